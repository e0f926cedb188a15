//#region src/store/runner.ts
function isOtherServer(environment) {
	const address = environment["GITHUB_SERVER_URL"] || "https://github.com";
	const hostname = URL.canParse(address) ? new URL(address).hostname : "";
	return !/^(?:github\.com|.+\.ghe\.com|.+\.localhost)$/i.test(hostname);
}
//#endregion
export { isOtherServer as t };
