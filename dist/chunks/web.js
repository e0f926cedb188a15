import { dn as messageOf } from "./foundation.js";
import { t as proxiedFetch } from "./fetch.js";
import { open, rm } from "node:fs/promises";
import { setTimeout } from "node:timers/promises";
//#region src/host/web.ts
const maxErrorBytes = 65536;
async function exchange(request) {
	return await attempted(request, async () => {
		const response = await send(request);
		const { status, headers, ok } = response;
		return {
			status,
			headers,
			body: ok ? await wholeBody(response, request.maxBytes) : await startOfBody(response, Math.min(request.maxBytes, maxErrorBytes))
		};
	});
}
async function readStart(request, bytes) {
	const range = `bytes=0-${bytes - 1}`;
	const ranged = {
		...request,
		headers: {
			...request.headers,
			range
		}
	};
	return await attempted({
		...ranged,
		maxBytes: bytes
	}, async () => {
		const response = await send({
			...ranged,
			maxBytes: bytes
		});
		const { status, headers, ok } = response;
		return {
			status,
			headers,
			body: await startOfBody(response, ok ? bytes : Math.min(bytes, maxErrorBytes))
		};
	});
}
async function download(request, path) {
	const { status } = await attempted(request, async () => {
		const response = await send(request);
		if (response.status !== 200) {
			await response.body?.cancel();
			return response;
		}
		const file = await open(path, "wx");
		try {
			await eachChunk(response, request.maxBytes, async (chunk) => {
				await file.appendFile(chunk);
			});
			await file.close();
			return response;
		} catch (error) {
			await file.close();
			await rm(path);
			throw error;
		}
	});
	return status;
}
async function attempted(request, once) {
	const { attempts = 3, retryMilliseconds = 1e3, signal } = request;
	try {
		for (let attempt = 1;; attempt += 1) {
			const last = attempt >= attempts;
			let wait = retryMilliseconds * 4 ** (attempt - 1);
			try {
				const answer = await once();
				const delay = waitOf(answer);
				if (delay === null || delay > maxWait || last) return answer;
				wait = Math.max(wait, delay);
			} catch (error) {
				if (error instanceof TooLong || signal?.aborted || last) throw error;
			}
			await setTimeout(wait, void 0, { signal });
		}
	} catch (error) {
		throw new Error(reasonOf(error), { cause: error });
	}
}
const maxWait = 2e4;
function waitOf({ status, headers }) {
	if (status < 500 && status !== 429) return null;
	const seconds = Number(headers.get("retry-after") ?? 0);
	return seconds > 0 ? seconds * 1e3 : 0;
}
var TooLong = class extends Error {
	name = "TooLong";
};
function isTooLong(error) {
	return causeOf(error) instanceof TooLong;
}
async function send(request) {
	const limit = AbortSignal.timeout(request.timeoutMilliseconds ?? 3e4);
	return await proxiedFetch(request.url, {
		method: request.method,
		headers: { ...request.headers },
		body: request.body ?? null,
		redirect: request.follow === true ? "follow" : "manual",
		signal: request.signal ? AbortSignal.any([limit, request.signal]) : limit
	});
}
async function wholeBody(response, maxBytes) {
	const chunks = [];
	await eachChunk(response, maxBytes, (chunk) => {
		chunks.push(chunk);
	});
	return Buffer.concat(chunks);
}
async function startOfBody({ body }, maxBytes) {
	const chunks = [];
	let length = 0;
	for await (const chunk of body ?? []) {
		chunks.push(chunk);
		length += chunk.length;
		if (length >= maxBytes) break;
	}
	return Buffer.concat(chunks).subarray(0, maxBytes);
}
async function eachChunk({ body }, maxBytes, take) {
	let length = 0;
	for await (const chunk of body ?? []) {
		length += chunk.length;
		if (length > maxBytes) throw new TooLong(`the answer has more than ${maxBytes} bytes`);
		await take(chunk);
	}
}
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
export { readStart as i, exchange as n, isTooLong as r, download as t };
