import { n as reasonOf } from "./system-error.js";
import { n as renderMarkdown, t as isQuiet } from "./markdown.js";
import { o as markerLine } from "./marker.js";
import { appendFile, stat } from "node:fs/promises";
//#region src/github/summary.ts
/** The runner drops a step's summary whole above 1 MiB; in bytes, with room for a line end. */
const largestSummary = 1048512;
/**
* Appends what `render` gives for the room that is left, in bytes. Returns a
* warning, one sentence, when it could not; a summary never changes a verdict.
*/
async function appendSummary(path, render) {
	if (path === "") return "there is no job summary: the runner set no GITHUB_STEP_SUMMARY";
	try {
		const room = largestSummary - await sizeOf(path);
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
//#endregion
//#region src/tell.ts
/** GitHub takes 65,536 characters. */
const commentLimit = 6e4;
/**
* Appends the report to the job summary, whatever else happens.
* @param path '' where there is none
* @returns a warning, one sentence, when it could not; null when it is written
*/
async function tellSummary(report, path) {
	return await appendSummary(path, (limit) => renderMarkdown(report, { limit }));
}
/**
* Creates or updates the comment of a pull request.
* @returns its address; '' when there is none
*/
async function tellComment(telling) {
	const { report, plan, run, event, log } = telling;
	if (!plan.comment || event.kind !== "pull_request") return "";
	if (event.isClosed === true) {
		log.info("No comment: the pull request is closed, and its comment stays");
		return "";
	}
	const { putComment } = await import("./comment.js");
	const marker = {
		commentKey: plan.commentKey,
		work: plan.work,
		job: run.job,
		head: event.headSha,
		runId: run.runId,
		runAttempt: run.runAttempt
	};
	const result = await putComment(await telling.openClient(), {
		owner: run.owner,
		repo: run.repo,
		number: event.number,
		marker,
		body: renderMarkdown(report, {
			limit: commentLimit,
			marker: markerLine(marker),
			runUrl: run.runUrl
		}),
		quiet: isQuiet(report),
		rewrites: plan.mode === "comment"
	});
	switch (result.state) {
		case "skipped":
			log.info(`No comment: ${result.reason}`);
			return "";
		case "refused": {
			const fork = event.headRepoIsFork ? " (the token of a pull request from a fork is read-only)" : "";
			log.warning(`${result.message}${fork}. The report is in the job summary.`);
			return "";
		}
		default:
			log.info(`Comment ${result.state}: ${result.url}`);
			return result.url;
	}
}
//#endregion
export { tellComment as n, tellSummary as r, commentLimit as t };
