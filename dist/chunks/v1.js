import { A as safeParse, N as string, S as object, x as number } from "./dist.js";
import { n as exchange } from "./web.js";
import { c as AccessDenied, d as serviceRequest, l as blobRequest, n as chunksOf } from "./content.js";
//#region src/store/cache/v1.ts
const foundSchema = object({
	cacheKey: string(),
	archiveLocation: string()
});
const reserved = object({ cacheId: number() });
const failure = object({ message: string() });
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
		async find(keys, version, signal) {
			const query = new URLSearchParams({
				keys: keys.join(","),
				version
			});
			const answer = await exchange({
				...serviceRequest,
				method: "GET",
				url: `${root}cache?${query.toString()}`,
				headers,
				signal
			});
			if (answer.status === 204 || answer.status === 404) return null;
			const { cacheKey, archiveLocation } = read(foundSchema, answer);
			return {
				key: cacheKey,
				address: archiveLocation
			};
		},
		async store(name, content, signal) {
			const { size } = content;
			const answer = await post("caches", {
				...name,
				cacheSize: size
			}, signal);
			if (answer.status === 409) return "already";
			const { cacheId } = read(reserved, answer);
			await uploadContent(`${root}caches/${cacheId}`, headers, content, signal);
			const { status } = await post(`caches/${cacheId}`, { size }, signal);
			if (status >= 300) throw new Error(`the cache service did not take the entry (${status})`);
			return "stored";
		}
	};
}
async function uploadContent(url, headers, content, signal) {
	for await (const { start, bytes } of chunksOf(content)) {
		const { status } = await exchange({
			...serviceRequest,
			...blobRequest,
			method: "PATCH",
			url,
			headers: {
				...headers,
				"content-type": "application/octet-stream",
				"content-range": `bytes ${start}-${start + bytes.length - 1}/*`
			},
			body: bytes,
			signal
		});
		if (status >= 300) throw new Error(`the content of the cache entry was not taken (${status})`);
	}
}
function read(schema, { status, body }) {
	let value = null;
	try {
		value = JSON.parse(body.toString("utf8"));
	} catch {}
	if (status >= 300) {
		const parsed = safeParse(failure, value);
		const message = `the cache service answered ${status}${parsed.success ? `: ${parsed.output.message}` : ""}`;
		throw status === 403 ? new AccessDenied(message) : new Error(message);
	}
	const parsed = safeParse(schema, value);
	if (!parsed.success) throw new Error("the cache service gave no usable answer");
	return parsed.output;
}
//#endregion
export { openCacheV1 };
