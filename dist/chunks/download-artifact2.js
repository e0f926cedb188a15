import { n as refusalOf, t as UnusableAnswer } from "./refusal.js";
import { n as exchange } from "./web.js";
//#region src/github/artifacts/download-artifact.ts
async function downloadArtifact(client, { owner, repo }, { id }, maxBytes) {
	try {
		const { headers, url } = await client.request("GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}", {
			owner,
			repo,
			artifact_id: id,
			archive_format: "zip",
			request: { redirect: "manual" }
		});
		const location = headers.location ?? "";
		if (location === "") throw new UnusableAnswer("the answer names no address");
		const { status, body } = await exchange({
			method: "GET",
			url: new URL(location, url).href,
			follow: true,
			maxBytes,
			timeoutMilliseconds: 6e4
		});
		if (status !== 200) throw new UnusableAnswer(`its address answered ${status}`);
		return {
			state: "downloaded",
			bytes: body
		};
	} catch (error) {
		return {
			state: "refused",
			...refusalOf(error, "download a recorded measurement", "actions: read")
		};
	}
}
//#endregion
export { downloadArtifact as t };
