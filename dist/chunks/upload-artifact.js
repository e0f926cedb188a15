import { er as messageOf, rr as plainText } from "./foundation.js";
import { t as isOtherServer } from "./runner.js";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
//#region src/store/upload-artifact.ts
/** Loads the client, where there is a service, so that it is there when something is measured. */
async function loadUploader(environment) {
	if (whyUnsupported(environment) === null) await import("./artifact.js");
}
/** Uploads a file; whatever the service or the network does wrong is in the result. */
async function uploadArtifact({ name, file, content, replaces }, options) {
	const { environment, scratch, limitSeconds = 120 } = options;
	const unsupported = whyUnsupported(environment);
	if (unsupported !== null) return {
		kind: "unsupported",
		reason: unsupported
	};
	const form = {
		...retentionOf(options),
		skipArchive: file === null
	};
	const directory = await mkdtemp(join(scratch, "artifact-"));
	const ended = new AbortController();
	try {
		const path = join(directory, file ?? name);
		await writeFile(path, content);
		const { DefaultArtifactClient } = await import("./artifact.js");
		const client = new DefaultArtifactClient();
		const upload = () => client.uploadArtifact(name, [path], directory, form).then(storedBy, failureOf);
		const work = upload().then((first) => giveWay(client, name, first, replaces ? upload : null)).catch(failureOf);
		const limit = setTimeout(limitSeconds * 1e3, null, { signal: ended.signal });
		const done = await Promise.race([work, limit]);
		const reason = `the artifact service did not take it within ${limitSeconds} s`;
		return done ?? {
			kind: "failed",
			reason
		};
	} finally {
		ended.abort();
		await rm(directory, {
			recursive: true,
			force: true
		});
	}
}
function storedBy({ id, digest }) {
	return {
		kind: "stored",
		artifact: id === void 0 || digest === void 0 ? null : {
			id,
			digest: `sha256:${digest}`
		}
	};
}
/**
* Where the name is taken: replaces what has it, or finds out whether that is whole.
* @param again uploads once more; null where the artifact that exists stays
*/
async function giveWay(client, name, first, again) {
	if (first.kind !== "already") return first;
	if (again !== null) {
		await client.deleteArtifact(name);
		const second = await again();
		return second.kind === "already" ? {
			kind: "failed",
			reason: "its name is taken again"
		} : second;
	}
	const { artifacts } = await client.listArtifacts();
	return artifacts.some((artifact) => artifact.name === name) ? first : {
		kind: "failed",
		reason: unfinished
	};
}
/**
* What the official client is asked for. It would warn, in a log of its own, where
* the repository keeps nothing that long.
*/
function retentionOf({ environment, retentionDays }) {
	if (retentionDays === 0) return {};
	const longest = Number(environment["GITHUB_RETENTION_DAYS"] ?? "");
	return { retentionDays: longest >= 1 ? Math.min(retentionDays, longest) : retentionDays };
}
const unfinished = "an upload of this run that broke off has taken its name";
/** Where the official client would refuse, or has no service to talk to. */
function whyUnsupported(environment) {
	if (isOtherServer(environment)) return "this server takes no artifacts of this kind (only github.com and ghe.com do)";
	return environment["ACTIONS_RESULTS_URL"] && environment["ACTIONS_RUNTIME_TOKEN"] ? null : "this runner offers no artifact service";
}
/** The client says `(409) Conflict` of a name that the run has. */
function failureOf(error) {
	const message = messageOf(error);
	if (/\(409\)|already exists/i.test(message)) return { kind: "already" };
	const reason = plainText(message).replaceAll("\n", " ").slice(0, 500);
	return formRefusal.test(message) ? {
		kind: "failed",
		reason,
		isFormRefused: true
	} : {
		kind: "failed",
		reason
	};
}
/** How the client quotes an answer to a request that the service doesn't understand. */
const formRefusal = /Failed request: \((?:400|404|415|422|501)\)/;
//#endregion
export { uploadArtifact as n, loadUploader as t };
