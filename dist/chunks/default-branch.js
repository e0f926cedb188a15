import { E as pipe, N as string, O as regex, S as object } from "./dist.js";
import { n as refusalOf } from "./refusal.js";
import { t as readAnswer } from "./read-answer.js";
//#region src/github/releases/default-branch.ts
const repositorySchema = object({ default_branch: pipe(string(), regex(/^[^-\s~^:?*[\\][^\s~^:?*[\\]*$/)) });
async function defaultBranch(client, { owner, repo }) {
	try {
		const { data } = await client.rest.repos.get({
			owner,
			repo
		});
		const { default_branch: name } = readAnswer(repositorySchema, data);
		return {
			state: "read",
			name
		};
	} catch (error) {
		return {
			state: "refused",
			...refusalOf(error, "ask for the repository's default branch", "contents: read")
		};
	}
}
//#endregion
export { defaultBranch };
