import { Jn as UserError, Mt as parseBytes, Ot as parsePercent, Yn as messageOf, xn as replayStates } from "./foundation.js";
import { E as pipe, N as string, O as regex, S as object, b as nullish, l as integer, n as boolean, t as array, v as minValue, x as number, y as nullable } from "./dist.js";
import { t as parseMeasurement } from "./parse-measurement.js";
import { i as parseEntry, n as maxStoredBytes, t as maxJsonBytes } from "./entry.js";
import { n as parseLegResult } from "./leg-result.js";
import { n as refusalOf } from "./refusal.js";
import { i as noLayer, r as noBudgetFile } from "./budget.js";
import { n as inlineNames, t as inlineLayer } from "./inline-budget.js";
import { r as artifactNameOfKey, t as artifactName } from "./entry-key.js";
import { i as readArtifact, n as nothingAllowed, t as allowancesFor } from "./allowance.js";
import { i as mainPackageOf, o as targetOf } from "./pair-binaries.js";
import { r as judgedPart, s as limitsFor, t as judge } from "./judge.js";
import { t as judgeAll } from "./judge-all.js";
import { n as measuredBinary } from "./ratchet.js";
import { a as readText, r as readBudgetFile } from "./diff.js";
import { t as readAnswer } from "./read-answer.js";
import { t as downloadArtifact } from "./download-artifact2.js";
import { t as changedFiles } from "./changed-files2.js";
import { readdir } from "node:fs/promises";
import { join, relative, sep } from "node:path";
//#region src/core/policy/replay.ts
const context = {
	event: "change",
	baseline: {
		state: "found",
		source: "file"
	},
	explains: false
};
/**
* Judges each step from one recorded commit to the next. What was not made
* alike on both sides is never compared, but for files with equal bytes.
* @param history oldest first
* @param facts what is known of the changes that commits are, for allowances
*/
function replay$1(history, budget, facts = /* @__PURE__ */ new Map()) {
	const verdicts = history.slice(1).flatMap((head, index) => {
		const base = history[index];
		const known = head.distance === 1 ? facts.get(head.commit) : void 0;
		return base === void 0 ? [] : [judgeChange(base, head, budget, known)];
	});
	const changes = verdicts.map(({ change }) => change);
	const [from, to] = [history[0], history.at(-1)];
	const distances = history.slice(1).map(({ distance }) => distance);
	return {
		commits: history.length,
		span: from && to ? {
			from: nameOf(from),
			to: nameOf(to)
		} : null,
		counts: countsOf(changes),
		unmeasured: distances.reduce((sum, distance) => sum === null || distance === null ? null : sum + distance - 1, 0),
		several: distances.filter((distance) => (distance ?? 1) > 1).length,
		growth: growthOf(changes.flatMap(({ growth }) => growth ?? [])),
		maxGrowth: ladder(verdicts, sizes, "max-growth", (text) => ({
			maxGrowth: { every: parseBytes(text) },
			maxGrowthPercent: { every: null }
		})),
		maxGrowthPercent: ladder(verdicts, shares, "max-growth-percent", (text) => ({
			maxGrowth: { every: null },
			maxGrowthPercent: { every: parsePercent(text) }
		})),
		changes
	};
}
function judgeChange(base, head, { inline, file }, facts) {
	const allowed = facts ? allowancesFor(file, facts) : nothingAllowed;
	const budget = {
		inline,
		file,
		allowed: allowed.layers
	};
	const all = judgeAll(base.measurements, head.measurements, budget, context);
	const binaries = all.filter(({ comparison }) => isAlike(comparison));
	const replayed = binaries.map((binary) => binaryOf(binary, budget));
	const growths = replayed.flatMap((binary) => binary.base === null || binary.head === null ? [] : [binary.head - binary.base]);
	return {
		binaries,
		budget,
		change: {
			state: stateOf(binaries),
			base: nameOf(base),
			head: nameOf(head),
			commits: head.distance,
			pullRequest: null,
			growth: growths.length === 0 ? null : Math.max(...growths),
			binaries: replayed,
			unlike: all.filter(({ comparison }) => !isAlike(comparison)).map(({ comparison: { name, target, unlike } }) => `${name} (${target}): ${unlike.join("; ")}`),
			allowances: allowed.notices
		}
	};
}
/** Equal bytes are equal however they were made. */
const isAlike = ({ unlike, status }) => unlike.length === 0 || status === "unchanged";
function stateOf(binaries) {
	const reasons = binaries.flatMap(({ verdict }) => verdict.reasons);
	const some = (...states) => reasons.some(({ state }) => states.includes(state));
	if (some("fail")) return "stopped";
	if (some("error", "no-baseline")) return "undecided";
	if (binaries.length === 0) return "unlike";
	return some("warn") ? "warned" : "passed";
}
function binaryOf({ comparison, verdict }, budget) {
	const { mainPackage, target, status, base, head } = comparison;
	const [limits] = limitsFor(budget, comparison).metrics;
	const metric = limits?.metric ?? "file";
	return {
		name: mainPackage,
		target,
		status,
		metric,
		base: base && measuredBinary(base).sizes[metric],
		head: head && measuredBinary(head).sizes[metric],
		reasons: verdict.reasons.filter(({ state }) => state !== "pass")
	};
}
const nameOf = ({ commit, label, measuredAt }) => ({
	commit,
	label,
	measuredAt
});
function countsOf(changes) {
	const count = (counted) => changes.filter(({ state }) => state === counted).length;
	const [stopped, warned, passed, undecided, unlike] = replayStates;
	return {
		stopped: count(stopped),
		warned: count(warned),
		passed: count(passed),
		undecided: count(undecided),
		unlike: count(unlike)
	};
}
function growthOf(growths) {
	const sorted = growths.toSorted((a, b) => a - b);
	/** The least value that this percentage of the changes does not exceed. */
	const rank = (percent) => sorted[Math.max(Math.ceil(sorted.length * percent / 100), 1) - 1];
	const [median, p90, p99, largest] = [
		rank(50),
		rank(90),
		rank(99),
		rank(100)
	];
	return median === void 0 || p90 === void 0 || p99 === void 0 || largest === void 0 ? null : {
		median,
		p90,
		p99,
		largest
	};
}
/** As budget files have them, smallest first. */
const sizes = [
	"KiB",
	"MiB",
	"GiB"
].flatMap((unit) => [
	1,
	2,
	5,
	10,
	20,
	50,
	100,
	200,
	500
].map((count) => `${count} ${unit}`));
const shares = [
	.1,
	.2,
	.5,
	1,
	2,
	5,
	10,
	20,
	50,
	100
].map((share) => `${share} %`);
/**
* What each limit would have stopped in place of all growth limits, by the
* same policy; up to the first that would have stopped nothing, if any. Ceilings and the limits
* of packages and modules are left aside.
*/
function ladder(verdicts, limits, rule, tierOf) {
	const broken = new RegExp(`^(?:content\\.|gzip\\.)?fail\\.${rule}$`);
	const rows = [];
	let left = verdicts;
	for (const limit of limits) {
		const layer = {
			warn: {},
			fail: tierOf(limit)
		};
		left = left.filter(({ binaries, budget: { inline, file, allowed = [] } }) => binaries.some(({ comparison }) => judge(comparison, {
			inline,
			file,
			allowed: [...allowed, layer]
		}, context).reasons.some(({ state, rule: by }) => state === "fail" && broken.test(by ?? ""))));
		rows.push({
			limit,
			stopped: left.length
		});
		if (left.length === 0) break;
	}
	return rows;
}
//#endregion
//#region src/github/artifacts/branch-history.ts
const pageSize$1 = 100;
/** Pages of commits; those of merged branches are among them. */
const maxPages$1 = 30;
const hash = pipe(string(), regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/));
const repositorySchema = object({
	id: number(),
	full_name: string(),
	default_branch: string()
});
const commitsSchema = array(object({
	sha: hash,
	parents: array(object({ sha: hash }))
}));
const pullsSchema = array(object({
	number: pipe(number(), integer(), minValue(1)),
	user: nullish(object({ login: string() })),
	merged_at: nullish(string()),
	merge_commit_sha: nullish(string()),
	base: object({ ref: string() })
}));
/**
* @param branch '' for the default branch
* @param maxCommits commits of it that are wanted
*/
async function branchHistory(client, { owner, repo }, branch, maxCommits) {
	try {
		const { data } = await client.rest.repos.get({
			owner,
			repo
		});
		const { id, full_name, default_branch } = readAnswer(repositorySchema, data);
		const name = branch === "" ? default_branch : branch;
		const parents = /* @__PURE__ */ new Map();
		let line = [];
		for (let page = 1; page <= maxPages$1; page += 1) {
			const answer = await client.rest.repos.listCommits({
				owner,
				repo,
				sha: name,
				per_page: pageSize$1,
				page
			});
			const commits = readAnswer(commitsSchema, answer.data);
			for (const commit of commits) parents.set(commit.sha, commit.parents[0]?.sha ?? null);
			line = firstParents(parents, maxCommits);
			if (line.length === maxCommits || commits.length < pageSize$1) break;
		}
		return {
			state: "found",
			history: {
				branch: name,
				fullName: full_name,
				repositoryId: id,
				commits: line
			}
		};
	} catch (error) {
		return {
			state: "refused",
			...refusalOf(error, "list the commits of the branch", "contents: read")
		};
	}
}
/** From the first commit that was listed, as far as is known. */
function firstParents(parents, maxCommits) {
	const line = [];
	const [tip = null] = parents.keys();
	for (let at = tip; at !== null && line.length < maxCommits;) {
		const parent = parents.get(at);
		if (parent === void 0) break;
		line.push(at);
		at = parent;
	}
	return line;
}
/** The merged pull request by which a commit came to a branch. */
async function pullRequestOf(client, { owner, repo }, branch, commit) {
	try {
		const { data } = await client.rest.repos.listPullRequestsAssociatedWithCommit({
			owner,
			repo,
			commit_sha: commit,
			per_page: pageSize$1
		});
		const pulls = readAnswer(pullsSchema, data).filter(({ merged_at, base }) => typeof merged_at === "string" && base.ref === branch);
		const pull = pulls.find((pull) => pull.merge_commit_sha === commit) ?? pulls[0];
		return {
			state: "found",
			pull: pull ? {
				number: pull.number,
				author: pull.user?.login ?? ""
			} : null
		};
	} catch (error) {
		return {
			state: "refused",
			...refusalOf(error, "look for the pull request of a commit", "pull-requests: read")
		};
	}
}
//#endregion
//#region src/github/artifacts/recorded-pushes.ts
const pageSize = 100;
/** Pages of runs; the API gives no more than 1,000 runs to one question. */
const maxPages = 10;
const runsSchema = object({ workflow_runs: array(object({
	id: number(),
	event: string(),
	head_branch: nullable(string()),
	head_sha: string(),
	created_at: string(),
	repository: object({ id: number() }),
	head_repository: nullable(object({ id: number() }))
})) });
const artifactsSchema = object({ artifacts: array(object({
	id: number(),
	name: string(),
	expired: boolean(),
	created_at: nullable(string()),
	digest: nullish(string())
})) });
/** Runs are asked one by one, newest first, until one is refused; one that is there no more is passed over. */
async function findRecordedPushes(client, repository, query) {
	const doing = "look for recorded measurements";
	const refusal = (error) => refusalOf(error, doing, "actions: read");
	let runs;
	try {
		runs = await pushRuns(client, repository, query);
	} catch (error) {
		return {
			state: "refused",
			...refusal(error)
		};
	}
	const artifacts = [];
	const expired = /* @__PURE__ */ new Set();
	let refused = null;
	for (const run of runs) try {
		const result = await artifactsOf(client, repository, run, query.prefix);
		artifacts.push(...result.artifacts);
		if (result.expired) expired.add(run.commit);
	} catch (error) {
		const { status, message } = refusal(error);
		refused = message;
		if (status !== 404) break;
	}
	const there = new Set(artifacts.map(({ commit }) => commit));
	return {
		state: "found",
		artifacts: artifacts.toSorted((a, b) => b.id - a.id),
		expired: [...expired].filter((commit) => !there.has(commit)),
		refused
	};
}
/** Newest first. */
async function pushRuns(client, { owner, repo, id }, { branch, commits, since }) {
	const hashes = new Set(commits);
	const seen = /* @__PURE__ */ new Set();
	const all = [];
	for (let page = 1; page <= maxPages; page += 1) {
		const { data } = await client.rest.actions.listWorkflowRunsForRepo({
			owner,
			repo,
			branch,
			event: "push",
			per_page: pageSize,
			page
		});
		const { workflow_runs: runs } = readAnswer(runsSchema, data);
		const before = all.length;
		for (const run of runs) if (run.event === "push" && run.head_branch === branch && hashes.has(run.head_sha) && run.created_at >= since && run.head_repository?.id === run.repository.id && run.repository.id === id) {
			all.push({
				id: run.id,
				commit: run.head_sha
			});
			seen.add(run.head_sha);
		}
		const past = seen.size === hashes.size && all.length === before;
		const tooOld = (runs.at(-1)?.created_at ?? "") < since;
		if (runs.length < pageSize || past || tooOld) break;
	}
	return all;
}
async function artifactsOf(client, { owner, repo }, run, prefix) {
	const { data } = await client.rest.actions.listWorkflowRunArtifacts({
		owner,
		repo,
		run_id: run.id,
		per_page: pageSize
	});
	const named = readAnswer(artifactsSchema, data).artifacts.filter(({ name }) => name.startsWith(prefix));
	return {
		expired: named.some(({ expired }) => expired),
		artifacts: named.filter(({ expired }) => !expired).map(({ id, name, digest, created_at }) => ({
			id,
			name,
			commit: run.commit,
			digest: digest ?? "",
			createdAt: created_at ?? ""
		}))
	};
}
//#endregion
//#region src/commands/replay/history.ts
/**
* Puts together what is of one commit; of one binary measured twice the later
* recording counts.
* @param recordings earlier ones first
* @returns in the order of each commit's first recording
*/
function byCommit(recordings) {
	const groups = /* @__PURE__ */ new Map();
	for (const recording of recordings) {
		const key = recording.commit === "" ? `\0${recording.label}` : recording.commit;
		groups.set(key, [...groups.get(key) ?? [], recording]);
	}
	return [...groups.values()].flatMap((of) => {
		const [first] = of;
		if (first === void 0) return [];
		const binaries = /* @__PURE__ */ new Map();
		for (const { measurements } of of) for (const measurement of measurements) binaries.set(`${mainPackageOf(measurement)}\0${targetOf(measurement)}`, measurement);
		return [{
			...first,
			measurements: [...binaries.values()]
		}];
	});
}
const byName = new Intl.Collator("en", { numeric: true });
/** By time where all have one, else by name, in which numbers count as numbers. */
function inOrder(recordings, nameOf) {
	const timed = recordings.every(({ measuredAt }) => measuredAt !== "");
	return recordings.toSorted((a, b) => (timed ? Date.parse(a.measuredAt) - Date.parse(b.measuredAt) : 0) || byName.compare(nameOf(a), nameOf(b)));
}
//#endregion
//#region src/commands/replay/from-artifacts.ts
/**
* What can't be read leaves a gap, and a notice says so.
* @throws UserError where there is nothing to judge, with the reason
*/
async function artifactHistory(client, query, keep, log) {
	const { owner, repo, key, maxCommits: most, since } = query;
	const result = await branchHistory(client, query, query.branch, most);
	if (result.state === "refused") throw new UserError(result.message);
	const { branch, fullName, commits, repositoryId } = result.history;
	const repository = {
		owner,
		repo,
		id: repositoryId
	};
	log.info(`${commits.length} commits of ${branch}; asking for their runs`);
	const pushes = await findRecordedPushes(client, repository, {
		branch,
		commits,
		prefix: artifactNameOfKey(key),
		since
	});
	if (pushes.state === "refused") throw new UserError(pushes.message);
	const read = await readRecordings(client, repository, pushes.artifacts, (artifact, bytes) => {
		const recording = recordingIn(artifact, bytes, fullName, key);
		const measurements = recording.measurements.map(keep);
		return {
			...recording,
			measurements
		};
	}, log);
	return {
		kind: "artifacts",
		name: `${fullName}, branch ${branch}`,
		branch,
		commits: onBranch(read.recordings.toReversed(), commits),
		notices: [
			...pushes.refused === null ? [] : [pushes.refused],
			...unreadNotices(read, pushes.artifacts.length),
			...expiryNotices(pushes.expired.length)
		]
	};
}
/** Downloads and reads one artifact after another. */
async function readRecordings(client, repository, artifacts, read, log) {
	const recordings = [];
	const refusals = [];
	for (const artifact of artifacts) {
		log.info(`Reading ${artifact.name} of ${artifact.commit.slice(0, 7)}`);
		const download = await downloadArtifact(client, repository, artifact, maxStoredBytes);
		if (download.state === "refused") {
			refusals.push(download.message);
			if ([
				401,
				403,
				429
			].includes(download.status ?? 0)) break;
			continue;
		}
		try {
			recordings.push(read(artifact, download.bytes));
		} catch (error) {
			refusals.push(`the artifact ${artifact.id} of ${artifact.commit.slice(0, 7)} is not believed: ${messageOf(error)}`);
		}
	}
	return {
		recordings,
		refusals
	};
}
function unreadNotices({ recordings, refusals }, all) {
	const [firstRefusal] = refusals;
	if (firstRefusal === void 0) return [];
	return [`${all - recordings.length} of ${all} recorded measurements could not be read: ${firstRefusal}`];
}
function expiryNotices(expired) {
	if (expired === 0) return [];
	return [`the measurements of ${expired === 1 ? "1 commit have" : `${expired} commits have`} expired`];
}
/** @throws Error with the reason, a clause */
function recordingIn(artifact, bytes, repository, key) {
	const { commit, digest, name } = artifact;
	const entry = readArtifact({
		bytes,
		digest
	}, {
		repository,
		commit,
		key,
		fingerprint: null
	});
	if (artifactName(entry) !== name) throw new Error("its name is that of another job");
	return {
		commit,
		label: "",
		measuredAt: artifact.createdAt || entry.createdAt,
		measurements: entry.measurements
	};
}
/**
* In the order of the branch, oldest first, each with its distance from the one before.
* @param commits of the branch, newest first
*/
function onBranch(recordings, commits) {
	const place = new Map(commits.map((commit, index) => [commit, index]));
	const placed = byCommit(recordings).map((recording) => ({
		...recording,
		place: place.get(recording.commit) ?? 0
	})).toSorted((a, b) => b.place - a.place);
	return placed.map(({ place: at, ...recording }, index) => ({
		...recording,
		distance: (placed[index - 1]?.place ?? at) - at
	}));
}
//#endregion
//#region src/commands/replay/from-directory.ts
/** Files; a directory with more is not a history. */
const maxFiles = 1e4;
const anyEntry = {
	repository: null,
	commit: null,
	key: null,
	fingerprint: null
};
/**
* All `*.json` below a directory. The commit is what the file says, else a
* full hash in its name; without either its first directory, else its name,
* stands for the commit.
* @throws UserError for a directory or file that can't be read as such
*/
async function directoryHistory(directory, keep) {
	const files = [];
	for (const path of await jsonFiles(directory)) {
		const recording = readRecording(directory, path, await readText(join(directory, path), maxJsonBytes));
		const kept = recording && {
			...recording,
			measurements: recording.measurements.map(keep)
		};
		files.push({
			path,
			recording: kept
		});
	}
	const recordings = files.flatMap(({ recording }) => recording ?? []);
	const paths = new Map(files.map(({ path, recording }) => [recording, path]));
	const sorted = inOrder(recordings, (recording) => paths.get(recording) ?? "");
	const left = files.length - recordings.length;
	return {
		kind: "directory",
		name: directory,
		commits: byCommit(sorted).map((recording) => ({
			...recording,
			distance: null
		})),
		notices: left === 0 ? [] : [`${left === 1 ? "1 result of a leg is" : `${left} results of legs are`} of pull requests and no part of a branch's history`]
	};
}
async function jsonFiles(directory) {
	try {
		const paths = (await readdir(directory, {
			recursive: true,
			withFileTypes: true
		})).filter((entry) => entry.isFile() && entry.name.endsWith(".json")).map((entry) => relative(directory, join(entry.parentPath, entry.name)));
		if (paths.length > maxFiles) throw new UserError(`${directory} has ${paths.length} JSON files; no more than ${maxFiles} are read`);
		if (paths.length === 0) throw new UserError(`${directory} has no JSON files: save measurements there with analyze --format json`);
		return paths.toSorted();
	} catch (error) {
		if (error instanceof UserError) throw error;
		throw new UserError(`could not read ${directory}: ${messageOf(error)}`);
	}
}
function readRecording(directory, path, text) {
	try {
		const value = JSON.parse(text);
		const has = (key) => typeof value === "object" && value !== null && key in value;
		if (has("leg")) {
			const { commit, leg } = parseLegResult(Buffer.from(text));
			return leg.occasion === "push" ? recordingOf({
				commit,
				path,
				measurements: leg.head
			}) : null;
		}
		if (has("measurements")) {
			const entry = parseEntry(Buffer.from(text), anyEntry);
			return recordingOf({
				...entry,
				path,
				measuredAt: entry.createdAt
			});
		}
		const measurements = [parseMeasurement(value)];
		return recordingOf({
			commit: commitIn(path),
			path,
			measurements
		});
	} catch (error) {
		throw new UserError(`${join(directory, path)} is not a measurement, recorded entry or result of a leg: ${messageOf(error)}`);
	}
}
function recordingOf(of) {
	const [first = ""] = of.path.split(sep);
	return {
		commit: of.commit,
		label: of.commit === "" ? first.replace(/\.json$/, "") : "",
		measuredAt: of.measuredAt ?? "",
		measurements: of.measurements
	};
}
/** A full hash in a name; '' for none. */
function commitIn(path) {
	const [, hash = ""] = /(?:^|[^0-9a-f])([0-9a-f]{64}|[0-9a-f]{40})(?![0-9a-f])/.exec(path) ?? [];
	return hash;
}
//#endregion
//#region src/commands/replay/pull-requests.ts
/** Asks for each commit once. */
function pullFinder(client, repository, branch) {
	const known = /* @__PURE__ */ new Map();
	let refusal = null;
	return {
		refusal: () => refusal,
		async find(commit) {
			const pull = known.get(commit);
			if (pull !== void 0 || refusal !== null) return pull ?? null;
			const result = await pullRequestOf(client, repository, branch, commit);
			if (result.state === "refused") {
				refusal = result.message;
				return null;
			}
			known.set(commit, result.pull);
			return result.pull;
		}
	};
}
/** What the allowances ask of the pull requests by which these commits came. */
async function factsFor(commits, allowances, finder, client, repository) {
	const facts = /* @__PURE__ */ new Map();
	const wantsFiles = allowances.some((allowance) => allowance.dependenciesOnly);
	for (const commit of allowances.length === 0 ? [] : commits) {
		const pull = await finder.find(commit);
		if (finder.refusal() !== null) return {
			facts,
			refusal: finder.refusal()
		};
		if (pull === null) continue;
		const { author, number } = pull;
		const files = wantsFiles ? await changedFiles(client, repository, number) : null;
		if (files?.state === "refused") return {
			facts,
			refusal: files.message
		};
		facts.set(commit, {
			author,
			files: files?.paths ?? null
		});
	}
	return {
		facts,
		refusal: null
	};
}
//#endregion
//#region src/commands/replay/replay.ts
/** Commits of a branch on GitHub that are looked at by default, and at most. */
const usualCommits = 100;
const maxCommits = 1e3;
/** Changes whose pull request is asked for. */
const maxPulls = 100;
/**
* @param repository `owner/name` where no flag names it; '' for none
* @throws UserError for wrong usage, a malformed budget or a history that can't be read
*/
async function replay(args, repository, openClient, log) {
	const { flags } = args;
	const since = sinceOf(flags.since);
	const limit = limitOf(flags.limit);
	const budget = await budgetOf(flags);
	const keep = (measurement) => judgedPart(measurement, budget.file);
	if (flags.from !== void 0) {
		const other = [
			"repository",
			"branch",
			"key",
			"token"
		].find((name) => flags[name] !== void 0);
		if (other !== void 0) throw new UserError(`--${other} is for the history on GitHub, and --from names a directory`);
		return makeReplay(cut(await directoryHistory(flags.from, keep), since, limit), budget, flags, {
			facts: /* @__PURE__ */ new Map(),
			why: "a record does not say who made a change, and in which files"
		});
	}
	const [owner = "", repo = ""] = repositoryOf(flags.repository ?? repository);
	const client = await openClient(flags.token ?? "");
	const commitLimit = limit ?? (since === null ? usualCommits : maxCommits);
	const { branch = "", key = "" } = flags;
	const result = await artifactHistory(client, {
		owner,
		repo,
		branch,
		key,
		maxCommits: commitLimit,
		since: since === null ? "" : new Date(since).toISOString().slice(0, 10)
	}, keep, log);
	const history = cut(result, since, limit);
	const finder = pullFinder(client, {
		owner,
		repo
	}, result.branch);
	const { facts, refusal } = await factsFor(history.commits.slice(1).map(({ commit }) => commit), budget.file.allowances, finder, client, {
		owner,
		repo
	});
	return await withPulls(makeReplay(history, budget, flags, {
		facts,
		why: refusal
	}), finder);
}
function repositoryOf(text) {
	const [, owner, repo] = /^([\w.-]+)\/([\w.-]+)$/.exec(text) ?? [];
	if (owner === void 0 || repo === void 0) throw new UserError(text === "" ? "replay needs a history: --from DIR with saved measurements, or --repository OWNER/NAME and a token" : `--repository: "${text}" is not accepted; use OWNER/NAME`);
	return [owner, repo];
}
/** Milliseconds of the epoch; null for no limit. */
function sinceOf(text) {
	if (text === void 0) return null;
	const time = /^\d{4}-\d\d-\d\d(?:T[\d:.]+Z)?$/.test(text) ? Date.parse(text) : NaN;
	if (Number.isNaN(time)) throw new UserError(`--since: "${text}" is not accepted; use a date such as 2026-09-01`);
	return time;
}
function limitOf(text) {
	if (text === void 0) return null;
	const count = /^\d{1,4}$/.test(text) ? Number(text) : 0;
	if (count < 2 || count > maxCommits) throw new UserError(`--limit: "${text}" is not accepted; use a number of commits from 2 to ${maxCommits}`);
	return count;
}
async function budgetOf(flags) {
	const { file } = flags.budget === void 0 ? { file: noBudgetFile } : await readBudgetFile(flags.budget);
	return {
		inline: inlineNames.some((name) => flags[name] !== void 0) ? inlineLayer(flags) : noLayer,
		file
	};
}
/**
* The newest commits of a history.
* @param since milliseconds of the epoch
*/
function cut(history, since, limit) {
	const { commits } = history;
	if (since !== null && commits.some(({ measuredAt }) => measuredAt === "")) throw new UserError(`--since needs times, and files in ${history.name} have none; use --limit`);
	const kept = commits.filter(({ measuredAt }) => since === null || Date.parse(measuredAt) >= since);
	return {
		...history,
		commits: limit === null ? kept : kept.slice(-limit)
	};
}
function makeReplay({ kind, name, commits, notices }, budget, flags, { facts, why }) {
	const body = replay$1(commits, budget, facts);
	return {
		schemaVersion: 1,
		source: {
			kind,
			name
		},
		budget: {
			file: flags.budget ?? "",
			flags: inlineNames.flatMap((flag) => flags[flag] === void 0 ? [] : `${flag} ${flags[flag]}`)
		},
		...body,
		notices: [...notices, ...unknowable(budget, body.counts.stopped, why)]
	};
}
/** What isn't known of the changes, as far as it matters. */
function unknowable({ file }, stopped, why) {
	return [...stopped === 0 ? [] : ["overrides are not known: a change that was let pass by one counts as stopped"], ...file.allowances.length === 0 || why === null ? [] : [`allowances are not applied to all changes: ${why}`]];
}
/** Names the pull requests of what would have been stopped or warned of. */
async function withPulls(made, finder) {
	const worstFirst = [...made.changes.filter(({ state }) => state === "stopped").toReversed(), ...made.changes.filter(({ state }) => state === "warned").toReversed()].slice(0, maxPulls);
	const numbers = /* @__PURE__ */ new Map();
	for (const { head } of worstFirst) {
		const pull = await finder.find(head.commit);
		if (pull !== null) numbers.set(head.commit, pull.number);
	}
	const refusal = worstFirst.length === 0 ? null : finder.refusal();
	return {
		...made,
		changes: made.changes.map((change) => ({
			...change,
			pullRequest: numbers.get(change.head.commit) ?? null
		})),
		notices: [...made.notices, ...refusal === null ? [] : [`not all pull requests are named: ${refusal}`]]
	};
}
//#endregion
export { replay };
