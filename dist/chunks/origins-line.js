import { g as verdictStates } from "./closed-lists.js";
import { a as plainSentence, i as plainName } from "./escape.js";
import { i as formatPercent, n as formatDelta, t as formatBytes } from "./sizes.js";
import { c as upgradeSentence, i as alignmentText, r as differByIds, s as upgradeName } from "./sections-comparable.js";
import { a as symbolTitle } from "./authorship.js";
//#region src/core/report/ranking.ts
const stateIcons = {
	error: "⛔",
	fail: "❌",
	"no-baseline": "❔",
	warn: "⚠️",
	pass: "✅"
};
/** Worst verdict first, then the largest change, then by name and target. */
function ranked(report) {
	return report.reports.toSorted((a, b) => rankOf(a.verdict.state) - rankOf(b.verdict.state) || Math.abs(changeOf(b)) - Math.abs(changeOf(a)) || compareText(a.mainPackage, b.mainPackage) || compareText(a.target, b.target));
}
/** 0 is the worst state. */
function rankOf(state) {
	return verdictStates.indexOf(state);
}
/**
* Whether there was anything to compare with. Without a baseline a base that
* is null means "unknown", with one it means "not there".
*/
function isCompared(binary) {
	return binary.baseline !== null || binary.base !== null;
}
/** Bytes of file that changed; 0 where nothing is known of the base. */
function changeOf(binary) {
	return isCompared(binary) ? binary.delta.fileSize : 0;
}
/** Bytes of the file on the side that is there. */
function sizeOf(binary) {
	return (binary.head ?? binary.base)?.binary.fileSize ?? 0;
}
/** How to call a binary so that no other of this report could be meant. */
function labelOf(binary, report) {
	const oneTarget = report.reports.every(({ target }) => target === binary.target);
	return {
		name: nameOf(binary, report),
		target: oneTarget ? "" : binary.target
	};
}
/** The executable's name, or its main package where two share the name. */
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
//#region src/core/report/headline.ts
/** The sentence as plain text, without a full stop. */
function headline(report) {
	return headlinePhrases(report).map((phrase) => typeof phrase === "string" ? plainSentence(phrase) : plainName(phrase.name)).join("");
}
/**
* The sentence in pieces; strings may hold text of strangers and must be escaped too.
* @param brief the verdict alone, without what another Go adds
*/
function headlinePhrases(report, brief = false) {
	const verdict = verdictOf(report);
	const sentence = brief ? verdict : [...verdict, ...upgradePhrases(report, verdict)];
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
		changeText(largest)
	];
}
/** On a push and without a budget growth is shown and not judged. */
function isGrowthJudged(report) {
	return report.provenance?.event !== "push" && !report.reports.some(({ verdict }) => verdict.reasons.some(({ message }) => message.startsWith("not judged")));
}
/** ` grew by 104.0 KiB (+0.6 %)`, with its leading blank. */
function changeText(binary) {
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
/**
* What is said of one binary, after its name: the reason for its state. Most
* reasons are written to follow the name; others follow what changed.
*/
function predicate(binary) {
	const { state, reasons } = binary.verdict;
	const reason = worstReason(reasons, state);
	if (reason === void 0) return [changeText(binary)];
	if (reason.rule === "override") return [...reasonPhrases(binary, reasons.find((candidate) => candidate.state === state && candidate !== reason)), `; it ${reason.message}`];
	return reasonPhrases(binary, reason);
}
function reasonPhrases(binary, reason) {
	if (reason === void 0) return [changeText(binary)];
	return /^(?:grew|shrank|is) /.test(reason.message) ? [` ${reason.message}`] : [changeText(binary), `; ${reason.message}`];
}
/** The first reason for this state. */
function worstReason(reasons, state) {
	return reasons.find((reason) => reason.state === state);
}
/** `+104.0 KiB (+0.6 %)`, `new`, `gone`, `unknown` or `0 B`, for a table's cell. */
function changeCell(binary) {
	if (!isCompared(binary)) return "unknown";
	if (binary.status === "added") return `new, ${formatDelta(changeOf(binary))}`;
	if (binary.status === "removed") return `gone, ${formatDelta(changeOf(binary))}`;
	const change = changeOf(binary);
	if (change === 0) return "0 B";
	return `${formatDelta(change)} (${formatPercent(change, binary.base?.binary.fileSize ?? 0)})`;
}
/**
* `; Go 1.25.3 → 1.26.8: +312.0 KiB, not counted as growth`: what Go adds is no
* growth of the change, and who merges must know of it. Not where `verdict` is
* about that already.
*/
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
/** Bytes; what is unknown comes first. */
function upgradeSize({ delta }) {
	return Math.abs(delta?.fileSize ?? Number.MAX_SAFE_INTEGER);
}
/** A binary by the name that is clear within its report. */
function binaryName(binary, report) {
	const label = labelOf(binary, report);
	return { name: label.target === "" ? label.name : `${label.name} ${label.target}` };
}
//#endregion
//#region src/core/report/reasons.ts
/**
* All reasons but those that say no more than "passed", and those that the
* headline has told. `binaries` are in the order of the result.
*/
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
//#region src/core/report/budget-change.ts
/**
* One or two sentences for markdown and for the terminal.
* @param path the budget file's path, escaped for where it is shown
* @param strong marks a verdict
*/
function budgetChangeText({ accepted, baseFile = "valid", baseVerdict, headVerdict }, path, strong = (verdict) => verdict) {
	const [base, head] = [strong(baseVerdict), strong(headVerdict)];
	if (baseFile === "absent") return `This change adds the budget ${path}. By the inputs and the defaults the verdict is ${base}, by the added budget ${head}; the inputs and the defaults count, as the base has no such file.`;
	if (baseFile === "malformed") return `This change touches the budget ${path}, which is malformed in the base. By the inputs and the defaults the verdict is ${base}, by the changed budget ${head}; the inputs and the defaults count.`;
	if (baseFile === "unread") return `The base's budget ${path} could not be read. By the inputs and the defaults the verdict is ${base}, by this change's budget ${head}; the worse one counts.`;
	return `This change touches the budget ${path}. By the base's budget the verdict is ${base}, by the changed one ${head}; ${accepted ? "the changed one counts, as the base's file accepts changes" : "the base's one counts"}.`;
}
//#endregion
//#region src/core/report/limit-cell.ts
/** Of the first reason of the verdict's state that is about the binary's size; '' when there is none. */
function limitCell({ verdict }) {
	return verdict.reasons.filter(({ state }) => state === verdict.state).map(limitText).find((text) => text !== "") ?? "";
}
/** Rules of the binary as a whole, e.g. `fail.max-growth` or `gzip.warn.max-size`. */
const wholeRule = /^(?:(?<metric>content|gzip)\.)?(?:warn|fail)\.(?<kind>max-size|min-size|max-growth|max-growth-percent|go-upgrade-limit|go-upgrade-limit-percent)$/;
function limitText({ rule = "", limit }) {
	const { metric = "", kind } = wholeRule.exec(rule)?.groups ?? {};
	if (kind === void 0 || limit === void 0) return "";
	const text = kind.startsWith("max-growth") ? formatDelta(limit) : kind.startsWith("go-upgrade") ? `Go ${formatDelta(limit)}` : `${kind === "min-size" ? "at least " : ""}${formatBytes(limit)}`;
	return metric === "" ? text : `${metric} ${text}`;
}
//#endregion
//#region src/core/text/age.ts
const units = [
	["day", 86400],
	["hour", 3600],
	["minute", 60]
];
/** `3 days`, `1 hour`, `5 minutes`: in the largest unit of which there is one; rounded down. */
function formatAge(seconds) {
	for (const [unit, length] of units) {
		const count = Math.floor(seconds / length);
		if (count > 0) return `${count} ${unit}${count === 1 ? "" : "s"}`;
	}
	return "less than a minute";
}
//#endregion
//#region src/core/report/build-facts.ts
/** All facts that this report has, in the order in which they are shown. */
function measuredFacts(report, binaries) {
	const { provenance } = report;
	const sides = binaries.flatMap(({ head, base }) => head ?? base ?? []);
	return [
		baselineFacts(report, binaries),
		sentences("Head commit", provenance?.headCommit ? [provenance.headCommit] : []),
		sentences("Go", goVersions(binaries)),
		previousGoFacts(binaries),
		names("Flags", [...new Set(sides.map(flagsOf).filter((text) => text !== ""))]),
		names("Overrode", (provenance?.overrides ?? []).map(withoutOverrode)),
		names("Relaxed on request", provenance?.relaxations ?? []),
		names("Passed through to the build", provenance?.passedThrough ?? []),
		sentences("Modules", provenance === null ? [] : modulesText(provenance)),
		sentences("Enforced settings", provenance === null ? [] : [verifiedText(provenance)]),
		sentences("Attribution", attributionTexts(report, binaries)),
		sentences("Notes", [...new Set(sides.flatMap(({ attribution }) => attribution.notes))]),
		sentences("Tool", provenance?.tool ? [provenance.tool] : [])
	].flat().filter(({ entries }) => entries.length > 0);
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
/** A fact for each base that was used, naming its binaries where there are several. */
function baselineFacts(report, binaries) {
	const groups = grouped(binaries, ({ baseline }) => JSON.stringify({
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
			file: "read from a file"
		}[baseline.source];
		const commit = baseline.commit === "" ? "" : ` of commit ${baseline.commit}`;
		const chosen = baseline.chosenBy === "" ? "" : `, ${baseline.chosenBy}`;
		return {
			...sentences("Baseline", [`${source}${commit}${ageText(baseline)}${chosen}${which}`]),
			link: baseline.run
		};
	});
}
/** Which Go built the recorded base before, a fact for each run that recorded one. */
function previousGoFacts(binaries) {
	return [...grouped(binaries.flatMap(({ goUpgrade }) => goUpgrade ?? []), ({ from, run }) => `${from} ${run}`).values()].flatMap(([upgrade]) => {
		if (upgrade === void 0) return [];
		const how = upgrade.run !== "" || upgrade.delta !== null ? ", recorded by a run of the base" : ", not recorded";
		return {
			...sentences("Go before", [`${upgrade.from}${how}`]),
			link: upgrade.run
		};
	});
}
/** When a stored measurement was made, and how long before this run. */
function ageText({ measuredAt, ageSeconds }) {
	if (measuredAt === void 0 || ageSeconds === void 0) return "";
	return `, measured ${measuredAt.slice(0, 10)} (${formatAge(ageSeconds)} before)`;
}
/** `go1.26.8`, or `go1.26.7 → go1.26.8` where a binary's two sides differ; each once. */
function goVersions(binaries) {
	const texts = binaries.map(({ base, head }) => {
		const before = base?.binary.goVersion ?? "";
		const after = head?.binary.goVersion ?? "";
		if (before === "" || after === "" || before === after) return after || before;
		return `${before} → ${after}`;
	});
	return [...new Set(texts)].filter((text) => text !== "");
}
function flagsOf({ build }) {
	return build === null ? "" : build.flags.join(" ");
}
/** Overrides come as sentences that begin with the title of their list. */
function withoutOverrode(sentence) {
	return sentence.replace(/^overrode /, "");
}
function modulesText(provenance) {
	const { modulesReused, modulesFetched } = provenance;
	if (modulesReused + modulesFetched === 0) return [];
	return [`${modulesReused} from this machine's verified module cache, ${modulesFetched} fetched`];
}
function verifiedText({ verified, mode }) {
	if (mode === "comment") return "not checked here: the pull request's own run built the binaries";
	return verified ? "found in every binary that was built" : "not verified in every binary";
}
/** Each level with its binaries; with one level for all, no names. */
function attributionTexts(report, binaries) {
	const groups = grouped(binaries.flatMap((binary) => {
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
function labelText(binary, report) {
	const { name, target } = labelOf(binary, report);
	return target === "" ? name : `${name} ${target}`;
}
/** The items by key, in the order in which keys first appear. */
function grouped(items, keyOf) {
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
//#region src/core/report/contributions.ts
/** Rows sorted by |delta|, largest first; their deltas add up to `delta.fileSize`. */
function originsOf(binary) {
	const main = mainModuleOf(binary);
	return binary.modules.filter(({ delta }) => delta !== 0).flatMap((module) => module === main ? packagesOf(module, binary) : [originOf(module, binary)]).toSorted((a, b) => Math.abs(b.delta) - Math.abs(a.delta));
}
/** The row of the main package's own module: the longest path that holds it. */
function mainModuleOf(binary) {
	return binary.modules.filter(({ path }) => binary.mainPackage === path || binary.mainPackage.startsWith(`${path}/`)).toSorted((a, b) => b.path.length - a.path.length)[0];
}
function packagesOf(module, binary) {
	const packages = binary.packages.filter((row) => row.module === module.path && row.delta !== 0);
	if (packages.reduce((total, { delta }) => total + delta, 0) !== module.delta) return [originOf(module, binary)];
	return packages.map((row) => ({
		kind: "package",
		name: relativePath(row.path, module.path),
		baseVersion: "",
		headVersion: "",
		base: row.base,
		head: row.head,
		delta: row.delta,
		largest: largestSymbol(row, binary.symbols)
	}));
}
function relativePath(path, module) {
	if (path === module) return ".";
	return path.startsWith(`${module}/`) ? `.${path.slice(module.length)}` : path;
}
function originOf(module, binary) {
	const kind = module.path === "std" ? "std" : module.path.startsWith("(") ? "pseudo" : "module";
	const versions = kind === "std" ? {
		baseVersion: binary.base?.binary.goVersion ?? "",
		headVersion: binary.head?.binary.goVersion ?? ""
	} : {
		baseVersion: module.baseVersion,
		headVersion: module.headVersion
	};
	const { base, head, delta } = module;
	const largest = kind === "pseudo" ? null : largestPart(module, binary);
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
/** The largest package of a module; where that is the one at its root, the largest symbol in it. */
function largestPart(module, { packages, symbols }) {
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
	const symbol = symbols.filter((candidate) => candidate.package === row.path).toSorted((a, b) => Math.abs(b.delta) - Math.abs(a.delta))[0];
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
/** What begins with an import path, from the path's last element on; a `v2` is none by itself. */
function shortPath(name, path) {
	if (!name.startsWith(path)) return name;
	const last = /(?<![^/])[^/]+(?:\/v\d+)?$/.exec(path);
	return last === null ? name : name.slice(last.index);
}
/** What a pseudo row's name means, for people. */
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
//#region src/core/report/origins-line.ts
const titles = {
	own: "own code",
	"updated-dependencies": "updated dependencies",
	"other-dependencies": "other dependencies",
	std: "Go's standard library",
	alignment: "alignment",
	other: "other"
};
/**
* `own code +30.1 KiB · updated dependencies +61.2 KiB · alignment +4.0 KiB`, largest
* first; '' where packages aren't known on both sides alike.
*/
function splitLine({ base, head, origins }) {
	const levels = [base, head].flatMap((side) => side?.attribution.level ?? []);
	if (!levels.every((level) => level !== "file" && level !== "sections" && level === levels[0])) return "";
	return origins.map(({ origin, delta }) => `${titles[origin]} ${formatDelta(delta)}`).join(" · ");
}
//#endregion
export { sizeOf as _, measuredFacts as a, budgetChangeText as c, headline as d, headlinePhrases as f, ranked as g, nameOf as h, goVersions as i, openReasons as l, isCompared as m, originsOf as n, formatAge as o, changeOf as p, pseudoTitles as r, limitCell as s, splitLine as t, changeCell as u, stateIcons as v };
