import { Xt as inColumn, Zt as outsideColumn } from "./foundation.js";
import { n as compare } from "./compare.js";
import { c as withEscapedDots, f as order } from "./names.js";
import { a as importTree, i as importEdge, o as importersOf, r as chainTo, s as packageNumbers, t as linkerPath } from "./linker-path.js";
import { r as keptForReflection, t as findDeadCodeChange } from "./dead-code-change.js";
//#region src/core/explain/changed-module.ts
function changedModule({ change, here, graph, other, otherGraph }, { oldNumbers }, number) {
	const former = oldNumbers[number] ?? outsideColumn();
	if (graph.packages[number]?.directory !== void 0 || former < 0) return null;
	const now = moduleOf$1(graph, number, here);
	const then = moduleOf$1(otherGraph, former, other);
	if (now.version === then.version) return null;
	const [base, head] = change === "added" ? [then, now] : [now, then];
	const versions = {
		baseVersion: base.version,
		headVersion: head.version
	};
	return {
		path: now.path,
		...versions
	};
}
function moduleOf$1({ modules, packages }, number, { binary, build }) {
	const module = packages[number]?.module;
	const version = build?.goVersion ?? binary.goVersion;
	return (module === void 0 ? void 0 : modules[module]) ?? {
		path: "std",
		version
	};
}
//#endregion
//#region src/core/explain/first-uses.ts
const maxSteps = 1e4;
function firstUses(search) {
	const { here, other, packages, arrived, isOwn } = search;
	const { symbols, reachability } = here;
	const keptBy = reachability?.keptBy ?? [];
	if (packages.size === 0 || keptBy.length !== symbols.length) return new Map();
	const paths = new Map([...usedSymbols(search, keptBy)].map(([path, number]) => [path, keepersOf(search, keptBy, number)]));
	const names = new Set([...paths.values()].flatMap((keepers) => keepers.map(({ name }) => name)));
	const older = new Set(other.symbols.flatMap(({ name }) => names.has(name) ? [name] : []));
	const uses = new Map();
	for (const [path, keepers] of paths) {
		const [first] = keepers;
		if (first === void 0) continue;
		const old = keepers.findIndex(({ name }) => older.has(name));
		const companion = (old < 0 ? keepers : keepers.slice(0, old)).find((keeper) => arrived.has(keeper.package));
		const own = keepers.findIndex((keeper) => isOwn(keeper.package));
		const isFresh = old < 0 || own <= old;
		const nearest = keepers[own];
		uses.set(path, {
			symbol: first.name,
			user: first.package,
			cameWith: companion?.package ?? "",
			own: nearest === void 0 || !isFresh ? null : {
				symbol: nearest.name,
				package: nearest.package,
				next: keepers[own - 1]?.package ?? path
			}
		});
	}
	return uses;
}
function usedSymbols({ here: { symbols }, packages, isOwn }, keptBy) {
	const used = new Map();
	const byOwn = new Set();
	for (const [number, { package: path }] of symbols.entries()) {
		if (!packages.has(path) || byOwn.has(path)) continue;
		const keeper = symbols[keptBy[number] ?? outsideColumn()];
		if (keeper === void 0 || keeper.package === path) continue;
		if (isOwn(keeper.package)) byOwn.add(path);
		else if (used.has(path)) continue;
		used.set(path, number);
	}
	return used;
}
function keepersOf({ here: { symbols }, isOwn }, keptBy, number) {
	const keepers = [];
	let at = keptBy[number] ?? outsideColumn();
	while (keepers.length < maxSteps) {
		const keeper = symbols[at];
		if (keeper === void 0) break;
		keepers.push(keeper);
		if (isOwn(keeper.package)) break;
		at = keptBy[at] ?? outsideColumn();
	}
	return keepers;
}
//#endregion
//#region src/core/explain/dominators.ts
function immediateDominators(successors) {
	const dominators = new Int32Array(successors.length).fill(-1);
	if (successors.length === 0) return dominators;
	const depths = new Int32Array(successors.length);
	const jumps = new Int32Array(successors.length);
	const above = (node) => dominators[node] ?? outsideColumn();
	const depth = (node) => depths[node] ?? outsideColumn();
	const jump = (node) => jumps[node] ?? outsideColumn();
	const raise = (node, most) => {
		let raised = node;
		while (depth(raised) > most) raised = depth(jump(raised)) >= most ? jump(raised) : above(raised);
		return raised;
	};
	const meet = (a, b) => {
		let left = raise(a, depth(b));
		let right = raise(b, depth(left));
		while (left !== right) {
			const isFar = jump(left) !== jump(right);
			left = isFar ? jump(left) : above(left);
			right = isFar ? jump(right) : above(right);
		}
		return left;
	};
	const enter = (node, dominator) => {
		dominators[node] = dominator;
		if (node === dominator) return;
		depths[node] = depth(dominator) + 1;
		const far = jump(dominator);
		const isEven = depth(dominator) - depth(far) === depth(far) - depth(jump(far));
		jumps[node] = isEven ? jump(far) : dominator;
	};
	const order = topologicalOrder(successors);
	const predecessors = predecessorsOf(successors, order);
	for (const node of order) {
		let dominator = node === 0 ? 0 : -1;
		for (const from of predecessors[node] ?? []) {
			if (above(from) < 0) continue;
			dominator = dominator < 0 ? from : meet(dominator, from);
		}
		enter(node, dominator);
	}
	return dominators;
}
function topologicalOrder(successors) {
	const order = [];
	const isSeen = new Uint8Array(successors.length);
	const stack = [{
		node: 0,
		next: 0
	}];
	isSeen[0] = 1;
	for (let top = stack.at(-1); top !== void 0; top = stack.at(-1)) {
		const successor = successors[top.node]?.[top.next];
		top.next++;
		if (successor === void 0) {
			order.push(top.node);
			stack.pop();
		} else if (isSeen[successor] === 0) {
			isSeen[successor] = 1;
			stack.push({
				node: successor,
				next: 0
			});
		}
	}
	return order.toReversed();
}
function predecessorsOf(successors, order) {
	const predecessors = successors.map(() => []);
	for (const from of order) for (const to of successors[from] ?? []) predecessors[to]?.push(from);
	return predecessors;
}
//#endregion
//#region src/core/explain/disjoint-sets.ts
var DisjointSets = class {
	#above;
	constructor(count) {
		this.#above = Int32Array.from({ length: count }, (_, number) => number);
	}
	of(number) {
		const above = this.#above;
		let at = number;
		for (let next = above[at] ?? outsideColumn(); next !== at; next = above[at] ?? outsideColumn()) {
			above[at] = above[next] ?? outsideColumn();
			at = above[at] ?? outsideColumn();
		}
		return at;
	}
	join(one, other) {
		this.#above[this.of(one)] = this.of(other);
	}
};
//#endregion
//#region src/core/explain/new-imports.ts
function findNewImports(graph, other, nameInOther) {
	const others = packageNumbers(other);
	const oldNumbers = Int32Array.from(graph.packages, ({ path }) => others.get(nameInOther(path)) ?? -1);
	const isOld = ({ from, to }) => {
		const [oldFrom, oldTo] = [oldNumbers[from], oldNumbers[to]].map(inColumn);
		return hasImport(other, inColumn(oldFrom), inColumn(oldTo));
	};
	const { entries, successors } = splitImports(graph, oldNumbers);
	return {
		graph,
		numbers: packageNumbers(graph),
		oldNumbers,
		causes: causesOf({
			graph,
			oldNumbers,
			entries,
			successors
		}),
		isOld
	};
}
function hasImport({ packages }, from, to) {
	const imports = packages[from]?.imports ?? [];
	let low = 0;
	let high = imports.length;
	while (low < high) {
		const middle = low + high >> 1;
		if ((imports[middle] ?? outsideColumn()) < to) low = middle + 1;
		else high = middle;
	}
	return to >= 0 && imports[low] === to;
}
function splitImports({ packages }, oldNumbers) {
	const entries = [];
	const isOldPackage = (number) => (oldNumbers[number] ?? outsideColumn()) >= 0;
	return {
		entries,
		successors: [...packages.map(({ imports, directory, places = [] }, from) => {
			if (!(isOldPackage(from) || directory !== void 0)) return imports;
			const byPlace = new Map();
			const nodes = imports.map((to, index) => {
				if (isOldPackage(to)) return to;
				const place = places[index] ?? "";
				const known = byPlace.get(place);
				if (known !== void 0) {
					entries[known]?.targets.push(to);
					return packages.length + known;
				}
				if (place !== "") byPlace.set(place, entries.length);
				entries.push({
					from,
					to,
					targets: [to]
				});
				return packages.length + entries.length - 1;
			});
			return [...new Set(nodes)];
		}), ...entries.map(({ targets }) => targets)]
	};
}
function causesOf(search) {
	const { graph, oldNumbers, entries, successors } = search;
	const count = graph.packages.length;
	const chosen = chooseEntries(search);
	const hasSeveral = (number) => (oldNumbers[number] ?? outsideColumn()) < 0 && (chosen[number] ?? outsideColumn()) < 0;
	const sets = new DisjointSets(successors.length);
	for (const from of graph.packages.keys()) {
		const own = chosen[from] ?? outsideColumn();
		for (const node of successors[from] ?? []) for (const to of entries[node - count]?.targets ?? [node]) {
			if (!hasSeveral(to)) continue;
			if (node >= count) sets.join(to, node);
			else sets.join(to, own < 0 ? from : count + own);
		}
	}
	const groups = new Map();
	for (const [number, entry] of entries.entries()) {
		const set = sets.of(count + number);
		const group = groups.get(set);
		if (group === void 0) groups.set(set, [entry]);
		else group.push(entry);
	}
	const causes = new Map();
	for (const number of graph.packages.keys()) {
		const entry = entries[chosen[number] ?? outsideColumn()];
		if (entry !== void 0) causes.set(number, [entry]);
		else if (hasSeveral(number)) causes.set(number, groups.get(sets.of(number)) ?? []);
	}
	return causes;
}
function chooseEntries({ graph: { packages }, oldNumbers, entries, successors }) {
	const dominators = immediateDominators(successors);
	const first = new Int32Array(successors.length).fill(-1);
	const lastInOwn = new Int32Array(successors.length).fill(-1);
	const isOld = (node) => node < packages.length && (oldNumbers[node] ?? outsideColumn()) >= 0;
	for (const node of topologicalOrder(successors)) {
		if (isOld(node)) continue;
		const above = dominators[node] ?? outsideColumn();
		first[node] = first[above] ?? outsideColumn();
		lastInOwn[node] = lastInOwn[above] ?? outsideColumn();
		const number = node - packages.length;
		const entry = entries[number];
		if (entry === void 0) continue;
		if ((first[node] ?? outsideColumn()) < 0) first[node] = number;
		if (packages[entry.from]?.directory !== void 0) lastInOwn[node] = number;
	}
	return Int32Array.from(packages, ({ directory }, number) => {
		if (isOld(number)) return -1;
		const last = lastInOwn[number] ?? outsideColumn();
		return directory !== void 0 || last < 0 ? first[number] ?? outsideColumn() : last;
	});
}
//#endregion
//#region src/core/explain/arrival-causes.ts
const maxImports = 1e3;
const maxSearches = 100;
var ArrivalCauses = class {
	#side;
	#imports;
	#tree;
	#importers;
	#arrived;
	#uses;
	#groups = new Map();
	#byPairs = new Map();
	#searches = 0;
	#ofModules = new Map();
	constructor(side) {
		const { graph, otherGraph, nameInOther, rows, here, other } = side;
		this.#side = side;
		this.#imports = findNewImports(graph, otherGraph, nameInOther);
		this.#tree = importTree(graph);
		this.#importers = importersOf(graph);
		const paths = rows.map(({ path }) => path);
		this.#arrived = new Set(paths);
		const { numbers, causes } = this.#imports;
		const eliminated = paths.filter((path) => !causes.has(numbers.get(path) ?? -1));
		this.#uses = firstUses({
			here,
			other,
			packages: new Set(eliminated),
			arrived: this.#arrived,
			isOwn: (path) => this.#isOwn(numbers.get(path) ?? -1)
		});
	}
	of(path) {
		const trail = [];
		const passed = new Set();
		let at = path;
		let group = this.#groups.get(at);
		while (group === void 0) {
			trail.push(at);
			passed.add(at);
			const companion = this.#uses.get(at)?.cameWith ?? "";
			if (companion === "" || passed.has(companion)) group = this.#decide(at);
			else {
				at = companion;
				group = this.#groups.get(at);
			}
		}
		for (const follower of trail) this.#groups.set(follower, group);
		return group;
	}
	#decide(path) {
		const { numbers, causes } = this.#imports;
		const number = numbers.get(path);
		if (number === void 0) return unknown("the import graph does not have it");
		const pairs = causes.get(number);
		if (pairs !== void 0) return this.#byImports(pairs);
		const { here, other } = this.#side;
		if (here.attribution.level !== other.attribution.level) return unknown("the two sides were measured in different detail");
		const use = this.#uses.get(path);
		return use === void 0 ? this.#byImporters(number) : this.#byUse(number, use);
	}
	#byImporters(number) {
		const { graph, causes, isOld } = this.#imports;
		const lists = new Set();
		for (const from of this.#importers[number] ?? []) {
			const isNew = this.#arrived.has(graph.packages[from]?.path ?? "");
			const pair = {
				from,
				to: number
			};
			const list = isNew ? causes.get(from) : void 0;
			if (list !== void 0) lists.add(list);
			else if (!isOld(pair)) lists.add([pair]);
		}
		const pairs = new Map();
		for (const list of lists) for (const pair of list) {
			pairs.set(keyOf$2(pair), pair);
			if (pairs.size > maxImports) return unknown("many imports lead to it");
		}
		if (pairs.size > 0) return this.#byImports([...pairs.values()]);
		return this.#changedModule(graph.packages[number]?.path ?? "") ?? unknown("both sides import it, and the linker's listing doesn't say what uses it");
	}
	#byUse(number, { symbol, user, own }) {
		const { isOld } = this.#imports;
		const direct = this.#pair(user, number);
		const owned = own && this.#pair(own.package, this.#imports.numbers.get(own.next) ?? -1);
		for (const pair of [direct, owned]) if (pair !== null && !isOld(pair)) return this.#byImports([pair]);
		const module = own === null ? this.#changedModule(user) : null;
		if (module !== null) return module;
		const nearest = {
			from: this.#tree[number] ?? outsideColumn(),
			to: number
		};
		const isByOwn = owned !== null && !(direct && this.#isOwn(direct.from));
		const pair = (isByOwn ? owned : direct) ?? (isOld(nearest) ? nearest : null);
		if (pair === null) return unknown("no import that both sides have leads to it");
		const by = isByOwn ? own?.symbol ?? symbol : symbol;
		return {
			key: `use ${keyOf$2(pair)} ${by}`,
			imported: () => this.#targets([pair]),
			cause: ([first = ""]) => ({
				kind: "use",
				edge: this.#edge(pair),
				symbol: by,
				chain: [...this.#chainOver(pair), ...this.#chainOn(pair.to, first)]
			})
		};
	}
	#changedModule(path) {
		const number = this.#imports.numbers.get(path);
		if (number === void 0) return null;
		const module = changedModule(this.#side, this.#imports, number);
		return module && this.#byModule(module, [], number);
	}
	#pair(path, to) {
		const { graph, numbers } = this.#imports;
		const from = numbers.get(path);
		if (from === void 0 || !hasImport(graph, from, to)) return null;
		return {
			from,
			to
		};
	}
	#byImports(pairs) {
		const group = this.#byPairs.get(pairs) ?? this.#groupOf(pairs);
		this.#byPairs.set(pairs, group);
		return group;
	}
	#groupOf(pairs) {
		const [first] = pairs;
		if (first === void 0) return unknown("no new import leads to it");
		const module = this.#moduleOf(pairs);
		if (module !== null) return this.#byModule(module, pairs, first.from);
		return {
			key: `import ${pairs.map(keyOf$2).toSorted().join(" ")}`,
			imported: () => this.#targets(pairs),
			cause: (packages) => ({
				kind: "import",
				edges: this.#edges(pairs),
				chain: this.#chainToOne(packages, first)
			})
		};
	}
	#byModule({ path, baseVersion, headVersion }, pairs, number) {
		const all = this.#ofModules.get(path) ?? new Set();
		for (const pair of pairs) all.add(pair);
		this.#ofModules.set(path, all);
		return {
			key: `module ${path}`,
			imported: () => this.#targets([...all]),
			cause: () => {
				const edges = this.#edges([...all]);
				const from = this.#imports.numbers.get(edges[0]?.from ?? "");
				return {
					kind: "module",
					module: path,
					baseVersion,
					headVersion,
					edges,
					chain: chainTo(this.#side.graph, this.#tree, from ?? number)
				};
			}
		};
	}
	#moduleOf(pairs) {
		const [first] = pairs;
		if (first === void 0) return null;
		const { packages } = this.#side.graph;
		const module = packages[first.from]?.module;
		return pairs.every(({ from }) => !this.#isOwn(from) && packages[from]?.module === module) ? changedModule(this.#side, this.#imports, first.from) : null;
	}
	#isOwn(number) {
		return this.#side.graph.packages[number]?.directory !== void 0;
	}
	#edge({ from, to }) {
		return importEdge(this.#side.graph, from, to);
	}
	#targets(pairs) {
		return new Set(pairs.map((pair) => this.#edge(pair).to));
	}
	#edges(pairs) {
		return pairs.map((pair) => this.#edge(pair)).toSorted(byPlace).slice(0, maxImports);
	}
	#chainOver({ from, to }) {
		const { graph } = this.#side;
		return [...chainTo(graph, this.#tree, from), graph.packages[to]?.path ?? ""];
	}
	#chainOn(from, path) {
		const { graph, numbers } = this.#imports;
		const to = numbers.get(path);
		if (to === void 0 || to === from || this.#searches === maxSearches) return [];
		this.#searches += 1;
		const tree = importTree(graph, void 0, from);
		return chainTo(graph, tree, to).slice(1);
	}
	#chainToOne(packages, pair) {
		const { numbers, causes } = this.#imports;
		const path = packages.find((name) => causes.has(numbers.get(name) ?? -1));
		const number = numbers.get(path ?? "");
		return number === void 0 ? this.#chainOver(pair) : chainTo(this.#side.graph, this.#tree, number);
	}
};
function unknown(why) {
	return {
		key: `unknown ${why}`,
		imported: () => new Set(),
		cause: () => ({
			kind: "unknown",
			why
		})
	};
}
const keyOf$2 = ({ from, to }) => `${from}>${to}`;
function byPlace(a, b) {
	if (a.file !== void 0 && b.file !== void 0) return order(a.file, b.file) || (a.line ?? 0) - (b.line ?? 0);
	if (a.file !== b.file) return a.file === void 0 ? 1 : -1;
	return order(a.from, b.from) || order(a.to, b.to);
}
//#endregion
//#region src/core/explain/renamed-packages.ts
function renamedPackages({ base, head, comparison }) {
	const { packages, symbols } = comparison;
	const gone = new Set(packages.flatMap((row) => row.head === 0 ? [row.path] : []));
	const came = new Set(packages.flatMap((row) => row.base === 0 ? [row.path] : []));
	const toBase = new Map();
	const toHead = new Map();
	const pair = (headPath, basePath) => {
		if (toBase.has(headPath) || toHead.has(basePath)) return;
		toBase.set(headPath, basePath);
		toHead.set(basePath, headPath);
	};
	const { mainPackage } = head.binary;
	if (mainPackage !== base.binary.mainPackage) pair(mainPackage, base.binary.mainPackage);
	const [oldModule, newModule] = [moduleOf(base.imports), moduleOf(head.imports)];
	const isMoved = oldModule !== newModule && oldModule !== "" && newModule !== "";
	for (const [headPath, basePath] of bySymbols(symbols, base, head, gone, came)) pair(headPath, basePath);
	return {
		inBase: (path) => toBase.get(path) ?? (isMoved ? withPrefix(path, newModule, oldModule) : path),
		inHead: (path) => toHead.get(path) ?? (isMoved ? withPrefix(path, oldModule, newModule) : path)
	};
}
function moduleOf(graph) {
	const main = graph?.packages[0];
	return graph?.modules[main?.module ?? -1]?.path ?? "";
}
function withPrefix(path, from, to) {
	return path === from || path.startsWith(`${from}/`) ? to + path.slice(from.length) : path;
}
function bySymbols(rows, base, head, gone, came) {
	if (gone.size === 0 || came.size === 0) return [];
	const owners = new Map();
	const counts = new Map();
	const count = (key) => {
		counts.set(key, (counts.get(key) ?? 0) + 1);
	};
	for (const symbol of base.symbols) {
		if (!gone.has(symbol.package)) continue;
		owners.set(symbol.name, symbol.package);
		count(`base ${symbol.package}`);
	}
	for (const symbol of head.symbols) if (came.has(symbol.package)) count(`head ${symbol.package}`);
	const votes = new Map();
	for (const { package: now, from = "" } of rows) {
		const old = owners.get(from);
		if (old === void 0 || !came.has(now)) continue;
		const key = `${now} ${old}`;
		const known = votes.get(key);
		if (known === void 0) votes.set(key, {
			head: now,
			base: old,
			count: 1
		});
		else known.count += 1;
	}
	return [...votes.values()].filter((vote) => {
		const smaller = Math.min(counts.get(`base ${vote.base}`) ?? 0, counts.get(`head ${vote.head}`) ?? 0);
		return 2 * vote.count >= smaller;
	}).toSorted((a, b) => b.count - a.count).map((vote) => [vote.head, vote.base]);
}
//#endregion
//#region src/core/explain/arrivals.ts
function findArrivals(sides, notRecorded) {
	const names = renamedPackages(sides);
	const added = onlyIn("added", sides, names);
	const removed = onlyIn("removed", sides, names);
	if (added.length + removed.length === 0) return [];
	const { base, head } = sides;
	if (base.imports === void 0 || head.imports === void 0) {
		notRecorded.push(missingGraphs(sides));
		return [];
	}
	return [...arrivalsOf({
		change: "added",
		rows: added,
		here: head,
		other: base,
		graph: head.imports,
		otherGraph: base.imports,
		nameInOther: names.inBase
	}), ...arrivalsOf({
		change: "removed",
		rows: removed,
		here: base,
		other: head,
		graph: base.imports,
		otherGraph: head.imports,
		nameInOther: names.inHead
	})].toSorted((a, b) => Math.abs(b.delta) - Math.abs(a.delta));
}
function missingGraphs({ base, head }) {
	const what = "what brought and removed packages";
	if (base.imports === void 0 && head.imports === void 0) return `${what}: neither side has an import graph`;
	return `${what}: the ${base.imports === void 0 ? "base" : "head"} has no import graph`;
}
function onlyIn(change, { comparison }, { inBase, inHead }) {
	const isAdded = change === "added";
	const rows = new Map(comparison.packages.map((row) => [row.path, row]));
	return comparison.packages.filter(({ path, base, head }) => {
		const [here, other] = isAdded ? [head, base] : [base, head];
		if (here === 0 || other !== 0 || path.startsWith("(")) return false;
		const former = rows.get(isAdded ? inBase(path) : inHead(path));
		return !(former !== void 0 && former.path !== path) || (isAdded ? former.base : former.head) === 0;
	});
}
function arrivalsOf(side) {
	const { change, rows } = side;
	if (rows.length === 0) return [];
	const groups = new Map();
	const causes = new ArrivalCauses(side);
	for (const row of rows) {
		const group = causes.of(row.path);
		const known = groups.get(group.key);
		if (known === void 0) groups.set(group.key, {
			group,
			rows: [row]
		});
		else known.rows.push(row);
	}
	const arrivals = [...groups.values()].map(({ group, rows: own }) => {
		const packages = namedFirst(own.map(({ path }) => path), group.imported());
		const delta = own.reduce((sum, row) => sum + row.delta, 0);
		return {
			change,
			packages,
			delta,
			cause: group.cause(packages)
		};
	});
	assertWhole(arrivals, rows);
	return arrivals;
}
function namedFirst(paths, imported) {
	return [...paths.filter((path) => imported.has(path)), ...paths.filter((path) => !imported.has(path))];
}
function assertWhole(arrivals, rows) {
	const packages = arrivals.flatMap((arrival) => arrival.packages);
	if (packages.length !== rows.length || new Set(packages).size !== rows.length || sumOf(arrivals) !== sumOf(rows)) throw new Error("the arrivals don't have each new package once");
}
const sumOf = (deltas) => deltas.reduce((sum, { delta }) => sum + delta, 0);
//#endregion
//#region src/core/explain/consequences.ts
function markConsequences(arrivals, deadCode, sides) {
	if (deadCode === null) return [...arrivals];
	const isOff = deadCode.head === "off";
	const change = isOff ? "added" : "removed";
	const users = new Set(arrivals.flatMap(({ cause }) => cause.kind === "use" && cause.symbol !== "" ? [cause.symbol] : []));
	const isKept = keptForReflection(sides, isOff);
	const { symbols } = isOff ? sides.head : sides.base;
	const kept = new Set(symbols.flatMap(({ name }, at) => users.has(name) && isKept(at) ? [name] : []));
	return arrivals.map((arrival) => {
		const { cause } = arrival;
		return cause.kind === "use" && arrival.change === change && kept.has(cause.symbol) ? {
			...arrival,
			cause: {
				...cause,
				byReflection: true
			}
		} : arrival;
	});
}
//#endregion
//#region src/core/explain/duplicates/major-versions.ts
const majorSuffix = /(?:\/v[2-9]\d*|\/v1\d+)$/;
const gopkgSuffix = /\.v\d+(?:-unstable)?$/;
function majorVersions({ modules }) {
	const byBase = new Map();
	for (const module of modules) {
		if (module.version === "" || module.size === 0) continue;
		const base = withoutMajor(module.path);
		const known = byBase.get(base);
		if (known) known.push(module);
		else byBase.set(base, [module]);
	}
	return [...byBase.values()].filter((versions) => versions.length > 1).map((versions) => ({
		kind: "major-versions",
		names: versions.map(({ path }) => path).toSorted(),
		count: versions.length,
		bytes: versions.reduce((sum, { size }) => sum + size, 0)
	})).toSorted((a, b) => b.bytes - a.bytes);
}
function withoutMajor(path) {
	return path.startsWith("gopkg.in/") ? path.replace(gopkgSuffix, "") : path.replace(majorSuffix, "");
}
//#endregion
//#region src/core/explain/duplicates/copied-packages.ts
const minShared = 10;
const minBytes$1 = 2048;
const minPart = .6;
const maxPackages = 20;
const common = /^(?:init|init\.\d+|map\.init\.\d+|main|New|String|Error)$/;
function copiedPackages(measurement) {
	const functions = functionsOf(measurement);
	const rows = new Map(measurement.packages.map((row) => [row.path, row]));
	const pairs = [];
	for (const [first, others] of sharedNames(functions)) for (const [second, shared] of others) {
		if (shared < minShared) continue;
		const a = rows.get(first);
		const b = rows.get(second);
		if (!a || !b) continue;
		const ofA = functions.get(first);
		const ofB = functions.get(second);
		if (!ofA || !ofB || !isCopy(a, b, ofA, ofB)) continue;
		pairs.push({
			kind: "copied-package",
			names: [first, second].toSorted(),
			count: 2,
			bytes: a.size + b.size
		});
	}
	return pairs.toSorted((a, b) => b.bytes - a.bytes || ((a.names[0] ?? "") < (b.names[0] ?? "") ? -1 : 1));
}
function functionsOf({ symbols, binary }) {
	const packages = new Map();
	for (const { name, region, size, package: owner } of symbols) {
		if (region !== "code" || owner.startsWith("(")) continue;
		let known = packages.get(owner);
		if (known === void 0) {
			known = {
				prefix: `${owner === binary.mainPackage ? "main" : withEscapedDots(owner)}.`,
				functions: new Map()
			};
			packages.set(owner, known);
		}
		const { prefix, functions } = known;
		if (!name.startsWith(prefix) || name.includes("[")) continue;
		const local = name.slice(prefix.length);
		if (common.test(local)) continue;
		functions.set(local, (functions.get(local) ?? 0) + size);
	}
	return new Map([...packages].map(([path, { functions }]) => [path, functions]));
}
function sharedNames(functions) {
	const owners = new Map();
	for (const [path, names] of functions) {
		if (names.size < minShared) continue;
		for (const name of names.keys()) {
			const known = owners.get(name);
			if (known === void 0) owners.set(name, path);
			else if (typeof known === "string") owners.set(name, [known, path]);
			else known.push(path);
		}
	}
	const shared = new Map();
	for (const paths of owners.values()) {
		if (typeof paths === "string" || paths.length > maxPackages) continue;
		for (const [i, first] of paths.entries()) {
			const counts = shared.get(first) ?? new Map();
			shared.set(first, counts);
			for (const second of paths.slice(i + 1)) counts.set(second, (counts.get(second) ?? 0) + 1);
		}
	}
	return shared;
}
function isCopy(a, b, ofA, ofB) {
	const isOfOneModule = a.module === b.module;
	const isMajor = !isOfOneModule && withoutMajor(a.module) === withoutMajor(b.module);
	const isStd = a.kind === "std" && b.kind === "std";
	if (isMajor || isStd || isVendoredStd(a, b)) return false;
	const least = Math.max(minShared, minPart * Math.max(ofA.size, ofB.size));
	if (Math.min(ofA.size, ofB.size) < least) return false;
	let shared = 0;
	let bytesOfA = 0;
	let bytesOfB = 0;
	let alike = 0;
	for (const [name, size] of ofA) {
		const other = ofB.get(name);
		if (other === void 0) continue;
		shared++;
		bytesOfA += size;
		bytesOfB += other;
		if (other === size) alike++;
	}
	return shared >= least && Math.min(bytesOfA, bytesOfB) >= minBytes$1 && (!isOfOneModule || alike >= minPart * shared);
}
function isVendoredStd(a, b) {
	return [a, b].some(({ kind, path }) => kind === "std" && path.startsWith("vendor/"));
}
//#endregion
//#region src/core/explain/duplicates/equal-contents.ts
function equalContents({ reachability, packages, symbols }) {
	const standard = new Set(packages.flatMap(({ path, kind }) => kind === "std" ? [path] : []));
	return (reachability?.equalContents ?? []).flatMap(({ size, symbols: copies }) => {
		const rows = copies.flatMap((index) => {
			const row = symbols[index];
			return row && !standard.has(row.package) ? [row] : [];
		});
		return rows.length < 2 ? [] : [{
			kind: "equal-content",
			names: [...new Set(rows.map(({ name }) => name))].toSorted(),
			count: rows.length,
			bytes: size * rows.length
		}];
	});
}
//#endregion
//#region src/core/explain/duplicates/generic-functions.ts
const minInstances = 10;
const minBytes = 2048;
const maxNames = 10;
const maxLength = 200;
const shape = "go.shape.";
const closure = /^(?:func|gowrap|deferwrap)?\d+$/;
const rangeBody = "-range";
function genericFunctions(functions) {
	return [...functions].filter(([, { types, bytes, isOfModule }]) => isOfModule && types.size >= minInstances && bytes >= minBytes).map(([name, { types, bytes }]) => ({
		kind: "generic",
		names: [name, ...[...types].slice(0, maxNames).map(shownTypes)],
		count: types.size,
		bytes
	})).toSorted((a, b) => b.bytes - a.bytes);
}
function instancesOf({ symbols, packages }) {
	const functions = new Map();
	const standard = new Set(packages.flatMap(({ path, kind }) => kind === "std" ? [path] : []));
	for (const symbol of symbols) {
		const { name, region, size } = symbol;
		const open = region === "code" ? name.indexOf("[") : -1;
		if (open < 0 || !name.includes(shape)) continue;
		const close = name.lastIndexOf("]");
		if (close < open) continue;
		const suffix = withoutClosures(name.slice(close + 1));
		const generic = name.slice(0, open) + suffix;
		const known = functions.get(generic) ?? {
			types: new Set(),
			bytes: 0,
			isOfModule: false
		};
		functions.set(generic, known);
		known.types.add(name.slice(open + 1, close));
		known.bytes += size;
		const user = symbol.instantiatedFor ?? symbol.package;
		if (!standard.has(user)) known.isOfModule = true;
	}
	return functions;
}
function withoutClosures(suffix) {
	const parts = suffix.split(".");
	for (;;) {
		const last = parts.pop() ?? "";
		const body = last.indexOf(rangeBody);
		const plain = body < 0 ? last : last.slice(0, body);
		if (parts.length === 0 || !closure.test(plain)) return [...parts, plain].join(".");
	}
}
function shownTypes(types) {
	const plain = types.replaceAll(shape, "");
	return plain.length <= maxLength ? plain : `${plain.slice(0, maxLength)}\u2026`;
}
//#endregion
//#region src/core/explain/duplicates/find-duplicates.ts
const maxOfKind = 5;
const minGrowth = 1.25;
function allDuplicates(measurement, generic = instancesOf(measurement)) {
	return [
		...majorVersions(measurement),
		...copiedPackages(measurement),
		...equalContents(measurement),
		...genericFunctions(generic)
	];
}
function findDuplicates({ base, head }) {
	const [oldGeneric, newGeneric] = [instancesOf(base), instancesOf(head)];
	const before = allDuplicates(base, oldGeneric);
	const after = allDuplicates(head, newGeneric);
	const inBase = bytesIn(base, oldGeneric);
	const inHead = bytesIn(head, newGeneric);
	const known = new Map(before.map((one) => [keyOf$1(one), one]));
	return [...largestOfKinds(after.filter((one) => isNew(one, known.get(keyOf$1(one))))).map((one) => ({
		...one,
		change: "added"
	})), ...largestOfKinds(before.filter((one) => !after.some((other) => contains(other, one)))).map((one) => ({
		...one,
		change: "removed"
	}))].map((one) => ({
		...one,
		delta: inHead(one) - inBase(one)
	}));
}
function isNew(duplicate, known) {
	return known === void 0 || duplicate.count > known.count && duplicate.bytes >= known.bytes * minGrowth;
}
function contains(duplicate, other) {
	if (duplicate.kind !== other.kind) return false;
	return duplicate.kind === "generic" ? duplicate.names[0] === other.names[0] : other.names.every((name) => duplicate.names.includes(name));
}
function largestOfKinds(duplicates) {
	const counts = new Map();
	return duplicates.filter(({ kind }) => {
		const count = (counts.get(kind) ?? 0) + 1;
		counts.set(kind, count);
		return count <= maxOfKind;
	});
}
function bytesIn(side, generic) {
	const modules = new Map(side.modules.map(({ path, size }) => [path, size]));
	const packages = new Map(side.packages.map(({ path, size }) => [path, size]));
	return ({ kind, names }) => {
		const sizes = {
			"major-versions": modules,
			"copied-package": packages
		};
		switch (kind) {
			case "generic": return generic.get(names[0] ?? "")?.bytes ?? 0;
			case "equal-content": {
				const sought = new Set(names);
				return sum(side.symbols.flatMap(({ name, size }) => sought.has(name) ? [size] : []));
			}
			default: return sum(names.map((name) => sizes[kind].get(name) ?? 0));
		}
	};
}
const sum = (sizes) => sizes.reduce((total, size) => total + size, 0);
const keyOf$1 = ({ kind, names }) => [kind, ...kind === "generic" ? names.slice(0, 1) : names].join("\0");
//#endregion
//#region src/core/explain/grown.ts
const maxRows = 5;
const minSize = 1024;
const content = / \((?:embedded|string)\)$/;
const data = / \(data\)$/;
function newSymbols({ base, head, comparison }) {
	const added = comparison.symbols.filter(({ change, delta, name }) => change === "added" && delta >= minSize && !content.test(name));
	const variables = new Set(added.flatMap(({ name }) => data.test(name) ? [name.replace(data, "")] : []));
	const known = new Set(base.symbols.flatMap(({ name }) => variables.has(name) ? [name] : []));
	const rows = added.filter(({ name }) => !data.test(name) || !known.has(name.replace(data, ""))).slice(0, maxRows);
	const indexes = indexesOf(head.symbols, rows);
	return rows.map((row) => {
		const index = indexes.get(keyOf(row));
		const path = index === void 0 ? [] : linkerPath(head, index);
		return {
			name: row.name,
			package: row.package,
			delta: row.delta,
			path
		};
	});
}
function indexesOf(symbols, rows) {
	const sought = new Set(rows.map(keyOf));
	const indexes = new Map();
	for (const [index, symbol] of symbols.entries()) {
		if (sought.size === 0) break;
		const key = keyOf(symbol);
		if (sought.delete(key)) indexes.set(key, index);
	}
	return indexes;
}
const keyOf = (row) => `${row.package}\0${row.name}`;
function grownContents({ comparison }) {
	return comparison.symbols.filter(({ change, delta, name }) => (change === "added" || change === "grown") && delta >= minSize && content.test(name)).slice(0, maxRows).map(({ name, package: owner, base, head, delta }) => ({
		name: name.replace(content, ""),
		owner,
		base,
		head,
		delta
	}));
}
//#endregion
//#region src/core/explain/explain.ts
function compareAndExplain(base, head) {
	const comparison = compare(base, head);
	if (base === null || head === null || comparison.status !== "changed") return comparison;
	return {
		...comparison,
		explanation: explain({
			base,
			head,
			comparison
		})
	};
}
function explain(sides) {
	const notRecorded = [];
	const found = findArrivals(sides, notRecorded);
	const change = findDeadCodeChange(sides, notRecorded);
	const explanation = {
		arrivals: markConsequences(found, change, sides),
		deadCode: change,
		symbols: newSymbols(sides),
		contents: grownContents(sides),
		duplicates: findDuplicates(sides),
		notRecorded
	};
	const { deadCode, ...lists } = explanation;
	return Object.values(lists).some((list) => list.length > 0) || deadCode !== null ? explanation : null;
}
//#endregion
export { compareAndExplain as t };
