//#region src/core/page/palette.ts
const lightPalette = {
	background: "#ffffff",
	text: "#1f2328",
	faint: "#59636e",
	label: "#1f2328",
	line: "#ffffff",
	frame: "#f0f2f5",
	equal: "#dce0e6",
	grew: [
		"#fbe0c2",
		"#f6bf85",
		"#ee9a45"
	],
	shrank: [
		"#d3e5f7",
		"#a5cbef",
		"#72addf"
	],
	kinds: {
		main: "#b5dccd",
		module: "#d5cdec",
		std: "#dce0e6",
		pseudo: "#eee7d3"
	},
	hatch: "rgba(31, 35, 40, 0.22)"
};
const darkPalette = {
	background: "#0d1117",
	text: "#e6edf3",
	faint: "#9198a1",
	label: "#f4f7fa",
	line: "#0d1117",
	frame: "#1b222b",
	equal: "#343c47",
	grew: [
		"#58401f",
		"#7d4f14",
		"#9c5a0c"
	],
	shrank: [
		"#1f3e5e",
		"#225184",
		"#2a66a8"
	],
	kinds: {
		main: "#1f5145",
		module: "#463d68",
		std: "#343c47",
		pseudo: "#4a4330"
	},
	hatch: "rgba(244, 247, 250, 0.28)"
};
const changeShares = [.02, .2];
function changeTone(base, head) {
	if (base === head) return "equal";
	const share = Math.abs(head - base) / Math.max(base, head);
	const [weak, middle] = changeShares;
	return `${head > base ? "grew" : "shrank"}-${share < weak ? 0 : share < middle ? 1 : 2}`;
}
function fillsOf(palette) {
	const { equal, grew, shrank, kinds } = palette;
	return {
		equal,
		"grew-0": grew[0],
		"grew-1": grew[1],
		"grew-2": grew[2],
		"shrank-0": shrank[0],
		"shrank-1": shrank[1],
		"shrank-2": shrank[2],
		...kinds
	};
}
const isOneSided = (base, head) => base === 0 !== (head === 0);
const drawnSize = (base, head) => head === 0 ? base : head;
//#endregion
export { isOneSided as a, fillsOf as i, darkPalette as n, lightPalette as o, drawnSize as r, changeTone as t };
