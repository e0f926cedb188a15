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
	return textOf(thrown, "message") ?? String(thrown);
}
/** The stack of whatever was thrown, for a bug's report. */
function stackOf(thrown) {
	return textOf(thrown, "stack") ?? messageOf(thrown);
}
function textOf(thrown, name) {
	if (typeof thrown !== "object" || thrown === null) return null;
	const text = Reflect.get(thrown, name);
	return typeof text === "string" ? text : null;
}
//#endregion
export { messageOf as n, stackOf as r, UserError as t };
