import { dn as messageOf, hn as visibleLine } from "./foundation.js";
import { p as differByIds } from "./values.js";
import { t as analyzeBytes } from "./measuring.js";
import { t as parseMeasurement } from "./parse-measurement.js";
import { t as maxJsonBytes } from "./entry.js";
import { n as readRelease } from "./release-entry.js";
import { a as proved, i as proveFile, r as notProved, t as failureOf } from "./evidence.js";
import { gunzipSync } from "node:zlib";
//#region src/gate/verify/verify-measurement.ts
async function proveMeasurement(saved, { bundle, checksums }, trust, now) {
	const own = await proveOwn(saved, {
		bundle,
		checksums
	}, trust, now);
	return {
		saved,
		own,
		content: own.proof === null ? "" : readContent(saved.bytes)
	};
}
async function proveOwn(saved, { bundle, checksums }, trust, now) {
	const none = {
		bundle: null,
		checksums: null
	};
	if (checksums === null) return await proveFile(saved, none, trust, now);
	const byList = await proveFile(saved, {
		bundle,
		checksums
	}, trust, now);
	if (!byList.isUnlisted) return byList;
	const elsewhere = await proveFile(saved, none, trust, now);
	return elsewhere.check.state === "missing" ? byList : elsewhere;
}
function readContent(bytes) {
	try {
		return readSaved(bytes);
	} catch (error) {
		return visibleLine(messageOf(error), 200);
	}
}
async function measureAgain(file, isProved, { saved, own, content }) {
	const { proof, check } = own;
	const evidence = [saved.path, ...check.evidence];
	const fail = (state, reason) => ({
		...notProved("measurement", state, evidence, reason),
		release: null
	});
	if (proof === null) {
		const reason = `of the measurement's signature: ${check.reason}`;
		return fail(failureOf(check), reason);
	}
	if (typeof content === "string") return fail("refused", content);
	if (!isProved) return fail("refused", "the file is not proved, so it is not measured");
	const { measurements, release } = content;
	try {
		const pairs = paired(await analyzeBytes(file.path, file.bytes, {
			gzip: false,
			restHash: true
		}), measurements);
		for (const pair of pairs) assertMeasured(pair);
		if (proof.statement !== null) assertStated(pairs, proof.statement, saved, release);
	} catch (error) {
		return fail("refused", visibleLine(messageOf(error), 200));
	}
	return {
		...proved("measurement", evidence, proof),
		release: release ?? releaseOf(proof.statement)
	};
}
function readSaved(bytes) {
	const value = parseJson(unpacked(bytes));
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
function unpacked(bytes) {
	const isPacked = bytes[0] === 31 && bytes[1] === 139;
	if (!isPacked && bytes.length > 268435456) throw new Error(`the measurement is larger than ${maxJsonBytes} bytes`);
	if (!isPacked) return Buffer.from(bytes);
	try {
		return gunzipSync(bytes, { maxOutputLength: maxJsonBytes });
	} catch (error) {
		throw new Error(`the measurement is damaged, or larger than ${maxJsonBytes} bytes when it is unpacked`, { cause: error });
	}
}
function parseJson(bytes) {
	try {
		return JSON.parse(bytes.toString("utf8"));
	} catch (error) {
		throw new Error("the measurement is not JSON", { cause: error });
	}
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
function paired(measured, saved) {
	return measured.map((now) => {
		const { sha256, name } = now.binary;
		const earlier = saved.find(({ binary }) => binary.sha256 === sha256);
		if (earlier !== void 0) return {
			now,
			earlier
		};
		const isAlike = saved.some((other) => differByIds(other, now));
		throw new Error(isAlike ? `the measurement is of another file, which is identical to ${name} but for build IDs` : `the measurement is of other files than ${name}`);
	});
}
function assertMeasured({ now, earlier }) {
	assertSame("another size", earlier.binary.fileSize, now.binary.fileSize);
	assertSame("other sections", sectionsOf(earlier), sectionsOf(now));
}
function sectionsOf({ sections }) {
	return JSON.stringify(sections.map(({ name, offset, fileSize }) => [
		name,
		offset,
		fileSize
	]));
}
function assertSame(what, then, now) {
	if (then !== now) throw new Error(`the measurement says ${what} than the file has`);
}
function assertStated(pairs, { predicate }, saved, release) {
	if (predicate.measurement.sha256 !== saved.sha256) throw new Error("the statement is about another measurement");
	for (const { earlier } of pairs) {
		const { sha256, fileSize, contentSize } = earlier.binary;
		const row = predicate.binaries.find((binary) => binary.sha256 === sha256);
		if (row === void 0) throw new Error("the statement is about other binaries");
		if (row.fileSize !== fileSize || row.contentSize !== contentSize) throw new Error("the statement says another size of the binary than the measurement");
	}
	if (release === null) return;
	for (const part of [
		"repository",
		"tag",
		"commit"
	]) if (predicate[part] !== release[part]) throw new Error(`the statement is of another ${part} than the measurement`);
}
//#endregion
export { measureAgain, proveMeasurement };
