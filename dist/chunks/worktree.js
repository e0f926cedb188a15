import { o as removeTree } from "./scratch.js";
import { un as UserError } from "./foundation.js";
import { a as ensureCommit, d as execute, f as executeInStore, h as queryStore, l as remoteRef, m as query, n as sparsePatternsOf, o as executeWithObjects, p as hashPattern, t as openRepository, u as complaint } from "./open-repository.js";
import { copyFile, lstat, mkdir, open, realpath } from "node:fs/promises";
import { dirname, join } from "node:path";
import { constants as constants$1 } from "node:fs";
//#region src/git/history/revision.ts
async function resolveRevision(repository, revision, token) {
	if (revision === "" || /^-|[\u0000-\u001F\u007F]/.test(revision)) throw new UserError(`the base ${JSON.stringify(revision)} is not a revision; name a branch, tag or commit`);
	const commit = await localRevision(repository, revision) ?? await localRevision(repository, `refs/remotes/origin/${revision}`);
	if (commit !== null) return commit;
	let hint = "name a branch, tag or commit of this repository";
	if (isName(revision)) {
		if (repository.config.hasOrigin) {
			const fetched = await originRevision(repository, revision, token);
			if (!("missing" in fetched)) return fetched;
			hint = fetched.missing;
		}
	} else if (repository.isShallow) hint = "the clone is shallow and ends before it; run `git fetch --unshallow`, or check out with `fetch-depth: 0`";
	throw new UserError(`the base ${revision} is not known in ${repository.root}; ${hint}`);
}
function isName(revision) {
	return !/[ ~^:?*[\\]|\.\.|@\{/.test(revision);
}
async function localRevision(repository, revision) {
	const { git, root } = repository;
	const verify = [
		"rev-parse",
		"--verify",
		"--quiet"
	];
	const ask = (name, ...how) => query(git, root, [
		...verify,
		...how,
		"--end-of-options",
		name
	]);
	const named = await ask(revision);
	if (named.code !== 0 || !hashPattern.test(named.stdout)) return null;
	const commit = await ask(`${named.stdout}^{commit}`);
	if (commit.code !== 0 || !hashPattern.test(commit.stdout)) return null;
	const { stdout } = await ask(revision, "--symbolic-full-name");
	const [, branch] = /^refs\/(?:heads|remotes\/origin)\/(.+)$/.exec(stdout) ?? [];
	return {
		commit: commit.stdout,
		branch: branch ?? null
	};
}
async function originRevision(repository, revision, token) {
	let commit = revision;
	let branch = null;
	if (!hashPattern.test(revision)) {
		const name = revision.replace(/^origin\//, "");
		const heads = [`refs/heads/${revision}`, `refs/heads/${name}`];
		const tag = `refs/tags/${revision}`;
		const names = [
			`${tag}^{}`,
			tag,
			...new Set(heads)
		];
		const ref = await remoteRef(repository, names, token);
		if ("reason" in ref) return { missing: `origin could not be asked: ${ref.reason}` };
		commit = ref.commit;
		if (heads.includes(ref.name)) branch = ref.name.slice(11);
	}
	if (commit === null) return { missing: "origin has no such branch or tag" };
	const ensured = await ensureCommit(repository, commit, token);
	return "missing" in ensured ? ensured : {
		commit,
		branch
	};
}
//#endregion
//#region src/git/checkout/lfs.ts
const listSeconds$1 = 120;
const maxFiles = 1e3;
const pointerBytes = 1024;
const pointerStart = "version https://git-lfs.github.com/spec/";
async function hasContent(path) {
	const { O_RDONLY, O_NOFOLLOW, O_NONBLOCK } = constants$1;
	const file = await open(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK).catch(() => null);
	if (file === null) return false;
	try {
		const stats = await file.stat();
		if (!stats.isFile()) return false;
		if (stats.size >= pointerBytes) return true;
		const start = (await file.readFile()).toString("latin1");
		return start !== "" && !start.startsWith(pointerStart);
	} finally {
		await file.close();
	}
}
async function headHasContent({ git, root }) {
	const listed = await execute(git, root, [
		"--no-literal-pathspecs",
		"ls-files",
		"-z",
		"--",
		":(attr:filter=lfs)"
	], {
		access: "local",
		timeoutSeconds: listSeconds$1
	}).catch(() => null);
	if (listed === null || listed.code !== 0) return true;
	const names = listed.stdout.toString("utf8").split("\0").filter((name) => name !== "");
	for (const name of names.slice(0, maxFiles)) if (await hasContent(join(root, name))) return true;
	return false;
}
async function lfsConfig(repository) {
	const skipped = ["lfs.skipdownloaderrors", "true"];
	if (await headHasContent(repository)) return [skipped];
	return [
		skipped,
		["filter.lfs.process", ""],
		["filter.lfs.smudge", ""],
		["filter.lfs.required", "false"]
	];
}
//#endregion
//#region src/git/checkout/submodules.ts
const listSeconds = 120;
const maxSubmodules = 1e3;
const maxNamesBytes = 4194304;
async function populatedSubmodules(repository, commit) {
	const recorded = await gitlinks(repository, commit);
	if (recorded.length === 0) return [];
	const populatable = new Set((await gitlinks(repository, repository.head)).map(({ path }) => path));
	const names = await submoduleNames(repository, commit);
	const paths = new Map();
	for (const [path, name] of await submoduleNames(repository, null)) paths.set(name, path);
	const submodules = [];
	for (const { path, commit: recordedCommit } of recorded) {
		const name = names.get(path);
		const moved = name === void 0 ? void 0 : paths.get(name);
		for (const candidate of new Set([moved ?? path, path])) {
			if (!populatable.has(candidate)) continue;
			const populatedAt = await populated(repository.root, candidate);
			if (populatedAt === null) continue;
			submodules.push({
				path,
				commit: recordedCommit,
				populatedAt
			});
			break;
		}
	}
	return submodules;
}
async function unpopulatedSubmodules(repository) {
	const paths = [];
	for (const { path } of await gitlinks(repository, repository.head)) if (await populated(repository.root, path) === null) paths.push(path);
	return paths;
}
async function populated(root, path) {
	const directory = join(root, path);
	const inner = await lstat(join(directory, ".git")).catch(() => null);
	if (inner === null || inner.isSymbolicLink()) return null;
	return await realpath(directory) === directory ? directory : null;
}
async function gitlinks(repository, commit) {
	const finished = await executeWithObjects(repository, [
		"ls-tree",
		"-r",
		"-z",
		"--full-tree",
		commit
	], { timeoutSeconds: listSeconds });
	if (finished.code !== 0) throw new UserError(`git could not list the files of ${commit}: ${complaint(finished.stderr)}`);
	const links = [];
	for (const line of finished.stdout.toString("utf8").split("\0")) {
		const match = /^160000 commit ([0-9a-f]+)\t(.+)$/s.exec(line);
		if (match === null) continue;
		const [, hash = "", path = ""] = match;
		links.push({
			path,
			commit: hash
		});
	}
	if (links.length > maxSubmodules) throw new UserError(`${commit} has ${links.length} submodules; no more than ${maxSubmodules} can be populated`);
	return links;
}
async function submoduleNames(repository, commit) {
	const { git, root } = repository;
	const names = new Map();
	const file = join(root, ".gitmodules");
	if (commit === null && !(await lstat(file).catch(() => null))?.isFile()) return names;
	const args = [
		"config",
		...commit === null ? ["--file", file] : ["--blob", `${commit}:.gitmodules`],
		"--no-includes",
		"--null",
		"--get-regexp",
		String.raw`^submodule\..*\.path$`
	];
	const bounds = {
		timeoutSeconds: listSeconds,
		maxStdoutBytes: maxNamesBytes
	};
	const finished = commit === null ? await execute(git, root, args, {
		...bounds,
		access: "local"
	}) : await executeWithObjects(repository, args, bounds);
	for (const entry of finished.stdout.toString("utf8").split("\0")) {
		const match = /^submodule\.(.*)\.path\n(.*)$/s.exec(entry);
		if (match === null) continue;
		const [, name = "", path = ""] = match;
		names.set(path, name);
	}
	return names;
}
//#endregion
//#region src/git/checkout/worktree.ts
const checkoutSeconds = 900;
const localSeconds = 120;
const maxDepth = 10;
async function addWorktree(repository, commit, options) {
	const scratch = await realpath(options.scratch);
	const path = join(scratch, options.name);
	const used = [];
	const remove = async () => {
		await removeTree(path);
		for (const from of used.splice(0)) await queryStore(from, [
			"worktree",
			"prune",
			"--expire=now"
		]);
	};
	const add = async (from, revision, to, depth) => {
		used.push(from);
		await checkOut(from, revision, to);
		const inner = await populatedSubmodules(from, revision);
		if (inner.length > 0 && depth === maxDepth) throw new UserError(`the submodules of ${repository.root} are nested more than ${maxDepth} deep`);
		for (const submodule of inner) {
			const source = await openRepository(submodule.populatedAt, {
				scratch,
				surroundings: repository.git.surroundings,
				token: repository.token
			});
			const ensured = await ensureCommit(source, submodule.commit, options.token);
			if ("missing" in ensured) throw new UserError(`the submodule ${submodule.path} of ${revision} can't be populated: ${ensured.missing}`);
			await add(source, submodule.commit, join(to, submodule.path), depth + 1);
		}
	};
	try {
		await add(repository, commit, path, 0);
	} catch (error) {
		await remove();
		throw error;
	}
	return {
		path,
		remove
	};
}
async function checkOut(repository, commit, path) {
	const { git, config, token } = repository;
	const assertDone = (finished) => {
		if (finished.code === 0) return;
		const reason = finished.timedOut ? `it took longer than ${checkoutSeconds} s` : complaint(finished.stderr);
		throw new UserError(`git could not check out ${commit} of ${repository.root}: ${reason}`);
	};
	assertDone(await executeInStore(repository, [
		"worktree",
		"add",
		"--quiet",
		"--detach",
		"--no-checkout",
		path,
		commit
	], {
		access: "local",
		timeoutSeconds: localSeconds
	}));
	await makeSparse(repository, path);
	const pairs = [...config.pairs, ...await lfsConfig(repository)];
	const fill = (credentials) => execute(git, path, [
		"reset",
		"--hard",
		"--quiet",
		"--no-recurse-submodules"
	], {
		access: "remote",
		timeoutSeconds: checkoutSeconds,
		config: pairs,
		token: credentials
	});
	const first = await fill(void 0);
	assertDone(first.code === 0 || first.timedOut || !config.isPartial || !token ? first : await fill(token));
}
async function makeSparse({ git, store }, path) {
	const { stdout } = await query(git, path, ["rev-parse", "--absolute-git-dir"]);
	const patterns = sparsePatternsOf(stdout);
	await mkdir(dirname(patterns), { recursive: true });
	await copyFile(sparsePatternsOf(store), patterns).catch(() => {});
}
//#endregion
export { unpopulatedSubmodules as n, resolveRevision as r, addWorktree as t };
