import { o as __toESM } from "./rolldown-runtime.js";
import { Kt as MalformedBinary, dn as messageOf } from "./foundation.js";
import { I as Bytes } from "./analysis.js";
import { t as ArchiveError } from "./archive-error2.js";
import { promisify } from "node:util";
import * as zlib$1 from "node:zlib";
import { createHash } from "node:crypto";
//#region src/core/archive/xz-sha256.ts
const headerSize = 12;
const footerSize = 12;
const flagsAt = 6;
const sha256Type = 10;
const sha256Size = 32;
const maxBlocks = 1e5;
function hasSha256(file) {
	return file[flagsAt] === 0 && file[7] === sha256Type;
}
function withoutSha256(file, crc32) {
	try {
		return rewritten(file, crc32);
	} catch (error) {
		throw error instanceof MalformedBinary ? damaged() : error;
	}
}
function rewritten(file, crc32) {
	const bytes = new Bytes(file, true);
	const footer = file.length - footerSize;
	if (footer < headerSize) throw damaged();
	const index = footer - (bytes.u32(footer + 4) + 1) * 4;
	if (index < headerSize) throw damaged();
	const records = recordsOf(new Bytes(file.subarray(0, footer), true), index);
	const parts = [streamHeader(crc32)];
	const checksums = [];
	let at = headerSize;
	for (const { unpadded, size } of records) {
		const end = at + aligned(unpadded);
		if (unpadded <= sha256Size || end > index) throw damaged();
		parts.push(file.subarray(at, end - sha256Size));
		checksums.push({
			size,
			sha256: Buffer.from(file.subarray(end - sha256Size, end))
		});
		at = end;
	}
	if (at !== index) throw damaged();
	const newIndex = indexOf(records, crc32);
	parts.push(newIndex, streamFooter(newIndex.length, crc32));
	return {
		bytes: Buffer.concat(parts),
		checksums
	};
}
function verifySha256(content, checksums) {
	let at = 0;
	for (const { size, sha256 } of checksums) {
		const block = content.subarray(at, at + size);
		const actual = createHash("sha256").update(block).digest();
		if (block.length !== size || !actual.equals(sha256)) throw damaged();
		at += size;
	}
	if (at !== content.length) throw damaged();
}
const damaged = () => new ArchiveError("its xz data is truncated or damaged");
const aligned = (size) => Math.ceil(size / 4) * 4;
function recordsOf(bytes, index) {
	if (bytes.u8(index) !== 0) throw damaged();
	const count = bytes.uvarint(index + 1);
	if (count.value > maxBlocks) throw damaged();
	const records = [];
	let at = count.next;
	for (let i = 0; i < count.value; i++) {
		const unpadded = bytes.uvarint(at);
		const size = bytes.uvarint(unpadded.next);
		records.push({
			unpadded: unpadded.value,
			size: size.value
		});
		at = size.next;
	}
	return records;
}
function streamHeader(crc32) {
	const header = Buffer.from("\u00FD7zXZ\0\0\0\0\0\0\0", "latin1");
	header.writeUInt32LE(crc32(header.subarray(flagsAt, 8)), 8);
	return header;
}
function indexOf(records, crc32) {
	const body = [0, ...[records.length, ...records.flatMap(({ unpadded, size }) => [unpadded - sha256Size, size])].flatMap(varint)];
	const index = Buffer.alloc(aligned(body.length) + 4);
	index.set(body);
	index.writeUInt32LE(crc32(index.subarray(0, -4)), index.length - 4);
	return index;
}
function streamFooter(indexSize, crc32) {
	const footer = Buffer.from("\0\0\0\0\0\0\0\0\0\0YZ", "latin1");
	footer.writeUInt32LE(indexSize / 4 - 1, 4);
	footer.writeUInt32LE(crc32(footer.subarray(4, 10)), 0);
	return footer;
}
function varint(value) {
	const bytes = [];
	let rest = value;
	for (; rest >= 128; rest = Math.floor(rest / 128)) bytes.push(rest % 128 | 128);
	return [...bytes, rest];
}
//#endregion
//#region src/analyze/unpack.ts
async function unpack(reading) {
	let step = reading.next();
	while (!step.done) {
		const { compression, bytes, maxBytes } = step.value;
		step = reading.next(await decompressors[compression](bytes, maxBytes));
	}
	return step.value;
}
const decompressors = {
	deflate: withNode("deflate", promisify(zlib$1.inflateRaw)),
	gzip: withNode("gzip", promisify(zlib$1.gunzip)),
	xz: decompressXz,
	zstd: "zstdDecompress" in zlib$1 ? withNode("zstd", promisify(zlib$1.zstdDecompress)) : async () => {
		throw new ArchiveError(`it is compressed by zstd, which Node ${process.versions.node} does not unpack: use Node 22.15 or later`);
	},
	bzip2: async () => {
		throw new ArchiveError("it is compressed by bzip2, which is not read here: unpack it");
	}
};
function withNode(name, decompress) {
	return async (bytes, maxBytes) => {
		try {
			return await decompress(bytes, { maxOutputLength: Math.max(maxBytes, 1) });
		} catch (error) {
			if (codeOf(error) === "ERR_BUFFER_TOO_LARGE") return null;
			throw new ArchiveError(`its ${name} data is truncated or damaged (${messageOf(error)})`);
		}
	};
}
function codeOf(thrown) {
	return typeof thrown === "object" && thrown !== null && "code" in thrown ? thrown.code : null;
}
const pieceBytes = 65536;
const xzFaults = {
	3: "its xz data needs more memory than there is",
	4: "its xz data needs a dictionary of more than 64 MiB, the size that xz -9 has",
	6: "its xz data was made with a filter that is not read here: pack it by a plain xz"
};
async function decompressXz(bytes, maxBytes) {
	if (!hasSha256(bytes)) return await decompressPlainXz(bytes, maxBytes);
	const { bytes: plain, checksums } = withoutSha256(bytes, zlib$1.crc32);
	const content = await decompressPlainXz(plain, maxBytes);
	if (content !== null) verifySha256(content, checksums);
	return content;
}
async function decompressPlainXz(bytes, maxBytes) {
	const { default: library } = await import("./xz-decompress.js").then((m) => __toESM(m.default, 1));
	const reader = new library.XzReadableStream(piecesOf(bytes)).getReader();
	const chunks = [];
	let length = 0;
	try {
		for (;;) {
			const { done, value } = await reader.read();
			if (done) return Buffer.concat(chunks, length);
			length += value.length;
			if (length > maxBytes) {
				await reader.cancel();
				return null;
			}
			chunks.push(value);
		}
	} catch (error) {
		const [, code = ""] = /error code (\d+)/.exec(messageOf(error)) ?? [];
		throw new ArchiveError(xzFaults[code] ?? "its xz data is truncated or damaged");
	}
}
function piecesOf(bytes) {
	let at = 0;
	return new ReadableStream({ pull: (controller) => {
		const piece = bytes.subarray(at, at + pieceBytes);
		at += piece.length;
		if (piece.length > 0) controller.enqueue(piece);
		else controller.close();
	} });
}
//#endregion
export { unpack as t };
