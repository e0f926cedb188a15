import { At as markdownName, Ft as plainSentence, Mt as markdownSentence, Pt as plainName, T as formatBytes, g as coloured, un as inColumn } from "./foundation.js";
import { d as archivesOf } from "./pair-binaries.js";
import { t as symbolTitle } from "./symbol-title.js";
import { r as table, t as collapsed } from "./table.js";
import { n as instancesBlock, t as authorsBlock } from "./authorship.js";
import { a as authorsOf, s as instancesOf } from "./origins-line.js";
import { c as authorsText, l as instancesText, u as shortNames } from "./verdict.js";
import { r as textTable } from "./table2.js";
import { t as shareOf } from "./shares.js";
import { r as measuredTable } from "./rows.js";
import { n as viewMarkdown } from "./view2.js";
import { n as viewText } from "./view4.js";
//#region src/core/report/composition.ts
/** Largest rows first, at most `limit` in each table; empty tables are left out. */
function compositions(measurement, limit) {
	const { sections, regions, modules, packages, symbols } = measurement;
	return [
		{
			title: "Sections",
			rows: sections.map(({ name, fileSize }) => ({
				name,
				size: fileSize
			}))
		},
		{
			title: "Regions",
			rows: regions
		},
		{
			title: "Modules",
			rows: modules.map(({ path, version, size }) => ({
				name: version === "" ? path : `${path} ${version}`,
				size
			}))
		},
		{
			title: "Packages",
			rows: packages.map(({ path, size }) => ({
				name: path,
				size
			}))
		},
		{
			title: "Symbols",
			rows: symbols
		}
	].map(({ title, rows }) => ({
		title,
		...largest(rows, limit)
	})).filter(({ rows }) => rows.length > 0).map((composition) => composition.title === "Symbols" ? {
		...composition,
		rows: composition.rows.map(withTitle)
	} : composition);
}
const withTitle = ({ name, size }) => ({
	name: symbolTitle(name),
	size
});
function largest(rows, limit) {
	const sized = isLargestFirst(rows) ? rows : rows.toSorted((a, b) => b.size - a.size);
	let count = sized.length;
	while (count > 0 && sized[count - 1]?.size === 0) count--;
	const cut = count > limit + (limit > 0 ? 1 : 0) ? limit : count;
	const shown = sized.slice(0, cut).map(({ name, size }) => ({
		name,
		size
	}));
	let size = 0;
	for (let i = cut; i < count; i++) size += inColumn(sized[i]?.size);
	return {
		rows: shown,
		rest: cut === count ? null : {
			count: count - cut,
			size
		}
	};
}
/** Symbols and packages of a measurement are; there may be hundreds of thousands. */
function isLargestFirst(rows) {
	let before = Number.POSITIVE_INFINITY;
	for (const { size } of rows) {
		if (size > before) return false;
		before = size;
	}
	return true;
}
/** `17.10 MiB`, and what it is made of: content, padding, gzip. */
function sizesSentence({ binary }) {
	const { fileSize, contentSize, paddingSize, compressed } = binary;
	const gzip = compressed === null ? "" : `, ${formatBytes(compressed.gzip)} as gzip`;
	return `${formatBytes(fileSize)} (${grouped(fileSize)} bytes): ${formatBytes(contentSize)} content, ${formatBytes(paddingSize)} padding${gzip}`;
}
/** The archives that it is in; null for an executable that is a file of its own. */
function archiveSentence({ binary }) {
	const texts = archivesOf(binary).map(({ file, format, size, contentSize, path }) => {
		return `in ${file} (${format})${path === "" ? "" : ` as ${path}`}: ${formatBytes(size)} to download, ${formatBytes(contentSize)} unpacked`;
	});
	return texts.length === 0 ? null : texts.join("; ");
}
/** `46,764,192`, without what a language's own rules need to be loaded for. */
const grouped = (count) => String(count).replace(/\B(?=(?:\d{3}){1,6}$)/g, ",");
/** What was measured: format, target, Go version, main package; only what is known. */
function identity({ binary }) {
	const { format, goos, goarch, goVersion, mainPackage, stripped } = binary;
	return [
		goos === "" ? format : `${format} ${goos}/${goarch}`,
		goVersion,
		mainPackage,
		stripped ? "stripped" : "not stripped"
	].filter((text) => text !== "");
}
/** How far names could be given to bytes. */
function attributionSentence({ attribution, binary }) {
	const { level, unattributedBytes } = attribution;
	return `attributed by ${level}: ${unattributedBytes === 0 ? "every byte has an owner" : `all but ${formatBytes(unattributedBytes)} of ${formatBytes(binary.fileSize)} have an owner`}`;
}
//#endregion
//#region src/core/report/terminal/measurement.ts
/**
* The measurement as text that ends in a line end.
* @param view one table of it, or how many rows each has; null for the usual ones
*/
function renderMeasurementText(measurement, style, view = null) {
	return `${[headText(measurement, style), ...view === null || view.by === null ? overview(measurement, style, view?.top ?? null) : [viewText(measuredTable(measurement, view, view.by), view, style)]].filter((block) => block !== "").join("\n\n")}\n`;
}
/** What was measured, and how far it could be attributed. */
function headText(measurement, style) {
	const { binary, attribution } = measurement;
	return [
		`${coloured(plainName(binary.name), "bold", style)}: ${sizesSentence(measurement)}`,
		identity(measurement).map((part) => plainName(part)).join(", "),
		...[archiveSentence(measurement) ?? []].flat().map((text) => plainSentence(text)),
		attributionSentence(measurement),
		...attribution.notes.map((note) => `! ${plainSentence(note)}`)
	].join("\n");
}
/** @param top rows of each table; null for the usual number */
function overview(measurement, style, top) {
	return [
		...compositions(measurement, top ?? 20).map((composition) => compositionText(composition, measurement.binary.fileSize, style)),
		authorsText(authorsOf(measurement, top ?? 10), formatBytes, style),
		instancesText(instancesOf(measurement, top ?? 10), "size", formatBytes, style)
	];
}
function compositionText({ title, rows, rest }, fileSize, style) {
	const width = Math.max(20, style.width - 26);
	const names = shortNames(rows.map(({ name }) => name), width);
	const lines = rows.map(({ size }, index) => [
		names[index] ?? "",
		formatBytes(size),
		shareOf(size, fileSize)
	]);
	const last = rest === null ? [] : [[
		`and ${rest.count} more`,
		formatBytes(rest.size),
		shareOf(rest.size, fileSize)
	]];
	const body = textTable([
		"",
		"size",
		"of file"
	], [
		"left",
		"right",
		"right"
	], [...lines, ...last], style);
	return `${coloured(title, "bold", style)}\n${body}`;
}
/**
* The measurement as Markdown; its regions in the open, the rest to be opened.
* @param view as for text
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
export { renderMeasurementMarkdown, renderMeasurementText };
