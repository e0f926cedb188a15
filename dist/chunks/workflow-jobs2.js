import { N as string, S as object, b as nullish, t as array, x as number, y as nullable } from "./dist.js";
import { n as refusalOf, t as UnusableAnswer } from "./refusal.js";
import { n as exchange } from "./web.js";
import { r as maxLogBytes } from "./upload-line.js";
import { t as readAnswer } from "./read-answer.js";
//#region src/github/artifacts/workflow-jobs.ts
const jobsSchema = object({
	total_count: number(),
	jobs: array(object({
		id: number(),
		run_id: number(),
		name: string(),
		status: string(),
		conclusion: nullable(string()),
		runner_name: nullish(string()),
		run_attempt: nullish(number()),
		started_at: nullish(string()),
		completed_at: nullish(string())
	}))
});
const maxPages = 10;
async function jobsOfRun(client, { owner, repo }, run_id, filter = "latest") {
	const all = [];
	for (let page = 1; page <= maxPages; page += 1) {
		const { data } = await client.rest.actions.listJobsForWorkflowRun({
			owner,
			repo,
			run_id,
			filter,
			per_page: 100,
			page
		});
		const { jobs, total_count } = readAnswer(jobsSchema, data);
		all.push(...jobs.filter((job) => job.run_id === run_id));
		if (jobs.length === 0 || page * 100 >= total_count) return all;
	}
	throw new UnusableAnswer("the list of jobs does not end");
}
function ownJob(jobs, runnerName) {
	const [own, ...others] = jobs.filter(({ status, runner_name }) => runnerName !== "" && status === "in_progress" && runner_name === runnerName);
	return own !== void 0 && others.length === 0 ? own : null;
}
async function startOfJob(client, repository, { runId, runnerName }) {
	try {
		const jobs = await jobsOfRun(client, repository, runId, "all");
		const own = ownJob(jobs, runnerName);
		const startedAt = own?.started_at ?? "";
		if (own === null || startedAt === "") throw new UnusableAnswer("the list of jobs does not say which is this one");
		return {
			state: "found",
			startedAt,
			earlier: jobs.filter(({ id, name, run_attempt }) => id !== own.id && name === own.name && (run_attempt ?? 0) !== own.run_attempt).flatMap(timeOf)
		};
	} catch (error) {
		return {
			state: "refused",
			...refusalOf(error, "ask when this job began", "actions: read")
		};
	}
}
function timeOf({ started_at, completed_at }) {
	return started_at ? [{
		startedAt: started_at,
		completedAt: completed_at ?? ""
	}] : [];
}
async function logOfJob(client, { owner, repo }, job_id) {
	const { headers, url } = await client.request("GET /repos/{owner}/{repo}/actions/jobs/{job_id}/logs", {
		owner,
		repo,
		job_id,
		request: { redirect: "manual" }
	});
	const location = headers.location ?? "";
	if (location === "") throw new UnusableAnswer("the answer names no address");
	const { status, body } = await exchange({
		method: "GET",
		url: new URL(location, url).href,
		follow: true,
		maxBytes: maxLogBytes,
		timeoutMilliseconds: 6e4
	});
	if (status !== 200) throw new UnusableAnswer(`its address answered ${status}`);
	return body.toString("utf8");
}
//#endregion
export { startOfJob as i, logOfJob as n, ownJob as r, jobsOfRun as t };
