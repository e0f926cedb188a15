import { A as formatExactBytes, Bt as andMore, M as formatPercent, O as formatBytes, j as formatExactDelta, lt as plainName } from "./foundation.js";
import { t as element } from "./values.js";
import { o as lightPalette } from "./palette.js";
import { n as lineColours, t as historyStyle } from "./history-style.js";
import { t as gapText } from "./gap-text.js";
//#region src/core/page/history/plot.ts
function placesOf(points, scale, area) {
	const { length } = points;
	return points.map((point, index) => ({
		point,
		before: points[index - 1],
		x: area.left + (length === 1 ? .5 : index / (length - 1)) * area.width,
		y: heightOf(point.fileSize, scale, area)
	}));
}
function heightOf(size, { least, most }, { top, height }) {
	return top + height * (1 - (size - least) / (most - least));
}
function piecesOf(places) {
	const pieces = [];
	const gaps = [];
	for (const place of places) {
		const piece = pieces.at(-1);
		const before = piece?.at(-1);
		if (piece === void 0 || before === void 0) pieces.push([place]);
		else if (place.point.missing === 0) piece.push(place);
		else {
			gaps.push({
				isGap: true,
				places: [before, place]
			});
			pieces.push([place]);
		}
	}
	const lines = pieces.filter(({ length }) => length > 1).map((piece) => ({
		isGap: false,
		places: piece
	}));
	return [...gaps, ...lines];
}
function cornersOf({ places }) {
	return places.map(({ x, y }) => `${pixels(x)},${pixels(y)}`).join(" ");
}
function pixels(length) {
	return Math.round(length * 10) / 10;
}
function pointTitle({ point: { label, time, fileSize, missing }, before }) {
	const head = `${label}${time === "" ? "" : `, ${time.slice(0, 10)}`}: ${formatExactBytes(fileSize)}`;
	if (before === void 0) return head;
	const change = fileSize - before.fileSize;
	const grown = change === 0 ? "as" : `${formatExactDelta(change)} (${formatPercent(change, before.fileSize)}) since`;
	const gap = gapText(missing);
	return `${head}, ${grown} ${before.label}${gap === "" ? "" : `; ${gap}`}`;
}
//#endregion
//#region src/core/page/history/scale.ts
const maxSteps = 5;
const fractions = [
	.01,
	.02,
	.05,
	.1,
	.2,
	.5
];
const wholes = [
	1,
	2,
	5,
	10,
	20,
	50,
	100,
	200,
	500
];
function sizeScale(sizes) {
	const low = Math.min(...sizes);
	const high = Math.max(...sizes);
	const { step, isExact } = stepFor(high - low, high);
	const start = Math.floor(low / step);
	const end = Math.max(Math.ceil(high / step), start + 1);
	const ticks = Array.from({ length: end - start + 1 }, (_, place) => {
		const size = (start + place) * step;
		return {
			size,
			text: isExact ? exactText(size) : formatBytes(size)
		};
	});
	return {
		least: start * step,
		most: end * step,
		ticks
	};
}
const exactText = (size) => `${size.toLocaleString("en-US")} B`;
function stepFor(range, high) {
	let unit = 1;
	while (unit * 1024 <= high) unit *= 1024;
	const [least = 1, ...larger] = [...unit > 1024 ? fractions : [], ...wholes].map((count) => count * unit);
	const fits = (step) => range / step <= maxSteps;
	if (unit > 1 && range * 2 < least) return {
		step: smallStep(range),
		isExact: true
	};
	return {
		step: [least, ...larger].find(fits) ?? unit * 1e3,
		isExact: false
	};
}
function smallStep(range) {
	for (let ten = 1;; ten *= 10) {
		const step = [
			1,
			2,
			5
		].find((count) => range / (count * ten) <= maxSteps);
		if (step !== void 0) return step * ten;
	}
}
//#endregion
//#region src/core/page/history/chart.ts
const maxCharts = 8;
const width = 800;
const height = 300;
const plot = {
	left: 92,
	top: 48,
	right: 16,
	bottom: 36
};
const area = {
	left: plot.left,
	top: plot.top,
	width: width - plot.left - plot.right,
	height: height - plot.top - plot.bottom
};
const maxMarks = 120;
function historyChart(history) {
	const { total, content } = picture(history);
	const [title, description, ...drawing] = content;
	return element("svg", {
		...attributes(total),
		width,
		height: total
	}, ...[title, description].filter((part) => part !== void 0), element("style", {}, historyStyle()), element("rect", {
		width,
		height: total,
		class: "paper",
		fill: lightPalette.background
	}), ...drawing).markup;
}
function historyFigure(history) {
	const { total, content } = picture(history);
	return element("svg", attributes(total), ...content);
}
const attributes = (total) => ({
	xmlns: "http://www.w3.org/2000/svg",
	class: "history",
	viewBox: `0 0 ${width} ${total}`,
	role: "img",
	"aria-labelledby": "history-title history-description",
	"font-family": "system-ui, -apple-system, \"Segoe UI\", \"Noto Sans\", sans-serif",
	"font-size": 12
});
function picture({ binaries }) {
	const drawn = binaries.filter(({ points }) => points.length > 0);
	const shown = drawn.slice(0, maxCharts);
	const left = drawn.length - shown.length;
	const bottom = Math.max(shown.length * height, 40);
	const names = shown.map(titleOf).join("; ");
	return {
		total: bottom + (left > 0 ? 28 : 0),
		content: [
			element("title", { id: "history-title" }, names === "" ? "Nothing was measured" : `Sizes over time: ${names}`),
			element("desc", { id: "history-description" }, shown.map(descriptionOf).join(" ")),
			...shown.map((binary, place) => chart(binary, place * height)),
			...shown.length === 0 ? [label("Nothing was measured.", 16, 26)] : [],
			...left > 0 ? [label(andMore(left), 16, bottom + 18)] : []
		]
	};
}
const titleOf = ({ name, target }) => `${plainName(name, 80)}${target === "" ? "" : `, ${plainName(target, 40)}`}`;
function descriptionOf(binary) {
	const { points } = binary;
	const [first] = points;
	const last = points.at(-1);
	if (first === void 0 || last === void 0) return "";
	return `${titleOf(binary)}: from ${formatExactBytes(first.fileSize)} (${plainName(first.label, 60)}) to ${formatExactBytes(last.fileSize)} (${plainName(last.label, 60)}) in ${points.length} ${points.length === 1 ? "point" : "points"}.`;
}
function chart(binary, top) {
	const points = binary.points.map((point) => ({
		...point,
		label: plainName(point.label, 80)
	}));
	const scale = sizeScale(points.map(({ fileSize }) => fileSize));
	const places = placesOf(points, scale, area);
	return element("g", { transform: `translate(0 ${top})` }, label(titleOf(binary), 16, 26, "ink", {
		"font-size": 15,
		"font-weight": 600
	}), ...axis(scale), ...ends(points), ...lines(places), ...marks(places));
}
function axis(scale) {
	return scale.ticks.flatMap(({ size, text }) => {
		const y = pixels(heightOf(size, scale, area));
		return [element("line", {
			x1: plot.left,
			x2: width - plot.right,
			y1: y,
			y2: y,
			class: "rule",
			stroke: lightPalette.equal
		}), label(text, plot.left - 8, y + 4, "faint", { "text-anchor": "end" })];
	});
}
function ends(points) {
	const name = ({ label: called, time }) => [plainName(called, 40), time.slice(0, 10)].filter((text) => text !== "").join(", ");
	const y = height - plot.bottom + 22;
	const [first] = points;
	const last = points.at(-1);
	if (first === void 0 || last === void 0) return [];
	if (first === last) return [label(name(first), plot.left + area.width / 2, y, "faint", { "text-anchor": "middle" })];
	return [label(name(first), plot.left, y, "faint"), label(name(last), width - plot.right, y, "faint", { "text-anchor": "end" })];
}
function lines(places) {
	return piecesOf(places).map((piece) => element("polyline", {
		points: cornersOf(piece),
		class: "line",
		fill: "none",
		stroke: lineColours.light,
		"stroke-width": 2,
		"stroke-linejoin": "round",
		"stroke-dasharray": piece.isGap ? "2 5" : void 0
	}));
}
function marks(places) {
	const isVisible = places.length <= maxMarks;
	return places.map((place) => element("circle", {
		cx: pixels(place.x),
		cy: pixels(place.y),
		r: 3.5,
		class: "point",
		fill: lineColours.light,
		"fill-opacity": isVisible ? void 0 : 0
	}, element("title", {}, pointTitle(place))));
}
function label(words, x, y, kind = "faint", more = {}) {
	const fill = kind === "ink" ? lightPalette.text : lightPalette.faint;
	return element("text", {
		x: pixels(x),
		y: pixels(y),
		class: kind,
		fill,
		...more
	}, words);
}
//#endregion
export { historyFigure as n, historyChart as t };
