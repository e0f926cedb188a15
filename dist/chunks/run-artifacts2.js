import { O as string, T as safeParse, _ as object, g as number, h as nullish, n as boolean, t as array, v as optional } from "./dist.js";
import { n as refusalOf, t as UnusableAnswer } from "./refusal.js";
//#region src/github/run-artifacts.ts
const schema = object({ artifacts: array(object({
	id: number(),
	name: string(),
	expired: boolean(),
	digest: nullish(string()),
	workflow_run: nullish(object({ id: optional(number()) }))
})) });
/** The newest artifact of each name that the run has. */
async function findRunArtifacts(client, { owner, repo }, runId, names) {
	try {
		const found = [];
		for (const name of names) {
			const { data } = await client.rest.actions.listWorkflowRunArtifacts({
				owner,
				repo,
				run_id: runId,
				name,
				per_page: 100
			});
			const parsed = safeParse(schema, data);
			if (!parsed.success) throw new UnusableAnswer("the list of artifacts is not readable");
			const [newest] = parsed.output.artifacts.filter((one) => one.name === name && !one.expired && (one.workflow_run?.id ?? runId) === runId).toSorted((a, b) => b.id - a.id);
			if (newest) found.push({
				id: newest.id,
				name,
				digest: newest.digest ?? ""
			});
		}
		return {
			state: "found",
			artifacts: found
		};
	} catch (error) {
		return {
			state: "refused",
			...refusalOf(error, "look for the measurements of this run", "actions: read")
		};
	}
}
//#endregion
export { findRunArtifacts as t };
