import { mn as plainText, un as UserError } from "./foundation.js";
import { a as withAbsolutePaths, i as findProgram, n as run } from "./process.js";
import { copyFile, mkdir, mkdtemp, readFile, realpath, stat, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
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
function tokenConfig({ server, token }) {
	const key = `http.${server.replace(/(?<!\/)\/+$/, "")}/.extraheader`;
	const basic = Buffer.from(`x-access-token:${token}`).toString("base64");
	return [[key, ""], [key, `AUTHORIZATION: basic ${basic}`]];
}
const offline = {
	GIT_NO_LAZY_FETCH: "1",
	GIT_ALLOW_PROTOCOL: "none"
};
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
const hashPattern = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
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
async function findGit(surroundings) {
	const program = await findProgram("git", surroundings.PATH ?? "");
	if (program !== null) return {
		program,
		surroundings
	};
	throw new UserError("git was not found on the PATH; install git");
}
const maxAnswerBytes = 16777216;
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
function execute(git, directory, args, options) {
	const { access, token, config } = options;
	return run(git.program, [...hardening, ...args], {
		cwd: directory,
		env: gitEnvironment(git.surroundings, access, token, config),
		timeoutSeconds: options.timeoutSeconds,
		maxStdoutBytes: options.maxStdoutBytes ?? 67108864
	});
}
function queryStore({ git, root, store }, args) {
	return query(git, root, [`--git-dir=${store}`, ...args]);
}
function executeInStore({ git, root, store, config }, args, options) {
	const { pairs } = config;
	return execute(git, root, [`--git-dir=${store}`, ...args], {
		...options,
		config: pairs
	});
}
function complaint(stderr) {
	const lines = plainText(stderr.toString()).split("\n").map((line) => line.trim()).filter((line) => line !== "");
	return (lines.find((text) => /^(?:fatal|error):/.test(text)) ?? lines.at(-1) ?? "").replaceAll(/:\/\/[^/\s]*@/g, "://").replace(/^(?:fatal|error): /, "").slice(0, 300);
}
//#endregion
//#region src/git/fetch.ts
const fetchSeconds = 600;
const listSeconds = 60;
async function hasCommit(repository, commit) {
	return (await queryStore(repository, [
		"cat-file",
		"-e",
		`${commit}^{commit}`
	])).code === 0;
}
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
	], fetchSeconds, token);
	return "reason" in answer ? answer.reason : null;
}
async function remoteRef(repository, names, token) {
	const answer = await askOrigin(repository, [
		"ls-remote",
		"--quiet",
		"origin",
		...names
	], listSeconds, token);
	if ("reason" in answer) return answer;
	const refs = new Map();
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
async function isWhole(repository, commit) {
	if (!await hasCommit(repository, commit)) return false;
	if (!repository.isShallow) return true;
	return (await queryStore(repository, [
		"rev-list",
		"--count",
		commit
	])).code === 0;
}
async function ensureCommit(repository, commit, token) {
	if (await isWhole(repository, commit)) return { fetched: false };
	const depth = repository.isShallow ? ["--depth=1"] : [];
	const reason = await fetchCommits(repository, [commit], depth, token);
	if (reason === null && await hasCommit(repository, commit)) return { fetched: true };
	return { missing: `commit ${commit} is not in ${repository.root} and could not be fetched from origin: ${reason ?? "origin did not send it"}` };
}
//#endregion
//#region src/git/history/shallow.ts
const maxBytes = 67108864;
async function readShallow(gitDirectory) {
	const path = join(gitDirectory, "shallow");
	const stats = await stat(path).catch(() => null);
	if (stats === null) return null;
	if (!stats.isFile() || stats.size > maxBytes) throw new UserError(`${path} is not git's list of shallow commits`);
	return await readFile(path, "utf8");
}
async function shallowCommits(gitDirectory) {
	const content = await readShallow(gitDirectory);
	return new Set((content ?? "").split("\n").filter((line) => line !== ""));
}
//#endregion
//#region src/git/checkout/local-config.ts
const taken = /^(?:remote|url|http|credential|protocol|ssh|transfer|core|filter|lfs)\./;
const ownOnly = /^core\.(?:bare|worktree|repositoryformatversion|logallrefupdates|alternaterefscommand)$|^remote\..*\.(?:fetch|push|mirror|prune|prunetags|tagopt)$/;
const maxPairs = 1e3;
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
const oldest = {
	major: 2,
	minor: 30
};
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
function sparsePatternsOf(gitDirectory) {
	return join(gitDirectory, "info", "sparse-checkout");
}
//#endregion
//#region src/git/open-repository.ts
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
export { ensureCommit as a, hasCommit as c, execute as d, executeInStore as f, queryStore as h, askOrigin as i, remoteRef as l, query as m, sparsePatternsOf as n, executeWithObjects as o, hashPattern as p, shallowCommits as r, fetchCommits as s, openRepository as t, complaint as u };
