import { Kt as MalformedBinary, Xt as inColumn, Yt as readBounded, Zt as outsideColumn, dn as messageOf, un as UserError } from "./foundation.js";
import { isDeepStrictEqual } from "node:util";
import { createHash } from "node:crypto";
import { open, stat } from "node:fs/promises";
import { basename, posix } from "node:path";
import { availableParallelism } from "node:os";
import { setFlagsFromString } from "node:v8";
//#region src/analyze/sent-measurement.ts
function packMeasurement(measurement) {
	const { symbols } = measurement;
	const packed = {
		names: symbols.map(({ name }) => name).join(""),
		lengths: Uint32Array.from(symbols, ({ name }) => name.length),
		sizes: Float64Array.from(symbols, ({ size }) => size),
		packages: packTexts(symbols, (symbol) => symbol.package),
		regions: packTexts(symbols, ({ region }) => region),
		sections: packTexts(symbols, ({ section }) => section),
		files: packTexts(symbols, ({ file }) => file),
		instances: packTexts(symbols, ({ instantiatedFor }) => instantiatedFor)
	};
	const { packages, regions, sections, files, instances } = packed;
	const texts = [
		packages,
		regions,
		sections,
		files,
		instances
	];
	return {
		json: JSON.stringify({
			...measurement,
			symbols: []
		}),
		symbols: packed,
		buffers: [
			packed.lengths.buffer,
			packed.sizes.buffer,
			...texts.map(({ numbers }) => numbers.buffer)
		]
	};
}
function packTexts(symbols, textOf) {
	const numbers = new Uint32Array(symbols.length);
	const known = new Map();
	for (const [row, symbol] of symbols.entries()) {
		const text = textOf(symbol);
		if (text === void 0) continue;
		let number = known.get(text);
		if (number === void 0) known.set(text, number = known.size + 1);
		numbers[row] = number;
	}
	return {
		texts: [...known.keys()],
		numbers
	};
}
function unpackMeasurement({ json, symbols }) {
	return {
		...JSON.parse(json),
		symbols: unpackSymbols(symbols)
	};
}
function unpackSymbols(packed) {
	const { names, lengths, sizes } = packed;
	const symbols = [];
	let start = 0;
	for (const [row, length] of lengths.entries()) {
		const end = start + length;
		const symbol = {
			name: names.slice(start, end),
			package: textAt(packed.packages, row) ?? outsideColumn(),
			region: textAt(packed.regions, row) ?? outsideColumn(),
			section: textAt(packed.sections, row) ?? outsideColumn(),
			size: inColumn(sizes[row])
		};
		const file = textAt(packed.files, row);
		const located = file === void 0 ? symbol : {
			...symbol,
			file
		};
		const instantiatedFor = textAt(packed.instances, row);
		symbols.push(instantiatedFor === void 0 ? located : {
			...located,
			instantiatedFor
		});
		start = end;
	}
	return symbols;
}
function textAt({ texts, numbers }, row) {
	const number = inColumn(numbers[row]);
	return number === 0 ? void 0 : texts[number - 1];
}
//#endregion
//#region src/analyze/read-file.ts
const maxFileBytes = 2 ** 31 - 1;
const reasons = {
	ENOENT: "there is no such file",
	EISDIR: "it is a directory, not a file",
	EACCES: "permission denied",
	ENOTDIR: "a part of its path is not a directory"
};
async function sizeOf(path) {
	const { size } = await stat(path);
	if (size > maxFileBytes) throw new UserError(`${path} has ${size} bytes; files of up to ${maxFileBytes} bytes can be measured`);
	return size;
}
async function readGiven(path) {
	return path ? await readWhole(path) : null;
}
async function readWhole(path) {
	return await namingReads(path, () => readBounded(path, maxFileBytes));
}
const chunk = 4194304;
async function fill(handle, bytes, position) {
	for (let reached = 0; reached < bytes.length;) {
		const { bytesRead } = await handle.read(bytes, reached, bytes.length - reached, position + reached);
		if (bytesRead === 0) throw new Error("it became shorter meanwhile");
		reached += bytesRead;
	}
}
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
function release(file) {
	const { buffer } = file;
	if (file.byteLength === buffer.byteLength && buffer instanceof ArrayBuffer) structuredClone(buffer, { transfer: [buffer] });
}
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
//#region src/analyze/compressed-size.ts
async function compressedSize(path, onRead) {
	const { size } = await beginCompressing(await readWhole(path));
	onRead?.();
	return await size;
}
const maxChunkBytes = 1073741824;
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
//#endregion
//#region src/analyze/short-run-flags.ts
const maxBytes = 67108864;
const firstWithMaglev = 13;
const shortRun = ["--no-turbofan", "--semi-space-growth-factor=1"];
const defaults = ["--turbofan", "--semi-space-growth-factor=2"];
const own = {
	v8: process.versions.v8,
	setFlags: setFlagsFromString
};
let running = 0;
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
async function readLinkInput(importcfg) {
	return {
		importcfg,
		objects: await objectsOf(importcfg)
	};
}
async function loadMeasuring() {
	await Promise.all([
		import("./measure.js"),
		import("./record-leaks.js"),
		import("./package-archives.js"),
		import("./inflate.js")
	]);
}
async function analyzeFile(path, options) {
	const read = await readBinary(path, options);
	return await withShortRunFlags(read.file.length, () => measureOnce(read));
}
async function readBinary(path, options) {
	const [read, help] = await Promise.all([readExecutable(path, options.title), readHelp(options)]);
	return await loadBinary(read, help, options);
}
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
async function readExecutable(path, title = path) {
	const read = await readHashed(path);
	return {
		path: title,
		fileName: basename(title),
		...read
	};
}
async function measureOnce(read) {
	return named(await measureUnnamed(read), read.fileName);
}
async function measureUnnamed(read) {
	const measurement = await measureLoaded(read);
	release(read.file);
	return measurement;
}
async function measureBinary(read) {
	return named(await measureLoaded(read), read.fileName);
}
function named(measurement, fileName) {
	const { binary } = measurement;
	if (binary.name !== "") return measurement;
	const name = fileName.replace(/\.exe$/i, "");
	return {
		...measurement,
		binary: {
			...binary,
			name
		}
	};
}
async function measureLoaded(read) {
	const { path, options, file, compressing, sha256, twin, deps, objects } = read;
	const { build = null, target, name, files, symbols, explain, imports, restHash } = options;
	const { measure } = await import("./measure.js");
	const search = await leakSearch(options);
	const inspect = search?.inspect;
	const measurement = namingFile(path, () => measure(file, {
		sha256,
		twin,
		deps,
		objects,
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
			compressed: size === false ? null : { gzip: size }
		},
		...imports ? { imports } : {},
		...search ? { pathLeaks: search.found() } : {}
	};
}
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
//#region src/analyze/take-jobs.ts
const stopped = 2 ** 30;
function shareJobs(jobs, sizes) {
	return {
		queue: [...jobs.entries()].toSorted(([a], [b]) => (sizes[b] ?? outsideColumn()) - (sizes[a] ?? outsideColumn())),
		next: new Int32Array(new SharedArrayBuffer(4))
	};
}
function stopJobs({ next }) {
	Atomics.store(next, 0, stopped);
}
async function takeJobs({ queue, next }, take) {
	for (;;) {
		const taken = queue[Atomics.add(next, 0, 1)];
		if (taken === void 0) return;
		const [number, job] = taken;
		const read = await readBinary(job.path, job);
		if (Atomics.load(next, 0) >= stopped) return;
		take(number, await measureUnnamed(read));
	}
}
//#endregion
//#region src/analyze/equal-files.ts
async function measureEqualOnce(jobs, { areAlike, measure, hashOf }) {
	const followers = await findFollowers(jobs, areAlike);
	if (followers.size === 0) return await measure(jobs);
	const results = new Map();
	const measureSome = async (numbers) => {
		if (numbers.length === 0) return;
		const measured = await measure(jobs.filter((_, number) => numbers.includes(number)));
		for (const [i, number] of numbers.entries()) {
			const result = measured[i];
			if (result !== void 0) results.set(number, result);
		}
	};
	const all = [...jobs.keys()];
	await measureSome(all.filter((number) => !followers.has(number)));
	for (const [number, { leader, sha256 }] of followers) {
		const result = results.get(leader);
		if (result === void 0) continue;
		if (sha256 === null || sha256 === hashOf(result)) results.set(number, result);
	}
	await measureSome(all.filter((number) => !results.has(number)));
	return all.flatMap((number) => {
		const result = results.get(number);
		return result === void 0 ? [] : [result];
	});
}
async function findFollowers(jobs, areAlike) {
	const followers = new Map();
	const leaders = new Map();
	for (const [number, job] of jobs.entries()) {
		const size = await plainSize(job.path);
		if (size === 0) continue;
		const ofSize = leaders.get(size) ?? [];
		const follower = await followerOf(job, ofSize.filter(([, leader]) => areAlike(leader, job)), size);
		if (follower === null) leaders.set(size, [...ofSize, [number, job]]);
		else followers.set(number, follower);
	}
	return followers;
}
async function plainSize(path) {
	const status = await stat(path).catch(() => null);
	return status?.isFile() === true ? status.size : 0;
}
async function followerOf({ path }, leaders, size) {
	for (const [leader, other] of leaders) {
		if (other.path === path) return {
			leader,
			sha256: null
		};
		const sha256 = await hashWhereEqual(path, other.path, size);
		if (sha256 !== null) return {
			leader,
			sha256
		};
	}
	return null;
}
async function hashWhereEqual(path, otherPath, size) {
	const files = [];
	const opened = async (name) => {
		const file = await open(name);
		files.push(file);
		return file;
	};
	try {
		return await hashEqual(await opened(path), await opened(otherPath), size);
	} catch {
		return null;
	} finally {
		await Promise.all(files.map((file) => file.close()));
	}
}
const chunkBytes = 262144;
async function hashEqual(file, other, size) {
	const hash = createHash("sha256");
	const bytes = Buffer.alloc(chunkBytes);
	const otherBytes = Buffer.alloc(chunkBytes);
	for (let reached = 0; reached < size;) {
		const [here, there] = await Promise.all([file.read(bytes, 0, chunkBytes, reached), other.read(otherBytes, 0, chunkBytes, reached)]);
		const read = bytes.subarray(0, here.bytesRead);
		if (!read.equals(otherBytes.subarray(0, there.bytesRead)) || read.length === 0) return null;
		hash.update(read);
		reached += read.length;
	}
	return hash.digest("hex");
}
//#endregion
//#region src/analyze/measuring-threads.ts
const minParallelBytes = 33554432;
const maxParallelBytes = 536870912;
const sum = (sizes) => sizes.reduce((all, size) => all + size, 0);
function threadsFor(sizes, processors = availableParallelism()) {
	const largestFirst = sizes.toSorted((a, b) => b - a);
	if (sum(largestFirst.slice(1)) < minParallelBytes) return 1;
	if (!canStartThreads()) return 1;
	let threads = Math.min(processors, sizes.length);
	while (threads > 1 && sum(largestFirst.slice(0, threads)) > maxParallelBytes) threads--;
	return threads;
}
function canStartThreads() {
	return !import.meta.url.endsWith(".ts") || Boolean(process.features.typescript);
}
async function measureOnThreads(jobs, sizes, { threads, withCaller }) {
	const { Worker: Thread } = await import("node:worker_threads");
	const shared = shareJobs(jobs, sizes);
	const workers = Array.from({ length: threads }, () => new Thread(entry(), { workerData: shared }));
	const measured = new Map();
	const take = (job, measurement) => {
		measured.set(job, measurement);
	};
	try {
		const others = workers.map((worker) => drained(worker, take));
		const own = withCaller ? takeJobs(shared, take) : void 0;
		await Promise.all([...others, own]);
	} finally {
		stopJobs(shared);
		await Promise.all(workers.map((worker) => worker.terminate()));
	}
	return jobs.map(({ path }, job) => {
		const measurement = measured.get(job);
		if (measurement === void 0) throw new Error(`a thread ended before it measured ${path}`);
		return measurement;
	});
}
async function drained(worker, take) {
	await new Promise((resolve, reject) => {
		worker.on("message", (answer) => {
			if (answer.kind === "refused") reject(new UserError(answer.sentence));
			else take(answer.job, unpackMeasurement(answer.measurement));
		});
		worker.on("error", reject);
		worker.on("exit", () => resolve());
	});
}
function entry() {
	const here = import.meta.url;
	if (here.endsWith(".ts")) return new URL("./analyze-thread.ts", here);
	const up = here.includes("/chunks/") ? "../" : "./";
	return new URL(`${up}analyze-thread.js`, here);
}
//#endregion
//#region src/analyze/analyze-all.ts
const inMemory = 2;
async function analyzeAll(jobs) {
	return namedAll(jobs, await measureEqualOnce(jobs, {
		areAlike,
		measure: measureApiece,
		hashOf: ({ binary }) => binary.sha256
	}));
}
async function measureApiece(jobs) {
	const sizes = await Promise.all(jobs.map(bytesOf));
	const compresses = jobs.some(({ gzip }) => gzip === true);
	const threads = threadsFor(sizes, availableParallelism() - (compresses ? 1 : 0));
	const withCaller = jobs.every(({ gzip }) => typeof gzip === "boolean");
	const crew = {
		threads: withCaller ? threads - 1 : threads,
		withCaller
	};
	return await withShortRunFlags(Math.max(0, ...sizes), async () => threads > 1 ? await onThreads(jobs, sizes, crew) : await inTurn(jobs));
}
function areAlike(job, other) {
	const [{ gzip, imports }, own] = [job, optionsOf(job)];
	return gzip === other.gzip && imports === other.imports && isDeepStrictEqual(own, optionsOf(other));
}
const optionsOf = (job) => ({
	...threadJob(job),
	path: "",
	title: ""
});
function fileNameOf({ path, title = path }) {
	return basename(title);
}
function namedAll(jobs, measured) {
	return measured.map((measurement, i) => {
		const job = jobs[i];
		return job ? named(measurement, fileNameOf(job)) : measurement;
	});
}
async function inTurn(jobs) {
	const measured = [];
	for (let i = 0; i < jobs.length; i += inMemory) {
		const some = jobs.slice(i, i + inMemory);
		const read = await Promise.all(some.map((job) => readBinary(job.path, job)));
		measured.push(...await Promise.all(read.map(measureUnnamed)));
	}
	return measured;
}
async function analyzeApart(jobs) {
	if (jobs.length === 0 || !canStartThreads()) return await analyzeAll(jobs);
	const sizes = await Promise.all(jobs.map(bytesOf));
	const threads = threadsFor(sizes);
	return namedAll(jobs, await withShortRunFlags(Math.max(0, ...sizes), () => onThreads(jobs, sizes, {
		threads,
		withCaller: false
	})));
}
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
async function bytesOf({ path, twinPath }) {
	const paths = twinPath ? [path, twinPath] : [path];
	return (await Promise.all(paths.map((file) => stat(file).catch(() => null)))).reduce((sum, file) => sum + (file?.size ?? 0), 0);
}
async function onThreads(jobs, sizes, crew) {
	const measured = await measureOnThreads(jobs.map(threadJob), sizes, crew);
	return await Promise.all(measured.map(async (measurement, i) => {
		const { gzip = false, imports } = jobs[i] ?? {};
		const whole = await withCompressedSize(measurement, gzip);
		return imports ? {
			...whole,
			imports
		} : whole;
	}));
}
const threadJob = (job) => {
	const { linkInput: _, ...rest } = {
		...job,
		imports: void 0
	};
	return {
		...rest,
		gzip: job.gzip === true
	};
};
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
//#endregion
//#region src/analyze/analyze-archive.ts
const startBytes = 512;
const formats = () => import("./detect-format.js");
async function analyzeContents(path, options) {
	const [read, help] = await Promise.all([readExecutable(path, options.title), readHelp(options)]);
	const measurements = await measureContents(read, help, options);
	release(read.file);
	return measurements;
}
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
async function analyzeEach(jobs) {
	const packed = await Promise.all(jobs.map(({ path }) => isPacked(path)));
	const plain = await analyzeAll(jobs.filter((_, i) => !packed[i]));
	const archives = await measureEqualOnce(jobs.filter((_, i) => packed[i]), {
		areAlike: areAlikeArchives,
		measure: analyzeInTurn,
		hashOf
	});
	let nextPlain = 0;
	let nextPacked = 0;
	return jobs.map((_, i) => packed[i] ? archives[nextPacked++] ?? [] : plain.slice(nextPlain, ++nextPlain));
}
async function analyzeInTurn(jobs) {
	const results = [];
	for (const job of jobs) results.push(await analyzeContents(job.path, job));
	return results;
}
function areAlikeArchives(job, other) {
	return fileNameOf(job) === fileNameOf(other) && areAlike(job, other);
}
function hashOf([measurement]) {
	return measurement?.binary.archive?.sha256;
}
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
async function executablesIn(path) {
	const read = await readExecutable(path);
	if (!await isPacked(path)) return [read];
	const { executables } = await contentOf(read);
	return executables.map(({ bytes }) => ({
		file: bytes,
		sha256: createHash("sha256").update(bytes).digest("hex")
	}));
}
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
async function contentOf(archive) {
	const content = await contentOrNone(archive);
	if ("none" in content) throw refusal(archive.path, content.none);
	return content;
}
const refusal = (path, why) => new UserError(`cannot measure the archive ${path}: ${why}`);
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
function refuseHelp(path, { executables }, { twinPath, depsPath, importcfgPath, name }) {
	const help = twinPath ?? depsPath ?? importcfgPath ?? name;
	if (executables.length < 2 || help === null || help === void 0) return;
	throw new UserError(`${path} holds ${executables.length} executables, and ${help} belongs to one: unpack it, and measure that one`);
}
function withoutEnding(path) {
	return basename(path).replace(/\.(?:gz|xz|zst)$/i, "");
}
//#endregion
export { executablesIn as a, readAll as c, loadMeasuring as d, readLinkInput as f, packMeasurement as g, readHashed as h, describeArchive as i, takeJobs as l, compressedSize as m, analyzeContents as n, analyzeAll as o, withShortRunFlags as p, analyzeEach as r, analyzeApart as s, analyzeBytes as t, analyzeFile as u };
