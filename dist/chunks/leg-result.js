import { n as messageOf } from "./user-error.js";
import { E as safeParse, M as union, N as unknown, P as variant, S as pipe, T as safeInteger, _ as number, a as exactOptional, f as maxLength, h as nullable, j as tuple, k as string, l as isoTimestamp, m as minValue, n as boolean, p as minLength, r as check, s as getDotPath, t as array, u as literal, v as object, w as regex, x as picklist, y as optional } from "./dist.js";
import { n as parseMeasurement } from "./measurement-schema2.js";
import { n as notBuiltSchema, r as provenanceSchema, t as baselineSchema } from "./report-schema.js";
import { gunzipSync, gzipSync, inflateRawSync } from "node:zlib";
//#region src/store/entry.ts
/** Bytes of an entry as stored, compressed, and of its JSON. */
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
	measurements: pipe(array(unknown()), minLength(1), maxLength(maxMeasurements))
});
function serializeEntry(entry) {
	return Buffer.from(JSON.stringify(entry));
}
/**
* Reads an entry's JSON, and refuses it unless it is what was asked for.
* @throws Error with the reason
*/
function parseEntry(json, wanted) {
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
	]) if (wanted[part] !== null && output[part] !== wanted[part]) throw new Error(`the entry is for another ${part}`);
	const measurements = output.measurements.map((measurement, index) => {
		try {
			return parseMeasurement(measurement);
		} catch (error) {
			throw new Error(`measurement ${index} of the entry: ${messageOf(error)}`, { cause: error });
		}
	});
	return {
		...output,
		measurements
	};
}
/** An entry as gzip'd JSON. */
function packEntry(entry) {
	return gzipSync(serializeEntry(entry));
}
/**
* Reads what `packEntry` made, inflating no more than an entry may have.
* @throws Error with the reason
*/
function unpackEntry(bytes, wanted) {
	return parseEntry(gunzipSync(bytes, { maxOutputLength: maxJsonBytes }), wanted);
}
//#endregion
//#region src/store/single-file-zip.ts
const localSignature = 67324752;
const centralSignature = 33639248;
const endSignature = 101010256;
const localLength = 30;
const centralLength = 46;
const endLength = 22;
const stored = 0;
const deflated = 8;
/** Flags that change nothing here: deflate's strength, sizes after the data, names in UTF-8. */
const afterData = 8;
/**
* @throws Error with the reason
*/
function readZip(bytes, wanted) {
	const zip = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
	const found = readDirectory(zip, wanted);
	const { compressedSize, size } = found;
	if (zip.readUInt32LE(0) !== localSignature || zip.readUInt16LE(8) !== found.method) throw new Error("the zip archive does not begin with its entry");
	const start = localLength + zip.readUInt16LE(26) + zip.readUInt16LE(28);
	if (zip.toString("latin1", localLength, localLength + zip.readUInt16LE(26)) !== wanted.name) throw new Error("the zip archive has two names for its entry");
	const rest = found.end - start - compressedSize;
	if (!(found.sizesFollow ? [12, 16] : [0]).includes(rest)) throw new Error("the zip archive holds more than its entry");
	const data = zip.subarray(start, start + compressedSize);
	const content = found.method === stored ? data : inflateRawSync(data, { maxOutputLength: Math.max(size, 1) });
	if (content.length !== size) throw new Error(`the entry of the zip archive has ${content.length} bytes and not the ${size} it declares`);
	return content;
}
function readDirectory(zip, wanted) {
	const end = zip.length - endLength;
	if (end < 76 || zip.readUInt32LE(end) !== endSignature) throw new Error("it is no zip archive");
	const directory = zip.readUInt32LE(end + 16);
	const count = zip.readUInt16LE(end + 10);
	if (zip.readUInt32LE(end + 4) !== 0 || zip.readUInt16LE(end + 20) !== 0) throw new Error("the zip archive has parts or a comment");
	if (count !== 1 || zip.readUInt16LE(end + 8) !== 1) throw new Error(`the zip archive has ${count} entries, not one`);
	if (directory < localLength || directory + zip.readUInt32LE(end + 12) !== end || directory + centralLength > end || zip.readUInt32LE(directory) !== centralSignature) throw new Error("the directory of the zip archive is not where it should be");
	const nameLength = zip.readUInt16LE(directory + 28);
	const afterName = directory + centralLength + nameLength;
	const extra = zip.readUInt16LE(directory + 30) + zip.readUInt16LE(directory + 32);
	const name = zip.toString("latin1", directory + centralLength, afterName);
	if (afterName + extra !== end || name !== wanted.name) throw new Error(`the entry of the zip archive is not ${wanted.name}`);
	const flags = zip.readUInt16LE(directory + 8);
	const method = zip.readUInt16LE(directory + 10);
	const compressedSize = zip.readUInt32LE(directory + 20);
	const size = zip.readUInt32LE(directory + 24);
	if ((flags & -2063) !== 0 || method !== stored && method !== deflated || zip.readUInt32LE(directory + 42) !== 0) throw new Error("the entry of the zip archive is encrypted or of another kind");
	if (size > wanted.maxBytes) throw new Error(`the entry of the zip archive has ${size} bytes, more than ${wanted.maxBytes}`);
	return {
		method,
		sizesFollow: (flags & afterData) !== 0,
		compressedSize,
		size,
		end: directory
	};
}
//#endregion
//#region src/core/model/fingerprint.ts
/** A release by its own name, beta versions and candidates too. */
const releaseName = /^go1(?:\.\d+){0,2}(?:(?:beta|rc)\d+)?$/;
function isRelease(name) {
	return name.length <= 40 && releaseName.test(name);
}
/**
* The release in what `go env GOVERSION` says, and the rest: experiments
* (`go1.26.8 X:name`), or the whole text of a Go between two releases.
*/
function splitGoVersion(version) {
	const [first = "", ...others] = version.split(" ");
	return isRelease(first) ? {
		release: first,
		rest: others.join(" ")
	} : {
		release: "",
		rest: version
	};
}
function joinFingerprint({ settings, release }) {
	return release === "" ? settings : `${settings}-${release}`;
}
function splitFingerprint(fingerprint) {
	const end = fingerprint.lastIndexOf("-");
	const release = end < 0 ? "" : fingerprint.slice(end + 1);
	return isRelease(release) ? {
		settings: fingerprint.slice(0, end),
		release
	} : {
		settings: fingerprint,
		release: ""
	};
}
/** The same job by another release of Go. */
function byRelease(fingerprint, release) {
	return joinFingerprint({
		...splitFingerprint(fingerprint),
		release
	});
}
//#endregion
//#region src/gate/legs/leg-result.ts
/** The one file in a leg's artifact. */
const legFile = "go-size-gate-leg.json";
const text = pipe(string(), maxLength(1e3));
const commit = pipe(string(), regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/, "is not a commit"));
const measurements = pipe(array(unknown()), maxLength(1e3));
const goBefore = optional(nullable(object({
	release: pipe(string(), check(isRelease, "is no release of Go")),
	byChange: boolean(),
	run: text,
	measurements: nullable(measurements),
	why: pipe(string(), maxLength(5e3))
})), null);
const schema = object({
	schemaVersion: literal(1),
	repository: text,
	key: text,
	name: text,
	commit,
	head: commit,
	base: union([literal(""), commit]),
	fingerprint: text,
	formerFingerprint: optional(text),
	leg: object({
		occasion: picklist(["change", "push"]),
		base: variant("kind", [object({
			kind: literal("found"),
			baseline: baselineSchema,
			measurements,
			goBefore
		}), object({
			kind: literal("missing"),
			why: text,
			goBefore
		})]),
		head: measurements,
		recorded: boolean(),
		notBuilt: pipe(array(notBuiltSchema), maxLength(1e3)),
		reproductions: pipe(array(object({
			mainPackage: text,
			target: text,
			identical: boolean(),
			onlyBuildIds: exactOptional(boolean()),
			sha256: tuple([text, text]),
			differing: pipe(array(text), maxLength(1e3))
		})), maxLength(1e3))
	}),
	provenance: provenanceSchema,
	run: optional(text),
	attempt: optional(pipe(number(), safeInteger(), minValue(0)))
});
/**
* Reads what a leg left.
* @throws Error with the reason, a clause
*/
function parseLegResult(json) {
	if (json.length > 268435456) throw new Error(`it has ${json.length} bytes, more than ${maxJsonBytes}`);
	const value = JSON.parse(Buffer.from(json).toString("utf8"));
	const parsed = safeParse(schema, value);
	if (!parsed.success) {
		const [issue] = parsed.issues;
		throw new Error(`it is malformed at ${getDotPath(issue) ?? "its root"}: ${issue.message}`);
	}
	const { leg, ...rest } = parsed.output;
	const { base } = leg;
	return {
		...rest,
		leg: {
			...leg,
			head: leg.head.map(measurementOf),
			base: {
				...base.kind === "missing" ? base : {
					...base,
					measurements: base.measurements.map(measurementOf)
				},
				goBefore: base.goBefore && {
					...base.goBefore,
					measurements: base.goBefore.measurements?.map(measurementOf) ?? null
				}
			}
		}
	};
}
function measurementOf(value, index) {
	try {
		return parseMeasurement(value);
	} catch (error) {
		throw new Error(`measurement ${index}: ${messageOf(error)}`, { cause: error });
	}
}
//#endregion
export { joinFingerprint as a, readZip as c, packEntry as d, parseEntry as f, isRelease as i, maxJsonBytes as l, unpackEntry as m, parseLegResult as n, splitFingerprint as o, serializeEntry as p, byRelease as r, splitGoVersion as s, legFile as t, maxStoredBytes as u };
