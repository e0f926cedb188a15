import { O as formatBytes } from "./foundation.js";
//#region src/core/archive/archive-error.ts
/**
* An archive that is refused. Its message is a clause about the archive, such as
* "it holds more than 1024 MiB".
*/
var ArchiveError = class extends Error {
	name = "ArchiveError";
};
/** The refusal of an archive that can be read, and holds nothing to measure. */
var NoExecutableError = class extends ArchiveError {};
/** Files, directories, links and headers of one archive. */
const maxEntries = 1e5;
/** Bytes of everything that an archive holds. */
const maxUnpackedBytes = 1073741824;
/** Bytes of a path in an archive. */
const maxPathBytes = 4096;
/** Executables of one archive that are measured. */
const maxExecutables = 256;
/** How often a compressed byte may be found in what it unpacks to; programs reach about ten. */
const maxRatio = 200;
/** Bytes that any archive may unpack to, however small it is. */
const alwaysAllowedBytes = 67108864;
/** Bytes that so many compressed bytes may unpack to. */
function unpackLimit(compressedBytes) {
	return Math.min(maxUnpackedBytes, Math.max(alwaysAllowedBytes, compressedBytes * maxRatio));
}
/** The refusal of what unpacks to more than `limit` bytes. */
function tooLarge(limit) {
	const why = limit < 1073741824 ? `, which is ${maxRatio} times its own size or more` : "";
	return new ArchiveError(`it unpacks to more than ${formatBytes(limit)}${why}`);
}
//#endregion
export { maxPathBytes as a, unpackLimit as c, maxExecutables as i, NoExecutableError as n, maxUnpackedBytes as o, maxEntries as r, tooLarge as s, ArchiveError as t };
