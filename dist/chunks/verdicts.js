import { C as verdictStates } from "./closed-lists.js";
//#region src/core/policy/verdicts.ts
/** The worst of these states; `pass` when there are none. */
function worst(states) {
	return verdictStates.find((state) => states.includes(state)) ?? "pass";
}
/** Sorts reasons, worst first; what is equally bad keeps its order. */
function bySeverity(a, b) {
	return verdictStates.indexOf(a.state) - verdictStates.indexOf(b.state);
}
/**
* The verdict of a run: the worst of its binaries, with every reason that is
* no pass, or one reason where all pass. Nothing judged is an error.
*/
function overall(verdicts) {
	if (verdicts.length === 0) return {
		state: "error",
		reasons: [{
			state: "error",
			message: "there was nothing to judge: no binary was built"
		}]
	};
	const state = worst(verdicts.map(({ verdict }) => verdict.state));
	const reasons = verdicts.flatMap(({ title, verdict }) => verdict.reasons.map((reason) => ({
		...reason,
		message: `${title}: ${reason.message}`
	})));
	if (state !== "pass") return {
		state,
		reasons: reasons.filter((reason) => reason.state !== "pass").toSorted(bySeverity)
	};
	const [only] = verdicts;
	if (verdicts.length === 1 && only !== void 0) return {
		state,
		reasons: reasons.slice(0, 1)
	};
	return {
		state,
		reasons: [{
			state,
			message: `all ${verdicts.length} binaries are within their budgets`
		}]
	};
}
//#endregion
export { overall as n, worst as r, bySeverity as t };
