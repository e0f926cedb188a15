import { Kt as MalformedBinary } from "./foundation.js";
import { F as struct, I as Bytes, L as byteOrZero, P as detectFormat } from "./analysis.js";
import { i as endRecord, l as zipMethods, s as localHeader, t as centralHeader } from "./zip-layout.js";
import { a as maxPathBytes, c as unpackLimit, n as NoExecutableError, r as maxEntries, s as tooLarge, t as ArchiveError } from "./archive-error2.js";
//#region src/core/archive/compression.ts
const magics = [
	["gzip", "\u008B"],
	["xz", "\u00FD7zXZ\0"],
	["zstd", "(\u00B5/\u00FD"],
	["bzip2", "BZh"]
];
function compressionOf(file) {
	const start = Buffer.from(file.subarray(0, 6)).toString("latin1");
	return magics.find(([, magic]) => start.startsWith(magic))?.[0] ?? null;
}
//#endregion
//#region src/core/archive/listing.ts
function plainFile(path, content) {
	return {
		path,
		size: content.length,
		*read() {
			return content;
		}
	};
}
var Listing = class {
	#files = [];
	#paths = new Set();
	#limit;
	#root;
	#entries = 0;
	#bytes = 0;
	constructor(limit, root) {
		this.#limit = limit;
		this.#root = root;
	}
	get files() {
		return this.#files;
	}
	get size() {
		return this.#bytes;
	}
	count() {
		this.#entries += 1;
		if (this.#entries > 1e5) throw new ArchiveError(`it holds more than ${maxEntries} entries`);
	}
	add(file) {
		const path = this.#checked(file.path);
		if (this.#paths.has(path)) throw new ArchiveError(`it holds ${quoted(path)} twice`);
		this.#paths.add(path);
		this.#bytes += file.size;
		if (this.#bytes > this.#limit) throw tooLarge(this.#limit);
		this.#files.push({
			...file,
			path
		});
	}
	#checked(path) {
		const inner = this.#root === "system" ? path.replace(/^\/{1,100}/, "") : path;
		const parts = inner.split(/[/\\]/);
		if (/^(?:[/\\]|[A-Za-z]:)/.test(inner) || parts.includes("..") || inner.includes("\0")) throw new ArchiveError(`the path ${quoted(path)} leads out of the directory that it is unpacked in`);
		if (Buffer.byteLength(path) > 4096) throw new ArchiveError(`the path ${quoted(path)} has more than ${maxPathBytes} bytes`);
		return parts.filter((part) => part !== "" && part !== ".").join("/");
	}
};
const maxQuoted = 80;
function quoted(path) {
	return JSON.stringify(path.length > maxQuoted ? `${path.slice(0, maxQuoted)}\u2026` : path);
}
//#endregion
//#region src/core/archive/cpio.ts
const headerSize$1 = 110;
const digits = 8;
const places = {
	mode: 1,
	size: 6,
	nameSize: 11
};
const typeMask$1 = 61440;
const regular$1 = 32768;
const lastName = "TRAILER!!!";
function listCpio(bytes, listing) {
	const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
	for (let at = 0;;) {
		const magic = text.toString("latin1", at, at + 6);
		if (magic === "07070X") throw new ArchiveError("it holds a file of 4 GiB or more");
		if (magic !== "070701" && magic !== "070702") throw new ArchiveError(`its payload is damaged at byte ${at}`);
		listing.count();
		const mode = numberAt(text, at, places.mode);
		const size = numberAt(text, at, places.size);
		const nameSize = numberAt(text, at, places.nameSize);
		const nameStart = at + headerSize$1;
		const start = aligned(nameStart + nameSize);
		if (nameSize === 0 || nameSize > 4096 || start + size > text.length) throw new ArchiveError(`its payload ends within the entry at byte ${at}: it is truncated or damaged`);
		const path = text.toString("utf8", nameStart, nameStart + nameSize - 1);
		if (path === lastName) return;
		if ((mode & typeMask$1) === regular$1) listing.add(plainFile(path, bytes.subarray(start, start + size)));
		at = aligned(start + size);
	}
}
const aligned = (offset) => Math.ceil(offset / 4) * 4;
function numberAt(text, at, place) {
	const start = at + 6 + digits * place;
	const written = text.toString("latin1", start, start + digits);
	if (!/^[0-9A-Fa-f]{8}$/.test(written)) throw new ArchiveError(`its payload is damaged at byte ${at}: ${quoted(written)} is no number`);
	return Number.parseInt(written, 16);
}
//#endregion
//#region src/core/archive/deb.ts
const magic = "!<arch>\n";
const headerSize = 60;
const first = "debian-binary";
function isDeb(file) {
	const start = `${magic}${first}`;
	return latin1(file, 0, start.length) === start;
}
function debData(file) {
	for (let at = 8; at < file.length;) {
		const name = latin1(file, at, 16).trimEnd().replace(/\/$/, "");
		const written = latin1(file, at + 48, 10).trimEnd();
		const start = at + headerSize;
		const size = /^\d{1,10}$/.test(written) ? Number(written) : -1;
		if (!(latin1(file, at + 58, 2) === "`\n") || size < 0 || start + size > file.length) throw new ArchiveError(`its member at byte ${at} is truncated or damaged`);
		if (/^data\.tar(?:\.|$)/.test(name)) return file.subarray(start, start + size);
		at = start + size + size % 2;
	}
	throw new ArchiveError("it has no member data.tar");
}
const latin1 = (file, start, size) => Buffer.from(file.subarray(start, start + size)).toString("latin1");
//#endregion
//#region src/core/archive/executables.ts
const elfType = {
	at: 16,
	linked: [2, 3]
};
const machoType = {
	at: 12,
	unlinked: [1, 10]
};
function isExecutable(file) {
	const format = detectFormat(file);
	if (format === "elf") {
		if (file.length < elfType.at + 2) return false;
		const bytes = new Bytes(file, file[5] !== 2);
		return elfType.linked.includes(bytes.u16(elfType.at));
	}
	if (format === "macho" && file.length >= machoType.at + 4) {
		const first = file[0];
		if (first === 202) return true;
		const bytes = new Bytes(file, first !== 254);
		return !machoType.unlinked.includes(bytes.u32(machoType.at));
	}
	return format !== null;
}
//#endregion
//#region src/core/archive/rpm.ts
const leadSize = 96;
const leadMagic = 3987467995;
const headerMagic = 2393761793;
const intro = struct({
	magic: "u32",
	reserved: 4,
	indexCount: "u32",
	dataSize: "u32"
});
const indexEntrySize = 16;
function isRpm(file) {
	return file.length >= leadSize && new Bytes(file, false).u32(0) === leadMagic;
}
function rpmPayload(file) {
	const bytes = new Bytes(file, false);
	const afterSignature = endOfHeader(bytes, leadSize);
	const header = Math.ceil(afterSignature / 8) * 8;
	return file.subarray(endOfHeader(bytes, header));
}
function endOfHeader(bytes, at) {
	if (at + intro.size <= bytes.length) {
		const { magic, indexCount, dataSize } = intro.at(bytes, at);
		const end = at + intro.size + indexEntrySize * indexCount + dataSize;
		if (magic === headerMagic && end <= bytes.length) return end;
	}
	throw new ArchiveError(`its header at byte ${at} is truncated or damaged`);
}
//#endregion
//#region src/core/archive/tar.ts
const blockSize = 512;
const fields = {
	name: [0, 100],
	size: [124, 12],
	checksum: [148, 8],
	type: [156, 1],
	magic: [257, 6],
	prefix: [345, 155]
};
const maxExtraBytes = 1048576;
const withoutContent = "123456V";
function isTar(bytes) {
	return bytes.length >= blockSize && hasChecksum(bytes.subarray(0, blockSize));
}
function listTar(bytes, listing) {
	let extra = {
		path: null,
		size: null
	};
	for (let at = 0; at < bytes.length;) {
		const header = bytes.subarray(at, at + blockSize);
		if (header.every((byte) => byte === 0)) return;
		if (header.length < blockSize || !hasChecksum(header)) throw new ArchiveError(`its header at byte ${at} is damaged`);
		listing.count();
		const type = typeOf(header);
		const isExtra = "LKxg".includes(type);
		const size = withoutContent.includes(type) ? 0 : (isExtra ? null : extra.size) ?? numberOf(header, fields.size, at);
		const start = at + blockSize;
		if (start + size > bytes.length) throw new ArchiveError(`it ends within the entry at byte ${at}: it is truncated or damaged`);
		const content = bytes.subarray(start, start + size);
		at = start + Math.ceil(size / blockSize) * blockSize;
		if (isExtra) {
			extra = withExtra(extra, type, content);
			continue;
		}
		const path = extra.path ?? pathOf(header);
		extra = {
			path: null,
			size: null
		};
		if (withoutContent.includes(type)) continue;
		if (type !== "0" && type !== "7") throw new ArchiveError(type === "S" ? sparse(path) : `its entry ${quoted(path)} is of the unknown type ${quoted(type)}`);
		if (path.endsWith("/")) continue;
		listing.add(plainFile(path, content));
	}
}
const sparse = (path) => `it holds the sparse file ${quoted(path)}: pack it without --sparse`;
function withExtra(extra, type, content) {
	if (content.length > maxExtraBytes) throw new ArchiveError("a path in it is longer than any system allows");
	if (type === "K" || type === "g") return extra;
	if (type === "L") return {
		...extra,
		path: textOf(content)
	};
	const records = readPax(content);
	const path = records.get("GNU.sparse.name") ?? records.get("path");
	if ([...records.keys()].some((key) => key.startsWith("GNU.sparse."))) throw new ArchiveError(sparse(path ?? ""));
	const size = records.get("size");
	if (size !== void 0 && !/^\d{1,15}$/.test(size)) throw new ArchiveError(`it gives the size ${quoted(size)} of an entry`);
	return {
		path: path ?? extra.path,
		size: size === void 0 ? extra.size : Number(size)
	};
}
function readPax(content) {
	const records = new Map();
	const text = Buffer.from(content);
	for (let at = 0; at < text.length;) {
		const space = text.indexOf(32, at);
		const length = Number(text.toString("latin1", at, Math.min(space, at + 9)));
		const end = at + length;
		const equals = text.indexOf(61, space);
		if (space < 0 || !Number.isSafeInteger(length) || length <= space - at || end > text.length || equals < 0 || equals >= end) throw new ArchiveError("a pax header in it is damaged");
		const key = text.toString("utf8", space + 1, equals);
		records.set(key, text.toString("utf8", equals + 1, end - 1));
		at = end;
	}
	return records;
}
function typeOf(header) {
	const [at] = fields.type;
	const byte = header[at];
	return byte === 0 || byte === void 0 ? "0" : String.fromCharCode(byte);
}
function pathOf(header) {
	const name = fieldText(header, fields.name);
	if (fieldText(header, fields.magic) !== "ustar") return name;
	const prefix = fieldText(header, fields.prefix);
	return prefix === "" ? name : `${prefix}/${name}`;
}
const fieldText = (header, [at, size]) => textOf(header.subarray(at, at + size));
function textOf(bytes) {
	const end = bytes.indexOf(0);
	const text = end < 0 ? bytes : bytes.subarray(0, end);
	return Buffer.from(text.subarray(0, maxPathBytes + 1)).toString("utf8");
}
function numberOf(header, [at, size], place) {
	const bytes = header.subarray(at, at + size);
	if (bytes[0] === 128) {
		const value = bytes.subarray(1).reduce((sum, byte) => sum * 256 + byte, 0);
		if (Number.isSafeInteger(value)) return value;
	}
	const text = textOf(bytes).trim();
	if (!/^[0-7]{1,12}$/.test(text)) throw new ArchiveError(`its header at byte ${place} is damaged`);
	return Number.parseInt(text, 8);
}
function hasChecksum(header) {
	const [at, size] = fields.checksum;
	const written = fieldText(header, fields.checksum).trim();
	if (!/^[0-7]{1,8}$/.test(written)) return false;
	let unsigned = 0;
	let signed = 0;
	for (let place = 0; place < blockSize; place++) {
		const value = place >= at && place < at + size ? 32 : byteOrZero(header, place);
		unsigned += value;
		signed += value < 128 ? value : value - 256;
	}
	const sum = Number.parseInt(written, 8);
	return sum === unsigned || sum === signed;
}
//#endregion
//#region src/core/archive/zip.ts
const maxComment = 65535;
const elsewhere = 4294967295;
const madeOnUnix = 3;
const typeMask = 61440;
const regular = 32768;
function isZip(file) {
	if (file.length < endRecord.size) return false;
	const signature = new Bytes(file, true).u32(0);
	return signature === 67324752 || signature === 101010256;
}
function listZip(file, listing, crc32) {
	const bytes = new Bytes(file, true);
	const entries = [];
	const { start, end, count } = findDirectory(bytes);
	let at = start;
	for (let i = 0; i < count; i++) {
		if (at + centralHeader.size > end) throw damaged("directory");
		const record = centralHeader.at(bytes, at);
		const { nameLength, extraLength, commentLength } = record;
		const next = at + centralHeader.size + nameLength + extraLength + commentLength;
		if (record.signature !== 33639248 || next > end) throw damaged("directory");
		listing.count();
		const path = textAt(file, at + centralHeader.size, nameLength);
		const type = record.externalAttributes >>> 16 & typeMask;
		const isLink = record.versionMadeBy >>> 8 === madeOnUnix && type !== 0 && type !== regular;
		if (!/[/\\]$/.test(path) && !isLink) {
			const entry = locate(bytes, path, record, start);
			entries.push(entry);
			listing.add({
				path,
				size: entry.size,
				read: () => contentOf(file, entry, crc32)
			});
		}
		at = next;
	}
	refuseOverlaps(entries);
}
const damaged = (what) => new ArchiveError(`its ${what} is truncated or damaged`);
function findDirectory(bytes) {
	const last = bytes.length - endRecord.size;
	const first = Math.max(0, last - maxComment);
	for (let at = last; at >= first; at--) {
		const record = endRecord.at(bytes, at);
		if (record.signature !== 101010256) continue;
		if (at + endRecord.size + record.commentLength !== bytes.length) continue;
		const { directoryOffset, directorySize, count } = record;
		if (directoryOffset === elsewhere || count === 65535) throw new ArchiveError("it is of the format zip64, for 4 GiB and more");
		if (!(record.disks === 0 && record.countOnDisk === count) || directoryOffset + directorySize !== at) break;
		return {
			start: directoryOffset,
			end: at,
			count
		};
	}
	throw damaged("directory");
}
function locate(bytes, path, record, directory) {
	const { method, crc, compressedSize, size, localOffset } = record;
	if ((record.flags & 1) !== 0) throw new ArchiveError(`its file ${quoted(path)} is encrypted`);
	if (method !== zipMethods.stored && method !== zipMethods.deflated) throw new ArchiveError(`its file ${quoted(path)} is compressed by the method ${method}, which is not read here`);
	if ([
		compressedSize,
		size,
		localOffset
	].includes(elsewhere)) throw new ArchiveError("it is of the format zip64, for 4 GiB and more");
	if (localOffset + localHeader.size > directory) throw damaged(`file ${quoted(path)}`);
	const local = localHeader.at(bytes, localOffset);
	const nameStart = localOffset + localHeader.size;
	const start = nameStart + local.nameLength + local.extraLength;
	const end = start + compressedSize;
	if (local.signature !== 67324752 || end > directory || method === zipMethods.stored && compressedSize !== size) throw damaged(`file ${quoted(path)}`);
	if (local.method !== method || textAt(bytes.file, nameStart, local.nameLength) !== path) throw new ArchiveError(`its file ${quoted(path)} is another one before its content than in the directory`);
	return {
		path,
		method,
		crc,
		size,
		start,
		end
	};
}
function refuseOverlaps(entries) {
	const inOrder = entries.toSorted((a, b) => a.start - b.start);
	for (const [i, { path, start }] of inOrder.entries()) {
		const before = inOrder[i - 1];
		if (before !== void 0 && before.end > start) throw new ArchiveError(`its files ${quoted(before.path)} and ${quoted(path)} overlap`);
	}
}
function* contentOf(file, { path, method, crc, size, start, end }, crc32) {
	const bytes = file.subarray(start, end);
	const content = method === zipMethods.stored || bytes.length === 0 ? bytes : yield {
		compression: "deflate",
		bytes,
		maxBytes: size
	};
	if (content?.length !== size || crc32(content) !== crc) throw new ArchiveError(`its file ${quoted(path)} has another content than the archive says`);
	return content;
}
const textAt = (file, start, size) => Buffer.from(file.subarray(start, start + size)).toString("utf8");
//#endregion
//#region src/core/archive/read-archive.ts
const endings = {
	gzip: "gz",
	xz: "xz",
	zstd: "zst"
};
const alpineInfo = ".PKGINFO";
function isArchive(file) {
	if (detectFormat(file) !== null) return false;
	return compressionOf(file) !== null || isZip(file) || isDeb(file) || isRpm(file) || isTar(file);
}
function* readArchive(file, crc32) {
	try {
		return yield* findExecutables(file, crc32);
	} catch (error) {
		if (!(error instanceof MalformedBinary)) throw error;
		throw new ArchiveError(`it is truncated or damaged: ${error.message}`);
	}
}
function readZipFiles(file, crc32) {
	if (!isZip(file)) throw new ArchiveError("it is no zip archive");
	const listing = new Listing(unpackLimit(file.length), "directory");
	try {
		listZip(file, listing, crc32);
	} catch (error) {
		if (!(error instanceof MalformedBinary)) throw error;
		throw new ArchiveError(`it is truncated or damaged: ${error.message}`);
	}
	return listing.files;
}
function* findExecutables(file, crc32) {
	const { format, files, size } = yield* openArchive(file, crc32);
	const executables = [];
	for (const packed of files) {
		const { path } = packed;
		const bytes = yield* packed.read();
		if (isExecutable(bytes)) executables.push({
			path,
			bytes
		});
	}
	if (executables.length === 0) throw new NoExecutableError(files.length === 1 ? "it holds no executable" : `it holds no executable among ${files.length} files`);
	if (executables.length > 256) throw new ArchiveError(`it holds ${executables.length} executables, more than 256`);
	return {
		format,
		contentSize: size,
		executables
	};
}
function* openArchive(file, crc32) {
	const limit = unpackLimit(file.length);
	const open = (format, list) => {
		const listing = new Listing(limit, format === "deb" || format === "rpm" ? "system" : "directory");
		list(listing);
		return {
			format,
			files: listing.files,
			size: listing.size
		};
	};
	if (isZip(file)) return open("zip", (listing) => listZip(file, listing, crc32));
	if (isRpm(file)) {
		const payload = yield* decompressed(rpmPayload(file), limit);
		return open("rpm", (listing) => listCpio(payload, listing));
	}
	if (isDeb(file)) {
		const data = yield* decompressed(debData(file), limit);
		return open("deb", (listing) => listTar(data, listing));
	}
	const compression = compressionOf(file);
	if (compression === null) return open("tar", (listing) => listTar(file, listing));
	const content = yield* decompressed(file, limit);
	const ending = endings[compression];
	if (ending === void 0) throw new Error(`${compression} has no ending`);
	if (!isTar(content)) return {
		format: ending,
		files: [plainFile("", content)],
		size: content.length
	};
	const opened = open(`tar.${ending}`, (listing) => listTar(content, listing));
	return ending === "gz" && opened.files.some(({ path }) => path === alpineInfo) ? {
		...opened,
		format: "apk"
	} : opened;
}
function* decompressed(bytes, maxBytes) {
	const compression = compressionOf(bytes);
	if (compression === null) return bytes;
	const content = yield {
		compression,
		bytes,
		maxBytes
	};
	if (content === null) throw tooLarge(maxBytes);
	return content;
}
//#endregion
export { isExecutable as i, readArchive as n, readZipFiles as r, isArchive as t };
