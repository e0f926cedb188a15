//#region src/core/build-cache/unfit-pack.ts
var UnfitPack = class extends Error {
	name = "UnfitPack";
};
const maxManifestBytes = 16777216;
const magic = "go-size-gate-build-cache-1";
const signatureBytes = 64;
const linePattern = /^go-size-gate-build-cache-1 ([a-z0-9-]{1,20}) ([A-Za-z0-9+/]{1,88}={0,2}) ([1-9][0-9]{0,8})\n/;
function isPackStart(bytes) {
	return latin1(bytes).startsWith(`${magic} `);
}
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
function packHead(signature, manifest) {
	const base64 = Buffer.from(signature).toString("base64");
	return Buffer.from(`${magic} ed25519 ${base64} ${manifest.length}\n`);
}
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
