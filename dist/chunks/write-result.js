import { Ln as withoutCommands, _ as wantsColours, vn as writeOutput, xn as writeStdout } from "./foundation.js";
//#region src/commands/write-result.ts
/**
* Writes a result in which no line is a command for the runner of a workflow,
* whoever prints it later.
* @param output path of a file; '' for stdout
* @throws UserError for a file that can't be written
*/
async function writeResult(output, text) {
	await writePieces(output, [withoutCommands(text)]);
}
/**
* Writes a text in which no line is a command, piece by piece.
* @param output path of a file; '' for stdout
* @throws UserError for a file that can't be written
*/
async function writePieces(output, pieces) {
	if (output !== "") return await writeOutput(output, pieces);
	for (const piece of pieces) await writeStdout(piece);
}
/** Longest Markdown: a job summary's. */
const markdownLimit = 1e6;
/** Colours as the environment asks for them, and otherwise on a terminal alone. */
function hasColours(stream) {
	return wantsColours(process.env, stream.isTTY);
}
/** The look of text for a terminal's reader. */
function textStyle({ output }) {
	return {
		colours: output === "" && hasColours(process.stdout),
		width: output === "" ? process.stdout.columns ?? 100 : 100
	};
}
//#endregion
export { writeResult as a, writePieces as i, markdownLimit as n, textStyle as r, hasColours as t };
