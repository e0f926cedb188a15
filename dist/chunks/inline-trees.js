import { a as MalformedBinary } from "./bytes.js";
import { t as inColumn } from "./columns.js";
import { l as hasAddresses } from "./placement.js";
import { l as offsetOf } from "./module-text.js";
import { i as packagesIn, n as packageOf, o as unescape, t as isGenerated } from "./package-name.js";
//#region src/core/measure/owners/instances.ts
/** Characters; of longer names only the beginning is looked at. */
const maxParsedLength = 4096;
/** Tags of fields, which hold any text; also one that a cut leaves open. */
const tags = /"(?:[^"\\]|\\[^]?)*(?:"|$)/g;
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
* function was compiled; '' where that isn't known, and for what is not an instance.
* Where all dictionaries of the function are of one package, it is that one;
* else its name may give it.
* @param owner the package that the function is defined in
*/
function instantiatedFor(symbol, owner, rank, dictionaries) {
	if (!symbol.includes("[") || isGenerated(symbol)) return "";
	const user = dictionaries.get(genericOf(symbol));
	return user ? user : packageNamed(symbol, owner, rank);
}
/**
* The package whose types are named in brackets. Unexported fields give it,
* since a struct has only those of the package that declares it; all other
* fields give nothing. Else it is among the packages of the least rank, since
* these can import the others; besides the function's own there must be only
* one of them.
*/
function packageNamed(symbol, owner, rank) {
	const end = Math.min(symbol.lastIndexOf("]"), maxParsedLength);
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
/** Types without what is in braces: fields of structs, methods of interfaces. */
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
//#region src/core/binary/runtime/inline-tree-layouts.ts
/**
* By release: runtime/funcdata.h and runtime/symtab.go of Go 1.9 to 1.19,
* internal/abi/symtab.go and runtime/symtabinl.go since. Before Go 1.9 nothing
* tells of inlined code, and functions have neither of the two.
*/
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
//#region src/core/binary/runtime/inline-trees.ts
const noFunctionData = 4294967295;
/** The runtime reads a tree as an array of this length. */
const maxCalls = 2 ** 20;
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
	/** Steps of pc tables left; each is for one byte of code or more. */
	#steps;
	/** @throws MalformedBinary where the module data doesn't say where trees lie */
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
	/**
	* Reads what was inlined into the first `size` bytes of function `index`.
	* Returns the length of the columns. Cost: linear in the function's pc table.
	* @throws MalformedBinary where tree and table aren't what they promise
	*/
	read(index, size) {
		for (let i = 0; i < this.#count; i++) this.#places[inColumn(this.#calls[i])] = 0;
		this.#count = 0;
		const { bytes } = this.#image;
		const { header, records, shape } = this.#table;
		const record = inColumn(records[index]);
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
	/** File offset of a function's tree; -1 where it has none. */
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
				if (at >= end || shift > 28) throw broken(table);
				const byte = inColumn(file[at++]);
				value |= (byte & 127) << shift;
				if (byte < 128) break;
			}
			if (value === 0 && pc > 0) return;
			for (let shift = 0;; shift += 7) {
				if (at >= end || shift > 28) throw broken(table);
				const byte = inColumn(file[at++]);
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
		const place = inColumn(this.#places[call]);
		if (place > 0) {
			this.sizes[place - 1] = inColumn(this.sizes[place - 1]) + size;
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
export { readDictionaries as i, inlinedCalls as n, instantiatedFor as r, InlineTrees as t };
