import { dn as messageOf } from "./foundation.js";
import { a as parseEntry, i as outputName, n as formatEntry, r as isCacheId, t as entryName } from "./cache-files.js";
import { dirname, join } from "node:path";
import { closeSync, fstatSync, mkdirSync, openSync, readSync, renameSync, statSync, writeFileSync } from "node:fs";
//#region src/toolchain/doctor/cache/answer-request.ts
function answer(request, user, own) {
	const { id, command } = request;
	if (command === "close") return { ID: id };
	try {
		if (command === "get") return found(request, user) ?? found(request, own) ?? {
			ID: id,
			Miss: true
		};
		if (command === "put") return {
			ID: id,
			DiskPath: store(request, own)
		};
		return {
			ID: id,
			Err: `unknown command ${command}`
		};
	} catch (error) {
		return {
			ID: id,
			Err: messageOf(error)
		};
	}
}
function readEntry(cache, actionId) {
	if (!isCacheId(actionId)) return null;
	const text = readShort(join(cache, entryName(actionId)));
	const entry = text === null ? null : parseEntry(text, actionId);
	if (entry === null) return null;
	const path = join(cache, outputName(entry.outputId));
	const stats = statSync(path, { throwIfNoEntry: false });
	return stats?.isFile() && stats.size === entry.size ? {
		...entry,
		path
	} : null;
}
function readShort(path) {
	let file;
	try {
		file = openSync(path, "r");
	} catch {
		return null;
	}
	try {
		if (!fstatSync(file).isFile()) return null;
		const bytes = Buffer.alloc(176);
		const length = readSync(file, bytes, 0, bytes.length, 0);
		return bytes.toString("latin1", 0, length);
	} finally {
		closeSync(file);
	}
}
function found({ id, actionId }, cache) {
	const entry = readEntry(cache, actionId);
	if (entry === null) return null;
	return {
		ID: id,
		OutputID: Buffer.from(entry.outputId, "hex").toString("base64"),
		Size: entry.size,
		Time: new Date(Number(entry.time / 1000000n)).toISOString(),
		DiskPath: entry.path
	};
}
function store({ actionId, outputId, body }, own) {
	if (!isCacheId(actionId) || !isCacheId(outputId)) throw new Error("an ID is not 32 bytes long");
	const path = join(own, outputName(outputId));
	write$1(path, body);
	const time = BigInt(Date.now()) * 1000000n;
	write$1(join(own, entryName(actionId)), formatEntry(actionId, {
		outputId,
		size: body.length,
		time
	}));
	return path;
}
function write$1(path, content) {
	mkdirSync(dirname(path), { recursive: true });
	const draft = `${path}-${process.pid}`;
	writeFileSync(draft, content);
	renameSync(draft, path);
}
//#endregion
export { readEntry as n, answer as t };
