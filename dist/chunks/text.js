import { c as checkSummaries, lt as plainName, ut as plainSentence, y as coloured } from "./foundation.js";
import { n as effectOf, t as count } from "./words.js";
//#region src/core/report/doctor/text.ts
const maxLine = 400;
function renderDoctorText(diagnosis, style) {
	const { checks, findings, notices } = diagnosis;
	return `${[
		headOf(diagnosis, style),
		...checks.filter(({ state }) => state !== "left-out").map(({ name, state, reason, command }) => {
			const own = findings.filter(({ check }) => check === name);
			const undone = state === "not-run" ? [`  ${coloured("not run", "yellow", style)}: ${plainSentence(reason)}`, ...command === "" ? [] : [`    ${plainName(command, maxLine)}`]] : [];
			const nothing = own.length === 0 && state === "done" ? ["  nothing found"] : [];
			return [
				titleOf(name, style),
				...own.map((finding) => findingText(finding, diagnosis, style)),
				...undone,
				...nothing
			].join("\n");
		}),
		...notices.length === 0 ? [] : [notices.map((text) => `note: ${plainSentence(text)}`).join("\n")],
		lastLine(diagnosis, style)
	].join("\n\n")}\n`;
}
function headOf({ programs, goVersion }, style) {
	return [...programs.map(({ name, target, fileSize }) => [
		coloured(plainName(name), "bold", style),
		plainName(target),
		fileSize === null ? "" : `${fileSize.toLocaleString("en-US")} bytes`
	].filter((text) => text !== "").join("  ")), ...goVersion === "" ? [] : [plainName(goVersion)]].join("\n");
}
function titleOf(name, style) {
	return `${coloured(name, "bold", style)}: ${checkSummaries[name]}`;
}
function findingText(finding, { programs }, style) {
	const { kind, sentence, cause, bytes, remedy, evidence, program } = finding;
	return [
		`  ${kind === "problem" ? coloured("problem", "red", style) : coloured("note", "cyan", style)}: ${program === "" || programs.length < 2 ? "" : `${plainName(program)}: `}${plainSentence(sentence)}`,
		...cause === "" ? [] : [`    why: ${plainSentence(cause)}`],
		...bytes === null ? [] : [`    effect: ${effectOf(finding, bytes)}`],
		...evidence.flatMap(({ title, lines: shown }) => [`    ${coloured(plainSentence(title), "dim", style)}`, ...shown.map((line) => `      ${plainName(line, maxLine)}`)]),
		`    try: ${plainName(remedy, maxLine)}`
	].join("\n");
}
function lastLine({ findings, checks }, style) {
	const problems = findings.filter(({ kind }) => kind === "problem").length;
	const notes = findings.length - problems;
	const undone = checks.filter(({ state }) => state === "not-run").length;
	const text = `${count(problems, "problem")}, ${count(notes, "note")}${undone === 0 ? "" : `, ${count(undone, "check")} not run`}`;
	return coloured(text, "bold", style);
}
//#endregion
export { renderDoctorText };
