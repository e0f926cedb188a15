import { M as formatPercent, O as formatBytes, k as formatDelta } from "./foundation.js";
import { t as sparkline } from "./sparkline.js";
import { t as gapText } from "./gap-text.js";
//#region src/core/report/history/words.ts
function binaryTitle({ name, mainPackage, target }) {
	return `${name || mainPackage} ${target}`.trimEnd();
}
function historySentence({ points }) {
	const [first] = points;
	const last = points.at(-1);
	if (first === void 0 || last === void 0) return "nothing was measured";
	if (first === last) return `${formatBytes(first.fileSize)}, 1 point, ${first.label}`;
	const change = last.fileSize - first.fileSize;
	return `${formatBytes(first.fileSize)} \u2192 ${formatBytes(last.fileSize)} (${formatPercent(change, first.fileSize)}), ${points.length} points from ${first.label} to ${last.label}`;
}
function historyLine({ points }) {
	return sparkline(points.slice(-60));
}
function historyRows({ points }) {
	return points.flatMap((point, place) => {
		const { label, time, fileSize, gzip, missing } = point;
		const before = points[place - 1];
		const gap = before === void 0 ? "" : gapText(missing);
		const change = before === void 0 ? null : fileSize - before.fileSize;
		const row = {
			label,
			isGap: false,
			day: time.slice(0, 10),
			size: formatBytes(fileSize),
			change: change === null || before === void 0 ? "" : change === 0 ? "0 B" : `${formatDelta(change)} (${formatPercent(change, before.fileSize)})`,
			gzip: gzip === null ? "" : formatBytes(gzip)
		};
		return gap === "" ? [row] : [{
			day: "",
			size: "",
			change: "",
			gzip: "",
			label: gap,
			isGap: true
		}, row];
	});
}
const historyColumns = [
	{
		key: "day",
		title: "day",
		align: "left"
	},
	{
		key: "size",
		title: "size",
		align: "right"
	},
	{
		key: "change",
		title: "change",
		align: "right"
	},
	{
		key: "gzip",
		title: "gzip",
		align: "right"
	}
];
//#endregion
export { historySentence as a, historyRows as i, historyColumns as n, historyLine as r, binaryTitle as t };
