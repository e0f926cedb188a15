import { C as optional, N as string, S as object, b as nullish, n as boolean, t as array, x as number } from "./dist.js";
import { n as refusalOf, t as UnusableAnswer } from "./refusal.js";
import { t as readAnswer } from "./read-answer.js";
//#region src/github/releases/list-releases.ts
const perPage = 100;
const maxPages = 30;
const releasesSchema = array(object({
	tag_name: string(),
	draft: boolean(),
	prerelease: boolean(),
	immutable: optional(boolean(), false),
	upload_url: string(),
	html_url: string(),
	assets: array(object({
		id: number(),
		name: string(),
		size: number(),
		state: string(),
		digest: nullish(string())
	}))
}));
async function listReleases(client, { owner, repo }) {
	try {
		const releases = [];
		for (let page = 1; page <= maxPages; page += 1) {
			const { data } = await client.rest.repos.listReleases({
				owner,
				repo,
				per_page: perPage,
				page
			});
			const listed = readAnswer(releasesSchema, data);
			releases.push(...listed.map(releaseOf));
			if (listed.length < perPage) return {
				state: "read",
				releases
			};
		}
		throw new UnusableAnswer(`there are 3000 or more, and not all are listed`);
	} catch (error) {
		return {
			state: "refused",
			...refusalOf(error, "list the releases", "contents: read")
		};
	}
}
function releaseOf(listed) {
	return {
		tag: listed.tag_name,
		isDraft: listed.draft,
		isPrerelease: listed.prerelease,
		isImmutable: listed.immutable,
		uploadUrl: listed.upload_url,
		pageUrl: /^https?:\/\/[\w.~:/%+-]{1,900}$/.test(listed.html_url) ? listed.html_url : "",
		leftovers: listed.assets.filter(({ state }) => state !== "uploaded").map(({ id, name }) => ({
			id,
			name
		})),
		assets: listed.assets.filter(({ state }) => state === "uploaded").map(({ id, name, size, digest }) => ({
			id,
			name,
			size,
			digest: digest ?? ""
		}))
	};
}
//#endregion
export { listReleases };
