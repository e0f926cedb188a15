import { Gt as wordList } from "./foundation.js";
import { E as pipe, N as string, T as picklist, h as maxLength, i as description, k as safeInteger, r as check, t as array, v as minValue, x as number } from "./dist.js";
//#region src/core/model/schema-parts.ts
const maxTextLength = 2 ** 20;
const sizeMessage = "must be a whole number of bytes, 0 to 2^53 - 1";
const size = pipe(number(sizeMessage), safeInteger(sizeMessage), minValue(0, sizeMessage));
const change = pipe(number(), safeInteger());
const text = pipe(string("must be a string"), maxLength(maxTextLength, `must have at most ${maxTextLength} characters`));
function oneOf(words) {
	return picklist(words, `must be ${wordList(words, "or")}`);
}
function list(item, maxLength$1) {
	return pipe(array(item, "must be a list"), maxLength(maxLength$1, `must have at most ${maxLength$1} entries`));
}
function unique(keyOf, what) {
	return check((items) => new Set(items.map(keyOf)).size === items.length, `must have each ${what} once only`);
}
function described(meaning, schema) {
	const steps = "pipe" in schema && Array.isArray(schema.pipe) ? schema.pipe : [schema];
	return Object.assign({}, schema, { pipe: [...steps, description(meaning)] });
}
//#endregion
export { size as a, oneOf as i, described as n, text as o, list as r, unique as s, change as t };
