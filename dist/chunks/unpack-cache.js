import { dn as messageOf, sn as codeOf } from "./foundation.js";
import { i as outputName, n as formatEntry, t as entryName } from "./cache-files.js";
import { O as archiveMagic } from "./analysis.js";
import { o as UnfitPack } from "./pack-head.js";
import { a as decompress, c as maxAtOnce, l as withPrivateDirectory, s as makeDecompressor } from "./sign-pack.js";
import { createHash } from "node:crypto";
import { mkdir, open, rename, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { pipeline } from "node:stream/promises";
//#region src/toolchain/build-cache/inflate-output.ts
async function inflateWhole([outputId, bytes], codec, blob, path) {
	let content;
	try {
		content = await decompress(codec, blob, bytes);
	} catch (error) {
		throw codeOf(error) === "ERR_BUFFER_TOO_LARGE" ? tooManyBytes(outputId, bytes) : refusalOf(error, outputId);
	}
	assertArchive(Buffer.from(content.subarray(0, archiveMagic.length)).toString("latin1"), outputId);
	const hash = createHash("sha256").update(content).digest("hex");
	if (content.length !== bytes || hash !== outputId) throw otherContent(outputId);
	if (path !== null) await writeFile(path, content, { flag: "wx" });
}
async function inflateInPieces([outputId, bytes], codec, pieces, path) {
	const file = path === null ? null : await open(path, "wx");
	const hash = createHash("sha256");
	let length = 0;
	let start = "";
	try {
		await pipeline(pieces, makeDecompressor(codec), async (inflated) => {
			for await (const piece of inflated) {
				length += piece.length;
				if (start.length < 8) {
					start += piece.toString("latin1", 0, archiveMagic.length);
					assertArchive(start, outputId);
				}
				if (length > bytes) throw tooManyBytes(outputId, bytes);
				hash.update(piece);
				await file?.appendFile(piece);
			}
		});
	} catch (error) {
		throw refusalOf(error, outputId);
	} finally {
		await file?.close();
	}
	if (length !== bytes || hash.digest("hex") !== outputId) throw otherContent(outputId);
}
function assertArchive(start, outputId) {
	const known = archiveMagic.slice(0, start.length);
	if (start.slice(0, 8) === known) return;
	throw new UnfitPack(`its output ${outputId} is not an archive of a package`);
}
function tooManyBytes(outputId, bytes) {
	return new UnfitPack(`its output ${outputId} inflates to more than ${bytes} bytes`);
}
function otherContent(outputId) {
	return new UnfitPack(`its output ${outputId} has other content`);
}
function refusalOf(error, outputId) {
	return /^(?:Z_|ZSTD_|ERR_ZSTD)/.test(codeOf(error)) ? new UnfitPack(`its output ${outputId} is damaged (${messageOf(error)})`) : error;
}
//#endregion
//#region src/toolchain/build-cache/piece-reader.ts
function pieceReader(stream) {
	const pieces = stream[Symbol.asyncIterator]();
	let rest = new Uint8Array();
	const fill = async () => {
		while (rest.length === 0) {
			const next = await pieces.next();
			if (next.done === true) return false;
			rest = next.value;
		}
		return true;
	};
	return {
		take: async function* (bytes) {
			for (let left = bytes; left > 0 && await fill();) {
				const piece = rest.subarray(0, left);
				rest = rest.subarray(piece.length);
				left -= piece.length;
				yield piece;
			}
		},
		isAtEnd: async () => !await fill(),
		close: async () => {
			await pieces.return?.();
		}
	};
}
//#endregion
//#region src/toolchain/build-cache/unpack-cache.ts
async function unpackCache(request) {
	const { goCache, contents, leaveOutC } = request;
	await mkdir(goCache, {
		recursive: true,
		mode: 448
	});
	const isPlaced = ([, , , holdsC]) => !(leaveOutC && holdsC === 1);
	return await withPrivateDirectory(goCache, async (directory) => {
		await inflateAll(request, (output, index) => isPlaced(output) ? join(directory, String(index)) : null);
		return await place(contents, goCache, directory, isPlaced);
	});
}
async function checkBlobs(request) {
	await inflateAll(request, () => null);
}
async function inflateAll({ blobs, contents }, pathOf) {
	const { codec, outputs } = contents;
	const digest = createHash("sha256");
	const reader = pieceReader(blobs);
	let before = Promise.resolve();
	try {
		for (const [index, output] of outputs.entries()) {
			const [, bytes, packed] = output;
			const path = pathOf(output, index);
			const pieces = digested(reader, packed, digest);
			const isSmall = Math.max(bytes, packed) <= maxAtOnce;
			const inflating = isSmall ? inflateWhole(output, codec, await joined(pieces), path) : inflateInPieces(output, codec, pieces, path);
			inflating.catch(() => {});
			const last = before;
			before = inflating;
			await last;
			if (!isSmall) await inflating;
		}
		await before;
		if (!await reader.isAtEnd()) throw new UnfitPack("it has more bytes than it declares");
	} finally {
		await before.catch(() => {});
		await reader.close();
	}
	if (digest.digest("hex") !== contents.blobs) throw new UnfitPack("its blobs are not those that were signed");
}
async function* digested(reader, bytes, digest) {
	let read = 0;
	for await (const piece of reader.take(bytes)) {
		read += piece.length;
		digest.update(piece);
		yield piece;
	}
	if (read < bytes) throw new UnfitPack("it is cut off");
}
async function joined(pieces) {
	const all = [];
	for await (const piece of pieces) all.push(piece);
	const [only] = all;
	return only !== void 0 && all.length === 1 ? only : Buffer.concat(all);
}
async function place({ outputs, actions }, goCache, directory, isPlaced) {
	const made = new Set();
	const move = async (from, name) => {
		const to = join(goCache, name);
		if (!made.has(dirname(to))) await mkdir(dirname(to), { recursive: true });
		made.add(dirname(to));
		await rename(from, to);
	};
	let placed = 0;
	let bytes = 0;
	for (const [index, output] of outputs.entries()) {
		if (!isPlaced(output)) continue;
		await move(join(directory, String(index)), outputName(output[0]));
		placed++;
		bytes += output[1];
	}
	const time = BigInt(Date.now()) * 1000000n;
	const draft = join(directory, "entry");
	let entries = 0;
	for (const [action, index] of actions) {
		const output = outputs[index];
		if (output === void 0 || !isPlaced(output)) continue;
		const [outputId, size] = output;
		await writeFile(draft, formatEntry(action, {
			outputId,
			size,
			time
		}));
		await move(draft, entryName(action));
		entries++;
	}
	return {
		outputs: placed,
		actions: entries,
		bytes,
		leftOut: outputs.length - placed
	};
}
//#endregion
export { unpackCache as n, checkBlobs as t };
