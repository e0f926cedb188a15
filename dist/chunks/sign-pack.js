import { a as removeOwnDirectory, r as makeLocked, t as findLeftovers } from "./scratch.js";
import { cn as reasonOf, sn as codeOf, un as UserError } from "./foundation.js";
import { nt as removeOnSignal } from "./values.js";
import { a as signedPart, i as packHead, o as UnfitPack } from "./pack-head.js";
import { promisify } from "node:util";
import * as zlib$1 from "node:zlib";
import { sign, verify } from "node:crypto";
//#region src/host/files/private-directory.ts
async function withPrivateDirectory(parent, work) {
	for (const path of await findLeftovers(parent)) await removeOwnDirectory(path);
	const directory = await makeLocked(parent).catch((error) => {
		const why = codeOf(error) === "ENOENT" ? "there is no such directory" : reasonOf(error);
		throw new UserError(`could not write to ${parent}: ${why}`);
	});
	const stop = removeOnSignal(directory);
	try {
		return await work(directory);
	} finally {
		await removeOwnDirectory(directory);
		stop();
	}
}
//#endregion
//#region src/toolchain/build-cache/codecs.ts
const pieceBytes = 131072;
const windowBits = 23;
const hasZstd = "createZstdCompress" in zlib$1;
function availableCodecs() {
	return hasZstd ? ["zstd", "gzip"] : ["gzip"];
}
const maxAtOnce = 8388608;
const gzipOptions = {
	level: 1,
	chunkSize: pieceBytes
};
function zstdOptions(bytes) {
	return {
		chunkSize: pieceBytes,
		pledgedSrcSize: bytes,
		params: { [zlib$1.constants.ZSTD_c_compressionLevel]: 1 }
	};
}
const unzstdParams = { [zlib$1.constants.ZSTD_d_windowLogMax]: windowBits };
function makeCompressor(codec, bytes) {
	return codec === "gzip" ? zlib$1.createGzip(gzipOptions) : zlib$1.createZstdCompress(zstdOptions(bytes));
}
async function compress(codec, bytes) {
	return codec === "gzip" ? await promisify(zlib$1.gzip)(bytes, gzipOptions) : await promisify(zlib$1.zstdCompress)(bytes, zstdOptions(bytes.length));
}
function makeDecompressor(codec) {
	return codec === "gzip" ? zlib$1.createGunzip({ chunkSize: pieceBytes }) : zlib$1.createZstdDecompress({
		chunkSize: pieceBytes,
		params: unzstdParams
	});
}
async function decompress(codec, bytes, maxBytes) {
	const options = {
		chunkSize: Math.max(maxBytes + 1, zlib$1.constants.Z_MIN_CHUNK),
		maxOutputLength: maxBytes
	};
	return codec === "gzip" ? await promisify(zlib$1.gunzip)(bytes, options) : await promisify(zlib$1.zstdDecompress)(bytes, {
		...options,
		params: unzstdParams
	});
}
//#endregion
//#region src/store/signing/sign-pack.ts
function signManifest(manifest, repository, signer) {
	if (signer.scheme !== "ed25519") throw new UnfitPack("a shared secret signs no pack: use baseline-signing-key");
	const bytes = signedPart(repository, manifest);
	return packHead(sign(null, bytes, signer.privateKey), manifest);
}
function assertSigned({ signature, manifestBytes }, manifest, repository, verifier) {
	if (verifier === null) throw new UnfitPack("no key is given that could prove it");
	if (verifier.scheme !== "ed25519") throw new UnfitPack("a shared secret proves no pack: use baseline-public-key");
	if (manifest.length !== manifestBytes) throw new UnfitPack("it is cut off within its manifest");
	const bytes = signedPart(repository, manifest);
	if (!verify(null, bytes, verifier.publicKey, signature)) throw new UnfitPack(`its signature is not valid for ${repository} and this key`);
}
//#endregion
export { decompress as a, maxAtOnce as c, compress as i, withPrivateDirectory as l, signManifest as n, makeCompressor as o, availableCodecs as r, makeDecompressor as s, assertSigned as t };
