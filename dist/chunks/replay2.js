import { Bt as andMore, at as markdownName, st as markdownSentence } from "./foundation.js";
import { r as table } from "./table.js";
import { a as replayHeadline, i as replayFacts, n as ladderRows, o as stoppedRows, r as ladderTitles, t as growthText } from "./replay-facts.js";
//#region src/core/report/markdown/replay.ts
const maxRows = 200;
function renderReplayMarkdown(replay) {
	const growth = growthText(replay);
	const ladder = table(ladderTitles.map((title) => ({
		title,
		align: "r"
	})), ladderRows(replay));
	return `${[
		`### ${markdownSentence(replayHeadline(replay))}`,
		list(replayFacts(replay)),
		stoppedTable(replay),
		growth === "" ? "" : markdownSentence(growth),
		growth === "" ? "" : `One growth limit alone, in place of all others:\n\n${ladder}`,
		list(replay.notices)
	].filter((block) => block !== "").join("\n\n")}\n`;
}
const list = (sentences) => sentences.map((sentence) => `- ${markdownSentence(sentence)}`).join("\n");
function stoppedTable(replay) {
	const rows = stoppedRows(replay);
	const hasPulls = rows.some(({ pullRequest }) => pullRequest !== "");
	const columns = [
		{
			title: "commit",
			align: "l"
		},
		...hasPulls ? [{
			title: "pull request",
			align: "l"
		}] : [],
		{
			title: "binary",
			align: "l"
		},
		{
			title: "growth",
			align: "r"
		},
		{
			title: "reason",
			align: "l"
		}
	];
	const cells = rows.slice(0, maxRows).map((row) => [
		markdownName(row.commit),
		...hasPulls ? [row.pullRequest] : [],
		markdownName(row.binary),
		row.growth,
		markdownSentence(row.reason)
	]);
	const left = rows.length - cells.length;
	const made = table(columns, cells);
	return left > 0 ? `${made}\n\n${andMore(left)}` : made;
}
//#endregion
export { renderReplayMarkdown };
