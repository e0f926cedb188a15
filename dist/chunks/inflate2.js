import { inflateSync } from "node:zlib";
//#region src/host/inflate.ts
/** The bytes of a zlib stream; null where it is none, or longer than `maxBytes`. */
function inflate(bytes, maxBytes) {
	try {
		return inflateSync(bytes, { maxOutputLength: maxBytes });
	} catch {
		return null;
	}
}
//#endregion
export { inflate as t };
