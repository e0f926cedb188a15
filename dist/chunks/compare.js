import { Vt as outsideColumn, jt as origins, q as withoutUsualLevel } from "./foundation.js";
import { p as differByIds } from "./values.js";
import { d as targetOf, i as isOnlyAlignment, l as mainPackageOf, t as sectionsComparable } from "./sections-comparable.js";
import { E as archiveDelta, O as compareArchives } from "./overview.js";
//#region src/core/compare/coarsen.ts
const nobody = "(unattributed)";
/** Whether a side's bytes have no packages. */
function isCoarse({ attribution: { level } }) {
	return level === "file" || level === "sections";
}
/**
* The two sides, of which either both have packages or neither has. The sums of
* each side stay.
*/
function alikeInDetail(base, head) {
	if (base === null || head === null || isCoarse(base) === isCoarse(head)) return [base, head];
	return [coarsened(base), coarsened(head)];
}
/** A measurement in which no package owns anything, only the file's own parts do. */
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
/** Joins two lists by key, in the order of the base and then of what only the head has. */
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
/** Base, head and delta (head - base) in bytes. */
function rowOf(base, head) {
	return {
		base,
		head,
		delta: head - base
	};
}
/** Sorts by |delta|, largest first, then by these names in code unit order. */
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
/**
* Asserts that rows explain a change to the byte.
* @throws Error: a defect of the program or a measurement that doesn't add up
*/
function assertExplains(what, rows, delta) {
	const sum = rows.reduce((total, row) => total + row.delta, 0);
	if (sum !== delta) throw new Error(`the ${what} add up to a change of ${sum} bytes, the files to one of ${delta}`);
}
//#endregion
//#region src/core/compare/origins.ts
/** All origins in their order, also those that didn't change; their deltas add up to the file's. */
function originSums(base, head) {
	const updated = updatedModules(base, head);
	const before = sizesOf(base, updated);
	const after = sizesOf(head, updated);
	return origins.map((origin) => ({
		origin,
		...rowOf(before.get(origin) ?? 0, after.get(origin) ?? 0)
	}));
}
/** Those that changed, by size of the change. */
function changedOrigins(sums) {
	return sums.filter(({ delta }) => delta !== 0).toSorted(byChange((row) => row.origin));
}
/** Paths of modules that only one side has, or that have another version there. */
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
function sizesOf(side, updated) {
	const sizes = /* @__PURE__ */ new Map();
	for (const item of side?.packages ?? []) {
		const origin = originOf(item, updated);
		sizes.set(origin, (sizes.get(origin) ?? 0) + item.size);
	}
	return sizes;
}
function originOf({ path, module, kind }, updated) {
	switch (kind) {
		case "main": return "own";
		case "module": return updated.has(module) ? "updated-dependencies" : "other-dependencies";
		case "std": return "std";
		default: return path === "(padding)" ? "alignment" : "other";
	}
}
//#endregion
//#region src/core/compare/symbols/closures.ts
/** Cells of one table of the alignment, and of all tables of one comparison. */
const maxCells = 1 << 18;
const allTables = 1 << 25;
function fullAllowance() {
	return { cells: allTables };
}
/** Pairs the children of two nodes that are one. */
function pairChildren(base, head, allowance, pair) {
	if (base.children.length === 0 || head.children.length === 0) return;
	const heads = byKind(head.children);
	for (const [kind, olds] of byKind(base.children)) align(olds, heads.get(kind) ?? [], allowance, pair);
}
/** Children by how they stand in their parent, each list by number. */
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
/**
* Pairs two lists in their order: what is equal at both ends, then the longest
* common sequence of what is between, then what is left between two pairs:
* all in turn where both sides have as many, else by number.
*/
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
/** How well two fit, 0 for not at all; the same number breaks ties. */
function likeness(base, head) {
	if (base.size !== head.size || base.region !== head.region) return 0;
	const alone = base.size < 0 ? 2 : 4;
	return base.number === head.number ? alone + 1 : alone;
}
function alike(base, head) {
	return base !== void 0 && head !== void 0 && likeness(base, head) > 0;
}
/** Indices of the pairs of the best common sequence; [] where there would be too much to do. */
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
/** 0 where the two can't be a pair. */
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
/** Places of the table that are looked at; what finds none there stays alone. */
const maxProbes = 64;
/** One number for each text, so that traits are compared and hashed fast. */
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
/**
* Pairs in the order of `base`. Linear in both, whatever the traits: a table
* with open addressing and an end to the search.
* @param traitOf null for what can't be paired by this trait
*/
function onlyPairs(base, head, traitOf) {
	const table = new Table(base.length);
	for (const [index, item] of base.entries()) {
		const trait = traitOf(item);
		if (trait !== null) table.add(trait, index);
	}
	const partners = new Int32Array(base.length).fill(none);
	for (const [index, item] of head.entries()) {
		const trait = traitOf(item);
		const old = trait === null ? none : table.find(trait);
		if (old >= 0) partners[old] = partners[old] === none ? index : several;
	}
	const pairs = [];
	for (const [index, old] of base.entries()) {
		const now = head[partners[index] ?? none];
		if (now !== void 0) pairs.push([old, now]);
	}
	return pairs;
}
const none = -1;
const several = -2;
/** Traits, each with the index of the only item that has it. */
var Table = class {
	#mask;
	/** Slot -> number of the trait. */
	#slots;
	#traits;
	/** Number of the trait -> index of the item, or `several`. */
	#items;
	#count = 0;
	constructor(capacity) {
		const slots = 2 ** Math.ceil(Math.log2(2 * capacity + 2));
		this.#mask = slots - 1;
		this.#slots = new Int32Array(slots).fill(none);
		this.#traits = new Float64Array(3 * capacity);
		this.#items = new Int32Array(capacity);
	}
	add(trait, index) {
		const slot = this.#slotOf(trait);
		if (slot < 0) return;
		const known = this.#slots[slot] ?? none;
		if (known >= 0) {
			this.#items[known] = several;
			return;
		}
		this.#traits.set(trait, 3 * this.#count);
		this.#items[this.#count] = index;
		this.#slots[slot] = this.#count;
		this.#count += 1;
	}
	/** `none` or `several` where there isn't exactly one. */
	find(trait) {
		const slot = this.#slotOf(trait);
		const known = slot < 0 ? none : this.#slots[slot] ?? none;
		return known < 0 ? none : this.#items[known] ?? none;
	}
	/** The slot that holds the trait, or the free one for it; -1 where neither is near. */
	#slotOf([a, b, c]) {
		let slot = hash(a, b, c) & this.#mask;
		for (let probe = 0; probe < maxProbes; probe += 1) {
			const known = this.#slots[slot] ?? none;
			if (known < 0) return slot;
			const at = 3 * known;
			if (this.#traits[at] === a && this.#traits[at + 1] === b && this.#traits[at + 2] === c) return slot;
			slot = slot + 1 & this.#mask;
		}
		return -1;
	}
};
/** FNV-1a over 32-bit words, with the finish of MurmurHash3. */
function hash(a, b, c) {
	let state = 2166136261;
	for (const part of [
		a,
		b,
		c
	]) {
		state = Math.imul(state ^ (part | 0), 16777619);
		state = Math.imul(state ^ part / 4294967296, 16777619);
	}
	state = Math.imul(state ^ state >>> 16, 2246822507);
	state = Math.imul(state ^ state >>> 13, 3266489909);
	return (state ^ state >>> 16) >>> 0;
}
//#endregion
//#region src/core/compare/symbols/moved-packages.ts
/** Elements of an import path that are compared. */
const maxTail = 4;
/** Packages that may have one name and size in common for it to count. */
const maxCandidates = 4;
/** Names that must be equal, with their sizes, where the path is no evidence. */
const minVotes = 3;
/**
* Old path -> new path. First by the path's end, the longest that only one on
* either side has, without major versions (`x/v2/y` is `x/v3/y`); the two must
* have a name in common. Then by their contents: three names or more and half
* of the smaller one's, with equal sizes.
* @param base tops of trees, of packages that only the base has
*/
function movedPackages(base, head) {
	const moved = /* @__PURE__ */ new Map();
	if (base.length === 0 || head.length === 0) return moved;
	const numbers = new TextNumbers();
	let olds = packagesOf(base, numbers);
	let news = packagesOf(head, numbers);
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
function packagesOf(nodes, numbers) {
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
/** The last elements of an import path, last first, without major versions. */
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
/** Pairs that share most, by name and size; of several that share as much, none. */
function byContents(olds, news) {
	const heads = byContent(news);
	const votes = /* @__PURE__ */ new Map();
	for (const [content, from] of byContent(olds)) {
		const to = heads.get(content) ?? [];
		if (from.length > maxCandidates || to.length > maxCandidates) continue;
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
/** The packages that have a symbol of a name and size; no more than needed to see that there are many. */
function byContent(packages) {
	const owners = /* @__PURE__ */ new Map();
	for (const pkg of packages) for (const { local, size } of pkg.nodes) {
		if (size < 0) continue;
		const content = `${size}\0${local}`;
		const known = owners.get(content);
		if (known === void 0) owners.set(content, [pkg]);
		else if (known.at(-1) !== pkg && known.length <= maxCandidates) known.push(pkg);
	}
	return owners;
}
//#endregion
//#region src/core/compare/symbols/symbol-name.ts
/** Characters; longer names are taken as they are. */
const maxParsedLength = 4096;
/** Parts that the compiler or the measurement puts after a whole name. */
const suffixes = [
	" (string)",
	" (data)",
	"-fm",
	".abi0",
	".abiinternal"
];
/** The text before the compiler's numbers; the last one ends the others too. */
const counters = [
	".func",
	".gowrap",
	".deferwrap",
	"-range",
	".stmp_",
	".gobytes.",
	"."
];
/** A function inlined into a closure lends its name to its own closures: `F.func1.Each.func2`. */
const inlined = /^(.*(?:\.(?:func|gowrap|deferwrap)\d+|-range\d+)(?:\.\d+)*)(\..*)$/s;
/** Code and data generated for a type have its name after one of these. */
const generated = /^(?:type[:.]\.(?:eq|hash)\.|go[:.]itab\.|go:)\*?/;
/** The name that a name is within; null for one that is within none. */
function parseNestedName(name) {
	if (name.length > maxParsedLength || generated.test(name)) return null;
	const nestedName = bySuffix(name) ?? byNumber(name) ?? byInlining(name);
	return nestedName !== null && hasLocalPart(nestedName.parent) ? nestedName : null;
}
function bySuffix(name) {
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
/** Whether more is left than an import path: `main.func1` is a function of that name. */
function hasLocalPart(name) {
	return endOfPackage(name) >= 0;
}
/** Index of the dot behind the import path; -1 where there is none. */
function endOfPackage(name) {
	const end = name.search(/[([{]/);
	const path = end === -1 ? name : name.slice(0, end);
	return path.indexOf(".", path.lastIndexOf("/") + 1);
}
/** `type:.eq.` and the like; '' for what somebody wrote. */
function generatedPrefix(name) {
	return generated.exec(name)?.[0] ?? "";
}
/** A symbol's name without its package: `(*T).Run` of `example.com/a.(*T).Run`. */
function localName(name, owner) {
	const prefix = generatedPrefix(name);
	const rest = prefix === "" ? name : name.slice(prefix.length);
	if (rest.startsWith(`${owner}.`)) return prefix + rest.slice(owner.length + 1);
	return prefix + rest.slice(endOfPackage(rest) + 1);
}
/** A local name without what comes and goes: type arguments and a receiver's pointer. */
function genericName(local) {
	if (generatedPrefix(local) !== "") return local;
	return withoutArguments(local).replace(/^\(\*([^()]*)\)/, "$1");
}
/** `Map[]` of `Map[string,[]int]`. */
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
/** What a local name is said of, and the rest: `(*T)` and `Run`; null for a plain name. */
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
/** `T` of `(*T)` and of `T`. */
function withoutPointer(type) {
	return type.startsWith("(*") && type.endsWith(")") ? type.slice(2, -1) : type;
}
/** The same method with the other kind of receiver; null for what is not a method. */
function otherReceiver(local) {
	const split = splitMember(local);
	if (split === null || generatedPrefix(local) !== "") return null;
	const { of, member } = split;
	const type = withoutPointer(of);
	return type === of ? `(*${of}).${member}` : `${type}.${member}`;
}
//#endregion
//#region src/core/compare/symbols/receivers.ts
/**
* Where one side has a method for values and, made by the compiler, for
* pointers, and the other side only one of them: the closest in size is the
* one that somebody wrote.
*/
function pairReceivers(base, head, pair) {
	for (const old of base.nodes) {
		if (old.parent !== null || old.isMatched) continue;
		const other = otherReceiver(old.local);
		const now = other === null ? null : head.find(old.package, old.name);
		if (other === null || !isThere(old) || !isThere(now)) continue;
		const name = old.name.slice(0, -old.local.length) + other;
		const otherOld = base.find(old.package, name);
		const otherNow = head.find(old.package, name);
		const change = Math.abs(now.size - old.size);
		if (isThere(otherOld) && !isThere(otherNow)) {
			if (Math.abs(now.size - otherOld.size) < change) pair(otherOld, now);
		} else if (isThere(otherNow) && !isThere(otherOld)) {
			if (Math.abs(otherNow.size - old.size) < change) pair(old, otherNow);
		}
	}
}
/** Whether it is a symbol, not only what holds closures together. */
function isThere(node) {
	return node !== null && node.size >= 0;
}
/**
* What belongs to a renamed type or function follows it: where `(*Old).Run`
* became `(*New).Run`, `Old.Stop` is `New.Stop`.
* @param home the package that a node's own became
*/
function followOwners(matched, olds, news, home, numbers, pair) {
	if (olds.length === 0 || news.length === 0) return;
	const renamed = /* @__PURE__ */ new Map();
	const learn = (owner, from, to) => {
		const key = `${owner}\0${from}`;
		const known = renamed.get(key);
		renamed.set(key, known === void 0 || known === to ? to : null);
	};
	for (const old of matched) {
		const now = old.partner;
		if (now === null || old.parent !== null) continue;
		const [from, to] = [splitMember(old.local), splitMember(now.local)];
		learn(home(old), old.local, now.local);
		if (from && to && from.member === to.member) learn(home(old), withoutPointer(from.of), withoutPointer(to.of));
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
		const to = renamed.get(`${home(node)}\0${type}`);
		if (!to) return null;
		return `${type === split.of ? to : `(*${to})`}.${split.member}`;
	}
}
//#endregion
//#region src/core/compare/symbols/symbol-tree.ts
/** Closures nested deeper than this stand for themselves. */
const maxDepth = 5;
/** Nodes without a symbol in one tree; from there on closures stand for themselves. */
const maxVirtualNodes = 1 << 18;
/** Shared by all nodes without children; stays empty. */
const noChildren = [];
/** All names of both sides. Those whose sizes differ, or that a side lacks, are loose. */
function joinNames(base, head) {
	const names = /* @__PURE__ */ new Map();
	const at = (symbol) => {
		const { name, package: owner, region, instantiatedFor = "" } = symbol;
		let ofPackage = names.get(owner);
		if (ofPackage === void 0) names.set(owner, ofPackage = /* @__PURE__ */ new Map());
		let named = ofPackage.get(name);
		if (named === void 0) {
			const fresh = {
				instance: instantiatedFor,
				base: -1,
				head: -1,
				loose: false
			};
			const nowhere = {
				baseSymbol: null,
				headSymbol: null,
				baseNode: null,
				headNode: null
			};
			named = {
				name,
				package: owner,
				region,
				...fresh,
				...nowhere
			};
			ofPackage.set(name, named);
		} else if (region < named.region) named.region = region;
		return named;
	};
	for (const symbol of base) {
		const named = at(symbol);
		named.base = Math.max(named.base, 0) + symbol.size;
		named.baseSymbol ??= symbol;
	}
	for (const symbol of head) {
		const named = at(symbol);
		named.head = Math.max(named.head, 0) + symbol.size;
		named.headSymbol ??= symbol;
	}
	for (const named of each(names)) named.loose = named.base !== named.head;
	return names;
}
function* each(names) {
	for (const ofPackage of names.values()) yield* ofPackage.values();
}
/** Loosens the whole tree around a loose closure: its number means little by itself. */
function loosenFamilies(names) {
	for (const ofPackage of names.values()) {
		const roots = /* @__PURE__ */ new Set();
		for (const { name, loose } of ofPackage.values()) {
			const root = loose ? rootOf(name) : name;
			if (root !== name) roots.add(root);
		}
		if (roots.size === 0) continue;
		for (const named of ofPackage.values()) {
			if (named.loose) continue;
			const root = rootOf(named.name);
			named.loose = root !== named.name && roots.has(root);
		}
	}
}
function rootOf(name) {
	let root = name;
	for (let depth = 0; depth < maxDepth; depth += 1) {
		const within = parseNestedName(root);
		if (within === null) break;
		root = within.parent;
	}
	return root;
}
/** The loose symbols of one side, with all that they stand in; known to their names from then on. */
function growTree(names, side, numbers) {
	const place = side === "base" ? "baseNode" : "headNode";
	const nodes = [];
	const virtual = /* @__PURE__ */ new Map();
	const find = (owner, name) => {
		return names.get(owner)?.get(name)?.[place] ?? null ?? virtual.get(keyOf(owner, name)) ?? null;
	};
	const grow = (owner, name, depth) => {
		const named = names.get(owner)?.get(name);
		const known = named?.[place] ?? virtual.get(keyOf(owner, name));
		if (known) return known;
		const within = depth < maxDepth && virtual.size < maxVirtualNodes ? parseNestedName(name) : null;
		const parent = within && grow(owner, within.parent, depth + 1);
		const size = named?.[side] ?? -1;
		const local = localName(name, owner);
		const generic = genericName(local);
		const region = size < 0 ? "" : named?.region ?? "";
		const localNumber = numbers.of(local);
		const node = {
			side,
			name,
			package: owner,
			region,
			size,
			parent,
			kind: within?.kind ?? "",
			number: within?.number ?? -1,
			children: noChildren,
			isMatched: size >= 0 && named?.loose === false,
			local,
			generic,
			instance: named?.instance ?? "",
			numbers: {
				package: numbers.of(owner),
				region: numbers.of(region),
				local: localNumber,
				generic: generic === local ? localNumber : numbers.of(generic)
			},
			partner: null
		};
		if (parent !== null) adopt(parent, node);
		nodes.push(node);
		if (named !== void 0 && size >= 0) named[place] = node;
		else virtual.set(keyOf(owner, name), node);
		return node;
	};
	for (const named of each(names)) if (named.loose && named[side] >= 0) grow(named.package, named.name, 0);
	return {
		nodes,
		find
	};
}
function keyOf(owner, name) {
	return `${owner}\0${name}`;
}
function adopt(parent, child) {
	if (parent.children === noChildren) parent.children = [child];
	else parent.children.push(child);
}
//#endregion
//#region src/core/compare/symbols/match-symbols.ts
/**
* Bytes. Below this, equal sizes say little by themselves; and the more
* symbols there are to choose from, the sooner two of one size meet by chance.
*/
const tellingSize = 64;
const tellingSizePerCandidate = 8;
/** Sets the partners of all nodes that are one symbol on both sides. */
function matchSymbols(names, base, head, numbers) {
	const matching = startMatching(base, head, numbers);
	matchByName(matching);
	const home = homeOf(names, matching);
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
/** Pass 1: receivers, and what has the same name in the same package or alone anywhere. */
function matchByName(matching) {
	const { base, head, numbers, pair, pairOnly } = matching;
	pairReceivers(base, head, pair);
	for (const old of matching.olds) {
		const now = head.find(old.package, old.name);
		if (now?.parent === null) pair(old, now);
	}
	pairOnly(({ name }) => [
		numbers.of(name),
		0,
		0
	]);
}
/** The number of a node's package; of one that moved, that of the head's. */
function homeOf(names, { olds, news, numbers }) {
	const moved = movedPackages(onlyIn("base", names, olds.filter(isFree)), onlyIn("head", names, news.filter(isFree)));
	const homes = new Map([...moved].map(([from, to]) => [numbers.of(from), numbers.of(to)]));
	return ({ side, numbers: { package: owner } }) => side === "base" ? homes.get(owner) ?? owner : owner;
}
/** Pass 2: what moved with its package, or to one whose path ends alike, or is known by name and size. */
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
	pairSized(byName, tellingSizes(matching.olds, matching.news, byName));
}
/** Pass 3: instances of one generic function, by size, by their type arguments, and where there is one. */
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
/** Pass 4: renamed functions, by their closures or by size and member; and what follows from their receivers. */
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
/** Pass 5: closures by themselves too. */
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
/** Numbers of texts stay far below this, whatever the input. */
function placeNumber(home, region) {
	return home * 2 ** 26 + region;
}
/** Also what is matched: its closures need not be. */
function isTop({ parent }) {
	return parent === null;
}
function isFree({ partner, isMatched }) {
	return partner === null && !isMatched;
}
/**
* How a symbol stands in its package. A closure of a function that is on both
* sides is never taken for one of a function with another name.
*/
function standingOf({ name, kind, parent }) {
	const within = parent && !isFree(parent) ? parent.local : "";
	const member = splitMember(within)?.member ?? within;
	return `${kind}${generatedPrefix(name)}\0${member}`;
}
const byName = ({ numbers: { region, local } }) => [region, local];
const always = () => true;
const haveOneSize = (old, now) => old.size === now.size;
/** Sizes of one function before and after a small change: a quarter apart at most. */
const areSimilar = (old, now) => 4 * Math.abs(old.size - now.size) <= Math.max(old.size, now.size);
/** Nodes of packages that the other side doesn't have. */
function onlyIn(side, names, nodes) {
	const other = side === "base" ? "head" : "base";
	const shared = /* @__PURE__ */ new Set();
	for (const named of each(names)) if (named[other] >= 0) shared.add(named.package);
	return nodes.filter((node) => !shared.has(node.package));
}
/** How large a symbol must be to be known by its size among those with the same part. */
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
/** The closures of a function as a text; null where none of them helps. */
function closuresOf({ children }) {
	if (children.reduce((sum, { size }) => sum + Math.max(size, 0), 0) < tellingSize) return null;
	return children.map(({ kind, number, size }) => `${kind}${number}=${size}`).toSorted().join("\0");
}
//#endregion
//#region src/core/compare/symbols/compare-symbols.ts
/** Changed symbols only, by |delta|, then name. A symbol is known by package and name. */
function compareSymbols(base, head) {
	return comparisonOf(base, head).rows;
}
/** All symbols of both sides, changed or not: each name of a side is in one pair. */
function* symbolPairs(base, head) {
	const { pairs } = comparisonOf(base, head);
	for (let at = 0; at < pairs.length; at += 2) yield {
		base: pairs[at] ?? null,
		head: pairs[at + 1] ?? null
	};
}
/**
* What was compared, by the lists of both sides, for as long as somebody holds these: a
* page and a view of a report match nothing again.
*/
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
	for (const named of each(names)) {
		if (!named.loose) {
			pairs.push(named.baseSymbol, named.headSymbol);
			continue;
		}
		for (const pair of loosePairs(named)) {
			rows.push(rowOfPair(pair));
			const { base: old, head: now } = pair;
			pairs.push(old && (namedAs(names, old)?.baseSymbol ?? null), now && (namedAs(names, now)?.headSymbol ?? null));
		}
	}
	return {
		rows: changedRows(rows),
		pairs
	};
}
function namedAs(names, { package: owner, name }) {
	return names.get(owner)?.get(name);
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
/** The pairs of a name that needed a second look: of what went, and of what the head has. */
function loosePairs({ baseNode, headNode }) {
	const pairs = [];
	if (isThere(baseNode) && !isThere(baseNode.partner)) pairs.push({
		base: baseNode,
		head: null
	});
	if (isThere(headNode)) {
		const { partner } = headNode;
		pairs.push({
			base: isThere(partner) ? partner : null,
			head: headNode
		});
	}
	return pairs;
}
function rowOfPair({ base, head }) {
	if (head === null) {
		if (base === null) throw new Error("a pair has a symbol on one side");
		return lone(base, "removed");
	}
	return base === null ? lone(head, "added") : pairRow(base, head);
}
/** Data that the compiler made and counted (`p..stmp_7`): its number is not a name that anyone gave. */
function isCounted(name) {
	return /\.\.[A-Za-z]+[._]?\d+$/.test(name);
}
function lone(node, change) {
	const { name, package: owner, size } = node;
	return {
		name,
		package: owner,
		...change === "added" ? rowOf(0, size) : rowOf(size, 0),
		change,
		...instanceOf(node)
	};
}
function pairRow(old, now) {
	const { name, package: owner } = now;
	const sizes = rowOf(old.size, now.size);
	const row = {
		name,
		package: owner,
		...sizes,
		...instanceOf(now)
	};
	return old.name === name ? {
		...row,
		change: sizes.delta > 0 ? "grown" : "shrunk"
	} : {
		...row,
		change: "renamed",
		from: old.name
	};
}
function instanceOf({ instance }) {
	return instance === "" ? {} : { instantiatedFor: instance };
}
//#endregion
//#region src/core/compare/build-differences.ts
/**
* How two sides are unlike, a phrase each, such as `Go go1.25.1 -> go1.26.8`;
* [] when they were made alike. Lengths of stamped values aren't among them:
* those have a row of their own.
*/
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
/** How two builds by one Go and for one target are unlike, a phrase each. */
function buildDifferences(base, head) {
	const names = /* @__PURE__ */ new Set([...Object.keys(base.environment), ...Object.keys(head.environment)]);
	return [
		...differ("flags", base.flags.join(" "), head.flags.join(" ")),
		...[...names].toSorted().flatMap((name) => differ(name, base.environment[name] ?? "", head.environment[name] ?? "")),
		...differ("stamped variables", stampNames(base), stampNames(head))
	];
}
/** Settings of a build that change what the linker makes, by build info. */
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
/** How two files were built unlike of which this program did not build one; nothing where a build info is missing. */
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
/** Settings that depend on the target, or that Go leaves out of a trimmed build. */
const unknownOfBuild = ["-buildmode", "-ldflags"];
/** What Go recorded of a build by this program. */
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
	return from === to ? [] : [`${what} ${shown(from)} -> ${shown(to)}`];
}
/**
* Whether the two sides were built by unlike builds: by their fingerprints where this
* program built both, else by what the files say.
*/
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
function shown(value) {
	return value === "" ? "(none)" : value;
}
//#endregion
//#region src/core/compare/compare.ts
/**
* Compares head with base; at least one must exist, and one that is null
* counts 0. Files with the same SHA-256, or one that differs by build IDs alone, are
* `unchanged` and have no rows, whatever was attributed on either side. Where the attribution reached
* different levels the tables still add up, but symbols aren't compared; where only
* one side has packages, no rows of packages and modules are shown.
* @throws Error when a table doesn't add up to the change of the file
*/
function compare(base, head) {
	const shown = head ?? base;
	if (shown === null) throw new Error("nothing to compare: both sides are null");
	const same = isSame(base, head);
	const from = same ? head : base;
	const everyPackage = packageRows(from?.packages ?? [], head?.packages ?? []);
	const [before, after] = alikeInDetail(from, head);
	const shownPackages = before === from ? everyPackage : packageRows(before?.packages ?? [], after?.packages ?? []);
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
		sections: sectionRows(from, head),
		regions: regionRows(from, head),
		modules: moduleRows(modules.filter((match) => match.baseSize !== match.headSize || versionChanged(match))),
		packages: shownPackages.filter((row) => changed(row) || row.written !== void 0 && changed(row.written)),
		origins: changedOrigins(originSums(before, after)),
		symbols: from && head && from.attribution.level !== head.attribution.level ? [] : compareSymbols(from?.symbols ?? [], head?.symbols ?? []),
		everyPackage,
		everyModule: moduleRows(moduleMatches(from, head)),
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
/** @throws Error when a table doesn't add up to the change of the file */
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
/** Whether two files are identical, or identical but for build IDs. */
function isSame(base, head) {
	if (base?.binary.fileSize !== head?.binary.fileSize) return false;
	return base?.binary.sha256 === head?.binary.sha256 || differByIds(base, head);
}
/** A comparison with its verdict: one entry of the report. */
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
function sectionRows(base, head) {
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
function moduleRows(matches) {
	return matches.map((match) => ({
		path: match.key,
		baseVersion: match.base?.version ?? "",
		headVersion: match.head?.version ?? "",
		...rowOf(match.baseSize, match.headSize)
	})).toSorted(byChange((row) => row.path));
}
function packageRows(base, head) {
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
/** A module on one side only is not a change of version. */
function versionChanged({ base, head }) {
	return base !== null && head !== null && base.version !== head.version;
}
//#endregion
export { generatedPrefix as a, parseNestedName as c, rowOf as d, alikeInDetail as f, symbolPairs as i, byChange as l, compare as n, genericName as o, buildDifferences as r, localName as s, binaryReport as t, matchByKey as u };
