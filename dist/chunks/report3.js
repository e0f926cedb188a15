import { Ht as linesAndMore, O as formatBytes, lt as plainName, ut as plainSentence, y as coloured } from "./foundation.js";
import { g as shortNames, p as textTable } from "./overview.js";
import { _ as overTime, b as lastReleaseCell, d as plainText, h as limitCell, m as measuredFacts, t as whyOf, v as budgetChangeText, x as lastReleaseTitle } from "./why.js";
import { a as nameOf, o as ranked, r as isCompared } from "./ranking.js";
import { i as changeCell, n as archiveCell } from "./reasons.js";
import { a as explanation, i as byDirection, n as stateColours, o as nameWidth, r as verdictText, s as titled, t as reasonLines } from "./verdict.js";
//#region src/core/report/terminal/why.ts
const maxCauses = 10;
function flipLines({ flips }, style) {
	return flips.slice(0, maxCauses).map(([title = "", ...rest]) => `${coloured(plainText([title]), "bold", style)}${plainText(rest)}`).join("\n");
}
function whyText({ sentences, major, notRecorded }, style) {
	const shown = sentences.slice(0, Math.min(maxCauses, major));
	const lines = [...linesAndMore(shown.map((sentence) => plainText(sentence)), sentences.length).map((line) => `  ${line}`), ...notRecorded.length === 0 ? [] : [`  ${coloured("not recorded:", "dim", style)} ${plainSentence(notRecorded.join("; "), 400)}`]];
	return titled("Why", lines.join("\n"), style);
}
//#endregion
//#region src/core/report/terminal/report.ts
const maxHistories = 10;
function renderText(report, style, maxRows) {
	const binaries = ranked(report);
	const [first] = binaries.filter((binary) => isCompared(binary) && binary.status !== "unchanged");
	const why = whyOf(report);
	return `${[
		verdictText(report, style),
		flipLines(why, style),
		noticeLines(report),
		binariesText(report, binaries, style),
		historyLines(report, binaries),
		reasonLines(report, binaries, style),
		notBuiltLines(report),
		approvalLine(report),
		whyText(why, style),
		first === void 0 ? "" : explanation(first, report, style, maxRows),
		factLines(report, binaries, style)
	].filter((block) => block !== "").join("\n\n")}\n`;
}
function noticeLines(report) {
	const change = report.budgetChange;
	const budget = change === null ? [] : [budgetChangeText(change, plainName(change.path))];
	const notices = report.provenance?.notices ?? [];
	return [...budget, ...notices].map((notice) => `! ${plainSentence(notice)}`).join("\n");
}
function binariesText(report, binaries, style) {
	if (binaries.length === 0) return "";
	const names = shortNames(binaries.map((binary) => nameOf(binary, report)), nameWidth(style, 60));
	const more = moreColumns(binaries);
	const rows = binaries.map((binary, index) => [
		names[index] ?? "",
		plainName(binary.target, 40),
		sideCell(binary, "base"),
		sideCell(binary, "head"),
		changeText(binary, style),
		...more.map(({ cell }) => cell(binary)),
		limitCell(binary),
		coloured(binary.verdict.state, stateColours[binary.verdict.state], style)
	]);
	return textTable([
		"binary",
		"target",
		"base",
		"head",
		"change",
		...more.map(({ title }) => title),
		"limit",
		""
	], [
		"left",
		"left",
		"right",
		"right",
		"right",
		...more.map(() => "right"),
		"right",
		"left"
	], rows, style);
}
function historyLines(report, binaries) {
	return overTime(report, binaries).slice(0, maxHistories).map(({ name, sparkline, sentence }) => {
		const text = typeof name === "string" ? name : name.name;
		return `  over time: ${plainName(text)} ${sparkline} ${plainSentence(sentence)}`;
	}).join("\n");
}
function moreColumns(binaries) {
	const release = lastReleaseTitle(binaries);
	return [...binaries.some(({ archives }) => archives !== void 0) ? [{
		title: "archive",
		cell: archiveCell
	}] : [], ...release === "" ? [] : [{
		title: plainName(release, 60),
		cell: lastReleaseCell
	}]];
}
function sideCell(binary, which) {
	const side = binary[which];
	if (side !== null) return formatBytes(side.binary.fileSize);
	return which === "base" && !isCompared(binary) ? "unknown" : "\u2013";
}
function changeText(binary, style) {
	return byDirection(changeCell(binary), isCompared(binary) ? binary.delta.fileSize : 0, style);
}
function notBuiltLines(report) {
	return report.notBuilt.map(({ mainPackage, target, reason }) => `not built: ${plainName(mainPackage)} ${plainName(target, 40)}: ${plainSentence(reason)}`).join("\n");
}
function approvalLine({ approval }) {
	if (approval === void 0) return "";
	const { label, line } = approval;
	return `to let this change pass, somebody who may write to this repository gives it ${[...label === "" ? [] : [`the label ${plainName(label)}`], `the line "${line}" in its text`].join(" or ")}`;
}
function factLines(report, binaries, style) {
	const facts = measuredFacts(report, binaries).flatMap(({ title, entries, link }) => entries.map((entry) => `  ${coloured(`${title}:`, "dim", style)} ${plainSentence(entry)}${link === "" ? "" : ` (${plainName(link, 400)})`}`));
	const { reproduce = "", reproduceNote = "" } = report.provenance ?? {};
	const fact = (title, text) => `  ${coloured(title, "dim", style)} ${text}`;
	const repeat = reproduce !== "" ? [fact("Reproduce:", plainName(reproduce, 4e3))] : reproduceNote !== "" ? [fact("Not reproducible by a line:", plainSentence(reproduceNote))] : [];
	return titled("How it was measured", [...facts, ...repeat].join("\n"), style);
}
//#endregion
export { renderText as t };
