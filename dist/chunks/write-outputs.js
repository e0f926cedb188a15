import { d as warning, l as setOutput, n as error, s as notice } from "./core.js";
import { _n as withoutCommands, cn as reasonOf, mn as plainText } from "./foundation.js";
//#region src/action/annotate.ts
const annotations = {
	error,
	notice,
	warning
};
function annotate(level, message, title = "Go binary size", at = null) {
	annotations[level](withoutCommands(plainText(message)), {
		title: plainText(title),
		...at === null ? {} : {
			file: plainText(at.file),
			startLine: at.line
		}
	});
}
//#endregion
//#region src/action/write-outputs.ts
function writeOutputs(outputs) {
	try {
		for (const [name, value] of Object.entries(outputs)) setOutput(name, value);
		return null;
	} catch (error) {
		return `could not write the outputs of this step to ${process.env["GITHUB_OUTPUT"]}: ${reasonOf(error)}`;
	}
}
//#endregion
export { annotate as n, writeOutputs as t };
