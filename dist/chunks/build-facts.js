import { n as formatDelta, t as formatBytes } from "./sizes.js";
import { a as labelOf } from "./symbol-title.js";
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
function limitCell(binary) {
	const reason = limitReason(binary);
	return reason === void 0 ? "" : limitText(reason);
}
/** The reason whose limit the cell shows. */
function limitReason({ verdict }) {
	return verdict.reasons.find((reason) => reason.state === verdict.state && limitText(reason) !== "");
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
//#region src/core/report/sources/grouped.ts
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
//#endregion
export { limitCell as a, formatAge as i, measuredFacts as n, limitReason as o, grouped as r, budgetChangeText as s, goVersions as t };
