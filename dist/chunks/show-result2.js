import { jn as UserError } from "./foundation.js";
import { n as measurementsJson, r as renderJson, t as measurementJson } from "./json2.js";
import { a as writeResult, i as writePieces, n as markdownLimit, r as textStyle } from "./write-result.js";
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
		const { renderMarkdown } = await import("./report2.js");
		return renderMarkdown(report, { limit: markdownLimit });
	}
	const { renderText } = await import("./report4.js");
	return renderText(report, textStyle(destination));
}
/** Writes a comparison to where the arguments say, as it was asked to be seen. */
async function showDiff({ report, viewed, view }, destination) {
	if (view === null) return await showReport(report, destination);
	const isMarkdown = destination.format === "markdown";
	const style = textStyle(destination);
	if (view.by === null || viewed === null) {
		if (isMarkdown) throw new UserError("--top: Markdown needs --by to cut a table");
		const { renderText } = await import("./report4.js");
		const text = renderText(report, style, view.top ?? void 0);
		return await writeResult(destination.output, text);
	}
	const { changedTable } = await import("./rows2.js");
	const table = changedTable(viewed.base, viewed.head, view, view.by);
	const { renderDiffViewMarkdown } = await import("./view.js");
	const { renderDiffView } = await import("./view3.js");
	const text = isMarkdown ? renderDiffViewMarkdown(report, table, view) : renderDiffView(report, table, view, style);
	await writeResult(destination.output, text);
}
/** Writes a measurement to where the arguments say, as it was asked to be seen. */
async function showMeasurement(measurement, view, destination) {
	const { format, output } = destination;
	if (format === "json") return await writePieces(output, measurementJson(measurement));
	const text = await renderedMeasurement(measurement, view, destination);
	await writeResult(output, text);
}
/** Writes measurements, one after the other; as JSON, they are a list. */
async function showMeasurements(measurements, view, destination) {
	if (destination.format === "json") return await writePieces(destination.output, measurementsJson(measurements));
	const texts = await Promise.all(measurements.map((measurement) => renderedMeasurement(measurement, view, destination)));
	await writeResult(destination.output, texts.join("\n"));
}
async function renderedMeasurement(measurement, view, destination) {
	const { renderMeasurementMarkdown, renderMeasurementText } = await import("./measurement.js");
	return destination.format === "markdown" ? renderMeasurementMarkdown(measurement, view) : renderMeasurementText(measurement, textStyle(destination), view);
}
//#endregion
export { showReport as i, showMeasurement as n, showMeasurements as r, showDiff as t };
