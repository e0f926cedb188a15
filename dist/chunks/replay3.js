import { Bt as andMore, lt as plainName, ut as plainSentence, y as coloured } from "./foundation.js";
import { p as textTable } from "./overview.js";
import { a as replayHeadline, i as replayFacts, n as ladderRows, o as stoppedRows, r as ladderTitles, t as growthText } from "./replay-facts.js";
//#region src/core/report/terminal/replay.ts
const maxRows = 100;
function renderReplayText(replay, style) {
	const colour = replay.counts.stopped > 0 ? "red" : "green";
	const growth = growthText(replay);
	return `${[
		coloured(plainSentence(replayHeadline(replay)), colour, style),
		lines(replayFacts(replay)),
		stoppedText(replay, style),
		growth === "" ? "" : plainSentence(growth),
		growth === "" ? "" : `One growth limit alone, in place of all others:\n\n${textTable(ladderTitles, [
			"right",
			"right",
			"right",
			"right"
		], ladderRows(replay), style)}`,
		replay.notices.map((notice) => `! ${plainSentence(notice)}`).join("\n")
	].filter((block) => block !== "").join("\n\n")}\n`;
}
const lines = (sentences) => sentences.map((sentence) => `  ${plainSentence(sentence)}`).join("\n");
function stoppedText(replay, style) {
	const rows = stoppedRows(replay);
	if (rows.length === 0) return "";
	const hasPulls = rows.some(({ pullRequest }) => pullRequest !== "");
	const cells = rows.slice(0, maxRows).map((row) => [
		plainName(row.commit, 40),
		...hasPulls ? [row.pullRequest] : [],
		plainName(row.binary, 60),
		row.growth,
		plainSentence(row.reason, 300)
	]);
	const left = rows.length - cells.length;
	const table = textTable([
		"commit",
		...hasPulls ? ["pull request"] : [],
		"binary",
		"growth",
		"reason"
	], [
		"left",
		...hasPulls ? ["left"] : [],
		"left",
		"right",
		"left"
	], cells, style);
	return left > 0 ? `${table}\n  ${andMore(left)}` : table;
}
//#endregion
export { renderReplayText };
