import { f as markdownLimit, h as writeResult, m as writePieces, p as textStyle, pn as inertJson, un as UserError, v as readView } from "./foundation.js";
import { n as analyzeContents } from "./measuring.js";
import { m as buildFlags, p as analyzedFileFlags } from "./usage.js";
import { stat } from "node:fs/promises";
import { isAbsolute } from "node:path";
import { tmpdir } from "node:os";
//#region src/core/report/json.ts
function renderJson(value) {
	return `${inertJson(JSON.stringify(value, null, 2))}\n`;
}
const symbolsInPiece = 256;
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
//#region src/commands/view-format.ts
const wholeForms = {
	json: "JSON has every row",
	html: "a page has every row, and filters of its own",
	svg: "a picture is of the whole"
};
function assertShown(view, { format }) {
	const { [format]: why } = wholeForms;
	if (view === null || why === void 0) return;
	const flags = view.show === null ? "--by, --top, --filter, --within and --tree are" : "--show is";
	throw new UserError(`${flags} for text and Markdown: ${why}`);
}
function isPicture(format) {
	return format === "html" || format === "svg";
}
//#endregion
//#region src/commands/show-result.ts
async function showReport(report, destination, measurements = []) {
	const text = await renderedReport(report, measurements, destination);
	await writeResult(destination.output, text);
}
async function renderedReport(report, measurements, destination) {
	const { format } = destination;
	if (format === "json") return renderJson(report);
	if (isPicture(format)) {
		const { reportPicture } = await import("./show-picture.js");
		return await reportPicture(report, measurements, format);
	}
	if (format === "markdown") {
		const { renderMarkdown } = await import("./report2.js");
		return renderMarkdown(report, { limit: markdownLimit });
	}
	const { renderText } = await import("./report4.js");
	return renderText(report, textStyle(destination));
}
async function showDiff({ report, measurements, viewed, view }, destination) {
	if (view === null) return await showReport(report, destination, measurements);
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
async function showMeasurement(measurement, view, destination) {
	const { format, output } = destination;
	if (format === "json") return await writePieces(output, measurementJson(measurement));
	if (isPicture(format)) return await showMeasurements([measurement], view, destination);
	const text = await renderedMeasurement(measurement, view, destination);
	await writeResult(output, text);
}
async function showMeasurements(measurements, view, destination) {
	const { format, output } = destination;
	if (format === "json") return await writePieces(output, measurementsJson(measurements));
	if (isPicture(format)) {
		const { measurementPicture } = await import("./show-picture.js");
		const drawn = await measurementPicture(measurements, format);
		return await writeResult(output, drawn);
	}
	const texts = await Promise.all(measurements.map((measurement) => renderedMeasurement(measurement, view, destination)));
	await writeResult(output, texts.join("\n"));
}
async function renderedMeasurement(measurement, view, destination) {
	if (destination.format === "markdown") {
		const { renderMeasurementMarkdown } = await import("./measurement.js");
		return renderMeasurementMarkdown(measurement, view);
	}
	const style = textStyle(destination);
	if (view === null || view.by === null) {
		const { renderMeasurementText } = await import("./measurement3.js");
		return renderMeasurementText(measurement, style, view?.top);
	}
	const { measuredTable } = await import("./rows2.js");
	const { renderMeasurementView } = await import("./view3.js");
	return renderMeasurementView(measurement, measuredTable(measurement, view, view.by), view, style);
}
//#endregion
//#region src/commands/operands.ts
async function operandsOf(typed) {
	const kinds = await Promise.all(typed.map(kindOf));
	for (const [i, text] of typed.entries()) {
		if (kinds[i] !== "absent") continue;
		throw new UserError(`cannot read ${text}: there is no such file or package`);
	}
	const [file, ...others] = typed.filter((_, i) => kinds[i] === "file");
	if (file === void 0) return {
		file: null,
		packages: typed.map((text, i) => kinds[i] === "local" ? `./${text}` : text)
	};
	if (others.length > 0 || typed.length > 1) throw new UserError(`analyze takes one file, or packages: ${file} is a file, and not the only argument`);
	return {
		file,
		packages: []
	};
}
async function kindOf(text) {
	const stats = await stat(text).catch(() => null);
	const isPath = isAbsolute(text) || isRelative(text);
	if (stats?.isDirectory()) return isPath ? "package" : "local";
	if (stats !== null) return "file";
	const [domain = "", ...rest] = text.split("/");
	const isImportPath = !isPath && domain.includes(".") && rest.join("") !== "";
	if (!text.includes("...") && isRelative(text)) return "absent";
	return text.includes("...") || isImportPath ? "package" : "file";
}
function isRelative(text) {
	return /^\.{1,2}(?:[/\\]|$)/.test(text);
}
//#endregion
//#region src/commands/analyze.ts
async function analyze(args) {
	const { flags, destination } = args;
	const view = readView(flags);
	assertShown(view, destination);
	const { file, packages } = await operandsOf(args.positionals);
	if (file === null) {
		refuseFlags(flags, analyzedFileFlags, "a binary, and packages are built");
		await showMeasurements(await build({
			...args,
			positionals: packages
		}, view), view, destination);
		return;
	}
	refuseFlags(flags, buildFlags, `packages, and ${file} is a file`);
	const measurements = await analyzeContents(file, {
		twinPath: flags.twin,
		depsPath: flags.deps,
		importcfgPath: flags.importcfg,
		gzip: flags.gzip === "true",
		files: needsFiles(view, destination),
		symbols: shownSymbols(view, destination)
	});
	const [first] = measurements;
	if (measurements.length === 1 && first !== void 0) return await showMeasurement(first, view, destination);
	await showMeasurements(measurements, view, destination);
}
function needsFiles(view, { format }) {
	return view?.by === "file" || format === "html";
}
function shownSymbols(view, { format }) {
	if (format !== "text" || view !== null && view.by !== null) return void 0;
	return (view?.top ?? 20) + 1;
}
function refuseFlags(flags, group, why) {
	const given = group.flags.find(({ name }) => flags[name] !== void 0);
	if (given === void 0) return;
	throw new UserError(`--${given.name} is for ${why}`);
}
async function build(args, view) {
	const { planBuild, typedPackages } = await import("./check.js");
	const { measurePackages } = await import("./measure-packages2.js");
	const { inScratch } = await import("./scratch-session2.js");
	const { workingDirectory } = await import("./working-directory.js");
	const { standardErrorLog } = await import("./standard-error-log2.js");
	const { terminalHost, workflowStep } = await import("./terminal-host.js");
	await workflowStep("");
	const root = await workingDirectory();
	const positionals = await typedPackages(args, root);
	const plan = planBuild({
		...args,
		positionals
	}, root);
	const { log, stop } = standardErrorLog();
	const choice = {
		gzip: args.flags.gzip === "true",
		files: needsFiles(view, args.destination)
	};
	const { measurements, notBuilt, notices } = await inScratch(tmpdir(), log, (scratch) => measurePackages(plan, choice, terminalHost(null, {}, log, scratch))).finally(stop);
	for (const notice of notices) log.notice(notice);
	for (const { mainPackage, target, reason } of notBuilt) log.notice(`not built: ${mainPackage} ${target}: ${reason}`);
	return measurements;
}
//#endregion
export { showMeasurements as a, measurementJson as c, showMeasurement as i, measurementsJson as l, operandsOf as n, showReport as o, showDiff as r, assertShown as s, analyze as t, renderJson as u };
