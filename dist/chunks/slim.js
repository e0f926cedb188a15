import { h as writeResult, p as textStyle, r as slimSteps } from "./foundation.js";
import { _ as parseArgsStringToArgv } from "./plan-mode.js";
import { u as renderJson } from "./analyzing.js";
import { n as readParts, r as readTime, t as readBuildFlags } from "./run-flags.js";
import { t as inShellRun } from "./shell-run.js";
//#region src/core/slim/verdict.ts
function slimStatus({ steps }) {
	return steps.some(({ state }) => state === "not-run") ? 1 : 0;
}
//#endregion
//#region src/commands/slim/slim.ts
const leastBuilds = 2;
function readSlimArguments({ flags }) {
	const { run } = flags;
	return {
		steps: readParts(flags, "step", slimSteps),
		maxColdBuilds: readTime(flags["time"], leastBuilds),
		buildFlags: readBuildFlags(flags["build-flags"] ?? ""),
		runArguments: run === void 0 ? null : parseArgsStringToArgv(run)
	};
}
async function slimCommand(args) {
	const { buildFlags, ...options } = readSlimArguments(args);
	const { slim } = await import("./slim2.js");
	const slimming = await inShellRun(args, buildFlags, (run) => slim({
		...run,
		...options
	}));
	await show(slimming, args.destination);
	return slimStatus(slimming);
}
async function show(slimming, destination) {
	const { format, output } = destination;
	if (format === "json") return await writeResult(output, renderJson(slimming));
	if (format === "markdown") {
		const { renderSlimMarkdown } = await import("./markdown2.js");
		return await writeResult(output, renderSlimMarkdown(slimming));
	}
	const { renderSlimText } = await import("./text2.js");
	await writeResult(output, renderSlimText(slimming, textStyle(destination)));
}
//#endregion
export { slimCommand };
