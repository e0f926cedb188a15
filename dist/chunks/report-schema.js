import { A as title, S as pipe, T as safeInteger, _ as number, h as nullable, i as description, m as minValue, n as boolean, o as examples, t as array, u as literal, v as object, x as picklist, y as optional } from "./dist.js";
import { a as size, i as sideEntries, o as text, r as regionName } from "./measurement-schema2.js";
import { t as verdictStates } from "./report.js";
//#region src/core/model/report-schema.ts
const change = pipe(number(), safeInteger());
const state = picklist(verdictStates);
const reasonSchema = object({
	state,
	message: pipe(text, description("A sentence for people.")),
	rule: optional(pipe(text, description("The rule of the budget behind it."), examples(["fail.max-growth", "gzip.warn.max-size"]))),
	limit: optional(pipe(change, description("The rule's limit in bytes."))),
	value: optional(pipe(change, description("What was measured, in bytes.")))
});
const verdict = object({
	state,
	reasons: array(reasonSchema)
});
const side = nullable(object(sideEntries));
const row = {
	base: size,
	head: size,
	delta: pipe(change, description("head - base, in bytes."))
};
const notBuiltSchema = object({
	mainPackage: text,
	target: text,
	reason: text
});
const baselineSchema = object({
	source: picklist([
		"artifact",
		"cache",
		"rebuild",
		"release",
		"file"
	]),
	commit: text,
	chosenBy: text,
	run: text,
	measuredAt: optional(pipe(text, description("When it was stored, ISO 8601; absent for what this run measured or read."))),
	ageSeconds: optional(size),
	distance: optional(pipe(number(), safeInteger(), minValue(0), description("Commits between it and the wanted base, by first parents; 0 for the base itself.")))
});
const sizeDelta = object({
	fileSize: change,
	contentSize: change,
	gzip: nullable(change)
});
const goUpgrade = pipe(object({
	from: pipe(text, examples(["go1.25.3"])),
	to: text,
	byChange: pipe(boolean(), description("Whether the change's own go or toolchain line brings this Go.")),
	delta: nullable(sizeDelta),
	why: optional(pipe(text, description("Why the delta is unknown, a clause."))),
	run: text
}), description("What another release of Go adds: the base by the Go of this run, less the base by the Go before. Not part of the delta of the binary."));
const binaryReport = object({
	status: picklist([
		"changed",
		"unchanged",
		"added",
		"removed"
	]),
	mainPackage: text,
	target: pipe(text, examples(["linux/amd64"])),
	base: side,
	head: side,
	delta: sizeDelta,
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
		baseVersion: text,
		headVersion: text,
		...row
	})),
	packages: array(object({
		path: text,
		module: text,
		...row,
		written: optional(pipe(object(row), description("The bytes that the package wrote, wherever they are. Absent in all rows where a side does not tell.")))
	})),
	origins: pipe(array(object({
		origin: picklist([
			"own",
			"updated-dependencies",
			"other-dependencies",
			"std",
			"alignment",
			"other"
		]),
		...row
	})), description("Whose bytes changed: of the main module, of modules that only one side has or has in another version, of other modules, of the standard library, of alignment, of what no package owns.")),
	symbols: array(object({
		name: text,
		package: text,
		...row,
		change: picklist([
			"added",
			"removed",
			"grown",
			"shrunk",
			"renamed"
		]),
		from: optional(pipe(text, description("The old name of what was renamed."))),
		instantiatedFor: optional(pipe(text, description("Of a generic function's instance: the package for whose types it was compiled.")))
	})),
	verdict,
	baseline: nullable(baselineSchema),
	goUpgrade: optional(goUpgrade)
});
const provenanceSchema = object({
	tool: text,
	mode: picklist([
		"gate",
		"observe",
		"measure",
		"judge",
		"comment"
	]),
	event: text,
	headCommit: text,
	overrides: array(text),
	relaxations: array(text),
	passedThrough: array(text),
	modulesReused: size,
	modulesFetched: size,
	verified: boolean(),
	notices: array(text),
	reproduce: pipe(text, description("One line for a POSIX shell: typed in a fresh clone, it makes the head's bytes again. '' where there is none.")),
	reproduceNote: optional(pipe(text, description("Why there is no such line.")))
});
const approval = pipe(object({
	label: text,
	line: text,
	approvers: array(text)
}), description("How somebody lets the pull request pass: a label, or a line of its text or of the message of its last commit. Absent where the change is not stopped, or where nobody can let it pass."));
const reportSchema = pipe(object({
	schemaVersion: literal(1),
	verdict,
	reports: array(binaryReport),
	notBuilt: array(notBuiltSchema),
	budgetChange: nullable(object({
		path: text,
		accepted: boolean(),
		baseFile: optional(picklist([
			"valid",
			"absent",
			"malformed",
			"unread"
		])),
		baseVerdict: state,
		headVerdict: state
	})),
	approval: optional(approval),
	provenance: nullable(provenanceSchema)
}), title("Report"), description("Builds compared and judged. All sizes are bytes; the rows of sections, regions, modules, packages and origins each add up to delta.fileSize."));
//#endregion
export { reportSchema as i, notBuiltSchema as n, provenanceSchema as r, baselineSchema as t };
