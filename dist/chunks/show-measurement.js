import { t as renderJson } from "./json2.js";
import { r as textStyle } from "./destination.js";
import { t as writeResult } from "./write-result.js";
//#region src/commands/show-measurement.ts
/** Writes a measurement to where the arguments say. */
async function showMeasurement(measurement, destination) {
	const text = await rendered(measurement, destination);
	await writeResult(destination.output, text);
}
async function rendered(measurement, destination) {
	const { format } = destination;
	if (format === "json") return renderJson(measurement);
	const { renderMeasurementMarkdown, renderMeasurementText } = await import("./measurement-text.js");
	return format === "markdown" ? renderMeasurementMarkdown(measurement) : renderMeasurementText(measurement, textStyle(destination));
}
//#endregion
export { showMeasurement };
