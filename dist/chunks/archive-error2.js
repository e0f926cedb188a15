import { O as formatBytes } from "./foundation.js";
//#region src/core/archive/archive-error.ts
var ArchiveError = class extends Error {
	name = "ArchiveError";
};
var NoExecutableError = class extends ArchiveError {};
const maxEntries = 1e5;
const maxUnpackedBytes = 1073741824;
const maxPathBytes = 4096;
const maxExecutables = 256;
const maxRatio = 200;
const alwaysAllowedBytes = 67108864;
function unpackLimit(compressedBytes) {
	return Math.min(maxUnpackedBytes, Math.max(alwaysAllowedBytes, compressedBytes * maxRatio));
}
function tooLarge(limit) {
	const why = limit < 1073741824 ? `, which is ${maxRatio} times its own size or more` : "";
	return new ArchiveError(`it unpacks to more than ${formatBytes(limit)}${why}`);
}
//#endregion
export { maxPathBytes as a, unpackLimit as c, maxExecutables as i, NoExecutableError as n, maxUnpackedBytes as o, maxEntries as r, tooLarge as s, ArchiveError as t };
