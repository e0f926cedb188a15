//#region src/core/history/gap-text.ts
function gapText(missing) {
	if (missing === 0) return "";
	return missing === null ? "others may lie in between" : `${missing} without a measurement in between`;
}
//#endregion
export { gapText as t };
