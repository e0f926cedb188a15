import { k as formatDelta } from "./foundation.js";
import { C as symbolTitle } from "./overview.js";
//#region src/core/report/contributions.ts
function originsOf(binary) {
	const main = mainModuleOf(binary);
	const symbols = largestSymbols(binary.symbols);
	return binary.modules.filter(({ delta }) => delta !== 0).flatMap((module) => module === main ? packagesOf(module, binary, symbols) : [originOf(module, binary, symbols)]).toSorted((a, b) => Math.abs(b.delta) - Math.abs(a.delta));
}
function largestSymbols(symbols) {
	const largest = new Map();
	for (const symbol of symbols) {
		const known = largest.get(symbol.package);
		if (known === void 0 || Math.abs(symbol.delta) > Math.abs(known.delta)) largest.set(symbol.package, symbol);
	}
	return largest;
}
function mainModuleOf(binary) {
	return binary.modules.filter(({ path }) => binary.mainPackage === path || binary.mainPackage.startsWith(`${path}/`)).toSorted((a, b) => b.path.length - a.path.length)[0];
}
function packagesOf(module, binary, symbols) {
	const packages = binary.packages.filter((row) => row.module === module.path && row.delta !== 0);
	if (packages.reduce((total, { delta }) => total + delta, 0) !== module.delta) return [originOf(module, binary, symbols)];
	return packages.map((row) => ({
		kind: "package",
		name: relativePath(row.path, module.path),
		baseVersion: "",
		headVersion: "",
		base: row.base,
		head: row.head,
		delta: row.delta,
		largest: largestSymbol(row, symbols)
	}));
}
function relativePath(path, module) {
	if (path === module) return ".";
	return path.startsWith(`${module}/`) ? `.${path.slice(module.length)}` : path;
}
function originOf(module, binary, symbols) {
	const kind = module.path === "std" ? "std" : module.path.startsWith("(") ? "pseudo" : "module";
	const versions = kind === "std" ? {
		baseVersion: binary.base?.binary.goVersion ?? "",
		headVersion: binary.head?.binary.goVersion ?? ""
	} : {
		baseVersion: module.baseVersion,
		headVersion: module.headVersion
	};
	const { base, head, delta } = module;
	const largest = kind === "pseudo" ? null : largestPart(module, binary, symbols);
	return {
		kind,
		name: module.path,
		...versions,
		base,
		head,
		delta,
		largest
	};
}
function largestPart(module, { packages }, symbols) {
	const row = packages.filter(({ module: path }) => path === module.path).toSorted((a, b) => Math.abs(b.delta) - Math.abs(a.delta))[0];
	if (row === void 0 || row.delta === 0) return null;
	if (row.path === module.path) return largestSymbol(row, symbols);
	return {
		name: shortPath(row.path, module.path),
		delta: row.delta,
		change: row.base === 0 ? "added" : row.head === 0 ? "removed" : "changed"
	};
}
function largestSymbol(row, symbols) {
	const symbol = symbols.get(row.path);
	if (symbol === void 0 || symbol.delta === 0) return null;
	const change = symbol.change === "added" || symbol.change === "removed" ? symbol.change : "changed";
	const { delta } = symbol;
	const name = symbolTitle(symbol.name);
	return {
		name: name.startsWith(`${row.path}.`) ? shortPath(name, row.path) : name,
		delta,
		change
	};
}
function shortPath(name, path) {
	if (!name.startsWith(path)) return name;
	const last = /(?<![^/])[^/]+(?:\/v\d+)?$/.exec(path);
	return last === null ? name : name.slice(last.index);
}
const pseudoTitles = {
	"(headers)": "file headers and tables",
	"(relocations)": "relocations as a whole",
	"(build info)": "build info",
	"(module data)": "module data",
	"(pclntab header)": "function table as a whole",
	"(findfunctab)": "index of functions",
	"(type index)": "index of types",
	"(itab index)": "index of interface tables",
	"(inittasks)": "order of initialisation",
	"(padding)": "alignment",
	"(signature)": "signature",
	"(resources)": "resources",
	"(added sections)": "added sections",
	"(shared types)": "types of no single package",
	"(C)": "C code",
	"(stamped values)": "values stamped with -X",
	"(unattributed)": "not attributed"
};
//#endregion
//#region src/core/report/origins-line.ts
const titles = {
	own: "own code",
	"updated-dependencies": "updated dependencies",
	"other-dependencies": "other dependencies",
	std: "Go's standard library",
	alignment: "alignment",
	other: "other"
};
function splitLine({ base, head, origins }) {
	const levels = [base, head].flatMap((side) => side?.attribution.level ?? []);
	if (!levels.every((level) => level !== "file" && level !== "sections" && level === levels[0])) return "";
	return origins.map(({ origin, delta }) => `${titles[origin]} ${formatDelta(delta)}`).join(" \u00B7 ");
}
//#endregion
export { originsOf as n, pseudoTitles as r, splitLine as t };
