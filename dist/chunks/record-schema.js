import { E as pipe, L as unknown, N as string, O as regex, S as object, h as maxLength, k as safeInteger, t as array, u as isoTimestamp, v as minValue, x as number, y as nullable } from "./dist.js";
/** Binaries of one of them, as in a record. */
const maxBinaries = 1e3;
/** UTF-16 code units of all of it as JSON. */
const maxHistoryLength = 524288;
const shortText = pipe(string(), maxLength(1e3));
const count = pipe(number(), safeInteger(), minValue(0));
/** Bounds the length before any item is looked at. */
function bounded(item, maxLength$1) {
	return pipe(array(unknown()), maxLength(maxLength$1), array(item));
}
const sizes = object({
	/** Import path; '' where it is unknown. */
	mainPackage: shortText,
	/** Default name of the executable. */
	name: shortText,
	/** `goos/goarch[/level]`; '' where it is unknown. */
	target: shortText,
	fileSize: count,
	/** null where it was not measured. */
	gzip: nullable(count)
});
/** Commits without a record between two records, by first parents; null where some may lie there, nobody knows how many. */
const missing = nullable(count);
const point = object({
	/** Full hash. */
	commit: pipe(string(), regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/)),
	/** When it was recorded, UTC. */
	time: pipe(string(), maxLength(40), isoTimestamp()),
	/** Between it and the point before it. */
	missing,
	binaries: bounded(sizes, maxBinaries)
});
const recordHistorySchema = object({
	/** Between the record itself and the last point. */
	missing,
	/** Oldest first. */
	points: bounded(point, 200)
});
//#endregion
export { recordHistorySchema as n, maxHistoryLength as t };
