import { n as refusalOf, t as UnusableAnswer } from "./refusal.js";
//#region src/github/file-content.ts
/** A file of more than `maxBytes` bytes is refused. */
async function fileContent(client, { owner, repo }, { commit, path }, maxBytes) {
	const doing = `read ${path} of ${commit.slice(0, 7)}`;
	try {
		const { data } = await client.rest.repos.getContent({
			owner,
			repo,
			path,
			ref: commit
		});
		if (Array.isArray(data) || data.type !== "file" || !("content" in data)) throw new UnusableAnswer("it is no file");
		if (data.size > maxBytes) throw new UnusableAnswer(`it has ${data.size} bytes, more than ${maxBytes}`);
		if (data.encoding !== "base64") throw new UnusableAnswer(`its encoding is ${data.encoding}`);
		return {
			state: "read",
			text: Buffer.from(data.content, "base64").toString("utf8")
		};
	} catch (error) {
		const refusal = refusalOf(error, doing, "contents: read");
		return refusal.status === 404 ? {
			state: "read",
			text: null
		} : {
			state: "refused",
			...refusal
		};
	}
}
//#endregion
export { fileContent };
