import { o as UnfitPack } from "./pack-head.js";
import { i as assertLength, l as parseManifest, n as withPackFile } from "./pack-file.js";
import { r as availableCodecs, t as assertSigned } from "./sign-pack.js";
import { n as unpackCache, t as checkBlobs } from "./unpack-cache.js";
import { n as factsOf, t as describeFile } from "./describe-file.js";
//#region src/gate/packs/prove-manifest.ts
function proveManifest({ head, manifest: bytes, ...pack }, repository, verifier) {
	assertSigned(head, bytes, repository, verifier);
	const manifest = parseManifest(bytes);
	if (manifest.repository !== repository) throw new UnfitPack(`it is of ${manifest.repository}`);
	assertLength(manifest, head.start + bytes.length, pack.bytes);
	return manifest;
}
//#endregion
//#region src/gate/packs/verify-pack.ts
async function verifyPack(request) {
	const { path } = request;
	const file = await describeFile(path);
	try {
		const { facts, placed } = await withPackFile(path, (pack) => prove(request, pack));
		return {
			done: true,
			dryRun: false,
			packs: [{
				...file,
				state: "proved",
				reason: "",
				facts
			}],
			placed
		};
	} catch (error) {
		if (!(error instanceof UnfitPack)) throw error;
		const reason = error.message;
		return {
			done: false,
			dryRun: false,
			packs: [{
				...file,
				state: "refused",
				reason,
				facts: null
			}],
			placed: null
		};
	}
}
async function prove({ repository, verifier, into, withC }, pack) {
	const manifest = proveManifest(pack, repository, verifier);
	const facts = factsOf(manifest);
	if (!availableCodecs().includes(manifest.codec)) throw new UnfitPack(`it is compressed by ${manifest.codec}, which this Node does not have: use Node 22.15 or later`);
	const blobs = pack.blobs();
	if (into === null) {
		await checkBlobs({
			blobs,
			contents: manifest
		});
		return {
			facts,
			placed: null
		};
	}
	const { outputs, ...counts } = await unpackCache({
		blobs,
		contents: manifest,
		goCache: into,
		leaveOutC: !withC
	});
	return {
		facts,
		placed: {
			directory: into,
			archives: outputs,
			...counts
		}
	};
}
//#endregion
export { verifyPack };
