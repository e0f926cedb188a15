//#region src/gate/host.ts
/** Name and version of this tool, as it stands in reports and stored entries. */
const toolName = "go-size-gate 0.1.0";
//#endregion
//#region src/platform.ts
/** @param token '' for none: what is public can be read without one */
function platformOf(run, token) {
	const openClient = async () => {
		return await (await import("./client.js")).openClient({
			token,
			apiUrl: run.apiUrl,
			userAgent: toolName.replace(" ", "/")
		});
	};
	const repository = {
		owner: run.owner,
		repo: run.repo,
		id: run.repositoryId
	};
	const download = async (artifact, maxBytes) => {
		const { downloadArtifact } = await import("./download-artifact.js");
		return await downloadArtifact(await openClient(), repository, artifact, maxBytes);
	};
	return {
		openClient,
		mergeBaseByApi: async (base, head) => {
			const { mergeBaseByApi } = await import("./merge-base.js");
			const client = await openClient();
			const { owner, repo } = run;
			const found = await mergeBaseByApi(client, owner, repo, base, head);
			return found.state === "found" ? { commit: found.commit } : { missing: found.message };
		},
		findOverrides: async (pull) => {
			const { findOverrides } = await import("./overrides.js");
			const { owner, repo } = run;
			return await findOverrides(await openClient(), {
				owner,
				repo,
				...pull
			});
		},
		fileOf: async (file, maxBytes) => {
			const { fileContent } = await import("./file-content.js");
			return await fileContent(await openClient(), repository, file, maxBytes);
		},
		pushArtifacts: {
			find: async (wanted) => {
				const { findPushArtifacts } = await import("./push-artifacts.js");
				return await findPushArtifacts(await openClient(), repository, wanted);
			},
			download
		},
		runArtifacts: run.runId === 0 ? void 0 : {
			find: async (names) => {
				const { findRunArtifacts } = await import("./run-artifacts.js");
				const client = await openClient();
				const { runId } = run;
				return await findRunArtifacts(client, repository, runId, names);
			},
			download
		},
		earlierLegs: {
			find: async (wanted) => {
				const { findEarlierLeg } = await import("./earlier-leg.js");
				return await findEarlierLeg(await openClient(), repository, wanted);
			},
			download
		}
	};
}
//#endregion
export { toolName as n, platformOf as t };
