import { cn as reasonOf, un as UserError } from "./foundation.js";
import { realpath } from "node:fs/promises";
//#region src/host/files/working-directory.ts
async function workingDirectory() {
	let path;
	try {
		path = process.cwd();
	} catch {
		throw new UserError("the current directory is gone or can not be read: change to another one");
	}
	try {
		return await realpath(path);
	} catch (error) {
		throw new UserError(path.includes("\uFFFD") ? `the path of the current directory, ${path}, is not valid UTF-8: rename the directory` : `the current directory ${path} can't be used: ${reasonOf(error)}`);
	}
}
//#endregion
export { workingDirectory as t };
