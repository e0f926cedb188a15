import { a as typedPackages, n as planBuild } from "./check2.js";
import { tmpdir } from "node:os";
//#region src/commands/doctor/shell-run.ts
async function inShellRun(args, buildFlags, work) {
	const { inScratch } = await import("./scratch-session2.js");
	const { workingDirectory } = await import("./working-directory.js");
	const { standardErrorLog } = await import("./standard-error-log2.js");
	const { workflowStep } = await import("./terminal-host.js");
	await workflowStep("");
	const directory = await workingDirectory();
	const packages = await typedPackages(args, directory);
	const settings = enforcedSettings(args, buildFlags, directory);
	const { log, stop } = standardErrorLog();
	return await inScratch(tmpdir(), log, (scratch) => work({
		directory,
		packages,
		flags: buildFlags,
		settings,
		environment: process.env,
		log,
		scratch
	})).finally(stop);
}
const inputs = [
	"tags",
	"ldflags",
	"gcflags"
];
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
//#endregion
export { inShellRun as t };
