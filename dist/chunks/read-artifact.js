import { i as parseEntry, n as maxStoredBytes, t as maxJsonBytes } from "./entry.js";
import { r as readZip } from "./leg-result.js";
import { createHash } from "node:crypto";
//#region src/store/read-artifact.ts
const artifactFile = "go-size-gate-measurements.json";
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
export { readArtifact as n, artifactFile as t };
