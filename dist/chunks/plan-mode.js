import { Ot as modes, rt as releaseSignatures, un as UserError } from "./foundation.js";
import { C as words, S as invalid, b as choice, x as flag } from "./values.js";
import { n as parseReleaseTag } from "./release-tag.js";
import { createHash } from "node:crypto";
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
const operators = new Set([
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
function parseCommands(text) {
	return text.split("\n").map((line) => line.trim()).filter((line) => line !== "" && !line.startsWith("#")).map((line) => {
		const words = parseArgsStringToArgv(line);
		const operator = words.find((word) => operators.has(word));
		if (operator !== void 0) throw new UserError(`prepare: "${line}" uses ${operator}, but no shell is involved; write one command a line, or sh -c '\u2026'`);
		return words;
	});
}
//#endregion
//#region src/core/given/given-pattern.ts
const artifactPrefix = "artifact:";
const artifactName = /^[^/\\":<>|*?\r\n\0]{1,260}$/;
const maxGlobLength = 200;
function patternTexts(list) {
	return [...list.matchAll(/"([^"]*)"(?=[\s,]|$)|[^\s,]+/g)].map(([text, quoted = text]) => quoted).filter((text) => text !== "");
}
function parseGivenPattern(name, text) {
	const refused = (accepted) => new UserError(`${name}: "${text}" is not accepted; use ${accepted}`);
	if (text.includes("\0")) throw refused("paths without NUL characters");
	const pattern = patternOf(text.replaceAll("\\", "/"));
	if (pattern.kind === "artifact" && !artifactName.test(pattern.name)) throw refused("artifact:NAME or artifact:NAME/GLOB");
	const glob = pattern.kind === "artifact" ? pattern.glob : pattern.text;
	if (glob.split("/").includes("..") && pattern.kind === "artifact") throw refused("a path in the artifact");
	if (hasWildcard(glob) && glob.length > maxGlobLength) throw refused(`a glob of at most ${maxGlobLength} characters`);
	return pattern;
}
function patternOf(text) {
	if (!text.startsWith(artifactPrefix)) return {
		kind: "path",
		text
	};
	const rest = text.slice(9);
	const slash = rest.indexOf("/");
	return slash < 0 ? {
		kind: "artifact",
		name: rest,
		glob: ""
	} : {
		kind: "artifact",
		name: rest.slice(0, slash),
		glob: rest.slice(slash + 1)
	};
}
function hasWildcard(text) {
	return /[*?]/.test(text);
}
function patternText(pattern) {
	if (pattern.kind === "path") return pattern.text;
	const { name, glob } = pattern;
	return `${artifactPrefix}${name}${glob === "" ? "" : `/${glob}`}`;
}
//#endregion
//#region src/core/given/given-work.ts
const measurementVersion = 1;
function givenFingerprint(patterns, directory, leg = "") {
	const facts = {
		kind: "given binaries",
		measurementVersion,
		patterns: patterns.map(patternText).toSorted(),
		directory,
		...leg === "" ? {} : { leg }
	};
	return createHash("sha256").update(JSON.stringify(facts)).digest("hex");
}
function givenWork(patterns, directory) {
	return givenFingerprint(patterns, directory).slice(0, 16);
}
//#endregion
//#region src/core/given/twin-path.ts
const placeholders = [
	"dir",
	"file",
	"name",
	"os",
	"arch"
];
const braces = /\{([^{}]{0,40})\}/g;
function checkTwinPattern(pattern) {
	if (pattern === "") return;
	const names = Array.from(pattern.matchAll(braces), ([, name = ""]) => name);
	const unknown = names.find((name) => !placeholders.some((known) => known === name));
	const accepted = placeholders.map((name) => `{${name}}`).join(" ");
	if (unknown !== void 0) throw new UserError(`twins: {${unknown}} is not accepted; use ${accepted}, e.g. {dir}/{file}.debug`);
	if (!names.includes("file") && !names.includes("name")) throw new UserError(`twins: "${pattern}" names one file for all binaries; use {file} or {name}, e.g. {dir}/{file}.debug`);
}
function needsTarget(pattern) {
	return pattern.includes("{os}") || pattern.includes("{arch}");
}
function twinPath(pattern, values) {
	return pattern.replaceAll(braces, (whole, name) => {
		const known = placeholders.find((placeholder) => placeholder === name);
		return known === void 0 ? whole : values[known];
	});
}
//#endregion
//#region src/core/plan/plan-mode.ts
const onlyLeg = "default";
const legPattern = /^[A-Za-z0-9][A-Za-z0-9._-]{0,59}$/;
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
function releaseTag(read, mode) {
	const tag = read("release-tag");
	if (tag === "") return tag;
	assertRelease("release-tag", mode);
	if (parseReleaseTag(tag) === null) throw invalid("release-tag", tag, "a semantic version such as v1.2.3");
	return tag;
}
function releaseSignature(read, mode) {
	if (read("release-signature") === "") return null;
	assertRelease("release-signature", mode);
	return choice(read, "release-signature", releaseSignatures);
}
function releaseAttest(read, mode) {
	const isWanted = flag(read, "release-attest");
	if (isWanted) assertRelease("release-attest", mode);
	return isWanted;
}
function assertRelease(name, mode) {
	if (mode === "release") return;
	throw new UserError(`${name}: is for mode release, and the mode is ${mode}`);
}
function compareRelease(read, mode) {
	const isWanted = flag(read, "compare-release");
	if (isWanted && ![
		"gate",
		"observe",
		"judge",
		"comment"
	].includes(mode)) throw new UserError(`compare-release: is for the modes gate, observe, judge and comment, and the mode is ${mode}`);
	return isWanted;
}
//#endregion
export { parseArgsStringToArgv as _, releaseSignature as a, needsTarget as c, givenWork as d, hasWildcard as f, parseCommands as g, patternTexts as h, releaseAttest as i, twinPath as l, patternText as m, modeOf as n, releaseTag as o, parseGivenPattern as p, onlyLeg as r, checkTwinPattern as s, compareRelease as t, givenFingerprint as u };
