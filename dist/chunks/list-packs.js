import { o as UnfitPack } from "./pack-head.js";
import { i as assertLength, l as parseManifest, n as withPackFile } from "./pack-file.js";
import { t as findPacks } from "./find-packs.js";
import { n as factsOf, t as describeFile } from "./describe-file.js";
import { stat } from "node:fs/promises";
//#region src/gate/packs/list-packs.ts
async function listPacks(path) {
	const paths = (await stat(path)).isDirectory() ? (await findPacks(path)).map((pack) => pack.path) : [path];
	const packs = [];
	for (const one of paths) packs.push(await listOne(one));
	return {
		done: packs.every(({ state }) => state !== "refused"),
		dryRun: false,
		packs,
		placed: null
	};
}
async function listOne(path) {
	const file = await describeFile(path);
	try {
		const facts = await withPackFile(path, async ({ head, ...pack }) => {
			const manifest = parseManifest(pack.manifest);
			assertLength(manifest, head.start + head.manifestBytes, pack.bytes);
			return factsOf(manifest);
		});
		return {
			...file,
			state: "listed",
			reason: "",
			facts
		};
	} catch (error) {
		if (!(error instanceof UnfitPack)) throw error;
		return {
			...file,
			state: "refused",
			reason: error.message,
			facts: null
		};
	}
}
//#endregion
export { listPacks };
