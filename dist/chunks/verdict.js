import { D as formatExactDelta, E as formatDelta, Ft as plainSentence, Pt as plainName, T as formatBytes, g as coloured } from "./foundation.js";
import { c as sectionsNote, s as sectionsComparable } from "./pair-binaries.js";
import { l as stateIcons, o as nameOf, t as symbolTitle } from "./symbol-title.js";
import { i as headline, t as openReasons } from "./reasons.js";
import { t as cutRows } from "./cut-rows.js";
import { i as authorChanges, n as originsOf, o as instanceChanges, r as pseudoTitles, t as splitLine } from "./origins-line.js";
import { t as stringWidth } from "./string-width.js";
import { n as roomForNames, r as textTable } from "./table2.js";
import { t as shareOf } from "./shares.js";
//#region src/core/report/terminal/short-names.ts
/** Characters of a name that are looked at. */
const maxLength = 2e3;
/** How much of a shortened name is its beginning, best first. */
const shares = [
	1 / 3,
	1 / 2,
	2 / 3,
	1 / 6,
	5 / 6,
	0
];
/**
* The names in their order, none wider than `width` columns but those that could
* not be told from another one then. An ellipsis stands for what is left out, near
* the middle if that will do.
*/
function shortNames(names, width) {
	const plain = names.map((name) => plainName(name, maxLength));
	const all = [...new Set(plain)];
	const short = new Map(all.filter((name) => stringWidth(name) <= width).map((name) => [name, name]));
	const taken = new Set(short.keys());
	const long = all.filter((name) => !short.has(name));
	for (const group of grouped(long, (name) => cut(name, width, shares[0]))) {
		const texts = distinct(group, width, taken);
		for (const [index, name] of group.entries()) {
			const text = texts[index] ?? name;
			short.set(name, text);
			taken.add(text);
		}
	}
	return plain.map((name) => short.get(name) ?? name);
}
/** Names that look alike if they are cut in the usual way. */
function grouped(names, keyOf) {
	const groups = /* @__PURE__ */ new Map();
	for (const name of names) {
		const key = keyOf(name);
		groups.set(key, [...groups.get(key) ?? [], name]);
	}
	return groups.values();
}
/** Short texts of names, each unlike all others; the names themselves if there are none. */
function distinct(names, width, taken) {
	const differ = differenceOf(names);
	const ways = [...shares.map((share) => (name) => cut(name, width, share)), (name) => cutAround(name, width, differ)];
	for (const way of ways) {
		const texts = names.map(way);
		if (new Set(texts).size === names.length && texts.every((text) => !taken.has(text))) return texts;
	}
	return names;
}
/** Index of the first character in which names differ. */
function differenceOf(names) {
	const [first = "", ...others] = names;
	let at = 0;
	while (at < first.length && others.every((name) => name[at] === first[at])) at += 1;
	return at;
}
/** The beginning and the end of a name, `share` of it the beginning. */
function cut(name, width, share) {
	const head = Math.floor((width - 1) * share);
	return `${startOf(name, head)}…${endOf(name, width - 1 - head)}`;
}
/** What stands around a place in a name. */
function cutAround(name, width, place) {
	const characters = Array.from(name);
	const room = width - 2;
	const from = Math.max(0, Math.min(place - 4, characters.length - room));
	return `…${startOf(characters.slice(from).join(""), room)}…`;
}
function startOf(text, width) {
	let kept = "";
	let columns = 0;
	for (const character of text) {
		columns += stringWidth(character);
		if (columns > width) break;
		kept += character;
	}
	return kept;
}
function endOf(text, width) {
	let kept = "";
	let columns = 0;
	for (const character of Array.from(text).toReversed()) {
		columns += stringWidth(character);
		if (columns > width) break;
		kept = character + kept;
	}
	return kept;
}
//#endregion
//#region src/core/report/terminal/authorship.ts
/** A titled table whose columns each add up to the whole; '' for none. */
function authorsText(authors, format, style) {
	if (authors === null) return "";
	const { rows, rest } = authors;
	const width = Math.max(20, style.width - 26);
	const names = shortNames(rows.map(({ name }) => name), width);
	const lines = rows.map(({ holds, wrote }, index) => [
		names[index] ?? "",
		format(holds),
		format(wrote)
	]);
	const last = rest === null ? [] : [[
		`and ${rest.count} more`,
		format(rest.holds),
		format(rest.wrote)
	]];
	const body = textTable([
		"",
		"holds",
		"wrote"
	], [
		"left",
		"right",
		"right"
	], [...lines, ...last], style);
	return titled$1("Who wrote it (inlined code is its author's)", body, style);
}
/** A titled table; '' for none. */
function instancesText(instances, title, format, style) {
	if (instances === null) return "";
	const { rows, rest } = instances;
	const width = Math.max(20, style.width - 16);
	const names = shortNames(rows.map(({ name }) => name === "" ? "unknown by its name" : name), width);
	const lines = rows.map(({ size }, index) => [names[index] ?? "", format(size)]);
	const last = rest === null ? [] : [[`and ${rest.count} more`, format(rest.size)]];
	const body = textTable(["", title], ["left", "right"], [...lines, ...last], style);
	return titled$1("Generic code, by the package that it was compiled for", body, style);
}
const titled$1 = (title, body, style) => `${coloured(title, "bold", style)}\n${body}`;
//#endregion
//#region src/core/report/terminal/explanation.ts
/** Rows of each table where nobody said how many. */
const usualRows = 12;
/** Rows of each of the two further views. */
const maxViewRows = 8;
/** Where the change of one binary went, and its largest rows of each kind. */
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
/** A title above a body; '' when the body is empty. */
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
		}[row.largest.change]}${plainName(row.largest.name, half - 6)} ${formatDelta(row.largest.delta)}`
	]);
	const last = rest === null ? [] : [[
		`and ${rest.count} more`,
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
	const versions = bump ? ` ${baseVersion} → ${headVersion}` : "";
	if (kind === "package") return `this module, ${name}`;
	if (kind === "std") return `Go's standard library${versions}`;
	if (kind === "pseudo") return pseudoTitles[name] ?? name;
	const news = row.base === 0 ? "new: " : row.head === 0 ? "gone: " : "";
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
	const names = [...shortNames(shown.map(nameOfRow), roomForNames(titles, numbers, style)), ...rest === null ? [] : [`and ${rest.count} more`]];
	return textTable(["", ...titles], [
		"left",
		"right",
		"right",
		"right",
		"right"
	], numbers.map((row, index) => [names[index] ?? "", ...row]), style);
}
/** Bytes that grew and bytes that shrank together. */
function weightOf(rows) {
	return rows.reduce((sum, { delta }) => sum + Math.abs(delta), 0);
}
/** What of all that grew and shrank some rows are, in percent. */
function shareOfChange(rows) {
	const whole = weightOf(rows);
	return (some) => shareOf(weightOf(some), whole);
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
//#region src/core/report/terminal/verdict.ts
const stateColours = {
	error: "red",
	fail: "red",
	"no-baseline": "yellow",
	warn: "yellow",
	pass: "green"
};
/** The verdict in a sentence. */
function verdictText(report, style) {
	const { state } = report.verdict;
	return `${stateIcons[state]} ${coloured(headline(report), stateColours[state], style)}`;
}
/** A line for each reason; '' for none. */
function reasonLines(report, binaries, style) {
	return openReasons(report, binaries).map(({ binary, reason: { state, message } }) => {
		const subject = binary === null || binaries.length === 1 ? "" : `${plainName(nameOf(binary, report))} ${plainName(binary.target, 40)}: `;
		return `${state === "pass" ? "note" : coloured(state, stateColours[state], style)}: ${subject}${plainSentence(message)}`;
	}).join("\n");
}
//#endregion
export { explanation as a, authorsText as c, byDirection as i, instancesText as l, stateColours as n, nameWidth as o, verdictText as r, titled as s, reasonLines as t, shortNames as u };
