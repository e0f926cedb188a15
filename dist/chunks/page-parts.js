import { Yt as readBounded, cn as reasonOf, sn as codeOf, un as UserError } from "./foundation.js";
import { fileURLToPath } from "node:url";
import { join } from "node:path";
//#region src/host/files/page-parts.ts
const maxPart = 4194304;
async function readPageParts(directory = partsDirectory()) {
	const [script = "", style = ""] = await Promise.all(["page.js", "page.css"].map(async (name) => {
		const path = join(directory, name);
		try {
			return (await readBounded(path, maxPart)).toString("utf8");
		} catch (error) {
			const why = codeOf(error) === "ENOENT" ? "it is not there" : reasonOf(error);
			throw new UserError(`could not read ${path}, a part of every page: ${why}; install go-size-gate again, or run npm run build in its repository`);
		}
	}));
	return {
		script,
		style
	};
}
function partsDirectory() {
	const here = import.meta.url;
	const up = here.endsWith(".ts") ? "../../../dist/page" : here.includes("/chunks/") ? "../page" : "./page";
	return fileURLToPath(new URL(up, here));
}
//#endregion
export { readPageParts };
