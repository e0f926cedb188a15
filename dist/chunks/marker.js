import { createHash } from "node:crypto";
//#region src/github/marker.ts
/** The line; nothing in it can end the HTML comment. */
function markerLine(marker) {
	const head = /^[0-9a-f]{1,64}$/.test(marker.head) ? marker.head : "unknown";
	return `${prefix(marker.commentKey)}head=${head} run=${marker.runId}.${marker.runAttempt} -->`;
}
/** Whether a comment begins with a marker of this key. */
function isMarked(body, commentKey) {
	return body.startsWith(prefix(commentKey));
}
/** Whether a marked comment was written by a later run, or a later attempt of the same. */
function isNewer(body, marker) {
	return age(body, marker) > 0;
}
/** Whether a marked comment was written by an earlier run, or an earlier attempt of the same. */
function isOlder(body, marker) {
	return age(body, marker) < 0;
}
/** Above 0 for a comment of a later run, below for one of an earlier; 0 also where that is not known. */
function age(body, marker) {
	const [, id, attempt] = /^<!-- [^>]* run=(\d{1,15})\.(\d{1,9}) -->/.exec(body) ?? [];
	if (id === void 0 || marker.runId === 0) return 0;
	return Number(id) - marker.runId || Number(attempt) - marker.runAttempt;
}
function prefix(commentKey) {
	return `<!-- go-size-gate:v1 key=${createHash("sha256").update(commentKey).digest("hex").slice(0, 16)} `;
}
//#endregion
export { markerLine as i, isNewer as n, isOlder as r, isMarked as t };
