import { a as plainSentence, i as plainName } from "./escape.js";
import { n as formatDelta, r as formatExactDelta, t as formatBytes } from "./sizes.js";
import { n as sectionsNote, t as sectionsComparable } from "./sections-comparable.js";
import { a as measuredFacts, c as budgetChangeText, d as headline, g as ranked, h as nameOf, l as openReasons, m as isCompared, n as originsOf, r as pseudoTitles, s as limitCell, t as splitLine, u as changeCell, v as stateIcons } from "./origins-line.js";
import { t as cutRows } from "./cut-rows.js";
import { a as symbolTitle, r as instanceChanges, t as authorChanges } from "./authorship.js";
import { n as textTable, t as coloured } from "./table.js";
import { n as instancesText, t as authorsText } from "./authorship2.js";
//#region src/core/report/terminal/explanation.ts
/** Rows of each table. */
const maxRows = 12;
/** Rows of each of the two further views. */
const maxViewRows = 8;
/** Where the change of one binary went, and its largest rows of each kind. */
function explanation(binary, report, style) {
	const of = `${plainName(nameOf(binary, report))} ${plainName(binary.target, 40)}`;
	const sum = formatExactDelta(binary.delta.fileSize);
	const note = sectionsNote(binary);
	return [
		titled(`Where it went (${of}; rows add up to ${sum})`, whereText(binary, style), style),
		sectionsComparable(binary) ? "" : titled("Regions", rowsText(binary.regions, ({ name }) => name, style), style),
		titled(note === "" ? "Sections" : `Sections (${note})`, rowsText(binary.sections, ({ name }) => name, style), style),
		titled("Packages", rowsText(binary.packages.filter(({ delta }) => delta !== 0), ({ path }) => path, style), style),
		titled("Symbols", rowsText(binary.symbols, ({ name, from }) => from === void 0 ? symbolTitle(name) : `${symbolTitle(name)} (was ${symbolTitle(from)})`, style), style),
		authorsText(authorChanges(binary, maxViewRows), formatDelta, style),
		instancesText(instanceChanges(binary, maxViewRows), "change", formatDelta, style)
	].filter((block) => block !== "").join("\n\n");
}
/** A title above a body; '' when the body is empty. */
function titled(title, body, style) {
	return body === "" ? "" : `${coloured(title, "bold", style)}\n${body}`;
}
function whereText(binary, style) {
	const rows = originsText(binary, style);
	const split = splitLine(binary);
	return rows === "" || split === "" ? rows : `  ${split}\n${rows}`;
}
function originsText(binary, style) {
	const { shown, rest } = cutRows(originsOf(binary), maxRows);
	if (shown.length === 0) return "";
	const half = Math.floor(nameWidth(style, 16) / 2);
	const rows = shown.map((row) => [
		plainName(originTitle(row), half),
		byDirection(formatDelta(row.delta), row.delta, style),
		row.largest === null ? "" : `${{
			added: "new: ",
			removed: "gone: ",
			changed: ""
		}[row.largest.change]}${plainName(row.largest.name, half)} ${formatDelta(row.largest.delta)}`
	]);
	const last = rest === null ? [] : [[
		`and ${rest.count} more`,
		byDirection(formatDelta(rest.delta), rest.delta, style),
		""
	]];
	return textTable([
		"what",
		"change",
		"largest part"
	], [
		"left",
		"right",
		"left"
	], [...rows, ...last], style);
}
function originTitle(row) {
	const { kind, name, baseVersion, headVersion } = row;
	const bump = baseVersion !== headVersion && baseVersion !== "" && headVersion !== "";
	const versions = bump ? ` ${baseVersion} → ${headVersion}` : "";
	if (kind === "package") return `this module, ${name}`;
	if (kind === "std") return `Go's standard library${versions}`;
	if (kind === "pseudo") return pseudoTitles[name] ?? name;
	const news = row.base === 0 ? "new: " : row.head === 0 ? "gone: " : "";
	return `${news}${name}${bump ? versions : news === "" ? "" : ` ${headVersion || baseVersion}`}`;
}
function rowsText(rows, nameOfRow, style) {
	const { shown, rest } = cutRows(rows, maxRows);
	if (shown.length === 0) return "";
	const cells = (name, { base, head, delta }) => [
		name,
		formatBytes(base),
		formatBytes(head),
		byDirection(formatDelta(delta), delta, style)
	];
	return textTable([
		"",
		"base",
		"head",
		"change"
	], [
		"left",
		"right",
		"right",
		"right"
	], [...shown.map((row) => cells(plainName(nameOfRow(row), nameWidth(style, 40)), row)), ...rest === null ? [] : [cells(`and ${rest.count} more`, rest)]], style);
}
/** Columns left for a name beside `others`; never less than 20. */
function nameWidth({ width }, others) {
	return Math.max(20, width - others);
}
/** Growth yellow, shrinking green. */
function byDirection(text, delta, style) {
	if (delta === 0) return text;
	return coloured(text, delta > 0 ? "yellow" : "green", style);
}
//#endregion
//#region src/core/report/terminal/report.ts
const stateColours = {
	error: "red",
	fail: "red",
	"no-baseline": "yellow",
	warn: "yellow",
	pass: "green"
};
/** The whole report as text that ends in a line end. */
function renderText(report, style) {
	const binaries = ranked(report);
	const { state } = report.verdict;
	const [first] = binaries.filter((binary) => isCompared(binary) && binary.status !== "unchanged");
	return `${[
		`${stateIcons[state]} ${coloured(headline(report), stateColours[state], style)}`,
		noticeLines(report),
		binariesText(report, binaries, style),
		reasonLines(report, binaries, style),
		notBuiltLines(report),
		approvalLine(report),
		first === void 0 ? "" : explanation(first, report, style),
		factLines(report, binaries, style)
	].filter((block) => block !== "").join("\n\n")}\n`;
}
function noticeLines(report) {
	const change = report.budgetChange;
	const budget = change === null ? [] : [budgetChangeText(change, plainName(change.path))];
	const notices = report.provenance?.notices ?? [];
	return [...budget, ...notices].map((notice) => `! ${plainSentence(notice)}`).join("\n");
}
function binariesText(report, binaries, style) {
	if (binaries.length === 0) return "";
	const rows = binaries.map((binary) => [
		plainName(nameOf(binary, report), nameWidth(style, 60)),
		plainName(binary.target, 40),
		sideCell(binary, "base"),
		sideCell(binary, "head"),
		changeText(binary, style),
		limitCell(binary),
		coloured(binary.verdict.state, stateColours[binary.verdict.state], style)
	]);
	return textTable([
		"binary",
		"target",
		"base",
		"head",
		"change",
		"limit",
		""
	], [
		"left",
		"left",
		"right",
		"right",
		"right",
		"right",
		"left"
	], rows, style);
}
function sideCell(binary, which) {
	const side = binary[which];
	if (side !== null) return formatBytes(side.binary.fileSize);
	return which === "base" && !isCompared(binary) ? "unknown" : "–";
}
function changeText(binary, style) {
	return byDirection(changeCell(binary), isCompared(binary) ? binary.delta.fileSize : 0, style);
}
function reasonLines(report, binaries, style) {
	return openReasons(report, binaries).map(({ binary, reason: { state, message } }) => {
		const subject = binary === null || binaries.length === 1 ? "" : `${plainName(nameOf(binary, report))} ${plainName(binary.target, 40)}: `;
		return `${state === "pass" ? "note" : coloured(state, stateColours[state], style)}: ${subject}${plainSentence(message)}`;
	}).join("\n");
}
function notBuiltLines(report) {
	return report.notBuilt.map(({ mainPackage, target, reason }) => `not built: ${plainName(mainPackage)} ${plainName(target, 40)}: ${plainSentence(reason)}`).join("\n");
}
function approvalLine({ approval }) {
	if (approval === void 0) return "";
	const { label, line } = approval;
	return `to let this change pass, somebody who may write to this repository gives it ${[...label === "" ? [] : [`the label ${plainName(label)}`], `the line "${line}" in its text`].join(" or ")}`;
}
function factLines(report, binaries, style) {
	const facts = measuredFacts(report, binaries).flatMap(({ title, entries, link }) => entries.map((entry) => `  ${coloured(`${title}:`, "dim", style)} ${plainSentence(entry)}${link === "" ? "" : ` (${plainName(link, 400)})`}`));
	const { reproduce = "", reproduceNote = "" } = report.provenance ?? {};
	const fact = (title, text) => `  ${coloured(title, "dim", style)} ${text}`;
	const repeat = reproduce !== "" ? [fact("Reproduce:", plainName(reproduce, 4e3))] : reproduceNote !== "" ? [fact("Not reproducible by a line:", plainSentence(reproduceNote))] : [];
	return titled("How it was measured", [...facts, ...repeat].join("\n"), style);
}
//#endregion
export { renderText as t };
