import { Ht as andMore, O as formatBytes, k as formatDelta } from "./foundation.js";
import { w as cutRows } from "./overview.js";
import { t as markdownTable } from "./markdown-table.js";
//#region src/core/report/markdown/table.ts
/** What may begin a line in a cell of numbers: a bracket, or an arrow. */
const unbreakable = / (?![(→])/g;
/** A cell of numbers, broken only where it may be. */
function unbroken(cell) {
	return cell.replaceAll(unbreakable, "\xA0");
}
/** A table; '' when it has no rows. Numbers keep their units on one line. */
function table(columns, rows) {
	if (rows.length === 0) return "";
	const cells = rows.map((row) => row.map((cell, place) => columns[place]?.align === "r" ? unbroken(cell) : cell));
	return markdownTable([columns.map(({ title }) => title), ...cells], {
		align: columns.map(({ align }) => align),
		alignDelimiters: false,
		padding: true
	});
}
/**
* Rows of the change, both sizes and a name, cut to `limit` and ended by what was cut.
* The name comes last: a long one pushes no number out of a narrow screen.
*/
function sizesTable(title, rows, limit, nameOf) {
	if (limit === 0) return "";
	const { shown, rest } = cutRows(rows, limit);
	const lines = shown.map((row) => [...sizeCells(row), nameOf(row)]);
	const last = rest === null ? [] : [[...sizeCells(rest), andMore(rest.count)]];
	return table([
		{
			title: "change",
			align: "r"
		},
		{
			title: "base → head",
			align: "r"
		},
		{
			title,
			align: "l"
		}
	], [...lines, ...last]);
}
function sizeCells({ base, head, delta }) {
	return [formatDelta(delta), `${formatBytes(base)} → ${formatBytes(head)}`];
}
/** A block that a reader opens; '' when it is empty. `title` is Markdown. */
function collapsed(title, body) {
	return body === "" ? "" : `<details><summary>${title}</summary>\n\n${body}\n\n</details>`;
}
//#endregion
export { unbroken as i, sizesTable as n, table as r, collapsed as t };
