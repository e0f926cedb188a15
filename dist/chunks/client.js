import { t as proxiedFetch } from "./fetch.js";
import { randomUUID } from "node:crypto";
//#region src/github/client.ts
/** Repetitions of a request that failed with 5xx or on the network. */
const retries = 2;
/** Seconds that all waits for rate limits of one client may take together. */
const patience = 60;
/** Waits for rate limits of one request. */
const maxWaits = 2;
const silent = {
	debug() {},
	info() {},
	warn() {},
	error() {}
};
/** The client is loaded here and not at the top, as a run without it starts faster. */
async function openClient(options) {
	const { Octokit: Client } = await import("./dist-src3.js");
	const { getOctokitOptions } = await import("./utils2.js");
	const { retry } = await import("./dist-bundle2.js");
	const { throttling } = await import("./dist-bundle4.js");
	const Patient = Client.plugin(retry, throttling);
	let left = patience;
	/** Whether a rate limit is waited for, by the seconds that it asks for. */
	const mayWait = (seconds, _options, _client, waits) => {
		if (waits >= maxWaits || seconds > left) return false;
		left -= seconds;
		return true;
	};
	return new Patient({
		...options.token === "" ? { userAgent: options.userAgent } : getOctokitOptions(options.token, { userAgent: options.userAgent }),
		baseUrl: options.apiUrl,
		log: silent,
		request: {
			fetch: limitedFetch(options.timeoutMilliseconds ?? 15e3),
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
		},
		throttle: {
			id: randomUUID(),
			onRateLimit: mayWait,
			onSecondaryRateLimit: mayWait
		}
	});
}
/** The project's fetch with a time limit for each attempt. */
function limitedFetch(timeoutMilliseconds) {
	return (address, init) => proxiedFetch(address, {
		...init,
		signal: AbortSignal.timeout(timeoutMilliseconds)
	});
}
//#endregion
export { openClient };
