import { Gt as wordList, a as keySettingNames, h as writeResult, i as defaultKeySettings, l as failOnChoices, p as textStyle, s as checkNames, un as UserError } from "./foundation.js";
import { u as renderJson } from "./analyzing.js";
import { t as doctorStatus } from "./verdict2.js";
import { n as readParts, r as readTime, t as readBuildFlags } from "./run-flags.js";
import { t as inShellRun } from "./shell-run.js";
//#region src/commands/doctor/doctor-arguments.ts
function readDoctorArguments({ flags, positionals }) {
	const { quick, time, file = null, symbol } = flags;
	if (symbol !== void 0) refuseForSymbol(flags);
	else if (flags.base !== void 0) throw new UserError("--base is for a function: name it by --symbol");
	if (file !== null) refuseForFile(flags, positionals, file);
	else refuseForPackages(flags);
	return {
		checks: readParts(flags, "check", checkNames),
		isQuick: quick !== void 0,
		time: readTime(time, 1),
		failOn: readFailOn(flags["fail-on"]),
		keySettings: readKeySettings(flags.settings),
		buildFlags: readBuildFlags(flags["build-flags"] ?? ""),
		file,
		symbol: symbol === void 0 ? null : {
			symbol,
			base: flags.base ?? null
		}
	};
}
function refuseForSymbol(flags) {
	if (flags.symbol === "") throw new UserError("symbol: name a function, such as --symbol \"net/http.(*Server).Serve\"");
	const given = [
		"only",
		"skip",
		"quick",
		"time",
		"settings",
		"fail-on",
		"file"
	].find((name) => flags[name] !== void 0);
	if (given !== void 0) throw new UserError(`--${given} is for checks, and --symbol makes none`);
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
function readKeySettings(text) {
	if (text === void 0) return defaultKeySettings;
	if (text === "all") return keySettingNames;
	return text.split(",").map((part) => part.trim()).map((word) => {
		const name = keySettingNames.find((known) => known === word);
		if (name === void 0) throw new UserError(`settings: unknown setting "${word}"; use all, ${wordList(keySettingNames, "or")}`);
		return name;
	});
}
function readFailOn(text = "problem") {
	const choice = failOnChoices.find((known) => known === text);
	if (choice === void 0) throw new UserError(`fail-on: "${text}" is not accepted; use ${wordList(failOnChoices, "or")}`);
	return choice;
}
//#endregion
//#region src/commands/doctor/doctor.ts
async function doctor(args) {
	const read = readDoctorArguments(args);
	if (read.symbol !== null) {
		const { examineSymbol } = await import("./function.js");
		await examineSymbol(args, read.buildFlags, read.symbol);
		return 0;
	}
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
	return await inShellRun(args, buildFlags, (run) => diagnose({
		...run,
		checks,
		isQuick,
		maxColdBuilds: time,
		keySettings
	}));
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
