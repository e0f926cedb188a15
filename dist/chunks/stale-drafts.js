import { l as isRecordFileName } from "./entry-key.js";
import { createHash } from "node:crypto";
import { lstat, rm } from "node:fs/promises";
import { join } from "node:path";
//#region src/store/pack-name.ts
function packHash(identity) {
	const { directory, key, leg, work, go, host, targets } = identity;
	const parts = [
		directory,
		key,
		leg,
		work,
		go,
		host,
		...targets.toSorted()
	];
	return createHash("sha256").update(JSON.stringify(parts)).digest("hex").slice(0, 32);
}
function packFileName(identity) {
	return `go-size-gate-build-cache-${packHash(identity)}.pack`;
}
function isPackFileName(name) {
	return /^go-size-gate-build-cache-[0-9a-f]{32}\.pack$/.test(name);
}
//#endregion
//#region src/store/stale-drafts.ts
const staleMilliseconds = 36e5;
function isDraftName(name) {
	const whole = wholeName(name);
	return isRecordFileName(whole) || isPackFileName(whole);
}
function isPackDraftName(name) {
	return isPackFileName(wholeName(name));
}
function wholeName(name) {
	const [, whole = ""] = /^(.+)\.[0-9a-f]{16}\.tmp$/.exec(name) ?? [];
	return whole;
}
async function findStaleDrafts(directory, names, now) {
	const stale = [];
	for (const name of names) {
		const path = join(directory, name);
		const stats = await lstat(path).catch(() => null);
		if (!stats?.isFile() || now - stats.mtimeMs <= staleMilliseconds) continue;
		stale.push({
			path,
			bytes: stats.size,
			writtenAt: stats.mtimeMs
		});
	}
	return stale;
}
async function removeDrafts(drafts) {
	for (const { path } of drafts) await rm(path, { force: true });
}
//#endregion
export { isPackFileName as a, removeDrafts as i, isDraftName as n, packFileName as o, isPackDraftName as r, packHash as s, findStaleDrafts as t };
