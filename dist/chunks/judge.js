import { Dt as metrics, K as withUsualLevel, M as formatPercent, O as formatBytes, Rt as tierNames, Ut as namesAndMore, Vt as firstOf, Zt as outsideColumn, z as matcher } from "./foundation.js";
import { B as formatShare, W as shareOf, d as upgradeName, f as upgradeSentence, p as differByIds } from "./values.js";
import { l as worst, s as bySeverity } from "./override.js";
import { t as defaults } from "./budget.js";
import { d as targetOf, l as mainPackageOf, o as isSameBinary, r as alignmentText } from "./sections-comparable.js";
import { D as archivesOf, O as compareArchives } from "./overview.js";
import { a as importTree, c as placeIn, i as importEdge, t as linkerPath } from "./linker-path.js";
import { n as placeOfCulprit } from "./dead-code-change.js";
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
	const bytes = shareOf(tier.maxGrowthPercent, base);
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
		message: `${subject.label}${changeText(subject)}, ${formatBytes(delta - limit.bytes)} over the limit of ${limit.text}${limit.also === "" ? "" : `, and over ${limit.also}`}`,
		rule: limit.rule,
		limit: limit.bytes,
		value: delta
	};
}
function changeText({ base, head, aside }) {
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
function sizeOf(side, metric) {
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
	const base = comparison && sizeOf(comparison.base, metric);
	const head = comparison && sizeOf(comparison.head, metric);
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
function shortNames({ packages }) {
	return new Map(packages.map((row) => [row.path, shortName(row)]));
}
function shortName(row) {
	const { path = "", directory = "." } = row ?? {};
	return directory === "." ? path : directory;
}
const maxSteps = 6;
function chainText(steps) {
	return (steps.length <= maxSteps ? steps : [
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
	const sizes = new Map();
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
	const kept = new Set();
	const chains = new Map();
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
	return [...new Set([...bytes, ...chains.keys()])].filter((name) => chains.has(name) || !kept.has(name)).map((name) => ({
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
//#region src/core/policy/forbidden/judge-dead-code.ts
const maxNamed$3 = 3;
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
	const place = placeOf(head, inHead.culprits);
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
	const names = firstOf(culprits.map(culpritName), maxNamed$3);
	const short = imports === void 0 ? null : shortNames(imports);
	const path = first.path.map(({ package: owner }) => short?.get(owner) ?? owner);
	return `by ${names.join(", ")}${path.length < 2 ? "" : ` (${chainText(path)})`}`;
}
function culpritName({ kind, symbol, package: owner }) {
	if (kind === "shared") return `types shared with other files by ${symbol}`;
	if (kind === "reflection") return symbol;
	return `the import of ${symbol}${owner === "" ? "" : ` in ${owner}`}`;
}
const isDeclared = ({ imports }, [first]) => first !== void 0 && placeOfCulprit(imports, first) !== null;
function placeOf({ imports }, [first]) {
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
const maxNamed$2 = 3;
function judgeForbidden(comparison, rules, context) {
	return rules.flatMap((rule) => judgeRule$1(comparison, rule, context));
}
function judgeRule$1({ measurements, status }, rule, { event, baseline }) {
	const { base, head } = measurements;
	if (head === null) return [];
	const inHead = findForbidden(head, rule);
	const inBase = base === null ? null : findForbidden(base, rule);
	const outcomes = new Map();
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
	const message = `whether it has ${title(rule)}, which is forbidden (${rule.reason}), is not known: ${missing}`;
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
	const names = things.map(({ name }) => name);
	const subject = firstOf(names, maxNamed$2).join(", ");
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
function title({ kind, pattern }) {
	return `${kind} ${pattern}`;
}
const ruleName$1 = ({ tier }) => `${tier}.forbid`;
//#endregion
//#region src/core/policy/forbidden/judge-path-leaks.ts
const maxNamed$1 = 3;
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
	const outcomes = new Map();
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
const given = new Set(["-X value", "build info"]);
function isSame({ place, path, holder }, other) {
	if (place !== other.place) return false;
	return given.has(place) ? holder === other.holder : path === other.path;
}
function breach(rule, { state, aside, isNew, leaks }, { imports }) {
	const names = firstOf(leaks.map(leakText), maxNamed$1);
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
function needsExplanation(file) {
	const layers = [
		file.general,
		...file.binaries,
		...file.allowances
	];
	return [file, ...file.binaries].some(({ forbid }) => forbid.length > 0) || layers.some(({ warn, fail }) => [warn, fail].some(({ requireDeadCode = "none", forbidPathLeaks = "none" }) => requireDeadCode !== "none" || forbidPathLeaks !== "none"));
}
function unusedEntries({ file }, binaries) {
	return file.binaries.filter((entry) => !binaries.some((binary) => entryMatches(entry, binary))).map(({ binary, target, line }) => `the budget for binary "${binary}"${target === "**" ? "" : `, target "${target}"`} (line ${line}) matches nothing that was built`);
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
const maxNamed = 5;
function summary(directories) {
	const names = directories.flatMap(({ examples }) => examples);
	const files = sum$1(directories.map((directory) => directory.files));
	return {
		embeddedBytes: sum$1(directories.map((directory) => directory.embeddedBytes)),
		compiled: sum$1(directories.map((directory) => directory.compiled)),
		names: namesAndMore(names, maxNamed, files)
	};
}
function sum$1(sizes) {
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
			base: sum(rows.map(({ base }) => base)),
			head: sum(rows.map(({ head }) => head)),
			delta: sum(rows.map(({ delta }) => delta))
		};
	};
	return [part("own", ["own"]), part("dependencies", ["updated-dependencies", "other-dependencies"])];
}
const originLabels = new Map([["own", "own code "], ["dependencies", "code of dependencies "]]);
function limitsGrowth({ warn, fail }) {
	return [warn, fail].some((tier) => tier.maxGrowth !== null || tier.maxGrowthPercent !== null);
}
function judgeRule({ singular, partsOf }, rule, { comparison, noiseFloor, growthJudged, upgrade }) {
	const matches = matcher(rule.pattern);
	const parts = partsOf(comparison).filter((part) => matches(part.path));
	const subjects = rule.judge === "together" || parts.length === 0 ? [{
		name: rule.pattern,
		base: sum(parts.map((part) => part.base)),
		head: sum(parts.map((part) => part.head))
	}] : parts.map(({ path, base, head }) => ({
		name: path,
		base,
		head
	}));
	const label = rule.judge === "together" && parts.length !== 1 ? `${singular}s` : singular;
	const before = (name, base) => beforeUpgrade(upgrade, base, (comparedByGo) => sum(partsOf(comparedByGo).filter(({ path }) => name === rule.pattern ? matches(path) : path === name).map((part) => part.base)));
	return shortened(subjects.flatMap(({ name, base, head }) => brokenLimits({
		label: singular === "origin" ? originLabels.get(name) ?? "" : `${label} ${name} `,
		base,
		before: before(name, base),
		head,
		growthJudged,
		aside: ""
	}, rule, noiseFloor, `${singular}s.`)), `${singular}s of ${rule.pattern}`);
}
function shortened(broken, what) {
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
function sum(sizes) {
	return sizes.reduce((total, size) => total + size, 0);
}
const all = "(all)";
function judgedPart(measurement, file) {
	if (needsExplanation(file)) return measurement;
	const { imports: _imports, reachability: _reachability, pathLeaks: _pathLeaks, ...rest } = measurement;
	const without = {
		...rest,
		symbols: []
	};
	if (judgesParts(file)) return without;
	const { fileSize: size } = measurement.binary;
	const regions = [{
		name: "other",
		size
	}];
	return {
		...without,
		sections: [{
			name: all,
			offset: 0,
			fileSize: size,
			virtualSize: size
		}],
		regions,
		modules: [{
			path: all,
			version: "",
			size
		}],
		packages: [{
			path: all,
			module: all,
			kind: "pseudo",
			size,
			regions
		}]
	};
}
const judgesParts = ({ packages, modules, binaries }) => [{
	packages,
	modules
}, ...binaries].some((layer) => layer.packages.length + layer.modules.length > 0);
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
	const size = sizeOf(head, metric);
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
	const before = sizeOf(base, metric);
	const now = sizeOf(head, metric);
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
function judge(comparison, budget, context, upgrade = null) {
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
	const baseSize = sizeOf(base, metric);
	const headSize = sizeOf(head, metric);
	if (headSize === null) return [notMeasured("error", "head", "it cannot be judged")];
	const reasons = brokenLimits({
		label: metricLabels[metric],
		base: baseSize ?? 0,
		before: beforeUpgrade(upgrade, baseSize ?? 0, (before) => sizeOf(before.base, metric)),
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
		base: sizeOf(base, metric) ?? 0,
		head: sizeOf(head, metric) ?? 0,
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
	if (event === "push") return pass(`${changeText(subject)}; growth is not judged on a push`);
	if (event === "release") return pass(changeText(subject));
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
export { formerName as a, needsExplanation as c, entryMatches as i, unusedEntries as l, notJudged as n, judgedMetrics as o, judgedPart as r, limitsFor as s, judge as t, goUpgradeOf as u };
