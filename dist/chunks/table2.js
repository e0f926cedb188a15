import { g as coloured, un as inColumn } from "./foundation.js";
import { t as stringWidth } from "./string-width.js";
//#region src/core/report/terminal/table.ts
/** Columns side by side, titles dim; `align` has a word for each. */
function textTable(titles, align, rows, style) {
	return alignedLines([titles.map((title) => coloured(title, "dim", style)), ...rows], align).join("\n");
}
/** Rows of cells as lines, each column as wide as its widest cell. */
function alignedLines(rows, align) {
	const widths = align.map((_, column) => Math.max(...rows.map((cells) => stringWidth(cells[column] ?? ""))));
	return rows.map((cells) => cells.map((cell, column) => {
		const width = inColumn(widths[column]);
		const padding = " ".repeat(Math.max(0, width - stringWidth(cell)));
		return `  ${align[column] === "right" ? padding + cell : cell + padding}`;
	}).join("").trimEnd());
}
/** Columns between two of a table, and before the first. */
const gap = 2;
/** Columns of the terminal that cells leave for a name before them; never less than 20. */
function roomForNames(titles, rows, { width }) {
	const all = titles.map((title, column) => Math.max(...[title, ...rows.map((cells) => cells[column] ?? "")].map((cell) => stringWidth(cell)))).reduce((sum, columns) => sum + gap + columns, gap);
	return Math.max(20, width - all);
}
//#endregion
export { roomForNames as n, textTable as r, alignedLines as t };
