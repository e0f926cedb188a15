import { h as readView, jn as UserError } from "./foundation.js";
import { n as analyzeContents } from "./analyze-archive2.js";
import { n as showMeasurement, r as showMeasurements } from "./show-result2.js";
import { t as operandsOf } from "./operands2.js";
import { t as assertShown } from "./view-format.js";
import { m as buildFlags, u as analyzedFileFlags } from "./usage.js";
import { tmpdir } from "node:os";
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
	const measurements = await analyzeContents(file, {
		twinPath: flags.twin,
		depsPath: flags.deps,
		importcfgPath: flags.importcfg,
		gzip: flags.gzip === "true",
		files: needsFiles(view)
	});
	const [first] = measurements;
	if (measurements.length === 1 && first !== void 0) return await showMeasurement(first, view, destination);
	await showMeasurements(measurements, view, destination);
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
	const { measurePackages } = await import("./measure-packages2.js");
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
