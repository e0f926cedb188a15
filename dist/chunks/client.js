import { o as __toESM } from "./rolldown-runtime.js";
import { t as proxiedFetch } from "./fetch.js";
import { randomUUID } from "node:crypto";
//#region src/github/client.ts
const retries = 2;
const patience = 60;
const maxWaits = 2;
const silent = {
	debug() {},
	info() {},
	warn() {},
	error() {}
};
async function openClient(options) {
	const { Octokit: Client } = await import("./dist-src3.js");
	const { getOctokitOptions } = await import("./utils2.js");
	const { retry } = await import("./dist-bundle2.js");
	const { throttling } = await import("./dist-bundle4.js");
	const Patient = Client.plugin(retry, throttling);
	let left = patience;
	const mayWait = (seconds, _options, _client, waits) => {
		if (waits >= maxWaits || seconds > left) return false;
		left -= seconds;
		return true;
	};
	const settings = {
		...options.token === "" ? { userAgent: options.userAgent } : getOctokitOptions(options.token, { userAgent: options.userAgent }),
		baseUrl: options.apiUrl,
		log: silent,
		request: {
			fetch: limitedFetch(options.timeoutMilliseconds ?? 15e3, options.maxAnswerBytes ?? 64 * 2 ** 20),
			log: silent
		},
		retry: {
			retries,
			retryAfterBaseValue: options.retryMilliseconds ?? 1e3,
			doNotRetry: [
				400,
				401,
				403,
				404,
				409,
				410,
				422,
				429,
				451
			]
		}
	};
	const throttle = () => ({
		id: randomUUID(),
		onRateLimit: mayWait,
		onSecondaryRateLimit: mayWait
	});
	const client = new Patient({
		...settings,
		throttle: throttle()
	});
	const queries = new Patient({
		...settings,
		throttle: throttle()
	});
	return Object.assign(client, { graphql: queries.graphql });
}
function limitedFetch(timeoutMilliseconds, maxBytes) {
	return async (address, init) => {
		const response = await proxiedFetch(address, {
			...init,
			signal: AbortSignal.timeout(timeoutMilliseconds)
		});
		return response.body === null ? response : await readWithin(response, maxBytes);
	};
}
var TooLong = class extends Error {
	name = "AbortError";
};
async function readWithin(response, maxBytes) {
	const chunks = [];
	let length = 0;
	try {
		for await (const chunk of response.body ?? []) {
			length += chunk.length;
			if (length > maxBytes) throw new TooLong(`the answer has more than ${maxBytes} bytes`);
			chunks.push(chunk);
		}
	} catch (error) {
		if (error instanceof TooLong) throw error;
		chunks.length = 0;
	}
	const { Response: Answer } = await import("./undici2.js").then((m) => __toESM(m.default, 1));
	const { status, statusText, headers, url } = response;
	const answer = new Answer(Buffer.concat(chunks), {
		status,
		statusText,
		headers
	});
	return Object.defineProperty(answer, "url", { value: url });
}
//#endregion
export { openClient };
