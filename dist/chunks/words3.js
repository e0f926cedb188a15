import { M as formatPercent, O as formatBytes } from "./foundation.js";
//#region src/core/report/slim/words.ts
const basisSentence = "A row says what it saves of your build or of the stripped one. Rows overlap, and do not add up.";
const baseTitles = {
	"your-build": "your build",
	"stripped-build": "stripped"
};
function savesText(bytes, source) {
	if (bytes === null) return source === "not-measured" ? "not measured" : "";
	const text = bytes === 0 ? "nothing" : bytes > 0 ? formatBytes(bytes) : `adds ${formatBytes(-bytes)}`;
	return source === "computed" ? `${text} (computed)` : text;
}
function smallestOf({ yours, stripped, together }) {
	return [
		yours,
		stripped,
		...together === null ? [] : [together]
	].reduce((least, sizes) => sizes.fileSize < least.fileSize ? sizes : least);
}
function headlineOf(program) {
	const { yours } = program;
	const least = smallestOf(program);
	const saved = least.fileSize - yours.fileSize;
	return saved === 0 ? `${formatBytes(yours.fileSize)}, and nothing that was built is smaller` : `${formatBytes(yours.fileSize)} could be ${formatBytes(least.fileSize)} (${formatPercent(saved, yours.fileSize)})`;
}
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
function firstLines(lines, limit) {
	const more = lines.length - limit;
	return more > 1 ? [...lines.slice(0, limit), `and ${more} more lines`] : lines;
}
//#endregion
export { headlineOf as a, firstLines as i, basisSentence as n, savesText as o, buildsOf as r, baseTitles as t };
