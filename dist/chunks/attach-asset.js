import { n as refusalOf } from "./refusal.js";
//#region src/github/releases/attach-asset.ts
/** GitHub has no way to replace an asset at once: for a moment there is none. */
async function attachAsset(client, { owner, repo }, release, { name, content }) {
	try {
		const { assets, leftovers } = release;
		const before = [...assets, ...leftovers].filter((one) => one.name === name);
		for (const { id } of before) await client.rest.repos.deleteReleaseAsset({
			owner,
			repo,
			asset_id: id
		});
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
//#endregion
export { attachAsset };
