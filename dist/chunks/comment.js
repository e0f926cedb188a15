import { C as optional, N as string, S as object, x as number } from "./dist.js";
import { n as refusalOf, t as UnusableAnswer } from "./refusal.js";
import { a as isOlder, i as isOfSameRun, n as isMarked, o as markerLine, r as isNewer, s as runOfMarker, t as isAdoptable } from "./marker.js";
import { t as readAnswer } from "./read-answer.js";
import { setTimeout } from "node:timers/promises";
//#region src/github/comment/newer-run.ts
const maxAhead = 1e6;
const maxAttemptsAhead = 100;
const runSchema = object({
	id: number(),
	event: string(),
	head_sha: string(),
	run_attempt: optional(number(), 1)
});
function newerRuns(client, place, marker) {
	const known = new Map();
	return async (body) => {
		const run = isNewer(body, marker) ? runOfMarker(body) : null;
		if (run === null) return false;
		const name = `${run.head} ${run.id}.${run.attempt}`;
		const answer = known.get(name) ?? isTrue(client, place, marker, run);
		known.set(name, answer);
		return await answer;
	};
}
async function isTrue(client, place, marker, run) {
	const actual = await runOf(client, place, run.id);
	if (actual !== "absent" && actual !== "unknown") return actual.id === run.id && actual.event === "pull_request" && actual.head_sha === run.head && run.attempt <= actual.run_attempt;
	return !(actual === "absent" && typeof await runOf(client, place, marker.runId) !== "string") && run.id - marker.runId <= maxAhead && run.attempt - marker.runAttempt <= maxAttemptsAhead;
}
async function runOf(client, { owner, repo }, run_id) {
	try {
		const { data } = await client.rest.actions.getWorkflowRun({
			owner,
			repo,
			run_id
		});
		return readAnswer(runSchema, data);
	} catch (error) {
		return refusalOf(error, "", "").status === 404 ? "absent" : "unknown";
	}
}
//#endregion
//#region src/github/comment/own-comments.ts
const maxPages = 500;
async function ownComments(client, place) {
	const marked = await markedComments(client, place);
	if (marked.length === 0) return [];
	const logins = await ownLogins(client);
	const ours = marked.filter((comment) => logins.some((login) => isBy(comment, login))).toSorted((a, b) => a.id - b.id);
	const own = ours.filter(({ body }) => isMarked(body, place.marker));
	if (own.length > 0) return own;
	return ours.length === 1 ? ours : [];
}
async function markedComments(client, { owner, repo, number, marker }) {
	const comments = [];
	for (let page = 1; page <= maxPages; page += 1) {
		const { data, headers } = await client.rest.issues.listComments({
			owner,
			repo,
			issue_number: number,
			per_page: 100,
			page
		});
		const list = data;
		if (!Array.isArray(list)) throw new UnusableAnswer("the list of comments is not readable");
		comments.push(...data.filter(({ body }) => isMarked(body ?? "", marker) || isAdoptable(body ?? "", marker)).map((comment) => ({
			id: comment.id,
			body: comment.body ?? "",
			url: comment.html_url,
			login: comment.user?.login ?? "",
			isBot: comment.user?.type === "Bot"
		})));
		if (!/rel="next"/.test(headers.link ?? "")) return comments;
	}
	throw new UnusableAnswer("the list of comments does not end");
}
const workflowBots = [
	"github-actions[bot]",
	"gitea-actions",
	"forgejo-actions"
];
async function ownLogins(client) {
	const queries = [async () => {
		const { viewer } = await client.graphql("query { viewer { login } }");
		return viewer?.login;
	}, async () => (await client.rest.users.getAuthenticated()).data?.login];
	for (const ask of queries) {
		const login = await ask().catch(() => "");
		if (typeof login === "string" && login !== "") return [login];
	}
	return workflowBots;
}
function isBy(comment, login) {
	return comment.isBot ? withoutSuffix(comment.login) === withoutSuffix(login) : comment.login === login;
}
function withoutSuffix(login) {
	return login.replace(/\[bot\]$/, "");
}
//#endregion
//#region src/github/comment/write-comment.ts
function isOfOther(current, { marker, body, rewrites }) {
	return !rewrites && current !== body && isOfSameRun(current, marker);
}
async function createComment(client, { owner, repo, number, body }) {
	const { data } = await client.rest.issues.createComment({
		owner,
		repo,
		issue_number: number,
		body,
		request: { retries: 0 }
	});
	return {
		kind: "written",
		url: urlOf(data)
	};
}
async function updateComment(client, request, { id }, isOfNewer) {
	const { owner, repo, body } = request;
	const comment = {
		owner,
		repo,
		comment_id: id,
		request: { retries: 0 }
	};
	try {
		const now = bodyOf((await client.rest.issues.getComment(comment)).data);
		if (await isOfNewer(now) || isOfOther(now, request)) return { kind: "newer" };
		const { data } = await client.rest.issues.updateComment({
			...comment,
			body
		});
		return {
			kind: "written",
			url: urlOf(data)
		};
	} catch (error) {
		if (refusalOf(error, "", "").status === 404) return {
			kind: "gone",
			id,
			error
		};
		throw error;
	}
}
async function isStillOwn(client, request, { id }) {
	const { owner, repo, marker, recheckMilliseconds = 2e3 } = request;
	await setTimeout(recheckMilliseconds);
	const comment = {
		owner,
		repo,
		comment_id: id,
		request: { retries: 0 }
	};
	try {
		const now = bodyOf((await client.rest.issues.getComment(comment)).data);
		return isMarked(now, marker) && !isOlder(now, marker) && !isOfOther(now, request);
	} catch {
		return true;
	}
}
async function removeComments(client, { owner, repo }, comments) {
	for (const { id } of comments) {
		const comment = {
			owner,
			repo,
			comment_id: id
		};
		await client.rest.issues.deleteComment(comment).catch(() => {});
	}
}
function bodyOf(data) {
	if (typeof data?.body !== "string") throw new UnusableAnswer("the comment is not readable");
	return data.body;
}
function urlOf(data) {
	if (typeof data?.html_url !== "string") throw new UnusableAnswer("the answer is not readable");
	return data.html_url;
}
//#endregion
//#region src/github/comment/comment.ts
const maxRounds = 5;
const maxFailures = 2;
async function putComment(client, request) {
	if (!request.body.startsWith(markerLine(request.marker))) throw new Error("a comment must begin with its marker");
	try {
		return await converge(client, request);
	} catch (error) {
		return {
			state: "refused",
			...refusalOf(error, "write the comment", "pull-requests: write")
		};
	}
}
async function converge(client, request) {
	const { owner, repo, number, marker, body, quiet } = request;
	const place = {
		owner,
		repo,
		number,
		marker
	};
	const isOfNewer = newerRuns(client, place, marker);
	let did = "unchanged";
	let url = "";
	let failures = 0;
	let gone = null;
	for (let round = 1; round <= maxRounds; round += 1) {
		const own = await readOwn(client, place, url !== "");
		if (own === null) break;
		const [first, ...others] = own;
		const blocked = await makeWay(client, request, own, isOfNewer);
		if (blocked !== null) return blocked;
		if (first === void 0 && quiet) return nothingToSay;
		if (first !== void 0 && first.id === gone?.id) throw gone.error;
		if (first?.body === body) {
			await removeComments(client, request, others);
			return {
				state: did,
				url: first.url
			};
		}
		did = first === void 0 ? "created" : "updated";
		let written;
		try {
			written = first === void 0 ? await createComment(client, request) : await updateComment(client, request, first, isOfNewer);
		} catch (error) {
			failures += 1;
			if (!mayBeRepeated(error) || failures > maxFailures) throw error;
			continue;
		}
		if (written.kind === "newer") continue;
		if (written.kind === "gone") {
			gone = written;
			continue;
		}
		url = written.url;
		if (first === void 0) continue;
		await removeComments(client, request, others);
		if (await isStillOwn(client, request, first)) break;
	}
	if (url === "") throw new UnusableAnswer("it changes whenever it is read");
	return {
		state: did,
		url
	};
}
async function makeWay(client, request, own, isOfNewer) {
	const [first, ...others] = own;
	const { body } = request;
	const isOurs = (comment) => comment.body === body;
	if (await hasNewer(own, isOfNewer)) {
		await removeComments(client, request, others.filter(isOurs));
		return newerStays;
	}
	if (first?.body !== body && own.some((comment) => isOfOther(comment.body, request))) {
		await removeComments(client, request, own.filter(isOurs));
		return nameTaken;
	}
	return null;
}
async function hasNewer(comments, isOfNewer) {
	for (const { body } of comments) if (await isOfNewer(body)) return true;
	return false;
}
function mayBeRepeated(error) {
	const { status } = refusalOf(error, "", "");
	return status === null || status >= 500;
}
const nameTaken = {
	state: "refused",
	status: null,
	message: "another job or step of this run wrote the comment of this name, which stays: give each its own key"
};
const newerStays = {
	state: "skipped",
	reason: "the comment is of a newer run, and stays"
};
const nothingToSay = {
	state: "skipped",
	reason: "nothing changed, and there is no comment to update"
};
async function readOwn(client, place, isWritten) {
	try {
		return await ownComments(client, place);
	} catch (error) {
		if (isWritten) return null;
		throw error;
	}
}
//#endregion
export { putComment };
