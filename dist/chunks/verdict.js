import { Bt as andMore, O as formatBytes, S as oneSidedMark, j as formatExactDelta, k as formatDelta, lt as plainName, ut as plainSentence, y as coloured } from "./foundation.js";
import { n as sectionsNote, t as sectionsComparable } from "./sections-comparable.js";
import { C as symbolTitle, c as shareOf, f as roomForNames, g as shortNames, h as maxNameLength, l as authorsText, m as widestOf, p as textTable, u as instancesText, w as cutRows, x as instanceChanges, y as authorChanges } from "./overview.js";
import { a as nameOf, c as stateIcons } from "./ranking.js";
import { a as headline, t as openReasons } from "./reasons.js";
import { n as originsOf, r as pseudoTitles, t as splitLine } from "./origins-line.js";
//#region src/core/report/terminal/explanation.ts
const usualRows = 12;
const maxViewRows = 8;
function explanation(binary, report, style, maxRows = usualRows) {
	const of = `${plainName(nameOf(binary, report))} ${plainName(binary.target, 40)}`;
	const sum = formatExactDelta(binary.delta.fileSize);
	const note = sectionsNote(binary);
	const table = (title, rows, nameOfRow) => titled(title, rowsText(rows, nameOfRow, style, maxRows), style);
	return [
		titled(`Where it went (${of}; rows add up to ${sum})`, whereText(binary, style, maxRows), style),
		sectionsComparable(binary) ? "" : table("Regions", binary.regions, ({ name }) => name),
		table(note === "" ? "Sections" : `Sections (${note})`, binary.sections, ({ name }) => name),
		table("Packages", binary.packages.filter(({ delta }) => delta !== 0), ({ path }) => path),
		table("Symbols", binary.symbols, ({ name, from }) => from === void 0 ? symbolTitle(name) : `${symbolTitle(name)} (was ${symbolTitle(from)})`),
		authorsText(authorChanges(binary, maxViewRows), formatDelta, style),
		instancesText(instanceChanges(binary, maxViewRows), "change", formatDelta, style)
	].filter((block) => block !== "").join("\n\n");
}
function titled(title, body, style) {
	return body === "" ? "" : `${coloured(title, "bold", style)}\n${body}`;
}
function whereText(binary, style, maxRows) {
	const rows = originsText(binary, style, maxRows);
	const split = splitLine(binary);
	return rows === "" || split === "" ? rows : `  ${split}\n${rows}`;
}
function originsText(binary, style, maxRows) {
	const { shown, rest } = cutRows(originsOf(binary), maxRows);
	if (shown.length === 0) return "";
	const half = Math.floor(nameWidth(style, 28) / 2);
	const share = shareOfChange(originsOf(binary));
	const names = shortNames(shown.map(originTitle), half);
	const rows = shown.map((row, index) => [
		names[index] ?? "",
		byDirection(formatDelta(row.delta), row.delta, style),
		share([row]),
		row.largest === null ? "" : `${{
			added: "new: ",
			removed: "gone: ",
			changed: ""
		}[row.largest.change]}${plainName(row.largest.name, Math.min(half - 6, maxNameLength))} ${formatDelta(row.largest.delta)}`
	]);
	const last = rest === null ? [] : [[
		andMore(rest.count),
		byDirection(formatDelta(rest.delta), rest.delta, style),
		share(originsOf(binary).slice(shown.length)),
		""
	]];
	return textTable([
		"what",
		"change",
		"of change",
		"largest part"
	], [
		"left",
		"right",
		"right",
		"left"
	], [...rows, ...last], style);
}
function originTitle(row) {
	const { kind, name, baseVersion, headVersion } = row;
	const bump = baseVersion !== headVersion && baseVersion !== "" && headVersion !== "";
	const versions = bump ? ` ${baseVersion} \u2192 ${headVersion}` : "";
	if (kind === "package") return `this module, ${name}`;
	if (kind === "std") return `Go's standard library${versions}`;
	if (kind === "pseudo") return pseudoTitles[name] ?? name;
	const news = oneSidedMark(row);
	return `${news}${name}${bump ? versions : news === "" ? "" : ` ${headVersion || baseVersion}`}`;
}
function rowsText(rows, nameOfRow, style, maxRows) {
	const { shown, rest } = cutRows(rows, maxRows);
	if (shown.length === 0) return "";
	const share = shareOfChange(rows);
	const cells = ({ base, head, delta }, part) => [
		formatBytes(base),
		formatBytes(head),
		byDirection(formatDelta(delta), delta, style),
		part
	];
	const titles = [
		"base",
		"head",
		"change",
		"of change"
	];
	const left = rows.slice(shown.length);
	const numbers = [...shown.map((row) => cells(row, share([row]))), ...rest === null ? [] : [cells(rest, share(left))]];
	const marks = shown.map((row) => oneSidedMark(row));
	const room = roomForNames(titles, numbers, style) - widestOf(marks);
	const names = [...shortNames(shown.map(nameOfRow), room).map((name, index) => `${marks[index] ?? ""}${name}`), ...rest === null ? [] : [andMore(rest.count)]];
	return textTable(["", ...titles], [
		"left",
		"right",
		"right",
		"right",
		"right"
	], numbers.map((row, index) => [names[index] ?? "", ...row]), style);
}
function weightOf(rows) {
	return rows.reduce((sum, { delta }) => sum + Math.abs(delta), 0);
}
function shareOfChange(rows) {
	const whole = weightOf(rows);
	return (some) => shareOf(weightOf(some), whole);
}
function nameWidth({ width }, others) {
	return Math.max(20, width - others);
}
function byDirection(text, delta, style) {
	if (delta === 0) return text;
	return coloured(text, delta > 0 ? "yellow" : "green", style);
}
//#endregion
//#region src/core/report/terminal/verdict.ts
const stateColours = {
	error: "red",
	fail: "red",
	"no-baseline": "yellow",
	warn: "yellow",
	pass: "green"
};
function verdictText(report, style) {
	const { state } = report.verdict;
	return `${stateIcons[state]} ${coloured(headline(report), stateColours[state], style)}`;
}
function reasonLines(report, binaries, style) {
	return openReasons(report, binaries).map(({ binary, reason: { state, message } }) => {
		const subject = binary === null || binaries.length === 1 ? "" : `${plainName(nameOf(binary, report))} ${plainName(binary.target, 40)}: `;
		return `${state === "pass" ? "note" : coloured(state, stateColours[state], style)}: ${subject}${plainSentence(message)}`;
	}).join("\n");
}
//#endregion
export { explanation as a, byDirection as i, stateColours as n, nameWidth as o, verdictText as r, titled as s, reasonLines as t };
