import { c as setOutput, n as error, u as warning } from "./core.js";
import { a as withoutCommands, n as plainText } from "./plain-text.js";
import { n as reasonOf } from "./system-error.js";
//#region src/action/annotate.ts
const annotations = {
	error,
	warning
};
/** Shows a message as an annotation; what it quotes steers nothing. */
function annotate(level, message, title = "Go binary size") {
	annotations[level](withoutCommands(plainText(message)), { title: plainText(title) });
}
//#endregion
//#region src/action/write-outputs.ts
/**
* Writes a step's outputs.
* @returns a sentence when that failed; null when all are written
*/
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
