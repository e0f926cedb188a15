import { n as plainText } from "./plain-text.js";
import { n as messageOf, t as UserError } from "./user-error.js";
import { n as reasonOf, t as codeOf } from "./system-error.js";
import { t as replaceFile } from "./write-file.js";
import { t as readBounded } from "./read-bounded.js";
import { c as printable, n as Bytes, s as withinFile } from "./struct.js";
import { n as compressedSize } from "./analyze-file.js";
import { E as safeParse, O as strictTuple, S as pipe, T as safeInteger, _ as number, f as maxLength, k as string, m as minValue, t as array } from "./dist.js";
import { c as placePattern, o as directoryPattern } from "./reachability-schema.js";
import { a as serializeEntry, n as maxStoredBytes, o as unpackEntry, r as packEntry, t as maxJsonBytes } from "./entry.js";
import { r as exclusion, s as unusedExclusions } from "./package-pattern.js";
import { t as leadsOut } from "./path-within.js";
import { a as targetEnvironment, t as formatTarget } from "./target.js";
import { a as withAbsolutePaths, i as findProgram, n as run, r as absoluteEntries } from "./process.js";
import { c as isOfTree, d as readTreeFile, f as readTreeStart, h as parseIgnores, i as findGoWork, n as defaultPatterns, o as isWithin, r as findGoMod, t as checkPatterns, u as nameInTree, v as parseUses, y as ignoredBy } from "./find-modules.js";
import { c as identityOfRecordFile, l as isRecordFileName, u as recordFileName } from "./entry-key.js";
import { a as saveContent, o as withFileContent } from "./content.js";
import { $ as boundedText, A as namedMains, C as placeOf, D as leftOut, E as isLiteral, G as outwardHint, I as readHostEnvironment, J as isExcluded, K as closure, L as settingOf, M as concealed, O as mainsOf, S as excludablePlaces, T as builtMains, U as checkOutwardPaths, W as hideOutwardPaths, X as packageFields, Y as loadErrorOf, Z as parsePackages, a as linkTwins, b as checkReplacements, c as copyTree, et as leaveOut, h as build, i as hasTwin, j as notBuiltOf, k as modulesOf, l as openTree, m as twinLdflags, n as makeSecondWorkspace, p as enforcedLdflags, q as fileFields, r as makeWorkspace, s as compareBuilds, t as findGo, v as withProgress, w as skippedPackages, x as directoryOf$1, y as checkPointers } from "./find-go.js";
import { t as analyzeAll } from "./analyze-all.js";
import { a as readImage, f as describeForeign, h as searchPclntabHeader, n as readBuildInfo, o as findPclntab, p as describeObfuscated, t as placing, x as StringTable } from "./placement.js";
import { crc32, createInflateRaw, inflateRawSync } from "node:zlib";
import { createHash, randomBytes } from "node:crypto";
import { access, copyFile, link, lstat, mkdir, mkdtemp, open, readFile, readdir, realpath, rename, rm, stat, writeFile } from "node:fs/promises";
import { basename, dirname, isAbsolute, join, posix, relative, resolve, sep } from "node:path";
import { createWriteStream, readFileSync, readSync, readdirSync } from "node:fs";
import { setImmediate } from "node:timers/promises";
import { pipeline } from "node:stream/promises";
//#region src/git/environment.ts
const localNames = [
	"PATH",
	"HOME",
	"USER",
	"LOGNAME",
	"TMPDIR",
	"TMP",
	"TEMP",
	"XDG_CONFIG_HOME",
	"GIT_CONFIG_GLOBAL",
	"GIT_CONFIG_SYSTEM",
	"GIT_CONFIG_NOSYSTEM",
	"GIT_EXEC_PATH",
	"SystemRoot",
	"USERPROFILE",
	"HOMEDRIVE",
	"HOMEPATH",
	"APPDATA",
	"LOCALAPPDATA",
	"PROGRAMDATA",
	"ProgramFiles",
	"COMSPEC",
	"PATHEXT"
];
/** The user's ways to a remote: agent, proxies, certificates, LFS. */
const remoteNames = [
	"SSH_AUTH_SOCK",
	"SSH_AGENT_PID",
	"GIT_SSH",
	"GIT_SSH_COMMAND",
	"GIT_SSH_VARIANT",
	"GIT_ASKPASS",
	"GIT_PROXY_COMMAND",
	"GIT_ALLOW_PROTOCOL",
	"GIT_SSL_CAINFO",
	"GIT_SSL_CAPATH",
	"GIT_SSL_CERT",
	"GIT_SSL_KEY",
	"GIT_SSL_NO_VERIFY",
	"GIT_HTTP_PROXY_AUTHMETHOD",
	"GIT_LFS_SKIP_SMUDGE",
	"SSL_CERT_FILE",
	"SSL_CERT_DIR",
	"KRB5CCNAME",
	"http_proxy",
	"https_proxy",
	"all_proxy",
	"no_proxy",
	"HTTP_PROXY",
	"HTTPS_PROXY",
	"ALL_PROXY",
	"NO_PROXY"
];
const fixed = {
	LC_ALL: "C",
	GIT_TERMINAL_PROMPT: "0",
	GCM_INTERACTIVE: "never",
	GIT_PAGER: "cat",
	GIT_OPTIONAL_LOCKS: "0",
	GIT_NO_REPLACE_OBJECTS: "1",
	GIT_LITERAL_PATHSPECS: "1"
};
/** The configuration that the surroundings give by environment (git-config(1)). */
function inheritedConfig(surroundings) {
	const count = Number(surroundings.GIT_CONFIG_COUNT ?? "0");
	const pairs = [];
	for (let index = 0; index < Math.min(count, 1e3); index++) {
		const key = surroundings[`GIT_CONFIG_KEY_${index}`];
		const value = surroundings[`GIT_CONFIG_VALUE_${index}`];
		if (key !== void 0 && value !== void 0) pairs.push([key, value]);
	}
	return pairs;
}
/**
* Configuration that sends the token, to that server alone. The first, empty
* value drops headers configured elsewhere: two would be refused.
*/
function tokenConfig({ server, token }) {
	const key = `http.${server.replace(/(?<!\/)\/+$/, "")}/.extraheader`;
	const basic = Buffer.from(`x-access-token:${token}`).toString("base64");
	return [[key, ""], [key, `AUTHORIZATION: basic ${basic}`]];
}
/**
* What keeps git from fetching the missing objects of a partial clone: the first
* is known to git 2.45 and newer, the second, a protocol that does not exist, to all.
*/
const offline = {
	GIT_NO_LAZY_FETCH: "1",
	GIT_ALLOW_PROTOCOL: "none"
};
/**
* The whole environment of a git process. A local one gets neither agent nor
* proxy, reaches no remote, and has of the configuration given by environment
* only `safe.directory`.
* @param config the checkout's own, for a remote process elsewhere
*/
function gitEnvironment(surroundings, access, token, config = []) {
	const environment = {};
	const isRemote = access === "remote";
	const names = isRemote ? [...localNames, ...remoteNames] : localNames;
	for (const name of names) {
		const value = surroundings[name];
		if (value !== void 0) environment[name] = value;
	}
	const pairs = inheritedConfig(surroundings).filter(([key]) => isRemote || key.toLowerCase() === "safe.directory");
	if (isRemote) pairs.unshift(...config);
	if (surroundings.GITHUB_ACTIONS === "true") pairs.push(["safe.directory", "*"]);
	if (isRemote && token !== void 0) pairs.push(...tokenConfig(token));
	if (pairs.length > 0) {
		environment.GIT_CONFIG_COUNT = String(pairs.length);
		for (const [index, [key, value]] of pairs.entries()) {
			environment[`GIT_CONFIG_KEY_${index}`] = key;
			environment[`GIT_CONFIG_VALUE_${index}`] = value;
		}
	}
	return {
		...withAbsolutePaths(environment),
		...fixed,
		...isRemote ? {} : offline
	};
}
//#endregion
//#region src/git/git.ts
/** SHA-1 or SHA-256 object names. */
const hashPattern = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
/**
* Configuration that outranks every file. Hooks and the file system monitor
* are programs; most of the rest would write more than asked for into the repository.
*/
const hardening = [
	"core.hooksPath=/dev/null",
	"core.fsmonitor=false",
	"safe.bareRepository=explicit",
	"submodule.recurse=false",
	"fetch.recurseSubmodules=false",
	"fetch.prune=false",
	"fetch.pruneTags=false",
	"fetch.writeCommitGraph=false",
	"gc.auto=0",
	"maintenance.auto=false",
	"worktree.useRelativePaths=false",
	"core.longpaths=true"
].flatMap((setting) => ["-c", setting]);
/** @throws UserError when there is no git on the PATH */
async function findGit(surroundings) {
	const program = await findProgram("git", surroundings.PATH ?? "");
	if (program !== null) return {
		program,
		surroundings
	};
	throw new UserError("git was not found on the PATH; install git");
}
const maxAnswerBytes = 16777216;
/** A short local question. A non-zero exit is an answer, not an error. */
async function query(git, directory, args) {
	const { code, stdout, stderr, timedOut } = await execute(git, directory, args, {
		access: "local",
		timeoutSeconds: 120,
		maxStdoutBytes: maxAnswerBytes
	});
	return {
		code: timedOut ? null : code,
		stdout: stdout.toString("utf8").trimEnd(),
		stderr: timedOut ? `git ${args[0]} did not end within 120 s` : stderr.toString("utf8")
	};
}
/**
* Runs git, bounded in time and output, in a process group that ends with this
* program. A non-zero exit is a result, not an error.
*/
function execute(git, directory, args, options) {
	const { access, token, config } = options;
	return run(git.program, [...hardening, ...args], {
		cwd: directory,
		env: gitEnvironment(git.surroundings, access, token, config),
		timeoutSeconds: options.timeoutSeconds,
		maxStdoutBytes: options.maxStdoutBytes ?? 67108864
	});
}
/** Asks the private repository, where all that the run fetched is. */
function queryStore({ git, root, store }, args) {
	return query(git, root, [`--git-dir=${store}`, ...args]);
}
/** Runs git in the private repository; a remote one with the checkout's configuration. */
function executeInStore({ git, root, store, config }, args, options) {
	const { pairs } = config;
	return execute(git, root, [`--git-dir=${store}`, ...args], {
		...options,
		config: pairs
	});
}
/** What git said last, as one line for people, without passwords in URLs. */
function complaint(stderr) {
	const lines = plainText(stderr.toString()).split("\n").map((line) => line.trim()).filter((line) => line !== "");
	return (lines.find((text) => /^(?:fatal|error):/.test(text)) ?? lines.at(-1) ?? "").replaceAll(/:\/\/[^/\s]*@/g, "://").replace(/^(?:fatal|error): /, "").slice(0, 300);
}
//#endregion
//#region src/git/fetch.ts
const fetchSeconds$1 = 600;
const listSeconds$1 = 60;
async function hasCommit(repository, commit) {
	return (await queryStore(repository, [
		"cat-file",
		"-e",
		`${commit}^{commit}`
	])).code === 0;
}
/**
* Runs a command against `origin` as the user's own configuration would, and
* once more with the token where that failed: a checkout may have kept none.
*/
async function askOrigin(repository, args, timeoutSeconds, token) {
	let reason = "";
	for (const credentials of token === void 0 ? [token] : [void 0, token]) {
		const finished = await executeInStore(repository, args, {
			access: "remote",
			timeoutSeconds,
			token: credentials
		});
		if (finished.code === 0) return { stdout: finished.stdout.toString("utf8") };
		if (finished.timedOut) return { reason: `origin did not answer within ${timeoutSeconds} s` };
		reason = complaint(finished.stderr);
	}
	return { reason };
}
/**
* Fetches commits, by hash, so that no remote-tracking branch is brought up to
* date in passing; `depth` is an option such as `--depth=1`.
*/
async function fetchCommits(repository, commits, depth, token) {
	const answer = await askOrigin(repository, [
		"fetch",
		"--quiet",
		"--no-tags",
		"--no-write-fetch-head",
		"--no-recurse-submodules",
		"--no-auto-maintenance",
		...depth,
		"origin",
		...commits
	], fetchSeconds$1, token);
	return "reason" in answer ? answer.reason : null;
}
/** The first of these refs that origin has, by full names; null where it has none. */
async function remoteRef(repository, names, token) {
	const answer = await askOrigin(repository, [
		"ls-remote",
		"--quiet",
		"origin",
		...names
	], listSeconds$1, token);
	if ("reason" in answer) return answer;
	const refs = /* @__PURE__ */ new Map();
	for (const line of answer.stdout.split("\n")) {
		const [hash = "", name = ""] = line.split("	");
		refs.set(name, hash);
	}
	for (const name of names) {
		const commit = refs.get(name);
		if (commit !== void 0) return {
			commit,
			name
		};
	}
	return {
		commit: null,
		name: ""
	};
}
/**
* Runs a command that reads trees or files. A partial clone left some of them at
* its remote: there, and only there, git fetches what it misses, as the user's own
* configuration would, and once more with the token where that failed.
*/
async function executeWithObjects(repository, args, options) {
	const { config, token } = repository;
	if (!config.isPartial) return await executeInStore(repository, args, {
		...options,
		access: "local"
	});
	const first = await executeInStore(repository, args, {
		...options,
		access: "remote"
	});
	return first.code === 0 || first.timedOut || token === void 0 ? first : await executeInStore(repository, args, {
		...options,
		access: "remote",
		token
	});
}
/**
* Whether a commit is there with the history that the shallow boundary leaves it.
* What another program fetched into the checkout may have lost its boundary.
*/
async function isWhole(repository, commit) {
	if (!await hasCommit(repository, commit)) return false;
	if (!repository.isShallow) return true;
	return (await queryStore(repository, [
		"rev-list",
		"--count",
		commit
	])).code === 0;
}
/**
* Makes sure that a commit is there with its files: fetched at depth 1 for a
* shallow clone, with its history for a full one.
*/
async function ensureCommit(repository, commit, token) {
	if (await isWhole(repository, commit)) return { fetched: false };
	const depth = repository.isShallow ? ["--depth=1"] : [];
	const reason = await fetchCommits(repository, [commit], depth, token);
	if (reason === null && await hasCommit(repository, commit)) return { fetched: true };
	return { missing: `commit ${commit} is not in ${repository.root} and could not be fetched from origin: ${reason ?? "origin did not send it"}` };
}
//#endregion
//#region src/git/history/shallow.ts
const maxBytes$1 = 67108864;
/** The file's content; null where history is complete. */
async function readShallow(gitDirectory) {
	const path = join(gitDirectory, "shallow");
	const stats = await stat(path).catch(() => null);
	if (stats === null) return null;
	if (!stats.isFile() || stats.size > maxBytes$1) throw new UserError(`${path} is not git's list of shallow commits`);
	return await readFile(path, "utf8");
}
/** The commits whose parents are cut off. */
async function shallowCommits(gitDirectory) {
	const content = await readShallow(gitDirectory);
	return new Set((content ?? "").split("\n").filter((line) => line !== ""));
}
//#endregion
//#region src/store/runner.ts
/** Neither github.com nor an enterprise's own domain below ghe.com. */
function isOtherServer(environment) {
	const address = environment["GITHUB_SERVER_URL"] || "https://github.com";
	const hostname = URL.canParse(address) ? new URL(address).hostname : "";
	return !/^(?:github\.com|.+\.ghe\.com|.+\.localhost)$/i.test(hostname);
}
//#endregion
//#region src/store/cache/open-service.ts
/** Opens the service that the runner offers; null where it offers none. */
async function openCacheService(environment) {
	const results = environment["ACTIONS_RESULTS_URL"] ?? "";
	const token = environment["ACTIONS_RUNTIME_TOKEN"] ?? "";
	if (hasVersion2(environment)) {
		if (results === "") return null;
		const { openCacheV2 } = await import("./v2.js");
		return openCacheV2(results, token);
	}
	const address = environment["ACTIONS_CACHE_URL"] || results;
	if (address === "") return null;
	const { openCacheV1 } = await import("./v1.js");
	return openCacheV1(address, token);
}
/** GitHub Enterprise Server and other forges have version 1 only. */
function hasVersion2(environment) {
	return Boolean(environment["ACTIONS_CACHE_SERVICE_V2"]) && !isOtherServer(environment);
}
/**
* Why a job's `cache-mode` forbids the use, a clause; null where it doesn't. An
* unknown mode is left to the service.
*/
function forbiddenBy(environment, use) {
	const mode = (environment["ACTIONS_CACHE_MODE"] ?? "").trim().toLowerCase();
	return {
		read: ["none", "write-only"],
		write: ["none", "read"]
	}[use].includes(mode) ? `the job's cache-mode is ${mode}, which forbids to ${use}` : null;
}
//#endregion
//#region src/store/record-directory.ts
/** Entries of a directory that are looked at. */
const maxNames = 1e4;
/** Drafts of a run that was killed, older than any that is still written. */
const staleDraftMilliseconds = 36e5;
/** Reads the record of that commit, key and fingerprint. */
async function readRecord(directory, identity) {
	const path = join(directory, recordFileName(identity));
	let bytes;
	try {
		const stats = await stat(path);
		if (!stats.isFile()) return {
			kind: "refused",
			reason: "it is not a file"
		};
		if (stats.size > 67108864) return {
			kind: "refused",
			reason: `it has ${stats.size} bytes, more than ${maxStoredBytes}`
		};
		bytes = await readBounded(path, maxStoredBytes);
	} catch (error) {
		const code = codeOf(error);
		return code === "ENOENT" || code === "ENOTDIR" ? { kind: "miss" } : {
			kind: "unavailable",
			reason: reasonOf(error)
		};
	}
	try {
		return {
			kind: "found",
			entry: unpackEntry(bytes, identity)
		};
	} catch (error) {
		return {
			kind: "refused",
			reason: messageOf(error)
		};
	}
}
/** Reads a record of the same commit, key and settings by another release of Go; of several the newest file. */
async function readRecordByOtherGo(directory, identity) {
	const own = recordFileName(identity);
	const [newest] = await newestFirst(directory, (await namesIn$1(directory)).filter((name) => name !== own && identityOfRecordFile(name, identity) !== null));
	const other = newest === void 0 ? null : identityOfRecordFile(newest, identity);
	return other === null ? { kind: "miss" } : await readRecord(directory, other);
}
/**
* Writes a record, whole or not at all, and removes the oldest ones where there
* are too many. Makes the directory where it is missing.
* @throws a system error; Error where the record is too large to be read again
*/
async function writeRecord(directory, entry) {
	const json = serializeEntry(entry).length;
	const packed = packEntry(entry);
	if (json > 268435456 || packed.length > 67108864) throw new Error(`the measurements have ${json} bytes, ${packed.length} compressed, and at most ${maxJsonBytes} and ${maxStoredBytes} are read again`);
	await mkdir(directory, { recursive: true });
	const name = recordFileName(entry);
	await replaceFile(join(directory, name), packed);
	await prune(directory, name);
}
/** Removes what is too many: another run may do the same at this time. */
async function prune(directory, written) {
	const names = await namesIn$1(directory);
	const records = await newestFirst(directory, names.filter((name) => isRecordFileName(name) && name !== written));
	const drafts = await staleDrafts(directory, names);
	for (const name of [...records.slice(49), ...drafts]) await rm(join(directory, name), { force: true });
}
async function staleDrafts(directory, names) {
	const stale = [];
	for (const name of names.filter(isDraftName)) {
		const stats = await lstat(join(directory, name)).catch(() => null);
		const age = stats === null ? 0 : Date.now() - stats.mtimeMs;
		if (stats?.isFile() && age > staleDraftMilliseconds) stale.push(name);
	}
	return stale;
}
/** What `replaceFile` writes before it renames it. */
function isDraftName(name) {
	const [, record = ""] = /^(.+)\.[0-9a-f]{16}\.tmp$/.exec(name) ?? [];
	return isRecordFileName(record);
}
/** Names of entries; [] where the directory can't be read. */
async function namesIn$1(directory) {
	return (await readdir(directory).catch(() => [])).slice(0, maxNames);
}
/** Files alone, the newest first; of one time, the first by name. */
async function newestFirst(directory, names) {
	return (await Promise.all(names.map(async (name) => {
		const stats = await lstat(join(directory, name)).catch(() => null);
		return stats?.isFile() ? [{
			name,
			time: stats.mtimeMs
		}] : [];
	}))).flat().toSorted((a, b) => b.time - a.time || (a.name < b.name ? -1 : 1)).map(({ name }) => name);
}
function isOwnName(name) {
	return isRecordFileName(name) || isDraftName(name);
}
/**
* Whether a path is nothing but records: one of them, or a directory that holds
* no other file than those of the baseline directory.
* @param path absolute
* @param directory absolute path of the baseline directory
*/
async function isOnlyRecords(path, directory) {
	if (dirname(path) === directory && isOwnName(basename(path))) return true;
	let at = path;
	while (at !== directory) {
		if (!directory.startsWith(join(at, sep))) return false;
		const names = await readdir(at).catch(() => []);
		const [name] = names;
		if (name === void 0 || names.length > 1) return false;
		at = join(at, name);
	}
	return (await readdir(directory).catch(() => [])).every(isOwnName);
}
//#endregion
//#region src/git/checkout/tree.ts
const listSeconds = 300;
const fetchSeconds = 120;
const defaultMaxPaths = 1e3;
const defaultMaxBytes = 1048576;
/** The entries of a list that NULs end. */
function entriesOf(repository, finished) {
	if (finished.code !== 0) {
		const reason = finished.timedOut ? `it took longer than ${listSeconds} s` : complaint(finished.stderr);
		throw new UserError(`git could not list the files of ${repository.root}: ${reason}`);
	}
	return finished.stdout.toString("utf8").split("\0").filter((entry) => entry !== "");
}
/** Lists files of the checkout itself. */
async function list(repository, args) {
	return entriesOf(repository, await execute(repository.git, repository.root, args, {
		access: "local",
		timeoutSeconds: listSeconds
	}));
}
/**
* Paths, relative to the root, that differ from HEAD or are untracked and not
* ignored; at most `maxPaths` of them. Directories end in `/`.
*/
async function changes(repository, maxPaths = defaultMaxPaths) {
	return (await list(repository, [
		"status",
		"--porcelain=v1",
		"-z",
		"--untracked-files=normal",
		"--ignore-submodules=none",
		"--no-renames"
	])).slice(0, maxPaths).map((entry) => entry.slice(3));
}
/**
* Paths, relative to the root, that differ between two commits of the clone.
* @throws UserError when git can't say
*/
async function changedBetween(repository, base, head) {
	return entriesOf(repository, await executeWithObjects(repository, [
		"diff",
		"--name-only",
		"-z",
		"--no-renames",
		"--no-ext-diff",
		"--ignore-submodules=none",
		base,
		head,
		"--"
	], { timeoutSeconds: listSeconds }));
}
/**
* Whether a sparse checkout left this file out of the work tree, where it would
* be as in HEAD (the tag S of git-ls-files(1)).
*/
async function isLeftOut(repository, path) {
	const [entry = ""] = await list(repository, [
		"ls-files",
		"-v",
		"-z",
		"--full-name",
		"--",
		path
	]);
	return /^s /i.test(entry);
}
/**
* Paths of all files of a name in a worktree, relative to its root.
* @param worktree a directory that was checked out for this run
*/
async function filesNamed({ git }, worktree, name) {
	const finished = await execute(git, worktree, ["ls-files", "-z"], {
		access: "local",
		timeoutSeconds: listSeconds
	});
	return entriesOf({ root: worktree }, finished).filter((path) => path === name || path.endsWith(`/${name}`));
}
/**
* Existing files that git neither tracks nor ignores, in the form of
* `ignoredFiles`.
*/
async function untrackedFiles(repository, maxPaths = defaultMaxPaths) {
	return (await list(repository, [
		"ls-files",
		"-z",
		"--others",
		"--exclude-standard",
		"--directory",
		"--no-empty-directory"
	])).slice(0, maxPaths);
}
/**
* Existing files that git ignores, relative to the root, at most `maxPaths`. A
* directory with nothing else in it is one entry that ends in `/`.
*/
async function ignoredFiles(repository, maxPaths = defaultMaxPaths) {
	return (await list(repository, [
		"ls-files",
		"-z",
		"--others",
		"--ignored",
		"--exclude-standard",
		"--directory",
		"--no-empty-directory"
	])).slice(0, maxPaths);
}
/**
* The text of a regular file at a commit that is there; null when the commit
* has no such file. `path` is relative to the root, with `/`.
* @throws UserError when it is not a regular file, or too large
*/
async function fileAt(repository, commit, path, maxBytes = defaultMaxBytes) {
	const parts = path.split("/").filter((part) => part !== "" && part !== ".");
	if (isAbsolute(path) || parts.length === 0 || parts.includes("..")) throw new UserError(`${path} is not a path inside of the repository; give it relative to ${repository.root}`);
	const name = parts.join("/");
	const read = async (args) => {
		const finished = await executeWithObjects(repository, args, { timeoutSeconds: fetchSeconds });
		if (finished.code !== 0) {
			const reason = finished.timedOut ? `it took longer than ${fetchSeconds} s` : complaint(finished.stderr);
			throw new UserError(`git could not read ${name} at ${commit}: ${reason}`);
		}
		return finished.stdout;
	};
	const [entry = ""] = (await read([
		"ls-tree",
		"-z",
		"--long",
		"--full-tree",
		commit,
		"--",
		name
	])).toString("utf8").split("\0");
	if (entry === "") return null;
	const [, mode = "", type = "", hash = "", size = ""] = /^(\d+) (\w+) ([0-9a-f]+) +(\d+|-)\t/.exec(entry) ?? [];
	if (type !== "blob" || !/^100(?:644|755|664)$/.test(mode)) throw new UserError(`${name} at ${commit} is not a regular file; replace it by one`);
	if (Number(size) > maxBytes) throw new UserError(`${name} at ${commit} has ${size} bytes; no more than ${maxBytes} are read`);
	return (await read([
		"cat-file",
		"blob",
		hash
	])).toString("utf8");
}
//#endregion
//#region src/git/checkout/local-config.ts
/** Credentials, proxies and addresses of remotes; how files are written. */
const taken = /^(?:remote|url|http|credential|protocol|ssh|transfer|core|filter|lfs)\./;
/** Settings that describe the one repository that they are in. */
const ownOnly = /^core\.(?:bare|worktree|repositoryformatversion|logallrefupdates|alternaterefscommand)$|^remote\..*\.(?:fetch|push|mirror|prune|prunetags|tagopt)$/;
const maxPairs = 1e3;
/**
* Reads the output of `git config --list -z --show-scope`: a scope, a NUL, a key,
* a line feed, a value, a NUL; without a line feed where the value is missing.
*/
function parseLocalConfig(output) {
	const pairs = [];
	let isPartial = false;
	let hasOrigin = false;
	const fields = output.split("\0");
	for (let index = 0; index + 1 < fields.length; index += 2) {
		const [scope, entry = ""] = fields.slice(index, index + 2);
		if (scope !== "local" && scope !== "worktree") continue;
		const end = entry.indexOf("\n");
		const key = end === -1 ? entry : entry.slice(0, end);
		const value = end === -1 ? "true" : entry.slice(end + 1);
		if (key === "extensions.partialclone") {
			pairs.push([`remote.${value}.promisor`, "true"]);
			isPartial = true;
		}
		if (/^remote\..*\.promisor$/.test(key) && value !== "false") isPartial = true;
		if (key === "remote.origin.url") hasOrigin = true;
		if (taken.test(key) && !ownOnly.test(key) && pairs.length < maxPairs) pairs.push([key, value]);
	}
	return {
		pairs,
		isPartial,
		hasOrigin
	};
}
//#endregion
//#region src/git/git-version.ts
/** `git rev-parse --end-of-options` came with 2.30, other options that are used before it. */
const oldest = {
	major: 2,
	minor: 30
};
/** @throws UserError for a git that lacks what is used here */
async function refuseOldGit(git, directory) {
	const { stdout } = await query(git, directory, ["version"]);
	const [, version = "", major, minor] = /^git version ((\d{1,4})\.(\d{1,4})[\w.]{0,40})/m.exec(stdout) ?? [];
	if (version === "") return;
	if (!(Number(major) < oldest.major || Number(major) === oldest.major && Number(minor) < oldest.minor)) return;
	throw new UserError(`git ${version} (${git.program}) is too old: install git ${oldest.major}.${oldest.minor} or newer`);
}
//#endregion
//#region src/git/store.ts
const ofFiles = /^core\.(autocrlf|eol|filemode|ignorecase|symlinks|precomposeunicode)$/;
function configText({ objectFormat, config }) {
	const isDefault = objectFormat === "sha1";
	const lines = [
		"[core]",
		`\trepositoryformatversion = ${isDefault ? 0 : 1}`,
		"	bare = true"
	];
	for (const [key, value] of config) {
		const [, name] = ofFiles.exec(key) ?? [];
		if (name !== void 0 && /^\w+$/.test(value)) lines.push(`\t${name} = ${value}`);
	}
	if (!isDefault) lines.push("[extensions]", `\tobjectformat = ${objectFormat}`);
	return `${lines.join("\n")}\n`;
}
/** Makes the repository; returns its absolute path without links. */
async function makeStore(options) {
	const { scratch, commonDirectory, objects, head, refs } = options;
	const store = await mkdtemp(join(await realpath(scratch), "git-"));
	for (const directory of [
		"objects/info",
		"refs",
		"info"
	]) await mkdir(join(store, directory), { recursive: true });
	const files = {
		"objects/info/alternates": `${objects}\n`,
		"packed-refs": refs,
		config: configText(options),
		HEAD: `${head}\n`
	};
	for (const [name, text] of Object.entries(files)) await writeFile(join(store, name), text);
	const boundary = await readShallow(commonDirectory);
	if (boundary !== null) await writeFile(join(store, "shallow"), boundary);
	await copyFile(options.sparsePatterns, sparsePatternsOf(store)).catch(() => {});
	return store;
}
/** Absolute path of a git directory's sparse-checkout patterns. */
function sparsePatternsOf(gitDirectory) {
	return join(gitDirectory, "info", "sparse-checkout");
}
//#endregion
//#region src/git/open-repository.ts
/**
* Opens the repository that `directory` lies in.
* @throws UserError when there is no usable repository with a commit
*/
async function openRepository(directory, { scratch, surroundings = process.env, token }) {
	const git = await findGit(surroundings);
	if (!(await stat(directory).catch(() => null))?.isDirectory()) throw new UserError(`${directory} is not a directory`);
	await refuseOldGit(git, directory);
	const { top, common, own, objects, objectFormat, isShallow } = await placesOf(git, directory);
	const head = await query(git, directory, [
		"rev-parse",
		"--verify",
		"--quiet",
		"HEAD^{commit}"
	]);
	if (head.code !== 0 || !hashPattern.test(head.stdout)) throw new UserError(`the git repository at ${top} has no commit checked out; commit something first`);
	const config = parseLocalConfig((await query(git, directory, [
		"config",
		"--list",
		"-z",
		"--show-scope"
	])).stdout);
	const commonDirectory = await realpath(resolve(directory, common));
	const store = await makeStore({
		scratch,
		commonDirectory,
		objects: await realpath(resolve(directory, objects)),
		objectFormat,
		head: head.stdout,
		refs: await refsOf(git, directory),
		config: config.pairs,
		sparsePatterns: sparsePatternsOf(resolve(directory, own))
	});
	return {
		git,
		root: await realpath(top),
		commonDirectory,
		store,
		config,
		token,
		head: head.stdout,
		isShallow
	};
}
/** @throws UserError when git doesn't open a repository there */
async function placesOf(git, directory) {
	const answer = await query(git, directory, [
		"rev-parse",
		"--show-toplevel",
		"--git-common-dir",
		"--is-shallow-repository",
		"--show-object-format",
		"--git-dir",
		"--git-path",
		"objects"
	]);
	if (answer.code !== 0) throw new UserError(whyNotOpened(directory, answer.stderr));
	const lines = answer.stdout.split("\n");
	const [top, common, shallow, objectFormat, own, objects] = lines;
	if (top === void 0 || common === void 0 || objectFormat === void 0 || own === void 0 || objects === void 0 || lines.length !== 6) throw new UserError(`the path of the git repository at ${directory} contains a line break; move it`);
	return {
		top,
		common,
		own,
		objects,
		objectFormat,
		isShallow: shallow === "true"
	};
}
/** All refs, as packed-refs has them. Where they can't be had, fetching takes longer. */
async function refsOf(git, directory) {
	const listed = await execute(git, directory, ["for-each-ref", "--format=%(objectname) %(refname)"], {
		access: "local",
		timeoutSeconds: 120
	}).catch(() => null);
	if (listed === null || listed.code !== 0) return "";
	return listed.stdout.toString("utf8");
}
function whyNotOpened(directory, stderr) {
	if (stderr.includes("not a git repository")) return `${directory} is not in a git repository; run \`git init\` and commit, or check the repository out first`;
	if (stderr.includes("dubious ownership")) return `the git repository at ${directory} belongs to another user; trust it with \`git config --global --add safe.directory ${directory}\``;
	if (/bare repository|must be run in a work tree/.test(stderr)) return `the git repository at ${directory} has no work tree; use a clone with checked-out files`;
	return `git could not open the repository at ${directory}: ${complaint(stderr)}`;
}
//#endregion
//#region src/toolchain/list/load-error.ts
/**
* The first line that says something, without Go's `go: ` prefix and without the
* colon that leads to the lines below it.
*/
function firstLine(text) {
	return (boundedText(text).split("\n").map((line) => line.trim()).find((line) => line !== "" && !/^go: (?:downloading|finding|warning:) /.test(line)) ?? "").replace(/^go: /, "").replace(/[;:] to (?:add it|update it|ignore).{0,80}$/, "").replace(/:$/, "");
}
const absences = /directory not found|no such file or directory|no Go files in|is not in (?:std|GOROOT)|import of unknown directory|no required module provides package|does not contain package|cannot find package/;
/** True when the error says that a package is not there, not that it is broken. */
function isAbsence(error) {
	return absences.test(boundedText(error.text));
}
/** True when the error says that a target's programs are linked by a C compiler, which is off. */
function needsCgo(error) {
	return boundedText(error.text).includes("requires external (cgo) linking");
}
const fetchFailures = [
	/exit status 128/,
	/git (?:ls-remote|fetch|init)\b/,
	/terminal prompts disabled|could not read (?:Username|Password)/,
	/no secure protocol found/,
	/unrecognized import path/,
	/module lookup disabled/,
	/reading https?:\/\//,
	/\b(?:401 Unauthorized|403 Forbidden|404 Not Found|407 Proxy|410 Gone|5\d\d [A-Z])/,
	/dial tcp|i\/o timeout|connection re(?:fused|set)|TLS handshake|x509:/,
	/unknown revision|invalid version:|no matching versions/,
	/executable file not found in \$PATH|"git": executable file not found/
];
/** `path@version:` as Go begins a message about a module. */
const namedVersion = /^([^@]+)@(v\d[^:]*):/;
/** `path version` of the module that was being fetched for a package; '' when unknown. */
function fetchedModule(error, stderr) {
	let found = "";
	const said = boundedText(stderr);
	for (const match of said.matchAll(/^go: downloading (\S+) (\S+)$/gm)) {
		const [, path = "", version = ""] = match;
		if (error.importPath === path || error.importPath.startsWith(`${path}/`)) found = `${path} ${version}`;
	}
	if (found !== "") return found;
	const [, path, version] = error.text.split(/\s/).map((word) => namedVersion.exec(word)).find(Boolean) ?? [];
	if (path !== void 0) return `${path} ${version}`;
	const at = error.text.indexOf("/go.mod at revision ");
	if (at < 0) return "";
	return `${error.text.slice(0, at).split(/\s/).at(-1) ?? ""} ${(error.text.slice(at).split(" ")[3] ?? "").split(":")[0] ?? ""}`;
}
/** The first line of a failed fetch, and the one that says why, e.g. git's `fatal:`. */
function fetchReason(text) {
	const fatal = text.split("\n").map((line) => line.trim()).filter((line) => line !== "").find((line) => /^(?:fatal|error|remote):/.test(line));
	const first = firstLine(text);
	return fatal === void 0 || fatal === first ? first : `${first}: ${fatal}`;
}
/** The release of Go that an error asks for, and the one in use; null when it is about something else. */
function newerGo(text) {
	const asks = /requires go >= (\S{1,40})/.exec(text);
	if (asks === null) return null;
	const rest = text.slice(asks.index);
	const used = /running go ([^\s;)]{1,40})/.exec(rest);
	return used === null ? null : {
		wanted: asks[1] ?? "",
		used: used[1] ?? ""
	};
}
function rule(pattern, explain) {
	return {
		applies: ({ text }) => pattern.test(text),
		explain
	};
}
/** The first rule that applies explains the error. */
const rules = [
	rule(/checksum mismatch|SECURITY ERROR/, ({ line }) => `${line}: the module's content is not what go.sum records; find out which of the two is wrong before you trust either`),
	rule(/missing go\.sum entr/, ({ error, at, line }) => {
		const { importPath } = error;
		return `${at}${importPath === "" ? line : `go.sum has no entry for package ${importPath}`}: run "go mod tidy" and commit go.sum`;
	}),
	rule(/updates to go\.(?:mod|sum|work) needed|updating go\.mod/, ({ line }) => `${line.split(/[;:]/, 1)[0]}: run "go mod tidy" and commit go.mod and go.sum`),
	rule(/inconsistent vendoring/, ({ line }) => `the vendor directory does not agree with go.mod: run "go mod vendor" and commit the result (${line})`),
	{
		applies: ({ text }) => text.includes("errors parsing ") && /go\.(?:mod|work)/.test(text),
		explain: explainParsing
	},
	rule(/import cycle not allowed/, ({ error: { importStack } }) => {
		return `import cycle not allowed${importStack.length > 0 ? `: ${importStack.join(" -> ")}` : ""}; break the cycle`;
	}),
	rule(/not one of the workspace modules|modules? listed in go\.work/, ({ line }) => `${line}: add the module with "go work use", or set "go-work: off"`),
	rule(/disabled by -mod=vendor/, ({ error, at }) => `${at}the vendor directory has no package ${error.importPath}: run "go mod vendor" and commit the result`),
	rule(/no required module provides package|cannot find module providing/, ({ at, line }) => `${at}${line}: run "go mod tidy" and commit go.mod and go.sum, or make the package in "prepare" if it is generated`),
	{
		applies: ({ line }) => /^pattern .*: no matching files found/.test(line),
		explain: ({ at, line }) => `${at}${line}: commit the files, or make them in "prepare" if they are generated`
	},
	rule(/unsupported GOOS\/GOARCH pair/, ({ line }) => `${line}: "go tool dist list" prints the targets that this Go knows`),
	{
		applies: ({ text }) => fetchFailures.some((pattern) => pattern.test(text)),
		explain: explainFetch
	}
];
/**
* One sentence for an error of loading.
* @param stderr what `go list` printed beside it, for the name of a module
* @param isBase whether it is the base's, which the head's Go builds
*/
function explainLoadError(error, stderr, isBase = false) {
	const text = boundedText(error.text);
	const at = error.position === "" ? "" : `${error.position}: `;
	const line = firstLine(text);
	const newer = newerGo(text);
	if (newer !== null) return explainNewerGo(line, newer, isBase);
	const problem = {
		error,
		stderr,
		text,
		line,
		at
	};
	const first = rules.find(({ applies }) => applies(problem));
	return first === void 0 ? `${at}${line}` : first.explain(problem);
}
function explainNewerGo(line, { wanted, used }, isBase) {
	const requires = `${line.split(" requires ")[0]} requires Go ${wanted}`;
	return isBase ? `${requires}, but the Go that builds both sides is ${used}: give the job Go ${wanted} or newer (in a workflow: actions/setup-go with "go-version: ${wanted}")` : `${requires}, but the Go in use is ${used}: install Go ${wanted} or newer (in a workflow: actions/setup-go with "go-version-file: go.mod"), or let it be downloaded with "allow-toolchain-download: true"`;
}
function explainParsing({ text, line }) {
	return `${text.split("\n").map((row) => row.trim()).find((row) => /go\.(?:mod|work):\d+:/.test(row)) ?? line}: correct this line`;
}
function explainFetch({ error, stderr, text, at }) {
	const { importPath } = error;
	const module = fetchedModule({
		...error,
		text
	}, stderr);
	return `${at}could not fetch ${module !== "" ? `module ${module}` : importPath === "" ? "a module" : `the module of package ${importPath}`}: ${fetchReason(text)}; a private module needs credentials for git (a token, an SSH key or a .netrc) and its path in GOPRIVATE; "go-proxy" names a module proxy to fetch from`;
}
//#endregion
//#region src/toolchain/list/go-list.ts
/** Paths of the checkout are shown relative to its directory. */
function shorten(tree, text) {
	return [tree.directory, tree.root].reduce((shorter, path) => shorter.replaceAll(path + sep, "").replaceAll(path, "."), plainText(text));
}
/** Flags that decide which files belong to a package. */
function flags(settings) {
	const { tags } = settings;
	return ["-buildvcs=false", ...tags.length === 0 ? [] : [`-tags=${tags.join(",")}`]];
}
/** Runs `go list -e` and reads its packages. */
async function goList(options, target, args) {
	const { goCommand, tree } = options;
	const { go, log, timeoutSeconds } = goCommand;
	const overlay = options.outward?.overlay ?? null;
	const hiding = overlay === null ? [] : [`-overlay=${overlay}`];
	const env = options.env(target);
	const result = await run(go, [
		"list",
		"-e",
		...hiding,
		...args
	], {
		cwd: tree.directory,
		env: {
			...env,
			PWD: tree.directory
		},
		timeoutSeconds
	});
	const stderr = result.stderr.toString("utf8");
	for (const match of stderr.matchAll(/^go: downloading (\S+) (\S+)$/gm)) options.fetched?.add(`${match[1]}@${match[2]}`);
	if (result.timedOut) {
		log.child(concealed(stderr, env));
		throw new UserError(`go list for ${formatTarget(target)} did not end within ${timeoutSeconds} seconds: if modules are slow to fetch, raise "timeout"`);
	}
	if (result.code !== 0) throw loadFailure(options, {
		text: stderr,
		position: "",
		importPath: "",
		importStack: []
	}, stderr);
	try {
		return {
			target,
			packages: parsePackages(result.stdout.toString("utf8")),
			stderr
		};
	} catch (error) {
		throw new UserError(`could not read what ${go} list printed (${messageOf(error)}): Go 1.19 or newer is needed`);
	}
}
/**
* The error to throw; what Go said in full goes to the log. Neither has the
* credentials that modules are fetched with.
* @param frame what leads and what follows the explanation
*/
function loadFailure({ goCommand, tree, targets, env, outward, absentAllowed }, error, stderr, frame = {}) {
	const { before = "", after = "" } = frame;
	const [target] = targets;
	const hidden = (text) => target === void 0 ? text : concealed(text, env(target));
	const output = error.text === stderr ? stderr : `${stderr}${error.text}\n`;
	if (output.trim().includes("\n")) goCommand.log.child(hidden(output));
	const explained = shorten(tree, hidden(explainLoadError(error, stderr, absentAllowed)));
	const hint = outward === void 0 ? "" : outwardHint(tree, outward, `${error.text} ${error.importPath}`);
	return new UserError(`${before}${explained}${hint}${after}`);
}
//#endregion
//#region src/toolchain/list/check-loaded.ts
function placeIn({ tree }, goPackage, load) {
	const directory = directoryOf$1(goPackage, load.packages);
	return directory === "" ? goPackage.ImportPath : placeOf(tree, directory);
}
/** Offers `./cmd/tool` for `cmd/tool`, which Go takes for an import path. */
async function checkDirectory({ tree }, pattern, matched) {
	if (/^\.{1,2}(?:\/|$)/.test(pattern)) return;
	if (!matched.every((goPackage) => goPackage.Standard === true || goPackage.Error !== void 0)) return;
	const [directory = ""] = pattern.split("...");
	const status = await stat(join(tree.directory, directory)).catch(() => null);
	if (directory === "" || status?.isDirectory() !== true) return;
	throw new UserError(`package "${pattern}" is an import path by the rules of Go, and names no package of this module: write "./${pattern}" for the directory`);
}
/** Refuses a target whose programs the C linker makes, where cgo is off: no package of it can be built. */
function checkLinker(load) {
	if (!builtMains(load).map(loadErrorOf).some((error) => error !== null && needsCgo(error))) return;
	throw new UserError(`targets: ${formatTarget(load.target)} needs a C compiler to link, but cgo is off: set "cgo-enabled: true" and give the job a C compiler for the target (CC), or leave the target out`);
}
/** The error of a package that the user named, with its name. */
function namedFailure(options, patterns, { packages, stderr }) {
	for (const goPackage of packages) {
		const error = loadErrorOf(goPackage);
		if (error === null || goPackage.DepOnly === true || isExcluded(goPackage)) continue;
		const pattern = goPackage.Match?.find((match) => isLiteral(match) && patterns.includes(match));
		const unmatched = patterns.includes(goPackage.ImportPath);
		const name = pattern ?? (unmatched ? goPackage.ImportPath : null);
		if (name === null) continue;
		if (options.absentAllowed === true && isAbsence(error)) continue;
		return loadFailure(options, error, stderr, { before: `package "${name}": ` });
	}
	return null;
}
/** Packages of wildcards that may be main or not, and main packages that miss something. */
function failuresOf(options, load) {
	const failures = [];
	for (const goPackage of load.packages) {
		const error = loadErrorOf(goPackage);
		const isKnown = (goPackage.Name ?? "") !== "";
		if (error === null || isKnown || goPackage.DepOnly === true) continue;
		if (isExcluded(goPackage) || load.skipped.has(goPackage.ImportPath)) continue;
		if (options.absentAllowed === true && isAbsence(error)) continue;
		failures.push({
			place: placeIn(options, goPackage, load),
			error
		});
	}
	for (const main of builtMains(load)) {
		const error = closure(load.packages, [main]).map(loadErrorOf).find((loadError) => loadError !== null) ?? null;
		if (error === null) continue;
		failures.push({
			place: placeIn(options, main, load),
			error
		});
	}
	return failures;
}
/**
* Checks what Go printed for one target.
* @param patterns of the user, or those of a run without any
* @throws UserError for what keeps a named package, or anything that a main
*   package needs, from loading
*/
async function checkLoaded(options, patterns, load) {
	for (const pattern of options.settings.packages) await checkDirectory(options, pattern, load.packages.filter(({ Match = [], ImportPath }) => Match.includes(pattern) || ImportPath === pattern));
	checkLinker(load);
	const named = namedFailure(options, patterns, load);
	if (named !== null) throw named;
	const failures = failuresOf(options, load);
	const [first] = failures;
	if (first === void 0) return;
	const { named: places, after } = leaveOut(failures.map(({ place }) => place), builtMains(load).map((main) => placeIn(options, main, load)));
	const before = places === "" ? "" : `${places} can't be loaded: `;
	throw loadFailure(options, first.error, load.stderr, {
		before,
		after
	});
}
//#endregion
//#region src/toolchain/list/build-constraint.ts
const systems = "aix android darwin dragonfly freebsd illumos ios js linux netbsd openbsd plan9 solaris wasip1 windows".split(" ");
const unixSystems = new Set("aix android darwin dragonfly freebsd illumos ios linux netbsd openbsd solaris".split(" "));
const architectures = "386 amd64 arm arm64 loong64 mips mips64 mips64le mipsle ppc64 ppc64le riscv64 s390x wasm".split(" ");
const implied = {
	android: "linux",
	illumos: "solaris",
	ios: "darwin"
};
/** `// +build` lines as one expression: space is or, comma is and, lines are and. */
function plusBuild(lines) {
	return lines.map((line) => {
		return `(${line.trim().split(/\s+/).map((option) => `(${option.split(",").join(" && ")})`).join(" || ")})`;
	}).join(" && ");
}
/** Reads the constraint and the package clause of a Go file. */
function readHeader(source) {
	let rest = source.replace(/^\uFEFF/, "");
	let goBuild = "";
	const plus = [];
	for (;;) {
		rest = rest.trimStart();
		if (rest.startsWith("//")) {
			const end = rest.indexOf("\n");
			const line = end === -1 ? rest : rest.slice(0, end);
			goBuild ||= /^\/\/go:build\s+(\S.*)$/.exec(line.trimEnd())?.[1] ?? "";
			const older = /^\/\/\s*\+build\s+(\S.*)$/.exec(line.trimEnd())?.[1];
			if (older !== void 0) plus.push(older);
			rest = end === -1 ? "" : rest.slice(end + 1);
		} else if (rest.startsWith("/*")) {
			const end = rest.indexOf("*/");
			rest = end === -1 ? "" : rest.slice(end + 2);
		} else break;
	}
	return {
		packageName: /^package\s+([\p{L}_][\p{L}\p{N}_]*)/u.exec(rest)?.[1] ?? "",
		constraint: goBuild === "" ? plusBuild(plus) : goBuild
	};
}
/**
* Evaluates `a && !b || (c)`.
* @throws Error when the text is no such expression
*/
function evaluate(expression, holds) {
	const tokens = expression.match(/&&|\|\||[()!]|[^\s()!&|]+|\S/g) ?? [];
	let at = 0;
	const or = () => {
		let value = and();
		while (tokens[at] === "||") {
			at++;
			const right = and();
			value ||= right;
		}
		return value;
	};
	const and = () => {
		let value = not();
		while (tokens[at] === "&&") {
			at++;
			const right = not();
			value &&= right;
		}
		return value;
	};
	const not = () => {
		const token = tokens[at++];
		if (token === "!") return !not();
		if (token === "(") {
			const value = or();
			if (tokens[at++] !== ")") throw new Error("missing )");
			return value;
		}
		if (token === void 0 || !/^[\p{L}\p{N}_.]+$/u.test(token)) throw new Error(`unexpected ${token ?? "end"}`);
		return holds(token);
	};
	const value = or();
	if (at !== tokens.length) throw new Error(`unexpected ${tokens[at]}`);
	return value;
}
/** The system and architecture that a file name asks for (go/build, goodOSArchFile). */
function namedTarget(file) {
	const parts = file.replace(/\.go$/, "").replace(/_test$/, "").split("_").slice(1);
	const last = parts.at(-1) ?? "";
	const before = parts.at(-2) ?? "";
	if (architectures.includes(last)) return systems.includes(before) ? {
		goos: before,
		goarch: last
	} : { goarch: last };
	return systems.includes(last) ? { goos: last } : {};
}
/**
* True when some system and architecture, with these tags, would build the
* file. False for what only an unset tag turns on, such as `ignore`.
*/
function isBuildable(file, constraint, tags) {
	const named = namedTarget(file);
	for (const goos of systems) {
		const fits = (name) => name === goos || name === implied[goos];
		if (named.goos !== void 0 && !fits(named.goos)) continue;
		for (const goarch of architectures) {
			if (named.goarch !== void 0 && named.goarch !== goarch) continue;
			if (constraint === "") return true;
			for (const cgo of [true, false]) {
				const holds = (tag) => fits(tag) || tag === goarch || tag === "gc" || tag === "cgo" && cgo || tag === "unix" && unixSystems.has(goos) || /^go1\.\d+$/.test(tag) || tags.includes(tag);
				try {
					if (evaluate(constraint, holds)) return true;
				} catch {
					return false;
				}
			}
		}
	}
	return false;
}
//#endregion
//#region src/toolchain/list/excluded-mains.ts
const headerBytes = 65536;
async function readStart(path) {
	const file = await open(path, "r");
	try {
		const { buffer, bytesRead } = await file.read(Buffer.alloc(headerBytes), 0, headerBytes, 0);
		return buffer.toString("utf8", 0, bytesRead);
	} finally {
		await file.close();
	}
}
/** True when the directory holds a file of package main that some target would build. */
async function holdsMain(directory, files, tags) {
	for (const file of files) {
		const { packageName, constraint } = readHeader(await readStart(join(directory, file)).catch(() => ""));
		if (packageName === "main" && isBuildable(file, constraint, tags)) return true;
	}
	return false;
}
function ignoresNothing(_directory) {
	return false;
}
/** A test for the directories that the go.mod in effect at `directory` ignores. */
async function ignoredByModule(tree, directory) {
	const goMod = await findGoMod({
		...tree,
		directory
	});
	if (goMod === null) return ignoresNothing;
	const ignores = parseIgnores(await readTreeFile(tree, goMod) ?? "");
	return (path) => {
		const way = relative(dirname(goMod), path).split(sep).join("/");
		return ignores.some((ignore) => ignore.startsWith("./") ? ignore.slice(2) === way : way === ignore || way.endsWith(`/${ignore}`));
	};
}
/**
* Walks the directories that a pattern of the form `./dir/...` covers, by Go's
* rules (`go help packages`): not into `testdata`, `vendor`, names that begin
* with `.` or `_`, what go.mod ignores, other modules, or symbolic links.
* @param listed directories (absolute) of packages that Go did list
* @param outward paths (absolute) that are not read
*/
async function findExcludedMains(tree, patterns, tags, listed, outward = []) {
	const excludedMains = /* @__PURE__ */ new Map();
	let isIgnored = ignoresNothing;
	const walk = async (directory, matchedBy, isStart) => {
		const entries = await readdir(directory, { withFileTypes: true }).catch(() => []);
		if (!isStart && entries.some((entry) => entry.name === "go.mod")) return;
		const files = entries.filter((entry) => !entry.isDirectory()).filter((entry) => !outward.includes(join(directory, entry.name))).map((entry) => entry.name).filter((name) => /^[^._].*\.go$/.test(name) && !name.endsWith("_test.go"));
		if (files.length > 0 && !listed.has(directory) && await holdsMain(directory, files, tags)) {
			const way = relative(tree.directory, directory).split(sep).join("/");
			const pattern = way.startsWith("../") ? way : `./${way}`;
			excludedMains.set(directory, {
				pattern,
				matchedBy
			});
		}
		const children = entries.filter((entry) => entry.isDirectory() && !/^[._]/.test(entry.name)).map((entry) => entry.name).filter((name) => name !== "testdata" && name !== "vendor").filter((name) => !isIgnored(join(directory, name)));
		await Promise.all(children.map((name) => walk(join(directory, name), matchedBy, false)));
	};
	for (const pattern of patterns) {
		if (!(/^\.\.?\//.test(pattern) && pattern.indexOf("...") === pattern.length - 3) || !pattern.endsWith("/...")) continue;
		const directory = resolve(tree.directory, pattern.slice(0, -4));
		if (!isWithin(tree.root, directory)) continue;
		isIgnored = await ignoredByModule(tree, directory);
		await walk(directory, pattern, true);
	}
	return [...excludedMains.values()].toSorted((a, b) => a.pattern < b.pattern ? -1 : 1);
}
//#endregion
//#region src/toolchain/tree/ignored-files.ts
/** Absolute paths of what Go reads of a package beside its own files. */
function moduleFiles({ Module }) {
	const goMod = Module?.Replace?.GoMod ?? Module?.GoMod;
	if (goMod === void 0) return [];
	const directory = dirname(goMod);
	return [
		goMod,
		join(directory, "go.sum"),
		join(directory, "vendor", "modules.txt")
	];
}
/**
* The files of the tree that the build of these packages reads: absolute path ->
* whether it is embedded only.
* @param more absolute paths of others
*/
function buildFiles(packages, more) {
	const files = new Map(more.map((path) => [path, false]));
	for (const goPackage of packages) {
		const { Dir = "", Standard, Module, EmbedFiles = [] } = goPackage;
		const isCached = Module?.Version !== void 0 && Module.Dir !== void 0 && Module.Replace === void 0;
		if (Standard === true || isCached) continue;
		const own = [...fileFields.filter((field) => field !== "EmbedFiles").flatMap((field) => goPackage[field] ?? []), "default.pgo"].map((name) => join(Dir, name));
		for (const path of [...own, ...moduleFiles(goPackage)]) files.set(path, false);
		for (const name of EmbedFiles) {
			const path = join(Dir, name);
			if (!files.has(path)) files.set(path, true);
		}
	}
	return files;
}
/**
* Those that git ignores, sorted by path.
* @param isIgnored a test of `ignoredBy`
* @param since milliseconds since the epoch: what was written later, by a prepare
*   command, is made on both sides
*/
async function ignoredAmong(tree, files, isIgnored, since) {
	const ignored = [];
	for (const [path, isEmbedded] of files) {
		if (!isWithin(tree.root, path)) continue;
		const name = nameInTree(tree, path);
		if (!isIgnored(name)) continue;
		const status = await stat(path).catch(() => null);
		if (status === null || !status.isFile() || status.ctimeMs >= since) continue;
		ignored.push({
			path: name,
			size: status.size,
			isEmbedded
		});
	}
	return ignored.toSorted((a, b) => a.path < b.path ? -1 : 1);
}
const maxDirectories = 100;
const maxExamples = 3;
/** The files by directory. Directories beyond those listed one by one are one entry, named by the last. */
function byDirectory(files) {
	const groups = /* @__PURE__ */ new Map();
	for (const file of files) {
		const own = posix.dirname(file.path);
		const name = groups.has(own) || groups.size < maxDirectories ? own : [...groups.keys()].at(-1) ?? own;
		const group = groups.get(name) ?? [];
		group.push(file);
		groups.set(name, group);
	}
	return [...groups].map(([directory, own]) => {
		const embedded = own.filter(({ isEmbedded }) => isEmbedded);
		return {
			directory,
			files: own.length,
			examples: own.slice(0, maxExamples).map(({ path }) => path),
			embeddedBytes: embedded.reduce((sum, { size }) => sum + size, 0),
			compiled: own.length - embedded.length
		};
	});
}
//#endregion
//#region src/toolchain/tree/include-paths.ts
const maxFiles$1 = 1e4;
/**
* The names of all files that a source may include; null for a directive that
* can't be known for sure. Comments and conditions are not understood, so more
* may be named than is included.
*/
function includedNames(source) {
	const word = "include";
	const names = [];
	let at = source.indexOf(word);
	while (at !== -1) {
		let next = at + 7;
		while (source[next] === " " || source[next] === "	") next += 1;
		if (source[next] === "`" || source.startsWith("/*", next)) return null;
		if (source[next] === "\"") {
			const end = source.indexOf("\"", next + 1);
			const name = source.slice(next + 1, end === -1 ? void 0 : end);
			if (/[\\\n]/.test(name) || end === -1) return null;
			names.push(name);
		}
		at = source.indexOf(word, next);
	}
	return names;
}
/**
* Makes sure that assembly sources include files of the repository or of the
* toolchain only.
* @param packages those that the build reads
* @throws UserError that names the source and what it includes
*/
async function checkIncludes(tree, packages) {
	for (const { Standard, Dir, SFiles = [], CgoFiles = [] } of packages) {
		if (Standard === true || Dir === void 0 || CgoFiles.length > 0) continue;
		if (SFiles.length === 0 || !isWithin(tree.root, Dir)) continue;
		const paths = new Set(SFiles.map((name) => resolve(Dir, name)));
		for (const path of paths) {
			const source = await readTreeFile(tree, path);
			if (source === null) continue;
			for (const name of namesIn(tree, path, Dir, source)) paths.add(resolve(Dir, name));
			if (paths.size > maxFiles$1) throw new UserError(`${nameInTree(tree, Dir)} includes more than ${maxFiles$1} files`);
		}
	}
}
/** @param directory the package's, in which the assembler runs */
function namesIn(tree, path, directory, source) {
	const names = includedNames(source);
	const place = nameInTree(tree, path);
	if (names === null) throw new UserError(`${place} has an #include that is not a plain file name in double quotes; write it so`);
	for (const name of names) if (isAbsolute(name) || !isWithin(tree.root, resolve(directory, name))) throw new UserError(`${place}: #include ${JSON.stringify(name)} leaves the repository; include a file of the repository`);
	return names;
}
//#endregion
//#region src/toolchain/list/import-declarations.ts
const space = /\s*/y;
const lineComment = /\/\/[^\n]*/y;
const word = /[\p{L}_][\p{L}\p{N}_]*/uy;
const interpreted = /"(?:[^"\\\n]|\\[^\n])*"/y;
const raw = /`[^`]*`/y;
const escape = /\\(?:x([\da-fA-F]{2})|u([\da-fA-F]{4})|U([\da-fA-F]{8})|([0-7]{3})|(.))/g;
/** The value of a string literal, as far as import paths need it. */
function valueOf(literal) {
	const inner = literal.slice(1, -1);
	if (literal.startsWith("`")) return inner.replaceAll("\r", "");
	return inner.replace(escape, (_, x, u, long, octal, plain = "") => {
		const hex = x ?? u ?? long;
		const code = hex === void 0 ? Number.parseInt(octal ?? "", 8) : Number.parseInt(hex, 16);
		return code <= 1114111 ? String.fromCodePoint(code) : plain;
	});
}
/** The tokens of a text, without comments and without the line ends that close statements. */
function* tokens(source) {
	let at = 0;
	let line = 1;
	const match = (pattern) => {
		pattern.lastIndex = at;
		return pattern.exec(source)?.[0] ?? null;
	};
	const pass = (text) => {
		at += text.length;
		for (let i = text.indexOf("\n"); i >= 0; i = text.indexOf("\n", i + 1)) line++;
	};
	for (;;) {
		pass(match(space) ?? "");
		if (at >= source.length) return;
		if (source.startsWith("/*", at)) {
			const end = source.indexOf("*/", at + 2);
			if (end < 0) return;
			pass(source.slice(at, end + 2));
			continue;
		}
		const comment = match(lineComment);
		if (comment !== null) {
			at += comment.length;
			continue;
		}
		const name = match(word);
		if (name !== null) {
			yield {
				kind: "word",
				text: name,
				line
			};
			at += name.length;
			continue;
		}
		const literal = match(interpreted) ?? match(raw);
		if (literal !== null) {
			yield {
				kind: "string",
				text: literal,
				line
			};
			pass(literal);
			continue;
		}
		if (source[at] === "`") return;
		yield {
			kind: "sign",
			text: source[at] ?? "",
			line
		};
		at++;
	}
}
/** The import declarations of a file, or of the lines that it begins with. */
function importDeclarations(source) {
	const imports = [];
	const stream = tokens(source);
	const cut = {
		imports,
		isComplete: false
	};
	const whole = {
		imports,
		isComplete: true
	};
	const end = {
		kind: "end",
		text: "",
		line: 0
	};
	const next = () => stream.next().value ?? end;
	const isSign = ({ kind, text }, sign) => kind === "sign" && text === sign;
	/** Reads `name "path"` from its first token on; null where it is something else. */
	const specFrom = (first) => {
		const literal = first.kind === "word" || isSign(first, ".") ? next() : first;
		if (literal.kind !== "string") return literal;
		imports.push({
			path: valueOf(literal.text),
			line: first.line
		});
		return null;
	};
	const first = next();
	if (first.kind === "end") return cut;
	if (first.text !== "package" || next().kind !== "word") return whole;
	for (;;) {
		let token = next();
		if (token.kind === "end") return cut;
		if (isSign(token, ";")) continue;
		if (token.kind !== "word" || token.text !== "import") return whole;
		token = next();
		if (!isSign(token, "(")) {
			const other = specFrom(token);
			if (other !== null) return other.kind === "end" ? cut : whole;
			continue;
		}
		for (token = next(); !isSign(token, ")"); token = next()) {
			if (isSign(token, ";")) continue;
			const other = specFrom(token);
			if (other !== null) return other.kind === "end" ? cut : whole;
		}
	}
}
//#endregion
//#region src/toolchain/list/own-imports.ts
const startBytes = 16384;
const maxBytes = 1048576;
/**
* A reader of one tree; it gives null for a package that isn't of the tree: of the
* standard library, of a module in the module cache, or vendored.
*/
function ownImportsIn(tree) {
	const known = /* @__PURE__ */ new Map();
	const importsOf = (path) => {
		const imports = known.get(path) ?? readImports(tree, path);
		known.set(path, imports);
		return imports;
	};
	return (goPackage) => {
		const { Dir = "", GoFiles = [], CgoFiles = [] } = goPackage;
		if (!isOwn(tree, goPackage)) return null;
		const places = /* @__PURE__ */ new Map();
		for (const file of [...GoFiles, ...CgoFiles].toSorted()) for (const { path, line } of importsOf(join(Dir, file))) {
			const place = `${file}:${line}`;
			if (!places.has(path) && placePattern.test(place)) places.set(path, place);
		}
		return {
			directory: nameInTree(tree, Dir),
			places
		};
	};
}
function isOwn(tree, { Dir = "", Standard, Module }) {
	const isOfModule = Module?.Main === true || Module?.Replace !== void 0 && Module.Replace.Version === void 0;
	if (Standard === true || !isOfModule || !isOfTree(tree.root, Dir)) return false;
	const name = nameInTree(tree, Dir);
	return directoryPattern.test(name) && !name.split("/").includes("vendor");
}
function readImports({ root }, path) {
	for (const length of [startBytes, maxBytes]) {
		const bytes = readTreeStart(root, path, length);
		if (bytes === null) return [];
		const isWhole = bytes.length < length;
		const end = isWhole ? bytes.length : bytes.lastIndexOf("\n") + 1;
		const read = importDeclarations(bytes.toString("utf8", 0, end));
		if (isWhole || read.isComplete || length === maxBytes) return read.imports;
	}
	return [];
}
//#endregion
//#region src/toolchain/list/unmatched.ts
/**
* Makes sure that each pattern of the user matches something to build.
* @throws UserError that names the pattern
*/
function checkMatches(patterns, loads, { paths, excludedMatches }) {
	const every = loads.flatMap((load) => load.packages);
	for (const pattern of patterns) {
		const matched = every.filter((goPackage) => goPackage.Match?.includes(pattern) === true);
		const why = isLiteral(pattern) ? whySkipped(matched, loads) : null;
		if (why !== null) throw new UserError(`package "${pattern}" ${why}, so it makes no program: name a main package`);
		if (matched.some((goPackage) => paths.has(goPackage.ImportPath))) continue;
		if (excludedMatches.has(pattern)) continue;
		const [first] = matched;
		if (isLiteral(pattern) && first !== void 0) throw new UserError(`package "${pattern}" is package ${first.Name ?? ""}, not main, so it makes no program: name a main package`);
		throw new UserError(matched.length === 0 ? `"${pattern}" matches no package` : `"${pattern}" matches no main package, only ${matched.length === 1 ? "a library" : "libraries"}`);
	}
}
/** Why a package makes no program for any target; null where one builds it, or the user left it out. */
function whySkipped(matched, loads) {
	const [first] = matched;
	if (first === void 0) return null;
	const reasons = loads.map(({ skipped }) => skipped.get(first.ImportPath));
	const [why] = reasons;
	return why === void 0 || why === "left out by \"exclude\"" || reasons.includes(void 0) ? null : why;
}
/** The message for a run in which no target has a main package. */
function nothingToBuild(place, loads, { paths }) {
	if (paths.size === 0) return `there is no main package in ${place}: set "working-directory" to the module that has one`;
	const targets = loads.map(({ target }) => formatTarget(target));
	const named = (hasReason) => [...paths].filter((path) => loads.some(({ skipped }) => hasReason(skipped.get(path)))).toSorted();
	const excluded = named((why) => why === void 0);
	const exclusions = named((why) => why === leftOut);
	const others = named((why) => why !== void 0 && why !== "left out by \"exclude\"");
	const reasonOf = (path) => loads.map(({ skipped }) => skipped.get(path)).find(Boolean) ?? "";
	return `nothing to build: ${[
		...excluded.length === 0 ? [] : [`build constraints exclude all Go files of ${excluded.join(", ")} for ${targets.join(", ")}`],
		...exclusions.length === 0 ? [] : [`"exclude" leaves out ${exclusions.join(", ")}`],
		...others.map((path) => `${path} ${reasonOf(path)}`)
	].join("; ")}`;
}
//#endregion
//#region src/toolchain/list/list-targets.ts
function isFolder(path) {
	return stat(path).then((status) => status.isDirectory(), () => false);
}
/**
* Main packages that a wildcard covers and that no target can build.
* @returns the places of all of them, also of those that the user leaves out
*/
async function addHiddenMains(options, patterns, loads, mains) {
	const { settings, tree, targets } = options;
	const listed = new Set(loads.flatMap((load) => load.packages.map((goPackage) => goPackage.Dir ?? "")));
	const isLeftOut = exclusion(settings.exclude);
	const excluded = await findExcludedMains(tree, patterns, settings.tags, listed, options.outward?.paths);
	const places = excluded.map(({ pattern: directory }) => ({
		importPath: "",
		directory
	}));
	const hidden = excluded.filter(({ pattern: directory }) => !isLeftOut({
		importPath: "",
		directory
	}));
	const [target] = targets;
	if (hidden.length === 0 || target === void 0) return places;
	const { packages } = await goList(options, target, [
		"-json=ImportPath,Error,Match,DepOnly,Dir,IgnoredGoFiles",
		...flags(settings),
		"--",
		...hidden.map((excludedMain) => excludedMain.pattern)
	]);
	for (const goPackage of packages.filter(isExcluded)) {
		places.push({
			importPath: goPackage.ImportPath,
			directory: ""
		});
		if (isLeftOut({
			importPath: goPackage.ImportPath,
			directory: ""
		})) continue;
		mains.paths.add(goPackage.ImportPath);
		const covering = hidden.find(({ pattern }) => goPackage.Match?.includes(pattern));
		if (covering !== void 0) mains.excludedMatches.add(covering.matchedBy);
	}
	return places;
}
const emptyListing = (target) => ({
	target,
	mains: [],
	notBuilt: [],
	modules: [],
	usesCgo: false,
	unusedExclusions: []
});
/** Each main package with the files that go into it and are in no commit. */
async function withUncommitted({ tree, settings, since = Infinity }, mains, { packages }) {
	const { ignored = [], untracked = [] } = tree;
	if (ignored.length + untracked.length === 0) return [...mains];
	const goWork = await findGoWork(tree, settings.goWork);
	const more = goWork === "off" ? [] : [goWork, `${goWork}.sum`];
	const isIgnored = ignoredBy(ignored);
	const isOther = ignoredBy(untracked);
	const isUntracked = (path) => isOther(path) && !isIgnored(path);
	return await Promise.all(mains.map(async (main) => {
		const read = buildFiles(packages.filter((goPackage) => main.packages.has(goPackage.ImportPath)), more);
		const added = await ignoredAmong(tree, read, isUntracked, since);
		return {
			...main,
			ignored: await ignoredAmong(tree, read, isIgnored, since),
			untracked: added.map(({ path }) => path)
		};
	}));
}
/** The go.mod in effect, null where only a workspace is, undefined where nothing is. */
async function findCode(tree, goWork) {
	const goMod = await findGoMod(tree);
	if (goMod !== null) return goMod;
	return await findGoWork(tree, goWork) === "off" ? void 0 : null;
}
/**
* Lists the main packages, modules and needs of every target, and fetches what
* is missing in the module cache.
* @throws UserError when something can't be found, loaded, fetched or built
* from this tree alone
*/
async function listTargets(options) {
	const { tree, settings, targets, absentAllowed = false } = options;
	checkPatterns(tree, settings.packages);
	const place = relative(tree.root, tree.directory).split(sep).join("/") || ".";
	const exists = await isFolder(tree.directory);
	const goMod = exists ? await findCode(tree, settings.goWork) : void 0;
	if (goMod === void 0) {
		if (absentAllowed) return targets.map(emptyListing);
		throw new UserError(exists ? `not a Go module: there is no go.mod in ${place} or above it in the repository; set "working-directory" to the module's directory` : `the working directory ${place} does not exist: set "working-directory" to the module's directory`);
	}
	await checkReplacements(tree, settings.goWork, goMod);
	const isNamed = settings.packages.length > 0;
	const patterns = isNamed ? settings.packages : await defaultPatterns(tree, settings.goWork);
	const loads = [];
	for (const target of targets) loads.push(await loadPackages(options, patterns, target));
	const mains = namedMains(loads);
	const hidden = await addHiddenMains(options, patterns, loads, mains);
	const unused = unusedExclusions(settings.exclude, [...hidden, ...loads.flatMap(({ packages }) => excludablePlaces(tree, packages))]);
	if (isNamed && !absentAllowed) checkMatches(patterns, loads, mains);
	const readOwn = settings.explain ? ownImportsIn(tree) : null;
	const listings = [];
	for (const load of loads) listings.push(await listingOf(options, load, mains, unused, readOwn));
	if (listings.every((listing) => listing.mains.length === 0) && !absentAllowed) throw new UserError(nothingToBuild(place, loads, mains));
	return listings;
}
/** @throws UserError when a package that is asked for can't be loaded */
async function loadPackages(options, patterns, target) {
	const { tree, settings } = options;
	const printed = await goList(options, target, [
		"-deps",
		`-json=${packageFields.join(",")}`,
		...flags(settings),
		"--",
		...patterns
	]);
	const { packages } = printed;
	const skipped = await skippedPackages(tree, packages, settings.exclude);
	const load = {
		...printed,
		skipped
	};
	await checkLoaded(options, patterns, load);
	return load;
}
/** @throws UserError when the build would read what lies outside of the tree */
async function listingOf(options, load, mains, unused, readOwn) {
	const { tree, outward } = options;
	const used = closure(load.packages, builtMains(load));
	if (outward !== void 0) checkOutwardPaths(tree, outward, used);
	await checkIncludes(tree, used);
	await checkPointers(tree, used);
	return {
		target: load.target,
		mains: await withUncommitted(options, mainsOf(load, readOwn), load),
		notBuilt: notBuiltOf(load, mains.paths),
		modules: modulesOf(used),
		usesCgo: used.some((one) => (one.CgoFiles ?? []).length > 0),
		unusedExclusions: unused
	};
}
//#endregion
//#region src/toolchain/modules/h1-hash.ts
/**
* A path or version as the module cache spells it on disk: upper-case letters
* as `!` and the lower-case one (golang.org/x/mod/module, EscapePath).
*/
function escapeModule(text) {
	return text.replaceAll(/[A-Z]/g, (letter) => `!${letter.toLowerCase()}`);
}
function filesBelow(directory, name, names) {
	const entries = readdirSync(join(directory, name), { withFileTypes: true });
	for (const entry of entries) {
		const path = name === "" ? entry.name : `${name}/${entry.name}`;
		if (entry.isDirectory()) filesBelow(directory, path, names);
		else names.push(path);
	}
}
/**
* SHA-256, in base64, over one line for each file, sorted by the bytes of the
* names: `<SHA-256 in hex>  <name>\n`.
*/
function hashFiles(files) {
	const sorted = files.map(({ name, sha256 }) => ({
		bytes: Buffer.from(name),
		sha256
	})).toSorted((a, b) => Buffer.compare(a.bytes, b.bytes));
	const hash = createHash("sha256");
	for (const { bytes, sha256 } of sorted) {
		hash.update(sha256);
		hash.update("  ");
		hash.update(bytes);
		hash.update("\n");
	}
	return `h1:${hash.digest("base64")}`;
}
/** The hash of a module's go.mod alone (cmd/go/internal/modfetch, goModSum). */
function modFileHash(content) {
	return hashFiles([{
		name: "go.mod",
		sha256: createHash("sha256").update(content).digest("hex")
	}]);
}
/**
* The hash of a module's directory, whose files are named
* `<path>@<version>/<name>`. Files are read one after the other and without
* waiting in between: this is three times as fast as reading side by side, since
* most are small.
*/
function hashModule(directory, module) {
	const names = [];
	filesBelow(directory, "", names);
	return hashFiles(names.map((name) => ({
		name: `${module.path}@${module.version}/${name}`,
		sha256: createHash("sha256").update(readFileSync(join(directory, name))).digest("hex")
	})));
}
//#endregion
//#region src/toolchain/modules/go-sum.ts
/** `example.com/a/@v/v1.2.3`: what the names of all files of a module version begin with. */
function downloadName({ path, version }) {
	return `${escapeModule(path)}/@v/${escapeModule(version)}`;
}
const elementPattern = /^(?!\.)[-.\w~]*[-\w~]$/;
const firstPattern = /^[a-z0-9][-a-z0-9.]*$/;
const shortNamePattern = /^[^.]*~\d+(?:\.|$)/;
const deviceNames = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;
const versionPattern = /^v\d+\.\d+\.\d+(?:-[-.0-9A-Za-z]*[-0-9A-Za-z])?(?:\+incompatible)?$/;
/** golang.org/x/mod/module, CheckPath; a Go toolchain is not a module of a build. */
function isModulePath(path) {
	if (path.length > 500 || path === "golang.org/toolchain") return false;
	const elements = path.split("/");
	const [first = ""] = elements;
	return firstPattern.test(first) && first.includes(".") && elements.every((element) => elementPattern.test(element) && !shortNamePattern.test(element) && !deviceNames.test(element));
}
/** A line of go.sum; null for one that is none, or is of no use here. */
function parseLine(line) {
	const [path = "", suffixed = "", hash = "", ...more] = line.trim().split(/\s+/);
	const isMod = suffixed.endsWith("/go.mod");
	const version = isMod ? suffixed.slice(0, -7) : suffixed;
	return more.length === 0 && /^h1:[+/0-9A-Za-z]{43}=$/.test(hash) && hash !== emptyModHash && version.length <= 200 && versionPattern.test(version) && isModulePath(path) ? {
		path,
		version,
		kind: isMod ? "mod" : "zip",
		hash
	} : null;
}
/** Of an empty go.mod, which an old bug of Go wrote; Go drops such lines, too. */
const emptyModHash = modFileHash(Buffer.of());
/**
* The files that the texts of go.sum and go.work.sum name. One that they give two
* hashes is none of them.
*/
function parseGoSum(texts) {
	return collect(texts.flatMap((text) => text.split("\n")).map(parseLine).filter((file) => file !== null));
}
/** What several trees vouch for, where they don't differ. */
function mergeSums(all) {
	return collect(all.flatMap((sums) => [...sums.values()]));
}
function collect(files) {
	const summedFiles = /* @__PURE__ */ new Map();
	const disputed = /* @__PURE__ */ new Set();
	for (const file of files) {
		const name = `${downloadName(file)}.${file.kind}`;
		const known = summedFiles.get(name);
		if (known !== void 0 && known.hash !== file.hash) disputed.add(name);
		summedFiles.set(name, file);
	}
	for (const name of disputed) summedFiles.delete(name);
	return summedFiles;
}
/**
* What Go needs to know of a version besides its files, and would ask its origin
* for (`.info`; cmd/go/internal/modfetch, RevInfo). go.sum does not cover it, so
* it is made here: the time is that of a pseudo-version, else none.
*/
function versionInfo(version) {
	const [, year, month, day, hours, minutes, seconds] = /[-.](\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)-[0-9a-f]{12}(?:\+incompatible)?$/.exec(version) ?? [];
	const time = year === void 0 ? "0001-01-01T00:00:00Z" : `${year}-${month}-${day}T${hours}:${minutes}:${seconds}Z`;
	return JSON.stringify({
		Version: version,
		Time: time
	});
}
/** True when a pattern of GOPRIVATE and the like covers the path (golang.org/x/mod/module, MatchPrefixPatterns). */
function isCovered(patterns, path) {
	const elements = path.split("/");
	return patterns.split(",").map((pattern) => pattern.replace(/\/$/, "")).filter((pattern) => pattern !== "").some((pattern) => {
		const parts = pattern.split("/");
		return parts.length <= elements.length && parts.every((part, index) => matches(part, elements[index] ?? ""));
	});
}
const piece = /\*+|\?|\[\^?(?:\\[^]|[^\]\\])+\]|\\[^]|[^*?[\\]/uy;
/** The parts of a pattern; null for one that is malformed. */
function piecesOf$1(pattern) {
	const pieces = [];
	piece.lastIndex = 0;
	while (piece.lastIndex < pattern.length) {
		const [text] = piece.exec(pattern) ?? [];
		if (text === void 0) return null;
		if (text.startsWith("*")) pieces.push(null);
		else if (text === "?") pieces.push(() => true);
		else if (text.startsWith("[")) try {
			const oneOf = new RegExp(`^${text}$`, "u");
			pieces.push((character) => oneOf.test(character));
		} catch {
			return null;
		}
		else {
			const literal = text.startsWith("\\") ? text.slice(1) : text;
			pieces.push((character) => character === literal);
		}
	}
	return pieces;
}
/**
* Matches a pattern of Go's path.Match that has no `/`; a malformed one covers
* everything. Goes back to the last `*` only, which suffices: the work is at most
* the product of both lengths.
*/
function matches(pattern, text) {
	const pieces = piecesOf$1(pattern);
	if (pieces === null) return true;
	const characters = Array.from(text);
	let at = 0;
	let next = 0;
	let star = -1;
	let resumeAt = 0;
	while (at < characters.length) {
		const fits = pieces[next];
		if (fits === null) {
			star = next++;
			resumeAt = at;
		} else if (fits?.(characters[at] ?? "") === true) {
			at++;
			next++;
		} else if (star >= 0) {
			next = star + 1;
			at = ++resumeAt;
		} else return false;
	}
	return pieces.slice(next).every((rest) => rest === null);
}
//#endregion
//#region src/toolchain/modules/read-sums.ts
/** Of modules that these cover, no copy is kept: others may read the cache. */
const privateVariables = [
	"GOPRIVATE",
	"GONOPROXY",
	"GONOSUMDB"
];
/** The text of a file of the tree; '' where there is none that can be used. */
async function textOf(tree, path) {
	return await readTreeFile(tree, path, 33554432).catch(() => null) ?? "";
}
/** Absolute paths. */
async function sumPaths({ tree, plan }) {
	const goWork = await findGoWork(tree, plan.goWork);
	if (goWork === "off") {
		const goMod = await findGoMod(tree);
		return goMod === null ? [] : [join(dirname(goMod), "go.sum")];
	}
	const directory = dirname(goWork);
	return [`${goWork}.sum`, ...parseUses(await textOf(tree, goWork)).map((use) => resolve(directory, use.path)).filter((path) => isWithin(tree.root, path)).map((path) => join(path, "go.sum"))];
}
/**
* The files that the tree's go.sum vouches for, without those of private modules.
* Empty where the tree has none.
*/
async function readSums(opened) {
	if (await stat(opened.tree.directory).catch(() => null) === null) return /* @__PURE__ */ new Map();
	const texts = [];
	for (const path of await sumPaths(opened)) texts.push(await textOf(opened.tree, path));
	const patterns = privateVariables.map((name) => settingOf(opened.surroundings, name)?.value ?? "").join(",");
	return new Map([...parseGoSum(texts)].filter(([, { path }]) => !isCovered(patterns, path)));
}
/** True where the tree has its modules itself, in `vendor`. */
async function isVendored({ tree, plan }) {
	const goWork = await findGoWork(tree, plan.goWork);
	const file = goWork === "off" ? await findGoMod(tree) : goWork;
	if (file === null) return false;
	const listed = join(dirname(file), "vendor", "modules.txt");
	return await stat(listed).catch(() => null) !== null;
}
//#endregion
//#region src/toolchain/modules/prefetch.ts
/** The packages that prepare commands may run: all, tools, and files under the tag `tools`. */
async function listWidely(options) {
	const { settings, targets } = options;
	const [target] = targets;
	if (target === void 0) return null;
	return await goList(options, target, [
		"-deps",
		"-json=ImportPath,Error",
		...flags({
			...settings,
			tags: [...settings.tags, "tools"]
		}),
		"--",
		"./...",
		"tool"
	]);
}
/**
* Loads the modules that prepare commands may need, as far as they can be had.
* They run before the packages can be listed for good (some are yet to be made)
* and without credentials, so what they may need (`go run ./gen`, `go tool`) has
* to be in the module cache. What is missing is not an error here: the listing after
* the prepare commands reports it.
*/
async function prefetch(options) {
	try {
		await listWidely(options);
	} catch (error) {
		options.goCommand.log.info(`could not fetch modules for prepare: ${messageOf(error)}`);
	}
}
/** How Go says that it would have to fetch something (cmd/go/internal/modfetch, errProxyOff). */
const wouldFetch = "module lookup disabled by GOPROXY=off";
function lacks({ packages, stderr }) {
	return `${stderr}${JSON.stringify(packages)}`.includes(wouldFetch);
}
/**
* True when Go would have to fetch something. Where the module cache has no module of
* the tree at all, as on a new machine, it need not be asked.
* @param there names of those files of `sums` that the module cache has
*/
async function lacksModules(opened, sums, there) {
	if (![...sums].some(([name, { kind }]) => kind === "zip" && there.has(name)) && !await isVendored(opened)) return true;
	return await needsFetch(opened);
}
/**
* True when Go would have to fetch something to list or prepare the tree; also when
* it can't be asked. Nothing is fetched.
*/
async function needsFetch(opened) {
	const { builder, tree, plan, fetching } = opened;
	const options = {
		goCommand: builder,
		tree,
		settings: plan,
		targets: opened.targets.map((target) => target.facts.target),
		outward: opened.outward,
		env: (target) => ({
			...fetching,
			...targetEnvironment(target),
			GOPROXY: "off",
			GONOPROXY: "none"
		})
	};
	try {
		if (plan.prepare.length > 0) {
			const wide = await listWidely(options);
			if (wide !== null && lacks(wide)) return true;
		}
		const patterns = plan.packages.length > 0 ? plan.packages : await defaultPatterns(tree, plan.goWork);
		for (const target of options.targets) if (lacks(await goList(options, target, [
			"-deps",
			"-json=ImportPath,Error,Module",
			...flags(plan),
			"--",
			...patterns
		]))) return true;
		return false;
	} catch {
		return true;
	}
}
//#endregion
//#region src/toolchain/prepare.ts
/** A command as a person would type it. */
function formatCommand(command) {
	return command.map((word) => /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`).join(" ");
}
/** Characters of a line that are kept back until it ends. */
const maxKept = 65536;
/**
* Hands on whole lines, and a longer line in pieces; `end` hands on what is left.
*/
function lineByLine(show) {
	let rest = "";
	return {
		add(text) {
			const newline = text.lastIndexOf("\n") + 1;
			const cut = newline === 0 && rest.length + text.length > maxKept ? text.length : newline;
			if (cut > 0) show(rest + text.slice(0, cut));
			rest = cut > 0 ? text.slice(cut) : rest + text;
		},
		end() {
			if (rest !== "") show(rest);
			rest = "";
		}
	};
}
const windowsPrograms = [".exe", ".com"];
/** Windows starts these through a shell only. */
const batchFiles = [".cmd", ".bat"];
/** True when the program is a file on the PATH, or at its own path. */
async function exists$1(program, extensions, options) {
	const candidates = (program.includes("/") || isAbsolute(program) ? [resolve(options.tree.directory, program)] : absoluteEntries(options.env["PATH"] ?? "").map((directory) => join(directory, program))).flatMap((place) => extensions.map((extension) => place + extension));
	return (await Promise.all(candidates.map((path) => access(path).then(() => true, () => false)))).includes(true);
}
/** Whether Windows would find a batch file by this name, and no program. */
async function isBatchFile(program, options) {
	if (batchFiles.some((extension) => program.toLowerCase().endsWith(extension))) return true;
	return !await exists$1(program, windowsPrograms, options) && await exists$1(program, batchFiles, options);
}
function lines(output) {
	return plainText(output.toString("utf8")).split("\n").map((line) => line.trim()).filter((line) => line !== "");
}
/** Characters of a command's output in the message of its failure. */
const maxShown = 400;
/** The line that says most about a failure: the first of stderr that is not a heading, else the last of stdout. */
function pickLine({ stdout, stderr }) {
	const printed = lines(stderr);
	const line = printed.find((text) => !text.startsWith("# ")) ?? printed[0] ?? lines(stdout.subarray(-65536)).at(-1) ?? "it printed nothing";
	return line.length > maxShown ? `${line.slice(0, maxShown)} …` : line;
}
/**
* Runs the commands one after the other in the tree's directory.
* @throws UserError that names the command that failed, its exit status and
* what it said
*/
async function runPrepare(options) {
	const { commands, tree, env, log, timeoutSeconds } = options;
	const { platform = process.platform } = options;
	for (const command of commands) {
		const [program = "", ...args] = command;
		const line = formatCommand(command);
		const windows = platform === "win32";
		if (windows && await isBatchFile(program, options)) throw new UserError(`prepare command "${line}": ${program} is a batch file, which needs a shell, and none is used; name the program that it runs, such as node with a script`);
		if (!await exists$1(program, windows ? ["", ...windowsPrograms] : [""], options)) throw new UserError(`prepare command "${line}": there is no program ${program} on the PATH of the build; install it in a step before, or correct "prepare"`);
		log.info(`prepare: ${line}`);
		const output = lineByLine((text) => log.child(text));
		const finished = await run(program, args, {
			cwd: tree.directory,
			env,
			timeoutSeconds,
			showStdout: true,
			onOutput: output.add
		});
		output.end();
		if (finished.timedOut) throw new UserError(`prepare command "${line}" did not end within ${timeoutSeconds} seconds: raise "timeout", or correct the command`);
		if (finished.code !== 0) {
			const how = finished.code === null ? "was ended by a signal" : `failed with exit status ${finished.code}`;
			throw new UserError(`prepare command "${line}" ${how}: ${pickLine(finished)}`);
		}
	}
}
//#endregion
//#region src/toolchain/list-tree.ts
function listOptions({ opened, absentAllowed }, fetched) {
	const { builder, tree, plan, fetching, targets, outward } = opened;
	return {
		goCommand: builder,
		tree,
		settings: plan,
		targets: targets.map((target) => target.facts.target),
		env: (target) => ({
			...fetching,
			...targetEnvironment(target)
		}),
		absentAllowed,
		fetched,
		outward
	};
}
function listIt(options) {
	return withProgress(options.goCommand.log, "listing packages and fetching modules", () => listTargets(options));
}
/**
* Lists what is to be built of a tree, and fetches its modules. No code of the
* tree runs.
* @returns null where prepare commands come first: only they make what is to be
*   listed
* @throws UserError when something can't be listed or fetched
*/
async function listTree(options) {
	const { plan, tree } = options.opened;
	if (plan.prepare.length > 0) {
		checkPatterns(tree, plan.packages);
		return null;
	}
	const fetched = /* @__PURE__ */ new Set();
	return {
		listings: await listIt(listOptions(options, fetched)),
		fetched
	};
}
/**
* Runs the prepare commands of a tree, and lists it.
* @throws UserError when a command fails, or something can't be listed or fetched
*/
async function prepareTree(options) {
	const { tree, plan, building, workspace } = options.opened;
	const fetched = /* @__PURE__ */ new Set();
	const listing = listOptions(options, fetched);
	const { log, timeoutSeconds } = listing.goCommand;
	const since = Date.now();
	if (await stat(tree.directory).catch(() => null) !== null) {
		await withProgress(log, "fetching modules", () => prefetch(listing));
		await runPrepare({
			commands: plan.prepare,
			tree,
			env: building,
			log,
			timeoutSeconds
		});
	}
	const outward = await hideOutwardPaths(tree, workspace.scratch);
	return {
		listings: await listIt({
			...listing,
			outward,
			since
		}),
		fetched
	};
}
//#endregion
//#region src/toolchain/modules/download-cache.ts
/** @param name path below `cache/download`, with `/` */
function downloadPath(modCache, name) {
	return join(modCache, "cache", "download", ...name.split("/"));
}
function exists(path) {
	return access(path).then(() => true, () => false);
}
/**
* Names of the files that the module cache has already. A zip whose hash was
* recorded is one, also when it was removed: Go asks for it no more where the
* module is extracted, and would hold another zip against that hash.
*/
async function filesThere(modCache, sums) {
	const there = /* @__PURE__ */ new Set();
	for (const [name, { kind }] of sums) {
		const path = downloadPath(modCache, name);
		if (await exists(path) || kind === "zip" && await exists(`${path}hash`)) there.add(name);
	}
	return there;
}
/**
* Puts a file where none is: whole or not at all, and never over another.
* @param write writes it to the path that it is given
* @returns false when there is one by now
*/
async function placeNew(path, write) {
	await mkdir(dirname(path), { recursive: true });
	const temporary = `${path}${randomBytes(8).toString("hex")}.tmp`;
	try {
		await write(temporary);
		try {
			await link(temporary, path);
			return true;
		} catch {
			if (await exists(path)) return false;
			await rename(temporary, path);
			return true;
		}
	} finally {
		await rm(temporary, { force: true });
	}
}
/**
* Makes the `.info` of each version whose zip is there and that has none.
* `go list` would ask the version's origin for it.
*/
async function placeInfos(modCache, sums, there) {
	for (const [name, file] of sums) {
		if (file.kind !== "zip" || !there.has(name)) continue;
		const path = downloadPath(modCache, `${downloadName(file)}.info`);
		if (await exists(path)) continue;
		await placeNew(path, (temporary) => writeFile(temporary, versionInfo(file.version)));
	}
}
//#endregion
//#region src/toolchain/modules/verify-modules.ts
/** The modules of the listings that the module cache holds: none of the tree's own or vendored ones. */
function cachedModules(listings, modCache) {
	const modules = /* @__PURE__ */ new Map();
	for (const module of listings.flatMap((listing) => listing.modules)) {
		const { directory, version, replacedBy } = module;
		if (version === "" && replacedBy === "") continue;
		if (directory === "" || !isWithin(modCache, directory)) continue;
		modules.set(directory, {
			...nameInCache(module),
			directory
		});
	}
	return [...modules.values()];
}
/** A replaced module is in the cache under its replacement's name. */
function nameInCache({ path, version, replacedBy }) {
	const at = replacedBy.lastIndexOf("@");
	return at === -1 ? {
		path,
		version
	} : {
		path: replacedBy.slice(0, at),
		version: replacedBy.slice(at + 1)
	};
}
/**
* Makes sure that the module cache holds, for every module that a build uses,
* what was once downloaded. It is the check of `go mod verify`: the directory's
* hash against the recorded one, which `go list` in its turn has checked
* against go.sum. That command itself can't be used: it wants the go.mod of
* every module of the whole graph, which a build needs not, and so fails
* without a network and credentials; and in a workspace it fails with Go 1.19.
* @throws UserError that names the first module that differs
*/
async function verifyModules(listings, modCache) {
	for (const module of cachedModules(listings, modCache)) {
		const { path, version, directory } = module;
		const complain = (why) => new UserError(`module ${path} ${version} in the module cache ${why}: remove it with "go clean -modcache", or set "mod-cache: private"`);
		await setImmediate();
		const file = downloadPath(modCache, `${downloadName(module)}.ziphash`);
		const recorded = await readFile(file, "utf8").catch(() => null);
		if (recorded === null) throw complain(`has no recorded hash (${file})`);
		let actual;
		try {
			actual = hashModule(directory, module);
		} catch (error) {
			throw complain(`can't be read (${messageOf(error)})`);
		}
		if (actual !== recorded.trim()) throw complain(`has been modified since it was downloaded (${directory}, hash ${actual} instead of ${recorded.trim()})`);
	}
}
/**
* Counts the modules of a run's builds, base and head alike: those that this
* run downloaded and those that the module cache already had. Vendored modules
* and those of the tree itself count as neither.
* @param fetched what `listTargets` collected, `path@version`
*/
function countModules(listings, modCache, fetched) {
	const used = cachedModules(listings, modCache);
	const count = used.filter(({ path, version }) => fetched.has(`${path}@${version}`)).length;
	return {
		reused: used.length - count,
		fetched: count
	};
}
//#endregion
//#region src/core/binary/runtime/source-paths.ts
const absolute = /^(\/|[A-Za-z]:[\\/])/;
const maxPathLength = 1024;
/** A path as it is compared: with slashes, and on a drive of Windows whatever its case. */
function comparable(path) {
	const slashed = path.replaceAll("\\", "/");
	return slashed.startsWith("/") ? slashed : slashed.toLowerCase();
}
/** Whether an absolute path is one of these directories or lies below one. */
function liesIn(directories, path) {
	const place = comparable(path);
	return directories.some((directory) => {
		const above = comparable(directory);
		return place === above || place.startsWith(`${above}/`);
	});
}
/**
* Source file names that are absolute, such as `/home/me/app/main.go`, at most
* `limit` of them. `-trimpath` leaves none but what `//line` directives name.
* @param directories absolute paths; names below them come first
*/
function absoluteSourcePaths(bytes, { fileNames, firstFileName }, limit, directories) {
	const { offset, size } = fileNames;
	const names = new StringTable(bytes, offset, size, "the table of source files");
	const below = [];
	const others = [];
	for (let at = firstFileName; at < size && below.length < limit;) {
		const end = names.end(at);
		if (end < 0) break;
		const path = names.slice(at, Math.min(end, at + maxPathLength));
		if (absolute.test(path)) {
			if (liesIn(directories, path)) below.push(path);
			else if (others.length < limit) others.push(path);
		}
		at = end + 1;
	}
	return [...below, ...others].slice(0, limit);
}
//#endregion
//#region src/core/binary/inspect.ts
const maxPaths = 20;
/**
* Looks at a whole executable file.
* @param directories of the machine that built it, absolute
* @throws MalformedBinary where it is of no known format, or truncated
*/
function inspectBinary(file, directories = []) {
	return withinFile(file, () => {
		const { format, image } = readImage(file);
		return image ? placing(image.placement, () => inspectImage(image, directories)) : inspectForeign(file, format, directories);
	});
}
function inspectImage(image, directories) {
	const { bytes, sections } = image;
	const debugSections = sections.filter(({ region }) => region === "debug").map(({ name }) => name);
	const hasSymbolTable = image.symbols !== null || image.hasOtherNames === true;
	const buildInfo = readBuildInfo(bytes.file, image);
	const header = findPclntab(image)?.header ?? null;
	const foreign = header ? describeObfuscated(header) : describeForeign(image);
	return {
		format: image.format,
		stripped: !hasSymbolTable && debugSections.length === 0,
		hasSymbolTable,
		debugSections,
		buildInfo,
		absoluteSourcePaths: header && absoluteSourcePaths(bytes, header, maxPaths, directories),
		notes: [
			...image.notes ?? [],
			...foreign === null ? [] : [foreign],
			...missing(buildInfo !== null, header !== null)
		]
	};
}
/** A format without a reader: what a search of the whole file finds. */
function inspectForeign(file, format, directories) {
	const bytes = new Bytes(file, true);
	const header = searchPclntabHeader(bytes, {
		offset: 0,
		size: file.length
	});
	const buildInfo = readBuildInfo(file, null);
	return {
		format,
		stripped: null,
		hasSymbolTable: null,
		debugSections: null,
		buildInfo,
		absoluteSourcePaths: header && absoluteSourcePaths(bytes, header, maxPaths, directories),
		notes: [`symbol table and debug sections of ${format} files are not read`, ...missing(buildInfo !== null, header !== null)]
	};
}
function missing(hasBuildInfo, hasFunctionTable) {
	return [...hasBuildInfo ? [] : ["no Go build info was found"], ...hasFunctionTable ? [] : ["no Go function table was found"]];
}
//#endregion
//#region src/toolchain/verify/verify.ts
const foreignSettings = [
	"-asmflags",
	"-race",
	"-msan",
	"-asan",
	"-cover"
];
/** What is wrong with a binary, a phrase each; [] when it is as it should be. */
function findMismatches(inspection, expected) {
	const { hasSymbolTable, debugSections, absoluteSourcePaths } = inspection;
	const leaks = (absoluteSourcePaths ?? []).filter((path) => liesIn(expected.directories, path));
	return [
		...inspection.format === "elf" && inspection.buildInfo === null ? ["it holds no build info of Go"] : [],
		...hasSymbolTable === true && !keepsSymbols(inspection, expected) ? ["it has a symbol table"] : [],
		...debugSections !== null && debugSections.length > 0 ? [`it has debug sections (${debugSections.slice(0, 3).join(", ")})`] : [],
		...leaks.length > 0 ? [`it names source files by absolute path (${leaks[0]})`] : [],
		...settingMismatches(inspection, expected)
	];
}
/** Go's linker strips Mach-O files since Go 1.22 only; before, `-s` does nothing. */
function keepsSymbols({ format }, { goVersion }) {
	const [, minor] = /^go1\.(\d+)/.exec(goVersion) ?? [];
	return format === "macho" && minor !== void 0 && Number(minor) < 22;
}
function settingMismatches({ buildInfo }, { mainPackage, goVersion, target, plan }) {
	if (buildInfo === null) return [];
	const { settings } = buildInfo;
	const expected = {
		"-trimpath": "true",
		"-tags": plan.tags.join(","),
		"-gcflags": plan.gcflags,
		...plan.buildMode === "auto" ? {} : { "-buildmode": plan.buildMode },
		CGO_ENABLED: target.cgo ? "1" : "0",
		...targetEnvironment(target.target)
	};
	const wrong = Object.entries(expected).flatMap(([name, value]) => {
		const recorded = settings[name] ?? "";
		const actual = name === "-tags" ? withoutFipsTag(recorded, plan) : recorded;
		return sameSetting(name, actual, value) ? [] : [`its build info says ${name}=${actual || "(nothing)"}, not ${value || "(nothing)"}`];
	});
	if (!["", "off"].includes(plan.goFips140) && !settings["GOFIPS140"]) wrong.push(`it was built without GOFIPS140=${plan.goFips140}`);
	if (buildInfo.goVersion !== "" && !sameVersion(buildInfo.goVersion, goVersion)) wrong.push(`it was built by ${buildInfo.goVersion}, not ${goVersion}`);
	if (buildInfo.path !== "" && buildInfo.path !== mainPackage) wrong.push(`it is ${buildInfo.path}, not ${mainPackage}`);
	for (const name of foreignSettings) {
		const actual = settings[name];
		if (actual !== void 0) wrong.push(`it was built with ${name}=${actual}`);
	}
	if (!plan.buildvcs && settings["vcs.revision"] !== void 0) wrong.push("it has a version-control stamp");
	return wrong;
}
/** The tags without the one by which GOFIPS140 chooses a version of its module (cmd/go/internal/fips140). */
function withoutFipsTag(tags, { goFips140 }) {
	if (goFips140 === "") return tags;
	return tags.split(",").filter((tag) => !/^fips140v\d+\.\d+$/.test(tag)).join(",");
}
function sameSetting(name, actual, expected) {
	return actual === expected || name.startsWith("GO") && expected !== "" && actual.startsWith(`${expected},`);
}
/** `go1.26.8` and, with an experiment, `go1.26.8 X:name`, are one version. */
function sameVersion(actual, expected) {
	return withoutExperiment(actual) === withoutExperiment(expected);
}
function withoutExperiment(version) {
	return version.replace(/[ -]X:[^]*$/, "").trim();
}
/** A note on paths that are no directory's of this machine: a generator wrote them into `//line` directives. */
function notesOn(name, { absoluteSourcePaths }, { directories }) {
	const foreign = (absoluteSourcePaths ?? []).find((path) => !liesIn(directories, path));
	return foreign === void 0 ? [] : [`${name}: a //line directive names a source file by absolute path (${printable(foreign)}), which is not a directory of this machine`];
}
/**
* Checks a binary.
* @throws UserError that names the binary and what was found
*/
function verifyBinary(inspection, expected) {
	const { mainPackage, target } = expected;
	const name = `${mainPackage} for ${formatTarget(target.target)}`;
	const wrong = findMismatches(inspection, expected);
	if (wrong.length > 0) throw new UserError(`${name} was not built as enforced: ${wrong.join("; ")}`);
	return {
		unchecked: inspection.notes.map((note) => `${name}: ${note}`),
		notes: notesOn(name, inspection, expected)
	};
}
//#endregion
//#region src/toolchain/verify/verify-built.ts
/**
* Verifies the executables of one target; what is remarkable goes to the log.
* @param paths import path of the main package -> path of its executable
* @returns what could not be checked, a sentence each
* @throws UserError for one that is not what the enforced build was to make
*/
async function verifyBuilt(opened, target, paths) {
	const { toolchain, plan } = opened;
	const directories = machineDirectories(opened);
	const unchecked = [];
	for (const [mainPackage, path] of paths) {
		const verified = verifyBinary(inspectBinary(await readFile(path), directories), {
			mainPackage,
			goVersion: toolchain.version,
			target,
			plan,
			directories
		});
		for (const note of verified.notes) opened.command.log.info(note);
		unchecked.push(...verified.unchecked);
	}
	return unchecked;
}
/** The directories of this machine that a build reads or writes: no binary is to name them. */
function machineDirectories({ tree, workspace, toolchain, surroundings }) {
	const { HOME = "", USERPROFILE = "" } = surroundings.process;
	return [
		tree.root,
		workspace.scratch,
		workspace.goCache,
		workspace.modCache,
		surroundings.modCache,
		surroundings.goPath,
		toolchain.root,
		HOME,
		USERPROFILE
	].filter((path) => isAbsolute(path) && dirname(path) !== path);
}
//#endregion
//#region src/toolchain/build-tree.ts
/** Options of `go build` for one target of a tree. */
function buildOptions(opened, { facts }, mains, output) {
	const { builder, tree, plan, building } = opened;
	return {
		command: builder,
		tree,
		target: facts.target,
		mains,
		plan,
		environment: building,
		ldflags: enforcedLdflags(plan.ldflags),
		output
	};
}
function countOf(mains) {
	const [first] = mains;
	return mains.length === 1 && first !== void 0 ? first.name : `${mains.length} programs`;
}
/** Builds the stripped executables of one target. */
async function buildPlain(opened, target, mains, output) {
	const place = formatTarget(target.facts.target);
	return withProgress(opened.command.log, `building ${countOf(mains)} for ${place}`, () => build(buildOptions(opened, target, mains, output)));
}
/** Links the twins of one target; a target without a reader has none. */
async function linkNamed(opened, target, mains, output) {
	if (!hasTwin(target.facts.target)) return [];
	await mkdir(output, { recursive: true });
	const options = buildOptions(opened, target, mains, output);
	return withProgress(opened.command.log, `linking ${countOf(mains)} for ${formatTarget(target.facts.target)} once more, with symbols`, () => linkTwins({
		...options,
		ldflags: twinLdflags(opened.plan.ldflags)
	}));
}
function directoryOf(output, target) {
	return join(output, formatTarget(target.facts.target).replaceAll("/", "-"));
}
async function buildOne(options, target, { mains }) {
	const { opened, output } = options;
	if (mains.length === 0) return {
		binaries: [],
		unchecked: []
	};
	const directory = directoryOf(output, target);
	const paths = await buildPlain(opened, target, mains, join(directory, "stripped"));
	for (const path of paths.values()) options.onBuilt?.(path);
	const [verified, linked] = await Promise.allSettled([verifyBuilt(opened, target.facts, paths), options.twins === false ? [] : linkNamed(opened, target, mains, join(directory, "twin"))]);
	if (verified.status === "rejected") throw verified.reason;
	if (linked.status === "rejected") throw linked.reason;
	const unchecked = verified.value;
	const twins = linked.value;
	return {
		binaries: mains.flatMap(({ importPath, name, imports, ignored }) => {
			const path = paths.get(importPath);
			const twin = twins.find((linkedTwin) => linkedTwin.mainPackage === importPath);
			return path === void 0 ? [] : [{
				mainPackage: importPath,
				name,
				target: target.facts.target,
				path,
				twinPath: twin?.path ?? null,
				depsPath: twin?.depsPath ?? null,
				importcfgPath: twin?.importcfgPath ?? null,
				imports,
				build: {
					...target.build,
					ignored: byDirectory(ignored)
				}
			}];
		}),
		unchecked
	};
}
/**
* Builds every program of a tree for every target.
* @throws UserError when something can't be listed, fetched or built, or is not
*   what the enforced build was to make
*/
async function buildTree(options) {
	const { opened, output, absentAllowed = false } = options;
	const { plan, targets, workspace, builder } = opened;
	await mkdir(output, { recursive: true });
	const listTo = {
		opened,
		absentAllowed
	};
	const { listings, fetched } = options.listed ?? await listTree(listTo) ?? await prepareTree(listTo);
	await withProgress(builder.log, "checking modules", () => verifyModules(listings, workspace.modCache));
	const binaries = [];
	const unchecked = [];
	for (const [index, target] of targets.entries()) {
		const listing = listings[index];
		if (listing === void 0) continue;
		const made = await buildOne(options, target, listing);
		binaries.push(...made.binaries);
		unchecked.push(...made.unchecked);
	}
	return {
		goVersion: opened.toolchain.version,
		binaries,
		notBuilt: listings.flatMap((listing) => listing.notBuilt),
		listings,
		fetched,
		unchecked,
		reproductions: plan.verifyReproducible ? await buildAgain(options, listings, binaries) : []
	};
}
/** Builds the tree's copy in another place from another empty cache, and compares. */
async function buildAgain({ opened, output }, listings, binaries) {
	const parent = join(output, "again");
	await mkdir(parent);
	try {
		const again = await openTree({
			...opened,
			tree: await copyTree(opened.tree, parent, opened.plan.buildvcs),
			workspace: await makeSecondWorkspace(opened.workspace, join(parent, "second-workspace"))
		});
		const reproductions = [];
		for (const [index, target] of again.targets.entries()) {
			const mains = listings[index]?.mains ?? [];
			if (mains.length === 0) continue;
			const paths = await buildPlain(again, target, mains, directoryOf(parent, target));
			for (const [mainPackage, path] of paths) {
				const place = formatTarget(target.facts.target);
				const first = binaries.find((binary) => binary.mainPackage === mainPackage && formatTarget(binary.target) === place);
				if (first === void 0) continue;
				const compared = await compareBuilds(first.path, path);
				reproductions.push({
					mainPackage,
					target: place,
					...compared
				});
			}
		}
		return reproductions;
	} finally {
		await rm(parent, {
			recursive: true,
			force: true
		});
	}
}
//#endregion
//#region src/gate/measure-tree.ts
/**
* @param name `base` or `head`: names the directory of its files, which are
*   removed when they are measured
* @param absentAllowed for a base: programs that it does not have yet are no error
* @param listed what `listTree` found of it before
* @throws UserError when the tree can't be built
*/
async function measureTree(opened, name, absentAllowed, listed = null, { gzip, files } = {
	gzip: true,
	files: false
}) {
	const { log } = opened.command;
	const output = join(opened.workspace.scratch, "out", name);
	let before = Promise.resolve();
	const compressing = /* @__PURE__ */ new Map();
	const build = await buildTree({
		opened,
		output,
		absentAllowed,
		listed,
		onBuilt: (path) => {
			if (!gzip) return;
			const size = before.then(() => compressedSize(path));
			before = size.catch(() => {});
			compressing.set(path, size);
		}
	});
	log.live?.doing("measuring");
	const measurements = await analyzeAll(build.binaries.map((binary) => ({
		path: binary.path,
		twinPath: binary.twinPath,
		depsPath: binary.depsPath,
		importcfgPath: binary.importcfgPath,
		imports: binary.imports,
		gzip: compressing.get(binary.path) ?? gzip,
		files,
		explain: opened.plan.explain,
		build: binary.build,
		target: binary.target,
		name: binary.name
	})));
	for (const { binary, build: made, attribution } of measurements) log.info(`${binary.name} ${made?.target}: ${binary.fileSize} bytes, attributed by ${attribution.level}`);
	await rm(output, {
		recursive: true,
		force: true
	});
	return {
		build,
		measurements
	};
}
//#endregion
//#region src/gate/open-checkout.ts
/**
* Opens the repository that the working directory lies in.
* @throws UserError where that is none, or a link leads out of the workspace:
*   links are files of the tree, which a pull request may change
*/
async function openCheckout({ workspace, workingDirectory }, { environment, scratch, token }) {
	const repository = await openRepository(workingDirectory, {
		scratch,
		surroundings: environment,
		token
	});
	const real = await realpath(workingDirectory);
	if (leadsOut(await realpath(workspace), real)) throw new UserError(`working-directory: ${relative(workspace, workingDirectory)} leads out of ${workspace} by a link; use a directory inside`);
	return repository;
}
//#endregion
//#region src/store/cache/modules.ts
/** Tells packs from all other entries. */
const packVersion = hashOf("go-size-gate pack of modules, version 1");
function hashOf(text) {
	return createHash("sha256").update(text).digest("hex");
}
/** Keys by which a pack is found, the best first. They are prefixes. */
function packKeys({ directory, sums }) {
	const any = `go-size-gate-modules-${hashOf(directory).slice(0, 16)}-`;
	return [`${any}${hashOf(sums).slice(0, 32)}-`, any];
}
/**
* The key of a new pack. It ends with its run, since entries never change: where
* one is damaged or was never finished, that of a later run takes its place.
*/
function newKey(name, files, environment) {
	const run = `${environment["GITHUB_RUN_ID"] || "0"}.${environment["GITHUB_RUN_ATTEMPT"] || "1"}`;
	return `${packKeys(name)[0]}${hashOf(files).slice(0, 16)}-${run}`;
}
/** Why no pack can be had here, a clause; null where the service may be asked. */
async function whyNoPacks(environment) {
	const forbidden = forbiddenBy(environment, "read");
	if (forbidden !== null) return forbidden;
	return await openCacheService(environment) === null ? noService : null;
}
const noService = "there is no cache service in this environment";
function failure(error) {
	return {
		kind: "unavailable",
		reason: plainText(messageOf(error)).replaceAll("\n", " ").slice(0, 500)
	};
}
/**
* Fetches the newest pack for this go.sum, else for any of this directory, to a
* new file. The scopes are those that this run may read, its own first.
*/
async function fetchPack(name, path, maxBytes, { environment, limitSeconds = 180 }) {
	const forbidden = forbiddenBy(environment, "read");
	if (forbidden !== null) return {
		kind: "unavailable",
		reason: forbidden
	};
	try {
		const service = await openCacheService(environment);
		if (service === null) return {
			kind: "unavailable",
			reason: noService
		};
		const signal = AbortSignal.timeout(limitSeconds * 1e3);
		const cacheEntry = await service.find(packKeys(name), packVersion, signal);
		if (cacheEntry === null) return { kind: "miss" };
		await saveContent(cacheEntry, path, maxBytes, signal);
		return {
			kind: "found",
			key: cacheEntry.key
		};
	} catch (error) {
		return failure(error);
	}
}
/**
* Stores a pack in the scope of this run.
* @param files what is in it, as any text
*/
async function storePack(name, files, path, { environment, limitSeconds = 180 }) {
	const forbidden = forbiddenBy(environment, "write");
	if (forbidden !== null) return {
		kind: "unavailable",
		reason: forbidden
	};
	try {
		const service = await openCacheService(environment);
		if (service === null) return {
			kind: "unavailable",
			reason: noService
		};
		const signal = AbortSignal.timeout(limitSeconds * 1e3);
		const key = newKey(name, files, environment);
		return await withFileContent(path, async (content) => ({ kind: await service.store({
			key,
			version: packVersion
		}, content, signal) }));
	} catch (error) {
		return failure(error);
	}
}
//#endregion
//#region src/toolchain/modules/pack-format.ts
const magic = "go-size-gate-modules-1";
/** Bytes of a pack, of its index, and files in it. */
const maxPackBytes = 1073741824;
const maxIndexBytes = 8388608;
const maxFiles = 5e4;
const indexSchema = pipe(array(strictTuple([pipe(string(), maxLength(1e3)), pipe(number(), safeInteger(), minValue(0))])), maxLength(maxFiles));
/**
* What a pack of these files begins with.
* @throws Error with the reason when they are too many
*/
function packHead(files) {
	const index = Buffer.from(`${JSON.stringify(files.map(({ name, size }) => [name, size]))}\n`);
	const head = Buffer.concat([Buffer.from(`${magic} ${index.length}\n`), index]);
	const size = files.reduce((sum, file) => sum + file.size, head.length);
	if (files.length > maxFiles || index.length > maxIndexBytes) throw new Error(`they are ${files.length} files`);
	if (size > 1073741824) throw new Error(`they have ${size} bytes, more than ${maxPackBytes}`);
	return head;
}
/**
* Where the index of a pack is.
* @param first at most `firstLineBytes` bytes
* @throws Error with the reason, a clause about the pack
*/
function locateIndex(first) {
	const line = /^([\w-]+) (\d{1,8})\n/.exec(first.toString("latin1"));
	if (line === null || line[1] !== magic) throw new Error("it is of no known kind");
	const size = Number(line[2]);
	if (size > maxIndexBytes) throw new Error(`its index has ${size} bytes, more than ${maxIndexBytes}`);
	return {
		start: line[0].length,
		size
	};
}
/**
* The files of a pack.
* @param start where the index begins
* @param packSize bytes of the whole pack
* @throws Error with the reason, a clause about the pack
*/
function readIndex(index, start, packSize) {
	let value;
	try {
		value = JSON.parse(index.toString("utf8"));
	} catch (error) {
		throw new Error(`its index is damaged (${messageOf(error)})`, { cause: error });
	}
	const parsed = safeParse(indexSchema, value);
	if (!parsed.success) throw new Error("its index is damaged");
	const files = [];
	let at = start + index.length;
	for (const [name, size] of parsed.output) {
		files.push({
			name,
			size,
			start: at
		});
		at += size;
	}
	if (at !== packSize) throw new Error(`it has ${packSize} bytes and not the ${at} that it declares`);
	if (new Set(files.map(({ name }) => name)).size !== files.length) throw new Error("it has a file twice");
	return files;
}
//#endregion
//#region src/toolchain/modules/file-range.ts
/** Bytes that `piecesOf` has in memory. */
const pieceBytes = 1048576;
/**
* Bytes of the range, in memory. They are read without waiting in between, which
* is faster as most are few.
* @throws Error with the reason, a clause, beyond the end of the range or the file
*/
function readRange(range, start, length) {
	if (start < 0 || length < 0 || start + length > range.size) throw new Error("it ends too early");
	const buffer = Buffer.alloc(length);
	let done = 0;
	while (done < length) {
		const position = range.start + start + done;
		const count = readSync(range.fd, buffer, done, length - done, position);
		if (count === 0) throw new Error("it ends too early");
		done += count;
	}
	return buffer;
}
/** The bytes of the range, piece by piece. */
function* piecesOf(range) {
	for (let start = 0; start < range.size; start += pieceBytes) yield readRange(range, start, Math.min(pieceBytes, range.size - start));
}
//#endregion
//#region src/toolchain/modules/hash-zip.ts
/** Of a zip, and of all its files (golang.org/x/mod/zip, MaxZipFile). */
const maxZipBytes = 524288e3;
const maxDirectoryBytes = 67108864;
/** A larger file of a zip is hashed piece by piece. */
const maxInMemory = 8388608;
const localSignature = 67324752;
const descriptorSignature = 134695760;
const centralSignature = 33639248;
const endSignature = 101010256;
const localLength = 30;
const centralLength = 46;
const endLength = 22;
const stored = 0;
const deflated = 8;
/** Flags that change nothing here: deflate's strength, sizes after the data, names in UTF-8. */
const afterData = 8;
/**
* @returns `h1:` and the hash
* @throws Error with the reason, a clause about the zip
*/
async function hashModuleZip(zip) {
	if (zip.size > maxZipBytes) throw new Error(`it has ${zip.size} bytes, more than ${maxZipBytes}`);
	const { files, end } = readDirectory(zip);
	if (new Set(files.map(({ name }) => name)).size !== files.length) throw new Error("it has a name twice");
	const total = files.reduce((sum, { size }) => sum + size, 0);
	if (total > maxZipBytes) throw new Error(`its files have ${total} bytes, more than ${maxZipBytes}`);
	const hashed = [];
	let sinceYield = 0;
	for (const file of files) {
		hashed.push({
			name: file.name,
			sha256: await hashFile(zip, file, end)
		});
		sinceYield += file.size;
		if (sinceYield < maxInMemory) continue;
		await setImmediate();
		sinceYield = 0;
	}
	return hashFiles(hashed);
}
/** The central directory, and where it begins. */
function readDirectory(zip) {
	if (zip.size < endLength) throw new Error("it is not a zip archive");
	const tail = readRange(zip, zip.size - endLength, endLength);
	const count = tail.readUInt16LE(10);
	const size = tail.readUInt32LE(12);
	const start = tail.readUInt32LE(16);
	if (tail.readUInt32LE(0) !== endSignature || tail.readUInt32LE(4) !== 0 || tail.readUInt16LE(8) !== count || tail.readUInt16LE(20) !== 0) throw new Error("it is not a zip archive, or one with parts or a comment");
	if (size > maxDirectoryBytes || start + size !== zip.size - endLength) throw new Error("its directory is not where it should be");
	const bytes = readRange(zip, start, size);
	const files = [];
	let at = 0;
	while (at < size) {
		if (at + centralLength > size || bytes.readUInt32LE(at) !== centralSignature) throw new Error("its directory is damaged");
		const name = bytes.readUInt16LE(at + 28);
		const rest = bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
		const next = at + centralLength + name + rest;
		if (next > size) throw new Error("its directory is damaged");
		files.push(readEntry(bytes.subarray(at, next), name));
		at = next;
	}
	if (files.length !== count) throw new Error("its directory is damaged");
	return {
		files,
		end: start
	};
}
function readEntry(bytes, nameLength) {
	const raw = bytes.subarray(centralLength, centralLength + nameLength);
	const name = raw.toString("utf8");
	const flags = bytes.readUInt16LE(8);
	const method = bytes.readUInt16LE(10);
	const compressedSize = bytes.readUInt32LE(20);
	const size = bytes.readUInt32LE(24);
	if (!Buffer.from(name).equals(raw) || name === "" || /[\n\0]|\/$/.test(name)) throw new Error("it has a name that no file of a module has");
	if ((flags & -2063) !== 0 || method !== stored && method !== deflated || method === stored && compressedSize !== size) throw new Error("a file of it is encrypted or of another kind");
	return {
		name,
		flags,
		method,
		crc: bytes.readUInt32LE(16),
		compressedSize,
		size,
		offset: bytes.readUInt32LE(42)
	};
}
/** SHA-256 in hex of the file's content. */
async function hashFile(zip, file, end) {
	const { offset, flags, compressedSize, crc } = file;
	const header = readRange(zip, offset, localLength);
	const nameLength = header.readUInt16LE(26);
	const start = offset + localLength + nameLength + header.readUInt16LE(28);
	const after = start + compressedSize;
	if (header.readUInt32LE(0) !== localSignature || readRange(zip, offset + localLength, nameLength).toString("utf8") !== file.name || after > end) throw new Error("a file of it is not where it should be");
	if ((flags & afterData) !== 0) {
		const descriptor = readRange(zip, after, 8);
		const hasSignature = descriptor.readUInt32LE(0) === descriptorSignature;
		if (descriptor.readUInt32LE(hasSignature ? 4 : 0) !== crc) throw new Error("a checksum of it is wrong");
	}
	const body = {
		...zip,
		start: zip.start + start,
		size: compressedSize
	};
	const digest = file.size <= maxInMemory && compressedSize <= maxInMemory ? hashAtOnce(body, file) : await hashInPieces(body, file);
	if (digest.length !== file.size || digest.crc !== crc) throw new Error("a checksum of it is wrong");
	return digest.sha256;
}
function hashAtOnce(body, { method, size }) {
	const data = readRange(body, 0, body.size);
	const content = method === stored ? data : inflateRawSync(data, { maxOutputLength: Math.max(size, 1) });
	return {
		length: content.length,
		crc: crc32(content),
		sha256: createHash("sha256").update(content).digest("hex")
	};
}
async function hashInPieces(body, { method, size }) {
	const hash = createHash("sha256");
	let length = 0;
	let crc = 0;
	const take = async (pieces) => {
		for await (const piece of pieces) {
			length += piece.length;
			if (length > size) throw new Error("a file of it is longer than it says");
			crc = crc32(piece, crc);
			hash.update(piece);
		}
	};
	await (method === stored ? pipeline(piecesOf(body), take) : pipeline(piecesOf(body), createInflateRaw(), take));
	return {
		length,
		crc,
		sha256: hash.digest("hex")
	};
}
//#endregion
//#region src/toolchain/modules/check-file.ts
/** Of a go.mod (golang.org/x/mod/zip, MaxGoMod). */
const maxModBytes = 16777216;
/** @returns why it is not what go.sum names, a clause about the file; null when it is */
async function whyRefused(range, { kind, hash }) {
	try {
		const actual = kind === "zip" ? await hashModuleZip(range) : hashMod(range);
		return actual === hash ? null : `its hash is ${actual} and not the ${hash} of go.sum`;
	} catch (error) {
		return messageOf(error);
	}
}
function hashMod(range) {
	if (range.size > maxModBytes) throw new Error(`it has ${range.size} bytes, more than ${maxModBytes}`);
	return modFileHash(readRange(range, 0, range.size));
}
//#endregion
//#region src/toolchain/modules/pack.ts
/**
* Writes a pack to a new file.
* @returns the files in it; [] when there are none, and no pack then
* @throws Error with the reason, a clause about the files, when they are too many
*/
async function packModules(modCache, sums, packPath) {
	const files = [];
	for (const name of [...sums.keys()].toSorted()) {
		const size = await sizeOf(downloadPath(modCache, name));
		const file = sums.get(name);
		if (size === null || size > 1073741824 || file === void 0) continue;
		if (await withFile(modCache, name, ({ fd }) => whyRefused({
			fd,
			start: 0,
			size
		}, file)) === null) files.push({
			name,
			size
		});
	}
	if (files.length === 0) return files;
	const head = packHead(files);
	const pack = await open(packPath, "wx");
	try {
		await pack.appendFile(head);
		for (const { name, size } of files) await withFile(modCache, name, async ({ fd }) => {
			for (const piece of piecesOf({
				fd,
				start: 0,
				size
			})) await pack.appendFile(piece);
		});
	} finally {
		await pack.close();
	}
	return files;
}
/** Bytes of a regular file; null where there is none. */
async function sizeOf(path) {
	const status = await stat(path).catch(() => null);
	return status?.isFile() === true ? status.size : null;
}
async function withFile(modCache, name, use) {
	const handle = await open(downloadPath(modCache, name));
	try {
		return await use(handle);
	} finally {
		await handle.close();
	}
}
//#endregion
//#region src/toolchain/modules/unpack.ts
/**
* @param there names of files that the module cache has, which are left alone
* @throws Error with the reason, a clause about the pack, when it can't be read,
*   or the module cache can't be written
*/
async function unpackModules(packPath, sums, modCache, there) {
	const handle = await open(packPath);
	try {
		const { size } = await handle.stat();
		const pack = {
			fd: handle.fd,
			start: 0,
			size
		};
		const placed = [];
		const refused = [];
		for (const { name, ...place } of filesOf(pack)) {
			const file = sums.get(name);
			if (file === void 0 || there.has(name)) continue;
			const range = {
				fd: pack.fd,
				...place
			};
			const why = await whyRefused(range, file);
			if (why !== null) refused.push({
				file,
				why
			});
			else if (await placeNew(downloadPath(modCache, name), (temporary) => pipeline(piecesOf(range), createWriteStream(temporary, { flags: "wx" })))) placed.push(name);
		}
		return {
			placed,
			refused
		};
	} finally {
		await handle.close();
	}
}
function filesOf(pack) {
	const index = locateIndex(readRange(pack, 0, Math.min(64, pack.size)));
	return readIndex(readRange(pack, index.start, index.size), index.start, pack.size);
}
//#endregion
//#region src/gate/keep-modules.ts
/** For runs that keep nothing. */
const noKeeper = {
	bring: () => Promise.resolve(),
	keep: () => Promise.resolve(),
	brought: /* @__PURE__ */ new Set(),
	notices: /* @__PURE__ */ new Set()
};
/** @param head the tree under test: packs go by its go.sum */
function moduleKeeper(head, host) {
	const keeping = {
		head,
		host,
		brought: /* @__PURE__ */ new Set(),
		notices: /* @__PURE__ */ new Set(),
		trees: [],
		absent: /* @__PURE__ */ new Set(),
		usable: void 0,
		pack: void 0
	};
	const { brought, notices } = keeping;
	return {
		brought,
		notices,
		async bring(opened) {
			try {
				await bring(keeping, opened);
			} catch (error) {
				say(host, `not brought: ${messageOf(error)}`);
			}
		},
		async keep() {
			try {
				await keep(keeping);
			} catch (error) {
				say(host, `not kept: ${messageOf(error)}`);
			}
		}
	};
}
const say = ({ log }, message) => log.info(`Kept modules: ${message}`);
async function bring(keeping, opened) {
	const { head, host, trees, absent, brought } = keeping;
	const { modCache } = head.workspace;
	const sums = await readSums(opened);
	if (sums.size === 0) return;
	keeping.usable ??= canAsk(head, host);
	if (!await keeping.usable) return;
	if (trees.some((known) => includes(known, sums))) return;
	if (await keeping.pack === null) return;
	const there = await filesThere(modCache, sums);
	if (!await lacksModules(opened, sums, there)) return;
	keeping.pack ??= fetchKept(head, host);
	const pack = await keeping.pack;
	if (pack === null) return;
	const placed = new Set(await unpack(keeping, pack, sums, there));
	const all = /* @__PURE__ */ new Set([...there, ...placed]);
	await placeInfos(modCache, sums, all);
	trees.push(sums);
	for (const [name, { kind, path, version }] of sums) {
		if (!all.has(name)) absent.add(name);
		if (placed.has(name) && kind === "zip") brought.add(`${path}@${version}`);
	}
}
async function canAsk(head, host) {
	const { environment } = host;
	const why = whyNotHere(head, environment) ?? await whyNoPacks(environment);
	if (why !== null) say(host, why);
	return why === null;
}
/** Fetches the pack of an earlier run to a file; null where the cache doesn't answer. */
async function fetchKept(head, host) {
	const { environment, scratch } = host;
	const name = await packNameOf(head);
	const path = join(scratch, "kept-modules");
	const lookup = await fetchPack(name, path, maxPackBytes, { environment });
	if (lookup.kind === "unavailable") {
		say(host, lookup.reason);
		return null;
	}
	if (lookup.kind === "miss") say(host, "none yet");
	return {
		name,
		path,
		key: lookup.kind === "found" ? lookup.key : null
	};
}
/** Places files of a pack; returns their names. */
async function unpack({ head, host, notices }, { path, key }, sums, there) {
	if (key === null) return [];
	/** In the log at once: where the build fails there is no report of it. */
	const report = (notice) => {
		if (!notices.has(notice)) host.log.info(notice);
		notices.add(notice);
	};
	try {
		const { modCache } = head.workspace;
		const unpacked = await unpackModules(path, sums, modCache, there);
		say(host, `${unpacked.placed.length} files of ${key}, as go.sum has them`);
		packNotices(key, unpacked.refused).forEach(report);
		return unpacked.placed;
	} catch (error) {
		report(`the kept modules ${key} are not used, and are fetched instead: ${messageOf(error)}`);
		return [];
	}
}
async function keep(keeping) {
	const { head, host, trees, absent } = keeping;
	const { environment, scratch } = host;
	const { modCache } = head.workspace;
	const pack = await keeping.pack;
	if (pack === void 0 || pack === null) return;
	const path = join(scratch, "modules-to-keep");
	try {
		await rm(pack.path, { force: true });
		const sums = mergeSums(trees);
		const there = await filesThere(modCache, sums);
		if (![...absent].some((name) => there.has(name))) return;
		const files = await packModules(modCache, sums, path);
		if (files.length === 0) return;
		const content = JSON.stringify(files);
		const storing = await storePack(pack.name, content, path, { environment });
		say(host, storing.kind === "unavailable" ? `not kept: ${storing.reason}` : `${files.length} files kept for the next run`);
	} finally {
		await rm(path, { force: true });
	}
}
function includes(all, some) {
	return [...some].every(([name, { hash }]) => all.get(name)?.hash === hash);
}
/**
* A module cache that outlives the job keeps modules itself. A pack may hold what is
* true by a pull request's own go.sum only, and would stay there for all later runs.
*/
function whyNotHere({ plan }, environment) {
	return plan.modCache === "private" || environment["RUNNER_ENVIRONMENT"] === "github-hosted" ? null : "only with \"mod-cache: private\" on this runner, as its module cache may outlive the job";
}
async function packNameOf(head) {
	const { root, directory } = head.tree;
	const lines = [...await readSums(head)].map(([name, { hash }]) => `${name} ${hash}`);
	return {
		directory: relative(root, directory).split(sep).join("/"),
		sums: lines.toSorted().join("\n")
	};
}
/** That many are named. */
const named = 3;
/** @param key of the cache entry */
function packNotices(key, refused) {
	const notices = refused.slice(0, named).map(({ file, why }) => {
		const { path, version, kind } = file;
		return `${kind === "mod" ? `the go.mod of module ${path}` : `module ${path}`} ${version} of the kept modules ${key} is not used, and is fetched instead: ${why}`;
	});
	const more = refused.length - notices.length;
	return more === 0 ? notices : [...notices, `so are ${more} more files of the kept modules ${key}`];
}
//#endregion
//#region src/gate/open-head.ts
/** Entries of `git ls-files`; of more, the rest counts as part of the change. */
const maxIgnored = 1e5;
async function unusedGoWork(tree, goWork) {
	if (goWork !== "auto" || await findGoWork(tree, "auto") !== "off") return null;
	const path = await findGoWork(tree, "on");
	if (path === "off") return null;
	return `${nameInTree(tree, path)} is not used on either side, as git ignores it and the base has none: set "go-work: on" to use it for the head`;
}
/** Records may lie in the checkout: they are no change of it. */
async function changesBesideRecords(repository, { baselineDirectory }) {
	const paths = await changes(repository);
	if (baselineDirectory === void 0) return paths;
	const kept = [];
	for (const path of paths) if (!await isOnlyRecords(join(repository.root, path).replace(/[/\\]$/, ""), baselineDirectory.path)) kept.push(path);
	return kept;
}
/**
* Opens the tree that the plan names. Nothing of the tree runs.
* @throws UserError without a usable Go
*/
async function openHead(plan, repository, host) {
	const ignored = await ignoredFiles(repository, maxIgnored);
	const tree = {
		root: repository.root,
		directory: await realpath(plan.workingDirectory),
		ignored,
		untracked: await untrackedFiles(repository, maxIgnored)
	};
	const opened = await openWorkingTree(plan, tree, host);
	return {
		repository,
		opened,
		modified: await changesBesideRecords(repository, host),
		ignored,
		unusedGoWork: await unusedGoWork(tree, plan.build.goWork),
		modules: plan.keepModules && host.event !== null ? moduleKeeper(opened, host) : noKeeper
	};
}
/**
* Finds Go, and opens a tree on this machine with it. Nothing of the tree runs.
* @throws UserError without a usable Go
*/
async function openWorkingTree(plan, tree, host) {
	const { environment, log } = host;
	const command = {
		go: await findGo({
			env: environment,
			log,
			install: host.installGo
		}),
		log,
		timeoutSeconds: plan.build.timeoutSeconds
	};
	const surroundings = await readHostEnvironment(command, host.scratch, environment);
	const workspace = await makeWorkspace(host.scratch, plan.build, surroundings);
	return await openTree({
		command,
		tree,
		plan: plan.build,
		workspace,
		surroundings,
		mayChooseGo: host.event?.kind !== "pull_request" || plan.build.allowToolchainDownload
	});
}
//#endregion
//#region src/gate/build-notices.ts
/** What is remarkable about what was listed, a sentence each. */
function buildNotices(build) {
	return [
		...ignoredNotice(build),
		...untrackedNotice(build),
		...exclusionNotice(build)
	];
}
const maxNamed = 5;
/** A notice that names what went into the head though git ignores it. */
function ignoredNotice({ listings }) {
	return notice("the head holds files that are in no commit, as git ignores them", listings.flatMap((listing) => listing.mains).flatMap(({ ignored }) => ignored.map(({ path }) => path)));
}
/** The same for files that are neither ignored nor tracked. They count as part of the change. */
function untrackedNotice({ listings }) {
	return notice("the head holds files that are in no commit and that git does not ignore; they count as part of the change, so make what is generated in \"prepare\"", listings.flatMap((listing) => listing.mains).flatMap(({ untracked }) => untracked));
}
/** A notice on patterns of `exclude` that may hold a slip of the pen. */
function exclusionNotice({ listings }) {
	return notice("exclude leaves out no main package by", listings.flatMap(({ unusedExclusions }) => unusedExclusions), " ");
}
/** A sentence that ends in names, each once; none without any. */
function notice(sentence, names, separator = ": ") {
	const own = [...new Set(names)];
	if (own.length === 0) return [];
	const more = own.length - maxNamed;
	return [`${sentence}${separator}${own.slice(0, maxNamed).join(", ")}${more > 0 ? ` and ${more} more` : ""}`];
}
/**
* A notice where the surroundings switch cgo off and the measured programs have it:
* what is shipped is then linked otherwise.
*/
function linkageNotice({ cgoEnabled }, { overrides }, { listings }) {
	const isOff = overrides.some((override) => /^overrode CGO_ENABLED=0\b/.test(override));
	const hasCgo = listings.some(({ usesCgo }) => usesCgo);
	return isOff && hasCgo && cgoEnabled === "auto" ? ["CGO_ENABLED=0 is set here, and the measured programs use cgo: set \"cgo-enabled: false\" to measure what CGO_ENABLED=0 builds, or \"cgo-enabled: true\" if this is meant"] : [];
}
//#endregion
export { fetchCommits as A, writeRecord as C, shallowCommits as D, isOtherServer as E, executeInStore as F, hashPattern as I, query as L, remoteRef as M, complaint as N, ensureCommit as O, execute as P, queryStore as R, readRecordByOtherGo as S, openCacheService as T, filesNamed as _, openWorkingTree as a, untrackedFiles as b, buildTree as c, flags as d, firstLine as f, fileAt as g, changedBetween as h, openHead as i, hasCommit as j, executeWithObjects as k, countModules as l, sparsePatternsOf as m, exclusionNotice as n, openCheckout as o, openRepository as p, linkageNotice as r, measureTree as s, buildNotices as t, listTree as u, ignoredFiles as v, forbiddenBy as w, readRecord as x, isLeftOut as y };
