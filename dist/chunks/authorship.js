import { t as cutRows } from "./cut-rows.js";
import { o as unescape, t as isGenerated } from "./package-name.js";
//#region src/core/report/symbol-title.ts
/** Before the type that stands for all types of its shape, within type arguments. */
const shape = /(?<=[[\](){}*, ])go\.shape\./g;
/**
* A symbol's name for people: import paths as one writes them, and `~int` for
* the linker's `go.shape.int`, as Go's constraints say it: any type that is an
* int underneath. Different symbols have different titles.
*/
function symbolTitle(name) {
	return unescape(name).replace(shape, "~");
}
//#endregion
//#region src/core/report/authorship.ts
/** Bytes; a change that the second view shows no more than this elsewhere is not worth a table. */
const minDifference = 1024;
/** Who wrote a binary; null where the file doesn't say, or nothing was inlined across packages. */
function authorsOf({ packages }, limit) {
	return largestDifferences(packages.flatMap(({ path, size, written }) => written === void 0 ? [] : [{
		name: path,
		holds: size,
		wrote: written
	}]), limit, 1);
}
/** Who wrote a change; null where a side doesn't say, or it is nearly where its authors are. */
function authorChanges({ packages }, limit) {
	return largestDifferences(packages.flatMap(({ path, delta, written }) => written === void 0 ? [] : [{
		name: path,
		holds: delta,
		wrote: written.delta
	}]), limit, minDifference);
}
function largestDifferences(rows, limit, least) {
	const sorted = rows.map((row) => ({
		...row,
		base: row.holds,
		head: row.wrote,
		delta: row.wrote - row.holds
	})).toSorted((a, b) => Math.abs(b.delta) - Math.abs(a.delta) || Math.abs(b.head) - Math.abs(a.head));
	if (limit === 0 || Math.abs(sorted[0]?.delta ?? 0) < least) return null;
	const { shown, rest } = cutRows(sorted, limit);
	return {
		rows: shown.map(({ name, holds, wrote }) => ({
			name,
			holds,
			wrote
		})),
		rest: rest && {
			count: rest.count,
			holds: rest.base,
			wrote: rest.head
		}
	};
}
/** All generic code of a binary by whom it was compiled for; null where there is little. */
function instancesOf({ symbols }, limit) {
	const sizes = /* @__PURE__ */ new Map();
	for (const { name, region, size, instantiatedFor } of symbols) if (instantiatedFor !== void 0 || region === "code" && name.includes("[") && !isGenerated(name)) add(sizes, instantiatedFor ?? "", size);
	return largestInstances(sizes, limit);
}
/** Changed generic code by whom it was compiled for, as far as names say; null where little changed. */
function instanceChanges({ symbols }, limit) {
	const sizes = /* @__PURE__ */ new Map();
	for (const { delta, instantiatedFor } of symbols) if (instantiatedFor !== void 0) add(sizes, instantiatedFor, delta);
	return largestInstances(sizes, limit);
}
function add(sizes, name, size) {
	sizes.set(name, (sizes.get(name) ?? 0) + size);
}
function largestInstances(sizes, limit) {
	const sorted = [...sizes].filter(([, size]) => size !== 0).map(([name, size]) => ({
		name,
		base: 0,
		head: size,
		delta: size
	})).toSorted((a, b) => Math.abs(b.delta) - Math.abs(a.delta));
	if (limit === 0 || Math.abs(sorted[0]?.delta ?? 0) < minDifference) return null;
	const { shown, rest } = cutRows(sorted, limit);
	return {
		rows: shown.map(({ name, delta }) => ({
			name,
			size: delta
		})),
		rest: rest && {
			count: rest.count,
			size: rest.delta
		}
	};
}
//#endregion
export { symbolTitle as a, instancesOf as i, authorsOf as n, instanceChanges as r, authorChanges as t };
