import { i as isZero, r as indexOfBytes } from "./bytes.js";
import { t as inColumn } from "./columns.js";
import { l as offsetOf, o as addressOf } from "./module-text.js";
import { n as packageOf } from "./package-name.js";
import { createHash } from "node:crypto";
//#region src/core/measure/claim/embedded.ts
/** Bytes of a file's hash in an `embed.FS`. */
const hashSize = 16;
/** Bytes; no system has longer paths. */
const maxPathLength = 4096;
/** What the name of the compiler's list of the files of an `embed.FS` ends with. */
const listSuffix = ".files";
/**
* Gives embedded files to the packages that embed them, as rows by their
* paths. A variable `v` of type `embed.FS` points at a list `v.files`: a
* slice's header, and per file a path, the content and a hash
* (cmd/compile/internal/staticdata/embed.go, WriteEmbed). Gives which
* list each file is in.
*/
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
/** All embedded files, each with the list that it is in (`v.files`). */
function embeddedFiles(image, symbols) {
	const embedded = [];
	for (let i = 0; i < symbols.count; i++) {
		const offset = inColumn(symbols.offset[i]);
		const size = inColumn(symbols.size[i]);
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
/** The files of a list; none where the bytes are no such list. */
function filesOf(image, at, size) {
	const { bytes, pointerSize: p } = image;
	const word = (offset) => p === 8 ? bytes.loose64(offset) : bytes.u32(offset);
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
/** Bytes; the block after the strings starts at a multiple of this. */
const maxAlignment = 32;
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
	maxAlignment
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
	return end - reached < maxAlignment && isZero(file, reached, end) ? placements : `the dependency listing names strings up to byte ${reached} of the file, and there are more up to byte ${end}`;
}
/** The next literal: at the first aligned place, after zeros, where one of them lies. */
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
//#region src/core/measure/linker/find-literals.ts
/** How many literals are looked for, and at how many places each. */
const maxLandmarks = 8;
const maxPlaces = 4;
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
/** All literals of a listing. */
function readLiterals({ literals: lines, names }) {
	const literals = /* @__PURE__ */ new Map();
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
/** The bytes behind strconv.Quote, as Latin-1 text; null for what it never writes. */
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
export { embeddedFiles as a, claimEmbedded as i, findLiterals as n, placeLiterals as r, readLiterals as t };
