import { C as optional, N as string, S as object, b as nullish, t as array, x as number, y as nullable } from "./dist.js";
import { n as refusalOf, t as UnusableAnswer } from "./refusal.js";
import { o as trailerReason } from "./override.js";
import { t as readAnswer } from "./read-answer.js";
//#region src/github/overrides/timeline.ts
const schema = array(object({
	event: optional(string(), ""),
	created_at: optional(nullable(string()), null),
	actor: nullish(object({ login: optional(string(), "") })),
	label: nullish(object({ name: optional(string(), "") }))
}));
const maxPages$1 = 30;
async function readTimeline(client, { owner, repo, number }) {
	const events = [];
	for (let page = 1; page <= maxPages$1; page += 1) {
		const { data, headers } = await client.rest.issues.listEventsForTimeline({
			owner,
			repo,
			issue_number: number,
			per_page: 100,
			page
		});
		for (const event of readAnswer(schema, data)) events.push({
			event: event.event,
			at: timeOf(event.created_at),
			actor: event.actor?.login ?? "",
			label: event.label?.name ?? ""
		});
		if (!/rel="next"/.test(headers.link ?? "")) return events;
	}
	throw new UnusableAnswer("the timeline does not end");
}
function timeOf(text) {
	const time = Date.parse(text ?? "");
	return Number.isNaN(time) ? 0 : time;
}
//#endregion
//#region src/github/overrides/arrival.ts
const pullSchema = object({
	created_at: string(),
	head: object({
		ref: string(),
		repo: nullable(object({
			id: number(),
			name: string(),
			owner: object({ login: string() })
		}))
	})
});
async function arrivalOf(client, request, timeline) {
	const { owner, repo, number, head, isOpening = false } = request;
	const { data } = await client.rest.pulls.get({
		owner,
		repo,
		pull_number: number
	});
	const pull = readAnswer(pullSchema, data);
	const created = knownTime(pull.created_at);
	const branch = pull.head.repo && {
		ref: pull.head.ref,
		id: pull.head.repo.id,
		owner: pull.head.repo.owner.login,
		repo: pull.head.repo.name
	};
	const pushed = branch && await lastPush(client, branch, head).catch(() => null);
	if (pushed !== null) return whileOpen(Math.max(created, pushed), timeline);
	const seen = isOpening ? created : await firstRun(client, request, branch, created);
	const forced = timeline.filter(({ event }) => event === "head_ref_force_pushed").map(({ at }) => at);
	return whileOpen(Math.max(created, seen, ...forced), timeline);
}
const activitySchema = array(object({
	ref: string(),
	after: string(),
	timestamp: string(),
	activity_type: string()
}));
const maxPages = 10;
async function lastPush(client, { owner, repo, ref: name }, head) {
	const ref = `refs/heads/${name}`;
	let after = null;
	for (let page = 1; page <= maxPages; page += 1) {
		const { data, headers } = await client.rest.repos.listActivities({
			owner,
			repo,
			ref,
			per_page: 100,
			...after === null ? {} : { after }
		});
		const times = readAnswer(activitySchema, data).filter((activity) => activity.ref === ref && activity.after === head && activity.activity_type !== "branch_deletion").map(({ timestamp }) => knownTime(timestamp));
		if (times.length > 0) return Math.max(...times);
		after = nextCursor(headers.link ?? "");
		if (after === null) return null;
	}
	return null;
}
function nextCursor(link) {
	const [, next] = /<([^>]{1,4000})>; rel="next"/.exec(link) ?? [];
	if (next === void 0 || !URL.canParse(next)) return null;
	return new URL(next).searchParams.get("after");
}
const runsSchema = object({
	total_count: number(),
	workflow_runs: array(object({
		event: string(),
		head_sha: string(),
		head_branch: nullable(string()),
		created_at: string(),
		head_repository: nullable(object({ id: number() }))
	}))
});
async function firstRun(client, { owner, repo, head }, branch, created) {
	const list = async (page) => {
		const { data } = await client.rest.actions.listWorkflowRunsForRepo({
			owner,
			repo,
			head_sha: head,
			event: "pull_request",
			per_page: 100,
			page
		});
		return readAnswer(runsSchema, data);
	};
	const first = await list(1);
	const last = Math.min(Math.ceil(first.total_count / 100), 10);
	const times = (last > 1 ? [...first.workflow_runs, ...(await list(last)).workflow_runs] : first.workflow_runs).filter((run) => run.event === "pull_request" && run.head_sha === head && run.head_branch === branch?.ref && run.head_repository?.id === branch.id).map((run) => knownTime(run.created_at)).filter((time) => time >= created);
	if (times.length === 0) throw new UnusableAnswer("neither a push nor a run of it is known");
	return Math.min(...times);
}
function whileOpen(time, timeline) {
	let closed = null;
	const states = timeline.filter(({ event }) => event === "closed" || event === "reopened").toSorted((a, b) => a.at - b.at);
	for (const { event, at } of states) if (event === "closed") closed ??= at;
	else {
		if (closed !== null && closed <= time && time < at) return at;
		closed = null;
	}
	return closed !== null && closed <= time ? Number.POSITIVE_INFINITY : time;
}
function knownTime(text) {
	const time = timeOf(text);
	if (time === 0) throw new UnusableAnswer("a time is not readable");
	return time;
}
//#endregion
//#region src/github/overrides/override-drafts.ts
function draftsOfLabel(timeline, { rules }) {
	if (rules.label === "") return [];
	const budgetLabel = rules.label.toLowerCase();
	let given = null;
	for (const { event, label, actor, at } of timeline) {
		if (label.toLowerCase() !== budgetLabel) continue;
		if (event === "unlabeled") given = null;
		if (event !== "labeled") continue;
		given = {
			kind: "label",
			reason: rules.label,
			logins: actor === "" ? [] : [actor],
			at,
			isHead: false
		};
	}
	return given === null ? [] : [given];
}
const textQuery = `query ($owner: String!, $repo: String!, $number: Int!) {
  repository(owner: $owner, name: $repo) {
    pullRequest(number: $number) {
      body createdAt lastEditedAt
      author { login }
      userContentEdits(first: 100) {
        totalCount
        nodes { editor { login } }
      }
    }
  }
}`;
async function draftsOfDescription(client, { owner, repo, number }) {
	const pull = (await client.graphql(textQuery, {
		owner,
		repo,
		number
	}))?.repository?.pullRequest;
	if (typeof pull?.body !== "string") throw new UnusableAnswer("the answer has no text");
	const reason = trailerReason(pull.body);
	if (reason === null) return [];
	const edits = pull.userContentEdits;
	const editors = edits?.nodes ?? [];
	const complete = (edits?.totalCount ?? 0) === editors.length;
	const logins = [pull.author?.login, ...editors.map(({ editor }) => editor?.login)];
	return [{
		kind: "description",
		reason,
		logins: complete && logins.every((login) => Boolean(login)) ? [...new Set(logins.filter((login) => login !== void 0))] : [],
		at: timeOf(pull.lastEditedAt ?? pull.createdAt),
		isHead: false
	}];
}
const webCommitter = "web-flow";
async function draftsOfCommits(client, { owner, repo, number, head, rules }) {
	const commits = rules.sticky ? (await client.rest.pulls.listCommits({
		owner,
		repo,
		pull_number: number,
		per_page: 100
	})).data : [(await client.rest.repos.getCommit({
		owner,
		repo,
		ref: head
	})).data];
	if (!Array.isArray(commits)) throw new UnusableAnswer("the list of commits is not readable");
	return commits.flatMap((commit) => {
		const message = commit?.commit?.message;
		if (typeof message !== "string") throw new UnusableAnswer("a commit is not readable");
		const reason = trailerReason(message);
		if (reason === null) return [];
		const committer = commit.committer?.login;
		const login = committer === webCommitter ? commit.author?.login : committer;
		return [{
			kind: "commit",
			reason,
			logins: commit.commit.verification?.verified === true && login !== void 0 ? [login] : [],
			at: null,
			isHead: commit.sha === head
		}];
	});
}
//#endregion
//#region src/github/overrides/permission.ts
async function canWrite(client, { owner, repo }, username) {
	try {
		const { data } = await client.rest.repos.getCollaboratorPermissionLevel({
			owner,
			repo,
			username
		});
		const permission = data?.permission;
		if (typeof permission !== "string") throw new UnusableAnswer("the answer names no permission");
		return permission === "admin" || permission === "write";
	} catch (error) {
		if (refusalOf(error, "", "").status === 404) return false;
		throw error;
	}
}
//#endregion
//#region src/github/overrides/overrides.ts
async function findOverrides(client, request) {
	const refusals = [];
	const orRefusal = async (doing, permission, ask, otherwise) => {
		try {
			return await ask();
		} catch (error) {
			refusals.push(refusalOf(error, doing, permission).message);
			return otherwise;
		}
	};
	const timeline = await orRefusal("read the timeline of the pull request", "pull-requests: read", () => readTimeline(client, request), null);
	const drafts = await draftsOf(client, request, timeline, orRefusal);
	if (drafts.length === 0) return {
		claims: [],
		refusals
	};
	const arrived = drafts.some(({ at }) => at !== null) && !request.rules.sticky && timeline !== null ? await orRefusal("ask when the commit arrived in the pull request", "contents: read, pull-requests: read, actions: read", () => arrivalOf(client, request, timeline), null) : null;
	const mayWrite = await permissionsOf(client, request, drafts, orRefusal);
	return {
		claims: drafts.map(({ kind, reason, logins, at, isHead }) => ({
			kind,
			reason,
			writers: logins.map((login) => ({
				login,
				mayWrite: mayWrite.get(login) ?? null
			})),
			current: at === null ? isHead : arrived === null ? null : at >= arrived
		})),
		refusals
	};
}
async function draftsOf(client, request, timeline, orRefusal) {
	return [
		...draftsOfLabel(timeline ?? [], request),
		...await orRefusal("read who wrote the text of the pull request", "pull-requests: read", () => draftsOfDescription(client, request).catch(withoutGraphql), []),
		...await orRefusal("read the commits of the pull request", "contents: read", () => draftsOfCommits(client, request), [])
	];
}
async function permissionsOf(client, request, drafts, orRefusal) {
	const mayWrite = new Map();
	for (const login of new Set(drafts.flatMap(({ logins }) => logins))) mayWrite.set(login, await orRefusal(`ask whether ${login} may write`, "metadata: read", () => canWrite(client, request, login), null));
	return mayWrite;
}
function withoutGraphql(error) {
	if (refusalOf(error, "", "").status === 404) return [];
	throw error;
}
//#endregion
export { findOverrides };
