import { Ut as namesAndMore, Zt as outsideColumn } from "./foundation.js";
import { L as byteOrZero, R as indexOfBytes, S as moduleTexts, f as dynamicTexts, g as embeddedFiles, h as placeLiterals, m as findLiterals, p as readLiterals } from "./analysis.js";
import { o as plainName, r as packageOf } from "./names.js";
//#region src/core/doctor/leaks/paths.ts
const maxPath = 300;
const minDirectory = 6;
const everywhere = new Set([
	"/usr/bin",
	"/usr/lib",
	"/usr/local",
	"/usr/local/bin",
	"/usr/share",
	"/var/tmp"
]);
function isAbsolutePath(path) {
	return /^(?:\/|[A-Za-z]:[\\/])/.test(path);
}
function tellingDirectories(directories) {
	const byPath = new Map();
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
const nameCharacter = /[\w.@+~%-]/;
const ending = /[\s"'`<>|;,:()[\]{}\p{Cc}]/u;
function pathAt(text, at) {
	const rest = text.slice(at, at + maxPath);
	const from = /^[A-Za-z]:/.test(rest) ? 2 : 0;
	const end = rest.slice(from).search(ending);
	return end < 0 ? rest : rest.slice(0, from + end);
}
function isWhole(text, at, length) {
	const before = text[at - 1] ?? "";
	const after = text[at + length] ?? "";
	const begins = before === "" || !/[\w./\\-]/.test(before);
	const isFlag = /(?:^|\s)-[ILF]$/.test(text.slice(Math.max(0, at - 3), at));
	return (begins || isFlag) && (after === "" || !nameCharacter.test(after));
}
function pathsBelow(text, directories) {
	const paths = new Set();
	const taken = [];
	for (const { path } of directories) for (let at = text.indexOf(path); at >= 0; at = text.indexOf(path, at + path.length)) {
		if (taken.includes(at) || !isWhole(text, at, path.length)) continue;
		taken.push(at);
		paths.add(pathAt(text, at));
	}
	return [...paths];
}
const homes = /(?:\/home\/[\w.-]+\/|\/Users\/[\w.-]+\/|\/root\/|\/opt\/hostedtoolcache\/|\/github\/workspace\/|\/__w\/|\/go\/pkg\/mod\/|[A-Za-z]:[\\/]Users[\\/][\w.-]+[\\/]|[A-Za-z]:[\\/]a[\\/])/g;
function homePaths(text) {
	const paths = new Set();
	for (const match of text.matchAll(homes)) {
		const { index, 0: found } = match;
		const path = pathAt(text, index);
		if (path.length > found.length && isWhole(text, index, found.length - 1)) paths.add(path);
	}
	return [...paths];
}
function homeMatches(text) {
	return [...text.matchAll(homes)].map(({ index }) => ({
		at: index,
		path: pathAt(text, index)
	}));
}
//#endregion
//#region src/core/doctor/leaks/build-info.ts
const plain = /^(?:vcs|GO|CGO_ENABLED$|-buildmode$|-compiler$|DefaultGODEBUG$)/;
function buildInfoLeaks({ settings, dependencies }, directories) {
	const inSettings = Object.entries(settings).filter(([key]) => !plain.test(key)).flatMap(([key, value]) => [...new Set([...pathsBelow(value, directories), ...homePaths(value)])].map((path) => leakOf(path, key)));
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
const maxMatches = 2e3;
const around = 400;
function dataLeaks(image, { overlay, strings, done }, directories, ownerOf) {
	const matches = matchesOf(image, directories, done);
	if (matches.length === 0) return [];
	const symbolAt = overlay && symbolFinder(overlay, image.format === "elf");
	const leaks = new Map();
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
const stampPlace = (variable) => variable === "runtime.defaultGOROOT" ? "default GOROOT" : "-X value";
const modinfo = "runtime.modinfo";
function placeOf(symbol, overlay) {
	if (symbol?.isStamp === true) return stampPlace(symbol.name);
	if (symbol !== null) return "data";
	return overlay === null ? null : "C code";
}
function matchesOf({ bytes, sections }, directories, known) {
	const matches = [];
	const seen = new Set();
	const needles = directories.filter(({ path }) => !directories.some((other) => isAbove(other.path, path))).map(({ path }) => Buffer.from(path));
	for (const section of sections) {
		if (!section.loaded || section.fileSize === 0 || isOther(section)) continue;
		const end = section.offset + section.fileSize;
		for (const needle of needles) for (let at = indexOfBytes(bytes.file, needle, section.offset, end); at >= 0 && matches.length < maxMatches; at = indexOfBytes(bytes.file, needle, at + needle.length, end)) {
			if (seen.has(at) || known.some((range) => isIn(range, at))) continue;
			seen.add(at);
			matches.push({
				section,
				at
			});
		}
	}
	return matches;
}
const isAbove = (path, other) => other.startsWith(path) && /^[\\/]/.test(other.slice(path.length));
const isOther = ({ region }) => region === "buildinfo" || region === "debug" || region === "symtab" || region === "code";
const isIn = ({ offset, size }, at) => at >= offset && at < offset + size;
function symbolFinder(overlay, hasSizes) {
	const rows = [];
	const names = new Set();
	for (let i = 0; i < overlay.count; i++) {
		names.add(overlay.name(i));
		if ((!hasSizes || (overlay.size[i] ?? outsideColumn()) > 0) && (overlay.offset[i] ?? outsideColumn()) >= 0) rows.push(i);
	}
	const offsetOf = (row) => overlay.offset[row] ?? outsideColumn();
	rows.sort((a, b) => offsetOf(a) - offsetOf(b));
	return (at) => {
		let index = -1;
		for (let low = 0, high = rows.length - 1; low <= high;) {
			const middle = low + high >>> 1;
			if (offsetOf(rows[middle] ?? outsideColumn()) > at) high = middle - 1;
			else [index, low] = [middle, middle + 1];
		}
		const row = rows[index];
		if (row === void 0) return null;
		const offset = offsetOf(row);
		const following = rows[index + 1];
		const size = hasSizes ? overlay.size[row] ?? outsideColumn() : (following === void 0 ? at + 1 : offsetOf(following)) - offset;
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
const blockName = /^(?:go[:.](?:string|func)\.\*|type[:.]\*|runtime\.)$/;
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
function textOf({ bytes }, { offset, size }, at) {
	const start = Math.max(offset, at - around);
	const end = Math.min(offset + size, at + around);
	return bytes.text(start, end - start, "text");
}
function stampLeaks({ bytes }, overlay, directories, ownerOf) {
	const names = new Map();
	for (let i = 0; i < overlay.count; i++) names.set(overlay.name(i), i);
	const leaks = [];
	for (const [name, i] of names) {
		const variable = name.endsWith(".str") ? name.slice(0, -4) : "";
		const offset = overlay.offset[i] ?? outsideColumn();
		const size = overlay.size[i] ?? outsideColumn();
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
const maxHint = 60;
const isData = ({ region, loaded, fileSize }) => loaded && fileSize > 0 && (region === "rodata" || region === "data");
function homeHints(image, done, known) {
	const hints = new Map();
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
function directoryOf(path, directories) {
	const slashed = path.replaceAll("\\", "/");
	const above = directories.find((directory) => slashed === directory.path || slashed.startsWith(`${directory.path}/`));
	const cache = slashed.indexOf("/pkg/mod/");
	if (cache >= 0 && slashed.includes("@", cache)) return slashed.slice(0, cache + 8);
	return above?.path ?? standardRoot(slashed) ?? slashed.slice(0, Math.max(1, slashed.lastIndexOf("/")));
}
function standardRoot(slashed) {
	const at = slashed.indexOf("/src/");
	if (at < 0) return null;
	const root = slashed.slice(0, at);
	const base = root.slice(root.lastIndexOf("/") + 1);
	return /^go(?:root|-?\d[\w.]*)?$/i.test(base) || /\/go\/[\d.]+\/\w+$/.test(root) ? root : null;
}
function summedUp(paths, directories) {
	const sums = new Map();
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
const maxInflated = 1073741824;
const sectionNames = /^(?:\.|__DWARF,__)z?debug_(?:info|line|line_str|str)$/;
const zlibType = 1;
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
const trimmed = /^(?:\/_\/|\/tmp\/go-build(?:\/|$))/;
const goFile = /\.(?:go|s)$/;
function plainBytes({ pointerSize, bytes: { littleEndian } }, section, inflate) {
	const head = Buffer.from(section.buffer, section.byteOffset, section.length);
	if (head.toString("latin1", 0, 4) === "ZLIB") return inflate(section.subarray(12), maxInflated) ?? empty;
	const headerSize = pointerSize === 8 ? 24 : 12;
	if (!((head.length < headerSize ? 0 : littleEndian ? head.readUInt32LE(0) : head.readUInt32BE(0)) === zlibType && byteOrZero(section, headerSize) === 120)) return section;
	return inflate(section.subarray(headerSize), maxInflated) ?? section;
}
const empty = new Uint8Array();
const printable = /^[\x20-\x7e]+$/;
function isPath(text) {
	const root = text.startsWith("/") ? 1 : 3;
	return isAbsolutePath(text) && printable.test(text) && /[\\/]/.test(text.slice(root)) && /\w/.test(text.slice(-1));
}
const maxPathLength = 4096;
function pathsIn(bytes) {
	const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
	const paths = new Set();
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
//#region src/core/doctor/leaks/dynamic-section.ts
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
//#region src/core/doctor/leaks/file-table.ts
const maxPackages = 6;
function fileTableLeaks(functions, directories) {
	const groups = new Map();
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
				packages: new Set(),
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
const holderOf = (packages) => namesAndMore(packages.toSorted(), maxPackages);
function packagesByFile({ files, packages }) {
	const byFile = new Map();
	for (const [i, owner] of packages.entries()) {
		const file = files.fileOf(i);
		if (file < 0 || owner === "") continue;
		const known = byFile.get(file);
		if (known) known.add(owner);
		else byFile.set(file, new Set([owner]));
	}
	return byFile;
}
function directoriesOfTable(leaks) {
	return leaks.map(({ path }) => ({
		name: path.endsWith("/pkg/mod") ? "its module cache" : "a directory of its sources",
		path
	}));
}
//#endregion
//#region src/core/doctor/leaks/literals.ts
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
function literalLeaks(file, literals, places, directories, ownerOf) {
	const leaks = [];
	let untested = 0;
	for (const { literal, text, file: name } of textsOf(file, literals, places)) {
		if (text === null) {
			untested++;
			continue;
		}
		const symbol = plainName(literal.from.replaceAll("\u00B7", "."));
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
//#region src/core/doctor/leaks/search-program.ts
function searchProgram({ image, info, functions, symbols, blocks, listing }, given, inflate) {
	const inTable = functions ? fileTableLeaks(functions, tellingDirectories(given)) : [];
	const directories = tellingDirectories([...given, ...directoriesOfTable(inTable)]);
	const ownerOf = functions ? (name) => functions.definers.of(name) || packageOf(name, functions.rank) : () => "";
	const strings = blocks.find(({ kind }) => kind === "strings") ?? null;
	const literals = listing ? readLiterals(listing) : [];
	const block = listing ? locate(image, strings, literals) : null;
	const tested = literalLeaks(image.bytes.file, literals, {
		block,
		embedded: symbols ? embeddedAt(image, symbols) : new Map()
	}, directories, ownerOf);
	const done = [...rangesOf(image, functions), ...block === null ? [] : [block.block]];
	const data = {
		overlay: symbols,
		strings,
		done
	};
	const leaks = [
		...inTable,
		...info ? buildInfoLeaks(info, directories) : [],
		...symbols ? stampLeaks(image, symbols, directories, ownerOf) : [],
		...tested.leaks,
		...dataLeaks(image, data, directories, ownerOf),
		...runpathLeaks(image, directories),
		...debugLeaks(image, directories, inflate)
	];
	return {
		leaks: listing ? leaks : [...leaks, ...homeHints(image, done, leaks)],
		untested: tested.untested
	};
}
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
function rangesOf(image, functions) {
	return [...functions === null ? [] : [functions.table.header.fileNames], ...moduleTexts(image.bytes.file)];
}
//#endregion
export { pathsBelow as n, tellingDirectories as r, searchProgram as t };
