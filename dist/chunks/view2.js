import { at as markdownName, st as markdownSentence } from "./foundation.js";
import { c as stateIcons } from "./ranking.js";
import { a as headline, t as openReasons } from "./reasons.js";
import { r as table } from "./table.js";
import { t as viewLines } from "./view-lines.js";
//#region src/core/report/markdown/view.ts
const maxName = 400;
function viewMarkdown(table$1, view) {
	const { title, columns, lines } = viewLines(table$1, view);
	const body = table([{
		title: table$1.by,
		align: "l"
	}, ...columns.map((name) => ({
		title: name,
		align: "r"
	}))], lines.map(({ branches, mark, name, cells }) => [`${branches.replaceAll(" ", "\u00A0")}${mark}${markdownName(name, maxName)}`, ...cells]));
	return [`**${markdownSentence(title)}**`, body].filter((text) => text !== "").join("\n\n");
}
function renderDiffViewMarkdown(report, table, view) {
	const reasons = openReasons(report, report.reports).map(({ reason }) => `- ${markdownSentence(reason.message)}`);
	return `${[
		`### ${stateIcons[report.verdict.state]} ${markdownSentence(headline(report))}`,
		reasons.join("\n"),
		viewMarkdown(table, view)
	].filter((block) => block !== "").join("\n\n")}\n`;
}
//#endregion
export { viewMarkdown as n, renderDiffViewMarkdown as t };
