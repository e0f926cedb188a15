import { n as isNewer, r as markerLine, t as isMarked } from "./marker.js";
import { n as refusalOf, t as UnusableAnswer } from "./refusal.js";
//#region src/github/comment.ts
/** 50,000 comments. */
const mostPages = 500;
/** Creates or updates the comment; whatever goes wrong is in the result. */
async function putComment(client, request) {
	if (!request.body.startsWith(markerLine(request.marker))) throw new Error("a comment must begin with its marker");
	try {
		const own = await findOwn(client, request);
		return own === null ? await create(client, request) : await update(client, request, own);
	} catch (error) {
		return {
			state: "refused",
			...refusalOf(error, "write the comment", "pull-requests: write")
		};
	}
}
async function update(client, request, own) {
	if (isNewer(own.body, request.marker)) return {
		state: "skipped",
		reason: "the comment is of a newer run, and stays"
	};
	if (own.body === request.body) return {
		state: "unchanged",
		url: own.url
	};
	const { owner, repo, body } = request;
	const { data } = await client.rest.issues.updateComment({
		owner,
		repo,
		comment_id: own.id,
		body
	});
	return {
		state: "updated",
		url: urlOf(data)
	};
}
/**
* Creating is not repeated blindly: after an answer that was lost, the comment
* may be there.
*/
async function create(client, request) {
	if (request.quiet) return {
		state: "skipped",
		reason: "nothing changed, and there is no comment to update"
	};
	try {
		return await createOnce(client, request);
	} catch (error) {
		const { status } = refusalOf(error, "", "");
		if (status !== null && status < 500) throw error;
		const own = await findOwn(client, request);
		return own === null ? await createOnce(client, request) : {
			state: "created",
			url: own.url
		};
	}
}
async function createOnce(client, { owner, repo, number, body }) {
	const { data } = await client.rest.issues.createComment({
		owner,
		repo,
		issue_number: number,
		body,
		request: { retries: 0 }
	});
	return {
		state: "created",
		url: urlOf(data)
	};
}
/** The first comment with our marker that our token wrote; null when there is none. */
async function findOwn(client, request) {
	const marked = await markedComments(client, request);
	if (marked.length === 0) return null;
	const login = await ownLogin(client);
	return marked.find((comment) => isBy(comment, login)) ?? null;
}
async function markedComments(client, { owner, repo, number, marker }) {
	const found = [];
	for (let page = 1; page <= mostPages; page += 1) {
		const { data, headers } = await client.rest.issues.listComments({
			owner,
			repo,
			issue_number: number,
			per_page: 100,
			page
		});
		const list = data;
		if (!Array.isArray(list)) throw new UnusableAnswer("the list of comments is not readable");
		found.push(...data.filter(({ body }) => isMarked(body ?? "", marker.commentKey)).map((comment) => ({
			id: comment.id,
			body: comment.body ?? "",
			url: comment.html_url,
			login: comment.user?.login ?? "",
			isBot: comment.user?.type === "Bot"
		})));
		if (!/rel="next"/.test(headers.link ?? "")) return found;
	}
	throw new UnusableAnswer("the list of comments does not end");
}
const workflowBot = "github-actions[bot]";
/**
* Who the token is. A workflow's token may not ask REST, but GraphQL; where
* there is no GraphQL, it is taken for a workflow's token.
*/
async function ownLogin(client) {
	try {
		const login = (await client.graphql("query { viewer { login } }"))?.viewer?.login;
		return typeof login === "string" && login !== "" ? login : workflowBot;
	} catch {
		return workflowBot;
	}
}
/** GraphQL and REST differ in whether a bot's name ends in `[bot]`. */
function isBy(comment, login) {
	return comment.isBot ? withoutSuffix(comment.login) === withoutSuffix(login) : comment.login === login;
}
function withoutSuffix(login) {
	return login.replace(/\[bot\]$/, "");
}
function urlOf(data) {
	if (typeof data.html_url !== "string") throw new UnusableAnswer("the answer is not readable");
	return data.html_url;
}
//#endregion
export { putComment };
