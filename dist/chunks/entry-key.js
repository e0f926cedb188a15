import { i as splitFingerprint, n as isRelease, t as byRelease } from "./fingerprint.js";
import { createHash } from "node:crypto";
//#region src/store/entry-key.ts
function hashOf(parts) {
	return createHash("sha256").update(JSON.stringify(parts)).digest("hex");
}
function cacheKey(identity) {
	const { release } = splitFingerprint(identity.fingerprint);
	return `${cacheKeyOfAnyGo(identity)}${release || "devel"}-`;
}
function cacheKeyOfAnyGo(identity) {
	const { commit, key, fingerprint } = identity;
	const { settings } = splitFingerprint(fingerprint);
	return `go-size-gate-v3-${hashOf([
		commit,
		key,
		settings
	])}-`;
}
function identityOfKey(key, identity) {
	const start = cacheKeyOfAnyGo(identity);
	return key.startsWith(start) && key.endsWith("-") ? identityBy(key.slice(start.length, -1), identity) : null;
}
function identityOfArtifact(name, identity) {
	const start = artifactNameOfAnyGo(identity);
	return name.startsWith(start) ? identityBy(name.slice(start.length), identity) : null;
}
function identityBy(release, identity) {
	const { fingerprint } = identity;
	return isRelease(release) ? {
		...identity,
		fingerprint: byRelease(fingerprint, release)
	} : null;
}
function artifactName(identity) {
	const { release } = splitFingerprint(identity.fingerprint);
	return `${artifactNameOfAnyGo(identity)}${release || "devel"}`;
}
function artifactNameOfAnyGo({ key, fingerprint }) {
	const { settings } = splitFingerprint(fingerprint);
	const leg = hashOf([key, settings]).slice(0, 16);
	return `${artifactNameOfKey(key)}${leg}-`;
}
function artifactNameOfKey(key) {
	const shown = key.replaceAll(/[^A-Za-z0-9._-]+/g, "_").slice(0, 60);
	return `go-size-gate-${shown === "" ? "default" : shown}-`;
}
function recordFileName(identity) {
	const { release } = splitFingerprint(identity.fingerprint);
	return `${recordFileNameOfAnyGo(identity)}${release || "devel"}${recordEnding}`;
}
function identityOfRecordFile(name, identity) {
	const start = recordFileNameOfAnyGo(identity);
	return name.startsWith(start) && name.endsWith(recordEnding) ? identityBy(name.slice(start.length, -recordEnding.length), identity) : null;
}
function isRecordFileName(name) {
	return /^go-size-gate-(?:[0-9a-f]{40}|[0-9a-f]{64})-[0-9a-f]{16}-(?:go1[.\w]{0,38}|devel)\.json\.gz$/.test(name);
}
const recordEnding = ".json.gz";
function recordFileNameOfAnyGo({ commit, key, fingerprint }) {
	const { settings } = splitFingerprint(fingerprint);
	const leg = hashOf([key, settings]).slice(0, 16);
	return `${recordFileNameOfCommit(commit)}${leg}-`;
}
function recordFileNameOfCommit(commit) {
	return `go-size-gate-${commit}-`;
}
//#endregion
export { cacheKeyOfAnyGo as a, identityOfRecordFile as c, recordFileNameOfCommit as d, cacheKey as i, isRecordFileName as l, artifactNameOfAnyGo as n, identityOfArtifact as o, artifactNameOfKey as r, identityOfKey as s, artifactName as t, recordFileName as u };
