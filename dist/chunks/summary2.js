import { cn as reasonOf } from "./foundation.js";
import { i as renderMarkdown } from "./report.js";
import { appendFile, stat } from "node:fs/promises";
//#region src/action/summary.ts
const maxSummaryBytes = 1048512;
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
async function sizeOf(path) {
	try {
		return (await stat(path)).size;
	} catch {
		return 0;
	}
}
async function writeSummary(report, path, links = {}) {
	return await appendSummary(path, (limit) => renderMarkdown(report, {
		limit,
		...links
	}));
}
//#endregion
export { writeSummary as n, appendSummary as t };
