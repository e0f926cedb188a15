import { un as UserError } from "./foundation.js";
import { r as isPackDraftName, t as findStaleDrafts } from "./stale-drafts.js";
import { n as isPackStart } from "./pack-head.js";
import { open, readdir } from "node:fs/promises";
import { join } from "node:path";
import { constants as constants$1 } from "node:fs";
//#region src/gate/packs/find-packs.ts
const maxFiles = 1e5;
const readUnmoved = constants$1.O_RDONLY | (constants$1.O_NOFOLLOW ?? 0) | (constants$1.O_NONBLOCK ?? 0);
async function findPacks(directory) {
	const names = await fileNames(directory);
	const packs = [];
	for (const name of names.filter((one) => !isPackDraftName(one))) {
		const pack = await lookAt(join(directory, name));
		if (pack !== null) packs.push(pack);
	}
	return packs;
}
async function findUnfinished(directory, now) {
	const drafts = (await fileNames(directory)).filter(isPackDraftName);
	return await findStaleDrafts(directory, drafts, now.getTime());
}
async function fileNames(directory) {
	const files = (await readdir(directory, { withFileTypes: true })).filter((entry) => entry.isFile());
	if (files.length > maxFiles) throw new UserError(`${directory} has ${files.length} files; name a directory of packs, which has at most ${maxFiles}`);
	return files.map((file) => file.name).toSorted();
}
async function lookAt(path) {
	const file = await open(path, readUnmoved).catch(() => null);
	if (file === null) return null;
	try {
		const stats = await file.stat();
		if (!stats.isFile()) return null;
		const start = Buffer.alloc(160);
		const { bytesRead } = await file.read(start, 0, start.length, 0);
		if (!isPackStart(start.subarray(0, bytesRead))) return null;
		const { size: bytes, mtimeMs: writtenAt, dev: device, ino: inode } = stats;
		return {
			path,
			bytes,
			writtenAt,
			device,
			inode
		};
	} finally {
		await file.close();
	}
}
//#endregion
export { findUnfinished as n, lookAt as r, findPacks as t };
