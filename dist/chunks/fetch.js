import { o as __toESM } from "./rolldown-runtime.js";
//#region src/host/fetch.ts
const clients = new Map();
async function proxiedFetch(address, init) {
	const { fetch } = await import("./undici2.js").then((m) => __toESM(m.default, 1));
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
