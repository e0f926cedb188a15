import { n as messageOf, t as UserError } from "./user-error.js";
import { t as readBounded } from "./read-bounded.js";
import { i as indexOfBytes, o as MalformedBinary, r as byteOrZero, s as withinFile } from "./struct.js";
import { t as inColumn } from "./columns.js";
import { a as plainName } from "./escape.js";
import { O as findBuildId, a as readImage, n as readBuildInfo, r as moduleTexts, t as placing } from "./placement.js";
import { n as shellWord } from "./shell-word.js";
import { a as plainName$1, n as packageOf } from "./package-name.js";
import { a as findLiterals, d as findBlocks, h as readFunctionTable, l as embeddedFiles, m as readUniversal, o as placeLiterals, p as readDependencies, r as overlayOf, s as readLiterals, t as describeFunctions } from "./functions.js";
import { inflateSync } from "node:zlib";
//#region src/gate/doctor/check-result.ts
/** A check that nobody asked for. */
function leftOut(name, reason) {
	return {
		name,
		state: "left-out",
		reason,
		command: ""
	};
}
/**
* A check that was asked for.
* @param reason why it was not run, or not as a whole; '' where it was
*/
function resultOf(name, reason, { packages, maxColdBuilds }) {
	if (reason === "") return {
		name,
		state: "done",
		reason,
		command: ""
	};
	const words = packages.map((text) => shellWord(text) ?? "PACKAGE");
	return {
		name,
		state: "not-run",
		reason,
		command: [
			"go-size-gate doctor --only",
			name,
			"--time",
			String(Math.max(1, maxColdBuilds * 2)),
			...words
		].join(" ")
	};
}
//#endregion
//#region src/core/doctor/leaks/paths.ts
/** UTF-16 code units of a path that is shown. */
const maxPath = 300;
/** A shorter directory, such as /root or /go, is in texts that nobody's machine made. */
const minDirectory = 6;
/** Directories that are the same on every machine. */
const everywhere = /* @__PURE__ */ new Set([
	"/usr/bin",
	"/usr/lib",
	"/usr/local",
	"/usr/local/bin",
	"/usr/share",
	"/var/tmp"
]);
/** Whether a path begins at the root of a file system. */
function isAbsolutePath(path) {
	return /^(?:\/|[A-Za-z]:[\\/])/.test(path);
}
/**
* The directories that say something when a text holds them, longest first, each
* once, also as Windows writes them.
*/
function tellingDirectories(directories) {
	const byPath = /* @__PURE__ */ new Map();
	for (const { name, path: given } of directories) {
		const path = given.replace(/[/\\]$/, "");
		if (!(isAbsolutePath(path) && path.length >= minDirectory && !everywhere.has(path))) continue;
		for (const form of [path, path.replaceAll("\\", "/")]) if (!byPath.has(form)) byPath.set(form, {
			name,
			path: form
		});
	}
	return [...byPath.values()].toSorted((a, b) => b.path.length - a.path.length || (a.path < b.path ? -1 : 1));
}
/** What may stand before or after a name, but not begin or go on it. */
const nameCharacter = /[\w.@+~%-]/;
/** What ends a path in a text. */
const ending = /[\s"'`<>|;,:()[\]{}\p{Cc}]/u;
/** The path at a place of a text, up to what ends it. */
function pathAt(text, at) {
	const rest = text.slice(at, at + maxPath);
	const from = /^[A-Za-z]:/.test(rest) ? 2 : 0;
	const end = rest.slice(from).search(ending);
	return end < 0 ? rest : rest.slice(0, from + end);
}
/** Whether a directory's name is whole at a place of a text. */
function isWhole(text, at, length) {
	const before = text[at - 1] ?? "";
	const after = text[at + length] ?? "";
	const begins = before === "" || !/[\w./\\-]/.test(before);
	const isFlag = /(?:^|\s)-[ILF]$/.test(text.slice(Math.max(0, at - 3), at));
	return (begins || isFlag) && (after === "" || !nameCharacter.test(after));
}
/** Paths of a text that lie below one of the directories, or are one; each once. */
function pathsBelow(text, directories) {
	const paths = /* @__PURE__ */ new Set();
	const taken = [];
	for (const { path } of directories) for (let at = text.indexOf(path); at >= 0; at = text.indexOf(path, at + path.length)) {
		if (taken.includes(at) || !isWhole(text, at, path.length)) continue;
		taken.push(at);
		paths.add(pathAt(text, at));
	}
	return [...paths];
}
/** Homes and the directories of hosted runners. */
const homes = /(?:\/home\/[\w.-]+\/|\/Users\/[\w.-]+\/|\/root\/|\/opt\/hostedtoolcache\/|\/github\/workspace\/|\/__w\/|\/go\/pkg\/mod\/|[A-Za-z]:[\\/]Users[\\/][\w.-]+[\\/]|[A-Za-z]:[\\/]a[\\/])/g;
/** Paths of a text that look like those of somebody's machine; each once. */
function homePaths(text) {
	const paths = /* @__PURE__ */ new Set();
	for (const match of text.matchAll(homes)) {
		const { index, 0: found } = match;
		const path = pathAt(text, index);
		if (path.length > found.length && isWhole(text, index, found.length - 1)) paths.add(path);
	}
	return [...paths];
}
/** Texts that begin like a path of somebody's machine, whatever is before and after them. */
function homeMatches(text) {
	return [...text.matchAll(homes)].map(({ index }) => ({
		at: index,
		path: pathAt(text, index)
	}));
}
//#endregion
//#region src/core/doctor/leaks/build-info.ts
/** Settings whose values are no flags, and name no place. */
const plain = /^(?:vcs|GO|CGO_ENABLED$|-buildmode$|-compiler$|DefaultGODEBUG$)/;
function buildInfoLeaks({ settings, dependencies }, directories) {
	const inSettings = Object.entries(settings).filter(([key]) => !plain.test(key)).flatMap(([key, value]) => [.../* @__PURE__ */ new Set([...pathsBelow(value, directories), ...homePaths(value)])].map((path) => leakOf(path, key)));
	const replaced = dependencies.flatMap(({ path, replacement }) => replacement !== null && isAbsolutePath(replacement.path) ? [leakOf(replacement.path, `replacement of ${path}`)] : []);
	return [...inSettings, ...replaced];
}
function leakOf(path, holder) {
	return {
		place: "build info",
		path,
		holder,
		package: "",
		bytes: Buffer.byteLength(path),
		count: 1,
		isCertain: true
	};
}
//#endregion
//#region src/core/doctor/leaks/data.ts
/** Matches that are looked at. */
const maxMatches = 2e3;
/** Bytes around a match that are read. */
const around = 400;
/** Where the bytes of the directories are, outside the ranges that are read otherwise. */
function dataLeaks(image, { overlay, strings, done }, directories, ownerOf) {
	const matches = matchesOf(image, directories, done);
	if (matches.length === 0) return [];
	const symbolAt = overlay && symbolFinder(overlay, image.format === "elf");
	const leaks = /* @__PURE__ */ new Map();
	for (const { section, at } of matches) {
		const symbol = symbolAt?.(at) ?? null;
		const [path] = pathsBelow(textOf(image, symbol ?? textAround(image, section, at), at), directories);
		if (path === void 0 || symbol?.name === modinfo) continue;
		const isLiteral = strings !== null && isIn(strings, at);
		const place = isLiteral ? null : placeOf(symbol, overlay);
		const leak = {
			place: place ?? (isLiteral ? "string literal" : "data"),
			path,
			holder: symbol?.name ?? section.name,
			package: symbol === null ? "" : ownerOf(symbol.name),
			bytes: Buffer.byteLength(path),
			count: 1,
			isCertain: place !== null
		};
		leaks.set(`${leak.holder}\0${path}`, leak);
	}
	return [...leaks.values()];
}
/** The linker gives the runtime its GOROOT as it gives values of `-X`. */
const stampPlace = (variable) => variable === "runtime.defaultGOROOT" ? "default GOROOT" : "-X value";
/** The linker's copy of the build info's text. */
const modinfo = "runtime.modinfo";
/**
* What surely holds a match; null where it isn't sure. Where symbols name Go's data,
* what has none beside them is C's, whose strings end in NUL.
*/
function placeOf(symbol, overlay) {
	if (symbol?.isStamp === true) return stampPlace(symbol.name);
	if (symbol !== null) return "data";
	return overlay === null ? null : "C code";
}
function matchesOf({ bytes, sections }, directories, known) {
	const matches = [];
	const seen = /* @__PURE__ */ new Set();
	for (const section of sections) {
		if (!section.loaded || section.fileSize === 0 || isOther(section)) continue;
		const end = section.offset + section.fileSize;
		for (const { path } of directories) {
			const needle = Buffer.from(path);
			for (let at = indexOfBytes(bytes.file, needle, section.offset, end); at >= 0 && matches.length < maxMatches; at = indexOfBytes(bytes.file, needle, at + needle.length, end)) {
				if (seen.has(at) || known.some((range) => isIn(range, at))) continue;
				seen.add(at);
				matches.push({
					section,
					at
				});
			}
		}
	}
	return matches;
}
/** Read otherwise. */
const isOther = ({ region }) => region === "buildinfo" || region === "debug" || region === "symtab";
const isIn = ({ offset, size }, at) => at >= offset && at < offset + size;
/**
* Finds the symbol that holds a byte.
* @param hasSizes whether the format has sizes; else a symbol reaches up to the next
*/
function symbolFinder(overlay, hasSizes) {
	const rows = [];
	const names = /* @__PURE__ */ new Set();
	for (let i = 0; i < overlay.count; i++) {
		names.add(overlay.name(i));
		if ((!hasSizes || inColumn(overlay.size[i]) > 0) && inColumn(overlay.offset[i]) >= 0) rows.push(i);
	}
	const offsetOf = (row) => inColumn(overlay.offset[row]);
	rows.sort((a, b) => offsetOf(a) - offsetOf(b));
	return (at) => {
		let index = -1;
		for (let low = 0, high = rows.length - 1; low <= high;) {
			const middle = low + high >>> 1;
			if (offsetOf(inColumn(rows[middle])) > at) high = middle - 1;
			else [index, low] = [middle, middle + 1];
		}
		const row = rows[index];
		if (row === void 0) return null;
		const offset = offsetOf(row);
		const following = rows[index + 1];
		const size = hasSizes ? inColumn(overlay.size[row]) : (following === void 0 ? at + 1 : offsetOf(following)) - offset;
		const name = overlay.name(row);
		if (at >= offset + size || blockName.test(name)) return null;
		const variable = name.endsWith(".str") ? name.slice(0, -4) : "";
		const isStamp = variable.includes(".") && names.has(variable);
		return {
			name: isStamp ? variable : name,
			offset,
			size,
			isStamp
		};
	};
}
/** The linker's blocks are many symbols that run together. */
const blockName = /^(?:go[:.](?:string|func)\.\*|type[:.]\*|runtime\.)$/;
/** The printable bytes around a place, up to the NULs of C. */
function textAround({ bytes }, { offset, fileSize }, at) {
	const from = Math.max(offset, at - around);
	const to = Math.min(offset + fileSize, at + around);
	let start = at;
	while (start > from && bytes.file[start - 1] !== 0) start--;
	let end = at;
	while (end < to && bytes.file[end] !== 0) end++;
	return {
		offset: start,
		size: end - start
	};
}
/** The text of a range; of a long one, what is around a place. */
function textOf({ bytes }, { offset, size }, at) {
	const start = Math.max(offset, at - around);
	const end = Math.min(offset + size, at + around);
	return bytes.text(start, end - start, "text");
}
/** Values of `-X` that look like paths of somebody's machine, of any machine. */
function stampLeaks({ bytes }, overlay, directories, ownerOf) {
	const names = /* @__PURE__ */ new Map();
	for (let i = 0; i < overlay.count; i++) names.set(overlay.name(i), i);
	const leaks = [];
	for (const [name, i] of names) {
		const variable = name.endsWith(".str") ? name.slice(0, -4) : "";
		const offset = inColumn(overlay.offset[i]);
		const size = inColumn(overlay.size[i]);
		if (!(variable.includes(".") && names.has(variable)) || variable === modinfo || offset < 0 || size < 2) continue;
		const value = bytes.text(offset, size - 1, "a value of -X");
		if (pathsBelow(value, directories).length > 0) continue;
		const place = stampPlace(variable);
		const isPath = place === "default GOROOT" && isAbsolutePath(value);
		for (const path of isPath ? [value] : homePaths(value)) leaks.push({
			place,
			path,
			holder: variable,
			package: ownerOf(variable),
			bytes: Buffer.byteLength(path),
			count: 1,
			isCertain: true
		});
	}
	return leaks;
}
/** Characters of a hint: what follows the path runs on into its neighbours. */
const maxHint = 60;
/** Data that holds texts. */
const isData = ({ region, loaded, fileSize }) => loaded && fileSize > 0 && (region === "rodata" || region === "data");
/**
* Texts that look like paths of somebody's machine, in a file whose literals can't
* be told apart: hints, since neighbours run together.
* @param known paths that were found otherwise
*/
function homeHints(image, done, known) {
	const hints = /* @__PURE__ */ new Map();
	for (const section of image.sections.filter(isData)) {
		const { offset, fileSize, name } = section;
		const { buffer, byteOffset } = image.bytes.file;
		const text = Buffer.from(buffer, byteOffset + offset, fileSize).toString("latin1");
		for (const { at, path } of homeMatches(text)) {
			const shown = path.slice(0, maxHint);
			if (done.some((range) => isIn(range, offset + at)) || known.some((leak) => shown.startsWith(leak.path)) || hints.has(shown)) continue;
			hints.set(shown, {
				place: "data",
				path: shown,
				holder: name,
				package: "",
				bytes: shown.length,
				count: 1,
				isCertain: false
			});
		}
	}
	return [...hints.values()];
}
//#endregion
//#region src/core/doctor/leaks/sums.ts
/**
* The directory that a path is summed up under: one of the machine's where it lies
* below one, else the module cache or GOROOT where the path says so, else its own.
* @param directories longest first
*/
function directoryOf(path, directories) {
	const slashed = path.replaceAll("\\", "/");
	const above = directories.find((directory) => slashed === directory.path || slashed.startsWith(`${directory.path}/`));
	const cache = slashed.indexOf("/pkg/mod/");
	if (cache >= 0 && slashed.includes("@", cache)) return slashed.slice(0, cache + 8);
	return above?.path ?? standardRoot(slashed) ?? slashed.slice(0, Math.max(1, slashed.lastIndexOf("/")));
}
/** GOROOT of a path of the standard library; null for others. */
function standardRoot(slashed) {
	const at = slashed.indexOf("/src/");
	if (at < 0) return null;
	const root = slashed.slice(0, at);
	const base = root.slice(root.lastIndexOf("/") + 1);
	return /^go(?:root|-?\d[\w.]*)?$/i.test(base) || /\/go\/[\d.]+\/\w+$/.test(root) ? root : null;
}
/** The paths by directory, those with the most bytes first. */
function summedUp(paths, directories) {
	const sums = /* @__PURE__ */ new Map();
	for (const path of paths) {
		const directory = directoryOf(path, directories);
		const sum = sums.get(directory) ?? {
			count: 0,
			bytes: 0
		};
		sum.count++;
		sum.bytes += Buffer.byteLength(path) + 1;
		sums.set(directory, sum);
	}
	return [...sums].map(([path, sum]) => ({
		path,
		...sum
	})).toSorted((a, b) => b.bytes - a.bytes);
}
//#endregion
//#region src/core/doctor/leaks/debug-information.ts
/** Bytes; more than the debug information of any program. */
const maxInflated = 1073741824;
const sectionNames = /^(?:\.|__DWARF,__)z?debug_(?:info|line|line_str|str)$/;
/** SHF_COMPRESSED sections begin with an Elf64_Chdr or Elf32_Chdr (gABI, chapter 4). */
const zlibType = 1;
/**
* Leaks per section and directory that hold paths of Go files, or of anything below the
* machine's directories. Headers of the system, such as those in /usr/include, are
* where they are on every machine.
*/
function debugLeaks(image, directories, inflate) {
	const isOfMachine = (text) => !trimmed.test(text) && (goFile.test(text) || pathsBelow(text, directories).length > 0 || homePaths(`${text}/`).length > 0);
	return image.sections.filter(({ name, fileSize }) => fileSize > 0 && sectionNames.test(name)).flatMap((section) => {
		const { name, offset, fileSize } = section;
		return summedUp(pathsIn(plainBytes(image, image.bytes.file.subarray(offset, offset + fileSize), inflate)).filter(isOfMachine), directories).map((sum) => ({
			...sum,
			place: "debug information",
			holder: name,
			package: "",
			isCertain: true
		}));
	});
}
/** What -trimpath makes C compilers write (cmd/go/internal/work/exec.go). */
const trimmed = /^(?:\/_\/|\/tmp\/go-build(?:\/|$))/;
const goFile = /\.(?:go|s)$/;
/** A section's bytes, uncompressed; none where that can't be done. */
function plainBytes({ pointerSize, bytes: { littleEndian } }, section, inflate) {
	const head = Buffer.from(section.buffer, section.byteOffset, section.length);
	if (head.toString("latin1", 0, 4) === "ZLIB") return inflate(section.subarray(12), maxInflated) ?? empty;
	const headerSize = pointerSize === 8 ? 24 : 12;
	if (!((head.length < headerSize ? 0 : littleEndian ? head.readUInt32LE(0) : head.readUInt32BE(0)) === zlibType && byteOrZero(section, headerSize) === 120)) return section;
	return inflate(section.subarray(headerSize), maxInflated) ?? section;
}
const empty = /* @__PURE__ */ new Uint8Array();
const printable = /^[\x20-\x7e]+$/;
/** A path has two parts at least, and printable characters only. */
function isPath(text) {
	const root = text.startsWith("/") ? 1 : 3;
	return isAbsolutePath(text) && printable.test(text) && /[\\/]/.test(text.slice(root)) && /\w/.test(text.slice(-1));
}
const maxPathLength = 4096;
/** The different paths among the strings that end in NUL. */
function pathsIn(bytes) {
	const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
	const paths = /* @__PURE__ */ new Set();
	for (let at = 0; at < text.length;) {
		const end = text.indexOf(0, at);
		if (end < 0) break;
		if (end - at >= 6 && end - at <= maxPathLength) {
			const string = text.toString("latin1", at, end);
			if (isPath(string)) paths.add(string);
		}
		at = end + 1;
	}
	return [...paths];
}
//#endregion
//#region src/core/doctor/leaks/file-table.ts
/** Packages that are named for a directory. */
const maxPackages = 6;
/**
* The absolute names, summed up by the directory of the machine that they lie
* below: a module cache, a GOROOT, a source tree.
*/
function fileTableLeaks(functions, directories) {
	const groups = /* @__PURE__ */ new Map();
	const packages = packagesByFile(functions);
	const { firstFileName } = functions.table.header;
	const { names } = functions.files;
	for (let at = firstFileName; at < names.size;) {
		const end = names.end(at);
		if (end < 0) break;
		const path = names.slice(at, end);
		if (isAbsolutePath(path)) {
			const directory = directoryOf(path, directories);
			const group = groups.get(directory) ?? {
				directory,
				packages: /* @__PURE__ */ new Set(),
				count: 0,
				bytes: 0
			};
			group.count++;
			group.bytes += end - at + 1;
			for (const name of packages.get(at) ?? []) group.packages.add(name);
			groups.set(directory, group);
		}
		at = end + 1;
	}
	return [...groups.values()].toSorted((a, b) => b.bytes - a.bytes).map(({ directory, count, bytes, packages: some }) => ({
		place: "file table",
		path: directory,
		holder: holderOf([...some]),
		package: some.size === 1 ? [...some][0] ?? "" : "",
		bytes,
		count,
		isCertain: true
	}));
}
function holderOf(packages) {
	const named = packages.toSorted().slice(0, maxPackages);
	const more = packages.length - named.length;
	return more > 0 ? `${named.join(", ")} and ${more} more` : named.join(", ");
}
/** Packages whose functions begin in a file, by the offset of its name. */
function packagesByFile({ files, packages }) {
	const byFile = /* @__PURE__ */ new Map();
	for (const [i, owner] of packages.entries()) {
		const file = files.fileOf(i);
		if (file < 0 || owner === "") continue;
		const known = byFile.get(file);
		if (known) known.add(owner);
		else byFile.set(file, /* @__PURE__ */ new Set([owner]));
	}
	return byFile;
}
/** GOROOT and module cache of the machine that built a file, by its file table. */
function directoriesOfTable(leaks) {
	return leaks.map(({ path }) => ({
		name: path.endsWith("/pkg/mod") ? "its module cache" : "a directory of its sources",
		path
	}));
}
//#endregion
//#region src/core/binary/elf/dynamic.ts
/** Tags whose values are offsets in the string table. */
const dynamicTags = {
	needed: 1,
	rpath: 15,
	runpath: 29
};
const maxEntries = 1e4;
const maxLength = 4096;
/** The texts of some entries, in their order; none for other formats. */
function dynamicTexts({ format, sections, bytes, pointerSize: p }, tag) {
	const section = sections.find(({ name }) => name === ".dynamic");
	const strings = sections.find(({ name }) => name === ".dynstr");
	if (format !== "elf" || !section || !strings) return [];
	const texts = [];
	const end = section.offset + section.fileSize;
	for (let at = section.offset, i = 0; at + 2 * p <= end && i < maxEntries; at += 2 * p, i++) {
		const word = (offset) => p === 8 ? bytes.loose64(offset) : bytes.u32(offset);
		const value = word(at + p);
		if (word(at) !== dynamicTags[tag] || value >= strings.fileSize) continue;
		const size = Math.min(maxLength, strings.fileSize - value);
		const text = bytes.text(strings.offset + value, size, "a dynamic text");
		const nul = text.indexOf("\0");
		texts.push(nul < 0 ? text : text.slice(0, nul));
	}
	return texts;
}
//#endregion
//#region src/core/doctor/leaks/dynamic-section.ts
/** Library paths below the machine's directories, or that look like a machine's. */
function runpathLeaks(image, directories) {
	return [["rpath", "DT_RPATH"], ["runpath", "DT_RUNPATH"]].flatMap(([tag, holder]) => dynamicTexts(image, tag).flatMap((list) => list.split(":")).filter((path) => pathsBelow(path, directories).length > 0 || homePaths(`${path}/`).length > 0).map((path) => ({
		place: "library path",
		path,
		holder,
		package: "",
		bytes: Buffer.byteLength(path),
		count: 1,
		isCertain: true
	})));
}
//#endregion
//#region src/core/doctor/leaks/literals.ts
/** A literal with its text, where the listing or the file has it. */
function textsOf(file, literals, { block, embedded }) {
	if (block === null) return literals.map((literal) => ({
		literal,
		file: null,
		text: literal.text === null ? null : utf8(literal.text)
	}));
	return block.placed.map(({ offset, literal }) => ({
		literal,
		file: embedded.get(offset) ?? null,
		text: Buffer.from(file.buffer, file.byteOffset + offset, literal.length).toString("utf8")
	}));
}
const utf8 = (latin) => Buffer.from(latin, "latin1").toString("utf8");
/**
* Literals that hold a path below one of the directories are leaks; those that
* hold one that looks like somebody's home are hints, since a program may have
* an example in its help.
*/
function literalLeaks(file, literals, places, directories, ownerOf) {
	const leaks = [];
	let untested = 0;
	for (const { literal, text, file: name } of textsOf(file, literals, places)) {
		if (text === null) {
			untested++;
			continue;
		}
		const symbol = plainName$1(literal.from.replaceAll("·", "."));
		const certain = pathsBelow(text, directories);
		const likely = homePaths(text).filter((path) => !certain.includes(path));
		for (const path of [...certain, ...likely]) leaks.push({
			place: name === null ? "string literal" : "embedded file",
			path,
			holder: name ?? symbol,
			package: ownerOf(literal.from),
			bytes: Buffer.byteLength(path),
			count: 1,
			isCertain: certain.includes(path)
		});
	}
	return {
		leaks,
		untested
	};
}
//#endregion
//#region src/core/doctor/leaks/find-leaks.ts
/**
* Finds the paths. The order decides: what an earlier step has read, a later one
* leaves alone.
*
*  1. The function table's file names: all that are absolute, and the directories
*     of the build machine that they give away.
*  2. The build info's settings.
*  3. Values of `-X`, by symbols.
*  4. String literals, each by itself, by the linker's listing.
*  5. All other data, by a search for the bytes of the directories.
*  6. Where the loader looks for libraries (ELF).
*  7. Debug information.
* @throws MalformedBinary where the file is of no known format, or truncated
*/
function findLeaks(file, options) {
	const universal = readUniversal(file);
	if (!universal) return withinFile(file, () => leaksOf(file, options));
	const searches = universal.slices.map(({ offset, size }) => {
		const slice = file.subarray(offset, offset + size);
		return withinFile(slice, () => leaksOf(slice, {
			...options,
			twin: null
		}));
	});
	return {
		leaks: searches.flatMap(({ leaks }) => leaks),
		notes: [...new Set(searches.flatMap(({ notes }) => notes))]
	};
}
function leaksOf(file, options) {
	const { format, image } = readImage(file);
	if (!image) return {
		leaks: [],
		notes: [`paths in ${format} files are not looked for`]
	};
	return placing(image.placement, () => leaksIn(image, options));
}
function leaksIn(image, { twin, deps, directories: given, inflate }) {
	const info = readBuildInfo(image.bytes.file, image);
	const { overlay, notes } = overlayOf(image, twin);
	const functions = functionsOf(image, overlay, info);
	const inTable = typeof functions === "string" ? [] : fileTableLeaks(functions, tellingDirectories(given));
	const directories = tellingDirectories([...given, ...directoriesOfTable(inTable)]);
	const ownerOf = typeof functions === "string" ? () => "" : (name) => functions.definers.of(name) || packageOf(name, functions.rank);
	const strings = overlay && findBlocks(image, overlay).find(({ kind }) => kind === "strings");
	const literals = deps ? readLiterals(readDependencies(deps)) : [];
	const block = deps ? locate(image, strings ?? null, literals) : null;
	const tested = literalLeaks(image.bytes.file, literals, {
		block,
		embedded: overlay ? embeddedAt(image, overlay) : /* @__PURE__ */ new Map()
	}, directories, ownerOf);
	const done = [...rangesOf(image, functions), ...block === null ? [] : [block.block]];
	const data = {
		overlay,
		strings: strings ?? null,
		done
	};
	const leaks = [
		...inTable,
		...info ? buildInfoLeaks(info, directories) : [],
		...overlay ? stampLeaks(image, overlay, directories, ownerOf) : [],
		...tested.leaks,
		...dataLeaks(image, data, directories, ownerOf),
		...runpathLeaks(image, directories),
		...debugLeaks(image, directories, inflate)
	];
	return {
		leaks: deps ? leaks : [...leaks, ...homeHints(image, done, leaks)],
		notes: [
			...typeof functions === "string" ? [functions] : [],
			...deps ? notes : [untested],
			...tested.untested > 0 ? [`${tested.untested} long string literals were not tested: their place in the file was not found`] : []
		]
	};
}
const untested = "string literals were not tested one by one, as there is no listing of the linker: what is found in them is a hint";
function functionsOf(image, overlay, info) {
	const table = readFunctionTable(image);
	return typeof table === "string" ? `file names of source files were not read: ${table}` : describeFunctions(image, table, overlay, info, []);
}
/** Paths of embedded files, by the offsets of their content. */
function embeddedAt(image, overlay) {
	const embedded = embeddedFiles(image, overlay);
	return new Map(embedded.map(({ file }) => [file.offset, file.path]));
}
function locate(image, strings, literals) {
	if (strings === null) return findLiterals(image, literals);
	const placed = placeLiterals(image.bytes.file, strings, literals);
	return typeof placed === "string" ? null : {
		block: strings,
		placed
	};
}
/** What is read by its own rules: the file names of functions, and the build info. */
function rangesOf(image, functions) {
	return [...typeof functions === "string" ? [] : [functions.table.header.fileNames], ...moduleTexts(image.bytes.file)];
}
//#endregion
//#region src/core/doctor/evidence.ts
const maxLines = 20;
const maxLineLength = 300;
/** Evidence of at most 20 lines, made harmless. */
function bounded(title, lines) {
	const shown = lines.slice(0, maxLines).map((line) => plainName(line, maxLineLength));
	const more = lines.length - shown.length;
	return {
		title,
		lines: more > 0 ? [...shown, `and ${more} more`] : shown
	};
}
//#endregion
//#region src/core/doctor/leaks/leak.ts
/** The kinds of places, in the order in which they are shown. */
const leakPlaces = [
	"file table",
	"build info",
	"default GOROOT",
	"-X value",
	"string literal",
	"embedded file",
	"data",
	"C code",
	"library path",
	"debug information"
];
//#endregion
//#region src/core/doctor/leaks/leak-findings.ts
/** Lines to type, by place. */
const remedies = {
	"file table": () => "go build -trimpath",
	"default GOROOT": () => "go build -trimpath",
	"build info": () => "go build -trimpath",
	"-X value": (leak) => `go build -ldflags="-X ${leak?.holder ?? "VARIABLE"}=VALUE"`,
	"string literal": findInSources,
	"embedded file": findInSources,
	data: findInSources,
	"C code": () => "go build -trimpath",
	"library path": () => "CGO_LDFLAGS= go build",
	"debug information": () => "go build -trimpath -ldflags=-w"
};
function findInSources(leak) {
	const path = shellWord(leak?.path ?? "");
	return path === null ? "grep -rnF PATH ." : `grep -rnF -e ${path} .`;
}
const bySource = "the source has it, or code that was generated here; -trimpath leaves it as it is";
const causes = {
	"file table": "without -trimpath, the compiler records where each source file lies",
	"default GOROOT": "without -trimpath, the linker records GOROOT",
	"build info": "without -trimpath, the build info records flags of the linker and of cgo; with it, still the directory by which go.mod or go.work replaces a module",
	"-X value": "the value was given to the linker; -trimpath leaves it as it is, and the build info hides it",
	"string literal": bySource,
	"embedded file": "the file has it; -trimpath leaves it as it is",
	data: bySource,
	"C code": "the C compiler writes __FILE__ and what its flags define; -trimpath maps __FILE__ alone",
	"library path": "the C linker was given -rpath",
	"debug information": "without -trimpath, debug information names directories and files as they lie"
};
/** A finding per kind of place: a problem of what is certain, a note of what is a hint. */
function leakFindings(leaks, program) {
	return leakPlaces.flatMap((place) => [true, false].flatMap((isCertain) => {
		const some = leaks.filter((leak) => leak.place === place && leak.isCertain === isCertain);
		return some.length === 0 ? [] : [findingOf$1(place, some, program)];
	}));
}
function findingOf$1(place, leaks, program) {
	const isCertain = leaks.every((leak) => leak.isCertain);
	const count = leaks.reduce((sum, leak) => sum + leak.count, 0);
	const paths = count === 1 ? "one absolute path" : `${count} absolute paths`;
	return {
		check: "path-leaks",
		kind: isCertain ? "problem" : "note",
		program,
		sentence: isCertain ? `${place}: ${paths} of the build machine` : `${place}: ${paths} that may be of a build machine, or made by neighbouring texts`,
		cause: isCertain ? causes[place] : "",
		bytes: leaks.reduce((sum, leak) => sum + leak.bytes, 0),
		remedy: isCertain ? remedies[place](leaks[0]) : hintRemedy(leaks),
		evidence: [evidenceOf(leaks)]
	};
}
/** A line that shows what is around the path. */
function hintRemedy([first]) {
	return `strings -a FILE | grep -F -e ${shellWord(first?.path ?? "") ?? "PATH"}`;
}
function evidenceOf(leaks) {
	return bounded("path, and what holds it", leaks.toSorted((a, b) => b.bytes - a.bytes).map(({ path, holder, package: owner, count }) => {
		const below = count === 1 ? path : `${path} (${count} paths)`;
		const by = owner === "" || owner === holder ? "" : `, package ${owner}`;
		return `${below} in ${holder === "" ? "code of no package" : holder}${by}`;
	}));
}
//#endregion
//#region src/core/doctor/unneeded.ts
const groups = [
	{
		what: "debug information",
		cause: "the linker writes DWARF unless told not to",
		remedy: "go build -ldflags=-w",
		has: ({ region }) => region === "debug"
	},
	{
		what: "symbol table",
		cause: "the linker writes one unless told not to",
		remedy: "go build -ldflags=\"-s -w\"",
		has: ({ name, loaded }) => /^\.(?:symtab|strtab)$/.test(name) && !loaded,
		tables: /^COFF (?:symbols|names)$/
	},
	{
		what: "compiler comment",
		cause: "C compilers and linkers write their names",
		remedy: "strip -R .comment PROGRAM",
		has: ({ name }) => name === ".comment"
	},
	{
		what: "build IDs",
		cause: "Go records the build ID, by which go build finds out that a program is up to date",
		remedy: "go build -ldflags=\"-buildid= -B none\"",
		has: ({ buildId }) => buildId
	},
	{
		what: "notes",
		cause: "the C linker writes what the system may want to know",
		remedy: "strip -R .note.gnu.property PROGRAM",
		has: ({ name, buildId, loaded }) => !buildId && (name === ".note.gnu.property" || name.startsWith(".note.") && !loaded)
	}
];
/** Bytes of an empty table of COFF names, which stripped PE files have. */
const emptyNames = 4;
/**
* One note per kind.
* @param program import path or path of the file
* @throws MalformedBinary where the file is of no known format, or truncated
*/
function unneededFindings(file, program) {
	const universal = readUniversal(file);
	const parts = (universal ? universal.slices.map(({ offset, size }) => file.subarray(offset, offset + size)) : [file]).map((slice) => withinFile(slice, () => partsOf(slice)));
	return groups.flatMap((group, i) => {
		const found = parts.flatMap((lists) => lists[i] ?? []);
		return found.length === 0 ? [] : [findingOf(group, found, program)];
	});
}
/** The parts of each group, in the order of `groups`. */
function partsOf(file) {
	const { image } = readImage(file);
	if (!image) return [];
	return placing(image.placement, () => groups.map((group) => [
		...image.sections.filter((section) => section.fileSize > 0 && group.has(section)).map(({ name, offset, fileSize }) => ({
			name,
			size: weigh(image, offset, fileSize)
		})),
		...image.tables.filter(({ name, fileSize }) => fileSize > emptyNames && group.tables?.test(name)).map(({ name, fileSize }) => ({
			name,
			size: fileSize
		})),
		...group.what === "build IDs" ? buildIdInCode(image) : []
	]));
}
/** Bytes of the file that a run of the image stands for. */
function weigh({ placement }, offset, size) {
	return placement ? placement.fileOffset(offset + size) - placement.fileOffset(offset) : size;
}
/** Mach-O and PE files have it in their code. */
function buildIdInCode(image) {
	const range = findBuildId(image);
	return range === null ? [] : [{
		name: "Go build ID in the code",
		size: range.size
	}];
}
function findingOf({ what, cause, remedy }, parts, program) {
	const bytes = parts.reduce((sum, { size }) => sum + size, 0);
	return {
		check: "unneeded",
		kind: "note",
		program,
		sentence: `${what}: ${bytes} bytes that the program runs without`,
		cause,
		bytes,
		remedy,
		evidence: [bounded("parts of the file", parts.map(({ name, size }) => `${name}: ${size} bytes`))]
	};
}
//#endregion
//#region src/gate/doctor/examine-file.ts
/** Bytes; what one read into memory takes on every Node. */
const maxFileBytes = 2 ** 31 - 1;
function inflate(bytes, maxBytes) {
	try {
		return inflateSync(bytes, { maxOutputLength: maxBytes });
	} catch {
		return null;
	}
}
async function read(path) {
	try {
		return await readBounded(path, maxFileBytes);
	} catch (error) {
		if (error instanceof UserError) throw error;
		throw new UserError(`cannot read ${path}: ${messageOf(error)}`);
	}
}
/**
* Runs checks of one file.
* @throws UserError where it can't be read, or is no executable
*/
async function examineFile({ path, program, twinPath, depsPath, directories }, checks) {
	const file = await read(path);
	const twin = twinPath === null ? null : await read(twinPath);
	const deps = depsPath === null ? null : await read(depsPath);
	try {
		const search = checks.has("path-leaks") ? findLeaks(file, {
			twin,
			deps,
			directories,
			inflate
		}) : {
			leaks: [],
			notes: []
		};
		return {
			findings: [...leakFindings(search.leaks, program), ...checks.has("unneeded") ? unneededFindings(file, program) : []],
			notes: search.notes,
			fileSize: file.length
		};
	} catch (error) {
		if (!(error instanceof MalformedBinary)) throw error;
		throw new UserError(`${path}: ${messageOf(error)}`);
	}
}
//#endregion
export { resultOf as a, leftOut as i, bounded as n, dynamicTexts as r, examineFile as t };
