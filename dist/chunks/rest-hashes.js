import { m as lacksRestHash } from "./values.js";
import { a as executablesIn } from "./measuring.js";
import { C as restHashOf, v as withRestHash } from "./analysis.js";
import { stat } from "node:fs/promises";
//#region src/analyze/rest-hashes.ts
async function withRestHashes(pairs, paths) {
	const hashes = new Map();
	for (const path of paths) {
		if (!(await stat(path)).isFile()) continue;
		for (const { file, sha256 } of await executablesIn(path)) {
			const hash = restHashOf(file);
			if (hash !== null) hashes.set(sha256, hash);
		}
	}
	const hashed = (side) => {
		const hash = side === null ? void 0 : hashes.get(side.binary.sha256);
		return side && hash !== void 0 ? withRestHash(side, hash) : side;
	};
	return pairs.map((pair) => lacksRestHash(pair) ? {
		base: hashed(pair.base),
		head: hashed(pair.head)
	} : pair);
}
//#endregion
export { withRestHashes };
