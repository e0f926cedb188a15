import { dn as messageOf, ut as plainSentence } from "./foundation.js";
//#region src/github/refusal.ts
var UnusableAnswer = class extends Error {
	name = "UnusableAnswer";
};
function refusalOf(thrown, doing, permission) {
	const status = statusOf(thrown);
	const message = plainSentence(messageOf(thrown), 300);
	const advice = adviceFor(status, message, permission);
	return {
		status,
		message: `could not ${doing} (${status === null ? message : `${status}: ${message}`}); ${advice}`
	};
}
function adviceFor(status, message, permission) {
	if (status === 401) return "the token is not valid: check the token input";
	if (status === 403 && /locked/i.test(message)) return "unlock the conversation";
	if (status === 429 || status === 403 && /rate limit|abuse/i.test(message)) return "it is rate-limited: the next run tries again";
	if (status === 403) return `the token may not: give the job "permissions: ${permission}"; in a pull request from a fork the token can only read`;
	if (status === 404 || status === 410) return `it is not there, or the token may not see it: give the job "permissions: ${permission}"`;
	if (status === 422) return "GitHub does not accept the content: please report this";
	if (status === null) return "check the network, and GITHUB_API_URL";
	return "GitHub has a problem: run the job again";
}
function statusOf(thrown) {
	if (typeof thrown !== "object" || thrown === null) return null;
	if (!("status" in thrown) || typeof thrown.status !== "number") return null;
	return "response" in thrown && thrown.response !== void 0 ? thrown.status : null;
}
//#endregion
export { refusalOf as n, UnusableAnswer as t };
