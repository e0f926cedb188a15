import { lt as plainName, ut as plainSentence, y as coloured } from "./foundation.js";
import { p as textTable } from "./overview.js";
import { i as shownLines, n as partRows, r as partTitles, t as listingTitle } from "./function-words.js";
//#region src/core/report/doctor/function-text.ts
function renderFunctionText(report, style) {
	const { programs, listings, notices, goVersion, base } = report;
	const compared = base === null ? [] : [`base: ${plainName(base.revision)} (${plainName(base.commit.slice(0, 7))})`];
	return `${[
		[plainName(goVersion), ...compared].join("\n"),
		...programs.flatMap(({ name, target, functions }) => functions.map((one) => functionText(one, `${plainName(name)} ${plainName(target)}`, report, style))),
		...listings.map((listing) => {
			const { lines, note } = shownLines(listing);
			return [
				[
					coloured(plainName(listing.function), "bold", style),
					...listing.program === void 0 ? [] : [`of ${plainName(listing.program)}`],
					listingTitle(listing)
				].join(" "),
				...lines.map((line) => `  ${lineText(line, style)}`),
				...note === "" ? [] : [`  ${plainSentence(note)}`]
			].join("\n");
		}),
		...notices.length === 0 ? [] : [notices.map((text) => `note: ${plainSentence(text)}`).join("\n")]
	].join("\n\n")}\n`;
}
function functionText(one, program, report, style) {
	const { name, file, unknown } = one;
	const titles = partTitles(report);
	const rows = partRows(one, report.base !== null).map(({ cells, name: callee, title }) => [...cells, callee === "" ? title : plainName(callee)]);
	const table = textTable([...titles, "from"], [...titles.map(() => "right"), "left"], rows, style);
	return [
		`${coloured(plainName(name), "bold", style)} in ${program}`,
		...file === "" ? [] : [`  ${plainName(file)}`],
		"",
		table,
		...unknown === void 0 ? [] : [`  what was inlined is not known: ${plainSentence(unknown)}`]
	].join("\n");
}
function lineText(line, style) {
	const text = plainName(line, 300);
	if (line.startsWith("+")) return coloured(text, "green", style);
	return line.startsWith("-") ? coloured(text, "red", style) : text;
}
//#endregion
export { renderFunctionText };
