import { i as __toESM, r as __require, t as __commonJSMin } from "./rolldown-runtime.js";
import { t as getExecOutput } from "./exec.js";
import { n as messageOf, t as UserError } from "./user-error.js";
import { a as quoteField, c as plainText, f as verifierOf, i as targetEnvironment, n as levelVariableNames, o as splitQuoted, t as formatTarget } from "./target.js";
import { A as union, C as regex, D as string, E as strictObject, M as variant$2, O as title, S as record$1, T as safeParse, _ as object, a as examples, b as picklist, c as isoTimestamp, d as maxLength, f as minLength, g as number, i as description, j as unknown, k as tuple, l as literal$1, m as nullable, n as boolean, o as getDotPath, p as minValue, r as check, t as array, u as maxEntries, v as optional, w as safeInteger, x as pipe, y as parse$1 } from "./dist.js";
import { t as verdictStates } from "./report.js";
import { n as defaultOverrideRules, o as bySeverity, r as noOverride, t as decideOverride } from "./override.js";
import { c as sizePattern, d as noBudgetFile, i as percentPattern, n as parsePercent, o as parseBytes, r as percentForms, s as sizeForms, u as metrics } from "./percent.js";
import { a as makeScratch, i as unlinkWorktrees, n as clearScratch, o as removeTree, r as registerRepository, t as clearLeftovers } from "./leftovers.js";
import { A as unescape, D as packageOfType, E as packageOf, M as rankBy, O as packagesIn, T as isGenerated, _ as headline, a as measuredFacts, b as ranked, c as instanceChanges, d as pseudoTitles, f as symbolTitle, g as changeCell, h as limitCell, i as openReasons, j as ownersOfTypes, k as plainName, o as authorChanges, u as originsOf, v as isCompared, w as cutRows, x as stateIcons, y as nameOf$3 } from "./tell.js";
import { h as isLiteral$1, i as unjudged, m as isGlob, p as globForms, r as makeReport, t as errorReport } from "./make-report.js";
import { a as formatBytes, n as sectionsNote, o as formatDelta, s as formatExactDelta, t as sectionsComparable } from "./sections-comparable.js";
import { a as plainSentence, i as plainName$1 } from "./escape.js";
import { a as isOtherServer, i as forbiddenBy, o as openCacheService, t as AccessDenied } from "./cache-service.js";
import { n as toolName } from "./platform.js";
import { access, constants, cp, lstat, mkdir, mkdtemp, open, readFile, readdir, realpath, rename, rm, stat, writeFile } from "node:fs/promises";
import { basename, delimiter, dirname, isAbsolute, join, posix, relative, resolve, sep } from "node:path";
import { promisify, styleText } from "node:util";
import { gunzipSync, gzip, gzipSync, inflateRawSync } from "node:zlib";
import { createHash, createHmac, randomBytes, sign, timingSafeEqual, verify } from "node:crypto";
import { spawn } from "node:child_process";
import { closeSync, constants as constants$1, createReadStream, openSync, readFileSync, readdirSync } from "node:fs";
import { setImmediate, setTimeout as setTimeout$1 } from "node:timers/promises";
import { pipeline } from "node:stream/promises";
//#region src/binary/printable.ts
/** Characters of a name in a sentence; a hostile one may be as long as the file. */
const longestSentence = 600;
/**
* A sentence with names out of a file, on one line: controls and line
* separators, which a terminal would act on, become U+FFFD.
*/
function printable(sentence) {
	const line = sentence.slice(0, longestSentence).replaceAll(/[\p{Cc}\p{Zl}\p{Zp}]/gu, "�");
	return sentence.length > longestSentence ? `${line}…` : line;
}
//#endregion
//#region src/binary/malformed.ts
/**
* A file, or a table in it, that is not what its headers promise.
* `offset` is in bytes from the start of the file.
*/
var MalformedBinary = class extends Error {
	name = "MalformedBinary";
	what;
	offset;
	constructor(what, offset) {
		const said = printable(what);
		super(`${said} (at byte ${offset})`);
		this.what = said;
		this.offset = offset;
	}
};
/**
* Runs a reader of a whole file: what it refuses is refused at an offset that
* the file has, also where a hostile offset led beyond its end.
*/
function withinFile(file, run) {
	try {
		return run();
	} catch (error) {
		if (!(error instanceof MalformedBinary)) throw error;
		const { what, offset } = error;
		if (offset >= 0 && offset <= file.length) throw error;
		throw new MalformedBinary(what, file.length);
	}
}
/**
* Runs a reader of an image whose bytes are not the file's own (`placement`):
* the offset of what it refuses becomes the file's.
*/
function placing(placement, run) {
	if (!placement) return run();
	try {
		return run();
	} catch (error) {
		if (!(error instanceof MalformedBinary)) throw error;
		throw new MalformedBinary(error.what, placement.fileOffset(error.offset));
	}
}
//#endregion
//#region src/binary/bytes.ts
/**
* Bounded reads of a whole file in one byte order. Every offset is in bytes
* from the start of the file.
* @throws MalformedBinary from any read that leaves the file
*/
var Bytes = class {
	file;
	length;
	littleEndian;
	#view;
	constructor(file, littleEndian) {
		this.file = file;
		this.length = file.length;
		this.littleEndian = littleEndian;
		this.#view = new DataView(file.buffer, file.byteOffset, file.byteLength);
	}
	/** Refuses an extent that isn't wholly inside the file. */
	need(offset, size, what) {
		if (offset >= 0 && size >= 0 && offset + size <= this.length) return;
		this.#refuse(offset, size, what);
	}
	/** Apart, so that what every read does is short enough to be inlined. */
	#refuse(offset, size, what) {
		const outside = !(offset >= 0 && offset <= this.length);
		throw new MalformedBinary(`${what} of ${size} bytes${outside ? ` at ${offset}` : ""} ends beyond the file's ${this.length} bytes; the file is truncated or damaged`, outside ? this.length : offset);
	}
	u8(offset) {
		this.need(offset, 1, "a field");
		return this.#view.getUint8(offset);
	}
	u16(offset) {
		this.need(offset, 2, "a field");
		return this.#view.getUint16(offset, this.littleEndian);
	}
	u32(offset) {
		this.need(offset, 4, "a field");
		return this.#view.getUint32(offset, this.littleEndian);
	}
	i32(offset) {
		this.need(offset, 4, "a field");
		return this.#view.getInt32(offset, this.littleEndian);
	}
	/** A 64-bit unsigned integer; values of 2^53 or more lose their low bits. */
	loose64(offset) {
		this.need(offset, 8, "a field");
		const first = this.#view.getUint32(offset, this.littleEndian);
		const second = this.#view.getUint32(offset + 4, this.littleEndian);
		return this.littleEndian ? second * 4294967296 + first : first * 4294967296 + second;
	}
	/** A 64-bit unsigned integer; refuses 2^53 and more, which no file or address here reaches. */
	u64(offset) {
		const value = this.loose64(offset);
		if (!Number.isSafeInteger(value)) throw new MalformedBinary("a 64-bit field is beyond 2^53", offset);
		return value;
	}
	/** A pointer-sized unsigned integer, of 4 or 8 bytes. */
	word(offset, size) {
		return size === 8 ? this.u64(offset) : this.u32(offset);
	}
	/** A base-128 varint, little end first, of at most 32 bits, and the offset after it. */
	uvarint(offset) {
		let value = 0;
		for (let shift = 0, at = offset; shift < 35; shift += 7, at++) {
			const byte = this.u8(at);
			value += (byte & 127) * 2 ** shift;
			if (byte < 128) return {
				value,
				next: at + 1
			};
		}
		throw new MalformedBinary("a varint is longer than 32 bits", offset);
	}
	slice(offset, size, what) {
		this.need(offset, size, what);
		return this.file.subarray(offset, offset + size);
	}
	/** UTF-8 text of an extent; bytes that aren't UTF-8 become U+FFFD. */
	text(offset, size, what) {
		return new TextDecoder().decode(this.slice(offset, size, what));
	}
};
/** Offset of `needle` in `file` at or after `from`, before `end`; -1 when absent. */
function indexOfBytes(file, needle, from, end = file.length) {
	return Buffer.from(file.buffer, file.byteOffset, Math.min(end, file.length)).indexOf(needle, from);
}
//#endregion
//#region src/binary/image.ts
/** File offset of an address, or -1 where the file holds no byte for it. */
function offsetOf$1(image, address) {
	for (const { address: start, offset, size } of image.mappings) if (address >= start && address < start + size) return offset + (address - start);
	return -1;
}
/**
* What to add to any address from `start` to before `end` for its file offset;
* null where the file doesn't hold them in one piece.
*/
function shiftOf(image, start, end) {
	const mapping = image.mappings.find(({ address, size }) => start >= address && end <= address + size);
	return mapping && end > start ? mapping.offset - mapping.address : null;
}
/** Address of a file offset, or -1 for bytes that are not loaded. */
function addressOf(image, fileOffset) {
	for (const { address, offset, size } of image.mappings) if (fileOffset >= offset && fileOffset < offset + size) return address + (fileOffset - offset);
	return -1;
}
/**
* The name that ELF has for one of Go's sections, which Mach-O writes
* otherwise: `.go.module` for `__DATA,__go_module`.
*/
function elfName(name) {
	const plain = /^__\w+,__(.*)$/.exec(name)?.[1];
	return plain === void 0 ? name : `.${plain.replace(/^go_/, "go.")}`;
}
/** The first section of one of these names (as in ELF) that has bytes in the file. */
function findSection(image, ...names) {
	for (const name of names) {
		const found = image.sections.find((section) => elfName(section.name) === name && section.fileSize > 0);
		if (found) return found;
	}
	return null;
}
//#endregion
//#region src/binary/build-version.ts
const start$1 = Buffer.from("go1.");
/** A release, and what vendors and experiments add: `go1.26.4-microsoft X:loopvar`. */
const version = /^go1\.\d{1,3}(?:\.\d{1,3}|rc\d{1,2}|beta\d{1,2})?(?:[-+ ][ -~]*)?$/;
const longest$4 = 256;
/** Places of `go1.` that are looked at; programs have a few. */
const mostPlaces$1 = 1e4;
/** The version; '' where no text or more than one is a variable's of this form. */
function findBuildVersion(image) {
	const texts = versionTexts(image);
	const found = /* @__PURE__ */ new Set();
	if (texts.size === 0) return "";
	const { bytes, pointerSize: p } = image;
	const word = (at) => p === 8 ? bytes.loose64(at) : bytes.u32(at);
	for (const { loaded, writable, offset, fileSize } of image.sections) {
		if (!loaded || !writable) continue;
		const end = offset + fileSize - 2 * p;
		for (let at = Math.ceil(offset / p) * p; at <= end; at += p) {
			const text = texts.get(word(at));
			if (text !== void 0 && word(at + p) === text.length) found.add(text);
		}
	}
	const [only = ""] = found;
	return found.size === 1 ? only : "";
}
/** Texts that end with a NUL and read like a version, by address. */
function versionTexts(image) {
	const { file } = image.bytes;
	const texts = /* @__PURE__ */ new Map();
	let places = 0;
	for (const { loaded, executable, offset, fileSize } of image.sections) {
		if (!loaded || executable) continue;
		const end = offset + fileSize;
		let at = indexOfBytes(file, start$1, offset, end);
		for (; at >= 0 && places < mostPlaces$1; places++) {
			const nul = file.subarray(at, Math.min(at + longest$4, end)).indexOf(0);
			const text = Buffer.from(file.subarray(at, at + nul)).toString("latin1");
			if (nul > 0 && version.test(text)) texts.set(addressOf(image, at), text);
			at = indexOfBytes(file, start$1, at + 1, end);
		}
	}
	return texts;
}
//#endregion
//#region src/binary/build-info.ts
const magic$2 = Buffer.from("ÿ Go buildinf:", "latin1");
const textStart = Buffer.from("3077af0c9274080241e1c107e6d618e6", "hex");
const textEnd = Buffer.from("f932433186182072008242104116d8f2", "hex");
const alignment = 16;
const headerSize$3 = 32;
const inlineFlag = 2;
const bigEndianFlag = 1;
/** Longer than the module text of any program, short enough to hold. */
const maxTextSize = 16777216;
const maxVersionSize = 256;
/** A file may mention the magic in its constants; so many mentions are looked at. */
const maxCandidates = 64;
/**
* The build info of an executable, or null where it holds none. Without an
* image (a format that has no reader) the whole file is searched; with one, its
* memory.
*/
function readBuildInfo(file, image) {
	const section = image && findSection(image, ".go.buildinfo");
	if (section) {
		const found = blobAt(file, section.offset, image);
		if (found) return found;
	}
	let at = 0;
	for (let i = 0; i < maxCandidates; i++) {
		at = indexOfBytes(file, magic$2, at);
		if (at < 0) break;
		const found = at % alignment === 0 ? blobAt(file, at, image) : null;
		if (found) return found;
		at++;
	}
	const goVersion = versionOfProducer(image) || (image ? findBuildVersion(image) : "");
	return framedText(file, goVersion) ?? (goVersion === "" ? null : parse(goVersion, ""));
}
/** Go's version as its linker names itself in a Wasm file; '' where it doesn't. */
function versionOfProducer(image) {
	const go = image?.producers?.find(({ name }) => name === "Go");
	return go && /^(go|devel)/.test(go.version) ? go.version : "";
}
function blobAt(file, at, image) {
	if (at + headerSize$3 > file.length) return null;
	if (magic$2.some((byte, i) => file[at + i] !== byte)) return null;
	const pointerSize = file[at + 14] ?? 0;
	const flags = file[at + 15] ?? 0;
	try {
		const strings = (flags & inlineFlag) !== 0 ? inlineStrings(file, at + headerSize$3) : image && pointedStrings(file, at, pointerSize, flags, image);
		if (!strings || !/^(go|devel)/.test(strings.version)) return null;
		const size = Math.ceil((strings.end - at) / alignment) * alignment;
		const blob = {
			offset: at,
			size: at + size <= file.length && isZero$1(file, strings.end, at + size) ? size : strings.end - at
		};
		return {
			...parse(strings.version, strings.text),
			blob
		};
	} catch {
		return null;
	}
}
/** Go 1.18 and later: two strings after the header, each with its length as a varint. */
function inlineStrings(file, at) {
	const bytes = new Bytes(file, true);
	const version = bytes.uvarint(at);
	if (version.value > maxVersionSize) return null;
	const text = bytes.uvarint(version.next + version.value);
	if (text.value > maxTextSize) return null;
	return {
		version: bytes.text(version.next, version.value, "the Go version"),
		text: unframed(bytes.slice(text.next, text.value, "the build info")),
		end: text.next + text.value
	};
}
/** Go 1.17 and earlier: two pointers to string headers. */
function pointedStrings(file, at, pointerSize, flags, image) {
	if (pointerSize !== 4 && pointerSize !== 8) return null;
	const bytes = new Bytes(file, (flags & bigEndianFlag) === 0);
	const string = (pointer, limit) => {
		const header = offsetOf$1(image, bytes.word(pointer, pointerSize));
		if (header < 0) return /* @__PURE__ */ new Uint8Array();
		const size = bytes.word(header + pointerSize, pointerSize);
		const start = offsetOf$1(image, bytes.word(header, pointerSize));
		if (start < 0 || size > limit) return /* @__PURE__ */ new Uint8Array();
		return bytes.slice(start, size, "a string of the build info");
	};
	return {
		version: new TextDecoder().decode(string(at + 16, maxVersionSize)),
		text: unframed(string(at + 16 + pointerSize, maxTextSize)),
		end: at + headerSize$3
	};
}
/** The first module text between two offsets, with its frame. */
function findModuleText(file, from, to) {
	const offset = indexOfBytes(file, textStart, from, to);
	if (offset < 0) return null;
	const limit = Math.min(to, offset + maxTextSize);
	const end = indexOfBytes(file, textEnd, offset, limit);
	return end < 0 ? null : {
		offset,
		size: end + textEnd.length - offset
	};
}
/** The module text by its frame alone, for files without the blob. */
function framedText(file, goVersion) {
	const extent = findModuleText(file, 0, file.length);
	if (!extent) return null;
	const start = extent.offset + textStart.length;
	const end = extent.offset + extent.size - textEnd.length;
	const text = new TextDecoder().decode(file.subarray(start, end));
	return text.startsWith("path	") || text.startsWith("mod	") ? parse(goVersion, text) : null;
}
/** Strips the 16-byte frame at both ends. */
function unframed(text) {
	const framed = text.length >= 33 && text[text.length - 17] === 10;
	return new TextDecoder().decode(framed ? text.subarray(16, text.length - 16) : text);
}
function parse(goVersion, text) {
	let path = "";
	let main = null;
	const dependencies = [];
	const settings = Object.create(null);
	for (const line of text.split("\n")) {
		const [kind = "", first = "", version = ""] = line.split("	");
		if (kind === "path") path = first;
		else if (kind === "mod") main = {
			path: first,
			version
		};
		else if (kind === "dep") dependencies.push({
			path: first,
			version,
			replacement: null
		});
		else if (kind === "=>") {
			const last = dependencies.pop();
			if (last) dependencies.push({
				...last,
				replacement: {
					path: first,
					version
				}
			});
		} else if (kind === "build") {
			const [key, value] = setting(line.slice(6));
			settings[key] = value;
		}
	}
	return {
		goVersion,
		path,
		main,
		dependencies,
		settings
	};
}
/** `key=value`; Go quotes the value where it holds spaces or quotes. */
function setting(text) {
	const quotedKey = /^"((?:[^"\\]|\\.)*)"=/.exec(text);
	const equals = quotedKey ? quotedKey[0].length - 1 : text.indexOf("=");
	if (equals < 0) return [text, ""];
	return [quotedKey ? quotedKey[1] ?? "" : text.slice(0, equals), unquoted(text.slice(equals + 1))];
}
function unquoted(value) {
	if (/^`[^`]*`$/.test(value)) return value.slice(1, -1);
	if (!/^".*"$/.test(value)) return value;
	try {
		return String(JSON.parse(value));
	} catch {
		return value.slice(1, -1);
	}
}
function isZero$1(file, start, end) {
	for (let at = start; at < end; at++) if (file[at] !== 0) return false;
	return true;
}
//#endregion
//#region src/binary/pclntab-header.ts
const layouts = {
	4294967290: "1.16",
	4294967280: "1.18",
	4294967281: "1.20"
};
/** Whether a header has a magic number of Go's. */
const isGenuine = ({ magic }) => layouts[magic] !== void 0;
/**
* Reads the header at `offset`, whose table ends before `end`; null where none
* stands. With `unknown`, any magic number will do, and means that layout.
*/
function readPclntabHeader(bytes, offset, end, unknown) {
	if (offset < 0 || offset + 8 > end || end > bytes.length) return null;
	const magic = bytes.u32(offset);
	const layout = layouts[magic] ?? (magic === 4294967291 ? void 0 : unknown);
	const quantum = bytes.u8(offset + 6);
	const pointerSize = bytes.u8(offset + 7);
	if (layout === void 0 || bytes.u16(offset + 4) !== 0) return null;
	if (quantum !== 1 && quantum !== 2 && quantum !== 4) return null;
	if (pointerSize !== 4 && pointerSize !== 8) return null;
	const size = 8 + (layout === "1.16" ? 7 : 8) * pointerSize;
	if (offset + size > end) return null;
	const word = (index) => {
		const at = offset + 8 + index * pointerSize;
		return pointerSize === 8 ? bytes.loose64(at) : bytes.u32(at);
	};
	const first = layout === "1.16" ? 2 : 3;
	const [names = 0, units = 0, files = 0, pcs = 0, functions = 0] = [
		0,
		1,
		2,
		3,
		4
	].map((i) => offset + word(first + i));
	const ascending = offset + size <= names && names <= units && units <= files && files <= pcs && pcs <= functions && functions <= end;
	const functionCount = word(0);
	if (!ascending || functionCount * 40 > end - functions) return null;
	return {
		offset,
		size,
		magic,
		layout,
		pointerSize,
		quantum,
		functionCount,
		textStart: layout === "1.16" ? 0 : word(2),
		functionNames: {
			offset: names,
			size: units - names
		},
		units: {
			offset: units,
			size: files - units
		},
		fileNames: {
			offset: files,
			size: pcs - files
		},
		pcTables: {
			offset: pcs,
			size: functions - pcs
		},
		functions
	};
}
/** Searches an extent for the header, at pointer alignment; null where none stands. */
function searchPclntabHeader(bytes, { offset, size }) {
	const end = offset + size;
	const order = (value) => bytes.littleEndian ? [
		value & 255,
		255,
		255,
		255,
		0,
		0
	] : [
		255,
		255,
		255,
		value & 255,
		0,
		0
	];
	for (const magic of Object.keys(layouts)) {
		const needle = Uint8Array.from(order(Number(magic)));
		for (let at = indexOfBytes(bytes.file, needle, offset, end); at >= 0; at = indexOfBytes(bytes.file, needle, at + 1, end)) {
			const header = readPclntabHeader(bytes, at, end);
			if (header) return header;
		}
	}
	return null;
}
//#endregion
//#region src/binary/foreign.ts
/** UPX's header, l_info in its source, follows the container's own headers. */
const upx = Buffer.from("UPX!");
const upxWithin = 4096;
/** Whether UPX packed the file, whose sections then hold compressed bytes alone. */
const isPacked = (file) => indexOfBytes(file, upx, 0, upxWithin) >= 0;
/**
* A sentence that names what made a file without a function table: a packer, another
* compiler, or a Go release that is too old. Null where nothing is known.
*/
function describeForeign(image) {
	const { bytes } = image;
	if (isPacked(bytes.file)) return "the file is packed by UPX: what its compressed bytes are made of cannot be seen; measure the file before it is packed";
	const tiny = image.producers?.find(({ name }) => name === "TinyGo");
	if (tiny) return `the file was made by TinyGo ${tiny.version}, which writes no function table`;
	const table = findSection(image, ".gopclntab", "__gopclntab");
	if (table && table.fileSize >= 4 && bytes.u32(table.offset) === 4294967291) return "the file was made by Go 1.15 or earlier, whose function table is not read";
	return null;
}
/**
* A sentence about a function table whose magic number is none that is known:
* Go's own have all bits set but the last few. Null for one that is.
*/
function describeObfuscated(header) {
	if (isGenuine(header)) return null;
	const magic = `the function table has the magic number 0x${header.magic.toString(16)}`;
	return header.magic >>> 8 === 16777215 ? `${magic}, which none of Go 1.16 to 1.27 writes: it is read as theirs, as a later release may have changed little` : `${magic}, which is none of Go's: the program was obfuscated, as by garble, and names of packages and functions need not be those of its source`;
}
//#endregion
//#region src/binary/pclntab-record.ts
/** The fields by release: runtime/runtime2.go of Go 1.16, 1.18 and 1.20. */
function recordShapeOf(header) {
	const p = header.pointerSize;
	return {
		"1.16": {
			size: p + 36,
			nameOffset: p,
			pcTables: p + 12,
			extraPcTables: p + 24,
			unit: p + 28,
			functionDataCount: p + 35,
			functionDataSize: p
		},
		"1.18": {
			size: 40,
			nameOffset: 4,
			pcTables: 16,
			extraPcTables: 28,
			unit: 32,
			functionDataCount: 39,
			functionDataSize: 4
		},
		"1.20": {
			size: 44,
			nameOffset: 4,
			pcTables: 16,
			extraPcTables: 28,
			unit: 32,
			functionDataCount: 43,
			functionDataSize: 4
		}
	}[header.layout];
}
//#endregion
//#region src/binary/hidden-pclntab.ts
/** Bytes; the header is 72 long at most, and was padded to 96 up to Go 1.25. */
const longestHeader = 128;
/** So many function records tell one layout from another. */
const sample = 32;
/**
* Finds a function table whose magic number is none of Go's, as obfuscators
* leave it: by the two pointers that module data starts with, to the header
* and to the names behind it. Null where there is none.
*/
function findHiddenPclntab(image) {
	const { bytes, pointerSize: p } = image;
	const word = (at) => p === 8 ? bytes.loose64(at) : bytes.u32(at);
	for (const { loaded, writable, offset, fileSize } of image.sections) {
		if (!loaded || !writable) continue;
		const last = offset + fileSize - 2 * p;
		for (let at = Math.ceil(offset / p) * p; at <= last; at += p) {
			const table = word(at);
			const names = word(at + p);
			if (!(names > table && names - table <= longestHeader)) continue;
			const start = offsetOf$1(image, table);
			const found = start < 0 ? null : headerAt(image, start);
			if (found?.header.functionNames.offset === start + (names - table)) return found;
		}
	}
	return null;
}
function headerAt(image, start) {
	const home = image.sections.find(({ offset, fileSize }) => start >= offset && start < offset + fileSize);
	if (!home) return null;
	const end = home.offset + home.fileSize;
	for (const layout of ["1.20", "1.18"]) {
		const header = readPclntabHeader(image.bytes, start, end, layout);
		if (header?.pointerSize !== image.pointerSize) return null;
		if (recordsFollow(image.bytes, header, end)) return {
			header,
			end
		};
	}
	return null;
}
/** Whether the first records have the sizes that the layout gives them, one behind the other. */
function recordsFollow(bytes, header, end) {
	const { functions, functionCount, pointerSize: p } = header;
	const shape = recordShapeOf(header);
	const count = Math.min(functionCount - 1, sample);
	for (let i = 0; i < count; i++) {
		const record = functions + bytes.u32(functions + 8 * i + 4);
		const next = functions + bytes.u32(functions + 8 * i + 12);
		if (record + shape.size > end) return false;
		const size = shape.size + 4 * bytes.u32(record + shape.extraPcTables) + shape.functionDataSize * bytes.u8(record + shape.functionDataCount);
		if (record + Math.ceil(size / p) * p !== next) return false;
	}
	return count > 0;
}
//#endregion
//#region src/binary/module-layouts.ts
const moduleLayouts = [
	{
		types: 37,
		etypes: 39,
		gofunc: 43,
		epclntab: 44,
		textsectmap: 45,
		typelinks: -1,
		inittasks: 56,
		hasmain: 64
	},
	{
		types: 37,
		etypes: 38,
		gofunc: 40,
		epclntab: 41,
		textsectmap: 42,
		typelinks: 45,
		inittasks: 59,
		hasmain: 67
	},
	{
		types: 37,
		etypes: 38,
		gofunc: 40,
		epclntab: -1,
		textsectmap: 41,
		typelinks: 44,
		inittasks: 58,
		hasmain: 66
	},
	{
		types: 37,
		etypes: 38,
		gofunc: 40,
		epclntab: -1,
		textsectmap: 41,
		typelinks: 44,
		inittasks: -1,
		hasmain: 63
	},
	{
		types: 35,
		etypes: 36,
		gofunc: 38,
		epclntab: -1,
		textsectmap: 39,
		typelinks: 42,
		inittasks: -1,
		hasmain: 61
	},
	{
		types: 35,
		etypes: 36,
		gofunc: -1,
		epclntab: -1,
		textsectmap: 37,
		typelinks: 40,
		inittasks: -1,
		hasmain: 59
	}
];
//#endregion
//#region src/binary/module-data.ts
const field = {
	functionTable: 16,
	findfunctab: 19,
	minpc: 20,
	maxpc: 21,
	text: 22,
	etext: 23,
	firstRange: 24,
	lastRange: 30,
	/** Words 0 to 31 never moved. */
	fixed: 32
};
/** hasmain itself, two bit vectors of two words, and two pointers, which only the runtime fills. */
const wordsFromHasmain = 7;
/** Finds the record by its first two pointers; null where none points at this table. */
function findModuleData(image, header) {
	const table = addressOf(image, header.offset);
	const names = addressOf(image, header.functionNames.offset);
	if (table < 0 || names < 0) return null;
	const own = findSection(image, ".go.module");
	const writable = image.sections.filter((section) => section.loaded && section.writable && section.fileSize > 0);
	for (const section of own ? [own, ...writable] : writable) {
		const offset = scan(image, section, table, names);
		if (offset < 0) continue;
		const found = read(image, offset, header, inPlace(image, offset));
		if (found) return found;
	}
	return image.relocatable ? findRelocated(image, header, table, names) : null;
}
function scan(image, section, table, names) {
	const { bytes, pointerSize } = image;
	const word = (at) => pointerSize === 8 ? bytes.loose64(at) : bytes.u32(at);
	const end = section.offset + section.fileSize - 2 * pointerSize;
	const start = Math.ceil(section.offset / pointerSize) * pointerSize;
	for (let at = start; at <= end; at += pointerSize) if (word(at) === table && word(at + pointerSize) === names) return at;
	return -1;
}
/** The same search where pointers stand in relocation entries only. */
function findRelocated(image, header, table, names) {
	const pointers = image.relocations();
	for (const [address, target] of pointers) {
		if (target !== table) continue;
		if (pointers.get(address + image.pointerSize) !== names) continue;
		const offset = offsetOf$1(image, address);
		if (offset < 0) continue;
		const plain = inPlace(image, offset);
		const found = read(image, offset, header, (index) => pointers.get(address + index * image.pointerSize) ?? plain(index));
		if (found) return found;
	}
	return null;
}
function inPlace(image, offset) {
	const { bytes, pointerSize } = image;
	return (index) => {
		const at = offset + index * pointerSize;
		if (at + pointerSize > bytes.length) return NaN;
		return pointerSize === 8 ? bytes.loose64(at) : bytes.u32(at);
	};
}
function read(image, offset, header, word) {
	const text = word(field.text);
	const etext = word(field.etext);
	const minpc = word(field.minpc);
	const maxpc = word(field.maxpc);
	const ordered = text <= minpc && (maxpc <= etext || Boolean(image.bodies)) && minpc <= maxpc;
	const rows = word(field.functionTable + 1);
	if (!ordered || rows !== header.functionCount + 1) return null;
	for (let i = field.firstRange; i <= field.lastRange; i += 2) if (!(word(i) <= word(i + 1))) return null;
	const layout = moduleLayouts.find((one) => fits(one, image, header, word));
	const slice = (index) => index < 0 ? null : {
		address: word(index),
		length: word(index + 1)
	};
	const optional = (index) => index < 0 ? 0 : word(index);
	return {
		offset,
		size: layout ? (layout.hasmain + wordsFromHasmain) * image.pointerSize : 0,
		text,
		etext,
		minpc,
		maxpc,
		noptrdata: word(field.firstRange),
		findfunctab: word(field.findfunctab),
		textSections: layout ? word(layout.textsectmap + 1) : 1,
		moved: layout ? {
			types: word(layout.types),
			etypes: word(layout.etypes),
			typelinks: slice(layout.typelinks),
			itablinks: slice(layout.typelinks < 0 ? -1 : layout.typelinks + 3),
			inOrder: layout.typelinks < 0 ? {
				typesSize: word(layout.types + 1),
				itabsOffset: word(layout.etypes + 1),
				itabsSize: word(layout.etypes + 2)
			} : null,
			inittasks: slice(layout.inittasks),
			gofunc: optional(layout.gofunc),
			epclntab: optional(layout.epclntab)
		} : null
	};
}
function fits(layout, image, header, word) {
	if (layout.gofunc < 0 !== (header.layout === "1.16")) return false;
	const types = word(layout.types);
	const mapped = (address) => offsetOf$1(image, address) >= 0;
	if (!(types <= word(layout.etypes)) || !mapped(types)) return false;
	if (layout.gofunc >= 0 && !mapped(word(layout.gofunc))) return false;
	if (layout.epclntab >= 0) {
		const end = word(layout.epclntab);
		if (!(end >= addressOf(image, header.functions) && mapped(end - 1))) return false;
	}
	const slice = (index) => ({
		start: word(index),
		length: word(index + 1),
		capacity: word(index + 2)
	});
	const sections = slice(layout.textsectmap);
	if (!(sections.length === sections.capacity && sections.length >= 1 && sections.length <= 100 && mapped(sections.start))) return false;
	if (layout.typelinks >= 0) for (const index of [layout.typelinks, layout.typelinks + 3]) {
		const { length, capacity } = slice(index);
		if (length !== capacity) return false;
	}
	return hasMain(image, word(layout.hasmain));
}
function hasMain(image, word) {
	const first = image.bytes.littleEndian ? word % 256 : Math.floor(word / 256 ** (image.pointerSize - 1));
	return first === 0 || first === 1;
}
//#endregion
//#region src/binary/name-cursor.ts
/** Longer than any name of a symbol or file; bounds the search for a name's end. */
const longestName$4 = 65536;
const nul = 0;
const dot = 46;
const slash = 47;
const openBracket = 91;
const firstBeyondAscii = 128;
/**
* Looks at the NUL-terminated names of a table one after the other, each byte
* once, and notes what tells the package of a Go symbol. Offsets are in bytes
* of the file.
*/
var NameCursor = class {
	/** Offset of the NUL that ends the name, or -1 where there is none near. */
	end = -1;
	/** Offset of the first dot after the last slash, both before any type arguments; -1 for none. */
	dot = -1;
	/** Whether the name has type arguments, or another `[`. */
	bracket = false;
	/** Whether all its bytes are below 0x80. */
	ascii = true;
	#file;
	#limit;
	/** Bytes that may still be read: names don't overlap, so each is read a few times at most. */
	#budget;
	constructor(file, { offset, size }) {
		this.#file = file;
		this.#limit = offset + size;
		this.#budget = 16 * size + longestName$4;
	}
	/**
	* Moves to the name that starts at `start`.
	* @throws MalformedBinary where names overlap
	*/
	read(start) {
		const file = this.#file;
		const limit = Math.min(this.#limit, start + longestName$4);
		let firstDot = -1;
		let all = 0;
		let at = start;
		let byte = at < limit ? file[at] ?? nul : nul;
		while (byte !== nul && byte !== openBracket) {
			all |= byte;
			if (byte === slash) firstDot = -1;
			else if (byte === dot && firstDot < 0) firstDot = at;
			at++;
			byte = at < limit ? file[at] ?? nul : nul;
		}
		this.dot = firstDot;
		this.bracket = byte === openBracket;
		while (byte !== nul) {
			all |= byte;
			at++;
			byte = at < limit ? file[at] ?? nul : nul;
		}
		this.ascii = all < firstBeyondAscii;
		this.end = at < limit ? at : -1;
		this.#budget -= at - start;
		if (this.#budget < 0) throw new MalformedBinary("names of functions overlap", start);
	}
};
//#endregion
//#region src/binary/names.ts
const notAscii = /[\x80-\xff]/;
/**
* A table of NUL-terminated UTF-8 strings (ELF string tables, Go's function
* and file names), decoded once as Latin-1 so that a lookup is a slice.
* Offsets are in bytes from the start of the table.
*/
var Names = class {
	offset;
	size;
	#text;
	/** @throws MalformedBinary where the table leaves the file */
	constructor(bytes, offset, size, what) {
		const table = bytes.slice(offset, size, what);
		this.offset = offset;
		this.size = size;
		this.#text = Buffer.from(table.buffer, table.byteOffset, table.byteLength).toString("latin1");
	}
	/** Offset of the NUL that ends the string at `at`; -1 where there is none near. */
	end(at) {
		if (!(at >= 0 && at < this.size)) return -1;
		const length = this.#text.slice(at, at + longestName$4).indexOf("\0");
		return length < 0 ? -1 : at + length;
	}
	/**
	* The name at `at`, cut where it is longer than any.
	* @throws MalformedBinary outside the table, or where it ends without a NUL
	*/
	at(at) {
		const end = this.end(at);
		if (end >= 0) return this.slice(at, end);
		if (at >= 0 && at + 65536 < this.size) return this.slice(at, at + longestName$4);
		throw new MalformedBinary("a name lies outside its table or has no end", this.offset + (at >= 0 && at < this.size ? at : 0));
	}
	slice(start, end) {
		const text = this.#text.slice(start, end);
		return notAscii.test(text) ? Buffer.from(text, "latin1").toString("utf8") : text;
	}
	/** Like `slice`, of bytes that are known to be ASCII. */
	asciiSlice(start, end) {
		return this.#text.slice(start, end);
	}
};
//#endregion
//#region src/binary/pclntab.ts
/** The compiler makes five kinds; more is no function record. */
const mostPcTables = 64;
/**
* Reads the function table; a sentence where there is none that can be read.
* @throws MalformedBinary where the table is not what its header promises
*/
function readFunctionTable(image) {
	const located = findPclntab(image);
	if (!located) return "the file has no function table of Go 1.16 or later";
	const { header, end } = located;
	const module = findModuleData(image, header);
	if (module && module.textSections > 1) return `the file has ${module.textSections} runs of Go code, and functions of one run only can be placed`;
	const absolute = header.layout === "1.16";
	const text = module?.text ?? header.textStart;
	if (!absolute && !module && text === 0) return "the address of the Go code was not found (no module data)";
	const { bytes } = image;
	const { functionCount: count, functions, functionNames } = header;
	const shape = recordShapeOf(header);
	const cell = absolute ? header.pointerSize : 4;
	bytes.need(functions, (2 * count + 1) * cell, "the function table");
	const entries = new Float64Array(count + 1);
	const records = new Float64Array(count);
	const nameOffsets = new Uint32Array(count);
	for (let i = 0, at = functions; i <= count; i++, at += 2 * cell) {
		const entry = absolute ? bytes.word(at, cell) : text + bytes.u32(at);
		if (i > 0 && entry < (entries[i - 1] ?? 0)) throw new MalformedBinary("functions are not in order of address", at);
		entries[i] = entry;
		if (i === count) break;
		const record = functions + bytes.word(at + cell, cell);
		if (record + shape.size > end) throw new MalformedBinary("a function record leaves its table", at);
		if (bytes.u32(record + shape.extraPcTables) > mostPcTables) throw new MalformedBinary("a function has too many pc tables", record);
		records[i] = record;
		nameOffsets[i] = bytes.u32(record + shape.nameOffset);
	}
	if (image.bodies && image.bodies.length !== entries.length) return `the function table has ${count} functions and the file ${image.bodies.length - 1}`;
	return {
		header,
		module,
		shape,
		names: new Names(bytes, functionNames.offset, functionNames.size, "function names"),
		count,
		entries: image.bodies ?? entries,
		records,
		nameOffsets,
		end
	};
}
/** The header, and where the section that holds it ends; null where there is none. */
function findPclntab(image) {
	const section = findSection(image, ".gopclntab", ".data.rel.ro.gopclntab");
	if (section) {
		const end = section.offset + section.fileSize;
		const header = readPclntabHeader(image.bytes, section.offset, end);
		if (header) return {
			header,
			end
		};
	}
	for (const { loaded, executable, offset, fileSize } of image.sections) {
		if (!loaded || executable || fileSize === 0) continue;
		const header = searchPclntabHeader(image.bytes, {
			offset,
			size: fileSize
		});
		if (header) return {
			header,
			end: offset + fileSize
		};
	}
	return findHiddenPclntab(image);
}
//#endregion
//#region src/binary/elf-headers.ts
const sectionTypeNull = 0;
const sectionTypeNobits = 8;
const segmentTypeLoad = 1;
/** More sections than any linker makes, few enough to hold. */
const maxSections$1 = 65536;
const longestName$3 = 200;
/** Loaded segments with bytes in the file, and their table. */
function readSegments(bytes, wide) {
	const size = wide ? 56 : 32;
	const start = wide ? bytes.u64(32) : bytes.u32(28);
	const entrySize = bytes.u16(wide ? 54 : 42);
	const count = bytes.u16(wide ? 56 : 44);
	if (count === 0) return {
		mappings: [],
		tables: []
	};
	if (entrySize !== size) throw new MalformedBinary(`program headers of ${entrySize} bytes instead of ${size}`, wide ? 54 : 42);
	bytes.need(start, count * size, "the table of program headers");
	const mappings = [];
	for (let i = 0; i < count; i++) {
		const at = start + i * size;
		const offset = bytes.word(at + (wide ? 8 : 4), wide ? 8 : 4);
		const address = bytes.word(at + (wide ? 16 : 8), wide ? 8 : 4);
		const fileSize = bytes.word(at + (wide ? 32 : 16), wide ? 8 : 4);
		if (bytes.u32(at) !== segmentTypeLoad || fileSize === 0) continue;
		bytes.need(offset, fileSize, `the loaded segment ${i}`);
		mappings.push({
			address,
			offset,
			size: fileSize
		});
	}
	return {
		mappings,
		tables: [{
			name: "program headers",
			offset: start,
			fileSize: count * size,
			region: "headers"
		}]
	};
}
/** All section headers, with their names, and their table. */
function readSections(bytes, wide) {
	const size = wide ? 64 : 40;
	const start = wide ? bytes.u64(40) : bytes.u32(32);
	if (start === 0) return {
		headers: [],
		tables: []
	};
	const entrySize = bytes.u16(wide ? 58 : 46);
	if (entrySize !== size) throw new MalformedBinary(`section headers of ${entrySize} bytes instead of ${size}`, wide ? 58 : 46);
	bytes.need(start, size, "the first section header");
	const shortCount = bytes.u16(wide ? 60 : 48);
	const count = shortCount === 0 ? bytes.word(start + (wide ? 32 : 20), wide ? 8 : 4) : shortCount;
	const shortNames = bytes.u16(wide ? 62 : 50);
	const namesIndex = shortNames === 65535 ? bytes.u32(start + (wide ? 40 : 24)) : shortNames;
	if (count > maxSections$1) throw new MalformedBinary(`${count} sections are more than ${maxSections$1}`, start);
	bytes.need(start, count * size, "the table of section headers");
	const raw = Array.from({ length: count }, (_, i) => readSectionHeader(bytes, wide, start + i * size));
	const table = raw[namesIndex];
	if (!table || table.type === sectionTypeNobits) throw new MalformedBinary("the ELF file names no table of section names", wide ? 62 : 50);
	const names = new Names(bytes, table.offset, table.size, "the table of section names");
	return {
		headers: raw.map(({ nameOffset, ...header }, i) => {
			const name = names.at(nameOffset).slice(0, longestName$3);
			if (header.type !== sectionTypeNull && header.type !== sectionTypeNobits) bytes.need(header.offset, header.size, `section ${JSON.stringify(name || String(i))}`);
			return {
				...header,
				name
			};
		}),
		tables: [{
			name: "section headers",
			offset: start,
			fileSize: count * size,
			region: "headers"
		}]
	};
}
function readSectionHeader(bytes, wide, at) {
	const nameOffset = bytes.u32(at);
	const type = bytes.u32(at + 4);
	return wide ? {
		nameOffset,
		type,
		flags: bytes.u64(at + 8),
		address: bytes.u64(at + 16),
		offset: bytes.u64(at + 24),
		size: bytes.u64(at + 32),
		link: bytes.u32(at + 40)
	} : {
		nameOffset,
		type,
		flags: bytes.u32(at + 8),
		address: bytes.u32(at + 12),
		offset: bytes.u32(at + 16),
		size: bytes.u32(at + 20),
		link: bytes.u32(at + 24)
	};
}
//#endregion
//#region src/binary/elf-relocations.ts
const sectionTypeRela = 4;
/** R_*_RELATIVE of x86-64, 386, arm64, arm, ppc64, s390x, riscv and loong64 (their psABIs). */
const relativeTypes = {
	62: 8,
	183: 1027,
	21: 22,
	22: 12,
	243: 3,
	258: 3
};
/**
* Pointers that the dynamic linker writes: address -> what it points at, from
* the relative entries of all RELA tables (gABI, chapter 4, "Relocation").
* REL tables, of 32-bit files, keep their addends in place and need no reading.
*/
function readElfRelocations(bytes, wide, headers) {
	const pointers = /* @__PURE__ */ new Map();
	const relative = relativeTypes[bytes.u16(18)];
	if (!wide || relative === void 0) return pointers;
	for (const { type, offset, size } of headers) {
		if (type !== sectionTypeRela) continue;
		const end = offset + Math.floor(size / 24) * 24;
		for (let at = offset; at < end; at += 24) {
			if (bytes.u32(at + (bytes.littleEndian ? 8 : 12)) !== relative) continue;
			pointers.set(bytes.loose64(at), bytes.loose64(at + 16));
		}
	}
	return pointers;
}
//#endregion
//#region src/binary/elf-sections.ts
const typeNull = 0;
const typeSymtab = 2;
const typeStrtab = 3;
const typeRela = 4;
const typeHash = 5;
const typeDynamic$1 = 6;
const typeNote = 7;
const typeNobits = 8;
const typeRel = 9;
const typeDynsym = 11;
const flagWrite = 1;
const flagAlloc = 2;
const flagExecute = 4;
/** Go's own sections, by name without the `.data.rel.ro` of position independent files. */
const goSections$1 = {
	".gopclntab": "pclntab",
	".gosymtab": "symtab",
	".typelink": "types",
	".itablink": "types",
	".go.type": "types",
	".go.func": "rodata",
	".go.buildinfo": "buildinfo",
	".go.fipsinfo": "data",
	".go.module": "data",
	".noptrdata": "data",
	".data": "data",
	".rodata": "rodata",
	".data.rel.ro": "rodata",
	".text": "code"
};
/** What C compilers and libraries add around Go's sections. */
const cSections = {
	".init": "code",
	".fini": "code",
	".init_array": "data",
	".fini_array": "data",
	".preinit_array": "data",
	".ctors": "data",
	".dtors": "data",
	".jcr": "data",
	".tm_clone_table": "data",
	".eh_frame": "rodata",
	".eh_frame_hdr": "rodata",
	".gcc_except_table": "rodata",
	".tdata": "data",
	".comment": "other"
};
/** Tables of the dynamic linker. */
const linkingSections$1 = {
	".interp": "headers",
	".plt": "code",
	".got": "relocations",
	".dynstr": "symtab",
	".dynsym": "symtab",
	".hash": "symtab",
	".dynamic": "relocations",
	".relr.dyn": "relocations",
	".shstrtab": "headers"
};
const byName$2 = /* @__PURE__ */ new Map();
for (const [table, origin] of [
	[goSections$1, "go"],
	[cSections, "c"],
	[linkingSections$1, "container"]
]) for (const [name, region] of Object.entries(table)) byName$2.set(name, {
	region,
	origin
});
/** The neutral view of an ELF section. */
function describeElfSection(header) {
	const loaded = (header.flags & flagAlloc) !== 0;
	const inFile = header.type !== typeNull && header.type !== typeNobits;
	return {
		name: header.name,
		offset: header.offset,
		fileSize: inFile ? header.size : 0,
		address: loaded ? header.address : 0,
		virtualSize: loaded ? header.size : 0,
		loaded,
		executable: (header.flags & flagExecute) !== 0,
		writable: (header.flags & flagWrite) !== 0,
		...kindOf$2(header, loaded),
		buildId: header.type === typeNote && /^\.note\.(go\.buildid|gnu\.build-id)$/.test(header.name)
	};
}
function kindOf$2(header, loaded) {
	const { name } = header;
	if (/^\.z?debug_/.test(name)) return {
		region: "debug",
		origin: "container"
	};
	if (/^\.(plt|got)\./.test(name)) return {
		region: name.startsWith(".plt") ? "code" : "relocations",
		origin: "container"
	};
	if (/^\.gnu\.(version|hash)/.test(name)) return {
		region: "symtab",
		origin: "container"
	};
	const known = byName$2.get(name.replace(/^\.data\.rel\.ro(?=\.)/, ""));
	if (known) return known;
	switch (header.type) {
		case typeSymtab:
		case typeDynsym:
		case typeHash: return {
			region: "symtab",
			origin: "container"
		};
		case typeStrtab: return {
			region: name === ".shstrtab" ? "headers" : "symtab",
			origin: "container"
		};
		case typeRela:
		case typeRel:
		case typeDynamic$1: return {
			region: "relocations",
			origin: "container"
		};
		case typeNote: return {
			region: "buildinfo",
			origin: "container"
		};
	}
	if (!loaded) return {
		region: "other",
		origin: "container"
	};
	if ((header.flags & flagExecute) !== 0) return {
		region: "code",
		origin: "c"
	};
	return {
		region: (header.flags & flagWrite) !== 0 ? "data" : "rodata",
		origin: "go"
	};
}
//#endregion
//#region src/binary/elf-symbols.ts
const sectionTypeSymtab = 2;
const firstReservedSection = 65280;
/** STT_SECTION, STT_FILE and STT_TLS name no bytes of their own. */
const namesNoBytes = /* @__PURE__ */ new Set([
	3,
	4,
	6
]);
/**
* The rows of `.symtab` (gABI, chapter 4, "Symbol table"); null where there is
* none. Symbols that name no bytes of a section get the section -1.
* @throws MalformedBinary where the table isn't whole
*/
function readElfSymbols(bytes, wide, headers) {
	const table = headers.find(({ type }) => type === sectionTypeSymtab);
	if (!table) return null;
	const strings = headers[table.link];
	if (!strings) throw new MalformedBinary("the symbol table has no table of names", table.offset);
	const rowSize = wide ? 24 : 16;
	const count = Math.floor(table.size / rowSize);
	const names = new Names(bytes, strings.offset, strings.size, "symbol names");
	if (count > 0 && names.end(strings.size - 1) < 0) throw new MalformedBinary("symbol names have no end", strings.offset);
	const nameOffsets = new Uint32Array(count);
	const address = new Float64Array(count);
	const size = new Float64Array(count);
	const section = new Int32Array(count);
	for (let i = 0, at = table.offset; i < count; i++, at += rowSize) {
		const nameOffset = bytes.u32(at);
		if (nameOffset >= strings.size) throw new MalformedBinary("a symbol's name lies outside its table", at);
		nameOffsets[i] = nameOffset;
		address[i] = wide ? bytes.loose64(at + 8) : bytes.u32(at + 4);
		size[i] = wide ? bytes.loose64(at + 16) : bytes.u32(at + 8);
		const info = bytes.u8(at + (wide ? 4 : 12));
		const index = bytes.u16(at + (wide ? 6 : 14));
		const usable = index > 0 && index < firstReservedSection && index < headers.length && !namesNoBytes.has(info & 15);
		section[i] = usable ? index : -1;
	}
	return {
		count,
		address,
		size,
		section,
		name: (index) => names.at(nameOffsets[index] ?? -1)
	};
}
//#endregion
//#region src/binary/elf.ts
const typeDynamic = 3;
/**
* Reads an ELF executable of either width and byte order.
* @throws MalformedBinary where a header, section or segment leaves the file
*/
function readElf(file) {
	const width = file[4];
	const order = file[5];
	if (width !== 1 && width !== 2 || order !== 1 && order !== 2) throw new MalformedBinary("the ELF header has no valid class and byte order", 4);
	const bytes = new Bytes(file, order === 1);
	const wide = width === 2;
	bytes.need(0, wide ? 64 : 52, "the ELF header");
	const segments = readSegments(bytes, wide);
	const sections = readSections(bytes, wide);
	const described = sections.headers.map(describeElfSection);
	return {
		format: "elf",
		bytes,
		pointerSize: wide ? 8 : 4,
		goarch: goarchOf$2(bytes.u16(18), wide, order === 1),
		relocatable: bytes.u16(16) === typeDynamic,
		sections: described.length > 0 ? described : segments.mappings.map(segmentSection),
		tables: [
			{
				name: "ELF header",
				offset: 0,
				fileSize: wide ? 64 : 52,
				region: "headers"
			},
			...segments.tables,
			...sections.tables
		],
		mappings: segments.mappings,
		symbols: readElfSymbols(bytes, wide, sections.headers),
		relocations: () => readElfRelocations(bytes, wide, sections.headers)
	};
}
/** Stands in for the sections of a file that has none. */
function segmentSection(mapping, index) {
	return {
		name: `segment ${index}`,
		offset: mapping.offset,
		fileSize: mapping.size,
		address: mapping.address,
		virtualSize: mapping.size,
		loaded: true,
		executable: false,
		writable: false,
		region: "other",
		origin: "go",
		buildId: false
	};
}
function goarchOf$2(machine, wide, littleEndian) {
	const little = littleEndian ? "le" : "";
	switch (machine) {
		case 3: return "386";
		case 8: return wide ? `mips64${little}` : `mips${little}`;
		case 21: return `ppc64${little}`;
		case 22: return "s390x";
		case 40: return "arm";
		case 62: return "amd64";
		case 183: return "arm64";
		case 243: return "riscv64";
		case 258: return "loong64";
	}
	return "";
}
//#endregion
//#region src/binary/format.ts
/**
* The format of an executable by its first bytes: ELF `7F E L F`, Wasm
* `00 a s m`, PE `M Z` (with a `PE 00 00` header), Mach-O FEEDFACE/FEEDFACF in
* either byte order and universal CAFEBABE/CAFEBABF, 64-bit XCOFF 01F7 that is
* marked executable. Null for anything else.
*/
function detectFormat(file) {
	if (file.length < 4) return null;
	const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
	const magic = view.getUint32(0, false);
	switch (magic) {
		case 2135247942: return "elf";
		case 6386541: return "wasm";
		case 4277009102:
		case 4277009103:
		case 3472551422:
		case 3489328638: return "macho";
		case 3405691582:
		case 3405691583: return file.length >= 8 && view.getUint32(4, false) < 40 ? "macho" : null;
	}
	if (magic >>> 16 === 19802 && file.length >= 64) {
		const header = view.getUint32(60, true);
		return header + 4 <= file.length && view.getUint32(header, false) === 1346699264 ? "pe" : null;
	}
	if (magic >>> 16 === 503 && file.length >= 24) return (view.getUint16(18, false) & 2) !== 0 ? "xcoff" : null;
	return null;
}
/** More of them than any linker makes, few enough to hold. */
const most = {
	commands: 1e4,
	segments: 256,
	sections: 65536
};
const command = {
	symtab: 2,
	dysymtab: 11,
	segment64: 25,
	codeSignature: 29,
	dyldInfo: 34,
	dyldInfoOnly: 2147483682,
	chainedFixups: 2147483700
};
/** Commands of one shape: an extent of the link-edit data. */
const linkEditTables = {
	[command.codeSignature]: ["code signature", "signature"],
	30: ["segment split info", "relocations"],
	38: ["function starts", "symtab"],
	41: ["data in code", "other"],
	43: ["code signing requirements", "signature"],
	46: ["linker optimization hints", "other"],
	2147483699: ["exports", "symtab"],
	[command.chainedFixups]: ["chained fixups", "relocations"]
};
/**
* Reads all load commands.
* @throws MalformedBinary where one, or what it refers to, leaves the file
*/
function readLoadCommands(bytes) {
	bytes.need(0, 32, "the Mach-O header");
	const count = bytes.u32(16);
	const size = bytes.u32(20);
	if (count > most.commands) throw new MalformedBinary(`${count} load commands are more than ${most.commands}`, 16);
	bytes.need(32, size, "the load commands");
	const segments = [];
	const sections = [];
	const tables = [table$1("Mach-O header", 0, 32, "headers"), table$1("load commands", 32, size, "headers")];
	let symbols = null;
	let chainedFixups = null;
	const end = 32 + size;
	for (let i = 0, at = 32; i < count; i++) {
		const kind = at + 8 <= end ? bytes.u32(at) : 0;
		const length = at + 8 <= end ? bytes.u32(at + 4) : 0;
		if (length < 8 || at + length > end) throw new MalformedBinary("a load command leaves the load commands", at);
		const needs = (least) => {
			if (length >= least) return;
			throw new MalformedBinary(`a load command of ${length} bytes instead of ${least}`, at);
		};
		if (kind === command.segment64) {
			needs(72);
			needs(72 + 80 * bytes.u32(at + 64));
			readSegment(bytes, at, segments, sections);
		} else if (kind === command.symtab) {
			needs(24);
			const rows = {
				offset: bytes.u32(at + 8),
				size: bytes.u32(at + 12) * 16
			};
			const names = {
				offset: bytes.u32(at + 16),
				size: bytes.u32(at + 20)
			};
			bytes.need(rows.offset, rows.size, "the symbol table");
			bytes.need(names.offset, names.size, "the table of symbol names");
			symbols = {
				rows,
				names
			};
			tables.push(table$1("symbol table", rows.offset, rows.size, "symtab"), table$1("symbol names", names.offset, names.size, "symtab"));
		} else if (kind === command.dysymtab) {
			needs(80);
			tables.push(...readDynamicSymbols(bytes, at));
		} else if (kind === command.dyldInfo || kind === command.dyldInfoOnly) {
			needs(48);
			tables.push(...readDyldInfo(bytes, at));
		} else {
			const [name, region] = linkEditTables[kind] ?? [];
			if (name !== void 0 && region !== void 0) {
				needs(16);
				const found = extentAt(bytes, at + 8, 1, `the ${name}`);
				tables.push(table$1(name, found.offset, found.size, region));
				if (kind === command.chainedFixups) chainedFixups = found;
			}
		}
		at += length;
	}
	return {
		segments,
		sections,
		tables,
		symbols,
		chainedFixups
	};
}
const table$1 = (name, offset, fileSize, region) => ({
	name,
	offset,
	fileSize,
	region
});
/** An offset and a count, of `step` bytes each, at `at`. */
function extentAt(bytes, at, step, what) {
	const size = bytes.u32(at + 4) * step;
	const offset = size === 0 ? 0 : bytes.u32(at);
	bytes.need(offset, size, what);
	return {
		offset,
		size
	};
}
function readDyldInfo(bytes, at) {
	return [
		"rebases",
		"binds",
		"weak binds",
		"lazy binds",
		"exports"
	].map((name, i) => {
		const { offset, size } = extentAt(bytes, at + 8 + 8 * i, 1, `the ${name}`);
		return table$1(name, offset, size, name === "exports" ? "symtab" : "relocations");
	});
}
function readDynamicSymbols(bytes, at) {
	return [
		[
			"table of contents",
			32,
			8,
			"symtab"
		],
		[
			"module table",
			40,
			56,
			"symtab"
		],
		[
			"external references",
			48,
			4,
			"symtab"
		],
		[
			"indirect symbols",
			56,
			4,
			"symtab"
		],
		[
			"external relocations",
			64,
			8,
			"relocations"
		],
		[
			"local relocations",
			72,
			8,
			"relocations"
		]
	].map(([name, from, step, region]) => {
		const found = extentAt(bytes, at + from, step, `the ${name}`);
		return table$1(name, found.offset, found.size, region);
	});
}
function readSegment(bytes, at, segments, sections) {
	const segment = {
		name: fixedText(bytes, at + 8),
		address: bytes.u64(at + 24),
		virtualSize: bytes.u64(at + 32),
		offset: bytes.u64(at + 40),
		fileSize: bytes.u64(at + 48),
		writable: (bytes.u32(at + 60) & 2) !== 0
	};
	const { name, offset, fileSize } = segment;
	bytes.need(offset, fileSize, `the segment ${JSON.stringify(name)}`);
	segments.push(segment);
	const count = bytes.u32(at + 64);
	if (segments.length > most.segments || sections.length + count > most.sections) throw new MalformedBinary(`more than ${most.segments} segments or ${most.sections} sections`, at);
	for (let i = 0, row = at + 72; i < count; i++, row += 80) sections.push({
		name: `${fixedText(bytes, row + 16)},${fixedText(bytes, row)}`,
		segment,
		address: bytes.u64(row + 32),
		size: bytes.u64(row + 40),
		offset: bytes.u32(row + 48),
		flags: bytes.u32(row + 64)
	});
}
/** A name in 16 bytes, filled with zeros. */
function fixedText(bytes, at) {
	const text = bytes.text(at, 16, "a name");
	const end = text.indexOf("\0");
	return end < 0 ? text : text.slice(0, end);
}
//#endregion
//#region src/binary/macho-fixups.ts
/** DYLD_CHAINED_PTR_64 holds addresses, DYLD_CHAINED_PTR_64_OFFSET distances from the image's start. */
const format = {
	address: 2,
	offset: 6
};
const stride = 4;
const noFixups = 65535;
/**
* A copy of the file in which each chained pointer is the address that it
* stands for, and 0 where another library fills it in. Segments with chains of
* another format (of 32-bit and arm64e code) are left as they are.
* @throws MalformedBinary where a chain leaves its page or its segment
*/
function decodeChainedFixups(bytes, { offset, size }, segments) {
	const end = offset + size;
	const inside = (at, length, what) => {
		if (at >= offset && at + length <= end) return;
		throw new MalformedBinary(`${what} leaves the chained fixups`, at);
	};
	inside(offset, 28, "their header");
	const starts = offset + bytes.u32(offset + 4);
	inside(starts, 4, "the list of segments");
	const count = bytes.u32(starts);
	inside(starts + 4, 4 * count, "the list of segments");
	const base = segments.find((one) => one.offset === 0 && one.fileSize > 0)?.address ?? 0;
	const copy = new Bytes(Uint8Array.from(bytes.file), true);
	const view = new DataView(copy.file.buffer);
	let room = bytes.length;
	for (let i = 0; i < count; i++) {
		const start = bytes.u32(starts + 4 + 4 * i);
		const segment = segments[i];
		if (start === 0 || !segment) continue;
		const chains = starts + start;
		inside(chains, 22, "a list of pages");
		const pageSize = bytes.u16(chains + 4);
		const pointers = bytes.u16(chains + 6);
		const pages = bytes.u16(chains + 20);
		inside(chains + 22, 2 * pages, "a list of pages");
		if (pointers !== format.address && pointers !== format.offset) continue;
		for (let page = 0; page < pages; page++) {
			const first = bytes.u16(chains + 22 + 2 * page);
			if (first === noFixups) continue;
			room -= pageSize;
			if (room < -pageSize) throw new MalformedBinary("pages of chained fixups overlap", chains);
			const from = page * pageSize;
			const last = Math.min(from + pageSize, segment.fileSize) - 8;
			for (let at = from + first;;) {
				if (at > last) throw new MalformedBinary("a chain of fixups leaves its page", segment.offset + at);
				const place = segment.offset + at;
				const high = bytes.u32(place + 4);
				const target = (high & 15) * 4294967296 + bytes.u32(place) + (pointers === format.offset ? base : 0);
				const bound = high >>> 31 === 1;
				view.setUint32(place, bound ? 0 : target % 4294967296, true);
				view.setUint32(place + 4, bound ? 0 : Math.floor(target / 4294967296), true);
				const next = high >>> 19 & 4095;
				if (next === 0) break;
				at += next * stride;
			}
		}
	}
	return copy;
}
//#endregion
//#region src/binary/macho-sections.ts
/** Section types without bytes in the file: plain, huge and thread-local zeros (<mach-o/loader.h>). */
const zeroFilled = /* @__PURE__ */ new Set([
	1,
	12,
	18
]);
const typeMask$1 = 255;
/** S_ATTR_PURE_INSTRUCTIONS and S_ATTR_SOME_INSTRUCTIONS. */
const holdsCode = 2147484672;
/** Sections that Go's linker makes, by name without their segment. */
const goSections = {
	__text: "code",
	__rodata: "rodata",
	__gopclntab: "pclntab",
	__gosymtab: "symtab",
	__typelink: "types",
	__itablink: "types",
	__go_type: "types",
	__go_func: "rodata",
	__go_buildinfo: "buildinfo",
	__go_fipsinfo: "data",
	__go_module: "data",
	__noptrdata: "data",
	__data: "data",
	__bss: "data",
	__noptrbss: "data"
};
/** Tables of the dynamic linker. */
const linkingSections = {
	__symbol_stub1: "code",
	__stubs: "code",
	__stub_helper: "code",
	__nl_symbol_ptr: "relocations",
	__la_symbol_ptr: "relocations",
	__got: "relocations",
	__auth_got: "relocations"
};
const byName$1 = /* @__PURE__ */ new Map();
for (const [table, origin] of [[goSections, "go"], [linkingSections, "container"]]) for (const [name, region] of Object.entries(table)) byName$1.set(name, {
	region,
	origin
});
/**
* The neutral view of a Mach-O section.
* @throws MalformedBinary where its bytes leave the file
*/
function describeMachOSection(bytes, section) {
	const { name, segment, address, size, offset, flags } = section;
	const fileSize = zeroFilled.has(flags & typeMask$1) ? 0 : size;
	bytes.need(fileSize === 0 ? 0 : offset, fileSize, `section ${JSON.stringify(name)}`);
	const loaded = segment.name !== "__DWARF" && segment.virtualSize > 0;
	const executable = (flags & holdsCode) !== 0;
	return {
		name,
		offset: fileSize === 0 ? segment.offset : offset,
		fileSize,
		address: loaded ? address : 0,
		virtualSize: loaded ? size : 0,
		loaded,
		executable,
		writable: segment.writable,
		...kindOf$1(name, loaded, executable, segment.writable),
		buildId: false
	};
}
function kindOf$1(name, loaded, executable, writable) {
	const plain = name.slice(name.indexOf(",") + 1);
	if (name.startsWith("__DWARF,") || /^__z?debug_/.test(plain)) return {
		region: "debug",
		origin: "container"
	};
	const known = byName$1.get(plain);
	if (known) return known;
	if (!loaded) return {
		region: "other",
		origin: "container"
	};
	return {
		region: executable ? "code" : writable ? "data" : "rodata",
		origin: "c"
	};
}
//#endregion
//#region src/binary/symbol-sizes.ts
/**
* Names of no bytes, which mark where a run of the linker's data starts or ends
* (cmd/link/internal/ld/{symtab,data,pcln}.go).
*/
const marker$1 = /^(?:runtime\.(?:e?(?:text|rodata|types|noptrdata|data|bss|noptrbss|pclntab|typelink|itablink|symtab)|e?covctrs|egcdata|egcbss|end|gcbits\.\*)|(?:type|typerel|go[:.](?:string|func|funcrel))[:.]\*|go[:.]funcdesc(?:rel)?)$/;
/** Data that is of a kind of its own, between others: its size says nothing about theirs. */
const fence = /^(?:go:\w+fips(?:start|end)|go[:.]buildinfo|go:fipsinfo|runtime\.(?:firstmoduledata|findfunctab|gcdata|gcbss))$/;
/**
* Sizes of symbols in a format that stores none: up to the next symbol of the
* section or its end, and 0 for the linker's markers. Names of one place have
* one size.
*
* Data may lie between two symbols that has no name. Go's linker sorts what is
* between two markers by size, so no symbol is larger than any after it; where
* C code was linked in, which is not sorted, the distance stands.
*/
function sizesByDistance(sections, symbols) {
	const { count, address, section } = symbols;
	const sizes = new Float64Array(count);
	const isMarker = Uint8Array.from({ length: count }, (_, i) => (section[i] ?? -1) >= 0 && marker$1.test(symbols.name(i)) ? 1 : 0);
	const order = Int32Array.from({ length: count }, (_, i) => i).filter((i) => (section[i] ?? -1) >= 0).toSorted((a, b) => (section[a] ?? 0) - (section[b] ?? 0) || (address[a] ?? 0) - (address[b] ?? 0) || (isMarker[b] ?? 0) - (isMarker[a] ?? 0) || a - b);
	const sorted = sections.every(({ origin }) => origin !== "c");
	let home = -1;
	let next = 0;
	let end = 0;
	let largest = Number.POSITIVE_INFINITY;
	for (let k = order.length - 1; k >= 0; k--) {
		const i = order[k] ?? 0;
		const at = address[i] ?? 0;
		const index = section[i] ?? -1;
		const place = sections[index];
		if (!place) continue;
		if (index !== home) {
			home = index;
			end = place.address + place.virtualSize;
			next = end;
			largest = Number.POSITIVE_INFINITY;
		}
		if (at < next) {
			end = next;
			next = at;
		}
		if (isMarker[i] === 1) {
			largest = Number.POSITIVE_INFINITY;
			continue;
		}
		const distance = Math.max(end - at, 0);
		sizes[i] = distance;
		if (!sorted || place.executable || distance === 0) continue;
		if (fence.test(symbols.name(i))) {
			largest = Number.POSITIVE_INFINITY;
			continue;
		}
		largest = Math.min(largest, distance);
		sizes[i] = largest;
	}
	return sizes;
}
//#endregion
//#region src/binary/macho-symbols.ts
const rowSize$1 = 16;
const debuggerMask = 224;
const typeMask = 14;
const inSection = 14;
const external = 1;
/**
* The rows of the symbol table (<mach-o/nlist.h>, struct nlist_64) with their
* sizes inferred; null where it holds no local symbol of a section: a stripped
* file keeps those that the dynamic linker needs. Names come without the
* underscore that the system puts before each.
* @throws MalformedBinary where a name lies outside the table of names
*/
function readMachOSymbols(bytes, { symbols }, sections) {
	if (!symbols) return null;
	const { rows, names: strings } = symbols;
	const count = rows.size / rowSize$1;
	const names = new Names(bytes, strings.offset, strings.size, "symbol names");
	if (count > 0 && names.end(strings.size - 1) < 0) throw new MalformedBinary("symbol names have no end", strings.offset);
	const nameOffsets = new Uint32Array(count);
	const address = new Float64Array(count);
	const section = new Int32Array(count).fill(-1);
	let locals = 0;
	for (let i = 0, at = rows.offset; i < count; i++, at += rowSize$1) {
		const nameOffset = bytes.u32(at);
		if (nameOffset >= strings.size) throw new MalformedBinary("a symbol's name lies outside its table", at);
		nameOffsets[i] = nameOffset;
		address[i] = bytes.loose64(at + 8);
		const type = bytes.u8(at + 4);
		const index = bytes.u8(at + 5) - 1;
		if (!((type & debuggerMask) === 0 && (type & typeMask) === inSection && index >= 0 && index < sections.length)) continue;
		section[i] = index;
		if ((type & external) === 0) locals++;
	}
	if (locals === 0) return null;
	const name = (index) => names.at(nameOffsets[index] ?? -1).replace(/^_/, "");
	return {
		count,
		address,
		size: sizesByDistance(sections, {
			count,
			address,
			section,
			name
		}),
		section,
		name
	};
}
//#endregion
//#region src/binary/macho.ts
const magic64$1 = 3489328638;
/** Whether a file starts as a 64-bit little-endian Mach-O file, the only kind that is read. */
function isMachO64(file) {
	return file.length >= 4 && new Bytes(file, false).u32(0) === magic64$1;
}
/**
* Reads a 64-bit little-endian Mach-O executable. Its bytes are those of the
* file, with the pointers of chained fixups decoded.
* @throws MalformedBinary where a load command, or what it refers to, leaves
*   the file
*/
function readMachO(file) {
	const stored = new Bytes(file, true);
	const commands = readLoadCommands(stored);
	const { segments, chainedFixups, tables } = commands;
	const sections = commands.sections.map((section) => describeMachOSection(stored, section));
	return {
		format: "macho",
		bytes: chainedFixups ? decodeChainedFixups(stored, chainedFixups, segments) : stored,
		pointerSize: 8,
		goarch: goarchOf$1(stored.u32(4)),
		relocatable: false,
		sections,
		tables: tables.filter(({ fileSize }) => fileSize > 0),
		mappings: segments.flatMap(({ name, address, virtualSize, offset, fileSize }) => {
			const size = Math.min(virtualSize, fileSize);
			return size > 0 && name !== "__DWARF" ? [{
				address,
				offset,
				size
			}] : [];
		}),
		symbols: readMachOSymbols(stored, commands, sections),
		relocations: () => /* @__PURE__ */ new Map()
	};
}
/** GOARCH by cputype (<mach/machine.h>); '' for machines that are none of Go's. */
function goarchOf$1(cpu) {
	switch (cpu) {
		case 7: return "386";
		case 12: return "arm";
		case 16777223: return "amd64";
		case 16777228: return "arm64";
	}
	return "";
}
//#endregion
//#region src/binary/pe-headers.ts
const signature = 17744;
const magic$1 = {
	narrow: 267,
	wide: 523
};
const coffSize = 20;
const sectionHeaderSize$1 = 40;
const symbolSize$2 = 18;
/** Index of the certificate table, the only directory that names a place in the file. */
const certificates = 4;
/**
* Reads all headers of a PE file.
* @throws MalformedBinary where a header, or what it refers to, leaves the file
*/
function readPeHeaders(bytes) {
	bytes.need(0, 64, "the DOS header");
	const start = bytes.u32(60);
	bytes.need(start, 24, "the PE header");
	if (start < 64 || bytes.u32(start) !== signature) throw new MalformedBinary("the file has no PE signature", start);
	const coff = start + 4;
	const optional = coff + coffSize;
	const optionalSize = bytes.u16(coff + 16);
	bytes.need(optional, optionalSize, "the optional header");
	const kind = optionalSize < 2 ? 0 : bytes.u16(optional);
	const wide = kind === magic$1.wide;
	const fixedSize = wide ? 112 : 96;
	if (!wide && kind !== magic$1.narrow || optionalSize < fixedSize) throw new MalformedBinary("the optional header is none of PE32 or PE32+", optional);
	const symbols = readSymbolExtents(bytes, coff);
	const count = bytes.u16(coff + 2);
	const sectionTable = optional + optionalSize;
	const sectionTableSize = count * sectionHeaderSize$1;
	bytes.need(sectionTable, sectionTableSize, "the table of section headers");
	const sections = Array.from({ length: count }, (_, i) => readSection$1(bytes, sectionTable + i * sectionHeaderSize$1, symbols));
	const room = Math.floor((optionalSize - fixedSize) / 8);
	const directories = Math.min(bytes.u32(optional + fixedSize - 4), room);
	const directory = optional + fixedSize + 32;
	const signed = directories > certificates ? bytes.u32(directory + 4) : 0;
	const signedAt = signed > 0 ? bytes.u32(directory) : 0;
	bytes.need(signedAt, signed, "the Authenticode signature");
	const tables = [
		table("DOS header", 0, start),
		table("PE header", start, 24 + optionalSize),
		table("section headers", sectionTable, sectionTableSize),
		{
			...table("COFF symbols", symbols.offset, symbols.count * symbolSize$2),
			region: "symtab"
		},
		{
			...table("COFF names", symbols.names, symbols.namesSize),
			region: "symtab"
		},
		{
			...table("Authenticode signature", signedAt, signed),
			region: "signature"
		}
	];
	return {
		machine: bytes.u16(coff),
		wide,
		imageBase: wide ? bytes.u64(optional + 24) : bytes.u32(optional + 28),
		sections,
		tables: tables.filter(({ fileSize }) => fileSize > 0),
		symbols
	};
}
const table = (name, offset, fileSize) => ({
	name,
	offset,
	fileSize,
	region: "headers"
});
/** The COFF symbols, and their names, which begin with their own size. */
function readSymbolExtents(bytes, coff) {
	const offset = bytes.u32(coff + 8);
	const count = bytes.u32(coff + 12);
	const cut = count === 0 && offset + 4 > bytes.length && isPacked(bytes.file);
	if (offset === 0 || cut) return {
		offset: 0,
		count: 0,
		names: 0,
		namesSize: 0
	};
	bytes.need(offset, count * symbolSize$2, "the table of COFF symbols");
	const names = offset + count * symbolSize$2;
	bytes.need(names, 4, "the table of COFF names");
	const namesSize = Math.max(bytes.u32(names), 4);
	bytes.need(names, namesSize, "the table of COFF names");
	return {
		offset,
		count,
		names,
		namesSize
	};
}
function readSection$1(bytes, at, symbols) {
	const name = sectionName(bytes, at, symbols);
	const rawSize = bytes.u32(at + 16);
	const offset = rawSize === 0 ? 0 : bytes.u32(at + 20);
	bytes.need(offset, rawSize, `section ${JSON.stringify(name)}`);
	return {
		name,
		virtualSize: bytes.u32(at + 8),
		virtualAddress: bytes.u32(at + 12),
		rawSize,
		offset,
		flags: bytes.u32(at + 36)
	};
}
/** Eight bytes, or `/123`: where in the table of names a longer one stands. */
function sectionName(bytes, at, { names, namesSize }) {
	const short = untilZero(bytes.text(at, 8, "a section name"));
	const place = Number(/^\/(\d{1,7})$/.exec(short)?.[1] ?? NaN);
	if (!(place >= 4 && place < namesSize)) return short;
	const size = Math.min(namesSize - place, longestName$2);
	return untilZero(bytes.text(names + place, size, "a section name"));
}
const longestName$2 = 200;
const untilZero = (text) => {
	const end = text.indexOf("\0");
	return end < 0 ? text : text.slice(0, end);
};
//#endregion
//#region src/binary/pe-sections.ts
/** IMAGE_SCN_MEM_* and IMAGE_SCN_CNT_CODE of a section's characteristics. */
const flag$1 = {
	code: 32,
	discardable: 33554432,
	execute: 536870912,
	write: 2147483648
};
/** By name: sections of Go's linker, tables of the system's loader, and what C compilers add. */
const kinds$3 = {
	...kindsOf("go", {
		".text": "code",
		".rdata": "rodata",
		".data": "data"
	}),
	...kindsOf("container", {
		".idata": "relocations",
		".didat": "relocations",
		".reloc": "relocations",
		".edata": "symtab",
		".symtab": "symtab",
		".pdata": "other",
		".xdata": "other",
		".rsrc": "other"
	}),
	...kindsOf("c", {
		".CRT": "data",
		".tls": "data",
		".00cfg": "data",
		".eh_frame": "rodata",
		".buildid": "rodata"
	})
};
function kindsOf(origin, regions) {
	return Object.fromEntries(Object.entries(regions).map(([name, region]) => [name, {
		region,
		origin
	}]));
}
/**
* The neutral view of a PE section. In the file it is rounded up to the file's
* alignment, which is padding, and what it has beyond that in memory is zero.
*/
function describePeSection({ name, virtualSize, virtualAddress, rawSize, offset, flags }, imageBase) {
	const loaded = (flags & flag$1.discardable) === 0;
	const writable = (flags & flag$1.write) !== 0;
	const executable = (flags & (flag$1.code | flag$1.execute)) !== 0;
	return {
		name,
		offset,
		fileSize: virtualSize === 0 ? rawSize : Math.min(rawSize, virtualSize),
		address: loaded ? imageBase + virtualAddress : 0,
		virtualSize: loaded ? Math.max(virtualSize, 0) : 0,
		loaded,
		executable,
		writable,
		...kindOf(name, loaded, executable, writable),
		buildId: false
	};
}
function kindOf(name, loaded, executable, writable) {
	if (/^\.z?debug_/.test(name)) return {
		region: "debug",
		origin: "container"
	};
	const known = Object.hasOwn(kinds$3, name) ? kinds$3[name] : void 0;
	if (known) return known;
	if (!loaded) return {
		region: "other",
		origin: "container"
	};
	return {
		region: executable ? "code" : writable ? "data" : "rodata",
		origin: "c"
	};
}
//#endregion
//#region src/binary/pe-symbols.ts
const rowSize = 18;
/** IMAGE_SYM_CLASS_EXTERNAL and _STATIC; others name no bytes. */
const classes = /* @__PURE__ */ new Set([2, 3]);
/**
* The COFF symbols ("PE Format", "COFF Symbol Table") with their sizes
* inferred; null where no symbol names a place. Rows that describe the one
* before are rows of no section.
* @throws MalformedBinary where a name lies outside the table of names
*/
function readPeSymbols(bytes, { symbols, sections: headers, imageBase }, sections) {
	const { offset, count } = symbols;
	if (count === 0) return null;
	const names = new Names(bytes, symbols.names, symbols.namesSize, "the table of COFF names");
	const address = new Float64Array(count);
	const section = new Int32Array(count).fill(-1);
	let placed = 0;
	for (let i = 0; i < count; i++) {
		const at = offset + i * rowSize;
		const described = bytes.u8(at + 17);
		const index = bytes.u16(at + 12) - 1;
		const header = headers[index];
		const place = header && bytes.u32(at + 8);
		const kind = bytes.u8(at + 16);
		if (header !== void 0 && classes.has(kind) && !(kind === 3 && described > 0 && place === 0)) {
			checkName(bytes, at, names);
			section[i] = index;
			address[i] = imageBase + header.virtualAddress + (place ?? 0);
			if (sections[index]?.loaded) placed++;
		}
		i += described;
	}
	if (placed === 0) return null;
	const name = (index) => {
		const at = offset + index * rowSize;
		if (bytes.u32(at) === 0) return names.at(bytes.u32(at + 4)).replaceAll("·", ".");
		const text = bytes.text(at, 8, "a symbol name");
		const end = text.indexOf("\0");
		return end < 0 ? text : text.slice(0, end);
	};
	return {
		count,
		address,
		size: sizesByDistance(sections, {
			count,
			address,
			section,
			name
		}),
		section,
		name
	};
}
function checkName(bytes, at, names) {
	if (bytes.u32(at) !== 0 || names.end(bytes.u32(at + 4)) >= 0) return;
	throw new MalformedBinary("a symbol's name lies outside its table", at);
}
//#endregion
//#region src/binary/pe.ts
/**
* Reads a PE executable.
* @throws MalformedBinary where a header, section or table leaves the file
*/
function readPe(file) {
	const bytes = new Bytes(file, true);
	const headers = readPeHeaders(bytes);
	const { imageBase } = headers;
	const sections = headers.sections.map((section) => describePeSection(section, imageBase));
	return {
		format: "pe",
		bytes,
		pointerSize: headers.wide ? 8 : 4,
		goarch: goarchOf(headers.machine),
		relocatable: false,
		sections,
		tables: headers.tables.filter((table) => !headers.sections.some((section) => holds$1(section, table))),
		mappings: sections.flatMap(({ loaded, address, offset, fileSize }) => loaded && fileSize > 0 ? [{
			address,
			offset,
			size: fileSize
		}] : []),
		symbols: readPeSymbols(bytes, headers, sections),
		relocations: () => /* @__PURE__ */ new Map()
	};
}
/** Go's linker puts symbols and their names into a section of their own, which is a row already. */
const holds$1 = (section, { offset, fileSize }) => section.rawSize > 0 && offset >= section.offset && offset + fileSize <= section.offset + section.rawSize;
/** GOARCH by machine ("PE Format", "Machine Types"); '' for machines that are none of Go's. */
function goarchOf(machine) {
	switch (machine) {
		case 332: return "386";
		case 448:
		case 452: return "arm";
		case 34404: return "amd64";
		case 43620: return "arm64";
	}
	return "";
}
//#endregion
//#region src/binary/wasm-code.ts
/**
* Byte offsets of the function bodies of a code section, each with its size
* before it, and of their end. Go's i-th function is the i-th body.
* @throws MalformedBinary where they don't fill the section
*/
function readWasmBodies(bytes, { content, end }) {
	const { value: count, next } = bytes.uvarint(content);
	if (count * 3 > end - next) throw new MalformedBinary(`${count} function bodies do not fit the code section`, content);
	const offsets = new Float64Array(count + 1);
	let at = next;
	for (let i = 0; i < count; i++) {
		offsets[i] = at;
		const size = bytes.uvarint(at);
		at = size.next + size.value;
		if (at > end) throw new MalformedBinary(`function body ${i} leaves the code section`, offsets[i] ?? 0);
	}
	if (at !== end) throw new MalformedBinary("the code section goes on behind its last function body", at);
	offsets[count] = at;
	return offsets;
}
//#endregion
//#region src/binary/wasm-blocks.ts
/** Engines refuse modules with more than 100 000. */
const mostSegments = 1e6;
/** Go's linker writes 7 sections. */
const mostBlocks = 64;
/** Bytes; how far zeros that the linker left out may reach before the first segment. */
const pageSize = 4096;
/**
* The blocks in order of the file. Together they cover memory from the page of
* the first byte to the last byte. A sentence where the segments are unlike those of Go.
*/
function wasmBlocks(segments) {
	const { count, address, size } = segments;
	if (!segments.placed) return "its data is not at constant addresses";
	if (count === 0) return "it has no data";
	if (count > mostSegments) return `it has ${count} data segments`;
	const keys = new Float64Array(count);
	for (let i = 0; i < count; i++) keys[i] = (address[i] ?? 0) * mostSegments + i;
	keys.sort();
	const starts = [];
	let before = -2;
	let reached = 0;
	for (let k = 0; k < count; k++) {
		const i = (keys[k] ?? 0) % mostSegments;
		const start = address[i] ?? 0;
		if (start < reached) return "its data segments overlap in memory";
		reached = start + (size[i] ?? 0);
		if (i !== before + 1) starts.push(i);
		before = i;
		if (starts.length > mostBlocks) return "its data segments are in no order";
	}
	const inFile = starts.toSorted((a, b) => a - b);
	return starts.map((first, k) => {
		const next = starts[k + 1];
		const start = address[first] ?? 0;
		return {
			first,
			next: inFile[inFile.indexOf(first) + 1] ?? count,
			address: k === 0 ? start - start % pageSize : start,
			end: next === void 0 ? reached : address[next] ?? 0
		};
	}).toSorted((a, b) => a.first - b.first);
}
//#endregion
//#region src/binary/wasm-memory.ts
/** Bytes; room for the section's own header, and the step between blocks. */
const step = 32;
/**
* Memory may be this many times the file, and some more: Go's linker leaves
* out zeros only, of which a real program's data has a few times its other
* bytes.
*/
const mostMemoryPerByte = 16;
const moreMemory = 16777216;
/**
* Lays out memory as it is when the program starts, with zeros where no
* segment is: Go's linker leaves out runs of zeros, so that the tables in
* memory are cut into segments at any place (writeDataSec in
* cmd/link/internal/wasm/asm.go). What stands before each segment's data in
* the file (its address and size) counts with its first byte.
*
* A sentence where the segments can't be laid out so.
*/
function layOutMemory(file, section, segments) {
	const blocks = wasmBlocks(segments);
	if (typeof blocks === "string") return blocks;
	const span = blocks.reduce((sum, block) => sum + block.end - block.address, 0);
	if (span > mostMemoryPerByte * file.length + moreMemory) return `its data is spread over ${span} bytes of memory`;
	let end = section.offset;
	const mappings = blocks.map(({ address, end: next }) => {
		const offset = aligned(end) + step + address % step;
		end = offset + (next - address);
		return {
			address,
			offset,
			size: next - address
		};
	});
	end = aligned(end);
	const bytes = new Uint8Array(end + (file.length - section.end));
	bytes.set(file.subarray(0, segments.start));
	for (const [k, { first, next }] of blocks.entries()) {
		const { offset, address } = mappings[k] ?? {
			offset: 0,
			address: 0
		};
		for (let i = first; i < next; i++) {
			const from = segments.data[i] ?? 0;
			bytes.set(file.subarray(from, from + (segments.size[i] ?? 0)), offset + (segments.address[i] ?? 0) - address);
		}
	}
	bytes.set(file.subarray(section.end), end);
	const fileOffset = (at) => {
		if (at <= segments.start) return at;
		if (at >= end) return section.end + (at - end);
		let k = blocks.length - 1;
		while (k > 0 && at < (mappings[k]?.offset ?? 0)) k--;
		const block = blocks[k];
		const mapping = mappings[k];
		return block && mapping ? offsetInBlock(segments, block, mapping.address + at - mapping.offset) : at;
	};
	return {
		bytes,
		placement: {
			fileSize: file.length,
			fileOffset
		},
		mappings,
		end
	};
}
const aligned = (offset) => Math.ceil(offset / step) * step;
/** Byte offset in the file of an address: of the next byte that the file holds, with what stands before it. */
function offsetInBlock({ start, address, data, size }, { first, next }, wanted) {
	let low = first;
	let high = next;
	while (low < high) {
		const middle = low + high >>> 1;
		if ((address[middle] ?? 0) < wanted) low = middle + 1;
		else high = middle;
	}
	if (low === 0) return start;
	const before = low - 1;
	const inside = low === first ? Infinity : wanted - (address[before] ?? 0);
	return (data[before] ?? 0) + Math.min(inside, size[before] ?? 0);
}
//#endregion
//#region src/binary/wasm-producers.ts
const mostFields = 16;
const mostProducers = 64;
const longestText$2 = 256;
/**
* The languages and tools named by the section `producers` (WebAssembly tool
* conventions, ProducersSection.md); Go's linker names itself with its
* version. What doesn't follow the conventions ends the list.
*/
function readProducers(bytes, section) {
	const found = [];
	let at = section.content;
	const number = () => {
		const { value, next } = bytes.uvarint(at);
		at = next;
		return value;
	};
	const text = () => {
		const size = number();
		if (size > longestText$2 || at + size > section.end) return null;
		at += size;
		return bytes.text(at - size, size, "a producer");
	};
	if (at >= section.end) return found;
	for (let fields = Math.min(number(), mostFields); fields > 0; fields--) {
		if (at >= section.end || text() === null || at >= section.end) return found;
		for (let values = Math.min(number(), mostProducers); values > 0; values--) {
			if (at >= section.end) return found;
			const name = text();
			const version = name === null || at >= section.end ? null : text();
			if (name === null || version === null) return found;
			found.push({
				name,
				version
			});
		}
	}
	return found;
}
//#endregion
//#region src/binary/wasm-sections.ts
const sectionId = {
	custom: 0,
	function: 3,
	code: 10,
	data: 11
};
const sectionNames = [
	"custom",
	"type",
	"import",
	"function",
	"table",
	"memory",
	"global",
	"export",
	"start",
	"element",
	"code",
	"data",
	"data count",
	"tag"
];
/** More sections than any linker makes, few enough to hold. */
const maxSections = 65536;
const longestName$1 = 200;
/**
* All sections of a module, which fill the file behind its header.
* @throws MalformedBinary where a section leaves the file
*/
function readWasmSections(bytes) {
	bytes.need(0, 8, "the Wasm header");
	const version = bytes.u32(4);
	if (version !== 1) throw new MalformedBinary(`the Wasm version is 0x${version.toString(16)}; modules have version 1`, 4);
	const sections = [];
	for (let at = 8; at < bytes.length;) {
		if (sections.length === maxSections) throw new MalformedBinary(`there are more than ${maxSections} sections`, at);
		const id = bytes.u8(at);
		const size = bytes.uvarint(at + 1);
		const what = sectionNames[id] ?? `numbered ${id}`;
		bytes.need(size.next, size.value, `the section ${what}`);
		const section = {
			id,
			name: sectionNames[id] ?? `section ${id}`,
			offset: at,
			content: size.next,
			end: size.next + size.value
		};
		sections.push(id === sectionId.custom ? withOwnName(bytes, section) : section);
		at = section.end;
	}
	return sections;
}
function withOwnName(bytes, section) {
	const { value, next } = bytes.uvarint(section.content);
	if (next + value > section.end) throw new MalformedBinary("a custom section's name leaves the section", section.content);
	return {
		...section,
		name: bytes.text(next, Math.min(value, longestName$1), "a section name"),
		content: next + value
	};
}
/** What a section's bytes are; those of code and data have owners of their own. */
function wasmRegionOf({ id, name }) {
	if (id === sectionId.code) return "code";
	if (id === sectionId.data) return "data";
	if (id !== sectionId.custom) return "headers";
	if (name === "name") return "symtab";
	if (/^go[.:]buildid$/.test(name)) return "buildinfo";
	if (/^\.z?debug_/.test(name)) return "debug";
	return name.startsWith("reloc.") ? "relocations" : "other";
}
//#endregion
//#region src/binary/wasm-segments.ts
const opcode = {
	end: 11,
	constant32: 65
};
/** Segment kinds: active, passive, and active with the index of a memory. */
const kind$1 = {
	active: 0,
	passive: 1,
	indexed: 2
};
/**
* The segments of a data section.
* @throws MalformedBinary where they don't fill the section
*/
function readWasmSegments(bytes, { content, end }) {
	const { value: count, next } = bytes.uvarint(content);
	if (count * 2 > end - next) throw new MalformedBinary(`${count} data segments do not fit the data section`, content);
	const address = new Uint32Array(count);
	const data = new Uint32Array(count);
	const size = new Uint32Array(count);
	let at = next;
	let placed = true;
	for (let i = 0; i < count; i++) {
		const start = at;
		const place = readPlace(bytes, at, end);
		const length = bytes.uvarint(place.next);
		at = length.next + length.value;
		if (at > end) throw new MalformedBinary(`data segment ${i} leaves its section`, start);
		address[i] = Math.max(place.address, 0);
		data[i] = length.next;
		size[i] = length.value;
		placed &&= place.address >= 0;
	}
	if (at !== end) throw new MalformedBinary("the data section goes on behind its last segment", at);
	return {
		count,
		start: next,
		address,
		data,
		size,
		placed
	};
}
/** Where a segment goes; -1 for one that the program itself puts somewhere. */
function readPlace(bytes, at, end) {
	const first = bytes.uvarint(at);
	if (first.value === kind$1.passive) return {
		address: -1,
		next: first.next
	};
	if (first.value !== kind$1.active && first.value !== kind$1.indexed) throw new MalformedBinary(`a data segment of kind ${first.value}`, at);
	const expression = first.value === kind$1.indexed ? bytes.uvarint(first.next).next : first.next;
	if (bytes.u8(expression) === opcode.constant32) {
		const value = signed32(bytes, expression + 1);
		if (bytes.u8(value.next) === opcode.end) return {
			address: value.value >>> 0,
			next: value.next + 1
		};
	}
	for (let next = expression; next < end; next++) if (bytes.u8(next) === opcode.end) return {
		address: -1,
		next: next + 1
	};
	throw new MalformedBinary("a data segment's address has no end", expression);
}
/** A signed LEB128 of at most 32 bits, as an int32. */
function signed32(bytes, at) {
	const { value, next } = bytes.uvarint(at);
	const bits = 7 * (next - at);
	return {
		value: bits < 32 && (bytes.u8(next - 1) & 64) !== 0 ? value - 2 ** bits : value | 0,
		next
	};
}
//#endregion
//#region src/binary/wasm.ts
/**
* Code has no place in a module's memory; here it stands behind the largest
* memory there can be, so that every body has an address of its own.
*/
const codeAddress = 4294967296;
/**
* Reads a Wasm module. Go's tables are in the memory that its data segments
* fill, so the image's bytes are the file with that memory in their place.
* @throws MalformedBinary where a section, body or segment leaves the file
*/
function readWasm(file) {
	const plain = new Bytes(file, true);
	const sections = readWasmSections(plain);
	const code = only(sections, sectionId.code);
	const data = only(sections, sectionId.data);
	const bodies = code ? readWasmBodies(plain, code) : null;
	checkDeclared(plain, only(sections, sectionId.function), bodies);
	const segments = data ? readWasmSegments(plain, data) : null;
	const laidOut = data && segments && segments.count > 0 ? layOutMemory(file, data, segments) : null;
	const memory = typeof laidOut === "string" ? null : laidOut;
	const place = placer(data, memory);
	const mappings = [...memory?.mappings ?? []];
	if (code) {
		const { offset, end } = code;
		mappings.push({
			address: codeAddress,
			offset: place(offset),
			size: end - offset
		});
	}
	const producers = sections.filter(({ id, name }) => id === sectionId.custom && name === "producers").flatMap((section) => readProducers(plain, section));
	return {
		format: "wasm",
		bytes: memory ? new Bytes(memory.bytes, true) : plain,
		placement: memory?.placement ?? null,
		pointerSize: 8,
		goarch: "wasm",
		relocatable: false,
		sections: sections.map((section) => ({
			...describe(section, place, memory),
			headerSize: headerSize$2(section, bodies?.[0], segments?.start)
		})),
		tables: [{
			name: "Wasm header",
			offset: 0,
			fileSize: 8,
			region: "headers"
		}],
		mappings,
		symbols: null,
		hasOtherNames: sections.some((section) => wasmRegionOf(section) === "symtab"),
		bodies: code && bodies ? bodies.map((offset) => codeAddress + (offset - code.offset)) : null,
		producers,
		notes: typeof laidOut === "string" ? [`Go's tables were not looked for: ${laidOut}`] : [],
		relocations: () => /* @__PURE__ */ new Map()
	};
}
/** @throws MalformedBinary where there are several */
function only(sections, wanted) {
	const [first, second] = sections.filter(({ id }) => id === wanted);
	if (second) throw new MalformedBinary(`a second ${second.name} section`, second.offset);
	return first;
}
/** The specification demands a body for each function; where there is none, the file was cut. */
function checkDeclared(bytes, declared, bodies) {
	const found = (bodies?.length ?? 1) - 1;
	const count = declared ? bytes.uvarint(declared.content).value : 0;
	if (count !== found) throw new MalformedBinary(`${count} functions are declared, and ${found} have a body; the file is truncated or damaged`, declared?.content ?? bytes.length);
}
/** Bytes of a section before its first body or segment. */
function headerSize$2({ id, offset }, firstBody = offset, firstSegment = offset) {
	if (id === sectionId.code) return firstBody - offset;
	return id === sectionId.data ? firstSegment - offset : 0;
}
/** Where a byte of the file stands in the image; sections are moved as a whole. */
function placer(data, memory) {
	return (offset) => data && memory && offset >= data.end ? memory.end + (offset - data.end) : offset;
}
function describe(section, place, memory) {
	const { id, name } = section;
	const isCode = id === sectionId.code;
	const isData = id === sectionId.data;
	const offset = place(section.offset);
	const size = place(section.end) - offset;
	const region = wasmRegionOf(section);
	return {
		name,
		offset,
		fileSize: size,
		address: isCode ? codeAddress : 0,
		virtualSize: isCode ? size : isData ? memorySize(memory) : 0,
		loaded: isCode || isData,
		executable: isCode,
		writable: isData,
		region,
		origin: isCode || isData ? "go" : "container",
		buildId: region === "buildinfo"
	};
}
const memorySize = (memory) => memory?.mappings.reduce((sum, { size }) => sum + size, 0) ?? 0;
//#endregion
//#region src/binary/xcoff.ts
const headerSize$1 = 24;
const sectionHeaderSize = 72;
const symbolSize$1 = 18;
const relocationSize = 14;
const lineNumberSize = 12;
/** The kind of a section, in the low half of its flags. */
const kind = {
	padding: 8,
	dwarf: 16,
	text: 32,
	data: 64,
	bss: 128,
	threadData: 1024,
	threadBss: 2048,
	loader: 4096
};
const regions$2 = {
	[kind.padding]: "padding",
	[kind.dwarf]: "debug",
	[kind.data]: "data",
	[kind.threadData]: "data",
	[kind.loader]: "relocations"
};
/** Sections of memory that starts as zeros. */
const inMemoryOnly = /* @__PURE__ */ new Set([kind.bss, kind.threadBss]);
/** Sections that hold what Go's linker made. */
const ofProgram = /* @__PURE__ */ new Set([
	kind.text,
	kind.data,
	kind.bss,
	kind.threadData,
	kind.threadBss
]);
/**
* Reads a 64-bit XCOFF executable, but for the names in its symbol table.
* @throws MalformedBinary where a header, section or table leaves the file
*/
function readXcoff(file) {
	const bytes = new Bytes(file, false);
	bytes.need(0, headerSize$1, "the XCOFF header");
	const sectionCount = bytes.u16(2);
	const symbols = bytes.u64(8);
	const optionalSize = bytes.u16(16);
	const symbolCount = bytes.u32(20);
	const firstSection = headerSize$1 + optionalSize;
	bytes.need(firstSection, sectionCount * sectionHeaderSize, "the table of section headers");
	const tables = [{
		name: "XCOFF header",
		offset: 0,
		fileSize: firstSection,
		region: "headers"
	}, {
		name: "section headers",
		offset: firstSection,
		fileSize: sectionCount * sectionHeaderSize,
		region: "headers"
	}];
	const sections = [];
	for (let i = 0; i < sectionCount; i++) {
		const at = firstSection + i * sectionHeaderSize;
		const section = readSection(bytes, at);
		sections.push(section);
		tables.push(...tablesOf(bytes, at, section.name));
	}
	const lastEnd = [...tables, ...sections].reduce((end, { offset, fileSize }) => Math.max(end, offset + fileSize), 0);
	tables.push(...symbolCount > 0 ? symbolTables(bytes, symbols, symbolCount) : unlistedSymbols(bytes, lastEnd));
	return {
		format: "xcoff",
		bytes,
		pointerSize: 8,
		goarch: "ppc64",
		relocatable: false,
		sections,
		tables: tables.filter(({ fileSize }) => fileSize > 0),
		mappings: sections.filter(({ loaded, fileSize }) => loaded && fileSize > 0).map(({ address, offset, fileSize }) => ({
			address,
			offset,
			size: fileSize
		})),
		symbols: null,
		hasOtherNames: symbolCount > 0,
		relocations: () => /* @__PURE__ */ new Map()
	};
}
function readSection(bytes, at) {
	const name = bytes.text(at, 8, "a section name").replace(/\0.*$/s, "");
	const address = bytes.u64(at + 16);
	const size = bytes.u64(at + 24);
	const offset = bytes.u64(at + 32);
	const type = bytes.u32(at + 64) & 65535;
	const loaded = ofProgram.has(type);
	const inFile = !inMemoryOnly.has(type) && offset > 0;
	if (inFile) bytes.need(offset, size, `section ${JSON.stringify(name)}`);
	return {
		name: name === "" ? `section at ${offset}` : name,
		offset: inFile ? offset : 0,
		fileSize: inFile ? size : 0,
		address: loaded ? address : 0,
		virtualSize: loaded ? size : 0,
		loaded,
		executable: false,
		writable: loaded && type !== kind.text,
		region: type === kind.text ? "rodata" : regions$2[type] ?? "other",
		origin: loaded ? "go" : "container",
		buildId: false
	};
}
/** Relocations and line numbers of a section, which executables of Go don't have. */
function tablesOf(bytes, at, name) {
	const relocations = bytes.u32(at + 56) * relocationSize;
	const lines = bytes.u32(at + 60) * lineNumberSize;
	const table = (what, offset, fileSize, region) => {
		if (fileSize > 0) bytes.need(offset, fileSize, `the ${what} of ${name}`);
		return {
			name: `${what}@${name}`,
			offset,
			fileSize,
			region
		};
	};
	return [table("relocations", bytes.u64(at + 40), relocations, "relocations"), table("line numbers", bytes.u64(at + 48), lines, "debug")];
}
/** The symbol table, and its names, which follow it with their size in front. */
function symbolTables(bytes, offset, count) {
	const fileSize = count * symbolSize$1;
	bytes.need(offset, fileSize, "the symbol table");
	const names = offset + fileSize;
	const namesSize = names === bytes.length ? 0 : bytes.u32(names);
	if (names < bytes.length && namesSize < 4) throw new MalformedBinary("symbol names have no size", names);
	bytes.need(names, namesSize, "symbol names");
	return [{
		name: "symbol table",
		offset,
		fileSize,
		region: "symtab"
	}, {
		name: "symbol names",
		offset: names,
		fileSize: namesSize,
		region: "symtab"
	}];
}
/**
* With `-s`, Go's linker leaves the symbol table in the file, and only its
* place out of the header. It is behind all else: rows up to the one place
* where the size of the names is that of the rest of the file.
*/
function unlistedSymbols(bytes, offset) {
	for (let names = offset + symbolSize$1; names + 4 <= bytes.length; names += symbolSize$1) {
		if (bytes.u32(names) !== bytes.length - names) continue;
		return [{
			name: "unlisted symbol table",
			offset,
			fileSize: names - offset,
			region: "symtab"
		}, {
			name: "unlisted symbol names",
			offset: names,
			fileSize: bytes.length - names,
			region: "symtab"
		}];
	}
	return [];
}
//#endregion
//#region src/binary/read-image.ts
/** By format, what makes the neutral view of a whole file. */
const readers = {
	elf: readElf,
	macho: (file) => isMachO64(file) ? readMachO(file) : null,
	pe: readPe,
	wasm: readWasm,
	xcoff: readXcoff
};
/**
* Reads an executable of any format; `image` is null where the format has no
* reader.
* @throws MalformedBinary where it is of no known format, or truncated
*/
function readImage(file) {
	const format = detectFormat(file);
	if (format === null) throw new MalformedBinary(file.length === 0 ? "the file is empty" : "the file is no executable of the formats ELF, Mach-O, PE, Wasm or XCOFF", 0);
	const image = readers[format]?.(file) ?? null;
	if (image) refuseCrowd(image);
	return {
		format,
		image
	};
}
/** Segments of an executable; linkers write a few. */
const mostMappings = 1024;
/**
* Sections that hold the same bytes again and again, and more segments than
* any linker writes, would make the search of them slow beyond bounds.
* @throws MalformedBinary for such a file
*/
function refuseCrowd({ bytes, mappings, sections }) {
	if (mappings.length > mostMappings) throw new MalformedBinary(`${mappings.length} loaded parts are more than ${mostMappings}`, 0);
	const held = sections.reduce((sum, { fileSize }) => sum + fileSize, 0);
	if (held > 2 * bytes.length) throw new MalformedBinary(`its sections overlap: they hold ${held} bytes in a file of ${bytes.length}`, 0);
}
//#endregion
//#region src/binary/universal.ts
const magic32 = 3405691582;
const magic64 = 3405691583;
/** More than there are machines; Java class files, of the same magic, have a version of 45 or more here. */
const mostSlices = 39;
/**
* The parts of a universal file; null for any other.
* @throws MalformedBinary where slices overlap or leave the file
*/
function readUniversal(file) {
	if (file.length < 8) return null;
	const bytes = new Bytes(file, false);
	const magic = bytes.u32(0);
	if (magic !== magic32 && magic !== magic64) return null;
	const wide = magic === magic64;
	const count = bytes.u32(4);
	if (count > mostSlices) return null;
	const step = wide ? 32 : 20;
	const headerSize = 8 + count * step;
	bytes.need(0, headerSize, "the list of slices");
	const used = /* @__PURE__ */ new Set();
	const slices = Array.from({ length: count }, (_, i) => {
		const at = 8 + i * step;
		const offset = wide ? bytes.u64(at + 8) : bytes.u32(at + 8);
		const size = wide ? bytes.u64(at + 16) : bytes.u32(at + 12);
		const name = nameOf$2(bytes.u32(at), bytes.u32(at + 4) % 16777216, used);
		used.add(name);
		bytes.need(offset, size, `the slice ${name}`);
		return {
			name,
			offset,
			size
		};
	}).toSorted((a, b) => a.offset - b.offset);
	let reached = headerSize;
	for (const { name, offset, size } of slices) {
		if (offset < reached) throw new MalformedBinary(`the slice ${name} overlaps another`, offset);
		reached = offset + size;
	}
	return {
		headerSize,
		slices
	};
}
/** By architecture; by its variant too where another slice has the same one. */
function nameOf$2(cpu, variant, used) {
	const plain = goarchOf$1(cpu);
	if (plain !== "" && !used.has(plain)) return plain;
	let name = plain === "" ? `cpu ${cpu}:${variant}` : `${plain}:${variant}`;
	while (used.has(name)) name += "+";
	return name;
}
//#endregion
//#region src/measure/executable-name.ts
/**
* The name that `go build` gives to the executable of a main package
* (cmd/go/internal/load, DefaultExecName): the last element of its import
* path, or the one before if the last is a major version such as `v2`. '' for
* a program given as files, whose build info doesn't tell their names.
*/
function executableName$1(importPath) {
	if (importPath === "command-line-arguments") return "";
	const elements = importPath.split("/");
	const last = elements.pop() ?? "";
	return /^v(?:[2-9]|[1-9]\d+)$/.test(last) ? elements.pop() ?? last : last;
}
//#endregion
//#region src/measure/instances.ts
/** Characters; of longer names only the beginning is looked at. */
const longestParsed = 4096;
/** Tags of fields, which hold any text. */
const tags = /"(?:[^"\\]|\\.)*"/g;
/** Unexported fields of a struct: their names have the import path of the package before them. */
const unexported = /[{;] ([^\s"*()[\]{};]+)\.[\p{Ll}_][^\s.]* /gu;
const dictionary = "..dict.";
/** Learns from the names of symbols which generic functions serve one package only. */
function readDictionaries(names, rank) {
	const users = /* @__PURE__ */ new Map();
	for (const name of names) {
		if (!name.includes(dictionary) || !name.includes("[")) continue;
		const plain = name.replace(dictionary, ".");
		const generic = genericOf(plain);
		const user = packageNamed(plain, packageOf(plain, rank), rank);
		const known = users.get(generic);
		users.set(generic, known === void 0 || known === user ? user : "");
	}
	return users;
}
/** `p.F` of `p.F[int].func1`, `p.T` of `p.(*T[int]).M`. */
const genericOf = (symbol) => symbol.slice(0, symbol.indexOf("[")).replace(".(*", ".");
/**
* The package (as in symbol names) for whose types an instance of a generic
* function was compiled; '' where that isn't known, and for what is no instance.
* Where all dictionaries of the function are of one package, it is that one;
* else its name may tell.
* @param owner the package that the function is defined in
*/
function instantiatedFor(symbol, owner, rank, dictionaries) {
	if (!symbol.includes("[") || isGenerated(symbol)) return "";
	const user = dictionaries.get(genericOf(symbol));
	return user ? user : packageNamed(symbol, owner, rank);
}
/**
* The package whose types are named in brackets. Unexported fields tell it,
* since a struct has only those of the package that declares it; all other
* fields tell nothing. Else it is among the packages of the least rank, since
* these can import the others; besides the function's own there must be only
* one of them.
*/
function packageNamed(symbol, owner, rank) {
	const end = Math.min(symbol.lastIndexOf("]"), longestParsed);
	const types = symbol.slice(symbol.indexOf("["), end).replace(tags, "");
	const declaring = /* @__PURE__ */ new Set();
	for (const [, path = ""] of types.matchAll(unexported)) declaring.add(unescape(path));
	const [first, ...more] = declaring;
	if (first !== void 0 && more.length === 0) return first;
	const named = new Set(packagesIn(withoutBodies(types)));
	const least = Math.min(...[...named].map(rank));
	const best = [...named].filter((path) => rank(path) === least);
	const others = best.filter((path) => path !== owner);
	return others.length > 1 ? "" : others[0] ?? best[0] ?? "";
}
/** Types without what stands in braces: fields of structs, methods of interfaces. */
function withoutBodies(types) {
	if (!types.includes("{")) return types;
	const kept = [];
	let depth = 0;
	let from = 0;
	for (let at = 0; at < types.length; at++) {
		const sign = types[at];
		if (sign === "{" && depth++ === 0) kept.push(types.slice(from, at));
		if (sign === "}" && depth > 0 && --depth === 0) from = at + 1;
	}
	return [...kept, depth === 0 ? types.slice(from) : ""].join(" ");
}
/** Packages that stand for bytes which no Go package owns. A closed list. */
const pseudoPackages = [
	...[
		"(headers)",
		"(build info)",
		"(module data)",
		"(pclntab header)",
		"(findfunctab)",
		"(type index)",
		"(itab index)",
		"(inittasks)"
	],
	"(padding)",
	"(signature)",
	"(shared types)",
	"(C)",
	"(stamped values)",
	"(unattributed)"
];
//#endregion
//#region src/measure/modules.ts
/** Finds the module of each package of one binary. */
var Modules = class {
	#mainPackage;
	#known;
	constructor(info, sourceFiles) {
		this.#mainPackage = info?.path ?? "";
		const known = info ? fromBuildInfo(info) : [];
		const complete = known.length > 0 ? known : fromSourceFiles(sourceFiles);
		this.#known = new Map(complete.toReversed().map((module) => [module.path, module]));
	}
	/** @param name import path as in symbol names: `main` for the main package */
	homeOf(name) {
		const path = name === "main" && this.#mainPackage ? this.#mainPackage : name;
		const known = this.#innermost(path);
		if (known) {
			const { version, kind } = known;
			return {
				path,
				module: known.path,
				version,
				kind
			};
		}
		if (name === "main") return {
			path,
			module: path,
			version: "",
			kind: "main"
		};
		return path.slice(0, (path + "/").indexOf("/")).includes(".") || /[A-Z]/.test(path) ? {
			path,
			module: path,
			version: "",
			kind: "module"
		} : {
			path,
			module: "std",
			version: "",
			kind: "std"
		};
	}
	/** The module of the longest path that a package's path is or starts with. */
	#innermost(path) {
		for (let end = path.length; end >= 0;) {
			const known = this.#known.get(path.slice(0, end));
			if (known) return known;
			end = end > 0 ? path.lastIndexOf("/", end - 1) : -1;
		}
		return null;
	}
};
function fromBuildInfo({ main, dependencies }) {
	return [...main ? [{
		path: main.path,
		version: released(main),
		kind: "main"
	}] : [], ...dependencies.map((module) => {
		const { path, replacement } = module;
		return {
			path,
			version: replacement ? `${released(module)} => ${replacement.path} ${released(replacement)}`.trim() : released(module),
			kind: "module"
		};
	})];
}
const released = ({ version }) => version === "(devel)" ? "" : version;
/** Trimmed source file names start with `module@version/`. */
function fromSourceFiles(files) {
	const found = /* @__PURE__ */ new Map();
	for (const file of files) {
		const [, path = "", version = ""] = /^([^@\s]+)@([^/@\s]+)\//.exec(file) ?? [];
		if (path !== "" && !path.startsWith("/")) found.set(path, {
			path,
			version,
			kind: "module"
		});
	}
	return [...found.values()];
}
//#endregion
//#region src/measure/symbol-rows.ts
/**
* The named runs of bytes of a ledger, largest first; of one size by name,
* package and section.
*/
function symbolRows(ledger, rowOf) {
	const rows = largestFirst(ledger.symbols().map(rowOf));
	for (let first = 0; first < rows.length;) {
		const size = rows[first]?.size;
		let next = first + 1;
		while (rows[next]?.size === size) next++;
		const equal = next - first > 1 ? rows.slice(first, next).toSorted(byName) : [];
		for (const row of equal) rows[first++] = row;
		first = next;
	}
	return rows;
}
/** Sorts by numbers alone, which needs no call for each pair. */
function largestFirst(rows) {
	const largest = rows.reduce((most, { size }) => Math.max(most, size), 0);
	const count = 2 ** Math.ceil(Math.log2(rows.length + 1));
	if (largest * count > 2 ** 52) return rows.toSorted((a, b) => b.size - a.size);
	const keys = new Float64Array(rows.length);
	for (let i = 0; i < rows.length; i++) keys[i] = (largest - (rows[i]?.size ?? 0)) * count + i;
	const sorted = [];
	for (const key of keys.toSorted()) {
		const row = rows[key % count];
		if (row) sorted.push(row);
	}
	return sorted;
}
const byName = (a, b) => order(a.name, b.name) || order(a.package, b.package) || order(a.section, b.section);
/** By code units: the same on every machine. */
const order = (a, b) => a < b ? -1 : a > b ? 1 : 0;
//#endregion
//#region src/measure/assemble.ts
/** Makes the measurement of a ledger in which every byte is booked. */
function assemble(parts) {
	const { ledger, info, options, fileSize } = parts;
	const { target } = options;
	const owners = ledger.ownerNames();
	const modules = new Modules(info, parts.sourceFiles);
	const homes = homesOf(ledger, modules);
	const paths = owners.map((name) => homes.get(name)?.path ?? "");
	const rank = rankBy(modules);
	const dictionaries = readDictionaries(parts.level === "functions" ? [] : ledger.symbolNames(), rank);
	const symbolRow = (symbol) => {
		const { name, owner, region, section, size } = symbol;
		const row = {
			name,
			package: paths[owner] ?? "",
			region,
			section,
			size
		};
		if (region !== "code" || !name.includes("[")) return row;
		const path = instantiatedFor(name, owners[owner] ?? "", rank, dictionaries);
		return path === "" ? row : {
			...row,
			instantiatedFor: modules.homeOf(path).path
		};
	};
	const packages = packageRows(ledger, homes, parts.written);
	const sizeOf = (path) => packages.find((one) => one.path === path)?.size ?? 0;
	const paddingSize = sizeOf("(padding)");
	const unattributedBytes = sizeOf("(unattributed)");
	return {
		schemaVersion: 1,
		binary: {
			name: options.name ?? executableName$1(info?.path ?? ""),
			format: parts.format,
			goos: info?.settings.GOOS ?? target?.goos ?? "",
			goarch: info?.settings.GOARCH ?? (parts.goarch || target?.goarch || ""),
			goVersion: info?.goVersion ?? "",
			mainPackage: info?.path ?? "",
			stripped: parts.stripped,
			sha256: options.sha256,
			fileSize,
			contentSize: fileSize - paddingSize,
			paddingSize,
			compressed: options.gzip === null ? null : { gzip: options.gzip }
		},
		build: options.build,
		attribution: {
			level: parts.level,
			ownedBytes: fileSize - unattributedBytes,
			unattributedBytes,
			notes: parts.notes
		},
		sections: parts.rows.map(({ name, offset, fileSize: size, virtualSize }) => ({
			name,
			offset,
			fileSize: size,
			virtualSize
		})),
		regions: added(packages.flatMap(({ regions }) => regions)),
		modules: moduleRows(packages, homes),
		packages,
		symbols: symbolRows(ledger, symbolRow)
	};
}
const pseudo = new Set(pseudoPackages);
function homesOf(ledger, modules) {
	return new Map(ledger.ownerNames().map((name) => [name, pseudo.has(name) ? {
		path: name,
		module: name,
		version: "",
		kind: "pseudo"
	} : modules.homeOf(name)]));
}
function packageRows(ledger, homes, written) {
	const byPath = /* @__PURE__ */ new Map();
	for (const { name, regions } of ledger.owners()) {
		const home = homes.get(name);
		if (!home) continue;
		const { path, module, kind } = home;
		const all = added([...byPath.get(path)?.regions ?? [], ...regions]);
		const size = all.reduce((total, region) => total + region.size, 0);
		byPath.set(path, {
			path,
			module,
			kind,
			size,
			regions: all
		});
	}
	return [...(written ? withWritten(byPath, homes, written) : byPath).values()].toSorted(bySize(({ path }) => path));
}
/** The rows with what each package wrote; one for a package whose code is all elsewhere. */
function withWritten(byPath, homes, written) {
	const rows = new Map([...byPath].map(([path, row]) => [path, {
		...row,
		written: row.size
	}]));
	for (const [name, gained] of written) {
		const home = homes.get(name);
		if (!home || gained === 0) continue;
		const { path, module, kind } = home;
		const row = rows.get(path) ?? {
			path,
			module,
			kind,
			size: 0,
			written: 0,
			regions: []
		};
		rows.set(path, {
			...row,
			written: row.written + gained
		});
	}
	return rows;
}
function moduleRows(packages, homes) {
	const versions = new Map([...homes.values()].map(({ module, version }) => [module, version]));
	const sizes = /* @__PURE__ */ new Map();
	for (const { module, size } of packages) sizes.set(module, (sizes.get(module) ?? 0) + size);
	return [...sizes].map(([path, size]) => ({
		path,
		version: versions.get(path) ?? "",
		size
	})).toSorted(bySize(({ path }) => path));
}
/** One row per region, largest first. */
function added(regions) {
	const sizes = /* @__PURE__ */ new Map();
	for (const { name, size } of regions) sizes.set(name, (sizes.get(name) ?? 0) + size);
	return [...sizes].map(([name, size]) => ({
		name,
		size
	})).toSorted(bySize(({ name }) => name));
}
/** Largest first; of one size, by name. */
function bySize(nameOf) {
	return (a, b) => b.size - a.size || order(nameOf(a), nameOf(b));
}
//#endregion
//#region src/measure/assert-exact.ts
/**
* Checks that every byte of the file is counted exactly once in each table.
* @throws Error, a bug of this program, where a sum is not the file's size
*/
function assertExact(measurement) {
	const { binary, attribution, sections, regions, modules, packages } = measurement;
	const total = binary.fileSize;
	const check = (what, sum) => {
		if (sum !== total) throw new Error(`${what} add up to ${sum} bytes, not ${total}`);
	};
	check("sections", sum(sections.map(({ fileSize }) => fileSize)));
	check("regions", sumSizes(regions));
	check("modules", sumSizes(modules));
	check("packages", sumSizes(packages));
	const written = packages.flatMap((row) => row.written ?? []);
	if (written.length > 0) check("bytes that packages wrote", sum(written));
	if (written.length > 0 && written.length !== packages.length) throw new Error("only some packages tell what they wrote");
	check("content and padding", binary.contentSize + binary.paddingSize);
	check("owned and unattributed bytes", attribution.ownedBytes + attribution.unattributedBytes);
	for (const { path, size, regions: parts } of packages) if (sumSizes(parts) !== size) throw new Error(`regions of package ${path} don't add up to ${size}`);
	const sizeOf = (path) => packages.find((one) => one.path === path)?.size ?? 0;
	if (!(sizeOf("(padding)") === binary.paddingSize && sizeOf("(unattributed)") === attribution.unattributedBytes && (regions.find(({ name }) => name === "padding")?.size ?? 0) === binary.paddingSize)) throw new Error("padding or unattributed bytes are counted apart");
	if (![
		...sections.map(({ fileSize }) => fileSize),
		...written,
		...[
			...regions,
			...modules,
			...packages
		].map(({ size }) => size)
	].every((count) => Number.isSafeInteger(count) && count >= 0)) throw new Error("a size is no whole number of bytes");
}
const sum = (numbers) => numbers.reduce((total, number) => total + number, 0);
const sumSizes = (rows) => sum(rows.map(({ size }) => size));
//#endregion
//#region src/measure/claim-blocks.ts
const carriers = {
	"type:*": "types",
	"type.*": "types",
	"typerel:*": "types",
	"typerel.*": "types",
	"go:string.*": "strings",
	"go.string.*": "strings",
	"go:func.*": "function data",
	"go.func.*": "function data",
	"go:funcrel.*": "function data",
	"go.funcrel.*": "function data",
	"go:funcdesc": "function values",
	"go.funcdesc": "function values",
	"runtime.gcbits.*": "gc bits"
};
const regions$1 = {
	types: "types",
	strings: "strings",
	"function data": "pclntab",
	"function values": "rodata",
	"gc bits": "rodata"
};
/** The linker's blocks, each up to the next place that any symbol names. */
function findBlocks(image, symbols) {
	const starts = [];
	for (let i = 0; i < symbols.count; i++) {
		const offset = symbols.offset[i] ?? -1;
		if (offset < 0 || symbols.size[i] !== 0) continue;
		const kind = carriers[symbols.name(i)];
		if (kind) starts.push({
			kind,
			offset,
			section: symbols.section[i] ?? -1
		});
	}
	return starts.flatMap(({ kind, offset, section }) => {
		const home = image.sections[section];
		let end = home ? home.offset + home.fileSize : offset;
		for (let i = 0; i < symbols.count; i++) {
			const at = symbols.offset[i] ?? -1;
			if (symbols.section[i] === section && at > offset && at < end) end = at;
		}
		return end > offset ? [{
			kind,
			offset,
			size: end - offset
		}] : [];
	});
}
/** Books what is left of the blocks: their kind is known, their owners are not. */
function claimBlocks(ledger, blocks) {
	const nobody = ledger.owner("(unattributed)");
	for (const { kind, offset, size } of blocks) ledger.claim(offset, size, nobody, regions$1[kind], -1);
	ledger.settle();
}
//#endregion
//#region src/measure/claim-build-info.ts
/** The linker's name of the text. */
const textSymbol = "runtime.modinfo.str";
/**
* Names the build info: its blob, which PE files hold among the variables, and
* the copy of its text that the program itself reads (`runtime.modinfo`).
*/
function claimBuildInfo(ledger, image, info) {
	const owner = ledger.owner("(build info)");
	const { file } = image.bytes;
	if (info?.blob) {
		const { offset, size } = info.blob;
		ledger.claim(offset, size, owner, "buildinfo", -1);
	}
	for (const { name, origin, region, offset, fileSize } of image.sections) {
		if (origin !== "go" || !(region === "rodata" || region === "data")) continue;
		const text = findModuleText(file, offset, offset + fileSize);
		if (!text) continue;
		const ended = file[text.offset + text.size] === 0 ? 1 : 0;
		ledger.claim(text.offset, text.size + ended, owner, "buildinfo", ledger.symbol(textSymbol, owner, "buildinfo", name));
	}
	ledger.settle();
}
//#endregion
//#region src/measure/claim-code-pointers.ts
/**
* Words; so many pointers to first instructions, one behind the other, are the
* block of function values. Every program has more of them.
*/
const shortestBlock = 16;
/**
* Words; tables stand for eight cases or more, or are of a power of two
* (cmd/compile/internal/walk/switch.go, tryJumpTable).
*/
const shortestTable = 8;
/** Functions that compare and hash values of one type, by the compiler. */
const algorithm = /^type[:.]\.(?:eq|hash)\./;
/** The same for any values of a size, which follows the pointer in memory. */
const algorithmOfSize = /^runtime\.mem(?:equal|hash)_varlen$/;
/**
* Gives pointers to code that stand in read-only data, and have no symbol, to
* the packages of the functions:
* - function values, by which functions are passed around: a block
* - those of functions for types: among the type descriptors
* - jump tables of switches: runs of words that point into one function
*
* Cost: linear in the data that nobody has claimed.
*/
function claimCodePointers(ledger, image, functions) {
	if (image.bodies) return;
	const types = typesOf(image, functions);
	for (const { origin, region, offset, fileSize } of image.sections) {
		if (origin !== "go" || region !== "rodata" && region !== "types") continue;
		const free = ledger.free(offset, fileSize);
		for (let i = 0; i < free.length; i += 2) findRuns(image, functions, free[i] ?? 0, free[i + 1] ?? 0, (run) => {
			claimRun(ledger, image, functions, types, run);
		});
	}
	ledger.settle();
}
function findRuns({ bytes, pointerSize: p }, { table: { entries, count }, sizes }, from, to, found) {
	const first = entries[0] ?? 0;
	const last = entries[count] ?? 0;
	let run = {
		start: 0,
		entries: false,
		rows: []
	};
	for (let at = Math.ceil(from / p) * p; at + p <= to; at += p) {
		const word = p === 8 ? bytes.loose64(at) : bytes.u32(at);
		const row = word >= first && word < last ? rowAt(entries, word) : -1;
		const into = word - (entries[row] ?? 0);
		const points = row >= 0 && (into === 0 || into < (sizes[row] ?? 0));
		if (!(points && run.rows.length > 0 && into === 0 === run.entries && (into === 0 || row === run.rows[0]))) {
			if (run.rows.length > 0) found(run);
			run = {
				start: at,
				entries: into === 0,
				rows: []
			};
		}
		if (points) run.rows.push(row);
	}
	if (run.rows.length > 0) found(run);
}
function claimRun(ledger, { pointerSize: p }, { names, packages }, types, { start, entries, rows }) {
	const claim = (at, size, row, region) => {
		ledger.claim(at, size, ledger.owner(packages[row] ?? ""), region, -1);
	};
	if (!entries) {
		if (p === 8 && rows.length >= shortestTable) claim(start, rows.length * p, rows[0] ?? 0, "rodata");
		return;
	}
	const isBlock = rows.length >= shortestBlock;
	for (const [i, row] of rows.entries()) {
		const at = start + i * p;
		const name = names[row] ?? "";
		const ofType = at >= types.offset && at < types.offset + types.size;
		if (ofType && algorithm.test(name)) claim(at, p, row, "types");
		else if (isBlock) claim(at, p, row, "rodata");
		else if (ofType && algorithmOfSize.test(name)) ledger.claim(at, 2 * p, ledger.owner("(shared types)"), "types", -1);
	}
}
/** The last row of a function table whose entry is not after an address; -1 for none. */
function rowAt(entries, address) {
	let low = 0;
	let high = entries.length - 1;
	while (low < high) {
		const middle = low + high >>> 1;
		if ((entries[middle] ?? 0) <= address) low = middle + 1;
		else high = middle;
	}
	return low - 1;
}
/** Where type descriptors are in the file, and up to Go 1.26 what follows them. */
function typesOf(image, { table: { module } }) {
	const { types = 0, etypes = 0 } = module?.moved ?? {};
	const offset = offsetOf$1(image, types);
	return {
		offset,
		size: offset < 0 ? 0 : etypes - types
	};
}
//#endregion
//#region src/measure/claim-embedded.ts
/** Bytes of a file's hash in an `embed.FS`. */
const hashSize = 16;
/** Bytes; no system has longer paths. */
const longestPath$1 = 4096;
/** The compiler's list of the files of an `embed.FS` in the variable of this name. */
const list$2 = ".files";
/**
* Gives embedded files to the packages that embed them, as rows by their
* paths. A variable `v` of type `embed.FS` points at a list `v.files`: a
* slice's header, and per file a path, the content and a hash
* (cmd/compile/internal/staticdata/embed.go, WriteEmbed).
*/
function claimEmbedded(ledger, image, symbols, rank) {
	for (let i = 0; i < symbols.count; i++) {
		const offset = symbols.offset[i] ?? -1;
		if (offset < 0 || (symbols.size[i] ?? 0) === 0) continue;
		const name = symbols.name(i);
		const owner = name.endsWith(list$2) ? packageOf(name, rank) : "";
		if (owner === "") continue;
		const number = ledger.owner(owner);
		for (const file of filesOf(image, offset, symbols.size[i] ?? 0)) {
			const section = image.sections.find((one) => file.offset >= one.offset && file.offset < one.offset + one.fileSize);
			const symbol = ledger.symbol(`${file.path} (embedded)`, number, "strings", section?.name ?? "");
			ledger.claim(file.offset, file.size, number, "strings", symbol);
		}
	}
	ledger.settle();
}
/** The files of a list; none where the bytes are no such list. */
function filesOf(image, at, size) {
	const { bytes, pointerSize: p } = image;
	const word = (offset) => p === 8 ? bytes.loose64(offset) : bytes.u32(offset);
	const header = 3 * p;
	const row = 4 * p + hashSize;
	if (size < header || at + size > bytes.length) return [];
	const count = word(at + p);
	if (!(word(at) === addressOf(image, at) + header && count === word(at + 2 * p) && size === header + count * row)) return [];
	const found = [];
	for (let k = 0, from = at + header; k < count; k++, from += row) {
		const path = text$2(image, word(from), word(from + p));
		const content = word(from + 3 * p);
		const offset = offsetOf$1(image, word(from + 2 * p));
		if (path === "" || content === 0 || offset < 0) continue;
		if (offset + content > bytes.length) continue;
		found.push({
			path,
			offset,
			size: content
		});
	}
	return found;
}
function text$2(image, address, length) {
	const offset = offsetOf$1(image, address);
	return offset >= 0 && length > 0 && length <= longestPath$1 && offset + length <= image.bytes.length ? image.bytes.text(offset, length, "a path") : "";
}
//#endregion
//#region src/measure/claim-function-values.ts
/**
* Gives function values, pointers to code by which functions are passed
* around, to the packages of the functions. They are a block since Go 1.26,
* which the paired link shows, and a section since Go 1.27.
*/
function claimFunctionValues(ledger, image, { table, packages }, blocks) {
	const section = findSection(image, ".go.func", ".data.rel.ro.go.func");
	const places = [...section ? [{
		offset: section.offset,
		size: section.fileSize
	}] : [], ...blocks.filter(({ kind }) => kind === "function values")];
	if (places.length === 0) return;
	const { bytes, pointerSize: p } = image;
	for (const { offset, size } of places) for (let at = offset; at + p <= offset + size; at += p) {
		const index = functionAt(table, p === 8 ? bytes.loose64(at) : bytes.u32(at));
		if (index < 0) continue;
		ledger.claim(at, p, ledger.owner(packages[index] ?? ""), "rodata", -1);
	}
	ledger.settle();
}
/** The last function at an address; -1 for none. */
function functionAt({ entries, count }, address) {
	let low = 0;
	let high = count;
	while (low < high) {
		const middle = low + high >>> 1;
		if ((entries[middle] ?? 0) <= address) low = middle + 1;
		else high = middle;
	}
	return low > 0 && entries[low - 1] === address ? low - 1 : -1;
}
//#endregion
//#region src/measure/claim-functions.ts
/**
* Gives code to the functions of the function table. What follows a function
* up to the next one is alignment. Returns the extent of Go's code in the file.
*/
function claimFunctions(ledger, image, { table, names, packages, sizes }) {
	const { entries, count } = table;
	const padding = ledger.owner("(padding)");
	const first = entries[0] ?? 0;
	const start = offsetOf$1(image, first);
	if (start < 0) return {
		offset: 0,
		size: 0
	};
	const sectionName = image.sections.find(({ offset, fileSize }) => start >= offset && start < offset + fileSize)?.name ?? "";
	for (let i = 0; i < count; i++) {
		const at = start + (entries[i] ?? 0) - first;
		const size = sizes[i] ?? 0;
		const owner = ledger.owner(packages[i] ?? "");
		const symbol = size > 0 ? ledger.symbol(names[i] ?? "", owner, "code", sectionName) : -1;
		ledger.claim(at, size, owner, "code", symbol);
		const end = start + (entries[i + 1] ?? 0) - first;
		ledger.claim(at + size, end - at - size, padding, "padding", -1);
	}
	ledger.settle();
	return {
		offset: start,
		size: (entries[count] ?? first) - first
	};
}
//#endregion
//#region src/measure/claim-indexes.ts
/**
* Bytes of code that a bucket of `runtime.findfunctab` and one of its parts
* stand for, and bytes of both (internal/abi/symtab.go, FuncTabBucketSize;
* runtime/symtab.go, findfuncbucket).
*/
const bucket = {
	code: 4096,
	size: 4
};
const part = {
	code: 256,
	size: 1
};
/** Bits of a Wasm pc below the function's number (cmd/link/internal/wasm/asm.go). */
const functionBits = 16;
/**
* Names what the module data points at: the record itself, the lists of types
* and interface tables, and the table that finds a function by its pc. In Wasm, where every function has the same share of the latter and
* it is a twentieth of the file, each has its own.
*/
function claimIndexes(ledger, image, functions) {
	const { table, packages } = functions;
	const { module } = table;
	if (!module) return;
	const findfunctab = ledger.owner("(findfunctab)");
	const { moved } = module;
	const p = image.pointerSize;
	const record = ledger.owner("(module data)");
	ledger.claim(module.offset, module.size, record, "data", -1);
	const lists = [
		{
			name: "(type index)",
			list: moved?.typelinks,
			width: 4
		},
		{
			name: "(itab index)",
			list: moved?.itablinks,
			width: p
		},
		{
			name: "(inittasks)",
			list: moved?.inittasks,
			width: p
		}
	];
	for (const { name, list, width } of lists) {
		if (!list) continue;
		const { offset, size } = mapped(image, list.address, list.length * width);
		const region = name === "(inittasks)" ? "data" : "types";
		ledger.claim(offset, size, ledger.owner(name), region, -1);
	}
	if (moved?.inittasks) claimInitTasks(ledger, image, functions, moved.inittasks);
	const { offset, size } = mapped(image, module.findfunctab, sizeOfFindfunctab(module));
	const share = image.bodies ? 2 ** functionBits / bucket.code * bucket.size + 2 ** functionBits / part.code * part.size : size;
	for (let i = 0, at = 0; at < size; i++, at += share) {
		const owner = image.bodies ? ledger.owner(packages[i] ?? "runtime") : findfunctab;
		ledger.claim(offset + at, Math.min(share, size - at), owner, "pclntab", -1);
	}
	ledger.settle();
}
/**
* Gives what packages do to initialise, `runtime.initTask`, to the packages:
* a state and a count of 4 bytes each, and pointers to so many functions
* (runtime/proc.go). A pc of Wasm is no address.
*/
function claimInitTasks(ledger, image, { table, packages }, { address, length }) {
	const { bytes, pointerSize: p } = image;
	const word = (at) => p === 8 ? bytes.loose64(at) : bytes.u32(at);
	const list = mapped(image, address, length * p);
	if (list.size === 0 || image.bodies) return;
	for (let at = list.offset; at < list.offset + list.size; at += p) {
		const head = mapped(image, word(at), 8);
		if (head.size === 0) continue;
		const count = bytes.u32(head.offset + 4);
		const { offset, size } = mapped(image, word(at), 8 + count * p);
		const entry = size > 8 ? word(offset + 8) : 0;
		const row = rowAt(table.entries, entry);
		if (row < 0 || table.entries[row] !== entry) continue;
		ledger.claim(offset, size, ledger.owner(packages[row] ?? ""), "data", -1);
	}
}
function sizeOfFindfunctab({ minpc, maxpc }) {
	const code = maxpc - minpc;
	return Math.ceil(code / bucket.code) * bucket.size + Math.ceil(code / part.code) * part.size;
}
/** A run of memory as far as the file holds it in one piece; of 0 bytes where it doesn't. */
function mapped(image, address, size) {
	const offset = offsetOf$1(image, address);
	return offset >= 0 && offsetOf$1(image, address + size - 1) === offset + size - 1 ? {
		offset,
		size
	} : {
		offset: 0,
		size: 0
	};
}
//#endregion
//#region src/measure/literals.ts
const arrow$1 = " -> ";
const hashed = /^\.gostring\.(\d{1,10})\.([\w+/=]+)$/;
/** All literals of a listing, which may hold other lines too. */
function readLiterals(listing) {
	const text = Buffer.from(listing.buffer, listing.byteOffset, listing.byteLength).toString("latin1");
	const found = /* @__PURE__ */ new Map();
	for (const prefix of ["go:string.", "go.string."]) {
		const mark = arrow$1 + prefix;
		for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + mark.length)) {
			const start = text.lastIndexOf("\n", at) + 1;
			if (text.indexOf(arrow$1, start) !== at) continue;
			const end = text.indexOf("\n", at);
			const name = text.slice(at + mark.length, end < 0 ? text.length : end);
			if (found.has(name)) continue;
			const literal = readName(utf8$1(text.slice(start, at)), name);
			if (literal) found.set(name, literal);
		}
	}
	return [...found.values()];
}
function readName(from, name) {
	const [, length, hash] = hashed.exec(name) ?? [];
	if (length !== void 0 && hash !== void 0) return {
		from,
		length: Number(length),
		text: null,
		hash
	};
	const text = unquote$1(name);
	return text === null ? null : {
		from,
		length: text.length,
		text,
		hash: ""
	};
}
const escape = /\\(?:([abfnrtv\\"])|x([0-9a-f]{2})|u([0-9a-f]{4})|U([0-9a-f]{8}))/g;
const plainEscapes = {
	a: "\x07",
	b: "\b",
	f: "\f",
	n: "\n",
	r: "\r",
	t: "	",
	v: "\v",
	"\\": "\\",
	"\"": "\""
};
/** The bytes behind strconv.Quote, as Latin-1 text; null for what it never writes. */
function unquote$1(quoted) {
	if (quoted.length < 2 || !quoted.startsWith("\"") || !quoted.endsWith("\"")) return null;
	const inner = quoted.slice(1, -1);
	if (!inner.includes("\\")) return inner;
	return inner.replace(escape, (all, plain, byte, short, long) => {
		if (plain !== void 0) return plainEscapes[plain] ?? all;
		if (byte !== void 0) return String.fromCharCode(Number.parseInt(byte, 16));
		const point = Number.parseInt(short ?? long ?? "", 16);
		if (!(point <= 1114111)) return all;
		return Buffer.from(String.fromCodePoint(point)).toString("latin1");
	});
}
const utf8$1 = (latin) => Buffer.from(latin, "latin1").toString("utf8");
//#endregion
//#region src/measure/section-rows.ts
/**
* Cuts the file into rows that hold each of its bytes once, in order of
* offset. Sections that overlap (no linker makes them) keep what an earlier
* one left. Sections without bytes in the file stay rows of 0 bytes.
*/
function sectionRows(image) {
	const { file, length } = image.bytes;
	const rows = [];
	let reached = 0;
	const gap = (end, before) => {
		if (end <= reached) return;
		const zero = isZero(file, reached, end);
		rows.push({
			base: `${zero ? "padding" : "unmapped"}@${before}`,
			offset: reached,
			fileSize: end - reached,
			virtualSize: 0,
			section: null,
			kind: zero ? "padding" : "unmapped",
			region: zero ? "padding" : "other"
		});
	};
	for (const piece of pieces(image)) {
		if (piece.fileSize === 0) {
			rows.push(piece);
			continue;
		}
		gap(piece.offset, piece.base);
		const start = Math.max(piece.offset, reached);
		const end = Math.max(piece.offset + piece.fileSize, start);
		rows.push({
			...piece,
			offset: start,
			fileSize: end - start
		});
		reached = Math.max(reached, end);
	}
	gap(length, "end");
	return named(rows);
}
function pieces(image) {
	const tables = image.tables.map((table) => ({
		base: table.name,
		offset: table.offset,
		fileSize: table.fileSize,
		virtualSize: 0,
		section: null,
		kind: "table",
		region: table.region
	}));
	const sections = image.sections.filter(({ fileSize, virtualSize }) => fileSize > 0 || virtualSize > 0).map((section) => ({
		base: section.name,
		offset: section.offset,
		fileSize: section.fileSize,
		virtualSize: section.virtualSize,
		section,
		kind: "section",
		region: section.region
	}));
	return [...tables, ...sections].toSorted((a, b) => a.offset - b.offset);
}
/** Gives each row a name of its own: a repeated one gets `#2`, `#3`, ... */
function named(rows) {
	const used = /* @__PURE__ */ new Set();
	const reached = /* @__PURE__ */ new Map();
	return rows.map(({ base, ...row }) => {
		let name = base;
		for (let i = reached.get(base) ?? 2; used.has(name); i++) {
			name = `${base}#${i}`;
			reached.set(base, i);
		}
		used.add(name);
		return {
			name,
			...row
		};
	});
}
/** Whether all bytes of a run are zero. */
function isZero(file, start, end) {
	for (let at = start; at < end; at++) if (file[at] !== 0) return false;
	return true;
}
//#endregion
//#region src/measure/place-literals.ts
/** Bytes; the block after the strings starts at a multiple of this. */
const greatestAlignment$4 = 32;
/**
* Bytes that a literal may be aligned to. All are aligned to 1; on s390x, whose
* instructions address even places, to 2, or to what one loads of them at once.
* A file of more than 1 KiB that is embedded as a string has no alignment of
* its own (cmd/compile/internal/staticdata/data.go, fileStringSym), and gets
* the greatest (cmd/link/internal/ld/data.go, symalign).
*/
const alignments = [
	1,
	2,
	4,
	8,
	16,
	greatestAlignment$4
];
/**
* Finds each literal in the linker's block of strings, which holds them sorted
* by length (cmd/link/internal/ld/data.go, dodataSect), so that the lengths
* alone give every boundary; which one of several of a length it is, its bytes
* tell. What is left of the block is zeros. A sentence where the listing does
* not reproduce the block to the byte.
*/
function placeLiterals(file, block, literals) {
	const end = block.offset + block.size;
	const sorted = literals.filter(({ length }) => length > 0).toSorted((a, b) => a.length - b.length);
	const placements = [];
	let reached = block.offset;
	for (let first = 0; first < sorted.length;) {
		const length = sorted[first]?.length ?? 0;
		let next = first;
		while (sorted[next]?.length === length) next++;
		const waiting = new Waiting(sorted.slice(first, next));
		for (let i = first; i < next; i++) {
			const placed = place(file, reached, end, length, waiting);
			if (!placed) return `the ${length} bytes of a string at byte ${reached} of the file are not those of any literal in the dependency listing`;
			placements.push(placed);
			reached = placed.offset + length;
		}
		first = next;
	}
	return end - reached < greatestAlignment$4 && isZero(file, reached, end) ? placements : `the dependency listing names strings up to byte ${reached} of the file, and there are more up to byte ${end}`;
}
/** The next literal: at the first aligned place, after zeros, where one of them stands. */
function place(file, from, end, length, waiting) {
	let tried = -1;
	for (const alignment of alignments) {
		const offset = Math.ceil(from / alignment) * alignment;
		if (offset === tried) continue;
		if (offset + length > end || !isZero(file, from, offset)) return null;
		const literal = waiting.take(file.subarray(offset, offset + length));
		if (literal) return {
			offset,
			literal
		};
		tried = offset;
	}
	return null;
}
/** Literals of one length that have no place yet. */
var Waiting = class {
	#byText = /* @__PURE__ */ new Map();
	#byHash = /* @__PURE__ */ new Map();
	constructor(literals) {
		for (const literal of literals) if (literal.text === null) this.#byHash.set(literal.hash, literal);
		else this.#byText.set(literal.text, literal);
	}
	/** The one with these bytes, once. */
	take(bytes) {
		if (this.#byText.size > 0) {
			const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
			const literal = this.#byText.get(text);
			if (literal) {
				this.#byText.delete(text);
				return literal;
			}
		}
		for (const hash of this.#byHash.size > 0 ? hashes(bytes) : []) {
			const literal = this.#byHash.get(hash);
			if (literal) {
				this.#byHash.delete(hash);
				return literal;
			}
		}
		return null;
	}
};
/**
* The hashes by which compilers name long literals: SHA-256 after a byte 1
* (cmd/internal/hash, Go 1.24 and later), SHA-256 with all bits inverted
* (cmd/internal/notsha256), plain SHA-256; of each, the first 16 bytes.
*/
function* hashes(bytes) {
	yield base64(createHash("sha256").update(marker).update(bytes).digest());
	const digest = createHash("sha256").update(bytes).digest();
	yield base64(Buffer.from(digest.map((byte) => byte ^ 255)));
	yield base64(digest);
}
const marker = Uint8Array.of(1);
const base64 = (digest) => digest.subarray(0, 16).toString("base64");
//#endregion
//#region src/measure/find-literals.ts
/** So many literals are looked for, at so many places each. */
const mostLandmarks = 8;
const mostPlaces = 4;
/**
* Finds the linker's block of strings where no symbol says where it is: a long
* literal, the only one of its length, stands behind all shorter ones, so that
* the sum of their lengths is its distance from the block's start. Null where
* the listing doesn't reproduce the bytes there.
*/
function findLiterals(image, literals) {
	const { file } = image.bytes;
	const sorted = literals.toSorted((a, b) => a.length - b.length);
	const size = sorted.reduce((sum, { length }) => sum + length, 0);
	let before = size;
	let landmarks = 0;
	for (let i = sorted.length - 1; i >= 0 && landmarks < mostLandmarks; i--) {
		const { length, text } = sorted[i] ?? {
			length: 0,
			text: null
		};
		before -= length;
		if (!(sorted[i - 1]?.length !== length && sorted[i + 1]?.length !== length) || text === null) continue;
		landmarks++;
		const bytes = Buffer.from(text, "latin1");
		let at = indexOfBytes(file, bytes, 0);
		for (let k = 0; k < mostPlaces && at >= 0; k++) {
			const block = {
				offset: at - before,
				size
			};
			const placed = block.offset >= 0 ? placeLiterals(file, block, literals) : "";
			if (typeof placed !== "string") return {
				block,
				placed
			};
			at = indexOfBytes(file, bytes, at + 1);
		}
	}
	return null;
}
//#endregion
//#region src/measure/claim-literals.ts
/** Bytes; a longer literal is a row of its own among the symbols. */
const longLiteral = 100;
/**
* Gives string literals to the packages that use them, by a `-dumpdep`
* listing: the first user that the linker met. Symbols say where they are, and
* where there are none, the literals themselves. Null when all have their
* place, else a sentence why none has.
*/
function claimLiterals(ledger, image, blocks, listing, rank) {
	const found = locate(image, blocks, readLiterals(listing));
	if (typeof found === "string") return found;
	const { block, placed } = found;
	const section = image.sections.find(({ offset, fileSize }) => block.offset >= offset && block.offset < offset + fileSize)?.name ?? "";
	for (const { offset, literal } of placed) {
		const { from, length } = literal;
		const owner = ledger.owner(packageOf(from, rank) || "(unattributed)");
		const symbol = length > longLiteral ? ledger.symbol(`${plainName(from).replaceAll("·", ".")} (string)`, owner, "strings", section) : -1;
		ledger.claim(offset, length, owner, "strings", symbol);
	}
	ledger.settle();
	const padding = ledger.owner("(padding)");
	ledger.claim(block.offset, block.size, padding, "padding", -1);
	ledger.settle();
	return null;
}
function locate(image, blocks, literals) {
	const block = blocks.find(({ kind }) => kind === "strings");
	if (!block) return findLiterals(image, literals) ?? "the string literals of the dependency listing were not found in the file";
	const placed = placeLiterals(image.bytes.file, block, literals);
	return typeof placed === "string" ? placed : {
		block,
		placed
	};
}
//#endregion
//#region src/binary/function-data.ts
const kinds$2 = {
	argumentMaps: 0,
	localMaps: 1,
	stackObjects: 2,
	inlineTree: 3,
	argumentInfo: 5,
	wrapperInfo: 7
};
/** Ends a list of arguments; offsets and sizes are less. */
const endOfArguments = 255;
const wrapperInfoSize = 4;
/** Bytes of `runtime.inlinedCall`. */
const callSize = {
	"1.16": 20,
	"1.18": 20,
	"1.20": 16
};
/**
* Bytes of function data of a kind at a file offset, before `end`; -1 where its
* contents don't tell. An inline tree has at least the calls up to `lastCall`;
* those after it have no code.
*/
function functionDataSize(image, layout, kind, at, end, lastCall) {
	const { bytes, pointerSize: p } = image;
	const head = kind <= kinds$2.localMaps ? 8 : kind === kinds$2.stackObjects ? p : 1;
	if (at < 0 || at + head > end) return -1;
	switch (kind) {
		case kinds$2.argumentMaps:
		case kinds$2.localMaps: return 8 + bytes.u32(at) * Math.ceil(bytes.u32(at + 4) / 8);
		case kinds$2.stackObjects: return p + bytes.word(at, p) * objectSize(image, layout, at + p);
		case kinds$2.inlineTree: return (lastCall + 1) * callSize[layout];
		case kinds$2.argumentInfo: return bytes.file.subarray(at, end).indexOf(endOfArguments) + 1 || -1;
		case kinds$2.wrapperInfo: return wrapperInfoSize;
	}
	return -1;
}
/** Whether the size of a kind, where its contents tell it, may be too small. */
const isLeast = (kind) => kind === kinds$2.inlineTree;
/**
* Bytes of `runtime.stackObjectRecord`, the first of which is at `at`: an
* offset and a pointer to a type in Go 1.16, three numbers and a pointer in
* 1.17, four numbers from then on.
*/
function objectSize(image, layout, at) {
	const { bytes, pointerSize: p } = image;
	if (layout !== "1.16") return 16;
	return offsetOf$1(image, at + 2 * p <= bytes.length ? bytes.word(at + p, p) : 0) >= 0 ? 2 * p : Math.ceil(12 / p) * p + p;
}
/** The largest value of a pc table: runtime/symtab.go, func step. -1 for none. */
function largestValue(file, table, end) {
	let largest = -1;
	let value = -1;
	for (let at = table; at < end;) {
		let step = 0;
		for (let shift = 0, byte = 128; byte >= 128; shift += 7) {
			byte = file[at++] ?? 0;
			step |= (byte & 127) << shift;
			if (at > end || shift > 28) return largest;
		}
		if (step === 0 && at > table + 1) return largest;
		value += step >>> 1 ^ -(step & 1);
		largest = Math.max(largest, value);
		while (at < end && (file[at] ?? 0) >= 128) at++;
		at++;
	}
	return largest;
}
//#endregion
//#region src/measure/claim-function-data.ts
/** Stands for function data of a kind that a function has none of. */
const noFunctionData$1 = 4294967295;
/** `PCDATA_InlTreeIndex`. */
const inlineTreeTable = 2;
/** Bytes; blobs are aligned to this at most. */
const greatestAlignment$3 = 32;
/** A record counts its function data in a byte. */
const mostKinds = 256;
/**
* Gives function data to the first function that uses it. From Go 1.26 on
* nothing else is in its block, so each blob ends where the next one starts.
* Before, it lies among other read-only data, and its contents tell its size;
* where they don't, it is no larger than the next one, since the linker sorts
* them by size.
* @param owners by function
*/
function claimFunctionData(ledger, image, { table }, owners) {
	const { module } = table;
	if (!module?.moved) return;
	const nobody = ledger.owner("(unattributed)");
	const blobs = findBlobs(image, table);
	const { offsets, users } = blobs;
	const tail = module.moved.epclntab > 0 ? offsetOf$1(image, module.findfunctab) : -1;
	const sizes = tail < 0 ? sizesOf(image, table, blobs) : null;
	const padding = ledger.owner("(padding)");
	const { file } = image.bytes;
	for (let i = 0; i < offsets.length; i++) {
		const offset = offsets[i] ?? 0;
		const row = Math.floor((users.get(offset) ?? 0) / mostKinds);
		const next = offsets[i + 1] ?? tail;
		const size = sizes ? sizes[i] ?? 0 : next - offset;
		ledger.claim(offset, size, owners[row] ?? nobody, "pclntab", -1);
		const rest = next - (offset + size);
		if (rest > 0 && rest < greatestAlignment$3 && isZero(file, next - rest, next)) ledger.claim(next - rest, rest, padding, "padding", -1);
	}
}
function findBlobs(image, table) {
	const { bytes } = image;
	const { records, shape, count, end, header, module } = table;
	const absolute = header.layout === "1.16";
	const none = absolute ? 0 : noFunctionData$1;
	const gofunc = module?.moved?.gofunc ?? 0;
	const start = absolute || gofunc === 0 ? -1 : offsetOf$1(image, gofunc);
	const width = shape.functionDataSize;
	const users = /* @__PURE__ */ new Map();
	const rows = absolute || start >= 0 ? count : 0;
	for (let row = 0; row < rows; row++) {
		const record = records[row] ?? 0;
		const tables = bytes.u32(record + shape.extraPcTables);
		const from = record + Math.ceil((shape.size + 4 * tables) / width) * width;
		const kinds = bytes.u8(record + shape.functionDataCount);
		for (let kind = 0; kind < kinds; kind++) {
			const at = from + kind * width;
			if (at + width > end) break;
			const reference = width === 8 ? bytes.loose64(at) : bytes.u32(at);
			if (reference === none) continue;
			const offset = absolute ? offsetOf$1(image, reference) : start + reference;
			if (offset >= 0 && !users.has(offset)) users.set(offset, row * mostKinds + kind);
		}
	}
	return {
		offsets: Float64Array.from(users.keys()).toSorted(),
		users
	};
}
/** Bytes of blobs by their contents and places. */
function sizesOf(image, table, { offsets, users }) {
	const { layout } = table.header;
	const sizes = new Float64Array(offsets.length);
	let section;
	let next = Infinity;
	let sizeOfNext = 0;
	for (let i = offsets.length - 1; i >= 0; i--) {
		const at = offsets[i] ?? 0;
		const user = users.get(at) ?? 0;
		if (!section || at < section.offset) section = image.sections.find(({ offset, fileSize }) => at >= offset && at < offset + fileSize);
		const sectionEnd = section ? section.offset + section.fileSize : at;
		const end = Math.min(next, sectionEnd);
		const kind = user % mostKinds;
		const told = functionDataSize(image, layout, kind, at, end, isLeast(kind) ? lastCall(image, table, Math.floor(user / mostKinds)) : -1);
		const unsure = told < 0 || isLeast(kind);
		const room = end - at;
		sizes[i] = unsure && room <= sizeOfNext ? room : Math.max(Math.min(told, room), 0);
		if (told >= 0) sizeOfNext = told;
		next = at;
	}
	return sizes;
}
/** Number of the last inlined call that has code in a function; -1 for none. */
function lastCall({ bytes }, { header, records, shape }, row) {
	const { offset, size } = header.pcTables;
	const record = records[row] ?? 0;
	if (bytes.u32(record + shape.extraPcTables) <= inlineTreeTable) return -1;
	const at = bytes.u32(record + shape.size + 8);
	return at === 0 ? -1 : largestValue(bytes.file, offset + at, offset + size);
}
//#endregion
//#region src/measure/votes.ts
/**
* Counts which of several owners most rows of a group are of. Neighbours are
* mostly alike, so a run of them costs one count.
*/
var Votes = class {
	#counts = /* @__PURE__ */ new Map();
	#group = -1;
	#owner = null;
	#run = 0;
	/** @param group any number of 0 or more */
	add(group, owner) {
		if (group === this.#group && owner === this.#owner) {
			this.#run++;
			return;
		}
		this.#count();
		this.#group = group;
		this.#owner = owner;
		this.#run = 1;
	}
	#count() {
		if (this.#owner === null) return;
		let counts = this.#counts.get(this.#group);
		if (!counts) this.#counts.set(this.#group, counts = /* @__PURE__ */ new Map());
		counts.set(this.#owner, (counts.get(this.#owner) ?? 0) + this.#run);
		this.#owner = null;
	}
	/** The owner of most rows of a group, of several the first; null for an empty group. */
	winner(group) {
		this.#count();
		let winner = null;
		let most = 0;
		for (const [owner, count] of this.#counts.get(group) ?? []) {
			if (count <= most) continue;
			most = count;
			winner = owner;
		}
		return winner;
	}
	/** The groups with rows, ascending. */
	groups() {
		this.#count();
		return Float64Array.from(this.#counts.keys()).toSorted();
	}
};
//#endregion
//#region src/measure/claim-pclntab.ts
/** Bytes; longer runs of zeros than this between tables are no alignment. */
const longestAlignment$1 = 64;
/**
* Gives the bytes of the function table to the packages that cause them. What
* several functions share (pc tables, function data) goes to the first of them
* in order of address, so that two builds agree.
*/
function claimPclntab(ledger, image, functions) {
	const owners = {
		functions: Int32Array.from(functions.packages, (name) => ledger.owner(name)),
		table: ledger.owner("(pclntab header)"),
		padding: ledger.owner("(padding)")
	};
	const whole = wholeExtent(image, functions);
	claimNames$1(ledger, image, functions, owners);
	claimFiles(ledger, functions, owners);
	claimUnits(ledger, image, functions, owners);
	claimRecords(ledger, image, functions, owners);
	ledger.settle();
	claimPcTables(ledger, image, functions, owners);
	ledger.settle();
	claimFunctionData(ledger, image, functions, owners.functions);
	ledger.settle();
	const { file } = image.bytes;
	const rest = ledger.free(whole.offset, whole.size);
	for (let i = 0; i < rest.length; i += 2) {
		const start = rest[i] ?? 0;
		const end = rest[i + 1] ?? 0;
		const padding = end - start < longestAlignment$1 && start > whole.offset && isZero(file, start, end);
		ledger.claim(start, end - start, padding ? owners.padding : owners.table, padding ? "padding" : "pclntab", -1);
	}
	ledger.settle();
}
/** From the header to the end of the last record, or of all where the module data tells it. */
function wholeExtent(image, { table }) {
	const { offset } = table.header;
	const end = offsetOf$1(image, (table.module?.moved?.epclntab ?? 0) - 1) + 1;
	if (end > offset) return {
		offset,
		size: end - offset
	};
	const { records, shape, count } = table;
	let last = table.header.functions;
	for (let i = 0; i < count; i++) last = Math.max(last, (records[i] ?? 0) + shape.size);
	const section = image.sections.find((one) => one.region === "pclntab" && one.offset <= offset && offset < one.offset + one.fileSize);
	return {
		offset,
		size: (section ? section.offset + section.fileSize : last) - offset
	};
}
/** Each name to the package that it names: a function's, or one that was inlined away. */
function claimNames$1(ledger, image, { table, nameEnds, byName }, owners) {
	const { names, nameOffsets } = table;
	const end = names.offset + names.size;
	const cursor = new NameCursor(image.bytes.file, names);
	let at = names.offset;
	const claimUpTo = (limit) => {
		while (at < limit) {
			cursor.read(at);
			if (cursor.end < 0) {
				at = end;
				return;
			}
			if (cursor.end > at) {
				const named = byName.of(at - names.offset, cursor);
				const owner = named === "" ? owners.table : ledger.owner(named);
				ledger.claim(at, cursor.end + 1 - at, owner, "pclntab", -1);
			}
			at = cursor.end + 1;
		}
	};
	for (const i of ascending(nameOffsets)) {
		const start = names.offset + (nameOffsets[i] ?? 0);
		claimUpTo(start);
		const next = names.offset + (nameEnds[i] ?? 0) + 1;
		if (start !== at || next <= start) continue;
		const owner = owners.functions[i] ?? owners.table;
		ledger.claim(start, next - start, owner, "pclntab", -1);
		at = next;
	}
	claimUpTo(end);
}
/** Row numbers in order of their values; of rows with one value the first comes first. */
function ascending(values) {
	const rows = 2 ** Math.ceil(Math.log2(values.length + 1));
	return Float64Array.from(values, (value, i) => value * rows + i).toSorted().map((key) => key % rows);
}
/** Each name of a source file to the package of its directory. */
function claimFiles(ledger, { files, directories }, owners) {
	const { names } = files;
	for (let at = 0; at < names.size;) {
		const end = names.end(at);
		if (end < 0) break;
		if (end > at) {
			const name = directories.packageOf(at);
			const owner = name === "" ? owners.table : ledger.owner(name);
			ledger.claim(names.offset + at, end + 1 - at, owner, "pclntab", -1);
		}
		at = end + 1;
	}
}
/** Each unit's rows of the unit table to the package that most of its functions are of. */
function claimUnits(ledger, image, { table }, owners) {
	const { header, records, shape, count } = table;
	const votes = new Votes();
	for (let i = 0; i < count; i++) {
		const unit = image.bytes.u32((records[i] ?? 0) + shape.unit);
		if ((unit + 1) * 4 > header.units.size) continue;
		votes.add(unit, owners.functions[i] ?? owners.table);
	}
	const units = votes.groups();
	for (const [i, unit] of units.entries()) {
		const next = units[i + 1] ?? Math.floor(header.units.size / 4);
		ledger.claim(header.units.offset + unit * 4, (next - unit) * 4, votes.winner(unit) ?? owners.table, "pclntab", -1);
	}
}
/** Each function's row and record, with its arrays, padded to pointer size. */
function claimRecords(ledger, image, { table }, owners) {
	const { bytes } = image;
	const { header, records, shape, count, end } = table;
	const p = header.pointerSize;
	const row = 2 * (header.layout === "1.16" ? p : 4);
	for (let i = 0; i < count; i++) {
		const owner = owners.functions[i] ?? owners.table;
		ledger.claim(header.functions + i * row, row, owner, "pclntab", -1);
	}
	for (let i = 0; i < count; i++) {
		const owner = owners.functions[i] ?? owners.table;
		const record = records[i] ?? 0;
		const arrays = 4 * bytes.u32(record + shape.extraPcTables) + shape.functionDataSize * bytes.u8(record + shape.functionDataCount);
		const size = Math.ceil((shape.size + arrays) / p) * p;
		const fits = Math.min(size, Math.max(end - record, 0));
		ledger.claim(record, fits, owner, "pclntab", -1);
	}
}
/** Each pc table to the first function that refers to it. */
function claimPcTables(ledger, image, { table, pcTables }, owners) {
	const { bytes } = image;
	const { header, records, shape, count, end } = table;
	const { offset, size } = header.pcTables;
	const users = new Int32Array(pcTables.count).fill(-1);
	const between = /* @__PURE__ */ new Map();
	const use = (at, owner) => {
		if (at === 0 || at >= size) return;
		const number = pcTables.numberAt(at);
		if (number < 0) {
			if (!between.has(at)) between.set(at, owner);
		} else if ((users[number] ?? 0) < 0) users[number] = owner;
	};
	for (let i = 0; i < count; i++) {
		const owner = owners.functions[i] ?? owners.table;
		const record = records[i] ?? 0;
		for (let k = 0; k < 3; k++) use(bytes.u32(record + shape.pcTables + 4 * k), owner);
		const extra = bytes.u32(record + shape.extraPcTables);
		const from = record + shape.size;
		for (let at = from; at < from + 4 * extra && at < end; at += 4) use(bytes.u32(at), owner);
	}
	for (let i = 0; i < pcTables.count; i++) {
		const owner = users[i] ?? -1;
		if (owner < 0) continue;
		const start = pcTables.startOf(i);
		const length = pcTables.startOf(i + 1) - start;
		ledger.claim(offset + start, length, owner, "pclntab", -1);
	}
	for (const [at, owner] of between) ledger.claim(offset + at, pcTables.size(at), owner, "pclntab", -1);
}
//#endregion
//#region src/measure/claim-read-only.ts
/**
* Tells read-only data without an owner from writable, where the container
* holds both in one section (Wasm): what lies before the variables, which the
* linker puts last, is read-only.
*/
function claimReadOnly(ledger, image, { noptrdata }) {
	const data = image.sections.find(({ region }) => region === "data");
	if (!image.bodies || !data) return;
	const nobody = ledger.owner("(unattributed)");
	for (const { address, offset, size } of image.mappings) {
		const inData = offset >= data.offset && offset < data.offset + data.fileSize;
		const before = Math.min(size, noptrdata - address);
		if (inData) ledger.claim(offset, before, nobody, "rodata", -1);
	}
	ledger.settle();
}
//#endregion
//#region src/measure/claim-rest.ts
/** Bytes; alignment of code is shorter. */
const longestAlignment = 64;
/** Books what lies outside sections and what serves the container itself. */
function claimContainer(ledger, rows) {
	const headers = ledger.owner("(headers)");
	const buildInfo = ledger.owner("(build info)");
	const signature = ledger.owner("(signature)");
	const padding = ledger.owner("(padding)");
	const nobody = ledger.owner("(unattributed)");
	for (const { kind, offset, fileSize, region, section } of rows) {
		const container = kind === "table" || section?.origin === "container" || section?.region === "buildinfo";
		const owner = region === "signature" ? signature : region === "buildinfo" ? buildInfo : headers;
		if (container) ledger.claim(offset, fileSize, owner, region, -1);
		const header = section?.headerSize ?? 0;
		if (header > 0) ledger.claim(offset, header, headers, "headers", -1);
		if (kind === "padding") ledger.claim(offset, fileSize, padding, "padding", -1);
		if (kind === "unmapped") ledger.claim(offset, fileSize, nobody, "other", -1);
	}
	ledger.settle();
}
/** Owners of sections that Go's runtime reads as a whole, by name in ELF files. */
const runtimeSections = /* @__PURE__ */ new Map([
	[".typelink", "(type index)"],
	[".itablink", "(itab index)"],
	[".go.module", "(module data)"],
	[".go.fipsinfo", "runtime"],
	[".gosymtab", "runtime"]
]);
/**
* Books what no one claimed, section by section: to the runtime's tables theirs,
* to C what lies in its sections and, in Go's, outside `code`; the rest has no
* owner.
*/
function claimRest(ledger, file, rows, code) {
	const owner = {
		c: ledger.owner("(C)"),
		nobody: ledger.owner("(unattributed)"),
		padding: ledger.owner("(padding)")
	};
	for (const { section, offset, fileSize, region } of rows) {
		if (!section) continue;
		if (section.executable && code) {
			const runs = ledger.free(offset, fileSize);
			for (let i = 0; i < runs.length; i += 2) {
				const start = runs[i] ?? 0;
				const end = runs[i + 1] ?? 0;
				const filler = isFiller(file, start, end);
				ledger.claim(start, end - start, filler ? owner.padding : owner.c, filler ? "padding" : "code", -1);
			}
			continue;
		}
		const table = runtimeSections.get(elfName(section.name).replace(/^\.data\.rel\.ro/, ""));
		const rest = section.origin === "c" ? owner.c : owner.nobody;
		ledger.claim(offset, fileSize, table === void 0 ? rest : ledger.owner(table), region, -1);
	}
	ledger.settle();
}
/** Whether a run is zeros, or short and of one byte, as processors trap on. */
function isFiller(file, start, end) {
	const first = file[start];
	if (first !== 0 && end - start >= longestAlignment) return false;
	for (let at = start; at < end; at++) if (file[at] !== first) return false;
	return true;
}
//#endregion
//#region src/measure/claim-symbols.ts
/** Data is aligned to its size, rounded down to a power of two, up to this (cmd/link/internal/ld/data.go, symalign). */
const greatestAlignment$2 = 32;
/**
* Gives bytes to the symbols that name them, after functions and the function
* table had theirs, and zeros between symbols to alignment.
*/
function claimSymbols(ledger, image, symbols, rules) {
	const padding = ledger.owner("(padding)");
	const order = sizedByOffset(symbols);
	for (const i of order) {
		const section = image.sections[symbols.section[i] ?? -1];
		if (!section || section.origin === "container") continue;
		const name = plainName(symbols.name(i));
		const region = regionOf(name, section.region);
		const owner = ledger.owner(symbols.owner?.(i) || ownerOf$1(name, rules, section.executable));
		ledger.claim(symbols.offset[i] ?? 0, symbols.size[i] ?? 0, owner, region, name === "" ? -1 : ledger.symbol(name, owner, region, section.name));
	}
	ledger.settle();
	const { file } = image.bytes;
	let reached = 0;
	for (const [k, i] of order.entries()) {
		const start = symbols.offset[i] ?? 0;
		const before = order[k - 1] ?? i;
		const gap = start - reached;
		if (k > 0 && gap > 0 && gap < alignmentOf$1(symbols.size[i] ?? 0) && symbols.section[before] === symbols.section[i] && isZero(file, reached, start)) ledger.claim(reached, gap, padding, "padding", -1);
		reached = Math.max(reached, start + (symbols.size[i] ?? 0));
	}
	ledger.settle();
}
/** Rows of symbols with bytes, by offset; of several at one place the first stays first. */
function sizedByOffset(symbols) {
	const rows = [];
	for (let i = 0; i < symbols.count; i++) if ((symbols.offset[i] ?? -1) >= 0 && (symbols.size[i] ?? 0) > 0) rows.push(i);
	const { offset } = symbols;
	return Uint32Array.from(rows).toSorted((a, b) => (offset[a] ?? 0) - (offset[b] ?? 0) || a - b);
}
function alignmentOf$1(size) {
	const power = 2 ** Math.floor(Math.log2(Math.max(size, 1)));
	return Math.min(power, greatestAlignment$2);
}
/** Names of C compilers: without a dot, or with one of their suffixes (`completed.0`, `f.cold`). */
const nameOfC = /^[A-Za-z_]\w*(?:\.(?:\d+|part|constprop|isra|cold|lto_priv)\b.*)?(?:@.*)?$/;
function ownerOf$1(name, { stamps, hasC, rank }, executable) {
	if (name.endsWith(".str")) {
		const variable = name.slice(0, -4);
		if (stamps.has(variable) || stamps.has(unescape(variable))) return "(stamped values)";
	}
	if (hasC && (executable || nameOfC.test(name))) return "(C)";
	return packageOf(name, rank) || "(unattributed)";
}
function regionOf(name, region) {
	if (region !== "rodata" && region !== "data") return region;
	if (/^type[:.]/.test(name) || /^go[:.]itab\./.test(name)) return "types";
	return region === "rodata" && name.endsWith(".str") ? "strings" : region;
}
//#endregion
//#region src/binary/type-names.ts
const flag = {
	exported: 1,
	tag: 2,
	package: 4,
	embedded: 8
};
const everyFlag = 15;
const longest$3 = 65536;
/** Bytes; longer than any import path. */
const longestText$1 = 1024;
/**
* Records of names of types, fields, methods and import paths
* (internal/abi/type.go, type Name): a byte of flags, length and bytes, the
* same again for a field's tag, and an offset of 4 bytes to an import path.
* Lengths are varints since Go 1.17, two bytes before.
*/
var TypeNames = class {
	#image;
	#start;
	#end;
	#varints;
	#shift;
	#texts = /* @__PURE__ */ new Map();
	/** Names lie between two addresses. */
	constructor(image, start, end, varints) {
		this.#image = image;
		this.#start = start;
		this.#end = end;
		this.#varints = varints;
		this.#shift = shiftOf(image, start, end);
	}
	/** Bytes of the record at an address; 0 where there is none. */
	size(address) {
		const at = this.#at(address);
		if (at < 0) return 0;
		const flags = this.#image.bytes.file[at] ?? 0;
		if (flags > everyFlag) return 0;
		let end = this.#afterText(at + 1);
		if (end > 0 && (flags & flag.tag) !== 0) end = this.#afterText(end);
		if (end < 0) return 0;
		const size = end - at + ((flags & flag.package) === 0 ? 0 : 4);
		return address + size <= this.#end ? size : 0;
	}
	/** Address of the name that is the import path in the record at an address; 0 for none. */
	packageName(address) {
		const size = this.size(address);
		if (size === 0) return 0;
		const at = this.#at(address);
		if (((this.#image.bytes.file[at] ?? 0) & flag.package) === 0) return 0;
		const offset = this.#image.bytes.i32(at + size - 4);
		return offset > 0 ? this.#start + offset : 0;
	}
	/** The name itself; '' where there is none. */
	text(address) {
		const known = this.#texts.get(address);
		if (known !== void 0) return known;
		const text = this.#decode(address);
		this.#texts.set(address, text);
		return text;
	}
	#decode(address) {
		const at = this.#at(address);
		if (at < 0) return "";
		const { length, next } = this.#length(at + 1);
		const { bytes } = this.#image;
		return length > 0 && length <= longestText$1 && next + length <= bytes.length ? bytes.text(next, length, "a name") : "";
	}
	#at(address) {
		if (!(address >= this.#start && address < this.#end)) return -1;
		return this.#shift === null ? offsetOf$1(this.#image, address) : address + this.#shift;
	}
	/** Offset after the length and bytes at `at`; -1 where they are too many. */
	#afterText(at) {
		const { length, next } = this.#length(at);
		return length < 0 || next + length > this.#image.bytes.length ? -1 : next + length;
	}
	#length(at) {
		const { file } = this.#image.bytes;
		const first = file[at] ?? 0;
		const second = file[at + 1] ?? 0;
		if (!this.#varints) return {
			length: first * 256 + second,
			next: at + 2
		};
		if (first < 128) return {
			length: first,
			next: at + 1
		};
		const third = file[at + 2] ?? 0;
		const length = second < 128 ? (first & 127) + second * 128 : (first & 127) + (second & 127) * 128 + third * 16384;
		const next = second < 128 ? at + 2 : at + 3;
		return length < longest$3 ? {
			length,
			next
		} : {
			length: -1,
			next
		};
	}
};
//#endregion
//#region src/binary/types.ts
const kinds$1 = {
	array: 17,
	chan: 18,
	func: 19,
	interface: 20,
	map: 21,
	pointer: 22,
	slice: 23,
	struct: 25,
	last: 26
};
const flags$1 = {
	uncommon: 1,
	named: 4,
	maskOnDemand: 16
};
/** Bit of the kind byte up to Go 1.23: the mask is a program. */
const maskIsProgram = 64;
const kindMask = 31;
const uncommonSize = 16;
/** The package of types by which generic code is shared, which count by their structure. */
const shapes = "go.shape";
const methodSize = 16;
/** Fields, methods or parameters; more is no descriptor. */
const longestArray = 65536;
/** Reads the descriptors between two addresses of an image. */
var Types = class {
	names;
	#image;
	#start;
	#end;
	#p;
	#mapSize;
	#shift;
	/** What the kind adds to the descriptor being read: bytes between its common and uncommon part, and after both. */
	#kindSize = 0;
	#arraySize = 0;
	/** Address of the import path that the kind's part has; 0 for none. */
	#packageName = 0;
	/** Bytes that may still be read: descriptors don't overlap, so each is read a few times at most. */
	#budget;
	constructor(image, start, end, maps, varintNames) {
		const p = image.pointerSize;
		this.names = new TypeNames(image, start, end, varintNames);
		this.#image = image;
		this.#start = start;
		this.#end = end;
		this.#p = p;
		this.#budget = 16 * Math.max(end - start, 0);
		this.#mapSize = {
			buckets: 4 * p + 8,
			groups: 8 * p,
			slots: 11 * p
		}[maps];
		this.#shift = shiftOf(image, start, end);
	}
	/** The descriptor at an address; null where the bytes there are none. */
	read(address) {
		const p = this.#p;
		const { bytes } = this.#image;
		const common = 4 * p + 16;
		const at = address % p === 0 ? this.#at(address, common) : -1;
		if (at < 0) return null;
		const flag = bytes.u8(at + 2 * p + 4);
		const alignment = bytes.u8(at + 2 * p + 5);
		const kindByte = bytes.u8(at + 2 * p + 7);
		const kind = kindByte & kindMask;
		const pointers = this.#word(at + p);
		const plausible = kind >= 1 && kind <= kinds$1.last && pointers <= this.#word(at) && alignment > 0 && alignment <= 8 && (alignment & alignment - 1) === 0 && bytes.u8(at + 2 * p + 6) === alignment;
		const name = this.#start + bytes.i32(at + 4 * p + 8);
		if (!plausible || this.names.size(name) === 0) return null;
		const types = [];
		const names = [name];
		if (!this.#readKind(kind, at + common, types)) return null;
		const isUncommon = (flag & flags$1.uncommon) !== 0;
		const uncommonAt = at + common + this.#kindSize;
		const arraysAt = uncommonAt + (isUncommon ? uncommonSize : 0);
		let end = arraysAt + this.#arraySize;
		if (this.#at(address, end - at) < 0) return null;
		this.#budget -= end - at;
		if (this.#budget < 0) return null;
		this.#readArrays(kind, arraysAt, types, names);
		const parts = types.length;
		const pointerTo = bytes.i32(at + 4 * p + 12);
		if (pointerTo > 0) types.push(this.#start + pointerTo);
		let packageName = this.#packageName;
		let shape = this.names.text(packageName) === shapes;
		if (shape) packageName = 0;
		if (isUncommon) {
			const methodsEnd = this.#readMethods(uncommonAt, types, names);
			if (methodsEnd < 0 || this.#at(address, methodsEnd - at) < 0) return null;
			end = Math.max(end, methodsEnd);
			const path = bytes.i32(uncommonAt);
			const own = path > 0 ? this.#start + path : 0;
			shape ||= this.names.text(own) === shapes;
			if (!shape) packageName = own || packageName;
		}
		if (packageName !== 0) names.push(packageName);
		const noMask = pointers === 0 || (flag & flags$1.maskOnDemand) !== 0 || (kindByte & maskIsProgram) !== 0;
		return {
			address,
			size: end - at,
			package: packageName === 0 ? "" : this.names.text(packageName),
			named: !shape && (flag & flags$1.named) !== 0,
			types,
			parts,
			names,
			maskAddress: this.#word(at + 3 * p + 8),
			maskSize: noMask ? 0 : Math.ceil(pointers / p / 8 / p) * p
		};
	}
	/** A size rounded up to where the next descriptor may start. */
	aligned(size) {
		return Math.ceil(size / this.#p) * this.#p;
	}
	/** Methods of the interface type at an address; -1 where none stands. */
	methodCount(address) {
		const p = this.#p;
		const at = this.#at(address, 8 * p + 16);
		if (at < 0) return -1;
		const kind = this.#image.bytes.u8(at + 2 * p + 7) & kindMask;
		const count = this.#word(at + 6 * p + 16);
		return kind === kinds$1.interface && count <= longestArray ? count : -1;
	}
	/** Reads what a kind adds, and the types in it; false where that is no descriptor's. */
	#readKind(kind, at, types) {
		const p = this.#p;
		this.#kindSize = 0;
		this.#arraySize = 0;
		this.#packageName = 0;
		if (this.#atOffset(at, this.#mapSize) < 0) return kind <= 16;
		switch (kind) {
			case kinds$1.pointer:
			case kinds$1.slice:
				this.#kindSize = p;
				types.push(this.#word(at));
				break;
			case kinds$1.array:
				this.#kindSize = 3 * p;
				types.push(this.#word(at), this.#word(at + p));
				break;
			case kinds$1.chan:
				this.#kindSize = 2 * p;
				types.push(this.#word(at));
				break;
			case kinds$1.map:
				this.#kindSize = this.#mapSize;
				for (let i = 0; i < 3; i++) types.push(this.#word(at + i * p));
				break;
			case kinds$1.func: {
				const { bytes } = this.#image;
				const count = bytes.u16(at) + (bytes.u16(at + 2) & 32767);
				this.#kindSize = p === 8 ? 8 : 4;
				this.#arraySize = count * p;
				break;
			}
			case kinds$1.interface:
			case kinds$1.struct: {
				const length = this.#word(at + 2 * p);
				if (length > longestArray) return false;
				this.#kindSize = 4 * p;
				this.#arraySize = length * (kind === kinds$1.interface ? 8 : 3 * p);
				this.#packageName = this.#word(at);
				break;
			}
		}
		return true;
	}
	/** Reads fields, methods of an interface or parameters; an unnamed interface has its import path there. */
	#readArrays(kind, at, types, names) {
		const p = this.#p;
		const { bytes } = this.#image;
		const end = at + this.#arraySize;
		let packageName = 0;
		for (let row = at; row < end;) if (kind === kinds$1.func) {
			types.push(this.#word(row));
			row += p;
		} else if (kind === kinds$1.interface) {
			const name = this.#start + bytes.i32(row);
			packageName ||= this.names.packageName(name);
			names.push(name);
			types.push(this.#start + bytes.i32(row + 4));
			row += 8;
		} else {
			names.push(this.#word(row));
			types.push(this.#word(row + p));
			row += 3 * p;
		}
		this.#packageName ||= packageName;
	}
	/** Reads the methods of a type that has some. Returns the offset after them; -1 where they leave the file. */
	#readMethods(at, types, names) {
		const { bytes } = this.#image;
		const count = bytes.u16(at + 4);
		const methods = at + bytes.u32(at + 8);
		const end = count === 0 ? at + uncommonSize : methods + count * methodSize;
		this.#budget -= count * methodSize;
		if (this.#atOffset(at, end - at) < 0) return -1;
		for (let i = 0; i < count; i++) {
			const row = methods + i * methodSize;
			names.push(this.#start + bytes.i32(row));
			const type = bytes.i32(row + 4);
			if (type > 0) types.push(this.#start + type);
		}
		return end;
	}
	/** File offset of `size` bytes at an address; -1 where they aren't all there. */
	#at(address, size) {
		if (!(address >= this.#start && address + size <= this.#end)) return -1;
		return this.#shift === null ? this.#atOffset(offsetOf$1(this.#image, address), size) : address + this.#shift;
	}
	#atOffset(offset, size) {
		return offset >= 0 && offset + size <= this.#image.bytes.length ? offset : -1;
	}
	#word(offset) {
		const { bytes } = this.#image;
		return this.#p === 8 ? bytes.loose64(offset) : bytes.u32(offset);
	}
};
//#endregion
//#region src/binary/find-types.ts
/**
* All type descriptors of a binary. Up to Go 1.26 they are reached from the
* runtime's list of types and interface tables, and what is unreachable is
* found between those; from Go 1.27 on they lie one behind the other. Where
* the release isn't known, the layout is the one by which no two overlap.
* A sentence where there is none.
*/
function findTypes(image, module, info) {
	const minor = minorVersion(info);
	const maps = module.inOrder ? "slots" : mapLayout(minor, info, module);
	if (maps !== null) return readTypes(image, module, minor, maps);
	const longer = readTypes(image, module, minor, "groups");
	return typeof longer === "string" || !overlap(longer.descriptors) ? longer : readTypes(image, module, minor, "buckets");
}
const overlap = (descriptors) => descriptors.some(({ address, size }, i) => {
	const next = descriptors[i + 1];
	return next !== void 0 && next.address < address + size;
});
function readTypes(image, module, minor, maps) {
	const { types: start, etypes, inOrder } = module;
	if (!(etypes - start <= image.bytes.length && (!inOrder || inOrder.typesSize <= etypes - start && inOrder.itabsOffset + inOrder.itabsSize <= etypes - start))) return "the module data tells no extent of type descriptors";
	const types = new Types(image, start, etypes, maps, minor === null || minor >= 17);
	const tables = inOrder ? tablesBetween(image, types, start + inOrder.itabsOffset, inOrder.itabsSize) : linkedTables(image, types, module.itablinks);
	const found = /* @__PURE__ */ new Map();
	const roots = inOrder ? [] : linkedTypes(image, start, module.typelinks);
	if (inOrder) readBetween(types, start + image.pointerSize, start + inOrder.typesSize, found);
	for (const { interfaceType, valueType } of tables) roots.push(interfaceType, valueType);
	return {
		types,
		descriptors: walk(image, types, found, roots, inOrder ? start + inOrder.itabsOffset : 0),
		tables
	};
}
function minorVersion(info) {
	const [, minor] = /^(?:devel )?go1\.(\d+)/.exec(info?.goVersion ?? "") ?? [];
	return minor === void 0 ? null : Number(minor);
}
function mapLayout(minor, info, { epclntab, gofunc }) {
	if (epclntab > 0) return "groups";
	if (gofunc === 0) return "buckets";
	if (minor === null) return null;
	const old = info?.settings.GOEXPERIMENT?.includes("noswissmap") ?? false;
	return minor >= 24 && !old ? "groups" : "buckets";
}
/** Reads the descriptors that lie one behind the other from `start` on. */
function readBetween(types, start, end, found) {
	for (let address = start; address < end;) {
		const descriptor = types.read(address);
		if (descriptor) found.set(address, descriptor);
		address += types.aligned(descriptor?.size ?? 1);
	}
}
/** Addresses of the types that the runtime lists by offset. */
function linkedTypes(image, start, links) {
	const { bytes } = image;
	const at = offsetOf$1(image, links?.address ?? -1);
	const room = Math.floor((bytes.length - at) / 4);
	const count = at < 0 ? 0 : Math.min(links?.length ?? 0, room);
	return Array.from({ length: count }, (_, i) => start + bytes.i32(at + 4 * i));
}
function tablesBetween(image, types, start, size) {
	const found = [];
	for (let address = start; address < start + size;) {
		const table = readTable(image, types, address);
		if (table) found.push(table);
		address += types.aligned(table?.size ?? 1);
	}
	return found;
}
function linkedTables(image, types, links) {
	const { bytes, pointerSize: p } = image;
	const start = offsetOf$1(image, links?.address ?? -1);
	const room = Math.floor((bytes.length - start) / p);
	const count = start < 0 ? 0 : Math.min(links?.length ?? 0, room);
	const found = [];
	for (let i = 0; i < count; i++) {
		const at = start + p * i;
		const table = readTable(image, types, p === 8 ? bytes.loose64(at) : bytes.u32(at));
		if (table) found.push(table);
	}
	return found;
}
/**
* All descriptors that can be reached from those found and from some addresses,
* and those of named types that nothing refers to: between the ones reached,
* and after them up to `end`.
*/
function walk(image, types, found, roots, end) {
	const visit = (address) => {
		const descriptor = found.has(address) ? null : types.read(address);
		if (descriptor) found.set(address, descriptor);
	};
	const follow = () => {
		for (const { types: referred } of found.values()) for (const type of referred) visit(type);
	};
	for (const root of roots) visit(root);
	follow();
	const reached = byAddress(found);
	for (const [i, descriptor] of reached.entries()) {
		const next = reached[i + 1]?.address ?? end;
		let at = descriptor.address + types.aligned(descriptor.size);
		while (at < next) {
			const between = found.has(at) ? null : types.read(at);
			if (between && at + between.size <= next) {
				found.set(at, between);
				at += types.aligned(between.size);
			} else at += image.pointerSize;
		}
	}
	if (found.size === reached.length) return reached;
	follow();
	return byAddress(found);
}
function byAddress(found) {
	const descriptors = [...found.values()];
	return descriptors.every(({ address }, i) => address > (descriptors[i - 1]?.address ?? -1)) ? descriptors : descriptors.toSorted((a, b) => a.address - b.address);
}
/** runtime.itab: both types, a hash, and an address for each method of the interface. */
function readTable(image, types, address) {
	const { bytes, pointerSize: p } = image;
	const offset = offsetOf$1(image, address);
	if (offset < 0 || offset + 4 * p > bytes.length) return null;
	const word = (at) => p === 8 ? bytes.loose64(at) : bytes.u32(at);
	const interfaceType = word(offset);
	const valueType = word(offset + p);
	const methods = types.methodCount(interfaceType);
	if (methods < 0) return null;
	const size = 2 * p + (p === 8 ? 8 : 4) + p * Math.max(methods, 1);
	return offset + size > bytes.length ? null : {
		offset,
		size,
		interfaceType,
		valueType
	};
}
//#endregion
//#region src/measure/claim-types.ts
/** Bytes; descriptors are aligned to this at most. */
const greatestAlignment$1 = 32;
/**
* Gives type descriptors, their names and pointer masks, and interface tables
* to the packages of the types; what several use to the first of them in order
* of address that has a package. Returns why not, where the layout isn't known.
*/
function claimTypes(ledger, image, { table: { module }, rank }, info) {
	if (!module?.moved) return ["the module data has no known layout, so types have no owner"];
	const found = findTypes(image, module.moved, info);
	if (typeof found === "string") return [found];
	const nameOf = ownersOfTypes(found.descriptors, rank);
	const ownerOf = (...addresses) => ledger.owner(nameOf(...addresses));
	for (const { address, size } of found.descriptors) {
		const offset = offsetOf$1(image, address);
		ledger.claim(offset, size, ownerOf(address), "types", -1);
	}
	for (const { offset, size, valueType, interfaceType } of found.tables) ledger.claim(offset, size, ownerOf(valueType, interfaceType), "types", -1);
	ledger.settle();
	const nobody = ledger.owner("(shared types)");
	const all = found.descriptors.map((type) => ({
		type,
		owner: ownerOf(type.address)
	}));
	const users = [...all.filter(({ owner }) => owner !== nobody), ...all.filter(({ owner }) => owner === nobody)];
	claimNames(ledger, image, found.types, users);
	claimMasks(ledger, image, users);
	claimPadding(ledger, image, found, module.moved.types);
	return [];
}
function claimNames(ledger, image, types, users) {
	const claimed = /* @__PURE__ */ new Set();
	for (const { type, owner } of users) for (const name of type.names) {
		if (claimed.has(name)) continue;
		claimed.add(name);
		const size = types.names.size(name);
		const offset = offsetOf$1(image, name);
		ledger.claim(offset, size, owner, "types", -1);
	}
	ledger.settle();
}
function claimMasks(ledger, image, users) {
	const claimed = /* @__PURE__ */ new Set();
	for (const { type, owner } of users) {
		const { maskAddress, maskSize } = type;
		if (maskSize === 0 || claimed.has(maskAddress)) continue;
		claimed.add(maskAddress);
		const offset = offsetOf$1(image, maskAddress);
		if (offset < 0) continue;
		ledger.claim(offset, maskSize, owner, "rodata", -1);
	}
	ledger.settle();
}
/** Short runs of zeros between descriptors are alignment. */
function claimPadding(ledger, image, { descriptors }, types) {
	const last = descriptors.at(-1);
	const start = offsetOf$1(image, types);
	if (!last || start < 0) return;
	const end = offsetOf$1(image, last.address) + last.size;
	const padding = ledger.owner("(padding)");
	const runs = ledger.free(start, end - start);
	for (let i = 0; i < runs.length; i += 2) {
		const from = runs[i] ?? 0;
		const to = runs[i + 1] ?? 0;
		if (to - from < greatestAlignment$1 && isZero(image.bytes.file, from, to)) ledger.claim(from, to - from, padding, "padding", -1);
	}
	ledger.settle();
}
//#endregion
//#region src/binary/pc-tables.ts
/**
* The pc-value tables of a file (runtime/symtab.go, func step): pairs of
* varints, a zigzag step of the value and a step of the pc; a zero value step
* ends the table, except as its first. The linker lays them one behind the
* other after a zero byte (cmd/link/internal/ld/pcln.go), and functions share
* them, so all are read once, in order. Offsets are from the start of the
* tables, in bytes.
*/
var PcTables = class {
	/** How many tables lie one behind the other. */
	count;
	#file;
	#start;
	#size;
	#quantum;
	/** Offset of each table, and of the end of the last. */
	#starts;
	/** By table, bytes of code covered. */
	#covered;
	/** By offset: number of the table that starts there + 1; 0 for none. */
	#numbers;
	/** Offset after the table that was read last. */
	#end = 0;
	/** Bytes read by reference, at places between tables. */
	#work = 0;
	constructor(file, { offset, size }, quantum) {
		this.#file = file;
		this.#start = offset;
		this.#size = size;
		this.#quantum = quantum;
		this.#numbers = new Uint32Array(size);
		let starts = /* @__PURE__ */ new Uint32Array(1024);
		let covered = /* @__PURE__ */ new Uint32Array(1024);
		let count = 0;
		let at = 1;
		while (at < size) {
			const pcs = this.#read(at);
			if (pcs < 0) break;
			if (count + 1 >= starts.length) {
				starts = doubled(starts);
				covered = doubled(covered);
			}
			starts[count] = at;
			covered[count] = pcs;
			this.#numbers[at] = ++count;
			at = this.#end;
		}
		starts[count] = at;
		this.count = count;
		this.#starts = starts;
		this.#covered = covered;
	}
	/** Number of the table that starts at an offset; -1 for none. */
	numberAt(offset) {
		return (this.#numbers[offset] ?? 0) - 1;
	}
	/** Offset of a table by its number, and of the end of the last. */
	startOf(number) {
		return this.#starts[number] ?? this.#size;
	}
	/**
	* Bytes of code that the table at this offset covers.
	* @throws MalformedBinary where it leaves the tables' extent
	*/
	covered(offset) {
		const number = this.numberAt(offset);
		return number < 0 ? this.#readBetween(offset) : this.#covered[number] ?? 0;
	}
	/** Bytes of the table at this offset itself. */
	size(offset) {
		const number = this.numberAt(offset);
		if (number >= 0) return this.startOf(number + 1) - offset;
		this.#readBetween(offset);
		return this.#end - offset;
	}
	#readBetween(offset) {
		const covered = this.#read(offset);
		if (covered < 0) throw new MalformedBinary("a pc table has no end, or covers more than 4 GiB", this.#start + offset);
		this.#work += this.#end - offset;
		if (this.#work > 4 * this.#size) throw new MalformedBinary("pc tables overlap", this.#start + offset);
		return covered;
	}
	/** Bytes of code that the table at an offset covers; -1 where it is none. */
	#read(offset) {
		const file = this.#file;
		const end = this.#start + this.#size;
		let at = this.#start + offset;
		let pc = 0;
		for (let first = true; at < end; first = false) {
			if (!first && file[at] === 0) {
				const covered = pc * this.#quantum;
				this.#end = at + 1 - this.#start;
				return covered < 4294967295 ? covered : -1;
			}
			while (at < end && (file[at] ?? 0) >= 128) at++;
			at++;
			let step = 0;
			let byte = 128;
			for (let shift = 0; byte >= 128; shift += 7, at++) {
				if (at >= end || shift > 28) return -1;
				byte = file[at] ?? 0;
				step += shift < 28 ? (byte & 127) << shift : (byte & 127) * 2 ** 28;
			}
			pc += step;
		}
		return -1;
	}
};
function doubled(from) {
	const to = new Uint32Array(from.length * 2);
	to.set(from);
	return to;
}
//#endregion
//#region src/binary/source-files.ts
/**
* Names of source files by function (runtime/symtab.go, funcfile): a function's
* pcfile table gives an index into its unit's part of the unit table, and that
* an offset into the file names.
*/
var SourceFiles = class {
	names;
	#bytes;
	#table;
	constructor(bytes, table) {
		const { offset, size } = table.header.fileNames;
		this.names = new Names(bytes, offset, size, "names of source files");
		this.#bytes = bytes;
		this.#table = table;
	}
	/** Offset in `names` of the file that function `index` starts in; -1 for none. */
	fileOf(index) {
		const { header, records, shape } = this.#table;
		const record = records[index] ?? 0;
		const pcfile = this.#bytes.u32(record + shape.pcTables + 4);
		if (pcfile === 0 || pcfile >= header.pcTables.size) return -1;
		const at = header.pcTables.offset + pcfile;
		const first = this.#bytes.file[at] ?? 0;
		const zigzag = first < 128 ? first : this.#bytes.uvarint(at).value;
		const file = zigzag % 2 === 1 ? -1 : zigzag / 2 - 1;
		const row = this.#bytes.u32(record + shape.unit) + file;
		if (file < 0 || (row + 1) * 4 > header.units.size) return -1;
		const name = this.#bytes.u32(header.units.offset + row * 4);
		return name < this.names.size ? name : -1;
	}
	/** All names, of the whole table. */
	*all() {
		for (let at = 0; at < this.names.size;) {
			const end = this.names.end(at);
			if (end < 0) return;
			if (end > at) yield this.names.slice(at, end);
			at = end + 1;
		}
	}
};
//#endregion
//#region src/measure/function-packages.ts
/** What names that the linker and the compiler make up start with, up to the first dot. */
const generated = /^(?:go|type|runtime|.*[:$].*|gclocals.*)$/;
/**
* Packages of Go symbols by their names in a table. Names of one package have
* the same start, up to the first dot after the last slash, so that each start
* is looked at once.
*/
var FunctionPackages = class {
	#names;
	#rank;
	#known = /* @__PURE__ */ new Map();
	constructor(names, rank) {
		this.#names = names;
		this.#rank = rank;
	}
	/** The package of the name that starts at `start` of the table, where the cursor stands; '' when it tells none. */
	of(start, cursor) {
		const names = this.#names;
		const { ascii, bracket, dot, end } = cursor;
		const whole = () => packageOf(end < 0 ? names.at(start) : ascii ? names.asciiSlice(start, end - names.offset) : names.slice(start, end - names.offset), this.#rank);
		if (bracket || dot < 0) return whole();
		const prefix = names.asciiSlice(start, dot - names.offset);
		const known = this.#known.get(prefix);
		if (known !== void 0) return known;
		const found = whole();
		if (!generated.test(prefix)) this.#known.set(prefix, found);
		return found;
	}
};
//#endregion
//#region src/measure/directories.ts
/** Directories that are no import path: absolute, relative to here, or made up. */
const untrimmed = /^(?:[/.<_]|[A-Za-z]:)/;
/**
* Packages by the directory of their source files, learned from functions
* whose names tell their package. Linknamed functions carry the name of
* another package than their file's, so the majority decides.
*/
var Directories = class {
	#names;
	#votes = new Votes();
	/** The directories met, and the number of each. */
	#directories = [""];
	#numbers = /* @__PURE__ */ new Map([["", 0]]);
	/** Number of the directory by the offset of a file's name. */
	#byFile = /* @__PURE__ */ new Map();
	#winners = /* @__PURE__ */ new Map();
	#file = -1;
	#directory = 0;
	constructor(names) {
		this.#names = names;
	}
	/** Notes that a function of `owner` starts in the file whose name stands at `file`. */
	learn(file, owner) {
		const directory = this.#directoryOf(file);
		if (directory > 0) this.#votes.add(directory, owner);
	}
	/** The package of a source file, by the offset of its name; '' when unknown. */
	packageOf(file) {
		const directory = this.#directoryOf(file);
		if (directory === 0) return "";
		const known = this.#winners.get(directory);
		if (known !== void 0) return known;
		const found = this.#votes.winner(directory) ?? importPath(this.#directories[directory] ?? "");
		this.#winners.set(directory, found);
		return found;
	}
	/** Number of the directory of a file; 0 for none. */
	#directoryOf(file) {
		if (file < 0) return 0;
		if (file === this.#file) return this.#directory;
		this.#file = file;
		this.#directory = this.#byFile.get(file) ?? this.#number(file);
		return this.#directory;
	}
	#number(file) {
		const name = this.#names.at(file);
		const slash = name.lastIndexOf("/");
		const directory = slash > 0 ? name.slice(0, slash) : "";
		let number = this.#numbers.get(directory);
		if (number === void 0) {
			number = this.#directories.push(directory) - 1;
			this.#numbers.set(directory, number);
		}
		this.#byFile.set(file, number);
		return number;
	}
};
/** The import path in a trimmed directory, `module@version/sub` or `sub`; '' for others. */
function importPath(directory) {
	return untrimmed.test(directory) ? "" : directory.replace(/@[^/]+/, "");
}
//#endregion
//#region src/measure/functions.ts
/**
* Names, owners and true sizes of all functions.
* @throws MalformedBinary where a name or pc table leaves its table
*/
function describeFunctions(image, table, symbols, info) {
	const { bytes } = image;
	const { file } = bytes;
	const { header, names: texts, count, entries } = table;
	const pcTables = new PcTables(file, header.pcTables, header.quantum);
	const files = new SourceFiles(bytes, table);
	const modules = new Modules(info, files.all());
	const rank = rankBy(modules);
	const linker = symbols && symbolsByAddress(image, symbols);
	const names = [];
	const packages = [];
	const sizes = new Float64Array(count);
	const directories = new Directories(files.names);
	const nameEnds = new Uint32Array(count);
	const cursor = new NameCursor(file, texts);
	const byName = new FunctionPackages(texts, rank);
	let nameless = 0;
	for (let i = 0; i < count; i++) {
		const entry = entries[i] ?? 0;
		const extent = (entries[i + 1] ?? 0) - entry;
		const start = table.nameOffsets[i] ?? 0;
		cursor.read(texts.offset + start);
		const end = cursor.end - texts.offset;
		nameEnds[i] = Math.max(end, 0);
		const plain = cursor.ascii && end >= 0;
		const named = plain ? texts.asciiSlice(start, end) : texts.at(start);
		const symbol = linker?.get(entry) ?? -1;
		const elided = symbol >= 0 && cursor.bracket && named.includes("[...]");
		const full = elided && symbols ? plainName(symbols.name(symbol)) : named;
		names.push(plain && !elided ? named : full.replaceAll("·", "."));
		const owner = byName.of(start, cursor);
		packages.push(owner);
		if (owner === "") nameless++;
		else directories.learn(files.fileOf(i), owner);
		const covered = coveredBy(bytes, table, pcTables, i);
		const rest = named.startsWith("go:textfips") ? 1 : extent;
		const size = covered || (symbols?.size[symbol] ?? 0) || rest;
		sizes[i] = image.bodies ? extent : Math.min(size, extent);
	}
	for (let i = 0; nameless > 0 && i < count; i++) {
		if (packages[i] !== "") continue;
		nameless--;
		packages[i] = directories.packageOf(files.fileOf(i)) || "(C)";
	}
	return {
		table,
		pcTables,
		files,
		directories,
		modules,
		rank,
		names,
		nameEnds,
		byName,
		packages,
		sizes
	};
}
/** Bytes of code that the longest of a function's pcsp, pcfile and pcln tables covers. */
function coveredBy(bytes, { header, records, shape }, pcTables, index) {
	const first = (records[index] ?? 0) + shape.pcTables;
	let covered = 0;
	for (let i = 0; i < 3; i++) {
		const at = bytes.u32(first + 4 * i);
		if (at > 0 && at < header.pcTables.size) covered = Math.max(covered, pcTables.covered(at));
	}
	return covered;
}
/** Symbols of code by their address in the image; the first of several wins. */
function symbolsByAddress(image, symbols) {
	const found = /* @__PURE__ */ new Map();
	for (let i = 0; i < symbols.count; i++) {
		const section = image.sections[symbols.section[i] ?? -1];
		if (!section?.executable) continue;
		const address = section.address + ((symbols.offset[i] ?? 0) - section.offset);
		const known = found.get(address);
		if (known === void 0 || symbols.size[known] === 0 && (symbols.size[i] ?? 0) > 0) found.set(address, i);
	}
	return found;
}
//#endregion
//#region src/measure/found.ts
/** For a file of which Go's tables tell nothing. */
const withoutGo = (notes, packed) => ({
	level: "sections",
	notes,
	sourceFiles: [],
	code: null,
	packed,
	written: null
});
//#endregion
//#region src/measure/claims.ts
/** Regions by number, in the order in which they are told. */
const regionNames = [
	"code",
	"pclntab",
	"types",
	"strings",
	"data",
	"rodata",
	"debug",
	"symtab",
	"headers",
	"buildinfo",
	"relocations",
	"signature",
	"padding",
	"other"
];
/** Numbers of the regions. */
const regionNumbers = new Map(regionNames.map((name, index) => [name, index]));
/** A column of twice the length that starts as `from`; `to` is given empty. */
function grown(to, from) {
	to.set(from);
	return to;
}
/** Claims on bytes of the file, as columns that grow. */
var Claims = class {
	count = 0;
	start = /* @__PURE__ */ new Float64Array(1024);
	end = /* @__PURE__ */ new Float64Array(1024);
	owner = /* @__PURE__ */ new Int32Array(1024);
	region = /* @__PURE__ */ new Uint8Array(1024);
	symbol = /* @__PURE__ */ new Int32Array(1024);
	/** Whether claims came in order of their start. */
	sorted = true;
	#last = 0;
	add(start, end, owner, region, symbol) {
		const at = this.count;
		if (at === this.start.length) this.#grow();
		if (start < this.#last) this.sorted = false;
		this.#last = start;
		this.start[at] = start;
		this.end[at] = end;
		this.owner[at] = owner;
		this.region[at] = region;
		this.symbol[at] = symbol;
		this.count = at + 1;
	}
	/** Forgets all claims, and keeps the room for as many. */
	clear() {
		this.count = 0;
		this.sorted = true;
		this.#last = 0;
	}
	/** Row numbers by start; of claims with one start, the first made comes first. */
	order() {
		if (this.sorted) return null;
		const { count } = this;
		const start = this.start.subarray(0, count);
		const rows = 2 ** Math.ceil(Math.log2(count + 1));
		const keys = new Float64Array(count);
		if (start.reduce((most, one) => Math.max(most, one), 0) * rows > 2 ** 52) {
			for (let i = 0; i < count; i++) keys[i] = i;
			return keys.toSorted((a, b) => (start[a] ?? 0) - (start[b] ?? 0) || a - b);
		}
		for (let i = 0; i < count; i++) keys[i] = (start[i] ?? 0) * rows + i;
		const sorted = keys.toSorted();
		for (let i = 0; i < count; i++) sorted[i] = (sorted[i] ?? 0) % rows;
		return sorted;
	}
	#grow() {
		const size = this.start.length * 2;
		this.start = grown(new Float64Array(size), this.start);
		this.end = grown(new Float64Array(size), this.end);
		this.owner = grown(new Int32Array(size), this.owner);
		this.region = grown(new Uint8Array(size), this.region);
		this.symbol = grown(new Int32Array(size), this.symbol);
	}
};
//#endregion
//#region src/measure/ledger-symbols.ts
/** Bits of a key that tell the owner, region and section of a symbol. */
const homeBits = 26;
/** Names of runs of bytes, as columns that grow. */
var LedgerSymbols = class {
	#names = [];
	#homes = [];
	/** The first of a name, and by its number and home any other. */
	#first = /* @__PURE__ */ new Map();
	#others = /* @__PURE__ */ new Map();
	#homeOf = /* @__PURE__ */ new Map();
	#homeRows = [];
	#sections = /* @__PURE__ */ new Map();
	number(name, owner, region, section) {
		const home = this.#home(owner, region, section);
		const first = this.#first.get(name);
		if (first === void 0) {
			this.#first.set(name, this.#names.length);
			return this.#add(name, home);
		}
		if (this.#homes[first] === home) return first;
		const key = first * 2 ** homeBits + home;
		const known = this.#others.get(key);
		if (known !== void 0) return known;
		this.#others.set(key, this.#names.length);
		return this.#add(name, home);
	}
	#add(name, home) {
		this.#homes.push(home);
		return this.#names.push(name) - 1;
	}
	/** Number of an owner, region and section. */
	#home(owner, region, section) {
		let place = this.#sections.get(section);
		if (place === void 0) {
			place = this.#sections.size;
			this.#sections.set(section, place);
		}
		const key = (place * regionNames.length + (regionNumbers.get(region) ?? 0)) * 2 ** 26 + owner;
		const known = this.#homeOf.get(key);
		if (known !== void 0) return known;
		this.#homeOf.set(key, this.#homeRows.length);
		return this.#homeRows.push({
			owner,
			region,
			section
		}) - 1;
	}
	names() {
		return this.#names;
	}
	rows(sizes) {
		const rows = [];
		for (let i = 0; i < this.#names.length; i++) {
			const size = sizes[i] ?? 0;
			const home = this.#homeRows[this.#homes[i] ?? 0];
			if (size <= 0 || !home) continue;
			const { owner, region, section } = home;
			rows.push({
				name: this.#names[i] ?? "",
				owner,
				region,
				section,
				size
			});
		}
		return rows;
	}
};
//#endregion
//#region src/measure/ledger.ts
/**
* Gives every byte of a file to one owner. Claims are made layer by layer;
* `settle` books those of a layer on the bytes that earlier layers left free.
* Within a layer the claim with the lower start comes first, and a later one
* keeps what doesn't overlap it. Cost: linear in claims and free runs, plus a
* sort of claims that weren't made in order.
*/
var Ledger = class {
	/** Free runs as start, end, start, end, ... ascending. */
	#free;
	#claims = new Claims();
	#owners = /* @__PURE__ */ new Map();
	/** Bytes by owner and region, a row of all regions for each owner. */
	#sizes = new Float64Array(64 * regionNames.length);
	#symbols = new LedgerSymbols();
	#symbolSizes = /* @__PURE__ */ new Float64Array(1024);
	/** The region of the claim before, whose number is looked up once. */
	#region = "code";
	#regionNumber = regionNames.indexOf("code");
	#placement;
	/**
	* @param size bytes that offsets of claims range over
	* @param placement how they stand in the file, where they aren't the file itself
	*/
	constructor(size, placement = null) {
		this.#free = size > 0 ? [0, size] : [];
		this.#placement = placement;
	}
	/** Bytes of the file that a run stands for. */
	#weigh(start, end) {
		return this.#placement ? this.#placement.fileOffset(end) - this.#placement.fileOffset(start) : end - start;
	}
	/** Number of an owner, by its name. */
	owner(name) {
		const known = this.#owners.get(name);
		if (known !== void 0) return known;
		const id = this.#owners.size;
		this.#owners.set(name, id);
		if (this.#sizes.length < (id + 1) * regionNames.length) this.#sizes = grown(new Float64Array(this.#sizes.length * 2), this.#sizes);
		return id;
	}
	/** Number of a symbol; those of one name, owner, region and section are one. */
	symbol(name, owner, region, section) {
		const id = this.#symbols.number(name, owner, region, section);
		if (id >= this.#symbolSizes.length) this.#symbolSizes = grown(new Float64Array(this.#symbolSizes.length * 2), this.#symbolSizes);
		return id;
	}
	/** Claims `size` bytes at `offset`; `symbol` is -1 for bytes without a name. */
	claim(offset, size, owner, region, symbol) {
		if (size <= 0) return;
		if (region !== this.#region) {
			this.#region = region;
			this.#regionNumber = regionNumbers.get(region) ?? 0;
		}
		this.#claims.add(offset, offset + size, owner, this.#regionNumber, symbol);
	}
	/** Books all claims made since the last time. */
	settle() {
		const claims = this.#claims;
		if (claims.count === 0) return;
		const order = claims.order();
		const { start: starts, end: ends, count } = claims;
		const free = [];
		const runs = this.#free;
		let run = 0;
		let from = runs[0] ?? 0;
		let reached = 0;
		for (let i = 0; i < count && run < runs.length; i++) {
			const row = order === null ? i : order[i] ?? 0;
			const start = Math.max(starts[row] ?? 0, reached);
			const end = ends[row] ?? 0;
			if (end <= start) continue;
			reached = end;
			while (run < runs.length) {
				const runEnd = runs[run + 1] ?? 0;
				if (from >= end) break;
				if (runEnd > start) {
					const first = Math.max(from, start);
					const last = Math.min(runEnd, end);
					if (first > from) free.push(from, first);
					this.#book(claims, row, this.#weigh(first, last));
					from = last;
					if (last < runEnd) break;
				} else free.push(from, runEnd);
				run += 2;
				from = runs[run] ?? 0;
			}
		}
		for (; run < runs.length; run += 2, from = runs[run] ?? 0) free.push(from, runs[run + 1] ?? 0);
		this.#free = free;
		claims.clear();
	}
	#book(claims, row, size) {
		const cell = (claims.owner[row] ?? 0) * regionNames.length + (claims.region[row] ?? 0);
		this.#sizes[cell] = (this.#sizes[cell] ?? 0) + size;
		const symbol = claims.symbol[row] ?? -1;
		if (symbol >= 0) this.#symbolSizes[symbol] = (this.#symbolSizes[symbol] ?? 0) + size;
	}
	/** Free runs that overlap an extent, clipped to it, as start, end, start, end, ... */
	free(offset, size) {
		const end = offset + size;
		const found = [];
		const runs = this.#free;
		let low = 0;
		let high = runs.length / 2;
		while (low < high) {
			const middle = low + high >>> 1;
			if ((runs[2 * middle + 1] ?? 0) <= offset) low = middle + 1;
			else high = middle;
		}
		for (let i = 2 * low; i < runs.length && (runs[i] ?? 0) < end; i += 2) found.push(Math.max(runs[i] ?? 0, offset), Math.min(runs[i + 1] ?? 0, end));
		return found;
	}
	/** Bytes of the file that nobody claimed yet. */
	unclaimed() {
		let sum = 0;
		for (let i = 0; i < this.#free.length; i += 2) sum += this.#weigh(this.#free[i] ?? 0, this.#free[i + 1] ?? 0);
		return sum;
	}
	/** Owners with bytes, and their bytes per region in the order of `regionNames`. */
	*owners() {
		for (const [name, id] of this.#owners) {
			const row = id * regionNames.length;
			const regions = regionNames.map((region, i) => ({
				name: region,
				size: this.#sizes[row + i] ?? 0
			})).filter(({ size }) => size > 0);
			if (regions.length > 0) yield {
				name,
				regions
			};
		}
	}
	ownerNames() {
		return [...this.#owners.keys()];
	}
	/** Names of symbols, also of those that got no bytes. */
	symbolNames() {
		return this.#symbols.names();
	}
	/** Symbols with bytes. */
	symbols() {
		return this.#symbols.rows(this.#symbolSizes);
	}
};
//#endregion
//#region src/measure/newer-release.ts
/** The newest release of Go 1 whose tables are known. */
const newestKnown = 27;
/** A sentence about a file of a release that isn't known yet; null for all others. */
function describeNewer(info) {
	const version = info?.goVersion ?? "";
	const [, minor = "0"] = /^(?:devel )?go1\.(\d+)/.exec(version) ?? [];
	return Number(minor) > newestKnown ? `the file was made by ${version}, and the newest release that is known here is Go 1.${newestKnown}: its tables are read as that one's, and what they do not agree with is left out` : null;
}
/**
* For files of a release that isn't known: a part whose tables are not what
* they would be is left out, with a sentence in `notes`. For all others such a
* table is an error, since the file is damaged.
*/
function attemptsFor(isNewer, notes) {
	if (!isNewer) return (_, run) => run();
	return (what, run) => {
		try {
			return run();
		} catch (error) {
			if (!(error instanceof MalformedBinary)) throw error;
			notes.push(`${what} could not be read: ${error.message}`);
			return null;
		}
	};
}
//#endregion
//#region src/measure/measure-universal.ts
const levels = [
	"file",
	"sections",
	"functions",
	"symbols",
	"literals"
];
/**
* Adds up the slices of a universal file. Sections, which stand at places of
* their own, carry the name of their slice (`arm64:__TEXT,__text`), also where
* symbols name them; regions, modules and packages are summed by name. What is
* known of all slices alike (their Go version, their main package) is kept,
* what isn't is ''; GOARCH is all of them (`amd64+arm64`), the level is the
* lowest, and stripped is what all are.
*/
function addSlices(file, { headerSize }, slices, options) {
	const around = surroundings(file, headerSize, slices);
	const all = slices.map(({ measurement }) => measurement);
	const rows = all.flatMap((one) => one.packages);
	const packages = addPackages([...around.packages, ...rows], rows.every(({ written }) => written !== void 0));
	const sizeOf = (path) => packages.find((one) => one.path === path)?.size ?? 0;
	const paddingSize = sizeOf("(padding)");
	const unattributedBytes = sizeOf("(unattributed)");
	const alike = (of) => {
		const values = new Set(all.map(of));
		return values.size === 1 ? [...values][0] ?? "" : "";
	};
	return {
		schemaVersion: 1,
		binary: {
			name: alike(({ binary }) => binary.name),
			format: "macho",
			goos: alike(({ binary }) => binary.goos),
			goarch: slices.map(({ name }) => name).join("+"),
			goVersion: alike(({ binary }) => binary.goVersion),
			mainPackage: alike(({ binary }) => binary.mainPackage),
			stripped: all.every(({ binary }) => binary.stripped),
			sha256: options.sha256,
			fileSize: file.length,
			contentSize: file.length - paddingSize,
			paddingSize,
			compressed: options.gzip === null ? null : { gzip: options.gzip }
		},
		build: options.build,
		attribution: {
			level: levels.find((level) => all.some(({ attribution }) => attribution.level === level)) ?? "file",
			ownedBytes: file.length - unattributedBytes,
			unattributedBytes,
			notes: slices.flatMap(({ name, measurement }) => measurement.attribution.notes.map((note) => `${name}: ${note}`))
		},
		sections: around.sections,
		regions: added(packages.flatMap(({ regions }) => regions)),
		modules: addModules(packages, all),
		packages,
		symbols: slices.flatMap(({ name, measurement }) => measurement.symbols.map((symbol) => ({
			...symbol,
			section: symbol.section === "" ? "" : `${name}:${symbol.section}`
		}))).toSorted(bySize(({ name }) => name))
	};
}
/** All rows of sections, and what lies between the slices, as packages. */
function surroundings(file, headerSize, slices) {
	const sections = [];
	const packages = [];
	const book = (name, offset, fileSize, path, region) => {
		if (fileSize === 0) return;
		sections.push({
			name,
			offset,
			fileSize,
			virtualSize: 0
		});
		const regions = [{
			name: region,
			size: fileSize
		}];
		packages.push({
			path,
			module: path,
			kind: "pseudo",
			size: fileSize,
			regions
		});
	};
	book("universal header", 0, headerSize, "(headers)", "headers");
	let reached = headerSize;
	const gap = (end, before) => {
		if (isZero(file, reached, end)) {
			const name = `padding@${before}`;
			book(name, reached, end - reached, "(padding)", "padding");
		} else {
			const name = `unmapped@${before}`;
			book(name, reached, end - reached, "(unattributed)", "other");
		}
	};
	for (const { name, offset, measurement } of slices) {
		gap(offset, name);
		for (const section of measurement.sections) sections.push({
			...section,
			name: `${name}:${section.name}`,
			offset: offset + section.offset
		});
		reached = offset + measurement.binary.fileSize;
	}
	gap(file.length, "end");
	return {
		sections,
		packages
	};
}
/** @param told whether it is known for all slices who wrote the code */
function addPackages(rows, told) {
	const byPath = /* @__PURE__ */ new Map();
	for (const row of rows) byPath.set(row.path, [...byPath.get(row.path) ?? [], row]);
	return [...byPath.values()].flatMap((same) => {
		const [first] = same;
		if (!first) return [];
		const size = same.reduce((sum, row) => sum + row.size, 0);
		const regions = added(same.flatMap((row) => row.regions));
		const written = told ? same.reduce((sum, row) => sum + (row.written ?? row.size), 0) : void 0;
		return [{
			...first,
			size,
			written,
			regions
		}];
	}).toSorted(bySize(({ path }) => path));
}
function addModules(packages, all) {
	const known = all.flatMap(({ modules }) => modules);
	const sizes = /* @__PURE__ */ new Map();
	for (const { module, size } of packages) sizes.set(module, (sizes.get(module) ?? 0) + size);
	return [...sizes].map(([path, size]) => {
		const versions = known.filter((row) => row.path === path).map(({ version }) => version);
		return {
			path,
			version: [...new Set(versions)].join(", "),
			size
		};
	}).toSorted(bySize(({ path }) => path));
}
//#endregion
//#region src/measure/linker-order.ts
/**
* All symbols of a program's packages, each once.
* @param packages the main package first, the others in any order
*/
function inLinkerOrder(packages) {
	const order = inLoadOrder(packages);
	const columns = {
		names: [],
		packages: [],
		kind: [],
		size: [],
		alignment: [],
		hasRelocations: [],
		isShared: []
	};
	const known = /* @__PURE__ */ new Map();
	const put = (object, i, row, home) => {
		columns.names[row] = object.names[i] ?? "";
		columns.packages[row] = home;
		columns.kind[row] = object.kind[i] ?? 0;
		columns.size[row] = object.size[i] ?? 0;
		columns.hasRelocations[row] = object.hasRelocations[i] === 1;
		columns.isShared[row] = object.hashes[i] !== "";
		columns.alignment[row] = Math.max(columns.alignment[row] ?? 0, object.alignment[i] ?? 0);
	};
	const add = (object, i, home) => {
		const hash = object.hashes[i] ?? "";
		const key = hash === "" ? object.names[i] ?? "" : `\0${hash}`;
		const row = known.get(key);
		if (row === void 0) {
			known.set(key, columns.names.length);
			put(object, i, columns.names.length, home);
		} else if ((object.size[i] ?? 0) > (columns.size[row] ?? 0)) put(object, i, row, home);
	};
	const [main] = packages;
	const rows = order.flatMap((one) => one.objects.map((object) => ({
		object,
		home: one === main ? "main" : one.importPath
	})));
	for (const { object, home } of rows) for (let i = 0; i < object.shared; i++) add(object, i, home);
	for (const { object, home } of rows) for (let i = object.shared; i < object.count; i++) add(object, i, home);
	return {
		count: columns.names.length,
		...columns
	};
}
/** Breadth first along imports, then the runtime, which the linker asks for itself. */
function inLoadOrder(packages) {
	const byPath = new Map(packages.map((one) => [one.importPath, one]));
	const [main] = packages;
	const order = new Set(main ? [main] : []);
	const follow = () => {
		for (const { objects } of order) for (const { imports } of objects) for (const path of imports) {
			const found = byPath.get(path);
			if (found) order.add(found);
		}
	};
	follow();
	const runtime = byPath.get("runtime");
	if (runtime) order.add(runtime);
	follow();
	return [...order];
}
//#endregion
//#region src/measure/named-places.ts
/** What a symbol table names, with sizes that tables without them leave open. */
var NamedPlaces = class {
	byName = /* @__PURE__ */ new Map();
	#bySection = /* @__PURE__ */ new Map();
	constructor(image, overlay, symbols, references) {
		const rows = new Map(symbols.names.map((name, row) => [name, row]));
		const made = linkerMade(image, overlay, references);
		for (let index = 0; index < overlay.count; index++) {
			const offset = overlay.offset[index] ?? -1;
			if (offset < 0) continue;
			const name = overlay.name(index);
			const row = rows.get(name) ?? -1;
			const size = symbols.size[row] ?? made.get(name) ?? overlay.size[index] ?? 0;
			if (size === 0) continue;
			const section = overlay.section[index] ?? -1;
			const place = {
				index,
				row,
				section,
				offset,
				end: offset + size,
				size,
				alignment: symbols.alignment[row] ?? 0
			};
			if (!this.byName.has(name)) this.byName.set(name, place);
			const list = this.#bySection.get(section);
			if (list) list.push(place);
			else this.#bySection.set(section, [place]);
		}
		for (const list of this.#bySection.values()) list.sort((a, b) => a.offset - b.offset);
	}
	*all() {
		for (const list of this.#bySection.values()) yield* list;
	}
	/** The first at or behind an offset. */
	after(section, offset) {
		const list = this.#bySection.get(section) ?? [];
		return list[firstAt(list, offset)] ?? null;
	}
	/** Where the one before an offset ends; -1 when there is none. */
	endBefore(section, offset) {
		const list = this.#bySection.get(section) ?? [];
		return list[firstAt(list, offset) - 1]?.end ?? -1;
	}
};
/** Index of the first place at or behind an offset. */
function firstAt(list, offset) {
	let low = 0;
	let high = list.length;
	while (low < high) {
		const middle = low + high >>> 1;
		if ((list[middle]?.offset ?? 0) < offset) low = middle + 1;
		else high = middle;
	}
	return low;
}
/**
* Sizes of what the linker makes itself among the packages' data: texts of
* strings that it sets, with a NUL (addstrdata in cmd/link/internal/ld/data.go),
* and the lists of packages to initialise (inittask.go).
*/
function linkerMade(image, overlay, references) {
	const p = image.pointerSize;
	const found = /* @__PURE__ */ new Map();
	let tasks = 0;
	for (const to of references.keys()) if (to.endsWith("..inittask")) tasks++;
	found.set("go:main.inittasks", tasks * p);
	/** The length in a string's or slice's header. */
	const lengthAt = (at) => {
		if (at < 0 || at + 2 * p > image.bytes.length) return 0;
		return p === 8 ? image.bytes.loose64(at + p) : image.bytes.u32(at + p);
	};
	const headers = /* @__PURE__ */ new Map();
	const texts = [];
	for (let i = 0; i < overlay.count; i++) {
		const offset = overlay.offset[i] ?? -1;
		if (offset < 0) continue;
		const symbol = overlay.name(i);
		if (symbol.endsWith(".str")) texts.push(symbol.slice(0, -4));
		else headers.set(symbol, offset);
	}
	for (const text of texts) {
		const header = headers.get(text);
		if (header !== void 0) found.set(`${text}.str`, lengthAt(header) + 1);
	}
	const runtime = headers.get("runtime.runtime_inittasks");
	if (runtime !== void 0) found.set("go:runtime.inittasks", lengthAt(runtime) * p);
	return found;
}
//#endregion
//#region src/measure/place-data.ts
/** Bytes; data is aligned to its size, rounded down to a power of two, up to this (symalign in data.go). */
const greatestAlignment = 32;
/** Bytes between the last symbol of a kind and what follows. */
const greatestGap = 64;
const gcBits = "runtime.gcbits.";
/**
* Finds the data that a program holds and no symbol names, among the symbols
* of its packages; only what is proved to stand where it is said to.
* @param reached names of the data that the program holds
* @param bits where the linker's block of pointer masks is; null when unknown
*/
function placeData(image, places, symbols, reached, bits) {
	const placed = [];
	for (const [kind, rows] of kinds(places, symbols, reached)) {
		if (kind === gcBits) {
			for (const one of placeBlock(image, symbols, rows, bits)) placed.push(one);
			continue;
		}
		for (const { before, rows: hidden, after } of runs(places, symbols, rows)) {
			const run = placeRun(image, places, symbols, hidden, before, after);
			for (const one of run) placed.push(one);
		}
	}
	return placed;
}
/**
* The rows that have bytes in the file, by kind, each in the linker's order.
* Where data is relocated when the program starts, read-only data that holds
* addresses is a kind of its own (makeRelroForSharedLib in data.go).
*/
function kinds(places, symbols, reached) {
	const byKind = /* @__PURE__ */ new Map();
	const sections = /* @__PURE__ */ new Map();
	for (let row = 0; row < symbols.count; row++) {
		const name = symbols.names[row] ?? "";
		if (symbols.size[row] === 0 || !reached.has(name)) continue;
		const holds = symbols.hasRelocations[row] === true ? " with addresses" : "";
		const kind = name.startsWith(gcBits) ? gcBits : `${symbols.kind[row]}${holds}`;
		const rows = byKind.get(kind);
		if (rows) rows.push(row);
		else byKind.set(kind, [row]);
		const section = places.byName.get(name)?.section;
		if (section === void 0) continue;
		const counts = sections.get(kind) ?? /* @__PURE__ */ new Map();
		counts.set(section, (counts.get(section) ?? 0) + 1);
		sections.set(kind, counts);
	}
	const home = (kind) => [...sections.get(kind) ?? []].toSorted(([, a], [, b]) => b - a)[0]?.[0] ?? -1;
	for (const [kind, rows] of byKind) {
		const other = byKind.get(`${kind} with addresses`);
		if (other && home(kind) === home(`${kind} with addresses`)) {
			for (const row of other) rows.push(row);
			byKind.delete(`${kind} with addresses`);
		}
	}
	const { size } = symbols;
	for (const rows of byKind.values()) rows.sort((a, b) => (size[a] ?? 0) - (size[b] ?? 0) || a - b);
	return byKind;
}
function runs(places, { names }, rows) {
	const found = [];
	let before = null;
	let hidden = [];
	for (const row of rows) {
		const place = places.byName.get(names[row] ?? "");
		if (!place) hidden.push(row);
		else {
			if (hidden.length > 0) found.push({
				before,
				rows: hidden,
				after: place
			});
			hidden = [];
			before = place;
		}
	}
	if (hidden.length > 0) found.push({
		before,
		rows: hidden,
		after: null
	});
	return found;
}
/**
* Lays a run out from the end of the symbol before it, around what else has a
* name there; nothing where it doesn't end at the symbol after it.
*/
function placeRun(image, places, symbols, rows, before, after) {
	const index = before?.section ?? after?.section ?? -1;
	const section = image.sections[index];
	if (!section || section.executable) return [];
	if (before && after && before.section !== after.section) return [];
	const shift = section.address - section.offset;
	const align = (offset, step) => Math.ceil((offset + shift) / step) * step - shift;
	let at = before?.end ?? Math.max(places.endBefore(index, after?.offset ?? 0), section.offset);
	let next = places.after(index, at);
	const found = [];
	for (const row of rows) {
		const size = symbols.size[row] ?? 0;
		const step = alignmentOf(symbols.alignment[row] ?? 0, size);
		let offset = align(at, step);
		while (next && offset + size > next.offset) {
			if (!meets(align, at, next)) return [];
			at = next.end;
			offset = align(at, step);
			next = places.after(index, at);
		}
		found.push({
			row,
			offset,
			section: index
		});
		at = offset + size;
	}
	const last = after?.offset ?? -1;
	while (next && next.offset < last) {
		if (!meets(align, at, next)) return [];
		at = next.end;
		next = places.after(index, at);
	}
	if (after) return meets(align, at, after) ? found : [];
	const end = next?.offset ?? section.offset + section.fileSize;
	return at <= end && end - at < greatestGap && isZero(image.bytes.file, at, end) ? found : [];
}
/** Lays all of a block out; nothing where that doesn't end with the block. */
function placeBlock(image, symbols, rows, block) {
	const section = image.sections.findIndex(({ offset, fileSize }) => block && block.offset >= offset && block.offset + block.size <= offset + fileSize);
	const home = image.sections[section];
	if (!block || !home) return [];
	const shift = home.address - home.offset;
	let at = block.offset;
	const found = rows.map((row) => {
		const size = symbols.size[row] ?? 0;
		const step = alignmentOf(symbols.alignment[row] ?? 0, size);
		const offset = Math.ceil((at + shift) / step) * step - shift;
		at = offset + size;
		return {
			row,
			offset,
			section
		};
	});
	const end = block.offset + block.size;
	return at <= end && end - at < greatestGap && isZero(image.bytes.file, at, end) ? found : [];
}
/** Whether a symbol stands at the first place behind `at` that is aligned for it. */
function meets(align, at, { offset, size, alignment }) {
	return align(at, alignmentOf(alignment, size)) === offset;
}
function alignmentOf(given, size) {
	if (given > 0) return given;
	const power = 2 ** Math.floor(Math.log2(Math.max(size, 1)));
	return Math.min(power, greatestAlignment);
}
//#endregion
//#region src/measure/place-memory.ts
/** Word numbers of fields that no release has moved (runtime/symtab.go, moduledata). */
const fields = {
	noptrdata: 24,
	enoptrdata: 25,
	data: 26,
	edata: 27
};
/** What the linker fills in, which packages define as zeros; not every program has all (cmd/link/internal/ld). */
const filled = {
	pointerFree: ["runtime.runtime_inittasks", "runtime.lastmoduledatap"],
	flags: ["runtime.disableMemoryProfiling"],
	texts: ["runtime.buildVersion", "runtime.modinfo"],
	moreTexts: ["runtime.godebugDefault", "runtime.defaultGOROOT"]
};
/** More packages than the runtime imports. */
const mostTasks = 100;
const made = (name, size) => ({
	name,
	row: -1,
	size,
	alignment: 0
});
/**
* Finds the writable data, as far as its layout is proved.
* @param stamps names of `-X` variables, which the linker fills in too
*/
function placeMemory(image, module, symbols, references, stamps) {
	const p = image.pointerSize;
	const field = (index) => image.bytes.loose64(module.offset + index * p);
	const rows = new Map(symbols.names.map((name, row) => [name, row]));
	const item = (row) => ({
		name: symbols.names[row] ?? "",
		row,
		size: symbols.size[row] ?? 0,
		alignment: symbols.alignment[row] ?? 0
	});
	const ofKind = (kind) => symbols.names.flatMap((name, row) => symbols.kind[row] === kind && references.has(name) ? [item(row)] : []);
	const known = (names) => names.flatMap((name) => {
		const row = rows.get(name);
		return row === void 0 || !references.has(name) ? [] : [item(row)];
	});
	let tasks = 0;
	for (const name of references.keys()) if (name.endsWith("..inittask")) tasks++;
	const some = subsets(known([...filled.flags, "runtime.firstmoduledata"]));
	const kinds = [...new Set(symbols.kind)].toSorted((a, b) => a - b);
	const find = (start, end, extras) => {
		for (const kind of kinds) {
			const items = inOrder(ofKind(kind));
			const bytes = items.reduce((sum, { size }) => sum + size, 0);
			if (bytes > end - start || bytes * 2 < end - start) continue;
			const fips = [
				made("go:fipsstart", 1),
				...inOrder(ofKind(kind + 1)),
				made("go:fipsend", 1)
			];
			for (const extra of extras) for (const after of [[], fips]) {
				const found = layOut(image, [...inOrder([...items, ...extra]), ...after], start, end);
				if (found && isProved(image, found)) return found;
			}
		}
		return [];
	};
	const lists = Array.from({ length: mostTasks }, (_, count) => some.map((few) => [
		...few,
		...known(filled.pointerFree),
		made("go:main.inittasks", tasks * p),
		made("go:runtime.inittasks", (count + 1) * p)
	])).flat();
	const texts = known([...filled.texts, ...stamps]);
	return [...find(field(fields.noptrdata), field(fields.enoptrdata), lists), ...find(field(fields.data), field(fields.edata), subsets(known(filled.moreTexts)).map((few) => [...texts, ...few]))];
}
/** All selections, the empty one first. */
function subsets(items) {
	return items.reduce((all, item) => [...all, ...all.map((few) => [...few, item])], [[]]);
}
/** By size; of one size in the linker's order, what it makes itself last. */
function inOrder(items) {
	const order = ({ row }) => row < 0 ? Infinity : row;
	return items.filter(({ size }) => size > 0).toSorted((a, b) => a.size - b.size || (order(a) < order(b) ? -1 : 1));
}
/** Null where the layout doesn't end at `end`. */
function layOut(image, items, start, end) {
	const addresses = [];
	let at = start;
	for (const { size, alignment } of items) {
		const step = alignmentOf(alignment, size);
		at = Math.ceil(at / step) * step;
		addresses.push(at);
		at += size;
	}
	if (at !== end || items.length === 0) return null;
	return items.flatMap(({ name, row, size }, i) => {
		const address = addresses[i] ?? -1;
		const offset = offsetOf$1(image, address);
		const home = image.mappings.find((one) => address >= one.address && address < one.address + one.size);
		return home ? [{
			name,
			row,
			offset,
			size: Math.min(size, home.address + home.size - address)
		}] : [];
	});
}
/**
* Whether the file holds at their places what the linker fills in: the list of
* the runtime's tasks behind its header, and texts, of which one is Go's version.
*/
function isProved(image, found) {
	const { bytes, pointerSize: p } = image;
	const places = new Map(found.map((one) => [one.name, one]));
	const header = ({ offset }) => ({
		target: offsetOf$1(image, bytes.loose64(offset)),
		length: bytes.loose64(offset + p)
	});
	const tasks = places.get("runtime.runtime_inittasks");
	const list = places.get("go:runtime.inittasks");
	if (tasks && list) {
		const { target, length } = header(tasks);
		return target === list.offset && length * p === list.size;
	}
	const texts = [...filled.texts, ...filled.moreTexts].flatMap((name) => {
		const place = places.get(name);
		if (!place) return [];
		const { target, length } = header(place);
		return [target >= 0 && length > 0 && target + length <= bytes.length ? {
			name,
			target,
			length
		} : null];
	});
	const [version] = texts;
	return !texts.includes(null) && version?.name === "runtime.buildVersion" && /^(?:go\d|devel )/.test(bytes.text(version.target, version.length, "Go's version"));
}
//#endregion
//#region src/measure/references.ts
const arrow = " -> ";
const marks = / ?(?:<UsedInIface>|<ReflectMethod>)+$/;
/** Names that others look up in the listing: literals, types, what only functions need. */
const elsewhere = /^(?:go[:.](?:string|info|cuinfo|constinfo)\.|type[:.](?!\.gcmask\.)|gclocals)/;
/** The symbols of a listing, but for types and string literals. */
function readReferences(listing) {
	const text = Buffer.from(listing.buffer, listing.byteOffset, listing.byteLength).toString("latin1");
	const found = /* @__PURE__ */ new Map();
	for (let start = 0; start < text.length;) {
		const newline = text.indexOf("\n", start);
		const end = newline < 0 ? text.length : newline;
		const at = text.indexOf(arrow, start);
		if (at >= 0 && at < end) {
			const name = text.slice(at + 4, end);
			if (!elsewhere.test(name)) {
				const to = nameOf$1(name);
				if (!found.has(to)) found.set(to, nameOf$1(text.slice(start, at)));
			}
		}
		start = end + 1;
	}
	return found;
}
function nameOf$1(latin) {
	const name = latin.endsWith(">") ? latin.replace(marks, "") : latin;
	return /[\x80-\xff]/.test(name) ? Buffer.from(name, "latin1").toString("utf8").replaceAll("·", ".") : name;
}
//#endregion
//#region src/measure/name-data.ts
/** Data that the compiler counted (`p..stmp_7`) or made for a function (`p.F.jump3`): no name that anyone gave. */
const counted = /\.\.[A-Za-z]+[._]?\d+$|\.jump\d+$/;
/** Constants and pointer masks, named by their content. */
const byContent = /^(?:\$[a-z]\d+\.|runtime\.gcbits\.)/;
/** A longer chain of references is none of the linker's. */
const longestChain = 1e3;
/**
* Adds to the symbols of a paired link what they leave out: data without a
* name in the table, by the linker's listing and the packages' own objects, and
* exact sizes where the format has none.
* @param listing what the linker prints with `-dumpdep`
*/
function nameSymbols(image, overlay, blocks, objects, listing, rank) {
	const references = readReferences(listing);
	const users = {
		references,
		rank
	};
	const symbols = inLinkerOrder(objects);
	const places = new NamedPlaces(image, overlay, symbols, references);
	const placed = placeData(image, places, symbols, references, blocks.find(({ kind }) => kind === "gc bits") ?? null);
	const total = overlay.count + placed.length;
	const offset = new Float64Array(total);
	const size = new Float64Array(total);
	const section = new Int32Array(total);
	/** In the linker's symbols. */
	const row = new Int32Array(total).fill(-1);
	offset.set(overlay.offset.subarray(0, overlay.count));
	size.set(overlay.size.subarray(0, overlay.count));
	section.set(overlay.section.subarray(0, overlay.count));
	for (const place of places.all()) {
		size[place.index] = place.size;
		row[place.index] = place.row;
	}
	for (const [k, one] of placed.entries()) {
		offset[overlay.count + k] = one.offset;
		size[overlay.count + k] = symbols.size[one.row] ?? 0;
		section[overlay.count + k] = one.section;
		row[overlay.count + k] = one.row;
	}
	return {
		count: total,
		offset,
		size,
		section,
		name: (index) => index < overlay.count ? overlay.name(index) : nameOf(symbols.names[row[index] ?? -1] ?? "", users),
		owner: (index) => ownerOf(symbols, row[index] ?? -1, users)
	};
}
/** Symbols, where there are any, with what the packages' objects and the listing add to them. */
function nameData(image, symbols, blocks, { table: { module }, rank }, { build, deps, objects }) {
	if (!deps || !objects) return symbols;
	if (symbols) return nameSymbols(image, symbols, blocks, objects, deps, rank);
	const stamps = build?.stamps.map(({ name }) => name) ?? [];
	return image.bodies && module ? nameMemory(image, module, objects, deps, rank, stamps) : null;
}
/**
* The same for Wasm, whose links have no symbols for data at all; null where
* nothing of it is proved.
* @param stamps names of `-X` variables
*/
function nameMemory(image, module, objects, listing, rank, stamps) {
	const users = {
		references: readReferences(listing),
		rank
	};
	const symbols = inLinkerOrder(objects);
	const placed = placeMemory(image, module, symbols, users.references, stamps);
	const section = image.sections.findIndex(({ region }) => region === "data");
	if (placed.length === 0) return null;
	return {
		count: placed.length,
		offset: Float64Array.from(placed, (one) => one.offset),
		size: Float64Array.from(placed, (one) => one.size),
		section: new Int32Array(placed.length).fill(section),
		name: (index) => nameOf(placed[index]?.name ?? "", users),
		owner: (index) => ownerOf(symbols, placed[index]?.row ?? -1, users)
	};
}
/** As a row of the symbols table: what is counted goes by what refers to it; '' for constants. */
function nameOf(name, users) {
	if (byContent.test(name)) return "";
	if (!counted.test(name)) return name;
	const user = userOf(name, users, (one) => !counted.test(one));
	return /^[\w/%]/.test(user) && packageOf(user, users.rank) !== "" ? `${plainName(user)} (data)` : name;
}
/**
* What a name doesn't tell: of what packages share by its content, the package
* of the first user that the linker met; of assembly's own data, the package
* that has it.
*/
function ownerOf({ names, packages, isShared }, row, users) {
	const name = names[row] ?? "";
	const mask = /^type[:.]\.gcmask\.(.*)$/s.exec(name)?.[1];
	if (mask !== void 0) return packageOfType(mask, users.rank);
	const own = packageOf(name, users.rank);
	if (name === "" || isShared[row] !== true && own !== "") return "";
	if (isShared[row] !== true) return packages[row] ?? "";
	return packageOfUser(userOf(name, users, (one) => packageOfUser(one, users) !== ""), users) || own;
}
function packageOfUser(name, { rank }) {
	const type = /^type[:.](?![.])/.exec(name);
	return type ? packageOfType(name.slice(type[0].length), rank) : packageOf(name, rank);
}
/** The nearest of those that refer to a symbol, and to them, that will do; '' for none. */
function userOf(name, { references }, willDo) {
	let at = references.get(name);
	for (let i = 0; at !== void 0 && i < longestChain; i++) {
		if (willDo(at)) return at;
		at = references.get(at);
	}
	return "";
}
//#endregion
//#region src/binary/go-build-id.ts
const start = Buffer.from("ÿ Go build ID: \"", "latin1");
const end = Buffer.from("\"\n ÿ", "latin1");
/** Bytes; four hashes of 20 characters and what is between them take 83. */
const longest$2 = 1024;
/** Where the build ID stands in the code of a file; null where it doesn't. */
function findBuildId(image) {
	const { file } = image.bytes;
	for (const { executable, offset, fileSize } of image.sections) {
		if (!executable) continue;
		const limit = offset + Math.min(fileSize, longest$2);
		const at = indexOfBytes(file, start, offset, limit);
		const last = at < 0 ? -1 : indexOfBytes(file, end, at, limit);
		if (last >= 0) return {
			offset: at,
			size: last + end.length - at
		};
	}
	return null;
}
//#endregion
//#region src/measure/pairing.ts
/** Lays an image's own symbols on it. */
function ownOverlay(image) {
	return overlay(image, image, image.sections.map((_, i) => i));
}
/**
* Lays the symbols of a twin on a stripped file: both linked from the same
* inputs. A sentence says why not, where the two aren't proved to be pairs.
*/
function twinOverlay(image, twin) {
	const sections = pair(image, twin);
	if (typeof sections === "string") return `the paired link does not match: ${sections}`;
	return overlay(image, twin, sections) ?? "the paired link has no symbol table";
}
function overlay(image, twin, sections) {
	const { symbols } = twin;
	if (!symbols) return null;
	const offset = new Float64Array(symbols.count).fill(-1);
	const section = new Int32Array(symbols.count).fill(-1);
	for (let i = 0; i < symbols.count; i++) {
		const there = symbols.section[i] ?? -1;
		const here = sections[there] ?? -1;
		const from = twin.sections[there];
		const to = image.sections[here];
		if (!from?.loaded || !to || to.fileSize === 0) continue;
		const inside = (symbols.address[i] ?? 0) - from.address;
		const size = symbols.size[i] ?? 0;
		if (inside < 0 || inside + size > to.fileSize) continue;
		section[i] = here;
		offset[i] = to.offset + inside;
	}
	return {
		count: symbols.count,
		offset,
		size: symbols.size,
		section,
		name: (index) => symbols.name(index)
	};
}
/**
* Proves that two links have the same loaded sections: same names and sizes in
* the same order, and equal bytes, but for build IDs and for pointers where
* sections lie at other addresses (up to Go 1.21 the length of `.shstrtab`
* shifts what follows it). Gives, by section of the twin, the index of the
* file's section, -1 for those without; or what differs.
*/
function pair(image, twin) {
	if (!(image.format === twin.format && image.goarch === twin.goarch && image.pointerSize === twin.pointerSize && image.bytes.littleEndian === twin.bytes.littleEndian)) return "it is for another machine";
	const ours = loaded(image);
	const theirs = loaded(twin);
	if (ours.length !== theirs.length) return `it has ${theirs.length} loaded sections, not ${ours.length}`;
	const map = twin.sections.map(() => -1);
	for (const [i, [index, section]] of ours.entries()) {
		const [twinIndex, other] = theirs[i] ?? [-1, null];
		if (other?.name !== section.name) return `its section ${other?.name} stands for ${section.name}`;
		if (!(other.virtualSize === section.virtualSize && other.fileSize === section.fileSize)) return `its section ${section.name} has ${other.fileSize} bytes, not ${section.fileSize}`;
		map[twinIndex] = index;
	}
	const shifted = ours.some(([, section], i) => section.address !== theirs[i]?.[1].address);
	const buildId = findBuildId(image);
	for (const [i, [, section]] of ours.entries()) {
		const other = theirs[i]?.[1];
		if (!other || section.fileSize === 0 || section.buildId) continue;
		const at = firstDifference(image, section, twin, other, shifted, buildId);
		if (at >= 0) return `section ${section.name} differs at byte ${at}`;
	}
	return map;
}
const loaded = (image) => [...image.sections.entries()].filter(([, section]) => section.loaded);
/** Offset in the section of the first byte that differs for no known reason; -1 for none. */
function firstDifference(image, section, twin, other, shifted, buildId) {
	const ours = extent(image, section);
	const theirs = extent(twin, other);
	if (ours.equals(theirs)) return -1;
	const step = image.pointerSize;
	for (let at = 0; at < section.fileSize; at += step) {
		const end = Math.min(at + step, section.fileSize);
		if (ours.compare(theirs, at, end, at, end) === 0) continue;
		if (buildId && differOnlyIn(buildId, section, ours, theirs, at, end)) continue;
		if (!(shifted && end - at === step && samePlace(image, image.bytes.word(section.offset + at, step), twin, twin.bytes.word(other.offset + at, step)))) return at;
	}
	return -1;
}
/** Whether a part of two sections differs nowhere but in an extent of the file. */
function differOnlyIn({ offset, size }, section, ours, theirs, from, to) {
	for (let at = from; at < to; at++) {
		const place = section.offset + at;
		if (!(place >= offset && place < offset + size) && ours[at] !== theirs[at]) return false;
	}
	return true;
}
function extent(image, { offset, fileSize }) {
	const { file } = image.bytes;
	return Buffer.from(file.buffer, file.byteOffset + offset, fileSize);
}
/** Whether two addresses are the same offset in the same loaded section. */
function samePlace(image, ours, twin, theirs) {
	return image.sections.some((section) => {
		const inside = ours - section.address;
		if (!section.loaded || inside < 0 || inside > section.virtualSize) return false;
		return twin.sections.some((other) => other.loaded && other.name === section.name && theirs - other.address === inside);
	});
}
//#endregion
//#region src/binary/inline-trees.ts
/** `PCDATA_InlTreeIndex` and `FUNCDATA_InlTree`. */
const pcTableIndex = 2;
const functionDataIndex = 3;
const noFunctionData = 4294967295;
/** The runtime reads a tree as an array of this length. */
const mostCalls = 2 ** 20;
/** Bytes of `runtime.inlinedCall`, and where the offset of the callee's name stands in it. */
const callRecords = {
	"1.16": {
		size: 20,
		name: 12
	},
	"1.18": {
		size: 20,
		name: 12
	},
	"1.20": {
		size: 16,
		name: 4
	}
};
/**
* Reads functions' inline trees one by one. What was read last stands in the
* columns `names` and `sizes`, which the next reading overwrites.
*/
var InlineTrees = class {
	/** By inlined call with code: offset of the callee's name in the function names. */
	names = /* @__PURE__ */ new Uint32Array(64);
	/** Bytes of code that come from that call and from none within it. */
	sizes = /* @__PURE__ */ new Float64Array(64);
	#image;
	#table;
	/** File offset that references count from; 0 where they are addresses (up to Go 1.17). */
	#start;
	/** By number of the call: its place in the columns + 1; 0 where it has no code yet. */
	#places = /* @__PURE__ */ new Int32Array(256);
	/** Numbers of the calls in the columns. */
	#calls = /* @__PURE__ */ new Int32Array(64);
	#count = 0;
	/** Steps of pc tables left; each tells of one byte of code or more. */
	#steps;
	/** @throws MalformedBinary where the module data doesn't tell where trees lie */
	constructor(image, table) {
		const { layout, offset } = table.header;
		const gofunc = table.module?.moved?.gofunc ?? 0;
		this.#image = image;
		this.#table = table;
		this.#steps = image.bytes.length;
		this.#start = layout === "1.16" ? 0 : offsetOf$1(image, gofunc);
		if (this.#start < 0 || layout !== "1.16" && gofunc === 0) throw new MalformedBinary("function data was not found", offset);
	}
	/**
	* Reads what was inlined into the first `size` bytes of function `index`.
	* Returns the length of the columns. Cost: linear in the function's pc table.
	* @throws MalformedBinary where tree and table aren't what they promise
	*/
	read(index, size) {
		for (let i = 0; i < this.#count; i++) this.#places[this.#calls[i] ?? 0] = 0;
		this.#count = 0;
		const { bytes } = this.#image;
		const { header, records, shape } = this.#table;
		const record = records[index] ?? 0;
		const tables = bytes.u32(record + shape.extraPcTables);
		if (tables <= pcTableIndex) return 0;
		const table = bytes.u32(record + shape.size + 8);
		if (table === 0) return 0;
		const tree = this.#treeOf(record, tables);
		if (tree < 0 || table >= header.pcTables.size) throw new MalformedBinary("a function has no inline tree", record);
		this.#walk(header.pcTables.offset + table, tree, size);
		return this.#count;
	}
	/** File offset of a function's tree; -1 where it has none. */
	#treeOf(record, tables) {
		const { bytes } = this.#image;
		const { shape, end } = this.#table;
		const width = shape.functionDataSize;
		const at = record + Math.ceil((shape.size + 4 * tables) / width) * width + width * functionDataIndex;
		if (bytes.u8(record + shape.functionDataCount) <= functionDataIndex || at + width > end) return -1;
		const reference = bytes.word(at, width);
		if (this.#start === 0) return offsetOf$1(this.#image, reference);
		return reference === noFunctionData ? -1 : this.#start + reference;
	}
	/** Adds up the pieces of code by call: runtime/symtab.go, func step. */
	#walk(table, tree, size) {
		const { file } = this.#image.bytes;
		const { quantum, pcTables } = this.#table.header;
		const end = pcTables.offset + pcTables.size;
		let at = table;
		let call = -1;
		for (let pc = 0; pc < size;) {
			let value = 0;
			let step = 0;
			for (let shift = 0;; shift += 7) {
				const byte = file[at] ?? 0;
				if (at >= end || shift > 28) throw broken(table);
				at++;
				value |= (byte & 127) << shift;
				if (byte < 128) break;
			}
			if (value === 0 && pc > 0) return;
			for (let shift = 0;; shift += 7) {
				const byte = file[at] ?? 0;
				if (at >= end || shift > 28) throw broken(table);
				at++;
				step += (byte & 127) * 2 ** shift;
				if (byte < 128) break;
			}
			call += value >>> 1 ^ -(value & 1);
			if (step === 0 || call < -1 || this.#steps-- <= 0) throw broken(table);
			const next = Math.min(pc + step * quantum, size);
			if (call >= 0) this.#add(tree, call, next - pc);
			pc = next;
		}
	}
	#add(tree, call, size) {
		if (call >= this.#places.length) this.#widen(tree, call);
		const place = this.#places[call] ?? 0;
		if (place > 0) {
			this.sizes[place - 1] = (this.sizes[place - 1] ?? 0) + size;
			return;
		}
		const at = this.#count++;
		if (at === this.sizes.length) this.#lengthen();
		const record = callRecords[this.#table.header.layout];
		const name = tree + call * record.size + record.name;
		this.#places[call] = at + 1;
		this.#calls[at] = call;
		this.names[at] = this.#image.bytes.u32(name);
		this.sizes[at] = size;
	}
	#widen(tree, call) {
		if (call >= mostCalls) throw new MalformedBinary("an inline tree is too long", tree);
		const wider = new Int32Array(2 ** Math.ceil(Math.log2(call + 1)));
		wider.set(this.#places);
		this.#places = wider;
	}
	#lengthen() {
		const length = 2 * this.sizes.length;
		const [names, sizes, calls] = [
			this.names,
			this.sizes,
			this.#calls
		];
		this.names = new Uint32Array(length);
		this.sizes = new Float64Array(length);
		this.#calls = new Int32Array(length);
		this.names.set(names);
		this.sizes.set(sizes);
		this.#calls.set(calls);
	}
};
const broken = (table) => new MalformedBinary("a pc table of inlined calls is broken", table);
//#endregion
//#region src/measure/written.ts
/**
* Tells who wrote the code: what was inlined from another package is its
* author's, the rest the function's own package's. To be asked before functions
* claim their code. A sentence where the file doesn't tell.
*/
function readWritten(ledger, image, functions) {
	if (image.bodies) return "who wrote inlined code is not told: pc tables of Wasm count no bytes";
	try {
		return moved(ledger, image, functions);
	} catch (error) {
		if (!(error instanceof MalformedBinary)) throw error;
		return `who wrote inlined code is not told: ${error.message}`;
	}
}
function moved(ledger, image, functions) {
	const { table, packages, sizes } = functions;
	const { entries, count } = table;
	const trees = new InlineTrees(image, table);
	const authorOf = authors(ledger, functions);
	const gained = [];
	const first = entries[0] ?? 0;
	const start = offsetOf$1(image, first);
	if (start < 0) return /* @__PURE__ */ new Map();
	const free = ledger.free(start, (entries[count] ?? first) - first);
	let run = 0;
	for (let i = 0; i < count; i++) {
		const at = start + (entries[i] ?? 0) - first;
		const end = at + (sizes[i] ?? 0);
		while (run < free.length && (free[run + 1] ?? 0) <= at) run += 2;
		if (end <= at || end > (free[run + 1] ?? 0) || at < (free[run] ?? 0)) continue;
		const calls = trees.read(i, end - at);
		if (calls === 0) continue;
		const owner = ledger.owner(packages[i] ?? "");
		for (let k = 0; k < calls; k++) {
			const author = authorOf(trees.names[k] ?? 0, owner);
			if (author === owner) continue;
			const size = trees.sizes[k] ?? 0;
			gained[author] = (gained[author] ?? 0) + size;
			gained[owner] = (gained[owner] ?? 0) - size;
		}
	}
	return new Map(ledger.ownerNames().map((name, owner) => [name, gained[owner] ?? 0]));
}
/** Finds the owner that a function's name tells, by the name's offset; `otherwise` where it tells none. */
function authors(ledger, { table: { names }, rank }) {
	const known = /* @__PURE__ */ new Map();
	return (name, otherwise) => {
		let author = known.get(name);
		if (author === void 0) {
			const path = packageOf(names.at(name), rank);
			author = path === "" ? -1 : ledger.owner(path);
			known.set(name, author);
		}
		return author < 0 ? otherwise : author;
	};
}
//#endregion
//#region src/measure/measure.ts
/**
* Tells what a Go binary is made of: every byte of the file has one owner, and
* the sums are checked before the measurement is given away. Cost: linear in
* the size of the file.
* @throws MalformedBinary where the file is of no known format, truncated, or
*   its tables are not what they promise
*/
function measure(file, options) {
	const universal = readUniversal(file);
	const measurement = withinFile(file, () => universal ? measureSlices(file, universal, options) : measureThin(file, options));
	assertExact(measurement);
	return measurement;
}
/** A file for one architecture. */
function measureThin(file, options) {
	const { format, image } = readImage(file);
	return image ? placing(image.placement, () => measureImage(image, options)) : measureWhole(file, format, options);
}
/** Each slice of a universal file, with the slice of the same name of its twin. */
function measureSlices(file, universal, options) {
	const twins = options.twin ? readUniversal(options.twin) : null;
	return addSlices(file, universal, universal.slices.map((slice) => {
		const { name, offset } = slice;
		const twin = twins?.slices.find((other) => other.name === name);
		try {
			return {
				name,
				offset,
				measurement: measureThin(bytesOf$1(file, slice), {
					...options,
					twin: twin && options.twin ? bytesOf$1(options.twin, twin) : null
				})
			};
		} catch (error) {
			if (!(error instanceof MalformedBinary)) throw error;
			throw new MalformedBinary(`in the slice ${name}, ${error.what}`, offset + error.offset);
		}
	}), options);
}
const bytesOf$1 = (file, { offset, size }) => file.subarray(offset, offset + size);
function measureImage(image, options) {
	const { file, length } = image.bytes;
	const rows = sectionRows(image);
	const info = readBuildInfo(file, image);
	const { placement = null } = image;
	const ledger = new Ledger(length, placement);
	claimContainer(ledger, rows);
	const found = findGo$1(ledger, image, info, options);
	claimRest(ledger, file, found.packed ? rows.map(ofNobody) : rows, found.code);
	return assemble({
		ledger,
		rows: placement ? rows.map((row) => placeRow(row, placement)) : rows,
		level: found.level,
		notes: [...image.notes ?? [], ...found.notes].map(printable),
		info,
		sourceFiles: found.sourceFiles,
		format: image.format,
		goarch: image.goarch,
		stripped: image.symbols === null && image.hasOtherNames !== true && image.sections.every(({ region }) => region !== "debug"),
		fileSize: placement?.fileSize ?? length,
		options,
		written: found.written
	});
}
/** A row where it stands in the file. */
function placeRow(row, placement) {
	const offset = placement.fileOffset(row.offset);
	const fileSize = placement.fileOffset(row.offset + row.fileSize) - offset;
	return {
		...row,
		offset,
		fileSize
	};
}
/** A row of compressed bytes: not even a C compiler made them so. */
function ofNobody(row) {
	const { section } = row;
	return section?.origin === "c" ? {
		...row,
		section: {
			...section,
			origin: "go"
		}
	} : row;
}
/** What Go's tables tell, and the bytes that they give to owners. */
function findGo$1(ledger, image, info, options) {
	const newer = describeNewer(info);
	const notes = newer === null ? [] : [newer];
	const { notes: more, ...rest } = attemptsFor(newer !== null, notes)("the function table", () => {
		const table = readFunctionTable(image);
		return typeof table === "string" ? withoutGo([describeForeign(image) ?? table], isPacked(image.bytes.file)) : claimGo(ledger, image, table, info, options);
	}) ?? withoutGo([], false);
	return {
		...rest,
		notes: [...notes, ...more]
	};
}
function claimGo(ledger, image, table, info, options) {
	const trouble = [];
	const attempt = attemptsFor(describeNewer(info) !== null, trouble);
	const { overlay: symbols, notes } = overlayOf(image, options.twin ?? null);
	const obfuscated = describeObfuscated(table.header);
	const functions = describeFunctions(image, table, symbols, info);
	claimBuildInfo(ledger, image, info);
	attempt("the indexes", () => claimIndexes(ledger, image, functions));
	attempt("the parts of the function table", () => claimPclntab(ledger, image, functions));
	const written = readWritten(ledger, image, functions);
	const code = claimFunctions(ledger, image, functions);
	const blocks = symbols ? findBlocks(image, symbols) : [];
	const named = nameData(image, symbols, blocks, functions, options);
	const exact = named !== symbols;
	if (named) claimSymbols(ledger, image, named, {
		stamps: new Set(options.build?.stamps.map(({ name }) => name)),
		hasC: image.sections.some(({ origin }) => origin === "c"),
		rank: functions.rank
	});
	attempt("the types", () => trouble.push(...claimTypes(ledger, image, functions, info)));
	const found = {
		level: symbols ? "symbols" : "functions",
		notes: [
			...obfuscated === null ? [] : [obfuscated],
			...exact ? [] : notes,
			...trouble,
			...typeof written === "string" ? [written] : []
		],
		sourceFiles: functions.files.all(),
		code,
		packed: false,
		written: typeof written === "string" ? null : written
	};
	claimFunctionValues(ledger, image, functions, blocks);
	claimCodePointers(ledger, image, functions);
	if (named) claimEmbedded(ledger, image, named, functions.rank);
	const unplaced = options.deps ? claimLiterals(ledger, image, blocks, options.deps, functions.rank) : "there was no dependency listing to name string literals";
	claimBlocks(ledger, blocks);
	if (table.module) claimReadOnly(ledger, image, table.module);
	if (!symbols && !options.deps) return found;
	return unplaced === null ? {
		...found,
		level: "literals"
	} : {
		...found,
		notes: [...found.notes, unplaced]
	};
}
/** The symbols to lay on a file: its own, else those of a proved twin. */
function overlayOf(image, twin) {
	const own = ownOverlay(image);
	if (own) return {
		overlay: own,
		notes: ofSizes(image)
	};
	if (image.format === "wasm") return {
		overlay: null,
		notes: ["links for Wasm have no symbols that name data"]
	};
	if (!twin) return {
		overlay: null,
		notes: ["the file has no symbol table and there was no paired link to name its data and string literals"]
	};
	const found = layTwin(image, twin);
	return typeof found === "string" ? {
		overlay: null,
		notes: [found]
	} : {
		overlay: found,
		notes: ofSizes(image)
	};
}
/** What to know about the sizes of an image's data. */
const ofSizes = ({ format }) => format === "elf" ? [] : [`symbols of ${format} files have no sizes: data without a name is counted with the symbol before it`];
function layTwin(image, twin) {
	try {
		const { format, image: other } = readImage(twin);
		return format === image.format && other ? twinOverlay(image, other) : "the paired link is of another format";
	} catch (error) {
		if (!(error instanceof MalformedBinary)) throw error;
		return `the paired link cannot be read: ${error.message}`;
	}
}
/** A format without a reader: its size is all that is known. */
function measureWhole(file, format, options) {
	const ledger = new Ledger(file.length);
	ledger.claim(0, file.length, ledger.owner("(unattributed)"), "other", -1);
	ledger.settle();
	const info = readBuildInfo(file, null);
	return assemble({
		ledger,
		rows: [{
			name: "(file)",
			offset: 0,
			fileSize: file.length,
			virtualSize: 0
		}],
		level: "file",
		notes: [`${format} files are measured by their total size only, and gated by it`],
		info,
		sourceFiles: [],
		format,
		goarch: "",
		stripped: false,
		fileSize: file.length,
		options,
		written: null
	});
}
//#endregion
//#region src/binary/go-object.ts
const archiveMagic = "!<arch>\n";
const memberHeaderSize = 60;
const objectMagic = "go object ";
const endOfText = Buffer.from("\n!\n");
const magic = "\0go120ld";
/** Numbers of blocks in the header of an object. */
const blocks = {
	imports: 0,
	definitions: 3,
	shortHashed: 4,
	hashed: 5,
	byName: 6,
	references: 7,
	shortHashes: 9,
	hashes: 10,
	relocationIndex: 11,
	afterRelocationIndex: 12
};
const literal = "go:string.";
const headerSize = 20;
const importSize = 16;
const symbolSize = 21;
const shortHashSize = 8;
/** STEXT of cmd/internal/objabi/symkind.go. */
const kindOfCode = 1;
/**
* Data that the measurement finds by other means, by far the most:
* types (but for their masks, which are data), function values (`·f`) and function data. Bytes as Latin-1 text.
*/
const foundElsewhere = /^(?:go[:.](?:info|cuinfo|constinfo)\.|gclocals\xc2\xb7|gcargs\.|inltree\.|type[:.](?!\.gcmask\.))|(?:\xc2\xb7f|\.args_stackmap|\.stkobj|\.arginfo[01]|\.argliveinfo|\.wrapinfo|\.opendefer)$/;
/**
* The objects of a package's archive, in its order. Members that are none of
* Go's objects are passed over.
* @throws MalformedBinary where it is no archive, or an object of an unknown form
*/
function readGoArchive(archive) {
	const bytes = new Bytes(archive, true);
	if (!(bytes.length >= 8 && textAt(bytes, 0, 8) === archiveMagic)) throw new MalformedBinary("it is no archive of a Go package", 0);
	const objects = [];
	for (let at = 8; at + memberHeaderSize <= bytes.length;) {
		const name = textAt(bytes, at, 16).trim();
		const size = Number(textAt(bytes, at + 48, 10));
		if (!Number.isSafeInteger(size) || size < 0) throw new MalformedBinary("a member of an archive has no size", at + 48);
		const start = at + memberHeaderSize;
		bytes.need(start, size, `the member ${name}`);
		if (name !== "__.PKGDEF" && size > 10 && textAt(bytes, start, 10) === objectMagic) objects.push(readObject(archive, start, size));
		at = start + size + size % 2;
	}
	return objects;
}
function textAt(bytes, offset, size) {
	bytes.need(offset, size, "a name");
	const { file } = bytes;
	return Buffer.from(file.buffer, file.byteOffset + offset, size).toString("latin1");
}
function readObject(archive, start, size) {
	const text = indexOfBytes(archive, endOfText, start, start + size);
	const from = text < 0 ? start : text + endOfText.length;
	const bytes = new Bytes(archive.subarray(from, start + size), true);
	if (bytes.length < headerSize || textAt(bytes, 0, 8) !== magic) throw new MalformedBinary("an object has an unknown form", from);
	const offsetOf = (block) => bytes.u32(headerSize + 4 * block);
	const string = (at) => {
		const length = bytes.u32(at);
		const offset = bytes.u32(at + 4);
		return textAt(bytes, offset, length);
	};
	const imports = [];
	const first = offsetOf(blocks.definitions);
	for (let at = offsetOf(blocks.imports); at + importSize <= offsetOf(blocks.imports + 1); at += importSize) imports.push(utf8(string(at)));
	const rowOf = (block) => Math.floor((offsetOf(block) - first) / symbolSize);
	const rows = rowOf(blocks.references);
	bytes.need(first, rows * symbolSize, "the symbols of an object");
	const hashedRows = rowOf(blocks.byName) - rowOf(blocks.hashed);
	const hashSize = hashedRows > 0 ? (offsetOf(blocks.hashes + 1) - offsetOf(blocks.hashes)) / hashedRows : 0;
	const hashOf = (row) => {
		if (row < rowOf(blocks.shortHashed) || row >= rowOf(blocks.byName)) return "";
		const short = row < rowOf(blocks.hashed);
		const length = short ? shortHashSize : hashSize;
		const block = short ? blocks.shortHashes : blocks.hashes;
		const index = row - rowOf(short ? blocks.shortHashed : blocks.hashed);
		const at = offsetOf(block) + index * length;
		return `${short ? "s" : "l"}${textAt(bytes, at, length)}`;
	};
	const kept = [];
	const names = [];
	let shared = 0;
	for (let row = 0; row < rows; row++) {
		const at = first + row * symbolSize;
		if (bytes.u32(at) === 0 || bytes.u8(at + 10) === kindOfCode) continue;
		const latin = string(at);
		if (foundElsewhere.test(latin)) continue;
		names.push(latin.startsWith(literal) ? "" : plain(latin));
		kept.push(row);
		if (row < rowOf(blocks.shortHashed)) shared = kept.length;
	}
	const relocations = offsetOf(blocks.relocationIndex);
	bytes.need(relocations, 4 * (rows + 1), "an index of relocations");
	const field = (read) => Float64Array.from(kept, read);
	return {
		imports,
		count: kept.length,
		names,
		hashes: kept.map(hashOf),
		shared,
		kind: Uint8Array.from(kept, (row) => bytes.u8(first + row * symbolSize + 10)),
		size: field((row) => bytes.u32(first + row * symbolSize + 13)),
		alignment: field((row) => bytes.u32(first + row * symbolSize + 17)),
		hasRelocations: Uint8Array.from(kept, (row) => {
			const at = relocations + 4 * row;
			return bytes.u32(at + 4) > bytes.u32(at) ? 1 : 0;
		})
	};
}
/** Names are UTF-8; the linker writes a middle dot as a dot. */
const plain = (latin) => /[\x80-\xff]/.test(latin) ? utf8(latin).replaceAll("·", ".") : latin;
const utf8 = (latin) => Buffer.from(latin, "latin1").toString("utf8");
//#endregion
//#region src/objects.ts
/** Bytes; archives of real packages are smaller by far. */
const largestArchive = 536870912;
/** Archives that are in memory at once. */
const atOnce$1 = 4;
/**
* What the packages of a link define; null where an archive is missing, or of
* an unknown form: names of data are a help, and no measurement fails for lack
* of them.
* @param importcfg what go wrote for the linker: `packagefile importpath=path`,
*   the main package first
*/
async function readObjects(importcfg) {
	const files = archivesOf(importcfg);
	const packages = [];
	for (let i = 0; i < files.length; i += atOnce$1) {
		const some = await Promise.all(files.slice(i, i + atOnce$1).map(readPackage));
		for (const one of some) {
			if (one === null) return null;
			packages.push(one);
		}
	}
	return packages.length > 0 ? packages : null;
}
function archivesOf(importcfg) {
	const found = [];
	for (const line of Buffer.from(importcfg).toString("utf8").split("\n")) {
		const [, importPath, path] = /^packagefile ([^=]+)=(.+)$/.exec(line) ?? [];
		if (importPath !== void 0 && path !== void 0) found.push({
			importPath,
			path
		});
	}
	return found;
}
async function readPackage({ importPath, path }) {
	const status = await stat(path).catch(() => null);
	if (!status?.isFile() || status.size > largestArchive) return null;
	const archive = await readFile(path).catch(() => null);
	if (archive === null) return null;
	try {
		return {
			importPath,
			objects: readGoArchive(archive)
		};
	} catch (error) {
		if (error instanceof MalformedBinary) return null;
		throw error;
	}
}
//#endregion
//#region src/analyze.ts
const gzip$1 = promisify(gzip);
/** Bytes; what one read into memory takes on every Node. */
const largestFile = 2 ** 31 - 1;
/**
* The size of a file compressed by zlib's level 6, in bytes. It is done beside
* everything else, on another thread.
* @throws UserError where the file can't be read
*/
async function compressedSize(path) {
	return await sizeCompressed(await readWhole(path));
}
async function sizeCompressed(file) {
	return (await gzip$1(file, { level: 6 })).length;
}
/**
* Measures the binary in a file.
* @throws UserError where a file can't be read, or is no whole executable
*/
async function analyzeFile(path, options) {
	const { twinPath, depsPath, importcfgPath } = options;
	const { build = null, target, name } = options;
	const [{ file, sha256 }, twin, deps, objects] = await Promise.all([
		readHashed(path),
		twinPath ? readWhole(twinPath) : null,
		depsPath ? readWhole(depsPath) : null,
		importcfgPath ? readObjects(await readWhole(importcfgPath)) : null
	]);
	const compressing = options.gzip === true ? sizeCompressed(file) : options.gzip;
	const measurement = measured(path, () => measure(file, {
		sha256,
		gzip: null,
		name,
		target,
		build,
		twin,
		deps,
		objects
	}));
	const { binary } = measurement;
	const fileName = basename(path).replace(/\.exe$/i, "");
	const size = await compressing;
	return {
		...measurement,
		binary: {
			...binary,
			name: binary.name === "" ? fileName : binary.name,
			compressed: size === false ? null : { gzip: size }
		}
	};
}
function measured(path, run) {
	try {
		return run();
	} catch (error) {
		if (!(error instanceof MalformedBinary)) throw error;
		throw new UserError(`${path}: ${messageOf(error)}`);
	}
}
const reasons = {
	ENOENT: "there is no such file",
	EISDIR: "it is a directory, not a file",
	EACCES: "permission denied",
	ENOTDIR: "a part of its path is not a directory"
};
/** Bytes of a file that can be measured. */
async function sizeOf(path) {
	const { size } = await stat(path);
	if (size > largestFile) throw new UserError(`${path} has ${size} bytes; files of up to ${largestFile} bytes can be measured`);
	return size;
}
async function readWhole(path) {
	return await reading(path, async () => {
		await sizeOf(path);
		return await readFile(path);
	});
}
/** Bytes that are hashed while the next ones are read. */
const chunk = 4194304;
/** Reads a file, and hashes it meanwhile. */
async function readHashed(path) {
	return await reading(path, async () => {
		const size = await sizeOf(path);
		const hash = createHash("sha256");
		if (size === 0) {
			const file = await readFile(path);
			return {
				file,
				sha256: hash.update(file).digest("hex")
			};
		}
		const file = Buffer.allocUnsafeSlow(size);
		const handle = await open(path);
		try {
			let hashed = 0;
			for (let reached = 0; reached < size;) {
				const length = Math.min(chunk, size - reached);
				const next = handle.read(file, reached, length);
				hash.update(file.subarray(hashed, reached));
				hashed = reached;
				const { bytesRead } = await next;
				if (bytesRead === 0) throw new Error("it became shorter meanwhile");
				reached += bytesRead;
			}
			hash.update(file.subarray(hashed));
			return {
				file,
				sha256: hash.digest("hex")
			};
		} finally {
			await handle.close();
		}
	});
}
/** Names the file in what the system says. */
async function reading(path, read) {
	try {
		return await read();
	} catch (error) {
		if (error instanceof UserError) throw error;
		const reason = reasons[codeOf(error)] ?? messageOf(error);
		throw new UserError(`cannot read ${path}: ${reason}`);
	}
}
function codeOf(thrown) {
	return typeof thrown === "object" && thrown !== null && "code" in thrown ? String(thrown.code) : "";
}
//#endregion
//#region src/policy/suggest.ts
/** The allowed word that is at most two edits away, the nearest first; null: none. */
function suggest(word, allowed) {
	return allowed.map((candidate) => ({
		candidate,
		edits: editDistance(word, candidate)
	})).filter(({ edits, candidate }) => edits <= 2 && edits < candidate.length).toSorted((a, b) => a.edits - b.edits)[0]?.candidate ?? null;
}
/** Levenshtein's distance; words that differ much in length are far apart at once. */
function editDistance(from, to) {
	if (Math.abs(from.length - to.length) > 2) return Infinity;
	let row = Array.from({ length: to.length + 1 }, (_, index) => index);
	for (const [i, letter] of Array.from(from).entries()) {
		const next = [i + 1];
		for (const [j, other] of Array.from(to).entries()) {
			const replaced = (row[j] ?? 0) + (letter === other ? 0 : 1);
			next.push(Math.min(replaced, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
		}
		row = next;
	}
	return row.at(-1) ?? Infinity;
}
//#endregion
//#region src/policy/limit-schema.ts
/**
* A mapping that allows these keys only. (A YAML sequence would pass for a
* mapping with the keys 0, 1, ….)
*/
function mapping(entries) {
	const keys = Object.keys(entries);
	const schema = strictObject(entries, (issue) => {
		if (issue.expected === "never") return unknownKey(issue.received, keys);
		if (issue.expected !== "Object") return `the key ${issue.expected} is missing`;
		return `must be a mapping with the keys ${keys.join(", ")}`;
	});
	const run = (dataset, config) => Array.isArray(dataset.value) ? schema["~run"]({ value: void 0 }, config) : schema["~run"](dataset, config);
	return {
		...schema,
		"~run": run
	};
}
function unknownKey(received, keys) {
	const meant = suggest(received.replaceAll("\"", ""), keys);
	return `unknown key ${received}${meant === null ? "" : ` (did you mean "${meant}"?)`}, allowed here are ${keys.join(", ")}`;
}
const sizeMessage$1 = `must be ${sizeForms}`;
const sizeText = pipe(string(), regex(sizePattern, sizeMessage$1), check((text) => parseBytes(text) !== null, sizeMessage$1));
const sizeNumber = pipe(number(), safeInteger(sizeMessage$1), minValue(0, sizeMessage$1));
const size$1 = union([sizeText, sizeNumber], sizeMessage$1);
const percentMessage = `must be ${percentForms}`;
const percentText = pipe(string(), regex(percentPattern, percentMessage));
const percentNumber = pipe(number(), minValue(0, percentMessage), check((number) => parsePercent(String(number)) !== null, percentMessage));
const percent = union([percentText, percentNumber], percentMessage);
const none = literal$1("none");
const orNone = (forms) => `must be ${forms}, "none", or a mapping of file, content and gzip to these`;
const sizeOrNone = union([
	none,
	sizeText,
	sizeNumber
], sizeMessage$1);
const sizeLimit = union([
	none,
	sizeText,
	sizeNumber,
	mapping({
		file: optional(sizeOrNone),
		content: optional(sizeOrNone),
		gzip: optional(sizeOrNone)
	})
], orNone(sizeForms));
const percentOrNone = union([
	none,
	percentText,
	percentNumber
], percentMessage);
const percentLimit = union([
	none,
	percentText,
	percentNumber,
	mapping({
		file: optional(percentOrNone),
		content: optional(percentOrNone),
		gzip: optional(percentOrNone)
	})
], orNone(percentForms));
const require$1 = pipe(picklist(["any", "all"], "must be \"any\" or \"all\""), description("Whether one of max-growth and max-growth-percent is enough to be over budget (any), or both are needed (all)."));
const maxSizeText = "The largest size allowed; equal passes.";
const minSizeText = "The smallest size allowed: notices a feature that silently fell out.";
const maxGrowthText = "The largest growth allowed, as a size; equal passes. With max-growth-percent it replaces all growth limits from below.";
const maxGrowthPercentText = "The largest growth allowed, in percent of the base; equal passes. With max-growth it replaces all growth limits from below.";
const tier = mapping({
	"max-size": optional(pipe(sizeLimit, description(maxSizeText), examples([
		"20 MiB",
		25e6,
		{
			file: "20 MiB",
			gzip: "8 MiB"
		}
	]))),
	"min-size": optional(pipe(sizeLimit, description(minSizeText), examples(["5 MiB"]))),
	"max-growth": optional(pipe(sizeLimit, description(maxGrowthText), examples([
		"100 KiB",
		{ gzip: "40 KiB" },
		"none"
	]))),
	"max-growth-percent": optional(pipe(percentLimit, description(maxGrowthPercentText), examples([
		2,
		"0.5 %",
		"none"
	]))),
	require: optional(require$1)
});
const partTier$1 = mapping({
	"max-size": optional(pipe(size$1, description(maxSizeText), examples(["1 MiB"]))),
	"min-size": optional(pipe(size$1, description(minSizeText), examples(["10 KiB"]))),
	"max-growth": optional(pipe(size$1, description(maxGrowthText), examples(["10 KiB"]))),
	"max-growth-percent": optional(pipe(percent, description(maxGrowthPercentText), examples([5]))),
	require: optional(require$1)
});
//#endregion
//#region src/policy/budget-schema.ts
/** More entries than this in one list are refused. */
const mostEntries = 200;
const metric = picklist([
	"file",
	"content",
	"gzip"
], "must be file, content or gzip");
const metricList = pipe(union([metric, pipe(array(metric), minLength(1, "must name at least one of file, content and gzip"), maxLength(3, "must name file, content and gzip at most once each"))], "must be file, content or gzip, or a list of these"), description("The sizes that are judged: file (the whole file, the default), content (without padding), gzip (compressed). Limits that are not given for each size hold for all of these."), examples(["file", ["file", "gzip"]]));
const globMessage = `must be ${globForms}`;
const glob = pipe(string(globMessage), check(isGlob, globMessage));
const login = pipe(string("must be a login"), regex(/^[A-Za-z0-9][A-Za-z0-9_-]{0,99}(?:\[bot\])?$/, "must be a login"));
const warnText = "Limits beyond which the verdict is a warning.";
const failText = "Limits beyond which the check fails.";
const parts = {
	judge: optional(pipe(picklist(["each", "together"], "must be \"each\" or \"together\""), description("Whether each match has the limits for itself (the default), or all share them."))),
	warn: optional(pipe(partTier$1, description(warnText))),
	fail: optional(pipe(partTier$1, description(failText)))
};
const limitMessage = "must have a limit under warn or fail";
function hasLimit(rule) {
	return Object.keys({
		...rule.warn,
		...rule.fail
	}).length > 0;
}
const packages = pipe(array(pipe(mapping({
	package: pipe(glob, description("Glob over import paths; a path without wildcards names one package."), examples(["github.com/aws/**", "example.com/tool/internal/tables"])),
	...parts
}), check((rule) => hasLimit(rule), limitMessage)), "must be a list of package budgets"), maxLength(mostEntries, `must have at most ${mostEntries} entries`), description("Budgets of packages. Each rule stands for itself; none replaces another."));
const modules = pipe(array(pipe(mapping({
	module: pipe(glob, description("Glob over module paths; `std` is the standard library."), examples(["github.com/aws/**", "std"])),
	...parts
}), check((rule) => hasLimit(rule), limitMessage)), "must be a list of module budgets"), maxLength(mostEntries, `must have at most ${mostEntries} entries`), description("Budgets of modules. Each rule stands for itself; none replaces another."));
const layer = {
	"noise-floor": optional(pipe(size$1, description("A change smaller than this is neutral (default 2 KiB)."), examples(["2 KiB", 0]))),
	metric: optional(metricList),
	warn: optional(pipe(tier, description(warnText))),
	fail: optional(pipe(tier, description(failText))),
	packages: optional(packages),
	modules: optional(modules)
};
const binary$1 = pipe(mapping({
	binary: pipe(glob, description("Glob over the main package's import path or the executable's name."), examples(["example.com/tool/cmd/*", "server"])),
	target: optional(pipe(glob, description("Glob over the target, goos/goarch with or without its level; all targets without it."), examples([
		"linux/*",
		"windows/amd64",
		"linux/amd64/v3"
	]))),
	was: optional(pipe(string("must be the import path of a main package"), minLength(1, "must be the import path of a main package"), maxLength(1e3, "must have at most 1000 characters"), description("Import path of the main package that this binary was built from before it was renamed: the two are compared."), examples(["example.com/tool/cmd/old"]))),
	...layer
}), check((entry) => entry.was === void 0 || isLiteral$1(entry.binary), "has \"was\", so \"binary\" must name one binary, without wildcards"));
const { "noise-floor": noiseFloor, warn, fail } = layer;
const allowance = pipe(mapping({
	author: optional(pipe(login, description("Login of the pull request's author."), examples(["dependabot[bot]", "renovate[bot]"]))),
	"dependencies-only": optional(pipe(literal$1(true, "must be true"), description("Only for changes that touch nothing but go.mod, go.sum, go.work, go.work.sum and vendor directories."))),
	"noise-floor": noiseFloor,
	warn,
	fail
}), check((entry) => entry.author !== void 0 || entry["dependencies-only"] !== void 0, "must have author or dependencies-only"));
const budgetFileSchema = pipe(mapping({
	version: optional(pipe(literal$1(1, "must be 1, the version of this format"), description("The version of this format."))),
	"accept-budget-change": optional(pipe(boolean("must be true or false"), description("Let a pull request that changes this file be judged by its own version of it. Read from the base commit only."))),
	"override-label": optional(pipe(string("must be the name of a label"), maxLength(50, "must have at most 50 characters"), description("Label by which a pull request over its budget may pass (default size-increase-approved); \"none\" for no label. Read from the base commit only."), examples(["size-increase-approved", "none"]))),
	"override-sticky": optional(pipe(boolean("must be true or false"), description("Whether an override also holds for commits that are pushed after it was given (default false). Read from the base commit only."))),
	"override-approvers": optional(pipe(array(login, "must be a list of logins"), maxLength(mostEntries, `must have at most ${mostEntries} entries`), description("Logins whose overrides count although they may not write to the repository. Read from the base commit only."), examples([["alice"]]))),
	allowances: optional(pipe(array(allowance, "must be a list of allowances"), maxLength(mostEntries, `must have at most ${mostEntries} entries`), description("Other limits for some pull requests, above all else in this file. Of several that hold the later wins, key by key. Read from the base commit only."))),
	...layer,
	binaries: optional(pipe(array(binary$1, "must be a list of budgets for binaries"), maxLength(mostEntries, `must have at most ${mostEntries} entries`), description("Budgets of some binaries, above the general ones. Of several matching entries the later wins, key by key.")))
}), title("Size budgets of Go binaries"), description("The budget file of go-size-gate, .github/go-size-gate.yml."));
//#endregion
//#region node_modules/yaml/dist/nodes/identity.js
var require_identity = /* @__PURE__ */ __commonJSMin(((exports) => {
	const ALIAS = Symbol.for("yaml.alias");
	const DOC = Symbol.for("yaml.document");
	const MAP = Symbol.for("yaml.map");
	const PAIR = Symbol.for("yaml.pair");
	const SCALAR = Symbol.for("yaml.scalar");
	const SEQ = Symbol.for("yaml.seq");
	const NODE_TYPE = Symbol.for("yaml.node.type");
	const isAlias = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === ALIAS;
	const isDocument = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === DOC;
	const isMap = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === MAP;
	const isPair = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === PAIR;
	const isScalar = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === SCALAR;
	const isSeq = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === SEQ;
	function isCollection(node) {
		if (node && typeof node === "object") switch (node[NODE_TYPE]) {
			case MAP:
			case SEQ: return true;
		}
		return false;
	}
	function isNode(node) {
		if (node && typeof node === "object") switch (node[NODE_TYPE]) {
			case ALIAS:
			case MAP:
			case SCALAR:
			case SEQ: return true;
		}
		return false;
	}
	const hasAnchor = (node) => (isScalar(node) || isCollection(node)) && !!node.anchor;
	exports.ALIAS = ALIAS;
	exports.DOC = DOC;
	exports.MAP = MAP;
	exports.NODE_TYPE = NODE_TYPE;
	exports.PAIR = PAIR;
	exports.SCALAR = SCALAR;
	exports.SEQ = SEQ;
	exports.hasAnchor = hasAnchor;
	exports.isAlias = isAlias;
	exports.isCollection = isCollection;
	exports.isDocument = isDocument;
	exports.isMap = isMap;
	exports.isNode = isNode;
	exports.isPair = isPair;
	exports.isScalar = isScalar;
	exports.isSeq = isSeq;
}));
//#endregion
//#region node_modules/yaml/dist/visit.js
var require_visit = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	const BREAK = Symbol("break visit");
	const SKIP = Symbol("skip children");
	const REMOVE = Symbol("remove node");
	/**
	* Apply a visitor to an AST node or document.
	*
	* Walks through the tree (depth-first) starting from `node`, calling a
	* `visitor` function with three arguments:
	*   - `key`: For sequence values and map `Pair`, the node's index in the
	*     collection. Within a `Pair`, `'key'` or `'value'`, correspondingly.
	*     `null` for the root node.
	*   - `node`: The current node.
	*   - `path`: The ancestry of the current node.
	*
	* The return value of the visitor may be used to control the traversal:
	*   - `undefined` (default): Do nothing and continue
	*   - `visit.SKIP`: Do not visit the children of this node, continue with next
	*     sibling
	*   - `visit.BREAK`: Terminate traversal completely
	*   - `visit.REMOVE`: Remove the current node, then continue with the next one
	*   - `Node`: Replace the current node, then continue by visiting it
	*   - `number`: While iterating the items of a sequence or map, set the index
	*     of the next step. This is useful especially if the index of the current
	*     node has changed.
	*
	* If `visitor` is a single function, it will be called with all values
	* encountered in the tree, including e.g. `null` values. Alternatively,
	* separate visitor functions may be defined for each `Map`, `Pair`, `Seq`,
	* `Alias` and `Scalar` node. To define the same visitor function for more than
	* one node type, use the `Collection` (map and seq), `Value` (map, seq & scalar)
	* and `Node` (alias, map, seq & scalar) targets. Of all these, only the most
	* specific defined one will be used for each node.
	*/
	function visit(node, visitor) {
		const visitor_ = initVisitor(visitor);
		if (identity.isDocument(node)) {
			if (visit_(null, node.contents, visitor_, Object.freeze([node])) === REMOVE) node.contents = null;
		} else visit_(null, node, visitor_, Object.freeze([]));
	}
	/** Terminate visit traversal completely */
	visit.BREAK = BREAK;
	/** Do not visit the children of the current node */
	visit.SKIP = SKIP;
	/** Remove the current node */
	visit.REMOVE = REMOVE;
	function visit_(key, node, visitor, path) {
		const ctrl = callVisitor(key, node, visitor, path);
		if (identity.isNode(ctrl) || identity.isPair(ctrl)) {
			replaceNode(key, path, ctrl);
			return visit_(key, ctrl, visitor, path);
		}
		if (typeof ctrl !== "symbol") {
			if (identity.isCollection(node)) {
				path = Object.freeze(path.concat(node));
				for (let i = 0; i < node.items.length; ++i) {
					const ci = visit_(i, node.items[i], visitor, path);
					if (typeof ci === "number") i = ci - 1;
					else if (ci === BREAK) return BREAK;
					else if (ci === REMOVE) {
						node.items.splice(i, 1);
						i -= 1;
					}
				}
			} else if (identity.isPair(node)) {
				path = Object.freeze(path.concat(node));
				const ck = visit_("key", node.key, visitor, path);
				if (ck === BREAK) return BREAK;
				else if (ck === REMOVE) node.key = null;
				const cv = visit_("value", node.value, visitor, path);
				if (cv === BREAK) return BREAK;
				else if (cv === REMOVE) node.value = null;
			}
		}
		return ctrl;
	}
	/**
	* Apply an async visitor to an AST node or document.
	*
	* Walks through the tree (depth-first) starting from `node`, calling a
	* `visitor` function with three arguments:
	*   - `key`: For sequence values and map `Pair`, the node's index in the
	*     collection. Within a `Pair`, `'key'` or `'value'`, correspondingly.
	*     `null` for the root node.
	*   - `node`: The current node.
	*   - `path`: The ancestry of the current node.
	*
	* The return value of the visitor may be used to control the traversal:
	*   - `Promise`: Must resolve to one of the following values
	*   - `undefined` (default): Do nothing and continue
	*   - `visit.SKIP`: Do not visit the children of this node, continue with next
	*     sibling
	*   - `visit.BREAK`: Terminate traversal completely
	*   - `visit.REMOVE`: Remove the current node, then continue with the next one
	*   - `Node`: Replace the current node, then continue by visiting it
	*   - `number`: While iterating the items of a sequence or map, set the index
	*     of the next step. This is useful especially if the index of the current
	*     node has changed.
	*
	* If `visitor` is a single function, it will be called with all values
	* encountered in the tree, including e.g. `null` values. Alternatively,
	* separate visitor functions may be defined for each `Map`, `Pair`, `Seq`,
	* `Alias` and `Scalar` node. To define the same visitor function for more than
	* one node type, use the `Collection` (map and seq), `Value` (map, seq & scalar)
	* and `Node` (alias, map, seq & scalar) targets. Of all these, only the most
	* specific defined one will be used for each node.
	*/
	async function visitAsync(node, visitor) {
		const visitor_ = initVisitor(visitor);
		if (identity.isDocument(node)) {
			if (await visitAsync_(null, node.contents, visitor_, Object.freeze([node])) === REMOVE) node.contents = null;
		} else await visitAsync_(null, node, visitor_, Object.freeze([]));
	}
	/** Terminate visit traversal completely */
	visitAsync.BREAK = BREAK;
	/** Do not visit the children of the current node */
	visitAsync.SKIP = SKIP;
	/** Remove the current node */
	visitAsync.REMOVE = REMOVE;
	async function visitAsync_(key, node, visitor, path) {
		const ctrl = await callVisitor(key, node, visitor, path);
		if (identity.isNode(ctrl) || identity.isPair(ctrl)) {
			replaceNode(key, path, ctrl);
			return visitAsync_(key, ctrl, visitor, path);
		}
		if (typeof ctrl !== "symbol") {
			if (identity.isCollection(node)) {
				path = Object.freeze(path.concat(node));
				for (let i = 0; i < node.items.length; ++i) {
					const ci = await visitAsync_(i, node.items[i], visitor, path);
					if (typeof ci === "number") i = ci - 1;
					else if (ci === BREAK) return BREAK;
					else if (ci === REMOVE) {
						node.items.splice(i, 1);
						i -= 1;
					}
				}
			} else if (identity.isPair(node)) {
				path = Object.freeze(path.concat(node));
				const ck = await visitAsync_("key", node.key, visitor, path);
				if (ck === BREAK) return BREAK;
				else if (ck === REMOVE) node.key = null;
				const cv = await visitAsync_("value", node.value, visitor, path);
				if (cv === BREAK) return BREAK;
				else if (cv === REMOVE) node.value = null;
			}
		}
		return ctrl;
	}
	function initVisitor(visitor) {
		if (typeof visitor === "object" && (visitor.Collection || visitor.Node || visitor.Value)) return Object.assign({
			Alias: visitor.Node,
			Map: visitor.Node,
			Scalar: visitor.Node,
			Seq: visitor.Node
		}, visitor.Value && {
			Map: visitor.Value,
			Scalar: visitor.Value,
			Seq: visitor.Value
		}, visitor.Collection && {
			Map: visitor.Collection,
			Seq: visitor.Collection
		}, visitor);
		return visitor;
	}
	function callVisitor(key, node, visitor, path) {
		if (typeof visitor === "function") return visitor(key, node, path);
		if (identity.isMap(node)) return visitor.Map?.(key, node, path);
		if (identity.isSeq(node)) return visitor.Seq?.(key, node, path);
		if (identity.isPair(node)) return visitor.Pair?.(key, node, path);
		if (identity.isScalar(node)) return visitor.Scalar?.(key, node, path);
		if (identity.isAlias(node)) return visitor.Alias?.(key, node, path);
	}
	function replaceNode(key, path, node) {
		const parent = path[path.length - 1];
		if (identity.isCollection(parent)) parent.items[key] = node;
		else if (identity.isPair(parent)) {
			if (key === "key") parent.key = node;
			else parent.value = node;
		} else if (identity.isDocument(parent)) parent.contents = node;
		else {
			const pt = identity.isAlias(parent) ? "alias" : "scalar";
			throw new Error(`Cannot replace node with ${pt} parent`);
		}
	}
	exports.visit = visit;
	exports.visitAsync = visitAsync;
}));
//#endregion
//#region node_modules/yaml/dist/doc/directives.js
var require_directives = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var visit = require_visit();
	const escapeChars = {
		"!": "%21",
		",": "%2C",
		"[": "%5B",
		"]": "%5D",
		"{": "%7B",
		"}": "%7D"
	};
	const escapeTagName = (tn) => tn.replace(/[!,[\]{}]/g, (ch) => escapeChars[ch]);
	var Directives = class Directives {
		constructor(yaml, tags) {
			/**
			* The directives-end/doc-start marker `---`. If `null`, a marker may still be
			* included in the document's stringified representation.
			*/
			this.docStart = null;
			/** The doc-end marker `...`.  */
			this.docEnd = false;
			this.yaml = Object.assign({}, Directives.defaultYaml, yaml);
			this.tags = Object.assign({}, Directives.defaultTags, tags);
		}
		clone() {
			const copy = new Directives(this.yaml, this.tags);
			copy.docStart = this.docStart;
			return copy;
		}
		/**
		* During parsing, get a Directives instance for the current document and
		* update the stream state according to the current version's spec.
		*/
		atDocument() {
			const res = new Directives(this.yaml, this.tags);
			switch (this.yaml.version) {
				case "1.1":
					this.atNextDocument = true;
					break;
				case "1.2":
					this.atNextDocument = false;
					this.yaml = {
						explicit: Directives.defaultYaml.explicit,
						version: "1.2"
					};
					this.tags = Object.assign({}, Directives.defaultTags);
			}
			return res;
		}
		/**
		* @param onError - May be called even if the action was successful
		* @returns `true` on success
		*/
		add(line, onError) {
			if (this.atNextDocument) {
				this.yaml = {
					explicit: Directives.defaultYaml.explicit,
					version: "1.1"
				};
				this.tags = Object.assign({}, Directives.defaultTags);
				this.atNextDocument = false;
			}
			const parts = line.trim().split(/[ \t]+/);
			const name = parts.shift();
			switch (name) {
				case "%TAG": {
					if (parts.length !== 2) {
						onError(0, "%TAG directive should contain exactly two parts");
						if (parts.length < 2) return false;
					}
					const [handle, prefix] = parts;
					this.tags[handle] = prefix;
					return true;
				}
				case "%YAML": {
					this.yaml.explicit = true;
					if (parts.length !== 1) {
						onError(0, "%YAML directive should contain exactly one part");
						return false;
					}
					const [version] = parts;
					if (version === "1.1" || version === "1.2") {
						this.yaml.version = version;
						return true;
					} else {
						const isValid = /^\d+\.\d+$/.test(version);
						onError(6, `Unsupported YAML version ${version}`, isValid);
						return false;
					}
				}
				default:
					onError(0, `Unknown directive ${name}`, true);
					return false;
			}
		}
		/**
		* Resolves a tag, matching handles to those defined in %TAG directives.
		*
		* @returns Resolved tag, which may also be the non-specific tag `'!'` or a
		*   `'!local'` tag, or `null` if unresolvable.
		*/
		tagName(source, onError) {
			if (source === "!") return "!";
			if (source[0] !== "!") {
				onError(`Not a valid tag: ${source}`);
				return null;
			}
			if (source[1] === "<") {
				const verbatim = source.slice(2, -1);
				if (verbatim === "!" || verbatim === "!!") {
					onError(`Verbatim tags aren't resolved, so ${source} is invalid.`);
					return null;
				}
				if (source[source.length - 1] !== ">") onError("Verbatim tags must end with a >");
				return verbatim;
			}
			const [, handle, suffix] = source.match(/^(.*!)([^!]*)$/s);
			if (!suffix) onError(`The ${source} tag has no suffix`);
			const prefix = this.tags[handle];
			if (prefix) try {
				return prefix + decodeURIComponent(suffix);
			} catch (error) {
				onError(String(error));
				return null;
			}
			if (handle === "!") return source;
			onError(`Could not resolve tag: ${source}`);
			return null;
		}
		/**
		* Given a fully resolved tag, returns its printable string form,
		* taking into account current tag prefixes and defaults.
		*/
		tagString(tag) {
			for (const [handle, prefix] of Object.entries(this.tags)) if (tag.startsWith(prefix)) return handle + escapeTagName(tag.substring(prefix.length));
			return tag[0] === "!" ? tag : `!<${tag}>`;
		}
		toString(doc) {
			const lines = this.yaml.explicit ? [`%YAML ${this.yaml.version || "1.2"}`] : [];
			const tagEntries = Object.entries(this.tags);
			let tagNames;
			if (doc && tagEntries.length > 0 && identity.isNode(doc.contents)) {
				const tags = {};
				visit.visit(doc.contents, (_key, node) => {
					if (identity.isNode(node) && node.tag) tags[node.tag] = true;
				});
				tagNames = Object.keys(tags);
			} else tagNames = [];
			for (const [handle, prefix] of tagEntries) {
				if (handle === "!!" && prefix === "tag:yaml.org,2002:") continue;
				if (!doc || tagNames.some((tn) => tn.startsWith(prefix))) lines.push(`%TAG ${handle} ${prefix}`);
			}
			return lines.join("\n");
		}
	};
	Directives.defaultYaml = {
		explicit: false,
		version: "1.2"
	};
	Directives.defaultTags = { "!!": "tag:yaml.org,2002:" };
	exports.Directives = Directives;
}));
//#endregion
//#region node_modules/yaml/dist/doc/anchors.js
var require_anchors = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var visit = require_visit();
	/**
	* Verify that the input string is a valid anchor.
	*
	* Will throw on errors.
	*/
	function anchorIsValid(anchor) {
		if (/[\x00-\x19\s,[\]{}]/.test(anchor)) {
			const msg = `Anchor must not contain whitespace or control characters: ${JSON.stringify(anchor)}`;
			throw new Error(msg);
		}
		return true;
	}
	function anchorNames(root) {
		const anchors = /* @__PURE__ */ new Set();
		visit.visit(root, { Value(_key, node) {
			if (node.anchor) anchors.add(node.anchor);
		} });
		return anchors;
	}
	/** Find a new anchor name with the given `prefix` and a one-indexed suffix. */
	function findNewAnchor(prefix, exclude) {
		for (let i = 1;; ++i) {
			const name = `${prefix}${i}`;
			if (!exclude.has(name)) return name;
		}
	}
	function createNodeAnchors(doc, prefix) {
		const aliasObjects = [];
		const sourceObjects = /* @__PURE__ */ new Map();
		let prevAnchors = null;
		return {
			onAnchor: (source) => {
				aliasObjects.push(source);
				prevAnchors ?? (prevAnchors = anchorNames(doc));
				const anchor = findNewAnchor(prefix, prevAnchors);
				prevAnchors.add(anchor);
				return anchor;
			},
			/**
			* With circular references, the source node is only resolved after all
			* of its child nodes are. This is why anchors are set only after all of
			* the nodes have been created.
			*/
			setAnchors: () => {
				for (const source of aliasObjects) {
					const ref = sourceObjects.get(source);
					if (typeof ref === "object" && ref.anchor && (identity.isScalar(ref.node) || identity.isCollection(ref.node))) ref.node.anchor = ref.anchor;
					else {
						const error = /* @__PURE__ */ new Error("Failed to resolve repeated object (this should not happen)");
						error.source = source;
						throw error;
					}
				}
			},
			sourceObjects
		};
	}
	exports.anchorIsValid = anchorIsValid;
	exports.anchorNames = anchorNames;
	exports.createNodeAnchors = createNodeAnchors;
	exports.findNewAnchor = findNewAnchor;
}));
//#endregion
//#region node_modules/yaml/dist/doc/applyReviver.js
var require_applyReviver = /* @__PURE__ */ __commonJSMin(((exports) => {
	/**
	* Applies the JSON.parse reviver algorithm as defined in the ECMA-262 spec,
	* in section 24.5.1.1 "Runtime Semantics: InternalizeJSONProperty" of the
	* 2021 edition: https://tc39.es/ecma262/#sec-json.parse
	*
	* Includes extensions for handling Map and Set objects.
	*/
	function applyReviver(reviver, obj, key, val) {
		if (val && typeof val === "object") {
			if (Array.isArray(val)) for (let i = 0, len = val.length; i < len; ++i) {
				const v0 = val[i];
				const v1 = applyReviver(reviver, val, String(i), v0);
				if (v1 === void 0) delete val[i];
				else if (v1 !== v0) val[i] = v1;
			}
			else if (val instanceof Map) for (const k of Array.from(val.keys())) {
				const v0 = val.get(k);
				const v1 = applyReviver(reviver, val, k, v0);
				if (v1 === void 0) val.delete(k);
				else if (v1 !== v0) val.set(k, v1);
			}
			else if (val instanceof Set) for (const v0 of Array.from(val)) {
				const v1 = applyReviver(reviver, val, v0, v0);
				if (v1 === void 0) val.delete(v0);
				else if (v1 !== v0) {
					val.delete(v0);
					val.add(v1);
				}
			}
			else for (const [k, v0] of Object.entries(val)) {
				const v1 = applyReviver(reviver, val, k, v0);
				if (v1 === void 0) delete val[k];
				else if (v1 !== v0) val[k] = v1;
			}
		}
		return reviver.call(obj, key, val);
	}
	exports.applyReviver = applyReviver;
}));
//#endregion
//#region node_modules/yaml/dist/nodes/toJS.js
var require_toJS = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	/**
	* Recursively convert any node or its contents to native JavaScript
	*
	* @param value - The input value
	* @param arg - If `value` defines a `toJSON()` method, use this
	*   as its first argument
	* @param ctx - Conversion context, originally set in Document#toJS(). If
	*   `{ keep: true }` is not set, output should be suitable for JSON
	*   stringification.
	*/
	function toJS(value, arg, ctx) {
		if (Array.isArray(value)) return value.map((v, i) => toJS(v, String(i), ctx));
		if (value && typeof value.toJSON === "function") {
			if (!ctx || !identity.hasAnchor(value)) return value.toJSON(arg, ctx);
			const data = {
				aliasCount: 0,
				count: 1,
				res: void 0
			};
			ctx.anchors.set(value, data);
			ctx.onCreate = (res) => {
				data.res = res;
				delete ctx.onCreate;
			};
			const res = value.toJSON(arg, ctx);
			if (ctx.onCreate) ctx.onCreate(res);
			return res;
		}
		if (typeof value === "bigint" && !ctx?.keep) return Number(value);
		return value;
	}
	exports.toJS = toJS;
}));
//#endregion
//#region node_modules/yaml/dist/nodes/Node.js
var require_Node = /* @__PURE__ */ __commonJSMin(((exports) => {
	var applyReviver = require_applyReviver();
	var identity = require_identity();
	var toJS = require_toJS();
	var NodeBase = class {
		constructor(type) {
			Object.defineProperty(this, identity.NODE_TYPE, { value: type });
		}
		/** Create a copy of this node.  */
		clone() {
			const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
			if (this.range) copy.range = this.range.slice();
			return copy;
		}
		/** A plain JavaScript representation of this node. */
		toJS(doc, { mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
			if (!identity.isDocument(doc)) throw new TypeError("A document argument is required");
			const ctx = {
				anchors: /* @__PURE__ */ new Map(),
				doc,
				keep: true,
				mapAsMap: mapAsMap === true,
				mapKeyWarned: false,
				maxAliasCount: typeof maxAliasCount === "number" ? maxAliasCount : 100
			};
			const res = toJS.toJS(this, "", ctx);
			if (typeof onAnchor === "function") for (const { count, res } of ctx.anchors.values()) onAnchor(res, count);
			return typeof reviver === "function" ? applyReviver.applyReviver(reviver, { "": res }, "", res) : res;
		}
	};
	exports.NodeBase = NodeBase;
}));
//#endregion
//#region node_modules/yaml/dist/nodes/Alias.js
var require_Alias = /* @__PURE__ */ __commonJSMin(((exports) => {
	var anchors = require_anchors();
	var visit = require_visit();
	var identity = require_identity();
	var Node = require_Node();
	var toJS = require_toJS();
	var Alias = class extends Node.NodeBase {
		constructor(source) {
			super(identity.ALIAS);
			this.source = source;
			Object.defineProperty(this, "tag", { set() {
				throw new Error("Alias nodes cannot have tags");
			} });
		}
		/**
		* Resolve the value of this alias within `doc`, finding the last
		* instance of the `source` anchor before this node.
		*/
		resolve(doc, ctx) {
			if (ctx?.maxAliasCount === 0) throw new ReferenceError("Alias resolution is disabled");
			let nodes;
			if (ctx?.aliasResolveCache) nodes = ctx.aliasResolveCache;
			else {
				nodes = [];
				visit.visit(doc, { Node: (_key, node) => {
					if (identity.isAlias(node) || identity.hasAnchor(node)) nodes.push(node);
				} });
				if (ctx) ctx.aliasResolveCache = nodes;
			}
			let found = void 0;
			for (const node of nodes) {
				if (node === this) break;
				if (node.anchor === this.source) found = node;
			}
			if (found && ctx) {
				const { anchors, doc, maxAliasCount } = ctx;
				let data = anchors.get(found);
				if (!data) {
					toJS.toJS(found, null, ctx);
					data = anchors.get(found);
				}
				/* istanbul ignore if */
				if (data?.res === void 0) throw new ReferenceError("This should not happen: Alias anchor was not resolved?");
				if (maxAliasCount >= 0) {
					data.count += 1;
					if (data.aliasCount === 0) data.aliasCount = getAliasCount(doc, found, anchors);
					if (data.count * data.aliasCount > maxAliasCount) throw new ReferenceError("Excessive alias count indicates a resource exhaustion attack");
				}
			}
			return found;
		}
		toJSON(_arg, ctx) {
			if (!ctx) return { source: this.source };
			const source = this.resolve(ctx.doc, ctx);
			if (!source) {
				const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
				throw new ReferenceError(msg);
			}
			return ctx.anchors.get(source).res;
		}
		toString(ctx, _onComment, _onChompKeep) {
			const src = `*${this.source}`;
			if (ctx) {
				anchors.anchorIsValid(this.source);
				if (ctx.options.verifyAliasOrder && !ctx.anchors.has(this.source)) {
					const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
					throw new Error(msg);
				}
				if (ctx.implicitKey) return `${src} `;
			}
			return src;
		}
	};
	function getAliasCount(doc, node, anchors) {
		if (identity.isAlias(node)) {
			const source = node.resolve(doc);
			const anchor = anchors && source && anchors.get(source);
			return anchor ? anchor.count * anchor.aliasCount : 0;
		} else if (identity.isCollection(node)) {
			let count = 0;
			for (const item of node.items) {
				const c = getAliasCount(doc, item, anchors);
				if (c > count) count = c;
			}
			return count;
		} else if (identity.isPair(node)) {
			const kc = getAliasCount(doc, node.key, anchors);
			const vc = getAliasCount(doc, node.value, anchors);
			return Math.max(kc, vc);
		}
		return 1;
	}
	exports.Alias = Alias;
}));
//#endregion
//#region node_modules/yaml/dist/nodes/Scalar.js
var require_Scalar = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var Node = require_Node();
	var toJS = require_toJS();
	const isScalarValue = (value) => !value || typeof value !== "function" && typeof value !== "object";
	var Scalar = class extends Node.NodeBase {
		constructor(value) {
			super(identity.SCALAR);
			this.value = value;
		}
		toJSON(arg, ctx) {
			return ctx?.keep ? this.value : toJS.toJS(this.value, arg, ctx);
		}
		toString() {
			return String(this.value);
		}
	};
	Scalar.BLOCK_FOLDED = "BLOCK_FOLDED";
	Scalar.BLOCK_LITERAL = "BLOCK_LITERAL";
	Scalar.PLAIN = "PLAIN";
	Scalar.QUOTE_DOUBLE = "QUOTE_DOUBLE";
	Scalar.QUOTE_SINGLE = "QUOTE_SINGLE";
	exports.Scalar = Scalar;
	exports.isScalarValue = isScalarValue;
}));
//#endregion
//#region node_modules/yaml/dist/doc/createNode.js
var require_createNode = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Alias = require_Alias();
	var identity = require_identity();
	var Scalar = require_Scalar();
	const defaultTagPrefix = "tag:yaml.org,2002:";
	function findTagObject(value, tagName, tags) {
		if (tagName) {
			const match = tags.filter((t) => t.tag === tagName);
			const tagObj = match.find((t) => !t.format) ?? match[0];
			if (!tagObj) throw new Error(`Tag ${tagName} not found`);
			return tagObj;
		}
		return tags.find((t) => t.identify?.(value) && !t.format);
	}
	function createNode(value, tagName, ctx) {
		if (identity.isDocument(value)) value = value.contents;
		if (identity.isNode(value)) return value;
		if (identity.isPair(value)) {
			const map = ctx.schema[identity.MAP].createNode?.(ctx.schema, null, ctx);
			map.items.push(value);
			return map;
		}
		if (value instanceof String || value instanceof Number || value instanceof Boolean || typeof BigInt !== "undefined" && value instanceof BigInt) value = value.valueOf();
		const { aliasDuplicateObjects, onAnchor, onTagObj, schema, sourceObjects } = ctx;
		let ref = void 0;
		if (aliasDuplicateObjects && value && typeof value === "object") {
			ref = sourceObjects.get(value);
			if (ref) {
				ref.anchor ?? (ref.anchor = onAnchor(value));
				return new Alias.Alias(ref.anchor);
			} else {
				ref = {
					anchor: null,
					node: null
				};
				sourceObjects.set(value, ref);
			}
		}
		if (tagName?.startsWith("!!")) tagName = defaultTagPrefix + tagName.slice(2);
		let tagObj = findTagObject(value, tagName, schema.tags);
		if (!tagObj) {
			if (value && typeof value.toJSON === "function") value = value.toJSON();
			if (!value || typeof value !== "object") {
				const node = new Scalar.Scalar(value);
				if (ref) ref.node = node;
				return node;
			}
			tagObj = value instanceof Map ? schema[identity.MAP] : Symbol.iterator in Object(value) ? schema[identity.SEQ] : schema[identity.MAP];
		}
		if (onTagObj) {
			onTagObj(tagObj);
			delete ctx.onTagObj;
		}
		const node = tagObj?.createNode ? tagObj.createNode(ctx.schema, value, ctx) : typeof tagObj?.nodeClass?.from === "function" ? tagObj.nodeClass.from(ctx.schema, value, ctx) : new Scalar.Scalar(value);
		if (tagName) node.tag = tagName;
		else if (!tagObj.default) node.tag = tagObj.tag;
		if (ref) ref.node = node;
		return node;
	}
	exports.createNode = createNode;
}));
//#endregion
//#region node_modules/yaml/dist/nodes/Collection.js
var require_Collection = /* @__PURE__ */ __commonJSMin(((exports) => {
	var createNode = require_createNode();
	var identity = require_identity();
	var Node = require_Node();
	function collectionFromPath(schema, path, value) {
		let v = value;
		for (let i = path.length - 1; i >= 0; --i) {
			const k = path[i];
			if (typeof k === "number" && Number.isInteger(k) && k >= 0) {
				const a = [];
				a[k] = v;
				v = a;
			} else v = /* @__PURE__ */ new Map([[k, v]]);
		}
		return createNode.createNode(v, void 0, {
			aliasDuplicateObjects: false,
			keepUndefined: false,
			onAnchor: () => {
				throw new Error("This should not happen, please report a bug.");
			},
			schema,
			sourceObjects: /* @__PURE__ */ new Map()
		});
	}
	const isEmptyPath = (path) => path == null || typeof path === "object" && !!path[Symbol.iterator]().next().done;
	var Collection = class extends Node.NodeBase {
		constructor(type, schema) {
			super(type);
			Object.defineProperty(this, "schema", {
				value: schema,
				configurable: true,
				enumerable: false,
				writable: true
			});
		}
		/**
		* Create a copy of this collection.
		*
		* @param schema - If defined, overwrites the original's schema
		*/
		clone(schema) {
			const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
			if (schema) copy.schema = schema;
			copy.items = copy.items.map((it) => identity.isNode(it) || identity.isPair(it) ? it.clone(schema) : it);
			if (this.range) copy.range = this.range.slice();
			return copy;
		}
		/**
		* Adds a value to the collection. For `!!map` and `!!omap` the value must
		* be a Pair instance or a `{ key, value }` object, which may not have a key
		* that already exists in the map.
		*/
		addIn(path, value) {
			if (isEmptyPath(path)) this.add(value);
			else {
				const [key, ...rest] = path;
				const node = this.get(key, true);
				if (identity.isCollection(node)) node.addIn(rest, value);
				else if (node === void 0 && this.schema) this.set(key, collectionFromPath(this.schema, rest, value));
				else throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
			}
		}
		/**
		* Removes a value from the collection.
		* @returns `true` if the item was found and removed.
		*/
		deleteIn(path) {
			const [key, ...rest] = path;
			if (rest.length === 0) return this.delete(key);
			const node = this.get(key, true);
			if (identity.isCollection(node)) return node.deleteIn(rest);
			else throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
		}
		/**
		* Returns item at `key`, or `undefined` if not found. By default unwraps
		* scalar values from their surrounding node; to disable set `keepScalar` to
		* `true` (collections are always returned intact).
		*/
		getIn(path, keepScalar) {
			const [key, ...rest] = path;
			const node = this.get(key, true);
			if (rest.length === 0) return !keepScalar && identity.isScalar(node) ? node.value : node;
			else return identity.isCollection(node) ? node.getIn(rest, keepScalar) : void 0;
		}
		hasAllNullValues(allowScalar) {
			return this.items.every((node) => {
				if (!identity.isPair(node)) return false;
				const n = node.value;
				return n == null || allowScalar && identity.isScalar(n) && n.value == null && !n.commentBefore && !n.comment && !n.tag;
			});
		}
		/**
		* Checks if the collection includes a value with the key `key`.
		*/
		hasIn(path) {
			const [key, ...rest] = path;
			if (rest.length === 0) return this.has(key);
			const node = this.get(key, true);
			return identity.isCollection(node) ? node.hasIn(rest) : false;
		}
		/**
		* Sets a value in this collection. For `!!set`, `value` needs to be a
		* boolean to add/remove the item from the set.
		*/
		setIn(path, value) {
			const [key, ...rest] = path;
			if (rest.length === 0) this.set(key, value);
			else {
				const node = this.get(key, true);
				if (identity.isCollection(node)) node.setIn(rest, value);
				else if (node === void 0 && this.schema) this.set(key, collectionFromPath(this.schema, rest, value));
				else throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
			}
		}
	};
	exports.Collection = Collection;
	exports.collectionFromPath = collectionFromPath;
	exports.isEmptyPath = isEmptyPath;
}));
//#endregion
//#region node_modules/yaml/dist/stringify/stringifyComment.js
var require_stringifyComment = /* @__PURE__ */ __commonJSMin(((exports) => {
	/**
	* Stringifies a comment.
	*
	* Empty comment lines are left empty,
	* lines consisting of a single space are replaced by `#`,
	* and all other lines are prefixed with a `#`.
	*/
	const stringifyComment = (str) => str.replace(/^(?!$)(?: $)?/gm, "#");
	function indentComment(comment, indent) {
		if (/^\n+$/.test(comment)) return comment.substring(1);
		return indent ? comment.replace(/^(?! *$)/gm, indent) : comment;
	}
	const lineComment = (str, indent, comment) => str.endsWith("\n") ? indentComment(comment, indent) : comment.includes("\n") ? "\n" + indentComment(comment, indent) : (str.endsWith(" ") ? "" : " ") + comment;
	exports.indentComment = indentComment;
	exports.lineComment = lineComment;
	exports.stringifyComment = stringifyComment;
}));
//#endregion
//#region node_modules/yaml/dist/stringify/foldFlowLines.js
var require_foldFlowLines = /* @__PURE__ */ __commonJSMin(((exports) => {
	const FOLD_FLOW = "flow";
	const FOLD_BLOCK = "block";
	const FOLD_QUOTED = "quoted";
	/**
	* Tries to keep input at up to `lineWidth` characters, splitting only on spaces
	* not followed by newlines or spaces unless `mode` is `'quoted'`. Lines are
	* terminated with `\n` and started with `indent`.
	*/
	function foldFlowLines(text, indent, mode = "flow", { indentAtStart, lineWidth = 80, minContentWidth = 20, onFold, onOverflow } = {}) {
		if (!lineWidth || lineWidth < 0) return text;
		if (lineWidth < minContentWidth) minContentWidth = 0;
		const endStep = Math.max(1 + minContentWidth, 1 + lineWidth - indent.length);
		if (text.length <= endStep) return text;
		const folds = [];
		const escapedFolds = {};
		let end = lineWidth - indent.length;
		if (typeof indentAtStart === "number") {
			if (indentAtStart > lineWidth - Math.max(2, minContentWidth)) folds.push(0);
			else end = lineWidth - indentAtStart;
		}
		let split = void 0;
		let prev = void 0;
		let overflow = false;
		let i = -1;
		let escStart = -1;
		let escEnd = -1;
		if (mode === FOLD_BLOCK) {
			i = consumeMoreIndentedLines(text, i, indent.length);
			if (i !== -1) end = i + endStep;
		}
		for (let ch; ch = text[i += 1];) {
			if (mode === FOLD_QUOTED && ch === "\\") {
				escStart = i;
				switch (text[i + 1]) {
					case "x":
						i += 3;
						break;
					case "u":
						i += 5;
						break;
					case "U":
						i += 9;
						break;
					default: i += 1;
				}
				escEnd = i;
			}
			if (ch === "\n") {
				if (mode === FOLD_BLOCK) i = consumeMoreIndentedLines(text, i, indent.length);
				end = i + indent.length + endStep;
				split = void 0;
			} else {
				if (ch === " " && prev && prev !== " " && prev !== "\n" && prev !== "	") {
					const next = text[i + 1];
					if (next && next !== " " && next !== "\n" && next !== "	") split = i;
				}
				if (i >= end) {
					if (split) {
						folds.push(split);
						end = split + endStep;
						split = void 0;
					} else if (mode === FOLD_QUOTED) {
						while (prev === " " || prev === "	") {
							prev = ch;
							ch = text[i += 1];
							overflow = true;
						}
						const j = i > escEnd + 1 ? i - 2 : escStart - 1;
						if (escapedFolds[j]) return text;
						folds.push(j);
						escapedFolds[j] = true;
						end = j + endStep;
						split = void 0;
					} else overflow = true;
				}
			}
			prev = ch;
		}
		if (overflow && onOverflow) onOverflow();
		if (folds.length === 0) return text;
		if (onFold) onFold();
		let res = text.slice(0, folds[0]);
		for (let i = 0; i < folds.length; ++i) {
			const fold = folds[i];
			const end = folds[i + 1] || text.length;
			if (fold === 0) res = `\n${indent}${text.slice(0, end)}`;
			else {
				if (mode === FOLD_QUOTED && escapedFolds[fold]) res += `${text[fold]}\\`;
				res += `\n${indent}${text.slice(fold + 1, end)}`;
			}
		}
		return res;
	}
	/**
	* Presumes `i + 1` is at the start of a line
	* @returns index of last newline in more-indented block
	*/
	function consumeMoreIndentedLines(text, i, indent) {
		let end = i;
		let start = i + 1;
		let ch = text[start];
		while (ch === " " || ch === "	") if (i < start + indent) ch = text[++i];
		else {
			do
				ch = text[++i];
			while (ch && ch !== "\n");
			end = i;
			start = i + 1;
			ch = text[start];
		}
		return end;
	}
	exports.FOLD_BLOCK = FOLD_BLOCK;
	exports.FOLD_FLOW = FOLD_FLOW;
	exports.FOLD_QUOTED = FOLD_QUOTED;
	exports.foldFlowLines = foldFlowLines;
}));
//#endregion
//#region node_modules/yaml/dist/stringify/stringifyString.js
var require_stringifyString = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	var foldFlowLines = require_foldFlowLines();
	const getFoldOptions = (ctx, isBlock) => ({
		indentAtStart: isBlock ? ctx.indent.length : ctx.indentAtStart,
		lineWidth: ctx.options.lineWidth,
		minContentWidth: ctx.options.minContentWidth
	});
	const containsDocumentMarker = (str) => /^(%|---|\.\.\.)/m.test(str);
	function lineLengthOverLimit(str, lineWidth, indentLength) {
		if (!lineWidth || lineWidth < 0) return false;
		const limit = lineWidth - indentLength;
		const strLen = str.length;
		if (strLen <= limit) return false;
		for (let i = 0, start = 0; i < strLen; ++i) if (str[i] === "\n") {
			if (i - start > limit) return true;
			start = i + 1;
			if (strLen - start <= limit) return false;
		}
		return true;
	}
	function doubleQuotedString(value, ctx) {
		const json = JSON.stringify(value);
		if (ctx.options.doubleQuotedAsJSON) return json;
		const { implicitKey } = ctx;
		const minMultiLineLength = ctx.options.doubleQuotedMinMultiLineLength;
		const indent = ctx.indent || (containsDocumentMarker(value) ? "  " : "");
		let str = "";
		let start = 0;
		for (let i = 0, ch = json[i]; ch; ch = json[++i]) {
			if (ch === " " && json[i + 1] === "\\" && json[i + 2] === "n") {
				str += json.slice(start, i) + "\\ ";
				i += 1;
				start = i;
				ch = "\\";
			}
			if (ch === "\\") switch (json[i + 1]) {
				case "u":
					{
						str += json.slice(start, i);
						const code = json.substr(i + 2, 4);
						switch (code) {
							case "0000":
								str += "\\0";
								break;
							case "0007":
								str += "\\a";
								break;
							case "000b":
								str += "\\v";
								break;
							case "001b":
								str += "\\e";
								break;
							case "0085":
								str += "\\N";
								break;
							case "00a0":
								str += "\\_";
								break;
							case "2028":
								str += "\\L";
								break;
							case "2029":
								str += "\\P";
								break;
							default: if (code.substr(0, 2) === "00") str += "\\x" + code.substr(2);
							else str += json.substr(i, 6);
						}
						i += 5;
						start = i + 1;
					}
					break;
				case "n":
					if (implicitKey || json[i + 2] === "\"" || json.length < minMultiLineLength) i += 1;
					else {
						str += json.slice(start, i) + "\n\n";
						while (json[i + 2] === "\\" && json[i + 3] === "n" && json[i + 4] !== "\"") {
							str += "\n";
							i += 2;
						}
						str += indent;
						if (json[i + 2] === " ") str += "\\";
						i += 1;
						start = i + 1;
					}
					break;
				default: i += 1;
			}
		}
		str = start ? str + json.slice(start) : json;
		return implicitKey ? str : foldFlowLines.foldFlowLines(str, indent, foldFlowLines.FOLD_QUOTED, getFoldOptions(ctx, false));
	}
	function singleQuotedString(value, ctx) {
		if (ctx.options.singleQuote === false || ctx.implicitKey && value.includes("\n") || /[ \t]\n|\n[ \t]/.test(value)) return doubleQuotedString(value, ctx);
		const indent = ctx.indent || (containsDocumentMarker(value) ? "  " : "");
		const res = "'" + value.replace(/'/g, "''").replace(/\n+/g, `$&\n${indent}`) + "'";
		return ctx.implicitKey ? res : foldFlowLines.foldFlowLines(res, indent, foldFlowLines.FOLD_FLOW, getFoldOptions(ctx, false));
	}
	function quotedString(value, ctx) {
		const { singleQuote } = ctx.options;
		let qs;
		if (singleQuote === false) qs = doubleQuotedString;
		else {
			const hasDouble = value.includes("\"");
			const hasSingle = value.includes("'");
			if (hasDouble && !hasSingle) qs = singleQuotedString;
			else if (hasSingle && !hasDouble) qs = doubleQuotedString;
			else qs = singleQuote ? singleQuotedString : doubleQuotedString;
		}
		return qs(value, ctx);
	}
	let blockEndNewlines;
	try {
		blockEndNewlines = new RegExp("(^|(?<!\n))\n+(?!\n|$)", "g");
	} catch {
		blockEndNewlines = /\n+(?!\n|$)/g;
	}
	function blockString({ comment, type, value }, ctx, onComment, onChompKeep) {
		const { blockQuote, commentString, lineWidth } = ctx.options;
		if (!blockQuote || /\n[\t ]+$/.test(value)) return quotedString(value, ctx);
		const indent = ctx.indent || (ctx.forceBlockIndent || containsDocumentMarker(value) ? "  " : "");
		const literal = blockQuote === "literal" ? true : blockQuote === "folded" || type === Scalar.Scalar.BLOCK_FOLDED ? false : type === Scalar.Scalar.BLOCK_LITERAL ? true : !lineLengthOverLimit(value, lineWidth, indent.length);
		if (!value) return literal ? "|\n" : ">\n";
		let chomp;
		let endStart;
		for (endStart = value.length; endStart > 0; --endStart) {
			const ch = value[endStart - 1];
			if (ch !== "\n" && ch !== "	" && ch !== " ") break;
		}
		let end = value.substring(endStart);
		const endNlPos = end.indexOf("\n");
		if (endNlPos === -1) chomp = "-";
		else if (value === end || endNlPos !== end.length - 1) {
			chomp = "+";
			if (onChompKeep) onChompKeep();
		} else chomp = "";
		if (end) {
			value = value.slice(0, -end.length);
			if (end[end.length - 1] === "\n") end = end.slice(0, -1);
			end = end.replace(blockEndNewlines, `$&${indent}`);
		}
		let startWithSpace = false;
		let startEnd;
		let startNlPos = -1;
		for (startEnd = 0; startEnd < value.length; ++startEnd) {
			const ch = value[startEnd];
			if (ch === " ") startWithSpace = true;
			else if (ch === "\n") startNlPos = startEnd;
			else break;
		}
		let start = value.substring(0, startNlPos < startEnd ? startNlPos + 1 : startEnd);
		if (start) {
			value = value.substring(start.length);
			start = start.replace(/\n+/g, `$&${indent}`);
		}
		let header = (startWithSpace ? indent ? "2" : "1" : "") + chomp;
		if (comment) {
			header += " " + commentString(comment.replace(/ ?[\r\n]+/g, " "));
			if (onComment) onComment();
		}
		if (!literal) {
			const foldedValue = value.replace(/\n+/g, "\n$&").replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g, "$1$2").replace(/\n+/g, `$&${indent}`);
			let literalFallback = false;
			const foldOptions = getFoldOptions(ctx, true);
			if (blockQuote !== "folded" && type !== Scalar.Scalar.BLOCK_FOLDED) foldOptions.onOverflow = () => {
				literalFallback = true;
			};
			const body = foldFlowLines.foldFlowLines(`${start}${foldedValue}${end}`, indent, foldFlowLines.FOLD_BLOCK, foldOptions);
			if (!literalFallback) return `>${header}\n${indent}${body}`;
		}
		value = value.replace(/\n+/g, `$&${indent}`);
		return `|${header}\n${indent}${start}${value}${end}`;
	}
	function plainString(item, ctx, onComment, onChompKeep) {
		const { type, value } = item;
		const { actualString, implicitKey, indent, indentStep, inFlow } = ctx;
		if (implicitKey && value.includes("\n") || inFlow && /[[\]{},]/.test(value)) return quotedString(value, ctx);
		if (/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(value)) return implicitKey || inFlow || !value.includes("\n") ? quotedString(value, ctx) : blockString(item, ctx, onComment, onChompKeep);
		if (!implicitKey && !inFlow && type !== Scalar.Scalar.PLAIN && value.includes("\n")) return blockString(item, ctx, onComment, onChompKeep);
		if (containsDocumentMarker(value)) {
			if (indent === "") {
				ctx.forceBlockIndent = true;
				return blockString(item, ctx, onComment, onChompKeep);
			} else if (implicitKey && indent === indentStep) return quotedString(value, ctx);
		}
		const str = value.replace(/\n+/g, `$&\n${indent}`);
		if (actualString) {
			const test = (tag) => tag.default && tag.tag !== "tag:yaml.org,2002:str" && tag.test?.test(str);
			const { compat, tags } = ctx.doc.schema;
			if (tags.some(test) || compat?.some(test)) return quotedString(value, ctx);
		}
		return implicitKey ? str : foldFlowLines.foldFlowLines(str, indent, foldFlowLines.FOLD_FLOW, getFoldOptions(ctx, false));
	}
	function stringifyString(item, ctx, onComment, onChompKeep) {
		const { implicitKey, inFlow } = ctx;
		const ss = typeof item.value === "string" ? item : Object.assign({}, item, { value: String(item.value) });
		let { type } = item;
		if (type !== Scalar.Scalar.QUOTE_DOUBLE) {
			if (/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(ss.value)) type = Scalar.Scalar.QUOTE_DOUBLE;
		}
		const _stringify = (_type) => {
			switch (_type) {
				case Scalar.Scalar.BLOCK_FOLDED:
				case Scalar.Scalar.BLOCK_LITERAL: return implicitKey || inFlow ? quotedString(ss.value, ctx) : blockString(ss, ctx, onComment, onChompKeep);
				case Scalar.Scalar.QUOTE_DOUBLE: return doubleQuotedString(ss.value, ctx);
				case Scalar.Scalar.QUOTE_SINGLE: return singleQuotedString(ss.value, ctx);
				case Scalar.Scalar.PLAIN: return plainString(ss, ctx, onComment, onChompKeep);
				default: return null;
			}
		};
		let res = _stringify(type);
		if (res === null) {
			const { defaultKeyType, defaultStringType } = ctx.options;
			const t = implicitKey && defaultKeyType || defaultStringType;
			res = _stringify(t);
			if (res === null) throw new Error(`Unsupported default string type ${t}`);
		}
		return res;
	}
	exports.stringifyString = stringifyString;
}));
//#endregion
//#region node_modules/yaml/dist/stringify/stringify.js
var require_stringify = /* @__PURE__ */ __commonJSMin(((exports) => {
	var anchors = require_anchors();
	var identity = require_identity();
	var stringifyComment = require_stringifyComment();
	var stringifyString = require_stringifyString();
	function createStringifyContext(doc, options) {
		const opt = Object.assign({
			blockQuote: true,
			commentString: stringifyComment.stringifyComment,
			defaultKeyType: null,
			defaultStringType: "PLAIN",
			directives: null,
			doubleQuotedAsJSON: false,
			doubleQuotedMinMultiLineLength: 40,
			falseStr: "false",
			flowCollectionPadding: true,
			indentSeq: true,
			lineWidth: 80,
			minContentWidth: 20,
			nullStr: "null",
			simpleKeys: false,
			singleQuote: null,
			trailingComma: false,
			trueStr: "true",
			verifyAliasOrder: true
		}, doc.schema.toStringOptions, options);
		let inFlow;
		switch (opt.collectionStyle) {
			case "block":
				inFlow = false;
				break;
			case "flow":
				inFlow = true;
				break;
			default: inFlow = null;
		}
		return {
			anchors: /* @__PURE__ */ new Set(),
			doc,
			flowCollectionPadding: opt.flowCollectionPadding ? " " : "",
			indent: "",
			indentStep: typeof opt.indent === "number" ? " ".repeat(opt.indent) : "  ",
			inFlow,
			options: opt
		};
	}
	function getTagObject(tags, item) {
		if (item.tag) {
			const match = tags.filter((t) => t.tag === item.tag);
			if (match.length > 0) return match.find((t) => t.format === item.format) ?? match[0];
		}
		let tagObj = void 0;
		let obj;
		if (identity.isScalar(item)) {
			obj = item.value;
			let match = tags.filter((t) => t.identify?.(obj));
			if (match.length > 1) {
				const testMatch = match.filter((t) => t.test);
				if (testMatch.length > 0) match = testMatch;
			}
			tagObj = match.find((t) => t.format === item.format) ?? match.find((t) => !t.format);
		} else {
			obj = item;
			tagObj = tags.find((t) => t.nodeClass && obj instanceof t.nodeClass);
		}
		if (!tagObj) {
			const name = obj?.constructor?.name ?? (obj === null ? "null" : typeof obj);
			throw new Error(`Tag not resolved for ${name} value`);
		}
		return tagObj;
	}
	function stringifyProps(node, tagObj, { anchors: anchors$1, doc }) {
		if (!doc.directives) return "";
		const props = [];
		const anchor = (identity.isScalar(node) || identity.isCollection(node)) && node.anchor;
		if (anchor && anchors.anchorIsValid(anchor)) {
			anchors$1.add(anchor);
			props.push(`&${anchor}`);
		}
		const tag = node.tag ?? (tagObj.default ? null : tagObj.tag);
		if (tag) props.push(doc.directives.tagString(tag));
		return props.join(" ");
	}
	function stringify(item, ctx, onComment, onChompKeep) {
		if (identity.isPair(item)) return item.toString(ctx, onComment, onChompKeep);
		if (identity.isAlias(item)) {
			if (ctx.doc.directives) return item.toString(ctx);
			if (ctx.resolvedAliases?.has(item)) throw new TypeError(`Cannot stringify circular structure without alias nodes`);
			else {
				if (ctx.resolvedAliases) ctx.resolvedAliases.add(item);
				else ctx.resolvedAliases = /* @__PURE__ */ new Set([item]);
				item = item.resolve(ctx.doc);
			}
		}
		let tagObj = void 0;
		const node = identity.isNode(item) ? item : ctx.doc.createNode(item, { onTagObj: (o) => tagObj = o });
		tagObj ?? (tagObj = getTagObject(ctx.doc.schema.tags, node));
		const props = stringifyProps(node, tagObj, ctx);
		if (props.length > 0) ctx.indentAtStart = (ctx.indentAtStart ?? 0) + props.length + 1;
		const str = typeof tagObj.stringify === "function" ? tagObj.stringify(node, ctx, onComment, onChompKeep) : identity.isScalar(node) ? stringifyString.stringifyString(node, ctx, onComment, onChompKeep) : node.toString(ctx, onComment, onChompKeep);
		if (!props) return str;
		return identity.isScalar(node) || str[0] === "{" || str[0] === "[" ? `${props} ${str}` : `${props}\n${ctx.indent}${str}`;
	}
	exports.createStringifyContext = createStringifyContext;
	exports.stringify = stringify;
}));
//#endregion
//#region node_modules/yaml/dist/stringify/stringifyPair.js
var require_stringifyPair = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var Scalar = require_Scalar();
	var stringify = require_stringify();
	var stringifyComment = require_stringifyComment();
	function stringifyPair({ key, value }, ctx, onComment, onChompKeep) {
		const { allNullValues, doc, indent, indentStep, options: { commentString, indentSeq, simpleKeys } } = ctx;
		let keyComment = identity.isNode(key) && key.comment || null;
		if (simpleKeys) {
			if (keyComment) throw new Error("With simple keys, key nodes cannot have comments");
			if (identity.isCollection(key) || !identity.isNode(key) && typeof key === "object") throw new Error("With simple keys, collection cannot be used as a key value");
		}
		let explicitKey = !simpleKeys && (!key || keyComment && value == null && !ctx.inFlow || identity.isCollection(key) || (identity.isScalar(key) ? key.type === Scalar.Scalar.BLOCK_FOLDED || key.type === Scalar.Scalar.BLOCK_LITERAL : typeof key === "object"));
		ctx = Object.assign({}, ctx, {
			allNullValues: false,
			implicitKey: !explicitKey && (simpleKeys || !allNullValues),
			indent: indent + indentStep
		});
		let keyCommentDone = false;
		let chompKeep = false;
		let str = stringify.stringify(key, ctx, () => keyCommentDone = true, () => chompKeep = true);
		if (!explicitKey && !ctx.inFlow && str.length > 1024) {
			if (simpleKeys) throw new Error("With simple keys, single line scalar must not span more than 1024 characters");
			explicitKey = true;
		}
		if (ctx.inFlow) {
			if (allNullValues || value == null) {
				if (keyCommentDone && onComment) onComment();
				return str === "" ? "?" : explicitKey ? `? ${str}` : str;
			}
		} else if (allNullValues && !simpleKeys || value == null && explicitKey) {
			str = `? ${str}`;
			if (keyComment && !keyCommentDone) str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
			else if (chompKeep && onChompKeep) onChompKeep();
			return str;
		}
		if (keyCommentDone) keyComment = null;
		if (explicitKey) {
			if (keyComment) str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
			str = `? ${str}\n${indent}:`;
		} else {
			str = `${str}:`;
			if (keyComment) str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
		}
		let vsb, vcb, valueComment;
		if (identity.isNode(value)) {
			vsb = !!value.spaceBefore;
			vcb = value.commentBefore;
			valueComment = value.comment;
		} else {
			vsb = false;
			vcb = null;
			valueComment = null;
			if (value && typeof value === "object") value = doc.createNode(value);
		}
		ctx.implicitKey = false;
		if (!explicitKey && !keyComment && identity.isScalar(value)) ctx.indentAtStart = str.length + 1;
		chompKeep = false;
		if (!indentSeq && indentStep.length >= 2 && !ctx.inFlow && !explicitKey && identity.isSeq(value) && !value.flow && !value.tag && !value.anchor) ctx.indent = ctx.indent.substring(2);
		let valueCommentDone = false;
		const valueStr = stringify.stringify(value, ctx, () => valueCommentDone = true, () => chompKeep = true);
		let ws = " ";
		if (keyComment || vsb || vcb) {
			ws = vsb ? "\n" : "";
			if (vcb) {
				const cs = commentString(vcb);
				ws += `\n${stringifyComment.indentComment(cs, ctx.indent)}`;
			}
			if (valueStr === "" && !ctx.inFlow) {
				if (ws === "\n" && valueComment) ws = "\n\n";
			} else ws += `\n${ctx.indent}`;
		} else if (!explicitKey && identity.isCollection(value)) {
			const vs0 = valueStr[0];
			const nl0 = valueStr.indexOf("\n");
			const hasNewline = nl0 !== -1;
			const flow = ctx.inFlow ?? value.flow ?? value.items.length === 0;
			if (hasNewline || !flow) {
				let hasPropsLine = false;
				if (hasNewline && (vs0 === "&" || vs0 === "!")) {
					let sp0 = valueStr.indexOf(" ");
					if (vs0 === "&" && sp0 !== -1 && sp0 < nl0 && valueStr[sp0 + 1] === "!") sp0 = valueStr.indexOf(" ", sp0 + 1);
					if (sp0 === -1 || nl0 < sp0) hasPropsLine = true;
				}
				if (!hasPropsLine) ws = `\n${ctx.indent}`;
			}
		} else if (valueStr === "" || valueStr[0] === "\n") ws = "";
		str += ws + valueStr;
		if (ctx.inFlow) {
			if (valueCommentDone && onComment) onComment();
		} else if (valueComment && !valueCommentDone) str += stringifyComment.lineComment(str, ctx.indent, commentString(valueComment));
		else if (chompKeep && onChompKeep) onChompKeep();
		return str;
	}
	exports.stringifyPair = stringifyPair;
}));
//#endregion
//#region node_modules/yaml/dist/log.js
var require_log = /* @__PURE__ */ __commonJSMin(((exports) => {
	var node_process = __require("process");
	function debug(logLevel, ...messages) {
		if (logLevel === "debug") console.log(...messages);
	}
	function warn(logLevel, warning) {
		if (logLevel === "debug" || logLevel === "warn") {
			if (typeof node_process.emitWarning === "function") node_process.emitWarning(warning);
			else console.warn(warning);
		}
	}
	exports.debug = debug;
	exports.warn = warn;
}));
//#endregion
//#region node_modules/yaml/dist/schema/yaml-1.1/merge.js
var require_merge = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var Scalar = require_Scalar();
	const MERGE_KEY = "<<";
	const merge = {
		identify: (value) => value === MERGE_KEY || typeof value === "symbol" && value.description === MERGE_KEY,
		default: "key",
		tag: "tag:yaml.org,2002:merge",
		test: /^<<$/,
		resolve: () => Object.assign(new Scalar.Scalar(Symbol(MERGE_KEY)), { addToJSMap: addMergeToJSMap }),
		stringify: () => MERGE_KEY
	};
	const isMergeKey = (ctx, key) => (merge.identify(key) || identity.isScalar(key) && (!key.type || key.type === Scalar.Scalar.PLAIN) && merge.identify(key.value)) && ctx?.doc.schema.tags.some((tag) => tag.tag === merge.tag && tag.default);
	function addMergeToJSMap(ctx, map, value) {
		const source = resolveAliasValue(ctx, value);
		if (identity.isSeq(source)) for (const it of source.items) mergeValue(ctx, map, it);
		else if (Array.isArray(source)) for (const it of source) mergeValue(ctx, map, it);
		else mergeValue(ctx, map, source);
	}
	function mergeValue(ctx, map, value) {
		const source = resolveAliasValue(ctx, value);
		if (!identity.isMap(source)) throw new Error("Merge sources must be maps or map aliases");
		const srcMap = source.toJSON(null, ctx, Map);
		for (const [key, value] of srcMap) if (map instanceof Map) {
			if (!map.has(key)) map.set(key, value);
		} else if (map instanceof Set) map.add(key);
		else if (!Object.prototype.hasOwnProperty.call(map, key)) Object.defineProperty(map, key, {
			value,
			writable: true,
			enumerable: true,
			configurable: true
		});
		return map;
	}
	function resolveAliasValue(ctx, value) {
		return ctx && identity.isAlias(value) ? value.resolve(ctx.doc, ctx) : value;
	}
	exports.addMergeToJSMap = addMergeToJSMap;
	exports.isMergeKey = isMergeKey;
	exports.merge = merge;
}));
//#endregion
//#region node_modules/yaml/dist/nodes/addPairToJSMap.js
var require_addPairToJSMap = /* @__PURE__ */ __commonJSMin(((exports) => {
	var log = require_log();
	var merge = require_merge();
	var stringify = require_stringify();
	var identity = require_identity();
	var toJS = require_toJS();
	function addPairToJSMap(ctx, map, { key, value }) {
		if (identity.isNode(key) && key.addToJSMap) key.addToJSMap(ctx, map, value);
		else if (merge.isMergeKey(ctx, key)) merge.addMergeToJSMap(ctx, map, value);
		else {
			const jsKey = toJS.toJS(key, "", ctx);
			if (map instanceof Map) map.set(jsKey, toJS.toJS(value, jsKey, ctx));
			else if (map instanceof Set) map.add(jsKey);
			else {
				const stringKey = stringifyKey(key, jsKey, ctx);
				const jsValue = toJS.toJS(value, stringKey, ctx);
				if (stringKey in map) Object.defineProperty(map, stringKey, {
					value: jsValue,
					writable: true,
					enumerable: true,
					configurable: true
				});
				else map[stringKey] = jsValue;
			}
		}
		return map;
	}
	function stringifyKey(key, jsKey, ctx) {
		if (jsKey === null) return "";
		if (typeof jsKey !== "object") return String(jsKey);
		if (identity.isNode(key) && ctx?.doc) {
			const strCtx = stringify.createStringifyContext(ctx.doc, {});
			strCtx.anchors = /* @__PURE__ */ new Set();
			for (const node of ctx.anchors.keys()) strCtx.anchors.add(node.anchor);
			strCtx.inFlow = true;
			strCtx.inStringifyKey = true;
			const strKey = key.toString(strCtx);
			if (!ctx.mapKeyWarned) {
				let jsonStr = JSON.stringify(strKey);
				if (jsonStr.length > 40) jsonStr = jsonStr.substring(0, 36) + "...\"";
				log.warn(ctx.doc.options.logLevel, `Keys with collection values will be stringified due to JS Object restrictions: ${jsonStr}. Set mapAsMap: true to use object keys.`);
				ctx.mapKeyWarned = true;
			}
			return strKey;
		}
		return JSON.stringify(jsKey);
	}
	exports.addPairToJSMap = addPairToJSMap;
}));
//#endregion
//#region node_modules/yaml/dist/nodes/Pair.js
var require_Pair = /* @__PURE__ */ __commonJSMin(((exports) => {
	var createNode = require_createNode();
	var stringifyPair = require_stringifyPair();
	var addPairToJSMap = require_addPairToJSMap();
	var identity = require_identity();
	function createPair(key, value, ctx) {
		return new Pair(createNode.createNode(key, void 0, ctx), createNode.createNode(value, void 0, ctx));
	}
	var Pair = class Pair {
		constructor(key, value = null) {
			Object.defineProperty(this, identity.NODE_TYPE, { value: identity.PAIR });
			this.key = key;
			this.value = value;
		}
		clone(schema) {
			let { key, value } = this;
			if (identity.isNode(key)) key = key.clone(schema);
			if (identity.isNode(value)) value = value.clone(schema);
			return new Pair(key, value);
		}
		toJSON(_, ctx) {
			const pair = ctx?.mapAsMap ? /* @__PURE__ */ new Map() : {};
			return addPairToJSMap.addPairToJSMap(ctx, pair, this);
		}
		toString(ctx, onComment, onChompKeep) {
			return ctx?.doc ? stringifyPair.stringifyPair(this, ctx, onComment, onChompKeep) : JSON.stringify(this);
		}
	};
	exports.Pair = Pair;
	exports.createPair = createPair;
}));
//#endregion
//#region node_modules/yaml/dist/stringify/stringifyCollection.js
var require_stringifyCollection = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var stringify = require_stringify();
	var stringifyComment = require_stringifyComment();
	function stringifyCollection(collection, ctx, options) {
		return (ctx.inFlow ?? collection.flow ? stringifyFlowCollection : stringifyBlockCollection)(collection, ctx, options);
	}
	function stringifyBlockCollection({ comment, items }, ctx, { blockItemPrefix, flowChars, itemIndent, onChompKeep, onComment }) {
		const { indent, options: { commentString } } = ctx;
		const itemCtx = Object.assign({}, ctx, {
			indent: itemIndent,
			type: null
		});
		let chompKeep = false;
		const lines = [];
		for (let i = 0; i < items.length; ++i) {
			const item = items[i];
			let comment = null;
			if (identity.isNode(item)) {
				if (!chompKeep && item.spaceBefore) lines.push("");
				addCommentBefore(ctx, lines, item.commentBefore, chompKeep);
				if (item.comment) comment = item.comment;
			} else if (identity.isPair(item)) {
				const ik = identity.isNode(item.key) ? item.key : null;
				if (ik) {
					if (!chompKeep && ik.spaceBefore) lines.push("");
					addCommentBefore(ctx, lines, ik.commentBefore, chompKeep);
				}
			}
			chompKeep = false;
			let str = stringify.stringify(item, itemCtx, () => comment = null, () => chompKeep = true);
			if (comment) str += stringifyComment.lineComment(str, itemIndent, commentString(comment));
			if (chompKeep && comment) chompKeep = false;
			lines.push(blockItemPrefix + str);
		}
		let str;
		if (lines.length === 0) str = flowChars.start + flowChars.end;
		else {
			str = lines[0];
			for (let i = 1; i < lines.length; ++i) {
				const line = lines[i];
				str += line ? `\n${indent}${line}` : "\n";
			}
		}
		if (comment) {
			str += "\n" + stringifyComment.indentComment(commentString(comment), indent);
			if (onComment) onComment();
		} else if (chompKeep && onChompKeep) onChompKeep();
		return str;
	}
	function stringifyFlowCollection({ items }, ctx, { flowChars, itemIndent }) {
		const { indent, indentStep, flowCollectionPadding: fcPadding, options: { commentString } } = ctx;
		itemIndent += indentStep;
		const itemCtx = Object.assign({}, ctx, {
			indent: itemIndent,
			inFlow: true,
			type: null
		});
		let reqNewline = false;
		let linesAtValue = 0;
		const lines = [];
		for (let i = 0; i < items.length; ++i) {
			const item = items[i];
			let comment = null;
			if (identity.isNode(item)) {
				if (item.spaceBefore) lines.push("");
				addCommentBefore(ctx, lines, item.commentBefore, false);
				if (item.comment) comment = item.comment;
			} else if (identity.isPair(item)) {
				const ik = identity.isNode(item.key) ? item.key : null;
				if (ik) {
					if (ik.spaceBefore) lines.push("");
					addCommentBefore(ctx, lines, ik.commentBefore, false);
					if (ik.comment) reqNewline = true;
				}
				const iv = identity.isNode(item.value) ? item.value : null;
				if (iv) {
					if (iv.comment) comment = iv.comment;
					if (iv.commentBefore) reqNewline = true;
				} else if (item.value == null && ik?.comment) comment = ik.comment;
			}
			if (comment) reqNewline = true;
			let str = stringify.stringify(item, itemCtx, () => comment = null);
			reqNewline || (reqNewline = lines.length > linesAtValue || str.includes("\n"));
			if (i < items.length - 1) str += ",";
			else if (ctx.options.trailingComma) {
				if (ctx.options.lineWidth > 0) reqNewline || (reqNewline = lines.reduce((sum, line) => sum + line.length + 2, 2) + (str.length + 2) > ctx.options.lineWidth);
				if (reqNewline) str += ",";
			}
			if (comment) str += stringifyComment.lineComment(str, itemIndent, commentString(comment));
			lines.push(str);
			linesAtValue = lines.length;
		}
		const { start, end } = flowChars;
		if (lines.length === 0) return start + end;
		else {
			if (!reqNewline) {
				const len = lines.reduce((sum, line) => sum + line.length + 2, 2);
				reqNewline = ctx.options.lineWidth > 0 && len > ctx.options.lineWidth;
			}
			if (reqNewline) {
				let str = start;
				for (const line of lines) str += line ? `\n${indentStep}${indent}${line}` : "\n";
				return `${str}\n${indent}${end}`;
			} else return `${start}${fcPadding}${lines.join(" ")}${fcPadding}${end}`;
		}
	}
	function addCommentBefore({ indent, options: { commentString } }, lines, comment, chompKeep) {
		if (comment && chompKeep) comment = comment.replace(/^\n+/, "");
		if (comment) {
			const ic = stringifyComment.indentComment(commentString(comment), indent);
			lines.push(ic.trimStart());
		}
	}
	exports.stringifyCollection = stringifyCollection;
}));
//#endregion
//#region node_modules/yaml/dist/nodes/YAMLMap.js
var require_YAMLMap = /* @__PURE__ */ __commonJSMin(((exports) => {
	var stringifyCollection = require_stringifyCollection();
	var addPairToJSMap = require_addPairToJSMap();
	var Collection = require_Collection();
	var identity = require_identity();
	var Pair = require_Pair();
	var Scalar = require_Scalar();
	function findPair(items, key) {
		const k = identity.isScalar(key) ? key.value : key;
		for (const it of items) if (identity.isPair(it)) {
			if (it.key === key || it.key === k) return it;
			if (identity.isScalar(it.key) && it.key.value === k) return it;
		}
	}
	var YAMLMap = class extends Collection.Collection {
		static get tagName() {
			return "tag:yaml.org,2002:map";
		}
		constructor(schema) {
			super(identity.MAP, schema);
			this.items = [];
		}
		/**
		* A generic collection parsing method that can be extended
		* to other node classes that inherit from YAMLMap
		*/
		static from(schema, obj, ctx) {
			const { keepUndefined, replacer } = ctx;
			const map = new this(schema);
			const add = (key, value) => {
				if (typeof replacer === "function") value = replacer.call(obj, key, value);
				else if (Array.isArray(replacer) && !replacer.includes(key)) return;
				if (value !== void 0 || keepUndefined) map.items.push(Pair.createPair(key, value, ctx));
			};
			if (obj instanceof Map) for (const [key, value] of obj) add(key, value);
			else if (obj && typeof obj === "object") for (const key of Object.keys(obj)) add(key, obj[key]);
			if (typeof schema.sortMapEntries === "function") map.items.sort(schema.sortMapEntries);
			return map;
		}
		/**
		* Adds a value to the collection.
		*
		* @param overwrite - If not set `true`, using a key that is already in the
		*   collection will throw. Otherwise, overwrites the previous value.
		*/
		add(pair, overwrite) {
			let _pair;
			if (identity.isPair(pair)) _pair = pair;
			else if (!pair || typeof pair !== "object" || !("key" in pair)) _pair = new Pair.Pair(pair, pair?.value);
			else _pair = new Pair.Pair(pair.key, pair.value);
			const prev = findPair(this.items, _pair.key);
			const sortEntries = this.schema?.sortMapEntries;
			if (prev) {
				if (!overwrite) throw new Error(`Key ${_pair.key} already set`);
				if (identity.isScalar(prev.value) && Scalar.isScalarValue(_pair.value)) prev.value.value = _pair.value;
				else prev.value = _pair.value;
			} else if (sortEntries) {
				const i = this.items.findIndex((item) => sortEntries(_pair, item) < 0);
				if (i === -1) this.items.push(_pair);
				else this.items.splice(i, 0, _pair);
			} else this.items.push(_pair);
		}
		delete(key) {
			const it = findPair(this.items, key);
			if (!it) return false;
			return this.items.splice(this.items.indexOf(it), 1).length > 0;
		}
		get(key, keepScalar) {
			const node = findPair(this.items, key)?.value;
			return (!keepScalar && identity.isScalar(node) ? node.value : node) ?? void 0;
		}
		has(key) {
			return !!findPair(this.items, key);
		}
		set(key, value) {
			this.add(new Pair.Pair(key, value), true);
		}
		/**
		* @param ctx - Conversion context, originally set in Document#toJS()
		* @param {Class} Type - If set, forces the returned collection type
		* @returns Instance of Type, Map, or Object
		*/
		toJSON(_, ctx, Type) {
			const map = Type ? new Type() : ctx?.mapAsMap ? /* @__PURE__ */ new Map() : {};
			if (ctx?.onCreate) ctx.onCreate(map);
			for (const item of this.items) addPairToJSMap.addPairToJSMap(ctx, map, item);
			return map;
		}
		toString(ctx, onComment, onChompKeep) {
			if (!ctx) return JSON.stringify(this);
			for (const item of this.items) if (!identity.isPair(item)) throw new Error(`Map items must all be pairs; found ${JSON.stringify(item)} instead`);
			if (!ctx.allNullValues && this.hasAllNullValues(false)) ctx = Object.assign({}, ctx, { allNullValues: true });
			return stringifyCollection.stringifyCollection(this, ctx, {
				blockItemPrefix: "",
				flowChars: {
					start: "{",
					end: "}"
				},
				itemIndent: ctx.indent || "",
				onChompKeep,
				onComment
			});
		}
	};
	exports.YAMLMap = YAMLMap;
	exports.findPair = findPair;
}));
//#endregion
//#region node_modules/yaml/dist/schema/common/map.js
var require_map = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var YAMLMap = require_YAMLMap();
	exports.map = {
		collection: "map",
		default: true,
		nodeClass: YAMLMap.YAMLMap,
		tag: "tag:yaml.org,2002:map",
		resolve(map, onError) {
			if (!identity.isMap(map)) onError("Expected a mapping for this tag");
			return map;
		},
		createNode: (schema, obj, ctx) => YAMLMap.YAMLMap.from(schema, obj, ctx)
	};
}));
//#endregion
//#region node_modules/yaml/dist/nodes/YAMLSeq.js
var require_YAMLSeq = /* @__PURE__ */ __commonJSMin(((exports) => {
	var createNode = require_createNode();
	var stringifyCollection = require_stringifyCollection();
	var Collection = require_Collection();
	var identity = require_identity();
	var Scalar = require_Scalar();
	var toJS = require_toJS();
	var YAMLSeq = class extends Collection.Collection {
		static get tagName() {
			return "tag:yaml.org,2002:seq";
		}
		constructor(schema) {
			super(identity.SEQ, schema);
			this.items = [];
		}
		add(value) {
			this.items.push(value);
		}
		/**
		* Removes a value from the collection.
		*
		* `key` must contain a representation of an integer for this to succeed.
		* It may be wrapped in a `Scalar`.
		*
		* @returns `true` if the item was found and removed.
		*/
		delete(key) {
			const idx = asItemIndex(key);
			if (typeof idx !== "number") return false;
			return this.items.splice(idx, 1).length > 0;
		}
		get(key, keepScalar) {
			const idx = asItemIndex(key);
			if (typeof idx !== "number") return void 0;
			const it = this.items[idx];
			return !keepScalar && identity.isScalar(it) ? it.value : it;
		}
		/**
		* Checks if the collection includes a value with the key `key`.
		*
		* `key` must contain a representation of an integer for this to succeed.
		* It may be wrapped in a `Scalar`.
		*/
		has(key) {
			const idx = asItemIndex(key);
			return typeof idx === "number" && idx < this.items.length;
		}
		/**
		* Sets a value in this collection. For `!!set`, `value` needs to be a
		* boolean to add/remove the item from the set.
		*
		* If `key` does not contain a representation of an integer, this will throw.
		* It may be wrapped in a `Scalar`.
		*/
		set(key, value) {
			const idx = asItemIndex(key);
			if (typeof idx !== "number") throw new Error(`Expected a valid index, not ${key}.`);
			const prev = this.items[idx];
			if (identity.isScalar(prev) && Scalar.isScalarValue(value)) prev.value = value;
			else this.items[idx] = value;
		}
		toJSON(_, ctx) {
			const seq = [];
			if (ctx?.onCreate) ctx.onCreate(seq);
			let i = 0;
			for (const item of this.items) seq.push(toJS.toJS(item, String(i++), ctx));
			return seq;
		}
		toString(ctx, onComment, onChompKeep) {
			if (!ctx) return JSON.stringify(this);
			return stringifyCollection.stringifyCollection(this, ctx, {
				blockItemPrefix: "- ",
				flowChars: {
					start: "[",
					end: "]"
				},
				itemIndent: (ctx.indent || "") + "  ",
				onChompKeep,
				onComment
			});
		}
		static from(schema, obj, ctx) {
			const { replacer } = ctx;
			const seq = new this(schema);
			if (obj && Symbol.iterator in Object(obj)) {
				let i = 0;
				for (let it of obj) {
					if (typeof replacer === "function") {
						const key = obj instanceof Set ? it : String(i++);
						it = replacer.call(obj, key, it);
					}
					seq.items.push(createNode.createNode(it, void 0, ctx));
				}
			}
			return seq;
		}
	};
	function asItemIndex(key) {
		let idx = identity.isScalar(key) ? key.value : key;
		if (idx && typeof idx === "string") idx = Number(idx);
		return typeof idx === "number" && Number.isInteger(idx) && idx >= 0 ? idx : null;
	}
	exports.YAMLSeq = YAMLSeq;
}));
//#endregion
//#region node_modules/yaml/dist/schema/common/seq.js
var require_seq = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var YAMLSeq = require_YAMLSeq();
	exports.seq = {
		collection: "seq",
		default: true,
		nodeClass: YAMLSeq.YAMLSeq,
		tag: "tag:yaml.org,2002:seq",
		resolve(seq, onError) {
			if (!identity.isSeq(seq)) onError("Expected a sequence for this tag");
			return seq;
		},
		createNode: (schema, obj, ctx) => YAMLSeq.YAMLSeq.from(schema, obj, ctx)
	};
}));
//#endregion
//#region node_modules/yaml/dist/schema/common/string.js
var require_string = /* @__PURE__ */ __commonJSMin(((exports) => {
	var stringifyString = require_stringifyString();
	exports.string = {
		identify: (value) => typeof value === "string",
		default: true,
		tag: "tag:yaml.org,2002:str",
		resolve: (str) => str,
		stringify(item, ctx, onComment, onChompKeep) {
			ctx = Object.assign({ actualString: true }, ctx);
			return stringifyString.stringifyString(item, ctx, onComment, onChompKeep);
		}
	};
}));
//#endregion
//#region node_modules/yaml/dist/schema/common/null.js
var require_null = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	const nullTag = {
		identify: (value) => value == null,
		createNode: () => new Scalar.Scalar(null),
		default: true,
		tag: "tag:yaml.org,2002:null",
		test: /^(?:~|[Nn]ull|NULL)?$/,
		resolve: () => new Scalar.Scalar(null),
		stringify: ({ source }, ctx) => typeof source === "string" && nullTag.test.test(source) ? source : ctx.options.nullStr
	};
	exports.nullTag = nullTag;
}));
//#endregion
//#region node_modules/yaml/dist/schema/core/bool.js
var require_bool$1 = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	const boolTag = {
		identify: (value) => typeof value === "boolean",
		default: true,
		tag: "tag:yaml.org,2002:bool",
		test: /^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,
		resolve: (str) => new Scalar.Scalar(str[0] === "t" || str[0] === "T"),
		stringify({ source, value }, ctx) {
			if (source && boolTag.test.test(source)) {
				if (value === (source[0] === "t" || source[0] === "T")) return source;
			}
			return value ? ctx.options.trueStr : ctx.options.falseStr;
		}
	};
	exports.boolTag = boolTag;
}));
//#endregion
//#region node_modules/yaml/dist/stringify/stringifyNumber.js
var require_stringifyNumber = /* @__PURE__ */ __commonJSMin(((exports) => {
	function stringifyNumber({ format, minFractionDigits, tag, value }) {
		if (typeof value === "bigint") return String(value);
		const num = typeof value === "number" ? value : Number(value);
		if (!isFinite(num)) return isNaN(num) ? ".nan" : num < 0 ? "-.inf" : ".inf";
		let n = Object.is(value, -0) ? "-0" : JSON.stringify(value);
		if (!format && minFractionDigits && (!tag || tag === "tag:yaml.org,2002:float") && /^-?\d/.test(n) && !n.includes("e")) {
			let i = n.indexOf(".");
			if (i < 0) {
				i = n.length;
				n += ".";
			}
			let d = minFractionDigits - (n.length - i - 1);
			while (d-- > 0) n += "0";
		}
		return n;
	}
	exports.stringifyNumber = stringifyNumber;
}));
//#endregion
//#region node_modules/yaml/dist/schema/core/float.js
var require_float$1 = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	var stringifyNumber = require_stringifyNumber();
	const floatNaN = {
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
		resolve: (str) => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
		stringify: stringifyNumber.stringifyNumber
	};
	const floatExp = {
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		format: "EXP",
		test: /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,
		resolve: (str) => parseFloat(str),
		stringify(node) {
			const num = Number(node.value);
			return isFinite(num) ? num.toExponential() : stringifyNumber.stringifyNumber(node);
		}
	};
	exports.float = {
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		test: /^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
		resolve(str) {
			const node = new Scalar.Scalar(parseFloat(str));
			const dot = str.indexOf(".");
			if (dot !== -1 && str[str.length - 1] === "0") node.minFractionDigits = str.length - dot - 1;
			return node;
		},
		stringify: stringifyNumber.stringifyNumber
	};
	exports.floatExp = floatExp;
	exports.floatNaN = floatNaN;
}));
//#endregion
//#region node_modules/yaml/dist/schema/core/int.js
var require_int$1 = /* @__PURE__ */ __commonJSMin(((exports) => {
	var stringifyNumber = require_stringifyNumber();
	const intIdentify = (value) => typeof value === "bigint" || Number.isInteger(value);
	const intResolve = (str, offset, radix, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str.substring(offset), radix);
	function intStringify(node, radix, prefix) {
		const { value } = node;
		if (intIdentify(value) && value >= 0) return prefix + value.toString(radix);
		return stringifyNumber.stringifyNumber(node);
	}
	const intOct = {
		identify: (value) => intIdentify(value) && value >= 0,
		default: true,
		tag: "tag:yaml.org,2002:int",
		format: "OCT",
		test: /^0o[0-7]+$/,
		resolve: (str, _onError, opt) => intResolve(str, 2, 8, opt),
		stringify: (node) => intStringify(node, 8, "0o")
	};
	const int = {
		identify: intIdentify,
		default: true,
		tag: "tag:yaml.org,2002:int",
		test: /^[-+]?[0-9]+$/,
		resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
		stringify: stringifyNumber.stringifyNumber
	};
	const intHex = {
		identify: (value) => intIdentify(value) && value >= 0,
		default: true,
		tag: "tag:yaml.org,2002:int",
		format: "HEX",
		test: /^0x[0-9a-fA-F]+$/,
		resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
		stringify: (node) => intStringify(node, 16, "0x")
	};
	exports.int = int;
	exports.intHex = intHex;
	exports.intOct = intOct;
}));
//#endregion
//#region node_modules/yaml/dist/schema/core/schema.js
var require_schema$2 = /* @__PURE__ */ __commonJSMin(((exports) => {
	var map = require_map();
	var _null = require_null();
	var seq = require_seq();
	var string = require_string();
	var bool = require_bool$1();
	var float = require_float$1();
	var int = require_int$1();
	exports.schema = [
		map.map,
		seq.seq,
		string.string,
		_null.nullTag,
		bool.boolTag,
		int.intOct,
		int.int,
		int.intHex,
		float.floatNaN,
		float.floatExp,
		float.float
	];
}));
//#endregion
//#region node_modules/yaml/dist/schema/json/schema.js
var require_schema$1 = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	var map = require_map();
	var seq = require_seq();
	function intIdentify(value) {
		return typeof value === "bigint" || Number.isInteger(value);
	}
	const stringifyJSON = ({ value }) => JSON.stringify(value);
	const jsonScalars = [
		{
			identify: (value) => typeof value === "string",
			default: true,
			tag: "tag:yaml.org,2002:str",
			resolve: (str) => str,
			stringify: stringifyJSON
		},
		{
			identify: (value) => value == null,
			createNode: () => new Scalar.Scalar(null),
			default: true,
			tag: "tag:yaml.org,2002:null",
			test: /^null$/,
			resolve: () => null,
			stringify: stringifyJSON
		},
		{
			identify: (value) => typeof value === "boolean",
			default: true,
			tag: "tag:yaml.org,2002:bool",
			test: /^true$|^false$/,
			resolve: (str) => str === "true",
			stringify: stringifyJSON
		},
		{
			identify: intIdentify,
			default: true,
			tag: "tag:yaml.org,2002:int",
			test: /^-?(?:0|[1-9][0-9]*)$/,
			resolve: (str, _onError, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str, 10),
			stringify: ({ value }) => intIdentify(value) ? value.toString() : JSON.stringify(value)
		},
		{
			identify: (value) => typeof value === "number",
			default: true,
			tag: "tag:yaml.org,2002:float",
			test: /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
			resolve: (str) => parseFloat(str),
			stringify: stringifyJSON
		}
	];
	exports.schema = [map.map, seq.seq].concat(jsonScalars, {
		default: true,
		tag: "",
		test: /^/,
		resolve(str, onError) {
			onError(`Unresolved plain scalar ${JSON.stringify(str)}`);
			return str;
		}
	});
}));
//#endregion
//#region node_modules/yaml/dist/schema/yaml-1.1/binary.js
var require_binary = /* @__PURE__ */ __commonJSMin(((exports) => {
	var node_buffer = __require("buffer");
	var Scalar = require_Scalar();
	var stringifyString = require_stringifyString();
	exports.binary = {
		identify: (value) => value instanceof Uint8Array,
		default: false,
		tag: "tag:yaml.org,2002:binary",
		/**
		* Returns a Buffer in node and an Uint8Array in browsers
		*
		* To use the resulting buffer as an image, you'll want to do something like:
		*
		*   const blob = new Blob([buffer], { type: 'image/jpeg' })
		*   document.querySelector('#photo').src = URL.createObjectURL(blob)
		*/
		resolve(src, onError) {
			if (typeof node_buffer.Buffer === "function") return node_buffer.Buffer.from(src, "base64");
			else if (typeof atob === "function") {
				const str = atob(src.replace(/[\n\r]/g, ""));
				const buffer = new Uint8Array(str.length);
				for (let i = 0; i < str.length; ++i) buffer[i] = str.charCodeAt(i);
				return buffer;
			} else {
				onError("This environment does not support reading binary tags; either Buffer or atob is required");
				return src;
			}
		},
		stringify({ comment, type, value }, ctx, onComment, onChompKeep) {
			if (!value) return "";
			const buf = value;
			let str;
			if (typeof node_buffer.Buffer === "function") str = buf instanceof node_buffer.Buffer ? buf.toString("base64") : node_buffer.Buffer.from(buf.buffer).toString("base64");
			else if (typeof btoa === "function") {
				let s = "";
				for (let i = 0; i < buf.length; ++i) s += String.fromCharCode(buf[i]);
				str = btoa(s);
			} else throw new Error("This environment does not support writing binary tags; either Buffer or btoa is required");
			type ?? (type = Scalar.Scalar.BLOCK_LITERAL);
			if (type !== Scalar.Scalar.QUOTE_DOUBLE) {
				const lineWidth = Math.max(ctx.options.lineWidth - ctx.indent.length, ctx.options.minContentWidth);
				const n = Math.ceil(str.length / lineWidth);
				const lines = new Array(n);
				for (let i = 0, o = 0; i < n; ++i, o += lineWidth) lines[i] = str.substr(o, lineWidth);
				str = lines.join(type === Scalar.Scalar.BLOCK_LITERAL ? "\n" : " ");
			}
			return stringifyString.stringifyString({
				comment,
				type,
				value: str
			}, ctx, onComment, onChompKeep);
		}
	};
}));
//#endregion
//#region node_modules/yaml/dist/schema/yaml-1.1/pairs.js
var require_pairs = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var Pair = require_Pair();
	var Scalar = require_Scalar();
	var YAMLSeq = require_YAMLSeq();
	function resolvePairs(seq, onError) {
		if (identity.isSeq(seq)) for (let i = 0; i < seq.items.length; ++i) {
			let item = seq.items[i];
			if (identity.isPair(item)) continue;
			else if (identity.isMap(item)) {
				if (item.items.length > 1) onError("Each pair must have its own sequence indicator");
				const pair = item.items[0] || new Pair.Pair(new Scalar.Scalar(null));
				if (item.commentBefore) pair.key.commentBefore = pair.key.commentBefore ? `${item.commentBefore}\n${pair.key.commentBefore}` : item.commentBefore;
				if (item.comment) {
					const cn = pair.value ?? pair.key;
					cn.comment = cn.comment ? `${item.comment}\n${cn.comment}` : item.comment;
				}
				item = pair;
			}
			seq.items[i] = identity.isPair(item) ? item : new Pair.Pair(item);
		}
		else onError("Expected a sequence for this tag");
		return seq;
	}
	function createPairs(schema, iterable, ctx) {
		const { replacer } = ctx;
		const pairs = new YAMLSeq.YAMLSeq(schema);
		pairs.tag = "tag:yaml.org,2002:pairs";
		let i = 0;
		if (iterable && Symbol.iterator in Object(iterable)) for (let it of iterable) {
			if (typeof replacer === "function") it = replacer.call(iterable, String(i++), it);
			let key, value;
			if (Array.isArray(it)) {
				if (it.length === 2) {
					key = it[0];
					value = it[1];
				} else throw new TypeError(`Expected [key, value] tuple: ${it}`);
			} else if (it && it instanceof Object) {
				const keys = Object.keys(it);
				if (keys.length === 1) {
					key = keys[0];
					value = it[key];
				} else throw new TypeError(`Expected tuple with one key, not ${keys.length} keys`);
			} else key = it;
			pairs.items.push(Pair.createPair(key, value, ctx));
		}
		return pairs;
	}
	const pairs = {
		collection: "seq",
		default: false,
		tag: "tag:yaml.org,2002:pairs",
		resolve: resolvePairs,
		createNode: createPairs
	};
	exports.createPairs = createPairs;
	exports.pairs = pairs;
	exports.resolvePairs = resolvePairs;
}));
//#endregion
//#region node_modules/yaml/dist/schema/yaml-1.1/omap.js
var require_omap = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var toJS = require_toJS();
	var YAMLMap = require_YAMLMap();
	var YAMLSeq = require_YAMLSeq();
	var pairs = require_pairs();
	var YAMLOMap = class YAMLOMap extends YAMLSeq.YAMLSeq {
		constructor() {
			super();
			this.add = YAMLMap.YAMLMap.prototype.add.bind(this);
			this.delete = YAMLMap.YAMLMap.prototype.delete.bind(this);
			this.get = YAMLMap.YAMLMap.prototype.get.bind(this);
			this.has = YAMLMap.YAMLMap.prototype.has.bind(this);
			this.set = YAMLMap.YAMLMap.prototype.set.bind(this);
			this.tag = YAMLOMap.tag;
		}
		/**
		* If `ctx` is given, the return type is actually `Map<unknown, unknown>`,
		* but TypeScript won't allow widening the signature of a child method.
		*/
		toJSON(_, ctx) {
			if (!ctx) return super.toJSON(_);
			const map = /* @__PURE__ */ new Map();
			if (ctx?.onCreate) ctx.onCreate(map);
			for (const pair of this.items) {
				let key, value;
				if (identity.isPair(pair)) {
					key = toJS.toJS(pair.key, "", ctx);
					value = toJS.toJS(pair.value, key, ctx);
				} else key = toJS.toJS(pair, "", ctx);
				if (map.has(key)) throw new Error("Ordered maps must not include duplicate keys");
				map.set(key, value);
			}
			return map;
		}
		static from(schema, iterable, ctx) {
			const pairs$1 = pairs.createPairs(schema, iterable, ctx);
			const omap = new this();
			omap.items = pairs$1.items;
			return omap;
		}
	};
	YAMLOMap.tag = "tag:yaml.org,2002:omap";
	const omap = {
		collection: "seq",
		identify: (value) => value instanceof Map,
		nodeClass: YAMLOMap,
		default: false,
		tag: "tag:yaml.org,2002:omap",
		resolve(seq, onError) {
			const pairs$1 = pairs.resolvePairs(seq, onError);
			const seenKeys = [];
			for (const { key } of pairs$1.items) if (identity.isScalar(key)) {
				if (seenKeys.includes(key.value)) onError(`Ordered maps must not include duplicate keys: ${key.value}`);
				else seenKeys.push(key.value);
			}
			return Object.assign(new YAMLOMap(), pairs$1);
		},
		createNode: (schema, iterable, ctx) => YAMLOMap.from(schema, iterable, ctx)
	};
	exports.YAMLOMap = YAMLOMap;
	exports.omap = omap;
}));
//#endregion
//#region node_modules/yaml/dist/schema/yaml-1.1/bool.js
var require_bool = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	function boolStringify({ value, source }, ctx) {
		if (source && (value ? trueTag : falseTag).test.test(source)) return source;
		return value ? ctx.options.trueStr : ctx.options.falseStr;
	}
	const trueTag = {
		identify: (value) => value === true,
		default: true,
		tag: "tag:yaml.org,2002:bool",
		test: /^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,
		resolve: () => new Scalar.Scalar(true),
		stringify: boolStringify
	};
	const falseTag = {
		identify: (value) => value === false,
		default: true,
		tag: "tag:yaml.org,2002:bool",
		test: /^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,
		resolve: () => new Scalar.Scalar(false),
		stringify: boolStringify
	};
	exports.falseTag = falseTag;
	exports.trueTag = trueTag;
}));
//#endregion
//#region node_modules/yaml/dist/schema/yaml-1.1/float.js
var require_float = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	var stringifyNumber = require_stringifyNumber();
	const floatNaN = {
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
		resolve: (str) => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
		stringify: stringifyNumber.stringifyNumber
	};
	const floatExp = {
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		format: "EXP",
		test: /^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,
		resolve: (str) => parseFloat(str.replace(/_/g, "")),
		stringify(node) {
			const num = Number(node.value);
			return isFinite(num) ? num.toExponential() : stringifyNumber.stringifyNumber(node);
		}
	};
	exports.float = {
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		test: /^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,
		resolve(str) {
			const node = new Scalar.Scalar(parseFloat(str.replace(/_/g, "")));
			const dot = str.indexOf(".");
			if (dot !== -1) {
				const f = str.substring(dot + 1).replace(/_/g, "");
				if (f[f.length - 1] === "0") node.minFractionDigits = f.length;
			}
			return node;
		},
		stringify: stringifyNumber.stringifyNumber
	};
	exports.floatExp = floatExp;
	exports.floatNaN = floatNaN;
}));
//#endregion
//#region node_modules/yaml/dist/schema/yaml-1.1/int.js
var require_int = /* @__PURE__ */ __commonJSMin(((exports) => {
	var stringifyNumber = require_stringifyNumber();
	const intIdentify = (value) => typeof value === "bigint" || Number.isInteger(value);
	function intResolve(str, offset, radix, { intAsBigInt }) {
		const sign = str[0];
		if (sign === "-" || sign === "+") offset += 1;
		str = str.substring(offset).replace(/_/g, "");
		if (intAsBigInt) {
			switch (radix) {
				case 2:
					str = `0b${str}`;
					break;
				case 8:
					str = `0o${str}`;
					break;
				case 16: str = `0x${str}`;
			}
			const n = BigInt(str);
			return sign === "-" ? BigInt(-1) * n : n;
		}
		const n = parseInt(str, radix);
		return sign === "-" ? -1 * n : n;
	}
	function intStringify(node, radix, prefix) {
		const { value } = node;
		if (intIdentify(value)) {
			const str = value.toString(radix);
			return value < 0 ? "-" + prefix + str.substr(1) : prefix + str;
		}
		return stringifyNumber.stringifyNumber(node);
	}
	const intBin = {
		identify: intIdentify,
		default: true,
		tag: "tag:yaml.org,2002:int",
		format: "BIN",
		test: /^[-+]?0b[0-1_]+$/,
		resolve: (str, _onError, opt) => intResolve(str, 2, 2, opt),
		stringify: (node) => intStringify(node, 2, "0b")
	};
	const intOct = {
		identify: intIdentify,
		default: true,
		tag: "tag:yaml.org,2002:int",
		format: "OCT",
		test: /^[-+]?0[0-7_]+$/,
		resolve: (str, _onError, opt) => intResolve(str, 1, 8, opt),
		stringify: (node) => intStringify(node, 8, "0")
	};
	const int = {
		identify: intIdentify,
		default: true,
		tag: "tag:yaml.org,2002:int",
		test: /^[-+]?[0-9][0-9_]*$/,
		resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
		stringify: stringifyNumber.stringifyNumber
	};
	const intHex = {
		identify: intIdentify,
		default: true,
		tag: "tag:yaml.org,2002:int",
		format: "HEX",
		test: /^[-+]?0x[0-9a-fA-F_]+$/,
		resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
		stringify: (node) => intStringify(node, 16, "0x")
	};
	exports.int = int;
	exports.intBin = intBin;
	exports.intHex = intHex;
	exports.intOct = intOct;
}));
//#endregion
//#region node_modules/yaml/dist/schema/yaml-1.1/set.js
var require_set = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var Pair = require_Pair();
	var YAMLMap = require_YAMLMap();
	var YAMLSet = class YAMLSet extends YAMLMap.YAMLMap {
		constructor(schema) {
			super(schema);
			this.tag = YAMLSet.tag;
		}
		add(key) {
			let pair;
			if (identity.isPair(key)) pair = key;
			else if (key && typeof key === "object" && "key" in key && "value" in key && key.value === null) pair = new Pair.Pair(key.key, null);
			else pair = new Pair.Pair(key, null);
			if (!YAMLMap.findPair(this.items, pair.key)) this.items.push(pair);
		}
		/**
		* If `keepPair` is `true`, returns the Pair matching `key`.
		* Otherwise, returns the value of that Pair's key.
		*/
		get(key, keepPair) {
			const pair = YAMLMap.findPair(this.items, key);
			return !keepPair && identity.isPair(pair) ? identity.isScalar(pair.key) ? pair.key.value : pair.key : pair;
		}
		set(key, value) {
			if (typeof value !== "boolean") throw new Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof value}`);
			const prev = YAMLMap.findPair(this.items, key);
			if (prev && !value) this.items.splice(this.items.indexOf(prev), 1);
			else if (!prev && value) this.items.push(new Pair.Pair(key));
		}
		toJSON(_, ctx) {
			return super.toJSON(_, ctx, Set);
		}
		toString(ctx, onComment, onChompKeep) {
			if (!ctx) return JSON.stringify(this);
			if (this.hasAllNullValues(true)) return super.toString(Object.assign({}, ctx, { allNullValues: true }), onComment, onChompKeep);
			else throw new Error("Set items must all have null values");
		}
		static from(schema, iterable, ctx) {
			const { replacer } = ctx;
			const set = new this(schema);
			if (iterable && Symbol.iterator in Object(iterable)) for (let value of iterable) {
				if (typeof replacer === "function") value = replacer.call(iterable, value, value);
				set.items.push(Pair.createPair(value, null, ctx));
			}
			return set;
		}
	};
	YAMLSet.tag = "tag:yaml.org,2002:set";
	const set = {
		collection: "map",
		identify: (value) => value instanceof Set,
		nodeClass: YAMLSet,
		default: false,
		tag: "tag:yaml.org,2002:set",
		createNode: (schema, iterable, ctx) => YAMLSet.from(schema, iterable, ctx),
		resolve(map, onError) {
			if (identity.isMap(map)) {
				if (map.hasAllNullValues(true)) return Object.assign(new YAMLSet(), map);
				else onError("Set items must all have null values");
			} else onError("Expected a mapping for this tag");
			return map;
		}
	};
	exports.YAMLSet = YAMLSet;
	exports.set = set;
}));
//#endregion
//#region node_modules/yaml/dist/schema/yaml-1.1/timestamp.js
var require_timestamp = /* @__PURE__ */ __commonJSMin(((exports) => {
	var stringifyNumber = require_stringifyNumber();
	/** Internal types handle bigint as number, because TS can't figure it out. */
	function parseSexagesimal(str, asBigInt) {
		const sign = str[0];
		const parts = sign === "-" || sign === "+" ? str.substring(1) : str;
		const num = (n) => asBigInt ? BigInt(n) : Number(n);
		const res = parts.replace(/_/g, "").split(":").reduce((res, p) => res * num(60) + num(p), num(0));
		return sign === "-" ? num(-1) * res : res;
	}
	/**
	* hhhh:mm:ss.sss
	*
	* Internal types handle bigint as number, because TS can't figure it out.
	*/
	function stringifySexagesimal(node) {
		let { value } = node;
		let num = (n) => n;
		if (typeof value === "bigint") num = (n) => BigInt(n);
		else if (isNaN(value) || !isFinite(value)) return stringifyNumber.stringifyNumber(node);
		let sign = "";
		if (value < 0) {
			sign = "-";
			value *= num(-1);
		}
		const _60 = num(60);
		const parts = [value % _60];
		if (value < 60) parts.unshift(0);
		else {
			value = (value - parts[0]) / _60;
			parts.unshift(value % _60);
			if (value >= 60) {
				value = (value - parts[0]) / _60;
				parts.unshift(value);
			}
		}
		return sign + parts.map((n) => String(n).padStart(2, "0")).join(":").replace(/000000\d*$/, "");
	}
	const intTime = {
		identify: (value) => typeof value === "bigint" || Number.isInteger(value),
		default: true,
		tag: "tag:yaml.org,2002:int",
		format: "TIME",
		test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,
		resolve: (str, _onError, { intAsBigInt }) => parseSexagesimal(str, intAsBigInt),
		stringify: stringifySexagesimal
	};
	const floatTime = {
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		format: "TIME",
		test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,
		resolve: (str) => parseSexagesimal(str, false),
		stringify: stringifySexagesimal
	};
	const timestamp = {
		identify: (value) => value instanceof Date,
		default: true,
		tag: "tag:yaml.org,2002:timestamp",
		test: RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),
		resolve(str) {
			const match = str.match(timestamp.test);
			if (!match) throw new Error("!!timestamp expects a date, starting with yyyy-mm-dd");
			const [, year, month, day, hour, minute, second] = match.map(Number);
			const millisec = match[7] ? Number((match[7] + "00").substr(1, 3)) : 0;
			let date = Date.UTC(year, month - 1, day, hour || 0, minute || 0, second || 0, millisec);
			const tz = match[8];
			if (tz && tz !== "Z") {
				let d = parseSexagesimal(tz, false);
				if (Math.abs(d) < 30) d *= 60;
				date -= 6e4 * d;
			}
			return new Date(date);
		},
		stringify: ({ value }) => value?.toISOString().replace(/(T00:00:00)?\.000Z$/, "") ?? ""
	};
	exports.floatTime = floatTime;
	exports.intTime = intTime;
	exports.timestamp = timestamp;
}));
//#endregion
//#region node_modules/yaml/dist/schema/yaml-1.1/schema.js
var require_schema = /* @__PURE__ */ __commonJSMin(((exports) => {
	var map = require_map();
	var _null = require_null();
	var seq = require_seq();
	var string = require_string();
	var binary = require_binary();
	var bool = require_bool();
	var float = require_float();
	var int = require_int();
	var merge = require_merge();
	var omap = require_omap();
	var pairs = require_pairs();
	var set = require_set();
	var timestamp = require_timestamp();
	exports.schema = [
		map.map,
		seq.seq,
		string.string,
		_null.nullTag,
		bool.trueTag,
		bool.falseTag,
		int.intBin,
		int.intOct,
		int.int,
		int.intHex,
		float.floatNaN,
		float.floatExp,
		float.float,
		binary.binary,
		merge.merge,
		omap.omap,
		pairs.pairs,
		set.set,
		timestamp.intTime,
		timestamp.floatTime,
		timestamp.timestamp
	];
}));
//#endregion
//#region node_modules/yaml/dist/schema/tags.js
var require_tags = /* @__PURE__ */ __commonJSMin(((exports) => {
	var map = require_map();
	var _null = require_null();
	var seq = require_seq();
	var string = require_string();
	var bool = require_bool$1();
	var float = require_float$1();
	var int = require_int$1();
	var schema = require_schema$2();
	var schema$1 = require_schema$1();
	var binary = require_binary();
	var merge = require_merge();
	var omap = require_omap();
	var pairs = require_pairs();
	var schema$2 = require_schema();
	var set = require_set();
	var timestamp = require_timestamp();
	const schemas = /* @__PURE__ */ new Map([
		["core", schema.schema],
		["failsafe", [
			map.map,
			seq.seq,
			string.string
		]],
		["json", schema$1.schema],
		["yaml11", schema$2.schema],
		["yaml-1.1", schema$2.schema]
	]);
	const tagsByName = {
		binary: binary.binary,
		bool: bool.boolTag,
		float: float.float,
		floatExp: float.floatExp,
		floatNaN: float.floatNaN,
		floatTime: timestamp.floatTime,
		int: int.int,
		intHex: int.intHex,
		intOct: int.intOct,
		intTime: timestamp.intTime,
		map: map.map,
		merge: merge.merge,
		null: _null.nullTag,
		omap: omap.omap,
		pairs: pairs.pairs,
		seq: seq.seq,
		set: set.set,
		timestamp: timestamp.timestamp
	};
	const coreKnownTags = {
		"tag:yaml.org,2002:binary": binary.binary,
		"tag:yaml.org,2002:merge": merge.merge,
		"tag:yaml.org,2002:omap": omap.omap,
		"tag:yaml.org,2002:pairs": pairs.pairs,
		"tag:yaml.org,2002:set": set.set,
		"tag:yaml.org,2002:timestamp": timestamp.timestamp
	};
	function getTags(customTags, schemaName, addMergeTag) {
		const schemaTags = schemas.get(schemaName);
		if (schemaTags && !customTags) return addMergeTag && !schemaTags.includes(merge.merge) ? schemaTags.concat(merge.merge) : schemaTags.slice();
		let tags = schemaTags;
		if (!tags) {
			if (Array.isArray(customTags)) tags = [];
			else {
				const keys = Array.from(schemas.keys()).filter((key) => key !== "yaml11").map((key) => JSON.stringify(key)).join(", ");
				throw new Error(`Unknown schema "${schemaName}"; use one of ${keys} or define customTags array`);
			}
		}
		if (Array.isArray(customTags)) for (const tag of customTags) tags = tags.concat(tag);
		else if (typeof customTags === "function") tags = customTags(tags.slice());
		if (addMergeTag) tags = tags.concat(merge.merge);
		return tags.reduce((tags, tag) => {
			const tagObj = typeof tag === "string" ? tagsByName[tag] : tag;
			if (!tagObj) {
				const tagName = JSON.stringify(tag);
				const keys = Object.keys(tagsByName).map((key) => JSON.stringify(key)).join(", ");
				throw new Error(`Unknown custom tag ${tagName}; use one of ${keys}`);
			}
			if (!tags.includes(tagObj)) tags.push(tagObj);
			return tags;
		}, []);
	}
	exports.coreKnownTags = coreKnownTags;
	exports.getTags = getTags;
}));
//#endregion
//#region node_modules/yaml/dist/schema/Schema.js
var require_Schema = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var map = require_map();
	var seq = require_seq();
	var string = require_string();
	var tags = require_tags();
	const sortMapEntriesByKey = (a, b) => a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
	exports.Schema = class Schema {
		constructor({ compat, customTags, merge, resolveKnownTags, schema, sortMapEntries, toStringDefaults }) {
			this.compat = Array.isArray(compat) ? tags.getTags(compat, "compat") : compat ? tags.getTags(null, compat) : null;
			this.name = typeof schema === "string" && schema || "core";
			this.knownTags = resolveKnownTags ? tags.coreKnownTags : {};
			this.tags = tags.getTags(customTags, this.name, merge);
			this.toStringOptions = toStringDefaults ?? null;
			Object.defineProperty(this, identity.MAP, { value: map.map });
			Object.defineProperty(this, identity.SCALAR, { value: string.string });
			Object.defineProperty(this, identity.SEQ, { value: seq.seq });
			this.sortMapEntries = typeof sortMapEntries === "function" ? sortMapEntries : sortMapEntries === true ? sortMapEntriesByKey : null;
		}
		clone() {
			const copy = Object.create(Schema.prototype, Object.getOwnPropertyDescriptors(this));
			copy.tags = this.tags.slice();
			return copy;
		}
	};
}));
//#endregion
//#region node_modules/yaml/dist/stringify/stringifyDocument.js
var require_stringifyDocument = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var stringify = require_stringify();
	var stringifyComment = require_stringifyComment();
	function stringifyDocument(doc, options) {
		const lines = [];
		let hasDirectives = options.directives === true;
		if (options.directives !== false && doc.directives) {
			const dir = doc.directives.toString(doc);
			if (dir) {
				lines.push(dir);
				hasDirectives = true;
			} else if (doc.directives.docStart) hasDirectives = true;
		}
		if (hasDirectives) lines.push("---");
		const ctx = stringify.createStringifyContext(doc, options);
		const { commentString } = ctx.options;
		if (doc.commentBefore) {
			if (lines.length !== 1) lines.unshift("");
			const cs = commentString(doc.commentBefore);
			lines.unshift(stringifyComment.indentComment(cs, ""));
		}
		let chompKeep = false;
		let contentComment = null;
		if (doc.contents) {
			if (identity.isNode(doc.contents)) {
				if (doc.contents.spaceBefore && hasDirectives) lines.push("");
				if (doc.contents.commentBefore) {
					const cs = commentString(doc.contents.commentBefore);
					lines.push(stringifyComment.indentComment(cs, ""));
				}
				ctx.forceBlockIndent = !!doc.comment;
				contentComment = doc.contents.comment;
			}
			const onChompKeep = contentComment ? void 0 : () => chompKeep = true;
			let body = stringify.stringify(doc.contents, ctx, () => contentComment = null, onChompKeep);
			if (contentComment) body += stringifyComment.lineComment(body, "", commentString(contentComment));
			if ((body[0] === "|" || body[0] === ">") && lines[lines.length - 1] === "---") lines[lines.length - 1] = `--- ${body}`;
			else lines.push(body);
		} else lines.push(stringify.stringify(doc.contents, ctx));
		if (doc.directives?.docEnd) {
			if (doc.comment) {
				const cs = commentString(doc.comment);
				if (cs.includes("\n")) {
					lines.push("...");
					lines.push(stringifyComment.indentComment(cs, ""));
				} else lines.push(`... ${cs}`);
			} else lines.push("...");
		} else {
			let dc = doc.comment;
			if (dc && chompKeep) dc = dc.replace(/^\n+/, "");
			if (dc) {
				if ((!chompKeep || contentComment) && lines[lines.length - 1] !== "") lines.push("");
				lines.push(stringifyComment.indentComment(commentString(dc), ""));
			}
		}
		return lines.join("\n") + "\n";
	}
	exports.stringifyDocument = stringifyDocument;
}));
//#endregion
//#region node_modules/yaml/dist/doc/Document.js
var require_Document = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Alias = require_Alias();
	var Collection = require_Collection();
	var identity = require_identity();
	var Pair = require_Pair();
	var toJS = require_toJS();
	var Schema = require_Schema();
	var stringifyDocument = require_stringifyDocument();
	var anchors = require_anchors();
	var applyReviver = require_applyReviver();
	var createNode = require_createNode();
	var directives = require_directives();
	var Document = class Document {
		constructor(value, replacer, options) {
			/** A comment before this Document */
			this.commentBefore = null;
			/** A comment immediately after this Document */
			this.comment = null;
			/** Errors encountered during parsing. */
			this.errors = [];
			/** Warnings encountered during parsing. */
			this.warnings = [];
			Object.defineProperty(this, identity.NODE_TYPE, { value: identity.DOC });
			let _replacer = null;
			if (typeof replacer === "function" || Array.isArray(replacer)) _replacer = replacer;
			else if (options === void 0 && replacer) {
				options = replacer;
				replacer = void 0;
			}
			const opt = Object.assign({
				intAsBigInt: false,
				keepSourceTokens: false,
				logLevel: "warn",
				prettyErrors: true,
				strict: true,
				stringKeys: false,
				uniqueKeys: true,
				version: "1.2"
			}, options);
			this.options = opt;
			let { version } = opt;
			if (options?._directives) {
				this.directives = options._directives.atDocument();
				if (this.directives.yaml.explicit) version = this.directives.yaml.version;
			} else this.directives = new directives.Directives({ version });
			this.setSchema(version, options);
			this.contents = value === void 0 ? null : this.createNode(value, _replacer, options);
		}
		/**
		* Create a deep copy of this Document and its contents.
		*
		* Custom Node values that inherit from `Object` still refer to their original instances.
		*/
		clone() {
			const copy = Object.create(Document.prototype, { [identity.NODE_TYPE]: { value: identity.DOC } });
			copy.commentBefore = this.commentBefore;
			copy.comment = this.comment;
			copy.errors = this.errors.slice();
			copy.warnings = this.warnings.slice();
			copy.options = Object.assign({}, this.options);
			if (this.directives) copy.directives = this.directives.clone();
			copy.schema = this.schema.clone();
			copy.contents = identity.isNode(this.contents) ? this.contents.clone(copy.schema) : this.contents;
			if (this.range) copy.range = this.range.slice();
			return copy;
		}
		/** Adds a value to the document. */
		add(value) {
			if (assertCollection(this.contents)) this.contents.add(value);
		}
		/** Adds a value to the document. */
		addIn(path, value) {
			if (assertCollection(this.contents)) this.contents.addIn(path, value);
		}
		/**
		* Create a new `Alias` node, ensuring that the target `node` has the required anchor.
		*
		* If `node` already has an anchor, `name` is ignored.
		* Otherwise, the `node.anchor` value will be set to `name`,
		* or if an anchor with that name is already present in the document,
		* `name` will be used as a prefix for a new unique anchor.
		* If `name` is undefined, the generated anchor will use 'a' as a prefix.
		*/
		createAlias(node, name) {
			if (!node.anchor) {
				const prev = anchors.anchorNames(this);
				node.anchor = !name || prev.has(name) ? anchors.findNewAnchor(name || "a", prev) : name;
			}
			return new Alias.Alias(node.anchor);
		}
		createNode(value, replacer, options) {
			let _replacer = void 0;
			if (typeof replacer === "function") {
				value = replacer.call({ "": value }, "", value);
				_replacer = replacer;
			} else if (Array.isArray(replacer)) {
				const keyToStr = (v) => typeof v === "number" || v instanceof String || v instanceof Number;
				const asStr = replacer.filter(keyToStr).map(String);
				if (asStr.length > 0) replacer = replacer.concat(asStr);
				_replacer = replacer;
			} else if (options === void 0 && replacer) {
				options = replacer;
				replacer = void 0;
			}
			const { aliasDuplicateObjects, anchorPrefix, flow, keepUndefined, onTagObj, tag } = options ?? {};
			const { onAnchor, setAnchors, sourceObjects } = anchors.createNodeAnchors(this, anchorPrefix || "a");
			const ctx = {
				aliasDuplicateObjects: aliasDuplicateObjects ?? true,
				keepUndefined: keepUndefined ?? false,
				onAnchor,
				onTagObj,
				replacer: _replacer,
				schema: this.schema,
				sourceObjects
			};
			const node = createNode.createNode(value, tag, ctx);
			if (flow && identity.isCollection(node)) node.flow = true;
			setAnchors();
			return node;
		}
		/**
		* Convert a key and a value into a `Pair` using the current schema,
		* recursively wrapping all values as `Scalar` or `Collection` nodes.
		*/
		createPair(key, value, options = {}) {
			const k = this.createNode(key, null, options);
			const v = this.createNode(value, null, options);
			return new Pair.Pair(k, v);
		}
		/**
		* Removes a value from the document.
		* @returns `true` if the item was found and removed.
		*/
		delete(key) {
			return assertCollection(this.contents) ? this.contents.delete(key) : false;
		}
		/**
		* Removes a value from the document.
		* @returns `true` if the item was found and removed.
		*/
		deleteIn(path) {
			if (Collection.isEmptyPath(path)) {
				if (this.contents == null) return false;
				this.contents = null;
				return true;
			}
			return assertCollection(this.contents) ? this.contents.deleteIn(path) : false;
		}
		/**
		* Returns item at `key`, or `undefined` if not found. By default unwraps
		* scalar values from their surrounding node; to disable set `keepScalar` to
		* `true` (collections are always returned intact).
		*/
		get(key, keepScalar) {
			return identity.isCollection(this.contents) ? this.contents.get(key, keepScalar) : void 0;
		}
		/**
		* Returns item at `path`, or `undefined` if not found. By default unwraps
		* scalar values from their surrounding node; to disable set `keepScalar` to
		* `true` (collections are always returned intact).
		*/
		getIn(path, keepScalar) {
			if (Collection.isEmptyPath(path)) return !keepScalar && identity.isScalar(this.contents) ? this.contents.value : this.contents;
			return identity.isCollection(this.contents) ? this.contents.getIn(path, keepScalar) : void 0;
		}
		/**
		* Checks if the document includes a value with the key `key`.
		*/
		has(key) {
			return identity.isCollection(this.contents) ? this.contents.has(key) : false;
		}
		/**
		* Checks if the document includes a value at `path`.
		*/
		hasIn(path) {
			if (Collection.isEmptyPath(path)) return this.contents !== void 0;
			return identity.isCollection(this.contents) ? this.contents.hasIn(path) : false;
		}
		/**
		* Sets a value in this document. For `!!set`, `value` needs to be a
		* boolean to add/remove the item from the set.
		*/
		set(key, value) {
			if (this.contents == null) this.contents = Collection.collectionFromPath(this.schema, [key], value);
			else if (assertCollection(this.contents)) this.contents.set(key, value);
		}
		/**
		* Sets a value in this document. For `!!set`, `value` needs to be a
		* boolean to add/remove the item from the set.
		*/
		setIn(path, value) {
			if (Collection.isEmptyPath(path)) this.contents = value;
			else if (this.contents == null) this.contents = Collection.collectionFromPath(this.schema, Array.from(path), value);
			else if (assertCollection(this.contents)) this.contents.setIn(path, value);
		}
		/**
		* Change the YAML version and schema used by the document.
		* A `null` version disables support for directives, explicit tags, anchors, and aliases.
		* It also requires the `schema` option to be given as a `Schema` instance value.
		*
		* Overrides all previously set schema options.
		*/
		setSchema(version, options = {}) {
			if (typeof version === "number") version = String(version);
			let opt;
			switch (version) {
				case "1.1":
					if (this.directives) this.directives.yaml.version = "1.1";
					else this.directives = new directives.Directives({ version: "1.1" });
					opt = {
						resolveKnownTags: false,
						schema: "yaml-1.1"
					};
					break;
				case "1.2":
				case "next":
					if (this.directives) this.directives.yaml.version = version;
					else this.directives = new directives.Directives({ version });
					opt = {
						resolveKnownTags: true,
						schema: "core"
					};
					break;
				case null:
					if (this.directives) delete this.directives;
					opt = null;
					break;
				default: {
					const sv = JSON.stringify(version);
					throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${sv}`);
				}
			}
			if (options.schema instanceof Object) this.schema = options.schema;
			else if (opt) this.schema = new Schema.Schema(Object.assign(opt, options));
			else throw new Error(`With a null YAML version, the { schema: Schema } option is required`);
		}
		toJS({ json, jsonArg, mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
			const ctx = {
				anchors: /* @__PURE__ */ new Map(),
				doc: this,
				keep: !json,
				mapAsMap: mapAsMap === true,
				mapKeyWarned: false,
				maxAliasCount: typeof maxAliasCount === "number" ? maxAliasCount : 100
			};
			const res = toJS.toJS(this.contents, jsonArg ?? "", ctx);
			if (typeof onAnchor === "function") for (const { count, res } of ctx.anchors.values()) onAnchor(res, count);
			return typeof reviver === "function" ? applyReviver.applyReviver(reviver, { "": res }, "", res) : res;
		}
		/**
		* A JSON representation of the document `contents`.
		*
		* @param jsonArg Used by `JSON.stringify` to indicate the array index or
		*   property name.
		*/
		toJSON(jsonArg, onAnchor) {
			return this.toJS({
				json: true,
				jsonArg,
				mapAsMap: false,
				onAnchor
			});
		}
		/** A YAML representation of the document. */
		toString(options = {}) {
			if (this.errors.length > 0) throw new Error("Document with errors cannot be stringified");
			if ("indent" in options && (!Number.isInteger(options.indent) || Number(options.indent) <= 0)) {
				const s = JSON.stringify(options.indent);
				throw new Error(`"indent" option must be a positive integer, not ${s}`);
			}
			return stringifyDocument.stringifyDocument(this, options);
		}
	};
	function assertCollection(contents) {
		if (identity.isCollection(contents)) return true;
		throw new Error("Expected a YAML collection as document contents");
	}
	exports.Document = Document;
}));
//#endregion
//#region node_modules/yaml/dist/errors.js
var require_errors = /* @__PURE__ */ __commonJSMin(((exports) => {
	var YAMLError = class extends Error {
		constructor(name, pos, code, message) {
			super();
			this.name = name;
			this.code = code;
			this.message = message;
			this.pos = pos;
		}
	};
	var YAMLParseError = class extends YAMLError {
		constructor(pos, code, message) {
			super("YAMLParseError", pos, code, message);
		}
	};
	var YAMLWarning = class extends YAMLError {
		constructor(pos, code, message) {
			super("YAMLWarning", pos, code, message);
		}
	};
	const prettifyError = (src, lc) => (error) => {
		if (error.pos[0] === -1) return;
		error.linePos = error.pos.map((pos) => lc.linePos(pos));
		const { line, col } = error.linePos[0];
		error.message += ` at line ${line}, column ${col}`;
		let ci = col - 1;
		let lineStr = src.substring(lc.lineStarts[line - 1], lc.lineStarts[line]).replace(/[\n\r]+$/, "");
		if (ci >= 60 && lineStr.length > 80) {
			const trimStart = Math.min(ci - 39, lineStr.length - 79);
			lineStr = "…" + lineStr.substring(trimStart);
			ci -= trimStart - 1;
		}
		if (lineStr.length > 80) lineStr = lineStr.substring(0, 79) + "…";
		if (line > 1 && /^ *$/.test(lineStr.substring(0, ci))) {
			let prev = src.substring(lc.lineStarts[line - 2], lc.lineStarts[line - 1]);
			if (prev.length > 80) prev = prev.substring(0, 79) + "…\n";
			lineStr = prev + lineStr;
		}
		if (/[^ ]/.test(lineStr)) {
			let count = 1;
			const end = error.linePos[1];
			if (end?.line === line && end.col > col) count = Math.max(1, Math.min(end.col - col, 80 - ci));
			const pointer = " ".repeat(ci) + "^".repeat(count);
			error.message += `:\n\n${lineStr}\n${pointer}\n`;
		}
	};
	exports.YAMLError = YAMLError;
	exports.YAMLParseError = YAMLParseError;
	exports.YAMLWarning = YAMLWarning;
	exports.prettifyError = prettifyError;
}));
//#endregion
//#region node_modules/yaml/dist/compose/resolve-props.js
var require_resolve_props = /* @__PURE__ */ __commonJSMin(((exports) => {
	function resolveProps(tokens, { flow, indicator, next, offset, onError, parentIndent, startOnNewline }) {
		let spaceBefore = false;
		let atNewline = startOnNewline;
		let hasSpace = startOnNewline;
		let comment = "";
		let commentSep = "";
		let hasNewline = false;
		let reqSpace = false;
		let tab = null;
		let anchor = null;
		let tag = null;
		let newlineAfterProp = null;
		let comma = null;
		let found = null;
		let start = null;
		for (const token of tokens) {
			if (reqSpace) {
				if (token.type !== "space" && token.type !== "newline" && token.type !== "comma") onError(token.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space");
				reqSpace = false;
			}
			if (tab) {
				if (atNewline && token.type !== "comment" && token.type !== "newline") onError(tab, "TAB_AS_INDENT", "Tabs are not allowed as indentation");
				tab = null;
			}
			switch (token.type) {
				case "space":
					if (!flow && (indicator !== "doc-start" || next?.type !== "flow-collection") && token.source.includes("	")) tab = token;
					hasSpace = true;
					break;
				case "comment": {
					if (!hasSpace) onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
					const cb = token.source.substring(1) || " ";
					if (!comment) comment = cb;
					else comment += commentSep + cb;
					commentSep = "";
					atNewline = false;
					break;
				}
				case "newline":
					if (atNewline) {
						if (comment) comment += token.source;
						else if (!found || indicator !== "seq-item-ind") spaceBefore = true;
					} else commentSep += token.source;
					atNewline = true;
					hasNewline = true;
					if (anchor || tag) newlineAfterProp = token;
					hasSpace = true;
					break;
				case "anchor":
					if (anchor) onError(token, "MULTIPLE_ANCHORS", "A node can have at most one anchor");
					if (token.source.endsWith(":")) onError(token.offset + token.source.length - 1, "BAD_ALIAS", "Anchor ending in : is ambiguous", true);
					anchor = token;
					start ?? (start = token.offset);
					atNewline = false;
					hasSpace = false;
					reqSpace = true;
					break;
				case "tag":
					if (tag) onError(token, "MULTIPLE_TAGS", "A node can have at most one tag");
					tag = token;
					start ?? (start = token.offset);
					atNewline = false;
					hasSpace = false;
					reqSpace = true;
					break;
				case indicator:
					if (anchor || tag) onError(token, "BAD_PROP_ORDER", `Anchors and tags must be after the ${token.source} indicator`);
					if (found) onError(token, "UNEXPECTED_TOKEN", `Unexpected ${token.source} in ${flow ?? "collection"}`);
					found = token;
					atNewline = indicator === "seq-item-ind" || indicator === "explicit-key-ind";
					hasSpace = false;
					break;
				case "comma": if (flow) {
					if (comma) onError(token, "UNEXPECTED_TOKEN", `Unexpected , in ${flow}`);
					comma = token;
					atNewline = false;
					hasSpace = false;
					break;
				}
				default:
					onError(token, "UNEXPECTED_TOKEN", `Unexpected ${token.type} token`);
					atNewline = false;
					hasSpace = false;
			}
		}
		const last = tokens[tokens.length - 1];
		const end = last ? last.offset + last.source.length : offset;
		if (reqSpace && next && next.type !== "space" && next.type !== "newline" && next.type !== "comma" && (next.type !== "scalar" || next.source !== "")) onError(next.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space");
		if (tab && (atNewline && tab.indent <= parentIndent || next?.type === "block-map" || next?.type === "block-seq")) onError(tab, "TAB_AS_INDENT", "Tabs are not allowed as indentation");
		return {
			comma,
			found,
			spaceBefore,
			comment,
			hasNewline,
			anchor,
			tag,
			newlineAfterProp,
			end,
			start: start ?? end
		};
	}
	exports.resolveProps = resolveProps;
}));
//#endregion
//#region node_modules/yaml/dist/compose/util-contains-newline.js
var require_util_contains_newline = /* @__PURE__ */ __commonJSMin(((exports) => {
	function containsNewline(key) {
		if (!key) return null;
		switch (key.type) {
			case "alias":
			case "scalar":
			case "double-quoted-scalar":
			case "single-quoted-scalar":
				if (key.source.includes("\n")) return true;
				if (key.end) {
					for (const st of key.end) if (st.type === "newline") return true;
				}
				return false;
			case "flow-collection":
				for (const it of key.items) {
					for (const st of it.start) if (st.type === "newline") return true;
					if (it.sep) {
						for (const st of it.sep) if (st.type === "newline") return true;
					}
					if (containsNewline(it.key) || containsNewline(it.value)) return true;
				}
				return false;
			default: return true;
		}
	}
	exports.containsNewline = containsNewline;
}));
//#endregion
//#region node_modules/yaml/dist/compose/util-flow-indent-check.js
var require_util_flow_indent_check = /* @__PURE__ */ __commonJSMin(((exports) => {
	var utilContainsNewline = require_util_contains_newline();
	function flowIndentCheck(indent, fc, onError) {
		if (fc?.type === "flow-collection") {
			const end = fc.end[0];
			if (end.indent === indent && (end.source === "]" || end.source === "}") && utilContainsNewline.containsNewline(fc)) onError(end, "BAD_INDENT", "Flow end indicator should be more indented than parent", true);
		}
	}
	exports.flowIndentCheck = flowIndentCheck;
}));
//#endregion
//#region node_modules/yaml/dist/compose/util-map-includes.js
var require_util_map_includes = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	function mapIncludes(ctx, items, search) {
		const { uniqueKeys } = ctx.options;
		if (uniqueKeys === false) return false;
		const isEqual = typeof uniqueKeys === "function" ? uniqueKeys : (a, b) => a === b || identity.isScalar(a) && identity.isScalar(b) && a.value === b.value;
		return items.some((pair) => isEqual(pair.key, search));
	}
	exports.mapIncludes = mapIncludes;
}));
//#endregion
//#region node_modules/yaml/dist/compose/resolve-block-map.js
var require_resolve_block_map = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Pair = require_Pair();
	var YAMLMap = require_YAMLMap();
	var resolveProps = require_resolve_props();
	var utilContainsNewline = require_util_contains_newline();
	var utilFlowIndentCheck = require_util_flow_indent_check();
	var utilMapIncludes = require_util_map_includes();
	const startColMsg = "All mapping items must start at the same column";
	function resolveBlockMap({ composeNode, composeEmptyNode }, ctx, bm, onError, tag) {
		const map = new ((tag?.nodeClass) ?? YAMLMap.YAMLMap)(ctx.schema);
		if (ctx.atRoot) ctx.atRoot = false;
		let offset = bm.offset;
		let commentEnd = null;
		for (const collItem of bm.items) {
			const { start, key, sep, value } = collItem;
			const keyProps = resolveProps.resolveProps(start, {
				indicator: "explicit-key-ind",
				next: key ?? sep?.[0],
				offset,
				onError,
				parentIndent: bm.indent,
				startOnNewline: true
			});
			const implicitKey = !keyProps.found;
			if (implicitKey) {
				if (key) {
					if (key.type === "block-seq") onError(offset, "BLOCK_AS_IMPLICIT_KEY", "A block sequence may not be used as an implicit map key");
					else if ("indent" in key && key.indent !== bm.indent) onError(offset, "BAD_INDENT", startColMsg);
				}
				if (!keyProps.anchor && !keyProps.tag && !sep) {
					commentEnd = keyProps.end;
					if (keyProps.comment) {
						if (map.comment) map.comment += "\n" + keyProps.comment;
						else map.comment = keyProps.comment;
					}
					continue;
				}
				if (keyProps.newlineAfterProp || utilContainsNewline.containsNewline(key)) onError(key ?? start[start.length - 1], "MULTILINE_IMPLICIT_KEY", "Implicit keys need to be on a single line");
			} else if (keyProps.found?.indent !== bm.indent) onError(offset, "BAD_INDENT", startColMsg);
			ctx.atKey = true;
			const keyStart = keyProps.end;
			const keyNode = key ? composeNode(ctx, key, keyProps, onError) : composeEmptyNode(ctx, keyStart, start, null, keyProps, onError);
			if (ctx.schema.compat) utilFlowIndentCheck.flowIndentCheck(bm.indent, key, onError);
			ctx.atKey = false;
			if (utilMapIncludes.mapIncludes(ctx, map.items, keyNode)) onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique");
			const valueProps = resolveProps.resolveProps(sep ?? [], {
				indicator: "map-value-ind",
				next: value,
				offset: keyNode.range[2],
				onError,
				parentIndent: bm.indent,
				startOnNewline: !key || key.type === "block-scalar"
			});
			offset = valueProps.end;
			if (valueProps.found) {
				if (implicitKey) {
					if (value?.type === "block-map" && !valueProps.hasNewline) onError(offset, "BLOCK_AS_IMPLICIT_KEY", "Nested mappings are not allowed in compact mappings");
					if (ctx.options.strict && keyProps.start < valueProps.found.offset - 1024) onError(keyNode.range, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit block mapping key");
				}
				const valueNode = value ? composeNode(ctx, value, valueProps, onError) : composeEmptyNode(ctx, offset, sep, null, valueProps, onError);
				if (ctx.schema.compat) utilFlowIndentCheck.flowIndentCheck(bm.indent, value, onError);
				offset = valueNode.range[2];
				const pair = new Pair.Pair(keyNode, valueNode);
				if (ctx.options.keepSourceTokens) pair.srcToken = collItem;
				map.items.push(pair);
			} else {
				if (implicitKey) onError(keyNode.range, "MISSING_CHAR", "Implicit map keys need to be followed by map values");
				if (valueProps.comment) {
					if (keyNode.comment) keyNode.comment += "\n" + valueProps.comment;
					else keyNode.comment = valueProps.comment;
				}
				const pair = new Pair.Pair(keyNode);
				if (ctx.options.keepSourceTokens) pair.srcToken = collItem;
				map.items.push(pair);
			}
		}
		if (commentEnd && commentEnd < offset) onError(commentEnd, "IMPOSSIBLE", "Map comment with trailing content");
		map.range = [
			bm.offset,
			offset,
			commentEnd ?? offset
		];
		return map;
	}
	exports.resolveBlockMap = resolveBlockMap;
}));
//#endregion
//#region node_modules/yaml/dist/compose/resolve-block-seq.js
var require_resolve_block_seq = /* @__PURE__ */ __commonJSMin(((exports) => {
	var YAMLSeq = require_YAMLSeq();
	var resolveProps = require_resolve_props();
	var utilFlowIndentCheck = require_util_flow_indent_check();
	function resolveBlockSeq({ composeNode, composeEmptyNode }, ctx, bs, onError, tag) {
		const seq = new ((tag?.nodeClass) ?? YAMLSeq.YAMLSeq)(ctx.schema);
		if (ctx.atRoot) ctx.atRoot = false;
		if (ctx.atKey) ctx.atKey = false;
		let offset = bs.offset;
		let commentEnd = null;
		for (const { start, value } of bs.items) {
			const props = resolveProps.resolveProps(start, {
				indicator: "seq-item-ind",
				next: value,
				offset,
				onError,
				parentIndent: bs.indent,
				startOnNewline: true
			});
			if (!props.found) {
				if (props.anchor || props.tag || value) {
					if (value?.type === "block-seq") onError(props.end, "BAD_INDENT", "All sequence items must start at the same column");
					else onError(offset, "MISSING_CHAR", "Sequence item without - indicator");
				} else {
					commentEnd = props.end;
					if (props.comment) seq.comment = props.comment;
					continue;
				}
			}
			const node = value ? composeNode(ctx, value, props, onError) : composeEmptyNode(ctx, props.end, start, null, props, onError);
			if (ctx.schema.compat) utilFlowIndentCheck.flowIndentCheck(bs.indent, value, onError);
			offset = node.range[2];
			seq.items.push(node);
		}
		seq.range = [
			bs.offset,
			offset,
			commentEnd ?? offset
		];
		return seq;
	}
	exports.resolveBlockSeq = resolveBlockSeq;
}));
//#endregion
//#region node_modules/yaml/dist/compose/resolve-end.js
var require_resolve_end = /* @__PURE__ */ __commonJSMin(((exports) => {
	function resolveEnd(end, offset, reqSpace, onError) {
		let comment = "";
		if (end) {
			let hasSpace = false;
			let sep = "";
			for (const token of end) {
				const { source, type } = token;
				switch (type) {
					case "space":
						hasSpace = true;
						break;
					case "comment": {
						if (reqSpace && !hasSpace) onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
						const cb = source.substring(1) || " ";
						if (!comment) comment = cb;
						else comment += sep + cb;
						sep = "";
						break;
					}
					case "newline":
						if (comment) sep += source;
						hasSpace = true;
						break;
					default: onError(token, "UNEXPECTED_TOKEN", `Unexpected ${type} at node end`);
				}
				offset += source.length;
			}
		}
		return {
			comment,
			offset
		};
	}
	exports.resolveEnd = resolveEnd;
}));
//#endregion
//#region node_modules/yaml/dist/compose/resolve-flow-collection.js
var require_resolve_flow_collection = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var Pair = require_Pair();
	var YAMLMap = require_YAMLMap();
	var YAMLSeq = require_YAMLSeq();
	var resolveEnd = require_resolve_end();
	var resolveProps = require_resolve_props();
	var utilContainsNewline = require_util_contains_newline();
	var utilMapIncludes = require_util_map_includes();
	const blockMsg = "Block collections are not allowed within flow collections";
	const isBlock = (token) => token && (token.type === "block-map" || token.type === "block-seq");
	function resolveFlowCollection({ composeNode, composeEmptyNode }, ctx, fc, onError, tag) {
		const isMap = fc.start.source === "{";
		const fcName = isMap ? "flow map" : "flow sequence";
		const coll = new ((tag?.nodeClass) ?? (isMap ? YAMLMap.YAMLMap : YAMLSeq.YAMLSeq))(ctx.schema);
		coll.flow = true;
		const atRoot = ctx.atRoot;
		if (atRoot) ctx.atRoot = false;
		if (ctx.atKey) ctx.atKey = false;
		let offset = fc.offset + fc.start.source.length;
		for (let i = 0; i < fc.items.length; ++i) {
			const collItem = fc.items[i];
			const { start, key, sep, value } = collItem;
			const props = resolveProps.resolveProps(start, {
				flow: fcName,
				indicator: "explicit-key-ind",
				next: key ?? sep?.[0],
				offset,
				onError,
				parentIndent: fc.indent,
				startOnNewline: false
			});
			if (!props.found) {
				if (!props.anchor && !props.tag && !sep && !value) {
					if (i === 0 && props.comma) onError(props.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${fcName}`);
					else if (i < fc.items.length - 1) onError(props.start, "UNEXPECTED_TOKEN", `Unexpected empty item in ${fcName}`);
					if (props.comment) {
						if (coll.comment) coll.comment += "\n" + props.comment;
						else coll.comment = props.comment;
					}
					offset = props.end;
					continue;
				}
				if (!isMap && ctx.options.strict && utilContainsNewline.containsNewline(key)) onError(key, "MULTILINE_IMPLICIT_KEY", "Implicit keys of flow sequence pairs need to be on a single line");
			}
			if (i === 0) {
				if (props.comma) onError(props.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${fcName}`);
			} else {
				if (!props.comma) onError(props.start, "MISSING_CHAR", `Missing , between ${fcName} items`);
				if (props.comment) {
					let prevItemComment = "";
					loop: for (const st of start) switch (st.type) {
						case "comma":
						case "space": break;
						case "comment":
							prevItemComment = st.source.substring(1);
							break loop;
						default: break loop;
					}
					if (prevItemComment) {
						let prev = coll.items[coll.items.length - 1];
						if (identity.isPair(prev)) prev = prev.value ?? prev.key;
						if (prev.comment) prev.comment += "\n" + prevItemComment;
						else prev.comment = prevItemComment;
						props.comment = props.comment.substring(prevItemComment.length + 1);
					}
				}
			}
			if (!isMap && !sep && !props.found) {
				const valueNode = value ? composeNode(ctx, value, props, onError) : composeEmptyNode(ctx, props.end, sep, null, props, onError);
				coll.items.push(valueNode);
				offset = valueNode.range[2];
				if (isBlock(value)) onError(valueNode.range, "BLOCK_IN_FLOW", blockMsg);
			} else {
				ctx.atKey = true;
				const keyStart = props.end;
				const keyNode = key ? composeNode(ctx, key, props, onError) : composeEmptyNode(ctx, keyStart, start, null, props, onError);
				if (isBlock(key)) onError(keyNode.range, "BLOCK_IN_FLOW", blockMsg);
				ctx.atKey = false;
				const valueProps = resolveProps.resolveProps(sep ?? [], {
					flow: fcName,
					indicator: "map-value-ind",
					next: value,
					offset: keyNode.range[2],
					onError,
					parentIndent: fc.indent,
					startOnNewline: false
				});
				if (valueProps.found) {
					if (!isMap && !props.found && ctx.options.strict) {
						if (sep) for (const st of sep) {
							if (st === valueProps.found) break;
							if (st.type === "newline") {
								onError(st, "MULTILINE_IMPLICIT_KEY", "Implicit keys of flow sequence pairs need to be on a single line");
								break;
							}
						}
						if (props.start < valueProps.found.offset - 1024) onError(valueProps.found, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit flow sequence key");
					}
				} else if (value) {
					if ("source" in value && value.source?.[0] === ":") onError(value, "MISSING_CHAR", `Missing space after : in ${fcName}`);
					else onError(valueProps.start, "MISSING_CHAR", `Missing , or : between ${fcName} items`);
				}
				const valueNode = value ? composeNode(ctx, value, valueProps, onError) : valueProps.found ? composeEmptyNode(ctx, valueProps.end, sep, null, valueProps, onError) : null;
				if (valueNode) {
					if (isBlock(value)) onError(valueNode.range, "BLOCK_IN_FLOW", blockMsg);
				} else if (valueProps.comment) {
					if (keyNode.comment) keyNode.comment += "\n" + valueProps.comment;
					else keyNode.comment = valueProps.comment;
				}
				const pair = new Pair.Pair(keyNode, valueNode);
				if (ctx.options.keepSourceTokens) pair.srcToken = collItem;
				if (isMap) {
					const map = coll;
					if (utilMapIncludes.mapIncludes(ctx, map.items, keyNode)) onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique");
					map.items.push(pair);
				} else {
					const map = new YAMLMap.YAMLMap(ctx.schema);
					map.flow = true;
					map.items.push(pair);
					const endRange = (valueNode ?? keyNode).range;
					map.range = [
						keyNode.range[0],
						endRange[1],
						endRange[2]
					];
					coll.items.push(map);
				}
				offset = valueNode ? valueNode.range[2] : valueProps.end;
			}
		}
		const expectedEnd = isMap ? "}" : "]";
		const [ce, ...ee] = fc.end;
		let cePos = offset;
		if (ce?.source === expectedEnd) cePos = ce.offset + ce.source.length;
		else {
			const name = fcName[0].toUpperCase() + fcName.substring(1);
			const msg = atRoot ? `${name} must end with a ${expectedEnd}` : `${name} in block collection must be sufficiently indented and end with a ${expectedEnd}`;
			onError(offset, atRoot ? "MISSING_CHAR" : "BAD_INDENT", msg);
			if (ce && ce.source.length !== 1) ee.unshift(ce);
		}
		if (ee.length > 0) {
			const end = resolveEnd.resolveEnd(ee, cePos, ctx.options.strict, onError);
			if (end.comment) {
				if (coll.comment) coll.comment += "\n" + end.comment;
				else coll.comment = end.comment;
			}
			coll.range = [
				fc.offset,
				cePos,
				end.offset
			];
		} else coll.range = [
			fc.offset,
			cePos,
			cePos
		];
		return coll;
	}
	exports.resolveFlowCollection = resolveFlowCollection;
}));
//#endregion
//#region node_modules/yaml/dist/compose/compose-collection.js
var require_compose_collection = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var Scalar = require_Scalar();
	var YAMLMap = require_YAMLMap();
	var YAMLSeq = require_YAMLSeq();
	var resolveBlockMap = require_resolve_block_map();
	var resolveBlockSeq = require_resolve_block_seq();
	var resolveFlowCollection = require_resolve_flow_collection();
	function resolveCollection(CN, ctx, token, onError, tagName, tag) {
		const coll = token.type === "block-map" ? resolveBlockMap.resolveBlockMap(CN, ctx, token, onError, tag) : token.type === "block-seq" ? resolveBlockSeq.resolveBlockSeq(CN, ctx, token, onError, tag) : resolveFlowCollection.resolveFlowCollection(CN, ctx, token, onError, tag);
		const Coll = coll.constructor;
		if (tagName === "!" || tagName === Coll.tagName) {
			coll.tag = Coll.tagName;
			return coll;
		}
		if (tagName) coll.tag = tagName;
		return coll;
	}
	function composeCollection(CN, ctx, token, props, onError) {
		const tagToken = props.tag;
		const tagName = !tagToken ? null : ctx.directives.tagName(tagToken.source, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg));
		if (token.type === "block-seq") {
			const { anchor, newlineAfterProp: nl } = props;
			const lastProp = anchor && tagToken ? anchor.offset > tagToken.offset ? anchor : tagToken : anchor ?? tagToken;
			if (lastProp && (!nl || nl.offset < lastProp.offset)) onError(lastProp, "MISSING_CHAR", "Missing newline after block sequence props");
		}
		const expType = token.type === "block-map" ? "map" : token.type === "block-seq" ? "seq" : token.start.source === "{" ? "map" : "seq";
		if (!tagToken || !tagName || tagName === "!" || tagName === YAMLMap.YAMLMap.tagName && expType === "map" || tagName === YAMLSeq.YAMLSeq.tagName && expType === "seq") return resolveCollection(CN, ctx, token, onError, tagName);
		let tag = ctx.schema.tags.find((t) => t.tag === tagName && t.collection === expType);
		if (!tag) {
			const kt = ctx.schema.knownTags[tagName];
			if (kt?.collection === expType) {
				ctx.schema.tags.push(Object.assign({}, kt, { default: false }));
				tag = kt;
			} else {
				if (kt) onError(tagToken, "BAD_COLLECTION_TYPE", `${kt.tag} used for ${expType} collection, but expects ${kt.collection ?? "scalar"}`, true);
				else onError(tagToken, "TAG_RESOLVE_FAILED", `Unresolved tag: ${tagName}`, true);
				return resolveCollection(CN, ctx, token, onError, tagName);
			}
		}
		const coll = resolveCollection(CN, ctx, token, onError, tagName, tag);
		const res = tag.resolve?.(coll, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg), ctx.options) ?? coll;
		const node = identity.isNode(res) ? res : new Scalar.Scalar(res);
		node.range = coll.range;
		node.tag = tagName;
		if (tag?.format) node.format = tag.format;
		return node;
	}
	exports.composeCollection = composeCollection;
}));
//#endregion
//#region node_modules/yaml/dist/compose/resolve-block-scalar.js
var require_resolve_block_scalar = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	function resolveBlockScalar(ctx, scalar, onError) {
		const start = scalar.offset;
		const header = parseBlockScalarHeader(scalar, ctx.options.strict, onError);
		if (!header) return {
			value: "",
			type: null,
			comment: "",
			range: [
				start,
				start,
				start
			]
		};
		const type = header.mode === ">" ? Scalar.Scalar.BLOCK_FOLDED : Scalar.Scalar.BLOCK_LITERAL;
		const lines = scalar.source ? splitLines(scalar.source) : [];
		let chompStart = lines.length;
		for (let i = lines.length - 1; i >= 0; --i) {
			const content = lines[i][1];
			if (content === "" || content === "\r") chompStart = i;
			else break;
		}
		if (chompStart === 0) {
			const value = header.chomp === "+" && lines.length > 0 ? "\n".repeat(Math.max(1, lines.length - 1)) : "";
			let end = start + header.length;
			if (scalar.source) end += scalar.source.length;
			return {
				value,
				type,
				comment: header.comment,
				range: [
					start,
					end,
					end
				]
			};
		}
		let trimIndent = scalar.indent + header.indent;
		let offset = scalar.offset + header.length;
		let contentStart = 0;
		for (let i = 0; i < chompStart; ++i) {
			const [indent, content] = lines[i];
			if (content === "" || content === "\r") {
				if (header.indent === 0 && indent.length > trimIndent) trimIndent = indent.length;
			} else {
				if (indent.length < trimIndent) onError(offset + indent.length, "MISSING_CHAR", "Block scalars with more-indented leading empty lines must use an explicit indentation indicator");
				if (header.indent === 0) trimIndent = indent.length;
				contentStart = i;
				if (trimIndent === 0 && !ctx.atRoot) onError(offset, "BAD_INDENT", "Block scalar values in collections must be indented");
				break;
			}
			offset += indent.length + content.length + 1;
		}
		for (let i = lines.length - 1; i >= chompStart; --i) if (lines[i][0].length > trimIndent) chompStart = i + 1;
		let value = "";
		let sep = "";
		let prevMoreIndented = false;
		for (let i = 0; i < contentStart; ++i) value += lines[i][0].slice(trimIndent) + "\n";
		for (let i = contentStart; i < chompStart; ++i) {
			let [indent, content] = lines[i];
			offset += indent.length + content.length + 1;
			const crlf = content[content.length - 1] === "\r";
			if (crlf) content = content.slice(0, -1);
			/* istanbul ignore if already caught in lexer */
			if (content && indent.length < trimIndent) {
				const message = `Block scalar lines must not be less indented than their ${header.indent ? "explicit indentation indicator" : "first line"}`;
				onError(offset - content.length - (crlf ? 2 : 1), "BAD_INDENT", message);
				indent = "";
			}
			if (type === Scalar.Scalar.BLOCK_LITERAL) {
				value += sep + indent.slice(trimIndent) + content;
				sep = "\n";
			} else if (indent.length > trimIndent || content[0] === "	") {
				if (sep === " ") sep = "\n";
				else if (!prevMoreIndented && sep === "\n") sep = "\n\n";
				value += sep + indent.slice(trimIndent) + content;
				sep = "\n";
				prevMoreIndented = true;
			} else if (content === "") {
				if (sep === "\n") value += "\n";
				else sep = "\n";
			} else {
				value += sep + content;
				sep = " ";
				prevMoreIndented = false;
			}
		}
		switch (header.chomp) {
			case "-": break;
			case "+":
				for (let i = chompStart; i < lines.length; ++i) value += "\n" + lines[i][0].slice(trimIndent);
				if (value[value.length - 1] !== "\n") value += "\n";
				break;
			default: value += "\n";
		}
		const end = start + header.length + scalar.source.length;
		return {
			value,
			type,
			comment: header.comment,
			range: [
				start,
				end,
				end
			]
		};
	}
	function parseBlockScalarHeader({ offset, props }, strict, onError) {
		/* istanbul ignore if should not happen */
		if (props[0].type !== "block-scalar-header") {
			onError(props[0], "IMPOSSIBLE", "Block scalar header not found");
			return null;
		}
		const { source } = props[0];
		const mode = source[0];
		let indent = 0;
		let chomp = "";
		let error = -1;
		for (let i = 1; i < source.length; ++i) {
			const ch = source[i];
			if (!chomp && (ch === "-" || ch === "+")) chomp = ch;
			else {
				const n = Number(ch);
				if (!indent && n) indent = n;
				else if (error === -1) error = offset + i;
			}
		}
		if (error !== -1) onError(error, "UNEXPECTED_TOKEN", `Block scalar header includes extra characters: ${source}`);
		let hasSpace = false;
		let comment = "";
		let length = source.length;
		for (let i = 1; i < props.length; ++i) {
			const token = props[i];
			switch (token.type) {
				case "space": hasSpace = true;
				case "newline":
					length += token.source.length;
					break;
				case "comment":
					if (strict && !hasSpace) onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
					length += token.source.length;
					comment = token.source.substring(1);
					break;
				case "error":
					onError(token, "UNEXPECTED_TOKEN", token.message);
					length += token.source.length;
					break;
				/* istanbul ignore next should not happen */
				default: {
					onError(token, "UNEXPECTED_TOKEN", `Unexpected token in block scalar header: ${token.type}`);
					const ts = token.source;
					if (ts && typeof ts === "string") length += ts.length;
				}
			}
		}
		return {
			mode,
			indent,
			chomp,
			comment,
			length
		};
	}
	/** @returns Array of lines split up as `[indent, content]` */
	function splitLines(source) {
		const split = source.split(/\n( *)/);
		const first = split[0];
		const m = first.match(/^( *)/);
		const lines = [m?.[1] ? [m[1], first.slice(m[1].length)] : ["", first]];
		for (let i = 1; i < split.length; i += 2) lines.push([split[i], split[i + 1]]);
		return lines;
	}
	exports.resolveBlockScalar = resolveBlockScalar;
}));
//#endregion
//#region node_modules/yaml/dist/compose/resolve-flow-scalar.js
var require_resolve_flow_scalar = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	var resolveEnd = require_resolve_end();
	function resolveFlowScalar(scalar, strict, onError) {
		const { offset, type, source, end } = scalar;
		let _type;
		let value;
		const _onError = (rel, code, msg) => onError(offset + rel, code, msg);
		switch (type) {
			case "scalar":
				_type = Scalar.Scalar.PLAIN;
				value = plainValue(source, _onError);
				break;
			case "single-quoted-scalar":
				_type = Scalar.Scalar.QUOTE_SINGLE;
				value = singleQuotedValue(source, _onError);
				break;
			case "double-quoted-scalar":
				_type = Scalar.Scalar.QUOTE_DOUBLE;
				value = doubleQuotedValue(source, _onError);
				break;
			/* istanbul ignore next should not happen */
			default:
				onError(scalar, "UNEXPECTED_TOKEN", `Expected a flow scalar value, but found: ${type}`);
				return {
					value: "",
					type: null,
					comment: "",
					range: [
						offset,
						offset + source.length,
						offset + source.length
					]
				};
		}
		const valueEnd = offset + source.length;
		const re = resolveEnd.resolveEnd(end, valueEnd, strict, onError);
		return {
			value,
			type: _type,
			comment: re.comment,
			range: [
				offset,
				valueEnd,
				re.offset
			]
		};
	}
	function plainValue(source, onError) {
		let badChar = "";
		switch (source[0]) {
			/* istanbul ignore next should not happen */
			case "	":
				badChar = "a tab character";
				break;
			case ",":
				badChar = "flow indicator character ,";
				break;
			case "%":
				badChar = "directive indicator character %";
				break;
			case "|":
			case ">":
				badChar = `block scalar indicator ${source[0]}`;
				break;
			case "@":
			case "`": badChar = `reserved character ${source[0]}`;
		}
		if (badChar) onError(0, "BAD_SCALAR_START", `Plain value cannot start with ${badChar}`);
		return unfoldLines(source);
	}
	function singleQuotedValue(source, onError) {
		if (source[source.length - 1] !== "'" || source.length === 1) onError(source.length, "MISSING_CHAR", "Missing closing 'quote");
		return unfoldLines(source.slice(1, -1)).replace(/''/g, "'");
	}
	function unfoldLines(source) {
		const line = /(.*?)\r?\n/sy;
		let match = line.exec(source);
		if (!match) return source;
		/**
		* The negative lookbehinds in these RegExps are to
		* prevent causing a polynomial search time in certain cases.
		*
		* The try-catch is for Safari < 16.4 and other old browsers:
		* https://caniuse.com/js-regexp-lookbehind
		*/
		let trimEnd, trimBoth;
		try {
			trimEnd = new RegExp("(?<![ 	])[ 	]+$");
			trimBoth = new RegExp("^[ 	]+|(?<![ 	])[ 	]+$", "g");
		} catch {
			trimEnd = /[ \t]+$/;
			trimBoth = /^[ \t]+|[ \t]+$/g;
		}
		let res = match[1].replace(trimEnd, "");
		let sep = " ";
		let pos = line.lastIndex;
		while (match = line.exec(source)) {
			const lm = match[1].replace(trimBoth, "");
			if (lm === "") {
				if (sep === "\n") res += sep;
				else sep = "\n";
			} else {
				res += sep + lm;
				sep = " ";
			}
			pos = line.lastIndex;
		}
		const last = /[ \t]*(.*)/sy;
		last.lastIndex = pos;
		match = last.exec(source);
		return res + sep + (match?.[1] ?? "");
	}
	function doubleQuotedValue(source, onError) {
		let res = "";
		for (let i = 1; i < source.length - 1; ++i) {
			const ch = source[i];
			if (ch === "\r" && source[i + 1] === "\n") continue;
			if (ch === "\n") {
				const { fold, offset } = foldNewline(source, i);
				res += fold;
				i = offset;
			} else if (ch === "\\") {
				let next = source[++i];
				const cc = escapeCodes[next];
				if (cc) res += cc;
				else if (next === "\n") {
					next = source[i + 1];
					while (next === " " || next === "	") next = source[++i + 1];
				} else if (next === "\r" && source[i + 1] === "\n") {
					next = source[++i + 1];
					while (next === " " || next === "	") next = source[++i + 1];
				} else if (next === "x" || next === "u" || next === "U") {
					const length = next === "x" ? 2 : next === "u" ? 4 : 8;
					res += parseCharCode(source, i + 1, length, onError);
					i += length;
				} else {
					const raw = source.substr(i - 1, 2);
					onError(i - 1, "BAD_DQ_ESCAPE", `Invalid escape sequence ${raw}`);
					res += raw;
				}
			} else if (ch === " " || ch === "	") {
				const wsStart = i;
				let next = source[i + 1];
				while (next === " " || next === "	") next = source[++i + 1];
				if (next !== "\n" && !(next === "\r" && source[i + 2] === "\n")) res += i > wsStart ? source.slice(wsStart, i + 1) : ch;
			} else res += ch;
		}
		if (source[source.length - 1] !== "\"" || source.length === 1) onError(source.length, "MISSING_CHAR", "Missing closing \"quote");
		return res;
	}
	/**
	* Fold a single newline into a space, multiple newlines to N - 1 newlines.
	* Presumes `source[offset] === '\n'`
	*/
	function foldNewline(source, offset) {
		let fold = "";
		let ch = source[offset + 1];
		while (ch === " " || ch === "	" || ch === "\n" || ch === "\r") {
			if (ch === "\r" && source[offset + 2] !== "\n") break;
			if (ch === "\n") fold += "\n";
			offset += 1;
			ch = source[offset + 1];
		}
		if (!fold) fold = " ";
		return {
			fold,
			offset
		};
	}
	const escapeCodes = {
		"0": "\0",
		a: "\x07",
		b: "\b",
		e: "\x1B",
		f: "\f",
		n: "\n",
		r: "\r",
		t: "	",
		v: "\v",
		N: "",
		_: "\xA0",
		L: "\u2028",
		P: "\u2029",
		" ": " ",
		"\"": "\"",
		"/": "/",
		"\\": "\\",
		"	": "	"
	};
	function parseCharCode(source, offset, length, onError) {
		const cc = source.substr(offset, length);
		const code = cc.length === length && /^[0-9a-fA-F]+$/.test(cc) ? parseInt(cc, 16) : NaN;
		try {
			return String.fromCodePoint(code);
		} catch {
			const raw = source.substr(offset - 2, length + 2);
			onError(offset - 2, "BAD_DQ_ESCAPE", `Invalid escape sequence ${raw}`);
			return raw;
		}
	}
	exports.resolveFlowScalar = resolveFlowScalar;
}));
//#endregion
//#region node_modules/yaml/dist/compose/compose-scalar.js
var require_compose_scalar = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var Scalar = require_Scalar();
	var resolveBlockScalar = require_resolve_block_scalar();
	var resolveFlowScalar = require_resolve_flow_scalar();
	function composeScalar(ctx, token, tagToken, onError) {
		const { value, type, comment, range } = token.type === "block-scalar" ? resolveBlockScalar.resolveBlockScalar(ctx, token, onError) : resolveFlowScalar.resolveFlowScalar(token, ctx.options.strict, onError);
		const tagName = tagToken ? ctx.directives.tagName(tagToken.source, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg)) : null;
		let tag;
		if (ctx.options.stringKeys && ctx.atKey) tag = ctx.schema[identity.SCALAR];
		else if (tagName) tag = findScalarTagByName(ctx.schema, value, tagName, tagToken, onError);
		else if (token.type === "scalar") tag = findScalarTagByTest(ctx, value, token, onError);
		else tag = ctx.schema[identity.SCALAR];
		let scalar;
		try {
			const res = tag.resolve(value, (msg) => onError(tagToken ?? token, "TAG_RESOLVE_FAILED", msg), ctx.options);
			scalar = identity.isScalar(res) ? res : new Scalar.Scalar(res);
		} catch (error) {
			const msg = error instanceof Error ? error.message : String(error);
			onError(tagToken ?? token, "TAG_RESOLVE_FAILED", msg);
			scalar = new Scalar.Scalar(value);
		}
		scalar.range = range;
		scalar.source = value;
		if (type) scalar.type = type;
		if (tagName) scalar.tag = tagName;
		if (tag.format) scalar.format = tag.format;
		if (comment) scalar.comment = comment;
		return scalar;
	}
	function findScalarTagByName(schema, value, tagName, tagToken, onError) {
		if (tagName === "!") return schema[identity.SCALAR];
		const matchWithTest = [];
		for (const tag of schema.tags) if (!tag.collection && tag.tag === tagName) {
			if (tag.default && tag.test) matchWithTest.push(tag);
			else return tag;
		}
		for (const tag of matchWithTest) if (tag.test?.test(value)) return tag;
		const kt = schema.knownTags[tagName];
		if (kt && !kt.collection) {
			schema.tags.push(Object.assign({}, kt, {
				default: false,
				test: void 0
			}));
			return kt;
		}
		onError(tagToken, "TAG_RESOLVE_FAILED", `Unresolved tag: ${tagName}`, tagName !== "tag:yaml.org,2002:str");
		return schema[identity.SCALAR];
	}
	function findScalarTagByTest({ atKey, directives, schema }, value, token, onError) {
		const tag = schema.tags.find((tag) => (tag.default === true || atKey && tag.default === "key") && tag.test?.test(value)) || schema[identity.SCALAR];
		if (schema.compat) {
			const compat = schema.compat.find((tag) => tag.default && tag.test?.test(value)) ?? schema[identity.SCALAR];
			if (tag.tag !== compat.tag) onError(token, "TAG_RESOLVE_FAILED", `Value may be parsed as either ${directives.tagString(tag.tag)} or ${directives.tagString(compat.tag)}`, true);
		}
		return tag;
	}
	exports.composeScalar = composeScalar;
}));
//#endregion
//#region node_modules/yaml/dist/compose/util-empty-scalar-position.js
var require_util_empty_scalar_position = /* @__PURE__ */ __commonJSMin(((exports) => {
	function emptyScalarPosition(offset, before, pos) {
		if (before) {
			pos ?? (pos = before.length);
			for (let i = pos - 1; i >= 0; --i) {
				let st = before[i];
				switch (st.type) {
					case "space":
					case "comment":
					case "newline":
						offset -= st.source.length;
						continue;
				}
				st = before[++i];
				while (st?.type === "space") {
					offset += st.source.length;
					st = before[++i];
				}
				break;
			}
		}
		return offset;
	}
	exports.emptyScalarPosition = emptyScalarPosition;
}));
//#endregion
//#region node_modules/yaml/dist/compose/compose-node.js
var require_compose_node = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Alias = require_Alias();
	var identity = require_identity();
	var composeCollection = require_compose_collection();
	var composeScalar = require_compose_scalar();
	var resolveEnd = require_resolve_end();
	var utilEmptyScalarPosition = require_util_empty_scalar_position();
	const CN = {
		composeNode,
		composeEmptyNode
	};
	function composeNode(ctx, token, props, onError) {
		const atKey = ctx.atKey;
		const { spaceBefore, comment, anchor, tag } = props;
		let node;
		let isSrcToken = true;
		switch (token.type) {
			case "alias":
				node = composeAlias(ctx, token, onError);
				if (anchor || tag) onError(token, "ALIAS_PROPS", "An alias node must not specify any properties");
				break;
			case "scalar":
			case "single-quoted-scalar":
			case "double-quoted-scalar":
			case "block-scalar":
				node = composeScalar.composeScalar(ctx, token, tag, onError);
				if (anchor) node.anchor = anchor.source.substring(1);
				break;
			case "block-map":
			case "block-seq":
			case "flow-collection":
				try {
					node = composeCollection.composeCollection(CN, ctx, token, props, onError);
					if (anchor) node.anchor = anchor.source.substring(1);
				} catch (error) {
					onError(token, "RESOURCE_EXHAUSTION", error instanceof Error ? error.message : String(error));
				}
				break;
			default:
				onError(token, "UNEXPECTED_TOKEN", token.type === "error" ? token.message : `Unsupported token (type: ${token.type})`);
				isSrcToken = false;
		}
		node ?? (node = composeEmptyNode(ctx, token.offset, void 0, null, props, onError));
		if (anchor && node.anchor === "") onError(anchor, "BAD_ALIAS", "Anchor cannot be an empty string");
		if (atKey && ctx.options.stringKeys && (!identity.isScalar(node) || typeof node.value !== "string" || node.tag && node.tag !== "tag:yaml.org,2002:str")) onError(tag ?? token, "NON_STRING_KEY", "With stringKeys, all keys must be strings");
		if (spaceBefore) node.spaceBefore = true;
		if (comment) {
			if (token.type === "scalar" && token.source === "") node.comment = comment;
			else node.commentBefore = comment;
		}
		if (ctx.options.keepSourceTokens && isSrcToken) node.srcToken = token;
		return node;
	}
	function composeEmptyNode(ctx, offset, before, pos, { spaceBefore, comment, anchor, tag, end }, onError) {
		const token = {
			type: "scalar",
			offset: utilEmptyScalarPosition.emptyScalarPosition(offset, before, pos),
			indent: -1,
			source: ""
		};
		const node = composeScalar.composeScalar(ctx, token, tag, onError);
		if (anchor) {
			node.anchor = anchor.source.substring(1);
			if (node.anchor === "") onError(anchor, "BAD_ALIAS", "Anchor cannot be an empty string");
		}
		if (spaceBefore) node.spaceBefore = true;
		if (comment) {
			node.comment = comment;
			node.range[2] = end;
		}
		return node;
	}
	function composeAlias({ options }, { offset, source, end }, onError) {
		const alias = new Alias.Alias(source.substring(1));
		if (alias.source === "") onError(offset, "BAD_ALIAS", "Alias cannot be an empty string");
		if (alias.source.endsWith(":")) onError(offset + source.length - 1, "BAD_ALIAS", "Alias ending in : is ambiguous", true);
		const valueEnd = offset + source.length;
		const re = resolveEnd.resolveEnd(end, valueEnd, options.strict, onError);
		alias.range = [
			offset,
			valueEnd,
			re.offset
		];
		if (re.comment) alias.comment = re.comment;
		return alias;
	}
	exports.composeEmptyNode = composeEmptyNode;
	exports.composeNode = composeNode;
}));
//#endregion
//#region node_modules/yaml/dist/compose/compose-doc.js
var require_compose_doc = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Document = require_Document();
	var composeNode = require_compose_node();
	var resolveEnd = require_resolve_end();
	var resolveProps = require_resolve_props();
	function composeDoc(options, directives, { offset, start, value, end }, onError) {
		const opts = Object.assign({ _directives: directives }, options);
		const doc = new Document.Document(void 0, opts);
		const ctx = {
			atKey: false,
			atRoot: true,
			directives: doc.directives,
			options: doc.options,
			schema: doc.schema
		};
		const props = resolveProps.resolveProps(start, {
			indicator: "doc-start",
			next: value ?? end?.[0],
			offset,
			onError,
			parentIndent: 0,
			startOnNewline: true
		});
		if (props.found) {
			doc.directives.docStart = true;
			if (value && (value.type === "block-map" || value.type === "block-seq") && !props.hasNewline) onError(props.end, "MISSING_CHAR", "Block collection cannot start on same line with directives-end marker");
		}
		doc.contents = value ? composeNode.composeNode(ctx, value, props, onError) : composeNode.composeEmptyNode(ctx, props.end, start, null, props, onError);
		const contentEnd = doc.contents.range[2];
		const re = resolveEnd.resolveEnd(end, contentEnd, false, onError);
		if (re.comment) doc.comment = re.comment;
		doc.range = [
			offset,
			contentEnd,
			re.offset
		];
		return doc;
	}
	exports.composeDoc = composeDoc;
}));
//#endregion
//#region node_modules/yaml/dist/compose/composer.js
var require_composer = /* @__PURE__ */ __commonJSMin(((exports) => {
	var node_process = __require("process");
	var directives = require_directives();
	var Document = require_Document();
	var errors = require_errors();
	var identity = require_identity();
	var composeDoc = require_compose_doc();
	var resolveEnd = require_resolve_end();
	function getErrorPos(src) {
		if (typeof src === "number") return [src, src + 1];
		if (Array.isArray(src)) return src.length === 2 ? src : [src[0], src[1]];
		const { offset, source } = src;
		return [offset, offset + (typeof source === "string" ? source.length : 1)];
	}
	function parsePrelude(prelude) {
		let comment = "";
		let atComment = false;
		let afterEmptyLine = false;
		for (let i = 0; i < prelude.length; ++i) {
			const source = prelude[i];
			switch (source[0]) {
				case "#":
					comment += (comment === "" ? "" : afterEmptyLine ? "\n\n" : "\n") + (source.substring(1) || " ");
					atComment = true;
					afterEmptyLine = false;
					break;
				case "%":
					if (prelude[i + 1]?.[0] !== "#") i += 1;
					atComment = false;
					break;
				default:
					if (!atComment) afterEmptyLine = true;
					atComment = false;
			}
		}
		return {
			comment,
			afterEmptyLine
		};
	}
	/**
	* Compose a stream of CST nodes into a stream of YAML Documents.
	*
	* ```ts
	* import { Composer, Parser } from 'yaml'
	*
	* const src: string = ...
	* const tokens = new Parser().parse(src)
	* const docs = new Composer().compose(tokens)
	* ```
	*/
	var Composer = class {
		constructor(options = {}) {
			this.doc = null;
			this.atDirectives = false;
			this.prelude = [];
			this.errors = [];
			this.warnings = [];
			this.onError = (source, code, message, warning) => {
				const pos = getErrorPos(source);
				if (warning) this.warnings.push(new errors.YAMLWarning(pos, code, message));
				else this.errors.push(new errors.YAMLParseError(pos, code, message));
			};
			this.directives = new directives.Directives({ version: options.version || "1.2" });
			this.options = options;
		}
		decorate(doc, afterDoc) {
			const { comment, afterEmptyLine } = parsePrelude(this.prelude);
			if (comment) {
				const dc = doc.contents;
				if (afterDoc) doc.comment = doc.comment ? `${doc.comment}\n${comment}` : comment;
				else if (afterEmptyLine || doc.directives.docStart || !dc) doc.commentBefore = comment;
				else if (identity.isCollection(dc) && !dc.flow && dc.items.length > 0) {
					let it = dc.items[0];
					if (identity.isPair(it)) it = it.key;
					const cb = it.commentBefore;
					it.commentBefore = cb ? `${comment}\n${cb}` : comment;
				} else {
					const cb = dc.commentBefore;
					dc.commentBefore = cb ? `${comment}\n${cb}` : comment;
				}
			}
			if (afterDoc) {
				for (let i = 0; i < this.errors.length; ++i) doc.errors.push(this.errors[i]);
				for (let i = 0; i < this.warnings.length; ++i) doc.warnings.push(this.warnings[i]);
			} else {
				doc.errors = this.errors;
				doc.warnings = this.warnings;
			}
			this.prelude = [];
			this.errors = [];
			this.warnings = [];
		}
		/**
		* Current stream status information.
		*
		* Mostly useful at the end of input for an empty stream.
		*/
		streamInfo() {
			return {
				comment: parsePrelude(this.prelude).comment,
				directives: this.directives,
				errors: this.errors,
				warnings: this.warnings
			};
		}
		/**
		* Compose tokens into documents.
		*
		* @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
		* @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
		*/
		*compose(tokens, forceDoc = false, endOffset = -1) {
			for (const token of tokens) yield* this.next(token);
			yield* this.end(forceDoc, endOffset);
		}
		/** Advance the composer by one CST token. */
		*next(token) {
			if (node_process.env.LOG_STREAM) console.dir(token, { depth: null });
			switch (token.type) {
				case "directive":
					this.directives.add(token.source, (offset, message, warning) => {
						const pos = getErrorPos(token);
						pos[0] += offset;
						this.onError(pos, "BAD_DIRECTIVE", message, warning);
					});
					this.prelude.push(token.source);
					this.atDirectives = true;
					break;
				case "document": {
					const doc = composeDoc.composeDoc(this.options, this.directives, token, this.onError);
					if (this.atDirectives && !doc.directives.docStart) this.onError(token, "MISSING_CHAR", "Missing directives-end/doc-start indicator line");
					this.decorate(doc, false);
					if (this.doc) yield this.doc;
					this.doc = doc;
					this.atDirectives = false;
					break;
				}
				case "byte-order-mark":
				case "space": break;
				case "comment":
				case "newline":
					this.prelude.push(token.source);
					break;
				case "error": {
					const msg = token.source ? `${token.message}: ${JSON.stringify(token.source)}` : token.message;
					const error = new errors.YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", msg);
					if (this.atDirectives || !this.doc) this.errors.push(error);
					else this.doc.errors.push(error);
					break;
				}
				case "doc-end": {
					if (!this.doc) {
						this.errors.push(new errors.YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", "Unexpected doc-end without preceding document"));
						break;
					}
					this.doc.directives.docEnd = true;
					const end = resolveEnd.resolveEnd(token.end, token.offset + token.source.length, this.doc.options.strict, this.onError);
					this.decorate(this.doc, true);
					if (end.comment) {
						const dc = this.doc.comment;
						this.doc.comment = dc ? `${dc}\n${end.comment}` : end.comment;
					}
					this.doc.range[2] = end.offset;
					break;
				}
				default: this.errors.push(new errors.YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", `Unsupported token ${token.type}`));
			}
		}
		/**
		* Call at end of input to yield any remaining document.
		*
		* @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
		* @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
		*/
		*end(forceDoc = false, endOffset = -1) {
			if (this.doc) {
				this.decorate(this.doc, true);
				yield this.doc;
				this.doc = null;
			} else if (forceDoc) {
				const opts = Object.assign({ _directives: this.directives }, this.options);
				const doc = new Document.Document(void 0, opts);
				if (this.atDirectives) this.onError(endOffset, "MISSING_CHAR", "Missing directives-end indicator line");
				doc.range = [
					0,
					endOffset,
					endOffset
				];
				this.decorate(doc, false);
				yield doc;
			}
		}
	};
	exports.Composer = Composer;
}));
//#endregion
//#region node_modules/yaml/dist/parse/cst-scalar.js
var require_cst_scalar = /* @__PURE__ */ __commonJSMin(((exports) => {
	var resolveBlockScalar = require_resolve_block_scalar();
	var resolveFlowScalar = require_resolve_flow_scalar();
	var errors = require_errors();
	var stringifyString = require_stringifyString();
	function resolveAsScalar(token, strict = true, onError) {
		if (token) {
			const _onError = (pos, code, message) => {
				const offset = typeof pos === "number" ? pos : Array.isArray(pos) ? pos[0] : pos.offset;
				if (onError) onError(offset, code, message);
				else throw new errors.YAMLParseError([offset, offset + 1], code, message);
			};
			switch (token.type) {
				case "scalar":
				case "single-quoted-scalar":
				case "double-quoted-scalar": return resolveFlowScalar.resolveFlowScalar(token, strict, _onError);
				case "block-scalar": return resolveBlockScalar.resolveBlockScalar({ options: { strict } }, token, _onError);
			}
		}
		return null;
	}
	/**
	* Create a new scalar token with `value`
	*
	* Values that represent an actual string but may be parsed as a different type should use a `type` other than `'PLAIN'`,
	* as this function does not support any schema operations and won't check for such conflicts.
	*
	* @param value The string representation of the value, which will have its content properly indented.
	* @param context.end Comments and whitespace after the end of the value, or after the block scalar header. If undefined, a newline will be added.
	* @param context.implicitKey Being within an implicit key may affect the resolved type of the token's value.
	* @param context.indent The indent level of the token.
	* @param context.inFlow Is this scalar within a flow collection? This may affect the resolved type of the token's value.
	* @param context.offset The offset position of the token.
	* @param context.type The preferred type of the scalar token. If undefined, the previous type of the `token` will be used, defaulting to `'PLAIN'`.
	*/
	function createScalarToken(value, context) {
		const { implicitKey = false, indent, inFlow = false, offset = -1, type = "PLAIN" } = context;
		const source = stringifyString.stringifyString({
			type,
			value
		}, {
			implicitKey,
			indent: indent > 0 ? " ".repeat(indent) : "",
			inFlow,
			options: {
				blockQuote: true,
				lineWidth: -1
			}
		});
		const end = context.end ?? [{
			type: "newline",
			offset: -1,
			indent,
			source: "\n"
		}];
		switch (source[0]) {
			case "|":
			case ">": {
				const he = source.indexOf("\n");
				const head = source.substring(0, he);
				const body = source.substring(he + 1) + "\n";
				const props = [{
					type: "block-scalar-header",
					offset,
					indent,
					source: head
				}];
				if (!addEndtoBlockProps(props, end)) props.push({
					type: "newline",
					offset: -1,
					indent,
					source: "\n"
				});
				return {
					type: "block-scalar",
					offset,
					indent,
					props,
					source: body
				};
			}
			case "\"": return {
				type: "double-quoted-scalar",
				offset,
				indent,
				source,
				end
			};
			case "'": return {
				type: "single-quoted-scalar",
				offset,
				indent,
				source,
				end
			};
			default: return {
				type: "scalar",
				offset,
				indent,
				source,
				end
			};
		}
	}
	/**
	* Set the value of `token` to the given string `value`, overwriting any previous contents and type that it may have.
	*
	* Best efforts are made to retain any comments previously associated with the `token`,
	* though all contents within a collection's `items` will be overwritten.
	*
	* Values that represent an actual string but may be parsed as a different type should use a `type` other than `'PLAIN'`,
	* as this function does not support any schema operations and won't check for such conflicts.
	*
	* @param token Any token. If it does not include an `indent` value, the value will be stringified as if it were an implicit key.
	* @param value The string representation of the value, which will have its content properly indented.
	* @param context.afterKey In most cases, values after a key should have an additional level of indentation.
	* @param context.implicitKey Being within an implicit key may affect the resolved type of the token's value.
	* @param context.inFlow Being within a flow collection may affect the resolved type of the token's value.
	* @param context.type The preferred type of the scalar token. If undefined, the previous type of the `token` will be used, defaulting to `'PLAIN'`.
	*/
	function setScalarValue(token, value, context = {}) {
		let { afterKey = false, implicitKey = false, inFlow = false, type } = context;
		let indent = "indent" in token ? token.indent : null;
		if (afterKey && typeof indent === "number") indent += 2;
		if (!type) switch (token.type) {
			case "single-quoted-scalar":
				type = "QUOTE_SINGLE";
				break;
			case "double-quoted-scalar":
				type = "QUOTE_DOUBLE";
				break;
			case "block-scalar": {
				const header = token.props[0];
				if (header.type !== "block-scalar-header") throw new Error("Invalid block scalar header");
				type = header.source[0] === ">" ? "BLOCK_FOLDED" : "BLOCK_LITERAL";
				break;
			}
			default: type = "PLAIN";
		}
		const source = stringifyString.stringifyString({
			type,
			value
		}, {
			implicitKey: implicitKey || indent === null,
			indent: indent !== null && indent > 0 ? " ".repeat(indent) : "",
			inFlow,
			options: {
				blockQuote: true,
				lineWidth: -1
			}
		});
		switch (source[0]) {
			case "|":
			case ">":
				setBlockScalarValue(token, source);
				break;
			case "\"":
				setFlowScalarValue(token, source, "double-quoted-scalar");
				break;
			case "'":
				setFlowScalarValue(token, source, "single-quoted-scalar");
				break;
			default: setFlowScalarValue(token, source, "scalar");
		}
	}
	function setBlockScalarValue(token, source) {
		const he = source.indexOf("\n");
		const head = source.substring(0, he);
		const body = source.substring(he + 1) + "\n";
		if (token.type === "block-scalar") {
			const header = token.props[0];
			if (header.type !== "block-scalar-header") throw new Error("Invalid block scalar header");
			header.source = head;
			token.source = body;
		} else {
			const { offset } = token;
			const indent = "indent" in token ? token.indent : -1;
			const props = [{
				type: "block-scalar-header",
				offset,
				indent,
				source: head
			}];
			if (!addEndtoBlockProps(props, "end" in token ? token.end : void 0)) props.push({
				type: "newline",
				offset: -1,
				indent,
				source: "\n"
			});
			for (const key of Object.keys(token)) if (key !== "type" && key !== "offset") delete token[key];
			Object.assign(token, {
				type: "block-scalar",
				indent,
				props,
				source: body
			});
		}
	}
	/** @returns `true` if last token is a newline */
	function addEndtoBlockProps(props, end) {
		if (end) for (const st of end) switch (st.type) {
			case "space":
			case "comment":
				props.push(st);
				break;
			case "newline":
				props.push(st);
				return true;
		}
		return false;
	}
	function setFlowScalarValue(token, source, type) {
		switch (token.type) {
			case "scalar":
			case "double-quoted-scalar":
			case "single-quoted-scalar":
				token.type = type;
				token.source = source;
				break;
			case "block-scalar": {
				const end = token.props.slice(1);
				let oa = source.length;
				if (token.props[0].type === "block-scalar-header") oa -= token.props[0].source.length;
				for (const tok of end) tok.offset += oa;
				delete token.props;
				Object.assign(token, {
					type,
					source,
					end
				});
				break;
			}
			case "block-map":
			case "block-seq": {
				const nl = {
					type: "newline",
					offset: token.offset + source.length,
					indent: token.indent,
					source: "\n"
				};
				delete token.items;
				Object.assign(token, {
					type,
					source,
					end: [nl]
				});
				break;
			}
			default: {
				const indent = "indent" in token ? token.indent : -1;
				const end = "end" in token && Array.isArray(token.end) ? token.end.filter((st) => st.type === "space" || st.type === "comment" || st.type === "newline") : [];
				for (const key of Object.keys(token)) if (key !== "type" && key !== "offset") delete token[key];
				Object.assign(token, {
					type,
					indent,
					source,
					end
				});
			}
		}
	}
	exports.createScalarToken = createScalarToken;
	exports.resolveAsScalar = resolveAsScalar;
	exports.setScalarValue = setScalarValue;
}));
//#endregion
//#region node_modules/yaml/dist/parse/cst-stringify.js
var require_cst_stringify = /* @__PURE__ */ __commonJSMin(((exports) => {
	/**
	* Stringify a CST document, token, or collection item
	*
	* Fair warning: This applies no validation whatsoever, and
	* simply concatenates the sources in their logical order.
	*/
	const stringify = (cst) => "type" in cst ? stringifyToken(cst) : stringifyItem(cst);
	function stringifyToken(token) {
		switch (token.type) {
			case "block-scalar": {
				let res = "";
				for (const tok of token.props) res += stringifyToken(tok);
				return res + token.source;
			}
			case "block-map":
			case "block-seq": {
				let res = "";
				for (const item of token.items) res += stringifyItem(item);
				return res;
			}
			case "flow-collection": {
				let res = token.start.source;
				for (const item of token.items) res += stringifyItem(item);
				for (const st of token.end) res += st.source;
				return res;
			}
			case "document": {
				let res = stringifyItem(token);
				if (token.end) for (const st of token.end) res += st.source;
				return res;
			}
			default: {
				let res = token.source;
				if ("end" in token && token.end) for (const st of token.end) res += st.source;
				return res;
			}
		}
	}
	function stringifyItem({ start, key, sep, value }) {
		let res = "";
		for (const st of start) res += st.source;
		if (key) res += stringifyToken(key);
		if (sep) for (const st of sep) res += st.source;
		if (value) res += stringifyToken(value);
		return res;
	}
	exports.stringify = stringify;
}));
//#endregion
//#region node_modules/yaml/dist/parse/cst-visit.js
var require_cst_visit = /* @__PURE__ */ __commonJSMin(((exports) => {
	const BREAK = Symbol("break visit");
	const SKIP = Symbol("skip children");
	const REMOVE = Symbol("remove item");
	/**
	* Apply a visitor to a CST document or item.
	*
	* Walks through the tree (depth-first) starting from the root, calling a
	* `visitor` function with two arguments when entering each item:
	*   - `item`: The current item, which included the following members:
	*     - `start: SourceToken[]` – Source tokens before the key or value,
	*       possibly including its anchor or tag.
	*     - `key?: Token | null` – Set for pair values. May then be `null`, if
	*       the key before the `:` separator is empty.
	*     - `sep?: SourceToken[]` – Source tokens between the key and the value,
	*       which should include the `:` map value indicator if `value` is set.
	*     - `value?: Token` – The value of a sequence item, or of a map pair.
	*   - `path`: The steps from the root to the current node, as an array of
	*     `['key' | 'value', number]` tuples.
	*
	* The return value of the visitor may be used to control the traversal:
	*   - `undefined` (default): Do nothing and continue
	*   - `visit.SKIP`: Do not visit the children of this token, continue with
	*      next sibling
	*   - `visit.BREAK`: Terminate traversal completely
	*   - `visit.REMOVE`: Remove the current item, then continue with the next one
	*   - `number`: Set the index of the next step. This is useful especially if
	*     the index of the current token has changed.
	*   - `function`: Define the next visitor for this item. After the original
	*     visitor is called on item entry, next visitors are called after handling
	*     a non-empty `key` and when exiting the item.
	*/
	function visit(cst, visitor) {
		if ("type" in cst && cst.type === "document") cst = {
			start: cst.start,
			value: cst.value
		};
		_visit(Object.freeze([]), cst, visitor);
	}
	/** Terminate visit traversal completely */
	visit.BREAK = BREAK;
	/** Do not visit the children of the current item */
	visit.SKIP = SKIP;
	/** Remove the current item */
	visit.REMOVE = REMOVE;
	/** Find the item at `path` from `cst` as the root */
	visit.itemAtPath = (cst, path) => {
		let item = cst;
		for (const [field, index] of path) {
			const tok = item?.[field];
			if (tok && "items" in tok) item = tok.items[index];
			else return void 0;
		}
		return item;
	};
	/**
	* Get the immediate parent collection of the item at `path` from `cst` as the root.
	*
	* Throws an error if the collection is not found, which should never happen if the item itself exists.
	*/
	visit.parentCollection = (cst, path) => {
		const parent = visit.itemAtPath(cst, path.slice(0, -1));
		const field = path[path.length - 1][0];
		const coll = parent?.[field];
		if (coll && "items" in coll) return coll;
		throw new Error("Parent collection not found");
	};
	function _visit(path, item, visitor) {
		let ctrl = visitor(item, path);
		if (typeof ctrl === "symbol") return ctrl;
		for (const field of ["key", "value"]) {
			const token = item[field];
			if (token && "items" in token) {
				for (let i = 0; i < token.items.length; ++i) {
					const ci = _visit(Object.freeze(path.concat([[field, i]])), token.items[i], visitor);
					if (typeof ci === "number") i = ci - 1;
					else if (ci === BREAK) return BREAK;
					else if (ci === REMOVE) {
						token.items.splice(i, 1);
						i -= 1;
					}
				}
				if (typeof ctrl === "function" && field === "key") ctrl = ctrl(item, path);
			}
		}
		return typeof ctrl === "function" ? ctrl(item, path) : ctrl;
	}
	exports.visit = visit;
}));
//#endregion
//#region node_modules/yaml/dist/parse/cst.js
var require_cst = /* @__PURE__ */ __commonJSMin(((exports) => {
	var cstScalar = require_cst_scalar();
	var cstStringify = require_cst_stringify();
	var cstVisit = require_cst_visit();
	/** The byte order mark */
	const BOM = "﻿";
	/** Start of doc-mode */
	const DOCUMENT = "";
	/** Unexpected end of flow-mode */
	const FLOW_END = "";
	/** Next token is a scalar value */
	const SCALAR = "";
	/** @returns `true` if `token` is a flow or block collection */
	const isCollection = (token) => !!token && "items" in token;
	/** @returns `true` if `token` is a flow or block scalar; not an alias */
	const isScalar = (token) => !!token && (token.type === "scalar" || token.type === "single-quoted-scalar" || token.type === "double-quoted-scalar" || token.type === "block-scalar");
	/* istanbul ignore next */
	/** Get a printable representation of a lexer token */
	function prettyToken(token) {
		switch (token) {
			case BOM: return "<BOM>";
			case DOCUMENT: return "<DOC>";
			case FLOW_END: return "<FLOW_END>";
			case SCALAR: return "<SCALAR>";
			default: return JSON.stringify(token);
		}
	}
	/** Identify the type of a lexer token. May return `null` for unknown tokens. */
	function tokenType(source) {
		switch (source) {
			case BOM: return "byte-order-mark";
			case DOCUMENT: return "doc-mode";
			case FLOW_END: return "flow-error-end";
			case SCALAR: return "scalar";
			case "---": return "doc-start";
			case "...": return "doc-end";
			case "":
			case "\n":
			case "\r\n": return "newline";
			case "-": return "seq-item-ind";
			case "?": return "explicit-key-ind";
			case ":": return "map-value-ind";
			case "{": return "flow-map-start";
			case "}": return "flow-map-end";
			case "[": return "flow-seq-start";
			case "]": return "flow-seq-end";
			case ",": return "comma";
		}
		switch (source[0]) {
			case " ":
			case "	": return "space";
			case "#": return "comment";
			case "%": return "directive-line";
			case "*": return "alias";
			case "&": return "anchor";
			case "!": return "tag";
			case "'": return "single-quoted-scalar";
			case "\"": return "double-quoted-scalar";
			case "|":
			case ">": return "block-scalar-header";
		}
		return null;
	}
	exports.createScalarToken = cstScalar.createScalarToken;
	exports.resolveAsScalar = cstScalar.resolveAsScalar;
	exports.setScalarValue = cstScalar.setScalarValue;
	exports.stringify = cstStringify.stringify;
	exports.visit = cstVisit.visit;
	exports.BOM = BOM;
	exports.DOCUMENT = DOCUMENT;
	exports.FLOW_END = FLOW_END;
	exports.SCALAR = SCALAR;
	exports.isCollection = isCollection;
	exports.isScalar = isScalar;
	exports.prettyToken = prettyToken;
	exports.tokenType = tokenType;
}));
//#endregion
//#region node_modules/yaml/dist/parse/lexer.js
var require_lexer = /* @__PURE__ */ __commonJSMin(((exports) => {
	var cst = require_cst();
	function isEmpty(ch) {
		switch (ch) {
			case void 0:
			case " ":
			case "\n":
			case "\r":
			case "	": return true;
			default: return false;
		}
	}
	const hexDigits = /* @__PURE__ */ new Set("0123456789ABCDEFabcdef");
	const tagChars = /* @__PURE__ */ new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()");
	const flowIndicatorChars = /* @__PURE__ */ new Set(",[]{}");
	const invalidAnchorChars = /* @__PURE__ */ new Set(" ,[]{}\n\r	");
	const isNotAnchorChar = (ch) => !ch || invalidAnchorChars.has(ch);
	/**
	* Splits an input string into lexical tokens, i.e. smaller strings that are
	* easily identifiable by `tokens.tokenType()`.
	*
	* Lexing starts always in a "stream" context. Incomplete input may be buffered
	* until a complete token can be emitted.
	*
	* In addition to slices of the original input, the following control characters
	* may also be emitted:
	*
	* - `\x02` (Start of Text): A document starts with the next token
	* - `\x18` (Cancel): Unexpected end of flow-mode (indicates an error)
	* - `\x1f` (Unit Separator): Next token is a scalar value
	* - `\u{FEFF}` (Byte order mark): Emitted separately outside documents
	*/
	var Lexer = class {
		constructor() {
			/**
			* Flag indicating whether the end of the current buffer marks the end of
			* all input
			*/
			this.atEnd = false;
			/**
			* Explicit indent set in block scalar header, as an offset from the current
			* minimum indent, so e.g. set to 1 from a header `|2+`. Set to -1 if not
			* explicitly set.
			*/
			this.blockScalarIndent = -1;
			/**
			* Block scalars that include a + (keep) chomping indicator in their header
			* include trailing empty lines, which are otherwise excluded from the
			* scalar's contents.
			*/
			this.blockScalarKeep = false;
			/** Current input */
			this.buffer = "";
			/**
			* Flag noting whether the map value indicator : can immediately follow this
			* node within a flow context.
			*/
			this.flowKey = false;
			/** Count of surrounding flow collection levels. */
			this.flowLevel = 0;
			/**
			* Minimum level of indentation required for next lines to be parsed as a
			* part of the current scalar value.
			*/
			this.indentNext = 0;
			/** Indentation level of the current line. */
			this.indentValue = 0;
			/** Position of the next \n character. */
			this.lineEndPos = null;
			/** Stores the state of the lexer if reaching the end of incpomplete input */
			this.next = null;
			/** A pointer to `buffer`; the current position of the lexer. */
			this.pos = 0;
		}
		/**
		* Generate YAML tokens from the `source` string. If `incomplete`,
		* a part of the last line may be left as a buffer for the next call.
		*
		* @returns A generator of lexical tokens
		*/
		*lex(source, incomplete = false) {
			if (source) {
				if (typeof source !== "string") throw TypeError("source is not a string");
				this.buffer = this.buffer ? this.buffer + source : source;
				this.lineEndPos = null;
			}
			this.atEnd = !incomplete;
			let next = this.next ?? "stream";
			while (next && (incomplete || this.hasChars(1))) next = yield* this.parseNext(next);
		}
		atLineEnd() {
			let i = this.pos;
			let ch = this.buffer[i];
			while (ch === " " || ch === "	") ch = this.buffer[++i];
			if (!ch || ch === "#" || ch === "\n") return true;
			if (ch === "\r") return this.buffer[i + 1] === "\n";
			return false;
		}
		charAt(n) {
			return this.buffer[this.pos + n];
		}
		continueScalar(offset) {
			let ch = this.buffer[offset];
			if (this.indentNext > 0) {
				let indent = 0;
				while (ch === " ") ch = this.buffer[++indent + offset];
				if (ch === "\r") {
					const next = this.buffer[indent + offset + 1];
					if (next === "\n" || !next && !this.atEnd) return offset + indent + 1;
				}
				return ch === "\n" || indent >= this.indentNext || !ch && !this.atEnd ? offset + indent : -1;
			}
			if (ch === "-" || ch === ".") {
				const dt = this.buffer.substr(offset, 3);
				if ((dt === "---" || dt === "...") && isEmpty(this.buffer[offset + 3])) return -1;
			}
			return offset;
		}
		getLine() {
			let end = this.lineEndPos;
			if (typeof end !== "number" || end !== -1 && end < this.pos) {
				end = this.buffer.indexOf("\n", this.pos);
				this.lineEndPos = end;
			}
			if (end === -1) return this.atEnd ? this.buffer.substring(this.pos) : null;
			if (this.buffer[end - 1] === "\r") end -= 1;
			return this.buffer.substring(this.pos, end);
		}
		hasChars(n) {
			return this.pos + n <= this.buffer.length;
		}
		setNext(state) {
			this.buffer = this.buffer.substring(this.pos);
			this.pos = 0;
			this.lineEndPos = null;
			this.next = state;
			return null;
		}
		peek(n) {
			return this.buffer.substr(this.pos, n);
		}
		*parseNext(next) {
			switch (next) {
				case "stream": return yield* this.parseStream();
				case "line-start": return yield* this.parseLineStart();
				case "block-start": return yield* this.parseBlockStart();
				case "doc": return yield* this.parseDocument();
				case "flow": return yield* this.parseFlowCollection();
				case "quoted-scalar": return yield* this.parseQuotedScalar();
				case "block-scalar": return yield* this.parseBlockScalar();
				case "plain-scalar": return yield* this.parsePlainScalar();
			}
		}
		*parseStream() {
			let line = this.getLine();
			if (line === null) return this.setNext("stream");
			if (line[0] === cst.BOM) {
				yield* this.pushCount(1);
				line = line.substring(1);
			}
			if (line[0] === "%") {
				let dirEnd = line.length;
				let cs = line.indexOf("#");
				while (cs !== -1) {
					const ch = line[cs - 1];
					if (ch === " " || ch === "	") {
						dirEnd = cs - 1;
						break;
					} else cs = line.indexOf("#", cs + 1);
				}
				while (true) {
					const ch = line[dirEnd - 1];
					if (ch === " " || ch === "	") dirEnd -= 1;
					else break;
				}
				const n = (yield* this.pushCount(dirEnd)) + (yield* this.pushSpaces(true));
				yield* this.pushCount(line.length - n);
				this.pushNewline();
				return "stream";
			}
			if (this.atLineEnd()) {
				const sp = yield* this.pushSpaces(true);
				yield* this.pushCount(line.length - sp);
				yield* this.pushNewline();
				return "stream";
			}
			yield cst.DOCUMENT;
			return yield* this.parseLineStart();
		}
		*parseLineStart() {
			const ch = this.charAt(0);
			if (!ch && !this.atEnd) return this.setNext("line-start");
			if (ch === "-" || ch === ".") {
				if (!this.atEnd && !this.hasChars(4)) return this.setNext("line-start");
				const s = this.peek(3);
				if ((s === "---" || s === "...") && isEmpty(this.charAt(3))) {
					yield* this.pushCount(3);
					this.indentValue = 0;
					this.indentNext = 0;
					return s === "---" ? "doc" : "stream";
				}
			}
			this.indentValue = yield* this.pushSpaces(false);
			if (this.indentNext > this.indentValue && !isEmpty(this.charAt(1))) this.indentNext = this.indentValue;
			return yield* this.parseBlockStart();
		}
		*parseBlockStart() {
			const [ch0, ch1] = this.peek(2);
			if (!ch1 && !this.atEnd) return this.setNext("block-start");
			if ((ch0 === "-" || ch0 === "?" || ch0 === ":") && isEmpty(ch1)) {
				const n = (yield* this.pushCount(1)) + (yield* this.pushSpaces(true));
				this.indentNext = this.indentValue + 1;
				this.indentValue += n;
				return "block-start";
			}
			return "doc";
		}
		*parseDocument() {
			yield* this.pushSpaces(true);
			const line = this.getLine();
			if (line === null) return this.setNext("doc");
			let n = yield* this.pushIndicators();
			switch (line[n]) {
				case "#": yield* this.pushCount(line.length - n);
				case void 0:
					yield* this.pushNewline();
					return yield* this.parseLineStart();
				case "{":
				case "[":
					yield* this.pushCount(1);
					this.flowKey = false;
					this.flowLevel = 1;
					return "flow";
				case "}":
				case "]":
					yield* this.pushCount(1);
					return "doc";
				case "*":
					yield* this.pushUntil(isNotAnchorChar);
					return "doc";
				case "\"":
				case "'": return yield* this.parseQuotedScalar();
				case "|":
				case ">":
					n += yield* this.parseBlockScalarHeader();
					n += yield* this.pushSpaces(true);
					yield* this.pushCount(line.length - n);
					yield* this.pushNewline();
					return yield* this.parseBlockScalar();
				default: return yield* this.parsePlainScalar();
			}
		}
		*parseFlowCollection() {
			let nl, sp;
			let indent = -1;
			do {
				nl = yield* this.pushNewline();
				if (nl > 0) {
					sp = yield* this.pushSpaces(false);
					this.indentValue = indent = sp;
				} else sp = 0;
				sp += yield* this.pushSpaces(true);
			} while (nl + sp > 0);
			const line = this.getLine();
			if (line === null) return this.setNext("flow");
			if (indent !== -1 && indent < this.indentNext && line[0] !== "#" || indent === 0 && (line.startsWith("---") || line.startsWith("...")) && isEmpty(line[3])) {
				if (!(indent === this.indentNext - 1 && this.flowLevel === 1 && (line[0] === "]" || line[0] === "}"))) {
					this.flowLevel = 0;
					yield cst.FLOW_END;
					return yield* this.parseLineStart();
				}
			}
			let n = 0;
			while (line[n] === ",") {
				n += yield* this.pushCount(1);
				n += yield* this.pushSpaces(true);
				this.flowKey = false;
			}
			n += yield* this.pushIndicators();
			switch (line[n]) {
				case void 0: return "flow";
				case "#":
					yield* this.pushCount(line.length - n);
					return "flow";
				case "{":
				case "[":
					yield* this.pushCount(1);
					this.flowKey = false;
					this.flowLevel += 1;
					return "flow";
				case "}":
				case "]":
					yield* this.pushCount(1);
					this.flowKey = true;
					this.flowLevel -= 1;
					return this.flowLevel ? "flow" : "doc";
				case "*":
					yield* this.pushUntil(isNotAnchorChar);
					return "flow";
				case "\"":
				case "'":
					this.flowKey = true;
					return yield* this.parseQuotedScalar();
				case ":": {
					const next = this.charAt(1);
					if (this.flowKey || isEmpty(next) || next === ",") {
						this.flowKey = false;
						yield* this.pushCount(1);
						yield* this.pushSpaces(true);
						return "flow";
					}
				}
				default:
					this.flowKey = false;
					return yield* this.parsePlainScalar();
			}
		}
		*parseQuotedScalar() {
			const quote = this.charAt(0);
			let end = this.buffer.indexOf(quote, this.pos + 1);
			if (quote === "'") while (end !== -1 && this.buffer[end + 1] === "'") end = this.buffer.indexOf("'", end + 2);
			else while (end !== -1) {
				let n = 0;
				while (this.buffer[end - 1 - n] === "\\") n += 1;
				if (n % 2 === 0) break;
				end = this.buffer.indexOf("\"", end + 1);
			}
			const qb = this.buffer.substring(0, end);
			let nl = qb.indexOf("\n", this.pos);
			if (nl !== -1) {
				while (nl !== -1) {
					const cs = this.continueScalar(nl + 1);
					if (cs === -1) break;
					nl = qb.indexOf("\n", cs);
				}
				if (nl !== -1) end = nl - (qb[nl - 1] === "\r" ? 2 : 1);
			}
			if (end === -1) {
				if (!this.atEnd) return this.setNext("quoted-scalar");
				end = this.buffer.length;
			}
			yield* this.pushToIndex(end + 1, false);
			return this.flowLevel ? "flow" : "doc";
		}
		*parseBlockScalarHeader() {
			this.blockScalarIndent = -1;
			this.blockScalarKeep = false;
			let i = this.pos;
			while (true) {
				const ch = this.buffer[++i];
				if (ch === "+") this.blockScalarKeep = true;
				else if (ch > "0" && ch <= "9") this.blockScalarIndent = Number(ch) - 1;
				else if (ch !== "-") break;
			}
			return yield* this.pushUntil((ch) => isEmpty(ch) || ch === "#");
		}
		*parseBlockScalar() {
			let nl = this.pos - 1;
			let indent = 0;
			let ch;
			loop: for (let i = this.pos; ch = this.buffer[i]; ++i) switch (ch) {
				case " ":
					indent += 1;
					break;
				case "\n":
					nl = i;
					indent = 0;
					break;
				case "\r": {
					const next = this.buffer[i + 1];
					if (!next && !this.atEnd) return this.setNext("block-scalar");
					if (next === "\n") break;
				}
				default: break loop;
			}
			if (!ch && !this.atEnd) return this.setNext("block-scalar");
			if (indent >= this.indentNext) {
				if (this.blockScalarIndent === -1) this.indentNext = indent;
				else this.indentNext = this.blockScalarIndent + (this.indentNext === 0 ? 1 : this.indentNext);
				do {
					const cs = this.continueScalar(nl + 1);
					if (cs === -1) break;
					nl = this.buffer.indexOf("\n", cs);
				} while (nl !== -1);
				if (nl === -1) {
					if (!this.atEnd) return this.setNext("block-scalar");
					nl = this.buffer.length;
				}
			}
			let i = nl + 1;
			ch = this.buffer[i];
			while (ch === " ") ch = this.buffer[++i];
			if (ch === "	") {
				while (ch === "	" || ch === " " || ch === "\r" || ch === "\n") ch = this.buffer[++i];
				nl = i - 1;
			} else if (!this.blockScalarKeep) do {
				let i = nl - 1;
				let ch = this.buffer[i];
				if (ch === "\r") ch = this.buffer[--i];
				const lastChar = i;
				while (ch === " ") ch = this.buffer[--i];
				if (ch === "\n" && i >= this.pos && i + 1 + indent > lastChar) nl = i;
				else break;
			} while (true);
			yield cst.SCALAR;
			yield* this.pushToIndex(nl + 1, true);
			return yield* this.parseLineStart();
		}
		*parsePlainScalar() {
			const inFlow = this.flowLevel > 0;
			let end = this.pos - 1;
			let i = this.pos - 1;
			let ch;
			while (ch = this.buffer[++i]) if (ch === ":") {
				const next = this.buffer[i + 1];
				if (isEmpty(next) || inFlow && flowIndicatorChars.has(next)) break;
				end = i;
			} else if (isEmpty(ch)) {
				let next = this.buffer[i + 1];
				if (ch === "\r") {
					if (next === "\n") {
						i += 1;
						ch = "\n";
						next = this.buffer[i + 1];
					} else end = i;
				}
				if (next === "#" || inFlow && flowIndicatorChars.has(next)) break;
				if (ch === "\n") {
					const cs = this.continueScalar(i + 1);
					if (cs === -1) break;
					i = Math.max(i, cs - 2);
				}
			} else {
				if (inFlow && flowIndicatorChars.has(ch)) break;
				end = i;
			}
			if (!ch && !this.atEnd) return this.setNext("plain-scalar");
			yield cst.SCALAR;
			yield* this.pushToIndex(end + 1, true);
			return inFlow ? "flow" : "doc";
		}
		*pushCount(n) {
			if (n > 0) {
				yield this.buffer.substr(this.pos, n);
				this.pos += n;
				return n;
			}
			return 0;
		}
		*pushToIndex(i, allowEmpty) {
			const s = this.buffer.slice(this.pos, i);
			if (s) {
				yield s;
				this.pos += s.length;
				return s.length;
			} else if (allowEmpty) yield "";
			return 0;
		}
		*pushIndicators() {
			let n = 0;
			loop: while (true) {
				switch (this.charAt(0)) {
					case "!":
						n += yield* this.pushTag();
						n += yield* this.pushSpaces(true);
						continue loop;
					case "&":
						n += yield* this.pushUntil(isNotAnchorChar);
						n += yield* this.pushSpaces(true);
						continue loop;
					case "-":
					case "?":
					case ":": {
						const inFlow = this.flowLevel > 0;
						const ch1 = this.charAt(1);
						if (isEmpty(ch1) || inFlow && flowIndicatorChars.has(ch1)) {
							if (!inFlow) this.indentNext = this.indentValue + 1;
							else if (this.flowKey) this.flowKey = false;
							n += yield* this.pushCount(1);
							n += yield* this.pushSpaces(true);
							continue loop;
						}
					}
				}
				break loop;
			}
			return n;
		}
		*pushTag() {
			if (this.charAt(1) === "<") {
				let i = this.pos + 2;
				let ch = this.buffer[i];
				while (!isEmpty(ch) && ch !== ">") ch = this.buffer[++i];
				return yield* this.pushToIndex(ch === ">" ? i + 1 : i, false);
			} else {
				let i = this.pos + 1;
				let ch = this.buffer[i];
				while (ch) if (tagChars.has(ch)) ch = this.buffer[++i];
				else if (ch === "%" && hexDigits.has(this.buffer[i + 1]) && hexDigits.has(this.buffer[i + 2])) ch = this.buffer[i += 3];
				else break;
				return yield* this.pushToIndex(i, false);
			}
		}
		*pushNewline() {
			const ch = this.buffer[this.pos];
			if (ch === "\n") return yield* this.pushCount(1);
			else if (ch === "\r" && this.charAt(1) === "\n") return yield* this.pushCount(2);
			else return 0;
		}
		*pushSpaces(allowTabs) {
			let i = this.pos - 1;
			let ch;
			do
				ch = this.buffer[++i];
			while (ch === " " || allowTabs && ch === "	");
			const n = i - this.pos;
			if (n > 0) {
				yield this.buffer.substr(this.pos, n);
				this.pos = i;
			}
			return n;
		}
		*pushUntil(test) {
			let i = this.pos;
			let ch = this.buffer[i];
			while (!test(ch)) ch = this.buffer[++i];
			return yield* this.pushToIndex(i, false);
		}
	};
	exports.Lexer = Lexer;
}));
//#endregion
//#region node_modules/yaml/dist/parse/line-counter.js
var require_line_counter = /* @__PURE__ */ __commonJSMin(((exports) => {
	/**
	* Tracks newlines during parsing in order to provide an efficient API for
	* determining the one-indexed `{ line, col }` position for any offset
	* within the input.
	*/
	var LineCounter = class {
		constructor() {
			this.lineStarts = [];
			/**
			* Should be called in ascending order. Otherwise, call
			* `lineCounter.lineStarts.sort()` before calling `linePos()`.
			*/
			this.addNewLine = (offset) => this.lineStarts.push(offset);
			/**
			* Performs a binary search and returns the 1-indexed { line, col }
			* position of `offset`. If `line === 0`, `addNewLine` has never been
			* called or `offset` is before the first known newline.
			*/
			this.linePos = (offset) => {
				let low = 0;
				let high = this.lineStarts.length;
				while (low < high) {
					const mid = low + high >> 1;
					if (this.lineStarts[mid] < offset) low = mid + 1;
					else high = mid;
				}
				if (this.lineStarts[low] === offset) return {
					line: low + 1,
					col: 1
				};
				if (low === 0) return {
					line: 0,
					col: offset
				};
				const start = this.lineStarts[low - 1];
				return {
					line: low,
					col: offset - start + 1
				};
			};
		}
	};
	exports.LineCounter = LineCounter;
}));
//#endregion
//#region node_modules/yaml/dist/parse/parser.js
var require_parser = /* @__PURE__ */ __commonJSMin(((exports) => {
	var node_process = __require("process");
	var cst = require_cst();
	var lexer = require_lexer();
	function includesToken(list, type) {
		for (let i = 0; i < list.length; ++i) if (list[i].type === type) return true;
		return false;
	}
	function findNonEmptyIndex(list) {
		for (let i = 0; i < list.length; ++i) switch (list[i].type) {
			case "space":
			case "comment":
			case "newline": break;
			default: return i;
		}
		return -1;
	}
	function isFlowToken(token) {
		switch (token?.type) {
			case "alias":
			case "scalar":
			case "single-quoted-scalar":
			case "double-quoted-scalar":
			case "flow-collection": return true;
			default: return false;
		}
	}
	function getPrevProps(parent) {
		switch (parent.type) {
			case "document": return parent.start;
			case "block-map": {
				const it = parent.items[parent.items.length - 1];
				return it.sep ?? it.start;
			}
			case "block-seq": return parent.items[parent.items.length - 1].start;
			/* istanbul ignore next should not happen */
			default: return [];
		}
	}
	/** Note: May modify input array */
	function getFirstKeyStartProps(prev) {
		if (prev.length === 0) return [];
		let i = prev.length;
		loop: while (--i >= 0) switch (prev[i].type) {
			case "doc-start":
			case "explicit-key-ind":
			case "map-value-ind":
			case "seq-item-ind":
			case "newline": break loop;
		}
		while (prev[++i]?.type === "space");
		return prev.splice(i, prev.length);
	}
	function arrayPushArray(target, source) {
		if (source.length < 1e5) Array.prototype.push.apply(target, source);
		else for (let i = 0; i < source.length; ++i) target.push(source[i]);
	}
	function fixFlowSeqItems(fc) {
		if (fc.start.type === "flow-seq-start") {
			for (const it of fc.items) if (it.sep && !it.value && !includesToken(it.start, "explicit-key-ind") && !includesToken(it.sep, "map-value-ind")) {
				if (it.key) it.value = it.key;
				delete it.key;
				if (isFlowToken(it.value)) {
					if (it.value.end) arrayPushArray(it.value.end, it.sep);
					else it.value.end = it.sep;
				} else arrayPushArray(it.start, it.sep);
				delete it.sep;
			}
		}
	}
	/**
	* A YAML concrete syntax tree (CST) parser
	*
	* ```ts
	* const src: string = ...
	* for (const token of new Parser().parse(src)) {
	*   // token: Token
	* }
	* ```
	*
	* To use the parser with a user-provided lexer:
	*
	* ```ts
	* function* parse(source: string, lexer: Lexer) {
	*   const parser = new Parser()
	*   for (const lexeme of lexer.lex(source))
	*     yield* parser.next(lexeme)
	*   yield* parser.end()
	* }
	*
	* const src: string = ...
	* const lexer = new Lexer()
	* for (const token of parse(src, lexer)) {
	*   // token: Token
	* }
	* ```
	*/
	var Parser = class {
		/**
		* @param onNewLine - If defined, called separately with the start position of
		*   each new line (in `parse()`, including the start of input).
		*/
		constructor(onNewLine) {
			/** If true, space and sequence indicators count as indentation */
			this.atNewLine = true;
			/** If true, next token is a scalar value */
			this.atScalar = false;
			/** Current indentation level */
			this.indent = 0;
			/** Current offset since the start of parsing */
			this.offset = 0;
			/** On the same line with a block map key */
			this.onKeyLine = false;
			/** Top indicates the node that's currently being built */
			this.stack = [];
			/** The source of the current token, set in parse() */
			this.source = "";
			/** The type of the current token, set in parse() */
			this.type = "";
			this.lexer = new lexer.Lexer();
			this.onNewLine = onNewLine;
		}
		/**
		* Parse `source` as a YAML stream.
		* If `incomplete`, a part of the last line may be left as a buffer for the next call.
		*
		* Errors are not thrown, but yielded as `{ type: 'error', message }` tokens.
		*
		* @returns A generator of tokens representing each directive, document, and other structure.
		*/
		*parse(source, incomplete = false) {
			if (this.onNewLine && this.offset === 0) this.onNewLine(0);
			for (const lexeme of this.lexer.lex(source, incomplete)) yield* this.next(lexeme);
			if (!incomplete) yield* this.end();
		}
		/**
		* Advance the parser by the `source` of one lexical token.
		*/
		*next(source) {
			this.source = source;
			if (node_process.env.LOG_TOKENS) console.log("|", cst.prettyToken(source));
			if (this.atScalar) {
				this.atScalar = false;
				yield* this.step();
				this.offset += source.length;
				return;
			}
			const type = cst.tokenType(source);
			if (!type) {
				const message = `Not a YAML token: ${source}`;
				yield* this.pop({
					type: "error",
					offset: this.offset,
					message,
					source
				});
				this.offset += source.length;
			} else if (type === "scalar") {
				this.atNewLine = false;
				this.atScalar = true;
				this.type = "scalar";
			} else {
				this.type = type;
				yield* this.step();
				switch (type) {
					case "newline":
						this.atNewLine = true;
						this.indent = 0;
						if (this.onNewLine) this.onNewLine(this.offset + source.length);
						break;
					case "space":
						if (this.atNewLine && source[0] === " ") this.indent += source.length;
						break;
					case "explicit-key-ind":
					case "map-value-ind":
					case "seq-item-ind":
						if (this.atNewLine) this.indent += source.length;
						break;
					case "doc-mode":
					case "flow-error-end": return;
					default: this.atNewLine = false;
				}
				this.offset += source.length;
			}
		}
		/** Call at end of input to push out any remaining constructions */
		*end() {
			while (this.stack.length > 0) yield* this.pop();
		}
		get sourceToken() {
			return {
				type: this.type,
				offset: this.offset,
				indent: this.indent,
				source: this.source
			};
		}
		*step() {
			const top = this.peek(1);
			if (this.type === "doc-end" && top?.type !== "doc-end") {
				while (this.stack.length > 0) yield* this.pop();
				this.stack.push({
					type: "doc-end",
					offset: this.offset,
					source: this.source
				});
				return;
			}
			if (!top) return yield* this.stream();
			switch (top.type) {
				case "document": return yield* this.document(top);
				case "alias":
				case "scalar":
				case "single-quoted-scalar":
				case "double-quoted-scalar": return yield* this.scalar(top);
				case "block-scalar": return yield* this.blockScalar(top);
				case "block-map": return yield* this.blockMap(top);
				case "block-seq": return yield* this.blockSequence(top);
				case "flow-collection": return yield* this.flowCollection(top);
				case "doc-end": return yield* this.documentEnd(top);
			}
			/* istanbul ignore next should not happen */
			yield* this.pop();
		}
		peek(n) {
			return this.stack[this.stack.length - n];
		}
		*pop(error) {
			const token = error ?? this.stack.pop();
			/* istanbul ignore if should not happen */
			if (!token) yield {
				type: "error",
				offset: this.offset,
				source: "",
				message: "Tried to pop an empty stack"
			};
			else if (this.stack.length === 0) yield token;
			else {
				const top = this.peek(1);
				if (token.type === "block-scalar") token.indent = "indent" in top ? top.indent : 0;
				else if (token.type === "flow-collection" && top.type === "document") token.indent = 0;
				if (token.type === "flow-collection") fixFlowSeqItems(token);
				switch (top.type) {
					case "document":
						top.value = token;
						break;
					case "block-scalar":
						top.props.push(token);
						break;
					case "block-map": {
						const it = top.items[top.items.length - 1];
						if (it.value) {
							top.items.push({
								start: [],
								key: token,
								sep: []
							});
							this.onKeyLine = true;
							return;
						} else if (it.sep) it.value = token;
						else {
							Object.assign(it, {
								key: token,
								sep: []
							});
							this.onKeyLine = !it.explicitKey;
							return;
						}
						break;
					}
					case "block-seq": {
						const it = top.items[top.items.length - 1];
						if (it.value) top.items.push({
							start: [],
							value: token
						});
						else it.value = token;
						break;
					}
					case "flow-collection": {
						const it = top.items[top.items.length - 1];
						if (!it || it.value) top.items.push({
							start: [],
							key: token,
							sep: []
						});
						else if (it.sep) it.value = token;
						else Object.assign(it, {
							key: token,
							sep: []
						});
						return;
					}
					/* istanbul ignore next should not happen */
					default:
						yield* this.pop();
						yield* this.pop(token);
				}
				if ((top.type === "document" || top.type === "block-map" || top.type === "block-seq") && (token.type === "block-map" || token.type === "block-seq")) {
					const last = token.items[token.items.length - 1];
					if (last && !last.sep && !last.value && last.start.length > 0 && findNonEmptyIndex(last.start) === -1 && (token.indent === 0 || last.start.every((st) => st.type !== "comment" || st.indent < token.indent))) {
						if (top.type === "document") top.end = last.start;
						else top.items.push({ start: last.start });
						token.items.splice(-1, 1);
					}
				}
			}
		}
		*stream() {
			switch (this.type) {
				case "directive-line":
					yield {
						type: "directive",
						offset: this.offset,
						source: this.source
					};
					return;
				case "byte-order-mark":
				case "space":
				case "comment":
				case "newline":
					yield this.sourceToken;
					return;
				case "doc-mode":
				case "doc-start": {
					const doc = {
						type: "document",
						offset: this.offset,
						start: []
					};
					if (this.type === "doc-start") doc.start.push(this.sourceToken);
					this.stack.push(doc);
					return;
				}
			}
			yield {
				type: "error",
				offset: this.offset,
				message: `Unexpected ${this.type} token in YAML stream`,
				source: this.source
			};
		}
		*document(doc) {
			if (doc.value) return yield* this.lineEnd(doc);
			switch (this.type) {
				case "doc-start":
					if (findNonEmptyIndex(doc.start) !== -1) {
						yield* this.pop();
						yield* this.step();
					} else doc.start.push(this.sourceToken);
					return;
				case "anchor":
				case "tag":
				case "space":
				case "comment":
				case "newline":
					doc.start.push(this.sourceToken);
					return;
			}
			const bv = this.startBlockValue(doc);
			if (bv) this.stack.push(bv);
			else yield {
				type: "error",
				offset: this.offset,
				message: `Unexpected ${this.type} token in YAML document`,
				source: this.source
			};
		}
		*scalar(scalar) {
			if (this.type === "map-value-ind") {
				const start = getFirstKeyStartProps(getPrevProps(this.peek(2)));
				let sep;
				if (scalar.end) {
					sep = scalar.end;
					sep.push(this.sourceToken);
					delete scalar.end;
				} else sep = [this.sourceToken];
				const map = {
					type: "block-map",
					offset: scalar.offset,
					indent: scalar.indent,
					items: [{
						start,
						key: scalar,
						sep
					}]
				};
				this.onKeyLine = true;
				this.stack[this.stack.length - 1] = map;
			} else yield* this.lineEnd(scalar);
		}
		*blockScalar(scalar) {
			switch (this.type) {
				case "space":
				case "comment":
				case "newline":
					scalar.props.push(this.sourceToken);
					return;
				case "scalar":
					scalar.source = this.source;
					this.atNewLine = true;
					this.indent = 0;
					if (this.onNewLine) {
						let nl = this.source.indexOf("\n") + 1;
						while (nl !== 0) {
							this.onNewLine(this.offset + nl);
							nl = this.source.indexOf("\n", nl) + 1;
						}
					}
					yield* this.pop();
					break;
				/* istanbul ignore next should not happen */
				default:
					yield* this.pop();
					yield* this.step();
			}
		}
		*blockMap(map) {
			const it = map.items[map.items.length - 1];
			switch (this.type) {
				case "newline":
					this.onKeyLine = false;
					if (it.value) {
						const end = "end" in it.value ? it.value.end : void 0;
						if ((Array.isArray(end) ? end[end.length - 1] : void 0)?.type === "comment") end?.push(this.sourceToken);
						else map.items.push({ start: [this.sourceToken] });
					} else if (it.sep) it.sep.push(this.sourceToken);
					else it.start.push(this.sourceToken);
					return;
				case "space":
				case "comment":
					if (it.value) map.items.push({ start: [this.sourceToken] });
					else if (it.sep) it.sep.push(this.sourceToken);
					else {
						if (this.atIndentedComment(it.start, map.indent)) {
							const end = map.items[map.items.length - 2]?.value?.end;
							if (Array.isArray(end)) {
								arrayPushArray(end, it.start);
								end.push(this.sourceToken);
								map.items.pop();
								return;
							}
						}
						it.start.push(this.sourceToken);
					}
					return;
			}
			if (this.indent >= map.indent) {
				const atMapIndent = !this.onKeyLine && this.indent === map.indent;
				const atNextItem = atMapIndent && (it.sep || it.explicitKey) && this.type !== "seq-item-ind";
				let start = [];
				if (atNextItem && it.sep && !it.value) {
					const nl = [];
					for (let i = 0; i < it.sep.length; ++i) {
						const st = it.sep[i];
						switch (st.type) {
							case "newline":
								nl.push(i);
								break;
							case "space": break;
							case "comment":
								if (st.indent > map.indent) nl.length = 0;
								break;
							default: nl.length = 0;
						}
					}
					if (nl.length >= 2) start = it.sep.splice(nl[1]);
				}
				switch (this.type) {
					case "anchor":
					case "tag":
						if (atNextItem || it.value) {
							start.push(this.sourceToken);
							map.items.push({ start });
							this.onKeyLine = true;
						} else if (it.sep) it.sep.push(this.sourceToken);
						else it.start.push(this.sourceToken);
						return;
					case "explicit-key-ind":
						if (!it.sep && !it.explicitKey) {
							it.start.push(this.sourceToken);
							it.explicitKey = true;
						} else if (atNextItem || it.value) {
							start.push(this.sourceToken);
							map.items.push({
								start,
								explicitKey: true
							});
						} else this.stack.push({
							type: "block-map",
							offset: this.offset,
							indent: this.indent,
							items: [{
								start: [this.sourceToken],
								explicitKey: true
							}]
						});
						this.onKeyLine = true;
						return;
					case "map-value-ind":
						if (it.explicitKey) {
							if (!it.sep) {
								if (includesToken(it.start, "newline")) Object.assign(it, {
									key: null,
									sep: [this.sourceToken]
								});
								else {
									const start = getFirstKeyStartProps(it.start);
									this.stack.push({
										type: "block-map",
										offset: this.offset,
										indent: this.indent,
										items: [{
											start,
											key: null,
											sep: [this.sourceToken]
										}]
									});
								}
							} else if (it.value) map.items.push({
								start: [],
								key: null,
								sep: [this.sourceToken]
							});
							else if (includesToken(it.sep, "map-value-ind")) this.stack.push({
								type: "block-map",
								offset: this.offset,
								indent: this.indent,
								items: [{
									start,
									key: null,
									sep: [this.sourceToken]
								}]
							});
							else if (isFlowToken(it.key) && !includesToken(it.sep, "newline")) {
								const start = getFirstKeyStartProps(it.start);
								const key = it.key;
								const sep = it.sep;
								sep.push(this.sourceToken);
								delete it.key;
								delete it.sep;
								this.stack.push({
									type: "block-map",
									offset: this.offset,
									indent: this.indent,
									items: [{
										start,
										key,
										sep
									}]
								});
							} else if (start.length > 0) it.sep = it.sep.concat(start, this.sourceToken);
							else it.sep.push(this.sourceToken);
						} else if (!it.sep) Object.assign(it, {
							key: null,
							sep: [this.sourceToken]
						});
						else if (it.value || atNextItem) map.items.push({
							start,
							key: null,
							sep: [this.sourceToken]
						});
						else if (includesToken(it.sep, "map-value-ind")) this.stack.push({
							type: "block-map",
							offset: this.offset,
							indent: this.indent,
							items: [{
								start: [],
								key: null,
								sep: [this.sourceToken]
							}]
						});
						else it.sep.push(this.sourceToken);
						this.onKeyLine = true;
						return;
					case "alias":
					case "scalar":
					case "single-quoted-scalar":
					case "double-quoted-scalar": {
						const fs = this.flowScalar(this.type);
						if (atNextItem || it.value) {
							map.items.push({
								start,
								key: fs,
								sep: []
							});
							this.onKeyLine = true;
						} else if (it.sep) this.stack.push(fs);
						else {
							Object.assign(it, {
								key: fs,
								sep: []
							});
							this.onKeyLine = true;
						}
						return;
					}
					default: {
						const bv = this.startBlockValue(map);
						if (bv) {
							if (bv.type === "block-seq") {
								if (!it.explicitKey && it.sep && !includesToken(it.sep, "newline")) {
									yield* this.pop({
										type: "error",
										offset: this.offset,
										message: "Unexpected block-seq-ind on same line with key",
										source: this.source
									});
									return;
								}
							} else if (atMapIndent) map.items.push({ start });
							this.stack.push(bv);
							return;
						}
					}
				}
			}
			yield* this.pop();
			yield* this.step();
		}
		*blockSequence(seq) {
			const it = seq.items[seq.items.length - 1];
			switch (this.type) {
				case "newline":
					if (it.value) {
						const end = "end" in it.value ? it.value.end : void 0;
						if ((Array.isArray(end) ? end[end.length - 1] : void 0)?.type === "comment") end?.push(this.sourceToken);
						else seq.items.push({ start: [this.sourceToken] });
					} else it.start.push(this.sourceToken);
					return;
				case "space":
				case "comment":
					if (it.value) seq.items.push({ start: [this.sourceToken] });
					else {
						if (this.atIndentedComment(it.start, seq.indent)) {
							const end = seq.items[seq.items.length - 2]?.value?.end;
							if (Array.isArray(end)) {
								arrayPushArray(end, it.start);
								end.push(this.sourceToken);
								seq.items.pop();
								return;
							}
						}
						it.start.push(this.sourceToken);
					}
					return;
				case "anchor":
				case "tag":
					if (it.value || this.indent <= seq.indent) break;
					it.start.push(this.sourceToken);
					return;
				case "seq-item-ind":
					if (this.indent !== seq.indent) break;
					if (it.value || includesToken(it.start, "seq-item-ind")) seq.items.push({ start: [this.sourceToken] });
					else it.start.push(this.sourceToken);
					return;
			}
			if (this.indent > seq.indent) {
				const bv = this.startBlockValue(seq);
				if (bv) {
					this.stack.push(bv);
					return;
				}
			}
			yield* this.pop();
			yield* this.step();
		}
		*flowCollection(fc) {
			const it = fc.items[fc.items.length - 1];
			if (this.type === "flow-error-end") {
				let top;
				do {
					yield* this.pop();
					top = this.peek(1);
				} while (top?.type === "flow-collection");
			} else if (fc.end.length === 0) {
				switch (this.type) {
					case "comma":
					case "explicit-key-ind":
						if (!it || it.sep) fc.items.push({ start: [this.sourceToken] });
						else it.start.push(this.sourceToken);
						return;
					case "map-value-ind":
						if (!it || it.value) fc.items.push({
							start: [],
							key: null,
							sep: [this.sourceToken]
						});
						else if (it.sep) it.sep.push(this.sourceToken);
						else Object.assign(it, {
							key: null,
							sep: [this.sourceToken]
						});
						return;
					case "space":
					case "comment":
					case "newline":
					case "anchor":
					case "tag":
						if (!it || it.value) fc.items.push({ start: [this.sourceToken] });
						else if (it.sep) it.sep.push(this.sourceToken);
						else it.start.push(this.sourceToken);
						return;
					case "alias":
					case "scalar":
					case "single-quoted-scalar":
					case "double-quoted-scalar": {
						const fs = this.flowScalar(this.type);
						if (!it || it.value) fc.items.push({
							start: [],
							key: fs,
							sep: []
						});
						else if (it.sep) this.stack.push(fs);
						else Object.assign(it, {
							key: fs,
							sep: []
						});
						return;
					}
					case "flow-map-end":
					case "flow-seq-end":
						fc.end.push(this.sourceToken);
						return;
				}
				const bv = this.startBlockValue(fc);
				/* istanbul ignore else should not happen */
				if (bv) this.stack.push(bv);
				else {
					yield* this.pop();
					yield* this.step();
				}
			} else {
				const parent = this.peek(2);
				if (parent.type === "block-map" && (this.type === "map-value-ind" && parent.indent === fc.indent || this.type === "newline" && !parent.items[parent.items.length - 1].sep)) {
					yield* this.pop();
					yield* this.step();
				} else if (this.type === "map-value-ind" && parent.type !== "flow-collection") {
					const start = getFirstKeyStartProps(getPrevProps(parent));
					fixFlowSeqItems(fc);
					const sep = fc.end.splice(1, fc.end.length);
					sep.push(this.sourceToken);
					const map = {
						type: "block-map",
						offset: fc.offset,
						indent: fc.indent,
						items: [{
							start,
							key: fc,
							sep
						}]
					};
					this.onKeyLine = true;
					this.stack[this.stack.length - 1] = map;
				} else yield* this.lineEnd(fc);
			}
		}
		flowScalar(type) {
			if (this.onNewLine) {
				let nl = this.source.indexOf("\n") + 1;
				while (nl !== 0) {
					this.onNewLine(this.offset + nl);
					nl = this.source.indexOf("\n", nl) + 1;
				}
			}
			return {
				type,
				offset: this.offset,
				indent: this.indent,
				source: this.source
			};
		}
		startBlockValue(parent) {
			switch (this.type) {
				case "alias":
				case "scalar":
				case "single-quoted-scalar":
				case "double-quoted-scalar": return this.flowScalar(this.type);
				case "block-scalar-header": return {
					type: "block-scalar",
					offset: this.offset,
					indent: this.indent,
					props: [this.sourceToken],
					source: ""
				};
				case "flow-map-start":
				case "flow-seq-start": return {
					type: "flow-collection",
					offset: this.offset,
					indent: this.indent,
					start: this.sourceToken,
					items: [],
					end: []
				};
				case "seq-item-ind": return {
					type: "block-seq",
					offset: this.offset,
					indent: this.indent,
					items: [{ start: [this.sourceToken] }]
				};
				case "explicit-key-ind": {
					this.onKeyLine = true;
					const start = getFirstKeyStartProps(getPrevProps(parent));
					start.push(this.sourceToken);
					return {
						type: "block-map",
						offset: this.offset,
						indent: this.indent,
						items: [{
							start,
							explicitKey: true
						}]
					};
				}
				case "map-value-ind": {
					this.onKeyLine = true;
					const start = getFirstKeyStartProps(getPrevProps(parent));
					return {
						type: "block-map",
						offset: this.offset,
						indent: this.indent,
						items: [{
							start,
							key: null,
							sep: [this.sourceToken]
						}]
					};
				}
			}
			return null;
		}
		atIndentedComment(start, indent) {
			if (this.type !== "comment") return false;
			if (this.indent <= indent) return false;
			return start.every((st) => st.type === "newline" || st.type === "space");
		}
		*documentEnd(docEnd) {
			if (this.type !== "doc-mode") {
				if (docEnd.end) docEnd.end.push(this.sourceToken);
				else docEnd.end = [this.sourceToken];
				if (this.type === "newline") yield* this.pop();
			}
		}
		*lineEnd(token) {
			switch (this.type) {
				case "comma":
				case "doc-start":
				case "doc-end":
				case "flow-seq-end":
				case "flow-map-end":
				case "map-value-ind":
					yield* this.pop();
					yield* this.step();
					break;
				case "newline": this.onKeyLine = false;
				default:
					if (token.end) token.end.push(this.sourceToken);
					else token.end = [this.sourceToken];
					if (this.type === "newline") yield* this.pop();
			}
		}
	};
	exports.Parser = Parser;
}));
//#endregion
//#region node_modules/yaml/dist/public-api.js
var require_public_api = /* @__PURE__ */ __commonJSMin(((exports) => {
	var composer = require_composer();
	var Document = require_Document();
	var errors = require_errors();
	var log = require_log();
	var identity = require_identity();
	var lineCounter = require_line_counter();
	var parser = require_parser();
	function parseOptions(options) {
		const prettyErrors = options.prettyErrors !== false;
		return {
			lineCounter: options.lineCounter || prettyErrors && new lineCounter.LineCounter() || null,
			prettyErrors
		};
	}
	/**
	* Parse the input as a stream of YAML documents.
	*
	* Documents should be separated from each other by `...` or `---` marker lines.
	*
	* @returns If an empty `docs` array is returned, it will be of type
	*   EmptyStream and contain additional stream information. In
	*   TypeScript, you should use `'empty' in docs` as a type guard for it.
	*/
	function parseAllDocuments(source, options = {}) {
		const { lineCounter, prettyErrors } = parseOptions(options);
		const parser$1 = new parser.Parser(lineCounter?.addNewLine);
		const composer$1 = new composer.Composer(options);
		const docs = Array.from(composer$1.compose(parser$1.parse(source)));
		if (prettyErrors && lineCounter) for (const doc of docs) {
			doc.errors.forEach(errors.prettifyError(source, lineCounter));
			doc.warnings.forEach(errors.prettifyError(source, lineCounter));
		}
		if (docs.length > 0) return docs;
		return Object.assign([], { empty: true }, composer$1.streamInfo());
	}
	/** Parse an input string into a single YAML.Document */
	function parseDocument(source, options = {}) {
		const { lineCounter, prettyErrors } = parseOptions(options);
		const parser$1 = new parser.Parser(lineCounter?.addNewLine);
		const composer$1 = new composer.Composer(options);
		let doc = null;
		for (const _doc of composer$1.compose(parser$1.parse(source), true, source.length)) if (!doc) doc = _doc;
		else if (doc.options.logLevel !== "silent") {
			doc.errors.push(new errors.YAMLParseError(_doc.range.slice(0, 2), "MULTIPLE_DOCS", "Source contains multiple documents; please use YAML.parseAllDocuments()"));
			break;
		}
		if (prettyErrors && lineCounter) {
			doc.errors.forEach(errors.prettifyError(source, lineCounter));
			doc.warnings.forEach(errors.prettifyError(source, lineCounter));
		}
		return doc;
	}
	function parse(src, reviver, options) {
		let _reviver = void 0;
		if (typeof reviver === "function") _reviver = reviver;
		else if (options === void 0 && reviver && typeof reviver === "object") options = reviver;
		const doc = parseDocument(src, options);
		if (!doc) return null;
		doc.warnings.forEach((warning) => log.warn(doc.options.logLevel, warning));
		if (doc.errors.length > 0) {
			if (doc.options.logLevel !== "silent") throw doc.errors[0];
			else doc.errors = [];
		}
		return doc.toJS(Object.assign({ reviver: _reviver }, options));
	}
	function stringify(value, replacer, options) {
		let _replacer = null;
		if (typeof replacer === "function" || Array.isArray(replacer)) _replacer = replacer;
		else if (options === void 0 && replacer) options = replacer;
		if (typeof options === "string") options = options.length;
		if (typeof options === "number") {
			const indent = Math.round(options);
			options = indent < 1 ? void 0 : indent > 8 ? { indent: 8 } : { indent };
		}
		if (value === void 0) {
			const { keepUndefined } = options ?? replacer ?? {};
			if (!keepUndefined) return void 0;
		}
		if (identity.isDocument(value) && !_replacer) return value.toString(options);
		return new Document.Document(value, _replacer, options).toString(options);
	}
	exports.parse = parse;
	exports.parseAllDocuments = parseAllDocuments;
	exports.parseDocument = parseDocument;
	exports.stringify = stringify;
}));
//#endregion
//#region node_modules/yaml/dist/index.js
var require_dist = /* @__PURE__ */ __commonJSMin(((exports) => {
	var composer = require_composer();
	var Document = require_Document();
	var Schema = require_Schema();
	var errors = require_errors();
	var Alias = require_Alias();
	var identity = require_identity();
	var Pair = require_Pair();
	var Scalar = require_Scalar();
	var YAMLMap = require_YAMLMap();
	var YAMLSeq = require_YAMLSeq();
	require_cst();
	var lexer = require_lexer();
	var lineCounter = require_line_counter();
	var parser = require_parser();
	var publicApi = require_public_api();
	var visit = require_visit();
	exports.Composer = composer.Composer;
	exports.Document = Document.Document;
	exports.Schema = Schema.Schema;
	exports.YAMLError = errors.YAMLError;
	exports.YAMLParseError = errors.YAMLParseError;
	exports.YAMLWarning = errors.YAMLWarning;
	exports.Alias = Alias.Alias;
	exports.isAlias = identity.isAlias;
	exports.isCollection = identity.isCollection;
	exports.isDocument = identity.isDocument;
	exports.isMap = identity.isMap;
	exports.isNode = identity.isNode;
	exports.isPair = identity.isPair;
	exports.isScalar = identity.isScalar;
	exports.isSeq = identity.isSeq;
	exports.Pair = Pair.Pair;
	exports.Scalar = Scalar.Scalar;
	exports.YAMLMap = YAMLMap.YAMLMap;
	exports.YAMLSeq = YAMLSeq.YAMLSeq;
	exports.Lexer = lexer.Lexer;
	exports.LineCounter = lineCounter.LineCounter;
	exports.Parser = parser.Parser;
	exports.parse = publicApi.parse;
	exports.parseAllDocuments = publicApi.parseAllDocuments;
	exports.parseDocument = publicApi.parseDocument;
	exports.stringify = publicApi.stringify;
	exports.visit = visit.visit;
	exports.visitAsync = visit.visitAsync;
}));
//#endregion
//#region src/policy/yaml-text.ts
var import_dist = require_dist();
/** Characters; a longer text is refused before it is parsed. */
const longestText = 65536;
/**
* Levels of collections that may begin on one line or be open in flow style. The
* parser recurses: without a bound a text of `[[[[…` ends the process.
*/
const deepestNesting = 20;
/** How many nodes the aliases of a text may repeat (YAML's "billion laughs"). */
const mostAliases = 50;
/** Reads one YAML document; faults are in the order of the text. */
function readYaml(text) {
	const start = {
		line: 1,
		column: 1
	};
	if (text.length > longestText) {
		const message = `has ${text.length} characters; at most ${longestText} are read`;
		return { faults: [{
			...start,
			message
		}] };
	}
	const counter = new import_dist.LineCounter();
	try {
		if (nestsTooDeeply(text)) {
			const message = `nests collections more than ${deepestNesting} deep`;
			return { faults: [{
				...start,
				message
			}] };
		}
		const document = (0, import_dist.parseDocument)(text, {
			lineCounter: counter,
			prettyErrors: false,
			logLevel: "silent"
		});
		const faults = [...document.errors, ...document.warnings].map((error) => ({
			...positionAt(counter, error.pos[0]),
			message: `is not valid YAML: ${firstLine$1(error.message)}`
		}));
		if (faults.length > 0) return { faults };
		return {
			value: document.toJS({ maxAliasCount: mostAliases }),
			positionOf: (path, what) => positionAt(counter, offsetOf(document, path, what))
		};
	} catch (error) {
		const message = `cannot be read as YAML: ${firstLine$1(messageOf(error))}`;
		return { faults: [{
			...start,
			message
		}] };
	}
}
function nestsTooDeeply(text) {
	let flow = 0;
	let onLine = 0;
	for (const token of new import_dist.Lexer().lex(text)) {
		if (token === "[" || token === "{") flow += 1;
		else if (token === "]" || token === "}") flow -= 1;
		else if (token === "-" || token === "?") onLine += 1;
		else if (token.includes("\n")) onLine = 0;
		if (flow > deepestNesting || onLine > deepestNesting) return true;
	}
	return false;
}
function positionAt(counter, offset) {
	const { line, col } = counter.linePos(offset);
	return {
		line: Math.max(line, 1),
		column: Math.max(col, 1)
	};
}
function firstLine$1(message) {
	return message.split("\n", 1)[0] ?? "";
}
/** Character offset of a node, followed through aliases. */
function offsetOf(document, path, what) {
	let node = followed(document, document.contents);
	let offset = startOf(node) ?? 0;
	for (const [index, step] of path.entries()) {
		const wantsKey = what === "key" && index === path.length - 1;
		const pair = (0, import_dist.isMap)(node) ? node.items.find(({ key }) => (0, import_dist.isScalar)(key) && String(key.value) === step) : void 0;
		const key = (0, import_dist.isNode)(pair?.key) ? startOf(pair.key) : void 0;
		const next = (0, import_dist.isSeq)(node) ? node.items[Number(step)] : pair?.value;
		if (next === void 0 && key === void 0) return offset;
		offset = key ?? offset;
		node = (0, import_dist.isNode)(next) ? followed(document, next) : null;
		if (!wantsKey) offset = ((0, import_dist.isNode)(next) ? startOf(next) : null) ?? offset;
	}
	return offset;
}
function followed(document, node) {
	return (0, import_dist.isAlias)(node) ? node.resolve(document) ?? null : node;
}
function startOf(node) {
	return node?.range?.[0];
}
//#endregion
//#region src/policy/budget-file.ts
/** More faults than this are not listed. */
const mostFaults = 20;
/** Characters; messages repeat what the file says. */
const longestMessage = 400;
/**
* Reads a budget file.
* @param path how the file is called in messages
* @throws UserError with a line for each fault: `path:line:column: key: what is allowed`
*/
function parseBudgetFile(text, path) {
	const yaml = readYaml(text);
	if ("faults" in yaml) throw faulty(path, yaml.faults);
	if (yaml.value === null) return noBudgetFile;
	const result = safeParse(budgetFileSchema, yaml.value);
	if (!result.success) throw faulty(path, result.issues.map((issue) => faultOf$2(issue, yaml)));
	return budgetFileOf(result.output, yaml);
}
function faulty(path, faults) {
	const lines = faults.toSorted((a, b) => a.line - b.line || a.column - b.column).map(({ line, column, message }) => `${path}:${line}:${column}: ${shortened(message)}`);
	const different = [...new Set(lines)];
	const rest = different.length - mostFaults;
	return new UserError([...different.slice(0, mostFaults), ...rest > 0 ? [`${path}: ${rest} more faults`] : []].join("\n"));
}
function shortened(message) {
	return message.length <= longestMessage ? message : `${message.slice(0, longestMessage)}…`;
}
function faultOf$2(issue, { positionOf }) {
	const path = (issue.path ?? []).map(({ key }) => typeof key === "number" ? key : String(key));
	const parent = path.slice(0, -1);
	if (issue.path?.at(-1)?.origin === "key") return {
		...issue.expected === "never" ? positionOf(path, "key") : positionOf(parent, "value"),
		message: `${shown$1(parent)}${issue.message}`
	};
	const got = [
		"string",
		"number",
		"boolean"
	].includes(typeof issue.input) ? `, not ${JSON.stringify(issue.input)}` : "";
	return {
		...positionOf(path, "value"),
		message: `${shown$1(path)}${issue.message}${got}`
	};
}
/** `binaries[0].fail.max-size: `; '' for the whole file. */
function shown$1(path) {
	const text = path.map((key) => typeof key === "number" ? `[${key}]` : `.${key}`).join("").replace(/^\./, "");
	return text === "" ? "" : `${text}: `;
}
function budgetFileOf(raw, { positionOf }) {
	return {
		acceptBudgetChange: raw["accept-budget-change"] ?? false,
		overrides: overridesOf(raw),
		allowances: (raw.allowances ?? []).map((entry, index) => ({
			...layerOf(entry),
			author: entry.author ?? null,
			dependenciesOnly: entry["dependencies-only"] ?? false,
			line: positionOf(["allowances", index], "value").line
		})),
		general: layerOf(raw),
		binaries: (raw.binaries ?? []).map((entry, index) => ({
			...layerOf(entry),
			binary: entry.binary,
			target: entry.target ?? "**",
			was: entry.was ?? null,
			packages: packageRules(entry),
			modules: moduleRules(entry),
			line: positionOf(["binaries", index], "value").line
		})),
		packages: packageRules(raw),
		modules: moduleRules(raw)
	};
}
function overridesOf(raw) {
	const label = raw["override-label"] ?? defaultOverrideRules.label;
	return {
		label: label === "none" ? "" : label,
		sticky: raw["override-sticky"] ?? defaultOverrideRules.sticky,
		approvers: raw["override-approvers"] ?? defaultOverrideRules.approvers
	};
}
function layerOf(raw) {
	const { metric, "noise-floor": noiseFloor } = raw;
	return {
		...metric === void 0 ? {} : { metrics: typeof metric === "string" ? [metric] : metric },
		...noiseFloor === void 0 ? {} : { noiseFloor: bytesOf(noiseFloor) },
		warn: tierPatch(raw.warn ?? {}),
		fail: tierPatch(raw.fail ?? {})
	};
}
function tierPatch(raw) {
	const { "max-size": maxSize, "min-size": minSize, require } = raw;
	const { "max-growth": growth, "max-growth-percent": percent } = raw;
	return {
		...maxSize === void 0 ? {} : { maxSize: limitOf(maxSize, bytesOf) },
		...minSize === void 0 ? {} : { minSize: limitOf(minSize, bytesOf) },
		...growth === void 0 ? {} : { maxGrowth: limitOf(growth, bytesOf) },
		...percent === void 0 ? {} : { maxGrowthPercent: limitOf(percent, percentOf) },
		...require === void 0 ? {} : { require }
	};
}
function limitOf(raw, read) {
	const orNone = (value) => value === "none" ? null : read(value);
	if (typeof raw !== "object") return { every: orNone(raw) };
	const of = {};
	for (const metric of metrics) {
		const value = raw[metric];
		if (value !== void 0) of[metric] = orNone(value);
	}
	return { of };
}
function packageRules(raw) {
	return (raw.packages ?? []).map((rule) => partRule(rule.package, rule));
}
function moduleRules(raw) {
	return (raw.modules ?? []).map((rule) => partRule(rule.module, rule));
}
function partRule(pattern, raw) {
	const { judge = "each", warn = {}, fail = {} } = raw;
	return {
		pattern,
		judge,
		warn: partTier(warn),
		fail: partTier(fail)
	};
}
function partTier(raw) {
	const percent = raw["max-growth-percent"];
	return {
		maxSize: bytesOrNull(raw["max-size"]),
		minSize: bytesOrNull(raw["min-size"]),
		maxGrowth: bytesOrNull(raw["max-growth"]),
		maxGrowthPercent: percent === void 0 ? null : percentOf(percent),
		require: raw.require ?? "any"
	};
}
function bytesOf(value) {
	const bytes = parseBytes(String(value));
	if (bytes === null) throw new Error(`not a size: ${value}`);
	return bytes;
}
function bytesOrNull(value) {
	return value === void 0 ? null : bytesOf(value);
}
function percentOf(value) {
	const percent = parsePercent(String(value));
	if (percent === null) throw new Error(`not a percentage: ${value}`);
	return percent;
}
//#endregion
//#region src/measure/schema.ts
const longestName = 2 ** 20;
const mostSections = 1e5;
const mostModules = 1e5;
const mostPackages = 1e6;
const mostSymbols = 5e6;
const mostNotes = 1e3;
const sizeMessage = "must be a whole number of bytes, 0 to 2^53 - 1";
/** A count of bytes. */
const size = pipe(number(sizeMessage), safeInteger(sizeMessage), minValue(0, sizeMessage));
const text$1 = pipe(string("must be a string"), maxLength(longestName, `must have at most ${longestName} characters`));
const sha256$1 = pipe(text$1, regex(/^[0-9a-f]{64}$/, "must be 64 lower-case hex digits"));
function list$1(item, most) {
	return pipe(array(item, "must be a list"), maxLength(most, `must have at most ${most} entries`));
}
function unique(keyOf, what) {
	return check((items) => new Set(items.map(keyOf)).size === items.length, `must have each ${what} once only`);
}
const binary = object({
	name: pipe(text$1, description("Default name of the executable by Go's rules.")),
	format: picklist([
		"elf",
		"macho",
		"pe",
		"wasm",
		"xcoff"
	], "must be elf, macho, pe, wasm or xcoff"),
	goos: text$1,
	goarch: text$1,
	goVersion: text$1,
	mainPackage: text$1,
	stripped: boolean("must be true or false"),
	sha256: sha256$1,
	fileSize: pipe(size, description("Bytes of the file.")),
	contentSize: pipe(size, description("Bytes that are not padding.")),
	paddingSize: size,
	compressed: nullable(object({ gzip: pipe(size, description("Bytes after gzip at zlib level 6.")) }))
});
const build$1 = object({
	fingerprint: pipe(sha256$1, description("SHA-256 over everything that makes two builds comparable.")),
	target: pipe(text$1, examples(["linux/amd64/v3"])),
	goVersion: text$1,
	flags: list$1(text$1, mostNotes),
	environment: pipe(record$1(text$1, text$1, "must be a mapping of strings"), maxEntries(mostNotes, `must have at most ${mostNotes} entries`)),
	stamps: list$1(object({
		name: text$1,
		length: pipe(size, description("Bytes of the variable's value."))
	}), mostNotes)
});
const attribution = object({
	level: pipe(picklist([
		"file",
		"sections",
		"functions",
		"symbols",
		"literals"
	], "must be file, sections, functions, symbols or literals"), description("How far names could be given to bytes.")),
	ownedBytes: size,
	unattributedBytes: size,
	notes: list$1(text$1, mostNotes)
});
/** One side of a comparison, and the head of a measurement. */
const sideEntries = {
	binary,
	build: nullable(build$1),
	attribution
};
const regionName = picklist([
	"code",
	"pclntab",
	"types",
	"strings",
	"data",
	"rodata",
	"debug",
	"symtab",
	"headers",
	"buildinfo",
	"relocations",
	"signature",
	"padding",
	"other"
], "must be the name of a region");
const region = object({
	name: regionName,
	size
});
const regions = pipe(list$1(region, regionName.options.length), unique(({ name }) => name, "name"));
const packagePath = pipe(text$1, regex(new RegExp(`^(?!\\()|^\\((?:${pseudoPackages.map((name) => name.slice(1, -1)).join("|")})\\)$`), `must be an import path or one of ${pseudoPackages.join(", ")}`));
const measurementSchema = pipe(object({
	schemaVersion: literal$1(1, "must be 1, the only version that this program reads"),
	...sideEntries,
	sections: pipe(list$1(object({
		name: text$1,
		offset: size,
		fileSize: size,
		virtualSize: size
	}), mostSections), unique(({ name }) => name, "name")),
	regions,
	modules: pipe(list$1(object({
		path: text$1,
		version: text$1,
		size
	}), mostModules), unique(({ path }) => path, "path")),
	packages: pipe(list$1(object({
		path: packagePath,
		module: text$1,
		kind: picklist([
			"main",
			"module",
			"std",
			"pseudo"
		], "must be main, module, std or pseudo"),
		size,
		written: optional(pipe(size, description("Bytes that this package wrote: its size, less code inlined from others, and with its code inlined elsewhere. Absent in all rows where the file does not tell."))),
		regions
	}), mostPackages), unique(({ path }) => path, "path")),
	symbols: list$1(object({
		name: text$1,
		package: text$1,
		region: regionName,
		section: text$1,
		size,
		instantiatedFor: optional(pipe(text$1, description("Of a generic function's instance: the package for whose types it was compiled, as far as names of symbols tell.")))
	}), mostSymbols)
}, "must be an object"), title("Measurement"), description("What one Go binary is made of. All sizes are bytes of the file; the tables of sections, regions, modules and packages each add up to it."));
/**
* Reads a stored or saved measurement, and checks that it adds up.
* @throws UserError that names the place in the document, such as
*   `symbols[3].size`, and what must stand there
*/
function parseMeasurement(value) {
	const result = safeParse(measurementSchema, value, { abortEarly: true });
	if (!result.success) throw new UserError(`not a measurement: ${faultOf$1(result.issues[0])}`);
	try {
		assertExact(result.output);
	} catch (error) {
		throw new UserError(`not a measurement that adds up: ${messageOf(error)}`);
	}
	return result.output;
}
function faultOf$1(issue) {
	const path = (issue.path ?? []).map(({ key }) => typeof key === "number" ? `[${key}]` : `.${String(key)}`).join("").replace(/^\./, "");
	if (issue.path?.at(-1)?.origin === "key") return `${path} is missing`;
	return `${path === "" ? "the document" : path} ${issue.message}`;
}
//#endregion
//#region src/report/schema.ts
const change = pipe(number(), safeInteger());
const state = picklist(verdictStates);
const verdict = object({
	state,
	reasons: array(object({
		state,
		message: pipe(text$1, description("A sentence for people.")),
		rule: optional(pipe(text$1, description("The rule of the budget behind it."), examples(["fail.max-growth", "gzip.warn.max-size"]))),
		limit: optional(pipe(change, description("The rule's limit in bytes."))),
		value: optional(pipe(change, description("What was measured, in bytes.")))
	}))
});
const side = nullable(object(sideEntries));
const row = {
	base: size,
	head: size,
	delta: pipe(change, description("head - base, in bytes."))
};
const notBuiltSchema = object({
	mainPackage: text$1,
	target: text$1,
	reason: text$1
});
const baselineSchema = object({
	source: picklist([
		"artifact",
		"cache",
		"rebuild",
		"release",
		"file"
	]),
	commit: text$1,
	chosenBy: text$1,
	run: text$1,
	measuredAt: optional(pipe(text$1, description("When it was stored, ISO 8601; absent for what this run measured or read."))),
	ageSeconds: optional(size),
	distance: optional(pipe(number(), safeInteger(), minValue(0), description("Commits between it and the wanted base, by first parents; 0 for the base itself.")))
});
const binaryReport = object({
	status: picklist([
		"changed",
		"unchanged",
		"added",
		"removed"
	]),
	mainPackage: text$1,
	target: pipe(text$1, examples(["linux/amd64"])),
	base: side,
	head: side,
	delta: object({
		fileSize: change,
		contentSize: change,
		gzip: nullable(change)
	}),
	sections: array(object({
		name: text$1,
		...row
	})),
	regions: array(object({
		name: regionName,
		...row
	})),
	modules: array(object({
		path: text$1,
		baseVersion: text$1,
		headVersion: text$1,
		...row
	})),
	packages: array(object({
		path: text$1,
		module: text$1,
		...row,
		written: optional(pipe(object(row), description("The bytes that the package wrote, wherever they are. Absent in all rows where a side does not tell.")))
	})),
	symbols: array(object({
		name: text$1,
		package: text$1,
		...row,
		change: picklist([
			"added",
			"removed",
			"grown",
			"shrunk",
			"renamed"
		]),
		from: optional(pipe(text$1, description("The old name of what was renamed."))),
		instantiatedFor: optional(pipe(text$1, description("Of a generic function's instance: the package for whose types it was compiled.")))
	})),
	verdict,
	baseline: nullable(baselineSchema)
});
const provenanceSchema = object({
	tool: text$1,
	mode: picklist([
		"gate",
		"observe",
		"measure",
		"judge",
		"comment"
	]),
	event: text$1,
	headCommit: text$1,
	overrides: array(text$1),
	relaxations: array(text$1),
	passedThrough: array(text$1),
	modulesReused: size,
	modulesFetched: size,
	verified: boolean(),
	notices: array(text$1),
	reproduce: text$1
});
const reportSchema = pipe(object({
	schemaVersion: literal$1(1),
	verdict,
	reports: array(binaryReport),
	notBuilt: array(notBuiltSchema),
	budgetChange: nullable(object({
		path: text$1,
		accepted: boolean(),
		baseVerdict: state,
		headVerdict: state
	})),
	provenance: nullable(provenanceSchema)
}), title("Report"), description("Builds compared and judged. All sizes are bytes; the rows of sections, regions, modules and packages each add up to delta.fileSize."));
//#endregion
//#region src/commands/write-result.ts
/** Writes beside the path and renames, so that no half file is ever seen. */
async function writeWhole(path, text) {
	const draft = `${path}.${randomBytes(4).toString("hex")}.tmp`;
	try {
		await writeFile(draft, text);
		await rename(draft, path);
	} catch (error) {
		await rm(draft, { force: true });
		throw new UserError(`could not write ${path}: ${messageOf(error)}`);
	}
}
/** @param output path of a file; '' for stdout */
async function writeResult(output, text) {
	if (output !== "") {
		await writeWhole(output, text);
		return;
	}
	await new Promise((resolve, reject) => {
		process.stdout.write(text, (error) => {
			if (error && error.code !== "EPIPE") reject(error);
			else resolve();
		});
	});
}
//#endregion
//#region src/host/process.ts
const defaultStdoutBytes = 268435456;
const defaultStderrBytes = 1048576;
const graceMilliseconds = 2e3;
const live = /* @__PURE__ */ new Set();
/** Sends a signal to a whole process group; a group that is gone is no error. */
function signalGroup(pid, signal) {
	try {
		if (process.platform === "win32") process.kill(pid, signal);
		else process.kill(-pid, signal);
	} catch {}
}
/** Ends every running child with all of its descendants, at once. */
function endAllChildren() {
	for (const pid of live) signalGroup(pid, "SIGKILL");
	live.clear();
}
/**
* Runs a command to its end. A non-zero exit is a result, not an error.
* @throws UserError when the command can't be started or prints too much
*/
function run(command, args, options) {
	const maxStdout = options.maxStdoutBytes ?? defaultStdoutBytes;
	const maxStderr = options.maxStderrBytes ?? defaultStderrBytes;
	return new Promise((resolve, reject) => {
		const stderrFile = options.stderrPath === void 0 ? null : openSync(options.stderrPath, "w", 384);
		const child = spawn(command, args, {
			cwd: options.cwd,
			env: options.env,
			detached: process.platform !== "win32",
			stdio: [
				"ignore",
				"pipe",
				stderrFile ?? "pipe"
			],
			windowsHide: true
		});
		if (stderrFile !== null) closeSync(stderrFile);
		const { pid } = child;
		if (pid !== void 0) live.add(pid);
		const stdout = [];
		let stdoutBytes = 0;
		let tooMuch = false;
		let stderr = [];
		let stderrBytes = 0;
		let timedOut = false;
		let killTimer;
		const end = () => {
			if (pid === void 0) return;
			signalGroup(pid, "SIGTERM");
			killTimer = setTimeout(() => signalGroup(pid, "SIGKILL"), graceMilliseconds);
		};
		const timer = setTimeout(() => {
			timedOut = true;
			end();
		}, options.timeoutSeconds * 1e3);
		child.stdout?.on("data", (chunk) => {
			if (options.showStdout) options.onOutput?.(chunk.toString("utf8"));
			stdoutBytes += chunk.length;
			if (stdoutBytes <= maxStdout) stdout.push(chunk);
			else if (!tooMuch) {
				tooMuch = true;
				end();
			}
		});
		child.stderr?.on("data", (chunk) => {
			options.onOutput?.(chunk.toString("utf8"));
			stderr.push(chunk);
			stderrBytes += chunk.length;
			if (stderrBytes > 2 * maxStderr) {
				const kept = Buffer.concat(stderr).subarray(-maxStderr);
				stderr = [kept];
				stderrBytes = kept.length;
			}
		});
		const settle = () => {
			clearTimeout(timer);
			clearTimeout(killTimer);
			if (pid === void 0) return;
			if (process.platform !== "win32") signalGroup(pid, "SIGKILL");
			live.delete(pid);
		};
		child.on("error", (error) => {
			settle();
			reject(new UserError(`could not start ${command} in ${options.cwd}: ${messageOf(error)}`));
		});
		child.on("exit", () => {
			if (pid !== void 0 && process.platform !== "win32") signalGroup(pid, "SIGKILL");
		});
		child.on("close", (code) => {
			settle();
			if (tooMuch) {
				reject(new UserError(`${command} printed more than ${maxStdout} bytes`));
				return;
			}
			resolve({
				code,
				stdout: Buffer.concat(stdout),
				stderr: Buffer.concat(stderr).subarray(-maxStderr),
				timedOut
			});
		});
	});
}
//#endregion
//#region src/git/environment.ts
const localNames = [
	"PATH",
	"HOME",
	"USER",
	"LOGNAME",
	"TMPDIR",
	"TMP",
	"TEMP",
	"XDG_CONFIG_HOME",
	"GIT_CONFIG_GLOBAL",
	"GIT_CONFIG_SYSTEM",
	"GIT_CONFIG_NOSYSTEM",
	"GIT_EXEC_PATH",
	"SystemRoot",
	"USERPROFILE",
	"HOMEDRIVE",
	"HOMEPATH",
	"APPDATA",
	"LOCALAPPDATA",
	"PROGRAMDATA",
	"ProgramFiles",
	"COMSPEC",
	"PATHEXT"
];
/** The user's ways to a remote: agent, proxies, certificates, LFS. */
const remoteNames = [
	"SSH_AUTH_SOCK",
	"SSH_AGENT_PID",
	"GIT_SSH",
	"GIT_SSH_COMMAND",
	"GIT_SSH_VARIANT",
	"GIT_ASKPASS",
	"GIT_PROXY_COMMAND",
	"GIT_ALLOW_PROTOCOL",
	"GIT_SSL_CAINFO",
	"GIT_SSL_CAPATH",
	"GIT_SSL_CERT",
	"GIT_SSL_KEY",
	"GIT_SSL_NO_VERIFY",
	"GIT_HTTP_PROXY_AUTHMETHOD",
	"GIT_LFS_SKIP_SMUDGE",
	"SSL_CERT_FILE",
	"SSL_CERT_DIR",
	"KRB5CCNAME",
	"http_proxy",
	"https_proxy",
	"all_proxy",
	"no_proxy",
	"HTTP_PROXY",
	"HTTPS_PROXY",
	"ALL_PROXY",
	"NO_PROXY"
];
const fixed = {
	LC_ALL: "C",
	GIT_TERMINAL_PROMPT: "0",
	GCM_INTERACTIVE: "never",
	GIT_PAGER: "cat",
	GIT_OPTIONAL_LOCKS: "0",
	GIT_NO_REPLACE_OBJECTS: "1",
	GIT_LITERAL_PATHSPECS: "1"
};
/** The configuration that the surroundings give by environment (git-config(1)). */
function surroundingConfig(surroundings) {
	const count = Number(surroundings.GIT_CONFIG_COUNT ?? "0");
	const pairs = [];
	for (let index = 0; index < Math.min(count, 1e3); index++) {
		const key = surroundings[`GIT_CONFIG_KEY_${index}`];
		const value = surroundings[`GIT_CONFIG_VALUE_${index}`];
		if (key !== void 0 && value !== void 0) pairs.push([key, value]);
	}
	return pairs;
}
/**
* Configuration that sends the token, to that server alone. The first, empty
* value drops headers configured elsewhere: two would be refused.
*/
function tokenConfig({ server, token }) {
	const key = `http.${server.replace(/\/+$/, "")}/.extraheader`;
	const basic = Buffer.from(`x-access-token:${token}`).toString("base64");
	return [[key, ""], [key, `AUTHORIZATION: basic ${basic}`]];
}
/**
* The whole environment of a git process. A local one gets neither agent nor
* proxy, and of the configuration given by environment only `safe.directory`.
*/
function gitEnvironment(surroundings, access, token) {
	const environment = {};
	const names = access === "remote" ? [...localNames, ...remoteNames] : localNames;
	for (const name of names) {
		const value = surroundings[name];
		if (value !== void 0) environment[name] = value;
	}
	const pairs = surroundingConfig(surroundings).filter(([key]) => access === "remote" || key.toLowerCase() === "safe.directory");
	if (surroundings.GITHUB_ACTIONS === "true") pairs.push(["safe.directory", "*"]);
	if (access === "remote" && token !== void 0) pairs.push(...tokenConfig(token));
	if (pairs.length > 0) {
		environment.GIT_CONFIG_COUNT = String(pairs.length);
		for (const [index, [key, value]] of pairs.entries()) {
			environment[`GIT_CONFIG_KEY_${index}`] = key;
			environment[`GIT_CONFIG_VALUE_${index}`] = value;
		}
	}
	return {
		...environment,
		...fixed
	};
}
//#endregion
//#region src/git/shallow.ts
const maxBytes$1 = 67108864;
/** The file's content; null where history is complete. */
async function readShallow(commonDirectory) {
	const path = join(commonDirectory, "shallow");
	const found = await stat(path).catch(() => null);
	if (found === null) return null;
	if (!found.isFile() || found.size > maxBytes$1) throw new UserError(`${path} is not git's list of shallow commits`);
	return await readFile(path, "utf8");
}
/** The commits whose parents are cut off. */
async function shallowCommits(commonDirectory) {
	const content = await readShallow(commonDirectory);
	return new Set((content ?? "").split("\n").filter((line) => line !== ""));
}
/** Notes how a fetch of ours left the file. */
async function noteShallow(repository) {
	repository.shallow.left = await readShallow(repository.commonDirectory);
}
/**
* Puts the boundary back to where it was when the repository was opened. A file
* that somebody else changed or locked in the meantime is left alone.
*/
async function restoreShallow(repository) {
	const { commonDirectory, shallow } = repository;
	if (shallow.original === shallow.left) return;
	const path = join(commonDirectory, "shallow");
	const lock = `${path}.lock`;
	const file = await open(lock, "wx").catch(() => null);
	if (file === null) return;
	try {
		await file.writeFile(shallow.original ?? "");
		await file.close();
		if (await readShallow(commonDirectory) !== shallow.left) return;
		if (shallow.original === null) await rm(path, { force: true });
		else await rename(lock, path);
		shallow.left = shallow.original;
	} finally {
		await rm(lock, { force: true });
	}
}
//#endregion
//#region src/git/git.ts
/** SHA-1 or SHA-256 object names. */
const hashPattern = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
/**
* Configuration that outranks every file. Hooks and the file system monitor
* are programs; the rest would write more than asked for into the repository.
*/
const hardening = [
	"core.hooksPath=/dev/null",
	"core.fsmonitor=false",
	"safe.bareRepository=explicit",
	"submodule.recurse=false",
	"fetch.recurseSubmodules=false",
	"fetch.prune=false",
	"fetch.pruneTags=false",
	"fetch.writeCommitGraph=false",
	"gc.auto=0",
	"maintenance.auto=false",
	"worktree.useRelativePaths=false"
].flatMap((setting) => ["-c", setting]);
/** @throws UserError when there is no git on the PATH */
async function findGit(surroundings) {
	const name = process.platform === "win32" ? "git.exe" : "git";
	for (const directory of (surroundings.PATH ?? "").split(delimiter)) {
		if (!isAbsolute(directory)) continue;
		const program = join(directory, name);
		try {
			await access(program, constants$1.X_OK);
			return {
				program,
				surroundings
			};
		} catch {}
	}
	throw new UserError("git was not found on the PATH; install git");
}
/** A short local question. A non-zero exit is an answer, not an error. */
async function query(git, directory, args) {
	const { exitCode, stdout, stderr } = await getExecOutput(`"${git.program}"`, [...hardening, ...args], {
		cwd: directory,
		env: gitEnvironment(git.surroundings, "local"),
		silent: true,
		ignoreReturnCode: true
	});
	return {
		code: exitCode,
		stdout: stdout.trimEnd(),
		stderr
	};
}
/** Whatever may take long or print much; ended as a group with this program. */
function execute(git, directory, args, options) {
	return run(git.program, [...hardening, ...args], {
		cwd: directory,
		env: gitEnvironment(git.surroundings, options.access, options.token),
		timeoutSeconds: options.timeoutSeconds,
		maxStdoutBytes: options.maxStdoutBytes ?? 67108864
	});
}
/** What git said last, as one line for people, without passwords in URLs. */
function complaint(stderr) {
	const lines = plainText(stderr.toString()).split("\n").map((line) => line.trim()).filter((line) => line !== "");
	return (lines.find((text) => /^(?:fatal|error):/.test(text)) ?? lines.at(-1) ?? "").replaceAll(/:\/\/[^@/\s]*@/g, "://").replace(/^(?:fatal|error): /, "").slice(0, 300);
}
/**
* Opens the repository that `directory` lies in.
* @throws UserError when there is no usable repository with a commit
*/
async function openRepository(directory, surroundings = process.env) {
	const git = await findGit(surroundings);
	if (!(await stat(directory).catch(() => null))?.isDirectory()) throw new UserError(`${directory} is not a directory`);
	const answer = await query(git, directory, [
		"rev-parse",
		"--show-toplevel",
		"--git-common-dir",
		"--is-shallow-repository"
	]);
	if (answer.code !== 0) throw new UserError(whyNotOpened(directory, answer.stderr));
	const lines = answer.stdout.split("\n");
	const [top, common, shallow] = lines;
	if (top === void 0 || common === void 0 || lines.length !== 3) throw new UserError(`the path of the git repository at ${directory} contains a line break; move it`);
	const head = await query(git, directory, [
		"rev-parse",
		"--verify",
		"--quiet",
		"HEAD^{commit}"
	]);
	if (head.code !== 0 || !hashPattern.test(head.stdout)) throw new UserError(`the git repository at ${top} has no commit checked out; commit something first`);
	const commonDirectory = await realpath(resolve(directory, common));
	const content = await readShallow(commonDirectory);
	return {
		git,
		root: await realpath(top),
		commonDirectory,
		head: head.stdout,
		isShallow: shallow === "true",
		shallow: {
			original: content,
			left: content
		}
	};
}
function whyNotOpened(directory, stderr) {
	if (stderr.includes("not a git repository")) return `${directory} is not in a git repository; run \`git init\` and commit, or check the repository out first`;
	if (stderr.includes("dubious ownership")) return `the git repository at ${directory} belongs to another user; trust it with \`git config --global --add safe.directory ${directory}\``;
	if (/bare repository|must be run in a work tree/.test(stderr)) return `the git repository at ${directory} has no work tree; use a clone with checked-out files`;
	return `git could not open the repository at ${directory}: ${complaint(stderr)}`;
}
//#endregion
//#region src/git/fetch.ts
const fetchSeconds = 600;
const listSeconds$3 = 60;
async function hasCommit(repository, commit) {
	const { git, root } = repository;
	return (await query(git, root, [
		"cat-file",
		"-e",
		`${commit}^{commit}`
	])).code === 0;
}
/**
* Runs a command against `origin` as the user's own configuration would, and
* once more with the token where that failed: a checkout may have kept none.
*/
async function askOrigin(repository, args, timeoutSeconds, token) {
	let reason = "";
	for (const credentials of token === void 0 ? [token] : [void 0, token]) {
		const finished = await execute(repository.git, repository.root, args, {
			access: "remote",
			timeoutSeconds,
			token: credentials
		});
		if (finished.code === 0) return { stdout: finished.stdout.toString("utf8") };
		reason = finished.timedOut ? `origin did not answer within ${timeoutSeconds} s` : complaint(finished.stderr);
	}
	return { reason };
}
/**
* Fetches commits, by hash, so that no remote-tracking branch is brought up to
* date in passing; `depth` is an option such as `--depth=1`.
*/
async function fetchCommits(repository, commits, depth, token) {
	const answer = await askOrigin(repository, [
		"fetch",
		"--quiet",
		"--no-tags",
		"--no-write-fetch-head",
		"--no-recurse-submodules",
		"--no-auto-maintenance",
		...depth,
		"origin",
		...commits
	], fetchSeconds, token);
	await noteShallow(repository);
	return "reason" in answer ? answer.reason : null;
}
/** A ref of origin, by its full name; null where origin has none. */
async function remoteRef(repository, names, token) {
	const answer = await askOrigin(repository, [
		"ls-remote",
		"--quiet",
		"origin",
		...names
	], listSeconds$3, token);
	if ("reason" in answer) return answer;
	const refs = /* @__PURE__ */ new Map();
	for (const line of answer.stdout.split("\n")) {
		const [hash = "", name = ""] = line.split("	");
		refs.set(name, hash);
	}
	for (const name of names) {
		const commit = refs.get(name);
		if (commit !== void 0) return { commit };
	}
	return { commit: null };
}
/**
* Makes sure that a commit is there with its files: fetched at depth 1 into a
* shallow clone, with its history into a full one, which stays full.
*/
async function ensureCommit(repository, commit, token) {
	if (await hasCommit(repository, commit)) return { fetched: false };
	const depth = repository.isShallow ? ["--depth=1"] : [];
	const reason = await fetchCommits(repository, [commit], depth, token);
	if (reason === null && await hasCommit(repository, commit)) return { fetched: true };
	return { missing: `commit ${commit} is not in ${repository.root} and could not be fetched from origin: ${reason ?? "origin did not send it"}` };
}
//#endregion
//#region src/git/history.ts
const localSeconds = 120;
const maxCommitBytes = 1048576;
/** How many commits further each attempt looks. */
const deepenSteps = [
	64,
	512,
	4096
];
const maxBoundaries = 256;
/**
* The parents of a commit as the commit itself names them, which also holds
* where a shallow clone cut them off.
* @throws UserError when the commit can't be read
*/
async function parentsOf(repository, commit) {
	const finished = await execute(repository.git, repository.root, [
		"cat-file",
		"commit",
		commit
	], {
		access: "local",
		timeoutSeconds: localSeconds,
		maxStdoutBytes: maxCommitBytes
	});
	if (finished.code !== 0) throw new UserError(`git could not read commit ${commit}: ${complaint(finished.stderr)}`);
	const [header = ""] = finished.stdout.toString("utf8").split("\n\n", 1);
	return header.split("\n").filter((line) => line.startsWith("parent ")).map((line) => line.slice(7)).filter((hash) => hashPattern.test(hash));
}
/**
* The merge base of two commits that are there. In a shallow clone a common
* ancestor counts only if no newer one can hide behind the boundary: every cut
* commit in sight must be an ancestor of it.
*/
async function mergeBase(repository, one, other) {
	const { git, root, commonDirectory } = repository;
	const answer = await query(git, root, [
		"merge-base",
		one,
		other
	]);
	if (answer.code !== 0 && answer.code !== 1) throw new UserError(`git could not compare ${one} and ${other}: ${complaint(answer.stderr)}`);
	const found = answer.code === 0 ? answer.stdout : null;
	const cut = await shallowCommits(commonDirectory);
	if (cut.size > 0) {
		const listed = await execute(git, root, [
			"rev-list",
			one,
			other,
			...found === null ? [] : [`^${found}`]
		], {
			access: "local",
			timeoutSeconds: localSeconds
		});
		if (listed.code !== 0) throw new UserError(`git could not list the history of ${one}: ${complaint(listed.stderr)}`);
		const boundaries = listed.stdout.toString("utf8").split("\n").filter((hash) => cut.has(hash));
		if (boundaries.length > 0) return {
			kind: "cut",
			boundaries
		};
	}
	return found === null ? { kind: "unrelated" } : {
		kind: "found",
		commit: found
	};
}
/**
* The same, fetching more history from origin in bounded steps where it is cut
* off. The result `cut` then says why not.
*/
async function deepenedMergeBase(repository, one, other, token) {
	let result = await mergeBase(repository, one, other);
	for (const step of deepenSteps) {
		if (result.kind !== "cut") return result;
		const reason = await fetchCommits(repository, result.boundaries.slice(0, maxBoundaries), [`--deepen=${step}`], token);
		if (reason !== null) return {
			kind: "cut",
			reason
		};
		result = await mergeBase(repository, one, other);
	}
	if (result.kind !== "cut") return result;
	return {
		kind: "cut",
		reason: `not within ${deepenSteps.reduce((sum, step) => sum + step, 0)} commits`
	};
}
//#endregion
//#region src/git/revision.ts
/**
* The commit that a revision names here, or in a shallow clone at origin.
* @throws UserError when there is none
*/
async function resolveRevision(repository, revision, token) {
	if (revision === "" || /^-|[\u0000-\u001F\u007F]/.test(revision)) throw new UserError(`the base ${JSON.stringify(revision)} is not a revision; name a branch, tag or commit`);
	const commit = await localRevision(repository, revision) ?? await localRevision(repository, `refs/remotes/origin/${revision}`);
	if (commit !== null) return commit;
	let hint = "name a branch, tag or commit of this repository";
	if (repository.isShallow || hashPattern.test(revision)) {
		const fetched = await originRevision(repository, revision, token);
		if (!("missing" in fetched)) return fetched.commit;
		hint = fetched.missing;
	}
	throw new UserError(`the base ${revision} is not known in ${repository.root}; ${hint}`);
}
async function localRevision(repository, revision) {
	const { git, root } = repository;
	const verify = [
		"rev-parse",
		"--verify",
		"--quiet",
		"--end-of-options"
	];
	const named = await query(git, root, [...verify, revision]);
	if (named.code !== 0 || !hashPattern.test(named.stdout)) return null;
	const commit = await query(git, root, [...verify, `${named.stdout}^{commit}`]);
	return commit.code === 0 && hashPattern.test(commit.stdout) ? commit.stdout : null;
}
/** A shallow clone usually has one branch only; the others are at origin. */
async function originRevision(repository, revision, token) {
	let commit = revision;
	if (!hashPattern.test(revision)) {
		const asked = await remoteRef(repository, [
			`refs/tags/${revision}^{}`,
			`refs/tags/${revision}`,
			`refs/heads/${revision}`
		], token);
		if ("reason" in asked) return { missing: `origin could not be asked: ${asked.reason}` };
		commit = asked.commit;
	}
	if (commit === null) return { missing: "origin has no such branch or tag" };
	const ensured = await ensureCommit(repository, commit, token);
	return "missing" in ensured ? ensured : { commit };
}
//#endregion
//#region src/git/base.ts
/**
* The base of a pull request: the first parent of the checked-out merge commit
* when its second parent is the event's head; otherwise the merge base with
* the base branch as it is now. The event's own `base.sha` may be stale.
*/
async function pullRequestBase(repository, event, remote = {}) {
	const { head } = repository;
	const [first, second, ...more] = await parentsOf(repository, head);
	if (first !== void 0 && second === event.headCommit && more.length === 0) return {
		commit: first,
		chosenBy: "first parent of the checked-out merge commit"
	};
	const branch = event.baseBranch;
	const chosenBy = `merge base of HEAD and ${branch}`;
	const reasons = [];
	if (repository.isShallow) {
		const asked = await askApi(remote, branch, head);
		if ("commit" in asked) return {
			commit: asked.commit,
			chosenBy
		};
		reasons.push(asked.missing);
	}
	const tip = await branchTip(repository, branch, remote.token);
	if ("missing" in tip) {
		reasons.push(tip.missing);
		if (!repository.isShallow) {
			const asked = await askApi(remote, branch, head);
			if ("commit" in asked) return {
				commit: asked.commit,
				chosenBy
			};
			reasons.push(asked.missing);
		}
	} else {
		const result = await deepenedMergeBase(repository, head, tip.commit, remote.token);
		if (result.kind === "found") return {
			commit: result.commit,
			chosenBy
		};
		if (result.kind === "unrelated") return { missing: `HEAD and ${branch} have no commit in common` };
		reasons.push(`the clone is shallow: ${result.reason}`);
	}
	return { missing: `the merge base of HEAD and ${branch} is not known (${reasons.filter((reason) => reason !== "").join("; ")}); check out with \`fetch-depth: 0\`` };
}
async function askApi(remote, base, head) {
	if (remote.mergeBaseByApi === void 0) return { missing: "" };
	const asked = await remote.mergeBaseByApi(base, head);
	if ("missing" in asked || hashPattern.test(asked.commit)) return asked;
	return { missing: "the compare API named no commit" };
}
/** The base branch's commit, there: as origin has it now, else as last fetched. */
async function branchTip(repository, branch, token) {
	const asked = await remoteRef(repository, [`refs/heads/${branch}`], token);
	let missing = "reason" in asked ? asked.reason : `origin has no branch ${branch}`;
	if ("commit" in asked && asked.commit !== null) {
		const ensured = await ensureCommit(repository, asked.commit, token);
		if (!("missing" in ensured)) return { commit: asked.commit };
		missing = ensured.missing;
	}
	const tracked = await query(repository.git, repository.root, [
		"rev-parse",
		"--verify",
		"--quiet",
		`refs/remotes/origin/${branch}^{commit}`
	]);
	return tracked.code === 0 && hashPattern.test(tracked.stdout) ? { commit: tracked.stdout } : { missing };
}
/**
* The commit before a push, for looking up its stored measurement: what the
* branch was at, or for a new or rewritten branch the head's first parent.
*/
async function pushBase(repository, event, remote = {}) {
	const { head } = repository;
	const { before } = event;
	const [first] = await parentsOf(repository, head);
	if (!(!hashPattern.test(before) || /^0+$/.test(before)) && !event.forced && before !== head && (before === first || await mayDescendFrom(repository, before, remote))) return {
		commit: before,
		chosenBy: "the commit before the push"
	};
	return first === void 0 ? { missing: "HEAD is the first commit of its history" } : {
		commit: first,
		chosenBy: "first parent of HEAD"
	};
}
/** False only when HEAD certainly does not descend from the commit. */
async function mayDescendFrom(repository, ancestor, remote) {
	const { git, root, head } = repository;
	if (await hasCommit(repository, ancestor)) {
		if ((await query(git, root, [
			"merge-base",
			"--is-ancestor",
			ancestor,
			head
		])).code === 0) return true;
		if (!repository.isShallow) return false;
	} else if (!repository.isShallow) return false;
	const asked = await askApi(remote, ancestor, head);
	return "missing" in asked || asked.commit === ancestor;
}
/**
* The base that the user named: the merge base of the revision and HEAD, or
* with `exact` the revision itself.
* @throws UserError when the revision or the merge base can't be found
*/
async function revisionBase(repository, revision, exact, remote = {}) {
	const commit = await resolveRevision(repository, revision, remote.token);
	if (exact) return {
		commit,
		chosenBy: revision
	};
	const result = await deepenedMergeBase(repository, repository.head, commit, remote.token);
	if (result.kind === "found") return {
		commit: result.commit,
		chosenBy: `merge base of HEAD and ${revision}`
	};
	throw new UserError(result.kind === "unrelated" ? `${revision} and HEAD have no commit in common; compare with ${revision} itself by --exact-base` : `the merge base of HEAD and ${revision} is not in this shallow clone (${result.reason}); run \`git fetch --unshallow\`, or check out with \`fetch-depth: 0\``);
}
//#endregion
//#region src/gate/choose-base.ts
function occasionOf(plan, host) {
	if (plan.base.kind !== "event") return "change";
	return host.event?.kind === "pull_request" ? "change" : "push";
}
/** @throws UserError when the user named a revision that can't be found */
async function chooseBase(plan, { repository }, host) {
	const { event } = host;
	const remote = {
		mergeBaseByApi: host.mergeBaseByApi,
		token: host.token
	};
	if (plan.base.kind !== "event") return await revisionBase(repository, plan.base.revision, plan.base.kind === "exact", remote);
	switch (event?.kind) {
		case "pull_request": return await pullRequestBase(repository, {
			headCommit: event.headSha,
			baseBranch: event.baseRef
		}, remote);
		case "push": return await pushBase(repository, {
			before: event.before ?? "",
			forced: event.forced
		}, remote);
		default: return { missing: `the event ${event?.kind === "other" ? event.name : "of this run"} names no base; set the input base` };
	}
}
//#endregion
//#region src/git/submodules.ts
const listSeconds$2 = 120;
const maxSubmodules = 1e3;
const maxNamesBytes = 4194304;
/** Submodules of `commit` that are populated in the user's work tree. */
async function populatedSubmodules(repository, commit) {
	const recorded = await gitlinks(repository, commit);
	if (recorded.length === 0) return [];
	const names = await submoduleNames(repository, commit);
	const paths = /* @__PURE__ */ new Map();
	for (const [path, name] of await submoduleNames(repository, null)) paths.set(name, path);
	const found = [];
	for (const { path, commit: wanted } of recorded) {
		const name = names.get(path);
		const moved = name === void 0 ? void 0 : paths.get(name);
		for (const candidate of /* @__PURE__ */ new Set([moved ?? path, path])) {
			const populatedAt = await populated(repository.root, candidate);
			if (populatedAt === null) continue;
			found.push({
				path,
				commit: wanted,
				populatedAt
			});
			break;
		}
	}
	return found;
}
/** Null unless there is a checked-out repository, reached without symbolic links. */
async function populated(root, path) {
	const directory = join(root, path);
	const inner = await lstat(join(directory, ".git")).catch(() => null);
	if (inner === null || inner.isSymbolicLink()) return null;
	return await realpath(directory) === directory ? directory : null;
}
async function gitlinks(repository, commit) {
	const finished = await execute(repository.git, repository.root, [
		"ls-tree",
		"-r",
		"-z",
		"--full-tree",
		commit
	], {
		access: "remote",
		timeoutSeconds: listSeconds$2
	});
	if (finished.code !== 0) throw new UserError(`git could not list the files of ${commit}: ${complaint(finished.stderr)}`);
	const found = [];
	for (const line of finished.stdout.toString("utf8").split("\0")) {
		const match = /^160000 commit ([0-9a-f]+)\t(.+)$/s.exec(line);
		if (match === null) continue;
		const [, hash = "", path = ""] = match;
		found.push({
			path,
			commit: hash
		});
	}
	if (found.length > maxSubmodules) throw new UserError(`${commit} has ${found.length} submodules; no more than ${maxSubmodules} can be populated`);
	return found;
}
/** Path -> name, from `.gitmodules` of a commit, or of the work tree for null. */
async function submoduleNames(repository, commit) {
	const { git, root } = repository;
	const names = /* @__PURE__ */ new Map();
	const file = join(root, ".gitmodules");
	if (commit === null && !(await lstat(file).catch(() => null))?.isFile()) return names;
	const finished = await execute(git, root, [
		"config",
		...commit === null ? ["--file", file] : ["--blob", `${commit}:.gitmodules`],
		"--no-includes",
		"--null",
		"--get-regexp",
		String.raw`^submodule\..*\.path$`
	], {
		access: "local",
		timeoutSeconds: listSeconds$2,
		maxStdoutBytes: maxNamesBytes
	});
	for (const entry of finished.stdout.toString("utf8").split("\0")) {
		const match = /^submodule\.(.*)\.path\n(.*)$/s.exec(entry);
		if (match === null) continue;
		const [, name = "", path = ""] = match;
		names.set(path, name);
	}
	return names;
}
//#endregion
//#region src/git/worktree.ts
const checkoutSeconds = 900;
const maxDepth = 10;
/**
* Checks a commit out, detached and without hooks, at `scratch/name`, with the
* submodules that the user's work tree has populated.
* @throws UserError when that fails; nothing is left then
*/
async function addWorktree(repository, commit, options) {
	const scratch = await realpath(options.scratch);
	const path = join(scratch, options.name);
	const undo = [];
	const remove = async () => {
		try {
			await removeTree(path);
		} finally {
			for (const step of undo.splice(0).toReversed()) await step();
		}
	};
	const add = async (from, wanted, to, depth) => {
		await registerRepository(scratch, from.commonDirectory);
		undo.push(() => unlinkWorktrees(from.commonDirectory, to));
		await checkOut(from, wanted, to);
		const inner = await populatedSubmodules(from, wanted);
		if (inner.length > 0 && depth === maxDepth) throw new UserError(`the submodules of ${repository.root} are nested more than ${maxDepth} deep`);
		for (const submodule of inner) {
			const source = await openRepository(submodule.populatedAt, repository.git.surroundings);
			undo.push(() => restoreShallow(source));
			const ensured = await ensureCommit(source, submodule.commit, options.token);
			if ("missing" in ensured) throw new UserError(`the submodule ${submodule.path} of ${wanted} can't be populated: ${ensured.missing}`);
			await add(source, submodule.commit, join(to, submodule.path), depth + 1);
		}
	};
	try {
		await add(repository, commit, path, 0);
	} catch (error) {
		await remove();
		throw error;
	}
	return {
		path,
		remove
	};
}
async function checkOut(repository, commit, path) {
	const finished = await execute(repository.git, repository.root, [
		"worktree",
		"add",
		"--quiet",
		"--detach",
		path,
		commit
	], {
		access: "remote",
		timeoutSeconds: checkoutSeconds
	});
	if (finished.code !== 0) {
		const reason = finished.timedOut ? `it took longer than ${checkoutSeconds} s` : complaint(finished.stderr);
		throw new UserError(`git could not check out ${commit} of ${repository.root}: ${reason}`);
	}
}
//#endregion
//#region node_modules/picomatch/lib/constants.js
var require_constants = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const WIN_SLASH = "\\\\/";
	const WIN_NO_SLASH = `[^${WIN_SLASH}]`;
	const DEFAULT_MAX_EXTGLOB_RECURSION = 0;
	/**
	* Posix glob regex
	*/
	const DOT_LITERAL = "\\.";
	const PLUS_LITERAL = "\\+";
	const QMARK_LITERAL = "\\?";
	const SLASH_LITERAL = "\\/";
	const ONE_CHAR = "(?=.)";
	const QMARK = "[^/]";
	const END_ANCHOR = `(?:${SLASH_LITERAL}|$)`;
	const START_ANCHOR = `(?:^|${SLASH_LITERAL})`;
	const DOTS_SLASH = `${DOT_LITERAL}{1,2}${END_ANCHOR}`;
	const POSIX_CHARS = {
		DOT_LITERAL,
		PLUS_LITERAL,
		QMARK_LITERAL,
		SLASH_LITERAL,
		ONE_CHAR,
		QMARK,
		END_ANCHOR,
		DOTS_SLASH,
		NO_DOT: `(?!${DOT_LITERAL})`,
		NO_DOTS: `(?!${START_ANCHOR}${DOTS_SLASH})`,
		NO_DOT_SLASH: `(?!${DOT_LITERAL}{0,1}${END_ANCHOR})`,
		NO_DOTS_SLASH: `(?!${DOTS_SLASH})`,
		QMARK_NO_DOT: `[^.${SLASH_LITERAL}]`,
		STAR: `${QMARK}*?`,
		START_ANCHOR,
		SEP: "/"
	};
	/**
	* Windows glob regex
	*/
	const WINDOWS_CHARS = {
		...POSIX_CHARS,
		SLASH_LITERAL: `[${WIN_SLASH}]`,
		QMARK: WIN_NO_SLASH,
		STAR: `${WIN_NO_SLASH}*?`,
		DOTS_SLASH: `${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$)`,
		NO_DOT: `(?!${DOT_LITERAL})`,
		NO_DOTS: `(?!(?:^|[${WIN_SLASH}])${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$))`,
		NO_DOT_SLASH: `(?!${DOT_LITERAL}{0,1}(?:[${WIN_SLASH}]|$))`,
		NO_DOTS_SLASH: `(?!${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$))`,
		QMARK_NO_DOT: `[^.${WIN_SLASH}]`,
		START_ANCHOR: `(?:^|[${WIN_SLASH}])`,
		END_ANCHOR: `(?:[${WIN_SLASH}]|$)`,
		SEP: "\\"
	};
	module.exports = {
		DEFAULT_MAX_EXTGLOB_RECURSION,
		MAX_LENGTH: 65536,
		POSIX_REGEX_SOURCE: {
			__proto__: null,
			alnum: "a-zA-Z0-9",
			alpha: "a-zA-Z",
			ascii: "\\x00-\\x7F",
			blank: " \\t",
			cntrl: "\\x00-\\x1F\\x7F",
			digit: "0-9",
			graph: "\\x21-\\x7E",
			lower: "a-z",
			print: "\\x20-\\x7E ",
			punct: "\\-!\"#$%&'()\\*+,./:;<=>?@[\\]^_`{|}~",
			space: " \\t\\r\\n\\v\\f",
			upper: "A-Z",
			word: "A-Za-z0-9_",
			xdigit: "A-Fa-f0-9"
		},
		REGEX_BACKSLASH: /\\(?![*+?^${}(|)[\]])/g,
		REGEX_NON_SPECIAL_CHARS: /^[^@![\].,$*+?^{}()|\\/]+/,
		REGEX_SPECIAL_CHARS: /[-*+?.^${}(|)[\]]/,
		REGEX_SPECIAL_CHARS_BACKREF: /(\\?)((\W)(\3*))/g,
		REGEX_SPECIAL_CHARS_GLOBAL: /([-*+?.^${}(|)[\]])/g,
		REGEX_REMOVE_BACKSLASH: /(?:\[.*?[^\\]\]|\\(?=.))/g,
		REPLACEMENTS: {
			__proto__: null,
			"***": "*",
			"**/**": "**",
			"**/**/**": "**"
		},
		CHAR_0: 48,
		CHAR_9: 57,
		CHAR_UPPERCASE_A: 65,
		CHAR_LOWERCASE_A: 97,
		CHAR_UPPERCASE_Z: 90,
		CHAR_LOWERCASE_Z: 122,
		CHAR_LEFT_PARENTHESES: 40,
		CHAR_RIGHT_PARENTHESES: 41,
		CHAR_ASTERISK: 42,
		CHAR_AMPERSAND: 38,
		CHAR_AT: 64,
		CHAR_BACKWARD_SLASH: 92,
		CHAR_CARRIAGE_RETURN: 13,
		CHAR_CIRCUMFLEX_ACCENT: 94,
		CHAR_COLON: 58,
		CHAR_COMMA: 44,
		CHAR_DOT: 46,
		CHAR_DOUBLE_QUOTE: 34,
		CHAR_EQUAL: 61,
		CHAR_EXCLAMATION_MARK: 33,
		CHAR_FORM_FEED: 12,
		CHAR_FORWARD_SLASH: 47,
		CHAR_GRAVE_ACCENT: 96,
		CHAR_HASH: 35,
		CHAR_HYPHEN_MINUS: 45,
		CHAR_LEFT_ANGLE_BRACKET: 60,
		CHAR_LEFT_CURLY_BRACE: 123,
		CHAR_LEFT_SQUARE_BRACKET: 91,
		CHAR_LINE_FEED: 10,
		CHAR_NO_BREAK_SPACE: 160,
		CHAR_PERCENT: 37,
		CHAR_PLUS: 43,
		CHAR_QUESTION_MARK: 63,
		CHAR_RIGHT_ANGLE_BRACKET: 62,
		CHAR_RIGHT_CURLY_BRACE: 125,
		CHAR_RIGHT_SQUARE_BRACKET: 93,
		CHAR_SEMICOLON: 59,
		CHAR_SINGLE_QUOTE: 39,
		CHAR_SPACE: 32,
		CHAR_TAB: 9,
		CHAR_UNDERSCORE: 95,
		CHAR_VERTICAL_LINE: 124,
		CHAR_ZERO_WIDTH_NOBREAK_SPACE: 65279,
		/**
		* Create EXTGLOB_CHARS
		*/
		extglobChars(chars) {
			return {
				"!": {
					type: "negate",
					open: "(?:(?!(?:",
					close: `))${chars.STAR})`
				},
				"?": {
					type: "qmark",
					open: "(?:",
					close: ")?"
				},
				"+": {
					type: "plus",
					open: "(?:",
					close: ")+"
				},
				"*": {
					type: "star",
					open: "(?:",
					close: ")*"
				},
				"@": {
					type: "at",
					open: "(?:",
					close: ")"
				}
			};
		},
		/**
		* Create GLOB_CHARS
		*/
		globChars(win32) {
			return win32 === true ? WINDOWS_CHARS : POSIX_CHARS;
		}
	};
}));
//#endregion
//#region node_modules/picomatch/lib/utils.js
var require_utils$1 = /* @__PURE__ */ __commonJSMin(((exports) => {
	const { REGEX_BACKSLASH, REGEX_REMOVE_BACKSLASH, REGEX_SPECIAL_CHARS, REGEX_SPECIAL_CHARS_GLOBAL } = require_constants();
	exports.isObject = (val) => val !== null && typeof val === "object" && !Array.isArray(val);
	exports.hasRegexChars = (str) => REGEX_SPECIAL_CHARS.test(str);
	exports.isRegexChar = (str) => str.length === 1 && exports.hasRegexChars(str);
	exports.escapeRegex = (str) => str.replace(REGEX_SPECIAL_CHARS_GLOBAL, "\\$1");
	exports.toPosixSlashes = (str) => str.replace(REGEX_BACKSLASH, "/");
	exports.isWindows = () => {
		if (typeof navigator !== "undefined" && navigator.platform) {
			const platform = navigator.platform.toLowerCase();
			return platform === "win32" || platform === "windows";
		}
		if (typeof process !== "undefined" && process.platform) return process.platform === "win32";
		return false;
	};
	exports.removeBackslashes = (str) => {
		return str.replace(REGEX_REMOVE_BACKSLASH, (match) => {
			return match === "\\" ? "" : match;
		});
	};
	exports.escapeLast = (input, char, lastIdx) => {
		const idx = input.lastIndexOf(char, lastIdx);
		if (idx === -1) return input;
		if (input[idx - 1] === "\\") return exports.escapeLast(input, char, idx - 1);
		return `${input.slice(0, idx)}\\${input.slice(idx)}`;
	};
	exports.removePrefix = (input, state = {}) => {
		let output = input;
		if (output.startsWith("./")) {
			output = output.slice(2);
			state.prefix = "./";
		}
		return output;
	};
	exports.wrapOutput = (input, state = {}, options = {}) => {
		let output = `${options.contains ? "" : "^"}(?:${input})${options.contains ? "" : "$"}`;
		if (state.negated === true) output = `(?:^(?!${output}).*$)`;
		return output;
	};
	exports.basename = (path, { windows } = {}) => {
		const segs = path.split(windows ? /[\\/]/ : "/");
		const last = segs[segs.length - 1];
		if (last === "") return segs[segs.length - 2];
		return last;
	};
}));
//#endregion
//#region node_modules/picomatch/lib/scan.js
var require_scan = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const utils = require_utils$1();
	const { CHAR_ASTERISK, CHAR_AT, CHAR_BACKWARD_SLASH, CHAR_COMMA, CHAR_DOT, CHAR_EXCLAMATION_MARK, CHAR_FORWARD_SLASH, CHAR_LEFT_CURLY_BRACE, CHAR_LEFT_PARENTHESES, CHAR_LEFT_SQUARE_BRACKET, CHAR_PLUS, CHAR_QUESTION_MARK, CHAR_RIGHT_CURLY_BRACE, CHAR_RIGHT_PARENTHESES, CHAR_RIGHT_SQUARE_BRACKET } = require_constants();
	const isPathSeparator = (code) => {
		return code === CHAR_FORWARD_SLASH || code === CHAR_BACKWARD_SLASH;
	};
	const depth = (token) => {
		if (token.isPrefix !== true) token.depth = token.isGlobstar ? Infinity : 1;
	};
	/**
	* Quickly scans a glob pattern and returns an object with a handful of
	* useful properties, like `isGlob`, `path` (the leading non-glob, if it exists),
	* `glob` (the actual pattern), `negated` (true if the path starts with `!` but not
	* with `!(`) and `negatedExtglob` (true if the path starts with `!(`).
	*
	* ```js
	* const pm = require('picomatch');
	* console.log(pm.scan('foo/bar/*.js'));
	* { isGlob: true, input: 'foo/bar/*.js', base: 'foo/bar', glob: '*.js' }
	* ```
	* @param {String} `str`
	* @param {Object} `options`
	* @return {Object} Returns an object with tokens and regex source string.
	* @api public
	*/
	const scan = (input, options) => {
		const opts = options || {};
		const length = input.length - 1;
		const scanToEnd = opts.parts === true || opts.tokens === true || opts.scanToEnd === true;
		const slashes = [];
		const tokens = [];
		const parts = [];
		let str = input;
		let index = -1;
		let start = 0;
		let lastIndex = 0;
		let isBrace = false;
		let isBracket = false;
		let isGlob = false;
		let isExtglob = false;
		let isGlobstar = false;
		let braceEscaped = false;
		let backslashes = false;
		let negated = false;
		let negatedExtglob = false;
		let finished = false;
		let braces = 0;
		let prev;
		let code;
		let token = {
			value: "",
			depth: 0,
			isGlob: false
		};
		const eos = () => index >= length;
		const peek = () => str.charCodeAt(index + 1);
		const advance = () => {
			prev = code;
			return str.charCodeAt(++index);
		};
		while (index < length) {
			code = advance();
			let next;
			if (code === CHAR_BACKWARD_SLASH) {
				backslashes = token.backslashes = true;
				code = advance();
				if (code === CHAR_LEFT_CURLY_BRACE) braceEscaped = true;
				continue;
			}
			if (braceEscaped === true || code === CHAR_LEFT_CURLY_BRACE) {
				braces++;
				while (eos() !== true && (code = advance())) {
					if (code === CHAR_BACKWARD_SLASH) {
						backslashes = token.backslashes = true;
						advance();
						continue;
					}
					if (code === CHAR_LEFT_CURLY_BRACE) {
						braces++;
						continue;
					}
					if (braceEscaped !== true && code === CHAR_DOT && (code = advance()) === CHAR_DOT) {
						isBrace = token.isBrace = true;
						isGlob = token.isGlob = true;
						finished = true;
						if (scanToEnd === true) continue;
						break;
					}
					if (braceEscaped !== true && code === CHAR_COMMA) {
						isBrace = token.isBrace = true;
						isGlob = token.isGlob = true;
						finished = true;
						if (scanToEnd === true) continue;
						break;
					}
					if (code === CHAR_RIGHT_CURLY_BRACE) {
						braces--;
						if (braces === 0) {
							braceEscaped = false;
							isBrace = token.isBrace = true;
							finished = true;
							break;
						}
					}
				}
				if (scanToEnd === true) continue;
				break;
			}
			if (code === CHAR_FORWARD_SLASH) {
				slashes.push(index);
				tokens.push(token);
				token = {
					value: "",
					depth: 0,
					isGlob: false
				};
				if (finished === true) continue;
				if (prev === CHAR_DOT && index === start + 1) {
					start += 2;
					continue;
				}
				lastIndex = index + 1;
				continue;
			}
			if (opts.noext !== true) {
				if ((code === CHAR_PLUS || code === CHAR_AT || code === CHAR_ASTERISK || code === CHAR_QUESTION_MARK || code === CHAR_EXCLAMATION_MARK) === true && peek() === CHAR_LEFT_PARENTHESES) {
					isGlob = token.isGlob = true;
					isExtglob = token.isExtglob = true;
					finished = true;
					if (code === CHAR_EXCLAMATION_MARK && index === start) negatedExtglob = true;
					if (scanToEnd === true) {
						let parens = 0;
						while (eos() !== true && (code = advance())) {
							if (code === CHAR_BACKWARD_SLASH) {
								backslashes = token.backslashes = true;
								advance();
								continue;
							}
							if (code === CHAR_LEFT_PARENTHESES) {
								parens++;
								continue;
							}
							if (code === CHAR_RIGHT_PARENTHESES && --parens === 0) {
								finished = true;
								break;
							}
						}
						continue;
					}
					break;
				}
			}
			if (code === CHAR_ASTERISK) {
				if (prev === CHAR_ASTERISK) isGlobstar = token.isGlobstar = true;
				isGlob = token.isGlob = true;
				finished = true;
				if (scanToEnd === true) continue;
				break;
			}
			if (code === CHAR_QUESTION_MARK) {
				isGlob = token.isGlob = true;
				finished = true;
				if (scanToEnd === true) continue;
				break;
			}
			if (code === CHAR_LEFT_SQUARE_BRACKET) {
				while (eos() !== true && (next = advance())) {
					if (next === CHAR_BACKWARD_SLASH) {
						backslashes = token.backslashes = true;
						advance();
						continue;
					}
					if (next === CHAR_RIGHT_SQUARE_BRACKET) {
						isBracket = token.isBracket = true;
						isGlob = token.isGlob = true;
						finished = true;
						break;
					}
				}
				if (scanToEnd === true) continue;
				break;
			}
			if (opts.nonegate !== true && code === CHAR_EXCLAMATION_MARK && index === start) {
				negated = token.negated = true;
				start++;
				continue;
			}
			if (opts.noparen !== true && code === CHAR_LEFT_PARENTHESES) {
				isGlob = token.isGlob = true;
				if (scanToEnd === true) {
					let parens = 1;
					while (eos() !== true && (code = advance())) {
						if (code === CHAR_BACKWARD_SLASH) {
							backslashes = token.backslashes = true;
							advance();
							continue;
						}
						if (code === CHAR_LEFT_PARENTHESES) {
							parens++;
							continue;
						}
						if (code === CHAR_RIGHT_PARENTHESES && --parens === 0) {
							finished = true;
							break;
						}
					}
					continue;
				}
				break;
			}
			if (isGlob === true) {
				finished = true;
				if (scanToEnd === true) continue;
				break;
			}
		}
		if (opts.noext === true) {
			isExtglob = false;
			isGlob = false;
		}
		let base = str;
		let prefix = "";
		let glob = "";
		if (start > 0) {
			prefix = str.slice(0, start);
			str = str.slice(start);
			lastIndex -= start;
		}
		if (base && isGlob === true && lastIndex > 0) {
			base = str.slice(0, lastIndex);
			glob = str.slice(lastIndex);
		} else if (isGlob === true) {
			base = "";
			glob = str;
		} else base = str;
		if (base && base !== "" && base !== "/" && base !== str) {
			if (isPathSeparator(base.charCodeAt(base.length - 1))) base = base.slice(0, -1);
		}
		if (opts.unescape === true) {
			if (glob) glob = utils.removeBackslashes(glob);
			if (base && backslashes === true) base = utils.removeBackslashes(base);
		}
		const state = {
			prefix,
			input,
			start,
			base,
			glob,
			isBrace,
			isBracket,
			isGlob,
			isExtglob,
			isGlobstar,
			negated,
			negatedExtglob
		};
		if (opts.tokens === true) {
			state.maxDepth = 0;
			if (!isPathSeparator(code)) tokens.push(token);
			state.tokens = tokens;
		}
		if (opts.parts === true || opts.tokens === true) {
			let prevIndex;
			for (let idx = 0; idx < slashes.length; idx++) {
				const n = prevIndex !== void 0 ? prevIndex + 1 : start;
				const i = slashes[idx];
				const value = input.slice(n, i);
				if (opts.tokens) {
					if (idx === 0 && start !== 0) {
						tokens[idx].isPrefix = true;
						tokens[idx].value = prefix;
					} else tokens[idx].value = value;
					depth(tokens[idx]);
					state.maxDepth += tokens[idx].depth;
				}
				if (i >= start) {
					parts.push(value);
					prevIndex = i;
				}
			}
			const n = prevIndex !== void 0 ? prevIndex + 1 : start;
			const value = input.slice(n);
			parts.push(value);
			if (opts.tokens && prevIndex && prevIndex + 1 < input.length) {
				tokens[tokens.length - 1].value = value;
				depth(tokens[tokens.length - 1]);
				state.maxDepth += tokens[tokens.length - 1].depth;
			}
			state.slashes = slashes;
			state.parts = parts;
		}
		return state;
	};
	module.exports = scan;
}));
//#endregion
//#region node_modules/picomatch/lib/parse.js
var require_parse = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const constants = require_constants();
	const utils = require_utils$1();
	/**
	* Constants
	*/
	const { MAX_LENGTH, POSIX_REGEX_SOURCE, REGEX_NON_SPECIAL_CHARS, REGEX_SPECIAL_CHARS_BACKREF, REPLACEMENTS } = constants;
	/**
	* Helpers
	*/
	const expandRange = (args, options) => {
		if (typeof options.expandRange === "function") return options.expandRange(...args, options);
		args.sort();
		const value = `[${args.join("-")}]`;
		try {
			new RegExp(value);
		} catch (ex) {
			return args.map((v) => utils.escapeRegex(v)).join("..");
		}
		return value;
	};
	/**
	* Create the message for a syntax error
	*/
	const syntaxError = (type, char) => {
		return `Missing ${type}: "${char}" - use "\\\\${char}" to match literal characters`;
	};
	const splitTopLevel = (input) => {
		const parts = [];
		let bracket = 0;
		let paren = 0;
		let quote = 0;
		let value = "";
		let escaped = false;
		for (const ch of input) {
			if (escaped === true) {
				value += ch;
				escaped = false;
				continue;
			}
			if (ch === "\\") {
				value += ch;
				escaped = true;
				continue;
			}
			if (ch === "\"") {
				quote = quote === 1 ? 0 : 1;
				value += ch;
				continue;
			}
			if (quote === 0) {
				if (ch === "[") bracket++;
				else if (ch === "]" && bracket > 0) bracket--;
				else if (bracket === 0) {
					if (ch === "(") paren++;
					else if (ch === ")" && paren > 0) paren--;
					else if (ch === "|" && paren === 0) {
						parts.push(value);
						value = "";
						continue;
					}
				}
			}
			value += ch;
		}
		parts.push(value);
		return parts;
	};
	const isPlainBranch = (branch) => {
		let escaped = false;
		for (const ch of branch) {
			if (escaped === true) {
				escaped = false;
				continue;
			}
			if (ch === "\\") {
				escaped = true;
				continue;
			}
			if (/[?*+@!()[\]{}]/.test(ch)) return false;
		}
		return true;
	};
	const normalizeSimpleBranch = (branch) => {
		let value = branch.trim();
		let changed = true;
		while (changed === true) {
			changed = false;
			if (/^@\([^\\()[\]{}|]+\)$/.test(value)) {
				value = value.slice(2, -1);
				changed = true;
			}
		}
		if (!isPlainBranch(value)) return;
		return value.replace(/\\(.)/g, "$1");
	};
	const hasRepeatedCharPrefixOverlap = (branches) => {
		const values = branches.map(normalizeSimpleBranch).filter(Boolean);
		for (let i = 0; i < values.length; i++) for (let j = i + 1; j < values.length; j++) {
			const a = values[i];
			const b = values[j];
			const char = a[0];
			if (!char || a !== char.repeat(a.length) || b !== char.repeat(b.length)) continue;
			if (a === b || a.startsWith(b) || b.startsWith(a)) return true;
		}
		return false;
	};
	const parseRepeatedExtglob = (pattern, requireEnd = true) => {
		if (pattern[0] !== "+" && pattern[0] !== "*" || pattern[1] !== "(") return;
		let bracket = 0;
		let paren = 0;
		let quote = 0;
		let escaped = false;
		for (let i = 1; i < pattern.length; i++) {
			const ch = pattern[i];
			if (escaped === true) {
				escaped = false;
				continue;
			}
			if (ch === "\\") {
				escaped = true;
				continue;
			}
			if (ch === "\"") {
				quote = quote === 1 ? 0 : 1;
				continue;
			}
			if (quote === 1) continue;
			if (ch === "[") {
				bracket++;
				continue;
			}
			if (ch === "]" && bracket > 0) {
				bracket--;
				continue;
			}
			if (bracket > 0) continue;
			if (ch === "(") {
				paren++;
				continue;
			}
			if (ch === ")") {
				paren--;
				if (paren === 0) {
					if (requireEnd === true && i !== pattern.length - 1) return;
					return {
						type: pattern[0],
						body: pattern.slice(2, i),
						end: i
					};
				}
			}
		}
	};
	const buildCharClassStar = (chars) => {
		return `${chars.length === 1 ? utils.escapeRegex(chars[0]) : `[${chars.map((ch) => utils.escapeRegex(ch)).join("")}]`}*`;
	};
	const getStarExtglobSequenceChars = (pattern) => {
		let index = 0;
		const chars = [];
		while (index < pattern.length) {
			const match = parseRepeatedExtglob(pattern.slice(index), false);
			if (!match || match.type !== "*") return;
			const branches = splitTopLevel(match.body).map((branch) => branch.trim());
			if (branches.length !== 1) return;
			const branch = normalizeSimpleBranch(branches[0]);
			if (!branch || branch.length !== 1) return;
			chars.push(branch);
			index += match.end + 1;
		}
		if (chars.length < 1) return;
		return chars;
	};
	const repeatedExtglobRecursion = (pattern) => {
		let depth = 0;
		let value = pattern.trim();
		let match = parseRepeatedExtglob(value);
		while (match) {
			depth++;
			value = match.body.trim();
			match = parseRepeatedExtglob(value);
		}
		return depth;
	};
	const analyzeRepeatedExtglob = (body, options) => {
		if (options.maxExtglobRecursion === false) return { risky: false };
		const max = typeof options.maxExtglobRecursion === "number" ? options.maxExtglobRecursion : constants.DEFAULT_MAX_EXTGLOB_RECURSION;
		const branches = splitTopLevel(body).map((branch) => branch.trim());
		if (branches.length > 1) {
			if (branches.some((branch) => branch === "") || branches.some((branch) => /^[*?]+$/.test(branch)) || hasRepeatedCharPrefixOverlap(branches)) return { risky: true };
		}
		const safeChars = [];
		let sawStarSequence = false;
		let combinable = true;
		for (const branch of branches) {
			const chars = getStarExtglobSequenceChars(branch);
			if (chars) {
				sawStarSequence = true;
				safeChars.push(...chars);
				continue;
			}
			const literal = normalizeSimpleBranch(branch);
			if (literal && literal.length === 1) {
				safeChars.push(literal);
				continue;
			}
			combinable = false;
			if (repeatedExtglobRecursion(branch) > max) return { risky: true };
		}
		if (sawStarSequence) return combinable ? {
			risky: true,
			safeOutput: buildCharClassStar([...new Set(safeChars)])
		} : { risky: true };
		return { risky: false };
	};
	/**
	* Parse the given input string.
	* @param {String} input
	* @param {Object} options
	* @return {Object}
	*/
	const parse = (input, options) => {
		if (typeof input !== "string") throw new TypeError("Expected a string");
		input = REPLACEMENTS[input] || input;
		const opts = { ...options };
		const max = typeof opts.maxLength === "number" ? Math.min(MAX_LENGTH, opts.maxLength) : MAX_LENGTH;
		let len = input.length;
		if (len > max) throw new SyntaxError(`Input length: ${len}, exceeds maximum allowed length: ${max}`);
		const bos = {
			type: "bos",
			value: "",
			output: opts.prepend || ""
		};
		const tokens = [bos];
		const capture = opts.capture ? "" : "?:";
		const PLATFORM_CHARS = constants.globChars(opts.windows);
		const EXTGLOB_CHARS = constants.extglobChars(PLATFORM_CHARS);
		const { DOT_LITERAL, PLUS_LITERAL, SLASH_LITERAL, ONE_CHAR, DOTS_SLASH, NO_DOT, NO_DOT_SLASH, NO_DOTS_SLASH, QMARK, QMARK_NO_DOT, STAR, START_ANCHOR } = PLATFORM_CHARS;
		const globstar = (opts) => {
			return `(${capture}(?:(?!${START_ANCHOR}${opts.dot ? DOTS_SLASH : DOT_LITERAL}).)*?)`;
		};
		const nodot = opts.dot ? "" : NO_DOT;
		const qmarkNoDot = opts.dot ? QMARK : QMARK_NO_DOT;
		let star = opts.bash === true ? globstar(opts) : STAR;
		if (opts.capture) star = `(${star})`;
		if (typeof opts.noext === "boolean") opts.noextglob = opts.noext;
		const state = {
			input,
			index: -1,
			start: 0,
			dot: opts.dot === true,
			consumed: "",
			output: "",
			prefix: "",
			backtrack: false,
			negated: false,
			brackets: 0,
			braces: 0,
			parens: 0,
			quotes: 0,
			globstar: false,
			tokens
		};
		input = utils.removePrefix(input, state);
		len = input.length;
		const extglobs = [];
		const braces = [];
		const stack = [];
		let prev = bos;
		let value;
		/**
		* Tokenizing helpers
		*/
		const eos = () => state.index === len - 1;
		const peek = state.peek = (n = 1) => input[state.index + n];
		const advance = state.advance = () => input[++state.index] || "";
		const remaining = () => input.slice(state.index + 1);
		const consume = (value = "", num = 0) => {
			state.consumed += value;
			state.index += num;
		};
		const append = (token) => {
			state.output += token.output != null ? token.output : token.value;
			consume(token.value);
		};
		const negate = () => {
			let count = 1;
			while (peek() === "!" && (peek(2) !== "(" || peek(3) === "?")) {
				advance();
				state.start++;
				count++;
			}
			if (count % 2 === 0) return false;
			state.negated = true;
			state.start++;
			return true;
		};
		const increment = (type) => {
			state[type]++;
			stack.push(type);
		};
		const decrement = (type) => {
			state[type]--;
			stack.pop();
		};
		/**
		* Push tokens onto the tokens array. This helper speeds up
		* tokenizing by 1) helping us avoid backtracking as much as possible,
		* and 2) helping us avoid creating extra tokens when consecutive
		* characters are plain text. This improves performance and simplifies
		* lookbehinds.
		*/
		const push = (tok) => {
			if (prev.type === "globstar") {
				const isBrace = state.braces > 0 && (tok.type === "comma" || tok.type === "brace");
				const isExtglob = tok.extglob === true || extglobs.length && (tok.type === "pipe" || tok.type === "paren");
				if (tok.type !== "slash" && tok.type !== "paren" && !isBrace && !isExtglob) {
					state.output = state.output.slice(0, -prev.output.length);
					prev.type = "star";
					prev.value = "*";
					prev.output = star;
					state.output += prev.output;
				}
			}
			if (extglobs.length && tok.type !== "paren") extglobs[extglobs.length - 1].inner += tok.value;
			if (tok.value || tok.output) append(tok);
			if (prev && prev.type === "text" && tok.type === "text") {
				prev.output = (prev.output || prev.value) + tok.value;
				prev.value += tok.value;
				return;
			}
			tok.prev = prev;
			tokens.push(tok);
			prev = tok;
		};
		const extglobOpen = (type, value) => {
			const token = {
				...EXTGLOB_CHARS[value],
				conditions: 1,
				inner: ""
			};
			token.prev = prev;
			token.parens = state.parens;
			token.output = state.output;
			token.startIndex = state.index;
			token.tokensIndex = tokens.length;
			const output = (opts.capture ? "(" : "") + token.open;
			increment("parens");
			push({
				type,
				value,
				output: state.output ? "" : ONE_CHAR
			});
			push({
				type: "paren",
				extglob: true,
				value: advance(),
				output
			});
			extglobs.push(token);
		};
		const extglobClose = (token) => {
			const literal = input.slice(token.startIndex, state.index + 1);
			const body = input.slice(token.startIndex + 2, state.index);
			const analysis = analyzeRepeatedExtglob(body, opts);
			if ((token.type === "plus" || token.type === "star") && analysis.risky) {
				const safeOutput = analysis.safeOutput ? (token.output ? "" : ONE_CHAR) + (opts.capture ? `(${analysis.safeOutput})` : analysis.safeOutput) : void 0;
				const open = tokens[token.tokensIndex];
				open.type = "text";
				open.value = literal;
				open.output = safeOutput || utils.escapeRegex(literal);
				for (let i = token.tokensIndex + 1; i < tokens.length; i++) {
					tokens[i].value = "";
					tokens[i].output = "";
					delete tokens[i].suffix;
				}
				state.output = token.output + open.output;
				state.backtrack = true;
				push({
					type: "paren",
					extglob: true,
					value,
					output: ""
				});
				decrement("parens");
				return;
			}
			let output = token.close + (opts.capture ? ")" : "");
			let rest;
			if (token.type === "negate") {
				let extglobStar = star;
				if (token.inner && token.inner.length > 1 && token.inner.includes("/")) extglobStar = globstar(opts);
				if (extglobStar !== star || eos() || /^\)+$/.test(remaining())) output = token.close = `)$))${extglobStar}`;
				if (token.inner.includes("*") && (rest = remaining()) && /^\.[^\\/.]+$/.test(rest)) output = token.close = `)${parse(rest, {
					...options,
					fastpaths: false
				}).output})${extglobStar})`;
				if (token.prev.type === "bos") state.negatedExtglob = true;
			}
			push({
				type: "paren",
				extglob: true,
				value,
				output
			});
			decrement("parens");
		};
		/**
		* Fast paths
		*/
		if (opts.fastpaths !== false && !/(^[*!]|[/()[\]{}"])/.test(input)) {
			let backslashes = false;
			let output = input.replace(REGEX_SPECIAL_CHARS_BACKREF, (m, esc, chars, first, rest, index) => {
				if (first === "\\") {
					backslashes = true;
					return m;
				}
				if (first === "?") {
					if (esc) return esc + first + (rest ? QMARK.repeat(rest.length) : "");
					if (index === 0) return qmarkNoDot + (rest ? QMARK.repeat(rest.length) : "");
					return QMARK.repeat(chars.length);
				}
				if (first === ".") return DOT_LITERAL.repeat(chars.length);
				if (first === "*") {
					if (esc) return esc + first + (rest ? star : "");
					return star;
				}
				return esc ? m : `\\${m}`;
			});
			if (backslashes === true) {
				if (opts.unescape === true) output = output.replace(/\\/g, "");
				else output = output.replace(/\\+/g, (m) => {
					return m.length % 2 === 0 ? "\\\\" : m ? "\\" : "";
				});
			}
			if (output === input && opts.contains === true) {
				state.output = input;
				return state;
			}
			state.output = utils.wrapOutput(output, state, options);
			return state;
		}
		/**
		* Tokenize input until we reach end-of-string
		*/
		while (!eos()) {
			value = advance();
			if (value === "\0") continue;
			/**
			* Escaped characters
			*/
			if (value === "\\") {
				const next = peek();
				if (next === "/" && opts.bash !== true) continue;
				if (next === "." || next === ";") continue;
				if (!next) {
					value += "\\";
					push({
						type: "text",
						value
					});
					continue;
				}
				const match = /^\\+/.exec(remaining());
				let slashes = 0;
				if (match && match[0].length > 2) {
					slashes = match[0].length;
					state.index += slashes;
					if (slashes % 2 !== 0) value += "\\";
				}
				if (opts.unescape === true) value = advance();
				else value += advance();
				if (state.brackets === 0) {
					push({
						type: "text",
						value
					});
					continue;
				}
			}
			/**
			* If we're inside a regex character class, continue
			* until we reach the closing bracket.
			*/
			if (state.brackets > 0 && (value !== "]" || prev.value === "[" || prev.value === "[^")) {
				if (opts.posix !== false && value === ":") {
					const inner = prev.value.slice(1);
					if (inner.includes("[")) {
						prev.posix = true;
						if (inner.includes(":")) {
							const idx = prev.value.lastIndexOf("[");
							const pre = prev.value.slice(0, idx);
							const rest = prev.value.slice(idx + 2);
							const posix = POSIX_REGEX_SOURCE[rest];
							if (posix) {
								prev.value = pre + posix;
								state.backtrack = true;
								advance();
								if (!bos.output && tokens.indexOf(prev) === 1) bos.output = ONE_CHAR;
								continue;
							}
						}
					}
				}
				if (value === "[" && peek() !== ":" || value === "-" && peek() === "]") value = `\\${value}`;
				if (value === "]" && (prev.value === "[" || prev.value === "[^")) value = `\\${value}`;
				if (opts.posix === true && value === "!" && prev.value === "[") value = "^";
				prev.value += value;
				append({ value });
				continue;
			}
			/**
			* If we're inside a quoted string, continue
			* until we reach the closing double quote.
			*/
			if (state.quotes === 1 && value !== "\"") {
				value = utils.escapeRegex(value);
				prev.value += value;
				append({ value });
				continue;
			}
			/**
			* Double quotes
			*/
			if (value === "\"") {
				state.quotes = state.quotes === 1 ? 0 : 1;
				if (opts.keepQuotes === true) push({
					type: "text",
					value
				});
				continue;
			}
			/**
			* Parentheses
			*/
			if (value === "(") {
				increment("parens");
				push({
					type: "paren",
					value
				});
				continue;
			}
			if (value === ")") {
				if (state.parens === 0 && opts.strictBrackets === true) throw new SyntaxError(syntaxError("opening", "("));
				const extglob = extglobs[extglobs.length - 1];
				if (extglob && state.parens === extglob.parens + 1) {
					extglobClose(extglobs.pop());
					continue;
				}
				push({
					type: "paren",
					value,
					output: state.parens ? ")" : "\\)"
				});
				decrement("parens");
				continue;
			}
			/**
			* Square brackets
			*/
			if (value === "[") {
				if (opts.nobracket === true || !remaining().includes("]")) {
					if (opts.nobracket !== true && opts.strictBrackets === true) throw new SyntaxError(syntaxError("closing", "]"));
					value = `\\${value}`;
				} else increment("brackets");
				push({
					type: "bracket",
					value
				});
				continue;
			}
			if (value === "]") {
				if (opts.nobracket === true || prev && prev.type === "bracket" && prev.value.length === 1) {
					push({
						type: "text",
						value,
						output: `\\${value}`
					});
					continue;
				}
				if (state.brackets === 0) {
					if (opts.strictBrackets === true) throw new SyntaxError(syntaxError("opening", "["));
					push({
						type: "text",
						value,
						output: `\\${value}`
					});
					continue;
				}
				decrement("brackets");
				const prevValue = prev.value.slice(1);
				if (prev.posix !== true && prevValue[0] === "^" && !prevValue.includes("/")) value = `/${value}`;
				prev.value += value;
				append({ value });
				if (opts.literalBrackets === false || utils.hasRegexChars(prevValue)) continue;
				const escaped = utils.escapeRegex(prev.value);
				state.output = state.output.slice(0, -prev.value.length);
				if (opts.literalBrackets === true) {
					state.output += escaped;
					prev.value = escaped;
					continue;
				}
				prev.value = `(${capture}${escaped}|${prev.value})`;
				state.output += prev.value;
				continue;
			}
			/**
			* Braces
			*/
			if (value === "{" && opts.nobrace !== true) {
				increment("braces");
				const open = {
					type: "brace",
					value,
					output: "(",
					outputIndex: state.output.length,
					tokensIndex: state.tokens.length
				};
				braces.push(open);
				push(open);
				continue;
			}
			if (value === "}") {
				const brace = braces[braces.length - 1];
				if (opts.nobrace === true || !brace) {
					push({
						type: "text",
						value,
						output: value
					});
					continue;
				}
				let output = ")";
				if (brace.dots === true) {
					const arr = tokens.slice();
					const range = [];
					for (let i = arr.length - 1; i >= 0; i--) {
						tokens.pop();
						if (arr[i].type === "brace") break;
						if (arr[i].type !== "dots") range.unshift(arr[i].value);
					}
					output = expandRange(range, opts);
					state.backtrack = true;
				}
				if (brace.comma !== true && brace.dots !== true) {
					const out = state.output.slice(0, brace.outputIndex);
					const toks = state.tokens.slice(brace.tokensIndex);
					brace.value = brace.output = "\\{";
					value = output = "\\}";
					state.output = out;
					for (const t of toks) state.output += t.output || t.value;
				}
				push({
					type: "brace",
					value,
					output
				});
				decrement("braces");
				braces.pop();
				continue;
			}
			/**
			* Pipes
			*/
			if (value === "|") {
				if (extglobs.length > 0) extglobs[extglobs.length - 1].conditions++;
				push({
					type: "text",
					value
				});
				continue;
			}
			/**
			* Commas
			*/
			if (value === ",") {
				let output = value;
				const brace = braces[braces.length - 1];
				if (brace && stack[stack.length - 1] === "braces") {
					brace.comma = true;
					output = "|";
				}
				push({
					type: "comma",
					value,
					output
				});
				continue;
			}
			/**
			* Slashes
			*/
			if (value === "/") {
				if (prev.type === "dot" && state.index === state.start + 1) {
					state.start = state.index + 1;
					state.consumed = "";
					state.output = "";
					tokens.pop();
					prev = bos;
					continue;
				}
				push({
					type: "slash",
					value,
					output: SLASH_LITERAL
				});
				continue;
			}
			/**
			* Dots
			*/
			if (value === ".") {
				if (state.braces > 0 && prev.type === "dot") {
					if (prev.value === ".") prev.output = DOT_LITERAL;
					const brace = braces[braces.length - 1];
					prev.type = "dots";
					prev.output += value;
					prev.value += value;
					brace.dots = true;
					continue;
				}
				if (state.braces + state.parens === 0 && prev.type !== "bos" && prev.type !== "slash") {
					push({
						type: "text",
						value,
						output: DOT_LITERAL
					});
					continue;
				}
				push({
					type: "dot",
					value,
					output: DOT_LITERAL
				});
				continue;
			}
			/**
			* Question marks
			*/
			if (value === "?") {
				if (!(prev && prev.value === "(") && opts.noextglob !== true && peek() === "(" && peek(2) !== "?") {
					extglobOpen("qmark", value);
					continue;
				}
				if (prev && prev.type === "paren") {
					const next = peek();
					let output = value;
					if (prev.value === "(" && !/[!=<:]/.test(next) || next === "<" && !/<([!=]|\w+>)/.test(remaining())) output = `\\${value}`;
					push({
						type: "text",
						value,
						output
					});
					continue;
				}
				if (opts.dot !== true && (prev.type === "slash" || prev.type === "bos")) {
					push({
						type: "qmark",
						value,
						output: QMARK_NO_DOT
					});
					continue;
				}
				push({
					type: "qmark",
					value,
					output: QMARK
				});
				continue;
			}
			/**
			* Exclamation
			*/
			if (value === "!") {
				if (opts.noextglob !== true && peek() === "(") {
					if (peek(2) !== "?" || !/[!=<:]/.test(peek(3))) {
						extglobOpen("negate", value);
						continue;
					}
				}
				if (opts.nonegate !== true && state.index === 0) {
					negate();
					continue;
				}
			}
			/**
			* Plus
			*/
			if (value === "+") {
				if (opts.noextglob !== true && peek() === "(" && peek(2) !== "?") {
					extglobOpen("plus", value);
					continue;
				}
				if (prev && prev.value === "(" || opts.regex === false) {
					push({
						type: "plus",
						value,
						output: PLUS_LITERAL
					});
					continue;
				}
				if (prev && (prev.type === "bracket" || prev.type === "paren" || prev.type === "brace") || state.parens > 0) {
					push({
						type: "plus",
						value
					});
					continue;
				}
				push({
					type: "plus",
					value: PLUS_LITERAL
				});
				continue;
			}
			/**
			* Plain text
			*/
			if (value === "@") {
				if (opts.noextglob !== true && peek() === "(" && peek(2) !== "?") {
					push({
						type: "at",
						extglob: true,
						value,
						output: ""
					});
					continue;
				}
				push({
					type: "text",
					value
				});
				continue;
			}
			/**
			* Plain text
			*/
			if (value !== "*") {
				if (value === "$" || value === "^") value = `\\${value}`;
				const match = REGEX_NON_SPECIAL_CHARS.exec(remaining());
				if (match) {
					value += match[0];
					state.index += match[0].length;
				}
				push({
					type: "text",
					value
				});
				continue;
			}
			/**
			* Stars
			*/
			if (prev && (prev.type === "globstar" || prev.star === true)) {
				prev.type = "star";
				prev.star = true;
				prev.value += value;
				prev.output = star;
				state.backtrack = true;
				state.globstar = true;
				consume(value);
				continue;
			}
			let rest = remaining();
			if (opts.noextglob !== true && /^\([^?]/.test(rest)) {
				extglobOpen("star", value);
				continue;
			}
			if (prev.type === "star") {
				if (opts.noglobstar === true) {
					consume(value);
					continue;
				}
				const prior = prev.prev;
				const before = prior.prev;
				const isStart = prior.type === "slash" || prior.type === "bos";
				const afterStar = before && (before.type === "star" || before.type === "globstar");
				if (opts.bash === true && (!isStart || rest[0] && rest[0] !== "/")) {
					push({
						type: "star",
						value,
						output: ""
					});
					continue;
				}
				const isBrace = state.braces > 0 && (prior.type === "comma" || prior.type === "brace");
				const isExtglob = extglobs.length && (prior.type === "pipe" || prior.type === "paren");
				if (!isStart && prior.type !== "paren" && !isBrace && !isExtglob) {
					push({
						type: "star",
						value,
						output: ""
					});
					continue;
				}
				while (rest.slice(0, 3) === "/**") {
					const after = input[state.index + 4];
					if (after && after !== "/") break;
					rest = rest.slice(3);
					consume("/**", 3);
				}
				const isEnd = eos() || state.parens > 0 && rest === ")".repeat(state.parens) && !extglobs.some((extglob) => extglob.type === "negate");
				if (prior.type === "bos" && eos()) {
					prev.type = "globstar";
					prev.value += value;
					prev.output = globstar(opts);
					state.output = prev.output;
					state.globstar = true;
					consume(value);
					continue;
				}
				if (prior.type === "slash" && prior.prev.type !== "bos" && !afterStar && isEnd) {
					state.output = state.output.slice(0, -(prior.output + prev.output).length);
					prior.output = `(?:${prior.output}`;
					prev.type = "globstar";
					prev.output = globstar(opts) + (opts.strictSlashes ? ")" : "|$)");
					prev.value += value;
					state.globstar = true;
					state.output += prior.output + prev.output;
					consume(value);
					continue;
				}
				if (prior.type === "slash" && prior.prev.type !== "bos" && rest[0] === "/") {
					const end = rest[1] !== void 0 ? "|$" : "";
					state.output = state.output.slice(0, -(prior.output + prev.output).length);
					prior.output = `(?:${prior.output}`;
					prev.type = "globstar";
					prev.output = `${globstar(opts)}${SLASH_LITERAL}|${SLASH_LITERAL}${end})`;
					prev.value += value;
					state.output += prior.output + prev.output;
					state.globstar = true;
					consume(value + advance());
					push({
						type: "slash",
						value: "/",
						output: ""
					});
					continue;
				}
				if (prior.type === "bos" && rest[0] === "/") {
					prev.type = "globstar";
					prev.value += value;
					prev.output = `(?:^|${SLASH_LITERAL}|${globstar(opts)}${SLASH_LITERAL})`;
					state.output = prev.output;
					state.globstar = true;
					consume(value + advance());
					push({
						type: "slash",
						value: "/",
						output: ""
					});
					continue;
				}
				state.output = state.output.slice(0, -prev.output.length);
				prev.type = "globstar";
				prev.output = globstar(opts);
				prev.value += value;
				state.output += prev.output;
				state.globstar = true;
				consume(value);
				continue;
			}
			const token = {
				type: "star",
				value,
				output: star
			};
			if (opts.bash === true) {
				token.output = ".*?";
				if (prev.type === "bos" || prev.type === "slash") token.output = nodot + token.output;
				push(token);
				continue;
			}
			if (prev && (prev.type === "bracket" || prev.type === "paren") && opts.regex === true) {
				token.output = value;
				push(token);
				continue;
			}
			if (state.index === state.start || prev.type === "slash" || prev.type === "dot") {
				if (prev.type === "dot") {
					state.output += NO_DOT_SLASH;
					prev.output += NO_DOT_SLASH;
				} else if (opts.dot === true) {
					state.output += NO_DOTS_SLASH;
					prev.output += NO_DOTS_SLASH;
				} else {
					state.output += nodot;
					prev.output += nodot;
				}
				if (peek() !== "*") {
					state.output += ONE_CHAR;
					prev.output += ONE_CHAR;
				}
			}
			push(token);
		}
		while (state.brackets > 0) {
			if (opts.strictBrackets === true) throw new SyntaxError(syntaxError("closing", "]"));
			state.output = utils.escapeLast(state.output, "[");
			decrement("brackets");
		}
		while (state.parens > 0) {
			if (opts.strictBrackets === true) throw new SyntaxError(syntaxError("closing", ")"));
			state.output = utils.escapeLast(state.output, "(");
			decrement("parens");
		}
		while (state.braces > 0) {
			if (opts.strictBrackets === true) throw new SyntaxError(syntaxError("closing", "}"));
			state.output = utils.escapeLast(state.output, "{");
			decrement("braces");
		}
		if (opts.strictSlashes !== true && (prev.type === "star" || prev.type === "bracket")) push({
			type: "maybe_slash",
			value: "",
			output: `${SLASH_LITERAL}?`
		});
		if (state.backtrack === true) {
			state.output = "";
			for (const token of state.tokens) {
				state.output += token.output != null ? token.output : token.value;
				if (token.suffix) state.output += token.suffix;
			}
		}
		return state;
	};
	/**
	* Fast paths for creating regular expressions for common glob patterns.
	* This can significantly speed up processing and has very little downside
	* impact when none of the fast paths match.
	*/
	parse.fastpaths = (input, options) => {
		const opts = { ...options };
		const max = typeof opts.maxLength === "number" ? Math.min(MAX_LENGTH, opts.maxLength) : MAX_LENGTH;
		const len = input.length;
		if (len > max) throw new SyntaxError(`Input length: ${len}, exceeds maximum allowed length: ${max}`);
		input = REPLACEMENTS[input] || input;
		const { DOT_LITERAL, SLASH_LITERAL, ONE_CHAR, DOTS_SLASH, NO_DOT, NO_DOTS, NO_DOTS_SLASH, STAR, START_ANCHOR } = constants.globChars(opts.windows);
		const nodot = opts.dot ? NO_DOTS : NO_DOT;
		const slashDot = opts.dot ? NO_DOTS_SLASH : NO_DOT;
		const capture = opts.capture ? "" : "?:";
		const state = {
			negated: false,
			prefix: ""
		};
		let star = opts.bash === true ? ".*?" : STAR;
		if (opts.capture) star = `(${star})`;
		const globstar = (opts) => {
			if (opts.noglobstar === true) return star;
			return `(${capture}(?:(?!${START_ANCHOR}${opts.dot ? DOTS_SLASH : DOT_LITERAL}).)*?)`;
		};
		const create = (str) => {
			switch (str) {
				case "*": return `${nodot}${ONE_CHAR}${star}`;
				case ".*": return `${DOT_LITERAL}${ONE_CHAR}${star}`;
				case "*.*": return `${nodot}${star}${DOT_LITERAL}${ONE_CHAR}${star}`;
				case "*/*": return `${nodot}${star}${SLASH_LITERAL}${ONE_CHAR}${slashDot}${star}`;
				case "**": return nodot + globstar(opts);
				case "**/*": return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${slashDot}${ONE_CHAR}${star}`;
				case "**/*.*": return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${slashDot}${star}${DOT_LITERAL}${ONE_CHAR}${star}`;
				case "**/.*": return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${DOT_LITERAL}${ONE_CHAR}${star}`;
				default: {
					const match = /^(.*?)\.(\w+)$/.exec(str);
					if (!match) return;
					const source = create(match[1]);
					if (!source) return;
					return source + DOT_LITERAL + match[2];
				}
			}
		};
		let source = create(utils.removePrefix(input, state));
		if (source && opts.strictSlashes !== true) source += `${SLASH_LITERAL}?`;
		return source;
	};
	module.exports = parse;
}));
//#endregion
//#region node_modules/picomatch/lib/picomatch.js
var require_picomatch$1 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const scan = require_scan();
	const parse = require_parse();
	const utils = require_utils$1();
	const constants = require_constants();
	const isObject = (val) => val && typeof val === "object" && !Array.isArray(val);
	/**
	* Creates a matcher function from one or more glob patterns. The
	* returned function takes a string to match as its first argument,
	* and returns true if the string is a match. The returned matcher
	* function also takes a boolean as the second argument that, when true,
	* returns an object with additional information.
	*
	* ```js
	* const picomatch = require('picomatch');
	* // picomatch(glob[, options]);
	*
	* const isMatch = picomatch('*.!(*a)');
	* console.log(isMatch('a.a')); //=> false
	* console.log(isMatch('a.b')); //=> true
	*
	* // For environments without `node.js`, `picomatch/posix` provides you a dependency-free matcher, without automatic OS detection.
	* const picomatch = require('picomatch/posix');
	* // the same API, defaulting to posix paths
	* const isMatch = picomatch('a/*');
	* console.log(isMatch('a\\b')); //=> false
	* console.log(isMatch('a/b')); //=> true
	*
	* // you can still configure the matcher function to accept windows paths
	* const isMatch = picomatch('a/*', { options: windows });
	* console.log(isMatch('a\\b')); //=> true
	* console.log(isMatch('a/b')); //=> true
	* ```
	* @name picomatch
	* @param {String|Array} `globs` One or more glob patterns.
	* @param {Object=} `options`
	* @return {Function=} Returns a matcher function.
	* @api public
	*/
	const picomatch = (glob, options, returnState = false) => {
		if (Array.isArray(glob)) {
			const fns = glob.map((input) => picomatch(input, options, returnState));
			const arrayMatcher = (str) => {
				for (const isMatch of fns) {
					const state = isMatch(str);
					if (state) return state;
				}
				return false;
			};
			return arrayMatcher;
		}
		const isState = isObject(glob) && glob.tokens && glob.input;
		if (glob === "" || typeof glob !== "string" && !isState) throw new TypeError("Expected pattern to be a non-empty string");
		const opts = options || {};
		const posix = opts.windows;
		const regex = isState ? picomatch.compileRe(glob, options) : picomatch.makeRe(glob, options, false, true);
		const state = regex.state;
		delete regex.state;
		let isIgnored = () => false;
		if (opts.ignore) {
			const ignoreOpts = {
				...options,
				ignore: null,
				onMatch: null,
				onResult: null
			};
			isIgnored = picomatch(opts.ignore, ignoreOpts, returnState);
		}
		const matcher = (input, returnObject = false) => {
			const { isMatch, match, output } = picomatch.test(input, regex, options, {
				glob,
				posix
			});
			const result = {
				glob,
				state,
				regex,
				posix,
				input,
				output,
				match,
				isMatch
			};
			if (typeof opts.onResult === "function") opts.onResult(result);
			if (isMatch === false) {
				result.isMatch = false;
				return returnObject ? result : false;
			}
			if (isIgnored(input)) {
				if (typeof opts.onIgnore === "function") opts.onIgnore(result);
				result.isMatch = false;
				return returnObject ? result : false;
			}
			if (typeof opts.onMatch === "function") opts.onMatch(result);
			return returnObject ? result : true;
		};
		if (returnState) matcher.state = state;
		return matcher;
	};
	/**
	* Test `input` with the given `regex`. This is used by the main
	* `picomatch()` function to test the input string.
	*
	* ```js
	* const picomatch = require('picomatch');
	* // picomatch.test(input, regex[, options]);
	*
	* console.log(picomatch.test('foo/bar', /^(?:([^/]*?)\/([^/]*?))$/));
	* // { isMatch: true, match: [ 'foo/', 'foo', 'bar' ], output: 'foo/bar' }
	* ```
	* @param {String} `input` String to test.
	* @param {RegExp} `regex`
	* @return {Object} Returns an object with matching info.
	* @api public
	*/
	picomatch.test = (input, regex, options, { glob, posix } = {}) => {
		if (typeof input !== "string") throw new TypeError("Expected input to be a string");
		if (input === "") return {
			isMatch: false,
			output: ""
		};
		const opts = options || {};
		const format = opts.format || (posix ? utils.toPosixSlashes : null);
		let match = input === glob;
		let output = match && format ? format(input) : input;
		if (match === false) {
			output = format ? format(input) : input;
			match = output === glob;
		}
		if (match === false || opts.capture === true) {
			if (opts.matchBase === true || opts.basename === true) match = picomatch.matchBase(input, regex, options, posix);
			else match = regex.exec(output);
		}
		return {
			isMatch: Boolean(match),
			match,
			output
		};
	};
	/**
	* Match the basename of a filepath.
	*
	* ```js
	* const picomatch = require('picomatch');
	* // picomatch.matchBase(input, glob[, options]);
	* console.log(picomatch.matchBase('foo/bar.js', '*.js'); // true
	* ```
	* @param {String} `input` String to test.
	* @param {RegExp|String} `glob` Glob pattern or regex created by [.makeRe](#makeRe).
	* @return {Boolean}
	* @api public
	*/
	picomatch.matchBase = (input, glob, options, posix = options && options.windows) => {
		return (glob instanceof RegExp ? glob : picomatch.makeRe(glob, options)).test(utils.basename(input, { windows: posix }));
	};
	/**
	* Returns true if **any** of the given glob `patterns` match the specified `string`.
	*
	* ```js
	* const picomatch = require('picomatch');
	* // picomatch.isMatch(string, patterns[, options]);
	*
	* console.log(picomatch.isMatch('a.a', ['b.*', '*.a'])); //=> true
	* console.log(picomatch.isMatch('a.a', 'b.*')); //=> false
	* ```
	* @param {String|Array} str The string to test.
	* @param {String|Array} patterns One or more glob patterns to use for matching.
	* @param {Object} [options] See available [options](#options).
	* @return {Boolean} Returns true if any patterns match `str`
	* @api public
	*/
	picomatch.isMatch = (str, patterns, options) => picomatch(patterns, options)(str);
	/**
	* Parse a glob pattern to create the source string for a regular
	* expression.
	*
	* ```js
	* const picomatch = require('picomatch');
	* const result = picomatch.parse(pattern[, options]);
	* ```
	* @param {String} `pattern`
	* @param {Object} `options`
	* @return {Object} Returns an object with useful properties and output to be used as a regex source string.
	* @api public
	*/
	picomatch.parse = (pattern, options) => {
		if (Array.isArray(pattern)) return pattern.map((p) => picomatch.parse(p, options));
		return parse(pattern, {
			...options,
			fastpaths: false
		});
	};
	/**
	* Scan a glob pattern to separate the pattern into segments.
	*
	* ```js
	* const picomatch = require('picomatch');
	* // picomatch.scan(input[, options]);
	*
	* const result = picomatch.scan('!./foo/*.js');
	* console.log(result);
	* { prefix: '!./',
	*   input: '!./foo/*.js',
	*   start: 3,
	*   base: 'foo',
	*   glob: '*.js',
	*   isBrace: false,
	*   isBracket: false,
	*   isGlob: true,
	*   isExtglob: false,
	*   isGlobstar: false,
	*   negated: true }
	* ```
	* @param {String} `input` Glob pattern to scan.
	* @param {Object} `options`
	* @return {Object} Returns an object with
	* @api public
	*/
	picomatch.scan = (input, options) => scan(input, options);
	/**
	* Compile a regular expression from the `state` object returned by the
	* [parse()](#parse) method.
	*
	* ```js
	* const picomatch = require('picomatch');
	* const state = picomatch.parse('*.js');
	* // picomatch.compileRe(state[, options]);
	*
	* console.log(picomatch.compileRe(state));
	* //=> /^(?:(?!\.)(?=.)[^/]*?\.js)$/
	* ```
	* @param {Object} `state`
	* @param {Object} `options`
	* @param {Boolean} `returnOutput` Intended for implementors, this argument allows you to return the raw output from the parser.
	* @param {Boolean} `returnState` Adds the state to a `state` property on the returned regex. Useful for implementors and debugging.
	* @return {RegExp}
	* @api public
	*/
	picomatch.compileRe = (state, options, returnOutput = false, returnState = false) => {
		if (returnOutput === true) return state.output;
		const opts = options || {};
		const prepend = opts.contains ? "" : "^";
		const append = opts.contains ? "" : "$";
		let source = `${prepend}(?:${state.output})${append}`;
		if (state && state.negated === true) source = `^(?!${source}).*$`;
		const regex = picomatch.toRegex(source, options);
		if (returnState === true) regex.state = state;
		return regex;
	};
	/**
	* Create a regular expression from a parsed glob pattern.
	*
	* ```js
	* const picomatch = require('picomatch');
	* // picomatch.makeRe(state[, options]);
	*
	* const result = picomatch.makeRe('*.js');
	* console.log(result);
	* //=> /^(?:(?!\.)(?=.)[^/]*?\.js)$/
	* ```
	* @param {String} `state` The object returned from the `.parse` method.
	* @param {Object} `options`
	* @param {Boolean} `returnOutput` Implementors may use this argument to return the compiled output, instead of a regular expression. This is not exposed on the options to prevent end-users from mutating the result.
	* @param {Boolean} `returnState` Implementors may use this argument to return the state from the parsed glob with the returned regular expression.
	* @return {RegExp} Returns a regex created from the given pattern.
	* @api public
	*/
	picomatch.makeRe = (input, options = {}, returnOutput = false, returnState = false) => {
		if (!input || typeof input !== "string") throw new TypeError("Expected a non-empty string");
		let parsed = {
			negated: false,
			fastpaths: true
		};
		if (options.fastpaths !== false && (input[0] === "." || input[0] === "*")) parsed.output = parse.fastpaths(input, options);
		if (!parsed.output) parsed = parse(input, options);
		return picomatch.compileRe(parsed, options, returnOutput, returnState);
	};
	/**
	* Create a regular expression from the given regex source string.
	*
	* ```js
	* const picomatch = require('picomatch');
	* // picomatch.toRegex(source[, options]);
	*
	* const { output } = picomatch.parse('*.js');
	* console.log(picomatch.toRegex(output));
	* //=> /^(?:(?!\.)(?=.)[^/]*?\.js)$/
	* ```
	* @param {String} `source` Regular expression source string.
	* @param {Object} `options`
	* @return {RegExp}
	* @api public
	*/
	picomatch.toRegex = (source, options) => {
		try {
			const opts = options || {};
			return new RegExp(source, opts.flags || (opts.nocase ? "i" : ""));
		} catch (err) {
			if (options && options.debug === true) throw err;
			return /$^/;
		}
	};
	/**
	* Picomatch constants.
	* @return {Object}
	*/
	picomatch.constants = constants;
	/**
	* Expose "picomatch"
	*/
	module.exports = picomatch;
}));
//#endregion
//#region src/toolchain/missing-files.ts
var import_picomatch = /* @__PURE__ */ __toESM((/* @__PURE__ */ __commonJSMin(((exports, module) => {
	const pico = require_picomatch$1();
	const utils = require_utils$1();
	function picomatch(glob, options, returnState = false) {
		if (options && (options.windows === null || options.windows === void 0)) options = {
			...options,
			windows: utils.isWindows()
		};
		return pico(glob, options, returnState);
	}
	Object.assign(picomatch, pico);
	module.exports = picomatch;
})))(), 1);
/** A path in Go's output, from the root. */
function fromRoot(directory, path) {
	return posix.normalize(posix.join(directory, path.replaceAll("\\", "/")));
}
/** True when `path` is the entry, lies below it, or has it below itself. */
function touches(entry, path) {
	const bare = entry.replace(/\/$/, "");
	return bare === path || bare.startsWith(`${path}/`) || entry.endsWith("/") && path.startsWith(entry);
}
/** The files that a `//go:embed` pattern would have matched (`go doc embed`). */
function embedded(pattern, directory, ignored) {
	const full = fromRoot(directory, pattern.replace(/^all:/, ""));
	const matches = (0, import_picomatch.default)(full, {
		dot: true,
		nobrace: true,
		noextglob: true,
		noglobstar: true
	});
	return ignored.filter((entry) => {
		const parts = entry.replace(/\/$/, "").split("/");
		const isInside = parts.some((_, count) => matches(parts.slice(0, count + 1).join("/")));
		const base = import_picomatch.default.scan(full).base;
		return isInside || entry.endsWith("/") && touches(entry, base);
	});
}
function goFilesIn(directory, ignored) {
	return ignored.filter((entry) => {
		if (entry.endsWith("/")) return touches(entry, directory);
		return entry.endsWith(".go") && !entry.endsWith("_test.go") && fromRoot("", posix.dirname(entry)) === directory;
	});
}
/** What one line of output misses. */
function missedBy(line, ignored, directory) {
	const place = /(?:^|\s)([^\s:]+\.go):\d+(?::\d+)?: (.*)$/.exec(line);
	const file = place?.[1] ?? "";
	const here = fromRoot(directory, posix.dirname(file.replaceAll("\\", "/")));
	const embed = /pattern (.+?): (?:no matching files found|cannot embed)/.exec(line);
	if (embed !== null && place !== null) return embedded(embed[1] ?? "", here, ignored);
	if (place !== null && /^undefined: |^undeclared name: /.test(place[2] ?? "")) return goFilesIn(here, ignored);
	const imported = /package (\S+?) is not in |provides package ([^\s;:]+)|contain package ([^\s;:)]+)/.exec(line);
	const path = imported?.[1] ?? imported?.[2] ?? imported?.[3];
	if (path !== void 0) return ignored.filter((entry) => {
		const isDirectory = entry.endsWith("/");
		if (!isDirectory && !entry.endsWith(".go")) return false;
		const folder = isDirectory ? entry.slice(0, -1) : posix.dirname(entry);
		const own = posix.relative(directory, folder);
		return own !== "" && !own.startsWith("..") && path.endsWith(`/${own}`);
	});
	const opened = /(?:open|l?stat|chdir|fatal error:|read)\s+["']?([^\s"':]+)["']?: .*no such file/i.exec(line)?.[1] ?? /no Go files in (\S+)$/.exec(line)?.[1];
	if (opened === void 0) return [];
	const name = opened.replaceAll("\\", "/").replace(/^\.\//, "");
	return ignored.filter((entry) => {
		const bare = entry.replace(/\/$/, "");
		return touches(entry, fromRoot(directory, name)) || bare === name || bare.endsWith(`/${name}`) || name.endsWith(`/${bare}`) || entry.endsWith("/") && name.includes(`/${entry}`);
	});
}
/**
* The ignored files that a failed build of the base misses, sorted; [] when its
* failure has another cause.
* @param output what Go printed, or the message of the error
* @param ignored files that git ignores in the head: paths from the root, with
*   `/`; a directory ends with `/`
* @param directory the working directory from the root, '' for the root itself
*/
function missingIgnoredFiles(output, ignored, directory = "") {
	const found = output.split(/\n|; /).flatMap((line) => missedBy(line.trim(), ignored, directory));
	return [...new Set(found)].toSorted();
}
const shown = 5;
/** One sentence that names the files and what makes them. */
function explainMissingFiles(files) {
	return `the base lacks what git ignores in the head's checkout (${files.slice(0, shown).join(", ")}${files.length > shown ? ` and ${files.length - shown} more` : ""}): name the command that makes it in "prepare", so that it runs for both`;
}
//#endregion
//#region src/toolchain/mod-file.ts
const lexeme = /\/\/.*|"(?:[^"\\]|\\.)*"|`[^`]*`|[^\s"`()]+|[()]/g;
function unquote(token) {
	if (token.startsWith("`")) return token.slice(1, -1);
	return token.startsWith("\"") ? token.slice(1, -1).replaceAll(/\\(["\\])/g, "$1") : token;
}
/** The lines of one directive, in blocks and alone, without its keyword. */
function directives(text, keyword) {
	const found = [];
	let block = null;
	for (const [index, whole] of text.split("\n").entries()) {
		const tokens = [];
		for (const [token] of whole.matchAll(lexeme)) {
			if (token.startsWith("//")) break;
			tokens.push(token);
		}
		const [first, second] = tokens;
		if (first === void 0) continue;
		if (block !== null) {
			if (first === ")") block = null;
			else if (block === keyword) found.push({
				tokens: tokens.map(unquote),
				line: index + 1
			});
		} else if (second === "(") {
			if (tokens[2] !== ")") block = first;
		} else if (first === keyword) found.push({
			tokens: tokens.slice(1).map(unquote),
			line: index + 1
		});
	}
	return found;
}
/** The `use` directives of a go.work. */
function parseUses(text) {
	return directives(text, "use").flatMap(({ tokens: [path], line }) => path === void 0 ? [] : [{
		path,
		line
	}]);
}
/** The `replace` directives of a go.mod or go.work: `module [version] => path [version]`. */
function parseReplaces(text) {
	return directives(text, "replace").flatMap(({ tokens, line }) => {
		const path = tokens[tokens.indexOf("=>") + 1];
		const [module] = tokens;
		return module === void 0 || path === void 0 || !tokens.includes("=>") ? [] : [{
			module,
			path,
			line
		}];
	});
}
//#endregion
//#region src/toolchain/discover.ts
/** True when `path` is `root` or lies below it; both absolute. */
function isWithin(root, path) {
	const way = relative(root, path);
	return way !== ".." && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}
/** The nearest file of that name in the tree's directory or above it, never above its root. */
async function findUpwards(tree, name) {
	let directory = tree.directory;
	while (isWithin(tree.root, directory)) {
		const path = join(directory, name);
		if (await access(path).then(() => true, () => false)) return path;
		const parent = dirname(directory);
		if (parent === directory) return null;
		directory = parent;
	}
	return null;
}
/**
* The value of GOWORK for a tree: the absolute path of the `go.work` that is in
* effect, or `off`. Go itself would also take one from above the repository,
* which the base's tree does not have above it.
*/
async function findGoWork(tree, goWork) {
	if (goWork === "off") return "off";
	return await findUpwards(tree, "go.work") ?? "off";
}
/** Absolute path of the go.mod that is in effect at the working directory; null when there is none. */
function findGoMod(tree) {
	return findUpwards(tree, "go.mod");
}
/**
* The patterns of a run without configuration: everything of the module at the
* working directory, or of all modules of the go.work that lies there.
*/
async function defaultPatterns(tree, goWork) {
	const path = join(tree.directory, "go.work");
	if (await findGoWork(tree, goWork) !== path) return ["./..."];
	const patterns = parseUses(await readFile(path, "utf8")).map((use) => resolve(tree.directory, use.path)).filter((directory) => isWithin(tree.root, directory)).map((directory) => relative(tree.directory, directory)).map((way) => way.split(sep).join("/")).map((way) => way === "" ? "./..." : `./${way}/...`);
	if (patterns.length === 0) throw new UserError("go.work uses no module: add one with \"go work use\", or set \"go-work: off\"");
	return patterns;
}
/**
* Checks package patterns before Go sees them.
* @throws UserError that names the first pattern that is none
*/
function checkPatterns(tree, patterns) {
	for (const pattern of patterns) {
		const complain = (why) => {
			throw new UserError(`package ${JSON.stringify(pattern)}: ${why}`);
		};
		if (pattern.trim() === "") complain("an empty name is no package");
		if (/[\u0000-\u0020\u007F]/.test(pattern)) complain("a package pattern has no spaces or control characters");
		if (pattern.startsWith("-")) complain("a package pattern does not begin with \"-\"");
		if (pattern.endsWith(".go")) complain("name the package (its directory, such as ./cmd/server), no file");
		if (pattern.includes("@")) complain("a version is chosen in go.mod, not with \"@\" in a pattern");
		if (isAbsolute(pattern) || /^(?:[A-Za-z]:|\\)/.test(pattern)) complain("write it relative to the working directory, such as ./cmd/server");
		if (/^\.\.?(?:\/|$)/.test(pattern) && !isWithin(tree.root, resolve(tree.directory, pattern))) complain("it leaves the repository");
	}
}
//#endregion
//#region src/toolchain/go-variables.ts
/**
* Passed through, since programs with C code need them: the compilers, their
* flags and where they find things.
*/
const passedThroughNames = [
	"CC",
	"CXX",
	"AR",
	"FC",
	"CGO_CFLAGS",
	"CGO_CPPFLAGS",
	"CGO_CXXFLAGS",
	"CGO_FFLAGS",
	"CGO_LDFLAGS",
	"PKG_CONFIG",
	"SDKROOT",
	"MACOSX_DEPLOYMENT_TARGET",
	"DEVELOPER_DIR"
];
/** Of the go command and its tools (`go help environment`; internal/cfg, KnownEnv). */
const goVariables = /* @__PURE__ */ new Set([
	...levelVariableNames,
	"GCCGO",
	"GO111MODULE",
	"GOARCH",
	"GOAUTH",
	"GOBIN",
	"GOCACHE",
	"GOCACHEPROG",
	"GOCOVERDIR",
	"GODEBUG",
	"GOENV",
	"GOEXPERIMENT",
	"GOFIPS140",
	"GOFLAGS",
	"GOGC",
	"GOGCCFLAGS",
	"GOINSECURE",
	"GOMAXPROCS",
	"GOMEMLIMIT",
	"GOMODCACHE",
	"GONOPROXY",
	"GONOSUMDB",
	"GOOS",
	"GOPATH",
	"GOPRIVATE",
	"GOPROXY",
	"GOROOT",
	"GOROOT_FINAL",
	"GOSUMDB",
	"GOTMPDIR",
	"GOTOOLCHAIN",
	"GOTOOLDIR",
	"GOVCS",
	"GOWORK",
	"GO_EXTLINK_ENABLED"
]);
/** Of C compilers, linkers and loaders: what they find, and what they put in. */
const compilerVariables = [
	"COMPILER_PATH",
	"CPATH",
	"CPLUS_INCLUDE_PATH",
	"C_INCLUDE_PATH",
	"GCC_EXEC_PREFIX",
	"LD_LIBRARY_PATH",
	"LD_PRELOAD",
	"LD_RUN_PATH",
	"LIBRARY_PATH",
	"OBJC_INCLUDE_PATH",
	"SOURCE_DATE_EPOCH"
];
//#endregion
//#region src/toolchain/outline.ts
const longest$1 = 400;
/**
* The first telling lines of a go command's output, on one line: without the
* `# package` headings and without notes on downloads.
*/
function outline(output, lines = 3) {
	const telling = plainText(output).split("\n").map((line) => line.trim()).filter((line) => line !== "" && !/^(?:# |go: downloading |go: finding )/.test(line));
	const more = telling.length > lines ? " …" : "";
	const text = telling.slice(0, lines).join("; ");
	return text.length > longest$1 ? `${text.slice(0, longest$1)} …` : text === "" ? "it gave no reason" : `${text}${more}`;
}
//#endregion
//#region src/toolchain/surroundings.ts
/**
* A variable's value as the go command would look it up: the environment, and
* the file where the environment has nothing or an empty text
* (cmd/go/internal/cfg, func Getenv).
*/
function settingOf(surroundings, name) {
	const value = surroundings.process[name];
	if (value) return {
		value,
		from: "environment"
	};
	const filed = surroundings.file[name];
	return filed ? {
		value: filed,
		from: "file"
	} : null;
}
/** Reads the file of `go env -w`: NAME=value lines (cmd/go/internal/cfg, func readEnvFile). */
function parseGoEnvFile(text) {
	const found = {};
	for (const line of text.split("\n")) {
		const match = /^([A-Z][A-Z0-9_]*)=(.*)$/s.exec(line.replace(/\r$/, ""));
		if (match?.[1] !== void 0) found[match[1]] = match[2] ?? "";
	}
	return found;
}
/** A copy of a process environment without the names that have no value. */
function copyEnvironment(env, platform) {
	return Object.fromEntries(Object.entries(env).flatMap(([name, value]) => value === void 0 ? [] : [[platform === "win32" ? name.toUpperCase() : name, value]]));
}
/**
* Asks `go env` for some variables. One that this Go does not know is ''.
* @throws UserError with Go's own words when it fails
*/
async function readGoEnv(command, directory, env, names) {
	const { code, stdout, stderr, timedOut } = await run(command.go, [
		"env",
		"-json",
		...names
	], {
		cwd: directory,
		env,
		timeoutSeconds: command.timeoutSeconds
	});
	if (timedOut) throw new UserError(`go env in ${directory} timed out after ${command.timeoutSeconds} s`);
	if (code !== 0) {
		command.log.child(stderr.toString("utf8"));
		throw new UserError(`go env failed in ${directory}: ${outline(stderr.toString("utf8"))}`);
	}
	const values = parse$1(record$1(string(), string()), JSON.parse(stdout.toString("utf8")));
	return (name) => values[name] ?? "";
}
/**
* Reads the surroundings. `neutral` is a directory outside of every module, so
* that no go.mod or go.work takes part.
*/
async function readSurroundings(command, neutral, env, platform = process.platform) {
	const copy = copyEnvironment(env, platform);
	const told = await readGoEnv(command, neutral, {
		...copy,
		GOTOOLCHAIN: "local",
		GOFLAGS: ""
	}, [
		"GOENV",
		"GOMODCACHE",
		"GOPATH"
	]);
	const path = told("GOENV");
	const file = path === "" || path === "off" ? "" : await readFile(path, "utf8").catch(() => "");
	const separator = platform === "win32" ? ";" : ":";
	return {
		platform,
		process: copy,
		file: parseGoEnvFile(file),
		modCache: told("GOMODCACHE"),
		goPath: told("GOPATH").split(separator)[0] ?? ""
	};
}
//#endregion
//#region src/toolchain/environment.ts
const moduleVariables = [
	"GOPRIVATE",
	"GONOPROXY",
	"GONOSUMDB",
	"GOINSECURE",
	"GOSUMDB",
	"GOVCS",
	"GOTOOLCHAIN"
];
const runnerNames = /^(?:ACTIONS_.*|INPUT_.*|STATE_.*|RUNNER_.*|GITHUB_(?:ENV|OUTPUT|PATH|STATE|STEP_SUMMARY)|GIT_(?:DIR|WORK_TREE|INDEX_FILE|OBJECT_DIRECTORY|ALTERNATE_OBJECT_DIRECTORIES|COMMON_DIR|NAMESPACE|PREFIX))$/;
const windowsNames = [
	"SYSTEMROOT",
	"SYSTEMDRIVE",
	"WINDIR",
	"COMSPEC",
	"PATHEXT",
	"PROGRAMDATA",
	"PROGRAMFILES",
	"PROGRAMFILES(X86)",
	"PROGRAMW6432",
	"COMMONPROGRAMFILES",
	"NUMBER_OF_PROCESSORS",
	"PROCESSOR_ARCHITECTURE"
];
function pick(from, names) {
	return Object.fromEntries(names.flatMap((name) => {
		const value = from[name];
		return value ? [[name, value]] : [];
	}));
}
function settings(surroundings, names) {
	return Object.fromEntries(names.flatMap((name) => {
		const found = settingOf(surroundings, name);
		return found === null ? [] : [[name, found.value]];
	}));
}
/** PATH in which that `go` is found, and everything else as the user has it. */
function searchPath(surroundings, go) {
	const path = surroundings.process["PATH"] ?? "";
	const directory = dirname(go.path);
	if (path === "") return directory;
	return go.isFirst && path.split(delimiter).includes(directory) ? path : `${directory}${delimiter}${path}`;
}
/**
* GOGC of the go command and its tools: how often they collect garbage. It
* changes no byte of what they make, which bench/gate.ts checks in every round.
*/
const garbagePercent = "200";
/** What is enforced on fetching and building alike. */
function enforced(plan, workspace, goWork) {
	return {
		GO111MODULE: "on",
		GOPROXY: plan.goProxy,
		GOENV: "off",
		GOFLAGS: "",
		GOCACHE: workspace.goCache,
		GOMODCACHE: workspace.modCache,
		GOGC: garbagePercent,
		...plan.goExperiment === "" ? {} : { GOEXPERIMENT: plan.goExperiment },
		...plan.cgoEnabled === "auto" ? {} : { CGO_ENABLED: plan.cgoEnabled === "true" ? "1" : "0" },
		GOWORK: goWork
	};
}
/** Variables passed through to a build, as they are. Values may name private paths. */
function passedThrough(surroundings) {
	return settings(surroundings, [...passedThroughNames, ...Object.keys(surroundings.process).filter((name) => /^PKG_CONFIG_[A-Z0-9_]+$/.test(name)).toSorted()]);
}
/** GOTOOLCHAIN by which no file of the tree chooses another Go (cmd/go/internal/toolchain). */
function pinned(setting) {
	const [name = ""] = setting.split("+");
	return [
		"",
		"auto",
		"path"
	].includes(name) ? "local" : name;
}
/** How modules are fetched, and which Go may do it. */
function moduleSettings({ surroundings, mayChooseGo }) {
	const found = settings(surroundings, moduleVariables);
	return mayChooseGo ? found : {
		...found,
		GOTOOLCHAIN: pinned(found["GOTOOLCHAIN"] ?? "")
	};
}
/** For `go list` and `go mod`: the user's environment, with the enforced settings. */
function fetchEnvironment(options) {
	const { surroundings, plan, workspace, goWork } = options;
	const kept = Object.entries(surroundings.process).filter(([name]) => !runnerNames.test(name) && !goVariables.has(name) && !name.startsWith("CGO_"));
	return {
		...Object.fromEntries(kept),
		...settings(surroundings, ["GOAUTH"]),
		...moduleSettings(options),
		...enforced(plan, workspace, goWork),
		GOPATH: surroundings.goPath,
		GIT_TERMINAL_PROMPT: "0"
	};
}
/** For `go build` and prepare commands: only what is named here. */
function buildEnvironment(options) {
	const { surroundings, plan, workspace, tree, go, goWork } = options;
	const windows = surroundings.platform === "win32";
	return {
		PATH: searchPath(surroundings, go),
		LANG: "C.UTF-8",
		HOME: workspace.home,
		...windows ? {
			...pick(surroundings.process, windowsNames),
			USERPROFILE: workspace.home,
			APPDATA: workspace.home,
			LOCALAPPDATA: workspace.home,
			TEMP: workspace.temporary,
			TMP: workspace.temporary
		} : { TMPDIR: workspace.temporary },
		GIT_CONFIG_GLOBAL: windows ? "NUL" : "/dev/null",
		GIT_CONFIG_NOSYSTEM: "1",
		GIT_TERMINAL_PROMPT: "0",
		...plan.buildvcs ? {
			GIT_CONFIG_COUNT: "1",
			GIT_CONFIG_KEY_0: "safe.directory",
			GIT_CONFIG_VALUE_0: tree.root
		} : {},
		...passedThrough(surroundings),
		...moduleSettings(options),
		GOAUTH: "off",
		GOPATH: workspace.goPath,
		...enforced(plan, workspace, goWork)
	};
}
//#endregion
//#region src/toolchain/build.ts
/** Flags of `go build` but for `-ldflags` and `-o`. */
function buildFlags(plan) {
	return [
		"-trimpath",
		`-buildvcs=${plan.buildvcs}`,
		...plan.tags.length === 0 ? [] : [`-tags=${plan.tags.join(",")}`]
	];
}
/** Main packages in as few rounds as possible, each name once in a round, whatever its case. */
function roundsOf(mains) {
	const rounds = [];
	const seen = /* @__PURE__ */ new Map();
	for (const main of mains) {
		const name = main.name.toLowerCase();
		const round = seen.get(name) ?? 0;
		seen.set(name, round + 1);
		(rounds[round] ??= []).push(main);
	}
	return rounds;
}
/**
* Runs `go build` once per round. A failed build is a result, not an error.
*/
async function runBuild(options, extras) {
	const { command, tree, target, plan, environment, ldflags, output } = options;
	const suffix = target.goos === "windows" ? ".exe" : "";
	const rounds = [];
	for (const [index, mains] of roundsOf(options.mains).entries()) {
		const directory = join(output, String(index));
		await mkdir(directory, { recursive: true });
		const finished = await run(command.go, [
			"build",
			...buildFlags(plan),
			...extras?.flags ?? [],
			`-ldflags=${ldflags}`,
			"-o",
			`${directory}/`,
			...mains.map(packageArgument)
		], {
			cwd: tree.directory,
			env: {
				...environment,
				...targetEnvironment(target)
			},
			timeoutSeconds: command.timeoutSeconds,
			...extras === void 0 ? {} : { stderrPath: extras.stderrPath(index) }
		});
		const paths = mains.map(({ importPath, name }) => [importPath, join(directory, name + suffix)]);
		rounds.push({
			mains,
			finished,
			paths: new Map(paths)
		});
		if (finished.code !== 0) break;
	}
	return rounds;
}
/** `go build` has no `--`; an import path can't begin with a dash. */
function packageArgument({ importPath }) {
	if (importPath === "" || importPath.startsWith("-")) throw new Error(`not an import path: ${JSON.stringify(importPath)}`);
	return importPath;
}
/**
* Builds the measured, stripped executables of a target.
* @returns import path -> path of the executable
* @throws UserError when the build fails or takes too long
*/
async function build(options) {
	const { command, target, mains } = options;
	const { log, timeoutSeconds } = command;
	const names = mains.map(({ importPath }) => importPath).join(", ");
	const place = formatTarget(target);
	const paths = /* @__PURE__ */ new Map();
	for (const round of await runBuild(options)) {
		const { code, stderr, timedOut } = round.finished;
		const said = stderr.toString("utf8");
		if (said.trim() !== "") log.child(said);
		if (timedOut) throw new UserError(`building ${names} for ${place} timed out after ${timeoutSeconds} s: raise "timeout" if it needs longer`);
		if (code !== 0) throw new UserError(`building for ${place} failed: ${outline(said)}`);
		for (const [importPath, path] of round.paths) {
			if (!await isFile(path)) throw new UserError(`go build said nothing was wrong, but made no executable of ${importPath} for ${place}`);
			paths.set(importPath, path);
		}
	}
	return paths;
}
async function isFile(path) {
	return await stat(path).then((found) => found.isFile(), () => false);
}
//#endregion
//#region src/toolchain/ldflags.ts
/** No symbol table, no debug information. */
const strip = ["-s", "-w"];
/** The same layout with a symbol table, and the listing of what refers to what. */
const twin = [
	"-s=false",
	"-w",
	"-dumpdep"
];
const booleans = new Set("8 V a asan aslr bindnow c checklinkname compressdwarf d debugnosplit dumpdep e f g h linkshared msan n pruneweakmap race s u v w".split(" "));
/**
* Reads linker flags one by one.
* @throws UserError for what would swallow the enforced flags or end them:
*   a flag without its value, or an argument that is no flag
*/
function readLinkerFlags(ldflags) {
	const flags = [];
	for (let index = 0; index < ldflags.length; index++) {
		const text = ldflags[index] ?? "";
		const match = /^--?([^-=][^=]*)(?:=(.*))?$/s.exec(text);
		const name = match?.[1];
		if (name === void 0) throw new UserError(`ldflags: "${text}" is not a flag of the linker; give flags only, without a package pattern, such as -X main.version=1.0`);
		if (match?.[2] !== void 0) flags.push({
			name,
			value: match[2]
		});
		else if (booleans.has(name)) flags.push({
			name,
			value: null
		});
		else {
			const value = ldflags[++index];
			if (value === void 0) throw new UserError(`ldflags: ${text} has no value; write ${text}=…`);
			flags.push({
				name,
				value
			});
		}
	}
	return flags;
}
/** `importpath.name` and value of a stamp; null when the text is none. */
function stampOf(flag) {
	if (flag.name !== "X" || flag.value === null) return null;
	const at = flag.value.indexOf("=");
	return at < 0 ? null : {
		name: flag.value.slice(0, at),
		value: flag.value.slice(at + 1)
	};
}
/** The stamps that take effect (the last one of each name), with the lengths of their values in bytes. */
function stampsOf(ldflags) {
	const found = /* @__PURE__ */ new Map();
	for (const flag of readLinkerFlags(ldflags)) {
		const stamp = stampOf(flag);
		if (stamp !== null) found.set(stamp.name, Buffer.byteLength(stamp.value));
	}
	return [...found].map(([name, length]) => ({
		name,
		length
	})).toSorted((a, b) => a.name < b.name ? -1 : 1);
}
/** The flags with every stamp's value replaced by `…`, one text each. */
function withoutValues(ldflags) {
	return readLinkerFlags(ldflags).map((flag) => {
		const stamp = stampOf(flag);
		if (stamp !== null) return `-X ${stamp.name}=…`;
		return flag.value === null ? `-${flag.name}` : `-${flag.name}=${flag.value}`;
	});
}
function quoteValue(name, value) {
	try {
		return quoteField(value);
	} catch (error) {
		throw new UserError(`ldflags: -${name}: ${messageOf(error)}, which Go has no way to write`);
	}
}
function join$1(ldflags, last) {
	return [...readLinkerFlags(ldflags).map(({ name, value }) => {
		if (value === null) return `-${name}`;
		return booleans.has(name) ? `-${name}=${value}` : `-${name} ${quoteValue(name, value)}`;
	}), ...last].join(" ");
}
/** The text of `-ldflags` for the measured binary. */
function enforcedLdflags(ldflags) {
	return join$1(ldflags, strip);
}
/** The text of `-ldflags` for its twin. */
function twinLdflags(ldflags) {
	return join$1(ldflags, twin);
}
//#endregion
//#region src/toolchain/overrides.ts
const longest = 200;
/**
* A value that may be shown: one line, bounded, without the passwords and
* queries of URLs, and cut off at the value of the first linker stamp.
*/
function shownValue(value) {
	const safe = plainText(value).replaceAll("\n", " ").replaceAll(/(\/\/)[^/@\s]*@/g, "$1…@").replaceAll(/(\/\/[^\s?,|]*)\?[^\s,|]*/g, "$1?…").replace(/(-X[=\s]+['"]?[^\s='"]+=).*$/s, "$1…");
	return safe.length > longest ? `${safe.slice(0, longest)}…` : safe;
}
/**
* One sentence for each setting of the surroundings that the build did not
* obey. A setting that equals what is enforced was not overridden.
* @param environment the environment of the build
* @param goRoot GOROOT of the toolchain that builds
*/
function overridden(surroundings, environment, goRoot) {
	const names = [
		...goVariables,
		"CGO_ENABLED",
		...compilerVariables,
		...[surroundings.process, surroundings.file].flatMap((from) => Object.keys(from).filter((name) => /^CGO_.+_(?:DIS)?ALLOW$/.test(name)))
	];
	const effective = {
		...environment,
		GOROOT: goRoot
	};
	return [...new Set(names)].toSorted().flatMap((name) => {
		const setting = settingOf(surroundings, name);
		if (setting === null || name === "GOAUTH") return [];
		if (setting.value === effective[name]) return [];
		const origin = setting.from === "file" ? " (set by go env -w)" : "";
		return [`overrode ${name}=${shownValue(setting.value)}${origin}`];
	});
}
/** `NAME=value` of what is passed through, as a report may show it. */
function shownVariables(variables) {
	return Object.entries(variables).map(([name, value]) => `${name}=${shownValue(value)}`);
}
/** Where the user asked for less than the enforced build. */
function relaxations(plan) {
	return [
		...plan.goProxy === "direct" ? [] : [`go-proxy: ${shownValue(plan.goProxy)}`],
		...plan.goCache === "/dev/null" ? [] : [`go-cache: ${shownValue(plan.goCache)}`],
		...plan.buildvcs ? ["buildvcs: true"] : [],
		...plan.allowUnsafeBuildFlags ? ["allow-unsafe-build-flags: true"] : [],
		...plan.allowToolchainDownload ? ["allow-toolchain-download: true"] : []
	];
}
//#endregion
//#region src/toolchain/fingerprint.ts
/** Raised when a measurement of the same file would come out otherwise. */
const measurementVersion = 2;
/** JSON with the keys of every object in order, so that equal values give equal text. */
function canonical(value) {
	return JSON.stringify(value, (_key, inner) => inner !== null && typeof inner === "object" && !Array.isArray(inner) ? Object.fromEntries(Object.entries(inner).toSorted(([a], [b]) => a < b ? -1 : 1)) : inner);
}
function sha256(value) {
	return createHash("sha256").update(canonical(value)).digest("hex");
}
/**
* Fingerprint of a build for one target. Names of stamps (`-X`) are in it, their
* values are not: a stamped version must not make every lookup miss.
*/
function fingerprintOf(facts) {
	const { plan, toolchain, target, passedThrough } = facts;
	return sha256({
		measurementVersion,
		goVersion: toolchain.version,
		target: formatTarget(target.target),
		tags: [...new Set(plan.tags)].toSorted(),
		ldflags: withoutValues(plan.ldflags),
		cgo: target.cgo,
		compiler: target.compiler,
		passedThrough,
		goExperiment: plan.goExperiment,
		goWork: plan.goWork,
		buildvcs: plan.buildvcs,
		prepare: plan.prepare,
		privateCache: plan.goCache === "/dev/null"
	});
}
/** What a measurement says about how its binary was built. */
function describeBuild(facts) {
	const { plan, toolchain, target, passedThrough } = facts;
	return {
		fingerprint: fingerprintOf(facts),
		target: formatTarget(target.target),
		goVersion: toolchain.version,
		flags: [...buildFlags(plan), `-ldflags=${[...withoutValues(plan.ldflags), "-s -w"].join(" ")}`],
		environment: {
			GO111MODULE: "on",
			GOPROXY: shownValue(plan.goProxy),
			GOENV: "off",
			GOFLAGS: "",
			GOCACHE: plan.goCache === "/dev/null" ? "/dev/null" : shownValue(plan.goCache),
			...targetEnvironment(target.target),
			CGO_ENABLED: target.cgo ? "1" : "0",
			...plan.goExperiment === "" ? {} : { GOEXPERIMENT: plan.goExperiment },
			...plan.goWork === "off" ? { GOWORK: "off" } : {},
			...Object.fromEntries(Object.entries(passedThrough).map(([name, value]) => [name, shownValue(value)]))
		},
		stamps: stampsOf(plan.ldflags)
	};
}
/** Fingerprint of all builds of a job: the key of its stored measurements, with what it builds. */
function jobFingerprint(plan, builds) {
	return sha256({
		packages: plan.packages.toSorted(),
		builds: builds.map((build) => build.fingerprint).toSorted()
	});
}
//#endregion
//#region src/toolchain/safe-ldflags.ts
/**
* Flags that decide what is in the binary and do nothing else: they name no
* program to run and no file to read or write (cmd/link/internal/ld/main.go).
*/
const harmless = new Set("B D E H R T V X a aslr asan bindnow buildid c checklinkname compressdwarf d debugnosplit debugtextsize debugtramp dumpdep e f funcalign g h k linkmode linkshared msan n pluginpath pruneweakmap race randlayout s strictdups u v w".split(" "));
/** Flags for the C compiler as a linker that name no program, no plugin and no file. */
const harmlessExternal = [
	/^-static(?:-pie|-libgcc|-libstdc\+\+)?$/,
	/^-(?:no-)?pie$/,
	/^-(?:s|g|pthread|rdynamic|m32|m64|nostdlib|nodefaultlibs)$/,
	/^-O[0-3sz]?$/,
	/^-march=[\w.+-]+$/,
	/^-mtune=[\w.+-]+$/,
	/^-m(?:macosx|ios)-version-min=[\d.]+$/,
	/^-l[A-Za-z0-9_+.-]+$/,
	/^-z$/,
	/^(?:relro|now|lazy|noexecstack|max-page-size=\w+|common-page-size=\w+|stack-size=\w+)$/,
	/^-Wl,(?:-z,[\w-]+(?:=\w+)?|-s|-S|-x|-O\d?|-dead_strip|-headerpad,?\w*|-no_?uuid|--gc-sections|--as-needed|--no-as-needed|--start-group|--end-group|--build-id(?:=\w+)?|--hash-style=\w+|--strip-(?:all|debug)|--sort-common|--export-dynamic|--allow-multiple-definition|--no-undefined|--warn-unresolved-symbols|--unresolved-symbols=[\w-]+|--icf=\w+|--pack-dyn-relocs=\w+|--compress-debug-sections=\w+)(?:,-z,[\w-]+(?:=\w+)?)*$/
];
/**
* @throws UserError for a flag that can run a program or touch a file, with
*   what to do
*/
function checkLdflags(ldflags) {
	for (const { name, value } of readLinkerFlags(ldflags)) {
		if (harmless.has(name)) continue;
		if (name === "extldflags") {
			const unsafe = splitQuoted(value ?? "").find((field) => !harmlessExternal.some((pattern) => pattern.test(field)));
			if (unsafe === void 0) continue;
			throw refusal(`-extldflags "${unsafe}"`);
		}
		throw refusal(`-${name}`);
	}
}
function refusal(flag) {
	return new UserError(`ldflags: ${flag} may run programs or reach files outside of the build; leave it out, or allow it with allow-unsafe-build-flags: true`);
}
//#endregion
//#region src/toolchain/toolchain.ts
/** -buildvcs came with 1.18, the list of fields for `go list -json` with 1.19. */
const oldestMinor = 19;
/**
* Asks the toolchain in the fetching environment, in which Go may fetch another
* one that the tree's go.mod asks for.
* @throws UserError when it is too old, or sets flags of its own
*/
async function readToolchain(command, tree, env) {
	const told = await readGoEnv(command, tree.directory, env, [
		"GOVERSION",
		"GOROOT",
		"GOFLAGS",
		"GOHOSTOS",
		"GOHOSTARCH"
	]);
	const minor = /^go1\.(\d+)/.exec(told("GOVERSION"))?.[1];
	if (minor !== void 0 && Number(minor) < oldestMinor) throw new UserError(`${command.go} is ${told("GOVERSION")}, but Go 1.${oldestMinor} or newer is needed: install one (in a workflow: actions/setup-go)`);
	if (told("GOFLAGS") !== "") throw new UserError(`${told("GOROOT")}/go.env sets GOFLAGS=${told("GOFLAGS")}, which would steer every build: remove this line`);
	return {
		version: told("GOVERSION"),
		root: told("GOROOT"),
		host: {
			goos: told("GOHOSTOS"),
			goarch: told("GOHOSTARCH"),
			level: ""
		}
	};
}
/**
* The toolchain's own `go`. The one that was found may be a version manager's
* script that needs the user's HOME, or may have switched to what the tree asks
* for; neither is to happen again in the build.
*/
async function ownGo(command, toolchain) {
	const name = process.platform === "win32" ? "go.exe" : "go";
	const own = join(toolchain.root, "bin", name);
	const [found, real] = await Promise.all([command.go, own].map((path) => realpath(path).catch(() => null)));
	return real === null || real === found ? command : {
		...command,
		go: own
	};
}
/** Reads what a build for the target will use, in its build environment. */
async function readTargetFacts(command, tree, target, env) {
	const told = await readGoEnv(command, tree.directory, {
		...env,
		...targetEnvironment(target)
	}, ["CGO_ENABLED", "CC"]);
	const cgo = told("CGO_ENABLED") === "1";
	return {
		target,
		cgo,
		compiler: cgo ? await compilerVersion(command, tree, told("CC"), env) : ""
	};
}
async function compilerVersion(command, tree, compiler, env) {
	const [program, ...args] = splitQuoted(compiler);
	if (program === void 0) return "";
	const finished = await run(program, [...args, "--version"], {
		cwd: tree.directory,
		env,
		timeoutSeconds: Math.min(30, command.timeoutSeconds)
	}).catch(() => null);
	if (finished === null || finished.code !== 0) return "";
	return finished.stdout.toString("utf8").split("\n")[0]?.trim() ?? "";
}
/** The targets of a run: those of the plan, else the machine's own. */
function targetsOf(planned, toolchain) {
	const targets = planned.length > 0 ? planned : [toolchain.host];
	return [...new Map(targets.map((one) => [formatTarget(one), one])).values()];
}
//#endregion
//#region src/toolchain/open-tree.ts
/**
* Opens a tree. Go may fetch the toolchain that the tree asks for; nothing of
* the tree runs.
* @throws UserError when Go is too old or can't be asked, and for linker flags
*   that are not harmless
*/
async function openTree(options) {
	const { command, tree, plan, surroundings } = options;
	if (!plan.allowUnsafeBuildFlags) checkLdflags(plan.ldflags);
	const goWork = await findGoWork(tree, plan.goWork);
	const fetching = fetchEnvironment({
		...options,
		goWork
	});
	const present = await stat(tree.directory).catch(() => null);
	const place = {
		...tree,
		directory: present ? tree.directory : tree.root
	};
	const toolchain = await readToolchain(command, place, fetching);
	const builder = await ownGo(command, toolchain);
	const building = buildEnvironment({
		...options,
		goWork,
		go: {
			path: builder.go,
			isFirst: builder === command
		}
	});
	const passed = passedThrough(surroundings);
	const targets = [];
	for (const target of targetsOf(plan.targets, toolchain)) {
		const facts = await readTargetFacts(builder, place, target, building);
		const build = describeBuild({
			plan,
			toolchain,
			target: facts,
			passedThrough: passed
		});
		targets.push({
			facts,
			build
		});
	}
	const [only, ...others] = targets;
	const environment = only !== void 0 && others.length === 0 ? {
		...building,
		...targetEnvironment(only.facts.target)
	} : building;
	const compilers = new Set(targets.map((one) => one.facts.compiler));
	compilers.delete("");
	return {
		...options,
		toolchain,
		builder,
		targets,
		fetching,
		building,
		fingerprint: jobFingerprint(plan, targets.map((one) => one.build)),
		overrides: overridden(surroundings, environment, toolchain.root),
		relaxations: relaxations(plan),
		passedThrough: [...shownVariables(passed), ...[...compilers].map((version) => `C compiler: ${version}`)]
	};
}
//#endregion
//#region src/git/ancestors.ts
const listSeconds$1 = 120;
/**
* At most `count` commits before `commit`, by first parents, the nearest first: the
* one at index i is i + 1 commits before. A shallow clone is deepened from
* origin; where that fails, what is there is the answer.
* @throws UserError when git can't list them
*/
async function ancestorsOf(repository, commit, count, token) {
	const known = await listed(repository, commit, count);
	const cut = await shallowCommits(repository.commonDirectory);
	if (known.length >= count || !cut.has(known.at(-1) ?? commit)) return known;
	const depth = [`--depth=${count + 1}`];
	return await fetchCommits(repository, [commit], depth, token) === null ? await listed(repository, commit, count) : known;
}
async function listed(repository, commit, count) {
	const { git, root } = repository;
	const finished = await execute(git, root, [
		"rev-list",
		"--first-parent",
		`--max-count=${count + 1}`,
		commit
	], {
		access: "local",
		timeoutSeconds: listSeconds$1
	});
	if (finished.code !== 0) throw new UserError(`git could not list the commits before ${commit}: ${complaint(finished.stderr)}`);
	return finished.stdout.toString("utf8").split("\n").filter((hash) => hash !== "" && hash !== commit);
}
//#endregion
//#region src/baseline/entry.ts
/** Bytes of an entry as stored, compressed, and of its JSON. */
const maxStoredBytes = 67108864;
const maxJsonBytes = 268435456;
const maxMeasurements = 1e3;
const name = pipe(string(), maxLength(1e3));
const envelope = object({
	schemaVersion: literal$1(1),
	tool: pipe(string(), maxLength(100)),
	repository: name,
	commit: name,
	key: string(),
	fingerprint: name,
	run: pipe(string(), maxLength(1e3), regex(/^(?:https?:\/\/[\w.~:/%-]+)?$/, "is not a link")),
	createdAt: pipe(string(), isoTimestamp()),
	measurements: pipe(array(unknown()), minLength(1), maxLength(maxMeasurements))
});
function serializeEntry(entry) {
	return Buffer.from(JSON.stringify(entry));
}
/**
* Reads an entry's JSON, and refuses it unless it is what was asked for.
* @throws Error with the reason
*/
function parseEntry(json, wanted) {
	if (json.length > 268435456) throw new Error(`the entry has ${json.length} bytes, more than ${maxJsonBytes}`);
	const value = JSON.parse(Buffer.from(json).toString("utf8"));
	const parsed = safeParse(envelope, value);
	if (!parsed.success) {
		const [issue] = parsed.issues;
		throw new Error(`the entry is malformed at ${getDotPath(issue) ?? "its root"}: ${issue.message}`);
	}
	const { output } = parsed;
	for (const part of [
		"repository",
		"commit",
		"key",
		"fingerprint"
	]) if (output[part] !== wanted[part]) throw new Error(`the entry is for another ${part}`);
	const measurements = output.measurements.map((measurement, index) => {
		try {
			return parseMeasurement(measurement);
		} catch (error) {
			throw new Error(`measurement ${index} of the entry: ${messageOf(error)}`, { cause: error });
		}
	});
	return {
		...output,
		measurements
	};
}
/** An entry as gzip'd JSON. */
function packEntry(entry) {
	return gzipSync(serializeEntry(entry));
}
/**
* Reads what `packEntry` made, inflating no more than an entry may have.
* @throws Error with the reason
*/
function unpackEntry(bytes, wanted) {
	return parseEntry(gunzipSync(bytes, { maxOutputLength: maxJsonBytes }), wanted);
}
//#endregion
//#region src/baseline/zip.ts
const localSignature = 67324752;
const centralSignature = 33639248;
const endSignature = 101010256;
const localLength = 30;
const centralLength = 46;
const endLength = 22;
const stored = 0;
const deflated = 8;
/** Flags that change nothing here: deflate's strength, sizes after the data, names in UTF-8. */
const afterData = 8;
/**
* @throws Error with the reason
*/
function readZip(bytes, wanted) {
	const zip = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
	const found = readDirectory(zip, wanted);
	const { compressedSize, size } = found;
	if (zip.readUInt32LE(0) !== localSignature || zip.readUInt16LE(8) !== found.method) throw new Error("the zip archive does not begin with its entry");
	const start = localLength + zip.readUInt16LE(26) + zip.readUInt16LE(28);
	if (zip.toString("latin1", localLength, localLength + zip.readUInt16LE(26)) !== wanted.name) throw new Error("the zip archive has two names for its entry");
	const rest = found.end - start - compressedSize;
	if (!(found.sizesFollow ? [12, 16] : [0]).includes(rest)) throw new Error("the zip archive holds more than its entry");
	const data = zip.subarray(start, start + compressedSize);
	const content = found.method === stored ? data : inflateRawSync(data, { maxOutputLength: Math.max(size, 1) });
	if (content.length !== size) throw new Error(`the entry of the zip archive has ${content.length} bytes and not the ${size} it declares`);
	return content;
}
function readDirectory(zip, wanted) {
	const end = zip.length - endLength;
	if (end < 76 || zip.readUInt32LE(end) !== endSignature) throw new Error("it is no zip archive");
	const directory = zip.readUInt32LE(end + 16);
	const count = zip.readUInt16LE(end + 10);
	if (zip.readUInt32LE(end + 4) !== 0 || zip.readUInt16LE(end + 20) !== 0) throw new Error("the zip archive has parts or a comment");
	if (count !== 1 || zip.readUInt16LE(end + 8) !== 1) throw new Error(`the zip archive has ${count} entries, not one`);
	if (directory < localLength || directory + zip.readUInt32LE(end + 12) !== end || directory + centralLength > end || zip.readUInt32LE(directory) !== centralSignature) throw new Error("the directory of the zip archive is not where it should be");
	const nameLength = zip.readUInt16LE(directory + 28);
	const afterName = directory + centralLength + nameLength;
	const extra = zip.readUInt16LE(directory + 30) + zip.readUInt16LE(directory + 32);
	const name = zip.toString("latin1", directory + centralLength, afterName);
	if (afterName + extra !== end || name !== wanted.name) throw new Error(`the entry of the zip archive is not ${wanted.name}`);
	const flags = zip.readUInt16LE(directory + 8);
	const method = zip.readUInt16LE(directory + 10);
	const compressedSize = zip.readUInt32LE(directory + 20);
	const size = zip.readUInt32LE(directory + 24);
	if ((flags & -2063) !== 0 || method !== stored && method !== deflated || zip.readUInt32LE(directory + 42) !== 0) throw new Error("the entry of the zip archive is encrypted or of another kind");
	if (size > wanted.maxBytes) throw new Error(`the entry of the zip archive has ${size} bytes, more than ${wanted.maxBytes}`);
	return {
		method,
		sizesFollow: (flags & afterData) !== 0,
		compressedSize,
		size,
		end: directory
	};
}
//#endregion
//#region src/baseline/artifact.ts
/** The one file in the archive. */
const artifactFile = "go-size-gate-measurements.json";
/**
* The entry in an artifact, if it is what was asked for.
* @throws Error with the reason, a clause
*/
function readArtifact({ bytes, digest }, wanted) {
	if (bytes.length > 67108864) throw new Error(`it has ${bytes.length} bytes, more than ${maxStoredBytes}`);
	const actual = createHash("sha256").update(bytes).digest("hex");
	if (digest !== `sha256:${actual}`) throw new Error(`its digest is sha256:${actual} and not the one that the server has of it`);
	return parseEntry(readZip(bytes, {
		name: artifactFile,
		maxBytes: maxJsonBytes
	}), wanted);
}
//#endregion
//#region src/baseline/key.ts
function hashOf(parts) {
	return createHash("sha256").update(JSON.stringify(parts)).digest("hex");
}
/**
* The key in the cache: hashed, so that nothing in it can be misread (keys are
* at most 512 characters, have no commas, and are matched as prefixes).
*/
function cacheKey(identity) {
	const { commit, key, fingerprint } = identity;
	return `go-size-gate-v2-${hashOf([
		commit,
		key,
		fingerprint
	])}`;
}
/**
* The name of the artifact of a run, `go-size-gate-<key>-<leg>`: the key as far
* as a name can show it, and the leg of the job that built just this, by the
* hash of key and fingerprint. The commit is the run's.
*/
function artifactName(identity) {
	const { key, fingerprint } = identity;
	const shown = key.replaceAll(/[^A-Za-z0-9._-]+/g, "_").slice(0, 60);
	const leg = hashOf([key, fingerprint]).slice(0, 16);
	return `go-size-gate-${shown === "" ? "default" : shown}-${leg}`;
}
//#endregion
//#region src/gate/stored.ts
/** `1234567`, or `1234567 and 4 commits before it` and the like. */
function commitsText(commits) {
	const [first = ""] = commits;
	const short = first.slice(0, 7);
	const more = commits.length - 1;
	if (more === 0) return short;
	return `${short} or ${more === 1 ? "the commit" : `the ${more} commits`} before it`;
}
/** @param distance commits between what is stored and the wanted base */
function baselineOf({ source, entry, run, measuredAt }, base, distance) {
	const age = Math.round((Date.now() - Date.parse(measuredAt)) / 1e3);
	return {
		source,
		commit: entry.commit,
		chosenBy: distance === 0 ? base.chosenBy : `nearest recorded ancestor, ${commitCount(distance)} before ${base.commit.slice(0, 7)}, the ${base.chosenBy}`,
		run,
		measuredAt,
		ageSeconds: Math.max(age, 0),
		distance
	};
}
/** `1 commit`, `2 commits`. */
function commitCount(count) {
	return count === 1 ? "1 commit" : `${count} commits`;
}
//#endregion
//#region src/gate/artifact-store.ts
/** Artifacts that are downloaded before giving up: several runs may have measured one commit. */
const mostDownloads = 3;
/** @param branch without `refs/heads/`; '' when it is not known */
function artifactStore(pushArtifacts, branch) {
	return { async find(identity, commits) {
		if (pushArtifacts === void 0 || branch === "") return {
			kind: "unavailable",
			why: pushArtifacts === void 0 ? "artifacts are found in a workflow run only" : "no branch is known whose artifacts would count"
		};
		const name = artifactName(identity);
		const found = await pushArtifacts.find({
			branch,
			commits,
			name
		});
		if (found.state === "refused") return {
			kind: "unavailable",
			why: found.message
		};
		const refusals = [];
		for (const artifact of found.artifacts.slice(0, mostDownloads)) {
			const download = await pushArtifacts.download(artifact, maxStoredBytes);
			if (download.state === "refused") return {
				kind: "unavailable",
				why: download.message
			};
			const { commit, digest, createdAt, runUrl } = artifact;
			try {
				const { bytes } = download;
				const wanted = {
					...identity,
					commit
				};
				const entry = readArtifact({
					bytes,
					digest
				}, wanted);
				return {
					kind: "found",
					source: "artifact",
					entry,
					run: runUrl,
					measuredAt: createdAt || entry.createdAt
				};
			} catch (error) {
				refusals.push(`the artifact ${artifact.id} of ${commit.slice(0, 7)} is not believed: ${messageOf(error)}`);
			}
		}
		if (refusals.length > 0) return {
			kind: "refused",
			why: refusals.join("; ")
		};
		return {
			kind: "miss",
			why: `no push run on ${branch} left an artifact of ${commitsText(commits)} with these settings`
		};
	} };
}
//#endregion
//#region src/baseline/seal.ts
/** `go-size-gate-sealed-1 SCHEME BASE64` and a newline; bytes. */
const longestLine = 256;
const linePattern = /^go-size-gate-sealed-1 (ed25519|hmac-sha256) ([A-Za-z0-9+/]{43,172}={0,2})$/;
/**
* What is signed: a purpose, so that the key's signatures over anything else
* mean nothing here, the identity as JSON, which holds no newline, and the
* payload.
*/
function signedBytes(identity, payload) {
	const { repository, key, commit, fingerprint } = identity;
	const context = JSON.stringify([
		1,
		repository,
		key,
		commit,
		fingerprint
	]);
	return Buffer.concat([Buffer.from(`go-size-gate baseline\n${context}\n`), payload]);
}
/** The sealed form of `payload`. */
function seal(identity, payload, signer) {
	const bytes = signedBytes(identity, payload);
	const signature = signer.scheme === "ed25519" ? sign(null, bytes, signer.privateKey) : createHmac("sha256", signer.secret).update(bytes).digest();
	const line = `go-size-gate-sealed-1 ${signer.scheme} ${signature.toString("base64")}\n`;
	return Buffer.concat([Buffer.from(line), payload]);
}
/**
* The payload of a sealed entry that is for `identity` and was signed by
* whoever `verifier` trusts.
* @throws Error with the reason, a clause
*/
function unseal(identity, sealed, verifier) {
	const bytes = Buffer.from(sealed.buffer, sealed.byteOffset, sealed.length);
	const end = bytes.subarray(0, longestLine).indexOf(10);
	const line = end < 0 ? "" : bytes.toString("latin1", 0, end);
	const [, scheme, base64 = ""] = linePattern.exec(line) ?? [];
	if (scheme === void 0) throw new Error("it is not signed");
	if (scheme !== verifier.scheme) throw new Error(`it is signed by ${scheme}, not by ${verifier.scheme}`);
	const payload = bytes.subarray(end + 1);
	const signature = Buffer.from(base64, "base64");
	if (!isSigned(signedBytes(identity, payload), signature, verifier)) throw new Error("its signature is not valid for this repository, commit, key and build");
	return payload;
}
function isSigned(bytes, signature, verifier) {
	if (verifier.scheme === "ed25519") return verify(null, bytes, verifier.publicKey, signature);
	const expected = createHmac("sha256", verifier.secret).update(bytes).digest();
	return signature.length === expected.length && timingSafeEqual(signature, expected);
}
//#endregion
//#region src/baseline/cache.ts
const noService = {
	kind: "unavailable",
	reason: "there is no cache service in this environment"
};
/** One line for people; services say what they like. */
function reasonOf(error) {
	return plainText(messageOf(error)).replaceAll("\n", " ").slice(0, 500);
}
/** Finds the signed entry of that commit, key and fingerprint. */
async function lookupEntry(identity, verifier, options) {
	const { environment, limitSeconds = 60 } = options;
	const forbidden = forbiddenBy(environment, "read");
	if (forbidden !== null) return {
		kind: "unavailable",
		reason: forbidden
	};
	let sealed;
	try {
		const service = await openCacheService(environment);
		if (service === null) return noService;
		const signal = AbortSignal.timeout(limitSeconds * 1e3);
		sealed = await service.find(cacheKey(identity), maxStoredBytes, signal);
	} catch (error) {
		return {
			kind: "unavailable",
			reason: reasonOf(error)
		};
	}
	if (sealed === null) return { kind: "miss" };
	if (sealed === "hidden") return {
		kind: "refused",
		reason: "an entry under a longer key hides it"
	};
	try {
		return {
			kind: "found",
			entry: unpackEntry(unseal(identity, sealed, verifier), identity)
		};
	} catch (error) {
		return {
			kind: "refused",
			reason: reasonOf(error)
		};
	}
}
/** Stores an entry, signed, under its commit, key and fingerprint. */
async function storeEntry(entry, signer, options) {
	const { environment, limitSeconds = 120 } = options;
	const forbidden = forbiddenBy(environment, "write");
	if (forbidden !== null) return {
		kind: "refused",
		reason: forbidden
	};
	try {
		const service = await openCacheService(environment);
		if (service === null) return noService;
		const sealed = seal(entry, packEntry(entry), signer);
		if (sealed.length > 67108864) return {
			kind: "refused",
			reason: `the measurements have ${sealed.length} bytes, and at most ${maxStoredBytes} are read again`
		};
		const signal = AbortSignal.timeout(limitSeconds * 1e3);
		const kind = await service.store(cacheKey(entry), sealed, signal);
		if (kind === "stored") return { kind };
		const there = await lookupEntry(entry, verifierOf(signer), options);
		if (there.kind === "found") return { kind: "already" };
		return {
			kind: "unavailable",
			reason: `its key is taken: ${there.kind === "miss" ? "an unfinished entry" : there.reason}`
		};
	} catch (error) {
		return {
			kind: error instanceof AccessDenied ? "refused" : "unavailable",
			reason: reasonOf(error)
		};
	}
}
//#endregion
//#region src/gate/cache-store.ts
/** Each is a request. */
const mostCommits = 10;
/** @param verifier null: nothing there is believed, so it is not asked */
function cacheStore(verifier, options) {
	return { async find(identity, commits) {
		if (verifier === null) return {
			kind: "unavailable",
			why: "the cache is not believed without baseline-public-key or baseline-secret"
		};
		const asked = commits.slice(0, mostCommits);
		for (const commit of asked) {
			const found = await lookupEntry({
				...identity,
				commit
			}, verifier, options);
			switch (found.kind) {
				case "found": {
					const { entry } = found;
					const { run, createdAt: measuredAt } = entry;
					return {
						kind: "found",
						source: "cache",
						entry,
						run,
						measuredAt
					};
				}
				case "unavailable": return {
					kind: "unavailable",
					why: `the cache can't be read: ${found.reason}`
				};
				case "refused": return {
					kind: "refused",
					why: `the cache entry of ${commit.slice(0, 7)} is not believed: ${found.reason}`
				};
			}
		}
		return {
			kind: "miss",
			why: `the cache has no measurement of ${commitsText(asked)} with these settings`
		};
	} };
}
//#endregion
//#region src/gate/find-stored.ts
/** Commits before the base that may stand in for it. */
const mostAncestors = 50;
async function findStored(plan, subject, base, host) {
	const { baseline: choice } = plan;
	const { environment, trust } = host;
	const stores = [...choice.artifact ? [artifactStore(host.pushArtifacts, baseBranch(plan, host))] : [], ...choice.cache ? [cacheStore(trust.verifier, { environment })] : []];
	const identity = {
		repository: host.repository,
		commit: base.commit,
		key: plan.key,
		fingerprint: subject.opened.fingerprint
	};
	const reasons = [];
	const notices = [];
	/** Those in which an earlier commit may be looked for. */
	const open = [];
	for (const store of stores) {
		const answer = await store.find(identity, [base.commit]);
		if (answer.kind === "found") return {
			found: {
				stored: answer,
				baseline: baselineOf(answer, base, 0)
			},
			reasons,
			notices
		};
		reasons.push(answer.why);
		if (answer.kind === "refused") notices.push(answer.why);
		if (answer.kind === "miss") open.push(store);
	}
	if (!choice.ancestor || open.length === 0) return {
		found: null,
		reasons,
		notices
	};
	const { repository } = subject;
	const ancestors = "missing" in await ensureCommit(repository, base.commit, host.token) ? [] : await ancestorsOf(repository, base.commit, mostAncestors, host.token);
	for (const store of ancestors.length === 0 ? [] : open) {
		const answer = await store.find(identity, ancestors);
		if (answer.kind === "found") {
			const distance = ancestors.indexOf(answer.entry.commit) + 1;
			const found = {
				stored: answer,
				baseline: baselineOf(answer, base, distance)
			};
			notices.push(ancestorNotice(base, distance));
			return {
				found,
				reasons,
				notices
			};
		}
		reasons.push(answer.why);
		if (answer.kind === "refused") notices.push(answer.why);
	}
	return {
		found: null,
		reasons,
		notices
	};
}
/** The branch whose pushes measured the base. */
function baseBranch(plan, { event }) {
	if (plan.base.kind !== "event") return plan.base.revision.replace(/^(?:refs\/remotes\/)?origin\//, "");
	switch (event?.kind) {
		case "pull_request": return event.baseRef;
		case "push": return event.ref.replace(/^refs\/(?:heads|tags)\//, "");
		default: return "";
	}
}
function ancestorNotice({ commit }, distance) {
	return `the base ${commit.slice(0, 7)} has no measurement: compared with the nearest recorded ancestor, so that ${commitCount(distance)} of the base branch count as growth here, too`;
}
//#endregion
//#region src/binary/source-paths.ts
const absolute = /^(\/|[A-Za-z]:[\\/])/;
const longestPath = 1024;
/**
* Source file names in the function table that name a place on the machine
* that built it, such as `/home/me/app/main.go`; at most `limit` of them.
* `-trimpath` leaves none.
*/
function absoluteSourcePaths(bytes, { fileNames }, limit) {
	const { offset, size } = fileNames;
	const names = new Names(bytes, offset, size, "the table of source files");
	const found = [];
	for (let at = 0; at < size && found.length < limit;) {
		const end = names.end(at);
		if (end < 0) break;
		const path = names.slice(at, Math.min(end, at + longestPath));
		if (absolute.test(path)) found.push(path);
		at = end + 1;
	}
	return found;
}
//#endregion
//#region src/binary/inspect.ts
const maxPaths = 20;
/**
* Looks at a whole executable file.
* @throws MalformedBinary where it is of no known format, or truncated
*/
function inspectBinary(file) {
	return withinFile(file, () => {
		const { format, image } = readImage(file);
		return image ? placing(image.placement, () => inspectImage(image)) : inspectForeign(file, format);
	});
}
function inspectImage(image) {
	const { bytes, sections } = image;
	const debugSections = sections.filter(({ region }) => region === "debug").map(({ name }) => name);
	const hasSymbolTable = image.symbols !== null || image.hasOtherNames === true;
	const buildInfo = readBuildInfo(bytes.file, image);
	const header = findPclntab(image)?.header ?? null;
	const foreign = header ? describeObfuscated(header) : describeForeign(image);
	return {
		format: image.format,
		stripped: !hasSymbolTable && debugSections.length === 0,
		hasSymbolTable,
		debugSections,
		buildInfo,
		absoluteSourcePaths: header && absoluteSourcePaths(bytes, header, maxPaths),
		notes: [
			...image.notes ?? [],
			...foreign === null ? [] : [foreign],
			...missing(buildInfo !== null, header !== null)
		]
	};
}
/** A format without a reader: what a search of the whole file can tell. */
function inspectForeign(file, format) {
	const bytes = new Bytes(file, true);
	const header = searchPclntabHeader(bytes, {
		offset: 0,
		size: file.length
	});
	const buildInfo = readBuildInfo(file, null);
	return {
		format,
		stripped: null,
		hasSymbolTable: null,
		debugSections: null,
		buildInfo,
		absoluteSourcePaths: header && absoluteSourcePaths(bytes, header, maxPaths),
		notes: [`symbol table and debug sections of ${format} files are not read`, ...missing(buildInfo !== null, header !== null)]
	};
}
function missing(hasBuildInfo, hasFunctionTable) {
	return [...hasBuildInfo ? [] : ["no Go build info was found"], ...hasFunctionTable ? [] : ["no Go function table was found"]];
}
//#endregion
//#region src/toolchain/build-constraint.ts
const systems = "aix android darwin dragonfly freebsd illumos ios js linux netbsd openbsd plan9 solaris wasip1 windows".split(" ");
const unixSystems = new Set("aix android darwin dragonfly freebsd illumos ios linux netbsd openbsd solaris".split(" "));
const architectures = "386 amd64 arm arm64 loong64 mips mips64 mips64le mipsle ppc64 ppc64le riscv64 s390x wasm".split(" ");
const implied = {
	android: "linux",
	illumos: "solaris",
	ios: "darwin"
};
/** `// +build` lines as one expression: space is or, comma is and, lines are and. */
function plusBuild(lines) {
	return lines.map((line) => {
		return `(${line.trim().split(/\s+/).map((one) => `(${one.split(",").join(" && ")})`).join(" || ")})`;
	}).join(" && ");
}
/** Reads the constraint and the package clause of a Go file. */
function readHeader(source) {
	let rest = source.replace(/^\uFEFF/, "");
	let goBuild = "";
	const plus = [];
	for (;;) {
		rest = rest.trimStart();
		if (rest.startsWith("//")) {
			const end = rest.indexOf("\n");
			const line = end === -1 ? rest : rest.slice(0, end);
			goBuild ||= /^\/\/go:build\s+(.*)$/.exec(line.trimEnd())?.[1] ?? "";
			const older = /^\/\/\s*\+build\s+(.*)$/.exec(line.trimEnd())?.[1];
			if (older !== void 0) plus.push(older);
			rest = end === -1 ? "" : rest.slice(end + 1);
		} else if (rest.startsWith("/*")) {
			const end = rest.indexOf("*/");
			rest = end === -1 ? "" : rest.slice(end + 2);
		} else break;
	}
	return {
		packageName: /^package\s+([\p{L}_][\p{L}\p{N}_]*)/u.exec(rest)?.[1] ?? "",
		constraint: goBuild === "" ? plusBuild(plus) : goBuild
	};
}
/**
* Evaluates `a && !b || (c)`.
* @throws Error when the text is no such expression
*/
function evaluate(expression, holds) {
	const tokens = expression.match(/&&|\|\||[()!]|[^\s()!&|]+|\S/g) ?? [];
	let at = 0;
	const or = () => {
		let value = and();
		while (tokens[at] === "||") {
			at++;
			const right = and();
			value ||= right;
		}
		return value;
	};
	const and = () => {
		let value = not();
		while (tokens[at] === "&&") {
			at++;
			const right = not();
			value &&= right;
		}
		return value;
	};
	const not = () => {
		const token = tokens[at++];
		if (token === "!") return !not();
		if (token === "(") {
			const value = or();
			if (tokens[at++] !== ")") throw new Error("missing )");
			return value;
		}
		if (token === void 0 || !/^[\p{L}\p{N}_.]+$/u.test(token)) throw new Error(`unexpected ${token ?? "end"}`);
		return holds(token);
	};
	const value = or();
	if (at !== tokens.length) throw new Error(`unexpected ${tokens[at]}`);
	return value;
}
/** The system and architecture that a file name asks for (go/build, goodOSArchFile). */
function namedTarget(file) {
	const parts = file.replace(/\.go$/, "").replace(/_test$/, "").split("_").slice(1);
	const last = parts.at(-1) ?? "";
	const before = parts.at(-2) ?? "";
	if (architectures.includes(last)) return systems.includes(before) ? {
		goos: before,
		goarch: last
	} : { goarch: last };
	return systems.includes(last) ? { goos: last } : {};
}
/**
* True when some system and architecture, with these tags, would build the
* file. False for what only an unset tag turns on, such as `ignore`.
*/
function isBuildable(file, constraint, tags) {
	const asked = namedTarget(file);
	for (const goos of systems) {
		const fits = (name) => name === goos || name === implied[goos];
		if (asked.goos !== void 0 && !fits(asked.goos)) continue;
		for (const goarch of architectures) {
			if (asked.goarch !== void 0 && asked.goarch !== goarch) continue;
			if (constraint === "") return true;
			for (const cgo of [true, false]) {
				const holds = (tag) => fits(tag) || tag === goarch || tag === "gc" || tag === "cgo" && cgo || tag === "unix" && unixSystems.has(goos) || /^go1\.\d+$/.test(tag) || tags.includes(tag);
				try {
					if (evaluate(constraint, holds)) return true;
				} catch {
					return false;
				}
			}
		}
	}
	return false;
}
//#endregion
//#region src/toolchain/excluded-mains.ts
const headerBytes = 65536;
async function readStart(path) {
	const file = await open(path, "r");
	try {
		const { buffer, bytesRead } = await file.read(Buffer.alloc(headerBytes), 0, headerBytes, 0);
		return buffer.toString("utf8", 0, bytesRead);
	} finally {
		await file.close();
	}
}
/** True when the directory holds a file of package main that some target would build. */
async function holdsMain(directory, files, tags) {
	for (const file of files) {
		const { packageName, constraint } = readHeader(await readStart(join(directory, file)).catch(() => ""));
		if (packageName === "main" && isBuildable(file, constraint, tags)) return true;
	}
	return false;
}
/**
* Walks the directories that a pattern of the form `./dir/...` covers, by Go's
* rules (`go help packages`): not into `testdata`, `vendor`, names that begin
* with `.` or `_`, other modules, or symbolic links.
* @param listed directories (absolute) of packages that Go did list
*/
async function findExcludedMains(tree, patterns, tags, listed) {
	const found = /* @__PURE__ */ new Map();
	const walk = async (directory, matchedBy, isStart) => {
		const entries = await readdir(directory, { withFileTypes: true }).catch(() => []);
		if (!isStart && entries.some((entry) => entry.name === "go.mod")) return;
		const files = entries.filter((entry) => !entry.isDirectory()).map((entry) => entry.name).filter((name) => /^[^._].*\.go$/.test(name) && !name.endsWith("_test.go"));
		if (files.length > 0 && !listed.has(directory) && await holdsMain(directory, files, tags)) {
			const way = relative(tree.directory, directory).split(sep).join("/");
			const pattern = way.startsWith("../") ? way : `./${way}`;
			found.set(directory, {
				pattern,
				matchedBy
			});
		}
		const children = entries.filter((entry) => entry.isDirectory() && !/^[._]/.test(entry.name)).map((entry) => entry.name).filter((name) => name !== "testdata" && name !== "vendor");
		await Promise.all(children.map((name) => walk(join(directory, name), matchedBy, false)));
	};
	for (const pattern of patterns) {
		if (!(/^\.\.?\//.test(pattern) && pattern.indexOf("...") === pattern.length - 3) || !pattern.endsWith("/...")) continue;
		const directory = resolve(tree.directory, pattern.slice(0, -4));
		if (isWithin(tree.root, directory)) await walk(directory, pattern, true);
	}
	return [...found.values()].toSorted((a, b) => a.pattern < b.pattern ? -1 : 1);
}
//#endregion
//#region src/toolchain/load-error.ts
/** The first line that says something, without Go's `go: ` prefix. */
function firstLine(text) {
	return (text.split("\n").map((line) => line.trim()).find((line) => line !== "" && !/^go: (?:downloading|finding|warning:) /.test(line)) ?? "").replace(/^go: /, "");
}
const absences = /directory not found|no such file or directory|no Go files in|is not in (?:std|GOROOT)|import of unknown directory|no required module provides package|does not contain package|cannot find package/;
/** True when the error says that a package is not there, not that it is broken. */
function isAbsence(error) {
	return absences.test(error.text);
}
const fetchFailures = [
	/exit status 128/,
	/git (?:ls-remote|fetch|init)\b/,
	/terminal prompts disabled|could not read (?:Username|Password)/,
	/no secure protocol found/,
	/unrecognized import path/,
	/module lookup disabled/,
	/reading https?:\/\//,
	/\b(?:401 Unauthorized|403 Forbidden|404 Not Found|407 Proxy|410 Gone|5\d\d [A-Z])/,
	/dial tcp|i\/o timeout|connection re(?:fused|set)|TLS handshake|x509:/,
	/unknown revision|invalid version:|no matching versions/,
	/executable file not found in \$PATH|"git": executable file not found/
];
/** `path version` of the module that was being fetched for a package; '' when unknown. */
function fetchedModule(error, stderr) {
	let found = "";
	for (const match of stderr.matchAll(/^go: downloading (\S+) (\S+)$/gm)) {
		const [, path = "", version = ""] = match;
		if (error.importPath === path || error.importPath.startsWith(`${path}/`)) found = `${path} ${version}`;
	}
	if (found !== "") return found;
	const named = /(?:^|\s)(\S+)@(v\d\S*?):/.exec(error.text);
	if (named !== null) return `${named[1]} ${named[2]}`;
	const revision = /reading (\S+?)\/go\.mod at revision (\S+):/.exec(error.text);
	return revision === null ? "" : `${revision[1]} ${revision[2]}`;
}
/** The line of a failed fetch that says why: the last one, e.g. git's `fatal:`. */
function fetchReason(text) {
	const fatal = text.split("\n").map((line) => line.trim()).filter((line) => line !== "").find((line) => /^(?:fatal|error|remote):/.test(line));
	const first = firstLine(text);
	return fatal === void 0 || fatal === first ? first : `${first} ${fatal}`;
}
/**
* One sentence for an error of loading.
* @param stderr what `go list` printed beside it, for the name of a module
*/
function explainLoadError(error, stderr) {
	const { text, importPath, importStack } = error;
	const at = error.position === "" ? "" : `${error.position}: `;
	const line = firstLine(text);
	const newer = /requires go >= (\S+).*?running go ([^\s;)]+)/.exec(text);
	if (newer !== null) return `${line.split(" requires ")[0]} requires Go ${newer[1]}, but the Go in use is ${newer[2]}: install Go ${newer[1]} or newer (in a workflow: actions/setup-go with "go-version-file: go.mod"), or let it be downloaded with "allow-toolchain-download: true"`;
	if (/checksum mismatch|SECURITY ERROR/.test(text)) return `${line.replace(/:$/, "")}: the module's content is not what go.sum records; find out which of the two is wrong before you trust either`;
	if (/missing go\.sum entr/.test(text)) return `${at}${importPath === "" ? line : `go.sum has no entry for package ${importPath}`}: run "go mod tidy" and commit go.sum`;
	if (/updates to go\.(?:mod|sum|work) needed|updating go\.mod/.test(text)) return `${line.replace(/[;:].*$/, "")}: run "go mod tidy" and commit go.mod and go.sum`;
	if (/inconsistent vendoring/.test(text)) return `the vendor directory does not agree with go.mod: run "go mod vendor" and commit the result (${line})`;
	if (/errors parsing go\.(?:mod|work)|errors parsing .*go\.(?:mod|work)/.test(text)) return `${text.split("\n").map((one) => one.trim()).find((one) => /go\.(?:mod|work):\d+:/.test(one)) ?? line}: correct this line`;
	if (/import cycle not allowed/.test(text)) return `import cycle not allowed${importStack.length > 0 ? `: ${importStack.join(" -> ")}` : ""}; break the cycle`;
	if (/not one of the workspace modules|modules? listed in go\.work/.test(text)) return `${line}: add the module with "go work use", or set "go-work: off"`;
	if (/disabled by -mod=vendor/.test(text)) return `${at}the vendor directory has no package ${importPath}: run "go mod vendor" and commit the result`;
	if (/no required module provides package|cannot find module providing/.test(text)) return `${at}${line.replace(/[;:] to add it:?$/, "")}: run "go mod tidy" and commit go.mod and go.sum, or make the package in "prepare" if it is generated`;
	if (/unsupported GOOS\/GOARCH pair/.test(text)) return `${line}: "go tool dist list" prints the targets that this Go knows`;
	if (fetchFailures.some((pattern) => pattern.test(text))) {
		const module = fetchedModule(error, stderr);
		return `${at}could not fetch ${module !== "" ? `module ${module}` : importPath === "" ? "a module" : `the module of package ${importPath}`}: ${fetchReason(text)}; a private module needs credentials for git (a token, an SSH key or a .netrc) and its path in GOPRIVATE; "go-proxy" names a module proxy to fetch from`;
	}
	return `${at}${line}`;
}
//#endregion
//#region src/toolchain/package-list.ts
/** Fields that name files which go into the build, relative to `Dir`. */
const fileFields = [
	"GoFiles",
	"CgoFiles",
	"CFiles",
	"CXXFiles",
	"MFiles",
	"HFiles",
	"FFiles",
	"SFiles",
	"SwigFiles",
	"SwigCXXFiles",
	"SysoFiles",
	"EmbedFiles"
];
/** The list for `-json=` (Go 1.19 and newer print nothing else, and save the work). */
const packageFields = [
	"ImportPath",
	"Name",
	"Standard",
	"DepOnly",
	"Match",
	"Imports",
	"Module",
	"Error",
	"Dir",
	"IgnoredGoFiles",
	...fileFields
];
const variant = / \[[^\]]*\]$/;
function isPackage(value) {
	return typeof value === "object" && value !== null && "ImportPath" in value && typeof value.ImportPath === "string";
}
/**
* Reads the concatenated objects that `go list -json` prints. Variants of a
* package count as the package.
* @throws Error when the text is not what `go list` prints
*/
function parsePackages(text) {
	const packages = /* @__PURE__ */ new Map();
	for (const piece of text.split(/^\}$/m)) {
		if (piece.trim() === "") continue;
		const value = JSON.parse(`${piece}}`);
		if (!isPackage(value)) throw new Error("go list printed a package without an import path");
		const ImportPath = value.ImportPath.replace(variant, "");
		const Imports = value.Imports?.map((path) => path.replace(variant, ""));
		const known = packages.get(ImportPath);
		const own = {
			...value,
			ImportPath,
			...Imports ? { Imports } : {}
		};
		if (known === void 0 || known.DepOnly === true) packages.set(ImportPath, own);
	}
	return [...packages.values()];
}
/** The packages that are reached from `roots` by imports, with the roots. */
function closure(packages, roots) {
	const byPath = new Map(packages.map((one) => [one.ImportPath, one]));
	const reached = new Set(roots);
	for (const one of reached) for (const path of one.Imports ?? []) {
		const imported = byPath.get(path);
		if (imported !== void 0) reached.add(imported);
	}
	return [...reached];
}
/** The error of a package, if it has one. */
function loadErrorOf(one) {
	if (one.Error === void 0) return null;
	return {
		text: one.Error.Err ?? "unknown error",
		position: one.Error.Pos ?? "",
		importPath: one.ImportPath,
		importStack: one.Error.ImportStack ?? []
	};
}
const excluded = /^build constraints exclude all Go files/;
/** True when build constraints leave nothing of the package for the target. */
function isExcluded(one) {
	return excluded.test(one.Error?.Err ?? "");
}
/**
* Default name of a main package's executable: the last element of its import
* path, or the one before a major-version suffix such as `v2`
* (cmd/go/internal/load, DefaultExecName). Without `.exe`.
*/
function executableName(importPath) {
	const elements = importPath.split("/");
	const last = elements.at(-1) ?? "";
	return /^v(?:[2-9]|[1-9]\d+)$/.test(last) && elements.length > 1 ? elements.at(-2) ?? last : last;
}
//#endregion
//#region src/toolchain/go-list.ts
/** Paths of the checkout are told relative to its directory. */
function shorten(tree, text) {
	return [tree.directory, tree.root].reduce((shorter, path) => shorter.replaceAll(path + sep, "").replaceAll(path, "."), plainText(text));
}
/** Flags that decide which files belong to a package. */
function flags(settings) {
	const { tags } = settings;
	return ["-buildvcs=false", ...tags.length === 0 ? [] : [`-tags=${tags.join(",")}`]];
}
/** Runs `go list -e` and reads its packages. */
async function goList(options, target, args) {
	const { goCommand, tree } = options;
	const { go, log, timeoutSeconds } = goCommand;
	const result = await run(go, [
		"list",
		"-e",
		...args
	], {
		cwd: tree.directory,
		env: options.env(target),
		timeoutSeconds
	});
	const stderr = result.stderr.toString("utf8");
	for (const match of stderr.matchAll(/^go: downloading (\S+) (\S+)$/gm)) options.fetched?.add(`${match[1]}@${match[2]}`);
	if (result.timedOut) {
		log.child(stderr);
		throw new UserError(`go list for ${formatTarget(target)} did not end within ${timeoutSeconds} seconds: if modules are slow to fetch, raise "timeout"`);
	}
	if (result.code !== 0) throw loadFailure(options, {
		text: stderr,
		position: "",
		importPath: "",
		importStack: []
	}, stderr);
	try {
		return {
			target,
			packages: parsePackages(result.stdout.toString("utf8")),
			stderr
		};
	} catch (error) {
		throw new UserError(`could not read what ${go} list printed (${messageOf(error)}): Go 1.19 or newer is needed`);
	}
}
/** The error to throw; what Go said in full goes to the log. */
function loadFailure({ goCommand, tree }, error, stderr, prefix = "") {
	const said = error.text === stderr ? stderr : `${stderr}${error.text}\n`;
	if (said.trim().includes("\n")) goCommand.log.child(said);
	return new UserError(shorten(tree, `${prefix}${explainLoadError(error, stderr)}`));
}
//#endregion
//#region src/toolchain/hazards.ts
const pointerStart = Buffer.from("version https://git-lfs.github.com/spec/");
const pointerBytes = 1024;
/** True for a file that Git LFS left as a pointer. */
async function isPointer(path) {
	const status = await stat(path).catch(() => null);
	if (status === null || !status.isFile()) return false;
	if (status.size < pointerStart.length || status.size >= pointerBytes) return false;
	const file = await open(path, "r");
	try {
		const start = Buffer.alloc(pointerStart.length);
		const { bytesRead } = await file.read(start, 0, start.length, 0);
		return bytesRead === start.length && start.equals(pointerStart);
	} finally {
		await file.close();
	}
}
const batch = 64;
/**
* Makes sure that no compiled or embedded file of the repository is a Git LFS
* pointer: the program would hold the pointer instead of the file.
* @throws UserError that names the file
*/
async function checkPointers(tree, packages) {
	const files = packages.filter(({ Standard, Dir }) => Standard !== true && Dir !== void 0).filter(({ Dir = "" }) => isWithin(tree.root, Dir)).flatMap((one) => fileFields.flatMap((field) => one[field] ?? []).map((name) => join(one.Dir ?? "", name)));
	for (let start = 0; start < files.length; start += batch) {
		const some = files.slice(start, start + batch);
		const found = some[(await Promise.all(some.map(isPointer))).indexOf(true)];
		if (found !== void 0) {
			const name = relative(tree.root, found).split(sep).join("/");
			throw new UserError(`${name} is a Git LFS pointer, not the file itself: set "lfs: true" for actions/checkout, or run "git lfs pull"`);
		}
	}
}
/** True for a replacement or use that is a directory (https://go.dev/ref/mod#go-mod-file-replace). */
function isDirectory(path) {
	return /^(?:\.{1,2}(?:[/\\]|$)|[/\\]|[A-Za-z]:[/\\])/.test(path);
}
/** Throws when `path`, written in `file`, leads out of the repository, also through links. */
async function requireWithin(tree, file, line, path, what) {
	const target = resolve(dirname(file), path);
	const real = await realpath(target).catch(() => target);
	if (isWithin(tree.root, target) && isWithin(tree.root, real)) return;
	const name = relative(tree.root, file).split(sep).join("/");
	throw new UserError(`${name}:${line}: ${what} ${JSON.stringify(path)} leaves the repository, so base and head can't be built from their commits alone: use a directory of the repository or a published module`);
}
async function checkReplaces(tree, file) {
	const text = await readFile(file, "utf8").catch(() => "");
	for (const { module, path, line } of parseReplaces(text)) {
		if (!isDirectory(path)) continue;
		await requireWithin(tree, file, line, path, `the replacement of ${module} by`);
	}
}
/**
* Makes sure that every `replace` of the module (or of the workspace and its
* modules) and every `use` stays within the repository.
* @param goMod absolute path of the go.mod in effect; null when there is none
* @throws UserError that names the module, the directory, file and line
*/
async function checkReplacements(tree, goWork, goMod) {
	const workFile = await findGoWork(tree, goWork);
	if (workFile === "off") {
		if (goMod !== null) await checkReplaces(tree, goMod);
		return;
	}
	await checkReplaces(tree, workFile);
	const text = await readFile(workFile, "utf8");
	for (const { path, line } of parseUses(text)) {
		await requireWithin(tree, workFile, line, path, "the use of");
		await checkReplaces(tree, resolve(dirname(workFile), path, "go.mod"));
	}
}
//#endregion
//#region src/toolchain/listing.ts
/** True for a pattern that stands for one package. */
function isLiteral(pattern) {
	return !pattern.includes("...") && ![
		"all",
		"std",
		"cmd",
		"tool",
		"work"
	].includes(pattern);
}
/** True for a main package that a pattern covers and the target can build. */
function isMain(one) {
	return one.DepOnly !== true && one.Name === "main" && !isExcluded(one);
}
/** The modules of packages, by path; std is none of them. */
function modulesOf(packages) {
	const modules = /* @__PURE__ */ new Map();
	for (const { Module } of packages) {
		if (Module === void 0 || modules.has(Module.Path)) continue;
		const { Path, Version = "", Replace } = Module;
		const by = Replace?.Version ? `@${Replace.Version}` : "";
		modules.set(Path, {
			path: Path,
			version: Module.Main === true ? "" : Version,
			directory: Replace?.Dir ?? Module.Dir ?? "",
			replacedBy: Replace === void 0 ? "" : `${Replace.Path}${by}`
		});
	}
	return [...modules.values()].toSorted((a, b) => a.path < b.path ? -1 : 1);
}
/** The main packages that are built, by import path. */
function mainsOf(packages) {
	return packages.filter(isMain).map(({ ImportPath, Dir = "" }) => ({
		importPath: ImportPath,
		name: executableName(ImportPath),
		directory: Dir
	})).toSorted((a, b) => a.importPath < b.importPath ? -1 : 1);
}
function excludedReason(target) {
	return `build constraints exclude all Go files for ${formatTarget(target)}`;
}
/** Main packages of the run that one target does not have, with the reason. */
function notBuiltOf({ target, packages }, everyMain) {
	const byPath = new Map(packages.map((one) => [one.ImportPath, one]));
	return [...everyMain].filter((path) => {
		const one = byPath.get(path);
		return one === void 0 || !isMain(one);
	}).toSorted().map((path) => {
		const one = byPath.get(path);
		const isOther = one !== void 0 && !isExcluded(one);
		return {
			mainPackage: path,
			target: formatTarget(target),
			reason: isOther ? `for ${formatTarget(target)} it is package ${one.Name ?? ""}, not main` : excludedReason(target)
		};
	});
}
/**
* Makes sure that each pattern of the user stands for something to build.
* @throws UserError that names the pattern
*/
function checkMatches(patterns, loads, { paths, excludedMatches }) {
	const every = loads.flatMap((load) => load.packages);
	for (const pattern of patterns) {
		const matched = every.filter((one) => one.Match?.includes(pattern) === true);
		if (matched.some((one) => paths.has(one.ImportPath))) continue;
		if (excludedMatches.has(pattern)) continue;
		const [first] = matched;
		if (isLiteral(pattern) && first !== void 0) throw new UserError(`package "${pattern}" is package ${first.Name ?? ""}, not main, so it makes no program: name a main package`);
		throw new UserError(matched.length === 0 ? `"${pattern}" matches no package` : `"${pattern}" matches no main package, only ${matched.length === 1 ? "a library" : "libraries"}`);
	}
}
/** The message for a run in which no target has a main package. */
function nothingToBuild(place, excluded, targets) {
	if (excluded.size === 0) return `there is no main package in ${place}: set "working-directory" to the module that has one`;
	return `nothing to build: build constraints exclude all Go files of ${[...excluded].toSorted().join(", ")} for ${targets.map(formatTarget).join(", ")}`;
}
function namedMains(loads) {
	const every = loads.flatMap((load) => load.packages);
	const mains = {
		paths: /* @__PURE__ */ new Set(),
		excludedMatches: /* @__PURE__ */ new Set()
	};
	for (const one of every) {
		if (one.DepOnly === true) continue;
		if (isMain(one)) mains.paths.add(one.ImportPath);
		else if (isExcluded(one) && !isLibrary(one, every)) {
			mains.paths.add(one.ImportPath);
			for (const match of one.Match ?? []) mains.excludedMatches.add(match);
		}
	}
	return mains;
}
/** True when another target shows that an excluded package is a library. */
function isLibrary(one, every) {
	return every.some((other) => other.ImportPath === one.ImportPath && !isExcluded(other) && other.Name !== "main");
}
//#endregion
//#region src/toolchain/list.ts
function isFolder(path) {
	return stat(path).then((status) => status.isDirectory(), () => false);
}
/** Throws for what keeps a named package, or anything a main package needs, from loading. */
function checkLoaded(options, patterns, { packages, stderr }) {
	for (const one of packages) {
		const error = loadErrorOf(one);
		if (error === null || one.DepOnly === true || isExcluded(one)) continue;
		const pattern = one.Match?.find((match) => isLiteral(match) && patterns.includes(match));
		const unmatched = patterns.includes(one.ImportPath);
		const name = pattern ?? (unmatched ? one.ImportPath : null);
		if (name !== null) {
			if (options.absentAllowed === true && isAbsence(error)) continue;
			throw loadFailure(options, error, stderr, `package "${name}": `);
		}
		if ((one.Name ?? "") === "") throw loadFailure(options, error, stderr);
	}
	for (const one of closure(packages, packages.filter(isMain))) {
		const error = loadErrorOf(one);
		if (error !== null) throw loadFailure(options, error, stderr);
	}
}
/** Main packages that a wildcard covers and that no target can build. */
async function addHiddenMains(options, patterns, loads, mains) {
	const { settings, tree, targets } = options;
	const listed = new Set(loads.flatMap((load) => load.packages.map((one) => one.Dir ?? "")));
	const hidden = await findExcludedMains(tree, patterns, settings.tags, listed);
	const [target] = targets;
	if (hidden.length === 0 || target === void 0) return;
	const { packages } = await goList(options, target, [
		"-json=ImportPath,Error,Match,DepOnly,Dir,IgnoredGoFiles",
		...flags(settings),
		"--",
		...hidden.map((one) => one.pattern)
	]);
	for (const one of packages.filter(isExcluded)) {
		mains.paths.add(one.ImportPath);
		const covering = hidden.find(({ pattern }) => one.Match?.includes(pattern));
		if (covering !== void 0) mains.excludedMatches.add(covering.matchedBy);
	}
}
const emptyListing = (target) => ({
	target,
	mains: [],
	notBuilt: [],
	modules: [],
	usesCgo: false
});
/** The go.mod in effect, null where only a workspace is, undefined where nothing is. */
async function findCode(tree, goWork) {
	const goMod = await findGoMod(tree);
	if (goMod !== null) return goMod;
	return await findGoWork(tree, goWork) === "off" ? void 0 : null;
}
/**
* Lists the main packages, modules and needs of every target, and fetches what
* is missing in the module cache.
* @throws UserError when something can't be found, loaded, fetched or built
* from this tree alone
*/
async function listTargets(options) {
	const { tree, settings, targets, absentAllowed = false } = options;
	checkPatterns(tree, settings.packages);
	const place = relative(tree.root, tree.directory).split(sep).join("/") || ".";
	const exists = await isFolder(tree.directory);
	const goMod = exists ? await findCode(tree, settings.goWork) : void 0;
	if (goMod === void 0) {
		if (absentAllowed) return targets.map(emptyListing);
		throw new UserError(exists ? `not a Go module: there is no go.mod in ${place} or above it in the repository; set "working-directory" to the module's directory` : `the working directory ${place} does not exist: set "working-directory" to the module's directory`);
	}
	await checkReplacements(tree, settings.goWork, goMod);
	const isNamed = settings.packages.length > 0;
	const patterns = isNamed ? settings.packages : await defaultPatterns(tree, settings.goWork);
	const fields = packageFields.join(",");
	const loads = [];
	for (const target of targets) {
		const load = await goList(options, target, [
			"-deps",
			`-json=${fields}`,
			...flags(settings),
			"--",
			...patterns
		]);
		checkLoaded(options, patterns, load);
		loads.push(load);
	}
	const mains = namedMains(loads);
	await addHiddenMains(options, patterns, loads, mains);
	if (isNamed && !absentAllowed) checkMatches(patterns, loads, mains);
	const listings = [];
	for (const load of loads) {
		const used = closure(load.packages, load.packages.filter(isMain));
		await checkPointers(tree, used);
		listings.push({
			target: load.target,
			mains: mainsOf(load.packages),
			notBuilt: notBuiltOf(load, mains.paths),
			modules: modulesOf(used),
			usesCgo: used.some((one) => (one.CgoFiles ?? []).length > 0)
		});
	}
	if (listings.every((listing) => listing.mains.length === 0) && !absentAllowed) throw new UserError(nothingToBuild(place, mains.paths, targets));
	return listings;
}
//#endregion
//#region src/toolchain/module-hash.ts
/**
* A path or version as the module cache spells it on disk: upper-case letters
* as `!` and the lower-case one (golang.org/x/mod/module, EscapePath).
*/
function escapeModule(text) {
	return text.replaceAll(/[A-Z]/g, (letter) => `!${letter.toLowerCase()}`);
}
/** The file in which the module cache keeps the hash of a module's zip. */
function zipHashPath(modCache, module) {
	const { path, version } = module;
	return join(modCache, "cache", "download", ...escapeModule(path).split("/"), "@v", `${escapeModule(version)}.ziphash`);
}
function filesBelow(directory, name, found) {
	const entries = readdirSync(join(directory, name), { withFileTypes: true });
	for (const entry of entries) {
		const path = name === "" ? entry.name : `${name}/${entry.name}`;
		if (entry.isDirectory()) filesBelow(directory, path, found);
		else found.push(path);
	}
}
/**
* The hash of a module's directory: SHA-256, in base64, over one line for each
* file, sorted by name, `<SHA-256 in hex>  <path>@<version>/<name>\n`.
* Files are read one after the other and without waiting in between: this is
* three times as fast as reading side by side, since most are small.
*/
function hashModule(directory, module) {
	const names = [];
	filesBelow(directory, "", names);
	const prefix = `${module.path}@${module.version}/`;
	const sorted = names.map((name) => ({
		name,
		bytes: Buffer.from(prefix + name)
	})).toSorted((a, b) => Buffer.compare(a.bytes, b.bytes));
	const hash = createHash("sha256");
	for (const { name, bytes } of sorted) {
		const content = readFileSync(join(directory, name));
		hash.update(createHash("sha256").update(content).digest("hex"));
		hash.update("  ");
		hash.update(bytes);
		hash.update("\n");
	}
	return `h1:${hash.digest("base64")}`;
}
//#endregion
//#region src/toolchain/modules.ts
/** The modules of the listings that the module cache holds: none of the tree's own or vendored ones. */
function cachedModules(listings, modCache) {
	const found = /* @__PURE__ */ new Map();
	for (const module of listings.flatMap((listing) => listing.modules)) {
		const { directory, version, replacedBy } = module;
		if (version === "" && replacedBy === "") continue;
		if (directory === "" || !isWithin(modCache, directory)) continue;
		found.set(directory, {
			...nameInCache(module),
			directory
		});
	}
	return [...found.values()];
}
/** A replaced module is in the cache under its replacement's name. */
function nameInCache({ path, version, replacedBy }) {
	const at = replacedBy.lastIndexOf("@");
	return at === -1 ? {
		path,
		version
	} : {
		path: replacedBy.slice(0, at),
		version: replacedBy.slice(at + 1)
	};
}
/**
* Makes sure that the module cache holds, for every module that a build uses,
* what was once downloaded. It is the check of `go mod verify`: the directory's
* hash against the recorded one, which `go list` in its turn has checked
* against go.sum. That command itself can't be used: it wants the go.mod of
* every module of the whole graph, which a build needs not, and so fails
* without a network and credentials; and in a workspace it fails with Go 1.19.
* @throws UserError that names the first module that differs
*/
async function verifyModules(listings, modCache) {
	for (const module of cachedModules(listings, modCache)) {
		const { path, version, directory } = module;
		const complain = (why) => new UserError(`module ${path} ${version} in the module cache ${why}: remove it with "go clean -modcache", or set "mod-cache: private"`);
		await setImmediate();
		const file = zipHashPath(modCache, module);
		const recorded = await readFile(file, "utf8").catch(() => null);
		if (recorded === null) throw complain(`has no recorded hash (${file})`);
		let actual;
		try {
			actual = hashModule(directory, module);
		} catch (error) {
			throw complain(`can't be read (${messageOf(error)})`);
		}
		if (actual !== recorded.trim()) throw complain(`has been modified since it was downloaded (${directory}, hash ${actual} instead of ${recorded.trim()})`);
	}
}
/**
* Counts the modules of a run's builds, base and head alike: those that this
* run downloaded and those that the module cache already had. Vendored modules
* and those of the tree itself count as neither.
* @param fetched what `listTargets` collected, `path@version`
*/
function countModules(listings, modCache, fetched) {
	const used = cachedModules(listings, modCache);
	const count = used.filter(({ path, version }) => fetched.has(`${path}@${version}`)).length;
	return {
		reused: used.length - count,
		fetched: count
	};
}
//#endregion
//#region src/toolchain/prefetch.ts
/**
* Loads the modules of all packages, of tools, and of files under the tag
* `tools`, as far as they can be had. What is missing is no error: the listing
* after the prepare commands tells it.
*/
async function prefetch(options) {
	const { goCommand, settings, targets } = options;
	const [target] = targets;
	if (target === void 0) return;
	const wide = {
		...settings,
		tags: [...settings.tags, "tools"]
	};
	try {
		await goList(options, target, [
			"-deps",
			"-json=ImportPath",
			...flags(wide),
			"--",
			"./...",
			"tool"
		]);
	} catch (error) {
		goCommand.log.info(`could not fetch modules for prepare: ${messageOf(error)}`);
	}
}
//#endregion
//#region src/toolchain/prepare.ts
/** A command as a person would type it. */
function formatCommand(command) {
	return command.map((word) => /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`).join(" ");
}
/** Hands on whole lines; `end` hands on what is left. */
function lineByLine(show) {
	let rest = "";
	return {
		add(text) {
			rest += text;
			const cut = rest.lastIndexOf("\n") + 1;
			if (cut === 0) return;
			show(rest.slice(0, cut));
			rest = rest.slice(cut);
		},
		end() {
			if (rest !== "") show(rest);
			rest = "";
		}
	};
}
/** True when the program is a file on the PATH, or at its own path. */
async function exists(program, options) {
	const hasPath = program.includes("/") || isAbsolute(program);
	const extensions = process.platform === "win32" ? [
		"",
		".exe",
		".cmd"
	] : [""];
	const candidates = (hasPath ? [resolve(options.tree.directory, program)] : (options.env["PATH"] ?? "").split(delimiter).map((directory) => join(directory, program))).flatMap((place) => extensions.map((extension) => place + extension));
	return (await Promise.all(candidates.map((path) => access(path).then(() => true, () => false)))).includes(true);
}
function lines(output) {
	return plainText(output.toString("utf8")).split("\n").map((line) => line.trim()).filter((line) => line !== "");
}
/** The line that says most about a failure: the first of stderr that is no heading, else the last of stdout. */
function tellingLine({ stdout, stderr }) {
	const said = lines(stderr);
	return said.find((line) => !line.startsWith("# ")) ?? said[0] ?? lines(stdout).at(-1) ?? "it printed nothing";
}
/**
* Runs the commands one after the other in the tree's directory.
* @throws UserError that names the command that failed, its exit status and
* what it said
*/
async function runPrepare(options) {
	const { commands, tree, env, log, timeoutSeconds } = options;
	for (const command of commands) {
		const [program = "", ...args] = command;
		const line = formatCommand(command);
		if (!await exists(program, options)) throw new UserError(`prepare command "${line}": there is no program ${program} on the PATH of the build; install it in a step before, or correct "prepare"`);
		log.info(`prepare: ${line}`);
		const output = lineByLine((text) => log.child(text));
		const finished = await run(program, args, {
			cwd: tree.directory,
			env,
			timeoutSeconds,
			showStdout: true,
			onOutput: output.add
		});
		output.end();
		if (finished.timedOut) throw new UserError(`prepare command "${line}" did not end within ${timeoutSeconds} seconds: raise "timeout", or correct the command`);
		if (finished.code !== 0) {
			const how = finished.code === null ? "was ended by a signal" : `failed with exit status ${finished.code}`;
			throw new UserError(`prepare command "${line}" ${how}: ${tellingLine(finished)}`);
		}
	}
}
//#endregion
//#region src/toolchain/progress.ts
const everySeconds = 30;
/** Runs `work`; logs its start, a sign of life now and then, and its time. */
async function withProgress(log, what, work) {
	const start = performance.now();
	const seconds = () => `${((performance.now() - start) / 1e3).toFixed(1)} s`;
	log.info(`${what} …`);
	const timer = setInterval(() => log.info(`still ${what} … ${seconds()}`), everySeconds * 1e3);
	try {
		const result = await work();
		log.info(`${what}: ${seconds()}`);
		return result;
	} finally {
		clearInterval(timer);
	}
}
//#endregion
//#region src/toolchain/reproducible.ts
async function sha256Of(path) {
	const hash = createHash("sha256");
	await pipeline(createReadStream(path), hash);
	return hash.digest("hex");
}
/** Names of what differs between two executables, in the order of the first file. */
function differingParts(first, second) {
	if (first.equals(second)) return [];
	const parts = [];
	if (first.length !== second.length) parts.push(`file size (${first.length} and ${second.length} bytes)`);
	const mine = sectionsOf(first);
	const others = sectionsOf(second);
	if (mine === null || others === null) {
		const length = Math.min(first.length, second.length);
		let at = 0;
		while (at < length && first[at] === second[at]) at++;
		return [...parts, `bytes from offset ${at} on`];
	}
	const differing = [.../* @__PURE__ */ new Set([...mine.keys(), ...others.keys()])].filter((name) => {
		const one = mine.get(name);
		const other = others.get(name);
		return one === void 0 || other === void 0 || !one.equals(other);
	});
	return differing.length > 0 ? [...parts, ...differing] : [...parts, "headers or padding"];
}
/** Section name -> its bytes in the file; of equal names, all of them. Null where a file is not read, or not by section. */
function sectionsOf(file) {
	const image = detectFormat(file) === null ? null : readImage(file).image;
	if (!image || image.placement) return null;
	const found = /* @__PURE__ */ new Map();
	for (const { name, offset, fileSize } of image.sections) {
		const bytes = file.subarray(offset, offset + fileSize);
		const before = found.get(name);
		found.set(name, before === void 0 ? bytes : Buffer.concat([before, bytes]));
	}
	return found;
}
/** Compares two builds of one binary. */
async function compareBuilds(first, second) {
	const sha256 = [await sha256Of(first), await sha256Of(second)];
	const identical = sha256[0] === sha256[1];
	return {
		identical,
		sha256,
		differing: identical ? [] : differingParts(await readFile(first), await readFile(second))
	};
}
/**
* Copies a tree below `parent`, into a directory whose path has another length.
* The repository's own data stays behind unless the build is to be stamped with it.
*/
async function copyTree(tree, parent, withRepository) {
	const plain = join(parent, "tree");
	const root = plain.length === tree.root.length ? join(parent, "second-tree") : plain;
	await cp(tree.root, root, {
		recursive: true,
		verbatimSymlinks: true,
		preserveTimestamps: true,
		filter: (source) => withRepository || basename(source) !== ".git"
	});
	return {
		root,
		directory: join(root, relative(tree.root, tree.directory))
	};
}
//#endregion
//#region src/toolchain/twin.ts
/** What a second link leaves besides an executable, next to it. */
const listings = (path) => ({
	deps: `${path}.deps`,
	importcfg: `${path}.importcfg`
});
const pairedSystems = /* @__PURE__ */ new Set([
	"android",
	"darwin",
	"dragonfly",
	"freebsd",
	"illumos",
	"js",
	"linux",
	"netbsd",
	"openbsd",
	"solaris",
	"wasip1",
	"windows"
]);
/** Whether a second link of a target names data of the first. */
function hasTwin(target) {
	return pairedSystems.has(target.goos);
}
/**
* Links the twins of a target. Never throws for a link that fails: says so in
* the log, and the twin is null.
* @param options as for the build, with the twin's `-ldflags` and an own directory
*/
async function linkTwins(options) {
	const { command, target, output } = options;
	const listing = (round) => join(output, `${round}.listing`);
	const rounds = await runBuild(options, {
		stderrPath: listing,
		flags: ["-x"]
	});
	const twins = [];
	for (const [index, round] of rounds.entries()) {
		const { code, timedOut } = round.finished;
		if (code !== 0) {
			const said = await head(listing(index));
			const why = timedOut ? "timed out" : outline(withoutCommands(said), 1);
			command.log.warning(`no symbols for ${formatTarget(target)}: the second link failed (${why})`);
			continue;
		}
		await splitListing(listing(index), round.paths);
		for (const [mainPackage, path] of round.paths) {
			const { deps, importcfg } = listings(path);
			twins.push({
				mainPackage,
				path: await isFile(path) ? path : null,
				depsPath: await isFile(deps) ? deps : null,
				importcfgPath: await isFile(importcfg) ? importcfg : null
			});
		}
	}
	const done = new Set(twins.map((twin) => twin.mainPackage));
	const missing = options.mains.filter(({ importPath }) => !done.has(importPath)).map(({ importPath }) => ({
		mainPackage: importPath,
		path: null,
		depsPath: null,
		importcfgPath: null
	}));
	return [...twins, ...missing];
}
/** The first 4 MiB of a file, as text: what go says it runs may be long. */
async function head(path) {
	const file = await open(path).catch(() => null);
	if (file === null) return "";
	try {
		const { buffer, bytesRead } = await file.read({ buffer: Buffer.alloc(4194304) });
		return buffer.toString("utf8", 0, bytesRead);
	} finally {
		await file.close();
	}
}
/** What `go build -x` prints, without the commands that it says it runs. */
function withoutCommands(said) {
	const heading = said.search(/^# /m);
	return heading < 0 ? said : said.slice(heading);
}
/**
* Splits what go printed while it linked several programs. The output of each
* link stands below a line `# importpath`; no line of a listing begins so, but
* warnings of a package with C code may stand between two of them. Before it go
* prints the file that it writes for the linker, as the shell would.
* @param paths import path -> path of the executable; the parts go next to it
*/
async function splitListing(listing, paths) {
	const bytes = await readFile(listing);
	const done = /* @__PURE__ */ new Set();
	const write = async (name, part, text) => {
		const path = paths.get(name);
		if (path === void 0 || done.has(`${part} ${name}`)) return;
		done.add(`${part} ${name}`);
		await writeFile(listings(path)[part], text);
	};
	for (const { name, text } of importcfgs(bytes)) await write(name, "importcfg", text);
	for (let at = findHeading(bytes, 0); at >= 0;) {
		const lineEnd = bytes.indexOf(10, at);
		const next = findHeading(bytes, at + 1);
		const name = bytes.toString("utf8", at + 2, Math.max(lineEnd, at + 2));
		const end = next < 0 ? bytes.length : next;
		await write(name, "deps", bytes.subarray(lineEnd + 1, end));
		at = next;
	}
}
const heredoc = Buffer.from("importcfg.link << 'EOF'");
const endOfHeredoc = Buffer.from("\nEOF\n");
/** The files `importcfg.link`, by the main package, which is the first in each. */
function* importcfgs(bytes) {
	for (let at = bytes.indexOf(heredoc); at >= 0;) {
		const start = bytes.indexOf(10, at) + 1;
		const end = bytes.indexOf(endOfHeredoc, at);
		if (start === 0 || end < start) return;
		const text = bytes.subarray(start, end + 1);
		const [, name] = /^packagefile ([^=\n]+)=/m.exec(text.toString("utf8")) ?? [];
		if (name !== void 0) yield {
			name,
			text
		};
		at = bytes.indexOf(heredoc, end);
	}
}
/** Offset of the next line that begins with `# `, -1 when there is none. */
function findHeading(bytes, from) {
	if (from === 0 && bytes.indexOf("# ") === 0) return 0;
	const at = bytes.indexOf("\n# ", Math.max(0, from - 1));
	return at < 0 ? -1 : at + 1;
}
//#endregion
//#region src/toolchain/verify.ts
const foreignSettings = [
	"-gcflags",
	"-asmflags",
	"-race",
	"-msan",
	"-asan",
	"-cover"
];
/** What is wrong with a binary, a phrase each; [] when it is as it should be. */
function findMismatches(inspection, expected) {
	const { hasSymbolTable, debugSections, absoluteSourcePaths } = inspection;
	const paths = absoluteSourcePaths ?? [];
	return [
		...inspection.format === "elf" && inspection.buildInfo === null ? ["it holds no build info of Go"] : [],
		...hasSymbolTable === true && !keepsSymbols(inspection, expected) ? ["it has a symbol table"] : [],
		...debugSections !== null && debugSections.length > 0 ? [`it has debug sections (${debugSections.slice(0, 3).join(", ")})`] : [],
		...paths.length > 0 ? [`it names source files by absolute path (${paths[0]})`] : [],
		...settingMismatches(inspection, expected)
	];
}
/** Go's linker strips Mach-O files since Go 1.22 only; before, `-s` does nothing. */
function keepsSymbols({ format }, { goVersion }) {
	const [, minor] = /^go1\.(\d+)/.exec(goVersion) ?? [];
	return format === "macho" && minor !== void 0 && Number(minor) < 22;
}
function settingMismatches({ buildInfo }, { mainPackage, goVersion, target, plan }) {
	if (buildInfo === null) return [];
	const { settings } = buildInfo;
	const wanted = {
		"-trimpath": "true",
		"-tags": plan.tags.join(","),
		CGO_ENABLED: target.cgo ? "1" : "0",
		...targetEnvironment(target.target)
	};
	const wrong = Object.entries(wanted).flatMap(([name, value]) => {
		const found = settings[name] ?? "";
		return sameSetting(name, found, value) ? [] : [`its build info says ${name}=${found || "(nothing)"}, not ${value || "(nothing)"}`];
	});
	if (buildInfo.goVersion !== "" && !sameVersion(buildInfo.goVersion, goVersion)) wrong.push(`it was built by ${buildInfo.goVersion}, not ${goVersion}`);
	if (buildInfo.path !== "" && buildInfo.path !== mainPackage) wrong.push(`it is ${buildInfo.path}, not ${mainPackage}`);
	for (const name of foreignSettings) {
		const found = settings[name];
		if (found !== void 0) wrong.push(`it was built with ${name}=${found}`);
	}
	if (!plan.buildvcs && settings["vcs.revision"] !== void 0) wrong.push("it has a version-control stamp");
	return wrong;
}
function sameSetting(name, found, wanted) {
	return found === wanted || name.startsWith("GO") && wanted !== "" && found.startsWith(`${wanted},`);
}
/** `go1.26.8` and, with an experiment, `go1.26.8 X:name`, are one version. */
function sameVersion(found, wanted) {
	return withoutExperiment(found) === withoutExperiment(wanted);
}
function withoutExperiment(version) {
	return version.replace(/[ -]X:.*$/, "").trim();
}
/**
* Checks a binary.
* @returns what could not be checked, a sentence each
* @throws UserError that names the binary and what was found
*/
function verifyBinary(inspection, expected) {
	const { mainPackage, target } = expected;
	const name = `${mainPackage} for ${formatTarget(target.target)}`;
	const wrong = findMismatches(inspection, expected);
	if (wrong.length > 0) throw new UserError(`${name} was not built as enforced: ${wrong.join("; ")}`);
	return inspection.notes.map((note) => `${name}: ${note}`);
}
//#endregion
//#region src/toolchain/workspace.ts
/** Makes fresh directories for a build below `parent`, readable by nobody else. */
async function makePrivate(parent) {
	const directories = {
		scratch: parent,
		goCache: join(parent, "gocache"),
		home: join(parent, "home"),
		temporary: join(parent, "tmp"),
		goPath: join(parent, "gopath")
	};
	for (const path of Object.values(directories)) await mkdir(path, {
		recursive: true,
		mode: 448
	});
	return directories;
}
/**
* Makes the workspace of a run in its scratch directory. Base and head share
* it: entries of the build cache are addressed by content, so this changes no byte.
*/
async function makeWorkspace(scratch, plan, surroundings) {
	const directories = await makePrivate(scratch);
	return {
		...directories,
		goCache: plan.goCache === "/dev/null" ? directories.goCache : plan.goCache,
		modCache: plan.modCache === "private" ? join(scratch, "modcache") : surroundings.modCache
	};
}
/** A second workspace with an empty build cache, for building once more. */
async function makeSecondWorkspace(first, parent) {
	return {
		...await makePrivate(parent),
		modCache: first.modCache
	};
}
//#endregion
//#region src/toolchain/build-tree.ts
/** Options of `go build` for one target of a tree. */
function buildOptions(opened, { facts }, mains, output) {
	const { builder, tree, plan, building } = opened;
	return {
		command: builder,
		tree,
		target: facts.target,
		mains,
		plan,
		environment: building,
		ldflags: enforcedLdflags(plan.ldflags),
		output
	};
}
function countOf(mains) {
	const [first] = mains;
	return mains.length === 1 && first !== void 0 ? first.name : `${mains.length} programs`;
}
/** Builds the stripped executables of one target. */
async function buildPlain(opened, target, mains, output) {
	const place = formatTarget(target.facts.target);
	return withProgress(opened.command.log, `building ${countOf(mains)} for ${place}`, () => build(buildOptions(opened, target, mains, output)));
}
/** Links the twins of one target; a target without a reader has none. */
async function linkNamed(opened, target, mains, output) {
	if (!hasTwin(target.facts.target)) return [];
	await mkdir(output, { recursive: true });
	const options = buildOptions(opened, target, mains, output);
	return withProgress(opened.command.log, `linking ${countOf(mains)} for ${formatTarget(target.facts.target)} once more, with symbols`, () => linkTwins({
		...options,
		ldflags: twinLdflags(opened.plan.ldflags)
	}));
}
function directoryOf(output, target) {
	return join(output, formatTarget(target.facts.target).replaceAll("/", "-"));
}
/** What could not be checked of these executables, a sentence each. */
async function verifyAll({ toolchain, plan }, { facts }, paths) {
	const unchecked = [];
	for (const [mainPackage, path] of paths) {
		const notes = verifyBinary(inspectBinary(await readFile(path)), {
			mainPackage,
			goVersion: toolchain.version,
			target: facts,
			plan
		});
		unchecked.push(...notes);
	}
	return unchecked;
}
async function buildOne(options, target, { mains }) {
	const { opened, output } = options;
	if (mains.length === 0) return {
		binaries: [],
		unchecked: []
	};
	const directory = directoryOf(output, target);
	const paths = await buildPlain(opened, target, mains, join(directory, "stripped"));
	for (const path of paths.values()) options.onBuilt?.(path);
	const [verified, linked] = await Promise.allSettled([verifyAll(opened, target, paths), linkNamed(opened, target, mains, join(directory, "twin"))]);
	if (verified.status === "rejected") throw verified.reason;
	if (linked.status === "rejected") throw linked.reason;
	const unchecked = verified.value;
	const twins = linked.value;
	return {
		binaries: mains.flatMap(({ importPath, name }) => {
			const path = paths.get(importPath);
			const twin = twins.find((one) => one.mainPackage === importPath);
			return path === void 0 ? [] : [{
				mainPackage: importPath,
				name,
				target: target.facts.target,
				path,
				twinPath: twin?.path ?? null,
				depsPath: twin?.depsPath ?? null,
				importcfgPath: twin?.importcfgPath ?? null,
				build: target.build
			}];
		}),
		unchecked
	};
}
/** Prepares the tree, finds what is to be built, fetches and checks its modules. */
async function listTree(options, fetched) {
	const { builder, tree, plan, fetching, building, workspace, targets } = options.opened;
	const { log, timeoutSeconds } = builder;
	const listing = {
		goCommand: builder,
		tree,
		settings: plan,
		targets: targets.map((one) => one.facts.target),
		env: (target) => ({
			...fetching,
			...targetEnvironment(target)
		}),
		absentAllowed: options.absentAllowed ?? false,
		fetched
	};
	const present = await stat(tree.directory).catch(() => null);
	if (plan.prepare.length > 0 && present !== null) {
		await withProgress(log, "fetching modules", () => prefetch(listing));
		await runPrepare({
			commands: plan.prepare,
			tree,
			env: building,
			log,
			timeoutSeconds
		});
	}
	return withProgress(log, "listing packages, fetching and checking modules", async () => {
		const listings = await listTargets(listing);
		await verifyModules(listings, workspace.modCache);
		return listings;
	});
}
/**
* Builds every program of a tree for every target.
* @throws UserError when something can't be listed, fetched or built, or is not
*   what the enforced build was to make
*/
async function buildTree(options) {
	const { opened, output } = options;
	const { plan, targets } = opened;
	const fetched = /* @__PURE__ */ new Set();
	await mkdir(output, { recursive: true });
	const listings = await listTree(options, fetched);
	const binaries = [];
	const unchecked = [];
	for (const [index, target] of targets.entries()) {
		const listing = listings[index];
		if (listing === void 0) continue;
		const made = await buildOne(options, target, listing);
		binaries.push(...made.binaries);
		unchecked.push(...made.unchecked);
	}
	return {
		goVersion: opened.toolchain.version,
		binaries,
		notBuilt: listings.flatMap((listing) => listing.notBuilt),
		listings,
		fetched,
		unchecked,
		reproductions: plan.verifyReproducible ? await buildAgain(options, listings, binaries) : []
	};
}
/** Builds the tree's copy in another place from another empty cache, and compares. */
async function buildAgain({ opened, output }, listings, binaries) {
	const parent = join(output, "again");
	await mkdir(parent);
	try {
		const again = await openTree({
			...opened,
			tree: await copyTree(opened.tree, parent, opened.plan.buildvcs),
			workspace: await makeSecondWorkspace(opened.workspace, join(parent, "second-workspace"))
		});
		const found = [];
		for (const [index, target] of again.targets.entries()) {
			const mains = listings[index]?.mains ?? [];
			if (mains.length === 0) continue;
			const paths = await buildPlain(again, target, mains, directoryOf(parent, target));
			for (const [mainPackage, path] of paths) {
				const place = formatTarget(target.facts.target);
				const first = binaries.find((one) => one.mainPackage === mainPackage && formatTarget(one.target) === place);
				if (first === void 0) continue;
				const compared = await compareBuilds(first.path, path);
				found.push({
					mainPackage,
					target: place,
					...compared
				});
			}
		}
		return found;
	} finally {
		await rm(parent, {
			recursive: true,
			force: true
		});
	}
}
//#endregion
//#region src/gate/measure-tree.ts
/** Two at a time: compression runs beside the analysis, and memory stays bounded. */
const atOnce = 2;
async function measureBinary(binary, gzip, log) {
	const measurement = await analyzeFile(binary.path, {
		twinPath: binary.twinPath ?? void 0,
		depsPath: binary.depsPath ?? void 0,
		importcfgPath: binary.importcfgPath ?? void 0,
		gzip,
		build: binary.build,
		target: binary.target,
		name: binary.name
	});
	const { fileSize } = measurement.binary;
	log.info(`${binary.name} ${binary.build.target}: ${fileSize} bytes, attributed by ${measurement.attribution.level}`);
	return measurement;
}
/**
* @param name `base` or `head`: names the directory of its files, which are
*   removed when they are measured
* @param absentAllowed for a base: programs that it does not have yet are no error
* @throws UserError when the tree can't be built
*/
async function measureTree(opened, name, absentAllowed) {
	const { log } = opened.command;
	const output = join(opened.workspace.scratch, "out", name);
	let before = Promise.resolve();
	const compressing = /* @__PURE__ */ new Map();
	const build = await buildTree({
		opened,
		output,
		absentAllowed,
		onBuilt: (path) => {
			const size = before.then(() => compressedSize(path));
			before = size.catch(() => {});
			compressing.set(path, size);
		}
	});
	const measurements = [];
	for (let index = 0; index < build.binaries.length; index += atOnce) {
		const some = build.binaries.slice(index, index + atOnce);
		measurements.push(...await Promise.all(some.map((binary) => measureBinary(binary, compressing.get(binary.path) ?? true, log))));
	}
	await rm(output, {
		recursive: true,
		force: true
	});
	return {
		build,
		measurements
	};
}
//#endregion
//#region src/gate/find-baseline.ts
/** Never throws for a base that can't be had: says why. */
async function findBaseline(plan, subject, base, occasion, host) {
	if ("missing" in base) return {
		found: {
			kind: "missing",
			why: base.missing
		},
		notices: []
	};
	const { found, reasons, notices } = await findStored(plan, subject, base, host);
	for (const reason of reasons) host.log.info(`Stored baseline: ${reason}`);
	if (found !== null) {
		const { stored, baseline } = found;
		host.log.info(`The base ${baseline.commit.slice(0, 7)} was measured by an earlier run (${baseline.source})`);
		const { measurements } = stored.entry;
		return {
			found: {
				kind: "found",
				baseline,
				measurements,
				rebuilt: null
			},
			notices
		};
	}
	const missing = (why) => ({
		found: {
			kind: "missing",
			why
		},
		notices
	});
	if (occasion === "push") return missing(reasons.join("; "));
	if (!plan.baseline.rebuild) return missing([...reasons, "the input baseline allows no rebuild"].join("; "));
	try {
		return {
			found: await rebuild(subject, base, host),
			notices
		};
	} catch (error) {
		if (!(error instanceof UserError)) throw error;
		return missing(`the base ${short(base)} could not be built: ${error.message}`);
	}
}
function short({ commit }) {
	return commit.slice(0, 7);
}
/** @throws UserError when the commit can't be had or built */
async function rebuild(subject, base, host) {
	const { repository, opened } = subject;
	const { token, scratch } = host;
	const ensured = await ensureCommit(repository, base.commit, token);
	if ("missing" in ensured) throw new UserError(ensured.missing);
	const worktree = await addWorktree(repository, base.commit, {
		scratch,
		name: "base",
		token
	});
	try {
		const directory = relative(repository.root, opened.tree.directory);
		const tree = await openTree({
			...opened,
			command: opened.builder,
			mayChooseGo: false,
			plan: {
				...opened.plan,
				verifyReproducible: false
			},
			tree: {
				root: worktree.path,
				directory: join(worktree.path, directory)
			}
		});
		const rebuilt = await host.log.group(`Build the base ${short(base)}`, async () => await withHint(subject, () => measureTree(tree, "base", true)));
		return {
			kind: "found",
			baseline: {
				source: "rebuild",
				commit: base.commit,
				chosenBy: base.chosenBy,
				run: host.runUrl
			},
			measurements: rebuilt.measurements,
			rebuilt
		};
	} finally {
		await worktree.remove();
	}
}
/** Adds to the error of a base's build which ignored files of the head it misses. */
async function withHint({ repository, opened, ignored }, work) {
	try {
		return await work();
	} catch (error) {
		if (!(error instanceof UserError)) throw error;
		const directory = relative(repository.root, opened.tree.directory);
		const missed = missingIgnoredFiles(error.message, ignored, directory.replaceAll("\\", "/"));
		throw missed.length === 0 ? error : new UserError(`${error.message}; ${explainMissingFiles(missed)}`);
	}
}
//#endregion
//#region src/gate/leg-result.ts
/** The one file in a leg's artifact. */
const legFile = "go-size-gate-leg.json";
/** The name of a leg's artifact: `go-size-gate-leg-<key>-<leg>`. */
function legArtifact(key, leg) {
	const shown = key.replaceAll(/[^A-Za-z0-9._-]+/g, "_").slice(0, 60);
	return `go-size-gate-leg-${shown === "" ? "default" : shown}-${leg}`;
}
const text = pipe(string(), maxLength(1e3));
const commit = pipe(string(), regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/, "is not a commit"));
const measurements = pipe(array(unknown()), maxLength(1e3));
const schema = object({
	schemaVersion: literal$1(1),
	repository: text,
	key: text,
	name: text,
	commit,
	head: commit,
	base: union([literal$1(""), commit]),
	fingerprint: text,
	leg: object({
		occasion: picklist(["change", "push"]),
		base: variant$2("kind", [object({
			kind: literal$1("found"),
			baseline: baselineSchema,
			measurements
		}), object({
			kind: literal$1("missing"),
			why: text
		})]),
		head: measurements,
		recorded: boolean(),
		notBuilt: pipe(array(notBuiltSchema), maxLength(1e3)),
		reproductions: pipe(array(object({
			mainPackage: text,
			target: text,
			identical: boolean(),
			sha256: tuple([text, text]),
			differing: pipe(array(text), maxLength(1e3))
		})), maxLength(1e3))
	}),
	provenance: provenanceSchema
});
/**
* Reads what a leg left.
* @throws Error with the reason, a clause
*/
function parseLegResult(json) {
	if (json.length > 268435456) throw new Error(`it has ${json.length} bytes, more than ${maxJsonBytes}`);
	const value = JSON.parse(Buffer.from(json).toString("utf8"));
	const parsed = safeParse(schema, value);
	if (!parsed.success) {
		const [issue] = parsed.issues;
		throw new Error(`it is malformed at ${getDotPath(issue) ?? "its root"}: ${issue.message}`);
	}
	const { leg, ...rest } = parsed.output;
	const { base } = leg;
	return {
		...rest,
		leg: {
			...leg,
			head: leg.head.map(measurementOf),
			base: base.kind === "missing" ? base : {
				...base,
				measurements: base.measurements.map(measurementOf)
			}
		}
	};
}
function measurementOf(value, index) {
	try {
		return parseMeasurement(value);
	} catch (error) {
		throw new Error(`measurement ${index}: ${messageOf(error)}`, { cause: error });
	}
}
//#endregion
//#region src/gate/collect-legs.ts
/** @throws UserError where the run's artifacts can't be asked for */
async function collectLegs({ key, legs }, { runArtifacts, repository, event }) {
	if (runArtifacts === void 0) throw new UserError("mode: judge reads the artifacts of a workflow run, and this is none; in a terminal use check without it");
	const names = legs.map((leg) => legArtifact(key, leg));
	const found = await runArtifacts.find(names);
	if (found.state === "refused") throw new UserError(found.message);
	const results = [];
	const missing = [];
	for (const [index, leg] of legs.entries()) {
		const artifact = found.artifacts.find(({ name }) => name === names[index]);
		if (artifact === void 0) {
			missing.push(`the leg ${leg} left no measurement: its job failed or did not run, or its inputs leg and key are others`);
			continue;
		}
		const download = await runArtifacts.download(artifact, maxStoredBytes);
		if (download.state === "refused") {
			missing.push(`the leg ${leg} can't be read: ${download.message}`);
			continue;
		}
		try {
			const result = readLeg(download.bytes, artifact.digest);
			const fault = faultOf(result, {
				leg,
				key,
				repository,
				head: headOf(event)
			});
			if (fault !== null) throw new Error(fault);
			results.push(result);
		} catch (error) {
			missing.push(`the leg ${leg} can't be believed: ${messageOf(error)}`);
		}
	}
	return {
		results,
		missing
	};
}
/**
* A leg from its archive.
* @throws Error with the reason, a clause
*/
function readLeg(bytes, digest) {
	const actual = createHash("sha256").update(bytes).digest("hex");
	if (digest !== "" && digest !== `sha256:${actual}`) throw new Error("its digest is not the one that the server has of it");
	return parseLegResult(readZip(bytes, {
		name: legFile,
		maxBytes: maxJsonBytes
	}));
}
/** The commit that this run is for; '' where the event doesn't say. */
function headOf(event) {
	if (event?.kind === "pull_request") return event.headSha;
	return event?.kind === "push" ? event.after ?? "" : "";
}
/** Why a leg is not the wanted one; null when it is. */
function faultOf(result, wanted) {
	if (result.name !== wanted.leg || result.key !== wanted.key) return "it is of another leg";
	if (result.repository !== wanted.repository) return "it is of another repository";
	return wanted.head !== "" && result.head !== wanted.head ? `it is of another commit, ${result.head.slice(0, 7)}` : null;
}
//#endregion
//#region src/gate/find-override.ts
/** Asks only for a pull request that would be stopped; what can't be asked overrides nothing. */
async function findOverride({ verdict }, { choice, counted }, { event, findOverrides, log }) {
	if (!(verdict.state === "fail" || verdict.state === "no-baseline") || event?.kind !== "pull_request" || !findOverrides) return noOverride;
	const rules = (choice.change?.base ?? counted.file).overrides;
	const { number, headSha: head } = event;
	const { claims, refusals } = await findOverrides({
		number,
		head,
		rules
	});
	for (const refusal of refusals) log.warning(refusal);
	const { accepted, ignored } = decideOverride(claims, rules);
	const unknown = refusals.map((refusal) => `overrides: ${refusal}`);
	return {
		accepted,
		ignored: accepted === null ? [...ignored, ...unknown] : ignored
	};
}
//#endregion
//#region src/gate/judge-findings.ts
async function judgeFindings(findings, provenance, host) {
	const report = makeReport(findings, provenance);
	const override = await findOverride(report, findings.budget, host);
	return override === noOverride ? report : makeReport({
		...findings,
		override
	}, provenance);
}
//#endregion
//#region src/git/tree.ts
const listSeconds = 300;
const defaultMaxPaths = 1e3;
const defaultMaxBytes = 1048576;
async function list(repository, args) {
	const finished = await execute(repository.git, repository.root, args, {
		access: "local",
		timeoutSeconds: listSeconds
	});
	if (finished.code !== 0) {
		const reason = finished.timedOut ? `it took longer than ${listSeconds} s` : complaint(finished.stderr);
		throw new UserError(`git could not list the files of ${repository.root}: ${reason}`);
	}
	return finished.stdout.toString("utf8").split("\0").filter((entry) => entry !== "");
}
/**
* Paths, relative to the root, that differ from HEAD or are untracked and not
* ignored; at most `maxPaths` of them. Directories end in `/`.
*/
async function changes(repository, maxPaths = defaultMaxPaths) {
	return (await list(repository, [
		"status",
		"--porcelain=v1",
		"-z",
		"--untracked-files=normal",
		"--ignore-submodules=none",
		"--no-renames"
	])).slice(0, maxPaths).map((entry) => entry.slice(3));
}
/**
* Paths, relative to the root, that differ between two commits that are there.
* @throws UserError when git can't tell
*/
async function changedBetween(repository, base, head) {
	return await list(repository, [
		"diff",
		"--name-only",
		"-z",
		"--no-renames",
		"--no-ext-diff",
		"--ignore-submodules=none",
		base,
		head,
		"--"
	]);
}
/**
* Existing files that git ignores, relative to the root, at most `maxPaths`. A
* directory with nothing else in it is one entry that ends in `/`.
*/
async function ignoredFiles(repository, maxPaths = defaultMaxPaths) {
	return (await list(repository, [
		"ls-files",
		"-z",
		"--others",
		"--ignored",
		"--exclude-standard",
		"--directory",
		"--no-empty-directory"
	])).slice(0, maxPaths);
}
/**
* The text of a regular file at a commit that is there; null when the commit
* has no such file. `path` is relative to the root, with `/`.
* @throws UserError when it is no regular file, or too large
*/
async function fileAt(repository, commit, path, maxBytes = defaultMaxBytes) {
	const parts = path.split("/").filter((part) => part !== "" && part !== ".");
	if (isAbsolute(path) || parts.length === 0 || parts.includes("..")) throw new UserError(`${path} is not a path inside of the repository; give it relative to ${repository.root}`);
	const name = parts.join("/");
	const read = async (args) => {
		const finished = await execute(repository.git, repository.root, args, {
			access: "remote",
			timeoutSeconds: listSeconds
		});
		if (finished.code !== 0) throw new UserError(`git could not read ${name} at ${commit}: ${complaint(finished.stderr)}`);
		return finished.stdout;
	};
	const [entry = ""] = (await read([
		"ls-tree",
		"-z",
		"--long",
		"--full-tree",
		commit,
		"--",
		name
	])).toString("utf8").split("\0");
	if (entry === "") return null;
	const [, mode = "", type = "", hash = "", size = ""] = /^(\d+) (\w+) ([0-9a-f]+) +(\d+|-)\t/.exec(entry) ?? [];
	if (type !== "blob" || !/^100(?:644|755|664)$/.test(mode)) throw new UserError(`${name} at ${commit} is not a regular file; replace it by one`);
	if (Number(size) > maxBytes) throw new UserError(`${name} at ${commit} has ${size} bytes; no more than ${maxBytes} are read`);
	return (await read([
		"cat-file",
		"blob",
		hash
	])).toString("utf8");
}
//#endregion
//#region src/policy/allowance.ts
const nothingAllowed = {
	layers: [],
	notices: []
};
/** The allowances of a budget file that hold for a change, in their order. */
function allowancesFor(file, facts) {
	const holding = file.allowances.filter((one) => holds(one, facts));
	return {
		layers: holding,
		notices: holding.map(({ author, dependenciesOnly, line }) => `the allowance in line ${line} of the budget file holds: ${[...author === null ? [] : [`the author is ${author}`], ...dependenciesOnly ? ["only files that name or hold dependencies changed"] : []].join(", and ")}`)
	};
}
function holds({ author, dependenciesOnly }, facts) {
	const byAuthor = author === null || author.toLowerCase() === facts.author.toLowerCase();
	const byFiles = !dependenciesOnly || facts.files !== null && facts.files.length > 0 && facts.files.every(isOfDependencies);
	return byAuthor && byFiles;
}
/** Files in which Go names dependencies, and vendored ones (go.dev/ref/mod). */
function isOfDependencies(path) {
	return /^(?:.*\/)?(?:go\.(?:mod|sum|work|work\.sum)|vendor\/.+)$/.test(path);
}
//#endregion
//#region src/policy/choose.ts
/**
* The base's version counts, unless it says `accept-budget-change: true`; a
* base without the file has the head's count.
* @throws UserError when the version that counts is malformed
*/
function chooseBudget({ base, head, path }) {
	if (base === head) return {
		counted: base === null ? noBudgetFile : parseBudgetFile(base, path),
		change: null,
		notices: []
	};
	if (base === null) {
		const counted = head === null ? noBudgetFile : parseBudgetFile(head, path);
		return {
			counted,
			change: {
				path,
				accepted: true,
				base: noBudgetFile,
				head: counted
			},
			notices: [`this change adds ${path}; the base has none, so the added one counts`]
		};
	}
	const verb = head === null ? "removes" : "changes";
	const ofBase = readOrFault(base, `${path} (of the base commit)`);
	if (ofBase.file === null) return repaired(ofBase.fault, head, path);
	const baseFile = ofBase.file;
	if (baseFile.acceptBudgetChange) {
		const headFile = head === null ? noBudgetFile : parseBudgetFile(head, path);
		return {
			counted: headFile,
			change: {
				path,
				accepted: true,
				base: baseFile,
				head: headFile
			},
			notices: [`this change ${verb} ${path}; the base's version accepts that (accept-budget-change), so ${head === null ? "the defaults count" : "the head's version counts"}`]
		};
	}
	const counts = `this change ${verb} ${path}; the base's version counts`;
	const read = readOrFault(head, path);
	return {
		counted: baseFile,
		change: {
			path,
			accepted: false,
			base: baseFile,
			head: read.file
		},
		notices: read.fault === null ? [counts] : [counts, `the head's version of the budget file is malformed: ${read.fault}`]
	};
}
/**
* A base whose version can't be read has no budget to protect; were it an error
* for the change that repairs it, nobody could merge that.
*/
function repaired(fault, head, path) {
	if (head === null) throw new UserError(fault);
	const counted = parseBudgetFile(head, path);
	return {
		counted,
		change: {
			path,
			accepted: true,
			base: noBudgetFile,
			head: counted
		},
		notices: [`this change repairs ${path}, which is malformed in the base, so the head's version counts: ${fault}`]
	};
}
function readOrFault(text, path) {
	if (text === null) return {
		file: noBudgetFile,
		fault: null
	};
	try {
		return {
			file: parseBudgetFile(text, path),
			fault: null
		};
	} catch (error) {
		if (!(error instanceof UserError)) throw error;
		return {
			file: null,
			fault: error.message
		};
	}
}
//#endregion
//#region src/gate/read-budget.ts
const maxBytes = 1048576;
/**
* The file in the tree that is built; null when there is none. A link is
* refused: it could show a file of the machine to readers of an error.
*/
async function readHeadFile(root, path) {
	const full = join(root, path);
	const real = await realpath(full).catch((error) => {
		if (error.code === "ENOENT" || error.code === "ENOTDIR") return null;
		throw new UserError(`could not read ${path}: ${messageOf(error)}`);
	});
	if (real === null) return null;
	const found = await lstat(real);
	if (real !== full || !found.isFile()) throw new UserError(`${path} is not a regular file; replace it by one`);
	if (found.size > maxBytes) throw new UserError(`${path} has ${found.size} bytes; no more than ${maxBytes} are read`);
	return await readFile(real, "utf8");
}
/**
* @param author of the pull request; '' when there is none
* @param baseCommit a commit that is there; null where growth is not judged
*   against one, so that the tree's own file counts
* @throws UserError when the file that counts is malformed
*/
async function readBudget(plan, { repository }, author, baseCommit) {
	const path = plan.budgetPath;
	const head = await readHeadFile(repository.root, path);
	const choice = chooseBudget({
		base: baseCommit === null ? head : await fileAt(repository, baseCommit, path),
		head,
		path
	});
	const rules = choice.change?.base ?? choice.counted;
	const allowed = baseCommit === null || rules.allowances.length === 0 ? nothingAllowed : allowancesFor(rules, {
		author,
		files: await changedBetween(repository, baseCommit, repository.head)
	});
	const common = {
		inline: plan.inlineBudget,
		allowed: allowed.layers
	};
	return {
		counted: {
			...common,
			file: choice.counted
		},
		proposed: choice.change === null || choice.change.head === null ? null : {
			...common,
			file: choice.change.head
		},
		choice,
		notices: allowed.notices
	};
}
//#endregion
//#region src/gate/judge-again.ts
/** null where this is no such event, or nothing is left to judge: it is built then. */
async function judgeAgain(plan, host) {
	const { event, log, environment } = host;
	if (event?.kind !== "pull_request" || !event.judgesAgain) return null;
	if (plan.mode !== "gate" && plan.mode !== "observe") return null;
	const result = await earlierResult(plan, event.headSha, host);
	if (result === null) return null;
	const repository = await openRepository(plan.workingDirectory, environment);
	const { base, leg, provenance } = result;
	const ensured = base === "" ? { missing: "" } : await ensureCommit(repository, base, host.token);
	const budget = await readBudget(plan, { repository }, event.author, "missing" in ensured ? null : base);
	log.info(`Nothing is built: ${result.commit.slice(0, 7)} was measured by an earlier run`);
	return await judgeFindings({
		legs: [leg],
		budget,
		override: noOverride
	}, {
		...provenance,
		mode: plan.mode
	}, host);
}
async function earlierResult({ key, leg }, head, { earlierLegs, repository, log }) {
	if (earlierLegs === void 0) return null;
	const found = await earlierLegs.find({
		head,
		name: legArtifact(key, leg)
	});
	if (found.state === "refused") {
		log.info(`Built again: ${found.message}`);
		return null;
	}
	if (found.artifact === null) return null;
	const download = await earlierLegs.download(found.artifact, maxStoredBytes);
	if (download.state === "refused") {
		log.info(`Built again: ${download.message}`);
		return null;
	}
	try {
		const result = readLeg(download.bytes, found.artifact.digest);
		const fault = faultOf(result, {
			leg,
			key,
			repository,
			head
		}) ?? (result.provenance.tool === "go-size-gate 0.1.0" ? null : "it was measured by another version");
		if (fault !== null) throw new Error(fault);
		return result;
	} catch (error) {
		log.info(`Built again: what an earlier run left can't be believed: ${messageOf(error)}`);
		return null;
	}
}
//#endregion
//#region src/gate/with-missing.ts
/** @param missing why each leg is missing, sentences */
function withMissing(report, missing) {
	if (missing.length === 0) return report;
	const errors = missing.map((message) => ({
		state: "error",
		message
	}));
	return {
		...report,
		verdict: {
			state: "error",
			reasons: [...errors, ...report.verdict.reasons].toSorted(bySeverity)
		}
	};
}
//#endregion
//#region src/gate/judge-foreign.ts
/** Bytes of a budget file. */
const maxBudgetBytes = 1048576;
/** @throws UserError where nothing can be judged */
async function judgeForeign(plan, host) {
	const { event, mergeBaseByApi } = host;
	if (event?.kind !== "pull_request" || !mergeBaseByApi) throw new UserError("mode: comment is for runs of pull requests");
	const { results, missing } = await collectLegs(plan, host);
	const [first] = results;
	if (first === void 0) throw new UserError(missing.join("; "));
	const base = await believedBase(first, event, mergeBaseByApi);
	const legs = [];
	for (const result of results) legs.push({
		occasion: "change",
		base: "missing" in base || result.base !== base.commit ? {
			kind: "missing",
			why: "missing" in base ? base.missing : "its legs name different base commits"
		} : await storedBase(plan, host, result, event.baseRef),
		head: result.leg.head,
		recorded: false,
		notBuilt: [],
		reproductions: []
	});
	return withMissing(await judgeFindings({
		legs,
		budget: await budgetOf(plan, host, "missing" in base ? event.baseSha : base.commit, event.author),
		override: noOverride
	}, provenanceOf$1(first, event.headSha), host), missing);
}
/**
* The base that the run names, where it may be one: a commit of the base branch,
* and not older than where the pull request left it.
*/
async function believedBase({ base }, { baseRef, headSha }, mergeBase) {
	if (base === "") return { missing: "the run had no base" };
	const onBranch = await mergeBase(base, baseRef);
	if ("missing" in onBranch) return onBranch;
	if (onBranch.commit !== base) return { missing: `the run names the base ${base.slice(0, 7)}, which is no commit of ${baseRef}` };
	const left = await mergeBase(baseRef, headSha);
	if ("missing" in left) return left;
	const since = await mergeBase(left.commit, base);
	if ("missing" in since) return since;
	return since.commit === left.commit ? { commit: base } : { missing: `the run names the base ${base.slice(0, 7)}, which is older than where the pull request left ${baseRef}` };
}
async function storedBase({ key, baseline }, { pushArtifacts, repository }, result, branch) {
	if (!baseline.artifact) return {
		kind: "missing",
		why: "the input baseline allows no artifact"
	};
	const { base: commit, fingerprint } = result;
	const identity = {
		repository,
		commit,
		key,
		fingerprint
	};
	const answer = await artifactStore(pushArtifacts, branch).find(identity, [commit]);
	if (answer.kind !== "found") return {
		kind: "missing",
		why: answer.why
	};
	return {
		kind: "found",
		baseline: baselineOf(answer, {
			commit,
			chosenBy: "named by the pull request's run, and a commit of the base"
		}, 0),
		measurements: answer.entry.measurements
	};
}
/** The budget file of the base, and this workflow's inputs. */
async function budgetOf({ budgetPath: path, inlineBudget: inline }, { fileOf }, commit, author) {
	const file = await fileOf?.({
		commit,
		path
	}, maxBudgetBytes);
	if (file?.state !== "read") throw new UserError(file?.message ?? "the budget file can only be read in a workflow run");
	const choice = chooseBudget({
		base: file.text,
		head: file.text,
		path
	});
	const allowed = choice.counted.allowances.length === 0 ? nothingAllowed : allowancesFor(choice.counted, {
		author,
		files: null
	});
	return {
		counted: {
			inline,
			file: choice.counted,
			allowed: allowed.layers
		},
		proposed: null,
		choice,
		notices: allowed.notices
	};
}
function provenanceOf$1({ commit }, head) {
	return {
		tool: toolName,
		mode: "comment",
		event: "workflow_run",
		headCommit: head,
		overrides: [],
		relaxations: [],
		passedThrough: [],
		modulesReused: 0,
		modulesFetched: 0,
		verified: false,
		notices: [`the head's figures were measured by the pull request's own run, of commit ${commit.slice(0, 7)}: its author can influence them, and no check passes by them`],
		reproduce: ""
	};
}
//#endregion
//#region src/gate/merge-provenance.ts
/** What not all legs say carries the names of those that do. */
function mergeProvenance(legs) {
	const all = legs.map(({ provenance }) => provenance);
	const [{ provenance: first }] = legs;
	const texts = (of) => mergeTexts(legs.map(({ name, provenance }) => ({
		name,
		texts: of(provenance)
	})));
	const sum = (of) => all.reduce((total, one) => total + of(one), 0);
	return {
		...first,
		mode: "judge",
		overrides: texts(({ overrides }) => overrides),
		relaxations: texts(({ relaxations }) => relaxations),
		passedThrough: texts(({ passedThrough }) => passedThrough),
		modulesReused: sum(({ modulesReused }) => modulesReused),
		modulesFetched: sum(({ modulesFetched }) => modulesFetched),
		verified: all.every(({ verified }) => verified),
		notices: texts(({ notices }) => notices),
		reproduce: all.find(({ reproduce }) => reproduce !== "")?.reproduce ?? ""
	};
}
function mergeTexts(legs) {
	const sayers = /* @__PURE__ */ new Map();
	for (const { name, texts } of legs) for (const text of texts) sayers.set(text, (sayers.get(text) ?? /* @__PURE__ */ new Set()).add(name));
	return [...sayers].map(([text, names]) => names.size === legs.length ? text : `${[...names].join(", ")}: ${text}`);
}
//#endregion
//#region src/gate/judge-legs.ts
/**
* The report of all legs. A leg without a measurement is an error, and the
* others are reported.
* @throws UserError without a repository, or where nothing can be asked
*/
async function judgeLegs(plan, host) {
	const { log, environment } = host;
	const { results, missing } = await collectLegs(plan, host);
	for (const why of missing) log.warning(why);
	const [first, ...others] = results;
	if (first === void 0) return errorReport(missing.join("; "), null);
	for (const one of others) if (one.commit !== first.commit || one.base !== first.base) throw new UserError(`the legs ${first.name} and ${one.name} measured different commits: run all legs of the workflow again`);
	const doubled = doubledBinary(results.map(({ leg }) => leg));
	if (doubled !== null) throw new UserError(`${doubled} was measured by more than one leg: give each leg its own packages or targets`);
	log.info(`${results.length} of ${plan.legs.length} legs measured ${first.commit.slice(0, 7)}`);
	const repository = await openRepository(plan.workingDirectory, environment);
	const { base } = first;
	const ensured = base === "" || first.leg.occasion === "push" ? { missing: "" } : await ensureCommit(repository, base, host.token);
	const budget = await readBudget(plan, { repository: {
		...repository,
		head: first.commit
	} }, host.event?.kind === "pull_request" ? host.event.author : "", "missing" in ensured ? null : base);
	return withMissing(await judgeFindings({
		legs: results.map(({ leg }) => leg),
		budget,
		override: noOverride
	}, mergeProvenance([first, ...others]), host), missing);
}
function doubledBinary(legs) {
	const seen = /* @__PURE__ */ new Set();
	for (const { binary, build } of legs.flatMap(({ head }) => head)) {
		const name = `${binary.mainPackage} for ${build?.target ?? ""}`;
		if (seen.has(name)) return name;
		seen.add(name);
	}
	return null;
}
//#endregion
//#region src/baseline/upload.ts
/** Uploads an entry; whatever goes wrong is in the result. */
async function uploadEntry(entry, options) {
	return await uploadJson({
		name: artifactName(entry),
		file: artifactFile,
		json: serializeEntry(entry),
		replaces: false
	}, options);
}
/** Uploads JSON; whatever goes wrong is in the result. */
async function uploadJson({ name, file, json, replaces }, options) {
	const { environment, scratch, limitSeconds = 120 } = options;
	const unsupported = whyUnsupported(environment);
	if (unsupported !== null) return {
		kind: "unsupported",
		reason: unsupported
	};
	if (json.length > 268435456) return {
		kind: "failed",
		reason: `the measurements have ${json.length} bytes, and at most ${maxJsonBytes} are read again`
	};
	const directory = await mkdtemp(join(scratch, "artifact-"));
	const ended = new AbortController();
	try {
		const path = join(directory, file);
		await writeFile(path, json);
		const { DefaultArtifactClient } = await import("./artifact.js");
		const client = new DefaultArtifactClient();
		const upload = async () => {
			try {
				await client.uploadArtifact(name, [path], directory);
				return { kind: "stored" };
			} catch (error) {
				return failureOf(error);
			}
		};
		const settle = async (first) => {
			if (first.kind !== "already") return first;
			if (replaces) {
				await client.deleteArtifact(name);
				return await upload();
			}
			const { artifacts } = await client.listArtifacts();
			return artifacts.some((one) => one.name === name) ? first : {
				kind: "failed",
				reason: unfinished
			};
		};
		const work = upload().then(settle).catch(failureOf);
		const limit = setTimeout$1(limitSeconds * 1e3, null, { signal: ended.signal });
		const done = await Promise.race([work, limit]);
		const reason = `the artifact service did not take it within ${limitSeconds} s`;
		return done ?? {
			kind: "failed",
			reason
		};
	} finally {
		ended.abort();
		await rm(directory, {
			recursive: true,
			force: true
		});
	}
}
const unfinished = "an upload of this run that broke off has taken its name";
/** Where the official client would refuse, or has no service to talk to. */
function whyUnsupported(environment) {
	if (isOtherServer(environment)) return "this server takes no artifacts of this kind (only github.com and ghe.com do)";
	return environment["ACTIONS_RESULTS_URL"] && environment["ACTIONS_RUNTIME_TOKEN"] ? null : "this runner offers no artifact service";
}
/** The client says `(409) Conflict` of a name that the run has. */
function failureOf(error) {
	const message = messageOf(error);
	if (/\(409\)|already exists/i.test(message)) return { kind: "already" };
	return {
		kind: "failed",
		reason: plainText(message).replaceAll("\n", " ").slice(0, 500)
	};
}
//#endregion
//#region src/gate/leave-leg.ts
/** What this leg measured, with the commits that it is about. */
function legResult(plan, { repository, opened }, base, leg, provenance, { repository: name, event }) {
	const { head: commit } = repository;
	return {
		schemaVersion: 1,
		repository: name,
		key: plan.key,
		name: plan.leg,
		commit,
		head: event?.kind === "pull_request" ? event.headSha : commit,
		base: "commit" in base ? base.commit : "",
		fingerprint: opened.fingerprint,
		leg: {
			...leg,
			base: leg.base.kind === "missing" ? leg.base : {
				kind: "found",
				baseline: leg.base.baseline,
				measurements: leg.base.measurements
			}
		},
		provenance
	};
}
/**
* A leg that is measured for another job has to be left; what a pull request
* measured is left for whoever comments on it where its own token may not.
* @throws UserError where nobody could judge a leg
*/
async function leaveLeg(result, { mode }, host) {
	const { environment, scratch, log, event } = host;
	if (mode !== "measure" && event?.kind !== "pull_request") return;
	const name = legArtifact(result.key, result.name);
	const json = Buffer.from(JSON.stringify(result));
	const upload = await uploadJson({
		name,
		file: legFile,
		json,
		replaces: true
	}, {
		environment,
		scratch
	});
	if (upload.kind === "stored" || upload.kind === "already") {
		log.info(`Left the measurement as ${name}`);
		return;
	}
	if (mode !== "measure") {
		log.info(`The measurement is not left as an artifact: ${upload.reason}`);
		return;
	}
	throw new UserError(`the measurement of the leg ${result.name} can't be left for the job that judges: ${upload.reason}`);
}
//#endregion
//#region src/gate/provenance.ts
/** @param notices sentences of what happened before */
function provenanceOf(plan, { repository, opened, modified }, { build }, found, host, notices) {
	const rebuilt = found.kind === "found" ? found.rebuilt?.build : void 0;
	const commit = found.kind === "found" ? found.baseline.commit : "";
	const modules = countModules([...build.listings, ...rebuilt?.listings ?? []], opened.workspace.modCache, /* @__PURE__ */ new Set([...build.fetched, ...rebuilt?.fetched ?? []]));
	return {
		tool: toolName,
		mode: plan.mode,
		event: host.event === null ? "" : eventName(host.event),
		headCommit: repository.head,
		overrides: opened.overrides,
		relaxations: opened.relaxations,
		passedThrough: opened.passedThrough,
		modulesReused: modules.reused,
		modulesFetched: modules.fetched,
		verified: build.unchecked.length === 0,
		notices: [
			...notices,
			...build.unchecked,
			...modified.length > 0 && host.event === null ? ["the working tree has changes that are in no commit"] : []
		],
		reproduce: commit === "" ? "" : `go-size-gate check --base ${commit.slice(0, 12)} --exact-base`
	};
}
function eventName(event) {
	return event.kind === "other" || event.kind === "privileged" ? event.name : event.kind;
}
//#endregion
//#region src/gate/record.ts
/** Nothing here fails a run. */
async function record(plan, { repository, opened, modified }, measurements, host) {
	if (host.event?.kind !== "push") return {
		done: false,
		notices: []
	};
	if (modified.length > 0) return {
		done: false,
		notices: [`not recorded: ${`the tree has changes that are in no commit (${modified.slice(0, 3).join(", ")}${modified.length > 3 ? ` and ${modified.length - 3} more` : ""})`}`]
	};
	const entry = {
		schemaVersion: 1,
		tool: toolName,
		repository: host.repository,
		commit: repository.head,
		key: plan.key,
		fingerprint: opened.fingerprint,
		run: host.runUrl,
		createdAt: (/* @__PURE__ */ new Date()).toISOString(),
		measurements
	};
	const places = await host.log.group("Record the measurements", async () => [await asArtifact(entry, host), ...host.trust.signer === null ? [] : [await inCache(entry, host)]]);
	const failures = places.filter((why) => why !== null);
	const done = failures.length < places.length;
	if (done) host.log.info(`Recorded for ${repository.head.slice(0, 7)}`);
	return {
		done,
		notices: failures.map((why) => `not recorded ${why}`)
	};
}
/** @returns null when it is there now, else where it isn't and why */
async function asArtifact(entry, host) {
	const { environment, scratch } = host;
	const upload = await uploadEntry(entry, {
		environment,
		scratch
	});
	switch (upload.kind) {
		case "stored":
		case "already": return null;
		default: return `as an artifact: ${upload.reason}`;
	}
}
async function inCache(entry, host) {
	const { environment, trust } = host;
	if (trust.signer === null) return null;
	const storing = await storeEntry(entry, trust.signer, { environment });
	switch (storing.kind) {
		case "stored":
		case "already": return null;
		default: return `in the cache: ${storing.reason}`;
	}
}
//#endregion
//#region src/host/install-go.ts
const installSeconds = 900;
/** True for a file that can be run; a directory of that name is none. */
async function isExecutable(path) {
	try {
		await access(path, constants.X_OK);
		return (await stat(path)).isFile();
	} catch {
		return false;
	}
}
const packageManagers = [
	{
		program: "apt-get",
		commands: [[
			"apt-get",
			"update",
			"--quiet"
		], [
			"apt-get",
			"install",
			"--yes",
			"--quiet",
			"-o",
			"DPkg::Lock::Timeout=300",
			"golang-go"
		]]
	},
	{
		program: "apk",
		commands: [[
			"apk",
			"add",
			"--no-cache",
			"go"
		]]
	},
	{
		program: "dnf",
		commands: [[
			"dnf",
			"install",
			"--assumeyes",
			"golang"
		]]
	},
	{
		program: "zypper",
		commands: [[
			"zypper",
			"--non-interactive",
			"install",
			"go"
		]]
	},
	{
		program: "pacman",
		commands: [[
			"pacman",
			"--sync",
			"--refresh",
			"--noconfirm",
			"go"
		]]
	}
];
const commandsToType = {
	"apt-get": "sudo apt-get update && sudo apt-get install golang-go",
	apk: "doas apk add go",
	dnf: "sudo dnf install golang",
	zypper: "sudo zypper install go",
	pacman: "sudo pacman --sync go"
};
/** The first known package manager in these directories. */
async function findPackageManager(directories) {
	for (const manager of packageManagers) for (const directory of directories) {
		if (!isAbsolute(directory)) continue;
		if (await isExecutable(join(directory, manager.program))) return manager;
	}
	return null;
}
/** What a person can do about a missing Go. */
function advice(platform, manager) {
	if (platform === "darwin") return "install it with \"brew install go\"";
	if (platform === "win32") return "install it with \"winget install GoLang.Go\"";
	const command = manager === null ? void 0 : commandsToType[manager.program];
	return command === void 0 ? "install it from https://go.dev/dl/" : `install it with "${command}"`;
}
const passedOn = /^(?:PATH|HOME|TMPDIR|LANG|(?:https?|ftp|no|all)_proxy)$/i;
/**
* Installs Go, saying each command before it runs.
* @throws UserError that names the command that failed
*/
async function installGo(manager, env, log) {
	const variables = Object.entries(env).flatMap(([name, value]) => value !== void 0 && passedOn.test(name) ? [[name, value]] : []);
	for (const command of manager.commands) {
		const [program = "", ...args] = command;
		const line = command.join(" ");
		log.info(`Go was not found; running as root: ${line}`);
		const finished = await run(program, args, {
			cwd: "/",
			env: {
				...Object.fromEntries(variables),
				DEBIAN_FRONTEND: "noninteractive"
			},
			timeoutSeconds: installSeconds
		});
		if (finished.code === 0) continue;
		const isLast = command === manager.commands.at(-1);
		log.child(finished.stdout.toString("utf8") + finished.stderr.toString("utf8"));
		if (!isLast) {
			log.warning(`"${line}" ended with status ${finished.code}`);
			continue;
		}
		throw new UserError(`Go was not found, and "${line}" ${finished.timedOut ? `did not end within ${installSeconds} seconds` : `ended with status ${finished.code}`}: install it from https://go.dev/dl/`);
	}
}
//#endregion
//#region src/host/find-go.ts
/** Sorts directory names such as `go-1.9` and `go-1.21`: newest first. */
function newestFirst(names) {
	return names.toSorted((a, b) => b.localeCompare(a, "en", {
		numeric: true,
		sensitivity: "base"
	}));
}
/** The directories below `root` that a pattern with at most one `*` stands for, newest version first. */
async function expand(root, pattern) {
	const parts = pattern.split("/");
	const star = parts.findIndex((part) => part.includes("*"));
	if (star === -1) return [join(root, pattern)];
	const parent = join(root, ...parts.slice(0, star));
	const [start = "", end = ""] = (parts[star] ?? "").split("*");
	return newestFirst((await readdir(parent).catch(() => [])).filter((name) => name.startsWith(start) && name.endsWith(end))).map((name) => join(parent, name, ...parts.slice(star + 1)));
}
/** Where Go's `bin` directories usually are, best first; `*` stands for a version. */
function usualPlaces(platform, home) {
	const own = home === "" ? [] : [`${home}/sdk/go*/bin`, `${home}/go/bin`];
	if (platform === "win32") return [
		"C:/Program Files/Go/bin",
		"C:/Go/bin",
		"C:/hostedtoolcache/windows/go/*/x64/bin",
		...own
	];
	return [
		"/usr/local/go/bin",
		"/usr/lib/go/bin",
		"/usr/lib/go-*/bin",
		"/usr/lib/golang/bin",
		"/opt/go/bin",
		"/opt/hostedtoolcache/go/*/x64/bin",
		"/opt/hostedtoolcache/go/*/arm64/bin",
		"/snap/bin",
		...platform === "darwin" ? [
			"/opt/homebrew/bin",
			"/usr/local/bin",
			"/Users/runner/hostedtoolcache/go/*/arm64/bin",
			"/Users/runner/hostedtoolcache/go/*/x64/bin"
		] : ["/home/linuxbrew/.linuxbrew/bin", "/usr/bin"],
		...own
	];
}
async function firstExecutable(directories, platform) {
	const name = platform === "win32" ? "go.exe" : "go";
	for (const directory of directories) {
		const path = join(directory, name);
		if (isAbsolute(directory) && await isExecutable(path)) return path;
	}
	return null;
}
/**
* Finds the `go` program, installing it where that is allowed and possible.
* @returns its absolute path
* @throws UserError that says what to type when there is none
*/
async function findGo(options) {
	const { env, log, install } = options;
	const platform = options.platform ?? process.platform;
	const root = options.root ?? (platform === "win32" ? "" : "/");
	const privileged = options.privileged ?? process.getuid?.() === 0;
	const searchPath = (env["PATH"] ?? env["Path"] ?? "").split(delimiter).filter((directory) => directory !== "");
	const look = async () => {
		const onPath = await firstExecutable(searchPath, platform);
		if (onPath !== null) return onPath;
		const places = usualPlaces(platform, env["HOME"] ?? env["USERPROFILE"] ?? "");
		const found = await firstExecutable((await Promise.all(places.map((place) => expand(root, place)))).flat(), platform);
		if (found !== null) log.info(`Go is not on the PATH; found ${found}`);
		return found;
	};
	const found = await look();
	if (found !== null) return found;
	if (!install) throw new UserError("Go was not found on the PATH or in the usual places: add a step with actions/setup-go before this one");
	const manager = await findPackageManager(searchPath);
	if (manager === null || !privileged) throw new UserError(`Go was not found on the PATH or in the usual places: ${advice(platform, manager)}`);
	await installGo(manager, env, log);
	const installed = await look();
	if (installed !== null) return installed;
	throw new UserError(`${manager.program} installed Go, but no go program was found after it: install it from https://go.dev/dl/`);
}
//#endregion
//#region src/gate/subject.ts
/**
* Opens the tree that the plan names. Nothing of the tree runs.
* @throws UserError without a repository, a commit, or a usable Go
*/
async function openSubject(plan, host) {
	const { environment, log } = host;
	const repository = await openRepository(plan.workingDirectory, environment);
	const command = {
		go: await findGo({
			env: environment,
			log,
			install: host.installGo
		}),
		log,
		timeoutSeconds: plan.build.timeoutSeconds
	};
	const surroundings = await readSurroundings(command, host.scratch, environment);
	const workspace = await makeWorkspace(host.scratch, plan.build, surroundings);
	return {
		repository,
		opened: await openTree({
			command,
			tree: {
				root: repository.root,
				directory: await realpath(plan.workingDirectory)
			},
			plan: plan.build,
			workspace,
			surroundings,
			mayChooseGo: host.event?.kind !== "pull_request" || plan.build.allowToolchainDownload
		}),
		modified: await changes(repository),
		ignored: await ignoredFiles(repository)
	};
}
//#endregion
//#region src/gate.ts
/**
* Runs the gate.
* @throws UserError when the head can't be built, or the run was asked for
*   something that can't be done
*/
async function gate(plan, host) {
	if (plan.mode === "judge") return await judgeLegs(plan, host);
	if (plan.mode === "comment") return await judgeForeign(plan, host);
	const again = await judgeAgain(plan, host);
	if (again !== null) return again;
	const subject = await openSubject(plan, host);
	try {
		return await judgeSubject(plan, subject, host);
	} finally {
		await restoreShallow(subject.repository);
	}
}
async function judgeSubject(plan, subject, host) {
	const { log } = host;
	const { repository, opened } = subject;
	log.info(`${opened.toolchain.version} in ${opened.tree.directory}, commit ${repository.head.slice(0, 7)}`);
	const occasion = occasionOf(plan, host);
	const base = await chooseBase(plan, subject, host);
	if ("commit" in base) log.info(`Base: ${base.commit.slice(0, 7)}, ${base.chosenBy}`);
	else log.info(`No base: ${base.missing}`);
	const budgetBase = occasion === "change" && "commit" in base ? await ensureCommit(repository, base.commit, host.token) : { missing: "" };
	const budget = await readBudget(plan, subject, host.event?.kind === "pull_request" ? host.event.author : "", "commit" in base && !("missing" in budgetBase) ? base.commit : null);
	const search = await findBaseline(plan, subject, base, occasion, host);
	const { found } = search;
	if (found.kind === "missing") log.info(`No baseline: ${found.why}`);
	const head = await log.group("Build the head", () => measureTree(opened, "head", false));
	const recording = await record(plan, subject, head.measurements, host);
	const leg = {
		occasion,
		base: found,
		head: head.measurements,
		recorded: recording.done,
		notBuilt: head.build.notBuilt,
		reproductions: head.build.reproductions
	};
	const provenance = provenanceOf(plan, subject, head, found, host, [...search.notices, ...recording.notices]);
	const findings = {
		legs: [leg],
		budget,
		override: noOverride
	};
	await leaveLeg(legResult(plan, subject, base, leg, provenance, host), plan, host);
	if (plan.mode === "measure") return unjudged(makeReport(findings, provenance));
	return await judgeFindings(findings, provenance, host);
}
//#endregion
//#region src/report/json.ts
/** Indented by two, in the order in which the value was made, with a line end. */
function renderJson(value) {
	return `${JSON.stringify(value, null, 2)}\n`;
}
//#endregion
//#region node_modules/cli-table3/src/debug.js
var require_debug = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	let messages = [];
	let level = 0;
	const debug = (msg, min) => {
		if (level >= min) messages.push(msg);
	};
	debug.WARN = 1;
	debug.INFO = 2;
	debug.DEBUG = 3;
	debug.reset = () => {
		messages = [];
	};
	debug.setDebugLevel = (v) => {
		level = v;
	};
	debug.warn = (msg) => debug(msg, debug.WARN);
	debug.info = (msg) => debug(msg, debug.INFO);
	debug.debug = (msg) => debug(msg, debug.DEBUG);
	debug.debugMessages = () => messages;
	module.exports = debug;
}));
//#endregion
//#region node_modules/ansi-regex/index.js
var require_ansi_regex = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = ({ onlyFirst = false } = {}) => {
		const pattern = ["[\\u001B\\u009B][[\\]()#;?]*(?:(?:(?:(?:;[-a-zA-Z\\d\\/#&.:=?%@~_]+)*|[a-zA-Z\\d]+(?:;[-a-zA-Z\\d\\/#&.:=?%@~_]*)*)?\\u0007)", "(?:(?:\\d{1,4}(?:;\\d{0,4})*)?[\\dA-PR-TZcf-ntqry=><~]))"].join("|");
		return new RegExp(pattern, onlyFirst ? void 0 : "g");
	};
}));
//#endregion
//#region node_modules/strip-ansi/index.js
var require_strip_ansi = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const ansiRegex = require_ansi_regex();
	module.exports = (string) => typeof string === "string" ? string.replace(ansiRegex(), "") : string;
}));
//#endregion
//#region node_modules/is-fullwidth-code-point/index.js
var require_is_fullwidth_code_point = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const isFullwidthCodePoint = (codePoint) => {
		if (Number.isNaN(codePoint)) return false;
		if (codePoint >= 4352 && (codePoint <= 4447 || codePoint === 9001 || codePoint === 9002 || 11904 <= codePoint && codePoint <= 12871 && codePoint !== 12351 || 12880 <= codePoint && codePoint <= 19903 || 19968 <= codePoint && codePoint <= 42182 || 43360 <= codePoint && codePoint <= 43388 || 44032 <= codePoint && codePoint <= 55203 || 63744 <= codePoint && codePoint <= 64255 || 65040 <= codePoint && codePoint <= 65049 || 65072 <= codePoint && codePoint <= 65131 || 65281 <= codePoint && codePoint <= 65376 || 65504 <= codePoint && codePoint <= 65510 || 110592 <= codePoint && codePoint <= 110593 || 127488 <= codePoint && codePoint <= 127569 || 131072 <= codePoint && codePoint <= 262141)) return true;
		return false;
	};
	module.exports = isFullwidthCodePoint;
	module.exports.default = isFullwidthCodePoint;
}));
//#endregion
//#region node_modules/emoji-regex/index.js
var require_emoji_regex = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = function() {
		return /\uD83C\uDFF4\uDB40\uDC67\uDB40\uDC62(?:\uDB40\uDC65\uDB40\uDC6E\uDB40\uDC67|\uDB40\uDC73\uDB40\uDC63\uDB40\uDC74|\uDB40\uDC77\uDB40\uDC6C\uDB40\uDC73)\uDB40\uDC7F|\uD83D\uDC68(?:\uD83C\uDFFC\u200D(?:\uD83E\uDD1D\u200D\uD83D\uDC68\uD83C\uDFFB|\uD83C[\uDF3E\uDF73\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E[\uDDAF-\uDDB3\uDDBC\uDDBD])|\uD83C\uDFFF\u200D(?:\uD83E\uDD1D\u200D\uD83D\uDC68(?:\uD83C[\uDFFB-\uDFFE])|\uD83C[\uDF3E\uDF73\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E[\uDDAF-\uDDB3\uDDBC\uDDBD])|\uD83C\uDFFE\u200D(?:\uD83E\uDD1D\u200D\uD83D\uDC68(?:\uD83C[\uDFFB-\uDFFD])|\uD83C[\uDF3E\uDF73\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E[\uDDAF-\uDDB3\uDDBC\uDDBD])|\uD83C\uDFFD\u200D(?:\uD83E\uDD1D\u200D\uD83D\uDC68(?:\uD83C[\uDFFB\uDFFC])|\uD83C[\uDF3E\uDF73\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E[\uDDAF-\uDDB3\uDDBC\uDDBD])|\u200D(?:\u2764\uFE0F\u200D(?:\uD83D\uDC8B\u200D)?\uD83D\uDC68|(?:\uD83D[\uDC68\uDC69])\u200D(?:\uD83D\uDC66\u200D\uD83D\uDC66|\uD83D\uDC67\u200D(?:\uD83D[\uDC66\uDC67]))|\uD83D\uDC66\u200D\uD83D\uDC66|\uD83D\uDC67\u200D(?:\uD83D[\uDC66\uDC67])|(?:\uD83D[\uDC68\uDC69])\u200D(?:\uD83D[\uDC66\uDC67])|[\u2695\u2696\u2708]\uFE0F|\uD83D[\uDC66\uDC67]|\uD83C[\uDF3E\uDF73\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E[\uDDAF-\uDDB3\uDDBC\uDDBD])|(?:\uD83C\uDFFB\u200D[\u2695\u2696\u2708]|\uD83C\uDFFF\u200D[\u2695\u2696\u2708]|\uD83C\uDFFE\u200D[\u2695\u2696\u2708]|\uD83C\uDFFD\u200D[\u2695\u2696\u2708]|\uD83C\uDFFC\u200D[\u2695\u2696\u2708])\uFE0F|\uD83C\uDFFB\u200D(?:\uD83C[\uDF3E\uDF73\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E[\uDDAF-\uDDB3\uDDBC\uDDBD])|\uD83C[\uDFFB-\uDFFF])|(?:\uD83E\uDDD1\uD83C\uDFFB\u200D\uD83E\uDD1D\u200D\uD83E\uDDD1|\uD83D\uDC69\uD83C\uDFFC\u200D\uD83E\uDD1D\u200D\uD83D\uDC69)\uD83C\uDFFB|\uD83E\uDDD1(?:\uD83C\uDFFF\u200D\uD83E\uDD1D\u200D\uD83E\uDDD1(?:\uD83C[\uDFFB-\uDFFF])|\u200D\uD83E\uDD1D\u200D\uD83E\uDDD1)|(?:\uD83E\uDDD1\uD83C\uDFFE\u200D\uD83E\uDD1D\u200D\uD83E\uDDD1|\uD83D\uDC69\uD83C\uDFFF\u200D\uD83E\uDD1D\u200D(?:\uD83D[\uDC68\uDC69]))(?:\uD83C[\uDFFB-\uDFFE])|(?:\uD83E\uDDD1\uD83C\uDFFC\u200D\uD83E\uDD1D\u200D\uD83E\uDDD1|\uD83D\uDC69\uD83C\uDFFD\u200D\uD83E\uDD1D\u200D\uD83D\uDC69)(?:\uD83C[\uDFFB\uDFFC])|\uD83D\uDC69(?:\uD83C\uDFFE\u200D(?:\uD83E\uDD1D\u200D\uD83D\uDC68(?:\uD83C[\uDFFB-\uDFFD\uDFFF])|\uD83C[\uDF3E\uDF73\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E[\uDDAF-\uDDB3\uDDBC\uDDBD])|\uD83C\uDFFC\u200D(?:\uD83E\uDD1D\u200D\uD83D\uDC68(?:\uD83C[\uDFFB\uDFFD-\uDFFF])|\uD83C[\uDF3E\uDF73\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E[\uDDAF-\uDDB3\uDDBC\uDDBD])|\uD83C\uDFFB\u200D(?:\uD83E\uDD1D\u200D\uD83D\uDC68(?:\uD83C[\uDFFC-\uDFFF])|\uD83C[\uDF3E\uDF73\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E[\uDDAF-\uDDB3\uDDBC\uDDBD])|\uD83C\uDFFD\u200D(?:\uD83E\uDD1D\u200D\uD83D\uDC68(?:\uD83C[\uDFFB\uDFFC\uDFFE\uDFFF])|\uD83C[\uDF3E\uDF73\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E[\uDDAF-\uDDB3\uDDBC\uDDBD])|\u200D(?:\u2764\uFE0F\u200D(?:\uD83D\uDC8B\u200D(?:\uD83D[\uDC68\uDC69])|\uD83D[\uDC68\uDC69])|\uD83C[\uDF3E\uDF73\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E[\uDDAF-\uDDB3\uDDBC\uDDBD])|\uD83C\uDFFF\u200D(?:\uD83C[\uDF3E\uDF73\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E[\uDDAF-\uDDB3\uDDBC\uDDBD]))|\uD83D\uDC69\u200D\uD83D\uDC69\u200D(?:\uD83D\uDC66\u200D\uD83D\uDC66|\uD83D\uDC67\u200D(?:\uD83D[\uDC66\uDC67]))|(?:\uD83E\uDDD1\uD83C\uDFFD\u200D\uD83E\uDD1D\u200D\uD83E\uDDD1|\uD83D\uDC69\uD83C\uDFFE\u200D\uD83E\uDD1D\u200D\uD83D\uDC69)(?:\uD83C[\uDFFB-\uDFFD])|\uD83D\uDC69\u200D\uD83D\uDC66\u200D\uD83D\uDC66|\uD83D\uDC69\u200D\uD83D\uDC69\u200D(?:\uD83D[\uDC66\uDC67])|(?:\uD83D\uDC41\uFE0F\u200D\uD83D\uDDE8|\uD83D\uDC69(?:\uD83C\uDFFF\u200D[\u2695\u2696\u2708]|\uD83C\uDFFE\u200D[\u2695\u2696\u2708]|\uD83C\uDFFC\u200D[\u2695\u2696\u2708]|\uD83C\uDFFB\u200D[\u2695\u2696\u2708]|\uD83C\uDFFD\u200D[\u2695\u2696\u2708]|\u200D[\u2695\u2696\u2708])|(?:(?:\u26F9|\uD83C[\uDFCB\uDFCC]|\uD83D\uDD75)\uFE0F|\uD83D\uDC6F|\uD83E[\uDD3C\uDDDE\uDDDF])\u200D[\u2640\u2642]|(?:\u26F9|\uD83C[\uDFCB\uDFCC]|\uD83D\uDD75)(?:\uD83C[\uDFFB-\uDFFF])\u200D[\u2640\u2642]|(?:\uD83C[\uDFC3\uDFC4\uDFCA]|\uD83D[\uDC6E\uDC71\uDC73\uDC77\uDC81\uDC82\uDC86\uDC87\uDE45-\uDE47\uDE4B\uDE4D\uDE4E\uDEA3\uDEB4-\uDEB6]|\uD83E[\uDD26\uDD37-\uDD39\uDD3D\uDD3E\uDDB8\uDDB9\uDDCD-\uDDCF\uDDD6-\uDDDD])(?:(?:\uD83C[\uDFFB-\uDFFF])\u200D[\u2640\u2642]|\u200D[\u2640\u2642])|\uD83C\uDFF4\u200D\u2620)\uFE0F|\uD83D\uDC69\u200D\uD83D\uDC67\u200D(?:\uD83D[\uDC66\uDC67])|\uD83C\uDFF3\uFE0F\u200D\uD83C\uDF08|\uD83D\uDC15\u200D\uD83E\uDDBA|\uD83D\uDC69\u200D\uD83D\uDC66|\uD83D\uDC69\u200D\uD83D\uDC67|\uD83C\uDDFD\uD83C\uDDF0|\uD83C\uDDF4\uD83C\uDDF2|\uD83C\uDDF6\uD83C\uDDE6|[#\*0-9]\uFE0F\u20E3|\uD83C\uDDE7(?:\uD83C[\uDDE6\uDDE7\uDDE9-\uDDEF\uDDF1-\uDDF4\uDDF6-\uDDF9\uDDFB\uDDFC\uDDFE\uDDFF])|\uD83C\uDDF9(?:\uD83C[\uDDE6\uDDE8\uDDE9\uDDEB-\uDDED\uDDEF-\uDDF4\uDDF7\uDDF9\uDDFB\uDDFC\uDDFF])|\uD83C\uDDEA(?:\uD83C[\uDDE6\uDDE8\uDDEA\uDDEC\uDDED\uDDF7-\uDDFA])|\uD83E\uDDD1(?:\uD83C[\uDFFB-\uDFFF])|\uD83C\uDDF7(?:\uD83C[\uDDEA\uDDF4\uDDF8\uDDFA\uDDFC])|\uD83D\uDC69(?:\uD83C[\uDFFB-\uDFFF])|\uD83C\uDDF2(?:\uD83C[\uDDE6\uDDE8-\uDDED\uDDF0-\uDDFF])|\uD83C\uDDE6(?:\uD83C[\uDDE8-\uDDEC\uDDEE\uDDF1\uDDF2\uDDF4\uDDF6-\uDDFA\uDDFC\uDDFD\uDDFF])|\uD83C\uDDF0(?:\uD83C[\uDDEA\uDDEC-\uDDEE\uDDF2\uDDF3\uDDF5\uDDF7\uDDFC\uDDFE\uDDFF])|\uD83C\uDDED(?:\uD83C[\uDDF0\uDDF2\uDDF3\uDDF7\uDDF9\uDDFA])|\uD83C\uDDE9(?:\uD83C[\uDDEA\uDDEC\uDDEF\uDDF0\uDDF2\uDDF4\uDDFF])|\uD83C\uDDFE(?:\uD83C[\uDDEA\uDDF9])|\uD83C\uDDEC(?:\uD83C[\uDDE6\uDDE7\uDDE9-\uDDEE\uDDF1-\uDDF3\uDDF5-\uDDFA\uDDFC\uDDFE])|\uD83C\uDDF8(?:\uD83C[\uDDE6-\uDDEA\uDDEC-\uDDF4\uDDF7-\uDDF9\uDDFB\uDDFD-\uDDFF])|\uD83C\uDDEB(?:\uD83C[\uDDEE-\uDDF0\uDDF2\uDDF4\uDDF7])|\uD83C\uDDF5(?:\uD83C[\uDDE6\uDDEA-\uDDED\uDDF0-\uDDF3\uDDF7-\uDDF9\uDDFC\uDDFE])|\uD83C\uDDFB(?:\uD83C[\uDDE6\uDDE8\uDDEA\uDDEC\uDDEE\uDDF3\uDDFA])|\uD83C\uDDF3(?:\uD83C[\uDDE6\uDDE8\uDDEA-\uDDEC\uDDEE\uDDF1\uDDF4\uDDF5\uDDF7\uDDFA\uDDFF])|\uD83C\uDDE8(?:\uD83C[\uDDE6\uDDE8\uDDE9\uDDEB-\uDDEE\uDDF0-\uDDF5\uDDF7\uDDFA-\uDDFF])|\uD83C\uDDF1(?:\uD83C[\uDDE6-\uDDE8\uDDEE\uDDF0\uDDF7-\uDDFB\uDDFE])|\uD83C\uDDFF(?:\uD83C[\uDDE6\uDDF2\uDDFC])|\uD83C\uDDFC(?:\uD83C[\uDDEB\uDDF8])|\uD83C\uDDFA(?:\uD83C[\uDDE6\uDDEC\uDDF2\uDDF3\uDDF8\uDDFE\uDDFF])|\uD83C\uDDEE(?:\uD83C[\uDDE8-\uDDEA\uDDF1-\uDDF4\uDDF6-\uDDF9])|\uD83C\uDDEF(?:\uD83C[\uDDEA\uDDF2\uDDF4\uDDF5])|(?:\uD83C[\uDFC3\uDFC4\uDFCA]|\uD83D[\uDC6E\uDC71\uDC73\uDC77\uDC81\uDC82\uDC86\uDC87\uDE45-\uDE47\uDE4B\uDE4D\uDE4E\uDEA3\uDEB4-\uDEB6]|\uD83E[\uDD26\uDD37-\uDD39\uDD3D\uDD3E\uDDB8\uDDB9\uDDCD-\uDDCF\uDDD6-\uDDDD])(?:\uD83C[\uDFFB-\uDFFF])|(?:\u26F9|\uD83C[\uDFCB\uDFCC]|\uD83D\uDD75)(?:\uD83C[\uDFFB-\uDFFF])|(?:[\u261D\u270A-\u270D]|\uD83C[\uDF85\uDFC2\uDFC7]|\uD83D[\uDC42\uDC43\uDC46-\uDC50\uDC66\uDC67\uDC6B-\uDC6D\uDC70\uDC72\uDC74-\uDC76\uDC78\uDC7C\uDC83\uDC85\uDCAA\uDD74\uDD7A\uDD90\uDD95\uDD96\uDE4C\uDE4F\uDEC0\uDECC]|\uD83E[\uDD0F\uDD18-\uDD1C\uDD1E\uDD1F\uDD30-\uDD36\uDDB5\uDDB6\uDDBB\uDDD2-\uDDD5])(?:\uD83C[\uDFFB-\uDFFF])|(?:[\u231A\u231B\u23E9-\u23EC\u23F0\u23F3\u25FD\u25FE\u2614\u2615\u2648-\u2653\u267F\u2693\u26A1\u26AA\u26AB\u26BD\u26BE\u26C4\u26C5\u26CE\u26D4\u26EA\u26F2\u26F3\u26F5\u26FA\u26FD\u2705\u270A\u270B\u2728\u274C\u274E\u2753-\u2755\u2757\u2795-\u2797\u27B0\u27BF\u2B1B\u2B1C\u2B50\u2B55]|\uD83C[\uDC04\uDCCF\uDD8E\uDD91-\uDD9A\uDDE6-\uDDFF\uDE01\uDE1A\uDE2F\uDE32-\uDE36\uDE38-\uDE3A\uDE50\uDE51\uDF00-\uDF20\uDF2D-\uDF35\uDF37-\uDF7C\uDF7E-\uDF93\uDFA0-\uDFCA\uDFCF-\uDFD3\uDFE0-\uDFF0\uDFF4\uDFF8-\uDFFF]|\uD83D[\uDC00-\uDC3E\uDC40\uDC42-\uDCFC\uDCFF-\uDD3D\uDD4B-\uDD4E\uDD50-\uDD67\uDD7A\uDD95\uDD96\uDDA4\uDDFB-\uDE4F\uDE80-\uDEC5\uDECC\uDED0-\uDED2\uDED5\uDEEB\uDEEC\uDEF4-\uDEFA\uDFE0-\uDFEB]|\uD83E[\uDD0D-\uDD3A\uDD3C-\uDD45\uDD47-\uDD71\uDD73-\uDD76\uDD7A-\uDDA2\uDDA5-\uDDAA\uDDAE-\uDDCA\uDDCD-\uDDFF\uDE70-\uDE73\uDE78-\uDE7A\uDE80-\uDE82\uDE90-\uDE95])|(?:[#\*0-9\xA9\xAE\u203C\u2049\u2122\u2139\u2194-\u2199\u21A9\u21AA\u231A\u231B\u2328\u23CF\u23E9-\u23F3\u23F8-\u23FA\u24C2\u25AA\u25AB\u25B6\u25C0\u25FB-\u25FE\u2600-\u2604\u260E\u2611\u2614\u2615\u2618\u261D\u2620\u2622\u2623\u2626\u262A\u262E\u262F\u2638-\u263A\u2640\u2642\u2648-\u2653\u265F\u2660\u2663\u2665\u2666\u2668\u267B\u267E\u267F\u2692-\u2697\u2699\u269B\u269C\u26A0\u26A1\u26AA\u26AB\u26B0\u26B1\u26BD\u26BE\u26C4\u26C5\u26C8\u26CE\u26CF\u26D1\u26D3\u26D4\u26E9\u26EA\u26F0-\u26F5\u26F7-\u26FA\u26FD\u2702\u2705\u2708-\u270D\u270F\u2712\u2714\u2716\u271D\u2721\u2728\u2733\u2734\u2744\u2747\u274C\u274E\u2753-\u2755\u2757\u2763\u2764\u2795-\u2797\u27A1\u27B0\u27BF\u2934\u2935\u2B05-\u2B07\u2B1B\u2B1C\u2B50\u2B55\u3030\u303D\u3297\u3299]|\uD83C[\uDC04\uDCCF\uDD70\uDD71\uDD7E\uDD7F\uDD8E\uDD91-\uDD9A\uDDE6-\uDDFF\uDE01\uDE02\uDE1A\uDE2F\uDE32-\uDE3A\uDE50\uDE51\uDF00-\uDF21\uDF24-\uDF93\uDF96\uDF97\uDF99-\uDF9B\uDF9E-\uDFF0\uDFF3-\uDFF5\uDFF7-\uDFFF]|\uD83D[\uDC00-\uDCFD\uDCFF-\uDD3D\uDD49-\uDD4E\uDD50-\uDD67\uDD6F\uDD70\uDD73-\uDD7A\uDD87\uDD8A-\uDD8D\uDD90\uDD95\uDD96\uDDA4\uDDA5\uDDA8\uDDB1\uDDB2\uDDBC\uDDC2-\uDDC4\uDDD1-\uDDD3\uDDDC-\uDDDE\uDDE1\uDDE3\uDDE8\uDDEF\uDDF3\uDDFA-\uDE4F\uDE80-\uDEC5\uDECB-\uDED2\uDED5\uDEE0-\uDEE5\uDEE9\uDEEB\uDEEC\uDEF0\uDEF3-\uDEFA\uDFE0-\uDFEB]|\uD83E[\uDD0D-\uDD3A\uDD3C-\uDD45\uDD47-\uDD71\uDD73-\uDD76\uDD7A-\uDDA2\uDDA5-\uDDAA\uDDAE-\uDDCA\uDDCD-\uDDFF\uDE70-\uDE73\uDE78-\uDE7A\uDE80-\uDE82\uDE90-\uDE95])\uFE0F|(?:[\u261D\u26F9\u270A-\u270D]|\uD83C[\uDF85\uDFC2-\uDFC4\uDFC7\uDFCA-\uDFCC]|\uD83D[\uDC42\uDC43\uDC46-\uDC50\uDC66-\uDC78\uDC7C\uDC81-\uDC83\uDC85-\uDC87\uDC8F\uDC91\uDCAA\uDD74\uDD75\uDD7A\uDD90\uDD95\uDD96\uDE45-\uDE47\uDE4B-\uDE4F\uDEA3\uDEB4-\uDEB6\uDEC0\uDECC]|\uD83E[\uDD0F\uDD18-\uDD1F\uDD26\uDD30-\uDD39\uDD3C-\uDD3E\uDDB5\uDDB6\uDDB8\uDDB9\uDDBB\uDDCD-\uDDCF\uDDD1-\uDDDD])/g;
	};
}));
//#endregion
//#region node_modules/string-width/index.js
var require_string_width = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const stripAnsi = require_strip_ansi();
	const isFullwidthCodePoint = require_is_fullwidth_code_point();
	const emojiRegex = require_emoji_regex();
	const stringWidth = (string) => {
		if (typeof string !== "string" || string.length === 0) return 0;
		string = stripAnsi(string);
		if (string.length === 0) return 0;
		string = string.replace(emojiRegex(), "  ");
		let width = 0;
		for (let i = 0; i < string.length; i++) {
			const code = string.codePointAt(i);
			if (code <= 31 || code >= 127 && code <= 159) continue;
			if (code >= 768 && code <= 879) continue;
			if (code > 65535) i++;
			width += isFullwidthCodePoint(code) ? 2 : 1;
		}
		return width;
	};
	module.exports = stringWidth;
	module.exports.default = stringWidth;
}));
//#endregion
//#region node_modules/cli-table3/src/utils.js
var require_utils = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const stringWidth = require_string_width();
	function codeRegex(capture) {
		return capture ? /\u001b\[((?:\d*;){0,5}\d*)m/g : /\u001b\[(?:\d*;){0,5}\d*m/g;
	}
	function strlen(str) {
		let code = codeRegex();
		return ("" + str).replace(code, "").split("\n").reduce(function(memo, s) {
			return stringWidth(s) > memo ? stringWidth(s) : memo;
		}, 0);
	}
	function repeat(str, times) {
		return Array(times + 1).join(str);
	}
	function pad(str, len, pad, dir) {
		let length = strlen(str);
		if (len + 1 >= length) {
			let padlen = len - length;
			switch (dir) {
				case "right":
					str = repeat(pad, padlen) + str;
					break;
				case "center": {
					let right = Math.ceil(padlen / 2);
					str = repeat(pad, padlen - right) + str + repeat(pad, right);
					break;
				}
				default: str = str + repeat(pad, padlen);
			}
		}
		return str;
	}
	let codeCache = {};
	function addToCodeCache(name, on, off) {
		on = "\x1B[" + on + "m";
		off = "\x1B[" + off + "m";
		codeCache[on] = {
			set: name,
			to: true
		};
		codeCache[off] = {
			set: name,
			to: false
		};
		codeCache[name] = {
			on,
			off
		};
	}
	addToCodeCache("bold", 1, 22);
	addToCodeCache("italics", 3, 23);
	addToCodeCache("underline", 4, 24);
	addToCodeCache("inverse", 7, 27);
	addToCodeCache("strikethrough", 9, 29);
	function updateState(state, controlChars) {
		let controlCode = controlChars[1] ? parseInt(controlChars[1].split(";")[0]) : 0;
		if (controlCode >= 30 && controlCode <= 39 || controlCode >= 90 && controlCode <= 97) {
			state.lastForegroundAdded = controlChars[0];
			return;
		}
		if (controlCode >= 40 && controlCode <= 49 || controlCode >= 100 && controlCode <= 107) {
			state.lastBackgroundAdded = controlChars[0];
			return;
		}
		if (controlCode === 0) {
			for (let i in state)
 /* istanbul ignore else */
			if (Object.prototype.hasOwnProperty.call(state, i)) delete state[i];
			return;
		}
		let info = codeCache[controlChars[0]];
		if (info) state[info.set] = info.to;
	}
	function readState(line) {
		let code = codeRegex(true);
		let controlChars = code.exec(line);
		let state = {};
		while (controlChars !== null) {
			updateState(state, controlChars);
			controlChars = code.exec(line);
		}
		return state;
	}
	function unwindState(state, ret) {
		let lastBackgroundAdded = state.lastBackgroundAdded;
		let lastForegroundAdded = state.lastForegroundAdded;
		delete state.lastBackgroundAdded;
		delete state.lastForegroundAdded;
		Object.keys(state).forEach(function(key) {
			if (state[key]) ret += codeCache[key].off;
		});
		if (lastBackgroundAdded && lastBackgroundAdded != "\x1B[49m") ret += "\x1B[49m";
		if (lastForegroundAdded && lastForegroundAdded != "\x1B[39m") ret += "\x1B[39m";
		return ret;
	}
	function rewindState(state, ret) {
		let lastBackgroundAdded = state.lastBackgroundAdded;
		let lastForegroundAdded = state.lastForegroundAdded;
		delete state.lastBackgroundAdded;
		delete state.lastForegroundAdded;
		Object.keys(state).forEach(function(key) {
			if (state[key]) ret = codeCache[key].on + ret;
		});
		if (lastBackgroundAdded && lastBackgroundAdded != "\x1B[49m") ret = lastBackgroundAdded + ret;
		if (lastForegroundAdded && lastForegroundAdded != "\x1B[39m") ret = lastForegroundAdded + ret;
		return ret;
	}
	function truncateWidth(str, desiredLength) {
		if (str.length === strlen(str)) return str.substr(0, desiredLength);
		while (strlen(str) > desiredLength) str = str.slice(0, -1);
		return str;
	}
	function truncateWidthWithAnsi(str, desiredLength) {
		let code = codeRegex(true);
		let split = str.split(codeRegex());
		let splitIndex = 0;
		let retLen = 0;
		let ret = "";
		let myArray;
		let state = {};
		while (retLen < desiredLength) {
			myArray = code.exec(str);
			let toAdd = split[splitIndex];
			splitIndex++;
			if (retLen + strlen(toAdd) > desiredLength) toAdd = truncateWidth(toAdd, desiredLength - retLen);
			ret += toAdd;
			retLen += strlen(toAdd);
			if (retLen < desiredLength) {
				if (!myArray) break;
				ret += myArray[0];
				updateState(state, myArray);
			}
		}
		return unwindState(state, ret);
	}
	function truncate(str, desiredLength, truncateChar) {
		truncateChar = truncateChar || "…";
		if (strlen(str) <= desiredLength) return str;
		desiredLength -= strlen(truncateChar);
		let ret = truncateWidthWithAnsi(str, desiredLength);
		ret += truncateChar;
		const hrefTag = "\x1B]8;;\x07";
		if (str.includes(hrefTag) && !ret.includes(hrefTag)) ret += hrefTag;
		return ret;
	}
	function defaultOptions() {
		return {
			chars: {
				top: "─",
				"top-mid": "┬",
				"top-left": "┌",
				"top-right": "┐",
				bottom: "─",
				"bottom-mid": "┴",
				"bottom-left": "└",
				"bottom-right": "┘",
				left: "│",
				"left-mid": "├",
				mid: "─",
				"mid-mid": "┼",
				right: "│",
				"right-mid": "┤",
				middle: "│"
			},
			truncate: "…",
			colWidths: [],
			rowHeights: [],
			colAligns: [],
			rowAligns: [],
			style: {
				"padding-left": 1,
				"padding-right": 1,
				head: ["red"],
				border: ["grey"],
				compact: false
			},
			head: []
		};
	}
	function mergeOptions(options, defaults) {
		options = options || {};
		defaults = defaults || defaultOptions();
		let ret = Object.assign({}, defaults, options);
		ret.chars = Object.assign({}, defaults.chars, options.chars);
		ret.style = Object.assign({}, defaults.style, options.style);
		return ret;
	}
	function wordWrap(maxLength, input) {
		let lines = [];
		let split = input.split(/(\s+)/g);
		let line = [];
		let lineLength = 0;
		let whitespace;
		for (let i = 0; i < split.length; i += 2) {
			let word = split[i];
			let newLength = lineLength + strlen(word);
			if (lineLength > 0 && whitespace) newLength += whitespace.length;
			if (newLength > maxLength) {
				if (lineLength !== 0) lines.push(line.join(""));
				line = [word];
				lineLength = strlen(word);
			} else {
				line.push(whitespace || "", word);
				lineLength = newLength;
			}
			whitespace = split[i + 1];
		}
		if (lineLength) lines.push(line.join(""));
		return lines;
	}
	function textWrap(maxLength, input) {
		let lines = [];
		let line = "";
		function pushLine(str, ws) {
			if (line.length && ws) line += ws;
			line += str;
			while (line.length > maxLength) {
				lines.push(line.slice(0, maxLength));
				line = line.slice(maxLength);
			}
		}
		let split = input.split(/(\s+)/g);
		for (let i = 0; i < split.length; i += 2) pushLine(split[i], i && split[i - 1]);
		if (line.length) lines.push(line);
		return lines;
	}
	function multiLineWordWrap(maxLength, input, wrapOnWordBoundary = true) {
		let output = [];
		input = input.split("\n");
		const handler = wrapOnWordBoundary ? wordWrap : textWrap;
		for (let i = 0; i < input.length; i++) output.push.apply(output, handler(maxLength, input[i]));
		return output;
	}
	function colorizeLines(input) {
		let state = {};
		let output = [];
		for (let i = 0; i < input.length; i++) {
			let line = rewindState(state, input[i]);
			state = readState(line);
			let temp = Object.assign({}, state);
			output.push(unwindState(temp, line));
		}
		return output;
	}
	/**
	* Credit: Matheus Sampaio https://github.com/matheussampaio
	*/
	function hyperlink(url, text) {
		const OSC = "\x1B]";
		const BEL = "\x07";
		const SEP = ";";
		return [
			OSC,
			"8",
			SEP,
			SEP,
			url || text,
			BEL,
			text,
			OSC,
			"8",
			SEP,
			SEP,
			BEL
		].join("");
	}
	module.exports = {
		strlen,
		repeat,
		pad,
		truncate,
		mergeOptions,
		wordWrap: multiLineWordWrap,
		colorizeLines,
		hyperlink
	};
}));
//#endregion
//#region node_modules/@colors/colors/lib/styles.js
var require_styles = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var styles = {};
	module["exports"] = styles;
	var codes = {
		reset: [0, 0],
		bold: [1, 22],
		dim: [2, 22],
		italic: [3, 23],
		underline: [4, 24],
		inverse: [7, 27],
		hidden: [8, 28],
		strikethrough: [9, 29],
		black: [30, 39],
		red: [31, 39],
		green: [32, 39],
		yellow: [33, 39],
		blue: [34, 39],
		magenta: [35, 39],
		cyan: [36, 39],
		white: [37, 39],
		gray: [90, 39],
		grey: [90, 39],
		brightRed: [91, 39],
		brightGreen: [92, 39],
		brightYellow: [93, 39],
		brightBlue: [94, 39],
		brightMagenta: [95, 39],
		brightCyan: [96, 39],
		brightWhite: [97, 39],
		bgBlack: [40, 49],
		bgRed: [41, 49],
		bgGreen: [42, 49],
		bgYellow: [43, 49],
		bgBlue: [44, 49],
		bgMagenta: [45, 49],
		bgCyan: [46, 49],
		bgWhite: [47, 49],
		bgGray: [100, 49],
		bgGrey: [100, 49],
		bgBrightRed: [101, 49],
		bgBrightGreen: [102, 49],
		bgBrightYellow: [103, 49],
		bgBrightBlue: [104, 49],
		bgBrightMagenta: [105, 49],
		bgBrightCyan: [106, 49],
		bgBrightWhite: [107, 49],
		blackBG: [40, 49],
		redBG: [41, 49],
		greenBG: [42, 49],
		yellowBG: [43, 49],
		blueBG: [44, 49],
		magentaBG: [45, 49],
		cyanBG: [46, 49],
		whiteBG: [47, 49]
	};
	Object.keys(codes).forEach(function(key) {
		var val = codes[key];
		var style = styles[key] = [];
		style.open = "\x1B[" + val[0] + "m";
		style.close = "\x1B[" + val[1] + "m";
	});
}));
//#endregion
//#region node_modules/@colors/colors/lib/system/has-flag.js
var require_has_flag = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = function(flag, argv) {
		argv = argv || process.argv;
		var terminatorPos = argv.indexOf("--");
		var prefix = /^-{1,2}/.test(flag) ? "" : "--";
		var pos = argv.indexOf(prefix + flag);
		return pos !== -1 && (terminatorPos === -1 ? true : pos < terminatorPos);
	};
}));
//#endregion
//#region node_modules/@colors/colors/lib/system/supports-colors.js
var require_supports_colors = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var os = __require("os");
	var hasFlag = require_has_flag();
	var env = process.env;
	var forceColor = void 0;
	if (hasFlag("no-color") || hasFlag("no-colors") || hasFlag("color=false")) forceColor = false;
	else if (hasFlag("color") || hasFlag("colors") || hasFlag("color=true") || hasFlag("color=always")) forceColor = true;
	if ("FORCE_COLOR" in env) forceColor = env.FORCE_COLOR.length === 0 || parseInt(env.FORCE_COLOR, 10) !== 0;
	function translateLevel(level) {
		if (level === 0) return false;
		return {
			level,
			hasBasic: true,
			has256: level >= 2,
			has16m: level >= 3
		};
	}
	function supportsColor(stream) {
		if (forceColor === false) return 0;
		if (hasFlag("color=16m") || hasFlag("color=full") || hasFlag("color=truecolor")) return 3;
		if (hasFlag("color=256")) return 2;
		if (stream && !stream.isTTY && forceColor !== true) return 0;
		var min = forceColor ? 1 : 0;
		if (process.platform === "win32") {
			var osRelease = os.release().split(".");
			if (Number(process.versions.node.split(".")[0]) >= 8 && Number(osRelease[0]) >= 10 && Number(osRelease[2]) >= 10586) return Number(osRelease[2]) >= 14931 ? 3 : 2;
			return 1;
		}
		if ("CI" in env) {
			if ([
				"TRAVIS",
				"CIRCLECI",
				"APPVEYOR",
				"GITLAB_CI"
			].some(function(sign) {
				return sign in env;
			}) || env.CI_NAME === "codeship") return 1;
			return min;
		}
		if ("TEAMCITY_VERSION" in env) return /^(9\.(0*[1-9]\d*)\.|\d{2,}\.)/.test(env.TEAMCITY_VERSION) ? 1 : 0;
		if ("TERM_PROGRAM" in env) {
			var version = parseInt((env.TERM_PROGRAM_VERSION || "").split(".")[0], 10);
			switch (env.TERM_PROGRAM) {
				case "iTerm.app": return version >= 3 ? 3 : 2;
				case "Hyper": return 3;
				case "Apple_Terminal": return 2;
			}
		}
		if (/-256(color)?$/i.test(env.TERM)) return 2;
		if (/^screen|^xterm|^vt100|^rxvt|color|ansi|cygwin|linux/i.test(env.TERM)) return 1;
		if ("COLORTERM" in env) return 1;
		if (env.TERM === "dumb") return min;
		return min;
	}
	function getSupportLevel(stream) {
		return translateLevel(supportsColor(stream));
	}
	module.exports = {
		supportsColor: getSupportLevel,
		stdout: getSupportLevel(process.stdout),
		stderr: getSupportLevel(process.stderr)
	};
}));
//#endregion
//#region node_modules/@colors/colors/lib/custom/trap.js
var require_trap = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module["exports"] = function runTheTrap(text, options) {
		var result = "";
		text = text || "Run the trap, drop the bass";
		text = text.split("");
		var trap = {
			a: [
				"@",
				"Ą",
				"Ⱥ",
				"Ʌ",
				"Δ",
				"Λ",
				"Д"
			],
			b: [
				"ß",
				"Ɓ",
				"Ƀ",
				"ɮ",
				"β",
				"฿"
			],
			c: [
				"©",
				"Ȼ",
				"Ͼ"
			],
			d: [
				"Ð",
				"Ɗ",
				"Ԁ",
				"ԁ",
				"Ԃ",
				"ԃ"
			],
			e: [
				"Ë",
				"ĕ",
				"Ǝ",
				"ɘ",
				"Σ",
				"ξ",
				"Ҽ",
				"੬"
			],
			f: ["Ӻ"],
			g: ["ɢ"],
			h: [
				"Ħ",
				"ƕ",
				"Ң",
				"Һ",
				"Ӈ",
				"Ԋ"
			],
			i: ["༏"],
			j: ["Ĵ"],
			k: [
				"ĸ",
				"Ҡ",
				"Ӄ",
				"Ԟ"
			],
			l: ["Ĺ"],
			m: [
				"ʍ",
				"Ӎ",
				"ӎ",
				"Ԡ",
				"ԡ",
				"൩"
			],
			n: [
				"Ñ",
				"ŋ",
				"Ɲ",
				"Ͷ",
				"Π",
				"Ҋ"
			],
			o: [
				"Ø",
				"õ",
				"ø",
				"Ǿ",
				"ʘ",
				"Ѻ",
				"ם",
				"۝",
				"๏"
			],
			p: ["Ƿ", "Ҏ"],
			q: ["্"],
			r: [
				"®",
				"Ʀ",
				"Ȑ",
				"Ɍ",
				"ʀ",
				"Я"
			],
			s: [
				"§",
				"Ϟ",
				"ϟ",
				"Ϩ"
			],
			t: [
				"Ł",
				"Ŧ",
				"ͳ"
			],
			u: ["Ʊ", "Ս"],
			v: ["ט"],
			w: [
				"Ш",
				"Ѡ",
				"Ѽ",
				"൰"
			],
			x: [
				"Ҳ",
				"Ӿ",
				"Ӽ",
				"ӽ"
			],
			y: [
				"¥",
				"Ұ",
				"Ӌ"
			],
			z: ["Ƶ", "ɀ"]
		};
		text.forEach(function(c) {
			c = c.toLowerCase();
			var chars = trap[c] || [" "];
			var rand = Math.floor(Math.random() * chars.length);
			if (typeof trap[c] !== "undefined") result += trap[c][rand];
			else result += c;
		});
		return result;
	};
}));
//#endregion
//#region node_modules/@colors/colors/lib/custom/zalgo.js
var require_zalgo = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module["exports"] = function zalgo(text, options) {
		text = text || "   he is here   ";
		var soul = {
			"up": [
				"̍",
				"̎",
				"̄",
				"̅",
				"̿",
				"̑",
				"̆",
				"̐",
				"͒",
				"͗",
				"͑",
				"̇",
				"̈",
				"̊",
				"͂",
				"̓",
				"̈",
				"͊",
				"͋",
				"͌",
				"̃",
				"̂",
				"̌",
				"͐",
				"̀",
				"́",
				"̋",
				"̏",
				"̒",
				"̓",
				"̔",
				"̽",
				"̉",
				"ͣ",
				"ͤ",
				"ͥ",
				"ͦ",
				"ͧ",
				"ͨ",
				"ͩ",
				"ͪ",
				"ͫ",
				"ͬ",
				"ͭ",
				"ͮ",
				"ͯ",
				"̾",
				"͛",
				"͆",
				"̚"
			],
			"down": [
				"̖",
				"̗",
				"̘",
				"̙",
				"̜",
				"̝",
				"̞",
				"̟",
				"̠",
				"̤",
				"̥",
				"̦",
				"̩",
				"̪",
				"̫",
				"̬",
				"̭",
				"̮",
				"̯",
				"̰",
				"̱",
				"̲",
				"̳",
				"̹",
				"̺",
				"̻",
				"̼",
				"ͅ",
				"͇",
				"͈",
				"͉",
				"͍",
				"͎",
				"͓",
				"͔",
				"͕",
				"͖",
				"͙",
				"͚",
				"̣"
			],
			"mid": [
				"̕",
				"̛",
				"̀",
				"́",
				"͘",
				"̡",
				"̢",
				"̧",
				"̨",
				"̴",
				"̵",
				"̶",
				"͜",
				"͝",
				"͞",
				"͟",
				"͠",
				"͢",
				"̸",
				"̷",
				"͡",
				" ҉"
			]
		};
		var all = [].concat(soul.up, soul.down, soul.mid);
		function randomNumber(range) {
			return Math.floor(Math.random() * range);
		}
		function isChar(character) {
			var bool = false;
			all.filter(function(i) {
				bool = i === character;
			});
			return bool;
		}
		function heComes(text, options) {
			var result = "";
			var counts;
			var l;
			options = options || {};
			options["up"] = typeof options["up"] !== "undefined" ? options["up"] : true;
			options["mid"] = typeof options["mid"] !== "undefined" ? options["mid"] : true;
			options["down"] = typeof options["down"] !== "undefined" ? options["down"] : true;
			options["size"] = typeof options["size"] !== "undefined" ? options["size"] : "maxi";
			text = text.split("");
			for (l in text) {
				if (isChar(l)) continue;
				result = result + text[l];
				counts = {
					"up": 0,
					"down": 0,
					"mid": 0
				};
				switch (options.size) {
					case "mini":
						counts.up = randomNumber(8);
						counts.mid = randomNumber(2);
						counts.down = randomNumber(8);
						break;
					case "maxi":
						counts.up = randomNumber(16) + 3;
						counts.mid = randomNumber(4) + 1;
						counts.down = randomNumber(64) + 3;
						break;
					default:
						counts.up = randomNumber(8) + 1;
						counts.mid = randomNumber(6) / 2;
						counts.down = randomNumber(8) + 1;
				}
				var arr = [
					"up",
					"mid",
					"down"
				];
				for (var d in arr) {
					var index = arr[d];
					for (var i = 0; i <= counts[index]; i++) if (options[index]) result = result + soul[index][randomNumber(soul[index].length)];
				}
			}
			return result;
		}
		return heComes(text, options);
	};
}));
//#endregion
//#region node_modules/@colors/colors/lib/maps/america.js
var require_america = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module["exports"] = function(colors) {
		return function(letter, i, exploded) {
			if (letter === " ") return letter;
			switch (i % 3) {
				case 0: return colors.red(letter);
				case 1: return colors.white(letter);
				case 2: return colors.blue(letter);
			}
		};
	};
}));
//#endregion
//#region node_modules/@colors/colors/lib/maps/zebra.js
var require_zebra = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module["exports"] = function(colors) {
		return function(letter, i, exploded) {
			return i % 2 === 0 ? letter : colors.inverse(letter);
		};
	};
}));
//#endregion
//#region node_modules/@colors/colors/lib/maps/rainbow.js
var require_rainbow = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module["exports"] = function(colors) {
		var rainbowColors = [
			"red",
			"yellow",
			"green",
			"blue",
			"magenta"
		];
		return function(letter, i, exploded) {
			if (letter === " ") return letter;
			else return colors[rainbowColors[i++ % rainbowColors.length]](letter);
		};
	};
}));
//#endregion
//#region node_modules/@colors/colors/lib/maps/random.js
var require_random = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module["exports"] = function(colors) {
		var available = [
			"underline",
			"inverse",
			"grey",
			"yellow",
			"red",
			"green",
			"blue",
			"white",
			"cyan",
			"magenta",
			"brightYellow",
			"brightRed",
			"brightGreen",
			"brightBlue",
			"brightWhite",
			"brightCyan",
			"brightMagenta"
		];
		return function(letter, i, exploded) {
			return letter === " " ? letter : colors[available[Math.round(Math.random() * (available.length - 2))]](letter);
		};
	};
}));
//#endregion
//#region node_modules/@colors/colors/lib/colors.js
var require_colors = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var colors = {};
	module["exports"] = colors;
	colors.themes = {};
	var util = __require("util");
	var ansiStyles = colors.styles = require_styles();
	var defineProps = Object.defineProperties;
	var newLineRegex = /* @__PURE__ */ new RegExp(/[\r\n]+/g);
	colors.supportsColor = require_supports_colors().supportsColor;
	if (typeof colors.enabled === "undefined") colors.enabled = colors.supportsColor() !== false;
	colors.enable = function() {
		colors.enabled = true;
	};
	colors.disable = function() {
		colors.enabled = false;
	};
	colors.stripColors = colors.strip = function(str) {
		return ("" + str).replace(/\x1B\[\d+m/g, "");
	};
	colors.stylize = function stylize(str, style) {
		if (!colors.enabled) return str + "";
		var styleMap = ansiStyles[style];
		if (!styleMap && style in colors) return colors[style](str);
		return styleMap.open + str + styleMap.close;
	};
	var matchOperatorsRe = /[|\\{}()[\]^$+*?.]/g;
	var escapeStringRegexp = function(str) {
		if (typeof str !== "string") throw new TypeError("Expected a string");
		return str.replace(matchOperatorsRe, "\\$&");
	};
	function build(_styles) {
		var builder = function builder() {
			return applyStyle.apply(builder, arguments);
		};
		builder._styles = _styles;
		builder.__proto__ = proto;
		return builder;
	}
	var styles = (function() {
		var ret = {};
		ansiStyles.grey = ansiStyles.gray;
		Object.keys(ansiStyles).forEach(function(key) {
			ansiStyles[key].closeRe = new RegExp(escapeStringRegexp(ansiStyles[key].close), "g");
			ret[key] = { get: function() {
				return build(this._styles.concat(key));
			} };
		});
		return ret;
	})();
	var proto = defineProps(function colors() {}, styles);
	function applyStyle() {
		var str = Array.prototype.slice.call(arguments).map(function(arg) {
			if (arg != null && arg.constructor === String) return arg;
			else return util.inspect(arg);
		}).join(" ");
		if (!colors.enabled || !str) return str;
		var newLinesPresent = str.indexOf("\n") != -1;
		var nestedStyles = this._styles;
		var i = nestedStyles.length;
		while (i--) {
			var code = ansiStyles[nestedStyles[i]];
			str = code.open + str.replace(code.closeRe, code.open) + code.close;
			if (newLinesPresent) str = str.replace(newLineRegex, function(match) {
				return code.close + match + code.open;
			});
		}
		return str;
	}
	colors.setTheme = function(theme) {
		if (typeof theme === "string") {
			console.log("colors.setTheme now only accepts an object, not a string.  If you are trying to set a theme from a file, it is now your (the caller's) responsibility to require the file.  The old syntax looked like colors.setTheme(__dirname + '/../themes/generic-logging.js'); The new syntax looks like colors.setTheme(require(__dirname + '/../themes/generic-logging.js'));");
			return;
		}
		for (var style in theme) (function(style) {
			colors[style] = function(str) {
				if (typeof theme[style] === "object") {
					var out = str;
					for (var i in theme[style]) out = colors[theme[style][i]](out);
					return out;
				}
				return colors[theme[style]](str);
			};
		})(style);
	};
	function init() {
		var ret = {};
		Object.keys(styles).forEach(function(name) {
			ret[name] = { get: function() {
				return build([name]);
			} };
		});
		return ret;
	}
	var sequencer = function sequencer(map, str) {
		var exploded = str.split("");
		exploded = exploded.map(map);
		return exploded.join("");
	};
	colors.trap = require_trap();
	colors.zalgo = require_zalgo();
	colors.maps = {};
	colors.maps.america = require_america()(colors);
	colors.maps.zebra = require_zebra()(colors);
	colors.maps.rainbow = require_rainbow()(colors);
	colors.maps.random = require_random()(colors);
	for (var map in colors.maps) (function(map) {
		colors[map] = function(str) {
			return sequencer(colors.maps[map], str);
		};
	})(map);
	defineProps(colors, init());
}));
//#endregion
//#region node_modules/@colors/colors/safe.js
var require_safe = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module["exports"] = require_colors();
}));
//#endregion
//#region node_modules/cli-table3/src/cell.js
var require_cell = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const { info, debug } = require_debug();
	const utils = require_utils();
	var Cell = class Cell {
		/**
		* A representation of a cell within the table.
		* Implementations must have `init` and `draw` methods,
		* as well as `colSpan`, `rowSpan`, `desiredHeight` and `desiredWidth` properties.
		* @param options
		* @constructor
		*/
		constructor(options) {
			this.setOptions(options);
			/**
			* Each cell will have it's `x` and `y` values set by the `layout-manager` prior to
			* `init` being called;
			* @type {Number}
			*/
			this.x = null;
			this.y = null;
		}
		setOptions(options) {
			if ([
				"boolean",
				"number",
				"bigint",
				"string"
			].indexOf(typeof options) !== -1) options = { content: "" + options };
			options = options || {};
			this.options = options;
			let content = options.content;
			if ([
				"boolean",
				"number",
				"bigint",
				"string"
			].indexOf(typeof content) !== -1) this.content = String(content);
			else if (!content) this.content = this.options.href || "";
			else throw new Error("Content needs to be a primitive, got: " + typeof content);
			this.colSpan = options.colSpan || 1;
			this.rowSpan = options.rowSpan || 1;
			if (this.options.href) Object.defineProperty(this, "href", { get() {
				return this.options.href;
			} });
		}
		mergeTableOptions(tableOptions, cells) {
			this.cells = cells;
			let optionsChars = this.options.chars || {};
			let tableChars = tableOptions.chars;
			let chars = this.chars = {};
			CHAR_NAMES.forEach(function(name) {
				setOption(optionsChars, tableChars, name, chars);
			});
			this.truncate = this.options.truncate || tableOptions.truncate;
			let style = this.options.style = this.options.style || {};
			let tableStyle = tableOptions.style;
			setOption(style, tableStyle, "padding-left", this);
			setOption(style, tableStyle, "padding-right", this);
			this.head = style.head || tableStyle.head;
			this.border = style.border || tableStyle.border;
			this.fixedWidth = tableOptions.colWidths[this.x];
			this.lines = this.computeLines(tableOptions);
			this.desiredWidth = utils.strlen(this.content) + this.paddingLeft + this.paddingRight;
			this.desiredHeight = this.lines.length;
		}
		computeLines(tableOptions) {
			const tableWordWrap = tableOptions.wordWrap || tableOptions.textWrap;
			const { wordWrap = tableWordWrap } = this.options;
			if (this.fixedWidth && wordWrap) {
				this.fixedWidth -= this.paddingLeft + this.paddingRight;
				if (this.colSpan) {
					let i = 1;
					while (i < this.colSpan) {
						this.fixedWidth += tableOptions.colWidths[this.x + i];
						i++;
					}
				}
				const { wrapOnWordBoundary: tableWrapOnWordBoundary = true } = tableOptions;
				const { wrapOnWordBoundary = tableWrapOnWordBoundary } = this.options;
				return this.wrapLines(utils.wordWrap(this.fixedWidth, this.content, wrapOnWordBoundary));
			}
			return this.wrapLines(this.content.split("\n"));
		}
		wrapLines(computedLines) {
			const lines = utils.colorizeLines(computedLines);
			if (this.href) return lines.map((line) => utils.hyperlink(this.href, line));
			return lines;
		}
		/**
		* Initializes the Cells data structure.
		*
		* @param tableOptions - A fully populated set of tableOptions.
		* In addition to the standard default values, tableOptions must have fully populated the
		* `colWidths` and `rowWidths` arrays. Those arrays must have lengths equal to the number
		* of columns or rows (respectively) in this table, and each array item must be a Number.
		*
		*/
		init(tableOptions) {
			let x = this.x;
			let y = this.y;
			this.widths = tableOptions.colWidths.slice(x, x + this.colSpan);
			this.heights = tableOptions.rowHeights.slice(y, y + this.rowSpan);
			this.width = this.widths.reduce(sumPlusOne, -1);
			this.height = this.heights.reduce(sumPlusOne, -1);
			this.hAlign = this.options.hAlign || tableOptions.colAligns[x];
			this.vAlign = this.options.vAlign || tableOptions.rowAligns[y];
			this.drawRight = x + this.colSpan == tableOptions.colWidths.length;
		}
		/**
		* Draws the given line of the cell.
		* This default implementation defers to methods `drawTop`, `drawBottom`, `drawLine` and `drawEmpty`.
		* @param lineNum - can be `top`, `bottom` or a numerical line number.
		* @param spanningCell - will be a number if being called from a RowSpanCell, and will represent how
		* many rows below it's being called from. Otherwise it's undefined.
		* @returns {String} The representation of this line.
		*/
		draw(lineNum, spanningCell) {
			if (lineNum == "top") return this.drawTop(this.drawRight);
			if (lineNum == "bottom") return this.drawBottom(this.drawRight);
			let content = utils.truncate(this.content, 10, this.truncate);
			if (!lineNum) info(`${this.y}-${this.x}: ${this.rowSpan - lineNum}x${this.colSpan} Cell ${content}`);
			let padLen = Math.max(this.height - this.lines.length, 0);
			let padTop;
			switch (this.vAlign) {
				case "center":
					padTop = Math.ceil(padLen / 2);
					break;
				case "bottom":
					padTop = padLen;
					break;
				default: padTop = 0;
			}
			if (lineNum < padTop || lineNum >= padTop + this.lines.length) return this.drawEmpty(this.drawRight, spanningCell);
			let forceTruncation = this.lines.length > this.height && lineNum + 1 >= this.height;
			return this.drawLine(lineNum - padTop, this.drawRight, forceTruncation, spanningCell);
		}
		/**
		* Renders the top line of the cell.
		* @param drawRight - true if this method should render the right edge of the cell.
		* @returns {String}
		*/
		drawTop(drawRight) {
			let content = [];
			if (this.cells) this.widths.forEach(function(width, index) {
				content.push(this._topLeftChar(index));
				content.push(utils.repeat(this.chars[this.y == 0 ? "top" : "mid"], width));
			}, this);
			else {
				content.push(this._topLeftChar(0));
				content.push(utils.repeat(this.chars[this.y == 0 ? "top" : "mid"], this.width));
			}
			if (drawRight) content.push(this.chars[this.y == 0 ? "topRight" : "rightMid"]);
			return this.wrapWithStyleColors("border", content.join(""));
		}
		_topLeftChar(offset) {
			let x = this.x + offset;
			let leftChar;
			if (this.y == 0) leftChar = x == 0 ? "topLeft" : offset == 0 ? "topMid" : "top";
			else if (x == 0) leftChar = "leftMid";
			else {
				leftChar = offset == 0 ? "midMid" : "bottomMid";
				if (this.cells) {
					if (this.cells[this.y - 1][x] instanceof Cell.ColSpanCell) leftChar = offset == 0 ? "topMid" : "mid";
					if (offset == 0) {
						let i = 1;
						while (this.cells[this.y][x - i] instanceof Cell.ColSpanCell) i++;
						if (this.cells[this.y][x - i] instanceof Cell.RowSpanCell) leftChar = "leftMid";
					}
				}
			}
			return this.chars[leftChar];
		}
		wrapWithStyleColors(styleProperty, content) {
			if (this[styleProperty] && this[styleProperty].length) try {
				let colors = require_safe();
				for (let i = this[styleProperty].length - 1; i >= 0; i--) colors = colors[this[styleProperty][i]];
				return colors(content);
			} catch (e) {
				return content;
			}
			else return content;
		}
		/**
		* Renders a line of text.
		* @param lineNum - Which line of text to render. This is not necessarily the line within the cell.
		* There may be top-padding above the first line of text.
		* @param drawRight - true if this method should render the right edge of the cell.
		* @param forceTruncationSymbol - `true` if the rendered text should end with the truncation symbol even
		* if the text fits. This is used when the cell is vertically truncated. If `false` the text should
		* only include the truncation symbol if the text will not fit horizontally within the cell width.
		* @param spanningCell - a number of if being called from a RowSpanCell. (how many rows below). otherwise undefined.
		* @returns {String}
		*/
		drawLine(lineNum, drawRight, forceTruncationSymbol, spanningCell) {
			let left = this.chars[this.x == 0 ? "left" : "middle"];
			if (this.x && spanningCell && this.cells) {
				let cellLeft = this.cells[this.y + spanningCell][this.x - 1];
				while (cellLeft instanceof ColSpanCell) cellLeft = this.cells[cellLeft.y][cellLeft.x - 1];
				if (!(cellLeft instanceof RowSpanCell)) left = this.chars["rightMid"];
			}
			let leftPadding = utils.repeat(" ", this.paddingLeft);
			let right = drawRight ? this.chars["right"] : "";
			let rightPadding = utils.repeat(" ", this.paddingRight);
			let line = this.lines[lineNum];
			let len = this.width - (this.paddingLeft + this.paddingRight);
			if (forceTruncationSymbol) line += this.truncate || "…";
			let content = utils.truncate(line, len, this.truncate);
			content = utils.pad(content, len, " ", this.hAlign);
			content = leftPadding + content + rightPadding;
			return this.stylizeLine(left, content, right);
		}
		stylizeLine(left, content, right) {
			left = this.wrapWithStyleColors("border", left);
			right = this.wrapWithStyleColors("border", right);
			if (this.y === 0) content = this.wrapWithStyleColors("head", content);
			return left + content + right;
		}
		/**
		* Renders the bottom line of the cell.
		* @param drawRight - true if this method should render the right edge of the cell.
		* @returns {String}
		*/
		drawBottom(drawRight) {
			let left = this.chars[this.x == 0 ? "bottomLeft" : "bottomMid"];
			let content = utils.repeat(this.chars.bottom, this.width);
			let right = drawRight ? this.chars["bottomRight"] : "";
			return this.wrapWithStyleColors("border", left + content + right);
		}
		/**
		* Renders a blank line of text within the cell. Used for top and/or bottom padding.
		* @param drawRight - true if this method should render the right edge of the cell.
		* @param spanningCell - a number of if being called from a RowSpanCell. (how many rows below). otherwise undefined.
		* @returns {String}
		*/
		drawEmpty(drawRight, spanningCell) {
			let left = this.chars[this.x == 0 ? "left" : "middle"];
			if (this.x && spanningCell && this.cells) {
				let cellLeft = this.cells[this.y + spanningCell][this.x - 1];
				while (cellLeft instanceof ColSpanCell) cellLeft = this.cells[cellLeft.y][cellLeft.x - 1];
				if (!(cellLeft instanceof RowSpanCell)) left = this.chars["rightMid"];
			}
			let right = drawRight ? this.chars["right"] : "";
			let content = utils.repeat(" ", this.width);
			return this.stylizeLine(left, content, right);
		}
	};
	var ColSpanCell = class {
		/**
		* A Cell that doesn't do anything. It just draws empty lines.
		* Used as a placeholder in column spanning.
		* @constructor
		*/
		constructor() {}
		draw(lineNum) {
			if (typeof lineNum === "number") debug(`${this.y}-${this.x}: 1x1 ColSpanCell`);
			return "";
		}
		init() {}
		mergeTableOptions() {}
	};
	var RowSpanCell = class {
		/**
		* A placeholder Cell for a Cell that spans multiple rows.
		* It delegates rendering to the original cell, but adds the appropriate offset.
		* @param originalCell
		* @constructor
		*/
		constructor(originalCell) {
			this.originalCell = originalCell;
		}
		init(tableOptions) {
			let y = this.y;
			let originalY = this.originalCell.y;
			this.cellOffset = y - originalY;
			this.offset = findDimension(tableOptions.rowHeights, originalY, this.cellOffset);
		}
		draw(lineNum) {
			if (lineNum == "top") return this.originalCell.draw(this.offset, this.cellOffset);
			if (lineNum == "bottom") return this.originalCell.draw("bottom");
			debug(`${this.y}-${this.x}: 1x${this.colSpan} RowSpanCell for ${this.originalCell.content}`);
			return this.originalCell.draw(this.offset + 1 + lineNum);
		}
		mergeTableOptions() {}
	};
	function firstDefined(...args) {
		return args.filter((v) => v !== void 0 && v !== null).shift();
	}
	function setOption(objA, objB, nameB, targetObj) {
		let nameA = nameB.split("-");
		if (nameA.length > 1) {
			nameA[1] = nameA[1].charAt(0).toUpperCase() + nameA[1].substr(1);
			nameA = nameA.join("");
			targetObj[nameA] = firstDefined(objA[nameA], objA[nameB], objB[nameA], objB[nameB]);
		} else targetObj[nameB] = firstDefined(objA[nameB], objB[nameB]);
	}
	function findDimension(dimensionTable, startingIndex, span) {
		let ret = dimensionTable[startingIndex];
		for (let i = 1; i < span; i++) ret += 1 + dimensionTable[startingIndex + i];
		return ret;
	}
	function sumPlusOne(a, b) {
		return a + b + 1;
	}
	let CHAR_NAMES = [
		"top",
		"top-mid",
		"top-left",
		"top-right",
		"bottom",
		"bottom-mid",
		"bottom-left",
		"bottom-right",
		"left",
		"left-mid",
		"mid",
		"mid-mid",
		"right",
		"right-mid",
		"middle"
	];
	module.exports = Cell;
	module.exports.ColSpanCell = ColSpanCell;
	module.exports.RowSpanCell = RowSpanCell;
}));
//#endregion
//#region node_modules/cli-table3/src/layout-manager.js
var require_layout_manager = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const { warn, debug } = require_debug();
	const Cell = require_cell();
	const { ColSpanCell, RowSpanCell } = Cell;
	(function() {
		function next(alloc, col) {
			if (alloc[col] > 0) return next(alloc, col + 1);
			return col;
		}
		function layoutTable(table) {
			let alloc = {};
			table.forEach(function(row, rowIndex) {
				let col = 0;
				row.forEach(function(cell) {
					cell.y = rowIndex;
					cell.x = rowIndex ? next(alloc, col) : col;
					const rowSpan = cell.rowSpan || 1;
					const colSpan = cell.colSpan || 1;
					if (rowSpan > 1) for (let cs = 0; cs < colSpan; cs++) alloc[cell.x + cs] = rowSpan;
					col = cell.x + colSpan;
				});
				Object.keys(alloc).forEach((idx) => {
					alloc[idx]--;
					if (alloc[idx] < 1) delete alloc[idx];
				});
			});
		}
		function maxWidth(table) {
			let mw = 0;
			table.forEach(function(row) {
				row.forEach(function(cell) {
					mw = Math.max(mw, cell.x + (cell.colSpan || 1));
				});
			});
			return mw;
		}
		function maxHeight(table) {
			return table.length;
		}
		function cellsConflict(cell1, cell2) {
			let yMin1 = cell1.y;
			let yMax1 = cell1.y - 1 + (cell1.rowSpan || 1);
			let yMin2 = cell2.y;
			let yConflict = !(yMin1 > cell2.y - 1 + (cell2.rowSpan || 1) || yMin2 > yMax1);
			let xMin1 = cell1.x;
			let xMax1 = cell1.x - 1 + (cell1.colSpan || 1);
			let xMin2 = cell2.x;
			let xConflict = !(xMin1 > cell2.x - 1 + (cell2.colSpan || 1) || xMin2 > xMax1);
			return yConflict && xConflict;
		}
		function conflictExists(rows, x, y) {
			let i_max = Math.min(rows.length - 1, y);
			let cell = {
				x,
				y
			};
			for (let i = 0; i <= i_max; i++) {
				let row = rows[i];
				for (let j = 0; j < row.length; j++) if (cellsConflict(cell, row[j])) return true;
			}
			return false;
		}
		function allBlank(rows, y, xMin, xMax) {
			for (let x = xMin; x < xMax; x++) if (conflictExists(rows, x, y)) return false;
			return true;
		}
		function addRowSpanCells(table) {
			table.forEach(function(row, rowIndex) {
				row.forEach(function(cell) {
					for (let i = 1; i < cell.rowSpan; i++) {
						let rowSpanCell = new RowSpanCell(cell);
						rowSpanCell.x = cell.x;
						rowSpanCell.y = cell.y + i;
						rowSpanCell.colSpan = cell.colSpan;
						insertCell(rowSpanCell, table[rowIndex + i]);
					}
				});
			});
		}
		function addColSpanCells(cellRows) {
			for (let rowIndex = cellRows.length - 1; rowIndex >= 0; rowIndex--) {
				let cellColumns = cellRows[rowIndex];
				for (let columnIndex = 0; columnIndex < cellColumns.length; columnIndex++) {
					let cell = cellColumns[columnIndex];
					for (let k = 1; k < cell.colSpan; k++) {
						let colSpanCell = new ColSpanCell();
						colSpanCell.x = cell.x + k;
						colSpanCell.y = cell.y;
						cellColumns.splice(columnIndex + 1, 0, colSpanCell);
					}
				}
			}
		}
		function insertCell(cell, row) {
			let x = 0;
			while (x < row.length && row[x].x < cell.x) x++;
			row.splice(x, 0, cell);
		}
		function fillInTable(table) {
			let h_max = maxHeight(table);
			let w_max = maxWidth(table);
			debug(`Max rows: ${h_max}; Max cols: ${w_max}`);
			for (let y = 0; y < h_max; y++) for (let x = 0; x < w_max; x++) if (!conflictExists(table, x, y)) {
				let opts = {
					x,
					y,
					colSpan: 1,
					rowSpan: 1
				};
				x++;
				while (x < w_max && !conflictExists(table, x, y)) {
					opts.colSpan++;
					x++;
				}
				let y2 = y + 1;
				while (y2 < h_max && allBlank(table, y2, opts.x, opts.x + opts.colSpan)) {
					opts.rowSpan++;
					y2++;
				}
				let cell = new Cell(opts);
				cell.x = opts.x;
				cell.y = opts.y;
				warn(`Missing cell at ${cell.y}-${cell.x}.`);
				insertCell(cell, table[y]);
			}
		}
		function generateCells(rows) {
			return rows.map(function(row) {
				if (!Array.isArray(row)) {
					let key = Object.keys(row)[0];
					row = row[key];
					if (Array.isArray(row)) {
						row = row.slice();
						row.unshift(key);
					} else row = [key, row];
				}
				return row.map(function(cell) {
					return new Cell(cell);
				});
			});
		}
		function makeTableLayout(rows) {
			let cellRows = generateCells(rows);
			layoutTable(cellRows);
			fillInTable(cellRows);
			addRowSpanCells(cellRows);
			addColSpanCells(cellRows);
			return cellRows;
		}
		module.exports = {
			makeTableLayout,
			layoutTable,
			addRowSpanCells,
			maxWidth,
			fillInTable,
			computeWidths: makeComputeWidths("colSpan", "desiredWidth", "x", 1),
			computeHeights: makeComputeWidths("rowSpan", "desiredHeight", "y", 1)
		};
	})();
	function makeComputeWidths(colSpan, desiredWidth, x, forcedMin) {
		return function(vals, table) {
			let result = [];
			let spanners = [];
			let auto = {};
			table.forEach(function(row) {
				row.forEach(function(cell) {
					if ((cell[colSpan] || 1) > 1) spanners.push(cell);
					else result[cell[x]] = Math.max(result[cell[x]] || 0, cell[desiredWidth] || 0, forcedMin);
				});
			});
			vals.forEach(function(val, index) {
				if (typeof val === "number") result[index] = val;
			});
			for (let k = spanners.length - 1; k >= 0; k--) {
				let cell = spanners[k];
				let span = cell[colSpan];
				let col = cell[x];
				let existingWidth = result[col];
				let editableCols = typeof vals[col] === "number" ? 0 : 1;
				if (typeof existingWidth === "number") for (let i = 1; i < span; i++) {
					existingWidth += 1 + result[col + i];
					if (typeof vals[col + i] !== "number") editableCols++;
				}
				else {
					existingWidth = desiredWidth === "desiredWidth" ? cell.desiredWidth - 1 : 1;
					if (!auto[col] || auto[col] < existingWidth) auto[col] = existingWidth;
				}
				if (cell[desiredWidth] > existingWidth) {
					let i = 0;
					while (editableCols > 0 && cell[desiredWidth] > existingWidth) {
						if (typeof vals[col + i] !== "number") {
							let dif = Math.round((cell[desiredWidth] - existingWidth) / editableCols);
							existingWidth += dif;
							result[col + i] += dif;
							editableCols--;
						}
						i++;
					}
				}
			}
			Object.assign(vals, result, auto);
			for (let j = 0; j < vals.length; j++) vals[j] = Math.max(forcedMin, vals[j] || 0);
		};
	}
}));
//#endregion
//#region node_modules/cli-table3/src/table.js
var require_table = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const debug = require_debug();
	const utils = require_utils();
	const tableLayout = require_layout_manager();
	var Table = class extends Array {
		constructor(opts) {
			super();
			const options = utils.mergeOptions(opts);
			Object.defineProperty(this, "options", {
				value: options,
				enumerable: options.debug
			});
			if (options.debug) {
				switch (typeof options.debug) {
					case "boolean":
						debug.setDebugLevel(debug.WARN);
						break;
					case "number":
						debug.setDebugLevel(options.debug);
						break;
					case "string":
						debug.setDebugLevel(parseInt(options.debug, 10));
						break;
					default:
						debug.setDebugLevel(debug.WARN);
						debug.warn(`Debug option is expected to be boolean, number, or string. Received a ${typeof options.debug}`);
				}
				Object.defineProperty(this, "messages", { get() {
					return debug.debugMessages();
				} });
			}
		}
		toString() {
			let array = this;
			let headersPresent = this.options.head && this.options.head.length;
			if (headersPresent) {
				array = [this.options.head];
				if (this.length) array.push.apply(array, this);
			} else this.options.style.head = [];
			let cells = tableLayout.makeTableLayout(array);
			cells.forEach(function(row) {
				row.forEach(function(cell) {
					cell.mergeTableOptions(this.options, cells);
				}, this);
			}, this);
			tableLayout.computeWidths(this.options.colWidths, cells);
			tableLayout.computeHeights(this.options.rowHeights, cells);
			cells.forEach(function(row) {
				row.forEach(function(cell) {
					cell.init(this.options);
				}, this);
			}, this);
			let result = [];
			for (let rowIndex = 0; rowIndex < cells.length; rowIndex++) {
				let row = cells[rowIndex];
				let heightOfRow = this.options.rowHeights[rowIndex];
				if (rowIndex === 0 || !this.options.style.compact || rowIndex == 1 && headersPresent) doDraw(row, "top", result);
				for (let lineNum = 0; lineNum < heightOfRow; lineNum++) doDraw(row, lineNum, result);
				if (rowIndex + 1 == cells.length) doDraw(row, "bottom", result);
			}
			return result.join("\n");
		}
		get width() {
			return this.toString().split("\n")[0].length;
		}
	};
	Table.reset = () => debug.reset();
	function doDraw(row, lineNum, result) {
		let line = [];
		row.forEach(function(cell) {
			line.push(cell.draw(lineNum));
		});
		let str = line.join("");
		if (str.length) result.push(str);
	}
	module.exports = Table;
}));
//#endregion
//#region src/report/text-table.ts
var import_cli_table3 = /* @__PURE__ */ __toESM((/* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = require_table();
})))(), 1);
function coloured(text, colour, { colours }) {
	return colours && text !== "" ? styleText(colour, text, { validateStream: false }) : text;
}
const noBorders = {
	top: "",
	"top-mid": "",
	"top-left": "",
	"top-right": "",
	bottom: "",
	"bottom-mid": "",
	"bottom-left": "",
	"bottom-right": "",
	left: "  ",
	"left-mid": "",
	mid: "",
	"mid-mid": "",
	right: "",
	"right-mid": "",
	middle: "  "
};
/** Columns side by side, titles dim; `align` has a letter for each. */
function textTable(titles, align, rows, style) {
	const table = new import_cli_table3.default({
		chars: noBorders,
		colAligns: [...align],
		style: {
			"padding-left": 0,
			"padding-right": 0,
			head: [],
			border: []
		}
	});
	const head = titles.map((title) => coloured(title, "dim", style));
	table.push(...[head, ...rows].map((row) => [...row]));
	return table.toString().split("\n").map((line) => line.trimEnd()).join("\n");
}
//#endregion
//#region src/report/terminal-views.ts
/** A titled table whose columns each add up to the whole; '' for none. */
function authorsText(authors, format, style) {
	if (authors === null) return "";
	const { rows, rest } = authors;
	const width = Math.max(20, style.width - 26);
	const lines = rows.map(({ name, holds, wrote }) => [
		plainName$1(name, width),
		format(holds),
		format(wrote)
	]);
	const last = rest === null ? [] : [[
		`and ${rest.count} more`,
		format(rest.holds),
		format(rest.wrote)
	]];
	const body = textTable([
		"",
		"holds",
		"wrote"
	], [
		"left",
		"right",
		"right"
	], [...lines, ...last], style);
	return titled$1("Who wrote it (inlined code is its author's)", body, style);
}
/** A titled table; '' for none. */
function instancesText(instances, title, format, style) {
	if (instances === null) return "";
	const { rows, rest } = instances;
	const width = Math.max(20, style.width - 16);
	const lines = rows.map(({ name, size }) => [name === "" ? "not told by its name" : plainName$1(name, width), format(size)]);
	const last = rest === null ? [] : [[`and ${rest.count} more`, format(rest.size)]];
	const body = textTable(["", title], ["left", "right"], [...lines, ...last], style);
	return titled$1("Generic code, by the package that it was compiled for", body, style);
}
const titled$1 = (title, body, style) => `${coloured(title, "bold", style)}\n${body}`;
//#endregion
//#region src/report/terminal-explanation.ts
/** Rows of each table. */
const mostRows = 12;
/** Rows of each of the two further views. */
const mostRowsOfViews = 8;
/** Where the change of one binary went, and its largest rows of each kind. */
function explanation(binary, report, style) {
	const of = `${plainName$1(nameOf$3(binary, report))} ${plainName$1(binary.target, 40)}`;
	const sum = formatExactDelta(binary.delta.fileSize);
	const note = sectionsNote(binary);
	return [
		titled(`Where it went (${of}; rows add up to ${sum})`, originsText(binary, style), style),
		sectionsComparable(binary) ? "" : titled("Regions", rowsText(binary.regions, ({ name }) => name, style), style),
		titled(note === "" ? "Sections" : `Sections (${note})`, rowsText(binary.sections, ({ name }) => name, style), style),
		titled("Packages", rowsText(binary.packages.filter(({ delta }) => delta !== 0), ({ path }) => path, style), style),
		titled("Symbols", rowsText(binary.symbols, ({ name, from }) => from === void 0 ? symbolTitle(name) : `${symbolTitle(name)} (was ${symbolTitle(from)})`, style), style),
		authorsText(authorChanges(binary, mostRowsOfViews), formatDelta, style),
		instancesText(instanceChanges(binary, mostRowsOfViews), "change", formatDelta, style)
	].filter((block) => block !== "").join("\n\n");
}
/** A title above a body; '' when the body is empty. */
function titled(title, body, style) {
	return body === "" ? "" : `${coloured(title, "bold", style)}\n${body}`;
}
function originsText(binary, style) {
	const { shown, rest } = cutRows(originsOf(binary), mostRows);
	if (shown.length === 0) return "";
	const half = Math.floor(nameWidth(style, 16) / 2);
	const rows = shown.map((row) => [
		plainName$1(originTitle(row), half),
		byDirection(formatDelta(row.delta), row.delta, style),
		row.largest === null ? "" : `${{
			added: "new: ",
			removed: "gone: ",
			changed: ""
		}[row.largest.change]}${plainName$1(row.largest.name, half)} ${formatDelta(row.largest.delta)}`
	]);
	const last = rest === null ? [] : [[
		`and ${rest.count} more`,
		byDirection(formatDelta(rest.delta), rest.delta, style),
		""
	]];
	return textTable([
		"what",
		"change",
		"largest part"
	], [
		"left",
		"right",
		"left"
	], [...rows, ...last], style);
}
function originTitle(row) {
	const { kind, name, baseVersion, headVersion } = row;
	const bump = baseVersion !== headVersion && baseVersion !== "" && headVersion !== "";
	const versions = bump ? ` ${baseVersion} → ${headVersion}` : "";
	if (kind === "package") return `this module, ${name}`;
	if (kind === "std") return `Go's standard library${versions}`;
	if (kind === "pseudo") return pseudoTitles[name] ?? name;
	const news = row.base === 0 ? "new: " : row.head === 0 ? "gone: " : "";
	return `${news}${name}${bump ? versions : news === "" ? "" : ` ${headVersion || baseVersion}`}`;
}
function rowsText(rows, nameOfRow, style) {
	const { shown, rest } = cutRows(rows, mostRows);
	if (shown.length === 0) return "";
	const cells = (name, { base, head, delta }) => [
		name,
		formatBytes(base),
		formatBytes(head),
		byDirection(formatDelta(delta), delta, style)
	];
	return textTable([
		"",
		"base",
		"head",
		"change"
	], [
		"left",
		"right",
		"right",
		"right"
	], [...shown.map((row) => cells(plainName$1(nameOfRow(row), nameWidth(style, 40)), row)), ...rest === null ? [] : [cells(`and ${rest.count} more`, rest)]], style);
}
/** Columns left for a name beside `others`; never less than 20. */
function nameWidth({ width }, others) {
	return Math.max(20, width - others);
}
/** Growth yellow, shrinking green. */
function byDirection(text, delta, style) {
	if (delta === 0) return text;
	return coloured(text, delta > 0 ? "yellow" : "green", style);
}
//#endregion
//#region src/report/terminal.ts
const stateColours = {
	error: "red",
	fail: "red",
	"no-baseline": "yellow",
	warn: "yellow",
	pass: "green"
};
/** The whole report as text that ends in a line end. */
function renderText(report, style) {
	const binaries = ranked(report);
	const { state } = report.verdict;
	const [first] = binaries.filter((binary) => isCompared(binary) && binary.status !== "unchanged");
	return `${[
		`${stateIcons[state]} ${coloured(headline(report), stateColours[state], style)}`,
		noticeLines(report),
		binariesText(report, binaries, style),
		reasonLines(report, binaries, style),
		notBuiltLines(report),
		first === void 0 ? "" : explanation(first, report, style),
		factLines(report, binaries, style)
	].filter((block) => block !== "").join("\n\n")}\n`;
}
function noticeLines(report) {
	const change = report.budgetChange;
	const budget = change === null ? [] : [`this change touches the budget ${plainName$1(change.path)}: by the base's budget the verdict is ${change.baseVerdict}, by the changed one ${change.headVerdict}; the ${change.accepted ? "changed" : "base's"} one counts`];
	const notices = report.provenance?.notices ?? [];
	return [...budget, ...notices].map((notice) => `! ${plainSentence(notice)}`).join("\n");
}
function binariesText(report, binaries, style) {
	if (binaries.length === 0) return "";
	return textTable([
		"binary",
		"target",
		"base",
		"head",
		"change",
		"limit",
		""
	], [
		"left",
		"left",
		"right",
		"right",
		"right",
		"right",
		"left"
	], binaries.map((binary) => [
		plainName$1(nameOf$3(binary, report), nameWidth(style, 60)),
		plainName$1(binary.target, 40),
		sideCell(binary, "base"),
		sideCell(binary, "head"),
		changeText(binary, style),
		limitCell(binary),
		coloured(binary.verdict.state, stateColours[binary.verdict.state], style)
	]), style);
}
function sideCell(binary, which) {
	const side = binary[which];
	if (side !== null) return formatBytes(side.binary.fileSize);
	return which === "base" && !isCompared(binary) ? "unknown" : "–";
}
function changeText(binary, style) {
	return byDirection(changeCell(binary), isCompared(binary) ? binary.delta.fileSize : 0, style);
}
function reasonLines(report, binaries, style) {
	return openReasons(report, binaries).map(({ binary, reason: { state, message } }) => {
		const subject = binary === null || binaries.length === 1 ? "" : `${plainName$1(nameOf$3(binary, report))} ${plainName$1(binary.target, 40)}: `;
		return `${state === "pass" ? "note" : coloured(state, stateColours[state], style)}: ${subject}${plainSentence(message)}`;
	}).join("\n");
}
function notBuiltLines(report) {
	return report.notBuilt.map(({ mainPackage, target, reason }) => `not built: ${plainName$1(mainPackage)} ${plainName$1(target, 40)}: ${plainSentence(reason)}`).join("\n");
}
function factLines(report, binaries, style) {
	const facts = measuredFacts(report, binaries).flatMap(({ title, entries, link }) => entries.map((entry) => `  ${coloured(`${title}:`, "dim", style)} ${plainSentence(entry)}${link === "" ? "" : ` (${plainName$1(link, 400)})`}`));
	const reproduce = report.provenance?.reproduce ?? "";
	const repeat = reproduce === "" ? [] : [`  ${coloured("Reproduce:", "dim", style)} ${plainSentence(reproduce)}`];
	return titled("How it was measured", [...facts, ...repeat].join("\n"), style);
}
//#endregion
//#region src/session.ts
const signals = {
	SIGHUP: 1,
	SIGINT: 2,
	SIGTERM: 15
};
const signalNames = [
	"SIGHUP",
	"SIGINT",
	"SIGTERM"
];
/**
* Clears what killed runs left below `temporary`, makes this run's scratch
* directory, does `work` in it and removes it: at the end, after an error, and
* when the run is cancelled (then every child is ended as a group first and
* the process exits with 128 + the signal's number).
* @param temporary an existing directory for temporary files
*/
async function inScratch(temporary, log, work) {
	await clearLeftovers(temporary, log);
	const scratch = await makeScratch(temporary);
	let cancelled = false;
	const cancel = (signal) => {
		if (cancelled) return;
		cancelled = true;
		log.warning(`cancelled by ${signal}: ending the build and cleaning up`);
		endAllChildren();
		clearScratch(scratch).finally(() => process.exit(128 + signals[signal]));
	};
	for (const name of signalNames) process.on(name, cancel);
	try {
		return await work(scratch);
	} finally {
		for (const name of signalNames) process.off(name, cancel);
		if (cancelled) await new Promise(() => {});
		await clearScratch(scratch);
	}
}
//#endregion
export { coloured as a, gate as c, writeWhole as d, reportSchema as f, analyzeFile as g, require_dist as h, instancesText as i, run as l, parseBudgetFile as m, renderText as n, textTable as o, parseMeasurement as p, authorsText as r, renderJson as s, inScratch as t, writeResult as u };
