import { dn as messageOf, un as UserError } from "./foundation.js";
import { A as safeParse, C as optional, D as record, E as pipe, L as unknown, N as string, O as regex, S as object, b as nullish, c as getDotPath, l as integer, n as boolean, v as minValue, x as number, y as nullable } from "./dist.js";
import { readFile } from "node:fs/promises";
//#region src/github/event/event.ts
const privilegedEvents = [
	"pull_request_target",
	"workflow_run",
	"issue_comment",
	"workflow_call"
];
const sha = pipe(string(), regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/, "not a commit hash"));
const ref = pipe(string(), regex(/^[^-\s~^:?*[\\\p{Cc}][^\s~^:?*[\\\p{Cc}]*$/u, "not a git ref"));
const repository = object({ id: number() });
const pullRequestPayload = object({
	action: optional(string(), ""),
	changes: optional(record(string(), unknown()), {}),
	pull_request: object({
		number: pipe(number(), integer(), minValue(1)),
		state: optional(string(), "open"),
		user: nullish(object({ login: string() })),
		head: object({
			sha,
			repo: nullable(repository)
		}),
		base: object({
			sha,
			ref,
			repo: repository
		})
	})
});
const pushPayload = object({
	ref,
	before: sha,
	after: sha,
	forced: optional(boolean(), false),
	head_commit: nullish(object({ id: sha })),
	repository: object({ default_branch: string() })
});
const maxPayloadBytes = 32 * 2 ** 20;
async function readEvent(environment) {
	const name = environment["GITHUB_EVENT_NAME"] ?? "";
	if (name === "") throw new UserError("GITHUB_EVENT_NAME is not set: the action runs in GitHub Actions only; in a terminal, use the check command");
	const privileged = privilegedEvents.find((event) => event === name);
	if (privileged) return {
		kind: "privileged",
		name: privileged
	};
	if (name === "pull_request") {
		const path = environment["GITHUB_EVENT_PATH"] ?? "";
		const { action, changes, pull_request } = parse(pullRequestPayload, await readJson(path), path);
		const { number, head, base, user, state } = pull_request;
		return {
			kind: "pull_request",
			number,
			headSha: head.sha,
			baseRef: base.ref,
			baseSha: base.sha,
			headRepoIsFork: head.repo?.id !== base.repo.id,
			author: user?.login ?? "",
			judgesAgain: ["labeled", "unlabeled"].includes(action) || action === "edited" && !("base" in changes),
			isOpening: action === "opened",
			isClosed: action === "closed" || state === "closed"
		};
	}
	if (name === "push") {
		const path = environment["GITHUB_EVENT_PATH"] ?? "";
		const push = parse(pushPayload, await readJson(path), path);
		return {
			kind: "push",
			ref: push.ref,
			isDefaultBranch: push.ref === `refs/heads/${push.repository.default_branch}`,
			before: existing(push.before),
			after: existing(push.ref.startsWith("refs/tags/") ? push.head_commit?.id ?? push.after : push.after),
			forced: push.forced
		};
	}
	return name === "schedule" ? { kind: "schedule" } : {
		kind: "other",
		name
	};
}
function buildRefusal(event) {
	if (event.kind !== "privileged") return null;
	if (event.name === "workflow_call") return "refusing to build on the workflow_call event: this server does not say what started the calling workflow, which may be an event that runs with secrets; use this action in the workflow itself, on pull_request and push";
	return `refusing to build on the ${event.name} event: it runs with this repository's secrets, and a build runs the code of whoever caused it; run this action on pull_request and push instead${event.name === "workflow_run" ? ", and here with mode: comment" : ""}`;
}
async function readJson(path) {
	if (path === "") throw new UserError("GITHUB_EVENT_PATH is not set: the runner did not say where the event file is");
	try {
		const bytes = await readFile(path);
		if (bytes.length > maxPayloadBytes) throw new UserError(`the event file ${path} has ${bytes.length} bytes; at most ${maxPayloadBytes} are read`);
		return JSON.parse(bytes.toString("utf8"));
	} catch (error) {
		if (error instanceof UserError) throw error;
		throw new UserError(`cannot read the event file ${path}, which the runner writes: ${messageOf(error)}`);
	}
}
async function readPayload(schema, path) {
	return parse(schema, await readJson(path), path);
}
function parse(schema, payload, path) {
	const result = safeParse(schema, payload);
	if (result.success) return result.output;
	const issue = result.issues[0];
	const field = getDotPath(issue) ?? "the whole";
	throw new UserError(`the event file ${path} is not as GitHub writes it: ${field}: ${issue.message}`);
}
function existing(commit) {
	return /^0+$/.test(commit) ? null : commit;
}
//#endregion
export { readEvent as n, readPayload as r, buildRefusal as t };
