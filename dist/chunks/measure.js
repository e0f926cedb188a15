import { a as MalformedBinary, i as isZero, n as byteOrZero, o as withinFile, s as printable } from "./bytes.js";
import { t as struct } from "./struct.js";
import { n as maxContents, o as assertExact, r as maxCopies } from "./reachability-schema.js";
import { t as inColumn } from "./columns.js";
import { b as pseudoPackages, r as attributionLevels, x as regionNames } from "./closed-lists.js";
import { a as describeForeign, d as nulsBehindName, h as NameCursor, l as hasAddresses, n as readBuildInfo, o as describeObfuscated, r as readImage, s as isPacked, t as placing, u as isJoined } from "./placement.js";
import { t as sha256WithoutBuildIds } from "./build-ids.js";
import { c as findSection, i as textOf, l as offsetOf, n as moduleTexts, s as elfName, u as shiftOf } from "./module-text.js";
import { n as symbolRows, t as order } from "./symbol-rows.js";
import { a as plainName, c as ownersOfTypes, l as rankBy, n as packageOf, o as unescape, r as packageOfType } from "./package-name.js";
import { t as declarationsIn } from "./declarations.js";
import { i as claimEmbedded, n as findLiterals, r as placeLiterals, t as readLiterals } from "./string-literals.js";
import { t as readFunctionTable } from "./pclntab.js";
import { a as readUniversal, i as readDependencies, n as findBlocks, r as isType, t as claimBlocks } from "./blocks.js";
import { i as readDictionaries, n as inlinedCalls, r as instantiatedFor, t as InlineTrees } from "./inline-trees.js";
import { i as Votes, n as Modules, r as overlayOf, t as describeFunctions } from "./functions.js";
import { createHash } from "node:crypto";
//#region src/core/measure/owners/executable-name.ts
/**
* The name that `go build` gives to the executable of a main package
* (cmd/go/internal/load, DefaultExecName): the last element of its import
* path, or the one before if the last is a major version such as `v2`. '' for
* a program given as files, whose build info doesn't have their names.
*/
function executableName(importPath) {
	if (importPath === "command-line-arguments") return "";
	const elements = importPath.split("/");
	const last = elements.pop() ?? "";
	return /^v(?:[2-9]|[1-9]\d+)$/.test(last) ? elements.pop() ?? last : last;
}
//#endregion
//#region src/core/measure/linker/culprits.ts
/** What the linker looks for by name up to Go 1.21, besides functions that the compiler marks. */
const soughtByName = ["reflect.Value.Method", "reflect.Value.MethodByName"];
/** The last minor release of Go 1 that does. */
const lastToSeek = 21;
/**
* The functions that made the linker keep all exported methods of reachable
* types. The linker works in rounds, and the listing has their lines in order:
*
*  1. It floods from the entry over all references, but for those of types to
*     their methods.
*  2. Where the flood has met a function that looks up methods by reflection, it
*     keeps all exported methods of the types that it met; else only methods by
*     which reached code calls interfaces. These are lines from a type to a
*     function, which no flood has.
*  3. It floods from these methods, and starts the next round with step 2.
*
* So the functions of the first round that has any don't depend on methods kept
* for reflection: each turns elimination off by itself. Those of later rounds
* may be consequences, and are left out. Cost: linear in the lines.
* @param minor the release of Go 1 that linked
* @param isDynamic whether types are shared with other files, for which methods
*   are kept from the first round on
*/
function findCulprits(listing, minor, isDynamic) {
	const { names, parents, from, to, reflecting } = listing;
	const found = [];
	const callers = [];
	const sought = new Set(minor > lastToSeek ? [] : soughtByName.map((name) => names.find(name)));
	const isNextRound = roundsOf(names);
	/** Symbols are numbered as they come. */
	let seen = 0;
	for (let line = 0; line < to.length; line++) {
		const left = inColumn(from[line]);
		const right = inColumn(to[line]);
		if (isNextRound(left, right) && (isDynamic || found.length + callers.length > 0)) break;
		if (right < seen) continue;
		seen = right + 1;
		if (sought.has(right)) callers.push(inColumn(parents[right]));
		else if (reflecting.has(right)) found.push(right);
	}
	return [.../* @__PURE__ */ new Set([...found, ...callers])].filter((symbol) => symbol >= 0 && !sought.has(symbol)).toSorted((a, b) => a - b);
}
/**
* Says of each line, in order, whether the linker began another round with it.
* Within a round it keeps the methods of a type all at once, so that a type that
* comes again tells as well.
*/
function roundsOf(names) {
	let round = 0;
	let isKeeping = false;
	let lastLeft = -1;
	let isOfType = false;
	let source = -1;
	const roundOf = /* @__PURE__ */ new Map();
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
/** Whether what a type refers to is a method; the rest are types, function values and pointer masks. */
function isMethod(names, symbol) {
	return !(names.startsWith(symbol, "type:") || names.startsWith(symbol, "runtime.gcbits.") || names.endsWith(symbol, "·f"));
}
//#endregion
//#region src/core/measure/dead-code.ts
/** The first minor release of Go 1 whose linker marks functions that turn elimination off. */
const firstToMark = 21;
/**
* The state of dead-code elimination. A function that turns it off is in the
* file, so that a listing with all functions of the file hides none.
* @param pathOf '' for what isn't among the measurement's packages
* @param unlisted rows of the measurement that the listing doesn't have
*/
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
/**
* Whether a row is a function written in Go, which could look methods up. The
* linker adds functions of its own to what it lists, C compilers name theirs without a dot, and the
* runtime doesn't import reflect.
*/
const isWritten = ({ name, region, package: owner }) => region === "code" && !owner.startsWith("(") && owner !== "runtime" && name.includes(".") && !/^(?:go|type)[:.]|[-+.]tramp\d|\.plt\b/.test(name);
/** Why types are shared with other files: each package that imports plugin, or how it was linked. */
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
	for (let at = symbol; at >= 0; at = inColumn(parents[at])) {
		const name = names.name(at);
		const home = packageOfSymbol(listing, at, name, naming);
		const path = home === "" ? "" : pathOf(home);
		if ((at === symbol || path !== "") && path !== steps.at(-1)?.package) {
			const shown = names.endsWith(at, "·f") ? name.slice(0, -2) : name;
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
/** The package of a symbol, as in symbol names; '' for none. */
function packageOfSymbol({ names }, symbol, name, { definers, rank }) {
	const owner = isType(names, symbol) ? packageOfType(name.slice(5), rank) : definers.of(name) || packageOf(name, rank);
	return owner.startsWith("(") ? "" : owner;
}
//#endregion
//#region src/core/measure/linker/elided-names.ts
const elided = "[...]";
/** Whether a name has its type arguments left out. */
function isElided(name) {
	return name.includes(elided);
}
/**
* By name with its type arguments left out: the first instance that the linker reached.
* Cost: linear in the names; none where no such name is asked for.
*/
function firstInstances(names, asked) {
	const first = /* @__PURE__ */ new Map();
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
/** Bytes; smaller copies aren't worth a word. */
const minSize = 1024;
/** Sections of ELF files that hold no addresses for a loader to fill in, with nothing in their place till then. */
const withoutAddresses = /^\.(?:noptrdata|rodata)$/;
/** Contents of at least 1 KiB that several symbols hold, largest first. Cost: the bytes of data of equal size. */
function findEqualContents(image, symbols) {
	const contents = [];
	for (const [size, rows] of bySize$1(image, symbols)) {
		if (rows.length < 2) continue;
		const byHash = /* @__PURE__ */ new Map();
		for (const row of rows) {
			const offset = inColumn(symbols.offset[row]);
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
				section: image.sections[inColumn(symbols.section[row])]?.name ?? ""
			}));
			contents.push({
				size,
				copies
			});
		}
	}
	return contents.toSorted((a, b) => b.size * b.copies.length - a.size * a.copies.length).slice(0, maxContents);
}
/** Rows of data with names, one for each place, by their bytes. */
function bySize$1(image, symbols) {
	const isPatched = image.format === "elf" && (image.relocations?.().places.length ?? 0) > 0;
	const sections = image.sections.map(({ name, region }) => (region === "data" || region === "rodata") && (!isPatched || withoutAddresses.test(name)));
	const rows = /* @__PURE__ */ new Map();
	const places = /* @__PURE__ */ new Set();
	for (let i = 0; i < symbols.count; i++) {
		const offset = inColumn(symbols.offset[i]);
		const size = inColumn(symbols.size[i]);
		if (offset < 0 || size < minSize || places.has(offset)) continue;
		if (sections[inColumn(symbols.section[i])] !== true) continue;
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
/** What a listing that is proved to be the file's says; null where there is none, or nobody asks. */
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
/** Rows that stand for data of a symbol without a name of its own, and for its string literals. */
const derived = / \((?:string|data)\)$/;
const embedded = " (embedded)";
/**
* Cost: linear in the listing and in the rows.
* @param rows of the measurement, in their order
* @param pathOf '' for what isn't among the measurement's packages
*/
function reachabilityOf(rows, evidence, info, pathOf) {
	const { listing } = evidence;
	const { symbols, isOwn } = symbolsOfRows(rows, listing, listsOf(evidence.embedded, pathOf));
	const unlisted = rows.filter((_, row) => inColumn(symbols[row]) < 0);
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
/** The symbol that the bytes of a row serve, where the row isn't that symbol; '' for none. */
function servedBy(name, owner, lists) {
	if (name.endsWith(embedded)) return lists.get(embeddedKey(name, owner)) ?? "";
	if (derived.test(name)) return name.replace(derived, "");
	return name.endsWith(".str") ? name.slice(0, -4) : "";
}
function listsOf(embeddedRows, pathOf) {
	const lists = /* @__PURE__ */ new Map();
	for (const { row, owner, list } of embeddedRows) {
		const key = embeddedKey(row, pathOf(owner));
		if (!lists.has(key)) lists.set(key, list);
	}
	return lists;
}
const embeddedKey = (row, path) => `${path}\0${row}`;
/** By row: the nearest row that the linker reached it from; -1 for none. */
function keepersOf({ parents }, symbols, isOwn) {
	/** By symbol: its row, and in the end its own or that of the nearest symbol before. */
	const nearest = new Int32Array(parents.length).fill(-1);
	for (let row = 0; row < symbols.length; row++) {
		const symbol = inColumn(symbols[row]);
		if (isOwn[row] === 1 && nearest[symbol] === -1) nearest[symbol] = row;
	}
	for (let symbol = 0; symbol < parents.length; symbol++) {
		const parent = inColumn(parents[symbol]);
		if (nearest[symbol] === -1 && parent >= 0) nearest[symbol] = inColumn(nearest[parent]);
	}
	return Array.from(symbols, (symbol, row) => {
		const from = isOwn[row] === 1 ? inColumn(parents[symbol]) : symbol;
		return from < 0 ? -1 : inColumn(nearest[from]);
	});
}
const keyOf = (name, section) => `${section}\0${name}`;
/**
* Equal contents by the rows that hold them; none of which a copy has no row.
* @param rows largest first
*/
function contentsOf(rows, contents) {
	const smallest = contents.reduce((least, { size }) => Math.min(least, size), Infinity);
	const rowOf = /* @__PURE__ */ new Map();
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
/** Makes the measurement of a ledger in which every byte is booked. */
function assemble(parts) {
	const { ledger, info, modules, options, fileSize } = parts;
	const { target } = options;
	const owners = ledger.ownerNames();
	const homes = homesOf(ledger, modules);
	const paths = owners.map((name) => homes.get(name)?.path ?? "");
	const rank = rankBy(modules);
	const named = parts.level === "functions" ? [] : ledger.symbolNames();
	const dictionaries = readDictionaries(named, rank);
	const symbolRow = (symbol) => {
		const { name, owner, region, section, size } = symbol;
		const source = region === "code" ? parts.sources?.get(name) : void 0;
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
	const packages = packageRows(ledger, homes, parts.written);
	const symbols = symbolRows(ledger, symbolRow);
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
		sections: parts.rows.map(sectionOf),
		regions: added(packages.flatMap(({ regions }) => regions)),
		modules: moduleRows(packages, homes),
		packages,
		symbols,
		...reachabilityFor(parts, symbols, packages)
	};
}
/** The field reachability; nothing where it isn't known. */
function reachabilityFor({ reached, info, modules }, symbols, packages) {
	if (!reached) return {};
	return { reachability: reachabilityOf(symbols, reached, info, pathsAmong(packages, modules)) };
}
/** Paths of packages as in symbol names; '' for those without a row. */
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
//#region src/core/measure/claim/build-info.ts
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
		const text = ownText(file, info?.text ?? "", offset, offset + fileSize);
		if (!text) continue;
		const ended = file[text.offset + text.size] === 0 ? 1 : 0;
		ledger.claim(text.offset, text.size + ended, owner, "buildinfo", ledger.symbol(textSymbol, owner, "buildinfo", name));
	}
	ledger.book();
}
/** The module text that is the program's own, and not of a program that it embeds. */
function ownText(file, own, from, to) {
	if (own === "") return null;
	for (const text of moduleTexts(file, from, to)) if (textOf(file, text) === own) return text;
	return null;
}
//#endregion
//#region src/core/measure/claim/code-pointers.ts
/**
* Words; so many pointers to first instructions, one behind the other, are the
* block of function values. Every program has more of them.
*/
const minBlock = 16;
/**
* Words; tables stand for eight cases or more, or are of a power of two
* (cmd/compile/internal/walk/switch.go, tryJumpTable).
*/
const minTable = 8;
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
		for (let i = 0; i < free.length; i += 2) findRuns(image, functions, inColumn(free[i]), inColumn(free[i + 1]), (run) => {
			claimRun(ledger, image, functions, types, run);
		});
	}
	ledger.book();
}
function findRuns({ bytes, pointerSize: p }, { table: { entries, count }, sizes }, from, to, onRun) {
	const first = inColumn(entries[0]);
	const last = inColumn(entries[count]);
	const none = {
		start: 0,
		entries: false,
		rows: []
	};
	let run = none;
	for (let at = Math.ceil(from / p) * p; at + p <= to; at += p) {
		const word = p === 8 ? bytes.loose64(at) : bytes.u32(at);
		const row = word >= first && word < last ? rowAt(entries, word) : -1;
		const into = row < 0 ? -1 : word - inColumn(entries[row]);
		const points = row >= 0 && (into === 0 || into < inColumn(sizes[row]));
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
		if (p === 8 && rows.length >= minTable) claim(start, rows.length * p, inColumn(rows[0]), "rodata");
		return;
	}
	const isBlock = rows.length >= minBlock;
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
		if (inColumn(entries[middle]) <= address) low = middle + 1;
		else high = middle;
	}
	return low - 1;
}
/** Where type descriptors are in the file, and up to Go 1.26 what follows them. */
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
/**
* Gives function values, pointers to code by which functions are passed
* around, to the packages of the functions. They are a block since Go 1.26,
* which the twin shows, and a section since Go 1.27.
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
	ledger.book();
}
/** The last function at an address; -1 for none. */
function functionAt({ entries, count }, address) {
	let low = 0;
	let high = count;
	while (low < high) {
		const middle = low + high >>> 1;
		if (inColumn(entries[middle]) <= address) low = middle + 1;
		else high = middle;
	}
	return low > 0 && entries[low - 1] === address ? low - 1 : -1;
}
//#endregion
//#region src/core/measure/claim/functions.ts
/** Bytes; functions are aligned to much less, and to a page by no linker. */
const maxGap$1 = 4096;
/**
* Gives code to the functions of the function table. What follows a function
* up to the next one is alignment. Returns the extent of Go's code in the file.
*/
function claimFunctions(ledger, image, { table, names, packages, sizes }) {
	const { entries, count } = table;
	const padding = ledger.owner("(padding)");
	const nobody = ledger.owner("(unattributed)");
	const first = inColumn(entries[0]);
	const start = offsetOf(image, first);
	if (start < 0) return {
		offset: 0,
		size: 0
	};
	const sectionName = image.sections.find(({ offset, fileSize }) => start >= offset && start < offset + fileSize)?.name ?? "";
	for (let i = 0; i < count; i++) {
		const at = start + inColumn(entries[i]) - first;
		const size = inColumn(sizes[i]);
		const owner = ledger.owner(packages[i] ?? "");
		const name = names[i] ?? "";
		const symbol = size > 0 && name !== "" ? ledger.symbol(name, owner, "code", sectionName) : -1;
		ledger.claim(at, size, owner, "code", symbol);
		const gap = start + inColumn(entries[i + 1]) - first - at - size;
		const isAlignment = gap < maxGap$1;
		ledger.claim(at + size, gap, isAlignment ? padding : nobody, isAlignment ? "padding" : "code", -1);
	}
	ledger.book();
	return {
		offset: start,
		size: inColumn(entries[count]) - first
	};
}
//#endregion
//#region src/core/measure/claim/runtime-indexes.ts
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
	ledger.book();
}
/**
* Gives what packages do to initialise, `runtime.initTask`, to the packages:
* a state and a count of 4 bytes each, and pointers to so many functions
* (runtime/proc.go). A pc of Wasm is not an address.
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
	const offset = offsetOf(image, address);
	return offset >= 0 && offsetOf(image, address + size - 1) === offset + size - 1 ? {
		offset,
		size
	} : {
		offset: 0,
		size: 0
	};
}
/** Bytes; a longer literal is a row of its own among the symbols. */
const longLiteral = 100;
/**
* Gives string literals to the packages that use them, by a `-dumpdep`
* listing: the first user that the linker met. Symbols say where they are, and
* where there are none, the literals themselves. Null when all have their
* place, else a sentence why none has.
*/
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
/** What function data of a kind holds: maps of pointers in arguments, locals and registers, ... */
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
/** Ends a list of arguments; offsets and sizes are less. */
const endOfArguments = 255;
const wrapperInfoSize = 4;
/**
* Bytes of function data of a kind at a file offset, before `end`; -1 where its
* contents don't tell. An inline tree has at least the calls up to `lastCall`;
* those after it have no code.
*/
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
/** Whether the size of a kind, where its contents give it, may be too small. */
const isLeast = (layout, kind) => kind === inlinedCalls[layout].tree;
/**
* Bytes of `runtime.stackObjectRecord`, the first of which is at `at`: an
* offset and a pointer to a type up to Go 1.16, three numbers and a pointer in
* 1.17, four numbers from then on.
*/
function objectSize(image, layout, at) {
	const { bytes, pointerSize: p } = image;
	if (isJoined(layout)) return 2 * p;
	if (!hasAddresses(layout)) return 16;
	const second = at + 2 * p <= bytes.length ? bytes.word(at + p, p) : 0;
	return offsetOf(image, second) >= 0 ? 2 * p : Math.ceil(12 / p) * p + p;
}
/** The largest value of a pc table: runtime/symtab.go, func step. -1 for none. */
function largestValue(file, table, end) {
	let largest = -1;
	let value = -1;
	for (let at = table; at < end;) {
		let step = 0;
		for (let shift = 0, byte = 128; byte >= 128; shift += 7) {
			if (at >= end || shift > 28) return largest;
			byte = inColumn(file[at++]);
			step |= (byte & 127) << shift;
		}
		if (step === 0 && at > table + 1) return largest;
		value += step >>> 1 ^ -(step & 1);
		largest = Math.max(largest, value);
		while (at < end && inColumn(file[at]) >= 128) at++;
		at++;
	}
	return largest;
}
//#endregion
//#region src/core/measure/claim/function-data.ts
/** Stands for function data of a kind that a function has none of. */
const noFunctionData = 4294967295;
/** Bytes; blobs are aligned to this at most. */
const maxAlignment$5 = 32;
/** A record counts its function data in a byte. */
const maxKinds = 256;
/**
* Gives function data to the first function that uses it. From Go 1.26 on
* nothing else is in its block, so each blob ends where the next one starts.
* Before, it lies among other read-only data, and its contents give its size;
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
	const tail = module.moved.epclntab > 0 ? offsetOf(image, module.findfunctab) : -1;
	const sizes = tail < 0 ? sizesOf(image, table, blobs) : null;
	const padding = ledger.owner("(padding)");
	const { file } = image.bytes;
	for (let i = 0; i < offsets.length; i++) {
		const offset = inColumn(offsets[i]);
		const row = Math.floor((users.get(offset) ?? 0) / maxKinds);
		const next = offsets[i + 1] ?? tail;
		const size = sizes ? inColumn(sizes[i]) : next - offset;
		ledger.claim(offset, size, owners[row] ?? nobody, "pclntab", -1);
		const rest = next - (offset + size);
		if (rest > 0 && rest < maxAlignment$5 && isZero(file, next - rest, next)) ledger.claim(next - rest, rest, padding, "padding", -1);
	}
}
function findBlobs(image, table) {
	const { bytes } = image;
	const { records, shape, count, end, header, module } = table;
	const absolute = hasAddresses(header.layout);
	const none = absolute ? 0 : noFunctionData;
	const gofunc = module?.moved?.gofunc ?? 0;
	const start = absolute || gofunc === 0 ? -1 : offsetOf(image, gofunc);
	const width = shape.functionDataSize;
	const users = /* @__PURE__ */ new Map();
	const rows = absolute || start >= 0 ? count : 0;
	for (let row = 0; row < rows; row++) {
		const record = inColumn(records[row]);
		const tables = bytes.u32(record + shape.extraPcTables);
		const from = record + Math.ceil((shape.size + 4 * tables) / width) * width;
		const kinds = bytes.u8(record + shape.functionDataCount);
		for (let kind = 0; kind < kinds; kind++) {
			const at = from + kind * width;
			if (at + width > end) break;
			const reference = width === 8 ? bytes.loose64(at) : bytes.u32(at);
			if (reference === none) continue;
			const offset = absolute ? offsetOf(image, reference) : start + reference;
			if (offset >= 0 && !users.has(offset)) users.set(offset, row * maxKinds + kind);
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
		const at = inColumn(offsets[i]);
		const user = users.get(at) ?? 0;
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
/** Number of the last inlined call that has code in a function; -1 for none. */
function lastCall({ bytes }, { header, records, shape }, row) {
	const { offset, size } = header.pcTables;
	const record = inColumn(records[row]);
	const { pcTable } = inlinedCalls[header.layout];
	if (bytes.u32(record + shape.extraPcTables) <= pcTable) return -1;
	const at = bytes.u32(record + shape.size + 4 * pcTable);
	return at === 0 ? -1 : largestValue(bytes.file, offset + at, offset + size);
}
//#endregion
//#region src/core/measure/claim/pclntab-files.ts
/** Each name of a source file to the package of its directory. */
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
/** Each unit's rows of the unit table to the package that most of its functions are of. */
function claimUnits(ledger, image, { table }, owners) {
	const { header, records, shape, count } = table;
	const votes = new Votes();
	for (let i = 0; i < count; i++) {
		const unit = image.bytes.u32(inColumn(records[i]) + shape.unit);
		if ((unit + 1) * 4 > header.units.size) continue;
		votes.add(unit, inColumn(owners.functions[i]));
	}
	const units = votes.groups();
	for (const [i, unit] of units.entries()) {
		const next = units[i + 1] ?? Math.floor(header.units.size / 4);
		ledger.claim(header.units.offset + unit * 4, (next - unit) * 4, votes.winner(unit) ?? owners.table, "pclntab", -1);
	}
}
/** Up to Go 1.15 each row of the file table to the package of its file; the first is their count. */
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
/**
* Gives the names in the function table up to Go 1.15, which stand between its
* other parts (cmd/link/internal/ld/pcln.go): each function's to its package;
* and what is left between records and pc tables are names of functions that
* were inlined away, to the packages that they name.
*/
function claimJoinedNames(ledger, image, { table, nameEnds, byName }, owners) {
	const { header, names, nameOffsets, count } = table;
	const nuls = nulsBehindName(header.layout);
	for (let i = 0; i < count; i++) {
		const start = inColumn(nameOffsets[i]);
		const size = inColumn(nameEnds[i]) + nuls - start;
		const owner = inColumn(owners.functions[i]);
		ledger.claim(names.offset + start, size, owner, "pclntab", -1);
	}
	ledger.book();
	const { file } = image.bytes;
	const { offset, size } = header.functionNames;
	const cursor = new NameCursor(file, names);
	const first = Math.max(offset, inColumn(table.records[0]) + table.shape.size);
	const rest = ledger.free(first, offset + size - first);
	for (let i = 0; i < rest.length; i += 2) {
		const end = inColumn(rest[i + 1]);
		for (let at = inColumn(rest[i]); at < end; at = cursor.end + nuls) {
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
/** Bytes; longer runs of zeros than this between tables are no alignment. */
const maxAlignment$4 = 64;
/**
* Gives the bytes of the function table to the packages that cause them. What
* several functions share (pc tables, function data) goes to the first of them
* in order of address, so that two builds agree.
*/
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
		const start = inColumn(rest[i]);
		const end = inColumn(rest[i + 1]);
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
/** From the header to the end of the last record, or of all where the module data says where that is. */
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
	for (let i = 0; i < count; i++) last = Math.max(last, inColumn(records[i]) + shape.size);
	const section = image.sections.find((candidate) => candidate.region === "pclntab" && candidate.offset <= offset && offset < candidate.offset + candidate.fileSize);
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
		const start = names.offset + inColumn(nameOffsets[i]);
		claimUpTo(start);
		const next = names.offset + inColumn(nameEnds[i]) + 1;
		if (start !== at || next <= start) continue;
		const owner = inColumn(owners.functions[i]);
		ledger.claim(start, next - start, owner, "pclntab", -1);
		at = next;
	}
	claimUpTo(end);
}
/** Row numbers in order of their values; of rows with one value the first comes first. */
function ascending(values) {
	const rows = 2 ** Math.ceil(Math.log2(values.length + 1));
	const keys = new Float64Array(values.length);
	for (let i = 0; i < keys.length; i++) keys[i] = inColumn(values[i]) * rows + i;
	keys.sort();
	for (let i = 0; i < keys.length; i++) keys[i] = inColumn(keys[i]) % rows;
	return keys;
}
/** Each function's row and record, with its arrays, padded to pointer size. */
function claimRecords(ledger, image, { table }, owners) {
	const { bytes } = image;
	const { header, records, shape, count, end } = table;
	const p = header.pointerSize;
	const joined = isJoined(header.layout);
	const row = 2 * (hasAddresses(header.layout) ? p : 4);
	for (let i = 0; i < count; i++) {
		const owner = inColumn(owners.functions[i]);
		ledger.claim(header.functions + i * row, row, owner, "pclntab", -1);
	}
	for (let i = 0; i < count; i++) {
		const owner = inColumn(owners.functions[i]);
		const record = inColumn(records[i]);
		const kinds = bytes.u8(record + shape.functionDataCount);
		const arrays = 4 * bytes.u32(record + shape.extraPcTables) + shape.functionDataSize * kinds;
		const align = joined && kinds === 0 ? 1 : p;
		const size = Math.ceil((shape.size + arrays) / align) * align;
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
		} else if (inColumn(users[number]) < 0) users[number] = owner;
	};
	for (let i = 0; i < count; i++) {
		const owner = inColumn(owners.functions[i]);
		const record = inColumn(records[i]);
		for (let k = 0; k < 3; k++) use(bytes.u32(record + shape.pcTables + 4 * k), owner);
		const extra = bytes.u32(record + shape.extraPcTables);
		const from = record + shape.size;
		for (let at = from; at < from + 4 * extra && at < end; at += 4) use(bytes.u32(at), owner);
	}
	for (let i = 0; i < pcTables.count; i++) {
		const owner = inColumn(users[i]);
		if (owner < 0) continue;
		const start = pcTables.startOf(i);
		const length = pcTables.endOf(i) - start;
		ledger.claim(offset + start, length, owner, "pclntab", -1);
	}
	for (const [at, owner] of between) ledger.claim(offset + at, pcTables.size(at), owner, "pclntab", -1);
}
//#endregion
//#region src/core/measure/claim/wasm-rodata.ts
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
	ledger.book();
}
//#endregion
//#region src/core/measure/claim/relocations.ts
/** Owners of words that are the container's own, or mean nothing: what patches them serves the loader. */
const containers = [
	"(headers)",
	"(padding)",
	"(signature)"
];
/** Books all relocations as such, before any other claim, and watches the words that they patch. */
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
/** Gives each entry to the owner of the word that it patches, once all words have theirs. */
function shareRelocations(ledger, pending) {
	if (pending === null) return;
	const { relocations, watched } = pending;
	const shared = ledger.owner("(relocations)");
	const kept = /* @__PURE__ */ new Set([shared, ...containers.map((name) => ledger.owner(name))]);
	const gained = new Float64Array(ledger.ownerNames().length);
	for (let i = 0; i < relocations.sizes.length; i++) {
		const owner = inColumn(watched.owners[i]);
		if (owner < 0) continue;
		gained[owner] = inColumn(gained[owner]) + inColumn(relocations.sizes[i]);
	}
	for (const [owner, size] of gained.entries()) {
		if (size === 0 || kept.has(owner)) continue;
		ledger.move(shared, owner, "relocations", size);
	}
}
//#endregion
//#region src/core/measure/ledger/section-rows.ts
/**
* Cuts the file into rows that hold each of its bytes once, in order of
* offset. Sections that overlap (no linker makes them) keep what an earlier
* one left. Sections without bytes in the file stay rows of 0 bytes.
*/
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
/**
* Whether a run is zeros that a linker can have put there to align what follows.
* @param alignment bytes; the largest in use
*/
const isAlignment = (file, start, end, alignment) => end - start < alignment && isZero(file, start, end);
//#endregion
//#region src/core/measure/claim/rest.ts
/** Bytes; alignment of code is shorter. */
const maxAlignment$3 = 64;
/** Books what lies outside sections and what serves the container itself. */
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
* to C what lies in its sections and, in Go's, outside `code`; sections that no
* compiler makes have a row each; the rest has no owner.
*/
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
				const start = inColumn(runs[i]);
				const end = inColumn(runs[i + 1]);
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
/** Whether a run is alignment: zeros, or shorter and of one byte, as processors trap on. */
function isFiller(file, start, end, alignment) {
	const first = file[start];
	const limit = first === 0 ? alignment : maxAlignment$3;
	if (end - start >= limit) return false;
	for (let at = start; at < end; at++) if (file[at] !== first) return false;
	return true;
}
//#endregion
//#region src/core/measure/claim/symbols.ts
/** Data is aligned to its size, rounded down to a power of two, up to this (cmd/link/internal/ld/data.go, symalign). */
const maxAlignment$2 = 32;
/** What the claim of symbols knows besides their names. */
function symbolContext({ sections }, { rank }, { build }) {
	return {
		stamps: new Set(build?.stamps.map(({ name }) => name)),
		hasC: sections.some(({ origin }) => origin === "c"),
		rank
	};
}
/**
* Gives bytes to the symbols that name them, after functions and the function
* table had theirs, and zeros between symbols to alignment.
*/
function claimSymbols(ledger, image, symbols, rules) {
	const padding = ledger.owner("(padding)");
	const order = sizedByOffset(symbols);
	for (const i of order) {
		const section = image.sections[inColumn(symbols.section[i])];
		if (!section || section.origin === "container") continue;
		const offset = inColumn(symbols.offset[i]);
		const size = inColumn(symbols.size[i]);
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
		const start = inColumn(symbols.offset[i]);
		const before = order[k - 1] ?? i;
		const gap = start - reached;
		if (k > 0 && gap > 0 && gap < alignmentOf$1(inColumn(symbols.size[i])) && symbols.section[before] === symbols.section[i] && isZero(file, reached, start)) ledger.claim(reached, gap, padding, "padding", -1);
		reached = Math.max(reached, start + inColumn(symbols.size[i]));
	}
	ledger.book();
}
/** Rows of symbols with bytes, by offset; of several at one place the first stays first. */
function sizedByOffset(symbols) {
	const rows = [];
	for (let i = 0; i < symbols.count; i++) if (inColumn(symbols.offset[i]) >= 0 && inColumn(symbols.size[i]) > 0) rows.push(i);
	const { offset } = symbols;
	return rows.toSorted((a, b) => inColumn(offset[a]) - inColumn(offset[b]) || a - b);
}
function alignmentOf$1(size) {
	const power = 2 ** Math.floor(Math.log2(Math.max(size, 1)));
	return Math.min(power, maxAlignment$2);
}
/**
* Names of C compilers: without a dot, with one of their suffixes (`completed.0`,
* `f.cold`), or with a dot in front (`.refptr.f`, and sections of their objects:
* `.rdata$zzz`), or a constant's of Clang (`__const.f.x`).
*/
const nameOfC = /^(?:[A-Za-z_]\w*(?:$|@|\.(?:\d+|part|constprop|isra|cold|lto_priv)\b)|\.[A-Za-z]|__(?:const|func__|PRETTY_FUNCTION__)\.)/;
/** Clang's names of literals in Mach-O files: no package's, also where no section is C's. */
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
//#region src/core/binary/number-lists.ts
/** Lists of numbers, one behind the other in one column, which grows. */
var NumberLists = class {
	/** Lists that have ended. */
	count = 0;
	values = /* @__PURE__ */ new Float64Array(1024);
	/** Where the list that is being made ends. */
	length = 0;
	/** By number of the list: where it starts. */
	#starts = /* @__PURE__ */ new Float64Array(256);
	/** Puts a number at the end of the list that is being made. */
	add(value) {
		const at = this.length;
		if (at === this.values.length) this.values = doubled(this.values);
		this.values[at] = value;
		this.length = at + 1;
	}
	/** Ends a list; the next one starts behind it. */
	end() {
		const next = ++this.count;
		if (next === this.#starts.length) this.#starts = doubled(this.#starts);
		this.#starts[next] = this.length;
	}
	/** Forgets what is in the list that is being made. */
	forget() {
		this.length = this.start(this.count);
	}
	/** Takes away the list that ended last. */
	removeLast() {
		this.count--;
		this.forget();
	}
	/** Where a list starts in `values`; it ends where the next one starts. */
	start(number) {
		return inColumn(this.#starts[number]);
	}
};
/** A column of twice the length that starts the same. */
function doubled(from) {
	const to = new Float64Array(2 * from.length);
	to.set(from);
	return to;
}
//#endregion
//#region src/core/binary/types/type-columns.ts
/**
* Type descriptors that start between two addresses, as columns: row i is the
* one that was read as number i. There are tens of thousands in a binary.
*/
var TypeColumns = class {
	count = 0;
	address = /* @__PURE__ */ new Float64Array(256);
	size = /* @__PURE__ */ new Float64Array(256);
	packages = [];
	named = [];
	parts = [];
	maskAddress = /* @__PURE__ */ new Float64Array(256);
	maskSize = /* @__PURE__ */ new Float64Array(256);
	/** By row, addresses of the types that it refers to: first those that it is made of. */
	types = new NumberLists();
	/** By row, addresses of the names that it refers to. */
	names = new NumberLists();
	#start;
	#pointerSize;
	/** By words from the start on: number of the row there + 1; 0 for none. */
	#rows;
	/** @param end not further from `start` than a file has bytes */
	constructor(start, end, pointerSize) {
		const words = Math.ceil(Math.max(end - start, 0) / pointerSize);
		this.#start = start;
		this.#pointerSize = pointerSize;
		this.#rows = new Int32Array(words);
	}
	/** Adds a row, whose types and names have been noted in their lists. */
	add(row) {
		const at = this.count;
		if (at === this.address.length) {
			this.address = doubled(this.address);
			this.size = doubled(this.size);
			this.maskAddress = doubled(this.maskAddress);
			this.maskSize = doubled(this.maskSize);
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
	/** Takes the row away that was added last. */
	removeLast() {
		const last = --this.count;
		this.#rows[this.#word(inColumn(this.address[last]))] = 0;
		this.types.removeLast();
		this.names.removeLast();
	}
	/** The row of the descriptor at an address; -1 for none. */
	rowAt(address) {
		const row = (this.#rows[this.#word(address)] ?? 0) - 1;
		return row >= 0 && this.address[row] === address ? row : -1;
	}
	/** All rows in order of their addresses. */
	ascending() {
		const sorted = new Int32Array(this.count);
		const rows = this.#rows;
		let reached = 0;
		for (let word = 0; reached < sorted.length; word++) {
			const row = inColumn(rows[word]);
			if (row > 0) sorted[reached++] = row - 1;
		}
		return sorted;
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
/** Bytes; longer than any import path. */
const maxTextLength = 1024;
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
	/** The name that was asked for last. */
	#last = -1;
	#lastText = "";
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
		const flags = byteOrZero(this.#image.bytes.file, at);
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
		if ((byteOrZero(this.#image.bytes.file, at) & flag.package) === 0) return 0;
		const offset = this.#image.bytes.i32(at + size - 4);
		return offset > 0 ? this.#start + offset : 0;
	}
	/** The name itself; '' where there is none. */
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
	/** Offset after the length and bytes at `at`; -1 where they are too many. */
	#afterText(at) {
		const length = this.#length(at);
		const end = at + this.#lengthSize(at) + length;
		return length < 0 || end > this.#image.bytes.length ? -1 : end;
	}
	/** The length of the name at an offset; -1 where there is no name. */
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
	/** Bytes of the length itself. */
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
/** Bit of the kind byte up to Go 1.23: the mask is a program. */
const maskIsProgram = 64;
const kindMask = 31;
const uncommonSize = 16;
/** The package of types by which generic code is shared, which count by their structure. */
const shapes = "go.shape";
const methodSize = 16;
/** Fields, methods or parameters; more is not a descriptor. */
const maxArrayLength = 65536;
/** `abi.Type`, with which every descriptor begins. */
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
/** Reads the descriptors between two addresses of an image into columns. */
var Types = class {
	names;
	/** The descriptors that were read. */
	columns;
	#image;
	#start;
	#end;
	#p;
	#mapSize;
	/** Offsets of the fields that all descriptors have, and the bytes of these. */
	#fields;
	#commonSize;
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
	/** Adds the descriptor at an address to the columns. Returns its row; -1 where the bytes there are none. */
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
	/** Whether the two alignments of a descriptor are alike, and possible. */
	#isAligned(at) {
		const { bytes } = this.#image;
		const alignment = bytes.u8(at + this.#fields.align);
		return alignment > 0 && alignment <= 8 && (alignment & alignment - 1) === 0 && bytes.u8(at + this.#fields.fieldAlign) === alignment;
	}
	/** A size rounded up to where the next descriptor may start. */
	aligned(size) {
		return Math.ceil(size / this.#p) * this.#p;
	}
	/** Methods of the interface type at an address; -1 for none. */
	methodCount(address) {
		const p = this.#p;
		const common = this.#commonSize;
		const at = this.#at(address, common + 4 * p);
		if (at < 0) return -1;
		const kind = this.#image.bytes.u8(at + this.#fields.kind) & kindMask;
		const count = this.#word(at + common + 2 * p);
		return kind === kinds$1.interface && count <= maxArrayLength ? count : -1;
	}
	/** Reads what a kind adds, and the types in it; false where that is not a descriptor's. */
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
	/** Reads fields, methods of an interface or parameters; an unnamed interface has its import path there. */
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
	/** Reads the methods of a type that has some. Returns the offset after them; -1 where they leave the file. */
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
	/** File offset of `size` bytes at an address; -1 where they aren't all there. */
	#at(address, size) {
		if (!(address >= this.#start && address + size <= this.#end)) return -1;
		return this.#shift === null ? this.#atOffset(offsetOf(this.#image, address), size) : address + this.#shift;
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
//#region src/core/binary/types/find-types.ts
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
	return typeof longer === "string" || !overlap(longer) ? longer : readTypes(image, module, minor, "buckets");
}
const overlap = ({ descriptors: { address, size }, rows }) => rows.some((row, i) => {
	return (address[rows[i + 1] ?? -1] ?? Infinity) < inColumn(address[row]) + inColumn(size[row]);
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
/** Reads the descriptors that lie one behind the other from `start` on. */
function readBetween(types, start, end) {
	for (let address = start; address < end;) {
		const row = types.read(address);
		address += types.aligned(row < 0 ? 1 : inColumn(types.columns.size[row]));
	}
}
/** Addresses of the types that the runtime lists by offset. */
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
		const table = readTable(image, types, p === 8 ? bytes.loose64(at) : bytes.u32(at));
		if (table) tables.push(table);
	}
	return tables;
}
/**
* Reads all descriptors that can be reached from those read and from some
* addresses, and those of named types that nothing refers to: between the ones
* reached, and after them up to `end`. Returns all rows by address.
*/
function walk(image, types, roots, end) {
	const { columns } = types;
	const visit = (address) => {
		if (columns.rowAt(address) < 0) types.read(address);
	};
	let followed = 0;
	const follow = () => {
		for (; followed < columns.count; followed++) {
			const last = columns.types.start(followed + 1);
			for (let i = columns.types.start(followed); i < last; i++) visit(inColumn(columns.types.values[i]));
		}
	};
	for (const root of roots) visit(root);
	follow();
	const reached = columns.ascending();
	const after = (row) => inColumn(columns.address[row]) + types.aligned(inColumn(columns.size[row]));
	for (let i = 0; i < reached.length; i++) {
		const behind = reached[i + 1];
		const next = behind === void 0 ? end : inColumn(columns.address[behind]);
		let at = after(inColumn(reached[i]));
		while (at < next) {
			const row = columns.rowAt(at) < 0 ? types.read(at) : -1;
			const fits = row >= 0 && at + inColumn(columns.size[row]) <= next;
			if (row >= 0 && !fits) columns.removeLast();
			at = fits ? after(row) : at + image.pointerSize;
		}
	}
	if (columns.count === reached.length) return reached;
	follow();
	return columns.ascending();
}
/** runtime.itab: both types, a hash, and an address for each method of the interface. */
function readTable(image, types, address) {
	const { bytes, pointerSize: p } = image;
	const offset = offsetOf(image, address);
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
//#region src/core/measure/claim/types.ts
/** Bytes; descriptors are aligned to this at most. */
const maxAlignment$1 = 32;
/**
* Gives type descriptors, their names and pointer masks, and interface tables
* to the packages of the types; what several use to the first of them in order
* of address that has a package. Returns why not, where the layout isn't known.
*/
function claimTypes(ledger, image, { table: { module }, rank }, info) {
	if (!module?.moved) return ["the module data has no known layout, so types have no owner"];
	const runtimeTypes = findTypes(image, module.moved, info);
	if (typeof runtimeTypes === "string") return [runtimeTypes];
	const { descriptors, rows } = runtimeTypes;
	const nameOf = ownersOfTypes(descriptors, rank);
	const owners = new Int32Array(descriptors.count);
	for (const row of rows) {
		const address = inColumn(descriptors.address[row]);
		const owner = ledger.owner(nameOf(address));
		owners[row] = owner;
		const size = inColumn(descriptors.size[row]);
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
	/** A bit for each byte from the start on: a name there has an owner. */
	const claimed = new Uint8Array(Math.ceil((etypes - start) / 8));
	for (let k = 0; k < rows.length; k++) {
		const row = inColumn(rows[k]);
		const owner = inColumn(owners[row]);
		const end = names.start(row + 1);
		for (let i = names.start(row); i < end; i++) {
			const name = inColumn(names.values[i]);
			if (!(name >= start && name < etypes)) continue;
			const place = name - start;
			const bit = 1 << (place & 7);
			const before = inColumn(claimed[place >>> 3]);
			if ((before & bit) !== 0) continue;
			claimed[place >>> 3] = before | bit;
			const size = types.names.size(name);
			ledger.claim(offsetOf(image, name), size, owner, "types", -1);
		}
	}
	ledger.book();
}
function claimMasks(ledger, image, { descriptors: { maskAddress, maskSize } }, { rows, owners }) {
	const claimed = /* @__PURE__ */ new Set();
	for (const row of rows) {
		const address = inColumn(maskAddress[row]);
		const size = inColumn(maskSize[row]);
		if (size === 0 || claimed.has(address)) continue;
		claimed.add(address);
		const offset = offsetOf(image, address);
		if (offset < 0) continue;
		ledger.claim(offset, size, inColumn(owners[row]), "rodata", -1);
	}
	ledger.book();
}
/** Short runs of zeros between descriptors are alignment. */
function claimPadding(ledger, image, { descriptors: { address, size }, rows }, types) {
	const last = rows.at(-1);
	const start = offsetOf(image, types);
	if (last === void 0 || start < 0) return;
	const end = offsetOf(image, inColumn(address[last])) + inColumn(size[last]);
	const padding = ledger.owner("(padding)");
	const runs = ledger.free(start, end - start);
	for (let i = 0; i < runs.length; i += 2) {
		const from = inColumn(runs[i]);
		const to = inColumn(runs[i + 1]);
		if (to - from < maxAlignment$1 && isZero(image.bytes.file, from, to)) ledger.claim(from, to - from, padding, "padding", -1);
	}
	ledger.book();
}
//#endregion
//#region src/core/measure/go-findings.ts
/** For a file without readable tables of Go. */
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
/**
* The findings with what the listing says of string literals.
* @param unplaced why string literals have no names; null where they have
* @param isWhole whether data have names as well
*/
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
	start;
	end;
	owner;
	region;
	symbol;
	/** Whether claims came in order of their start. */
	sorted = true;
	#last = 0;
	/** @param room how many claims there is room for at first */
	constructor(room) {
		this.start = new Float64Array(room);
		this.end = new Float64Array(room);
		this.owner = new Int32Array(room);
		this.region = new Uint8Array(room);
		this.symbol = new Int32Array(room);
	}
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
		let largest = 0;
		for (let i = 0; i < count; i++) largest = Math.max(largest, inColumn(start[i]));
		if (largest * rows > 2 ** 52) {
			for (let i = 0; i < count; i++) keys[i] = i;
			return keys.toSorted((a, b) => inColumn(start[a]) - inColumn(start[b]) || a - b);
		}
		for (let i = 0; i < count; i++) keys[i] = inColumn(start[i]) * rows + i;
		keys.sort();
		for (let i = 0; i < count; i++) {
			const key = inColumn(keys[i]);
			keys[i] = key - Math.floor(key / rows) * rows;
		}
		return keys;
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
//#region src/core/measure/ledger/ledger-symbols.ts
/** Bits of a key that hold the owner, region and section of a symbol. */
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
	/** The home that was asked for last. */
	#last = -1;
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
	names() {
		return this.#names;
	}
	rows(sizes, rowOf) {
		const rows = [];
		for (let i = 0; i < this.#names.length; i++) {
			const size = inColumn(sizes[i]);
			const home = this.#homeRows[inColumn(this.#homes[i])];
			if (size <= 0 || !home) continue;
			const { owner, region, section } = home;
			const name = this.#names[i] ?? "";
			rows.push(rowOf({
				name,
				owner,
				region,
				section,
				size
			}));
		}
		return rows;
	}
};
//#endregion
//#region src/core/measure/ledger/watched-places.ts
/** Places of a file whose owners are asked for in the end. */
var WatchedPlaces = class {
	/** By place, the number of its owner; -1 as long as nobody has it. */
	owners;
	#places;
	/** The first place behind the run that was booked last. */
	#next = 0;
	/** @param places offsets, ascending */
	constructor(places) {
		this.#places = places;
		this.owners = new Int32Array(places.length).fill(-1);
	}
	/** A run has an owner. Runs that follow one another cost the places between them. */
	book(start, end, owner) {
		const places = this.#places;
		let at = this.#firstFrom(start);
		for (; at < places.length && inColumn(places[at]) < end; at++) this.owners[at] = owner;
		this.#next = at;
	}
	/** The first place at or after an offset: looked for near the run before, then by halves. */
	#firstFrom(start) {
		const places = this.#places;
		let low = 0;
		let high = places.length;
		const next = this.#next;
		if (next > 0 && inColumn(places[next - 1]) >= start) high = next - 1;
		else {
			const near = Math.min(next + 8, high);
			for (low = next; low < near; low++) if (inColumn(places[low]) >= start) return low;
		}
		while (low < high) {
			const middle = low + high >>> 1;
			if (inColumn(places[middle]) < start) low = middle + 1;
			else high = middle;
		}
		return low;
	}
};
//#endregion
//#region src/core/measure/ledger/ledger.ts
/** Bytes of a file by claim of the layer with the most: so much room is seldom too little. */
const bytesPerClaim = 256;
/**
* Gives every byte of a file to one owner. Claims are made layer by layer;
* `book` books those of a layer on the bytes that earlier layers left free.
* Within a layer the claim with the lower start comes first, and a later one
* keeps what doesn't overlap it. Cost: linear in claims and free runs, plus a
* sort of claims that weren't made in order.
*/
var Ledger = class {
	/** Free runs as start, end, start, end, ... ascending. */
	#free;
	/** Index in them of the first run that ends behind the offset asked for last. */
	#freeAt = 0;
	#claims;
	#owners = /* @__PURE__ */ new Map();
	/** Bytes by owner and region, a row of all regions for each owner. */
	#sizes = new Float64Array(64 * regionNames.length);
	#symbols = new LedgerSymbols();
	#symbolSizes = /* @__PURE__ */ new Float64Array(1024);
	/** The region of the claim before, whose number is looked up once. */
	#region = "code";
	#regionNumber = regionNames.indexOf("code");
	/** The owner whose number was asked for last. */
	#name = null;
	#number = 0;
	#placement;
	#watched = null;
	/**
	* @param size bytes that offsets of claims range over
	* @param placement how they map to the file, where they aren't the file itself
	*/
	constructor(size, placement = null) {
		this.#free = size > 0 ? [0, size] : [];
		this.#claims = new Claims(Math.ceil(size / bytesPerClaim) + 1);
		this.#placement = placement;
	}
	/** Bytes of the file that a run stands for. */
	#weigh(start, end) {
		return this.#placement ? this.#placement.fileOffset(end) - this.#placement.fileOffset(start) : end - start;
	}
	/** Number of an owner, by its name. */
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
	/** From now on, notes who owns these places: offsets, ascending. */
	watch(places) {
		return this.#watched = new WatchedPlaces(places);
	}
	/** Gives bytes that are booked to one owner to another one. */
	move(from, to, region, size) {
		const column = regionNumbers.get(region) ?? 0;
		const giving = from * regionNames.length + column;
		const taking = to * regionNames.length + column;
		this.#sizes[giving] = inColumn(this.#sizes[giving]) - size;
		this.#sizes[taking] = inColumn(this.#sizes[taking]) + size;
	}
	/** Books all claims made since the last time. */
	book() {
		const claims = this.#claims;
		if (claims.count === 0) return;
		const order = claims.order();
		const { start: starts, end: ends, count } = claims;
		const free = [];
		const runs = this.#free;
		let run = 0;
		let from = startOf(runs, run);
		let reached = 0;
		for (let i = 0; i < count && run < runs.length; i++) {
			const row = order === null ? i : inColumn(order[i]);
			const start = Math.max(inColumn(starts[row]), reached);
			const end = inColumn(ends[row]);
			if (end <= start) continue;
			reached = end;
			while (run < runs.length) {
				const runEnd = inColumn(runs[run + 1]);
				if (from >= end) break;
				if (runEnd > start) {
					const first = Math.max(from, start);
					const last = Math.min(runEnd, end);
					if (first > from) free.push(from, first);
					this.#book(claims, row, this.#weigh(first, last));
					this.#watched?.book(first, last, inColumn(claims.owner[row]));
					from = last;
					if (last < runEnd) break;
				} else free.push(from, runEnd);
				run += 2;
				from = startOf(runs, run);
			}
		}
		for (; run < runs.length; run += 2, from = startOf(runs, run)) free.push(from, inColumn(runs[run + 1]));
		this.#free = free;
		this.#freeAt = 0;
		claims.clear();
	}
	#book(claims, row, size) {
		const cell = inColumn(claims.owner[row]) * regionNames.length + inColumn(claims.region[row]);
		this.#sizes[cell] = inColumn(this.#sizes[cell]) + size;
		const symbol = inColumn(claims.symbol[row]);
		if (symbol >= 0) this.#symbolSizes[symbol] = inColumn(this.#symbolSizes[symbol]) + size;
	}
	/**
	* Whether a byte of an extent is free. Calls in ascending order of the offset
	* cost the runs between them.
	*/
	hasFree(offset, size) {
		const runs = this.#free;
		let at = this.#freeAt;
		if (at > 0 && inColumn(runs[at - 1]) > offset) at = 0;
		while (at < runs.length && inColumn(runs[at + 1]) <= offset) at += 2;
		this.#freeAt = at;
		return at < runs.length && inColumn(runs[at]) < offset + size;
	}
	/** Free runs that overlap an extent, clipped to it, as start, end, start, end, ... */
	free(offset, size) {
		const end = offset + size;
		const ranges = [];
		const runs = this.#free;
		let low = 0;
		let high = runs.length / 2;
		while (low < high) {
			const middle = low + high >>> 1;
			if (inColumn(runs[2 * middle + 1]) <= offset) low = middle + 1;
			else high = middle;
		}
		for (let i = 2 * low; i < runs.length && inColumn(runs[i]) < end; i += 2) ranges.push(Math.max(inColumn(runs[i]), offset), Math.min(inColumn(runs[i + 1]), end));
		return ranges;
	}
	/** Bytes of the file that nobody claimed yet. */
	unclaimed() {
		let sum = 0;
		for (let i = 0; i < this.#free.length; i += 2) sum += this.#weigh(inColumn(this.#free[i]), inColumn(this.#free[i + 1]));
		return sum;
	}
	/** Owners with bytes, and their bytes per region in the order of `regionNames`. */
	*owners() {
		for (const [name, id] of this.#owners) {
			const row = id * regionNames.length;
			const regions = regionNames.map((region, i) => ({
				name: region,
				size: inColumn(this.#sizes[row + i])
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
	/** Symbols with bytes, each as a row. */
	symbols(rowOf) {
		return this.#symbols.rows(this.#symbolSizes, rowOf);
	}
};
/** Where a free run starts; 0 behind the last, where nothing asks for it any more. */
const startOf = (runs, run) => run < runs.length ? inColumn(runs[run]) : 0;
//#endregion
//#region src/core/measure/unknown-release.ts
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
//#region src/core/measure/sources-by-name.ts
/** Paths as they were compiled. Where functions of one name are from several files, none is given. */
function sourcesByName({ files, names }) {
	const byName = /* @__PURE__ */ new Map();
	for (const [i, name] of names.entries()) {
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
			compressed: options.gzip === null ? null : { gzip: options.gzip }
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
/** The symbols of a slice, their sections with its name. */
function symbolsOf({ name, measurement }) {
	return measurement.symbols.map((symbol) => ({
		...symbol,
		section: symbol.section === "" ? "" : `${name}:${symbol.section}`
	}));
}
/** Bytes; lipo aligns slices to no more (cctools, lipo.c, MAXSECTALIGN). */
const maxSliceAlignment = 32768;
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
/** @param isKnown whether it is known for all slices who wrote the code */
function addPackages(rows, isKnown) {
	const byPath = /* @__PURE__ */ new Map();
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
//#region src/core/measure/linker/linker-order.ts
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
		isShared: [],
		isDuplicate: []
	};
	const known = /* @__PURE__ */ new Map();
	/** @param alignment of the row before; 0 for a new one */
	const put = (object, i, row, home, alignment) => {
		columns.names[row] = object.names[i] ?? "";
		columns.packages[row] = home;
		columns.kind[row] = inColumn(object.kind[i]);
		columns.size[row] = inColumn(object.size[i]);
		columns.hasRelocations[row] = object.hasRelocations[i] === 1;
		columns.isShared[row] = object.hashes[i] !== "";
		columns.isDuplicate[row] = object.isDuplicate[i] === 1;
		columns.alignment[row] = Math.max(alignment, inColumn(object.alignment[i]));
	};
	const add = (object, i, home) => {
		const hash = object.hashes[i] ?? "";
		const key = hash === "" ? object.names[i] ?? "" : `\0${hash}`;
		const row = known.get(key);
		if (row === void 0) {
			known.set(key, columns.names.length);
			put(object, i, columns.names.length, home, 0);
		} else if (inColumn(object.size[i]) > inColumn(columns.size[row])) put(object, i, row, home, inColumn(columns.alignment[row]));
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
/** Breadth first along imports, then the runtime, which the linker asks for itself. */
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
/** What a symbol table names, with sizes that tables without them leave open. */
var NamedPlaces = class {
	byName = /* @__PURE__ */ new Map();
	#bySection = /* @__PURE__ */ new Map();
	constructor(image, overlay, symbols, references) {
		const rows = new Map(symbols.names.map((name, row) => [name, row]));
		const made = linkerMade(image, overlay, references);
		for (let index = 0; index < overlay.count; index++) {
			const offset = inColumn(overlay.offset[index]);
			if (offset < 0) continue;
			const name = overlay.name(index);
			const row = rows.get(name) ?? -1;
			const size = row < 0 ? made.get(name) ?? inColumn(overlay.size[index]) : inColumn(symbols.size[row]);
			if (size === 0) continue;
			const section = inColumn(overlay.section[index]);
			const place = {
				index,
				row,
				section,
				offset,
				end: offset + size,
				size,
				alignment: row < 0 ? 0 : inColumn(symbols.alignment[row])
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
		if (inColumn(list[middle]?.offset) < offset) low = middle + 1;
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
	const addresses = /* @__PURE__ */ new Map();
	let tasks = 0;
	for (const to of references.keys()) if (to.endsWith("..inittask")) tasks++;
	addresses.set("go:main.inittasks", tasks * p);
	/** The length in a string's or slice's header. */
	const lengthAt = (at) => {
		if (at < 0 || at + 2 * p > image.bytes.length) return 0;
		return p === 8 ? image.bytes.loose64(at + p) : image.bytes.u32(at + p);
	};
	const headers = /* @__PURE__ */ new Map();
	const texts = [];
	for (let i = 0; i < overlay.count; i++) {
		const offset = inColumn(overlay.offset[i]);
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
/** Bytes; data is aligned to its size, rounded down to a power of two, up to this (symalign in data.go). */
const maxAlignment = 32;
/** Bytes between the last symbol of a kind and what follows. */
const maxGap = 64;
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
	for (const rows of byKind.values()) rows.sort((a, b) => inColumn(size[a]) - inColumn(size[b]) || a - b);
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
	const placements = [];
	for (const row of rows) {
		const size = inColumn(symbols.size[row]);
		const step = alignmentOf(inColumn(symbols.alignment[row]), size);
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
/** Lays all of a block out; nothing where that doesn't end with the block. */
function placeBlock(image, symbols, rows, block) {
	const section = image.sections.findIndex(({ offset, fileSize }) => block && block.offset >= offset && block.offset + block.size <= offset + fileSize);
	const home = image.sections[section];
	if (!block || !home) return [];
	const shift = home.address - home.offset;
	let at = block.offset;
	const placements = rows.map((row) => {
		const size = inColumn(symbols.size[row]);
		const step = alignmentOf(inColumn(symbols.alignment[row]), size);
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
/** Whether a symbol lies at the first place behind `at` that is aligned for it. */
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
const maxTasks = 100;
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
/** The linker's symbols that the program refers to. */
var Items = class {
	/** Kinds of data, in the linker's order. */
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
			size: inColumn(size[row]),
			alignment: inColumn(alignment[row])
		};
	}
};
/**
* The data of the one kind that fills a run of memory to the byte.
* @param extras what the linker may add to it, to be tried one after another
*/
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
		const address = inColumn(addresses[i]);
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
/**
* Whether the file holds at their places what the linker fills in: the list of
* the runtime's tasks behind its header, and texts, of which one is Go's version.
*/
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
/** What stands for the linker itself. */
const root = "_";
/** The symbols of a listing, but for types and string literals. */
function readReferences({ names, parents }) {
	const references = /* @__PURE__ */ new Map();
	let last = -1;
	let lastName = root;
	for (let symbol = 0; symbol < names.count; symbol++) {
		if ((names.startsWith(symbol, "type:") || names.startsWith(symbol, "type.")) && !names.startsWith(symbol, "type:.gcmask.") && !names.startsWith(symbol, "type..gcmask.")) continue;
		const parent = inColumn(parents[symbol]);
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
/** Data that the compiler counted (`p..stmp_7`) or made for a function (`p.F.jump3`): no name that anyone gave. */
const counted = /\.\.[A-Za-z]+[._]?\d+$|\.jump\d+$/;
/** Constants and pointer masks, named by their content. */
const byContent = /^(?:\$[a-z]\d+\.|runtime\.gcbits\.)/;
/** A longer chain of references is none of the linker's. */
const maxChain = 1e3;
/**
* Adds to the symbols of a twin what they leave out: data without a
* name in the table, by the linker's listing and the packages' own objects, and
* exact sizes where the format has none.
*/
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
	/** In the linker's symbols. */
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
		size[overlay.count + k] = inColumn(symbols.size[placement.row]);
		section[overlay.count + k] = placement.section;
		row[overlay.count + k] = placement.row;
	}
	return {
		count: total,
		offset,
		size,
		section,
		name: (index) => nameOf(index < overlay.count ? overlay.name(index) : symbols.names[inColumn(row[index])] ?? "", users),
		owner: (index) => ownerOf(symbols, inColumn(row[index]), users) || (index < overlay.count ? definers.of(overlay.name(index)) : "")
	};
}
/** Symbols, where there are any, with what the packages' objects and the listing add to them. */
function nameData(image, symbols, blocks, functions, listing, { build, objects }) {
	if (!listing || !objects) return symbols;
	if (symbols) return nameSymbols(image, symbols, blocks, objects, listing, functions);
	const { module } = functions.table;
	const stamps = build?.stamps.map(({ name }) => name) ?? [];
	return image.bodies && module ? nameMemory(image, module, objects, listing, functions, stamps) : null;
}
/**
* The same for Wasm, whose links have no symbols for data at all; null where
* nothing of it is proved.
* @param stamps names of `-X` variables
*/
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
/** As a row of the symbols table: what is counted goes by what refers to it; '' for constants. */
function nameOf(name, users) {
	if (byContent.test(name)) return "";
	if (!counted.test(name)) return name;
	const user = userOf(name, users, (candidate) => !counted.test(candidate));
	return /^[\w/%]/.test(user) && packageOf(user, users.rank) !== "" ? `${plainName(user)} (data)` : name;
}
/**
* What a name doesn't give: of what packages share by its content, the package
* of the first user that the linker met; of assembly's own data, and of what is
* named as if another package had it, the package that has it.
*/
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
/** The nearest of those that refer to a symbol, and to them, that will do; '' for none. */
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
/** A format without a reader: its size is all that is known. */
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
//#region src/core/measure/rest-hash.ts
/** The measurement with that hash, also where nothing is known of the build. */
function withRestHash(measurement, file, image, info) {
	const { binary, build } = measurement;
	if ((build ? build.environment.CGO_ENABLED ?? "0" : info?.settings["CGO_ENABLED"]) === "0") return measurement;
	const hash = sha256WithoutBuildIds(file, image);
	const { fileSize, contentSize, paddingSize, compressed, ...names } = binary;
	return {
		...measurement,
		binary: {
			...names,
			sha256WithoutBuildIds: hash,
			fileSize,
			contentSize,
			paddingSize,
			compressed
		}
	};
}
//#endregion
//#region src/core/measure/authorship.ts
/**
* Tells who wrote the code: what was inlined from another package is its
* author's, the rest the function's own package's. To be asked before functions
* claim their code. A sentence where the file doesn't say.
*/
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
	const first = inColumn(entries[0]);
	const start = offsetOf(image, first);
	if (start < 0) return /* @__PURE__ */ new Map();
	const free = ledger.free(start, inColumn(entries[count]) - first);
	let run = 0;
	for (let i = 0; i < count; i++) {
		const at = start + inColumn(entries[i]) - first;
		const end = at + inColumn(sizes[i]);
		while (run < free.length && inColumn(free[run + 1]) <= at) run += 2;
		if (run >= free.length) break;
		if (!(at >= inColumn(free[run]) && end <= inColumn(free[run + 1])) || end <= at) continue;
		const calls = trees.read(i, end - at);
		if (calls === 0) continue;
		const owner = ledger.owner(packages[i] ?? "");
		for (let k = 0; k < calls; k++) {
			const author = authorOf(inColumn(trees.names[k]), owner);
			if (author === owner) continue;
			const size = inColumn(trees.sizes[k]);
			gain(author, size);
			gain(owner, -size);
		}
	}
	return new Map(ledger.ownerNames().map((name, owner) => [name, gained[owner] ?? 0]));
}
/** Finds the owner in a function's name, by the name's offset; `otherwise` where it has none. */
function authors(ledger, { table: { names }, byName, rank }) {
	const known = /* @__PURE__ */ new Map();
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
	if (!image) return measureWhole(file, format, options);
	return placing(image.placement, () => {
		const info = readBuildInfo(image.bytes.file, image);
		return withRestHash(measureImage(image, info, options), file, image, info);
	});
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
				measurement: measureThin(bytesOf(file, slice), {
					...options,
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
/** A row at its place in the file. */
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
	return section?.origin === "c" || section?.origin === "added" ? {
		...row,
		section: {
			...section,
			origin: "go"
		}
	} : row;
}
/** What Go's tables say, and the bytes that they give to owners. */
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
/**
* Claims the bytes that Go's tables give to owners. No layer gets what an earlier
* one has claimed, so the order decides. `measureImage` claims the layers 1, 2 and
* 12; docs/how-it-works.md has the same list.
*
*  1. Relocation entries: before the container, which would take their tables as a
*     whole. In the end each entry moves to the owner of the word that it patches.
*  2. The container: headers, signatures, resources, gaps. No table of Go may claim
*     them, whatever its pointers say.
*  3. The build info: known to the byte. The symbol of the copy of its text would
*     give that to the runtime.
*  4. Runtime indexes and the function table: their own pointers divide them among
*     packages, where symbols name each table as a whole.
*  5. Code: the function table has true sizes; those of symbols may hold alignment.
*  6. Named data: by symbols of the file or the twin, and by the packages' objects.
*  7. Types: what no symbol has named, through the runtime's lists.
*  8. Function values and jump tables: pointers to code. Many are known by their look
*     alone, so only in read-only data that nothing above has claimed.
*  9. Embedded files: the variables that point to them were named above.
* 10. String literals: the linker's listing has the text of each, or its length and
*     hash, which gives its place in what is left of the block of strings.
* 11. The rest of the linker's blocks: of a known kind, without an owner.
* 12. The rest of each section: C code, added sections, alignment, `(unattributed)`.
*/
function claimGo(ledger, image, table, info, options) {
	const trouble = [];
	const attempt = attemptsFor(describeNewer(info) !== null, trouble);
	const { overlay: symbols, notes } = overlayOf(image, options.twin ?? null);
	const obfuscated = describeObfuscated(table.header);
	const objects = options.objects ?? [];
	const functions = describeFunctions(image, table, symbols, info, objects);
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
/** The layers 8 to 11 of `claimGo`. */
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
//#endregion
export { measure };
