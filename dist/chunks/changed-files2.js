import { C as optional, N as string, S as object, t as array } from "./dist.js";
import { n as refusalOf, t as UnusableAnswer } from "./refusal.js";
import { t as readAnswer } from "./read-answer.js";
//#region src/github/changed-files.ts
const perPage = 100;
const maxPages = 30;
const filesSchema = array(object({
	filename: string(),
	previous_filename: optional(string())
}));
async function changedFiles(client, { owner, repo }, number) {
	try {
		const paths = [];
		for (let page = 1; page <= maxPages; page += 1) {
			const { data } = await client.rest.pulls.listFiles({
				owner,
				repo,
				pull_number: number,
				per_page: perPage,
				page
			});
			const files = readAnswer(filesSchema, data);
			for (const { filename, previous_filename: before } of files) paths.push(filename, ...before === void 0 ? [] : [before]);
			if (files.length < perPage) return {
				state: "read",
				paths
			};
		}
		throw new UnusableAnswer(`it has 3000 files or more, and not all are listed`);
	} catch (error) {
		const doing = `list the files of pull request ${number}`;
		return {
			state: "refused",
			...refusalOf(error, doing, "pull-requests: read")
		};
	}
}
//#endregion
export { changedFiles as t };
