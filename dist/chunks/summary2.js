import { cn as reasonOf } from "./foundation.js";
import { i as renderMarkdown } from "./report.js";
import { appendFile, stat } from "node:fs/promises";
//#region src/action/summary.ts
/** The runner drops a step's summary whole above 1 MiB; in bytes, with room for a line end. */
const maxSummaryBytes = 1048512;
/**
* Appends what `render` gives for the room that is left, in bytes. Returns a
* warning, one sentence, when it could not; a summary never changes a verdict.
*/
async function appendSummary(path, render) {
	if (path === "") return "there is no job summary: the runner set no GITHUB_STEP_SUMMARY";
	try {
		const room = maxSummaryBytes - await sizeOf(path);
		if (room < 8192) return "the job summary has no room left: an earlier part of this step filled it";
		await appendFile(path, `${render(room)}\n`);
		return null;
	} catch (error) {
		return `could not write the job summary ${path}: ${reasonOf(error)}`;
	}
}
/** Bytes in the file; 0 when it is not there yet. */
async function sizeOf(path) {
	try {
		return (await stat(path)).size;
	} catch {
		return 0;
	}
}
/**
* Appends the report to the job summary, whatever else happens.
* @param path '' where there is none
* @returns a warning, one sentence, when it could not; null when it is written
*/
async function writeSummary(report, path, links = {}) {
	return await appendSummary(path, (limit) => renderMarkdown(report, {
		limit,
		...links
	}));
}
//#endregion
export { writeSummary as n, appendSummary as t };
