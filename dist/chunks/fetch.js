import { o as __toESM } from "./rolldown-runtime.js";
//#region src/host/fetch.ts
/** By origin: a client keeps the proxy that it chose first. */
const clients = /* @__PURE__ */ new Map();
/**
* Fetches an address. Proxies are those of `http_proxy`, `https_proxy` and
* `no_proxy` in either case, by the rules of the runner's other programs. Both
* libraries are loaded here, as a run without HTTP starts faster.
* @throws TypeError with the reason as its cause; DOMException for a signal
*/
async function proxiedFetch(address, init) {
	const { fetch } = await import("./undici2.js").then((m) => /* @__PURE__ */ __toESM(m.default, 1));
	const { HttpClient } = await import("./lib2.js");
	const { origin } = new URL(address);
	const client = clients.get(origin) ?? new HttpClient();
	clients.set(origin, client);
	const dispatcher = client.getAgentDispatcher(address);
	return await fetch(address, dispatcher === void 0 ? init : {
		...init,
		dispatcher
	});
}
//#endregion
export { proxiedFetch as t };
