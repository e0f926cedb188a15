import { dn as messageOf } from "./foundation.js";
import { A as safeParse, C as optional, E as pipe, L as unknown, N as string, O as regex, S as object, _ as minLength, c as getDotPath, f as literal, h as maxLength, k as safeInteger, t as array, u as isoTimestamp, v as minValue, x as number } from "./dist.js";
import { n as recordHistorySchema } from "./record-schema.js";
import { t as parseMeasurement } from "./parse-measurement.js";
import { gunzipSync, gzipSync } from "node:zlib";
//#region src/store/entry.ts
const maxStoredBytes = 67108864;
const maxJsonBytes = 268435456;
const maxMeasurements = 1e3;
const name = pipe(string(), maxLength(1e3));
const envelope = object({
	schemaVersion: literal(1),
	tool: pipe(string(), maxLength(100)),
	repository: name,
	commit: name,
	key: string(),
	fingerprint: name,
	legName: optional(name, ""),
	run: pipe(string(), maxLength(1e3), regex(/^(?:https?:\/\/[\w.~:/%-]+)?$/, "is not a link")),
	attempt: optional(pipe(number(), safeInteger(), minValue(0))),
	createdAt: pipe(string(), isoTimestamp()),
	measurements: pipe(array(unknown()), minLength(1), maxLength(maxMeasurements)),
	history: optional(unknown())
});
function serializeEntry(entry) {
	return Buffer.from(JSON.stringify(entry));
}
function parseEntry(json, query) {
	if (json.length > 268435456) throw new Error(`the entry has ${json.length} bytes, more than ${maxJsonBytes}`);
	const value = JSON.parse(Buffer.from(json).toString("utf8"));
	const parsed = safeParse(envelope, value);
	if (!parsed.success) {
		const [issue] = parsed.issues;
		throw new Error(`the entry is malformed at ${getDotPath(issue) ?? "its root"}: ${issue.message}`);
	}
	const { output } = parsed;
	for (const part of [
		"repository",
		"commit",
		"key",
		"fingerprint"
	]) if (query[part] !== null && output[part] !== query[part]) throw new Error(`the entry is for another ${part}`);
	const measurements = output.measurements.map((measurement, index) => {
		try {
			return parseMeasurement(measurement);
		} catch (error) {
			throw new Error(`measurement ${index} of the entry: ${messageOf(error)}`, { cause: error });
		}
	});
	const { history: written, ...rest } = output;
	const history = readHistory(written);
	return {
		...rest,
		measurements,
		...history === null ? {} : { history }
	};
}
function readHistory(written) {
	const parsed = safeParse(recordHistorySchema, written);
	return parsed.success && JSON.stringify(parsed.output).length <= 524288 ? parsed.output : null;
}
function packEntry(entry) {
	return gzipSync(serializeEntry(entry));
}
function unpackEntry(bytes, query) {
	return parseEntry(gunzipSync(bytes, { maxOutputLength: maxJsonBytes }), query);
}
//#endregion
export { serializeEntry as a, parseEntry as i, maxStoredBytes as n, unpackEntry as o, packEntry as r, maxJsonBytes as t };
