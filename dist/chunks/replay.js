import { Ft as replayStates, un as UserError } from "./foundation.js";
import { G as parseBytes, V as parsePercent } from "./values.js";
import { i as noLayer, r as noBudgetFile } from "./budget.js";
import { n as inlineNames, t as inlineLayer } from "./inline-budget.js";
import { r as judgedPart, s as limitsFor, t as judge } from "./judge.js";
import { t as judgeAll } from "./judge-all.js";
import { n as measuredBinary } from "./ratchet.js";
import { n as nothingAllowed, t as allowancesFor } from "./allowance.js";
import { r as readBudgetFile } from "./diff.js";
import { i as directoryHistory, r as pullRequestOf, t as artifactHistory } from "./from-artifacts.js";
import { t as changedFiles } from "./changed-files2.js";
//#region src/core/policy/replay.ts
const context = {
	event: "change",
	baseline: {
		state: "found",
		source: "file"
	},
	explains: false
};
function replay$1(history, budget, facts = new Map()) {
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
//#region src/commands/replay/pull-requests.ts
function pullFinder(client, repository, branch) {
	const known = new Map();
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
async function factsFor(commits, allowances, finder, client, repository) {
	const facts = new Map();
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
const usualCommits = 100;
const maxCommits = 1e3;
const maxPulls = 100;
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
		return makeReplay(cut(await directoryHistory(flags.from, keep, "copy its records to another directory, and unpack them there with gunzip"), since, limit), budget, flags, {
			facts: new Map(),
			why: "a record does not say who made a change, and in which files"
		});
	}
	const [owner = "", repo = ""] = repositoryOf(flags.repository ?? repository);
	const client = await openClient(flags.token ?? "");
	const commitLimit = limit ?? (since === null ? usualCommits : maxCommits);
	const { branch = "", key = "" } = flags;
	const query = {
		owner,
		repo,
		branch,
		key,
		maxCommits: commitLimit,
		since: since === null ? "" : new Date(since).toISOString().slice(0, 10)
	};
	const result = await artifactHistory(client, query, keep, log);
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
function unknowable({ file }, stopped, why) {
	return [...stopped === 0 ? [] : ["overrides are not known: a change that was let pass by one counts as stopped"], ...file.allowances.length === 0 || why === null ? [] : [`allowances are not applied to all changes: ${why}`]];
}
async function withPulls(made, finder) {
	const worstFirst = [...made.changes.filter(({ state }) => state === "stopped").toReversed(), ...made.changes.filter(({ state }) => state === "warned").toReversed()].slice(0, maxPulls);
	const numbers = new Map();
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
