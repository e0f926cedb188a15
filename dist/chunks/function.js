import { h as writeResult, p as textStyle } from "./foundation.js";
import { u as renderJson } from "./analyzing.js";
import { t as inShellRun } from "./shell-run.js";
//#region src/commands/doctor/function.ts
async function examineSymbol(args, buildFlags, choice) {
	const { examineFunction } = await import("./examine-function.js");
	const report = await inShellRun(args, buildFlags, (run) => examineFunction({
		...run,
		...choice
	}));
	const { destination } = args;
	await writeResult(destination.output, await rendered(report, destination));
}
async function rendered(report, destination) {
	const { format } = destination;
	if (format === "json") return renderJson(report);
	if (format === "markdown") {
		const { renderFunctionMarkdown } = await import("./function-markdown.js");
		return renderFunctionMarkdown(report);
	}
	const { renderFunctionText } = await import("./function-text.js");
	return renderFunctionText(report, textStyle(destination));
}
//#endregion
export { examineSymbol };
