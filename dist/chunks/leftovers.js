import { n as messageOf } from "./user-error.js";
import { chmod, lstat, mkdir, readFile, readdir, readlink, realpath, rename, rm, rmdir, writeFile } from "node:fs/promises";
import { basename, dirname, isAbsolute, join, relative } from "node:path";
import { randomBytes } from "node:crypto";
import { hostname } from "node:os";
//#region src/host/scratch.ts
const prefix = "go-size-gate-";
const lockName = "owner.json";
const directoryPattern = /^go-size-gate-\d+-[0-9a-f]{16}$/;
/** Whether a directory of this name is a scratch directory. */
function isScratchName(name) {
	return directoryPattern.test(name);
}
function field(value, name) {
	return typeof value === "object" && value !== null ? Reflect.get(value, name) : void 0;
}
/** State and start of a process: fields 3 and 22 of /proc/PID/stat (proc(5)). */
async function statOf(pid) {
	const stat = await readFile(`/proc/${pid}/stat`, "utf8").catch(() => "");
	const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
	return {
		state: fields[0] ?? "",
		started: fields[19] ?? ""
	};
}
async function currentRealm() {
	const namespace = await readlink("/proc/self/ns/pid").catch(() => "");
	return `${hostname()} ${namespace}`;
}
async function currentOwner() {
	return {
		pid: process.pid,
		started: (await statOf("self")).started,
		realm: await currentRealm()
	};
}
/** True only when it is certain that the owner no longer runs. */
async function isDead(owner) {
	if (owner.realm !== await currentRealm()) return false;
	try {
		process.kill(owner.pid, 0);
	} catch (error) {
		return field(error, "code") === "ESRCH";
	}
	const { state, started } = await statOf(owner.pid);
	if (state === "Z") return true;
	return started !== "" && owner.started !== "" && started !== owner.started;
}
/** Removes a tree, also one whose directories are read-only (Go's module cache). */
async function removeTree(path) {
	const unlock = async (directory) => {
		const entry = await lstat(directory).catch(() => null);
		if (entry === null || !entry.isDirectory()) return;
		if ((entry.mode & 448) !== 448) await chmod(directory, 448);
		for (const child of await readdir(directory, { withFileTypes: true })) if (child.isDirectory()) await unlock(join(directory, child.name));
	};
	try {
		await rm(path, {
			recursive: true,
			force: true,
			maxRetries: 3
		});
	} catch {
		await unlock(path);
		await rm(path, {
			recursive: true,
			force: true,
			maxRetries: 3
		});
	}
}
/** Makes the scratch directory of this run below `temporary`, readable by nobody else. */
async function makeScratch(temporary) {
	const name = `${prefix}${process.pid}-${randomBytes(8).toString("hex")}`;
	const path = join(temporary, name);
	await mkdir(path, {
		mode: 448,
		recursive: false
	});
	await writeFile(join(path, lockName), JSON.stringify(await currentOwner()));
	return path;
}
async function readOwner(path) {
	try {
		const value = JSON.parse(await readFile(join(path, lockName), "utf8"));
		const pid = Number(field(value, "pid"));
		const started = String(field(value, "started"));
		const realm = String(field(value, "realm"));
		return Number.isSafeInteger(pid) && pid > 0 ? {
			pid,
			started,
			realm
		} : null;
	} catch {
		return null;
	}
}
/**
* Scratch directories below `temporary` whose owners are dead. A directory
* without a readable lock is left alone: its owner may be about to write it.
*/
async function findLeftovers(temporary) {
	const names = await readdir(temporary).catch(() => []);
	const found = [];
	for (const name of names) {
		if (!isScratchName(name)) continue;
		const owner = await readOwner(join(temporary, name));
		if (owner !== null && await isDead(owner)) found.push(join(temporary, name));
	}
	return found;
}
//#endregion
//#region src/git/leftovers.ts
const listName = "repositories.json";
const maxRepositories = 1e3;
const maxListBytes = 1048576;
/** Absolute paths of the git directories that this run put worktrees into. */
async function readList(scratch) {
	const path = join(scratch, listName);
	const found = await lstat(path).catch(() => null);
	if (!found?.isFile() || found.size > maxListBytes) return [];
	try {
		const value = JSON.parse(await readFile(path, "utf8"));
		if (!Array.isArray(value)) return [];
		return value.filter((entry) => typeof entry === "string").filter((entry) => isAbsolute(entry)).slice(0, maxRepositories);
	} catch {
		return [];
	}
}
/** Writes down, before it happens, that a repository gets a worktree in `scratch`. */
async function registerRepository(scratch, commonDirectory) {
	const known = await readList(scratch);
	if (known.includes(commonDirectory)) return;
	const path = join(scratch, listName);
	await writeFile(`${path}.new`, JSON.stringify([...known, commonDirectory]));
	await rename(`${path}.new`, path);
}
function isInside(path, directory) {
	const way = relative(directory, path);
	return way !== "" && !way.startsWith("..") && !isAbsolute(way);
}
/**
* Takes the worktrees below `directory` out of a repository's list, and only
* those. An entry is a directory in `worktrees/` whose file `gitdir` names the
* `.git` file of its work tree (gitrepository-layout(5)); no git runs here,
* since what a dead run left may have been changed by anybody.
*/
async function unlinkWorktrees(commonDirectory, directory) {
	const list = join(commonDirectory, "worktrees");
	const names = await readdir(list).catch(() => []);
	for (const name of names) {
		const entry = join(list, name);
		const path = (await readFile(join(entry, "gitdir"), "utf8").catch(() => "")).trimEnd();
		if (isAbsolute(path) && isInside(path, directory)) await removeTree(entry);
	}
	if (names.length > 0) await rmdir(list).catch(() => {});
}
/** Removes a scratch directory with its worktrees. It may be gone already. */
async function clearScratch(scratch) {
	if (!(await lstat(scratch).catch(() => null))?.isDirectory() || !isScratchName(basename(scratch))) return;
	const path = join(await realpath(dirname(scratch)), basename(scratch));
	for (const repository of await readList(path)) await unlinkWorktrees(repository, path);
	await removeTree(path);
}
/** Clears what killed runs left below `temporary`. Never fails a run. */
async function clearLeftovers(temporary, log) {
	for (const path of await findLeftovers(temporary)) try {
		await clearScratch(path);
		log.info(`Removed ${path}, left by a run that was killed`);
	} catch (error) {
		log.warning(`could not remove ${path}, left by a run that was killed: ${messageOf(error)}`);
	}
}
//#endregion
export { makeScratch as a, unlinkWorktrees as i, clearScratch as n, removeTree as o, registerRepository as r, clearLeftovers as t };
