import { m as lacksRestHash } from "./values.js";
import { a as executablesIn } from "./measuring.js";
import { C as restHashOf, v as withRestHash } from "./analysis.js";
import { stat } from "node:fs/promises";
//#region src/analyze/rest-hashes.ts
/**
* The pairs, with the hashes that say whether both sides are identical but for build IDs.
* @param paths of the files and archives that were measured; those that can't be read
*   twice, such as a pipe, and saved measurements give no hash
* @throws UserError for a file that can't be read any more
*/
async function withRestHashes(pairs, paths) {
	const hashes = /* @__PURE__ */ new Map();
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
