import { i as getState } from "./chunks/core.js";
import { a as withoutCommands, n as plainText } from "./chunks/plain-text.js";
import { n as reasonOf } from "./chunks/system-error.js";
import { n as guardStreams } from "./chunks/standard-streams.js";
import { n as clearScratch } from "./chunks/leftovers.js";
//#region src/post.ts
guardStreams();
const scratch = getState("scratch");
if (scratch !== "") try {
	await clearScratch(scratch);
} catch (error) {
	const message = `could not remove ${scratch}: ${reasonOf(error)}`;
	process.stdout.write(`${withoutCommands(plainText(message))}\n`);
}
//#endregion
export {};
