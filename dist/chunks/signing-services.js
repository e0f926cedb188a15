//#region src/sigstore/keyless/signing-services.ts
/** Sigstore's own, run by the OpenSSF. */
const publicServices = {
	fulcioUrl: "https://fulcio.sigstore.dev",
	rekorUrl: "https://rekor.sigstore.dev",
	timestampUrl: null
};
/** What is private never gets into a public log. */
function privateServices(host) {
	return {
		fulcioUrl: `https://fulcio.${host}`,
		rekorUrl: null,
		timestampUrl: `https://timestamp.${host}`
	};
}
/**
* @param server address of GitHub, such as https://github.com
* @returns null for a server without a Sigstore, such as GitHub Enterprise Server
*/
function signingServicesOf(server) {
	const host = URL.canParse(server) ? new URL(server).hostname : "";
	if (host === "github.com") return (isPublic) => isPublic ? publicServices : privateServices("githubapp.com");
	return host.endsWith(".ghe.com") ? () => privateServices(host) : null;
}
//#endregion
export { signingServicesOf as t };
