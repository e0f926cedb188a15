//#region src/core/text/word-list.ts
/** `a, b and c`, `a or b`; a single word is itself. */
function wordList(words, conjunction) {
	const last = words.at(-1) ?? "";
	const first = words.slice(0, -1);
	return first.length === 0 ? last : `${first.join(", ")} ${conjunction} ${last}`;
}
/** `"a", "b" or "c"`. */
function quotedList(words) {
	return wordList(words.map((word) => `"${word}"`), "or");
}
//#endregion
export { wordList as n, quotedList as t };
