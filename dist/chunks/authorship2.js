import { i as plainName } from "./escape.js";
import { n as textTable, t as coloured } from "./table.js";
//#region src/core/report/terminal/authorship.ts
/** A titled table whose columns each add up to the whole; '' for none. */
function authorsText(authors, format, style) {
	if (authors === null) return "";
	const { rows, rest } = authors;
	const width = Math.max(20, style.width - 26);
	const lines = rows.map(({ name, holds, wrote }) => [
		plainName(name, width),
		format(holds),
		format(wrote)
	]);
	const last = rest === null ? [] : [[
		`and ${rest.count} more`,
		format(rest.holds),
		format(rest.wrote)
	]];
	const body = textTable([
		"",
		"holds",
		"wrote"
	], [
		"left",
		"right",
		"right"
	], [...lines, ...last], style);
	return titled("Who wrote it (inlined code is its author's)", body, style);
}
/** A titled table; '' for none. */
function instancesText(instances, title, format, style) {
	if (instances === null) return "";
	const { rows, rest } = instances;
	const width = Math.max(20, style.width - 16);
	const lines = rows.map(({ name, size }) => [name === "" ? "unknown by its name" : plainName(name, width), format(size)]);
	const last = rest === null ? [] : [[`and ${rest.count} more`, format(rest.size)]];
	const body = textTable(["", title], ["left", "right"], [...lines, ...last], style);
	return titled("Generic code, by the package that it was compiled for", body, style);
}
const titled = (title, body, style) => `${coloured(title, "bold", style)}\n${body}`;
//#endregion
export { instancesText as n, authorsText as t };
