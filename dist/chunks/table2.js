import { g as coloured, un as inColumn } from "./foundation.js";
import { t as stringWidth } from "./string-width.js";
//#region src/core/report/terminal/table.ts
/** Columns side by side, titles dim; `align` has a word for each. */
function textTable(titles, align, rows, style) {
	const lines = [titles.map((title) => coloured(title, "dim", style)), ...rows];
	const widths = titles.map((_, column) => Math.max(...lines.map((cells) => stringWidth(cells[column] ?? ""))));
	return lines.map((cells) => cells.map((cell, column) => {
		const width = inColumn(widths[column]);
		const padding = " ".repeat(Math.max(0, width - stringWidth(cell)));
		return `  ${align[column] === "right" ? padding + cell : cell + padding}`;
	}).join("").trimEnd()).join("\n");
}
/** Columns between two of a table, and before the first. */
const gap = 2;
/** Columns of the terminal that cells leave for a name before them; never less than 20. */
function roomForNames(titles, rows, { width }) {
	const all = titles.map((title, column) => Math.max(...[title, ...rows.map((cells) => cells[column] ?? "")].map((cell) => stringWidth(cell)))).reduce((sum, columns) => sum + gap + columns, gap);
	return Math.max(20, width - all);
}
//#endregion
export { textTable as n, roomForNames as t };
