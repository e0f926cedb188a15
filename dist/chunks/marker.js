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
	const [, id, attempt] = /^<!-- [^>]* run=(\d{1,15})\.(\d{1,9}) -->/.exec(body) ?? [];
	if (id === void 0 || marker.runId === 0) return false;
	const order = Number(id) - marker.runId;
	return order > 0 || order === 0 && Number(attempt) > marker.runAttempt;
}
function prefix(commentKey) {
	return `<!-- go-size-gate:v1 key=${createHash("sha256").update(commentKey).digest("hex").slice(0, 16)} `;
}
//#endregion
export { isNewer as n, markerLine as r, isMarked as t };
