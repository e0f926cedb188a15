import { c as readOwnFile } from "./scratch.js";
import { Kt as MalformedBinary, q as withoutUsualLevel } from "./foundation.js";
import { a as parseEntry, i as outputName, r as isCacheId } from "./cache-files.js";
import { A as objectMagic, O as archiveMagic, k as memberAt } from "./analysis.js";
import { o as UnfitPack } from "./pack-head.js";
import { c as maxOutputs, o as maxActions, s as maxOutputBytes } from "./pack-file.js";
import { c as maxAtOnce, i as compress, o as makeCompressor } from "./sign-pack.js";
import { createHash } from "node:crypto";
import { open, readdir } from "node:fs/promises";
import { join } from "node:path";
import { createReadStream } from "node:fs";
import { pipeline } from "node:stream/promises";
//#region src/core/build-cache/archive-members.ts
const exportData = "__.PKGDEF";
const linePattern = /^go object ([a-z0-9]{1,20}) ([a-z0-9]{1,20}) (\S{1,100})(?: GO[A-Z0-9]{1,20}=(\S{0,40}))? [^\n]{0,400}\n/;
function* readArchiveFacts(total) {
	const within = (offset, size) => ({
		offset,
		size: Math.min(size, total - offset)
	});
	if (latin1(yield within(0, 8)) !== "!<arch>\n") throw new MalformedBinary("it is not an archive", 0);
	let holdsC = false;
	let first = "";
	for (let at = archiveMagic.length; at + 60 <= total;) {
		const window = yield within(at, 572);
		const { name, size, next } = memberAt(window, at, total);
		const text = latin1(window.subarray(60, 60 + size));
		const isObject = text.startsWith(objectMagic);
		if (isObject && first === "") first = text;
		if (!isObject && name !== exportData) holdsC = true;
		at = next;
	}
	const [, system = "", architecture = "", go = "", level = ""] = linePattern.exec(first) ?? [];
	const target = withoutUsualLevel([
		system,
		architecture,
		level
	].filter((part) => part !== "").join("/"));
	return {
		holdsC,
		target,
		go
	};
}
function latin1(bytes) {
	const { buffer, byteOffset, length } = bytes;
	return Buffer.from(buffer, byteOffset, length).toString("latin1");
}
//#endregion
//#region src/toolchain/build-cache/list-archives.ts
const maxEntries = 1e6;
const atOnce = 32;
async function listArchives(goCache, used) {
	const actionsOf = await readEntries(goCache, used);
	const ids = [...actionsOf.keys()].toSorted();
	const archives = [];
	for (let at = 0; at < ids.length; at += atOnce) {
		const some = ids.slice(at, at + atOnce);
		const read = await Promise.all(some.map((id) => readArchive(goCache, id, actionsOf.get(id) ?? [])));
		archives.push(...read.filter((archive) => archive !== null));
	}
	const actions = archives.reduce((sum, one) => sum + one.actions.length, 0);
	if (archives.length > 5e4 || actions > 1e5) throw new UnfitPack(`it would hold ${archives.length} archives of ${actions} actions, more than ${maxOutputs} of ${maxActions}`);
	return archives;
}
async function readEntries(goCache, used) {
	const actionsOf = new Map();
	let entries = 0;
	for (let i = 0; i < 256; i++) {
		const directory = join(goCache, i.toString(16).padStart(2, "0"));
		const actions = (await readdir(directory).catch(() => [])).filter((name) => name.endsWith("-a") && isCacheId(name.slice(0, -2))).map((name) => name.slice(0, -2)).toSorted();
		entries += actions.length;
		if (entries > maxEntries) throw new UnfitPack(`the cache has more than ${maxEntries} entries`);
		for (let at = 0; at < actions.length; at += atOnce) {
			const some = actions.slice(at, at + atOnce);
			const outputs = await Promise.all(some.map((action) => outputOf(directory, action)));
			for (const [index, output] of outputs.entries()) {
				const action = some[index];
				if (output === null || action === void 0) continue;
				if (used?.has(output) === false) continue;
				const others = actionsOf.get(output) ?? [];
				actionsOf.set(output, [...others, action]);
			}
		}
	}
	return actionsOf;
}
async function outputOf(directory, action) {
	const path = join(directory, `${action}-a`);
	const text = await readOwnFile(path, 175, null);
	return text === null ? null : parseEntry(text, action)?.outputId ?? null;
}
async function readArchive(goCache, outputId, actions) {
	const file = await open(join(goCache, outputName(outputId))).catch(() => null);
	if (file === null) return null;
	try {
		const stats = await file.stat();
		if (!stats.isFile() || stats.size === 0 || stats.size > maxOutputBytes) return null;
		const facts = await factsOf(file, stats.size);
		return facts === null ? null : {
			outputId,
			bytes: stats.size,
			actions,
			...facts
		};
	} finally {
		await file.close();
	}
}
async function factsOf(file, total) {
	const reading = readArchiveFacts(total);
	try {
		let step = reading.next();
		while (!step.done) {
			const { offset, size } = step.value;
			const bytes = Buffer.alloc(size);
			const { bytesRead } = await file.read(bytes, 0, size, offset);
			step = reading.next(bytes.subarray(0, bytesRead));
		}
		return step.value;
	} catch (error) {
		if (error instanceof MalformedBinary) return null;
		throw error;
	}
}
//#endregion
//#region src/toolchain/build-cache/pack-cache.ts
async function packCache(request) {
	const { archives, codec, blobsPath } = request;
	if (archives.length === 0) throw new UnfitPack("it would hold nothing");
	const digest = createHash("sha256");
	const outputs = [];
	const actions = [];
	const blobs = await open(blobsPath, "wx", 384);
	const buffer = Buffer.allocUnsafe(largestAtOnce(archives) + 1);
	try {
		let left = request.maxBytes;
		for (const [index, archive] of archives.entries()) {
			const packed = await packOne(request, archive, {
				blobs,
				digest,
				left,
				buffer
			});
			left -= packed;
			const { outputId, bytes, holdsC } = archive;
			outputs.push([
				outputId,
				bytes,
				packed,
				holdsC ? 1 : 0
			]);
			for (const action of archive.actions) actions.push([action, index]);
		}
	} finally {
		await blobs.close();
	}
	return {
		codec,
		blobs: digest.digest("hex"),
		outputs,
		actions
	};
}
function largestAtOnce(archives) {
	const sizes = archives.map(({ bytes }) => bytes);
	return Math.max(0, ...sizes.filter((bytes) => bytes <= maxAtOnce));
}
const readBytes = 1048576;
async function packOne(request, archive, destination) {
	return archive.bytes <= 8388608 ? await packWhole(request, archive, destination) : await packInPieces(request, archive, destination);
}
async function packWhole({ goCache, codec, maxBytes }, { outputId, bytes }, { blobs, digest, left, buffer }) {
	const path = join(goCache, outputName(outputId));
	const content = await readInto(buffer.subarray(0, bytes + 1), path);
	const compressing = compress(codec, content);
	const isProved = content.length === bytes && createHash("sha256").update(content).digest("hex") === outputId;
	const packed = await compressing;
	if (!isProved) throw otherContent(outputId);
	if (packed.length > left) throw tooManyBytes(maxBytes);
	digest.update(packed);
	await blobs.appendFile(packed);
	return packed.length;
}
async function readInto(buffer, path) {
	const file = await open(path);
	try {
		let length = 0;
		while (length < buffer.length) {
			const { bytesRead } = await file.read(buffer, length);
			if (bytesRead === 0) break;
			length += bytesRead;
		}
		return buffer.subarray(0, length);
	} finally {
		await file.close();
	}
}
async function packInPieces({ goCache, codec, maxBytes }, { outputId, bytes }, { blobs, digest, left }) {
	let packed = 0;
	await pipeline(createReadStream(join(goCache, outputName(outputId)), {
		end: bytes,
		highWaterMark: readBytes
	}), (pieces) => proved(pieces, outputId, bytes), makeCompressor(codec, bytes), async (pieces) => {
		for await (const piece of pieces) {
			packed += piece.length;
			if (packed > left) throw tooManyBytes(maxBytes);
			digest.update(piece);
			await blobs.appendFile(piece);
		}
	});
	return packed;
}
async function* proved(pieces, outputId, bytes) {
	const hash = createHash("sha256");
	let length = 0;
	for await (const piece of pieces) {
		length += piece.length;
		if (length > bytes) break;
		hash.update(piece);
		yield piece;
	}
	if (length === bytes && hash.digest("hex") === outputId) return;
	throw otherContent(outputId);
}
function tooManyBytes(maxBytes) {
	return new UnfitPack(`it would have more than ${maxBytes} bytes`);
}
function otherContent(outputId) {
	return new UnfitPack(`the build cache is damaged: its output ${outputId} has other content`);
}
//#endregion
export { listArchives as n, packCache as t };
