import { i as __toESM } from "./rolldown-runtime.js";
import { n as messageOf } from "./user-error.js";
import { setTimeout } from "node:timers/promises";
//#region src/host/web.ts
/**
* Sends a request and reads the whole answer, whatever its status.
* @throws Error with the reason when there is no answer, or one that is too long
*/
async function exchange(request) {
	const { attempts = 3, retryMilliseconds = 1e3, signal } = request;
	try {
		for (let attempt = 1;; attempt += 1) {
			const last = attempt >= attempts;
			try {
				const answer = await once(request);
				if (answer.status < 500 || last) return answer;
			} catch (error) {
				if (error instanceof TooLong || signal?.aborted || last) throw error;
			}
			await setTimeout(retryMilliseconds * 4 ** (attempt - 1), void 0, { signal });
		}
	} catch (error) {
		throw new Error(reasonOf(error), { cause: error });
	}
}
var TooLong = class extends Error {
	name = "TooLong";
};
async function once(request) {
	const { fetch } = await import("./undici2.js").then((m) => /* @__PURE__ */ __toESM(m.default, 1));
	const { HttpClient } = await import("./lib2.js");
	const proxy = new HttpClient().getAgentDispatcher(request.url);
	const limit = AbortSignal.timeout(request.timeoutMilliseconds ?? 3e4);
	const response = await fetch(request.url, {
		method: request.method,
		headers: { ...request.headers },
		body: request.body ?? null,
		redirect: request.follow === true ? "follow" : "manual",
		signal: request.signal ? AbortSignal.any([limit, request.signal]) : limit,
		...proxy === void 0 ? {} : { dispatcher: proxy }
	});
	const chunks = [];
	let length = 0;
	for await (const chunk of response.body ?? []) {
		length += chunk.length;
		if (length > request.maxBytes) throw new TooLong(`the answer has more than ${request.maxBytes} bytes`);
		chunks.push(chunk);
	}
	return {
		status: response.status,
		headers: response.headers,
		body: Buffer.concat(chunks, length)
	};
}
/**
* `fetch failed` says nothing; its cause does. No address is told: it may be a
* signed one.
*/
function reasonOf(error) {
	if (/^(?:Timeout|Abort)Error$/.test(fieldOf(error, "name"))) return "there was no answer in time";
	const cause = causeOf(error) ?? error;
	return messageOf(cause) || fieldOf(cause, "code") || "no answer";
}
function causeOf(error) {
	return typeof error === "object" && error !== null && "cause" in error ? error.cause : void 0;
}
function fieldOf(value, name) {
	if (typeof value !== "object" || value === null) return "";
	const field = Reflect.get(value, name);
	return typeof field === "string" ? field : "";
}
//#endregion
export { exchange as t };
