import { a as MalformedBinary } from "./bytes.js";
import { t as inColumn } from "./columns.js";
import { t as findBuildId } from "./build-id.js";
import { h as NameCursor, m as StringTable, r as readImage, u as isJoined } from "./placement.js";
import { a as plainName, l as rankBy, n as packageOf } from "./package-name.js";
import { t as guessModule } from "./guess-module.js";
//#region src/core/measure/owners/majority.ts
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
//#region src/core/measure/linker/twin-overlay.ts
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
	if (typeof sections === "string") return `the twin does not match: ${sections}`;
	return overlay(image, twin, sections) ?? "the twin has no symbol table";
}
function overlay(image, twin, sections) {
	const { symbols } = twin;
	if (!symbols) return null;
	const offset = new Float64Array(symbols.count).fill(-1);
	const section = new Int32Array(symbols.count).fill(-1);
	for (let i = 0; i < symbols.count; i++) {
		const there = inColumn(symbols.section[i]);
		const here = sections[there] ?? -1;
		const from = twin.sections[there];
		const to = image.sections[here];
		if (!from?.loaded || !to || to.fileSize === 0) continue;
		const inside = inColumn(symbols.address[i]) - from.address;
		const size = inColumn(symbols.size[i]);
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
		if (!(shifted && end - at === step && samePlace(image, addressAt(image, section.offset + at), twin, addressAt(twin, other.offset + at)))) return at;
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
/** The pointer at a place of the file; above all sections where it is no address. */
function addressAt({ bytes, pointerSize }, offset) {
	return pointerSize === 8 ? bytes.loose64(offset) : bytes.u32(offset);
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
//#region src/core/measure/linker/find-overlay.ts
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
/** What to know about the sizes of an image's data. */
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
//#region src/core/binary/runtime/pclntab/pcvalue-references.ts
/**
* Offsets of all pc tables that functions refer to, ascending, each once: the
* three that every function has, and its extra ones.
* @throws MalformedBinary where a record leaves the file
*/
function pcTableReferences(bytes, { header, records, shape, count, end }) {
	let most = 3 * count;
	for (let i = 0; i < count; i++) most += bytes.u32(inColumn(records[i]) + shape.extraPcTables);
	const offsets = new Uint32Array(most);
	let length = 0;
	const add = (at) => {
		if (at > 0 && at < header.pcTables.size) offsets[length++] = at;
	};
	for (let i = 0; i < count; i++) {
		const record = inColumn(records[i]);
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
/**
* The pc-value tables of a file (runtime/symtab.go, func step): pairs of
* varints, a zigzag step of the value and a step of the pc; a zero value step
* ends the table, except as its first. The linker lays them one behind the
* other after a zero byte (cmd/link/internal/ld/pcln.go), and functions share
* them, so all are read once, in order. Offsets are from the start of the
* tables, in bytes. Up to Go 1.15 other things stand between them, and those
* are read that functions refer to.
*/
var PcTables = class {
	/** How many tables lie one behind the other. */
	count;
	#file;
	#start;
	#size;
	#quantum;
	/** Offset of each table, and where they lie one behind the other of the end of the last. */
	#starts;
	/** Offset of the end of each table; null where the next one starts there. */
	#ends;
	/** By table, bytes of code covered. */
	#covered;
	/** By half of the offset, as tables have three bytes or more: number of the one that starts there + 1; 0 for none. */
	#numbers;
	/** Offset after the table that was read last. */
	#end = 0;
	/** Bytes read by reference, at places between tables. */
	#work = 0;
	/**
	* @param references offsets of tables that don't lie one behind the other,
	*   ascending, each once; null for all others
	* @throws MalformedBinary where a table of these has no end, or they overlap
	*/
	constructor(file, { offset, size }, quantum, references = null) {
		this.#file = file;
		this.#start = offset;
		this.#size = size;
		this.#quantum = quantum;
		this.#numbers = new Uint32Array(Math.ceil(size / 2));
		if (references) {
			this.count = references.length;
			this.#starts = references;
			this.#covered = new Uint32Array(references.length);
			this.#ends = new Uint32Array(references.length);
			for (const [i, at] of references.entries()) {
				this.#covered[i] = this.#readBetween(at);
				this.#ends[i] = this.#end;
				this.#numbers[at >>> 1] = i + 1;
			}
			return;
		}
		this.#ends = null;
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
			this.#numbers[at >>> 1] = ++count;
			at = this.#end;
		}
		starts[count] = at;
		this.count = count;
		this.#starts = starts;
		this.#covered = covered;
	}
	/** Number of the table that starts at an offset; -1 for none. */
	numberAt(offset) {
		const number = (this.#numbers[offset >>> 1] ?? 0) - 1;
		return number >= 0 && this.#starts[number] === offset ? number : -1;
	}
	/** Offset of a table by its number. */
	startOf(number) {
		return inColumn(this.#starts[number]);
	}
	/** Offset of the end of a table by its number. */
	endOf(number) {
		return inColumn(this.#ends ? this.#ends[number] : this.#starts[number + 1]);
	}
	/**
	* Bytes of code that the table at this offset covers.
	* @throws MalformedBinary where it leaves the tables' extent
	*/
	covered(offset) {
		const number = this.numberAt(offset);
		return number < 0 ? this.#readBetween(offset) : inColumn(this.#covered[number]);
	}
	/** Bytes of the table at this offset itself. */
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
	/** Bytes of code that the table at an offset covers; -1 where it is none. */
	#read(offset) {
		const file = this.#file;
		const end = this.#start + this.#size;
		let at = this.#start + offset;
		let pc = 0;
		for (let first = true; at < end; first = false) {
			let byte = inColumn(file[at++]);
			if (byte === 0 && !first) {
				const covered = pc * this.#quantum;
				this.#end = at - this.#start;
				return covered < 4294967295 ? covered : -1;
			}
			while (byte >= 128 && at < end) byte = inColumn(file[at++]);
			if (at >= end) return -1;
			byte = inColumn(file[at++]);
			pc += byte & 127;
			for (let shift = 7; byte >= 128; shift += 7) {
				if (at >= end || shift > 28) return -1;
				byte = inColumn(file[at++]);
				pc += (byte & 127) * 2 ** shift;
			}
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
//#region src/core/binary/runtime/source-files.ts
/**
* Names of source files by function (runtime/symtab.go, funcfile): a function's
* pcfile table gives an index into its unit's part of the unit table, and that
* an offset into the file names. Up to Go 1.15 there is one table for all.
*/
var SourceFiles = class {
	names;
	#bytes;
	#table;
	constructor(bytes, table) {
		const { offset, size } = table.header.fileNames;
		this.names = new StringTable(bytes, offset, size, "names of source files");
		this.#bytes = bytes;
		this.#table = table;
	}
	/** Offset in `names` of the file that function `index` starts in; -1 for none. */
	fileOf(index) {
		const { header, records, shape } = this.#table;
		const record = inColumn(records[index]);
		const pcfile = this.#bytes.u32(record + shape.pcTables + 4);
		if (pcfile === 0 || pcfile >= header.pcTables.size) return -1;
		const at = header.pcTables.offset + pcfile;
		const first = inColumn(this.#bytes.file[at]);
		const zigzag = first < 128 ? first : this.#bytes.uvarint(at).value;
		const file = zigzag % 2 === 1 ? -1 : zigzag / 2 - 1;
		const row = (shape.unit < 0 ? 0 : this.#bytes.u32(record + shape.unit)) + file;
		if (file < 0 || (row + 1) * 4 > header.units.size) return -1;
		const name = this.#bytes.u32(header.units.offset + row * 4);
		return name < this.names.size ? name : -1;
	}
	/** All names, of the whole table. */
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
/** By the name of a symbol: the packages that define it and that its name doesn't give. */
var Definers = class {
	#functions = /* @__PURE__ */ new Map();
	#data = /* @__PURE__ */ new Map();
	#rank;
	/** @param packages the objects that the linker read; none where they aren't known */
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
				this.#add(this.#data, name, home, inColumn(size[i]));
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
	/**
	* The package that defines a symbol, where it counts before the one that the
	* symbol's name is of; else ''. The standard library's packages give each
	* other functions by design.
	*/
	homeOf(named, home) {
		return named === home || this.#isStd(named) && this.#isStd(home) ? "" : home;
	}
	#isStd = (path) => path !== "" && this.#rank(path) === 2;
	/** Those of a function, by its name in the function table. */
	ofFunction(name) {
		return this.#functions.get(name) ?? [];
	}
	get haveFunctions() {
		return this.#functions.size > 0;
	}
	/** The only package that defines a symbol its name is not of; '' where there is none, or several. */
	of(name) {
		const [first, ...more] = [...this.#functions.get(name) ?? [], ...this.#data.get(name) ?? []];
		return first !== void 0 && more.every(({ home }) => home === first.home) ? first.home : "";
	}
};
//#endregion
//#region src/core/measure/owners/function-packages.ts
/** What names that the linker and the compiler make up start with, up to the first dot. */
const generated = /^(?:go|type|runtime)$|^gclocals|[:$]/;
/**
* Packages of Go symbols by their names in a table. Names of one package have
* the same start, up to the first dot after the last slash, so that each start
* is looked at once.
*/
var FunctionPackages = class {
	#names;
	#rank;
	#known = /* @__PURE__ */ new Map();
	/** By the offset of a name: the package that defines what has it. */
	#defined = /* @__PURE__ */ new Map();
	#definers = null;
	/** The start that was looked at last, and its package. */
	#prefix = "";
	#package = "";
	constructor(names, rank) {
		this.#names = names;
		this.#rank = rank;
	}
	/** Notes that the name at `start` doesn't give the package of its function, which is of `owner`. */
	define(start, owner) {
		this.#defined.set(start, owner);
	}
	/** Asks who defines what is named as if another package did, from here on. */
	ask(definers) {
		if (definers.haveFunctions) this.#definers = definers;
	}
	/** Has other packages for names from here on. */
	replace(packages) {
		for (const [prefix, owner] of this.#known) this.#known.set(prefix, packages.get(owner) ?? owner);
		this.#prefix = "";
		this.#package = "";
	}
	/** The package that has the name at `start` though another's is in it; '' for none. */
	defined(start) {
		return this.#defined.get(start) || (this.#definers?.ofFunction(this.#names.at(start))[0]?.home ?? "");
	}
	/** The package of the name that starts at `start` of the table, where the cursor is; '' for none. */
	of(start, cursor) {
		const defined = this.#definers === null ? "" : this.defined(start);
		if (defined !== "") return defined;
		const names = this.#names;
		const { ascii, bracket, dot, end } = cursor;
		const whole = () => packageOf(end < 0 ? names.at(start) : ascii ? names.asciiSlice(start, end - names.offset) : names.slice(start, end - names.offset), this.#rank);
		if (bracket || dot < 0) return whole();
		const length = dot - names.offset - start;
		if (length === this.#prefix.length && names.has(this.#prefix, start)) return this.#package;
		const prefix = names.asciiSlice(start, start + length);
		const known = this.#known.get(prefix);
		const path = known ?? whole();
		if (path === "" || known === void 0 && generated.test(prefix)) return path;
		this.#known.set(prefix, path);
		this.#prefix = prefix;
		this.#package = path;
		return path;
	}
};
//#endregion
//#region src/core/measure/owners/standard-sources.ts
const runtime = "runtime/proc.go";
const sources = "/src/";
/**
* Import paths of the directories outside of Go's own tree, as far as a directory
* named `src` tells them; none where the names of source files are trimmed.
* @param files names of source files, as the compiler wrote them
*/
function packagesOutside(files) {
	const paths = /* @__PURE__ */ new Set();
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
/** Finds the module of each package of one binary. */
var Modules = class {
	#mainPackage;
	#known;
	/** Whether the file names no modules, so that they are guessed by import paths. */
	#areGuessed;
	/** Import paths by source directories, of packages that aren't the standard library's. */
	#outside;
	constructor(info, sourceFiles) {
		this.#mainPackage = info?.path ?? "";
		const known = info ? fromBuildInfo(info) : [];
		const files = known.length > 0 ? [] : [...sourceFiles];
		const complete = known.length > 0 ? known : fromSourceFiles(files);
		this.#areGuessed = complete.length === 0;
		this.#outside = this.#areGuessed ? packagesOutside(files) : /* @__PURE__ */ new Set();
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
	/** A sentence where packages were put into modules by their paths alone; [] elsewhere. */
	describeGuess(packages) {
		if (!this.#areGuessed) return [];
		return [...new Set(packages)].some((path) => this.homeOf(path).kind === "module") ? ["the file names no modules: packages are grouped by the repositories that their import paths lie in"] : [];
	}
	/** A package, as in symbol names, of a module that is known; '' for all others. */
	packageOfModule(path) {
		if (path === this.#mainPackage) return "main";
		return this.#innermost(path) === null ? "" : path;
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
/** What `go build FILE…` calls its package; the module of its files is one of the dependencies. */
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
/** Trimmed source file names start with `module@version/`. */
function fromSourceFiles(files) {
	const modules = /* @__PURE__ */ new Map();
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
/**
* The package whose type may have the methods, by each package that may be made
* up. It is one unless a source file of a function lies in it: the methods
* themselves have none, since the compiler writes them.
* @param packages all packages that names of functions give
*/
function maybePromoted(packages) {
	const owners = /* @__PURE__ */ new Map();
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
/** Directories that are no import path: absolute, relative to here, made up, or of Bazel. */
const untrimmed = /^(?:[/.<_]|[A-Za-z]:|external\/|bazel-out\/)/;
/**
* Packages by the directory of their source files. A trimmed directory of a
* module is its package; of others it is learned from functions whose names give
* their package. Linknamed functions carry the name of another package than their
* file's, so the majority decides.
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
	#modules;
	/** Packages of modules, by directory. */
	#ofModules = /* @__PURE__ */ new Map();
	constructor(names, modules) {
		this.#names = names;
		this.#modules = modules;
	}
	/** Notes that a function of `owner` starts in the file whose name is at `file`. */
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
		const path = this.#ofModule(directory) || (this.#votes.winner(directory) ?? importPath(this.#directories[directory] ?? ""));
		this.#winners.set(directory, path);
		return path;
	}
	/**
	* The package of a source file whose trimmed name says that it lies in a module;
	* '' for the standard library's, and for what `-trimpath` didn't write.
	*/
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
//#region src/core/measure/functions.ts
/** What compilers of C call parts of a function that they split: `f.cold.1`. */
const partOfC = /^[A-Za-z_]\w*\.(?:cold|part|constprop|isra|lto_priv)\b/;
/**
* Names, owners and true sizes of all functions.
* @throws MalformedBinary where a name or pc table leaves its table
*/
function describeFunctions(image, table, symbols, info, objects) {
	const { bytes } = image;
	const { names: texts, count, entries } = table;
	const pcTables = pcTablesOf(bytes, table);
	const files = new SourceFiles(bytes, table);
	const modules = new Modules(info, files.all());
	const rank = rankBy(modules);
	const definers = new Definers(objects, rank);
	const linker = symbols && symbolsByAddress(image, symbols);
	const names = [];
	const packages = [];
	const sizes = new Float64Array(count);
	const directories = new Directories(files.names, modules);
	const nameEnds = new Uint32Array(count);
	const cursor = new NameCursor(bytes.file, texts);
	const byName = new FunctionPackages(texts, rank);
	let nameless = 0;
	for (let i = 0; i < count; i++) {
		const entry = inColumn(entries[i]);
		const extent = inColumn(entries[i + 1]) - entry;
		const start = inColumn(table.nameOffsets[i]);
		cursor.read(texts.offset + start);
		const end = cursor.end - texts.offset;
		nameEnds[i] = Math.max(end, 0);
		const plain = cursor.ascii && end >= 0;
		const named = plain ? texts.asciiCopy(start, end) : texts.at(start);
		const symbol = linker?.get(entry) ?? -1;
		const elided = symbol >= 0 && cursor.bracket && named.includes("[...]");
		const full = elided && symbols ? plainName(symbols.name(symbol)) : named;
		names.push(plain && !elided ? named : full.replaceAll("·", "."));
		const sourceFile = files.fileOf(i);
		const isPart = sourceFile < 0 && partOfC.test(named);
		if (isPart) byName.define(start, "(C)");
		const owner = isPart ? "(C)" : byName.of(start, cursor);
		packages.push(owner);
		if (owner === "") nameless++;
		else directories.learn(sourceFile, owner);
		const covered = coveredBy(bytes, table, pcTables, i);
		const rest = named.startsWith("go:textfips") ? 1 : extent;
		const size = covered || sizeOf(symbols, symbol) || rest;
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
function pcTablesOf(bytes, table) {
	const { pcTables, quantum, layout } = table.header;
	const references = isJoined(layout) ? pcTableReferences(bytes, table) : null;
	return new PcTables(bytes.file, pcTables, quantum, references);
}
/** Gives functions without a package in their names an owner: assembly, and C, which has no pc tables. */
function assignNameless({ table, files, directories, names, packages }, bytes, pcTables) {
	for (const [i, owner] of packages.entries()) {
		if (owner !== "") continue;
		const isOfC = names[i] !== "" && coveredBy(bytes, table, pcTables, i) === 0;
		packages[i] = directories.packageOf(files.fileOf(i)) || (isOfC ? "(C)" : "(unattributed)");
	}
}
/** Gives promoted methods of value types to the packages of these types. */
function assignPromoted({ files, directories, packages }, byName) {
	const promoted = maybePromoted(new Set(packages));
	for (let i = 0; promoted.size > 0 && i < packages.length; i++) {
		const owner = packages[i] ?? "";
		if (promoted.has(owner) && directories.packageOf(files.fileOf(i)) === owner) promoted.delete(owner);
	}
	if (promoted.size === 0) return;
	for (const [i, owner] of packages.entries()) packages[i] = promoted.get(owner) ?? owner;
	byName.replace(promoted);
}
/**
* Gives functions to the packages that define them, where their names say
* otherwise. Of several with one name their sizes decide which is whose, and else
* their files.
*/
function assignDefined({ table, files, directories, names, packages, sizes }, definers, byName) {
	if (!definers.haveFunctions) return;
	const rows = /* @__PURE__ */ new Map();
	for (const [i, name] of names.entries()) {
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
			if (named.length === 1) byName.define(inColumn(table.nameOffsets[i]), home);
		}
	}
}
/**
* Without the packages' objects: gives functions that are named as if the
* standard library had them to the module that their source file lies in.
*/
function assignByFile({ table, files, directories, packages }, rank, byName) {
	let before = "";
	let isStandard = false;
	for (const [i, named] of packages.entries()) {
		if (named !== before) {
			before = named;
			isStandard = rank(named) === 2;
		}
		if (!isStandard || named === "") continue;
		const home = directories.moduleOf(files.fileOf(i));
		if (home === "") continue;
		packages[i] = home;
		byName.define(inColumn(table.nameOffsets[i]), home);
	}
}
/** Bytes of code that the longest of a function's pcsp, pcfile and pcln tables covers. */
function coveredBy(bytes, { header, records, shape }, pcTables, index) {
	const first = inColumn(records[index]) + shape.pcTables;
	let covered = 0;
	for (let i = 0; i < 3; i++) {
		const at = bytes.u32(first + 4 * i);
		if (at > 0 && at < header.pcTables.size) covered = Math.max(covered, pcTables.covered(at));
	}
	return covered;
}
/** Bytes of a symbol; 0 where the linker gave none, and for the row -1. */
function sizeOf(symbols, row) {
	return symbols && row >= 0 ? inColumn(symbols.size[row]) : 0;
}
/** Symbols of code by their address in the image; the first of several wins. */
function symbolsByAddress(image, symbols) {
	const rows = /* @__PURE__ */ new Map();
	for (let i = 0; i < symbols.count; i++) {
		const section = image.sections[inColumn(symbols.section[i])];
		if (!section?.executable) continue;
		const address = section.address + (inColumn(symbols.offset[i]) - section.offset);
		const known = rows.get(address);
		if (known === void 0 || symbols.size[known] === 0 && inColumn(symbols.size[i]) > 0) rows.set(address, i);
	}
	return rows;
}
//#endregion
export { Votes as i, Modules as n, overlayOf as r, describeFunctions as t };
