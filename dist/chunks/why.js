import { n as messageOf, t as UserError } from "./user-error.js";
import { t as inColumn } from "./columns.js";
import { n as wordList } from "./word-list.js";
import { a as plainName } from "./escape.js";
import { a as importTree, i as importEdge, n as linkerPathInto, s as packageNumbers, t as linkerPath } from "./linker-path.js";
import { t as renderJson } from "./json2.js";
import { i as writeResult, r as textStyle } from "./write-result.js";
import { a as buildFlags, t as analyzedFileFlags } from "./result-flags.js";
import { n as requirementOf } from "./requirements.js";
import { tmpdir } from "node:os";
//#region src/core/explain/why/find-names.ts
/** What the measurement puts after the path of an embedded file, and after the user of a literal. */
const embeddedSuffix = " (embedded)";
const literalSuffix = " (string)";
/** A symbol's kind, and its name as people know it. */
function namedSymbol(symbol, index) {
	const { name } = symbol;
	if (name.endsWith(embeddedSuffix)) return {
		kind: "embedded-file",
		name: name.slice(0, -11),
		symbol,
		index
	};
	if (name.endsWith(literalSuffix)) return {
		kind: "string-literal",
		name: name.slice(0, -9),
		symbol,
		index
	};
	return {
		kind: "symbol",
		name,
		symbol,
		index
	};
}
/** Modules of the program by path: those of its file, and those it imports. */
function modulesOf({ modules, imports }) {
	return new Map([...(imports?.modules ?? []).map(({ path, version }) => [path, version]), ...modules.map(({ path, version }) => [path, version])]);
}
/** Import paths of the program: those of its file, and those it imports. */
function packagesOf({ packages, imports }) {
	return /* @__PURE__ */ new Set([...(imports?.packages ?? []).map(({ path }) => path), ...packages.map(({ path }) => path)]);
}
/**
* All that the name stands for, by kind: a module first, then a package, then
* symbols, the largest first. `path@version` is the module in this version only.
*/
function findNames(name, measurement) {
	const things = [];
	const [path = "", wanted] = name.split("@");
	const version = modulesOf(measurement).get(path);
	if (version !== void 0 && (wanted === void 0 || wanted === version)) things.push({
		kind: "module",
		path,
		version
	});
	if (packagesOf(measurement).has(name)) things.push({
		kind: "package",
		path: name
	});
	const symbolName = symbolNameOf(name, measurement);
	for (const [index, symbol] of measurement.symbols.entries()) {
		if (!symbol.name.startsWith(symbolName)) continue;
		const thing = namedSymbol(symbol, index);
		if (symbol.name === symbolName || thing.name === symbolName) things.push(thing);
	}
	return things;
}
/** The linker calls the main package main, whatever its import path is. */
function symbolNameOf(name, { binary: { mainPackage } }) {
	return mainPackage !== "" && name.startsWith(`${mainPackage}.`) ? `main${name.slice(mainPackage.length)}` : name;
}
//#endregion
//#region src/core/explain/why/import-answers.ts
/** Importers, and packages below, that are listed. */
const maxListed = 10;
function indexGraph(graph) {
	return {
		graph,
		numbers: packageNumbers(graph),
		tree: importTree(graph)
	};
}
/** The shortest chain to the nearest of some packages; [] for the main package and what is not imported. */
function chainTo({ graph, numbers, tree }, paths) {
	const [nearest = []] = numbersOf(numbers, paths).map((number) => {
		const chain = [];
		for (let to = number; to > 0; to = inColumn(tree[to])) chain.unshift(importEdge(graph, inColumn(tree[to]), to));
		return chain;
	}).toSorted((a, b) => a.length - b.length);
	return nearest;
}
/** Imports of some packages by all others; own code first. */
function importersOf({ graph, numbers }, paths) {
	const targets = new Set(numbersOf(numbers, paths));
	const edges = graph.packages.flatMap(({ imports }, from) => {
		const to = targets.has(from) ? void 0 : imports.find((number) => targets.has(number));
		return to === void 0 ? [] : [importEdge(graph, from, to)];
	});
	const listed = edges.toSorted((a, b) => Number(a.file === void 0) - Number(b.file === void 0)).slice(0, maxListed);
	return {
		count: edges.length,
		edges: listed
	};
}
/**
* What the program imports through these packages alone, they among it: all that
* no chain of imports from the main package reaches without them.
* @param sizes bytes of the file by import path
*/
function belowPackages({ graph, numbers }, paths, sizes) {
	const without = new Set(numbersOf(numbers, paths));
	const reached = new Set(without.has(0) ? [] : [0]);
	for (const from of reached) for (const to of graph.packages[from]?.imports ?? []) if (!without.has(to)) reached.add(to);
	const below = graph.packages.flatMap(({ path }, number) => reached.has(number) ? [] : [{
		path,
		size: sizes.get(path) ?? 0
	}]);
	return {
		count: below.length,
		size: below.reduce((sum, { size }) => sum + size, 0),
		largest: largestOf(below)
	};
}
/** The first of some packages by size. */
function largestOf(packages) {
	return packages.toSorted((a, b) => b.size - a.size || (a.path < b.path ? -1 : 1)).slice(0, maxListed);
}
function numbersOf(numbers, paths) {
	return paths.flatMap((path) => numbers.get(path) ?? []);
}
//#endregion
//#region src/core/explain/why/answer-why.ts
/** Answers for one program, such as an embedded path of several packages. */
const maxAnswers = 20;
/**
* Why a name is in each of some programs.
* @param requirements of the tree that they were built from; null where there was none
*/
function answerWhy(name, measurements, requirements) {
	return {
		schemaVersion: 1,
		name,
		programs: measurements.map((measurement) => {
			const subject = subjectOf(measurement, requirements);
			const things = findNames(name, measurement);
			const answers = things.slice(0, maxAnswers).map((thing) => answerOf(thing, subject));
			return {
				...headOf(measurement),
				answers,
				more: things.length - answers.length,
				notRecorded: answers.length === 0 ? [] : missingOf(answers, subject)
			};
		})
	};
}
/** Whether the linker eliminates dead code in each of some programs, and what keeps it from that. */
function answerDeadCode(measurements) {
	return {
		schemaVersion: 1,
		name: "",
		programs: measurements.map((measurement) => {
			const subject = subjectOf(measurement, null);
			return {
				...headOf(measurement),
				answers: [],
				more: 0,
				deadCode: deadCodeOf(subject),
				notRecorded: measurement.imports === void 0 ? [noGraph(measurement)] : []
			};
		})
	};
}
function subjectOf(measurement, requirements) {
	const { imports, packages } = measurement;
	return {
		measurement,
		index: imports === void 0 ? null : indexGraph(imports),
		sizes: new Map(packages.map(({ path, size }) => [path, size])),
		requirements
	};
}
function headOf({ binary, build }) {
	const { name, mainPackage, fileSize, goos, goarch } = binary;
	const system = goos === "" ? "" : `${goos}/${goarch}`;
	return {
		name,
		mainPackage,
		target: build?.target ?? system,
		fileSize
	};
}
function deadCodeOf({ measurement, index }) {
	const { reachability } = measurement;
	if (reachability === void 0) return {
		state: "unknown",
		why: "there is no proved listing of the linker for this file",
		culprits: [],
		chains: []
	};
	const { deadCode } = reachability;
	const chains = deadCode.culprits.map((culprit) => index === null ? [] : chainTo(index, [culprit.package]));
	return {
		...deadCode,
		chains
	};
}
function answerOf(thing, subject) {
	switch (thing.kind) {
		case "module": return answerModule(thing, subject);
		case "package": return answerPackage(thing.path, subject);
		default: return answerSymbol(thing, subject);
	}
}
/** What the import graph says of packages; no more than an empty chain without one. */
function importedBy({ index, sizes }, paths) {
	if (index === null || !paths.some((path) => index.numbers.has(path))) return { chain: [] };
	return {
		chain: chainTo(index, paths),
		importers: importersOf(index, paths),
		...paths.includes(index.graph.packages[0]?.path ?? "") ? {} : { below: belowPackages(index, paths, sizes) }
	};
}
function answerModule({ path, version }, subject) {
	const { measurement, requirements } = subject;
	const { modules, packages, imports } = measurement;
	const own = packages.filter(({ module }) => module === path);
	const imported = (imports?.packages ?? []).filter((goPackage) => goPackage.module === void 0 ? path === "std" : imports?.modules[goPackage.module]?.path === path);
	const paths = [...new Set([...own, ...imported].map((goPackage) => goPackage.path))];
	const requirement = requirements === null ? void 0 : requirementOf(requirements, path, version);
	const size = modules.find((module) => module.path === path)?.size ?? 0;
	return {
		kind: "module",
		name: path,
		module: {
			path,
			version
		},
		size,
		packages: {
			count: paths.length,
			largest: largestPackages(subject, paths)
		},
		...importedBy(subject, paths),
		path: linkerPathInto(measurement, new Set(paths)),
		...requirement === void 0 ? {} : { requirement }
	};
}
function largestPackages({ sizes }, paths) {
	return largestOf(paths.map((path) => ({
		path,
		size: sizes.get(path) ?? 0
	})));
}
function answerPackage(path, subject) {
	const { measurement, sizes } = subject;
	const module = moduleOfPackage(path, measurement);
	return {
		kind: "package",
		name: path,
		...module === null ? {} : { module },
		size: sizes.get(path) ?? 0,
		...importedBy(subject, [path]),
		path: linkerPathInto(measurement, /* @__PURE__ */ new Set([path]))
	};
}
function moduleOfPackage(path, measurement) {
	const { packages, imports } = measurement;
	const row = packages.find((goPackage) => goPackage.path === path);
	const node = imports?.packages.find((goPackage) => goPackage.path === path);
	const module = row?.module ?? (node?.module === void 0 ? node && "std" : imports?.modules[node.module]?.path);
	if (module === void 0 || module.startsWith("(")) return null;
	return {
		path: module,
		version: modulesOf(measurement).get(module) ?? ""
	};
}
function answerSymbol({ kind, name, symbol, index }, subject) {
	const { measurement } = subject;
	const module = moduleOfPackage(symbol.package, measurement);
	const { chain } = importedBy(subject, [symbol.package]);
	return {
		kind,
		name,
		package: symbol.package,
		...module === null ? {} : { module },
		region: symbol.region,
		size: symbol.size,
		chain,
		path: linkerPath(measurement, index)
	};
}
function noGraph({ build }) {
	return build === null ? "who imports what, as a file alone does not say it" : "who imports what, as this measurement was made without it";
}
/** What could not be said of the answers. */
function missingOf(answers, { measurement, requirements }) {
	const { imports, reachability, build } = measurement;
	const isModule = answers.some(({ kind }) => kind === "module");
	return [
		...imports === void 0 ? [noGraph(measurement)] : [],
		...reachability === void 0 ? [build === null ? "how the linker came to it, as that needs the linker's listing of the same build" : "how the linker came to it, as there is no proved listing of the linker"] : [],
		...isModule && requirements === null ? ["which requirement brings it in, as that needs the source tree"] : [],
		...isModule && requirements !== null && requirements.graph === null ? ["which other module requires it, as go could not load the module graph"] : []
	];
}
//#endregion
//#region src/core/explain/why/nearest-names.ts
/** Names that are offered. */
const maxNames = 8;
/** Characters that may be inserted, removed or replaced. */
const maxEdits = 3;
/** Characters; a longer name is only looked for whole. */
const maxCompared = 200;
/** Names that contain the text, or that a few edits make of it; the nearest first. */
function nearestNames(text, measurements) {
	const names = /* @__PURE__ */ new Set();
	for (const measurement of measurements) {
		for (const path of modulesOf(measurement).keys()) names.add(path);
		for (const path of packagesOf(measurement)) names.add(path);
	}
	for (const { symbols } of measurements) for (const [index, symbol] of symbols.entries()) {
		const { name } = namedSymbol(symbol, index);
		if (!/^(?:type|go)[:.]/.test(name)) names.add(name);
	}
	const wanted = text.toLowerCase();
	const candidates = [];
	for (const [place, name] of [...names].entries()) {
		const rank = rankOf(wanted, name.toLowerCase());
		if (rank !== null) candidates.push({
			name,
			rank,
			place
		});
	}
	return candidates.toSorted((a, b) => a.rank - b.rank || a.place - b.place).slice(0, maxNames).map(({ name }) => name);
}
/** null where a name is not near. */
function rankOf(wanted, name) {
	if (name === wanted) return 0;
	if (endsAtPart(name, wanted)) return 1;
	const last = name.slice(name.lastIndexOf("/") + 1);
	const whole = editsBetween(wanted, name);
	const ofLast = editsBetween(wanted, last);
	const edits = Math.min(whole ?? Infinity, ofLast ?? Infinity);
	if (edits <= maxEdits) return 1 + edits;
	if (wanted.length > 2 && name.includes(wanted)) return 5;
	const part = wanted.slice(1 + Math.max(...separators.map((one) => wanted.lastIndexOf(one))));
	return part.length > 2 && endsAtPart(name, part) ? 6 : null;
}
/** What stands before a part of a name. */
const separators = [
	"/",
	".",
	")"
];
function endsAtPart(name, part) {
	return part !== "" && name.endsWith(part) && separators.some((one) => one === name.charAt(name.length - part.length - 1));
}
/**
* Edits that make one text of the other (Levenshtein's distance); null for more
* than `maxEdits`, or than a third of the text.
*/
function editsBetween(a, b) {
	const most = Math.min(maxEdits, Math.floor(a.length / 3));
	if (a.length > maxCompared || Math.abs(a.length - b.length) > most) return null;
	let before = Array.from({ length: b.length + 1 }, (_, column) => column);
	for (let row = 1; row <= a.length; row++) {
		const line = [row];
		for (let column = 1; column <= b.length; column++) {
			const isSame = a[row - 1] === b[column - 1];
			const replaced = inColumn(before[column - 1]) + (isSame ? 0 : 1);
			const inserted = inColumn(line[column - 1]) + 1;
			const removed = inColumn(before[column]) + 1;
			line.push(Math.min(replaced, inserted, removed));
		}
		if (Math.min(...line) > most) return null;
		before = line;
	}
	const edits = inColumn(before[b.length]);
	return edits <= most ? edits : null;
}
//#endregion
//#region src/commands/why/read-programs.ts
/** Bytes of saved measurements. */
const maxJsonBytes = 268435456;
/** @throws UserError for what can't be read or built, and for flags that contradict each other */
async function readPrograms(args) {
	const { flags, positionals } = args;
	const { measurement, file } = flags;
	if (measurement === void 0 && file === void 0) {
		refuse(flags, analyzedFileFlags.flags, "is for a binary: name it by --file");
		return await build(args);
	}
	const source = measurement === void 0 ? `--file ${file}` : `--measurement ${measurement}`;
	if (measurement !== void 0 && file !== void 0) throw new UserError("--file and --measurement: give one of them");
	if (positionals.length > 0) throw new UserError(`${positionals.join(" ")}: packages are built, and ${source} is there already`);
	refuse(flags, buildFlags.flags, `is for packages, and not for ${source}`);
	if (measurement !== void 0) {
		refuse(flags, analyzedFileFlags.flags, "is for a binary: name it by --file");
		return {
			measurements: await readSaved(measurement),
			requirements: null
		};
	}
	const { analyzeFile } = await import("./analyze-file2.js");
	return {
		measurements: [await analyzeFile(file ?? "", {
			twinPath: flags.twin,
			depsPath: flags.deps,
			importcfgPath: flags.importcfg,
			gzip: false
		})],
		requirements: null
	};
}
/** @throws UserError for a flag that means nothing here */
function refuse(flags, group, why) {
	const given = group.find(({ name }) => flags[name] !== void 0);
	if (given !== void 0) throw new UserError(`--${given.name} ${why}`);
}
/** One measurement, or a list of them as `analyze` gives it for packages. */
async function readSaved(path) {
	const { readText } = await import("./diff2.js");
	const { parseMeasurement } = await import("./parse-measurement2.js");
	const text = await readText(path, maxJsonBytes);
	try {
		const value = JSON.parse(text);
		const values = Array.isArray(value) ? value : [value];
		if (values.length === 0) throw new UserError("it is an empty list");
		return values.map((one) => parseMeasurement(one));
	} catch (error) {
		const reason = error instanceof SyntaxError ? "no JSON" : messageOf(error);
		throw new UserError(`${path} is not a measurement: ${reason}`);
	}
}
/** Builds packages as `analyze` does. What builds is loaded only if something is built. */
async function build(args) {
	const { operandsOf } = await import("./operands.js");
	const { file, packages } = await operandsOf(args.positionals);
	if (file !== null) throw new UserError(`${file} is a file: name a binary by --file, and a saved measurement by --measurement`);
	const { planBuild, typedPackages } = await import("./check.js");
	const { measurePackages } = await import("./measure-packages.js");
	const { inScratch } = await import("./scratch-session2.js");
	const { workingDirectory } = await import("./working-directory.js");
	const { readRequirements } = await import("./read-requirements.js");
	const { standardErrorLog } = await import("./standard-error-log2.js");
	const { terminalHost, workflowStep } = await import("./terminal-host.js");
	await workflowStep("");
	const root = await workingDirectory();
	const positionals = await typedPackages({
		...args,
		positionals: packages
	}, root);
	const plan = planBuild({
		...args,
		positionals
	}, root);
	const { log, stop } = standardErrorLog();
	const made = await inScratch(tmpdir(), log, async (scratch) => {
		const host = terminalHost(null, {}, log, scratch);
		const { opened, ...programs } = await measurePackages(plan, {
			gzip: false,
			files: false
		}, host);
		return {
			...programs,
			requirements: await readRequirements(opened)
		};
	}).finally(stop);
	for (const notice of made.notices) log.notice(notice);
	for (const { mainPackage, target, reason } of made.notBuilt) log.notice(`not built: ${mainPackage} ${target}: ${reason}`);
	return made;
}
//#endregion
//#region src/commands/why/why.ts
/** @throws UserError for a name that no program has, and for what can't be read or built */
async function why(args) {
	const { flags, positionals, destination } = args;
	const isDeadCode = flags["dead-code"] === "true";
	const [name = "", ...others] = positionals;
	if (!isDeadCode && name === "") throw new UserError("why needs a name, such as a package or a symbol: go-size-gate why NAME [PACKAGE...]; or --dead-code");
	const packages = isDeadCode ? positionals : others;
	const programs = await readPrograms({
		...args,
		positionals: packages
	});
	const { measurements } = programs;
	await show(isDeadCode ? answerDeadCode(measurements) : answer(name, programs), destination);
}
/** @throws UserError for a name that no program has */
function answer(name, { measurements, requirements }) {
	const made = answerWhy(name, measurements, requirements);
	if (made.programs.some(({ answers }) => answers.length > 0)) return made;
	throw new UserError(unknownName(name, measurements));
}
function unknownName(name, measurements) {
	const [first] = measurements;
	const where = measurements.length === 1 && first !== void 0 ? plainName(first.binary.name) : `any of ${measurements.length} programs`;
	const near = nearestNames(name, measurements).map((text) => plainName(text));
	const hint = near.length === 0 ? "" : `; did you mean ${wordList(near, "or")}?`;
	return `no module, package, symbol, embedded file or string literal of ${where} is named ${plainName(name)}${hint}`;
}
async function show(made, destination) {
	await writeResult(destination.output, await rendered(made, destination));
}
async function rendered(made, destination) {
	const { format } = destination;
	if (format === "json") return renderJson(made);
	if (format === "markdown") {
		const { renderWhyMarkdown } = await import("./markdown2.js");
		return renderWhyMarkdown(made);
	}
	const { renderWhyText } = await import("./text2.js");
	return renderWhyText(made, textStyle(destination));
}
//#endregion
export { why };
