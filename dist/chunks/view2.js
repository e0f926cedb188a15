import { at as markdownName, st as markdownSentence } from "./foundation.js";
import { c as stateIcons } from "./ranking.js";
import { a as headline, t as openReasons } from "./reasons.js";
import { r as table } from "./table.js";
import { t as viewLines } from "./view-lines.js";
//#region src/core/report/markdown/view.ts
/** Characters of a name; longer ones are cut in the middle. */
const maxName = 400;
/** The table under its title. */
function viewMarkdown(table$1, view) {
	const { title, columns, lines } = viewLines(table$1, view);
	const body = table([{
		title: table$1.by,
		align: "l"
	}, ...columns.map((name) => ({
		title: name,
		align: "r"
	}))], lines.map(({ branches, mark, name, cells }) => [`${branches.replaceAll(" ", "\xA0")}${mark}${markdownName(name, maxName)}`, ...cells]));
	return [`**${markdownSentence(title)}**`, body].filter((text) => text !== "").join("\n\n");
}
/**
* A view of what changed, below the verdict's sentence and its reasons, as
* Markdown that ends in a line end.
*/
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
