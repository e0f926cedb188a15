import { E as pipe, L as unknown, N as string, O as regex, S as object, h as maxLength, k as safeInteger, t as array, u as isoTimestamp, v as minValue, x as number, y as nullable } from "./dist.js";
const maxBinaries = 1e3;
const maxHistoryLength = 524288;
const shortText = pipe(string(), maxLength(1e3));
const count = pipe(number(), safeInteger(), minValue(0));
function bounded(item, maxLength$1) {
	return pipe(array(unknown()), maxLength(maxLength$1), array(item));
}
const sizes = object({
	mainPackage: shortText,
	name: shortText,
	target: shortText,
	fileSize: count,
	gzip: nullable(count)
});
const missing = nullable(count);
const point = object({
	commit: pipe(string(), regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/)),
	time: pipe(string(), maxLength(40), isoTimestamp()),
	missing,
	binaries: bounded(sizes, maxBinaries)
});
const recordHistorySchema = object({
	missing,
	points: bounded(point, 200)
});
//#endregion
export { recordHistorySchema as n, maxHistoryLength as t };
