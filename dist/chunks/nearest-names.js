import { Zt as outsideColumn } from "./foundation.js";
import { i as packagesOf, n as modulesOf, r as namedSymbol } from "./find-names.js";
//#region src/core/explain/why/nearest-names.ts
const maxNames = 8;
const maxEdits = 3;
const maxCompared = 200;
function nearestNames(text, measurements) {
	const names = new Set();
	for (const measurement of measurements) {
		for (const path of modulesOf(measurement).keys()) names.add(path);
		for (const path of packagesOf(measurement)) names.add(path);
	}
	for (const { symbols } of measurements) for (const [index, symbol] of symbols.entries()) {
		const { name } = namedSymbol(symbol, index);
		if (!/^(?:type|go)[:.]/.test(name)) names.add(name);
	}
	return nearestAmong(text, names);
}
function nearestAmong(text, names) {
	const wanted = text.toLowerCase();
	const candidates = [];
	for (const [place, name] of [...names].entries()) {
		const rank = rankOf(wanted, name.toLowerCase());
		if (rank !== null) candidates.push({
			name,
			rank,
			place
		});
	}
	return candidates.toSorted((a, b) => a.rank - b.rank || a.place - b.place).slice(0, maxNames).map(({ name }) => name);
}
function rankOf(wanted, name) {
	if (name === wanted) return 0;
	if (endsAtPart(name, wanted)) return 1;
	const last = name.slice(name.lastIndexOf("/") + 1);
	const whole = editsBetween(wanted, name);
	const ofLast = editsBetween(wanted, last);
	const edits = Math.min(whole ?? Infinity, ofLast ?? Infinity);
	if (edits <= maxEdits) return 1 + edits;
	if (wanted.length > 2 && name.includes(wanted)) return 5;
	const part = wanted.slice(1 + Math.max(...separators.map((one) => wanted.lastIndexOf(one))));
	return part.length > 2 && endsAtPart(name, part) ? 6 : null;
}
const separators = [
	"/",
	".",
	")"
];
function endsAtPart(name, part) {
	return part !== "" && name.endsWith(part) && separators.some((one) => one === name.charAt(name.length - part.length - 1));
}
function editsBetween(a, b) {
	const most = Math.min(maxEdits, Math.floor(a.length / 3));
	if (a.length > maxCompared || Math.abs(a.length - b.length) > most) return null;
	let before = Array.from({ length: b.length + 1 }, (_, column) => column);
	for (let row = 1; row <= a.length; row++) {
		const line = [row];
		for (let column = 1; column <= b.length; column++) {
			const isSame = a[row - 1] === b[column - 1];
			const replaced = (before[column - 1] ?? outsideColumn()) + (isSame ? 0 : 1);
			const inserted = (line[column - 1] ?? outsideColumn()) + 1;
			const removed = (before[column] ?? outsideColumn()) + 1;
			line.push(Math.min(replaced, inserted, removed));
		}
		if (Math.min(...line) > most) return null;
		before = line;
	}
	const edits = before[b.length] ?? outsideColumn();
	return edits <= most ? edits : null;
}
//#endregion
export { nearestNames as n, nearestAmong as t };
