import { cn as reasonOf, sn as codeOf, un as UserError } from "./foundation.js";
import { nt as removeOnSignal } from "./values.js";
import { n as readStranger } from "./stranger-file.js";
import { n as ObjectTooLong, t as NotAnObject } from "./object-store.js";
import { t as once } from "./once.js";
import { a as partsOfPrefix, i as partsOfKey, n as checkedParts, o as replacedName, r as isReplaced, t as proveConditions } from "./prove-conditions.js";
import { randomBytes } from "node:crypto";
import { link, lstat, mkdir, open, opendir, readdir, rm, rmdir } from "node:fs/promises";
import { join, resolve } from "node:path";
//#region src/store/objects/directory-write.ts
const partialsFolder = ".partial";
const stalePartialMilliseconds = 864e5;
const maxPartials = 1e4;
const maxFolderAttempts = 20;
const withoutLinks = new Set([
	"EPERM",
	"ENOTSUP",
	"EOPNOTSUPP",
	"ENOSYS",
	"EISDIR",
	"EINVAL"
]);
async function createFile(root, parts, bytes) {
	const path = join(root, ...parts);
	try {
		await mkdir(root, { recursive: true });
		const partials = await makeFolder(root, [partialsFolder]);
		const draft = join(partials, `${randomBytes(16).toString("hex")}.tmp`);
		const stop = removeOnSignal(draft);
		try {
			await writeThrough(draft, bytes);
			return await place(root, parts, draft);
		} finally {
			await rm(draft, { force: true });
			stop();
		}
	} catch (error) {
		if (codeOf(error) === "") throw error;
		throw new UserError(`could not write ${path}: ${reasonOf(error)}`);
	}
}
async function place(root, parts, draft) {
	const path = join(root, ...parts);
	for (let attempt = 1;; attempt += 1) {
		let folder;
		try {
			folder = await makeFolder(root, parts.slice(0, -1));
			await link(draft, path);
		} catch (error) {
			const code = codeOf(error);
			if (code === "EEXIST") return (await lstat(draft)).nlink > 1;
			if (code === "ENOENT" && attempt < maxFolderAttempts) continue;
			if (!withoutLinks.has(code)) throw error;
			throw new UserError(`could not write ${path}: the file system makes no hard links (${code}), by which a store keeps versions from being replaced; keep the store on another file system, or at s3://`);
		}
		await syncFolder(folder);
		return true;
	}
}
async function writeThrough(path, bytes) {
	const file = await open(path, "wx", 438);
	try {
		await file.writeFile(bytes);
		await file.sync();
	} finally {
		await file.close();
	}
}
async function makeFolder(root, parts) {
	let folder = root;
	for (const part of parts) {
		const parent = folder;
		folder = join(parent, part);
		try {
			await mkdir(folder);
			await syncFolder(parent);
		} catch (error) {
			if (codeOf(error) !== "EEXIST") throw error;
		}
		const stats = await lstat(folder).catch((error) => {
			if (codeOf(error) === "ENOENT") return null;
			throw error;
		});
		if (stats !== null && !stats.isDirectory()) throw notFolder(folder);
	}
	return folder;
}
function notFolder(path) {
	return new NotAnObject(`${path} is a link or a file, where the store has a folder: remove it`);
}
async function syncFolder(path) {
	if (process.platform === "win32") return;
	const folder = await open(path, "r");
	try {
		await folder.sync();
	} catch (error) {
		if (![
			"EINVAL",
			"ENOTSUP",
			"EOPNOTSUPP"
		].includes(codeOf(error))) throw error;
	} finally {
		await folder.close();
	}
}
async function removeStalePartials(root) {
	const folder = join(root, partialsFolder);
	if (!(await lstat(folder).catch(() => null))?.isDirectory()) return;
	const names = await readdir(folder).catch(() => []);
	for (const name of names.slice(0, maxPartials)) {
		if (!/^[0-9a-f]{32}\.tmp$/.test(name)) continue;
		const path = join(folder, name);
		const file = await lstat(path).catch(() => null);
		if ((file === null ? 0 : Date.now() - file.mtimeMs) > stalePartialMilliseconds) await rm(path).catch(() => null);
	}
}
const generationName = /^(\d{10})\.sigstore\.json$/;
const folderName = "index";
const digits = 10;
const maxGeneration = 10 ** digits - 1;
const maxSearches = 1e3;
function folderOf(parts) {
	return [...parts.slice(0, -1), folderName];
}
function generationFile(parts, generation) {
	const number = String(generation).padStart(digits, "0");
	return [...folderOf(parts), `${number}.sigstore.json`];
}
function isGeneration(file) {
	return file.at(-2) === folderName && generationName.test(file.at(-1) ?? "");
}
async function currentGeneration(root, parts) {
	for (let search = 1; search <= maxSearches; search += 1) {
		const highest = (await generationsIn(root, parts)).at(-1) ?? 0;
		if (highest === 0) return 0;
		if (await isThere(join(root, ...generationFile(parts, highest)))) return highest;
	}
	throw new UserError(`the files in ${join(root, ...folderOf(parts))} are listed and not there, again and again: check the file system`);
}
async function generationsIn(root, parts) {
	return (await readdir(join(root, ...folderOf(parts))).catch((error) => {
		if (codeOf(error) === "ENOENT") return [];
		throw error;
	})).flatMap((name) => {
		const [, number] = generationName.exec(name) ?? [];
		return number === void 0 ? [] : [Number(number)];
	}).toSorted((a, b) => a - b);
}
async function isThere(path) {
	return await lstat(path).catch((error) => {
		if (codeOf(error) === "ENOENT") return null;
		throw error;
	}) !== null;
}
async function addGeneration(root, parts, generation, bytes) {
	if (generation > maxGeneration) {
		const last = join(root, ...generationFile(parts, maxGeneration));
		throw new UserError(`${last} has the last number there is, which this program never came to: remove it`);
	}
	const file = generationFile(parts, generation);
	if (!await createFile(root, file, bytes)) return false;
	const highest = await currentGeneration(root, parts);
	if (highest >= generation + 16) {
		await rm(join(root, ...file), { force: true });
		return false;
	}
	await removeGenerations(root, parts, highest - 16).catch(() => null);
	return true;
}
async function removeGenerations(root, parts, last) {
	for (const number of await generationsIn(root, parts)) {
		if (number > last) return;
		await rm(join(root, ...generationFile(parts, number)), { force: true });
	}
}
//#endregion
//#region src/store/objects/directory.ts
const maxDepth = 12;
const namesPerKey = 20;
const minNames = 1e4;
function openDirectory(place) {
	const root = resolve(place);
	const store = {
		place,
		assertConditional: once(async () => {
			await removeStalePartials(root);
			if (await proveConditions(store) === null) return;
			throw new UserError(`${place}: the file system replaced a file where link(2) must refuse to; keep the store on another one, or at s3://`);
		}),
		read: (key, maxBytes) => reading(join(place, key), () => readObject(root, key, maxBytes)),
		async create(key, bytes) {
			const parts = checkedParts(key);
			if (isReplaced(key)) return await store.replace(key, bytes, null);
			return await createFile(root, parts, bytes);
		},
		replace: (key, bytes, revision) => reading(join(place, key), async () => {
			const parts = checkedParts(key);
			if (!isReplaced(key)) throw new Error(`${key} is never replaced`);
			const current = await currentGeneration(root, parts);
			if (current !== Number(revision ?? 0)) return false;
			return await addGeneration(root, parts, current + 1, bytes);
		}),
		list: (prefix, maxKeys) => reading(join(place, prefix), () => listKeys(root, prefix, maxKeys)),
		remove: (key) => reading(join(place, key), () => removeObject(root, key))
	};
	return store;
}
async function reading(path, work) {
	try {
		return await work();
	} catch (error) {
		if (codeOf(error) === "") throw error;
		throw new UserError(`could not use ${path}: ${reasonOf(error)}`);
	}
}
async function readObject(root, key, maxBytes) {
	const parts = checkedParts(key);
	for (;;) {
		const generation = isReplaced(key) ? await currentGeneration(root, parts) : null;
		if (generation === 0) return null;
		const file = generation === null ? parts : generationFile(parts, generation);
		if (!await isReached(root, file)) return null;
		const path = join(root, ...file);
		const content = await readStranger(path, maxBytes);
		if (content.kind === "read") {
			const revision = String(generation ?? "");
			return {
				bytes: content.bytes,
				revision
			};
		}
		if (await isReached(root, file)) {
			const message = `could not read ${path}: ${content.why}`;
			if (content.kind === "special") throw new NotAnObject(message);
			const stats = await lstat(path);
			throw stats.isFile() && stats.size > maxBytes ? new ObjectTooLong(message) : new UserError(message);
		}
	}
}
async function isReached(root, parts, isFolder = false) {
	const folders = isFolder ? parts.length : parts.length - 1;
	let path = root;
	for (const [index, part] of parts.entries()) {
		path = join(path, part);
		const stats = await lstat(path).catch((error) => {
			if (codeOf(error) === "ENOENT") return null;
			throw error;
		});
		if (stats === null) return false;
		if (index < folders && !stats.isDirectory()) throw notFolder(path);
	}
	return true;
}
async function listKeys(root, prefix, maxKeys) {
	const keys = new Set();
	const start = partsOfPrefix(prefix);
	if (!await isReached(root, start, true)) return [];
	let names = Math.max(minNames, maxKeys * namesPerKey);
	const visit = async (parts) => {
		const folder = await opendir(join(root, ...parts)).catch((error) => {
			if (codeOf(error) === "ENOENT") return null;
			throw error;
		});
		for await (const entry of folder ?? []) {
			names -= 1;
			const file = [...parts, entry.name];
			const key = keyOf(file);
			if (entry.isFile() && key !== null) keys.add(key);
			if (keys.size > maxKeys || names < 0) throw new UserError(`${join(root, ...start)} has more than ${names < 0 ? "a store may have files" : `${maxKeys} objects`}`);
			if (!entry.isDirectory() || file.length > maxDepth) continue;
			if (partsOfKey(file.join("/")) !== null) await visit(file);
		}
	};
	await visit(start);
	return [...keys].toSorted();
}
function keyOf(file) {
	const key = (isGeneration(file) ? [...file.slice(0, -2), replacedName] : file).join("/");
	return partsOfKey(key) === null ? null : key;
}
async function removeObject(root, key) {
	const parts = checkedParts(key);
	let folder = parts.slice(0, -1);
	if (isReplaced(key)) folder = generationFile(parts, 0).slice(0, -1);
	if (!await isReached(root, folder, true)) return;
	if (isReplaced(key)) await removeGenerations(root, parts, Number.MAX_SAFE_INTEGER);
	else await rm(join(root, ...parts), { force: true });
	for (; folder.length > 0; folder = folder.slice(0, -1)) if (!await rmdir(join(root, ...folder)).then(() => true, () => false)) return;
}
//#endregion
//#region src/store/objects/open-object-store.ts
async function openObjectStore({ store, endpoint }, environment, warn) {
	if (store.startsWith("s3://")) {
		const { openS3 } = await import("./s3.js");
		return openS3(store, endpoint, environment, void 0, warn);
	}
	const [, scheme] = /^([A-Za-z][A-Za-z0-9+.-]{1,20}):\/\//.exec(store) ?? [];
	if (scheme !== void 0) throw new UserError(`--store: stores are directories or s3://BUCKET/PREFIX, not ${scheme}://`);
	if (store === "") throw new UserError("--store is empty: name a directory or s3://BUCKET/PREFIX");
	if (endpoint !== null) throw new UserError(`--endpoint is for stores at s3://, and ${store} is a directory`);
	return openDirectory(store);
}
//#endregion
export { openObjectStore };
