import { Bt as andMore, at as markdownName } from "./foundation.js";
import { r as table, t as collapsed } from "./table.js";
//#region src/core/report/markdown/authorship.ts
const authorsNote = "Code that was inlined from another package is counted where it is in the one column, and for its author in the other.";
const instancesNote = "Generic code is counted in the package that defines it; here by the package for whose types it was compiled.";
function authorsBlock(authors, format) {
	if (authors === null) return "";
	const { rows, rest } = authors;
	const lines = rows.map(({ name, holds, wrote }) => [
		format(holds),
		format(wrote),
		markdownName(name)
	]);
	const last = rest === null ? [] : [[
		format(rest.holds),
		format(rest.wrote),
		andMore(rest.count)
	]];
	const body = table([
		{
			title: "holds",
			align: "r"
		},
		{
			title: "wrote",
			align: "r"
		},
		{
			title: "package",
			align: "l"
		}
	], [...lines, ...last]);
	return collapsed("Who wrote it", `${authorsNote}\n\n${body}`);
}
function instancesBlock(instances, title, format) {
	if (instances === null) return "";
	const { rows, rest } = instances;
	const lines = rows.map(({ name, size }) => [format(size), name === "" ? "unknown by its name" : markdownName(name)]);
	const last = rest === null ? [] : [[format(rest.size), andMore(rest.count)]];
	const body = table([{
		title,
		align: "r"
	}, {
		title: "compiled for",
		align: "l"
	}], [...lines, ...last]);
	return collapsed("Generic code", `${instancesNote}\n\n${body}`);
}
//#endregion
export { instancesBlock as n, authorsBlock as t };
