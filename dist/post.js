import { i as getState } from "./chunks/core.js";
import { $t as guardStreams, _n as withoutCommands, cn as reasonOf, mn as plainText } from "./chunks/foundation.js";
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
