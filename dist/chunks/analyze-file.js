import { n as messageOf, t as UserError } from "./user-error.js";
import { t as inflate } from "./inflate.js";
import { a as MalformedBinary, r as indexOfBytes, t as Bytes } from "./bytes.js";
import { t as struct } from "./struct.js";
import { t as readBounded } from "./read-bounded.js";
import { promisify } from "node:util";
import { gzip } from "node:zlib";
import { createHash } from "node:crypto";
import { open, stat } from "node:fs/promises";
import { basename } from "node:path";
import { closeSync, openSync, readSync, statSync } from "node:fs";
//#region src/core/binary/goobj/tables.ts
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
/** The header before the offsets of the blocks. */
const header = struct({
	magic: 8,
	fingerprint: 8,
	flags: 4
});
/** Bytes of the header as far as it is read. */
const fullHeaderSize = header.size + 4 * (blocks.afterRelocationIndex + 1);
const importSize = 16;
const shortHashSize = 8;
/** `Sym`: a name is its length and its place. */
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
/** Offsets of the fields in a row. */
const symbolFields = symbolRow.offsets;
const symbolSize = symbolRow.size;
/** Bytes of an object before what its symbols refer to and hold. */
function sizeOfTables(object, offset) {
	if (!(object.length >= fullHeaderSize && textOf(object.subarray(0, 8)) === magic)) throw new MalformedBinary("an object has an unknown form", offset);
	return new Bytes(object, true).u32(header.size + 4 * blocks.afterRelocationIndex);
}
/** As Latin-1. */
const textOf = (bytes) => bufferOf(bytes).toString("latin1");
/** The same bytes, as what gives text. */
const bufferOf = ({ buffer, byteOffset, length }) => Buffer.from(buffer, byteOffset, length);
/** The tables of one object, by rows of its symbols. */
var ObjectTables = class {
	/** Symbols that it defines. */
	rows;
	#bytes;
	#texts;
	/** Offset of the first symbol. */
	#first;
	#hashSize;
	/** @throws MalformedBinary where its symbols leave it */
	constructor(tables) {
		this.#bytes = new Bytes(tables, true);
		this.#texts = bufferOf(tables);
		this.#first = this.#offsetOf(blocks.definitions);
		this.rows = this.rowOf(blocks.references);
		const size = this.rows * symbolSize;
		this.#bytes.need(this.#first, size, "the symbols of an object");
		const hashedRows = this.rowOf(blocks.byName) - this.rowOf(blocks.hashed);
		const hashes = this.#offsetOf(blocks.hashes + 1) - this.#offsetOf(blocks.hashes);
		this.#hashSize = hashedRows > 0 ? hashes / hashedRows : 0;
	}
	/** The row with which a block of symbols starts. */
	rowOf(block) {
		return Math.floor((this.#offsetOf(block) - this.#first) / symbolSize);
	}
	u8(row, offset) {
		return this.#bytes.u8(this.#first + row * symbolSize + offset);
	}
	u32(row, offset) {
		return this.#bytes.u32(this.#first + row * symbolSize + offset);
	}
	/** Where a field of a row is, in bytes of the object. */
	offsetIn(row, offset) {
		return this.#first + row * symbolSize + offset;
	}
	/** As Latin-1. */
	nameOf(row) {
		return this.#string(this.#first + row * symbolSize);
	}
	/** Whether the name of a row starts with these bytes. */
	namesBeginning(prefix) {
		return (row) => {
			const start = this.u32(row, symbolFields.nameOffset);
			const length = Math.min(prefix.length, this.u32(row, symbolFields.nameLength));
			this.#bytes.need(start, length, "a name");
			const end = start + length;
			return this.#texts.compare(prefix, 0, prefix.length, start, end) === 0;
		};
	}
	/** Of the content, for symbols that have one copy in a program; '' for others. */
	hashOf(row) {
		if (!(row >= this.rowOf(blocks.shortHashed) && row < this.rowOf(blocks.byName))) return "";
		const short = row < this.rowOf(blocks.hashed);
		const length = short ? shortHashSize : this.#hashSize;
		const block = short ? blocks.shortHashes : blocks.hashes;
		const index = row - this.rowOf(short ? blocks.shortHashed : blocks.hashed);
		const at = this.#offsetOf(block) + index * length;
		return `${short ? "s" : "l"}${this.#textAt(at, length)}`;
	}
	/** Import paths of the packages that it refers to. */
	imports() {
		const imports = [];
		const end = this.#offsetOf(blocks.imports + 1);
		for (let at = this.#offsetOf(blocks.imports); at + importSize <= end; at += importSize) imports.push(utf8(this.#string(at)));
		return imports;
	}
	/** @throws MalformedBinary where the index of relocations leaves the tables */
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
	/** The text that is named by its length and its place. */
	#string(at) {
		return this.#textAt(this.#bytes.u32(at + 4), this.#bytes.u32(at));
	}
	#textAt(offset, size) {
		this.#bytes.need(offset, size, "a name");
		return this.#texts.toString("latin1", offset, offset + size);
	}
};
/** UTF-8 text of what was read as Latin-1. */
const utf8 = (latin) => Buffer.from(latin, "latin1").toString("utf8");
//#endregion
//#region src/core/binary/goobj/object.ts
const literal = "go:string.";
/** STEXT of cmd/internal/objabi/symkind.go. */
const kindOfCode = 1;
/** SymFlagDupok of cmd/internal/goobj/objfile.go. */
const flagOfDuplicates = 1;
/**
* Data that the measurement finds by other means, by far the most:
* types (but for their masks, which are data), function values (`·f`) and function data. Bytes as Latin-1 text.
*/
const foundElsewhere = /^(?:go[:.](?:info|cuinfo|constinfo)\.|gclocals\xc2\xb7|gcargs\.|inltree\.|type[:.](?!\.gcmask\.))|(?:\xc2\xb7f|\.args_stackmap|\.stkobj|\.arginfo[01]|\.argliveinfo|\.wrapinfo|\.opendefer)$/;
/**
* @param tables an object as far as its index of relocations
* @param prefix what names of its package begin with
* @param isWritten whether it is assembly, whose author may call anything a
*   duplicate; only the compiler's are parts that packages share
*/
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
/** Chooses the rows of the columns, and lists what is misnamed. */
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
/** Names are UTF-8; the linker writes a middle dot as a dot. */
const plain = (latin) => /[\x80-\xff]/.test(latin) ? utf8(latin).replaceAll("·", ".") : latin;
//#endregion
//#region src/core/binary/goobj/archive.ts
const archiveMagic = "!<arch>\n";
const memberHeaderSize = 60;
const objectMagic = "go object ";
const endOfText = Buffer.from("\n!\n");
/**
* The objects of a package's archive, in its order. Of the archive only what
* stands before the objects' relocations and contents is asked for, about a
* third. Members that are none of Go's objects are passed over.
* @param total bytes of the archive
* @param home the package, as in symbol names: `main` for the main package
* @yields what to read, wholly inside of the archive; takes its bytes, which
*   may be written over when the next ones are asked for
* @throws MalformedBinary where it is not an archive, or an object of an unknown form
*/
function* readGoArchive(total, home) {
	const within = (offset, size) => ({
		offset,
		size: Math.min(size, total - offset)
	});
	if (textOf(yield within(0, 8)) !== archiveMagic) throw new MalformedBinary("it is not an archive of a Go package", 0);
	const objects = [];
	const prefix = prefixOf(home);
	for (let at = 8; at + memberHeaderSize <= total;) {
		const window = yield within(at, 4156);
		const name = textOf(window.subarray(0, 16)).trim();
		const size = Number(textOf(window.subarray(48, 58)));
		if (!Number.isSafeInteger(size) || size < 0) throw new MalformedBinary("a member of an archive has no size", at + 48);
		const start = at + memberHeaderSize;
		if (start + size > total) throw new MalformedBinary(`the member ${name} ends beyond its file`, at);
		let text = window.subarray(memberHeaderSize, memberHeaderSize + size);
		if (name !== "__.PKGDEF" && textOf(text.subarray(0, 10)) === objectMagic) {
			while (!hasHeader(text) && text.length < size) text = yield within(start, Math.min(8 * text.length, size));
			const from = startOfHeader(text);
			const tables = sizeOfTables(text.subarray(from), start + from);
			if (from + tables > size) throw new MalformedBinary("an object is cut short", start);
			const isWritten = objects.length > 0;
			const bytes = yield within(start + from, tables);
			objects.push(readObject(bytes, prefix, isWritten));
		}
		at = start + size + size % 2;
	}
	return objects;
}
/** Where the text before an object ends; 0 where it has none. */
function startOfHeader(text) {
	const end = indexOfBytes(text, endOfText, 0);
	return end < 0 ? 0 : end + endOfText.length;
}
function hasHeader(text) {
	const from = startOfHeader(text);
	return from > 0 && from + fullHeaderSize <= text.length;
}
/**
* What names of a package's symbols begin with: its import path, escaped as in
* cmd/internal/objabi/path.go, and a dot.
*/
function prefixOf(home) {
	const escaped = Buffer.from(home, "utf8").toString("latin1").replace(/[\0-\x20"%\x7f-\xff]/g, percent);
	const cut = escaped.lastIndexOf("/") + 1;
	const last = escaped.slice(cut).replaceAll(".", percent);
	return Buffer.from(`${escaped.slice(0, cut)}${last}.`, "latin1");
}
const percent = (sign) => `%${sign.charCodeAt(0).toString(16).padStart(2, "0")}`;
//#endregion
//#region src/analyze/package-archives.ts
/** Bytes; archives of real packages are smaller by far. */
const maxArchiveBytes = 536870912;
/**
* What the packages of a link define; null where an archive is missing, or of
* an unknown form: names of data are a help, and no measurement fails for lack
* of them. Reads are small and many, and wait for nothing but the disk: to make
* them one after the other takes half the time of making promises of them.
* @param importcfg what go wrote for the linker: `packagefile importpath=path`,
*   the main package first
*/
function readObjects(importcfg) {
	const read = reader();
	const packages = [];
	for (const file of archivesOf(importcfg)) {
		const objects = readPackage(file, packages.length === 0 ? "main" : file.importPath, read);
		if (objects === null) return null;
		packages.push(objects);
	}
	return packages.length > 0 ? packages : null;
}
function archivesOf(importcfg) {
	const archives = [];
	for (const line of Buffer.from(importcfg).toString("utf8").split("\n")) {
		const [, importPath, path] = /^packagefile ([^=]+)=(.+)$/.exec(line) ?? [];
		if (importPath !== void 0 && path !== void 0) archives.push({
			importPath,
			path
		});
	}
	return archives;
}
function reader() {
	let buffer = Buffer.allocUnsafeSlow(0);
	return (file, { offset, size }) => {
		if (buffer.length < size) buffer = Buffer.allocUnsafeSlow(Math.min(2 * size, maxArchiveBytes));
		const bytes = buffer.subarray(0, size);
		return readSync(file, bytes, 0, size, offset) === size ? bytes : null;
	};
}
function readPackage({ importPath, path }, home, read) {
	try {
		const status = statSync(path);
		if (!status.isFile() || status.size > maxArchiveBytes) return null;
		const file = openSync(path, "r");
		try {
			const objects = readGoArchive(status.size, home);
			let step = objects.next();
			while (!step.done) {
				const bytes = read(file, step.value);
				if (bytes === null) return null;
				step = objects.next(bytes);
			}
			return {
				importPath,
				home,
				objects: step.value
			};
		} finally {
			closeSync(file);
		}
	} catch (error) {
		if (error instanceof MalformedBinary || isSystemError(error)) return null;
		throw error;
	}
}
/** Whether the system refused a file; not so a fault of this program. */
const isSystemError = (thrown) => typeof thrown === "object" && thrown !== null && "syscall" in thrown;
//#endregion
//#region src/analyze/read-file.ts
/** Bytes; what one read into memory takes on every Node. */
const maxFileBytes = 2 ** 31 - 1;
const reasons = {
	ENOENT: "there is no such file",
	EISDIR: "it is a directory, not a file",
	EACCES: "permission denied",
	ENOTDIR: "a part of its path is not a directory"
};
/** Bytes of a file that can be measured. */
async function sizeOf(path) {
	const { size } = await stat(path);
	if (size > maxFileBytes) throw new UserError(`${path} has ${size} bytes; files of up to ${maxFileBytes} bytes can be measured`);
	return size;
}
/**
* A file that need not be there; null where none is named.
* @throws UserError where it can't be read
*/
async function readGiven(path) {
	return path ? await readWhole(path) : null;
}
/** @throws UserError where it can't be read, or is too large */
async function readWhole(path) {
	return await namingReads(path, () => readBounded(path, maxFileBytes));
}
/** Bytes that are read at once, and hashed while others are read. */
const chunk = 4194304;
async function fill(handle, bytes, position) {
	for (let reached = 0; reached < bytes.length;) {
		const { bytesRead } = await handle.read(bytes, reached, bytes.length - reached, position + reached);
		if (bytesRead === 0) throw new Error("it became shorter meanwhile");
		reached += bytesRead;
	}
}
/**
* Reads a file, and hashes it meanwhile.
* @throws UserError where it can't be read, or is too large
*/
async function readHashed(path) {
	return await namingReads(path, async () => {
		const size = await sizeOf(path);
		const hash = createHash("sha256");
		if (size === 0) {
			const file = await readBounded(path, maxFileBytes);
			return {
				file,
				sha256: hash.update(file).digest("hex")
			};
		}
		const file = Buffer.allocUnsafeSlow(size);
		const handle = await open(path);
		const parts = [];
		for (let start = 0; start < size; start += chunk) {
			const bytes = file.subarray(start, start + chunk);
			const read = fill(handle, bytes, start);
			read.catch(() => {});
			parts.push({
				bytes,
				read
			});
		}
		try {
			for (const { bytes, read } of parts) {
				await read;
				hash.update(bytes);
			}
			return {
				file,
				sha256: hash.digest("hex")
			};
		} finally {
			await Promise.allSettled(parts.map(({ read }) => read));
			await handle.close();
		}
	});
}
/** Names the file in what the system says. */
async function namingReads(path, read) {
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
//#region src/analyze/analyze-file.ts
const gzip$1 = promisify(gzip);
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
* @throws UserError where a file can't be read, or is not a whole executable
*/
async function analyzeFile(path, options) {
	return await measureBinary(await readBinary(path, options));
}
/**
* Reads what an analysis needs, and begins to compress the file on another thread.
* @throws UserError where a file can't be read
*/
async function readBinary(path, options) {
	const [read, help] = await Promise.all([readExecutable(path), readHelp(options)]);
	return loadBinary(read, help, options);
}
/** Puts together what was read, and begins to compress the executable on another thread. */
function loadBinary(read, help, options) {
	const { gzip: gzipOption } = options;
	const compressing = gzipOption === true ? sizeCompressed(read.file) : gzipOption;
	return {
		...read,
		...help,
		options,
		compressing
	};
}
/**
* Reads the files that help to measure an executable.
* @throws UserError where one can't be read
*/
async function readHelp({ twinPath, depsPath, importcfgPath }) {
	const [twin, deps, objects] = await Promise.all([
		readGiven(twinPath),
		readGiven(depsPath),
		readGiven(importcfgPath).then((text) => text ? readObjects(text) : null),
		import("./measure.js")
	]);
	return {
		twin,
		deps,
		objects
	};
}
/**
* A file in memory, with its hash.
* @throws UserError where it can't be read
*/
async function readExecutable(path) {
	return {
		path,
		fileName: basename(path),
		...await readHashed(path)
	};
}
/**
* Measures what was read.
* @throws UserError where it is not a whole executable
*/
async function measureBinary(read) {
	const { path, fileName, options, file, compressing, ...rest } = read;
	const { build = null, target, name, files, explain, imports } = options;
	const { measure } = await import("./measure.js");
	const search = await leakSearch(options);
	const inspect = search?.inspect;
	const measurement = namingFile(path, () => measure(file, {
		...rest,
		gzip: null,
		name,
		target,
		build,
		files,
		explain,
		inspect
	}));
	const { binary } = measurement;
	const size = await compressing;
	return {
		...measurement,
		binary: {
			...binary,
			name: binary.name === "" ? fileName.replace(/\.exe$/i, "") : binary.name,
			compressed: size === false ? null : { gzip: size }
		},
		...imports ? { imports } : {},
		...search ? { pathLeaks: search.found() } : {}
	};
}
/** Looks for paths of the machine in what a measurement reads; null where nobody named directories. */
async function leakSearch({ directories }) {
	if (!directories) return null;
	const { leaksUnread, recordLeaks } = await import("./record-leaks.js");
	let found = leaksUnread;
	return {
		inspect: (program) => {
			found = recordLeaks(program, directories, inflate);
		},
		found: () => found
	};
}
function namingFile(path, run) {
	try {
		return run();
	} catch (error) {
		if (!(error instanceof MalformedBinary)) throw error;
		throw new UserError(`${path}: ${messageOf(error)}`);
	}
}
//#endregion
export { readBinary as a, ObjectTables as c, symbolFields as d, textOf as f, measureBinary as i, fullHeaderSize as l, compressedSize as n, readExecutable as o, loadBinary as r, readHelp as s, analyzeFile as t, sizeOfTables as u };
