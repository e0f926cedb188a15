import { n as messageOf, t as UserError } from "./user-error.js";
import { n as wordList } from "./word-list.js";
import { u as splitQuoted } from "./package-pattern.js";
import { t as renderJson } from "./json2.js";
import { i as writeResult, r as textStyle } from "./write-result.js";
import { r as typedPackages, t as planBuild } from "./check2.js";
import { r as failOnChoices, t as checkNames } from "./checks.js";
import { n as keySettingNames, t as defaultKeySettings } from "./key-settings.js";
import { t as doctorStatus } from "./verdict2.js";
import { tmpdir } from "node:os";
//#region src/commands/doctor/doctor-arguments.ts
const defaultTime = 6;
const maxTime = 100;
/** @throws UserError for wrong usage */
function readDoctorArguments({ flags, positionals }) {
	const { only, skip, quick, time, file = null } = flags;
	if (only !== void 0 && skip !== void 0) throw new UserError("only and skip: give one of them");
	if (file !== null) refuseForFile(flags, positionals, file);
	else refuseForPackages(flags);
	const chosen = only === void 0 ? null : readChecks("only", only);
	const skipped = new Set(skip === void 0 ? [] : readChecks("skip", skip));
	return {
		checks: new Set(chosen ?? checkNames.filter((name) => !skipped.has(name))),
		isQuick: quick !== void 0,
		time: readTime(time),
		failOn: readFailOn(flags["fail-on"]),
		keySettings: readKeySettings(flags.settings),
		buildFlags: readBuildFlags(flags["build-flags"] ?? ""),
		file
	};
}
function refuseForFile(flags, positionals, file) {
	if (positionals.length > 0) throw new UserError(`--file ${file} is a program; name no package besides`);
	const given = [
		"quick",
		"time",
		"settings",
		"build-flags",
		"timeout"
	].find((name) => flags[name] !== void 0);
	if (given !== void 0) throw new UserError(`--${given} is for packages, and ${file} is a file`);
}
function refuseForPackages(flags) {
	const given = ["twin", "deps"].find((name) => flags[name] !== void 0);
	if (given !== void 0) throw new UserError(`--${given} is for a finished file: name it by --file`);
}
function readChecks(flag, text) {
	return text.split(",").map((part) => {
		const word = part.trim();
		const name = checkNames.find((known) => known === word);
		if (name === void 0) throw new UserError(`${flag}: unknown check "${word}"; use ${wordList(checkNames, "or")}`);
		return name;
	});
}
function readKeySettings(text) {
	if (text === void 0) return defaultKeySettings;
	if (text === "all") return keySettingNames;
	return text.split(",").map((part) => part.trim()).map((word) => {
		const name = keySettingNames.find((known) => known === word);
		if (name === void 0) throw new UserError(`settings: unknown setting "${word}"; use all, ${wordList(keySettingNames, "or")}`);
		return name;
	});
}
function readTime(text) {
	if (text === void 0) return defaultTime;
	const time = /^\d{1,3}$/.test(text) ? Number(text) : 0;
	if (time < 1 || time > maxTime) throw new UserError(`time: "${text}" is not accepted; give the number of cold builds, 1 to ${maxTime}`);
	return time;
}
function readFailOn(text = "problem") {
	const choice = failOnChoices.find((known) => known === text);
	if (choice === void 0) throw new UserError(`fail-on: "${text}" is not accepted; use ${wordList(failOnChoices, "or")}`);
	return choice;
}
/** Flags that would change where things go, or run programs of the user's. */
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
//#region src/commands/doctor/doctor.ts
/**
* @returns the exit status
* @throws UserError for wrong usage, or what can't be built or read
*/
async function doctor(args) {
	const read = readDoctorArguments(args);
	const diagnosis = read.file === null ? await diagnosePackages(args, read) : await diagnoseNamedFile(args, read, read.file);
	await show(diagnosis, args.destination);
	return doctorStatus(diagnosis, read.failOn);
}
async function diagnoseNamedFile({ flags }, { checks }, path) {
	const { diagnoseFile } = await import("./diagnose-file.js");
	const { twin = null, deps = null } = flags;
	return await diagnoseFile({
		path,
		twinPath: twin,
		depsPath: deps,
		checks
	});
}
async function diagnosePackages(args, { checks, isQuick, time, keySettings, buildFlags }) {
	const { diagnose } = await import("./doctor2.js");
	const { inScratch } = await import("./scratch-session2.js");
	const { workingDirectory } = await import("./working-directory.js");
	const { standardErrorLog } = await import("./standard-error-log2.js");
	const { workflowStep } = await import("./terminal-host.js");
	await workflowStep("");
	const directory = await workingDirectory();
	const packages = await typedPackages(args, directory);
	const settings = enforcedSettings(args, buildFlags, directory);
	const { log, stop } = standardErrorLog();
	return await inScratch(tmpdir(), log, (scratch) => diagnose({
		checks,
		isQuick,
		maxColdBuilds: time,
		keySettings,
		directory,
		packages,
		flags: buildFlags,
		settings,
		environment: process.env,
		log,
		scratch
	})).finally(stop);
}
/** Flags of go build that the enforced build has inputs for. */
const inputs = [
	"tags",
	"ldflags",
	"gcflags"
];
/** The enforced build with the user's own flags, as far as it has inputs for them. */
function enforcedSettings({ flags }, buildFlags, directory) {
	const texts = inputs.flatMap((name) => {
		const value = buildFlags.map((flag) => /^--?([^=]+)=(.*)$/s.exec(flag)).findLast((match) => match?.[1] === name)?.[2];
		return value === void 0 ? [] : [[name, value]];
	});
	const { timeout } = flags;
	return planBuild({
		positionals: [],
		flags: {
			...Object.fromEntries(texts),
			"allow-unsafe-build-flags": "true",
			...timeout === void 0 ? {} : { timeout }
		}
	}, directory).build;
}
async function show(diagnosis, destination) {
	const { format, output } = destination;
	if (format === "json") return await writeResult(output, renderJson(diagnosis));
	if (format === "markdown") {
		const { renderDoctorMarkdown } = await import("./markdown.js");
		return await writeResult(output, renderDoctorMarkdown(diagnosis));
	}
	const { renderDoctorText } = await import("./text.js");
	await writeResult(output, renderDoctorText(diagnosis, textStyle(destination)));
}
//#endregion
export { doctor };
