import { Kt as MalformedBinary } from "./foundation.js";
import { j as readGoArchive } from "./analysis.js";
import { closeSync, openSync, readSync, statSync } from "node:fs";
//#region src/analyze/package-archives.ts
const maxArchiveBytes = 536870912;
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
const isSystemError = (thrown) => typeof thrown === "object" && thrown !== null && "syscall" in thrown;
//#endregion
export { readObjects };
