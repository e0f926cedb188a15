import { o as __toESM, t as __commonJSMin } from "./rolldown-runtime.js";
import { B as formatTarget, Gt as wordList, O as formatBytes, Yt as readBounded, cn as reasonOf, dn as messageOf, h as writeResult, hn as visibleLine, q as withoutUsualLevel, sn as codeOf, st as markdownSentence, t as storeActions, un as UserError, ut as plainSentence } from "./foundation.js";
import { Q as replaceFile, r as minuteOf } from "./values.js";
import { h as readHashed, t as analyzeBytes } from "./measuring.js";
import { A as safeParse, E as pipe, _ as minLength, c as getDotPath, f as literal, j as strictObject, r as check, v as minValue, y as nullable } from "./dist.js";
import { a as size, i as oneOf, o as text, r as list$1, s as unique } from "./schema-parts.js";
import { P as detectFormat } from "./analysis.js";
import { t as parseMeasurement } from "./parse-measurement.js";
import { n as sha256 } from "./binary-schema.js";
import { n as maxStoredBytes, t as maxJsonBytes } from "./entry.js";
import { t as machineTarget } from "./machine.js";
import { n as require_semver, t as require_parse } from "./parse.js";
import { d as alignedLines } from "./overview.js";
import { t as bundleEnding } from "./signed-files.js";
import { n as maxBundleBytes } from "./bundle-schema.js";
import { i as require_dist, t as readBundle } from "./bundle.js";
import { a as assertSignedBy, c as signatureContent, i as writeChecksums, o as verifyFile, r as readChecksums, s as verifySignature } from "./checksums.js";
import { a as readSigningKey, i as maxKeyBytes, o as readVerificationKey, t as fingerprintOf } from "./keys.js";
import { t as markdownTable } from "./markdown-table.js";
import { c as measurementJson, u as renderJson } from "./analyzing.js";
import { c as storeCommand, s as actionFlags } from "./usage.js";
import { a as readText } from "./diff.js";
import { t as standardErrorLog } from "./standard-error-log.js";
import { r as writeOnce, t as assertFree } from "./write-once.js";
import { n as ObjectTooLong, t as NotAnObject } from "./object-store.js";
import { n as signFile, t as signEnvelope } from "./sign2.js";
import { gunzipSync, gzipSync } from "node:zlib";
import { createHash } from "node:crypto";
import { mkdir, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { setTimeout } from "node:timers/promises";
//#region src/core/report/store/rows.ts
function headOf({ action }, program) {
	const { name, state, reason, versions, objects, output, index } = program;
	const [version] = versions;
	const title = `${name} ${version?.version ?? ""}`.trim();
	if (state !== "done") return `${name}: ${state}: ${reason}`;
	switch (action) {
		case "put": return `${title} ${program.changed ? "is" : "was already"} in the store${restoredOf(program)}, and ${index?.latest ?? ""} is the latest`;
		case "get": return `${title} for ${version?.files[0]?.platform ?? ""} is proved, and in ${output ?? ""}`;
		case "rollback": return `${title} ${program.changed ? "is" : "was already"} the latest`;
		case "verify": return `${name} is proved: ${objects.length} objects`;
		case "refresh": return `the index of ${name} counts until ${minuteOf(index?.expiresAt ?? "")}`;
		default: return `${name}: ${index?.latest ?? "nothing"} is the latest, the index counts until ${minuteOf(index?.expiresAt ?? "")}`;
	}
}
function restoredOf({ restored: { length } }) {
	if (length === 0) return "";
	return length === 1 ? ", 1 lost object of it was written again" : `, ${length} lost objects of it were written again`;
}
function tableOf({ action }, { versions, index, objects }) {
	if (action === "verify") return {
		columns: [
			"object",
			"state",
			"reason"
		],
		rows: objects.filter(({ state }) => state !== "proved").map(({ key, state, reason }) => [
			key,
			state,
			reason
		])
	};
	return {
		columns: [
			"version",
			"platform",
			"file",
			"size",
			"SHA-256"
		],
		rows: versions.toReversed().flatMap(({ version, files }) => files.map(({ platform, file, bytes, sha256 }) => [
			`${version}${version === index?.latest ? " (latest)" : ""}`,
			platform,
			file,
			formatBytes(bytes),
			sha256
		]))
	};
}
function historyOf({ action }, { history }) {
	if (action !== "list") return [];
	return history.toReversed().map(({ version, at, why }) => `${minuteOf(at)} ${version} by ${why}`);
}
//#endregion
//#region src/core/report/store/markdown.ts
function renderStoreMarkdown(result) {
	const blocks = result.programs.flatMap((program) => {
		const { columns, rows } = tableOf(result, program);
		const cells = rows.map((row) => row.map((cell) => markdownSentence(cell)));
		const moves = historyOf(result, program);
		return [
			`### ${program.state === "done" ? "\u2705" : "\u274C"} ${markdownSentence(headOf(result, program))}`,
			...rows.length > 0 ? [markdownTable([[...columns], ...cells])] : [],
			...moves.length > 0 ? [moves.map((move) => `- ${markdownSentence(move)}`).join("\n")] : []
		];
	});
	return blocks.length === 0 ? `Nothing is in ${markdownSentence(result.store)}\n` : `${blocks.join("\n\n")}\n`;
}
//#endregion
//#region src/core/report/store/text.ts
function renderStoreText(result) {
	const { action, programs, done } = result;
	if (action === "latest" && done) return programs.map(({ index }) => `${index?.latest ?? ""}\n`).join("");
	if (programs.length === 0) return `nothing is in ${plainSentence(result.store)}\n`;
	return `${programs.flatMap((program) => {
		const moves = historyOf(result, program).map((move) => `  ${move}`);
		return [
			plainSentence(headOf(result, program)),
			...tableLines(tableOf(result, program)),
			...moves.length > 0 ? ["  how latest moved:", ...moves] : []
		];
	}).join("\n")}\n`;
}
function tableLines({ columns, rows }) {
	return alignedLines(rows.map((row) => row.map((cell) => plainSentence(cell))), columns.map(() => "left"));
}
//#endregion
//#region src/core/model/store/version.ts
var import_compare_build = __toESM(__commonJSMin(((exports, module) => {
	const SemVer = require_semver();
	const compareBuild = (a, b, loose) => {
		const versionA = new SemVer(a, loose);
		const versionB = new SemVer(b, loose);
		return versionA.compare(versionB) || versionA.compareBuild(versionB);
	};
	module.exports = compareBuild;
}))(), 1);
var import_parse = __toESM(require_parse(), 1);
const maxLength = 100;
function readVersion(text) {
	if (text.length > maxLength) return null;
	const version = (0, import_parse.default)(text);
	if (version === null) return null;
	const { build } = version;
	return `v${version.version}${build.length > 0 ? `+${build.join(".")}` : ""}` === text ? version : null;
}
function isPrerelease(version) {
	return (readVersion(version)?.prerelease.length ?? 0) > 0;
}
function compareVersions(version, other) {
	const order = (0, import_compare_build.default)(version, other);
	if (order !== 0) return order;
	return version === other ? 0 : version < other ? -1 : 1;
}
function highestVersion(versions) {
	return versions.toSorted(compareVersions).at(-1) ?? null;
}
//#endregion
//#region src/core/model/store/names.ts
const partPattern = /^[A-Za-z0-9][A-Za-z0-9._+-]{0,99}$/;
const platformPattern = /^[a-z0-9]{1,20}_[a-z0-9+]{1,60}(?:_[A-Za-z0-9.+]{1,60})?$/;
const evidenceFiles = {
	measurement: "measurement.json.gz",
	checksums: "SHA256SUMS",
	bundle: "SHA256SUMS.sigstore.json"
};
const reserved = new Set([...Object.values(evidenceFiles), "index.sigstore.json"].map((name) => name.toLowerCase()));
const device = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;
const nameRule = "use up to 100 letters, digits and ._+- that begin with a letter or digit, do not end with a dot, and are not con, nul or another device of Windows";
function isStoreName(name) {
	return partPattern.test(name) && !name.endsWith(".") && !device.test(name);
}
function isStoreFile(name) {
	return isStoreName(name) && !reserved.has(name.toLowerCase());
}
function isStorePlatform(platform) {
	return platformPattern.test(platform);
}
const storeName = pipe(text, check(isStoreName, "must be a name of letters, digits and ._+-"));
const storeFile = pipe(text, check(isStoreFile, "must be a file name of letters, digits and ._+-"));
const storePlatform = pipe(text, check(isStorePlatform, "must be goos_goarch, or goos_goarch_level"));
const storeVersion = pipe(text, check((version) => readVersion(version) !== null, "must be a version such as v1.2.3"));
//#endregion
//#region src/core/store/refusal.ts
var StoreRefusal = class extends Error {
	name = "StoreRefusal";
	state;
	constructor(state, message) {
		super(message);
		this.state = state;
	}
};
//#endregion
//#region src/core/store/keys.ts
function indexKey(name) {
	return `${name}/index${bundleEnding}`;
}
function platformPrefix(name, version, platform) {
	return `${name}/${version}/${platform}/`;
}
function fileKeys(name, version, { platform, file }) {
	const prefix = platformPrefix(name, version, platform);
	return {
		binary: `${prefix}${file}`,
		measurement: `${prefix}${evidenceFiles.measurement}`,
		checksums: `${prefix}${evidenceFiles.checksums}`,
		bundle: `${prefix}${evidenceFiles.bundle}`
	};
}
function readReference(text) {
	const at = text.indexOf("@");
	const name = at < 0 ? text : text.slice(0, at);
	assertName(name);
	return {
		name,
		version: at < 0 ? null : asVersion(text.slice(at + 1))
	};
}
function assertName(name) {
	if (isStoreName(name)) return;
	throw new UserError(`"${name}" is no name of a program in a store: ${nameRule}`);
}
function asVersion(text) {
	if (readVersion(text) !== null) return text;
	const withV = `v${text}`;
	const hint = readVersion(withV) === null ? "such as v1.2.3" : withV;
	throw new UserError(`"${text}" is no semantic version with a v: write one, ${hint}`);
}
//#endregion
//#region src/core/store/platform.ts
function platformOf({ binary }) {
	const { goos, goarch, level = "" } = binary;
	if (goos === "" || goarch === "") return null;
	return platformOfTarget(formatTarget({
		goos,
		goarch,
		level
	}));
}
function platformOfTarget(target) {
	const platform = withoutUsualLevel(target).replaceAll("/", "_").replaceAll(",", "+");
	return isStorePlatform(platform) ? platform : null;
}
//#endregion
//#region src/core/model/store/index-schema.ts
const indexPayloadType = "application/vnd.go-size-gate.store-index+json";
const maxIndexBytes = 4194304;
const maxVersions = 1e4;
const maxHistory = 1e3;
const moveReasons = ["put", "rollback"];
const time = pipe(text, check(isWrittenTime, "must be a time in UTC, as 2026-11-30T12:00:00.000Z"));
function isWrittenTime(written) {
	const date = new Date(written);
	return !Number.isNaN(date.getTime()) && date.toISOString() === written;
}
const generation = pipe(size, minValue(1, "must be at least 1"));
const file = strictObject({
	platform: storePlatform,
	file: storeFile,
	bytes: size,
	sha256,
	checksums: sha256
});
const version = strictObject({
	version: storeVersion,
	addedAt: time,
	files: pipe(list$1(file, 64), minLength(1, "must have a file"), unique(({ platform }) => platform, "platform"))
});
const move = strictObject({
	version: storeVersion,
	at: time,
	generation,
	why: oneOf(moveReasons)
});
const indexSchema = pipe(strictObject({
	schemaVersion: literal(1, "must be 1, the only version that is read"),
	name: storeName,
	generation,
	issuedAt: time,
	expiresAt: time,
	latest: nullable(storeVersion),
	history: list$1(move, maxHistory),
	versions: pipe(list$1(version, maxVersions), unique((each) => each.version, "version"))
}), check((index) => index.issuedAt < index.expiresAt, "must expire after it was issued"), check(({ latest, versions }) => latest === null || versions.some((each) => each.version === latest), "must have the latest version among its versions"), check(({ latest, history }) => (history.at(-1)?.version ?? null) === latest, "must have the latest version at the end of its history"));
//#endregion
//#region src/core/store/memory.ts
const maxMemoryBytes = 4194304;
const schema = strictObject({
	schemaVersion: literal(1),
	indexes: pipe(list$1(strictObject({
		name: storeName,
		key: text,
		generation: size,
		sha256
	}), 1e4), unique(({ name, key }) => `${name} ${key}`, "index"))
});
const emptyMemory = {
	schemaVersion: 1,
	indexes: []
};
function readMemory(json, path) {
	let value;
	try {
		value = JSON.parse(json);
	} catch {
		value = null;
	}
	const parsed = safeParse(schema, value);
	if (parsed.success) return parsed.output;
	throw new UserError(`${path} is not what --memory wrote: use another file, or remove it to start anew`);
}
function assertRemembered(memory, seen) {
	const known = memory.indexes.find((each) => isSame(each, seen));
	if (known === void 0) return;
	if (seen.generation < known.generation) throw new StoreRefusal("refused", `the index of ${seen.name} is older than one that was seen before: it is generation ${seen.generation}, and ${known.generation} is remembered`);
	if (seen.generation === known.generation && seen.sha256 !== known.sha256) throw new StoreRefusal("refused", `the index of ${seen.name} is another one than was seen before, of the same generation ${seen.generation}: somebody has signed two`);
}
function remembering(memory, seen) {
	const known = memory.indexes.find((each) => isSame(each, seen));
	if (known !== void 0 && known.generation >= seen.generation) return memory;
	const others = memory.indexes.filter((each) => !isSame(each, seen));
	return {
		...memory,
		indexes: [...others, seen]
	};
}
function isSame(one, other) {
	return one.name === other.name && one.key === other.key;
}
//#endregion
//#region src/core/store/read-index.ts
const clockSkew = 3e5;
function readIndex(payload, name) {
	const parsed = safeParse(indexSchema, parseJson(payload), { abortEarly: true });
	if (!parsed.success) {
		const [issue] = parsed.issues;
		const fault = `${getDotPath(issue) ?? "its root"} ${issue.message}`;
		throw new Error(`it is malformed: ${visibleLine(fault, 200)}`);
	}
	const index = parsed.output;
	if (index.name !== name) throw new Error(`it is of ${index.name}`);
	return index;
}
function parseJson(bytes) {
	try {
		return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
	} catch (error) {
		throw new Error("it is not JSON", { cause: error });
	}
}
function assertIssued({ issuedAt }, now) {
	if (new Date(issuedAt).getTime() <= now.getTime() + clockSkew) return;
	throw new Error(`it was issued in the future, at ${issuedAt}: check the clock of this machine; if it is right, whoever has the key renews the index by store refresh`);
}
function isExpired({ expiresAt }, now) {
	return new Date(expiresAt).getTime() <= now.getTime();
}
function assertAtLeast(version, floor) {
	if (floor === null || compareVersions(version, floor) >= 0) return;
	throw new StoreRefusal("refused", `${version} is lower than --at-least ${floor}`);
}
//#endregion
//#region src/sigstore/envelope.ts
var import_dist = require_dist();
function openEnvelope(bundle, payloadType, trust, now) {
	const nothing = Buffer.alloc(0);
	const digest = createHash("sha256").update(nothing).digest();
	const read = readBundle(bundle, digest);
	if (!(0, import_dist.isBundleWithDsseEnvelope)(read)) throw new Error("it is the signature of a file, and holds no data");
	const { payload, payloadType: stated } = read.content.dsseEnvelope;
	if (stated !== payloadType) throw new Error(`it holds data of another type: ${visibleLine(stated, 200)}`);
	assertSignedBy(read, trust);
	const file = {
		bytes: nothing,
		sha256: digest.toString("hex")
	};
	verifySignature(read, signatureContent(read, file, digest), trust, now);
	return payload;
}
//#endregion
//#region src/gate/store/reader.ts
function trustOf({ key }) {
	return {
		signer: {
			kind: "key",
			key
		},
		root: null
	};
}
async function openIndex(reader, name, isRenewed = false) {
	const { store, now, memory } = reader;
	const key = indexKey(name);
	const object = await store.read(key, maxIndexBytes);
	if (object === null) {
		refuseForgotten(memory, reader, name);
		return null;
	}
	const { payload, index } = proved(object.bytes, reader, name, now(), isRenewed);
	const seen = seenOf(index, payload, reader);
	assertRemembered(memory, seen);
	reader.onProof?.(seen);
	return {
		index,
		revision: object.revision,
		seen
	};
}
function proved(bytes, reader, name, now, isRenewed) {
	try {
		const payload = openEnvelope(bytes, indexPayloadType, trustOf(reader), now);
		const index = readIndex(payload, name);
		if (!isRenewed) assertIssued(index, now);
		return {
			payload,
			index
		};
	} catch (error) {
		throw new StoreRefusal("refused", `the index of ${name}: ${visibleLine(messageOf(error), 200)}`);
	}
}
function refuseForgotten({ indexes }, { key }, name) {
	const fingerprint = fingerprintOf(key);
	if (!indexes.some((each) => each.name === name && each.key === fingerprint)) return;
	throw new StoreRefusal("refused", `the index of ${name} is gone, and one was seen before`);
}
function seenOf({ name, generation }, payload, { key }) {
	const sha256 = createHash("sha256").update(payload).digest("hex");
	return {
		name,
		key: fingerprintOf(key),
		generation,
		sha256
	};
}
async function openCurrentIndex(reader, name) {
	const opened = await openIndex(reader, name);
	if (opened === null) throw new StoreRefusal("missing", `there is no ${name} in ${reader.store.place}`);
	assertCurrent(opened.index, reader.now());
	return opened;
}
function assertCurrent(index, now) {
	if (!isExpired(index, now)) return;
	throw new StoreRefusal("refused", `the index of ${index.name} expired at ${index.expiresAt}: newer versions may be hidden; whoever has the key renews it by store refresh`);
}
async function programsIn({ store }) {
	const names = (await store.list("", maxListedKeys)).flatMap((key) => {
		const [name = "", ...rest] = key.split("/");
		return key === indexKey(name) && rest.length === 1 && isStoreName(name) ? [name] : [];
	});
	return [...new Set(names)].toSorted();
}
const maxListedKeys = 1e6;
//#endregion
//#region src/gate/store/check-file.ts
const maxListBytes = 4096;
async function checkFile(reader, name, version, file) {
	const { store } = reader;
	const keys = fileKeys(name, version, file);
	const tooLong = new Set();
	const read = async (key, maxBytes) => {
		try {
			return (await store.read(key, maxBytes))?.bytes ?? null;
		} catch (error) {
			if (!(error instanceof ObjectTooLong)) throw error;
			tooLong.add(key);
			return null;
		}
	};
	const checksums = await read(keys.checksums, maxListBytes);
	const bundle = await read(keys.bundle, maxBundleBytes);
	const measurement = await read(keys.measurement, maxStoredBytes);
	const binary = await read(keys.binary, file.bytes);
	const listed = checksums === null ? null : listOf(checksums);
	const checks = [
		checkOf(keys.checksums, checksums, (bytes) => assertList(bytes, file)),
		checkOf(keys.bundle, bundle, (bytes) => assertSignature(checksums, bytes, reader)),
		checkOf(keys.measurement, measurement, (bytes) => {
			assertListed(listed, evidenceFiles.measurement, sha256Of$1(bytes));
			assertMeasurement(bytes, file);
		}),
		checkOf(keys.binary, binary, (bytes) => assertBinary(listed, bytes, file))
	].map((check) => tooLong.has(check.key) ? longer(check) : check);
	return {
		checks,
		content: checks.every(({ state }) => state === "proved") && binary && measurement && checksums && bundle ? {
			binary,
			measurement,
			checksums,
			bundle
		} : null
	};
}
function checkOf(key, bytes, assert) {
	if (bytes === null) return {
		key,
		state: "missing",
		reason: "there is no such object"
	};
	try {
		assert(bytes);
		return {
			key,
			state: "proved",
			reason: ""
		};
	} catch (error) {
		return {
			key,
			state: "refused",
			reason: visibleLine(messageOf(error), 200)
		};
	}
}
function longer({ key }) {
	return {
		key,
		state: "refused",
		reason: "it has more bytes than it may have"
	};
}
function sha256Of$1(bytes) {
	return createHash("sha256").update(bytes).digest("hex");
}
function listOf(bytes) {
	try {
		return readChecksums(bytes.toString("utf8"));
	} catch {
		return null;
	}
}
function assertList(bytes, file) {
	if (sha256Of$1(bytes) !== file.checksums) throw new Error("it is another list than the index says");
	readChecksums(bytes.toString("utf8"));
}
function assertSignature(list, bundle, reader) {
	if (list === null) throw new Error("there is no list that it is of");
	const file = {
		bytes: list,
		sha256: sha256Of$1(list)
	};
	const { statement } = verifyFile(file, bundle, trustOf(reader), reader.now());
	if (statement !== null) throw new Error("it is a statement, not the signature of the list");
}
function assertListed(list, name, sha256) {
	const lines = (list ?? []).filter((line) => line.name === name);
	const [line] = lines;
	if (line === void 0 || lines.length > 1) throw new Error("no line of the list is about it alone");
	if (line.sha256 !== sha256) throw new Error("it has another digest than the list says");
}
function assertBinary(list, bytes, file) {
	const sha256 = sha256Of$1(bytes);
	if (bytes.length !== file.bytes || sha256 !== file.sha256) throw new Error("it is another file than the index says");
	assertListed(list, file.file, sha256);
}
function assertMeasurement(bytes, file) {
	const json = gunzipSync(bytes, { maxOutputLength: maxJsonBytes });
	const measurement = parseMeasurement(JSON.parse(json.toString("utf8")));
	const { sha256, fileSize } = measurement.binary;
	if (sha256 !== file.sha256 || fileSize !== file.bytes) throw new Error("it is of another binary than the index says");
	if (platformOf(measurement) !== file.platform) throw new Error("it is of another platform than the index says");
}
//#endregion
//#region src/gate/store/outcome.ts
const nothing = {
	state: "done",
	reason: "",
	changed: false,
	index: null,
	versions: [],
	history: [],
	objects: [],
	restored: [],
	output: null
};
function doneWith(name, { index, seen, changed = false }, versions, more = {}) {
	const { generation, issuedAt, expiresAt, latest } = index;
	return {
		result: {
			name,
			...nothing,
			changed,
			index: {
				generation,
				issuedAt,
				expiresAt,
				latest
			},
			versions,
			...more
		},
		seen
	};
}
async function namingProgram(reader, name, work) {
	let seen = null;
	const onProof = (proved) => {
		if (proved.generation >= (seen?.generation ?? 0)) seen = proved;
	};
	try {
		return await work({
			...reader,
			onProof
		});
	} catch (error) {
		if (!(error instanceof StoreRefusal)) throw error;
		const { state, message: reason } = error;
		return {
			result: {
				name,
				...nothing,
				state,
				reason
			},
			seen
		};
	}
}
//#endregion
//#region src/gate/store/look-up.ts
async function list(reader, name) {
	return await namingProgram(reader, name, async (noting) => {
		const opened = await openCurrentIndex(noting, name);
		const { versions, history } = opened.index;
		return doneWith(name, opened, versions, { history });
	});
}
async function latest(reader, name, floor) {
	return await namingProgram(reader, name, async (noting) => {
		const opened = await openCurrentIndex(noting, name);
		return doneWith(name, opened, [findVersion(opened, {
			name,
			version: null
		}, floor)]);
	});
}
function findVersion({ index }, { name, version }, floor) {
	const wanted = version ?? index.latest;
	const known = index.versions.find((each) => each.version === wanted);
	if (wanted === null || known === void 0) throw new StoreRefusal("missing", wanted === null ? `there is no version of ${name} yet` : `there is no ${wanted} of ${name}`);
	assertAtLeast(wanted, floor);
	return known;
}
//#endregion
//#region src/gate/store/get.ts
async function get(reader, request) {
	const { reference, output, force, floor } = request;
	const { name } = reference;
	return await namingProgram(reader, name, async (noting) => {
		await assertFolder(output);
		if (!force) await assertFree(pathsOf(request));
		const opened = await openCurrentIndex(noting, name);
		const version = findVersion(opened, reference, floor);
		const file = findFile(name, version, request.platform);
		const { checks, content } = await checkFile(noting, name, version.version, file);
		if (content === null) {
			const bad = checks.find(({ state }) => state !== "proved");
			throw new StoreRefusal(bad?.state === "missing" ? "missing" : "refused", `${bad?.key}: ${bad?.reason}`);
		}
		await write(content, request);
		return doneWith(name, opened, [{
			...version,
			files: [file]
		}], {
			objects: checks,
			output
		});
	});
}
function findFile(name, { version, files }, platform) {
	const file = files.find((each) => each.platform === platform);
	if (file !== void 0) return file;
	const others = files.map((each) => each.platform);
	throw new StoreRefusal("missing", `there is no ${name} ${version} for ${platform}: it is there for ${wordList(others, "and")}`);
}
const evidenceParts = [
	"measurement",
	"checksums",
	"bundle"
];
function pathsOf({ output, evidence }) {
	return [...evidence === null ? [] : evidenceParts.map((part) => join(evidence, evidenceFiles[part])), output];
}
async function write(content, { output, evidence, force }) {
	if (evidence !== null) {
		await makeDirectory(evidence);
		for (const part of evidenceParts) {
			const path = join(evidence, evidenceFiles[part]);
			await writeOnce(path, content[part], {
				force,
				mode: 420
			});
		}
	}
	await writeOnce(output, content.binary, {
		force,
		mode: 493
	});
}
async function assertFolder(output) {
	const folder = dirname(output);
	if ((await stat(folder).catch(() => null))?.isDirectory()) return;
	throw new UserError(`could not write ${output}: there is no directory ${folder}, so make it first`);
}
async function makeDirectory(path) {
	try {
		await mkdir(path, { recursive: true });
	} catch (error) {
		throw new UserError(`could not make ${path}: ${reasonOf(error)}`);
	}
}
//#endregion
//#region src/core/store/change-index.ts
const dayMilliseconds = 864e5;
function renewed(index, name, { now, days }) {
	const { latest = null, history = [], versions = [] } = index ?? {};
	return {
		schemaVersion: 1,
		name,
		generation: (index?.generation ?? 0) + 1,
		issuedAt: now.toISOString(),
		expiresAt: new Date(now.getTime() + days * dayMilliseconds).toISOString(),
		latest,
		history,
		versions
	};
}
function missingFiles(index, version, files) {
	const { versions = [] } = index ?? {};
	const known = versions.find((each) => each.version === version) ?? versions.find((each) => isSameFolder(each, version));
	if (known !== void 0 && known.version !== version) throw new StoreRefusal("refused", `${known.version} is there, and some file systems do not tell ${version} from it: choose a version that differs by more than capitals`);
	return files.filter((file) => {
		const there = known?.files.find((each) => each.platform === file.platform);
		if (there === void 0) return true;
		if (there.sha256 === file.sha256) return false;
		throw new StoreRefusal("refused", `${version} for ${file.platform} is there with other bytes, and versions are immutable: put these bytes as a new version`);
	});
}
function isSameFolder({ version }, other) {
	return version.toLowerCase() === other.toLowerCase();
}
function withFiles(index, name, version, files, validity) {
	const next = renewed(index, name, validity);
	const known = next.versions.find((each) => each.version === version);
	const all = byPlatform([...known?.files ?? [], ...files]);
	const others = next.versions.filter((each) => each !== known);
	if (all.length > 64 || others.length >= 1e4) throw new StoreRefusal("refused", `the index of ${name} is full: it has up to ${maxVersions} versions, and 64 platforms of each`);
	const addedAt = known?.addedAt ?? next.issuedAt;
	const versions = [...others, {
		version,
		addedAt,
		files: all
	}].toSorted((a, other) => compareVersions(a.version, other.version));
	const added = {
		...next,
		versions
	};
	return known === void 0 && isNewLatest(version, others) ? moved(added, version, "put") : added;
}
function byPlatform(files) {
	return files.toSorted((a, other) => a.platform < other.platform ? -1 : 1);
}
function isNewLatest(version, others) {
	const names = others.map((each) => each.version);
	const releases = names.filter((name) => !isPrerelease(name));
	if (isPrerelease(version) && releases.length > 0) return false;
	const highest = highestVersion(isPrerelease(version) ? names : releases);
	return highest === null || compareVersions(version, highest) > 0;
}
function rolledBack(index, version, validity) {
	if (!index.versions.some((each) => each.version === version)) throw new StoreRefusal("missing", `there is no ${version} of ${index.name}`);
	return moved(renewed(index, index.name, validity), version, "rollback");
}
function moved(index, version, why) {
	const { generation, issuedAt: at } = index;
	const history = [...index.history, {
		version,
		at,
		generation,
		why
	}];
	return {
		...index,
		latest: version,
		history: history.slice(-1e3)
	};
}
//#endregion
//#region src/gate/store/change.ts
const maxAttempts = 100;
const firstPause = 20;
const longestPause = 2e3;
function validityOf({ now, days }) {
	return {
		now: now(),
		days
	};
}
async function changeIndex(writer, name, start, change, beforeRetry = async () => {}) {
	let current = start;
	for (let attempt = 0; attempt < maxAttempts; attempt++) {
		const next = change(current?.index ?? null);
		if (next === null || next === current?.index) return current === null ? null : {
			...current,
			changed: false
		};
		const payload = Buffer.from(JSON.stringify(next));
		const bundle = signEnvelope(indexPayloadType, payload, writer.key);
		assertFits(bundle, name);
		const revision = current?.revision ?? null;
		await writer.store.assertConditional();
		if (await writer.store.replace(indexKey(name), bundle, revision)) return {
			index: next,
			changed: true,
			seen: seenOf(next, payload, writer)
		};
		await writer.pause(backoff(attempt));
		current = await openIndex(writer, name);
		await beforeRetry();
	}
	throw new UserError(`the index of ${name} was replaced by others ${maxAttempts} times in a row: try again later`);
}
function backoff(attempt) {
	return Math.random() * Math.min(longestPause, firstPause * 2 ** attempt);
}
function assertFits({ length }, name) {
	if (length <= 4194304) return;
	throw new StoreRefusal("refused", `the index of ${name} would have ${length} bytes, and no more than ${maxIndexBytes} are read: go on in another store`);
}
//#endregion
//#region src/gate/store/maintain.ts
async function rollBack(writer, name, version) {
	return await namingProgram(writer, name, async (noting) => {
		const change = await changeIndex(noting, name, await openCurrentIndex(noting, name), (index) => {
			if (index === null) throw missing(name, noting);
			return index.latest === version ? index : rolledBack(index, version, validityOf(noting));
		});
		if (change === null) throw missing(name, noting);
		const { versions, history } = change.index;
		return doneWith(name, change, versions.filter((each) => each.version === version), { history });
	});
}
async function refresh(writer, name) {
	return await namingProgram(writer, name, async (noting) => {
		const change = await changeIndex(noting, name, await openIndex(noting, name, true), (index) => index === null ? null : renewed(index, name, validityOf(noting)));
		if (change === null) throw missing(name, noting);
		return doneWith(name, change, []);
	});
}
function missing(name, { store }) {
	return new StoreRefusal("missing", `there is no ${name} in ${store.place}`);
}
async function verifyProgram(reader, name) {
	return await namingProgram(reader, name, async (noting) => {
		const opened = await openCurrentIndex(noting, name);
		const { versions } = opened.index;
		const objects = [];
		for (const version of versions) objects.push(...await checkVersion(noting, name, version));
		const bad = objects.filter(({ state }) => state !== "proved");
		const state = bad.some((check) => check.state === "refused") ? "refused" : "missing";
		return doneWith(name, opened, versions, {
			objects,
			...bad.length === 0 ? {} : {
				state,
				reason: `${bad.length} of ${objects.length} objects are not proved`
			}
		});
	});
}
async function checkVersion(reader, name, { version, files }) {
	const checks = [];
	for (const file of files) try {
		checks.push(...(await checkFile(reader, name, version, file)).checks);
	} catch (error) {
		if (!(error instanceof NotAnObject)) throw error;
		const { binary: key } = fileKeys(name, version, file);
		checks.push({
			key,
			state: "refused",
			reason: messageOf(error)
		});
	}
	return checks;
}
//#endregion
//#region src/gate/store/memory-file.ts
async function loadMemory(path) {
	if (path === null) return emptyMemory;
	let bytes;
	try {
		bytes = await readBounded(path, maxMemoryBytes);
	} catch (error) {
		if (codeOf(error) === "ENOENT") return emptyMemory;
		if (error instanceof UserError) throw error;
		throw new UserError(`cannot read ${path}: ${reasonOf(error)}`);
	}
	return readMemory(bytes.toString("utf8"), path);
}
async function saveMemory(path, seen) {
	if (path === null) return;
	const before = await loadMemory(path);
	const after = seen.reduce(remembering, before);
	if (after === before) return;
	try {
		await replaceFile(path, `${JSON.stringify(after)}\n`);
	} catch (error) {
		throw new UserError(`could not write ${path}: ${reasonOf(error)}`);
	}
}
//#endregion
//#region src/gate/store/place-objects.ts
const maxObjectBytes = 2 ** 31 - 1;
const parts = [
	"binary",
	"measurement",
	"checksums",
	"bundle"
];
function objectsOf(name, version, { stored, content }) {
	const keys = fileKeys(name, version, stored);
	return parts.map((part) => ({
		key: keys[part],
		bytes: content[part]
	}));
}
async function placeFile(writer, name, version, file) {
	const placed = [];
	for (const object of objectsOf(name, version, file)) {
		const bytes = await placeObject(writer, object, file);
		if (bytes === null) return null;
		placed.push({
			key: object.key,
			bytes
		});
	}
	return placed;
}
async function placeObject(writer, { key, bytes }, file) {
	const { store } = writer;
	if (await store.create(key, bytes)) return bytes;
	const there = (await store.read(key, maxObjectBytes))?.bytes;
	if (there === void 0) throw removedMeanwhile(key);
	if (there.equals(bytes)) return there;
	return bytes === file.content.bundle && signs(there, file, writer) ? there : null;
}
function signs(bundle, { content, stored }, writer) {
	const list = {
		bytes: content.checksums,
		sha256: stored.checksums
	};
	try {
		const { statement } = verifyFile(list, bundle, trustOf(writer), writer.now());
		return statement === null;
	} catch {
		return false;
	}
}
async function assertPlaced({ store }, placed) {
	for (const { key, bytes } of placed) if (!(await store.read(key, maxObjectBytes))?.bytes.equals(bytes)) throw removedMeanwhile(key);
}
function removedMeanwhile(key) {
	return new StoreRefusal("refused", `another put removed ${key} meanwhile: put again when it is done`);
}
//#endregion
//#region src/gate/store/discard.ts
const maxKeys = 1e3;
async function discardUnfinished(writer, name, version, files, start) {
	const stored = files.map((file) => file.stored);
	const removed = [];
	try {
		for (const file of files) await removeOthers(writer, name, version, file, removed);
		if (removed.length === 0) return false;
		await changeIndex(writer, name, start, (index) => {
			assertUnlisted(missingFiles(index, version, stored), stored, version);
			return renewed(index, name, validityOf(writer));
		});
	} catch (error) {
		for (const { key, bytes } of removed) await writer.store.create(key, bytes);
		throw error;
	}
	return true;
}
async function removeOthers({ store }, name, version, file, removed) {
	const own = objectsOf(name, version, file);
	const prefix = platformPrefix(name, version, file.stored.platform);
	for (const key of await store.list(prefix, maxKeys)) {
		const bytes = (await store.read(key, maxObjectBytes))?.bytes;
		const isOwn = own.some((object) => object.key === key && bytes?.equals(object.bytes));
		if (bytes === void 0 || isOwn) continue;
		removed.push({
			key,
			bytes
		});
		await store.remove(key);
	}
}
function assertUnlisted(lacking, files, version) {
	if (lacking.length === files.length) return;
	throw new StoreRefusal("refused", `another put of ${version} came first: put again`);
}
//#endregion
//#region src/gate/store/measure-file.ts
async function measureFile(path, key) {
	const file = basename(path);
	if (!isStoreFile(file)) throw new UserError(`${path} has a name that no store takes: ${nameRule}`);
	const { file: bytes, sha256 } = await readHashed(path);
	if (detectFormat(bytes) === null) throw new UserError(`${path} is not an executable: a store keeps binaries, so put those that are in an archive`);
	const [measurement] = await analyzeBytes(path, bytes, { gzip: false });
	const platform = measurement === void 0 ? null : platformOf(measurement);
	if (measurement === void 0 || platform === null) throw new UserError(`${path} does not say which system it is built for: put binaries of Go, built by Go 1.18 or later`);
	return {
		path,
		...storedAs({
			binary: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length),
			sha256,
			platform,
			measurement,
			file
		}, key)
	};
}
function storedAs({ file, binary, sha256, platform, measurement }, key) {
	const packed = packMeasurement(measurement);
	const list = [{
		name: file,
		sha256
	}, {
		name: evidenceFiles.measurement,
		sha256: sha256Of(packed)
	}];
	const checksums = Buffer.from(writeChecksums(list));
	return {
		program: measurement.binary.name,
		stored: {
			platform,
			file,
			bytes: binary.length,
			sha256,
			checksums: sha256Of(checksums)
		},
		content: {
			binary,
			measurement: packed,
			checksums,
			bundle: signFile(checksums, key)
		}
	};
}
function sha256Of(bytes) {
	return createHash("sha256").update(bytes).digest("hex");
}
function packMeasurement(measurement) {
	const json = Buffer.from([...measurementJson(measurement)].join(""));
	if (json.length > 268435456) throw new UserError(`the measurement of ${measurement.binary.name} has ${json.length} bytes; a store keeps up to ${maxJsonBytes}`);
	return gzipSync(json);
}
//#endregion
//#region src/gate/store/restore.ts
async function restoreLost(writer, name, version, files, { index }) {
	const listed = index.versions.find((each) => each.version === version);
	const restored = [];
	for (const file of files) {
		const stored = listed?.files.find(({ platform }) => platform === file.stored.platform);
		if (stored === void 0) continue;
		const keys = await restoreFile(writer, name, version, file, stored);
		restored.push(...keys);
	}
	return restored;
}
async function restoreFile(writer, name, version, file, stored) {
	const { store } = writer;
	const before = await checkFile(writer, name, version, stored);
	if (before.content !== null) return [];
	const missing = new Set(before.checks.filter(({ state }) => state === "missing").map(({ key }) => key));
	const lost = sameObjects(name, version, file, stored).filter(({ key }) => missing.has(key));
	const written = [];
	if (lost.length > 0) await store.assertConditional();
	for (const { key, bytes } of lost) if (await store.create(key, bytes)) written.push(key);
	const bad = (await checkFile(writer, name, version, stored)).checks.find(({ state }) => state !== "proved");
	if (bad === void 0) return written;
	throw new StoreRefusal("refused", `${version} for ${stored.platform} is listed, and this put can't make it whole: ${bad.key}: ${bad.reason}; restore that from a copy of the store, or put a new version`);
}
function sameObjects(name, version, file, stored) {
	const objects = objectsOf(name, version, {
		...file,
		stored
	});
	return file.stored.checksums === stored.checksums ? objects : objects.filter(({ bytes }) => bytes === file.content.binary);
}
//#endregion
//#region src/gate/store/put.ts
async function put(writer, request) {
	const files = await measureFiles(writer, request.files);
	return await putMeasured(writer, request.name ?? programOf(files), files, {
		version: request.version,
		discard: request.discard
	});
}
async function putMeasured(writer, name, files, request) {
	const { version } = request;
	return await namingProgram(writer, name, async (noting) => {
		const change = await putFiles(noting, name, files, request);
		const { restored } = change;
		return doneWith(name, change, versionOf(change, version, files), { restored });
	});
}
async function measureFiles({ key }, paths) {
	const files = [];
	for (const path of paths) {
		const file = await measureFile(path, key);
		const { platform } = file.stored;
		const other = files.find((each) => each.stored.platform === platform);
		if (other !== void 0) throw new UserError(`${other.path} and ${path} are both for ${platform}, and a version has one file for each: leave one out`);
		files.push(file);
	}
	return files.toSorted((a, other) => a.stored.platform < other.stored.platform ? -1 : 1);
}
function programOf(files) {
	const names = [...new Set(files.map(({ program }) => program))];
	const [name = ""] = names;
	if (names.length > 1) throw new UserError(`the files are of several programs, ${names.join(" and ")}: put each by itself, or name one as NAME@VERSION`);
	assertName(name);
	return name;
}
async function putFiles(writer, name, files, { version, discard }) {
	let start = await openIndex(writer, name);
	if (start !== null) assertCurrent(start.index, writer.now());
	let lacking = lackingOf(start, version, files);
	if (lacking.length > 0) {
		await writer.store.assertConditional();
		if (discard && await discardUnfinished(writer, name, version, lacking, start)) {
			start = await openIndex(writer, name);
			lacking = lackingOf(start, version, files);
		}
	}
	const present = files.filter((file) => !lacking.includes(file));
	const restored = start === null ? [] : await restoreLost(writer, name, version, present, start);
	const placed = [];
	for (const file of lacking) {
		const objects = await placeFile(writer, name, version, file);
		if (objects === null) await refuseTaken(writer, name, version, file);
		placed.push(...objects ?? []);
	}
	const change = await changeIndex(writer, name, start, (index) => {
		const added = missingFiles(index, version, files.map(storedOf));
		return added.length === 0 ? index : withFiles(index, name, version, added, validityOf(writer));
	}, () => assertPlaced(writer, placed));
	if (change === null) throw new Error("a put without files");
	return {
		...change,
		restored
	};
}
const storedOf = ({ stored }) => stored;
function lackingOf(opened, version, files) {
	const lacking = missingFiles(opened?.index ?? null, version, files.map(storedOf));
	return files.filter(({ stored }) => lacking.includes(stored));
}
async function refuseTaken(writer, name, version, file) {
	if (lackingOf(await openIndex(writer, name), version, [file]).length === 0) return;
	throw new StoreRefusal("refused", `an unfinished upload of ${version} for ${file.stored.platform} holds its place with other bytes: if no other put is running, add --discard-unfinished`);
}
function versionOf({ index }, version, files) {
	const platforms = new Set(files.map(({ stored }) => stored.platform));
	return index.versions.filter((each) => each.version === version).map((each) => ({
		...each,
		files: each.files.filter(({ platform }) => platforms.has(platform))
	}));
}
//#endregion
//#region src/commands/store/keys.ts
const variable = "STORE_SIGNING_KEY";
async function readerKey(path) {
	if (path === null) throw new UserError("say whose signatures count: --key FILE, the public key of the store");
	return readVerificationKey(await readText(path, maxKeyBytes), `--key ${path}`);
}
async function signingKey(environment, path) {
	const { [variable]: pem = "" } = environment;
	if (pem === "") throw new UserError(`the variable ${variable} is empty: set it to the private key of the store in PEM, e.g. from openssl genpkey -algorithm ed25519`);
	const key = readSigningKey(pem, variable);
	if (path !== null && (await readerKey(path)).hint !== key.hint) throw new UserError(`--key ${path} is not the public key of ${variable}: leave it out, or name the right one`);
	return key;
}
//#endregion
//#region src/commands/store/read-request.ts
function readRequest({ flags, positionals, destination: { output } }) {
	const [typed = "", ...words] = positionals;
	const action = storeActions.find((known) => known === typed);
	if (action === void 0) throw new UserError(`store: "${typed}" is not accepted; use ${storeActions.join(", ")}`);
	refuseFlags(action, flags);
	if (flags.store === void 0) throw new UserError("say where the store is: --store DIR, or --store s3://BUCKET/PREFIX");
	if (action === "get" && output === "") throw new UserError("store get: say where the binary goes: --output FILE");
	const { "at-least": floor } = flags;
	return {
		action,
		place: flags.store,
		endpoint: flags.endpoint ?? null,
		key: flags.key ?? null,
		memory: flags.memory ?? null,
		...readOperands(action, words),
		platform: readPlatform(flags.platform),
		floor: floor === void 0 ? null : asVersion(floor),
		evidence: flags.evidence ?? null,
		force: flags.force === "true",
		discard: flags["discard-unfinished"] === "true",
		days: readDays(flags.expires),
		output
	};
}
const usages = {
	put: "store put [NAME@]VERSION FILE\u2026",
	get: "store get NAME[@VERSION]",
	list: "store list [NAME]",
	latest: "store latest NAME",
	rollback: "store rollback NAME@VERSION",
	verify: "store verify [NAME]",
	refresh: "store refresh [NAME]"
};
function readOperands(action, [word, ...rest]) {
	const usage = new UserError(`use go-size-gate ${usages[action]}`);
	if (action === "put") {
		if (word === void 0 || rest.length === 0) throw usage;
		return readPut(word, rest);
	}
	if (rest.length > 0) throw usage;
	if (word === void 0) {
		if (![
			"list",
			"verify",
			"refresh"
		].includes(action)) throw usage;
		return {
			reference: null,
			version: "",
			files: []
		};
	}
	const reference = readReference(word);
	const { version } = reference;
	if (action === "rollback" && version === null) throw usage;
	if (version !== null && action !== "rollback" && action !== "get") throw usage;
	return {
		reference,
		version: version ?? "",
		files: []
	};
}
function readPut(word, files) {
	if (!word.includes("@")) return {
		reference: null,
		version: asVersion(word),
		files
	};
	const reference = readReference(word);
	return {
		reference,
		version: reference.version ?? "",
		files
	};
}
function refuseFlags(action, flags) {
	const refused = Object.values(actionFlags).flat().find((name) => flags[name] !== void 0 && !actionFlags[action].includes(name));
	if (refused === void 0) return;
	const others = storeActions.filter((one) => actionFlags[one].includes(refused));
	throw new UserError(`--${refused} is for ${storeCommand.name} ${others.join(", ")}, and not for ${action}`);
}
function readPlatform(text = "") {
	const platform = platformOfTarget(text === "" ? machineTarget() : text.replaceAll("_", "/"));
	if (platform !== null) return platform;
	throw new UserError(`--platform: "${text}" is not accepted; use goos_goarch, such as linux_amd64, or linux_arm_6`);
}
const maxDays = 366;
const defaultDays = 30;
function readDays(text = "") {
	if (text === "") return defaultDays;
	const days = /^\d{1,3}$/.test(text) ? Number(text) : 0;
	if (days < 1 || days > maxDays) throw new UserError(`--expires: "${text}" is not accepted; use a number of days, 1 to ${maxDays}`);
	return days;
}
//#endregion
//#region src/commands/store/store.ts
const surroundings = {
	open: async ({ place, endpoint }) => {
		const { openObjectStore } = await import("./open-object-store.js");
		return await openObjectStore({
			store: place,
			endpoint
		}, process.env, (sentence) => standardErrorLog().log.warning(sentence));
	},
	environment: process.env,
	now: () => new Date(),
	write: writeResult
};
async function storeCommandLine(args, around = surroundings) {
	const request = readRequest(args);
	const store = await around.open(request);
	const memory = await loadMemory(request.memory);
	const outcomes = await act(request, {
		store,
		now: around.now,
		memory
	}, around);
	const seen = outcomes.flatMap((outcome) => outcome.seen ?? []);
	await saveMemory(request.memory, seen);
	const programs = outcomes.map(({ result }) => result);
	const done = programs.length > 0 && programs.every(({ state }) => state === "done");
	const { action } = request;
	const result = {
		schemaVersion: 1,
		action,
		store: store.place,
		done,
		programs
	};
	const { output, format } = args.destination;
	await around.write(action === "get" ? "" : output, rendered(result, format));
	return done ? 0 : 1;
}
async function act(request, shared, { environment }) {
	const { action, days, floor } = request;
	if (isWriting(action)) {
		const key = await signingKey(environment, request.key);
		return await actAsWriter(request, {
			...shared,
			key,
			days,
			pause: setTimeout
		});
	}
	const reader = {
		...shared,
		key: await readerKey(request.key)
	};
	const { name, version } = request.reference ?? {
		name: "",
		version: null
	};
	switch (action) {
		case "get": return [await get(reader, {
			...request,
			reference: {
				name,
				version
			}
		})];
		case "latest": return [await latest(reader, name, floor)];
		case "verify": return await each(reader, request, (one) => verifyProgram(reader, one));
		default: return await each(reader, request, (one) => list(reader, one));
	}
}
async function actAsWriter(request, writer) {
	const { action, version, files, discard, reference } = request;
	const name = reference?.name ?? null;
	if (action === "put") return [await put(writer, {
		name,
		version,
		files,
		discard
	})];
	return action === "rollback" ? [await rollBack(writer, name ?? "", version)] : await each(writer, request, (one) => refresh(writer, one));
}
async function each(reader, { reference }, work) {
	const names = reference === null ? await programsIn(reader) : [reference.name];
	const outcomes = [];
	for (const name of names) outcomes.push(await work(name));
	return outcomes;
}
function isWriting(action) {
	return [
		"put",
		"rollback",
		"refresh"
	].includes(action);
}
function rendered(result, format) {
	if (format === "json") return renderJson(result);
	return format === "markdown" ? renderStoreMarkdown(result) : renderStoreText(result);
}
//#endregion
export { storeCommandLine };
