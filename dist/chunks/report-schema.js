import { A as title, S as pipe, T as safeInteger, _ as number, h as nullable, i as description, m as minValue, n as boolean, o as examples, t as array, u as literal, v as object, x as picklist, y as optional } from "./dist.js";
import { _ as verdictStates, a as binaryStatuses, h as symbolChanges, n as baseFileStates, r as baselineSources, s as modes, u as origins } from "./closed-lists.js";
import { a as size, n as described, o as text, t as change } from "./schema-parts.js";
import { n as regionName, r as sideEntries } from "./parse-measurement.js";
//#region src/core/model/report-schema.ts
const state = picklist(verdictStates);
const failureSchema = object({
	packages: described("Import paths of the packages that did not build.", array(text)),
	target: pipe(text, examples(["linux/amd64"])),
	output: described("The first lines of what the build printed, three at most.", array(text))
});
const reasonSchema = object({
	state: described("The verdict that it argues for.", state),
	message: described("A sentence for people.", text),
	rule: optional(pipe(text, description("The rule of the budget behind it; absent where there is none."), examples(["fail.max-growth", "gzip.warn.max-size"]))),
	limit: optional(described("The rule's limit in bytes.", change)),
	value: optional(described("What was measured, in bytes.", change)),
	failure: optional(described("Of a build that failed: what, and what it said.", failureSchema))
});
const verdictSchema = object({
	state,
	reasons: array(reasonSchema)
});
const sideSchema = object(sideEntries);
const row = {
	base: described("Bytes of the base; 0 where it has no such row.", size),
	head: described("Bytes of the head; 0 where it has no such row.", size),
	delta: described("head - base, in bytes; never 0 but for a renamed symbol, a module of which the version alone changed, and a package that holds as much and wrote more or less.", change)
};
const rowSchema = object(row);
const notBuiltSchema = object({
	mainPackage: text,
	target: text,
	reason: text
});
const baselineSchema = object({
	source: picklist(baselineSources),
	commit: described("Full hash; empty for files.", text),
	chosenBy: described("How that commit was chosen, such as: first parent of the merge commit.", text),
	run: described("Link to the run that measured it; empty where there is none.", text),
	measuredAt: optional(described("When it was stored, ISO 8601; absent for what this run measured or read.", text)),
	ageSeconds: optional(described("How old it was in this run, in seconds.", size)),
	distance: optional(described("Commits between it and the wanted base, by first parents; 0 for the base itself.", pipe(number(), safeInteger(), minValue(0))))
});
const sizeDeltaSchema = object({
	fileSize: change,
	contentSize: change,
	gzip: described("null where a side that exists was not compressed.", nullable(change))
});
const goUpgrade = object({
	from: described("The release before; without its last number where no more is known.", pipe(text, examples(["go1.25.3"]))),
	to: text,
	byChange: described("Whether the change's own go or toolchain line brings this Go.", boolean()),
	delta: described("Bytes; null where it is unknown.", nullable(sizeDeltaSchema)),
	why: optional(described("Why the delta is unknown, a clause; absent where it is known.", text)),
	run: described("Link to the run that measured the base by the Go before; empty where there is none.", text)
});
const packageRow = object({
	path: text,
	module: text,
	...row,
	written: optional(described("The bytes that the package wrote, wherever they are, of which the deltas add up to delta.fileSize as well. Absent in all rows where a side does not tell.", rowSchema))
});
const symbolRow = object({
	name: text,
	package: text,
	...row,
	change: picklist(symbolChanges),
	from: optional(described("The old name of what was renamed.", text)),
	instantiatedFor: optional(described("Of a generic function's instance: the package for whose types it was compiled; of the head where both sides have it.", text))
});
const binaryReportSchema = object({
	status: picklist(binaryStatuses),
	mainPackage: described("Import path of the main package of the head (of the base when removed).", text),
	target: pipe(text, examples(["linux/amd64"])),
	base: nullable(sideSchema),
	head: nullable(sideSchema),
	delta: described("head - base, in bytes; a side that is null counts 0.", sizeDeltaSchema),
	sections: array(object({
		name: text,
		...row
	})),
	regions: array(object({
		name: regionName,
		...row
	})),
	modules: array(object({
		path: text,
		baseVersion: described("Empty where there is none.", text),
		headVersion: described("Empty where there is none.", text),
		...row
	})),
	packages: array(packageRow),
	origins: described("Whose bytes changed: of the main module, of modules that only one side has or has in another version, of other modules, of the standard library, of alignment, of what no package owns.", array(object({
		origin: picklist(origins),
		...row
	}))),
	symbols: array(symbolRow),
	verdict: verdictSchema,
	baseline: nullable(baselineSchema),
	goUpgrade: optional(described("What another release of Go adds: the base by the Go of this run, less the base by the Go before. Not part of the delta of the binary. Absent where both sides, and what is stored of the base, were built by one Go.", goUpgrade))
});
const provenanceSchema = object({
	tool: text,
	mode: picklist(modes),
	event: text,
	headCommit: described("Full hash of the head commit; empty outside of a repository.", text),
	overrides: described("What the enforced settings replaced, such as: overrode GOPROXY=https://proxy.example.", array(text)),
	relaxations: described("Relaxations that the user asked for, such as: go-proxy: https://proxy.example.", array(text)),
	passedThrough: described("Variables passed through to the build, NAME=value.", array(text)),
	modulesReused: size,
	modulesFetched: size,
	verified: described("Whether the enforced settings were found in every binary.", boolean()),
	notices: described("Sentences that a reader must see.", array(text)),
	reproduce: described("One line for a POSIX shell: typed in a fresh clone, it makes the head's bytes again. '' where there is none.", text),
	reproduceNote: optional(described("Why there is no such line, a clause.", text))
});
const budgetChange = object({
	path: text,
	accepted: described("Whether the head's file counts.", boolean()),
	baseFile: optional(described("What the base has under this path.", picklist(baseFileStates))),
	baseVerdict: described("By the base's file; without a valid one by the inputs and the defaults.", state),
	headVerdict: described("By the head's file.", state)
});
const approval = object({
	label: described("The label that does it; empty where the budget file allows none.", text),
	line: described("The line of the pull request's text, or of its last commit's message, that does it.", text),
	approvers: described("Logins that count although they may not write to the repository.", array(text))
});
const reportSchema = pipe(object({
	schemaVersion: literal(1),
	verdict: described("The worst of the reports.", verdictSchema),
	reports: described("One for each binary and target; rows are sorted by the size of their delta, largest first.", array(binaryReportSchema)),
	notBuilt: described("Main packages that build constraints exclude for a target.", array(notBuiltSchema)),
	budgetChange: described("The verdict by the head's budget file, where the change touches that file.", nullable(budgetChange)),
	approval: optional(described("How somebody lets the pull request pass: a label, or a line of its text or of the message of its last commit. Absent where the change is not stopped, or where nobody can let it pass.", approval)),
	provenance: described("What is true of the whole run.", nullable(provenanceSchema))
}), title("Report"), description("Builds compared and judged. All sizes are bytes; the rows of sections, regions, modules, packages and origins each add up to delta.fileSize."));
//#endregion
export { reportSchema as i, notBuiltSchema as n, provenanceSchema as r, baselineSchema as t };
