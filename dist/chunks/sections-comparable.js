import { n as formatDelta } from "./sizes.js";
//#region src/core/compare/alignment.ts
/** Whether the file's size changed, and its content's didn't. */
function isOnlyAlignment(compared) {
	const { fileSize, contentSize } = compared.delta;
	return knowsAlignment(compared) && fileSize !== 0 && contentSize === 0;
}
/** `all of it alignment`, `mostly alignment (content +96 B)`; '' where less than half is. */
function alignmentText(compared) {
	const { fileSize, contentSize } = compared.delta;
	if (isOnlyAlignment(compared)) return "all of it alignment";
	const padding = fileSize - contentSize;
	const most = Math.sign(padding) === Math.sign(fileSize) && 2 * Math.abs(padding) > Math.abs(fileSize);
	return fileSize !== 0 && most && knowsAlignment(compared) ? `mostly alignment (content ${formatDelta(contentSize)})` : "";
}
/** How much padding is found depends on how far names could be given. */
function knowsAlignment({ base, head }) {
	return base !== null && head !== null && base.attribution.level === head.attribution.level && head.attribution.level !== "file";
}
//#endregion
//#region src/core/compare/build-ids.ts
/** Whether two files of one size differ, and nowhere but in build IDs. */
function differByIds(base, head) {
	if (base === null || head === null) return false;
	const { sha256, fileSize, sha256WithoutBuildIds: rest } = base.binary;
	const other = head.binary;
	return rest !== void 0 && rest === other.sha256WithoutBuildIds && fileSize === other.fileSize && sha256 !== other.sha256;
}
//#endregion
//#region src/core/compare/sections-comparable.ts
/** False where the sides have other formats, or were linked by other releases of Go. */
function sectionsComparable({ base, head }) {
	if (base === null || head === null) return true;
	return base.binary.format === head.binary.format && releaseOf(base.binary.goVersion) === releaseOf(head.binary.goVersion);
}
/** The note above a table of sections; '' for none. */
function sectionsNote(sides) {
	if (sectionsComparable(sides)) return "";
	const [from, to] = [sides.base, sides.head].map((side) => side?.binary);
	const formats = from?.format !== to?.format;
	const [before, after] = [from, to].map((binary) => {
		const release = releaseOf(binary?.goVersion ?? "");
		const go = release === "" ? "an unknown Go" : `Go ${release}`;
		return formats ? `${go} (${binary?.format ?? ""})` : go;
	});
	return `${before} and ${after} lay sections out differently: compare regions`;
}
/** `1.26` of `go1.26.8`, `go1.26rc1` and `devel go1.26-abcdef`; '' when unknown. */
function releaseOf(goVersion) {
	return /\bgo(\d{1,4}\.\d{1,4})/.exec(goVersion)?.[1] ?? "";
}
//#endregion
export { isOnlyAlignment as a, alignmentText as i, sectionsNote as n, differByIds as r, sectionsComparable as t };
