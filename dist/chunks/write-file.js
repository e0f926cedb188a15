import { t as UserError } from "./user-error.js";
import { n as reasonOf, t as codeOf } from "./system-error.js";
import { i as writeStdout, r as writeStderr } from "./standard-streams.js";
import { promisify } from "node:util";
import { randomBytes } from "node:crypto";
import { chmod, lstat, open, readlink, realpath, rename, rm, stat } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { constants as constants$1, write } from "node:fs";
import { setTimeout } from "node:timers/promises";
//#region src/host/files/output-target.ts
/** Links that are followed to find a descriptor; Linux follows 40. */
const maxLinks = 40;
/** @throws a system error where the path can't be read */
async function outputTarget(path) {
	const descriptor = await ownDescriptor(path);
	if (descriptor !== null) return {
		kind: "descriptor",
		descriptor
	};
	const stats = await stat(path).catch(() => null);
	return stats === null || stats.isFile() || stats.isDirectory() ? { kind: "file" } : { kind: "special" };
}
/**
* The descriptor of this process that a path names, as /dev/stdout, /dev/fd/3
* or a link to one of these does; null for any other path.
*/
async function ownDescriptor(path) {
	let at = resolve(path);
	for (let links = 0; links <= maxLinks; links += 1) {
		const directory = await realpath(dirname(at)).catch(() => null);
		if (directory === null) return null;
		const name = basename(at);
		if (isDescriptors(directory) && /^\d{1,9}$/.test(name)) return Number(name);
		if (!(await lstat(join(directory, name)).catch(() => null))?.isSymbolicLink()) return null;
		at = resolve(directory, await readlink(join(directory, name)));
	}
	return null;
}
/** Whether a real path is the directory of this process's descriptors (proc(5), fd(4)). */
function isDescriptors(directory) {
	if (directory === "/dev/fd") return true;
	const [, pid] = /^\/proc\/(\d+)(?:\/task\/\d+)?\/fd$/.exec(directory) ?? [];
	return pid === String(process.pid);
}
//#endregion
//#region src/host/files/write-file.ts
const writeDescriptor = promisify(write);
/** Between two attempts to write to a full pipe. */
const fullPipeMilliseconds = 20;
/**
* Writes what a user asked for to where the user said. A regular file, nothing,
* and a link to either are replaced, so that no half file is ever seen; a
* device, a FIFO and a descriptor of this process are written into.
* @throws UserError when that fails
*/
async function writeOutput(path, text) {
	try {
		const target = await outputTarget(path);
		if (target.kind === "file") await replaceFile(path, text);
		else if (target.kind === "special") await writeInto(path, text);
		else await writeToDescriptor(target.descriptor, text);
	} catch (error) {
		throw new UserError(`could not write ${path}: ${reasonOf(error)}`);
	}
}
/**
* Writes a file beside the path and renames it over the old one.
* @param mode permissions of the new file; by default those of any new file
* @throws a system error; the path is as it was then
*/
async function replaceFile(path, text, mode) {
	const draft = `${path}.${randomBytes(8).toString("hex")}.tmp`;
	try {
		await writeNew(draft, text);
		if (mode !== void 0) await chmod(draft, mode);
		await rename(draft, path);
	} catch (error) {
		await rm(draft, { force: true });
		throw error;
	}
}
/**
* Writes a file where there is none; a link in its place is not followed.
* @throws a system error
*/
async function writeNew(path, text) {
	const file = await open(path, "wx");
	try {
		await file.writeFile(text);
	} finally {
		await file.close();
	}
}
/** A FIFO is waited for until somebody reads it, as a shell does. */
async function writeInto(path, text) {
	const file = await open(path, constants$1.O_WRONLY | constants$1.O_NOCTTY);
	try {
		await file.writeFile(text);
	} finally {
		await file.close();
	}
}
async function writeToDescriptor(descriptor, text) {
	if (descriptor === 1) return await writeStdout(text);
	if (descriptor === 2) return await writeStderr(text);
	const bytes = Buffer.from(text);
	let done = 0;
	while (done < bytes.length) try {
		const { bytesWritten } = await writeDescriptor(descriptor, bytes, done, bytes.length - done, null);
		done += bytesWritten;
	} catch (error) {
		if (codeOf(error) !== "EAGAIN") throw error;
		await setTimeout(fullPipeMilliseconds);
	}
}
//#endregion
export { writeNew as n, writeOutput as r, replaceFile as t };
