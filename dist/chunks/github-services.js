import { t as toolName } from "./services.js";
//#region src/gate/github-services.ts
/** @param token '' for none: what is public can be read without one */
function platformOf(run, token) {
	let opened;
	const openClient = () => {
		opened ??= import("./client.js").then((github) => github.openClient({
			token,
			apiUrl: run.apiUrl,
			userAgent: toolName.replace(" ", "/")
		}));
		return opened;
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
		changedFiles: async (number) => {
			const { changedFiles } = await import("./changed-files.js");
			return await changedFiles(await openClient(), repository, number);
		},
		pushArtifacts: {
			find: async (wanted) => {
				const { findPushArtifacts } = await import("./push-artifacts.js");
				return await findPushArtifacts(await openClient(), repository, wanted);
			},
			download
		},
		runArtifacts: run.runId === 0 ? void 0 : {
			find: async (isWanted) => {
				const { findRunArtifacts } = await import("./run-artifacts.js");
				const client = await openClient();
				const { runId } = run;
				return await findRunArtifacts(client, repository, runId, isWanted);
			},
			download
		},
		earlierLegs: run.runId === 0 ? void 0 : {
			find: async (wanted) => {
				const { findEarlierLeg } = await import("./earlier-runs.js");
				return await findEarlierLeg(await openClient(), repository, run, wanted);
			},
			download
		}
	};
}
//#endregion
export { platformOf as t };
