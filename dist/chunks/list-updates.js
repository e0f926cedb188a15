import { Z as printedObjects } from "./find-go.js";
import { n as whyFailed, t as runGo } from "./run-go.js";
//#region src/toolchain/change/list-updates.ts
async function listUpdates({ opened, fromProxy }, modules) {
	if (modules.length === 0) return [];
	const made = await runGo(opened, [
		"list",
		"-m",
		"-u",
		"-e",
		"-json",
		"--",
		...modules
	], {
		directory: opened.tree.directory,
		env: fromProxy
	});
	if (made.code !== 0 || isSilent(made.stdout)) throw whyFailed(opened, "newer versions", withErrors(made));
	return parseUpdates(made.stdout);
}
function isSilent(printed) {
	const modules = printedObjects(printed);
	return modules.length > 0 && modules.every((text) => errorsIn(text).length > 0);
}
function withErrors(made) {
	const errors = printedObjects(made.stdout).flatMap(errorsIn);
	return {
		...made,
		stderr: `${made.stderr}${errors.join("\n")}`
	};
}
function errorsIn(text) {
	const value = JSON.parse(text);
	if (typeof value !== "object" || value === null) return [];
	const { Error } = value;
	return Error?.Err === void 0 ? [] : [Error.Err];
}
function parseUpdates(printed) {
	return printedObjects(printed).flatMap((text) => {
		const value = JSON.parse(text);
		if (typeof value !== "object" || value === null) return [];
		const { Path, Version, Main, Indirect, Update, Replace } = value;
		const to = Update?.Version;
		return Path === void 0 || Version === void 0 || to === void 0 || Main === true || Replace !== void 0 ? [] : [{
			module: Path,
			from: Version,
			to,
			indirect: Indirect === true
		}];
	}).toSorted((a, b) => Number(a.indirect) - Number(b.indirect) || (a.module < b.module ? -1 : 1));
}
//#endregion
export { parseUpdates as n, listUpdates as t };
