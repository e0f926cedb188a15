import { M as formatPercent, O as formatBytes } from "./foundation.js";
//#region src/core/report/slim/words.ts
/** How rows are to be read. */
const basisSentence = "A row says what it saves of your build or of the stripped one. Rows overlap, and do not add up.";
/** What a row is held against, as the tables have it. */
const baseTitles = {
	"your-build": "your build",
	"stripped-build": "stripped"
};
/** `1.20 MiB`, `adds 3 B`, `nothing`; what was not built is marked. */
function savesText(bytes, source) {
	if (bytes === null) return source === "not-measured" ? "not measured" : "";
	const text = bytes === 0 ? "nothing" : bytes > 0 ? formatBytes(bytes) : `adds ${formatBytes(-bytes)}`;
	return source === "computed" ? `${text} (computed)` : text;
}
/** The smallest of the builds of a program. */
function smallestOf({ yours, stripped, together }) {
	return [
		yours,
		stripped,
		...together === null ? [] : [together]
	].reduce((least, sizes) => sizes.fileSize < least.fileSize ? sizes : least);
}
/** `3.18 MiB could be 2.07 MiB (-34.7 %)`. */
function headlineOf(program) {
	const { yours } = program;
	const least = smallestOf(program);
	const saved = least.fileSize - yours.fileSize;
	return saved === 0 ? `${formatBytes(yours.fileSize)}, and nothing that was built is smaller` : `${formatBytes(yours.fileSize)} could be ${formatBytes(least.fileSize)} (${formatPercent(saved, yours.fileSize)})`;
}
/** The builds of a program, by what they are. */
function buildsOf({ yours, stripped, together }) {
	return [
		{
			what: "as you build it",
			sizes: yours,
			line: ""
		},
		{
			what: "stripped, as the gate builds it",
			sizes: stripped,
			line: ""
		},
		...together === null ? [] : [{
			what: "with all that pays off and costs no speed",
			sizes: together,
			line: together.line
		}]
	];
}
/** `and 3 more` behind the first lines of a list. */
function firstLines(lines, limit) {
	const more = lines.length - limit;
	return more > 1 ? [...lines.slice(0, limit), `and ${more} more lines`] : lines;
}
//#endregion
export { headlineOf as a, firstLines as i, basisSentence as n, savesText as o, buildsOf as r, baseTitles as t };
