import { ut as plainSentence, y as coloured } from "./foundation.js";
import { f as roomForNames, g as shortNames, m as widestOf, p as textTable, t as headText } from "./overview.js";
import { i as byDirection, r as verdictText, t as reasonLines } from "./verdict.js";
import { t as viewLines } from "./view-lines.js";
//#region src/core/report/terminal/view.ts
function viewText(table, view, style) {
	const { title, columns, lines } = viewLines(table, view);
	const heading = coloured(plainSentence(title), "bold", style);
	if (lines.length === 0) return heading;
	const numbers = lines.map(({ cells }) => cells);
	const names = namesOf(lines, roomForNames(columns, numbers, style));
	const rows = lines.map(({ cells, delta }, index) => [names[index] ?? "", ...cells.map((cell, column) => columns[column] === "change" ? byDirection(cell, delta, style) : cell)]);
	return `${heading}\n${textTable(["", ...columns], ["left", ...columns.map(() => "right")], rows, style)}`;
}
function namesOf(lines, width) {
	const levels = new Map();
	for (const line of lines) {
		const depth = line.branches.length;
		const level = levels.get(depth);
		if (level === void 0) levels.set(depth, [line]);
		else level.push(line);
	}
	const names = new Map();
	for (const [depth, level] of levels) {
		const marks = widestOf(level.map(({ mark }) => mark));
		const short = shortNames(level.map(({ name }) => name), Math.max(12, width - depth - marks));
		for (const [index, line] of level.entries()) names.set(line, `${line.branches}${line.mark}${short[index] ?? ""}`);
	}
	return lines.map((line) => names.get(line) ?? "");
}
function renderDiffView(report, table, view, style) {
	return `${[
		verdictText(report, style),
		reasonLines(report, report.reports, style),
		viewText(table, view, style)
	].filter((block) => block !== "").join("\n\n")}\n`;
}
function renderMeasurementView(measurement, table, view, style) {
	return `${headText(measurement, style)}\n\n${viewText(table, view, style)}\n`;
}
//#endregion
export { renderDiffView, renderMeasurementView };
