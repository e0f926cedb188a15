import { i as parseEntry, n as maxStoredBytes, t as maxJsonBytes } from "./entry.js";
import { r as readZip } from "./leg-result.js";
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
export { readArtifact as i, nothingAllowed as n, artifactFile as r, allowancesFor as t };
