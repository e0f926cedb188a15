import { inflateSync } from "node:zlib";
//#region src/host/inflate.ts
function inflate(bytes, maxBytes) {
	try {
		return inflateSync(bytes, { maxOutputLength: maxBytes });
	} catch {
		return null;
	}
}
//#endregion
export { inflate as t };
