import { Ut as namesAndMore, Yt as readBounded, dn as messageOf, h as writeResult, p as textStyle, un as UserError } from "./foundation.js";
import { r as analyzeEach } from "./measuring.js";
import { t as platformOf } from "./github-services.js";
import { i as parseEntry, n as maxStoredBytes, t as maxJsonBytes } from "./entry.js";
import { i as splitFingerprint } from "./fingerprint.js";
import { t as readRun } from "./run.js";
import { d as targetOf } from "./sections-comparable.js";
import { a as seriesOf, i as keyOf, n as pointsOf } from "./record-history.js";
import { n as readAllRecords } from "./record-directory.js";
import { d as rowOf, l as byChange, u as matchByKey } from "./compare.js";
import { n as readRelease$1, r as unpackAnyRelease } from "./release-entry.js";
import { i as measurementFile, t as measureAssets } from "./measure-assets.js";
import { u as renderJson } from "./analyzing.js";
import { g as withVariables } from "./usage.js";
import { a as readText, n as isJson } from "./diff.js";
import { t as standardErrorLog } from "./standard-error-log.js";
import { a as readRecording, i as directoryHistory, n as newestRecords, t as artifactHistory } from "./from-artifacts.js";
import { gunzipSync } from "node:zlib";
import { stat } from "node:fs/promises";
//#region src/core/history/make-history.ts
const maxSteps = 50;
function measuredBinary(measurement) {
	const { binary, modules } = measurement;
	return {
		mainPackage: binary.mainPackage,
		name: binary.name,
		target: targetOf(measurement),
		fileSize: binary.fileSize,
		gzip: binary.compressed?.gzip ?? null,
		modules: modules.map(({ path, size }) => ({
			path,
			size
		}))
	};
}
function makeHistory(source, commits, notices) {
	const names = new Map();
	for (const binary of commits.flatMap(({ binaries }) => binaries)) names.set(keyOf(binary), binary);
	return {
		schemaVersion: 1,
		source,
		binaries: [...names].map(([key, { name, mainPackage, target }]) => ({
			name,
			mainPackage,
			target,
			points: seriesOf(commits, key).map(pointOf)
		})),
		notices
	};
}
function pointOf({ commit: { label, commit, url, time }, binary, missing }, place, series) {
	const { fileSize, gzip } = binary;
	return {
		label,
		commit,
		url,
		time,
		missing,
		fileSize,
		gzip,
		step: stepOf(series[place - 1]?.binary.modules, binary.modules)
	};
}
function stepOf(base, head) {
	if (!base || !head) return null;
	return matchByKey(base, head, ({ path }) => path, ({ size }) => size).map(({ key, baseSize, headSize }) => ({
		module: key,
		...rowOf(baseSize, headSize)
	})).filter(({ delta }) => delta !== 0).toSorted(byChange(({ module }) => module)).slice(0, maxSteps).map(({ module, base: from, head: to }) => ({
		module,
		base: from,
		head: to
	}));
}
function chosenHistory(history, { binary, target, last }) {
	const binaries = history.binaries.filter(({ name, mainPackage }) => binary === "" || binary === name || binary === mainPackage).filter((one) => target === "" || target === one.target).map(({ points, ...names }) => ({
		...names,
		points: (last === null ? points : points.slice(-last)).map((point, place) => place === 0 ? {
			...point,
			missing: 0
		} : point)
	}));
	return {
		...history,
		binaries
	};
}
//#endregion
//#region src/commands/history/recorded.ts
function knownRecord(record) {
	return {
		commit: record.commit,
		points: pointsOf(record),
		binaries: record.measurements.map(measuredBinary)
	};
}
function recordedCommits(newest, records, page) {
	const known = new Map([...records, newest].map(({ commit, binaries }) => [commit, binaries]));
	return newest.points.map(({ commit, time, missing, binaries }) => ({
		label: commit.slice(0, 7),
		commit,
		url: page === "" ? "" : `${page}${commit}`,
		time,
		missing,
		binaries: known.get(commit) ?? binaries.map((binary) => ({
			...binary,
			modules: null
		}))
	}));
}
function commitsByTime(records) {
	const sorted = records.map(({ commit, points, binaries }) => ({
		label: commit.slice(0, 7),
		commit,
		url: "",
		time: points.at(-1)?.time ?? "",
		missing: null,
		binaries
	})).toSorted((a, b) => Date.parse(a.time) - Date.parse(b.time));
	return [...new Map(sorted.map((made) => [made.commit, made])).values()];
}
//#endregion
//#region src/commands/history/from-directory.ts
async function directoryOfRecords(directory, key) {
	const jobs = new Map();
	let unread = 0;
	for await (const { entry } of readAllRecords(directory)) if (entry === null) unread += 1;
	else if (key === void 0 || entry.key === key) addTo(jobs, entry);
	if (jobs.size === 0) throw new UserError(await whyNone(directory, key, unread));
	const source = {
		kind: "baseline-directory",
		name: directory
	};
	const notices = unread === 0 ? [] : [`${unread === 1 ? "1 record" : `${unread} records`} could not be read`];
	return {
		schemaVersion: 1,
		source,
		binaries: [...jobs.values()].flatMap((job) => makeHistory(source, commitsOf(job), []).binaries),
		notices
	};
}
function commitsOf({ record, records }) {
	return records.some(({ points }) => points.length > 1) ? recordedCommits(record, records, "") : commitsByTime(records);
}
function addTo(jobs, entry) {
	const { key, legName, fingerprint, createdAt } = entry;
	const { settings } = splitFingerprint(fingerprint);
	const name = JSON.stringify([
		key,
		legName,
		settings
	]);
	const record = knownRecord(entry);
	const time = new Date(createdAt);
	const job = jobs.get(name);
	if (job === void 0) {
		jobs.set(name, {
			newest: time,
			record,
			records: [record]
		});
		return;
	}
	const records = [...job.records, record];
	jobs.set(name, time > job.newest ? {
		newest: time,
		record,
		records
	} : {
		...job,
		records
	});
}
async function whyNone(directory, key, unread) {
	const stats = await stat(directory).catch(() => null);
	if (stats === null) return `${directory} is not there`;
	if (!stats.isDirectory()) return `${directory} is not a directory`;
	if (unread > 0) return `none of the records in ${directory} can be read`;
	return key === void 0 ? `${directory} has no records: go-size-gate check --record --baseline-dir ${directory} makes them` : `${directory} has no records with the key ${JSON.stringify(key)}`;
}
//#endregion
//#region src/commands/history/labels.ts
const endings = /\.(?:json\.gz|json|tar\.gz|tgz|zip)$/;
function labelsOf(paths) {
	const parts = paths.map((path) => path.replaceAll("\\", "/").split("/").filter((part) => part !== "" && part !== "."));
	const shortest = Math.min(...parts.map(({ length }) => length));
	const isShared = (place) => new Set(parts.map((each) => each.at(place))).size === 1;
	let start = 0;
	while (start < shortest - 1 && isShared(start)) start += 1;
	let end = 0;
	while (end < shortest - start - 1 && isShared(-1 - end)) end += 1;
	return parts.map((each) => {
		const own = each.slice(start, each.length - end).join("/");
		return own.replace(endings, "") || own;
	});
}
//#endregion
//#region src/commands/history/from-files.ts
async function historyOfFiles(paths) {
	const [only = ""] = paths;
	const directories = await Promise.all(paths.map(isDirectory));
	if (directories.includes(true)) {
		if (paths.length === 1) return await historyOfDirectory(only);
		throw new UserError(`${paths[directories.indexOf(true)] ?? only} is a directory: name it alone, or name files`);
	}
	const files = await readFiles(paths);
	const source = {
		kind: "files",
		name: paths.length === 1 ? only : `${paths.length} files`
	};
	const record = files.length === 1 ? files[0]?.record : null;
	if (record) return makeHistory(source, recordedCommits(record, [], ""), []);
	const labels = labelsOf(paths);
	return makeHistory(source, files.map(({ commit, time, tag, binaries }, place) => ({
		label: tag || (labels[place] ?? ""),
		commit,
		url: "",
		time,
		missing: 0,
		binaries
	})), []);
}
async function isDirectory(path) {
	return (await stat(path).catch(() => null))?.isDirectory() === true;
}
async function historyOfDirectory(directory) {
	const { commits, notices } = await directoryHistory(directory, (measurement) => ({
		...measurement,
		symbols: []
	}), "name it by --baseline-dir");
	return makeHistory({
		kind: "files",
		name: directory
	}, commits.map(({ commit, label, measuredAt, measurements }) => ({
		label: label || commit.slice(0, 7),
		commit,
		url: "",
		time: measuredAt,
		missing: 0,
		binaries: measurements.map(measuredBinary)
	})), notices);
}
async function readFiles(paths) {
	const documents = [];
	for (const path of paths) documents.push(await readDocument(path));
	const binaries = paths.filter((_, place) => documents[place] === null);
	const measured = await analyzeEach(binaries.map((path) => ({
		path,
		gzip: true,
		symbols: 1
	})));
	return paths.map((path, place) => {
		const document = documents[place];
		if (document) return document;
		return {
			commit: "",
			time: "",
			tag: "",
			binaries: (measured[binaries.indexOf(path)] ?? []).map(measuredBinary),
			record: null
		};
	});
}
async function readDocument(path) {
	if (path.endsWith(".json.gz")) return await readPacked(path);
	if (!await isJson(path)) return null;
	const text = await readText(path, maxJsonBytes);
	const recording = readRecording("", path, text);
	if (recording === null) throw new UserError(`${path} is the result of a leg of a pull request, and no part of a history`);
	const { commit, measuredAt, measurements } = recording;
	const record = recording.history === void 0 ? null : knownRecord({
		...recording,
		createdAt: measuredAt
	});
	return {
		commit,
		time: measuredAt,
		tag: "",
		binaries: measurements.map(measuredBinary),
		record
	};
}
async function readPacked(path) {
	try {
		const bytes = await readBounded(path, maxStoredBytes);
		const json = gunzipSync(bytes, { maxOutputLength: maxJsonBytes });
		const value = JSON.parse(json.toString("utf8"));
		if (typeof value === "object" && value !== null && "tag" in value) {
			const { commit, createdAt, tag, measurements } = readRelease$1(value);
			return {
				commit,
				time: createdAt,
				tag,
				binaries: measurements.map(measuredBinary),
				record: null
			};
		}
		const entry = parseEntry(json, anyEntry);
		const record = knownRecord(entry);
		const { commit, createdAt } = entry;
		const { binaries } = record;
		return {
			commit,
			time: createdAt,
			tag: "",
			binaries,
			record
		};
	} catch (error) {
		throw new UserError(`${path} is neither a record nor the measurement of a release: ${messageOf(error)}`);
	}
}
const anyEntry = {
	repository: null,
	commit: null,
	key: null,
	fingerprint: null
};
//#endregion
//#region src/commands/history/from-github.ts
const maxTipCommits = 30;
const maxCommits = 100;
async function branchHistory(client, { last, ...query }, page, log) {
	const tip = {
		...query,
		maxCommits: maxTipCommits,
		since: ""
	};
	const newest = await newestRecords(client, tip, log);
	const commitPage = `${page}/commit/`;
	const source = {
		kind: "artifacts",
		name: `${newest.fullName}, branch ${newest.branch}`
	};
	const keeping = newest.recordings.filter(({ history }) => history);
	const others = newest.recordings.filter(({ history }) => !history);
	const binaries = keeping.flatMap((recording) => {
		const commits = recordedCommits(knownRecord({
			...recording,
			createdAt: recording.measuredAt
		}), [], commitPage);
		return makeHistory(source, commits, []).binaries;
	});
	const { notices } = newest;
	if (keeping.length > 0 && others.length === 0) return {
		schemaVersion: 1,
		source,
		binaries,
		notices
	};
	log.info(keeping.length === 0 ? "No record keeps a history: reading all of them" : "The newest record of some jobs keeps no history: reading all of theirs");
	const read = historyOf(await artifactHistory(client, {
		...tip,
		maxCommits: last ?? maxCommits
	}, (measurement) => ({
		...measurement,
		symbols: []
	}), log, keeping.length === 0 ? null : new Set(others.map(({ job }) => job))), source, commitPage);
	return keeping.length === 0 ? read : {
		...read,
		binaries: [...binaries, ...read.binaries],
		notices: [...new Set([...notices, ...read.notices])]
	};
}
function historyOf({ commits, notices }, source, commitPage) {
	return makeHistory(source, commits.map(({ commit, measuredAt, measurements, distance }) => ({
		label: commit.slice(0, 7),
		commit,
		url: `${commitPage}${commit}`,
		time: measuredAt,
		missing: distance === null ? null : Math.max(distance - 1, 0),
		binaries: measurements.map(measuredBinary)
	})), notices);
}
async function releaseHistory(platform, name, count, log) {
	const listed = await platform.list();
	if (listed.state === "refused") throw new UserError(listed.message);
	const releases = listed.releases.filter(({ isDraft, isPrerelease }) => !isDraft && !isPrerelease).slice(0, count).toReversed();
	const notices = [];
	const commits = [];
	let missing = 0;
	for (const release of releases) {
		const read = await readRelease(release, name, platform, log);
		notices.push(...read.notices.map((text) => `${release.tag}: ${text}`));
		if (read.binaries.length === 0) {
			missing += 1;
			continue;
		}
		const { binaries, commit, time } = read;
		const { tag: label, pageUrl: url } = release;
		commits.push({
			label,
			commit,
			url,
			time,
			missing,
			binaries
		});
		missing = 0;
	}
	if (commits.length === 0) throw new UserError(`none of the ${releases.length} newest releases of ${name} can be measured${notices.length === 0 ? "" : `: ${notices[0]}`}`);
	return makeHistory({
		kind: "releases",
		name
	}, commits, notices);
}
async function readRelease(release, repository, platform, log) {
	const asset = release.assets.find(({ name }) => name === measurementFile);
	const notices = [];
	if (asset !== void 0) {
		const downloaded = await platform.download(asset, maxStoredBytes);
		try {
			if (downloaded.state === "refused") throw new Error(downloaded.message);
			const entry = unpackAnyRelease(downloaded.bytes);
			if (entry.tag !== release.tag || entry.repository !== repository.toLowerCase()) throw new Error("it is of another release");
			const binaries = entry.measurements.map(measuredBinary);
			const { commit, createdAt: time } = entry;
			return {
				binaries,
				commit,
				time,
				notices
			};
		} catch (error) {
			notices.push(`its measurement is not used: ${messageOf(error)}`);
		}
	}
	const measured = await measureAssets(release.assets, platform, { log });
	return {
		binaries: measured.measurements.map(measuredBinary),
		commit: "",
		time: "",
		notices: [...notices, ...measured.notices]
	};
}
//#endregion
//#region src/commands/history/show-history.ts
async function showHistory(history, destination) {
	await writeResult(destination.output, await renderedHistory(history, destination));
}
async function renderedHistory(history, destination) {
	switch (destination.format) {
		case "json": return renderJson(history);
		case "markdown": {
			const { renderHistoryMarkdown } = await import("./history2.js");
			return renderHistoryMarkdown(history);
		}
		case "svg": {
			const { historyChart } = await import("./chart2.js");
			return `${historyChart(history)}\n`;
		}
		case "html": {
			const { historyFile } = await import("./history-file.js");
			const { readPageParts } = await import("./page-parts.js");
			return historyFile(history, await readPageParts());
		}
		default: {
			const { renderHistoryText } = await import("./history3.js");
			return renderHistoryText(history, textStyle(destination));
		}
	}
}
//#endregion
//#region src/commands/history/history.ts
const maxLast = 1e3;
const usualReleases = 10;
async function historyCommandLine(args) {
	const { log, stop } = standardErrorLog();
	await showHistory(await readHistory(args, log).finally(stop), args.destination);
	return 0;
}
async function readHistory(args, log) {
	const { binary = "", target = "" } = args.flags;
	const last = lastOf(args.flags);
	const history = await wholeHistory(args, last, log);
	const chosen = chosenHistory(history, {
		binary,
		target,
		last
	});
	if (chosen.binaries.length > 0 || history.binaries.length === 0) return chosen;
	const names = history.binaries.map(({ name, target: of }) => `${name} ${of}`.trim());
	throw new UserError(`${binary === "" ? "--target" : "--binary"}: the history has no such binary; it has ${namesAndMore(names, 5)}`);
}
async function wholeHistory({ flags, positionals }, last, log) {
	const { "baseline-dir": directory, key } = flags;
	if (positionals.length > 0) {
		refuse(flags, githubFlags, "files have none");
		refuse(flags, ["baseline-dir", "key"], "files have none");
		return await historyOfFiles(positionals);
	}
	if (directory !== void 0) {
		refuse(flags, githubFlags, "--baseline-dir is a directory of this machine");
		return await directoryOfRecords(directory, key);
	}
	return await historyOnGitHub(flags, last, log);
}
const githubFlags = [
	"repository",
	"branch",
	"releases",
	"token"
];
function refuse(flags, names, why) {
	const given = names.find((name) => flags[name] !== void 0);
	if (given === void 0) return;
	throw new UserError(`--${given} can't be used here: ${why}`);
}
async function historyOnGitHub(typed, last, log) {
	const run = runOf(typed);
	const { owner, repo, filesUrl } = run;
	const { branch = "", key = "", token = "" } = withVariables(typed, process.env);
	const platform = platformOf(run, token);
	if (typed.releases === void 0) {
		const client = await platform.openClient();
		const page = filesUrl.replace(/\/(?:src\/commit|blob)$/, "");
		return await branchHistory(client, {
			owner,
			repo,
			branch,
			key,
			last
		}, page, log);
	}
	refuse(typed, ["branch", "key"], "releases have none");
	const count = last ?? usualReleases;
	return await releaseHistory(platform.releases, `${owner}/${repo}`, count, log);
}
function runOf({ repository }) {
	const { GITHUB_REPOSITORY: known = "" } = process.env;
	const name = repository ?? known;
	if (name === "") throw new UserError("history needs a source: name files, --baseline-dir DIR or --repository OWNER/NAME");
	if (!/^[\w.-]+\/[\w.-]+$/.test(name)) throw new UserError(`--repository: "${name}" is not accepted; use OWNER/NAME`);
	return readRun({
		...process.env,
		GITHUB_REPOSITORY: name
	});
}
function lastOf({ last: text }) {
	if (text === void 0) return null;
	const count = /^\d{1,4}$/.test(text) ? Number(text) : 0;
	if (count < 1 || count > maxLast) throw new UserError(`--last: "${text}" is not accepted; use a number of points from 1 to ${maxLast}`);
	return count;
}
//#endregion
export { historyCommandLine };
