import { o as isWithin } from "./find-modules.js";
//#region src/toolchain/list/uncovered.ts
function hasForeignC(goPackage) {
	const { Standard, CgoFiles = [], SwigFiles = [], SwigCXXFiles = [] } = goPackage;
	return Standard !== true && CgoFiles.length + SwigFiles.length + SwigCXXFiles.length > 0;
}
function uncoveredPackages(tree, packages, includers) {
	return packages.filter((goPackage) => hasForeignC(goPackage) || includers.has(goPackage.ImportPath) || isReplaced(goPackage) && (goPackage.SFiles ?? []).length > 0).map((goPackage) => {
		const { ImportPath: importPath, Dir = tree.root } = goPackage;
		return {
			importPath,
			isOfTree: isWithin(tree.root, Dir) || isReplaced(goPackage)
		};
	});
}
function isReplaced({ Module }) {
	return Module?.Replace !== void 0;
}
//#endregion
export { uncoveredPackages as n, hasForeignC as t };
