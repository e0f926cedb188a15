import { E as pipe, N as string, O as regex, S as object } from "./dist.js";
import { n as refusalOf } from "./refusal.js";
import { t as readAnswer } from "./read-answer.js";
//#region src/github/ref-commit.ts
const commitSchema = object({ sha: pipe(string(), regex(/^[0-9a-f]{40,64}$/)) });
async function refCommit(client, { owner, repo }, kind, name) {
	try {
		const { data } = await client.rest.repos.getCommit({
			owner,
			repo,
			ref: `${kind === "tag" ? "tags" : "heads"}/${name}`,
			per_page: 1
		});
		return {
			state: "read",
			commit: readAnswer(commitSchema, data).sha
		};
	} catch (error) {
		const doing = `ask for the commit of the ${kind} ${name}`;
		const refusal = refusalOf(error, doing, "contents: read");
		return refusal.status === 404 || refusal.status === 422 ? {
			state: "read",
			commit: ""
		} : {
			state: "refused",
			...refusal
		};
	}
}
//#endregion
export { refCommit as t };
