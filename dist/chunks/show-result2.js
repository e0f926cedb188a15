import { n as renderMarkdown } from "./report2.js";
import { t as renderJson } from "./json2.js";
import { t as renderText } from "./report3.js";
import { i as writeResult, n as markdownLimit, r as textStyle } from "./write-result.js";
//#region src/commands/show-result.ts
/** Writes a report to where the arguments say. */
async function showReport(report, destination) {
	const { format, output } = destination;
	const text = format === "json" ? renderJson(report) : format === "markdown" ? renderMarkdown(report, { limit: markdownLimit }) : renderText(report, textStyle(destination));
	await writeResult(output, text);
}
/** Writes a measurement to where the arguments say. */
async function showMeasurement(measurement, destination) {
	const text = await rendered(measurement, destination);
	await writeResult(destination.output, text);
}
async function rendered(measurement, destination) {
	const { format } = destination;
	if (format === "json") return renderJson(measurement);
	const { renderMeasurementMarkdown, renderMeasurementText } = await import("./measurement2.js");
	return format === "markdown" ? renderMeasurementMarkdown(measurement) : renderMeasurementText(measurement, textStyle(destination));
}
//#endregion
export { showReport as n, showMeasurement as t };
