import { zt as verdictStates } from "./foundation.js";
//#region src/core/report/ranking.ts
const stateIcons = {
	error: "\u26D4",
	fail: "\u274C",
	"no-baseline": "\u2754",
	warn: "\u26A0\uFE0F",
	pass: "\u2705"
};
function ranked(report) {
	return report.reports.toSorted((a, b) => rankOf(a.verdict.state) - rankOf(b.verdict.state) || Math.abs(changeOf(b)) - Math.abs(changeOf(a)) || compareText(a.mainPackage, b.mainPackage) || compareText(a.target, b.target));
}
function rankOf(state) {
	return verdictStates.indexOf(state);
}
function isCompared(binary) {
	return binary.baseline !== null || binary.base !== null;
}
function changeOf(binary) {
	return isCompared(binary) ? binary.delta.fileSize : 0;
}
function sizeOf(binary) {
	return (binary.head ?? binary.base)?.binary.fileSize ?? 0;
}
function labelOf(binary, report) {
	const oneTarget = report.reports.every(({ target }) => target === binary.target);
	return {
		name: nameOf(binary, report),
		target: oneTarget ? "" : binary.target
	};
}
function nameOf(binary, report) {
	const name = executableOf(binary);
	return report.reports.some((other) => other.mainPackage !== binary.mainPackage && executableOf(other) === name) && binary.mainPackage !== "" ? binary.mainPackage : name;
}
function executableOf(binary) {
	const name = (binary.head ?? binary.base)?.binary.name ?? "";
	return name === "" ? binary.mainPackage : name;
}
function compareText(a, b) {
	return a < b ? -1 : a > b ? 1 : 0;
}
//#endregion
export { nameOf as a, stateIcons as c, labelOf as i, compareText as n, ranked as o, isCompared as r, sizeOf as s, changeOf as t };
