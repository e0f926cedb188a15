import { C as pipe, E as safeInteger, b as optional, h as minValue, v as number, y as object } from "./dist.js";
import { l as culpritKinds, u as deadCodeStates } from "./closed-lists.js";
import { a as size, i as oneOf, n as described, o as text, r as list } from "./schema-parts.js";
import { i as placeText } from "./import-graph-schema.js";
//#region src/core/model/assert-exact.ts
/**
* Checks that every byte of the file is counted exactly once in each table.
* @throws Error, a bug of this program, where a sum is not the file's size
*/
function assertExact(measurement) {
	const { binary, attribution, sections, regions, modules, packages } = measurement;
	const total = binary.fileSize;
	const check = (what, sum) => {
		if (sum !== total) throw new Error(`${what} add up to ${sum} bytes, not ${total}`);
	};
	check("sections", sum(sections.map(({ fileSize }) => fileSize)));
	check("regions", sumSizes(regions));
	check("modules", sumSizes(modules));
	check("packages", sumSizes(packages));
	const written = packages.flatMap((row) => row.written ?? []);
	if (written.length > 0) check("bytes that packages wrote", sum(written));
	if (written.length > 0 && written.length !== packages.length) throw new Error("only some packages have the bytes that they wrote");
	check("content and padding", binary.contentSize + binary.paddingSize);
	check("owned and unattributed bytes", attribution.ownedBytes + attribution.unattributedBytes);
	for (const { path, size, regions: parts } of packages) if (sumSizes(parts) !== size) throw new Error(`regions of package ${path} don't add up to ${size}`);
	const sizeOf = (path) => packages.find((pkg) => pkg.path === path)?.size ?? 0;
	if (!(sizeOf("(padding)") === binary.paddingSize && sizeOf("(unattributed)") === attribution.unattributedBytes && (regions.find(({ name }) => name === "padding")?.size ?? 0) === binary.paddingSize)) throw new Error("padding or unattributed bytes are counted apart");
	if (![
		...sections.map(({ fileSize }) => fileSize),
		...written,
		...[
			...regions,
			...modules,
			...packages
		].map(({ size }) => size)
	].every((count) => Number.isSafeInteger(count) && count >= 0)) throw new Error("a size is not a whole number of bytes");
}
const sum = (numbers) => numbers.reduce((total, number) => total + number, 0);
const sumSizes = (rows) => sum(rows.map(({ size }) => size));
const maxSymbols = 5e6;
/** Contents that are kept, and copies of each: the largest, and the first. */
const maxContents = 1e3;
const maxCopies = 1e3;
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
	keptBy: described("For each of symbols the index of the nearest one among them from which the linker reached it first; -1 for an entry, and where it is unknown.", list(symbolIndex, maxSymbols)),
	deadCode: deadCodeSchema,
	equalContents: described("Data of at least 1 KiB whose bytes lie in the file more than once under names of their own, largest first.", list(equalContent, maxContents))
});
//#endregion
export { stepSchema as a, reachabilitySchema as i, maxContents as n, assertExact as o, maxCopies as r, culpritSchema as t };
