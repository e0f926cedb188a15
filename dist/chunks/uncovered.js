import { o as isWithin } from "./find-modules.js";
//#region src/toolchain/list/uncovered.ts
/** Go compiles C code of packages with cgo and SWIG alone (cmd/go/internal/load, func load). */
function hasForeignC(goPackage) {
	const { Standard, CgoFiles = [], SwigFiles = [], SwigCXXFiles = [] } = goPackage;
	return Standard !== true && CgoFiles.length + SwigFiles.length + SwigCXXFiles.length > 0;
}
/**
* The standard library is left out: it comes with Go, whose version is in the ID.
* @param includers import paths, as `checkIncludes` finds them
*/
function uncoveredPackages(tree, packages, includers) {
	return packages.filter((goPackage) => hasForeignC(goPackage) || includers.has(goPackage.ImportPath) || isReplaced(goPackage) && (goPackage.SFiles ?? []).length > 0).map((goPackage) => {
		const { ImportPath: importPath, Dir = tree.root } = goPackage;
		return {
			importPath,
			isOfTree: isWithin(tree.root, Dir) || isReplaced(goPackage)
		};
	});
}
/** The action ID has the version of a module, and not that of its replacement. */
function isReplaced({ Module }) {
	return Module?.Replace !== void 0;
}
//#endregion
export { uncoveredPackages as n, hasForeignC as t };
