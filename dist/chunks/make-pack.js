import { Gt as wordList, Vt as firstOf, un as UserError } from "./foundation.js";
import { t as toolName } from "./services.js";
import { t as machineTarget } from "./machine.js";
import { o as UnfitPack } from "./pack-head.js";
import { r as writePack, u as serializeManifest } from "./pack-file.js";
import { l as withPrivateDirectory, n as signManifest, r as availableCodecs } from "./sign-pack.js";
import { n as listArchives, t as packCache } from "./pack-cache.js";
import { n as moveToFree, t as assertFree } from "./write-once.js";
import { n as factsOf, t as describeFile } from "./describe-file.js";
import { stat } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
//#region src/gate/packs/make-pack.ts
async function makePack(request, now) {
	const { output, from, force } = request;
	if (!force) await assertFree([output]);
	if (!(await stat(from).catch(() => null))?.isDirectory()) throw new UserError(`there is no build cache at ${from}: name one by --from`);
	try {
		const { archives, go } = ofOneGo(await listArchives(resolve(from), null), request);
		const manifest = await withPrivateDirectory(dirname(output), (directory) => writeSigned(request, archives, go, now, directory));
		const file = await describeFile(output);
		const facts = factsOf(manifest);
		return {
			done: true,
			dryRun: false,
			packs: [{
				...file,
				state: "packed",
				reason: "",
				facts
			}],
			placed: null
		};
	} catch (error) {
		if (!(error instanceof UnfitPack)) throw error;
		throw new UserError(`no pack is made of ${from}: ${error.message}`);
	}
}
function ofOneGo(all, { from, go: wanted }) {
	const releases = [...new Set(all.map(({ go }) => go).filter((go) => go !== ""))].toSorted();
	const go = wanted ?? releases[0];
	if (go === void 0) throw new UserError(`no archive of a package is in ${from}: build something with it first`);
	const named = wordList(firstOf(releases, 10), "and");
	if (wanted === null && releases.length > 1) throw new UserError(`${from} has archives of ${named}: say which are packed by --go, e.g. --go ${releases.at(-1) ?? ""}`);
	const archives = all.filter((archive) => archive.go === go);
	if (archives.length === 0) throw new UserError(`${from} has archives of ${named}, and none of ${go}`);
	return {
		archives,
		go
	};
}
async function writeSigned(request, archives, go, now, directory) {
	const { from, output, force, repository, commit, signer, maxBytes } = request;
	const blobsPath = join(directory, "blobs");
	const manifest = {
		...await packCache({
			goCache: resolve(from),
			archives,
			codec: availableCodecs()[0] ?? "gzip",
			blobsPath,
			maxBytes
		}),
		repository,
		conditions: {
			go,
			host: machineTarget(),
			targets: [...new Set(archives.map(({ target }) => target))].toSorted(),
			compiler: null
		},
		commit,
		goSum: null,
		run: "",
		createdAt: now.toISOString(),
		tool: toolName,
		coldSeconds: null,
		warmSeconds: null
	};
	const bytes = serializeManifest(manifest);
	const head = signManifest(bytes, repository, signer);
	const draft = join(directory, "pack");
	await writePack({
		head,
		manifest: bytes,
		blobsPath
	}, draft, true);
	await moveToFree(draft, output, force);
	return manifest;
}
//#endregion
export { makePack };
