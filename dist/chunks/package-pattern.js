import { i as matcher, n as isGlob } from "./glob.js";
import { posix } from "node:path";
//#region src/plan/baseline-choice.ts
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
const acceptedChoices = "auto, stored, or a list of artifact, cache, ancestor and rebuild";
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
//#region src/plan/package-pattern.ts
/** The form in which the go command reports a pattern: `./cmd/tool` for `./cmd/../cmd/tool/`. */
function cleanPattern(pattern) {
	const [path = "", ...version] = pattern.split("@");
	const clean = posix.normalize(path).replace(/(?<=.)\/$/, "");
	return [path.startsWith("./") && !/^\.{1,2}(?:\/|$)/.test(clean) ? `./${clean}` : clean, ...version].join("@");
}
/** The patterns of a text, relative to the working directory, each once and in that form. */
function packagePatterns(text) {
	const words = text.split(/[\s,]+/).filter((word) => word !== "");
	return [...new Set(words.map(cleanPattern))];
}
/** A pattern as one of our own globs, whose `**` is Go's `...`; without the leading `./`. */
function globOf(pattern) {
	return pattern.replace(/^\.(?:\/|$)/, "").replaceAll("...", "**");
}
/** True for what `exclude` takes: a package pattern, or a glob over directories or import paths. */
function isExclusion(pattern) {
	return pattern === "." || isGlob(globOf(pattern));
}
/** What that is, for messages. */
const acceptedExclusions = "package patterns such as ./cmd/gen or ./internal/tools/...";
/** A test by which a package is left out: by its directory or its import path. */
function exclusion(patterns) {
	const tests = patterns.map((pattern) => matcher(globOf(pattern)));
	return ({ importPath, directory }) => tests.some((matches) => matches(directory.replace(/^\.(?:\/|$)/, "")) || matches(importPath));
}
/** A pattern for a directory whose name may hold what separates patterns. */
function patternOf(directory) {
	return directory.replaceAll(/[\s,@[\]{}!|\\*?]+/g, "...");
}
//#endregion
export { packagePatterns as a, parseBaselineChoice as c, isExclusion as i, cleanPattern as n, patternOf as o, exclusion as r, acceptedChoices as s, acceptedExclusions as t };
