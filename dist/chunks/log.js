import { a as withoutCommands, i as withoutBracketCommands, n as plainText } from "./plain-text.js";
import { randomUUID } from "node:crypto";
//#region src/host/log.ts
/** Escapes the message of a workflow command (actions/toolkit, core/src/command.ts). */
function escapeData(text) {
	return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
/** What a message may be shown as: it steers neither a terminal nor a runner. */
function harmless(message) {
	return withoutCommands(plainText(message));
}
/** A message as the data of a workflow command. */
function data(message) {
	return escapeData(withoutBracketCommands(plainText(message)));
}
/** The log of an action run: workflow commands on stdout. */
function actionLog(write) {
	return {
		async group(title, work) {
			write(`::group::${data(title)}\n`);
			try {
				return await work();
			} finally {
				write("::endgroup::\n");
			}
		},
		info: (message) => write(`${harmless(message)}\n`),
		notice: (message) => write(`::notice::${data(message)}\n`),
		warning: (message) => write(`::warning::${data(message)}\n`),
		child(text) {
			const mark = randomUUID();
			write(`::stop-commands::${mark}\n${withoutBracketCommands(plainText(text)).replace(/\n$/, "")}\n::${mark}::\n`);
		}
	};
}
/**
* The log of a terminal run: messages to stderr, headings instead of groups.
* The terminal may be a step of a workflow, whose runner reads along.
* @param live a line that stays below all messages; null for none
*/
function terminalLog(writeOut, colours, live = null) {
	const write = live === null ? writeOut : (text) => live.print(text);
	const dim = (text) => colours ? `\u001B[2m${text}\u001B[22m` : text;
	const yellow = (text) => colours ? `\u001B[33m${text}\u001B[39m` : text;
	return {
		...live === null ? {} : { live },
		async group(title, work) {
			write(`${harmless(title)}\n`);
			live?.step(title);
			return await work();
		},
		info: (message) => write(`  ${harmless(message)}\n`),
		notice: (message) => write(`note: ${harmless(message)}\n`),
		warning: (message) => write(`${yellow("warning:")} ${harmless(message)}\n`),
		child: (text) => write(`${withoutBracketCommands(plainText(text)).replace(/\n$/, "").split("\n").map((line) => dim(`  | ${line}`)).join("\n")}\n`)
	};
}
//#endregion
export { terminalLog as n, actionLog as t };
