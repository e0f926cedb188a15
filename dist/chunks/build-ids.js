import { t as findBuildId } from "./build-id.js";
import { v as loadCommand, y as machHeader } from "./placement.js";
import { createHash } from "node:crypto";
//#region src/core/binary/buildinfo/build-ids.ts
const uuidCommand = 27;
const uuidSize = 16;
/** More load commands than any linker writes. */
const maxCommands = 1e4;
/** The place of the UUID in a 64-bit Mach-O file. */
function uuidOf({ bytes }) {
	const count = Math.min(machHeader.at(bytes, 0).ncmds, maxCommands);
	let at = machHeader.size;
	for (let index = 0; index < count; index++) {
		const { cmd, cmdsize } = loadCommand.at(bytes, at);
		if (cmd === uuidCommand && cmdsize === loadCommand.size + uuidSize) return [{
			offset: at + loadCommand.size,
			size: uuidSize
		}];
		at += Math.max(cmdsize, loadCommand.size);
	}
	return [];
}
/** The identifiers in the image, in the order of their offsets. */
function identifiers(image) {
	const { sections, tables, format } = image;
	const buildId = findBuildId(image);
	return [
		...sections.filter((section) => section.buildId).map(({ offset, fileSize }) => ({
			offset,
			size: fileSize
		})),
		...buildId === null ? [] : [buildId],
		...format === "macho" ? uuidOf(image) : [],
		...tables.filter(({ region }) => region === "signature").map(({ offset, fileSize }) => ({
			offset,
			size: fileSize
		}))
	].toSorted((a, b) => a.offset - b.offset);
}
/**
* SHA-256 of a file whose identifiers of the build count as zeros, lower-case hex.
* Files that share it, and their size, are identical but for build IDs.
* @param image the file's own
*/
function sha256WithoutBuildIds(file, image) {
	const place = (at) => image.placement?.fileOffset(at) ?? at;
	const hash = createHash("sha256");
	let reached = 0;
	for (const { offset, size } of identifiers(image)) {
		const start = Math.max(place(offset), reached);
		const end = Math.min(place(offset + size), file.length);
		if (end <= start) continue;
		hash.update(file.subarray(reached, start));
		hash.update(Buffer.alloc(end - start));
		reached = end;
	}
	return hash.update(file.subarray(reached)).digest("hex");
}
//#endregion
export { sha256WithoutBuildIds as t };
