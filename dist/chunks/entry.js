import { dn as messageOf } from "./foundation.js";
import { A as safeParse, C as optional, E as pipe, L as unknown, N as string, O as regex, S as object, _ as minLength, c as getDotPath, f as literal, h as maxLength, k as safeInteger, t as array, u as isoTimestamp, v as minValue, x as number } from "./dist.js";
import { n as recordHistorySchema } from "./record-schema.js";
import { t as parseMeasurement } from "./parse-measurement.js";
import { gunzipSync, gzipSync } from "node:zlib";
//#region src/store/entry.ts
/** Bytes of an entry as stored, compressed, and of its JSON. */
const maxStoredBytes = 67108864;
const maxJsonBytes = 268435456;
const maxMeasurements = 1e3;
const name = pipe(string(), maxLength(1e3));
const envelope = object({
	schemaVersion: literal(1),
	/** Name and version of the tool that measured. */
	tool: pipe(string(), maxLength(100)),
	repository: name,
	commit: name,
	key: string(),
	fingerprint: name,
	/**
	* The input `leg` of the job that measured, `default` for a job that is not a leg; ''
	* in records of 0.1, which didn't say it.
	*/
	legName: optional(name, ""),
	/** Link to the run that measured; '' when there is none. */
	run: pipe(string(), maxLength(1e3), regex(/^(?:https?:\/\/[\w.~:/%-]+)?$/, "is not a link")),
	/** Of that run; absent where it is not known, as in what 0.1 stored. */
	attempt: optional(pipe(number(), safeInteger(), minValue(0))),
	/** UTC. */
	createdAt: pipe(string(), isoTimestamp()),
	measurements: pipe(array(unknown()), minLength(1), maxLength(maxMeasurements)),
	history: optional(unknown())
});
function serializeEntry(entry) {
	return Buffer.from(JSON.stringify(entry));
}
/**
* Reads an entry's JSON, and refuses it unless it is what was asked for.
* @throws Error with the reason
*/
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
/** null for none, and for one that can't be read: it is only shown, and no reason to refuse the sizes that are judged. */
function readHistory(written) {
	const parsed = safeParse(recordHistorySchema, written);
	return parsed.success && JSON.stringify(parsed.output).length <= 524288 ? parsed.output : null;
}
/** An entry as gzip'd JSON. */
function packEntry(entry) {
	return gzipSync(serializeEntry(entry));
}
/**
* Reads what `packEntry` made, inflating no more than an entry may have.
* @throws Error with the reason
*/
function unpackEntry(bytes, query) {
	return parseEntry(gunzipSync(bytes, { maxOutputLength: maxJsonBytes }), query);
}
//#endregion
export { serializeEntry as a, parseEntry as i, maxStoredBytes as n, unpackEntry as o, packEntry as r, maxJsonBytes as t };
