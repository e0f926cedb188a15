import { O as string, _ as object, g as number, m as nullable, t as array } from "./dist.js";
import { n as refusalOf } from "./refusal.js";
import { t as readAnswer } from "./read-answer.js";
import { t as findRunArtifacts } from "./run-artifacts2.js";
//#region src/github/earlier-leg.ts
/** Runs that are asked, newest first. */
const mostRuns = 10;
const runsSchema = object({ workflow_runs: array(object({
	id: number(),
	event: string(),
	head_sha: string(),
	repository: object({ id: number() }),
	head_repository: nullable(object({ id: number() }))
})) });
/** The newest artifact of this name that a run of this commit left. */
async function findEarlierLeg(client, repository, { head, name, fork }) {
	try {
		const { owner, repo } = repository;
		const { data } = await client.rest.actions.listWorkflowRunsForRepo({
			owner,
			repo,
			head_sha: head,
			event: "pull_request",
			per_page: 100
		});
		const runs = readAnswer(runsSchema, data).workflow_runs.filter((run) => run.event === "pull_request" && run.head_sha === head && run.head_repository?.id !== run.repository.id === fork).toSorted((a, b) => b.id - a.id);
		for (const { id } of runs.slice(0, mostRuns)) {
			const found = await findRunArtifacts(client, repository, id, (one) => one === name);
			if (found.state === "refused") return found;
			const [artifact] = found.artifacts;
			if (artifact !== void 0) return {
				state: "found",
				artifact
			};
		}
		return {
			state: "found",
			artifact: null
		};
	} catch (error) {
		return {
			state: "refused",
			...refusalOf(error, "look for what an earlier run measured", "actions: read")
		};
	}
}
//#endregion
export { findEarlierLeg };
