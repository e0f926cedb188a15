import { a as shareOf, l as defaults, t as formatShare, u as metrics } from "./percent.js";
import { a as formatPercent, n as formatBytes, t as verdictStates } from "./report.js";
//#region src/compare/pair.ts
/** Import path of the main package, or the executable's name where that is unknown. */
function mainPackageOf({ binary }) {
	return binary.mainPackage === "" ? binary.name : binary.mainPackage;
}
/** `goos/goarch[/level]` of the build, else of the binary; '' when unknown. */
function targetOf({ binary, build }) {
	if (build !== null) return build.target;
	return binary.goos === "" && binary.goarch === "" ? "" : `${binary.goos}/${binary.goarch}`;
}
/**
* Pairs by (main package, target); a binary of the head without a partner is
* then paired by its former name. Pairs are in the head's order, followed by
* what only the base has.
* @param base null: there is no baseline, and every base is null
*/
function pair(base, head, formerName = () => null) {
	const waiting = /* @__PURE__ */ new Map();
	for (const one of base ?? []) {
		const key = keyOf(mainPackageOf(one), targetOf(one));
		waiting.set(key, [...waiting.get(key) ?? [], one]);
	}
	const take = (mainPackage, target) => waiting.get(keyOf(mainPackage, target))?.shift() ?? null;
	const sameName = head.map((one) => take(mainPackageOf(one), targetOf(one)));
	const pairs = head.map((one, index) => {
		const same = sameName[index] ?? null;
		if (same !== null) return {
			base: same,
			head: one
		};
		const former = formerName(mainPackageOf(one), targetOf(one));
		return {
			base: former === null ? null : take(former, targetOf(one)),
			head: one
		};
	});
	const left = new Set([...waiting.values()].flat());
	const removed = (base ?? []).filter((one) => left.has(one));
	return [...pairs, ...removed.map((one) => ({
		base: one,
		head: null
	}))];
}
function keyOf(mainPackage, target) {
	return `${mainPackage}\0${target}`;
}
//#endregion
//#region src/compare/rows.ts
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
//#region src/compare/symbols.ts
/**
* Bytes. Below this, equal sizes say little: Go aligns functions to 16 or 32
* bytes, so that small ones often have the size of another.
*/
const smallestRenamed = 64;
/** Changed symbols only, by |delta|, then name. A symbol is known by package and name. */
function compareSymbols(base, head) {
	const matches = matchByKey(base, head, (symbol) => `${symbol.package}\0${symbol.name}`, (symbol) => symbol.size);
	const renamed = pairRenamed(matches.filter((match) => match.head === null), matches.filter((match) => match.base === null));
	const oldOnes = new Set(renamed.values());
	const rows = [];
	for (const match of matches) {
		if (oldOnes.has(match)) continue;
		const old = renamed.get(match);
		const symbol = match.head ?? match.base;
		if (symbol === null) continue;
		const name = {
			name: symbol.name,
			package: symbol.package
		};
		if (old !== void 0) {
			const row = rowOf(old.baseSize, match.headSize);
			const from = old.base?.name ?? "";
			rows.push({
				...name,
				...row,
				change: "renamed",
				from
			});
			continue;
		}
		const row = rowOf(match.baseSize, match.headSize);
		if (row.delta !== 0) rows.push({
			...name,
			...row,
			change: changeOf(match)
		});
	}
	return rows.toSorted(byChange((row) => row.name, (row) => row.package));
}
function changeOf(match) {
	if (match.base === null) return "added";
	if (match.head === null) return "removed";
	return match.headSize > match.baseSize ? "grown" : "shrunk";
}
/**
* New symbol -> the one that it was. First those that moved to another package
* under the same name, then those renamed within their package; region and
* size are equal, and both sides have exactly one such symbol.
*/
function pairRenamed(removed, added) {
	const pairs = /* @__PURE__ */ new Map();
	const traits = [(symbol) => `${symbol.region}\0${localName(symbol)}`, (symbol) => `${symbol.region}\0${symbol.package}`];
	for (const trait of traits) {
		const paired = new Set(pairs.values());
		const oldOnes = singles(removed.filter((one) => !paired.has(one)), trait);
		const newOnes = singles(added.filter((one) => !pairs.has(one)), trait);
		for (const [key, one] of newOnes) {
			const old = oldOnes.get(key);
			if (one !== null && old) pairs.set(one, old);
		}
	}
	return pairs;
}
/** The candidates by trait and size; null where more than one has them. */
function singles(candidates, trait) {
	const found = /* @__PURE__ */ new Map();
	for (const candidate of candidates) {
		const symbol = candidate.head ?? candidate.base;
		const size = candidate.headSize + candidate.baseSize;
		if (symbol === null || size < smallestRenamed) continue;
		const key = `${size}\0${trait(symbol)}`;
		found.set(key, found.has(key) ? null : candidate);
	}
	return found;
}
/** A symbol's name without its package: `(*T).Run` of `example.com/a.(*T).Run`. */
function localName({ name, package: owner }) {
	if (name.startsWith(`${owner}.`)) return name.slice(owner.length + 1);
	const end = name.search(/[([{]/);
	const path = end === -1 ? name : name.slice(0, end);
	const dot = path.indexOf(".", path.lastIndexOf("/") + 1);
	return dot === -1 ? name : name.slice(dot + 1);
}
//#endregion
//#region src/compare/unlike.ts
/**
* How two sides are unlike, a phrase each, such as `Go go1.25.1 -> go1.26.8`;
* [] when they were made alike. Lengths of stamped values aren't among them:
* those have a row of their own.
*/
function differences(base, head) {
	const found = [];
	const differ = (what, from, to) => {
		if (from !== to) found.push(`${what} ${shown(from)} -> ${shown(to)}`);
	};
	differ("target", targetOf(base), targetOf(head));
	differ("Go", base.binary.goVersion, head.binary.goVersion);
	differ("attribution", base.attribution.level, head.attribution.level);
	differ("symbol table and debug data", stripping(base), stripping(head));
	if (base.build === null || head.build === null) return found;
	differ("flags", base.build.flags.join(" "), head.build.flags.join(" "));
	const names = /* @__PURE__ */ new Set([...Object.keys(base.build.environment), ...Object.keys(head.build.environment)]);
	for (const name of [...names].toSorted()) differ(name, base.build.environment[name] ?? "", head.build.environment[name] ?? "");
	differ("stamped variables", stampNames(base.build), stampNames(head.build));
	if (fingerprintsDiffer(base, head) && found.length === 0) found.push("the builds have different fingerprints");
	return found;
}
/** Whether both sides were built, and by builds that aren't comparable. */
function fingerprintsDiffer(base, head) {
	if (base === null || head === null) return false;
	if (base.build === null || head.build === null) return false;
	return base.build.fingerprint !== head.build.fingerprint;
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
//#region src/compare/compare.ts
/**
* Compares head with base; at least one must exist, and one that is null
* counts 0. Files with the same SHA-256 are `unchanged` and have no rows,
* whatever was attributed on either side. Where the attribution reached
* different levels the tables still add up, but symbols aren't compared.
* @throws Error when a table doesn't add up to the change of the file
*/
function compare(base, head) {
	const shown = head ?? base;
	if (shown === null) throw new Error("nothing to compare: both sides are null");
	const same = base?.binary.sha256 === head?.binary.sha256;
	const from = same ? head : base;
	const everyPackage = packageRows(from?.packages ?? [], head?.packages ?? []);
	const modules = moduleMatches(from, head);
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
		packages: everyPackage.filter(changed),
		symbols: from && head && from.attribution.level !== head.attribution.level ? [] : compareSymbols(from?.symbols ?? [], head?.symbols ?? []),
		everyPackage,
		everyModule: moduleRows(modules),
		fingerprintsDiffer: fingerprintsDiffer(base, head),
		unlike: base && head ? differences(base, head) : []
	};
	for (const table of [
		"sections",
		"regions",
		"modules",
		"packages"
	]) assertExplains(table, comparison[table], delta.fileSize);
	return comparison;
}
/** A comparison with its verdict: one entry of the report. */
function binaryReport(comparison, verdict, baseline) {
	const { status, mainPackage, target, base, head, delta } = comparison;
	const { sections, regions, modules, packages, symbols } = comparison;
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
		symbols,
		verdict,
		baseline
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
		gzip: baseGzip === null || headGzip === null ? null : headGzip - baseGzip
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
	return matchByKey(base, head, (item) => item.path, (item) => item.size).map((match) => ({
		path: match.key,
		module: match.head?.module ?? match.base?.module ?? "",
		...rowOf(match.baseSize, match.headSize)
	})).toSorted(byChange((row) => row.path));
}
function changed(row) {
	return row.delta !== 0;
}
/** A module on one side only is no change of version. */
function versionChanged({ base, head }) {
	return base !== null && head !== null && base.version !== head.version;
}
//#endregion
//#region src/policy/glob.ts
const longest = 200;
/** What a pattern may be, for messages. */
const globForms = `a glob such as example.com/tool/cmd/* or example.com/** (wildcards: *, ** and ?; at most ${longest} characters)`;
/** Import paths hold none of the characters that other kinds of globs give a meaning to. */
function isGlob(pattern) {
	return pattern.length > 0 && pattern.length <= longest && !/[[\]{}!|\\]/.test(pattern);
}
/** Whether a pattern can only match itself. */
function isLiteral(pattern) {
	return !/[*?]/.test(pattern) && !pattern.endsWith("/...");
}
/**
* `*` is any text within a path element and `?` one character of it; `**` is
* any text. `**` as a whole element may also be no element, so that `a/**`
* matches `a`; `/...` at the end is Go's way to write the same as `/**`.
*/
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
/** The state after one character; null when it doesn't fit. */
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
//#region src/policy/growth.ts
/** The growth limit that decides; null when the tier has none. */
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
	const bytes = shareOf(tier.maxGrowthPercent, base);
	return {
		bytes,
		rule: "max-growth-percent",
		text: `${formatShare(tier.maxGrowthPercent)} (${formatBytes(bytes)})`,
		also: ""
	};
}
/**
* What a size breaks, worst tier only for each kind of limit: `fail.max-size`,
* `fail.min-size`, `fail.max-growth`, `fail.max-growth-percent` and the same
* with `warn`. A limit is broken above (for min-size: below) it, never at it.
* @param prefix leads the rule's name
*/
function brokenLimits(subject, tiers, noiseFloor, prefix = "") {
	return [
		overMaximum,
		underMinimum,
		overGrowth
	].flatMap((check) => {
		for (const state of ["fail", "warn"]) {
			const broken = check(subject, tiers[state], noiseFloor);
			if (broken !== null) return [{
				...broken,
				state,
				rule: `${prefix}${state}.${broken.rule}`
			}];
		}
		return [];
	});
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
function overGrowth(subject, tier, noiseFloor) {
	const delta = subject.head - subject.base;
	if (!subject.growthJudged || delta < noiseFloor) return null;
	const limit = growthLimit(tier, subject.base);
	if (limit === null || delta <= limit.bytes) return null;
	return {
		message: `${subject.label}${changeText(subject)}, ${formatBytes(delta - limit.bytes)} over the limit of ${limit.text}${limit.also === "" ? "" : `, and over ${limit.also}`}`,
		rule: limit.rule,
		limit: limit.bytes,
		value: delta
	};
}
/** `grew by 104.0 KiB (+0.6 %)`, `shrank by 3 B (-0.01 %)`, `is as large as before`. */
function changeText({ base, head }) {
	const delta = head - base;
	if (delta === 0) return "is as large as before";
	return `${delta > 0 ? "grew" : "shrank"} by ${formatBytes(Math.abs(delta))} (${formatPercent(delta, base)})`;
}
//#endregion
//#region src/policy/limits.ts
/**
* Defaults, then inputs, then the file's general limits, then its matching
* entries in their order; a later layer wins key by key. The growth limits of
* a tier (bytes, percent, require) belong together: a layer that names bytes
* or percent replaces all three, so that a limit never waits for one from
* below that its author doesn't see.
*/
function limitsFor(budget, binary) {
	const { inline, file } = budget;
	const entries = file.binaries.filter((entry) => entryMatches(entry, binary));
	const layers = [
		defaults,
		inline,
		file.general,
		...entries
	];
	return {
		noiseFloor: last(layers, (layer) => layer.noiseFloor) ?? 0,
		metrics: metricLimits(layers),
		packages: [file.packages, ...entries.map((entry) => entry.packages)].flat(),
		modules: [file.modules, ...entries.map((entry) => entry.modules)].flat()
	};
}
/** The main package that a binary had in the base, by the file's `was:`; null: the same. */
function formerName({ file }, binary) {
	return last(file.binaries.filter((entry) => entryMatches(entry, binary)), (entry) => entry.was ?? void 0) ?? null;
}
/** A sentence for each entry of the file that names no binary of the run. */
function unusedEntries({ file }, binaries) {
	return file.binaries.filter((entry) => !binaries.some((one) => entryMatches(entry, one))).map(({ binary, target, line }) => `the budget for binary "${binary}"${target === "**" ? "" : `, target "${target}"`} (line ${line}) matches nothing that was built`);
}
function entryMatches(entry, binary) {
	const isBinary = matcher(entry.binary);
	const isTarget = matcher(entry.target);
	const withoutLevel = binary.target.split("/").slice(0, 2).join("/");
	return (isBinary(binary.mainPackage) || isBinary(binary.name)) && (entry.target === "**" || isTarget(binary.target) || isTarget(withoutLevel));
}
function metricLimits(layers) {
	const judged = last(layers, (layer) => layer.metrics) ?? ["file"];
	return metrics.flatMap((metric) => {
		const warn = tierFor(layers.map((layer) => layer.warn), metric, judged);
		const fail = tierFor(layers.map((layer) => layer.fail), metric, judged);
		return [warn, fail].some((tier) => limitKeys.some((key) => tier[key] !== null)) || judged.includes(metric) ? [{
			metric,
			warn,
			fail
		}] : [];
	});
}
const limitKeys = [
	"maxSize",
	"minSize",
	"maxGrowth",
	"maxGrowthPercent"
];
function tierFor(patches, metric, judged) {
	const said = (limit) => {
		if (limit === void 0) return void 0;
		if ("of" in limit) return limit.of[metric];
		return judged.includes(metric) ? limit.every : void 0;
	};
	return patches.reduce((below, patch) => {
		const maxSize = said(patch.maxSize);
		const minSize = said(patch.minSize);
		const maxGrowth = said(patch.maxGrowth);
		const maxGrowthPercent = said(patch.maxGrowthPercent);
		const growth = maxGrowth === void 0 && maxGrowthPercent === void 0 ? {
			...below,
			require: patch.require ?? below.require
		} : {
			maxGrowth: maxGrowth ?? null,
			maxGrowthPercent: maxGrowthPercent ?? null,
			require: patch.require ?? "any"
		};
		return {
			maxSize: maxSize === void 0 ? below.maxSize : maxSize,
			minSize: minSize === void 0 ? below.minSize : minSize,
			maxGrowth: growth.maxGrowth,
			maxGrowthPercent: growth.maxGrowthPercent,
			require: growth.require
		};
	}, noLimits);
}
const noLimits = {
	maxSize: null,
	minSize: null,
	maxGrowth: null,
	maxGrowthPercent: null,
	require: "any"
};
function last(items, valueOf) {
	return items.map(valueOf).findLast((value) => value !== void 0);
}
//#endregion
//#region src/policy/parts.ts
/** More breaches of one rule than this are counted, not listed. */
const mostListed = 10;
/**
* What the packages and modules of a binary break.
* @param growthJudged whether there is a base to judge growth by
*/
function judgeParts(comparison, rules, noiseFloor, growthJudged) {
	const { base, head } = comparison;
	const kinds = [{
		singular: "package",
		rules: rules.packages,
		parts: comparison.everyPackage
	}, {
		singular: "module",
		rules: rules.modules,
		parts: comparison.everyModule
	}];
	const all = [...rules.packages, ...rules.modules];
	if (head === null || all.length === 0) return [];
	const { level } = head.attribution;
	if (level === "file" || level === "sections") return [{
		state: "warn",
		message: `budgets of packages and modules were not judged: names could be given to bytes only at the level "${level}"`
	}];
	const sameLevel = comparison.status === "unchanged" || base === null || base.attribution.level === level;
	const reasons = kinds.flatMap((kind) => kind.rules.flatMap((rule) => judgeRule(kind, rule, noiseFloor, growthJudged && sameLevel)));
	if (growthJudged && !sameLevel && all.some(limitsGrowth)) {
		const message = `growth of packages and modules was not judged: names were given to bytes at the level "${base.attribution.level}" in the base and "${level}" in the head`;
		reasons.push({
			state: "no-baseline",
			message
		});
	}
	return reasons;
}
function limitsGrowth({ warn, fail }) {
	return [warn, fail].some((tier) => tier.maxGrowth !== null || tier.maxGrowthPercent !== null);
}
function judgeRule({ singular, parts }, rule, noiseFloor, growthJudged) {
	const matches = matcher(rule.pattern);
	const found = parts.filter((part) => matches(part.path));
	const judged = rule.judge === "together" || found.length === 0 ? [{
		name: rule.pattern,
		base: sum(found.map((part) => part.base)),
		head: sum(found.map((part) => part.head))
	}] : found.map(({ path, base, head }) => ({
		name: path,
		base,
		head
	}));
	const label = rule.judge === "together" && found.length !== 1 ? `${singular}s` : singular;
	return shortened(judged.flatMap(({ name, base, head }) => brokenLimits({
		label: `${label} ${name} `,
		base,
		head,
		growthJudged
	}, rule, noiseFloor, `${singular}s.`)), `${singular}s of ${rule.pattern}`);
}
/** The worst breaches of a rule, and one reason that counts the others. */
function shortened(broken, what) {
	return [broken.filter(({ state }) => state === "fail"), broken.filter(({ state }) => state !== "fail")].flatMap((group) => {
		const worst = group.toSorted((a, b) => excess(b) - excess(a));
		const rest = worst.slice(mostListed);
		const [first] = rest;
		if (first === void 0) return worst;
		const message = `${rest.length} more breaches of limits for ${what}`;
		return [...worst.slice(0, mostListed), {
			state: first.state,
			message
		}];
	});
}
function excess({ limit = 0, value = 0 }) {
	return Math.abs(value - limit);
}
function sum(sizes) {
	return sizes.reduce((total, size) => total + size, 0);
}
//#endregion
//#region src/policy/worst.ts
/** The worst of these states; `pass` when there are none. */
function worst(states) {
	return verdictStates.find((state) => states.includes(state)) ?? "pass";
}
/** Sorts reasons, worst first; what is equally bad keeps its order. */
function bySeverity(a, b) {
	return verdictStates.indexOf(a.state) - verdictStates.indexOf(b.state);
}
/**
* The verdict of a run: the worst of its binaries, with every reason that is
* no pass, or one reason where all pass. Nothing judged is an error.
*/
function overall(judged) {
	if (judged.length === 0) return {
		state: "error",
		reasons: [{
			state: "error",
			message: "there was nothing to judge: no binary was built"
		}]
	};
	const state = worst(judged.map(({ verdict }) => verdict.state));
	const reasons = judged.flatMap(({ title, verdict }) => verdict.reasons.map((reason) => ({
		...reason,
		message: `${title}: ${reason.message}`
	})));
	if (state !== "pass") return {
		state,
		reasons: reasons.filter((reason) => reason.state !== "pass").toSorted(bySeverity)
	};
	const [only] = judged;
	if (judged.length === 1 && only !== void 0) return {
		state,
		reasons: reasons.slice(0, 1)
	};
	return {
		state,
		reasons: [{
			state,
			message: `all ${judged.length} binaries are within their budgets`
		}]
	};
}
//#endregion
//#region src/policy/judge.ts
/** The verdict for one binary: at least one reason, worst first. */
function judge(comparison, budget, context) {
	const limits = limitsFor(budget, comparison);
	const growthJudged = context.event === "change" && context.baseline.state === "found" && comparison.base !== null && comparison.head !== null;
	const reasons = [
		...limits.metrics.flatMap((one) => judgeMetric(comparison, one, limits.noiseFloor, growthJudged)),
		...judgeParts(comparison, limits, limits.noiseFloor, growthJudged),
		...baselineReasons(comparison, context),
		...unlikeReasons(comparison, context)
	];
	if (worst(reasons.map(({ state }) => state)) === "pass") reasons.unshift(passReason(comparison, limits, context, growthJudged));
	return {
		state: worst(reasons.map(({ state }) => state)),
		reasons: reasons.toSorted(bySeverity)
	};
}
/** The verdict where no budget was asked for. */
const notJudged = {
	state: "pass",
	reasons: [{
		state: "pass",
		message: "not judged: no budget was given"
	}]
};
const labels = {
	file: "",
	content: "content size ",
	gzip: "gzip size "
};
function judgeMetric({ base, head }, { metric, warn, fail }, noiseFloor, growthJudged) {
	const baseSize = sizeOf(base, metric);
	const headSize = sizeOf(head, metric);
	if (headSize === null) return [notMeasured("error", "head", "it cannot be judged")];
	const reasons = brokenLimits({
		label: labels[metric],
		base: baseSize ?? 0,
		head: headSize,
		growthJudged: growthJudged && baseSize !== null
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
/** Bytes; 0 for a side that doesn't exist, null for what was not measured. */
function sizeOf(side, metric) {
	if (side === null) return 0;
	if (metric === "gzip") return side.binary.compressed?.gzip ?? null;
	return metric === "file" ? side.binary.fileSize : side.binary.contentSize;
}
function notMeasured(state, side, so) {
	return {
		state,
		message: `the gzip size of the ${side} was not measured, so ${so}; measure it with gzip`
	};
}
function baselineReasons({ base, head }, { event, baseline }) {
	if (event === "push") return [];
	if (baseline.state === "missing") return [{
		state: "no-baseline",
		message: `no baseline to compare with: ${baseline.why}`
	}];
	if (baseline.state !== "found") return [{
		state: "no-baseline",
		message: "no baseline to compare with: nothing was measured before"
	}];
	if (base === null && head !== null) return [{
		state: "warn",
		message: `is a new binary of ${formatBytes(head.binary.fileSize)}`,
		value: head.binary.fileSize
	}];
	if (head === null && base !== null) return [{
		state: "warn",
		message: `is not built any more; it had ${formatBytes(base.binary.fileSize)}`,
		value: 0
	}];
	return [];
}
const storedSources = [
	"artifact",
	"cache",
	"release"
];
/** Unlike builds are named; with a stored base that is at least a warning. */
function unlikeReasons({ unlike, fingerprintsDiffer, status }, { event, baseline }) {
	if (unlike.length === 0 || baseline.state !== "found") return [];
	if (status === "unchanged") return [];
	const stored = event === "change" && storedSources.includes(baseline.source);
	return [{
		state: fingerprintsDiffer && stored ? "warn" : "pass",
		message: `base and head were not made alike: ${unlike.join("; ")}`
	}];
}
function passReason(comparison, limits, { event, baseline }, growthJudged) {
	const { base, head, status } = comparison;
	const first = limits.metrics[0];
	const metric = first?.metric ?? "file";
	const subject = {
		label: labels[metric],
		base: sizeOf(base, metric) ?? 0,
		head: sizeOf(head, metric) ?? 0,
		growthJudged
	};
	const pass = (message, more = {}) => ({
		state: "pass",
		message: `${subject.label}${message}`,
		...more
	});
	if (base === null || head === null) {
		if (head === null) return pass(`is not built any more`);
		const size = formatBytes(subject.head);
		if (baseline.state === "found") return pass(`is a new binary of ${size}`);
		return baseline.state === "recorded" ? pass(`is recorded with ${size}; there is no measurement before it`) : pass(`has ${size}; there is no measurement to compare it with`);
	}
	if (status === "unchanged") return pass("is unchanged");
	if (event === "push") return pass(`${changeText(subject)}; growth is not judged on a push`);
	const delta = subject.head - subject.base;
	if (delta !== 0 && Math.abs(delta) < limits.noiseFloor) return pass(`${changeText(subject)}, below the noise floor of ${formatBytes(limits.noiseFloor)}`, {
		rule: "noise-floor",
		limit: limits.noiseFloor,
		value: delta
	});
	const nearest = nearestLimit(first, subject.base);
	if (delta <= 0 || nearest === null) return pass(changeText(subject));
	return pass(`${changeText(subject)}, within the limit of ${nearest.text}`, {
		rule: nearest.rule,
		limit: nearest.bytes,
		value: delta
	});
}
/** The growth limit that would be reached first. */
function nearestLimit(limits, base) {
	if (limits === void 0) return null;
	return ["warn", "fail"].flatMap((tier) => {
		const limit = growthLimit(limits[tier], base);
		return limit === null ? [] : [{
			...limit,
			rule: `${tier}.${limit.rule}`
		}];
	}).toSorted((a, b) => a.bytes - b.bytes)[0] ?? null;
}
//#endregion
//#region src/gate/make-report.ts
function compareAll(findings, budget) {
	const { found, head, reproductions } = findings;
	const comparisons = pair(found.kind === "found" ? found.measurements : null, head, (mainPackage, target) => {
		return formerName(budget, {
			mainPackage,
			name: head.find(({ binary, build }) => binary.mainPackage === mainPackage && build?.target === target)?.binary.name ?? "",
			target
		});
	}).map((both) => compare(both.base, both.head));
	const context = contextOf(findings);
	const verdicts = comparisons.map((comparison) => withReproduction(judge(comparison, budget, context), comparison, reproductions));
	return {
		comparisons,
		verdicts,
		overall: overall(comparisons.map((comparison, index) => ({
			title: `${comparison.name} (${comparison.target})`,
			verdict: verdicts[index] ?? {
				state: "error",
				reasons: []
			}
		})))
	};
}
function contextOf({ found, occasion, recorded }) {
	if (found.kind === "found") {
		const { source } = found.baseline;
		return {
			event: occasion,
			baseline: {
				state: "found",
				source
			}
		};
	}
	if (occasion === "change") return {
		event: occasion,
		baseline: {
			state: "missing",
			why: found.why
		}
	};
	return {
		event: occasion,
		baseline: { state: recorded ? "recorded" : "none" }
	};
}
/** A binary that two equal builds made differently can't be compared: an error. */
function withReproduction(verdict, { mainPackage, target }, reproductions) {
	const one = reproductions.find((made) => made.mainPackage === mainPackage && made.target === target);
	if (one === void 0) return verdict;
	const reason = one.identical ? {
		state: "pass",
		message: "two builds of it gave the same bytes"
	} : {
		state: "error",
		message: `it is not reproducible: two builds of the same tree differ in ${one.differing.join(", ")}`
	};
	const reasons = one.identical ? [...verdict.reasons, reason] : [reason, ...verdict.reasons];
	return {
		state: worst([reason.state, verdict.state]),
		reasons
	};
}
function budgetChangeOf(findings, counted) {
	const { choice, counted: budget, proposed } = findings.budget;
	if (choice.change === null) return null;
	const { path, accepted, base } = choice.change;
	const by = (other) => other === null ? "error" : compareAll(findings, other).overall.state;
	return {
		path,
		accepted,
		baseVerdict: accepted ? by({
			...budget,
			file: base
		}) : counted.state,
		headVerdict: accepted ? counted.state : by(proposed)
	};
}
/** @param provenance what is true of the whole run, its notices without the budget's */
function makeReport(findings, provenance) {
	const { found, budget, notBuilt } = findings;
	const baseline = found.kind === "found" ? found.baseline : null;
	const made = compareAll(findings, budget.counted);
	const reports = made.comparisons.map((comparison, index) => binaryReport(comparison, made.verdicts[index] ?? {
		state: "error",
		reasons: []
	}, baseline));
	const unused = unusedEntries(budget.counted, made.comparisons);
	return {
		schemaVersion: 1,
		verdict: made.overall,
		reports,
		notBuilt,
		budgetChange: budgetChangeOf(findings, made.overall),
		provenance: {
			...provenance,
			notices: [
				...budget.choice.notices,
				...unused,
				...provenance.notices
			]
		}
	};
}
/** The report of a run that could not be finished. */
function errorReport(message, provenance) {
	return {
		schemaVersion: 1,
		verdict: {
			state: "error",
			reasons: [{
				state: "error",
				message
			}]
		},
		reports: [],
		notBuilt: [],
		budgetChange: null,
		provenance
	};
}
/** 0 pass or warn, 1 fail or no baseline, 2 error; as far as the plan lets it. */
function exitStatus({ verdict }, plan) {
	switch (verdict.state) {
		case "error": return 2;
		case "fail": return plan.mode === "observe" ? 0 : 1;
		case "no-baseline": return plan.mode === "observe" || plan.allowNoBaseline ? 0 : 1;
		default: return 0;
	}
}
//#endregion
export { notJudged as a, isGlob as c, compare as d, judge as i, isLiteral as l, exitStatus as n, overall as o, makeReport as r, globForms as s, errorReport as t, binaryReport as u };
