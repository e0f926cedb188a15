import { lt as plainName, ut as plainSentence, y as coloured } from "./foundation.js";
import { p as textTable } from "./overview.js";
import { a as historySentence, i as historyRows, n as historyColumns, r as historyLine, t as binaryTitle } from "./words2.js";
//#region src/core/report/terminal/history.ts
function renderHistoryText(history, style) {
	return `${[
		`${coloured("history:", "dim", style)} ${plainSentence(history.source.name)}`,
		...history.binaries.length === 0 ? ["nothing was measured"] : [],
		...history.binaries.map((binary) => binaryText(binary, style)),
		history.notices.map((notice) => `! ${plainSentence(notice)}`).join("\n")
	].filter((block) => block !== "").join("\n\n")}\n`;
}
function binaryText(binary, style) {
	const rows = historyRows(binary);
	const columns = historyColumns.filter(({ key }) => rows.some((row) => row[key] !== ""));
	const table = textTable(["point", ...columns.map(({ title }) => title)], ["left", ...columns.map(({ align }) => align)], rows.map((row) => [row.isGap ? coloured(`\u00B7 ${row.label}`, "dim", style) : plainName(row.label, 40), ...columns.map(({ key }) => row[key])]), style);
	return [
		`${coloured(plainName(binaryTitle(binary)), "bold", style)}: ${plainSentence(historySentence(binary))}`,
		`  ${historyLine(binary)}`,
		table
	].join("\n");
}
//#endregion
export { renderHistoryText };
