import { jn as UserError } from "./foundation.js";
//#region src/commands/view-format.ts
/**
* JSON is a contract that has every row.
* @throws UserError for a view as JSON
*/
function assertShown(view, { format }) {
	if (view === null || format !== "json") return;
	throw new UserError("--by, --top, --filter, --within and --tree are for text and Markdown: JSON has every row");
}
//#endregion
export { assertShown as t };
