import { t as UserError } from "./user-error.js";
import { h as modes } from "./closed-lists.js";
import { r as flagValues } from "./choices.js";
import { n as parseReleaseTag } from "./release-tag.js";
//#region node_modules/string-argv/index.js
function parseArgsStringToArgv(value, env, file) {
	const myArray = [];
	if (env) myArray.push(env);
	if (file) myArray.push(file);
	let current = "";
	let inQuote = null;
	let hasToken = false;
	let i = 0;
	while (i < value.length) {
		const char = value[i];
		if (inQuote) {
			if (char === inQuote) inQuote = null;
			else current += char;
		} else if (char === "\"" || char === "'") {
			inQuote = char;
			hasToken = true;
		} else if (/\s/.test(char)) {
			if (hasToken) {
				myArray.push(current);
				current = "";
				hasToken = false;
			}
		} else {
			current += char;
			hasToken = true;
		}
		i++;
	}
	if (hasToken) myArray.push(current);
	return myArray;
}
//#endregion
//#region src/core/plan/command-line.ts
const operators = /* @__PURE__ */ new Set([
	"&&",
	"||",
	"|",
	";",
	">",
	">>",
	"<",
	"&",
	"2>&1"
]);
/**
* One argument list per line; empty lines and lines that begin with `#` are
* left out.
* @throws UserError for a line that needs a shell
*/
function parseCommands(text) {
	return text.split("\n").map((line) => line.trim()).filter((line) => line !== "" && !line.startsWith("#")).map((line) => {
		const words = parseArgsStringToArgv(line);
		const operator = words.find((word) => operators.has(word));
		if (operator !== void 0) throw new UserError(`prepare: "${line}" uses ${operator}, but no shell is involved; write one command a line, or sh -c '…'`);
		return words;
	});
}
//#endregion
//#region src/core/plan/read-option.ts
function invalid(name, text, accepted) {
	return new UserError(`${name}: "${text}" is not accepted; use ${accepted}`);
}
function choice(read, name, allowed) {
	const text = read(name);
	const match = allowed.find((value) => value === text);
	if (match === void 0) throw invalid(name, text, allowed.join(", "));
	return match;
}
function flag(read, name) {
	return choice(read, name, flagValues) === "true";
}
function words(text, separator) {
	return text.split(separator).filter((word) => word !== "");
}
//#endregion
//#region src/core/plan/plan-mode.ts
/** The leg of a job that is not a leg. */
const onlyLeg = "default";
const legPattern = /^[A-Za-z0-9][A-Za-z0-9._-]{0,59}$/;
/** The mode, and the names of legs that it needs. */
function modeOf(read) {
	const mode = choice(read, "mode", modes);
	const leg = read("leg");
	const legs = [...new Set(words(read("legs"), /[\s,]+/))];
	if (leg !== "" && mode !== "measure") throw new UserError(`leg: is for mode measure, and the mode is ${mode}`);
	if (leg === "" && mode === "measure") throw new UserError("leg: mode measure needs the name of this leg, such as linux-amd64");
	if (legs.length > 0 && mode !== "judge" && mode !== "comment") throw new UserError(`legs: is for the modes judge and comment, and the mode is ${mode}`);
	if (legs.length === 0 && mode === "judge") throw new UserError("legs: mode judge needs the names of all legs that are to be judged");
	for (const name of [...leg === "" ? [] : [leg], ...legs]) if (!legPattern.test(name)) throw invalid(leg === "" ? "legs" : "leg", name, "names of letters, digits, dots, dashes and underscores, at most 60");
	return {
		mode,
		leg: leg === "" ? onlyLeg : leg,
		legs: legs.length === 0 && mode === "comment" ? [onlyLeg] : legs
	};
}
/** The tag to release; '' for the one of the event, or of the commit. */
function releaseTag(read, mode) {
	const tag = read("release-tag");
	if (tag === "") return tag;
	if (mode !== "release") throw new UserError(`release-tag: is for mode release, and the mode is ${mode}`);
	if (parseReleaseTag(tag) === null) throw invalid("release-tag", tag, "a semantic version such as v1.2.3");
	return tag;
}
/** Whether the last release is shown as a second column. */
function compareRelease(read, mode) {
	const isWanted = flag(read, "compare-release");
	if (isWanted && ![
		"gate",
		"observe",
		"judge"
	].includes(mode)) throw new UserError(`compare-release: is for the modes gate, observe and judge, and the mode is ${mode}`);
	return isWanted;
}
//#endregion
export { choice as a, words as c, releaseTag as i, parseCommands as l, modeOf as n, flag as o, onlyLeg as r, invalid as s, compareRelease as t, parseArgsStringToArgv as u };
