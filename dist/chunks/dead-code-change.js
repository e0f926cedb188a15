import { Zt as outsideColumn } from "./foundation.js";
import { a as importTree, c as placeIn, i as importEdge, r as chainTo, s as packageNumbers } from "./linker-path.js";
//#region src/core/explain/reflection-bytes.ts
const unknown = 0;
const open = 1;
const counts = 2;
const doesNotCount = 3;
function keptForReflection(sides, isOff) {
	const side = isOff ? sides.head : sides.base;
	const isKept = keptMethods(sides, isOff, onlySymbols(side, sides.comparison, isOff));
	const states = new Uint8Array(side.symbols.length);
	return (at) => stateOf(at, side, states, isKept) === counts;
}
function reflectionBytes(sides, isOff) {
	const side = isOff ? sides.head : sides.base;
	const only = onlySymbols(side, sides.comparison, isOff);
	const isKeptMethod = keptMethods(sides, isOff, only);
	const states = new Uint8Array(side.symbols.length);
	let bytes = 0;
	for (const [at, { size }] of side.symbols.entries()) if (only[at] === 1 && stateOf(at, side, states, isKeptMethod) === counts) bytes += size;
	return isOff ? bytes : -bytes;
}
function keptMethods({ base, head, comparison }, isOff, only) {
	const { symbols } = isOff ? head : base;
	const shared = sharedPackages(comparison);
	return (at) => {
		const symbol = symbols[at];
		return only[at] === 1 && symbol !== void 0 && shared.has(symbol.package) && isExportedMethod(symbol.name);
	};
}
function onlySymbols({ symbols }, comparison, isOff) {
	const change = isOff ? "added" : "removed";
	const keys = new Set(comparison.symbols.filter((row) => row.change === change).map((row) => `${row.package}\0${row.name}`));
	return Uint8Array.from(symbols, (symbol) => keys.has(`${symbol.package}\0${symbol.name}`) ? 1 : 0);
}
function sharedPackages({ everyPackage }) {
	return new Set(everyPackage.flatMap(({ path, base, head }) => base > 0 && head > 0 ? [path] : []));
}
function stateOf(index, { reachability }, states, isKeptMethod) {
	const keptBy = reachability?.keptBy ?? [];
	const path = [];
	let at = index;
	let state = doesNotCount;
	while (at >= 0 && at < states.length) {
		const known = states[at] ?? outsideColumn();
		if (known !== unknown) {
			state = known === open ? doesNotCount : known;
			break;
		}
		path.push(at);
		states[at] = open;
		if (isKeptMethod(at)) {
			state = counts;
			break;
		}
		at = keptBy.length === 0 ? -1 : keptBy[at] ?? outsideColumn();
	}
	for (const passed of path) states[passed] = state;
	return state;
}
const exportedMethod = /^(?:\(\*[^()]+\)|[^.()]+)\.\p{Lu}[^.\- ]*$/u;
function isExportedMethod(name) {
	const opening = name.indexOf("[");
	const closing = name.lastIndexOf("]");
	const plain = opening < 0 || closing < opening ? name : name.slice(0, opening) + name.slice(closing + 1);
	const local = plain.slice(plain.lastIndexOf("/") + 1);
	return exportedMethod.test(local.slice(local.indexOf(".") + 1));
}
//#endregion
//#region src/core/explain/dead-code-change.ts
function findDeadCodeChange(sides, notRecorded) {
	const missing = missingState(sides);
	if (missing !== "") notRecorded.push(missing);
	const base = sides.base.reachability?.deadCode;
	const head = sides.head.reachability?.deadCode;
	if (!base || !head || !isKnown(base) || !isKnown(head)) return null;
	if (base.state === head.state) return null;
	const isOff = head.state === "off";
	const { culprits } = isOff ? head : base;
	return {
		base: base.state,
		head: head.state,
		delta: reflectionBytes(sides, isOff),
		culprits: culprits.map((culprit) => explainedCulprit(culprit, sides, isOff))
	};
}
const isKnown = ({ state }) => state !== "unknown";
function explainedCulprit(culprit, sides, isOff) {
	const place = isOff ? placeOfCulprit(sides.head.imports, culprit) : null;
	const edge = edgeOf(culprit, sides, isOff);
	return {
		...culprit,
		...place,
		...edge && { edge }
	};
}
function placeOfCulprit(graph, { package: home, place }) {
	return placeIn(graph?.packages.find(({ path }) => path === home), place);
}
function edgeOf(culprit, { base, head }, isOff) {
	const graph = (isOff ? head : base).imports;
	const other = (isOff ? base : head).imports;
	if (!graph || !other) return null;
	const edges = [
		...edgesAlong(graph, culprit.path.map((step) => step.package)),
		...culprit.kind === "plugin" ? edgesAlong(graph, [culprit.package, culprit.symbol]) : [],
		...edgesAlong(graph, chainOf(graph, culprit.package))
	];
	const edge = edges.find((candidate) => !hasEdge(other, candidate)) ?? (placeOfCulprit(graph, culprit) === null ? edges.findLast(({ file }) => file !== void 0) : void 0);
	if (!edge) return null;
	return isOff ? edge : {
		from: edge.from,
		to: edge.to
	};
}
function chainOf(graph, path) {
	const number = packageNumbers(graph).get(path);
	if (number === void 0) return [];
	const chain = chainTo(graph, importTree(graph), number);
	return chain[0] === graph.packages[0]?.path ? chain : [];
}
function edgesAlong(graph, paths) {
	const numbers = packageNumbers(graph);
	return paths.flatMap((path, i) => {
		const from = numbers.get(path);
		const to = numbers.get(paths[i + 1] ?? "");
		if (from === void 0 || to === void 0) return [];
		return graph.packages[from]?.imports.includes(to) === true ? [importEdge(graph, from, to)] : [];
	});
}
function hasEdge(graph, { from, to }) {
	const numbers = packageNumbers(graph);
	const target = numbers.get(to);
	const importer = graph.packages[numbers.get(from) ?? -1];
	return target !== void 0 && importer?.imports.includes(target) === true;
}
function missingState({ base, head }) {
	const [before, after] = [unknownOf(base), unknownOf(head)];
	if (!(base.reachability ?? head.reachability) || before === "" && after === "") return "";
	const what = "whether dead-code elimination is on";
	if (before === after) return `${what}: ${before}`;
	if (before === "") return `${what} in the head: ${after}`;
	if (after === "") return `${what} in the base: ${before}`;
	return `${what}: in the base, ${before}; in the head, ${after}`;
}
function unknownOf({ reachability }) {
	if (!reachability) return "the linker's listing was not recorded";
	const { state, why = "the linker's listing doesn't say" } = reachability.deadCode;
	return state === "unknown" ? why : "";
}
//#endregion
export { placeOfCulprit as n, keptForReflection as r, findDeadCodeChange as t };
