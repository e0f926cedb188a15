import { createHash } from "node:crypto";
//#region src/github/comment/marker.ts
/** The line; nothing in it can end the HTML comment. */
function markerLine(marker) {
	const head = /^[0-9a-f]{1,64}$/.test(marker.head) ? marker.head : "unknown";
	const { job, runId, runAttempt } = marker;
	return `${prefix(marker)}job=${hashOf(job)} head=${head} run=${runId}.${runAttempt} -->`;
}
/** Whether a comment begins with a marker of this key and work. */
function isMarked(body, marker) {
	return body.startsWith(prefix(marker));
}
/**
* Whether a comment may be taken over where there is none of this key and work:
* one of 0.1, which knew no work (read until 1.1), or one that an earlier run of
* this job wrote when its inputs named other work.
*/
function isAdoptable(body, marker) {
	if (isMarked(body, marker) || isNewer(body, marker)) return false;
	const key = hashOf(marker.commentKey);
	if (body.startsWith(`<!-- go-size-gate:v1 key=${key} `)) return true;
	const [line = ""] = body.split("\n", 1);
	return line.startsWith(`<!-- go-size-gate:v2 key=${key} `) && line.includes(` job=${hashOf(marker.job)} `) && isOlder(body, marker);
}
/**
* Whether a marker names a later run, or a later attempt of the same. Whether that
* run exists is another matter (`newer-run.ts`).
*/
function isNewer(body, marker) {
	return (age(body, marker) ?? 0) > 0;
}
/** Whether a marked comment was written by an earlier run, or an earlier attempt of the same. */
function isOlder(body, marker) {
	return (age(body, marker) ?? 0) < 0;
}
/** Whether a marked comment was written in this very attempt of this run. */
function isOfSameRun(body, marker) {
	return age(body, marker) === 0;
}
/** null where there is no marker that names a run. */
function runOfMarker(body) {
	const [, more = "", id, attempt] = /^<!-- ([^>]{0,300}) run=(\d{1,15})\.(\d{1,9}) -->/.exec(body) ?? [];
	if (id === void 0) return null;
	const [, head = ""] = / head=([0-9a-f]{1,64})$/.exec(more) ?? [];
	return {
		id: Number(id),
		attempt: Number(attempt),
		head
	};
}
/** Above 0 for a comment of a later run, below for one of an earlier; null where that is not known. */
function age(body, marker) {
	const run = runOfMarker(body);
	if (run === null || marker.runId === 0) return null;
	return run.id - marker.runId || run.attempt - marker.runAttempt;
}
function prefix({ commentKey, work }) {
	const shown = /^[0-9a-f]{1,64}$/.test(work) ? work : "none";
	return `<!-- go-size-gate:v2 key=${hashOf(commentKey)} work=${shown} `;
}
function hashOf(text) {
	return createHash("sha256").update(text).digest("hex").slice(0, 16);
}
//#endregion
export { isOlder as a, isOfSameRun as i, isMarked as n, markerLine as o, isNewer as r, runOfMarker as s, isAdoptable as t };
