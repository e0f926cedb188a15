import { c as readZip, f as parseEntry, i as isRelease, l as maxJsonBytes, o as splitFingerprint, r as byRelease, u as maxStoredBytes } from "./leg-result.js";
import { createHash } from "node:crypto";
//#region src/store/read-artifact.ts
/** The one file in the archive. */
const artifactFile = "go-size-gate-measurements.json";
/**
* The entry in an artifact, if it is what was asked for.
* @throws Error with the reason, a clause
*/
function readArtifact({ bytes, digest }, query) {
	if (bytes.length > 67108864) throw new Error(`it has ${bytes.length} bytes, more than ${maxStoredBytes}`);
	const actual = createHash("sha256").update(bytes).digest("hex");
	if (digest !== `sha256:${actual}`) throw new Error(`its digest is sha256:${actual} and not the one that the server has of it`);
	const json = readZip(bytes, {
		name: artifactFile,
		maxBytes: maxJsonBytes
	});
	return parseEntry(json, query);
}
//#endregion
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
//#endregion
//#region src/core/policy/allowance.ts
const nothingAllowed = {
	layers: [],
	notices: []
};
/** The allowances of a budget file that hold for a change, in their order. */
function allowancesFor(file, facts) {
	const holding = file.allowances.filter((allowance) => holds(allowance, facts));
	return {
		layers: holding,
		notices: holding.map(({ author, dependenciesOnly, line }) => `the allowance in line ${line} of the budget file holds: ${[...author === null ? [] : [`the author is ${author}`], ...dependenciesOnly ? ["only files that name or hold dependencies changed"] : []].join(", and ")}`)
	};
}
function holds({ author, dependenciesOnly }, facts) {
	const byAuthor = author === null || author.toLowerCase() === facts.author.toLowerCase();
	const byFiles = !dependenciesOnly || facts.files !== null && facts.files.length > 0 && facts.files.every(isOfDependencies);
	return byAuthor && byFiles;
}
/** Files in which Go names dependencies, and vendored ones (go.dev/ref/mod). */
function isOfDependencies(path) {
	return /(?:^|\/)(?:go\.(?:mod|sum|work|work\.sum)$|vendor\/.)/s.test(path);
}
//#endregion
export { artifactNameOfKey as a, identityOfArtifact as c, readArtifact as d, artifactNameOfAnyGo as i, identityOfKey as l, nothingAllowed as n, cacheKey as o, artifactName as r, cacheKeyOfAnyGo as s, allowancesFor as t, artifactFile as u };
