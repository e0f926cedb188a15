import { jn as UserError } from "./foundation.js";
import { stat } from "node:fs/promises";
import { isAbsolute } from "node:path";
//#region src/commands/operands.ts
/**
* A directory is a package, anything else that exists is a file. What does not
* exist is a package if it looks like a pattern or an import path.
* @throws UserError for several files, for files beside packages, and for `./tool` if there is none
*/
async function operandsOf(typed) {
	const kinds = await Promise.all(typed.map(kindOf));
	for (const [i, text] of typed.entries()) {
		if (kinds[i] !== "absent") continue;
		throw new UserError(`cannot read ${text}: there is no such file or package`);
	}
	const [file, ...others] = typed.filter((_, i) => kinds[i] === "file");
	if (file === void 0) return {
		file: null,
		packages: typed.map((text, i) => kinds[i] === "local" ? `./${text}` : text)
	};
	if (others.length > 0 || typed.length > 1) throw new UserError(`analyze takes one file, or packages: ${file} is a file, and not the only argument`);
	return {
		file,
		packages: []
	};
}
/** `local`: a directory that go would take for an import path; `absent`: a relative path to nothing. */
async function kindOf(text) {
	const stats = await stat(text).catch(() => null);
	const isPath = isAbsolute(text) || isRelative(text);
	if (stats?.isDirectory()) return isPath ? "package" : "local";
	if (stats !== null) return "file";
	const [domain = "", ...rest] = text.split("/");
	const isImportPath = !isPath && domain.includes(".") && rest.join("") !== "";
	if (!text.includes("...") && isRelative(text)) return "absent";
	return text.includes("...") || isImportPath ? "package" : "file";
}
/** Whether a text names a place relative to the current directory, as `./tool` does. */
function isRelative(text) {
	return /^\.{1,2}(?:[/\\]|$)/.test(text);
}
//#endregion
export { operandsOf as t };
