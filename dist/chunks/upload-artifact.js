import { dn as messageOf, mn as plainText } from "./foundation.js";
import { t as isOtherServer } from "./runner.js";
import { createHash } from "node:crypto";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
//#region src/store/upload-artifact.ts
async function loadUploader(environment) {
	if (whyUnsupported(environment) === null) await import("./artifact.js");
}
async function uploadArtifact(uploaded, options) {
	const { name, file, content, replaces } = uploaded;
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
	const finished = new AbortController();
	try {
		const path = join(directory, file ?? name);
		await writeFile(path, content);
		const { DefaultArtifactClient } = await import("./artifact.js");
		const client = new DefaultArtifactClient();
		const upload = () => client.uploadArtifact(name, [path], directory, form).then(storedBy, (error) => ended(client, uploaded, error));
		const work = upload().then((first) => giveWay(client, name, first, replaces ? upload : null)).catch(failureOf);
		const limit = setTimeout(limitSeconds * 1e3, null, { signal: finished.signal });
		const done = await Promise.race([work, limit]);
		const reason = `the artifact service did not take it within ${limitSeconds} s`;
		return done ?? {
			kind: "failed",
			reason
		};
	} finally {
		finished.abort();
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
async function ended(client, { name, file, content }, error) {
	if (!lastRequest.test(messageOf(error))) return failureOf(error);
	const there = (await client.listArtifacts().catch(() => null))?.artifacts.filter((artifact) => artifact.name === name);
	const failure = {
		kind: "failed",
		reason: reasonIn(error)
	};
	if (there === void 0 || there.length === 0) return failure;
	if (file !== null) return {
		...failure,
		isNameTaken: true
	};
	const digest = `sha256:${createHash("sha256").update(content).digest("hex")}`;
	const own = there.find((artifact) => artifact.digest === digest);
	return own === void 0 ? failure : {
		kind: "stored",
		artifact: {
			id: own.id,
			digest
		}
	};
}
const lastRequest = /^(?:Failed to )?FinalizeArtifact: /;
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
function retentionOf({ environment, retentionDays }) {
	if (retentionDays === 0) return {};
	const longest = Number(environment["GITHUB_RETENTION_DAYS"] ?? "");
	return { retentionDays: longest >= 1 ? Math.min(retentionDays, longest) : retentionDays };
}
const unfinished = "an upload of this run that broke off has taken its name";
function whyUnsupported(environment) {
	if (isOtherServer(environment)) return "this server takes no artifacts of this kind (only github.com and ghe.com do)";
	return environment["ACTIONS_RESULTS_URL"] && environment["ACTIONS_RUNTIME_TOKEN"] ? null : "this runner offers no artifact service";
}
function failureOf(error) {
	const message = messageOf(error);
	if (/\(409\)|already exists/i.test(message)) return { kind: "already" };
	const reason = reasonIn(error);
	return formRefusal.test(message) ? {
		kind: "failed",
		reason,
		isFormRefused: true
	} : {
		kind: "failed",
		reason
	};
}
function reasonIn(error) {
	return plainText(messageOf(error)).replaceAll("\n", " ").slice(0, 500);
}
const formRefusal = /Failed request: \((?:400|404|415|422|501)\)/;
//#endregion
export { uploadArtifact as n, loadUploader as t };
