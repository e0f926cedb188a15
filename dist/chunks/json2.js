//#region src/report/json.ts
/** Indented by two, in the order in which the value was made, with a line end. */
function renderJson(value) {
	return `${JSON.stringify(value, null, 2)}\n`;
}
//#endregion
export { renderJson as t };
