import { hn as visibleLine } from "./foundation.js";
import { A as safeParse, E as pipe, N as string, O as regex, S as object, _ as minLength, c as getDotPath, f as literal, j as strictObject } from "./dist.js";
import { a as size, o as text, r as list } from "./schema-parts.js";
//#region src/core/signing/statement.ts
const statementPayloadType = "application/vnd.in-toto+json";
const measurementPredicateType = "https://github.com/go-size-gate/go-size-gate/measurement/v1";
const statementType = "https://in-toto.io/Statement/v1";
const maxSubjects = 1024;
const sha256 = pipe(string(), regex(/^[0-9a-f]{64}$/, "is not a SHA-256 digest"));
const subject = strictObject({
	name: text,
	digest: strictObject({ sha256 })
});
const binary = strictObject({
	name: text,
	goos: text,
	goarch: text,
	goVersion: text,
	sha256,
	fileSize: size,
	contentSize: size
});
const schema = strictObject({
	_type: literal(statementType),
	subject: pipe(list(subject, maxSubjects), minLength(1)),
	predicateType: literal(measurementPredicateType),
	predicate: strictObject({
		schemaVersion: literal(1),
		tool: text,
		repository: text,
		tag: text,
		commit: text,
		measurement: strictObject({
			name: text,
			sha256
		}),
		binaries: pipe(list(binary, maxSubjects), minLength(1))
	})
});
function makeStatement(release) {
	const { tool, repository, tag, commit, measurement, binaries } = release;
	if (binaries.length >= maxSubjects) throw new Error(`it has more than 1023 binaries`);
	return {
		_type: statementType,
		subject: [{
			name: measurement.name,
			digest: { sha256: measurement.sha256 }
		}, ...binaries.map((row) => ({
			name: row.fileName,
			digest: { sha256: row.binary.sha256 }
		}))],
		predicateType: measurementPredicateType,
		predicate: {
			schemaVersion: 1,
			tool,
			repository,
			tag,
			commit,
			measurement,
			binaries: binaries.map((row) => ({
				name: row.fileName,
				goos: row.binary.goos,
				goarch: row.binary.goarch,
				goVersion: row.binary.goVersion,
				sha256: row.binary.sha256,
				fileSize: row.binary.fileSize,
				contentSize: row.binary.contentSize
			}))
		}
	};
}
function readStatement(payloadType, payload) {
	if (payloadType !== "application/vnd.in-toto+json") throw new Error("it is signed data of another type, not a statement");
	const value = parseJson(payload);
	const type = safeParse(object({ predicateType: string() }), value);
	if (type.success && type.output.predicateType !== "https://github.com/go-size-gate/go-size-gate/measurement/v1") {
		const stated = visibleLine(type.output.predicateType, 200);
		throw new Error(`it is a statement of another type: ${stated}`);
	}
	const parsed = safeParse(schema, value);
	if (!parsed.success) {
		const [issue] = parsed.issues;
		const fault = `${getDotPath(issue) ?? "its root"}: ${issue.message}`;
		throw new Error(`its statement is malformed at ${visibleLine(fault, 200)}`);
	}
	return parsed.output;
}
function parseJson(bytes) {
	try {
		return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
	} catch (error) {
		throw new Error("its statement is not JSON", { cause: error });
	}
}
//#endregion
export { statementPayloadType as i, measurementPredicateType as n, readStatement as r, makeStatement as t };
