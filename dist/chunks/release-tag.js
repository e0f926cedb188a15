import { o as __toESM } from "./rolldown-runtime.js";
import { Gt as wordList } from "./foundation.js";
import { t as require_parse } from "./parse.js";
//#region src/core/policy/budget-file/baseline-choice.ts
const sources = [
	"artifact",
	"cache",
	"ancestor",
	"rebuild",
	"release"
];
const named = new Map([["auto", [
	"artifact",
	"cache",
	"rebuild",
	"release"
]], ["stored", ["artifact", "cache"]]]);
const acceptedChoices = `auto, stored, or a list of ${wordList(sources, "and")}`;
function namedSources(text) {
	return text.split(/[\s,]+/).filter((word) => word !== "");
}
function parseBaselineChoice(text) {
	const words = namedSources(text);
	const chosen = new Set(words.length === 1 ? named.get(words[0] ?? "") ?? words : words);
	const known = [...chosen].every((word) => sources.some((source) => source === word));
	if (chosen.size === 0 || !known) return null;
	const both = chosen.has("ancestor") && !chosen.has("artifact") && !chosen.has("cache");
	return {
		artifact: both || chosen.has("artifact"),
		cache: both || chosen.has("cache"),
		ancestor: chosen.has("ancestor"),
		rebuild: chosen.has("rebuild"),
		release: chosen.has("release")
	};
}
//#endregion
//#region src/core/release/release-tag.ts
var import_parse = __toESM(require_parse(), 1);
function parseReleaseTag(name) {
	const start = name.lastIndexOf("/") + 1;
	const text = name.slice(start);
	if (!/^v?\d/.test(text)) return null;
	const version = (0, import_parse.default)(text);
	return version === null ? null : {
		name,
		prefix: name.slice(0, start),
		version
	};
}
function isPrerelease({ version }) {
	return version.prerelease.length > 0;
}
//#endregion
export { parseBaselineChoice as a, namedSources as i, parseReleaseTag as n, acceptedChoices as r, isPrerelease as t };
