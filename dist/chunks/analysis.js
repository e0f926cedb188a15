import { C as NumberLists, D as maxInColumn, E as doubledWords, Jt as printable, Kt as MalformedBinary, Nt as pseudoPackages, Pt as regionNames, T as doubled$1, V as levelIn, X as splitQuoted, Xt as inColumn, Zt as outsideColumn, dt as maxContents, ft as maxCopies, gt as attributionLevels, pt as placePattern, qt as withinFile, w as ascendingRows } from "./foundation.js";
import { a as packagesIn, d as largestSymbolRows, f as order, i as packageOfType, l as ownersOfTypes, n as isGenerated, o as plainName, p as symbolRows, r as packageOf, s as unescape, t as guessModule, u as rankBy } from "./names.js";
import { createHash } from "node:crypto";
//#region src/core/model/assert-exact.ts
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
	if (written.length > 0 && written.length !== packages.length) throw new Error("only some packages have the bytes that they wrote");
	check("content and padding", binary.contentSize + binary.paddingSize);
	check("owned and unattributed bytes", attribution.ownedBytes + attribution.unattributedBytes);
	for (const { path, size, regions: parts } of packages) if (sumSizes(parts) !== size) throw new Error(`regions of package ${path} don't add up to ${size}`);
	const sizeOf = (path) => packages.find((pkg) => pkg.path === path)?.size ?? 0;
	if (!(sizeOf("(padding)") === binary.paddingSize && sizeOf("(unattributed)") === attribution.unattributedBytes && (regions.find(({ name }) => name === "padding")?.size ?? 0) === binary.paddingSize)) throw new Error("padding or unattributed bytes are counted apart");
	if (![
		...sections.map(({ fileSize }) => fileSize),
		...written,
		...[
			...regions,
			...modules,
			...packages
		].map(({ size }) => size)
	].every((count) => Number.isSafeInteger(count) && count >= 0)) throw new Error("a size is not a whole number of bytes");
}
const sum = (numbers) => numbers.reduce((total, number) => total + number, 0);
const sumSizes = (rows) => sum(rows.map(({ size }) => size));
//#endregion
//#region src/core/binary/bytes.ts
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
	need(offset, size, what) {
		if (offset >= 0 && size >= 0 && offset + size <= this.length) return;
		this.#refuse(offset, size, what);
	}
	#refuse(offset, size, what) {
		const outside = !(offset >= 0 && offset <= this.length);
		throw new MalformedBinary(`${what} of ${size} bytes${outside ? ` at ${offset}` : ""} ends beyond the file's ${this.length} bytes; the file is truncated or damaged`, outside ? this.length : offset);
	}
	u8(offset) {
		this.need(offset, 1, "a field");
		return this.#view.getInt8(offset) & 255;
	}
	u16(offset) {
		this.need(offset, 2, "a field");
		return this.#view.getInt16(offset, this.littleEndian) & 65535;
	}
	u32(offset) {
		this.need(offset, 4, "a field");
		return this.#view.getInt32(offset, this.littleEndian) >>> 0;
	}
	i32(offset) {
		this.need(offset, 4, "a field");
		return this.#view.getInt32(offset, this.littleEndian);
	}
	loose64(offset) {
		this.need(offset, 8, "a field");
		const first = this.#view.getInt32(offset, this.littleEndian) >>> 0;
		const second = this.#view.getInt32(offset + 4, this.littleEndian) >>> 0;
		return this.littleEndian ? second * 4294967296 + first : first * 4294967296 + second;
	}
	u64(offset) {
		const value = this.loose64(offset);
		if (!Number.isSafeInteger(value)) throw new MalformedBinary("a 64-bit field is beyond 2^53", offset);
		return value;
	}
	looseWord(offset, size) {
		return size === 8 ? this.loose64(offset) : this.u32(offset);
	}
	word(offset, size) {
		return size === 8 ? this.u64(offset) : this.u32(offset);
	}
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
	text(offset, size, what) {
		return new TextDecoder().decode(this.slice(offset, size, what));
	}
};
function indexOfBytes(file, needle, from, end = file.length) {
	return Buffer.from(file.buffer, file.byteOffset, Math.min(end, file.length)).indexOf(needle, from);
}
function byteOrZero(file, offset) {
	return file[offset] ?? 0;
}
function isZero(file, start, end) {
	for (let at = start; at < end; at++) if (file[at] !== 0) return false;
	return true;
}
//#endregion
//#region src/core/binary/struct.ts
const widths = {
	u8: 1,
	u16: 2,
	u32: 4,
	i32: 4,
	u64: 8,
	loose64: 8
};
function struct(fields) {
	const offsets = {};
	class Row extends Place {}
	let size = 0;
	for (const [name, type] of Object.entries(fields)) {
		const start = size;
		offsets[name] = start;
		size += typeof type === "number" ? type : widths[type];
		if (typeof type === "number") continue;
		Object.defineProperty(Row.prototype, name, { get() {
			return this[file][type](this[origin] + start);
		} });
	}
	return {
		size,
		offsets,
		at: (bytes, offset) => new Row(bytes, offset)
	};
}
const file = Symbol("file");
const origin = Symbol("origin");
var Place = class {
	[file];
	[origin];
	constructor(bytes, offset) {
		this[file] = bytes;
		this[origin] = offset;
	}
};
//#endregion
//#region src/core/binary/plan9/headers.ts
const narrowHeader = struct({
	magic: "u32",
	text: "u32",
	data: "u32",
	bss: "u32",
	symbols: "u32",
	entry: "u32",
	spTable: "u32",
	pcTable: "u32"
});
const wideHeader = struct({
	header: narrowHeader.size,
	entry: "loose64"
});
const machines = {
	491: {
		goarch: "386",
		wide: false,
		base: 4096,
		page: 4096
	},
	1607: {
		goarch: "arm",
		wide: false,
		base: 4096,
		page: 4096
	},
	35479: {
		goarch: "amd64",
		wide: true,
		base: 2097152,
		page: 2097152
	}
};
function readPlan9Header(file) {
	if (file.length < narrowHeader.size) return null;
	const bytes = new Bytes(file, false);
	const fields = narrowHeader.at(bytes, 0);
	const machine = machines[fields.magic];
	if (!machine) return null;
	const size = machine.wide ? wideHeader.size : narrowHeader.size;
	if (file.length < size) return null;
	const header = {
		machine,
		size,
		text: fields.text,
		data: fields.data,
		bss: fields.bss,
		symbols: fields.symbols,
		spTable: fields.spTable,
		pcTable: fields.pcTable
	};
	const { entry } = machine.wide ? wideHeader.at(bytes, 0) : fields;
	const start = machine.base + size;
	return entry >= start && entry < start + header.text || endOf$1(header) === file.length ? header : null;
}
const endOf$1 = (header) => header.size + header.text + header.data + header.symbols + header.spTable + header.pcTable;
//#endregion
//#region src/core/binary/identify/detect-format.ts
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
	return readPlan9Header(file) ? "plan9" : null;
}
//#endregion
//#region src/core/binary/buildinfo/build-id.ts
const start$2 = Buffer.from("\u00FF Go build ID: \"", "latin1");
const end = Buffer.from("\"\n \u00FF", "latin1");
const maxSize = 1024;
function findBuildId(image) {
	if (image.format === "elf" || image.format === "wasm") return null;
	for (const section of image.sections) {
		if (!mayHoldCode(image, section)) continue;
		const range = findMarked(image, section);
		if (range !== null) return range;
	}
	return null;
}
function findMarked({ bytes: { file } }, { offset, fileSize }) {
	const limit = offset + fileSize;
	let at = indexOfBytes(file, start$2, offset, limit);
	while (at >= 0) {
		const last = indexOfBytes(file, end, at, Math.min(at + maxSize, limit));
		if (last >= 0) return {
			offset: at,
			size: last + end.length - at
		};
		at = indexOfBytes(file, start$2, at + 1, limit);
	}
	return null;
}
const mayHoldCode = ({ format }, { executable, loaded, writable }) => executable || format === "xcoff" && loaded && !writable;
const noteHeaderSize = 16;
function readGoBuildId(image) {
	const range = image.format === "elf" ? idInNote(image) : idBetweenMarks(image);
	if (range === null || range.size <= 0) return null;
	const { file } = image.bytes;
	return Buffer.from(file.buffer, file.byteOffset + range.offset, range.size).toString("latin1");
}
function idInNote({ bytes, sections }) {
	const note = sections.find(({ name }) => name === ".note.go.buildid");
	if (note === void 0 || note.fileSize < noteHeaderSize) return null;
	const size = Math.min(bytes.u32(note.offset + 4), maxSize);
	return {
		offset: note.offset + noteHeaderSize,
		size: Math.min(size, note.fileSize - noteHeaderSize)
	};
}
function idBetweenMarks(image) {
	const section = image.format === "wasm" ? image.sections.find(({ buildId }) => buildId) : void 0;
	const range = section ? findMarked(image, section) : findBuildId(image);
	return range && {
		offset: range.offset + start$2.length,
		size: range.size - start$2.length - end.length
	};
}
function derivesBuildIds(goVersion) {
	const [, minor] = /^go1\.(\d+)/.exec(goVersion) ?? [];
	return minor === void 0 || Number(minor) >= 24;
}
//#endregion
//#region src/core/binary/goobj/tables.ts
const magic$3 = "\0go120ld";
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
const header = struct({
	magic: 8,
	fingerprint: 8,
	flags: 4
});
const fullHeaderSize = header.size + 4 * (blocks.afterRelocationIndex + 1);
const importSize = 16;
const shortHashSize = 8;
const symbolRow = struct({
	nameLength: "u32",
	nameOffset: "u32",
	abi: 2,
	type: "u8",
	flag: "u8",
	flag2: 1,
	size: "u32",
	align: "u32"
});
const symbolFields = symbolRow.offsets;
const symbolSize$1 = symbolRow.size;
function sizeOfTables(object, offset) {
	if (!(object.length >= fullHeaderSize && textOf$1(object.subarray(0, 8)) === magic$3)) throw new MalformedBinary("an object has an unknown form", offset);
	return new Bytes(object, true).u32(header.size + 4 * blocks.afterRelocationIndex);
}
const textOf$1 = (bytes) => bufferOf(bytes).toString("latin1");
const bufferOf = ({ buffer, byteOffset, length }) => Buffer.from(buffer, byteOffset, length);
var ObjectTables = class {
	rows;
	#bytes;
	#texts;
	#first;
	#hashSize;
	constructor(tables) {
		this.#bytes = new Bytes(tables, true);
		this.#texts = bufferOf(tables);
		this.#first = this.#offsetOf(blocks.definitions);
		this.rows = this.rowOf(blocks.references);
		const size = this.rows * symbolSize$1;
		this.#bytes.need(this.#first, size, "the symbols of an object");
		const hashedRows = this.rowOf(blocks.byName) - this.rowOf(blocks.hashed);
		const hashes = this.#offsetOf(blocks.hashes + 1) - this.#offsetOf(blocks.hashes);
		this.#hashSize = hashedRows > 0 ? hashes / hashedRows : 0;
	}
	rowOf(block) {
		return Math.floor((this.#offsetOf(block) - this.#first) / symbolSize$1);
	}
	u8(row, offset) {
		return this.#bytes.u8(this.#first + row * symbolSize$1 + offset);
	}
	u32(row, offset) {
		return this.#bytes.u32(this.#first + row * symbolSize$1 + offset);
	}
	offsetIn(row, offset) {
		return this.#first + row * symbolSize$1 + offset;
	}
	nameOf(row) {
		return this.#string(this.#first + row * symbolSize$1);
	}
	namesBeginning(prefix) {
		return (row) => {
			const start = this.u32(row, symbolFields.nameOffset);
			const length = Math.min(prefix.length, this.u32(row, symbolFields.nameLength));
			this.#bytes.need(start, length, "a name");
			const end = start + length;
			return this.#texts.compare(prefix, 0, prefix.length, start, end) === 0;
		};
	}
	hashOf(row) {
		if (!(row >= this.rowOf(blocks.shortHashed) && row < this.rowOf(blocks.byName))) return "";
		const short = row < this.rowOf(blocks.hashed);
		const length = short ? shortHashSize : this.#hashSize;
		const block = short ? blocks.shortHashes : blocks.hashes;
		const index = row - this.rowOf(short ? blocks.shortHashed : blocks.hashed);
		const at = this.#offsetOf(block) + index * length;
		return `${short ? "s" : "l"}${this.#textAt(at, length)}`;
	}
	imports() {
		const imports = [];
		const end = this.#offsetOf(blocks.imports + 1);
		for (let at = this.#offsetOf(blocks.imports); at + importSize <= end; at += importSize) imports.push(utf8(this.#string(at)));
		return imports;
	}
	needRelocations() {
		const size = 4 * (this.rows + 1);
		const relocations = this.#offsetOf(blocks.relocationIndex);
		this.#bytes.need(relocations, size, "an index of relocations");
	}
	hasRelocations(row) {
		const at = this.#offsetOf(blocks.relocationIndex) + 4 * row;
		return this.#bytes.u32(at + 4) > this.#bytes.u32(at);
	}
	#offsetOf(block) {
		return this.#bytes.u32(header.size + 4 * block);
	}
	#string(at) {
		return this.#textAt(this.#bytes.u32(at + 4), this.#bytes.u32(at));
	}
	#textAt(offset, size) {
		this.#bytes.need(offset, size, "a name");
		return this.#texts.toString("latin1", offset, offset + size);
	}
};
const utf8 = (latin) => Buffer.from(latin, "latin1").toString("utf8");
//#endregion
//#region src/core/binary/goobj/object.ts
const literal = "go:string.";
const kindOfCode = 1;
const flagOfDuplicates = 1;
const foundElsewhere = /^(?:go[:.](?:info|cuinfo|constinfo)\.|gclocals\xc2\xb7|gcargs\.|inltree\.|type[:.](?!\.gcmask\.))|(?:\xc2\xb7f|\.args_stackmap|\.stkobj|\.arginfo[01]|\.argliveinfo|\.wrapinfo|\.opendefer)$/;
function readObject(tables, prefix, isWritten) {
	const object = new ObjectTables(tables);
	const isOwn = object.namesBeginning(prefix);
	const isDuplicate = (row) => !isWritten && (object.u8(row, symbolFields.flag) & flagOfDuplicates) !== 0;
	const { kept, names, shared, misnamed, misnamedData } = selectRows(object, isOwn, isDuplicate);
	object.needRelocations();
	return {
		imports: object.imports(),
		count: kept.length,
		names,
		hashes: kept.map((row) => object.hashOf(row)),
		shared,
		kind: Uint8Array.from(kept, (row) => object.u8(row, symbolFields.type)),
		size: Float64Array.from(kept, (row) => object.u32(row, symbolFields.size)),
		alignment: Float64Array.from(kept, (row) => object.u32(row, symbolFields.align)),
		hasRelocations: Uint8Array.from(kept, (row) => object.hasRelocations(row) ? 1 : 0),
		isDuplicate: Uint8Array.from(kept, (row) => isDuplicate(row) ? 1 : 0),
		misnamed,
		misnamedData
	};
}
function selectRows(object, isOwn, isDuplicate) {
	const kept = [];
	const names = [];
	const misnamed = [];
	const misnamedData = [];
	const afterShared = object.rowOf(blocks.shortHashed);
	let shared = 0;
	for (let row = 0; row < object.rows; row++) {
		if (object.u32(row, symbolFields.nameLength) === 0) continue;
		if (object.u8(row, symbolFields.type) === kindOfCode) {
			if (!isOwn(row) && !isDuplicate(row)) {
				const name = plain(object.nameOf(row));
				misnamed.push({
					name,
					size: object.u32(row, symbolFields.size)
				});
			}
			continue;
		}
		const latin = object.nameOf(row);
		if (foundElsewhere.test(latin)) {
			if (!isOwn(row) && !isDuplicate(row) && object.hashOf(row) === "") {
				const name = plain(latin);
				misnamedData.push({
					name,
					size: object.u32(row, symbolFields.size)
				});
			}
			continue;
		}
		const isLiteral = latin.startsWith(literal) && object.hashOf(row) !== "";
		names.push(isLiteral ? "" : plain(latin));
		kept.push(row);
		if (row < afterShared) shared = kept.length;
	}
	return {
		kept,
		names,
		shared,
		misnamed,
		misnamedData
	};
}
const plain = (latin) => /[\x80-\xff]/.test(latin) ? utf8(latin).replaceAll("\u00B7", ".") : latin;
//#endregion
//#region src/core/binary/goobj/archive.ts
const archiveMagic$1 = "!<arch>\n";
const objectMagic$1 = "go object ";
const endOfText$1 = Buffer.from("\n!\n");
function* readGoArchive(total, home) {
	const within = (offset, size) => ({
		offset,
		size: Math.min(size, total - offset)
	});
	if (textOf$1(yield within(0, 8)) !== "!<arch>\n") throw new MalformedBinary("it is not an archive of a Go package", 0);
	const objects = [];
	const prefix = prefixOf(home);
	for (let at = 8; at + 60 <= total;) {
		const window = yield within(at, 4156);
		const { name, size, start, next } = memberAt(window, at, total);
		let text = window.subarray(60, 60 + size);
		if (name !== "__.PKGDEF" && textOf$1(text.subarray(0, 10)) === "go object ") {
			while (!hasHeader(text) && text.length < size) text = yield within(start, Math.min(8 * text.length, size));
			const from = startOfHeader(text);
			const tables = sizeOfTables(text.subarray(from), start + from);
			if (from + tables > size) throw new MalformedBinary("an object is cut short", start);
			const isWritten = objects.length > 0;
			const bytes = yield within(start + from, tables);
			objects.push(readObject(bytes, prefix, isWritten));
		}
		at = next;
	}
	return objects;
}
function memberAt(header, at, total) {
	const name = textOf$1(header.subarray(0, 16)).trim();
	const size = Number(textOf$1(header.subarray(48, 58)));
	if (!Number.isSafeInteger(size) || size < 0) throw new MalformedBinary("a member of an archive has no size", at + 48);
	const start = at + 60;
	if (start + size > total) throw new MalformedBinary(`the member ${name} ends beyond its file`, at);
	return {
		name,
		size,
		start,
		next: start + size + size % 2
	};
}
function startOfHeader(text) {
	const end = indexOfBytes(text, endOfText$1, 0);
	return end < 0 ? 0 : end + endOfText$1.length;
}
function hasHeader(text) {
	const from = startOfHeader(text);
	return from > 0 && from + fullHeaderSize <= text.length;
}
function prefixOf(home) {
	const escaped = Buffer.from(home, "utf8").toString("latin1").replace(/[\0-\x20"%\x7f-\xff]/g, percent);
	const cut = escaped.lastIndexOf("/") + 1;
	const last = escaped.slice(cut).replaceAll(".", percent);
	return Buffer.from(`${escaped.slice(0, cut)}${last}.`, "latin1");
}
const percent = (sign) => `%${sign.charCodeAt(0).toString(16).padStart(2, "0")}`;
//#endregion
//#region src/core/binary/macho/code-signature.ts
const signatureMagic = 4208856256;
const directoryMagic = 4208856066;
const sha256Type = 2;
const sha256Size = 32;
const maxBlobs = 100;
const superBlob = struct({
	magic: "u32",
	length: "u32",
	count: "u32"
});
const blobIndex = struct({
	type: "u32",
	offset: "u32"
});
const codeDirectory = struct({
	magic: "u32",
	length: "u32",
	version: "u32",
	flags: "u32",
	hashOffset: "u32",
	identOffset: "u32",
	nSpecialSlots: "u32",
	nCodeSlots: "u32",
	codeLimit: "u32",
	hashSize: "u8",
	hashType: "u8",
	platform: "u8",
	pageSize: "u8"
});
function rightPageHashes(file, signature) {
	const bytes = new Bytes(file, false);
	const at = directoryOf(bytes, signature);
	if (at === null) return null;
	const directory = codeDirectory.at(bytes, at);
	const { hashOffset, nCodeSlots, codeLimit, pageSize } = directory;
	const isRead = directory.hashType === sha256Type && directory.hashSize === sha256Size && pageSize >= 12 && pageSize <= 16;
	const page = 2 ** pageSize;
	const slots = {
		offset: at + hashOffset,
		size: nCodeSlots * sha256Size
	};
	const end = Math.min(signature.offset + signature.size, file.length);
	const fits = slots.offset + slots.size <= end && codeLimit <= signature.offset && nCodeSlots === Math.ceil(codeLimit / page);
	if (!isRead || !fits) return null;
	for (let slot = 0; slot < nCodeSlots; slot++) {
		const start = slot * page;
		const hash = createHash("sha256").update(file.subarray(start, Math.min(start + page, codeLimit))).digest();
		const written = slots.offset + slot * sha256Size;
		if (hash.compare(file, written, written + sha256Size) !== 0) return null;
	}
	return slots;
}
function directoryOf(bytes, { offset, size }) {
	const end = Math.min(offset + size, bytes.length);
	if (offset + superBlob.size > end) return null;
	const { magic, count } = superBlob.at(bytes, offset);
	if (magic !== signatureMagic || count > maxBlobs) return null;
	for (let index = 0; index < count; index++) {
		const at = offset + superBlob.size + index * blobIndex.size;
		if (at + blobIndex.size > end) return null;
		const blob = offset + blobIndex.at(bytes, at).offset;
		if (blob + codeDirectory.size > end) return null;
		if (codeDirectory.at(bytes, blob).magic === directoryMagic) return blob;
	}
	return null;
}
//#endregion
//#region src/core/binary/macho/structs.ts
const machHeader = struct({
	magic: "u32",
	cputype: "u32",
	cpusubtype: 4,
	filetype: 4,
	ncmds: "u32",
	sizeofcmds: "u32",
	flags: 4,
	reserved: 4
});
const loadCommand = struct({
	cmd: "u32",
	cmdsize: "u32"
});
const segmentCommand = struct({
	cmd: "u32",
	cmdsize: "u32",
	segname: 16,
	vmaddr: "u64",
	vmsize: "u64",
	fileoff: "u64",
	filesize: "u64",
	maxprot: 4,
	initprot: "u32",
	nsects: "u32",
	flags: 4
});
const section = struct({
	sectname: 16,
	segname: 16,
	addr: "u64",
	size: "u64",
	offset: "u32",
	align: 4,
	reloff: 4,
	nreloc: 4,
	flags: "u32",
	reserved: 12
});
const symtabCommand = struct({
	cmd: "u32",
	cmdsize: "u32",
	symoff: "u32",
	nsyms: "u32",
	stroff: "u32",
	strsize: "u32"
});
const dysymtabCommand = struct({
	cmd: "u32",
	cmdsize: "u32",
	symbols: 24,
	tocoff: "u32",
	ntoc: "u32",
	modtaboff: "u32",
	nmodtab: "u32",
	extrefsymoff: "u32",
	nextrefsyms: "u32",
	indirectsymoff: "u32",
	nindirectsyms: "u32",
	extreloff: "u32",
	nextrel: "u32",
	locreloff: "u32",
	nlocrel: "u32"
});
const dyldInfoCommand = struct({
	cmd: "u32",
	cmdsize: "u32",
	rebaseOff: "u32",
	rebaseSize: "u32",
	bindOff: "u32",
	bindSize: "u32",
	weakBindOff: "u32",
	weakBindSize: "u32",
	lazyBindOff: "u32",
	lazyBindSize: "u32",
	exportOff: "u32",
	exportSize: "u32"
});
const linkeditDataCommand = struct({
	cmd: "u32",
	cmdsize: "u32",
	dataoff: "u32",
	datasize: "u32"
});
const nlist = struct({
	strx: "u32",
	type: "u8",
	sect: "u8",
	desc: 2,
	value: "loose64"
});
const chainedFixupsHeader = struct({
	version: 4,
	startsOffset: "u32",
	importsOffset: 4,
	symbolsOffset: 4,
	importsCount: 4,
	importsFormat: 4,
	symbolsFormat: 4
});
const chainedStartsInSegment = struct({
	size: 4,
	pageSize: "u16",
	pointerFormat: "u16",
	segmentOffset: 8,
	maxValidPointer: 4,
	pageCount: "u16"
});
const fatHeader = struct({
	magic: "u32",
	nfatArch: "u32"
});
const fatArch32 = struct({
	cputype: "u32",
	cpusubtype: "u32",
	offset: "u32",
	size: "u32",
	align: 4
});
const fatArch64 = struct({
	cputype: "u32",
	cpusubtype: "u32",
	offset: "u64",
	size: "u64",
	align: 4,
	reserved: 4
});
function fatArch(wide) {
	return wide ? fatArch64 : fatArch32;
}
//#endregion
//#region src/core/binary/placement.ts
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
//#region src/core/binary/file-alignment.ts
const defaultAlignment = 65536;
const minAlignment = 512;
const withinLinkers = (alignment, max) => Math.min(Math.max(alignment, minAlignment), max);
//#endregion
//#region src/core/binary/runtime/name-cursor.ts
const maxNameLength$4 = 65536;
const nul = 0;
const dot = 46;
const slash = 47;
const openBracket = 91;
const firstBeyondAscii = 128;
const hashFactor = 16777619;
const withByte = (hash, byte) => Math.imul(hash, hashFactor) + byte | 0;
var NameCursor = class {
	end = -1;
	dot = -1;
	bracket = false;
	ascii = true;
	hash = 0;
	#file;
	#limit;
	#budget;
	constructor(file, { offset, size }) {
		this.#file = file;
		this.#limit = offset + size;
		this.#budget = 16 * size + maxNameLength$4;
	}
	read(start) {
		const file = this.#file;
		const limit = Math.min(this.#limit, start + maxNameLength$4);
		let firstDot = -1;
		let all = 0;
		let hash = 0;
		let at = start;
		let byte = at < limit ? file[at] ?? nul : nul;
		while (byte !== nul && byte !== openBracket) {
			all |= byte;
			hash = Math.imul(hash, hashFactor) + byte | 0;
			if (byte === slash) firstDot = -1;
			else if (byte === dot && firstDot < 0) firstDot = at;
			at++;
			byte = at < limit ? file[at] ?? nul : nul;
		}
		this.dot = firstDot;
		this.bracket = byte === openBracket;
		while (byte !== nul) {
			all |= byte;
			hash = Math.imul(hash, hashFactor) + byte | 0;
			at++;
			byte = at < limit ? file[at] ?? nul : nul;
		}
		this.ascii = all < firstBeyondAscii;
		this.hash = hash;
		this.end = at < limit ? at : -1;
		this.#budget -= at - start;
		if (this.#budget < 0) throw new MalformedBinary("names of functions overlap", start);
	}
};
//#endregion
//#region src/core/binary/string-table.ts
const notAscii = /[\x80-\xff]/;
var StringTable = class {
	offset;
	size;
	#text;
	constructor(bytes, offset, size, what) {
		const table = bytes.slice(offset, size, what);
		this.offset = offset;
		this.size = size;
		const { buffer, byteOffset, byteLength } = table;
		this.#text = Buffer.from(buffer, byteOffset, byteLength).toString("latin1");
	}
	end(at) {
		if (!(at >= 0 && at < this.size)) return -1;
		const length = this.#text.slice(at, at + maxNameLength$4).indexOf("\0");
		return length < 0 ? -1 : at + length;
	}
	at(at) {
		const end = this.end(at);
		if (end >= 0) return this.slice(at, end);
		if (at >= 0 && at + 65536 < this.size) return this.slice(at, at + maxNameLength$4);
		throw new MalformedBinary("a name lies outside its table or has no end", this.offset + (at >= 0 && at < this.size ? at : 0));
	}
	slice(start, end) {
		const text = this.#text.slice(start, end);
		return notAscii.test(text) ? Buffer.from(text, "latin1").toString("utf8") : text;
	}
	has(text, at) {
		return this.#text.startsWith(text, at);
	}
	byte(at) {
		return this.#text.charCodeAt(at);
	}
	asciiSlice(start, end) {
		return this.#text.slice(start, end);
	}
};
//#endregion
//#region src/core/binary/elf/structs.ts
const wideStructs = {
	header: struct({
		ident: 16,
		type: "u16",
		machine: "u16",
		version: 4,
		entry: 8,
		phoff: "u64",
		shoff: "u64",
		flags: 4,
		ehsize: 2,
		phentsize: "u16",
		phnum: "u16",
		shentsize: "u16",
		shnum: "u16",
		shstrndx: "u16"
	}),
	section: struct({
		name: "u32",
		type: "u32",
		flags: "u64",
		addr: "u64",
		off: "u64",
		size: "u64",
		link: "u32",
		info: 4,
		addralign: 8,
		entsize: 8
	}),
	segment: struct({
		type: "u32",
		flags: "u32",
		off: "u64",
		vaddr: "u64",
		paddr: 8,
		filesz: "u64",
		memsz: "u64",
		align: "loose64"
	}),
	symbol: struct({
		name: "u32",
		info: "u8",
		other: 1,
		shndx: "u16",
		value: "loose64",
		size: "loose64"
	})
};
const narrowStructs = {
	header: struct({
		ident: 16,
		type: "u16",
		machine: "u16",
		version: 4,
		entry: 4,
		phoff: "u32",
		shoff: "u32",
		flags: 4,
		ehsize: 2,
		phentsize: "u16",
		phnum: "u16",
		shentsize: "u16",
		shnum: "u16",
		shstrndx: "u16"
	}),
	section: struct({
		name: "u32",
		type: "u32",
		flags: "u32",
		addr: "u32",
		off: "u32",
		size: "u32",
		link: "u32",
		info: 4,
		addralign: 4,
		entsize: 4
	}),
	segment: struct({
		type: "u32",
		off: "u32",
		vaddr: "u32",
		paddr: 4,
		filesz: "u32",
		memsz: "u32",
		flags: "u32",
		align: "u32"
	}),
	symbol: struct({
		name: "u32",
		value: "u32",
		size: "u32",
		info: "u8",
		other: 1,
		shndx: "u16"
	})
};
function elfStructs(wide) {
	return wide ? wideStructs : narrowStructs;
}
//#endregion
//#region src/core/binary/elf/headers.ts
const sectionTypeNull = 0;
const sectionTypeNobits = 8;
const segmentTypeLoad = 1;
const segmentTypeDynamic = 2;
const flagExecutes = 4;
const maxSegmentAlignment = 2097152;
const maxSections$1 = 65536;
const maxNameLength$3 = 200;
function readSegments(bytes, wide, absent = false) {
	const { header, segment: layout } = elfStructs(wide);
	const { phoff: start, phentsize, phnum: count } = header.at(bytes, 0);
	if (count === 0) return noSegments;
	const { size } = layout;
	if (phentsize !== size) throw new MalformedBinary(`program headers of ${phentsize} bytes instead of ${size}`, header.offsets.phentsize);
	bytes.need(start, count * size, "the table of program headers");
	const segments = [];
	let dynamic = null;
	let alignment = 0;
	for (let i = 0; i < count; i++) {
		const segment = layout.at(bytes, start + i * size);
		const { off: offset, vaddr: address, filesz: fileSize, type } = segment;
		if (type === segmentTypeLoad) alignment = Math.max(alignment, segment.align);
		if (absent || fileSize === 0) continue;
		if (type === segmentTypeDynamic && offset + fileSize <= bytes.length) dynamic = {
			offset,
			size: fileSize
		};
		if (type !== segmentTypeLoad) continue;
		bytes.need(offset, fileSize, `the loaded segment ${i}`);
		const memorySize = Math.max(segment.memsz, fileSize);
		const { flags } = segment;
		segments.push({
			address,
			offset,
			size: fileSize,
			memorySize,
			flags
		});
	}
	return {
		segments,
		dynamic,
		alignment: withinLinkers(alignment, maxSegmentAlignment),
		tables: [table$2("program headers", start, count * size)]
	};
}
const noSegments = {
	segments: [],
	dynamic: null,
	alignment: defaultAlignment,
	tables: []
};
const table$2 = (name, offset, fileSize) => ({
	name,
	offset,
	fileSize,
	region: "headers"
});
function isDebugFile(headers) {
	const code = headers.filter(({ flags }) => (flags & flagExecutes) !== 0);
	return code.length > 0 && code.every(({ type }) => type === sectionTypeNobits);
}
function readSections(bytes, wide) {
	const { header, section: layout } = elfStructs(wide);
	const { size } = layout;
	const { shoff: start } = header.at(bytes, 0);
	if (start === 0) return {
		headers: [],
		tables: []
	};
	const { shentsize } = header.at(bytes, 0);
	if (shentsize !== size) throw new MalformedBinary(`section headers of ${shentsize} bytes instead of ${size}`, header.offsets.shentsize);
	const { count, namesIndex } = countSections(bytes, elfStructs(wide), start);
	bytes.need(start, count * size, "the table of section headers");
	const raw = Array.from({ length: count }, (_, i) => i === 0 ? nullHeader : readSectionHeader(layout.at(bytes, start + i * size)));
	const strings = raw[namesIndex];
	if (!strings || strings.type === sectionTypeNobits) throw new MalformedBinary("the ELF file names no table of section names", header.offsets.shstrndx);
	return {
		headers: withNames(bytes, raw, strings),
		tables: [table$2("section headers", start, count * size)]
	};
}
function countSections(bytes, { header, section }, start) {
	bytes.need(start, section.size, "the first section header");
	const { shnum, shstrndx } = header.at(bytes, 0);
	const first = section.at(bytes, start);
	const count = shnum === 0 ? first.size : shnum;
	const namesIndex = shstrndx === 65535 ? first.link : shstrndx;
	if (count > maxSections$1) throw new MalformedBinary(`${count} sections are more than ${maxSections$1}`, start);
	return {
		count,
		namesIndex
	};
}
function withNames(bytes, raw, { offset, size }) {
	const names = new StringTable(bytes, offset, size, "the table of section names");
	return raw.map(({ nameOffset, ...header }, i) => {
		const name = names.at(nameOffset).slice(0, maxNameLength$3);
		if (header.type !== sectionTypeNull && header.type !== sectionTypeNobits) bytes.need(header.offset, header.size, `section ${JSON.stringify(name || String(i))}`);
		return {
			...header,
			name
		};
	});
}
const nullHeader = {
	nameOffset: 0,
	type: sectionTypeNull,
	flags: 0,
	address: 0,
	offset: 0,
	size: 0,
	link: 0
};
function readSectionHeader(row) {
	return {
		nameOffset: row.name,
		type: row.type,
		flags: row.flags,
		address: row.addr,
		offset: row.off,
		size: row.size,
		link: row.link
	};
}
//#endregion
//#region src/core/binary/elf/packed-relocations.ts
const magic$2 = 1095783218;
const flag$2 = {
	byInfo: 1,
	byOffset: 2,
	byAddend: 4,
	hasAddend: 8
};
function readPackedEntries(bytes, wide, { offset, size }, visit) {
	const end = offset + size;
	if (size < 4 || bigEndian32(bytes, offset) !== magic$2) return;
	let at = offset + 4;
	const next = () => {
		let value = 0;
		for (let shift = 0; at < end && shift < 70; shift += 7) {
			const byte = bytes.u8(at++);
			value += (byte & 127) * 2 ** shift;
			if (byte < 128) return byte < 64 ? value : value - 2 ** (shift + 7);
		}
		at = end;
		return NaN;
	};
	const symbolUnit = wide ? 4294967296 : 256;
	const most = Math.floor(bytes.length / 4);
	const count = Math.min(next(), most);
	let address = next();
	let addend = 0;
	for (let done = 0; done < count;) {
		const length = next();
		const flags = next();
		if (!(length > 0) || Number.isNaN(flags)) return;
		const step = (flags & flag$2.byOffset) === 0 ? 0 : next();
		const shared = (flags & flag$2.byInfo) === 0 ? 0 : next();
		const hasAddend = (flags & flag$2.hasAddend) !== 0;
		const shares = hasAddend && (flags & flag$2.byAddend) !== 0;
		if (shares) addend += next();
		else if (!hasAddend) addend = 0;
		for (let i = 0; i < length && done < count; i++, done++) {
			address += (flags & flag$2.byOffset) === 0 ? next() : step;
			const info = (flags & flag$2.byInfo) === 0 ? next() : shared;
			if (hasAddend && !shares) addend += next();
			if (Number.isNaN(address + info + addend)) return;
			const symbol = Math.floor(info / symbolUnit);
			const inPlace = hasAddend ? addend : NaN;
			visit(address, info % symbolUnit, symbol, inPlace, 0);
		}
	}
}
const bigEndian32 = ({ file }, at) => byteOrZero(file, at) * 16777216 + byteOrZero(file, at + 1) * 65536 + byteOrZero(file, at + 2) * 256 + byteOrZero(file, at + 3);
//#endregion
//#region src/core/binary/relocations.ts
const streamsOnly = (tables) => ({
	tables: withoutOverlap(tables),
	places: new Uint32Array(0),
	sizes: new Uint8Array(0)
});
function withoutOverlap(tables) {
	const kept = [];
	let reached = 0;
	for (const table of tables.toSorted((a, b) => a.offset - b.offset)) {
		if (table.size <= 0 || table.offset < reached) continue;
		kept.push(table);
		reached = table.offset + table.size;
	}
	return kept;
}
const sizeUnit = 256;
const maxCapacity = 2 ** 18;
var RelocationEntries = class {
	#places;
	#sizes;
	#count = 0;
	#isSorted = true;
	constructor(expected) {
		const capacity = Math.min(Math.max(Math.ceil(expected), 16), maxCapacity);
		this.#places = new Uint32Array(capacity);
		this.#sizes = new Uint8Array(this.#places.length);
	}
	add(place, size) {
		const at = this.#count;
		if (at === this.#places.length) {
			const places = new Uint32Array(2 * at);
			places.set(this.#places);
			this.#places = places;
			const sizes = new Uint8Array(2 * at);
			sizes.set(this.#sizes);
			this.#sizes = sizes;
		}
		if (at > 0 && place < (this.#places[at - 1] ?? outsideColumn())) this.#isSorted = false;
		this.#places[at] = place;
		this.#sizes[at] = size;
		this.#count = at + 1;
	}
	of(tables) {
		const places = this.#places.subarray(0, this.#count);
		const sizes = this.#sizes.subarray(0, this.#count);
		if (!this.#isSorted) sortTogether(places, sizes);
		return {
			tables,
			places,
			sizes
		};
	}
};
function sortTogether(places, sizes) {
	const keys = Float64Array.from(places, (place, i) => place * sizeUnit + (sizes[i] ?? outsideColumn())).toSorted();
	for (const [i, key] of keys.entries()) {
		const place = Math.floor(key / sizeUnit);
		places[i] = place;
		sizes[i] = key - place * sizeUnit;
	}
}
//#endregion
//#region src/core/binary/elf/relocations.ts
function readElfRelocations(bytes, wide, tables, segments) {
	const entries = new RelocationEntries(tables.reduce((sum, { size }) => sum + size, 0) / (wide ? 24 : 8));
	let home;
	const visit = (address, _type, _symbol, _addend, size) => {
		if (!home || !isIn$1(address, home)) home = segments.find((segment) => isIn$1(address, segment));
		if (home) entries.add(home.offset + (address - home.address), size);
	};
	for (const table of tables) if (table.form !== "packed") readEntries(bytes, wide, table, visit);
	return entries.of(tables);
}
const isIn$1 = (address, segment) => address >= segment.address && address < segment.address + segment.size;
function readEntries(bytes, wide, table, visit) {
	switch (table.form) {
		case "relr":
			readAddresses(bytes, wide, table, visit);
			break;
		case "packed":
			readPackedEntries(bytes, wide, table, visit);
			break;
		default: if (wide) readWide(bytes, table, visit);
		else readNarrow(bytes, table, visit);
	}
}
function readWide(bytes, { offset, size, form }, visit) {
	const step = form === "rela" ? 24 : 16;
	const end = offset + size - step;
	const [type, symbol] = bytes.littleEndian ? [8, 12] : [12, 8];
	for (let at = offset; at <= end; at += step) {
		const addend = form === "rela" ? signed64(bytes, at + 16) : NaN;
		visit(bytes.loose64(at), bytes.u32(at + type), bytes.u32(at + symbol), addend, step);
	}
}
function readNarrow(bytes, { offset, size, form }, visit) {
	const step = form === "rela" ? 12 : 8;
	const end = offset + size - step;
	for (let at = offset; at <= end; at += step) {
		const addend = form === "rela" ? bytes.i32(at + 8) : NaN;
		const info = bytes.u32(at + 4);
		visit(bytes.u32(at), info & 255, info >>> 8, addend, step);
	}
}
function readAddresses(bytes, wide, { offset, size }, visit) {
	const step = wide ? 8 : 4;
	for (let at = offset; at <= offset + size - step; at += step) {
		const low = bytes.u32(at + (wide && !bytes.littleEndian ? 4 : 0));
		if ((low & 1) !== 0) continue;
		visit(wide ? bytes.loose64(at) : low, -1, 0, NaN, step);
	}
}
function signed64(bytes, at) {
	return bytes.littleEndian ? bytes.i32(at + 4) * 4294967296 + bytes.u32(at) : bytes.i32(at) * 4294967296 + bytes.u32(at + 4);
}
//#endregion
//#region src/core/binary/elf/pointers.ts
const typesOf$1 = {
	3: {
		relative: 8,
		word: 1,
		globalData: 6
	},
	21: {
		relative: 22,
		word: 38,
		globalData: 20
	},
	22: {
		relative: 12,
		word: 22,
		globalData: 10
	},
	40: {
		relative: 23,
		word: 2,
		globalData: 21
	},
	62: {
		relative: 8,
		word: 1,
		globalData: 6
	},
	183: {
		relative: 1027,
		word: 257,
		globalData: 1025
	},
	243: {
		relative: 3,
		word: 2,
		globalData: -1
	},
	258: {
		relative: 3,
		word: 2,
		globalData: -1
	}
};
const machineRiscv = 243;
const narrowRiscvWord = 1;
const otherValues = new Set([6, 10]);
function placePointers(bytes, wide, tables, segments) {
	const { machine } = elfStructs(wide).header.at(bytes, 0);
	const types = typesOf$1[machine];
	if (!types) return bytes;
	const p = wide ? 8 : 4;
	const word = machine === machineRiscv && !wide ? narrowRiscvWord : types.word;
	const pointers = new PlacedPointers(bytes, p);
	for (const table of tables) {
		if (!table.isDynamic) continue;
		let home;
		readEntries(bytes, wide, table, (address, type, symbol, addend) => {
			const isRelative = type === types.relative || type === word && symbol === 0;
			const isSymbol = symbol > 0 && (type === word || type === types.globalData);
			if (isRelative ? Number.isNaN(addend) : !isSymbol) return;
			if (!home || !(address >= home.address) || address + p > endOf(home)) {
				home = segments.find((segment) => address >= segment.address && address + p <= endOf(segment));
				if (!home) return;
			}
			const at = home.offset + (address - home.address);
			const value = isRelative ? 0 : symbolValue(bytes, wide, table.symbols, symbol);
			if (value === null) return;
			const rest = type === types.globalData ? 0 : Number.isNaN(addend) ? pointers.at(at) : addend;
			pointers.set(at, value + rest);
		});
	}
	return pointers.bytes;
}
const endOf = ({ address, size }) => address + size;
function symbolValue(bytes, wide, { offset, size }, index) {
	const { symbol } = elfStructs(wide);
	if ((index + 1) * symbol.size > size) return null;
	const at = offset + index * symbol.size;
	if (at + symbol.size > bytes.length) return null;
	const { info, shndx, value } = symbol.at(bytes, at);
	return shndx === 0 || otherValues.has(info & 15) ? null : value;
}
var PlacedPointers = class {
	bytes;
	#given;
	#size;
	#view = null;
	constructor(bytes, size) {
		this.bytes = bytes;
		this.#given = bytes;
		this.#size = size;
	}
	at(offset) {
		return this.#given.looseWord(offset, this.#size);
	}
	set(offset, value) {
		if (!(value >= 0 && Number.isSafeInteger(value))) return;
		if (value === this.at(offset)) return;
		if (this.#view === null) {
			const { file, littleEndian } = this.#given;
			this.bytes = new Bytes(new Uint8Array(file), littleEndian);
			this.#view = new DataView(this.bytes.file.buffer);
		}
		const { littleEndian } = this.#given;
		const low = value % 4294967296;
		if (this.#size === 4) {
			this.#view.setUint32(offset, low, littleEndian);
			return;
		}
		const high = Math.floor(value / 4294967296);
		this.#view.setUint32(offset + (littleEndian ? 0 : 4), low, littleEndian);
		this.#view.setUint32(offset + (littleEndian ? 4 : 0), high, littleEndian);
	}
};
//#endregion
//#region src/core/binary/elf/relocation-tables.ts
const sectionForms = new Map([
	[4, "rela"],
	[9, "rel"],
	[19, "relr"],
	[1610612737, "packed"],
	[1610612738, "packed"],
	[1879047936, "relr"]
]);
const flagLoaded = 2;
const dynamicTables = [
	[
		7,
		8,
		"rela"
	],
	[
		17,
		18,
		"rel"
	],
	[
		36,
		35,
		"relr"
	],
	[
		1610612751,
		1610612752,
		"packed"
	],
	[
		1610612753,
		1610612754,
		"packed"
	],
	[
		187904e4,
		1879040001,
		"relr"
	]
];
const tag = {
	pltSize: 2,
	symbols: 6,
	rela: 7,
	pltForm: 20,
	plt: 23
};
const noSymbols = {
	offset: 0,
	size: 0
};
const isRelocationSection = (type) => sectionForms.has(type);
function findRelocationTables(bytes, wide, headers, segments) {
	return withoutOverlap(headers.length > 0 ? bySections(headers) : byDynamicTable(bytes, wide, segments));
}
function bySections(headers) {
	return headers.flatMap(({ type, offset, size, link, flags }) => {
		const form = sectionForms.get(type);
		const symbols = headers[link] ?? noSymbols;
		const isDynamic = (flags & flagLoaded) !== 0;
		return form === void 0 ? [] : [{
			form,
			offset,
			size,
			symbols: {
				offset: symbols.offset,
				size: symbols.size
			},
			isDynamic
		}];
	});
}
function byDynamicTable(bytes, wide, { segments, dynamic }) {
	if (dynamic === null) return [];
	const p = wide ? 8 : 4;
	const word = (at) => wide ? bytes.loose64(at) : bytes.u32(at);
	const values = new Map();
	const end = dynamic.offset + Math.floor(dynamic.size / (2 * p)) * 2 * p;
	for (let at = dynamic.offset; at < end; at += 2 * p) values.set(word(at), word(at + p));
	const homeOf = (address) => {
		const home = segments.find((segment) => address !== void 0 && address >= segment.address && address < segment.address + segment.size);
		if (!home || address === void 0) return noSymbols;
		const inside = address - home.address;
		return {
			offset: home.offset + inside,
			size: home.size - inside
		};
	};
	const symbols = homeOf(values.get(tag.symbols));
	const pltForm = values.get(tag.pltForm) === tag.rela ? "rela" : "rel";
	return [...dynamicTables, [
		tag.plt,
		tag.pltSize,
		pltForm
	]].flatMap(([at, length, form]) => {
		const home = homeOf(values.get(at));
		const size = values.get(length) ?? 0;
		return size > home.size ? [] : [{
			form,
			offset: home.offset,
			size,
			symbols,
			isDynamic: true
		}];
	});
}
//#endregion
//#region src/core/binary/elf/sections.ts
const typeNull = 0;
const typeProgbits = 1;
const typeSymtab = 2;
const typeStrtab = 3;
const typeHash = 5;
const typeDynamic$1 = 6;
const typeNote = 7;
const typeNobits = 8;
const typeDynsym = 11;
const flagWrite = 1;
const flagAlloc = 2;
const flagExecute = 4;
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
const cSections$1 = {
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
const byName$1 = new Map();
for (const [table, origin] of [
	[goSections$1, "go"],
	[cSections$1, "c"],
	[linkingSections$1, "container"]
]) for (const [name, region] of Object.entries(table)) byName$1.set(name, {
	region,
	origin
});
const toolSections$1 = /^\.(?:gnu[._]|gdb_index$|stab|ARM\.|llvm|note\b|mdebug\.|pdr$|SUNW_|lbss|go[._])/;
const segmentExecutes = 1;
const segmentWrites = 2;
function describeElfSegment({ address, offset, size, memorySize, flags }, index) {
	const executable = (flags & segmentExecutes) !== 0;
	const writable = (flags & segmentWrites) !== 0;
	return {
		name: `segment ${index}`,
		offset,
		fileSize: size,
		address,
		virtualSize: memorySize,
		loaded: true,
		executable,
		writable,
		region: executable ? "code" : writable ? "data" : "rodata",
		origin: "go",
		buildId: false
	};
}
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
	const known = byName$1.get(name.replace(/^\.data\.rel\.ro(?=\.)/, ""));
	if (known) return known;
	if (isRelocationSection(header.type)) return {
		region: "relocations",
		origin: "container"
	};
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
		origin: header.type === typeProgbits && !toolSections$1.test(name) ? "added" : "container"
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
//#region src/core/binary/elf/symbols.ts
const sectionTypeSymtab = 2;
const firstReservedSection = 65280;
const namesNoBytes = new Set([
	3,
	4,
	6
]);
function readElfSymbols(bytes, wide, headers) {
	const table = headers.find(({ type }) => type === sectionTypeSymtab);
	if (!table) return null;
	const strings = headers[table.link];
	if (!strings) throw new MalformedBinary("the symbol table has no table of names", table.offset);
	const { size: rowSize, offsets: field } = elfStructs(wide).symbol;
	const count = Math.floor(table.size / rowSize);
	const names = new StringTable(bytes, strings.offset, strings.size, "symbol names");
	if (count > 0 && names.end(strings.size - 1) < 0) throw new MalformedBinary("symbol names have no end", strings.offset);
	const word = (offset) => wide ? bytes.loose64(offset) : bytes.u32(offset);
	const nameOffsets = new Uint32Array(count);
	const address = new Float64Array(count);
	const size = new Float64Array(count);
	const section = new Int32Array(count);
	for (let i = 0, at = table.offset; i < count; i++, at += rowSize) {
		const nameOffset = bytes.u32(at + field.name);
		if (nameOffset >= strings.size) throw new MalformedBinary("a symbol's name lies outside its table", at);
		nameOffsets[i] = nameOffset;
		address[i] = word(at + field.value);
		size[i] = word(at + field.size);
		const info = bytes.u8(at + field.info);
		const index = bytes.u16(at + field.shndx);
		const usable = index > 0 && index < firstReservedSection && index < headers.length && !namesNoBytes.has(info & 15);
		section[i] = usable ? index : -1;
	}
	return {
		count,
		address,
		size,
		section,
		name: (index) => names.at(nameOffsets[index] ?? outsideColumn())
	};
}
//#endregion
//#region src/core/binary/elf/elf.ts
const typeDynamic = 3;
function readElf(file) {
	const width = file[4];
	const order = file[5];
	if (width !== 1 && width !== 2 || order !== 1 && order !== 2) throw new MalformedBinary("the ELF header has no valid class and byte order", 4);
	const bytes = new Bytes(file, order === 1);
	const wide = width === 2;
	const { header } = elfStructs(wide);
	bytes.need(0, header.size, "the ELF header");
	const { type, machine } = header.at(bytes, 0);
	const sections = readSections(bytes, wide);
	const debugOnly = isDebugFile(sections.headers);
	const loaded = readSegments(bytes, wide, debugOnly);
	const { segments, tables } = loaded;
	const described = sections.headers.map(describeElfSection);
	const relocatable = type === typeDynamic;
	const relocations = findRelocationTables(bytes, wide, sections.headers, loaded);
	return {
		format: "elf",
		bytes: relocatable ? placePointers(bytes, wide, relocations, segments) : bytes,
		pointerSize: wide ? 8 : 4,
		alignment: loaded.alignment,
		goarch: goarchOf$2(machine, wide, order === 1),
		sections: described.length > 0 ? described : segments.map(describeElfSegment),
		tables: [
			{
				name: "ELF header",
				offset: 0,
				fileSize: header.size,
				region: "headers"
			},
			...tables,
			...sections.tables
		],
		mappings: segments,
		notes: debugOnly ? ["the file holds debug information apart from its program (as eu-strip -f and objcopy --only-keep-debug write it): measure the program"] : [],
		symbols: readElfSymbols(bytes, wide, sections.headers),
		relocations: () => readElfRelocations(bytes, wide, relocations, segments)
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
//#region src/core/binary/macho/load-commands.ts
const machOHeaderSize = machHeader.size;
const maxCounts = {
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
function readLoadCommands(bytes) {
	bytes.need(0, machOHeaderSize, "the Mach-O header");
	const { ncmds: count, sizeofcmds: size } = machHeader.at(bytes, 0);
	if (count > maxCounts.commands) throw new MalformedBinary(`${count} load commands are more than ${maxCounts.commands}`, machHeader.offsets.ncmds);
	bytes.need(machOHeaderSize, size, "the load commands");
	const commands = {
		segments: [],
		sections: [],
		tables: [table$1("Mach-O header", 0, machOHeaderSize, "headers"), table$1("load commands", machOHeaderSize, size, "headers")],
		symbols: null,
		chainedFixups: null
	};
	const end = machOHeaderSize + size;
	for (let i = 0, at = machOHeaderSize; i < count; i++) {
		const { cmd, cmdsize } = at + loadCommand.size <= end ? loadCommand.at(bytes, at) : noCommand;
		if (cmdsize < loadCommand.size || at + cmdsize > end) throw new MalformedBinary("a load command leaves the load commands", at);
		readLoadCommand(bytes, at, cmd, cmdsize, commands);
		at += cmdsize;
	}
	return commands;
}
const noCommand = {
	cmd: 0,
	cmdsize: 0
};
function readLoadCommand(bytes, at, kind, length, commands) {
	const { segments, sections, tables } = commands;
	const needs = (least) => {
		if (length >= least) return;
		throw new MalformedBinary(`a load command of ${length} bytes instead of ${least}`, at);
	};
	if (kind === command.segment64) {
		needs(segmentCommand.size);
		const { nsects } = segmentCommand.at(bytes, at);
		needs(segmentCommand.size + nsects * section.size);
		readSegment(bytes, at, segments, sections);
	} else if (kind === command.symtab) {
		needs(symtabCommand.size);
		const { symoff, nsyms, stroff, strsize } = symtabCommand.at(bytes, at);
		const rows = {
			offset: symoff,
			size: nsyms * nlist.size
		};
		const names = {
			offset: stroff,
			size: strsize
		};
		bytes.need(rows.offset, rows.size, "the symbol table");
		bytes.need(names.offset, names.size, "the table of symbol names");
		commands.symbols = {
			rows,
			names
		};
		tables.push(table$1("symbol table", rows.offset, rows.size, "symtab"), table$1("symbol names", names.offset, names.size, "symtab"));
	} else if (kind === command.dysymtab) {
		needs(dysymtabCommand.size);
		tables.push(...readDynamicSymbols(bytes, at));
	} else if (kind === command.dyldInfo || kind === command.dyldInfoOnly) {
		needs(dyldInfoCommand.size);
		tables.push(...readDyldInfo(bytes, at));
	} else {
		const [name, region] = linkEditTables[kind] ?? [];
		if (name === void 0 || region === void 0) return;
		needs(linkeditDataCommand.size);
		const { dataoff, datasize } = linkeditDataCommand.at(bytes, at);
		const range = extentOf(bytes, dataoff, datasize, `the ${name}`);
		tables.push(table$1(name, range.offset, range.size, region));
		if (kind === command.chainedFixups) commands.chainedFixups = range;
	}
}
const table$1 = (name, offset, fileSize, region) => ({
	name,
	offset,
	fileSize,
	region
});
function extentOf(bytes, offset, size, what) {
	const extent = {
		offset: size === 0 ? 0 : offset,
		size
	};
	bytes.need(extent.offset, size, what);
	return extent;
}
function readDyldInfo(bytes, at) {
	const info = dyldInfoCommand.at(bytes, at);
	return [
		[
			"rebases",
			info.rebaseOff,
			info.rebaseSize,
			"relocations"
		],
		[
			"binds",
			info.bindOff,
			info.bindSize,
			"relocations"
		],
		[
			"weak binds",
			info.weakBindOff,
			info.weakBindSize,
			"relocations"
		],
		[
			"lazy binds",
			info.lazyBindOff,
			info.lazyBindSize,
			"relocations"
		],
		[
			"exports",
			info.exportOff,
			info.exportSize,
			"symtab"
		]
	].map(([name, start, length, region]) => {
		const { offset, size } = extentOf(bytes, start, length, `the ${name}`);
		return table$1(name, offset, size, region);
	});
}
function readDynamicSymbols(bytes, at) {
	const found = dysymtabCommand.at(bytes, at);
	return [
		[
			"table of contents",
			found.tocoff,
			found.ntoc,
			8,
			"symtab"
		],
		[
			"module table",
			found.modtaboff,
			found.nmodtab,
			56,
			"symtab"
		],
		[
			"external references",
			found.extrefsymoff,
			found.nextrefsyms,
			4,
			"symtab"
		],
		[
			"indirect symbols",
			found.indirectsymoff,
			found.nindirectsyms,
			4,
			"symtab"
		],
		[
			"external relocations",
			found.extreloff,
			found.nextrel,
			8,
			"relocations"
		],
		[
			"local relocations",
			found.locreloff,
			found.nlocrel,
			8,
			"relocations"
		]
	].map(([name, start, count, step, region]) => {
		const { offset, size } = extentOf(bytes, start, count * step, `the ${name}`);
		return table$1(name, offset, size, region);
	});
}
function readSegment(bytes, at, segments, sections) {
	const fields = segmentCommand.at(bytes, at);
	const segment = {
		name: fixedText(bytes, at + segmentCommand.offsets.segname),
		address: fields.vmaddr,
		virtualSize: fields.vmsize,
		offset: fields.fileoff,
		fileSize: fields.filesize,
		writable: (fields.initprot & 2) !== 0
	};
	const { name, offset, fileSize } = segment;
	bytes.need(offset, fileSize, `the segment ${JSON.stringify(name)}`);
	segments.push(segment);
	const count = fields.nsects;
	if (segments.length > maxCounts.segments || sections.length + count > maxCounts.sections) throw new MalformedBinary(`more than ${maxCounts.segments} segments or ${maxCounts.sections} sections`, at);
	const { sectname, segname } = section.offsets;
	for (let i = 0; i < count; i++) {
		const row = at + segmentCommand.size + i * section.size;
		const { addr, size, offset: start, flags } = section.at(bytes, row);
		sections.push({
			name: `${fixedText(bytes, row + segname)},${fixedText(bytes, row + sectname)}`,
			segment,
			address: addr,
			size,
			offset: start,
			flags
		});
	}
}
function fixedText(bytes, at) {
	const text = bytes.text(at, 16, "a name");
	const end = text.indexOf("\0");
	return end < 0 ? text : text.slice(0, end);
}
//#endregion
//#region src/core/binary/macho/chained-fixups.ts
const format = {
	address: 2,
	offset: 6
};
const stride = 4;
const noFixups = 65535;
function decodeChainedFixups(bytes, { offset, size }, segments) {
	const end = offset + size;
	const inside = (at, length, what) => {
		if (at >= offset && at + length <= end) return;
		throw new MalformedBinary(`${what} leaves the chained fixups`, at);
	};
	inside(offset, chainedFixupsHeader.size, "their header");
	const starts = offset + chainedFixupsHeader.at(bytes, offset).startsOffset;
	inside(starts, 4, "the list of segments");
	const count = bytes.u32(starts);
	inside(starts + 4, 4 * count, "the list of segments");
	const fixups = new ChainDecoder(bytes, segments.find((segment) => segment.offset === 0 && segment.fileSize > 0)?.address ?? 0);
	for (let i = 0; i < count; i++) {
		const start = bytes.u32(starts + 4 + 4 * i);
		const segment = segments[i];
		if (start === 0 || !segment) continue;
		const chains = starts + start;
		inside(chains, chainedStartsInSegment.size, "a list of pages");
		const { pageCount } = chainedStartsInSegment.at(bytes, chains);
		inside(chains + chainedStartsInSegment.size, 2 * pageCount, "a list of pages");
		fixups.decodeSegment(segment, chains);
	}
	return fixups.copy;
}
var ChainDecoder = class {
	copy;
	#view;
	#bytes;
	#base;
	#room;
	constructor(bytes, base) {
		this.copy = new Bytes(Uint8Array.from(bytes.file), true);
		this.#view = new DataView(this.copy.file.buffer);
		this.#bytes = bytes;
		this.#base = base;
		this.#room = bytes.length;
	}
	decodeSegment(segment, chains) {
		const bytes = this.#bytes;
		const { pageSize, pointerFormat, pageCount } = chainedStartsInSegment.at(bytes, chains);
		if (pointerFormat !== format.address && pointerFormat !== format.offset) return;
		const base = pointerFormat === format.offset ? this.#base : 0;
		const list = chains + chainedStartsInSegment.size;
		for (let page = 0; page < pageCount; page++) {
			const first = bytes.u16(list + 2 * page);
			if (first === noFixups) continue;
			this.#room -= pageSize;
			if (this.#room < -pageSize) throw new MalformedBinary("pages of chained fixups overlap", chains);
			const from = page * pageSize;
			const last = Math.min(from + pageSize, segment.fileSize) - 8;
			this.#decodeChain(segment.offset + from + first, segment.offset + last, base);
		}
	}
	#decodeChain(first, last, base) {
		const bytes = this.#bytes;
		const view = this.#view;
		for (let place = first;;) {
			if (place > last) throw new MalformedBinary("a chain of fixups leaves its page", place);
			const high = bytes.u32(place + 4);
			const target = (high & 15) * 4294967296 + bytes.u32(place) + base;
			const bound = high >>> 31 === 1;
			view.setUint32(place, bound ? 0 : target % 4294967296, true);
			view.setUint32(place + 4, bound ? 0 : Math.floor(target / 4294967296), true);
			const next = high >>> 19 & 4095;
			if (next === 0) break;
			place += next * stride;
		}
	}
};
//#endregion
//#region src/core/binary/macho/sections.ts
const zeroFilled = new Set([
	1,
	12,
	18
]);
const typeMask$1 = 255;
const holdsCode = 2147484672;
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
const linkingSections = {
	__symbol_stub1: "code",
	__stubs: "code",
	__stub_helper: "code",
	__nl_symbol_ptr: "relocations",
	__la_symbol_ptr: "relocations",
	__got: "relocations",
	__auth_got: "relocations"
};
const cSections = /^__(?:const|cstring|ustring|cfstring|literal\d+|eh_frame|unwind_info|compact_unwind|gcc_except_tab|mod_(?:init|term)_func|init_offsets|thread_\w+|common|bss|static_const|const_coal|datacoal_nt|interpose|dyld\w*|program_vars|chain_starts|objc_\w+|swift\d?_\w+|llvm_\w+|asan_\w+|sanitizer_\w+)$/;
const byName = new Map();
for (const [table, origin] of [[goSections, "go"], [linkingSections, "container"]]) for (const [name, region] of Object.entries(table)) byName.set(name, {
	region,
	origin
});
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
	const known = byName.get(plain);
	if (known) return known;
	if (!loaded) return {
		region: "other",
		origin: "added"
	};
	if (executable) return {
		region: "code",
		origin: "c"
	};
	return {
		region: writable ? "data" : "rodata",
		origin: cSections.test(plain) ? "c" : "added"
	};
}
//#endregion
//#region src/core/binary/symbol-sizes.ts
const marker$1 = /^(?:runtime\.(?:e?(?:text|rodata|types|noptrdata|data|bss|noptrbss|pclntab|typelink|itablink|symtab)|e?covctrs|egcdata|egcbss|end|gcbits\.\*)|(?:type|typerel|go[:.](?:string|func|funcrel))[:.]\*|go[:.]funcdesc(?:rel)?)$/;
const [letterG, letterR, letterT] = Buffer.from("grt");
function mayBeMarkerAt(names, at) {
	const first = names.byte(at);
	if (first === letterR) return names.has("runtime.", at);
	if (first === letterT) return names.has("type", at);
	return first === letterG && (names.has("go:", at) || names.has("go.", at));
}
const fence = /^(?:go:\w+fips(?:start|end)|go[:.]buildinfo|go:fipsinfo|runtime\.(?:firstmoduledata|findfunctab|gcdata|gcbss))$/;
function sizesByDistance(sections, symbols, limits = new Map()) {
	const { count, address, section } = symbols;
	const sizes = new Float64Array(count);
	const mayBeMarker = symbols.mayBeMarker ?? (() => true);
	const isMarker = new Uint8Array(count);
	for (let i = 0; i < count; i++) if ((section[i] ?? outsideColumn()) >= 0 && mayBeMarker(i) && marker$1.test(symbols.name(i))) isMarker[i] = 1;
	const order = inOrder$1(symbols, isMarker);
	const sorted = sections.every(({ origin }) => origin !== "c");
	let home = -1;
	let next = 0;
	let end = 0;
	let largest = Number.POSITIVE_INFINITY;
	for (let k = order.length - 1; k >= 0; k--) {
		const i = order[k] ?? outsideColumn();
		const at = address[i] ?? outsideColumn();
		const index = section[i] ?? outsideColumn();
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
		const limit = limits.get(i);
		const distance = Math.max(end - at, 0);
		sizes[i] = distance;
		if (limit !== void 0) {
			sizes[i] = Math.min(distance, limit);
			continue;
		}
		if (!sorted || place.executable || distance === 0) continue;
		if (mayBeMarker(i) && fence.test(symbols.name(i))) {
			largest = Number.POSITIVE_INFINITY;
			continue;
		}
		largest = Math.min(largest, distance);
		sizes[i] = largest;
	}
	return sizes;
}
function inOrder$1({ count, address, section }, isMarker) {
	const rows = [];
	for (let i = 0; i < count; i++) if ((section[i] ?? outsideColumn()) >= 0) rows.push(i);
	return rows.toSorted((a, b) => (section[a] ?? outsideColumn()) - (section[b] ?? outsideColumn()) || (address[a] ?? outsideColumn()) - (address[b] ?? outsideColumn()) || (isMarker[b] ?? outsideColumn()) - (isMarker[a] ?? outsideColumn()) || a - b);
}
//#endregion
//#region src/core/binary/macho/symbols.ts
const { size: rowSize$1, offsets: field$2 } = nlist;
const debuggerMask = 224;
const typeMask = 14;
const inSection = 14;
const external = 1;
const underscore$1 = 95;
function readMachOSymbols(bytes, { symbols }, sections) {
	if (!symbols) return null;
	const { rows, names: strings } = symbols;
	const count = rows.size / rowSize$1;
	const names = new StringTable(bytes, strings.offset, strings.size, "symbol names");
	if (count > 0 && names.end(strings.size - 1) < 0) throw new MalformedBinary("symbol names have no end", strings.offset);
	const nameOffsets = new Uint32Array(count);
	const address = new Float64Array(count);
	const section = new Int32Array(count).fill(-1);
	let locals = 0;
	for (let i = 0, at = rows.offset; i < count; i++, at += rowSize$1) {
		const nameOffset = bytes.u32(at + field$2.strx);
		if (nameOffset >= strings.size) throw new MalformedBinary("a symbol's name lies outside its table", at);
		nameOffsets[i] = nameOffset;
		address[i] = bytes.loose64(at + field$2.value);
		const type = bytes.u8(at + field$2.type);
		const index = bytes.u8(at + field$2.sect) - 1;
		if (!((type & debuggerMask) === 0 && (type & typeMask) === inSection && index >= 0 && index < sections.length)) continue;
		section[i] = index;
		if ((type & external) === 0) locals++;
	}
	if (locals === 0) return null;
	const name = (index) => names.at(nameOffsets[index] ?? outsideColumn()).replace(/^_/, "");
	return {
		count,
		address,
		size: sizesByDistance(sections, {
			count,
			address,
			section,
			name,
			mayBeMarker: (index) => {
				const at = nameOffsets[index] ?? outsideColumn();
				return mayBeMarkerAt(names, names.byte(at) === underscore$1 ? at + 1 : at);
			}
		}),
		section,
		name
	};
}
//#endregion
//#region src/core/binary/macho/macho.ts
const magic64$1 = 3489328638;
const pageSize$1 = 16384;
function isMachO64(file) {
	return file.length >= 4 && new Bytes(file, false).u32(0) === magic64$1;
}
function readMachO(file) {
	const stored = new Bytes(file, true);
	const commands = readLoadCommands(stored);
	const { segments, chainedFixups, tables } = commands;
	const sections = commands.sections.map((section) => describeMachOSection(stored, section));
	return {
		format: "macho",
		bytes: chainedFixups ? decodeChainedFixups(stored, chainedFixups, segments) : stored,
		pointerSize: 8,
		alignment: pageSize$1,
		goarch: goarchOf$1(machHeader.at(stored, 0).cputype),
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
		relocations: () => streamsOnly(relocationTables(tables))
	};
}
const relocationTables = (tables) => tables.filter(({ region }) => region === "relocations").map(({ offset, fileSize }) => ({
	offset,
	size: fileSize
}));
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
//#region src/core/binary/identify/other-files.ts
const unpack = "unpack it, and measure the executable in it";
const otherFiles = [
	{
		magic: "!<arch>\ndebian-binary",
		name: `a Debian package: ${unpack}`
	},
	{
		magic: "!<arch>\n",
		name: "an archive of objects (.a), as -buildmode=c-archive makes it: measure the executable that is linked from it"
	},
	{
		magic: "<bigaf>\n",
		name: "an archive of objects (.a) for AIX: measure the executable that is linked from it"
	},
	{
		magic: "\u008B",
		name: `compressed by gzip: ${unpack}`
	},
	{
		magic: "BZh",
		name: `compressed by bzip2: ${unpack}`
	},
	{
		magic: "\u00FD7zXZ\0",
		name: `compressed by xz: ${unpack}`
	},
	{
		magic: "(\u00B5/\u00FD",
		name: `compressed by zstd: ${unpack}`
	},
	{
		magic: "\"M",
		name: `compressed by lz4: ${unpack}`
	},
	{
		magic: "PK",
		name: `a zip archive: ${unpack}`
	},
	{
		magic: "7z\u00BC\u00AF'",
		name: `a 7z archive: ${unpack}`
	},
	{
		magic: "MSCF",
		name: `a cabinet: ${unpack}`
	},
	{
		magic: "\u00D0\u00CF\u00E0\u00A1\u00B1\u00E1",
		name: `an installer for Windows (.msi): ${unpack}`
	},
	{
		magic: "xar!",
		name: `a package for macOS (.pkg): ${unpack}`
	},
	{
		magic: "hsqs",
		name: `a squashfs image, as snaps are: ${unpack}`
	},
	{
		magic: "\u00ED\u00AB\u00EE\u00DB",
		name: `an RPM package: ${unpack}`
	},
	{
		magic: "ustar",
		at: 257,
		name: `a tar archive: ${unpack}`
	},
	{
		magic: "#!",
		name: "a script"
	},
	{
		magic: "\u00CA\u00FE\u00BA\u00BE",
		name: "a Java class"
	}
];
function describeOtherFile(file) {
	return otherFiles.find(({ magic, at = 0 }) => Buffer.from(magic, "latin1").equals(file.subarray(at, at + magic.length)))?.name ?? null;
}
//#endregion
//#region src/core/binary/runtime/pclntab/func-record.ts
const funcOfGo12 = (pointerSize) => struct({
	entry: pointerSize,
	nameoff: "u32",
	args: 4,
	frame: 4,
	pcsp: "u32",
	pcfile: "u32",
	pcln: "u32",
	npcdata: "u32",
	nfuncdata: "u32"
});
const funcOfGo112 = (pointerSize) => struct({
	entry: pointerSize,
	nameoff: "u32",
	args: 4,
	deferreturn: 4,
	pcsp: "u32",
	pcfile: "u32",
	pcln: "u32",
	npcdata: "u32",
	funcID: "u8",
	pad: 2,
	nfuncdata: "u8"
});
const funcOfGo116 = (pointerSize) => struct({
	entry: pointerSize,
	nameoff: "u32",
	args: 4,
	deferreturn: 4,
	pcsp: "u32",
	pcfile: "u32",
	pcln: "u32",
	npcdata: "u32",
	cuOffset: "u32",
	funcID: "u8",
	pad: 2,
	nfuncdata: "u8"
});
const funcOfGo118 = struct({
	entryoff: "u32",
	nameoff: "u32",
	args: 4,
	deferreturn: 4,
	pcsp: "u32",
	pcfile: "u32",
	pcln: "u32",
	npcdata: "u32",
	cuOffset: "u32",
	funcID: "u8",
	flag: "u8",
	pad: 1,
	nfuncdata: "u8"
});
const funcOfGo120 = struct({
	entryoff: "u32",
	nameoff: "u32",
	args: 4,
	deferreturn: 4,
	pcsp: "u32",
	pcfile: "u32",
	pcln: "u32",
	npcdata: "u32",
	cuOffset: "u32",
	startLine: "u32",
	funcID: "u8",
	flag: "u8",
	pad: 1,
	nfuncdata: "u8"
});
function recordShapeOf({ layout, pointerSize: p }, littleEndian) {
	const go12 = shapeOf(funcOfGo12(p), p);
	const go112 = {
		...shapeOf(funcOfGo112(p), p),
		unit: -1
	};
	const go116 = funcOfGo116(p);
	return {
		"1.2": {
			...go12,
			unit: -1,
			functionDataCount: go12.functionDataCount + (littleEndian ? 0 : 3)
		},
		"1.12": go112,
		"1.13": go112,
		"1.16": {
			...shapeOf(go116, p),
			unit: go116.offsets.cuOffset
		},
		"1.18": {
			...shapeOf(funcOfGo118, 4),
			unit: funcOfGo118.offsets.cuOffset
		},
		"1.20": {
			...shapeOf(funcOfGo120, 4),
			unit: funcOfGo120.offsets.cuOffset,
			startLine: funcOfGo120.offsets.startLine
		}
	}[layout];
}
function shapeOf(func, functionDataSize) {
	const { nameoff, pcsp, npcdata, nfuncdata } = func.offsets;
	return {
		size: func.size,
		nameOffset: nameoff,
		pcTables: pcsp,
		extraPcTables: npcdata,
		startLine: -1,
		functionDataCount: nfuncdata,
		functionDataSize
	};
}
//#endregion
//#region src/core/binary/runtime/pclntab/pclntab-go12.ts
const nulsBehindName = (layout) => layout === "1.2" || layout === "1.12" ? 2 : 1;
function readJoinedHeader(bytes, offset, end, start) {
	const p = start.pointerSize;
	const headerSize = 8 + p;
	const functions = offset + headerSize;
	if (functions > end) return null;
	const functionCount = bytes.looseWord(offset + 8, p);
	const rows = (2 * functionCount + 1) * p;
	const least = rows + 4 + functionCount * funcOfGo112(p).size;
	if (functionCount === 0 || least > end - functions) return null;
	const record = offset + bytes.looseWord(functions + p, p);
	const entry = bytes.looseWord(functions, p);
	if (record + p > end || bytes.looseWord(record, p) !== entry) return null;
	const files = offset + bytes.u32(functions + rows);
	if (files < functions + rows + 4 || files + 4 > end) return null;
	const fileCount = bytes.u32(files);
	const names = files + 4 * fileCount;
	if (fileCount === 0 || names > end) return null;
	const layout = layoutOf(bytes, offset, end, functionCount, p);
	const last = endOfNames(bytes, offset, files, names, end);
	const whole = {
		offset,
		size: Math.min(last + nulsBehindName(layout), end) - offset
	};
	return {
		...start,
		offset,
		size: headerSize,
		layout,
		functionCount,
		textStart: 0,
		functionNames: whole,
		units: {
			offset: files,
			size: names - files
		},
		fileNames: whole,
		firstFileName: names - offset,
		pcTables: whole,
		functions,
		records: offset
	};
}
function endOfNames(bytes, offset, files, names, end) {
	let last = 0;
	for (let at = files + 4; at < names; at += 4) last = Math.max(last, bytes.u32(at));
	const nul = bytes.file.subarray(0, end).indexOf(0, offset + last);
	return last < names - offset || nul < 0 ? names : nul;
}
function layoutOf(bytes, offset, end, count, p) {
	let largest = 0;
	let withData = 0;
	let withFourth = 0;
	const { size, offsets: field } = funcOfGo112(p);
	const oldCount = funcOfGo12(p).offsets.nfuncdata;
	const row = offset + 8 + p;
	for (let i = 0; i < count; i++) {
		const record = offset + bytes.looseWord(row + (2 * i + 1) * p, p);
		if (record + size > end) continue;
		largest = Math.max(largest, bytes.u32(record + oldCount));
		const tables = bytes.u32(record + field.npcdata);
		const kinds = bytes.u8(record + field.nfuncdata);
		const fourth = record + Math.ceil((size + 4 * tables) / p) * p + 3 * p;
		if (kinds > 0) withData++;
		if (kinds <= 3 || fourth + p > end) continue;
		if (bytes.looseWord(fourth, p) > 0) withFourth++;
	}
	if (largest < 256) return "1.2";
	return 2 * withFourth > withData ? "1.12" : "1.13";
}
//#endregion
//#region src/core/binary/runtime/pclntab/pclntab-layout.ts
const isJoined = (layout) => layout === "1.2" || layout === "1.12" || layout === "1.13";
const hasAddresses = (layout) => layout === "1.16" || isJoined(layout);
//#endregion
//#region src/core/binary/runtime/pclntab/pclntab-header.ts
const layouts = {
	4294967290: "1.16",
	4294967280: "1.18",
	4294967281: "1.20"
};
const start$1 = struct({
	magic: "u32",
	pad: "u16",
	minLC: "u8",
	ptrSize: "u8"
});
const headerOfGo116 = (word) => struct({
	start: start$1.size,
	nfunc: word,
	nfiles: word,
	funcnameOffset: word,
	cuOffset: word,
	filetabOffset: word,
	pctabOffset: word,
	pclnOffset: word
});
const headerOfGo118 = (word) => struct({
	start: start$1.size,
	nfunc: word,
	nfiles: word,
	textStart: word,
	funcnameOffset: word,
	cuOffset: word,
	filetabOffset: word,
	pctabOffset: word,
	pclnOffset: word
});
const headers = {
	4: {
		go116: headerOfGo116("u32"),
		go118: headerOfGo118("u32")
	},
	8: {
		go116: headerOfGo116("loose64"),
		go118: headerOfGo118("loose64")
	}
};
const joinedMagic = 4294967291;
const isGenuine = ({ magic }) => magic === joinedMagic || layouts[magic] !== void 0;
function readPclntabHeader(bytes, offset, end, unknown) {
	if (offset < 0 || offset + start$1.size > end || end > bytes.length) return null;
	const { magic, pad, minLC: quantum, ptrSize } = start$1.at(bytes, offset);
	const layout = layouts[magic] ?? (magic === joinedMagic ? "1.2" : unknown);
	if (layout === void 0 || pad !== 0) return null;
	if (quantum !== 1 && quantum !== 2 && quantum !== 4) return null;
	if (ptrSize !== 4 && ptrSize !== 8) return null;
	if (isJoined(layout)) return readJoinedHeader(bytes, offset, end, {
		magic,
		quantum,
		pointerSize: ptrSize
	});
	const { go116, go118 } = headers[ptrSize];
	const isGo116 = layout === "1.16";
	const { size } = isGo116 ? go116 : go118;
	if (offset + size > end) return null;
	const header = (isGo116 ? go116 : go118).at(bytes, offset);
	const names = offset + header.funcnameOffset;
	const units = offset + header.cuOffset;
	const files = offset + header.filetabOffset;
	const pcs = offset + header.pctabOffset;
	const functions = offset + header.pclnOffset;
	const ascending = offset + size <= names && names <= units && units <= files && files <= pcs && pcs <= functions && functions <= end;
	const functionCount = header.nfunc;
	if (!ascending || functionCount * 40 > end - functions) return null;
	return {
		offset,
		size,
		magic,
		layout,
		pointerSize: ptrSize,
		quantum,
		functionCount,
		textStart: isGo116 ? 0 : go118.at(bytes, offset).textStart,
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
		firstFileName: 0,
		pcTables: {
			offset: pcs,
			size: functions - pcs
		},
		functions,
		records: functions
	};
}
function searchPclntabHeader(bytes, extent) {
	const [first = null] = pclntabHeaders(bytes, extent);
	return first;
}
function* pclntabHeaders(bytes, { offset, size }) {
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
	for (const magic of [...Object.keys(layouts), joinedMagic]) {
		const needle = Uint8Array.from(order(Number(magic)));
		for (let at = indexOfBytes(bytes.file, needle, offset, end); at >= 0; at = indexOfBytes(bytes.file, needle, at + 1, end)) {
			const header = readPclntabHeader(bytes, at, end);
			if (header) yield header;
		}
	}
}
//#endregion
//#region src/core/binary/identify/other-producers.ts
const upx = Buffer.from("UPX!");
const upxWithin = 4096;
const isPacked = (file) => indexOfBytes(file, upx, 0, upxWithin) >= 0;
function describeForeign(image) {
	const { bytes } = image;
	if (isPacked(bytes.file)) return "the file is packed by UPX: what its compressed bytes are made of cannot be seen; measure the file before it is packed";
	const tiny = image.producers?.find(({ name }) => name === "TinyGo");
	if (tiny) return `the file was made by TinyGo ${tiny.version}, which writes no function table`;
	if (isOfGccgo(image)) return "the file was made by gccgo, which writes no function table as Go's own linker does";
	return null;
}
const gccgoNames = ["libgo.so.", "__go_init_main"].map((name) => Buffer.from(name));
const gccgoSection = ".go_export";
function isOfGccgo({ bytes, sections }) {
	return sections.some(({ name, region, offset, fileSize }) => name === gccgoSection || region === "symtab" && gccgoNames.some((known) => indexOfBytes(bytes.file, known, offset, offset + fileSize) >= 0));
}
function describeObfuscated(header) {
	if (isGenuine(header)) return null;
	const magic = `the function table has the magic number 0x${header.magic.toString(16)}`;
	return header.magic >>> 8 === 16777215 ? `${magic}, which none of Go 1.2 to 1.27 writes: it is read as theirs, as a later release may have changed little` : `${magic}, which Go does not use: the program was obfuscated, as by garble, and names of packages and functions need not be those of its source`;
}
//#endregion
//#region src/core/binary/pe/structs.ts
const dosHeader = struct({
	magic: "u16",
	program: 58,
	lfanew: "u32"
});
const fileHeader$1 = struct({
	machine: "u16",
	numberOfSections: "u16",
	timeDateStamp: 4,
	pointerToSymbolTable: "u32",
	numberOfSymbols: "u32",
	sizeOfOptionalHeader: "u16",
	characteristics: 2
});
const wideOptionalHeader = struct({
	magic: "u16",
	linkerVersion: 2,
	sizes: 12,
	entryPoint: 4,
	baseOfCode: 4,
	imageBase: "u64",
	sectionAlignment: "u32",
	fileAlignment: "u32",
	versions: 16,
	sizeOfImage: 4,
	sizeOfHeaders: 4,
	checkSum: 4,
	subsystem: 4,
	stackAndHeap: 32,
	loaderFlags: 4,
	numberOfRvaAndSizes: "u32"
});
const narrowOptionalHeader = struct({
	magic: "u16",
	linkerVersion: 2,
	sizes: 12,
	entryPoint: 4,
	baseOfCode: 4,
	baseOfData: 4,
	imageBase: "u32",
	sectionAlignment: "u32",
	fileAlignment: "u32",
	versions: 16,
	sizeOfImage: 4,
	sizeOfHeaders: 4,
	checkSum: 4,
	subsystem: 4,
	stackAndHeap: 16,
	loaderFlags: 4,
	numberOfRvaAndSizes: "u32"
});
function optionalHeader(wide) {
	return wide ? wideOptionalHeader : narrowOptionalHeader;
}
const dataDirectory = struct({
	virtualAddress: "u32",
	size: "u32"
});
const sectionHeader$1 = struct({
	name: 8,
	virtualSize: "u32",
	virtualAddress: "u32",
	sizeOfRawData: "u32",
	pointerToRawData: "u32",
	relocationsAndLineNumbers: 12,
	characteristics: "u32"
});
const coffSymbol = struct({
	zeros: "u32",
	nameOffset: "u32",
	value: "u32",
	sectionNumber: "u16",
	type: "u16",
	storageClass: "u8",
	numberOfAuxSymbols: "u8"
});
const sectionDefinition = struct({
	length: "u32",
	rest: 14
});
//#endregion
//#region src/core/binary/pe/headers.ts
const signature = 17744;
const magic$1 = {
	narrow: 267,
	wide: 523
};
const signatureSize = 4;
const certificates = 4;
const relocations = 5;
function readPeHeaders(bytes) {
	bytes.need(0, dosHeader.size, "the DOS header");
	const { lfanew: start } = dosHeader.at(bytes, 0);
	bytes.need(start, signatureSize + fileHeader$1.size, "the PE header");
	if (start < dosHeader.size || bytes.u32(start) !== signature) throw new MalformedBinary("the file has no PE signature", start);
	const header = fileHeader$1.at(bytes, start + signatureSize);
	const optional = readOptionalHeader(bytes, start + signatureSize + fileHeader$1.size, header.sizeOfOptionalHeader);
	const { fields, wide, directory } = optional;
	const symbols = readSymbolExtents(bytes, header);
	const count = header.numberOfSections;
	const tableSize = count * sectionHeader$1.size;
	bytes.need(optional.end, tableSize, "the table of section headers");
	const sections = Array.from({ length: count }, (_, i) => readSection$1(bytes, optional.end + i * sectionHeader$1.size, symbols));
	const { address: signedAt, size: signed } = directory(certificates);
	bytes.need(signedAt, signed, "the Authenticode signature");
	const tables = [
		table("DOS header", 0, start),
		table("PE header", start, optional.end - start),
		table("section headers", optional.end, tableSize),
		{
			...table("COFF symbols", symbols.offset, symbols.count * coffSymbol.size),
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
		machine: header.machine,
		wide,
		imageBase: fields.imageBase,
		alignment: withinLinkers(fields.sectionAlignment, defaultAlignment),
		sections,
		baseRelocations: directory(relocations),
		tables: tables.filter(({ fileSize }) => fileSize > 0),
		symbols
	};
}
function readOptionalHeader(bytes, at, size) {
	bytes.need(at, size, "the optional header");
	const kind = size < 2 ? 0 : bytes.u16(at);
	const wide = kind === magic$1.wide;
	const layout = optionalHeader(wide);
	if (!wide && kind !== magic$1.narrow || size < layout.size) throw new MalformedBinary("the optional header is neither PE32 nor PE32+", at);
	const fields = layout.at(bytes, at);
	const room = Math.floor((size - layout.size) / dataDirectory.size);
	const directories = Math.min(fields.numberOfRvaAndSizes, room);
	const directory = (index) => {
		if (index >= directories) return {
			address: 0,
			size: 0
		};
		const place = at + layout.size + index * dataDirectory.size;
		const found = dataDirectory.at(bytes, place);
		return {
			address: found.size > 0 ? found.virtualAddress : 0,
			size: found.size
		};
	};
	return {
		fields,
		wide,
		end: at + size,
		directory
	};
}
const table = (name, offset, fileSize) => ({
	name,
	offset,
	fileSize,
	region: "headers"
});
function readSymbolExtents(bytes, header) {
	const { pointerToSymbolTable: offset, numberOfSymbols: count } = header;
	const cut = offset + count * coffSymbol.size + 4 > bytes.length && isPacked(bytes.file);
	if (offset === 0 || cut) return {
		offset: 0,
		count: 0,
		names: 0,
		namesSize: 0
	};
	bytes.need(offset, count * coffSymbol.size, "the table of COFF symbols");
	const names = offset + count * coffSymbol.size;
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
	const header = sectionHeader$1.at(bytes, at);
	const rawSize = header.sizeOfRawData;
	const offset = rawSize === 0 ? 0 : header.pointerToRawData;
	bytes.need(offset, rawSize, `section ${JSON.stringify(name)}`);
	return {
		name,
		virtualSize: header.virtualSize,
		virtualAddress: header.virtualAddress,
		rawSize,
		offset,
		flags: header.characteristics
	};
}
function sectionName(bytes, at, { names, namesSize }) {
	const short = untilZero(bytes.text(at, 8, "a section name"));
	const place = Number(/^\/(\d{1,7})$/.exec(short)?.[1] ?? NaN);
	if (!(place >= 4 && place < namesSize)) return short;
	const size = Math.min(namesSize - place, maxNameLength$2);
	return untilZero(bytes.text(names + place, size, "a section name"));
}
const maxNameLength$2 = 200;
const untilZero = (text) => {
	const end = text.indexOf("\0");
	return end < 0 ? text : text.slice(0, end);
};
//#endregion
//#region src/core/binary/pe/relocations.ts
const headerSize$2 = 8;
const entrySize = 2;
const kind$2 = {
	filler: 0,
	highAdjusted: 4
};
function readPeRelocations(bytes, { sections, baseRelocations }) {
	const { address, size } = baseRelocations;
	const home = size > 0 ? homeOf$1(sections, address) : void 0;
	if (!home) return streamsOnly([]);
	const offset = home.offset + (address - home.virtualAddress);
	const room = sizeOf$1(home) - (address - home.virtualAddress);
	const end = offset + Math.min(size, room);
	const entries = new RelocationEntries((end - offset) / entrySize);
	let target = home;
	let targetEnd = target.virtualAddress + sizeOf$1(target);
	for (let at = offset; at + headerSize$2 <= end;) {
		const page = bytes.u32(at);
		const length = bytes.u32(at + 4);
		const next = at + length;
		if (length < headerSize$2 || next > end) break;
		for (let entry = at + headerSize$2; entry + entrySize <= next;) {
			const value = bytes.u16(entry);
			const type = value >>> 12;
			const width = type === kind$2.highAdjusted ? 4 : entrySize;
			const patched = page + (value & 4095);
			if (type !== kind$2.filler) {
				if (patched < target.virtualAddress || patched >= targetEnd) {
					target = homeOf$1(sections, patched) ?? home;
					targetEnd = target.virtualAddress + sizeOf$1(target);
				}
				if (patched >= target.virtualAddress && patched < targetEnd) {
					const place = target.offset + (patched - target.virtualAddress);
					entries.add(place, width);
				}
			}
			entry += width;
		}
		at = next;
	}
	const whole = home.name === ".reloc" ? room : end - offset;
	return entries.of([{
		offset,
		size: whole
	}]);
}
const sizeOf$1 = ({ rawSize, virtualSize }) => virtualSize === 0 ? rawSize : Math.min(rawSize, virtualSize);
const isIn = (section, address) => address >= section.virtualAddress && address < section.virtualAddress + sizeOf$1(section);
const homeOf$1 = (sections, address) => sections.find((section) => isIn(section, address));
//#endregion
//#region src/core/binary/pe/sections.ts
const flag$1 = {
	code: 32,
	discardable: 33554432,
	execute: 536870912,
	write: 2147483648
};
const kinds$2 = {
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
		".xdata": "other"
	}),
	...kindsOf("resources", { ".rsrc": "other" }),
	...kindsOf("c", {
		".CRT": "data",
		".tls": "data",
		".00cfg": "data",
		".rodata": "rodata",
		".eh_frame": "rodata",
		".gcc_except_table": "rodata",
		".ctors": "data",
		".dtors": "data",
		".buildid": "rodata"
	})
};
function kindsOf(origin, regions) {
	return Object.fromEntries(Object.entries(regions).map(([name, region]) => [name, {
		region,
		origin
	}]));
}
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
	const known = Object.hasOwn(kinds$2, name) ? kinds$2[name] : void 0;
	if (known) return known;
	if (!loaded) return {
		region: "other",
		origin: "added"
	};
	if (executable) return {
		region: "code",
		origin: "c"
	};
	return {
		region: writable ? "data" : "rodata",
		origin: "added"
	};
}
//#endregion
//#region src/core/binary/pe/symbols.ts
const { size: rowSize, offsets: field$1 } = coffSymbol;
const classes = {
	external: 2,
	static: 3
};
function readPeSymbols(bytes, { symbols, sections: headers, imageBase }, sections) {
	const { offset, count } = symbols;
	if (count === 0) return null;
	const names = new StringTable(bytes, symbols.names, symbols.namesSize, "the table of COFF names");
	const name = (index) => nameAt(bytes, offset + index * rowSize, names);
	const address = new Float64Array(count);
	const section = new Int32Array(count).fill(-1);
	const limits = new Map();
	let placed = 0;
	for (let i = 0; i < count; i++) {
		const at = offset + i * rowSize;
		const described = bytes.u8(at + field$1.numberOfAuxSymbols);
		const index = bytes.u16(at + field$1.sectionNumber) - 1;
		const header = headers[index];
		const kind = bytes.u8(at + field$1.storageClass);
		if (header !== void 0 && (kind === classes.external || kind === classes.static)) {
			checkName(bytes, at, names);
			section[i] = index;
			const value = bytes.u32(at + field$1.value);
			address[i] = imageBase + header.virtualAddress + value;
			const hasRow = described > 0 && i + 1 < count;
			if (kind === classes.static && bytes.u16(at + field$1.type) === 0 && (hasRow || mayBeNamed(bytes, at, names, header.name) && name(i) === header.name)) {
				const row = sectionDefinition.at(bytes, at + rowSize);
				limits.set(i, hasRow ? row.length : 0);
			} else if (sections[index]?.loaded) placed++;
		}
		i += described;
	}
	if (placed === 0) return null;
	limitBesideNames(limits, address, section);
	const mayBeMarker = (index) => {
		const at = offset + index * rowSize;
		return bytes.u32(at) !== 0 || mayBeMarkerAt(names, bytes.u32(at + 4));
	};
	return {
		count,
		address,
		size: sizesByDistance(sections, {
			count,
			address,
			section,
			name,
			mayBeMarker
		}, limits),
		section,
		name
	};
}
function limitBesideNames(limits, address, section) {
	if (limits.size === 0) return;
	const bare = new Set([...limits.keys()].map((i) => address[i]));
	const named = new Set();
	for (let i = 0; i < address.length; i++) if ((section[i] ?? outsideColumn()) >= 0 && !limits.has(i) && bare.has(address[i])) named.add(address[i]);
	for (const i of limits.keys()) if (named.has(address[i])) limits.set(i, 0);
}
const mayBeNamed = (bytes, at, names, section) => bytes.u32(at) === 0 ? names.has(section, bytes.u32(at + 4)) : bytes.u8(at) === section.charCodeAt(0);
function nameAt(bytes, at, names) {
	if (bytes.u32(at + field$1.zeros) === 0) return names.at(bytes.u32(at + field$1.nameOffset)).replaceAll("\u00B7", ".");
	const text = bytes.text(at, 8, "a symbol name");
	const end = text.indexOf("\0");
	return end < 0 ? text : text.slice(0, end);
}
function checkName(bytes, at, names) {
	const { zeros, nameOffset } = coffSymbol.at(bytes, at);
	if (zeros !== 0 || names.end(nameOffset) >= 0) return;
	throw new MalformedBinary("a symbol's name lies outside its table", at);
}
//#endregion
//#region src/core/binary/pe/pe.ts
function readPe(file) {
	const bytes = new Bytes(file, true);
	const headers = readPeHeaders(bytes);
	const { imageBase } = headers;
	const sections = headers.sections.map((section) => describePeSection(section, imageBase));
	return {
		format: "pe",
		bytes,
		pointerSize: headers.wide ? 8 : 4,
		alignment: headers.alignment,
		goarch: goarchOf(headers.machine),
		sections,
		tables: headers.tables.filter((table) => !headers.sections.some((section) => holds(section, table))),
		mappings: sections.flatMap(({ loaded, address, offset, fileSize }) => loaded && fileSize > 0 ? [{
			address,
			offset,
			size: fileSize
		}] : []),
		symbols: readPeSymbols(bytes, headers, sections),
		relocations: () => readPeRelocations(bytes, headers)
	};
}
const holds = (section, { offset, fileSize }) => section.rawSize > 0 && offset >= section.offset && offset + fileSize <= section.offset + section.rawSize;
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
//#region src/core/binary/image.ts
function offsetOf(image, address) {
	const { mappings } = image;
	for (let i = 0; i < mappings.length; i++) {
		const mapping = mappings[i];
		if (mapping === void 0) break;
		const into = address - mapping.address;
		if (into >= 0 && into < mapping.size) return mapping.offset + into;
	}
	return -1;
}
function shiftOf(image, start, end) {
	const mapping = image.mappings.find(({ address, size }) => start >= address && end <= address + size);
	return mapping && end > start ? mapping.offset - mapping.address : null;
}
function addressOf(image, fileOffset) {
	for (const { address, offset, size } of image.mappings) if (fileOffset >= offset && fileOffset < offset + size) return address + (fileOffset - offset);
	return -1;
}
function elfName(name) {
	const plain = /^__\w+,__(.*)$/.exec(name)?.[1];
	return plain === void 0 ? name : `.${plain.replace(/^go_/, "go.")}`;
}
function findSection(image, ...names) {
	for (const name of names) {
		const match = image.sections.find((section) => elfName(section.name) === name && section.fileSize > 0);
		if (match) return match;
	}
	return null;
}
//#endregion
//#region src/core/binary/runtime/moduledata-layouts.ts
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
//#region src/core/binary/runtime/moduledata.ts
const field = {
	functionTable: 16,
	findfunctab: 19,
	minpc: 20,
	maxpc: 21,
	text: 22,
	etext: 23,
	firstRange: 24,
	lastRange: 30,
	fixed: 32
};
const wordsFromHasmain = 7;
const joined = {
	functionTable: 3,
	findfunctab: 9,
	wordsFromHasmain: 8
};
function readModuleData(image, offset, header, inRecord) {
	const isOld = isJoined(header.layout);
	const word = isOld ? asOfGo116(inRecord) : inRecord;
	const text = word(field.text);
	const etext = word(field.etext);
	const minpc = word(field.minpc);
	const maxpc = word(field.maxpc);
	const ordered = text <= minpc && (maxpc <= etext || Boolean(image.bodies)) && minpc <= maxpc;
	const rows = word(field.functionTable + 1);
	if (!ordered || rows !== header.functionCount + 1) return null;
	for (let i = field.firstRange; i <= field.lastRange; i += 2) if (!(word(i) <= word(i + 1))) return null;
	const layout = moduleLayouts.find((known) => fits(known, image, header, word));
	const slice = (index) => index < 0 ? null : {
		address: word(index),
		length: word(index + 1)
	};
	const optional = (index) => index < 0 ? 0 : word(index);
	return {
		offset,
		size: layout ? wordsOf$1(layout, isOld) * image.pointerSize : 0,
		text,
		etext,
		minpc,
		maxpc,
		noptrdata: word(field.firstRange),
		findfunctab: word(field.findfunctab),
		textSections: layout ? word(layout.textsectmap + 1) : 1,
		moved: layout ? {
			isOld,
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
function asOfGo116(word) {
	const { functionTable, findfunctab } = field;
	return (index) => index < findfunctab ? word(index - functionTable + joined.functionTable) : word(index - findfunctab + joined.findfunctab);
}
const wordsOf$1 = ({ hasmain }, isOld) => isOld ? hasmain - field.findfunctab + joined.findfunctab + joined.wordsFromHasmain : hasmain + wordsFromHasmain;
function fits(layout, image, header, word) {
	if (layout.gofunc < 0 !== hasAddresses(header.layout)) return false;
	const types = word(layout.types);
	const mapped = (address) => offsetOf(image, address) >= 0;
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
	return hasMain(image, word(layout.hasmain), isJoined(header.layout));
}
function hasMain(image, word, isOld) {
	const first = image.bytes.littleEndian ? word % 256 : Math.floor(word / 256 ** (image.pointerSize - 1));
	return first === 1 || first === 0 && !isOld;
}
//#endregion
//#region src/core/binary/runtime/find-moduledata.ts
const wordsToRows = 3;
function findModuleData(image, header) {
	const { layout, offset: start, functions, functionNames } = header;
	const marks = isJoined(layout) ? {
		table: addressOf(image, start),
		second: addressOf(image, functions),
		apart: wordsToRows
	} : {
		table: addressOf(image, start),
		second: addressOf(image, functionNames.offset),
		apart: 1
	};
	if (marks.table < 0 || marks.second < 0) return null;
	const own = findSection(image, ".go.module");
	const writable = image.sections.filter((section) => section.loaded && section.writable && section.fileSize > 0);
	for (const section of own ? [own, ...writable] : writable) {
		const offset = scan(image, section, marks);
		if (offset < 0) continue;
		const moduleData = readModuleData(image, offset, header, inPlace(image, offset));
		if (moduleData) return moduleData;
	}
	return null;
}
function scan(image, section, { table, second, apart }) {
	const { bytes, pointerSize } = image;
	const word = (at) => bytes.looseWord(at, pointerSize);
	const step = apart * pointerSize;
	const end = section.offset + section.fileSize - step - pointerSize;
	const start = Math.ceil(section.offset / pointerSize) * pointerSize;
	for (let at = start; at <= end; at += pointerSize) if (word(at) === table && word(at + step) === second) return at;
	return -1;
}
function inPlace(image, offset) {
	const { bytes, pointerSize } = image;
	return (index) => {
		const at = offset + index * pointerSize;
		if (at + pointerSize > bytes.length) return NaN;
		return bytes.looseWord(at, pointerSize);
	};
}
//#endregion
//#region src/core/binary/runtime/pclntab/pclntab-obfuscated.ts
const maxHeaderSize = 128;
const sample = 32;
function findHiddenPclntab(image) {
	const { bytes, pointerSize: p } = image;
	const word = (at) => bytes.looseWord(at, p);
	for (const { loaded, writable, offset, fileSize } of image.sections) {
		if (!loaded || !writable) continue;
		const last = offset + fileSize - 2 * p;
		for (let at = Math.ceil(offset / p) * p; at <= last; at += p) {
			const table = word(at);
			const names = word(at + p);
			if (!(names > table && names - table <= maxHeaderSize)) continue;
			const start = offsetOf(image, table);
			const header = start < 0 ? null : headerAt(image, start);
			if (header?.header.functionNames.offset === start + (names - table)) return header;
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
function recordsFollow(bytes, header, end) {
	const { functions, functionCount, pointerSize: p } = header;
	const shape = recordShapeOf(header, bytes.littleEndian);
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
//#region src/core/binary/runtime/pclntab/find-pclntab.ts
const maxCandidates$1 = 64;
function findPclntab(image) {
	let first = null;
	let candidates = 0;
	for (const { header, end } of tables(image)) {
		const module = findModuleData(image, header);
		const located = {
			header,
			end,
			module
		};
		if (module) return located;
		first ??= located;
		if (++candidates === maxCandidates$1) break;
	}
	if (first) return first;
	const hidden = findHiddenPclntab(image);
	return hidden && {
		...hidden,
		module: findModuleData(image, hidden.header)
	};
}
function* tables(image) {
	const { bytes } = image;
	const section = findSection(image, ".gopclntab", ".data.rel.ro.gopclntab");
	if (section) {
		const end = section.offset + section.fileSize;
		const header = readPclntabHeader(bytes, section.offset, end);
		if (header) yield {
			header,
			end
		};
	}
	for (const among of [false, true]) for (const { loaded, executable, offset, fileSize } of image.sections) {
		if (!loaded || executable !== among || fileSize === 0) continue;
		const end = offset + fileSize;
		for (const header of pclntabHeaders(bytes, {
			offset,
			size: fileSize
		})) yield {
			header,
			end
		};
	}
}
//#endregion
//#region src/core/binary/plan9/symbols.ts
const typeMark = 128;
const namesBytes = new Set(Buffer.from("TtLlDdBb"));
const pathTypes = new Set(Buffer.from("Zz"));
function readPlan9Symbols(file, { offset, size: tableSize }, width, sections) {
	if (tableSize === 0) return null;
	const bytes = new Bytes(file, false);
	const names = new StringTable(bytes, offset, tableSize, "the symbol table");
	const rows = readRows(bytes, names, width);
	const count = rows.addresses.length;
	const address = Float64Array.from(rows.addresses);
	const section = Int32Array.from(rows.addresses, (at, i) => namesBytes.has(rows.types[i] ?? outsideColumn()) ? homeOf(sections, at) : -1);
	const name = (index) => names.at(rows.names[index] ?? outsideColumn());
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
function readRows(bytes, names, width) {
	const addresses = [];
	const types = [];
	const starts = [];
	for (let at = 0; at < names.size;) {
		const place = names.offset + at;
		const nameAt = at + width + 1;
		const end = nameAt < names.size ? nameEnd(bytes, names, at, width) : -1;
		if (end < 0) throw new MalformedBinary("a symbol is cut", place);
		const type = bytes.u8(place + width);
		if (type < typeMark) throw new MalformedBinary("a symbol has no type", place + width);
		addresses.push(bytes.looseWord(place, width));
		types.push(type - typeMark);
		starts.push(nameAt);
		at = end;
	}
	return {
		addresses,
		types,
		names: starts
	};
}
function nameEnd(bytes, names, at, width) {
	const start = at + width + 1;
	const type = bytes.u8(names.offset + at + width);
	if (!pathTypes.has(type - typeMark)) {
		const nul = names.end(start);
		return nul < 0 ? -1 : nul + 1;
	}
	for (let end = start + 1; end + 2 <= names.size; end += 2) if (bytes.u16(names.offset + end) === 0) return end + 2;
	return -1;
}
function homeOf(sections, address) {
	const holds = ({ address: start, virtualSize }, end) => address >= start && address < start + virtualSize + end;
	const inside = sections.findIndex((section) => holds(section, 0));
	return inside >= 0 ? inside : sections.findIndex((section) => holds(section, 1));
}
//#endregion
//#region src/core/binary/plan9/plan9.ts
function readPlan9(file) {
	const header = readPlan9Header(file);
	if (!header) throw new MalformedBinary("the file has no Plan 9 header", 0);
	const { machine, size, text } = header;
	const bytes = new Bytes(file, true);
	const sections = sectionsOf(header);
	for (const { name, offset, fileSize } of sections) bytes.need(offset, fileSize, `the ${name} section`);
	const [symbolTable, ...others] = tablesOf$1(header);
	for (const { name, offset, fileSize } of [symbolTable, ...others]) bytes.need(offset, fileSize, `the ${name}`);
	const image = {
		format: "plan9",
		bytes,
		pointerSize: machine.wide ? 8 : 4,
		alignment: defaultAlignment,
		goarch: machine.goarch,
		sections,
		tables: [{
			name: "Plan 9 header",
			offset: 0,
			fileSize: size,
			region: "headers"
		}, ...[symbolTable, ...others].filter(({ fileSize }) => fileSize > 0)],
		mappings: sections.filter(({ fileSize }) => fileSize > 0).map(({ address, offset, fileSize }) => ({
			address,
			offset,
			size: fileSize
		})),
		symbols: null
	};
	const end = findPclntab(image)?.module?.etext ?? 0;
	const start = machine.base + size;
	const parts = [...splitText(sections, end > start && end < start + text ? end - start : text)];
	return {
		...image,
		sections: parts,
		symbols: readPlan9Symbols(file, {
			offset: symbolTable.offset,
			size: symbolTable.fileSize
		}, image.pointerSize, parts)
	};
}
function sectionsOf(header) {
	const { machine, size, text, data, bss } = header;
	const textAddress = machine.base + size;
	const textEnd = textAddress + text;
	const dataAddress = Math.ceil(textEnd / machine.page) * machine.page;
	const section = {
		loaded: true,
		executable: false,
		writable: true,
		region: "data",
		origin: "go",
		buildId: false
	};
	return [
		{
			...section,
			name: "text",
			offset: size,
			fileSize: text,
			address: textAddress,
			virtualSize: text,
			executable: true,
			writable: false,
			region: "code"
		},
		{
			...section,
			name: "data",
			offset: size + text,
			fileSize: data,
			address: dataAddress,
			virtualSize: data
		},
		{
			...section,
			name: "bss",
			offset: 0,
			fileSize: 0,
			address: dataAddress + data,
			virtualSize: bss
		}
	];
}
function tablesOf$1(header) {
	const { size, text, data, symbols, spTable, pcTable } = header;
	const offset = size + text + data;
	return [
		{
			name: "symbol table",
			offset,
			fileSize: symbols,
			region: "symtab"
		},
		{
			name: "sp table",
			offset: offset + symbols,
			fileSize: spTable,
			region: "debug"
		},
		{
			name: "pc table",
			offset: offset + symbols + spTable,
			fileSize: pcTable,
			region: "debug"
		}
	];
}
function* splitText(sections, cut) {
	for (const section of sections) {
		const { name, offset, fileSize, address } = section;
		if (name !== "text" || cut === fileSize) {
			yield section;
			continue;
		}
		yield {
			...section,
			fileSize: cut,
			virtualSize: cut
		};
		yield {
			...section,
			name: "rodata",
			offset: offset + cut,
			fileSize: fileSize - cut,
			address: address + cut,
			virtualSize: fileSize - cut,
			executable: false,
			region: "rodata"
		};
	}
}
//#endregion
//#region src/core/binary/wasm/function-bodies.ts
function readWasmBodies(bytes, { content, end }) {
	const { value: count, next } = bytes.uvarint(content);
	if (count * 3 > end - next) throw new MalformedBinary(`${count} function bodies do not fit the code section`, content);
	const offsets = new Float64Array(count + 1);
	let at = next;
	for (let i = 0; i < count; i++) {
		offsets[i] = at;
		const size = bytes.uvarint(at);
		at = size.next + size.value;
		if (at > end) throw new MalformedBinary(`function body ${i} leaves the code section`, offsets[i] ?? outsideColumn());
	}
	if (at !== end) throw new MalformedBinary("the code section goes on behind its last function body", at);
	offsets[count] = at;
	return offsets;
}
//#endregion
//#region src/core/binary/wasm/data-blocks.ts
const maxSegments = 1e6;
const maxBlocks = 64;
const pageSize = 4096;
function wasmBlocks(segments) {
	const { count, address, size } = segments;
	if (!segments.placed) return "its data is not at constant addresses";
	if (count === 0) return "it has no data";
	if (count > maxSegments) return `it has ${count} data segments`;
	const keys = new Float64Array(count);
	for (let i = 0; i < count; i++) keys[i] = (address[i] ?? outsideColumn()) * maxSegments + i;
	keys.sort();
	const starts = [];
	let before = -2;
	let reached = 0;
	for (let k = 0; k < count; k++) {
		const i = (keys[k] ?? outsideColumn()) % maxSegments;
		const start = address[i] ?? outsideColumn();
		if (start < reached) return "its data segments overlap in memory";
		reached = start + (size[i] ?? outsideColumn());
		if (i !== before + 1) starts.push(i);
		before = i;
		if (starts.length > maxBlocks) return "its data segments are in no order";
	}
	const inFile = starts.toSorted((a, b) => a - b);
	return starts.map((first, k) => {
		const next = starts[k + 1];
		const start = address[first] ?? outsideColumn();
		return {
			first,
			next: inFile[inFile.indexOf(first) + 1] ?? count,
			address: k === 0 ? start - start % pageSize : start,
			end: next === void 0 ? reached : address[next] ?? outsideColumn()
		};
	}).toSorted((a, b) => a.first - b.first);
}
//#endregion
//#region src/core/binary/wasm/memory-image.ts
const step = 32;
const maxMemoryPerByte = 16;
const moreMemory = 16777216;
function layOutMemory(file, section, segments) {
	const blocks = wasmBlocks(segments);
	if (typeof blocks === "string") return blocks;
	const span = blocks.reduce((sum, block) => sum + block.end - block.address, 0);
	if (span > maxMemoryPerByte * file.length + moreMemory) return `its data is spread over ${span} bytes of memory`;
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
			const from = segments.data[i] ?? outsideColumn();
			bytes.set(file.subarray(from, from + (segments.size[i] ?? outsideColumn())), offset + (segments.address[i] ?? outsideColumn()) - address);
		}
	}
	bytes.set(file.subarray(section.end), end);
	const fileOffset = (at) => {
		if (at <= segments.start) return at;
		if (at >= end) return section.end + (at - end);
		let k = blocks.length - 1;
		while (k > 0 && at < inColumn(mappings[k]?.offset)) k--;
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
function offsetInBlock({ start, address, data, size }, { first, next }, target) {
	let low = first;
	let high = next;
	while (low < high) {
		const middle = low + high >>> 1;
		if ((address[middle] ?? outsideColumn()) < target) low = middle + 1;
		else high = middle;
	}
	if (low === 0) return start;
	const before = low - 1;
	const inside = low === first ? Infinity : target - (address[before] ?? outsideColumn());
	return (data[before] ?? outsideColumn()) + Math.min(inside, size[before] ?? outsideColumn());
}
//#endregion
//#region src/core/binary/wasm/producers.ts
const maxFields = 16;
const maxProducers = 64;
const maxTextLength$1 = 256;
function readProducers(bytes, section) {
	const producers = [];
	let at = section.content;
	const number = () => {
		const { value, next } = bytes.uvarint(at);
		at = next;
		return value;
	};
	const text = () => {
		const size = number();
		if (size > maxTextLength$1 || at + size > section.end) return null;
		at += size;
		return bytes.text(at - size, size, "a producer");
	};
	if (at >= section.end) return producers;
	for (let fields = Math.min(number(), maxFields); fields > 0; fields--) {
		if (at >= section.end || text() === null || at >= section.end) return producers;
		for (let values = Math.min(number(), maxProducers); values > 0; values--) {
			if (at >= section.end) return producers;
			const name = text();
			const version = name === null || at >= section.end ? null : text();
			if (name === null || version === null) return producers;
			producers.push({
				name,
				version
			});
		}
	}
	return producers;
}
//#endregion
//#region src/core/binary/wasm/sections.ts
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
const maxSections = 65536;
const maxNameLength$1 = 200;
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
		name: bytes.text(next, Math.min(value, maxNameLength$1), "a section name"),
		content: next + value
	};
}
const toolSections = /^(?:name|producers|go[.:]buildid|\.z?debug_.*|reloc\..*|linking|target_features|dylink(?:\.0)?|sourceMappingURL|external_debug_info|build_id|core|component-type.*|metadata\.code\..*)$/;
const isAddedWasm = ({ id, name }) => id === sectionId.custom && !toolSections.test(name);
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
//#region src/core/binary/wasm/data-segments.ts
const opcode = {
	end: 11,
	constant32: 65
};
const kind$1 = {
	active: 0,
	passive: 1,
	indexed: 2
};
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
function signed32(bytes, at) {
	const { value, next } = bytes.uvarint(at);
	const bits = 7 * (next - at);
	return {
		value: bits < 32 && (bytes.u8(next - 1) & 64) !== 0 ? value - 2 ** bits : value | 0,
		next
	};
}
//#endregion
//#region src/core/binary/wasm/wasm.ts
const codeAddress = 4294967296;
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
	const producers = sections.filter(({ id, name }) => id === sectionId.custom && name === "producers").flatMap((section) => readProducers(plain, section));
	return {
		format: "wasm",
		bytes: memory ? new Bytes(memory.bytes, true) : plain,
		placement: memory?.placement ?? null,
		pointerSize: 8,
		alignment: defaultAlignment,
		goarch: "wasm",
		sections: sections.map((section) => ({
			...describe(section, place, memory),
			headerSize: headerSize$1(section, bodies?.[0], segments?.start)
		})),
		tables: [{
			name: "Wasm header",
			offset: 0,
			fileSize: 8,
			region: "headers"
		}],
		mappings: mappingsOf(code, memory, place),
		symbols: null,
		hasOtherNames: sections.some((section) => wasmRegionOf(section) === "symtab"),
		bodies: code && bodies ? bodies.map((offset) => codeAddress + (offset - code.offset)) : null,
		producers,
		notes: typeof laidOut === "string" ? [`Go's tables were not looked for: ${laidOut}`] : []
	};
}
function mappingsOf(code, memory, place) {
	const mappings = memory?.mappings ?? [];
	if (!code) return mappings;
	const { offset, end } = code;
	const size = end - offset;
	return [...mappings, {
		address: codeAddress,
		offset: place(offset),
		size
	}];
}
function only(sections, wantedId) {
	const [first, second] = sections.filter(({ id }) => id === wantedId);
	if (second) throw new MalformedBinary(`a second ${second.name} section`, second.offset);
	return first;
}
function checkDeclared(bytes, declared, bodies) {
	const bodyCount = (bodies?.length ?? 1) - 1;
	const count = declared ? bytes.uvarint(declared.content).value : 0;
	if (count !== bodyCount) throw new MalformedBinary(`${count} functions are declared, and ${bodyCount} have a body; the file is truncated or damaged`, declared?.content ?? bytes.length);
}
function headerSize$1({ id, offset }, firstBody = offset, firstSegment = offset) {
	if (id === sectionId.code) return firstBody - offset;
	return id === sectionId.data ? firstSegment - offset : 0;
}
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
		origin: isCode || isData ? "go" : isAddedWasm(section) ? "added" : "container",
		buildId: region === "buildinfo"
	};
}
const memorySize = (memory) => memory?.mappings.reduce((sum, { size }) => sum + size, 0) ?? 0;
//#endregion
//#region src/core/binary/xcoff.ts
const fileHeader = struct({
	magic: 2,
	nscns: "u16",
	timdat: 4,
	symptr: "u64",
	opthdr: "u16",
	flags: 2,
	nsyms: "u32"
});
const sectionHeader = struct({
	name: 8,
	paddr: 8,
	vaddr: "u64",
	size: "u64",
	scnptr: "u64",
	relptr: "u64",
	lnnoptr: "u64",
	nreloc: "u32",
	nlnno: "u32",
	flags: "u32",
	reserved: 4
});
const symbolSize = 18;
const relocationSize = 14;
const lineNumberSize = 12;
const kind = {
	regular: 0,
	padding: 8,
	dwarf: 16,
	text: 32,
	data: 64,
	bss: 128,
	threadData: 1024,
	threadBss: 2048,
	loader: 4096
};
const regions$1 = {
	[kind.padding]: "padding",
	[kind.dwarf]: "debug",
	[kind.data]: "data",
	[kind.threadData]: "data",
	[kind.loader]: "relocations"
};
const inMemoryOnly = new Set([kind.bss, kind.threadBss]);
const ofProgram = new Set([
	kind.text,
	kind.data,
	kind.bss,
	kind.threadData,
	kind.threadBss
]);
function readXcoff(file) {
	const bytes = new Bytes(file, false);
	bytes.need(0, fileHeader.size, "the XCOFF header");
	const { nscns, symptr, opthdr, nsyms } = fileHeader.at(bytes, 0);
	const firstSection = fileHeader.size + opthdr;
	const tableSize = nscns * sectionHeader.size;
	bytes.need(firstSection, tableSize, "the table of section headers");
	const tables = [headerTable("XCOFF header", 0, firstSection), headerTable("section headers", firstSection, tableSize)];
	const sections = [];
	for (let i = 0; i < nscns; i++) {
		const at = firstSection + i * sectionHeader.size;
		const section = readSection(bytes, at);
		sections.push(section);
		tables.push(...tablesOf(bytes, at, section.name));
	}
	const lastEnd = [...tables, ...sections].reduce((end, { offset, fileSize }) => Math.max(end, offset + fileSize), 0);
	tables.push(...nsyms > 0 ? symbolTables(bytes, symptr, nsyms) : unlistedSymbols(bytes, lastEnd));
	return {
		format: "xcoff",
		bytes,
		pointerSize: 8,
		alignment: defaultAlignment,
		goarch: "ppc64",
		sections,
		tables: tables.filter(({ fileSize }) => fileSize > 0),
		mappings: sections.filter(({ loaded, fileSize }) => loaded && fileSize > 0).map(({ address, offset, fileSize }) => ({
			address,
			offset,
			size: fileSize
		})),
		symbols: null,
		hasOtherNames: nsyms > 0
	};
}
function headerTable(name, offset, fileSize) {
	return {
		name,
		offset,
		fileSize,
		region: "headers"
	};
}
function readSection(bytes, at) {
	const name = bytes.text(at, 8, "a section name").split("\0", 1)[0] ?? "";
	const header = sectionHeader.at(bytes, at);
	const { vaddr: address, size, scnptr: offset } = header;
	const type = header.flags & 65535;
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
		region: type === kind.text ? "rodata" : regions$1[type] ?? "other",
		origin: loaded ? "go" : type === kind.regular ? "added" : "container",
		buildId: false
	};
}
function tablesOf(bytes, at, name) {
	const header = sectionHeader.at(bytes, at);
	const relocations = header.nreloc * relocationSize;
	const lines = header.nlnno * lineNumberSize;
	const table = (what, offset, fileSize, region) => {
		if (fileSize > 0) bytes.need(offset, fileSize, `the ${what} of ${name}`);
		return {
			name: `${what}@${name}`,
			offset,
			fileSize,
			region
		};
	};
	return [table("relocations", header.relptr, relocations, "relocations"), table("line numbers", header.lnnoptr, lines, "debug")];
}
function symbolTables(bytes, offset, count) {
	const fileSize = count * symbolSize;
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
function unlistedSymbols(bytes, offset) {
	for (let names = offset + symbolSize; names + 4 <= bytes.length; names += symbolSize) {
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
//#region src/core/binary/read-image.ts
const readers = {
	elf: readElf,
	macho: (file) => isMachO64(file) ? readMachO(file) : null,
	pe: readPe,
	plan9: readPlan9,
	wasm: readWasm,
	xcoff: readXcoff
};
function readImage(file) {
	const format = detectFormat(file);
	if (format === null) throw new MalformedBinary(refusalOf(file), 0);
	const image = readers[format]?.(file) ?? null;
	if (image) refuseCrowd(image);
	return {
		format,
		image
	};
}
function refusalOf(file) {
	if (file.length === 0) return "the file is empty";
	const other = describeOtherFile(file);
	return other === null ? "the file is not an executable of the formats ELF, Mach-O, PE, Plan 9 a.out, Wasm or XCOFF" : `the file is ${other}`;
}
const maxMappings = 1024;
function refuseCrowd({ bytes, mappings, sections }) {
	if (mappings.length > maxMappings) throw new MalformedBinary(`${mappings.length} loaded parts are more than ${maxMappings}`, 0);
	const held = sections.reduce((sum, { fileSize }) => sum + fileSize, 0);
	if (held > 2 * bytes.length) throw new MalformedBinary(`its sections overlap: they hold ${held} bytes in a file of ${bytes.length}`, 0);
}
//#endregion
//#region src/core/binary/buildinfo/build-ids.ts
const uuidCommand = 27;
const uuidSize = 16;
const maxCommands = 1e4;
const maxIdBytes = 2048;
function uuidOf({ bytes }) {
	const count = Math.min(machHeader.at(bytes, 0).ncmds, maxCommands);
	let at = machHeader.size;
	for (let index = 0; index < count; index++) {
		const { cmd, cmdsize } = loadCommand.at(bytes, at);
		if (cmd === uuidCommand && cmdsize === loadCommand.size + uuidSize) return [{
			offset: at + loadCommand.size,
			size: uuidSize
		}];
		at += Math.max(cmdsize, loadCommand.size);
	}
	return [];
}
function buildIds(image) {
	const buildId = findBuildId(image);
	const ids = [
		...image.sections.filter((section) => section.buildId).map(({ offset, fileSize }) => ({
			offset,
			size: fileSize
		})),
		...buildId === null ? [] : [buildId],
		...image.format === "macho" ? uuidOf(image) : []
	];
	return ids.reduce((sum, { size }) => sum + size, 0) > maxIdBytes ? [] : ids;
}
function identifiers(file, image) {
	const hashes = (image.format === "macho" ? image.tables.filter(({ region }) => region === "signature") : []).map(({ offset, fileSize }) => rightPageHashes(file, {
		offset,
		size: fileSize
	}));
	return [...buildIds(image), ...hashes.filter((range) => range !== null)].toSorted((a, b) => a.offset - b.offset);
}
function sha256WithoutBuildIds(file, image) {
	const place = (at) => image.placement?.fileOffset(at) ?? at;
	const hash = createHash("sha256");
	let reached = 0;
	for (const { offset, size } of identifiers(file, image)) {
		const start = Math.max(place(offset), reached);
		const end = Math.min(place(offset + size), file.length);
		if (end <= start) continue;
		hash.update(file.subarray(reached, start));
		hash.update(Buffer.alloc(end - start));
		reached = end;
	}
	return hash.update(file.subarray(reached)).digest("hex");
}
function restHashOf(file) {
	if (detectFormat(file) === null) return null;
	const { image } = readImage(file);
	return image && placing(image.placement, () => sha256WithoutBuildIds(file, image));
}
//#endregion
//#region src/core/binary/pointer-search.ts
const wordBytes = 4;
const highWord = 2 ** 32;
const machineIsLittleEndian = new Uint8Array(Uint32Array.of(1).buffer)[0] === 1;
function pointersTo(image, addresses) {
	const { bytes, pointerSize } = image;
	const step = pointerSize / wordBytes;
	const first = bytes.littleEndian ? 0 : step - 1;
	let lowest = highWord;
	let highest = -1;
	for (const address of addresses) {
		lowest = Math.min(lowest, address % highWord);
		highest = Math.max(highest, address % highWord);
	}
	const found = [];
	for (const { loaded, writable, offset, fileSize } of image.sections) {
		if (!loaded || !writable) continue;
		const start = Math.ceil(offset / pointerSize) * pointerSize;
		const words = wordsOf(bytes, start, offset + fileSize);
		const end = words.length - 2 * step;
		for (let word = 0; word <= end; word += step) {
			const low = words[word + first] ?? outsideColumn();
			if (low < lowest || low > highest) continue;
			const at = start + word * wordBytes;
			if (addresses.has(bytes.looseWord(at, pointerSize))) found.push(at);
		}
	}
	return found;
}
function wordsOf({ file, littleEndian }, start, end) {
	const count = Math.max(0, Math.floor((end - start) / wordBytes));
	const extent = file.subarray(start, start + count * wordBytes);
	const isSame = littleEndian === machineIsLittleEndian;
	if (isSame && extent.byteOffset % wordBytes === 0) return new Uint32Array(extent.buffer, extent.byteOffset, count);
	const copy = new Uint8Array(extent);
	if (!isSame) Buffer.from(copy.buffer).swap32();
	return new Uint32Array(copy.buffer);
}
//#endregion
//#region src/core/binary/buildinfo/module-text.ts
const textStart = Buffer.from("3077af0c9274080241e1c107e6d618e6", "hex");
const textEnd = Buffer.from("f932433186182072008242104116d8f2", "hex");
const maxTextSize = 16777216;
const maxTexts = 64;
function* moduleTexts(file, from = 0, to = file.length) {
	let at = from;
	for (let i = 0; i < maxTexts; i++) {
		const offset = indexOfBytes(file, textStart, at, to);
		if (offset < 0) return;
		const limit = Math.min(to, offset + maxTextSize);
		const end = indexOfBytes(file, textEnd, offset, limit);
		if (end >= 0) yield {
			offset,
			size: end + textEnd.length - offset
		};
		at = offset + 1;
	}
}
function textOf(file, { offset, size }) {
	return unframed(file.subarray(offset, offset + size));
}
function unframed(text) {
	const framed = text.length >= 33 && text[text.length - 17] === 10;
	return new TextDecoder().decode(framed ? text.subarray(16, text.length - 16) : text);
}
function ownModuleText(image) {
	const { bytes, pointerSize: p } = image;
	const texts = new Map();
	for (const text of moduleTexts(bytes.file)) {
		const address = addressOf(image, text.offset);
		if (address >= 0) texts.set(address, text);
	}
	if (texts.size === 0) return null;
	for (const at of pointersTo(image, new Set(texts.keys()))) {
		const text = texts.get(bytes.looseWord(at, p));
		if (text && bytes.looseWord(at + p, p) === text.size) return text;
	}
	return null;
}
//#endregion
//#region src/core/binary/buildinfo/buildinfo-blob.ts
const magic = Buffer.from("\u00FF Go buildinf:", "latin1");
const alignment = 16;
const headerSize = 32;
const inlineFlag = 2;
const bigEndianFlag = 1;
const maxVersionSize = 256;
const maxCandidates = 64;
function findBuildInfoBlob(file, image) {
	if (image === null) return firstBlob(file, {
		offset: 0,
		size: file.length
	}, null);
	const section = findSection(image, ".go.buildinfo");
	const own = section && blobAt(file, section.offset, image);
	if (own) return own;
	for (const { loaded, writable, executable, offset, fileSize } of image.sections) {
		if (!loaded || !writable || executable) continue;
		const blob = firstBlob(file, {
			offset,
			size: fileSize
		}, image);
		if (blob) return blob;
	}
	return null;
}
function firstBlob(file, { offset, size }, image) {
	let at = offset;
	for (let i = 0; i < maxCandidates; i++) {
		at = indexOfBytes(file, magic, at, offset + size);
		if (at < 0) return null;
		const blob = at % alignment === 0 ? blobAt(file, at, image) : null;
		if (blob) return blob;
		at++;
	}
	return null;
}
function blobAt(file, at, image) {
	if (at + headerSize > file.length) return null;
	if (magic.some((byte, i) => file[at + i] !== byte)) return null;
	const pointerSize = file[at + 14] ?? outsideColumn();
	const flags = file[at + 15] ?? outsideColumn();
	try {
		const strings = (flags & inlineFlag) !== 0 ? inlineStrings(file, at + headerSize) : image && pointedStrings(file, at, pointerSize, flags, image);
		if (!strings || !/^(go|devel)/.test(strings.version)) return null;
		const size = Math.ceil((strings.end - at) / alignment) * alignment;
		const blob = {
			offset: at,
			size: at + size <= file.length && isZero(file, strings.end, at + size) ? size : strings.end - at
		};
		return {
			goVersion: strings.version,
			text: strings.text,
			blob
		};
	} catch {
		return null;
	}
}
function inlineStrings(file, at) {
	const bytes = new Bytes(file, true);
	const version = bytes.uvarint(at);
	if (version.value > maxVersionSize) return null;
	const text = bytes.uvarint(version.next + version.value);
	if (text.value > 16777216) return null;
	return {
		version: bytes.text(version.next, version.value, "the Go version"),
		text: unframed(bytes.slice(text.next, text.value, "the build info")),
		end: text.next + text.value
	};
}
function pointedStrings(file, at, pointerSize, flags, image) {
	if (pointerSize !== 4 && pointerSize !== 8) return null;
	const bytes = new Bytes(file, (flags & bigEndianFlag) === 0);
	const string = (pointer, limit) => {
		const header = offsetOf(image, bytes.word(pointer, pointerSize));
		if (header < 0) return new Uint8Array();
		const size = bytes.word(header + pointerSize, pointerSize);
		const start = offsetOf(image, bytes.word(header, pointerSize));
		if (start < 0 || size > limit) return new Uint8Array();
		return bytes.slice(start, size, "a string of the build info");
	};
	return {
		version: new TextDecoder().decode(string(at + 16, maxVersionSize)),
		text: unframed(string(at + 16 + pointerSize, maxTextSize)),
		end: at + headerSize
	};
}
//#endregion
//#region src/core/binary/buildinfo/build-version.ts
const start = Buffer.from("go1.");
const version = /^go1\.\d{1,3}(?:\.\d{1,3}|rc\d{1,2}|beta\d{1,2})?(?:[-+ ][ -~]*)?$/;
const maxVersionLength = 256;
const maxPlaces$1 = 1e4;
function findBuildVersion(image) {
	const layout = findPclntab(image)?.header.layout;
	const isOld = layout !== void 0 && isJoined(layout);
	const texts = versionTexts(image, isOld);
	const versions = new Set();
	if (texts.size === 0) return "";
	const { bytes, pointerSize: p } = image;
	for (const at of pointersTo(image, new Set(texts.keys()))) {
		const text = texts.get(bytes.looseWord(at, p)) ?? "";
		const size = bytes.looseWord(at + p, p);
		const own = isOld ? text.slice(0, size) : text;
		if (own.length === size && version.test(own)) versions.add(own);
	}
	const [only = ""] = versions;
	return versions.size === 1 ? only : "";
}
function versionTexts(image, isOld) {
	const { file } = image.bytes;
	const texts = new Map();
	let places = 0;
	for (const { loaded, executable, offset, fileSize } of image.sections) {
		if (!loaded || executable && !isOld) continue;
		const end = offset + fileSize;
		let at = indexOfBytes(file, start, offset, end);
		for (; at >= 0 && places < maxPlaces$1; places++) {
			const near = file.subarray(at, Math.min(at + maxVersionLength, end));
			const nul = near.indexOf(0);
			const size = nul < 0 && isOld ? near.length : nul;
			const text = Buffer.from(near.subarray(0, size)).toString("latin1");
			if (isOld || nul > 0 && version.test(text)) texts.set(addressOf(image, at), text);
			at = indexOfBytes(file, start, at + 1, end);
		}
	}
	return texts;
}
//#endregion
//#region src/core/binary/buildinfo/buildinfo.ts
function readBuildInfo(file, image) {
	const match = findBuildInfoBlob(file, image);
	if (match) {
		const { goVersion, text, blob } = match;
		return {
			...parse(goVersion, text),
			blob
		};
	}
	const goVersion = versionOfProducer(image) || (image ? findBuildVersion(image) : "");
	const framed = image ? ownModuleText(image) ?? onlyTextOfOldGo(file, goVersion) : moduleTexts(file).next().value ?? null;
	const text = framed ? textOf(file, framed) : "";
	const isText = text.startsWith("path	") || text.startsWith("mod	");
	return isText || goVersion !== "" ? parse(goVersion, isText ? text : "") : null;
}
function onlyTextOfOldGo(file, goVersion) {
	if (Number(/^go1\.(\d{1,3})(?:\D|$)/.exec(goVersion)?.[1] ?? Infinity) > 12) return null;
	const [only, second] = moduleTexts(file);
	return only !== void 0 && second === void 0 ? only : null;
}
function versionOfProducer(image) {
	const go = image?.producers?.find(({ name }) => name === "Go");
	return go && /^(go|devel)/.test(go.version) ? go.version : "";
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
		settings,
		text
	};
}
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
//#endregion
//#region src/core/binary/runtime/source-paths.ts
const absolute = /^(\/|[A-Za-z]:[\\/])/;
const maxPathLength$1 = 1024;
function comparable(path) {
	const slashed = path.replaceAll("\\", "/");
	return slashed.startsWith("/") ? slashed : slashed.toLowerCase();
}
function liesIn(directories, path) {
	const place = comparable(path);
	return directories.some((directory) => {
		const above = comparable(directory);
		return place === above || place.startsWith(`${above}/`);
	});
}
function absoluteSourcePaths(bytes, { fileNames, firstFileName }, limit, directories) {
	const { offset, size } = fileNames;
	const names = new StringTable(bytes, offset, size, "the table of source files");
	const below = [];
	const others = [];
	for (let at = firstFileName; at < size && below.length < limit;) {
		const end = names.end(at);
		if (end < 0) break;
		const path = names.slice(at, Math.min(end, at + maxPathLength$1));
		if (absolute.test(path)) {
			if (liesIn(directories, path)) below.push(path);
			else if (others.length < limit) others.push(path);
		}
		at = end + 1;
	}
	return [...below, ...others].slice(0, limit);
}
//#endregion
//#region src/core/binary/inspect.ts
const maxPaths = 20;
function inspectBinary(file, directories = []) {
	return withinFile(file, () => {
		const { format, image } = readImage(file);
		return image ? placing(image.placement, () => inspectImage(image, directories)) : inspectForeign(file, format, directories);
	});
}
function inspectImage(image, directories) {
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
		goBuildId: readGoBuildId(image),
		absoluteSourcePaths: header && absoluteSourcePaths(bytes, header, maxPaths, directories),
		notes: [
			...image.notes ?? [],
			...foreign === null ? [] : [foreign],
			...missing(buildInfo !== null, header !== null)
		]
	};
}
function inspectForeign(file, format, directories) {
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
		goBuildId: null,
		absoluteSourcePaths: header && absoluteSourcePaths(bytes, header, maxPaths, directories),
		notes: [`symbol table and debug sections of ${format} files are not read`, ...missing(buildInfo !== null, header !== null)]
	};
}
function missing(hasBuildInfo, hasFunctionTable) {
	return [...hasBuildInfo ? [] : ["no Go build info was found"], ...hasFunctionTable ? [] : ["no Go function table was found"]];
}
//#endregion
//#region src/core/measure/rest-hash.ts
function isCompared({ build }, info, { restHash = false }) {
	return restHash || build !== null || info?.settings["CGO_ENABLED"] !== "0";
}
function withRestHash(measurement, hash) {
	const { fileSize, contentSize, paddingSize, compressed, ...others } = measurement.binary;
	const { archive, archives, settings, ...names } = others;
	return {
		...measurement,
		binary: {
			...names,
			sha256WithoutBuildIds: hash,
			fileSize,
			contentSize,
			paddingSize,
			compressed,
			...archive ? { archive } : {},
			...archives ? { archives } : {},
			...settings ? { settings } : {}
		}
	};
}
//#endregion
//#region src/core/measure/declarations.ts
function declarationsIn(bytes, { table, files, names }) {
	const { startLine } = table.shape;
	return (name, path) => {
		const index = startLine < 0 ? -1 : names.indexOf(name);
		const file = index < 0 ? -1 : files.fileOf(index);
		if (file < 0) return "";
		const source = files.names.at(file).replace(/@[^/]*/, "");
		const slash = source.lastIndexOf("/");
		if (source.slice(0, Math.max(slash, 0)) !== path) return "";
		const line = bytes.u32((table.records[index] ?? outsideColumn()) + startLine);
		const place = `${source.slice(slash + 1)}:${line}`;
		return source.endsWith(".go") && placePattern.test(place) ? place : "";
	};
}
//#endregion
//#region src/core/measure/claim/embedded.ts
const hashSize = 16;
const maxPathLength = 4096;
const listSuffix = ".files";
function claimEmbedded(ledger, image, symbols, { definers, rank }) {
	const rows = [];
	for (const { list, file } of embeddedFiles(image, symbols)) {
		const owner = definers.of(list) || packageOf(list, rank);
		if (owner === "") continue;
		const number = ledger.owner(owner);
		const section = image.sections.find((candidate) => file.offset >= candidate.offset && file.offset < candidate.offset + candidate.fileSize);
		const row = `${file.path} (embedded)`;
		rows.push({
			row,
			owner,
			list
		});
		const symbol = ledger.symbol(row, number, "strings", section?.name ?? "");
		ledger.claim(file.offset, file.size, number, "strings", symbol);
	}
	ledger.book();
	return rows;
}
function embeddedFiles(image, symbols) {
	const embedded = [];
	for (let i = 0; i < symbols.count; i++) {
		const offset = symbols.offset[i] ?? outsideColumn();
		const size = symbols.size[i] ?? outsideColumn();
		if (offset < 0 || size === 0) continue;
		const list = symbols.name(i);
		if (!list.endsWith(listSuffix)) continue;
		for (const file of filesOf(image, offset, size)) embedded.push({
			list,
			file
		});
	}
	return embedded;
}
function filesOf(image, at, size) {
	const { bytes, pointerSize: p } = image;
	const word = (offset) => bytes.looseWord(offset, p);
	const header = 3 * p;
	const row = 4 * p + hashSize;
	if (size < header || at + size > bytes.length) return [];
	const count = word(at + p);
	if (!(word(at) === addressOf(image, at) + header && count === word(at + 2 * p) && size === header + count * row)) return [];
	const files = [];
	for (let k = 0, from = at + header; k < count; k++, from += row) {
		const path = text(image, word(from), word(from + p));
		const content = word(from + 3 * p);
		const offset = offsetOf(image, word(from + 2 * p));
		if (path === "" || content === 0 || offset < 0) continue;
		if (offset + content > bytes.length) continue;
		files.push({
			path,
			offset,
			size: content
		});
	}
	return files;
}
function text(image, address, length) {
	const offset = offsetOf(image, address);
	return offset >= 0 && length > 0 && length <= maxPathLength && offset + length <= image.bytes.length ? image.bytes.text(offset, length, "a path") : "";
}
//#endregion
//#region src/core/measure/linker/place-literals.ts
const maxAlignment$6 = 32;
const alignments = [
	1,
	2,
	4,
	8,
	16,
	maxAlignment$6
];
function placeLiterals(file, block, literals) {
	const end = block.offset + block.size;
	const sorted = literals.filter(({ length }) => length > 0).toSorted((a, b) => a.length - b.length);
	const placements = [];
	let reached = block.offset;
	for (let first = 0; first < sorted.length;) {
		const length = inColumn(sorted[first]?.length);
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
	return end - reached < maxAlignment$6 && isZero(file, reached, end) ? placements : `the dependency listing names strings up to byte ${reached} of the file, and there are more up to byte ${end}`;
}
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
var Waiting = class {
	#byText = new Map();
	#byHash = new Map();
	constructor(literals) {
		for (const literal of literals) if (literal.text === null) this.#byHash.set(literal.hash, literal);
		else this.#byText.set(literal.text, literal);
	}
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
function* hashes(bytes) {
	yield base64(createHash("sha256").update(marker).update(bytes).digest());
	const digest = createHash("sha256").update(bytes).digest();
	yield base64(Buffer.from(digest.map((byte) => byte ^ 255)));
	yield base64(digest);
}
const marker = Uint8Array.of(1);
const base64 = (digest) => digest.subarray(0, 16).toString("base64");
//#endregion
//#region src/core/measure/linker/find-literals.ts
const maxLandmarks = 8;
const maxPlaces = 4;
function findLiterals(image, literals) {
	const { file } = image.bytes;
	const sorted = literals.toSorted((a, b) => a.length - b.length);
	const size = sorted.reduce((sum, { length }) => sum + length, 0);
	let before = size;
	let landmarks = 0;
	for (let i = sorted.length - 1; i >= 0 && landmarks < maxLandmarks; i--) {
		const { length, text } = sorted[i] ?? {
			length: 0,
			text: null
		};
		before -= length;
		if (!(sorted[i - 1]?.length !== length && sorted[i + 1]?.length !== length) || text === null) continue;
		landmarks++;
		const bytes = Buffer.from(text, "latin1");
		let at = indexOfBytes(file, bytes, 0);
		for (let k = 0; k < maxPlaces && at >= 0; k++) {
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
//#region src/core/measure/linker/string-literals.ts
const hashed = /^\.gostring\.(\d{1,10})\.([\w+/=]+)$/;
function readLiterals({ literals: lines, names }) {
	const literals = new Map();
	let last = -1;
	let from = "";
	for (const line of lines) {
		if (literals.has(line.name)) continue;
		if (line.from !== last) {
			last = line.from;
			from = last < 0 ? "_" : names.name(last);
		}
		const literal = readName(from, line.name);
		if (literal) literals.set(line.name, literal);
	}
	return [...literals.values()];
}
function readName(from, name) {
	const [, length, hash] = hashed.exec(name) ?? [];
	if (length !== void 0 && hash !== void 0) return {
		from,
		length: Number(length),
		text: null,
		hash
	};
	const text = unquote(name);
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
function unquote(quoted) {
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
//#endregion
//#region src/core/binary/elf/dynamic.ts
const dynamicTags = {
	needed: 1,
	rpath: 15,
	runpath: 29
};
const maxEntries = 1e4;
const maxLength$1 = 4096;
function dynamicTexts({ format, sections, bytes, pointerSize: p }, tag) {
	const section = sections.find(({ name }) => name === ".dynamic");
	const strings = sections.find(({ name }) => name === ".dynstr");
	if (format !== "elf" || !section || !strings) return [];
	const texts = [];
	const end = section.offset + section.fileSize;
	for (let at = section.offset, i = 0; at + 2 * p <= end && i < maxEntries; at += 2 * p, i++) {
		const word = (offset) => bytes.looseWord(offset, p);
		const value = word(at + p);
		if (word(at) !== dynamicTags[tag] || value >= strings.fileSize) continue;
		const size = Math.min(maxLength$1, strings.fileSize - value);
		const text = bytes.text(strings.offset + value, size, "a dynamic text");
		const nul = text.indexOf("\0");
		texts.push(nul < 0 ? text : text.slice(0, nul));
	}
	return texts;
}
//#endregion
//#region src/core/binary/runtime/pclntab/pclntab.ts
const maxPcTables = 64;
function readFunctionTable(image) {
	const located = findPclntab(image);
	if (!located) return "the file has no function table of Go";
	const { header, end, module } = located;
	if (module && module.textSections > 1) return `the file has ${module.textSections} runs of Go code, and functions of one run only can be placed`;
	const absolute = hasAddresses(header.layout);
	const text = module?.text ?? header.textStart;
	if (!absolute && !module && text === 0) return "the address of the Go code was not found (no module data)";
	const { bytes } = image;
	const { functionCount: count, functions, functionNames } = header;
	const shape = recordShapeOf(header, bytes.littleEndian);
	const cell = absolute ? header.pointerSize : 4;
	bytes.need(functions, (2 * count + 1) * cell, "the function table");
	const entries = new Float64Array(count + 1);
	const records = new Uint32Array(count);
	const nameOffsets = new Uint32Array(count);
	for (let i = 0, at = functions; i <= count; i++, at += 2 * cell) {
		const entry = absolute ? bytes.word(at, cell) : text + bytes.u32(at);
		if (i > 0 && entry < (entries[i - 1] ?? outsideColumn())) throw new MalformedBinary("functions are not in order of address", at);
		entries[i] = entry;
		if (i === count) break;
		const record = header.records + bytes.word(at + cell, cell);
		if (record + shape.size > end) throw new MalformedBinary("a function record leaves its table", at);
		if (bytes.u32(record + shape.extraPcTables) > maxPcTables) throw new MalformedBinary("a function has too many pc tables", record);
		records[i] = record;
		nameOffsets[i] = bytes.u32(record + shape.nameOffset);
	}
	if (image.bodies && image.bodies.length !== entries.length) return `the function table has ${count} functions and the file ${image.bodies.length - 1}`;
	return {
		header,
		module,
		shape,
		names: new StringTable(bytes, functionNames.offset, functionNames.size, "function names"),
		count,
		entries: image.bodies ?? entries,
		records,
		nameOffsets,
		end
	};
}
//#endregion
//#region src/core/binary/macho/universal.ts
const magic32 = 3405691582;
const magic64 = 3405691583;
const maxSlices = 39;
function readUniversal(file) {
	if (file.length < 8) return null;
	const bytes = new Bytes(file, false);
	const { magic, nfatArch: count } = fatHeader.at(bytes, 0);
	if (magic !== magic32 && magic !== magic64) return null;
	const arch = fatArch(magic === magic64);
	if (count > maxSlices) return null;
	const headerSize = fatHeader.size + count * arch.size;
	bytes.need(0, headerSize, "the list of slices");
	const used = new Set();
	const slices = Array.from({ length: count }, (_, i) => {
		const { offset, size, cputype, cpusubtype } = arch.at(bytes, fatHeader.size + i * arch.size);
		const name = nameOf$1(cputype, cpusubtype % 16777216, used);
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
function nameOf$1(cpu, variant, used) {
	const plain = goarchOf$1(cpu);
	if (plain !== "" && !used.has(plain)) return plain;
	let name = plain === "" ? `cpu ${cpu}:${variant}` : `${plain}:${variant}`;
	while (used.has(name)) name += "+";
	return name;
}
//#endregion
//#region src/core/measure/owners/executable-name.ts
function executableName(importPath) {
	if (importPath === "command-line-arguments") return "";
	const elements = importPath.split("/");
	const last = elements.pop() ?? "";
	return /^v(?:[2-9]|[1-9]\d+)$/.test(last) ? elements.pop() ?? last : last;
}
//#endregion
//#region src/core/measure/owners/instances.ts
const maxParsedLength = 4096;
const tags = /"(?:[^"\\]|\\[^]?)*(?:"|$)/g;
const unexported = /[{;] ([^\s"*()[\]{};]+)\.[\p{Ll}_][^\s.]* /gu;
const dictionary = "..dict.";
function readDictionaries(names, rank) {
	const users = new Map();
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
const genericOf = (symbol) => symbol.slice(0, symbol.indexOf("[")).replace(".(*", ".");
function instantiatedFor(symbol, owner, rank, dictionaries) {
	if (!symbol.includes("[") || isGenerated(symbol)) return "";
	const user = dictionaries.get(genericOf(symbol));
	return user ? user : packageNamed(symbol, owner, rank);
}
function packageNamed(symbol, owner, rank) {
	const end = Math.min(symbol.lastIndexOf("]"), maxParsedLength);
	const types = symbol.slice(symbol.indexOf("["), end).replace(tags, "");
	const declaring = new Set();
	for (const [, path = ""] of types.matchAll(unexported)) declaring.add(unescape(path));
	const [first, ...more] = declaring;
	if (first !== void 0 && more.length === 0) return first;
	const named = new Set(packagesIn(withoutBodies(types)));
	const least = Math.min(...[...named].map(rank));
	const best = [...named].filter((path) => rank(path) === least);
	const others = best.filter((path) => path !== owner);
	return others.length > 1 ? "" : others[0] ?? best[0] ?? "";
}
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
//#endregion
//#region src/core/binary/buildinfo/recorded-settings.ts
const kept = [
	"-asan",
	"-buildmode",
	"-compiler",
	"-cover",
	"-gcflags",
	"-ldflags",
	"-msan",
	"-race",
	"-tags",
	"-trimpath",
	"CGO_ENABLED",
	"GOEXPERIMENT",
	"GOFIPS140",
	"vcs",
	"vcs.revision",
	"vcs.time",
	"vcs.modified"
];
const maxLength = 2e3;
function recordedSettings(info) {
	if (info === null || Object.keys(info.settings).length === 0) return {};
	const pairs = kept.flatMap((name) => {
		const value = info.settings[name];
		if (value === void 0) return [];
		const text = name === "-ldflags" ? withoutStampValues(value) : value;
		return [[name, printable(text.slice(0, maxLength))]];
	});
	return { settings: Object.fromEntries(pairs) };
}
function withoutStampValues(text) {
	try {
		const flags = splitQuoted(text);
		return flags.map((flag, index) => {
			const [, start] = (/^--?X$/.test(flags[index - 1] ?? "") ? /^([^=]*=)/ : /^(--?X=[^=]*=)/).exec(flag) ?? [];
			return start === void 0 ? flag : `${start}\u2026`;
		}).join(" ");
	} catch {
		return "\u2026";
	}
}
//#endregion
//#region src/core/measure/linker/name-table.ts
const dotFirst = 194;
const dotSecond = 183;
const fullStop = 46;
var NameTable = class {
	count = 0;
	#bytes;
	#text;
	#start;
	#end;
	#hash;
	#slots;
	constructor(bytes, room) {
		this.#bytes = bytes;
		this.#text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
		this.#start = new Int32Array(room);
		this.#end = new Int32Array(room);
		this.#hash = new Int32Array(room);
		this.#slots = new Int32Array(2 ** Math.ceil(Math.log2(room * 2)));
	}
	number(start, end) {
		const hash = hashOf(this.#bytes, start, end);
		const slot = this.#slotOf(hash, this.#bytes, start, end);
		const known = (this.#slots[slot] ?? outsideColumn()) - 1;
		if (known >= 0) return known;
		const number = this.count++;
		if (number === this.#start.length) {
			this.#grow();
			this.#slots[this.#slotOf(hash, this.#bytes, start, end)] = number + 1;
		} else this.#slots[slot] = number + 1;
		this.#start[number] = start;
		this.#end[number] = end;
		this.#hash[number] = hash;
		return number;
	}
	numberOf(start, end) {
		const hash = hashOf(this.#bytes, start, end);
		const slot = this.#slotOf(hash, this.#bytes, start, end);
		return (this.#slots[slot] ?? outsideColumn()) - 1;
	}
	find(name) {
		let hash = hashStart;
		for (let i = 0; i < name.length; i++) {
			const code = name.charCodeAt(i);
			if (code > 127) return this.#findUtf8(Buffer.from(name));
			hash = Math.imul(hash ^ code, hashPrime);
		}
		hash = mixed(hash);
		const mask = this.#slots.length - 1;
		for (let slot = hash & mask;; slot = slot + 1 & mask) {
			const number = (this.#slots[slot] ?? outsideColumn()) - 1;
			if (number < 0) return -1;
			if (this.#hash[number] === hash && this.#isCalled(number, name)) return number;
		}
	}
	#findUtf8(bytes) {
		const hash = hashOf(bytes, 0, bytes.length);
		const slot = this.#slotOf(hash, bytes, 0, bytes.length);
		return (this.#slots[slot] ?? outsideColumn()) - 1;
	}
	#isCalled(number, text) {
		const own = this.#bytes;
		const end = this.#end[number] ?? outsideColumn();
		let at = this.#start[number] ?? outsideColumn();
		for (let i = 0; i < text.length; i++, at++) {
			const code = text.charCodeAt(i);
			if (own[at] === code) continue;
			if (code !== fullStop || own[at] !== dotFirst) return false;
			if (own[++at] !== dotSecond) return false;
		}
		return at === end;
	}
	name(number) {
		const start = this.#start[number] ?? outsideColumn();
		const end = this.#end[number] ?? outsideColumn();
		const latin = this.#text.toString("latin1", start, end);
		return /[\x80-\xff]/.test(latin) ? this.#text.toString("utf8", start, end).replaceAll("\u00B7", ".") : latin;
	}
	startsWith(number, prefix) {
		const start = this.#start[number] ?? outsideColumn();
		if ((this.#end[number] ?? outsideColumn()) - start < prefix.length) return false;
		for (let i = 0; i < prefix.length; i++) if (this.#bytes[start + i] !== prefix.charCodeAt(i)) return false;
		return true;
	}
	endsWith(number, suffix) {
		const bytes = Buffer.from(suffix);
		const start = (this.#end[number] ?? outsideColumn()) - bytes.length;
		if (start < (this.#start[number] ?? outsideColumn())) return false;
		return bytes.every((byte, i) => this.#bytes[start + i] === byte);
	}
	#slotOf(hash, bytes, start, end) {
		const mask = this.#slots.length - 1;
		for (let slot = hash & mask;; slot = slot + 1 & mask) {
			const number = (this.#slots[slot] ?? outsideColumn()) - 1;
			if (number < 0) return slot;
			if (this.#hash[number] !== hash) continue;
			if (this.#equals(number, bytes, start, end)) return slot;
		}
	}
	#equals(number, bytes, start, end) {
		const own = this.#bytes;
		const ownEnd = this.#end[number] ?? outsideColumn();
		let at = this.#start[number] ?? outsideColumn();
		let i = start;
		while (at < ownEnd && i < end) {
			if (own[at] !== bytes[i]) {
				const isDot = own[at] === dotFirst && own[at + 1] === dotSecond;
				const isOther = bytes[i] === dotFirst && bytes[i + 1] === dotSecond;
				if (isDot && bytes[i] === fullStop) at++;
				else if (isOther && own[at] === fullStop) i++;
				else return false;
			}
			at++;
			i++;
		}
		return at === ownEnd && i === end;
	}
	#grow() {
		const room = this.#start.length * 2;
		this.#start = larger(this.#start, room);
		this.#end = larger(this.#end, room);
		this.#hash = larger(this.#hash, room);
		const slots = new Int32Array(this.#slots.length * 2);
		const mask = slots.length - 1;
		for (const taken of this.#slots) {
			if (taken === 0) continue;
			let slot = (this.#hash[taken - 1] ?? outsideColumn()) & mask;
			while (slots[slot] !== 0) slot = slot + 1 & mask;
			slots[slot] = taken;
		}
		this.#slots = slots;
	}
};
const hashStart = -2128831035;
const hashPrime = 16777619;
const mixed = (hash) => hash ^ hash >>> 15;
function hashOf(bytes, start, end) {
	let hash = hashStart;
	for (let i = start; i < end; i++) {
		let byte = bytes[i] ?? outsideColumn();
		if (byte === dotFirst && bytes[i + 1] === dotSecond) {
			byte = fullStop;
			i++;
		}
		hash = Math.imul(hash ^ byte, hashPrime);
	}
	return mixed(hash);
}
function larger(column, room) {
	const copy = new Int32Array(room);
	copy.set(column);
	return copy;
}
//#endregion
//#region src/core/measure/linker/dependency-listing.ts
const newline = 10;
const space = 32;
const dash = 45;
const greater = 62;
const underscore = 95;
const arrowLength = 4;
const usedMark = Buffer.from("<UsedInIface>");
const reflectMark$1 = Buffer.from("<ReflectMethod>");
const literals = ["go:string.", "go.string."].map((prefix) => Buffer.from(prefix));
const leaves = [
	"gclocals",
	"go:info.",
	"go.info.",
	"go:cuinfo.",
	"go.cuinfo.",
	"go:constinfo.",
	"go.constinfo."
].map((prefix) => Buffer.from(prefix));
function readDependencies(bytes) {
	const lines = new Lines(bytes);
	const end = bytes.length;
	let at = 0;
	while (at < end) at = lines.read(at);
	return {
		...lines.columns(),
		isWhole: end === 0 || bytes[end - 1] === newline
	};
}
var Lines = class {
	#bytes;
	#names;
	#text;
	#reflecting = new Set();
	#literals = [];
	#parents;
	#from;
	#to;
	#count = 0;
	#lastStart = 0;
	#lastLength = -1;
	#last = -1;
	#isReflecting = false;
	#isUsed = false;
	#hasPlainType = false;
	constructor(bytes) {
		const room = Math.max(1024, Math.ceil(bytes.length / 64));
		this.#bytes = bytes;
		this.#text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
		this.#names = new NameTable(bytes, room);
		this.#parents = new Int32Array(room);
		this.#from = new Int32Array(room);
		this.#to = new Int32Array(room);
	}
	read(at) {
		const bytes = this.#bytes;
		let right = this.#isFromLast(at) ? at + this.#lastLength + arrowLength : this.#readLeft(at);
		if (right < 0) right = at;
		const found = bytes.indexOf(newline, right);
		const end = found < 0 ? bytes.length : found;
		if (right > at) this.#add(right, end);
		return end + 1;
	}
	columns() {
		return {
			names: this.#names,
			parents: this.#parents.subarray(0, this.#names.count),
			reflecting: this.#reflecting,
			hasPlainType: this.#hasPlainType,
			literals: this.#literals,
			from: this.#from.subarray(0, this.#count),
			to: this.#to.subarray(0, this.#count)
		};
	}
	#add(start, end) {
		const number = this.#read(start, end);
		if (this.#count === this.#to.length) {
			this.#from = doubled(this.#from);
			this.#to = doubled(this.#to);
		}
		this.#from[this.#count] = this.#last;
		this.#to[this.#count] = number;
		this.#count++;
	}
	#read(start, end) {
		if (!this.#mayBeLeaf(start)) return this.#number(start, end, this.#last);
		if (leaves.some((prefix) => this.#startsWith(prefix, start))) return -1;
		const literal = literals.find((prefix) => this.#startsWith(prefix, start));
		if (!literal) return this.#number(start, end, this.#last);
		const name = this.#text.toString("latin1", start + literal.length, end);
		this.#literals.push({
			from: this.#last,
			name
		});
		return -1;
	}
	#mayBeLeaf(start) {
		const bytes = this.#bytes;
		if (bytes[start] !== 103) return false;
		const third = bytes[start + 2];
		return bytes[start + 1] === 99 || third === 58 || third === 46;
	}
	#isFromLast(at) {
		const bytes = this.#bytes;
		const length = this.#lastLength;
		if (length < 0 || !this.#isArrow(at + length)) return false;
		for (let i = 0, start = this.#lastStart; i < length; i++) if (bytes[at + i] !== bytes[start + i]) return false;
		return true;
	}
	#readLeft(at) {
		const bytes = this.#bytes;
		let first = -1;
		for (let i = at; i < bytes.length && bytes[i] !== newline; i++) {
			if (!this.#isArrow(i)) continue;
			if (first < 0) first = i;
			const isRoot = i === at + 1 && bytes[at] === underscore;
			const known = isRoot ? -1 : this.#names.numberOf(at, this.#withoutMarks(at, i));
			if (known < 0 && !isRoot) continue;
			return this.#startFrom(at, i, known);
		}
		if (first < 0) return -1;
		return this.#startFrom(at, first, this.#number(at, first, -2));
	}
	#startFrom(at, end, number) {
		this.#lastStart = at;
		this.#lastLength = end - at;
		this.#last = number;
		if (number >= 0 && !this.#isUsed && isType(this.#names, number)) this.#hasPlainType = true;
		return end + arrowLength;
	}
	#isArrow(i) {
		const bytes = this.#bytes;
		return bytes[i] === space && bytes[i + 1] === dash && bytes[i + 2] === greater && bytes[i + 3] === space;
	}
	#startsWith(text, start) {
		for (let i = 0; i < text.length; i++) if (this.#bytes[start + i] !== text[i]) return false;
		return true;
	}
	#number(start, end, parent) {
		const names = this.#names;
		const before = names.count;
		const number = names.number(start, this.#withoutMarks(start, end));
		if (number === before) {
			if (number === this.#parents.length) this.#parents = doubled(this.#parents);
			this.#parents[number] = parent;
		} else if (parent !== -2 && this.#parents[number] === -2) this.#parents[number] = -1;
		if (this.#isReflecting) this.#reflecting.add(number);
		return number;
	}
	#withoutMarks(start, end) {
		const bytes = this.#bytes;
		this.#isReflecting = false;
		this.#isUsed = false;
		let at = end;
		while (at > start && bytes[at - 1] === greater) if (this.#endsWith(reflectMark$1, start, at)) {
			this.#isReflecting = true;
			at -= reflectMark$1.length;
		} else if (this.#endsWith(usedMark, start, at)) {
			this.#isUsed = true;
			at -= usedMark.length;
		} else break;
		return at < end && (bytes[at - 1] ?? outsideColumn()) === space ? at - 1 : at;
	}
	#endsWith(mark, start, end) {
		return end - start > mark.length && this.#startsWith(mark, end - mark.length);
	}
};
function isType(names, symbol) {
	return names.startsWith(symbol, "type:") && !names.startsWith(symbol, "type:.");
}
function doubled(column) {
	const larger = new Int32Array(column.length * 2);
	larger.set(column);
	return larger;
}
//#endregion
//#region src/core/measure/linker/culprits.ts
const soughtByName = ["reflect.Value.Method", "reflect.Value.MethodByName"];
const lastToSeek = 21;
function findCulprits(listing, minor, isDynamic) {
	const { names, parents, from, to, reflecting } = listing;
	const found = [];
	const callers = [];
	const sought = new Set(minor > lastToSeek ? [] : soughtByName.map((name) => names.find(name)));
	const isNextRound = roundsOf(names);
	let seen = 0;
	for (let line = 0; line < to.length; line++) {
		const left = from[line] ?? outsideColumn();
		const right = to[line] ?? outsideColumn();
		if (isNextRound(left, right) && (isDynamic || found.length + callers.length > 0)) break;
		if (right < seen) continue;
		seen = right + 1;
		if (sought.has(right)) callers.push(parents[right] ?? outsideColumn());
		else if (reflecting.has(right)) found.push(right);
	}
	return [...new Set([...found, ...callers])].filter((symbol) => symbol >= 0 && !sought.has(symbol)).toSorted((a, b) => a - b);
}
function roundsOf(names) {
	let round = 0;
	let isKeeping = false;
	let lastLeft = -1;
	let isOfType = false;
	let source = -1;
	const roundOf = new Map();
	return (left, right) => {
		if (left !== lastLeft) {
			lastLeft = left;
			isOfType = left >= 0 && isType(names, left);
		}
		if (!isOfType || right < 0) return isKeeping = false;
		if (!isMethod(names, right)) {
			isKeeping &&= names.startsWith(right, "type:func(");
			return false;
		}
		const isNext = !isKeeping || left !== source && roundOf.get(left) === round;
		if (isNext) round++;
		isKeeping = true;
		source = left;
		roundOf.set(left, round);
		return isNext;
	};
}
function isMethod(names, symbol) {
	return !(names.startsWith(symbol, "type:") || names.startsWith(symbol, "runtime.gcbits.") || names.endsWith(symbol, "\u00B7f"));
}
//#endregion
//#region src/core/measure/dead-code.ts
const firstToMark = 21;
function deadCodeOf(listing, evidence, info, pathOf, unlisted) {
	const version = info?.goVersion ?? "";
	const [, release] = /^(?:devel )?go1\.(\d+)/.exec(version) ?? [];
	const minor = Number(release);
	if (!(minor >= firstToMark)) return {
		state: "unknown",
		why: release === void 0 ? "the release of Go that linked it is not known" : `Go 1.${minor} doesn't mark what turns it off; Go 1.${firstToMark} and later do`,
		culprits: []
	};
	const missing = unlisted.find(isWritten);
	const isWhole = listing.isWhole && missing === void 0;
	const shared = isWhole && !listing.hasPlainType ? sharingOf(evidence, info, pathOf) : [];
	const culprits = [...shared, ...findCulprits(listing, minor, shared.length > 0).map((symbol) => culpritOf(listing, symbol, evidence, pathOf))].slice(0, 100);
	if (culprits.length > 0) return {
		state: "off",
		culprits
	};
	if (isWhole) return {
		state: "on",
		culprits: []
	};
	return {
		state: "unknown",
		why: `the linker's listing is cut short${missing ? `: it lacks ${missing.name}` : ""}`,
		culprits: []
	};
}
const isWritten = ({ name, region, package: owner }) => region === "code" && !owner.startsWith("(") && owner !== "runtime" && name.includes(".") && !/^(?:go|type)[:.]|[-+.]tramp\d|\.plt\b/.test(name);
function sharingOf({ objects }, info, pathOf) {
	const mode = info?.settings["-buildmode"] ?? "";
	const isShared = mode === "plugin" || mode === "shared";
	const importers = objects.filter((pkg) => pkg.objects.some(({ imports }) => imports.includes("plugin")));
	if (!isShared && importers.length > 0) return importers.map(({ home }) => ({
		kind: "plugin",
		symbol: "plugin",
		package: pathOf(home),
		path: []
	}));
	return [{
		kind: "shared",
		symbol: isShared ? `-buildmode=${mode}` : "a dynamic link",
		package: "",
		path: []
	}];
}
function culpritOf(listing, symbol, { naming, placeOf }, pathOf) {
	const { names, parents } = listing;
	const steps = [];
	for (let at = symbol; at >= 0; at = parents[at] ?? outsideColumn()) {
		const name = names.name(at);
		const home = packageOfSymbol(listing, at, name, naming);
		const path = home === "" ? "" : pathOf(home);
		if ((at === symbol || path !== "") && path !== steps.at(-1)?.package) {
			const shown = names.endsWith(at, "\u00B7f") ? name.slice(0, -2) : name;
			steps.push({
				package: path,
				symbol: plainName(shown)
			});
		}
	}
	const { symbol: name = "", package: home = "" } = steps[0] ?? {};
	const place = placeOf(name, home);
	return {
		kind: "reflection",
		symbol: name,
		package: home,
		...place === "" ? {} : { place },
		path: steps.length > 200 ? [] : steps.toReversed()
	};
}
function packageOfSymbol({ names }, symbol, name, { definers, rank }) {
	const owner = isType(names, symbol) ? packageOfType(name.slice(5), rank) : definers.of(name) || packageOf(name, rank);
	return owner.startsWith("(") ? "" : owner;
}
//#endregion
//#region src/core/measure/linker/elided-names.ts
const elided = "[...]";
function isElided(name) {
	return name.includes(elided);
}
function firstInstances(names, asked) {
	const first = new Map();
	if (asked.size === 0) return first;
	for (let number = 0; number < names.count; number++) {
		const name = names.name(number);
		const open = name.indexOf("[");
		const close = name.lastIndexOf("]");
		if (open < 0 || close < open) continue;
		const plain = name.slice(0, open) + elided + name.slice(close + 1);
		if (asked.has(plain) && !first.has(plain)) first.set(plain, number);
	}
	return first;
}
//#endregion
//#region src/core/measure/linker/equal-contents.ts
const minSize = 1024;
const withoutAddresses = /^\.(?:noptrdata|rodata)$/;
function findEqualContents(image, symbols) {
	const contents = [];
	for (const [size, rows] of bySize$1(image, symbols)) {
		if (rows.length < 2) continue;
		const byHash = new Map();
		for (const row of rows) {
			const offset = symbols.offset[row] ?? outsideColumn();
			const bytes = image.bytes.file.subarray(offset, offset + size);
			const hash = createHash("sha256").update(bytes).digest("base64");
			const known = byHash.get(hash);
			if (known) known.push(row);
			else byHash.set(hash, [row]);
		}
		for (const equal of byHash.values()) {
			if (equal.length < 2) continue;
			const copies = equal.slice(0, maxCopies).map((row) => ({
				name: symbols.name(row),
				section: image.sections[symbols.section[row] ?? outsideColumn()]?.name ?? ""
			}));
			contents.push({
				size,
				copies
			});
		}
	}
	return contents.toSorted((a, b) => b.size * b.copies.length - a.size * a.copies.length).slice(0, maxContents);
}
function bySize$1(image, symbols) {
	const isPatched = image.format === "elf" && (image.relocations?.().places.length ?? 0) > 0;
	const sections = image.sections.map(({ name, region }) => (region === "data" || region === "rodata") && (!isPatched || withoutAddresses.test(name)));
	const rows = new Map();
	const places = new Set();
	for (let i = 0; i < symbols.count; i++) {
		const offset = symbols.offset[i] ?? outsideColumn();
		const size = symbols.size[i] ?? outsideColumn();
		if (offset < 0 || size < minSize || places.has(offset)) continue;
		if (sections[symbols.section[i] ?? outsideColumn()] !== true) continue;
		const name = symbols.name(i);
		if (name === "" || /^(?:type|go)[:.]/.test(name)) continue;
		places.add(offset);
		const known = rows.get(size);
		if (known) known.push(i);
		else rows.set(size, [i]);
	}
	return rows;
}
//#endregion
//#region src/core/measure/reachability.ts
function evidenceOf(image, symbols, functions, embeddedRows, listing, { objects, explain }) {
	if (!listing || explain === false) return null;
	return {
		listing,
		objects: objects ?? [],
		naming: functions,
		placeOf: declarationsIn(image.bytes, functions),
		embedded: embeddedRows,
		equalContents: symbols ? findEqualContents(image, symbols) : []
	};
}
const derived = / \((?:string|data)\)$/;
const embedded = " (embedded)";
function reachabilityOf(rows, evidence, info, pathOf) {
	const { listing } = evidence;
	const { symbols, isOwn } = symbolsOfRows(rows, listing, listsOf(evidence.embedded, pathOf));
	const unlisted = rows.filter((_, row) => (symbols[row] ?? outsideColumn()) < 0);
	return {
		keptBy: keepersOf(listing, symbols, isOwn),
		deadCode: deadCodeOf(listing, evidence, info, pathOf, unlisted),
		equalContents: contentsOf(rows, evidence.equalContents)
	};
}
function symbolsOfRows(rows, { names }, lists) {
	const symbols = new Int32Array(rows.length);
	const isOwn = new Uint8Array(rows.length);
	const elided = rows.map(({ name }) => name).filter(isElided);
	const instances = firstInstances(names, new Set(elided));
	for (const [row, { name, package: owner }] of rows.entries()) {
		const own = instances.get(name) ?? names.find(name);
		if (own >= 0) isOwn[row] = 1;
		symbols[row] = own >= 0 ? own : names.find(servedBy(name, owner, lists) || name);
	}
	return {
		symbols,
		isOwn
	};
}
function servedBy(name, owner, lists) {
	if (name.endsWith(embedded)) return lists.get(embeddedKey(name, owner)) ?? "";
	if (derived.test(name)) return name.replace(derived, "");
	return name.endsWith(".str") ? name.slice(0, -4) : "";
}
function listsOf(embeddedRows, pathOf) {
	const lists = new Map();
	for (const { row, owner, list } of embeddedRows) {
		const key = embeddedKey(row, pathOf(owner));
		if (!lists.has(key)) lists.set(key, list);
	}
	return lists;
}
const embeddedKey = (row, path) => `${path}\0${row}`;
function keepersOf({ parents }, symbols, isOwn) {
	const nearest = new Int32Array(parents.length).fill(-1);
	for (let row = 0; row < symbols.length; row++) {
		const symbol = symbols[row] ?? outsideColumn();
		if (isOwn[row] === 1 && nearest[symbol] === -1) nearest[symbol] = row;
	}
	for (let symbol = 0; symbol < parents.length; symbol++) {
		const parent = parents[symbol] ?? outsideColumn();
		if (nearest[symbol] === -1 && parent >= 0) nearest[symbol] = nearest[parent] ?? outsideColumn();
	}
	return Array.from(symbols, (symbol, row) => {
		const from = isOwn[row] === 1 ? parents[symbol] ?? outsideColumn() : symbol;
		return from < 0 ? -1 : nearest[from] ?? outsideColumn();
	});
}
const keyOf = (name, section) => `${section}\0${name}`;
function contentsOf(rows, contents) {
	const smallest = contents.reduce((least, { size }) => Math.min(least, size), Infinity);
	const rowOf = new Map();
	for (const [row, { name, section, size }] of rows.entries()) {
		if (size < smallest) break;
		const key = keyOf(name, section);
		if (!rowOf.has(key)) rowOf.set(key, row);
	}
	return contents.flatMap(({ size, copies }) => {
		const symbols = copies.flatMap(({ name, section }) => {
			const row = rowOf.get(keyOf(plainName(name), section));
			return row === void 0 ? [] : [row];
		});
		return symbols.length > 1 ? [{
			size,
			symbols
		}] : [];
	});
}
//#endregion
//#region src/core/measure/assemble.ts
function assemble(parts) {
	const { ledger, info, modules, options, fileSize } = parts;
	const { target } = options;
	const homes = homesOf(ledger, modules);
	const packages = packageRows(ledger, homes, parts.written);
	const { symbols, ...more } = listSymbols(parts, homes);
	const sizeOf = (path) => packages.find((pkg) => pkg.path === path)?.size ?? 0;
	const paddingSize = sizeOf("(padding)");
	const unattributedBytes = sizeOf("(unattributed)");
	return {
		schemaVersion: 1,
		binary: {
			name: options.name ?? executableName(info?.path ?? ""),
			format: parts.format,
			goos: info?.settings.GOOS ?? target?.goos ?? "",
			goarch: info?.settings.GOARCH ?? (parts.goarch || target?.goarch || ""),
			...levelOf(info, parts.goarch, target?.level ?? ""),
			goVersion: info?.goVersion ?? "",
			mainPackage: info?.path ?? "",
			stripped: parts.stripped,
			sha256: options.sha256,
			fileSize,
			contentSize: fileSize - paddingSize,
			paddingSize,
			compressed: options.gzip === null ? null : { gzip: options.gzip },
			...options.build === null ? recordedSettings(info) : {}
		},
		build: options.build,
		attribution: {
			level: parts.level,
			ownedBytes: fileSize - unattributedBytes,
			unattributedBytes,
			notes: parts.notes
		},
		sections: parts.rows.map(sectionOf),
		regions: added(packages.flatMap(({ regions }) => regions)),
		modules: moduleRows(packages, homes),
		packages,
		symbols,
		...more,
		...reachabilityFor(parts, symbols, packages)
	};
}
function listSymbols(parts, homes) {
	const { ledger, modules, level, options, sources } = parts;
	const owners = ledger.ownerNames();
	const paths = owners.map((name) => homes.get(name)?.path ?? "");
	const rank = rankBy(modules);
	const dictionaries = readDictionaries(level === "functions" ? [] : ledger.symbolNames(), rank);
	const rowOf = (symbol) => {
		const { name, owner, region, section, size } = symbol;
		const source = region === "code" ? sources?.get(name) : void 0;
		const bare = {
			name,
			package: paths[owner] ?? "",
			region,
			section,
			size
		};
		const row = source === void 0 ? bare : {
			...bare,
			file: source
		};
		if (region !== "code" || !name.includes("[")) return row;
		const path = instantiatedFor(name, owners[owner] ?? "", rank, dictionaries);
		return path === "" ? row : {
			...row,
			instantiatedFor: modules.homeOf(path).path
		};
	};
	const { symbols: limit } = options;
	return limit !== void 0 && level === "functions" ? largestSymbolRows(ledger, limit, rowOf) : { symbols: symbolRows(ledger, rowOf) };
}
function levelOf(info, goarch, named) {
	const level = levelIn(info?.settings.GOARCH ?? goarch, info?.settings ?? {}) || named;
	return level === "" ? {} : { level };
}
function reachabilityFor({ reached, info, modules }, symbols, packages) {
	if (!reached) return {};
	return { reachability: reachabilityOf(symbols, reached, info, pathsAmong(packages, modules)) };
}
function pathsAmong(packages, modules) {
	const known = new Set(packages.map(({ path }) => path));
	return (name) => {
		const { path } = modules.homeOf(name);
		return known.has(path) ? path : "";
	};
}
function sectionOf({ name, offset, fileSize, virtualSize }) {
	return {
		name,
		offset,
		fileSize,
		virtualSize
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
	const byPath = new Map();
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
	const sizes = new Map();
	for (const { module, size } of packages) sizes.set(module, (sizes.get(module) ?? 0) + size);
	return [...sizes].map(([path, size]) => ({
		path,
		version: versions.get(path) ?? "",
		size
	})).toSorted(bySize(({ path }) => path));
}
function added(regions) {
	const sizes = new Map();
	for (const { name, size } of regions) sizes.set(name, (sizes.get(name) ?? 0) + size);
	return [...sizes].map(([name, size]) => ({
		name,
		size
	})).toSorted(bySize(({ name }) => name));
}
function bySize(nameOf) {
	return (a, b) => b.size - a.size || order(nameOf(a), nameOf(b));
}
//#endregion
//#region src/core/measure/claim/blocks.ts
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
const regions = {
	types: "types",
	strings: "strings",
	"function data": "pclntab",
	"function values": "rodata",
	"gc bits": "rodata"
};
function findBlocks(image, symbols) {
	const starts = [];
	for (let i = 0; i < symbols.count; i++) {
		const offset = symbols.offset[i] ?? outsideColumn();
		if (offset < 0 || symbols.size[i] !== 0) continue;
		const kind = carriers[symbols.name(i)];
		if (kind) starts.push({
			kind,
			offset,
			section: symbols.section[i] ?? outsideColumn()
		});
	}
	return starts.flatMap(({ kind, offset, section }) => {
		const home = image.sections[section];
		let end = home ? home.offset + home.fileSize : offset;
		for (let i = 0; i < symbols.count; i++) {
			const at = symbols.offset[i] ?? outsideColumn();
			if (symbols.section[i] === section && at > offset && at < end) end = at;
		}
		return end > offset ? [{
			kind,
			offset,
			size: end - offset
		}] : [];
	});
}
function claimBlocks(ledger, blocks) {
	const nobody = ledger.owner("(unattributed)");
	for (const { kind, offset, size } of blocks) ledger.claim(offset, size, nobody, regions[kind], -1);
	ledger.book();
}
//#endregion
//#region src/core/measure/claim/build-info.ts
const textSymbol = "runtime.modinfo.str";
function claimBuildInfo(ledger, image, info) {
	const owner = ledger.owner("(build info)");
	const { file } = image.bytes;
	if (info?.blob) {
		const { offset, size } = info.blob;
		ledger.claim(offset, size, owner, "buildinfo", -1);
	}
	for (const { name, origin, region, offset, fileSize } of image.sections) {
		if (origin !== "go" || !(region === "rodata" || region === "data")) continue;
		const text = ownText(file, info?.text ?? "", offset, offset + fileSize);
		if (!text) continue;
		const ended = file[text.offset + text.size] === 0 ? 1 : 0;
		ledger.claim(text.offset, text.size + ended, owner, "buildinfo", ledger.symbol(textSymbol, owner, "buildinfo", name));
	}
	ledger.book();
}
function ownText(file, own, from, to) {
	if (own === "") return null;
	for (const text of moduleTexts(file, from, to)) if (textOf(file, text) === own) return text;
	return null;
}
//#endregion
//#region src/core/measure/claim/code-pointers.ts
const minBlock = 16;
const minTable = 8;
const algorithm = /^type[:.]\.(?:eq|hash)\./;
const algorithmOfSize = /^runtime\.mem(?:equal|hash)_varlen$/;
function claimCodePointers(ledger, image, functions) {
	if (image.bodies) return;
	const types = typesOf(image, functions);
	for (const { origin, region, offset, fileSize } of image.sections) {
		if (origin !== "go" || region !== "rodata" && region !== "types") continue;
		const free = ledger.free(offset, fileSize);
		for (let i = 0; i < free.length; i += 2) findRuns(image, functions, free[i] ?? outsideColumn(), free[i + 1] ?? outsideColumn(), (run) => {
			claimRun(ledger, image, functions, types, run);
		});
	}
	ledger.book();
}
function findRuns({ bytes, pointerSize: p }, { table: { entries, count }, sizes }, from, to, onRun) {
	const first = entries[0] ?? outsideColumn();
	const last = entries[count] ?? outsideColumn();
	const none = {
		start: 0,
		entries: false,
		rows: []
	};
	let run = none;
	for (let at = Math.ceil(from / p) * p; at + p <= to; at += p) {
		const word = bytes.looseWord(at, p);
		const row = word >= first && word < last ? rowAt(entries, word) : -1;
		const into = row < 0 ? -1 : word - (entries[row] ?? outsideColumn());
		const points = row >= 0 && (into === 0 || into < (sizes[row] ?? outsideColumn()));
		if (!(points && run.rows.length > 0 && into === 0 === run.entries && (into === 0 || row === run.rows[0])) && run.rows.length > 0) {
			onRun(run);
			run = none;
		}
		if (!points) continue;
		if (run === none) run = {
			start: at,
			entries: into === 0,
			rows: []
		};
		run.rows.push(row);
	}
	if (run.rows.length > 0) onRun(run);
}
function claimRun(ledger, { pointerSize: p }, { names, packages }, types, { start, entries, rows }) {
	const claim = (at, size, row, region) => {
		ledger.claim(at, size, ledger.owner(packages[row] ?? ""), region, -1);
	};
	if (!entries) {
		if (p === 8 && rows.length >= minTable) claim(start, rows.length * p, rows[0] ?? outsideColumn(), "rodata");
		return;
	}
	const isBlock = rows.length >= minBlock;
	for (const [i, row] of rows.entries()) {
		const at = start + i * p;
		const name = names.at(row);
		const ofType = at >= types.offset && at < types.offset + types.size;
		if (ofType && algorithm.test(name)) claim(at, p, row, "types");
		else if (isBlock) claim(at, p, row, "rodata");
		else if (ofType && algorithmOfSize.test(name)) ledger.claim(at, 2 * p, ledger.owner("(shared types)"), "types", -1);
	}
}
function rowAt(entries, address) {
	let low = 0;
	let high = entries.length - 1;
	while (low < high) {
		const middle = low + high >>> 1;
		if ((entries[middle] ?? outsideColumn()) <= address) low = middle + 1;
		else high = middle;
	}
	return low - 1;
}
function typesOf(image, { table: { module } }) {
	const { types = 0, etypes = 0 } = module?.moved ?? {};
	const offset = offsetOf(image, types);
	return {
		offset,
		size: offset < 0 ? 0 : etypes - types
	};
}
//#endregion
//#region src/core/measure/claim/function-values.ts
function claimFunctionValues(ledger, image, { table, packages }, blocks) {
	const section = findSection(image, ".go.func", ".data.rel.ro.go.func");
	const places = [...section ? [{
		offset: section.offset,
		size: section.fileSize
	}] : [], ...blocks.filter(({ kind }) => kind === "function values")];
	if (places.length === 0) return;
	const { bytes, pointerSize: p } = image;
	for (const { offset, size } of places) for (let at = offset; at + p <= offset + size; at += p) {
		const index = functionAt(table, bytes.looseWord(at, p));
		if (index < 0) continue;
		ledger.claim(at, p, ledger.owner(packages[index] ?? ""), "rodata", -1);
	}
	ledger.book();
}
function functionAt({ entries, count }, address) {
	let low = 0;
	let high = count;
	while (low < high) {
		const middle = low + high >>> 1;
		if ((entries[middle] ?? outsideColumn()) <= address) low = middle + 1;
		else high = middle;
	}
	return low > 0 && entries[low - 1] === address ? low - 1 : -1;
}
//#endregion
//#region src/core/measure/claim/functions.ts
const maxGap$1 = 4096;
function claimFunctions(ledger, image, { table, names, packages, sizes }) {
	const { entries, count } = table;
	const padding = ledger.owner("(padding)");
	const nobody = ledger.owner("(unattributed)");
	const first = entries[0] ?? outsideColumn();
	const start = offsetOf(image, first);
	if (start < 0) return {
		offset: 0,
		size: 0
	};
	const sectionName = image.sections.find(({ offset, fileSize }) => start >= offset && start < offset + fileSize)?.name ?? "";
	const symbols = ledger.functions(names, "code", sectionName);
	for (let i = 0; i < count; i++) {
		const at = start + (entries[i] ?? outsideColumn()) - first;
		const size = sizes[i] ?? outsideColumn();
		const owner = ledger.owner(packages[i] ?? "");
		const symbol = size > 0 && !names.isEmpty(i) ? symbols(i, owner) : -1;
		ledger.claim(at, size, owner, "code", symbol);
		const gap = start + (entries[i + 1] ?? outsideColumn()) - first - at - size;
		const isAlignment = gap < maxGap$1;
		ledger.claim(at + size, gap, isAlignment ? padding : nobody, isAlignment ? "padding" : "code", -1);
	}
	ledger.book();
	return {
		offset: start,
		size: (entries[count] ?? outsideColumn()) - first
	};
}
//#endregion
//#region src/core/measure/claim/runtime-indexes.ts
const bucket = {
	code: 4096,
	size: 4
};
const part = {
	code: 256,
	size: 1
};
const functionBits = 16;
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
	ledger.book();
}
function claimInitTasks(ledger, image, { table, packages }, { address, length }) {
	const { bytes, pointerSize: p } = image;
	const word = (at) => bytes.looseWord(at, p);
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
function mapped(image, address, size) {
	const offset = offsetOf(image, address);
	return offset >= 0 && offsetOf(image, address + size - 1) === offset + size - 1 ? {
		offset,
		size
	} : {
		offset: 0,
		size: 0
	};
}
const longLiteral = 100;
function claimLiterals(ledger, image, blocks, listing, { definers, rank }) {
	const literals = locate(image, blocks, readLiterals(listing));
	if (typeof literals === "string") return literals;
	const { block, placed } = literals;
	const section = image.sections.find(({ offset, fileSize }) => block.offset >= offset && block.offset < offset + fileSize)?.name ?? "";
	for (const { offset, literal } of placed) {
		const { from: name, length } = literal;
		const owner = ledger.owner(definers.of(name) || packageOf(name, rank) || "(unattributed)");
		const symbol = length > longLiteral ? ledger.symbol(`${plainName(name)} (string)`, owner, "strings", section) : -1;
		ledger.claim(offset, length, owner, "strings", symbol);
	}
	ledger.book();
	const padding = ledger.owner("(padding)");
	ledger.claim(block.offset, block.size, padding, "padding", -1);
	ledger.book();
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
//#region src/core/binary/runtime/inline-tree-layouts.ts
const inlinedCalls = {
	"1.2": {
		pcTable: 1,
		tree: 2,
		size: 16,
		name: 12
	},
	"1.12": {
		pcTable: 1,
		tree: 2,
		size: 20,
		name: 12
	},
	"1.13": {
		pcTable: 2,
		tree: 4,
		size: 20,
		name: 12
	},
	"1.16": {
		pcTable: 2,
		tree: 3,
		size: 20,
		name: 12
	},
	"1.18": {
		pcTable: 2,
		tree: 3,
		size: 20,
		name: 12
	},
	"1.20": {
		pcTable: 2,
		tree: 3,
		size: 16,
		name: 4
	}
};
//#endregion
//#region src/core/binary/runtime/function-data.ts
const fromGo116 = [
	"maps",
	"maps",
	"stack objects",
	"inline tree",
	"other",
	"argument info",
	"other",
	"wrapper info"
];
const contents = {
	"1.2": [
		"maps",
		"maps",
		"inline tree",
		"maps"
	],
	"1.12": [
		"maps",
		"maps",
		"inline tree",
		"maps",
		"stack objects"
	],
	"1.13": [
		"maps",
		"maps",
		"maps",
		"stack objects",
		"inline tree"
	],
	"1.16": fromGo116,
	"1.18": fromGo116,
	"1.20": fromGo116
};
const endOfArguments = 255;
const wrapperInfoSize = 4;
function functionDataSize(image, layout, kind, at, end, lastCall) {
	const { bytes, pointerSize: p } = image;
	const content = contents[layout][kind];
	if (at < 0 || at + (content === "maps" ? 8 : content === "stack objects" ? p : 1) > end) return -1;
	switch (content) {
		case "maps": return 8 + bytes.u32(at) * Math.ceil(bytes.u32(at + 4) / 8);
		case "stack objects": return p + bytes.word(at, p) * objectSize(image, layout, at + p);
		case "inline tree": return (lastCall + 1) * inlinedCalls[layout].size;
		case "argument info": return bytes.file.subarray(at, end).indexOf(endOfArguments) + 1 || -1;
		case "wrapper info": return wrapperInfoSize;
	}
	return -1;
}
const isLeast = (layout, kind) => kind === inlinedCalls[layout].tree;
function objectSize(image, layout, at) {
	const { bytes, pointerSize: p } = image;
	if (isJoined(layout)) return 2 * p;
	if (!hasAddresses(layout)) return 16;
	return offsetOf(image, at + 2 * p <= bytes.length ? bytes.word(at + p, p) : 0) >= 0 ? 2 * p : Math.ceil(12 / p) * p + p;
}
function largestValue(file, table, end) {
	let largest = -1;
	let value = -1;
	for (let at = table; at < end;) {
		let step = 0;
		for (let shift = 0, byte = 128; byte >= 128; shift += 7) {
			if (at >= end || shift > 28) return largest;
			byte = file[at++] ?? outsideColumn();
			step |= (byte & 127) << shift;
		}
		if (step === 0 && at > table + 1) return largest;
		value += step >>> 1 ^ -(step & 1);
		largest = Math.max(largest, value);
		while (at < end && (file[at] ?? outsideColumn()) >= 128) at++;
		at++;
	}
	return largest;
}
//#endregion
//#region src/core/measure/claim/function-data.ts
const noFunctionData$1 = 4294967295;
const maxAlignment$5 = 32;
const maxKinds = 256;
function claimFunctionData(ledger, image, { table }, owners) {
	const { module } = table;
	if (!module?.moved) return;
	const nobody = ledger.owner("(unattributed)");
	const blobs = findBlobs(image, table);
	const { offsets, users } = blobs;
	const tail = module.moved.epclntab > 0 ? offsetOf(image, module.findfunctab) : -1;
	const sizes = tail < 0 ? sizesOf(image, table, blobs) : null;
	const padding = ledger.owner("(padding)");
	const { file } = image.bytes;
	for (let i = 0; i < offsets.length; i++) {
		const offset = offsets[i] ?? outsideColumn();
		const row = Math.floor((users[i] ?? outsideColumn()) / maxKinds);
		const next = offsets[i + 1] ?? tail;
		const size = sizes ? sizes[i] ?? outsideColumn() : next - offset;
		ledger.claim(offset, size, owners[row] ?? nobody, "pclntab", -1);
		const rest = next - (offset + size);
		if (rest > 0 && rest < maxAlignment$5 && isZero(file, next - rest, next)) ledger.claim(next - rest, rest, padding, "padding", -1);
	}
}
function findBlobs(image, table) {
	const { bytes } = image;
	const { records, shape, count, end, header, module } = table;
	const absolute = hasAddresses(header.layout);
	const none = absolute ? 0 : noFunctionData$1;
	const gofunc = module?.moved?.gofunc ?? 0;
	const start = absolute || gofunc === 0 ? -1 : offsetOf(image, gofunc);
	const width = shape.functionDataSize;
	const offsets = new NumberLists();
	const users = new NumberLists();
	const known = new Uint8Array((bytes.length >>> 3) + 1);
	const rows = absolute || start >= 0 ? count : 0;
	for (let row = 0; row < rows; row++) {
		const record = records[row] ?? outsideColumn();
		const tables = bytes.u32(record + shape.extraPcTables);
		const from = record + Math.ceil((shape.size + 4 * tables) / width) * width;
		const kinds = bytes.u8(record + shape.functionDataCount);
		for (let kind = 0; kind < kinds; kind++) {
			const at = from + kind * width;
			if (at + width > end) break;
			const reference = bytes.looseWord(at, width);
			if (reference === none) continue;
			const offset = absolute ? offsetOf(image, reference) : start + reference;
			if (offset < 0 || offset >= bytes.length) continue;
			const bit = 1 << (offset & 7);
			const before = known[offset >>> 3] ?? outsideColumn();
			if ((before & bit) !== 0) continue;
			known[offset >>> 3] = before | bit;
			offsets.add(offset);
			users.add(row * maxKinds + kind);
		}
	}
	const found = new Uint32Array(offsets.values.subarray(0, offsets.length));
	const order = ascendingRows(found);
	const blobs = {
		offsets: new Uint32Array(order.length),
		users: new Uint32Array(order.length)
	};
	for (let i = 0; i < order.length; i++) {
		const at = order[i] ?? outsideColumn();
		blobs.offsets[i] = found[at] ?? outsideColumn();
		blobs.users[i] = users.values[at] ?? outsideColumn();
	}
	return blobs;
}
function sizesOf(image, table, { offsets, users }) {
	const { layout } = table.header;
	const sizes = new Float64Array(offsets.length);
	let section;
	let next = Infinity;
	let sizeOfNext = 0;
	for (let i = offsets.length - 1; i >= 0; i--) {
		const at = offsets[i] ?? outsideColumn();
		const user = users[i] ?? outsideColumn();
		if (!section || at < section.offset) section = image.sections.find(({ offset, fileSize }) => at >= offset && at < offset + fileSize);
		const sectionEnd = section ? section.offset + section.fileSize : at;
		const end = Math.min(next, sectionEnd);
		const kind = user % maxKinds;
		const size = functionDataSize(image, layout, kind, at, end, isLeast(layout, kind) ? lastCall(image, table, Math.floor(user / maxKinds)) : -1);
		const unsure = size < 0 || isLeast(layout, kind);
		const room = end - at;
		sizes[i] = unsure && room <= sizeOfNext ? room : Math.max(Math.min(size, room), 0);
		if (size >= 0) sizeOfNext = size;
		next = at;
	}
	return sizes;
}
function lastCall({ bytes }, { header, records, shape }, row) {
	const { offset, size } = header.pcTables;
	const record = records[row] ?? outsideColumn();
	const { pcTable } = inlinedCalls[header.layout];
	if (bytes.u32(record + shape.extraPcTables) <= pcTable) return -1;
	const at = bytes.u32(record + shape.size + 4 * pcTable);
	return at === 0 ? -1 : largestValue(bytes.file, offset + at, offset + size);
}
//#endregion
//#region src/core/measure/owners/majority.ts
var Votes = class {
	#counts = new Map();
	#group = -1;
	#owner = null;
	#run = 0;
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
		if (!counts) this.#counts.set(this.#group, counts = new Map());
		counts.set(this.#owner, (counts.get(this.#owner) ?? 0) + this.#run);
		this.#owner = null;
	}
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
	groups() {
		this.#count();
		return Float64Array.from(this.#counts.keys()).toSorted();
	}
};
//#endregion
//#region src/core/measure/claim/pclntab-files.ts
function claimFiles(ledger, { table, files, directories }, owners) {
	const { names } = files;
	const nuls = nulsBehindName(table.header.layout);
	for (let at = table.header.firstFileName; at < names.size;) {
		const end = names.end(at);
		if (end < 0) break;
		if (end > at) {
			const name = directories.packageOf(at);
			const owner = name === "" ? owners.table : ledger.owner(name);
			ledger.claim(names.offset + at, end + nuls - at, owner, "pclntab", -1);
		}
		at = end + nuls;
	}
}
function claimUnits(ledger, image, { table }, owners) {
	const { header, records, shape, count } = table;
	const votes = new Votes();
	for (let i = 0; i < count; i++) {
		const unit = image.bytes.u32((records[i] ?? outsideColumn()) + shape.unit);
		if ((unit + 1) * 4 > header.units.size) continue;
		votes.add(unit, owners.functions[i] ?? outsideColumn());
	}
	const units = votes.groups();
	for (const [i, unit] of units.entries()) {
		const next = units[i + 1] ?? Math.floor(header.units.size / 4);
		ledger.claim(header.units.offset + unit * 4, (next - unit) * 4, votes.winner(unit) ?? owners.table, "pclntab", -1);
	}
}
function claimFileRows(ledger, image, { table, files, directories }, owners) {
	const { offset, size } = table.header.units;
	for (let at = offset + 4; at + 4 <= offset + size; at += 4) {
		const name = image.bytes.u32(at);
		const path = name < files.names.size ? directories.packageOf(name) : "";
		const owner = path === "" ? owners.table : ledger.owner(path);
		ledger.claim(at, 4, owner, "pclntab", -1);
	}
	ledger.book();
}
//#endregion
//#region src/core/measure/claim/pclntab-go12-names.ts
function claimJoinedNames(ledger, image, { table, nameEnds, byName }, owners) {
	const { header, names, nameOffsets, count } = table;
	const nuls = nulsBehindName(header.layout);
	for (let i = 0; i < count; i++) {
		const start = nameOffsets[i] ?? outsideColumn();
		const size = (nameEnds[i] ?? outsideColumn()) + nuls - start;
		const owner = owners.functions[i] ?? outsideColumn();
		ledger.claim(names.offset + start, size, owner, "pclntab", -1);
	}
	ledger.book();
	const { file } = image.bytes;
	const { offset, size } = header.functionNames;
	const cursor = new NameCursor(file, names);
	const first = Math.max(offset, (table.records[0] ?? outsideColumn()) + table.shape.size);
	const rest = ledger.free(first, offset + size - first);
	for (let i = 0; i < rest.length; i += 2) {
		const end = rest[i + 1] ?? outsideColumn();
		for (let at = rest[i] ?? outsideColumn(); at < end; at = cursor.end + nuls) {
			cursor.read(at);
			if (cursor.end === at || cursor.end < 0 || cursor.end >= end) break;
			const named = byName.of(at - names.offset, cursor);
			const owner = named === "" ? owners.table : ledger.owner(named);
			ledger.claim(at, cursor.end + nuls - at, owner, "pclntab", -1);
		}
	}
	ledger.book();
}
//#endregion
//#region src/core/measure/claim/pclntab.ts
const maxAlignment$4 = 64;
function claimPclntab(ledger, image, functions) {
	const owners = {
		functions: numbersOf(ledger, functions.packages),
		table: ledger.owner("(pclntab header)"),
		padding: ledger.owner("(padding)")
	};
	const whole = wholeExtent(image, functions);
	const joined = isJoined(functions.table.header.layout);
	if (!joined) {
		claimNames$1(ledger, image, functions, owners);
		claimUnits(ledger, image, functions, owners);
	}
	claimFiles(ledger, functions, owners);
	claimRecords(ledger, image, functions, owners);
	ledger.book();
	claimPcTables(ledger, image, functions, owners);
	ledger.book();
	if (joined) {
		claimFileRows(ledger, image, functions, owners);
		claimJoinedNames(ledger, image, functions, owners);
	}
	claimFunctionData(ledger, image, functions, owners.functions);
	ledger.book();
	const { file } = image.bytes;
	const rest = ledger.free(whole.offset, whole.size);
	for (let i = 0; i < rest.length; i += 2) {
		const start = rest[i] ?? outsideColumn();
		const end = rest[i + 1] ?? outsideColumn();
		const padding = end - start < maxAlignment$4 && start > whole.offset && isZero(file, start, end);
		ledger.claim(start, end - start, padding ? owners.padding : owners.table, padding ? "padding" : "pclntab", -1);
	}
	ledger.book();
}
function numbersOf(ledger, names) {
	const numbers = new Int32Array(names.length);
	for (let i = 0; i < names.length; i++) numbers[i] = ledger.owner(names[i] ?? "");
	return numbers;
}
function wholeExtent(image, { table }) {
	const { offset, layout, functionNames } = table.header;
	if (isJoined(layout)) return functionNames;
	const end = offsetOf(image, (table.module?.moved?.epclntab ?? 0) - 1) + 1;
	if (end > offset) return {
		offset,
		size: end - offset
	};
	const { records, shape, count } = table;
	let last = table.header.functions;
	for (let i = 0; i < count; i++) last = Math.max(last, (records[i] ?? outsideColumn()) + shape.size);
	const section = image.sections.find((candidate) => candidate.region === "pclntab" && candidate.offset <= offset && offset < candidate.offset + candidate.fileSize);
	return {
		offset,
		size: (section ? section.offset + section.fileSize : last) - offset
	};
}
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
	const order = ascendingRows(nameOffsets);
	for (let k = 0; k < order.length; k++) {
		const i = order[k] ?? outsideColumn();
		const start = names.offset + (nameOffsets[i] ?? outsideColumn());
		claimUpTo(start);
		const next = names.offset + (nameEnds[i] ?? outsideColumn()) + 1;
		if (start !== at || next <= start) continue;
		const owner = owners.functions[i] ?? outsideColumn();
		ledger.claim(start, next - start, owner, "pclntab", -1);
		at = next;
	}
	claimUpTo(end);
}
function claimRecords(ledger, image, { table }, owners) {
	const { bytes } = image;
	const { header, records, shape, count, end } = table;
	const p = header.pointerSize;
	const joined = isJoined(header.layout);
	const row = 2 * (hasAddresses(header.layout) ? p : 4);
	for (let i = 0; i < count; i++) {
		const owner = owners.functions[i] ?? outsideColumn();
		ledger.claim(header.functions + i * row, row, owner, "pclntab", -1);
	}
	for (let i = 0; i < count; i++) {
		const owner = owners.functions[i] ?? outsideColumn();
		const record = records[i] ?? outsideColumn();
		const kinds = bytes.u8(record + shape.functionDataCount);
		const arrays = 4 * bytes.u32(record + shape.extraPcTables) + shape.functionDataSize * kinds;
		const align = joined && kinds === 0 ? 1 : p;
		const size = Math.ceil((shape.size + arrays) / align) * align;
		const fits = Math.min(size, Math.max(end - record, 0));
		ledger.claim(record, fits, owner, "pclntab", -1);
	}
}
function claimPcTables(ledger, image, { table, pcTables }, owners) {
	const { bytes } = image;
	const { header, records, shape, count, end } = table;
	const { offset, size } = header.pcTables;
	const users = new Int32Array(pcTables.count).fill(-1);
	const between = new Map();
	const use = (at, owner) => {
		if (at === 0 || at >= size) return;
		const number = pcTables.numberAt(at);
		if (number < 0) {
			if (!between.has(at)) between.set(at, owner);
		} else if ((users[number] ?? outsideColumn()) < 0) users[number] = owner;
	};
	for (let i = 0; i < count; i++) {
		const owner = owners.functions[i] ?? outsideColumn();
		const record = records[i] ?? outsideColumn();
		for (let k = 0; k < 3; k++) use(bytes.u32(record + shape.pcTables + 4 * k), owner);
		const extra = bytes.u32(record + shape.extraPcTables);
		const from = record + shape.size;
		for (let at = from; at < from + 4 * extra && at < end; at += 4) use(bytes.u32(at), owner);
	}
	for (let i = 0; i < pcTables.count; i++) {
		const owner = users[i] ?? outsideColumn();
		if (owner < 0) continue;
		const start = pcTables.startOf(i);
		const length = pcTables.endOf(i) - start;
		ledger.claim(offset + start, length, owner, "pclntab", -1);
	}
	for (const [at, owner] of between) ledger.claim(offset + at, pcTables.size(at), owner, "pclntab", -1);
}
//#endregion
//#region src/core/measure/claim/wasm-rodata.ts
function claimReadOnly(ledger, image, { noptrdata }) {
	const data = image.sections.find(({ region }) => region === "data");
	if (!image.bodies || !data) return;
	const nobody = ledger.owner("(unattributed)");
	for (const { address, offset, size } of image.mappings) {
		const inData = offset >= data.offset && offset < data.offset + data.fileSize;
		const before = Math.min(size, noptrdata - address);
		if (inData) ledger.claim(offset, before, nobody, "rodata", -1);
	}
	ledger.book();
}
//#endregion
//#region src/core/measure/claim/relocations.ts
const containers = [
	"(headers)",
	"(padding)",
	"(signature)"
];
function claimRelocations(ledger, image) {
	const relocations = image.relocations?.();
	if (!relocations || relocations.tables.length === 0) return null;
	const owner = ledger.owner("(relocations)");
	for (const { offset, size } of relocations.tables) ledger.claim(offset, size, owner, "relocations", -1);
	ledger.book();
	return {
		relocations,
		watched: ledger.watch(relocations.places)
	};
}
function shareRelocations(ledger, pending) {
	if (pending === null) return;
	const { relocations, watched } = pending;
	const shared = ledger.owner("(relocations)");
	const kept = new Set([shared, ...containers.map((name) => ledger.owner(name))]);
	const gained = new Float64Array(ledger.ownerNames().length);
	for (let i = 0; i < relocations.sizes.length; i++) {
		const owner = watched.owners[i] ?? outsideColumn();
		if (owner < 0) continue;
		gained[owner] = (gained[owner] ?? outsideColumn()) + (relocations.sizes[i] ?? outsideColumn());
	}
	for (const [owner, size] of gained.entries()) {
		if (size === 0 || kept.has(owner)) continue;
		ledger.move(shared, owner, "relocations", size);
	}
}
//#endregion
//#region src/core/measure/ledger/section-rows.ts
function sectionRows(image) {
	const { file, length } = image.bytes;
	const { alignment } = image;
	const rows = [];
	let reached = 0;
	const gap = (end, before) => {
		if (end <= reached) return;
		const zero = isAlignment(file, reached, end, alignment);
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
function named(rows) {
	const used = new Set();
	const reached = new Map();
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
const isAlignment = (file, start, end, alignment) => end - start < alignment && isZero(file, start, end);
//#endregion
//#region src/core/measure/claim/rest.ts
const maxAlignment$3 = 64;
function claimContainer(ledger, image, rows) {
	const headers = ledger.owner("(headers)");
	const buildInfo = ledger.owner("(build info)");
	const signature = ledger.owner("(signature)");
	const resources = ledger.owner("(resources)");
	const padding = ledger.owner("(padding)");
	const nobody = ledger.owner("(unattributed)");
	const { alignment } = image;
	for (const { kind, offset, fileSize, region, section } of rows) {
		if (section?.region === "padding") {
			const end = offset + fileSize;
			if (isAlignment(image.bytes.file, offset, end, alignment)) ledger.claim(offset, fileSize, padding, "padding", -1);
			else ledger.claim(offset, fileSize, nobody, "other", -1);
			continue;
		}
		const container = kind === "table" || section?.origin === "container" || section?.origin === "resources" || section?.region === "buildinfo";
		const owner = region === "signature" ? signature : region === "buildinfo" ? buildInfo : section?.origin === "resources" ? resources : headers;
		if (container) ledger.claim(offset, fileSize, owner, region, -1);
		const header = section?.headerSize ?? 0;
		if (header > 0) ledger.claim(offset, header, headers, "headers", -1);
		if (kind === "padding") ledger.claim(offset, fileSize, padding, "padding", -1);
		if (kind === "unmapped") ledger.claim(offset, fileSize, nobody, "other", -1);
	}
	ledger.book();
}
const runtimeSections = new Map([
	[".typelink", "(type index)"],
	[".itablink", "(itab index)"],
	[".go.module", "(module data)"],
	[".go.fipsinfo", "runtime"],
	[".gosymtab", "runtime"]
]);
function claimRest(ledger, image, rows, code) {
	const { file } = image.bytes;
	const { alignment } = image;
	const owner = {
		c: ledger.owner("(C)"),
		nobody: ledger.owner("(unattributed)"),
		padding: ledger.owner("(padding)"),
		added: ledger.owner("(added sections)")
	};
	for (const { name, section, offset, fileSize, region } of rows) {
		if (!section) continue;
		if (section.origin === "added") {
			const symbol = ledger.symbol(section.name, owner.added, region, name);
			ledger.claim(offset, fileSize, owner.added, region, symbol);
			continue;
		}
		if (section.executable && code) {
			const runs = ledger.free(offset, fileSize);
			for (let i = 0; i < runs.length; i += 2) {
				const start = runs[i] ?? outsideColumn();
				const end = runs[i + 1] ?? outsideColumn();
				const filler = isFiller(file, start, end, alignment);
				ledger.claim(start, end - start, filler ? owner.padding : owner.c, filler ? "padding" : "code", -1);
			}
			continue;
		}
		const table = runtimeSections.get(elfName(section.name).replace(/^\.data\.rel\.ro/, ""));
		const rest = section.origin === "c" ? owner.c : owner.nobody;
		ledger.claim(offset, fileSize, table === void 0 ? rest : ledger.owner(table), region, -1);
	}
	ledger.book();
}
function isFiller(file, start, end, alignment) {
	const first = file[start];
	const limit = first === 0 ? alignment : maxAlignment$3;
	if (end - start >= limit) return false;
	for (let at = start; at < end; at++) if (file[at] !== first) return false;
	return true;
}
//#endregion
//#region src/core/measure/claim/symbols.ts
const maxAlignment$2 = 32;
function symbolContext({ sections }, { rank }, { build }) {
	return {
		stamps: new Set(build?.stamps.map(({ name }) => name)),
		hasC: sections.some(({ origin }) => origin === "c"),
		rank
	};
}
function claimSymbols(ledger, image, symbols, rules) {
	const padding = ledger.owner("(padding)");
	const order = sizedByOffset(symbols);
	for (const i of order) {
		const section = image.sections[symbols.section[i] ?? outsideColumn()];
		if (!section || section.origin === "container") continue;
		const offset = symbols.offset[i] ?? outsideColumn();
		const size = symbols.size[i] ?? outsideColumn();
		if (section.executable && !ledger.hasFree(offset, size)) continue;
		const name = plainName(symbols.name(i));
		const region = regionOf(name, section.region);
		const owner = ledger.owner(symbols.owner?.(i) || (section.name.endsWith(",__const") ? "(C)" : ownerOf$1(name, rules, section.executable)));
		ledger.claim(offset, size, owner, region, name === "" ? -1 : ledger.symbol(name, owner, region, section.name));
	}
	ledger.book();
	const { file } = image.bytes;
	let reached = 0;
	for (const [k, i] of order.entries()) {
		const start = symbols.offset[i] ?? outsideColumn();
		const before = order[k - 1] ?? i;
		const gap = start - reached;
		if (k > 0 && gap > 0 && gap < alignmentOf$1(symbols.size[i] ?? outsideColumn()) && symbols.section[before] === symbols.section[i] && isZero(file, reached, start)) ledger.claim(reached, gap, padding, "padding", -1);
		reached = Math.max(reached, start + (symbols.size[i] ?? outsideColumn()));
	}
	ledger.book();
}
function sizedByOffset(symbols) {
	const rows = [];
	for (let i = 0; i < symbols.count; i++) if ((symbols.offset[i] ?? outsideColumn()) >= 0 && (symbols.size[i] ?? outsideColumn()) > 0) rows.push(i);
	const { offset } = symbols;
	return rows.toSorted((a, b) => (offset[a] ?? outsideColumn()) - (offset[b] ?? outsideColumn()) || a - b);
}
function alignmentOf$1(size) {
	const power = 2 ** Math.floor(Math.log2(Math.max(size, 1)));
	return Math.min(power, maxAlignment$2);
}
const nameOfC = /^(?:[A-Za-z_]\w*(?:$|@|\.(?:\d+|part|constprop|isra|cold|lto_priv)\b)|\.[A-Za-z]|__(?:const|func__|PRETTY_FUNCTION__)\.)/;
const literalOfC = /^[lL]_\.str\b/;
function ownerOf$1(name, { stamps, hasC, rank }, executable) {
	if (name.endsWith(".str")) {
		const variable = name.slice(0, -4);
		if (stamps.has(variable) || stamps.has(unescape(variable))) return "(stamped values)";
	}
	if (hasC && (executable || nameOfC.test(name))) return "(C)";
	if (literalOfC.test(name)) return "(C)";
	return packageOf(name, rank) || "(unattributed)";
}
function regionOf(name, region) {
	if (region !== "rodata" && region !== "data") return region;
	if (/^type[:.]/.test(name) || /^go[:.]itab\./.test(name)) return "types";
	return region === "rodata" && name.endsWith(".str") ? "strings" : region;
}
//#endregion
//#region src/core/binary/types/type-columns.ts
const wordsPerType = 16;
const listLength = 4;
var TypeColumns = class {
	count = 0;
	address;
	size;
	packages = [];
	named = [];
	parts;
	maskAddress;
	maskSize;
	types;
	names;
	#start;
	#pointerSize;
	#rows;
	constructor(start, end, pointerSize) {
		const words = Math.ceil(Math.max(end - start, 0) / pointerSize);
		const rows = Math.ceil(words / wordsPerType) + 1;
		this.address = new Float64Array(rows);
		this.size = new Float64Array(rows);
		this.parts = new Uint32Array(rows);
		this.maskAddress = new Float64Array(rows);
		this.maskSize = new Float64Array(rows);
		this.types = new NumberLists(rows * listLength, rows);
		this.names = new NumberLists(rows * listLength, rows);
		this.#start = start;
		this.#pointerSize = pointerSize;
		this.#rows = new Int32Array(words);
	}
	add(row) {
		const at = this.count;
		if (at === this.address.length) {
			this.address = doubled$1(this.address);
			this.size = doubled$1(this.size);
			this.parts = doubledWords(this.parts);
			this.maskAddress = doubled$1(this.maskAddress);
			this.maskSize = doubled$1(this.maskSize);
		}
		this.address[at] = row.address;
		this.size[at] = row.size;
		this.packages[at] = row.package;
		this.named[at] = row.named;
		this.parts[at] = row.parts;
		this.maskAddress[at] = row.maskAddress;
		this.maskSize[at] = row.maskSize;
		this.types.end();
		this.names.end();
		this.#rows[this.#word(row.address)] = at + 1;
		this.count = at + 1;
		return at;
	}
	removeLast() {
		const last = --this.count;
		this.#rows[this.#word(this.address[last] ?? outsideColumn())] = 0;
		this.types.removeLast();
		this.names.removeLast();
	}
	rowAt(address) {
		const row = (this.#rows[this.#word(address)] ?? 0) - 1;
		return row >= 0 && this.address[row] === address ? row : -1;
	}
	ascending() {
		const sorted = new Int32Array(this.count);
		if (this.#areAscending()) return sorted.map((_, row) => row);
		const rows = this.#rows;
		let reached = 0;
		for (let word = 0; reached < sorted.length; word++) {
			const row = rows[word] ?? outsideColumn();
			if (row > 0) sorted[reached++] = row - 1;
		}
		return sorted;
	}
	#areAscending() {
		const { address } = this;
		for (let row = 1; row < this.count; row++) if ((address[row] ?? outsideColumn()) < (address[row - 1] ?? outsideColumn())) return false;
		return true;
	}
	#word(address) {
		return Math.floor((address - this.#start) / this.#pointerSize);
	}
};
//#endregion
//#region src/core/binary/types/type-names.ts
const flag = {
	exported: 1,
	tag: 2,
	package: 4,
	embedded: 8
};
const everyFlag = 15;
const maxNameLength = 65536;
const maxTextLength = 1024;
var TypeNames = class {
	#image;
	#start;
	#end;
	#varints;
	#shift;
	#texts = new Map();
	#last = -1;
	#lastText = "";
	constructor(image, start, end, varints) {
		this.#image = image;
		this.#start = start;
		this.#end = end;
		this.#varints = varints;
		this.#shift = shiftOf(image, start, end);
	}
	size(address) {
		const at = this.#at(address);
		if (at < 0) return 0;
		const flags = byteOrZero(this.#image.bytes.file, at);
		if (flags > everyFlag) return 0;
		let end = this.#afterText(at + 1);
		if (end > 0 && (flags & flag.tag) !== 0) end = this.#afterText(end);
		if (end < 0) return 0;
		const size = end - at + ((flags & flag.package) === 0 ? 0 : 4);
		return address + size <= this.#end ? size : 0;
	}
	packageName(address) {
		const size = this.size(address);
		if (size === 0) return 0;
		const at = this.#at(address);
		if ((byteOrZero(this.#image.bytes.file, at) & flag.package) === 0) return 0;
		const offset = this.#image.bytes.i32(at + size - 4);
		return offset > 0 ? this.#start + offset : 0;
	}
	text(address) {
		if (address === this.#last) return this.#lastText;
		const text = this.#texts.get(address) ?? this.#decode(address);
		this.#texts.set(address, text);
		this.#last = address;
		this.#lastText = text;
		return text;
	}
	#decode(address) {
		const at = this.#at(address);
		if (at < 0) return "";
		const length = this.#length(at + 1);
		const next = at + 1 + this.#lengthSize(at + 1);
		const { bytes } = this.#image;
		return length > 0 && length <= maxTextLength && next + length <= bytes.length ? bytes.text(next, length, "a name") : "";
	}
	#at(address) {
		if (!(address >= this.#start && address < this.#end)) return -1;
		return this.#shift === null ? offsetOf(this.#image, address) : address + this.#shift;
	}
	#afterText(at) {
		const length = this.#length(at);
		const end = at + this.#lengthSize(at) + length;
		return length < 0 || end > this.#image.bytes.length ? -1 : end;
	}
	#length(at) {
		const { file } = this.#image.bytes;
		const first = byteOrZero(file, at);
		const second = byteOrZero(file, at + 1);
		if (!this.#varints) return first * 256 + second;
		if (first < 128) return first;
		const third = second < 128 ? 0 : byteOrZero(file, at + 2);
		const length = (first & 127) + (second & 127) * 128 + third * 16384;
		return length < maxNameLength ? length : -1;
	}
	#lengthSize(at) {
		const { file } = this.#image.bytes;
		if (!this.#varints) return 2;
		return byteOrZero(file, at) < 128 ? 1 : byteOrZero(file, at + 1) < 128 ? 2 : 3;
	}
};
//#endregion
//#region src/core/binary/types/types.ts
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
const flags = {
	uncommon: 1,
	named: 4,
	maskOnDemand: 16
};
const maskIsProgram = 64;
const kindMask = 31;
const uncommonSize = 16;
const shapes = "go.shape";
const methodSize = 16;
const maxArrayLength = 65536;
const commonStruct = (pointerSize) => struct({
	size: pointerSize,
	ptrBytes: pointerSize,
	hash: 4,
	tflag: "u8",
	align: "u8",
	fieldAlign: "u8",
	kind: "u8",
	equal: pointerSize,
	gcData: pointerSize,
	str: "i32",
	ptrToThis: "i32"
});
var Types = class {
	names;
	columns;
	#image;
	#start;
	#end;
	#p;
	#mapSize;
	#fields;
	#commonSize;
	#shift;
	#kindSize = 0;
	#arraySize = 0;
	#packageName = 0;
	#budget;
	constructor(image, start, end, maps, varintNames) {
		const p = image.pointerSize;
		this.names = new TypeNames(image, start, end, varintNames);
		this.columns = new TypeColumns(start, end, p);
		this.#image = image;
		this.#start = start;
		this.#end = end;
		this.#p = p;
		const common = commonStruct(p);
		this.#fields = common.offsets;
		this.#commonSize = common.size;
		this.#budget = 16 * Math.max(end - start, 0);
		this.#mapSize = {
			hashless: 3 * p + 8,
			buckets: 4 * p + 8,
			groups: 8 * p,
			slots: 11 * p
		}[maps];
		this.#shift = shiftOf(image, start, end);
	}
	read(address) {
		const row = this.#read(address);
		if (row < 0) {
			this.columns.types.forget();
			this.columns.names.forget();
		}
		return row;
	}
	#read(address) {
		const p = this.#p;
		const { bytes } = this.#image;
		const { types, names } = this.columns;
		const field = this.#fields;
		const common = this.#commonSize;
		const at = address % p === 0 ? this.#at(address, common) : -1;
		if (at < 0 || !this.#isAligned(at)) return -1;
		const flag = bytes.u8(at + field.tflag);
		const kindByte = bytes.u8(at + field.kind);
		const kind = kindByte & kindMask;
		const pointers = this.#word(at + field.ptrBytes);
		const plausible = kind >= 1 && kind <= kinds$1.last && pointers <= this.#word(at + field.size);
		const name = this.#start + bytes.i32(at + field.str);
		if (!plausible || this.names.size(name) === 0) return -1;
		const firstType = types.length;
		names.add(name);
		if (!this.#readKind(kind, at + common)) return -1;
		const isUncommon = (flag & flags.uncommon) !== 0;
		const uncommonAt = at + common + this.#kindSize;
		const arraysAt = uncommonAt + (isUncommon ? uncommonSize : 0);
		let end = arraysAt + this.#arraySize;
		if (this.#at(address, end - at) < 0) return -1;
		this.#budget -= end - at;
		if (this.#budget < 0) return -1;
		this.#readArrays(kind, arraysAt);
		const parts = types.length - firstType;
		const pointerTo = bytes.i32(at + field.ptrToThis);
		if (pointerTo > 0) types.add(this.#start + pointerTo);
		let packageName = this.#packageName;
		let shape = this.names.text(packageName) === shapes;
		if (shape) packageName = 0;
		if (isUncommon) {
			const methodsEnd = this.#readMethods(uncommonAt);
			if (methodsEnd < 0 || this.#at(address, methodsEnd - at) < 0) return -1;
			end = Math.max(end, methodsEnd);
			const path = bytes.i32(uncommonAt);
			const own = path > 0 ? this.#start + path : 0;
			shape ||= this.names.text(own) === shapes;
			if (!shape) packageName = own || packageName;
		}
		if (packageName !== 0) names.add(packageName);
		const noMask = pointers === 0 || (flag & flags.maskOnDemand) !== 0 || (kindByte & maskIsProgram) !== 0;
		return this.columns.add({
			address,
			size: end - at,
			package: this.names.text(packageName),
			named: !shape && (flag & flags.named) !== 0,
			parts,
			maskAddress: this.#word(at + field.gcData),
			maskSize: noMask ? 0 : Math.ceil(pointers / p / 8 / p) * p
		});
	}
	#isAligned(at) {
		const { bytes } = this.#image;
		const alignment = bytes.u8(at + this.#fields.align);
		return alignment > 0 && alignment <= 8 && (alignment & alignment - 1) === 0 && bytes.u8(at + this.#fields.fieldAlign) === alignment;
	}
	aligned(size) {
		return Math.ceil(size / this.#p) * this.#p;
	}
	methodCount(address) {
		const p = this.#p;
		const common = this.#commonSize;
		const at = this.#at(address, common + 4 * p);
		if (at < 0) return -1;
		const kind = this.#image.bytes.u8(at + this.#fields.kind) & kindMask;
		const count = this.#word(at + common + 2 * p);
		return kind === kinds$1.interface && count <= maxArrayLength ? count : -1;
	}
	#readKind(kind, at) {
		const p = this.#p;
		const { types } = this.columns;
		this.#kindSize = 0;
		this.#arraySize = 0;
		this.#packageName = 0;
		if (this.#atOffset(at, this.#mapSize) < 0) return kind <= 16;
		switch (kind) {
			case kinds$1.pointer:
			case kinds$1.slice:
				this.#kindSize = p;
				types.add(this.#word(at));
				break;
			case kinds$1.array:
				this.#kindSize = 3 * p;
				types.add(this.#word(at));
				types.add(this.#word(at + p));
				break;
			case kinds$1.chan:
				this.#kindSize = 2 * p;
				types.add(this.#word(at));
				break;
			case kinds$1.map:
				this.#kindSize = this.#mapSize;
				for (let i = 0; i < 3; i++) types.add(this.#word(at + i * p));
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
				if (length > maxArrayLength) return false;
				this.#kindSize = 4 * p;
				this.#arraySize = length * (kind === kinds$1.interface ? 8 : 3 * p);
				this.#packageName = this.#word(at);
				break;
			}
		}
		return true;
	}
	#readArrays(kind, at) {
		const p = this.#p;
		const { types, names } = this.columns;
		const { bytes } = this.#image;
		const end = at + this.#arraySize;
		let packageName = 0;
		for (let row = at; row < end;) if (kind === kinds$1.func) {
			types.add(this.#word(row));
			row += p;
		} else if (kind === kinds$1.interface) {
			const name = this.#start + bytes.i32(row);
			packageName ||= this.names.packageName(name);
			names.add(name);
			types.add(this.#start + bytes.i32(row + 4));
			row += 8;
		} else {
			names.add(this.#word(row));
			types.add(this.#word(row + p));
			row += 3 * p;
		}
		this.#packageName ||= packageName;
	}
	#readMethods(at) {
		const { bytes } = this.#image;
		const { types, names } = this.columns;
		const count = bytes.u16(at + 4);
		const methods = at + bytes.u32(at + 8);
		const end = count === 0 ? at + uncommonSize : methods + count * methodSize;
		this.#budget -= count * methodSize;
		if (this.#atOffset(at, end - at) < 0) return -1;
		for (let i = 0; i < count; i++) {
			const row = methods + i * methodSize;
			names.add(this.#start + bytes.i32(row));
			const type = bytes.i32(row + 4);
			if (type > 0) types.add(this.#start + type);
		}
		return end;
	}
	#at(address, size) {
		if (!(address >= this.#start && address + size <= this.#end)) return -1;
		return this.#shift === null ? this.#atOffset(offsetOf(this.#image, address), size) : address + this.#shift;
	}
	#atOffset(offset, size) {
		return offset >= 0 && offset + size <= this.#image.bytes.length ? offset : -1;
	}
	#word(offset) {
		const { bytes } = this.#image;
		return bytes.looseWord(offset, this.#p);
	}
};
//#endregion
//#region src/core/binary/types/find-types.ts
function findTypes(image, module, info) {
	const minor = minorVersion(info);
	const maps = module.inOrder ? "slots" : mapLayout(minor, info, module);
	if (maps !== null) return readTypes(image, module, minor, maps);
	const longer = readTypes(image, module, minor, "groups");
	return typeof longer === "string" || !overlap(longer) ? longer : readTypes(image, module, minor, "buckets");
}
const overlap = ({ descriptors: { address, size }, rows }) => rows.some((row, i) => {
	return (address[rows[i + 1] ?? -1] ?? Infinity) < (address[row] ?? outsideColumn()) + (size[row] ?? outsideColumn());
});
function readTypes(image, module, minor, maps) {
	const { types: start, etypes, inOrder } = module;
	if (!(etypes - start <= image.bytes.length && (!inOrder || inOrder.typesSize <= etypes - start && inOrder.itabsOffset + inOrder.itabsSize <= etypes - start))) return "the module data has no range of type descriptors";
	const types = new Types(image, start, etypes, maps, !module.isOld && (minor === null || minor >= 17));
	const tables = inOrder ? tablesBetween(image, types, start + inOrder.itabsOffset, inOrder.itabsSize) : linkedTables(image, types, module.itablinks);
	const roots = inOrder ? [] : linkedTypes(image, start, module.typelinks);
	if (inOrder) readBetween(types, start + image.pointerSize, start + inOrder.typesSize);
	for (const { interfaceType, valueType } of tables) roots.push(interfaceType, valueType);
	const rows = walk(image, types, roots, inOrder ? start + inOrder.itabsOffset : 0);
	return {
		types,
		descriptors: types.columns,
		rows,
		tables
	};
}
function minorVersion(info) {
	const [, minor] = /^(?:devel )?go1\.(\d+)/.exec(info?.goVersion ?? "") ?? [];
	return minor === void 0 ? null : Number(minor);
}
function mapLayout(minor, info, { epclntab, gofunc }) {
	if (epclntab > 0) return "groups";
	if (gofunc === 0) return minor !== null && minor >= 11 && minor <= 13 ? "hashless" : "buckets";
	if (minor === null) return null;
	const old = info?.settings.GOEXPERIMENT?.includes("noswissmap") ?? false;
	return minor >= 24 && !old ? "groups" : "buckets";
}
function readBetween(types, start, end) {
	for (let address = start; address < end;) {
		const row = types.read(address);
		address += types.aligned(row < 0 ? 1 : types.columns.size[row] ?? outsideColumn());
	}
}
function linkedTypes(image, start, links) {
	const { bytes } = image;
	const at = offsetOf(image, links?.address ?? -1);
	const room = Math.floor((bytes.length - at) / 4);
	const count = at < 0 ? 0 : Math.min(links?.length ?? 0, room);
	return Array.from({ length: count }, (_, i) => start + bytes.i32(at + 4 * i));
}
function tablesBetween(image, types, start, size) {
	const tables = [];
	for (let address = start; address < start + size;) {
		const table = readTable(image, types, address);
		if (table) tables.push(table);
		address += types.aligned(table?.size ?? 1);
	}
	return tables;
}
function linkedTables(image, types, links) {
	const { bytes, pointerSize: p } = image;
	const start = offsetOf(image, links?.address ?? -1);
	const room = Math.floor((bytes.length - start) / p);
	const count = start < 0 ? 0 : Math.min(links?.length ?? 0, room);
	const tables = [];
	for (let i = 0; i < count; i++) {
		const at = start + p * i;
		const table = readTable(image, types, bytes.looseWord(at, p));
		if (table) tables.push(table);
	}
	return tables;
}
function walk(image, types, roots, end) {
	const { columns } = types;
	const visit = (address) => {
		if (columns.rowAt(address) < 0) types.read(address);
	};
	let followed = 0;
	const follow = () => {
		for (; followed < columns.count; followed++) {
			const last = columns.types.start(followed + 1);
			for (let i = columns.types.start(followed); i < last; i++) visit(columns.types.values[i] ?? outsideColumn());
		}
	};
	for (const root of roots) visit(root);
	follow();
	const reached = columns.ascending();
	const after = (row) => (columns.address[row] ?? outsideColumn()) + types.aligned(columns.size[row] ?? outsideColumn());
	for (let i = 0; i < reached.length; i++) {
		const behind = reached[i + 1];
		const next = behind === void 0 ? end : columns.address[behind] ?? outsideColumn();
		let at = after(reached[i] ?? outsideColumn());
		while (at < next) {
			const row = columns.rowAt(at) < 0 ? types.read(at) : -1;
			const fits = row >= 0 && at + (columns.size[row] ?? outsideColumn()) <= next;
			if (row >= 0 && !fits) columns.removeLast();
			at = fits ? after(row) : at + image.pointerSize;
		}
	}
	if (columns.count === reached.length) return reached;
	follow();
	return columns.ascending();
}
function readTable(image, types, address) {
	const { bytes, pointerSize: p } = image;
	const offset = offsetOf(image, address);
	if (offset < 0 || offset + 4 * p > bytes.length) return null;
	const word = (at) => bytes.looseWord(at, p);
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
//#region src/core/measure/claim/types.ts
const maxAlignment$1 = 32;
function claimTypes(ledger, image, { table: { module }, rank }, info) {
	if (!module?.moved) return ["the module data has no known layout, so types have no owner"];
	const runtimeTypes = findTypes(image, module.moved, info);
	if (typeof runtimeTypes === "string") return [runtimeTypes];
	const { descriptors, rows } = runtimeTypes;
	const nameOf = ownersOfTypes(descriptors, rank);
	const owners = new Int32Array(descriptors.count);
	for (const row of rows) {
		const address = descriptors.address[row] ?? outsideColumn();
		const owner = ledger.owner(nameOf(address));
		owners[row] = owner;
		const size = descriptors.size[row] ?? outsideColumn();
		ledger.claim(offsetOf(image, address), size, owner, "types", -1);
	}
	for (const { offset, size, valueType, interfaceType } of runtimeTypes.tables) {
		const owner = ledger.owner(nameOf(valueType, interfaceType));
		ledger.claim(offset, size, owner, "types", -1);
	}
	ledger.book();
	const nobody = ledger.owner("(shared types)");
	const users = {
		rows: new Int32Array(rows.length),
		owners
	};
	const some = rows.filter((row) => owners[row] !== nobody);
	users.rows.set(some);
	users.rows.set(rows.filter((row) => owners[row] === nobody), some.length);
	claimNames(ledger, image, runtimeTypes, users, module.moved);
	claimMasks(ledger, image, runtimeTypes, users);
	claimPadding(ledger, image, runtimeTypes, module.moved.types);
	return [];
}
function claimNames(ledger, image, { types, descriptors: { names } }, { rows, owners }, { types: start, etypes }) {
	const claimed = new Uint8Array(Math.ceil((etypes - start) / 8));
	for (let k = 0; k < rows.length; k++) {
		const row = rows[k] ?? outsideColumn();
		const owner = owners[row] ?? outsideColumn();
		const end = names.start(row + 1);
		for (let i = names.start(row); i < end; i++) {
			const name = names.values[i] ?? outsideColumn();
			if (!(name >= start && name < etypes)) continue;
			const place = name - start;
			const bit = 1 << (place & 7);
			const before = claimed[place >>> 3] ?? outsideColumn();
			if ((before & bit) !== 0) continue;
			claimed[place >>> 3] = before | bit;
			const size = types.names.size(name);
			ledger.claim(offsetOf(image, name), size, owner, "types", -1);
		}
	}
	ledger.book();
}
function claimMasks(ledger, image, { descriptors: { maskAddress, maskSize } }, { rows, owners }) {
	const claimed = new Set();
	for (const row of rows) {
		const address = maskAddress[row] ?? outsideColumn();
		const size = maskSize[row] ?? outsideColumn();
		if (size === 0 || claimed.has(address)) continue;
		claimed.add(address);
		const offset = offsetOf(image, address);
		if (offset < 0) continue;
		ledger.claim(offset, size, owners[row] ?? outsideColumn(), "rodata", -1);
	}
	ledger.book();
}
function claimPadding(ledger, image, { descriptors: { address, size }, rows }, types) {
	const last = rows.at(-1);
	const start = offsetOf(image, types);
	if (last === void 0 || start < 0) return;
	const end = offsetOf(image, address[last] ?? outsideColumn()) + (size[last] ?? outsideColumn());
	const padding = ledger.owner("(padding)");
	const runs = ledger.free(start, end - start);
	for (let i = 0; i < runs.length; i += 2) {
		const from = runs[i] ?? outsideColumn();
		const to = runs[i + 1] ?? outsideColumn();
		if (to - from < maxAlignment$1 && isZero(image.bytes.file, from, to)) ledger.claim(from, to - from, padding, "padding", -1);
	}
	ledger.book();
}
//#endregion
//#region src/core/measure/linker/twin-overlay.ts
function ownOverlay(image) {
	return overlay(image, image, image.sections.map((_, i) => i));
}
function twinOverlay(image, twin) {
	const sections = pair(image, twin);
	if (typeof sections === "string") return `the twin does not match: ${sections}`;
	return overlay(image, twin, sections) ?? "the twin has no symbol table";
}
function overlay(image, twin, sections) {
	const { symbols } = twin;
	if (!symbols) return null;
	const offset = new Float64Array(symbols.count).fill(-1);
	const section = new Int32Array(symbols.count).fill(-1);
	for (let i = 0; i < symbols.count; i++) {
		const there = symbols.section[i] ?? outsideColumn();
		const here = sections[there] ?? -1;
		const from = twin.sections[there];
		const to = image.sections[here];
		if (!from?.loaded || !to || to.fileSize === 0) continue;
		const inside = (symbols.address[i] ?? outsideColumn()) - from.address;
		const size = symbols.size[i] ?? outsideColumn();
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
function firstDifference(image, section, twin, other, shifted, buildId) {
	const ours = extent(image, section);
	const theirs = extent(twin, other);
	if (ours.equals(theirs)) return -1;
	const step = image.pointerSize;
	for (let at = 0; at < section.fileSize; at += step) {
		const end = Math.min(at + step, section.fileSize);
		if (ours.compare(theirs, at, end, at, end) === 0) continue;
		if (buildId && differOnlyIn(buildId, section, ours, theirs, at, end)) continue;
		if (!(shifted && end - at === step && samePlace(image, addressAt(image, section.offset + at), twin, addressAt(twin, other.offset + at)))) return at;
	}
	return -1;
}
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
function addressAt({ bytes, pointerSize }, offset) {
	return bytes.looseWord(offset, pointerSize);
}
function samePlace(image, ours, twin, theirs) {
	return image.sections.some((section) => {
		const inside = ours - section.address;
		if (!section.loaded || inside < 0 || inside > section.virtualSize) return false;
		return twin.sections.some((other) => other.loaded && other.name === section.name && theirs - other.address === inside);
	});
}
//#endregion
//#region src/core/measure/linker/find-overlay.ts
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
		notes: ["the file has no symbol table and there was no twin to name its data and string literals"]
	};
	const overlay = layTwin(image, twin);
	return typeof overlay === "string" ? {
		overlay: null,
		notes: [overlay]
	} : {
		overlay,
		notes: ofSizes(image)
	};
}
const ofSizes = ({ format }) => format === "elf" ? [] : [`symbols of ${format} files have no sizes: data without a name is counted with the symbol before it`];
function layTwin(image, twin) {
	try {
		const { format, image: other } = readImage(twin);
		return format === image.format && other ? twinOverlay(image, other) : "the twin is of another format";
	} catch (error) {
		if (!(error instanceof MalformedBinary)) throw error;
		return `the twin cannot be read: ${error.message}`;
	}
}
//#endregion
//#region src/core/binary/runtime/function-names.ts
var FunctionNames = class {
	count;
	#texts;
	#starts;
	#ends;
	#brackets;
	#hashes;
	#others = new Map();
	constructor(texts, starts, ends) {
		this.count = starts.length;
		this.#texts = texts;
		this.#starts = starts;
		this.#ends = ends;
		this.#brackets = new Uint8Array(starts.length);
		this.#hashes = new Int32Array(starts.length);
	}
	replace(row, name) {
		this.#others.set(row, name);
	}
	note(row, { bracket, hash }) {
		if (bracket) this.#brackets[row] = 1;
		this.#hashes[row] = hash;
	}
	at(row) {
		return (this.#others.size > 0 ? this.#others.get(row) : void 0) ?? this.#texts.asciiSlice(this.#starts[row] ?? outsideColumn(), this.#ends[row] ?? outsideColumn());
	}
	start(row) {
		return this.#starts[row] ?? outsideColumn();
	}
	isEmpty(row) {
		const other = this.#others.get(row);
		return other === void 0 ? (this.#ends[row] ?? outsideColumn()) <= (this.#starts[row] ?? outsideColumn()) : other === "";
	}
	hasBracket(row) {
		return this.#brackets[row] === 1;
	}
	hash(row) {
		const other = this.#others.size > 0 ? this.#others.get(row) : void 0;
		if (other === void 0) return this.#hashes[row] ?? outsideColumn();
		return Buffer.from(other).reduce(withByte, 0);
	}
	indexOf(name) {
		for (let row = 0; row < this.count; row++) if (this.at(row) === name) return row;
		return -1;
	}
	all() {
		return Array.from({ length: this.count }, (_, row) => this.at(row));
	}
};
//#endregion
//#region src/core/binary/runtime/pclntab/pcvalue-references.ts
function pcTableReferences(bytes, { header, records, shape, count, end }) {
	let most = 3 * count;
	for (let i = 0; i < count; i++) most += bytes.u32((records[i] ?? outsideColumn()) + shape.extraPcTables);
	const offsets = new Uint32Array(most);
	let length = 0;
	const add = (at) => {
		if (at > 0 && at < header.pcTables.size) offsets[length++] = at;
	};
	for (let i = 0; i < count; i++) {
		const record = records[i] ?? outsideColumn();
		for (let k = 0; k < 3; k++) add(bytes.u32(record + shape.pcTables + 4 * k));
		const extra = bytes.u32(record + shape.extraPcTables);
		const from = record + shape.size;
		for (let at = from; at < from + 4 * extra && at + 4 <= end; at += 4) add(bytes.u32(at));
	}
	const sorted = offsets.subarray(0, length).toSorted();
	return sorted.filter((at, i) => at !== sorted[i - 1]);
}
//#endregion
//#region src/core/binary/runtime/pclntab/pcvalue-tables.ts
var PcTables = class {
	count;
	#file;
	#start;
	#size;
	#quantum;
	#starts;
	#ends;
	#covered;
	#blocks;
	#end = 0;
	#work = 0;
	constructor(file, { offset, size }, quantum, references = null) {
		this.#file = file;
		this.#start = offset;
		this.#size = size;
		this.#quantum = quantum;
		if (references) {
			this.count = references.length;
			this.#starts = references;
			this.#covered = new Uint32Array(references.length);
			this.#ends = new Uint32Array(references.length);
			for (const [i, at] of references.entries()) {
				this.#covered[i] = this.#readBetween(at);
				this.#ends[i] = this.#end;
			}
			this.#blocks = firstByBlock(references, references.length, size);
			return;
		}
		this.#ends = null;
		let starts = new Uint32Array((size >>> 4) + 2);
		let covered = new Uint32Array((size >>> 4) + 2);
		let count = 0;
		let at = 1;
		while (at < size) {
			const pcs = this.#read(at);
			if (pcs < 0) break;
			if (count + 1 >= starts.length) {
				starts = doubledWords(starts);
				covered = doubledWords(covered);
			}
			starts[count] = at;
			covered[count] = pcs;
			count++;
			at = this.#end;
		}
		starts[count] = at;
		this.count = count;
		this.#starts = starts;
		this.#covered = covered;
		this.#blocks = firstByBlock(starts, count, size);
	}
	numberAt(offset) {
		const block = offset >>> blockBits;
		if (block >= this.#blocks.length) return -1;
		let number = this.#blocks[block] ?? outsideColumn();
		while (number < this.count && (this.#starts[number] ?? outsideColumn()) < offset) number++;
		return number < this.count && this.#starts[number] === offset ? number : -1;
	}
	startOf(number) {
		return this.#starts[number] ?? outsideColumn();
	}
	endOf(number) {
		return inColumn(this.#ends ? this.#ends[number] : this.#starts[number + 1]);
	}
	covered(offset) {
		const number = this.numberAt(offset);
		return number < 0 ? this.#readBetween(offset) : this.#covered[number] ?? outsideColumn();
	}
	size(offset) {
		const number = this.numberAt(offset);
		if (number >= 0) return this.endOf(number) - offset;
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
	#read(offset) {
		const file = this.#file;
		const end = this.#start + this.#size;
		let at = this.#start + offset;
		let pc = 0;
		for (let first = true; at < end; first = false) {
			let byte = file[at++] ?? outsideColumn();
			if (byte === 0 && !first) {
				const covered = pc * this.#quantum;
				this.#end = at - this.#start;
				return covered < 4294967295 ? covered : -1;
			}
			while (byte >= 128 && at < end) byte = file[at++] ?? outsideColumn();
			if (at >= end) return -1;
			byte = file[at++] ?? outsideColumn();
			pc += byte & 127;
			for (let shift = 7; byte >= 128; shift += 7) {
				if (at >= end || shift > 28) return -1;
				byte = file[at++] ?? outsideColumn();
				pc += (byte & 127) * 2 ** shift;
			}
		}
		return -1;
	}
};
const blockBits = 6;
function firstByBlock(starts, count, size) {
	const blocks = new Uint32Array((size >>> blockBits) + 1);
	let number = 0;
	for (let block = 0; block < blocks.length; block++) {
		const start = block << blockBits;
		while (number < count && (starts[number] ?? outsideColumn()) < start) number++;
		blocks[block] = number;
	}
	return blocks;
}
//#endregion
//#region src/core/binary/runtime/source-files.ts
const unread = -2;
var SourceFiles = class {
	names;
	#bytes;
	#table;
	#known;
	constructor(bytes, table) {
		const { offset, size } = table.header.fileNames;
		this.names = new StringTable(bytes, offset, size, "names of source files");
		this.#bytes = bytes;
		this.#table = table;
		this.#known = new Int32Array(table.count).fill(unread);
	}
	fileOf(index) {
		const known = this.#known[index] ?? outsideColumn();
		return known === unread ? this.#known[index] = this.#read(index) : known;
	}
	#read(index) {
		const { header, records, shape } = this.#table;
		const record = records[index] ?? outsideColumn();
		const pcfile = this.#bytes.u32(record + shape.pcTables + 4);
		if (pcfile === 0 || pcfile >= header.pcTables.size) return -1;
		const at = header.pcTables.offset + pcfile;
		const first = this.#bytes.file[at] ?? outsideColumn();
		const zigzag = first < 128 ? first : this.#bytes.uvarint(at).value;
		const file = zigzag % 2 === 1 ? -1 : zigzag / 2 - 1;
		const row = (shape.unit < 0 ? 0 : this.#bytes.u32(record + shape.unit)) + file;
		if (file < 0 || (row + 1) * 4 > header.units.size) return -1;
		const name = this.#bytes.u32(header.units.offset + row * 4);
		return name < this.names.size ? name : -1;
	}
	*all() {
		const { firstFileName } = this.#table.header;
		for (let at = firstFileName; at < this.names.size;) {
			const end = this.names.end(at);
			if (end < 0) return;
			if (end > at) yield this.names.slice(at, end);
			at = end + 1;
		}
	}
};
//#endregion
//#region src/core/measure/owners/definers.ts
var Definers = class {
	#functions = new Map();
	#data = new Map();
	#rank;
	constructor(packages, rank) {
		this.#rank = rank;
		for (const { home, objects } of packages) for (const object of objects) {
			for (const symbol of object.misnamed) this.#add(this.#functions, symbol.name, home, symbol.size);
			for (const symbol of object.misnamedData) this.#add(this.#data, symbol.name, home, symbol.size);
			const { names, size, hashes, isDuplicate } = object;
			const own = `${home}.`;
			for (const [i, name] of names.entries()) {
				if (name === "" || name.startsWith(own)) continue;
				if (hashes[i] !== "" || isDuplicate[i] === 1) continue;
				this.#add(this.#data, name, home, size[i] ?? outsideColumn());
			}
		}
	}
	#add(to, name, home, size) {
		if (this.homeOf(packageOf(name, this.#rank), home) === "") return;
		const known = to.get(name);
		if (known) known.push({
			home,
			size
		});
		else to.set(name, [{
			home,
			size
		}]);
	}
	homeOf(named, home) {
		return named === home || this.#isStd(named) && this.#isStd(home) ? "" : home;
	}
	#isStd = (path) => path !== "" && this.#rank(path) === 2;
	ofFunction(name) {
		return this.#functions.get(name) ?? [];
	}
	get haveFunctions() {
		return this.#functions.size > 0;
	}
	of(name) {
		const [first, ...more] = [...this.#functions.get(name) ?? [], ...this.#data.get(name) ?? []];
		return first !== void 0 && more.every(({ home }) => home === first.home) ? first.home : "";
	}
};
//#endregion
//#region src/core/measure/owners/function-packages.ts
const generated = /^(?:go|type|runtime)$|^gclocals|[:$]/;
var FunctionPackages = class {
	#names;
	#rank;
	#known = new Map();
	#defined = new Map();
	#definers = null;
	#prefix = "";
	#package = "";
	constructor(names, rank) {
		this.#names = names;
		this.#rank = rank;
	}
	define(start, owner) {
		this.#defined.set(start, owner);
	}
	ask(definers) {
		if (definers.haveFunctions) this.#definers = definers;
	}
	replace(packages) {
		for (const [prefix, owner] of this.#known) this.#known.set(prefix, packages.get(owner) ?? owner);
		this.#prefix = "";
		this.#package = "";
	}
	defined(start) {
		return this.#defined.get(start) || (this.#definers?.ofFunction(this.#names.at(start))[0]?.home ?? "");
	}
	of(start, cursor) {
		const defined = this.#definers === null ? "" : this.defined(start);
		if (defined !== "") return defined;
		const names = this.#names;
		const { bracket, dot } = cursor;
		if (bracket || dot < 0) return this.#ofWhole(start, cursor);
		const length = dot - names.offset - start;
		if (length === this.#prefix.length && names.has(this.#prefix, start)) return this.#package;
		const prefix = names.asciiSlice(start, start + length);
		const known = this.#known.get(prefix);
		const path = known ?? this.#ofWhole(start, cursor);
		if (path === "" || known === void 0 && generated.test(prefix)) return path;
		this.#known.set(prefix, path);
		this.#prefix = prefix;
		this.#package = path;
		return path;
	}
	#ofWhole(start, { ascii, end }) {
		const names = this.#names;
		const name = end < 0 ? names.at(start) : ascii ? names.asciiSlice(start, end - names.offset) : names.slice(start, end - names.offset);
		return packageOf(name, this.#rank);
	}
};
//#endregion
//#region src/core/measure/owners/standard-sources.ts
const runtime = "runtime/proc.go";
const sources = "/src/";
function packagesOutside(files) {
	const paths = new Set();
	const own = files.find((file) => file.endsWith(`${sources}${runtime}`));
	if (own === void 0) return paths;
	const tree = own.slice(0, -15);
	for (const file of files) {
		const slash = file.lastIndexOf("/");
		if (slash < 0 || file.startsWith(tree)) continue;
		const directory = file.slice(0, slash);
		let at = directory.indexOf(sources);
		for (; at >= 0; at = directory.indexOf(sources, at + 1)) paths.add(directory.slice(at + 5));
	}
	return paths;
}
//#endregion
//#region src/core/measure/owners/modules.ts
var Modules = class {
	#mainPackage;
	#known;
	#areGuessed;
	#outside;
	constructor(info, sourceFiles) {
		this.#mainPackage = info?.path ?? "";
		const known = info ? fromBuildInfo(info) : [];
		const files = known.length > 0 ? [] : [...sourceFiles];
		const complete = known.length > 0 ? known : fromSourceFiles(files);
		this.#areGuessed = complete.length === 0;
		this.#outside = this.#areGuessed ? packagesOutside(files) : new Set();
		this.#known = new Map(complete.toReversed().map((module) => [module.path, module]));
	}
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
			module: this.#areGuessed ? guessModule(path) : path,
			version: "",
			kind: "main"
		};
		const first = path.slice(0, (path + "/").indexOf("/"));
		if (this.#outside.has(path) && !first.includes(".")) return {
			path,
			module: first,
			version: "",
			kind: "main"
		};
		if (!first.includes(".") && !/[A-Z]/.test(path)) return {
			path,
			module: "std",
			version: "",
			kind: "std"
		};
		const module = this.#areGuessed && first.includes(".") ? guessModule(path) : path;
		return {
			path,
			module,
			version: "",
			kind: this.#areGuessed && this.#mainPackage !== "" && module === guessModule(this.#mainPackage) ? "main" : "module"
		};
	}
	describeGuess(packages) {
		if (!this.#areGuessed) return [];
		return [...new Set(packages)].some((path) => this.homeOf(path).kind === "module") ? ["the file names no modules: packages are grouped by the repositories that their import paths lie in"] : [];
	}
	packageOfModule(path) {
		if (path === this.#mainPackage) return "main";
		return this.#innermost(path) === null ? "" : path;
	}
	#innermost(path) {
		for (let end = path.length; end >= 0;) {
			const known = this.#known.get(path.slice(0, end));
			if (known) return known;
			end = end > 0 ? path.lastIndexOf("/", end - 1) : -1;
		}
		return null;
	}
};
const ofFiles = "command-line-arguments";
function fromBuildInfo(info) {
	const { main, dependencies } = info;
	const own = main ? [{
		path: main.path,
		version: released(main),
		kind: "main"
	}] : [];
	const isOfFiles = main === null && info.path === ofFiles;
	return [...own, ...dependencies.map((module) => {
		const { path, replacement } = module;
		if (isOfFiles && module.version === "(devel)" && replacement === null) return {
			path,
			version: "",
			kind: "main"
		};
		return {
			path,
			version: replacement ? `${released(module)} => ${replacement.path} ${released(replacement)}`.trim() : released(module),
			kind: "module"
		};
	})];
}
const released = ({ version }) => version === "(devel)" ? "" : version;
function fromSourceFiles(files) {
	const modules = new Map();
	for (const file of files) {
		const [, path = "", version = ""] = /^([^@\s]+)@([^/@\s]+)\//.exec(file) ?? [];
		if (path !== "" && !path.startsWith("/")) modules.set(path, {
			path,
			version,
			kind: "module"
		});
	}
	return [...modules.values()];
}
//#endregion
//#region src/core/measure/owners/promoted-methods.ts
function maybePromoted(packages) {
	const owners = new Map();
	for (const path of packages) {
		const last = path.lastIndexOf("/");
		for (let dot = path.indexOf("."); dot >= 0 && dot < last; dot = path.indexOf(".", dot + 1)) {
			const owner = path.slice(0, dot);
			if (!packages.has(owner)) continue;
			owners.set(path, owner);
			break;
		}
	}
	return owners;
}
//#endregion
//#region src/core/measure/owners/source-directories.ts
const untrimmed = /^(?:[/.<_]|[A-Za-z]:|external\/|bazel-out\/)/;
var Directories = class {
	#names;
	#votes = new Votes();
	#directories = [""];
	#numbers = new Map([["", 0]]);
	#byFile = new Map();
	#winners = new Map();
	#file = -1;
	#directory = 0;
	#modules;
	#ofModules = new Map();
	constructor(names, modules) {
		this.#names = names;
		this.#modules = modules;
	}
	learn(file, owner) {
		const directory = this.#directoryOf(file);
		if (directory > 0) this.#votes.add(directory, owner);
	}
	packageOf(file) {
		const directory = this.#directoryOf(file);
		if (directory === 0) return "";
		const known = this.#winners.get(directory);
		if (known !== void 0) return known;
		const path = this.#ofModule(directory) || (this.#votes.winner(directory) ?? importPath(this.#directories[directory] ?? ""));
		this.#winners.set(directory, path);
		return path;
	}
	moduleOf(file) {
		const directory = this.#directoryOf(file);
		return directory === 0 ? "" : this.#ofModule(directory);
	}
	#ofModule(directory) {
		const known = this.#ofModules.get(directory);
		if (known !== void 0) return known;
		const path = importPath(this.#directories[directory] ?? "");
		const packagePath = path === "" ? "" : this.#modules.packageOfModule(path);
		this.#ofModules.set(directory, packagePath);
		return packagePath;
	}
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
function importPath(directory) {
	return untrimmed.test(directory) ? "" : directory.replace(/@[^/]+/, "");
}
//#endregion
//#region src/core/measure/functions.ts
const partOfC = /^[A-Za-z_]\w*\.(?:cold|part|constprop|isra|lto_priv)\b/;
function describeFunctions(image, table, symbols, info, objects) {
	const { bytes } = image;
	const { names: texts, count, entries } = table;
	const pcTables = pcTablesOf(bytes, table);
	const files = new SourceFiles(bytes, table);
	const modules = new Modules(info, files.all());
	const rank = rankBy(modules);
	const definers = new Definers(objects, rank);
	const linker = symbols && symbolsByAddress(image, symbols);
	const packages = [];
	const sizes = new Float64Array(count);
	const directories = new Directories(files.names, modules);
	const nameEnds = new Uint32Array(count);
	const names = new FunctionNames(texts, table.nameOffsets, nameEnds);
	const cursor = new NameCursor(bytes.file, texts);
	const byName = new FunctionPackages(texts, rank);
	let nameless = 0;
	for (let i = 0; i < count; i++) {
		const entry = entries[i] ?? outsideColumn();
		const extent = (entries[i + 1] ?? outsideColumn()) - entry;
		const start = table.nameOffsets[i] ?? outsideColumn();
		cursor.read(texts.offset + start);
		const end = cursor.end - texts.offset;
		nameEnds[i] = Math.max(end, 0);
		const symbol = linker?.get(entry) ?? -1;
		noteName(names, i, texts, cursor, symbols, symbol);
		const sourceFile = files.fileOf(i);
		const isPart = sourceFile < 0 && partOfC.test(texts.at(start));
		if (isPart) byName.define(start, "(C)");
		const owner = isPart ? "(C)" : byName.of(start, cursor);
		packages.push(owner);
		if (owner === "") nameless++;
		else directories.learn(sourceFile, owner);
		const size = coveredBy(bytes, table, pcTables, i) || sizeOf(symbols, symbol) || sizeWithout(texts, start, extent);
		sizes[i] = image.bodies ? extent : Math.min(size, extent);
	}
	const functions = {
		table,
		files,
		directories,
		names,
		packages,
		sizes
	};
	assignPromoted(functions, byName);
	if (objects.length > 0) assignDefined(functions, definers, byName);
	else assignByFile(functions, rank, byName);
	byName.ask(definers);
	if (nameless > 0) assignNameless(functions, bytes, pcTables);
	return {
		...functions,
		pcTables,
		modules,
		rank,
		nameEnds,
		definers,
		byName
	};
}
function noteName(names, row, texts, cursor, symbols, symbol) {
	const { ascii, bracket, end } = cursor;
	names.note(row, cursor);
	const isPlain = ascii && end >= 0;
	if (isPlain && !(bracket && symbol >= 0)) return;
	const named = isPlain ? names.at(row) : texts.at(names.start(row));
	const full = bracket && symbol >= 0 && named.includes("[...]") && symbols ? plainName(symbols.name(symbol)) : named;
	names.replace(row, full.replaceAll("\u00B7", "."));
}
function sizeWithout(texts, name, extent) {
	return texts.has("go:textfips", name) ? 1 : extent;
}
function pcTablesOf(bytes, table) {
	const { pcTables, quantum, layout } = table.header;
	const references = isJoined(layout) ? pcTableReferences(bytes, table) : null;
	return new PcTables(bytes.file, pcTables, quantum, references);
}
function assignNameless({ table, files, directories, names, packages }, bytes, pcTables) {
	for (let i = 0; i < packages.length; i++) {
		if (packages[i] !== "") continue;
		const isOfC = !names.isEmpty(i) && coveredBy(bytes, table, pcTables, i) === 0;
		packages[i] = directories.packageOf(files.fileOf(i)) || (isOfC ? "(C)" : "(unattributed)");
	}
}
function assignPromoted({ files, directories, packages }, byName) {
	const promoted = maybePromoted(new Set(packages));
	for (let i = 0; promoted.size > 0 && i < packages.length; i++) {
		const owner = packages[i] ?? "";
		if (promoted.has(owner) && directories.packageOf(files.fileOf(i)) === owner) promoted.delete(owner);
	}
	if (promoted.size === 0) return;
	for (let i = 0; i < packages.length; i++) {
		const owner = packages[i] ?? "";
		packages[i] = promoted.get(owner) ?? owner;
	}
	byName.replace(promoted);
}
function assignDefined({ table, files, directories, names, packages, sizes }, definers, byName) {
	if (!definers.haveFunctions) return;
	const rows = new Map();
	for (const [i, name] of names.all().entries()) {
		if (definers.ofFunction(name).length === 0) continue;
		const known = rows.get(name);
		if (known) known.push(i);
		else rows.set(name, [i]);
	}
	for (const [name, named] of rows) {
		const all = definers.ofFunction(name);
		for (const i of named) {
			const sized = all.filter(({ size }) => size === sizes[i]);
			if (sized.length === 0 && named.length > all.length) continue;
			const homes = (sized.length > 0 ? sized : all).map(({ home }) => home);
			const byFile = directories.packageOf(files.fileOf(i));
			const home = homes.includes(byFile) ? byFile : homes[0];
			if (home === void 0) continue;
			packages[i] = home;
			if (named.length === 1) byName.define(table.nameOffsets[i] ?? outsideColumn(), home);
		}
	}
}
function assignByFile({ table, files, directories, packages }, rank, byName) {
	let before = "";
	let isStandard = false;
	for (let i = 0; i < packages.length; i++) {
		const named = packages[i] ?? "";
		if (named !== before) {
			before = named;
			isStandard = rank(named) === 2;
		}
		if (!isStandard || named === "") continue;
		const home = directories.moduleOf(files.fileOf(i));
		if (home === "") continue;
		packages[i] = home;
		byName.define(table.nameOffsets[i] ?? outsideColumn(), home);
	}
}
function coveredBy(bytes, { header, records, shape }, pcTables, index) {
	const first = (records[index] ?? outsideColumn()) + shape.pcTables;
	let covered = 0;
	for (let i = 0; i < 3; i++) {
		const at = bytes.u32(first + 4 * i);
		if (at > 0 && at < header.pcTables.size) {
			const bytesOfTable = pcTables.covered(at);
			if (bytesOfTable > covered) covered = bytesOfTable;
		}
	}
	return covered;
}
function sizeOf(symbols, row) {
	return symbols && row >= 0 ? symbols.size[row] ?? outsideColumn() : 0;
}
function symbolsByAddress(image, symbols) {
	const rows = new Map();
	for (let i = 0; i < symbols.count; i++) {
		const section = image.sections[symbols.section[i] ?? outsideColumn()];
		if (!section?.executable) continue;
		const address = section.address + ((symbols.offset[i] ?? outsideColumn()) - section.offset);
		const known = rows.get(address);
		if (known === void 0 || symbols.size[known] === 0 && (symbols.size[i] ?? outsideColumn()) > 0) rows.set(address, i);
	}
	return rows;
}
//#endregion
//#region src/core/measure/go-findings.ts
const withoutGo = (notes, packed) => ({
	level: "sections",
	notes,
	modules: null,
	code: null,
	packed,
	written: null,
	sources: null,
	reached: null
});
function withLiterals(findings, unplaced, isWhole) {
	if (unplaced === null && isWhole) return {
		...findings,
		level: "literals"
	};
	const notes = [...findings.notes, unplaced ?? "string literals were named by the dependency listing, and other data were not"];
	const reached = unplaced === null ? findings.reached : null;
	return {
		...findings,
		notes,
		reached
	};
}
//#endregion
//#region src/core/measure/ledger/claims.ts
const regionNumbers = new Map(regionNames.map((name, index) => [name, index]));
function grown(to, from) {
	to.set(from);
	return to;
}
const within = (offset) => offset > maxInColumn ? maxInColumn : offset > 0 ? offset : 0;
var Claims = class {
	count = 0;
	start;
	end;
	owner;
	region;
	symbol;
	sorted = true;
	#last = 0;
	constructor(room) {
		this.start = new Uint32Array(room);
		this.end = new Uint32Array(room);
		this.owner = new Int32Array(room);
		this.region = new Uint8Array(room);
		this.symbol = new Int32Array(room);
	}
	add(from, to, owner, region, symbol) {
		const at = this.count;
		if (at === this.start.length) this.#grow();
		const start = within(from);
		if (start < this.#last) this.sorted = false;
		this.#last = start;
		this.start[at] = start;
		this.end[at] = within(to);
		this.owner[at] = owner;
		this.region[at] = region;
		this.symbol[at] = symbol;
		this.count = at + 1;
	}
	clear() {
		this.count = 0;
		this.sorted = true;
		this.#last = 0;
	}
	order() {
		if (this.sorted) return null;
		return ascendingRows(this.start.subarray(0, this.count));
	}
	#grow() {
		const size = this.start.length * 2;
		this.start = grown(new Uint32Array(size), this.start);
		this.end = grown(new Uint32Array(size), this.end);
		this.owner = grown(new Int32Array(size), this.owner);
		this.region = grown(new Uint8Array(size), this.region);
		this.symbol = grown(new Int32Array(size), this.symbol);
	}
};
//#endregion
//#region src/core/measure/ledger/merged-sizes.ts
function merge(sizes, from, to) {
	sizes[to] = (sizes[to] ?? outsideColumn()) + (sizes[from] ?? outsideColumn());
	sizes[from] = 0;
}
function mergeFunctions(names, sizes, first, homeOf) {
	const isRepeated = repeatedNames(names, sizes, first);
	const known = new Map();
	for (let row = 0; row < names.count; row++) {
		const id = first + row;
		if ((sizes[id] ?? outsideColumn()) <= 0 || !isRepeated(row)) continue;
		const key = `${homeOf(row)} ${names.at(row)}`;
		const before = known.get(key);
		if (before === void 0) known.set(key, id);
		else merge(sizes, id, before);
	}
}
const bitsPerFunction = 32;
function repeatedNames(names, sizes, first) {
	const bits = 2 ** Math.ceil(Math.log2(names.count * bitsPerFunction + 8));
	const seen = new Uint8Array(bits / 8);
	const repeated = new Uint8Array(bits / 8);
	const places = new Uint32Array(names.count);
	for (let row = 0; row < names.count; row++) {
		if ((sizes[first + row] ?? outsideColumn()) <= 0) continue;
		const place = names.hash(row) & bits - 1;
		const bit = 1 << (place & 7);
		const before = seen[place >>> 3] ?? outsideColumn();
		if ((before & bit) !== 0) repeated[place >>> 3] = (repeated[place >>> 3] ?? outsideColumn()) | bit;
		seen[place >>> 3] = before | bit;
		places[row] = place;
	}
	return (row) => {
		const place = places[row] ?? outsideColumn();
		return ((repeated[place >>> 3] ?? outsideColumn()) & 1 << (place & 7)) !== 0;
	};
}
function nthLargest(sizes, n) {
	const sorted = sizes.toSorted();
	return sorted.length === 0 ? 0 : sorted[Math.min(Math.max(0, sorted.length - n), sorted.length - 1)] ?? outsideColumn();
}
//#endregion
//#region src/core/measure/ledger/ledger-symbols.ts
const homeBits = 26;
var LedgerSymbols = class {
	#names = [];
	#homes = [];
	#first = new Map();
	#others = new Map();
	#homeOf = new Map();
	#homeRows = [];
	#sections = new Map();
	#last = -1;
	#functions = null;
	#firstFunction = 0;
	get count() {
		return this.#names.length;
	}
	number(name, owner, region, section) {
		const home = this.#home(owner, region, section);
		const known = this.#numberOf(name, home);
		if (known >= 0) return known;
		const first = this.#first.get(name);
		const next = this.#names.length;
		if (first === void 0) this.#first.set(name, next);
		else this.#others.set(first * 2 ** homeBits + home, next);
		this.#homes.push(home);
		this.#names.push(name);
		return next;
	}
	functions(names, region, section) {
		const first = this.#names.length;
		this.#functions = names;
		this.#firstFunction = first;
		this.#names.length = first + names.count;
		this.#homes.length = first + names.count;
		this.#homes.fill(-1, first);
		return (row, owner) => {
			this.#homes[first + row] = this.#home(owner, region, section);
			return first + row;
		};
	}
	#numberOf(name, home) {
		const first = this.#first.get(name);
		if (first === void 0) return -1;
		if (this.#homes[first] === home) return first;
		return this.#others.get(first * 2 ** homeBits + home) ?? -1;
	}
	#home(owner, region, section) {
		const last = this.#homeRows[this.#last];
		if (!(last?.owner === owner && last.region === region && last.section === section)) this.#last = this.#numberOfHome(owner, region, section);
		return this.#last;
	}
	#numberOfHome(owner, region, section) {
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
	*names() {
		const functions = this.#functions;
		for (let id = 0; id < this.count; id++) {
			const row = this.#rowOf(id);
			if (row < 0) yield this.#names[id] ?? "";
			else if (functions?.hasBracket(row)) yield functions.at(row);
		}
	}
	#rowOf(id) {
		const row = id - this.#firstFunction;
		return row >= 0 && row < (this.#functions?.count ?? 0) ? row : -1;
	}
	#nameOf(id) {
		const row = this.#rowOf(id);
		return row < 0 ? this.#names[id] ?? "" : this.#functions?.at(row) ?? "";
	}
	rows(sizes, rowOf) {
		const sums = this.#merged(sizes);
		const rows = [];
		for (let id = 0; id < sums.length; id++) {
			const size = sums[id] ?? outsideColumn();
			if (size <= 0) continue;
			rows.push(rowOf(this.#symbol(id, this.#nameOf(id), size)));
		}
		return rows;
	}
	largest(sizes, limit, rowOf) {
		const functions = this.#functions;
		const sums = this.#merged(sizes);
		const least = nthLargest(sums, limit);
		const rows = [];
		const others = {
			count: 0,
			size: 0
		};
		for (let id = 0; id < sums.length; id++) {
			const size = sums[id] ?? outsideColumn();
			if (size <= 0) continue;
			const row = this.#rowOf(id);
			if (size >= least || row < 0 || functions?.hasBracket(row)) rows.push(rowOf(this.#symbol(id, this.#nameOf(id), size)));
			else {
				others.count++;
				others.size += size;
			}
		}
		return {
			rows,
			others
		};
	}
	#merged(sizes) {
		const sums = sizes.slice(0, this.count);
		const functions = this.#functions;
		if (functions === null) return sums;
		const first = this.#firstFunction;
		const homeOf = (row) => this.#homes[first + row] ?? outsideColumn();
		mergeFunctions(functions, sums, first, homeOf);
		const isHome = new Uint8Array(this.#homeRows.length);
		for (let row = 0; row < functions.count; row++) {
			const home = homeOf(row);
			if (home >= 0) isHome[home] = 1;
		}
		if (!this.#names.some((_, id) => isHome[this.#homes[id] ?? outsideColumn()] === 1)) return sums;
		for (let row = 0; row < functions.count; row++) {
			if ((sums[first + row] ?? outsideColumn()) <= 0) continue;
			const known = this.#numberOf(functions.at(row), homeOf(row));
			if (known >= 0) merge(sums, first + row, known);
		}
		return sums;
	}
	#symbol(id, name, size) {
		const home = this.#homeRows[this.#homes[id] ?? outsideColumn()];
		if (home === void 0) throw new Error("a symbol with bytes has no owner");
		const { owner, region, section } = home;
		return {
			name,
			owner,
			region,
			section,
			size
		};
	}
};
//#endregion
//#region src/core/measure/ledger/watched-places.ts
var WatchedPlaces = class {
	owners;
	#places;
	#next = 0;
	constructor(places) {
		this.#places = places;
		this.owners = new Int32Array(places.length).fill(-1);
	}
	book(start, end, owner) {
		const places = this.#places;
		let at = this.#firstFrom(start);
		for (; at < places.length && (places[at] ?? outsideColumn()) < end; at++) this.owners[at] = owner;
		this.#next = at;
	}
	#firstFrom(start) {
		const places = this.#places;
		let low = 0;
		let high = places.length;
		const next = this.#next;
		if (next > 0 && (places[next - 1] ?? outsideColumn()) >= start) high = next - 1;
		else {
			const near = Math.min(next + 8, high);
			for (low = next; low < near; low++) if ((places[low] ?? outsideColumn()) >= start) return low;
		}
		while (low < high) {
			const middle = low + high >>> 1;
			if ((places[middle] ?? outsideColumn()) < start) low = middle + 1;
			else high = middle;
		}
		return low;
	}
};
//#endregion
//#region src/core/measure/ledger/ledger.ts
const bytesPerClaim = 192;
var Ledger = class {
	#free;
	#freeAt = 0;
	#claims;
	#owners = new Map();
	#sizes = new Float64Array(64 * regionNames.length);
	#symbols = new LedgerSymbols();
	#symbolSizes = new Uint32Array(1024);
	#region = "code";
	#regionNumber = regionNames.indexOf("code");
	#name = null;
	#number = 0;
	#placement;
	#watched = null;
	constructor(size, placement = null) {
		if (size > maxInColumn) throw new MalformedBinary(`it takes ${size} bytes of memory, and ${maxInColumn} can be measured`, 0);
		this.#free = size > 0 ? [0, size] : [];
		this.#claims = new Claims(Math.ceil(size / bytesPerClaim) + 1);
		this.#placement = placement;
	}
	#weigh(start, end) {
		return this.#placement ? this.#placement.fileOffset(end) - this.#placement.fileOffset(start) : end - start;
	}
	owner(name) {
		if (name === this.#name) return this.#number;
		this.#name = name;
		this.#number = this.#owners.get(name) ?? this.#add(name);
		return this.#number;
	}
	#add(name) {
		const id = this.#owners.size;
		this.#owners.set(name, id);
		if (this.#sizes.length < (id + 1) * regionNames.length) this.#sizes = grown(new Float64Array(this.#sizes.length * 2), this.#sizes);
		return id;
	}
	symbol(name, owner, region, section) {
		const id = this.#symbols.number(name, owner, region, section);
		if (id >= this.#symbolSizes.length) this.#symbolSizes = grown(new Uint32Array(this.#symbolSizes.length * 2), this.#symbolSizes);
		return id;
	}
	functions(names, region, section) {
		const numbers = this.#symbols.functions(names, region, section);
		const { count } = this.#symbols;
		if (count > this.#symbolSizes.length) this.#symbolSizes = grown(new Uint32Array(count), this.#symbolSizes);
		return numbers;
	}
	claim(offset, size, owner, region, symbol) {
		if (size <= 0) return;
		if (region !== this.#region) {
			this.#region = region;
			this.#regionNumber = regionNumbers.get(region) ?? 0;
		}
		this.#claims.add(offset, offset + size, owner, this.#regionNumber, symbol);
	}
	watch(places) {
		return this.#watched = new WatchedPlaces(places);
	}
	move(from, to, region, size) {
		const column = regionNumbers.get(region) ?? 0;
		const giving = from * regionNames.length + column;
		const taking = to * regionNames.length + column;
		this.#sizes[giving] = (this.#sizes[giving] ?? outsideColumn()) - size;
		this.#sizes[taking] = (this.#sizes[taking] ?? outsideColumn()) + size;
	}
	book() {
		const claims = this.#claims;
		if (claims.count === 0) return;
		const order = claims.order();
		const { start: starts, end: ends, count } = claims;
		const placed = this.#placement !== null;
		const free = [];
		const runs = this.#free;
		let run = 0;
		let from = startOf(runs, run);
		let reached = 0;
		let next = 0;
		let row = 0;
		let start = 0;
		let end = 0;
		while (run < runs.length) {
			if (from >= end) {
				if (next === count) break;
				row = order === null ? next : order[next] ?? outsideColumn();
				next++;
				const claimed = starts[row] ?? outsideColumn();
				start = claimed > reached ? claimed : reached;
				end = ends[row] ?? outsideColumn();
				if (end > start) reached = end;
				else end = 0;
				continue;
			}
			const runEnd = runs[run + 1] ?? outsideColumn();
			if (runEnd > start) {
				const first = from > start ? from : start;
				const last = runEnd < end ? runEnd : end;
				if (first > from) free.push(from, first);
				const size = placed ? this.#weigh(first, last) : last - first;
				this.#book(claims, row, size);
				this.#watched?.book(first, last, claims.owner[row] ?? outsideColumn());
				from = last;
				if (last < runEnd) continue;
			} else free.push(from, runEnd);
			run += 2;
			from = startOf(runs, run);
		}
		for (; run < runs.length; run += 2, from = startOf(runs, run)) free.push(from, runs[run + 1] ?? outsideColumn());
		this.#free = free;
		this.#freeAt = 0;
		claims.clear();
	}
	#book(claims, row, size) {
		const cell = (claims.owner[row] ?? outsideColumn()) * regionNames.length + (claims.region[row] ?? outsideColumn());
		this.#sizes[cell] = (this.#sizes[cell] ?? outsideColumn()) + size;
		const symbol = claims.symbol[row] ?? outsideColumn();
		if (symbol >= 0) this.#symbolSizes[symbol] = (this.#symbolSizes[symbol] ?? outsideColumn()) + size;
	}
	hasFree(offset, size) {
		const runs = this.#free;
		let at = this.#freeAt;
		if (at > 0 && (runs[at - 1] ?? outsideColumn()) > offset) at = 0;
		while (at < runs.length && (runs[at + 1] ?? outsideColumn()) <= offset) at += 2;
		this.#freeAt = at;
		return at < runs.length && (runs[at] ?? outsideColumn()) < offset + size;
	}
	free(offset, size) {
		const end = offset + size;
		const ranges = [];
		const runs = this.#free;
		let low = 0;
		let high = runs.length / 2;
		while (low < high) {
			const middle = low + high >>> 1;
			if ((runs[2 * middle + 1] ?? outsideColumn()) <= offset) low = middle + 1;
			else high = middle;
		}
		for (let i = 2 * low; i < runs.length && (runs[i] ?? outsideColumn()) < end; i += 2) ranges.push(Math.max(runs[i] ?? outsideColumn(), offset), Math.min(runs[i + 1] ?? outsideColumn(), end));
		return ranges;
	}
	unclaimed() {
		let sum = 0;
		for (let i = 0; i < this.#free.length; i += 2) sum += this.#weigh(this.#free[i] ?? outsideColumn(), this.#free[i + 1] ?? outsideColumn());
		return sum;
	}
	*owners() {
		for (const [name, id] of this.#owners) {
			const row = id * regionNames.length;
			const regions = regionNames.map((region, i) => ({
				name: region,
				size: this.#sizes[row + i] ?? outsideColumn()
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
	symbolNames() {
		return this.#symbols.names();
	}
	symbols(rowOf) {
		return this.#symbols.rows(this.#symbolSizes, rowOf);
	}
	largestSymbols(limit, rowOf) {
		return this.#symbols.largest(this.#symbolSizes, limit, rowOf);
	}
};
const startOf = (runs, run) => run < runs.length ? runs[run] ?? outsideColumn() : 0;
//#endregion
//#region src/core/measure/unknown-release.ts
const newestKnown = 27;
function describeNewer(info) {
	const version = info?.goVersion ?? "";
	const [, minor = "0"] = /^(?:devel )?go1\.(\d+)/.exec(version) ?? [];
	return Number(minor) > newestKnown ? `the file was made by ${version}, and the newest release that is known here is Go 1.${newestKnown}: its tables are read as that one's, and what they do not agree with is left out` : null;
}
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
//#region src/core/measure/sources-by-name.ts
function sourcesByName({ files, names }) {
	const byName = new Map();
	for (const [i, name] of names.all().entries()) {
		const at = files.fileOf(i);
		if (at < 0) continue;
		const path = files.names.at(at);
		const known = byName.get(name);
		byName.set(name, known === void 0 || known === path ? path : null);
	}
	return new Map([...byName].flatMap(([name, path]) => path === null ? [] : [[name, path]]));
}
//#endregion
//#region src/core/measure/universal.ts
function addSlices(file, { headerSize }, slices, options) {
	const around = surroundings(file, headerSize, slices);
	const all = slices.map(({ measurement }) => measurement);
	const rows = all.flatMap((measurement) => measurement.packages);
	const packages = addPackages([...around.packages, ...rows], rows.every(({ written }) => written !== void 0));
	const sizeOf = (path) => packages.find((pkg) => pkg.path === path)?.size ?? 0;
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
			compressed: options.gzip === null ? null : { gzip: options.gzip },
			...sharedSettings(all)
		},
		build: options.build,
		attribution: {
			level: attributionLevels.find((level) => all.some(({ attribution }) => attribution.level === level)) ?? "file",
			ownedBytes: file.length - unattributedBytes,
			unattributedBytes,
			notes: slices.flatMap(({ name, measurement }) => measurement.attribution.notes.map((note) => `${name}: ${note}`))
		},
		sections: around.sections,
		regions: added(packages.flatMap(({ regions }) => regions)),
		modules: addModules(packages, all),
		packages,
		symbols: slices.flatMap(symbolsOf).toSorted(bySize(({ name }) => name))
	};
}
function sharedSettings(all) {
	const [first, ...others] = all.map(({ binary }) => binary.settings);
	if (first === void 0 || others.includes(void 0)) return {};
	return { settings: Object.fromEntries(Object.entries(first).filter(([name, value]) => others.every((other) => other?.[name] === value))) };
}
function symbolsOf({ name, measurement }) {
	return measurement.symbols.map((symbol) => ({
		...symbol,
		section: symbol.section === "" ? "" : `${name}:${symbol.section}`
	}));
}
const maxSliceAlignment = 32768;
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
		if (isAlignment(file, reached, end, maxSliceAlignment)) {
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
function addPackages(rows, isKnown) {
	const byPath = new Map();
	for (const row of rows) byPath.set(row.path, [...byPath.get(row.path) ?? [], row]);
	return [...byPath.values()].flatMap((same) => {
		const [first] = same;
		if (!first) return [];
		const size = same.reduce((sum, row) => sum + row.size, 0);
		const regions = added(same.flatMap((row) => row.regions));
		const written = isKnown ? same.reduce((sum, row) => sum + (row.written ?? row.size), 0) : void 0;
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
	const sizes = new Map();
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
//#region src/core/measure/linker/linker-order.ts
function inLinkerOrder(packages) {
	const order = inLoadOrder(packages);
	const columns = {
		names: [],
		packages: [],
		kind: [],
		size: [],
		alignment: [],
		hasRelocations: [],
		isShared: [],
		isDuplicate: []
	};
	const known = new Map();
	const put = (object, i, row, home, alignment) => {
		columns.names[row] = object.names[i] ?? "";
		columns.packages[row] = home;
		columns.kind[row] = object.kind[i] ?? outsideColumn();
		columns.size[row] = object.size[i] ?? outsideColumn();
		columns.hasRelocations[row] = object.hasRelocations[i] === 1;
		columns.isShared[row] = object.hashes[i] !== "";
		columns.isDuplicate[row] = object.isDuplicate[i] === 1;
		columns.alignment[row] = Math.max(alignment, object.alignment[i] ?? outsideColumn());
	};
	const add = (object, i, home) => {
		const hash = object.hashes[i] ?? "";
		const key = hash === "" ? object.names[i] ?? "" : `\0${hash}`;
		const row = known.get(key);
		if (row === void 0) {
			known.set(key, columns.names.length);
			put(object, i, columns.names.length, home, 0);
		} else if ((object.size[i] ?? outsideColumn()) > (columns.size[row] ?? outsideColumn())) put(object, i, row, home, columns.alignment[row] ?? outsideColumn());
	};
	const rows = order.flatMap(({ objects, home }) => objects.map((object) => ({
		object,
		home
	})));
	for (const { object, home } of rows) for (let i = 0; i < object.shared; i++) add(object, i, home);
	for (const { object, home } of rows) for (let i = object.shared; i < object.count; i++) add(object, i, home);
	return {
		count: columns.names.length,
		...columns
	};
}
function inLoadOrder(packages) {
	const byPath = new Map(packages.map((objects) => [objects.importPath, objects]));
	const [main] = packages;
	const order = new Set(main ? [main] : []);
	const follow = () => {
		for (const { objects } of order) for (const { imports } of objects) for (const path of imports) {
			const imported = byPath.get(path);
			if (imported) order.add(imported);
		}
	};
	follow();
	const runtime = byPath.get("runtime");
	if (runtime) order.add(runtime);
	follow();
	return [...order];
}
//#endregion
//#region src/core/measure/linker/symbol-places.ts
var NamedPlaces = class {
	byName = new Map();
	#bySection = new Map();
	constructor(image, overlay, symbols, references) {
		const rows = new Map(symbols.names.map((name, row) => [name, row]));
		const made = linkerMade(image, overlay, references);
		for (let index = 0; index < overlay.count; index++) {
			const offset = overlay.offset[index] ?? outsideColumn();
			if (offset < 0) continue;
			const name = overlay.name(index);
			const row = rows.get(name) ?? -1;
			const size = row < 0 ? made.get(name) ?? overlay.size[index] ?? outsideColumn() : symbols.size[row] ?? outsideColumn();
			if (size === 0) continue;
			const section = overlay.section[index] ?? outsideColumn();
			const place = {
				index,
				row,
				section,
				offset,
				end: offset + size,
				size,
				alignment: row < 0 ? 0 : symbols.alignment[row] ?? outsideColumn()
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
	after(section, offset) {
		const list = this.#bySection.get(section) ?? [];
		return list[firstAt(list, offset)] ?? null;
	}
	endBefore(section, offset) {
		const list = this.#bySection.get(section) ?? [];
		return list[firstAt(list, offset) - 1]?.end ?? -1;
	}
};
function firstAt(list, offset) {
	let low = 0;
	let high = list.length;
	while (low < high) {
		const middle = low + high >>> 1;
		if (inColumn(list[middle]?.offset) < offset) low = middle + 1;
		else high = middle;
	}
	return low;
}
function linkerMade(image, overlay, references) {
	const p = image.pointerSize;
	const addresses = new Map();
	let tasks = 0;
	for (const to of references.keys()) if (to.endsWith("..inittask")) tasks++;
	addresses.set("go:main.inittasks", tasks * p);
	const lengthAt = (at) => {
		if (at < 0 || at + 2 * p > image.bytes.length) return 0;
		return image.bytes.looseWord(at + p, p);
	};
	const headers = new Map();
	const texts = [];
	for (let i = 0; i < overlay.count; i++) {
		const offset = overlay.offset[i] ?? outsideColumn();
		if (offset < 0) continue;
		const symbol = overlay.name(i);
		if (symbol.endsWith(".str")) texts.push(symbol.slice(0, -4));
		else headers.set(symbol, offset);
	}
	for (const text of texts) {
		const header = headers.get(text);
		if (header !== void 0) addresses.set(`${text}.str`, lengthAt(header) + 1);
	}
	const runtime = headers.get("runtime.runtime_inittasks");
	if (runtime !== void 0) addresses.set("go:runtime.inittasks", lengthAt(runtime) * p);
	return addresses;
}
//#endregion
//#region src/core/measure/linker/place-data.ts
const maxAlignment = 32;
const maxGap = 64;
const gcBits = "runtime.gcbits.";
function placeData(image, places, symbols, reached, bits) {
	const placed = [];
	for (const [kind, rows] of kinds(places, symbols, reached)) {
		if (kind === gcBits) {
			for (const placement of placeBlock(image, symbols, rows, bits)) placed.push(placement);
			continue;
		}
		for (const { before, rows: hidden, after } of runs(places, symbols, rows)) {
			const run = placeRun(image, places, symbols, hidden, before, after);
			for (const placement of run) placed.push(placement);
		}
	}
	return placed;
}
function kinds(places, symbols, reached) {
	const byKind = new Map();
	const sections = new Map();
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
		const counts = sections.get(kind) ?? new Map();
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
	for (const rows of byKind.values()) rows.sort((a, b) => (size[a] ?? outsideColumn()) - (size[b] ?? outsideColumn()) || a - b);
	return byKind;
}
function runs(places, { names }, rows) {
	const unnamedRuns = [];
	let before = null;
	let hidden = [];
	for (const row of rows) {
		const place = places.byName.get(names[row] ?? "");
		if (!place) hidden.push(row);
		else {
			if (hidden.length > 0) unnamedRuns.push({
				before,
				rows: hidden,
				after: place
			});
			hidden = [];
			before = place;
		}
	}
	if (hidden.length > 0) unnamedRuns.push({
		before,
		rows: hidden,
		after: null
	});
	return unnamedRuns;
}
function placeRun(image, places, symbols, rows, before, after) {
	const index = before?.section ?? after?.section ?? -1;
	const section = image.sections[index];
	if (!section || section.executable) return [];
	if (before && after && before.section !== after.section) return [];
	const shift = section.address - section.offset;
	const align = (offset, step) => Math.ceil((offset + shift) / step) * step - shift;
	let at = before?.end ?? Math.max(places.endBefore(index, after?.offset ?? 0), section.offset);
	let next = places.after(index, at);
	const placements = [];
	for (const row of rows) {
		const size = symbols.size[row] ?? outsideColumn();
		const step = alignmentOf(symbols.alignment[row] ?? outsideColumn(), size);
		let offset = align(at, step);
		while (next && offset + size > next.offset) {
			if (!meets(align, at, next)) return [];
			at = next.end;
			offset = align(at, step);
			next = places.after(index, at);
		}
		placements.push({
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
	if (after) return meets(align, at, after) ? placements : [];
	const end = next?.offset ?? section.offset + section.fileSize;
	return at <= end && end - at < maxGap && isZero(image.bytes.file, at, end) ? placements : [];
}
function placeBlock(image, symbols, rows, block) {
	const section = image.sections.findIndex(({ offset, fileSize }) => block && block.offset >= offset && block.offset + block.size <= offset + fileSize);
	const home = image.sections[section];
	if (!block || !home) return [];
	const shift = home.address - home.offset;
	let at = block.offset;
	const placements = rows.map((row) => {
		const size = symbols.size[row] ?? outsideColumn();
		const step = alignmentOf(symbols.alignment[row] ?? outsideColumn(), size);
		const offset = Math.ceil((at + shift) / step) * step - shift;
		at = offset + size;
		return {
			row,
			offset,
			section
		};
	});
	const end = block.offset + block.size;
	return at <= end && end - at < maxGap && isZero(image.bytes.file, at, end) ? placements : [];
}
function meets(align, at, { offset, size, alignment }) {
	return align(at, alignmentOf(alignment, size)) === offset;
}
function alignmentOf(given, size) {
	if (given > 0) return given;
	const power = 2 ** Math.floor(Math.log2(Math.max(size, 1)));
	return Math.min(power, maxAlignment);
}
//#endregion
//#region src/core/measure/linker/place-wasm-data.ts
const fields = {
	noptrdata: 24,
	enoptrdata: 25,
	data: 26,
	edata: 27
};
const filled = {
	pointerFree: ["runtime.runtime_inittasks", "runtime.lastmoduledatap"],
	flags: ["runtime.disableMemoryProfiling"],
	texts: ["runtime.buildVersion", "runtime.modinfo"],
	moreTexts: ["runtime.godebugDefault", "runtime.defaultGOROOT"]
};
const maxTasks = 100;
const made = (name, size) => ({
	name,
	row: -1,
	size,
	alignment: 0
});
function placeMemory(image, module, symbols, references, stamps) {
	const p = image.pointerSize;
	const field = (index) => image.bytes.loose64(module.offset + index * p);
	const items = new Items(symbols, references);
	let tasks = 0;
	for (const name of references.keys()) if (name.endsWith("..inittask")) tasks++;
	const some = subsets(items.named([...filled.flags, "runtime.firstmoduledata"]));
	const lists = Array.from({ length: maxTasks }, (_, count) => some.map((few) => [
		...few,
		...items.named(filled.pointerFree),
		made("go:main.inittasks", tasks * p),
		made("go:runtime.inittasks", (count + 1) * p)
	])).flat();
	const texts = items.named([...filled.texts, ...stamps]);
	const { noptrdata, enoptrdata, data, edata } = fields;
	return [...findLayout(image, items, field(noptrdata), field(enoptrdata), lists), ...findLayout(image, items, field(data), field(edata), subsets(items.named(filled.moreTexts)).map((few) => [...texts, ...few]))];
}
var Items = class {
	kinds;
	#symbols;
	#references;
	#rows;
	constructor(symbols, references) {
		this.kinds = [...new Set(symbols.kind)].toSorted((a, b) => a - b);
		this.#symbols = symbols;
		this.#references = references;
		this.#rows = new Map(symbols.names.map((name, row) => [name, row]));
	}
	ofKind(kind) {
		return this.#symbols.names.flatMap((name, row) => this.#symbols.kind[row] === kind && this.#references.has(name) ? [this.#item(name, row)] : []);
	}
	named(names) {
		return names.flatMap((name) => {
			const row = this.#rows.get(name);
			return row === void 0 || !this.#references.has(name) ? [] : [this.#item(name, row)];
		});
	}
	#item(name, row) {
		const { size, alignment } = this.#symbols;
		return {
			name,
			row,
			size: size[row] ?? outsideColumn(),
			alignment: alignment[row] ?? outsideColumn()
		};
	}
};
function findLayout(image, items, start, end, extras) {
	for (const kind of items.kinds) {
		const data = inOrder(items.ofKind(kind));
		const bytes = data.reduce((sum, { size }) => sum + size, 0);
		if (bytes > end - start || bytes * 2 < end - start) continue;
		const fips = [
			made("go:fipsstart", 1),
			...inOrder(items.ofKind(kind + 1)),
			made("go:fipsend", 1)
		];
		for (const extra of extras) for (const after of [[], fips]) {
			const layout = layOut(image, [...inOrder([...data, ...extra]), ...after], start, end);
			if (layout && isProved(image, layout)) return layout;
		}
	}
	return [];
}
function subsets(items) {
	return items.reduce((all, item) => [...all, ...all.map((few) => [...few, item])], [[]]);
}
function inOrder(items) {
	const order = ({ row }) => row < 0 ? Infinity : row;
	return items.filter(({ size }) => size > 0).toSorted((a, b) => a.size - b.size || (order(a) < order(b) ? -1 : 1));
}
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
		const address = addresses[i] ?? outsideColumn();
		const offset = offsetOf(image, address);
		const home = image.mappings.find((mapping) => address >= mapping.address && address < mapping.address + mapping.size);
		return home ? [{
			name,
			row,
			offset,
			size: Math.min(size, home.address + home.size - address)
		}] : [];
	});
}
function isProved(image, layout) {
	const { bytes, pointerSize: p } = image;
	const places = new Map(layout.map((data) => [data.name, data]));
	const header = ({ offset }) => ({
		target: offsetOf(image, bytes.loose64(offset)),
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
//#region src/core/measure/linker/dumpdep.ts
const root = "_";
function readReferences({ names, parents }) {
	const references = new Map();
	let last = -1;
	let lastName = root;
	for (let symbol = 0; symbol < names.count; symbol++) {
		if ((names.startsWith(symbol, "type:") || names.startsWith(symbol, "type.")) && !names.startsWith(symbol, "type:.gcmask.") && !names.startsWith(symbol, "type..gcmask.")) continue;
		const parent = parents[symbol] ?? outsideColumn();
		if (parent === -2) continue;
		if (parent !== last) {
			last = parent;
			lastName = parent < 0 ? root : names.name(parent);
		}
		references.set(names.name(symbol), lastName);
	}
	return references;
}
//#endregion
//#region src/core/measure/name-data.ts
const counted = /\.\.[A-Za-z]+[._]?\d+$|\.jump\d+$/;
const byContent = /^(?:\$[a-z]\d+\.|runtime\.gcbits\.)/;
const maxChain = 1e3;
function nameSymbols(image, overlay, blocks, objects, listing, { definers, rank }) {
	const references = readReferences(listing);
	const users = {
		references,
		definers,
		rank
	};
	const symbols = inLinkerOrder(objects);
	const places = new NamedPlaces(image, overlay, symbols, references);
	const placed = placeData(image, places, symbols, references, blocks.find(({ kind }) => kind === "gc bits") ?? null);
	const total = overlay.count + placed.length;
	const offset = new Float64Array(total);
	const size = new Float64Array(total);
	const section = new Int32Array(total);
	const row = new Int32Array(total).fill(-1);
	offset.set(overlay.offset.subarray(0, overlay.count));
	size.set(overlay.size.subarray(0, overlay.count));
	section.set(overlay.section.subarray(0, overlay.count));
	for (const place of places.all()) {
		size[place.index] = place.size;
		row[place.index] = place.row;
	}
	for (const [k, placement] of placed.entries()) {
		offset[overlay.count + k] = placement.offset;
		size[overlay.count + k] = symbols.size[placement.row] ?? outsideColumn();
		section[overlay.count + k] = placement.section;
		row[overlay.count + k] = placement.row;
	}
	return {
		count: total,
		offset,
		size,
		section,
		name: (index) => nameOf(index < overlay.count ? overlay.name(index) : symbols.names[row[index] ?? outsideColumn()] ?? "", users),
		owner: (index) => ownerOf(symbols, row[index] ?? outsideColumn(), users) || (index < overlay.count ? definers.of(overlay.name(index)) : "")
	};
}
function nameData(image, symbols, blocks, functions, listing, { build, objects }) {
	if (!listing || !objects) return symbols;
	if (symbols) return nameSymbols(image, symbols, blocks, objects, listing, functions);
	const { module } = functions.table;
	const stamps = build?.stamps.map(({ name }) => name) ?? [];
	return image.bodies && module ? nameMemory(image, module, objects, listing, functions, stamps) : null;
}
function nameMemory(image, module, objects, listing, { definers, rank }, stamps) {
	const users = {
		references: readReferences(listing),
		definers,
		rank
	};
	const symbols = inLinkerOrder(objects);
	const placed = placeMemory(image, module, symbols, users.references, stamps);
	const section = image.sections.findIndex(({ region }) => region === "data");
	if (placed.length === 0) return null;
	return {
		count: placed.length,
		offset: Float64Array.from(placed, (data) => data.offset),
		size: Float64Array.from(placed, (data) => data.size),
		section: new Int32Array(placed.length).fill(section),
		name: (index) => nameOf(placed[index]?.name ?? "", users),
		owner: (index) => ownerOf(symbols, placed[index]?.row ?? -1, users)
	};
}
function nameOf(name, users) {
	if (byContent.test(name)) return "";
	if (!counted.test(name)) return name;
	const user = userOf(name, users, (candidate) => !counted.test(candidate));
	return /^[\w/%]/.test(user) && packageOf(user, users.rank) !== "" ? `${plainName(user)} (data)` : name;
}
function ownerOf({ names, packages, isShared, isDuplicate }, row, users) {
	const name = names[row] ?? "";
	if (name === "") return "";
	const own = packageOf(name, users.rank);
	const home = packages[row] ?? "";
	const hasDuplicates = isDuplicate[row] === true;
	if (isShared[row] !== true && !hasDuplicates) return own === "" ? home : users.definers.homeOf(own, home);
	const mask = /^type[:.]\.gcmask\.(.*)$/s.exec(name)?.[1];
	if (mask !== void 0) return packageOfType(mask, users.rank);
	if (isShared[row] !== true) return own === "" ? home : "";
	return packageOfUser(userOf(name, users, (candidate) => packageOfUser(candidate, users) !== ""), users) || own;
}
function packageOfUser(name, { definers, rank }) {
	const type = /^type[:.](?![.])/.exec(name);
	return type ? packageOfType(name.slice(type[0].length), rank) : definers.of(name) || packageOf(name, rank);
}
function userOf(name, { references }, willDo) {
	let at = references.get(name);
	for (let i = 0; at !== void 0 && i < maxChain; i++) {
		if (willDo(at)) return at;
		at = references.get(at);
	}
	return "";
}
//#endregion
//#region src/core/measure/measure-whole.ts
function measureWhole(file, format, options) {
	const ledger = new Ledger(file.length);
	ledger.claim(0, file.length, ledger.owner("(unattributed)"), "other", -1);
	ledger.book();
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
		modules: new Modules(info, []),
		format,
		goarch: "",
		stripped: false,
		fileSize: file.length,
		options,
		written: null,
		sources: null,
		reached: null
	});
}
//#endregion
//#region src/core/binary/runtime/inline-trees.ts
const noFunctionData = 4294967295;
const maxCalls = 2 ** 20;
var InlineTrees = class {
	names = new Uint32Array(64);
	sizes = new Float64Array(64);
	#image;
	#table;
	#start;
	#places = new Int32Array(256);
	#calls = new Int32Array(64);
	#count = 0;
	#steps;
	constructor(image, table) {
		const { layout, offset } = table.header;
		const gofunc = table.module?.moved?.gofunc ?? 0;
		this.#image = image;
		this.#table = table;
		this.#steps = image.bytes.length;
		const absolute = hasAddresses(layout);
		this.#start = absolute ? 0 : offsetOf(image, gofunc);
		if (this.#start < 0 || !absolute && gofunc === 0) throw new MalformedBinary("function data was not found", offset);
	}
	read(index, size) {
		for (let i = 0; i < this.#count; i++) this.#places[this.#calls[i] ?? outsideColumn()] = 0;
		this.#count = 0;
		const { bytes } = this.#image;
		const { header, records, shape } = this.#table;
		const record = records[index] ?? outsideColumn();
		const tables = bytes.u32(record + shape.extraPcTables);
		const { pcTable } = inlinedCalls[header.layout];
		if (tables <= pcTable) return 0;
		const table = bytes.u32(record + shape.size + 4 * pcTable);
		if (table === 0) return 0;
		const tree = this.#treeOf(record, tables);
		if (tree < 0 || table >= header.pcTables.size) throw new MalformedBinary("a function has no inline tree", record);
		this.#walk(header.pcTables.offset + table, tree, size);
		return this.#count;
	}
	#treeOf(record, tables) {
		const { bytes } = this.#image;
		const { shape, end, header } = this.#table;
		const { tree } = inlinedCalls[header.layout];
		const width = shape.functionDataSize;
		const at = record + Math.ceil((shape.size + 4 * tables) / width) * width + width * tree;
		if (bytes.u8(record + shape.functionDataCount) <= tree || at + width > end) return -1;
		const reference = bytes.word(at, width);
		if (this.#start === 0) return offsetOf(this.#image, reference);
		return reference === noFunctionData ? -1 : this.#start + reference;
	}
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
				if (at >= end || shift > 28) throw broken(table);
				const byte = file[at++] ?? outsideColumn();
				value |= (byte & 127) << shift;
				if (byte < 128) break;
			}
			if (value === 0 && pc > 0) return;
			for (let shift = 0;; shift += 7) {
				if (at >= end || shift > 28) throw broken(table);
				const byte = file[at++] ?? outsideColumn();
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
		const place = this.#places[call] ?? outsideColumn();
		if (place > 0) {
			this.sizes[place - 1] = (this.sizes[place - 1] ?? outsideColumn()) + size;
			return;
		}
		const at = this.#count++;
		if (at === this.sizes.length) this.#lengthen();
		const record = inlinedCalls[this.#table.header.layout];
		const name = tree + call * record.size + record.name;
		this.#places[call] = at + 1;
		this.#calls[at] = call;
		this.names[at] = this.#image.bytes.u32(name);
		this.sizes[at] = size;
	}
	#widen(tree, call) {
		if (call >= maxCalls) throw new MalformedBinary("an inline tree is too long", tree);
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
//#region src/core/measure/authorship.ts
function readInlineBalance(ledger, image, functions) {
	if (image.bodies) return "the authors of inlined code are unknown: pc tables of Wasm count no bytes";
	try {
		return moved(ledger, image, functions);
	} catch (error) {
		if (!(error instanceof MalformedBinary)) throw error;
		return `the authors of inlined code are unknown: ${error.message}`;
	}
}
function moved(ledger, image, functions) {
	const { table, packages, sizes } = functions;
	const { entries, count } = table;
	const trees = new InlineTrees(image, table);
	const authorOf = authors(ledger, functions);
	const gained = [];
	const gain = (owner, size) => {
		gained[owner] = (gained[owner] ?? 0) + size;
	};
	const first = entries[0] ?? outsideColumn();
	const start = offsetOf(image, first);
	if (start < 0) return new Map();
	const free = ledger.free(start, (entries[count] ?? outsideColumn()) - first);
	let run = 0;
	for (let i = 0; i < count; i++) {
		const at = start + (entries[i] ?? outsideColumn()) - first;
		const end = at + (sizes[i] ?? outsideColumn());
		while (run < free.length && (free[run + 1] ?? outsideColumn()) <= at) run += 2;
		if (run >= free.length) break;
		if (!(at >= (free[run] ?? outsideColumn()) && end <= (free[run + 1] ?? outsideColumn())) || end <= at) continue;
		const calls = trees.read(i, end - at);
		if (calls === 0) continue;
		const owner = ledger.owner(packages[i] ?? "");
		for (let k = 0; k < calls; k++) {
			const author = authorOf(trees.names[k] ?? outsideColumn(), owner);
			if (author === owner) continue;
			const size = trees.sizes[k] ?? outsideColumn();
			gain(author, size);
			gain(owner, -size);
		}
	}
	return new Map(ledger.ownerNames().map((name, owner) => [name, gained[owner] ?? 0]));
}
function authors(ledger, { table: { names }, byName, rank }) {
	const known = new Map();
	return (name, otherwise) => {
		let author = known.get(name);
		if (author === void 0) {
			const path = byName.defined(name) || packageOf(names.at(name), rank);
			author = path === "" ? -1 : ledger.owner(path);
			known.set(name, author);
		}
		return author < 0 ? otherwise : author;
	};
}
//#endregion
//#region src/core/measure/measure.ts
function measure(file, options) {
	const universal = readUniversal(file);
	const measurement = withinFile(file, () => universal ? measureSlices(file, universal, options) : measureThin(file, options));
	assertExact(measurement);
	return measurement;
}
function measureThin(file, options) {
	const { format, image } = readImage(file);
	if (!image) return measureWhole(file, format, options);
	return placing(image.placement, () => {
		const info = readBuildInfo(image.bytes.file, image);
		const measurement = measureImage(image, info, options);
		return isCompared(measurement, info, options) ? withRestHash(measurement, sha256WithoutBuildIds(file, image)) : measurement;
	});
}
function measureSlices(file, universal, options) {
	const twins = options.twin ? slicesOfTwin(options.twin) : null;
	return addSlices(file, universal, universal.slices.map((slice) => {
		const { name, offset } = slice;
		const twin = twins?.slices.find((other) => other.name === name);
		try {
			return {
				name,
				offset,
				measurement: measureThin(bytesOf(file, slice), {
					...options,
					symbols: void 0,
					twin: twin && options.twin ? bytesOf(options.twin, twin) : null
				})
			};
		} catch (error) {
			if (!(error instanceof MalformedBinary)) throw error;
			const what = `in the slice ${name}, ${error.what}`;
			throw new MalformedBinary(what, offset + error.offset);
		}
	}), options);
}
function slicesOfTwin(twin) {
	try {
		return readUniversal(twin);
	} catch (error) {
		if (!(error instanceof MalformedBinary)) throw error;
		return null;
	}
}
const bytesOf = (file, { offset, size }) => file.subarray(offset, offset + size);
function measureImage(image, info, options) {
	const { length } = image.bytes;
	const rows = sectionRows(image);
	const { placement = null } = image;
	const ledger = new Ledger(length, placement);
	const relocations = claimRelocations(ledger, image);
	claimContainer(ledger, image, rows);
	const findings = findGo(ledger, image, info, options);
	claimRest(ledger, image, findings.packed ? rows.map(ofNobody) : rows, findings.code);
	shareRelocations(ledger, relocations);
	return assemble({
		ledger,
		rows: placement ? rows.map((row) => placeRow(row, placement)) : rows,
		level: findings.level,
		notes: [...image.notes ?? [], ...findings.notes].map(printable),
		info,
		modules: findings.modules ?? new Modules(info, []),
		format: image.format,
		goarch: image.goarch,
		stripped: image.symbols === null && image.hasOtherNames !== true && image.sections.every(({ region }) => region !== "debug"),
		fileSize: placement?.fileSize ?? length,
		options,
		written: findings.written,
		sources: findings.sources,
		reached: findings.reached
	});
}
function placeRow(row, placement) {
	const offset = placement.fileOffset(row.offset);
	const fileSize = placement.fileOffset(row.offset + row.fileSize) - offset;
	return {
		...row,
		offset,
		fileSize
	};
}
function ofNobody(row) {
	const { section } = row;
	return section?.origin === "c" || section?.origin === "added" ? {
		...row,
		section: {
			...section,
			origin: "go"
		}
	} : row;
}
function findGo(ledger, image, info, options) {
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
	const functions = describeFunctions(image, table, symbols, info, options.objects ?? []);
	claimBuildInfo(ledger, image, info);
	attempt("the indexes", () => claimIndexes(ledger, image, functions));
	attempt("the parts of the function table", () => claimPclntab(ledger, image, functions));
	const written = readInlineBalance(ledger, image, functions);
	const code = claimFunctions(ledger, image, functions);
	const blocks = symbols ? findBlocks(image, symbols) : [];
	const listing = options.deps ? readDependencies(options.deps) : null;
	const named = nameData(image, symbols, blocks, functions, listing, options);
	if (named) claimSymbols(ledger, image, named, symbolContext(image, functions, options));
	attempt("the types", () => trouble.push(...claimTypes(ledger, image, functions, info)));
	const findings = {
		level: symbols ? "symbols" : "functions",
		notes: [
			...obfuscated === null ? [] : [obfuscated],
			...named === symbols ? notes : [],
			...trouble,
			...typeof written === "string" ? [written] : [],
			...functions.modules.describeGuess(functions.packages)
		],
		modules: functions.modules,
		code,
		packed: false,
		written: typeof written === "string" ? null : written,
		sources: options.files ? sourcesByName(functions) : null,
		reached: null
	};
	const left = claimUnnamed(ledger, image, functions, named, blocks, listing);
	options.inspect?.({
		image,
		info,
		functions,
		symbols,
		blocks,
		listing
	});
	if (!symbols && !listing) return findings;
	const isWasm = image.format === "wasm";
	const reached = symbols || isWasm ? evidenceOf(image, named, functions, left.embedded, listing, options) : null;
	const isWhole = named !== null || isWasm;
	return withLiterals({
		...findings,
		reached
	}, left.unplaced, isWhole);
}
function claimUnnamed(ledger, image, functions, named, blocks, listing) {
	claimFunctionValues(ledger, image, functions, blocks);
	claimCodePointers(ledger, image, functions);
	const embedded = named ? claimEmbedded(ledger, image, named, functions) : [];
	const unplaced = listing ? claimLiterals(ledger, image, blocks, listing, functions) : "there was no dependency listing to name string literals";
	claimBlocks(ledger, blocks);
	const { module } = functions.table;
	if (module) claimReadOnly(ledger, image, module);
	return {
		embedded,
		unplaced
	};
}
const archiveMagic = "!<arch>\n";
const memberHeaderSize = 60;
const objectMagic = "go object ";
const endOfText = Buffer.from("\n!\n");
function reflectMarks(archive) {
	if (textOf$1(archive.subarray(0, 8)) !== archiveMagic) throw new MalformedBinary("it is not an archive of a Go package", 0);
	const marks = [];
	for (let at = 8; at + memberHeaderSize <= archive.length;) {
		const header = archive.subarray(at, at + memberHeaderSize);
		const size = Number(textOf$1(header.subarray(48, 58)));
		if (!Number.isSafeInteger(size) || size < 0) throw new MalformedBinary("a member of an archive has no size", at + 48);
		const start = at + memberHeaderSize;
		const member = archive.subarray(start, start + size);
		if (textOf$1(header.subarray(0, 16)).trim() !== "__.PKGDEF" && textOf$1(member.subarray(0, 10)) === objectMagic) marks.push(...marksOf(member).map((offset) => start + offset));
		at = start + size + size % 2;
	}
	return marks;
}
function marksOf(member) {
	const end = indexOfBytes(member, endOfText, 0);
	const from = end < 0 ? 0 : end + endOfText.length;
	if (from + fullHeaderSize > member.length) throw new MalformedBinary("an object is cut short", from);
	const object = member.subarray(from);
	const size = sizeOfTables(object, from);
	const tables = new ObjectTables(object.subarray(0, size));
	const marks = [];
	for (let row = 0; row < tables.rows; row++) {
		if ((tables.u8(row, symbolFields.flag) & 32) === 0) continue;
		marks.push(from + tables.offsetIn(row, symbolFields.flag));
	}
	return marks;
}
//#endregion
export { objectMagic$1 as A, restHashOf as C, placing as D, isPacked as E, struct as F, Bytes as I, byteOrZero as L, derivesBuildIds as M, findBuildId as N, archiveMagic$1 as O, detectFormat as P, indexOfBytes as R, moduleTexts as S, shiftOf as T, declarationsIn as _, overlayOf as a, liesIn as b, instantiatedFor as c, readFunctionTable as d, dynamicTexts as f, embeddedFiles as g, placeLiterals as h, describeFunctions as i, readGoArchive as j, memberAt as k, readDictionaries as l, findLiterals as m, measure as n, findBlocks as o, readLiterals as p, InlineTrees as r, readDependencies as s, reflectMarks as t, readUniversal as u, withRestHash as v, readImage as w, readBuildInfo as x, inspectBinary as y, assertExact as z };
