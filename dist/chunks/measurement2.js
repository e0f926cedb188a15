import { Bt as andMore, O as formatBytes, at as markdownName, st as markdownSentence } from "./foundation.js";
import { S as instancesOf, a as compositions, b as authorsOf, c as shareOf, i as attributionSentence, o as identity, r as archiveSentence, s as sizesSentence } from "./overview.js";
import { r as table, t as collapsed } from "./table.js";
import { n as instancesBlock, t as authorsBlock } from "./authorship.js";
import { r as measuredTable } from "./rows.js";
import { n as viewMarkdown } from "./view2.js";
//#region src/core/report/markdown/measurement.ts
function renderMeasurementMarkdown(measurement, view = null) {
	return `${[
		headingOf(measurement),
		factsOf(measurement),
		...view === null || view.by === null ? overviewMarkdown(measurement, view?.top ?? null) : [viewMarkdown(measuredTable(measurement, view, view.by), view)]
	].filter((block) => block !== "").join("\n\n")}\n`;
}
const headingOf = (measurement) => `### ${markdownName(measurement.binary.name)}: ${markdownSentence(sizesSentence(measurement))}`;
function factsOf(measurement) {
	return [
		`- ${identity(measurement).map((part) => markdownName(part)).join(", ")}`,
		...[archiveSentence(measurement) ?? []].flat().map((text) => `- ${markdownSentence(text)}`),
		`- ${markdownSentence(attributionSentence(measurement))}`,
		...measurement.attribution.notes.map((note) => `- ${markdownSentence(note)}`)
	].join("\n");
}
function measurementPageMarkdown(measurement) {
	const name = markdownName(measurement.binary.name);
	const tables = overviewMarkdown(measurement, maxPageRows, null);
	return {
		first: [headingOf(measurement), ...tables].filter((block) => block !== "").join("\n\n"),
		measured: `**How ${name} was measured**\n\n${factsOf(measurement)}`
	};
}
const maxPageRows = 20;
function overviewMarkdown(measurement, top, open = "Regions") {
	const { binary } = measurement;
	return [
		...compositions(measurement, top ?? 50).map(({ title, rows, rest }) => {
			const lines = rows.map(({ name, size }) => [
				markdownName(name),
				formatBytes(size),
				shareOf(size, binary.fileSize)
			]);
			const last = rest === null ? [] : [[
				andMore(rest.count),
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
			return title === open ? body : collapsed(title, body);
		}),
		authorsBlock(authorsOf(measurement, top ?? 20), formatBytes),
		instancesBlock(instancesOf(measurement, top ?? 20), "size", formatBytes)
	];
}
//#endregion
export { renderMeasurementMarkdown as n, measurementPageMarkdown as t };
