import { Et as leakPlaces } from "./foundation.js";
import { _ as declarationsIn } from "./analysis.js";
import { n as maxLeakText, r as maxPathLeaks, t as leakKey } from "./path-leaks-schema.js";
import { n as pathsBelow, r as tellingDirectories, t as searchProgram } from "./search-program.js";
//#region src/core/doctor/leaks/record-leaks.ts
const leaksUnread = {
	leaks: [],
	missing: "the program's tables were not read"
};
function recordLeaks(program, directories, inflate) {
	const telling = tellingDirectories(directories);
	const { leaks } = searchProgram(program, directories, inflate);
	const rows = new Map();
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
function whatMissing(leaks, directories) {
	const [open] = leaks.filter(({ path, isCertain }) => !isCertain && pathsBelow(path, directories).length > 0);
	return open === void 0 ? null : `${bounded(open.holder)} holds ${bounded(named(open.path, directories))}, and no symbol says whose text it is`;
}
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
const random = /\bgo-(build|link-|tmp-)\d+/g;
function named(path, directories) {
	const directory = above(path, directories);
	const rest = directory === null ? path : path.slice(directory.path.length);
	return `${directory === null ? "" : `<${directory.name}>`}${rest}`.replaceAll("\\", "/").replace(random, "go-$1*");
}
function directoryOf(path, directories) {
	const directory = above(path, directories);
	return directory === null ? path.split(/[\\/]/).slice(0, 3).join("/") : `<${directory.name}>`;
}
const above = (path, directories) => directories.find(({ path: start }) => path.startsWith(start) && /^(?:[\\/]|$)/.test(path.slice(start.length))) ?? null;
//#endregion
export { leaksUnread, recordLeaks };
