import { M as formatPercent, at as markdownName, k as formatDelta, lt as plainName, st as markdownSentence, ut as plainSentence } from "./foundation.js";
import { p as textTable } from "./overview.js";
import { r as table } from "./table.js";
//#region src/core/report/cost/list.ts
const noUpdates = "No module that the programs use has a newer version.";
function renderCostListText(list, style) {
	const rows = list.updates.map((update) => [
		costCell(update),
		plainName(update.module),
		plainName(`${update.from} \u2192 ${update.to}`),
		requiredCell(update)
	]);
	return `${[rows.length === 0 ? noUpdates : textTable([
		"cost",
		"module",
		"update",
		"required"
	], [
		"right",
		"left",
		"left",
		"left"
	], rows, style), [
		...list.notices.map((notice) => `! ${plainSentence(notice)}`),
		...failures(list).map(({ module, why }) => `! ${plainName(module)}: ${plainSentence(why)}`),
		...remarks(list)
	].join("\n")].filter((block) => block !== "").join("\n\n")}\n`;
}
function renderCostListMarkdown(list) {
	const rows = list.updates.map((update) => [
		costCell(update),
		markdownName(update.module),
		markdownSentence(`${update.from} \u2192 ${update.to}`),
		requiredCell(update)
	]);
	return `${[rows.length === 0 ? noUpdates : table([
		{
			title: "cost",
			align: "r"
		},
		{
			title: "module",
			align: "l"
		},
		{
			title: "update",
			align: "l"
		},
		{
			title: "required",
			align: "l"
		}
	], rows), [
		...list.notices.map((notice) => `- ${markdownSentence(notice)}`),
		...failures(list).map(({ module, why }) => `- ${markdownName(module)}: ${markdownSentence(why)}`),
		...remarks(list).map((remark) => `- ${remark}`)
	].join("\n")].filter((block) => block !== "").join("\n\n")}\n`;
}
function costCell({ delta, programs }) {
	if (delta === null) return "not built";
	const base = programs.reduce((sum, program) => sum + program.base, 0);
	return delta === 0 ? "0 B" : `${formatDelta(delta)} (${formatPercent(delta, base)})`;
}
function requiredCell({ indirect }) {
	return indirect ? "indirect" : "direct";
}
function failures({ updates }) {
	return updates.flatMap(({ module, why }) => why === void 0 ? [] : [{
		module,
		why
	}]);
}
function remarks({ more }) {
	return more === 0 ? [] : [`${more} more ${more === 1 ? "update was" : "updates were"} not measured: raise --limit`];
}
//#endregion
export { renderCostListMarkdown, renderCostListText };
