import { t as inertJson } from "./plain-text.js";
//#region src/core/report/json.ts
/**
* Indented by two, in the order in which the value was made, with a line end.
* Nothing in it steers a terminal or a runner, whatever its strings hold.
*/
function renderJson(value) {
	return `${inertJson(JSON.stringify(value, null, 2))}\n`;
}
//#endregion
export { renderJson as t };
