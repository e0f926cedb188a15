import { r as indexOfBytes } from "./bytes.js";
//#region src/core/binary/buildinfo/build-id.ts
const start = Buffer.from("ÿ Go build ID: \"", "latin1");
const end = Buffer.from("\"\n ÿ", "latin1");
/** Bytes; four hashes of 20 characters and what is between them take 83. */
const maxSize = 1024;
/** The place of the build ID in the code of a file; null where there is none. */
function findBuildId(image) {
	if (image.format === "elf" || image.format === "wasm") return null;
	const { file } = image.bytes;
	for (const section of image.sections) {
		if (!mayHoldCode(image, section)) continue;
		const limit = section.offset + section.fileSize;
		let at = indexOfBytes(file, start, section.offset, limit);
		while (at >= 0) {
			const last = indexOfBytes(file, end, at, Math.min(at + maxSize, limit));
			if (last >= 0) return {
				offset: at,
				size: last + end.length - at
			};
			at = indexOfBytes(file, start, at + 1, limit);
		}
	}
	return null;
}
/** XCOFF says of no section that it is code: Go's code is with the read-only data. */
const mayHoldCode = ({ format }, { executable, loaded, writable }) => executable || format === "xcoff" && loaded && !writable;
//#endregion
export { findBuildId as t };
