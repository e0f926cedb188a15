//#region src/user-error.ts
/**
* An error that the user can act on. Its message is one clear sentence: what
* happened, where (file, offset, input, line) and what to do. It ends a run
* with exit status 2 and is shown without a stack.
*/
var UserError = class extends Error {
	name = "UserError";
};
/** The text of whatever was thrown (an Error of another realm is no `instanceof Error`). */
function messageOf(thrown) {
	const message = thrown?.message;
	return typeof message === "string" ? message : String(thrown);
}
//#endregion
export { messageOf as n, UserError as t };
