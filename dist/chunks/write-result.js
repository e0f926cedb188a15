import { a as withoutCommands } from "./plain-text.js";
import { r as writeOutput } from "./write-file.js";
import { i as writeStdout } from "./standard-streams.js";
//#region src/commands/write-result.ts
/**
* Writes a result in which no line is a command for the runner of a workflow,
* whoever prints it later.
* @param output path of a file; '' for stdout
* @throws UserError for a file that can't be written
*/
async function writeResult(output, text) {
	const harmless = withoutCommands(text);
	if (output === "") await writeStdout(harmless);
	else await writeOutput(output, harmless);
}
//#endregion
export { writeResult as t };
