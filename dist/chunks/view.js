import { L as globForms, R as isGlob, yn as UserError } from "./foundation.js";
//#region src/core/report/views/view.ts
/** What a row of the table stands for. */
const groupings = [
	"module",
	"package",
	"symbol",
	"section",
	"region",
	"file",
	"receiver"
];
/** The flags that make a view. */
const viewFlags = [
	"by",
	"top",
	"filter",
	"within",
	"tree"
];
/** Titles of the tables. */
const groupingTitles = {
	module: "Modules",
	package: "Packages",
	symbol: "Symbols",
	section: "Sections",
	region: "Regions",
	file: "Source files",
	receiver: "Receivers"
};
/** Names that have no parts make no tree. */
const flat = /* @__PURE__ */ new Set(["section", "region"]);
/**
* The view that flags ask for.
* @returns null where none does
* @throws UserError for a value that isn't accepted
*/
function readView(flags) {
	if (viewFlags.every((name) => flags[name] === void 0)) return null;
	const { filter = "", within = "" } = flags;
	const tree = flags.tree === "true";
	const by = groupingOf(flags.by);
	for (const [name, glob] of [["filter", filter], ["within", within]]) {
		const given = flags[name];
		if (given !== void 0 && !isGlob(glob)) throw new UserError(`--${name}: "${given}" is not accepted; use ${globForms}`);
	}
	const chosen = by ?? (within !== "" ? "symbol" : tree || filter !== "" ? "package" : null);
	if (tree && chosen !== null && flat.has(chosen)) throw new UserError(`--tree: names of ${groupingTitles[chosen].toLowerCase()} have no parts to make a tree of`);
	return {
		by: chosen,
		top: topOf(flags.top),
		filter,
		within,
		tree
	};
}
function groupingOf(text) {
	if (text === void 0) return null;
	const match = groupings.find((name) => name === text);
	if (match === void 0) throw new UserError(`--by: "${text}" is not accepted; use ${groupings.join(", ")}`);
	return match;
}
function topOf(text) {
	if (text === void 0) return null;
	if (text === "all") return Number.POSITIVE_INFINITY;
	const count = /^\d{1,6}$/.test(text) ? Number(text) : 0;
	if (count < 1) throw new UserError(`--top: "${text}" is not accepted; use a number of rows such as 30, or all`);
	return count;
}
//#endregion
export { groupings as n, readView as r, groupingTitles as t };
