import { i as readStart, n as exchange, t as download } from "./web.js";
import { createHash } from "node:crypto";
import { open } from "node:fs/promises";
//#region src/store/cache/service.ts
var AccessDenied = class extends Error {
	name = "AccessDenied";
};
const entryVersion = createHash("sha256").update("go-size-gate sealed entry, version 1").digest("hex");
const serviceRequest = {
	maxBytes: 1048576,
	timeoutMilliseconds: 15e3
};
const blobRequest = { timeoutMilliseconds: 6e4 };
//#endregion
//#region src/store/cache/content.ts
const chunkBytes = 33554432;
const fileRequest = {
	timeoutMilliseconds: 15e4,
	attempts: 2
};
function contentOf(bytes) {
	return {
		size: bytes.length,
		read: (start, length) => Promise.resolve(bytes.subarray(start, start + length))
	};
}
async function withFileContent(path, use) {
	const handle = await open(path);
	try {
		const { size } = await handle.stat();
		return await use({
			size,
			async read(start, length) {
				const buffer = Buffer.alloc(length);
				const { bytesRead } = await handle.read(buffer, 0, length, start);
				if (bytesRead !== length) throw new Error(`${path} became shorter`);
				return buffer;
			}
		});
	} finally {
		await handle.close();
	}
}
async function* chunksOf(content) {
	for (let start = 0; start < content.size; start += chunkBytes) {
		const length = Math.min(chunkBytes, content.size - start);
		yield {
			start,
			bytes: await content.read(start, length)
		};
	}
}
async function readContent({ address }, maxBytes, signal) {
	const { status, body } = await exchange({
		...blobRequest,
		method: "GET",
		url: address,
		follow: true,
		maxBytes,
		signal
	});
	if (status !== 200) throw notSent(status);
	return body;
}
async function readContentStart({ address }, bytes, signal) {
	const request = {
		method: "GET",
		url: address,
		follow: true,
		signal
	};
	const { status, body } = await readStart({
		...blobRequest,
		...request
	}, bytes);
	if (status !== 200 && status !== 206) throw notSent(status);
	return body;
}
async function saveContent({ address }, path, maxBytes, signal) {
	const request = {
		...fileRequest,
		method: "GET",
		url: address,
		follow: true,
		maxBytes,
		signal
	};
	const status = await download(request, path);
	if (status !== 200) throw notSent(status);
}
function notSent(status) {
	return new Error(`the content of the cache entry was not sent (${status})`);
}
//#endregion
export { readContentStart as a, AccessDenied as c, serviceRequest as d, readContent as i, blobRequest as l, chunksOf as n, saveContent as o, contentOf as r, withFileContent as s, chunkBytes as t, entryVersion as u };
