import { dn as messageOf, un as UserError } from "./foundation.js";
import { A as safeParse, E as pipe, L as unknown, N as string, O as regex, S as object, _ as minLength, c as getDotPath, f as literal, h as maxLength, t as array, u as isoTimestamp } from "./dist.js";
import { t as parseMeasurement } from "./parse-measurement.js";
import { t as maxJsonBytes } from "./entry.js";
import { gunzipSync, gzipSync } from "node:zlib";
//#region src/store/release/release-entry.ts
const maxMeasurements = 1e3;
const name = pipe(string(), maxLength(1e3));
const envelope = object({
	schemaVersion: literal(1),
	tool: pipe(string(), maxLength(100)),
	repository: name,
	tag: name,
	commit: name,
	run: pipe(string(), maxLength(1e3), regex(/^(?:https?:\/\/[\w.~:/%-]+)?$/, "is not a link")),
	createdAt: pipe(string(), isoTimestamp()),
	measurements: pipe(array(unknown()), minLength(1), maxLength(maxMeasurements))
});
function packRelease(entry) {
	const json = Buffer.from(JSON.stringify(entry));
	const packed = gzipSync(json);
	if (entry.measurements.length > maxMeasurements || json.length > 268435456 || packed.length > 67108864) throw new UserError(`the measurement of ${entry.tag} is too large to be kept (${entry.measurements.length} binaries, ${packed.length} bytes): measure fewer targets in one release`);
	return packed;
}
function unpackAnyRelease(bytes) {
	const json = gunzipSync(bytes, { maxOutputLength: maxJsonBytes });
	return readRelease(JSON.parse(json.toString("utf8")));
}
function unpackRelease(bytes, identity) {
	const entry = unpackAnyRelease(bytes);
	for (const part of [
		"repository",
		"tag",
		"commit"
	]) if (entry[part] !== identity[part]) throw new Error(`it is of another ${part}`);
	return entry;
}
function readRelease(value) {
	const parsed = safeParse(envelope, value);
	if (!parsed.success) {
		const [issue] = parsed.issues;
		throw new Error(`it is malformed at ${getDotPath(issue) ?? "its root"}: ${issue.message}`);
	}
	const { output } = parsed;
	const measurements = output.measurements.map((measurement, index) => {
		try {
			return parseMeasurement(measurement);
		} catch (error) {
			throw new Error(`its measurement ${index}: ${messageOf(error)}`, { cause: error });
		}
	});
	return {
		...output,
		measurements
	};
}
//#endregion
export { unpackRelease as i, readRelease as n, unpackAnyRelease as r, packRelease as t };
