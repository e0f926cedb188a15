import { Zt as outsideColumn } from "./foundation.js";
import { a as importTree, i as importEdge, n as linkerPathInto, s as packageNumbers, t as linkerPath } from "./linker-path.js";
import { n as modulesOf, t as findNames } from "./find-names.js";
import { n as requirementOf } from "./requirements.js";
//#region src/core/explain/why/import-answers.ts
const maxListed = 10;
function indexGraph(graph) {
	return {
		graph,
		numbers: packageNumbers(graph),
		tree: importTree(graph)
	};
}
function chainTo({ graph, numbers, tree }, paths) {
	const [nearest = []] = numbersOf(numbers, paths).map((number) => {
		const chain = [];
		for (let to = number; to > 0; to = tree[to] ?? outsideColumn()) chain.unshift(importEdge(graph, tree[to] ?? outsideColumn(), to));
		return chain;
	}).toSorted((a, b) => a.length - b.length);
	return nearest;
}
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
function belowPackages(index, paths, sizes) {
	const below = pathsBelow(index, paths).map((path) => ({
		path,
		size: sizes.get(path) ?? 0
	}));
	return {
		count: below.length,
		size: below.reduce((sum, { size }) => sum + size, 0),
		largest: largestOf(below)
	};
}
function pathsBelow({ graph, numbers }, paths) {
	const without = new Set(numbersOf(numbers, paths));
	const reached = new Set(without.has(0) ? [] : [0]);
	for (const from of reached) for (const to of graph.packages[from]?.imports ?? []) if (!without.has(to)) reached.add(to);
	return graph.packages.flatMap(({ path }, number) => reached.has(number) ? [] : [path]);
}
function largestOf(packages) {
	return packages.toSorted((a, b) => b.size - a.size || (a.path < b.path ? -1 : 1)).slice(0, maxListed);
}
function numbersOf(numbers, paths) {
	return paths.flatMap((path) => numbers.get(path) ?? []);
}
//#endregion
//#region src/core/explain/why/answer-why.ts
const maxAnswers = 20;
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
		path: linkerPathInto(measurement, new Set([path]))
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
export { pathsBelow as a, largestOf as i, answerWhy as n, indexGraph as r, answerDeadCode as t };
