import { o as trailerReason } from "./override.js";
import { n as refusalOf, t as UnusableAnswer } from "./refusal.js";
//#region src/github/time.ts
/** Milliseconds since 1970; an unreadable time is before everything. */
function timeOf(text) {
	const time = Date.parse(text ?? "");
	return Number.isNaN(time) ? 0 : time;
}
//#endregion
//#region src/github/override-drafts.ts
/** Pages of 100 that are read of one list. */
const mostPages = 30;
/** The label, by whoever put it there last. */
async function draftsOfLabel(client, { owner, repo, number, rules }) {
	if (rules.label === "") return [];
	const wanted = rules.label.toLowerCase();
	let given = null;
	for (let page = 1; page <= mostPages; page += 1) {
		const { data, headers } = await client.rest.issues.listEventsForTimeline({
			owner,
			repo,
			issue_number: number,
			per_page: 100,
			page
		});
		const events = data;
		if (!Array.isArray(events)) throw new UnusableAnswer("the timeline is not readable");
		for (const event of events) {
			if (event?.label?.name?.toLowerCase() !== wanted) continue;
			if (event.event === "unlabeled") given = null;
			if (event.event !== "labeled") continue;
			given = {
				kind: "label",
				reason: rules.label,
				logins: event.actor?.login ? [event.actor.login] : [],
				at: timeOf(event.created_at),
				isHead: false
			};
		}
		if (!/rel="next"/.test(headers.link ?? "")) return given ? [given] : [];
	}
	throw new UnusableAnswer("the timeline does not end");
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
/**
* The text of a pull request is the work of its author and of all who edited
* it: which of them wrote the line isn't known, so it counts where all may.
*/
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
/** GitHub's own account, which signs what users commit on its pages. */
const webCommitter = "web-flow";
/** Who made a commit is known by its verified signature alone. */
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
	return commits.flatMap((one) => {
		const message = one?.commit?.message;
		if (typeof message !== "string") throw new UnusableAnswer("a commit is not readable");
		const reason = trailerReason(message);
		if (reason === null) return [];
		const committer = one.committer?.login;
		const login = committer === webCommitter ? one.author?.login : committer;
		return [{
			kind: "commit",
			reason,
			logins: one.commit.verification?.verified === true && login !== void 0 ? [login] : [],
			at: null,
			isHead: one.sha === head
		}];
	});
}
//#endregion
//#region src/github/permission.ts
/** Whether somebody may write to a repository; nobody who is unknown may. */
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
//#region src/github/push-time.ts
/**
* When the head commit came, in milliseconds since 1970: a pull request's runs
* are created when it is pushed, and by the platform's clock.
*/
async function pushTime(client, { owner, repo, head }) {
	const list = async (page) => {
		const { data } = await client.rest.actions.listWorkflowRunsForRepo({
			owner,
			repo,
			head_sha: head,
			event: "pull_request",
			per_page: 100,
			page
		});
		if (!Array.isArray(data?.workflow_runs)) throw new UnusableAnswer("the list of runs is not readable");
		return data;
	};
	const first = await list(1);
	const last = Math.min(Math.ceil(first.total_count / 100), 10);
	const times = (last > 1 ? [...first.workflow_runs, ...(await list(last)).workflow_runs] : first.workflow_runs).filter((run) => run.head_sha === head).map((run) => timeOf(run.created_at));
	if (times.length === 0) throw new UnusableAnswer("there is no run of a pull request for it");
	return Math.min(...times);
}
//#endregion
//#region src/github/overrides.ts
/** Never throws for what the platform refuses: what can't be asked is told, and overrides nothing. */
async function findOverrides(client, request) {
	const refusals = [];
	const asked = async (doing, permission, ask, otherwise) => {
		try {
			return await ask();
		} catch (error) {
			refusals.push(refusalOf(error, doing, permission).message);
			return otherwise;
		}
	};
	const drafts = [
		...await asked("read the labels of the pull request", "pull-requests: read", () => draftsOfLabel(client, request), []),
		...await asked("read who wrote the text of the pull request", "pull-requests: read", () => draftsOfDescription(client, request).catch(withoutGraphql), []),
		...await asked("read the commits of the pull request", "contents: read", () => draftsOfCommits(client, request), [])
	];
	if (drafts.length === 0) return {
		claims: [],
		refusals
	};
	const pushed = drafts.some(({ at }) => at !== null) && !request.rules.sticky ? await asked("ask when the commit was pushed", "actions: read", () => pushTime(client, request), null) : null;
	const mayWrite = /* @__PURE__ */ new Map();
	for (const login of new Set(drafts.flatMap(({ logins }) => logins))) mayWrite.set(login, await asked(`ask whether ${login} may write`, "metadata: read", () => canWrite(client, request, login), null));
	return {
		claims: drafts.map(({ kind, reason, logins, at, isHead }) => ({
			kind,
			reason,
			writers: logins.map((login) => ({
				login,
				mayWrite: mayWrite.get(login) ?? null
			})),
			current: at === null ? isHead : pushed === null ? null : at >= pushed
		})),
		refusals
	};
}
/** A platform without GraphQL doesn't say who wrote a text, so that none counts. */
function withoutGraphql(error) {
	if (refusalOf(error, "", "").status === 404) return [];
	throw error;
}
//#endregion
export { findOverrides };
