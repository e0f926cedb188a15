//#region src/core/build-cache/unfit-pack.ts
/** A pack that isn't used. Its message is a clause about the pack, such as "it is not signed". */
var UnfitPack = class extends Error {
	name = "UnfitPack";
};
/** Bytes of a manifest; that of a build of 2,000 packages has about 0.5 MB. */
const maxManifestBytes = 16777216;
const magic = "go-size-gate-build-cache-1";
const signatureBytes = 64;
const linePattern = /^go-size-gate-build-cache-1 ([a-z0-9-]{1,20}) ([A-Za-z0-9+/]{1,88}={0,2}) ([1-9][0-9]{0,8})\n/;
/** Whether a file that begins with these bytes is a pack, whole or not. */
function isPackStart(bytes) {
	return latin1(bytes).startsWith(`${magic} `);
}
/**
* @param bytes the beginning of a pack, `maxHeadBytes` where there are so many
* @throws UnfitPack where it is not one, or its signature is of another scheme
*/
function headOf(bytes) {
	const text = latin1(bytes);
	const [line, scheme, base64 = "", length] = linePattern.exec(text) ?? [];
	if (line === void 0) throw new UnfitPack(isPackStart(bytes) ? "its first line is cut off or damaged" : "it is not a signed pack");
	if (scheme !== "ed25519") throw new UnfitPack(`it is signed by ${scheme}, and not by ed25519`);
	const signature = Buffer.from(base64, "base64");
	if (signature.length !== signatureBytes || signature.toString("base64") !== base64) throw new UnfitPack("its signature is malformed");
	const manifestBytes = Number(length);
	if (manifestBytes > 16777216) throw new UnfitPack(`its manifest has ${manifestBytes} bytes, more than ${maxManifestBytes}`);
	return {
		signature,
		start: line.length,
		manifestBytes
	};
}
/** The first line of a pack with this manifest. */
function packHead(signature, manifest) {
	const base64 = Buffer.from(signature).toString("base64");
	return Buffer.from(`${magic} ed25519 ${base64} ${manifest.length}\n`);
}
/**
* What the signature of a pack is over: a purpose, so that the key's signatures over
* anything else mean nothing here, the repository as JSON, which holds no newline, and
* the manifest.
*/
function signedPart(repository, manifest) {
	const context = JSON.stringify([1, repository]);
	return Buffer.concat([Buffer.from(`go-size-gate build cache\n${context}\n`), manifest]);
}
function latin1(bytes) {
	const { buffer, byteOffset, length } = bytes.subarray(0, 160);
	return Buffer.from(buffer, byteOffset, length).toString("latin1");
}
//#endregion
export { signedPart as a, packHead as i, isPackStart as n, UnfitPack as o, maxManifestBytes as r, headOf as t };
