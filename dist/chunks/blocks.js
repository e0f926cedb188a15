import { a as MalformedBinary, t as Bytes } from "./bytes.js";
import { t as inColumn } from "./columns.js";
import { _ as fatHeader, g as fatArch, p as goarchOf } from "./placement.js";
//#region src/core/binary/macho/universal.ts
const magic32 = 3405691582;
const magic64 = 3405691583;
/** More than there are machines; Java class files, of the same magic, have a version of 45 or more here. */
const maxSlices = 39;
/**
* The parts of a universal file; null for any other.
* @throws MalformedBinary where slices overlap or leave the file
*/
function readUniversal(file) {
	if (file.length < 8) return null;
	const bytes = new Bytes(file, false);
	const { magic, nfatArch: count } = fatHeader.at(bytes, 0);
	if (magic !== magic32 && magic !== magic64) return null;
	const arch = fatArch(magic === magic64);
	if (count > maxSlices) return null;
	const headerSize = fatHeader.size + count * arch.size;
	bytes.need(0, headerSize, "the list of slices");
	const used = /* @__PURE__ */ new Set();
	const slices = Array.from({ length: count }, (_, i) => {
		const { offset, size, cputype, cpusubtype } = arch.at(bytes, fatHeader.size + i * arch.size);
		const name = nameOf(cputype, cpusubtype % 16777216, used);
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
function nameOf(cpu, variant, used) {
	const plain = goarchOf(cpu);
	if (plain !== "" && !used.has(plain)) return plain;
	let name = plain === "" ? `cpu ${cpu}:${variant}` : `${plain}:${variant}`;
	while (used.has(name)) name += "+";
	return name;
}
//#endregion
//#region src/core/measure/linker/name-table.ts
/** The first byte of the middle dot in UTF-8, and the second. */
const dotFirst = 194;
const dotSecond = 183;
const fullStop = 46;
/**
* Names by number, in the order in which they came. The middle dot counts as a
* full stop, as symbol tables write it (cmd/link/internal/ld/symtab.go).
*/
var NameTable = class {
	count = 0;
	#bytes;
	#text;
	#start;
	#end;
	#hash;
	/** Number of a name plus 1, by its hash; a power of two. */
	#slots;
	/** @param room how many names there is room for at first */
	constructor(bytes, room) {
		this.#bytes = bytes;
		this.#text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
		this.#start = new Int32Array(room);
		this.#end = new Int32Array(room);
		this.#hash = new Int32Array(room);
		this.#slots = new Int32Array(2 ** Math.ceil(Math.log2(room * 2)));
	}
	/** The number of the name between two offsets of the text, which is new where nobody asked for it before. */
	number(start, end) {
		const hash = hashOf(this.#bytes, start, end);
		const slot = this.#slotOf(hash, this.#bytes, start, end);
		const known = inColumn(this.#slots[slot]) - 1;
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
	/** The number of the name between two offsets of the text; -1 for none. */
	numberOf(start, end) {
		const hash = hashOf(this.#bytes, start, end);
		const slot = this.#slotOf(hash, this.#bytes, start, end);
		return inColumn(this.#slots[slot]) - 1;
	}
	/** The number of a name; -1 for none. */
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
			const number = inColumn(this.#slots[slot]) - 1;
			if (number < 0) return -1;
			if (this.#hash[number] === hash && this.#isCalled(number, name)) return number;
		}
	}
	#findUtf8(bytes) {
		const hash = hashOf(bytes, 0, bytes.length);
		const slot = this.#slotOf(hash, bytes, 0, bytes.length);
		return inColumn(this.#slots[slot]) - 1;
	}
	/** Whether a name is a text of ASCII. */
	#isCalled(number, text) {
		const own = this.#bytes;
		const end = inColumn(this.#end[number]);
		let at = inColumn(this.#start[number]);
		for (let i = 0; i < text.length; i++, at++) {
			const code = text.charCodeAt(i);
			if (own[at] === code) continue;
			if (code !== fullStop || own[at] !== dotFirst) return false;
			if (own[++at] !== dotSecond) return false;
		}
		return at === end;
	}
	/** A name as symbol tables write it. */
	name(number) {
		const start = inColumn(this.#start[number]);
		const end = inColumn(this.#end[number]);
		const latin = this.#text.toString("latin1", start, end);
		return /[\x80-\xff]/.test(latin) ? this.#text.toString("utf8", start, end).replaceAll("·", ".") : latin;
	}
	/** Whether a name starts with a text of ASCII. */
	startsWith(number, prefix) {
		const start = inColumn(this.#start[number]);
		if (inColumn(this.#end[number]) - start < prefix.length) return false;
		for (let i = 0; i < prefix.length; i++) if (this.#bytes[start + i] !== prefix.charCodeAt(i)) return false;
		return true;
	}
	/** Whether a name, as the text has it, ends with a text. */
	endsWith(number, suffix) {
		const bytes = Buffer.from(suffix);
		const start = inColumn(this.#end[number]) - bytes.length;
		if (start < inColumn(this.#start[number])) return false;
		return bytes.every((byte, i) => this.#bytes[start + i] === byte);
	}
	/** The slot of a name: the one that has it, else the one where it belongs. */
	#slotOf(hash, bytes, start, end) {
		const mask = this.#slots.length - 1;
		for (let slot = hash & mask;; slot = slot + 1 & mask) {
			const number = inColumn(this.#slots[slot]) - 1;
			if (number < 0) return slot;
			if (this.#hash[number] !== hash) continue;
			if (this.#equals(number, bytes, start, end)) return slot;
		}
	}
	#equals(number, bytes, start, end) {
		const own = this.#bytes;
		const ownEnd = inColumn(this.#end[number]);
		let at = inColumn(this.#start[number]);
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
			let slot = inColumn(this.#hash[taken - 1]) & mask;
			while (slots[slot] !== 0) slot = slot + 1 & mask;
			slots[slot] = taken;
		}
		this.#slots = slots;
	}
};
/** Of FNV-1a. */
const hashStart = -2128831035;
const hashPrime = 16777619;
/** Mixes the high bits into the low ones, which choose a slot. */
const mixed = (hash) => hash ^ hash >>> 15;
function hashOf(bytes, start, end) {
	let hash = hashStart;
	for (let i = start; i < end; i++) {
		let byte = inColumn(bytes[i]);
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
const reflectMark = Buffer.from("<ReflectMethod>");
/** `go.string.` up to Go 1.19. */
const literals = ["go:string.", "go.string."].map((prefix) => Buffer.from(prefix));
/** What else is never the left side of a line and has no row by its own name. */
const leaves = [
	"gclocals",
	"go:info.",
	"go.info.",
	"go:cuinfo.",
	"go.cuinfo.",
	"go:constinfo.",
	"go.constinfo."
].map((prefix) => Buffer.from(prefix));
/**
* Reads a listing, which may hold other lines too. Cost: linear in its bytes. Of
* a symbol that it lists twice the first line counts. Each parent comes before
* its children, so that no walk along parents runs in a circle, whatever the
* listing says.
*/
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
/** The columns of a listing, line by line. */
var Lines = class {
	#bytes;
	#names;
	#text;
	#reflecting = /* @__PURE__ */ new Set();
	#literals = [];
	#parents;
	#from;
	#to;
	#count = 0;
	/** The left side of the line before, and its number: the linker prints all of one together. */
	#lastStart = 0;
	#lastLength = -1;
	#last = -1;
	/** Whether the name that was read last has the mark. */
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
	/** Reads the line at an offset, and gives that of the next one. */
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
	/** Reads the right side, and gives its number; -1 for what has none. */
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
	/** Whether a name starts as those without a number do: `gc`, `go:` or `go.`. */
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
	/**
	* Reads the left side: up to the first arrow behind a known symbol, since tags
	* of structs may hold arrows in the names of types, else up to the first arrow.
	* Gives where the right side starts; -1 for a line that has none.
	*/
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
	/** Number of the symbol between two offsets; a new one has this parent. */
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
	/** Where a name ends before its marks, and before the space that they follow. */
	#withoutMarks(start, end) {
		const bytes = this.#bytes;
		this.#isReflecting = false;
		this.#isUsed = false;
		let at = end;
		while (at > start && bytes[at - 1] === greater) if (this.#endsWith(reflectMark, start, at)) {
			this.#isReflecting = true;
			at -= reflectMark.length;
		} else if (this.#endsWith(usedMark, start, at)) {
			this.#isUsed = true;
			at -= usedMark.length;
		} else break;
		return at < end && inColumn(bytes[at - 1]) === space ? at - 1 : at;
	}
	#endsWith(mark, start, end) {
		return end - start > mark.length && this.#startsWith(mark, end - mark.length);
	}
};
/** Whether a name is a type's. What is behind `type:.` serves types: their names, functions that compare. */
function isType(names, symbol) {
	return names.startsWith(symbol, "type:") && !names.startsWith(symbol, "type:.");
}
function doubled(column) {
	const larger = new Int32Array(column.length * 2);
	larger.set(column);
	return larger;
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
/** The linker's blocks, each up to the next place that any symbol names. */
function findBlocks(image, symbols) {
	const starts = [];
	for (let i = 0; i < symbols.count; i++) {
		const offset = inColumn(symbols.offset[i]);
		if (offset < 0 || symbols.size[i] !== 0) continue;
		const kind = carriers[symbols.name(i)];
		if (kind) starts.push({
			kind,
			offset,
			section: inColumn(symbols.section[i])
		});
	}
	return starts.flatMap(({ kind, offset, section }) => {
		const home = image.sections[section];
		let end = home ? home.offset + home.fileSize : offset;
		for (let i = 0; i < symbols.count; i++) {
			const at = inColumn(symbols.offset[i]);
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
	for (const { kind, offset, size } of blocks) ledger.claim(offset, size, nobody, regions[kind], -1);
	ledger.book();
}
//#endregion
export { readUniversal as a, readDependencies as i, findBlocks as n, isType as r, claimBlocks as t };
