import { Mn as messageOf, hn as inflate, jn as UserError, mn as readBounded } from "./foundation.js";
import { A as readGoArchive, F as MalformedBinary } from "./analysis.js";
import { promisify } from "node:util";
import { gzip } from "node:zlib";
import { createHash } from "node:crypto";
import { open, stat } from "node:fs/promises";
import { basename } from "node:path";
import { closeSync, openSync, readSync, statSync } from "node:fs";
//#region src/analyze/package-archives.ts
/** Bytes; archives of real packages are smaller by far. */
const maxArchiveBytes = 536870912;
/**
* What the packages of a link define; null where an archive is missing, or of
* an unknown form: names of data are a help, and no measurement fails for lack
* of them. Reads are small and many, and wait for nothing but the disk: to make
* them one after the other takes half the time of making promises of them.
* @param importcfg what go wrote for the linker: `packagefile importpath=path`,
*   the main package first
*/
function readObjects(importcfg) {
	const read = reader();
	const packages = [];
	for (const file of archivesOf(importcfg)) {
		const objects = readPackage(file, packages.length === 0 ? "main" : file.importPath, read);
		if (objects === null) return null;
		packages.push(objects);
	}
	return packages.length > 0 ? packages : null;
}
function archivesOf(importcfg) {
	const archives = [];
	for (const line of Buffer.from(importcfg).toString("utf8").split("\n")) {
		const [, importPath, path] = /^packagefile ([^=]+)=(.+)$/.exec(line) ?? [];
		if (importPath !== void 0 && path !== void 0) archives.push({
			importPath,
			path
		});
	}
	return archives;
}
function reader() {
	let buffer = Buffer.allocUnsafeSlow(0);
	return (file, { offset, size }) => {
		if (buffer.length < size) buffer = Buffer.allocUnsafeSlow(Math.min(2 * size, maxArchiveBytes));
		const bytes = buffer.subarray(0, size);
		return readSync(file, bytes, 0, size, offset) === size ? bytes : null;
	};
}
function readPackage({ importPath, path }, home, read) {
	try {
		const status = statSync(path);
		if (!status.isFile() || status.size > maxArchiveBytes) return null;
		const file = openSync(path, "r");
		try {
			const objects = readGoArchive(status.size, home);
			let step = objects.next();
			while (!step.done) {
				const bytes = read(file, step.value);
				if (bytes === null) return null;
				step = objects.next(bytes);
			}
			return {
				importPath,
				home,
				objects: step.value
			};
		} finally {
			closeSync(file);
		}
	} catch (error) {
		if (error instanceof MalformedBinary || isSystemError(error)) return null;
		throw error;
	}
}
/** Whether the system refused a file; not so a fault of this program. */
const isSystemError = (thrown) => typeof thrown === "object" && thrown !== null && "syscall" in thrown;
//#endregion
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
//#region src/analyze/analyze-file.ts
const gzip$1 = promisify(gzip);
/**
* The size of a file compressed by zlib's level 6, in bytes. It is done beside
* everything else, on another thread.
* @throws UserError where the file can't be read
*/
async function compressedSize(path) {
	return await sizeCompressed(await readWhole(path));
}
async function sizeCompressed(file) {
	return (await gzip$1(file, { level: 6 })).length;
}
/**
* Measures the binary in a file.
* @throws UserError where a file can't be read, or is not a whole executable
*/
async function analyzeFile(path, options) {
	return await measureBinary(await readBinary(path, options));
}
/**
* Reads what an analysis needs, and begins to compress the file on another thread.
* @throws UserError where a file can't be read
*/
async function readBinary(path, options) {
	const [read, help] = await Promise.all([readExecutable(path, options.title), readHelp(options)]);
	return loadBinary(read, help, options);
}
/** Puts together what was read, and begins to compress the executable on another thread. */
function loadBinary(read, help, options) {
	const { gzip: gzipOption } = options;
	const compressing = gzipOption === true ? sizeCompressed(read.file) : gzipOption;
	return {
		...read,
		...help,
		options,
		compressing
	};
}
/**
* Reads the files that help to measure an executable.
* @throws UserError where one can't be read
*/
async function readHelp({ twinPath, depsPath, importcfgPath }) {
	const [twin, deps, objects] = await Promise.all([
		readGiven(twinPath),
		readGiven(depsPath),
		readGiven(importcfgPath).then((text) => text ? readObjects(text) : null),
		import("./measure.js")
	]);
	return {
		twin,
		deps,
		objects
	};
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
* Measures what was read.
* @throws UserError where it is not a whole executable
*/
async function measureBinary(read) {
	const { path, fileName, options, file, compressing, ...rest } = read;
	const { build = null, target, name, files, explain, imports } = options;
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
		explain,
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
export { readBinary as a, readHashed as c, measureBinary as i, compressedSize as n, readExecutable as o, loadBinary as r, readHelp as s, analyzeFile as t };
