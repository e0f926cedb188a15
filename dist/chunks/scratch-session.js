import { i as makeScratch } from "./scratch.js";
import { an as isEndingEarly, ln as sentenceOf, on as onEarlyEnd, rn as endEarly, un as UserError } from "./foundation.js";
import { n as clearScratch, t as clearLeftovers } from "./leftovers.js";
import { t as endAllChildren } from "./process.js";
import { statfs } from "node:fs/promises";
//#region src/host/files/disk-space.ts
const minBytes = 1048576;
const minInodes = 16;
function isFull(system) {
	const { bsize, blocks, bavail, files, ffree } = system;
	return blocks > 0 && bavail * bsize < minBytes || files > 0 && ffree < minInodes;
}
const fullPattern = /no space left on device|disk quota exceeded/i;
async function withSpaceRemedy(error, temporary, systemOf = statfs) {
	const sentence = sentenceOf(error);
	if (sentence === null) return error;
	const system = await systemOf(temporary).catch(() => null);
	if (system !== null && isFull(system)) return new UserError(`${sentence}; the file system of ${temporary}, where temporary files go, is full: free some space or inodes (see df and df -i), or set TMPDIR (in a workflow RUNNER_TEMP) to another directory`);
	return fullPattern.test(sentence) ? new UserError(`${sentence}; free some space or inodes (see df and df -i), or set TMPDIR (in a workflow RUNNER_TEMP) to another directory`) : error;
}
//#endregion
//#region src/gate/scratch-session.ts
const signals = {
	SIGHUP: 1,
	SIGINT: 2,
	SIGTERM: 15,
	SIGBREAK: 21
};
const signalNames = [
	"SIGHUP",
	"SIGINT",
	"SIGTERM",
	"SIGBREAK"
];
async function inScratch(temporary, log, work) {
	await clearLeftovers(temporary, log);
	const scratch = await makeScratch(temporary);
	const takeBack = onEarlyEnd(async () => {
		endAllChildren();
		await clearScratch(scratch);
	});
	const cancel = (signal) => {
		if (isEndingEarly()) return;
		log.warning(`cancelled by ${signal}: ending the build and cleaning up`);
		endEarly(128 + signals[signal]);
	};
	for (const name of signalNames) process.on(name, cancel);
	try {
		return await work(scratch);
	} catch (error) {
		throw await withSpaceRemedy(error, temporary);
	} finally {
		if (isEndingEarly()) await new Promise(() => {});
		await clearScratch(scratch);
		takeBack();
		for (const name of signalNames) process.off(name, cancel);
	}
}
//#endregion
export { inScratch as t };
