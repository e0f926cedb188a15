import { cn as reasonOf, sn as codeOf, un as UserError } from "./foundation.js";
import { $ as writeNew } from "./values.js";
import { randomBytes } from "node:crypto";
import { access, chmod, lstat, mkdir, open, readFile, readdir, readlink, rm, rmdir } from "node:fs/promises";
import { join } from "node:path";
import { constants as constants$1 } from "node:fs";
import { hostname } from "node:os";
//#region src/host/files/own-file.ts
const ownUid = process.getuid?.() ?? null;
const readUnmoved = constants$1.O_RDONLY | (constants$1.O_NOFOLLOW ?? 0) | (constants$1.O_NONBLOCK ?? 0);
function isOwn({ uid }, user) {
	return user === null || uid === user;
}
async function isPrivateDirectory(path, user = ownUid) {
	const stats = await lstat(path).catch(() => null);
	return stats !== null && stats.isDirectory() && isOwn(stats, user) && (user === null || (stats.mode & 63) === 0);
}
async function readOwnFile(path, maxBytes, user = ownUid) {
	const file = await open(path, readUnmoved).catch(() => null);
	if (file === null) return null;
	try {
		const stats = await file.stat();
		if (!stats.isFile() || !isOwn(stats, user)) return null;
		const bytes = Buffer.alloc(Math.min(stats.size, maxBytes) + 1);
		const { bytesRead } = await file.read(bytes, 0, bytes.length, 0);
		return bytesRead > maxBytes || bytesRead === bytes.length ? null : bytes.toString("utf8", 0, bytesRead);
	} catch {
		return null;
	} finally {
		await file.close();
	}
}
async function holdDirectory(path, user, work) {
	if (process.platform === "win32") {
		if ((await lstat(path).catch(() => null))?.isDirectory()) await work(path);
		return;
	}
	const directory = await open(path, readUnmoved | constants$1.O_DIRECTORY).catch(() => null);
	if (directory === null) return;
	try {
		const stats = await directory.stat();
		if (!stats.isDirectory() || !isOwn(stats, user)) return;
		const descriptor = `/proc/self/fd/${directory.fd}`;
		await work(await access(descriptor).then(() => descriptor, () => path));
	} finally {
		await directory.close();
	}
}
//#endregion
//#region src/host/files/scratch.ts
const prefix = "go-size-gate-";
const lockName = "owner.json";
const maxLockBytes = 4096;
const directoryPattern = /^go-size-gate-\d+-[0-9a-f]{16}$/;
function isScratchName(name) {
	return directoryPattern.test(name);
}
function field(value, name) {
	return typeof value === "object" && value !== null ? Reflect.get(value, name) : void 0;
}
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
async function removeOwnDirectory(path) {
	await holdDirectory(path, ownUid, async (held) => {
		for (const name of await readdir(held)) await removeTree(join(held, name));
		await rmdir(path);
	});
}
async function makeScratch(temporary) {
	try {
		return await makeLocked(temporary);
	} catch (error) {
		throw new UserError(`could not make a directory in ${temporary}, where temporary files go: ${whyNotMade(error)}`);
	}
}
async function makeLocked(parent) {
	const name = `${prefix}${process.pid}-${randomBytes(8).toString("hex")}`;
	const path = join(parent, name);
	try {
		await mkdir(path, {
			mode: 448,
			recursive: false
		});
		await writeNew(join(path, lockName), JSON.stringify(await currentOwner()));
	} catch (error) {
		await rm(path, {
			recursive: true,
			force: true
		}).catch(() => {});
		throw error;
	}
	return path;
}
function whyNotMade(error) {
	switch (codeOf(error)) {
		case "ENOENT":
		case "ENOTDIR": return "it is not a directory; make it, or set TMPDIR (in a workflow RUNNER_TEMP) to one that is there";
		case "EACCES":
		case "EPERM": return "permission is denied; set TMPDIR (in a workflow RUNNER_TEMP) to a directory of your own";
		default: return reasonOf(error);
	}
}
async function readOwner(path, user) {
	const text = await readOwnFile(join(path, lockName), maxLockBytes, user);
	if (text === null) return null;
	try {
		const value = JSON.parse(text);
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
async function findLeftovers(temporary, user = ownUid) {
	const names = await readdir(temporary).catch(() => []);
	const leftovers = [];
	for (const name of names) {
		if (!isScratchName(name)) continue;
		const path = join(temporary, name);
		if (!await isPrivateDirectory(path, user)) continue;
		const owner = await readOwner(path, user);
		if (owner !== null && await isDead(owner)) leftovers.push(path);
	}
	return leftovers;
}
//#endregion
export { removeOwnDirectory as a, readOwnFile as c, makeScratch as i, isScratchName as n, removeTree as o, makeLocked as r, isPrivateDirectory as s, findLeftovers as t };
