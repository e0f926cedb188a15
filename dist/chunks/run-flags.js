import { Gt as wordList, X as splitQuoted, dn as messageOf, un as UserError } from "./foundation.js";
//#region src/commands/doctor/run-flags.ts
const defaultTime = 6;
const maxTime = 100;
function readParts({ only, skip }, noun, all) {
	if (only !== void 0 && skip !== void 0) throw new UserError("only and skip: give one of them");
	if (only !== void 0) return new Set(readNames("only", only, noun, all));
	const skipped = new Set(skip === void 0 ? [] : readNames("skip", skip, noun, all));
	return new Set(all.filter((name) => !skipped.has(name)));
}
function readNames(flag, text, noun, all) {
	return text.split(",").map((part) => {
		const word = part.trim();
		const name = all.find((known) => known === word);
		if (name === void 0) throw new UserError(`${flag}: unknown ${noun} "${word}"; use ${wordList(all, "or")}`);
		return name;
	});
}
function readTime(text, least) {
	if (text === void 0) return defaultTime;
	const time = /^\d{1,3}$/.test(text) ? Number(text) : 0;
	if (time < least || time > maxTime) throw new UserError(`time: "${text}" is not accepted; give the number of cold builds, ${least} to ${maxTime}`);
	return time;
}
const refused = /^--?(?:o|n|work|exec|C|toolexec)(?:=|$)/;
function readBuildFlags(text) {
	const flags = split(text);
	for (const flag of flags) if (!flag.startsWith("-") || refused.test(flag)) throw new UserError(`build-flags: "${flag}" is not accepted; give flags of go build with their values after "=", and no -o, -n, -C, -work or -toolexec`);
	return flags;
}
function split(text) {
	try {
		return splitQuoted(text);
	} catch (error) {
		throw new UserError(`build-flags: ${messageOf(error)}`);
	}
}
//#endregion
export { readParts as n, readTime as r, readBuildFlags as t };
