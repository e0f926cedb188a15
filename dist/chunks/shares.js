//#region src/core/report/views/shares.ts
/** `12.5 %` of the whole; `< 0.1 %` for little, '' where there is no whole. */
function shareOf(part, whole) {
	if (whole === 0) return "";
	const percent = part / whole * 100;
	if (percent > 0 && percent < .05) return "< 0.1 %";
	return `${percent.toFixed(1)} %`;
}
//#endregion
export { shareOf as t };
