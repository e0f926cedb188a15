import { Bt as andMore, O as formatBytes, k as formatDelta } from "./foundation.js";
import { w as cutRows } from "./overview.js";
import { t as markdownTable } from "./markdown-table.js";
//#region src/core/report/markdown/table.ts
const unbreakable = / (?![(\u2192])/g;
function unbroken(cell) {
	return cell.replaceAll(unbreakable, "\u00A0");
}
function table(columns, rows) {
	if (rows.length === 0) return "";
	const cells = rows.map((row) => row.map((cell, place) => columns[place]?.align === "r" ? unbroken(cell) : cell));
	return markdownTable([columns.map(({ title }) => title), ...cells], {
		align: columns.map(({ align }) => align),
		alignDelimiters: false,
		padding: true
	});
}
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
			title: "base \u2192 head",
			align: "r"
		},
		{
			title,
			align: "l"
		}
	], [...lines, ...last]);
}
function sizeCells({ base, head, delta }) {
	return [formatDelta(delta), `${formatBytes(base)} \u2192 ${formatBytes(head)}`];
}
function collapsed(title, body) {
	return body === "" ? "" : `<details><summary>${title}</summary>\n\n${body}\n\n</details>`;
}
//#endregion
export { unbroken as i, sizesTable as n, table as r, collapsed as t };
