import { hn as visibleLine } from "./foundation.js";
import { A as safeParse, E as pipe, M as strictTuple, N as string, O as regex, T as picklist, _ as minLength, c as getDotPath, g as maxValue, h as maxLength, j as strictObject, r as check, v as minValue, x as number, y as nullable } from "./dist.js";
import { a as size, i as oneOf, r as list } from "./schema-parts.js";
import { n as sha256 } from "./binary-schema.js";
import { o as UnfitPack, r as maxManifestBytes, t as headOf } from "./pack-head.js";
import { open } from "node:fs/promises";
import { constants as constants$1, createReadStream } from "node:fs";
import { pipeline } from "node:stream/promises";
//#region src/core/build-cache/pack-manifest.ts
const packCodecs = ["zstd", "gzip"];
const maxOutputs = 5e4;
const maxActions = 1e5;
const minOutputBytes = 8;
const maxOutputBytes = 1024 ** 3;
const maxUnpackedBytes = 8 * 1024 ** 3;
const maxSeconds = 1e6;
const line = (maxLength$1) => pipe(string("must be a string"), maxLength(maxLength$1, `must have at most ${maxLength$1} characters`), regex(/^[\x20-\x7e]*$/, "must be printable ASCII"));
const platform = pipe(line(40), regex(/^[a-z0-9]+\/[a-z0-9]+(?:\/[\w.,]+)?$/, "must be as linux/amd64 or linux/arm/6"));
const repository = pipe(line(200), regex(/^[\w.-]+\/[\w.-]+$/, "must be as OWNER/NAME"));
const time = pipe(line(24), check(isWrittenTime, "must be a time in UTC, as 2026-11-30T12:00:00.000Z"));
function isWrittenTime(written) {
	const date = new Date(written);
	return !Number.isNaN(date.getTime()) && date.toISOString() === written;
}
const seconds = pipe(number("must be a number of seconds"), minValue(0, "must be at least 0"), maxValue(maxSeconds, `must be at most ${maxSeconds}`));
const count = (least, most) => pipe(size, minValue(least, `must be at least ${least}`), maxValue(most, `must be at most ${most}`));
const output = strictTuple([
	sha256,
	count(minOutputBytes, maxOutputBytes),
	count(1, 2 * maxOutputBytes),
	picklist([0, 1], "must be 0 or 1")
], "must be [output ID, bytes, packed bytes, 0 or 1]");
const action = strictTuple([sha256, count(0, 49999)], "must be [action ID, index of an output]");
const conditions = strictObject({
	go: pipe(line(200), minLength(1, "must not be empty")),
	host: platform,
	targets: pipe(list(platform, 100), minLength(1, "must have a target"), check((texts) => isAscending(texts), "must be in order, each once")),
	compiler: nullable(pipe(string("must be a string"), minLength(1, "must not be empty"), maxLength(4e3, "must have at most 4000 characters")))
});
function isAscending(texts) {
	return texts.every((text, index) => index === 0 || (texts[index - 1] ?? "") < text);
}
const manifestSchema = pipe(strictObject({
	codec: oneOf(packCodecs),
	repository,
	conditions,
	commit: pipe(line(64), regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/, "must be a commit")),
	goSum: nullable(sha256),
	run: pipe(line(1e3), regex(/^(?:|https?:\/\/.*)$/, "must be an address, or empty")),
	createdAt: time,
	tool: line(100),
	coldSeconds: nullable(seconds),
	warmSeconds: nullable(seconds),
	blobs: sha256,
	outputs: pipe(list(output, maxOutputs), minLength(1, "must have an output")),
	actions: list(action, maxActions)
}), check(({ outputs }) => areUnique(outputs), "must have each output ID once only"), check(({ actions }) => areUnique(actions), "must have each action ID once only"), check(({ outputs, actions }) => actions.every(([, index]) => index < outputs.length) && new Set(actions.map(([, index]) => index)).size === outputs.length, "must have an action for each output, and no others"), check(({ outputs }) => outputs.reduce((sum, [, bytes]) => sum + bytes, 0) <= maxUnpackedBytes, `must have outputs of at most ${maxUnpackedBytes} bytes together`));
function areUnique(rows) {
	return new Set(rows.map(([id]) => id)).size === rows.length;
}
function parseManifest(bytes) {
	const parsed = safeParse(manifestSchema, jsonOf(bytes), { abortEarly: true });
	if (parsed.success) return parsed.output;
	const [issue] = parsed.issues;
	const fault = `${getDotPath(issue) ?? "its root"} ${issue.message}`;
	throw new UnfitPack(`its manifest is malformed: ${visibleLine(fault, 200)}`);
}
function jsonOf(bytes) {
	try {
		return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
	} catch {
		throw new UnfitPack("its manifest is not JSON");
	}
}
function serializeManifest(manifest) {
	const bytes = Buffer.from(JSON.stringify(manifest));
	if (bytes.length > 16777216) throw new UnfitPack(`its manifest has ${bytes.length} bytes, more than ${maxManifestBytes}`);
	parseManifest(bytes);
	return bytes;
}
function blobBytes({ outputs }) {
	return outputs.reduce((sum, [, , packed]) => sum + packed, 0);
}
function assertLength(manifest, blobsStart, packBytes) {
	const declared = blobsStart + blobBytes(manifest);
	if (packBytes === declared) return;
	throw new UnfitPack(`it has ${packBytes} bytes and not the ${declared} that it declares`);
}
//#endregion
//#region src/toolchain/build-cache/pack-file.ts
const readingFlags = constants$1.O_RDONLY | (constants$1.O_NONBLOCK ?? 0);
const pieceBytes = 1048576;
async function withPackFile(path, work) {
	const file = await open(path, readingFlags);
	try {
		return await work(await readPack(file));
	} finally {
		await file.close();
	}
}
async function readPack(file) {
	const stats = await file.stat();
	if (!stats.isFile()) throw new UnfitPack("it is not a regular file");
	const head = headOf(await readAt(file, 0, 160));
	const { start, manifestBytes } = head;
	const manifest = await readAt(file, start, manifestBytes);
	if (manifest.length < manifestBytes) throw new UnfitPack("it is cut off within its manifest");
	return {
		head,
		manifest,
		bytes: stats.size,
		writtenAt: stats.mtimeMs,
		blobs: () => file.createReadStream({
			start: start + manifestBytes,
			highWaterMark: pieceBytes,
			autoClose: false
		})
	};
}
async function readAt(file, position, size) {
	const bytes = Buffer.alloc(size);
	let length = 0;
	while (length < size) {
		const { bytesRead } = await file.read(bytes, length, size - length, position + length);
		if (bytesRead === 0) break;
		length += bytesRead;
	}
	return bytes.subarray(0, length);
}
async function* packPieces({ head, manifest, blobsPath }) {
	yield head;
	yield manifest;
	yield* createReadStream(blobsPath, { highWaterMark: pieceBytes });
}
async function writePack(parts, path, isKept) {
	const file = await open(path, "wx");
	try {
		let bytes = 0;
		await pipeline(packPieces(parts), async (pieces) => {
			for await (const piece of pieces) {
				bytes += piece.length;
				await file.appendFile(piece);
			}
		});
		if (isKept) await file.sync();
		return bytes;
	} finally {
		await file.close();
	}
}
//#endregion
export { blobBytes as a, maxOutputs as c, assertLength as i, parseManifest as l, withPackFile as n, maxActions as o, writePack as r, maxOutputBytes as s, pieceBytes as t, serializeManifest as u };
