import { n as refusalOf } from "./refusal.js";
//#region src/github/releases/attach-asset.ts
async function attachAsset(client, { owner, repo }, release, { name, content }) {
	try {
		await deleteNamed(client, {
			owner,
			repo
		}, release, name);
		await client.request({
			method: "POST",
			url: release.uploadUrl,
			name,
			data: content,
			headers: { "content-type": "application/octet-stream" }
		});
		return { state: "attached" };
	} catch (error) {
		const doing = `attach ${name} to the release ${release.tag}`;
		return {
			state: "refused",
			...refusalOf(error, doing, "contents: write")
		};
	}
}
async function removeAsset(client, repository, release, name) {
	try {
		return {
			state: "removed",
			count: await deleteNamed(client, repository, release, name)
		};
	} catch (error) {
		const doing = `remove ${name} from the release ${release.tag}`;
		return {
			state: "refused",
			...refusalOf(error, doing, "contents: write")
		};
	}
}
async function deleteNamed(client, { owner, repo }, { assets, leftovers }, name) {
	const named = [...assets, ...leftovers].filter((one) => one.name === name);
	for (const { id } of named) await client.rest.repos.deleteReleaseAsset({
		owner,
		repo,
		asset_id: id
	});
	return named.length;
}
//#endregion
export { attachAsset, removeAsset };
