import { a as removeOwnDirectory, n as isScratchName, s as isPrivateDirectory, t as findLeftovers } from "./scratch.js";
import { dn as messageOf } from "./foundation.js";
import { realpath } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
//#region src/git/checkout/leftovers.ts
async function clearScratch(scratch) {
	if (!isScratchName(basename(scratch))) return;
	if (!await isPrivateDirectory(scratch)) return;
	const parent = await realpath(dirname(scratch));
	await removeOwnDirectory(join(parent, basename(scratch)));
}
async function clearLeftovers(temporary, log) {
	for (const path of await findLeftovers(temporary)) try {
		await clearScratch(path);
		log.info(`Removed ${path}, left by a run that was killed`);
	} catch (error) {
		log.warning(`could not remove ${path}, left by a run that was killed: ${messageOf(error)}`);
	}
}
//#endregion
export { clearScratch as n, clearLeftovers as t };
