import { a as MalformedBinary, i as isZero, n as byteOrZero, r as indexOfBytes, t as Bytes } from "./bytes.js";
import { t as struct } from "./struct.js";
import { t as inColumn } from "./columns.js";
import { n as readPlan9Header, t as detectFormat } from "./detect-format.js";
import { a as unframed, c as findSection, i as textOf, l as offsetOf, n as moduleTexts, o as addressOf, r as ownModuleText, t as maxTextSize } from "./module-text.js";
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
/** What every load command starts with. */
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
/** The tables are an offset and a count each. */
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
/** The tables are an offset and a size each. */
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
/** Commands that name one table of the link-edit data. */
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
/** Before the list of pages, of 16 bits each. */
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
/** @param wide whether places are of 64 bits */
function fatArch(wide) {
	return wide ? fatArch64 : fatArch32;
}
//#endregion
//#region src/core/binary/file-alignment.ts
/** Bytes; the pages of 64 KiB that some processors have, and no format asks for more. */
const defaultAlignment = 65536;
const minAlignment = 512;
/** Bytes; an alignment that a header gives, within what linkers choose. */
const withinLinkers = (alignment, max) => Math.min(Math.max(alignment, minAlignment), max);
//#endregion
//#region src/core/binary/runtime/name-cursor.ts
/** Longer than any name of a symbol or file; bounds the search for a name's end. */
const maxNameLength$3 = 65536;
const nul = 0;
const dot = 46;
const slash = 47;
const openBracket = 91;
const firstBeyondAscii = 128;
/**
* Looks at the NUL-terminated names of a table one after the other, each byte
* once, and notes what gives away the package of a Go symbol. Offsets are in bytes
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
		this.#budget = 16 * size + maxNameLength$3;
	}
	/**
	* Moves to the name that starts at `start`.
	* @throws MalformedBinary where names overlap
	*/
	read(start) {
		const file = this.#file;
		const limit = Math.min(this.#limit, start + maxNameLength$3);
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
//#region src/core/binary/string-table.ts
const notAscii = /[\x80-\xff]/;
/**
* A table of NUL-terminated UTF-8 strings (ELF string tables, Go's function
* and file names), decoded once as Latin-1 so that a lookup is a slice.
* Offsets are in bytes from the start of the table.
*/
var StringTable = class {
	offset;
	size;
	#bytes;
	#text;
	/** @throws MalformedBinary where the table leaves the file */
	constructor(bytes, offset, size, what) {
		const table = bytes.slice(offset, size, what);
		this.offset = offset;
		this.size = size;
		this.#bytes = Buffer.from(table.buffer, table.byteOffset, table.byteLength);
		this.#text = this.#bytes.toString("latin1");
	}
	/** Offset of the NUL that ends the string at `at`; -1 where there is none near. */
	end(at) {
		if (!(at >= 0 && at < this.size)) return -1;
		const length = this.#text.slice(at, at + maxNameLength$3).indexOf("\0");
		return length < 0 ? -1 : at + length;
	}
	/**
	* The name at `at`, cut where it is longer than any.
	* @throws MalformedBinary outside the table, or where it ends without a NUL
	*/
	at(at) {
		const end = this.end(at);
		if (end >= 0) return this.slice(at, end);
		if (at >= 0 && at + 65536 < this.size) return this.slice(at, at + maxNameLength$3);
		throw new MalformedBinary("a name lies outside its table or has no end", this.offset + (at >= 0 && at < this.size ? at : 0));
	}
	slice(start, end) {
		const text = this.#text.slice(start, end);
		return notAscii.test(text) ? Buffer.from(text, "latin1").toString("utf8") : text;
	}
	/** Whether an ASCII text is at an offset. */
	has(text, at) {
		return this.#text.startsWith(text, at);
	}
	/** The byte at an offset; NaN outside the table. */
	byte(at) {
		return this.#text.charCodeAt(at);
	}
	/**
	* Like `asciiSlice`, a text of its own and no view of the table: V8 compares
	* such in half the time.
	*/
	asciiCopy(start, end) {
		return this.#bytes.toString("latin1", start, end);
	}
	/** Like `slice`, of bytes that are known to be ASCII. */
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
/** @param wide whether the file is of 64 bits */
function elfStructs(wide) {
	return wide ? wideStructs : narrowStructs;
}
//#endregion
//#region src/core/binary/elf/headers.ts
const sectionTypeNull = 0;
const sectionTypeNobits = 8;
const segmentTypeLoad = 1;
const segmentTypeDynamic = 2;
/** SHF_EXECINSTR. */
const flagExecutes = 4;
/** Bytes; C linkers align segments to no more, which old ones do for large pages. */
const maxSegmentAlignment = 2097152;
/** More sections than any linker makes, few enough to hold. */
const maxSections$1 = 65536;
const maxNameLength$2 = 200;
/**
* Loaded segments with bytes in the file, and their table.
* @param absent of a debug file, whose segments are those of its program
*/
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
/** Whether a file holds debug information alone: its program's code is said to be elsewhere. */
function isDebugFile(headers) {
	const code = headers.filter(({ flags }) => (flags & flagExecutes) !== 0);
	return code.length > 0 && code.every(({ type }) => type === sectionTypeNobits);
}
/** All section headers, with their names, and their table. */
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
/** Counts that don't fit 16 bits are in the first header (gABI, "Section header"). */
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
		const name = names.at(nameOffset).slice(0, maxNameLength$2);
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
const flag$1 = {
	byInfo: 1,
	byOffset: 2,
	byAddend: 4,
	hasAddend: 8
};
/** Reads the entries of a stream, as far as it goes; none has bytes of its own. */
function readPackedEntries(bytes, wide, { offset, size }, visit) {
	const end = offset + size;
	if (size < 4 || bigEndian32(bytes, offset) !== magic$2) return;
	let at = offset + 4;
	/** NaN at the end of the stream. */
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
		const step = (flags & flag$1.byOffset) === 0 ? 0 : next();
		const shared = (flags & flag$1.byInfo) === 0 ? 0 : next();
		const hasAddend = (flags & flag$1.hasAddend) !== 0;
		const shares = hasAddend && (flags & flag$1.byAddend) !== 0;
		if (shares) addend += next();
		else if (!hasAddend) addend = 0;
		for (let i = 0; i < length && done < count; i++, done++) {
			address += (flags & flag$1.byOffset) === 0 ? next() : step;
			const info = (flags & flag$1.byInfo) === 0 ? next() : shared;
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
/** For formats without any, or with streams alone, whose bytes serve no single place. */
const streamsOnly = (tables) => ({
	tables: withoutOverlap(tables),
	places: /* @__PURE__ */ new Uint32Array(0),
	sizes: /* @__PURE__ */ new Uint8Array(0)
});
/** In order of offset, without those that overlap one before and those of 0 bytes. */
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
/** Place and size as one number, so that sorting needs no comparison function. */
const sizeUnit = 256;
/** Entries that there is room for at first, at most. */
const maxCapacity = 2 ** 18;
/** Collects entries in any order; most tables have theirs in order of the place. */
var RelocationEntries = class {
	#places;
	#sizes;
	#count = 0;
	#isSorted = true;
	/** @param expected about how many there are */
	constructor(expected) {
		const capacity = Math.min(Math.max(Math.ceil(expected), 16), maxCapacity);
		this.#places = new Uint32Array(capacity);
		this.#sizes = new Uint8Array(this.#places.length);
	}
	/**
	* @param place file offset of the word that is patched
	* @param size bytes of the entry, less than 256
	*/
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
		if (at > 0 && place < inColumn(this.#places[at - 1])) this.#isSorted = false;
		this.#places[at] = place;
		this.#sizes[at] = size;
		this.#count = at + 1;
	}
	/** The entries by place, which are those of `tables`. */
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
	const keys = Float64Array.from(places, (place, i) => place * sizeUnit + inColumn(sizes[i])).toSorted();
	for (const [i, key] of keys.entries()) {
		const place = Math.floor(key / sizeUnit);
		places[i] = place;
		sizes[i] = key - place * sizeUnit;
	}
}
//#endregion
//#region src/core/binary/elf/relocations.ts
/** The tables, and the entries that have bytes of their own. */
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
/** Reads all entries of a table, in their order. */
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
/** Words that are even, each for one address; of the bitmaps between them none is for one. */
function readAddresses(bytes, wide, { offset, size }, visit) {
	const step = wide ? 8 : 4;
	for (let at = offset; at <= offset + size - step; at += step) {
		const low = bytes.u32(at + (wide && !bytes.littleEndian ? 4 : 0));
		if ((low & 1) !== 0) continue;
		visit(wide ? bytes.loose64(at) : low, -1, 0, NaN, step);
	}
}
/** A 64-bit signed integer; beyond 2^53 it loses its low bits. */
function signed64(bytes, at) {
	return bytes.littleEndian ? bytes.i32(at + 4) * 4294967296 + bytes.u32(at) : bytes.i32(at) * 4294967296 + bytes.u32(at + 4);
}
//#endregion
//#region src/core/binary/elf/pointers.ts
/** By e_machine. MIPS, whose addends are in place, numbers its types in another way. */
const typesOf = {
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
/** R_RISCV_32. */
const narrowRiscvWord = 1;
/** STT_TLS and STT_GNU_IFUNC: the value is not an address to point at. */
const otherValues = /* @__PURE__ */ new Set([6, 10]);
/**
* The file with its pointers in place: a copy where one of them differs from
* what stands there, else the file itself. Pointers to symbols of other files
* stay as they are.
*/
function placePointers(bytes, wide, tables, segments) {
	const { machine } = elfStructs(wide).header.at(bytes, 0);
	const types = typesOf[machine];
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
/** The address of a symbol that the file defines itself; null for others. */
function symbolValue(bytes, wide, { offset, size }, index) {
	const { symbol } = elfStructs(wide);
	if ((index + 1) * symbol.size > size) return null;
	const at = offset + index * symbol.size;
	if (at + symbol.size > bytes.length) return null;
	const { info, shndx, value } = symbol.at(bytes, at);
	return shndx === 0 || otherValues.has(info & 15) ? null : value;
}
/** Pointers of a file, of which a copy is made when the first is written. */
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
		return this.#size === 8 ? this.#given.loose64(offset) : this.#given.u32(offset);
	}
	/** What is not an address, below 0 or beyond 2^53, isn't written. */
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
const sectionForms = /* @__PURE__ */ new Map([
	[4, "rela"],
	[9, "rel"],
	[19, "relr"],
	[1610612737, "packed"],
	[1610612738, "packed"],
	[1879047936, "relr"]
]);
/** SHF_ALLOC. */
const flagLoaded = 2;
/** Tags of the dynamic table: address and size of each table; DT_PLTREL says the form of DT_JMPREL. */
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
/** Whether a section of this type holds relocations. */
const isRelocationSection = (type) => sectionForms.has(type);
/**
* The tables in order of their offsets, none overlapping another; those of a
* file without section headers are found by its dynamic table.
*/
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
	const values = /* @__PURE__ */ new Map();
	const end = dynamic.offset + Math.floor(dynamic.size / (2 * p)) * 2 * p;
	for (let at = dynamic.offset; at < end; at += 2 * p) values.set(word(at), word(at + p));
	/** From an address to the end of its segment. */
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
const byName$1 = /* @__PURE__ */ new Map();
for (const [table, origin] of [
	[goSections$1, "go"],
	[cSections$1, "c"],
	[linkingSections$1, "container"]
]) for (const [name, region] of Object.entries(table)) byName$1.set(name, {
	region,
	origin
});
/** Notes of compilers and debuggers that are not loaded. */
const toolSections$1 = /^\.(?:gnu[._]|gdb_index$|stab|ARM\.|llvm|note\b|mdebug\.|pdr$|SUNW_|lbss|go[._])/;
/** PF_X and PF_W of a segment's flags (gABI, chapter 5). */
const segmentExecutes = 1;
const segmentWrites = 2;
/**
* Stands in for the sections of a file that has none (`sstrip`, packers): what
* a segment may do says which tables of Go it can hold.
*/
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
		name: (index) => names.at(inColumn(nameOffsets[index]))
	};
}
//#endregion
//#region src/core/binary/elf/elf.ts
const typeDynamic = 3;
/**
* Reads an ELF executable of either width and byte order. Its bytes are those
* of the file, with the pointers that the dynamic linker writes in place.
* @throws MalformedBinary where a header, section or segment leaves the file
*/
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
/** More of them than any linker makes, few enough to hold. */
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
/** Reads a command of `length` bytes, and adds what it says to the others. */
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
/** Bytes that a command names, all of which the file has. */
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
/** A name in 16 bytes, filled with zeros. */
function fixedText(bytes, at) {
	const text = bytes.text(at, 16, "a name");
	const end = text.indexOf("\0");
	return end < 0 ? text : text.slice(0, end);
}
//#endregion
//#region src/core/binary/macho/chained-fixups.ts
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
/** Decodes the chains of one segment after another into a copy of the file. */
var ChainDecoder = class {
	copy;
	#view;
	#bytes;
	/** Address of the image's start. */
	#base;
	/** Pages don't overlap, so that all of them are no longer than the file. */
	#room;
	constructor(bytes, base) {
		this.copy = new Bytes(Uint8Array.from(bytes.file), true);
		this.#view = new DataView(this.copy.file.buffer);
		this.#bytes = bytes;
		this.#base = base;
		this.#room = bytes.length;
	}
	/** @param chains offset of the segment's list of pages */
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
	/**
	* @param first offset of the chain's first pointer
	* @param last offset of the last place on its page where one may be
	* @param base what targets count from
	*/
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
/** What compilers of C, C++ and Objective-C make by themselves. */
const cSections = /^__(?:const|cstring|ustring|cfstring|literal\d+|eh_frame|unwind_info|compact_unwind|gcc_except_tab|mod_(?:init|term)_func|init_offsets|thread_\w+|common|bss|static_const|const_coal|datacoal_nt|interpose|dyld\w*|program_vars|chain_starts|objc_\w+|swift\d?_\w+|llvm_\w+|asan_\w+|sanitizer_\w+)$/;
const byName = /* @__PURE__ */ new Map();
for (const [table, origin] of [[goSections, "go"], [linkingSections, "container"]]) for (const [name, region] of Object.entries(table)) byName.set(name, {
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
/**
* Names of no bytes, which mark where a run of the linker's data starts or ends
* (cmd/link/internal/ld/{symtab,data,pcln}.go).
*/
const marker = /^(?:runtime\.(?:e?(?:text|rodata|types|noptrdata|data|bss|noptrbss|pclntab|typelink|itablink|symtab)|e?covctrs|egcdata|egcbss|end|gcbits\.\*)|(?:type|typerel|go[:.](?:string|func|funcrel))[:.]\*|go[:.]funcdesc(?:rel)?)$/;
const [letterG, letterR, letterT] = Buffer.from("grt");
/**
* Whether the name at an offset of a table may be that of a marker or a fence:
* cheaper than reading it.
*/
function mayBeMarkerAt(names, at) {
	const first = names.byte(at);
	if (first === letterR) return names.has("runtime.", at);
	if (first === letterT) return names.has("type", at);
	return first === letterG && (names.has("go:", at) || names.has("go.", at));
}
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
* @param limits bytes that a symbol has at most, by its row; 0 for a mere
*   boundary
*/
function sizesByDistance(sections, symbols, limits = /* @__PURE__ */ new Map()) {
	const { count, address, section } = symbols;
	const sizes = new Float64Array(count);
	const mayBeMarker = symbols.mayBeMarker ?? (() => true);
	const isMarker = new Uint8Array(count);
	for (let i = 0; i < count; i++) if (inColumn(section[i]) >= 0 && mayBeMarker(i) && marker.test(symbols.name(i))) isMarker[i] = 1;
	const order = inOrder(symbols, isMarker);
	const sorted = sections.every(({ origin }) => origin !== "c");
	let home = -1;
	let next = 0;
	let end = 0;
	let largest = Number.POSITIVE_INFINITY;
	for (let k = order.length - 1; k >= 0; k--) {
		const i = inColumn(order[k]);
		const at = inColumn(address[i]);
		const index = inColumn(section[i]);
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
/** Rows of symbols in sections by their places; markers come before others of one place. */
function inOrder({ count, address, section }, isMarker) {
	const rows = [];
	for (let i = 0; i < count; i++) if (inColumn(section[i]) >= 0) rows.push(i);
	return rows.toSorted((a, b) => inColumn(section[a]) - inColumn(section[b]) || inColumn(address[a]) - inColumn(address[b]) || inColumn(isMarker[b]) - inColumn(isMarker[a]) || a - b);
}
//#endregion
//#region src/core/binary/macho/symbols.ts
const { size: rowSize$1, offsets: field$2 } = nlist;
const debuggerMask = 224;
const typeMask = 14;
const inSection = 14;
const external = 1;
const underscore = 95;
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
	const name = (index) => names.at(inColumn(nameOffsets[index])).replace(/^_/, "");
	return {
		count,
		address,
		size: sizesByDistance(sections, {
			count,
			address,
			section,
			name,
			mayBeMarker: (index) => {
				const at = inColumn(nameOffsets[index]);
				return mayBeMarkerAt(names, names.byte(at) === underscore ? at + 1 : at);
			}
		}),
		section,
		name
	};
}
//#endregion
//#region src/core/binary/macho/macho.ts
const magic64 = 3489328638;
/** Bytes; segments of files for arm64 (cmd/link/internal/arm64/obj.go, FlagRound). */
const pageSize$1 = 16384;
/** Whether a file starts as a 64-bit little-endian Mach-O file, the only kind that is read. */
function isMachO64(file) {
	return file.length >= 4 && new Bytes(file, false).u32(0) === magic64;
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
/** Rebases and binds are streams of operations, chained fixups lists of pages: none is for one word. */
const relocationTables = (tables) => tables.filter(({ region }) => region === "relocations").map(({ offset, fileSize }) => ({
	offset,
	size: fileSize
}));
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
		magic: "",
		name: `compressed by gzip: ${unpack}`
	},
	{
		magic: "BZh",
		name: `compressed by bzip2: ${unpack}`
	},
	{
		magic: "ý7zXZ\0",
		name: `compressed by xz: ${unpack}`
	},
	{
		magic: "(µ/ý",
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
		magic: "7z¼¯'",
		name: `a 7z archive: ${unpack}`
	},
	{
		magic: "MSCF",
		name: `a cabinet: ${unpack}`
	},
	{
		magic: "ÐÏà¡±á",
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
		magic: "í«îÛ",
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
		magic: "Êþº¾",
		name: "a Java class"
	}
];
/** What a file is that is not an executable, a clause; null where it isn't known. */
function describeOtherFile(file) {
	return otherFiles.find(({ magic, at = 0 }) => Buffer.from(magic, "latin1").equals(file.subarray(at, at + magic.length)))?.name ?? null;
}
//#endregion
//#region src/core/binary/runtime/pclntab/func-record.ts
/** `_func` of Go 1.2, whose last field became four of a byte each in Go 1.12. */
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
/**
* The fields by release: runtime/runtime2.go of Go 1.2, 1.12, 1.16, 1.18 and 1.20.
* @param littleEndian byte order of the table
*/
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
/** The fields that all releases have. */
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
/** Bytes behind a name: its NUL, and up to Go 1.12 another. */
const nulsBehindName = (layout) => layout === "1.2" || layout === "1.12" ? 2 : 1;
/**
* Reads the header at `offset`, whose table ends before `end`; null where none
* stands. Cost: linear in the number of functions and files.
*/
function readJoinedHeader(bytes, offset, end, start) {
	const p = start.pointerSize;
	const headerSize = 8 + p;
	const functions = offset + headerSize;
	if (functions > end) return null;
	const functionCount = wordOf(bytes, offset + 8, p);
	const rows = (2 * functionCount + 1) * p;
	const least = rows + 4 + functionCount * funcOfGo112(p).size;
	if (functionCount === 0 || least > end - functions) return null;
	const record = offset + wordOf(bytes, functions + p, p);
	const entry = wordOf(bytes, functions, p);
	if (record + p > end || wordOf(bytes, record, p) !== entry) return null;
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
/** Where the last name of a file ends, its NULs apart. The first row of the file table is a count. */
function endOfNames(bytes, offset, files, names, end) {
	let last = 0;
	for (let at = files + 4; at < names; at += 4) last = Math.max(last, bytes.u32(at));
	const nul = bytes.file.subarray(0, end).indexOf(0, offset + last);
	return last < names - offset || nul < 0 ? names : nul;
}
/**
* Tells the layouts apart by all records. Up to Go 1.11 the last field is a
* count of function data, and small; from then on the count is its last byte,
* and the first stands for what the runtime needs of special functions. In Go
* 1.12 almost every function with data has data of the kind 3 (maps of
* registers), later only a few do (objects on the stack): runtime/funcdata.h.
*/
function layoutOf(bytes, offset, end, count, p) {
	let largest = 0;
	let withData = 0;
	let withFourth = 0;
	const { size, offsets: field } = funcOfGo112(p);
	const oldCount = funcOfGo12(p).offsets.nfuncdata;
	const row = offset + 8 + p;
	for (let i = 0; i < count; i++) {
		const record = offset + wordOf(bytes, row + (2 * i + 1) * p, p);
		if (record + size > end) continue;
		largest = Math.max(largest, bytes.u32(record + oldCount));
		const tables = bytes.u32(record + field.npcdata);
		const kinds = bytes.u8(record + field.nfuncdata);
		const fourth = record + Math.ceil((size + 4 * tables) / p) * p + 3 * p;
		if (kinds > 0) withData++;
		if (kinds <= 3 || fourth + p > end) continue;
		if (wordOf(bytes, fourth, p) > 0) withFourth++;
	}
	if (largest < 256) return "1.2";
	return 2 * withFourth > withData ? "1.12" : "1.13";
}
const wordOf = (bytes, at, size) => size === 8 ? bytes.loose64(at) : bytes.u32(at);
//#endregion
//#region src/core/binary/runtime/pclntab/pclntab-layout.ts
/** Whether all parts of the table are mixed in one block, as up to Go 1.15. */
const isJoined = (layout) => layout === "1.2" || layout === "1.12" || layout === "1.13";
/** Whether the table holds addresses, as up to Go 1.17, and not offsets. */
const hasAddresses = (layout) => layout === "1.16" || isJoined(layout);
//#endregion
//#region src/core/binary/runtime/pclntab/pclntab-header.ts
const layouts = {
	4294967290: "1.16",
	4294967280: "1.18",
	4294967281: "1.20"
};
/** What all layouts start with. */
const start$1 = struct({
	magic: "u32",
	pad: "u16",
	minLC: "u8",
	ptrSize: "u8"
});
/** `runtime.pcHeader` of Go 1.16 and 1.17; offsets count from its start. */
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
/** The same from Go 1.18 on; `textStart` is 0 from Go 1.26 on. */
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
/** By the size of a pointer. */
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
/** Magic number of the tables of Go 1.2 to 1.15. */
const joinedMagic = 4294967291;
/** Whether a header has a magic number of Go's. */
const isGenuine = ({ magic }) => magic === joinedMagic || layouts[magic] !== void 0;
/**
* Reads the header at `offset`, whose table ends before `end`; null where none
* stands. With `unknown`, any magic number will do, and means that layout.
*/
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
/** The first header in a range; null for none. */
function searchPclntabHeader(bytes, extent) {
	const [first = null] = pclntabHeaders(bytes, extent);
	return first;
}
/** All headers in a range, by layout, in order of their offsets. */
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
/** UPX's header, l_info in its source, follows the container's own headers. */
const upx = Buffer.from("UPX!");
const upxWithin = 4096;
/** Whether UPX packed the file, whose sections then hold compressed bytes alone. */
const isPacked = (file) => indexOfBytes(file, upx, 0, upxWithin) >= 0;
/**
* A sentence that names what made a file without a function table: a packer, or
* another compiler. Null where nothing is known.
*/
function describeForeign(image) {
	const { bytes } = image;
	if (isPacked(bytes.file)) return "the file is packed by UPX: what its compressed bytes are made of cannot be seen; measure the file before it is packed";
	const tiny = image.producers?.find(({ name }) => name === "TinyGo");
	if (tiny) return `the file was made by TinyGo ${tiny.version}, which writes no function table`;
	if (isOfGccgo(image)) return "the file was made by gccgo, which writes no function table as Go's own linker does";
	return null;
}
/** The library that gccgo's programs load, and the function by which each starts. */
const gccgoNames = ["libgo.so.", "__go_init_main"].map((name) => Buffer.from(name));
/** What gccgo's packages say to others that are compiled, linked into one; `strip` leaves it. */
const gccgoSection = ".go_export";
function isOfGccgo({ bytes, sections }) {
	return sections.some(({ name, region, offset, fileSize }) => name === gccgoSection || region === "symtab" && gccgoNames.some((known) => indexOfBytes(bytes.file, known, offset, offset + fileSize) >= 0));
}
/**
* A sentence about a function table whose magic number is none that is known:
* Go's own have all bits set but the last few. Null for one that is.
*/
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
/** Stands after the signature. */
const fileHeader$1 = struct({
	machine: "u16",
	numberOfSections: "u16",
	timeDateStamp: 4,
	pointerToSymbolTable: "u32",
	numberOfSymbols: "u32",
	sizeOfOptionalHeader: "u16",
	characteristics: 2
});
/** The optional header before its list of directories, of PE32+. */
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
/** The same of PE32. */
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
/** @param wide whether the file is PE32+, of 64 bits */
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
/** A name of up to eight bytes; a longer one has zeros, and its offset in the names. */
const coffSymbol = struct({
	zeros: "u32",
	nameOffset: "u32",
	value: "u32",
	sectionNumber: "u16",
	type: "u16",
	storageClass: "u8",
	numberOfAuxSymbols: "u8"
});
/** The row after the symbol of a section ("Auxiliary Format 5"). */
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
/** Index of the certificate table, the only directory that names a place in the file. */
const certificates = 4;
/** Index of the table of base relocations. */
const relocations = 5;
/**
* Reads all headers of a PE file.
* @throws MalformedBinary where a header, or what it refers to, leaves the file
*/
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
/** @param size bytes with the directories, as the header before says */
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
/** The COFF symbols, and their names, which begin with their own size. */
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
/** Eight bytes, or `/123`: the place of a longer one in the table of names. */
function sectionName(bytes, at, { names, namesSize }) {
	const short = untilZero(bytes.text(at, 8, "a section name"));
	const place = Number(/^\/(\d{1,7})$/.exec(short)?.[1] ?? NaN);
	if (!(place >= 4 && place < namesSize)) return short;
	const size = Math.min(namesSize - place, maxNameLength$1);
	return untilZero(bytes.text(names + place, size, "a section name"));
}
const maxNameLength$1 = 200;
const untilZero = (text) => {
	const end = text.indexOf("\0");
	return end < 0 ? text : text.slice(0, end);
};
//#endregion
//#region src/core/binary/pe/relocations.ts
const headerSize$2 = 8;
const entrySize = 2;
/** IMAGE_REL_BASED_ABSOLUTE fills a block up; a HIGHADJ takes the entry behind it, too. */
const kind$2 = {
	filler: 0,
	highAdjusted: 4
};
/**
* The table that the headers name, and its entries. In a section of its own the
* table reaches up to the section's end. Blocks are read as far as they are whole.
*/
function readPeRelocations(bytes, { sections, baseRelocations }) {
	const { address, size } = baseRelocations;
	const home = size > 0 ? homeOf$1(sections, address) : void 0;
	if (!home) return streamsOnly([]);
	const offset = home.offset + (address - home.virtualAddress);
	const room = sizeOf(home) - (address - home.virtualAddress);
	const end = offset + Math.min(size, room);
	const entries = new RelocationEntries((end - offset) / entrySize);
	let target = home;
	let targetEnd = target.virtualAddress + sizeOf(target);
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
					targetEnd = target.virtualAddress + sizeOf(target);
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
/** Bytes of a section that the file holds and memory has. */
const sizeOf = ({ rawSize, virtualSize }) => virtualSize === 0 ? rawSize : Math.min(rawSize, virtualSize);
const isIn = (section, address) => address >= section.virtualAddress && address < section.virtualAddress + sizeOf(section);
const homeOf$1 = (sections, address) => sections.find((section) => isIn(section, address));
//#endregion
//#region src/core/binary/pe/sections.ts
/** IMAGE_SCN_MEM_* and IMAGE_SCN_CNT_CODE of a section's characteristics. */
const flag = {
	code: 32,
	discardable: 33554432,
	execute: 536870912,
	write: 2147483648
};
/** By name: sections of Go's linker, tables of the system's loader, and what C compilers add. */
const kinds = {
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
/**
* The neutral view of a PE section. In the file it is rounded up to the file's
* alignment, which is padding, and what it has beyond that in memory is zero.
*/
function describePeSection({ name, virtualSize, virtualAddress, rawSize, offset, flags }, imageBase) {
	const loaded = (flags & flag.discardable) === 0;
	const writable = (flags & flag.write) !== 0;
	const executable = (flags & (flag.code | flag.execute)) !== 0;
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
	const known = Object.hasOwn(kinds, name) ? kinds[name] : void 0;
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
/** IMAGE_SYM_CLASS_EXTERNAL and _STATIC; others name no bytes. */
const classes = {
	external: 2,
	static: 3
};
/**
* The COFF symbols ("PE Format", "COFF Symbol Table") with their sizes
* inferred; null where no symbol names a place. Rows that describe the one
* before are rows of no section. The section symbols that a C linker takes over
* from its input objects end what stands before them; they have bytes of their
* own only where a row gives a length and nothing else is named there.
* @throws MalformedBinary where a name lies outside the table of names
*/
function readPeSymbols(bytes, { symbols, sections: headers, imageBase }, sections) {
	const { offset, count } = symbols;
	if (count === 0) return null;
	const names = new StringTable(bytes, symbols.names, symbols.namesSize, "the table of COFF names");
	const name = (index) => nameAt(bytes, offset + index * rowSize, names);
	const address = new Float64Array(count);
	const section = new Int32Array(count).fill(-1);
	const limits = /* @__PURE__ */ new Map();
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
/** A section symbol has no bytes where another symbol names its address. */
function limitBesideNames(limits, address, section) {
	if (limits.size === 0) return;
	const bare = new Set([...limits.keys()].map((i) => address[i]));
	const named = /* @__PURE__ */ new Set();
	for (let i = 0; i < address.length; i++) if (inColumn(section[i]) >= 0 && !limits.has(i) && bare.has(address[i])) named.add(address[i]);
	for (const i of limits.keys()) if (named.has(address[i])) limits.set(i, 0);
}
/** Whether a symbol's name begins like that of a section: cheaper than reading it. */
const mayBeNamed = (bytes, at, names, section) => bytes.u32(at) === 0 ? names.has(section, bytes.u32(at + 4)) : bytes.u8(at) === section.charCodeAt(0);
/** A name of up to eight bytes, or the place of a longer one. */
function nameAt(bytes, at, names) {
	if (bytes.u32(at + field$1.zeros) === 0) return names.at(bytes.u32(at + field$1.nameOffset)).replaceAll("·", ".");
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
/** Go's linker puts symbols and their names into a section of their own, which is a row already. */
const holds = (section, { offset, fileSize }) => section.rawSize > 0 && offset >= section.offset && offset + fileSize <= section.offset + section.rawSize;
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
	/** Words 0 to 31 never moved. */
	fixed: 32
};
/** hasmain itself, two bit vectors of two words, and two pointers, which only the runtime fills. */
const wordsFromHasmain = 7;
/**
* The same record up to Go 1.15: it starts with slices of the table, of its
* rows and of its file names, in place of those of its parts; and the byte
* `bad` has a word of its own.
*/
const joined = {
	functionTable: 3,
	findfunctab: 9,
	wordsFromHasmain: 8
};
/** The record at `offset`; null where its fields aren't those of one for this table. */
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
		size: layout ? wordsOf(layout, isOld) * image.pointerSize : 0,
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
/** Words of a record up to Go 1.15, by the numbers that they have in Go 1.16. */
function asOfGo116(word) {
	const { functionTable, findfunctab } = field;
	return (index) => index < findfunctab ? word(index - functionTable + joined.functionTable) : word(index - findfunctab + joined.findfunctab);
}
const wordsOf = ({ hasmain }, isOld) => isOld ? hasmain - field.findfunctab + joined.findfunctab + joined.wordsFromHasmain : hasmain + wordsFromHasmain;
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
/** Up to Go 1.9 there is no such field, so that only a 1 proves that it is there. */
function hasMain(image, word, isOld) {
	const first = image.bytes.littleEndian ? word % 256 : Math.floor(word / 256 ** (image.pointerSize - 1));
	return first === 1 || first === 0 && !isOld;
}
//#endregion
//#region src/core/binary/runtime/find-moduledata.ts
/** Words from the start of the record to the pointer to the table's rows, up to Go 1.15. */
const wordsToRows = 3;
/** Finds the record by two of its pointers; null where none points at this table. */
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
	const word = (at) => pointerSize === 8 ? bytes.loose64(at) : bytes.u32(at);
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
		return pointerSize === 8 ? bytes.loose64(at) : bytes.u32(at);
	};
}
//#endregion
//#region src/core/binary/runtime/pclntab/pclntab-obfuscated.ts
/** Bytes; the header is 72 long at most, and was padded to 96 up to Go 1.25. */
const maxHeaderSize = 128;
/** Number of function records that are enough to tell one layout from another. */
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
/** Whether the first records have the sizes that the layout gives them, one behind the other. */
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
/** Embedded programs that are looked at before the first table of all is taken. */
const maxCandidates$1 = 64;
/**
* Looks in this order, and takes the first table that module data points at:
* 1. the section that Go's linker names for it;
* 2. data, since position-independent external links up to Go 1.25 merge it
*    into another section, and PE, XCOFF and Wasm files have no section for it;
* 3. code, where PE files up to Go 1.11 have it.
* Without module data for any of them the first table counts; without a table
* that has Go's magic number, the one of an obfuscated file. Null for none.
*/
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
/** Set in every type, a letter: capitals are global, small letters local. */
const typeMark = 128;
/** Text, data and zeros; the other letters are of files, frames and lines. */
const namesBytes = new Set(Buffer.from("TtLlDdBb"));
/** File names by number, each 16 bits, up to a zero: Plan 9's own compilers write them. */
const pathTypes = new Set(Buffer.from("Zz"));
/**
* The symbols with their sizes inferred, in order of the table; null where it is empty. Each
* is an address (big-endian), a type and a name that ends with a NUL.
* @param width bytes of an address: 4 or 8
* @throws MalformedBinary where a symbol is cut, or has no type
*/
function readPlan9Symbols(file, { offset, size: tableSize }, width, sections) {
	if (tableSize === 0) return null;
	const bytes = new Bytes(file, false);
	const names = new StringTable(bytes, offset, tableSize, "the symbol table");
	const rows = readRows(bytes, names, width);
	const count = rows.addresses.length;
	const address = Float64Array.from(rows.addresses);
	const section = Int32Array.from(rows.addresses, (at, i) => namesBytes.has(inColumn(rows.types[i])) ? homeOf(sections, at) : -1);
	const name = (index) => names.at(inColumn(rows.names[index]));
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
		addresses.push(width === 8 ? bytes.loose64(place) : bytes.u32(place));
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
/** Where the row that begins at `at` ends, from the start of the table; -1 where it doesn't. */
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
/** The section of an address, whose end counts as well where no other begins there. */
function homeOf(sections, address) {
	const holds = ({ address: start, virtualSize }, end) => address >= start && address < start + virtualSize + end;
	const inside = sections.findIndex((section) => holds(section, 0));
	return inside >= 0 ? inside : sections.findIndex((section) => holds(section, 1));
}
//#endregion
//#region src/core/binary/plan9/plan9.ts
/**
* Reads an executable of Plan 9, whose header `readPlan9Header` knows.
* @throws MalformedBinary where a part leaves the file, or a symbol its table
*/
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
/** Text, data, and memory behind it; whatever the file's length. */
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
/** The tables behind the data, the symbols first. */
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
/** The sections with the text cut in two, `cut` bytes behind its start: code, and read-only data. */
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
		if (at > end) throw new MalformedBinary(`function body ${i} leaves the code section`, inColumn(offsets[i]));
	}
	if (at !== end) throw new MalformedBinary("the code section goes on behind its last function body", at);
	offsets[count] = at;
	return offsets;
}
//#endregion
//#region src/core/binary/wasm/data-blocks.ts
/** Engines refuse modules with more than 100 000. */
const maxSegments = 1e6;
/** Go's linker writes 7 sections. */
const maxBlocks = 64;
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
	if (count > maxSegments) return `it has ${count} data segments`;
	const keys = new Float64Array(count);
	for (let i = 0; i < count; i++) keys[i] = inColumn(address[i]) * maxSegments + i;
	keys.sort();
	const starts = [];
	let before = -2;
	let reached = 0;
	for (let k = 0; k < count; k++) {
		const i = inColumn(keys[k]) % maxSegments;
		const start = inColumn(address[i]);
		if (start < reached) return "its data segments overlap in memory";
		reached = start + inColumn(size[i]);
		if (i !== before + 1) starts.push(i);
		before = i;
		if (starts.length > maxBlocks) return "its data segments are in no order";
	}
	const inFile = starts.toSorted((a, b) => a - b);
	return starts.map((first, k) => {
		const next = starts[k + 1];
		const start = inColumn(address[first]);
		return {
			first,
			next: inFile[inFile.indexOf(first) + 1] ?? count,
			address: k === 0 ? start - start % pageSize : start,
			end: next === void 0 ? reached : inColumn(address[next])
		};
	}).toSorted((a, b) => a.first - b.first);
}
//#endregion
//#region src/core/binary/wasm/memory-image.ts
/** Bytes; room for the section's own header, and the step between blocks. */
const step = 32;
/**
* Memory may be this many times the file, and some more: Go's linker leaves
* out zeros only, of which a real program's data has a few times its other
* bytes.
*/
const maxMemoryPerByte = 16;
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
			const from = inColumn(segments.data[i]);
			bytes.set(file.subarray(from, from + inColumn(segments.size[i])), offset + inColumn(segments.address[i]) - address);
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
/** Byte offset in the file of an address: of the next byte that the file holds, with what stands before it. */
function offsetInBlock({ start, address, data, size }, { first, next }, target) {
	let low = first;
	let high = next;
	while (low < high) {
		const middle = low + high >>> 1;
		if (inColumn(address[middle]) < target) low = middle + 1;
		else high = middle;
	}
	if (low === 0) return start;
	const before = low - 1;
	const inside = low === first ? Infinity : target - inColumn(address[before]);
	return inColumn(data[before]) + Math.min(inside, inColumn(size[before]));
}
//#endregion
//#region src/core/binary/wasm/producers.ts
const maxFields = 16;
const maxProducers = 64;
const maxTextLength = 256;
/**
* The languages and tools named by the section `producers` (WebAssembly tool
* conventions, ProducersSection.md); Go's linker names itself with its
* version. What doesn't follow the conventions ends the list.
*/
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
		if (size > maxTextLength || at + size > section.end) return null;
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
/** More sections than any linker makes, few enough to hold. */
const maxSections = 65536;
const maxNameLength = 200;
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
		name: bytes.text(next, Math.min(value, maxNameLength), "a section name"),
		content: next + value
	};
}
/** Custom sections of the tool conventions (WebAssembly/tool-conventions) and of Go's linker. */
const toolSections = /^(?:name|producers|go[.:]buildid|\.z?debug_.*|reloc\..*|linking|target_features|dylink(?:\.0)?|sourceMappingURL|external_debug_info|build_id|core|component-type.*|metadata\.code\..*)$/;
/** Whether a custom section is of no tool that is known. */
const isAddedWasm = ({ id, name }) => id === sectionId.custom && !toolSections.test(name);
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
//#region src/core/binary/wasm/data-segments.ts
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
//#region src/core/binary/wasm/wasm.ts
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
/** The memory, and the code at addresses of its own. */
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
/** @throws MalformedBinary where there are several */
function only(sections, wantedId) {
	const [first, second] = sections.filter(({ id }) => id === wantedId);
	if (second) throw new MalformedBinary(`a second ${second.name} section`, second.offset);
	return first;
}
/** The specification demands a body for each function; where there is none, the file was cut. */
function checkDeclared(bytes, declared, bodies) {
	const bodyCount = (bodies?.length ?? 1) - 1;
	const count = declared ? bytes.uvarint(declared.content).value : 0;
	if (count !== bodyCount) throw new MalformedBinary(`${count} functions are declared, and ${bodyCount} have a body; the file is truncated or damaged`, declared?.content ?? bytes.length);
}
/** Bytes of a section before its first body or segment. */
function headerSize$1({ id, offset }, firstBody = offset, firstSegment = offset) {
	if (id === sectionId.code) return firstBody - offset;
	return id === sectionId.data ? firstSegment - offset : 0;
}
/** The place in the image of a byte of the file; sections are moved as a whole. */
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
/** The kind of a section, in the low half of its flags. */
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
const regions = {
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
		region: type === kind.text ? "rodata" : regions[type] ?? "other",
		origin: loaded ? "go" : type === kind.regular ? "added" : "container",
		buildId: false
	};
}
/** Relocations and line numbers of a section, which executables of Go don't have. */
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
/** The symbol table, and its names, which follow it with their size in front. */
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
/**
* With `-s`, Go's linker leaves the symbol table in the file, and only its
* place out of the header. It is behind all else: rows up to the one place
* where the size of the names is that of the rest of the file.
*/
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
/** By format, what makes the neutral view of a whole file. */
const readers = {
	elf: readElf,
	macho: (file) => isMachO64(file) ? readMachO(file) : null,
	pe: readPe,
	plan9: readPlan9,
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
/** Segments of an executable; linkers write a few. */
const maxMappings = 1024;
/**
* Sections that hold the same bytes again and again, and more segments than
* any linker writes, would make the search of them slow beyond bounds.
* @throws MalformedBinary for such a file
*/
function refuseCrowd({ bytes, mappings, sections }) {
	if (mappings.length > maxMappings) throw new MalformedBinary(`${mappings.length} loaded parts are more than ${maxMappings}`, 0);
	const held = sections.reduce((sum, { fileSize }) => sum + fileSize, 0);
	if (held > 2 * bytes.length) throw new MalformedBinary(`its sections overlap: they hold ${held} bytes in a file of ${bytes.length}`, 0);
}
//#endregion
//#region src/core/binary/buildinfo/buildinfo-blob.ts
const magic = Buffer.from("ÿ Go buildinf:", "latin1");
const alignment = 16;
const headerSize = 32;
const inlineFlag = 2;
const bigEndianFlag = 1;
const maxVersionSize = 256;
/** How many mentions of the magic are looked at; a file may have it among its constants. */
const maxCandidates = 64;
/**
* The program's own blob, or null where there is none. It lies in a section
* of its own, else in the first writable data that has one, where
* debug/buildinfo looks for it as well; a blob elsewhere is of a program
* that this one embeds. Without an image the whole file is searched.
*/
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
/** The first blob in an extent that can be read. */
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
/** The blob at an offset; null where none can be read there. */
function blobAt(file, at, image) {
	if (at + headerSize > file.length) return null;
	if (magic.some((byte, i) => file[at + i] !== byte)) return null;
	const pointerSize = inColumn(file[at + 14]);
	const flags = inColumn(file[at + 15]);
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
/** Go 1.18 and later: two strings after the header, each with its length as a varint. */
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
/** Go 1.17 and earlier: two pointers to string headers. */
function pointedStrings(file, at, pointerSize, flags, image) {
	if (pointerSize !== 4 && pointerSize !== 8) return null;
	const bytes = new Bytes(file, (flags & bigEndianFlag) === 0);
	const string = (pointer, limit) => {
		const header = offsetOf(image, bytes.word(pointer, pointerSize));
		if (header < 0) return /* @__PURE__ */ new Uint8Array();
		const size = bytes.word(header + pointerSize, pointerSize);
		const start = offsetOf(image, bytes.word(header, pointerSize));
		if (start < 0 || size > limit) return /* @__PURE__ */ new Uint8Array();
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
/** A release, and what vendors and experiments add: `go1.26.4-microsoft X:loopvar`. */
const version = /^go1\.\d{1,3}(?:\.\d{1,3}|rc\d{1,2}|beta\d{1,2})?(?:[-+ ][ -~]*)?$/;
const maxVersionLength = 256;
/** Places of `go1.` that are looked at; programs have a few. */
const maxPlaces = 1e4;
/** The version; '' where no text or more than one is a variable's of this form. */
function findBuildVersion(image) {
	const layout = findPclntab(image)?.header.layout;
	const isOld = layout !== void 0 && isJoined(layout);
	const texts = versionTexts(image, isOld);
	const versions = /* @__PURE__ */ new Set();
	if (texts.size === 0) return "";
	const { bytes, pointerSize: p } = image;
	const word = (at) => p === 8 ? bytes.loose64(at) : bytes.u32(at);
	for (const { loaded, writable, offset, fileSize } of image.sections) {
		if (!loaded || !writable) continue;
		const end = offset + fileSize - 2 * p;
		for (let at = Math.ceil(offset / p) * p; at <= end; at += p) {
			const text = texts.get(word(at));
			if (text === void 0) continue;
			const size = word(at + p);
			const own = isOld ? text.slice(0, size) : text;
			if (own.length === size && version.test(own)) versions.add(own);
		}
	}
	const [only = ""] = versions;
	return versions.size === 1 ? only : "";
}
/** Texts that end with a NUL and read like a version, or in old files just start like one, by address. */
function versionTexts(image, isOld) {
	const { file } = image.bytes;
	const texts = /* @__PURE__ */ new Map();
	let places = 0;
	for (const { loaded, executable, offset, fileSize } of image.sections) {
		if (!loaded || executable && !isOld) continue;
		const end = offset + fileSize;
		let at = indexOfBytes(file, start, offset, end);
		for (; at >= 0 && places < maxPlaces; places++) {
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
/**
* The build info of an executable, or null where it holds none: its blob, else
* (Wasm, and files that lost it) the module text that the program itself reads
* and the version that its runtime names. Without an image (a format that has
* no reader) the whole file is searched.
*/
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
/**
* Up to Go 1.12 code assigns the text to its variable, so that no data point at
* it. No such Go embeds files.
*/
function onlyTextOfOldGo(file, goVersion) {
	if (Number(/^go1\.(\d{1,3})(?:\D|$)/.exec(goVersion)?.[1] ?? Infinity) > 12) return null;
	const [only, second] = moduleTexts(file);
	return only !== void 0 && second === void 0 ? only : null;
}
/** Go's version as its linker names itself in a Wasm file; '' where it doesn't. */
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
//#endregion
//#region src/core/binary/placement.ts
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
export { fatHeader as _, describeForeign as a, searchPclntabHeader as c, nulsBehindName as d, recordShapeOf as f, fatArch as g, NameCursor as h, findPclntab as i, hasAddresses as l, StringTable as m, readBuildInfo as n, describeObfuscated as o, goarchOf$1 as p, readImage as r, isPacked as s, placing as t, isJoined as u, loadCommand as v, machHeader as y };
