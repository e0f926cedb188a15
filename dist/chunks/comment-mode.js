import { un as UserError } from "./foundation.js";
import { A as safeParse, C as optional, E as pipe, N as string, O as regex, S as object, b as nullish, h as maxLength, k as safeInteger, l as integer, t as array, v as minValue, x as number, y as nullable } from "./dist.js";
import { t as platformOf } from "./github-services.js";
import { a as verifyNamedBase, t as collectLegs } from "./collect-legs.js";
import { n as refusalOf, t as UnusableAnswer } from "./refusal.js";
import { r as readPayload } from "./event.js";
//#region src/github/event/find-pull-request.ts
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
async function findPullRequests(client, { owner, repo }, run) {
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
		const named = run.pullRequests;
		return {
			state: "found",
			events: parsed.output.filter(({ number, state, head, base }) => state === "open" && (named.length === 0 || named.includes(number)) && head.sha === run.headSha && head.repo?.id === run.headRepositoryId && base.repo?.id === run.repositoryId).map(({ number, head, base, user }) => ({
				kind: "pull_request",
				number,
				headSha: head.sha,
				baseRef: base.ref,
				baseSha: base.sha,
				headRepoIsFork: head.repo?.id !== base.repo?.id,
				author: user?.login ?? "",
				judgesAgain: false
			}))
		};
	} catch (error) {
		return {
			state: "refused",
			...refusalOf(error, "find the pull request of the run", "pull-requests: read")
		};
	}
}
//#endregion
//#region src/github/event/workflow-run.ts
const id = pipe(number(), safeInteger(), minValue(1));
const payloadSchema = object({ workflow_run: object({
	id,
	run_attempt: optional(id, 1),
	event: pipe(string(), maxLength(100)),
	conclusion: nullish(pipe(string(), maxLength(100))),
	head_sha: pipe(string(), regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/, "not a commit hash")),
	head_branch: nullable(pipe(string(), maxLength(1e3))),
	html_url: pipe(string(), regex(/^https?:\/\/[\w.~:/%-]{1,900}$/)),
	head_repository: nullable(object({
		id,
		owner: nullable(object({ login: string() }))
	})),
	repository: object({ id }),
	pull_requests: optional(nullable(pipe(array(object({ number: id })), maxLength(1e3))), [])
}) });
async function readCompletedRun(environment) {
	const name = environment["GITHUB_EVENT_NAME"] ?? "";
	if (name !== "workflow_run") throw new UserError(`mode: comment runs on the event workflow_run, and this is ${name === "" ? "none" : name}: see docs/recipes for the pair of workflows`);
	const { workflow_run: run } = await readPayload(payloadSchema, environment["GITHUB_EVENT_PATH"] ?? "");
	return {
		id: run.id,
		attempt: run.run_attempt,
		event: run.event,
		conclusion: run.conclusion ?? "",
		headSha: run.head_sha,
		headBranch: run.head_branch ?? "",
		headOwner: run.head_repository?.owner?.login ?? "",
		headRepositoryId: run.head_repository?.id ?? 0,
		repositoryId: run.repository.id,
		pullRequests: (run.pull_requests ?? []).map(({ number }) => number),
		url: run.html_url
	};
}
//#endregion
//#region src/action/comment-mode.ts
const unfinished = [
	"cancelled",
	"skipped",
	"action_required",
	"stale",
	"startup_failure"
];
async function readCommentRun(environment, run, token, plan) {
	const finished = await readCompletedRun(environment);
	if (run.repositoryId !== 0 && finished.repositoryId !== run.repositoryId) throw new UserError("the event is about a run of another repository, which is not commented on");
	if (finished.event !== "pull_request") return { skip: `Nothing to comment on: the run was started by ${finished.event}, not by a pull request.` };
	if (unfinished.includes(finished.conclusion)) return { skip: `Nothing to comment on: the run ended as ${finished.conclusion}, so the comment stays as it is.` };
	const { id: runId, attempt: runAttempt, url: runUrl } = finished;
	const about = {
		...run,
		runId,
		runAttempt,
		runUrl
	};
	const platform = platformOf(about, token);
	const result = await findPullRequests(await platform.openClient(), run, finished);
	if (result.state === "refused") throw new UserError(result.message);
	const commit = finished.headSha.slice(0, 7);
	const [first, ...others] = result.events;
	if (first === void 0) return { skip: `Nothing to comment on: no open pull request has ${commit} at its tip.` };
	if (others.length === 0) return {
		run: about,
		event: first
	};
	const event = plan === null ? null : await byBase(result.events, plan, `${run.owner}/${run.repo}`, platform);
	if (event !== null) return {
		run: about,
		event
	};
	return { skip: `No comment: the pull requests ${result.events.map(({ number }) => `#${number}`).join(", ")} have ${commit} at their tip, and neither the event nor the base that was measured says which of them the run was for.` };
}
async function byBase(events, plan, repository, { runArtifacts, mergeBaseByApi: mergeBase, releases }) {
	const source = {
		runArtifacts,
		repository,
		event: events[0] ?? null
	};
	const { results } = await collectLegs(plan, source);
	const [base = "", ...more] = new Set(results.map((result) => result.base));
	if (base === "" || more.length > 0) return null;
	const atTip = onlyItem(events.filter(({ baseSha }) => baseSha === base));
	if (atTip !== null) return atTip;
	const bases = await Promise.all(events.map((event) => verifyNamedBase(base, event, {
		...releases,
		mergeBase
	})));
	return onlyItem(events.filter((_, index) => {
		const verified = bases[index];
		return verified !== void 0 && "commit" in verified;
	}));
}
function onlyItem(list) {
	const [first, ...others] = list;
	return first !== void 0 && others.length === 0 ? first : null;
}
//#endregion
export { readCommentRun };
