import { createHash } from "node:crypto";
//#region src/github/comment/marker.ts
function markerLine(marker) {
	const head = /^[0-9a-f]{1,64}$/.test(marker.head) ? marker.head : "unknown";
	const { job, runId, runAttempt } = marker;
	return `${prefix(marker)}job=${hashOf(job)} head=${head} run=${runId}.${runAttempt} -->`;
}
function isMarked(body, marker) {
	return body.startsWith(prefix(marker));
}
function isAdoptable(body, marker) {
	if (isMarked(body, marker) || isNewer(body, marker)) return false;
	const key = hashOf(marker.commentKey);
	if (body.startsWith(`<!-- go-size-gate:v1 key=${key} `)) return true;
	const [line = ""] = body.split("\n", 1);
	return line.startsWith(`<!-- go-size-gate:v2 key=${key} `) && line.includes(` job=${hashOf(marker.job)} `) && isOlder(body, marker);
}
function isNewer(body, marker) {
	return (age(body, marker) ?? 0) > 0;
}
function isOlder(body, marker) {
	return (age(body, marker) ?? 0) < 0;
}
function isOfSameRun(body, marker) {
	return age(body, marker) === 0;
}
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
