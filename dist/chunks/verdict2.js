//#region src/core/doctor/verdict.ts
function doctorStatus({ findings, checks }, failOn) {
	if (failOn === "never") return 0;
	const counts = ({ kind }) => kind === "problem" || failOn === "note";
	return checks.some(({ state }) => state === "not-run") || findings.some(counts) ? 1 : 0;
}
function problemsFirst(findings) {
	return findings.toSorted((a, b) => Number(a.kind === "note") - Number(b.kind === "note"));
}
//#endregion
export { problemsFirst as n, doctorStatus as t };
