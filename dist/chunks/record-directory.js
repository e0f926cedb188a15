import { Yt as readBounded, cn as reasonOf, dn as messageOf, sn as codeOf } from "./foundation.js";
import { Q as replaceFile } from "./values.js";
import { a as serializeEntry, n as maxStoredBytes, o as unpackEntry, r as packEntry, t as maxJsonBytes } from "./entry.js";
import { c as identityOfRecordFile, d as recordFileNameOfCommit, l as isRecordFileName, u as recordFileName } from "./entry-key.js";
import { a as isPackFileName, i as removeDrafts, n as isDraftName, t as findStaleDrafts } from "./stale-drafts.js";
import { lstat, mkdir, readdir, rm, stat } from "node:fs/promises";
import { basename, dirname, join, sep } from "node:path";
//#region src/store/record-directory.ts
const maxNames = 1e4;
async function readRecord(directory, identity) {
	const path = join(directory, recordFileName(identity));
	let bytes;
	try {
		const stats = await stat(path);
		if (!stats.isFile()) return {
			kind: "refused",
			reason: "it is not a file"
		};
		if (stats.size > 67108864) return {
			kind: "refused",
			reason: `it has ${stats.size} bytes, more than ${maxStoredBytes}`
		};
		bytes = await readBounded(path, maxStoredBytes);
	} catch (error) {
		const code = codeOf(error);
		return code === "ENOENT" || code === "ENOTDIR" ? { kind: "miss" } : {
			kind: "unavailable",
			reason: reasonOf(error)
		};
	}
	try {
		return {
			kind: "found",
			entry: unpackEntry(bytes, identity)
		};
	} catch (error) {
		return {
			kind: "refused",
			reason: messageOf(error)
		};
	}
}
async function readRecordByOtherGo(directory, identity) {
	const own = recordFileName(identity);
	const [newest] = await newestFirst(directory, (await namesIn(directory)).filter((name) => name !== own && identityOfRecordFile(name, identity) !== null));
	const other = newest === void 0 ? null : identityOfRecordFile(newest, identity);
	return other === null ? { kind: "miss" } : await readRecord(directory, other);
}
async function readNearestRecord(directory, identity, commits) {
	const names = await namesIn(directory);
	for (const commit of commits) {
		const wanted = {
			...identity,
			commit
		};
		const start = recordFileNameOfCommit(commit);
		if (!names.some((name) => name.startsWith(start))) continue;
		const own = await readRecord(directory, wanted);
		const found = own.kind === "miss" ? await readRecordByOtherGo(directory, wanted) : own;
		if (found.kind === "found") return found.entry;
	}
	return null;
}
async function* readAllRecords(directory) {
	const names = await namesIn(directory);
	for (const name of await newestFirst(directory, names.filter(isRecordFileName))) yield {
		name,
		entry: await readRecordFile(join(directory, name))
	};
}
async function readRecordFile(path) {
	try {
		const bytes = await readBounded(path, maxStoredBytes);
		return unpackEntry(bytes, anyRecord);
	} catch {
		return null;
	}
}
const anyRecord = {
	repository: null,
	commit: null,
	key: null,
	fingerprint: null
};
async function writeRecord(directory, entry) {
	const json = serializeEntry(entry).length;
	const packed = packEntry(entry);
	if (json > 268435456 || packed.length > 67108864) throw new Error(`the measurements have ${json} bytes, ${packed.length} compressed, and at most ${maxJsonBytes} and ${maxStoredBytes} are read again`);
	await mkdir(directory, { recursive: true });
	const name = recordFileName(entry);
	await replaceFile(join(directory, name), packed);
	await prune(directory, name);
}
async function prune(directory, written) {
	const names = await namesIn(directory);
	const records = await newestFirst(directory, names.filter((name) => isRecordFileName(name) && name !== written));
	for (const name of records.slice(49)) await rm(join(directory, name), { force: true });
	const drafts = names.filter(isDraftName);
	await removeDrafts(await findStaleDrafts(directory, drafts, Date.now()));
}
async function namesIn(directory) {
	return (await readdir(directory).catch(() => [])).slice(0, maxNames);
}
async function newestFirst(directory, names) {
	return (await Promise.all(names.map(async (name) => {
		const stats = await lstat(join(directory, name)).catch(() => null);
		return stats?.isFile() ? [{
			name,
			time: stats.mtimeMs
		}] : [];
	}))).flat().toSorted((a, b) => b.time - a.time || (a.name < b.name ? -1 : 1)).map(({ name }) => name);
}
function isOwnName(name) {
	return isRecordFileName(name) || isPackFileName(name) || isDraftName(name);
}
async function isOnlyRecords(path, directory) {
	if (dirname(path) === directory && isOwnName(basename(path))) return true;
	let at = path;
	while (at !== directory) {
		if (!directory.startsWith(join(at, sep))) return false;
		const names = await readdir(at).catch(() => []);
		const [name] = names;
		if (name === void 0 || names.length > 1) return false;
		at = join(at, name);
	}
	return (await readdir(directory).catch(() => [])).every(isOwnName);
}
//#endregion
export { readRecordByOtherGo as a, readRecord as i, readAllRecords as n, writeRecord as o, readNearestRecord as r, isOnlyRecords as t };
