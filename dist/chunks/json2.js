import { Pn as inertJson } from "./foundation.js";
//#region src/core/report/json.ts
/**
* Indented by two, in the order in which the value was made, with a line end.
* Nothing in it steers a terminal or a runner, whatever its strings hold.
*/
function renderJson(value) {
	return `${inertJson(JSON.stringify(value, null, 2))}\n`;
}
/** Symbols that become text at once. */
const symbolsInPiece = 4096;
/**
* The same text of a measurement in pieces. Most of it are its symbols, which may
* be hundreds of megabytes of JSON.
*/
function* measurementJson(measurement) {
	const { symbols } = measurement;
	const table = "\n  \"symbols\": [";
	const frame = renderJson({
		...measurement,
		symbols: []
	});
	const start = frame.indexOf(table) + 15;
	yield frame.slice(0, start);
	for (let first = 0; first < symbols.length; first += symbolsInPiece) {
		const rows = renderJson({ symbols: symbols.slice(first, first + symbolsInPiece) }).slice(16, -7);
		yield first === 0 ? rows : `,${rows}`;
	}
	yield symbols.length > 0 ? `\n  ${frame.slice(start)}` : frame.slice(start);
}
/** The text of a list of measurements in pieces, as `renderJson` has it. */
function* measurementsJson(measurements) {
	let before = "[\n  ";
	for (const measurement of measurements) {
		yield before;
		for (const piece of measurementJson(measurement)) yield piece.trimEnd().replaceAll("\n", "\n  ");
		before = ",\n  ";
	}
	yield measurements.length > 0 ? "\n]\n" : "[]\n";
}
//#endregion
export { measurementsJson as n, renderJson as r, measurementJson as t };
