import { t as UserError } from "./user-error.js";
import { C as regex, O as string, T as safeParse, _ as object, d as maxLength, g as number, m as nullable, p as minValue, s as integer, t as array, v as optional, w as safeInteger, x as pipe } from "./dist.js";
import { r as readPayload } from "./event.js";
import { t as platformOf } from "./platform.js";
import { n as refusalOf, t as UnusableAnswer } from "./refusal.js";
//#region src/github/find-pull-request.ts
const side = object({
	sha: pipe(string(), regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/)),
	ref: pipe(string(), regex(/^[^-\s~^:?*[\\\p{Cc}][^\s~^:?*[\\\p{Cc}]*$/u)),
	repo: nullable(object({ id: number() }))
});
const pullsSchema = array(object({
	number: pipe(number(), integer(), minValue(1)),
	state: string(),
	user: nullable(object({ login: string() })),
	head: side,
	base: side
}));
async function findPullRequest(client, { owner, repo }, run) {
	try {
		const { data } = await client.rest.pulls.list({
			owner,
			repo,
			state: "open",
			head: `${run.headOwner}:${run.headBranch}`,
			per_page: 100
		});
		const parsed = safeParse(pullsSchema, data);
		if (!parsed.success) throw new UnusableAnswer("the list of pull requests is not readable");
		const pull = parsed.output.find(({ state, head, base }) => state === "open" && head.sha === run.headSha && head.repo?.id === run.headRepositoryId && base.repo?.id === run.repositoryId);
		if (pull === void 0) return { state: "none" };
		const { number, head, base, user } = pull;
		return {
			state: "found",
			event: {
				kind: "pull_request",
				number,
				headSha: head.sha,
				baseRef: base.ref,
				baseSha: base.sha,
				headRepoIsFork: head.repo?.id !== base.repo?.id,
				author: user?.login ?? "",
				judgesAgain: false
			}
		};
	} catch (error) {
		return {
			state: "refused",
			...refusalOf(error, "find the pull request of the run", "pull-requests: read")
		};
	}
}
//#endregion
//#region src/github/workflow-run.ts
const id = pipe(number(), safeInteger(), minValue(1));
const payloadSchema = object({ workflow_run: object({
	id,
	run_attempt: optional(id, 1),
	event: pipe(string(), maxLength(100)),
	head_sha: pipe(string(), regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/, "not a commit hash")),
	head_branch: nullable(pipe(string(), maxLength(1e3))),
	html_url: pipe(string(), regex(/^https?:\/\/[\w.~:/%-]{1,900}$/)),
	head_repository: nullable(object({
		id,
		owner: nullable(object({ login: string() }))
	})),
	repository: object({ id })
}) });
/** @throws UserError for another event, or one that is not readable */
async function readFinishedRun(environment) {
	const name = environment["GITHUB_EVENT_NAME"] ?? "";
	if (name !== "workflow_run") throw new UserError(`mode: comment runs on the event workflow_run, and this is ${name === "" ? "none" : name}: see docs/recipes for the pair of workflows`);
	const { workflow_run: run } = await readPayload(payloadSchema, environment["GITHUB_EVENT_PATH"] ?? "");
	return {
		id: run.id,
		attempt: run.run_attempt,
		event: run.event,
		headSha: run.head_sha,
		headBranch: run.head_branch ?? "",
		headOwner: run.head_repository?.owner?.login ?? "",
		headRepositoryId: run.head_repository?.id ?? 0,
		repositoryId: run.repository.id,
		url: run.html_url
	};
}
//#endregion
//#region src/comment-run.ts
/** @throws UserError for another event, or where the pull request can't be asked for */
async function readCommentRun(environment, run, token) {
	const finished = await readFinishedRun(environment);
	if (run.repositoryId !== 0 && finished.repositoryId !== run.repositoryId) throw new UserError("the event is about a run of another repository, which is not commented on");
	if (finished.event !== "pull_request") return { skip: `Nothing to comment on: the run was started by ${finished.event}, not by a pull request.` };
	const found = await findPullRequest(await platformOf(run, token).openClient(), run, finished);
	if (found.state === "refused") throw new UserError(found.message);
	if (found.state === "none") return { skip: `Nothing to comment on: no open pull request has ${finished.headSha.slice(0, 7)} at its tip.` };
	const { id: runId, attempt: runAttempt, url: runUrl } = finished;
	return {
		run: {
			...run,
			runId,
			runAttempt,
			runUrl
		},
		event: found.event
	};
}
//#endregion
export { readCommentRun };
