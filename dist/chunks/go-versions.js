import { n as formatDelta } from "./sizes.js";
//#region src/core/text/go-versions.ts
/** `Go 1.25.3 → 1.26.8`. */
function upgradeName({ from, to }) {
	return `Go ${plainVersion(from)} → ${plainVersion(to)}`;
}
/** `1.25.3` of `go1.25.3`. */
function plainVersion(version) {
	return version.replace(/^go(?=\d)/, "");
}
/** One sentence, that what Go adds is not growth of the change; or why it isn't known. */
function upgradeSentence(upgrade) {
	const name = upgradeName(upgrade);
	const since = upgrade.byChange ? "" : " since the base was recorded";
	return upgrade.delta === null ? `what ${name}${since} adds is unknown: ${upgrade.why ?? ""}` : `${name}${since}: ${formatDelta(upgrade.delta.fileSize)}, not counted as growth`;
}
//#endregion
export { upgradeName as n, upgradeSentence as r, plainVersion as t };
