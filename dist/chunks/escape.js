import { i as withoutBracketCommands } from "./plain-text.js";
//#region src/core/text/escape.ts
/** Controls, bidirectional marks and other invisible formats, lone surrogates, private use, line separators. */
const invisible = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]/gu;
/** Characters with a meaning in Markdown, HTML, tables, mathematics or GitHub's references. */
const special = /[&<>"'`|*_~[\]\\@#$!]|:(?=\S)/g;
const maxNameLength = 120;
const maxSentenceLength = 1e3;
/**
* A name for a terminal or a log: no control, escape or bidirectional
* characters, no command for a runner, at most `limit` code points (an ellipsis stands for the middle,
* as both the package and the function say something).
*/
function plainName(name, limit = maxNameLength) {
	const characters = Array.from(ends(name, limit).replace(invisible, ""));
	if (characters.length <= limit) return withoutBracketCommands(characters.join(""));
	const tail = Math.floor((limit - 1) / 3);
	const head = limit - 1 - tail;
	return withoutBracketCommands(`${characters.slice(0, head).join("")}…${characters.slice(-tail).join("")}`);
}
/** Enough of both ends to fill `limit`, so that a giant name costs no time. */
function ends(name, limit) {
	const half = 16 * limit;
	return name.length <= 2 * half ? name : name.slice(0, half) + name.slice(-half);
}
/** A sentence for a terminal or a log: one line, at most `limit` code points. */
function plainSentence(text, limit = maxSentenceLength) {
	const line = text.slice(0, 16 * limit).replace(/[\s\p{Zl}\p{Zp}]+/gu, " ");
	const characters = Array.from(line.replace(invisible, ""));
	const short = characters.length <= limit;
	return withoutBracketCommands(short ? characters.join("") : `${characters.slice(0, limit - 1).join("")}…`);
}
/** A name in Markdown, also in a table's cell: `<code>…</code>` that shows it as it is. */
function markdownName(name, limit = maxNameLength) {
	const text = plainName(name, limit);
	return `<code>${escapeMarkdown(text === "" ? " " : text)}</code>`;
}
/** Characters of a path's line in a narrow column: a phone's. */
const maxPathLine = 28;
/**
* As markdownName, in several lines where it is long, each but the last ending with a
* slash: a browser breaks no path by itself, and one that isn't broken pushes all else
* out of a phone's screen. GitHub shows no line break within code.
*/
function markdownPath(path) {
	const lines = [""];
	for (const piece of plainName(path).split(/(?<=\/)/)) {
		const line = lines.at(-1) ?? "";
		if (line === "" || line.length + piece.length <= maxPathLine) lines[lines.length - 1] = line + piece;
		else lines.push(piece);
	}
	return lines.map((line) => `<code>${escapeMarkdown(line === "" ? " " : line)}</code>`).join("<br>");
}
/** A sentence in Markdown, also in a table's cell, without any markup of its own. */
function markdownSentence(text, limit = maxSentenceLength) {
	return escapeMarkdown(plainSentence(text, limit));
}
/**
* Numeric character references for everything special. GitHub looks for
* mentions, issue numbers, links and emoji after references are decoded, so
* what starts one is also followed by an empty comment, which splits the text
* and leaves nothing behind.
*/
function escapeMarkdown(text) {
	return text.replace(special, (character) => {
		const reference = `&#${character.codePointAt(0)};`;
		return "@#:".includes(character) ? `${reference}<!-- -->` : reference;
	}).replace(/\b(www|GH-)(?=[.\d])/gi, "$1<!-- -->");
}
const maxUrlLength = 400;
/** A URL for a Markdown link: only http(s), percent-encoded where it could end the link; '' for any other. */
function markdownUrl(url) {
	if (!/^https?:\/\//i.test(url) || !URL.canParse(url)) return "";
	const encoded = new URL(url).href.replace(/[()<>"'`|*_~[\]\\\s]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
	return encoded.length <= maxUrlLength ? encoded : "";
}
//#endregion
export { plainName as a, markdownUrl as i, markdownPath as n, plainSentence as o, markdownSentence as r, markdownName as t };
