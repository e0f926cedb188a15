import { n as messageOf, t as UserError } from "./user-error.js";
import { rename, rm, writeFile } from "node:fs/promises";
import { randomBytes } from "node:crypto";
//#region src/commands/write-result.ts
/** Writes beside the path and renames, so that no half file is ever seen. */
async function writeWhole(path, text) {
	const draft = `${path}.${randomBytes(4).toString("hex")}.tmp`;
	try {
		await writeFile(draft, text);
		await rename(draft, path);
	} catch (error) {
		await rm(draft, { force: true });
		throw new UserError(`could not write ${path}: ${messageOf(error)}`);
	}
}
/** @param output path of a file; '' for stdout */
async function writeResult(output, text) {
	if (output !== "") {
		await writeWhole(output, text);
		return;
	}
	await new Promise((resolve, reject) => {
		process.stdout.write(text, (error) => {
			if (error && error.code !== "EPIPE") reject(error);
			else resolve();
		});
	});
}
//#endregion
export { writeWhole as n, writeResult as t };
