import { isAbsolute, relative, sep } from "node:path";
//#region src/core/inputs/path-within.ts
/** Whether an absolute path is neither `root` nor below it; by its text alone. */
function leadsOut(root, path) {
	const step = relative(root, path);
	return step === ".." || step.startsWith(`..${sep}`) || isAbsolute(step);
}
//#endregion
export { leadsOut as t };
