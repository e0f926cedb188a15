import { n as darkPalette } from "./palette.js";
//#region src/core/page/history/history-style.ts
const lineColours = {
	light: "#0969da",
	dark: "#4493f8"
};
function historyStyle() {
	const { background, text: ink, faint, equal } = darkPalette;
	return `@media (prefers-color-scheme:dark){.history .paper{fill:${background}}.history .ink{fill:${ink}}.history .faint{fill:${faint}}.history .rule{stroke:${equal}}.history .line{stroke:${lineColours.dark}}.history .point{fill:${lineColours.dark}}}`;
}
//#endregion
export { lineColours as n, historyStyle as t };
