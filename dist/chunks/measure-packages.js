import { B as formatTarget, G as targetEnvironment, Jt as printable, Ut as namesAndMore, dn as messageOf, mn as plainText, un as UserError } from "./foundation.js";
import { F as nullCache, M as leadsOut } from "./values.js";
import { c as readAll, d as loadMeasuring, f as readLinkInput, m as compressedSize, s as analyzeApart } from "./measuring.js";
import { A as safeParse, E as pipe, M as strictTuple, N as string, h as maxLength, k as safeInteger, t as array, v as minValue, x as number } from "./dist.js";
import { b as liesIn, y as inspectBinary } from "./analysis.js";
import { d as execute, o as executeWithObjects, t as openRepository, u as complaint } from "./open-repository.js";
import { o as saveContent, s as withFileContent } from "./content.js";
import { t as isOtherServer } from "./runner.js";
import { t as isOnlyRecords } from "./record-directory.js";
import { H as twinLdflags, L as buildIdFlags, R as wantedBuildId, Y as readHostEnvironment, d as withProgress, f as build, l as makeSecondWorkspace, n as openTree, t as findGo, u as makeWorkspace, z as enforcedLdflags } from "./find-go.js";
import { i as findGoWork, o as isWithin, u as nameInTree } from "./find-modules.js";
import { a as downloadName, f as hashModule, n as hasTwin, r as linkTwins, s as mergeSums, t as begunImportcfg } from "./twin.js";
import { c as filesThere, i as compareBuilds, l as placeInfos, n as piecesOf, o as copyTree, r as readRange, s as downloadPath, t as whyRefused, u as placeNew } from "./check-file.js";
import { i as lacksModules, m as readSums, n as listTree, o as byDirectory, r as prepareTree } from "./list-tree.js";
import { createHash } from "node:crypto";
import { mkdir, open, readFile, realpath, rm, stat } from "node:fs/promises";
import { dirname, isAbsolute, join, relative, sep } from "node:path";
import { createWriteStream } from "node:fs";
import { setImmediate } from "node:timers/promises";
import { pipeline } from "node:stream/promises";
//#region src/store/cache/open-service.ts
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
function hasVersion2(environment) {
	return Boolean(environment["ACTIONS_CACHE_SERVICE_V2"]) && !isOtherServer(environment);
}
function forbiddenBy(environment, use) {
	const mode = (environment["ACTIONS_CACHE_MODE"] ?? "").trim().toLowerCase();
	return {
		read: ["none", "write-only"],
		write: ["none", "read"]
	}[use].includes(mode) ? `the job's cache-mode is ${mode}, which forbids to ${use}` : null;
}
//#endregion
//#region src/git/checkout/tree.ts
const listSeconds = 300;
const fetchSeconds = 120;
const defaultMaxPaths = 1e3;
const defaultMaxBytes = 1048576;
function entriesOf(repository, finished) {
	if (finished.code !== 0) {
		const reason = finished.timedOut ? `it took longer than ${listSeconds} s` : complaint(finished.stderr);
		throw new UserError(`git could not list the files of ${repository.root}: ${reason}`);
	}
	return finished.stdout.toString("utf8").split("\0").filter((entry) => entry !== "");
}
async function list(repository, args) {
	return entriesOf(repository, await execute(repository.git, repository.root, args, {
		access: "local",
		timeoutSeconds: listSeconds
	}));
}
async function changes(repository) {
	return (await status(repository)).map((entry) => entry.slice(3));
}
async function trackedChanges(repository) {
	return (await status(repository)).filter((entry) => !entry.startsWith("?? ")).map((entry) => entry.slice(3));
}
async function status(repository) {
	return await list(repository, [
		"status",
		"--porcelain=v1",
		"-z",
		"--untracked-files=normal",
		"--ignore-submodules=none",
		"--no-renames"
	]);
}
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
async function filesNamed({ git }, worktree, name) {
	const finished = await execute(git, worktree, ["ls-files", "-z"], {
		access: "local",
		timeoutSeconds: listSeconds
	});
	return entriesOf({ root: worktree }, finished).filter((path) => path === name || path.endsWith(`/${name}`));
}
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
//#region src/toolchain/modules/verify-modules.ts
function cachedModules(listings, modCache) {
	const modules = new Map();
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
function countModules(listings, modCache, fetched) {
	const used = cachedModules(listings, modCache);
	const count = used.filter(({ path, version }) => fetched.has(`${path}@${version}`)).length;
	return {
		reused: used.length - count,
		fetched: count
	};
}
//#endregion
//#region src/gate/build-notices.ts
function buildNotices(build) {
	return [
		...ignoredNotice(build),
		...untrackedNotice(build),
		...exclusionNotice(build)
	];
}
const maxNamed = 5;
function ignoredNotice({ listings }) {
	return notice("the head holds files that are in no commit, as git ignores them", listings.flatMap((listing) => listing.mains).flatMap(({ ignored }) => ignored.map(({ path }) => path)));
}
function untrackedNotice({ listings }) {
	return notice("the head holds files that are in no commit and that git does not ignore; they count as part of the change, so make what is generated in \"prepare\"", listings.flatMap((listing) => listing.mains).flatMap(({ untracked }) => untracked));
}
function exclusionNotice({ listings }) {
	return notice("exclude leaves out no main package by", listings.flatMap(({ unusedExclusions }) => unusedExclusions), " ");
}
function notice(sentence, names, separator = ": ") {
	const own = [...new Set(names)];
	if (own.length === 0) return [];
	return [`${sentence}${separator}${namesAndMore(own, maxNamed)}`];
}
function linkageNotice({ cgoEnabled }, { overrides }, { listings }) {
	const isOff = overrides.some((override) => /^overrode CGO_ENABLED=0\b/.test(override));
	const hasCgo = listings.some(({ usesCgo }) => usesCgo);
	return isOff && hasCgo && cgoEnabled === "auto" ? ["CGO_ENABLED=0 is set here, and the measured programs use cgo: set \"cgo-enabled: false\" to measure what CGO_ENABLED=0 builds, or \"cgo-enabled: true\" if this is meant"] : [];
}
//#endregion
//#region src/toolchain/build-plain.ts
function buildOptions(opened, target, mains, output) {
	const { builder, tree, plan, building } = opened;
	const ownLdflags = buildIdFlags(opened, target.build.fingerprint);
	return {
		command: builder,
		tree,
		target: target.facts.target,
		mains,
		plan,
		environment: building,
		ldflags: enforcedLdflags(plan.ldflags),
		...ownLdflags === null ? {} : { ownLdflags },
		output
	};
}
function countOf(mains) {
	const [first] = mains;
	return mains.length === 1 && first !== void 0 ? first.name : `${mains.length} programs`;
}
async function buildPlain(opened, target, mains, output, onLinking) {
	const place = formatTarget(target.facts.target);
	let names = new Set();
	const options = {
		...buildOptions(opened, target, mains, output),
		...onLinking === void 0 ? {} : { onLinking }
	};
	const watched = opened.plan.goCache === "signed" ? {
		...options,
		onCompiled: (importPaths) => {
			names = importPaths;
		}
	} : options;
	const start = performance.now();
	const paths = await withProgress(opened.command.log, `building ${countOf(mains)} for ${place}`, () => build(watched));
	const seconds = (performance.now() - start) / 1e3;
	return {
		paths,
		compiling: {
			compiled: new Set([...names].map((name) => `${place} ${name}`)),
			seconds
		}
	};
}
function directoryOf(output, target) {
	return join(output, formatTarget(target.facts.target).replaceAll("/", "-"));
}
//#endregion
//#region src/toolchain/build-again.ts
async function buildAgain(first, parent) {
	try {
		return await buildBeside(first, parent);
	} finally {
		await rm(parent, {
			recursive: true,
			force: true
		});
	}
}
async function buildBeside({ opened, listings, binaries }, parent, fill) {
	await mkdir(parent);
	const workspace = await makeSecondWorkspace(opened.workspace, join(parent, "second-workspace"));
	const filling = fill?.(workspace.goCache);
	const opening = openCopy(opened, parent, workspace);
	await Promise.allSettled([filling, opening]);
	const again = await opening;
	await filling;
	const reproductions = [];
	const compiled = new Set();
	let seconds = 0;
	for (const [index, target] of again.targets.entries()) {
		const mains = listings[index]?.mains ?? [];
		if (mains.length === 0) continue;
		const { paths, compiling } = await buildPlain(again, target, mains, directoryOf(parent, target));
		seconds += compiling.seconds;
		for (const name of compiling.compiled) compiled.add(name);
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
	return {
		reproductions,
		compiled,
		seconds
	};
}
async function openCopy(opened, parent, workspace) {
	const tree = await copyTree(opened.tree, parent, opened.plan.buildvcs);
	return await openTree({
		...opened,
		tree,
		workspace
	});
}
//#endregion
//#region src/gate/build-cache/without-signed-cache.ts
function withoutSignedCache(plan, why) {
	if (plan.build.goCache !== "signed") return {
		plan,
		notices: []
	};
	return {
		plan: {
			...plan,
			build: {
				...plan.build,
				goCache: nullCache
			}
		},
		notices: [`go-cache: signed is ignored: ${why}`]
	};
}
function withoutUnfitPacks(run) {
	const { verifyReproducible, allowUnsafeBuildFlags } = run.plan.build;
	const why = verifyReproducible ? "verify-reproducible builds from empty caches" : allowUnsafeBuildFlags ? "flags that allow-unsafe-build-flags lets through may run programs, and read files that Go's build cache doesn't look at" : null;
	if (why === null) return run;
	const { plan, notices } = withoutSignedCache(run.plan, why);
	return {
		...run,
		plan,
		notices: [...run.notices, ...notices]
	};
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
function findMismatches(inspection, expected) {
	const { hasSymbolTable, debugSections, absoluteSourcePaths } = inspection;
	const leaks = (absoluteSourcePaths ?? []).filter((path) => liesIn(expected.directories, path));
	return [
		...inspection.format === "elf" && inspection.buildInfo === null ? ["it holds no build info of Go"] : [],
		...hasSymbolTable === true && !keepsSymbols(inspection, expected) ? ["it has a symbol table"] : [],
		...debugSections !== null && debugSections.length > 0 ? [`it has debug sections (${debugSections.slice(0, 3).join(", ")})`] : [],
		...leaks.length > 0 ? [`it names source files by absolute path (${leaks[0]})`] : [],
		...buildIdMismatch(inspection, expected),
		...settingMismatches(inspection, expected)
	];
}
function buildIdMismatch({ goBuildId, stripped }, { buildId }) {
	const actual = goBuildId ?? "";
	if (buildId === null || stripped === null || actual === buildId) return [];
	return [`its build ID is ${printable(actual) || "(none)"}, not ${buildId || "(none)"}`];
}
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
function withoutFipsTag(tags, { goFips140 }) {
	if (goFips140 === "") return tags;
	return tags.split(",").filter((tag) => !/^fips140v\d+\.\d+$/.test(tag)).join(",");
}
function sameSetting(name, actual, expected) {
	return actual === expected || name.startsWith("GO") && expected !== "" && actual.startsWith(`${expected},`);
}
function sameVersion(actual, expected) {
	return withoutExperiment(actual) === withoutExperiment(expected);
}
function withoutExperiment(version) {
	return version.replace(/[ -]X:[^]*$/, "").trim();
}
function notesOn(name, { absoluteSourcePaths }, { directories }) {
	const foreign = (absoluteSourcePaths ?? []).find((path) => !liesIn(directories, path));
	return foreign === void 0 ? [] : [`${name}: a //line directive names a source file by absolute path (${printable(foreign)}), which is not a directory of this machine`];
}
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
async function verifyBuilt(opened, { facts: target, build }, paths) {
	const { toolchain, plan } = opened;
	const directories = machineDirectories(opened);
	const unchecked = [];
	for (const [mainPackage, path] of paths) {
		const verified = verifyBinary(inspectBinary(await readFile(path), directories), {
			mainPackage,
			goVersion: toolchain.version,
			target,
			plan,
			buildId: wantedBuildId(opened, mainPackage, build.fingerprint),
			directories
		});
		for (const note of verified.notes) opened.command.log.info(note);
		unchecked.push(...verified.unchecked);
	}
	return unchecked;
}
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
async function linkNamed(opened, target, mains, output) {
	if (!hasTwin(target.facts.target)) return [];
	await mkdir(output, { recursive: true });
	const options = buildOptions(opened, target, mains, output);
	return withProgress(opened.command.log, `linking ${countOf(mains)} for ${formatTarget(target.facts.target)} once more, with symbols`, () => linkTwins({
		...options,
		ldflags: twinLdflags(opened.plan.ldflags)
	}));
}
function binariesOf(target, mains, paths, twins) {
	return mains.flatMap(({ importPath, name, imports, ignored }) => {
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
	});
}
async function buildOne(options, target, { mains }) {
	const { opened, output } = options;
	if (mains.length === 0) return {
		binaries: [],
		unchecked: [],
		compiling: {
			compiled: new Set(),
			seconds: 0
		}
	};
	const directory = directoryOf(output, target);
	const twinDirectory = join(directory, "twin");
	let linking;
	const link = () => {
		linking ??= options.twins === false ? Promise.resolve([]) : linkNamed(opened, target, mains, twinDirectory);
		linking.catch(() => {});
		return linking;
	};
	const { paths, compiling } = await buildPlain(opened, target, mains, join(directory, "stripped"), () => void link()).catch(async (error) => {
		await linking?.catch(() => {});
		throw error;
	});
	for (const path of paths.values()) options.onBuilt?.(path);
	const isLinking = linking !== void 0 && opened.targets.length === 1;
	const [verified, linked] = await Promise.allSettled([
		verifyBuilt(opened, target, paths),
		link(),
		isLinking ? tellLinkInput(options, twinDirectory) : null
	]);
	if (verified.status === "rejected") throw verified.reason;
	if (linked.status === "rejected") throw linked.reason;
	return {
		binaries: binariesOf(target, mains, paths, linked.value),
		unchecked: verified.value,
		compiling
	};
}
async function tellLinkInput({ onLinkInput }, twinDirectory) {
	if (onLinkInput === void 0) return;
	const importcfg = await begunImportcfg(twinDirectory);
	if (importcfg !== null) onLinkInput(importcfg);
}
async function buildTree(options) {
	const { opened, output, absentAllowed = false } = options;
	const { plan, targets, workspace, builder } = opened;
	await mkdir(output, { recursive: true });
	const listTo = {
		opened,
		absentAllowed
	};
	const { listings, fetched } = options.listed ?? await listTree(listTo) ?? await prepareTree(listTo);
	const checking = verifyModules(listings, workspace.modCache);
	checking.then(options.onChecked, () => {});
	if (runsForeignCode(plan, listings)) await withProgress(builder.log, "checking modules", () => checking);
	const binaries = [];
	const unchecked = [];
	const compiled = new Set();
	let seconds = 0;
	for (const [index, target] of targets.entries()) {
		const listing = listings[index];
		if (listing === void 0) continue;
		const made = await unlessRefused(checking, buildOne(options, target, listing));
		binaries.push(...made.binaries);
		unchecked.push(...made.unchecked);
		for (const name of made.compiling.compiled) compiled.add(name);
		seconds += made.compiling.seconds;
	}
	return {
		goVersion: opened.toolchain.version,
		binaries,
		notBuilt: listings.flatMap((listing) => listing.notBuilt),
		listings,
		fetched,
		unchecked,
		compiling: {
			compiled,
			seconds
		},
		reproductions: plan.verifyReproducible ? (await buildAgain({
			opened,
			listings,
			binaries
		}, join(output, "again"))).reproductions : []
	};
}
function runsForeignCode({ prepare, allowUnsafeBuildFlags }, listings) {
	return prepare.length > 0 || allowUnsafeBuildFlags || listings.some(({ compilesForeignC }) => compilesForeignC);
}
async function unlessRefused(checking, building) {
	const [checked, built] = await Promise.allSettled([checking, building]);
	if (checked.status === "rejected") throw checked.reason;
	if (built.status === "rejected") throw built.reason;
	return built.value;
}
//#endregion
//#region src/toolchain/tree/build-directories.ts
const variables = [
	"HOME",
	"USERPROFILE",
	"RUNNER_TEMP",
	"RUNNER_WORKSPACE",
	"RUNNER_TOOL_CACHE"
];
function buildDirectories({ tree, workspace, toolchain, surroundings }) {
	const { process } = surroundings;
	return [
		{
			name: "source tree",
			path: tree.root
		},
		{
			name: "source tree",
			path: process["GITHUB_WORKSPACE"] ?? ""
		},
		{
			name: "module cache",
			path: workspace.modCache
		},
		{
			name: "build cache",
			path: workspace.goCache
		},
		{
			name: "scratch directory",
			path: workspace.scratch
		},
		{
			name: "GOROOT",
			path: toolchain.root
		},
		...variables.map((name) => ({
			name,
			path: process[name] ?? ""
		}))
	].filter(({ path }) => path !== "");
}
//#endregion
//#region src/gate/measure-tree.ts
function compressions() {
	let before = Promise.resolve();
	const sizes = new Map();
	const reading = [];
	return {
		sizes,
		begin(path) {
			const read = new Promise((resolve) => {
				const size = before.then(() => compressedSize(path, resolve));
				before = size.then(() => {}, resolve);
				sizes.set(path, size);
			});
			reading.push(read);
		},
		allRead: () => Promise.all(reading)
	};
}
function linkReader({ allRead }) {
	let reading;
	return {
		begin(importcfg) {
			reading = allRead().then(() => readLinkInput(importcfg));
			reading.catch(() => {});
		},
		read: () => reading
	};
}
function jobsOf({ binaries }, opened, { gzip, files }, { sizes }, linkInput) {
	const { explain } = opened.plan;
	const directories = explain ? buildDirectories(opened) : null;
	return binaries.map((binary) => ({
		path: binary.path,
		twinPath: binary.twinPath,
		depsPath: binary.depsPath,
		importcfgPath: binary.importcfgPath,
		linkInput,
		imports: binary.imports,
		directories,
		gzip: sizes.get(binary.path) ?? gzip,
		files,
		explain,
		build: binary.build,
		target: binary.target,
		name: binary.name
	}));
}
async function readTree(opened, name, absentAllowed, listed = null, choice = {
	gzip: true,
	files: false
}) {
	const { gzip, beside, onChecked } = choice;
	const { log } = opened.command;
	const output = join(opened.workspace.scratch, "out", name);
	const compression = compressions();
	const link = linkReader(compression);
	const build = await buildTree({
		opened,
		output,
		absentAllowed,
		listed,
		onChecked: () => {
			if (beside === void 0) loadMeasuring().catch(() => {});
			onChecked?.();
		},
		onBuilt: (path) => {
			if (gzip) compression.begin(path);
		},
		...beside === void 0 ? { onLinkInput: link.begin } : {}
	});
	log.live?.doing("measuring");
	const jobs = jobsOf(build, opened, choice, compression, link.read());
	const measure = beside === void 0 ? await readAll(jobs) : () => analyzeApart(jobs);
	await compression.allRead();
	return {
		build,
		async measure() {
			const others = beside?.(build);
			const [measurements] = await bothOf(measure(), others);
			for (const { binary, build: made, attribution } of measurements) log.info(`${binary.name} ${made?.target}: ${binary.fileSize} bytes, attributed by ${attribution.level}${name === "base" ? " (base)" : ""}`);
			await rm(output, {
				recursive: true,
				force: true
			});
			return {
				build,
				measurements
			};
		}
	};
}
async function bothOf(...both) {
	await Promise.allSettled(both);
	return await Promise.all(both);
}
async function measureTree(...tree) {
	return await (await readTree(...tree)).measure();
}
//#endregion
//#region src/gate/open-checkout.ts
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
const packVersion = hashOf("go-size-gate pack of modules, version 1");
function hashOf(text) {
	return createHash("sha256").update(text).digest("hex");
}
function packKeys({ directory, sums }) {
	const any = `go-size-gate-modules-${hashOf(directory).slice(0, 16)}-`;
	return [`${any}${hashOf(sums).slice(0, 32)}-`, any];
}
function newKey(name, files, environment) {
	const run = `${environment["GITHUB_RUN_ID"] || "0"}.${environment["GITHUB_RUN_ATTEMPT"] || "1"}`;
	return `${packKeys(name)[0]}${hashOf(files).slice(0, 16)}-${run}`;
}
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
const maxPackBytes = 1073741824;
const maxIndexBytes = 8388608;
const maxFiles$1 = 5e4;
const indexSchema = pipe(array(strictTuple([pipe(string(), maxLength(1e3)), pipe(number(), safeInteger(), minValue(0))])), maxLength(maxFiles$1));
function packHead(files) {
	const index = Buffer.from(`${JSON.stringify(files.map(({ name, size }) => [name, size]))}\n`);
	const head = Buffer.concat([Buffer.from(`${magic} ${index.length}\n`), index]);
	const size = files.reduce((sum, file) => sum + file.size, head.length);
	if (files.length > maxFiles$1 || index.length > maxIndexBytes) throw new Error(`they are ${files.length} files`);
	if (size > 1073741824) throw new Error(`they have ${size} bytes, more than ${maxPackBytes}`);
	return head;
}
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
//#region src/toolchain/modules/pack.ts
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
const noKeeper = {
	bring: () => Promise.resolve(),
	keep: () => Promise.resolve(),
	brought: new Set(),
	notices: new Set()
};
function moduleKeeper(head, host) {
	const keeping = {
		head,
		host,
		brought: new Set(),
		notices: new Set(),
		trees: [],
		absent: new Set(),
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
	const all = new Set([...there, ...placed]);
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
async function unpack({ head, host, notices }, { path, key }, sums, there) {
	if (key === null) return [];
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
const named = 3;
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
const maxIgnored = 1e5;
async function unusedGoWork(tree, goWork) {
	if (goWork !== "auto" || await findGoWork(tree, "auto") !== "off") return null;
	const path = await findGoWork(tree, "on");
	if (path === "off") return null;
	return `${nameInTree(tree, path)} is not used on either side, as git ignores it and the base has none: set "go-work: on" to use it for the head`;
}
async function changesBesideRecords(repository, { baselineDirectory }) {
	const paths = await changes(repository);
	if (baselineDirectory === void 0) return paths;
	const kept = [];
	for (const path of paths) {
		const absolute = join(repository.root, path).replace(/[/\\]$/, "");
		if (!await isOnlyRecords(absolute, baselineDirectory.path)) kept.push(path);
	}
	return kept;
}
function revisionOf({ head }, modified) {
	return modified.length === 0 ? head : `${head}+dirty`;
}
async function openHead(plan, repository, host) {
	const ignored = await ignoredFiles(repository, maxIgnored);
	const modified = await changesBesideRecords(repository, host);
	const tree = {
		root: repository.root,
		directory: await realpath(plan.workingDirectory),
		revision: revisionOf(repository, modified),
		ignored,
		untracked: await untrackedFiles(repository, maxIgnored)
	};
	const opened = await openWorkingTree(plan, tree, host);
	return {
		repository,
		opened,
		modified,
		ignored,
		unusedGoWork: await unusedGoWork(tree, plan.build.goWork),
		modules: plan.keepModules && host.event !== null ? moduleKeeper(opened, host) : noKeeper
	};
}
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
//#region src/gate/measure-packages.ts
const maxFiles = 1e5;
async function measurePackages(requested, choice, host) {
	const { log } = host;
	const { plan, notices } = withoutSignedCache(requested, "only check uses it");
	const tree = await workingTreeOf(plan, host);
	const opened = await openWorkingTree(plan, tree, host);
	log.info(`${opened.toolchain.version} in ${tree.directory}`);
	log.live?.expect(2);
	const listed = await log.group("List the packages", () => listTree({
		opened,
		absentAllowed: false
	}));
	const { build, measurements } = await log.group("Build and measure", () => measureTree(opened, "head", false, listed, choice));
	return {
		measurements,
		opened,
		notBuilt: build.notBuilt,
		notices: [
			...notices,
			...opened.overrides,
			...opened.relaxations.map((text) => `relaxed ${text}`),
			...exclusionNotice(build),
			...linkageNotice(plan.build, opened, build),
			...build.unchecked
		]
	};
}
async function workingTreeOf(plan, host) {
	const directory = await realpath(plan.workingDirectory);
	if (await nearest(directory, [".git"]) === null) return {
		root: await nearest(directory, ["go.work", "go.mod"]) ?? directory,
		directory
	};
	const repository = await openCheckout(plan, host);
	return {
		root: repository.root,
		directory,
		...plan.build.buildId === "commit" ? { revision: revisionOf(repository, await changes(repository)) } : {},
		ignored: await ignoredFiles(repository, maxFiles),
		untracked: await untrackedFiles(repository, maxFiles)
	};
}
async function nearest(directory, names) {
	for (const name of names) for (let at = directory;; at = dirname(at)) {
		if (await stat(join(at, name)).catch(() => null) !== null) return at;
		if (dirname(at) === at) break;
	}
	return null;
}
//#endregion
export { openCacheService as S, fileAt as _, openHead as a, trackedChanges as b, readTree as c, withoutUnfitPacks as d, buildBeside as f, changedBetween as g, countModules as h, changesBesideRecords as i, buildTree as l, linkageNotice as m, nearest as n, openCheckout as o, buildNotices as p, workingTreeOf as r, measureTree as s, measurePackages as t, withoutSignedCache as u, filesNamed as v, forbiddenBy as x, isLeftOut as y };
