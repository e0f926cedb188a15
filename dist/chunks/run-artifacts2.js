import { A as safeParse, C as optional, N as string, S as object, b as nullish, n as boolean, t as array, x as number } from "./dist.js";
import { n as refusalOf, t as UnusableAnswer } from "./refusal.js";
//#region src/github/artifacts/run-artifacts.ts
const schema = object({ artifacts: array(object({
	id: number(),
	name: string(),
	expired: boolean(),
	digest: nullish(string()),
	created_at: nullish(string()),
	workflow_run: nullish(object({ id: optional(number()) }))
})) });
const pageSize = 100;
const maxPages = 10;
async function findRunArtifacts(client, { owner, repo }, runId, isWanted) {
	try {
		const newest = new Map();
		for (let page = 1;; page += 1) {
			const { data } = await client.rest.actions.listWorkflowRunArtifacts({
				owner,
				repo,
				run_id: runId,
				per_page: pageSize,
				page
			});
			const parsed = safeParse(schema, data);
			if (!parsed.success) throw new UnusableAnswer("the list of artifacts is not readable");
			const { artifacts } = parsed.output;
			for (const { id, name, expired, digest, created_at: createdAt, workflow_run: run } of artifacts) {
				const isOfRun = (run?.id ?? runId) === runId;
				const earlier = newest.get(name)?.id ?? -1;
				if (isOfRun && !expired && isWanted(name) && id > earlier) newest.set(name, {
					id,
					name,
					digest: digest ?? "",
					createdAt: createdAt ?? ""
				});
			}
			if (artifacts.length < pageSize) break;
			if (page === maxPages) throw new UnusableAnswer(`the run has more than 1000 artifacts`);
		}
		return {
			state: "found",
			artifacts: [...newest.values()]
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
