import { t as renderJson } from "./json2.js";
import { i as writeResult, n as markdownLimit, r as textStyle } from "./write-result.js";
//#region src/commands/show-result.ts
/** Writes a report to where the arguments say. */
async function showReport(report, destination) {
	const text = await renderedReport(report, destination);
	await writeResult(destination.output, text);
}
async function renderedReport(report, destination) {
	const { format } = destination;
	if (format === "json") return renderJson(report);
	if (format === "markdown") {
		const { renderMarkdown } = await import("./report4.js");
		return renderMarkdown(report, { limit: markdownLimit });
	}
	const { renderText } = await import("./report2.js");
	return renderText(report, textStyle(destination));
}
/** Writes a measurement to where the arguments say. */
async function showMeasurement(measurement, destination) {
	const text = await renderedMeasurement(measurement, destination);
	await writeResult(destination.output, text);
}
async function renderedMeasurement(measurement, destination) {
	const { format } = destination;
	if (format === "json") return renderJson(measurement);
	const { renderMeasurementMarkdown, renderMeasurementText } = await import("./measurement.js");
	return format === "markdown" ? renderMeasurementMarkdown(measurement) : renderMeasurementText(measurement, textStyle(destination));
}
//#endregion
export { showReport as n, showMeasurement as t };
