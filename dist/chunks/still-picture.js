import { A as formatExactBytes, Bt as andMore, Gt as wordList, M as formatPercent, O as formatBytes, j as formatExactDelta, lt as plainName } from "./foundation.js";
import { t as element } from "./values.js";
import { v as stringWidth } from "./overview.js";
import { a as isOneSided, i as fillsOf, n as darkPalette, o as lightPalette, r as drawnSize, t as changeTone } from "./palette.js";
//#region node_modules/d3-hierarchy/src/hierarchy/count.js
function count(node) {
	var sum = 0, children = node.children, i = children && children.length;
	if (!i) sum = 1;
	else while (--i >= 0) sum += children[i].value;
	node.value = sum;
}
function count_default() {
	return this.eachAfter(count);
}
//#endregion
//#region node_modules/d3-hierarchy/src/hierarchy/each.js
function each_default(callback, that) {
	let index = -1;
	for (const node of this) callback.call(that, node, ++index, this);
	return this;
}
//#endregion
//#region node_modules/d3-hierarchy/src/hierarchy/eachBefore.js
function eachBefore_default(callback, that) {
	var node = this, nodes = [node], children, i, index = -1;
	while (node = nodes.pop()) {
		callback.call(that, node, ++index, this);
		if (children = node.children) for (i = children.length - 1; i >= 0; --i) nodes.push(children[i]);
	}
	return this;
}
//#endregion
//#region node_modules/d3-hierarchy/src/hierarchy/eachAfter.js
function eachAfter_default(callback, that) {
	var node = this, nodes = [node], next = [], children, i, n, index = -1;
	while (node = nodes.pop()) {
		next.push(node);
		if (children = node.children) for (i = 0, n = children.length; i < n; ++i) nodes.push(children[i]);
	}
	while (node = next.pop()) callback.call(that, node, ++index, this);
	return this;
}
//#endregion
//#region node_modules/d3-hierarchy/src/hierarchy/find.js
function find_default(callback, that) {
	let index = -1;
	for (const node of this) if (callback.call(that, node, ++index, this)) return node;
}
//#endregion
//#region node_modules/d3-hierarchy/src/hierarchy/sum.js
function sum_default(value) {
	return this.eachAfter(function(node) {
		var sum = +value(node.data) || 0, children = node.children, i = children && children.length;
		while (--i >= 0) sum += children[i].value;
		node.value = sum;
	});
}
//#endregion
//#region node_modules/d3-hierarchy/src/hierarchy/sort.js
function sort_default(compare) {
	return this.eachBefore(function(node) {
		if (node.children) node.children.sort(compare);
	});
}
//#endregion
//#region node_modules/d3-hierarchy/src/hierarchy/path.js
function path_default(end) {
	var start = this, ancestor = leastCommonAncestor(start, end), nodes = [start];
	while (start !== ancestor) {
		start = start.parent;
		nodes.push(start);
	}
	var k = nodes.length;
	while (end !== ancestor) {
		nodes.splice(k, 0, end);
		end = end.parent;
	}
	return nodes;
}
function leastCommonAncestor(a, b) {
	if (a === b) return a;
	var aNodes = a.ancestors(), bNodes = b.ancestors(), c = null;
	a = aNodes.pop();
	b = bNodes.pop();
	while (a === b) {
		c = a;
		a = aNodes.pop();
		b = bNodes.pop();
	}
	return c;
}
//#endregion
//#region node_modules/d3-hierarchy/src/hierarchy/ancestors.js
function ancestors_default() {
	var node = this, nodes = [node];
	while (node = node.parent) nodes.push(node);
	return nodes;
}
//#endregion
//#region node_modules/d3-hierarchy/src/hierarchy/descendants.js
function descendants_default() {
	return Array.from(this);
}
//#endregion
//#region node_modules/d3-hierarchy/src/hierarchy/leaves.js
function leaves_default() {
	var leaves = [];
	this.eachBefore(function(node) {
		if (!node.children) leaves.push(node);
	});
	return leaves;
}
//#endregion
//#region node_modules/d3-hierarchy/src/hierarchy/links.js
function links_default() {
	var root = this, links = [];
	root.each(function(node) {
		if (node !== root) links.push({
			source: node.parent,
			target: node
		});
	});
	return links;
}
//#endregion
//#region node_modules/d3-hierarchy/src/hierarchy/iterator.js
function* iterator_default() {
	var node = this, current, next = [node], children, i, n;
	do {
		current = next.reverse(), next = [];
		while (node = current.pop()) {
			yield node;
			if (children = node.children) for (i = 0, n = children.length; i < n; ++i) next.push(children[i]);
		}
	} while (next.length);
}
//#endregion
//#region node_modules/d3-hierarchy/src/hierarchy/index.js
function hierarchy(data, children) {
	if (data instanceof Map) {
		data = [void 0, data];
		if (children === void 0) children = mapChildren;
	} else if (children === void 0) children = objectChildren;
	var root = new Node(data), node, nodes = [root], child, childs, i, n;
	while (node = nodes.pop()) if ((childs = children(node.data)) && (n = (childs = Array.from(childs)).length)) {
		node.children = childs;
		for (i = n - 1; i >= 0; --i) {
			nodes.push(child = childs[i] = new Node(childs[i]));
			child.parent = node;
			child.depth = node.depth + 1;
		}
	}
	return root.eachBefore(computeHeight);
}
function node_copy() {
	return hierarchy(this).eachBefore(copyData);
}
function objectChildren(d) {
	return d.children;
}
function mapChildren(d) {
	return Array.isArray(d) ? d[1] : null;
}
function copyData(node) {
	if (node.data.value !== void 0) node.value = node.data.value;
	node.data = node.data.data;
}
function computeHeight(node) {
	var height = 0;
	do
		node.height = height;
	while ((node = node.parent) && node.height < ++height);
}
function Node(data) {
	this.data = data;
	this.depth = this.height = 0;
	this.parent = null;
}
Node.prototype = hierarchy.prototype = {
	constructor: Node,
	count: count_default,
	each: each_default,
	eachAfter: eachAfter_default,
	eachBefore: eachBefore_default,
	find: find_default,
	sum: sum_default,
	sort: sort_default,
	path: path_default,
	ancestors: ancestors_default,
	descendants: descendants_default,
	leaves: leaves_default,
	links: links_default,
	copy: node_copy,
	[Symbol.iterator]: iterator_default
};
//#endregion
//#region node_modules/d3-hierarchy/src/accessors.js
function required(f) {
	if (typeof f !== "function") throw new Error();
	return f;
}
//#endregion
//#region node_modules/d3-hierarchy/src/constant.js
function constantZero() {
	return 0;
}
function constant_default(x) {
	return function() {
		return x;
	};
}
//#endregion
//#region node_modules/d3-hierarchy/src/treemap/round.js
function round_default(node) {
	node.x0 = Math.round(node.x0);
	node.y0 = Math.round(node.y0);
	node.x1 = Math.round(node.x1);
	node.y1 = Math.round(node.y1);
}
//#endregion
//#region node_modules/d3-hierarchy/src/treemap/dice.js
function dice_default(parent, x0, y0, x1, y1) {
	var nodes = parent.children, node, i = -1, n = nodes.length, k = parent.value && (x1 - x0) / parent.value;
	while (++i < n) {
		node = nodes[i], node.y0 = y0, node.y1 = y1;
		node.x0 = x0, node.x1 = x0 += node.value * k;
	}
}
//#endregion
//#region node_modules/d3-hierarchy/src/treemap/slice.js
function slice_default(parent, x0, y0, x1, y1) {
	var nodes = parent.children, node, i = -1, n = nodes.length, k = parent.value && (y1 - y0) / parent.value;
	while (++i < n) {
		node = nodes[i], node.x0 = x0, node.x1 = x1;
		node.y0 = y0, node.y1 = y0 += node.value * k;
	}
}
//#endregion
//#region node_modules/d3-hierarchy/src/treemap/squarify.js
var phi = (1 + Math.sqrt(5)) / 2;
function squarifyRatio(ratio, parent, x0, y0, x1, y1) {
	var rows = [], nodes = parent.children, row, nodeValue, i0 = 0, i1 = 0, n = nodes.length, dx, dy, value = parent.value, sumValue, minValue, maxValue, newRatio, minRatio, alpha, beta;
	while (i0 < n) {
		dx = x1 - x0, dy = y1 - y0;
		do
			sumValue = nodes[i1++].value;
		while (!sumValue && i1 < n);
		minValue = maxValue = sumValue;
		alpha = Math.max(dy / dx, dx / dy) / (value * ratio);
		beta = sumValue * sumValue * alpha;
		minRatio = Math.max(maxValue / beta, beta / minValue);
		for (; i1 < n; ++i1) {
			sumValue += nodeValue = nodes[i1].value;
			if (nodeValue < minValue) minValue = nodeValue;
			if (nodeValue > maxValue) maxValue = nodeValue;
			beta = sumValue * sumValue * alpha;
			newRatio = Math.max(maxValue / beta, beta / minValue);
			if (newRatio > minRatio) {
				sumValue -= nodeValue;
				break;
			}
			minRatio = newRatio;
		}
		rows.push(row = {
			value: sumValue,
			dice: dx < dy,
			children: nodes.slice(i0, i1)
		});
		if (row.dice) dice_default(row, x0, y0, x1, value ? y0 += dy * sumValue / value : y1);
		else slice_default(row, x0, y0, value ? x0 += dx * sumValue / value : x1, y1);
		value -= sumValue, i0 = i1;
	}
	return rows;
}
var squarify_default = (function custom(ratio) {
	function squarify(parent, x0, y0, x1, y1) {
		squarifyRatio(ratio, parent, x0, y0, x1, y1);
	}
	squarify.ratio = function(x) {
		return custom((x = +x) > 1 ? x : 1);
	};
	return squarify;
})(phi);
//#endregion
//#region node_modules/d3-hierarchy/src/treemap/index.js
function treemap_default() {
	var tile = squarify_default, round = false, dx = 1, dy = 1, paddingStack = [0], paddingInner = constantZero, paddingTop = constantZero, paddingRight = constantZero, paddingBottom = constantZero, paddingLeft = constantZero;
	function treemap(root) {
		root.x0 = root.y0 = 0;
		root.x1 = dx;
		root.y1 = dy;
		root.eachBefore(positionNode);
		paddingStack = [0];
		if (round) root.eachBefore(round_default);
		return root;
	}
	function positionNode(node) {
		var p = paddingStack[node.depth], x0 = node.x0 + p, y0 = node.y0 + p, x1 = node.x1 - p, y1 = node.y1 - p;
		if (x1 < x0) x0 = x1 = (x0 + x1) / 2;
		if (y1 < y0) y0 = y1 = (y0 + y1) / 2;
		node.x0 = x0;
		node.y0 = y0;
		node.x1 = x1;
		node.y1 = y1;
		if (node.children) {
			p = paddingStack[node.depth + 1] = paddingInner(node) / 2;
			x0 += paddingLeft(node) - p;
			y0 += paddingTop(node) - p;
			x1 -= paddingRight(node) - p;
			y1 -= paddingBottom(node) - p;
			if (x1 < x0) x0 = x1 = (x0 + x1) / 2;
			if (y1 < y0) y0 = y1 = (y0 + y1) / 2;
			tile(node, x0, y0, x1, y1);
		}
	}
	treemap.round = function(x) {
		return arguments.length ? (round = !!x, treemap) : round;
	};
	treemap.size = function(x) {
		return arguments.length ? (dx = +x[0], dy = +x[1], treemap) : [dx, dy];
	};
	treemap.tile = function(x) {
		return arguments.length ? (tile = required(x), treemap) : tile;
	};
	treemap.padding = function(x) {
		return arguments.length ? treemap.paddingInner(x).paddingOuter(x) : treemap.paddingInner();
	};
	treemap.paddingInner = function(x) {
		return arguments.length ? (paddingInner = typeof x === "function" ? x : constant_default(+x), treemap) : paddingInner;
	};
	treemap.paddingOuter = function(x) {
		return arguments.length ? treemap.paddingTop(x).paddingRight(x).paddingBottom(x).paddingLeft(x) : treemap.paddingTop();
	};
	treemap.paddingTop = function(x) {
		return arguments.length ? (paddingTop = typeof x === "function" ? x : constant_default(+x), treemap) : paddingTop;
	};
	treemap.paddingRight = function(x) {
		return arguments.length ? (paddingRight = typeof x === "function" ? x : constant_default(+x), treemap) : paddingRight;
	};
	treemap.paddingBottom = function(x) {
		return arguments.length ? (paddingBottom = typeof x === "function" ? x : constant_default(+x), treemap) : paddingBottom;
	};
	treemap.paddingLeft = function(x) {
		return arguments.length ? (paddingLeft = typeof x === "function" ? x : constant_default(+x), treemap) : paddingLeft;
	};
	return treemap;
}
//#endregion
//#region src/core/page/still/still-parts.ts
const maxModules = 32;
const maxPackages = 120;
function stillParts(binary) {
	const packages = binary.modules.map(() => []);
	for (const one of binary.packages) packages[one.module]?.push(one);
	const modules = binary.modules.map(({ path, baseVersion, headVersion, base, head }, index) => ({
		path,
		version: versionText(baseVersion, headVersion),
		base,
		head,
		packages: packages[index] ?? []
	})).filter(isDrawn);
	const shown = chosen(modules, maxModules);
	const shownPackages = chosen([...shown].flatMap((module) => module.packages).filter(isDrawn), maxPackages);
	const parts = bySize([...shown]).map((module) => modulePart(module, shownPackages));
	const rest = modules.filter((module) => !shown.has(module));
	return rest.length === 0 ? parts : [...parts, joined(rest, "module")];
}
function modulePart({ path, version, base, head, packages }, shown) {
	const [only] = packages;
	const kind = only?.kind ?? "module";
	const own = {
		version,
		kind,
		base,
		head,
		count: 1
	};
	if (only === void 0 || packages.length === 1) return {
		...own,
		path: only?.path ?? path,
		parts: []
	};
	const drawn = packages.filter(isDrawn);
	const rest = drawn.filter((one) => !shown.has(one));
	const single = bySize(drawn.filter((one) => shown.has(one))).map((one) => ({
		path: one.path,
		count: 1,
		version: "",
		kind: one.kind,
		base: one.base,
		head: one.head,
		parts: []
	}));
	const parts = rest.length === 0 ? single : [...single, joined(rest, kind)];
	return {
		...own,
		path,
		parts
	};
}
const versionText = (base, head) => base === head || base === "" || head === "" ? head || base : `${base} \u2192 ${head}`;
const isDrawn = ({ base, head }) => base + head > 0;
const bySize = (all) => all.toSorted((a, b) => drawnSize(b.base, b.head) - drawnSize(a.base, a.head));
function chosen(all, places) {
	const largest = bySize(all);
	if (all.length <= places) return new Set(largest);
	const set = new Set(largest.slice(0, places / 2));
	const changed = all.filter(({ base, head }) => base !== head).toSorted((a, b) => Math.abs(b.head - b.base) - Math.abs(a.head - a.base));
	for (const one of [...changed, ...largest]) {
		if (set.size === places) break;
		set.add(one);
	}
	return set;
}
function joined(rest, kind) {
	return {
		path: "",
		count: rest.length,
		version: "",
		kind,
		base: rest.reduce((sum, { base }) => sum + base, 0),
		head: rest.reduce((sum, { head }) => sum + head, 0),
		parts: []
	};
}
//#endregion
//#region src/core/page/still/still-text.ts
const characterWidth = 6.6;
const maxName = 100;
function changeText(base, head, isComparison) {
	if (!isComparison) return formatExactBytes(head ?? base ?? 0);
	if ((base ?? 0) === 0) return `new: ${formatExactBytes(head ?? 0)}`;
	if ((head ?? 0) === 0) return `gone: ${formatExactBytes(base ?? 0)}`;
	const [from, to] = [base ?? 0, head ?? 0];
	if (from === to) return `${formatExactBytes(to)}, unchanged`;
	return `${from.toLocaleString("en-US")} \u2192 ${formatExactBytes(to)}, ${formatExactDelta(to - from)} (${formatPercent(to - from, from)})`;
}
function partName({ path, count, version, parts }) {
	if (path === "") return `${count} others`;
	const name = plainName(path, maxName);
	return version === "" && parts.length === 0 ? name : `${name} ${version}`;
}
function partTitle(part, isComparison) {
	const change = changeText(part.base, part.head, isComparison);
	return `${partName(part).trimEnd()}: ${change}`;
}
const fits = (text, width) => stringWidth(text) * characterWidth <= width;
function fittingName(part, module, width) {
	const name = partName(part).trimEnd();
	const inside = part.path.startsWith(`${module}/`) ? part.path.slice(module.length + 1) : part.path;
	const elements = inside.replace(/\/v\d+$/, "").split("/");
	return [
		name,
		inside,
		inside.split("/").slice(-2).join("/"),
		elements.slice(-2).join("/"),
		elements.at(-1) ?? ""
	].map((form) => plainName(form, maxName)).find((form) => fits(form, width)) ?? "";
}
function fittingChange({ base, head }, isComparison, width) {
	const size = formatBytes(drawnSize(base, head));
	const text = isComparison && base !== head ? formatExactDelta(head - base).replace(/ bytes?$/, " B") : size;
	return fits(text, width) ? text : "";
}
const maxSaid = 10;
function stillDescription(binary, parts, isComparison) {
	const change = changeText(binary.base?.fileSize ?? null, binary.head?.fileSize ?? null, isComparison);
	const ranked = parts.filter(({ path }) => path !== "").filter(({ base, head }) => !isComparison || base !== head).toSorted((a, b) => isComparison ? Math.abs(b.head - b.base) - Math.abs(a.head - a.base) : b.head - a.head).slice(0, maxSaid).map((part) => partTitle(part, isComparison));
	const what = isComparison ? "Largest changes" : "Largest modules";
	const list = ranked.length === 0 ? "" : ` ${what}: ${ranked.join("; ")}.`;
	return `${binaryName(binary)}: ${change}.${list}`;
}
const binaryName = ({ name, target }) => `${plainName(name, maxName)}, ${target}`;
function picturedNames(binaries, hidden) {
	const names = binaries.map(binaryName);
	return hidden === 0 ? names.join("; ") : wordList([names.join("; "), `${hidden} more`], "and");
}
//#endregion
//#region src/core/page/still/still-map.ts
const mapSize = {
	width: 960,
	height: 500,
	heading: 48
};
const fills$1 = fillsOf(lightPalette);
const strip = 16;
const lineHeight = 13;
const inset = 4;
function stillMap(binary, top, isComparison) {
	const parts = stillParts(binary);
	const rectangles = layOut(parts).filter(({ x0, x1, y0, y1 }) => x1 > x0 && y1 > y0).map((node) => rectangle(node, isComparison));
	return {
		markup: element("g", { transform: `translate(0 ${top})` }, ...heading(binary, isComparison), element("g", {
			transform: `translate(0 ${mapSize.heading})`,
			"font-size": 11
		}, ...rectangles)),
		description: stillDescription(binary, parts, isComparison)
	};
}
function layOut(parts) {
	const root = hierarchy({
		path: "",
		count: 1,
		version: "",
		kind: "main",
		base: 0,
		head: 0,
		parts
	}, (part) => part.parts).sum((part) => part.parts.length === 0 ? drawnSize(part.base, part.head) : 0);
	return treemap_default().tile(squarify_default.ratio(1.3)).size([mapSize.width, mapSize.height]).paddingInner(1).paddingTop((node) => node.depth === 1 ? strip : 0).round(true)(root).descendants().filter(({ depth }) => depth > 0);
}
function heading(binary, isComparison) {
	const change = changeText(binary.base?.fileSize ?? null, binary.head?.fileSize ?? null, isComparison);
	return [text(binaryName(binary), 0, 18, {
		class: "ink",
		fill: lightPalette.text,
		"font-size": 15,
		"font-weight": 600
	}), text(change, 0, 38, {
		class: "faint",
		fill: lightPalette.faint,
		"font-size": 13
	})];
}
function rectangle(node, isComparison) {
	const part = node.data;
	const [width, height] = [node.x1 - node.x0, node.y1 - node.y0];
	const tone = toneOf(part, isComparison);
	const box = {
		x: node.x0,
		y: node.y0,
		width,
		height
	};
	const isFrame = part.parts.length > 0;
	const isHatched = isComparison && !isFrame && isOneSided(part.base, part.head);
	return element("g", {}, element("title", {}, partTitle(part, isComparison)), element("rect", {
		...box,
		class: isFrame ? "frame" : `tone-${tone}`,
		fill: isFrame ? lightPalette.frame : fills$1[tone],
		...isFrame ? {} : {
			stroke: lightPalette.line,
			"stroke-width": .5
		}
	}), ...isHatched ? [element("rect", {
		...box,
		fill: "url(#still-hatch)"
	})] : [], ...labels(node, isComparison));
}
function labels(node, isComparison) {
	const part = node.data;
	const module = node.parent?.data.path ?? "";
	const width = node.x1 - node.x0 - 8;
	const height = node.y1 - node.y0;
	const name = fittingName(part, module, width);
	const style = {
		class: "ink",
		fill: lightPalette.text
	};
	const [x, y] = [node.x0 + inset, node.y0 + lineHeight - 1];
	if (part.parts.length > 0) {
		if (name === "" || height < strip) return [];
		const change = fittingChange(part, isComparison, width - (name.length + 2) * characterWidth);
		return [text(change === "" ? name : `${name}  ${change}`, x, y, {
			...style,
			"font-weight": 600
		})];
	}
	if (name === "" || height < 15) return [];
	const change = fittingChange(part, isComparison, width);
	return change === "" || height < 28 ? [text(name, x, y, style)] : [text(name, x, y, style), text(change, x, y + lineHeight, style)];
}
const toneOf = (part, isComparison) => isComparison ? changeTone(part.base, part.head) : part.kind;
function text(words, x, y, style) {
	return element("text", {
		x,
		y,
		...style
	}, words);
}
//#endregion
//#region src/core/page/still/still-picture.ts
const maxMaps = 4;
const fills = fillsOf(lightPalette);
const margin = 16;
const gap = 28;
const legendHeight = 44;
const moreHeight = 24;
function stillDocument(data) {
	const { width, height, content } = picture(data);
	return element("svg", {
		...attributes(width, height),
		width,
		height
	}, ...content.names, element("style", {}, stillStyle()), element("rect", {
		width,
		height,
		class: "paper",
		fill: lightPalette.background
	}), ...content.drawing).markup;
}
function stillFigure(data) {
	const { width, height, content } = picture(data);
	return element("svg", attributes(width, height), ...content.names, ...content.drawing);
}
function stillStyle() {
	const { text: ink, faint, line, frame, background, hatch } = darkPalette;
	return `@media (prefers-color-scheme:dark){${[
		`.still .paper{fill:${background}}`,
		`.still .ink{fill:${ink}}`,
		`.still .faint{fill:${faint}}`,
		`.still .frame{fill:${frame}}`,
		`.still .hatch{stroke:${hatch}}`,
		...Object.entries(fillsOf(darkPalette)).map(([tone, fill]) => `.still .tone-${tone}{fill:${fill};stroke:${line}}`)
	].join("")}}`;
}
const attributes = (width, height) => ({
	xmlns: "http://www.w3.org/2000/svg",
	class: "still",
	viewBox: `0 0 ${width} ${height}`,
	role: "img",
	"aria-labelledby": "still-title still-description",
	"font-family": "system-ui, -apple-system, \"Segoe UI\", \"Noto Sans\", sans-serif"
});
function picture({ binaries, kind }) {
	const isComparison = kind === "change";
	const shown = binaries.slice(0, maxMaps);
	const more = binaries.length - shown.length;
	const each = mapSize.heading + mapSize.height + gap;
	const maps = shown.map((binary, index) => stillMap(binary, index * each, isComparison));
	const end = shown.length * each;
	const bottom = end + (more > 0 ? moreHeight : 0);
	return {
		width: mapSize.width + 32,
		height: bottom + legendHeight + 32,
		content: {
			names: [element("title", { id: "still-title" }, title(shown, more)), element("desc", { id: "still-description" }, maps.map(({ description }) => description).join(" "))],
			drawing: [...isComparison ? [element("defs", {}, hatching())] : [], element("g", { transform: `translate(${margin} ${margin})` }, ...maps.map(({ markup }) => markup), ...more > 0 ? [note(andMore(more), end)] : [], ...legend(isComparison, bottom))]
		}
	};
}
const title = (shown, more) => `Map of ${picturedNames(shown, more)}`;
const hatching = () => element("pattern", {
	id: "still-hatch",
	width: 6,
	height: 6,
	patternUnits: "userSpaceOnUse",
	patternTransform: "rotate(45)"
}, element("line", {
	x1: 0,
	y1: 0,
	x2: 0,
	y2: 6,
	class: "hatch",
	stroke: lightPalette.hatch,
	"stroke-width": 3
}));
const note = (words, y) => text(words, 0, y, {
	class: "faint",
	fill: lightPalette.faint,
	"font-size": 13
});
const changeKeys = [
	{
		tone: "grew-0",
		words: "grew, below 2 %"
	},
	{
		tone: "grew-1",
		words: "below 20 %"
	},
	{
		tone: "grew-2",
		words: "more"
	},
	{
		tone: "grew-2",
		words: "new",
		isHatched: true
	},
	{
		tone: "equal",
		words: "equal"
	},
	{
		tone: "shrank-0",
		words: "shrank, below 2 %"
	},
	{
		tone: "shrank-1",
		words: "below 20 %"
	},
	{
		tone: "shrank-2",
		words: "more"
	},
	{
		tone: "shrank-2",
		words: "gone",
		isHatched: true
	}
];
const kindKeys = [
	{
		tone: "main",
		words: "main module"
	},
	{
		tone: "module",
		words: "other modules"
	},
	{
		tone: "std",
		words: "standard library"
	},
	{
		tone: "pseudo",
		words: "no package"
	}
];
function legend(isComparison, top) {
	const entries = [];
	let x = 0;
	for (const { tone, words, isHatched } of isComparison ? changeKeys : kindKeys) {
		const box = {
			x,
			y: top,
			width: 14,
			height: 12
		};
		entries.push(element("rect", {
			...box,
			class: `tone-${tone}`,
			fill: fills[tone]
		}), ...isHatched === void 0 ? [] : [element("rect", {
			...box,
			fill: "url(#still-hatch)"
		})], text(words, x + 20, top + 11, inkSmall));
		x += 44 + words.length * 6.2;
	}
	const area = isComparison ? "Areas are sizes of the head; of what is gone, of the base." : "Areas are sizes in the file.";
	return [...entries, note(area, top + 34)];
}
const inkSmall = {
	class: "ink",
	fill: lightPalette.text,
	"font-size": 12
};
//#endregion
export { stillFigure as n, stillStyle as r, stillDocument as t };
