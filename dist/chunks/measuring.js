import { Jt as MalformedBinary, Zt as readBounded, dn as messageOf, un as UserError } from "./foundation.js";
import { createHash } from "node:crypto";
import { open, stat } from "node:fs/promises";
import { basename, posix } from "node:path";
import { availableParallelism } from "node:os";
import { setFlagsFromString } from "node:v8";
//#region src/analyze/read-file.ts
/** Bytes; what one read into memory takes on every Node. */
const maxFileBytes = 2 ** 31 - 1;
const reasons = {
	ENOENT: "there is no such file",
	EISDIR: "it is a directory, not a file",
	EACCES: "permission denied",
	ENOTDIR: "a part of its path is not a directory"
};
/** Bytes of a file that can be measured. */
async function sizeOf(path) {
	const { size } = await stat(path);
	if (size > maxFileBytes) throw new UserError(`${path} has ${size} bytes; files of up to ${maxFileBytes} bytes can be measured`);
	return size;
}
/**
* A file that need not be there; null where none is named.
* @throws UserError where it can't be read
*/
async function readGiven(path) {
	return path ? await readWhole(path) : null;
}
/** @throws UserError where it can't be read, or is too large */
async function readWhole(path) {
	return await namingReads(path, () => readBounded(path, maxFileBytes));
}
/** Bytes that are read at once, and hashed while others are read. */
const chunk = 4194304;
async function fill(handle, bytes, position) {
	for (let reached = 0; reached < bytes.length;) {
		const { bytesRead } = await handle.read(bytes, reached, bytes.length - reached, position + reached);
		if (bytesRead === 0) throw new Error("it became shorter meanwhile");
		reached += bytesRead;
	}
}
/**
* Reads a file, and hashes it meanwhile.
* @throws UserError where it can't be read, or is too large
*/
async function readHashed(path) {
	return await namingReads(path, async () => {
		const size = await sizeOf(path);
		const hash = createHash("sha256");
		if (size === 0) {
			const file = await readBounded(path, maxFileBytes);
			return {
				file,
				sha256: hash.update(file).digest("hex")
			};
		}
		const file = Buffer.allocUnsafeSlow(size);
		const handle = await open(path);
		const parts = [];
		for (let start = 0; start < size; start += chunk) {
			const bytes = file.subarray(start, start + chunk);
			const read = fill(handle, bytes, start);
			read.catch(() => {});
			parts.push({
				bytes,
				read
			});
		}
		try {
			for (const { bytes, read } of parts) {
				await read;
				hash.update(bytes);
			}
			return {
				file,
				sha256: hash.digest("hex")
			};
		} finally {
			await Promise.allSettled(parts.map(({ read }) => read));
			await handle.close();
		}
	});
}
/**
* Gives the memory of a file back, which the collector would do much later. The
* file is empty then: nobody may be reading it, here or on another thread.
*/
function release(file) {
	const { buffer } = file;
	if (file.byteLength === buffer.byteLength && buffer instanceof ArrayBuffer) structuredClone(buffer, { transfer: [buffer] });
}
/** Names the file in what the system says. */
async function namingReads(path, read) {
	try {
		return await read();
	} catch (error) {
		if (error instanceof UserError) throw error;
		const reason = reasons[codeOf(error)] ?? messageOf(error);
		throw new UserError(`cannot read ${path}: ${reason}`);
	}
}
function codeOf(thrown) {
	return typeof thrown === "object" && thrown !== null && "code" in thrown ? String(thrown.code) : "";
}
//#endregion
//#region src/analyze/short-run-flags.ts
/** Bytes; longer files are worth V8's defaults. */
const maxBytes = 67108864;
/** The first major version of V8 whose Node has the compiler in between, Maglev, on. */
const firstWithMaglev = 13;
const shortRun = ["--no-turbofan", "--semi-space-growth-factor=1"];
const defaults = ["--turbofan", "--semi-space-growth-factor=2"];
const own = {
	v8: process.versions.v8,
	setFlags: setFlagsFromString
};
let running = 0;
/**
* Measures with the flags for a short run, where those pay off. Only the main thread
* may ask for it: V8's flags are those of all threads.
* @param bytes of the largest file that `run` measures
*/
async function withShortRunFlags(bytes, run, { v8, setFlags } = own) {
	if (!(Number.parseInt(v8, 10) >= firstWithMaglev) || bytes > maxBytes) return await run();
	if (running++ === 0) setAll(shortRun, setFlags);
	try {
		return await run();
	} finally {
		if (--running === 0) setAll(defaults, setFlags);
	}
}
function setAll(flags, setFlags) {
	for (const flag of flags) setFlags(flag);
}
//#endregion
//#region src/analyze/analyze-file.ts
/** Reads the archives of a link, which are all there when it begins. */
async function readLinkInput(importcfg) {
	return {
		importcfg,
		objects: await objectsOf(importcfg)
	};
}
/**
* The size of a file compressed by zlib's level 6, in bytes. It is done beside
* everything else, on another thread.
* @param onRead called when the file is in memory, and whatever this thread does stops nothing
* @throws UserError where the file can't be read
*/
async function compressedSize(path, onRead) {
	const { size } = await beginCompressing(await readWhole(path));
	onRead?.();
	return await size;
}
/** Loads the program's parts that measure, so that they are there when a file is. */
async function loadMeasuring() {
	await Promise.all([
		import("./measure.js"),
		import("./record-leaks.js"),
		import("./package-archives.js"),
		import("./inflate.js")
	]);
}
/** Bytes of the largest buffer for what is compressed. */
const maxChunkBytes = 1073741824;
/** Resolves when another thread compresses the file; what this one does then stops nothing. */
async function beginCompressing(file) {
	const { createGzip } = await import("node:zlib");
	const room = file.length + (file.length >> 10) + 1024;
	const packing = createGzip({
		level: 6,
		chunkSize: Math.min(room, maxChunkBytes)
	});
	const size = new Promise((resolve, reject) => {
		let bytes = 0;
		packing.on("data", (part) => bytes += part.length);
		packing.on("end", () => resolve(bytes));
		packing.on("error", reject);
	});
	packing.end(file);
	return { size };
}
/**
* Measures the binary in a file. For the main thread.
* @throws UserError where a file can't be read, or is not a whole executable
*/
async function analyzeFile(path, options) {
	const read = await readBinary(path, options);
	return await withShortRunFlags(read.file.length, () => measureOnce(read));
}
/**
* Reads what an analysis needs, and begins to compress the file on another thread.
* @throws UserError where a file can't be read
*/
async function readBinary(path, options) {
	const [read, help] = await Promise.all([readExecutable(path, options.title), readHelp(options)]);
	return await loadBinary(read, help, options);
}
/** Puts together what was read, and begins to compress the executable on another thread. */
async function loadBinary(read, help, options) {
	const { gzip } = options;
	if (gzip !== true) return {
		...read,
		...help,
		options,
		compressing: gzip
	};
	const { size } = await beginCompressing(read.file);
	return {
		...read,
		...help,
		options,
		compressing: size
	};
}
/**
* Reads the files that help to measure an executable.
* @throws UserError where one can't be read
*/
async function readHelp({ twinPath, depsPath, importcfgPath, linkInput }) {
	const [twin, deps, objects] = await Promise.all([
		readGiven(twinPath),
		readGiven(depsPath),
		readGiven(importcfgPath).then(async (importcfg) => {
			const before = await linkInput;
			return importcfg && before && Buffer.compare(importcfg, before.importcfg) === 0 ? before.objects : await objectsOf(importcfg);
		}),
		import("./measure.js")
	]);
	return {
		twin,
		deps,
		objects
	};
}
async function objectsOf(importcfg) {
	if (!importcfg) return null;
	const { readObjects } = await import("./package-archives.js");
	return readObjects(importcfg);
}
/**
* A file in memory, with its hash.
* @throws UserError where it can't be read
*/
async function readExecutable(path, title = path) {
	const read = await readHashed(path);
	return {
		path: title,
		fileName: basename(title),
		...read
	};
}
/**
* Measures what was read from a file, and gives its memory back.
* @throws UserError as `measureBinary` does
*/
async function measureOnce(read) {
	const measurement = await measureBinary(read);
	release(read.file);
	return measurement;
}
/**
* Measures what was read.
* @throws UserError where it is not a whole executable
*/
async function measureBinary(read) {
	const { path, fileName, options, file, compressing, ...rest } = read;
	const { build = null, target, name, files, symbols, explain, imports, restHash } = options;
	const { measure } = await import("./measure.js");
	const search = await leakSearch(options);
	const inspect = search?.inspect;
	const measurement = namingFile(path, () => measure(file, {
		...rest,
		gzip: null,
		name,
		target,
		build,
		files,
		symbols,
		explain,
		restHash,
		inspect
	}));
	const { binary } = measurement;
	const size = await compressing;
	return {
		...measurement,
		binary: {
			...binary,
			name: binary.name === "" ? fileName.replace(/\.exe$/i, "") : binary.name,
			compressed: size === false ? null : { gzip: size }
		},
		...imports ? { imports } : {},
		...search ? { pathLeaks: search.found() } : {}
	};
}
/** Looks for paths of the machine in what a measurement reads; null where nobody named directories. */
async function leakSearch({ directories }) {
	if (!directories) return null;
	const { leaksUnread, recordLeaks } = await import("./record-leaks.js");
	const { inflate } = await import("./inflate.js");
	let found = leaksUnread;
	return {
		inspect: (program) => {
			found = recordLeaks(program, directories, inflate);
		},
		found: () => found
	};
}
function namingFile(path, run) {
	try {
		return run();
	} catch (error) {
		if (!(error instanceof MalformedBinary)) throw error;
		throw new UserError(`${path}: ${messageOf(error)}`);
	}
}
//#endregion
//#region src/analyze/analyze-all.ts
/**
* Bytes of all files but the largest: with less, threads gain nothing. Each
* compiles the program anew, and V8's compiler and collector keep part of a
* second processor busy already.
*/
const minParallelBytes = 33554432;
/** Bytes of files that may be analysed at once, which takes about three times as much memory. */
const maxParallelBytes = 536870912;
/** Files that are in memory at once without threads: all are compressed while one is analysed. */
const inMemory = 2;
/**
* Measurements of all jobs, in their order.
* @throws UserError where a job is refused; then no thread runs on
*/
async function analyzeAll(jobs) {
	const sizes = await Promise.all(jobs.map(bytesOf));
	const threads = threadsFor(sizes);
	return await withShortRunFlags(Math.max(0, ...sizes), async () => threads > 1 ? await onThreads(jobs, threads) : await inTurn(jobs));
}
async function inTurn(jobs) {
	const measured = [];
	for (let i = 0; i < jobs.length; i += inMemory) {
		const some = jobs.slice(i, i + inMemory);
		const read = await Promise.all(some.map((job) => readBinary(job.path, job)));
		measured.push(...await Promise.all(read.map(measureOnce)));
	}
	return measured;
}
/**
* As `analyzeAll`, but on threads also where there is one job: what this thread does
* meanwhile goes on, and what is measured doesn't fill its heap.
* @throws UserError as `analyzeAll` does
*/
async function analyzeApart(jobs) {
	if (jobs.length === 0 || !canStartThreads()) return await analyzeAll(jobs);
	const sizes = await Promise.all(jobs.map(bytesOf));
	return await withShortRunFlags(Math.max(0, ...sizes), () => onThreads(jobs, threadsFor(sizes)));
}
/**
* Reads all that a single job is measured by: its files need not be there, or as they
* are now, when it is measured. Several jobs are measured at once.
* @returns measures what was read
* @throws UserError where a job is refused
*/
async function readAll(jobs) {
	const [job, ...others] = jobs;
	if (job !== void 0 && others.length === 0) {
		const read = await readBinary(job.path, job);
		const { length } = read.file;
		return async () => [await withShortRunFlags(length, () => measureOnce(read))];
	}
	const measured = await analyzeAll(jobs);
	return () => Promise.resolve(measured);
}
/** Bytes that the analysis of a job reads; 0 for a file that isn't there; its analysis reports that. */
async function bytesOf({ path, twinPath }) {
	const paths = twinPath ? [path, twinPath] : [path];
	return (await Promise.all(paths.map((file) => stat(file).catch(() => null)))).reduce((sum, file) => sum + (file?.size ?? 0), 0);
}
const sum = (sizes) => sizes.reduce((all, size) => all + size, 0);
/** How many threads are worth starting for files of these sizes, in bytes. */
function threadsFor(sizes, processors = availableParallelism()) {
	const largestFirst = sizes.toSorted((a, b) => b - a);
	if (sum(largestFirst.slice(1)) < minParallelBytes) return 1;
	if (!canStartThreads()) return 1;
	let threads = Math.min(processors, sizes.length);
	while (threads > 1 && sum(largestFirst.slice(0, threads)) > maxParallelBytes) threads--;
	return threads;
}
/** Sources can be threads only where Node reads TypeScript. */
function canStartThreads() {
	return !import.meta.url.endsWith(".ts") || Boolean(process.features.typescript);
}
async function onThreads(jobs, threads) {
	const orders = {
		jobs: jobs.map((job) => ({
			...job,
			gzip: job.gzip === true,
			imports: void 0,
			linkInput: void 0
		})),
		next: new Int32Array(new SharedArrayBuffer(4))
	};
	const { Worker: Thread } = await import("node:worker_threads");
	const workers = Array.from({ length: threads }, () => new Thread(entry(), { workerData: orders }));
	const measured = /* @__PURE__ */ new Map();
	try {
		await Promise.all(workers.map((worker) => drained(worker, (job, json) => {
			measured.set(job, JSON.parse(json));
		})));
	} finally {
		await Promise.all(workers.map((worker) => worker.terminate()));
	}
	return await Promise.all(jobs.map(async ({ path, gzip, imports }, job) => {
		const measurement = measured.get(job);
		if (!measurement) throw new Error(`a thread ended before it measured ${path}`);
		const whole = await withCompressedSize(measurement, gzip);
		return imports ? {
			...whole,
			imports
		} : whole;
	}));
}
/** Resolves when a thread has no more to do. */
async function drained(worker, take) {
	await new Promise((resolve, reject) => {
		worker.on("message", (answer) => {
			if (answer.kind === "measured") take(answer.job, answer.measurement);
			else reject(new UserError(answer.sentence));
		});
		worker.on("error", reject);
		worker.on("exit", () => resolve());
	});
}
/** Puts in the compressed size, where somebody else finds it out. */
async function withCompressedSize(measurement, gzip) {
	if (typeof gzip === "boolean") return measurement;
	const compressed = { gzip: await gzip };
	return {
		...measurement,
		binary: {
			...measurement.binary,
			compressed
		}
	};
}
/** The thread's program: this module's neighbour as source, the bundle's own file else. */
function entry() {
	const here = import.meta.url;
	if (here.endsWith(".ts")) return new URL("./analyze-thread.ts", here);
	const up = here.includes("/chunks/") ? "../" : "./";
	return new URL(`${up}analyze-thread.js`, here);
}
//#endregion
//#region src/analyze/analyze-archive.ts
/** Bytes at a file's start that tell whether it is an archive: a header of tar. */
const startBytes = 512;
/** Loaded with the analysis, for which a file that is read need not wait. */
const formats = () => import("./detect-format.js");
/**
* Measurements of what a file holds, at least one; of an archive in its order.
* @throws UserError where it can't be read, or is neither an executable nor an
*   archive with one
*/
async function analyzeContents(path, options) {
	const [read, help] = await Promise.all([readExecutable(path, options.title), readHelp(options)]);
	const measurements = await measureContents(read, help, options);
	release(read.file);
	return measurements;
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
	const { detectFormat } = await formats();
	return await withShortRunFlags(read.file.length, async () => {
		if (detectFormat(read.file) === null) {
			const { isArchive } = await import("./read-archive2.js");
			if (isArchive(read.file)) return await measureArchive(read, help, options);
		}
		return [await measureBinary(await loadBinary(read, help, options))];
	});
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
		const { detectFormat } = await formats();
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
		const { binary, ...rest } = await measureBinary(await loadBinary({
			path: path === "" ? archive.path : `${archive.path} (${path})`,
			fileName: posix.basename(name),
			file: bytes,
			sha256: createHash("sha256").update(bytes).digest("hex")
		}, help, options));
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
* The executables that a file holds, itself or an archive, without measuring them.
* @throws UserError where it can't be read
*/
async function executablesIn(path) {
	const read = await readExecutable(path);
	if (!await isPacked(path)) return [read];
	const { executables } = await contentOf(read);
	return executables.map(({ bytes }) => ({
		file: bytes,
		sha256: createHash("sha256").update(bytes).digest("hex")
	}));
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
	const [{ readArchive }, { ArchiveError, NoExecutableError }, { unpack }, { crc32 }] = await Promise.all([
		import("./read-archive2.js"),
		import("./archive-error.js"),
		import("./unpack2.js"),
		import("node:zlib")
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
export { executablesIn as a, readAll as c, loadMeasuring as d, measureOnce as f, readHashed as h, describeArchive as i, analyzeFile as l, readLinkInput as m, analyzeContents as n, analyzeAll as o, readBinary as p, analyzeEach as r, analyzeApart as s, analyzeBytes as t, compressedSize as u };
