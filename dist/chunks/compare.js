import { Zt as outsideColumn, jt as origins, q as withoutUsualLevel } from "./foundation.js";
import { p as differByIds } from "./values.js";
import { d as targetOf, i as isOnlyAlignment, l as mainPackageOf, t as sectionsComparable } from "./sections-comparable.js";
import { E as archiveDelta, O as compareArchives } from "./overview.js";
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
	const sizes = new Map();
	for (const { name, size } of packages.flatMap(({ regions }) => regions)) sizes.set(name, (sizes.get(name) ?? 0) + size);
	return [...sizes].map(([name, size]) => ({
		name,
		size
	}));
}
//#endregion
//#region src/core/compare/rows.ts
function matchByKey(base, head, keyOf, sizeOf) {
	const matches = new Map();
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
	const before = sizesOf(base, updated);
	const after = sizesOf(head, updated);
	return origins.map((origin) => ({
		origin,
		...rowOf(before.get(origin) ?? 0, after.get(origin) ?? 0)
	}));
}
function changedOrigins(sums) {
	return sums.filter(({ delta }) => delta !== 0).toSorted(byChange((row) => row.origin));
}
function updatedModules(base, head) {
	const versions = new Map(base?.modules.map((module) => [module.path, module.version]));
	const updated = new Set();
	for (const { path, version } of head?.modules ?? []) {
		if (versions.get(path) !== version) updated.add(path);
		versions.delete(path);
	}
	for (const path of versions.keys()) updated.add(path);
	return updated;
}
function sizesOf(side, updated) {
	const sizes = new Map();
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
	const kinds = new Map();
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
	#numbers = new Map();
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
	const partners = new Int32Array(base.length).fill(none);
	index = 0;
	for (const item of head) {
		const trait = traitOf(item);
		const old = trait === null ? none : table.find(trait);
		if (old >= 0) partners[old] = partners[old] === none ? index : several;
		index += 1;
	}
	const pairs = [];
	index = 0;
	for (const old of base) {
		const now = head[partners[index] ?? none];
		if (now !== void 0) pairs.push([old, now]);
		index += 1;
	}
	return pairs;
}
const none = -1;
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
		const known = slot < 0 ? none : this.#slots[slot] ?? none;
		return known < 0 ? none : this.#items[known] ?? none;
	}
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
function hash(a, b, c) {
	let state = mixed(mixed(mixed(2166136261, a), b), c);
	state = Math.imul(state ^ state >>> 16, 2246822507);
	state = Math.imul(state ^ state >>> 13, 3266489909);
	return (state ^ state >>> 16) >>> 0;
}
function mixed(state, part) {
	const low = Math.imul(state ^ (part | 0), 16777619);
	return Math.imul(low ^ part / 4294967296, 16777619);
}
//#endregion
//#region src/core/compare/symbols/moved-packages.ts
const maxTail = 4;
const maxCandidates = 4;
const minVotes = 3;
function movedPackages(base, head) {
	const moved = new Map();
	if (base.length === 0 || head.length === 0) return moved;
	const numbers = new TextNumbers();
	let olds = packagesOf(base, numbers);
	let news = packagesOf(head, numbers);
	const taken = new Set();
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
	const packages = new Map();
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
	const heads = byContent(news);
	const votes = new Map();
	for (const [content, from] of byContent(olds)) {
		const to = heads.get(content) ?? [];
		if (from.length > maxCandidates || to.length > maxCandidates) continue;
		for (const old of from) {
			let counted = votes.get(old);
			if (counted === void 0) votes.set(old, counted = new Map());
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
	const most = new Map();
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
function byContent(packages) {
	const owners = new Map();
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
const maxParsedLength = 4096;
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
const generated = /^(?:type[:.]\.(?:eq|hash)\.|go[:.]itab\.|go:)\*?/;
function parseNestedName(name) {
	if (name.length > maxParsedLength || generatedPrefix(name) !== "") return null;
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
	return generated.exec(name)?.[0] ?? "";
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
	#names = new Map();
	constructor(olds, home) {
		this.#home = home;
		for (const old of olds) {
			const split = splitMember(old.local);
			if (split === null) continue;
			const names = this.#names.get(home(old)) ?? new Map();
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
function homeOf(names, { olds, news, numbers }) {
	const moved = movedPackages(onlyIn("base", names, olds.filter(isFree)), onlyIn("head", names, news.filter(isFree)));
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
	const ends = new Map();
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
const byName = ({ numbers: { region, local } }) => [region, local];
const always = () => true;
const haveOneSize = (old, now) => old.size === now.size;
const areSimilar = (old, now) => 4 * Math.abs(old.size - now.size) <= Math.max(old.size, now.size);
function onlyIn(side, names, nodes) {
	const other = side === "base" ? "head" : "base";
	const shared = new Set();
	for (const [path, ofPackage] of names) if (isOn(other, ofPackage.values())) shared.add(path);
	return nodes.filter((node) => !shared.has(node.package));
}
function isOn(side, names) {
	for (const named of names) if (named[side] >= 0) return true;
	return false;
}
function tellingSizes(olds, news, partOf) {
	const candidates = new Map();
	const count = (node, by) => {
		const [first, second] = partOf(node);
		let within = candidates.get(first);
		if (within === void 0) candidates.set(first, within = new Map());
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
const maxDepth = 5;
const maxVirtualNodes = 1 << 18;
const noChildren = [];
function joinNames(base, head) {
	const names = new Map();
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
	if (ofPackage === void 0) names.set(owner, ofPackage = new Map());
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
		const roots = new Set();
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
		within = depth < maxDepth ? parseNestedName(root) : null;
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
	#virtual = new Map();
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
		return named !== null && named[this.#side] >= 0 ? named[this.#place] : this.#virtual.get(keyOf(owner, name)) ?? null;
	}
	#grow(named, owner, name, depth) {
		const within = depth < maxDepth && this.#virtual.size < maxVirtualNodes ? nestedName(named, name) : null;
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
		else this.#virtual.set(keyOf(owner, name), node);
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
function keyOf(owner, name) {
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
function* symbolPairs(base, head) {
	const { pairs } = comparisonOf(base, head);
	for (let at = 0; at < pairs.length; at += 2) yield {
		base: pairs[at] ?? null,
		head: pairs[at + 1] ?? null
	};
}
const known = new WeakMap();
function comparisonOf(base, head) {
	const ofHead = known.get(head) ?? new WeakMap();
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
	const names = new Set([...Object.keys(base.environment), ...Object.keys(head.environment)]);
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
	return from === to ? [] : [`${what} ${shown(from)} -> ${shown(to)}`];
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
function shown(value) {
	return value === "" ? "(none)" : value;
}
//#endregion
//#region src/core/compare/compare.ts
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
function isSame(base, head) {
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
function versionChanged({ base, head }) {
	return base !== null && head !== null && base.version !== head.version;
}
//#endregion
export { generatedPrefix as a, parseNestedName as c, rowOf as d, alikeInDetail as f, symbolPairs as i, byChange as l, compare as n, genericName as o, buildDifferences as r, localName as s, binaryReport as t, matchByKey as u };
