import { a as removeOwnDirectory, t as findLeftovers } from "./scratch.js";
import { sn as codeOf } from "./foundation.js";
import { i as removeDrafts } from "./stale-drafts.js";
import { n as findUnfinished, r as lookAt, t as findPacks } from "./find-packs.js";
import { unlink } from "node:fs/promises";
//#region src/core/build-cache/choose-removed.ts
function chooseRemoved(files, { maxSeconds, maxBytes }, now) {
	const reasons = files.map(({ writtenAt }) => maxSeconds !== null && now - writtenAt > maxSeconds * 1e3 ? "age" : null);
	const newestFirst = [...files.entries()].filter(([index]) => reasons[index] === null).toSorted(([, a], [, b]) => b.writtenAt - a.writtenAt);
	let sum = 0;
	let isFull = false;
	for (const [index, { bytes }] of newestFirst) {
		sum += bytes;
		isFull ||= maxBytes !== null && sum > maxBytes;
		if (isFull) reasons[index] = "bytes";
	}
	return reasons;
}
//#endregion
//#region src/gate/packs/collect-packs.ts
const reasons = {
	age: "it is older than --max-age",
	bytes: "with newer ones it is more than --max-bytes"
};
async function collectPacks({ directory, dryRun, ...limits }, now) {
	const found = await findPacks(directory);
	const chosen = chooseRemoved(found, limits, now.getTime());
	const packs = [];
	for (const [index, pack] of found.entries()) {
		const why = chosen[index] ?? null;
		const isGone = why !== null && (dryRun || await removePack(pack));
		packs.push({
			path: pack.path,
			bytes: pack.bytes,
			writtenAt: new Date(pack.writtenAt).toISOString(),
			state: isGone ? "removed" : "kept",
			reason: why === null ? "" : isGone ? reasons[why] : "it changed meanwhile",
			facts: null
		});
	}
	const unfinished = await findUnfinished(directory, now);
	if (!dryRun) await removeDrafts(unfinished);
	packs.push(...unfinished.map(removedDraft));
	if (!dryRun) await removeLeftovers(directory);
	return {
		done: true,
		dryRun,
		packs,
		placed: null
	};
}
function removedDraft({ path, bytes, writtenAt }) {
	return {
		path,
		bytes,
		writtenAt: new Date(writtenAt).toISOString(),
		state: "removed",
		reason: "a run that was killed left it unfinished",
		facts: null
	};
}
async function removeLeftovers(directory) {
	for (const path of await findLeftovers(directory)) await removeOwnDirectory(path);
}
async function removePack(pack) {
	const now = await lookAt(pack.path);
	if (!(now !== null && now.inode === pack.inode && now.device === pack.device && now.writtenAt === pack.writtenAt)) return false;
	try {
		await unlink(pack.path);
	} catch (error) {
		if (codeOf(error) !== "ENOENT") throw error;
	}
	return true;
}
//#endregion
export { collectPacks };
