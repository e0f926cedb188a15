//#region src/core/inputs/shell-word.ts
/** Controls, invisible and bidirectional formats, lone surrogates, private use, and spaces that look like others. */
const untypable = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}]|(?! )\p{Zs}/u;
/** Nothing in it has a meaning to a shell, at whatever place. */
const plain = /^[A-Za-z0-9_@%+=:,./-]+$/;
/** The text as one word; null where what is shown would not be what is typed. */
function shellWord(text) {
	if (untypable.test(text)) return null;
	return plain.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
}
/** Lines as one word, which is what they are to the command: `"$(printf '%s\n' …)"`. */
function shellLines(lines) {
	const words = lines.map(shellWord);
	if (words.includes(null)) return null;
	const [only = "''"] = words;
	return words.length > 1 ? `"$(printf '%s\\n' ${words.join(" ")})"` : only;
}
//#endregion
export { shellWord as n, shellLines as t };
