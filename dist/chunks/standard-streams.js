import { n as reasonOf, t as codeOf } from "./system-error.js";
//#region src/host/early-end.ts
let clear = null;
let ending = false;
/** Whether the program is ending early; what would go on waits for that. */
function isEndingEarly() {
	return ending;
}
/**
* Registers what has to be cleared when the program ends early; there is one
* holder at a time.
* @returns a function that takes it back
*/
function onEarlyEnd(holder) {
	clear = holder;
	return () => {
		if (clear === holder) clear = null;
	};
}
/** Clears and exits with `status`; only the first call counts. */
function endEarly(status) {
	if (ending) return;
	ending = true;
	(clear === null ? Promise.resolve() : clear()).catch(() => {}).finally(() => process.exit(status));
}
/**
* Ends the program with status 2 on an error that nobody catches, after saying
* which one.
*/
function endOnUncaught(say) {
	process.on("uncaughtException", (error) => {
		say(error);
		endEarly(2);
	});
}
//#endregion
//#region src/host/standard-streams.ts
const failureStatus = 2;
let guarded = false;
/** Sees to it that a failing write to stdout or stderr ends the run. May be called again. */
function guardStreams() {
	if (guarded) return;
	guarded = true;
	for (const name of ["stdout", "stderr"]) process[name].on("error", (error) => fail(name, error));
}
function fail(name, error) {
	if (name === "stdout" && codeOf(error) !== "EPIPE") process.stderr.write(`error: could not write to standard output: ${reasonOf(error)}\n`);
	endEarly(failureStatus);
}
/** Writes text to stdout, to its last byte. A failure ends the run. */
async function writeStdout(text) {
	guardStreams();
	await new Promise((resolve) => {
		process.stdout.write(text, (error) => {
			if (!error) resolve();
		});
	});
}
/** Writes text to stderr, to its last byte. A failure ends the run. */
async function writeStderr(text) {
	guardStreams();
	await new Promise((resolve) => {
		process.stderr.write(text, (error) => {
			if (!error) resolve();
		});
	});
}
/** Exits with the status that was set, when all that was written has gone out. */
function exitWhenWritten() {
	process.stdout.write("", (error) => {
		if (error) endEarly(failureStatus);
		else if (!isEndingEarly()) process.exit();
	});
}
//#endregion
export { endEarly as a, onEarlyEnd as c, writeStdout as i, guardStreams as n, endOnUncaught as o, writeStderr as r, isEndingEarly as s, exitWhenWritten as t };
