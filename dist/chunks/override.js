import { r as worst, t as bySeverity } from "./verdicts.js";
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
/** The first override that counts, and why the others don't. */
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
/** Why an override does not count; null when it does. */
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
/** What an override lets pass becomes a warning that names who did it and why; errors stay. */
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
/** The line that overrides, in a pull request's text or a commit's message. */
const trailerLine = "Binary-Size: <reason>";
/** Characters; the rest of a longer reason is cut. */
const maxReasonLength = 200;
/** The reason in a `trailerLine`; null where there is none. */
function trailerReason(text) {
	return /^Binary-Size:[^\S\n]*(\S[^\n]*)$/im.exec(text.replaceAll("\r", ""))?.[1]?.trim().slice(0, maxReasonLength) ?? null;
}
//#endregion
export { trailerLine as a, overridden as i, defaultOverrideRules as n, trailerReason as o, noOverride as r, decideOverride as t };
