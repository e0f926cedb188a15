import { t as UserError } from "./user-error.js";
import { open } from "node:fs/promises";
//#region src/host/files/read-bounded.ts
const chunkBytes = 1048576;
/**
* The content of a file, pipe or device.
* @param maxBytes of the content; one byte more is an error
* @throws UserError when there is more; the system's error when it can't be read
*/
async function readBounded(path, maxBytes) {
	const file = await open(path);
	try {
		const { size } = await file.stat();
		const tooLarge = (actual) => new UserError(`${path} has ${actual} bytes; no more than ${maxBytes} are read`);
		if (size > maxBytes) throw tooLarge(String(size));
		const chunks = [];
		let length = 0;
		for (;;) {
			const capacity = Math.max(Math.min(size + 1 - length, maxBytes), chunkBytes);
			const chunk = Buffer.allocUnsafe(capacity);
			const { bytesRead } = await file.read(chunk, 0, capacity, null);
			if (bytesRead === 0) break;
			length += bytesRead;
			if (length > maxBytes) throw tooLarge(`more than ${maxBytes}`);
			chunks.push(chunk.subarray(0, bytesRead));
		}
		return chunks.length === 1 && chunks[0] !== void 0 ? chunks[0] : Buffer.concat(chunks);
	} finally {
		await file.close();
	}
}
//#endregion
export { readBounded as t };
