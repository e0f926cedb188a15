import { dn as messageOf } from "./foundation.js";
import { C as restHashOf, I as Bytes, P as detectFormat, w as readImage } from "./analysis.js";
import { i as endRecord, l as zipMethods, r as descriptorSignature, s as localHeader, t as centralHeader } from "./zip-layout.js";
import { a as downloadName, d as hashFiles, l as versionInfo, p as modFileHash } from "./twin.js";
import { crc32, createInflateRaw, inflateRawSync } from "node:zlib";
import { createHash, randomBytes } from "node:crypto";
import { access, chmod, copyFile, link, lstat, mkdir, readFile, readdir, readlink, rename, rm, symlink, utimes, writeFile } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import { createReadStream, readSync } from "node:fs";
import { setImmediate } from "node:timers/promises";
import { pipeline } from "node:stream/promises";
//#region src/toolchain/modules/download-cache.ts
function downloadPath(modCache, name) {
	return join(modCache, "cache", "download", ...name.split("/"));
}
function exists(path) {
	return access(path).then(() => true, () => false);
}
async function filesThere(modCache, sums) {
	const there = new Set();
	for (const [name, { kind }] of sums) {
		const path = downloadPath(modCache, name);
		if (await exists(path) || kind === "zip" && await exists(`${path}hash`)) there.add(name);
	}
	return there;
}
async function placeNew(path, write) {
	await mkdir(dirname(path), { recursive: true });
	const temporary = `${path}${randomBytes(8).toString("hex")}.tmp`;
	try {
		await write(temporary);
		try {
			await link(temporary, path);
			return true;
		} catch {
			if (await exists(path)) return false;
			await rename(temporary, path);
			return true;
		}
	} finally {
		await rm(temporary, { force: true });
	}
}
async function placeInfos(modCache, sums, there) {
	for (const [name, file] of sums) {
		if (file.kind !== "zip" || !there.has(name)) continue;
		const path = downloadPath(modCache, `${downloadName(file)}.info`);
		if (await exists(path)) continue;
		await placeNew(path, (temporary) => writeFile(temporary, versionInfo(file.version)));
	}
}
//#endregion
//#region src/toolchain/tree/copy-tree.ts
const atOnce = 16;
const repositoryData = ".git";
async function copyTree(tree, parent, withRepository) {
	const plain = join(parent, "tree");
	const root = plain.length === tree.root.length ? join(parent, "second-tree") : plain;
	await copyDirectory(tree.root, root, withRepository);
	return {
		...tree,
		root,
		directory: join(root, relative(tree.root, tree.directory))
	};
}
async function copyDirectory(from, to, withRepository) {
	const { mode } = await lstat(from);
	await mkdir(to, { recursive: true });
	const entries = (await readdir(from, { withFileTypes: true })).filter(({ name }) => withRepository || name !== repositoryData);
	const others = entries.filter((entry) => !entry.isDirectory());
	for (let at = 0; at < others.length; at += atOnce) await allOf(others.slice(at, at + atOnce).map((entry) => copyEntry(entry, from, to)));
	for (const { name } of entries.filter((entry) => entry.isDirectory())) await copyDirectory(join(from, name), join(to, name), withRepository);
	await chmod(to, mode);
}
async function allOf(all) {
	await Promise.allSettled(all);
	await Promise.all(all);
}
async function copyEntry(entry, from, to) {
	const source = join(from, entry.name);
	const copy = join(to, entry.name);
	if (entry.isSymbolicLink()) return await symlink(await readlink(source), copy);
	if (!entry.isFile()) throw new Error(`${source} is no file, directory or link`);
	await copyFile(source, copy);
	const { mode, atime, mtime } = await lstat(source);
	const isReadOnly = (mode & 128) === 0;
	if (isReadOnly) await chmod(copy, mode | 128);
	await utimes(copy, atime, mtime);
	if (isReadOnly) await chmod(copy, mode);
}
//#endregion
//#region src/toolchain/verify/reproducible.ts
async function sha256Of(path) {
	const hash = createHash("sha256");
	await pipeline(createReadStream(path), hash);
	return hash.digest("hex");
}
function differingParts(first, second) {
	if (first.equals(second)) return [];
	const parts = [];
	if (first.length !== second.length) parts.push(`file size (${first.length} and ${second.length} bytes)`);
	const mine = sectionsOf(first);
	const others = sectionsOf(second);
	if (mine === null || others === null) {
		const length = Math.min(first.length, second.length);
		let at = 0;
		while (at < length && first[at] === second[at]) at++;
		return [...parts, `bytes from offset ${at} on`];
	}
	const differing = [...new Set([...mine.keys(), ...others.keys()])].filter((name) => {
		const part = mine.get(name);
		const other = others.get(name);
		return part === void 0 || other === void 0 || !part.equals(other);
	});
	return differing.length > 0 ? [...parts, ...differing] : [...parts, "headers or padding"];
}
function sectionsOf(file) {
	const image = detectFormat(file) === null ? null : readImage(file).image;
	if (!image || image.placement) return null;
	const parts = new Map();
	for (const { name, offset, fileSize } of image.sections) {
		const bytes = file.subarray(offset, offset + fileSize);
		const before = parts.get(name);
		parts.set(name, before === void 0 ? bytes : Buffer.concat([before, bytes]));
	}
	return parts;
}
async function compareBuilds(first, second) {
	const sha256 = [await sha256Of(first), await sha256Of(second)];
	if (sha256[0] === sha256[1]) return {
		identical: true,
		sha256,
		differing: []
	};
	const files = [await readFile(first), await readFile(second)];
	return {
		identical: false,
		onlyBuildIds: differOnlyInBuildIds(...files),
		sha256,
		differing: differingParts(...files)
	};
}
function differOnlyInBuildIds(first, second) {
	if (first.length !== second.length) return false;
	const hash = restHashOf(first);
	return hash !== null && hash === restHashOf(second);
}
//#endregion
//#region src/toolchain/modules/file-range.ts
const pieceBytes = 1048576;
function readRange(range, start, length) {
	if (start < 0 || length < 0 || start + length > range.size) throw new Error("it ends too early");
	const buffer = Buffer.alloc(length);
	let done = 0;
	while (done < length) {
		const position = range.start + start + done;
		const count = readSync(range.fd, buffer, done, length - done, position);
		if (count === 0) throw new Error("it ends too early");
		done += count;
	}
	return buffer;
}
function* piecesOf(range) {
	for (let start = 0; start < range.size; start += pieceBytes) yield readRange(range, start, Math.min(pieceBytes, range.size - start));
}
//#endregion
//#region src/toolchain/modules/hash-zip.ts
const maxZipBytes = 524288e3;
const maxDirectoryBytes = 67108864;
const maxInMemory = 8388608;
async function hashModuleZip(zip) {
	if (zip.size > maxZipBytes) throw new Error(`it has ${zip.size} bytes, more than ${maxZipBytes}`);
	const { files, end } = readDirectory(zip);
	if (new Set(files.map(({ name }) => name)).size !== files.length) throw new Error("it has a name twice");
	const total = files.reduce((sum, { size }) => sum + size, 0);
	if (total > maxZipBytes) throw new Error(`its files have ${total} bytes, more than ${maxZipBytes}`);
	const hashed = [];
	let sinceYield = 0;
	for (const file of files) {
		hashed.push({
			name: file.name,
			sha256: await hashFile(zip, file, end)
		});
		sinceYield += file.size;
		if (sinceYield < maxInMemory) continue;
		await setImmediate();
		sinceYield = 0;
	}
	return hashFiles(hashed);
}
function readDirectory(zip) {
	const last = zip.size - endRecord.size;
	if (last < 0) throw new Error("it is not a zip archive");
	const end = endRecord.at(recordOf(readRange(zip, last, endRecord.size)), 0);
	const { count, directorySize: size, directoryOffset: start } = end;
	if (end.signature !== 101010256 || end.disks !== 0 || end.countOnDisk !== count || end.commentLength !== 0) throw new Error("it is not a zip archive, or one with parts or a comment");
	if (size > maxDirectoryBytes || start + size !== last) throw new Error("its directory is not where it should be");
	const bytes = readRange(zip, start, size);
	const records = recordOf(bytes);
	const files = [];
	let at = 0;
	while (at < size) {
		if (at + centralHeader.size > size) throw new Error("its directory is damaged");
		const record = centralHeader.at(records, at);
		const { nameLength, extraLength, commentLength } = record;
		const nameStart = at + centralHeader.size;
		const next = nameStart + nameLength + extraLength + commentLength;
		if (record.signature !== 33639248 || next > size) throw new Error("its directory is damaged");
		const name = bytes.subarray(nameStart, nameStart + nameLength);
		files.push(fileOf(record, name));
		at = next;
	}
	if (files.length !== count) throw new Error("its directory is damaged");
	return {
		files,
		end: start
	};
}
const recordOf = (bytes) => new Bytes(bytes, true);
function fileOf(record, raw) {
	const name = raw.toString("utf8");
	const { flags, method, crc, compressedSize, size } = record;
	if (!Buffer.from(name).equals(raw) || name === "" || /[\n\0]|\/$/.test(name)) throw new Error("it has a name that no file of a module has");
	if ((flags & -2063) !== 0 || method !== zipMethods.stored && method !== zipMethods.deflated || method === zipMethods.stored && compressedSize !== size) throw new Error("a file of it is encrypted or of another kind");
	const { localOffset: offset } = record;
	return {
		name,
		flags,
		method,
		crc,
		compressedSize,
		size,
		offset
	};
}
async function hashFile(zip, file, end) {
	const { offset, flags, compressedSize, crc } = file;
	const record = recordOf(readRange(zip, offset, localHeader.size));
	const { signature, nameLength, extraLength } = localHeader.at(record, 0);
	const nameStart = offset + localHeader.size;
	const start = nameStart + nameLength + extraLength;
	const after = start + compressedSize;
	if (signature !== 67324752 || readRange(zip, nameStart, nameLength).toString("utf8") !== file.name || after > end) throw new Error("a file of it is not where it should be");
	if ((flags & 8) !== 0) {
		const descriptor = readRange(zip, after, 8);
		const hasSignature = descriptor.readUInt32LE(0) === descriptorSignature;
		if (descriptor.readUInt32LE(hasSignature ? 4 : 0) !== crc) throw new Error("a checksum of it is wrong");
	}
	const body = {
		...zip,
		start: zip.start + start,
		size: compressedSize
	};
	const digest = file.size <= maxInMemory && compressedSize <= maxInMemory ? hashAtOnce(body, file) : await hashInPieces(body, file);
	if (digest.length !== file.size || digest.crc !== crc) throw new Error("a checksum of it is wrong");
	return digest.sha256;
}
function hashAtOnce(body, { method, size }) {
	const data = readRange(body, 0, body.size);
	const content = method === zipMethods.stored ? data : inflateRawSync(data, { maxOutputLength: Math.max(size, 1) });
	return {
		length: content.length,
		crc: crc32(content),
		sha256: createHash("sha256").update(content).digest("hex")
	};
}
async function hashInPieces(body, { method, size }) {
	const hash = createHash("sha256");
	let length = 0;
	let crc = 0;
	const take = async (pieces) => {
		for await (const piece of pieces) {
			length += piece.length;
			if (length > size) throw new Error("a file of it is longer than it says");
			crc = crc32(piece, crc);
			hash.update(piece);
		}
	};
	await (method === zipMethods.stored ? pipeline(piecesOf(body), take) : pipeline(piecesOf(body), createInflateRaw(), take));
	return {
		length,
		crc,
		sha256: hash.digest("hex")
	};
}
//#endregion
//#region src/toolchain/modules/check-file.ts
const maxModBytes = 16777216;
async function whyRefused(range, { kind, hash }) {
	try {
		const actual = kind === "zip" ? await hashModuleZip(range) : hashMod(range);
		return actual === hash ? null : `its hash is ${actual} and not the ${hash} of go.sum`;
	} catch (error) {
		return messageOf(error);
	}
}
function hashMod(range) {
	if (range.size > maxModBytes) throw new Error(`it has ${range.size} bytes, more than ${maxModBytes}`);
	return modFileHash(readRange(range, 0, range.size));
}
//#endregion
export { sha256Of as a, filesThere as c, compareBuilds as i, placeInfos as l, piecesOf as n, copyTree as o, readRange as r, downloadPath as s, whyRefused as t, placeNew as u };
