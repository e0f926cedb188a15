import { j as formatExactDelta } from "./foundation.js";
//#region src/core/report/doctor/words.ts
function effectOf({ check }, bytes) {
	const isPart = check === "path-leaks" || check === "unneeded";
	const text = formatExactDelta(bytes);
	return isPart ? `${text.replace("+", "")} of the file` : text;
}
function count(number, noun) {
	return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
//#endregion
export { effectOf as n, count as t };
