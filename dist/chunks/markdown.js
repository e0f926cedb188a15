import { at as markdownName, c as checkSummaries, st as markdownSentence } from "./foundation.js";
import { r as table, t as collapsed } from "./table.js";
import { n as effectOf, t as count } from "./words.js";
//#region src/core/report/doctor/markdown.ts
const maxLine = 400;
function renderDoctorMarkdown(diagnosis) {
	const { programs, goVersion, checks, findings, notices } = diagnosis;
	const problems = findings.filter(({ kind }) => kind === "problem").length;
	return `${[
		`## ${count(problems, "problem")}, ${count(findings.length - problems, "note")}`,
		programsTable(programs),
		...goVersion === "" ? [] : [`Built with ${markdownName(goVersion)}.`],
		...checks.filter(({ state }) => state !== "left-out").map(({ name, state, reason, command }) => [
			`### ${name}\n\n${sentenceCase(checkSummaries[name])}.`,
			...findings.filter(({ check }) => check === name).map(findingOf),
			...state === "not-run" ? [`**Not run**: ${markdownSentence(reason)}. ${command === "" ? "" : `Run ${markdownName(command, maxLine)}`}`.trim()] : findings.some(({ check }) => check === name) ? [] : ["Nothing found."]
		].join("\n\n")),
		notices.map((text) => `- ${markdownSentence(text)}`).join("\n")
	].filter((part) => part !== "").join("\n\n")}\n`;
}
function programsTable(programs) {
	return table([
		{
			title: "program",
			align: "l"
		},
		{
			title: "target",
			align: "l"
		},
		{
			title: "bytes",
			align: "r"
		}
	], programs.map(({ name, target, fileSize }) => [
		markdownName(name),
		markdownSentence(target),
		fileSize === null ? "" : fileSize.toLocaleString("en-US")
	]));
}
function sentenceCase(text) {
	return text.slice(0, 1).toUpperCase() + text.slice(1);
}
function findingOf(finding) {
	const { kind, sentence, cause, bytes, remedy, evidence, program } = finding;
	const lines = [
		`**${kind}**: ${program === "" ? "" : `${markdownName(program)}: `}${markdownSentence(sentence)}`,
		...cause === "" ? [] : [`- why: ${markdownSentence(cause)}`],
		...bytes === null ? [] : [`- effect: ${effectOf(finding, bytes)}`],
		`- try: ${markdownName(remedy, maxLine)}`
	];
	const details = evidence.map(({ title, lines: shown }) => collapsed(markdownSentence(title), shown.map((line) => `- ${markdownName(line, maxLine)}`).join("\n")));
	return [`${lines[0]}\n\n${lines.slice(1).join("\n")}`, ...details.filter((text) => text !== "")].join("\n\n");
}
//#endregion
export { renderDoctorMarkdown };
