import { ut as plainSentence } from "./foundation.js";
import { n as historyFigure } from "./chart.js";
import { t as historyPage } from "./report-page.js";
//#region src/core/page/history/history-file.ts
function historyFile(history, parts) {
	const { binaries, source, notices } = history;
	const words = {
		title: `Sizes over time: ${plainSentence(source.name, 200)}`,
		notices: notices.map((notice) => plainSentence(notice))
	};
	return historyPage(binaries, words, historyFigure(history).markup, parts);
}
//#endregion
export { historyFile };
