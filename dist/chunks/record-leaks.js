import { Et as leakPlaces } from "./foundation.js";
import { _ as declarationsIn } from "./analysis.js";
import { n as maxLeakText, r as maxPathLeaks, t as leakKey } from "./path-leaks-schema.js";
import { n as pathsBelow, r as tellingDirectories, t as searchProgram } from "./search-program.js";
//#region src/core/doctor/leaks/record-leaks.ts
/** What is kept where the tables of a program can't be read. */
const leaksUnread = {
	leaks: [],
	missing: "the program's tables were not read"
};
/**
* Searches a program.
* @param directories of the machine that built it; their names stand for them
*/
function recordLeaks(program, directories, inflate) {
	const telling = tellingDirectories(directories);
	const { leaks } = searchProgram(program, directories, inflate);
	const rows = /* @__PURE__ */ new Map();
	const rowOf = rowMaker(program, telling);
	for (const leak of leaks.filter(({ isCertain }) => isCertain)) {
		const row = rowOf(leak);
		const key = leakKey(row);
		const known = rows.get(key);
		rows.set(key, known ? {
			...known,
			count: known.count + row.count
		} : row);
	}
	const all = [...rows].toSorted(([a, { place: first }], [b, { place: second }]) => leakPlaces.indexOf(first) - leakPlaces.indexOf(second) || (a < b ? -1 : 1));
	const missing = all.length > 1e3 ? `only the first ${maxPathLeaks} of ${all.length} are recorded` : whatMissing(leaks, telling);
	return {
		leaks: all.slice(0, maxPathLeaks).map(([, row]) => row),
		...missing === null ? {} : { missing }
	};
}
/** A directory of the run in bytes that nobody can be named for may be a leak. */
function whatMissing(leaks, directories) {
	const [open] = leaks.filter(({ path, isCertain }) => !isCertain && pathsBelow(path, directories).length > 0);
	return open === void 0 ? null : `${bounded(open.holder)} holds ${bounded(named(open.path, directories))}, and no symbol says whose text it is`;
}
/** Makes rows of leaks, with the declarations of functions. */
function rowMaker({ image, functions }, directories) {
	const placeOf = declarationsIn(image.bytes, functions);
	return ({ place, path, holder, package: owner, count }) => {
		const home = owner === "" ? "" : functions.modules.homeOf(owner).path;
		const declared = place === "string literal" && home !== "" ? placeOf(holder, home) : "";
		return {
			place,
			path: bounded(place === "-X value" || place === "build info" ? directoryOf(path, directories) : named(path, directories)),
			holder: bounded(holder),
			package: home,
			...declared === "" ? {} : { declared },
			count
		};
	};
}
const bounded = (text) => text.slice(0, maxLeakText);
/** Directories that Go makes under random names (cmd/go/internal/work, NewBuilder). */
const random = /\bgo-(build|link-|tmp-)\d+/g;
/** A path with the name of the directory that it lies below in its place. */
function named(path, directories) {
	const directory = above(path, directories);
	const rest = directory === null ? path : path.slice(directory.path.length);
	return `${directory === null ? "" : `<${directory.name}>`}${rest}`.replaceAll("\\", "/").replace(random, "go-$1*");
}
/**
* The directory of a path: what lies below may be a part of a secret, or another one
* in each run.
*/
function directoryOf(path, directories) {
	const directory = above(path, directories);
	return directory === null ? path.split(/[\\/]/).slice(0, 3).join("/") : `<${directory.name}>`;
}
const above = (path, directories) => directories.find(({ path: start }) => path.startsWith(start) && /^(?:[\\/]|$)/.test(path.slice(start.length))) ?? null;
//#endregion
export { leaksUnread, recordLeaks };
