import { A as safeParse, C as optional, N as string, S as object, n as boolean } from "./dist.js";
import { n as exchange } from "./web.js";
import { c as AccessDenied, d as serviceRequest, l as blobRequest, n as chunksOf } from "./content.js";
//#region src/store/cache/v2.ts
const service = "/twirp/github.actions.results.api.v1.CacheService/";
const text = optional(string(), "");
const created = object({
	ok: optional(boolean(), false),
	signed_upload_url: text
});
const finalized = object({ ok: optional(boolean(), false) });
const foundSchema = object({
	ok: optional(boolean(), false),
	signed_download_url: text,
	matched_key: text
});
const failure = object({ msg: text });
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
		async find([key = "", ...restore_keys], version, signal) {
			const answer = await call("GetCacheEntryDownloadURL", {
				key,
				restore_keys,
				version
			}, foundSchema, signal);
			if (answer === "conflict" || !answer.ok) return null;
			return {
				key: answer.matched_key,
				address: answer.signed_download_url
			};
		},
		async store(name, content, signal) {
			const place = await call("CreateCacheEntry", name, created, signal);
			if (place === "conflict") return "already";
			if (!place.ok) throw new Error("the cache service reserved no entry");
			await upload(place.signed_upload_url, content, signal);
			const end = await call("FinalizeCacheEntryUpload", {
				...name,
				size_bytes: String(content.size)
			}, finalized, signal);
			if (end === "conflict" || !end.ok) throw new Error("the cache service did not take the entry");
			return "stored";
		}
	};
}
async function upload(address, content, signal) {
	const put = async (parameters, headers, body) => {
		const url = new URL(address);
		for (const [name, value] of Object.entries(parameters)) url.searchParams.append(name, value);
		const { status } = await exchange({
			...serviceRequest,
			...blobRequest,
			method: "PUT",
			url: url.href,
			headers,
			body,
			signal
		});
		if (status === 201) return;
		throw new Error(`the content of the cache entry was not taken (${status})`);
	};
	const bytesType = { "content-type": "application/octet-stream" };
	if (content.size <= 33554432) return await put({}, {
		...bytesType,
		"x-ms-blob-type": "BlockBlob"
	}, await content.read(0, content.size));
	const blocks = [];
	for await (const { bytes } of chunksOf(content)) {
		const name = String(blocks.length).padStart(8, "0");
		const blockid = Buffer.from(name).toString("base64");
		await put({
			comp: "block",
			blockid
		}, bytesType, bytes);
		blocks.push(`<Latest>${blockid}</Latest>`);
	}
	await put({ comp: "blocklist" }, { "content-type": "application/xml" }, `<?xml version="1.0" encoding="utf-8"?><BlockList>${blocks.join("")}</BlockList>`);
}
function jsonOf(body) {
	try {
		return JSON.parse(body.toString("utf8"));
	} catch {
		return null;
	}
}
function refusal(status, value) {
	const parsed = safeParse(failure, value);
	const serverMessage = parsed.success ? parsed.output.msg : "";
	const message = `the cache service answered ${status}${serverMessage === "" ? "" : `: ${serverMessage}`}`;
	return status === 403 ? new AccessDenied(message) : new Error(message);
}
//#endregion
export { openCacheV2 };
