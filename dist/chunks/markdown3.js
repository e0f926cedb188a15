import { at as markdownName, st as markdownSentence } from "./foundation.js";
import { t as markdownTable } from "./markdown-table.js";
import { a as signerSentence, i as releaseSentence, r as limitsOf, t as checkLine } from "./sentences.js";
//#region src/core/report/verify/markdown.ts
function renderVerificationMarkdown(verification) {
	const { files, verified } = verification;
	const limits = verified ? limitsOf(verification) : [];
	return `${[
		...files.map(fileBlock),
		`Trusted: ${markdownSentence(signerSentence(verification))}`,
		...limits.length > 0 ? [`Not proved: ${limits.join("; ")}`] : []
	].join("\n\n")}\n`;
}
function fileBlock(file) {
	const release = releaseSentence(file);
	const rows = file.checks.map((check) => {
		const { title, isProved, sentence } = checkLine(check);
		return [
			isProved ? "\u2705" : "\u274C",
			title,
			markdownSentence(sentence)
		];
	});
	return [
		`### ${file.verified ? "\u2705" : "\u274C"} ${markdownName(file.path)} is ${file.verified ? "proved" : "not proved"}`,
		markdownTable([[
			"",
			"check",
			"result"
		], ...rows]),
		`SHA-256 \`${file.sha256}\`${release === "" ? "" : `; ${markdownSentence(release)}`}`
	].join("\n\n");
}
//#endregion
export { renderVerificationMarkdown };
