import { Zt as outsideColumn } from "./foundation.js";
//#region src/core/explain/import-paths.ts
function packageNumbers({ packages }) {
	return new Map(packages.map(({ path }, number) => [path, number]));
}
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
function chainTo({ packages }, tree, number) {
	const chain = [];
	for (let at = number; at >= 0; at = tree[at] ?? outsideColumn()) chain.push(packages[at]?.path ?? "");
	return chain.toReversed();
}
function importersOf({ packages }) {
	const importers = packages.map(() => []);
	for (const [from, { imports }] of packages.entries()) for (const to of imports) importers[to]?.push(from);
	return importers;
}
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
const maxSymbols = 1e4;
const entryName = /^_rt0_|\.init(?:\.\d+)?$/;
function keeperOf({ reachability, symbols }, at) {
	const keeper = reachability?.keptBy[at];
	return keeper === void 0 || keeper >= symbols.length ? -1 : keeper;
}
function symbolsTo(measurement, index) {
	const path = [];
	const seen = new Set();
	for (let at = index; at >= 0; at = keeperOf(measurement, at)) {
		if (seen.has(at) || path.length === maxSymbols) return [];
		seen.add(at);
		path.push(at);
	}
	const isAlone = path.length === 1;
	const isEntry = entryName.test(measurement.symbols[index]?.name ?? "");
	return isAlone && !isEntry ? [] : path.toReversed();
}
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
