import { Bt as andMore, k as formatDelta } from "./foundation.js";
//#region src/core/report/replay-facts.ts
function replayHeadline({ counts, commits }) {
	const { stopped, warned, passed, undecided, unlike } = counts;
	const judgedCount = stopped + warned + passed;
	if (judgedCount === 0) return `nothing was judged: ${undecided + unlike === 0 ? `${some(commits, "recorded commit")}, and a change is from one to the next` : `of ${some(undecided + unlike, "change")} none could be`}`;
	return `${stopped} of ${some(judgedCount, "change")} would have been stopped, ${warned} warned`;
}
function replayFacts(replay) {
	const { source, span, commits, counts, budget } = replay;
	const { unmeasured, several } = replay;
	const allowed = replay.changes.filter(({ allowances }) => allowances.length > 0).length;
	const days = [span?.from, span?.to].map((commit) => (commit?.measuredAt ?? "").slice(0, 10));
	const measured = days.includes("") ? "" : `, measured ${days.join(" to ")}`;
	const between = span === null ? "" : `, from ${commitText(span.from)} to ${commitText(span.to)}`;
	return [
		`history: ${some(commits, "recorded commit")} of ${source.name}${between}${measured}`,
		`budget: ${[budget.file, ...budget.flags].filter((text) => text !== "").join(", ") || "the defaults"}`,
		...unmeasured === null ? ["whether other commits lie between the recorded ones is not known: each step is judged as one change"] : unmeasured === 0 ? [] : [`${some(unmeasured, "commit")} in between ${unmeasured === 1 ? "has" : "have"} no measurement: ${several === 1 ? "1 change holds" : `${several} changes hold`} several commits, which may be several pull requests`],
		...allowed === 0 ? [] : [`allowances of the budget held for ${some(allowed, "change")}`],
		...counts.unlike === 0 ? [] : [`${some(counts.unlike, "change")} could not be compared, being made differently: ${firstUnlike(replay)}`],
		...counts.undecided === 0 ? [] : [`${some(counts.undecided, "change")} could not be judged: ${firstUndecided(replay)}`]
	];
}
function firstUnlike({ changes }) {
	return firstAndMore(changes.flatMap(({ state, unlike }) => state === "unlike" ? unlike : []));
}
function firstUndecided({ changes }) {
	return firstAndMore(changes.flatMap(({ state, binaries }) => state === "undecided" ? binaries.flatMap(({ reasons }) => reasons.filter((reason) => ["error", "no-baseline"].includes(reason.state)).map(({ message }) => message)) : []));
}
function firstAndMore(texts) {
	const different = [...new Set(texts)];
	const rest = different.length - 1;
	return `${different[0] ?? ""}${rest > 0 ? `, ${andMore(rest)}` : ""}`;
}
function stoppedRows({ changes }) {
	return changes.filter(({ state }) => state === "stopped").toReversed().flatMap(rowsOf);
}
function rowsOf(change) {
	return change.binaries.flatMap(({ name, target, base, head, reasons }) => {
		const messages = reasons.filter(({ state }) => state === "fail").map(({ message }) => message);
		return messages.length === 0 ? [] : {
			commit: `${commitText(change.head)}${(change.commits ?? 1) > 1 ? ` (${change.commits} commits)` : ""}`,
			pullRequest: change.pullRequest === null ? "" : `#${change.pullRequest}`,
			binary: `${name} ${target}`,
			growth: base === null || head === null ? "" : formatDelta(head - base),
			reason: messages.join("; ")
		};
	});
}
function growthText({ growth, changes }) {
	if (growth === null) return "";
	const metrics = new Set(changes.flatMap(({ binaries }) => binaries.map(({ metric }) => metric)));
	const what = metrics.size === 1 ? [...metrics].join("") : "judged";
	const { median, p90, p99, largest } = growth;
	return `growth of the ${what} size per change: ${[
		`median ${formatDelta(median)}`,
		`90th percentile ${formatDelta(p90)}`,
		`99th percentile ${formatDelta(p99)}`,
		`largest ${formatDelta(largest)}`
	].join(", ")}`;
}
const ladderTitles = [
	"max-growth",
	"would have stopped",
	"max-growth-percent",
	"would have stopped"
];
function ladderRows({ maxGrowth, maxGrowthPercent }) {
	const length = Math.max(maxGrowth.length, maxGrowthPercent.length);
	return Array.from({ length }, (_, index) => [maxGrowth[index], maxGrowthPercent[index]].flatMap((threshold) => threshold === void 0 ? ["", ""] : [threshold.limit, String(threshold.stopped)]));
}
function commitText({ commit, label }) {
	return commit === "" ? label : commit.slice(0, 7);
}
function some(count, noun) {
	return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
//#endregion
export { replayHeadline as a, replayFacts as i, ladderRows as n, stoppedRows as o, ladderTitles as r, growthText as t };
