import { n as measurementPredicateType } from "./statement.js";
import { t as toolName } from "./services.js";
//#region src/gate/github-services.ts
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
	return {
		openClient,
		mergeBaseByApi: async (base, head) => {
			const { mergeBaseByApi } = await import("./merge-base.js");
			const client = await openClient();
			const { owner, repo } = run;
			const mergeBase = await mergeBaseByApi(client, owner, repo, base, head);
			return mergeBase.state === "found" ? { commit: mergeBase.commit } : { missing: mergeBase.message };
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
		releases: releasesOf(repository, openClient),
		...artifactsOf(run, repository, openClient)
	};
}
function releasesOf(repository, openClient) {
	return {
		list: async () => {
			const { listReleases } = await import("./list-releases.js");
			return await listReleases(await openClient(), repository);
		},
		commitOf: async (tag) => {
			const { refCommit } = await import("./ref-commit.js");
			return await refCommit(await openClient(), repository, "tag", tag);
		},
		tipOf: async (branch) => {
			const { refCommit } = await import("./ref-commit.js");
			return await refCommit(await openClient(), repository, "branch", branch);
		},
		defaultBranch: async () => {
			const { defaultBranch } = await import("./default-branch.js");
			return await defaultBranch(await openClient(), repository);
		},
		attestations: async (sha256) => {
			const { listAttestations } = await import("./list-attestations.js");
			return await listAttestations(await openClient(), repository, sha256, measurementPredicateType);
		},
		download: async (asset, maxBytes) => {
			const { downloadAsset } = await import("./download-asset.js");
			return await downloadAsset(await openClient(), repository, asset, maxBytes);
		},
		attach: async (release, file) => {
			const { attachAsset } = await import("./attach-asset.js");
			return await attachAsset(await openClient(), repository, release, file);
		},
		remove: async (release, name) => {
			const { removeAsset } = await import("./attach-asset.js");
			return await removeAsset(await openClient(), repository, release, name);
		},
		attest: async (bundle) => {
			const { storeAttestation } = await import("./store-attestation.js");
			return await storeAttestation(await openClient(), repository, bundle);
		}
	};
}
function artifactsOf(run, repository, openClient) {
	const download = async (artifact, maxBytes) => {
		const { downloadArtifact } = await import("./download-artifact.js");
		return await downloadArtifact(await openClient(), repository, artifact, maxBytes);
	};
	const { runId } = run;
	const pushArtifacts = {
		find: async (query) => {
			const { findPushArtifacts } = await import("./push-artifacts.js");
			return await findPushArtifacts(await openClient(), repository, query);
		},
		download
	};
	return runId === 0 ? {
		pushArtifacts,
		runArtifacts: void 0,
		earlierLegs: void 0
	} : {
		pushArtifacts,
		runArtifacts: {
			jobStart: async () => {
				const { startOfJob } = await import("./workflow-jobs.js");
				return await startOfJob(await openClient(), repository, run);
			},
			find: async (isWanted) => {
				const { findRunArtifacts } = await import("./run-artifacts.js");
				return await findRunArtifacts(await openClient(), repository, runId, isWanted);
			},
			download
		},
		earlierLegs: {
			find: async (query) => {
				const { findEarlierLeg } = await import("./earlier-runs.js");
				return await findEarlierLeg(await openClient(), repository, run, query);
			},
			download
		}
	};
}
//#endregion
export { platformOf as t };
