import { dn as messageOf, un as UserError } from "./foundation.js";
import { E as pipe, N as string, O as regex, S as object, b as nullish, l as integer, n as boolean, t as array, v as minValue, x as number, y as nullable } from "./dist.js";
import { t as parseMeasurement } from "./parse-measurement.js";
import { i as parseEntry, n as maxStoredBytes, t as maxJsonBytes } from "./entry.js";
import { n as parseLegResult } from "./leg-result.js";
import { n as refusalOf } from "./refusal.js";
import { l as isRecordFileName, r as artifactNameOfKey, t as artifactName } from "./entry-key.js";
import { n as readArtifact } from "./read-artifact.js";
import { d as targetOf, l as mainPackageOf } from "./sections-comparable.js";
import { a as readText } from "./diff.js";
import { t as readAnswer } from "./read-answer.js";
import { t as downloadArtifact } from "./download-artifact2.js";
import { readdir } from "node:fs/promises";
import { join, relative, sep } from "node:path";
//#region src/commands/replay/history.ts
function byCommit(recordings) {
	const groups = new Map();
	for (const recording of recordings) {
		const key = recording.commit === "" ? `\0${recording.label}` : recording.commit;
		groups.set(key, [...groups.get(key) ?? [], recording]);
	}
	return [...groups.values()].flatMap((of) => {
		const [first] = of;
		if (first === void 0) return [];
		const binaries = new Map();
		for (const { measurements } of of) for (const measurement of measurements) binaries.set(`${mainPackageOf(measurement)}\0${targetOf(measurement)}`, measurement);
		return [{
			...first,
			measurements: [...binaries.values()]
		}];
	});
}
const byName = new Intl.Collator("en", { numeric: true });
function inOrder(recordings, nameOf) {
	const timed = recordings.every(({ measuredAt }) => measuredAt !== "");
	return recordings.toSorted((a, b) => (timed ? Date.parse(a.measuredAt) - Date.parse(b.measuredAt) : 0) || byName.compare(nameOf(a), nameOf(b)));
}
//#endregion
//#region src/commands/replay/from-directory.ts
const maxFiles = 1e4;
const anyEntry = {
	repository: null,
	commit: null,
	key: null,
	fingerprint: null
};
async function directoryHistory(directory, keep, forRecords) {
	const files = [];
	for (const path of await jsonFiles(directory, forRecords)) {
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
async function jsonFiles(directory, forRecords) {
	try {
		const entries = await readdir(directory, {
			recursive: true,
			withFileTypes: true
		});
		const paths = entries.filter((entry) => entry.isFile() && entry.name.endsWith(".json")).map((entry) => relative(directory, join(entry.parentPath, entry.name)));
		if (paths.length > maxFiles) throw new UserError(`${directory} has ${paths.length} JSON files; no more than ${maxFiles} are read`);
		if (paths.length === 0) {
			const record = entries.find(({ name }) => isRecordFileName(name));
			throw new UserError(record !== void 0 ? `${record.parentPath} is a baseline directory: ${forRecords}` : `${directory} has no JSON files: save measurements there with analyze --format json`);
		}
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
			return {
				...recordingOf({
					...entry,
					path,
					measuredAt: entry.createdAt
				}),
				history: entry.history
			};
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
function commitIn(path) {
	const [, hash = ""] = /(?:^|[^0-9a-f])([0-9a-f]{64}|[0-9a-f]{40})(?![0-9a-f])/.exec(path) ?? [];
	return hash;
}
//#endregion
//#region src/github/artifacts/branch-history.ts
const pageSize$1 = 100;
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
async function branchHistory(client, { owner, repo }, branch, maxCommits) {
	try {
		const { data } = await client.rest.repos.get({
			owner,
			repo
		});
		const { id, full_name, default_branch } = readAnswer(repositorySchema, data);
		const name = branch === "" ? default_branch : branch;
		const parents = new Map();
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
	const expired = new Set();
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
async function pushRuns(client, { owner, repo, id }, { branch, commits, since }) {
	const hashes = new Set(commits);
	const seen = new Set();
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
//#region src/commands/replay/from-artifacts.ts
async function branchRecords(client, { owner, repo, branch: named, key, maxCommits, since }, log) {
	const result = await branchHistory(client, {
		owner,
		repo
	}, named, maxCommits);
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
	return {
		branch,
		fullName,
		repository,
		commits,
		pushes
	};
}
async function newestRecords(client, query, log) {
	const { branch, fullName, repository, pushes } = await branchRecords(client, query, log);
	const artifacts = [...new Map(pushes.artifacts.toReversed().map((artifact) => [jobOf(artifact.name), artifact])).values()];
	const read = await readRecordings(client, repository, artifacts, (artifact, bytes) => ({
		...recordingIn(artifact, bytes, fullName, query.key),
		job: jobOf(artifact.name)
	}), log);
	return {
		branch,
		fullName,
		recordings: read.recordings,
		notices: [...pushes.refused === null ? [] : [pushes.refused], ...unreadNotices(read, artifacts.length)]
	};
}
function jobOf(artifact) {
	return artifact.replace(/-[^-]*$/, "");
}
async function artifactHistory(client, query, keep, log, jobs = null) {
	const { key } = query;
	const { branch, fullName, repository, commits, pushes } = await branchRecords(client, query, log);
	const artifacts = pushes.artifacts.filter(({ name }) => jobs === null || jobs.has(jobOf(name)));
	const read = await readRecordings(client, repository, artifacts, (artifact, bytes) => {
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
			...unreadNotices(read, artifacts.length),
			...expiryNotices(pushes.expired.length)
		]
	};
}
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
		measurements: entry.measurements,
		history: entry.history
	};
}
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
export { readRecording as a, directoryHistory as i, newestRecords as n, pullRequestOf as r, artifactHistory as t };
