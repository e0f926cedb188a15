import { B as formatTarget, k as formatDelta, q as withoutUsualLevel } from "./foundation.js";
//#region src/core/compare/pair-binaries.ts
/** Import path of the main package, or the executable's name where that is unknown. */
function mainPackageOf({ binary }) {
	return binary.mainPackage === "" ? binary.name : binary.mainPackage;
}
/** `goos/goarch[/level]` of the build, else of the binary, without a level that is Go's default; '' when unknown. */
function targetOf({ binary, build }) {
	if (build !== null) return build.target;
	const { goos, goarch, level = "" } = binary;
	return goos === "" && goarch === "" ? "" : withoutUsualLevel(formatTarget({
		goos,
		goarch,
		level
	}));
}
/** Whether two targets are one: a level that is Go's default need not be named. */
function isSameTarget(one, other) {
	return withoutUsualLevel(one) === withoutUsualLevel(other);
}
/** Whether a measurement is of this program and target. */
function isSameBinary(measurement, mainPackage, target) {
	return mainPackageOf(measurement) === mainPackage && isSameTarget(targetOf(measurement), target);
}
/** Equal for measurements of one program and target. */
function binaryKey(measurement) {
	return keyOfBinary(mainPackageOf(measurement), targetOf(measurement));
}
/**
* Pairs by (main package, target); a binary of the head without a partner is
* then paired by its former name. Pairs are in the head's order, followed by
* what only the base has.
* @param base null: there is no baseline, and every base is null
*/
function pairBinaries(base, head, formerName = () => null) {
	const waiting = /* @__PURE__ */ new Map();
	for (const measurement of base ?? []) {
		const key = binaryKey(measurement);
		waiting.set(key, [...waiting.get(key) ?? [], measurement]);
	}
	const take = (mainPackage, target) => waiting.get(keyOfBinary(mainPackage, target))?.shift() ?? null;
	const sameName = head.map((measurement) => take(mainPackageOf(measurement), targetOf(measurement)));
	const pairs = head.map((measurement, index) => {
		const same = sameName[index] ?? null;
		if (same !== null) return {
			base: same,
			head: measurement
		};
		const former = formerName(mainPackageOf(measurement), targetOf(measurement));
		return {
			base: former === null ? null : take(former, targetOf(measurement)),
			head: measurement
		};
	});
	const left = new Set([...waiting.values()].flat());
	const removed = (base ?? []).filter((measurement) => left.has(measurement));
	return [...pairs, ...removed.map((measurement) => ({
		base: measurement,
		head: null
	}))];
}
/** Equal for one program and target, by the names that `mainPackageOf` and `targetOf` give. */
function keyOfBinary(mainPackage, target) {
	return `${mainPackage}\0${withoutUsualLevel(target)}`;
}
//#endregion
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
export { binaryKey as a, keyOfBinary as c, targetOf as d, isOnlyAlignment as i, mainPackageOf as l, sectionsNote as n, isSameBinary as o, alignmentText as r, isSameTarget as s, sectionsComparable as t, pairBinaries as u };
