import { M as formatPercent, O as formatBytes, at as markdownName, st as markdownSentence } from "./foundation.js";
import { r as table, t as collapsed } from "./table.js";
import { a as headlineOf, n as basisSentence, o as savesText, r as buildsOf, t as baseTitles } from "./words3.js";
//#region src/core/report/slim/markdown.ts
const maxLine = 400;
function renderSlimMarkdown(slimming) {
	const { programs, steps, notices, tool, goVersion } = slimming;
	const undone = steps.filter(({ state }) => state === "not-run");
	return `${[
		...programs.map((program) => programPart(program, slimming)),
		`${basisSentence} Measured by ${markdownSentence(tool)} with ${markdownName(goVersion)}: each row is from builds of this tree, if it does not say otherwise.`,
		...undone.map(({ name, reason, command }) => `**Not run**: ${name}: ${markdownSentence(reason)}.${command === "" ? "" : ` Run ${markdownName(command, maxLine)}`}`),
		notices.map((text) => `- ${markdownSentence(text)}`).join("\n")
	].filter((part) => part !== "").join("\n\n")}\n`;
}
function programPart(program, { savings }) {
	const own = savings.filter((saving) => saving.program === program.name);
	const details = own.map((saving) => collapsed(`${saving.step}: ${markdownName(saving.change)}`, saving.details.map(detailPart).join("\n\n")));
	return [
		`## ${markdownName(program.name)}: ${headlineOf(program)}`,
		buildsTable(program),
		savingsTable(own),
		...details.filter((text) => text !== "")
	].join("\n\n");
}
function buildsTable(program) {
	const { yours, target } = program;
	return table([
		{
			title: `build for ${markdownSentence(target)}`,
			align: "l"
		},
		{
			title: "file",
			align: "r"
		},
		{
			title: "gzip",
			align: "r"
		},
		{
			title: "change",
			align: "r"
		}
	], buildsOf(program).map(({ what, sizes, line }) => [
		line === "" ? what : `${what}: ${markdownName(line, maxLine)}`,
		formatBytes(sizes.fileSize),
		formatBytes(sizes.gzip),
		formatPercent(sizes.fileSize - yours.fileSize, yours.fileSize)
	]));
}
function savingsTable(savings) {
	return table([
		{
			title: "saves",
			align: "r"
		},
		{
			title: "gzip",
			align: "r"
		},
		{
			title: "of",
			align: "l"
		},
		{
			title: "step",
			align: "l"
		},
		{
			title: "what it costs or risks",
			align: "l"
		},
		{
			title: "line",
			align: "l"
		}
	], savings.map(({ bytes, gzip, source, base, step, change, risk, line }) => [
		savesText(bytes, source),
		gzip === null ? "" : savesText(gzip, "built"),
		baseTitles[base],
		`${step}: ${markdownName(change)}`,
		markdownSentence(risk),
		markdownName(line, maxLine)
	]));
}
function detailPart({ title, lines }) {
	const list = lines.map((line) => `- ${markdownName(line, maxLine)}`);
	return `${markdownSentence(title)}\n\n${list.join("\n")}`;
}
//#endregion
export { renderSlimMarkdown };
