import { createHash } from "node:crypto";
//#region src/baseline/cache-service.ts
/** The service lets this run not write. */
var AccessDenied = class extends Error {
	name = "AccessDenied";
};
/** Tells our entries from archives of the official client under the same key. */
const entryVersion = createHash("sha256").update("go-size-gate sealed entry, version 1").digest("hex");
/** One request to the service; what it sends beside blobs is small. */
const serviceRequest = {
	maxBytes: 1048576,
	timeoutMilliseconds: 15e3
};
/** One request that carries an entry. */
const blobRequest = { timeoutMilliseconds: 6e4 };
/** Opens the service that the runner offers; null where it offers none. */
async function openCacheService(environment) {
	const results = environment["ACTIONS_RESULTS_URL"] ?? "";
	const token = environment["ACTIONS_RUNTIME_TOKEN"] ?? "";
	if (hasVersion2(environment)) {
		if (results === "") return null;
		const { openCacheV2 } = await import("./cache-v2.js");
		return openCacheV2(results, token);
	}
	const address = environment["ACTIONS_CACHE_URL"] || results;
	if (address === "") return null;
	const { openCacheV1 } = await import("./cache-v1.js");
	return openCacheV1(address, token);
}
/** GitHub Enterprise Server and other forges have version 1 only. */
function hasVersion2(environment) {
	return Boolean(environment["ACTIONS_CACHE_SERVICE_V2"]) && !isOtherServer(environment);
}
/** Neither github.com nor an enterprise's own domain below ghe.com. */
function isOtherServer(environment) {
	const address = environment["GITHUB_SERVER_URL"] || "https://github.com";
	const hostname = URL.canParse(address) ? new URL(address).hostname : "";
	return !/^(?:github\.com|.+\.ghe\.com|.+\.localhost)$/i.test(hostname);
}
/**
* Why a job's `cache-mode` forbids the use, a clause; null where it doesn't. An
* unknown mode is left to the service.
*/
function forbiddenBy(environment, use) {
	const mode = (environment["ACTIONS_CACHE_MODE"] ?? "").trim().toLowerCase();
	return {
		read: ["none", "write-only"],
		write: ["none", "read"]
	}[use].includes(mode) ? `the job's cache-mode is ${mode}, which forbids to ${use}` : null;
}
//#endregion
export { isOtherServer as a, forbiddenBy as i, blobRequest as n, openCacheService as o, entryVersion as r, serviceRequest as s, AccessDenied as t };
