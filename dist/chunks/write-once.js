import { cn as reasonOf, sn as codeOf, un as UserError } from "./foundation.js";
import { $ as writeNew, Q as replaceFile, nt as removeOnSignal, tt as outputTarget } from "./values.js";
import { randomBytes } from "node:crypto";
import { chmod, link, lstat, rename, rm, stat } from "node:fs/promises";
//#region src/host/files/write-once.ts
const withoutLinks = new Set([
	"EPERM",
	"ENOTSUP",
	"EOPNOTSUPP",
	"ENOSYS",
	"EMLINK"
]);
async function assertFree(paths) {
	for (const path of paths) if (await isThere(path)) throw taken(path);
}
async function writeOnce(path, bytes, { force, mode }) {
	try {
		if (force) {
			await assertRegular(path);
			await replaceFile(path, bytes, mode);
		} else await createFile(path, bytes, mode);
	} catch (error) {
		if (error instanceof UserError) throw error;
		if (codeOf(error) === "EEXIST") throw taken(path);
		throw new UserError(`could not write ${path}: ${reasonOf(error)}`);
	}
}
async function createFile(path, bytes, mode) {
	const draft = `${path}.${randomBytes(8).toString("hex")}.tmp`;
	const stop = removeOnSignal(draft);
	try {
		await writeNew(draft, bytes);
		await chmod(draft, mode);
		await linkToFree(draft, path);
	} finally {
		await rm(draft, { force: true });
		stop();
	}
}
async function moveToFree(draft, path, force) {
	try {
		if (force) {
			await assertRegular(path);
			await rename(draft, path);
		} else await linkToFree(draft, path);
	} catch (error) {
		if (error instanceof UserError) throw error;
		if (codeOf(error) === "EEXIST") throw taken(path);
		throw new UserError(`could not write ${path}: ${reasonOf(error)}`);
	}
}
async function linkToFree(draft, path) {
	try {
		await link(draft, path);
	} catch (error) {
		if (!withoutLinks.has(codeOf(error))) throw error;
		if (await isThere(path)) throw taken(path);
		await rename(draft, path);
	}
}
async function assertRegular(path) {
	const { kind } = await outputTarget(path);
	const stats = await stat(path).catch(() => null);
	if (kind === "file" && (stats === null || stats.isFile())) return;
	throw new UserError(`could not write ${path}: it is not a regular file`);
}
async function isThere(path) {
	return await lstat(path).catch(() => null) !== null;
}
function taken(path) {
	return new UserError(`${path} is there already: replace it by --force`);
}
//#endregion
export { moveToFree as n, writeOnce as r, assertFree as t };
