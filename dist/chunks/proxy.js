//#region src/core/inputs/proxy.ts
/** An address of a list in parts; `user` is '' without user information. */
function partsOf(address) {
	const at = address.indexOf("://");
	const scheme = at < 0 ? "" : address.slice(0, at + 3);
	const behind = address.slice(scheme.length);
	const end = behind.lastIndexOf("@");
	return {
		scheme,
		user: behind.slice(0, Math.max(end, 0)),
		rest: behind.slice(end + 1)
	};
}
/** What separates addresses: `,` and `|` in GOPROXY, spaces in GOSUMDB. */
const separators = /([,|\s])/;
/** Such a list as it may be shown: without user information and queries. */
function shownAddresses(value) {
	return value.split(separators).map((address) => {
		const { scheme, user, rest } = partsOf(address);
		const query = rest.indexOf("?");
		const shown = query < 0 ? rest : `${rest.slice(0, query)}?…`;
		return `${scheme}${user === "" ? "" : "…@"}${shown}`;
	}).join("");
}
/** Such a list without user information, for what needs no credentials. */
function withoutCredentials(value) {
	return value.split(separators).map((address) => {
		const { scheme, rest } = partsOf(address);
		return `${scheme}${rest}`;
	}).join("");
}
/** A secret that is shorter would hide half of every text. */
const minSecretLength = 4;
function decoded(text) {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}
/** What is secret in such a list: user information, its password, and queries; longest first. */
function credentialsIn(value) {
	const secrets = value.split(separators).flatMap((address) => {
		const { user, rest } = partsOf(address);
		const query = rest.indexOf("?");
		const colon = user.indexOf(":");
		return [
			user,
			colon < 0 ? "" : user.slice(colon + 1),
			query < 0 ? "" : rest.slice(query + 1)
		];
	});
	return [...new Set(secrets.flatMap((text) => [text, decoded(text)]))].filter((text) => text.length >= minSecretLength).toSorted((a, b) => b.length - a.length);
}
/**
* What Go printed, without the credentials of its environment: it hides passwords
* itself, but no user names, which may be tokens.
* @param secrets as `credentialsIn` gives them
*/
function conceal(text, secrets) {
	return secrets.reduce((shorter, secret) => shorter.replaceAll(secret, "…"), text).replaceAll(/(?<=:\/\/)[^/@\s"]{1,2000}@/g, "…@");
}
//#endregion
export { withoutCredentials as i, credentialsIn as n, shownAddresses as r, conceal as t };
