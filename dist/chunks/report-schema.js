import { Ct as deadCodeStates, Lt as symbolChanges, Ot as modes, _t as baseFileStates, bt as binaryStatuses, ht as arrivalChanges, jt as origins, mt as archiveFormats, vt as baselineSources, wt as duplicateKinds, xt as costKinds, zt as verdictStates } from "./foundation.js";
import { C as optional, E as pipe, P as title, R as variant, S as object, T as picklist, f as literal, i as description, k as safeInteger, n as boolean, s as examples, t as array, v as minValue, x as number, y as nullable } from "./dist.js";
import { a as size, n as described, o as text, t as change } from "./schema-parts.js";
import { a as stepSchema, i as culpritSchema, n as regionName, r as sideEntries } from "./parse-measurement.js";
import { r as releaseSources, t as releaseEvidence } from "./closed-lists.js";
//#region src/core/model/cost-schema.ts
const bound = object({
	mainPackage: text,
	target: text,
	lower: described("Bytes that importing it adds, with nothing of it used.", change),
	upper: described("Bytes that it adds with all that it exports in use, as far as that can be named.", change)
});
const costSchema = object({
	kind: picklist(costKinds),
	module: text,
	baseVersion: described("Empty where it was not required.", text),
	headVersion: described("Empty where it is not required any more; of a replacement the module that replaces it, path@version.", text),
	packages: optional(described("Of a new one: the packages that were imported.", array(text))),
	bounds: optional(described("Of a new one: between which bytes its use costs a program; the reports are those of the upper bound.", array(bound))),
	leftOut: optional(described("Of a new one: exported generic functions and types, which are in no bound.", size))
});
const updatedProgram = object({
	name: text,
	mainPackage: text,
	target: text,
	base: described("Bytes of the file.", size),
	head: described("Bytes of the file with the update.", size),
	delta: described("head - base, in bytes.", change)
});
const update = object({
	module: text,
	from: text,
	to: text,
	indirect: described("Whether go.mod says that no package of the main module imports it.", boolean()),
	delta: described("Bytes that it adds to all programs; null where it could not be built.", nullable(change)),
	programs: array(updatedProgram),
	why: optional(described("Why it could not be built, a sentence.", text))
});
pipe(object({
	schemaVersion: literal(1),
	updates: described("Each measured alone; the most expensive first, and last what could not be built.", array(update)),
	more: described("Updates beyond the limit, which were not measured.", size),
	notices: described("Sentences that a reader must see.", array(text))
}), title("Cost list"), description("Pending updates of the modules that programs use, and what each would add to the programs. All sizes are bytes of files."));
//#endregion
//#region src/core/model/explanation/explanation-schema.ts
const importEdgeSchema = object({
	from: described("Import path of the package that imports.", text),
	to: text,
	file: optional(described("Own code: the file from the repository's root.", text)),
	line: optional(described("Own code: line of the import declaration.", size))
});
const chain = described("Import paths from the main package on: the shortest chain of imports, of a module up to it, of a use by its import. One chain is shown, others may exist.", array(text));
const cause = variant("kind", [
	object({
		kind: literal("import"),
		edges: described("Imports that only this side has and that all of the packages come in by: one edge where one suffices, 1000 at most.", array(importEdgeSchema)),
		chain
	}),
	object({
		kind: literal("module"),
		module: described("Path of the module whose other version has them.", text),
		baseVersion: text,
		headVersion: text,
		edges: described("Imports that only this version has; none where both have them, and the module uses the packages only now.", array(importEdgeSchema)),
		chain
	}),
	object({
		kind: literal("use"),
		edge: described("An import that both sides have: its package was eliminated on the other side.", importEdgeSchema),
		symbol: described("Symbol that uses the package first; empty where unknown.", text),
		byReflection: optional(described("true where the linker reached that symbol through a method that only this side keeps, since dead-code elimination is off there.", boolean())),
		chain
	}),
	object({
		kind: literal("unknown"),
		why: described("Why no cause is named, a clause.", text)
	})
]);
const arrival = object({
	change: picklist(arrivalChanges),
	packages: described("Import paths of packages that one side alone has in its binary: those that imports of the cause name, then the others, both the largest first.", array(text)),
	delta: described("Bytes of these packages, by their rows in packages.", change),
	cause
});
const deadCodeChange = object({
	base: picklist(deadCodeStates),
	head: picklist(deadCodeStates),
	delta: described("Where this change switched it: bytes of exported methods that only the side without it has, of packages that both sides have, and of what the linker reached through these.", change),
	culprits: described("Of the side where it is off: those that the other side lacks.", array(object({
		...culpritSchema.entries,
		file: optional(described("Head, own code: the function's file from the repository's root.", text)),
		line: optional(described("Head, own code: the line that declares the function.", size)),
		edge: optional(described("The import that made it reachable.", importEdgeSchema))
	})))
});
const grownSymbol = object({
	name: text,
	package: text,
	delta: change,
	path: described("From the entry to the symbol; empty where unknown.", array(stepSchema))
});
const grownContent = object({
	name: described("Path of an embedded file, or name of a string literal.", text),
	owner: described("Import path of the package that holds it.", text),
	base: size,
	head: size,
	delta: change
});
const duplicateSchema = object({
	kind: picklist(duplicateKinds),
	names: described("major-versions: module paths. copied-package: import paths. equal-content: symbols. generic: the function, then its type arguments.", array(text)),
	count: described("How many there are; names may be fewer.", size),
	bytes: described("What all of them hold together, in bytes.", size)
});
const duplicateChange = object({
	...duplicateSchema.entries,
	change: described("added: of the head, where the base has it not, or markedly less of it. removed: of the base, where the head has it no longer.", picklist(arrivalChanges)),
	delta: described("By how many bytes what it names grew or shrank.", change)
});
const explanationSchema = object({
	arrivals: array(arrival),
	deadCode: nullable(deadCodeChange),
	symbols: described("The largest symbols that only the head has.", array(grownSymbol)),
	contents: array(grownContent),
	duplicates: described("Those that came or went, added ones first.", array(duplicateChange)),
	notRecorded: described("What could not be said because a side lacks it, a clause each.", array(text))
});
//#endregion
//#region src/core/model/history/history-schema.ts
const historySources = [
	"baseline-directory",
	"artifacts",
	"releases",
	"files"
];
const missing = described("How many commits (of releases: releases) between it and the point before have no measurement; null where that is unknown; 0 for the first point.", nullable(size));
const time = described("When it was measured, ISO 8601; empty where it is not known.", text);
const recordedSizeSchema = object({
	commit: described("Full hash.", text),
	time,
	missing,
	fileSize: described("Bytes of the file.", size),
	gzip: described("Bytes of its gzip; null where it was not measured.", nullable(size))
});
const step = object({
	module: text,
	base: described("Bytes at the point before.", size),
	head: described("Bytes at this point.", size)
});
const point = object({
	label: described("What people call it: the short commit, the tag or the name of the file.", text),
	commit: described("Full hash; empty where it is not known.", text),
	url: described("Page of the commit or release; empty for none.", text),
	time,
	missing,
	fileSize: described("Bytes of the file.", size),
	gzip: described("Bytes of its gzip; null where it was not measured.", nullable(size)),
	step: described("Modules that changed since the point before, the largest change first, 50 at most; null where that is not at hand.", nullable(array(step)))
});
pipe(object({
	schemaVersion: literal(1),
	source: object({
		kind: picklist(historySources),
		name: described("owner/name, branch main; the directory or the files.", text)
	}),
	binaries: array(object({
		name: described("Default name of the executable.", text),
		mainPackage: described("Import path; empty where it is unknown.", text),
		target: pipe(text, examples(["linux/amd64"])),
		points: described("Oldest first.", array(point))
	})),
	notices: described("What a reader must know, sentences.", array(text))
}), title("History"), description("Sizes of binaries over time. All sizes are bytes."));
const answer = picklist([
	"yes",
	"no",
	"unknown"
]);
const givenSchema = object({
	binaries: array(object({
		name: text,
		mainPackage: text,
		target: text,
		file: described("Where it was found, relative.", text),
		goVersion: text,
		trimmed: described("Whether it was built with -trimpath.", answer),
		stripped: described("Whether it has no symbols and debug data.", answer),
		cgo: described("CGO_ENABLED of its build.", answer),
		tags: described("Build tags; empty for none, or unknown.", text),
		ldflags: described("Linker flags, values of -X replaced; empty for none, or unknown: with -trimpath Go does not record them.", text),
		revision: described("Commit that Go stamped; empty where it stamped none.", text),
		isHead: described("Whether that is the head commit.", answer),
		modified: described("Whether the tree had changes that are in no commit.", answer)
	})),
	passedOver: described("Files of directories, globs and lists that are no executables or archives, or are links.", size)
});
//#endregion
//#region src/core/model/provenance-schema.ts
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
	buildCache: optional(described("With go-cache: signed, the pack of compiled packages that the build used; null where it used none.", nullable(object({
		commit: described("Commit whose build the pack holds.", text),
		run: described("The run that made it and proved its bytes; '' outside of a workflow.", text),
		createdAt: text,
		packBytes: size,
		reused: described("Packages that were not compiled, counted for each target.", size),
		compiled: described("Packages that were compiled, counted likewise.", size)
	})))),
	buildCacheNote: optional(described("Why no pack was used, a clause.", text)),
	legBuildCaches: optional(described("With go-cache: signed in the legs of a matrix, what each says of its build. Nobody has proved it.", array(object({
		leg: text,
		pack: described("The pack that the build used; null where it used none.", nullable(object({
			commit: described("Commit whose build the pack holds.", text),
			packBytes: size,
			reused: size,
			compiled: size
		}))),
		note: described("Why it used none, a clause; '' for none.", text)
	})))),
	reproduce: described("One line for a POSIX shell: typed in a fresh clone, it makes the head's bytes again. '' where there is none.", text),
	reproduceNote: optional(described("Why there is no such line, a clause.", text)),
	given: optional(described("Of binaries that the workflow built, and not the gate; absent where the gate built them.", givenSchema))
});
//#endregion
//#region src/core/model/release/release-schema.ts
const earlier = object({
	tag: text,
	commit: described("Full hash of the commit that the tag names now; empty where there is no such tag.", text),
	chosenBy: described("How it was chosen, a clause.", text),
	evidence: described("verified: its sizes are vouched for by whom the budget file trusts; unverified: they are shown, and nothing is judged by them; unknown: there are none.", picklist(releaseEvidence)),
	source: described("measurement: recorded by the run that guarded it; assets: measured in this run from what it published.", picklist(releaseSources)),
	why: described("Why it is not verified, a clause; empty where it is.", text),
	vouchedBy: optional(described("Who vouches for its sizes, a clause; absent where nobody does.", text)),
	page: described("Link to the release; empty where there is none.", text)
});
const releaseSchema = object({
	tag: pipe(text, examples(["v1.3.0"])),
	branch: described("The branch that its commit is on; empty for none.", text),
	budgetBranch: described("The branch whose budget file counts.", text),
	previous: described("The release before it; null where there is none.", nullable(earlier)),
	since: optional(described("The release that max-growth-since counts from.", earlier)),
	chosenBy: described("How the one before it was chosen, a clause.", text),
	verifiedReproducible: described("Whether it was built twice, and the bytes compared.", boolean())
});
//#endregion
//#region src/core/model/size-delta-schema.ts
const sizeDeltaSchema = object({
	fileSize: change,
	contentSize: change,
	gzip: described("null where a side that exists was not compressed.", nullable(change)),
	archive: optional(described("Of the archives that the executables are in; absent where a side that exists is in none.", change))
});
const archiveSizesSchema = object({
	format: picklist(archiveFormats),
	base: described("Bytes; null where the base has none.", nullable(size)),
	head: described("Bytes; null where the head has none.", nullable(size)),
	delta: described("Bytes; null where a side that exists has none.", nullable(change))
});
const goUpgradeSchema = object({
	from: described("The release before; without its last number where no more is known.", pipe(text, examples(["go1.25.3"]))),
	to: text,
	byChange: described("Whether the change's own go or toolchain line brings this Go.", boolean()),
	delta: described("Bytes; null where it is unknown.", nullable(sizeDeltaSchema)),
	why: optional(described("Why the delta is unknown, a clause; absent where it is known.", text)),
	run: described("Link to the run that measured the base by the Go before; empty where there is none.", text)
});
//#endregion
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
	place: optional(described("The line of the head's own code behind what the change brought: the file from the repository's root.", object({
		file: text,
		line: size
	}))),
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
	onlyBuildIds: optional(described("The two files differ, and in build IDs alone, so that they count as unchanged; absent otherwise.", literal(true))),
	explanation: optional(described("Why it changed; absent where there is nothing to say, and with explain: false.", explanationSchema)),
	archives: optional(described("Archives and packages that the executables are in, by format; of several of one format the largest. Absent where there are none.", array(archiveSizesSchema))),
	lastRelease: optional(described("The last release, for the second column that compare-release shows; nothing is judged by it. Absent where it has no such binary.", object({
		tag: text,
		evidence: picklist(releaseEvidence),
		vouchedBy: optional(described("Who vouches for its sizes, a clause; absent where nobody does.", text)),
		fileSize: described("Bytes of the file in that release.", size),
		delta: described("Bytes: the head less that.", change)
	}))),
	goUpgrade: optional(described("What another release of Go adds: the base by the Go of this run, less the base by the Go before. Not part of the delta of the binary. Absent where both sides, and what is stored of the base, were built by one Go.", goUpgradeSchema)),
	history: optional(described("Sizes that were recorded of it, oldest first: of the commit that it is compared with and of those before, 201 at most. Absent where nothing is recorded.", array(recordedSizeSchema)))
});
const budgetChange = object({
	path: text,
	branch: optional(described("Of a release: the branch whose file counts.", text)),
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
	cost: optional(described("Of the command cost: what the reports are the cost of. Absent for everything else.", costSchema)),
	release: optional(described("Of mode release: the release, and what it was compared with. Absent for everything else.", releaseSchema)),
	provenance: described("What is true of the whole run.", nullable(provenanceSchema))
}), title("Report"), description("Builds compared and judged. All sizes are bytes; the rows of sections, regions, modules, packages and origins each add up to delta.fileSize."));
//#endregion
export { provenanceSchema as i, notBuiltSchema as n, reportSchema as r, baselineSchema as t };
