import { i as splitFingerprint, n as isRelease, t as byRelease } from "./fingerprint.js";
import { createHash } from "node:crypto";
//#region src/store/entry-key.ts
function hashOf(parts) {
	return createHash("sha256").update(JSON.stringify(parts)).digest("hex");
}
/**
* The key in the cache: hashed, so that nothing in it can be misread (keys are
* at most 512 characters, have no commas, and are matched as prefixes). At its
* end is the release of Go, closed by a dash: go1.26.1 is not a prefix of go1.26.10.
*/
function cacheKey(identity) {
	const { release } = splitFingerprint(identity.fingerprint);
	return `${cacheKeyOfAnyGo(identity)}${release || "devel"}-`;
}
/** What the cache keys of one job and commit have in common, by whatever Go. */
function cacheKeyOfAnyGo(identity) {
	const { commit, key, fingerprint } = identity;
	const { settings } = splitFingerprint(fingerprint);
	return `go-size-gate-v3-${hashOf([
		commit,
		key,
		settings
	])}-`;
}
/** What a cache key of the same job and commit is for; null where it is none, or of no release. */
function identityOfKey(key, identity) {
	const start = cacheKeyOfAnyGo(identity);
	return key.startsWith(start) && key.endsWith("-") ? identityBy(key.slice(start.length, -1), identity) : null;
}
/** What an artifact of the same job and commit is for; null where it is none, or of no release. */
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
/**
* The name of the artifact of a run, `go-size-gate-<key>-<leg>-<go1.26.8>`: the
* key as far as a name can show it, the leg of the job that built just this, by
* the hash of key and settings, and the release of Go (`devel` for none). The commit is the run's.
*/
function artifactName(identity) {
	const { release } = splitFingerprint(identity.fingerprint);
	return `${artifactNameOfAnyGo(identity)}${release || "devel"}`;
}
/** How the names of one job's artifacts begin, by whatever Go. */
function artifactNameOfAnyGo({ key, fingerprint }) {
	const { settings } = splitFingerprint(fingerprint);
	const leg = hashOf([key, settings]).slice(0, 16);
	return `${artifactNameOfKey(key)}${leg}-`;
}
/** How the names of all artifacts with a key begin; those of another may begin so, too. */
function artifactNameOfKey(key) {
	const shown = key.replaceAll(/[^A-Za-z0-9._-]+/g, "_").slice(0, 60);
	return `go-size-gate-${shown === "" ? "default" : shown}-`;
}
/**
* The name of a file in a baseline directory,
* `go-size-gate-<commit>-<leg>-<go1.26.8>.json.gz`: as that of an artifact, but
* with the commit, and the key only in the hash.
*/
function recordFileName(identity) {
	const { release } = splitFingerprint(identity.fingerprint);
	return `${recordFileNameOfAnyGo(identity)}${release || "devel"}${recordEnding}`;
}
/** What the file name of the same job and commit is for; null where it is none, or of no release. */
function identityOfRecordFile(name, identity) {
	const start = recordFileNameOfAnyGo(identity);
	return name.startsWith(start) && name.endsWith(recordEnding) ? identityBy(name.slice(start.length, -recordEnding.length), identity) : null;
}
/** Whether a file name is that of a record, of whatever job and commit. */
function isRecordFileName(name) {
	return /^go-size-gate-(?:[0-9a-f]{40}|[0-9a-f]{64})-[0-9a-f]{16}-(?:go1[.\w]{0,38}|devel)\.json\.gz$/.test(name);
}
const recordEnding = ".json.gz";
function recordFileNameOfAnyGo({ commit, key, fingerprint }) {
	const { settings } = splitFingerprint(fingerprint);
	const leg = hashOf([key, settings]).slice(0, 16);
	return `${recordFileNameOfCommit(commit)}${leg}-`;
}
/** How the names of all records of a commit begin, in a baseline directory. */
function recordFileNameOfCommit(commit) {
	return `go-size-gate-${commit}-`;
}
//#endregion
export { cacheKeyOfAnyGo as a, identityOfRecordFile as c, recordFileNameOfCommit as d, cacheKey as i, isRecordFileName as l, artifactNameOfAnyGo as n, identityOfArtifact as o, artifactNameOfKey as r, identityOfKey as s, artifactName as t, recordFileName as u };
