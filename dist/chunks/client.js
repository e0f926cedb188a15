//#region src/github/client.ts
/** Repetitions of a request that failed with 5xx or on the network. */
const retries = 2;
/** Milliseconds that all waits for rate limits of one client may take together. */
const patience = 6e4;
const silent = {
	debug() {},
	info() {},
	warn() {},
	error() {}
};
/** The client is loaded here and not at the top, as a run without it starts faster. */
async function openClient(options) {
	const { Octokit: Client } = await import("./dist-src3.js");
	const { defaults } = await import("./utils2.js");
	const { retry } = await import("./dist-bundle3.js");
	return new (Client.plugin(retry))({
		...options.token === "" ? {} : { auth: options.token },
		baseUrl: options.apiUrl,
		userAgent: options.userAgent,
		log: silent,
		request: {
			fetch: patientFetch(defaults.request?.fetch ?? fetch, options.timeoutMilliseconds ?? 15e3),
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
	});
}
/** Adds a time limit to each attempt, and waits where GitHub asks for it. */
function patientFetch(fetcher, timeoutMilliseconds) {
	let left = patience;
	return async (input, init) => {
		for (;;) {
			const signal = AbortSignal.timeout(timeoutMilliseconds);
			const response = await fetcher(input, {
				...init,
				signal
			});
			const wait = requestedWait(response, Date.now());
			if (wait === null || wait > left) return response;
			left -= wait;
			await response.body?.cancel();
			await new Promise((resolve) => {
				setTimeout(resolve, wait);
			});
		}
	};
}
/** Milliseconds until a rate limit ends, by GitHub's headers; null where there is none or it doesn't say. */
function requestedWait(response, now) {
	if (response.status !== 429 && response.status !== 403) return null;
	const after = Number(response.headers.get("retry-after") ?? NaN);
	if (Number.isFinite(after)) return Math.max(after, 1) * 1e3;
	if (response.headers.get("x-ratelimit-remaining") !== "0") return null;
	const reset = Number(response.headers.get("x-ratelimit-reset") ?? NaN);
	return Number.isFinite(reset) ? Math.max(reset * 1e3 - now, 1e3) : null;
}
//#endregion
export { openClient };
