import { B as formatTarget, k as formatDelta, q as withoutUsualLevel } from "./foundation.js";
//#region src/core/compare/pair-binaries.ts
function mainPackageOf({ binary }) {
	return binary.mainPackage === "" ? binary.name : binary.mainPackage;
}
function targetOf({ binary, build }) {
	if (build !== null) return build.target;
	const { goos, goarch, level = "" } = binary;
	return goos === "" && goarch === "" ? "" : withoutUsualLevel(formatTarget({
		goos,
		goarch,
		level
	}));
}
function isSameTarget(one, other) {
	return withoutUsualLevel(one) === withoutUsualLevel(other);
}
function isSameBinary(measurement, mainPackage, target) {
	return mainPackageOf(measurement) === mainPackage && isSameTarget(targetOf(measurement), target);
}
function binaryKey(measurement) {
	return keyOfBinary(mainPackageOf(measurement), targetOf(measurement));
}
function pairBinaries(base, head, formerName = () => null) {
	const waiting = new Map();
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
function keyOfBinary(mainPackage, target) {
	return `${mainPackage}\0${withoutUsualLevel(target)}`;
}
//#endregion
//#region src/core/compare/alignment.ts
function isOnlyAlignment(compared) {
	const { fileSize, contentSize } = compared.delta;
	return knowsAlignment(compared) && fileSize !== 0 && contentSize === 0;
}
function alignmentText(compared) {
	const { fileSize, contentSize } = compared.delta;
	if (isOnlyAlignment(compared)) return "all of it alignment";
	const padding = fileSize - contentSize;
	const most = Math.sign(padding) === Math.sign(fileSize) && 2 * Math.abs(padding) > Math.abs(fileSize);
	return fileSize !== 0 && most && knowsAlignment(compared) ? `mostly alignment (content ${formatDelta(contentSize)})` : "";
}
function knowsAlignment({ base, head }) {
	return base !== null && head !== null && base.attribution.level === head.attribution.level && head.attribution.level !== "file";
}
//#endregion
//#region src/core/compare/sections-comparable.ts
function sectionsComparable({ base, head }) {
	if (base === null || head === null) return true;
	return base.binary.format === head.binary.format && releaseOf(base.binary.goVersion) === releaseOf(head.binary.goVersion);
}
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
function releaseOf(goVersion) {
	return /\bgo(\d{1,4}\.\d{1,4})/.exec(goVersion)?.[1] ?? "";
}
//#endregion
export { binaryKey as a, keyOfBinary as c, targetOf as d, isOnlyAlignment as i, mainPackageOf as l, sectionsNote as n, isSameBinary as o, alignmentText as r, isSameTarget as s, sectionsComparable as t, pairBinaries as u };
