import { i as getState } from "./chunks/core.js";
import { Kn as reasonOf, Qn as plainText, Rn as guardStreams, er as withoutCommands } from "./chunks/foundation.js";
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
