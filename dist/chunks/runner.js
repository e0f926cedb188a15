//#region src/store/runner.ts
/** Neither github.com nor an enterprise's own domain below ghe.com. */
function isOtherServer(environment) {
	const address = environment["GITHUB_SERVER_URL"] || "https://github.com";
	const hostname = URL.canParse(address) ? new URL(address).hostname : "";
	return !/^(?:github\.com|.+\.ghe\.com|.+\.localhost)$/i.test(hostname);
}
//#endregion
export { isOtherServer as t };
