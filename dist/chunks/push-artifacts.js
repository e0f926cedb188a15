import { C as optional, N as string, S as object, b as nullish, n as boolean, t as array, x as number, y as nullable } from "./dist.js";
import { n as refusalOf } from "./refusal.js";
import { t as readAnswer } from "./read-answer.js";
//#region src/github/artifacts/push-artifacts.ts
const recordingEvents = ["push", "schedule"];
const pageSize = 100;
const maxPages = 3;
const maxRuns = 20;
const runSchema = object({
	id: number(),
	event: string(),
	head_branch: nullable(string()),
	head_sha: string(),
	html_url: string(),
	repository: object({ id: number() }),
	head_repository: nullable(object({ id: number() }))
});
const runsSchema = object({ workflow_runs: array(runSchema) });
const artifactsSchema = object({
	total_count: number(),
	artifacts: array(object({
		id: number(),
		name: string(),
		size_in_bytes: number(),
		expired: boolean(),
		created_at: nullable(string()),
		digest: nullish(string()),
		workflow_run: nullish(object({ id: optional(number()) }))
	}))
});
async function findPushArtifacts(client, repository, query) {
	try {
		const artifacts = [];
		for (const event of recordingEvents) {
			const runs = await runsOf(event, client, repository, query);
			if (runs.size > 0) artifacts.push(...await artifactsOf(client, repository, query, runs));
			if (query.commits.length === 1 && artifacts.length > 0) break;
		}
		const place = (commit) => query.commits.indexOf(commit);
		return {
			state: "found",
			artifacts: artifacts.toSorted((a, b) => place(a.commit) - place(b.commit) || b.id - a.id)
		};
	} catch (error) {
		return {
			state: "refused",
			...refusalOf(error, "look for recorded measurements", "actions: read")
		};
	}
}
async function runsOf(event, client, { owner, repo, id }, { branch, commits }) {
	const [commit] = commits;
	const exact = commits.length === 1 && commit !== void 0;
	const byId = new Map();
	for (let page = 1; page <= (exact ? 1 : maxPages); page += 1) {
		const { data } = await client.rest.actions.listWorkflowRunsForRepo({
			owner,
			repo,
			event,
			...branch === null ? {} : { branch },
			per_page: pageSize,
			page,
			...exact ? { head_sha: commit } : {}
		});
		const { workflow_runs: runs } = readAnswer(runsSchema, data);
		for (const run of runs) if (run.event === event && (branch === null || run.head_branch === branch) && commits.includes(run.head_sha) && run.head_repository?.id === run.repository.id && (id === 0 || run.repository.id === id)) byId.set(run.id, run);
		if (runs.length < pageSize) break;
	}
	return byId;
}
async function artifactsOf(client, { owner, repo }, query, runs) {
	const place = {
		owner,
		repo,
		per_page: pageSize
	};
	const { name, isPrefix = false } = query;
	const named = isPrefix ? place : {
		...place,
		name
	};
	if (!isPrefix) {
		const all = readAnswer(artifactsSchema, (await client.rest.actions.listArtifactsForRepo(named)).data);
		const chosen = choose(all, query, runs);
		if (chosen.length > 0 || all.total_count <= all.artifacts.length) return chosen;
	}
	const artifacts = [];
	for (const run_id of [...runs.keys()].slice(0, maxRuns)) {
		const { data } = await client.rest.actions.listWorkflowRunArtifacts({
			...named,
			run_id
		});
		artifacts.push(...choose(readAnswer(artifactsSchema, data), query, runs));
	}
	return artifacts;
}
function choose({ artifacts }, query, runs) {
	return artifacts.flatMap((artifact) => {
		const run = runs.get(artifact.workflow_run?.id ?? 0);
		const { name } = artifact;
		const isWanted = query.isPrefix ? name.startsWith(query.name) : name === query.name;
		if (run === void 0 || !isWanted || artifact.expired) return [];
		return {
			id: artifact.id,
			name,
			commit: run.head_sha,
			size: artifact.size_in_bytes,
			digest: artifact.digest ?? "",
			createdAt: artifact.created_at ?? "",
			runUrl: /^https?:\/\/[\w.~:/%-]{1,900}$/.test(run.html_url) ? run.html_url : ""
		};
	});
}
//#endregion
export { findPushArtifacts };
