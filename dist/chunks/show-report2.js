import { n as renderMarkdown } from "./markdown.js";
import { t as renderJson } from "./json2.js";
import { t as renderText } from "./terminal.js";
import { n as markdownLimit, r as textStyle } from "./destination.js";
import { t as writeResult } from "./write-result.js";
//#region src/commands/show-report.ts
/** Writes a report to where the arguments say. */
async function showReport(report, destination) {
	const { format, output } = destination;
	const text = format === "json" ? renderJson(report) : format === "markdown" ? renderMarkdown(report, { limit: markdownLimit }) : renderText(report, textStyle(destination));
	await writeResult(output, text);
}
//#endregion
export { showReport as t };
