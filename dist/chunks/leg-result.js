import { At as occasions, dn as messageOf } from "./foundation.js";
import { A as safeParse, C as optional, E as pipe, F as tuple, I as union, L as unknown, N as string, O as regex, R as variant, S as object, T as picklist, c as getDotPath, f as literal, h as maxLength, k as safeInteger, n as boolean, o as exactOptional, r as check, t as array, v as minValue, x as number, y as nullable } from "./dist.js";
import { I as Bytes } from "./analysis.js";
import { t as parseMeasurement } from "./parse-measurement.js";
import { t as maxJsonBytes } from "./entry.js";
import { i as endRecord, l as zipMethods, s as localHeader, t as centralHeader } from "./zip-layout.js";
import { i as provenanceSchema, n as notBuiltSchema, t as baselineSchema } from "./report-schema.js";
import { n as isRelease } from "./fingerprint.js";
import { inflateRawSync } from "node:zlib";
//#region src/store/single-file-zip.ts
function readZip(bytes, entry) {
	const zip = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
	const directory = readDirectory(zip, entry);
	const { compressedSize, size } = directory;
	const local = localHeader.at(new Bytes(zip, true), 0);
	if (local.signature !== 67324752 || local.method !== directory.method) throw new Error("the zip archive does not begin with its entry");
	const nameEnd = localHeader.size + local.nameLength;
	const start = nameEnd + local.extraLength;
	if (zip.toString("latin1", localHeader.size, nameEnd) !== entry.name) throw new Error("the zip archive has two names for its entry");
	const rest = directory.end - start - compressedSize;
	if (!(directory.sizesAreBehind ? [12, 16] : [0]).includes(rest)) throw new Error("the zip archive holds more than its entry");
	const data = zip.subarray(start, start + compressedSize);
	const content = directory.method === zipMethods.stored ? data : inflateRawSync(data, { maxOutputLength: Math.max(size, 1) });
	if (content.length !== size) throw new Error(`the entry of the zip archive has ${content.length} bytes and not the ${size} it declares`);
	return content;
}
function readDirectory(zip, entry) {
	const bytes = new Bytes(zip, true);
	const directory = findDirectory(bytes);
	const record = centralHeader.at(bytes, directory);
	const nameStart = directory + centralHeader.size;
	const nameEnd = nameStart + record.nameLength;
	const end = nameEnd + record.extraLength + record.commentLength;
	const name = zip.toString("latin1", nameStart, nameEnd);
	if (end !== zip.length - endRecord.size || name !== entry.name) throw new Error(`the entry of the zip archive is not ${entry.name}`);
	const { flags, method, compressedSize, size } = record;
	if ((flags & -2063) !== 0 || method !== zipMethods.stored && method !== zipMethods.deflated || record.localOffset !== 0) throw new Error("the entry of the zip archive is encrypted or of another kind");
	if (size > entry.maxBytes) throw new Error(`the entry of the zip archive has ${size} bytes, more than ${entry.maxBytes}`);
	return {
		method,
		sizesAreBehind: (flags & 8) !== 0,
		compressedSize,
		size,
		end: directory
	};
}
function findDirectory(bytes) {
	const at = bytes.length - endRecord.size;
	const end = endRecord.at(bytes, at);
	if (at < localHeader.size + centralHeader.size || end.signature !== 101010256) throw new Error("it is not a zip archive");
	if (end.disks !== 0 || end.commentLength !== 0) throw new Error("the zip archive has parts or a comment");
	if (end.count !== 1 || end.countOnDisk !== 1) throw new Error(`the zip archive has ${end.count} entries, not one`);
	const { directoryOffset: directory, directorySize } = end;
	if (directory < localHeader.size || directory + directorySize !== at || directory + centralHeader.size > at || centralHeader.at(bytes, directory).signature !== 33639248) throw new Error("the directory of the zip archive is not where it should be");
	return directory;
}
//#endregion
//#region src/gate/legs/leg-result.ts
const legFile = "go-size-gate-leg.json";
const text = pipe(string(), maxLength(1e3));
const commit = pipe(string(), regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/, "is not a commit"));
const measurements = pipe(array(unknown()), maxLength(1e3));
const goBefore = optional(nullable(object({
	release: pipe(string(), check(isRelease, "is not a release of Go")),
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
		occasion: picklist(occasions),
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
export { parseLegResult as n, readZip as r, legFile as t };
