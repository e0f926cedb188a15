import { dn as messageOf, un as UserError } from "./foundation.js";
import { n as maxStoredBytes, t as maxJsonBytes } from "./entry.js";
import { n as parseLegResult, r as readZip, t as legFile } from "./leg-result.js";
import { createHash } from "node:crypto";
//#region src/gate/baseline/verify-named-base.ts
async function verifyNamedBase(base, { baseRef, headSha }, { tipOf, mergeBase }) {
	if (base === "") return { missing: "the run had no base" };
	const tip = await tipOf(baseRef);
	if (tip.state === "refused") return { missing: tip.message };
	if (tip.commit === "") return { missing: `could not ask for the commit of the branch ${baseRef} (there is none, or the token may not see it); give the job "permissions: contents: read"` };
	const onBranch = await mergeBase(base, tip.commit);
	if ("missing" in onBranch) return onBranch;
	if (onBranch.commit !== base) return { missing: `the run names the base ${base.slice(0, 7)}, which is not a commit of ${baseRef}` };
	const left = await mergeBase(tip.commit, headSha);
	if ("missing" in left) return left;
	const since = await mergeBase(left.commit, base);
	if ("missing" in since) return since;
	return since.commit === left.commit ? { commit: base } : { missing: `the run names the base ${base.slice(0, 7)}, which is older than where the pull request left ${baseRef}` };
}
//#endregion
//#region src/gate/legs/leg-name.ts
function legArtifact({ key, leg, work }) {
	const hash = createHash("sha256").update(JSON.stringify([key, work]));
	return `${earlierLegArtifact(key, leg)}-${hash.digest("hex").slice(0, 16)}`;
}
function mayBeLeg(name, key, leg) {
	const start = `${earlierLegArtifact(key, leg)}-`;
	return name.startsWith(start) && /^[0-9a-f]{16}$/.test(name.slice(start.length));
}
function earlierLegArtifact(key, leg) {
	const shown = key.replaceAll(/[^A-Za-z0-9._-]+/g, "_").slice(0, 60);
	return `go-size-gate-leg-${shown === "" ? "default" : shown}-${leg}`;
}
//#endregion
//#region src/gate/legs/collect-legs.ts
const maxJobs = 100;
async function collectLegs({ key, legs }, { runArtifacts, repository, event }) {
	if (runArtifacts === void 0) throw new UserError("mode: judge reads the artifacts of a workflow run, and this is not one; in a terminal use check without it");
	const artifacts = await runArtifacts.find((name) => legs.some((leg) => mayBeLeg(name, key, leg) || name === earlierLegArtifact(key, leg)));
	if (artifacts.state === "refused") throw new UserError(artifacts.message);
	const results = [];
	const missing = [];
	for (const leg of legs) {
		const head = headOf(event);
		const read = await readJobs(artifactsOf(artifacts.artifacts, key, leg), {
			leg,
			key,
			repository,
			head
		}, runArtifacts);
		results.push(...read.results);
		missing.push(...read.missing);
	}
	return {
		results,
		missing
	};
}
function artifactsOf(artifacts, key, leg) {
	const own = artifacts.filter(({ name }) => mayBeLeg(name, key, leg));
	return own.length > 0 ? own.slice(0, maxJobs) : artifacts.filter(({ name }) => name === earlierLegArtifact(key, leg));
}
async function readJobs(artifacts, query, { download }) {
	const { leg } = query;
	const results = [];
	const missing = [];
	const others = [];
	for (const artifact of artifacts) {
		const downloaded = await download(artifact, maxStoredBytes);
		if (downloaded.state === "refused") {
			missing.push(`the leg ${leg} can't be read: ${downloaded.message}`);
			continue;
		}
		const refuse = (why) => `the leg ${leg} can't be believed: ${why}`;
		try {
			const result = readLeg(downloaded.bytes, artifact.digest);
			const fault = faultOf(result, query);
			if (isOther(result, query)) others.push(refuse(fault ?? ""));
			else if (fault === null) results.push(result);
			else missing.push(refuse(fault));
		} catch (error) {
			missing.push(refuse(messageOf(error)));
		}
	}
	if (results.length > 0 || missing.length > 0) return {
		results,
		missing
	};
	const none = `the leg ${leg} left no measurement: its job failed or did not run, or its inputs leg and key are others`;
	return {
		results,
		missing: others.length > 0 ? others : [none]
	};
}
function readLeg(bytes, digest) {
	const actual = createHash("sha256").update(bytes).digest("hex");
	if (digest !== "" && digest !== `sha256:${actual}`) throw new Error("its digest is not the one that the server has of it");
	return parseLegResult(readZip(bytes, {
		name: legFile,
		maxBytes: maxJsonBytes
	}));
}
function headOf(event) {
	if (event?.kind === "pull_request") return event.headSha;
	return event?.kind === "push" ? event.after ?? "" : "";
}
function isOther({ name, key }, query) {
	return name !== query.leg || key !== query.key;
}
function faultOf(result, query) {
	if (isOther(result, query)) return "it is of another leg";
	if (result.repository !== query.repository) return "it is of another repository";
	return query.head !== "" && result.head !== query.head ? `it is of another commit, ${result.head.slice(0, 7)}` : null;
}
//#endregion
export { verifyNamedBase as a, legArtifact as i, faultOf as n, readLeg as r, collectLegs as t };
