import { at as markdownName, st as markdownSentence } from "./foundation.js";
import { r as table } from "./table.js";
import { a as historySentence, i as historyRows, n as historyColumns, r as historyLine, t as binaryTitle } from "./words2.js";
//#region src/core/report/markdown/history.ts
function renderHistoryMarkdown(history) {
	return `${[
		`### Sizes over time: ${markdownSentence(history.source.name)}`,
		...history.binaries.length === 0 ? ["Nothing was measured."] : [],
		...history.binaries.flatMap(binaryBlocks),
		history.notices.map((notice) => `- ${markdownSentence(notice)}`).join("\n")
	].filter((block) => block !== "").join("\n\n")}\n`;
}
function binaryBlocks(binary) {
	const rows = historyRows(binary);
	const columns = historyColumns.filter(({ key }) => rows.some((row) => row[key] !== ""));
	return [`${markdownName(binaryTitle(binary))} ${historyLine(binary)} ${markdownSentence(historySentence(binary))}`, table([{
		title: "point",
		align: "l"
	}, ...columns.map(({ title, align }) => ({
		title,
		align: align === "right" ? "r" : "l"
	}))], rows.map((row) => [row.isGap ? `\u00B7 ${markdownSentence(row.label)}` : markdownName(row.label, 60), ...columns.map(({ key }) => row[key])]))];
}
//#endregion
export { renderHistoryMarkdown };
