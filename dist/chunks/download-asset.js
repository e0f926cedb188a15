import { n as refusalOf, t as UnusableAnswer } from "./refusal.js";
import { n as exchange } from "./web.js";
import { createHash } from "node:crypto";
//#region src/github/releases/download-asset.ts
async function downloadAsset(client, { owner, repo }, asset, maxBytes) {
	try {
		if (asset.size > maxBytes) throw new UnusableAnswer(`it has ${asset.size} bytes, more than ${maxBytes}`);
		const { headers, url } = await client.request("GET /repos/{owner}/{repo}/releases/assets/{asset_id}", {
			owner,
			repo,
			asset_id: asset.id,
			headers: { accept: "application/octet-stream" },
			request: { redirect: "manual" }
		});
		const location = headers.location ?? "";
		if (location === "") throw new UnusableAnswer("the answer names no address");
		const { status, body } = await exchange({
			method: "GET",
			url: new URL(location, url).href,
			follow: true,
			maxBytes,
			timeoutMilliseconds: 12e4
		});
		if (status !== 200) throw new UnusableAnswer(`its address answered ${status}`);
		assertWhole(body, asset);
		return {
			state: "downloaded",
			bytes: body
		};
	} catch (error) {
		const doing = `download ${asset.name} of the release`;
		return {
			state: "refused",
			...refusalOf(error, doing, "contents: read")
		};
	}
}
function assertWhole(body, { size, digest }) {
	const sha256 = createHash("sha256").update(body).digest("hex");
	if (body.length !== size || digest !== "" && digest !== `sha256:${sha256}`) throw new UnusableAnswer("its bytes are not those that GitHub lists");
}
//#endregion
export { downloadAsset };
