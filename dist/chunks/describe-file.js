import { stat } from "node:fs/promises";
//#region src/core/build-cache/pack-facts.ts
function factsOf(manifest) {
	const { conditions, outputs, actions, ...rest } = manifest;
	const { repository, commit, codec, createdAt, run, tool } = rest;
	return {
		repository,
		commit,
		...conditions,
		codec,
		createdAt,
		run,
		tool,
		archives: outputs.length,
		withC: outputs.filter(([, , , holdsC]) => holdsC === 1).length,
		actions: actions.length,
		unpackedBytes: outputs.reduce((sum, [, bytes]) => sum + bytes, 0),
		coldSeconds: rest.coldSeconds,
		warmSeconds: rest.warmSeconds
	};
}
//#endregion
//#region src/gate/packs/describe-file.ts
async function describeFile(path) {
	const { size, mtime } = await stat(path);
	return {
		path,
		bytes: size,
		writtenAt: mtime.toISOString()
	};
}
//#endregion
export { factsOf as n, describeFile as t };
