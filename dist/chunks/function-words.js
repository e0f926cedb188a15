import { j as formatExactDelta } from "./foundation.js";
//#region src/core/report/doctor/function-words.ts
const maxShown = 400;
const number = (bytes) => bytes.toLocaleString("en-US");
function partTitles({ base }) {
	return base === null ? ["bytes", "calls"] : [
		"base",
		"head",
		"change",
		"calls"
	];
}
function partRows({ base, head, parts, unknown }, isCompared) {
	const row = (was, is, calls, what) => ({
		cells: [
			...isCompared ? [was === null ? "" : number(was)] : [],
			is === null ? "" : number(is),
			...isCompared ? [formatExactDelta((is ?? 0) - (was ?? 0))] : [],
			calls === null ? "" : number(calls)
		],
		...what
	});
	const all = row(base?.size ?? null, head?.size ?? null, null, {
		name: "",
		title: "in all"
	});
	if (unknown !== void 0) return [all];
	return [
		row(base?.own ?? null, head?.own ?? null, null, {
			name: "",
			title: "its own code"
		}),
		...parts.map((part) => row(base === null ? null : part.base, head === null ? null : part.head, part.calls, {
			name: part.callee,
			title: ""
		})),
		all
	];
}
function listingTitle({ inlining, flags, base, head }) {
	const sizes = [...base === null ? [] : [`${number(base.size)} bytes in the base`], ...head === null ? [] : [`${number(head.size)} bytes${base === null ? "" : " in the head"}`]];
	const how = `${inlining ? "with" : "without"} inlining (${flags})`;
	return sizes.length === 0 ? how : `${how}: ${sizes.join(", ")}`;
}
function shownLines({ base, head, difference, why }) {
	if (base !== null && head !== null) {
		if (difference === null) return {
			lines: [],
			note: "the listings are too long to be compared"
		};
		if (difference.length === 0) return {
			lines: [],
			note: "the same instructions on both sides"
		};
		return cut(difference, 0);
	}
	const only = head ?? base;
	const note = why === void 0 ? "" : `${head === null && base !== null ? "in the head " : ""}${why}`;
	if (only === null) return {
		lines: [],
		note
	};
	const { lines, note: more } = cut(only.lines, only.more);
	return {
		lines,
		note: [note, more].filter((text) => text !== "").join("; ")
	};
}
function cut(lines, more) {
	const left = lines.length + more - Math.min(lines.length, maxShown);
	return {
		lines: lines.slice(0, maxShown),
		note: left > 0 ? `${number(left)} more lines` : ""
	};
}
//#endregion
export { shownLines as i, partRows as n, partTitles as r, listingTitle as t };
