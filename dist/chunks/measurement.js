import { Gt as markdownName, P as formatBytes, qt as markdownSentence } from "./foundation.js";
import { _ as authorsOf, a as compositions, c as shareOf, i as attributionSentence, o as identity, r as archiveSentence, s as sizesSentence, y as instancesOf } from "./overview.js";
import { r as table, t as collapsed } from "./table.js";
import { n as instancesBlock, t as authorsBlock } from "./authorship.js";
import { r as measuredTable } from "./rows.js";
import { n as viewMarkdown } from "./view2.js";
//#region src/core/report/markdown/measurement.ts
/**
* The measurement as Markdown; its regions in the open, the rest to be opened.
* @param view one table of it, or how many rows each has; null for the usual ones
*/
function renderMeasurementMarkdown(measurement, view = null) {
	const { binary, attribution } = measurement;
	return `${[
		`### ${markdownName(binary.name)}: ${markdownSentence(sizesSentence(measurement))}`,
		[
			`- ${identity(measurement).map((part) => markdownName(part)).join(", ")}`,
			...[archiveSentence(measurement) ?? []].flat().map((text) => `- ${markdownSentence(text)}`),
			`- ${markdownSentence(attributionSentence(measurement))}`,
			...attribution.notes.map((note) => `- ${markdownSentence(note)}`)
		].join("\n"),
		...view === null || view.by === null ? overviewMarkdown(measurement, view?.top ?? null) : [viewMarkdown(measuredTable(measurement, view, view.by), view)]
	].filter((block) => block !== "").join("\n\n")}\n`;
}
/** @param top rows of each table; null for the usual number */
function overviewMarkdown(measurement, top) {
	const { binary } = measurement;
	return [
		...compositions(measurement, top ?? 50).map(({ title, rows, rest }) => {
			const lines = rows.map(({ name, size }) => [
				markdownName(name),
				formatBytes(size),
				shareOf(size, binary.fileSize)
			]);
			const last = rest === null ? [] : [[
				`and ${rest.count} more`,
				formatBytes(rest.size),
				shareOf(rest.size, binary.fileSize)
			]];
			const body = table([
				{
					title: title.toLowerCase(),
					align: "l"
				},
				{
					title: "size",
					align: "r"
				},
				{
					title: "of file",
					align: "r"
				}
			], [...lines, ...last]);
			return title === "Regions" ? body : collapsed(title, body);
		}),
		authorsBlock(authorsOf(measurement, top ?? 20), formatBytes),
		instancesBlock(instancesOf(measurement, top ?? 20), "size", formatBytes)
	];
}
//#endregion
export { renderMeasurementMarkdown };
