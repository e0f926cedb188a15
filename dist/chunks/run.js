import { un as UserError } from "./foundation.js";
//#region src/github/event/run.ts
function readRun(environment) {
	const repository = environment["GITHUB_REPOSITORY"] ?? "";
	const [, owner, repo] = /^([\w.-]+)\/([\w.-]+)$/.exec(repository) ?? [];
	if (owner === void 0 || repo === void 0) throw new UserError(`GITHUB_REPOSITORY is ${JSON.stringify(repository)}, not owner/name: the action runs in GitHub Actions only`);
	const runId = wholeNumber(environment["GITHUB_RUN_ID"]);
	const page = `${(environment["GITHUB_SERVER_URL"] || "https://github.com").replace(/(?<!\/)\/+$/, "")}/${owner}/${repo}`;
	const isGitea = environment["GITEA_ACTIONS"] === "true";
	const run = isGitea ? wholeNumber(environment["GITHUB_RUN_NUMBER"]) : runId;
	return {
		owner,
		repo,
		repositoryId: wholeNumber(environment["GITHUB_REPOSITORY_ID"]),
		sha: environment["GITHUB_SHA"] ?? "",
		runId,
		runAttempt: wholeNumber(environment["GITHUB_RUN_ATTEMPT"]),
		runnerName: environment["RUNNER_NAME"] ?? "",
		runUrl: run > 0 ? `${page}/actions/runs/${run}` : "",
		filesUrl: `${page}/${isGitea ? "src/commit" : "blob"}`,
		job: jobOf(environment),
		apiUrl: environment["GITHUB_API_URL"] || "https://api.github.com",
		summaryPath: environment["GITHUB_STEP_SUMMARY"] ?? ""
	};
}
function jobOf(environment) {
	return `${(environment["GITHUB_WORKFLOW_REF"] ?? "").split("@", 1)[0] || (environment["GITHUB_WORKFLOW"] ?? "")}#${environment["GITHUB_JOB"] ?? ""}`;
}
function wholeNumber(text) {
	return text !== void 0 && /^\d{1,15}$/.test(text) ? Number(text) : 0;
}
//#endregion
export { readRun as t };
