import { Bt as andMore, O as formatBytes, S as oneSidedMark, g as groupingTitles, k as formatDelta } from "./foundation.js";
import { c as shareOf } from "./overview.js";
import { n as deltaOf } from "./rows.js";
//#region src/core/report/views/tree.ts
function nodeOf(name) {
	return {
		name,
		base: 0,
		head: 0,
		weight: 0,
		isRow: false,
		own: {
			base: 0,
			head: 0,
			weight: 0
		},
		children: new Map()
	};
}
function treeLines(rows, top, compares) {
	const root = nodeOf("");
	for (const row of rows) insert(root, row, compares ? Math.abs(deltaOf(row)) : row.head);
	const merged = merge(root);
	const shown = heaviest(merged, top);
	const lines = [];
	draw(merged, "", true, shown, lines);
	return lines;
}
function insert(root, row, weight) {
	const { base, head } = row;
	let node = root;
	for (const part of row.parts) {
		node = childOf(node, part);
		node.base += base;
		node.head += head;
		node.weight += weight;
	}
	node.isRow = true;
	node.own.base += base;
	node.own.head += head;
	node.own.weight += weight;
}
function childOf(node, part) {
	const known = node.children.get(part);
	if (known !== void 0) return known;
	const made = nodeOf(part);
	node.children.set(part, made);
	return made;
}
function merge(node) {
	const { name, base, head, weight, own } = node;
	const children = [...node.children.values()].map(merge);
	const [only] = children;
	if (name !== "" && !node.isRow && children.length === 1 && only) return {
		...only,
		name: name + only.name
	};
	if (node.isRow && children.length > 0) children.push({
		name: ".",
		...own,
		children: []
	});
	return {
		name,
		base,
		head,
		weight,
		children: children.toSorted((a, b) => b.weight - a.weight)
	};
}
function heaviest(root, top) {
	const all = [];
	const collect = (node) => {
		for (const child of node.children) {
			all.push(child);
			collect(child);
		}
	};
	collect(root);
	return new Set(all.toSorted((a, b) => b.weight - a.weight).slice(0, top));
}
function draw(node, indent, isRoot, shown, lines) {
	const children = node.children;
	const kept = children.filter((child) => shown.has(child));
	const left = children.filter((child) => !shown.has(child));
	if (kept.length === 0) return;
	const visible = left.length === 1 ? [...kept, ...left] : kept;
	const hasRest = left.length > 1;
	for (const [index, child] of visible.entries()) {
		const isLast = index === visible.length - 1 && !hasRest;
		const branches = isRoot ? "" : `${indent}${isLast ? "\u2514\u2500 " : "\u251C\u2500 "}`;
		const { base, head, weight } = child;
		const name = child.name === "." ? "." : child.name.replace(/^[/.]/, "");
		lines.push({
			branches,
			name,
			base,
			head,
			weight,
			isRest: false
		});
		draw(child, isRoot ? "" : `${indent}${isLast ? "   " : "\u2502  "}`, false, shown, lines);
	}
	if (hasRest) lines.push(restLine(left, isRoot ? "" : `${indent}\u2514\u2500 `));
}
function restLine(left, branches) {
	const sum = (of) => left.reduce((total, node) => total + of(node), 0);
	return {
		branches,
		name: andMore(left.length),
		base: sum(({ base }) => base),
		head: sum(({ head }) => head),
		weight: sum(({ weight }) => weight),
		isRest: true
	};
}
//#endregion
//#region src/core/report/views/view-lines.ts
const usualRows = 20;
const usualNodes = 30;
function viewLines(table, view) {
	const { compares, rows } = table;
	const top = view.top ?? (view.tree ? usualNodes : usualRows);
	const lines = view.tree ? treeLines(rows, top, compares).map((line) => lineOf(table, line, line, line.isRest)) : flatLines(table, top);
	return {
		title: titleOf(table, view),
		columns: compares ? [
			"base",
			"head",
			"change",
			"of change"
		] : ["size", "of file"],
		lines
	};
}
function lineOf({ compares, whole }, { branches, name }, { base, head, weight }, isRest) {
	const delta = compares ? head - base : 0;
	return {
		branches,
		mark: compares && !isRest ? oneSidedMark({
			base,
			head
		}) : "",
		name,
		cells: [...compares ? [
			formatBytes(base),
			formatBytes(head),
			formatDelta(delta)
		] : [formatBytes(head)], shareOf(weight, whole)],
		delta
	};
}
function flatLines(table, top) {
	const { rows } = table;
	const count = rows.length > top + 1 ? top : rows.length;
	const lines = rows.slice(0, count).map((row) => {
		const { name } = row;
		return lineOf(table, {
			branches: "",
			name
		}, sumOf([row], table), false);
	});
	const left = rows.slice(count);
	if (left.length === 0) return lines;
	const rest = {
		branches: "",
		name: andMore(left.length)
	};
	return [...lines, lineOf(table, rest, sumOf(left, table), true)];
}
function sumOf(rows, { compares }) {
	const sum = {
		base: 0,
		head: 0,
		weight: 0
	};
	for (const row of rows) {
		sum.base += row.base;
		sum.head += row.head;
		sum.weight += compares ? Math.abs(deltaOf(row)) : row.head;
	}
	return sum;
}
function titleOf(table, { within, filter, show }) {
	const { by, compares, rows, whole } = table;
	const { base, head, weight } = sumOf(rows, table);
	const what = [
		groupingTitles[by],
		!compares ? "" : show === null ? "that changed" : `that are ${show}`,
		within === "" ? "" : `within ${within}`,
		filter === "" ? "" : `by the filter ${filter}`
	].filter((text) => text !== "");
	if (rows.length === 0) return `${what.join(" ")}: none`;
	const size = compares ? formatDelta(head - base) : formatBytes(head);
	const share = shareOf(weight, whole);
	const of = compares ? "of all that changed" : "of the file";
	const sum = [
		rows.length === 1 ? "1 row" : `${rows.length} rows`,
		size,
		share === "" ? "" : `${share} ${of}`
	];
	return `${what.join(" ")}: ${sum.filter((text) => text !== "").join(", ")}`;
}
//#endregion
export { viewLines as t };
