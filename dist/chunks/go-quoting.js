//#region src/core/text/go-quoting.ts
/**
* Splits such a text.
* @throws Error for a quote that is not closed
*/
function splitQuoted(text) {
	const fields = [];
	let rest = text.replace(/^[ \t\r\n]+/, "");
	while (rest !== "") {
		const quote = rest[0];
		if (quote === "\"" || quote === "'") {
			const end = rest.indexOf(quote, 1);
			if (end < 0) throw new Error(`a ${quote} is not closed`);
			fields.push(rest.slice(1, end));
			rest = rest.slice(end + 1);
		} else {
			const end = rest.search(/[ \t\r\n]/);
			fields.push(end < 0 ? rest : rest.slice(0, end));
			rest = end < 0 ? "" : rest.slice(end);
		}
		rest = rest.replace(/^[ \t\r\n]+/, "");
	}
	return fields;
}
/**
* Writes one field.
* @throws Error when it holds both kinds of quotes, for which Go has no way
*/
function quoteField(text) {
	if (text !== "" && !/[ \t\r\n'"]/.test(text)) return text;
	if (!text.includes("'")) return `'${text}'`;
	if (!text.includes("\"")) return `"${text}"`;
	throw new Error("a value holds both single and double quotes");
}
//#endregion
export { splitQuoted as n, quoteField as t };
