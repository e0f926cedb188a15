import { createRequire } from "node:module";
import { createHash } from "node:crypto";
import { posix } from "node:path";
//#region \0rolldown/runtime.js
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __commonJSMin = (cb, mod) => () => (mod || (cb((mod = { exports: {} }).exports, mod, mod.exports), cb = null), mod.exports);
var __copyProps = (to, from, except, desc) => {
	if (from && typeof from === "object" || typeof from === "function") for (var keys = __getOwnPropNames(from), i = 0, n = keys.length, key; i < n; i++) {
		key = keys[i];
		if (!__hasOwnProp.call(to, key) && key !== except) __defProp(to, key, {
			get: ((k) => from[k]).bind(null, key),
			enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable
		});
	}
	return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(isNodeMode || !mod || !mod.__esModule || !__hasOwnProp.call(mod, "default") ? __defProp(target, "default", {
	value: mod,
	enumerable: true
}) : target, mod));
var __require = /* #__PURE__ */ (() => createRequire(import.meta.url))();
//#endregion
//#region src/core/text/sizes.ts
const units$1 = [
	{
		name: "KiB",
		bytes: 1024,
		decimals: 1
	},
	{
		name: "MiB",
		bytes: 2 ** 20,
		decimals: 2
	},
	{
		name: "GiB",
		bytes: 2 ** 30,
		decimals: 2
	},
	{
		name: "TiB",
		bytes: 2 ** 40,
		decimals: 2
	}
];
function formatBytes(bytes) {
	if (bytes < 1024) return `${bytes} B`;
	for (const unit of units$1) {
		const text = (bytes / unit.bytes).toFixed(unit.decimals);
		if (Number(text) < 1024 || unit.name === "TiB") return `${text} ${unit.name}`;
	}
	throw new RangeError(`not a size: ${bytes}`);
}
function formatDelta(bytes) {
	if (bytes === 0) return "0 B";
	return `${bytes > 0 ? "+" : "-"}${formatBytes(Math.abs(bytes))}`;
}
function formatExactBytes(bytes) {
	return `${bytes.toLocaleString("en-US")} ${Math.abs(bytes) === 1 ? "byte" : "bytes"}`;
}
function formatExactDelta(bytes) {
	return (bytes > 0 ? "+" : "") + formatExactBytes(bytes);
}
const signed = (digits) => new Intl.NumberFormat("en-US", {
	...digits,
	signDisplay: "always"
});
let formats = null;
function percents() {
	formats ??= {
		tiny: signed({ maximumSignificantDigits: 1 }),
		small: signed({
			minimumFractionDigits: 1,
			maximumFractionDigits: 2
		}),
		large: signed({
			minimumFractionDigits: 1,
			maximumFractionDigits: 1
		})
	};
	return formats;
}
function formatPercent(delta, base) {
	if (delta === 0) return "0 %";
	if (base === 0) return "new";
	const percent = delta / base * 100;
	const size = Math.abs(percent);
	const { tiny, small, large } = percents();
	return `${(size < .005 ? tiny : size < 1 ? small : large).format(percent)} %`;
}
//#endregion
//#region src/core/compare/alignment.ts
function isOnlyAlignment(compared) {
	const { fileSize, contentSize } = compared.delta;
	return knowsAlignment(compared) && fileSize !== 0 && contentSize === 0;
}
function alignmentText(compared) {
	const { fileSize, contentSize } = compared.delta;
	if (isOnlyAlignment(compared)) return "all of it alignment";
	const padding = fileSize - contentSize;
	const most = Math.sign(padding) === Math.sign(fileSize) && 2 * Math.abs(padding) > Math.abs(fileSize);
	return fileSize !== 0 && most && knowsAlignment(compared) ? `mostly alignment (content ${formatDelta(contentSize)})` : "";
}
function knowsAlignment({ base, head }) {
	return base !== null && head !== null && base.attribution.level === head.attribution.level && head.attribution.level !== "file";
}
//#endregion
//#region src/core/model/closed-lists.ts
const binaryFormats = [
	"elf",
	"macho",
	"pe",
	"plan9",
	"wasm",
	"xcoff"
];
const archiveFormats = [
	"tar",
	"tar.gz",
	"tar.xz",
	"tar.zst",
	"zip",
	"deb",
	"rpm",
	"apk",
	"gz",
	"xz",
	"zst"
];
const attributionLevels = [
	"file",
	"sections",
	"functions",
	"symbols",
	"literals"
];
const regionNames = [
	"code",
	"pclntab",
	"types",
	"strings",
	"data",
	"rodata",
	"debug",
	"symtab",
	"headers",
	"buildinfo",
	"relocations",
	"signature",
	"padding",
	"other"
];
const packageKinds = [
	"main",
	"module",
	"std",
	"pseudo"
];
const namedRuntimeTables = [
	"(headers)",
	"(relocations)",
	"(build info)",
	"(module data)",
	"(pclntab header)",
	"(findfunctab)",
	"(type index)",
	"(itab index)",
	"(inittasks)"
];
const pseudoPackages = [
	...namedRuntimeTables,
	"(padding)",
	"(signature)",
	"(resources)",
	"(added sections)",
	"(shared types)",
	"(C)",
	"(stamped values)",
	"(unattributed)"
];
const metrics = [
	"file",
	"content",
	"gzip"
];
const verdictStates = [
	"error",
	"fail",
	"no-baseline",
	"warn",
	"pass"
];
const tierNames = ["warn", "fail"];
const origins$1 = [
	"own",
	"updated-dependencies",
	"other-dependencies",
	"std",
	"alignment",
	"other"
];
const deadCodeStates = [
	"on",
	"off",
	"unknown"
];
const culpritKinds = [
	"reflection",
	"plugin",
	"shared"
];
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
const forbiddenKinds = [
	"package",
	"module",
	"symbol"
];
//#endregion
//#region src/core/compare/archives.ts
function archivesOf({ archive, archives }) {
	return archives ?? (archive === void 0 ? [] : [archive]);
}
function largestArchive({ binary }, format) {
	const [largest = null] = archivesOf(binary).filter((archive) => archive.format === format).toSorted((a, b) => b.size - a.size);
	return largest;
}
function compareArchives(base, head) {
	return archiveFormats.flatMap((format) => {
		const was = sizeIn(base, format);
		const is = sizeIn(head, format);
		if (was === null && is === null) return [];
		return {
			format,
			base: was,
			head: is,
			delta: !(was === null && base) && !(is === null && head) ? (is ?? 0) - (was ?? 0) : null
		};
	});
}
const sizeIn = (side, format) => (side && largestArchive(side, format)?.size) ?? null;
function archiveDelta(base, head) {
	const before = base?.binary.archive;
	const after = head?.binary.archive;
	if (before && after) return before.format === after.format ? { archive: after.size - before.size } : {};
	if (base === null && after) return { archive: after.size };
	return head === null && before ? { archive: -before.size } : {};
}
//#endregion
//#region src/core/compare/build-ids.ts
function differByIds(base, head) {
	if (base === null || head === null) return false;
	const { sha256, fileSize, sha256WithoutBuildIds: rest } = base.binary;
	const other = head.binary;
	return rest !== void 0 && rest === other.sha256WithoutBuildIds && fileSize === other.fileSize && sha256 !== other.sha256;
}
//#endregion
//#region src/core/compare/sections-comparable.ts
function sectionsComparable({ base, head }) {
	if (base === null || head === null) return true;
	return base.binary.format === head.binary.format && releaseOf(base.binary.goVersion) === releaseOf(head.binary.goVersion);
}
function sectionsNote(sides) {
	if (sectionsComparable(sides)) return "";
	const [from, to] = [sides.base, sides.head].map((side) => side?.binary);
	const formats = from?.format !== to?.format;
	const [before, after] = [from, to].map((binary) => {
		const release = releaseOf(binary?.goVersion ?? "");
		const go = release === "" ? "an unknown Go" : `Go ${release}`;
		return formats ? `${go} (${binary?.format ?? ""})` : go;
	});
	return `${before} and ${after} lay sections out differently: compare regions`;
}
function releaseOf(goVersion) {
	return /\bgo(\d{1,4}\.\d{1,4})/.exec(goVersion)?.[1] ?? "";
}
//#endregion
//#region src/core/compare/coarsen.ts
const nobody = "(unattributed)";
function isCoarse({ attribution: { level } }) {
	return level === "file" || level === "sections";
}
function alikeInDetail(base, head) {
	if (base === null || head === null || isCoarse(base) === isCoarse(head)) return [base, head];
	return [coarsened(base), coarsened(head)];
}
function coarsened(measurement) {
	const { packages, modules } = measurement;
	const isOwner = ({ path, kind }) => kind !== "pseudo" || path === nobody;
	const owners = packages.filter(isOwner);
	const others = packages.filter((pkg) => !isOwner(pkg));
	const paths = new Set(others.map(({ module }) => module));
	const size = owners.reduce((sum, pkg) => sum + pkg.size, 0);
	const merged = {
		path: nobody,
		module: nobody,
		kind: "pseudo",
		size,
		regions: mergedRegions(owners)
	};
	const withoutWritten = others.map(({ path, module, kind, size: own, regions }) => ({
		path,
		module,
		kind,
		size: own,
		regions
	}));
	return {
		...measurement,
		packages: [...withoutWritten, merged],
		modules: [...modules.filter(({ path }) => paths.has(path) && path !== nobody), {
			path: nobody,
			version: "",
			size
		}],
		symbols: []
	};
}
function mergedRegions(packages) {
	const sizes = /* @__PURE__ */ new Map();
	for (const { name, size } of packages.flatMap(({ regions }) => regions)) sizes.set(name, (sizes.get(name) ?? 0) + size);
	return [...sizes].map(([name, size]) => ({
		name,
		size
	}));
}
//#endregion
//#region src/core/compare/rows.ts
function matchByKey(base, head, keyOf, sizeOf) {
	const matches = /* @__PURE__ */ new Map();
	const at = (key) => {
		const known = matches.get(key);
		if (known !== void 0) return known;
		const created = {
			key,
			base: null,
			head: null,
			baseSize: 0,
			headSize: 0
		};
		matches.set(key, created);
		return created;
	};
	for (const item of base) {
		const match = at(keyOf(item));
		match.base ??= item;
		match.baseSize += sizeOf(item);
	}
	for (const item of head) {
		const match = at(keyOf(item));
		match.head ??= item;
		match.headSize += sizeOf(item);
	}
	return [...matches.values()];
}
function rowOf(base, head) {
	return {
		base,
		head,
		delta: head - base
	};
}
function byChange(...namesOf) {
	return (a, b) => {
		const change = Math.abs(b.delta) - Math.abs(a.delta);
		if (change !== 0) return change;
		for (const nameOf of namesOf) {
			const left = nameOf(a);
			const right = nameOf(b);
			if (left !== right) return left < right ? -1 : 1;
		}
		return 0;
	};
}
function assertExplains(what, rows, delta) {
	const sum = rows.reduce((total, row) => total + row.delta, 0);
	if (sum !== delta) throw new Error(`the ${what} add up to a change of ${sum} bytes, the files to one of ${delta}`);
}
//#endregion
//#region src/core/compare/origins.ts
function originSums(base, head) {
	const updated = updatedModules(base, head);
	const before = sizesOf$1(base, updated);
	const after = sizesOf$1(head, updated);
	return origins$1.map((origin) => ({
		origin,
		...rowOf(before.get(origin) ?? 0, after.get(origin) ?? 0)
	}));
}
function changedOrigins(sums) {
	return sums.filter(({ delta }) => delta !== 0).toSorted(byChange((row) => row.origin));
}
function updatedModules(base, head) {
	const versions = new Map(base?.modules.map((module) => [module.path, module.version]));
	const updated = /* @__PURE__ */ new Set();
	for (const { path, version } of head?.modules ?? []) {
		if (versions.get(path) !== version) updated.add(path);
		versions.delete(path);
	}
	for (const path of versions.keys()) updated.add(path);
	return updated;
}
function sizesOf$1(side, updated) {
	const sizes = /* @__PURE__ */ new Map();
	for (const item of side?.packages ?? []) {
		const origin = originOf$1(item, updated);
		sizes.set(origin, (sizes.get(origin) ?? 0) + item.size);
	}
	return sizes;
}
function originOf$1({ path, module, kind }, updated) {
	switch (kind) {
		case "main": return "own";
		case "module": return updated.has(module) ? "updated-dependencies" : "other-dependencies";
		case "std": return "std";
		default: return path === "(padding)" ? "alignment" : "other";
	}
}
//#endregion
//#region src/core/model/target.ts
const mips = {
	usual: "hardfloat",
	accepted: /^(?:hard|soft)float$/,
	names: "hardfloat or softfloat"
};
const ppc64 = {
	variable: "GOPPC64",
	usual: "power8",
	accepted: /^power(?:8|9|[1-9]\d)$/,
	names: "power8, power9 or power10"
};
const levelsOf = {
	"386": {
		variable: "GO386",
		usual: "sse2",
		accepted: /^(?:sse2|softfloat)$/,
		names: "sse2 or softfloat"
	},
	amd64: {
		variable: "GOAMD64",
		usual: "v1",
		accepted: /^v[1-4]$/,
		names: "v1, v2, v3 or v4"
	},
	arm: {
		variable: "GOARM",
		usual: "7",
		accepted: /^[567](?:,(?:hard|soft)float)?$/,
		names: "5, 6 or 7, with \",hardfloat\" or \",softfloat\" if needed"
	},
	arm64: {
		variable: "GOARM64",
		usual: "v8.0",
		accepted: /^v[89]\.\d(?:,lse|,crypto)*$/,
		names: "v8.0 to v8.9 or v9.0 to v9.5, with \",lse\" or \",crypto\" if needed"
	},
	mips: {
		variable: "GOMIPS",
		...mips
	},
	mipsle: {
		variable: "GOMIPS",
		...mips
	},
	mips64: {
		variable: "GOMIPS64",
		...mips
	},
	mips64le: {
		variable: "GOMIPS64",
		...mips
	},
	ppc64,
	ppc64le: ppc64,
	riscv64: {
		variable: "GORISCV64",
		usual: "rva20u64",
		accepted: /^rva\d\du64$/,
		names: "rva20u64, rva22u64 or rva23u64"
	},
	wasm: {
		variable: "GOWASM",
		usual: "",
		accepted: /^(?:satconv|signext)(?:,satconv|,signext)*$/,
		names: "satconv, signext or both with a comma"
	}
};
const levelWord = /^[A-Za-z0-9_.,]+$/;
function formatTarget({ goos, goarch, level }) {
	return level === "" ? `${goos}/${goarch}` : `${goos}/${goarch}/${level}`;
}
function levelIn(goarch, settings) {
	const levels = Object.hasOwn(levelsOf, goarch) ? levelsOf[goarch] : void 0;
	const level = levels === void 0 ? "" : settings[levels.variable] ?? "";
	return levelWord.test(level) ? level : "";
}
function withoutUsualLevel(target) {
	const [goos = "", goarch = "", level = "", ...rest] = target.split("/");
	return level !== "" && level === usualLevel(goarch) && rest.length === 0 ? `${goos}/${goarch}` : target;
}
function withUsualLevel(target) {
	const [, goarch = "", level = ""] = target.split("/");
	const usual = usualLevel(goarch);
	return level === "" && usual !== "" ? `${target}/${usual}` : target;
}
function usualLevel(goarch) {
	return Object.hasOwn(levelsOf, goarch) ? levelsOf[goarch]?.usual ?? "" : "";
}
[...new Set(Object.values(levelsOf).map(({ variable }) => variable))];
//#endregion
//#region src/core/compare/pair-binaries.ts
function mainPackageOf({ binary }) {
	return binary.mainPackage === "" ? binary.name : binary.mainPackage;
}
function targetOf({ binary, build }) {
	if (build !== null) return build.target;
	const { goos, goarch, level = "" } = binary;
	return goos === "" && goarch === "" ? "" : withoutUsualLevel(formatTarget({
		goos,
		goarch,
		level
	}));
}
function isSameTarget(one, other) {
	return withoutUsualLevel(one) === withoutUsualLevel(other);
}
function isSameBinary(measurement, mainPackage, target) {
	return mainPackageOf(measurement) === mainPackage && isSameTarget(targetOf(measurement), target);
}
//#endregion
//#region src/core/model/columns.ts
function inColumn(value) {
	return value ?? outsideColumn();
}
function outsideColumn() {
	throw new Error("a column was read outside its rows; this is a bug");
}
//#endregion
//#region src/core/compare/symbols/closures.ts
const maxCells = 1 << 18;
const allTables = 1 << 25;
function fullAllowance() {
	return { cells: allTables };
}
function pairChildren(base, head, allowance, pair) {
	if (base.children.length === 0 || head.children.length === 0) return;
	const heads = byKind(head.children);
	for (const [kind, olds] of byKind(base.children)) align(olds, heads.get(kind) ?? [], allowance, pair);
}
function byKind(children) {
	const kinds = /* @__PURE__ */ new Map();
	for (const child of children) {
		if (child.partner !== null) continue;
		const known = kinds.get(child.kind);
		if (known === void 0) kinds.set(child.kind, [child]);
		else known.push(child);
	}
	for (const list of kinds.values()) list.sort((a, b) => a.number - b.number || (a.name < b.name ? -1 : 1));
	return kinds;
}
function align(base, head, allowance, pair) {
	let start = 0;
	const shorter = Math.min(base.length, head.length);
	while (start < shorter && alike(base[start], head[start])) start += 1;
	let end = 0;
	while (end < shorter - start && alike(base[base.length - 1 - end], head[head.length - 1 - end])) end += 1;
	const middle = common(base.slice(start, base.length - end), head.slice(start, head.length - end), allowance);
	const anchors = [];
	for (let i = 0; i < start; i += 1) anchors.push([i, i]);
	for (const [i, j] of middle) anchors.push([start + i, start + j]);
	for (let i = end; i > 0; i -= 1) anchors.push([base.length - i, head.length - i]);
	let [fromBase, fromHead] = [0, 0];
	for (const [i, j] of [...anchors, [base.length, head.length]]) {
		pairGap(base.slice(fromBase, i), head.slice(fromHead, j), pair);
		const [old, now] = [base[i], head[j]];
		if (old && now) pair(old, now);
		fromBase = i + 1;
		fromHead = j + 1;
	}
}
function likeness(base, head) {
	if (base.size !== head.size || base.region !== head.region) return 0;
	const alone = base.size < 0 ? 2 : 4;
	return base.number === head.number ? alone + 1 : alone;
}
function alike(base, head) {
	return base !== void 0 && head !== void 0 && likeness(base, head) > 0;
}
function common(base, head, allowance) {
	const width = head.length + 1;
	const cells = (base.length + 1) * width;
	if (cells > maxCells || cells > allowance.cells) return [];
	allowance.cells -= cells;
	const best = new Int32Array(cells);
	for (let i = base.length - 1; i >= 0; i -= 1) for (let j = head.length - 1; j >= 0; j -= 1) {
		const at = i * width + j;
		best[at] = Math.max(best[at + 1] ?? outsideColumn(), best[at + width] ?? outsideColumn(), pairWeight(base[i], head[j], best[at + width + 1] ?? outsideColumn()));
	}
	const pairs = [];
	for (let i = 0, j = 0; i < base.length && j < head.length;) {
		const at = i * width + j;
		const here = pairWeight(base[i], head[j], best[at + width + 1] ?? outsideColumn());
		if (here > 0 && here === best[at]) {
			pairs.push([i, j]);
			i += 1;
			j += 1;
		} else if (best[at] === best[at + width]) i += 1;
		else j += 1;
	}
	return pairs;
}
function pairWeight(base, head, rest) {
	if (base === void 0 || head === void 0) return 0;
	const fit = likeness(base, head);
	return fit === 0 ? 0 : fit + rest;
}
function pairGap(base, head, pair) {
	if (base.length === head.length) {
		for (const [index, old] of base.entries()) {
			const now = head[index];
			if (now) pair(old, now);
		}
		return;
	}
	const byNumber = new Map(head.map((now) => [now.number, now]));
	for (const old of base) {
		const now = byNumber.get(old.number);
		if (now && now.partner === null) pair(old, now);
	}
}
//#endregion
//#region src/core/compare/symbols/unique-pairs.ts
const maxProbes = 64;
var TextNumbers = class {
	#numbers = /* @__PURE__ */ new Map();
	of(text) {
		let number = this.#numbers.get(text);
		if (number === void 0) {
			number = this.#numbers.size;
			this.#numbers.set(text, number);
		}
		return number;
	}
};
function onlyPairs(base, head, traitOf) {
	const table = new Table(base.length);
	let index = 0;
	for (const item of base) {
		const trait = traitOf(item);
		if (trait !== null) table.add(trait, index);
		index += 1;
	}
	const partners = new Int32Array(base.length).fill(none$1);
	index = 0;
	for (const item of head) {
		const trait = traitOf(item);
		const old = trait === null ? none$1 : table.find(trait);
		if (old >= 0) partners[old] = partners[old] === none$1 ? index : several;
		index += 1;
	}
	const pairs = [];
	index = 0;
	for (const old of base) {
		const now = head[partners[index] ?? none$1];
		if (now !== void 0) pairs.push([old, now]);
		index += 1;
	}
	return pairs;
}
const none$1 = -1;
const several = -2;
var Table = class {
	#mask;
	#slots;
	#traits;
	#items;
	#count = 0;
	constructor(capacity) {
		const slots = 2 ** Math.ceil(Math.log2(2 * capacity + 2));
		this.#mask = slots - 1;
		this.#slots = new Int32Array(slots).fill(none$1);
		this.#traits = new Float64Array(3 * capacity);
		this.#items = new Int32Array(capacity);
	}
	add(trait, index) {
		const slot = this.#slotOf(trait);
		if (slot < 0) return;
		const known = this.#slots[slot] ?? none$1;
		if (known >= 0) {
			this.#items[known] = several;
			return;
		}
		const at = 3 * this.#count;
		this.#traits[at] = trait[0];
		this.#traits[at + 1] = trait[1];
		this.#traits[at + 2] = trait[2];
		this.#items[this.#count] = index;
		this.#slots[slot] = this.#count;
		this.#count += 1;
	}
	find(trait) {
		const slot = this.#slotOf(trait);
		const known = slot < 0 ? none$1 : this.#slots[slot] ?? none$1;
		return known < 0 ? none$1 : this.#items[known] ?? none$1;
	}
	#slotOf([a, b, c]) {
		let slot = hash(a, b, c) & this.#mask;
		for (let probe = 0; probe < maxProbes; probe += 1) {
			const known = this.#slots[slot] ?? none$1;
			if (known < 0) return slot;
			const at = 3 * known;
			if (this.#traits[at] === a && this.#traits[at + 1] === b && this.#traits[at + 2] === c) return slot;
			slot = slot + 1 & this.#mask;
		}
		return -1;
	}
};
function hash(a, b, c) {
	let state = mixed$1(mixed$1(mixed$1(2166136261, a), b), c);
	state = Math.imul(state ^ state >>> 16, 2246822507);
	state = Math.imul(state ^ state >>> 13, 3266489909);
	return (state ^ state >>> 16) >>> 0;
}
function mixed$1(state, part) {
	const low = Math.imul(state ^ (part | 0), 16777619);
	return Math.imul(low ^ part / 4294967296, 16777619);
}
//#endregion
//#region src/core/compare/symbols/moved-packages.ts
const maxTail = 4;
const maxCandidates$2 = 4;
const minVotes = 3;
function movedPackages(base, head) {
	const moved = /* @__PURE__ */ new Map();
	if (base.length === 0 || head.length === 0) return moved;
	const numbers = new TextNumbers();
	let olds = packagesOf$1(base, numbers);
	let news = packagesOf$1(head, numbers);
	const taken = /* @__PURE__ */ new Set();
	const accept = (old, now) => {
		moved.set(old.path, now.path);
		taken.add(old).add(now);
	};
	const leave = () => {
		olds = olds.filter((pkg) => !taken.has(pkg));
		news = news.filter((pkg) => !taken.has(pkg));
	};
	for (let length = maxTail; length > 0; length -= 1) {
		const tail = ({ tails }) => {
			const number = tails[Math.min(length, tails.length) - 1];
			return number === void 0 ? null : [
				number,
				0,
				0
			];
		};
		for (const [old, now] of onlyPairs(olds, news, tail)) if (shareName(old, now)) accept(old, now);
		leave();
	}
	for (const [old, now] of byContents(olds, news)) accept(old, now);
	return moved;
}
function packagesOf$1(nodes, numbers) {
	const packages = /* @__PURE__ */ new Map();
	for (const node of nodes) {
		const known = packages.get(node.package);
		if (known !== void 0) {
			known.nodes.push(node);
			continue;
		}
		const path = node.package;
		const tails = [];
		for (const element of lastElements(path, maxTail)) tails.push(numbers.of(`${tails.at(-1) ?? ""}/${element}`));
		packages.set(path, {
			path,
			nodes: [node],
			tails
		});
	}
	return [...packages.values()];
}
function lastElements(path, most) {
	const names = [];
	let end = path.length;
	while (names.length < most && end > 0) {
		const start = path.lastIndexOf("/", end - 1);
		const element = path.slice(start + 1, end);
		if (!/^v\d+$/.test(element)) names.push(element.replace(/\.v\d+$/, ""));
		end = start;
	}
	return names;
}
function shareName(old, now) {
	const names = new Set(old.nodes.map(({ generic }) => generic));
	return now.nodes.some(({ generic }) => names.has(generic));
}
function byContents(olds, news) {
	const heads = byContent$1(news);
	const votes = /* @__PURE__ */ new Map();
	for (const [content, from] of byContent$1(olds)) {
		const to = heads.get(content) ?? [];
		if (from.length > maxCandidates$2 || to.length > maxCandidates$2) continue;
		for (const old of from) {
			let counted = votes.get(old);
			if (counted === void 0) votes.set(old, counted = /* @__PURE__ */ new Map());
			for (const now of to) {
				const known = counted.get(now);
				if (known === void 0) counted.set(now, {
					old,
					now,
					count: 1
				});
				else known.count += 1;
			}
		}
	}
	const enough = [...votes.values()].flatMap((counted) => [...counted.values()]).filter(({ old, now, count }) => {
		const smaller = Math.min(old.nodes.length, now.nodes.length);
		return count >= minVotes && 2 * count >= smaller;
	});
	const most = /* @__PURE__ */ new Map();
	for (const { old, now, count } of enough) for (const pkg of [old, now]) {
		const known = most.get(pkg);
		if (known === void 0 || count > known.count) most.set(pkg, {
			count,
			alone: true
		});
		else if (count === known.count) known.alone = false;
	}
	return enough.filter(({ old, now, count }) => [most.get(old), most.get(now)].every((best) => best?.count === count && best.alone)).map(({ old, now }) => [old, now]);
}
function byContent$1(packages) {
	const owners = /* @__PURE__ */ new Map();
	for (const pkg of packages) for (const { local, size } of pkg.nodes) {
		if (size < 0) continue;
		const content = `${size}\0${local}`;
		const known = owners.get(content);
		if (known === void 0) owners.set(content, [pkg]);
		else if (known.at(-1) !== pkg && known.length <= maxCandidates$2) known.push(pkg);
	}
	return owners;
}
//#endregion
//#region src/core/compare/symbols/symbol-name.ts
const maxParsedLength$1 = 4096;
const suffixes = [
	" (string)",
	" (data)",
	"-fm",
	".abi0",
	".abiinternal"
];
const endsOfSuffixes = new Set(suffixes.map((suffix) => suffix.charCodeAt(suffix.length - 1)));
const counters = [
	".func",
	".gowrap",
	".deferwrap",
	"-range",
	".stmp_",
	".gobytes.",
	"."
];
const inlined = /^(.*(?:\.(?:func|gowrap|deferwrap)\d+|-range\d+)(?:\.\d+)*)(\..*)$/s;
const generated$2 = /^(?:type[:.]\.(?:eq|hash)\.|go[:.]itab\.|go:)\*?/;
function parseNestedName(name) {
	if (name.length > maxParsedLength$1 || generatedPrefix(name) !== "") return null;
	const nestedName = bySuffix(name) ?? byNumber(name) ?? byInlining(name);
	return nestedName !== null && hasLocalPart(nestedName.parent) ? nestedName : null;
}
function bySuffix(name) {
	if (!endsOfSuffixes.has(name.charCodeAt(name.length - 1))) return null;
	const kind = suffixes.find((suffix) => name.endsWith(suffix));
	if (kind === void 0) return null;
	return {
		parent: name.slice(0, -kind.length),
		kind,
		number: -1
	};
}
function byNumber(name) {
	let start = name.length;
	while (isDigit(name.charCodeAt(start - 1))) start -= 1;
	const digits = name.length - start;
	if (digits === 0 || digits > 9) return null;
	const stem = name.slice(0, start);
	const kind = counters.find((counter) => stem.endsWith(counter));
	if (kind === void 0) return null;
	return {
		parent: stem.slice(0, -kind.length),
		kind,
		number: Number(name.slice(start))
	};
}
function byInlining(name) {
	if (!name.includes(".func") && !name.includes("-range")) return null;
	const [, parent, kind] = inlined.exec(name) ?? [];
	if (parent === void 0 || kind === void 0) return null;
	return {
		parent,
		kind,
		number: -1
	};
}
function isDigit(code) {
	return code >= 48 && code <= 57;
}
function hasLocalPart(name) {
	return endOfPackage(name) >= 0;
}
function endOfPackage(name) {
	const end = name.search(/[([{]/);
	const path = end === -1 ? name : name.slice(0, end);
	return path.indexOf(".", path.lastIndexOf("/") + 1);
}
function generatedPrefix(name) {
	if (!name.startsWith("go") && !name.startsWith("type")) return "";
	return generated$2.exec(name)?.[0] ?? "";
}
function localName(name, owner) {
	const prefix = generatedPrefix(name);
	const rest = prefix === "" ? name : name.slice(prefix.length);
	if (rest.startsWith(owner) && rest[owner.length] === ".") return prefix + rest.slice(owner.length + 1);
	return prefix + rest.slice(endOfPackage(rest) + 1);
}
function genericName(local) {
	if (generatedPrefix(local) !== "") return local;
	const plain = withoutArguments(local);
	return plain.startsWith("(*") ? plain.replace(/^\(\*([^()]*)\)/, "$1") : plain;
}
function withoutArguments(name) {
	if (!name.includes("[")) return name;
	const kept = [];
	let depth = 0;
	let from = 0;
	for (let at = 0; at < name.length; at += 1) {
		const code = name.charCodeAt(at);
		if (code === 91) {
			depth += 1;
			if (depth === 1) kept.push(name.slice(from, at + 1));
		} else if (code === 93 && depth > 0) {
			depth -= 1;
			if (depth === 0) from = at;
		}
	}
	return depth > 0 ? name : [...kept, name.slice(from)].join("");
}
function splitMember(local) {
	let depth = 0;
	for (let at = local.length - 1; at > 0; at -= 1) {
		const code = local.charCodeAt(at);
		if (code === 93) depth += 1;
		else if (code === 91) depth -= 1;
		else if (code === 46 && depth === 0) return {
			of: local.slice(0, at),
			member: local.slice(at + 1)
		};
	}
	return null;
}
function withoutPointer(type) {
	return type.startsWith("(*") && type.endsWith(")") ? type.slice(2, -1) : type;
}
function otherReceiver(local) {
	const split = splitMember(local);
	if (split === null || generatedPrefix(local) !== "") return null;
	const { of, member } = split;
	const type = withoutPointer(of);
	return type === of ? `(*${of}).${member}` : `${type}.${member}`;
}
//#endregion
//#region src/core/compare/symbols/receivers.ts
function pairReceivers(names, base, head, pair) {
	for (const old of base.nodes) {
		if (old.parent !== null || old.isMatched || !isThere(old)) continue;
		const now = head.like(old);
		const other = isThere(now) ? otherReceiver(old.local) : null;
		if (other === null || !isThere(now)) continue;
		const name = old.name.slice(0, -old.local.length) + other;
		const named = names.get(old.package)?.get(name);
		if (named === void 0) continue;
		const { baseNode: otherOld, headNode: otherNow } = named;
		const change = Math.abs(now.size - old.size);
		if (isThere(otherOld) && !isThere(otherNow)) {
			if (Math.abs(now.size - otherOld.size) < change) pair(otherOld, now);
		} else if (isThere(otherNow) && !isThere(otherOld)) {
			if (Math.abs(otherNow.size - old.size) < change) pair(old, otherNow);
		}
	}
}
function isThere(node) {
	return node !== null && node.size >= 0;
}
function followOwners(matched, olds, news, home, numbers, pair) {
	if (olds.length === 0 || news.length === 0) return;
	const renamed = new Renames(olds, home);
	for (const old of matched) {
		const now = old.partner;
		if (now !== null && old.parent === null) renamed.learn(old, now);
	}
	const pairs = onlyPairs(olds, news, (node) => {
		const local = node.side === "head" ? node.local : newName(node);
		if (local === null) return null;
		return [
			home(node),
			node.numbers.region,
			numbers.of(local)
		];
	});
	for (const [old, now] of pairs) pair(old, now);
	function newName(node) {
		const split = splitMember(node.local);
		if (split === null) return null;
		const type = withoutPointer(split.of);
		const to = renamed.of(home(node), type);
		if (!to) return null;
		return `${type === split.of ? to : `(*${to})`}.${split.member}`;
	}
}
var Renames = class {
	#home;
	#names = /* @__PURE__ */ new Map();
	constructor(olds, home) {
		this.#home = home;
		for (const old of olds) {
			const split = splitMember(old.local);
			if (split === null) continue;
			const names = this.#names.get(home(old)) ?? /* @__PURE__ */ new Map();
			names.set(withoutPointer(split.of), void 0);
			this.#names.set(home(old), names);
		}
	}
	of(home, name) {
		return this.#names.get(home)?.get(name) ?? null;
	}
	learn(old, now) {
		const names = this.#names.get(this.#home(old));
		if (names === void 0) return;
		learnName(names, old.local, now.local);
		const [from, to] = [splitMember(old.local), splitMember(now.local)];
		if (from && to && from.member === to.member) learnName(names, withoutPointer(from.of), withoutPointer(to.of));
	}
};
function learnName(names, from, to) {
	if (!names.has(from)) return;
	const known = names.get(from);
	names.set(from, known === void 0 || known === to ? to : null);
}
//#endregion
//#region src/core/compare/symbols/match-symbols.ts
const tellingSize = 64;
const tellingSizePerCandidate = 8;
function matchSymbols(names, base, head, numbers) {
	const matching = startMatching(base, head, numbers);
	matchByName(names, matching);
	const home = homeOf$2(names, matching);
	const at = (node) => placeNumber(home(node), node.numbers.region);
	matchMoved(matching, at);
	matchInstances(matching, at);
	matchRenamed(matching, at, home);
	matchClosures(matching, at);
}
function startMatching(base, head, numbers) {
	const allowance = fullAllowance();
	const fresh = [];
	const pair = (old, now) => {
		if (old.partner !== null || now.partner !== null) return;
		old.partner = now;
		now.partner = old;
		fresh.push(old);
	};
	const pairOnly = (traitOf, fits = always) => {
		matching.olds = matching.olds.filter(isFree);
		matching.news = matching.news.filter(isFree);
		const { olds, news } = matching;
		if (olds.length === 0 || news.length === 0) return;
		for (const [old, now] of onlyPairs(olds, news, traitOf)) if (fits(old, now)) pair(old, now);
	};
	const matching = {
		base,
		head,
		numbers,
		olds: base.nodes.filter(isTop),
		news: head.nodes.filter(isTop),
		pair,
		pairOnly,
		pairSized: (partOf, least = () => 0) => pairOnly((node) => {
			if (node.size < least(node)) return null;
			const part = partOf(node);
			return part && [node.size, ...part];
		}),
		followClosures: () => {
			for (let old = fresh.pop(); old !== void 0; old = fresh.pop()) if (old.partner) pairChildren(old, old.partner, allowance, pair);
		}
	};
	return matching;
}
function matchByName(names, matching) {
	const { base, head, numbers, pair, pairOnly } = matching;
	pairReceivers(names, base, head, pair);
	for (const old of matching.olds) {
		const now = head.like(old);
		if (now?.parent === null) pair(old, now);
	}
	pairOnly(({ name }) => [
		numbers.of(name),
		0,
		0
	]);
}
function homeOf$2(names, { olds, news, numbers }) {
	const moved = movedPackages(onlyIn$1("base", names, olds.filter(isFree)), onlyIn$1("head", names, news.filter(isFree)));
	const homes = new Map([...moved].map(([from, to]) => [numbers.of(from), numbers.of(to)]));
	return ({ side, numbers: { package: owner } }) => side === "base" ? homes.get(owner) ?? owner : owner;
}
function matchMoved(matching, at) {
	const { numbers, pairOnly, pairSized } = matching;
	pairOnly((node) => [
		at(node),
		node.numbers.local,
		0
	]);
	const ends = /* @__PURE__ */ new Map();
	const lastElement = ({ package: path, numbers: { package: owner } }) => {
		let end = ends.get(owner);
		if (end === void 0) {
			end = numbers.of(lastElements(path, 1)[0] ?? "");
			ends.set(owner, end);
		}
		return end;
	};
	pairOnly((node) => [
		lastElement(node),
		node.numbers.region,
		node.numbers.local
	]);
	pairSized(byName$3, tellingSizes(matching.olds, matching.news, byName$3));
}
function matchInstances({ numbers, pairOnly, pairSized }, at) {
	pairSized((node) => [at(node), node.numbers.generic]);
	pairOnly((node) => node.instance === "" ? null : [
		at(node),
		node.numbers.generic,
		numbers.of(node.instance)
	]);
	pairOnly((node) => [
		at(node),
		node.numbers.generic,
		0
	]);
}
function matchRenamed(matching, at, home) {
	const { base, numbers, pair, pairOnly, pairSized } = matching;
	const byClosures = (node) => {
		const closures = closuresOf(node);
		return closures === null ? null : [at(node), numbers.of(closures)];
	};
	pairSized(byClosures, () => -1);
	pairOnly((node) => {
		const part = byClosures(node);
		return part && [...part, 0];
	}, areSimilar);
	pairSized((node) => {
		const split = splitMember(node.generic);
		return split && [at(node), numbers.of(split.member)];
	});
	followOwners(base.nodes, matching.olds.filter(isFree), matching.news.filter(isFree), home, numbers, pair);
	matching.followClosures();
}
function matchClosures(matching, at) {
	const { base, head, numbers, pairOnly, pairSized, followClosures } = matching;
	matching.olds = base.nodes.filter(isFree);
	matching.news = head.nodes.filter(isFree);
	const among = (node) => [at(node), numbers.of(standingOf(node))];
	pairSized(among, tellingSizes(matching.olds, matching.news, among));
	followClosures();
	pairOnly((node) => node.size < 0 ? null : [...among(node), 0], haveOneSize);
	followClosures();
}
function placeNumber(home, region) {
	return home * 2 ** 26 + region;
}
function isTop({ parent }) {
	return parent === null;
}
function isFree({ partner, isMatched }) {
	return partner === null && !isMatched;
}
function standingOf({ name, kind, parent }) {
	const within = parent && !isFree(parent) ? parent.local : "";
	const member = splitMember(within)?.member ?? within;
	return `${kind}${generatedPrefix(name)}\0${member}`;
}
const byName$3 = ({ numbers: { region, local } }) => [region, local];
const always = () => true;
const haveOneSize = (old, now) => old.size === now.size;
const areSimilar = (old, now) => 4 * Math.abs(old.size - now.size) <= Math.max(old.size, now.size);
function onlyIn$1(side, names, nodes) {
	const other = side === "base" ? "head" : "base";
	const shared = /* @__PURE__ */ new Set();
	for (const [path, ofPackage] of names) if (isOn(other, ofPackage.values())) shared.add(path);
	return nodes.filter((node) => !shared.has(node.package));
}
function isOn(side, names) {
	for (const named of names) if (named[side] >= 0) return true;
	return false;
}
function tellingSizes(olds, news, partOf) {
	const candidates = /* @__PURE__ */ new Map();
	const count = (node, by) => {
		const [first, second] = partOf(node);
		let within = candidates.get(first);
		if (within === void 0) candidates.set(first, within = /* @__PURE__ */ new Map());
		const sum = (within.get(second) ?? 0) + by;
		within.set(second, sum);
		return sum;
	};
	for (const node of olds) if (isFree(node)) count(node, 1);
	for (const node of news) if (isFree(node)) count(node, 1);
	return (node) => Math.max(tellingSize, tellingSizePerCandidate * count(node, 0) / 2);
}
function closuresOf({ children }) {
	if (children.reduce((sum, { size }) => sum + Math.max(size, 0), 0) < tellingSize) return null;
	return children.map(({ kind, number, size }) => `${kind}${number}=${size}`).toSorted().join("\0");
}
//#endregion
//#region src/core/compare/symbols/symbol-tree.ts
const maxDepth$2 = 5;
const maxVirtualNodes = 1 << 18;
const noChildren = [];
function joinNames(base, head) {
	const names = /* @__PURE__ */ new Map();
	for (const symbol of base) {
		const named = namedIn(names, symbol);
		named.base = Math.max(named.base, 0) + symbol.size;
		named.baseSymbol ??= symbol;
	}
	for (const symbol of head) {
		const named = namedIn(names, symbol);
		named.head = Math.max(named.head, 0) + symbol.size;
		named.headSymbol ??= symbol;
	}
	for (const ofPackage of names.values()) for (const named of ofPackage.values()) named.loose = named.base !== named.head;
	return names;
}
function namedIn(names, { name, package: owner, region, instantiatedFor = "" }) {
	let ofPackage = names.get(owner);
	if (ofPackage === void 0) names.set(owner, ofPackage = /* @__PURE__ */ new Map());
	let named = ofPackage.get(name);
	if (named === void 0) {
		named = {
			name,
			package: owner,
			region,
			base: -1,
			head: -1,
			baseSymbol: null,
			headSymbol: null,
			instance: instantiatedFor,
			loose: false,
			within: void 0,
			texts: null,
			baseNode: null,
			headNode: null
		};
		ofPackage.set(name, named);
	} else if (region < named.region) named.region = region;
	return named;
}
function loosenFamilies(names) {
	for (const ofPackage of names.values()) {
		const roots = /* @__PURE__ */ new Set();
		for (const named of ofPackage.values()) {
			if (!named.loose) continue;
			const root = rootOf(named);
			if (root !== named.name) roots.add(root);
		}
		if (roots.size === 0) continue;
		for (const named of ofPackage.values()) {
			if (named.loose) continue;
			const root = rootOf(named);
			named.loose = root !== named.name && roots.has(root);
		}
	}
}
function rootOf(named) {
	let root = named.name;
	let within = nestedName(named, root);
	for (let depth = 1; within !== null; depth += 1) {
		root = within.parent;
		within = depth < maxDepth$2 ? parseNestedName(root) : null;
	}
	return root;
}
function nestedName(named, name) {
	if (named === null) return parseNestedName(name);
	if (named.within === void 0) named.within = parseNestedName(name);
	return named.within;
}
function growTree(names, side, numbers) {
	const tree = new GrowingTree(names, side, numbers);
	for (const ofPackage of names.values()) for (const named of ofPackage.values()) if (named.loose && named[side] >= 0) tree.add(named);
	return tree;
}
var GrowingTree = class {
	nodes = [];
	#names;
	#side;
	#place;
	#numbers;
	#virtual = /* @__PURE__ */ new Map();
	constructor(names, side, numbers) {
		this.#names = names;
		this.#side = side;
		this.#place = side === "base" ? "baseNode" : "headNode";
		this.#numbers = numbers;
	}
	like({ named, package: owner, name }) {
		return this.#known(named, owner, name);
	}
	add(named) {
		if (named[this.#place] === null) this.#grow(named, named.package, named.name, 0);
	}
	#known(named, owner, name) {
		return named !== null && named[this.#side] >= 0 ? named[this.#place] : this.#virtual.get(keyOf$1(owner, name)) ?? null;
	}
	#grow(named, owner, name, depth) {
		const within = depth < maxDepth$2 && this.#virtual.size < maxVirtualNodes ? nestedName(named, name) : null;
		const parent = within && this.#parent(owner, within.parent, depth);
		const size = named === null ? -1 : named[this.#side];
		const hasSymbol = named !== null && size >= 0;
		const { local, generic, numbers } = hasSymbol ? named.texts ??= this.#textsOf(owner, name, named.region) : this.#textsOf(owner, name, "");
		const node = {
			side: this.#side,
			named,
			name,
			package: owner,
			region: hasSymbol ? named.region : "",
			size,
			parent,
			kind: within === null ? "" : within.kind,
			number: within === null ? -1 : within.number,
			children: noChildren,
			isMatched: hasSymbol && !named.loose,
			local,
			generic,
			instance: named === null ? "" : named.instance,
			numbers,
			partner: null
		};
		if (parent !== null) adopt(parent, node);
		this.nodes.push(node);
		if (hasSymbol) named[this.#place] = node;
		else this.#virtual.set(keyOf$1(owner, name), node);
		return node;
	}
	#parent(owner, name, depth) {
		const named = this.#names.get(owner)?.get(name) ?? null;
		return this.#known(named, owner, name) ?? this.#grow(named, owner, name, depth + 1);
	}
	#textsOf(owner, name, region) {
		const local = localName(name, owner);
		const generic = genericName(local);
		const numbers = this.#numbers;
		const localNumber = numbers.of(local);
		return {
			local,
			generic,
			numbers: {
				package: numbers.of(owner),
				region: numbers.of(region),
				local: localNumber,
				generic: generic === local ? localNumber : numbers.of(generic)
			}
		};
	}
};
function keyOf$1(owner, name) {
	return `${owner}\0${name}`;
}
function adopt(parent, child) {
	if (parent.children === noChildren) parent.children = [child];
	else parent.children.push(child);
}
//#endregion
//#region src/core/compare/symbols/compare-symbols.ts
function compareSymbols(base, head) {
	return comparisonOf(base, head).rows;
}
const known = /* @__PURE__ */ new WeakMap();
function comparisonOf(base, head) {
	const ofHead = known.get(head) ?? /* @__PURE__ */ new WeakMap();
	const made = ofHead.get(base) ?? makeComparison(base, head);
	known.set(head, ofHead.set(base, made));
	return made;
}
function makeComparison(base, head) {
	const names = matchedNames(base, head);
	const rows = [];
	const pairs = [];
	const add = (old, now) => {
		rows.push(rowOfPair(old, now));
		pairs.push(old?.named?.baseSymbol ?? null, now?.named?.headSymbol ?? null);
	};
	for (const ofPackage of names.values()) for (const named of ofPackage.values()) if (named.loose) addLoose(named, add);
	else pairs.push(named.baseSymbol, named.headSymbol);
	return {
		rows: changedRows(rows),
		pairs
	};
}
function addLoose({ baseNode, headNode }, add) {
	if (isThere(baseNode) && !isThere(baseNode.partner)) add(baseNode, null);
	if (isThere(headNode)) {
		const { partner } = headNode;
		add(isThere(partner) ? partner : null, headNode);
	}
}
function changedRows(rows) {
	return rows.filter(({ delta, change, name }) => delta !== 0 || change === "renamed" && !isCounted(name)).toSorted(byChange((row) => row.name, (row) => row.package));
}
function matchedNames(base, head) {
	const names = joinNames(base, head);
	loosenFamilies(names);
	const numbers = new TextNumbers();
	matchSymbols(names, growTree(names, "base", numbers), growTree(names, "head", numbers), numbers);
	return names;
}
function rowOfPair(base, head) {
	if (head === null) {
		if (base === null) throw new Error("a pair has a symbol on one side");
		return lone(base, "removed");
	}
	return base === null ? lone(head, "added") : pairRow(base, head);
}
function isCounted(name) {
	return /\.\.[A-Za-z]+[._]?\d+$/.test(name);
}
function lone(node, change) {
	const { name, package: owner, size, instance } = node;
	const [base, head] = change === "added" ? [0, size] : [size, 0];
	const row = {
		name,
		package: owner,
		base,
		head,
		delta: head - base,
		change
	};
	return instance === "" ? row : {
		...row,
		instantiatedFor: instance
	};
}
function pairRow({ name: from, size: base }, { name, package: owner, size: head, instance }) {
	const delta = head - base;
	const bare = {
		name,
		package: owner,
		base,
		head,
		delta
	};
	const row = instance === "" ? bare : {
		...bare,
		instantiatedFor: instance
	};
	return from === name ? {
		...row,
		change: delta > 0 ? "grown" : "shrunk"
	} : {
		...row,
		change: "renamed",
		from
	};
}
//#endregion
//#region src/core/compare/build-differences.ts
function differences(base, head) {
	const all = [
		...differ("target", withoutUsualLevel(targetOf(base)), withoutUsualLevel(targetOf(head))),
		...differ("Go", base.binary.goVersion, head.binary.goVersion),
		...differ("attribution", base.attribution.level, head.attribution.level),
		...differ("symbol table and debug data", stripping(base), stripping(head))
	];
	if (base.build === null || head.build === null) return [...all, ...settingDifferences(base, head)];
	all.push(...buildDifferences(base.build, head.build));
	if (buildsDiffer(base, head) && all.length === 0) all.push("the builds have different fingerprints");
	return all;
}
function buildDifferences(base, head) {
	const names = /* @__PURE__ */ new Set([...Object.keys(base.environment), ...Object.keys(head.environment)]);
	return [
		...differ("flags", base.flags.join(" "), head.flags.join(" ")),
		...[...names].toSorted().flatMap((name) => differ(name, base.environment[name] ?? "", head.environment[name] ?? "")),
		...differ("stamped variables", stampNames(base), stampNames(head))
	];
}
const likenessSettings = [
	"-trimpath",
	"-buildmode",
	"-gcflags",
	"-ldflags",
	"-race",
	"-tags",
	"CGO_ENABLED",
	"GOEXPERIMENT",
	"GOFIPS140"
];
function settingDifferences(base, head) {
	const before = settingsOf(base);
	const after = settingsOf(head);
	if (before === void 0 || after === void 0) return [];
	const isMixed = base.build === null !== (head.build === null);
	return likenessSettings.flatMap((name) => isMixed && unknownOfBuild.includes(name) ? [] : differ(name, before[name] ?? "", after[name] ?? ""));
}
function settingsOf({ binary, build }) {
	return build === null ? binary.settings : recordedOf(build);
}
const unknownOfBuild = ["-buildmode", "-ldflags"];
function recordedOf({ flags, environment }) {
	const valueOf = (name) => flags.find((flag) => flag.startsWith(`${name}=`))?.slice(name.length + 1) ?? "";
	const fips140 = environment["GOFIPS140"] ?? "";
	return {
		"-trimpath": flags.includes("-trimpath") ? "true" : "",
		"-gcflags": valueOf("-gcflags"),
		"-tags": valueOf("-tags"),
		CGO_ENABLED: environment["CGO_ENABLED"] ?? "",
		GOEXPERIMENT: environment["GOEXPERIMENT"] ?? "",
		GOFIPS140: fips140 === "off" ? "" : fips140
	};
}
function differ(what, from, to) {
	return from === to ? [] : [`${what} ${shown$1(from)} -> ${shown$1(to)}`];
}
function buildsDiffer(base, head) {
	if (base === null || head === null) return false;
	if (base.build !== null && head.build !== null) return base.build.fingerprint !== head.build.fingerprint;
	return base.binary.goVersion !== head.binary.goVersion || base.binary.stripped !== head.binary.stripped || settingDifferences(base, head).length > 0;
}
function stripping({ binary }) {
	return binary.stripped ? "stripped" : "present";
}
function stampNames({ stamps }) {
	return stamps.map((stamp) => stamp.name).toSorted().join(" ");
}
function shown$1(value) {
	return value === "" ? "(none)" : value;
}
//#endregion
//#region src/core/compare/compare.ts
function compare(base, head) {
	const shown = head ?? base;
	if (shown === null) throw new Error("nothing to compare: both sides are null");
	const same = isSame$1(base, head);
	const from = same ? head : base;
	const everyPackage = packageRows$1(from?.packages ?? [], head?.packages ?? []);
	const [before, after] = alikeInDetail(from, head);
	const shownPackages = before === from ? everyPackage : packageRows$1(before?.packages ?? [], after?.packages ?? []);
	const modules = moduleMatches(before, after);
	const everyOrigin = originSums(from, head);
	const delta = sizeDelta(base, head);
	const comparison = {
		status: statusOf(base, head, same),
		mainPackage: mainPackageOf(shown),
		name: shown.binary.name,
		target: targetOf(shown),
		base: base && sideOf(base),
		head: head && sideOf(head),
		delta,
		sections: sectionRows$1(from, head),
		regions: regionRows(from, head),
		modules: moduleRows$1(modules.filter((match) => match.baseSize !== match.headSize || versionChanged(match))),
		packages: shownPackages.filter((row) => changed(row) || row.written !== void 0 && changed(row.written)),
		origins: changedOrigins(originSums(before, after)),
		symbols: from && head && from.attribution.level !== head.attribution.level ? [] : compareSymbols(from?.symbols ?? [], head?.symbols ?? []),
		everyPackage,
		everyModule: moduleRows$1(moduleMatches(from, head)),
		everyOrigin,
		sectionsComparable: sectionsComparable({
			base,
			head
		}),
		onlyAlignment: isOnlyAlignment({
			base,
			head,
			delta
		}),
		buildsDiffer: buildsDiffer(base, head),
		unlike: base && head ? differences(base, head) : [],
		measurements: {
			base,
			head
		},
		explanation: null
	};
	assertTablesExplain(comparison);
	return comparison;
}
function assertTablesExplain(comparison) {
	const { delta, packages } = comparison;
	for (const table of [
		"sections",
		"regions",
		"modules",
		"packages",
		"origins"
	]) assertExplains(table, comparison[table], delta.fileSize);
	const written = packages.flatMap((row) => row.written ?? []);
	if (written.length > 0) assertExplains("bytes that packages wrote", written, delta.fileSize);
}
function isSame$1(base, head) {
	if (base?.binary.fileSize !== head?.binary.fileSize) return false;
	return base?.binary.sha256 === head?.binary.sha256 || differByIds(base, head);
}
function binaryReport(comparison, verdict, baseline) {
	const { status, mainPackage, target, base, head, delta } = comparison;
	const { sections, regions, modules, packages, origins, symbols, explanation } = comparison;
	const archives = compareArchives(base, head);
	return {
		status,
		mainPackage,
		target,
		base,
		head,
		delta,
		sections,
		regions,
		modules,
		packages,
		origins,
		symbols,
		verdict,
		baseline,
		...differByIds(base, head) ? { onlyBuildIds: true } : {},
		...archives.length === 0 ? {} : { archives },
		...explanation === null ? {} : { explanation }
	};
}
function statusOf(base, head, same) {
	if (base === null) return "added";
	if (head === null) return "removed";
	return same ? "unchanged" : "changed";
}
function sideOf({ binary, build, attribution }) {
	return {
		binary,
		build,
		attribution
	};
}
function sizeDelta(base, head) {
	const baseGzip = base === null ? 0 : base.binary.compressed?.gzip ?? null;
	const headGzip = head === null ? 0 : head.binary.compressed?.gzip ?? null;
	return {
		fileSize: (head?.binary.fileSize ?? 0) - (base?.binary.fileSize ?? 0),
		contentSize: (head?.binary.contentSize ?? 0) - (base?.binary.contentSize ?? 0),
		gzip: baseGzip === null || headGzip === null ? null : headGzip - baseGzip,
		...archiveDelta(base, head)
	};
}
function sectionRows$1(base, head) {
	return matchByKey(base?.sections ?? [], head?.sections ?? [], (section) => section.name, (section) => section.fileSize).map((match) => ({
		name: match.key,
		...rowOf(match.baseSize, match.headSize)
	})).filter(changed).toSorted(byChange((row) => row.name));
}
function regionRows(base, head) {
	return matchByKey(base?.regions ?? [], head?.regions ?? [], (region) => region.name, (region) => region.size).flatMap((match) => {
		const region = match.head ?? match.base;
		const row = rowOf(match.baseSize, match.headSize);
		return region === null ? [] : [{
			name: region.name,
			...row
		}];
	}).filter(changed).toSorted(byChange((row) => row.name));
}
function moduleMatches(base, head) {
	return matchByKey(base?.modules ?? [], head?.modules ?? [], (module) => module.path, (module) => module.size);
}
function moduleRows$1(matches) {
	return matches.map((match) => ({
		path: match.key,
		baseVersion: match.base?.version ?? "",
		headVersion: match.head?.version ?? "",
		...rowOf(match.baseSize, match.headSize)
	})).toSorted(byChange((row) => row.path));
}
function packageRows$1(base, head) {
	const isKnown = [...base, ...head].every(({ written }) => written !== void 0);
	return matchByKey(base, head, (item) => item.path, (item) => item.size).map((match) => ({
		path: match.key,
		module: match.head?.module ?? match.base?.module ?? "",
		...rowOf(match.baseSize, match.headSize),
		...isKnown ? { written: writtenRow(match) } : {}
	})).toSorted(byChange((row) => row.path));
}
function writtenRow({ base, head }) {
	return rowOf(base?.written ?? 0, head?.written ?? 0);
}
function changed(row) {
	return row.delta !== 0;
}
function versionChanged({ base, head }) {
	return base !== null && head !== null && base.version !== head.version;
}
//#endregion
//#region src/core/binary/printable.ts
const maxSentenceLength$1 = 600;
function printable(sentence) {
	const line = sentence.slice(0, maxSentenceLength$1).replaceAll(/[\0-\x1F\x7F-\x9F\u2028\u2029]/g, "\uFFFD");
	return sentence.length > maxSentenceLength$1 ? `${line}\u2026` : line;
}
//#endregion
//#region src/core/binary/malformed-binary.ts
var MalformedBinary = class extends Error {
	name = "MalformedBinary";
	what;
	offset;
	constructor(what, offset) {
		const message = printable(what);
		super(`${message} (at byte ${offset})`);
		this.what = message;
		this.offset = offset;
	}
};
function withinFile(file, run) {
	try {
		return run();
	} catch (error) {
		if (!(error instanceof MalformedBinary)) throw error;
		const { what, offset } = error;
		if (offset >= 0 && offset <= file.length) throw error;
		throw new MalformedBinary(what, file.length);
	}
}
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
		const words = wordsOf$1(bytes, start, offset + fileSize);
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
function wordsOf$1({ file, littleEndian }, start, end) {
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
function textOf$1(file, { offset, size }) {
	return unframed(file.subarray(offset, offset + size));
}
function unframed(text) {
	const framed = text.length >= 33 && text[text.length - 17] === 10;
	return new TextDecoder().decode(framed ? text.subarray(16, text.length - 16) : text);
}
function ownModuleText(image) {
	const { bytes, pointerSize: p } = image;
	const texts = /* @__PURE__ */ new Map();
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
const magic$2 = Buffer.from("\u00FF Go buildinf:", "latin1");
const alignment = 16;
const headerSize$2 = 32;
const inlineFlag = 2;
const bigEndianFlag = 1;
const maxVersionSize = 256;
const maxCandidates$1 = 64;
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
	for (let i = 0; i < maxCandidates$1; i++) {
		at = indexOfBytes(file, magic$2, at, offset + size);
		if (at < 0) return null;
		const blob = at % alignment === 0 ? blobAt(file, at, image) : null;
		if (blob) return blob;
		at++;
	}
	return null;
}
function blobAt(file, at, image) {
	if (at + headerSize$2 > file.length) return null;
	if (magic$2.some((byte, i) => file[at + i] !== byte)) return null;
	const pointerSize = file[at + 14] ?? outsideColumn();
	const flags = file[at + 15] ?? outsideColumn();
	try {
		const strings = (flags & inlineFlag) !== 0 ? inlineStrings(file, at + headerSize$2) : image && pointedStrings(file, at, pointerSize, flags, image);
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
		if (header < 0) return /* @__PURE__ */ new Uint8Array();
		const size = bytes.word(header + pointerSize, pointerSize);
		const start = offsetOf(image, bytes.word(header, pointerSize));
		if (start < 0 || size > limit) return /* @__PURE__ */ new Uint8Array();
		return bytes.slice(start, size, "a string of the build info");
	};
	return {
		version: new TextDecoder().decode(string(at + 16, maxVersionSize)),
		text: unframed(string(at + 16 + pointerSize, maxTextSize)),
		end: at + headerSize$2
	};
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
//#region src/core/binary/runtime/pclntab/pclntab-layout.ts
const isJoined = (layout) => layout === "1.2" || layout === "1.12" || layout === "1.13";
const hasAddresses = (layout) => layout === "1.16" || isJoined(layout);
//#endregion
//#region src/core/binary/runtime/moduledata.ts
const field$2 = {
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
const joined$1 = {
	functionTable: 3,
	findfunctab: 9,
	wordsFromHasmain: 8
};
function readModuleData(image, offset, header, inRecord) {
	const isOld = isJoined(header.layout);
	const word = isOld ? asOfGo116(inRecord) : inRecord;
	const text = word(field$2.text);
	const etext = word(field$2.etext);
	const minpc = word(field$2.minpc);
	const maxpc = word(field$2.maxpc);
	const ordered = text <= minpc && (maxpc <= etext || Boolean(image.bodies)) && minpc <= maxpc;
	const rows = word(field$2.functionTable + 1);
	if (!ordered || rows !== header.functionCount + 1) return null;
	for (let i = field$2.firstRange; i <= field$2.lastRange; i += 2) if (!(word(i) <= word(i + 1))) return null;
	const layout = moduleLayouts.find((known) => fits$1(known, image, header, word));
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
		noptrdata: word(field$2.firstRange),
		findfunctab: word(field$2.findfunctab),
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
	const { functionTable, findfunctab } = field$2;
	return (index) => index < findfunctab ? word(index - functionTable + joined$1.functionTable) : word(index - findfunctab + joined$1.findfunctab);
}
const wordsOf = ({ hasmain }, isOld) => isOld ? hasmain - field$2.findfunctab + joined$1.findfunctab + joined$1.wordsFromHasmain : hasmain + wordsFromHasmain;
function fits$1(layout, image, header, word) {
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
	const go12 = shapeOf$1(funcOfGo12(p), p);
	const go112 = {
		...shapeOf$1(funcOfGo112(p), p),
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
			...shapeOf$1(go116, p),
			unit: go116.offsets.cuOffset
		},
		"1.18": {
			...shapeOf$1(funcOfGo118, 4),
			unit: funcOfGo118.offsets.cuOffset
		},
		"1.20": {
			...shapeOf$1(funcOfGo120, 4),
			unit: funcOfGo120.offsets.cuOffset,
			startLine: funcOfGo120.offsets.startLine
		}
	}[layout];
}
function shapeOf$1(func, functionDataSize) {
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
//#region src/core/binary/runtime/pclntab/pclntab-header.ts
const layouts = {
	4294967290: "1.16",
	4294967280: "1.18",
	4294967281: "1.20"
};
const start$2 = struct({
	magic: "u32",
	pad: "u16",
	minLC: "u8",
	ptrSize: "u8"
});
const headerOfGo116 = (word) => struct({
	start: start$2.size,
	nfunc: word,
	nfiles: word,
	funcnameOffset: word,
	cuOffset: word,
	filetabOffset: word,
	pctabOffset: word,
	pclnOffset: word
});
const headerOfGo118 = (word) => struct({
	start: start$2.size,
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
	if (offset < 0 || offset + start$2.size > end || end > bytes.length) return null;
	const { magic, pad, minLC: quantum, ptrSize } = start$2.at(bytes, offset);
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
const maxCandidates = 64;
function findPclntab(image) {
	let first = null;
	let candidates = 0;
	for (const { header, end } of tables$1(image)) {
		const module = findModuleData(image, header);
		const located = {
			header,
			end,
			module
		};
		if (module) return located;
		first ??= located;
		if (++candidates === maxCandidates) break;
	}
	if (first) return first;
	const hidden = findHiddenPclntab(image);
	return hidden && {
		...hidden,
		module: findModuleData(image, hidden.header)
	};
}
function* tables$1(image) {
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
//#region src/core/binary/buildinfo/build-version.ts
const start$1 = Buffer.from("go1.");
const version = /^go1\.\d{1,3}(?:\.\d{1,3}|rc\d{1,2}|beta\d{1,2})?(?:[-+ ][ -~]*)?$/;
const maxVersionLength = 256;
const maxPlaces$1 = 1e4;
function findBuildVersion(image) {
	const layout = findPclntab(image)?.header.layout;
	const isOld = layout !== void 0 && isJoined(layout);
	const texts = versionTexts(image, isOld);
	const versions = /* @__PURE__ */ new Set();
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
	const texts = /* @__PURE__ */ new Map();
	let places = 0;
	for (const { loaded, executable, offset, fileSize } of image.sections) {
		if (!loaded || executable && !isOld) continue;
		const end = offset + fileSize;
		let at = indexOfBytes(file, start$1, offset, end);
		for (; at >= 0 && places < maxPlaces$1; places++) {
			const near = file.subarray(at, Math.min(at + maxVersionLength, end));
			const nul = near.indexOf(0);
			const size = nul < 0 && isOld ? near.length : nul;
			const text = Buffer.from(near.subarray(0, size)).toString("latin1");
			if (isOld || nul > 0 && version.test(text)) texts.set(addressOf(image, at), text);
			at = indexOfBytes(file, start$1, at + 1, end);
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
			...parse$1(goVersion, text),
			blob
		};
	}
	const goVersion = versionOfProducer(image) || (image ? findBuildVersion(image) : "");
	const framed = image ? ownModuleText(image) ?? onlyTextOfOldGo(file, goVersion) : moduleTexts(file).next().value ?? null;
	const text = framed ? textOf$1(file, framed) : "";
	const isText = text.startsWith("path	") || text.startsWith("mod	");
	return isText || goVersion !== "" ? parse$1(goVersion, isText ? text : "") : null;
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
function parse$1(goVersion, text) {
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
//#region src/core/binary/runtime/name-cursor.ts
const maxNameLength$6 = 65536;
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
		this.#budget = 16 * size + maxNameLength$6;
	}
	read(start) {
		const file = this.#file;
		const limit = Math.min(this.#limit, start + maxNameLength$6);
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
		const length = this.#text.slice(at, at + maxNameLength$6).indexOf("\0");
		return length < 0 ? -1 : at + length;
	}
	at(at) {
		const end = this.end(at);
		if (end >= 0) return this.slice(at, end);
		if (at >= 0 && at + 65536 < this.size) return this.slice(at, at + maxNameLength$6);
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
//#region src/core/binary/file-alignment.ts
const defaultAlignment = 65536;
const minAlignment = 512;
const withinLinkers = (alignment, max) => Math.min(Math.max(alignment, minAlignment), max);
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
const maxSections$2 = 65536;
const maxNameLength$5 = 200;
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
		tables: [table$3("program headers", start, count * size)]
	};
}
const noSegments = {
	segments: [],
	dynamic: null,
	alignment: defaultAlignment,
	tables: []
};
const table$3 = (name, offset, fileSize) => ({
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
		tables: [table$3("section headers", start, count * size)]
	};
}
function countSections(bytes, { header, section }, start) {
	bytes.need(start, section.size, "the first section header");
	const { shnum, shstrndx } = header.at(bytes, 0);
	const first = section.at(bytes, start);
	const count = shnum === 0 ? first.size : shnum;
	const namesIndex = shstrndx === 65535 ? first.link : shstrndx;
	if (count > maxSections$2) throw new MalformedBinary(`${count} sections are more than ${maxSections$2}`, start);
	return {
		count,
		namesIndex
	};
}
function withNames(bytes, raw, { offset, size }) {
	const names = new StringTable(bytes, offset, size, "the table of section names");
	return raw.map(({ nameOffset, ...header }, i) => {
		const name = names.at(nameOffset).slice(0, maxNameLength$5);
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
const magic$1 = 1095783218;
const flag$3 = {
	byInfo: 1,
	byOffset: 2,
	byAddend: 4,
	hasAddend: 8
};
function readPackedEntries(bytes, wide, { offset, size }, visit) {
	const end = offset + size;
	if (size < 4 || bigEndian32(bytes, offset) !== magic$1) return;
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
		const step = (flags & flag$3.byOffset) === 0 ? 0 : next();
		const shared = (flags & flag$3.byInfo) === 0 ? 0 : next();
		const hasAddend = (flags & flag$3.hasAddend) !== 0;
		const shares = hasAddend && (flags & flag$3.byAddend) !== 0;
		if (shares) addend += next();
		else if (!hasAddend) addend = 0;
		for (let i = 0; i < length && done < count; i++, done++) {
			address += (flags & flag$3.byOffset) === 0 ? next() : step;
			const info = (flags & flag$3.byInfo) === 0 ? next() : shared;
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
	places: /* @__PURE__ */ new Uint32Array(0),
	sizes: /* @__PURE__ */ new Uint8Array(0)
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
const otherValues = /* @__PURE__ */ new Set([6, 10]);
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
			if (!home || !(address >= home.address) || address + p > endOf$2(home)) {
				home = segments.find((segment) => address >= segment.address && address + p <= endOf$2(segment));
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
const endOf$2 = ({ address, size }) => address + size;
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
const sectionForms = /* @__PURE__ */ new Map([
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
const noSymbols$1 = {
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
		const symbols = headers[link] ?? noSymbols$1;
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
	const homeOf = (address) => {
		const home = segments.find((segment) => address !== void 0 && address >= segment.address && address < segment.address + segment.size);
		if (!home || address === void 0) return noSymbols$1;
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
const byName$2 = /* @__PURE__ */ new Map();
for (const [table, origin] of [
	[goSections$1, "go"],
	[cSections$1, "c"],
	[linkingSections$1, "container"]
]) for (const [name, region] of Object.entries(table)) byName$2.set(name, {
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
	const known = byName$2.get(name.replace(/^\.data\.rel\.ro(?=\.)/, ""));
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
const namesNoBytes = /* @__PURE__ */ new Set([
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
const section$1 = struct({
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
		tables: [table$2("Mach-O header", 0, machOHeaderSize, "headers"), table$2("load commands", machOHeaderSize, size, "headers")],
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
		needs(segmentCommand.size + nsects * section$1.size);
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
		tables.push(table$2("symbol table", rows.offset, rows.size, "symtab"), table$2("symbol names", names.offset, names.size, "symtab"));
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
		tables.push(table$2(name, range.offset, range.size, region));
		if (kind === command.chainedFixups) commands.chainedFixups = range;
	}
}
const table$2 = (name, offset, fileSize, region) => ({
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
		return table$2(name, offset, size, region);
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
		return table$2(name, offset, size, region);
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
	const { sectname, segname } = section$1.offsets;
	for (let i = 0; i < count; i++) {
		const row = at + segmentCommand.size + i * section$1.size;
		const { addr, size, offset: start, flags } = section$1.at(bytes, row);
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
const zeroFilled = /* @__PURE__ */ new Set([
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
const byName$1 = /* @__PURE__ */ new Map();
for (const [table, origin] of [[goSections, "go"], [linkingSections, "container"]]) for (const [name, region] of Object.entries(table)) byName$1.set(name, {
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
	const known = byName$1.get(plain);
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
function sizesByDistance(sections, symbols, limits = /* @__PURE__ */ new Map()) {
	const { count, address, section } = symbols;
	const sizes = new Float64Array(count);
	const mayBeMarker = symbols.mayBeMarker ?? (() => true);
	const isMarker = new Uint8Array(count);
	for (let i = 0; i < count; i++) if ((section[i] ?? outsideColumn()) >= 0 && mayBeMarker(i) && marker$1.test(symbols.name(i))) isMarker[i] = 1;
	const order = inOrder$2(symbols, isMarker);
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
function inOrder$2({ count, address, section }, isMarker) {
	const rows = [];
	for (let i = 0; i < count; i++) if ((section[i] ?? outsideColumn()) >= 0) rows.push(i);
	return rows.toSorted((a, b) => (section[a] ?? outsideColumn()) - (section[b] ?? outsideColumn()) || (address[a] ?? outsideColumn()) - (address[b] ?? outsideColumn()) || (isMarker[b] ?? outsideColumn()) - (isMarker[a] ?? outsideColumn()) || a - b);
}
//#endregion
//#region src/core/binary/macho/symbols.ts
const { size: rowSize$1, offsets: field$1 } = nlist;
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
		const nameOffset = bytes.u32(at + field$1.strx);
		if (nameOffset >= strings.size) throw new MalformedBinary("a symbol's name lies outside its table", at);
		nameOffsets[i] = nameOffset;
		address[i] = bytes.loose64(at + field$1.value);
		const type = bytes.u8(at + field$1.type);
		const index = bytes.u8(at + field$1.sect) - 1;
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
const magic = {
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
		table$1("DOS header", 0, start),
		table$1("PE header", start, optional.end - start),
		table$1("section headers", optional.end, tableSize),
		{
			...table$1("COFF symbols", symbols.offset, symbols.count * coffSymbol.size),
			region: "symtab"
		},
		{
			...table$1("COFF names", symbols.names, symbols.namesSize),
			region: "symtab"
		},
		{
			...table$1("Authenticode signature", signedAt, signed),
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
	const wide = kind === magic.wide;
	const layout = optionalHeader(wide);
	if (!wide && kind !== magic.narrow || size < layout.size) throw new MalformedBinary("the optional header is neither PE32 nor PE32+", at);
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
const table$1 = (name, offset, fileSize) => ({
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
	const size = Math.min(namesSize - place, maxNameLength$4);
	return untilZero(bytes.text(names + place, size, "a section name"));
}
const maxNameLength$4 = 200;
const untilZero = (text) => {
	const end = text.indexOf("\0");
	return end < 0 ? text : text.slice(0, end);
};
//#endregion
//#region src/core/binary/pe/relocations.ts
const headerSize$1 = 8;
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
	const room = sizeOf$3(home) - (address - home.virtualAddress);
	const end = offset + Math.min(size, room);
	const entries = new RelocationEntries((end - offset) / entrySize);
	let target = home;
	let targetEnd = target.virtualAddress + sizeOf$3(target);
	for (let at = offset; at + headerSize$1 <= end;) {
		const page = bytes.u32(at);
		const length = bytes.u32(at + 4);
		const next = at + length;
		if (length < headerSize$1 || next > end) break;
		for (let entry = at + headerSize$1; entry + entrySize <= next;) {
			const value = bytes.u16(entry);
			const type = value >>> 12;
			const width = type === kind$2.highAdjusted ? 4 : entrySize;
			const patched = page + (value & 4095);
			if (type !== kind$2.filler) {
				if (patched < target.virtualAddress || patched >= targetEnd) {
					target = homeOf$1(sections, patched) ?? home;
					targetEnd = target.virtualAddress + sizeOf$3(target);
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
const sizeOf$3 = ({ rawSize, virtualSize }) => virtualSize === 0 ? rawSize : Math.min(rawSize, virtualSize);
const isIn = (section, address) => address >= section.virtualAddress && address < section.virtualAddress + sizeOf$3(section);
const homeOf$1 = (sections, address) => sections.find((section) => isIn(section, address));
//#endregion
//#region src/core/binary/pe/sections.ts
const flag$2 = {
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
	const loaded = (flags & flag$2.discardable) === 0;
	const writable = (flags & flag$2.write) !== 0;
	const executable = (flags & (flag$2.code | flag$2.execute)) !== 0;
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
const { size: rowSize, offsets: field } = coffSymbol;
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
	const limits = /* @__PURE__ */ new Map();
	let placed = 0;
	for (let i = 0; i < count; i++) {
		const at = offset + i * rowSize;
		const described = bytes.u8(at + field.numberOfAuxSymbols);
		const index = bytes.u16(at + field.sectionNumber) - 1;
		const header = headers[index];
		const kind = bytes.u8(at + field.storageClass);
		if (header !== void 0 && (kind === classes.external || kind === classes.static)) {
			checkName(bytes, at, names);
			section[i] = index;
			const value = bytes.u32(at + field.value);
			address[i] = imageBase + header.virtualAddress + value;
			const hasRow = described > 0 && i + 1 < count;
			if (kind === classes.static && bytes.u16(at + field.type) === 0 && (hasRow || mayBeNamed(bytes, at, names, header.name) && name(i) === header.name)) {
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
	const named = /* @__PURE__ */ new Set();
	for (let i = 0; i < address.length; i++) if ((section[i] ?? outsideColumn()) >= 0 && !limits.has(i) && bare.has(address[i])) named.add(address[i]);
	for (const i of limits.keys()) if (named.has(address[i])) limits.set(i, 0);
}
const mayBeNamed = (bytes, at, names, section) => bytes.u32(at) === 0 ? names.has(section, bytes.u32(at + 4)) : bytes.u8(at) === section.charCodeAt(0);
function nameAt(bytes, at, names) {
	if (bytes.u32(at + field.zeros) === 0) return names.at(bytes.u32(at + field.nameOffset)).replaceAll("\u00B7", ".");
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
const maxTextLength$3 = 256;
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
		if (size > maxTextLength$3 || at + size > section.end) return null;
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
const maxSections$1 = 65536;
const maxNameLength$3 = 200;
function readWasmSections(bytes) {
	bytes.need(0, 8, "the Wasm header");
	const version = bytes.u32(4);
	if (version !== 1) throw new MalformedBinary(`the Wasm version is 0x${version.toString(16)}; modules have version 1`, 4);
	const sections = [];
	for (let at = 8; at < bytes.length;) {
		if (sections.length === maxSections$1) throw new MalformedBinary(`there are more than ${maxSections$1} sections`, at);
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
		name: bytes.text(next, Math.min(value, maxNameLength$3), "a section name"),
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
			headerSize: headerSize(section, bodies?.[0], segments?.start)
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
function headerSize({ id, offset }, firstBody = offset, firstSegment = offset) {
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
const regions$2 = {
	[kind.padding]: "padding",
	[kind.dwarf]: "debug",
	[kind.data]: "data",
	[kind.threadData]: "data",
	[kind.loader]: "relocations"
};
const inMemoryOnly = /* @__PURE__ */ new Set([kind.bss, kind.threadBss]);
const ofProgram = /* @__PURE__ */ new Set([
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
		region: type === kind.text ? "rodata" : regions$2[type] ?? "other",
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
	const used = /* @__PURE__ */ new Set();
	const slices = Array.from({ length: count }, (_, i) => {
		const { offset, size, cputype, cpusubtype } = arch.at(bytes, fatHeader.size + i * arch.size);
		const name = nameOf$2(cputype, cpusubtype % 16777216, used);
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
function nameOf$2(cpu, variant, used) {
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
//#region src/core/measure/owners/type-owner.ts
const ranks = {
	main: 0,
	module: 1,
	std: 2,
	pseudo: 3
};
function rankBy(modules) {
	const known = /* @__PURE__ */ new Map();
	return (path) => {
		const rank = known.get(path) ?? ranks[modules.homeOf(path).kind];
		known.set(path, rank);
		return rank;
	};
}
function ownerOfBoth(a, b, rank) {
	if (a === "" || b === "" || a === b) return a || b;
	const order = rank(a) - rank(b);
	return order < 0 || order === 0 && a < b ? a : b;
}
const maxDepth$1 = 100;
function ownersOfTypes(descriptors, rank) {
	const { packages, named, parts, types } = descriptors;
	const known = packages.map(() => void 0);
	const packageOf = (address, depth) => {
		const row = descriptors.rowAt(address);
		if (row < 0 || depth > maxDepth$1) return "";
		const before = known[row];
		if (before !== void 0) return before;
		known[row] = "";
		const own = packages[row] ?? "";
		let owner = own === "unsafe" ? "" : own;
		if (!named[row]) {
			const first = types.start(row);
			for (let i = first; i < first + (parts[row] ?? outsideColumn()); i++) {
				const part = packageOf(types.values[i] ?? outsideColumn(), depth + 1);
				owner = ownerOfBoth(owner, part, rank);
			}
		}
		known[row] = owner;
		return owner;
	};
	return (...addresses) => {
		for (const address of addresses) {
			const path = packageOf(address, 0);
			if (path !== "") return path;
		}
		const last = descriptors.rowAt(addresses.at(-1) ?? 0);
		return named[last] ? "runtime" : "(shared types)";
	};
}
//#endregion
//#region src/core/measure/owners/package-name.ts
const generated$1 = /^(?:type:|type\.\.|type\.\*|go:|go\.(?:string|itab|func|buildid|buildinfo|map|interface|struct|cuinfo|info|constinfo|funcdesc|typelink|shape)\b|go\.\(|gclocals\u00B7|runtime\.(?:gcbits\.|modinfo\.str$)|\$)/;
const notPackage = /^(?:_[^/]*|[lL]_)$/;
const escapes = /%([0-9a-f]{2})/g;
const token = /"(?:[^"\\]|\\[^]?)*(?:"|$)|[^\s"()*,:;<=>[\]{}]+|[()[\]{},]/g;
const predeclared = /^(?:[a-z]+\d*|unsafe\.Pointer)$/;
function packageOf$1(symbol, rank) {
	if (generated$1.test(symbol)) return packageOfGenerated(symbol, rank);
	return leadingPackage(withoutTypeArguments(symbol));
}
const isGenerated = (symbol) => generated$1.test(symbol);
function packageOfGenerated(symbol, rank) {
	const algorithm = /^type(?::|\.)\.(?:eq|hash)\./.exec(symbol);
	if (algorithm) return packageOfType(symbol.slice(algorithm[0].length), rank);
	const table = /^go[:.]itab\./.exec(symbol);
	if (table) return packageOfItab(symbol.slice(table[0].length), rank);
	if (/^go[:.](?:\(\*)?(?:struct |interface |shape\.)/.test(symbol)) return packageOfType(symbol.replace(/^go[:.](?!shape\.)/, ""), rank);
	if (/^go[:.]build/.test(symbol) || symbol === "runtime.modinfo.str") return "(build info)";
	if (/^go[:.].*\.inittasks$/.test(symbol)) return "(inittasks)";
	if (/^go[:.]\w*fips/.test(symbol)) return "runtime";
	return "";
}
function packageOfItab(name, rank) {
	const comma = firstComma(name);
	if (comma < 0) return packageOfType(name, rank);
	return packageNamedBy(name.slice(0, comma), rank) || packageOfType(name.slice(comma + 1), rank);
}
function firstComma(name) {
	let depth = 0;
	for (const { 0: text, index } of name.matchAll(token)) if (/^[([{]$/.test(text)) depth++;
	else if (/^[)\]}]$/.test(text)) depth--;
	else if (text === "," && depth === 0) return index;
	return -1;
}
function packageOfType(type, rank) {
	return packageNamedBy(type, rank) || (predeclared.test(type) ? "runtime" : "(shared types)");
}
function packageNamedBy(type, rank) {
	let owner = "";
	let depth = 0;
	let outside = 0;
	let next = -1;
	let inArguments = false;
	for (const { 0: text, index } of type.matchAll(token)) if (text === "[") {
		if (!inArguments && index === next) {
			inArguments = true;
			outside = depth;
		}
		depth++;
	} else if (text === "]") {
		depth--;
		if (inArguments && depth <= outside) inArguments = false;
	} else if (!inArguments) {
		const path = packageOfWord(text);
		if (path !== "") {
			owner = ownerOfBoth(owner, path, rank);
			next = index + text.length;
		}
	}
	return owner;
}
function* packagesIn(type) {
	for (const [text] of type.matchAll(token)) {
		const path = packageOfWord(text);
		if (path !== "") yield path;
	}
}
function packageOfWord(word) {
	if (word.startsWith("\"")) return "";
	const plain = word.replace(/^(?:\.+|noalg\.|go\.shape\.)+/, "");
	const path = plain.startsWith("map.") ? "" : leadingPackage(plain);
	return path === "unsafe" ? "" : path;
}
function withoutTypeArguments(symbol) {
	const open = symbol.indexOf("[");
	if (open < 0) return symbol;
	const close = symbol.lastIndexOf("]");
	return symbol.slice(0, open) + (close < open ? "" : symbol.slice(close + 1));
}
function leadingPackage(symbol) {
	const receiver = symbol.indexOf(".(");
	const slash = symbol.lastIndexOf("/", receiver < 0 ? symbol.length : receiver);
	const dot = symbol.indexOf(".", slash + 1);
	const first = symbol[0];
	if (dot <= 0 || first === "(") return "";
	const path = symbol.slice(0, symbol[dot - 1] === "(" ? dot - 1 : dot);
	return (first === "_" || first === "l" || first === "L") && notPackage.test(path) ? "" : unescape(path);
}
const maxEscapes = 4;
function unescape(path) {
	let plain = path;
	for (let i = 0; i < maxEscapes && plain.includes("%"); i++) plain = unescapeOnce(plain);
	return plain;
}
function unescapeOnce(path) {
	const latin = path.replace(escapes, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
	return /^[\0-\xff]*$/.test(latin) ? Buffer.from(latin, "latin1").toString("utf8") : latin;
}
function plainName$1(symbol) {
	return symbol.replace(/\.abi(?:0|internal)$/, "");
}
//#endregion
//#region src/core/measure/owners/instances.ts
const maxParsedLength = 4096;
const tags = /"(?:[^"\\]|\\[^]?)*(?:"|$)/g;
const unexported = /[{;] ([^\s"*()[\]{};]+)\.[\p{Ll}_][^\s.]* /gu;
const dictionary = "..dict.";
function readDictionaries(names, rank) {
	const users = /* @__PURE__ */ new Map();
	for (const name of names) {
		if (!name.includes(dictionary) || !name.includes("[")) continue;
		const plain = name.replace(dictionary, ".");
		const generic = genericOf(plain);
		const user = packageNamed(plain, packageOf$1(plain, rank), rank);
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
//#region src/core/text/go-quoting.ts
function splitQuoted(text) {
	const fields = [];
	let rest = text.replace(/^[ \t\r\n]+/, "");
	while (rest !== "") {
		const quote = rest[0];
		if (quote === "\"" || quote === "'") {
			const end = rest.indexOf(quote, 1);
			if (end < 0) throw new Error(`a ${quote} is not closed`);
			fields.push(rest.slice(1, end));
			rest = rest.slice(end + 1);
		} else {
			const end = rest.search(/[ \t\r\n]/);
			fields.push(end < 0 ? rest : rest.slice(0, end));
			rest = end < 0 ? "" : rest.slice(end);
		}
		rest = rest.replace(/^[ \t\r\n]+/, "");
	}
	return fields;
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
const maxLength$2 = 2e3;
function recordedSettings(info) {
	if (info === null || Object.keys(info.settings).length === 0) return {};
	const pairs = kept.flatMap((name) => {
		const value = info.settings[name];
		if (value === void 0) return [];
		return [[name, printable((name === "-ldflags" ? withoutStampValues(value) : value).slice(0, maxLength$2))]];
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
//#region src/core/binary/number-lists.ts
const maxInColumn = 2 ** 32 - 1;
var NumberLists = class {
	count = 0;
	values;
	length = 0;
	#starts;
	constructor(numbers = 1024, lists = 256) {
		this.values = new Float64Array(numbers);
		this.#starts = new Float64Array(lists + 1);
	}
	add(value) {
		const at = this.length;
		if (at === this.values.length) this.values = doubled$1(this.values);
		this.values[at] = value;
		this.length = at + 1;
	}
	end() {
		const next = ++this.count;
		if (next === this.#starts.length) this.#starts = doubled$1(this.#starts);
		this.#starts[next] = this.length;
	}
	forget() {
		this.length = this.start(this.count);
	}
	removeLast() {
		this.count--;
		this.forget();
	}
	start(number) {
		return this.#starts[number] ?? outsideColumn();
	}
};
function doubled$1(from) {
	const to = new Float64Array(2 * from.length);
	to.set(from);
	return to;
}
function doubledWords(from) {
	const to = new Uint32Array(2 * from.length);
	to.set(from);
	return to;
}
function ascendingRows(values) {
	const count = values.length;
	const order = new Uint32Array(count);
	const rows = 2 ** Math.ceil(Math.log2(count + 1));
	if (rows > maxRowsInKeys) {
		for (let i = 0; i < count; i++) order[i] = i;
		return order.toSorted((a, b) => (values[a] ?? outsideColumn()) - (values[b] ?? outsideColumn()) || a - b);
	}
	const keys = new Float64Array(count);
	for (let i = 0; i < count; i++) keys[i] = (values[i] ?? outsideColumn()) * rows + i;
	keys.sort();
	for (let i = 0; i < count; i++) {
		const key = keys[i] ?? outsideColumn();
		order[i] = key - Math.floor(key / rows) * rows;
	}
	return order;
}
const maxRowsInKeys = 2 ** 21;
//#endregion
//#region src/core/measure/ledger/symbol-rows.ts
function symbolRows(ledger, rowOf) {
	return inOrder$1(ledger.symbols(rowOf));
}
function largestSymbolRows(ledger, limit, rowOf) {
	const { rows, others } = ledger.largestSymbols(limit, rowOf);
	return {
		symbols: inOrder$1(rows),
		otherSymbols: others
	};
}
function inOrder$1(unordered) {
	const rows = largestFirst(unordered);
	for (let first = 0; first < rows.length;) {
		const size = rows[first]?.size;
		let next = first + 1;
		while (rows[next]?.size === size) next++;
		if (next - first > maxInserted) for (const row of rows.slice(first, next).toSorted(byName)) rows[first++] = row;
		else insertByName(rows, first, next);
		first = next;
	}
	return rows;
}
const maxInserted = 12;
function insertByName(rows, first, end) {
	for (let next = first + 1; next < end; next++) {
		const row = rows[next];
		if (row === void 0) return;
		let at = next;
		for (; at > first; at--) {
			const before = rows[at - 1];
			if (before === void 0 || byName(before, row) <= 0) break;
			rows[at] = before;
		}
		rows[at] = row;
	}
}
function largestFirst(rows) {
	const rest = new Uint32Array(rows.length);
	for (const [i, { size }] of rows.entries()) rest[i] = maxInColumn - size;
	const order = ascendingRows(rest);
	const sorted = [];
	for (let i = 0; i < order.length; i++) {
		const row = rows[order[i] ?? outsideColumn()];
		if (row) sorted.push(row);
	}
	return sorted;
}
const byName = (a, b) => order(a.name, b.name) || order(a.package, b.package) || order(a.section, b.section);
const order = (a, b) => a === b ? 0 : a < b ? -1 : 1;
//#endregion
//#region src/core/model/explanation/limits.ts
const maxContents = 1e3;
const maxCopies = 1e3;
const placePattern = /^[^/\\\0-\x1F\x7F-\x9F]{1,255}:[1-9]\d{0,8}$/u;
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
const reflectMark = Buffer.from("<ReflectMethod>");
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
	#reflecting = /* @__PURE__ */ new Set();
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
		while (at > start && bytes[at - 1] === greater) if (this.#endsWith(reflectMark, start, at)) {
			this.#isReflecting = true;
			at -= reflectMark.length;
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
	return [.../* @__PURE__ */ new Set([...found, ...callers])].filter((symbol) => symbol >= 0 && !sought.has(symbol)).toSorted((a, b) => a - b);
}
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
				symbol: plainName$1(shown)
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
	const owner = isType(names, symbol) ? packageOfType(name.slice(5), rank) : definers.of(name) || packageOf$1(name, rank);
	return owner.startsWith("(") ? "" : owner;
}
//#endregion
//#region src/core/measure/linker/elided-names.ts
const elided = "[...]";
function isElided(name) {
	return name.includes(elided);
}
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
const minSize = 1024;
const withoutAddresses = /^\.(?:noptrdata|rodata)$/;
function findEqualContents(image, symbols) {
	const contents = [];
	for (const [size, rows] of bySize$1(image, symbols)) {
		if (rows.length < 2) continue;
		const byHash = /* @__PURE__ */ new Map();
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
	const rows = /* @__PURE__ */ new Map();
	const places = /* @__PURE__ */ new Set();
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
		keptBy: keepersOf$1(listing, symbols, isOwn),
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
	const lists = /* @__PURE__ */ new Map();
	for (const { row, owner, list } of embeddedRows) {
		const key = embeddedKey(row, pathOf(owner));
		if (!lists.has(key)) lists.set(key, list);
	}
	return lists;
}
const embeddedKey = (row, path) => `${path}\0${row}`;
function keepersOf$1({ parents }, symbols, isOwn) {
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
	const rowOf = /* @__PURE__ */ new Map();
	for (const [row, { name, section, size }] of rows.entries()) {
		if (size < smallest) break;
		const key = keyOf(name, section);
		if (!rowOf.has(key)) rowOf.set(key, row);
	}
	return contents.flatMap(({ size, copies }) => {
		const symbols = copies.flatMap(({ name, section }) => {
			const row = rowOf.get(keyOf(plainName$1(name), section));
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
function added(regions) {
	const sizes = /* @__PURE__ */ new Map();
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
//#region src/core/model/assert-exact.ts
function assertExact(measurement) {
	const { binary, attribution, sections, regions, modules, packages } = measurement;
	const total = binary.fileSize;
	const check = (what, sum) => {
		if (sum !== total) throw new Error(`${what} add up to ${sum} bytes, not ${total}`);
	};
	check("sections", sum$4(sections.map(({ fileSize }) => fileSize)));
	check("regions", sumSizes(regions));
	check("modules", sumSizes(modules));
	check("packages", sumSizes(packages));
	const written = packages.flatMap((row) => row.written ?? []);
	if (written.length > 0) check("bytes that packages wrote", sum$4(written));
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
const sum$4 = (numbers) => numbers.reduce((total, number) => total + number, 0);
const sumSizes = (rows) => sum$4(rows.map(({ size }) => size));
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
const regions$1 = {
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
	for (const { kind, offset, size } of blocks) ledger.claim(offset, size, nobody, regions$1[kind], -1);
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
	for (const text of moduleTexts(file, from, to)) if (textOf$1(file, text) === own) return text;
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
//#region src/core/measure/claim/embedded.ts
const hashSize = 16;
const maxPathLength = 4096;
const listSuffix = ".files";
function claimEmbedded(ledger, image, symbols, { definers, rank }) {
	const rows = [];
	for (const { list, file } of embeddedFiles(image, symbols)) {
		const owner = definers.of(list) || packageOf$1(list, rank);
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
		const path = text$2(image, word(from), word(from + p));
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
function text$2(image, address, length) {
	const offset = offsetOf(image, address);
	return offset >= 0 && length > 0 && length <= maxPathLength && offset + length <= image.bytes.length ? image.bytes.text(offset, length, "a path") : "";
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
//#endregion
//#region src/core/measure/linker/string-literals.ts
const hashed = /^\.gostring\.(\d{1,10})\.([\w+/=]+)$/;
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
			const placed = place$1(file, reached, end, length, waiting);
			if (!placed) return `the ${length} bytes of a string at byte ${reached} of the file are not those of any literal in the dependency listing`;
			placements.push(placed);
			reached = placed.offset + length;
		}
		first = next;
	}
	return end - reached < maxAlignment$6 && isZero(file, reached, end) ? placements : `the dependency listing names strings up to byte ${reached} of the file, and there are more up to byte ${end}`;
}
function place$1(file, from, end, length, waiting) {
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
	#byText = /* @__PURE__ */ new Map();
	#byHash = /* @__PURE__ */ new Map();
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
const longLiteral = 100;
function claimLiterals(ledger, image, blocks, listing, { definers, rank }) {
	const literals = locate(image, blocks, readLiterals(listing));
	if (typeof literals === "string") return literals;
	const { block, placed } = literals;
	const section = image.sections.find(({ offset, fileSize }) => block.offset >= offset && block.offset < offset + fileSize)?.name ?? "";
	for (const { offset, literal } of placed) {
		const { from: name, length } = literal;
		const owner = ledger.owner(definers.of(name) || packageOf$1(name, rank) || "(unattributed)");
		const symbol = length > longLiteral ? ledger.symbol(`${plainName$1(name)} (string)`, owner, "strings", section) : -1;
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
	#counts = /* @__PURE__ */ new Map();
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
		if (!counts) this.#counts.set(this.#group, counts = /* @__PURE__ */ new Map());
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
	const between = /* @__PURE__ */ new Map();
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
	const kept = /* @__PURE__ */ new Set([shared, ...containers.map((name) => ledger.owner(name))]);
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
	return named$2(rows);
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
function named$2(rows) {
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
const runtimeSections = /* @__PURE__ */ new Map([
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
		const name = plainName$1(symbols.name(i));
		const region = regionOf(name, section.region);
		const owner = ledger.owner(symbols.owner?.(i) || (section.name.endsWith(",__const") ? "(C)" : ownerOf$2(name, rules, section.executable)));
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
function ownerOf$2(name, { stamps, hasC, rank }, executable) {
	if (name.endsWith(".str")) {
		const variable = name.slice(0, -4);
		if (stamps.has(variable) || stamps.has(unescape(variable))) return "(stamped values)";
	}
	if (hasC && (executable || nameOfC.test(name))) return "(C)";
	if (literalOfC.test(name)) return "(C)";
	return packageOf$1(name, rank) || "(unattributed)";
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
const flag$1 = {
	exported: 1,
	tag: 2,
	package: 4,
	embedded: 8
};
const everyFlag = 15;
const maxNameLength$2 = 65536;
const maxTextLength$2 = 1024;
var TypeNames = class {
	#image;
	#start;
	#end;
	#varints;
	#shift;
	#texts = /* @__PURE__ */ new Map();
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
		if (end > 0 && (flags & flag$1.tag) !== 0) end = this.#afterText(end);
		if (end < 0) return 0;
		const size = end - at + ((flags & flag$1.package) === 0 ? 0 : 4);
		return address + size <= this.#end ? size : 0;
	}
	packageName(address) {
		const size = this.size(address);
		if (size === 0) return 0;
		const at = this.#at(address);
		if ((byteOrZero(this.#image.bytes.file, at) & flag$1.package) === 0) return 0;
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
		return length > 0 && length <= maxTextLength$2 && next + length <= bytes.length ? bytes.text(next, length, "a name") : "";
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
		return length < maxNameLength$2 ? length : -1;
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
	return typeof longer === "string" || !overlap$1(longer) ? longer : readTypes(image, module, minor, "buckets");
}
const overlap$1 = ({ descriptors: { address, size }, rows }) => rows.some((row, i) => {
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
	const claimed = /* @__PURE__ */ new Set();
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
//#region src/core/binary/buildinfo/build-id.ts
const start = Buffer.from("\u00FF Go build ID: \"", "latin1");
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
	let at = indexOfBytes(file, start, offset, limit);
	while (at >= 0) {
		const last = indexOfBytes(file, end, at, Math.min(at + maxSize, limit));
		if (last >= 0) return {
			offset: at,
			size: last + end.length - at
		};
		at = indexOfBytes(file, start, at + 1, limit);
	}
	return null;
}
const mayHoldCode = ({ format }, { executable, loaded, writable }) => executable || format === "xcoff" && loaded && !writable;
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
	#others = /* @__PURE__ */ new Map();
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
	#functions = /* @__PURE__ */ new Map();
	#data = /* @__PURE__ */ new Map();
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
		if (this.homeOf(packageOf$1(name, this.#rank), home) === "") return;
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
	#known = /* @__PURE__ */ new Map();
	#defined = /* @__PURE__ */ new Map();
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
		return packageOf$1(end < 0 ? names.at(start) : ascii ? names.asciiSlice(start, end - names.offset) : names.slice(start, end - names.offset), this.#rank);
	}
};
//#endregion
//#region src/core/measure/owners/guess-module.ts
const ofOwners = /^(?:github\.com|gitlab\.com|bitbucket\.org|codeberg\.org|gitea\.com|gitee\.com|git\.sr\.ht)\//;
const ofGopkg = /^gopkg\.in\/(?:[^/]+\/)?[^/]+\.v\d+(?=\/|$)/;
function guessModule(path) {
	const vendored = path.lastIndexOf("/vendor/");
	const plain = vendored < 0 ? path : path.slice(vendored + 8);
	const gopkg = ofGopkg.exec(plain);
	if (gopkg) return gopkg[0];
	const depth = ofOwners.test(plain) || plain.startsWith("golang.org/x/") ? 3 : 2;
	return plain.split("/").slice(0, depth).join("/");
}
//#endregion
//#region src/core/measure/owners/standard-sources.ts
const runtime = "runtime/proc.go";
const sources$1 = "/src/";
function packagesOutside(files) {
	const paths = /* @__PURE__ */ new Set();
	const own = files.find((file) => file.endsWith(`${sources$1}${runtime}`));
	if (own === void 0) return paths;
	const tree = own.slice(0, -15);
	for (const file of files) {
		const slash = file.lastIndexOf("/");
		if (slash < 0 || file.startsWith(tree)) continue;
		const directory = file.slice(0, slash);
		let at = directory.indexOf(sources$1);
		for (; at >= 0; at = directory.indexOf(sources$1, at + 1)) paths.add(directory.slice(at + 5));
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
		this.#outside = this.#areGuessed ? packagesOutside(files) : /* @__PURE__ */ new Set();
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
const untrimmed = /^(?:[/.<_]|[A-Za-z]:|external\/|bazel-out\/)/;
var Directories = class {
	#names;
	#votes = new Votes();
	#directories = [""];
	#numbers = /* @__PURE__ */ new Map([["", 0]]);
	#byFile = /* @__PURE__ */ new Map();
	#winners = /* @__PURE__ */ new Map();
	#file = -1;
	#directory = 0;
	#modules;
	#ofModules = /* @__PURE__ */ new Map();
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
		const size = coveredBy(bytes, table, pcTables, i) || sizeOf$2(symbols, symbol) || sizeWithout(texts, start, extent);
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
	const full = bracket && symbol >= 0 && named.includes("[...]") && symbols ? plainName$1(symbols.name(symbol)) : named;
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
	const rows = /* @__PURE__ */ new Map();
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
function sizeOf$2(symbols, row) {
	return symbols && row >= 0 ? symbols.size[row] ?? outsideColumn() : 0;
}
function symbolsByAddress(image, symbols) {
	const rows = /* @__PURE__ */ new Map();
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
	const known = /* @__PURE__ */ new Map();
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
	#first = /* @__PURE__ */ new Map();
	#others = /* @__PURE__ */ new Map();
	#homeOf = /* @__PURE__ */ new Map();
	#homeRows = [];
	#sections = /* @__PURE__ */ new Map();
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
	#owners = /* @__PURE__ */ new Map();
	#sizes = new Float64Array(64 * regionNames.length);
	#symbols = new LedgerSymbols();
	#symbolSizes = /* @__PURE__ */ new Uint32Array(1024);
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
		let from = startOf$2(runs, run);
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
			from = startOf$2(runs, run);
		}
		for (; run < runs.length; run += 2, from = startOf$2(runs, run)) free.push(from, runs[run + 1] ?? outsideColumn());
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
const startOf$2 = (runs, run) => run < runs.length ? runs[run] ?? outsideColumn() : 0;
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
	const byName = /* @__PURE__ */ new Map();
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
	byName = /* @__PURE__ */ new Map();
	#bySection = /* @__PURE__ */ new Map();
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
	const addresses = /* @__PURE__ */ new Map();
	let tasks = 0;
	for (const to of references.keys()) if (to.endsWith("..inittask")) tasks++;
	addresses.set("go:main.inittasks", tasks * p);
	const lengthAt = (at) => {
		if (at < 0 || at + 2 * p > image.bytes.length) return 0;
		return image.bytes.looseWord(at + p, p);
	};
	const headers = /* @__PURE__ */ new Map();
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
	const references = /* @__PURE__ */ new Map();
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
		name: (index) => nameOf$1(index < overlay.count ? overlay.name(index) : symbols.names[row[index] ?? outsideColumn()] ?? "", users),
		owner: (index) => ownerOf$1(symbols, row[index] ?? outsideColumn(), users) || (index < overlay.count ? definers.of(overlay.name(index)) : "")
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
		name: (index) => nameOf$1(placed[index]?.name ?? "", users),
		owner: (index) => ownerOf$1(symbols, placed[index]?.row ?? -1, users)
	};
}
function nameOf$1(name, users) {
	if (byContent.test(name)) return "";
	if (!counted.test(name)) return name;
	const user = userOf(name, users, (candidate) => !counted.test(candidate));
	return /^[\w/%]/.test(user) && packageOf$1(user, users.rank) !== "" ? `${plainName$1(user)} (data)` : name;
}
function ownerOf$1({ names, packages, isShared, isDuplicate }, row, users) {
	const name = names[row] ?? "";
	if (name === "") return "";
	const own = packageOf$1(name, users.rank);
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
	return type ? packageOfType(name.slice(type[0].length), rank) : definers.of(name) || packageOf$1(name, rank);
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
//#endregion
//#region src/core/measure/rest-hash.ts
function isCompared$1({ build }, info, { restHash = false }) {
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
//#region src/core/binary/runtime/inline-trees.ts
const noFunctionData = 4294967295;
const maxCalls = 2 ** 20;
var InlineTrees = class {
	names = /* @__PURE__ */ new Uint32Array(64);
	sizes = /* @__PURE__ */ new Float64Array(64);
	#image;
	#table;
	#start;
	#places = /* @__PURE__ */ new Int32Array(256);
	#calls = /* @__PURE__ */ new Int32Array(64);
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
	if (start < 0) return /* @__PURE__ */ new Map();
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
	const known = /* @__PURE__ */ new Map();
	return (name, otherwise) => {
		let author = known.get(name);
		if (author === void 0) {
			const path = byName.defined(name) || packageOf$1(names.at(name), rank);
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
		return isCompared$1(measurement, info, options) ? withRestHash(measurement, sha256WithoutBuildIds(file, image)) : measurement;
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
				measurement: measureThin(bytesOf$2(file, slice), {
					...options,
					symbols: void 0,
					twin: twin && options.twin ? bytesOf$2(options.twin, twin) : null
				})
			};
		} catch (error) {
			if (!(error instanceof MalformedBinary)) throw error;
			throw new MalformedBinary(`in the slice ${name}, ${error.what}`, offset + error.offset);
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
const bytesOf$2 = (file, { offset, size }) => file.subarray(offset, offset + size);
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
//#endregion
//#region src/core/policy/verdicts.ts
function worst(states) {
	return verdictStates.find((state) => states.includes(state)) ?? "pass";
}
function bySeverity(a, b) {
	return verdictStates.indexOf(a.state) - verdictStates.indexOf(b.state);
}
function overall(verdicts) {
	if (verdicts.length === 0) return {
		state: "error",
		reasons: [{
			state: "error",
			message: "there was nothing to judge: no binary was built"
		}]
	};
	const state = worst(verdicts.map(({ verdict }) => verdict.state));
	const reasons = verdicts.flatMap(({ title, verdict }) => verdict.reasons.map((reason) => ({
		...reason,
		message: `${title}: ${reason.message}`
	})));
	if (state !== "pass") return {
		state,
		reasons: reasons.filter((reason) => reason.state !== "pass").toSorted(bySeverity)
	};
	const [only] = verdicts;
	if (verdicts.length === 1 && only !== void 0) return {
		state,
		reasons: reasons.slice(0, 1)
	};
	return {
		state,
		reasons: [{
			state,
			message: `all ${verdicts.length} binaries are within their budgets`
		}]
	};
}
//#endregion
//#region src/core/policy/override.ts
const defaultOverrideRules = {
	label: "size-increase-approved",
	sticky: false,
	approvers: []
};
//#endregion
//#region src/core/policy/budget.ts
const partJudging = ["each", "together"];
const judgedOrigins = ["own", "dependencies"];
const KiB = 1024;
const defaults = {
	metrics: ["file"],
	noiseFloor: 2 * KiB,
	newBinary: "warn",
	removedBinary: "warn",
	warn: {
		maxGrowth: { every: 100 * KiB },
		maxGrowthPercent: { every: { millionths: 5e5 } },
		require: "any"
	},
	fail: {
		maxGrowth: { every: 500 * KiB },
		maxGrowthPercent: { every: { millionths: 2e6 } },
		require: "all"
	}
};
const noLayer = {
	warn: {},
	fail: {}
};
const noReleaseRules = {
	branches: [],
	allowDetached: false
};
const noBudgetFile = {
	acceptBudgetChange: false,
	overrides: defaultOverrideRules,
	inputs: {},
	allowances: [],
	release: noReleaseRules,
	general: noLayer,
	binaries: [],
	packages: [],
	modules: [],
	origins: [],
	forbid: []
};
const DEFAULT_CONFIG = {
	lang: void 0,
	message: void 0,
	abortEarly: void 0,
	abortPipeEarly: void 0
};
/* @__NO_SIDE_EFFECTS__ */
function getGlobalConfig(config$1) {
	if (!config$1 && true) return DEFAULT_CONFIG;
	return {
		lang: config$1?.lang ?? void 0,
		message: config$1?.message,
		abortEarly: config$1?.abortEarly ?? void 0,
		abortPipeEarly: config$1?.abortPipeEarly ?? void 0
	};
}
/* @__NO_SIDE_EFFECTS__ */
function _stringify(input) {
	const type = typeof input;
	if (type === "string") return `"${input}"`;
	if (type === "number" || type === "bigint" || type === "boolean") return `${input}`;
	if (type === "object" || type === "function") return (input && Object.getPrototypeOf(input)?.constructor?.name) ?? "null";
	return type;
}
function _addIssue(context, label, dataset, config$1, other) {
	const input = other && "input" in other ? other.input : dataset.value;
	const expected = other?.expected ?? context.expects ?? null;
	const received = other?.received ?? /* @__PURE__ */ _stringify(input);
	const issue = {
		kind: context.kind,
		type: context.type,
		input,
		expected,
		received,
		message: `Invalid ${label}: ${expected ? `Expected ${expected} but r` : "R"}eceived ${received}`,
		requirement: context.requirement,
		path: other?.path,
		issues: other?.issues,
		lang: config$1.lang,
		abortEarly: config$1.abortEarly,
		abortPipeEarly: config$1.abortPipeEarly
	};
	const isSchema = context.kind === "schema";
	const message$1 = other?.message ?? context.message ?? (context.reference, issue.lang, void 0) ?? (isSchema ? (issue.lang, void 0) : null) ?? config$1.message ?? (issue.lang, void 0);
	if (message$1 !== void 0) issue.message = typeof message$1 === "function" ? message$1(issue) : message$1;
	if (isSchema) dataset.typed = false;
	if (dataset.issues) dataset.issues.push(issue);
	else dataset.issues = [issue];
}
/* @__NO_SIDE_EFFECTS__ */
function _isSameValueZero(value1, value2) {
	return value1 === value2 || Number.isNaN(value1) && Number.isNaN(value2);
}
/* @__NO_SIDE_EFFECTS__ */
function _isValidObjectKey(object$1, key) {
	return Object.prototype.hasOwnProperty.call(object$1, key) && key !== "__proto__" && key !== "prototype" && key !== "constructor";
}
/* @__NO_SIDE_EFFECTS__ */
function _joinExpects(values$1, separator) {
	const list = [...new Set(values$1)];
	if (list.length > 1) return `(${list.join(` ${separator} `)})`;
	return list[0] ?? "never";
}
function _standardSchema(schema) {
	schema["~standard"] = {
		version: 1,
		vendor: "valibot",
		validate: (value$1) => schema["~run"]({ value: value$1 }, /* @__PURE__ */ getGlobalConfig())
	};
	return schema;
}
/* @__NO_SIDE_EFFECTS__ */
function entriesFromList(list, schema) {
	const entries$1 = {};
	for (const key of list) entries$1[key] = schema;
	return entries$1;
}
/* @__NO_SIDE_EFFECTS__ */
function check(requirement, message$1) {
	return {
		kind: "validation",
		type: "check",
		reference: check,
		async: false,
		expects: null,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement(dataset.value)) _addIssue(this, "input", dataset, config$1);
			return dataset;
		}
	};
}
/* @__NO_SIDE_EFFECTS__ */
function description(description_) {
	return {
		kind: "metadata",
		type: "description",
		reference: description,
		description: description_
	};
}
/* @__NO_SIDE_EFFECTS__ */
function examples(examples_) {
	return {
		kind: "metadata",
		type: "examples",
		reference: examples,
		examples: examples_
	};
}
/* @__NO_SIDE_EFFECTS__ */
function maxEntries$1(requirement, message$1) {
	return {
		kind: "validation",
		type: "max_entries",
		reference: maxEntries$1,
		async: false,
		expects: `<=${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (!dataset.typed) return dataset;
			const count = Object.keys(dataset.value).length;
			if (dataset.typed && count > this.requirement) _addIssue(this, "entries", dataset, config$1, { received: `${count}` });
			return dataset;
		}
	};
}
/* @__NO_SIDE_EFFECTS__ */
function maxLength$1(requirement, message$1) {
	return {
		kind: "validation",
		type: "max_length",
		reference: maxLength$1,
		async: false,
		expects: `<=${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && dataset.value.length > this.requirement) _addIssue(this, "length", dataset, config$1, { received: `${dataset.value.length}` });
			return dataset;
		}
	};
}
/* @__NO_SIDE_EFFECTS__ */
function minLength(requirement, message$1) {
	return {
		kind: "validation",
		type: "min_length",
		reference: minLength,
		async: false,
		expects: `>=${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && dataset.value.length < this.requirement) _addIssue(this, "length", dataset, config$1, { received: `${dataset.value.length}` });
			return dataset;
		}
	};
}
/* @__NO_SIDE_EFFECTS__ */
function minValue(requirement, message$1) {
	return {
		kind: "validation",
		type: "min_value",
		reference: minValue,
		async: false,
		expects: `>=${requirement instanceof Date ? requirement.toJSON() : /* @__PURE__ */ _stringify(requirement)}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !(dataset.value >= this.requirement)) _addIssue(this, "value", dataset, config$1, { received: dataset.value instanceof Date ? dataset.value.toJSON() : /* @__PURE__ */ _stringify(dataset.value) });
			return dataset;
		}
	};
}
/* @__NO_SIDE_EFFECTS__ */
function regex$2(requirement, message$1) {
	return {
		kind: "validation",
		type: "regex",
		reference: regex$2,
		async: false,
		expects: `${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "format", dataset, config$1);
			return dataset;
		}
	};
}
/* @__NO_SIDE_EFFECTS__ */
function safeInteger(message$1) {
	return {
		kind: "validation",
		type: "safe_integer",
		reference: safeInteger,
		async: false,
		expects: null,
		requirement: Number.isSafeInteger,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement(dataset.value)) _addIssue(this, "safe integer", dataset, config$1);
			return dataset;
		}
	};
}
/* @__NO_SIDE_EFFECTS__ */
function title$2(title_) {
	return {
		kind: "metadata",
		type: "title",
		reference: title$2,
		title: title_
	};
}
/* @__NO_SIDE_EFFECTS__ */
function getFallback(schema, dataset, config$1) {
	return typeof schema.fallback === "function" ? schema.fallback(dataset, config$1) : schema.fallback;
}
/* @__NO_SIDE_EFFECTS__ */
function getDefault(schema, dataset, config$1) {
	return typeof schema.default === "function" ? schema.default(dataset, config$1) : schema.default;
}
/* @__NO_SIDE_EFFECTS__ */
function array(item, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "array",
		reference: array,
		expects: "Array",
		async: false,
		item,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (Array.isArray(input)) {
				dataset.typed = true;
				dataset.value = [];
				for (let key = 0; key < input.length; key++) {
					const value$1 = input[key];
					const itemDataset = this.item["~run"]({ value: value$1 }, config$1);
					if (itemDataset.issues) {
						const pathItem = {
							type: "array",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of itemDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = itemDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!itemDataset.typed) dataset.typed = false;
					dataset.value.push(itemDataset.value);
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}
/* @__NO_SIDE_EFFECTS__ */
function boolean(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "boolean",
		reference: boolean,
		expects: "boolean",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (typeof dataset.value === "boolean") dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}
/* @__NO_SIDE_EFFECTS__ */
function literal(literal_, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "literal",
		reference: literal,
		expects: /* @__PURE__ */ _stringify(literal_),
		async: false,
		literal: literal_,
		message: message$1,
		"~run"(dataset, config$1) {
			if (/* @__PURE__ */ _isSameValueZero(dataset.value, this.literal)) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}
/* @__NO_SIDE_EFFECTS__ */
function nullable(wrapped, default_) {
	return _standardSchema({
		kind: "schema",
		type: "nullable",
		reference: nullable,
		expects: `(${wrapped.expects} | null)`,
		async: false,
		wrapped,
		default: default_,
		"~run"(dataset, config$1) {
			if (dataset.value === null) {
				if (this.default !== void 0) dataset.value = /* @__PURE__ */ getDefault(this, dataset, config$1);
				if (dataset.value === null) {
					dataset.typed = true;
					return dataset;
				}
			}
			return this.wrapped["~run"](dataset, config$1);
		}
	});
}
/* @__NO_SIDE_EFFECTS__ */
function number(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "number",
		reference: number,
		expects: "number",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (typeof dataset.value === "number" && !isNaN(dataset.value)) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}
/* @__NO_SIDE_EFFECTS__ */
function object(entries$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "object",
		reference: object,
		expects: "Object",
		async: false,
		entries: entries$1,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (input && typeof input === "object") {
				dataset.typed = true;
				dataset.value = {};
				for (const key in this.entries) {
					const valueSchema = this.entries[key];
					if (key in input || (valueSchema.type === "exact_optional" || valueSchema.type === "optional" || valueSchema.type === "nullish") && valueSchema.default !== void 0) {
						const value$1 = key in input ? input[key] : /* @__PURE__ */ getDefault(valueSchema);
						const valueDataset = valueSchema["~run"]({ value: value$1 }, config$1);
						if (valueDataset.issues) {
							const pathItem = {
								type: "object",
								origin: "value",
								input,
								key,
								value: value$1
							};
							for (const issue of valueDataset.issues) {
								if (issue.path) issue.path.unshift(pathItem);
								else issue.path = [pathItem];
								dataset.issues?.push(issue);
							}
							if (!dataset.issues) dataset.issues = valueDataset.issues;
							if (config$1.abortEarly) {
								dataset.typed = false;
								break;
							}
						}
						if (!valueDataset.typed) dataset.typed = false;
						dataset.value[key] = valueDataset.value;
					} else if (valueSchema.fallback !== void 0) dataset.value[key] = /* @__PURE__ */ getFallback(valueSchema);
					else if (valueSchema.type !== "exact_optional" && valueSchema.type !== "optional" && valueSchema.type !== "nullish") {
						_addIssue(this, "key", dataset, config$1, {
							input: void 0,
							expected: `"${key}"`,
							path: [{
								type: "object",
								origin: "key",
								input,
								key,
								value: input[key]
							}]
						});
						if (config$1.abortEarly) break;
					}
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}
/* @__NO_SIDE_EFFECTS__ */
function optional(wrapped, default_) {
	return _standardSchema({
		kind: "schema",
		type: "optional",
		reference: optional,
		expects: `(${wrapped.expects} | undefined)`,
		async: false,
		wrapped,
		default: default_,
		"~run"(dataset, config$1) {
			if (dataset.value === void 0) {
				if (this.default !== void 0) dataset.value = /* @__PURE__ */ getDefault(this, dataset, config$1);
				if (dataset.value === void 0) {
					dataset.typed = true;
					return dataset;
				}
			}
			return this.wrapped["~run"](dataset, config$1);
		}
	});
}
/* @__NO_SIDE_EFFECTS__ */
function picklist(options, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "picklist",
		reference: picklist,
		expects: /* @__PURE__ */ _joinExpects(options.map(_stringify), "|"),
		async: false,
		options,
		message: message$1,
		"~run"(dataset, config$1) {
			if (this.options.includes(dataset.value)) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}
/* @__NO_SIDE_EFFECTS__ */
function record(key, value$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "record",
		reference: record,
		expects: "Object",
		async: false,
		key,
		value: value$1,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (input && typeof input === "object") {
				dataset.typed = true;
				dataset.value = {};
				for (const entryKey in input) if (/* @__PURE__ */ _isValidObjectKey(input, entryKey)) {
					const entryValue = input[entryKey];
					const keyDataset = this.key["~run"]({ value: entryKey }, config$1);
					if (keyDataset.issues) {
						const pathItem = {
							type: "object",
							origin: "key",
							input,
							key: entryKey,
							value: entryValue
						};
						for (const issue of keyDataset.issues) {
							issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = keyDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					const valueDataset = this.value["~run"]({ value: entryValue }, config$1);
					if (valueDataset.issues) {
						const pathItem = {
							type: "object",
							origin: "value",
							input,
							key: entryKey,
							value: entryValue
						};
						for (const issue of valueDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = valueDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!keyDataset.typed || !valueDataset.typed) dataset.typed = false;
					if (keyDataset.typed) dataset.value[keyDataset.value] = valueDataset.value;
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}
/* @__NO_SIDE_EFFECTS__ */
function strictObject(entries$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "strict_object",
		reference: strictObject,
		expects: "Object",
		async: false,
		entries: entries$1,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (input && typeof input === "object") {
				dataset.typed = true;
				dataset.value = {};
				for (const key in this.entries) {
					const valueSchema = this.entries[key];
					if (key in input || (valueSchema.type === "exact_optional" || valueSchema.type === "optional" || valueSchema.type === "nullish") && valueSchema.default !== void 0) {
						const value$1 = key in input ? input[key] : /* @__PURE__ */ getDefault(valueSchema);
						const valueDataset = valueSchema["~run"]({ value: value$1 }, config$1);
						if (valueDataset.issues) {
							const pathItem = {
								type: "object",
								origin: "value",
								input,
								key,
								value: value$1
							};
							for (const issue of valueDataset.issues) {
								if (issue.path) issue.path.unshift(pathItem);
								else issue.path = [pathItem];
								dataset.issues?.push(issue);
							}
							if (!dataset.issues) dataset.issues = valueDataset.issues;
							if (config$1.abortEarly) {
								dataset.typed = false;
								break;
							}
						}
						if (!valueDataset.typed) dataset.typed = false;
						dataset.value[key] = valueDataset.value;
					} else if (valueSchema.fallback !== void 0) dataset.value[key] = /* @__PURE__ */ getFallback(valueSchema);
					else if (valueSchema.type !== "exact_optional" && valueSchema.type !== "optional" && valueSchema.type !== "nullish") {
						_addIssue(this, "key", dataset, config$1, {
							input: void 0,
							expected: `"${key}"`,
							path: [{
								type: "object",
								origin: "key",
								input,
								key,
								value: input[key]
							}]
						});
						if (config$1.abortEarly) break;
					}
				}
				if (!dataset.issues || !config$1.abortEarly) {
					for (const key in input) if (!Object.prototype.hasOwnProperty.call(this.entries, key)) {
						_addIssue(this, "key", dataset, config$1, {
							input: key,
							expected: "never",
							path: [{
								type: "object",
								origin: "key",
								input,
								key,
								value: input[key]
							}]
						});
						break;
					}
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}
/* @__NO_SIDE_EFFECTS__ */
function string(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "string",
		reference: string,
		expects: "string",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (typeof dataset.value === "string") dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}
/* @__NO_SIDE_EFFECTS__ */
function _subIssues(datasets) {
	let issues;
	if (datasets) for (const dataset of datasets) if (issues) for (const issue of dataset.issues) issues.push(issue);
	else issues = dataset.issues;
	return issues;
}
/* @__NO_SIDE_EFFECTS__ */
function union(options, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "union",
		reference: union,
		expects: /* @__PURE__ */ _joinExpects(options.map((option) => option.expects), "|"),
		async: false,
		options,
		message: message$1,
		"~run"(dataset, config$1) {
			let validDataset;
			let typedDatasets;
			let untypedDatasets;
			for (const schema of this.options) {
				const optionDataset = schema["~run"]({ value: dataset.value }, config$1);
				if (optionDataset.typed) if (optionDataset.issues) if (typedDatasets) typedDatasets.push(optionDataset);
				else typedDatasets = [optionDataset];
				else {
					validDataset = optionDataset;
					break;
				}
				else if (untypedDatasets) untypedDatasets.push(optionDataset);
				else untypedDatasets = [optionDataset];
			}
			if (validDataset) return validDataset;
			if (typedDatasets) {
				if (typedDatasets.length === 1) return typedDatasets[0];
				_addIssue(this, "type", dataset, config$1, { issues: /* @__PURE__ */ _subIssues(typedDatasets) });
				dataset.typed = true;
			} else if (untypedDatasets?.length === 1) return untypedDatasets[0];
			else _addIssue(this, "type", dataset, config$1, { issues: /* @__PURE__ */ _subIssues(untypedDatasets) });
			return dataset;
		}
	});
}
/* @__NO_SIDE_EFFECTS__ */
function pipe(...pipe$1) {
	return _standardSchema({
		...pipe$1[0],
		pipe: pipe$1,
		"~run"(dataset, config$1) {
			for (const item of pipe$1) if (item.kind !== "metadata") {
				if (dataset.issues && (item.kind === "schema" || item.kind === "transformation")) {
					dataset.typed = false;
					break;
				}
				if (!dataset.issues || !config$1.abortEarly && !config$1.abortPipeEarly) dataset = item["~run"](dataset, config$1);
			}
			return dataset;
		}
	});
}
/* @__NO_SIDE_EFFECTS__ */
function safeParse(schema, input, config$1) {
	const dataset = schema["~run"]({ value: input }, /* @__PURE__ */ getGlobalConfig(config$1));
	return {
		typed: dataset.typed,
		success: !dataset.issues,
		output: dataset.value,
		issues: dataset.issues
	};
}
//#endregion
//#region src/core/text/plain-text.ts
const bracketCommand = /##(?=[a-z]{0,20}\[)/gi;
function withoutBracketCommands(text) {
	return text.includes("##") ? text.replaceAll(bracketCommand, "# #") : text;
}
const steeringInJson = /[\u007F-\u009F\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069]/g;
function inertJson(json) {
	return (json.includes("##") ? json.replaceAll(bracketCommand, String.raw`#\u0023`) : json).replaceAll(steeringInJson, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
const named$1 = {
	"\n": String.raw`\n`,
	"\r": String.raw`\r`,
	"	": String.raw`\t`
};
const unprintable = /[\0-\x1F\x7F-\x9F\uD800-\uDFFF\u2028\u2029\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;
function visibleLine(text, limit) {
	const line = text.slice(0, limit).replaceAll(unprintable, (character) => named$1[character] ?? `\\u{${character.codePointAt(0)?.toString(16)}}`);
	return text.length > limit ? `${line}\u2026` : line;
}
//#endregion
//#region src/core/user-error.ts
const maxMessage = 4e3;
var UserError = class extends Error {
	name = "UserError";
	failure;
	constructor(message, failure = null) {
		super((typeof message === "string" ? [message] : message).map((line) => visibleLine(line, maxMessage)).join("\n"));
		this.failure = failure;
	}
};
function messageOf(thrown) {
	return textOf(thrown, "message") ?? String(thrown);
}
function textOf(thrown, name) {
	if (typeof thrown !== "object" || thrown === null) return null;
	const text = Reflect.get(thrown, name);
	return typeof text === "string" ? text : null;
}
//#endregion
//#region src/core/text/word-list.ts
function wordList(words, conjunction) {
	const last = words.at(-1) ?? "";
	const first = words.slice(0, -1);
	return first.length === 0 ? last : `${first.join(", ")} ${conjunction} ${last}`;
}
function firstOf(words, max) {
	const more = words.length - max;
	return more > 0 ? [...words.slice(0, max), `${more} more`] : words;
}
function andMore(count) {
	return `and ${count} more`;
}
function linesAndMore(shown, count) {
	const more = count - shown.length;
	return more > 0 ? [...shown, andMore(more)] : shown;
}
function namesAndMore(names, max, count = names.length) {
	const shown = names.slice(0, max);
	const more = count - shown.length;
	return more > 0 ? `${shown.join(", ")} ${andMore(more)}` : shown.join(", ");
}
function quotedList(words) {
	return wordList(words.map((word) => `"${word}"`), "or");
}
//#endregion
//#region src/core/model/schema-parts.ts
const maxTextLength$1 = 2 ** 20;
const sizeMessage$1 = "must be a whole number of bytes, 0 to 2^53 - 1";
const size$2 = /* @__PURE__ */ pipe(/* @__PURE__ */ number(sizeMessage$1), /* @__PURE__ */ safeInteger(sizeMessage$1), /* @__PURE__ */ minValue(0, sizeMessage$1));
const text$1 = /* @__PURE__ */ pipe(/* @__PURE__ */ string("must be a string"), /* @__PURE__ */ maxLength$1(maxTextLength$1, `must have at most ${maxTextLength$1} characters`));
function oneOf(words) {
	return /* @__PURE__ */ picklist(words, `must be ${wordList(words, "or")}`);
}
function list(item, maxLength) {
	return /* @__PURE__ */ pipe(/* @__PURE__ */ array(item, "must be a list"), /* @__PURE__ */ maxLength$1(maxLength, `must have at most ${maxLength} entries`));
}
function unique(keyOf, what) {
	return /* @__PURE__ */ check((items) => new Set(items.map(keyOf)).size === items.length, `must have each ${what} once only`);
}
function described(meaning, schema) {
	const steps = "pipe" in schema && Array.isArray(schema.pipe) ? schema.pipe : [schema];
	return Object.assign({}, schema, { pipe: [...steps, /* @__PURE__ */ description(meaning)] });
}
//#endregion
//#region src/core/inputs/glob.ts
const maxPatternLength = 200;
const globForms = `a glob such as example.com/tool/cmd/* or example.com/** (wildcards: *, ** and ?; at most ${maxPatternLength} characters)`;
function isGlob(pattern) {
	return pattern.length > 0 && pattern.length <= maxPatternLength && !/[[\]{}!|\\]/.test(pattern);
}
function isLiteral(pattern) {
	return !/[*?]/.test(pattern) && !pattern.endsWith("/...");
}
function matcher(pattern) {
	if (isLiteral(pattern)) return (text) => text === pattern;
	const steps = compile(pattern.replace(/\/\.\.\.$/, "/**").replace(/(?:\/\*{2,}){2,}(?=\/|$)/g, "/**"));
	return (text) => {
		let states = closure(steps, [0]);
		for (const char of text) {
			const next = [];
			for (const state of states) {
				const after = advance(steps[state], state, char);
				if (after !== null) next.push(after);
			}
			if (next.length === 0) return false;
			states = closure(steps, next);
		}
		return states.has(steps.length);
	};
}
function compile(pattern) {
	const steps = [];
	const add = (accepts, ...skips) => {
		steps.push({
			accepts,
			skips: skips.map((by) => steps.length + by)
		});
	};
	for (const [token] of pattern.matchAll(/(?<=^|\/)\*{2,}\/|\/\*{2,}$|\*+|[^]/gu)) if (token.endsWith("**/")) {
		add("fork", 1, 3);
		add("globstar", 1);
		add({ char: "/" });
	} else if (token.startsWith("/**")) {
		add("fork", 1, 3);
		add({ char: "/" });
		add("globstar", 1);
	} else if (token.startsWith("**")) add("globstar", 1);
	else if (token === "*") add("star", 1);
	else if (token === "?") add("one");
	else add({ char: token });
	return steps;
}
function closure(steps, states) {
	const reached = new Set(states);
	for (const state of reached) for (const skip of steps[state]?.skips ?? []) reached.add(skip);
	return reached;
}
function advance(step, state, char) {
	if (step === void 0) return null;
	switch (step.accepts) {
		case "fork": return null;
		case "globstar": return state;
		case "star": return char === "/" ? null : state;
		case "one": return char === "/" ? null : state + 1;
		default: return step.accepts.char === char ? state + 1 : null;
	}
}
//#endregion
//#region src/core/inputs/choices.ts
const buildModes = [
	"auto",
	"exe",
	"pie"
];
const buildIdChoices = [
	"keep",
	"none",
	"commit"
];
const requirements = ["any", "all"];
//#endregion
//#region src/core/text/parse-bytes.ts
const factors = {
	B: 1n,
	KiB: 1024n,
	MiB: 1024n ** 2n,
	GiB: 1024n ** 3n,
	kB: 1000n,
	KB: 1000n,
	MB: 1000n ** 2n,
	GB: 1000n ** 3n
};
const sizePattern = /^[0-9]{1,16}(\.[0-9]{1,6})? *(B|KiB|MiB|GiB|kB|KB|MB|GB)?$/;
const sizeForms = "a size such as 100 KiB, 1.5 MiB, 25 MB or 25000000 (units: B, KiB, MiB, GiB, kB, MB, GB)";
function parseBytes(text) {
	const trimmed = text.trim();
	const [form, , unit = "B"] = sizePattern.exec(trimmed) ?? [];
	const [number] = /^[0-9.]+/.exec(trimmed) ?? [];
	if (form === void 0 || number === void 0) return null;
	const { digits, scale } = decimal(number);
	const bytes = digits * (factors[unit] ?? 1n) / scale;
	return bytes > BigInt(Number.MAX_SAFE_INTEGER) ? null : Number(bytes);
}
function decimal(text) {
	const [whole = "", fraction = ""] = text.split(".");
	return {
		digits: BigInt(whole + fraction),
		scale: 10n ** BigInt(fraction.length)
	};
}
//#endregion
//#region src/core/text/parse-percent.ts
const percentPattern = /^[0-9]{1,7}(\.[0-9]{1,6})? *%?$/;
const percentForms = "a percentage such as 2, 0.5 or 0.5 % (at most six decimals)";
function parsePercent(text) {
	const trimmed = text.trim();
	const [number] = /^[0-9.]+/.exec(trimmed) ?? [];
	if (number === void 0 || !percentPattern.test(trimmed)) return null;
	const { digits, scale } = decimal(number);
	return { millionths: Number(digits * 1000000n / scale) };
}
function shareOf$1({ millionths }, bytes) {
	return Number(BigInt(bytes) * BigInt(millionths) / 100000000n);
}
function formatShare({ millionths }) {
	return `${millionths / 1e6} %`;
}
//#endregion
//#region src/core/model/release/closed-lists.ts
const releaseMetrics = [...metrics, "package"];
//#endregion
//#region src/core/policy/budget-file/limit-schema.ts
function mapping(entries) {
	const keys = Object.keys(entries);
	const schema = /* @__PURE__ */ strictObject(entries, (issue) => {
		if (issue.expected === "never") return unknownKey(issue.received, keys);
		if (issue.expected !== "Object") return `the key ${issue.expected} is missing`;
		return `must be a mapping with the keys ${keys.join(", ")}`;
	});
	const run = (dataset, config) => Array.isArray(dataset.value) ? schema["~run"]({ value: void 0 }, config) : schema["~run"](dataset, config);
	return {
		...schema,
		"~run": run
	};
}
function unknownKey(received, keys) {
	const meant = suggest(received.replaceAll("\"", ""), keys);
	return `unknown key ${received}${meant === null ? "" : ` (did you mean "${meant}"?)`}, allowed here are ${keys.join(", ")}`;
}
const isFilled = (raw) => Object.keys(raw).length > 0;
const emptyLimit = (names) => `must name at least one of ${wordList(names, "and")}`;
const emptyTier = "must have at least one limit, or be left out";
const sizeMessage = `must be ${sizeForms}`;
const sizeText = /* @__PURE__ */ pipe(/* @__PURE__ */ string(), /* @__PURE__ */ regex$2(sizePattern, sizeMessage), /* @__PURE__ */ check((text) => parseBytes(text) !== null, sizeMessage));
const sizeNumber = /* @__PURE__ */ pipe(/* @__PURE__ */ number(), /* @__PURE__ */ safeInteger(sizeMessage), /* @__PURE__ */ minValue(0, sizeMessage));
const size$1 = /* @__PURE__ */ union([sizeText, sizeNumber], sizeMessage);
const percentMessage = `must be ${percentForms}`;
const percentText = /* @__PURE__ */ pipe(/* @__PURE__ */ string(), /* @__PURE__ */ regex$2(percentPattern, percentMessage));
const percentNumber = /* @__PURE__ */ pipe(/* @__PURE__ */ number(), /* @__PURE__ */ minValue(0, percentMessage), /* @__PURE__ */ check((number) => parsePercent(String(number)) !== null, percentMessage));
const percent = /* @__PURE__ */ union([percentText, percentNumber], percentMessage);
const none = /* @__PURE__ */ literal("none");
const orNone = (forms, names) => `must be ${forms}, "none", or a mapping of ${wordList(names, "and")} to these`;
const sizeOrNone = /* @__PURE__ */ union([
	none,
	sizeText,
	sizeNumber
], sizeMessage);
const oneSize = [
	none,
	sizeText,
	sizeNumber
];
const perName = /* @__PURE__ */ optional(sizeOrNone);
const sizeLimit = /* @__PURE__ */ union([...oneSize, /* @__PURE__ */ pipe(mapping(/* @__PURE__ */ entriesFromList(metrics, perName)), /* @__PURE__ */ check(isFilled, emptyLimit(metrics)))], orNone(sizeForms, metrics));
const releaseSizeLimit = /* @__PURE__ */ union([...oneSize, /* @__PURE__ */ pipe(mapping(/* @__PURE__ */ entriesFromList(releaseMetrics, perName)), /* @__PURE__ */ check(isFilled, emptyLimit(releaseMetrics)))], orNone(sizeForms, releaseMetrics));
const percentLimit$1 = /* @__PURE__ */ union([
	none,
	percentText,
	percentNumber,
	/* @__PURE__ */ pipe(mapping(/* @__PURE__ */ entriesFromList(metrics, /* @__PURE__ */ optional(/* @__PURE__ */ union([
		none,
		percentText,
		percentNumber
	], percentMessage)))), /* @__PURE__ */ check(isFilled, emptyLimit(metrics)))
], orNone(percentForms, metrics));
const require$1 = /* @__PURE__ */ pipe(/* @__PURE__ */ picklist(requirements, `must be ${quotedList(requirements)}`), /* @__PURE__ */ description("Whether one of max-growth and max-growth-percent is enough to be over budget (any), or both are needed (all)."));
const maxSizeText = "The largest size allowed; equal passes.";
const minSizeText = "The smallest size allowed: notices a feature that silently fell out.";
const maxGrowthText = "The largest growth allowed, as a size; equal passes. With max-growth-percent it replaces all growth limits from below.";
const maxGrowthPercentText = "The largest growth allowed, in percent of the base; equal passes. With max-growth it replaces all growth limits from below.";
const goUpgradeText = "The largest growth allowed by another release of Go that the change's go or toolchain line brings, as a size; equal passes. Without it only maximum sizes judge what Go adds. Either of go-upgrade-limit and go-upgrade-limit-percent is enough to be over budget.";
const goUpgradePercentText = "The same in percent of the base, as the Go before built it; equal passes.";
const sizeExamples = [
	"20 MiB",
	25e6,
	{
		file: "20 MiB",
		gzip: "8 MiB"
	}
];
const growthExamples = [
	"100 KiB",
	{ gzip: "40 KiB" },
	"none"
];
const percentExamples = [
	2,
	"0.5 %",
	"none"
];
const demand = /* @__PURE__ */ union([/* @__PURE__ */ boolean(), /* @__PURE__ */ literal("strict")], "must be true, false or \"strict\"");
const tierEntries = {
	"max-size": /* @__PURE__ */ optional(/* @__PURE__ */ pipe(sizeLimit, /* @__PURE__ */ description(maxSizeText), /* @__PURE__ */ examples(sizeExamples))),
	"min-size": /* @__PURE__ */ optional(/* @__PURE__ */ pipe(sizeLimit, /* @__PURE__ */ description(minSizeText), /* @__PURE__ */ examples(["5 MiB"]))),
	"max-growth": /* @__PURE__ */ optional(/* @__PURE__ */ pipe(sizeLimit, /* @__PURE__ */ description(maxGrowthText), /* @__PURE__ */ examples(growthExamples))),
	"max-growth-percent": /* @__PURE__ */ optional(/* @__PURE__ */ pipe(percentLimit$1, /* @__PURE__ */ description(maxGrowthPercentText), /* @__PURE__ */ examples(percentExamples))),
	require: /* @__PURE__ */ optional(require$1),
	"go-upgrade-limit": /* @__PURE__ */ optional(/* @__PURE__ */ pipe(sizeLimit, /* @__PURE__ */ description(goUpgradeText), /* @__PURE__ */ examples([
		"1 MiB",
		{ gzip: "400 KiB" },
		"none"
	]))),
	"go-upgrade-limit-percent": /* @__PURE__ */ optional(/* @__PURE__ */ pipe(percentLimit$1, /* @__PURE__ */ description(goUpgradePercentText), /* @__PURE__ */ examples(percentExamples))),
	"require-dead-code-elimination": /* @__PURE__ */ optional(/* @__PURE__ */ pipe(demand, /* @__PURE__ */ description("true: a change must not make the linker keep all exported methods, as calls of reflect.Type.Method and of MethodByName with a name that is not constant do; what the base has already is a warning. strict: it is no excuse. false lifts it from below."))),
	"forbid-path-leaks": /* @__PURE__ */ optional(/* @__PURE__ */ pipe(demand, /* @__PURE__ */ description("true: a change must not bring absolute paths of the build machine into the binary, such as those in -X values and embedded files; what the base has already is a warning. strict: it is no excuse. false lifts it from below.")))
};
const tier = mapping(tierEntries);
const partTier$1 = mapping({
	"max-size": /* @__PURE__ */ optional(/* @__PURE__ */ pipe(size$1, /* @__PURE__ */ description(maxSizeText), /* @__PURE__ */ examples(["1 MiB"]))),
	"min-size": /* @__PURE__ */ optional(/* @__PURE__ */ pipe(size$1, /* @__PURE__ */ description(minSizeText), /* @__PURE__ */ examples(["10 KiB"]))),
	"max-growth": /* @__PURE__ */ optional(/* @__PURE__ */ pipe(size$1, /* @__PURE__ */ description(maxGrowthText), /* @__PURE__ */ examples(["10 KiB"]))),
	"max-growth-percent": /* @__PURE__ */ optional(/* @__PURE__ */ pipe(percent, /* @__PURE__ */ description(maxGrowthPercentText), /* @__PURE__ */ examples([5]))),
	require: /* @__PURE__ */ optional(require$1)
});
function suggest(word, allowed) {
	return allowed.map((candidate) => ({
		candidate,
		edits: editDistance(word, candidate)
	})).filter(({ edits, candidate }) => edits <= 2 && edits < candidate.length).toSorted((a, b) => a.edits - b.edits)[0]?.candidate ?? null;
}
function editDistance(from, to) {
	if (Math.abs(from.length - to.length) > 2) return Infinity;
	let row = Array.from({ length: to.length + 1 }, (_, index) => index);
	for (const [i, letter] of Array.from(from).entries()) {
		const next = [i + 1];
		for (const [j, other] of Array.from(to).entries()) {
			const replaced = (row[j] ?? outsideColumn()) + (letter === other ? 0 : 1);
			next.push(Math.min(replaced, (row[j + 1] ?? outsideColumn()) + 1, (next[j] ?? outsideColumn()) + 1));
		}
		row = next;
	}
	return row.at(-1) ?? Infinity;
}
const emptyList = "must have at least one entry, or be left out";
const globMessage = `must be ${globForms}`;
const glob = /* @__PURE__ */ pipe(/* @__PURE__ */ string(globMessage), /* @__PURE__ */ check(isGlob, globMessage));
const warnText = "Limits beyond which the verdict is a warning.";
const failText = "Limits beyond which the check fails.";
const tiers = {
	warn: /* @__PURE__ */ optional(/* @__PURE__ */ pipe(partTier$1, /* @__PURE__ */ check(isFilled, emptyTier), /* @__PURE__ */ description(warnText))),
	fail: /* @__PURE__ */ optional(/* @__PURE__ */ pipe(partTier$1, /* @__PURE__ */ check(isFilled, emptyTier), /* @__PURE__ */ description(failText)))
};
const parts = {
	judge: /* @__PURE__ */ optional(/* @__PURE__ */ pipe(/* @__PURE__ */ picklist(partJudging, `must be ${quotedList(partJudging)}`), /* @__PURE__ */ description("Whether each match has the limits for itself (the default), or all share them."))),
	...tiers
};
const limitMessage = "must have a limit under warn or fail";
function hasLimit$1(rule) {
	return Object.keys({
		...rule.warn,
		...rule.fail
	}).some((key) => key !== "require");
}
const packages = /* @__PURE__ */ pipe(/* @__PURE__ */ array(/* @__PURE__ */ pipe(mapping({
	package: /* @__PURE__ */ pipe(glob, /* @__PURE__ */ description("Glob over import paths; a path without wildcards names one package."), /* @__PURE__ */ examples(["github.com/aws/**", "example.com/tool/internal/tables"])),
	...parts
}), /* @__PURE__ */ check((rule) => hasLimit$1(rule), limitMessage)), "must be a list of package budgets"), /* @__PURE__ */ minLength(1, emptyList), /* @__PURE__ */ maxLength$1(200, `must have at most 200 entries`), /* @__PURE__ */ description("Budgets of packages. Each rule stands for itself; none replaces another."));
const modules = /* @__PURE__ */ pipe(/* @__PURE__ */ array(/* @__PURE__ */ pipe(mapping({
	module: /* @__PURE__ */ pipe(glob, /* @__PURE__ */ description("Glob over module paths; `std` is the standard library."), /* @__PURE__ */ examples(["github.com/aws/**", "std"])),
	...parts
}), /* @__PURE__ */ check((rule) => hasLimit$1(rule), limitMessage)), "must be a list of module budgets"), /* @__PURE__ */ minLength(1, emptyList), /* @__PURE__ */ maxLength$1(200, `must have at most 200 entries`), /* @__PURE__ */ description("Budgets of modules. Each rule stands for itself; none replaces another."));
const origins = /* @__PURE__ */ pipe(/* @__PURE__ */ array(/* @__PURE__ */ pipe(mapping({
	origin: /* @__PURE__ */ pipe(/* @__PURE__ */ picklist(judgedOrigins, `must be ${quotedList(judgedOrigins)}`), /* @__PURE__ */ description("Whose bytes: own, the main module's; or dependencies, all other modules' without the standard library.")),
	...tiers
}), /* @__PURE__ */ check((rule) => hasLimit$1(rule), limitMessage)), "must be a list of budgets of origins"), /* @__PURE__ */ minLength(1, emptyList), /* @__PURE__ */ maxLength$1(200, `must have at most 200 entries`), /* @__PURE__ */ description("Budgets of own code and of dependencies. Each rule stands for itself; none replaces another."));
//#endregion
//#region src/core/policy/budget-file/forbid-schema.ts
const maxReason = 300;
const reasonMessage = `must say why in at most ${maxReason} characters`;
const forbid = /* @__PURE__ */ pipe(/* @__PURE__ */ array(/* @__PURE__ */ pipe(mapping({
	package: /* @__PURE__ */ optional(/* @__PURE__ */ pipe(glob, /* @__PURE__ */ description("Glob over import paths."), /* @__PURE__ */ examples(["html/template", "k8s.io/client-go/**"]))),
	module: /* @__PURE__ */ optional(/* @__PURE__ */ pipe(glob, /* @__PURE__ */ description("Glob over module paths; `std` is the standard library."), /* @__PURE__ */ examples(["github.com/aws/**"]))),
	symbol: /* @__PURE__ */ optional(/* @__PURE__ */ pipe(glob, /* @__PURE__ */ description("Glob over names of functions and data."), /* @__PURE__ */ examples(["net/http.(*Client).*"]))),
	reason: /* @__PURE__ */ pipe(/* @__PURE__ */ string(reasonMessage), /* @__PURE__ */ regex$2(/\S/, reasonMessage), /* @__PURE__ */ maxLength$1(maxReason, reasonMessage), /* @__PURE__ */ description("Why it is forbidden; a breach says so.")),
	"allow-through": /* @__PURE__ */ optional(/* @__PURE__ */ pipe(/* @__PURE__ */ array(glob, "must be a list of globs over import paths"), /* @__PURE__ */ minLength(1, emptyList), /* @__PURE__ */ maxLength$1(200, `must have at most 200 entries`), /* @__PURE__ */ description("Packages that may import it, by globs over import paths: the rule is kept if every chain of imports from the main package passes through one of these."), /* @__PURE__ */ examples([["example.com/tool/internal/cloud/**"]]))),
	strict: /* @__PURE__ */ optional(/* @__PURE__ */ pipe(/* @__PURE__ */ boolean("must be true or false"), /* @__PURE__ */ description("Whether the rule also holds for what the base has already, which is a warning otherwise (default false).")))
}), /* @__PURE__ */ check((rule) => forbiddenKinds.filter((kind) => rule[kind] !== void 0).length === 1, `must have exactly one of ${wordList(forbiddenKinds, "and")}`), /* @__PURE__ */ check((rule) => rule.symbol === void 0 || rule["allow-through"] === void 0, "has \"allow-through\", which is for packages and modules: the linker names one path to a symbol, and others may exist")), "must be a list of what is forbidden"), /* @__PURE__ */ minLength(1, emptyList), /* @__PURE__ */ maxLength$1(200, `must have at most 200 entries`), /* @__PURE__ */ description("Packages, modules and symbols that must not be in a binary. Each rule stands for itself; none replaces another."));
//#endregion
//#region src/core/policy/budget-file/baseline-choice.ts
const sources = [
	"artifact",
	"cache",
	"ancestor",
	"rebuild",
	"release"
];
const named = /* @__PURE__ */ new Map([["auto", [
	"artifact",
	"cache",
	"rebuild",
	"release"
]], ["stored", ["artifact", "cache"]]]);
const acceptedChoices = `auto, stored, or a list of ${wordList(sources, "and")}`;
function namedSources(text) {
	return text.split(/[\s,]+/).filter((word) => word !== "");
}
function parseBaselineChoice(text) {
	const words = namedSources(text);
	const chosen = new Set(words.length === 1 ? named.get(words[0] ?? "") ?? words : words);
	const known = [...chosen].every((word) => sources.some((source) => source === word));
	if (chosen.size === 0 || !known) return null;
	const both = chosen.has("ancestor") && !chosen.has("artifact") && !chosen.has("cache");
	return {
		artifact: both || chosen.has("artifact"),
		cache: both || chosen.has("cache"),
		ancestor: chosen.has("ancestor"),
		rebuild: chosen.has("rebuild"),
		release: chosen.has("release")
	};
}
//#endregion
//#region src/core/inputs/package-pattern.ts
function cleanPattern(pattern) {
	const [path = "", ...version] = pattern.split("@");
	const clean = posix.normalize(path).replace(/(?<=.)\/$/, "");
	return [path.startsWith("./") && !/^\.{1,2}(?:\/|$)/.test(clean) ? `./${clean}` : clean, ...version].join("@");
}
function packagePatterns(text) {
	const words = text.split(/[\s,]+/).filter((word) => word !== "");
	return [...new Set(words.map(cleanPattern))];
}
function globOf(pattern) {
	return pattern.replace(/^\.(?:\/|$)/, "").replaceAll("...", "**");
}
function isExclusion(pattern) {
	return pattern === "." || isGlob(globOf(pattern));
}
const acceptedExclusions = "package patterns such as ./cmd/gen or ./internal/tools/...";
//#endregion
//#region src/core/inputs/fips140.ts
const pattern$1 = /^(?:|off|latest|inprocess|certified|v\d{1,4}\.\d{1,4}\.\d{1,4}(?:-[\w.]{1,40})?)$/;
const acceptedFips140 = "off, latest, inprocess, certified or a version such as v1.0.0";
function isFips140(text) {
	return pattern$1.test(text);
}
//#endregion
//#region src/core/inputs/gcflags.ts
const patternPattern = /^([\w.][\w./~-]{0,500})=/;
function parseGcflags(text) {
	const trimmed = text.trim();
	const pattern = trimmed.startsWith("-") ? "" : patternPattern.exec(trimmed)?.[1] ?? "";
	if (!(trimmed === "" || trimmed.startsWith("-") || pattern !== "") || trimmed.includes("\0")) throw new UserError(`gcflags: ${JSON.stringify(trimmed.slice(0, 200))} is not accepted; use flags of the compiler such as -l, for all packages as all=-l`);
	try {
		return {
			pattern,
			flags: splitQuoted(pattern === "" ? trimmed : trimmed.slice(pattern.length + 1))
		};
	} catch (error) {
		throw new UserError(`gcflags: ${messageOf(error)}`);
	}
}
//#endregion
//#region src/core/policy/budget-file/pinned-inputs.ts
const ed25519Key = /^MCowBQYDK2VwAyEA[A-Za-z0-9+/]{43}=$/;
function isPublicKey(text) {
	const inner = text.replaceAll(/-----[A-Z ]+-----/g, "").replaceAll(/\s/g, "");
	return ed25519Key.test(inner);
}
function isGcflags(text) {
	try {
		parseGcflags(text);
		return true;
	} catch {
		return false;
	}
}
const flag = /* @__PURE__ */ boolean("must be true or false");
const choiceMessage = `must be ${acceptedChoices}`;
const keyMessage = "must be an Ed25519 public key in PEM";
const excludeMessage = `must be ${acceptedExclusions}`;
const cacheMessage = "must be /dev/null, signed, or the absolute path of a directory";
const gcflagsMessage = "must be compiler flags such as -l or all=-l";
const fipsMessage = `must be ${acceptedFips140}`;
const proxyMessage = "must be direct, or the address of a proxy";
const pinnedInputs = mapping({
	baseline: /* @__PURE__ */ optional(/* @__PURE__ */ pipe(/* @__PURE__ */ string(choiceMessage), /* @__PURE__ */ check((text) => parseBaselineChoice(text) !== null, choiceMessage), /* @__PURE__ */ description("What the base may come from."), /* @__PURE__ */ examples(["auto", "artifact, rebuild"]))),
	"baseline-public-key": /* @__PURE__ */ optional(/* @__PURE__ */ pipe(/* @__PURE__ */ string(keyMessage), /* @__PURE__ */ check(isPublicKey, keyMessage), /* @__PURE__ */ description("The Ed25519 public key of whoever signs measurements in the cache."))),
	exclude: /* @__PURE__ */ optional(/* @__PURE__ */ pipe(/* @__PURE__ */ string(excludeMessage), /* @__PURE__ */ check((text) => packagePatterns(text).every(isExclusion), excludeMessage), /* @__PURE__ */ description("Package patterns to leave out, separated by spaces, commas or lines."), /* @__PURE__ */ examples(["./cmd/gen ./internal/tools/..."]))),
	"allow-no-baseline": /* @__PURE__ */ optional(/* @__PURE__ */ pipe(flag, /* @__PURE__ */ description("Whether a change passes that there is no baseline for."))),
	buildmode: /* @__PURE__ */ optional(/* @__PURE__ */ pipe(oneOf(buildModes), /* @__PURE__ */ description("The build mode."))),
	"build-id": /* @__PURE__ */ optional(/* @__PURE__ */ pipe(oneOf(buildIdChoices), /* @__PURE__ */ description("The build IDs of the programs."))),
	gcflags: /* @__PURE__ */ optional(/* @__PURE__ */ pipe(/* @__PURE__ */ string(gcflagsMessage), /* @__PURE__ */ check(isGcflags, gcflagsMessage), /* @__PURE__ */ description("Compiler flags, as for go build."), /* @__PURE__ */ examples(["all=-l"]))),
	"go-fips140": /* @__PURE__ */ optional(/* @__PURE__ */ pipe(/* @__PURE__ */ string(fipsMessage), /* @__PURE__ */ check(isFips140, fipsMessage), /* @__PURE__ */ description("GOFIPS140 of the build."), /* @__PURE__ */ examples(["latest"]))),
	"go-proxy": /* @__PURE__ */ optional(/* @__PURE__ */ pipe(/* @__PURE__ */ string(proxyMessage), /* @__PURE__ */ regex$2(/^(?!off$)\S+$/, proxyMessage), /* @__PURE__ */ description("GOPROXY of the fetch."), /* @__PURE__ */ examples(["direct"]))),
	"go-cache": /* @__PURE__ */ optional(/* @__PURE__ */ pipe(/* @__PURE__ */ string(cacheMessage), /* @__PURE__ */ regex$2(/^(?:signed$|\/|[A-Za-z]:[\\/])/, cacheMessage), /* @__PURE__ */ description("The build cache; /dev/null: a fresh, empty one for each run; signed: with what a push run compiled and signed."), /* @__PURE__ */ examples(["/dev/null", "signed"]))),
	buildvcs: /* @__PURE__ */ optional(/* @__PURE__ */ pipe(flag, /* @__PURE__ */ description("Whether binaries carry version control data."))),
	"allow-unsafe-build-flags": /* @__PURE__ */ optional(/* @__PURE__ */ pipe(flag, /* @__PURE__ */ description("Whether linker flags may run programs or reach files outside of the build."))),
	"allow-toolchain-download": /* @__PURE__ */ optional(/* @__PURE__ */ pipe(flag, /* @__PURE__ */ description("Whether a pull request's go.mod may choose a Go that is then downloaded.")))
});
//#endregion
//#region node_modules/semver/internal/debug.js
var require_debug = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = typeof process === "object" && process.env && process.env.NODE_DEBUG && /\bsemver\b/i.test(process.env.NODE_DEBUG) ? (...args) => console.error("SEMVER", ...args) : () => {};
}));
//#endregion
//#region node_modules/semver/internal/constants.js
var require_constants = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = {
		MAX_LENGTH: 256,
		MAX_SAFE_COMPONENT_LENGTH: 16,
		MAX_SAFE_BUILD_LENGTH: 250,
		MAX_SAFE_INTEGER: Number.MAX_SAFE_INTEGER || 
		/* istanbul ignore next */ 9007199254740991,
		RELEASE_TYPES: [
			"major",
			"premajor",
			"minor",
			"preminor",
			"patch",
			"prepatch",
			"prerelease"
		],
		SEMVER_SPEC_VERSION: "2.0.0",
		FLAG_INCLUDE_PRERELEASE: 1,
		FLAG_LOOSE: 2
	};
}));
//#endregion
//#region node_modules/semver/internal/re.js
var require_re = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const { MAX_SAFE_COMPONENT_LENGTH, MAX_SAFE_BUILD_LENGTH, MAX_LENGTH } = require_constants();
	const debug = require_debug();
	exports = module.exports = {};
	const re = exports.re = [];
	const safeRe = exports.safeRe = [];
	const src = exports.src = [];
	const safeSrc = exports.safeSrc = [];
	const t = exports.t = {};
	let R = 0;
	const LETTERDASHNUMBER = "[a-zA-Z0-9-]";
	const safeRegexReplacements = [
		["\\s", 1],
		["\\d", MAX_LENGTH],
		[LETTERDASHNUMBER, MAX_SAFE_BUILD_LENGTH]
	];
	const makeSafeRegex = (value) => {
		for (const [token, max] of safeRegexReplacements) value = value.split(`${token}*`).join(`${token}{0,${max}}`).split(`${token}+`).join(`${token}{1,${max}}`);
		return value;
	};
	const createToken = (name, value, isGlobal) => {
		const safe = makeSafeRegex(value);
		const index = R++;
		debug(name, index, value);
		t[name] = index;
		src[index] = value;
		safeSrc[index] = safe;
		re[index] = new RegExp(value, isGlobal ? "g" : void 0);
		safeRe[index] = new RegExp(safe, isGlobal ? "g" : void 0);
	};
	createToken("NUMERICIDENTIFIER", "0|[1-9]\\d*");
	createToken("NUMERICIDENTIFIERLOOSE", "\\d+");
	createToken("NONNUMERICIDENTIFIER", `\\d*[a-zA-Z-]${LETTERDASHNUMBER}*`);
	createToken("MAINVERSION", `(${src[t.NUMERICIDENTIFIER]})\\.(${src[t.NUMERICIDENTIFIER]})\\.(${src[t.NUMERICIDENTIFIER]})`);
	createToken("MAINVERSIONLOOSE", `(${src[t.NUMERICIDENTIFIERLOOSE]})\\.(${src[t.NUMERICIDENTIFIERLOOSE]})\\.(${src[t.NUMERICIDENTIFIERLOOSE]})`);
	createToken("PRERELEASEIDENTIFIER", `(?:${src[t.NONNUMERICIDENTIFIER]}|${src[t.NUMERICIDENTIFIER]})`);
	createToken("PRERELEASEIDENTIFIERLOOSE", `(?:${src[t.NONNUMERICIDENTIFIER]}|${src[t.NUMERICIDENTIFIERLOOSE]})`);
	createToken("PRERELEASE", `(?:-(${src[t.PRERELEASEIDENTIFIER]}(?:\\.${src[t.PRERELEASEIDENTIFIER]})*))`);
	createToken("PRERELEASELOOSE", `(?:-?(${src[t.PRERELEASEIDENTIFIERLOOSE]}(?:\\.${src[t.PRERELEASEIDENTIFIERLOOSE]})*))`);
	createToken("BUILDIDENTIFIER", `${LETTERDASHNUMBER}+`);
	createToken("BUILD", `(?:\\+(${src[t.BUILDIDENTIFIER]}(?:\\.${src[t.BUILDIDENTIFIER]})*))`);
	createToken("FULLPLAIN", `v?${src[t.MAINVERSION]}${src[t.PRERELEASE]}?${src[t.BUILD]}?`);
	createToken("FULL", `^${src[t.FULLPLAIN]}$`);
	createToken("LOOSEPLAIN", `[v=\\s]*${src[t.MAINVERSIONLOOSE]}${src[t.PRERELEASELOOSE]}?${src[t.BUILD]}?`);
	createToken("LOOSE", `^${src[t.LOOSEPLAIN]}$`);
	createToken("GTLT", "((?:<|>)?=?)");
	createToken("XRANGEIDENTIFIERLOOSE", `${src[t.NUMERICIDENTIFIERLOOSE]}|x|X|\\*`);
	createToken("XRANGEIDENTIFIER", `${src[t.NUMERICIDENTIFIER]}|x|X|\\*`);
	createToken("XRANGEPLAIN", `[v=\\s]*(${src[t.XRANGEIDENTIFIER]})(?:\\.(${src[t.XRANGEIDENTIFIER]})(?:\\.(${src[t.XRANGEIDENTIFIER]})(?:${src[t.PRERELEASE]})?${src[t.BUILD]}?)?)?`);
	createToken("XRANGEPLAINLOOSE", `[v=\\s]*(${src[t.XRANGEIDENTIFIERLOOSE]})(?:\\.(${src[t.XRANGEIDENTIFIERLOOSE]})(?:\\.(${src[t.XRANGEIDENTIFIERLOOSE]})(?:${src[t.PRERELEASELOOSE]})?${src[t.BUILD]}?)?)?`);
	createToken("XRANGE", `^${src[t.GTLT]}\\s*${src[t.XRANGEPLAIN]}$`);
	createToken("XRANGELOOSE", `^${src[t.GTLT]}\\s*${src[t.XRANGEPLAINLOOSE]}$`);
	createToken("COERCEPLAIN", `(^|[^\\d])(\\d{1,${MAX_SAFE_COMPONENT_LENGTH}})(?:\\.(\\d{1,${MAX_SAFE_COMPONENT_LENGTH}}))?(?:\\.(\\d{1,${MAX_SAFE_COMPONENT_LENGTH}}))?`);
	createToken("COERCE", `${src[t.COERCEPLAIN]}(?:$|[^\\d])`);
	createToken("COERCEFULL", src[t.COERCEPLAIN] + `(?:${src[t.PRERELEASE]})?(?:${src[t.BUILD]})?(?:$|[^\\d])`);
	createToken("COERCERTL", src[t.COERCE], true);
	createToken("COERCERTLFULL", src[t.COERCEFULL], true);
	createToken("LONETILDE", "(?:~>?)");
	createToken("TILDETRIM", `(\\s*)${src[t.LONETILDE]}\\s+`, true);
	exports.tildeTrimReplace = "$1~";
	createToken("TILDE", `^${src[t.LONETILDE]}${src[t.XRANGEPLAIN]}$`);
	createToken("TILDELOOSE", `^${src[t.LONETILDE]}${src[t.XRANGEPLAINLOOSE]}$`);
	createToken("LONECARET", "(?:\\^)");
	createToken("CARETTRIM", `(\\s*)${src[t.LONECARET]}\\s+`, true);
	exports.caretTrimReplace = "$1^";
	createToken("CARET", `^${src[t.LONECARET]}${src[t.XRANGEPLAIN]}$`);
	createToken("CARETLOOSE", `^${src[t.LONECARET]}${src[t.XRANGEPLAINLOOSE]}$`);
	createToken("COMPARATORLOOSE", `^${src[t.GTLT]}\\s*(${src[t.LOOSEPLAIN]})$|^$`);
	createToken("COMPARATOR", `^${src[t.GTLT]}\\s*(${src[t.FULLPLAIN]})$|^$`);
	createToken("COMPARATORTRIM", `(\\s*)${src[t.GTLT]}\\s*(${src[t.LOOSEPLAIN]}|${src[t.XRANGEPLAIN]})`, true);
	exports.comparatorTrimReplace = "$1$2$3";
	createToken("HYPHENRANGE", `^\\s*(${src[t.XRANGEPLAIN]})\\s+-\\s+(${src[t.XRANGEPLAIN]})\\s*$`);
	createToken("HYPHENRANGELOOSE", `^\\s*(${src[t.XRANGEPLAINLOOSE]})\\s+-\\s+(${src[t.XRANGEPLAINLOOSE]})\\s*$`);
	createToken("STAR", "(<|>)?=?\\s*\\*");
	createToken("GTE0", "^\\s*>=\\s*0\\.0\\.0\\s*$");
	createToken("GTE0PRE", "^\\s*>=\\s*0\\.0\\.0-0\\s*$");
}));
//#endregion
//#region node_modules/semver/internal/parse-options.js
var require_parse_options = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const looseOption = Object.freeze({ loose: true });
	const emptyOpts = Object.freeze({});
	const parseOptions = (options) => {
		if (!options) return emptyOpts;
		if (typeof options !== "object") return looseOption;
		return options;
	};
	module.exports = parseOptions;
}));
//#endregion
//#region node_modules/semver/internal/identifiers.js
var require_identifiers = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const numeric = /^[0-9]+$/;
	const compareIdentifiers = (a, b) => {
		if (typeof a === "number" && typeof b === "number") return a === b ? 0 : a < b ? -1 : 1;
		const anum = numeric.test(a);
		const bnum = numeric.test(b);
		if (anum && bnum) {
			a = +a;
			b = +b;
		}
		return a === b ? 0 : anum && !bnum ? -1 : bnum && !anum ? 1 : a < b ? -1 : 1;
	};
	const rcompareIdentifiers = (a, b) => compareIdentifiers(b, a);
	module.exports = {
		compareIdentifiers,
		rcompareIdentifiers
	};
}));
//#endregion
//#region node_modules/semver/classes/semver.js
var require_semver = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const debug = require_debug();
	const { MAX_LENGTH, MAX_SAFE_INTEGER } = require_constants();
	const { safeRe: re, t } = require_re();
	const parseOptions = require_parse_options();
	const { compareIdentifiers } = require_identifiers();
	const isPrereleaseIdentifier = (prerelease, identifier) => {
		const identifiers = identifier.split(".");
		if (identifiers.length > prerelease.length) return false;
		for (let i = 0; i < identifiers.length; i++) if (compareIdentifiers(prerelease[i], identifiers[i]) !== 0) return false;
		return true;
	};
	module.exports = class SemVer {
		constructor(version, options) {
			options = parseOptions(options);
			if (version instanceof SemVer) {
				if (version.loose === !!options.loose && version.includePrerelease === !!options.includePrerelease) return version;
				else version = version.version;
			} else if (typeof version !== "string") throw new TypeError(`Invalid version. Must be a string. Got type "${typeof version}".`);
			if (version.length > MAX_LENGTH) throw new TypeError(`version is longer than ${MAX_LENGTH} characters`);
			debug("SemVer", version, options);
			this.options = options;
			this.loose = !!options.loose;
			this.includePrerelease = !!options.includePrerelease;
			const m = version.trim().match(options.loose ? re[t.LOOSE] : re[t.FULL]);
			if (!m) throw new TypeError(`Invalid Version: ${version}`);
			this.raw = version;
			this.major = +m[1];
			this.minor = +m[2];
			this.patch = +m[3];
			if (this.major > MAX_SAFE_INTEGER || this.major < 0) throw new TypeError("Invalid major version");
			if (this.minor > MAX_SAFE_INTEGER || this.minor < 0) throw new TypeError("Invalid minor version");
			if (this.patch > MAX_SAFE_INTEGER || this.patch < 0) throw new TypeError("Invalid patch version");
			if (!m[4]) this.prerelease = [];
			else this.prerelease = m[4].split(".").map((id) => {
				if (/^[0-9]+$/.test(id)) {
					const num = +id;
					if (num >= 0 && num < MAX_SAFE_INTEGER) return num;
				}
				return id;
			});
			this.build = m[5] ? m[5].split(".") : [];
			this.format();
		}
		format() {
			this.version = `${this.major}.${this.minor}.${this.patch}`;
			if (this.prerelease.length) this.version += `-${this.prerelease.join(".")}`;
			return this.version;
		}
		toString() {
			return this.version;
		}
		compare(other) {
			debug("SemVer.compare", this.version, this.options, other);
			if (!(other instanceof SemVer)) {
				if (typeof other === "string" && other === this.version) return 0;
				other = new SemVer(other, this.options);
			}
			if (other.version === this.version) return 0;
			return this.compareMain(other) || this.comparePre(other);
		}
		compareMain(other) {
			if (!(other instanceof SemVer)) other = new SemVer(other, this.options);
			if (this.major < other.major) return -1;
			if (this.major > other.major) return 1;
			if (this.minor < other.minor) return -1;
			if (this.minor > other.minor) return 1;
			if (this.patch < other.patch) return -1;
			if (this.patch > other.patch) return 1;
			return 0;
		}
		comparePre(other) {
			if (!(other instanceof SemVer)) other = new SemVer(other, this.options);
			if (this.prerelease.length && !other.prerelease.length) return -1;
			else if (!this.prerelease.length && other.prerelease.length) return 1;
			else if (!this.prerelease.length && !other.prerelease.length) return 0;
			let i = 0;
			do {
				const a = this.prerelease[i];
				const b = other.prerelease[i];
				debug("prerelease compare", i, a, b);
				if (a === void 0 && b === void 0) return 0;
				else if (b === void 0) return 1;
				else if (a === void 0) return -1;
				else if (a === b) continue;
				else return compareIdentifiers(a, b);
			} while (++i);
		}
		compareBuild(other) {
			if (!(other instanceof SemVer)) other = new SemVer(other, this.options);
			let i = 0;
			do {
				const a = this.build[i];
				const b = other.build[i];
				debug("build compare", i, a, b);
				if (a === void 0 && b === void 0) return 0;
				else if (b === void 0) return 1;
				else if (a === void 0) return -1;
				else if (a === b) continue;
				else return compareIdentifiers(a, b);
			} while (++i);
		}
		inc(release, identifier, identifierBase) {
			if (release.startsWith("pre")) {
				if (!identifier && identifierBase === false) throw new Error("invalid increment argument: identifier is empty");
				if (identifier) {
					const match = `-${identifier}`.match(this.options.loose ? re[t.PRERELEASELOOSE] : re[t.PRERELEASE]);
					if (!match || match[1] !== identifier) throw new Error(`invalid identifier: ${identifier}`);
				}
			}
			switch (release) {
				case "premajor":
					this.prerelease.length = 0;
					this.patch = 0;
					this.minor = 0;
					this.major++;
					this.inc("pre", identifier, identifierBase);
					break;
				case "preminor":
					this.prerelease.length = 0;
					this.patch = 0;
					this.minor++;
					this.inc("pre", identifier, identifierBase);
					break;
				case "prepatch":
					this.prerelease.length = 0;
					this.inc("patch", identifier, identifierBase);
					this.inc("pre", identifier, identifierBase);
					break;
				case "prerelease":
					if (this.prerelease.length === 0) this.inc("patch", identifier, identifierBase);
					this.inc("pre", identifier, identifierBase);
					break;
				case "release":
					if (this.prerelease.length === 0) throw new Error(`version ${this.raw} is not a prerelease`);
					this.prerelease.length = 0;
					break;
				case "major":
					if (this.minor !== 0 || this.patch !== 0 || this.prerelease.length === 0) this.major++;
					this.minor = 0;
					this.patch = 0;
					this.prerelease = [];
					break;
				case "minor":
					if (this.patch !== 0 || this.prerelease.length === 0) this.minor++;
					this.patch = 0;
					this.prerelease = [];
					break;
				case "patch":
					if (this.prerelease.length === 0) this.patch++;
					this.prerelease = [];
					break;
				case "pre": {
					const base = Number(identifierBase) ? 1 : 0;
					if (this.prerelease.length === 0) this.prerelease = [base];
					else {
						let i = this.prerelease.length;
						while (--i >= 0) if (typeof this.prerelease[i] === "number") {
							this.prerelease[i]++;
							i = -2;
						}
						if (i === -1) {
							if (identifier === this.prerelease.join(".") && identifierBase === false) throw new Error("invalid increment argument: identifier already exists");
							this.prerelease.push(base);
						}
					}
					if (identifier) {
						let prerelease = [identifier, base];
						if (identifierBase === false) prerelease = [identifier];
						if (isPrereleaseIdentifier(this.prerelease, identifier)) {
							const prereleaseBase = this.prerelease[identifier.split(".").length];
							if (isNaN(prereleaseBase)) this.prerelease = prerelease;
						} else this.prerelease = prerelease;
					}
					break;
				}
				default: throw new Error(`invalid increment argument: ${release}`);
			}
			this.raw = this.format();
			if (this.build.length) this.raw += `+${this.build.join(".")}`;
			return this;
		}
	};
}));
//#endregion
//#region src/core/release/release-tag.ts
var import_parse = /* @__PURE__ */ __toESM((/* @__PURE__ */ __commonJSMin(((exports, module) => {
	const SemVer = require_semver();
	const parse = (version, options, throwErrors = false) => {
		if (version instanceof SemVer) return version;
		try {
			return new SemVer(version, options);
		} catch (er) {
			if (!throwErrors) return null;
			throw er;
		}
	};
	module.exports = parse;
})))(), 1);
function parseReleaseTag(name) {
	const start = name.lastIndexOf("/") + 1;
	const text = name.slice(start);
	if (!/^v?\d/.test(text)) return null;
	const version = (0, import_parse.default)(text);
	return version === null ? null : {
		name,
		prefix: name.slice(0, start),
		version
	};
}
//#endregion
//#region src/core/policy/budget-file/release-schema.ts
const maxLength = 200;
const branchMessage = "must be a glob over names of branches";
const branch = /* @__PURE__ */ pipe(/* @__PURE__ */ string(branchMessage), /* @__PURE__ */ maxLength$1(maxLength, `must have at most ${maxLength} characters`), /* @__PURE__ */ regex$2(/^[^-\s~^:[\\][^\s~^:[\\]*$/, branchMessage), /* @__PURE__ */ check(isGlob, branchMessage));
const workflowMessage = "must be the path of a workflow, such as .github/workflows/release.yml";
const rootMessage = "must be the path of a file from the repository's root, with / and without . and ..";
const repositoryPath = /^(?!\.{1,2}(?:\/|$))[^/\\:\0]+(?:\/(?!\.{1,2}(?:\/|$))[^/\\:\0]+)*$/;
const sinceMessage = "must be the tag of a release, such as v1.0.0";
const release = /* @__PURE__ */ pipe(mapping({
	"max-size": /* @__PURE__ */ optional(/* @__PURE__ */ pipe(releaseSizeLimit, /* @__PURE__ */ description("The largest size of a released binary; equal passes."), /* @__PURE__ */ examples(["25 MiB", {
		file: "25 MiB",
		package: "10 MiB"
	}]))),
	"max-growth": /* @__PURE__ */ optional(/* @__PURE__ */ pipe(releaseSizeLimit, /* @__PURE__ */ description("The largest growth of a binary since the previous release; equal passes."), /* @__PURE__ */ examples(["1 MiB", { gzip: "400 KiB" }]))),
	since: /* @__PURE__ */ optional(/* @__PURE__ */ pipe(/* @__PURE__ */ string(sinceMessage), /* @__PURE__ */ maxLength$1(maxLength, `must have at most ${maxLength} characters`), /* @__PURE__ */ check((text) => parseReleaseTag(text) !== null, sinceMessage), /* @__PURE__ */ description("The release that max-growth-since counts from."), /* @__PURE__ */ examples(["v1.0.0"]))),
	"max-growth-since": /* @__PURE__ */ optional(/* @__PURE__ */ pipe(releaseSizeLimit, /* @__PURE__ */ description("The largest growth of a binary since the release named by since; equal passes."), /* @__PURE__ */ examples(["5 MiB"]))),
	branches: /* @__PURE__ */ optional(/* @__PURE__ */ pipe(/* @__PURE__ */ array(branch, "must be a list of globs over names of branches"), /* @__PURE__ */ minLength(1, "must have at least one entry, or be left out"), /* @__PURE__ */ maxLength$1(200, `must have at most 200 entries`), /* @__PURE__ */ description("Branches that releases come from besides the default branch. A release from one of them is judged by the budget file of its tip. Read from the default branch only."), /* @__PURE__ */ examples([["release-*"]]))),
	"allow-detached": /* @__PURE__ */ optional(/* @__PURE__ */ pipe(/* @__PURE__ */ boolean("must be true or false"), /* @__PURE__ */ description("Whether a tag may name a commit that is on no such branch (default false). Read from the default branch only."))),
	workflow: /* @__PURE__ */ optional(/* @__PURE__ */ pipe(/* @__PURE__ */ string(workflowMessage), /* @__PURE__ */ maxLength$1(maxLength, `must have at most ${maxLength} characters`), /* @__PURE__ */ regex$2(/^\.github\/workflows\/[A-Za-z0-9_][\w.-]*\.ya?ml$/, workflowMessage), /* @__PURE__ */ description("The workflow that publishes releases: a measurement that it signed or attested on a tag counts, if the commit of the tag is on a branch that releases come from. Read from the default branch only."), /* @__PURE__ */ examples([".github/workflows/release.yml"]))),
	"trusted-root": /* @__PURE__ */ optional(/* @__PURE__ */ pipe(/* @__PURE__ */ string(rootMessage), /* @__PURE__ */ maxLength$1(maxLength, `must have at most ${maxLength} characters`), /* @__PURE__ */ regex$2(repositoryPath, rootMessage), /* @__PURE__ */ description("The file with the roots that issue certificates of that workflow, as gh attestation trusted-root prints them: one a line. Read from the default branch only."), /* @__PURE__ */ examples([".github/trusted-root.jsonl"])))
}), /* @__PURE__ */ check((entry) => isFilled(entry), "must have at least one key, or be left out"), /* @__PURE__ */ check((entry) => entry.since === void 0 === (entry["max-growth-since"] === void 0), "must have since and max-growth-since, or neither"), /* @__PURE__ */ check((entry) => entry.workflow === void 0 === (entry["trusted-root"] === void 0), "must have workflow and trusted-root, or neither"));
//#endregion
//#region src/core/policy/budget-file/budget-schema.ts
const metric = oneOf(metrics);
const metricList = /* @__PURE__ */ pipe(/* @__PURE__ */ union([metric, /* @__PURE__ */ pipe(/* @__PURE__ */ array(metric), /* @__PURE__ */ minLength(1, `must name at least one of ${wordList(metrics, "and")}`), /* @__PURE__ */ maxLength$1(metrics.length, `must name ${wordList(metrics, "and")} at most once each`))], `must be ${wordList(metrics, "or")}, or a list of these`), /* @__PURE__ */ description("The sizes that are judged: file (the whole file, the default), content (without padding), gzip (compressed). Limits that are not given for each size hold for all of these."), /* @__PURE__ */ examples(["file", ["file", "gzip"]]));
const login = /* @__PURE__ */ pipe(/* @__PURE__ */ string("must be a login"), /* @__PURE__ */ regex$2(/^[A-Za-z0-9][A-Za-z0-9_-]{0,99}(?:\[bot\])?$/, "must be a login"));
const presence = /* @__PURE__ */ picklist(tierNames, `must be ${quotedList(tierNames)}`);
const tierOfLayer = mapping({
	...tierEntries,
	forbid: /* @__PURE__ */ optional(forbid)
});
const layer = {
	"noise-floor": /* @__PURE__ */ optional(/* @__PURE__ */ pipe(size$1, /* @__PURE__ */ description("A change smaller than this is neutral (default 2 KiB)."), /* @__PURE__ */ examples(["2 KiB", 0]))),
	metric: /* @__PURE__ */ optional(metricList),
	"new-binary": /* @__PURE__ */ optional(/* @__PURE__ */ pipe(presence, /* @__PURE__ */ description("The verdict for a binary that the base does not have: warn (the default) or fail."))),
	"removed-binary": /* @__PURE__ */ optional(/* @__PURE__ */ pipe(presence, /* @__PURE__ */ description("The verdict for a binary of the base that is no longer built: warn (the default) or fail."))),
	warn: /* @__PURE__ */ optional(/* @__PURE__ */ pipe(tierOfLayer, /* @__PURE__ */ check(isFilled, emptyTier), /* @__PURE__ */ description(warnText))),
	fail: /* @__PURE__ */ optional(/* @__PURE__ */ pipe(tierOfLayer, /* @__PURE__ */ check(isFilled, emptyTier), /* @__PURE__ */ description(failText))),
	packages: /* @__PURE__ */ optional(packages),
	modules: /* @__PURE__ */ optional(modules),
	origins: /* @__PURE__ */ optional(origins)
};
const binary = /* @__PURE__ */ pipe(mapping({
	binary: /* @__PURE__ */ pipe(glob, /* @__PURE__ */ description("Glob over the main package's import path or the executable's name."), /* @__PURE__ */ examples(["example.com/tool/cmd/*", "server"])),
	target: /* @__PURE__ */ optional(/* @__PURE__ */ pipe(glob, /* @__PURE__ */ description("Glob over the target, goos/goarch with or without its level; all targets without it."), /* @__PURE__ */ examples([
		"linux/*",
		"windows/amd64",
		"linux/amd64/v3"
	]))),
	was: /* @__PURE__ */ optional(/* @__PURE__ */ pipe(/* @__PURE__ */ string("must be the import path of a main package"), /* @__PURE__ */ minLength(1, "must be the import path of a main package"), /* @__PURE__ */ maxLength$1(1e3, "must have at most 1000 characters"), /* @__PURE__ */ description("Import path of the main package that this binary was built from before it was renamed: the two are compared."), /* @__PURE__ */ examples(["example.com/tool/cmd/old"]))),
	...layer
}), /* @__PURE__ */ check(({ binary: _binary, target: _target, ...rest }) => isFilled(rest), "must have a limit or another key beside binary and target"), /* @__PURE__ */ check((entry) => entry.was === void 0 || isLiteral(entry.binary), "has \"was\", so \"binary\" must name one binary, without wildcards"));
const { "noise-floor": noiseFloor } = layer;
const allowance = /* @__PURE__ */ pipe(mapping({
	author: /* @__PURE__ */ optional(/* @__PURE__ */ pipe(login, /* @__PURE__ */ description("Login of the pull request's author."), /* @__PURE__ */ examples(["dependabot[bot]", "renovate[bot]"]))),
	"dependencies-only": /* @__PURE__ */ optional(/* @__PURE__ */ pipe(/* @__PURE__ */ literal(true, "must be true"), /* @__PURE__ */ description("Only for changes that touch nothing but go.mod, go.sum, go.work, go.work.sum and vendor directories."))),
	"noise-floor": noiseFloor,
	warn: /* @__PURE__ */ optional(/* @__PURE__ */ pipe(tier, /* @__PURE__ */ check(isFilled, emptyTier), /* @__PURE__ */ description(warnText))),
	fail: /* @__PURE__ */ optional(/* @__PURE__ */ pipe(tier, /* @__PURE__ */ check(isFilled, emptyTier), /* @__PURE__ */ description(failText)))
}), /* @__PURE__ */ check((entry) => entry.author !== void 0 || entry["dependencies-only"] !== void 0, "must have author or dependencies-only"), /* @__PURE__ */ check((entry) => entry["noise-floor"] !== void 0 || entry.warn !== void 0 || entry.fail !== void 0, "must allow something: noise-floor, warn or fail"));
const budgetFileSchema = /* @__PURE__ */ pipe(mapping({
	version: /* @__PURE__ */ optional(/* @__PURE__ */ pipe(/* @__PURE__ */ literal(1, "must be 1, the version of this format"), /* @__PURE__ */ description("The version of this format."))),
	"accept-budget-change": /* @__PURE__ */ optional(/* @__PURE__ */ pipe(/* @__PURE__ */ boolean("must be true or false"), /* @__PURE__ */ description("Let a pull request that changes this file be judged by its own version of it. Read from the base commit only."))),
	"override-label": /* @__PURE__ */ optional(/* @__PURE__ */ pipe(/* @__PURE__ */ string("must be the name of a label"), /* @__PURE__ */ maxLength$1(50, "must have at most 50 characters"), /* @__PURE__ */ description("Label by which a pull request over its budget may pass (default size-increase-approved); \"none\" for no label. Read from the base commit only."), /* @__PURE__ */ examples(["size-increase-approved", "none"]))),
	"override-sticky": /* @__PURE__ */ optional(/* @__PURE__ */ pipe(/* @__PURE__ */ boolean("must be true or false"), /* @__PURE__ */ description("Whether an override also holds for commits that are pushed after it was given (default false). Read from the base commit only."))),
	"override-approvers": /* @__PURE__ */ optional(/* @__PURE__ */ pipe(/* @__PURE__ */ array(login, "must be a list of logins"), /* @__PURE__ */ maxLength$1(200, `must have at most 200 entries`), /* @__PURE__ */ description("Logins whose overrides count although they may not write to the repository. Read from the base commit only."), /* @__PURE__ */ examples([["alice"]]))),
	inputs: /* @__PURE__ */ optional(/* @__PURE__ */ pipe(pinnedInputs, /* @__PURE__ */ check(isFilled, "must have at least one input, or be left out"), /* @__PURE__ */ description("Inputs that no workflow changes: these values hold, whatever the workflow gives. Read from the base commit only."))),
	allowances: /* @__PURE__ */ optional(/* @__PURE__ */ pipe(/* @__PURE__ */ array(allowance, "must be a list of allowances"), /* @__PURE__ */ minLength(1, emptyList), /* @__PURE__ */ maxLength$1(200, `must have at most 200 entries`), /* @__PURE__ */ description("Other limits for some pull requests, above all else in this file. Of several that hold the later wins, key by key. Read from the base commit only."))),
	release: /* @__PURE__ */ optional(/* @__PURE__ */ pipe(release, /* @__PURE__ */ description("Limits of a release, which mode release judges, and the branches that releases come from."))),
	...layer,
	binaries: /* @__PURE__ */ optional(/* @__PURE__ */ pipe(/* @__PURE__ */ array(binary, "must be a list of budgets for binaries"), /* @__PURE__ */ minLength(1, emptyList), /* @__PURE__ */ maxLength$1(200, `must have at most 200 entries`), /* @__PURE__ */ description("Budgets of some binaries, above the general ones. Of several matching entries the later wins, key by key.")))
}), /* @__PURE__ */ title$2("Size budgets of Go binaries"), /* @__PURE__ */ description("The budget file of go-size-gate, .github/go-size-gate.yml."));
//#endregion
//#region src/core/policy/budget-file/forbid-rules.ts
function forbidRules(raw, lineOf) {
	return tierNames.toReversed().flatMap((tier) => (raw[tier]?.forbid ?? []).flatMap((entry, index) => forbiddenKinds.flatMap((kind) => {
		const pattern = entry[kind];
		if (pattern === void 0) return [];
		const { reason, strict = false, "allow-through": allowThrough = [] } = entry;
		return [{
			tier,
			kind,
			pattern,
			reason,
			allowThrough,
			strict,
			line: lineOf([
				tier,
				"forbid",
				index
			])
		}];
	})));
}
//#endregion
//#region src/core/policy/budget-file/limit-values.ts
function limitOf(raw, read) {
	const orNone = (value) => value === "none" ? null : read(value);
	if (typeof raw !== "object") return { every: orNone(raw) };
	const of = {};
	for (const metric of releaseMetrics) {
		const value = raw[metric];
		if (value !== void 0) of[metric] = orNone(value);
	}
	return { of };
}
function bytesOf$1(value) {
	const bytes = parseBytes(String(value));
	if (bytes === null) throw new Error(`not a size: ${value}`);
	return bytes;
}
function bytesOrNull(value) {
	return value === void 0 ? null : bytesOf$1(value);
}
function percentOf(value) {
	const percent = parsePercent(String(value));
	if (percent === null) throw new Error(`not a percentage: ${value}`);
	return percent;
}
//#endregion
//#region src/core/policy/budget-file/release-rules.ts
function releaseRules(raw) {
	if (raw === void 0) return noReleaseRules;
	const { "max-size": size, "max-growth": growth, since } = raw;
	const growthSince = raw["max-growth-since"];
	const { workflow, "trusted-root": trustedRoot } = raw;
	return {
		...size === void 0 ? {} : { maxSize: limitOf(size, bytesOf$1) },
		...growth === void 0 ? {} : { maxGrowth: limitOf(growth, bytesOf$1) },
		...since === void 0 ? {} : { since },
		...growthSince === void 0 ? {} : { maxGrowthSince: limitOf(growthSince, bytesOf$1) },
		branches: raw.branches ?? [],
		allowDetached: raw["allow-detached"] ?? false,
		...workflow === void 0 || trustedRoot === void 0 ? {} : { signer: {
			workflow,
			trustedRoot
		} }
	};
}
//#endregion
//#region node_modules/yaml/dist/nodes/identity.js
var require_identity = /* @__PURE__ */ __commonJSMin(((exports) => {
	const ALIAS = Symbol.for("yaml.alias");
	const DOC = Symbol.for("yaml.document");
	const MAP = Symbol.for("yaml.map");
	const PAIR = Symbol.for("yaml.pair");
	const SCALAR = Symbol.for("yaml.scalar");
	const SEQ = Symbol.for("yaml.seq");
	const NODE_TYPE = Symbol.for("yaml.node.type");
	const isAlias = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === ALIAS;
	const isDocument = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === DOC;
	const isMap = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === MAP;
	const isPair = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === PAIR;
	const isScalar = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === SCALAR;
	const isSeq = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === SEQ;
	function isCollection(node) {
		if (node && typeof node === "object") switch (node[NODE_TYPE]) {
			case MAP:
			case SEQ: return true;
		}
		return false;
	}
	function isNode(node) {
		if (node && typeof node === "object") switch (node[NODE_TYPE]) {
			case ALIAS:
			case MAP:
			case SCALAR:
			case SEQ: return true;
		}
		return false;
	}
	const hasAnchor = (node) => (isScalar(node) || isCollection(node)) && !!node.anchor;
	exports.ALIAS = ALIAS;
	exports.DOC = DOC;
	exports.MAP = MAP;
	exports.NODE_TYPE = NODE_TYPE;
	exports.PAIR = PAIR;
	exports.SCALAR = SCALAR;
	exports.SEQ = SEQ;
	exports.hasAnchor = hasAnchor;
	exports.isAlias = isAlias;
	exports.isCollection = isCollection;
	exports.isDocument = isDocument;
	exports.isMap = isMap;
	exports.isNode = isNode;
	exports.isPair = isPair;
	exports.isScalar = isScalar;
	exports.isSeq = isSeq;
}));
//#endregion
//#region node_modules/yaml/dist/visit.js
var require_visit = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	const BREAK = Symbol("break visit");
	const SKIP = Symbol("skip children");
	const REMOVE = Symbol("remove node");
	function visit(node, visitor) {
		const visitor_ = initVisitor(visitor);
		if (identity.isDocument(node)) {
			if (visit_(null, node.contents, visitor_, Object.freeze([node])) === REMOVE) node.contents = null;
		} else visit_(null, node, visitor_, Object.freeze([]));
	}
	visit.BREAK = BREAK;
	visit.SKIP = SKIP;
	visit.REMOVE = REMOVE;
	function visit_(key, node, visitor, path) {
		const ctrl = callVisitor(key, node, visitor, path);
		if (identity.isNode(ctrl) || identity.isPair(ctrl)) {
			replaceNode(key, path, ctrl);
			return visit_(key, ctrl, visitor, path);
		}
		if (typeof ctrl !== "symbol") {
			if (identity.isCollection(node)) {
				path = Object.freeze(path.concat(node));
				for (let i = 0; i < node.items.length; ++i) {
					const ci = visit_(i, node.items[i], visitor, path);
					if (typeof ci === "number") i = ci - 1;
					else if (ci === BREAK) return BREAK;
					else if (ci === REMOVE) {
						node.items.splice(i, 1);
						i -= 1;
					}
				}
			} else if (identity.isPair(node)) {
				path = Object.freeze(path.concat(node));
				const ck = visit_("key", node.key, visitor, path);
				if (ck === BREAK) return BREAK;
				else if (ck === REMOVE) node.key = null;
				const cv = visit_("value", node.value, visitor, path);
				if (cv === BREAK) return BREAK;
				else if (cv === REMOVE) node.value = null;
			}
		}
		return ctrl;
	}
	async function visitAsync(node, visitor) {
		const visitor_ = initVisitor(visitor);
		if (identity.isDocument(node)) {
			if (await visitAsync_(null, node.contents, visitor_, Object.freeze([node])) === REMOVE) node.contents = null;
		} else await visitAsync_(null, node, visitor_, Object.freeze([]));
	}
	visitAsync.BREAK = BREAK;
	visitAsync.SKIP = SKIP;
	visitAsync.REMOVE = REMOVE;
	async function visitAsync_(key, node, visitor, path) {
		const ctrl = await callVisitor(key, node, visitor, path);
		if (identity.isNode(ctrl) || identity.isPair(ctrl)) {
			replaceNode(key, path, ctrl);
			return visitAsync_(key, ctrl, visitor, path);
		}
		if (typeof ctrl !== "symbol") {
			if (identity.isCollection(node)) {
				path = Object.freeze(path.concat(node));
				for (let i = 0; i < node.items.length; ++i) {
					const ci = await visitAsync_(i, node.items[i], visitor, path);
					if (typeof ci === "number") i = ci - 1;
					else if (ci === BREAK) return BREAK;
					else if (ci === REMOVE) {
						node.items.splice(i, 1);
						i -= 1;
					}
				}
			} else if (identity.isPair(node)) {
				path = Object.freeze(path.concat(node));
				const ck = await visitAsync_("key", node.key, visitor, path);
				if (ck === BREAK) return BREAK;
				else if (ck === REMOVE) node.key = null;
				const cv = await visitAsync_("value", node.value, visitor, path);
				if (cv === BREAK) return BREAK;
				else if (cv === REMOVE) node.value = null;
			}
		}
		return ctrl;
	}
	function initVisitor(visitor) {
		if (typeof visitor === "object" && (visitor.Collection || visitor.Node || visitor.Value)) return Object.assign({
			Alias: visitor.Node,
			Map: visitor.Node,
			Scalar: visitor.Node,
			Seq: visitor.Node
		}, visitor.Value && {
			Map: visitor.Value,
			Scalar: visitor.Value,
			Seq: visitor.Value
		}, visitor.Collection && {
			Map: visitor.Collection,
			Seq: visitor.Collection
		}, visitor);
		return visitor;
	}
	function callVisitor(key, node, visitor, path) {
		if (typeof visitor === "function") return visitor(key, node, path);
		if (identity.isMap(node)) return visitor.Map?.(key, node, path);
		if (identity.isSeq(node)) return visitor.Seq?.(key, node, path);
		if (identity.isPair(node)) return visitor.Pair?.(key, node, path);
		if (identity.isScalar(node)) return visitor.Scalar?.(key, node, path);
		if (identity.isAlias(node)) return visitor.Alias?.(key, node, path);
	}
	function replaceNode(key, path, node) {
		const parent = path[path.length - 1];
		if (identity.isCollection(parent)) parent.items[key] = node;
		else if (identity.isPair(parent)) {
			if (key === "key") parent.key = node;
			else parent.value = node;
		} else if (identity.isDocument(parent)) parent.contents = node;
		else {
			const pt = identity.isAlias(parent) ? "alias" : "scalar";
			throw new Error(`Cannot replace node with ${pt} parent`);
		}
	}
	exports.visit = visit;
	exports.visitAsync = visitAsync;
}));
//#endregion
//#region node_modules/yaml/dist/doc/directives.js
var require_directives = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var visit = require_visit();
	const escapeChars = {
		"!": "%21",
		",": "%2C",
		"[": "%5B",
		"]": "%5D",
		"{": "%7B",
		"}": "%7D"
	};
	const escapeTagName = (tn) => tn.replace(/[!,[\]{}]/g, (ch) => escapeChars[ch]);
	var Directives = class Directives {
		constructor(yaml, tags) {
			this.docStart = null;
			this.docEnd = false;
			this.yaml = Object.assign({}, Directives.defaultYaml, yaml);
			this.tags = Object.assign({}, Directives.defaultTags, tags);
		}
		clone() {
			const copy = new Directives(this.yaml, this.tags);
			copy.docStart = this.docStart;
			return copy;
		}
		atDocument() {
			const res = new Directives(this.yaml, this.tags);
			switch (this.yaml.version) {
				case "1.1":
					this.atNextDocument = true;
					break;
				case "1.2":
					this.atNextDocument = false;
					this.yaml = {
						explicit: Directives.defaultYaml.explicit,
						version: "1.2"
					};
					this.tags = Object.assign({}, Directives.defaultTags);
			}
			return res;
		}
		add(line, onError) {
			if (this.atNextDocument) {
				this.yaml = {
					explicit: Directives.defaultYaml.explicit,
					version: "1.1"
				};
				this.tags = Object.assign({}, Directives.defaultTags);
				this.atNextDocument = false;
			}
			const parts = line.trim().split(/[ \t]+/);
			const name = parts.shift();
			switch (name) {
				case "%TAG": {
					if (parts.length !== 2) {
						onError(0, "%TAG directive should contain exactly two parts");
						if (parts.length < 2) return false;
					}
					const [handle, prefix] = parts;
					this.tags[handle] = prefix;
					return true;
				}
				case "%YAML": {
					this.yaml.explicit = true;
					if (parts.length !== 1) {
						onError(0, "%YAML directive should contain exactly one part");
						return false;
					}
					const [version] = parts;
					if (version === "1.1" || version === "1.2") {
						this.yaml.version = version;
						return true;
					} else {
						const isValid = /^\d+\.\d+$/.test(version);
						onError(6, `Unsupported YAML version ${version}`, isValid);
						return false;
					}
				}
				default:
					onError(0, `Unknown directive ${name}`, true);
					return false;
			}
		}
		tagName(source, onError) {
			if (source === "!") return "!";
			if (source[0] !== "!") {
				onError(`Not a valid tag: ${source}`);
				return null;
			}
			if (source[1] === "<") {
				const verbatim = source.slice(2, -1);
				if (verbatim === "!" || verbatim === "!!") {
					onError(`Verbatim tags aren't resolved, so ${source} is invalid.`);
					return null;
				}
				if (source[source.length - 1] !== ">") onError("Verbatim tags must end with a >");
				return verbatim;
			}
			const [, handle, suffix] = source.match(/^(.*!)([^!]*)$/s);
			if (!suffix) onError(`The ${source} tag has no suffix`);
			const prefix = this.tags[handle];
			if (prefix) try {
				return prefix + decodeURIComponent(suffix);
			} catch (error) {
				onError(String(error));
				return null;
			}
			if (handle === "!") return source;
			onError(`Could not resolve tag: ${source}`);
			return null;
		}
		tagString(tag) {
			for (const [handle, prefix] of Object.entries(this.tags)) if (tag.startsWith(prefix)) return handle + escapeTagName(tag.substring(prefix.length));
			return tag[0] === "!" ? tag : `!<${tag}>`;
		}
		toString(doc) {
			const lines = this.yaml.explicit ? [`%YAML ${this.yaml.version || "1.2"}`] : [];
			const tagEntries = Object.entries(this.tags);
			let tagNames;
			if (doc && tagEntries.length > 0 && identity.isNode(doc.contents)) {
				const tags = {};
				visit.visit(doc.contents, (_key, node) => {
					if (identity.isNode(node) && node.tag) tags[node.tag] = true;
				});
				tagNames = Object.keys(tags);
			} else tagNames = [];
			for (const [handle, prefix] of tagEntries) {
				if (handle === "!!" && prefix === "tag:yaml.org,2002:") continue;
				if (!doc || tagNames.some((tn) => tn.startsWith(prefix))) lines.push(`%TAG ${handle} ${prefix}`);
			}
			return lines.join("\n");
		}
	};
	Directives.defaultYaml = {
		explicit: false,
		version: "1.2"
	};
	Directives.defaultTags = { "!!": "tag:yaml.org,2002:" };
	exports.Directives = Directives;
}));
//#endregion
//#region node_modules/yaml/dist/doc/anchors.js
var require_anchors = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var visit = require_visit();
	function anchorIsValid(anchor) {
		if (/[\x00-\x19\s,[\]{}]/.test(anchor)) {
			const msg = `Anchor must not contain whitespace or control characters: ${JSON.stringify(anchor)}`;
			throw new Error(msg);
		}
		return true;
	}
	function anchorNames(root) {
		const anchors = /* @__PURE__ */ new Set();
		visit.visit(root, { Value(_key, node) {
			if (node.anchor) anchors.add(node.anchor);
		} });
		return anchors;
	}
	function findNewAnchor(prefix, exclude) {
		for (let i = 1;; ++i) {
			const name = `${prefix}${i}`;
			if (!exclude.has(name)) return name;
		}
	}
	function createNodeAnchors(doc, prefix) {
		const aliasObjects = [];
		const sourceObjects = /* @__PURE__ */ new Map();
		let prevAnchors = null;
		return {
			onAnchor: (source) => {
				aliasObjects.push(source);
				prevAnchors ?? (prevAnchors = anchorNames(doc));
				const anchor = findNewAnchor(prefix, prevAnchors);
				prevAnchors.add(anchor);
				return anchor;
			},
			setAnchors: () => {
				for (const source of aliasObjects) {
					const ref = sourceObjects.get(source);
					if (typeof ref === "object" && ref.anchor && (identity.isScalar(ref.node) || identity.isCollection(ref.node))) ref.node.anchor = ref.anchor;
					else {
						const error = /* @__PURE__ */ new Error("Failed to resolve repeated object (this should not happen)");
						error.source = source;
						throw error;
					}
				}
			},
			sourceObjects
		};
	}
	exports.anchorIsValid = anchorIsValid;
	exports.anchorNames = anchorNames;
	exports.createNodeAnchors = createNodeAnchors;
	exports.findNewAnchor = findNewAnchor;
}));
//#endregion
//#region node_modules/yaml/dist/doc/applyReviver.js
var require_applyReviver = /* @__PURE__ */ __commonJSMin(((exports) => {
	function applyReviver(reviver, obj, key, val) {
		if (val && typeof val === "object") {
			if (Array.isArray(val)) for (let i = 0, len = val.length; i < len; ++i) {
				const v0 = val[i];
				const v1 = applyReviver(reviver, val, String(i), v0);
				if (v1 === void 0) delete val[i];
				else if (v1 !== v0) val[i] = v1;
			}
			else if (val instanceof Map) for (const k of Array.from(val.keys())) {
				const v0 = val.get(k);
				const v1 = applyReviver(reviver, val, k, v0);
				if (v1 === void 0) val.delete(k);
				else if (v1 !== v0) val.set(k, v1);
			}
			else if (val instanceof Set) for (const v0 of Array.from(val)) {
				const v1 = applyReviver(reviver, val, v0, v0);
				if (v1 === void 0) val.delete(v0);
				else if (v1 !== v0) {
					val.delete(v0);
					val.add(v1);
				}
			}
			else for (const [k, v0] of Object.entries(val)) {
				const v1 = applyReviver(reviver, val, k, v0);
				if (v1 === void 0) delete val[k];
				else if (v1 !== v0) val[k] = v1;
			}
		}
		return reviver.call(obj, key, val);
	}
	exports.applyReviver = applyReviver;
}));
//#endregion
//#region node_modules/yaml/dist/nodes/toJS.js
var require_toJS = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	function toJS(value, arg, ctx) {
		if (Array.isArray(value)) return value.map((v, i) => toJS(v, String(i), ctx));
		if (value && typeof value.toJSON === "function") {
			if (!ctx || !identity.hasAnchor(value)) return value.toJSON(arg, ctx);
			const data = {
				aliasCount: 0,
				count: 1,
				res: void 0
			};
			ctx.anchors.set(value, data);
			ctx.onCreate = (res) => {
				data.res = res;
				delete ctx.onCreate;
			};
			const res = value.toJSON(arg, ctx);
			if (ctx.onCreate) ctx.onCreate(res);
			return res;
		}
		if (typeof value === "bigint" && !ctx?.keep) return Number(value);
		return value;
	}
	exports.toJS = toJS;
}));
//#endregion
//#region node_modules/yaml/dist/nodes/Node.js
var require_Node = /* @__PURE__ */ __commonJSMin(((exports) => {
	var applyReviver = require_applyReviver();
	var identity = require_identity();
	var toJS = require_toJS();
	var NodeBase = class {
		constructor(type) {
			Object.defineProperty(this, identity.NODE_TYPE, { value: type });
		}
		clone() {
			const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
			if (this.range) copy.range = this.range.slice();
			return copy;
		}
		toJS(doc, { mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
			if (!identity.isDocument(doc)) throw new TypeError("A document argument is required");
			const ctx = {
				anchors: /* @__PURE__ */ new Map(),
				doc,
				keep: true,
				mapAsMap: mapAsMap === true,
				mapKeyWarned: false,
				maxAliasCount: typeof maxAliasCount === "number" ? maxAliasCount : 100
			};
			const res = toJS.toJS(this, "", ctx);
			if (typeof onAnchor === "function") for (const { count, res } of ctx.anchors.values()) onAnchor(res, count);
			return typeof reviver === "function" ? applyReviver.applyReviver(reviver, { "": res }, "", res) : res;
		}
	};
	exports.NodeBase = NodeBase;
}));
//#endregion
//#region node_modules/yaml/dist/nodes/Alias.js
var require_Alias = /* @__PURE__ */ __commonJSMin(((exports) => {
	var anchors = require_anchors();
	var visit = require_visit();
	var identity = require_identity();
	var Node = require_Node();
	var toJS = require_toJS();
	var Alias = class extends Node.NodeBase {
		constructor(source) {
			super(identity.ALIAS);
			this.source = source;
			Object.defineProperty(this, "tag", { set() {
				throw new Error("Alias nodes cannot have tags");
			} });
		}
		resolve(doc, ctx) {
			if (ctx?.maxAliasCount === 0) throw new ReferenceError("Alias resolution is disabled");
			let nodes;
			if (ctx?.aliasResolveCache) nodes = ctx.aliasResolveCache;
			else {
				nodes = [];
				visit.visit(doc, { Node: (_key, node) => {
					if (identity.isAlias(node) || identity.hasAnchor(node)) nodes.push(node);
				} });
				if (ctx) ctx.aliasResolveCache = nodes;
			}
			let found = void 0;
			for (const node of nodes) {
				if (node === this) break;
				if (node.anchor === this.source) found = node;
			}
			if (found && ctx) {
				const { anchors, doc, maxAliasCount } = ctx;
				let data = anchors.get(found);
				if (!data) {
					toJS.toJS(found, null, ctx);
					data = anchors.get(found);
				}
				/* istanbul ignore if */
				if (data?.res === void 0) throw new ReferenceError("This should not happen: Alias anchor was not resolved?");
				if (maxAliasCount >= 0) {
					data.count += 1;
					if (data.aliasCount === 0) data.aliasCount = getAliasCount(doc, found, anchors);
					if (data.count * data.aliasCount > maxAliasCount) throw new ReferenceError("Excessive alias count indicates a resource exhaustion attack");
				}
			}
			return found;
		}
		toJSON(_arg, ctx) {
			if (!ctx) return { source: this.source };
			const source = this.resolve(ctx.doc, ctx);
			if (!source) {
				const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
				throw new ReferenceError(msg);
			}
			return ctx.anchors.get(source).res;
		}
		toString(ctx, _onComment, _onChompKeep) {
			const src = `*${this.source}`;
			if (ctx) {
				anchors.anchorIsValid(this.source);
				if (ctx.options.verifyAliasOrder && !ctx.anchors.has(this.source)) {
					const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
					throw new Error(msg);
				}
				if (ctx.implicitKey) return `${src} `;
			}
			return src;
		}
	};
	function getAliasCount(doc, node, anchors) {
		if (identity.isAlias(node)) {
			const source = node.resolve(doc);
			const anchor = anchors && source && anchors.get(source);
			return anchor ? anchor.count * anchor.aliasCount : 0;
		} else if (identity.isCollection(node)) {
			let count = 0;
			for (const item of node.items) {
				const c = getAliasCount(doc, item, anchors);
				if (c > count) count = c;
			}
			return count;
		} else if (identity.isPair(node)) {
			const kc = getAliasCount(doc, node.key, anchors);
			const vc = getAliasCount(doc, node.value, anchors);
			return Math.max(kc, vc);
		}
		return 1;
	}
	exports.Alias = Alias;
}));
//#endregion
//#region node_modules/yaml/dist/nodes/Scalar.js
var require_Scalar = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var Node = require_Node();
	var toJS = require_toJS();
	const isScalarValue = (value) => !value || typeof value !== "function" && typeof value !== "object";
	var Scalar = class extends Node.NodeBase {
		constructor(value) {
			super(identity.SCALAR);
			this.value = value;
		}
		toJSON(arg, ctx) {
			return ctx?.keep ? this.value : toJS.toJS(this.value, arg, ctx);
		}
		toString() {
			return String(this.value);
		}
	};
	Scalar.BLOCK_FOLDED = "BLOCK_FOLDED";
	Scalar.BLOCK_LITERAL = "BLOCK_LITERAL";
	Scalar.PLAIN = "PLAIN";
	Scalar.QUOTE_DOUBLE = "QUOTE_DOUBLE";
	Scalar.QUOTE_SINGLE = "QUOTE_SINGLE";
	exports.Scalar = Scalar;
	exports.isScalarValue = isScalarValue;
}));
//#endregion
//#region node_modules/yaml/dist/doc/createNode.js
var require_createNode = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Alias = require_Alias();
	var identity = require_identity();
	var Scalar = require_Scalar();
	const defaultTagPrefix = "tag:yaml.org,2002:";
	function findTagObject(value, tagName, tags) {
		if (tagName) {
			const match = tags.filter((t) => t.tag === tagName);
			const tagObj = match.find((t) => !t.format) ?? match[0];
			if (!tagObj) throw new Error(`Tag ${tagName} not found`);
			return tagObj;
		}
		return tags.find((t) => t.identify?.(value) && !t.format);
	}
	function createNode(value, tagName, ctx) {
		if (identity.isDocument(value)) value = value.contents;
		if (identity.isNode(value)) return value;
		if (identity.isPair(value)) {
			const map = ctx.schema[identity.MAP].createNode?.(ctx.schema, null, ctx);
			map.items.push(value);
			return map;
		}
		if (value instanceof String || value instanceof Number || value instanceof Boolean || typeof BigInt !== "undefined" && value instanceof BigInt) value = value.valueOf();
		const { aliasDuplicateObjects, onAnchor, onTagObj, schema, sourceObjects } = ctx;
		let ref = void 0;
		if (aliasDuplicateObjects && value && typeof value === "object") {
			ref = sourceObjects.get(value);
			if (ref) {
				ref.anchor ?? (ref.anchor = onAnchor(value));
				return new Alias.Alias(ref.anchor);
			} else {
				ref = {
					anchor: null,
					node: null
				};
				sourceObjects.set(value, ref);
			}
		}
		if (tagName?.startsWith("!!")) tagName = defaultTagPrefix + tagName.slice(2);
		let tagObj = findTagObject(value, tagName, schema.tags);
		if (!tagObj) {
			if (value && typeof value.toJSON === "function") value = value.toJSON();
			if (!value || typeof value !== "object") {
				const node = new Scalar.Scalar(value);
				if (ref) ref.node = node;
				return node;
			}
			tagObj = value instanceof Map ? schema[identity.MAP] : Symbol.iterator in Object(value) ? schema[identity.SEQ] : schema[identity.MAP];
		}
		if (onTagObj) {
			onTagObj(tagObj);
			delete ctx.onTagObj;
		}
		const node = tagObj?.createNode ? tagObj.createNode(ctx.schema, value, ctx) : typeof tagObj?.nodeClass?.from === "function" ? tagObj.nodeClass.from(ctx.schema, value, ctx) : new Scalar.Scalar(value);
		if (tagName) node.tag = tagName;
		else if (!tagObj.default) node.tag = tagObj.tag;
		if (ref) ref.node = node;
		return node;
	}
	exports.createNode = createNode;
}));
//#endregion
//#region node_modules/yaml/dist/nodes/Collection.js
var require_Collection = /* @__PURE__ */ __commonJSMin(((exports) => {
	var createNode = require_createNode();
	var identity = require_identity();
	var Node = require_Node();
	function collectionFromPath(schema, path, value) {
		let v = value;
		for (let i = path.length - 1; i >= 0; --i) {
			const k = path[i];
			if (typeof k === "number" && Number.isInteger(k) && k >= 0) {
				const a = [];
				a[k] = v;
				v = a;
			} else v = /* @__PURE__ */ new Map([[k, v]]);
		}
		return createNode.createNode(v, void 0, {
			aliasDuplicateObjects: false,
			keepUndefined: false,
			onAnchor: () => {
				throw new Error("This should not happen, please report a bug.");
			},
			schema,
			sourceObjects: /* @__PURE__ */ new Map()
		});
	}
	const isEmptyPath = (path) => path == null || typeof path === "object" && !!path[Symbol.iterator]().next().done;
	var Collection = class extends Node.NodeBase {
		constructor(type, schema) {
			super(type);
			Object.defineProperty(this, "schema", {
				value: schema,
				configurable: true,
				enumerable: false,
				writable: true
			});
		}
		clone(schema) {
			const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
			if (schema) copy.schema = schema;
			copy.items = copy.items.map((it) => identity.isNode(it) || identity.isPair(it) ? it.clone(schema) : it);
			if (this.range) copy.range = this.range.slice();
			return copy;
		}
		addIn(path, value) {
			if (isEmptyPath(path)) this.add(value);
			else {
				const [key, ...rest] = path;
				const node = this.get(key, true);
				if (identity.isCollection(node)) node.addIn(rest, value);
				else if (node === void 0 && this.schema) this.set(key, collectionFromPath(this.schema, rest, value));
				else throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
			}
		}
		deleteIn(path) {
			const [key, ...rest] = path;
			if (rest.length === 0) return this.delete(key);
			const node = this.get(key, true);
			if (identity.isCollection(node)) return node.deleteIn(rest);
			else throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
		}
		getIn(path, keepScalar) {
			const [key, ...rest] = path;
			const node = this.get(key, true);
			if (rest.length === 0) return !keepScalar && identity.isScalar(node) ? node.value : node;
			else return identity.isCollection(node) ? node.getIn(rest, keepScalar) : void 0;
		}
		hasAllNullValues(allowScalar) {
			return this.items.every((node) => {
				if (!identity.isPair(node)) return false;
				const n = node.value;
				return n == null || allowScalar && identity.isScalar(n) && n.value == null && !n.commentBefore && !n.comment && !n.tag;
			});
		}
		hasIn(path) {
			const [key, ...rest] = path;
			if (rest.length === 0) return this.has(key);
			const node = this.get(key, true);
			return identity.isCollection(node) ? node.hasIn(rest) : false;
		}
		setIn(path, value) {
			const [key, ...rest] = path;
			if (rest.length === 0) this.set(key, value);
			else {
				const node = this.get(key, true);
				if (identity.isCollection(node)) node.setIn(rest, value);
				else if (node === void 0 && this.schema) this.set(key, collectionFromPath(this.schema, rest, value));
				else throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
			}
		}
	};
	exports.Collection = Collection;
	exports.collectionFromPath = collectionFromPath;
	exports.isEmptyPath = isEmptyPath;
}));
//#endregion
//#region node_modules/yaml/dist/stringify/stringifyComment.js
var require_stringifyComment = /* @__PURE__ */ __commonJSMin(((exports) => {
	const stringifyComment = (str) => str.replace(/^(?!$)(?: $)?/gm, "#");
	function indentComment(comment, indent) {
		if (/^\n+$/.test(comment)) return comment.substring(1);
		return indent ? comment.replace(/^(?! *$)/gm, indent) : comment;
	}
	const lineComment = (str, indent, comment) => str.endsWith("\n") ? indentComment(comment, indent) : comment.includes("\n") ? "\n" + indentComment(comment, indent) : (str.endsWith(" ") ? "" : " ") + comment;
	exports.indentComment = indentComment;
	exports.lineComment = lineComment;
	exports.stringifyComment = stringifyComment;
}));
//#endregion
//#region node_modules/yaml/dist/stringify/foldFlowLines.js
var require_foldFlowLines = /* @__PURE__ */ __commonJSMin(((exports) => {
	const FOLD_FLOW = "flow";
	const FOLD_BLOCK = "block";
	const FOLD_QUOTED = "quoted";
	function foldFlowLines(text, indent, mode = "flow", { indentAtStart, lineWidth = 80, minContentWidth = 20, onFold, onOverflow } = {}) {
		if (!lineWidth || lineWidth < 0) return text;
		if (lineWidth < minContentWidth) minContentWidth = 0;
		const endStep = Math.max(1 + minContentWidth, 1 + lineWidth - indent.length);
		if (text.length <= endStep) return text;
		const folds = [];
		const escapedFolds = {};
		let end = lineWidth - indent.length;
		if (typeof indentAtStart === "number") {
			if (indentAtStart > lineWidth - Math.max(2, minContentWidth)) folds.push(0);
			else end = lineWidth - indentAtStart;
		}
		let split = void 0;
		let prev = void 0;
		let overflow = false;
		let i = -1;
		let escStart = -1;
		let escEnd = -1;
		if (mode === FOLD_BLOCK) {
			i = consumeMoreIndentedLines(text, i, indent.length);
			if (i !== -1) end = i + endStep;
		}
		for (let ch; ch = text[i += 1];) {
			if (mode === FOLD_QUOTED && ch === "\\") {
				escStart = i;
				switch (text[i + 1]) {
					case "x":
						i += 3;
						break;
					case "u":
						i += 5;
						break;
					case "U":
						i += 9;
						break;
					default: i += 1;
				}
				escEnd = i;
			}
			if (ch === "\n") {
				if (mode === FOLD_BLOCK) i = consumeMoreIndentedLines(text, i, indent.length);
				end = i + indent.length + endStep;
				split = void 0;
			} else {
				if (ch === " " && prev && prev !== " " && prev !== "\n" && prev !== "	") {
					const next = text[i + 1];
					if (next && next !== " " && next !== "\n" && next !== "	") split = i;
				}
				if (i >= end) {
					if (split) {
						folds.push(split);
						end = split + endStep;
						split = void 0;
					} else if (mode === FOLD_QUOTED) {
						while (prev === " " || prev === "	") {
							prev = ch;
							ch = text[i += 1];
							overflow = true;
						}
						const j = i > escEnd + 1 ? i - 2 : escStart - 1;
						if (escapedFolds[j]) return text;
						folds.push(j);
						escapedFolds[j] = true;
						end = j + endStep;
						split = void 0;
					} else overflow = true;
				}
			}
			prev = ch;
		}
		if (overflow && onOverflow) onOverflow();
		if (folds.length === 0) return text;
		if (onFold) onFold();
		let res = text.slice(0, folds[0]);
		for (let i = 0; i < folds.length; ++i) {
			const fold = folds[i];
			const end = folds[i + 1] || text.length;
			if (fold === 0) res = `\n${indent}${text.slice(0, end)}`;
			else {
				if (mode === FOLD_QUOTED && escapedFolds[fold]) res += `${text[fold]}\\`;
				res += `\n${indent}${text.slice(fold + 1, end)}`;
			}
		}
		return res;
	}
	function consumeMoreIndentedLines(text, i, indent) {
		let end = i;
		let start = i + 1;
		let ch = text[start];
		while (ch === " " || ch === "	") if (i < start + indent) ch = text[++i];
		else {
			do
				ch = text[++i];
			while (ch && ch !== "\n");
			end = i;
			start = i + 1;
			ch = text[start];
		}
		return end;
	}
	exports.FOLD_BLOCK = FOLD_BLOCK;
	exports.FOLD_FLOW = FOLD_FLOW;
	exports.FOLD_QUOTED = FOLD_QUOTED;
	exports.foldFlowLines = foldFlowLines;
}));
//#endregion
//#region node_modules/yaml/dist/stringify/stringifyString.js
var require_stringifyString = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	var foldFlowLines = require_foldFlowLines();
	const getFoldOptions = (ctx, isBlock) => ({
		indentAtStart: isBlock ? ctx.indent.length : ctx.indentAtStart,
		lineWidth: ctx.options.lineWidth,
		minContentWidth: ctx.options.minContentWidth
	});
	const containsDocumentMarker = (str) => /^(%|---|\.\.\.)/m.test(str);
	function lineLengthOverLimit(str, lineWidth, indentLength) {
		if (!lineWidth || lineWidth < 0) return false;
		const limit = lineWidth - indentLength;
		const strLen = str.length;
		if (strLen <= limit) return false;
		for (let i = 0, start = 0; i < strLen; ++i) if (str[i] === "\n") {
			if (i - start > limit) return true;
			start = i + 1;
			if (strLen - start <= limit) return false;
		}
		return true;
	}
	function doubleQuotedString(value, ctx) {
		const json = JSON.stringify(value);
		if (ctx.options.doubleQuotedAsJSON) return json;
		const { implicitKey } = ctx;
		const minMultiLineLength = ctx.options.doubleQuotedMinMultiLineLength;
		const indent = ctx.indent || (containsDocumentMarker(value) ? "  " : "");
		let str = "";
		let start = 0;
		for (let i = 0, ch = json[i]; ch; ch = json[++i]) {
			if (ch === " " && json[i + 1] === "\\" && json[i + 2] === "n") {
				str += json.slice(start, i) + "\\ ";
				i += 1;
				start = i;
				ch = "\\";
			}
			if (ch === "\\") switch (json[i + 1]) {
				case "u":
					{
						str += json.slice(start, i);
						const code = json.substr(i + 2, 4);
						switch (code) {
							case "0000":
								str += "\\0";
								break;
							case "0007":
								str += "\\a";
								break;
							case "000b":
								str += "\\v";
								break;
							case "001b":
								str += "\\e";
								break;
							case "0085":
								str += "\\N";
								break;
							case "00a0":
								str += "\\_";
								break;
							case "2028":
								str += "\\L";
								break;
							case "2029":
								str += "\\P";
								break;
							default: if (code.substr(0, 2) === "00") str += "\\x" + code.substr(2);
							else str += json.substr(i, 6);
						}
						i += 5;
						start = i + 1;
					}
					break;
				case "n":
					if (implicitKey || json[i + 2] === "\"" || json.length < minMultiLineLength) i += 1;
					else {
						str += json.slice(start, i) + "\n\n";
						while (json[i + 2] === "\\" && json[i + 3] === "n" && json[i + 4] !== "\"") {
							str += "\n";
							i += 2;
						}
						str += indent;
						if (json[i + 2] === " ") str += "\\";
						i += 1;
						start = i + 1;
					}
					break;
				default: i += 1;
			}
		}
		str = start ? str + json.slice(start) : json;
		return implicitKey ? str : foldFlowLines.foldFlowLines(str, indent, foldFlowLines.FOLD_QUOTED, getFoldOptions(ctx, false));
	}
	function singleQuotedString(value, ctx) {
		if (ctx.options.singleQuote === false || ctx.implicitKey && value.includes("\n") || /[ \t]\n|\n[ \t]/.test(value)) return doubleQuotedString(value, ctx);
		const indent = ctx.indent || (containsDocumentMarker(value) ? "  " : "");
		const res = "'" + value.replace(/'/g, "''").replace(/\n+/g, `$&\n${indent}`) + "'";
		return ctx.implicitKey ? res : foldFlowLines.foldFlowLines(res, indent, foldFlowLines.FOLD_FLOW, getFoldOptions(ctx, false));
	}
	function quotedString(value, ctx) {
		const { singleQuote } = ctx.options;
		let qs;
		if (singleQuote === false) qs = doubleQuotedString;
		else {
			const hasDouble = value.includes("\"");
			const hasSingle = value.includes("'");
			if (hasDouble && !hasSingle) qs = singleQuotedString;
			else if (hasSingle && !hasDouble) qs = doubleQuotedString;
			else qs = singleQuote ? singleQuotedString : doubleQuotedString;
		}
		return qs(value, ctx);
	}
	let blockEndNewlines;
	try {
		blockEndNewlines = new RegExp("(^|(?<!\n))\n+(?!\n|$)", "g");
	} catch {
		blockEndNewlines = /\n+(?!\n|$)/g;
	}
	function blockString({ comment, type, value }, ctx, onComment, onChompKeep) {
		const { blockQuote, commentString, lineWidth } = ctx.options;
		if (!blockQuote || /\n[\t ]+$/.test(value)) return quotedString(value, ctx);
		const indent = ctx.indent || (ctx.forceBlockIndent || containsDocumentMarker(value) ? "  " : "");
		const literal = blockQuote === "literal" ? true : blockQuote === "folded" || type === Scalar.Scalar.BLOCK_FOLDED ? false : type === Scalar.Scalar.BLOCK_LITERAL ? true : !lineLengthOverLimit(value, lineWidth, indent.length);
		if (!value) return literal ? "|\n" : ">\n";
		let chomp;
		let endStart;
		for (endStart = value.length; endStart > 0; --endStart) {
			const ch = value[endStart - 1];
			if (ch !== "\n" && ch !== "	" && ch !== " ") break;
		}
		let end = value.substring(endStart);
		const endNlPos = end.indexOf("\n");
		if (endNlPos === -1) chomp = "-";
		else if (value === end || endNlPos !== end.length - 1) {
			chomp = "+";
			if (onChompKeep) onChompKeep();
		} else chomp = "";
		if (end) {
			value = value.slice(0, -end.length);
			if (end[end.length - 1] === "\n") end = end.slice(0, -1);
			end = end.replace(blockEndNewlines, `$&${indent}`);
		}
		let startWithSpace = false;
		let startEnd;
		let startNlPos = -1;
		for (startEnd = 0; startEnd < value.length; ++startEnd) {
			const ch = value[startEnd];
			if (ch === " ") startWithSpace = true;
			else if (ch === "\n") startNlPos = startEnd;
			else break;
		}
		let start = value.substring(0, startNlPos < startEnd ? startNlPos + 1 : startEnd);
		if (start) {
			value = value.substring(start.length);
			start = start.replace(/\n+/g, `$&${indent}`);
		}
		let header = (startWithSpace ? indent ? "2" : "1" : "") + chomp;
		if (comment) {
			header += " " + commentString(comment.replace(/ ?[\r\n]+/g, " "));
			if (onComment) onComment();
		}
		if (!literal) {
			const foldedValue = value.replace(/\n+/g, "\n$&").replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g, "$1$2").replace(/\n+/g, `$&${indent}`);
			let literalFallback = false;
			const foldOptions = getFoldOptions(ctx, true);
			if (blockQuote !== "folded" && type !== Scalar.Scalar.BLOCK_FOLDED) foldOptions.onOverflow = () => {
				literalFallback = true;
			};
			const body = foldFlowLines.foldFlowLines(`${start}${foldedValue}${end}`, indent, foldFlowLines.FOLD_BLOCK, foldOptions);
			if (!literalFallback) return `>${header}\n${indent}${body}`;
		}
		value = value.replace(/\n+/g, `$&${indent}`);
		return `|${header}\n${indent}${start}${value}${end}`;
	}
	function plainString(item, ctx, onComment, onChompKeep) {
		const { type, value } = item;
		const { actualString, implicitKey, indent, indentStep, inFlow } = ctx;
		if (implicitKey && value.includes("\n") || inFlow && /[[\]{},]/.test(value)) return quotedString(value, ctx);
		if (/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(value)) return implicitKey || inFlow || !value.includes("\n") ? quotedString(value, ctx) : blockString(item, ctx, onComment, onChompKeep);
		if (!implicitKey && !inFlow && type !== Scalar.Scalar.PLAIN && value.includes("\n")) return blockString(item, ctx, onComment, onChompKeep);
		if (containsDocumentMarker(value)) {
			if (indent === "") {
				ctx.forceBlockIndent = true;
				return blockString(item, ctx, onComment, onChompKeep);
			} else if (implicitKey && indent === indentStep) return quotedString(value, ctx);
		}
		const str = value.replace(/\n+/g, `$&\n${indent}`);
		if (actualString) {
			const test = (tag) => tag.default && tag.tag !== "tag:yaml.org,2002:str" && tag.test?.test(str);
			const { compat, tags } = ctx.doc.schema;
			if (tags.some(test) || compat?.some(test)) return quotedString(value, ctx);
		}
		return implicitKey ? str : foldFlowLines.foldFlowLines(str, indent, foldFlowLines.FOLD_FLOW, getFoldOptions(ctx, false));
	}
	function stringifyString(item, ctx, onComment, onChompKeep) {
		const { implicitKey, inFlow } = ctx;
		const ss = typeof item.value === "string" ? item : Object.assign({}, item, { value: String(item.value) });
		let { type } = item;
		if (type !== Scalar.Scalar.QUOTE_DOUBLE) {
			if (/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(ss.value)) type = Scalar.Scalar.QUOTE_DOUBLE;
		}
		const _stringify = (_type) => {
			switch (_type) {
				case Scalar.Scalar.BLOCK_FOLDED:
				case Scalar.Scalar.BLOCK_LITERAL: return implicitKey || inFlow ? quotedString(ss.value, ctx) : blockString(ss, ctx, onComment, onChompKeep);
				case Scalar.Scalar.QUOTE_DOUBLE: return doubleQuotedString(ss.value, ctx);
				case Scalar.Scalar.QUOTE_SINGLE: return singleQuotedString(ss.value, ctx);
				case Scalar.Scalar.PLAIN: return plainString(ss, ctx, onComment, onChompKeep);
				default: return null;
			}
		};
		let res = _stringify(type);
		if (res === null) {
			const { defaultKeyType, defaultStringType } = ctx.options;
			const t = implicitKey && defaultKeyType || defaultStringType;
			res = _stringify(t);
			if (res === null) throw new Error(`Unsupported default string type ${t}`);
		}
		return res;
	}
	exports.stringifyString = stringifyString;
}));
//#endregion
//#region node_modules/yaml/dist/stringify/stringify.js
var require_stringify = /* @__PURE__ */ __commonJSMin(((exports) => {
	var anchors = require_anchors();
	var identity = require_identity();
	var stringifyComment = require_stringifyComment();
	var stringifyString = require_stringifyString();
	function createStringifyContext(doc, options) {
		const opt = Object.assign({
			blockQuote: true,
			commentString: stringifyComment.stringifyComment,
			defaultKeyType: null,
			defaultStringType: "PLAIN",
			directives: null,
			doubleQuotedAsJSON: false,
			doubleQuotedMinMultiLineLength: 40,
			falseStr: "false",
			flowCollectionPadding: true,
			indentSeq: true,
			lineWidth: 80,
			minContentWidth: 20,
			nullStr: "null",
			simpleKeys: false,
			singleQuote: null,
			trailingComma: false,
			trueStr: "true",
			verifyAliasOrder: true
		}, doc.schema.toStringOptions, options);
		let inFlow;
		switch (opt.collectionStyle) {
			case "block":
				inFlow = false;
				break;
			case "flow":
				inFlow = true;
				break;
			default: inFlow = null;
		}
		return {
			anchors: /* @__PURE__ */ new Set(),
			doc,
			flowCollectionPadding: opt.flowCollectionPadding ? " " : "",
			indent: "",
			indentStep: typeof opt.indent === "number" ? " ".repeat(opt.indent) : "  ",
			inFlow,
			options: opt
		};
	}
	function getTagObject(tags, item) {
		if (item.tag) {
			const match = tags.filter((t) => t.tag === item.tag);
			if (match.length > 0) return match.find((t) => t.format === item.format) ?? match[0];
		}
		let tagObj = void 0;
		let obj;
		if (identity.isScalar(item)) {
			obj = item.value;
			let match = tags.filter((t) => t.identify?.(obj));
			if (match.length > 1) {
				const testMatch = match.filter((t) => t.test);
				if (testMatch.length > 0) match = testMatch;
			}
			tagObj = match.find((t) => t.format === item.format) ?? match.find((t) => !t.format);
		} else {
			obj = item;
			tagObj = tags.find((t) => t.nodeClass && obj instanceof t.nodeClass);
		}
		if (!tagObj) {
			const name = obj?.constructor?.name ?? (obj === null ? "null" : typeof obj);
			throw new Error(`Tag not resolved for ${name} value`);
		}
		return tagObj;
	}
	function stringifyProps(node, tagObj, { anchors: anchors$1, doc }) {
		if (!doc.directives) return "";
		const props = [];
		const anchor = (identity.isScalar(node) || identity.isCollection(node)) && node.anchor;
		if (anchor && anchors.anchorIsValid(anchor)) {
			anchors$1.add(anchor);
			props.push(`&${anchor}`);
		}
		const tag = node.tag ?? (tagObj.default ? null : tagObj.tag);
		if (tag) props.push(doc.directives.tagString(tag));
		return props.join(" ");
	}
	function stringify(item, ctx, onComment, onChompKeep) {
		if (identity.isPair(item)) return item.toString(ctx, onComment, onChompKeep);
		if (identity.isAlias(item)) {
			if (ctx.doc.directives) return item.toString(ctx);
			if (ctx.resolvedAliases?.has(item)) throw new TypeError(`Cannot stringify circular structure without alias nodes`);
			else {
				if (ctx.resolvedAliases) ctx.resolvedAliases.add(item);
				else ctx.resolvedAliases = /* @__PURE__ */ new Set([item]);
				item = item.resolve(ctx.doc);
			}
		}
		let tagObj = void 0;
		const node = identity.isNode(item) ? item : ctx.doc.createNode(item, { onTagObj: (o) => tagObj = o });
		tagObj ?? (tagObj = getTagObject(ctx.doc.schema.tags, node));
		const props = stringifyProps(node, tagObj, ctx);
		if (props.length > 0) ctx.indentAtStart = (ctx.indentAtStart ?? 0) + props.length + 1;
		const str = typeof tagObj.stringify === "function" ? tagObj.stringify(node, ctx, onComment, onChompKeep) : identity.isScalar(node) ? stringifyString.stringifyString(node, ctx, onComment, onChompKeep) : node.toString(ctx, onComment, onChompKeep);
		if (!props) return str;
		return identity.isScalar(node) || str[0] === "{" || str[0] === "[" ? `${props} ${str}` : `${props}\n${ctx.indent}${str}`;
	}
	exports.createStringifyContext = createStringifyContext;
	exports.stringify = stringify;
}));
//#endregion
//#region node_modules/yaml/dist/stringify/stringifyPair.js
var require_stringifyPair = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var Scalar = require_Scalar();
	var stringify = require_stringify();
	var stringifyComment = require_stringifyComment();
	function stringifyPair({ key, value }, ctx, onComment, onChompKeep) {
		const { allNullValues, doc, indent, indentStep, options: { commentString, indentSeq, simpleKeys } } = ctx;
		let keyComment = identity.isNode(key) && key.comment || null;
		if (simpleKeys) {
			if (keyComment) throw new Error("With simple keys, key nodes cannot have comments");
			if (identity.isCollection(key) || !identity.isNode(key) && typeof key === "object") throw new Error("With simple keys, collection cannot be used as a key value");
		}
		let explicitKey = !simpleKeys && (!key || keyComment && value == null && !ctx.inFlow || identity.isCollection(key) || (identity.isScalar(key) ? key.type === Scalar.Scalar.BLOCK_FOLDED || key.type === Scalar.Scalar.BLOCK_LITERAL : typeof key === "object"));
		ctx = Object.assign({}, ctx, {
			allNullValues: false,
			implicitKey: !explicitKey && (simpleKeys || !allNullValues),
			indent: indent + indentStep
		});
		let keyCommentDone = false;
		let chompKeep = false;
		let str = stringify.stringify(key, ctx, () => keyCommentDone = true, () => chompKeep = true);
		if (!explicitKey && !ctx.inFlow && str.length > 1024) {
			if (simpleKeys) throw new Error("With simple keys, single line scalar must not span more than 1024 characters");
			explicitKey = true;
		}
		if (ctx.inFlow) {
			if (allNullValues || value == null) {
				if (keyCommentDone && onComment) onComment();
				return str === "" ? "?" : explicitKey ? `? ${str}` : str;
			}
		} else if (allNullValues && !simpleKeys || value == null && explicitKey) {
			str = `? ${str}`;
			if (keyComment && !keyCommentDone) str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
			else if (chompKeep && onChompKeep) onChompKeep();
			return str;
		}
		if (keyCommentDone) keyComment = null;
		if (explicitKey) {
			if (keyComment) str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
			str = `? ${str}\n${indent}:`;
		} else {
			str = `${str}:`;
			if (keyComment) str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
		}
		let vsb, vcb, valueComment;
		if (identity.isNode(value)) {
			vsb = !!value.spaceBefore;
			vcb = value.commentBefore;
			valueComment = value.comment;
		} else {
			vsb = false;
			vcb = null;
			valueComment = null;
			if (value && typeof value === "object") value = doc.createNode(value);
		}
		ctx.implicitKey = false;
		if (!explicitKey && !keyComment && identity.isScalar(value)) ctx.indentAtStart = str.length + 1;
		chompKeep = false;
		if (!indentSeq && indentStep.length >= 2 && !ctx.inFlow && !explicitKey && identity.isSeq(value) && !value.flow && !value.tag && !value.anchor) ctx.indent = ctx.indent.substring(2);
		let valueCommentDone = false;
		const valueStr = stringify.stringify(value, ctx, () => valueCommentDone = true, () => chompKeep = true);
		let ws = " ";
		if (keyComment || vsb || vcb) {
			ws = vsb ? "\n" : "";
			if (vcb) {
				const cs = commentString(vcb);
				ws += `\n${stringifyComment.indentComment(cs, ctx.indent)}`;
			}
			if (valueStr === "" && !ctx.inFlow) {
				if (ws === "\n" && valueComment) ws = "\n\n";
			} else ws += `\n${ctx.indent}`;
		} else if (!explicitKey && identity.isCollection(value)) {
			const vs0 = valueStr[0];
			const nl0 = valueStr.indexOf("\n");
			const hasNewline = nl0 !== -1;
			const flow = ctx.inFlow ?? value.flow ?? value.items.length === 0;
			if (hasNewline || !flow) {
				let hasPropsLine = false;
				if (hasNewline && (vs0 === "&" || vs0 === "!")) {
					let sp0 = valueStr.indexOf(" ");
					if (vs0 === "&" && sp0 !== -1 && sp0 < nl0 && valueStr[sp0 + 1] === "!") sp0 = valueStr.indexOf(" ", sp0 + 1);
					if (sp0 === -1 || nl0 < sp0) hasPropsLine = true;
				}
				if (!hasPropsLine) ws = `\n${ctx.indent}`;
			}
		} else if (valueStr === "" || valueStr[0] === "\n") ws = "";
		str += ws + valueStr;
		if (ctx.inFlow) {
			if (valueCommentDone && onComment) onComment();
		} else if (valueComment && !valueCommentDone) str += stringifyComment.lineComment(str, ctx.indent, commentString(valueComment));
		else if (chompKeep && onChompKeep) onChompKeep();
		return str;
	}
	exports.stringifyPair = stringifyPair;
}));
//#endregion
//#region node_modules/yaml/dist/log.js
var require_log = /* @__PURE__ */ __commonJSMin(((exports) => {
	var node_process = __require("process");
	function debug(logLevel, ...messages) {
		if (logLevel === "debug") console.log(...messages);
	}
	function warn(logLevel, warning) {
		if (logLevel === "debug" || logLevel === "warn") {
			if (typeof node_process.emitWarning === "function") node_process.emitWarning(warning);
			else console.warn(warning);
		}
	}
	exports.debug = debug;
	exports.warn = warn;
}));
//#endregion
//#region node_modules/yaml/dist/schema/yaml-1.1/merge.js
var require_merge = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var Scalar = require_Scalar();
	const MERGE_KEY = "<<";
	const merge = {
		identify: (value) => value === MERGE_KEY || typeof value === "symbol" && value.description === MERGE_KEY,
		default: "key",
		tag: "tag:yaml.org,2002:merge",
		test: /^<<$/,
		resolve: () => Object.assign(new Scalar.Scalar(Symbol(MERGE_KEY)), { addToJSMap: addMergeToJSMap }),
		stringify: () => MERGE_KEY
	};
	const isMergeKey = (ctx, key) => (merge.identify(key) || identity.isScalar(key) && (!key.type || key.type === Scalar.Scalar.PLAIN) && merge.identify(key.value)) && ctx?.doc.schema.tags.some((tag) => tag.tag === merge.tag && tag.default);
	function addMergeToJSMap(ctx, map, value) {
		const source = resolveAliasValue(ctx, value);
		if (identity.isSeq(source)) for (const it of source.items) mergeValue(ctx, map, it);
		else if (Array.isArray(source)) for (const it of source) mergeValue(ctx, map, it);
		else mergeValue(ctx, map, source);
	}
	function mergeValue(ctx, map, value) {
		const source = resolveAliasValue(ctx, value);
		if (!identity.isMap(source)) throw new Error("Merge sources must be maps or map aliases");
		const srcMap = source.toJSON(null, ctx, Map);
		for (const [key, value] of srcMap) if (map instanceof Map) {
			if (!map.has(key)) map.set(key, value);
		} else if (map instanceof Set) map.add(key);
		else if (!Object.prototype.hasOwnProperty.call(map, key)) Object.defineProperty(map, key, {
			value,
			writable: true,
			enumerable: true,
			configurable: true
		});
		return map;
	}
	function resolveAliasValue(ctx, value) {
		return ctx && identity.isAlias(value) ? value.resolve(ctx.doc, ctx) : value;
	}
	exports.addMergeToJSMap = addMergeToJSMap;
	exports.isMergeKey = isMergeKey;
	exports.merge = merge;
}));
//#endregion
//#region node_modules/yaml/dist/nodes/addPairToJSMap.js
var require_addPairToJSMap = /* @__PURE__ */ __commonJSMin(((exports) => {
	var log = require_log();
	var merge = require_merge();
	var stringify = require_stringify();
	var identity = require_identity();
	var toJS = require_toJS();
	function addPairToJSMap(ctx, map, { key, value }) {
		if (identity.isNode(key) && key.addToJSMap) key.addToJSMap(ctx, map, value);
		else if (merge.isMergeKey(ctx, key)) merge.addMergeToJSMap(ctx, map, value);
		else {
			const jsKey = toJS.toJS(key, "", ctx);
			if (map instanceof Map) map.set(jsKey, toJS.toJS(value, jsKey, ctx));
			else if (map instanceof Set) map.add(jsKey);
			else {
				const stringKey = stringifyKey(key, jsKey, ctx);
				const jsValue = toJS.toJS(value, stringKey, ctx);
				if (stringKey in map) Object.defineProperty(map, stringKey, {
					value: jsValue,
					writable: true,
					enumerable: true,
					configurable: true
				});
				else map[stringKey] = jsValue;
			}
		}
		return map;
	}
	function stringifyKey(key, jsKey, ctx) {
		if (jsKey === null) return "";
		if (typeof jsKey !== "object") return String(jsKey);
		if (identity.isNode(key) && ctx?.doc) {
			const strCtx = stringify.createStringifyContext(ctx.doc, {});
			strCtx.anchors = /* @__PURE__ */ new Set();
			for (const node of ctx.anchors.keys()) strCtx.anchors.add(node.anchor);
			strCtx.inFlow = true;
			strCtx.inStringifyKey = true;
			const strKey = key.toString(strCtx);
			if (!ctx.mapKeyWarned) {
				let jsonStr = JSON.stringify(strKey);
				if (jsonStr.length > 40) jsonStr = jsonStr.substring(0, 36) + "...\"";
				log.warn(ctx.doc.options.logLevel, `Keys with collection values will be stringified due to JS Object restrictions: ${jsonStr}. Set mapAsMap: true to use object keys.`);
				ctx.mapKeyWarned = true;
			}
			return strKey;
		}
		return JSON.stringify(jsKey);
	}
	exports.addPairToJSMap = addPairToJSMap;
}));
//#endregion
//#region node_modules/yaml/dist/nodes/Pair.js
var require_Pair = /* @__PURE__ */ __commonJSMin(((exports) => {
	var createNode = require_createNode();
	var stringifyPair = require_stringifyPair();
	var addPairToJSMap = require_addPairToJSMap();
	var identity = require_identity();
	function createPair(key, value, ctx) {
		return new Pair(createNode.createNode(key, void 0, ctx), createNode.createNode(value, void 0, ctx));
	}
	var Pair = class Pair {
		constructor(key, value = null) {
			Object.defineProperty(this, identity.NODE_TYPE, { value: identity.PAIR });
			this.key = key;
			this.value = value;
		}
		clone(schema) {
			let { key, value } = this;
			if (identity.isNode(key)) key = key.clone(schema);
			if (identity.isNode(value)) value = value.clone(schema);
			return new Pair(key, value);
		}
		toJSON(_, ctx) {
			const pair = ctx?.mapAsMap ? /* @__PURE__ */ new Map() : {};
			return addPairToJSMap.addPairToJSMap(ctx, pair, this);
		}
		toString(ctx, onComment, onChompKeep) {
			return ctx?.doc ? stringifyPair.stringifyPair(this, ctx, onComment, onChompKeep) : JSON.stringify(this);
		}
	};
	exports.Pair = Pair;
	exports.createPair = createPair;
}));
//#endregion
//#region node_modules/yaml/dist/stringify/stringifyCollection.js
var require_stringifyCollection = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var stringify = require_stringify();
	var stringifyComment = require_stringifyComment();
	function stringifyCollection(collection, ctx, options) {
		return (ctx.inFlow ?? collection.flow ? stringifyFlowCollection : stringifyBlockCollection)(collection, ctx, options);
	}
	function stringifyBlockCollection({ comment, items }, ctx, { blockItemPrefix, flowChars, itemIndent, onChompKeep, onComment }) {
		const { indent, options: { commentString } } = ctx;
		const itemCtx = Object.assign({}, ctx, {
			indent: itemIndent,
			type: null
		});
		let chompKeep = false;
		const lines = [];
		for (let i = 0; i < items.length; ++i) {
			const item = items[i];
			let comment = null;
			if (identity.isNode(item)) {
				if (!chompKeep && item.spaceBefore) lines.push("");
				addCommentBefore(ctx, lines, item.commentBefore, chompKeep);
				if (item.comment) comment = item.comment;
			} else if (identity.isPair(item)) {
				const ik = identity.isNode(item.key) ? item.key : null;
				if (ik) {
					if (!chompKeep && ik.spaceBefore) lines.push("");
					addCommentBefore(ctx, lines, ik.commentBefore, chompKeep);
				}
			}
			chompKeep = false;
			let str = stringify.stringify(item, itemCtx, () => comment = null, () => chompKeep = true);
			if (comment) str += stringifyComment.lineComment(str, itemIndent, commentString(comment));
			if (chompKeep && comment) chompKeep = false;
			lines.push(blockItemPrefix + str);
		}
		let str;
		if (lines.length === 0) str = flowChars.start + flowChars.end;
		else {
			str = lines[0];
			for (let i = 1; i < lines.length; ++i) {
				const line = lines[i];
				str += line ? `\n${indent}${line}` : "\n";
			}
		}
		if (comment) {
			str += "\n" + stringifyComment.indentComment(commentString(comment), indent);
			if (onComment) onComment();
		} else if (chompKeep && onChompKeep) onChompKeep();
		return str;
	}
	function stringifyFlowCollection({ items }, ctx, { flowChars, itemIndent }) {
		const { indent, indentStep, flowCollectionPadding: fcPadding, options: { commentString } } = ctx;
		itemIndent += indentStep;
		const itemCtx = Object.assign({}, ctx, {
			indent: itemIndent,
			inFlow: true,
			type: null
		});
		let reqNewline = false;
		let linesAtValue = 0;
		const lines = [];
		for (let i = 0; i < items.length; ++i) {
			const item = items[i];
			let comment = null;
			if (identity.isNode(item)) {
				if (item.spaceBefore) lines.push("");
				addCommentBefore(ctx, lines, item.commentBefore, false);
				if (item.comment) comment = item.comment;
			} else if (identity.isPair(item)) {
				const ik = identity.isNode(item.key) ? item.key : null;
				if (ik) {
					if (ik.spaceBefore) lines.push("");
					addCommentBefore(ctx, lines, ik.commentBefore, false);
					if (ik.comment) reqNewline = true;
				}
				const iv = identity.isNode(item.value) ? item.value : null;
				if (iv) {
					if (iv.comment) comment = iv.comment;
					if (iv.commentBefore) reqNewline = true;
				} else if (item.value == null && ik?.comment) comment = ik.comment;
			}
			if (comment) reqNewline = true;
			let str = stringify.stringify(item, itemCtx, () => comment = null);
			reqNewline || (reqNewline = lines.length > linesAtValue || str.includes("\n"));
			if (i < items.length - 1) str += ",";
			else if (ctx.options.trailingComma) {
				if (ctx.options.lineWidth > 0) reqNewline || (reqNewline = lines.reduce((sum, line) => sum + line.length + 2, 2) + (str.length + 2) > ctx.options.lineWidth);
				if (reqNewline) str += ",";
			}
			if (comment) str += stringifyComment.lineComment(str, itemIndent, commentString(comment));
			lines.push(str);
			linesAtValue = lines.length;
		}
		const { start, end } = flowChars;
		if (lines.length === 0) return start + end;
		else {
			if (!reqNewline) {
				const len = lines.reduce((sum, line) => sum + line.length + 2, 2);
				reqNewline = ctx.options.lineWidth > 0 && len > ctx.options.lineWidth;
			}
			if (reqNewline) {
				let str = start;
				for (const line of lines) str += line ? `\n${indentStep}${indent}${line}` : "\n";
				return `${str}\n${indent}${end}`;
			} else return `${start}${fcPadding}${lines.join(" ")}${fcPadding}${end}`;
		}
	}
	function addCommentBefore({ indent, options: { commentString } }, lines, comment, chompKeep) {
		if (comment && chompKeep) comment = comment.replace(/^\n+/, "");
		if (comment) {
			const ic = stringifyComment.indentComment(commentString(comment), indent);
			lines.push(ic.trimStart());
		}
	}
	exports.stringifyCollection = stringifyCollection;
}));
//#endregion
//#region node_modules/yaml/dist/nodes/YAMLMap.js
var require_YAMLMap = /* @__PURE__ */ __commonJSMin(((exports) => {
	var stringifyCollection = require_stringifyCollection();
	var addPairToJSMap = require_addPairToJSMap();
	var Collection = require_Collection();
	var identity = require_identity();
	var Pair = require_Pair();
	var Scalar = require_Scalar();
	function findPair(items, key) {
		const k = identity.isScalar(key) ? key.value : key;
		for (const it of items) if (identity.isPair(it)) {
			if (it.key === key || it.key === k) return it;
			if (identity.isScalar(it.key) && it.key.value === k) return it;
		}
	}
	var YAMLMap = class extends Collection.Collection {
		static get tagName() {
			return "tag:yaml.org,2002:map";
		}
		constructor(schema) {
			super(identity.MAP, schema);
			this.items = [];
		}
		static from(schema, obj, ctx) {
			const { keepUndefined, replacer } = ctx;
			const map = new this(schema);
			const add = (key, value) => {
				if (typeof replacer === "function") value = replacer.call(obj, key, value);
				else if (Array.isArray(replacer) && !replacer.includes(key)) return;
				if (value !== void 0 || keepUndefined) map.items.push(Pair.createPair(key, value, ctx));
			};
			if (obj instanceof Map) for (const [key, value] of obj) add(key, value);
			else if (obj && typeof obj === "object") for (const key of Object.keys(obj)) add(key, obj[key]);
			if (typeof schema.sortMapEntries === "function") map.items.sort(schema.sortMapEntries);
			return map;
		}
		add(pair, overwrite) {
			let _pair;
			if (identity.isPair(pair)) _pair = pair;
			else if (!pair || typeof pair !== "object" || !("key" in pair)) _pair = new Pair.Pair(pair, pair?.value);
			else _pair = new Pair.Pair(pair.key, pair.value);
			const prev = findPair(this.items, _pair.key);
			const sortEntries = this.schema?.sortMapEntries;
			if (prev) {
				if (!overwrite) throw new Error(`Key ${_pair.key} already set`);
				if (identity.isScalar(prev.value) && Scalar.isScalarValue(_pair.value)) prev.value.value = _pair.value;
				else prev.value = _pair.value;
			} else if (sortEntries) {
				const i = this.items.findIndex((item) => sortEntries(_pair, item) < 0);
				if (i === -1) this.items.push(_pair);
				else this.items.splice(i, 0, _pair);
			} else this.items.push(_pair);
		}
		delete(key) {
			const it = findPair(this.items, key);
			if (!it) return false;
			return this.items.splice(this.items.indexOf(it), 1).length > 0;
		}
		get(key, keepScalar) {
			const node = findPair(this.items, key)?.value;
			return (!keepScalar && identity.isScalar(node) ? node.value : node) ?? void 0;
		}
		has(key) {
			return !!findPair(this.items, key);
		}
		set(key, value) {
			this.add(new Pair.Pair(key, value), true);
		}
		toJSON(_, ctx, Type) {
			const map = Type ? new Type() : ctx?.mapAsMap ? /* @__PURE__ */ new Map() : {};
			if (ctx?.onCreate) ctx.onCreate(map);
			for (const item of this.items) addPairToJSMap.addPairToJSMap(ctx, map, item);
			return map;
		}
		toString(ctx, onComment, onChompKeep) {
			if (!ctx) return JSON.stringify(this);
			for (const item of this.items) if (!identity.isPair(item)) throw new Error(`Map items must all be pairs; found ${JSON.stringify(item)} instead`);
			if (!ctx.allNullValues && this.hasAllNullValues(false)) ctx = Object.assign({}, ctx, { allNullValues: true });
			return stringifyCollection.stringifyCollection(this, ctx, {
				blockItemPrefix: "",
				flowChars: {
					start: "{",
					end: "}"
				},
				itemIndent: ctx.indent || "",
				onChompKeep,
				onComment
			});
		}
	};
	exports.YAMLMap = YAMLMap;
	exports.findPair = findPair;
}));
//#endregion
//#region node_modules/yaml/dist/schema/common/map.js
var require_map = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var YAMLMap = require_YAMLMap();
	exports.map = {
		collection: "map",
		default: true,
		nodeClass: YAMLMap.YAMLMap,
		tag: "tag:yaml.org,2002:map",
		resolve(map, onError) {
			if (!identity.isMap(map)) onError("Expected a mapping for this tag");
			return map;
		},
		createNode: (schema, obj, ctx) => YAMLMap.YAMLMap.from(schema, obj, ctx)
	};
}));
//#endregion
//#region node_modules/yaml/dist/nodes/YAMLSeq.js
var require_YAMLSeq = /* @__PURE__ */ __commonJSMin(((exports) => {
	var createNode = require_createNode();
	var stringifyCollection = require_stringifyCollection();
	var Collection = require_Collection();
	var identity = require_identity();
	var Scalar = require_Scalar();
	var toJS = require_toJS();
	var YAMLSeq = class extends Collection.Collection {
		static get tagName() {
			return "tag:yaml.org,2002:seq";
		}
		constructor(schema) {
			super(identity.SEQ, schema);
			this.items = [];
		}
		add(value) {
			this.items.push(value);
		}
		delete(key) {
			const idx = asItemIndex(key);
			if (typeof idx !== "number") return false;
			return this.items.splice(idx, 1).length > 0;
		}
		get(key, keepScalar) {
			const idx = asItemIndex(key);
			if (typeof idx !== "number") return void 0;
			const it = this.items[idx];
			return !keepScalar && identity.isScalar(it) ? it.value : it;
		}
		has(key) {
			const idx = asItemIndex(key);
			return typeof idx === "number" && idx < this.items.length;
		}
		set(key, value) {
			const idx = asItemIndex(key);
			if (typeof idx !== "number") throw new Error(`Expected a valid index, not ${key}.`);
			const prev = this.items[idx];
			if (identity.isScalar(prev) && Scalar.isScalarValue(value)) prev.value = value;
			else this.items[idx] = value;
		}
		toJSON(_, ctx) {
			const seq = [];
			if (ctx?.onCreate) ctx.onCreate(seq);
			let i = 0;
			for (const item of this.items) seq.push(toJS.toJS(item, String(i++), ctx));
			return seq;
		}
		toString(ctx, onComment, onChompKeep) {
			if (!ctx) return JSON.stringify(this);
			return stringifyCollection.stringifyCollection(this, ctx, {
				blockItemPrefix: "- ",
				flowChars: {
					start: "[",
					end: "]"
				},
				itemIndent: (ctx.indent || "") + "  ",
				onChompKeep,
				onComment
			});
		}
		static from(schema, obj, ctx) {
			const { replacer } = ctx;
			const seq = new this(schema);
			if (obj && Symbol.iterator in Object(obj)) {
				let i = 0;
				for (let it of obj) {
					if (typeof replacer === "function") {
						const key = obj instanceof Set ? it : String(i++);
						it = replacer.call(obj, key, it);
					}
					seq.items.push(createNode.createNode(it, void 0, ctx));
				}
			}
			return seq;
		}
	};
	function asItemIndex(key) {
		let idx = identity.isScalar(key) ? key.value : key;
		if (idx && typeof idx === "string") idx = Number(idx);
		return typeof idx === "number" && Number.isInteger(idx) && idx >= 0 ? idx : null;
	}
	exports.YAMLSeq = YAMLSeq;
}));
//#endregion
//#region node_modules/yaml/dist/schema/common/seq.js
var require_seq = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var YAMLSeq = require_YAMLSeq();
	exports.seq = {
		collection: "seq",
		default: true,
		nodeClass: YAMLSeq.YAMLSeq,
		tag: "tag:yaml.org,2002:seq",
		resolve(seq, onError) {
			if (!identity.isSeq(seq)) onError("Expected a sequence for this tag");
			return seq;
		},
		createNode: (schema, obj, ctx) => YAMLSeq.YAMLSeq.from(schema, obj, ctx)
	};
}));
//#endregion
//#region node_modules/yaml/dist/schema/common/string.js
var require_string = /* @__PURE__ */ __commonJSMin(((exports) => {
	var stringifyString = require_stringifyString();
	exports.string = {
		identify: (value) => typeof value === "string",
		default: true,
		tag: "tag:yaml.org,2002:str",
		resolve: (str) => str,
		stringify(item, ctx, onComment, onChompKeep) {
			ctx = Object.assign({ actualString: true }, ctx);
			return stringifyString.stringifyString(item, ctx, onComment, onChompKeep);
		}
	};
}));
//#endregion
//#region node_modules/yaml/dist/schema/common/null.js
var require_null = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	const nullTag = {
		identify: (value) => value == null,
		createNode: () => new Scalar.Scalar(null),
		default: true,
		tag: "tag:yaml.org,2002:null",
		test: /^(?:~|[Nn]ull|NULL)?$/,
		resolve: () => new Scalar.Scalar(null),
		stringify: ({ source }, ctx) => typeof source === "string" && nullTag.test.test(source) ? source : ctx.options.nullStr
	};
	exports.nullTag = nullTag;
}));
//#endregion
//#region node_modules/yaml/dist/schema/core/bool.js
var require_bool$1 = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	const boolTag = {
		identify: (value) => typeof value === "boolean",
		default: true,
		tag: "tag:yaml.org,2002:bool",
		test: /^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,
		resolve: (str) => new Scalar.Scalar(str[0] === "t" || str[0] === "T"),
		stringify({ source, value }, ctx) {
			if (source && boolTag.test.test(source)) {
				if (value === (source[0] === "t" || source[0] === "T")) return source;
			}
			return value ? ctx.options.trueStr : ctx.options.falseStr;
		}
	};
	exports.boolTag = boolTag;
}));
//#endregion
//#region node_modules/yaml/dist/stringify/stringifyNumber.js
var require_stringifyNumber = /* @__PURE__ */ __commonJSMin(((exports) => {
	function stringifyNumber({ format, minFractionDigits, tag, value }) {
		if (typeof value === "bigint") return String(value);
		const num = typeof value === "number" ? value : Number(value);
		if (!isFinite(num)) return isNaN(num) ? ".nan" : num < 0 ? "-.inf" : ".inf";
		let n = Object.is(value, -0) ? "-0" : JSON.stringify(value);
		if (!format && minFractionDigits && (!tag || tag === "tag:yaml.org,2002:float") && /^-?\d/.test(n) && !n.includes("e")) {
			let i = n.indexOf(".");
			if (i < 0) {
				i = n.length;
				n += ".";
			}
			let d = minFractionDigits - (n.length - i - 1);
			while (d-- > 0) n += "0";
		}
		return n;
	}
	exports.stringifyNumber = stringifyNumber;
}));
//#endregion
//#region node_modules/yaml/dist/schema/core/float.js
var require_float$1 = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	var stringifyNumber = require_stringifyNumber();
	const floatNaN = {
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
		resolve: (str) => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
		stringify: stringifyNumber.stringifyNumber
	};
	const floatExp = {
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		format: "EXP",
		test: /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,
		resolve: (str) => parseFloat(str),
		stringify(node) {
			const num = Number(node.value);
			return isFinite(num) ? num.toExponential() : stringifyNumber.stringifyNumber(node);
		}
	};
	exports.float = {
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		test: /^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
		resolve(str) {
			const node = new Scalar.Scalar(parseFloat(str));
			const dot = str.indexOf(".");
			if (dot !== -1 && str[str.length - 1] === "0") node.minFractionDigits = str.length - dot - 1;
			return node;
		},
		stringify: stringifyNumber.stringifyNumber
	};
	exports.floatExp = floatExp;
	exports.floatNaN = floatNaN;
}));
//#endregion
//#region node_modules/yaml/dist/schema/core/int.js
var require_int$1 = /* @__PURE__ */ __commonJSMin(((exports) => {
	var stringifyNumber = require_stringifyNumber();
	const intIdentify = (value) => typeof value === "bigint" || Number.isInteger(value);
	const intResolve = (str, offset, radix, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str.substring(offset), radix);
	function intStringify(node, radix, prefix) {
		const { value } = node;
		if (intIdentify(value) && value >= 0) return prefix + value.toString(radix);
		return stringifyNumber.stringifyNumber(node);
	}
	const intOct = {
		identify: (value) => intIdentify(value) && value >= 0,
		default: true,
		tag: "tag:yaml.org,2002:int",
		format: "OCT",
		test: /^0o[0-7]+$/,
		resolve: (str, _onError, opt) => intResolve(str, 2, 8, opt),
		stringify: (node) => intStringify(node, 8, "0o")
	};
	const int = {
		identify: intIdentify,
		default: true,
		tag: "tag:yaml.org,2002:int",
		test: /^[-+]?[0-9]+$/,
		resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
		stringify: stringifyNumber.stringifyNumber
	};
	const intHex = {
		identify: (value) => intIdentify(value) && value >= 0,
		default: true,
		tag: "tag:yaml.org,2002:int",
		format: "HEX",
		test: /^0x[0-9a-fA-F]+$/,
		resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
		stringify: (node) => intStringify(node, 16, "0x")
	};
	exports.int = int;
	exports.intHex = intHex;
	exports.intOct = intOct;
}));
//#endregion
//#region node_modules/yaml/dist/schema/core/schema.js
var require_schema$2 = /* @__PURE__ */ __commonJSMin(((exports) => {
	var map = require_map();
	var _null = require_null();
	var seq = require_seq();
	var string = require_string();
	var bool = require_bool$1();
	var float = require_float$1();
	var int = require_int$1();
	exports.schema = [
		map.map,
		seq.seq,
		string.string,
		_null.nullTag,
		bool.boolTag,
		int.intOct,
		int.int,
		int.intHex,
		float.floatNaN,
		float.floatExp,
		float.float
	];
}));
//#endregion
//#region node_modules/yaml/dist/schema/json/schema.js
var require_schema$1 = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	var map = require_map();
	var seq = require_seq();
	function intIdentify(value) {
		return typeof value === "bigint" || Number.isInteger(value);
	}
	const stringifyJSON = ({ value }) => JSON.stringify(value);
	const jsonScalars = [
		{
			identify: (value) => typeof value === "string",
			default: true,
			tag: "tag:yaml.org,2002:str",
			resolve: (str) => str,
			stringify: stringifyJSON
		},
		{
			identify: (value) => value == null,
			createNode: () => new Scalar.Scalar(null),
			default: true,
			tag: "tag:yaml.org,2002:null",
			test: /^null$/,
			resolve: () => null,
			stringify: stringifyJSON
		},
		{
			identify: (value) => typeof value === "boolean",
			default: true,
			tag: "tag:yaml.org,2002:bool",
			test: /^true$|^false$/,
			resolve: (str) => str === "true",
			stringify: stringifyJSON
		},
		{
			identify: intIdentify,
			default: true,
			tag: "tag:yaml.org,2002:int",
			test: /^-?(?:0|[1-9][0-9]*)$/,
			resolve: (str, _onError, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str, 10),
			stringify: ({ value }) => intIdentify(value) ? value.toString() : JSON.stringify(value)
		},
		{
			identify: (value) => typeof value === "number",
			default: true,
			tag: "tag:yaml.org,2002:float",
			test: /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
			resolve: (str) => parseFloat(str),
			stringify: stringifyJSON
		}
	];
	exports.schema = [map.map, seq.seq].concat(jsonScalars, {
		default: true,
		tag: "",
		test: /^/,
		resolve(str, onError) {
			onError(`Unresolved plain scalar ${JSON.stringify(str)}`);
			return str;
		}
	});
}));
//#endregion
//#region node_modules/yaml/dist/schema/yaml-1.1/binary.js
var require_binary = /* @__PURE__ */ __commonJSMin(((exports) => {
	var node_buffer = __require("buffer");
	var Scalar = require_Scalar();
	var stringifyString = require_stringifyString();
	exports.binary = {
		identify: (value) => value instanceof Uint8Array,
		default: false,
		tag: "tag:yaml.org,2002:binary",
		resolve(src, onError) {
			if (typeof node_buffer.Buffer === "function") return node_buffer.Buffer.from(src, "base64");
			else if (typeof atob === "function") {
				const str = atob(src.replace(/[\n\r]/g, ""));
				const buffer = new Uint8Array(str.length);
				for (let i = 0; i < str.length; ++i) buffer[i] = str.charCodeAt(i);
				return buffer;
			} else {
				onError("This environment does not support reading binary tags; either Buffer or atob is required");
				return src;
			}
		},
		stringify({ comment, type, value }, ctx, onComment, onChompKeep) {
			if (!value) return "";
			const buf = value;
			let str;
			if (typeof node_buffer.Buffer === "function") str = buf instanceof node_buffer.Buffer ? buf.toString("base64") : node_buffer.Buffer.from(buf.buffer).toString("base64");
			else if (typeof btoa === "function") {
				let s = "";
				for (let i = 0; i < buf.length; ++i) s += String.fromCharCode(buf[i]);
				str = btoa(s);
			} else throw new Error("This environment does not support writing binary tags; either Buffer or btoa is required");
			type ?? (type = Scalar.Scalar.BLOCK_LITERAL);
			if (type !== Scalar.Scalar.QUOTE_DOUBLE) {
				const lineWidth = Math.max(ctx.options.lineWidth - ctx.indent.length, ctx.options.minContentWidth);
				const n = Math.ceil(str.length / lineWidth);
				const lines = new Array(n);
				for (let i = 0, o = 0; i < n; ++i, o += lineWidth) lines[i] = str.substr(o, lineWidth);
				str = lines.join(type === Scalar.Scalar.BLOCK_LITERAL ? "\n" : " ");
			}
			return stringifyString.stringifyString({
				comment,
				type,
				value: str
			}, ctx, onComment, onChompKeep);
		}
	};
}));
//#endregion
//#region node_modules/yaml/dist/schema/yaml-1.1/pairs.js
var require_pairs = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var Pair = require_Pair();
	var Scalar = require_Scalar();
	var YAMLSeq = require_YAMLSeq();
	function resolvePairs(seq, onError) {
		if (identity.isSeq(seq)) for (let i = 0; i < seq.items.length; ++i) {
			let item = seq.items[i];
			if (identity.isPair(item)) continue;
			else if (identity.isMap(item)) {
				if (item.items.length > 1) onError("Each pair must have its own sequence indicator");
				const pair = item.items[0] || new Pair.Pair(new Scalar.Scalar(null));
				if (item.commentBefore) pair.key.commentBefore = pair.key.commentBefore ? `${item.commentBefore}\n${pair.key.commentBefore}` : item.commentBefore;
				if (item.comment) {
					const cn = pair.value ?? pair.key;
					cn.comment = cn.comment ? `${item.comment}\n${cn.comment}` : item.comment;
				}
				item = pair;
			}
			seq.items[i] = identity.isPair(item) ? item : new Pair.Pair(item);
		}
		else onError("Expected a sequence for this tag");
		return seq;
	}
	function createPairs(schema, iterable, ctx) {
		const { replacer } = ctx;
		const pairs = new YAMLSeq.YAMLSeq(schema);
		pairs.tag = "tag:yaml.org,2002:pairs";
		let i = 0;
		if (iterable && Symbol.iterator in Object(iterable)) for (let it of iterable) {
			if (typeof replacer === "function") it = replacer.call(iterable, String(i++), it);
			let key, value;
			if (Array.isArray(it)) {
				if (it.length === 2) {
					key = it[0];
					value = it[1];
				} else throw new TypeError(`Expected [key, value] tuple: ${it}`);
			} else if (it && it instanceof Object) {
				const keys = Object.keys(it);
				if (keys.length === 1) {
					key = keys[0];
					value = it[key];
				} else throw new TypeError(`Expected tuple with one key, not ${keys.length} keys`);
			} else key = it;
			pairs.items.push(Pair.createPair(key, value, ctx));
		}
		return pairs;
	}
	const pairs = {
		collection: "seq",
		default: false,
		tag: "tag:yaml.org,2002:pairs",
		resolve: resolvePairs,
		createNode: createPairs
	};
	exports.createPairs = createPairs;
	exports.pairs = pairs;
	exports.resolvePairs = resolvePairs;
}));
//#endregion
//#region node_modules/yaml/dist/schema/yaml-1.1/omap.js
var require_omap = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var toJS = require_toJS();
	var YAMLMap = require_YAMLMap();
	var YAMLSeq = require_YAMLSeq();
	var pairs = require_pairs();
	var YAMLOMap = class YAMLOMap extends YAMLSeq.YAMLSeq {
		constructor() {
			super();
			this.add = YAMLMap.YAMLMap.prototype.add.bind(this);
			this.delete = YAMLMap.YAMLMap.prototype.delete.bind(this);
			this.get = YAMLMap.YAMLMap.prototype.get.bind(this);
			this.has = YAMLMap.YAMLMap.prototype.has.bind(this);
			this.set = YAMLMap.YAMLMap.prototype.set.bind(this);
			this.tag = YAMLOMap.tag;
		}
		toJSON(_, ctx) {
			if (!ctx) return super.toJSON(_);
			const map = /* @__PURE__ */ new Map();
			if (ctx?.onCreate) ctx.onCreate(map);
			for (const pair of this.items) {
				let key, value;
				if (identity.isPair(pair)) {
					key = toJS.toJS(pair.key, "", ctx);
					value = toJS.toJS(pair.value, key, ctx);
				} else key = toJS.toJS(pair, "", ctx);
				if (map.has(key)) throw new Error("Ordered maps must not include duplicate keys");
				map.set(key, value);
			}
			return map;
		}
		static from(schema, iterable, ctx) {
			const pairs$1 = pairs.createPairs(schema, iterable, ctx);
			const omap = new this();
			omap.items = pairs$1.items;
			return omap;
		}
	};
	YAMLOMap.tag = "tag:yaml.org,2002:omap";
	const omap = {
		collection: "seq",
		identify: (value) => value instanceof Map,
		nodeClass: YAMLOMap,
		default: false,
		tag: "tag:yaml.org,2002:omap",
		resolve(seq, onError) {
			const pairs$1 = pairs.resolvePairs(seq, onError);
			const seenKeys = [];
			for (const { key } of pairs$1.items) if (identity.isScalar(key)) {
				if (seenKeys.includes(key.value)) onError(`Ordered maps must not include duplicate keys: ${key.value}`);
				else seenKeys.push(key.value);
			}
			return Object.assign(new YAMLOMap(), pairs$1);
		},
		createNode: (schema, iterable, ctx) => YAMLOMap.from(schema, iterable, ctx)
	};
	exports.YAMLOMap = YAMLOMap;
	exports.omap = omap;
}));
//#endregion
//#region node_modules/yaml/dist/schema/yaml-1.1/bool.js
var require_bool = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	function boolStringify({ value, source }, ctx) {
		if (source && (value ? trueTag : falseTag).test.test(source)) return source;
		return value ? ctx.options.trueStr : ctx.options.falseStr;
	}
	const trueTag = {
		identify: (value) => value === true,
		default: true,
		tag: "tag:yaml.org,2002:bool",
		test: /^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,
		resolve: () => new Scalar.Scalar(true),
		stringify: boolStringify
	};
	const falseTag = {
		identify: (value) => value === false,
		default: true,
		tag: "tag:yaml.org,2002:bool",
		test: /^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,
		resolve: () => new Scalar.Scalar(false),
		stringify: boolStringify
	};
	exports.falseTag = falseTag;
	exports.trueTag = trueTag;
}));
//#endregion
//#region node_modules/yaml/dist/schema/yaml-1.1/float.js
var require_float = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	var stringifyNumber = require_stringifyNumber();
	const floatNaN = {
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
		resolve: (str) => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
		stringify: stringifyNumber.stringifyNumber
	};
	const floatExp = {
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		format: "EXP",
		test: /^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,
		resolve: (str) => parseFloat(str.replace(/_/g, "")),
		stringify(node) {
			const num = Number(node.value);
			return isFinite(num) ? num.toExponential() : stringifyNumber.stringifyNumber(node);
		}
	};
	exports.float = {
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		test: /^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,
		resolve(str) {
			const node = new Scalar.Scalar(parseFloat(str.replace(/_/g, "")));
			const dot = str.indexOf(".");
			if (dot !== -1) {
				const f = str.substring(dot + 1).replace(/_/g, "");
				if (f[f.length - 1] === "0") node.minFractionDigits = f.length;
			}
			return node;
		},
		stringify: stringifyNumber.stringifyNumber
	};
	exports.floatExp = floatExp;
	exports.floatNaN = floatNaN;
}));
//#endregion
//#region node_modules/yaml/dist/schema/yaml-1.1/int.js
var require_int = /* @__PURE__ */ __commonJSMin(((exports) => {
	var stringifyNumber = require_stringifyNumber();
	const intIdentify = (value) => typeof value === "bigint" || Number.isInteger(value);
	function intResolve(str, offset, radix, { intAsBigInt }) {
		const sign = str[0];
		if (sign === "-" || sign === "+") offset += 1;
		str = str.substring(offset).replace(/_/g, "");
		if (intAsBigInt) {
			switch (radix) {
				case 2:
					str = `0b${str}`;
					break;
				case 8:
					str = `0o${str}`;
					break;
				case 16: str = `0x${str}`;
			}
			const n = BigInt(str);
			return sign === "-" ? BigInt(-1) * n : n;
		}
		const n = parseInt(str, radix);
		return sign === "-" ? -1 * n : n;
	}
	function intStringify(node, radix, prefix) {
		const { value } = node;
		if (intIdentify(value)) {
			const str = value.toString(radix);
			return value < 0 ? "-" + prefix + str.substr(1) : prefix + str;
		}
		return stringifyNumber.stringifyNumber(node);
	}
	const intBin = {
		identify: intIdentify,
		default: true,
		tag: "tag:yaml.org,2002:int",
		format: "BIN",
		test: /^[-+]?0b[0-1_]+$/,
		resolve: (str, _onError, opt) => intResolve(str, 2, 2, opt),
		stringify: (node) => intStringify(node, 2, "0b")
	};
	const intOct = {
		identify: intIdentify,
		default: true,
		tag: "tag:yaml.org,2002:int",
		format: "OCT",
		test: /^[-+]?0[0-7_]+$/,
		resolve: (str, _onError, opt) => intResolve(str, 1, 8, opt),
		stringify: (node) => intStringify(node, 8, "0")
	};
	const int = {
		identify: intIdentify,
		default: true,
		tag: "tag:yaml.org,2002:int",
		test: /^[-+]?[0-9][0-9_]*$/,
		resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
		stringify: stringifyNumber.stringifyNumber
	};
	const intHex = {
		identify: intIdentify,
		default: true,
		tag: "tag:yaml.org,2002:int",
		format: "HEX",
		test: /^[-+]?0x[0-9a-fA-F_]+$/,
		resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
		stringify: (node) => intStringify(node, 16, "0x")
	};
	exports.int = int;
	exports.intBin = intBin;
	exports.intHex = intHex;
	exports.intOct = intOct;
}));
//#endregion
//#region node_modules/yaml/dist/schema/yaml-1.1/set.js
var require_set = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var Pair = require_Pair();
	var YAMLMap = require_YAMLMap();
	var YAMLSet = class YAMLSet extends YAMLMap.YAMLMap {
		constructor(schema) {
			super(schema);
			this.tag = YAMLSet.tag;
		}
		add(key) {
			let pair;
			if (identity.isPair(key)) pair = key;
			else if (key && typeof key === "object" && "key" in key && "value" in key && key.value === null) pair = new Pair.Pair(key.key, null);
			else pair = new Pair.Pair(key, null);
			if (!YAMLMap.findPair(this.items, pair.key)) this.items.push(pair);
		}
		get(key, keepPair) {
			const pair = YAMLMap.findPair(this.items, key);
			return !keepPair && identity.isPair(pair) ? identity.isScalar(pair.key) ? pair.key.value : pair.key : pair;
		}
		set(key, value) {
			if (typeof value !== "boolean") throw new Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof value}`);
			const prev = YAMLMap.findPair(this.items, key);
			if (prev && !value) this.items.splice(this.items.indexOf(prev), 1);
			else if (!prev && value) this.items.push(new Pair.Pair(key));
		}
		toJSON(_, ctx) {
			return super.toJSON(_, ctx, Set);
		}
		toString(ctx, onComment, onChompKeep) {
			if (!ctx) return JSON.stringify(this);
			if (this.hasAllNullValues(true)) return super.toString(Object.assign({}, ctx, { allNullValues: true }), onComment, onChompKeep);
			else throw new Error("Set items must all have null values");
		}
		static from(schema, iterable, ctx) {
			const { replacer } = ctx;
			const set = new this(schema);
			if (iterable && Symbol.iterator in Object(iterable)) for (let value of iterable) {
				if (typeof replacer === "function") value = replacer.call(iterable, value, value);
				set.items.push(Pair.createPair(value, null, ctx));
			}
			return set;
		}
	};
	YAMLSet.tag = "tag:yaml.org,2002:set";
	const set = {
		collection: "map",
		identify: (value) => value instanceof Set,
		nodeClass: YAMLSet,
		default: false,
		tag: "tag:yaml.org,2002:set",
		createNode: (schema, iterable, ctx) => YAMLSet.from(schema, iterable, ctx),
		resolve(map, onError) {
			if (identity.isMap(map)) {
				if (map.hasAllNullValues(true)) return Object.assign(new YAMLSet(), map);
				else onError("Set items must all have null values");
			} else onError("Expected a mapping for this tag");
			return map;
		}
	};
	exports.YAMLSet = YAMLSet;
	exports.set = set;
}));
//#endregion
//#region node_modules/yaml/dist/schema/yaml-1.1/timestamp.js
var require_timestamp = /* @__PURE__ */ __commonJSMin(((exports) => {
	var stringifyNumber = require_stringifyNumber();
	function parseSexagesimal(str, asBigInt) {
		const sign = str[0];
		const parts = sign === "-" || sign === "+" ? str.substring(1) : str;
		const num = (n) => asBigInt ? BigInt(n) : Number(n);
		const res = parts.replace(/_/g, "").split(":").reduce((res, p) => res * num(60) + num(p), num(0));
		return sign === "-" ? num(-1) * res : res;
	}
	function stringifySexagesimal(node) {
		let { value } = node;
		let num = (n) => n;
		if (typeof value === "bigint") num = (n) => BigInt(n);
		else if (isNaN(value) || !isFinite(value)) return stringifyNumber.stringifyNumber(node);
		let sign = "";
		if (value < 0) {
			sign = "-";
			value *= num(-1);
		}
		const _60 = num(60);
		const parts = [value % _60];
		if (value < 60) parts.unshift(0);
		else {
			value = (value - parts[0]) / _60;
			parts.unshift(value % _60);
			if (value >= 60) {
				value = (value - parts[0]) / _60;
				parts.unshift(value);
			}
		}
		return sign + parts.map((n) => String(n).padStart(2, "0")).join(":").replace(/000000\d*$/, "");
	}
	const intTime = {
		identify: (value) => typeof value === "bigint" || Number.isInteger(value),
		default: true,
		tag: "tag:yaml.org,2002:int",
		format: "TIME",
		test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,
		resolve: (str, _onError, { intAsBigInt }) => parseSexagesimal(str, intAsBigInt),
		stringify: stringifySexagesimal
	};
	const floatTime = {
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		format: "TIME",
		test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,
		resolve: (str) => parseSexagesimal(str, false),
		stringify: stringifySexagesimal
	};
	const timestamp = {
		identify: (value) => value instanceof Date,
		default: true,
		tag: "tag:yaml.org,2002:timestamp",
		test: RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),
		resolve(str) {
			const match = str.match(timestamp.test);
			if (!match) throw new Error("!!timestamp expects a date, starting with yyyy-mm-dd");
			const [, year, month, day, hour, minute, second] = match.map(Number);
			const millisec = match[7] ? Number((match[7] + "00").substr(1, 3)) : 0;
			let date = Date.UTC(year, month - 1, day, hour || 0, minute || 0, second || 0, millisec);
			const tz = match[8];
			if (tz && tz !== "Z") {
				let d = parseSexagesimal(tz, false);
				if (Math.abs(d) < 30) d *= 60;
				date -= 6e4 * d;
			}
			return new Date(date);
		},
		stringify: ({ value }) => value?.toISOString().replace(/(T00:00:00)?\.000Z$/, "") ?? ""
	};
	exports.floatTime = floatTime;
	exports.intTime = intTime;
	exports.timestamp = timestamp;
}));
//#endregion
//#region node_modules/yaml/dist/schema/yaml-1.1/schema.js
var require_schema = /* @__PURE__ */ __commonJSMin(((exports) => {
	var map = require_map();
	var _null = require_null();
	var seq = require_seq();
	var string = require_string();
	var binary = require_binary();
	var bool = require_bool();
	var float = require_float();
	var int = require_int();
	var merge = require_merge();
	var omap = require_omap();
	var pairs = require_pairs();
	var set = require_set();
	var timestamp = require_timestamp();
	exports.schema = [
		map.map,
		seq.seq,
		string.string,
		_null.nullTag,
		bool.trueTag,
		bool.falseTag,
		int.intBin,
		int.intOct,
		int.int,
		int.intHex,
		float.floatNaN,
		float.floatExp,
		float.float,
		binary.binary,
		merge.merge,
		omap.omap,
		pairs.pairs,
		set.set,
		timestamp.intTime,
		timestamp.floatTime,
		timestamp.timestamp
	];
}));
//#endregion
//#region node_modules/yaml/dist/schema/tags.js
var require_tags = /* @__PURE__ */ __commonJSMin(((exports) => {
	var map = require_map();
	var _null = require_null();
	var seq = require_seq();
	var string = require_string();
	var bool = require_bool$1();
	var float = require_float$1();
	var int = require_int$1();
	var schema = require_schema$2();
	var schema$1 = require_schema$1();
	var binary = require_binary();
	var merge = require_merge();
	var omap = require_omap();
	var pairs = require_pairs();
	var schema$2 = require_schema();
	var set = require_set();
	var timestamp = require_timestamp();
	const schemas = /* @__PURE__ */ new Map([
		["core", schema.schema],
		["failsafe", [
			map.map,
			seq.seq,
			string.string
		]],
		["json", schema$1.schema],
		["yaml11", schema$2.schema],
		["yaml-1.1", schema$2.schema]
	]);
	const tagsByName = {
		binary: binary.binary,
		bool: bool.boolTag,
		float: float.float,
		floatExp: float.floatExp,
		floatNaN: float.floatNaN,
		floatTime: timestamp.floatTime,
		int: int.int,
		intHex: int.intHex,
		intOct: int.intOct,
		intTime: timestamp.intTime,
		map: map.map,
		merge: merge.merge,
		null: _null.nullTag,
		omap: omap.omap,
		pairs: pairs.pairs,
		seq: seq.seq,
		set: set.set,
		timestamp: timestamp.timestamp
	};
	const coreKnownTags = {
		"tag:yaml.org,2002:binary": binary.binary,
		"tag:yaml.org,2002:merge": merge.merge,
		"tag:yaml.org,2002:omap": omap.omap,
		"tag:yaml.org,2002:pairs": pairs.pairs,
		"tag:yaml.org,2002:set": set.set,
		"tag:yaml.org,2002:timestamp": timestamp.timestamp
	};
	function getTags(customTags, schemaName, addMergeTag) {
		const schemaTags = schemas.get(schemaName);
		if (schemaTags && !customTags) return addMergeTag && !schemaTags.includes(merge.merge) ? schemaTags.concat(merge.merge) : schemaTags.slice();
		let tags = schemaTags;
		if (!tags) {
			if (Array.isArray(customTags)) tags = [];
			else {
				const keys = Array.from(schemas.keys()).filter((key) => key !== "yaml11").map((key) => JSON.stringify(key)).join(", ");
				throw new Error(`Unknown schema "${schemaName}"; use one of ${keys} or define customTags array`);
			}
		}
		if (Array.isArray(customTags)) for (const tag of customTags) tags = tags.concat(tag);
		else if (typeof customTags === "function") tags = customTags(tags.slice());
		if (addMergeTag) tags = tags.concat(merge.merge);
		return tags.reduce((tags, tag) => {
			const tagObj = typeof tag === "string" ? tagsByName[tag] : tag;
			if (!tagObj) {
				const tagName = JSON.stringify(tag);
				const keys = Object.keys(tagsByName).map((key) => JSON.stringify(key)).join(", ");
				throw new Error(`Unknown custom tag ${tagName}; use one of ${keys}`);
			}
			if (!tags.includes(tagObj)) tags.push(tagObj);
			return tags;
		}, []);
	}
	exports.coreKnownTags = coreKnownTags;
	exports.getTags = getTags;
}));
//#endregion
//#region node_modules/yaml/dist/schema/Schema.js
var require_Schema = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var map = require_map();
	var seq = require_seq();
	var string = require_string();
	var tags = require_tags();
	const sortMapEntriesByKey = (a, b) => a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
	exports.Schema = class Schema {
		constructor({ compat, customTags, merge, resolveKnownTags, schema, sortMapEntries, toStringDefaults }) {
			this.compat = Array.isArray(compat) ? tags.getTags(compat, "compat") : compat ? tags.getTags(null, compat) : null;
			this.name = typeof schema === "string" && schema || "core";
			this.knownTags = resolveKnownTags ? tags.coreKnownTags : {};
			this.tags = tags.getTags(customTags, this.name, merge);
			this.toStringOptions = toStringDefaults ?? null;
			Object.defineProperty(this, identity.MAP, { value: map.map });
			Object.defineProperty(this, identity.SCALAR, { value: string.string });
			Object.defineProperty(this, identity.SEQ, { value: seq.seq });
			this.sortMapEntries = typeof sortMapEntries === "function" ? sortMapEntries : sortMapEntries === true ? sortMapEntriesByKey : null;
		}
		clone() {
			const copy = Object.create(Schema.prototype, Object.getOwnPropertyDescriptors(this));
			copy.tags = this.tags.slice();
			return copy;
		}
	};
}));
//#endregion
//#region node_modules/yaml/dist/stringify/stringifyDocument.js
var require_stringifyDocument = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var stringify = require_stringify();
	var stringifyComment = require_stringifyComment();
	function stringifyDocument(doc, options) {
		const lines = [];
		let hasDirectives = options.directives === true;
		if (options.directives !== false && doc.directives) {
			const dir = doc.directives.toString(doc);
			if (dir) {
				lines.push(dir);
				hasDirectives = true;
			} else if (doc.directives.docStart) hasDirectives = true;
		}
		if (hasDirectives) lines.push("---");
		const ctx = stringify.createStringifyContext(doc, options);
		const { commentString } = ctx.options;
		if (doc.commentBefore) {
			if (lines.length !== 1) lines.unshift("");
			const cs = commentString(doc.commentBefore);
			lines.unshift(stringifyComment.indentComment(cs, ""));
		}
		let chompKeep = false;
		let contentComment = null;
		if (doc.contents) {
			if (identity.isNode(doc.contents)) {
				if (doc.contents.spaceBefore && hasDirectives) lines.push("");
				if (doc.contents.commentBefore) {
					const cs = commentString(doc.contents.commentBefore);
					lines.push(stringifyComment.indentComment(cs, ""));
				}
				ctx.forceBlockIndent = !!doc.comment;
				contentComment = doc.contents.comment;
			}
			const onChompKeep = contentComment ? void 0 : () => chompKeep = true;
			let body = stringify.stringify(doc.contents, ctx, () => contentComment = null, onChompKeep);
			if (contentComment) body += stringifyComment.lineComment(body, "", commentString(contentComment));
			if ((body[0] === "|" || body[0] === ">") && lines[lines.length - 1] === "---") lines[lines.length - 1] = `--- ${body}`;
			else lines.push(body);
		} else lines.push(stringify.stringify(doc.contents, ctx));
		if (doc.directives?.docEnd) {
			if (doc.comment) {
				const cs = commentString(doc.comment);
				if (cs.includes("\n")) {
					lines.push("...");
					lines.push(stringifyComment.indentComment(cs, ""));
				} else lines.push(`... ${cs}`);
			} else lines.push("...");
		} else {
			let dc = doc.comment;
			if (dc && chompKeep) dc = dc.replace(/^\n+/, "");
			if (dc) {
				if ((!chompKeep || contentComment) && lines[lines.length - 1] !== "") lines.push("");
				lines.push(stringifyComment.indentComment(commentString(dc), ""));
			}
		}
		return lines.join("\n") + "\n";
	}
	exports.stringifyDocument = stringifyDocument;
}));
//#endregion
//#region node_modules/yaml/dist/doc/Document.js
var require_Document = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Alias = require_Alias();
	var Collection = require_Collection();
	var identity = require_identity();
	var Pair = require_Pair();
	var toJS = require_toJS();
	var Schema = require_Schema();
	var stringifyDocument = require_stringifyDocument();
	var anchors = require_anchors();
	var applyReviver = require_applyReviver();
	var createNode = require_createNode();
	var directives = require_directives();
	var Document = class Document {
		constructor(value, replacer, options) {
			this.commentBefore = null;
			this.comment = null;
			this.errors = [];
			this.warnings = [];
			Object.defineProperty(this, identity.NODE_TYPE, { value: identity.DOC });
			let _replacer = null;
			if (typeof replacer === "function" || Array.isArray(replacer)) _replacer = replacer;
			else if (options === void 0 && replacer) {
				options = replacer;
				replacer = void 0;
			}
			const opt = Object.assign({
				intAsBigInt: false,
				keepSourceTokens: false,
				logLevel: "warn",
				prettyErrors: true,
				strict: true,
				stringKeys: false,
				uniqueKeys: true,
				version: "1.2"
			}, options);
			this.options = opt;
			let { version } = opt;
			if (options?._directives) {
				this.directives = options._directives.atDocument();
				if (this.directives.yaml.explicit) version = this.directives.yaml.version;
			} else this.directives = new directives.Directives({ version });
			this.setSchema(version, options);
			this.contents = value === void 0 ? null : this.createNode(value, _replacer, options);
		}
		clone() {
			const copy = Object.create(Document.prototype, { [identity.NODE_TYPE]: { value: identity.DOC } });
			copy.commentBefore = this.commentBefore;
			copy.comment = this.comment;
			copy.errors = this.errors.slice();
			copy.warnings = this.warnings.slice();
			copy.options = Object.assign({}, this.options);
			if (this.directives) copy.directives = this.directives.clone();
			copy.schema = this.schema.clone();
			copy.contents = identity.isNode(this.contents) ? this.contents.clone(copy.schema) : this.contents;
			if (this.range) copy.range = this.range.slice();
			return copy;
		}
		add(value) {
			if (assertCollection(this.contents)) this.contents.add(value);
		}
		addIn(path, value) {
			if (assertCollection(this.contents)) this.contents.addIn(path, value);
		}
		createAlias(node, name) {
			if (!node.anchor) {
				const prev = anchors.anchorNames(this);
				node.anchor = !name || prev.has(name) ? anchors.findNewAnchor(name || "a", prev) : name;
			}
			return new Alias.Alias(node.anchor);
		}
		createNode(value, replacer, options) {
			let _replacer = void 0;
			if (typeof replacer === "function") {
				value = replacer.call({ "": value }, "", value);
				_replacer = replacer;
			} else if (Array.isArray(replacer)) {
				const keyToStr = (v) => typeof v === "number" || v instanceof String || v instanceof Number;
				const asStr = replacer.filter(keyToStr).map(String);
				if (asStr.length > 0) replacer = replacer.concat(asStr);
				_replacer = replacer;
			} else if (options === void 0 && replacer) {
				options = replacer;
				replacer = void 0;
			}
			const { aliasDuplicateObjects, anchorPrefix, flow, keepUndefined, onTagObj, tag } = options ?? {};
			const { onAnchor, setAnchors, sourceObjects } = anchors.createNodeAnchors(this, anchorPrefix || "a");
			const ctx = {
				aliasDuplicateObjects: aliasDuplicateObjects ?? true,
				keepUndefined: keepUndefined ?? false,
				onAnchor,
				onTagObj,
				replacer: _replacer,
				schema: this.schema,
				sourceObjects
			};
			const node = createNode.createNode(value, tag, ctx);
			if (flow && identity.isCollection(node)) node.flow = true;
			setAnchors();
			return node;
		}
		createPair(key, value, options = {}) {
			const k = this.createNode(key, null, options);
			const v = this.createNode(value, null, options);
			return new Pair.Pair(k, v);
		}
		delete(key) {
			return assertCollection(this.contents) ? this.contents.delete(key) : false;
		}
		deleteIn(path) {
			if (Collection.isEmptyPath(path)) {
				if (this.contents == null) return false;
				this.contents = null;
				return true;
			}
			return assertCollection(this.contents) ? this.contents.deleteIn(path) : false;
		}
		get(key, keepScalar) {
			return identity.isCollection(this.contents) ? this.contents.get(key, keepScalar) : void 0;
		}
		getIn(path, keepScalar) {
			if (Collection.isEmptyPath(path)) return !keepScalar && identity.isScalar(this.contents) ? this.contents.value : this.contents;
			return identity.isCollection(this.contents) ? this.contents.getIn(path, keepScalar) : void 0;
		}
		has(key) {
			return identity.isCollection(this.contents) ? this.contents.has(key) : false;
		}
		hasIn(path) {
			if (Collection.isEmptyPath(path)) return this.contents !== void 0;
			return identity.isCollection(this.contents) ? this.contents.hasIn(path) : false;
		}
		set(key, value) {
			if (this.contents == null) this.contents = Collection.collectionFromPath(this.schema, [key], value);
			else if (assertCollection(this.contents)) this.contents.set(key, value);
		}
		setIn(path, value) {
			if (Collection.isEmptyPath(path)) this.contents = value;
			else if (this.contents == null) this.contents = Collection.collectionFromPath(this.schema, Array.from(path), value);
			else if (assertCollection(this.contents)) this.contents.setIn(path, value);
		}
		setSchema(version, options = {}) {
			if (typeof version === "number") version = String(version);
			let opt;
			switch (version) {
				case "1.1":
					if (this.directives) this.directives.yaml.version = "1.1";
					else this.directives = new directives.Directives({ version: "1.1" });
					opt = {
						resolveKnownTags: false,
						schema: "yaml-1.1"
					};
					break;
				case "1.2":
				case "next":
					if (this.directives) this.directives.yaml.version = version;
					else this.directives = new directives.Directives({ version });
					opt = {
						resolveKnownTags: true,
						schema: "core"
					};
					break;
				case null:
					if (this.directives) delete this.directives;
					opt = null;
					break;
				default: {
					const sv = JSON.stringify(version);
					throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${sv}`);
				}
			}
			if (options.schema instanceof Object) this.schema = options.schema;
			else if (opt) this.schema = new Schema.Schema(Object.assign(opt, options));
			else throw new Error(`With a null YAML version, the { schema: Schema } option is required`);
		}
		toJS({ json, jsonArg, mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
			const ctx = {
				anchors: /* @__PURE__ */ new Map(),
				doc: this,
				keep: !json,
				mapAsMap: mapAsMap === true,
				mapKeyWarned: false,
				maxAliasCount: typeof maxAliasCount === "number" ? maxAliasCount : 100
			};
			const res = toJS.toJS(this.contents, jsonArg ?? "", ctx);
			if (typeof onAnchor === "function") for (const { count, res } of ctx.anchors.values()) onAnchor(res, count);
			return typeof reviver === "function" ? applyReviver.applyReviver(reviver, { "": res }, "", res) : res;
		}
		toJSON(jsonArg, onAnchor) {
			return this.toJS({
				json: true,
				jsonArg,
				mapAsMap: false,
				onAnchor
			});
		}
		toString(options = {}) {
			if (this.errors.length > 0) throw new Error("Document with errors cannot be stringified");
			if ("indent" in options && (!Number.isInteger(options.indent) || Number(options.indent) <= 0)) {
				const s = JSON.stringify(options.indent);
				throw new Error(`"indent" option must be a positive integer, not ${s}`);
			}
			return stringifyDocument.stringifyDocument(this, options);
		}
	};
	function assertCollection(contents) {
		if (identity.isCollection(contents)) return true;
		throw new Error("Expected a YAML collection as document contents");
	}
	exports.Document = Document;
}));
//#endregion
//#region node_modules/yaml/dist/errors.js
var require_errors = /* @__PURE__ */ __commonJSMin(((exports) => {
	var YAMLError = class extends Error {
		constructor(name, pos, code, message) {
			super();
			this.name = name;
			this.code = code;
			this.message = message;
			this.pos = pos;
		}
	};
	var YAMLParseError = class extends YAMLError {
		constructor(pos, code, message) {
			super("YAMLParseError", pos, code, message);
		}
	};
	var YAMLWarning = class extends YAMLError {
		constructor(pos, code, message) {
			super("YAMLWarning", pos, code, message);
		}
	};
	const prettifyError = (src, lc) => (error) => {
		if (error.pos[0] === -1) return;
		error.linePos = error.pos.map((pos) => lc.linePos(pos));
		const { line, col } = error.linePos[0];
		error.message += ` at line ${line}, column ${col}`;
		let ci = col - 1;
		let lineStr = src.substring(lc.lineStarts[line - 1], lc.lineStarts[line]).replace(/[\n\r]+$/, "");
		if (ci >= 60 && lineStr.length > 80) {
			const trimStart = Math.min(ci - 39, lineStr.length - 79);
			lineStr = "\u2026" + lineStr.substring(trimStart);
			ci -= trimStart - 1;
		}
		if (lineStr.length > 80) lineStr = lineStr.substring(0, 79) + "\u2026";
		if (line > 1 && /^ *$/.test(lineStr.substring(0, ci))) {
			let prev = src.substring(lc.lineStarts[line - 2], lc.lineStarts[line - 1]);
			if (prev.length > 80) prev = prev.substring(0, 79) + "\u2026\n";
			lineStr = prev + lineStr;
		}
		if (/[^ ]/.test(lineStr)) {
			let count = 1;
			const end = error.linePos[1];
			if (end?.line === line && end.col > col) count = Math.max(1, Math.min(end.col - col, 80 - ci));
			const pointer = " ".repeat(ci) + "^".repeat(count);
			error.message += `:\n\n${lineStr}\n${pointer}\n`;
		}
	};
	exports.YAMLError = YAMLError;
	exports.YAMLParseError = YAMLParseError;
	exports.YAMLWarning = YAMLWarning;
	exports.prettifyError = prettifyError;
}));
//#endregion
//#region node_modules/yaml/dist/compose/resolve-props.js
var require_resolve_props = /* @__PURE__ */ __commonJSMin(((exports) => {
	function resolveProps(tokens, { flow, indicator, next, offset, onError, parentIndent, startOnNewline }) {
		let spaceBefore = false;
		let atNewline = startOnNewline;
		let hasSpace = startOnNewline;
		let comment = "";
		let commentSep = "";
		let hasNewline = false;
		let reqSpace = false;
		let tab = null;
		let anchor = null;
		let tag = null;
		let newlineAfterProp = null;
		let comma = null;
		let found = null;
		let start = null;
		for (const token of tokens) {
			if (reqSpace) {
				if (token.type !== "space" && token.type !== "newline" && token.type !== "comma") onError(token.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space");
				reqSpace = false;
			}
			if (tab) {
				if (atNewline && token.type !== "comment" && token.type !== "newline") onError(tab, "TAB_AS_INDENT", "Tabs are not allowed as indentation");
				tab = null;
			}
			switch (token.type) {
				case "space":
					if (!flow && (indicator !== "doc-start" || next?.type !== "flow-collection") && token.source.includes("	")) tab = token;
					hasSpace = true;
					break;
				case "comment": {
					if (!hasSpace) onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
					const cb = token.source.substring(1) || " ";
					if (!comment) comment = cb;
					else comment += commentSep + cb;
					commentSep = "";
					atNewline = false;
					break;
				}
				case "newline":
					if (atNewline) {
						if (comment) comment += token.source;
						else if (!found || indicator !== "seq-item-ind") spaceBefore = true;
					} else commentSep += token.source;
					atNewline = true;
					hasNewline = true;
					if (anchor || tag) newlineAfterProp = token;
					hasSpace = true;
					break;
				case "anchor":
					if (anchor) onError(token, "MULTIPLE_ANCHORS", "A node can have at most one anchor");
					if (token.source.endsWith(":")) onError(token.offset + token.source.length - 1, "BAD_ALIAS", "Anchor ending in : is ambiguous", true);
					anchor = token;
					start ?? (start = token.offset);
					atNewline = false;
					hasSpace = false;
					reqSpace = true;
					break;
				case "tag":
					if (tag) onError(token, "MULTIPLE_TAGS", "A node can have at most one tag");
					tag = token;
					start ?? (start = token.offset);
					atNewline = false;
					hasSpace = false;
					reqSpace = true;
					break;
				case indicator:
					if (anchor || tag) onError(token, "BAD_PROP_ORDER", `Anchors and tags must be after the ${token.source} indicator`);
					if (found) onError(token, "UNEXPECTED_TOKEN", `Unexpected ${token.source} in ${flow ?? "collection"}`);
					found = token;
					atNewline = indicator === "seq-item-ind" || indicator === "explicit-key-ind";
					hasSpace = false;
					break;
				case "comma": if (flow) {
					if (comma) onError(token, "UNEXPECTED_TOKEN", `Unexpected , in ${flow}`);
					comma = token;
					atNewline = false;
					hasSpace = false;
					break;
				}
				default:
					onError(token, "UNEXPECTED_TOKEN", `Unexpected ${token.type} token`);
					atNewline = false;
					hasSpace = false;
			}
		}
		const last = tokens[tokens.length - 1];
		const end = last ? last.offset + last.source.length : offset;
		if (reqSpace && next && next.type !== "space" && next.type !== "newline" && next.type !== "comma" && (next.type !== "scalar" || next.source !== "")) onError(next.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space");
		if (tab && (atNewline && tab.indent <= parentIndent || next?.type === "block-map" || next?.type === "block-seq")) onError(tab, "TAB_AS_INDENT", "Tabs are not allowed as indentation");
		return {
			comma,
			found,
			spaceBefore,
			comment,
			hasNewline,
			anchor,
			tag,
			newlineAfterProp,
			end,
			start: start ?? end
		};
	}
	exports.resolveProps = resolveProps;
}));
//#endregion
//#region node_modules/yaml/dist/compose/util-contains-newline.js
var require_util_contains_newline = /* @__PURE__ */ __commonJSMin(((exports) => {
	function containsNewline(key) {
		if (!key) return null;
		switch (key.type) {
			case "alias":
			case "scalar":
			case "double-quoted-scalar":
			case "single-quoted-scalar":
				if (key.source.includes("\n")) return true;
				if (key.end) {
					for (const st of key.end) if (st.type === "newline") return true;
				}
				return false;
			case "flow-collection":
				for (const it of key.items) {
					for (const st of it.start) if (st.type === "newline") return true;
					if (it.sep) {
						for (const st of it.sep) if (st.type === "newline") return true;
					}
					if (containsNewline(it.key) || containsNewline(it.value)) return true;
				}
				return false;
			default: return true;
		}
	}
	exports.containsNewline = containsNewline;
}));
//#endregion
//#region node_modules/yaml/dist/compose/util-flow-indent-check.js
var require_util_flow_indent_check = /* @__PURE__ */ __commonJSMin(((exports) => {
	var utilContainsNewline = require_util_contains_newline();
	function flowIndentCheck(indent, fc, onError) {
		if (fc?.type === "flow-collection") {
			const end = fc.end[0];
			if (end.indent === indent && (end.source === "]" || end.source === "}") && utilContainsNewline.containsNewline(fc)) onError(end, "BAD_INDENT", "Flow end indicator should be more indented than parent", true);
		}
	}
	exports.flowIndentCheck = flowIndentCheck;
}));
//#endregion
//#region node_modules/yaml/dist/compose/util-map-includes.js
var require_util_map_includes = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	function mapIncludes(ctx, items, search) {
		const { uniqueKeys } = ctx.options;
		if (uniqueKeys === false) return false;
		const isEqual = typeof uniqueKeys === "function" ? uniqueKeys : (a, b) => a === b || identity.isScalar(a) && identity.isScalar(b) && a.value === b.value;
		return items.some((pair) => isEqual(pair.key, search));
	}
	exports.mapIncludes = mapIncludes;
}));
//#endregion
//#region node_modules/yaml/dist/compose/resolve-block-map.js
var require_resolve_block_map = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Pair = require_Pair();
	var YAMLMap = require_YAMLMap();
	var resolveProps = require_resolve_props();
	var utilContainsNewline = require_util_contains_newline();
	var utilFlowIndentCheck = require_util_flow_indent_check();
	var utilMapIncludes = require_util_map_includes();
	const startColMsg = "All mapping items must start at the same column";
	function resolveBlockMap({ composeNode, composeEmptyNode }, ctx, bm, onError, tag) {
		const map = new ((tag?.nodeClass) ?? YAMLMap.YAMLMap)(ctx.schema);
		if (ctx.atRoot) ctx.atRoot = false;
		let offset = bm.offset;
		let commentEnd = null;
		for (const collItem of bm.items) {
			const { start, key, sep, value } = collItem;
			const keyProps = resolveProps.resolveProps(start, {
				indicator: "explicit-key-ind",
				next: key ?? sep?.[0],
				offset,
				onError,
				parentIndent: bm.indent,
				startOnNewline: true
			});
			const implicitKey = !keyProps.found;
			if (implicitKey) {
				if (key) {
					if (key.type === "block-seq") onError(offset, "BLOCK_AS_IMPLICIT_KEY", "A block sequence may not be used as an implicit map key");
					else if ("indent" in key && key.indent !== bm.indent) onError(offset, "BAD_INDENT", startColMsg);
				}
				if (!keyProps.anchor && !keyProps.tag && !sep) {
					commentEnd = keyProps.end;
					if (keyProps.comment) {
						if (map.comment) map.comment += "\n" + keyProps.comment;
						else map.comment = keyProps.comment;
					}
					continue;
				}
				if (keyProps.newlineAfterProp || utilContainsNewline.containsNewline(key)) onError(key ?? start[start.length - 1], "MULTILINE_IMPLICIT_KEY", "Implicit keys need to be on a single line");
			} else if (keyProps.found?.indent !== bm.indent) onError(offset, "BAD_INDENT", startColMsg);
			ctx.atKey = true;
			const keyStart = keyProps.end;
			const keyNode = key ? composeNode(ctx, key, keyProps, onError) : composeEmptyNode(ctx, keyStart, start, null, keyProps, onError);
			if (ctx.schema.compat) utilFlowIndentCheck.flowIndentCheck(bm.indent, key, onError);
			ctx.atKey = false;
			if (utilMapIncludes.mapIncludes(ctx, map.items, keyNode)) onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique");
			const valueProps = resolveProps.resolveProps(sep ?? [], {
				indicator: "map-value-ind",
				next: value,
				offset: keyNode.range[2],
				onError,
				parentIndent: bm.indent,
				startOnNewline: !key || key.type === "block-scalar"
			});
			offset = valueProps.end;
			if (valueProps.found) {
				if (implicitKey) {
					if (value?.type === "block-map" && !valueProps.hasNewline) onError(offset, "BLOCK_AS_IMPLICIT_KEY", "Nested mappings are not allowed in compact mappings");
					if (ctx.options.strict && keyProps.start < valueProps.found.offset - 1024) onError(keyNode.range, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit block mapping key");
				}
				const valueNode = value ? composeNode(ctx, value, valueProps, onError) : composeEmptyNode(ctx, offset, sep, null, valueProps, onError);
				if (ctx.schema.compat) utilFlowIndentCheck.flowIndentCheck(bm.indent, value, onError);
				offset = valueNode.range[2];
				const pair = new Pair.Pair(keyNode, valueNode);
				if (ctx.options.keepSourceTokens) pair.srcToken = collItem;
				map.items.push(pair);
			} else {
				if (implicitKey) onError(keyNode.range, "MISSING_CHAR", "Implicit map keys need to be followed by map values");
				if (valueProps.comment) {
					if (keyNode.comment) keyNode.comment += "\n" + valueProps.comment;
					else keyNode.comment = valueProps.comment;
				}
				const pair = new Pair.Pair(keyNode);
				if (ctx.options.keepSourceTokens) pair.srcToken = collItem;
				map.items.push(pair);
			}
		}
		if (commentEnd && commentEnd < offset) onError(commentEnd, "IMPOSSIBLE", "Map comment with trailing content");
		map.range = [
			bm.offset,
			offset,
			commentEnd ?? offset
		];
		return map;
	}
	exports.resolveBlockMap = resolveBlockMap;
}));
//#endregion
//#region node_modules/yaml/dist/compose/resolve-block-seq.js
var require_resolve_block_seq = /* @__PURE__ */ __commonJSMin(((exports) => {
	var YAMLSeq = require_YAMLSeq();
	var resolveProps = require_resolve_props();
	var utilFlowIndentCheck = require_util_flow_indent_check();
	function resolveBlockSeq({ composeNode, composeEmptyNode }, ctx, bs, onError, tag) {
		const seq = new ((tag?.nodeClass) ?? YAMLSeq.YAMLSeq)(ctx.schema);
		if (ctx.atRoot) ctx.atRoot = false;
		if (ctx.atKey) ctx.atKey = false;
		let offset = bs.offset;
		let commentEnd = null;
		for (const { start, value } of bs.items) {
			const props = resolveProps.resolveProps(start, {
				indicator: "seq-item-ind",
				next: value,
				offset,
				onError,
				parentIndent: bs.indent,
				startOnNewline: true
			});
			if (!props.found) {
				if (props.anchor || props.tag || value) {
					if (value?.type === "block-seq") onError(props.end, "BAD_INDENT", "All sequence items must start at the same column");
					else onError(offset, "MISSING_CHAR", "Sequence item without - indicator");
				} else {
					commentEnd = props.end;
					if (props.comment) seq.comment = props.comment;
					continue;
				}
			}
			const node = value ? composeNode(ctx, value, props, onError) : composeEmptyNode(ctx, props.end, start, null, props, onError);
			if (ctx.schema.compat) utilFlowIndentCheck.flowIndentCheck(bs.indent, value, onError);
			offset = node.range[2];
			seq.items.push(node);
		}
		seq.range = [
			bs.offset,
			offset,
			commentEnd ?? offset
		];
		return seq;
	}
	exports.resolveBlockSeq = resolveBlockSeq;
}));
//#endregion
//#region node_modules/yaml/dist/compose/resolve-end.js
var require_resolve_end = /* @__PURE__ */ __commonJSMin(((exports) => {
	function resolveEnd(end, offset, reqSpace, onError) {
		let comment = "";
		if (end) {
			let hasSpace = false;
			let sep = "";
			for (const token of end) {
				const { source, type } = token;
				switch (type) {
					case "space":
						hasSpace = true;
						break;
					case "comment": {
						if (reqSpace && !hasSpace) onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
						const cb = source.substring(1) || " ";
						if (!comment) comment = cb;
						else comment += sep + cb;
						sep = "";
						break;
					}
					case "newline":
						if (comment) sep += source;
						hasSpace = true;
						break;
					default: onError(token, "UNEXPECTED_TOKEN", `Unexpected ${type} at node end`);
				}
				offset += source.length;
			}
		}
		return {
			comment,
			offset
		};
	}
	exports.resolveEnd = resolveEnd;
}));
//#endregion
//#region node_modules/yaml/dist/compose/resolve-flow-collection.js
var require_resolve_flow_collection = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var Pair = require_Pair();
	var YAMLMap = require_YAMLMap();
	var YAMLSeq = require_YAMLSeq();
	var resolveEnd = require_resolve_end();
	var resolveProps = require_resolve_props();
	var utilContainsNewline = require_util_contains_newline();
	var utilMapIncludes = require_util_map_includes();
	const blockMsg = "Block collections are not allowed within flow collections";
	const isBlock = (token) => token && (token.type === "block-map" || token.type === "block-seq");
	function resolveFlowCollection({ composeNode, composeEmptyNode }, ctx, fc, onError, tag) {
		const isMap = fc.start.source === "{";
		const fcName = isMap ? "flow map" : "flow sequence";
		const coll = new ((tag?.nodeClass) ?? (isMap ? YAMLMap.YAMLMap : YAMLSeq.YAMLSeq))(ctx.schema);
		coll.flow = true;
		const atRoot = ctx.atRoot;
		if (atRoot) ctx.atRoot = false;
		if (ctx.atKey) ctx.atKey = false;
		let offset = fc.offset + fc.start.source.length;
		for (let i = 0; i < fc.items.length; ++i) {
			const collItem = fc.items[i];
			const { start, key, sep, value } = collItem;
			const props = resolveProps.resolveProps(start, {
				flow: fcName,
				indicator: "explicit-key-ind",
				next: key ?? sep?.[0],
				offset,
				onError,
				parentIndent: fc.indent,
				startOnNewline: false
			});
			if (!props.found) {
				if (!props.anchor && !props.tag && !sep && !value) {
					if (i === 0 && props.comma) onError(props.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${fcName}`);
					else if (i < fc.items.length - 1) onError(props.start, "UNEXPECTED_TOKEN", `Unexpected empty item in ${fcName}`);
					if (props.comment) {
						if (coll.comment) coll.comment += "\n" + props.comment;
						else coll.comment = props.comment;
					}
					offset = props.end;
					continue;
				}
				if (!isMap && ctx.options.strict && utilContainsNewline.containsNewline(key)) onError(key, "MULTILINE_IMPLICIT_KEY", "Implicit keys of flow sequence pairs need to be on a single line");
			}
			if (i === 0) {
				if (props.comma) onError(props.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${fcName}`);
			} else {
				if (!props.comma) onError(props.start, "MISSING_CHAR", `Missing , between ${fcName} items`);
				if (props.comment) {
					let prevItemComment = "";
					loop: for (const st of start) switch (st.type) {
						case "comma":
						case "space": break;
						case "comment":
							prevItemComment = st.source.substring(1);
							break loop;
						default: break loop;
					}
					if (prevItemComment) {
						let prev = coll.items[coll.items.length - 1];
						if (identity.isPair(prev)) prev = prev.value ?? prev.key;
						if (prev.comment) prev.comment += "\n" + prevItemComment;
						else prev.comment = prevItemComment;
						props.comment = props.comment.substring(prevItemComment.length + 1);
					}
				}
			}
			if (!isMap && !sep && !props.found) {
				const valueNode = value ? composeNode(ctx, value, props, onError) : composeEmptyNode(ctx, props.end, sep, null, props, onError);
				coll.items.push(valueNode);
				offset = valueNode.range[2];
				if (isBlock(value)) onError(valueNode.range, "BLOCK_IN_FLOW", blockMsg);
			} else {
				ctx.atKey = true;
				const keyStart = props.end;
				const keyNode = key ? composeNode(ctx, key, props, onError) : composeEmptyNode(ctx, keyStart, start, null, props, onError);
				if (isBlock(key)) onError(keyNode.range, "BLOCK_IN_FLOW", blockMsg);
				ctx.atKey = false;
				const valueProps = resolveProps.resolveProps(sep ?? [], {
					flow: fcName,
					indicator: "map-value-ind",
					next: value,
					offset: keyNode.range[2],
					onError,
					parentIndent: fc.indent,
					startOnNewline: false
				});
				if (valueProps.found) {
					if (!isMap && !props.found && ctx.options.strict) {
						if (sep) for (const st of sep) {
							if (st === valueProps.found) break;
							if (st.type === "newline") {
								onError(st, "MULTILINE_IMPLICIT_KEY", "Implicit keys of flow sequence pairs need to be on a single line");
								break;
							}
						}
						if (props.start < valueProps.found.offset - 1024) onError(valueProps.found, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit flow sequence key");
					}
				} else if (value) {
					if ("source" in value && value.source?.[0] === ":") onError(value, "MISSING_CHAR", `Missing space after : in ${fcName}`);
					else onError(valueProps.start, "MISSING_CHAR", `Missing , or : between ${fcName} items`);
				}
				const valueNode = value ? composeNode(ctx, value, valueProps, onError) : valueProps.found ? composeEmptyNode(ctx, valueProps.end, sep, null, valueProps, onError) : null;
				if (valueNode) {
					if (isBlock(value)) onError(valueNode.range, "BLOCK_IN_FLOW", blockMsg);
				} else if (valueProps.comment) {
					if (keyNode.comment) keyNode.comment += "\n" + valueProps.comment;
					else keyNode.comment = valueProps.comment;
				}
				const pair = new Pair.Pair(keyNode, valueNode);
				if (ctx.options.keepSourceTokens) pair.srcToken = collItem;
				if (isMap) {
					const map = coll;
					if (utilMapIncludes.mapIncludes(ctx, map.items, keyNode)) onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique");
					map.items.push(pair);
				} else {
					const map = new YAMLMap.YAMLMap(ctx.schema);
					map.flow = true;
					map.items.push(pair);
					const endRange = (valueNode ?? keyNode).range;
					map.range = [
						keyNode.range[0],
						endRange[1],
						endRange[2]
					];
					coll.items.push(map);
				}
				offset = valueNode ? valueNode.range[2] : valueProps.end;
			}
		}
		const expectedEnd = isMap ? "}" : "]";
		const [ce, ...ee] = fc.end;
		let cePos = offset;
		if (ce?.source === expectedEnd) cePos = ce.offset + ce.source.length;
		else {
			const name = fcName[0].toUpperCase() + fcName.substring(1);
			const msg = atRoot ? `${name} must end with a ${expectedEnd}` : `${name} in block collection must be sufficiently indented and end with a ${expectedEnd}`;
			onError(offset, atRoot ? "MISSING_CHAR" : "BAD_INDENT", msg);
			if (ce && ce.source.length !== 1) ee.unshift(ce);
		}
		if (ee.length > 0) {
			const end = resolveEnd.resolveEnd(ee, cePos, ctx.options.strict, onError);
			if (end.comment) {
				if (coll.comment) coll.comment += "\n" + end.comment;
				else coll.comment = end.comment;
			}
			coll.range = [
				fc.offset,
				cePos,
				end.offset
			];
		} else coll.range = [
			fc.offset,
			cePos,
			cePos
		];
		return coll;
	}
	exports.resolveFlowCollection = resolveFlowCollection;
}));
//#endregion
//#region node_modules/yaml/dist/compose/compose-collection.js
var require_compose_collection = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var Scalar = require_Scalar();
	var YAMLMap = require_YAMLMap();
	var YAMLSeq = require_YAMLSeq();
	var resolveBlockMap = require_resolve_block_map();
	var resolveBlockSeq = require_resolve_block_seq();
	var resolveFlowCollection = require_resolve_flow_collection();
	function resolveCollection(CN, ctx, token, onError, tagName, tag) {
		const coll = token.type === "block-map" ? resolveBlockMap.resolveBlockMap(CN, ctx, token, onError, tag) : token.type === "block-seq" ? resolveBlockSeq.resolveBlockSeq(CN, ctx, token, onError, tag) : resolveFlowCollection.resolveFlowCollection(CN, ctx, token, onError, tag);
		const Coll = coll.constructor;
		if (tagName === "!" || tagName === Coll.tagName) {
			coll.tag = Coll.tagName;
			return coll;
		}
		if (tagName) coll.tag = tagName;
		return coll;
	}
	function composeCollection(CN, ctx, token, props, onError) {
		const tagToken = props.tag;
		const tagName = !tagToken ? null : ctx.directives.tagName(tagToken.source, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg));
		if (token.type === "block-seq") {
			const { anchor, newlineAfterProp: nl } = props;
			const lastProp = anchor && tagToken ? anchor.offset > tagToken.offset ? anchor : tagToken : anchor ?? tagToken;
			if (lastProp && (!nl || nl.offset < lastProp.offset)) onError(lastProp, "MISSING_CHAR", "Missing newline after block sequence props");
		}
		const expType = token.type === "block-map" ? "map" : token.type === "block-seq" ? "seq" : token.start.source === "{" ? "map" : "seq";
		if (!tagToken || !tagName || tagName === "!" || tagName === YAMLMap.YAMLMap.tagName && expType === "map" || tagName === YAMLSeq.YAMLSeq.tagName && expType === "seq") return resolveCollection(CN, ctx, token, onError, tagName);
		let tag = ctx.schema.tags.find((t) => t.tag === tagName && t.collection === expType);
		if (!tag) {
			const kt = ctx.schema.knownTags[tagName];
			if (kt?.collection === expType) {
				ctx.schema.tags.push(Object.assign({}, kt, { default: false }));
				tag = kt;
			} else {
				if (kt) onError(tagToken, "BAD_COLLECTION_TYPE", `${kt.tag} used for ${expType} collection, but expects ${kt.collection ?? "scalar"}`, true);
				else onError(tagToken, "TAG_RESOLVE_FAILED", `Unresolved tag: ${tagName}`, true);
				return resolveCollection(CN, ctx, token, onError, tagName);
			}
		}
		const coll = resolveCollection(CN, ctx, token, onError, tagName, tag);
		const res = tag.resolve?.(coll, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg), ctx.options) ?? coll;
		const node = identity.isNode(res) ? res : new Scalar.Scalar(res);
		node.range = coll.range;
		node.tag = tagName;
		if (tag?.format) node.format = tag.format;
		return node;
	}
	exports.composeCollection = composeCollection;
}));
//#endregion
//#region node_modules/yaml/dist/compose/resolve-block-scalar.js
var require_resolve_block_scalar = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	function resolveBlockScalar(ctx, scalar, onError) {
		const start = scalar.offset;
		const header = parseBlockScalarHeader(scalar, ctx.options.strict, onError);
		if (!header) return {
			value: "",
			type: null,
			comment: "",
			range: [
				start,
				start,
				start
			]
		};
		const type = header.mode === ">" ? Scalar.Scalar.BLOCK_FOLDED : Scalar.Scalar.BLOCK_LITERAL;
		const lines = scalar.source ? splitLines(scalar.source) : [];
		let chompStart = lines.length;
		for (let i = lines.length - 1; i >= 0; --i) {
			const content = lines[i][1];
			if (content === "" || content === "\r") chompStart = i;
			else break;
		}
		if (chompStart === 0) {
			const value = header.chomp === "+" && lines.length > 0 ? "\n".repeat(Math.max(1, lines.length - 1)) : "";
			let end = start + header.length;
			if (scalar.source) end += scalar.source.length;
			return {
				value,
				type,
				comment: header.comment,
				range: [
					start,
					end,
					end
				]
			};
		}
		let trimIndent = scalar.indent + header.indent;
		let offset = scalar.offset + header.length;
		let contentStart = 0;
		for (let i = 0; i < chompStart; ++i) {
			const [indent, content] = lines[i];
			if (content === "" || content === "\r") {
				if (header.indent === 0 && indent.length > trimIndent) trimIndent = indent.length;
			} else {
				if (indent.length < trimIndent) onError(offset + indent.length, "MISSING_CHAR", "Block scalars with more-indented leading empty lines must use an explicit indentation indicator");
				if (header.indent === 0) trimIndent = indent.length;
				contentStart = i;
				if (trimIndent === 0 && !ctx.atRoot) onError(offset, "BAD_INDENT", "Block scalar values in collections must be indented");
				break;
			}
			offset += indent.length + content.length + 1;
		}
		for (let i = lines.length - 1; i >= chompStart; --i) if (lines[i][0].length > trimIndent) chompStart = i + 1;
		let value = "";
		let sep = "";
		let prevMoreIndented = false;
		for (let i = 0; i < contentStart; ++i) value += lines[i][0].slice(trimIndent) + "\n";
		for (let i = contentStart; i < chompStart; ++i) {
			let [indent, content] = lines[i];
			offset += indent.length + content.length + 1;
			const crlf = content[content.length - 1] === "\r";
			if (crlf) content = content.slice(0, -1);
			/* istanbul ignore if already caught in lexer */
			if (content && indent.length < trimIndent) {
				const message = `Block scalar lines must not be less indented than their ${header.indent ? "explicit indentation indicator" : "first line"}`;
				onError(offset - content.length - (crlf ? 2 : 1), "BAD_INDENT", message);
				indent = "";
			}
			if (type === Scalar.Scalar.BLOCK_LITERAL) {
				value += sep + indent.slice(trimIndent) + content;
				sep = "\n";
			} else if (indent.length > trimIndent || content[0] === "	") {
				if (sep === " ") sep = "\n";
				else if (!prevMoreIndented && sep === "\n") sep = "\n\n";
				value += sep + indent.slice(trimIndent) + content;
				sep = "\n";
				prevMoreIndented = true;
			} else if (content === "") {
				if (sep === "\n") value += "\n";
				else sep = "\n";
			} else {
				value += sep + content;
				sep = " ";
				prevMoreIndented = false;
			}
		}
		switch (header.chomp) {
			case "-": break;
			case "+":
				for (let i = chompStart; i < lines.length; ++i) value += "\n" + lines[i][0].slice(trimIndent);
				if (value[value.length - 1] !== "\n") value += "\n";
				break;
			default: value += "\n";
		}
		const end = start + header.length + scalar.source.length;
		return {
			value,
			type,
			comment: header.comment,
			range: [
				start,
				end,
				end
			]
		};
	}
	function parseBlockScalarHeader({ offset, props }, strict, onError) {
		/* istanbul ignore if should not happen */
		if (props[0].type !== "block-scalar-header") {
			onError(props[0], "IMPOSSIBLE", "Block scalar header not found");
			return null;
		}
		const { source } = props[0];
		const mode = source[0];
		let indent = 0;
		let chomp = "";
		let error = -1;
		for (let i = 1; i < source.length; ++i) {
			const ch = source[i];
			if (!chomp && (ch === "-" || ch === "+")) chomp = ch;
			else {
				const n = Number(ch);
				if (!indent && n) indent = n;
				else if (error === -1) error = offset + i;
			}
		}
		if (error !== -1) onError(error, "UNEXPECTED_TOKEN", `Block scalar header includes extra characters: ${source}`);
		let hasSpace = false;
		let comment = "";
		let length = source.length;
		for (let i = 1; i < props.length; ++i) {
			const token = props[i];
			switch (token.type) {
				case "space": hasSpace = true;
				case "newline":
					length += token.source.length;
					break;
				case "comment":
					if (strict && !hasSpace) onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
					length += token.source.length;
					comment = token.source.substring(1);
					break;
				case "error":
					onError(token, "UNEXPECTED_TOKEN", token.message);
					length += token.source.length;
					break;
				/* istanbul ignore next should not happen */
				default: {
					onError(token, "UNEXPECTED_TOKEN", `Unexpected token in block scalar header: ${token.type}`);
					const ts = token.source;
					if (ts && typeof ts === "string") length += ts.length;
				}
			}
		}
		return {
			mode,
			indent,
			chomp,
			comment,
			length
		};
	}
	function splitLines(source) {
		const split = source.split(/\n( *)/);
		const first = split[0];
		const m = first.match(/^( *)/);
		const lines = [m?.[1] ? [m[1], first.slice(m[1].length)] : ["", first]];
		for (let i = 1; i < split.length; i += 2) lines.push([split[i], split[i + 1]]);
		return lines;
	}
	exports.resolveBlockScalar = resolveBlockScalar;
}));
//#endregion
//#region node_modules/yaml/dist/compose/resolve-flow-scalar.js
var require_resolve_flow_scalar = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	var resolveEnd = require_resolve_end();
	function resolveFlowScalar(scalar, strict, onError) {
		const { offset, type, source, end } = scalar;
		let _type;
		let value;
		const _onError = (rel, code, msg) => onError(offset + rel, code, msg);
		switch (type) {
			case "scalar":
				_type = Scalar.Scalar.PLAIN;
				value = plainValue(source, _onError);
				break;
			case "single-quoted-scalar":
				_type = Scalar.Scalar.QUOTE_SINGLE;
				value = singleQuotedValue(source, _onError);
				break;
			case "double-quoted-scalar":
				_type = Scalar.Scalar.QUOTE_DOUBLE;
				value = doubleQuotedValue(source, _onError);
				break;
			/* istanbul ignore next should not happen */
			default:
				onError(scalar, "UNEXPECTED_TOKEN", `Expected a flow scalar value, but found: ${type}`);
				return {
					value: "",
					type: null,
					comment: "",
					range: [
						offset,
						offset + source.length,
						offset + source.length
					]
				};
		}
		const valueEnd = offset + source.length;
		const re = resolveEnd.resolveEnd(end, valueEnd, strict, onError);
		return {
			value,
			type: _type,
			comment: re.comment,
			range: [
				offset,
				valueEnd,
				re.offset
			]
		};
	}
	function plainValue(source, onError) {
		let badChar = "";
		switch (source[0]) {
			/* istanbul ignore next should not happen */
			case "	":
				badChar = "a tab character";
				break;
			case ",":
				badChar = "flow indicator character ,";
				break;
			case "%":
				badChar = "directive indicator character %";
				break;
			case "|":
			case ">":
				badChar = `block scalar indicator ${source[0]}`;
				break;
			case "@":
			case "`": badChar = `reserved character ${source[0]}`;
		}
		if (badChar) onError(0, "BAD_SCALAR_START", `Plain value cannot start with ${badChar}`);
		return unfoldLines(source);
	}
	function singleQuotedValue(source, onError) {
		if (source[source.length - 1] !== "'" || source.length === 1) onError(source.length, "MISSING_CHAR", "Missing closing 'quote");
		return unfoldLines(source.slice(1, -1)).replace(/''/g, "'");
	}
	function unfoldLines(source) {
		const line = /(.*?)\r?\n/sy;
		let match = line.exec(source);
		if (!match) return source;
		let trimEnd, trimBoth;
		try {
			trimEnd = new RegExp("(?<![ 	])[ 	]+$");
			trimBoth = new RegExp("^[ 	]+|(?<![ 	])[ 	]+$", "g");
		} catch {
			trimEnd = /[ \t]+$/;
			trimBoth = /^[ \t]+|[ \t]+$/g;
		}
		let res = match[1].replace(trimEnd, "");
		let sep = " ";
		let pos = line.lastIndex;
		while (match = line.exec(source)) {
			const lm = match[1].replace(trimBoth, "");
			if (lm === "") {
				if (sep === "\n") res += sep;
				else sep = "\n";
			} else {
				res += sep + lm;
				sep = " ";
			}
			pos = line.lastIndex;
		}
		const last = /[ \t]*(.*)/sy;
		last.lastIndex = pos;
		match = last.exec(source);
		return res + sep + (match?.[1] ?? "");
	}
	function doubleQuotedValue(source, onError) {
		let res = "";
		for (let i = 1; i < source.length - 1; ++i) {
			const ch = source[i];
			if (ch === "\r" && source[i + 1] === "\n") continue;
			if (ch === "\n") {
				const { fold, offset } = foldNewline(source, i);
				res += fold;
				i = offset;
			} else if (ch === "\\") {
				let next = source[++i];
				const cc = escapeCodes[next];
				if (cc) res += cc;
				else if (next === "\n") {
					next = source[i + 1];
					while (next === " " || next === "	") next = source[++i + 1];
				} else if (next === "\r" && source[i + 1] === "\n") {
					next = source[++i + 1];
					while (next === " " || next === "	") next = source[++i + 1];
				} else if (next === "x" || next === "u" || next === "U") {
					const length = next === "x" ? 2 : next === "u" ? 4 : 8;
					res += parseCharCode(source, i + 1, length, onError);
					i += length;
				} else {
					const raw = source.substr(i - 1, 2);
					onError(i - 1, "BAD_DQ_ESCAPE", `Invalid escape sequence ${raw}`);
					res += raw;
				}
			} else if (ch === " " || ch === "	") {
				const wsStart = i;
				let next = source[i + 1];
				while (next === " " || next === "	") next = source[++i + 1];
				if (next !== "\n" && !(next === "\r" && source[i + 2] === "\n")) res += i > wsStart ? source.slice(wsStart, i + 1) : ch;
			} else res += ch;
		}
		if (source[source.length - 1] !== "\"" || source.length === 1) onError(source.length, "MISSING_CHAR", "Missing closing \"quote");
		return res;
	}
	function foldNewline(source, offset) {
		let fold = "";
		let ch = source[offset + 1];
		while (ch === " " || ch === "	" || ch === "\n" || ch === "\r") {
			if (ch === "\r" && source[offset + 2] !== "\n") break;
			if (ch === "\n") fold += "\n";
			offset += 1;
			ch = source[offset + 1];
		}
		if (!fold) fold = " ";
		return {
			fold,
			offset
		};
	}
	const escapeCodes = {
		"0": "\0",
		a: "\x07",
		b: "\b",
		e: "\x1B",
		f: "\f",
		n: "\n",
		r: "\r",
		t: "	",
		v: "\v",
		N: "\u0085",
		_: "\u00A0",
		L: "\u2028",
		P: "\u2029",
		" ": " ",
		"\"": "\"",
		"/": "/",
		"\\": "\\",
		"	": "	"
	};
	function parseCharCode(source, offset, length, onError) {
		const cc = source.substr(offset, length);
		const code = cc.length === length && /^[0-9a-fA-F]+$/.test(cc) ? parseInt(cc, 16) : NaN;
		try {
			return String.fromCodePoint(code);
		} catch {
			const raw = source.substr(offset - 2, length + 2);
			onError(offset - 2, "BAD_DQ_ESCAPE", `Invalid escape sequence ${raw}`);
			return raw;
		}
	}
	exports.resolveFlowScalar = resolveFlowScalar;
}));
//#endregion
//#region node_modules/yaml/dist/compose/compose-scalar.js
var require_compose_scalar = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var Scalar = require_Scalar();
	var resolveBlockScalar = require_resolve_block_scalar();
	var resolveFlowScalar = require_resolve_flow_scalar();
	function composeScalar(ctx, token, tagToken, onError) {
		const { value, type, comment, range } = token.type === "block-scalar" ? resolveBlockScalar.resolveBlockScalar(ctx, token, onError) : resolveFlowScalar.resolveFlowScalar(token, ctx.options.strict, onError);
		const tagName = tagToken ? ctx.directives.tagName(tagToken.source, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg)) : null;
		let tag;
		if (ctx.options.stringKeys && ctx.atKey) tag = ctx.schema[identity.SCALAR];
		else if (tagName) tag = findScalarTagByName(ctx.schema, value, tagName, tagToken, onError);
		else if (token.type === "scalar") tag = findScalarTagByTest(ctx, value, token, onError);
		else tag = ctx.schema[identity.SCALAR];
		let scalar;
		try {
			const res = tag.resolve(value, (msg) => onError(tagToken ?? token, "TAG_RESOLVE_FAILED", msg), ctx.options);
			scalar = identity.isScalar(res) ? res : new Scalar.Scalar(res);
		} catch (error) {
			const msg = error instanceof Error ? error.message : String(error);
			onError(tagToken ?? token, "TAG_RESOLVE_FAILED", msg);
			scalar = new Scalar.Scalar(value);
		}
		scalar.range = range;
		scalar.source = value;
		if (type) scalar.type = type;
		if (tagName) scalar.tag = tagName;
		if (tag.format) scalar.format = tag.format;
		if (comment) scalar.comment = comment;
		return scalar;
	}
	function findScalarTagByName(schema, value, tagName, tagToken, onError) {
		if (tagName === "!") return schema[identity.SCALAR];
		const matchWithTest = [];
		for (const tag of schema.tags) if (!tag.collection && tag.tag === tagName) {
			if (tag.default && tag.test) matchWithTest.push(tag);
			else return tag;
		}
		for (const tag of matchWithTest) if (tag.test?.test(value)) return tag;
		const kt = schema.knownTags[tagName];
		if (kt && !kt.collection) {
			schema.tags.push(Object.assign({}, kt, {
				default: false,
				test: void 0
			}));
			return kt;
		}
		onError(tagToken, "TAG_RESOLVE_FAILED", `Unresolved tag: ${tagName}`, tagName !== "tag:yaml.org,2002:str");
		return schema[identity.SCALAR];
	}
	function findScalarTagByTest({ atKey, directives, schema }, value, token, onError) {
		const tag = schema.tags.find((tag) => (tag.default === true || atKey && tag.default === "key") && tag.test?.test(value)) || schema[identity.SCALAR];
		if (schema.compat) {
			const compat = schema.compat.find((tag) => tag.default && tag.test?.test(value)) ?? schema[identity.SCALAR];
			if (tag.tag !== compat.tag) onError(token, "TAG_RESOLVE_FAILED", `Value may be parsed as either ${directives.tagString(tag.tag)} or ${directives.tagString(compat.tag)}`, true);
		}
		return tag;
	}
	exports.composeScalar = composeScalar;
}));
//#endregion
//#region node_modules/yaml/dist/compose/util-empty-scalar-position.js
var require_util_empty_scalar_position = /* @__PURE__ */ __commonJSMin(((exports) => {
	function emptyScalarPosition(offset, before, pos) {
		if (before) {
			pos ?? (pos = before.length);
			for (let i = pos - 1; i >= 0; --i) {
				let st = before[i];
				switch (st.type) {
					case "space":
					case "comment":
					case "newline":
						offset -= st.source.length;
						continue;
				}
				st = before[++i];
				while (st?.type === "space") {
					offset += st.source.length;
					st = before[++i];
				}
				break;
			}
		}
		return offset;
	}
	exports.emptyScalarPosition = emptyScalarPosition;
}));
//#endregion
//#region node_modules/yaml/dist/compose/compose-node.js
var require_compose_node = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Alias = require_Alias();
	var identity = require_identity();
	var composeCollection = require_compose_collection();
	var composeScalar = require_compose_scalar();
	var resolveEnd = require_resolve_end();
	var utilEmptyScalarPosition = require_util_empty_scalar_position();
	const CN = {
		composeNode,
		composeEmptyNode
	};
	function composeNode(ctx, token, props, onError) {
		const atKey = ctx.atKey;
		const { spaceBefore, comment, anchor, tag } = props;
		let node;
		let isSrcToken = true;
		switch (token.type) {
			case "alias":
				node = composeAlias(ctx, token, onError);
				if (anchor || tag) onError(token, "ALIAS_PROPS", "An alias node must not specify any properties");
				break;
			case "scalar":
			case "single-quoted-scalar":
			case "double-quoted-scalar":
			case "block-scalar":
				node = composeScalar.composeScalar(ctx, token, tag, onError);
				if (anchor) node.anchor = anchor.source.substring(1);
				break;
			case "block-map":
			case "block-seq":
			case "flow-collection":
				try {
					node = composeCollection.composeCollection(CN, ctx, token, props, onError);
					if (anchor) node.anchor = anchor.source.substring(1);
				} catch (error) {
					onError(token, "RESOURCE_EXHAUSTION", error instanceof Error ? error.message : String(error));
				}
				break;
			default:
				onError(token, "UNEXPECTED_TOKEN", token.type === "error" ? token.message : `Unsupported token (type: ${token.type})`);
				isSrcToken = false;
		}
		node ?? (node = composeEmptyNode(ctx, token.offset, void 0, null, props, onError));
		if (anchor && node.anchor === "") onError(anchor, "BAD_ALIAS", "Anchor cannot be an empty string");
		if (atKey && ctx.options.stringKeys && (!identity.isScalar(node) || typeof node.value !== "string" || node.tag && node.tag !== "tag:yaml.org,2002:str")) onError(tag ?? token, "NON_STRING_KEY", "With stringKeys, all keys must be strings");
		if (spaceBefore) node.spaceBefore = true;
		if (comment) {
			if (token.type === "scalar" && token.source === "") node.comment = comment;
			else node.commentBefore = comment;
		}
		if (ctx.options.keepSourceTokens && isSrcToken) node.srcToken = token;
		return node;
	}
	function composeEmptyNode(ctx, offset, before, pos, { spaceBefore, comment, anchor, tag, end }, onError) {
		const token = {
			type: "scalar",
			offset: utilEmptyScalarPosition.emptyScalarPosition(offset, before, pos),
			indent: -1,
			source: ""
		};
		const node = composeScalar.composeScalar(ctx, token, tag, onError);
		if (anchor) {
			node.anchor = anchor.source.substring(1);
			if (node.anchor === "") onError(anchor, "BAD_ALIAS", "Anchor cannot be an empty string");
		}
		if (spaceBefore) node.spaceBefore = true;
		if (comment) {
			node.comment = comment;
			node.range[2] = end;
		}
		return node;
	}
	function composeAlias({ options }, { offset, source, end }, onError) {
		const alias = new Alias.Alias(source.substring(1));
		if (alias.source === "") onError(offset, "BAD_ALIAS", "Alias cannot be an empty string");
		if (alias.source.endsWith(":")) onError(offset + source.length - 1, "BAD_ALIAS", "Alias ending in : is ambiguous", true);
		const valueEnd = offset + source.length;
		const re = resolveEnd.resolveEnd(end, valueEnd, options.strict, onError);
		alias.range = [
			offset,
			valueEnd,
			re.offset
		];
		if (re.comment) alias.comment = re.comment;
		return alias;
	}
	exports.composeEmptyNode = composeEmptyNode;
	exports.composeNode = composeNode;
}));
//#endregion
//#region node_modules/yaml/dist/compose/compose-doc.js
var require_compose_doc = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Document = require_Document();
	var composeNode = require_compose_node();
	var resolveEnd = require_resolve_end();
	var resolveProps = require_resolve_props();
	function composeDoc(options, directives, { offset, start, value, end }, onError) {
		const opts = Object.assign({ _directives: directives }, options);
		const doc = new Document.Document(void 0, opts);
		const ctx = {
			atKey: false,
			atRoot: true,
			directives: doc.directives,
			options: doc.options,
			schema: doc.schema
		};
		const props = resolveProps.resolveProps(start, {
			indicator: "doc-start",
			next: value ?? end?.[0],
			offset,
			onError,
			parentIndent: 0,
			startOnNewline: true
		});
		if (props.found) {
			doc.directives.docStart = true;
			if (value && (value.type === "block-map" || value.type === "block-seq") && !props.hasNewline) onError(props.end, "MISSING_CHAR", "Block collection cannot start on same line with directives-end marker");
		}
		doc.contents = value ? composeNode.composeNode(ctx, value, props, onError) : composeNode.composeEmptyNode(ctx, props.end, start, null, props, onError);
		const contentEnd = doc.contents.range[2];
		const re = resolveEnd.resolveEnd(end, contentEnd, false, onError);
		if (re.comment) doc.comment = re.comment;
		doc.range = [
			offset,
			contentEnd,
			re.offset
		];
		return doc;
	}
	exports.composeDoc = composeDoc;
}));
//#endregion
//#region node_modules/yaml/dist/compose/composer.js
var require_composer = /* @__PURE__ */ __commonJSMin(((exports) => {
	var node_process = __require("process");
	var directives = require_directives();
	var Document = require_Document();
	var errors = require_errors();
	var identity = require_identity();
	var composeDoc = require_compose_doc();
	var resolveEnd = require_resolve_end();
	function getErrorPos(src) {
		if (typeof src === "number") return [src, src + 1];
		if (Array.isArray(src)) return src.length === 2 ? src : [src[0], src[1]];
		const { offset, source } = src;
		return [offset, offset + (typeof source === "string" ? source.length : 1)];
	}
	function parsePrelude(prelude) {
		let comment = "";
		let atComment = false;
		let afterEmptyLine = false;
		for (let i = 0; i < prelude.length; ++i) {
			const source = prelude[i];
			switch (source[0]) {
				case "#":
					comment += (comment === "" ? "" : afterEmptyLine ? "\n\n" : "\n") + (source.substring(1) || " ");
					atComment = true;
					afterEmptyLine = false;
					break;
				case "%":
					if (prelude[i + 1]?.[0] !== "#") i += 1;
					atComment = false;
					break;
				default:
					if (!atComment) afterEmptyLine = true;
					atComment = false;
			}
		}
		return {
			comment,
			afterEmptyLine
		};
	}
	var Composer = class {
		constructor(options = {}) {
			this.doc = null;
			this.atDirectives = false;
			this.prelude = [];
			this.errors = [];
			this.warnings = [];
			this.onError = (source, code, message, warning) => {
				const pos = getErrorPos(source);
				if (warning) this.warnings.push(new errors.YAMLWarning(pos, code, message));
				else this.errors.push(new errors.YAMLParseError(pos, code, message));
			};
			this.directives = new directives.Directives({ version: options.version || "1.2" });
			this.options = options;
		}
		decorate(doc, afterDoc) {
			const { comment, afterEmptyLine } = parsePrelude(this.prelude);
			if (comment) {
				const dc = doc.contents;
				if (afterDoc) doc.comment = doc.comment ? `${doc.comment}\n${comment}` : comment;
				else if (afterEmptyLine || doc.directives.docStart || !dc) doc.commentBefore = comment;
				else if (identity.isCollection(dc) && !dc.flow && dc.items.length > 0) {
					let it = dc.items[0];
					if (identity.isPair(it)) it = it.key;
					const cb = it.commentBefore;
					it.commentBefore = cb ? `${comment}\n${cb}` : comment;
				} else {
					const cb = dc.commentBefore;
					dc.commentBefore = cb ? `${comment}\n${cb}` : comment;
				}
			}
			if (afterDoc) {
				for (let i = 0; i < this.errors.length; ++i) doc.errors.push(this.errors[i]);
				for (let i = 0; i < this.warnings.length; ++i) doc.warnings.push(this.warnings[i]);
			} else {
				doc.errors = this.errors;
				doc.warnings = this.warnings;
			}
			this.prelude = [];
			this.errors = [];
			this.warnings = [];
		}
		streamInfo() {
			return {
				comment: parsePrelude(this.prelude).comment,
				directives: this.directives,
				errors: this.errors,
				warnings: this.warnings
			};
		}
		*compose(tokens, forceDoc = false, endOffset = -1) {
			for (const token of tokens) yield* this.next(token);
			yield* this.end(forceDoc, endOffset);
		}
		*next(token) {
			if (node_process.env.LOG_STREAM) console.dir(token, { depth: null });
			switch (token.type) {
				case "directive":
					this.directives.add(token.source, (offset, message, warning) => {
						const pos = getErrorPos(token);
						pos[0] += offset;
						this.onError(pos, "BAD_DIRECTIVE", message, warning);
					});
					this.prelude.push(token.source);
					this.atDirectives = true;
					break;
				case "document": {
					const doc = composeDoc.composeDoc(this.options, this.directives, token, this.onError);
					if (this.atDirectives && !doc.directives.docStart) this.onError(token, "MISSING_CHAR", "Missing directives-end/doc-start indicator line");
					this.decorate(doc, false);
					if (this.doc) yield this.doc;
					this.doc = doc;
					this.atDirectives = false;
					break;
				}
				case "byte-order-mark":
				case "space": break;
				case "comment":
				case "newline":
					this.prelude.push(token.source);
					break;
				case "error": {
					const msg = token.source ? `${token.message}: ${JSON.stringify(token.source)}` : token.message;
					const error = new errors.YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", msg);
					if (this.atDirectives || !this.doc) this.errors.push(error);
					else this.doc.errors.push(error);
					break;
				}
				case "doc-end": {
					if (!this.doc) {
						this.errors.push(new errors.YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", "Unexpected doc-end without preceding document"));
						break;
					}
					this.doc.directives.docEnd = true;
					const end = resolveEnd.resolveEnd(token.end, token.offset + token.source.length, this.doc.options.strict, this.onError);
					this.decorate(this.doc, true);
					if (end.comment) {
						const dc = this.doc.comment;
						this.doc.comment = dc ? `${dc}\n${end.comment}` : end.comment;
					}
					this.doc.range[2] = end.offset;
					break;
				}
				default: this.errors.push(new errors.YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", `Unsupported token ${token.type}`));
			}
		}
		*end(forceDoc = false, endOffset = -1) {
			if (this.doc) {
				this.decorate(this.doc, true);
				yield this.doc;
				this.doc = null;
			} else if (forceDoc) {
				const opts = Object.assign({ _directives: this.directives }, this.options);
				const doc = new Document.Document(void 0, opts);
				if (this.atDirectives) this.onError(endOffset, "MISSING_CHAR", "Missing directives-end indicator line");
				doc.range = [
					0,
					endOffset,
					endOffset
				];
				this.decorate(doc, false);
				yield doc;
			}
		}
	};
	exports.Composer = Composer;
}));
//#endregion
//#region node_modules/yaml/dist/parse/cst-scalar.js
var require_cst_scalar = /* @__PURE__ */ __commonJSMin(((exports) => {
	var resolveBlockScalar = require_resolve_block_scalar();
	var resolveFlowScalar = require_resolve_flow_scalar();
	var errors = require_errors();
	var stringifyString = require_stringifyString();
	function resolveAsScalar(token, strict = true, onError) {
		if (token) {
			const _onError = (pos, code, message) => {
				const offset = typeof pos === "number" ? pos : Array.isArray(pos) ? pos[0] : pos.offset;
				if (onError) onError(offset, code, message);
				else throw new errors.YAMLParseError([offset, offset + 1], code, message);
			};
			switch (token.type) {
				case "scalar":
				case "single-quoted-scalar":
				case "double-quoted-scalar": return resolveFlowScalar.resolveFlowScalar(token, strict, _onError);
				case "block-scalar": return resolveBlockScalar.resolveBlockScalar({ options: { strict } }, token, _onError);
			}
		}
		return null;
	}
	function createScalarToken(value, context) {
		const { implicitKey = false, indent, inFlow = false, offset = -1, type = "PLAIN" } = context;
		const source = stringifyString.stringifyString({
			type,
			value
		}, {
			implicitKey,
			indent: indent > 0 ? " ".repeat(indent) : "",
			inFlow,
			options: {
				blockQuote: true,
				lineWidth: -1
			}
		});
		const end = context.end ?? [{
			type: "newline",
			offset: -1,
			indent,
			source: "\n"
		}];
		switch (source[0]) {
			case "|":
			case ">": {
				const he = source.indexOf("\n");
				const head = source.substring(0, he);
				const body = source.substring(he + 1) + "\n";
				const props = [{
					type: "block-scalar-header",
					offset,
					indent,
					source: head
				}];
				if (!addEndtoBlockProps(props, end)) props.push({
					type: "newline",
					offset: -1,
					indent,
					source: "\n"
				});
				return {
					type: "block-scalar",
					offset,
					indent,
					props,
					source: body
				};
			}
			case "\"": return {
				type: "double-quoted-scalar",
				offset,
				indent,
				source,
				end
			};
			case "'": return {
				type: "single-quoted-scalar",
				offset,
				indent,
				source,
				end
			};
			default: return {
				type: "scalar",
				offset,
				indent,
				source,
				end
			};
		}
	}
	function setScalarValue(token, value, context = {}) {
		let { afterKey = false, implicitKey = false, inFlow = false, type } = context;
		let indent = "indent" in token ? token.indent : null;
		if (afterKey && typeof indent === "number") indent += 2;
		if (!type) switch (token.type) {
			case "single-quoted-scalar":
				type = "QUOTE_SINGLE";
				break;
			case "double-quoted-scalar":
				type = "QUOTE_DOUBLE";
				break;
			case "block-scalar": {
				const header = token.props[0];
				if (header.type !== "block-scalar-header") throw new Error("Invalid block scalar header");
				type = header.source[0] === ">" ? "BLOCK_FOLDED" : "BLOCK_LITERAL";
				break;
			}
			default: type = "PLAIN";
		}
		const source = stringifyString.stringifyString({
			type,
			value
		}, {
			implicitKey: implicitKey || indent === null,
			indent: indent !== null && indent > 0 ? " ".repeat(indent) : "",
			inFlow,
			options: {
				blockQuote: true,
				lineWidth: -1
			}
		});
		switch (source[0]) {
			case "|":
			case ">":
				setBlockScalarValue(token, source);
				break;
			case "\"":
				setFlowScalarValue(token, source, "double-quoted-scalar");
				break;
			case "'":
				setFlowScalarValue(token, source, "single-quoted-scalar");
				break;
			default: setFlowScalarValue(token, source, "scalar");
		}
	}
	function setBlockScalarValue(token, source) {
		const he = source.indexOf("\n");
		const head = source.substring(0, he);
		const body = source.substring(he + 1) + "\n";
		if (token.type === "block-scalar") {
			const header = token.props[0];
			if (header.type !== "block-scalar-header") throw new Error("Invalid block scalar header");
			header.source = head;
			token.source = body;
		} else {
			const { offset } = token;
			const indent = "indent" in token ? token.indent : -1;
			const props = [{
				type: "block-scalar-header",
				offset,
				indent,
				source: head
			}];
			if (!addEndtoBlockProps(props, "end" in token ? token.end : void 0)) props.push({
				type: "newline",
				offset: -1,
				indent,
				source: "\n"
			});
			for (const key of Object.keys(token)) if (key !== "type" && key !== "offset") delete token[key];
			Object.assign(token, {
				type: "block-scalar",
				indent,
				props,
				source: body
			});
		}
	}
	function addEndtoBlockProps(props, end) {
		if (end) for (const st of end) switch (st.type) {
			case "space":
			case "comment":
				props.push(st);
				break;
			case "newline":
				props.push(st);
				return true;
		}
		return false;
	}
	function setFlowScalarValue(token, source, type) {
		switch (token.type) {
			case "scalar":
			case "double-quoted-scalar":
			case "single-quoted-scalar":
				token.type = type;
				token.source = source;
				break;
			case "block-scalar": {
				const end = token.props.slice(1);
				let oa = source.length;
				if (token.props[0].type === "block-scalar-header") oa -= token.props[0].source.length;
				for (const tok of end) tok.offset += oa;
				delete token.props;
				Object.assign(token, {
					type,
					source,
					end
				});
				break;
			}
			case "block-map":
			case "block-seq": {
				const nl = {
					type: "newline",
					offset: token.offset + source.length,
					indent: token.indent,
					source: "\n"
				};
				delete token.items;
				Object.assign(token, {
					type,
					source,
					end: [nl]
				});
				break;
			}
			default: {
				const indent = "indent" in token ? token.indent : -1;
				const end = "end" in token && Array.isArray(token.end) ? token.end.filter((st) => st.type === "space" || st.type === "comment" || st.type === "newline") : [];
				for (const key of Object.keys(token)) if (key !== "type" && key !== "offset") delete token[key];
				Object.assign(token, {
					type,
					indent,
					source,
					end
				});
			}
		}
	}
	exports.createScalarToken = createScalarToken;
	exports.resolveAsScalar = resolveAsScalar;
	exports.setScalarValue = setScalarValue;
}));
//#endregion
//#region node_modules/yaml/dist/parse/cst-stringify.js
var require_cst_stringify = /* @__PURE__ */ __commonJSMin(((exports) => {
	const stringify = (cst) => "type" in cst ? stringifyToken(cst) : stringifyItem(cst);
	function stringifyToken(token) {
		switch (token.type) {
			case "block-scalar": {
				let res = "";
				for (const tok of token.props) res += stringifyToken(tok);
				return res + token.source;
			}
			case "block-map":
			case "block-seq": {
				let res = "";
				for (const item of token.items) res += stringifyItem(item);
				return res;
			}
			case "flow-collection": {
				let res = token.start.source;
				for (const item of token.items) res += stringifyItem(item);
				for (const st of token.end) res += st.source;
				return res;
			}
			case "document": {
				let res = stringifyItem(token);
				if (token.end) for (const st of token.end) res += st.source;
				return res;
			}
			default: {
				let res = token.source;
				if ("end" in token && token.end) for (const st of token.end) res += st.source;
				return res;
			}
		}
	}
	function stringifyItem({ start, key, sep, value }) {
		let res = "";
		for (const st of start) res += st.source;
		if (key) res += stringifyToken(key);
		if (sep) for (const st of sep) res += st.source;
		if (value) res += stringifyToken(value);
		return res;
	}
	exports.stringify = stringify;
}));
//#endregion
//#region node_modules/yaml/dist/parse/cst-visit.js
var require_cst_visit = /* @__PURE__ */ __commonJSMin(((exports) => {
	const BREAK = Symbol("break visit");
	const SKIP = Symbol("skip children");
	const REMOVE = Symbol("remove item");
	function visit(cst, visitor) {
		if ("type" in cst && cst.type === "document") cst = {
			start: cst.start,
			value: cst.value
		};
		_visit(Object.freeze([]), cst, visitor);
	}
	visit.BREAK = BREAK;
	visit.SKIP = SKIP;
	visit.REMOVE = REMOVE;
	visit.itemAtPath = (cst, path) => {
		let item = cst;
		for (const [field, index] of path) {
			const tok = item?.[field];
			if (tok && "items" in tok) item = tok.items[index];
			else return void 0;
		}
		return item;
	};
	visit.parentCollection = (cst, path) => {
		const parent = visit.itemAtPath(cst, path.slice(0, -1));
		const field = path[path.length - 1][0];
		const coll = parent?.[field];
		if (coll && "items" in coll) return coll;
		throw new Error("Parent collection not found");
	};
	function _visit(path, item, visitor) {
		let ctrl = visitor(item, path);
		if (typeof ctrl === "symbol") return ctrl;
		for (const field of ["key", "value"]) {
			const token = item[field];
			if (token && "items" in token) {
				for (let i = 0; i < token.items.length; ++i) {
					const ci = _visit(Object.freeze(path.concat([[field, i]])), token.items[i], visitor);
					if (typeof ci === "number") i = ci - 1;
					else if (ci === BREAK) return BREAK;
					else if (ci === REMOVE) {
						token.items.splice(i, 1);
						i -= 1;
					}
				}
				if (typeof ctrl === "function" && field === "key") ctrl = ctrl(item, path);
			}
		}
		return typeof ctrl === "function" ? ctrl(item, path) : ctrl;
	}
	exports.visit = visit;
}));
//#endregion
//#region node_modules/yaml/dist/parse/cst.js
var require_cst = /* @__PURE__ */ __commonJSMin(((exports) => {
	var cstScalar = require_cst_scalar();
	var cstStringify = require_cst_stringify();
	var cstVisit = require_cst_visit();
	const BOM = "\uFEFF";
	const DOCUMENT = "";
	const FLOW_END = "";
	const SCALAR = "";
	const isCollection = (token) => !!token && "items" in token;
	const isScalar = (token) => !!token && (token.type === "scalar" || token.type === "single-quoted-scalar" || token.type === "double-quoted-scalar" || token.type === "block-scalar");
	/* istanbul ignore next */
	function prettyToken(token) {
		switch (token) {
			case BOM: return "<BOM>";
			case DOCUMENT: return "<DOC>";
			case FLOW_END: return "<FLOW_END>";
			case SCALAR: return "<SCALAR>";
			default: return JSON.stringify(token);
		}
	}
	function tokenType(source) {
		switch (source) {
			case BOM: return "byte-order-mark";
			case DOCUMENT: return "doc-mode";
			case FLOW_END: return "flow-error-end";
			case SCALAR: return "scalar";
			case "---": return "doc-start";
			case "...": return "doc-end";
			case "":
			case "\n":
			case "\r\n": return "newline";
			case "-": return "seq-item-ind";
			case "?": return "explicit-key-ind";
			case ":": return "map-value-ind";
			case "{": return "flow-map-start";
			case "}": return "flow-map-end";
			case "[": return "flow-seq-start";
			case "]": return "flow-seq-end";
			case ",": return "comma";
		}
		switch (source[0]) {
			case " ":
			case "	": return "space";
			case "#": return "comment";
			case "%": return "directive-line";
			case "*": return "alias";
			case "&": return "anchor";
			case "!": return "tag";
			case "'": return "single-quoted-scalar";
			case "\"": return "double-quoted-scalar";
			case "|":
			case ">": return "block-scalar-header";
		}
		return null;
	}
	exports.createScalarToken = cstScalar.createScalarToken;
	exports.resolveAsScalar = cstScalar.resolveAsScalar;
	exports.setScalarValue = cstScalar.setScalarValue;
	exports.stringify = cstStringify.stringify;
	exports.visit = cstVisit.visit;
	exports.BOM = BOM;
	exports.DOCUMENT = DOCUMENT;
	exports.FLOW_END = FLOW_END;
	exports.SCALAR = SCALAR;
	exports.isCollection = isCollection;
	exports.isScalar = isScalar;
	exports.prettyToken = prettyToken;
	exports.tokenType = tokenType;
}));
//#endregion
//#region node_modules/yaml/dist/parse/lexer.js
var require_lexer = /* @__PURE__ */ __commonJSMin(((exports) => {
	var cst = require_cst();
	function isEmpty(ch) {
		switch (ch) {
			case void 0:
			case " ":
			case "\n":
			case "\r":
			case "	": return true;
			default: return false;
		}
	}
	const hexDigits = /* @__PURE__ */ new Set("0123456789ABCDEFabcdef");
	const tagChars = /* @__PURE__ */ new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()");
	const flowIndicatorChars = /* @__PURE__ */ new Set(",[]{}");
	const invalidAnchorChars = /* @__PURE__ */ new Set(" ,[]{}\n\r	");
	const isNotAnchorChar = (ch) => !ch || invalidAnchorChars.has(ch);
	var Lexer = class {
		constructor() {
			this.atEnd = false;
			this.blockScalarIndent = -1;
			this.blockScalarKeep = false;
			this.buffer = "";
			this.flowKey = false;
			this.flowLevel = 0;
			this.indentNext = 0;
			this.indentValue = 0;
			this.lineEndPos = null;
			this.next = null;
			this.pos = 0;
		}
		*lex(source, incomplete = false) {
			if (source) {
				if (typeof source !== "string") throw TypeError("source is not a string");
				this.buffer = this.buffer ? this.buffer + source : source;
				this.lineEndPos = null;
			}
			this.atEnd = !incomplete;
			let next = this.next ?? "stream";
			while (next && (incomplete || this.hasChars(1))) next = yield* this.parseNext(next);
		}
		atLineEnd() {
			let i = this.pos;
			let ch = this.buffer[i];
			while (ch === " " || ch === "	") ch = this.buffer[++i];
			if (!ch || ch === "#" || ch === "\n") return true;
			if (ch === "\r") return this.buffer[i + 1] === "\n";
			return false;
		}
		charAt(n) {
			return this.buffer[this.pos + n];
		}
		continueScalar(offset) {
			let ch = this.buffer[offset];
			if (this.indentNext > 0) {
				let indent = 0;
				while (ch === " ") ch = this.buffer[++indent + offset];
				if (ch === "\r") {
					const next = this.buffer[indent + offset + 1];
					if (next === "\n" || !next && !this.atEnd) return offset + indent + 1;
				}
				return ch === "\n" || indent >= this.indentNext || !ch && !this.atEnd ? offset + indent : -1;
			}
			if (ch === "-" || ch === ".") {
				const dt = this.buffer.substr(offset, 3);
				if ((dt === "---" || dt === "...") && isEmpty(this.buffer[offset + 3])) return -1;
			}
			return offset;
		}
		getLine() {
			let end = this.lineEndPos;
			if (typeof end !== "number" || end !== -1 && end < this.pos) {
				end = this.buffer.indexOf("\n", this.pos);
				this.lineEndPos = end;
			}
			if (end === -1) return this.atEnd ? this.buffer.substring(this.pos) : null;
			if (this.buffer[end - 1] === "\r") end -= 1;
			return this.buffer.substring(this.pos, end);
		}
		hasChars(n) {
			return this.pos + n <= this.buffer.length;
		}
		setNext(state) {
			this.buffer = this.buffer.substring(this.pos);
			this.pos = 0;
			this.lineEndPos = null;
			this.next = state;
			return null;
		}
		peek(n) {
			return this.buffer.substr(this.pos, n);
		}
		*parseNext(next) {
			switch (next) {
				case "stream": return yield* this.parseStream();
				case "line-start": return yield* this.parseLineStart();
				case "block-start": return yield* this.parseBlockStart();
				case "doc": return yield* this.parseDocument();
				case "flow": return yield* this.parseFlowCollection();
				case "quoted-scalar": return yield* this.parseQuotedScalar();
				case "block-scalar": return yield* this.parseBlockScalar();
				case "plain-scalar": return yield* this.parsePlainScalar();
			}
		}
		*parseStream() {
			let line = this.getLine();
			if (line === null) return this.setNext("stream");
			if (line[0] === cst.BOM) {
				yield* this.pushCount(1);
				line = line.substring(1);
			}
			if (line[0] === "%") {
				let dirEnd = line.length;
				let cs = line.indexOf("#");
				while (cs !== -1) {
					const ch = line[cs - 1];
					if (ch === " " || ch === "	") {
						dirEnd = cs - 1;
						break;
					} else cs = line.indexOf("#", cs + 1);
				}
				while (true) {
					const ch = line[dirEnd - 1];
					if (ch === " " || ch === "	") dirEnd -= 1;
					else break;
				}
				const n = (yield* this.pushCount(dirEnd)) + (yield* this.pushSpaces(true));
				yield* this.pushCount(line.length - n);
				this.pushNewline();
				return "stream";
			}
			if (this.atLineEnd()) {
				const sp = yield* this.pushSpaces(true);
				yield* this.pushCount(line.length - sp);
				yield* this.pushNewline();
				return "stream";
			}
			yield cst.DOCUMENT;
			return yield* this.parseLineStart();
		}
		*parseLineStart() {
			const ch = this.charAt(0);
			if (!ch && !this.atEnd) return this.setNext("line-start");
			if (ch === "-" || ch === ".") {
				if (!this.atEnd && !this.hasChars(4)) return this.setNext("line-start");
				const s = this.peek(3);
				if ((s === "---" || s === "...") && isEmpty(this.charAt(3))) {
					yield* this.pushCount(3);
					this.indentValue = 0;
					this.indentNext = 0;
					return s === "---" ? "doc" : "stream";
				}
			}
			this.indentValue = yield* this.pushSpaces(false);
			if (this.indentNext > this.indentValue && !isEmpty(this.charAt(1))) this.indentNext = this.indentValue;
			return yield* this.parseBlockStart();
		}
		*parseBlockStart() {
			const [ch0, ch1] = this.peek(2);
			if (!ch1 && !this.atEnd) return this.setNext("block-start");
			if ((ch0 === "-" || ch0 === "?" || ch0 === ":") && isEmpty(ch1)) {
				const n = (yield* this.pushCount(1)) + (yield* this.pushSpaces(true));
				this.indentNext = this.indentValue + 1;
				this.indentValue += n;
				return "block-start";
			}
			return "doc";
		}
		*parseDocument() {
			yield* this.pushSpaces(true);
			const line = this.getLine();
			if (line === null) return this.setNext("doc");
			let n = yield* this.pushIndicators();
			switch (line[n]) {
				case "#": yield* this.pushCount(line.length - n);
				case void 0:
					yield* this.pushNewline();
					return yield* this.parseLineStart();
				case "{":
				case "[":
					yield* this.pushCount(1);
					this.flowKey = false;
					this.flowLevel = 1;
					return "flow";
				case "}":
				case "]":
					yield* this.pushCount(1);
					return "doc";
				case "*":
					yield* this.pushUntil(isNotAnchorChar);
					return "doc";
				case "\"":
				case "'": return yield* this.parseQuotedScalar();
				case "|":
				case ">":
					n += yield* this.parseBlockScalarHeader();
					n += yield* this.pushSpaces(true);
					yield* this.pushCount(line.length - n);
					yield* this.pushNewline();
					return yield* this.parseBlockScalar();
				default: return yield* this.parsePlainScalar();
			}
		}
		*parseFlowCollection() {
			let nl, sp;
			let indent = -1;
			do {
				nl = yield* this.pushNewline();
				if (nl > 0) {
					sp = yield* this.pushSpaces(false);
					this.indentValue = indent = sp;
				} else sp = 0;
				sp += yield* this.pushSpaces(true);
			} while (nl + sp > 0);
			const line = this.getLine();
			if (line === null) return this.setNext("flow");
			if (indent !== -1 && indent < this.indentNext && line[0] !== "#" || indent === 0 && (line.startsWith("---") || line.startsWith("...")) && isEmpty(line[3])) {
				if (!(indent === this.indentNext - 1 && this.flowLevel === 1 && (line[0] === "]" || line[0] === "}"))) {
					this.flowLevel = 0;
					yield cst.FLOW_END;
					return yield* this.parseLineStart();
				}
			}
			let n = 0;
			while (line[n] === ",") {
				n += yield* this.pushCount(1);
				n += yield* this.pushSpaces(true);
				this.flowKey = false;
			}
			n += yield* this.pushIndicators();
			switch (line[n]) {
				case void 0: return "flow";
				case "#":
					yield* this.pushCount(line.length - n);
					return "flow";
				case "{":
				case "[":
					yield* this.pushCount(1);
					this.flowKey = false;
					this.flowLevel += 1;
					return "flow";
				case "}":
				case "]":
					yield* this.pushCount(1);
					this.flowKey = true;
					this.flowLevel -= 1;
					return this.flowLevel ? "flow" : "doc";
				case "*":
					yield* this.pushUntil(isNotAnchorChar);
					return "flow";
				case "\"":
				case "'":
					this.flowKey = true;
					return yield* this.parseQuotedScalar();
				case ":": {
					const next = this.charAt(1);
					if (this.flowKey || isEmpty(next) || next === ",") {
						this.flowKey = false;
						yield* this.pushCount(1);
						yield* this.pushSpaces(true);
						return "flow";
					}
				}
				default:
					this.flowKey = false;
					return yield* this.parsePlainScalar();
			}
		}
		*parseQuotedScalar() {
			const quote = this.charAt(0);
			let end = this.buffer.indexOf(quote, this.pos + 1);
			if (quote === "'") while (end !== -1 && this.buffer[end + 1] === "'") end = this.buffer.indexOf("'", end + 2);
			else while (end !== -1) {
				let n = 0;
				while (this.buffer[end - 1 - n] === "\\") n += 1;
				if (n % 2 === 0) break;
				end = this.buffer.indexOf("\"", end + 1);
			}
			const qb = this.buffer.substring(0, end);
			let nl = qb.indexOf("\n", this.pos);
			if (nl !== -1) {
				while (nl !== -1) {
					const cs = this.continueScalar(nl + 1);
					if (cs === -1) break;
					nl = qb.indexOf("\n", cs);
				}
				if (nl !== -1) end = nl - (qb[nl - 1] === "\r" ? 2 : 1);
			}
			if (end === -1) {
				if (!this.atEnd) return this.setNext("quoted-scalar");
				end = this.buffer.length;
			}
			yield* this.pushToIndex(end + 1, false);
			return this.flowLevel ? "flow" : "doc";
		}
		*parseBlockScalarHeader() {
			this.blockScalarIndent = -1;
			this.blockScalarKeep = false;
			let i = this.pos;
			while (true) {
				const ch = this.buffer[++i];
				if (ch === "+") this.blockScalarKeep = true;
				else if (ch > "0" && ch <= "9") this.blockScalarIndent = Number(ch) - 1;
				else if (ch !== "-") break;
			}
			return yield* this.pushUntil((ch) => isEmpty(ch) || ch === "#");
		}
		*parseBlockScalar() {
			let nl = this.pos - 1;
			let indent = 0;
			let ch;
			loop: for (let i = this.pos; ch = this.buffer[i]; ++i) switch (ch) {
				case " ":
					indent += 1;
					break;
				case "\n":
					nl = i;
					indent = 0;
					break;
				case "\r": {
					const next = this.buffer[i + 1];
					if (!next && !this.atEnd) return this.setNext("block-scalar");
					if (next === "\n") break;
				}
				default: break loop;
			}
			if (!ch && !this.atEnd) return this.setNext("block-scalar");
			if (indent >= this.indentNext) {
				if (this.blockScalarIndent === -1) this.indentNext = indent;
				else this.indentNext = this.blockScalarIndent + (this.indentNext === 0 ? 1 : this.indentNext);
				do {
					const cs = this.continueScalar(nl + 1);
					if (cs === -1) break;
					nl = this.buffer.indexOf("\n", cs);
				} while (nl !== -1);
				if (nl === -1) {
					if (!this.atEnd) return this.setNext("block-scalar");
					nl = this.buffer.length;
				}
			}
			let i = nl + 1;
			ch = this.buffer[i];
			while (ch === " ") ch = this.buffer[++i];
			if (ch === "	") {
				while (ch === "	" || ch === " " || ch === "\r" || ch === "\n") ch = this.buffer[++i];
				nl = i - 1;
			} else if (!this.blockScalarKeep) do {
				let i = nl - 1;
				let ch = this.buffer[i];
				if (ch === "\r") ch = this.buffer[--i];
				const lastChar = i;
				while (ch === " ") ch = this.buffer[--i];
				if (ch === "\n" && i >= this.pos && i + 1 + indent > lastChar) nl = i;
				else break;
			} while (true);
			yield cst.SCALAR;
			yield* this.pushToIndex(nl + 1, true);
			return yield* this.parseLineStart();
		}
		*parsePlainScalar() {
			const inFlow = this.flowLevel > 0;
			let end = this.pos - 1;
			let i = this.pos - 1;
			let ch;
			while (ch = this.buffer[++i]) if (ch === ":") {
				const next = this.buffer[i + 1];
				if (isEmpty(next) || inFlow && flowIndicatorChars.has(next)) break;
				end = i;
			} else if (isEmpty(ch)) {
				let next = this.buffer[i + 1];
				if (ch === "\r") {
					if (next === "\n") {
						i += 1;
						ch = "\n";
						next = this.buffer[i + 1];
					} else end = i;
				}
				if (next === "#" || inFlow && flowIndicatorChars.has(next)) break;
				if (ch === "\n") {
					const cs = this.continueScalar(i + 1);
					if (cs === -1) break;
					i = Math.max(i, cs - 2);
				}
			} else {
				if (inFlow && flowIndicatorChars.has(ch)) break;
				end = i;
			}
			if (!ch && !this.atEnd) return this.setNext("plain-scalar");
			yield cst.SCALAR;
			yield* this.pushToIndex(end + 1, true);
			return inFlow ? "flow" : "doc";
		}
		*pushCount(n) {
			if (n > 0) {
				yield this.buffer.substr(this.pos, n);
				this.pos += n;
				return n;
			}
			return 0;
		}
		*pushToIndex(i, allowEmpty) {
			const s = this.buffer.slice(this.pos, i);
			if (s) {
				yield s;
				this.pos += s.length;
				return s.length;
			} else if (allowEmpty) yield "";
			return 0;
		}
		*pushIndicators() {
			let n = 0;
			loop: while (true) {
				switch (this.charAt(0)) {
					case "!":
						n += yield* this.pushTag();
						n += yield* this.pushSpaces(true);
						continue loop;
					case "&":
						n += yield* this.pushUntil(isNotAnchorChar);
						n += yield* this.pushSpaces(true);
						continue loop;
					case "-":
					case "?":
					case ":": {
						const inFlow = this.flowLevel > 0;
						const ch1 = this.charAt(1);
						if (isEmpty(ch1) || inFlow && flowIndicatorChars.has(ch1)) {
							if (!inFlow) this.indentNext = this.indentValue + 1;
							else if (this.flowKey) this.flowKey = false;
							n += yield* this.pushCount(1);
							n += yield* this.pushSpaces(true);
							continue loop;
						}
					}
				}
				break loop;
			}
			return n;
		}
		*pushTag() {
			if (this.charAt(1) === "<") {
				let i = this.pos + 2;
				let ch = this.buffer[i];
				while (!isEmpty(ch) && ch !== ">") ch = this.buffer[++i];
				return yield* this.pushToIndex(ch === ">" ? i + 1 : i, false);
			} else {
				let i = this.pos + 1;
				let ch = this.buffer[i];
				while (ch) if (tagChars.has(ch)) ch = this.buffer[++i];
				else if (ch === "%" && hexDigits.has(this.buffer[i + 1]) && hexDigits.has(this.buffer[i + 2])) ch = this.buffer[i += 3];
				else break;
				return yield* this.pushToIndex(i, false);
			}
		}
		*pushNewline() {
			const ch = this.buffer[this.pos];
			if (ch === "\n") return yield* this.pushCount(1);
			else if (ch === "\r" && this.charAt(1) === "\n") return yield* this.pushCount(2);
			else return 0;
		}
		*pushSpaces(allowTabs) {
			let i = this.pos - 1;
			let ch;
			do
				ch = this.buffer[++i];
			while (ch === " " || allowTabs && ch === "	");
			const n = i - this.pos;
			if (n > 0) {
				yield this.buffer.substr(this.pos, n);
				this.pos = i;
			}
			return n;
		}
		*pushUntil(test) {
			let i = this.pos;
			let ch = this.buffer[i];
			while (!test(ch)) ch = this.buffer[++i];
			return yield* this.pushToIndex(i, false);
		}
	};
	exports.Lexer = Lexer;
}));
//#endregion
//#region node_modules/yaml/dist/parse/line-counter.js
var require_line_counter = /* @__PURE__ */ __commonJSMin(((exports) => {
	var LineCounter = class {
		constructor() {
			this.lineStarts = [];
			this.addNewLine = (offset) => this.lineStarts.push(offset);
			this.linePos = (offset) => {
				let low = 0;
				let high = this.lineStarts.length;
				while (low < high) {
					const mid = low + high >> 1;
					if (this.lineStarts[mid] < offset) low = mid + 1;
					else high = mid;
				}
				if (this.lineStarts[low] === offset) return {
					line: low + 1,
					col: 1
				};
				if (low === 0) return {
					line: 0,
					col: offset
				};
				const start = this.lineStarts[low - 1];
				return {
					line: low,
					col: offset - start + 1
				};
			};
		}
	};
	exports.LineCounter = LineCounter;
}));
//#endregion
//#region node_modules/yaml/dist/parse/parser.js
var require_parser = /* @__PURE__ */ __commonJSMin(((exports) => {
	var node_process = __require("process");
	var cst = require_cst();
	var lexer = require_lexer();
	function includesToken(list, type) {
		for (let i = 0; i < list.length; ++i) if (list[i].type === type) return true;
		return false;
	}
	function findNonEmptyIndex(list) {
		for (let i = 0; i < list.length; ++i) switch (list[i].type) {
			case "space":
			case "comment":
			case "newline": break;
			default: return i;
		}
		return -1;
	}
	function isFlowToken(token) {
		switch (token?.type) {
			case "alias":
			case "scalar":
			case "single-quoted-scalar":
			case "double-quoted-scalar":
			case "flow-collection": return true;
			default: return false;
		}
	}
	function getPrevProps(parent) {
		switch (parent.type) {
			case "document": return parent.start;
			case "block-map": {
				const it = parent.items[parent.items.length - 1];
				return it.sep ?? it.start;
			}
			case "block-seq": return parent.items[parent.items.length - 1].start;
			/* istanbul ignore next should not happen */
			default: return [];
		}
	}
	function getFirstKeyStartProps(prev) {
		if (prev.length === 0) return [];
		let i = prev.length;
		loop: while (--i >= 0) switch (prev[i].type) {
			case "doc-start":
			case "explicit-key-ind":
			case "map-value-ind":
			case "seq-item-ind":
			case "newline": break loop;
		}
		while (prev[++i]?.type === "space");
		return prev.splice(i, prev.length);
	}
	function arrayPushArray(target, source) {
		if (source.length < 1e5) Array.prototype.push.apply(target, source);
		else for (let i = 0; i < source.length; ++i) target.push(source[i]);
	}
	function fixFlowSeqItems(fc) {
		if (fc.start.type === "flow-seq-start") {
			for (const it of fc.items) if (it.sep && !it.value && !includesToken(it.start, "explicit-key-ind") && !includesToken(it.sep, "map-value-ind")) {
				if (it.key) it.value = it.key;
				delete it.key;
				if (isFlowToken(it.value)) {
					if (it.value.end) arrayPushArray(it.value.end, it.sep);
					else it.value.end = it.sep;
				} else arrayPushArray(it.start, it.sep);
				delete it.sep;
			}
		}
	}
	var Parser = class {
		constructor(onNewLine) {
			this.atNewLine = true;
			this.atScalar = false;
			this.indent = 0;
			this.offset = 0;
			this.onKeyLine = false;
			this.stack = [];
			this.source = "";
			this.type = "";
			this.lexer = new lexer.Lexer();
			this.onNewLine = onNewLine;
		}
		*parse(source, incomplete = false) {
			if (this.onNewLine && this.offset === 0) this.onNewLine(0);
			for (const lexeme of this.lexer.lex(source, incomplete)) yield* this.next(lexeme);
			if (!incomplete) yield* this.end();
		}
		*next(source) {
			this.source = source;
			if (node_process.env.LOG_TOKENS) console.log("|", cst.prettyToken(source));
			if (this.atScalar) {
				this.atScalar = false;
				yield* this.step();
				this.offset += source.length;
				return;
			}
			const type = cst.tokenType(source);
			if (!type) {
				const message = `Not a YAML token: ${source}`;
				yield* this.pop({
					type: "error",
					offset: this.offset,
					message,
					source
				});
				this.offset += source.length;
			} else if (type === "scalar") {
				this.atNewLine = false;
				this.atScalar = true;
				this.type = "scalar";
			} else {
				this.type = type;
				yield* this.step();
				switch (type) {
					case "newline":
						this.atNewLine = true;
						this.indent = 0;
						if (this.onNewLine) this.onNewLine(this.offset + source.length);
						break;
					case "space":
						if (this.atNewLine && source[0] === " ") this.indent += source.length;
						break;
					case "explicit-key-ind":
					case "map-value-ind":
					case "seq-item-ind":
						if (this.atNewLine) this.indent += source.length;
						break;
					case "doc-mode":
					case "flow-error-end": return;
					default: this.atNewLine = false;
				}
				this.offset += source.length;
			}
		}
		*end() {
			while (this.stack.length > 0) yield* this.pop();
		}
		get sourceToken() {
			return {
				type: this.type,
				offset: this.offset,
				indent: this.indent,
				source: this.source
			};
		}
		*step() {
			const top = this.peek(1);
			if (this.type === "doc-end" && top?.type !== "doc-end") {
				while (this.stack.length > 0) yield* this.pop();
				this.stack.push({
					type: "doc-end",
					offset: this.offset,
					source: this.source
				});
				return;
			}
			if (!top) return yield* this.stream();
			switch (top.type) {
				case "document": return yield* this.document(top);
				case "alias":
				case "scalar":
				case "single-quoted-scalar":
				case "double-quoted-scalar": return yield* this.scalar(top);
				case "block-scalar": return yield* this.blockScalar(top);
				case "block-map": return yield* this.blockMap(top);
				case "block-seq": return yield* this.blockSequence(top);
				case "flow-collection": return yield* this.flowCollection(top);
				case "doc-end": return yield* this.documentEnd(top);
			}
			/* istanbul ignore next should not happen */
			yield* this.pop();
		}
		peek(n) {
			return this.stack[this.stack.length - n];
		}
		*pop(error) {
			const token = error ?? this.stack.pop();
			/* istanbul ignore if should not happen */
			if (!token) yield {
				type: "error",
				offset: this.offset,
				source: "",
				message: "Tried to pop an empty stack"
			};
			else if (this.stack.length === 0) yield token;
			else {
				const top = this.peek(1);
				if (token.type === "block-scalar") token.indent = "indent" in top ? top.indent : 0;
				else if (token.type === "flow-collection" && top.type === "document") token.indent = 0;
				if (token.type === "flow-collection") fixFlowSeqItems(token);
				switch (top.type) {
					case "document":
						top.value = token;
						break;
					case "block-scalar":
						top.props.push(token);
						break;
					case "block-map": {
						const it = top.items[top.items.length - 1];
						if (it.value) {
							top.items.push({
								start: [],
								key: token,
								sep: []
							});
							this.onKeyLine = true;
							return;
						} else if (it.sep) it.value = token;
						else {
							Object.assign(it, {
								key: token,
								sep: []
							});
							this.onKeyLine = !it.explicitKey;
							return;
						}
						break;
					}
					case "block-seq": {
						const it = top.items[top.items.length - 1];
						if (it.value) top.items.push({
							start: [],
							value: token
						});
						else it.value = token;
						break;
					}
					case "flow-collection": {
						const it = top.items[top.items.length - 1];
						if (!it || it.value) top.items.push({
							start: [],
							key: token,
							sep: []
						});
						else if (it.sep) it.value = token;
						else Object.assign(it, {
							key: token,
							sep: []
						});
						return;
					}
					/* istanbul ignore next should not happen */
					default:
						yield* this.pop();
						yield* this.pop(token);
				}
				if ((top.type === "document" || top.type === "block-map" || top.type === "block-seq") && (token.type === "block-map" || token.type === "block-seq")) {
					const last = token.items[token.items.length - 1];
					if (last && !last.sep && !last.value && last.start.length > 0 && findNonEmptyIndex(last.start) === -1 && (token.indent === 0 || last.start.every((st) => st.type !== "comment" || st.indent < token.indent))) {
						if (top.type === "document") top.end = last.start;
						else top.items.push({ start: last.start });
						token.items.splice(-1, 1);
					}
				}
			}
		}
		*stream() {
			switch (this.type) {
				case "directive-line":
					yield {
						type: "directive",
						offset: this.offset,
						source: this.source
					};
					return;
				case "byte-order-mark":
				case "space":
				case "comment":
				case "newline":
					yield this.sourceToken;
					return;
				case "doc-mode":
				case "doc-start": {
					const doc = {
						type: "document",
						offset: this.offset,
						start: []
					};
					if (this.type === "doc-start") doc.start.push(this.sourceToken);
					this.stack.push(doc);
					return;
				}
			}
			yield {
				type: "error",
				offset: this.offset,
				message: `Unexpected ${this.type} token in YAML stream`,
				source: this.source
			};
		}
		*document(doc) {
			if (doc.value) return yield* this.lineEnd(doc);
			switch (this.type) {
				case "doc-start":
					if (findNonEmptyIndex(doc.start) !== -1) {
						yield* this.pop();
						yield* this.step();
					} else doc.start.push(this.sourceToken);
					return;
				case "anchor":
				case "tag":
				case "space":
				case "comment":
				case "newline":
					doc.start.push(this.sourceToken);
					return;
			}
			const bv = this.startBlockValue(doc);
			if (bv) this.stack.push(bv);
			else yield {
				type: "error",
				offset: this.offset,
				message: `Unexpected ${this.type} token in YAML document`,
				source: this.source
			};
		}
		*scalar(scalar) {
			if (this.type === "map-value-ind") {
				const start = getFirstKeyStartProps(getPrevProps(this.peek(2)));
				let sep;
				if (scalar.end) {
					sep = scalar.end;
					sep.push(this.sourceToken);
					delete scalar.end;
				} else sep = [this.sourceToken];
				const map = {
					type: "block-map",
					offset: scalar.offset,
					indent: scalar.indent,
					items: [{
						start,
						key: scalar,
						sep
					}]
				};
				this.onKeyLine = true;
				this.stack[this.stack.length - 1] = map;
			} else yield* this.lineEnd(scalar);
		}
		*blockScalar(scalar) {
			switch (this.type) {
				case "space":
				case "comment":
				case "newline":
					scalar.props.push(this.sourceToken);
					return;
				case "scalar":
					scalar.source = this.source;
					this.atNewLine = true;
					this.indent = 0;
					if (this.onNewLine) {
						let nl = this.source.indexOf("\n") + 1;
						while (nl !== 0) {
							this.onNewLine(this.offset + nl);
							nl = this.source.indexOf("\n", nl) + 1;
						}
					}
					yield* this.pop();
					break;
				/* istanbul ignore next should not happen */
				default:
					yield* this.pop();
					yield* this.step();
			}
		}
		*blockMap(map) {
			const it = map.items[map.items.length - 1];
			switch (this.type) {
				case "newline":
					this.onKeyLine = false;
					if (it.value) {
						const end = "end" in it.value ? it.value.end : void 0;
						if ((Array.isArray(end) ? end[end.length - 1] : void 0)?.type === "comment") end?.push(this.sourceToken);
						else map.items.push({ start: [this.sourceToken] });
					} else if (it.sep) it.sep.push(this.sourceToken);
					else it.start.push(this.sourceToken);
					return;
				case "space":
				case "comment":
					if (it.value) map.items.push({ start: [this.sourceToken] });
					else if (it.sep) it.sep.push(this.sourceToken);
					else {
						if (this.atIndentedComment(it.start, map.indent)) {
							const end = map.items[map.items.length - 2]?.value?.end;
							if (Array.isArray(end)) {
								arrayPushArray(end, it.start);
								end.push(this.sourceToken);
								map.items.pop();
								return;
							}
						}
						it.start.push(this.sourceToken);
					}
					return;
			}
			if (this.indent >= map.indent) {
				const atMapIndent = !this.onKeyLine && this.indent === map.indent;
				const atNextItem = atMapIndent && (it.sep || it.explicitKey) && this.type !== "seq-item-ind";
				let start = [];
				if (atNextItem && it.sep && !it.value) {
					const nl = [];
					for (let i = 0; i < it.sep.length; ++i) {
						const st = it.sep[i];
						switch (st.type) {
							case "newline":
								nl.push(i);
								break;
							case "space": break;
							case "comment":
								if (st.indent > map.indent) nl.length = 0;
								break;
							default: nl.length = 0;
						}
					}
					if (nl.length >= 2) start = it.sep.splice(nl[1]);
				}
				switch (this.type) {
					case "anchor":
					case "tag":
						if (atNextItem || it.value) {
							start.push(this.sourceToken);
							map.items.push({ start });
							this.onKeyLine = true;
						} else if (it.sep) it.sep.push(this.sourceToken);
						else it.start.push(this.sourceToken);
						return;
					case "explicit-key-ind":
						if (!it.sep && !it.explicitKey) {
							it.start.push(this.sourceToken);
							it.explicitKey = true;
						} else if (atNextItem || it.value) {
							start.push(this.sourceToken);
							map.items.push({
								start,
								explicitKey: true
							});
						} else this.stack.push({
							type: "block-map",
							offset: this.offset,
							indent: this.indent,
							items: [{
								start: [this.sourceToken],
								explicitKey: true
							}]
						});
						this.onKeyLine = true;
						return;
					case "map-value-ind":
						if (it.explicitKey) {
							if (!it.sep) {
								if (includesToken(it.start, "newline")) Object.assign(it, {
									key: null,
									sep: [this.sourceToken]
								});
								else {
									const start = getFirstKeyStartProps(it.start);
									this.stack.push({
										type: "block-map",
										offset: this.offset,
										indent: this.indent,
										items: [{
											start,
											key: null,
											sep: [this.sourceToken]
										}]
									});
								}
							} else if (it.value) map.items.push({
								start: [],
								key: null,
								sep: [this.sourceToken]
							});
							else if (includesToken(it.sep, "map-value-ind")) this.stack.push({
								type: "block-map",
								offset: this.offset,
								indent: this.indent,
								items: [{
									start,
									key: null,
									sep: [this.sourceToken]
								}]
							});
							else if (isFlowToken(it.key) && !includesToken(it.sep, "newline")) {
								const start = getFirstKeyStartProps(it.start);
								const key = it.key;
								const sep = it.sep;
								sep.push(this.sourceToken);
								delete it.key;
								delete it.sep;
								this.stack.push({
									type: "block-map",
									offset: this.offset,
									indent: this.indent,
									items: [{
										start,
										key,
										sep
									}]
								});
							} else if (start.length > 0) it.sep = it.sep.concat(start, this.sourceToken);
							else it.sep.push(this.sourceToken);
						} else if (!it.sep) Object.assign(it, {
							key: null,
							sep: [this.sourceToken]
						});
						else if (it.value || atNextItem) map.items.push({
							start,
							key: null,
							sep: [this.sourceToken]
						});
						else if (includesToken(it.sep, "map-value-ind")) this.stack.push({
							type: "block-map",
							offset: this.offset,
							indent: this.indent,
							items: [{
								start: [],
								key: null,
								sep: [this.sourceToken]
							}]
						});
						else it.sep.push(this.sourceToken);
						this.onKeyLine = true;
						return;
					case "alias":
					case "scalar":
					case "single-quoted-scalar":
					case "double-quoted-scalar": {
						const fs = this.flowScalar(this.type);
						if (atNextItem || it.value) {
							map.items.push({
								start,
								key: fs,
								sep: []
							});
							this.onKeyLine = true;
						} else if (it.sep) this.stack.push(fs);
						else {
							Object.assign(it, {
								key: fs,
								sep: []
							});
							this.onKeyLine = true;
						}
						return;
					}
					default: {
						const bv = this.startBlockValue(map);
						if (bv) {
							if (bv.type === "block-seq") {
								if (!it.explicitKey && it.sep && !includesToken(it.sep, "newline")) {
									yield* this.pop({
										type: "error",
										offset: this.offset,
										message: "Unexpected block-seq-ind on same line with key",
										source: this.source
									});
									return;
								}
							} else if (atMapIndent) map.items.push({ start });
							this.stack.push(bv);
							return;
						}
					}
				}
			}
			yield* this.pop();
			yield* this.step();
		}
		*blockSequence(seq) {
			const it = seq.items[seq.items.length - 1];
			switch (this.type) {
				case "newline":
					if (it.value) {
						const end = "end" in it.value ? it.value.end : void 0;
						if ((Array.isArray(end) ? end[end.length - 1] : void 0)?.type === "comment") end?.push(this.sourceToken);
						else seq.items.push({ start: [this.sourceToken] });
					} else it.start.push(this.sourceToken);
					return;
				case "space":
				case "comment":
					if (it.value) seq.items.push({ start: [this.sourceToken] });
					else {
						if (this.atIndentedComment(it.start, seq.indent)) {
							const end = seq.items[seq.items.length - 2]?.value?.end;
							if (Array.isArray(end)) {
								arrayPushArray(end, it.start);
								end.push(this.sourceToken);
								seq.items.pop();
								return;
							}
						}
						it.start.push(this.sourceToken);
					}
					return;
				case "anchor":
				case "tag":
					if (it.value || this.indent <= seq.indent) break;
					it.start.push(this.sourceToken);
					return;
				case "seq-item-ind":
					if (this.indent !== seq.indent) break;
					if (it.value || includesToken(it.start, "seq-item-ind")) seq.items.push({ start: [this.sourceToken] });
					else it.start.push(this.sourceToken);
					return;
			}
			if (this.indent > seq.indent) {
				const bv = this.startBlockValue(seq);
				if (bv) {
					this.stack.push(bv);
					return;
				}
			}
			yield* this.pop();
			yield* this.step();
		}
		*flowCollection(fc) {
			const it = fc.items[fc.items.length - 1];
			if (this.type === "flow-error-end") {
				let top;
				do {
					yield* this.pop();
					top = this.peek(1);
				} while (top?.type === "flow-collection");
			} else if (fc.end.length === 0) {
				switch (this.type) {
					case "comma":
					case "explicit-key-ind":
						if (!it || it.sep) fc.items.push({ start: [this.sourceToken] });
						else it.start.push(this.sourceToken);
						return;
					case "map-value-ind":
						if (!it || it.value) fc.items.push({
							start: [],
							key: null,
							sep: [this.sourceToken]
						});
						else if (it.sep) it.sep.push(this.sourceToken);
						else Object.assign(it, {
							key: null,
							sep: [this.sourceToken]
						});
						return;
					case "space":
					case "comment":
					case "newline":
					case "anchor":
					case "tag":
						if (!it || it.value) fc.items.push({ start: [this.sourceToken] });
						else if (it.sep) it.sep.push(this.sourceToken);
						else it.start.push(this.sourceToken);
						return;
					case "alias":
					case "scalar":
					case "single-quoted-scalar":
					case "double-quoted-scalar": {
						const fs = this.flowScalar(this.type);
						if (!it || it.value) fc.items.push({
							start: [],
							key: fs,
							sep: []
						});
						else if (it.sep) this.stack.push(fs);
						else Object.assign(it, {
							key: fs,
							sep: []
						});
						return;
					}
					case "flow-map-end":
					case "flow-seq-end":
						fc.end.push(this.sourceToken);
						return;
				}
				const bv = this.startBlockValue(fc);
				/* istanbul ignore else should not happen */
				if (bv) this.stack.push(bv);
				else {
					yield* this.pop();
					yield* this.step();
				}
			} else {
				const parent = this.peek(2);
				if (parent.type === "block-map" && (this.type === "map-value-ind" && parent.indent === fc.indent || this.type === "newline" && !parent.items[parent.items.length - 1].sep)) {
					yield* this.pop();
					yield* this.step();
				} else if (this.type === "map-value-ind" && parent.type !== "flow-collection") {
					const start = getFirstKeyStartProps(getPrevProps(parent));
					fixFlowSeqItems(fc);
					const sep = fc.end.splice(1, fc.end.length);
					sep.push(this.sourceToken);
					const map = {
						type: "block-map",
						offset: fc.offset,
						indent: fc.indent,
						items: [{
							start,
							key: fc,
							sep
						}]
					};
					this.onKeyLine = true;
					this.stack[this.stack.length - 1] = map;
				} else yield* this.lineEnd(fc);
			}
		}
		flowScalar(type) {
			if (this.onNewLine) {
				let nl = this.source.indexOf("\n") + 1;
				while (nl !== 0) {
					this.onNewLine(this.offset + nl);
					nl = this.source.indexOf("\n", nl) + 1;
				}
			}
			return {
				type,
				offset: this.offset,
				indent: this.indent,
				source: this.source
			};
		}
		startBlockValue(parent) {
			switch (this.type) {
				case "alias":
				case "scalar":
				case "single-quoted-scalar":
				case "double-quoted-scalar": return this.flowScalar(this.type);
				case "block-scalar-header": return {
					type: "block-scalar",
					offset: this.offset,
					indent: this.indent,
					props: [this.sourceToken],
					source: ""
				};
				case "flow-map-start":
				case "flow-seq-start": return {
					type: "flow-collection",
					offset: this.offset,
					indent: this.indent,
					start: this.sourceToken,
					items: [],
					end: []
				};
				case "seq-item-ind": return {
					type: "block-seq",
					offset: this.offset,
					indent: this.indent,
					items: [{ start: [this.sourceToken] }]
				};
				case "explicit-key-ind": {
					this.onKeyLine = true;
					const start = getFirstKeyStartProps(getPrevProps(parent));
					start.push(this.sourceToken);
					return {
						type: "block-map",
						offset: this.offset,
						indent: this.indent,
						items: [{
							start,
							explicitKey: true
						}]
					};
				}
				case "map-value-ind": {
					this.onKeyLine = true;
					const start = getFirstKeyStartProps(getPrevProps(parent));
					return {
						type: "block-map",
						offset: this.offset,
						indent: this.indent,
						items: [{
							start,
							key: null,
							sep: [this.sourceToken]
						}]
					};
				}
			}
			return null;
		}
		atIndentedComment(start, indent) {
			if (this.type !== "comment") return false;
			if (this.indent <= indent) return false;
			return start.every((st) => st.type === "newline" || st.type === "space");
		}
		*documentEnd(docEnd) {
			if (this.type !== "doc-mode") {
				if (docEnd.end) docEnd.end.push(this.sourceToken);
				else docEnd.end = [this.sourceToken];
				if (this.type === "newline") yield* this.pop();
			}
		}
		*lineEnd(token) {
			switch (this.type) {
				case "comma":
				case "doc-start":
				case "doc-end":
				case "flow-seq-end":
				case "flow-map-end":
				case "map-value-ind":
					yield* this.pop();
					yield* this.step();
					break;
				case "newline": this.onKeyLine = false;
				default:
					if (token.end) token.end.push(this.sourceToken);
					else token.end = [this.sourceToken];
					if (this.type === "newline") yield* this.pop();
			}
		}
	};
	exports.Parser = Parser;
}));
//#endregion
//#region node_modules/yaml/dist/public-api.js
var require_public_api = /* @__PURE__ */ __commonJSMin(((exports) => {
	var composer = require_composer();
	var Document = require_Document();
	var errors = require_errors();
	var log = require_log();
	var identity = require_identity();
	var lineCounter = require_line_counter();
	var parser = require_parser();
	function parseOptions(options) {
		const prettyErrors = options.prettyErrors !== false;
		return {
			lineCounter: options.lineCounter || prettyErrors && new lineCounter.LineCounter() || null,
			prettyErrors
		};
	}
	function parseAllDocuments(source, options = {}) {
		const { lineCounter, prettyErrors } = parseOptions(options);
		const parser$1 = new parser.Parser(lineCounter?.addNewLine);
		const composer$1 = new composer.Composer(options);
		const docs = Array.from(composer$1.compose(parser$1.parse(source)));
		if (prettyErrors && lineCounter) for (const doc of docs) {
			doc.errors.forEach(errors.prettifyError(source, lineCounter));
			doc.warnings.forEach(errors.prettifyError(source, lineCounter));
		}
		if (docs.length > 0) return docs;
		return Object.assign([], { empty: true }, composer$1.streamInfo());
	}
	function parseDocument(source, options = {}) {
		const { lineCounter, prettyErrors } = parseOptions(options);
		const parser$1 = new parser.Parser(lineCounter?.addNewLine);
		const composer$1 = new composer.Composer(options);
		let doc = null;
		for (const _doc of composer$1.compose(parser$1.parse(source), true, source.length)) if (!doc) doc = _doc;
		else if (doc.options.logLevel !== "silent") {
			doc.errors.push(new errors.YAMLParseError(_doc.range.slice(0, 2), "MULTIPLE_DOCS", "Source contains multiple documents; please use YAML.parseAllDocuments()"));
			break;
		}
		if (prettyErrors && lineCounter) {
			doc.errors.forEach(errors.prettifyError(source, lineCounter));
			doc.warnings.forEach(errors.prettifyError(source, lineCounter));
		}
		return doc;
	}
	function parse(src, reviver, options) {
		let _reviver = void 0;
		if (typeof reviver === "function") _reviver = reviver;
		else if (options === void 0 && reviver && typeof reviver === "object") options = reviver;
		const doc = parseDocument(src, options);
		if (!doc) return null;
		doc.warnings.forEach((warning) => log.warn(doc.options.logLevel, warning));
		if (doc.errors.length > 0) {
			if (doc.options.logLevel !== "silent") throw doc.errors[0];
			else doc.errors = [];
		}
		return doc.toJS(Object.assign({ reviver: _reviver }, options));
	}
	function stringify(value, replacer, options) {
		let _replacer = null;
		if (typeof replacer === "function" || Array.isArray(replacer)) _replacer = replacer;
		else if (options === void 0 && replacer) options = replacer;
		if (typeof options === "string") options = options.length;
		if (typeof options === "number") {
			const indent = Math.round(options);
			options = indent < 1 ? void 0 : indent > 8 ? { indent: 8 } : { indent };
		}
		if (value === void 0) {
			const { keepUndefined } = options ?? replacer ?? {};
			if (!keepUndefined) return void 0;
		}
		if (identity.isDocument(value) && !_replacer) return value.toString(options);
		return new Document.Document(value, _replacer, options).toString(options);
	}
	exports.parse = parse;
	exports.parseAllDocuments = parseAllDocuments;
	exports.parseDocument = parseDocument;
	exports.stringify = stringify;
}));
//#endregion
//#region src/core/policy/budget-file/yaml-aliases.ts
var import_dist = (/* @__PURE__ */ __commonJSMin(((exports) => {
	var composer = require_composer();
	var Document = require_Document();
	var Schema = require_Schema();
	var errors = require_errors();
	var Alias = require_Alias();
	var identity = require_identity();
	var Pair = require_Pair();
	var Scalar = require_Scalar();
	var YAMLMap = require_YAMLMap();
	var YAMLSeq = require_YAMLSeq();
	require_cst();
	var lexer = require_lexer();
	var lineCounter = require_line_counter();
	var parser = require_parser();
	var publicApi = require_public_api();
	var visit = require_visit();
	exports.Composer = composer.Composer;
	exports.Document = Document.Document;
	exports.Schema = Schema.Schema;
	exports.YAMLError = errors.YAMLError;
	exports.YAMLParseError = errors.YAMLParseError;
	exports.YAMLWarning = errors.YAMLWarning;
	exports.Alias = Alias.Alias;
	exports.isAlias = identity.isAlias;
	exports.isCollection = identity.isCollection;
	exports.isDocument = identity.isDocument;
	exports.isMap = identity.isMap;
	exports.isNode = identity.isNode;
	exports.isPair = identity.isPair;
	exports.isScalar = identity.isScalar;
	exports.isSeq = identity.isSeq;
	exports.Pair = Pair.Pair;
	exports.Scalar = Scalar.Scalar;
	exports.YAMLMap = YAMLMap.YAMLMap;
	exports.YAMLSeq = YAMLSeq.YAMLSeq;
	exports.Lexer = lexer.Lexer;
	exports.LineCounter = lineCounter.LineCounter;
	exports.Parser = parser.Parser;
	exports.parse = publicApi.parse;
	exports.parseAllDocuments = publicApi.parseAllDocuments;
	exports.parseDocument = publicApi.parseDocument;
	exports.stringify = publicApi.stringify;
	exports.visit = visit.visit;
	exports.visitAsync = visit.visitAsync;
})))();
const maxRepeated = 1e3;
function aliasFault(document) {
	const anchors = /* @__PURE__ */ new Map();
	let repeated = 0;
	let fault = null;
	const count = (node) => {
		if (fault !== null) return 0;
		if ((0, import_dist.isAlias)(node)) {
			const offset = node.range?.[0] ?? 0;
			const size = anchors.get(node.source);
			const what = `the alias *${node.source}`;
			if (size === void 0) fault = {
				offset,
				message: `${what} has no anchor above it`
			};
			else if (size === null) fault = {
				offset,
				message: `${what} contains itself`
			};
			else if ((repeated += size) > maxRepeated) fault = {
				offset,
				message: `${what} makes the aliases repeat more than ${maxRepeated} values`
			};
			return size ?? 0;
		}
		if ((0, import_dist.isPair)(node)) return count(node.key) + count(node.value);
		const anchor = (0, import_dist.isNode)(node) && "anchor" in node ? node.anchor : void 0;
		if (anchor !== void 0) anchors.set(anchor, null);
		let size = 1;
		if ((0, import_dist.isMap)(node) || (0, import_dist.isSeq)(node)) for (const item of node.items) size += count(item);
		else if (!(0, import_dist.isScalar)(node)) return 0;
		if (anchor !== void 0) anchors.set(anchor, size);
		return size;
	};
	count(document.contents);
	return fault;
}
//#endregion
//#region src/core/policy/budget-file/yaml-text.ts
const maxTextLength = 65536;
const maxDepth = 20;
function readYaml(text) {
	const start = {
		line: 1,
		column: 1
	};
	if (text.length > maxTextLength) {
		const message = `has ${text.length} characters; at most ${maxTextLength} are read`;
		return { faults: [{
			...start,
			message
		}] };
	}
	const counter = new import_dist.LineCounter();
	try {
		const deep = tooDeepAt(text);
		if (deep !== null) {
			const message = `nests collections more than ${maxDepth} deep`;
			return { faults: [{
				...deep,
				message
			}] };
		}
		const document = (0, import_dist.parseDocument)(text, {
			lineCounter: counter,
			prettyErrors: false,
			schema: "core",
			resolveKnownTags: false,
			logLevel: "error"
		});
		const faults = [...document.errors, ...document.warnings].map((error) => ({
			...positionAt(counter, error.pos[0]),
			message: error.code === "MULTIPLE_DOCS" ? "begins a second YAML document; a budget file has one" : `is not valid YAML: ${firstLine(error.message)}`
		}));
		if (faults.length > 0) return { faults };
		const alias = aliasFault(document);
		if (alias !== null) {
			const { offset, message } = alias;
			return { faults: [{
				...positionAt(counter, offset),
				message
			}] };
		}
		return {
			value: document.toJS({ maxAliasCount: -1 }),
			positionOf: (path, what) => positionAt(counter, nodeAt(document, path, what).offset),
			numberAt: (path) => {
				const { node } = nodeAt(document, path, "value");
				return (0, import_dist.isScalar)(node) && typeof node.value === "number" ? node.source ?? null : null;
			}
		};
	} catch (error) {
		const message = `cannot be read as YAML: ${firstLine(messageOf(error))}`;
		return { faults: [{
			...start,
			message
		}] };
	}
}
const noText = /^[\u0002\u0018\u001F]$/;
function tooDeepAt(text) {
	let flow = 0;
	let onLine = 0;
	let offset = 0;
	for (const token of new import_dist.Lexer().lex(text)) {
		if (token === "[" || token === "{") flow += 1;
		else if (token === "]" || token === "}") flow -= 1;
		else if (token === "-" || token === "?") onLine += 1;
		else if (token.includes("\n")) onLine = 0;
		if (flow > maxDepth || onLine > maxDepth) {
			const lines = text.slice(0, offset).split("\n");
			return {
				line: lines.length,
				column: (lines.at(-1)?.length ?? 0) + 1
			};
		}
		if (!noText.test(token)) offset += token.length;
	}
	return null;
}
function positionAt(counter, offset) {
	const { line, col } = counter.linePos(offset);
	return {
		line: Math.max(line, 1),
		column: Math.max(col, 1)
	};
}
function firstLine(message) {
	return message.split("\n", 1)[0] ?? "";
}
function nodeAt(document, path, what) {
	let node = followed(document, document.contents);
	let offset = startOf$1(node) ?? 0;
	for (const [index, step] of path.entries()) {
		const wantsKey = what === "key" && index === path.length - 1;
		const pair = (0, import_dist.isMap)(node) ? node.items.find(({ key }) => (0, import_dist.isScalar)(key) && String(key.value) === step) : void 0;
		const key = (0, import_dist.isNode)(pair?.key) ? startOf$1(pair.key) : void 0;
		const next = (0, import_dist.isSeq)(node) ? node.items[Number(step)] : pair?.value;
		if (next === void 0 && key === void 0) return {
			node: null,
			offset
		};
		offset = key ?? offset;
		node = (0, import_dist.isNode)(next) ? followed(document, next) : null;
		if (!wantsKey) offset = ((0, import_dist.isNode)(next) ? startOf$1(next) : null) ?? offset;
	}
	return {
		node,
		offset
	};
}
function followed(document, node) {
	return (0, import_dist.isAlias)(node) ? node.resolve(document) ?? null : node;
}
function startOf$1(node) {
	return node?.range?.[0];
}
//#endregion
//#region src/core/policy/budget-file/budget-file.ts
const maxFaults = 20;
const maxMessageLength = 400;
function parseBudgetFile(text, path) {
	const yaml = readYaml(text);
	if ("faults" in yaml) throw faulty(path, yaml.faults);
	if (yaml.value === null) return noBudgetFile;
	const result = /* @__PURE__ */ safeParse(budgetFileSchema, yaml.value);
	if (!result.success) throw faulty(path, result.issues.map((issue) => faultOf$1(issue, yaml)));
	return budgetFileOf(result.output, yaml);
}
function faulty(path, faults) {
	const lines = faults.toSorted((a, b) => a.line - b.line || a.column - b.column).map(({ line, column, message }) => `${path}:${line}:${column}: ${shortened$2(message)}`);
	const different = [...new Set(lines)];
	const rest = different.length - maxFaults;
	return new UserError([...different.slice(0, maxFaults), ...rest > 0 ? [`${path}: ${rest} more faults`] : []]);
}
function shortened$2(message) {
	return message.length <= maxMessageLength ? message : `${message.slice(0, maxMessageLength)}\u2026`;
}
function faultOf$1(issue, { positionOf, numberAt }) {
	const path = (issue.path ?? []).map(({ key }) => typeof key === "number" ? key : String(key));
	const parent = path.slice(0, -1);
	if (issue.path?.at(-1)?.origin === "key") return {
		...issue.expected === "never" ? positionOf(path, "key") : positionOf(parent, "value"),
		message: `${shown(parent)}${issue.message}`
	};
	const isPlain = [
		"string",
		"number",
		"boolean"
	].includes(typeof issue.input);
	const written = numberAt(path) ?? JSON.stringify(issue.input);
	const got = isPlain ? `, not ${written}` : "";
	return {
		...positionOf(path, "value"),
		message: `${shown(path)}${issue.message}${got}`
	};
}
function shown(path) {
	const text = path.map((key) => typeof key === "number" ? `[${key}]` : `.${key}`).join("").replace(/^\./, "");
	return text === "" ? "" : `${text}: `;
}
function budgetFileOf(raw, { positionOf }) {
	const lineOf = (path) => positionOf(path, "value").line;
	return {
		acceptBudgetChange: raw["accept-budget-change"] ?? false,
		overrides: overridesOf(raw),
		inputs: raw.inputs ?? {},
		allowances: (raw.allowances ?? []).map((entry, index) => ({
			...layerOf(entry),
			author: entry.author ?? null,
			dependenciesOnly: entry["dependencies-only"] ?? false,
			line: lineOf(["allowances", index])
		})),
		release: releaseRules(raw.release),
		general: layerOf(raw),
		binaries: (raw.binaries ?? []).map((entry, index) => ({
			...layerOf(entry),
			binary: entry.binary,
			target: entry.target ?? "**",
			was: entry.was ?? null,
			packages: packageRules(entry),
			modules: moduleRules(entry),
			origins: originRules(entry),
			forbid: forbidRules(entry, (path) => lineOf([
				"binaries",
				index,
				...path
			])),
			line: lineOf(["binaries", index])
		})),
		packages: packageRules(raw),
		modules: moduleRules(raw),
		origins: originRules(raw),
		forbid: forbidRules(raw, lineOf)
	};
}
function overridesOf(raw) {
	const label = raw["override-label"] ?? defaultOverrideRules.label;
	return {
		label: label === "none" ? "" : label,
		sticky: raw["override-sticky"] ?? defaultOverrideRules.sticky,
		approvers: raw["override-approvers"] ?? defaultOverrideRules.approvers
	};
}
function layerOf(raw) {
	const { metric, "noise-floor": noiseFloor } = raw;
	const { "new-binary": newBinary, "removed-binary": removedBinary } = raw;
	return {
		...metric === void 0 ? {} : { metrics: typeof metric === "string" ? [metric] : metric },
		...noiseFloor === void 0 ? {} : { noiseFloor: bytesOf$1(noiseFloor) },
		...newBinary === void 0 ? {} : { newBinary },
		...removedBinary === void 0 ? {} : { removedBinary },
		warn: tierPatch(raw.warn ?? {}),
		fail: tierPatch(raw.fail ?? {})
	};
}
function tierPatch(raw) {
	const { "max-size": maxSize, "min-size": minSize, require } = raw;
	const { "max-growth": growth, "max-growth-percent": percent } = raw;
	const { "go-upgrade-limit": upgrade, "go-upgrade-limit-percent": upgradePercent, "require-dead-code-elimination": deadCode, "forbid-path-leaks": pathLeaks } = raw;
	return {
		...maxSize === void 0 ? {} : { maxSize: limitOf(maxSize, bytesOf$1) },
		...minSize === void 0 ? {} : { minSize: limitOf(minSize, bytesOf$1) },
		...growth === void 0 ? {} : { maxGrowth: limitOf(growth, bytesOf$1) },
		...percent === void 0 ? {} : { maxGrowthPercent: limitOf(percent, percentOf) },
		...require === void 0 ? {} : { require },
		...upgrade === void 0 ? {} : { goUpgradeLimit: limitOf(upgrade, bytesOf$1) },
		...upgradePercent === void 0 ? {} : { goUpgradeLimitPercent: limitOf(upgradePercent, percentOf) },
		...deadCode === void 0 ? {} : { requireDeadCode: demandOf(deadCode) },
		...pathLeaks === void 0 ? {} : { forbidPathLeaks: demandOf(pathLeaks) }
	};
}
function demandOf(value) {
	return value === true ? "kept" : value === false ? "none" : value;
}
function packageRules(raw) {
	return (raw.packages ?? []).map((rule) => partRule(rule.package, rule));
}
function moduleRules(raw) {
	return (raw.modules ?? []).map((rule) => partRule(rule.module, rule));
}
function originRules(raw) {
	return (raw.origins ?? []).map((rule) => partRule(rule.origin, rule));
}
function partRule(pattern, raw) {
	const { judge = "each", warn = {}, fail = {} } = raw;
	return {
		pattern,
		judge,
		warn: partTier(warn),
		fail: partTier(fail)
	};
}
function partTier(raw) {
	const percent = raw["max-growth-percent"];
	return {
		maxSize: bytesOrNull(raw["max-size"]),
		minSize: bytesOrNull(raw["min-size"]),
		maxGrowth: bytesOrNull(raw["max-growth"]),
		maxGrowthPercent: percent === void 0 ? null : percentOf(percent),
		require: raw.require ?? "any"
	};
}
//#endregion
//#region src/core/text/go-versions.ts
function upgradeName({ from, to }) {
	return `Go ${plainVersion(from)} \u2192 ${plainVersion(to)}`;
}
function plainVersion(version) {
	return version.replace(/^go(?=\d)/, "");
}
function upgradeSentence(upgrade) {
	const name = upgradeName(upgrade);
	const since = upgrade.byChange ? "" : " since the base was recorded";
	return upgrade.delta === null ? `what ${name}${since} adds is unknown: ${upgrade.why ?? ""}` : `${name}${since}: ${formatDelta(upgrade.delta.fileSize)}, not counted as growth`;
}
//#endregion
//#region src/core/policy/growth.ts
function growthLimit(tier, base) {
	const byBytes = tier.maxGrowth === null ? null : {
		bytes: tier.maxGrowth,
		rule: "max-growth",
		text: formatBytes(tier.maxGrowth),
		also: ""
	};
	const byPercent = percentLimit(tier, base);
	if (byBytes === null || byPercent === null) return byBytes ?? byPercent;
	const percentFirst = byPercent.bytes < byBytes.bytes;
	const smaller = percentFirst ? byPercent : byBytes;
	const larger = percentFirst ? byBytes : byPercent;
	if (tier.require === "any") return smaller;
	return {
		...larger,
		also: smaller.text
	};
}
function percentLimit(tier, base) {
	if (tier.maxGrowthPercent === null) return null;
	const bytes = shareOf$1(tier.maxGrowthPercent, base);
	return {
		bytes,
		rule: "max-growth-percent",
		text: `${formatShare(tier.maxGrowthPercent)} (${formatBytes(bytes)})`,
		also: ""
	};
}
function brokenLimits(subject, tiers, noiseFloor, prefix = "") {
	return [
		overMaximum,
		underMinimum,
		overGrowth$1
	].flatMap((check) => {
		for (const state of tierNames.toReversed()) {
			const broken = check(subject, tiers[state], noiseFloor);
			if (broken === null) continue;
			const rule = `${prefix}${state}.${broken.rule}`;
			return brokenBefore(subject, tiers[state], broken, noiseFloor) ? [{
				...broken,
				state: "warn",
				rule,
				message: `${broken.message}; it was over that before this change, too`
			}] : [{
				...broken,
				state,
				rule
			}];
		}
		return [];
	});
}
function brokenBefore({ base, before = base, head, growthJudged }, { maxSize }, { rule }, noiseFloor) {
	if (!growthJudged || rule !== "max-size" || maxSize === null) return false;
	if (before === null) return false;
	return before > maxSize && (head <= before || head - before < noiseFloor);
}
function overMaximum({ label, head }, tier) {
	const limit = tier.maxSize;
	if (limit === null || head <= limit) return null;
	return {
		message: `${label}is ${formatBytes(head)}, ${formatBytes(head - limit)} over the maximum of ${formatBytes(limit)}`,
		rule: "max-size",
		limit,
		value: head
	};
}
function underMinimum({ label, head }, tier) {
	const limit = tier.minSize;
	if (limit === null || head >= limit) return null;
	return {
		message: `${label}is ${formatBytes(head)}, ${formatBytes(limit - head)} under the minimum of ${formatBytes(limit)}`,
		rule: "min-size",
		limit,
		value: head
	};
}
function overGrowth$1(subject, tier, noiseFloor) {
	const delta = subject.head - subject.base;
	if (!subject.growthJudged || delta < noiseFloor) return null;
	const limit = growthLimit(tier, subject.base);
	if (limit === null || delta <= limit.bytes) return null;
	return {
		message: `${subject.label}${changeText$2(subject)}, ${formatBytes(delta - limit.bytes)} over the limit of ${limit.text}${limit.also === "" ? "" : `, and over ${limit.also}`}`,
		rule: limit.rule,
		limit: limit.bytes,
		value: delta
	};
}
function changeText$2({ base, head, aside }) {
	const delta = head - base;
	if (delta === 0) return "is as large as before";
	const change = `${delta > 0 ? "grew" : "shrank"} by ${formatBytes(Math.abs(delta))} (${formatPercent(delta, base)})`;
	return aside === "" ? change : `${change}, ${aside}`;
}
//#endregion
//#region src/core/policy/metric.ts
const metricLabels = {
	file: "",
	content: "content size ",
	gzip: "gzip size "
};
function sizeOf$1(side, metric) {
	if (side === null) return 0;
	if (metric === "gzip") return side.binary.compressed?.gzip ?? null;
	return metric === "file" ? side.binary.fileSize : side.binary.contentSize;
}
//#endregion
//#region src/core/policy/go-upgrade.ts
function goUpgradeOf({ comparison, ...facts }) {
	return {
		...facts,
		delta: comparison?.delta ?? null
	};
}
function beforeUpgrade(upgrade, base, sizeIn) {
	if (upgrade === null || !upgrade.byChange) return base;
	return upgrade.comparison === null ? null : sizeIn(upgrade.comparison);
}
function judgeUpgrade(upgrade, limits) {
	if (upgrade === null) return [];
	const note = {
		state: "pass",
		message: upgradeSentence(goUpgradeOf(upgrade))
	};
	if (!upgrade.byChange) return [note];
	return [note, ...limits.metrics.flatMap(({ metric, warn, fail }) => hasLimit(warn) || hasLimit(fail) ? judgeMetric$1(upgrade, metric, {
		warn,
		fail
	}, limits.noiseFloor) : [])];
}
function hasLimit(tier) {
	return tier.goUpgradeLimit !== null || tier.goUpgradeLimitPercent !== null;
}
function judgeMetric$1(upgrade, metric, { warn, fail }, noiseFloor) {
	const { comparison } = upgrade;
	const prefix = metric === "file" ? "" : `${metric}.`;
	const base = comparison && sizeOf$1(comparison.base, metric);
	const head = comparison && sizeOf$1(comparison.head, metric);
	if (base === null || head === null) {
		const tier = hasLimit(fail) ? "fail" : "warn";
		const what = comparison === null ? upgrade.why ?? "" : "the gzip size of the base was not measured";
		return [{
			state: tier === "fail" ? "no-baseline" : "warn",
			rule: `${prefix}${tier}.go-upgrade-limit`,
			message: `what ${upgradeName(upgrade)} adds was not judged: ${what}`
		}];
	}
	const subject = {
		label: metricLabels[metric],
		base,
		head,
		growthJudged: true,
		aside: ""
	};
	const label = metric === "file" ? "" : `${metricLabels[metric].trim()}: `;
	return brokenLimits(subject, {
		warn: growthTier(warn),
		fail: growthTier(fail)
	}, noiseFloor, prefix).map((reason) => ({
		...reason,
		message: reason.message.replace(/^.*?grew by /, `${label}${upgradeName(upgrade)} adds `),
		rule: (reason.rule ?? "").replace("max-growth", "go-upgrade-limit")
	}));
}
function growthTier(tier) {
	return {
		maxSize: null,
		minSize: null,
		maxGrowth: tier.goUpgradeLimit,
		maxGrowthPercent: tier.goUpgradeLimitPercent,
		require: "any"
	};
}
//#endregion
//#region src/core/policy/forbidden/consequence.ts
function withoutBase(baseline) {
	if (baseline.state === "found") return { kind: "lacks-it" };
	return {
		kind: "unknown",
		why: baseline.state === "missing" ? baseline.why : "nothing was measured before"
	};
}
function consequenceOf({ tier, strict }, base, event) {
	const isNew = base.kind !== "has-it";
	if (strict) return {
		state: tier,
		aside: "",
		isNew
	};
	if (base.kind === "has-it") return {
		state: "warn",
		aside: "already in the base",
		isNew
	};
	if (event === "push") return {
		state: "warn",
		aside: "",
		isNew
	};
	if (base.kind === "lacks-it") return {
		state: tier,
		aside: "",
		isNew
	};
	return {
		state: tier === "fail" ? "no-baseline" : "warn",
		isNew,
		aside: `whether the base has it already is not known: ${base.why}`
	};
}
function stateOfUnknown({ tier, strict }, event) {
	return tier === "warn" || event === "push" && !strict ? "warn" : "no-baseline";
}
//#endregion
//#region src/core/explain/import-paths.ts
function importTree({ packages }, isAvoided = () => false, start = 0) {
	const before = new Int32Array(packages.length).fill(-1);
	const reached = new Set(packages.length === 0 ? [] : [start]);
	for (const from of reached) {
		const { path = "", imports = [] } = packages[from] ?? {};
		if (isAvoided(path)) continue;
		for (const to of imports) {
			if (reached.has(to)) continue;
			reached.add(to);
			before[to] = from;
		}
	}
	return before;
}
function importEdge({ packages }, from, to) {
	const importer = packages[from];
	const edge = {
		from: importer?.path ?? "",
		to: packages[to]?.path ?? ""
	};
	const place = placeOf$2(importer, to);
	return place === null ? edge : {
		...edge,
		...place
	};
}
function placeOf$2(importer, to) {
	const { places = [], imports = [] } = importer ?? {};
	return placeIn(importer, places[imports.indexOf(to)]);
}
function placeIn(owner, place = "") {
	const directory = owner?.directory;
	if (directory === void 0 || place === "") return null;
	const colon = place.lastIndexOf(":");
	const name = place.slice(0, colon);
	return {
		file: directory === "." ? name : `${directory}/${name}`,
		line: Number(place.slice(colon + 1))
	};
}
//#endregion
//#region src/core/explain/why/linker-path.ts
const maxSymbols$2 = 1e4;
const entryName = /^_rt0_|\.init(?:\.\d+)?$/;
function keeperOf({ reachability, symbols }, at) {
	const keeper = reachability?.keptBy[at];
	return keeper === void 0 || keeper >= symbols.length ? -1 : keeper;
}
function symbolsTo(measurement, index) {
	const path = [];
	const seen = /* @__PURE__ */ new Set();
	for (let at = index; at >= 0; at = keeperOf(measurement, at)) {
		if (seen.has(at) || path.length === maxSymbols$2) return [];
		seen.add(at);
		path.push(at);
	}
	const isAlone = path.length === 1;
	const isEntry = entryName.test(measurement.symbols[index]?.name ?? "");
	return isAlone && !isEntry ? [] : path.toReversed();
}
function linkerPath(measurement, index) {
	const steps = [];
	for (const at of symbolsTo(measurement, index)) {
		const symbol = measurement.symbols[at];
		if (symbol === void 0) continue;
		const step = {
			package: symbol.package,
			symbol: symbol.name
		};
		if (steps.at(-1)?.package === step.package) steps.pop();
		steps.push(step);
	}
	return steps;
}
//#endregion
//#region src/core/policy/forbidden/import-chain.ts
function isReached(tree, number) {
	return number === 0 || tree[number] !== void 0 && tree[number] >= 0;
}
function importChain(graph, tree, number) {
	const numbers = [];
	for (let at = number; at >= 0; at = tree[at] ?? outsideColumn()) numbers.unshift(at);
	const places = numbers.slice(1).flatMap((to, step) => {
		const { file, line } = importEdge(graph, numbers[step] ?? outsideColumn(), to);
		return file === void 0 || line === void 0 ? [] : [{
			file,
			line
		}];
	});
	return {
		packages: numbers.map((at) => shortName(graph.packages[at])),
		place: places.at(-1) ?? null
	};
}
function shortNames$1({ packages }) {
	return new Map(packages.map((row) => [row.path, shortName(row)]));
}
function shortName(row) {
	const { path = "", directory = "." } = row ?? {};
	return directory === "." ? path : directory;
}
const maxSteps$1 = 6;
function chainText(steps) {
	return (steps.length <= maxSteps$1 ? steps : [
		...steps.slice(0, 2),
		"\u2026",
		...steps.slice(-3)
	]).join(" \u2192 ");
}
//#endregion
//#region src/core/policy/forbidden/find-forbidden.ts
function findForbidden(measurement, rule) {
	if (rule.kind === "symbol") return findSymbols(measurement, rule);
	const bytes = bytesOf(measurement, rule);
	const { imports } = measurement;
	if (imports !== void 0) return {
		things: findImported(imports, rule, bytes),
		missing: null
	};
	const canTell = rule.allowThrough.length === 0;
	return {
		things: canTell ? bytes.map((name) => ({
			name,
			hasBytes: true,
			chain: null,
			keptBy: []
		})) : [],
		missing: canTell && namesSymbols(measurement) ? null : noGraph(measurement)
	};
}
function bytesOf({ packages }, { kind, pattern }) {
	const matches = matcher(pattern);
	const sizes = /* @__PURE__ */ new Map();
	for (const row of packages) {
		const name = kind === "package" ? row.path : row.module;
		if (row.kind === "pseudo" || row.size === 0 || !matches(name)) continue;
		sizes.set(name, (sizes.get(name) ?? 0) + row.size);
	}
	return [...sizes].toSorted(([, a], [, b]) => b - a).map(([name]) => name);
}
function findImported(graph, { kind, pattern, allowThrough }, bytes) {
	const matches = matcher(pattern);
	const allowed = allowThrough.map(matcher);
	const all = importTree(graph);
	const open = importTree(graph, (path) => allowed.some((isIt) => isIt(path)));
	const owns = new Set(bytes);
	const kept = /* @__PURE__ */ new Set();
	const chains = /* @__PURE__ */ new Map();
	for (const number of graph.packages.keys()) {
		const name = nameIn(graph, number, kind);
		if (!matches(name)) continue;
		if (isReached(open, number)) {
			const chain = importChain(graph, open, number);
			const known = chains.get(name);
			if (!known || chain.packages.length < known.packages.length) chains.set(name, chain);
		} else if (isReached(all, number)) kept.add(name);
		else if (!chains.has(name)) chains.set(name, null);
	}
	return [.../* @__PURE__ */ new Set([...bytes, ...chains.keys()])].filter((name) => chains.has(name) || !kept.has(name)).map((name) => ({
		name,
		hasBytes: owns.has(name),
		chain: chains.get(name) ?? null,
		keptBy: []
	}));
}
function nameIn(graph, index, kind) {
	const { path = "", module } = graph.packages[index] ?? {};
	if (kind === "package") return path;
	return module === void 0 ? "std" : graph.modules[module]?.path ?? "";
}
function namesSymbols({ attribution: { level } }) {
	return level === "symbols" || level === "literals";
}
function noGraph({ build }) {
	return build === null ? "a file that was only analysed has no import graph" : "its measurement has no import graph";
}
function findSymbols(measurement, rule) {
	const matches = matcher(rule.pattern);
	const { symbols, imports } = measurement;
	const tree = imports === void 0 ? null : importTree(imports);
	return {
		things: symbols.flatMap((symbol, index) => {
			if (!matches(symbol.name)) return [];
			const owner = imports?.packages.findIndex(({ path }) => path === symbol.package) ?? -1;
			return [{
				name: symbol.name,
				hasBytes: true,
				chain: imports !== void 0 && tree !== null && isReached(tree, owner) ? importChain(imports, tree, owner) : null,
				keptBy: keepersOf(measurement, index)
			}];
		}),
		missing: namesSymbols(measurement) ? null : noSymbols(measurement)
	};
}
function keepersOf(measurement, symbol) {
	return linkerPath(measurement, symbol).slice(0, -1).map((step) => step.symbol);
}
function noSymbols({ attribution: { level, notes } }) {
	const [note] = notes;
	return `symbols are known only at the level "${level}"${note === void 0 ? "" : ` (${note})`}`;
}
//#endregion
//#region src/core/explain/dead-code-change.ts
function placeOfCulprit(graph, { package: home, place }) {
	return placeIn(graph?.packages.find(({ path }) => path === home), place);
}
//#endregion
//#region src/core/policy/forbidden/judge-dead-code.ts
const maxNamed$4 = 3;
function judgeDeadCode(comparison, { requireDeadCode }, context) {
	return tierNames.toReversed().flatMap((tier) => requireDeadCode[tier] === "none" ? [] : judgeTier$1(comparison, tier, requireDeadCode[tier] === "strict", context));
}
function judgeTier$1({ measurements: { base, head }, status }, tier, strict, { event, baseline }) {
	if (head === null) return [];
	const rule = `${tier}.require-dead-code-elimination`;
	const inHead = stateOf(head);
	if (inHead.state === "on") return [];
	if (inHead.state === "unknown") {
		const message = `whether dead-code elimination is on, which is required, is not known: ${inHead.why}`;
		return [{
			state: stateOfUnknown({
				tier,
				strict
			}, event),
			rule,
			message
		}];
	}
	const { state, aside, isNew } = consequenceOf({
		tier,
		strict
	}, status === "unchanged" ? { kind: "has-it" } : baseOf(base, baseline), event);
	const place = placeOf$1(head, inHead.culprits);
	const how = isDeclared(head, inHead.culprits) ? "at" : "imported at";
	const line = place === null ? "" : `, ${how} ${place.file}:${place.line}`;
	return [{
		state,
		rule,
		message: [`dead-code elimination is off, and it is required: ${culpritText(head, inHead.culprits)}${line}`, aside].filter((part) => part !== "").join("; "),
		...isNew && place !== null ? { place } : {}
	}];
}
function stateOf(measurement) {
	const { reachability, build, attribution } = measurement;
	if (reachability === void 0) return {
		state: "unknown",
		why: build === null ? "a file that was only analysed has no linker's listing" : attribution.level === "symbols" || attribution.level === "literals" ? "the linker's listing was not recorded" : noSymbols(measurement)
	};
	const { state, culprits, why = "the linker's listing doesn't say" } = reachability.deadCode;
	return state === "off" ? {
		state,
		culprits
	} : state === "on" ? { state } : {
		state,
		why
	};
}
function baseOf(base, baseline) {
	if (base === null) return withoutBase(baseline);
	const known = stateOf(base);
	if (known.state === "unknown") return {
		kind: "unknown",
		why: known.why
	};
	return { kind: known.state === "off" ? "has-it" : "lacks-it" };
}
function culpritText({ imports }, culprits) {
	const [first] = culprits;
	if (first === void 0) return "nothing says what calls for it";
	const names = firstOf(culprits.map(culpritName$1), maxNamed$4);
	const short = imports === void 0 ? null : shortNames$1(imports);
	const path = first.path.map(({ package: owner }) => short?.get(owner) ?? owner);
	return `by ${names.join(", ")}${path.length < 2 ? "" : ` (${chainText(path)})`}`;
}
function culpritName$1({ kind, symbol, package: owner }) {
	if (kind === "shared") return `types shared with other files by ${symbol}`;
	if (kind === "reflection") return symbol;
	return `the import of ${symbol}${owner === "" ? "" : ` in ${owner}`}`;
}
const isDeclared = ({ imports }, [first]) => first !== void 0 && placeOfCulprit(imports, first) !== null;
function placeOf$1({ imports }, [first]) {
	if (imports === void 0 || first === void 0) return null;
	const declared = placeOfCulprit(imports, first);
	if (declared !== null) return declared;
	const wanted = first.kind === "plugin" ? "plugin" : first.package;
	const target = imports.packages.findIndex(({ path }) => path === wanted);
	const tree = importTree(imports);
	return isReached(tree, target) ? importChain(imports, tree, target).place : null;
}
//#endregion
//#region src/core/policy/forbidden/judge-forbidden.ts
const maxNamed$3 = 3;
function judgeForbidden(comparison, rules, context) {
	return rules.flatMap((rule) => judgeRule$1(comparison, rule, context));
}
function judgeRule$1({ measurements, status }, rule, { event, baseline }) {
	const { base, head } = measurements;
	if (head === null) return [];
	const inHead = findForbidden(head, rule);
	const inBase = base === null ? null : findForbidden(base, rule);
	const outcomes = /* @__PURE__ */ new Map();
	for (const thing of inHead.things) {
		const consequence = consequenceOf(rule, status === "unchanged" && thing.hasBytes ? { kind: "has-it" } : inBase === null ? withoutBase(baseline) : inMeasuredBase(thing, inBase, base?.imports !== void 0), event);
		const key = JSON.stringify(consequence);
		const outcome = outcomes.get(key);
		if (outcome === void 0) outcomes.set(key, {
			...consequence,
			things: [thing]
		});
		else outcome.things.push(thing);
	}
	const reasons = [...outcomes.values()].map((outcome) => breach$1(rule, outcome));
	const { missing } = inHead;
	const state = stateOfUnknown(rule, event);
	const found = worst(reasons.map((reason) => reason.state));
	if (missing === null || worst([found, state]) === found) return reasons;
	const message = `whether it has ${title$1(rule)}, which is forbidden (${rule.reason}), is not known: ${missing}`;
	return [...reasons, {
		state,
		rule: ruleName$1(rule),
		message
	}];
}
function inMeasuredBase({ name, hasBytes }, { things, missing }, hasGraph) {
	if (things.some((thing) => thing.name === name)) return { kind: "has-it" };
	if (missing !== null) return {
		kind: "unknown",
		why: missing
	};
	return hasBytes || hasGraph ? { kind: "lacks-it" } : {
		kind: "unknown",
		why: "its measurement has no import graph"
	};
}
function breach$1(rule, { state, aside, isNew, things }) {
	const subject = firstOf(things.map(({ name }) => name), maxNamed$3).join(", ");
	const [first] = things;
	const parts = [
		`${subject} ${things.length === 1 ? "is" : "are"} forbidden: ${rule.reason}`,
		first === void 0 ? "" : evidence(first),
		aside
	];
	const place = isNew && first?.chain?.place || null;
	return {
		state,
		rule: ruleName$1(rule),
		message: parts.filter((part) => part !== "").join("; "),
		...place === null ? {} : { place }
	};
}
function evidence({ chain, keptBy }) {
	const kept = keptBy.length === 0 ? "" : `kept by ${chainText(keptBy)}`;
	if (chain === null) return kept;
	const { packages, place } = chain;
	const line = place === null ? "" : ` at ${place.file}:${place.line}`;
	return [kept, packages.length < 2 ? "" : `imported${line} (${chainText(packages)})`].filter((part) => part !== "").join("; ");
}
function title$1({ kind, pattern }) {
	return `${kind} ${pattern}`;
}
const ruleName$1 = ({ tier }) => `${tier}.forbid`;
//#endregion
//#region src/core/policy/forbidden/judge-path-leaks.ts
const maxNamed$2 = 3;
const placeTexts = {
	"file table": "the file table, for",
	"build info": "the build info, setting",
	"default GOROOT": "the default GOROOT,",
	"-X value": "the -X value of",
	"string literal": "a string literal of",
	"embedded file": "the embedded file",
	data: "the data of",
	"C code": "C code, section",
	"library path": "the library path, section",
	"debug information": "debug information, section"
};
const trim = "build with -trimpath";
const editSource = "take it out of the source, or of what generates that";
const remedies = {
	"file table": trim,
	"build info": "replace modules by directories inside of the repository, and build with -trimpath",
	"default GOROOT": trim,
	"-X value": "give the linker another value",
	"string literal": editSource,
	"embedded file": "take it out of the file, or of what generates that",
	data: editSource,
	"C code": "take it out of the C sources, and of the flags for them",
	"library path": "take -rpath out of the C linker's flags",
	"debug information": "build with -trimpath, and without debug information"
};
function judgePathLeaks(comparison, { forbidPathLeaks }, context) {
	return tierNames.toReversed().flatMap((tier) => {
		const demand = forbidPathLeaks[tier];
		return demand === "none" ? [] : judgeTier(comparison, tier, demand === "strict", context);
	});
}
function judgeTier({ measurements: { base, head }, status }, tier, strict, { event, baseline }) {
	if (head === null) return [];
	const rule = `${tier}.forbid-path-leaks`;
	const inHead = leaksOf(head);
	const outcomes = /* @__PURE__ */ new Map();
	for (const leak of inHead.leaks) {
		const known = status === "unchanged" ? { kind: "has-it" } : inBase(leak, base, baseline);
		const consequence = consequenceOf({
			tier,
			strict
		}, known, event);
		const key = JSON.stringify(consequence);
		const outcome = outcomes.get(key);
		if (outcome) outcome.leaks.push(leak);
		else outcomes.set(key, {
			...consequence,
			leaks: [leak]
		});
	}
	const reasons = [...outcomes.values()].map((outcome) => breach(rule, outcome, head));
	const { missing } = inHead;
	const state = stateOfUnknown({
		tier,
		strict
	}, event);
	const found = worst(reasons.map((reason) => reason.state));
	if (missing === void 0 || worst([found, state]) === found) return reasons;
	const message = `whether it holds paths of the build machine, which are forbidden, is not known: ${missing}`;
	return [...reasons, {
		state,
		rule,
		message
	}];
}
function leaksOf({ pathLeaks, build }) {
	if (pathLeaks !== void 0) return pathLeaks;
	return {
		leaks: [],
		missing: build === null ? "in a file that was only analysed nobody looks for them" : "its measurement has no paths"
	};
}
function inBase(leak, base, baseline) {
	if (base === null) return withoutBase(baseline);
	const { leaks, missing } = leaksOf(base);
	if (leaks.some((other) => isSame(other, leak))) return { kind: "has-it" };
	return missing === void 0 ? { kind: "lacks-it" } : {
		kind: "unknown",
		why: missing
	};
}
const given = /* @__PURE__ */ new Set(["-X value", "build info"]);
function isSame({ place, path, holder }, other) {
	if (place !== other.place) return false;
	return given.has(place) ? holder === other.holder : path === other.path;
}
function breach(rule, { state, aside, isNew, leaks }, { imports }) {
	const names = firstOf(leaks.map(leakText), maxNamed$2);
	const [first] = leaks;
	const place = first === void 0 ? null : placeIn(imports?.packages.find(({ path }) => path === first.package), first.declared);
	return {
		state,
		rule,
		message: [
			`paths of the build machine are forbidden: ${names.join(", ")}`,
			place === null ? "" : `at ${place.file}:${place.line}`,
			first === void 0 ? "" : remedies[first.place],
			aside
		].filter((part) => part !== "").join("; "),
		...isNew && place !== null ? { place } : {}
	};
}
function leakText({ place, path, holder, package: owner, count }) {
	const below = count === 1 ? path : `${count} paths below ${path}`;
	const by = owner === "" || holder === owner ? "" : ` (package ${owner})`;
	return `${below} in ${placeTexts[place]} ${holder === "" ? "no package" : holder}${by}`;
}
//#endregion
//#region src/core/policy/limits.ts
function limitsFor(budget, binary) {
	const { file } = budget;
	const entries = file.binaries.filter((entry) => entryMatches(entry, binary));
	const layers = layersFor(budget, binary);
	return {
		noiseFloor: last(layers, (layer) => layer.noiseFloor) ?? 0,
		newBinary: last(layers, (layer) => layer.newBinary) ?? "warn",
		removedBinary: last(layers, (layer) => layer.removedBinary) ?? "warn",
		metrics: metricLimits(layers),
		packages: [file.packages, ...entries.map((entry) => entry.packages)].flat(),
		modules: [file.modules, ...entries.map((entry) => entry.modules)].flat(),
		origins: [file.origins, ...entries.map((entry) => entry.origins)].flat(),
		forbid: [file.forbid, ...entries.map((entry) => entry.forbid)].flat(),
		requireDeadCode: {
			warn: last(layers, ({ warn }) => warn.requireDeadCode) ?? "none",
			fail: last(layers, ({ fail }) => fail.requireDeadCode) ?? "none"
		},
		forbidPathLeaks: {
			warn: last(layers, ({ warn }) => warn.forbidPathLeaks) ?? "none",
			fail: last(layers, ({ fail }) => fail.forbidPathLeaks) ?? "none"
		}
	};
}
function layersFor({ inline, file, allowed = [] }, binary) {
	const entries = file.binaries.filter((entry) => entryMatches(entry, binary));
	return [
		defaults,
		inline,
		file.general,
		...entries,
		...allowed
	];
}
function formerName({ file }, binary) {
	return last(file.binaries.filter((entry) => entryMatches(entry, binary)), (entry) => entry.was ?? void 0) ?? null;
}
function entryMatches(entry, binary) {
	const isBinary = matcher(entry.binary);
	const isTarget = matcher(entry.target);
	const withoutLevel = binary.target.split("/").slice(0, 2).join("/");
	return (isBinary(binary.mainPackage) || isBinary(binary.name)) && (entry.target === "**" || [
		binary.target,
		withoutLevel,
		withUsualLevel(binary.target)
	].some(isTarget));
}
function metricLimits(layers) {
	const limitedMetrics = judgedMetrics(layers);
	return metrics.flatMap((metric) => {
		const warn = tierFor(layers.map((layer) => layer.warn), metric, limitedMetrics);
		const fail = tierFor(layers.map((layer) => layer.fail), metric, limitedMetrics);
		return [warn, fail].some((tier) => limitKeys.some((key) => tier[key] !== null)) || limitedMetrics.includes(metric) ? [{
			metric,
			warn,
			fail
		}] : [];
	});
}
function judgedMetrics(layers) {
	return last(layers, (layer) => layer.metrics) ?? ["file"];
}
const limitKeys = [
	"maxSize",
	"minSize",
	"maxGrowth",
	"maxGrowthPercent",
	"goUpgradeLimit",
	"goUpgradeLimitPercent"
];
function tierFor(patches, metric, limitedMetrics) {
	const valueOf = (limit) => {
		if (limit === void 0) return void 0;
		if ("of" in limit) return limit.of[metric];
		return limitedMetrics.includes(metric) ? limit.every : void 0;
	};
	return patches.reduce((below, patch) => {
		const maxSize = valueOf(patch.maxSize);
		const minSize = valueOf(patch.minSize);
		const maxGrowth = valueOf(patch.maxGrowth);
		const maxGrowthPercent = valueOf(patch.maxGrowthPercent);
		const growth = maxGrowth === void 0 && maxGrowthPercent === void 0 ? {
			...below,
			require: patch.require ?? below.require
		} : {
			maxGrowth: maxGrowth ?? null,
			maxGrowthPercent: maxGrowthPercent ?? null,
			require: patch.require ?? "any"
		};
		const upgrade = valueOf(patch.goUpgradeLimit);
		const upgradePercent = valueOf(patch.goUpgradeLimitPercent);
		const silent = upgrade === void 0 && upgradePercent === void 0;
		return {
			maxSize: maxSize === void 0 ? below.maxSize : maxSize,
			minSize: minSize === void 0 ? below.minSize : minSize,
			maxGrowth: growth.maxGrowth,
			maxGrowthPercent: growth.maxGrowthPercent,
			require: growth.require,
			goUpgradeLimit: silent ? below.goUpgradeLimit : upgrade ?? null,
			goUpgradeLimitPercent: silent ? below.goUpgradeLimitPercent : upgradePercent ?? null
		};
	}, noLimits);
}
const noLimits = {
	maxSize: null,
	minSize: null,
	maxGrowth: null,
	maxGrowthPercent: null,
	require: "any",
	goUpgradeLimit: null,
	goUpgradeLimitPercent: null
};
function last(items, valueOf) {
	return items.map(valueOf).findLast((value) => value !== void 0);
}
//#endregion
//#region src/core/policy/ignored-files.ts
const maxNamed$1 = 5;
function summary(directories) {
	const names = directories.flatMap(({ examples }) => examples);
	const files = sum$3(directories.map((directory) => directory.files));
	return {
		embeddedBytes: sum$3(directories.map((directory) => directory.embeddedBytes)),
		compiled: sum$3(directories.map((directory) => directory.compiled)),
		names: namesAndMore(names, maxNamed$1, files)
	};
}
function sum$3(sizes) {
	return sizes.reduce((total, size) => total + size, 0);
}
function onlyIn(side, other) {
	const { ignored: own } = side ?? {};
	const { ignored: others } = other ?? {};
	if (own === void 0 || others === void 0) return null;
	const known = new Set(others.map(({ directory }) => directory));
	const directories = own.filter(({ directory }) => !known.has(directory));
	return directories.length === 0 ? null : summary(directories);
}
const advice = "make such files in \"prepare\", so that they are on both sides, or commit them";
function unblamed(reason, ignored, endsAs) {
	const { rule = "", state, value = 0, limit = 0 } = reason;
	if (!rule.includes("max-growth") || state !== "fail") return reason;
	if (endsAs === "fail") return reason;
	const isExact = ignored.compiled === 0 && !rule.startsWith("gzip.");
	if (isExact && value - ignored.embeddedBytes > limit) return {
		...reason,
		message: `${reason.message}; ${formatBytes(ignored.embeddedBytes)} of it are files that git ignores, and the rest is over the limit as well`
	};
	const why = isExact ? `all that is over the limit are ${formatBytes(ignored.embeddedBytes)} of files that git ignores` : "how much of it comes from files that git ignores is not known";
	return {
		...reason,
		state: endsAs,
		message: `${reason.message}; this is not blamed on the change: ${why}`
	};
}
function withoutIgnored(reasons, base, head, growthJudged, endsAs) {
	if (!growthJudged) return [...reasons];
	const added = onlyIn(head, base);
	const lost = onlyIn(base, head);
	const remaining = added === null ? [...reasons] : reasons.map((reason) => unblamed(reason, added, endsAs));
	if (added !== null) remaining.push({
		state: reasons.every(({ state }) => state === "pass") ? "pass" : "warn",
		message: `the head holds files that git ignores and that the base lacks (${added.names}): ${advice}`
	});
	if (lost !== null) remaining.push({
		state: "warn",
		message: `the base held files that git ignores and that the head lacks (${lost.names}), so growth may be hidden: ${advice}`
	});
	return remaining.toSorted(bySeverity);
}
//#endregion
//#region src/core/policy/parts.ts
const maxListed = 10;
function judgeParts(comparison, rules, noiseFloor, growthJudged, upgrade = null) {
	const { base, head } = comparison;
	const kinds = [
		{
			singular: "package",
			rules: rules.packages,
			partsOf: ({ everyPackage }) => everyPackage
		},
		{
			singular: "module",
			rules: rules.modules,
			partsOf: ({ everyModule }) => everyModule
		},
		{
			singular: "origin",
			rules: rules.origins,
			partsOf: originParts
		}
	];
	const all = kinds.flatMap((kind) => kind.rules);
	if (head === null || all.length === 0) return [];
	const { level } = head.attribution;
	if (level === "file" || level === "sections") return [{
		state: "warn",
		message: `budgets of packages, modules and origins were not judged: names could be given to bytes only at the level "${level}"`
	}];
	const sameLevel = comparison.status === "unchanged" || base === null || base.attribution.level === level;
	const reasons = kinds.flatMap((kind) => kind.rules.flatMap((rule) => judgeRule(kind, rule, {
		comparison,
		noiseFloor,
		growthJudged: growthJudged && sameLevel,
		upgrade
	})));
	if (growthJudged && !sameLevel && all.some(limitsGrowth)) {
		const message = `growth of packages, modules and origins was not judged: names were given to bytes at the level "${base.attribution.level}" in the base and "${level}" in the head`;
		reasons.push({
			state: "no-baseline",
			message
		});
	}
	return reasons;
}
function originParts({ everyOrigin }) {
	const part = (path, names) => {
		const rows = everyOrigin.filter(({ origin }) => names.includes(origin));
		return {
			path,
			base: sum$2(rows.map(({ base }) => base)),
			head: sum$2(rows.map(({ head }) => head)),
			delta: sum$2(rows.map(({ delta }) => delta))
		};
	};
	return [part("own", ["own"]), part("dependencies", ["updated-dependencies", "other-dependencies"])];
}
const originLabels = /* @__PURE__ */ new Map([["own", "own code "], ["dependencies", "code of dependencies "]]);
function limitsGrowth({ warn, fail }) {
	return [warn, fail].some((tier) => tier.maxGrowth !== null || tier.maxGrowthPercent !== null);
}
function judgeRule({ singular, partsOf }, rule, { comparison, noiseFloor, growthJudged, upgrade }) {
	const matches = matcher(rule.pattern);
	const parts = partsOf(comparison).filter((part) => matches(part.path));
	const subjects = rule.judge === "together" || parts.length === 0 ? [{
		name: rule.pattern,
		base: sum$2(parts.map((part) => part.base)),
		head: sum$2(parts.map((part) => part.head))
	}] : parts.map(({ path, base, head }) => ({
		name: path,
		base,
		head
	}));
	const label = rule.judge === "together" && parts.length !== 1 ? `${singular}s` : singular;
	const before = (name, base) => beforeUpgrade(upgrade, base, (comparedByGo) => sum$2(partsOf(comparedByGo).filter(({ path }) => name === rule.pattern ? matches(path) : path === name).map((part) => part.base)));
	return shortened$1(subjects.flatMap(({ name, base, head }) => brokenLimits({
		label: singular === "origin" ? originLabels.get(name) ?? "" : `${label} ${name} `,
		base,
		before: before(name, base),
		head,
		growthJudged,
		aside: ""
	}, rule, noiseFloor, `${singular}s.`)), `${singular}s of ${rule.pattern}`);
}
function shortened$1(broken, what) {
	return [broken.filter(({ state }) => state === "fail"), broken.filter(({ state }) => state !== "fail")].flatMap((group) => {
		const worst = group.toSorted((a, b) => excess(b) - excess(a));
		const rest = worst.slice(maxListed);
		const [first] = rest;
		if (first === void 0) return worst;
		const message = `${rest.length} more breaches of limits for ${what}`;
		return [...worst.slice(0, maxListed), {
			state: first.state,
			message
		}];
	});
}
function excess({ limit = 0, value = 0 }) {
	return Math.abs(value - limit);
}
function sum$2(sizes) {
	return sizes.reduce((total, size) => total + size, 0);
}
//#endregion
//#region src/core/policy/release/judge-packages.ts
function packageLimit(limit) {
	return limit !== void 0 && "of" in limit ? limit.of.package ?? null : null;
}
function judgePackageSizes(head, { maxSize, maxGrowth, maxGrowthSince }, { hasPackages }) {
	if ([
		maxSize,
		maxGrowth,
		maxGrowthSince
	].map(packageLimit).every((limit) => limit === null)) return [];
	if (archivesOf(head.binary).length === 0) return [{
		state: hasPackages ? "warn" : "error",
		message: hasPackages ? "is in no package of this release, so no package size of it is judged" : "its package size is limited and can't be judged: this release has no packages; name them in binaries"
	}];
	const limit = packageLimit(maxSize);
	if (limit === null) return [];
	return compareArchives(null, head).flatMap(({ format, head: size }) => size === null || size <= limit ? [] : [{
		state: "fail",
		rule: "package.release.max-size",
		message: `${format} package is ${formatBytes(size)}, ${formatBytes(size - limit)} over the maximum of ${formatBytes(limit)} for releases`,
		limit,
		value: size
	}]);
}
function judgePackageGrowth(base, head, limit, { tag, isPartial, rule }) {
	if (archivesOf(head.binary).length === 0) return [];
	if (archivesOf(base.binary).length === 0) {
		const message = `its package sizes in ${tag} are not known, so the growth of its packages since ${tag} cannot be judged`;
		return [{
			state: "no-baseline",
			rule: `package.release.${rule}`,
			message
		}];
	}
	return compareArchives(base, head).flatMap(({ format, base: before, head: now, delta }) => {
		if (before === null) {
			const size = formatBytes(now ?? 0);
			if (!isPartial) return [{
				state: "warn",
				message: `${format} package is new since ${tag} (${size})`
			}];
			const message = `${format} package has ${size}, and its growth since ${tag} can't be judged: ${tag} carries no measurement, and its assets gave no such package`;
			return [{
				state: "no-baseline",
				rule: `package.release.${rule}`,
				message
			}];
		}
		if (delta === null) return [{
			state: "warn",
			message: `${format} package is gone; ${tag} has one of ${formatBytes(before)}`
		}];
		if (delta <= limit) return [];
		return [{
			state: "fail",
			rule: `package.release.${rule}`,
			message: `${format} package grew by ${formatBytes(delta)} (${formatPercent(delta, before)}) since ${tag}, ${formatBytes(delta - limit)} over the limit of ${formatBytes(limit)}`,
			limit,
			value: delta
		}];
	});
}
//#endregion
//#region src/core/policy/release/judge-release.ts
function judgeRelease(comparison, budget, context) {
	const { head } = comparison;
	if (context === null || head === null) return [];
	const { release: rules } = budget.file;
	const judged = judgedMetrics(layersFor(budget, comparison));
	const growth = growthLimits(rules.maxGrowth, judged);
	return [
		...limitsOf(rules.maxSize, judged).flatMap((limit) => overSize(head, limit)),
		...judgePackageSizes(head, rules, context),
		...context.previous === null ? [] : judgeGrowth(comparison.base, head, growth, {
			release: context.previous,
			rule: "max-growth"
		}),
		...judgeSince(comparison, context, rules.since ?? "", {
			limits: growthLimits(rules.maxGrowthSince, judged),
			former: formerName(budget, comparison)
		})
	];
}
function judgeSince({ measurements, head }, context, tag, { limits, former }) {
	const since = context.since.get(tag);
	if (since === void 0 || measurements.head === null || head === null) return [];
	return judgeGrowth(earlierOf(measurements.head, since.measurements, [former, measurements.base && mainPackageOf(measurements.base)]), head, limits, {
		release: since.release,
		rule: "max-growth-since"
	});
}
function earlierOf(head, earlier, formerNames) {
	const target = targetOf(head);
	for (const name of [mainPackageOf(head), ...formerNames]) {
		const found = name !== null && earlier.find((one) => isSameBinary(one, name, target));
		if (found) return found;
	}
	return null;
}
function growthLimits(limit, judged) {
	return {
		metrics: limitsOf(limit, judged),
		package: packageLimit(limit)
	};
}
function limitsOf(limit, judged) {
	if (limit === void 0) return [];
	return metrics.flatMap((metric) => {
		const bytes = "of" in limit ? limit.of[metric] : judged.includes(metric) ? limit.every : null;
		return bytes === null || bytes === void 0 ? [] : {
			metric,
			limit: bytes
		};
	});
}
function overSize(head, { metric, limit }) {
	const size = sizeOf$1(head, metric);
	if (size === null) return [notMeasured$1(metric, "error", "it")];
	if (size <= limit) return [];
	return [{
		state: "fail",
		rule: ruleName(metric, "max-size"),
		message: `${metricLabels[metric]}is ${formatBytes(size)}, ${formatBytes(size - limit)} over the maximum of ${formatBytes(limit)} for releases`,
		limit,
		value: size
	}];
}
function judgeGrowth(base, head, limits, { release, rule }) {
	if (limits.metrics.length === 0 && limits.package === null) return [];
	if (release.state !== "verified") return [{
		state: "no-baseline",
		rule: `release.${rule}`,
		message: `its growth since ${release.tag} is limited and can't be judged: ${release.why}`
	}];
	if (base === null) {
		if (release.isPartial === void 0) return [];
		return [{
			state: "no-baseline",
			rule: `release.${rule}`,
			message: `its growth since ${release.tag} is limited and can't be judged: ${release.tag} carries no measurement, and it is not among the binaries that its assets gave`
		}];
	}
	return [...limits.metrics.flatMap((limit) => overGrowth(base, head, limit, {
		release,
		rule
	})), ...limits.package === null ? [] : judgePackageGrowth(base, head, limits.package, {
		tag: release.tag,
		isPartial: release.isPartial === true,
		rule
	})];
}
function overGrowth(base, head, { metric, limit }, { release: { tag }, rule }) {
	const before = sizeOf$1(base, metric);
	const now = sizeOf$1(head, metric);
	if (now === null || before === null) return [notMeasured$1(metric, "no-baseline", `its growth since ${tag}`)];
	const delta = now - before;
	if (delta <= limit) return [];
	return [{
		state: "fail",
		rule: ruleName(metric, rule),
		message: `${metricLabels[metric]}grew by ${formatBytes(delta)} (${formatPercent(delta, before)}) since ${tag}, ${formatBytes(delta - limit)} over the limit of ${formatBytes(limit)}`,
		limit,
		value: delta
	}];
}
function notMeasured$1(metric, state, what) {
	return {
		state,
		message: `its ${metric} size was not measured, so ${what} cannot be judged`
	};
}
function ruleName(metric, rule) {
	return `${metric === "file" ? "" : `${metric}.`}release.${rule}`;
}
//#endregion
//#region src/core/policy/judge.ts
function judge$1(comparison, budget, context, upgrade = null) {
	const limits = limitsFor(budget, comparison);
	const growthJudged = context.event === "change" && context.baseline.state === "found" && comparison.base !== null && comparison.head !== null;
	const reasons = [
		...limits.metrics.flatMap((limit) => judgeMetric(comparison, limit, limits.noiseFloor, growthJudged, upgrade)),
		...judgeParts(comparison, limits, limits.noiseFloor, growthJudged, upgrade),
		...judgeRelease(comparison, budget, context.release ?? null),
		...judgeUpgrade(upgrade, limits),
		...judgeForbidden(comparison, limits.forbid, context),
		...judgeDeadCode(comparison, limits, context),
		...judgePathLeaks(comparison, limits, context),
		...baselineReasons(comparison, context, limits),
		...unlikeReasons(comparison, context)
	];
	if (worst(reasons.map(({ state }) => state)) === "pass") reasons.unshift(passReason(comparison, limits, context, growthJudged));
	const blamed = withoutIgnored(reasons, comparison.base?.build ?? null, comparison.head?.build ?? null, growthJudged, context.ignoredGrowth ?? "fail");
	return {
		state: worst(blamed.map(({ state }) => state)),
		reasons: blamed.toSorted(bySeverity)
	};
}
function notJudged(comparison) {
	return {
		state: "pass",
		reasons: [{
			state: "pass",
			message: "not judged: no budget was given"
		}, ...unlikeReasons(comparison, {
			event: "change",
			baseline: {
				state: "found",
				source: "file"
			}
		})]
	};
}
function judgeMetric(comparison, { metric, warn, fail }, noiseFloor, growthJudged, upgrade) {
	const { base, head } = comparison;
	const baseSize = sizeOf$1(base, metric);
	const headSize = sizeOf$1(head, metric);
	if (headSize === null) return [notMeasured("error", "head", "it cannot be judged")];
	const reasons = brokenLimits({
		label: metricLabels[metric],
		base: baseSize ?? 0,
		before: beforeUpgrade(upgrade, baseSize ?? 0, (before) => sizeOf$1(before.base, metric)),
		head: headSize,
		growthJudged: growthJudged && baseSize !== null,
		aside: metric === "file" ? alignmentText(comparison) : ""
	}, {
		warn,
		fail
	}, noiseFloor).map((reason) => metric === "file" ? reason : {
		...reason,
		rule: `${metric}.${reason.rule}`
	});
	const growthLimited = [warn, fail].some((tier) => growthLimit(tier, 0) !== null);
	return growthJudged && baseSize === null && growthLimited ? [...reasons, notMeasured("no-baseline", "base", "its growth cannot be judged")] : reasons;
}
function notMeasured(state, side, so) {
	return {
		state,
		message: `the gzip size of the ${side} was not measured, so ${so}; measure it with gzip`
	};
}
function baselineReasons({ base, head }, { event, baseline }, limits) {
	if (event === "push") return [];
	if (event === "release" && baseline.state !== "found") return [];
	if (baseline.state === "missing") return [{
		state: "no-baseline",
		message: `no baseline to compare with: ${baseline.why}`
	}];
	if (baseline.state !== "found") return [{
		state: "no-baseline",
		message: "no baseline to compare with: nothing was measured before"
	}];
	if (base === null && head !== null) {
		const message = `is a new binary of ${formatBytes(head.binary.fileSize)}`;
		const { newBinary: state } = limits;
		return [state === "fail" ? {
			state,
			rule: "new-binary",
			message: `${message}, and the budget fails new binaries`,
			value: head.binary.fileSize
		} : {
			state,
			message,
			value: head.binary.fileSize
		}];
	}
	if (head === null && base !== null) {
		const message = `is no longer built; it was ${formatBytes(base.binary.fileSize)}`;
		const { removedBinary: state } = limits;
		return [state === "fail" ? {
			state,
			rule: "removed-binary",
			message: `${message}, and the budget fails removed binaries`,
			value: 0
		} : {
			state,
			message,
			value: 0
		}];
	}
	return [];
}
const storedSources = [
	"artifact",
	"cache",
	"release"
];
function unlikeReasons({ unlike, buildsDiffer, status }, { event, baseline }) {
	if (unlike.length === 0 || baseline.state !== "found") return [];
	if (status === "unchanged") return [];
	const { source, isRecord = false } = baseline;
	const isStored = isRecord || storedSources.includes(source);
	return [{
		state: buildsDiffer && event === "change" && isStored ? "warn" : "pass",
		message: `base and head were not made alike: ${unlike.join("; ")}`
	}];
}
function passReason(comparison, limits, { event, baseline }, growthJudged) {
	const { base, head, status } = comparison;
	const first = limits.metrics[0];
	const metric = first?.metric ?? "file";
	const subject = {
		label: metricLabels[metric],
		base: sizeOf$1(base, metric) ?? 0,
		head: sizeOf$1(head, metric) ?? 0,
		growthJudged,
		aside: metric === "file" ? alignmentText(comparison) : ""
	};
	const pass = (message, more = {}) => ({
		state: "pass",
		message: `${subject.label}${message}`,
		...more
	});
	if (base === null || head === null) {
		if (head === null) return pass(`is no longer built`);
		const size = formatBytes(subject.head);
		if (baseline.state === "found") return pass(`is a new binary of ${size}`);
		if (event === "release") return pass(`is ${size}`);
		return baseline.state === "recorded" ? pass(`is recorded with ${size}; there is no measurement before it`) : pass(`is ${size}; there is no measurement to compare it with`);
	}
	if (status === "unchanged") return pass(differByIds(base, head) ? "is identical but for build IDs" : "is unchanged");
	if (event === "push") return pass(`${changeText$2(subject)}; growth is not judged on a push`);
	if (event === "release") return pass(changeText$2(subject));
	const delta = subject.head - subject.base;
	if (delta !== 0 && Math.abs(delta) < limits.noiseFloor) return pass(`${changeText$2(subject)}, below the noise floor of ${formatBytes(limits.noiseFloor)}`, {
		rule: "noise-floor",
		limit: limits.noiseFloor,
		value: delta
	});
	const nearest = nearestLimit(first, subject.base);
	if (delta <= 0 || nearest === null) return pass(changeText$2(subject));
	return pass(`${changeText$2(subject)}, within the limit of ${nearest.text}`, {
		rule: nearest.rule,
		limit: nearest.bytes,
		value: delta
	});
}
function nearestLimit(limits, base) {
	if (limits === void 0) return null;
	return tierNames.flatMap((tier) => {
		const limit = growthLimit(limits[tier], base);
		return limit === null ? [] : [{
			...limit,
			rule: `${tier}.${limit.rule}`
		}];
	}).toSorted((a, b) => a.bytes - b.bytes)[0] ?? null;
}
//#endregion
//#region src/core/policy/judge-files.ts
const baseline = {
	source: "file",
	commit: "",
	chosenBy: "",
	run: ""
};
function judgeFiles(comparisons, budget) {
	const judged = comparisons.map((comparison) => ({
		comparison,
		title: `${comparison.name} (${comparison.target})`,
		verdict: budget === null ? notJudged(comparison) : judge$1(comparison, budget, {
			event: "change",
			baseline: {
				state: "found",
				source: "file"
			}
		})
	}));
	const [first] = judged;
	if (first === void 0) throw new RangeError("there are no comparisons");
	return {
		schemaVersion: 1,
		verdict: budget === null && judged.length === 1 ? first.verdict : overall(judged),
		reports: judged.map(({ comparison, verdict }) => binaryReport(comparison, verdict, baseline)),
		notBuilt: [],
		budgetChange: null,
		provenance: null
	};
}
//#endregion
//#region src/core/text/escape.ts
const invisible = /[\0-\x1F\x7F-\x9F\u2028\u2029\uD800-\uF8FF\u{F0000}-\u{FFFFD}\u{100000}-\u{10FFFD}\p{Cf}]/gu;
const special = /[&<>"'`|*_~[\]\\@#$!]|:(?=\S)/g;
const maxNameLength$1 = 120;
const maxSentenceLength = 1e3;
function plainName(name, limit = maxNameLength$1) {
	const characters = Array.from(ends(name, limit).replace(invisible, ""));
	if (characters.length <= limit) return withoutBracketCommands(characters.join(""));
	const tail = Math.floor((limit - 1) / 3);
	const head = limit - 1 - tail;
	return withoutBracketCommands(`${characters.slice(0, head).join("")}\u2026${characters.slice(-tail).join("")}`);
}
function ends(name, limit) {
	const half = 16 * limit;
	return name.length <= 2 * half ? name : name.slice(0, half) + name.slice(-half);
}
function plainSentence(text, limit = maxSentenceLength) {
	const line = text.slice(0, 16 * limit).replace(/\s+/g, " ");
	const characters = Array.from(line.replace(invisible, ""));
	return withoutBracketCommands(characters.length <= limit ? characters.join("") : `${characters.slice(0, limit - 1).join("")}\u2026`);
}
function markdownName(name, limit = maxNameLength$1) {
	const text = plainName(name, limit);
	return `<code>${escapeMarkdown(text === "" ? " " : text)}</code>`;
}
const maxPathLine = 28;
function markdownPath(path) {
	const lines = [""];
	for (const piece of plainName(path).split(/(?<=\/)/)) {
		const line = lines.at(-1) ?? "";
		if (line === "" || line.length + piece.length <= maxPathLine) lines[lines.length - 1] = line + piece;
		else lines.push(piece);
	}
	return lines.map((line) => `<code>${escapeMarkdown(line === "" ? " " : line)}</code>`).join("<br>");
}
function markdownSentence(text, limit = maxSentenceLength) {
	return escapeMarkdown(plainSentence(text, limit));
}
function escapeMarkdown(text) {
	return text.replace(special, (character) => {
		const reference = `&#${character.codePointAt(0)};`;
		return "@#:".includes(character) ? `${reference}<!-- -->` : reference;
	}).replace(/\b(www|GH-)(?=[.\d])/gi, "$1<!-- -->");
}
const maxUrlLength = 400;
function markdownUrl(url) {
	if (!/^https?:\/\//i.test(url) || !URL.canParse(url)) return "";
	const encoded = new URL(url).href.replace(/[()<>"'`|*_~[\]\\\s]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
	return encoded.length <= maxUrlLength ? encoded : "";
}
//#endregion
//#region src/core/report/budget-change.ts
function budgetChangeText({ accepted, baseFile = "valid", baseVerdict, headVerdict, branch }, path, strong = (verdict) => verdict) {
	const [base, head] = [strong(baseVerdict), strong(headVerdict)];
	if (branch !== void 0) {
		const which = `the one of ${plainName(branch)}`;
		return `The tag's budget ${path} is not that of ${plainName(branch)}. By ${which} the verdict is ${base}, by the tag's own ${head}; ${which} counts.`;
	}
	if (baseFile === "absent") return `This change adds the budget ${path}. By the inputs and the defaults the verdict is ${base}, by the added budget ${head}; the inputs and the defaults count, as the base has no such file.`;
	if (baseFile === "malformed") return `This change touches the budget ${path}, which is malformed in the base. By the inputs and the defaults the verdict is ${base}, by the changed budget ${head}; the inputs and the defaults count.`;
	if (baseFile === "unread") return `The base's budget ${path} could not be read. By the inputs and the defaults the verdict is ${base}, by this change's budget ${head}; the worse one counts.`;
	return `This change touches the budget ${path}. By the base's budget the verdict is ${base}, by the changed one ${head}; ${accepted ? "the changed one counts, as the base's file accepts changes" : "the base's one counts"}.`;
}
//#endregion
//#region src/core/report/detail-levels.ts
const summaryDetail = {
	binaries: 500,
	explained: 60,
	origins: 40,
	foldedOrigins: 400,
	whereTables: 10,
	symbols: 200,
	packages: 200,
	modules: 200,
	sections: 100,
	sentences: 50,
	flips: 10,
	causes: 10,
	foldedCauses: 400,
	measured: true,
	sizes: true,
	page: true,
	histories: 10
};
({ ...summaryDetail });
const commentDetail = {
	...summaryDetail,
	binaries: 100,
	explained: 20,
	origins: 30,
	foldedOrigins: 100,
	whereTables: 3,
	symbols: 30,
	packages: 30,
	modules: 30,
	sections: 40,
	sentences: 20,
	flips: 5,
	foldedCauses: 60,
	histories: 3
};
const shedding = [
	{ histories: 0 },
	{ symbols: 10 },
	{ symbols: 0 },
	{ packages: 10 },
	{ packages: 0 },
	{
		modules: 10,
		explained: 10
	},
	{ modules: 0 },
	{
		sections: 0,
		explained: 3,
		foldedCauses: 20
	},
	{ explained: 0 },
	{ sentences: 5 },
	{
		measured: false,
		foldedCauses: 0
	},
	{ foldedOrigins: 20 },
	{
		origins: 5,
		whereTables: 1,
		causes: 5
	},
	{ origins: 0 },
	{ sizes: false },
	{
		binaries: 50,
		sentences: 3,
		causes: 3,
		flips: 2
	},
	{ binaries: 20 },
	{
		binaries: 10,
		causes: 1,
		flips: 1
	},
	{
		binaries: 5,
		sentences: 1,
		causes: 0
	},
	{ binaries: 1 },
	{
		binaries: 0,
		sentences: 0,
		flips: 0,
		page: false
	}
];
const summaryLimit = 262144;
function detailsFor(limit) {
	let detail = commentDetail;
	const poorer = shedding.map((step) => detail = {
		...detail,
		...step
	});
	return limit >= summaryLimit ? [
		summaryDetail,
		commentDetail,
		...poorer
	] : [commentDetail, ...poorer];
}
//#endregion
//#region src/core/report/ranking.ts
const stateIcons = {
	error: "\u26D4",
	fail: "\u274C",
	"no-baseline": "\u2754",
	warn: "\u26A0\uFE0F",
	pass: "\u2705"
};
function ranked(report) {
	return report.reports.toSorted((a, b) => rankOf(a.verdict.state) - rankOf(b.verdict.state) || Math.abs(changeOf(b)) - Math.abs(changeOf(a)) || compareText(a.mainPackage, b.mainPackage) || compareText(a.target, b.target));
}
function rankOf(state) {
	return verdictStates.indexOf(state);
}
function isCompared(binary) {
	return binary.baseline !== null || binary.base !== null;
}
function changeOf(binary) {
	return isCompared(binary) ? binary.delta.fileSize : 0;
}
function sizeOf(binary) {
	return (binary.head ?? binary.base)?.binary.fileSize ?? 0;
}
function labelOf$1(binary, report) {
	const oneTarget = report.reports.every(({ target }) => target === binary.target);
	return {
		name: nameOf(binary, report),
		target: oneTarget ? "" : binary.target
	};
}
function nameOf(binary, report) {
	const name = executableOf(binary);
	return report.reports.some((other) => other.mainPackage !== binary.mainPackage && executableOf(other) === name) && binary.mainPackage !== "" ? binary.mainPackage : name;
}
function executableOf(binary) {
	const name = (binary.head ?? binary.base)?.binary.name ?? "";
	return name === "" ? binary.mainPackage : name;
}
function compareText(a, b) {
	return a < b ? -1 : a > b ? 1 : 0;
}
//#endregion
//#region src/core/report/cost/headline.ts
function costPhrases(report, cost) {
	return cost.bounds === void 0 ? exactPhrases(report, cost) : boundPhrases(report, cost, cost.bounds);
}
function exactPhrases(report, cost) {
	const { reports } = report;
	const subject = subjectOf(cost);
	const changed = reports.filter(({ delta }) => delta.fileSize !== 0).toSorted((a, b) => Math.abs(b.delta.fileSize) - Math.abs(a.delta.fileSize));
	const [most] = changed;
	const [first] = reports;
	if (first === void 0) return [...subject, ": nothing was measured"];
	if (most === void 0) {
		const which = reports.length === 1 ? [programOf(first, report)] : [`any of ${reports.length} programs`];
		const isSame = reports.every(({ status }) => status === "unchanged");
		return [
			...subject,
			isSame ? " changes no byte of " : " changes no size of ",
			...which
		];
	}
	const sum = changed.reduce((total, { delta }) => total + delta.fileSize, 0);
	if (reports.length === 1) return [
		...subject,
		verbOf(most.delta.fileSize),
		programOf(most, report),
		` ${amountOf(most)}`
	];
	return [
		...subject,
		verbOf(sum),
		`${reports.length} programs ${formatBytes(Math.abs(sum))}, most: `,
		programOf(most, report),
		` ${signOf(most)}${amountOf(most)}`
	];
}
function verbOf(bytes) {
	return bytes < 0 ? " saves " : " costs ";
}
function signOf({ delta }) {
	return delta.fileSize < 0 ? "-" : "+";
}
function amountOf({ delta, base }) {
	const { fileSize } = delta;
	return `${formatBytes(Math.abs(fileSize))} (${formatPercent(fileSize, base?.binary.fileSize ?? 0)})`;
}
function programOf(binary, report) {
	const { name, target } = labelOf$1(binary, report);
	return { name: target === "" ? name : `${name} ${target}` };
}
function subjectOf({ kind, module, baseVersion, headVersion }) {
	const before = baseVersion === "" ? "" : ` ${baseVersion}`;
	switch (kind) {
		case "removal": return headVersion === "" ? [
			"removing ",
			{ name: module },
			before
		] : [
			"removing ",
			{ name: module },
			`${before} (${headVersion} stays)`
		];
		case "replacement": return [
			"replacing ",
			{ name: module },
			`${before} by `,
			{ name: headVersion }
		];
		default: return before === "" || baseVersion === headVersion ? [{ name: module }, headVersion === "" ? "" : ` ${headVersion}`] : [{ name: module }, `${before} \u2192 ${headVersion}`];
	}
}
function boundPhrases(report, cost, bounds) {
	const { packages = [], module } = cost;
	const [path = module] = packages;
	const version = cost.headVersion === "" ? "" : ` ${cost.headVersion}`;
	const most = bounds.toSorted((a, b) => b.upper - a.upper)[0];
	const binary = report.reports.find(({ mainPackage, target }) => mainPackage === most?.mainPackage && target === most.target);
	if (most === void 0 || binary === void 0) return [{ name: path }, `${version}: nothing was measured`];
	const others = bounds.length - 1;
	return [
		{ name: path },
		`${version} would cost `,
		programOf(binary, report),
		` between ${signedBytes(most.lower)} (imported, and nothing of it used) and ${signedBytes(most.upper)} (all that it exports in use)`,
		others === 0 ? "" : ", and no other program more"
	];
}
function signedBytes(bytes) {
	return bytes < 0 ? `-${formatBytes(-bytes)}` : formatBytes(bytes);
}
//#endregion
//#region src/core/report/release/release-facts.ts
function releasePhrases({ release }) {
	if (release === void 0) return [];
	const { tag, previous } = release;
	return previous === null ? [{ name: tag }, ", the first release: "] : [
		{ name: tag },
		" after ",
		{ name: previous.tag },
		previous.evidence === "unverified" ? " (unverified): " : ": "
	];
}
function releaseSentences({ release, provenance }) {
	if (release === void 0) return [];
	const { tag, branch, budgetBranch, previous, since, chosenBy } = release;
	return [
		`${tag}, ${branch === "" ? "on no branch of releases" : `on ${branch}`}, judged by the budget of ${budgetBranch}`,
		previous === null ? `compared with nothing: ${chosenBy}` : `compared with ${earlierText(previous)}`,
		...since === void 0 ? [] : [`growth since ${earlierText(since)}`],
		...provenance?.given === void 0 ? buildSentences(release) : ["whether a second build makes the same bytes can't be proved: the workflow built it"]
	];
}
function buildSentences({ verifiedReproducible }) {
	return ["built from an empty build cache and an empty module cache: go-cache, mod-cache and keep-modules are ignored", verifiedReproducible ? "built twice, to see whether the bytes are the same" : "not built twice: verify-reproducible is off"];
}
function earlierText({ tag, commit, chosenBy, evidence, source, why, vouchedBy }) {
	const sizes = {
		measurement: "its recorded measurement",
		assets: "its assets, measured in this run",
		none: "its sizes are not known"
	}[source];
	const at = commit === "" ? "" : ` (${commit.slice(0, 7)})`;
	const voucher = vouchedBy === void 0 ? "" : `, ${vouchedBy}`;
	return `${tag}${at}, ${chosenBy}; ${sizes}${evidence === "verified" ? voucher : `, ${evidence}: ${why}`}`;
}
//#endregion
//#region src/core/report/headline.ts
function headline(report) {
	return headlinePhrases(report).map((phrase) => typeof phrase === "string" ? plainSentence(phrase) : plainName(phrase.name)).join("");
}
function headlinePhrases(report, brief = false) {
	const { cost } = report;
	const verdict = cost === void 0 ? verdictOf(report) : costPhrases(report, cost);
	const sentence = brief ? verdict : [
		...releasePhrases(report),
		...verdict,
		...upgradePhrases(report, verdict)
	];
	return report.provenance?.mode === "observe" && (report.verdict.state === "fail" || report.verdict.state === "no-baseline") ? [...sentence, " (observed only: the check does not fail)"] : sentence;
}
function verdictOf(report) {
	const { state } = report.verdict;
	const binaries = ranked(report);
	const first = binaries[0];
	if (state === "error" || first === void 0) return [worstReason(report.verdict.reasons, state)?.message ?? "nothing was measured"];
	const count = binaries.length;
	const alike = binaries.filter((binary) => binary.verdict.state === state);
	if (alike.length === 0) {
		const reason = worstReason(report.verdict.reasons, state);
		return reason === void 0 ? passed(report, binaries) : [reason.message];
	}
	if (state === "pass") return passed(report, binaries);
	const without = alike.filter((binary) => !isCompared(binary));
	if (state === "no-baseline" && without.length > 0) return count === 1 ? [binaryName(first, report), ` (${formatBytes(sizeOf(first))}) has no baseline to compare with`] : [`${without.length} of ${count} binaries have no baseline to compare with`];
	const words = [binaryName(first, report), ...predicate(first)];
	if (count === 1 || alike.length === 1) return words;
	const what = state === "fail" ? "fail the budget" : state === "warn" ? "need a look" : "could not be judged whole";
	return [`${alike.length} of ${count} binaries ${what}; first `, ...words];
}
function passed(report, binaries) {
	const [first] = binaries;
	if (first === void 0) return ["nothing was measured"];
	const count = binaries.length;
	const compared = binaries.filter(isCompared);
	const changed = compared.filter(({ status }) => status !== "unchanged");
	const [largest] = changed;
	if (compared.length > 0 && largest === void 0) return count === 1 ? [binaryName(first, report), differByIds(first.base, first.head) ? ` is identical but for build IDs (${formatBytes(sizeOf(first))})` : ` has not changed (${formatBytes(sizeOf(first))})`] : [`none of ${count} binaries has changed`];
	if (count === 1) return [binaryName(first, report), ...predicate(first)];
	if (largest === void 0) return [`${count} binaries measured, with nothing to compare with`];
	if (changed.length === 1) return [
		`1 of ${count} binaries changed: `,
		binaryName(largest, report),
		...predicate(largest)
	];
	const within = isGrowthJudged(report) ? ", all within budget" : "";
	return [
		`${changed.length} of ${count} binaries changed${within}; most: `,
		binaryName(largest, report),
		changeText$1(largest)
	];
}
function isGrowthJudged(report) {
	return report.provenance?.event !== "push" && !report.reports.some(({ verdict }) => verdict.reasons.some(({ message }) => message.startsWith("not judged")));
}
function changeText$1(binary) {
	const change = changeOf(binary);
	if (!isCompared(binary)) return ` is ${formatBytes(sizeOf(binary))}`;
	if (binary.status === "added") return ` is new (${formatBytes(sizeOf(binary))})`;
	if (binary.status === "removed") return ` is gone (was ${formatBytes(sizeOf(binary))})`;
	if (change === 0) return " kept its size";
	const verb = change > 0 ? "grew" : "shrank";
	const base = binary.base?.binary.fileSize ?? 0;
	const alignment = alignmentText(binary);
	return ` ${verb} by ${formatBytes(Math.abs(change))} (${formatPercent(change, base)})${alignment === "" ? "" : `, ${alignment}`}`;
}
function predicate(binary) {
	const { state, reasons } = binary.verdict;
	const reason = worstReason(reasons, state);
	if (reason === void 0) return [changeText$1(binary)];
	if (reason.rule === "override") return [...reasonPhrases(binary, reasons.find((candidate) => candidate.state === state && candidate !== reason)), `; it ${reason.message}`];
	return reasonPhrases(binary, reason);
}
function reasonPhrases(binary, reason) {
	if (reason === void 0) return [changeText$1(binary)];
	return /^(?:grew|shrank|is) /.test(reason.message) ? [` ${reason.message}`] : [changeText$1(binary), `; ${reason.message}`];
}
function worstReason(reasons, state) {
	return reasons.find((reason) => reason.state === state);
}
function changeCell(binary) {
	if (!isCompared(binary)) return "unknown";
	if (binary.status === "added") return `new, ${formatDelta(changeOf(binary))}`;
	if (binary.status === "removed") return `gone, ${formatDelta(changeOf(binary))}`;
	const change = changeOf(binary);
	if (change === 0) return "0 B";
	return `${formatDelta(change)} (${formatPercent(change, binary.base?.binary.fileSize ?? 0)})`;
}
function archiveCell(binary) {
	const { archives = [] } = binary;
	return archives.map(({ format, head, delta }) => {
		const cell = sizeWithChange(binary, head ?? void 0, delta) || "\u2013";
		return archives.length === 1 ? cell : `${format} ${cell}`;
	}).join(", ");
}
function sizeWithChange(binary, bytes, delta) {
	const change = delta !== null && isCompared(binary) ? formatDelta(delta) : "";
	if (bytes === void 0) return change;
	const whole = formatBytes(bytes);
	return change === "" ? whole : `${whole} (${change})`;
}
function upgradePhrases(report, verdict) {
	if (report.verdict.state === "error") return [];
	const [most] = report.reports.flatMap((binary) => binary.goUpgrade === void 0 ? [] : [{
		binary,
		upgrade: binary.goUpgrade
	}]).toSorted((a, b) => upgradeSize(b.upgrade) - upgradeSize(a.upgrade));
	if (most === void 0) return [];
	const name = upgradeName(most.upgrade);
	if (verdict.some((phrase) => typeof phrase === "string" && phrase.includes(name))) return [];
	const sentence = `; ${upgradeSentence(most.upgrade)}`;
	return report.reports.length === 1 ? [sentence] : [
		sentence,
		" (",
		binaryName(most.binary, report),
		")"
	];
}
function upgradeSize({ delta }) {
	return Math.abs(delta?.fileSize ?? Number.MAX_SAFE_INTEGER);
}
function binaryName(binary, report) {
	const label = labelOf$1(binary, report);
	return { name: label.target === "" ? label.name : `${label.name} ${label.target}` };
}
//#endregion
//#region src/core/history/sparkline.ts
const blocks = "\u2581\u2582\u2583\u2584\u2585\u2586\u2587\u2588";
const gap$1 = "\u00B7";
function sparkline(points) {
	const cells = points.flatMap(({ fileSize, missing }, place) => [...place > 0 && missing !== 0 ? [null] : [], fileSize]);
	const sizes = cells.filter((cell) => cell !== null);
	const least = Math.min(...sizes);
	const range = Math.max(...sizes) - least;
	return cells.map((size) => {
		if (size === null) return gap$1;
		const level = range === 0 ? 0 : (size - least) / range * 7;
		return blocks[Math.round(level)] ?? gap$1;
	}).join("");
}
//#endregion
//#region src/core/report/history/over-time.ts
const minPoints = 10;
function overTime(report, binaries) {
	return binaries.flatMap((binary) => {
		const { history = [], head } = binary;
		if (head === null) return [];
		const { fileSize } = head.binary;
		const points = [...history, {
			time: "",
			missing: 0,
			fileSize
		}].slice(-40);
		const [first] = points;
		if (first === void 0 || points.length < minPoints) return [];
		const change = formatPercent(fileSize - first.fileSize, first.fileSize);
		return {
			name: binaryName(binary, report),
			sparkline: sparkline(points),
			sentence: `${formatBytes(first.fileSize)} \u2192 ${formatBytes(fileSize)} (${change}), ${points.length} measurements since ${first.time.slice(0, 10)}`
		};
	});
}
//#endregion
//#region src/core/report/limit-cell.ts
function limitCell(binary) {
	const reason = limitReason(binary);
	return reason === void 0 ? "" : limitText(reason);
}
function limitReason({ verdict }) {
	return verdict.reasons.find((reason) => reason.state === verdict.state && limitText(reason) !== "");
}
const wholeRule = /^(?:(?<metric>content|gzip|package)\.)?(?:warn|fail|release)\.(?<kind>max-size|min-size|max-growth|max-growth-percent|max-growth-since|go-upgrade-limit|go-upgrade-limit-percent)$/;
function limitText({ rule = "", limit }) {
	const { metric = "", kind } = wholeRule.exec(rule)?.groups ?? {};
	if (kind === void 0 || limit === void 0) return "";
	const text = kind.startsWith("max-growth") ? formatDelta(limit) : kind.startsWith("go-upgrade") ? `Go ${formatDelta(limit)}` : `${kind === "min-size" ? "at least " : ""}${formatBytes(limit)}`;
	return metric === "" ? text : `${metric} ${text}`;
}
//#endregion
//#region src/core/report/release/last-release.ts
function lastReleaseTitle(binaries) {
	const [first] = binaries.flatMap(({ lastRelease }) => lastRelease ?? []);
	if (first === void 0) return "";
	const { tag, evidence } = first;
	return `since ${tag}${evidence === "verified" ? "" : ` (${evidence})`}`;
}
function lastReleaseCell({ lastRelease }) {
	if (lastRelease === void 0) return "";
	const { delta, fileSize } = lastRelease;
	return delta === 0 ? "0 B" : `${formatDelta(delta)} (${formatPercent(delta, fileSize)})`;
}
//#endregion
//#region node_modules/markdown-table/index.js
function defaultStringLength(value) {
	return value.length;
}
function markdownTable(table, options) {
	const settings = options || {};
	const align = (settings.align || []).concat();
	const stringLength = settings.stringLength || defaultStringLength;
	const alignments = [];
	const cellMatrix = [];
	const sizeMatrix = [];
	const longestCellByColumn = [];
	let mostCellsPerRow = 0;
	let rowIndex = -1;
	while (++rowIndex < table.length) {
		const row = [];
		const sizes = [];
		let columnIndex = -1;
		if (table[rowIndex].length > mostCellsPerRow) mostCellsPerRow = table[rowIndex].length;
		while (++columnIndex < table[rowIndex].length) {
			const cell = serialize(table[rowIndex][columnIndex]);
			if (settings.alignDelimiters !== false) {
				const size = stringLength(cell);
				sizes[columnIndex] = size;
				if (longestCellByColumn[columnIndex] === void 0 || size > longestCellByColumn[columnIndex]) longestCellByColumn[columnIndex] = size;
			}
			row.push(cell);
		}
		cellMatrix[rowIndex] = row;
		sizeMatrix[rowIndex] = sizes;
	}
	let columnIndex = -1;
	if (typeof align === "object" && "length" in align) while (++columnIndex < mostCellsPerRow) alignments[columnIndex] = toAlignment(align[columnIndex]);
	else {
		const code = toAlignment(align);
		while (++columnIndex < mostCellsPerRow) alignments[columnIndex] = code;
	}
	columnIndex = -1;
	const row = [];
	const sizes = [];
	while (++columnIndex < mostCellsPerRow) {
		const code = alignments[columnIndex];
		let before = "";
		let after = "";
		if (code === 99) {
			before = ":";
			after = ":";
		} else if (code === 108) before = ":";
		else if (code === 114) after = ":";
		let size = settings.alignDelimiters === false ? 1 : Math.max(1, longestCellByColumn[columnIndex] - before.length - after.length);
		const cell = before + "-".repeat(size) + after;
		if (settings.alignDelimiters !== false) {
			size = before.length + size + after.length;
			if (size > longestCellByColumn[columnIndex]) longestCellByColumn[columnIndex] = size;
			sizes[columnIndex] = size;
		}
		row[columnIndex] = cell;
	}
	cellMatrix.splice(1, 0, row);
	sizeMatrix.splice(1, 0, sizes);
	rowIndex = -1;
	const lines = [];
	while (++rowIndex < cellMatrix.length) {
		const row = cellMatrix[rowIndex];
		const sizes = sizeMatrix[rowIndex];
		columnIndex = -1;
		const line = [];
		while (++columnIndex < mostCellsPerRow) {
			const cell = row[columnIndex] || "";
			let before = "";
			let after = "";
			if (settings.alignDelimiters !== false) {
				const size = longestCellByColumn[columnIndex] - (sizes[columnIndex] || 0);
				const code = alignments[columnIndex];
				if (code === 114) before = " ".repeat(size);
				else if (code === 99) {
					if (size % 2) {
						before = " ".repeat(size / 2 + .5);
						after = " ".repeat(size / 2 - .5);
					} else {
						before = " ".repeat(size / 2);
						after = before;
					}
				} else after = " ".repeat(size);
			}
			if (settings.delimiterStart !== false && !columnIndex) line.push("|");
			if (settings.padding !== false && !(settings.alignDelimiters === false && cell === "") && (settings.delimiterStart !== false || columnIndex)) line.push(" ");
			if (settings.alignDelimiters !== false) line.push(before);
			line.push(cell);
			if (settings.alignDelimiters !== false) line.push(after);
			if (settings.padding !== false) line.push(" ");
			if (settings.delimiterEnd !== false || columnIndex !== mostCellsPerRow - 1) line.push("|");
		}
		lines.push(settings.delimiterEnd === false ? line.join("").replace(/ +$/, "") : line.join(""));
	}
	return lines.join("\n");
}
function serialize(value) {
	return value === null || value === void 0 ? "" : String(value);
}
function toAlignment(value) {
	const code = typeof value === "string" ? value.codePointAt(0) : 0;
	return code === 67 || code === 99 ? 99 : code === 76 || code === 108 ? 108 : code === 82 || code === 114 ? 114 : 0;
}
//#endregion
//#region src/core/report/cut-rows.ts
function cutRows(rows, limit) {
	if (rows.length <= limit + (limit > 0 ? 1 : 0)) return {
		shown: rows,
		rest: null
	};
	const left = rows.slice(limit);
	return {
		shown: rows.slice(0, limit),
		rest: {
			count: left.length,
			base: sumOf$1(left, "base"),
			head: sumOf$1(left, "head"),
			delta: sumOf$1(left, "delta")
		}
	};
}
function sumOf$1(rows, side) {
	return rows.reduce((sum, row) => sum + row[side], 0);
}
const maxCut = .05;
function rowsThatSayIt(rows) {
	const moved = rows.reduce((sum, { delta }) => sum + Math.abs(delta), 0);
	const change = Math.abs(sumOf$1(rows, "delta"));
	let leftMoved = moved;
	let left = sumOf$1(rows, "delta");
	for (const [place, { delta }] of rows.entries()) {
		if (leftMoved <= maxCut * moved && Math.abs(left) <= maxCut * change) return place;
		leftMoved -= Math.abs(delta);
		left -= delta;
	}
	return rows.length;
}
//#endregion
//#region src/core/report/markdown/table.ts
const unbreakable = / (?![(\u2192])/g;
function unbroken$1(cell) {
	return cell.replaceAll(unbreakable, "\u00A0");
}
function table(columns, rows) {
	if (rows.length === 0) return "";
	const cells = rows.map((row) => row.map((cell, place) => columns[place]?.align === "r" ? unbroken$1(cell) : cell));
	return markdownTable([columns.map(({ title }) => title), ...cells], {
		align: columns.map(({ align }) => align),
		alignDelimiters: false,
		padding: true
	});
}
function sizesTable(title, rows, limit, nameOf) {
	if (limit === 0) return "";
	const { shown, rest } = cutRows(rows, limit);
	const lines = shown.map((row) => [...sizeCells(row), nameOf(row)]);
	const last = rest === null ? [] : [[...sizeCells(rest), andMore(rest.count)]];
	return table([
		{
			title: "change",
			align: "r"
		},
		{
			title: "base \u2192 head",
			align: "r"
		},
		{
			title,
			align: "l"
		}
	], [...lines, ...last]);
}
function sizeCells({ base, head, delta }) {
	return [formatDelta(delta), `${formatBytes(base)} \u2192 ${formatBytes(head)}`];
}
function collapsed(title, body) {
	return body === "" ? "" : `<details><summary>${title}</summary>\n\n${body}\n\n</details>`;
}
//#endregion
//#region src/core/report/sources/grouped.ts
function grouped$1(items, keyOf) {
	const groups = /* @__PURE__ */ new Map();
	for (const item of items) {
		const key = keyOf(item);
		const group = groups.get(key);
		if (group === void 0) groups.set(key, [item]);
		else group.push(item);
	}
	return groups;
}
//#endregion
//#region src/core/report/markdown/binaries.ts
const foldFrom = 5;
function binariesTable(report, binaries, limit) {
	const selection = selected(binaries, limit);
	return tableOf([
		changeColumn,
		...binaries.some((binary) => limitCell(binary) !== "") ? [limitColumn] : [],
		...releaseColumn(binaries),
		nameColumn(report)
	], selection);
}
function releaseColumn(binaries) {
	const title = lastReleaseTitle(binaries);
	return title === "" ? [] : [{
		title: markdownSentence(title),
		align: "r",
		cell: lastReleaseCell,
		rest: () => ""
	}];
}
function sizesBlock(report, binaries, limit) {
	const hasGzip = binaries.some(({ delta, head }) => delta.gzip !== null || head?.binary.compressed);
	const hasArchives = binaries.some(({ archives }) => archives !== void 0);
	const columns = [
		sizesColumn,
		...hasGzip ? [gzipColumn] : [],
		...hasArchives ? [archiveColumn] : [],
		nameColumn(report)
	];
	return collapsed(wordList([
		"Sizes",
		...hasGzip ? ["gzip"] : [],
		...hasArchives ? ["archives"] : []
	], "and"), tableOf(columns, selected(binaries, limit)));
}
function selected(binaries, limit) {
	if (limit === 0) return {
		shown: [],
		left: binaries
	};
	const folded = binaries.length > foldFrom ? binaries.filter((binary) => !isDull(binary)) : binaries;
	const kept = folded.length <= limit + 1 ? folded : folded.slice(0, limit);
	return {
		shown: [...grouped$1(kept, ({ mainPackage }) => mainPackage).values()].flat(),
		left: binaries.filter((binary) => !kept.includes(binary))
	};
}
function tableOf(columns, { shown, left }) {
	if (shown.length === 0 && !left.every(isDull)) return "";
	const rows = shown.map((binary, place) => columns.map(({ cell }) => cell(binary, shown[place - 1])));
	const rest = left.length === 0 ? [] : [columns.map(({ rest: summary }) => summary(left))];
	return table(columns, [...rows, ...rest]);
}
const changeColumn = {
	title: "change",
	align: "l",
	cell: (binary) => unbroken$1(`${stateIcons[binary.verdict.state]} ${emphasised(changeCell(binary), binary)}`),
	rest: (left) => {
		const change = left.every(isCompared) ? formatDelta(sum$1(left, changeOf)) : "unknown";
		return unbroken$1(left.every(isDull) ? `${stateIcons.pass} ${change}` : change);
	}
};
const limitColumn = {
	title: "limit",
	align: "r",
	cell: (binary) => limitCell(binary).replace(/\.0{1,2}(?= )/, ""),
	rest: () => ""
};
function nameColumn(report) {
	const targets = new Set(report.reports.map(({ target }) => target));
	const [only = ""] = targets;
	const one = targets.size === 1;
	return {
		title: one ? `binary, ${markdownSentence(only)}` : "binary",
		align: "l",
		cell: (binary, before) => {
			const name = markdownPath(nameOf(binary, report));
			if (one) return name;
			const target = markdownSentence(binary.target);
			return before?.mainPackage === binary.mainPackage ? target : `${name} ${target}`;
		},
		rest: (left) => left.every(isDull) ? `${left.length} unchanged` : andMore(left.length)
	};
}
const sizesColumn = {
	title: "base \u2192 head",
	align: "r",
	cell: (binary) => `${baseSize(binary)} \u2192 ${size(binary.head)}`,
	rest: (left) => {
		return `${left.every(isCompared) ? formatBytes(sum$1(left, ({ base }) => fileSize(base))) : "unknown"} \u2192 ${formatBytes(sum$1(left, ({ head }) => fileSize(head)))}`;
	}
};
const gzipColumn = {
	title: "gzip",
	align: "r",
	cell: (binary) => sizeWithChange(binary, binary.head?.binary.compressed?.gzip, binary.delta.gzip),
	rest: () => ""
};
const archiveColumn = {
	title: "archive",
	align: "r",
	cell: archiveCell,
	rest: () => ""
};
function baseSize(binary) {
	return binary.base === null && !isCompared(binary) ? "unknown" : size(binary.base);
}
function isDull(binary) {
	return binary.status === "unchanged" && binary.verdict.state === "pass" && isCompared(binary);
}
function size(side) {
	return side === null ? "\u2013" : formatBytes(side.binary.fileSize);
}
function fileSize(side) {
	return side?.binary.fileSize ?? 0;
}
function sum$1(binaries, value) {
	return binaries.reduce((total, binary) => total + value(binary), 0);
}
function emphasised(text, { verdict }) {
	return verdict.state === "pass" || text === "\u2013" ? text : `**${text}**`;
}
function levelNote(report, binaries, limit) {
	const coarse = binaries.filter(({ head, base }) => ["file", "sections"].includes((head ?? base)?.attribution.level ?? ""));
	if (coarse.length === 0 || limit === 0) return "";
	const all = linesAndMore(coarse.slice(0, limit).map((binary) => `${markdownName(nameOf(binary, report))} ${markdownSentence(binary.target)}`), coarse.length).join(", ");
	return coarse.every(({ head, base }) => (head ?? base)?.attribution.level === "file") ? `Gated by total size only, as nothing within is known: ${all}.` : `Known by total size or by section only: ${all}.`;
}
//#endregion
//#region src/core/report/markdown/authorship.ts
const authorsNote = "Code that was inlined from another package is counted where it is in the one column, and for its author in the other.";
const instancesNote = "Generic code is counted in the package that defines it; here by the package for whose types it was compiled.";
function authorsBlock(authors, format) {
	if (authors === null) return "";
	const { rows, rest } = authors;
	const lines = rows.map(({ name, holds, wrote }) => [
		format(holds),
		format(wrote),
		markdownName(name)
	]);
	const last = rest === null ? [] : [[
		format(rest.holds),
		format(rest.wrote),
		andMore(rest.count)
	]];
	const body = table([
		{
			title: "holds",
			align: "r"
		},
		{
			title: "wrote",
			align: "r"
		},
		{
			title: "package",
			align: "l"
		}
	], [...lines, ...last]);
	return collapsed("Who wrote it", `${authorsNote}\n\n${body}`);
}
function instancesBlock(instances, title, format) {
	if (instances === null) return "";
	const { rows, rest } = instances;
	const lines = rows.map(({ name, size }) => [format(size), name === "" ? "unknown by its name" : markdownName(name)]);
	const last = rest === null ? [] : [[format(rest.size), andMore(rest.count)]];
	const body = table([{
		title,
		align: "r"
	}, {
		title: "compiled for",
		align: "l"
	}], [...lines, ...last]);
	return collapsed("Generic code", `${instancesNote}\n\n${body}`);
}
//#endregion
//#region src/core/report/symbol-title.ts
const shape = /(?<=[[\](){}*, ])go\.shape\./g;
function symbolTitle(name) {
	return unescape(name).replace(shape, "~");
}
//#endregion
//#region src/core/report/authorship.ts
const minDifference = 1024;
function authorChanges({ packages }, limit) {
	return largestDifferences(packages.flatMap(({ path, delta, written }) => written === void 0 ? [] : [{
		name: path,
		holds: delta,
		wrote: written.delta
	}]), limit, minDifference);
}
function largestDifferences(rows, limit, least) {
	const sorted = rows.map((row) => ({
		...row,
		base: row.holds,
		head: row.wrote,
		delta: row.wrote - row.holds
	})).toSorted((a, b) => Math.abs(b.delta) - Math.abs(a.delta) || Math.abs(b.head) - Math.abs(a.head));
	if (limit === 0 || Math.abs(sorted[0]?.delta ?? 0) < least) return null;
	const { shown, rest } = cutRows(sorted, limit);
	return {
		rows: shown.map(({ name, holds, wrote }) => ({
			name,
			holds,
			wrote
		})),
		rest: rest && {
			count: rest.count,
			holds: rest.base,
			wrote: rest.head
		}
	};
}
function instanceChanges({ symbols }, limit) {
	const sizes = /* @__PURE__ */ new Map();
	for (const { delta, instantiatedFor } of symbols) if (instantiatedFor !== void 0) add(sizes, instantiatedFor, delta);
	return largestInstances(sizes, limit);
}
function add(sizes, name, size) {
	sizes.set(name, (sizes.get(name) ?? 0) + size);
}
function largestInstances(sizes, limit) {
	const sorted = [...sizes].filter(([, size]) => size !== 0).map(([name, size]) => ({
		name,
		base: 0,
		head: size,
		delta: size
	})).toSorted((a, b) => Math.abs(b.delta) - Math.abs(a.delta));
	if (limit === 0 || Math.abs(sorted[0]?.delta ?? 0) < minDifference) return null;
	const { shown, rest } = cutRows(sorted, limit);
	return {
		rows: shown.map(({ name, delta }) => ({
			name,
			size: delta
		})),
		rest: rest && {
			count: rest.count,
			size: rest.delta
		}
	};
}
//#endregion
//#region src/core/report/markdown/details.ts
const maxViewRows$1 = 10;
function detailBlock(report, changed, detail) {
	const explained = changed.slice(0, detail.explained);
	const [only] = explained;
	if (only !== void 0 && changed.length === 1) return collapsed("Details", tables(only, detail).join("\n\n"));
	const blocks = explained.map((binary) => collapsed(`${markdownName(nameOf(binary, report))} ${markdownSentence(binary.target)} ${formatDelta(changeOf(binary))}`, tables(binary, detail).join("\n\n"))).filter((block) => block !== "");
	const more = changed.length - explained.length;
	const last = blocks.length > 0 && more > 0 ? [`and ${more} more changed`] : [];
	return collapsed("Details", [...blocks, ...last].join("\n\n"));
}
function tables(binary, detail) {
	const sections = collapsed("Sections", noted(sectionsNote(binary), sizesTable("section", binary.sections, detail.sections, ({ name }) => markdownName(name))));
	const regions = collapsed("Regions", sizesTable("region", binary.regions, detail.sections, ({ name }) => markdownSentence(name)));
	return [
		...sectionsComparable(binary) ? [sections, regions] : [regions, sections],
		collapsed("Modules", sizesTable("module", binary.modules, detail.modules, (row) => `${markdownName(row.path)} ${markdownSentence(versions$1(row), 100)}`.trimEnd())),
		collapsed("Packages", sizesTable("package", binary.packages.filter(({ delta }) => delta !== 0), detail.packages, ({ path }) => markdownName(path))),
		collapsed("Symbols", sizesTable("symbol", binary.symbols, detail.symbols, symbolCell)),
		authorsBlock(authorChanges(binary, Math.min(detail.packages, maxViewRows$1)), formatDelta),
		instancesBlock(instanceChanges(binary, Math.min(detail.symbols, maxViewRows$1)), "change", formatDelta)
	].filter((block) => block !== "");
}
function noted(note, body) {
	return note === "" || body === "" ? body : `${markdownSentence(note)}\n\n${body}`;
}
function versions$1({ baseVersion, headVersion }) {
	if (baseVersion === headVersion) return headVersion;
	return `${baseVersion || "none"} \u2192 ${headVersion || "none"}`;
}
const symbolChanges = {
	added: "new: ",
	removed: "gone: ",
	grown: "",
	shrunk: "",
	renamed: "renamed: "
};
function symbolCell({ name, from, change }) {
	const title = `${symbolChanges[change]}${markdownName(symbolTitle(name))}`;
	return from === void 0 ? title : `${title} (was ${markdownName(symbolTitle(from))})`;
}
//#endregion
//#region src/core/report/documentation.ts
const documentation = "https://github.com/go-size-gate/go-size-gate/blob/v1/README.md";
const approvalDocumentation = "https://github.com/go-size-gate/go-size-gate/blob/v1/docs/budgets.md#letting-a-change-pass";
//#endregion
//#region src/core/report/markdown/approval.ts
const maxApprovers = 5;
function approvalBlock({ approval }) {
	if (approval === void 0) return "";
	const { label, line } = approval;
	const lines = [
		...label === "" ? [] : [`Label: ${markdownName(label)}`],
		`${label === "" ? "Line" : "Or a line"}: ${markdownName(line)} in the pull request's text, or in the message of its last, signed commit`,
		`Who may: ${whoOf(approval)}`
	];
	return [`**How to let it pass** ([the rules](${approvalDocumentation}))`, lines.map((text) => `- ${text}`).join("\n")].join("\n\n");
}
function whoOf({ approvers }) {
	const shown = approvers.slice(0, maxApprovers);
	const more = approvers.length - shown.length;
	return [
		"whoever may write to this repository",
		...shown.map((login) => markdownName(login, 40)),
		...more > 0 ? [`one of ${more} more approvers`] : []
	].join(" or ");
}
//#endregion
//#region src/core/text/age.ts
const units = [
	["day", 86400],
	["hour", 3600],
	["minute", 60]
];
function formatAge(seconds) {
	for (const [unit, length] of units) {
		const count = Math.floor(seconds / length);
		if (count > 0) return `${count} ${unit}${count === 1 ? "" : "s"}`;
	}
	return "less than a minute";
}
//#endregion
//#region src/core/given/given-facts.ts
const builtElsewhere = "built by the workflow, not by the gate";
const unverifiable = "the build cache and what the steps before left in it, the content of the dependencies, and whether a second build makes the same bytes";
function givenLabels({ binaries }) {
	return binaries.map(labelOf);
}
function verifiedClauses({ binaries }, hasOthers) {
	const groups = /* @__PURE__ */ new Map();
	for (const binary of binaries) {
		const clause = clauseOf(binary);
		groups.set(clause, [...groups.get(clause) ?? [], labelOf(binary)]);
	}
	const isNamed = hasOthers || groups.size > 1;
	return [...groups].map(([clause, labels]) => isNamed ? `${clause}: ${labels.join(", ")}` : clause);
}
function labelOf({ name, target }) {
	return target === "" ? name : `${name} ${target}`;
}
function clauseOf(binary) {
	const { goVersion, tags, ldflags, revision, isHead, modified } = binary;
	return [
		goVersion === "" ? "no Go version in the file" : goVersion,
		{
			yes: "trimmed",
			no: "not trimmed: built without -trimpath",
			unknown: "unknown whether trimmed"
		}[binary.trimmed],
		binary.stripped === "yes" ? "stripped" : "not stripped",
		{
			yes: "with cgo",
			no: "without cgo",
			unknown: "unknown whether with cgo"
		}[binary.cgo],
		...tags === "" ? [] : [`tags ${tags}`],
		...ldflags === "" ? [] : [`ldflags ${ldflags}`],
		commitClause(revision, isHead),
		...modified === "yes" ? ["from a tree with uncommitted changes"] : []
	].join(", ");
}
function commitClause(revision, isHead) {
	const short = revision.slice(0, 7);
	if (revision === "") return "no commit stamped";
	if (isHead === "yes") return `of the head commit ${short}`;
	return isHead === "no" ? `of the commit ${short}, which is not the head` : `of the commit ${short}`;
}
//#endregion
//#region src/core/report/build-cache/used-packs.ts
function ownPackTexts({ buildCache, buildCacheNote = "" }) {
	if (buildCache === void 0) return [];
	return [buildCache === null ? noPackText(buildCacheNote) : `${packText(buildCache)}; its bytes were proved by the run that made it`];
}
function legPackTexts({ legBuildCaches = [] }) {
	return [...grouped$1(legBuildCaches, ({ pack, note }) => pack === null ? noPackText(note) : packText(pack))].map(([text, legs]) => `${legs.map(({ leg }) => leg).join(", ")}: ${text}`);
}
function noPackText(note) {
	return `not used, built from nothing${note === "" ? "" : `: ${note}`}`;
}
function packText({ commit, packBytes, reused, compiled }) {
	return `build cache of ${commit.slice(0, 7)} (${formatBytes(packBytes)}): ${reused} ${reused === 1 ? "package" : "packages"} reused, ${compiled} compiled`;
}
//#endregion
//#region src/core/report/build-facts.ts
function measuredFacts(report, binaries) {
	const { provenance } = report;
	const sides = binaries.flatMap(({ head, base }) => head ?? base ?? []);
	const hasBuilt = binaries.some(({ head }) => head !== null && head.build !== null);
	return [
		...givenFactsOf(provenance, hasBuilt),
		sentences("Release", releaseSentences(report)),
		report.release === void 0 ? baselineFacts(report, binaries) : [],
		sentences("Head commit", provenance?.headCommit ? [provenance.headCommit] : []),
		sentences("Go", goVersions(binaries)),
		previousGoFacts(binaries),
		names("Flags", [...new Set(sides.map(flagsOf).filter((text) => text !== ""))]),
		names("Overrode", (provenance?.overrides ?? []).map(withoutOverrode)),
		names("Relaxed on request", provenance?.relaxations ?? []),
		names("Passed through to the build", provenance?.passedThrough ?? []),
		buildCacheFacts(provenance),
		sentences("Modules", provenance === null ? [] : modulesText(provenance)),
		sentences("Enforced settings", provenance === null || provenance.given !== void 0 && !hasBuilt ? [] : [verifiedText(provenance)]),
		sentences("Attribution", attributionTexts(report, binaries)),
		sentences("Archives", archiveTexts(report, binaries)),
		sentences("Notes", [...new Set(sides.flatMap(({ attribution }) => attribution.notes))]),
		sentences("Tool", provenance?.tool ? [provenance.tool] : [])
	].flat().filter(({ entries }) => entries.length > 0);
}
function givenFactsOf(provenance, hasBuilt) {
	if (provenance?.given === void 0) return [];
	const { given, mode } = provenance;
	const which = hasBuilt ? `: ${givenLabels(given).join(", ")}` : "";
	return [
		sentences("Binaries", [`${builtElsewhere}${which}`]),
		sentences(sayerOf(mode), verifiedClauses(given, hasBuilt)),
		sentences("Not verified", [unverifiable])
	];
}
function sayerOf(mode) {
	switch (mode) {
		case "judge": return "As the legs say";
		case "comment": return "As the pull request's run says";
		default: return "Verified in the files";
	}
}
function sentences(title, entries) {
	return {
		title,
		kind: "sentences",
		entries,
		link: ""
	};
}
function names(title, entries) {
	return {
		title,
		kind: "names",
		entries,
		link: ""
	};
}
function baselineFacts(report, binaries) {
	const groups = grouped$1(binaries, ({ baseline }) => JSON.stringify({
		...baseline,
		measuredAt: "",
		ageSeconds: 0
	}));
	return [...groups.values()].map((group) => {
		const baseline = group[0]?.baseline ?? null;
		const which = groups.size > 1 ? `: ${group.map((binary) => labelText(binary, report)).join(", ")}` : "";
		if (baseline === null) return sentences("Baseline", [`none${which}`]);
		const source = {
			artifact: "stored measurement (artifact)",
			cache: "stored measurement (cache)",
			rebuild: "built in this run",
			release: "stored measurement (release)",
			file: baseline.measuredAt === void 0 ? "read from a file" : "stored measurement (baseline directory)"
		}[baseline.source];
		const commit = baseline.commit === "" ? "" : ` of commit ${baseline.commit}`;
		const chosen = baseline.chosenBy === "" ? "" : `, ${baseline.chosenBy}`;
		return {
			...sentences("Baseline", [`${source}${commit}${ageText(baseline)}${chosen}${which}`]),
			link: baseline.run
		};
	});
}
function previousGoFacts(binaries) {
	return [...grouped$1(binaries.flatMap(({ goUpgrade }) => goUpgrade ?? []), ({ from, run }) => `${from} ${run}`).values()].flatMap(([upgrade]) => {
		if (upgrade === void 0) return [];
		const how = upgrade.run !== "" || upgrade.delta !== null ? ", recorded by a run of the base" : ", not recorded";
		return {
			...sentences("Go before", [`${upgrade.from}${how}`]),
			link: upgrade.run
		};
	});
}
function ageText({ measuredAt, ageSeconds }) {
	if (measuredAt === void 0 || ageSeconds === void 0) return "";
	return `, measured ${measuredAt.slice(0, 10)} (${formatAge(ageSeconds)} before)`;
}
function goVersions(binaries) {
	const texts = binaries.map(({ base, head }) => {
		const before = base?.binary.goVersion ?? "";
		const after = head?.binary.goVersion ?? "";
		if (before === "" || after === "" || before === after) return after || before;
		return `${before} \u2192 ${after}`;
	});
	return [...new Set(texts)].filter((text) => text !== "");
}
function flagsOf({ build }) {
	return build === null ? "" : build.flags.join(" ");
}
function withoutOverrode(sentence) {
	return sentence.replace(/^overrode /, "");
}
function modulesText(provenance) {
	const { modulesReused, modulesFetched } = provenance;
	if (modulesReused + modulesFetched === 0) return [];
	return [`${modulesReused} from this machine's verified module cache, ${modulesFetched} fetched`];
}
function buildCacheFacts(provenance) {
	if (provenance === null) return [];
	const link = provenance.buildCache?.run ?? "";
	return [{
		...sentences("Build cache", ownPackTexts(provenance)),
		link
	}, sentences("Build cache", legPackTexts(provenance))];
}
function verifiedText({ verified, mode }) {
	if (mode === "comment") return "not checked here: the pull request's own run built the binaries";
	return verified ? "found in every binary that was built" : "not verified in every binary";
}
function attributionTexts(report, binaries) {
	const groups = grouped$1(binaries.flatMap((binary) => {
		const side = binary.head ?? binary.base;
		return side === null ? [] : [{
			binary,
			attribution: side.attribution
		}];
	}), ({ attribution }) => attribution.level);
	return [...groups].map(([level, group]) => {
		const bytes = group.reduce((sum, { attribution }) => sum + attribution.unattributedBytes, 0);
		const which = groups.size > 1 ? `: ${group.map(({ binary }) => labelText(binary, report)).join(", ")}` : "";
		return `by ${level}, ${bytes === 0 ? "every byte" : `all but ${formatBytes(bytes)}`}${which}`;
	});
}
function archiveTexts(report, binaries) {
	return [...grouped$1(binaries.flatMap((binary) => (binary.archives ?? []).map((sizes) => ({
		binary,
		text: archiveText(binary, sizes)
	}))), ({ text }) => text)].map(([text, group]) => {
		return `${text}: ${group.map(({ binary }) => labelText(binary, report)).join(", ")}`;
	});
}
function archiveText({ base, head }, { format, delta }) {
	const texts = [base, head].flatMap((side) => {
		const archive = side && largestArchive(side, format);
		if (!archive) return [];
		const { file, size, contentSize } = archive;
		return `${file}, ${formatBytes(size)} (${formatBytes(contentSize)} unpacked)`;
	});
	const isCompared = texts.length === 2 && delta !== null;
	return `${texts.join(" \u2192 ")}${isCompared ? `, ${formatDelta(delta)}` : ""}`;
}
function labelText(binary, report) {
	const { name, target } = labelOf$1(binary, report);
	return target === "" ? name : `${name} ${target}`;
}
//#endregion
//#region src/core/report/markdown/build-facts.ts
function measuredBlock(report, binaries, detail) {
	const lines = measuredFacts(report, binaries).map((fact) => factLine(fact, Math.max(detail.sentences, 1)));
	const { reproduceNote = "" } = report.provenance ?? {};
	const note = reproduceNote === "" ? "" : `No line makes the same bytes: ${markdownSentence(reproduceNote, 400)}`;
	return collapsed("How it was measured", [lines.join("\n"), note].filter((part) => part !== "").join("\n\n"));
}
const maxLine$1 = 4e3;
function reproduceBlock({ provenance }) {
	const { reproduce = "" } = provenance ?? {};
	return reproduce === "" ? "" : collapsed("Reproduce it", `Typed in a fresh clone, this makes the same bytes:\n\n<pre>${markdownName(reproduce, maxLine$1)}</pre>`);
}
function factLine(fact, limit) {
	const { title, entries, link } = fact;
	const all = linesAndMore(entries.slice(0, limit).map((entry) => fact.kind === "names" ? markdownName(entry, 200) : markdownSentence(entry, 400)), entries.length);
	const url = markdownUrl(link);
	const run = url === "" ? "" : ` ([run](${url}))`;
	return all.length === 1 ? `- ${title}: ${all[0]}${run}` : [`- ${title}:${run}`, ...all.map((text) => `  - ${text}`)].join("\n");
}
function footer(binaries, detail, runUrl = "") {
	const short = detail.sentences === 0;
	const baselines = binaries.flatMap(({ baseline }) => baseline ?? []);
	const versions = goVersions(binaries);
	const parts = [
		...baseParts(baselines, short),
		...versions.length === 1 ? [markdownSentence(versions[0] ?? "", 40)] : [],
		...linkParts(markdownUrl(runUrl))
	];
	return parts.length === 0 ? "" : `<sub>${parts.join(" \u00B7 ")}</sub>`;
}
function linkParts(run) {
	return run === "" ? [] : [`[this run](${run})`, `[documentation](${documentation})`];
}
function baseParts(baselines, short) {
	const [first] = baselines;
	if (first === void 0) return [];
	if (!baselines.every(({ commit, source, run }) => commit === first.commit && source === first.source && run === first.run)) return ["Several bases, see how it was measured"];
	if (first.commit === "") return [];
	const chosen = first.chosenBy === "" || short ? "" : ` (${markdownSentence(first.chosenBy, 200)})`;
	return [`Base ${markdownSentence(first.commit.slice(0, 7))}${chosen}, ${sourceText(first)}`];
}
function sourceText({ source, run, ageSeconds, measuredAt }) {
	if (source === "rebuild") return "built in this run";
	const isRecord = source === "file" && measuredAt !== void 0;
	if (source === "file" && !isRecord) return "read from a file";
	const age = ageSeconds === void 0 ? "" : ` ${formatAge(ageSeconds)} before`;
	const url = markdownUrl(run);
	const place = isRecord ? "baseline directory" : source;
	if (url === "") return `measured${age || " before"} (${place})`;
	const id = /\/runs\/(\d+)/.exec(url)?.[1];
	return `measured${age} by [run${id === void 0 ? "" : ` ${id}`}](${url})`;
}
//#endregion
//#region src/core/report/markdown/failure.ts
const maxPackages$2 = 3;
const maxLine = 300;
function failureOf({ verdict }) {
	if (verdict.state !== "error") return null;
	return verdict.reasons.find(({ failure }) => failure)?.failure ?? null;
}
function failurePhrases({ packages, target }) {
	const names = packages.slice(0, maxPackages$2).flatMap((name, place) => place === 0 ? [{ name }] : [", ", { name }]);
	const more = packages.length - maxPackages$2;
	return [
		"building ",
		...names,
		`${more > 0 ? ` ${andMore(more)}` : ""} for ${target} failed`
	];
}
function failureBlock(report, runUrl, lines) {
	if (report.verdict.state !== "error") return "";
	const output = (failureOf(report)?.output ?? []).slice(0, lines);
	const url = markdownUrl(runUrl);
	return [output.map((line) => `- ${markdownName(line, maxLine)}`).join("\n"), url === "" ? "" : `[The log of the run](${url}) has all of it.`].filter((block) => block !== "").join("\n\n");
}
//#endregion
//#region src/core/report/markdown/page-line.ts
function pageLine(page, { page: isShown }) {
	const url = markdownUrl(page?.url ?? "");
	if (!page || url === "" || !isShown) return "";
	return `[See it as a page](${url})${page.isZip ? " (a zip archive with one HTML file)" : ""}: every byte in a map to click through, every symbol in a table.`;
}
//#endregion
//#region src/core/report/reasons.ts
function openReasons(report, binaries) {
	const ofBinaries = binaries.flatMap((binary) => binary.verdict.reasons.filter(({ state }, place) => state !== "pass" || place > 0).map((reason) => ({
		binary,
		reason
	})));
	const ofWhole = report.verdict.reasons.filter(({ state, message }) => state !== "pass" && !ofBinaries.some(({ reason }) => message.endsWith(reason.message))).map((reason) => ({
		binary: null,
		reason
	}));
	const summary = headline(report);
	return [...ofWhole, ...ofBinaries].filter(({ reason }) => binaries.length > 1 || !summary.includes(reason.message));
}
//#endregion
//#region src/core/report/markdown/reasons.ts
const maxNamed = 3;
const growthRule = /^(?:warn|fail)\.max-growth(?:-percent)?$/;
function reasonsBlock(report, binaries, detail) {
	if (detail.sentences === 0) return "";
	const all = [...grouped$1(openReasons(report, binaries).filter((open) => !isInRow(open)), ({ reason }) => JSON.stringify([reason.state, reason.message])).values()];
	return linesAndMore(all.slice(0, detail.sentences).map((open) => reasonText(open, report, binaries.length)), all.length).map((line) => `- ${line}`).join("\n");
}
function isInRow({ binary, reason }) {
	if (binary === null) return false;
	return reason.rule === "noise-floor" ? reason.state === "pass" : growthRule.test(reason.rule ?? "") && limitReason(binary) === reason;
}
function reasonText(open, report, count) {
	const [first] = open;
	if (first === void 0) return "";
	const { reason } = first;
	return `${reason.state === "pass" ? "" : `${stateIcons[reason.state]} `}${subject(open, report, count)}${markdownSentence(reason.message, 400)}`;
}
function subject(open, report, count) {
	const binaries = open.flatMap(({ binary }) => binary ?? []);
	if (binaries.length === 0 || count === 1) return "";
	if (binaries.length === count) return `all ${count}: `;
	return `${firstOf(binaries.map((binary) => {
		const { name, target } = labelOf$1(binary, report);
		return target === "" ? markdownName(name) : `${markdownName(name)} ${markdownSentence(target)}`;
	}), maxNamed).join(", ")}: `;
}
//#endregion
//#region src/core/report/contributions.ts
function originsOf(binary) {
	const main = mainModuleOf(binary);
	const symbols = largestSymbols(binary.symbols);
	return binary.modules.filter(({ delta }) => delta !== 0).flatMap((module) => module === main ? packagesOf(module, binary, symbols) : [originOf(module, binary, symbols)]).toSorted((a, b) => Math.abs(b.delta) - Math.abs(a.delta));
}
function largestSymbols(symbols) {
	const largest = /* @__PURE__ */ new Map();
	for (const symbol of symbols) {
		const known = largest.get(symbol.package);
		if (known === void 0 || Math.abs(symbol.delta) > Math.abs(known.delta)) largest.set(symbol.package, symbol);
	}
	return largest;
}
function mainModuleOf(binary) {
	return binary.modules.filter(({ path }) => binary.mainPackage === path || binary.mainPackage.startsWith(`${path}/`)).toSorted((a, b) => b.path.length - a.path.length)[0];
}
function packagesOf(module, binary, symbols) {
	const packages = binary.packages.filter((row) => row.module === module.path && row.delta !== 0);
	if (packages.reduce((total, { delta }) => total + delta, 0) !== module.delta) return [originOf(module, binary, symbols)];
	return packages.map((row) => ({
		kind: "package",
		name: relativePath(row.path, module.path),
		baseVersion: "",
		headVersion: "",
		base: row.base,
		head: row.head,
		delta: row.delta,
		largest: largestSymbol(row, symbols)
	}));
}
function relativePath(path, module) {
	if (path === module) return ".";
	return path.startsWith(`${module}/`) ? `.${path.slice(module.length)}` : path;
}
function originOf(module, binary, symbols) {
	const kind = module.path === "std" ? "std" : module.path.startsWith("(") ? "pseudo" : "module";
	const versions = kind === "std" ? {
		baseVersion: binary.base?.binary.goVersion ?? "",
		headVersion: binary.head?.binary.goVersion ?? ""
	} : {
		baseVersion: module.baseVersion,
		headVersion: module.headVersion
	};
	const { base, head, delta } = module;
	const largest = kind === "pseudo" ? null : largestPart(module, binary, symbols);
	return {
		kind,
		name: module.path,
		...versions,
		base,
		head,
		delta,
		largest
	};
}
function largestPart(module, { packages }, symbols) {
	const row = packages.filter(({ module: path }) => path === module.path).toSorted((a, b) => Math.abs(b.delta) - Math.abs(a.delta))[0];
	if (row === void 0 || row.delta === 0) return null;
	if (row.path === module.path) return largestSymbol(row, symbols);
	return {
		name: shortPath(row.path, module.path),
		delta: row.delta,
		change: row.base === 0 ? "added" : row.head === 0 ? "removed" : "changed"
	};
}
function largestSymbol(row, symbols) {
	const symbol = symbols.get(row.path);
	if (symbol === void 0 || symbol.delta === 0) return null;
	const change = symbol.change === "added" || symbol.change === "removed" ? symbol.change : "changed";
	const { delta } = symbol;
	const name = symbolTitle(symbol.name);
	return {
		name: name.startsWith(`${row.path}.`) ? shortPath(name, row.path) : name,
		delta,
		change
	};
}
function shortPath(name, path) {
	if (!name.startsWith(path)) return name;
	const last = /(?<![^/])[^/]+(?:\/v\d+)?$/.exec(path);
	return last === null ? name : name.slice(last.index);
}
const pseudoTitles = {
	"(headers)": "file headers and tables",
	"(relocations)": "relocations as a whole",
	"(build info)": "build info",
	"(module data)": "module data",
	"(pclntab header)": "function table as a whole",
	"(findfunctab)": "index of functions",
	"(type index)": "index of types",
	"(itab index)": "index of interface tables",
	"(inittasks)": "order of initialisation",
	"(padding)": "alignment",
	"(signature)": "signature",
	"(resources)": "resources",
	"(added sections)": "added sections",
	"(shared types)": "types of no single package",
	"(C)": "C code",
	"(stamped values)": "values stamped with -X",
	"(unattributed)": "not attributed"
};
//#endregion
//#region src/core/report/views/one-sided.ts
function oneSidedAs({ base, head }) {
	if (base === head) return null;
	if (base === 0) return "new";
	return head === 0 ? "gone" : null;
}
function oneSidedMark(row) {
	const word = oneSidedAs(row);
	return word === null ? "" : `${word}: `;
}
//#endregion
//#region src/core/report/origins-line.ts
const titles = {
	own: "own code",
	"updated-dependencies": "updated dependencies",
	"other-dependencies": "other dependencies",
	std: "Go's standard library",
	alignment: "alignment",
	other: "other"
};
function splitLine({ base, head, origins }) {
	const levels = [base, head].flatMap((side) => side?.attribution.level ?? []);
	if (!levels.every((level) => level !== "file" && level !== "sections" && level === levels[0])) return "";
	return origins.map(({ origin, delta }) => `${titles[origin]} ${formatDelta(delta)}`).join(" \u00B7 ");
}
//#endregion
//#region src/core/report/markdown/where-it-went.ts
const minRows = 6;
const maxFurtherRows = 8;
const maxAlike = 5;
const maxPartPath = 24;
const maxPartName = 34;
const minPartShare = .01;
const minOnlyShare = .1;
function whereBlocks(groups, report, detail) {
	if (detail.origins === 0) return [];
	const blocks = groups.slice(0, detail.explained + 1).map((group, place) => {
		const sum = formatExactDelta(group.binary.delta.fileSize);
		const name = label(group.binary, report);
		const body = groupBody(group, report, place === 0 ? detail : {
			...detail,
			origins: Math.min(detail.origins, maxFurtherRows)
		});
		return place < detail.whereTables ? `**Where it went** (${name}; rows add up to ${sum})\n\n${body}` : collapsed(`Where it went: ${name} ${formatDelta(changeOf(group.binary))}`, body);
	});
	const more = groups.length - blocks.length;
	return more > 0 ? [...blocks, `and ${more} more changed otherwise`] : blocks;
}
function groupBody({ binary, sources, others }, report, detail) {
	const alike = firstOf(others.map((other) => `${label(other, report)} ${formatDelta(changeOf(other))}`), maxAlike).join(", ");
	return [
		markdownSentence(splitLine(binary)),
		others.length === 0 ? "" : `Changed alike: ${alike}.`,
		...whereTables(sources, detail)
	].filter((block) => block !== "").join("\n\n");
}
function whereTables(sources, detail) {
	const { shown, rest } = cutRows(sources, Math.min(Math.max(rowsThatSayIt(sources), minRows), detail.origins + detail.foldedOrigins));
	const open = shown.length > detail.origins + 1 ? shown.slice(0, detail.origins) : shown;
	const folded = shown.slice(open.length);
	const last = rest === null ? [] : [[formatDelta(rest.delta), andMore(rest.count)]];
	if (folded.length === 0) return [rowsTable([...open.map(cells), ...last])];
	const sum = folded.reduce((total, { delta }) => total + delta, rest?.delta ?? 0);
	const left = folded.length + (rest?.count ?? 0);
	return [rowsTable([...open.map(cells), [formatDelta(sum), `${andMore(left)}, below`]]), collapsed(`${left} more rows: ${formatDelta(sum)}`, rowsTable([...folded.map(cells), ...last]))];
}
const rowsTable = (rows) => table([{
	title: "change",
	align: "r"
}, {
	title: "what",
	align: "l"
}], rows);
function cells(row) {
	const parts = partTexts(row);
	const text = parts.length === 0 ? title(row) : `${title(row)}<br>${parts.join(", ")}`;
	return [formatDelta(row.delta), text];
}
function title(row) {
	if (row.kind === "package") return `this module, ${markdownPath(row.name)}`;
	if (row.kind === "std") return `Go's standard library${versions(row)}`;
	if (row.kind === "tables") return "tables of the runtime and the linker";
	if (row.kind === "pseudo") return pseudoTitles[row.name] ?? markdownName(row.name);
	const news = oneSidedMark(row);
	const count = row.count > 1 ? ` (${row.count} modules)` : "";
	return `${news}${markdownPath(row.name)}${versions(row)}${count}`;
}
function versions({ kind, baseVersion, headVersion }) {
	if (baseVersion === headVersion) return "";
	const both = baseVersion !== "" && headVersion !== "";
	if (kind === "std" && !both) return "";
	return ` ${markdownSentence(both ? `${baseVersion} \u2192 ${headVersion}` : headVersion || baseVersion, 100)}`;
}
function partTexts({ parts, delta, kind }) {
	const share = parts.length === 1 ? minOnlyShare : minPartShare;
	return parts.filter((part) => Math.abs(part.delta) >= share * Math.abs(delta)).map((part) => {
		const name = kind === "tables" ? markdownSentence(part.name) : partName(part);
		return part.delta === delta ? name : `${name} ${unbroken(part.delta)}`;
	});
}
const unbroken = (bytes) => formatDelta(bytes).replaceAll(" ", "\u00A0");
function partName({ name, change }) {
	return `${{
		added: "new:\u00A0",
		removed: "gone:\u00A0",
		changed: ""
	}[change]}${markdownName(shortened(name), maxPartName)}`;
}
function shortened(name) {
	if (name.length <= maxPartPath || !/^[^([]*\//.test(name)) return name;
	const elements = name.split("/");
	let short = elements.pop() ?? "";
	for (const element of elements.toReversed()) {
		if (element === "\u2026" || short.length + element.length > 21) break;
		short = `${element}/${short}`;
	}
	return /^v\d/.test(short) ? name : `\u2026/${short}`;
}
function label(binary, report) {
	const { name, target } = labelOf$1(binary, report);
	return target === "" ? markdownName(name) : `${markdownName(name)} ${markdownSentence(target)}`;
}
//#endregion
//#region src/core/report/explanation/pieces.ts
const changeOfBytes = (bytes) => ({
	bytes,
	isChange: true
});
const sizeInBytes = (bytes) => ({
	bytes,
	isChange: false
});
const countOf = (count, one, many) => ({
	count,
	one,
	many
});
function joined(names, separator) {
	return names.flatMap((name, index) => index === 0 ? [{ name }] : [separator, { name }]);
}
const maxSteps = 6;
function chainPieces(steps) {
	if (steps.length <= maxSteps) return joined(steps, " \u2192 ");
	return [
		...joined(steps.slice(0, 2), " \u2192 "),
		" \u2192 \u2026 \u2192 ",
		...joined(steps.slice(-3), " \u2192 ")
	];
}
function shapeOf(sentence) {
	return JSON.stringify(sentence.map((piece) => typeof piece !== "string" && ("bytes" in piece || "count" in piece) ? "number" : piece));
}
function merged(sentences) {
	const [first = [], ...others] = sentences;
	return first.map((piece, place) => {
		const numbers = [piece, ...others.flatMap((sentence) => sentence[place] ?? [])].filter(isNumber);
		const [largest] = numbers.toSorted((a, b) => valueOf(b) - valueOf(a));
		if (largest === void 0) return piece;
		return numbers.some((number) => valueOf(number) !== valueOf(largest)) ? { atMost: largest } : largest;
	});
}
function isNumber(piece) {
	return typeof piece !== "string" && ("bytes" in piece || "count" in piece);
}
function valueOf(number) {
	return Math.abs("bytes" in number ? number.bytes : number.count);
}
function show(sentence, shown) {
	return sentence.map((piece) => {
		if (typeof piece === "string") return shown.text(piece);
		if ("name" in piece) return shown.name(piece.name);
		if ("file" in piece) return shown.place(piece);
		return "atMost" in piece ? `up to ${numberText(piece.atMost)}` : numberText(piece);
	}).join("");
}
function numberText(number) {
	if ("count" in number) return `${number.count} ${number.count === 1 ? number.one : number.many}`;
	const { bytes, isChange } = number;
	return isChange ? formatDelta(bytes) : formatBytes(bytes);
}
function placeText$1({ file, line }) {
	return `${plainName(file, 90)}:${line}`;
}
function plainText(sentence) {
	return show(sentence, {
		text: plainSentence,
		name: (name) => plainName(name, 90),
		place: placeText$1
	});
}
//#endregion
//#region src/core/report/markdown/why.ts
function linksOf({ provenance }, filesUrl = "") {
	const { headCommit = "", mode } = provenance ?? {};
	const isKnown = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(headCommit) && mode !== "comment";
	return ({ file, line, side }) => {
		if (filesUrl === "" || !isKnown || side !== "head") return "";
		const steps = file.split("/");
		if (steps.some((step) => /^\.{0,2}$/.test(step))) return "";
		const path = steps.map(encodeURIComponent).join("/");
		return markdownUrl(`${filesUrl}/${headCommit}/${path}#L${line}`);
	};
}
function flipsBlock({ flips, isForeign }, links, detail) {
	const shown = flips.slice(0, detail.flips);
	if (shown.length === 0) return "";
	const from = isForeign ? `_${foreign}:_ ` : "";
	const more = flips.length - shown.length;
	return [...shown.map(([title = "", ...rest]) => `${from}**${sentenceText([title], links)}**${sentenceText(rest, links)}.`), ...more > 0 ? [`and ${more} more that differ`] : []].join("\n\n");
}
const foreign = "As measured by the pull request's run";
function whyBlock({ sentences, major, notRecorded, isForeign }, links, detail) {
	if (detail.causes === 0) return "";
	const open = sentences.slice(0, Math.min(detail.causes, major));
	const folded = sentences.slice(open.length, open.length + detail.foldedCauses);
	const shed = sentences.length - open.length - folded.length;
	const rest = sentences.length - open.length;
	const last = shed > 0 ? [`- ${andMore(shed)}`] : [];
	const list = (some) => some.map((sentence) => `- ${sentenceText(sentence, links)}`);
	const quiet = quietLine$1(notRecorded);
	if (sentences.length === 0) return quiet;
	return [
		isForeign ? `**Why** (as measured by the pull request's run)` : "**Why**",
		[...list(open), ...folded.length === 0 ? last : []].join("\n"),
		folded.length === 0 ? "" : collapsed(`${rest} more ${rest === 1 ? "cause" : "causes"}`, [...list(folded), ...last].join("\n")),
		quiet
	].filter((block) => block !== "").join("\n\n");
}
function quietLine$1(notRecorded) {
	const clauses = notRecorded.map((clause) => markdownSentence(clause, 200));
	return clauses.length === 0 ? "" : `<sub>Not recorded: ${firstOf(clauses, 3).join("; ")}.</sub>`;
}
function sentenceText(sentence, links) {
	return show(sentence, {
		text: markdownSentence,
		name: (name) => markdownName(name, 90),
		place: (place) => {
			const url = links(place);
			const text = markdownName(placeText$1(place), 102);
			return url === "" ? text : `[${text}](${url})`;
		}
	});
}
//#endregion
//#region src/core/report/explanation/arrival-sentences.ts
const maxEdges = 3;
function arrivalSentence(arrival, nameOf) {
	return [...packagesPieces(arrival.packages, arrival.delta, nameOf), ...causePieces(arrival, nameOf)];
}
function consequenceSentence(arrivals, nameOf) {
	const packages = arrivals.flatMap((arrival) => arrival.packages);
	const verb = packages.length === 1 ? "is" : "are";
	return [...packagesPieces(packages, sumOf(arrivals), nameOf), arrivals[0]?.change === "added" ? ` ${verb} kept without elimination: imported on both sides` : ` ${verb} left out by elimination: imported on both sides`];
}
function sumOf(arrivals) {
	return arrivals.reduce((sum, { delta }) => sum + delta, 0);
}
function packagesPieces(packages, delta, nameOf) {
	const [first = "", ...others] = packages;
	return [
		{ name: nameOf(first) },
		...others.length === 0 ? [] : [" and ", countOf(others.length, "more package", "more packages")],
		" (",
		changeOfBytes(delta),
		")"
	];
}
function causePieces({ change, packages, cause }, nameOf) {
	const came = change === "added";
	const chain = chainOf(cause, nameOf);
	switch (cause.kind) {
		case "import": return [
			came ? " came in by " : " went with ",
			...edgesPieces(cause.edges, came, nameOf),
			...chain
		];
		case "module": return [
			came ? " came in with " : " went with ",
			{ name: cause.module },
			` ${versionText(cause)}`,
			...chain
		];
		case "use": {
			const verb = packages.length === 1 ? "is" : "are";
			return [
				came ? ` ${verb} kept now: already imported ` : ` ${verb} left out now: still imported `,
				...atPieces(cause.edge, came, nameOf),
				...cause.symbol === "" ? [] : [came ? ", first used by " : ", last used by ", { name: nameOf(symbolTitle(cause.symbol)) }],
				...chain
			];
		}
		default: return [came ? " came in" : " went", ...cause.why === "" ? [] : [`: ${cause.why}`]];
	}
}
function versionText({ baseVersion, headVersion }) {
	if (baseVersion === "") return `${headVersion}, which is new`;
	if (headVersion === "") return `${baseVersion}, which is gone`;
	return `${baseVersion} \u2192 ${headVersion}`;
}
function chainOf(cause, nameOf) {
	return cause.kind === "unknown" || cause.chain.length < 2 ? [] : [
		" (",
		...chainPieces(cause.chain.map(nameOf)),
		")"
	];
}
function edgesPieces(edges, came, nameOf) {
	const [first] = edges;
	if (first === void 0) return [came ? "an import" : "its import"];
	if (edges.length === 1) return edgePieces(first, came, nameOf);
	const shown = edges.slice(0, maxEdges);
	const more = edges.length - shown.length;
	return [
		countOf(edges.length, "import", came ? "new imports together: " : "imports together: "),
		...shown.flatMap((edge, index) => [...index === 0 ? [] : [more === 0 && index === shown.length - 1 ? " and " : ", "], ...edgePieces(edge, came, nameOf)]),
		...more > 0 ? [` ${andMore(more)}`] : []
	];
}
function edgePieces(edge, came, nameOf) {
	const place = placeOf(edge, came);
	if (place !== null) return [place, ...came ? [] : [" of the base"]];
	return [
		"the import of ",
		{ name: nameOf(edge.to) },
		" in ",
		{ name: nameOf(edge.from) }
	];
}
function atPieces(edge, came, nameOf) {
	const place = placeOf(edge, came);
	return place === null ? ["by ", { name: nameOf(edge.from) }] : [
		"at ",
		place,
		...came ? [] : [" of the base"]
	];
}
function placeOf({ file, line }, came) {
	return file === void 0 || line === void 0 ? null : {
		file,
		line,
		side: came ? "head" : "base"
	};
}
//#endregion
//#region src/core/report/explanation/dead-code-sentence.ts
const maxCulprits = 3;
const flipTitles = ["This change switches dead-code elimination off", "This change switches dead-code elimination on"];
function deadCodeSentence({ base, head, delta, culprits }, nameOf) {
	const isOff = base === "on" && head === "off";
	if (!isOff && !(base === "off" && head === "on")) return null;
	const amount = delta === 0 ? [] : [
		" (",
		changeOfBytes(delta),
		" of methods and what they keep)"
	];
	return [
		flipTitles[isOff ? 0 : 1],
		isOff ? ": the linker now keeps all exported methods" : ": the linker no longer keeps all exported methods",
		...amount,
		...culprits.length === 0 ? [] : [isOff ? ". It is off because of " : ". It was off because of ", ...culpritPieces(culprits, isOff ? "head" : "base", nameOf)]
	];
}
function culpritName({ kind, symbol, package: owner }, nameOf) {
	switch (kind) {
		case "plugin": return [
			"the import of ",
			{ name: symbol },
			...owner === "" ? [] : [" in ", { name: nameOf(owner) }]
		];
		case "shared": return ["types shared with other files by ", { name: symbol }];
		default: return [{ name: nameOf(symbolTitle(symbol)) }];
	}
}
function culpritPieces(culprits, side, nameOf) {
	const shown = culprits.slice(0, maxCulprits);
	const more = culprits.length - shown.length;
	const imports = shown.map(({ edge = {} }) => placePieces(", reached by the import at ", edge, side));
	const [first = []] = imports;
	const isShared = imports.every((pieces) => JSON.stringify(pieces) === JSON.stringify(first));
	return [
		...shown.flatMap((culprit, index) => [
			...index === 0 ? [] : [separatorOf(isShared)],
			...culpritName(culprit, nameOf),
			...placePieces(" at ", culprit, side),
			...pathPieces(culprit, nameOf),
			...isShared ? [] : imports[index] ?? []
		]),
		...more > 0 ? [" and ", countOf(more, "more", "more")] : [],
		...isShared ? first : []
	];
}
const separatorOf = (isShared) => isShared ? ", " : "; ";
function placePieces(before, { file, line }, side) {
	if (file === void 0 || line === void 0) return [];
	return [
		before,
		{
			file,
			line,
			side
		},
		...side === "head" ? [] : [" of the base"]
	];
}
function pathPieces({ path }, nameOf) {
	const owners = path.flatMap(({ package: owner }) => owner === "" ? [] : [owner]);
	const steps = (owners[0] === "runtime" ? owners.slice(1) : owners).map(nameOf);
	return steps.length < 2 ? [] : [
		" (",
		...chainPieces(steps),
		")"
	];
}
//#endregion
//#region src/core/report/explanation/detail-sentences.ts
function symbolSentence({ name, delta, path }, nameOf) {
	const keepers = path.slice(0, -1).map(({ symbol }) => nameOf(symbolTitle(symbol)));
	return [
		{ name: nameOf(symbolTitle(name)) },
		" (",
		changeOfBytes(delta),
		") is new",
		...keepers.length === 0 ? [] : [", kept by ", ...chainPieces(keepers)]
	];
}
function contentSentence({ name, owner, base, head, delta }, nameOf) {
	const place = owner === "" ? [] : [" in ", { name: nameOf(owner) }];
	return base === 0 ? [
		{ name },
		" (",
		changeOfBytes(delta),
		") is new",
		...place
	] : [
		{ name },
		...place,
		" grew (",
		changeOfBytes(delta),
		": ",
		sizeInBytes(base),
		" \u2192 ",
		sizeInBytes(head),
		")"
	];
}
//#endregion
//#region src/core/report/explanation/duplicate-sentences.ts
const maxNames = 3;
function duplicateSentences(duplicates, nameOf) {
	return [...grouped$1(duplicates, ({ kind, names, count, change }) => kind === "generic" ? `${change} ${count} ${packageOf(names[0] ?? "")}` : `${change} ${kind} ${names.join(" ")}`).values()].map((group) => {
		const [first, second] = group;
		return {
			sentence: first === void 0 ? [] : second === void 0 ? duplicateSentence(first, nameOf) : genericsSentence(group),
			bytes: sum(group.map(({ delta }) => delta))
		};
	});
}
function duplicateSentence({ kind, names, count, bytes, change, delta }, nameOf) {
	const is = change === "added" ? "are" : "were";
	const end = [
		" (",
		sizeInBytes(bytes),
		" together",
		...delta === 0 ? [] : [", ", changeOfBytes(delta)],
		")",
		change === "added" ? "" : ", and no longer are"
	];
	switch (kind) {
		case "major-versions": return [
			...listed(names, count),
			` ${is} major versions of one module`,
			...end
		];
		case "copied-package": return [
			...listed(names.map(nameOf), count),
			` ${is} one package under several paths`,
			...end
		];
		case "equal-content": return [
			...listed(names.map(symbolTitle), count),
			change === "added" ? " hold the same bytes" : " held the same bytes",
			...end.slice(0, -1),
			change === "added" ? "" : ", and no longer do"
		];
		default: {
			const [generic = "", ...types] = names;
			return [
				{ name: symbolTitle(generic) },
				...compiledFor(change, count),
				...end.slice(0, -1),
				change === "added" ? "" : ", and is for fewer now",
				...types.length === 0 ? [] : [": ", ...listed(types.map(shortType), count)]
			];
		}
	}
}
function genericsSentence(duplicates) {
	const [first] = duplicates;
	if (first === void 0) return [];
	const { names, count, change } = first;
	const bytes = sum(duplicates.map((duplicate) => duplicate.bytes));
	const delta = sum(duplicates.map((duplicate) => duplicate.delta));
	const more = duplicates.length - 1;
	return [
		{ name: symbolTitle(names[0] ?? "") },
		" and ",
		countOf(more, "more function", "more functions"),
		" of ",
		{ name: packageOf(names[0] ?? "") },
		...compiledFor(change, count, true),
		" (",
		sizeInBytes(bytes),
		" together",
		...delta === 0 ? [] : [", ", changeOfBytes(delta)],
		")",
		change === "added" ? "" : ", and are for fewer now"
	];
}
const sum = (numbers) => numbers.reduce((total, number) => total + number, 0);
function compiledFor(change, count, isPlural = false) {
	return [` ${change === "added" ? isPlural ? "are" : "is" : isPlural ? "were" : "was"} compiled for `, countOf(count, "type", "types")];
}
function packageOf(symbol) {
	const dot = symbol.indexOf(".", symbol.lastIndexOf("/") + 1);
	return dot < 0 ? symbol : symbol.slice(0, dot);
}
const maxType = 60;
const shortType = (type) => type.length <= maxType ? type : `${type.slice(0, maxType)}\u2026`;
function listed(names, count) {
	const shown = names.slice(0, maxNames);
	const more = Math.max(count, names.length) - shown.length;
	const [last] = shown.slice(-1);
	if (more > 0 || last === void 0 || shown.length === 1) return [...joined(shown, ", "), ...more > 0 ? [" and ", countOf(more, "more", "more")] : []];
	return [
		...joined(shown.slice(0, -1), ", "),
		" and ",
		{ name: last }
	];
}
//#endregion
//#region src/core/report/explanation/own-names.ts
function ownNames({ mainPackage, base, head, modules, packages }) {
	const module = packages.find(({ path }) => path === mainPackage)?.module ?? modules.map(({ path }) => path).filter((path) => mainPackage === path || mainPackage.startsWith(`${path}/`)).toSorted((a, b) => b.length - a.length)[0];
	const executable = (head ?? base)?.binary.name ?? "";
	return (path) => {
		if (module === void 0) return path;
		if (path === module) return path === mainPackage && executable !== "" ? executable : path;
		return path.startsWith(`${module}/`) ? path.slice(module.length + 1) : path;
	};
}
//#endregion
//#region src/core/report/explanation/claims.ts
const claimKinds = [
	"flip",
	"arrival",
	"content",
	"symbol",
	"duplicate"
];
const minorPart = .01;
const majorBytes = 65536;
function claimsOf(binary) {
	const { explanation } = binary;
	if (explanation === void 0) return [];
	const name = ownNames(binary);
	const { deadCode, contents, symbols, duplicates } = explanation;
	const flip = deadCode === null ? null : deadCodeSentence(deadCode, name);
	const floor = Math.min(Math.abs(binary.delta.fileSize) * minorPart, majorBytes);
	const claim = (kind, sentence, bytes) => ({
		kind,
		binary,
		sentence,
		bytes: Math.abs(bytes),
		isMinor: kind !== "flip" && Math.abs(bytes) < floor
	});
	return [
		...flip === null ? [] : [claim("flip", flip, deadCode?.delta ?? 0)],
		...arrivalSentences(explanation, name).map(({ sentence, bytes }) => claim("arrival", sentence, bytes)),
		...contents.map((content) => claim("content", contentSentence(content, name), content.delta)),
		...symbols.map((symbol) => claim("symbol", symbolSentence(symbol, name), symbol.delta)),
		...duplicateSentences(duplicates, name).map(({ sentence, bytes }) => claim("duplicate", sentence, bytes))
	];
}
function arrivalSentences({ arrivals, deadCode }, packageName) {
	const consequences = arrivals.filter((arrival) => isConsequence(arrival, deadCode));
	return [...arrivals.filter((arrival) => !consequences.includes(arrival)).map((arrival) => ({
		sentence: arrivalSentence(arrival, packageName),
		bytes: arrival.delta
	})), ...consequences.length === 0 ? [] : [{
		sentence: consequenceSentence(consequences, packageName),
		bytes: sumOf(consequences)
	}]];
}
function isConsequence({ cause, change }, deadCode) {
	return deadCode !== null && cause.kind === "use" && cause.byReflection === true && change === "added" === deadCode.delta >= 0;
}
//#endregion
//#region src/core/report/explanation/why.ts
function whyOf(report) {
	const claims = ranked(report).flatMap(claimsOf);
	const flips = groupsOf(claims, (kind) => kind === "flip");
	const causes = groupsOf(claims, (kind) => kind !== "flip");
	const sentence = (group) => sentenceOf(group, report);
	return {
		flips: flips.map(sentence),
		sentences: causes.map(sentence),
		major: Math.max(causes.filter((group) => !isMinor(group)).length, Math.min(causes.length, 1)),
		notRecorded: claims.length === 0 ? [] : [...new Set(report.reports.flatMap(({ explanation }) => explanation?.notRecorded ?? []))],
		isForeign: report.provenance?.mode === "comment"
	};
}
const maxEarly = 3;
function groupsOf(claims, isWanted) {
	const groups = claimKinds.filter(isWanted).map((kind) => {
		return [...grouped$1(claims.filter((claim) => claim.kind === kind), ({ sentence }) => shapeOf(sentence)).values()].toSorted((a, b) => largest(b) - largest(a));
	});
	const major = groups.map((ofKind) => ofKind.filter((group) => !isMinor(group)));
	const early = major.flatMap((ofKind) => isAlwaysEarly(ofKind[0]) ? ofKind : ofKind.slice(0, maxEarly));
	const late = major.flat().filter((group) => !early.includes(group));
	return [
		...early,
		...late,
		...groups.flat().filter(isMinor)
	];
}
function isMinor(group) {
	return group.every((claim) => claim.isMinor);
}
function sentenceOf(group, report) {
	return [...merged(group.map(({ sentence }) => sentence)), ...wherePieces(group.map(({ binary }) => binary), report)];
}
function isAlwaysEarly(group = []) {
	const kind = group[0]?.kind;
	return kind === "flip" || kind === "arrival";
}
function largest(group) {
	return Math.max(...group.map(({ bytes }) => bytes));
}
function wherePieces(binaries, report) {
	const changed = report.reports.filter(({ status }) => status === "changed");
	const [first] = binaries;
	if (first === void 0 || binaries.length === changed.length) return [];
	const more = binaries.length - 1;
	const names = new Set(binaries.map((binary) => nameOf(binary, report)));
	const targets = new Set(report.reports.map(({ target }) => target));
	const where = [
		", in ",
		{ name: nameOf(first, report) },
		...targets.size === 1 ? [] : [` for ${first.target}`]
	];
	if (more === 0) return where;
	const what = names.size === 1 ? "target" : "binary";
	const plural = names.size === 1 ? "targets" : "binaries";
	return [...where, ` and ${more} more ${more === 1 ? what : plural}`];
}
//#endregion
//#region src/core/report/sources/families.ts
const ownForges = /^(?:git|bitbucket|code|gerrit|gogs|scm|src|stash)[^/.]{0,20}\./;
function repositoryOf(path) {
	const elements = path.split("/");
	const [host = ""] = elements;
	if (!host.includes(".")) return path;
	return (ownForges.test(host) ? elements.slice(0, 3).join("/") : guessModule(path)).replace(/\/v\d{1,9}$/, "");
}
function ownerOf(path) {
	const elements = repositoryOf(path).split("/");
	return elements.slice(0, Math.max(1, elements.length - 1)).join("/");
}
function familiesOf(rows) {
	return [...grouped$1([...grouped$1(rows, ({ name }) => repositoryOf(name))].map(([name, members]) => family(name, members)), bumpOf)].flatMap(([bump, members]) => bump === "" || members.length === 1 ? members : [family(`${ownerOf(members[0]?.name ?? "")}/\u2026`, members.flatMap(({ rows: modules }) => modules))]);
}
function family(name, rows) {
	const [only] = rows;
	return rows.length === 1 && only !== void 0 ? {
		name: only.name,
		rows
	} : {
		name,
		rows: rows.toSorted((a, b) => Math.abs(b.delta) - Math.abs(a.delta))
	};
}
function bumpOf({ rows }) {
	const [from = "", to = ""] = versionsOf(rows);
	return from === "" || to === "" || from === to ? "" : JSON.stringify([
		ownerOf(rows[0]?.name ?? ""),
		from,
		to
	]);
}
function versionsOf(rows) {
	const [first] = rows;
	if (first === void 0) return [];
	const { baseVersion, headVersion } = first;
	return rows.every((row) => row.baseVersion === baseVersion && row.headVersion === headVersion) ? [baseVersion, headVersion] : [];
}
//#endregion
//#region src/core/report/sources/sources.ts
const maxStdParts = 5;
const maxParts = 3;
function sourcesOf(binary) {
	const origins = originsOf(binary);
	const modules = origins.filter(({ kind }) => kind === "module");
	const tables = origins.filter(isTable);
	const others = origins.filter((row) => row.kind !== "module" && !isTable(row));
	return [
		...familiesOf(modules).map(familyRow),
		...tables.length === 0 ? [] : [tablesRow(tables)],
		...others.map((row) => row.kind === "std" ? {
			...single(row),
			parts: stdParts(binary)
		} : single(row))
	].toSorted((a, b) => Math.abs(b.delta) - Math.abs(a.delta));
}
const tableNames = namedRuntimeTables;
const isTable = ({ kind, name }) => kind === "pseudo" && tableNames.includes(name);
function single({ largest, ...row }) {
	return {
		...row,
		count: 1,
		parts: largest === null ? [] : [largest]
	};
}
function familyRow({ name, rows }) {
	const [only] = rows;
	if (rows.length === 1 && only !== void 0) return single(only);
	const [baseVersion, headVersion] = familyVersions(name, rows);
	return {
		kind: "module",
		name,
		count: rows.length,
		baseVersion,
		headVersion,
		...sums(rows),
		parts: rows.slice(0, maxParts).map((row) => partOf(row, relativeTo(row.name, name)))
	};
}
function familyVersions(name, rows) {
	const kept = rows.filter((row) => row.baseVersion !== "" && row.headVersion !== "");
	const [base = "", head = ""] = versionsOf(kept.length > 0 ? kept : rows);
	if (base !== "" || head !== "") return [base, head];
	const root = rows.find((row) => row.name === name);
	return root !== void 0 && root.baseVersion !== "" && root.headVersion !== "" ? [root.baseVersion, root.headVersion] : ["", ""];
}
function relativeTo(path, family) {
	const prefix = family.replace(/\/\u2026$/, "");
	return path.startsWith(`${prefix}/`) ? `\u2026${path.slice(prefix.length)}` : path;
}
function tablesRow(tables) {
	return {
		kind: "tables",
		name: "",
		count: tables.length,
		baseVersion: "",
		headVersion: "",
		...sums(tables),
		parts: tables.slice(0, maxParts).map((row) => partOf(row, pseudoTitles[row.name] ?? row.name))
	};
}
function stdParts({ packages }) {
	return packages.filter(({ module, delta }) => module === "std" && delta !== 0).toSorted((a, b) => Math.abs(b.delta) - Math.abs(a.delta)).slice(0, maxStdParts).map((row) => partOf(row, row.path));
}
function partOf(row, name) {
	const change = row.base === 0 ? "added" : row.head === 0 ? "removed" : "changed";
	return {
		name,
		delta: row.delta,
		change
	};
}
function sums(rows) {
	const sum = (side) => rows.reduce((total, row) => total + row[side], 0);
	return {
		base: sum("base"),
		head: sum("head"),
		delta: sum("delta")
	};
}
//#endregion
//#region src/core/report/sources/alike.ts
const minOverlap = .9;
function changedAlike(changed) {
	const groups = [];
	const sorted = changed.toSorted((a, b) => Math.abs(changeOf(b)) - Math.abs(changeOf(a)));
	for (const binary of sorted) {
		const sources = sourcesOf(binary);
		if (sources.length === 0) continue;
		const shares = sharesOf(sources);
		const group = groups.find((candidate) => overlap(candidate.shares, shares) >= minOverlap);
		if (group === void 0) groups.push({
			binary,
			sources,
			others: [],
			shares
		});
		else group.others.push(binary);
	}
	return groups;
}
function sharesOf(sources) {
	const moved = sources.reduce((sum, { delta }) => sum + Math.abs(delta), 0);
	return new Map(sources.map(({ kind, name, baseVersion, headVersion, delta }) => [JSON.stringify([
		kind,
		name,
		baseVersion,
		headVersion
	]), moved === 0 ? 0 : delta / moved]));
}
function overlap(some, others) {
	let sum = 0;
	for (const [row, share] of some) {
		const other = others.get(row) ?? 0;
		if (Math.sign(share) === Math.sign(other)) sum += Math.min(Math.abs(share), Math.abs(other));
	}
	return sum;
}
//#endregion
//#region src/core/report/markdown/report.ts
const minBytes = 8192;
function renderMarkdown$1(report, options) {
	if (options.limit < 8192) throw new RangeError(`limit ${options.limit} is below ${minBytes} bytes`);
	const content = contentOf(report, options);
	const [whole, ...poorer] = detailsFor(options.limit);
	const text = renderWith(whole, content, false);
	if (fits(text, options.limit)) return text;
	for (const detail of poorer) {
		const shorter = renderWith(detail, content, true);
		if (fits(shorter, options.limit)) return shorter;
	}
	throw new RangeError(`the verdict does not fit in ${options.limit} bytes`);
}
function fits(text, limit) {
	return Buffer.byteLength(text) <= limit;
}
function contentOf(report, options) {
	const binaries = ranked(report);
	const changed = binaries.filter((binary) => isCompared(binary) && binary.status !== "unchanged");
	return {
		report,
		options,
		binaries,
		changed,
		groups: changedAlike(changed),
		why: whyOf(report)
	};
}
function renderWith(detail, content, shortened) {
	const { report, options } = content;
	const blocks = isQuiet(report) ? [quietLine(report, detail), pageLine(options.page, detail)] : loudBlocks(detail, content, shortened);
	return `${[...options.marker === void 0 ? [] : [options.marker], text(blocks)].join("\n")}\n`;
}
function loudBlocks(detail, content, shortened) {
	const { report, options, binaries, changed } = content;
	return [
		...firstBlocks(detail, content),
		detailBlock(report, changed, detail),
		...measuredBlocks(detail, content),
		shortened ? shortenedNote(options) : "",
		approvalBlock(report),
		footer(binaries, detail, options.runUrl)
	];
}
function firstBlocks(detail, { report, options, binaries, groups, why }) {
	const links = linksOf(report, options.filesUrl);
	return [
		`### ${stateIcons[report.verdict.state]} Go binary size: ${headlineMarkdown(report, detail)}`,
		flipsBlock(why, links, detail),
		failureBlock(report, options.runUrl ?? "", Math.min(detail.sentences, 3)),
		noticesBlock(report, detail),
		binariesTable(report, binaries, detail.binaries),
		pageLine(options.page, detail),
		detail.sizes ? sizesBlock(report, binaries, detail.binaries) : "",
		historyBlock(report, binaries, detail),
		levelNote(report, binaries, detail.sentences),
		reasonsBlock(report, binaries, detail),
		notBuiltBlock(report, detail),
		whyBlock(why, links, detail),
		...whereBlocks(groups, report, detail)
	];
}
function measuredBlocks(detail, { report, binaries }) {
	return detail.measured ? [measuredBlock(report, binaries, detail), reproduceBlock(report)] : [];
}
const text = (blocks) => blocks.filter((block) => block !== "").join("\n\n");
function headlineMarkdown(report, detail) {
	const brief = detail.sentences === 0;
	const longest = brief ? 150 : 1e3;
	const failure = failureOf(report);
	return (failure === null ? headlinePhrases(report, brief) : failurePhrases(failure)).map((phrase) => typeof phrase === "string" ? markdownSentence(phrase, longest) : markdownName(phrase.name)).join("");
}
function noticesBlock(report, detail) {
	const change = report.budgetChange;
	const budget = change === null ? [] : [budgetChangeText(change, markdownName(change.path), (verdict) => `**${verdict}**`)];
	const notices = report.provenance?.notices ?? [];
	const shown = notices.slice(0, detail.sentences);
	const more = notices.length - shown.length;
	const lines = [
		...budget,
		...shown.map((notice) => markdownSentence(notice, 400)),
		...more > 0 ? [`${more} more ${more === 1 ? "notice" : "notices"}`] : []
	];
	return lines.length === 0 ? "" : ["> [!IMPORTANT]", ...lines.map((line) => `> - ${line}`)].join("\n");
}
function notBuiltBlock(report, detail) {
	if (report.notBuilt.length === 0) return "";
	const shown = report.notBuilt.slice(0, detail.sentences);
	const more = report.notBuilt.length - shown.length;
	return `Not built: ${[...shown.map(({ mainPackage, target, reason }) => `${markdownName(mainPackage)} ${markdownSentence(target)} (${markdownSentence(reason, 200)})`), ...more > 0 ? [`${shown.length > 0 ? "and " : ""}${more} more`] : []].join(", ")}.`;
}
function historyBlock(report, binaries, { histories }) {
	return overTime(report, binaries).slice(0, histories).map(({ name, sparkline, sentence }) => `Over time: ${phraseMarkdown(name)} ${sparkline} ${markdownSentence(sentence)}`).join("<br>\n");
}
function phraseMarkdown(phrase) {
	return typeof phrase === "string" ? markdownSentence(phrase) : markdownName(phrase.name);
}
function isQuiet(report) {
	return report.verdict.state === "pass" && report.reports.length > 0 && report.budgetChange === null && (report.provenance?.notices.length ?? 0) === 0 && report.notBuilt.length === 0 && report.reports.every((binary) => isCompared(binary) && binary.status === "unchanged" && binary.lastRelease === void 0 && binary.verdict.reasons.length <= 1);
}
function quietLine(report, detail) {
	const bytes = report.reports.reduce((sum, binary) => sum + sizeOf(binary), 0);
	const total = report.reports.length > 1 ? ` (${formatBytes(bytes)} together)` : "";
	const base = footer(ranked(report), detail);
	return `${stateIcons.pass} **Go binary size:** ${headlinePhrases(report).map(phraseMarkdown).join("")}${total}. ${base}`.trimEnd();
}
function shortenedNote(options) {
	const url = markdownUrl(options.runUrl ?? "");
	const json = "the JSON report (output `report`)";
	return `_Shortened to what fits here; ${url === "" ? `${json} has everything` : `[the job summary](${url}) has more, ${json} everything`}._`;
}
//#endregion
//#region node_modules/string-width/node_modules/ansi-regex/index.js
const ST = String.raw`(?:\u001B\u005C|\u009C)`;
const stringControls = String.raw`\u0018\u001A\u001B\u0080-\u009F`;
const osc = String.raw`(?:\u001B\]|\u009D)[^\u0007${stringControls}]*(?:\u0007|${ST})`;
const controlString = String.raw`(?:\u001B[PX^_k]|[\u0090\u0098\u009E\u009F])[^${stringControls}]*${ST}`;
const pattern = `${String.raw`\u001B\](?:P[\dA-Fa-f]{7}|R)(?:\u0007|${ST})?`}|${osc}|${controlString}|${String.raw`(?:\u001B\[|\u009B)[\u0030-\u003F]*[\u0020-\u002F]*[\u0040-\u007E]`}|${String.raw`\u001B(?:[\u0020-\u002F]+[\u0030-\u007E]|[\dA-PR-TZcf-oq-uy=><~|}])`}`;
function ansiRegex({ onlyFirst = false } = {}) {
	return new RegExp(pattern, onlyFirst ? void 0 : "g");
}
//#endregion
//#region node_modules/string-width/node_modules/strip-ansi/index.js
const regex = ansiRegex();
function stripAnsi(string) {
	if (typeof string !== "string") throw new TypeError(`Expected a \`string\`, got \`${typeof string}\``);
	if (!string.includes("\x1B") && !string.includes("\u009B")) return string;
	return string.replace(regex, "");
}
const ambiguousRanges = [
	161,
	161,
	164,
	164,
	167,
	168,
	170,
	170,
	173,
	174,
	176,
	180,
	182,
	186,
	188,
	191,
	198,
	198,
	208,
	208,
	215,
	216,
	222,
	225,
	230,
	230,
	232,
	234,
	236,
	237,
	240,
	240,
	242,
	243,
	247,
	250,
	252,
	252,
	254,
	254,
	257,
	257,
	273,
	273,
	275,
	275,
	283,
	283,
	294,
	295,
	299,
	299,
	305,
	307,
	312,
	312,
	319,
	322,
	324,
	324,
	328,
	331,
	333,
	333,
	338,
	339,
	358,
	359,
	363,
	363,
	462,
	462,
	464,
	464,
	466,
	466,
	468,
	468,
	470,
	470,
	472,
	472,
	474,
	474,
	476,
	476,
	593,
	593,
	609,
	609,
	708,
	708,
	711,
	711,
	713,
	715,
	717,
	717,
	720,
	720,
	728,
	731,
	733,
	733,
	735,
	735,
	768,
	879,
	913,
	929,
	931,
	937,
	945,
	961,
	963,
	969,
	1025,
	1025,
	1040,
	1103,
	1105,
	1105,
	8208,
	8208,
	8211,
	8214,
	8216,
	8217,
	8220,
	8221,
	8224,
	8226,
	8228,
	8231,
	8240,
	8240,
	8242,
	8243,
	8245,
	8245,
	8251,
	8251,
	8254,
	8254,
	8308,
	8308,
	8319,
	8319,
	8321,
	8324,
	8364,
	8364,
	8451,
	8451,
	8453,
	8453,
	8457,
	8457,
	8467,
	8467,
	8470,
	8470,
	8481,
	8482,
	8486,
	8486,
	8491,
	8491,
	8531,
	8532,
	8539,
	8542,
	8544,
	8555,
	8560,
	8569,
	8585,
	8585,
	8592,
	8601,
	8632,
	8633,
	8658,
	8658,
	8660,
	8660,
	8679,
	8679,
	8704,
	8704,
	8706,
	8707,
	8711,
	8712,
	8715,
	8715,
	8719,
	8719,
	8721,
	8721,
	8725,
	8725,
	8730,
	8730,
	8733,
	8736,
	8739,
	8739,
	8741,
	8741,
	8743,
	8748,
	8750,
	8750,
	8756,
	8759,
	8764,
	8765,
	8776,
	8776,
	8780,
	8780,
	8786,
	8786,
	8800,
	8801,
	8804,
	8807,
	8810,
	8811,
	8814,
	8815,
	8834,
	8835,
	8838,
	8839,
	8853,
	8853,
	8857,
	8857,
	8869,
	8869,
	8895,
	8895,
	8978,
	8978,
	9312,
	9449,
	9451,
	9547,
	9552,
	9587,
	9600,
	9615,
	9618,
	9621,
	9632,
	9633,
	9635,
	9641,
	9650,
	9651,
	9654,
	9655,
	9660,
	9661,
	9664,
	9665,
	9670,
	9672,
	9675,
	9675,
	9678,
	9681,
	9698,
	9701,
	9711,
	9711,
	9733,
	9734,
	9737,
	9737,
	9742,
	9743,
	9756,
	9756,
	9758,
	9758,
	9792,
	9792,
	9794,
	9794,
	9824,
	9825,
	9827,
	9829,
	9831,
	9834,
	9836,
	9837,
	9839,
	9839,
	9886,
	9887,
	9919,
	9919,
	9926,
	9933,
	9935,
	9939,
	9941,
	9953,
	9955,
	9955,
	9960,
	9961,
	9963,
	9969,
	9972,
	9972,
	9974,
	9977,
	9979,
	9980,
	9982,
	9983,
	10045,
	10045,
	10102,
	10111,
	11094,
	11097,
	12872,
	12879,
	57344,
	63743,
	65024,
	65039,
	65533,
	65533,
	127232,
	127242,
	127248,
	127277,
	127280,
	127337,
	127344,
	127373,
	127375,
	127376,
	127387,
	127404,
	917760,
	917999,
	983040,
	1048573,
	1048576,
	1114109
];
const fullwidthRanges = [
	12288,
	12288,
	65281,
	65376,
	65504,
	65510
];
const wideRanges = [
	4352,
	4447,
	8986,
	8987,
	9001,
	9002,
	9193,
	9196,
	9200,
	9200,
	9203,
	9203,
	9725,
	9726,
	9748,
	9749,
	9776,
	9783,
	9800,
	9811,
	9855,
	9855,
	9866,
	9871,
	9875,
	9875,
	9889,
	9889,
	9898,
	9899,
	9917,
	9918,
	9924,
	9925,
	9934,
	9934,
	9940,
	9940,
	9962,
	9962,
	9970,
	9971,
	9973,
	9973,
	9978,
	9978,
	9981,
	9981,
	9989,
	9989,
	9994,
	9995,
	10024,
	10024,
	10060,
	10060,
	10062,
	10062,
	10067,
	10069,
	10071,
	10071,
	10133,
	10135,
	10160,
	10160,
	10175,
	10175,
	11035,
	11036,
	11088,
	11088,
	11093,
	11093,
	11904,
	11929,
	11931,
	12019,
	12032,
	12245,
	12272,
	12287,
	12289,
	12350,
	12353,
	12438,
	12441,
	12543,
	12549,
	12591,
	12593,
	12686,
	12688,
	12773,
	12783,
	12830,
	12832,
	12871,
	12880,
	42124,
	42128,
	42182,
	43360,
	43388,
	44032,
	55203,
	63744,
	64255,
	65040,
	65049,
	65072,
	65106,
	65108,
	65126,
	65128,
	65131,
	94176,
	94180,
	94192,
	94198,
	94208,
	101594,
	101631,
	101664,
	101760,
	101874,
	101888,
	102801,
	102816,
	102866,
	110576,
	110579,
	110581,
	110587,
	110589,
	110590,
	110592,
	110888,
	110898,
	110898,
	110928,
	110930,
	110933,
	110933,
	110948,
	110952,
	110960,
	111355,
	119552,
	119638,
	119648,
	119670,
	126980,
	126980,
	127183,
	127183,
	127374,
	127374,
	127377,
	127386,
	127406,
	127406,
	127488,
	127490,
	127504,
	127547,
	127552,
	127560,
	127568,
	127569,
	127584,
	127589,
	127744,
	127776,
	127789,
	127797,
	127799,
	127868,
	127870,
	127891,
	127904,
	127946,
	127951,
	127955,
	127968,
	127984,
	127988,
	127988,
	127992,
	128062,
	128064,
	128064,
	128066,
	128252,
	128255,
	128317,
	128331,
	128334,
	128336,
	128359,
	128378,
	128378,
	128405,
	128406,
	128420,
	128420,
	128507,
	128591,
	128640,
	128709,
	128716,
	128716,
	128720,
	128722,
	128725,
	128729,
	128732,
	128735,
	128747,
	128748,
	128756,
	128764,
	128986,
	128986,
	128992,
	129003,
	129008,
	129008,
	129292,
	129338,
	129340,
	129349,
	129351,
	129535,
	129648,
	129660,
	129664,
	129734,
	129736,
	129736,
	129740,
	129757,
	129759,
	129771,
	129775,
	129786,
	131072,
	196605,
	196608,
	262141
];
//#endregion
//#region node_modules/get-east-asian-width/utilities.js
const isInRange = (ranges, codePoint) => {
	let low = 0;
	let high = Math.floor(ranges.length / 2) - 1;
	while (low <= high) {
		const mid = Math.floor((low + high) / 2);
		const i = mid * 2;
		if (codePoint < ranges[i]) high = mid - 1;
		else if (codePoint > ranges[i + 1]) low = mid + 1;
		else return true;
	}
	return false;
};
//#endregion
//#region node_modules/get-east-asian-width/lookup.js
const commonCjkCodePoint = 19968;
const [wideFastPathStart, wideFastPathEnd] = /* #__PURE__ */ findWideFastPathRange(wideRanges);
function findWideFastPathRange(ranges) {
	let fastPathStart = ranges[0];
	let fastPathEnd = ranges[1];
	for (let index = 0; index < ranges.length; index += 2) {
		const start = ranges[index];
		const end = ranges[index + 1];
		if (commonCjkCodePoint >= start && commonCjkCodePoint <= end) return [start, end];
		if (end - start > fastPathEnd - fastPathStart) {
			fastPathStart = start;
			fastPathEnd = end;
		}
	}
	return [fastPathStart, fastPathEnd];
}
const isAmbiguous = (codePoint) => {
	if (codePoint < 161 || codePoint > 1114109) return false;
	return isInRange(ambiguousRanges, codePoint);
};
const isFullwidth = (codePoint) => {
	if (codePoint < 12288 || codePoint > 65510) return false;
	return isInRange(fullwidthRanges, codePoint);
};
const isWide = (codePoint) => {
	if (codePoint >= wideFastPathStart && codePoint <= wideFastPathEnd) return true;
	if (codePoint < 4352 || codePoint > 262141) return false;
	return isInRange(wideRanges, codePoint);
};
//#endregion
//#region node_modules/get-east-asian-width/index.js
function validate(codePoint) {
	if (!Number.isSafeInteger(codePoint)) throw new TypeError(`Expected a code point, got \`${typeof codePoint}\`.`);
}
function eastAsianWidth(codePoint, { ambiguousAsWide = false } = {}) {
	validate(codePoint);
	if (isFullwidth(codePoint) || isWide(codePoint) || ambiguousAsWide && isAmbiguous(codePoint)) return 2;
	return 1;
}
//#endregion
//#region node_modules/string-width/index.js
const segmenter = new Intl.Segmenter();
const visibleCharacterRegex = /[^\p{Default_Ignorable_Code_Point}\p{Control}\p{Format}\p{Nonspacing_Mark}\p{Enclosing_Mark}\p{Surrogate}]/v;
const spacingMarkRegex = /\p{Spacing_Mark}/v;
const rgiEmojiRegex = /^\p{RGI_Emoji}$/v;
const unqualifiedKeycapRegex = /^[\d#*]\u20E3$/;
const extendedPictographicRegex = /\p{Extended_Pictographic}/gu;
function isDoubleWidthNonRgiEmojiSequence(segment) {
	if (segment.length > 50) return false;
	if (unqualifiedKeycapRegex.test(segment)) return true;
	if (segment.includes("\u200D")) {
		const pictographics = segment.match(extendedPictographicRegex);
		return pictographics !== null && pictographics.length >= 2;
	}
	return false;
}
function baseVisible(segment) {
	const index = segment.search(visibleCharacterRegex);
	return index === -1 ? void 0 : segment.slice(index);
}
function isHangulLeadingJamo(codePoint) {
	return codePoint >= 4352 && codePoint <= 4447 || codePoint >= 43360 && codePoint <= 43388;
}
function isHangulVowelJamo(codePoint) {
	return codePoint >= 4448 && codePoint <= 4519 || codePoint >= 55216 && codePoint <= 55238;
}
function isHangulTrailingJamo(codePoint) {
	return codePoint >= 4520 && codePoint <= 4607 || codePoint >= 55243 && codePoint <= 55291;
}
function isHangulJamo(codePoint) {
	return isHangulLeadingJamo(codePoint) || isHangulVowelJamo(codePoint) || isHangulTrailingJamo(codePoint);
}
function hangulClusterWidth(visibleSegment, eastAsianWidthOptions) {
	const codePoints = [];
	for (const character of visibleSegment) {
		if (!visibleCharacterRegex.test(character)) continue;
		codePoints.push(character.codePointAt(0));
	}
	if (codePoints.length === 0) return;
	let width = 0;
	for (let index = 0; index < codePoints.length; index++) {
		const codePoint = codePoints[index];
		if (!isHangulJamo(codePoint)) {
			if (width === 0) return;
			for (let remaining = index; remaining < codePoints.length; remaining++) width += eastAsianWidth(codePoints[remaining], eastAsianWidthOptions);
			return width;
		}
		if (isHangulLeadingJamo(codePoint) && isHangulVowelJamo(codePoints[index + 1])) {
			width += 2;
			index += isHangulTrailingJamo(codePoints[index + 2]) ? 2 : 1;
			continue;
		}
		width += eastAsianWidth(codePoint, eastAsianWidthOptions);
	}
	return width;
}
function trailingWidth(visibleSegment, eastAsianWidthOptions) {
	let extra = 0;
	let first = true;
	for (const character of visibleSegment) {
		if (first) {
			first = false;
			continue;
		}
		if (spacingMarkRegex.test(character) || character >= "\uFF00" && character <= "\uFFEF") extra += eastAsianWidth(character.codePointAt(0), eastAsianWidthOptions);
	}
	return extra;
}
function stringWidth(input, options = {}) {
	if (typeof input !== "string" || input.length === 0) return 0;
	const { ambiguousIsNarrow = true, countAnsiEscapeCodes = false } = options;
	let string = input;
	if (!countAnsiEscapeCodes && (string.includes("\x1B") || string.includes("\u009B"))) string = stripAnsi(string);
	if (string.length === 0) return 0;
	if (/^[\u0020-\u007E]*$/.test(string)) return string.length;
	let width = 0;
	const eastAsianWidthOptions = { ambiguousAsWide: !ambiguousIsNarrow };
	for (const { segment } of segmenter.segment(string)) {
		const visibleSegment = baseVisible(segment);
		if (visibleSegment === void 0) continue;
		if (rgiEmojiRegex.test(segment) || isDoubleWidthNonRgiEmojiSequence(segment)) {
			width += 2;
			continue;
		}
		const hangulWidth = hangulClusterWidth(visibleSegment, eastAsianWidthOptions);
		if (hangulWidth !== void 0) {
			width += hangulWidth;
			continue;
		}
		const codePoint = visibleSegment.codePointAt(0);
		width += eastAsianWidth(codePoint, eastAsianWidthOptions);
		width += trailingWidth(visibleSegment, eastAsianWidthOptions);
	}
	return width;
}
//#endregion
//#region src/core/report/terminal/text-width.ts
const narrow = /^[\x20-\x7e\u00a0\u00D7\u00B7\u2013\u2014\u2019\u2026\u2192\u2212\u2248\u2264]*$/;
function textWidth(text) {
	return narrow.test(text) ? text.length : stringWidth(text);
}
//#endregion
//#region src/core/report/terminal/short-names.ts
const maxNameLength = 2e3;
const shares = [
	1 / 3,
	1 / 2,
	2 / 3,
	1 / 6,
	5 / 6,
	0
];
function shortNames(names, width) {
	const plain = names.map((name) => plainName(name, maxNameLength));
	const all = [...new Set(plain)];
	const short = new Map(all.filter((name) => textWidth(name) <= width).map((name) => [name, name]));
	const taken = new Set(short.keys());
	const long = all.filter((name) => !short.has(name));
	for (const group of grouped(long, (name) => cut(name, width, shares[0]))) {
		const texts = distinct(group, width, taken);
		for (const [index, name] of group.entries()) {
			const text = texts[index] ?? name;
			short.set(name, text);
			taken.add(text);
		}
	}
	return plain.map((name) => short.get(name) ?? name);
}
function grouped(names, keyOf) {
	const groups = /* @__PURE__ */ new Map();
	for (const name of names) {
		const key = keyOf(name);
		const group = groups.get(key);
		if (group === void 0) groups.set(key, [name]);
		else group.push(name);
	}
	return groups.values();
}
function distinct(names, width, taken) {
	const differ = differenceOf(names);
	const ways = [...shares.map((share) => (name) => cut(name, width, share)), (name) => cutAround(name, width, differ)];
	for (const way of ways) {
		const texts = names.map(way);
		if (new Set(texts).size === names.length && texts.every((text) => !taken.has(text))) return texts;
	}
	return names;
}
function differenceOf(names) {
	const [first = "", ...others] = names;
	let at = 0;
	while (at < first.length && others.every((name) => name[at] === first[at])) at += 1;
	return at;
}
function cut(name, width, share) {
	const head = Math.floor((width - 1) * share);
	return `${startOf(name, head)}\u2026${endOf(name, width - 1 - head)}`;
}
function cutAround(name, width, place) {
	const characters = Array.from(name);
	const room = width - 2;
	const from = Math.max(0, Math.min(place - 4, characters.length - room));
	return `\u2026${startOf(characters.slice(from).join(""), room)}\u2026`;
}
function startOf(text, width) {
	let kept = "";
	let columns = 0;
	for (const character of text) {
		columns += textWidth(character);
		if (columns > width) break;
		kept += character;
	}
	return kept;
}
function endOf(text, width) {
	let kept = "";
	let columns = 0;
	for (const character of Array.from(text).toReversed()) {
		columns += textWidth(character);
		if (columns > width) break;
		kept = character + kept;
	}
	return kept;
}
//#endregion
//#region src/core/report/terminal/style.ts
const codes = {
	red: [31, 39],
	yellow: [33, 39],
	green: [32, 39],
	cyan: [36, 39],
	bold: [1, 22],
	dim: [2, 22]
};
function coloured(text, colour, { colours }) {
	if (!colours || text === "") return text;
	const [on, off] = codes[colour];
	return `\u001B[${on}m${text}\u001B[${off}m`;
}
//#endregion
//#region src/core/report/terminal/table.ts
const maxAligned = 200;
function textTable(titles, align, rows, style) {
	const head = titles.map((title) => coloured(title, "dim", style));
	const isTerminal = Number.isFinite(style.width);
	return alignedLines([head, ...rows], align, isTerminal ? Infinity : maxAligned).join("\n");
}
function widestOf(texts) {
	return texts.reduce((widest, text) => Math.max(widest, textWidth(text)), 0);
}
function alignedLines(rows, align, maxWidth = Infinity) {
	const widths = align.map((_, column) => Math.min(maxWidth, widestOf(rows.map((cells) => cells[column] ?? ""))));
	return rows.map((cells) => cells.map((cell, column) => {
		const width = widths[column] ?? outsideColumn();
		const padding = " ".repeat(Math.max(0, width - textWidth(cell)));
		return `  ${align[column] === "right" ? padding + cell : cell + padding}`;
	}).join("").trimEnd());
}
const gap = 2;
function roomForNames(titles, rows, { width }) {
	const all = titles.map((title, column) => widestOf([title, ...rows.map((cells) => cells[column] ?? "")])).reduce((sum, columns) => sum + gap + columns, gap);
	return Math.max(20, width - all);
}
//#endregion
//#region src/core/report/terminal/authorship.ts
function authorsText(authors, format, style) {
	if (authors === null) return "";
	const { rows, rest } = authors;
	const width = Math.max(20, style.width - 26);
	const names = shortNames(rows.map(({ name }) => name), width);
	const lines = rows.map(({ holds, wrote }, index) => [
		names[index] ?? "",
		format(holds),
		format(wrote)
	]);
	const last = rest === null ? [] : [[
		andMore(rest.count),
		format(rest.holds),
		format(rest.wrote)
	]];
	const body = textTable([
		"",
		"holds",
		"wrote"
	], [
		"left",
		"right",
		"right"
	], [...lines, ...last], style);
	return titled$1("Who wrote it (inlined code is its author's)", body, style);
}
function instancesText(instances, title, format, style) {
	if (instances === null) return "";
	const { rows, rest } = instances;
	const width = Math.max(20, style.width - 16);
	const names = shortNames(rows.map(({ name }) => name === "" ? "unknown by its name" : name), width);
	const lines = rows.map(({ size }, index) => [names[index] ?? "", format(size)]);
	const last = rest === null ? [] : [[andMore(rest.count), format(rest.size)]];
	const body = textTable(["", title], ["left", "right"], [...lines, ...last], style);
	return titled$1("Generic code, by the package that it was compiled for", body, style);
}
const titled$1 = (title, body, style) => `${coloured(title, "bold", style)}\n${body}`;
//#endregion
//#region src/core/report/views/shares.ts
function shareOf(part, whole) {
	if (whole === 0) return "";
	const percent = part / whole * 100;
	if (percent > 0 && percent < .05) return "< 0.1 %";
	return `${percent.toFixed(1)} %`;
}
//#endregion
//#region src/core/report/terminal/explanation.ts
const usualRows = 12;
const maxViewRows = 8;
function explanation(binary, report, style, maxRows = usualRows) {
	const of = `${plainName(nameOf(binary, report))} ${plainName(binary.target, 40)}`;
	const sum = formatExactDelta(binary.delta.fileSize);
	const note = sectionsNote(binary);
	const table = (title, rows, nameOfRow) => titled(title, rowsText(rows, nameOfRow, style, maxRows), style);
	return [
		titled(`Where it went (${of}; rows add up to ${sum})`, whereText(binary, style, maxRows), style),
		sectionsComparable(binary) ? "" : table("Regions", binary.regions, ({ name }) => name),
		table(note === "" ? "Sections" : `Sections (${note})`, binary.sections, ({ name }) => name),
		table("Packages", binary.packages.filter(({ delta }) => delta !== 0), ({ path }) => path),
		table("Symbols", binary.symbols, ({ name, from }) => from === void 0 ? symbolTitle(name) : `${symbolTitle(name)} (was ${symbolTitle(from)})`),
		authorsText(authorChanges(binary, maxViewRows), formatDelta, style),
		instancesText(instanceChanges(binary, maxViewRows), "change", formatDelta, style)
	].filter((block) => block !== "").join("\n\n");
}
function titled(title, body, style) {
	return body === "" ? "" : `${coloured(title, "bold", style)}\n${body}`;
}
function whereText(binary, style, maxRows) {
	const rows = originsText(binary, style, maxRows);
	const split = splitLine(binary);
	return rows === "" || split === "" ? rows : `  ${split}\n${rows}`;
}
function originsText(binary, style, maxRows) {
	const { shown, rest } = cutRows(originsOf(binary), maxRows);
	if (shown.length === 0) return "";
	const half = Math.floor(nameWidth(style, 28) / 2);
	const share = shareOfChange(originsOf(binary));
	const names = shortNames(shown.map(originTitle), half);
	const rows = shown.map((row, index) => [
		names[index] ?? "",
		byDirection(formatDelta(row.delta), row.delta, style),
		share([row]),
		row.largest === null ? "" : `${{
			added: "new: ",
			removed: "gone: ",
			changed: ""
		}[row.largest.change]}${plainName(row.largest.name, Math.min(half - 6, maxNameLength))} ${formatDelta(row.largest.delta)}`
	]);
	const last = rest === null ? [] : [[
		andMore(rest.count),
		byDirection(formatDelta(rest.delta), rest.delta, style),
		share(originsOf(binary).slice(shown.length)),
		""
	]];
	return textTable([
		"what",
		"change",
		"of change",
		"largest part"
	], [
		"left",
		"right",
		"right",
		"left"
	], [...rows, ...last], style);
}
function originTitle(row) {
	const { kind, name, baseVersion, headVersion } = row;
	const bump = baseVersion !== headVersion && baseVersion !== "" && headVersion !== "";
	const versions = bump ? ` ${baseVersion} \u2192 ${headVersion}` : "";
	if (kind === "package") return `this module, ${name}`;
	if (kind === "std") return `Go's standard library${versions}`;
	if (kind === "pseudo") return pseudoTitles[name] ?? name;
	const news = oneSidedMark(row);
	return `${news}${name}${bump ? versions : news === "" ? "" : ` ${headVersion || baseVersion}`}`;
}
function rowsText(rows, nameOfRow, style, maxRows) {
	const { shown, rest } = cutRows(rows, maxRows);
	if (shown.length === 0) return "";
	const share = shareOfChange(rows);
	const cells = ({ base, head, delta }, part) => [
		formatBytes(base),
		formatBytes(head),
		byDirection(formatDelta(delta), delta, style),
		part
	];
	const titles = [
		"base",
		"head",
		"change",
		"of change"
	];
	const left = rows.slice(shown.length);
	const numbers = [...shown.map((row) => cells(row, share([row]))), ...rest === null ? [] : [cells(rest, share(left))]];
	const marks = shown.map((row) => oneSidedMark(row));
	const room = roomForNames(titles, numbers, style) - widestOf(marks);
	const names = [...shortNames(shown.map(nameOfRow), room).map((name, index) => `${marks[index] ?? ""}${name}`), ...rest === null ? [] : [andMore(rest.count)]];
	return textTable(["", ...titles], [
		"left",
		"right",
		"right",
		"right",
		"right"
	], numbers.map((row, index) => [names[index] ?? "", ...row]), style);
}
function weightOf(rows) {
	return rows.reduce((sum, { delta }) => sum + Math.abs(delta), 0);
}
function shareOfChange(rows) {
	const whole = weightOf(rows);
	return (some) => shareOf(weightOf(some), whole);
}
function nameWidth({ width }, others) {
	return Math.max(20, width - others);
}
function byDirection(text, delta, style) {
	if (delta === 0) return text;
	return coloured(text, delta > 0 ? "yellow" : "green", style);
}
//#endregion
//#region src/core/report/terminal/verdict.ts
const stateColours = {
	error: "red",
	fail: "red",
	"no-baseline": "yellow",
	warn: "yellow",
	pass: "green"
};
function verdictText(report, style) {
	const { state } = report.verdict;
	return `${stateIcons[state]} ${coloured(headline(report), stateColours[state], style)}`;
}
function reasonLines(report, binaries, style) {
	return openReasons(report, binaries).map(({ binary, reason: { state, message } }) => {
		const subject = binary === null || binaries.length === 1 ? "" : `${plainName(nameOf(binary, report))} ${plainName(binary.target, 40)}: `;
		return `${state === "pass" ? "note" : coloured(state, stateColours[state], style)}: ${subject}${plainSentence(message)}`;
	}).join("\n");
}
//#endregion
//#region src/core/report/terminal/why.ts
const maxCauses = 10;
function flipLines({ flips }, style) {
	return flips.slice(0, maxCauses).map(([title = "", ...rest]) => `${coloured(plainText([title]), "bold", style)}${plainText(rest)}`).join("\n");
}
function whyText({ sentences, major, notRecorded }, style) {
	return titled("Why", [...linesAndMore(sentences.slice(0, Math.min(maxCauses, major)).map((sentence) => plainText(sentence)), sentences.length).map((line) => `  ${line}`), ...notRecorded.length === 0 ? [] : [`  ${coloured("not recorded:", "dim", style)} ${plainSentence(notRecorded.join("; "), 400)}`]].join("\n"), style);
}
//#endregion
//#region src/core/report/terminal/report.ts
const maxHistories = 10;
function renderText$1(report, style, maxRows) {
	const binaries = ranked(report);
	const [first] = binaries.filter((binary) => isCompared(binary) && binary.status !== "unchanged");
	const why = whyOf(report);
	return `${[
		verdictText(report, style),
		flipLines(why, style),
		noticeLines(report),
		binariesText(report, binaries, style),
		historyLines(report, binaries),
		reasonLines(report, binaries, style),
		notBuiltLines(report),
		approvalLine(report),
		whyText(why, style),
		first === void 0 ? "" : explanation(first, report, style, maxRows),
		factLines(report, binaries, style)
	].filter((block) => block !== "").join("\n\n")}\n`;
}
function noticeLines(report) {
	const change = report.budgetChange;
	const budget = change === null ? [] : [budgetChangeText(change, plainName(change.path))];
	const notices = report.provenance?.notices ?? [];
	return [...budget, ...notices].map((notice) => `! ${plainSentence(notice)}`).join("\n");
}
function binariesText(report, binaries, style) {
	if (binaries.length === 0) return "";
	const names = shortNames(binaries.map((binary) => nameOf(binary, report)), nameWidth(style, 60));
	const more = moreColumns(binaries);
	const rows = binaries.map((binary, index) => [
		names[index] ?? "",
		plainName(binary.target, 40),
		sideCell(binary, "base"),
		sideCell(binary, "head"),
		changeText(binary, style),
		...more.map(({ cell }) => cell(binary)),
		limitCell(binary),
		coloured(binary.verdict.state, stateColours[binary.verdict.state], style)
	]);
	return textTable([
		"binary",
		"target",
		"base",
		"head",
		"change",
		...more.map(({ title }) => title),
		"limit",
		""
	], [
		"left",
		"left",
		"right",
		"right",
		"right",
		...more.map(() => "right"),
		"right",
		"left"
	], rows, style);
}
function historyLines(report, binaries) {
	return overTime(report, binaries).slice(0, maxHistories).map(({ name, sparkline, sentence }) => {
		return `  over time: ${plainName(typeof name === "string" ? name : name.name)} ${sparkline} ${plainSentence(sentence)}`;
	}).join("\n");
}
function moreColumns(binaries) {
	const release = lastReleaseTitle(binaries);
	return [...binaries.some(({ archives }) => archives !== void 0) ? [{
		title: "archive",
		cell: archiveCell
	}] : [], ...release === "" ? [] : [{
		title: plainName(release, 60),
		cell: lastReleaseCell
	}]];
}
function sideCell(binary, which) {
	const side = binary[which];
	if (side !== null) return formatBytes(side.binary.fileSize);
	return which === "base" && !isCompared(binary) ? "unknown" : "\u2013";
}
function changeText(binary, style) {
	return byDirection(changeCell(binary), isCompared(binary) ? binary.delta.fileSize : 0, style);
}
function notBuiltLines(report) {
	return report.notBuilt.map(({ mainPackage, target, reason }) => `not built: ${plainName(mainPackage)} ${plainName(target, 40)}: ${plainSentence(reason)}`).join("\n");
}
function approvalLine({ approval }) {
	if (approval === void 0) return "";
	const { label, line } = approval;
	return `to let this change pass, somebody who may write to this repository gives it ${[...label === "" ? [] : [`the label ${plainName(label)}`], `the line "${line}" in its text`].join(" or ")}`;
}
function factLines(report, binaries, style) {
	const facts = measuredFacts(report, binaries).flatMap(({ title, entries, link }) => entries.map((entry) => `  ${coloured(`${title}:`, "dim", style)} ${plainSentence(entry)}${link === "" ? "" : ` (${plainName(link, 400)})`}`));
	const { reproduce = "", reproduceNote = "" } = report.provenance ?? {};
	const fact = (title, text) => `  ${coloured(title, "dim", style)} ${text}`;
	const repeat = reproduce !== "" ? [fact("Reproduce:", plainName(reproduce, 4e3))] : reproduceNote !== "" ? [fact("Not reproducible by a line:", plainSentence(reproduceNote))] : [];
	return titled("How it was measured", [...facts, ...repeat].join("\n"), style);
}
//#endregion
//#region src/core/model/explanation/check-import-graph.ts
function checkImportGraph({ modules, packages }, mainPackage) {
	const main = packages[0]?.path ?? "";
	if (mainPackage !== "" && main !== mainPackage) throw new Error(`the import graph is of ${main}, not of ${mainPackage}`);
	for (const { path, module, imports, directory, places } of packages) {
		if (!imports.every((number) => number < packages.length) || !isAscending(imports)) throw new Error(`the import graph has wrong imports of ${path}`);
		if (module !== void 0 && module >= modules.length) throw new Error(`the import graph lacks the module of ${path}`);
		if (directory === void 0 !== (places === void 0) || places !== void 0 && places.length !== imports.length) throw new Error(`the import graph doesn't have a place for each import of ${path}`);
	}
	checkOrder(packages);
}
function checkOrder(packages) {
	const reached = new Set(packages.length === 0 ? [] : [0]);
	for (const number of reached) for (const imported of packages[number]?.imports ?? []) reached.add(imported);
	const lost = packages.find((_, number) => !reached.has(number));
	if (lost !== void 0) throw new Error(`the import graph has no way to ${lost.path}`);
	const importers = new Int32Array(packages.length);
	for (const { imports } of packages) for (const imported of imports) importers[imported] = (importers[imported] ?? outsideColumn()) + 1;
	const ordered = new Set(importers[0] === 0 ? [0] : []);
	for (const number of ordered) for (const imported of packages[number]?.imports ?? []) {
		const left = (importers[imported] ?? outsideColumn()) - 1;
		importers[imported] = left;
		if (left === 0) ordered.add(imported);
	}
	const circular = packages.find((_, number) => !ordered.has(number));
	if (circular !== void 0) throw new Error(`the import graph has ${circular.path} in a circle of imports, or behind one`);
}
function isAscending(numbers) {
	let before = -1;
	for (const number of numbers) {
		if (number <= before) return false;
		before = number;
	}
	return true;
}
//#endregion
//#region src/core/model/explanation/check-reachability.ts
function checkReachability({ keptBy, deadCode, equalContents }, { symbols, packages, binary }) {
	checkKeepers(keptBy, symbols.length);
	checkDeadCode(deadCode, new Set(packages.map(({ path }) => path)));
	for (const { size, symbols: copies } of equalContents) if (!(copies.length > 1 && size > 0 && size * copies.length <= binary.fileSize && copies.every((index) => size <= (symbols[index]?.size ?? -1)))) throw new Error("reachability has equal contents that are in no symbols");
}
function checkKeepers(keptBy, count) {
	if (keptBy.length !== count) throw new Error(`reachability has ${keptBy.length} entries for ${count} symbols`);
	const walks = new Int32Array(count);
	for (let start = 0; start < count; start++) for (let at = start; at >= 0; at = keptBy[at] ?? outsideColumn()) {
		if (at >= count) throw new Error(`reachability has no symbol ${at}`);
		if (walks[at] === start + 1) throw new Error(`reachability leads in a circle to symbol ${at}`);
		if (walks[at] !== 0) break;
		walks[at] = start + 1;
	}
}
function checkDeadCode({ state, culprits, why }, packages) {
	if (!(state === "off" === culprits.length > 0 && state === "unknown" === (why !== void 0))) throw new Error(`reachability says that dead-code elimination is ${state}, with ${culprits.length} culprits`);
	for (const { package: owner, path } of culprits) for (const name of [owner, ...path.map((step) => step.package)]) {
		if (name === "" || packages.has(name)) continue;
		throw new Error(`reachability names ${name}, which is no package of the program`);
	}
}
//#endregion
//#region src/core/model/binary/binary-schema.ts
const maxArchives = 1e3;
const maxSettings = 1e3;
const sha256 = /* @__PURE__ */ pipe(text$1, /* @__PURE__ */ regex$2(/^[0-9a-f]{64}$/, "must be 64 lower-case hex digits"));
const archive = /* @__PURE__ */ object({
	file: described("The archive's file name, without directories.", text$1),
	format: described("What it is by its content, whatever its name says.", oneOf(archiveFormats)),
	size: described("Bytes of the archive: what people download.", size$2),
	contentSize: described("Bytes of all regular files in it, unpacked.", size$2),
	path: described("The executable in it; empty where the archive is one compressed file.", text$1),
	sha256: described("SHA-256 of the archive.", sha256)
});
const binarySchema = /* @__PURE__ */ object({
	name: described("Default name of the executable by Go's rules, without .exe.", text$1),
	format: oneOf(binaryFormats),
	goos: described("GOOS, from the build info or the target; empty when unknown.", text$1),
	goarch: described("GOARCH, from the build info or the target; empty when unknown.", text$1),
	level: /* @__PURE__ */ optional(described("Micro-architecture level by the build info, such as v1 of GOAMD64 or 6 of GOARM; absent when unknown.", text$1)),
	goVersion: described("Such as go1.26.8; empty when unknown.", text$1),
	mainPackage: described("Import path of the main package; empty when unknown.", text$1),
	stripped: described("No symbol table and no debug sections.", /* @__PURE__ */ boolean("must be true or false")),
	sha256: described("SHA-256 of the file.", sha256),
	sha256WithoutBuildIds: /* @__PURE__ */ optional(described("SHA-256 of the file with zeros for build IDs and what derives from them, in which builds of the same content may differ; absent for a file that was only analysed and has no cgo, and for universal files.", sha256)),
	fileSize: described("Bytes of the file.", size$2),
	contentSize: described("Bytes of the file that are not padding.", size$2),
	paddingSize: described("Bytes of the file that are padding.", size$2),
	compressed: described("Sizes after compression; null when they were not asked for.", /* @__PURE__ */ nullable(/* @__PURE__ */ object({ gzip: described("Bytes after gzip at zlib level 6.", size$2) }))),
	archive: /* @__PURE__ */ optional(described("The archive, such as a tar.gz or a deb, that the executable was found in; absent for an executable that is a file of its own.", archive)),
	archives: /* @__PURE__ */ optional(described("All archives and packages that hold this very executable, where several do, or where it was measured as a file of its own and is in some; absent otherwise.", /* @__PURE__ */ pipe(list(archive, maxArchives), /* @__PURE__ */ minLength(1)))),
	settings: /* @__PURE__ */ optional(described("What go build recorded of itself in a file that this program did not build: flags, variables, version control. Values of -X are replaced.", /* @__PURE__ */ pipe(/* @__PURE__ */ record(text$1, text$1, "must be a mapping of strings"), /* @__PURE__ */ maxEntries$1(maxSettings, `must have at most ${maxSettings} entries`))))
});
//#endregion
//#region src/core/model/explanation/import-graph-schema.ts
const maxPackages$1 = 1e5;
const maxImports = 1e4;
const directoryPattern = /^(?:\.|(?!\.{1,2}(?:\/|$))[^/\\\p{Cc}]+(?:\/(?!\.{1,2}(?:\/|$))[^/\\\p{Cc}]+)*)$/u;
const graphModule = /* @__PURE__ */ object({
	path: text$1,
	version: described("Such as v1.2.3, with what replaces it; empty for a main module.", text$1)
});
const placeText = /* @__PURE__ */ pipe(text$1, /* @__PURE__ */ check((value) => value === "" || placePattern.test(value), "must be file.go:LINE, or empty"));
const place = /* @__PURE__ */ pipe(placeText, /* @__PURE__ */ description("file.go:LINE of the import declaration, the file without its directory; empty where none was found."));
const graphPackage = /* @__PURE__ */ object({
	path: described("Import path; of a main package its real one.", text$1),
	module: /* @__PURE__ */ optional(described("Index of its module in modules; absent for the standard library.", size$2)),
	imports: described("Indexes of the packages that it imports, in ascending order; of the main package also those that the linker adds, of a package with cgo those that cgo adds.", list(size$2, maxImports)),
	directory: /* @__PURE__ */ optional(/* @__PURE__ */ pipe(text$1, /* @__PURE__ */ check((path) => directoryPattern.test(path), "must be a path from the root that stays in the repository"), /* @__PURE__ */ description("Own code: its directory from the repository's root, . for the root; absent for packages of other modules and std."))),
	places: /* @__PURE__ */ optional(described("Own code: where each of the imports is declared first, one entry for each, by name of the file and then by line.", list(place, maxImports)))
});
const importGraphSchema = /* @__PURE__ */ object({
	modules: /* @__PURE__ */ pipe(list(graphModule, maxPackages$1), unique(({ path }) => path, "path")),
	packages: described("The main package first; then the others, sorted by path. Each is reached from the main package.", /* @__PURE__ */ pipe(list(graphPackage, maxPackages$1), unique(({ path }) => path, "path")))
});
//#endregion
//#region src/core/model/doctor/path-leaks-schema.ts
const maxPathLeaks = 1e3;
const maxLeakText = 1e3;
const boundedText = /* @__PURE__ */ pipe(text$1, /* @__PURE__ */ maxLength$1(maxLeakText, `must have at most ${maxLeakText} characters`));
const pathLeak = /* @__PURE__ */ object({
	place: oneOf(leakPlaces),
	path: described("The path. A directory of the run stands as its name, such as <source tree>/page, so that it is the same on other machines. Of -X values and of the build info the directory alone, and so where count paths lie below it.", boundedText),
	holder: described("The symbol, setting, embedded file or section that holds it.", boundedText),
	package: described("Import path of the package that owns the holder; empty where it is not known.", text$1),
	declared: /* @__PURE__ */ optional(described("file.go:LINE where the holder is declared, in the directory of its package.", placeText)),
	count: described("How many paths.", size$2)
});
const leakKey = ({ place, path, holder, package: owner }) => JSON.stringify([
	place,
	owner,
	holder,
	path
]);
const pathLeaksSchema = /* @__PURE__ */ object({
	leaks: described("Those that are certain; what neighbouring texts may have made is left out.", /* @__PURE__ */ pipe(list(pathLeak, maxPathLeaks), unique(leakKey, "leak"))),
	missing: /* @__PURE__ */ optional(described("Why there may be others, a clause; absent: these are all.", text$1))
});
//#endregion
//#region src/core/model/explanation/reachability-schema.ts
const maxSymbols$1 = 5e6;
const indexMessage = "must be the index of a symbol, or -1";
const symbolIndex = /* @__PURE__ */ pipe(/* @__PURE__ */ number(indexMessage), /* @__PURE__ */ safeInteger(indexMessage), /* @__PURE__ */ minValue(-1, indexMessage));
const stepSchema = /* @__PURE__ */ object({
	package: described("Import path of the package; empty where unknown.", text$1),
	symbol: described("Symbol of that package by which the path leaves it; of the last step the symbol in question.", text$1)
});
const culpritSchema = /* @__PURE__ */ object({
	kind: described("reflection: a function looks up methods by a name or number that is not constant. plugin: a package imports plugin, with cgo. shared: types are shared with other files, by the build mode or with -linkshared.", oneOf(culpritKinds)),
	symbol: described("reflection: the function; it calls reflect.Type.Method, MethodByName or their like. plugin: plugin. shared: the build mode, such as -buildmode=plugin; where unknown: a dynamic link.", text$1),
	package: described("reflection: import path of the function. plugin: of the package that imports it, empty where unknown. shared: empty.", text$1),
	place: /* @__PURE__ */ optional(described("reflection: file.go:LINE where the function is declared, in the directory of its package.", placeText)),
	path: described("reflection: from the entry to the function, consecutive symbols of one package as one step. Empty for the others, and where the path is too long.", list(stepSchema, 200))
});
const deadCodeSchema = /* @__PURE__ */ object({
	state: described("on: the linker removed methods that nothing calls. off: it kept all exported methods of reachable types. unknown: the listing doesn't say.", oneOf(deadCodeStates)),
	why: /* @__PURE__ */ optional(described("Where unknown: why, a clause.", text$1)),
	culprits: described("Where off: what turns it off, each by itself, in the order of the listing. What is met only after methods were kept for one of these is left out, since it may be a consequence.", list(culpritSchema, 100))
});
const equalContent = /* @__PURE__ */ object({
	size: described("Bytes of one copy.", size$2),
	symbols: described("Index among symbols of each copy; the same one again where several copies lie in it.", list(symbolIndex, maxCopies))
});
const reachabilitySchema = /* @__PURE__ */ object({
	keptBy: described("For each of symbols the index of the nearest one among them from which the linker reached it first; -1 for an entry, and where it is unknown.", list(symbolIndex, maxSymbols$1)),
	deadCode: deadCodeSchema,
	equalContents: described("Data of at least 1 KiB whose bytes lie in the file more than once under names of their own, largest first.", list(equalContent, maxContents))
});
//#endregion
//#region src/core/model/measurement-schema.ts
const maxSections = 1e5;
const maxModules = 1e5;
const maxPackages = 1e6;
const maxSymbols = 5e6;
const maxNotes = 1e3;
const stamp = /* @__PURE__ */ object({
	name: described("Of the variable: importpath.name.", text$1),
	length: described("Bytes of the variable's value, which is not kept.", size$2)
});
const ignoredDirectory = /* @__PURE__ */ object({
	directory: described("From the repository's root; . for the root.", text$1),
	files: described("How many files.", size$2),
	examples: described("Names of the first of them.", list(text$1, maxNotes)),
	embeddedBytes: described("Bytes of those that were embedded as they are.", size$2),
	compiled: described("How many the compiler read: their bytes in the binary are not known.", size$2)
});
const build = /* @__PURE__ */ object({
	fingerprint: described("SHA-256 over everything that makes two builds comparable.", sha256),
	target: /* @__PURE__ */ pipe(text$1, /* @__PURE__ */ examples(["linux/amd64/v3"])),
	goVersion: text$1,
	flags: described("Flags of go build, as given; values of -X are replaced.", list(text$1, maxNotes)),
	environment: described("The enforced and the passed-through variables of the build.", /* @__PURE__ */ pipe(/* @__PURE__ */ record(text$1, text$1, "must be a mapping of strings"), /* @__PURE__ */ maxEntries$1(maxNotes, `must have at most ${maxNotes} entries`))),
	stamps: described("What -X importpath.name=value set.", list(stamp, maxNotes)),
	ignored: /* @__PURE__ */ optional(described("Files of the checkout that git ignores and that went into it, by directory, without what prepare commands made; absent where it is unknown.", list(ignoredDirectory, maxNotes)))
});
const attribution = /* @__PURE__ */ object({
	level: described("How far names could be given to bytes.", oneOf(attributionLevels)),
	ownedBytes: described("Bytes that have an owner.", size$2),
	unattributedBytes: described("Bytes of the package (unattributed).", size$2),
	notes: described("Why the level is not higher and what else is missing, a sentence each.", list(text$1, maxNotes))
});
const sideEntries = {
	binary: binarySchema,
	build: described("What made the binary; null for a file that was only analysed.", /* @__PURE__ */ nullable(build)),
	attribution
};
const regionName = /* @__PURE__ */ picklist(regionNames, "must be the name of a region");
const regions = /* @__PURE__ */ pipe(list(/* @__PURE__ */ object({
	name: regionName,
	size: size$2
}), regionName.options.length), unique(({ name }) => name, "name"));
const packagePath = /* @__PURE__ */ pipe(text$1, /* @__PURE__ */ regex$2(new RegExp(`^(?!\\()|^\\((?:${pseudoPackages.map((name) => name.slice(1, -1)).join("|")})\\)$`), `must be an import path or one of ${pseudoPackages.join(", ")}`));
const section = /* @__PURE__ */ object({
	name: described("Unique in the list; headers and gaps are rows too, such as padding@.text.", text$1),
	offset: described("Offset in the file, in bytes.", size$2),
	fileSize: described("Bytes in the file.", size$2),
	virtualSize: described("Bytes in memory; 0 for what is not loaded.", size$2)
});
const module$1 = /* @__PURE__ */ object({
	path: described("Module path, std, or a pseudo package's name such as (padding).", text$1),
	version: described("Such as v1.2.3; empty for std, pseudo packages and a main module without a version.", text$1),
	size: size$2
});
const packageRow = /* @__PURE__ */ object({
	path: described("Import path (of a main package its real one, not main), or a pseudo package's name.", packagePath),
	module: described("Path of the module that it is counted in.", text$1),
	kind: described("main: of the main module, not only the main package.", oneOf(packageKinds)),
	size: size$2,
	written: /* @__PURE__ */ optional(described("Bytes that this package wrote: its size, less code inlined from others, and with its code inlined elsewhere. Absent in all rows where the file does not tell.", size$2)),
	regions
});
const symbol = /* @__PURE__ */ object({
	name: text$1,
	package: described("Path of its owner among the packages.", text$1),
	region: regionName,
	section: described("Name of its section; empty for what lies in no section of a damaged file.", text$1),
	size: size$2,
	file: /* @__PURE__ */ optional(described("Of a function: the source file that it starts in, as it was compiled. Only where it was asked for.", text$1)),
	instantiatedFor: /* @__PURE__ */ optional(described("Of a generic function's instance: the import path of the package for whose types it was compiled, as far as names of symbols tell. Absent where unknown, and for everything else.", text$1))
});
const measurementSchema = /* @__PURE__ */ pipe(/* @__PURE__ */ object({
	schemaVersion: /* @__PURE__ */ literal(1, "must be 1, the only version that this program reads"),
	...sideEntries,
	sections: /* @__PURE__ */ pipe(list(section, maxSections), unique(({ name }) => name, "name")),
	regions,
	modules: /* @__PURE__ */ pipe(list(module$1, maxModules), unique(({ path }) => path, "path")),
	packages: /* @__PURE__ */ pipe(list(packageRow, maxPackages), unique(({ path }) => path, "path")),
	symbols: described("Named functions and data, largest first; they need not add up to the file.", list(symbol, maxSymbols)),
	imports: /* @__PURE__ */ optional(described("The import graph; absent for a file that was only analysed.", importGraphSchema)),
	reachability: /* @__PURE__ */ optional(described("What the linker's listing says; absent where there was none, or no proved twin.", reachabilitySchema)),
	pathLeaks: /* @__PURE__ */ optional(described("Paths of the build machine in the program; absent for a file that was only analysed, and with explain: false.", pathLeaksSchema))
}, "must be an object"), /* @__PURE__ */ title$2("Measurement"), /* @__PURE__ */ description("What one Go binary is made of. All sizes are bytes of the file; the tables of sections, regions, modules and packages each add up to it."));
//#endregion
//#region src/core/model/parse-measurement.ts
function parseMeasurement(value) {
	const result = /* @__PURE__ */ safeParse(measurementSchema, value, { abortEarly: true });
	if (!result.success) throw new UserError(`not a measurement: ${faultOf(result.issues[0])}`);
	try {
		assertExact(result.output);
	} catch (error) {
		throw new UserError(`not a measurement that adds up: ${messageOf(error)}`);
	}
	try {
		checkExplanation(result.output);
	} catch (error) {
		throw new UserError(`not a measurement: ${messageOf(error)}`);
	}
	return result.output;
}
function checkExplanation(measurement) {
	const { imports, reachability, binary } = measurement;
	if (imports) checkImportGraph(imports, binary.mainPackage);
	if (reachability) checkReachability(reachability, measurement);
}
function faultOf(issue) {
	const path = (issue.path ?? []).map(({ key }) => typeof key === "number" ? `[${key}]` : `.${String(key)}`).join("").replace(/^\./, "");
	if (issue.path?.at(-1)?.origin === "key") return `${path} is missing`;
	return `${path === "" ? "the document" : path} ${issue.message}`;
}
//#endregion
//#region src/core/report/json.ts
function renderJson(value) {
	return `${inertJson(JSON.stringify(value, null, 2))}\n`;
}
//#endregion
//#region src/library.ts
const commentBytes = 65536;
function analyze(file, options = {}) {
	const sha256 = createHash("sha256").update(file).digest("hex");
	return measure(file, {
		...options,
		sha256,
		gzip: null,
		build: null
	});
}
function parseBudget(source, path = "budget") {
	return {
		inline: noLayer,
		file: parseBudgetFile(source, path)
	};
}
function judge(comparisons, budget) {
	return judgeFiles(comparisons, budget);
}
function renderMarkdown(report, limit = commentBytes) {
	return renderMarkdown$1(report, { limit });
}
function renderText(report, options = {}) {
	const { colours = false, width = 100 } = options;
	return renderText$1(report, {
		colours,
		width
	});
}
//#endregion
export { MalformedBinary, UserError, analyze, compare, judge, parseBudget, parseMeasurement, renderJson, renderMarkdown, renderText };
