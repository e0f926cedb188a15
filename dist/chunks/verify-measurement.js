import { _n as messageOf } from "./foundation.js";
import { t as parseMeasurement } from "./parse-measurement.js";
import { t as maxJsonBytes } from "./entry.js";
import { n as readRelease } from "./release-entry.js";
import { t as analyzeBytes } from "./analyze-archive2.js";
import { a as proved, i as proveFile, r as notProved, t as failureOf } from "./evidence.js";
import { gunzipSync } from "node:zlib";
//#region src/gate/verify/verify-measurement.ts
/**
* @param saved the file of the measurement
* @throws UserError for evidence that can't be read
*/
async function proveMeasurement(file, saved, { checksums }, trust, now) {
	const own = await proveFile(saved, {
		bundle: null,
		checksums
	}, trust, now);
	const evidence = [saved.path, ...own.check.evidence];
	const { proof, check } = own;
	if (proof === null) {
		const reason = `of the measurement's signature: ${check.reason}`;
		return {
			...notProved("measurement", failureOf(check), evidence, reason),
			release: null
		};
	}
	try {
		const { measurements, release } = readSaved(saved.bytes);
		const measured = await analyzeBytes(file.path, file.bytes, { gzip: false });
		assertMeasured(measured, measurements);
		if (proof.statement !== null) assertStated(measured, proof.statement, release);
		return {
			...proved("measurement", evidence, proof),
			release: release ?? releaseOf(proof.statement)
		};
	} catch (error) {
		return {
			...notProved("measurement", "refused", evidence, messageOf(error)),
			release: null
		};
	}
}
/**
* A release's measurement, one measurement, or a list of them; gzip'd or not.
* @throws Error with the reason, a clause
*/
function readSaved(bytes) {
	const isPacked = bytes[0] === 31 && bytes[1] === 139;
	if (!isPacked && bytes.length > 268435456) throw new Error(`the measurement is larger than ${maxJsonBytes} bytes`);
	const json = isPacked ? gunzipSync(bytes, { maxOutputLength: maxJsonBytes }) : Buffer.from(bytes);
	const value = JSON.parse(json.toString("utf8"));
	if (typeof value === "object" && value !== null && "measurements" in value) {
		const { measurements, repository, tag, commit } = readRelease(value);
		return {
			measurements,
			release: {
				repository,
				tag,
				commit
			}
		};
	}
	return {
		measurements: (Array.isArray(value) ? value : [value]).map((one) => parseMeasurement(one)),
		release: null
	};
}
function releaseOf(statement) {
	if (statement === null) return null;
	const { repository, tag, commit } = statement.predicate;
	return {
		repository,
		tag,
		commit
	};
}
/** @throws Error where a measurement says otherwise, a clause */
function assertMeasured(measured, saved) {
	for (const now of measured) {
		const { sha256, name } = now.binary;
		const then = saved.find(({ binary }) => binary.sha256 === sha256);
		if (then === void 0) throw new Error(`the measurement is of other files than ${name}`);
		assertSame("size", then.binary.fileSize, now.binary.fileSize);
		assertSame("sections", sectionsOf(then), sectionsOf(now));
	}
}
/** The table of sections: what a measurement with a twin and one without agree on. */
function sectionsOf({ sections }) {
	return JSON.stringify(sections.map(({ name, offset, fileSize }) => [
		name,
		offset,
		fileSize
	]));
}
function assertSame(what, then, now) {
	if (then !== now) throw new Error(`the measurement says another ${what} than the file has`);
}
/** @throws Error where the statement says otherwise than the file or its measurement, a clause */
function assertStated(measured, { predicate }, release) {
	for (const { binary } of measured) {
		const row = predicate.binaries.find(({ sha256 }) => sha256 === binary.sha256);
		if (row === void 0) throw new Error("the statement is about other binaries");
		assertSame("size", row.fileSize, binary.fileSize);
	}
	if (release === null) return;
	for (const part of [
		"repository",
		"tag",
		"commit"
	]) if (predicate[part] !== release[part]) throw new Error(`the statement is of another ${part} than the measurement`);
}
//#endregion
export { proveMeasurement };
