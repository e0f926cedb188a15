//#region src/sigstore/keyless/signing-services.ts
const publicServices = {
	fulcioUrl: "https://fulcio.sigstore.dev",
	rekorUrl: "https://rekor.sigstore.dev",
	timestampUrl: null
};
function privateServices(host) {
	return {
		fulcioUrl: `https://fulcio.${host}`,
		rekorUrl: null,
		timestampUrl: `https://timestamp.${host}`
	};
}
function signingServicesOf(server) {
	const host = URL.canParse(server) ? new URL(server).hostname : "";
	if (host === "github.com") return (isPublic) => isPublic ? publicServices : privateServices("githubapp.com");
	return host.endsWith(".ghe.com") ? () => privateServices(host) : null;
}
//#endregion
export { signingServicesOf as t };
