import { n as refusalOf, t as UnusableAnswer } from "./refusal.js";
import { t as refCommit } from "./ref-commit2.js";
//#region src/github/merge-base.ts
const hashPattern = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
async function mergeBaseByApi(client, owner, repo, base, head) {
	const from = await commitOf(client, owner, repo, base);
	if (from.state === "refused") return from;
	const to = await commitOf(client, owner, repo, head);
	if (to.state === "refused") return to;
	try {
		const { data } = await client.rest.repos.compareCommitsWithBasehead({
			owner,
			repo,
			basehead: `${from.commit}...${to.commit}`,
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
async function commitOf(client, owner, repo, revision) {
	if (hashPattern.test(revision)) return {
		state: "found",
		commit: revision
	};
	const tip = await refCommit(client, {
		owner,
		repo
	}, "branch", revision);
	if (tip.state === "refused") return tip;
	return tip.commit === "" ? {
		state: "refused",
		status: 404,
		message: `could not ask for the pull request's merge base (there is no branch ${revision}, or the token may not see it); give the job "permissions: contents: read"`
	} : {
		state: "found",
		commit: tip.commit
	};
}
//#endregion
export { mergeBaseByApi };
