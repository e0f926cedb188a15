import { n as refusalOf, t as UnusableAnswer } from "./refusal.js";
//#region src/github/merge-base.ts
/** `base` and `head` are commit hashes or branch names of this repository's network. */
async function mergeBaseByApi(client, owner, repo, base, head) {
	try {
		const { data } = await client.rest.repos.compareCommitsWithBasehead({
			owner,
			repo,
			basehead: `${base}...${head}`,
			per_page: 1
		});
		const commit = data?.merge_base_commit?.sha;
		if (typeof commit !== "string" || !/^[0-9a-f]{40,64}$/.test(commit)) throw new UnusableAnswer("the answer names no merge base");
		return {
			state: "found",
			commit
		};
	} catch (error) {
		return {
			state: "refused",
			...refusalOf(error, "ask for the pull request's merge base", "contents: read")
		};
	}
}
//#endregion
export { mergeBaseByApi };
