import { n as wordList } from "./word-list.js";
//#region src/core/policy/budget-file/baseline-choice.ts
/** Sources in the order in which they are tried. */
const sources = [
	"artifact",
	"cache",
	"ancestor",
	"rebuild"
];
const named = /* @__PURE__ */ new Map([["auto", [
	"artifact",
	"cache",
	"rebuild"
]], ["stored", ["artifact", "cache"]]]);
const acceptedChoices = `auto, stored, or a list of ${wordList(sources, "and")}`;
/**
* `auto`, `stored`, or sources separated by commas or spaces. `ancestor` without
* a store means both.
* @returns null when the text is none of it
*/
function parseBaselineChoice(text) {
	const words = text.split(/[\s,]+/).filter((word) => word !== "");
	const chosen = new Set(words.length === 1 ? named.get(words[0] ?? "") ?? words : words);
	const known = [...chosen].every((word) => sources.some((source) => source === word));
	if (chosen.size === 0 || !known) return null;
	const both = chosen.has("ancestor") && !chosen.has("artifact") && !chosen.has("cache");
	return {
		artifact: both || chosen.has("artifact"),
		cache: both || chosen.has("cache"),
		ancestor: chosen.has("ancestor"),
		rebuild: chosen.has("rebuild")
	};
}
//#endregion
//#region src/core/inputs/fips140.ts
const pattern = /^(?:|off|latest|inprocess|certified|v\d{1,4}\.\d{1,4}\.\d{1,4}(?:-[\w.]{1,40})?)$/;
/** How it may be written, for messages. */
const acceptedFips140 = "off, latest, inprocess, certified or a version such as v1.0.0";
/** Also true of '', which is Go's default. */
function isFips140(text) {
	return pattern.test(text);
}
//#endregion
export { parseBaselineChoice as i, isFips140 as n, acceptedChoices as r, acceptedFips140 as t };
