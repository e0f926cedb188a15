import { Ht as linesAndMore, lt as plainName } from "./foundation.js";
import { l as shellWord } from "./values.js";
//#region src/gate/doctor/check-result.ts
function leftOut(name, reason) {
	return {
		name,
		state: "left-out",
		reason,
		command: ""
	};
}
function resultOf(name, reason, size) {
	return partResult("doctor", name, reason, size);
}
function partResult(command, name, reason, { packages, maxColdBuilds }) {
	if (reason === "") return {
		name,
		state: "done",
		reason,
		command: ""
	};
	const words = packages.map((text) => shellWord(text) ?? "PACKAGE");
	return {
		name,
		state: "not-run",
		reason,
		command: [
			`go-size-gate ${command} --only`,
			name,
			"--time",
			String(Math.max(1, maxColdBuilds * 2)),
			...words
		].join(" ")
	};
}
//#endregion
//#region src/core/doctor/evidence.ts
const maxLines = 20;
const maxLineLength = 300;
function bounded(title, lines) {
	const shown = lines.slice(0, maxLines).map((line) => plainName(line, maxLineLength));
	return {
		title,
		lines: [...linesAndMore(shown, lines.length)]
	};
}
//#endregion
export { resultOf as i, leftOut as n, partResult as r, bounded as t };
