import { t as UserError } from "./user-error.js";
import { t as analyzeFile } from "./analyze-file.js";
import { r as readView } from "./view.js";
import { n as showMeasurement, r as showMeasurements } from "./show-result2.js";
import { t as assertShown } from "./view-format.js";
import { a as buildFlags, t as analyzedFileFlags } from "./result-flags.js";
import { stat } from "node:fs/promises";
import { isAbsolute } from "node:path";
import { tmpdir } from "node:os";
//#region src/commands/operands.ts
/**
* A directory is a package, anything else that exists is a file. What does not
* exist is a package if it looks like a pattern or an import path.
* @throws UserError for several files, for files beside packages, and for `./tool` if there is none
*/
async function operandsOf(typed) {
	const kinds = await Promise.all(typed.map(kindOf));
	for (const [i, text] of typed.entries()) {
		if (kinds[i] !== "absent") continue;
		throw new UserError(`cannot read ${text}: there is no such file or package`);
	}
	const [file, ...others] = typed.filter((_, i) => kinds[i] === "file");
	if (file === void 0) return {
		file: null,
		packages: typed.map((text, i) => kinds[i] === "local" ? `./${text}` : text)
	};
	if (others.length > 0 || typed.length > 1) throw new UserError(`analyze takes one file, or packages: ${file} is a file, and not the only argument`);
	return {
		file,
		packages: []
	};
}
/** `local`: a directory that go would take for an import path; `absent`: a relative path to nothing. */
async function kindOf(text) {
	const stats = await stat(text).catch(() => null);
	const isPath = isAbsolute(text) || isRelative(text);
	if (stats?.isDirectory()) return isPath ? "package" : "local";
	if (stats !== null) return "file";
	const [domain = "", ...rest] = text.split("/");
	const isImportPath = !isPath && domain.includes(".") && rest.join("") !== "";
	if (!text.includes("...") && isRelative(text)) return "absent";
	return text.includes("...") || isImportPath ? "package" : "file";
}
/** Whether a text names a place relative to the current directory, as `./tool` does. */
function isRelative(text) {
	return /^\.{1,2}(?:[/\\]|$)/.test(text);
}
//#endregion
//#region src/commands/analyze.ts
/** @throws UserError for what can't be measured or built, or a view that can't be had */
async function analyze(args) {
	const { flags, destination } = args;
	const view = readView(flags);
	assertShown(view, destination);
	const { file, packages } = await operandsOf(args.positionals);
	if (file === null) {
		refuseFlags(flags, analyzedFileFlags, "a binary, and packages are built");
		const measurements = await build({
			...args,
			positionals: packages
		}, view);
		await showMeasurements(measurements, view, destination);
		return;
	}
	refuseFlags(flags, buildFlags, `packages, and ${file} is a file`);
	const measurement = await analyzeFile(file, {
		twinPath: flags.twin,
		depsPath: flags.deps,
		importcfgPath: flags.importcfg,
		gzip: flags.gzip === "true",
		files: needsFiles(view)
	});
	await showMeasurement(measurement, view, destination);
}
/** Only this table needs source files, which make a measurement larger. */
function needsFiles(view) {
	return view?.by === "file";
}
/** @throws UserError for a flag that means nothing here */
function refuseFlags(flags, group, why) {
	const given = group.flags.find(({ name }) => flags[name] !== void 0);
	if (given === void 0) return;
	throw new UserError(`--${given.name} is for ${why}`);
}
/** What builds is loaded only if something is built. */
async function build(args, view) {
	const { planBuild, typedPackages } = await import("./check.js");
	const { measurePackages } = await import("./measure-packages.js");
	const { inScratch } = await import("./scratch-session2.js");
	const { workingDirectory } = await import("./working-directory.js");
	const { standardErrorLog } = await import("./standard-error-log2.js");
	const { terminalHost, workflowStep } = await import("./terminal-host.js");
	await workflowStep("");
	const root = await workingDirectory();
	const positionals = await typedPackages(args, root);
	const plan = planBuild({
		...args,
		positionals
	}, root);
	const { log, stop } = standardErrorLog();
	const choice = {
		gzip: args.flags.gzip === "true",
		files: needsFiles(view)
	};
	const { measurements, notBuilt, notices } = await inScratch(tmpdir(), log, (scratch) => measurePackages(plan, choice, terminalHost(null, {}, log, scratch))).finally(stop);
	for (const notice of notices) log.notice(notice);
	for (const { mainPackage, target, reason } of notBuilt) log.notice(`not built: ${mainPackage} ${target}: ${reason}`);
	return measurements;
}
//#endregion
export { analyze };
