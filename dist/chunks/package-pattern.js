import { n as messageOf, t as UserError } from "./user-error.js";
import { i as matcher, n as isGlob } from "./glob.js";
import { posix } from "node:path";
//#region src/core/inputs/go-quoting.ts
/**
* Splits such a text.
* @throws Error for a quote that is not closed
*/
function splitQuoted(text) {
	const fields = [];
	let rest = text.replace(/^[ \t\r\n]+/, "");
	while (rest !== "") {
		const quote = rest[0];
		if (quote === "\"" || quote === "'") {
			const end = rest.indexOf(quote, 1);
			if (end < 0) throw new Error(`a ${quote} is not closed`);
			fields.push(rest.slice(1, end));
			rest = rest.slice(end + 1);
		} else {
			const end = rest.search(/[ \t\r\n]/);
			fields.push(end < 0 ? rest : rest.slice(0, end));
			rest = end < 0 ? "" : rest.slice(end);
		}
		rest = rest.replace(/^[ \t\r\n]+/, "");
	}
	return fields;
}
/**
* Writes one field.
* @throws Error when it holds both kinds of quotes, for which Go has no way
*/
function quoteField(text) {
	if (text !== "" && !/[ \t\r\n'"]/.test(text)) return text;
	if (!text.includes("'")) return `'${text}'`;
	if (!text.includes("\"")) return `"${text}"`;
	throw new Error("a value holds both single and double quotes");
}
//#endregion
//#region src/core/inputs/gcflags.ts
const patternPattern = /^([\w.][\w./~-]{0,500})=/;
/**
* Reads compiler flags.
* @throws UserError for a text that Go would refuse or read otherwise
*/
function parseGcflags(text) {
	const trimmed = text.trim();
	const pattern = trimmed.startsWith("-") ? "" : patternPattern.exec(trimmed)?.[1] ?? "";
	if (!(trimmed === "" || trimmed.startsWith("-") || pattern !== "") || trimmed.includes("\0")) throw new UserError(`gcflags: ${JSON.stringify(trimmed.slice(0, 200))} is not accepted; use flags of the compiler such as -l, for all packages as all=-l`);
	try {
		return {
			pattern,
			flags: splitQuoted(pattern === "" ? trimmed : trimmed.slice(pattern.length + 1))
		};
	} catch (error) {
		throw new UserError(`gcflags: ${messageOf(error)}`);
	}
}
//#endregion
//#region src/core/inputs/package-pattern.ts
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
/** The patterns that leave none of these packages out. */
function unusedExclusions(patterns, places) {
	return patterns.filter((pattern) => !places.some(exclusion([pattern])));
}
/** A pattern for a directory whose name may hold what separates patterns. */
function patternOf(directory) {
	return directory.replaceAll(/[\s,@[\]{}!|\\*?]+/g, "...");
}
//#endregion
export { packagePatterns as a, parseGcflags as c, isExclusion as i, quoteField as l, cleanPattern as n, patternOf as o, exclusion as r, unusedExclusions as s, acceptedExclusions as t, splitQuoted as u };
