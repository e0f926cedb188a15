import { M as formatPercent, O as formatBytes, k as formatDelta, lt as plainName, ut as plainSentence } from "./foundation.js";
import { d as upgradeName, f as upgradeSentence, p as differByIds } from "./values.js";
import { r as alignmentText } from "./sections-comparable.js";
import { i as labelOf, o as ranked, r as isCompared, s as sizeOf, t as changeOf } from "./ranking.js";
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
	const { name, target } = labelOf(binary, report);
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
		changeText(largest)
	];
}
function isGrowthJudged(report) {
	return report.provenance?.event !== "push" && !report.reports.some(({ verdict }) => verdict.reasons.some(({ message }) => message.startsWith("not judged")));
}
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
	const label = labelOf(binary, report);
	return { name: label.target === "" ? label.name : `${label.name} ${label.target}` };
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
export { headline as a, releaseSentences as c, changeCell as i, archiveCell as n, headlinePhrases as o, binaryName as r, sizeWithChange as s, openReasons as t };
