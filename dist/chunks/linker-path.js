import { Vt as outsideColumn } from "./foundation.js";
//#region src/core/explain/import-paths.ts
/** Numbers of packages, their places in `graph.packages`, by import path. */
function packageNumbers({ packages }) {
	return new Map(packages.map(({ path }, number) => [path, number]));
}
/**
* For each package the one before it on a shortest chain of imports from the main
* package; of several the one that is reached first, by import path. -1 for the main
* package, and for what no such chain leads to.
* @param isAvoided packages that no chain leaves, were it the main package; a chain may end
*   at one
* @param start where the chains start, by default the main package
*/
function importTree({ packages }, isAvoided = () => false, start = 0) {
	const before = new Int32Array(packages.length).fill(-1);
	const reached = new Set(packages.length === 0 ? [] : [start]);
	for (const from of reached) {
		const { path = "", imports = [] } = packages[from] ?? {};
		if (isAvoided(path)) continue;
		for (const to of imports) {
			if (reached.has(to)) continue;
			reached.add(to);
			before[to] = from;
		}
	}
	return before;
}
/**
* The chain of an import tree to a package, as import paths from the main package on.
* @param tree of `importTree`
*/
function chainTo({ packages }, tree, number) {
	const chain = [];
	for (let at = number; at >= 0; at = tree[at] ?? outsideColumn()) chain.push(packages[at]?.path ?? "");
	return chain.toReversed();
}
/** For each package the numbers of those that import it, by import path. */
function importersOf({ packages }) {
	const importers = packages.map(() => []);
	for (const [from, { imports }] of packages.entries()) for (const to of imports) importers[to]?.push(from);
	return importers;
}
/** One import of a graph, with file and line where own code declares it. */
function importEdge({ packages }, from, to) {
	const importer = packages[from];
	const edge = {
		from: importer?.path ?? "",
		to: packages[to]?.path ?? ""
	};
	const place = placeOf(importer, to);
	return place === null ? edge : {
		...edge,
		...place
	};
}
function placeOf(importer, to) {
	const { places = [], imports = [] } = importer ?? {};
	return placeIn(importer, places[imports.indexOf(to)]);
}
/**
* A place of a package of own code from the repository's root; null for other packages.
* @param place `file.go:LINE`, or empty
*/
function placeIn(owner, place = "") {
	const directory = owner?.directory;
	if (directory === void 0 || place === "") return null;
	const colon = place.lastIndexOf(":");
	const name = place.slice(0, colon);
	return {
		file: directory === "." ? name : `${directory}/${name}`,
		line: Number(place.slice(colon + 1))
	};
}
//#endregion
//#region src/core/explain/why/linker-path.ts
/** Symbols of a path; one that is longer, or runs in a circle, is none. */
const maxSymbols = 1e4;
/** Where a program starts (cmd/link/internal/ld/lib.go, `-E entry`), and what its list of packages to initialise names. */
const entryName = /^_rt0_|\.init(?:\.\d+)?$/;
/** The symbol that kept one; -1 for none, also where a stranger's measurement has no such row. */
function keeperOf({ reachability, symbols }, at) {
	const keeper = reachability?.keptBy[at];
	return keeper === void 0 || keeper >= symbols.length ? -1 : keeper;
}
/** Indexes of the symbols from the entry to this one, this one last; [] where nothing is known. */
function symbolsTo(measurement, index) {
	const path = [];
	const seen = /* @__PURE__ */ new Set();
	for (let at = index; at >= 0; at = keeperOf(measurement, at)) {
		if (seen.has(at) || path.length === maxSymbols) return [];
		seen.add(at);
		path.push(at);
	}
	const isAlone = path.length === 1;
	const isEntry = entryName.test(measurement.symbols[index]?.name ?? "");
	return isAlone && !isEntry ? [] : path.toReversed();
}
/** From the entry to a symbol; [] where unknown. */
function linkerPath(measurement, index) {
	const steps = [];
	for (const at of symbolsTo(measurement, index)) {
		const symbol = measurement.symbols[at];
		if (symbol === void 0) continue;
		const step = {
			package: symbol.package,
			symbol: symbol.name
		};
		if (steps.at(-1)?.package === step.package) steps.pop();
		steps.push(step);
	}
	return steps;
}
/**
* From the entry to the symbol of some packages that takes the fewest symbols. Where
* all of their symbols come from their own initialization, that is the path; [] where
* nothing is known.
*/
function linkerPathInto(measurement, packages) {
	const { symbols } = measurement;
	const { depths, roots } = flood(measurement);
	let nearest = -1;
	let fewest = Infinity;
	for (const [index, symbol] of symbols.entries()) {
		if (!packages.has(symbol.package)) continue;
		const depth = depths[index];
		if (depth === void 0 || depth < 0 || depth >= fewest) continue;
		const root = symbols[roots[index] ?? outsideColumn()];
		const isFromOutside = root !== void 0 && !packages.has(root.package);
		if (!isFromOutside && !(depth === 0 && entryName.test(symbol.name))) continue;
		nearest = index;
		fewest = isFromOutside ? depth : Number.MAX_SAFE_INTEGER;
	}
	return nearest < 0 ? [] : linkerPath(measurement, nearest);
}
/** Symbols before each one on its path, and where the path starts; -1 where a circle leads to it. */
function flood(measurement) {
	if (measurement.reachability === void 0) return {
		depths: [],
		roots: []
	};
	const depths = measurement.symbols.map(() => unknownDepth);
	const roots = measurement.symbols.map(() => -1);
	for (const start of depths.keys()) {
		const open = [];
		let at = start;
		while (at >= 0 && depths[at] === unknownDepth) {
			depths[at] = -1;
			open.push(at);
			at = keeperOf(measurement, at);
		}
		const isCircle = at >= 0 && (depths[at] ?? outsideColumn()) === -1;
		let depth = at < 0 ? -1 : depths[at] ?? outsideColumn();
		const root = at < 0 ? open.at(-1) ?? start : roots[at] ?? outsideColumn();
		for (const index of open.toReversed()) {
			depth = isCircle ? -1 : depth + 1;
			depths[index] = depth;
			roots[index] = root;
		}
	}
	return {
		depths,
		roots
	};
}
const unknownDepth = -2;
//#endregion
export { importTree as a, placeIn as c, importEdge as i, linkerPathInto as n, importersOf as o, chainTo as r, packageNumbers as s, linkerPath as t };
