import { un as UserError } from "./foundation.js";
import { t as platformOf } from "./github-services.js";
import { t as readRun } from "./run.js";
import { t as gate } from "./gate.js";
import { n as exitStatus } from "./make-report.js";
import { o as showReport } from "./analyzing.js";
import { t as inScratch } from "./scratch-session.js";
import { g as withVariables, l as releaseActions } from "./usage.js";
import { a as typedPackages, i as typedBinaries, n as planBuild } from "./check2.js";
import { t as workingDirectory } from "./working-directory2.js";
import { t as standardErrorLog } from "./standard-error-log.js";
import { n as terminalHost, r as workflowStep } from "./terminal-host2.js";
import { t as reportingErrors } from "./reporting-errors2.js";
import { tmpdir } from "node:os";
//#region src/commands/release/release.ts
async function releaseCheck(args) {
	const { report, measurements, plan } = await reportingErrors(args.destination, () => judge(args));
	await showReport(report, args.destination, measurements);
	return exitStatus(report, plan);
}
async function judge(typed) {
	const args = {
		...typed,
		flags: withVariables(typed.flags, process.env)
	};
	const plan = await planRelease(args, await workingDirectory());
	const { log, stop } = standardErrorLog();
	return await inScratch(tmpdir(), log, async (scratch) => gate(plan, await hostOf(args, log, scratch))).finally(stop);
}
async function planRelease(args, root) {
	const [action = "", ...packages] = args.positionals;
	if (!releaseActions.some((known) => known === action)) throw new UserError(`release: "${action}" is not accepted; use ${releaseActions.join(", ")}`);
	const typed = {
		...args,
		positionals: packages
	};
	const positionals = await typedPackages(typed, root);
	const flags = await typedBinaries(args.flags, root);
	return planBuild({
		positionals,
		flags: {
			...flags,
			mode: "release"
		}
	}, root);
}
async function hostOf({ flags }, log, scratch) {
	const { token = "", repository } = flags;
	const step = await workflowStep(token);
	const host = terminalHost(step, flags, log, scratch);
	const name = repository ?? process.env["GITHUB_REPOSITORY"] ?? "";
	if (name === "") return host;
	if (!/^[\w.-]+\/[\w.-]+$/.test(name)) throw new UserError(`--repository: "${name}" is not accepted; use OWNER/NAME`);
	const run = readRun({
		...process.env,
		GITHUB_REPOSITORY: name
	});
	const { releases } = platformOf(run, token);
	return {
		...host,
		repository: name,
		releases
	};
}
//#endregion
export { releaseCheck };
