import { a as openWorkingTree, h as untrackedFiles, n as exclusionNotice, o as openCheckout, p as ignoredFiles, r as linkageNotice, s as measureTree } from "./build-notices.js";
import { r as listTree } from "./inspect.js";
import { realpath, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
//#region src/gate/measure-packages.ts
/** Entries of `git ls-files`. */
const maxFiles = 1e5;
/** @throws UserError for what can't be listed or built */
async function measurePackages(plan, choice, host) {
	const { log } = host;
	const tree = await workingTreeOf(plan, host);
	const opened = await openWorkingTree(plan, tree, host);
	log.info(`${opened.toolchain.version} in ${tree.directory}`);
	log.live?.expect(2);
	const listed = await log.group("List the packages", () => listTree({
		opened,
		absentAllowed: false
	}));
	const { build, measurements } = await log.group("Build and measure", () => measureTree(opened, "head", false, listed, choice));
	return {
		measurements,
		opened,
		notBuilt: build.notBuilt,
		notices: [
			...opened.overrides,
			...opened.relaxations.map((text) => `relaxed ${text}`),
			...exclusionNotice(build),
			...linkageNotice(plan.build, opened, build),
			...build.unchecked
		]
	};
}
/** The working tree: of a repository, or else of a module or workspace alone. */
async function workingTreeOf(plan, host) {
	const directory = await realpath(plan.workingDirectory);
	if (await nearest(directory, [".git"]) === null) return {
		root: await nearest(directory, ["go.work", "go.mod"]) ?? directory,
		directory
	};
	const repository = await openCheckout(plan, host);
	return {
		root: repository.root,
		directory,
		ignored: await ignoredFiles(repository, maxFiles),
		untracked: await untrackedFiles(repository, maxFiles)
	};
}
/** The directory itself or the nearest one above that has an entry of the first of these names; then of the next name. */
async function nearest(directory, names) {
	for (const name of names) for (let at = directory;; at = dirname(at)) {
		if (await stat(join(at, name)).catch(() => null) !== null) return at;
		if (dirname(at) === at) break;
	}
	return null;
}
//#endregion
export { workingTreeOf as n, measurePackages as t };
