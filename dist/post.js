import { i as getState } from "./chunks/core.js";
import { n as messageOf } from "./chunks/user-error.js";
import { n as clearScratch } from "./chunks/leftovers.js";
//#region src/post.ts
const scratch = getState("scratch");
if (scratch !== "") try {
	await clearScratch(scratch);
} catch (error) {
	process.stdout.write(`could not remove ${scratch}: ${messageOf(error)}\n`);
}
//#endregion
export {};
