import { r as visibleLine } from "./plain-text.js";
//#region src/core/user-error.ts
/** UTF-16 code units of a message; what it quotes may be as long as a file. */
const maxMessage = 4e3;
/**
* An error that the user can act on. Its message is one clear sentence: what
* happened, where (file, offset, input, line) and what to do. It ends a run
* with exit status 2 and is shown without a stack. Whatever the message quotes,
* it has no control characters, and a line for each fault.
*/
var UserError = class extends Error {
	name = "UserError";
	/** Of a build, for a report that shows its output; null for any other error. */
	failure;
	/** @param message a list has one line for each fault */
	constructor(message, failure = null) {
		super((typeof message === "string" ? [message] : message).map((line) => visibleLine(line, maxMessage)).join("\n"));
		this.failure = failure;
	}
};
/** The text of whatever was thrown (an Error of another realm is not an `instanceof Error`). */
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
