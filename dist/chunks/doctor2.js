import { A as formatExactBytes, M as formatPercent, O as formatBytes, Y as quoteField, Yt as readBounded, dn as messageOf, j as formatExactDelta, lt as plainName, o as keySettings, qt as withinFile, s as checkNames, un as UserError } from "./foundation.js";
import { l as shellWord, o as formatAge } from "./values.js";
import { u as analyzeFile } from "./measuring.js";
import { n as readEntry } from "./answer-request.js";
import { A as safeParse, C as optional, D as record, N as string, S as object, a as entriesFromList, n as boolean, t as array, y as nullable } from "./dist.js";
import { t as toolName } from "./services.js";
import { f as dynamicTexts, w as readImage, x as readBuildInfo } from "./analysis.js";
import { n as run } from "./process.js";
import { c as withEscapedDots } from "./names.js";
import { G as concealed, I as shownValue, O as fileFields, Q as outline, Z as printedObjects, d as withProgress, l as makeSecondWorkspace, r as goIn, z as enforcedLdflags } from "./find-go.js";
import { i as findGoWork, v as parseUses } from "./find-modules.js";
import { c as parseGoSum, f as hashModule, u as escapeModule } from "./twin.js";
import { a as sha256Of, i as compareBuilds, o as copyTree, s as downloadPath, t as whyRefused } from "./check-file.js";
import { n as parseUpdates } from "./list-updates.js";
import { n as problemsFirst } from "./verdict2.js";
import { i as resultOf, n as leftOut, t as bounded } from "./evidence2.js";
import { t as examineFile } from "./examine-file.js";
import { a as announcePlan, c as goFlagsOf, d as withoutSetting, f as planSteps, i as differingSymbols, l as linkFlags, m as userStep, o as linkerCauses, r as differingFunctionSizes, s as deviationsOf, t as linkListings, u as withGoFlags } from "./link-listings.js";
import { S as settingIn, a as crossDirectory, c as listPrograms, d as unstampedNotice, f as whyUnstamped, g as flagsOf, h as parseModulesTxt, i as openUserShell, l as readOnly, m as escapedModule, o as explained, p as privateModules, s as listDependencies, t as enforcedBuild, u as shellBuild, v as lastFlag, x as shellEnvironment, y as lastSwitch } from "./enforced-build.js";
import { t as once } from "./once.js";
import { fileURLToPath } from "node:url";
import { copyFile, cp, link, lstat, mkdir, mkdtemp, open, readFile, readdir, rm, stat, symlink, utimes, writeFile } from "node:fs/promises";
import { basename, dirname, isAbsolute, join, normalize, relative, resolve } from "node:path";
import { createReadStream } from "node:fs";
import { setImmediate } from "node:timers/promises";
import { createInterface } from "node:readline";
//#region src/toolchain/doctor/cause.ts
function flagName(flag) {
	return /^--?([^=]+)/.exec(flag)?.[1] ?? "";
}
//#endregion
//#region src/toolchain/doctor/causes.ts
const silent = /^--?(?:(?:v|x|p|json|modcacherw)(?:=.*)?|mod=(?:mod|readonly))$/s;
const shared = new Set(["tags", "gcflags"]);
const own = new Set([
	"ldflags",
	"trimpath",
	"buildvcs"
]);
async function causesOf(shell, tree, { flags, settings, deviations }) {
	const user = {
		settings: shell.settings,
		flags
	};
	const all = [...goFlagsOf(shell.settings), ...flags];
	return [
		...deviations.flatMap(settingCause),
		...workspaceCause(shell, await findGoWork(tree, settings.goWork)),
		...flagCauses(flags),
		...linkerCauses(user, settings.ldflags),
		...lastSwitch(all, "buildvcs") === settings.buildvcs ? [] : [withFlag(`-buildvcs=${settings.buildvcs}`, "warm")],
		...lastSwitch(all, "trimpath") === true ? [] : [withFlag("-trimpath", "cold")]
	];
}
function withFlag(flag, cost) {
	return {
		shown: `with ${flag}`,
		cost,
		change: ({ settings, flags }) => ({
			settings,
			flags: [...flags, flag]
		})
	};
}
function settingCause({ name, flag, shown, cost, without, isExpected }) {
	const isElsewhere = name === "GOWORK" || own.has(flagName(flag)) || silent.test(flag);
	if (without === null || isExpected || isElsewhere) return [];
	return [{
		shown: `without ${shown}`,
		cost,
		change: ({ settings, flags }) => ({
			settings: without(settings),
			flags
		})
	}];
}
function workspaceCause({ facts }, enforced) {
	if ((facts.GOWORK || "off") === enforced) return [];
	return [{
		shown: `with GOWORK=${shownValue(enforced)}`,
		cost: "cold",
		change: ({ settings, flags }) => {
			const bare = withoutSetting(settings, "GOWORK");
			const process = {
				...bare.process,
				GOWORK: enforced
			};
			return {
				settings: {
					...bare,
					process
				},
				flags
			};
		}
	}];
}
function flagCauses(flags) {
	const isTaken = (flag, i) => shared.has(flagName(flag)) && i === flags.findLastIndex((other) => flagName(other) === flagName(flag));
	return flags.flatMap((flag, i) => {
		if (own.has(flagName(flag)) || silent.test(flag) || isTaken(flag, i)) return [];
		return [{
			shown: `without ${shownValue(flag)}`,
			cost: linkFlags.test(flag) ? "warm" : "cold",
			change: ({ settings, flags: before }) => ({
				settings,
				flags: before.toSpliced(before.indexOf(flag), 1)
			})
		}];
	});
}
//#endregion
//#region src/toolchain/doctor/vendored-files.ts
const maxList = 67108864;
async function findVendor(directory) {
	for (let at = directory;; at = dirname(at)) {
		if (await exists(join(at, "go.mod"))) {
			const vendor = join(at, "vendor");
			return await exists(join(vendor, "modules.txt")) ? vendor : null;
		}
		if (dirname(at) === at) return null;
	}
}
async function exists(path) {
	return await stat(path).catch(() => null) !== null;
}
async function compareVendored(vendor, modCache) {
	const text = await readBounded(join(vendor, "modules.txt"), maxList);
	let compared = 0;
	const differing = [];
	const missing = [];
	for (const module of parseModulesTxt(text.toString("utf8"))) {
		const { path, version } = module;
		const original = join(modCache, `${escapedModule(path)}@${version}`);
		if (version === "" || !await exists(original)) {
			missing.push(`${path} ${version}`.trim());
			continue;
		}
		for (const [name, own, there] of await filesOf(vendor, original, module)) {
			compared++;
			const [mine, theirs] = await Promise.all([readFile(own), readFile(there).catch(() => null)]);
			if (theirs === null) differing.push(`${name}: the module has no such file`);
			else if (!mine.equals(theirs)) differing.push(`${name}: other content`);
		}
	}
	return {
		compared,
		differing,
		missing
	};
}
async function filesOf(vendor, original, { path, packages }) {
	const files = [];
	for (const name of packages) {
		const inside = name.startsWith(`${path}/`) ? name.slice(path.length + 1) : name === path ? "" : null;
		if (inside === null) continue;
		const directory = join(vendor, name);
		const entries = await readdir(directory, { withFileTypes: true }).catch(() => []);
		for (const entry of entries.filter((one) => one.isFile())) files.push([
			`${name}/${entry.name}`,
			join(directory, entry.name),
			join(original, inside, entry.name)
		]);
	}
	return files;
}
//#endregion
//#region src/core/doctor/cache/contents.ts
function contentsFinding(path, contents, now) {
	const { entries, files, bytes, oldest, newest, isWhole, trimmed } = contents;
	const least = isWhole ? "" : "at least ";
	const ago = (time) => `${new Date(time).toISOString().slice(0, 16)}Z, ${formatAge(Math.max(0, now - time) / 1e3)} ago`;
	return {
		check: "cache",
		kind: "note",
		program: "",
		sentence: `your build cache holds ${least}${formatBytes(bytes)} in ${least}${entries.toLocaleString("en-US")} ${entries === 1 ? "entry" : "entries"}`,
		cause: "Go drops entries that were not used for five days, once a day at most, and knows no limit for their size",
		bytes: null,
		remedy: "du -sh \"$(go env GOCACHE)\"",
		evidence: [bounded(`files below ${path}`, [
			`${files.toLocaleString("en-US")} files, ${bytes.toLocaleString("en-US")} bytes${isWhole ? "" : "; the rest was not looked through, as it is too much"}`,
			...entries === 0 ? [] : [`the entry that was not used for longest: ${ago(oldest)}`, `the entry that was used last: ${ago(newest)}`],
			trimmed === null ? "Go has not looked for entries to drop yet (trim.txt)" : `Go last looked for entries to drop: ${ago(trimmed)} (trim.txt)`
		])]
	};
}
//#endregion
//#region src/core/doctor/cache/module-findings.ts
function mismatchFindings(mismatches) {
	const names = [...new Set(mismatches.map(({ module }) => module))];
	if (names.length === 0) return [];
	return [{
		check: "cache",
		kind: "problem",
		program: "",
		sentence: `${names.length === 1 ? `${names[0] ?? ""} in the module cache does` : `${names.length} modules of the module cache do`} not match go.sum`,
		cause: "it was changed after Go downloaded it, which go build does not notice in a directory",
		bytes: null,
		remedy: "go clean -modcache && go mod download",
		evidence: [bounded("what does not match", mismatches.map(({ module, place, why }) => `${module}: ${place}: ${why}`))]
	}];
}
function outdatedFindings(updates) {
	if (updates.length === 0) return [];
	const direct = updates.filter(({ indirect }) => !indirect).length;
	return [{
		check: "cache",
		kind: "note",
		program: "",
		sentence: `${updates.length} ${updates.length === 1 ? "module has a newer version" : "modules have newer versions"}, ${direct} of them required directly`,
		cause: "",
		bytes: null,
		remedy: "go list -m -u all",
		evidence: [bounded("go list -m -u -json all", updates.map(({ module, from, to, indirect }) => `${module} ${from} \u2192 ${to}${indirect ? " (indirect)" : ""}`))]
	}];
}
//#endregion
//#region src/core/doctor/cache/reuse.ts
function reuseOf(actions, reused, cold) {
	const compiled = new Map(cold.map((action) => [action.package, action]));
	return actions.map((action) => {
		const { package: name, idPrefix } = action;
		const { isCompiled = true, milliseconds = null } = compiled.get(name) ?? {};
		return {
			package: name,
			isReused: (reused.has(idPrefix) || !isCompiled) && !action.isCompiled,
			milliseconds: isCompiled ? milliseconds : null
		};
	});
}
const bySlowest = (a, b) => (b.milliseconds ?? 0) - (a.milliseconds ?? 0);
const seconds = (milliseconds) => `${(milliseconds / 1e3).toFixed(milliseconds < 1e3 ? 2 : 1)} s`;
const timeOf = ({ milliseconds }) => milliseconds === null ? "time not known" : seconds(milliseconds);
const sumOf = (packages) => packages.reduce((sum, { milliseconds }) => sum + (milliseconds ?? 0), 0);
const maxSlowest = 5;
function reuseFinding(packages, commandLine, where) {
	const compiled = packages.filter(({ isReused }) => !isReused);
	const hits = packages.length - compiled.length;
	const slowest = packages.filter(({ milliseconds }) => milliseconds !== null).toSorted(bySlowest).slice(0, maxSlowest);
	return {
		check: "cache",
		kind: "note",
		program: "",
		sentence: `of ${packages.length} packages, a build of yours takes ${hits} from your build cache, and compiles ${compiled.length}${compiled.length === 0 ? "" : `: ${seconds(sumOf(compiled))} of the ${seconds(sumOf(packages))} that all packages take in sum`}`,
		cause: "",
		bytes: null,
		remedy: commandLine,
		evidence: [...compiled.length === 0 ? [] : [bounded(`packages that ${where} does not have, with the time to compile them`, compiled.toSorted(bySlowest).map((one) => `${one.package}: ${timeOf(one)}`))], bounded("packages that take longest to compile (-debug-actiongraph)", slowest.map((one) => `${one.package}: ${timeOf(one)}`))]
	};
}
function timesFindings(cold, commandLine) {
	const packages = reuseOf(cold, new Set(), cold);
	const slowest = packages.filter(({ milliseconds }) => milliseconds !== null).toSorted(bySlowest).slice(0, maxSlowest);
	if (slowest.length === 0) return [];
	return [{
		check: "cache",
		kind: "note",
		program: "",
		sentence: `with an empty build cache, ${packages.length} packages take ${seconds(sumOf(packages))} to compile in sum`,
		cause: "",
		bytes: null,
		remedy: commandLine,
		evidence: [bounded("packages that take longest to compile (-debug-actiongraph)", slowest.map((one) => `${one.package}: ${timeOf(one)}`))]
	}];
}
//#endregion
//#region src/core/doctor/cache/stale-finding.ts
function staleFindings({ packages, stale, roots }, command) {
	if (stale.length === 0) return [];
	const others = stale.length - roots.length;
	return [{
		check: "cache",
		kind: "note",
		program: "",
		sentence: `go list calls ${stale.length} of ${packages} packages stale: ${roots.length} with no stale import${others === 0 ? "" : `, and ${others} that import such ones`}`,
		cause: "your build cache has nothing for these sources, settings and this Go; what a stale package does to those that import it is known only when it is compiled: if the result is the same, they are not",
		bytes: null,
		remedy: command,
		evidence: [bounded("with no stale import: what go list says, and how many stale packages import them", roots.map(({ importPath, reason, importers }) => `${importPath}: ${reason}; ${importers}`))]
	}];
}
//#endregion
//#region src/core/doctor/cache/staleness.ts
const stalenessTemplate = "{{.ImportPath}}	{{.Stale}}	{{.StaleReason}}	{{join .Imports \" \"}}";
const onlyNotInstalled = "not installed but available in build cache";
function parseListed(printed) {
	return printed.split("\n").flatMap((line) => {
		const [importPath = "", stale, reason = "", imports = ""] = line.split("	");
		if (stale === void 0) return [];
		return [{
			importPath,
			reason: stale === "true" && reason !== onlyNotInstalled ? reason || "without a reason" : "",
			imports: imports.split(" ").filter((name) => name !== "")
		}];
	});
}
function stalenessOf(listed) {
	const stale = new Map(listed.filter(({ reason }) => reason !== "").map((found) => [found.importPath, found]));
	const importers = new Map();
	const roots = [];
	for (const found of stale.values()) {
		const causes = found.imports.filter((name) => stale.has(name));
		if (causes.length === 0) roots.push(found);
		for (const name of causes) {
			const known = importers.get(name);
			if (known) known.push(found.importPath);
			else importers.set(name, [found.importPath]);
		}
	}
	return {
		packages: listed.length,
		stale: [...stale.keys()],
		roots: roots.map(({ importPath, reason }) => ({
			importPath,
			reason,
			importers: reach(importers, importPath)
		})).toSorted((a, b) => b.importers - a.importers)
	};
}
function reach(onward, from) {
	const reached = new Set();
	const waiting = [from];
	for (let name = waiting.pop(); name !== void 0; name = waiting.pop()) for (const next of onward.get(name) ?? []) {
		if (reached.has(next)) continue;
		reached.add(next);
		waiting.push(next);
	}
	return reached.size;
}
//#endregion
//#region src/toolchain/doctor/cache/list-staleness.ts
async function listStaleness(shell, environment, flags, packages) {
	const { command, directory } = shell;
	const args = [
		"list",
		"-deps",
		...flags,
		...readOnly(shell, flags),
		"-f",
		stalenessTemplate,
		...packages
	];
	const { code, stdout, stderr, timedOut } = await run(command.go, args, {
		cwd: directory,
		env: environment,
		timeoutSeconds: command.timeoutSeconds
	});
	if (code !== 0 || timedOut) throw new UserError(`go list ${timedOut ? "timed out" : `failed: ${explained(stderr)}`}`);
	return stalenessOf(parseListed(stdout.toString("utf8")));
}
//#endregion
//#region src/core/doctor/cache/action-graph.ts
const time = optional(string(), "");
const graphSchema = array(object({
	Mode: optional(string(), ""),
	Package: optional(string(), ""),
	ActionID: optional(string(), ""),
	TimeStart: time,
	TimeDone: time,
	Cmd: optional(nullable(array(string())), null)
}));
const idPattern = /^[-\w]{20}$/;
function parseActionGraph(text) {
	const read = safeParse(graphSchema, parsed$1(text));
	if (!read.success) return null;
	const actions = new Map();
	for (const action of read.output) {
		const { Mode, Package, ActionID, TimeStart, TimeDone, Cmd } = action;
		if (Mode !== "build" || Package === "" || !idPattern.test(ActionID)) continue;
		const idPrefix = Buffer.from(ActionID, "base64url").toString("hex");
		const passed = Date.parse(TimeDone) - Date.parse(TimeStart);
		actions.set(`${Package} ${idPrefix}`, {
			package: Package,
			idPrefix,
			milliseconds: Number.isFinite(passed) ? Math.max(0, passed) : 0,
			isCompiled: (Cmd ?? []).length > 0
		});
	}
	return [...actions.values()];
}
function parsed$1(text) {
	try {
		return JSON.parse(text);
	} catch {
		return null;
	}
}
//#endregion
//#region src/toolchain/doctor/cache/user-cache.ts
function userCachePath(settings, { home }) {
	const named = settingIn(settings, "GOCACHE")?.value;
	if (named !== void 0) return named;
	const { process: own } = settings;
	if (process.platform === "win32") return join(own["LOCALAPPDATA"] ?? "", "go-build");
	return process.platform === "darwin" ? join(home, "Library", "Caches", "go-build") : join(own["XDG_CACHE_HOME"] || join(home, ".cache"), "go-build");
}
const walkLimits = {
	files: 2e6,
	seconds: 30
};
const atOnce = 64;
async function readContents(path, limits = walkLimits) {
	if (!(await stat(path).catch(() => null))?.isDirectory()) return null;
	const end = performance.now() + limits.seconds * 1e3;
	const sum = {
		entries: 0,
		files: 0,
		bytes: 0,
		oldest: Infinity,
		newest: -Infinity
	};
	const add = async (file, isEntry) => {
		const found = await stat(file).catch(() => null);
		if (found === null) return;
		const names = found.isDirectory() ? await readdir(file) : [];
		for (const name of names) await add(join(file, name), false);
		if (!found.isFile()) return;
		sum.files++;
		sum.bytes += found.size;
		if (!isEntry) return;
		sum.entries++;
		sum.oldest = Math.min(sum.oldest, found.mtimeMs);
		sum.newest = Math.max(sum.newest, found.mtimeMs);
	};
	let isWhole = true;
	for (let i = 0; i < 256 && isWhole; i++) {
		const directory = join(path, i.toString(16).padStart(2, "0"));
		const names = await readdir(directory).catch(() => []);
		for (let at = 0; at < names.length; at += atOnce) {
			if (sum.files >= limits.files || performance.now() > end) {
				isWhole = false;
				break;
			}
			const some = names.slice(at, at + atOnce);
			await Promise.all(some.map((name) => add(join(directory, name), name.endsWith("-a"))));
		}
	}
	return {
		...sum,
		isWhole,
		trimmed: await lastTrim(path)
	};
}
async function lastTrim(path) {
	const text = await readFile(join(path, "trim.txt"), "utf8").catch(() => "");
	const seconds = Number(text.trim());
	return text.trim() !== "" && Number.isSafeInteger(seconds) ? seconds * 1e3 : null;
}
//#endregion
//#region src/toolchain/doctor/cache/open-cache.ts
const maxCopied = 209715200;
async function findAccess(shell, maxBytes = maxCopied) {
	const { settings, places, facts } = shell;
	const path = userCachePath(settings, places);
	if (settingIn(settings, "GOCACHEPROG") !== null) return {
		kind: "none",
		reason: "GOCACHEPROG is set in your shell"
	};
	if (!(await stat(path).catch(() => null))?.isDirectory()) return {
		kind: "none",
		reason: `there is no build cache at ${path}`
	};
	const why = whyNoHelper(facts.GOVERSION, path);
	if (why === "") return {
		kind: "helper",
		path
	};
	const contents = await readContents(path, {
		...walkLimits,
		files: maxBytes / 1024
	});
	if (contents?.isWhole === true && contents.bytes <= maxBytes) return {
		kind: "copy",
		path,
		copied: once(() => copyOf(path, shell))
	};
	return {
		kind: "none",
		reason: `${why}, and more than ${formatBytes(maxBytes)} are not copied`
	};
}
function whyNoHelper(goVersion, path) {
	const [, minor] = /^go1\.(\d{1,4})/.exec(goVersion) ?? [];
	if (minor !== void 0 && Number(minor) < 24) return `${goVersion} reads a build cache only that it may write to, as all before Go 1.24 do`;
	if (helperPath().endsWith(".ts") && !process.features.typescript) return "this Node can\u2019t run the helper from its source";
	return isQuotable(path) && isQuotable(helperPath()) ? "" : "the name of a directory has both kinds of quotes, which GOCACHEPROG can\u2019t express";
}
function isQuotable(text) {
	return !(text.includes("'") && text.includes("\""));
}
function helperPath() {
	const here = import.meta.url;
	if (here.endsWith(".ts")) return fileURLToPath(new URL("./cache-helper.ts", here));
	const up = here.includes("/chunks/") ? "../" : "./";
	return fileURLToPath(new URL(`${up}cache-helper.js`, here));
}
async function cacheEnvironment(shell, access, rest) {
	if (access.kind === "copy") {
		const copy = await access.copied();
		await addMissing(rest, copy);
		return await shellEnvironment(shell, shell.settings, copy);
	}
	const own = await shellEnvironment(shell, shell.settings, rest);
	const words = [
		process.execPath,
		"--no-warnings",
		helperPath(),
		access.path,
		rest
	];
	return {
		...Object.fromEntries(Object.entries(own).filter(([name]) => !/^NODE_/i.test(name))),
		GOCACHEPROG: words.map(quoteField).join(" ")
	};
}
async function copyOf(path, { workspace }) {
	const copy = await mkdtemp(join(workspace.scratch, "cache-copy-"));
	await cp(path, copy, {
		recursive: true,
		preserveTimestamps: true
	});
	return copy;
}
async function addMissing(from, to) {
	for (const directory of await readdir(from, { withFileTypes: true })) {
		if (!directory.isDirectory()) continue;
		const present = join(to, directory.name);
		await mkdir(present, { recursive: true });
		const names = new Set(await readdir(present));
		for (const name of await readdir(join(from, directory.name))) {
			if (names.has(name)) continue;
			await link(join(from, directory.name, name), join(present, name));
		}
	}
}
//#endregion
//#region src/toolchain/doctor/cache/measure-reuse.ts
const maxGraph = 536870912;
async function readActionGraph(path) {
	const actions = parseActionGraph((await readBounded(path, maxGraph)).toString("utf8"));
	if (actions === null) throw new UserError("this release of Go writes its action graph in another shape");
	return actions;
}
async function measureReuse(shell, access, { flags, programs, output }) {
	const graphPath = join(output, "graph.json");
	await shellBuild(shell, {
		verb: "build",
		flags,
		programs,
		environment: await cacheEnvironment(shell, access, shell.workspace.goCache),
		output: join(output, "programs"),
		graphPath
	});
	const actions = await readActionGraph(graphPath);
	const index = cacheIndex(access.path);
	const reused = new Set();
	for (const { idPrefix } of actions) if (await index(idPrefix)) reused.add(idPrefix);
	return {
		actions,
		reused
	};
}
function cacheIndex(cache) {
	const directories = new Map();
	return async (idPrefix) => {
		const name = idPrefix.slice(0, 2);
		const reading = directories.get(name) ?? readdir(join(cache, name)).catch(() => []);
		directories.set(name, reading);
		const file = (await reading).find((known) => known.startsWith(idPrefix) && known.endsWith("-a"));
		return file !== void 0 && readEntry(cache, file.slice(0, -2)) !== null;
	};
}
//#endregion
//#region src/toolchain/doctor/cache/outdated-modules.ts
const usualProxy = "https://proxy.golang.org,direct";
const maxSeconds = 60;
const maxOutput = 67108864;
async function listOutdated(shell, sums) {
	const { settings, facts, directory, workspace, command } = shell;
	const proxy = settingIn(settings, "GOPROXY")?.value ?? usualProxy;
	if (proxy === "off") throw new UserError("GOPROXY=off is set in your shell");
	const modCache = await mkdtemp(join(workspace.scratch, "versions-"));
	await copyModFiles(sums, facts.GOMODCACHE, modCache);
	const seconds = Math.min(maxSeconds, command.timeoutSeconds);
	const environment = {
		...await shellEnvironment(shell, settings),
		GOPROXY: proxy,
		GOMODCACHE: modCache,
		GOPATH: modCache,
		GOTOOLCHAIN: "local",
		GOFLAGS: `${facts.GOFLAGS} -modcacherw`.trim(),
		GOVCS: "*:off"
	};
	const { code, stdout, stderr, timedOut } = await run(join(facts.GOROOT, "bin", `go${facts.GOEXE === "" ? "" : ".exe"}`), [
		"list",
		"-mod=readonly",
		"-m",
		"-u",
		"-e",
		"-json",
		"all"
	], {
		cwd: directory,
		env: environment,
		timeoutSeconds: seconds,
		maxStdoutBytes: maxOutput
	});
	if (timedOut) throw new UserError(`the module proxy did not answer within ${seconds} s`);
	const printed = stdout.toString("utf8");
	const { asked, failures } = answersIn(printed);
	if (code !== 0 || asked > 0 && failures.length === asked) {
		const [, text = stderr.toString("utf8")] = failures[0] ?? [];
		throw new UserError(concealed(outline(text), environment));
	}
	return {
		updates: parseUpdates(printed),
		unknown: failures.map(([path]) => path)
	};
}
function answersIn(printed) {
	const failures = [];
	let asked = 0;
	for (const text of printedObjects(printed)) {
		const module = JSON.parse(text);
		if (module.Main === true) continue;
		asked++;
		const { Path = "", Error } = module;
		if (Error?.Err !== void 0) failures.push([Path, Error.Err]);
	}
	return {
		asked,
		failures
	};
}
async function copyModFiles(sums, from, to) {
	for (const [name, { kind }] of sums) {
		if (kind !== "mod") continue;
		for (const file of [name, name.replace(/mod$/, "info")]) {
			const target = downloadPath(to, file);
			await mkdir(dirname(target), { recursive: true });
			await copyFile(downloadPath(from, file), target).catch(() => {});
		}
	}
}
//#endregion
//#region src/toolchain/doctor/cache/summed-modules.ts
async function textOf(path) {
	return (await readBounded(path, 33554432).catch(() => null))?.toString("utf8") ?? "";
}
async function readSumFiles({ facts, directory }, flags) {
	const { GOMOD, GOWORK, GOFLAGS } = facts;
	if (GOWORK !== "" && GOWORK !== "off") {
		const paths = parseUses(await textOf(GOWORK)).map(({ path }) => join(resolve(dirname(GOWORK), path), "go.sum"));
		return parseGoSum(await Promise.all([`${GOWORK}.sum`, ...paths].map(textOf)));
	}
	const named = lastFlag([...flagsOf(GOFLAGS), ...flags], "modfile") ?? "";
	const file = isAbsolute(named) ? named : join(directory, named);
	const goMod = named === "" ? GOMOD : file;
	return goMod.endsWith(".mod") ? parseGoSum([await textOf(goMod.replace(/mod$/, "sum"))]) : new Map();
}
async function checkSums(sums, modCache, seconds) {
	const end = performance.now() + seconds * 1e3;
	const mismatches = [];
	let checked = 0;
	for (const [name, file] of sums) {
		if (performance.now() > end) return {
			mismatches,
			checked,
			isWhole: false
		};
		await setImmediate();
		const module = `${file.path}@${file.version}`;
		const add = (place, why) => {
			checked++;
			if (why !== null) mismatches.push({
				module,
				place,
				why
			});
		};
		const download = downloadPath(modCache, name);
		const size = await sizeOf(download);
		if (size !== null) add(download, await whyFileRefused(download, size, file));
		if (file.kind !== "zip") continue;
		const directory = join(modCache, ...`${escapeModule(file.path)}@${escapeModule(file.version)}`.split("/"));
		if ((await stat(directory).catch(() => null))?.isDirectory()) add(directory, whyChanged(directory, file));
	}
	return {
		mismatches,
		checked,
		isWhole: true
	};
}
async function sizeOf(path) {
	const stats = await stat(path).catch(() => null);
	return stats?.isFile() ? stats.size : null;
}
async function whyFileRefused(path, size, file) {
	const handle = await open(path);
	try {
		return await whyRefused({
			fd: handle.fd,
			start: 0,
			size
		}, file);
	} catch (error) {
		return `it can't be read (${messageOf(error)})`;
	} finally {
		await handle.close();
	}
}
function whyChanged(directory, file) {
	try {
		const actual = hashModule(directory, file);
		return actual === file.hash ? null : `its hash is ${actual} and not the ${file.hash} of go.sum`;
	} catch (error) {
		return `it can't be read (${messageOf(error)})`;
	}
}
//#endregion
//#region src/gate/doctor/checks/cache.ts
const maxSumSeconds = 60;
async function checkCache(session) {
	const packages = session.programs.map(({ importPath }) => importPath);
	const request = {
		...session,
		packages
	};
	const access = await findAccess(session.shell);
	return [
		...await checkCacheWithoutBuild(request, access),
		...await reuse(session, access),
		...await outdated(request)
	];
}
async function checkCacheWithoutBuild(request, access) {
	return [
		...await contents$1(request),
		...await staleness(request, access),
		...await mismatches(request)
	];
}
async function part({ log, notice }, what, work) {
	try {
		return await withProgress(log, what, work);
	} catch (error) {
		if (!(error instanceof UserError)) throw error;
		notice(`${what}: not measured, as ${messageOf(error)}`);
		return [];
	}
}
function contents$1(request) {
	const { settings, places } = request.shell;
	const path = userCachePath(settings, places);
	return part(request, "the size of your build cache", async () => {
		const found = await readContents(path);
		if (found === null) throw new UserError(`there is no directory ${path}`);
		return [contentsFinding(path, found, Date.now())];
	});
}
function staleness(request, access) {
	const { shell, flags, packages, newDirectory } = request;
	return part(request, "stale packages", async () => {
		if (access.kind === "none") throw new UserError(access.reason);
		const rest = await newDirectory("stale");
		const environment = await cacheEnvironment(shell, access, rest);
		const words = [...flags, ...packages].map((text) => shellWord(text) ?? "PACKAGE");
		return staleFindings(await listStaleness(shell, environment, flags, packages), `go list -deps -f '{{if .Stale}}{{.ImportPath}}: {{.StaleReason}}{{end}}' ${words.join(" ")}`);
	});
}
function mismatches(request) {
	const { shell, flags, notice } = request;
	return part(request, "modules against go.sum", async () => {
		const sums = await readSumFiles(shell, flags);
		const { GOMODCACHE } = shell.facts;
		const made = await checkSums(sums, GOMODCACHE, maxSumSeconds);
		if (!made.isWhole) notice(`modules against go.sum: ${made.checked} files and directories were checked within ${maxSumSeconds} s; go mod verify checks all`);
		return mismatchFindings(made.mismatches);
	});
}
function reuse(session, access) {
	const { shell, flags, programs } = session;
	return part(session, "what a build takes from your build cache", async () => {
		const { commandLine } = await session.userBuild();
		const cold = await readActionGraph(session.graphPath);
		if (access.kind === "none") {
			session.notice(`what a build takes from your build cache: not measured, as ${access.reason}`);
			return timesFindings(cold, commandLine);
		}
		const { actions, reused } = await measureReuse(shell, access, {
			flags,
			programs,
			output: await session.newDirectory("reuse")
		});
		return [reuseFinding(reuseOf(actions, reused, cold), commandLine, access.path)];
	});
}
function outdated(request) {
	const { shell, flags, notice } = request;
	return part(request, "newer versions of modules", async () => {
		const sums = await readSumFiles(shell, flags);
		const { updates, unknown } = await listOutdated(shell, sums);
		const [first = ""] = unknown;
		if (unknown.length > 0) notice(`newer versions of modules: the module proxy could not be asked for ${unknown.length === 1 ? first : `${unknown.length} modules, such as ${first}`}`);
		return outdatedFindings(updates);
	});
}
//#endregion
//#region src/core/doctor/compare-programs.ts
function readProgram(file) {
	return withinFile(file, () => {
		const { image } = readImage(file);
		return {
			image: image ?? null,
			info: readBuildInfo(image?.bytes.file ?? file, image ?? null)
		};
	});
}
function comparePrograms(first, second) {
	const sizes = [first.length, second.length];
	if (Buffer.compare(first, second) === 0) return {
		isIdentical: true,
		sizes,
		sections: [],
		settings: []
	};
	const [one, other] = [readProgram(first), readProgram(second)];
	return {
		isIdentical: false,
		sizes,
		sections: sectionChanges(one.image, other.image),
		settings: settingChanges(one.info, other.info)
	};
}
const withoutSums = (text = "") => text.replaceAll(/\th1:\S*$|\t$/gm, "");
function differInSumsAlone(first, second) {
	const [one, other] = [readProgram(first), readProgram(second)].map(({ info }) => info?.text ?? "");
	return one !== other && withoutSums(one) === withoutSums(other);
}
function settingsOf(info) {
	if (info === null) return new Map();
	const { goVersion, main, dependencies, settings } = info;
	return new Map([
		["Go", goVersion],
		...main === null ? [] : [[`version of ${main.path}`, main.version]],
		...dependencies.map(({ path, version, replacement }) => {
			const by = replacement === null ? version : `${replacement.path} ${replacement.version}`.trim();
			return [`version of ${path}`, by];
		}),
		...Object.entries(settings)
	]);
}
function settingChanges(first, second) {
	const [mine, others] = [settingsOf(first), settingsOf(second)];
	return [...new Set([...mine.keys(), ...others.keys()])].map((name) => ({
		name,
		first: mine.get(name) ?? "",
		second: others.get(name) ?? ""
	})).filter((change) => change.first !== change.second);
}
function sectionsOf(image) {
	const sections = new Map();
	if (!image || image.placement) return sections;
	for (const { name, offset, fileSize } of image.sections) sections.set(name, image.bytes.file.subarray(offset, offset + fileSize));
	return sections;
}
function sectionChanges(first, second) {
	const [mine, others] = [sectionsOf(first), sectionsOf(second)];
	return [...new Set([...mine.keys(), ...others.keys()])].flatMap((name) => {
		const [one, other] = [mine.get(name), others.get(name)];
		const [size, otherSize] = [one?.length ?? 0, other?.length ?? 0];
		if (size !== otherSize) return [`${name}: ${size} and ${otherSize} bytes`];
		if (!one || !other || Buffer.compare(one, other) === 0) return [];
		return [`${name}: other bytes, ${size} of them`];
	});
}
//#endregion
//#region src/core/doctor/cache/hash-inputs.ts
const linePattern = /^HASH\[build ([^\]\s]{1,500})\]: (".*")$/;
var HashInputReader = class {
	#inputs = new Map();
	get inputs() {
		return this.#inputs;
	}
	add(line) {
		const [, name, text] = linePattern.exec(line) ?? [];
		if (name === void 0 || text === void 0) return;
		const known = this.#inputs.get(name);
		if (known) known.push(text);
		else this.#inputs.set(name, [text]);
	}
};
const ofImport = /^"import [^\\]/;
function hashDifferences(before, after) {
	const differences = new Map();
	for (const [name, own] of after) {
		const others = before.get(name);
		if (others === void 0) continue;
		const added = firstMissing(own, others);
		const gone = firstMissing(others, own);
		if (added === "" && gone === "") continue;
		const key = `${gone}\n${added}`;
		const { packages = 0, example = name } = differences.get(key) ?? {};
		const count = packages + 1;
		differences.set(key, {
			packages: count,
			example,
			before: gone,
			after: added
		});
	}
	return [...differences.values()].toSorted((a, b) => b.packages - a.packages);
}
function firstMissing(some, others) {
	const known = new Set(others);
	return some.find((text) => !known.has(text) && !ofImport.test(text)) ?? "";
}
function differenceLine({ packages, example, before, after }) {
	return `${packages === 1 ? example : `${packages} packages, such as ${example}`}: ${before === "" ? "nothing" : before} \u2192 ${after === "" ? "nothing" : after}`;
}
//#endregion
//#region src/core/doctor/key-table.ts
function keysFinding(rows, packages) {
	const lines = rows.map((row) => `${keySettings[row.name].shown}: ${outcomeOf(row, packages)}`);
	const unexpected = rows.filter(isUnexpected);
	const table = {
		check: "cache-keys",
		kind: "note",
		program: "",
		sentence: `of ${rows.length} settings, ${rows.filter(({ compiled }) => compiled > 0).length} make Go compile again, and ${rows.filter(({ isChanged }) => isChanged).length} change the program`,
		cause: "",
		bytes: null,
		remedy: "go help cache",
		evidence: [bounded("setting, packages compiled again, change", lines)]
	};
	return [...unexpected.map((row) => unexpectedFinding(row, packages)), table];
}
function isUnexpected({ name, compiled, isChanged }) {
	return !keySettings[name].isRelevant && (isChanged || compiled > 0);
}
function unexpectedFinding(row, packages) {
	const { name, isChanged, bytes, compiled, differences } = row;
	const { shown } = keySettings[name];
	return {
		check: "cache-keys",
		kind: isChanged ? "problem" : "note",
		program: "",
		sentence: isChanged ? `${shown} changes the program, which Go alone does not let it` : `${shown} makes Go compile ${compiled} of ${packages} packages again, which Go alone does not do`,
		cause: "a tool that the build runs reads it, such as a compiler of C or -toolexec",
		bytes,
		remedy: "go env GOFLAGS CC CXX",
		evidence: [bounded("a build with it", [outcomeOf(row, packages)]), ...differences.length === 0 ? [] : [bounded("what Go hashes for the packages, without it \u2192 with it (GODEBUG=gocachehash=1)", differences.map(differenceLine))]]
	};
}
function outcomeOf({ failure, compiled, bytes, isChanged }, packages) {
	if (failure !== "") return `not built: ${failure}`;
	return `${compiled} of ${packages}, ${!isChanged ? "the same bytes" : bytes === 0 ? "other bytes, the same size" : formatExactDelta(bytes)}`;
}
//#endregion
//#region src/toolchain/doctor/cache/list-hash-inputs.ts
const maxPrinted = 536870912;
async function listHashInputs(shell, environment, flags, packages) {
	const { command, directory, workspace } = shell;
	const place = await mkdtemp(join(workspace.scratch, "hashes-"));
	const stderrPath = join(place, "printed");
	const debug = [environment["GODEBUG"] ?? "", "gocachehash=1"];
	const { code, timedOut } = await run(command.go, [
		"list",
		"-deps",
		...flags,
		...readOnly(shell, flags),
		"-f",
		"{{.Stale}}",
		...packages
	], {
		cwd: directory,
		env: {
			...environment,
			GODEBUG: debug.filter((text) => text !== "").join(",")
		},
		timeoutSeconds: command.timeoutSeconds,
		stderrPath
	});
	if (code !== 0 || timedOut) throw new UserError("go list could not say what it hashes");
	const reader = new HashInputReader();
	const lines = createInterface({ input: createReadStream(stderrPath, { end: maxPrinted }) });
	for await (const line of lines) reader.add(line);
	return reader.inputs;
}
//#endregion
//#region src/toolchain/doctor/vary-key.ts
const levels = {
	"386": [
		"GO386",
		"softfloat",
		"sse2"
	],
	amd64: [
		"GOAMD64",
		"v3",
		"v1"
	],
	arm: [
		"GOARM",
		"6",
		"7"
	],
	arm64: [
		"GOARM64",
		"v8.1",
		"v8.0"
	],
	mips: [
		"GOMIPS",
		"softfloat",
		"hardfloat"
	],
	mipsle: [
		"GOMIPS",
		"softfloat",
		"hardfloat"
	],
	mips64: [
		"GOMIPS64",
		"softfloat",
		"hardfloat"
	],
	mips64le: [
		"GOMIPS64",
		"softfloat",
		"hardfloat"
	],
	ppc64: [
		"GOPPC64",
		"power9",
		"power8"
	],
	ppc64le: [
		"GOPPC64",
		"power9",
		"power8"
	],
	riscv64: [
		"GORISCV64",
		"rva22u64",
		"rva20u64"
	]
};
function given(shell, flags, name) {
	return lastFlag([...flagsOf(shell.facts.GOFLAGS), ...flags], name);
}
const flag = (text) => ({ flags: [text] });
const variable = (key, value) => ({ environment: { [key]: value } });
function otherLevel({ facts, settings }) {
	const level = levels[facts.GOARCH];
	if (level === void 0) throw new UserError(`${facts.GOARCH} has no levels`);
	const [name, first, second] = level;
	const own = settingIn(settings, name)?.value ?? "";
	return variable(name, own.split(",")[0] === first ? second : first);
}
function keyVariation(shell, flags, name, home) {
	const { facts } = shell;
	const isTrimmed = lastSwitch([...flagsOf(facts.GOFLAGS), ...flags], "trimpath") === true;
	const ldflags = given(shell, flags, "ldflags") ?? "";
	const tags = given(shell, flags, "tags") ?? "";
	const experiments = settingIn(shell.settings, "GOEXPERIMENT")?.value ?? "";
	return {
		flags: [],
		environment: {},
		isCopied: false,
		hasOtherGoRoot: false,
		...{
			nothing: {},
			"unrelated-variable": variable("GO_SIZE_GATE_UNRELATED", "1"),
			home: variable("HOME", home),
			"goflags-text": variable("GOFLAGS", `${facts.GOFLAGS} -v`.trim()),
			go111module: variable("GO111MODULE", "on"),
			ldflags: flag(`-ldflags=${/(?:^| )-s\b/.test(ldflags) ? "" : "-s -w"}`),
			buildvcs: flag(`-buildvcs=${given(shell, flags, "buildvcs") === "false" ? "auto" : "false"}`),
			tags: flag(`-tags=${tags === "" ? "" : `${tags},`}go_size_gate_no_file`),
			directory: { isCopied: true },
			"file-times": { isCopied: true },
			"value-case": flag(`-trimpath=${isTrimmed ? "TRUE" : "FALSE"}`),
			goroot: { hasOtherGoRoot: true },
			trimpath: flag(`-trimpath=${isTrimmed ? "false" : "true"}`),
			"architecture-level": name === "architecture-level" ? otherLevel(shell) : {},
			goexperiment: variable("GOEXPERIMENT", experiments === "" ? "fieldtrack" : `${experiments},fieldtrack`),
			cgo: variable("CGO_ENABLED", facts.CGO_ENABLED === "1" ? "0" : "1"),
			gcflags: flag("-gcflags=all=-l"),
			goos: variable("GOOS", facts.GOOS === "freebsd" ? "linux" : "freebsd"),
			goarch: variable("GOARCH", facts.GOARCH === "arm64" ? "amd64" : "arm64")
		}[name]
	};
}
//#endregion
//#region src/gate/doctor/checks/cache-keys.ts
async function checkCacheKeys(session, names) {
	const before = await session.userBuild();
	const { shell, flags } = session;
	const usual = {
		shell,
		flags,
		environment: await shellEnvironment(shell, shell.settings)
	};
	const start = {
		usual,
		before,
		hashed: once(() => hashed(session, usual))
	};
	const rows = [];
	for (const name of names) {
		const { shown } = keySettings[name];
		rows.push(await withProgress(session.log, `building with ${shown}`, () => measure$2(session, name, start)));
	}
	return keysFinding(rows, new Set(session.programs.flatMap((program) => [...program.packages])).size);
}
async function measure$2(session, name, { usual, before, hashed: usualInputs }) {
	try {
		const varied = await vary(session, name, usual);
		if (name !== "file-times") {
			const row = await rowOf(name, before, await buildBy(session, varied));
			return isUnexpected(row) ? await withDifferences(session, row, await usualInputs(), varied) : row;
		}
		const first = await buildBy(session, varied);
		const inputs = await hashed(session, varied);
		await setTimes(varied.shell.directory);
		const row = await rowOf(name, first, await buildBy(session, varied));
		return isUnexpected(row) ? await withDifferences(session, row, inputs, varied) : row;
	} catch (error) {
		if (!(error instanceof UserError)) throw error;
		return {
			name,
			failure: messageOf(error),
			compiled: 0,
			bytes: 0,
			isChanged: false,
			differences: []
		};
	}
}
async function vary(session, name, { shell, flags, environment }) {
	if (name === "buildvcs" && !session.mayStamp) throw new UserError(whyUnstamped);
	const variation = keyVariation(shell, flags, name, await session.newDirectory("other-home"));
	const place = variation.isCopied ? await copied(session) : shell;
	const goRoot = variation.hasOtherGoRoot ? await linkedGoRoot(session) : null;
	return {
		shell: goRoot === null ? place : withGo(place, goIn(goRoot)),
		flags: [...flags, ...variation.flags],
		environment: {
			...environment,
			...variation.environment,
			...goRoot === null ? {} : { GOROOT: goRoot }
		}
	};
}
async function buildBy({ programs, newDirectory }, { shell, flags, environment }) {
	return await shellBuild(shell, {
		verb: "build",
		flags,
		programs,
		environment,
		output: await newDirectory("key")
	});
}
function hashed({ programs }, { shell, flags, environment }) {
	return listHashInputs(shell, environment, flags, programs.map(({ importPath }) => importPath));
}
async function withDifferences(session, row, before, varied) {
	const after = await hashed(session, varied);
	return {
		...row,
		differences: hashDifferences(before, after)
	};
}
async function rowOf(name, before, after) {
	let bytes = 0;
	let isChanged = false;
	for (const [program, path] of before.paths) {
		const other = after.paths.get(program);
		if (other === void 0) continue;
		const comparison = comparePrograms(await readFile(path), await readFile(other));
		bytes += comparison.sizes[1] - comparison.sizes[0];
		isChanged ||= !comparison.isIdentical;
	}
	return {
		name,
		failure: "",
		compiled: after.compiled.length,
		bytes,
		isChanged,
		differences: []
	};
}
async function copied(session) {
	const parent = join(await session.newDirectory("copied"), "in-another-place");
	await mkdir(parent);
	const { directory } = await copyTree(session.tree, parent, true);
	return {
		...session.shell,
		directory
	};
}
async function linkedGoRoot({ shell, newDirectory }) {
	const path = join(await newDirectory("goroot"), "go");
	await symlink(shell.facts.GOROOT, path, "junction");
	return path;
}
function withGo(shell, go) {
	return {
		...shell,
		command: {
			...shell.command,
			go
		}
	};
}
const otherTime = new Date("2001-02-03T04:05:06Z");
async function setTimes(directory) {
	for (const name of await readdir(directory)) {
		const path = join(directory, name);
		const stats = await lstat(path);
		if (stats.isDirectory() && name !== ".git") await setTimes(path);
		else if (stats.isFile()) await utimes(path, otherTime, otherTime);
	}
}
//#endregion
//#region src/core/doctor/explain-difference.ts
const maxNamed$1 = 3;
const maxLine = 300;
function differenceFindings(difference) {
	const { program, from, to, isIdentical, steps, remainder, remedy } = difference;
	const sum = steps.reduce((total, { bytes }) => total + bytes, from);
	if (sum + (remainder?.bytes ?? 0) !== to) throw new Error(`the steps of ${program} don't add up: ${sum}, ${to}`);
	const note = {
		check: "enforced",
		kind: "note",
		program,
		remedy
	};
	if (isIdentical) {
		const sentence = "your build is the enforced one, byte for byte";
		return [{
			...note,
			sentence,
			cause: "",
			bytes: 0,
			evidence: []
		}];
	}
	const findings = [{
		...note,
		sentence: sentenceOf(from, to),
		cause: causeOf$1(steps),
		bytes: from - to,
		evidence: [table(difference)]
	}];
	if (remainder === null) return findings;
	const { causes, bytes, sections } = remainder;
	const parts = causes.length === 0 ? "what is left between your build and the enforced one has no cause that is known" : `a step on the way could not be built: ${causes.join(" and ")}`;
	return [...findings, {
		...note,
		kind: causes.length === 0 ? "problem" : "note",
		sentence: parts,
		cause: "",
		bytes: 0 - bytes,
		evidence: [bounded("sections that differ", sections)]
	}];
}
function sentenceOf(from, to) {
	const delta = from - to;
	if (delta === 0) return "your build has the size of the enforced one, and other bytes";
	return `your build is ${formatExactDelta(Math.abs(delta)).replace("+", "")} (${formatPercent(delta, to).replace(/^[+-]/, "")}) ${delta > 0 ? "larger" : "smaller"} than the enforced one`;
}
function causeOf$1(steps) {
	const largest = steps.filter(({ bytes }) => bytes !== 0).toSorted((a, b) => Math.abs(b.bytes) - Math.abs(a.bytes)).slice(0, maxNamed$1).map(({ causes, bytes }) => `${causes.join(" and ")} ${deltaOf(bytes)}`);
	return largest.length === 0 ? "" : `the largest steps: ${largest.join("; ")}`;
}
const deltaOf = (bytes) => bytes === 0 ? "the same size" : formatExactDelta(bytes);
function table(difference) {
	const { from, to, steps, alone, remainder } = difference;
	const isIdle = ({ causes, isSame }) => isSame && causes.every((cause) => alone.get(cause)?.isSame !== false);
	const idle = steps.filter(isIdle).flatMap(({ causes }) => causes);
	return {
		title: "builds, one change after another",
		lines: [
			`your build: ${bytesOf(from)}`,
			...steps.filter((step) => !isIdle(step)).map((step) => lineOf(step, alone)),
			...idle.length === 0 ? [] : [`no change: ${idle.join(", ")}`],
			...remainder === null ? [] : [`${remainder.causes.length === 0 ? "not explained" : `not built: ${remainder.causes.join(" and ")}`}: ${deltaOf(remainder.bytes)}`],
			`the enforced build: ${bytesOf(to)}`
		].map((line) => plainName(line, maxLine))
	};
}
function lineOf({ causes, bytes, isSame }, alone) {
	const effects = causes.flatMap((cause) => {
		const effect = alone.get(cause);
		if (effect === void 0) return [];
		return [effect.bytes === null ? "alone, it does not build" : `alone ${effect.isSame ? "no change" : deltaOf(effect.bytes)}`];
	});
	const change = isSame ? "no change" : deltaOf(bytes);
	const aside = effects.length === 0 ? "" : ` (${effects.join(", ")})`;
	return `${causes.join(" and ")}: ${change}${aside}`;
}
const bytesOf = (bytes) => `${bytes.toLocaleString("en-US")} bytes`;
//#endregion
//#region src/gate/doctor/checks/enforced.ts
async function checkEnforced(session, causes, plan) {
	const user = await session.userBuild();
	const enforced = await session.enforcedBuild();
	const before = await measure$1(user.paths);
	const chain = await switchAll(session, causes, plan, enforced);
	const [first] = chain.steps;
	const alone = new Map();
	for (const i of plan.alone) {
		const cause = causes[i];
		if (cause === void 0) continue;
		const isFirst = first?.causes.length === 1 && first.causes[0] === cause.shown;
		alone.set(cause.shown, isFirst ? first.after : await switchOne(session, cause));
	}
	const after = await measure$1(enforced.paths);
	const findings = [];
	for (const { importPath } of session.programs) {
		const [from, to] = [valueOf(before, importPath), valueOf(after, importPath)];
		const isIdentical = from.sha256 === to.sha256;
		findings.push(...differenceFindings({
			program: importPath,
			from: from.size,
			to: to.size,
			isIdentical,
			steps: stepsOf(importPath, before, chain.steps),
			alone: effectsOf(importPath, from, alone),
			remainder: await remainderOf(importPath, chain, enforced),
			remedy: enforcedCommand(session, chain.request, importPath)
		}));
	}
	return findings;
}
function valueOf(measured, program) {
	const value = measured.get(program);
	if (value === void 0) throw new Error(`${program} was not built`);
	return value;
}
async function measure$1(paths) {
	const measured = new Map();
	for (const [program, path] of paths) {
		const { size } = await stat(path);
		measured.set(program, {
			size,
			sha256: await sha256Of(path)
		});
	}
	return measured;
}
async function switchAll(session, causes, { groups, isLastShared }, enforced) {
	const steps = [];
	let request = {
		settings: session.shell.settings,
		flags: session.flags
	};
	let unbuilt = [];
	let last = (await session.userBuild()).paths;
	let output = null;
	for (const [k, group] of groups.entries()) {
		for (const i of group) {
			const cause = causes[i];
			if (cause === void 0) continue;
			request = cause.change(request);
			unbuilt.push(cause.shown);
		}
		const built = await build$1(session, {
			name: `building ${steps.length === 0 ? "" : "and "}${unbuilt.join(" and ")}`,
			request,
			goCache: isLastShared && k === groups.length - 1 ? enforced.goCache : session.shell.workspace.goCache
		});
		if (built === null) continue;
		steps.push({
			causes: unbuilt,
			after: await measure$1(built.paths)
		});
		unbuilt = [];
		if (output !== null) await rm(output, {
			recursive: true,
			force: true
		});
		({paths: last, output} = built);
	}
	return {
		steps,
		unbuilt,
		last,
		request
	};
}
async function switchOne(session, cause) {
	const { settings } = session.shell;
	const built = await build$1(session, {
		name: `building ${cause.shown}`,
		request: cause.change({
			settings,
			flags: session.flags
		}),
		goCache: session.shell.workspace.goCache
	});
	if (built === null) return null;
	const measured = await measure$1(built.paths);
	await rm(built.output, {
		recursive: true,
		force: true
	});
	return measured;
}
async function build$1(session, { name, request, goCache }) {
	const { shell, programs, log } = session;
	const output = await session.newDirectory("step");
	try {
		const { paths } = await withProgress(log, name, async () => shellBuild(shell, {
			verb: "build",
			flags: request.flags,
			programs,
			environment: await shellEnvironment(shell, request.settings, goCache),
			output
		}));
		return {
			paths,
			output
		};
	} catch (error) {
		if (!(error instanceof UserError)) throw error;
		session.notice(`${name} failed: ${messageOf(error)}`);
		return null;
	}
}
function stepsOf(program, before, steps) {
	return steps.map(({ causes, after }, i) => {
		const from = valueOf(steps[i - 1]?.after ?? before, program);
		const to = valueOf(after, program);
		return {
			causes,
			bytes: to.size - from.size,
			isSame: to.sha256 === from.sha256
		};
	});
}
function effectsOf(program, from, alone) {
	const effects = new Map();
	for (const [cause, measured] of alone) {
		if (measured === null) {
			effects.set(cause, {
				bytes: null,
				isSame: false
			});
			continue;
		}
		const to = valueOf(measured, program);
		const isSame = to.sha256 === from.sha256;
		effects.set(cause, {
			bytes: to.size - from.size,
			isSame
		});
	}
	return effects;
}
async function remainderOf(program, { last, unbuilt }, enforced) {
	const paths = [last.get(program) ?? "", enforced.paths.get(program) ?? ""];
	const [mine, theirs] = await Promise.all(paths.map(async (path) => readFile(path)));
	if (mine === void 0 || theirs === void 0) return null;
	const { isIdentical, sizes, sections } = comparePrograms(mine, theirs);
	if (isIdentical) return null;
	return {
		causes: unbuilt,
		bytes: sizes[1] - sizes[0],
		sections
	};
}
function enforcedCommand({ settings, shell }, { settings: left }, importPath) {
	const { tags, gcflags, ldflags, buildvcs } = settings;
	const gone = Object.keys(shell.settings.process).filter((name) => name !== "GOFLAGS" && left.process[name] === void 0);
	const set = Object.entries(left.process).filter(([name, value]) => name !== "GOFLAGS" && shell.settings.process[name] !== value);
	return [
		...gone.length === 0 ? [] : ["env", ...gone.flatMap((name) => ["-u", name])],
		...set.map(([name, value]) => `${name}=${value}`),
		"GOENV=off",
		"GOFLAGS=",
		"GO111MODULE=on",
		"go",
		"build",
		"-trimpath",
		`-buildvcs=${buildvcs}`,
		...gcflags === "" ? [] : [`-gcflags=${gcflags}`],
		...tags.length === 0 ? [] : [`-tags=${tags.join(",")}`],
		`-ldflags=${enforcedLdflags(ldflags)}`,
		importPath
	].map((word) => shellWord(word) ?? "FLAGS").join(" ");
}
//#endregion
//#region src/core/doctor/difference.ts
const maxCauses = 6;
const isStamp = ({ name }) => name.startsWith("vcs");
function described({ name, first, second }) {
	if (first === "") return `only the second has ${name}=${second}`;
	if (second === "") return `only the first has ${name}=${first}`;
	return `${name} is ${first} and ${second}`;
}
function causeOf({ settings, sections }) {
	const plain = settings.filter((change) => !isStamp(change));
	const revision = settings.find(({ name }) => name === "vcs.revision");
	return [
		...plain.slice(0, maxCauses).map(described),
		...plain.length > maxCauses ? [`and ${plain.length - maxCauses} more settings`] : [],
		...revision === void 0 ? [] : ["they are of different commits"],
		...strippedCause(sections)
	].join("; ");
}
function strippedCause(sections) {
	const only = (name) => {
		const line = sections.find((section) => name.test(section));
		if (line === void 0) return "";
		if (/: 0 and /.test(line)) return "second";
		return line.endsWith(" and 0 bytes") ? "first" : "";
	};
	const symbols = only(/^\.symtab:/);
	const debug = only(/^(?:\.|__DWARF,__)z?debug_info:/);
	return [...symbols === "" ? [] : [`only the ${symbols} has a symbol table`], ...debug === "" ? [] : [`only the ${debug} has debug information`]];
}
function comparisonEvidence(comparison, names) {
	const { sizes, sections, settings } = comparison;
	return [
		bounded("two builds", [`${names[0]}: ${sizes[0]} bytes`, `${names[1]}: ${sizes[1]} bytes`]),
		...sections.length === 0 ? [] : [bounded("sections", sections)],
		...settings.length === 0 ? [] : [bounded("go version -m", settings.map(described))]
	];
}
//#endregion
//#region src/gate/doctor/checks/environment.ts
async function checkEnvironment(session, deviations, measured) {
	const findings = [];
	for (const [i, deviation] of deviations.entries()) {
		const why = whyUnmeasurable(session, deviation) || (measured.has(i) ? "" : "its effect was not measured");
		findings.push(why === "" ? await measure(session, deviation) : listed$1(deviation, why));
	}
	return findings;
}
function whyUnmeasurable({ mayStamp }, { without, flag }) {
	if (without === null) return "its effect was not measured, as no setting of yours takes it away";
	return !mayStamp && /^--?buildvcs(?:=|$)/.test(flag) ? `its effect was not measured, as ${whyUnstamped}` : "";
}
function listed$1(deviation, why) {
	const { shown, place, remedy } = deviation;
	return {
		check: "environment",
		kind: "note",
		program: "",
		sentence: `${shown}, set in ${place}, is not in the enforced build; ${why}`,
		cause: "",
		bytes: null,
		remedy,
		evidence: [bounded(place, [shown])]
	};
}
async function measure(session, deviation) {
	const { shell, programs, flags, log } = session;
	const { shown, place, without } = deviation;
	const before = await session.userBuild();
	const settings = without?.(shell.settings) ?? shell.settings;
	try {
		return await effect(deviation, before, await withProgress(log, `building without ${shown}`, async () => shellBuild(shell, {
			verb: "build",
			flags,
			programs,
			environment: await shellEnvironment(shell, settings),
			output: await session.newDirectory("without")
		})));
	} catch (error) {
		if (!(error instanceof UserError)) throw error;
		return {
			...listed$1(deviation, "without it, the build fails"),
			evidence: [bounded(`a build without what ${place} sets`, [messageOf(error)])]
		};
	}
}
async function effect(deviation, before, after) {
	const { shown, place, remedy } = deviation;
	let bytes = 0;
	const changed = [];
	const evidence = [];
	for (const [program, path] of before.paths) {
		const other = after.paths.get(program);
		if (other === void 0) continue;
		const comparison = comparePrograms(await readFile(path), await readFile(other));
		bytes += comparison.sizes[0] - comparison.sizes[1];
		if (!comparison.isIdentical) changed.push(program);
		evidence.push(...comparisonEvidence(comparison, [`${program} with it`, `${program} without it`]));
	}
	const isChanged = changed.length > 0;
	return {
		check: "environment",
		kind: isChanged && !deviation.isExpected ? "problem" : "note",
		program: changed.length === 1 ? changed[0] ?? "" : "",
		sentence: isChanged ? `${shown}, set in ${place}, changes the program` : `${shown}, set in ${place}, changes no byte`,
		cause: isChanged ? `without it, ${after.compiled.length} packages were compiled anew, and the rest came from the build cache` : "",
		bytes,
		remedy,
		evidence
	};
}
//#endregion
//#region src/gate/doctor/checks/files.ts
async function checkFiles(session, checks) {
	const { paths } = await session.userBuild();
	const listings = checks.has("path-leaks") ? await session.listings() : new Map();
	const findings = [];
	for (const [program, path] of paths) {
		const { twinPath = null, depsPath = null } = listings.get(program) ?? {};
		const examined = await examineFile({
			path,
			program,
			twinPath,
			depsPath,
			directories: session.directories
		}, checks);
		findings.push(...examined.findings);
		for (const note of examined.notes) session.notice(`${program}: ${note}`);
	}
	return findings;
}
//#endregion
//#region src/core/doctor/package-functions.ts
function localName({ name, package: path }) {
	const owner = [path, withEscapedDots(path)].find((prefix) => name.startsWith(`${prefix}.`));
	return owner === void 0 ? "" : name.slice(owner.length + 1);
}
function isInitialiser(symbol) {
	return /^(?:init(?:\.\d+)?|init\.\d+\..+|map\.init\..+)$/.test(localName(symbol));
}
function isLocalFunction(symbol) {
	return symbol.region === "code" && !isInitialiser(symbol) && /(?:\.(?:func|gowrap|deferwrap)|-range)\d/.test(localName(symbol));
}
function bytesByPackage(symbols, packages, isMeant) {
	const sums = new Map();
	for (const symbol of symbols) {
		if (!packages.has(symbol.package) || !isMeant(symbol)) continue;
		const sum = sums.get(symbol.package) ?? {
			count: 0,
			bytes: 0
		};
		sum.count++;
		sum.bytes += symbol.size;
		sums.set(symbol.package, sum);
	}
	return [...sums].map(([name, sum]) => ({
		package: name,
		...sum
	})).toSorted((a, b) => b.bytes - a.bytes || (a.package < b.package ? -1 : 1));
}
//#endregion
//#region src/core/doctor/twice.ts
function withoutVendor(path) {
	const at = path.lastIndexOf("/vendor/");
	if (at >= 0) return path.slice(at + 8);
	return path.startsWith("vendor/") ? path.slice(7) : path;
}
function repeatedPackages(packages) {
	const copies = new Map();
	for (const row of packages) {
		if (row.kind === "pseudo") continue;
		const path = withoutVendor(row.path);
		const known = copies.get(path);
		if (known) known.push(row);
		else copies.set(path, [row]);
	}
	const bytesOf = ({ copies: all }) => all.reduce((sum, { size }) => sum + size, 0);
	return [...copies].filter(([, all]) => all.length > 1).map(([path, all]) => ({
		path,
		copies: all.map(({ path: name, size }) => ({
			path: name,
			size
		}))
	})).toSorted((a, b) => bytesOf(b) - bytesOf(a));
}
//#endregion
//#region src/core/doctor/gopath-findings.ts
const note = {
	check: "gopath",
	kind: "note"
};
function modeFinding(program, way, comparison) {
	const [own, other] = comparison.sizes;
	const delta = other - own;
	const prefixed = way.packages.filter(({ path }) => path.slice(1).includes("/vendor/")).length;
	const change = delta === 0 ? "the program has the size of your build" : `the program is ${formatExactBytes(Math.abs(delta))} ${delta > 0 ? "larger" : "smaller"} than your build`;
	return {
		...note,
		program,
		sentence: `${way.name}: ${change}`,
		cause: prefixed === 0 ? "" : `the names of ${prefixed} packages have the vendor directory in them`,
		bytes: delta,
		remedy: `go version -m "$(go list -f '{{.Target}}' .)"`,
		evidence: comparisonEvidence(comparison, ["your build", way.name])
	};
}
function excessOf(repeated) {
	return repeated.reduce((sum, { copies }) => {
		const sizes = copies.map(({ size }) => size);
		return sum + sizes.reduce((total, size) => total + size, 0) - Math.max(...sizes);
	}, 0);
}
function twiceFinding(program, ways) {
	const found = ways.map(({ name, packages }) => ({
		name,
		repeated: repeatedPackages(packages)
	}));
	const lines = found.flatMap(({ name, repeated }) => repeated.map(({ copies }) => `${name}: ${copies.map(({ path, size }) => `${path} ${formatExactBytes(size)}`).join(", ")}`));
	const names = new Set(found.flatMap(({ repeated }) => repeated.map(({ path }) => path)));
	const concerned = found.filter(({ repeated }) => repeated.length > 0);
	const isAll = concerned.length === 0 || concerned.length === ways.length;
	const list = (isAll ? ways : concerned).map(({ name }) => name).join("; ");
	return {
		...note,
		program,
		sentence: names.size === 0 ? `no package is in the program twice: ${list}` : `${names.size === 1 ? "one package is" : `${names.size} packages are`} in the program twice${isAll ? "" : `: ${list}`}`,
		cause: names.size === 0 ? "" : "a vendored copy has a name of its own: that of the standard library, or that of GOPATH mode",
		bytes: Math.max(0, ...found.map(({ repeated }) => excessOf(repeated))),
		remedy: `go list -deps ${program}`,
		evidence: lines.length === 0 ? [] : [bounded("packages", lines)]
	};
}
function linknameFindings(program, linknames, symbols) {
	if (linknames.length === 0) return [];
	const sizes = new Map();
	for (const { name, size } of symbols) sizes.set(name, (sizes.get(name) ?? 0) + size);
	const used = linknames.map((linkname) => ({
		...linkname,
		size: sizes.get(linkname.target)
	})).toSorted((a, b) => (b.size ?? -1) - (a.size ?? -1));
	const inProgram = used.filter(({ size }) => size !== void 0).length;
	return [{
		...note,
		program,
		sentence: `${linknames.length} //go:linkname lines outside of the standard library, ${inProgram} of them with a symbol in the program`,
		cause: "",
		bytes: null,
		remedy: `grep -rn '^//go:linkname' $(go list -deps -f '{{if not .Standard}}{{.Dir}}{{end}}' ${program})`,
		evidence: [bounded("owner, place, local name, target and bytes", used.map(({ package: owner, place, local, target, size }) => `${owner} ${place}: ${local}, ${target}: ${size === void 0 ? "not in the program" : formatExactBytes(size)}`))]
	}];
}
function functionFindings(program, symbols, dependencies) {
	return [["package initialisers", isInitialiser], ["local functions", isLocalFunction]].flatMap(([what, isMeant]) => {
		const rows = bytesByPackage(symbols, dependencies, isMeant);
		return rows.length === 0 ? [] : [functionsFinding(program, what, rows)];
	});
}
function functionsFinding(program, what, rows) {
	const bytes = rows.reduce((sum, row) => sum + row.bytes, 0);
	const count = rows.reduce((sum, row) => sum + row.count, 0);
	return {
		...note,
		program,
		sentence: `${what} of dependencies: ${formatExactBytes(bytes)} in ${count} symbols of ${rows.length} packages`,
		cause: "",
		bytes: null,
		remedy: "go tool nm -size -sort size PROGRAM",
		evidence: [bounded(what, rows.map(({ package: name, count: symbols, bytes: size }) => `${name}: ${formatExactDelta(size).replace("+", "")} in ${symbols}`))]
	};
}
//#endregion
//#region src/core/doctor/linknames.ts
const directive = /^\/\/go:linkname[ \t]+(\S+)(?:[ \t]+(\S+))?[ \t]*\r?$/;
function linknamesIn(source, importPath, file) {
	if (!source.includes("//go:linkname")) return [];
	return source.split("\n").flatMap((line, i) => {
		const [, local, target] = directive.exec(line) ?? [];
		if (local === void 0) return [];
		return [{
			package: importPath,
			place: `${file}:${i + 1}`,
			local,
			target: target ?? `${importPath}.${local}`
		}];
	});
}
//#endregion
//#region src/toolchain/doctor/gopath/lay-out.ts
function mainModuleOf(sources) {
	const [only, ...others] = new Map(sources.flatMap(({ main }) => main === null ? [] : [[main.path, main]])).values();
	return only === void 0 || others.length > 0 ? null : only;
}
const ofModules = /^--?(?:mod|modfile|modcacherw)(?:=|$)/;
async function layOutTree(shell, flags, { path, directory }, goPath) {
	const root = join(goPath, "src", ...path.split("/"));
	await mkdir(dirname(root), { recursive: true });
	await cp(directory, root, {
		recursive: true,
		verbatimSymlinks: true,
		filter: (source) => basename(source) !== ".git" && source !== join(directory, "vendor")
	});
	const goFlags = goFlagsOf(shell.settings);
	const settings = withGoFlags(shell.settings, goFlags.filter((flag) => !ofModules.test(flag)));
	return {
		shell: {
			...shell,
			directory: join(root, relative(directory, shell.directory)),
			settings,
			facts: {
				...shell.facts,
				GOFLAGS: settings.process["GOFLAGS"] ?? ""
			}
		},
		environment: {
			GO111MODULE: "off",
			GOPATH: goPath,
			GOWORK: ""
		},
		flags: flags.filter((flag) => !ofModules.test(flag))
	};
}
async function addVendor(shell, module, goPath, scratch) {
	const vendor = join(goPath, "src", ...module.path.split("/"), "vendor");
	const own = join(module.directory, "vendor");
	if (await stat(own).catch(() => null) !== null) {
		await cp(own, vendor, {
			recursive: true,
			verbatimSymlinks: true
		});
		return;
	}
	const modFile = join(scratch, "go.mod");
	await copyFile(join(module.directory, "go.mod"), modFile);
	await copyFile(join(module.directory, "go.sum"), join(scratch, "go.sum")).catch(() => writeFile(join(scratch, "go.sum"), ""));
	const { code, stderr } = await run(shell.command.go, [
		"mod",
		"vendor",
		"-o",
		vendor
	], {
		cwd: module.directory,
		env: {
			...await shellEnvironment(shell, shell.settings),
			...privateModules(shell.facts.GOMODCACHE, join(scratch, "modules")),
			GO111MODULE: "on",
			GOWORK: "off",
			GOFLAGS: `-modcacherw -mod=mod ${quoteField(`-modfile=${modFile}`)}`
		},
		timeoutSeconds: shell.command.timeoutSeconds
	});
	if (code !== 0) throw new UserError(`go mod vendor failed: ${outline(stderr.toString("utf8"))}; run go mod download first`);
}
async function addPackages(sources, goPath) {
	for (const { importPath, directory, isStandard, main, files } of sources) {
		if (isStandard || main !== null || directory === "") continue;
		const place = join(goPath, "src", ...importPath.split("/"));
		try {
			await copyPackage(directory, place, files);
		} catch (error) {
			throw new UserError(`${importPath} could not be copied: ${messageOf(error)}`);
		}
	}
}
async function copyPackage(directory, place, files) {
	for (const file of files) {
		const target = resolve(place, file);
		if (!target.startsWith(place)) throw new Error(`${file} lies elsewhere`);
		await mkdir(dirname(target), { recursive: true });
		await copyFile(join(directory, file), target);
	}
	if (!files.some((file) => /\.(?:c|cc|cpp|h|hpp|m|s|S)$/.test(file))) return;
	for (const entry of await readdir(directory, { withFileTypes: true })) {
		if (!entry.isDirectory()) continue;
		const inner = join(directory, entry.name);
		if ((await readdir(inner)).some((name) => name.endsWith(".go"))) continue;
		await cp(inner, join(place, entry.name), { recursive: true });
	}
}
//#endregion
//#region src/toolchain/doctor/gopath/package-sources.ts
const names = optional(array(string()), []);
const listed = object({
	ImportPath: string(),
	Dir: optional(string(), ""),
	Standard: optional(boolean(), false),
	Module: optional(object({
		Path: string(),
		Main: optional(boolean(), false),
		Dir: optional(string(), "")
	})),
	...entriesFromList(fileFields, names)
});
async function packageSources(shell, flags, programs) {
	const printed = await listDependencies(shell, flags, programs, `-json=ImportPath,Dir,Standard,Module,${fileFields.join(",")}`);
	return printedObjects(printed).map((text) => sourceOf(JSON.parse(text)));
}
function sourceOf(value) {
	const read = safeParse(listed, value);
	if (!read.success) throw new UserError("go list printed an unknown form");
	const { ImportPath, Dir, Standard, Module, ...files } = read.output;
	return {
		importPath: ImportPath,
		directory: Dir,
		isStandard: Standard,
		main: Module?.Main ? {
			path: Module.Path,
			directory: Module.Dir
		} : null,
		goFiles: [...files.GoFiles, ...files.CgoFiles],
		files: fileFields.flatMap((name) => files[name])
	};
}
//#endregion
//#region src/gate/doctor/odd-place.ts
const oddName = "a b 'c' \u00FC";
const ofName = /[/\\]a b(?!\w)|(?<![\w(])'c'(?!\w)|\u00FC|\b(?:unterminated|unmatched|unbalanced|matching|missing) (?:["'`]|(?:single |double )?quot)/i;
const isCutOff = /\u2026$/m;
function buildInOddPlace(build) {
	return tryAgain(() => build(oddName), ofName, () => build("plain"));
}
async function tryAgain(first, reason, second) {
	try {
		return {
			made: await first(),
			refusal: null
		};
	} catch (error) {
		if (!(error instanceof UserError && isOf(error, reason))) throw error;
		return {
			made: await second(),
			refusal: messageOf(error)
		};
	}
}
function isOf({ message, failure }, reason) {
	if (/ timed out after \d+ s\b/.test(message)) return false;
	const text = [message, ...failure?.output ?? []].join("\n");
	return reason.test(text) || isCutOff.test(text);
}
//#endregion
//#region src/gate/doctor/checks/gopath.ts
async function checkGoPath(session, hasTime) {
	const { shell, flags, programs } = session;
	const user = await session.userBuild();
	const listings = await session.listings();
	const sources = await packageSources(shell, flags, programs);
	const linknames = await readLinknames(sources);
	const ways = await buildWays(session, sources, hasTime);
	const findings = [];
	for (const { importPath, packages } of programs) {
		const path = user.paths.get(importPath);
		if (path === void 0) continue;
		const own = await analyzeFile(path, {
			...listings.get(importPath),
			gzip: false
		});
		const built = [{
			name: "your build",
			packages: own.packages
		}];
		for (const way of ways) {
			if (way.failure !== "") {
				findings.push(failed(importPath, way));
				continue;
			}
			const other = way.paths.get(importPath);
			if (other === void 0) continue;
			const { packages: rows } = await analyzeFile(other, { gzip: false });
			built.push({
				name: way.name,
				packages: rows
			});
			findings.push(modeFinding(importPath, {
				name: way.name,
				packages: rows
			}, comparePrograms(await readFile(path), await readFile(other))));
		}
		findings.push(twiceFinding(importPath, built), ...contents(importPath, packages, {
			own,
			linknames,
			sources
		}));
	}
	return findings;
}
function contents(program, packages, { own, linknames, sources }) {
	const dependencies = sources.filter(({ isStandard, main }) => !isStandard && main === null).map(({ importPath }) => importPath);
	return [...linknameFindings(program, linknames.filter(({ package: owner }) => packages.has(owner)), own.symbols), ...functionFindings(program, own.symbols, new Set(dependencies))];
}
async function readLinknames(sources) {
	const linknames = [];
	for (const { importPath, directory, isStandard, goFiles } of sources) {
		if (isStandard) continue;
		for (const file of goFiles) {
			const text = await readFile(join(directory, file), "utf8").catch(() => "");
			linknames.push(...linknamesIn(text, importPath, file));
		}
	}
	return linknames;
}
const ways = [{
	name: "GO111MODULE=off with vendor",
	hasVendor: true
}, {
	name: "GO111MODULE=off without vendor",
	hasVendor: false
}];
async function buildWays(session, sources, hasTime) {
	if (mainModuleOf(sources) === null) {
		session.notice("GOPATH mode was not tried: the programs are of several modules, or of none");
		return [];
	}
	const built = [];
	for (const way of ways) {
		if (!way.hasVendor && !hasTime) {
			session.notice(`${way.name} was not built for want of time: go-size-gate doctor --only gopath`);
			continue;
		}
		built.push(await buildWay(session, sources, way));
	}
	return built;
}
async function buildWay(session, sources, way) {
	const { name } = way;
	try {
		const { made, refusal } = await buildInOddPlace((place) => withProgress(session.log, name, () => build(session, sources, way.hasVendor, place)));
		if (refusal !== null) session.notice(`${name}: in a directory named ${oddName} it doesn't build, in one of a plain name it does: ${refusal}`);
		return {
			name,
			paths: made,
			failure: ""
		};
	} catch (error) {
		if (!(error instanceof UserError)) throw error;
		return {
			name,
			paths: new Map(),
			failure: messageOf(error)
		};
	}
}
async function build(session, sources, hasVendor, name) {
	const module = mainModuleOf(sources);
	if (module === null) return new Map();
	const { programs } = session;
	const place = await session.newDirectory("gopath");
	const goPath = join(place, name);
	const output = join(place, `${name} bin`);
	await mkdir(output);
	const { shell, environment, flags } = await layOutTree(session.shell, session.flags, module, goPath);
	if (hasVendor) {
		const scratch = await session.newDirectory("vendoring");
		await addVendor(session.shell, module, goPath, scratch);
	} else await addPackages(sources, goPath);
	const { paths } = await shellBuild(shell, {
		verb: "install",
		flags,
		programs,
		environment: {
			...await shellEnvironment(shell, shell.settings),
			...environment
		},
		output
	});
	return paths;
}
function failed(program, { name, failure }) {
	return {
		check: "gopath",
		kind: "note",
		program,
		sentence: `${name}: the program does not build`,
		cause: failure,
		bytes: null,
		remedy: "go env -w GO111MODULE=on",
		evidence: []
	};
}
//#endregion
//#region src/gate/doctor/checks/install.ts
async function checkInstall(session) {
	const { shell, programs, flags, log } = session;
	const built = await session.userBuild();
	const installed = await withProgress(log, "go install", async () => shellBuild(shell, {
		verb: "install",
		flags,
		programs,
		environment: await shellEnvironment(shell, shell.settings),
		output: await session.newDirectory("install")
	}));
	const packages = new Set(programs.flatMap((program) => [...program.packages]));
	const findings = [{
		check: "install",
		kind: "note",
		program: "",
		sentence: `${installed.compiled.length === 0 ? "go install used the build cache" : "go install compiled again what go build had compiled"}: after go build it compiled ${installed.compiled.length} of ${packages.size} packages`,
		cause: "",
		bytes: null,
		remedy: `go install -v ${shellWords(programs.map(({ importPath }) => importPath))}`,
		evidence: [bounded("packages that were compiled", [`${built.commandLine}: ${built.compiled.length}, with an empty build cache`, `${installed.commandLine}: ${installed.compiled.length}, with what that left`])]
	}];
	for (const { importPath, file } of programs) {
		const path = built.paths.get(importPath);
		const other = installed.paths.get(importPath);
		if (path === void 0 || other === void 0) continue;
		findings.push(...await compareTwoWays(importPath, path, other), ...await compareInstalled(session, importPath, file, path));
	}
	return findings;
}
function shellWords(texts) {
	return texts.map((text) => shellWord(text) ?? "PACKAGE").join(" ");
}
async function compareTwoWays(importPath, built, installed) {
	const comparison = comparePrograms(await readFile(installed), await readFile(built));
	if (comparison.isIdentical) return [];
	return [{
		check: "install",
		kind: "problem",
		program: importPath,
		sentence: "go install and go build make different programs here",
		cause: causeOf(comparison),
		bytes: comparison.sizes[0] - comparison.sizes[1],
		remedy: "go env GOFLAGS",
		evidence: comparisonEvidence(comparison, ["go install", "go build"])
	}];
}
const maxFileBytes = 2 ** 31 - 1;
async function compareInstalled({ shell }, importPath, file, built) {
	const path = join(shell.places.bin, crossDirectory(shell), file);
	const stats = await stat(path).catch(() => null);
	if (!stats?.isFile() || stats.size > maxFileBytes) return [];
	const bytes = await readFile(path);
	if (mainPackageOf(bytes) !== importPath) return [];
	const comparison = comparePrograms(bytes, await readFile(built));
	if (comparison.isIdentical) return [];
	const delta = comparison.sizes[0] - comparison.sizes[1];
	const cause = causeOf(comparison);
	return [{
		check: "install",
		kind: "problem",
		program: importPath,
		sentence: `the installed ${path} is not what go build makes of these sources`,
		cause: cause === "" ? "the build info of both is the same: the sources are others, or a dependency\u2019s" : `of the installed program and of go build: ${cause}`,
		bytes: delta,
		remedy: `go install ${shellWords([importPath])}`,
		evidence: comparisonEvidence(comparison, [path, "go build"])
	}];
}
function mainPackageOf(bytes) {
	try {
		const { image } = readImage(bytes);
		return readBuildInfo(bytes, image ?? null)?.path ?? "";
	} catch {
		return "";
	}
}
//#endregion
//#region src/core/doctor/link-inputs.ts
const inputOrigins = [
	"standard library",
	"module cache",
	"vendor directory",
	"source tree",
	"elsewhere"
];
function archivesOf(importcfg) {
	const archives = new Map();
	for (const line of importcfg.split("\n")) {
		const [, name, path] = /^packagefile ([^=]+)=(.+)$/.exec(line) ?? [];
		if (name !== void 0 && path !== void 0) archives.set(name, path);
	}
	return archives;
}
function isBelow(directory, path) {
	const [above, place] = [directory, path].map((text) => text.replaceAll("\\", "/").replace(/\/$/, ""));
	return above !== "" && (place === above || (place ?? "").startsWith(`${above ?? ""}/`));
}
function originOf({ directory }, { goRoot, modCache, tree }) {
	if (isBelow(goRoot, directory)) return "standard library";
	if (isBelow(modCache, directory)) return "module cache";
	if (!isBelow(tree, directory)) return "elsewhere";
	return directory.slice(tree.length).replaceAll("\\", "/").includes("/vendor/") ? "vendor directory" : "source tree";
}
function linkInputFindings(program, inputs, places, libraries) {
	const outside = inputs.filter((input) => originOf(input, places) === "elsewhere");
	const replaced = inputs.filter((input) => input.replaced.length > 0);
	return [
		...outside.length === 0 ? [] : [problem$1(program, "packages come from outside of tree, module cache and GOROOT", "a replace directive of go.mod or a line of go.work names the directory", outside, outside.map(({ package: name, directory }) => `${name} in ${directory === "" ? "a directory that go list does not name" : directory}`), "go list -m -f \"{{.Path}} {{.Dir}}\" all")],
		...replaced.length === 0 ? [] : [problem$1(program, "an overlay replaces source files", "-overlay is among the flags or in GOFLAGS", replaced, replaced.flatMap(({ package: name, replaced: files }) => files.map((file) => `${name}: ${file}`)), "go env GOFLAGS")],
		summary(program, inputs, places, libraries)
	];
}
function problem$1(program, sentence, cause, inputs, lines, remedy) {
	return {
		check: "link-inputs",
		kind: "problem",
		program,
		sentence: `${sentence}: ${inputs.length}`,
		cause,
		bytes: null,
		remedy,
		evidence: [bounded("what the linker read of them", lines)]
	};
}
const maxNamed = 5;
function summary(program, inputs, places, libraries) {
	const sum = (some) => some.reduce((total, { size }) => total + size, 0);
	const lines = inputOrigins.flatMap((origin) => {
		const some = inputs.filter((input) => originOf(input, places) === origin);
		return some.length === 0 ? [] : [`${origin}: ${some.length} packages, ${formatBytes(sum(some))}`];
	});
	const largest = inputs.toSorted((a, b) => b.size - a.size).slice(0, maxNamed).map(({ package: name, size }) => `${name}: ${formatBytes(size)}`);
	return {
		check: "link-inputs",
		kind: "note",
		program,
		sentence: `the linker read ${inputs.length} ${inputs.length === 1 ? "archive" : "archives"} of ${formatBytes(sum(inputs))}${libraries.length === 0 ? "" : `, and the program loads ${libraries.length} ${libraries.length === 1 ? "library" : "libraries"}`}`,
		cause: "",
		bytes: null,
		remedy: "go build -x -a",
		evidence: [
			bounded("archives by where their sources lie", lines),
			bounded("the largest archives", largest),
			...libraries.length === 0 ? [] : [bounded("libraries that the program loads", libraries)]
		]
	};
}
//#endregion
//#region src/toolchain/doctor/package-directories.ts
async function packageDirectories(shell, flags, programs) {
	const lines = (await listDependencies(shell, flags, programs, "-f={{.ImportPath}}	{{.Dir}}")).split("\n");
	return new Map(lines.filter((line) => line.includes("	")).map((line) => {
		const [name = "", path = ""] = line.split("	");
		return [name, path];
	}));
}
const overlaySchema = object({ Replace: record(string(), string()) });
const maxOverlay = 16777216;
async function overlayFiles(shell, flags) {
	const named = lastFlag([...flagsOf(shell.facts.GOFLAGS), ...flags], "overlay");
	const files = new Map();
	if (named === null || named === "") return files;
	const absolute = (path) => isAbsolute(path) ? normalize(path) : join(shell.directory, path);
	const text = await readBounded(absolute(named), maxOverlay);
	const read = safeParse(overlaySchema, parsed(text.toString("utf8")));
	if (!read.success) throw new UserError(`overlay: ${named} is no overlay file`);
	for (const [from, to] of Object.entries(read.output.Replace)) {
		const path = absolute(from);
		const line = `${path} by ${to === "" ? "nothing" : to}`;
		const known = files.get(dirname(path));
		if (known) known.push(line);
		else files.set(dirname(path), [line]);
	}
	return files;
}
function parsed(text) {
	try {
		return JSON.parse(text);
	} catch {
		return null;
	}
}
//#endregion
//#region src/gate/doctor/checks/link-inputs.ts
async function checkLinkInputs(session) {
	const { shell, flags, programs, tree } = session;
	const { paths } = await session.userBuild();
	const listings = await session.listings();
	const directories = await packageDirectories(shell, flags, programs);
	const overlay = await overlayFiles(shell, flags);
	const places = {
		goRoot: shell.facts.GOROOT,
		modCache: shell.facts.GOMODCACHE,
		tree: tree.root
	};
	const findings = [];
	for (const { importPath } of programs) {
		const path = paths.get(importPath);
		const importcfg = listings.get(importPath)?.importcfgPath ?? null;
		if (path === void 0 || importcfg === null) throw new UserError(`go did not say what the linker read for ${importPath}`);
		const archives = archivesOf(await readFile(importcfg, "utf8"));
		const inputs = [];
		for (const [name, archive] of archives) {
			const directory = directories.get(name) ?? "";
			inputs.push({
				package: name,
				size: (await stat(archive)).size,
				directory,
				replaced: overlay.get(directory) ?? []
			});
		}
		const libraries = librariesOf(await readFile(path));
		findings.push(...linkInputFindings(importPath, inputs, places, libraries));
	}
	return findings;
}
function librariesOf(file) {
	const { image } = readImage(file);
	return image ? dynamicTexts(image, "needed") : [];
}
//#endregion
//#region src/gate/doctor/checks/vendor.ts
async function checkVendor(session, vendor) {
	if (vendor === null) return [];
	const { differing, missing } = await compareVendored(vendor, session.shell.facts.GOMODCACHE);
	if (missing.length > 0) session.notice(`vendored files of ${missing.length} modules were not compared, as the module cache doesn't have them: ${missing.slice(0, 5).join(", ")}`);
	return [...differing.length === 0 ? [] : [problem(`${differing.length} vendored files are not those of their modules`, "somebody changed them, or modules.txt names another version", [bounded("files below vendor", differing)])], ...await buildBothWays(session)];
}
function problem(sentence, cause, evidence) {
	return {
		check: "vendor",
		kind: "problem",
		program: "",
		sentence,
		cause,
		bytes: null,
		remedy: "go mod vendor",
		evidence
	};
}
function isInconsistent(message) {
	return message.includes("inconsistent vendoring");
}
function inconsistency(message) {
	return problem("vendor/modules.txt and go.mod disagree, so that nothing builds from vendor", "go.mod was changed without go mod vendor", [bounded("what go says", message.split("\n"))]);
}
async function buildBothWays(session) {
	const { shell, flags, programs, log } = session;
	const build = (mod) => withProgress(log, `building with -mod=${mod} -trimpath`, async () => shellBuild(shell, {
		verb: "build",
		flags: [
			...flags,
			"-trimpath",
			`-mod=${mod}`
		],
		programs,
		environment: await shellEnvironment(shell, shell.settings),
		output: await session.newDirectory(mod)
	}));
	let vendored;
	try {
		vendored = await build("vendor");
	} catch (error) {
		if (!(error instanceof UserError)) throw error;
		const message = messageOf(error);
		if (!isInconsistent(message)) throw error;
		return [inconsistency(message)];
	}
	const fetched = await build("readonly");
	const findings = [];
	for (const [program, path] of vendored.paths) {
		const other = fetched.paths.get(program);
		if (other === void 0) continue;
		findings.push(...await compare$1(program, path, other));
	}
	return findings;
}
async function compare$1(program, vendored, fetched) {
	const files = [await readFile(vendored), await readFile(fetched)];
	const comparison = comparePrograms(...files);
	if (comparison.isIdentical) return [];
	const functions = differingFunctionSizes(...files);
	const isSameCode = functions.length === 0;
	return [{
		check: "vendor",
		kind: isSameCode ? "note" : "problem",
		program,
		sentence: isSameCode ? "built from vendor and from the module cache, the program has the same functions of the same sizes, and other data" : "built from vendor and from the module cache, the program has other functions",
		cause: isSameCode ? differInSumsAlone(...files) ? "the build info of a vendored build has no hashes of modules" : "" : "the sources differ",
		bytes: comparison.sizes[0] - comparison.sizes[1],
		remedy: "go mod vendor",
		evidence: [...comparisonEvidence(comparison, ["-mod=vendor", "-mod=readonly"]), ...isSameCode ? [] : [bounded("functions", functions)]]
	}];
}
//#endregion
//#region src/gate/doctor/checks/workspaces.ts
async function checkWorkspaces(session) {
	const { tree, log } = session;
	const first = await session.enforcedBuild();
	const again = await withProgress(log, "the enforced build in a second workspace", () => buildAgain(session));
	const findings = [];
	for (const [program, path] of first.paths) {
		const other = again.paths.get(program);
		if (other === void 0) continue;
		findings.push(...await compare(program, path, other, [tree.root, again.root]));
	}
	return findings;
}
async function buildAgain(session) {
	const { made, refusal } = await buildInOddPlace((name) => buildIn(session, name));
	if (refusal !== null) session.notice(`in a directory named ${oddName} the program doesn't build: ${refusal}`);
	return made;
}
async function buildIn(session, name) {
	const { shell, tree, settings, programs } = session;
	const parent = join(await session.newDirectory("another-place"), name);
	await mkdir(parent);
	const copy = await copyTree(tree, parent, false);
	const workspace = await makeSecondWorkspace(shell.workspace, join(parent, "second-workspace"));
	const modCache = join(parent, "modules");
	const log = {
		...shell.command.log,
		child: () => {}
	};
	const options = {
		shell: {
			...shell,
			command: {
				...shell.command,
				log
			}
		},
		tree: copy,
		settings,
		programs
	};
	const build = async (output, changes) => {
		await mkdir(join(parent, output));
		return {
			paths: await enforcedBuild({
				...options,
				workspace,
				output: join(parent, output),
				changes
			}),
			root: copy.root
		};
	};
	const { made, refusal } = await tryAgain(() => build("out", privateModules(shell.facts.GOMODCACHE, modCache)), /file:\/\/|GOPROXY|go\.sum|\bmodules?\b/, () => build("out-again", {}));
	if (refusal !== null) session.notice(`both workspaces share your module cache, as a second one could not be filled from it: ${refusal}`);
	return made;
}
async function compare(program, first, second, roots) {
	const { identical, onlyBuildIds } = await compareBuilds(first, second);
	if (identical) return [];
	const files = [await readFile(first), await readFile(second)];
	const comparison = comparePrograms(...files);
	const symbols = differingSymbols(...files);
	const isBuildId = onlyBuildIds === true;
	const holdsPlace = files.every((file, i) => file.includes(roots[i] ?? ""));
	return [{
		check: "workspaces",
		kind: isBuildId ? "note" : "problem",
		program,
		sentence: isBuildId ? "two workspaces give the same program but for its build ID" : "two workspaces give different programs",
		cause: isBuildId ? "flags of cgo name the directory of the sources" : holdsPlace ? "each program holds the directory that its sources lay in" : "",
		bytes: comparison.sizes[1] - comparison.sizes[0],
		remedy: "grep -rnE \"SRCDIR|__DATE__|__TIME__\" --include=\"*.go\" --include=\"*.[ch]\" .",
		evidence: [...comparisonEvidence(comparison, ["the first workspace", "the second workspace"]), ...symbols.length === 0 ? [] : [bounded("functions and texts that differ", symbols)]]
	}];
}
//#endregion
//#region src/gate/doctor/inconsistent-diagnosis.ts
function inconsistentDiagnosis(request, shell, message) {
	const why = "nothing builds before the vendor directory is right";
	return {
		schemaVersion: 1,
		tool: toolName,
		goVersion: shell.facts.GOVERSION,
		programs: [],
		plan: [],
		checks: checkNames.map((name) => request.checks.has(name) ? resultOf(name, name === "vendor" ? "" : why, request) : leftOut(name, "the flags leave it out")),
		findings: [inconsistency(message)],
		notices: []
	};
}
//#endregion
//#region src/gate/doctor/quick-diagnosis.ts
const quickChecks = new Set(["environment", "cache"]);
async function quickDiagnosis(request, shell, deviations) {
	const { checks } = request;
	const notices = [];
	const findings = [...checks.has("cache") ? await caches(request, shell, notices) : [], ...checks.has("environment") ? deviations.map((deviation) => listed$1(deviation, "its effect is measured without --quick")) : []];
	return {
		schemaVersion: 1,
		tool: toolName,
		goVersion: shell.facts.GOVERSION,
		programs: [],
		plan: [],
		checks: checkNames.map((name) => quickChecks.has(name) && checks.has(name) ? {
			name,
			state: "done",
			reason: "",
			command: ""
		} : leftOut(name, "it needs a build, or the flags leave it out")),
		findings: problemsFirst(findings),
		notices
	};
}
async function caches(request, shell, notices) {
	const { packages, log } = request;
	const { scratch } = shell.workspace;
	let { flags } = request;
	let access = await findAccess(shell);
	let names = [];
	try {
		const found = await listPrograms(shell, flags, packages);
		flags = found.flags;
		names = found.programs.map(({ importPath }) => importPath);
	} catch (error) {
		if (!(error instanceof UserError)) throw error;
		access = {
			kind: "none",
			reason: messageOf(error)
		};
	}
	return await checkCacheWithoutBuild({
		shell,
		flags,
		packages: names,
		log,
		notice: (sentence) => notices.push(sentence),
		newDirectory: (name) => mkdtemp(join(scratch, `${name}-`))
	}, access);
}
//#endregion
//#region src/gate/doctor/machine-directories.ts
const ofRunner = [
	"GITHUB_WORKSPACE",
	"RUNNER_TEMP",
	"RUNNER_WORKSPACE",
	"RUNNER_TOOL_CACHE"
];
function machineDirectories({ settings, places, facts, workspace }, root, environment) {
	const separator = process.platform === "win32" ? ";" : ":";
	return [
		{
			name: "the source tree",
			path: root
		},
		{
			name: "GOROOT",
			path: facts.GOROOT
		},
		{
			name: "GOMODCACHE",
			path: facts.GOMODCACHE
		},
		...places.goPath.split(separator).map((path) => ({
			name: "GOPATH",
			path
		})),
		{
			name: "HOME",
			path: places.home
		},
		{
			name: "the directory of this run",
			path: workspace.scratch
		},
		{
			name: "GOCACHE",
			path: settings.process["GOCACHE"] ?? ""
		},
		...ofRunner.map((name) => ({
			name,
			path: environment[name] ?? ""
		}))
	].filter(({ path }) => path !== "");
}
//#endregion
//#region src/gate/doctor/session.ts
async function buildEnforced({ shell, tree, settings, programs, log }, newDirectory) {
	const goCache = await newDirectory("gocache");
	return {
		paths: await withProgress(log, "the enforced build", async () => enforcedBuild({
			shell,
			tree,
			settings,
			workspace: {
				...shell.workspace,
				goCache
			},
			programs,
			output: await newDirectory("enforced")
		})),
		goCache
	};
}
function openSession(options) {
	const { shell, programs, flags, log } = options;
	const notices = [];
	const newDirectory = (name) => mkdtemp(join(shell.workspace.scratch, `${name}-`));
	const graphPath = join(shell.workspace.scratch, "user-actions.json");
	let isBuilt = false;
	const userBuild = once(async () => {
		isBuilt = true;
		return await withProgress(log, "building as your shell does", async () => shellBuild(shell, {
			verb: "build",
			flags,
			programs,
			environment: await shellEnvironment(shell, shell.settings),
			output: await newDirectory("user"),
			graphPath
		}));
	});
	const enforced = once(() => buildEnforced(options, newDirectory));
	const listings = once(async () => {
		await userBuild();
		return await withProgress(log, "linking once more, for the linker\u2019s listing", async () => linkListings(shell, {
			flags,
			programs,
			output: await newDirectory("listing")
		}));
	});
	return {
		...options,
		userBuild,
		graphPath,
		enforcedBuild: enforced,
		isBuilt: () => isBuilt,
		listings,
		newDirectory,
		notice: (sentence) => {
			if (!notices.includes(sentence)) notices.push(sentence);
		},
		notices
	};
}
//#endregion
//#region src/gate/doctor/doctor.ts
async function diagnose(request) {
	const { log, packages, isQuick } = request;
	const { shell, root } = await openUserShell(request);
	log.info(`${shell.facts.GOVERSION} in ${shell.directory}`);
	const deviations = deviationsOf(shell);
	if (isQuick) return await quickDiagnosis(request, shell, deviations);
	let listed;
	try {
		listed = await listPrograms(shell, request.flags, packages);
	} catch (error) {
		const message = messageOf(error);
		if (!(request.checks.has("vendor") && isInconsistent(message))) throw error;
		return inconsistentDiagnosis(request, shell, message);
	}
	const session = openSession({
		shell,
		tree: {
			root,
			directory: shell.directory
		},
		...listed,
		settings: request.settings,
		directories: machineDirectories(shell, root, request.environment),
		log
	});
	if (!listed.mayStamp) session.notice(unstampedNotice);
	const { checks, findings, plan } = await runChecks(request, session, deviations);
	return {
		schemaVersion: 1,
		tool: toolName,
		goVersion: shell.facts.GOVERSION,
		programs: await programsOf(session),
		plan,
		checks,
		findings: problemsFirst(findings),
		notices: [...session.notices]
	};
}
async function runChecks(request, session, deviations) {
	const { log, maxColdBuilds } = request;
	const wanted = checkNames.filter((name) => request.checks.has(name));
	const vendor = await findVendor(session.shell.directory);
	const causes = await causesOf(session.shell, session.tree, {
		flags: session.flags,
		settings: session.settings,
		deviations
	});
	const plan = planSteps({
		checks: wanted,
		variations: deviations,
		causes,
		keySettings: request.keySettings.map((name) => keySettings[name]),
		hasVendor: vendor !== null,
		maxCold: maxColdBuilds
	});
	announcePlan(log, plan.steps, ({ check }) => check);
	if (plan.steps.some(({ name }) => name === userStep.name)) await session.userBuild();
	const results = new Map();
	const findings = [];
	for (const name of checkNames) {
		if (!request.checks.has(name)) {
			results.set(name, leftOut(name, "the flags leave it out"));
			continue;
		}
		const why = plan.notRun.get(name);
		const isPart = name === "environment" || name === "enforced" && plan.causes !== null;
		const outcome = why !== void 0 && !isPart ? {
			findings: [],
			reason: why
		} : await runCheck(name, session, {
			deviations,
			plan,
			causes,
			settings: request.keySettings,
			vendor
		});
		findings.push(...outcome.findings);
		results.set(name, resultOf(name, why ?? outcome.reason, request));
	}
	return {
		checks: [...results.values()],
		findings,
		plan: [...plan.steps]
	};
}
async function runCheck(name, session, { deviations, causes, plan, settings, vendor }) {
	try {
		return {
			findings: await {
				environment: () => checkEnvironment(session, deviations, plan.measured),
				enforced: async () => plan.causes === null ? [] : await checkEnforced(session, causes, plan.causes),
				install: () => checkInstall(session),
				workspaces: () => checkWorkspaces(session),
				cache: () => checkCache(session),
				"cache-keys": () => checkCacheKeys(session, settings),
				vendor: () => checkVendor(session, vendor),
				gopath: () => checkGoPath(session, plan.isUnvendored),
				"link-inputs": () => checkLinkInputs(session),
				"path-leaks": () => checkFiles(session, new Set(["path-leaks"])),
				unneeded: () => checkFiles(session, new Set(["unneeded"]))
			}[name](),
			reason: ""
		};
	} catch (error) {
		if (!(error instanceof UserError)) throw error;
		return {
			findings: [],
			reason: messageOf(error)
		};
	}
}
async function programsOf(session) {
	const { GOOS, GOARCH } = session.shell.facts;
	const paths = session.isBuilt() ? (await session.userBuild()).paths : null;
	return await Promise.all(session.programs.map(async ({ importPath }) => {
		const path = paths?.get(importPath);
		return {
			name: importPath,
			target: `${GOOS}/${GOARCH}`,
			fileSize: path === void 0 ? null : (await stat(path)).size
		};
	}));
}
//#endregion
export { diagnose };
