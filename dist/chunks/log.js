import { randomUUID } from "node:crypto";
//#region src/host/log.ts
/**
* Removes what could steer a terminal or the runner: escape sequences, control
* characters except newline and tab, and Unicode's bidirectional controls.
*/
function plainText(text) {
	return text.replaceAll("\r\n", "\n").replaceAll("\r", "\n").replaceAll(/\u001B(?:\[[0-?]*[ -/]*[@-~]|\][^\u0007\u001B]*(?:\u0007|\u001B\\)?)/g, "").replaceAll(/[\u0000-\u0008\u000B-\u001F\u007F-\u009F]/g, "").replaceAll(/[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g, "");
}
/** Escapes the message of a workflow command (actions/toolkit, core/src/command.ts). */
function escapeData(text) {
	return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
/** A line that can't be read as a workflow command (`::name::` or `##[name]`). */
function harmlessLine(line) {
	return /^\s*(?:::|##\[)/.test(line) ? `| ${line}` : line;
}
/** The log of an action run: workflow commands on stdout. */
function actionLog(write) {
	const say = (message) => {
		write(`${plainText(message).split("\n").map(harmlessLine).join("\n")}\n`);
	};
	return {
		async group(title, work) {
			write(`::group::${escapeData(plainText(title))}\n`);
			try {
				return await work();
			} finally {
				write("::endgroup::\n");
			}
		},
		info: say,
		notice: (message) => write(`::notice::${escapeData(plainText(message))}\n`),
		warning: (message) => write(`::warning::${escapeData(plainText(message))}\n`),
		child(text) {
			const mark = randomUUID();
			write(`::stop-commands::${mark}\n${plainText(text).replace(/\n$/, "")}\n::${mark}::\n`);
		}
	};
}
/** The log of a terminal run: messages to stderr, headings instead of groups. */
function terminalLog(write, colours) {
	const dim = (text) => colours ? `\u001B[2m${text}\u001B[22m` : text;
	const yellow = (text) => colours ? `\u001B[33m${text}\u001B[39m` : text;
	return {
		async group(title, work) {
			write(`${plainText(title)}\n`);
			return await work();
		},
		info: (message) => write(`  ${plainText(message)}\n`),
		notice: (message) => write(`note: ${plainText(message)}\n`),
		warning: (message) => write(`${yellow("warning:")} ${plainText(message)}\n`),
		child: (text) => write(`${plainText(text).replace(/\n$/, "").split("\n").map((line) => dim(`  | ${line}`)).join("\n")}\n`)
	};
}
//#endregion
export { plainText as n, terminalLog as r, actionLog as t };
