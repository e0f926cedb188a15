import { at as markdownName, st as markdownSentence } from "./foundation.js";
import { a as programOf, i as kindOf, n as culpritFacts, r as deadCodeSentence, t as answerFacts } from "./facts.js";
//#region src/core/report/why/markdown.ts
function renderWhyMarkdown(why) {
	return `${why.programs.flatMap((program) => [...program.deadCode === void 0 ? answerBlocks(why, program) : deadCodeBlocks(program), program.notRecorded.map((clause) => `- not known: ${markdownSentence(clause)}`).join("\n")]).filter((block) => block !== "").join("\n\n")}\n`;
}
function answerBlocks({ name, programs }, program) {
	if (program.answers.length === 0) return programs.length === 1 ? [] : [`${markdownSentence(programOf(program))} has no ${markdownName(name)}`];
	const more = program.more === 0 ? [] : [`and ${program.more} more of this name in ${markdownSentence(programOf(program))}`];
	return [...program.answers.map((answer) => `### ${markdownName(answer.name)}: ${markdownSentence(`${kindOf(answer)}, in ${programOf(program)}`)}\n\n${factsList(answerFacts(answer, program))}`), ...more];
}
function deadCodeBlocks(program) {
	const { deadCode } = program;
	if (deadCode === void 0) return [];
	return [`### ${markdownSentence(`${programOf(program)}: ${deadCodeSentence(deadCode)}`)}`, ...deadCode.culprits.map(({ symbol }, place) => {
		const facts = factsList(culpritFacts(deadCode, place));
		return `**${markdownName(symbol)}**${facts === "" ? "" : `\n\n${facts}`}`;
	})];
}
function factsList(facts) {
	return facts.map(({ title, lines }) => {
		const [first = "", ...others] = lines;
		return others.length === 0 ? `- ${title}: ${markdownSentence(first)}` : [`- ${title}:`, ...lines.map((line) => `  - ${markdownSentence(line.trim())}`)].join("\n");
	}).join("\n");
}
//#endregion
export { renderWhyMarkdown };
