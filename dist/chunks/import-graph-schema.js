import { pt as placePattern } from "./foundation.js";
import { C as optional, E as pipe, S as object, i as description, r as check } from "./dist.js";
import { a as size, n as described, o as text, r as list, s as unique } from "./schema-parts.js";
//#region src/core/model/explanation/import-graph-schema.ts
const maxPackages = 1e5;
const maxImports = 1e4;
const directoryPattern = /^(?:\.|(?!\.{1,2}(?:\/|$))[^/\\\p{Cc}]+(?:\/(?!\.{1,2}(?:\/|$))[^/\\\p{Cc}]+)*)$/u;
const graphModule = object({
	path: text,
	version: described("Such as v1.2.3, with what replaces it; empty for a main module.", text)
});
const placeText = pipe(text, check((value) => value === "" || placePattern.test(value), "must be file.go:LINE, or empty"));
const place = pipe(placeText, description("file.go:LINE of the import declaration, the file without its directory; empty where none was found."));
const graphPackage = object({
	path: described("Import path; of a main package its real one.", text),
	module: optional(described("Index of its module in modules; absent for the standard library.", size)),
	imports: described("Indexes of the packages that it imports, in ascending order; of the main package also those that the linker adds, of a package with cgo those that cgo adds.", list(size, maxImports)),
	directory: optional(pipe(text, check((path) => directoryPattern.test(path), "must be a path from the root that stays in the repository"), description("Own code: its directory from the repository's root, . for the root; absent for packages of other modules and std."))),
	places: optional(described("Own code: where each of the imports is declared first, one entry for each, by name of the file and then by line.", list(place, maxImports)))
});
const importGraphSchema = object({
	modules: pipe(list(graphModule, maxPackages), unique(({ path }) => path, "path")),
	packages: described("The main package first; then the others, sorted by path. Each is reached from the main package.", pipe(list(graphPackage, maxPackages), unique(({ path }) => path, "path")))
});
//#endregion
export { importGraphSchema as n, placeText as r, directoryPattern as t };
