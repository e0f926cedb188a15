import { D as string, T as safeParse, _ as object, n as boolean, v as optional } from "./dist.js";
import { n as blobRequest, r as entryVersion, s as serviceRequest, t as AccessDenied } from "./cache-service.js";
import { t as exchange } from "./web.js";
//#region src/baseline/cache-v2.ts
const service = "/twirp/github.actions.results.api.v1.CacheService/";
const text = optional(string(), "");
const created = object({
	ok: optional(boolean(), false),
	signed_upload_url: text
});
const finalized = object({ ok: optional(boolean(), false) });
const found = object({
	ok: optional(boolean(), false),
	signed_download_url: text,
	matched_key: text
});
const failure = object({ msg: text });
/** @param address ACTIONS_RESULTS_URL, of which only the origin counts */
function openCacheV2(address, token) {
	async function call(method, message, answer, signal) {
		const { status, body } = await exchange({
			...serviceRequest,
			method: "POST",
			url: new URL(service + method, address).href,
			headers: {
				authorization: `Bearer ${token}`,
				"content-type": "application/json"
			},
			body: JSON.stringify(message),
			signal
		});
		if (status === 409) return "conflict";
		const value = jsonOf(body);
		if (status !== 200) throw refusal(status, value);
		const parsed = safeParse(answer, value);
		if (!parsed.success) throw new Error("the cache service gave no usable answer");
		return parsed.output;
	}
	return {
		async find(key, maxBytes, signal) {
			const answer = await call("GetCacheEntryDownloadURL", {
				key,
				restore_keys: [],
				version: entryVersion
			}, found, signal);
			if (answer === "conflict" || !answer.ok) return null;
			if (answer.matched_key !== key) return "hidden";
			const { status, body } = await exchange({
				...blobRequest,
				method: "GET",
				url: answer.signed_download_url,
				follow: true,
				maxBytes,
				signal
			});
			if (status !== 200) throw new Error(`the content of the cache entry was not sent (${status})`);
			return body;
		},
		async store(key, bytes, signal) {
			const name = {
				key,
				version: entryVersion
			};
			const place = await call("CreateCacheEntry", name, created, signal);
			if (place === "conflict") return "already";
			if (!place.ok) throw new Error("the cache service reserved no entry");
			const { status } = await exchange({
				...serviceRequest,
				...blobRequest,
				method: "PUT",
				url: place.signed_upload_url,
				headers: {
					"content-type": "application/octet-stream",
					"x-ms-blob-type": "BlockBlob"
				},
				body: bytes,
				signal
			});
			if (status !== 201) throw new Error(`the content of the cache entry was not taken (${status})`);
			const end = await call("FinalizeCacheEntryUpload", {
				...name,
				size_bytes: String(bytes.length)
			}, finalized, signal);
			if (end === "conflict" || !end.ok) throw new Error("the cache service did not take the entry");
			return "stored";
		}
	};
}
function jsonOf(body) {
	try {
		return JSON.parse(body.toString("utf8"));
	} catch {
		return null;
	}
}
/** The service says `cache write denied: …` or `cache read denied: …` by policy. */
function refusal(status, value) {
	const parsed = safeParse(failure, value);
	const said = parsed.success ? parsed.output.msg : "";
	const message = `the cache service answered ${status}${said === "" ? "" : `: ${said}`}`;
	return status === 403 ? new AccessDenied(message) : new Error(message);
}
//#endregion
export { openCacheV2 };
