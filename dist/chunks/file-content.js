import { n as refusalOf, t as UnusableAnswer } from "./refusal.js";
//#region src/github/file-content.ts
async function fileContent(client, { owner, repo }, { commit, path }, maxBytes) {
	const doing = `read ${path} of ${commit.slice(0, 7)}`;
	try {
		const { data } = await client.rest.repos.getContent({
			owner,
			repo,
			path,
			ref: commit
		});
		if (Array.isArray(data) || data.type !== "file" || !("content" in data)) throw new UnusableAnswer("it is not a file");
		if (data.size > maxBytes) throw new UnusableAnswer(`it has ${data.size} bytes, more than ${maxBytes}`);
		if (data.encoding !== "base64") throw new UnusableAnswer(`its encoding is ${data.encoding}`);
		return {
			state: "read",
			text: Buffer.from(data.content, "base64").toString("utf8")
		};
	} catch (error) {
		const refusal = refusalOf(error, doing, "contents: read");
		if (refusal.status !== 404) return {
			state: "refused",
			...refusal
		};
		try {
			return await isListed(client, {
				owner,
				repo,
				ref: commit
			}, path) ? {
				state: "refused",
				...refusal
			} : {
				state: "read",
				text: null
			};
		} catch (unlisted) {
			return {
				state: "refused",
				...refusalOf(unlisted, doing, "contents: read")
			};
		}
	}
}
const maxEntries = 1e3;
async function isListed(client, tree, path) {
	const parts = path.split("/").filter((part) => part !== "");
	for (const [depth, name] of parts.entries()) {
		const directory = parts.slice(0, depth).join("/");
		const { data } = await client.rest.repos.getContent({
			...tree,
			path: directory
		});
		if (!Array.isArray(data)) throw new UnusableAnswer(`${directory} is not a directory`);
		if (data.some((entry) => entry.name === name)) continue;
		if (data.length < maxEntries) return false;
		throw new UnusableAnswer(`${directory} has more entries than are listed`);
	}
	return true;
}
//#endregion
export { fileContent };
