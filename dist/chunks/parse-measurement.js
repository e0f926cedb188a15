import { Ct as deadCodeStates, Mt as packageKinds, Nt as pseudoPackages, Pt as regionNames, St as culpritKinds, Zt as outsideColumn, dn as messageOf, dt as maxContents, ft as maxCopies, gt as attributionLevels, un as UserError } from "./foundation.js";
import { A as safeParse, C as optional, D as record, E as pipe, O as regex, P as title, S as object, T as picklist, f as literal, i as description, k as safeInteger, m as maxEntries, s as examples, v as minValue, x as number, y as nullable } from "./dist.js";
import { a as size, i as oneOf, n as described, o as text, r as list, s as unique } from "./schema-parts.js";
import { z as assertExact } from "./analysis.js";
import { n as sha256, t as binarySchema } from "./binary-schema.js";
import { n as importGraphSchema, r as placeText } from "./import-graph-schema.js";
import { i as pathLeaksSchema } from "./path-leaks-schema.js";
//#region src/core/model/explanation/check-import-graph.ts
function checkImportGraph({ modules, packages }, mainPackage) {
	const main = packages[0]?.path ?? "";
	if (mainPackage !== "" && main !== mainPackage) throw new Error(`the import graph is of ${main}, not of ${mainPackage}`);
	for (const { path, module, imports, directory, places } of packages) {
		if (!imports.every((number) => number < packages.length) || !isAscending(imports)) throw new Error(`the import graph has wrong imports of ${path}`);
		if (module !== void 0 && module >= modules.length) throw new Error(`the import graph lacks the module of ${path}`);
		if (directory === void 0 !== (places === void 0) || places !== void 0 && places.length !== imports.length) throw new Error(`the import graph doesn't have a place for each import of ${path}`);
	}
	checkOrder(packages);
}
function checkOrder(packages) {
	const reached = new Set(packages.length === 0 ? [] : [0]);
	for (const number of reached) for (const imported of packages[number]?.imports ?? []) reached.add(imported);
	const lost = packages.find((_, number) => !reached.has(number));
	if (lost !== void 0) throw new Error(`the import graph has no way to ${lost.path}`);
	const importers = new Int32Array(packages.length);
	for (const { imports } of packages) for (const imported of imports) importers[imported] = (importers[imported] ?? outsideColumn()) + 1;
	const ordered = new Set(importers[0] === 0 ? [0] : []);
	for (const number of ordered) for (const imported of packages[number]?.imports ?? []) {
		const left = (importers[imported] ?? outsideColumn()) - 1;
		importers[imported] = left;
		if (left === 0) ordered.add(imported);
	}
	const circular = packages.find((_, number) => !ordered.has(number));
	if (circular !== void 0) throw new Error(`the import graph has ${circular.path} in a circle of imports, or behind one`);
}
function isAscending(numbers) {
	let before = -1;
	for (const number of numbers) {
		if (number <= before) return false;
		before = number;
	}
	return true;
}
//#endregion
//#region src/core/model/explanation/check-reachability.ts
function checkReachability({ keptBy, deadCode, equalContents }, { symbols, packages, binary }) {
	checkKeepers(keptBy, symbols.length);
	checkDeadCode(deadCode, new Set(packages.map(({ path }) => path)));
	for (const { size, symbols: copies } of equalContents) if (!(copies.length > 1 && size > 0 && size * copies.length <= binary.fileSize && copies.every((index) => size <= (symbols[index]?.size ?? -1)))) throw new Error("reachability has equal contents that are in no symbols");
}
function checkKeepers(keptBy, count) {
	if (keptBy.length !== count) throw new Error(`reachability has ${keptBy.length} entries for ${count} symbols`);
	const walks = new Int32Array(count);
	for (let start = 0; start < count; start++) for (let at = start; at >= 0; at = keptBy[at] ?? outsideColumn()) {
		if (at >= count) throw new Error(`reachability has no symbol ${at}`);
		if (walks[at] === start + 1) throw new Error(`reachability leads in a circle to symbol ${at}`);
		if (walks[at] !== 0) break;
		walks[at] = start + 1;
	}
}
function checkDeadCode({ state, culprits, why }, packages) {
	if (!(state === "off" === culprits.length > 0 && state === "unknown" === (why !== void 0))) throw new Error(`reachability says that dead-code elimination is ${state}, with ${culprits.length} culprits`);
	for (const { package: owner, path } of culprits) for (const name of [owner, ...path.map((step) => step.package)]) {
		if (name === "" || packages.has(name)) continue;
		throw new Error(`reachability names ${name}, which is no package of the program`);
	}
}
//#endregion
//#region src/core/model/explanation/reachability-schema.ts
const maxSymbols$1 = 5e6;
const indexMessage = "must be the index of a symbol, or -1";
const symbolIndex = pipe(number(indexMessage), safeInteger(indexMessage), minValue(-1, indexMessage));
const stepSchema = object({
	package: described("Import path of the package; empty where unknown.", text),
	symbol: described("Symbol of that package by which the path leaves it; of the last step the symbol in question.", text)
});
const culpritSchema = object({
	kind: described("reflection: a function looks up methods by a name or number that is not constant. plugin: a package imports plugin, with cgo. shared: types are shared with other files, by the build mode or with -linkshared.", oneOf(culpritKinds)),
	symbol: described("reflection: the function; it calls reflect.Type.Method, MethodByName or their like. plugin: plugin. shared: the build mode, such as -buildmode=plugin; where unknown: a dynamic link.", text),
	package: described("reflection: import path of the function. plugin: of the package that imports it, empty where unknown. shared: empty.", text),
	place: optional(described("reflection: file.go:LINE where the function is declared, in the directory of its package.", placeText)),
	path: described("reflection: from the entry to the function, consecutive symbols of one package as one step. Empty for the others, and where the path is too long.", list(stepSchema, 200))
});
const deadCodeSchema = object({
	state: described("on: the linker removed methods that nothing calls. off: it kept all exported methods of reachable types. unknown: the listing doesn't say.", oneOf(deadCodeStates)),
	why: optional(described("Where unknown: why, a clause.", text)),
	culprits: described("Where off: what turns it off, each by itself, in the order of the listing. What is met only after methods were kept for one of these is left out, since it may be a consequence.", list(culpritSchema, 100))
});
const equalContent = object({
	size: described("Bytes of one copy.", size),
	symbols: described("Index among symbols of each copy; the same one again where several copies lie in it.", list(symbolIndex, maxCopies))
});
const reachabilitySchema = object({
	keptBy: described("For each of symbols the index of the nearest one among them from which the linker reached it first; -1 for an entry, and where it is unknown.", list(symbolIndex, maxSymbols$1)),
	deadCode: deadCodeSchema,
	equalContents: described("Data of at least 1 KiB whose bytes lie in the file more than once under names of their own, largest first.", list(equalContent, maxContents))
});
//#endregion
//#region src/core/model/measurement-schema.ts
const maxSections = 1e5;
const maxModules = 1e5;
const maxPackages = 1e6;
const maxSymbols = 5e6;
const maxNotes = 1e3;
const stamp = object({
	name: described("Of the variable: importpath.name.", text),
	length: described("Bytes of the variable's value, which is not kept.", size)
});
const ignoredDirectory = object({
	directory: described("From the repository's root; . for the root.", text),
	files: described("How many files.", size),
	examples: described("Names of the first of them.", list(text, maxNotes)),
	embeddedBytes: described("Bytes of those that were embedded as they are.", size),
	compiled: described("How many the compiler read: their bytes in the binary are not known.", size)
});
const build = object({
	fingerprint: described("SHA-256 over everything that makes two builds comparable.", sha256),
	target: pipe(text, examples(["linux/amd64/v3"])),
	goVersion: text,
	flags: described("Flags of go build, as given; values of -X are replaced.", list(text, maxNotes)),
	environment: described("The enforced and the passed-through variables of the build.", pipe(record(text, text, "must be a mapping of strings"), maxEntries(maxNotes, `must have at most ${maxNotes} entries`))),
	stamps: described("What -X importpath.name=value set.", list(stamp, maxNotes)),
	ignored: optional(described("Files of the checkout that git ignores and that went into it, by directory, without what prepare commands made; absent where it is unknown.", list(ignoredDirectory, maxNotes)))
});
const attribution = object({
	level: described("How far names could be given to bytes.", oneOf(attributionLevels)),
	ownedBytes: described("Bytes that have an owner.", size),
	unattributedBytes: described("Bytes of the package (unattributed).", size),
	notes: described("Why the level is not higher and what else is missing, a sentence each.", list(text, maxNotes))
});
const sideEntries = {
	binary: binarySchema,
	build: described("What made the binary; null for a file that was only analysed.", nullable(build)),
	attribution
};
const regionName = picklist(regionNames, "must be the name of a region");
const region = object({
	name: regionName,
	size
});
const regions = pipe(list(region, regionName.options.length), unique(({ name }) => name, "name"));
const packagePath = pipe(text, regex(new RegExp(`^(?!\\()|^\\((?:${pseudoPackages.map((name) => name.slice(1, -1)).join("|")})\\)$`), `must be an import path or one of ${pseudoPackages.join(", ")}`));
const section = object({
	name: described("Unique in the list; headers and gaps are rows too, such as padding@.text.", text),
	offset: described("Offset in the file, in bytes.", size),
	fileSize: described("Bytes in the file.", size),
	virtualSize: described("Bytes in memory; 0 for what is not loaded.", size)
});
const module = object({
	path: described("Module path, std, or a pseudo package's name such as (padding).", text),
	version: described("Such as v1.2.3; empty for std, pseudo packages and a main module without a version.", text),
	size
});
const packageRow = object({
	path: described("Import path (of a main package its real one, not main), or a pseudo package's name.", packagePath),
	module: described("Path of the module that it is counted in.", text),
	kind: described("main: of the main module, not only the main package.", oneOf(packageKinds)),
	size,
	written: optional(described("Bytes that this package wrote: its size, less code inlined from others, and with its code inlined elsewhere. Absent in all rows where the file does not tell.", size)),
	regions
});
const symbol = object({
	name: text,
	package: described("Path of its owner among the packages.", text),
	region: regionName,
	section: described("Name of its section; empty for what lies in no section of a damaged file.", text),
	size,
	file: optional(described("Of a function: the source file that it starts in, as it was compiled. Only where it was asked for.", text)),
	instantiatedFor: optional(described("Of a generic function's instance: the import path of the package for whose types it was compiled, as far as names of symbols tell. Absent where unknown, and for everything else.", text))
});
const measurementSchema = pipe(object({
	schemaVersion: literal(1, "must be 1, the only version that this program reads"),
	...sideEntries,
	sections: pipe(list(section, maxSections), unique(({ name }) => name, "name")),
	regions,
	modules: pipe(list(module, maxModules), unique(({ path }) => path, "path")),
	packages: pipe(list(packageRow, maxPackages), unique(({ path }) => path, "path")),
	symbols: described("Named functions and data, largest first; they need not add up to the file.", list(symbol, maxSymbols)),
	imports: optional(described("The import graph; absent for a file that was only analysed.", importGraphSchema)),
	reachability: optional(described("What the linker's listing says; absent where there was none, or no proved twin.", reachabilitySchema)),
	pathLeaks: optional(described("Paths of the build machine in the program; absent for a file that was only analysed, and with explain: false.", pathLeaksSchema))
}, "must be an object"), title("Measurement"), description("What one Go binary is made of. All sizes are bytes of the file; the tables of sections, regions, modules and packages each add up to it."));
//#endregion
//#region src/core/model/parse-measurement.ts
function parseMeasurement(value) {
	const result = safeParse(measurementSchema, value, { abortEarly: true });
	if (!result.success) throw new UserError(`not a measurement: ${faultOf(result.issues[0])}`);
	try {
		assertExact(result.output);
	} catch (error) {
		throw new UserError(`not a measurement that adds up: ${messageOf(error)}`);
	}
	try {
		checkExplanation(result.output);
	} catch (error) {
		throw new UserError(`not a measurement: ${messageOf(error)}`);
	}
	return result.output;
}
function checkExplanation(measurement) {
	const { imports, reachability, binary } = measurement;
	if (imports) checkImportGraph(imports, binary.mainPackage);
	if (reachability) checkReachability(reachability, measurement);
}
function faultOf(issue) {
	const path = (issue.path ?? []).map(({ key }) => typeof key === "number" ? `[${key}]` : `.${String(key)}`).join("").replace(/^\./, "");
	if (issue.path?.at(-1)?.origin === "key") return `${path} is missing`;
	return `${path === "" ? "the document" : path} ${issue.message}`;
}
//#endregion
export { stepSchema as a, culpritSchema as i, regionName as n, sideEntries as r, parseMeasurement as t };
