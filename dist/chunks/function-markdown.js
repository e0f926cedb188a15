import { at as markdownName, lt as plainName, st as markdownSentence } from "./foundation.js";
import { r as table, t as collapsed } from "./table.js";
import { i as shownLines, n as partRows, r as partTitles, t as listingTitle } from "./function-words.js";
//#region src/core/report/doctor/function-markdown.ts
function renderFunctionMarkdown(report) {
	const { symbol, programs, listings, notices, goVersion, base } = report;
	const compared = base === null ? "" : `, compared with ${markdownName(base.revision)} (${markdownName(base.commit.slice(0, 7))})`;
	return `${[
		`## ${markdownName(symbol)}`,
		`Built with ${markdownName(goVersion)}${compared}.`,
		...programs.flatMap(({ name, target, functions }) => functions.map((one) => functionMarkdown(one, `${markdownName(name)} ${markdownSentence(target)}`, report))),
		...listings.map((listing) => {
			const { lines, note } = shownLines(listing);
			const title = [
				markdownName(listing.function),
				...listing.program === void 0 ? [] : [`of ${markdownName(listing.program)}`],
				markdownSentence(listingTitle(listing))
			].join(" ");
			const said = note === "" ? "" : markdownSentence(note);
			return lines.length === 0 ? `${title}: ${said}` : collapsed(title, [code(lines), said].filter((text) => text !== "").join("\n\n"));
		}),
		notices.map((text) => `- ${markdownSentence(text)}`).join("\n")
	].filter((part) => part !== "").join("\n\n")}\n`;
}
function functionMarkdown(one, program, report) {
	const { name, file, unknown } = one;
	const titles = partTitles(report);
	return [
		`### ${markdownName(name)}`,
		`In ${program}${file === "" ? "" : `, ${markdownName(file)}`}.`,
		table([...titles.map((title) => ({
			title,
			align: "r"
		})), {
			title: "from",
			align: "l"
		}], partRows(one, report.base !== null).map(({ cells, name: callee, title }) => [...cells, callee === "" ? title : markdownName(callee)])),
		...unknown === void 0 ? [] : [`What was inlined is not known: ${markdownSentence(unknown)}.`]
	].join("\n\n");
}
function code(lines) {
	const text = lines.map((line) => plainName(line, 300));
	const longest = Math.max(2, ...text.flatMap((line) => [...line.matchAll(/`+/g)].map(([run]) => run.length)));
	const fence = "`".repeat(longest + 1);
	return [
		fence,
		...text,
		fence
	].join("\n");
}
//#endregion
export { renderFunctionMarkdown };
