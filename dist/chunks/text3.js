import { ut as plainSentence, y as coloured } from "./foundation.js";
import { a as signerSentence, i as releaseSentence, n as headOf, r as limitsOf, t as checkLine } from "./sentences.js";
//#region src/core/report/verify/text.ts
const titleWidth = 13;
function renderVerificationText(verification, style) {
	const { files, verified } = verification;
	const limits = verified ? limitsOf(verification) : [];
	return `${[
		...files.flatMap((file) => [...fileLines(file, style), ""]),
		`Trusted: ${plainSentence(signerSentence(verification))}`,
		...limits.length > 0 ? [`Not proved: ${limits.join("; ")}`] : []
	].join("\n")}\n`;
}
function fileLines(file, style) {
	const head = coloured(plainSentence(headOf(file)), file.verified ? "green" : "red", style);
	const release = plainSentence(releaseSentence(file));
	return [
		head,
		...file.checks.map((check) => {
			const { title, isProved, sentence } = checkLine(check);
			return `  ${isProved ? "\u2713" : "\u2717"} ${title.padEnd(titleWidth)}${plainSentence(sentence)}`;
		}),
		`    ${"SHA-256".padEnd(titleWidth)}${file.sha256}`,
		...release === "" ? [] : [`    ${"release".padEnd(titleWidth)}${release}`]
	];
}
//#endregion
export { renderVerificationText };
