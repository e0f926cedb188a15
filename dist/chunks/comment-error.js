import { t as platformOf } from "./github-services.js";
//#region src/action/comment-error.ts
async function commentOnError(message, ended) {
	const { log, texts, token } = ended;
	if (texts["comment"]?.trim() === "false") return;
	if (texts["mode"]?.trim() === "measure") return;
	try {
		const about = await findCommentEvent(ended);
		if (about === null) return;
		const { publishComment } = await import("./publish-comment.js");
		const { errorReport } = await import("./make-report2.js");
		await publishComment({
			...about,
			report: errorReport(message, null),
			plan: {
				comment: true,
				commentKey: texts["comment-key"]?.trim() || texts["key"]?.trim() || "",
				work: ended.plan?.work ?? "",
				mode: "comment"
			},
			openClient: platformOf(about.run, token).openClient,
			log
		});
	} catch {}
}
async function findCommentEvent({ run, event, token, plan }) {
	if (event !== null) return {
		run,
		event
	};
	const { readCommentRun } = await import("./comment-mode.js");
	const about = await readCommentRun(process.env, run, token, plan);
	return "skip" in about ? null : about;
}
//#endregion
export { commentOnError };
