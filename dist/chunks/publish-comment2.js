import { i as renderMarkdown, t as isQuiet } from "./report.js";
import { o as markerLine } from "./marker.js";
//#region src/github/comment/publish-comment.ts
const commentLimit = 6e4;
async function publishComment(telling) {
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
			runUrl: run.runUrl,
			filesUrl: run.filesUrl,
			page: telling.page ?? null
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
export { publishComment as n, commentLimit as t };
