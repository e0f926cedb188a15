import { zt as verdictStates } from "./foundation.js";
//#region src/core/report/ranking.ts
const stateIcons = {
	error: "⛔",
	fail: "❌",
	"no-baseline": "❔",
	warn: "⚠️",
	pass: "✅"
};
/** Worst verdict first, then the largest change, then by name and target. */
function ranked(report) {
	return report.reports.toSorted((a, b) => rankOf(a.verdict.state) - rankOf(b.verdict.state) || Math.abs(changeOf(b)) - Math.abs(changeOf(a)) || compareText(a.mainPackage, b.mainPackage) || compareText(a.target, b.target));
}
/** 0 is the worst state. */
function rankOf(state) {
	return verdictStates.indexOf(state);
}
/**
* Whether there was anything to compare with. Without a baseline a base that
* is null means "unknown", with one it means "not there".
*/
function isCompared(binary) {
	return binary.baseline !== null || binary.base !== null;
}
/** Bytes of file that changed; 0 where nothing is known of the base. */
function changeOf(binary) {
	return isCompared(binary) ? binary.delta.fileSize : 0;
}
/** Bytes of the file on the side that is there. */
function sizeOf(binary) {
	return (binary.head ?? binary.base)?.binary.fileSize ?? 0;
}
/** How to call a binary so that no other of this report could be meant. */
function labelOf(binary, report) {
	const oneTarget = report.reports.every(({ target }) => target === binary.target);
	return {
		name: nameOf(binary, report),
		target: oneTarget ? "" : binary.target
	};
}
/** The executable's name, or its main package where two share the name. */
function nameOf(binary, report) {
	const name = executableOf(binary);
	return report.reports.some((other) => other.mainPackage !== binary.mainPackage && executableOf(other) === name) && binary.mainPackage !== "" ? binary.mainPackage : name;
}
function executableOf(binary) {
	const name = (binary.head ?? binary.base)?.binary.name ?? "";
	return name === "" ? binary.mainPackage : name;
}
/** The order of names by their UTF-16 code units, in every locale alike. */
function compareText(a, b) {
	return a < b ? -1 : a > b ? 1 : 0;
}
//#endregion
export { nameOf as a, stateIcons as c, labelOf as i, compareText as n, ranked as o, isCompared as r, sizeOf as s, changeOf as t };
