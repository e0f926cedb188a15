import { zt as verdictStates } from "./foundation.js";
//#region src/core/policy/verdicts.ts
function worst(states) {
	return verdictStates.find((state) => states.includes(state)) ?? "pass";
}
function bySeverity(a, b) {
	return verdictStates.indexOf(a.state) - verdictStates.indexOf(b.state);
}
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
//#region src/core/policy/override.ts
const defaultOverrideRules = {
	label: "size-increase-approved",
	sticky: false,
	approvers: []
};
const noOverride = {
	accepted: null,
	ignored: []
};
function decideOverride(claims, rules) {
	const decisions = claims.map((claim) => ({
		claim,
		fault: faultOf(claim, rules)
	}));
	return {
		accepted: decisions.find(({ fault }) => fault === null)?.claim ?? null,
		ignored: decisions.flatMap(({ claim, fault }) => fault === null ? [] : [`the override by ${sourceOf(claim)} does not count: ${fault}`])
	};
}
function faultOf({ kind, writers, current }, { sticky, approvers }) {
	if (writers.length === 0) return kind === "commit" ? "the commit has no verified signature, so anybody may have written it" : "not everybody who wrote it is known";
	const named = new Set(approvers.map((login) => login.toLowerCase()));
	for (const { login, mayWrite } of writers) {
		if (mayWrite === true || named.has(login.toLowerCase())) continue;
		return mayWrite === null ? `whether ${login} may write to this repository could not be asked` : `${login} may not write to this repository and is no named approver`;
	}
	if (sticky || current === true) return null;
	return current === null ? "for which commit it was given could not be asked" : "it was given for an earlier commit; give it again";
}
function sourceOf({ kind, reason, writers }) {
	const by = writers.map(({ login }) => login).join(", ") || "somebody";
	return `${{
		label: `the label "${reason}"`,
		description: `the pull request's text ("${reason}")`,
		commit: `a commit's message ("${reason}")`
	}[kind]} of ${by}`;
}
function overridden(verdict, claim) {
	if (verdict.state !== "fail" && verdict.state !== "no-baseline") return verdict;
	const reasons = [{
		state: "warn",
		rule: "override",
		message: `is allowed by ${sourceOf(claim)}`
	}, ...verdict.reasons.map(lessened)].toSorted(bySeverity);
	return {
		state: worst(reasons.map(({ state }) => state)),
		reasons
	};
}
function lessened(reason) {
	return reason.state === "fail" || reason.state === "no-baseline" ? {
		...reason,
		state: "warn"
	} : reason;
}
const trailerLine = "Binary-Size: <reason>";
const maxReasonLength = 200;
function trailerReason(text) {
	return /^Binary-Size:[^\S\n]*(\S[^\n]*)$/im.exec(text.replaceAll("\r", ""))?.[1]?.trim().slice(0, maxReasonLength) ?? null;
}
//#endregion
export { trailerLine as a, overall as c, overridden as i, worst as l, defaultOverrideRules as n, trailerReason as o, noOverride as r, bySeverity as s, decideOverride as t };
