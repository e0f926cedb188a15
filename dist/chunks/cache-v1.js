import { D as string, T as safeParse, _ as object, g as number } from "./dist.js";
import { n as blobRequest, r as entryVersion, s as serviceRequest, t as AccessDenied } from "./cache-service.js";
import { t as exchange } from "./web.js";
//#region src/baseline/cache-v1.ts
/** Bytes of content in one request. */
const chunkBytes = 33554432;
const found = object({
	cacheKey: string(),
	archiveLocation: string()
});
const reserved = object({ cacheId: number() });
const failure = object({ message: string() });
/** @param address ACTIONS_CACHE_URL, with its path */
function openCacheV1(address, token) {
	const root = `${address}${address.endsWith("/") ? "" : "/"}_apis/artifactcache/`;
	const headers = {
		accept: "application/json;api-version=6.0-preview.1",
		...token === "" ? {} : { authorization: `Bearer ${token}` }
	};
	const post = (path, message, signal) => exchange({
		...serviceRequest,
		method: "POST",
		url: root + path,
		headers: {
			...headers,
			"content-type": "application/json"
		},
		body: JSON.stringify(message),
		signal
	});
	return {
		async find(key, maxBytes, signal) {
			const query = new URLSearchParams({
				keys: key,
				version: entryVersion
			});
			const answer = await exchange({
				...serviceRequest,
				method: "GET",
				url: `${root}cache?${query.toString()}`,
				headers,
				signal
			});
			if (answer.status === 204 || answer.status === 404) return null;
			const { cacheKey, archiveLocation } = read(found, answer);
			if (cacheKey !== key) return "hidden";
			const content = await exchange({
				...blobRequest,
				method: "GET",
				url: archiveLocation,
				follow: true,
				maxBytes,
				signal
			});
			if (content.status !== 200) throw new Error(`the content of the cache entry was not sent (${content.status})`);
			return content.body;
		},
		async store(key, bytes, signal) {
			const answer = await post("caches", {
				key,
				version: entryVersion,
				cacheSize: bytes.length
			}, signal);
			if (answer.status === 409) return "already";
			const { cacheId } = read(reserved, answer);
			for (let from = 0; from < bytes.length; from += chunkBytes) {
				const chunk = bytes.subarray(from, from + chunkBytes);
				const { status } = await exchange({
					...serviceRequest,
					...blobRequest,
					method: "PATCH",
					url: `${root}caches/${cacheId}`,
					headers: {
						...headers,
						"content-type": "application/octet-stream",
						"content-range": `bytes ${from}-${from + chunk.length - 1}/*`
					},
					body: chunk,
					signal
				});
				if (status >= 300) throw new Error(`the content of the cache entry was not taken (${status})`);
			}
			const { status } = await post(`caches/${cacheId}`, { size: bytes.length }, signal);
			if (status >= 300) throw new Error(`the cache service did not take the entry (${status})`);
			return "stored";
		}
	};
}
function read(schema, { status, body }) {
	let value = null;
	try {
		value = JSON.parse(body.toString("utf8"));
	} catch {}
	if (status >= 300) {
		const said = safeParse(failure, value);
		const message = `the cache service answered ${status}${said.success ? `: ${said.output.message}` : ""}`;
		throw status === 403 ? new AccessDenied(message) : new Error(message);
	}
	const parsed = safeParse(schema, value);
	if (!parsed.success) throw new Error("the cache service gave no usable answer");
	return parsed.output;
}
//#endregion
export { openCacheV1 };
