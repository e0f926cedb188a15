import { lt as plainName, ut as plainSentence, y as coloured } from "./foundation.js";
import { a as programOf, i as kindOf, n as culpritFacts, r as deadCodeSentence, t as answerFacts } from "./facts.js";
//#region src/core/report/why/text.ts
const titleWidth = 20;
function renderWhyText(why, style) {
	return `${why.programs.flatMap((program) => [...program.deadCode === void 0 ? answerBlocks(why, program, style) : deadCodeBlocks(program, style), notRecordedLines(program)]).filter((block) => block !== "").join("\n\n")}\n`;
}
function answerBlocks({ name, programs }, program, style) {
	if (program.answers.length === 0) return programs.length === 1 ? [] : [`${programOf(program)} has no ${plainName(name)}`];
	const more = program.more === 0 ? [] : [`and ${program.more} more of this name in ${programOf(program)}`];
	return [...program.answers.map((answer) => [`${coloured(plainName(answer.name), "bold", style)}: ${kindOf(answer)}, in ${programOf(program)}`, ...factLines(answerFacts(answer, program), style)].join("\n")), ...more];
}
function deadCodeBlocks(program, style) {
	const { deadCode } = program;
	if (deadCode === void 0) return [];
	return [`${coloured(programOf(program), "bold", style)}: ${plainSentence(deadCodeSentence(deadCode))}`, ...deadCode.culprits.map(({ symbol }, place) => [coloured(plainName(symbol), "bold", style), ...factLines(culpritFacts(deadCode, place), style)].join("\n"))];
}
function factLines(facts, style) {
	return facts.flatMap(({ title, lines }) => lines.map((line, place) => {
		const left = (place === 0 ? title : "").padEnd(titleWidth);
		return `  ${coloured(left, "dim", style)}${line}`;
	}));
}
function notRecordedLines({ notRecorded }) {
	return notRecorded.map((clause) => `! not known: ${plainSentence(clause)}`).join("\n");
}
//#endregion
export { renderWhyText };
