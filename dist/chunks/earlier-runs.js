import { N as string, S as object, t as array, x as number, y as nullable } from "./dist.js";
import { n as refusalOf, t as UnusableAnswer } from "./refusal.js";
import { t as findUploadLine } from "./upload-line.js";
import { t as readAnswer } from "./read-answer.js";
import { t as findRunArtifacts } from "./run-artifacts2.js";
import { n as logOfJob, r as ownJob, t as jobsOfRun } from "./workflow-jobs2.js";
//#region src/github/artifacts/earlier-runs.ts
const maxRuns = 10;
const runSchema = object({
	id: number(),
	workflow_id: number(),
	event: string(),
	head_sha: string(),
	html_url: string(),
	repository: object({ id: number() }),
	head_repository: nullable(object({ id: number() }))
});
const runsSchema = object({ workflow_runs: array(runSchema) });
async function findEarlierLeg(client, repository, { runId, runnerName }, { head, name }) {
	try {
		const own = await runOf(client, repository, runId);
		const jobs = await jobsOfRun(client, repository, runId);
		const job = ownJob(jobs, runnerName)?.name ?? null;
		if (job === null) return {
			state: "none",
			why: "the platform does not say which job of the run this is"
		};
		const runs = await runsOf(client, repository, own, head);
		let unproved = 0;
		for (const run of runs.slice(0, maxRuns)) {
			const artifacts = await findRunArtifacts(client, repository, run.id, (artifactName) => artifactName === name);
			if (artifacts.state === "refused") return artifacts;
			const [artifact] = artifacts.artifacts;
			if (artifact === void 0) continue;
			const conclusion = await uploaderConclusion(client, repository, await jobsOfRun(client, repository, run.id), job, artifact);
			if (conclusion !== null) return {
				state: "found",
				artifact,
				run: {
					url: /^https?:\/\/[\w.~:/%-]{1,900}$/.test(run.html_url) ? run.html_url : "",
					conclusion
				}
			};
			unproved += 1;
		}
		return {
			state: "none",
			why: unproved === 0 ? "no earlier run of this workflow left a measurement of the commit" : `the artifact ${name} of an earlier run is not believed: no log of the job "${job}" names it, so another job may have left it`
		};
	} catch (error) {
		return {
			state: "refused",
			...refusalOf(error, "look for what an earlier run measured", "actions: read")
		};
	}
}
async function runOf(client, { owner, repo }, run_id) {
	const { data } = await client.rest.actions.getWorkflowRun({
		owner,
		repo,
		run_id
	});
	const run = readAnswer(runSchema, data);
	if (run.id !== run_id) throw new UnusableAnswer("it is about another run");
	return run;
}
async function runsOf(client, { owner, repo }, own, head) {
	const { data } = await client.rest.actions.listWorkflowRuns({
		owner,
		repo,
		workflow_id: own.workflow_id,
		head_sha: head,
		event: "pull_request",
		per_page: 100
	});
	return readAnswer(runsSchema, data).workflow_runs.filter((run) => run.id !== own.id && run.workflow_id === own.workflow_id && run.event === "pull_request" && run.head_sha === head && run.repository.id === own.repository.id && run.head_repository?.id === own.repository.id).toSorted((a, b) => b.id - a.id);
}
async function uploaderConclusion(client, repository, jobs, name, artifact) {
	const [job, ...others] = jobs.filter((candidate) => candidate.name === name);
	if (job === void 0 || others.length > 0) return null;
	if (job.status !== "completed" || job.conclusion === null) return null;
	const log = await logOfJob(client, repository, job.id);
	const left = findUploadLine(log, artifact.name);
	return left?.id === artifact.id && left.digest === artifact.digest ? job.conclusion : null;
}
//#endregion
export { findEarlierLeg };
