import { dn as messageOf, un as UserError } from "./foundation.js";
import { A as safeParse, C as optional, E as pipe, N as string, O as regex, S as object, _ as minLength } from "./dist.js";
import { n as exchange } from "./web.js";
//#region src/sigstore/keyless/identity-token.ts
function tokenSourceOf(environment) {
	const url = environment["ACTIONS_ID_TOKEN_REQUEST_URL"] ?? "";
	const requestToken = environment["ACTIONS_ID_TOKEN_REQUEST_TOKEN"] ?? "";
	return URL.canParse(url) && requestToken !== "" ? {
		url,
		requestToken
	} : null;
}
const audience = "sigstore";
const maxAnswerBytes = 65536;
const answerSchema = object({ value: pipe(string(), regex(/^[\w-]+\.[\w-]+\.[\w-]*$/)) });
const claimsSchema = object({
	sub: pipe(string(), minLength(1)),
	repository_visibility: optional(string())
});
async function requestIdentityToken({ url, requestToken }) {
	const address = new URL(url);
	address.searchParams.set("audience", audience);
	try {
		const { status, body } = await exchange({
			method: "GET",
			url: address.href,
			headers: {
				accept: "application/json",
				authorization: `Bearer ${requestToken}`
			},
			maxBytes: maxAnswerBytes
		});
		if (status !== 200) throw new Error(`it answered ${status}`);
		return readToken(body);
	} catch (error) {
		throw new UserError(`GitHub gave the job no identity token: ${messageOf(error)}; run the job again, and check that it has "permissions: id-token: write"`);
	}
}
function readToken(body) {
	const answer = safeParse(answerSchema, parseJson(body));
	const text = answer.success ? answer.output.value : "";
	const [, payload = ""] = text.split(".");
	const claims = safeParse(claimsSchema, parseJson(Buffer.from(payload, "base64url")));
	if (!claims.success) throw new Error("its answer is no token");
	const { sub, repository_visibility: visibility } = claims.output;
	return {
		text,
		subject: sub,
		isPublic: visibility === "public"
	};
}
function parseJson(bytes) {
	try {
		return JSON.parse(bytes.toString("utf8"));
	} catch {
		return null;
	}
}
//#endregion
export { tokenSourceOf as n, requestIdentityToken as t };
