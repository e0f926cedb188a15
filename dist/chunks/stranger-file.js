import { cn as reasonOf, sn as codeOf } from "./foundation.js";
import { createHash } from "node:crypto";
import { open } from "node:fs/promises";
import { constants as constants$1 } from "node:fs";
//#region src/host/files/stranger-file.ts
const readUnmoved = constants$1.O_RDONLY | (constants$1.O_NOFOLLOW ?? 0) | (constants$1.O_NONBLOCK ?? 0);
const startBytes = 65536;
const chunkBytes = 4194304;
const refused = (why) => ({
	kind: "refused",
	why
});
const special = (why) => ({
	kind: "special",
	why
});
const tooLarge = (size, maxBytes) => refused(`it has ${size} bytes; files of up to ${maxBytes} bytes are read`);
const changed = refused("it changed while it was read");
async function copyStranger(path, destination, maxBytes, isWanted) {
	return await withStranger(path, async (file, size) => {
		const buffer = Buffer.alloc(Math.min(startBytes, size));
		const { bytesRead } = await file.read(buffer, 0, buffer.length, 0);
		const start = buffer.subarray(0, bytesRead);
		if (!isWanted(start)) return { kind: "unwanted" };
		if (size > maxBytes) return tooLarge(size, maxBytes);
		return await copyContent(file, destination, size, start);
	});
}
async function readStranger(path, maxBytes) {
	return await withStranger(path, async (file, size) => {
		if (size > maxBytes) return tooLarge(size, maxBytes);
		const chunks = [];
		return await readChunks(file, size, async (bytes) => {
			chunks.push(Buffer.from(bytes));
		}) ? {
			kind: "read",
			bytes: Buffer.concat(chunks)
		} : changed;
	});
}
async function withStranger(path, use) {
	let file;
	try {
		file = await open(path, readUnmoved);
	} catch (error) {
		const code = codeOf(error);
		if (code === "ELOOP" || code === "EMLINK") return special("it is a link");
		if (code === "ENXIO") return special("it is not a regular file");
		return refused(reasonOf(error));
	}
	try {
		const stats = await file.stat();
		if (!stats.isFile()) return special("it is not a regular file");
		return await use(file, stats.size);
	} finally {
		await file.close();
	}
}
async function copyContent(file, destination, size, start) {
	const copy = await open(destination, "wx", 384);
	try {
		const hash = createHash("sha256");
		return await readChunks(file, size, async (bytes) => {
			hash.update(bytes);
			await copy.writeFile(bytes);
		}) ? {
			kind: "copied",
			bytes: size,
			sha256: hash.digest("hex"),
			start
		} : changed;
	} finally {
		await copy.close();
	}
}
async function readChunks(file, size, take) {
	const chunk = Buffer.allocUnsafe(Math.min(chunkBytes, size + 1));
	let length = 0;
	for (;;) {
		const { bytesRead } = await file.read(chunk, 0, chunk.length, length);
		if (bytesRead === 0) return length === size;
		length += bytesRead;
		if (length > size) return false;
		await take(chunk.subarray(0, bytesRead));
	}
}
//#endregion
export { readStranger as n, copyStranger as t };
