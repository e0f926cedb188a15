import { M as formatPercent, O as formatBytes, lt as plainName, ut as plainSentence, y as coloured } from "./foundation.js";
import { p as textTable } from "./overview.js";
import { a as headlineOf, i as firstLines, n as basisSentence, o as savesText, r as buildsOf, t as baseTitles } from "./words3.js";
//#region src/core/report/slim/text.ts
const maxLine = 400;
const maxDetailLines = 4;
function renderSlimText(slimming, style) {
	const { programs, savings, steps, notices, goVersion } = slimming;
	const undone = steps.filter(({ state }) => state === "not-run");
	return `${[
		...programs.map((program) => [programText(program, goVersion, style), ...savings.filter((saving) => saving.program === program.name).map((saving) => savingText(saving, style))].join("\n\n")),
		basisSentence,
		...undone.map(({ name, reason, command }) => [`${coloured("not run", "yellow", style)}: ${name}: ${plainSentence(reason)}`, ...command === "" ? [] : [`  ${plainName(command, maxLine)}`]].join("\n")),
		...notices.length === 0 ? [] : [notices.map((text) => `note: ${plainSentence(text)}`).join("\n")]
	].join("\n\n")}\n`;
}
function programText(program, goVersion, style) {
	const { name, target, yours } = program;
	const rows = buildsOf(program).map(({ what, sizes }) => [
		what,
		formatBytes(sizes.fileSize),
		formatBytes(sizes.gzip),
		formatPercent(sizes.fileSize - yours.fileSize, yours.fileSize)
	]);
	const lines = buildsOf(program).filter(({ line }) => line !== "");
	return [
		`${coloured(plainName(name), "bold", style)}  ${plainName(target)}  ${plainName(goVersion)}`,
		headlineOf(program),
		"",
		textTable([
			"build",
			"file",
			"gzip",
			"change"
		], [
			"left",
			"right",
			"right",
			"right"
		], rows, style),
		...lines.map(({ line }) => `  ${plainName(line, maxLine)}`)
	].join("\n");
}
function savingText(saving, style) {
	const { step, change, base, bytes, gzip, source } = saving;
	const { risk, line, details } = saving;
	return [
		`${coloured(savesText(bytes, source), "bold", style)}${gzip === null ? "" : `, gzip ${savesText(gzip, "built")}`} of ${baseTitles[base]}  ${step}: ${plainName(change)}`,
		`  cost: ${plainSentence(risk)}`,
		`  line: ${plainName(line, maxLine)}`,
		...details.flatMap(({ title, lines }) => [`  ${coloured(plainSentence(title), "dim", style)}`, ...firstLines(lines, maxDetailLines).map((text) => `    ${plainName(text, maxLine)}`)])
	].join("\n");
}
//#endregion
export { renderSlimText };
