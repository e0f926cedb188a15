import { jn as UserError } from "./foundation.js";
import { E as detectFormat } from "./analysis.js";
import { i as measureBinary, o as readExecutable, r as loadBinary, s as readHelp } from "./analyze-file.js";
import { t as analyzeAll } from "./analyze-all.js";
import { crc32 } from "node:zlib";
import { createHash } from "node:crypto";
import { open } from "node:fs/promises";
import { basename, posix } from "node:path";
//#region src/analyze/analyze-archive.ts
/** Bytes at a file's start that tell whether it is an archive: a header of tar. */
const startBytes = 512;
/**
* Measurements of what a file holds, at least one; of an archive in its order.
* @throws UserError where it can't be read, or is neither an executable nor an
*   archive with one
*/
async function analyzeContents(path, options) {
	const [read, help] = await Promise.all([readExecutable(path, options.title), readHelp(options)]);
	return await measureContents(read, help, options);
}
/**
* As `analyzeContents`, for what is in memory already.
* @param name of the file, which messages call it by
* @throws UserError where it is neither an executable nor an archive with one
*/
async function analyzeBytes(name, file, options) {
	const sha256 = createHash("sha256").update(file).digest("hex");
	return await measureContents({
		path: name,
		fileName: posix.basename(name),
		file,
		sha256
	}, await readHelp(options), options);
}
async function measureContents(read, help, options) {
	if (detectFormat(read.file) === null) {
		const { isArchive } = await import("./read-archive2.js");
		if (isArchive(read.file)) return await measureArchive(read, help, options);
	}
	return [await measureBinary(loadBinary(read, help, options))];
}
/**
* Measurements of what several files hold, a list for each. Executables are
* measured on as many threads as pay off, archives one after the other.
* @throws UserError as for one
*/
async function analyzeEach(jobs) {
	const packed = await Promise.all(jobs.map(({ path }) => isPacked(path)));
	const plain = await analyzeAll(jobs.filter((_, i) => !packed[i]));
	const results = [];
	let next = 0;
	for (const [i, job] of jobs.entries()) results.push(packed[i] ? await analyzeContents(job.path, job) : plain.slice(next, ++next));
	return results;
}
/** Whether a regular file begins as an archive does; what can't be read is reported by its analysis. */
async function isPacked(path) {
	const file = await open(path).catch(() => null);
	if (file === null) return false;
	try {
		if (!(await file.stat()).isFile()) return false;
		const buffer = Buffer.alloc(startBytes);
		const { bytesRead } = await file.read(buffer, 0, startBytes, 0);
		const start = buffer.subarray(0, bytesRead);
		if (detectFormat(start) !== null) return false;
		const { isArchive } = await import("./read-archive2.js");
		return isArchive(start);
	} finally {
		await file.close();
	}
}
async function measureArchive(archive, help, options) {
	const content = await contentOf(archive);
	refuseHelp(archive.path, content, options);
	const measurements = [];
	for (const { path, bytes } of content.executables) {
		const name = path === "" ? withoutEnding(archive.path) : path;
		const loaded = loadBinary({
			path: path === "" ? archive.path : `${archive.path} (${path})`,
			fileName: posix.basename(name),
			file: bytes,
			sha256: createHash("sha256").update(bytes).digest("hex")
		}, help, options);
		const { binary, ...rest } = await measureBinary(loaded);
		const inArchive = {
			file: basename(archive.path),
			format: content.format,
			size: archive.file.length,
			contentSize: content.contentSize,
			path,
			sha256: archive.sha256
		};
		measurements.push({
			...rest,
			binary: {
				...binary,
				archive: inArchive
			}
		});
	}
	return measurements;
}
/**
* What an archive holds, without measuring it; null where that is no executable.
* @param title how messages call it
* @throws UserError where it can't be read
*/
async function describeArchive(path, title) {
	const file = await readExecutable(path, title);
	const content = await contentOrNone(file);
	if ("none" in content) return null;
	const { format, contentSize, executables } = content;
	return {
		archive: {
			file: basename(title),
			format,
			size: file.file.length,
			contentSize,
			sha256: file.sha256
		},
		executables: executables.map(({ path: inside, bytes }) => ({
			path: inside,
			sha256: createHash("sha256").update(bytes).digest("hex")
		}))
	};
}
/** @throws UserError where it is refused */
async function contentOf(archive) {
	const content = await contentOrNone(archive);
	if ("none" in content) throw refusal(archive.path, content.none);
	return content;
}
const refusal = (path, why) => new UserError(`cannot measure the archive ${path}: ${why}`);
/** `none` is why there is nothing to measure, a clause. */
async function contentOrNone({ path, file }) {
	const [{ readArchive }, { ArchiveError, NoExecutableError }, { unpack }] = await Promise.all([
		import("./read-archive2.js"),
		import("./archive-error.js"),
		import("./unpack2.js")
	]);
	try {
		return await unpack(readArchive(file, crc32));
	} catch (error) {
		if (!(error instanceof ArchiveError)) throw error;
		if (error instanceof NoExecutableError) return { none: error.message };
		throw refusal(path, error.message);
	}
}
/** What helps to measure one executable is of no use for several. */
function refuseHelp(path, { executables }, { twinPath, depsPath, importcfgPath, name }) {
	const help = twinPath ?? depsPath ?? importcfgPath ?? name;
	if (executables.length < 2 || help === null || help === void 0) return;
	throw new UserError(`${path} holds ${executables.length} executables, and ${help} belongs to one: unpack it, and measure that one`);
}
/** The name of a file that was compressed alone, such as `tool` of `tool.gz`. */
function withoutEnding(path) {
	return basename(path).replace(/\.(?:gz|xz|zst)$/i, "");
}
//#endregion
export { describeArchive as i, analyzeContents as n, analyzeEach as r, analyzeBytes as t };
