import { n as messageOf, t as UserError } from "./user-error.js";
import { t as readBounded } from "./read-bounded.js";
import { s as withinFile } from "./struct.js";
import { t as toolName } from "./services.js";
import { C as record, E as safeParse, k as string, v as object } from "./dist.js";
import { t as inColumn } from "./columns.js";
import { u as splitQuoted } from "./package-pattern.js";
import { n as run } from "./process.js";
import { r as formatExactDelta, t as formatBytes } from "./sizes.js";
import { B as goVariables, F as readGoEnv, H as passedThroughNames, N as copyEnvironment, P as parseGoEnvFile, R as outline, V as isOfRunner, c as copyTree, d as shownSetting, g as isFile, h as build, l as openTree, m as twinLdflags, n as makeSecondWorkspace, o as splitListing, p as enforcedLdflags, r as makeWorkspace, s as compareBuilds, t as findGo, v as withProgress, z as compilerVariables } from "./find-go.js";
import { a as readImage, d as shiftOf, n as readBuildInfo } from "./placement.js";
import { n as shellWord } from "./shell-word.js";
import { t as checkNames } from "./checks.js";
import { r as keySettings } from "./key-settings.js";
import { n as problemsFirst } from "./verdict2.js";
import { h as readFunctionTable } from "./functions.js";
import { a as resultOf, i as leftOut, n as bounded, r as dynamicTexts, t as examineFile } from "./examine-file.js";
import { pathToFileURL } from "node:url";
import { access, lstat, mkdir, mkdtemp, readFile, readdir, realpath, stat, utimes, writeFile } from "node:fs/promises";
import { basename, dirname, isAbsolute, join, normalize } from "node:path";
import { homedir } from "node:os";
//#region src/core/doctor/plan-steps.ts
/** Builds that a check makes of its own, besides the user's build, which all but one share. */
const ownSteps = {
	environment: [],
	install: [{
		name: "go install, as your shell does",
		cost: "warm"
	}],
	workspaces: [{
		name: "the enforced build",
		cost: "cold"
	}, {
		name: "the enforced build in a second workspace",
		cost: "cold"
	}],
	"cache-keys": [],
	vendor: [],
	"link-inputs": [],
	"path-leaks": [],
	unneeded: []
};
/** The build that the user would make. */
const userStep = {
	name: "go build, as your shell does",
	cost: "cold"
};
/** Checks that look at the user's build. */
const ofUserBuild = /* @__PURE__ */ new Set([
	"environment",
	"install",
	"cache-keys",
	"link-inputs",
	"path-leaks",
	"unneeded"
]);
/** Checks that share one link more, with the linker's listing. */
const ofListing = /* @__PURE__ */ new Set(["link-inputs", "path-leaks"]);
const vendorSteps = [{
	name: "go build -mod=vendor -trimpath",
	cost: "cold"
}, {
	name: "go build -mod=readonly -trimpath",
	cost: "warm"
}];
const listingStep = {
	name: "a link with the linker’s listing",
	cost: "warm"
};
/**
* Checks get what they need in their order; the variations of the user's settings get
* the cold builds that are left.
*/
function planSteps({ checks, variations, keySettings, hasVendor, maxCold }) {
	const steps = [];
	const notRun = /* @__PURE__ */ new Map();
	let left = maxCold;
	const first = checks.find((check) => ofUserBuild.has(check));
	const isUserBuilt = first !== void 0 && left > 0;
	if (first !== void 0 && isUserBuilt) {
		steps.push({
			...userStep,
			check: first
		});
		left--;
	}
	for (const check of checks) {
		const own = [
			...ownSteps[check],
			...check === "vendor" && hasVendor ? vendorSteps : [],
			...check === "cache-keys" ? keySettings.map(stepWith) : [],
			...check === checks.find((name) => ofListing.has(name)) ? [listingStep] : []
		].map((step) => ({
			...step,
			check
		}));
		const cold = own.filter(({ cost }) => cost === "cold").length;
		const isReady = isUserBuilt || !ofUserBuild.has(check);
		if (!isReady || cold > left) {
			notRun.set(check, tooLong(isReady ? cold : 1, left));
			continue;
		}
		steps.push(...own);
		left -= cold;
	}
	const measured = /* @__PURE__ */ new Set();
	if (!checks.includes("environment") || notRun.has("environment")) return {
		steps,
		notRun,
		measured
	};
	for (const [i, { shown, cost }] of variations.entries()) {
		if (cost === "none" || cost === "cold" && left === 0) continue;
		if (cost === "cold") left--;
		measured.add(i);
		steps.push({
			name: `without ${shown}`,
			check: "environment",
			cost
		});
	}
	const others = variations.filter(({ cost }, i) => cost !== "none" && !measured.has(i));
	if (others.length > 0) {
		const names = others.map(({ shown }) => shown).join(", ");
		notRun.set("environment", `not measured for want of time: ${names}`);
	}
	return {
		steps,
		notRun,
		measured
	};
}
const stepWith = ({ shown, cost }) => ({
	name: `with ${shown}`,
	cost
});
function tooLong(needed, left) {
	return `it takes ${needed === 1 ? "a cold build" : `${needed} cold builds`}, and ${left} of those that --time allows are left`;
}
/** Cold builds that a plan makes. */
function coldBuilds(steps) {
	return steps.filter(({ cost }) => cost === "cold").length;
}
//#endregion
//#region src/toolchain/doctor/assert-toolchain.ts
/** What a Go says that may not fetch the one that it needs (cmd/go/internal/toolchain). */
const wanted = /\bdownload (go\S{1,40}) for (\w{1,20})\/(\w{1,20}):/;
/**
* @param environment of the user's go commands, which may fetch nothing
* @param modCache the user's
* @throws UserError where the tree asks for a Go that is not there
*/
async function assertToolchain({ go, timeoutSeconds }, directory, scratch, environment, modCache) {
	const GOMODCACHE = await mkdtemp(join(scratch, "no-modules-"));
	const { code, stderr } = await run(go, ["env", "GOVERSION"], {
		cwd: directory,
		env: {
			...environment,
			GOMODCACHE
		},
		timeoutSeconds
	});
	if (code === 0) return;
	const [, version = "", goos = "", goarch = ""] = wanted.exec(stderr.toString("utf8")) ?? [];
	if (version === "") return;
	const name = `toolchain@v0.0.1-${version}.${goos}-${goarch}`;
	const place = join(modCache, "golang.org", name);
	if (await stat(place).catch(() => null) !== null) return;
	throw new UserError(`${directory} asks for ${version}, which is not there, and doctor fetches nothing: run go version there first`);
}
//#endregion
//#region src/toolchain/doctor/user-settings.ts
/** Bytes of a go.env file. */
const maxFileBytes$1 = 1048576;
/** os.UserConfigDir of Go. */
function configDirectory(env, home) {
	if (process.platform === "win32") return env["APPDATA"] ?? "";
	if (process.platform === "darwin") return join(home, "Library", "Application Support");
	return env["XDG_CONFIG_HOME"] || join(home, ".config");
}
/** A file of settings; empty where there is none. */
async function readSettings(path) {
	const text = await readBounded(path, maxFileBytes$1).catch(() => null);
	return text === null ? {} : parseGoEnvFile(text.toString("utf8"));
}
/** A setting's value and where it is made; null where it is not made. */
function settingIn({ process: own, file, toolchain }, name) {
	const value = own[name];
	if (value) return {
		value,
		from: "process"
	};
	const filed = file[name];
	if (filed) return {
		value: filed,
		from: "file"
	};
	const usual = toolchain[name];
	return usual ? {
		value: usual,
		from: "toolchain"
	} : null;
}
/** Reads the settings but for the toolchain's, which is not known yet. */
async function readUserSettings(environment) {
	const copy = copyEnvironment(environment, process.platform);
	const own = Object.fromEntries(Object.entries(copy).filter(([name]) => !isOfRunner(name)));
	const home = (process.platform === "win32" ? own["USERPROFILE"] : own["HOME"]) || homedir();
	const goEnvFile = own["GOENV"] || join(configDirectory(own, home), "go", "env");
	const settings = {
		process: own,
		file: goEnvFile === "off" ? {} : await readSettings(goEnvFile),
		toolchain: {}
	};
	const goPath = settingIn(settings, "GOPATH")?.value ?? join(home, "go");
	const [first = ""] = goPath.split(process.platform === "win32" ? ";" : ":");
	const bin = settingIn(settings, "GOBIN")?.value ?? join(first, "bin");
	return {
		settings,
		places: {
			home,
			goEnvFile,
			goPath,
			modCache: settingIn(settings, "GOMODCACHE")?.value ?? join(first, "pkg", "mod"),
			bin
		}
	};
}
/** The same with what the toolchain's own file sets. */
async function withToolchainFile(settings, goRoot) {
	return {
		...settings,
		toolchain: await readSettings(join(goRoot, "go.env"))
	};
}
//#endregion
//#region src/toolchain/doctor/shell.ts
const asked = [
	"GOVERSION",
	"GOROOT",
	"GOFLAGS",
	"GOMODCACHE",
	"GOOS",
	"GOARCH",
	"GOEXE",
	"CGO_ENABLED"
];
/** Where things are kept: replaced by private directories, and never varied. */
const placeVariables = /* @__PURE__ */ new Set([
	"GOBIN",
	"GOCACHE",
	"GOCACHEPROG",
	"GOENV",
	"GOMODCACHE",
	"GOPATH",
	"GOTMPDIR"
]);
/**
* The environment of a go command that the user would type. Writes a private copy
* of the file of `go env -w`.
* @param settings the user's, or the user's but for one
*/
async function shellEnvironment({ places, workspace }, settings, cache = workspace.goCache) {
	const config = join(workspace.home, ".config");
	await mkdir(config, { recursive: true });
	const copy = join(await mkdtemp(join(config, "go-env-")), "env");
	const lines = Object.entries(settings.file).filter(([name]) => !placeVariables.has(name)).map(([name, value]) => `${name}=${value}\n`);
	await writeFile(copy, lines.join(""));
	const kept = Object.entries(settings.process).filter(([name]) => !placeVariables.has(name));
	const modCache = settingIn(settings, "GOMODCACHE")?.value;
	const temporary = workspace.temporary;
	return {
		...Object.fromEntries(kept),
		HOME: workspace.home,
		XDG_CONFIG_HOME: config,
		XDG_CACHE_HOME: join(workspace.home, ".cache"),
		...process.platform === "win32" ? {
			USERPROFILE: workspace.home,
			APPDATA: workspace.home,
			LOCALAPPDATA: workspace.home,
			TEMP: temporary,
			TMP: temporary
		} : { TMPDIR: temporary },
		GOENV: copy,
		GOCACHE: cache,
		GOPATH: places.goPath,
		...modCache === void 0 ? {} : { GOMODCACHE: modCache },
		GOBIN: join(workspace.scratch, "bin"),
		GOTMPDIR: temporary,
		GOPROXY: "off",
		GIT_OPTIONAL_LOCKS: "0",
		GIT_TERMINAL_PROMPT: "0",
		...await gitConfiguration(settings.process, places.home)
	};
}
/** The user's own git configuration, which lies in the home that is replaced. */
async function gitConfiguration(own, home) {
	if (own["GIT_CONFIG_GLOBAL"] !== void 0) return {};
	const path = join(home, ".gitconfig");
	return await access(path).then(() => true, () => false) ? { GIT_CONFIG_GLOBAL: path } : {};
}
/**
* Opens the shell.
* @throws UserError where go can't be asked
*/
async function openShell(command, directory, workspace, { settings, places }) {
	const opened = {
		command,
		directory,
		settings,
		places,
		workspace
	};
	const environment = await shellEnvironment(opened, settings);
	await assertToolchain(command, directory, workspace.scratch, environment, places.modCache);
	const valueOf = await readGoEnv(command, directory, environment, asked);
	const facts = {
		GOVERSION: valueOf("GOVERSION"),
		GOROOT: valueOf("GOROOT"),
		GOFLAGS: valueOf("GOFLAGS"),
		GOMODCACHE: valueOf("GOMODCACHE"),
		GOOS: valueOf("GOOS"),
		GOARCH: valueOf("GOARCH"),
		GOEXE: valueOf("GOEXE"),
		CGO_ENABLED: valueOf("CGO_ENABLED")
	};
	const local = await readGoEnv(command, workspace.scratch, {
		...environment,
		GOTOOLCHAIN: "local"
	}, ["GOVERSION"]);
	return {
		...opened,
		localVersion: local("GOVERSION"),
		settings: await withToolchainFile(settings, facts.GOROOT),
		facts
	};
}
/** GOFLAGS as a list; one that Go can't read either is one flag. */
function flagsOf(text) {
	try {
		return splitQuoted(text);
	} catch {
		return text === "" ? [] : [text];
	}
}
/** The last value of a flag in a list, null where it is not there: `-tags=x`, `--tags=x`, `-tags x`. */
function lastFlag(flags, name) {
	let value = null;
	for (const [i, flag] of flags.entries()) {
		const [, found, given] = /^--?([^=]+)(?:=(.*))?$/s.exec(flag) ?? [];
		if (found === name) value = given ?? flags[i + 1] ?? "";
	}
	return value;
}
//#endregion
//#region src/toolchain/doctor/deviations.ts
/**
* Steer fetching alone, and nothing is fetched here; or which Go builds, which the
* enforced build lets them choose, too.
*/
const ofFetching = /* @__PURE__ */ new Set([
	"GOAUTH",
	"GOINSECURE",
	"GONOPROXY",
	"GONOSUMDB",
	"GOPRIVATE",
	"GOPROXY",
	"GOSUMDB",
	"GOTOOLCHAIN",
	"GOVCS"
]);
/** What the enforced build sets to the same value, or what is the default anyway. */
const harmless = { GO111MODULE: "on" };
/** No build step depends on them but the link at most. */
const ofLinkOnly = /* @__PURE__ */ new Set([
	"GOCOVERDIR",
	"GODEBUG",
	"GOGC",
	"GOMAXPROCS",
	"GOMEMLIMIT",
	"GO_EXTLINK_ENABLED",
	"LD_LIBRARY_PATH",
	"LD_PRELOAD",
	"LD_RUN_PATH"
]);
/** Flags of `go build` that change no compilation. */
const linkFlags = /^--?(?:ldflags|buildvcs|v|x|p|work|modcacherw|json)(?:=|$)/s;
const places = {
	process: "the environment",
	file: "the file of go env -w",
	toolchain: "go.env of the toolchain"
};
/** All that deviates, variables first. */
function deviationsOf(shell) {
	const { settings, facts } = shell;
	const passed = new Set(passedThroughNames);
	return [
		...[
			...goVariables,
			"CGO_ENABLED",
			...compilerVariables
		].filter((name) => name !== "GOFLAGS" && !placeVariables.has(name) && !ofFetching.has(name) && !passed.has(name)).toSorted().flatMap((name) => {
			const setting = settingIn(settings, name);
			if (setting === null) return [];
			const { value, from } = setting;
			return harmless[name] === value ? [] : [variable$1(settings, name, value, from)];
		}),
		...flagDeviations(settings, facts.GOFLAGS),
		...toolchainSwitch(shell)
	];
}
/** Another release of Go than that on the PATH, as go.mod or go.work asks for one. */
function toolchainSwitch({ settings, facts, localVersion }) {
	if (localVersion === facts.GOVERSION) return [];
	const process = {
		...settings.process,
		GOTOOLCHAIN: "local"
	};
	return [{
		shown: `${facts.GOVERSION} instead of ${localVersion}`,
		place: "go.mod, go.work or GOTOOLCHAIN",
		remedy: "GOTOOLCHAIN=local go build",
		cost: "cold",
		without: {
			...settings,
			process
		},
		isExpected: true
	}];
}
function variable$1(settings, name, value, from) {
	return {
		shown: `${name}=${shownSetting(name, value)}`,
		place: places[from],
		remedy: remedyOf(name, from),
		cost: from === "toolchain" ? "none" : ofLinkOnly.has(name) ? "warm" : "cold",
		without: from === "toolchain" ? null : withoutSetting(settings, name),
		isExpected: false
	};
}
/** A variable of the environment may hide a line of the file: both go. */
function withoutSetting(settings, name) {
	const { [name]: _own, ...process } = settings.process;
	const { [name]: _filed, ...file } = settings.file;
	return {
		...settings,
		process,
		file
	};
}
function remedyOf(name, from) {
	if (from === "process") return `unset ${name}`;
	if (from === "file") return `go env -u ${name}`;
	return `sed -i '/^${name}=/d' "$(go env GOROOT)/go.env"`;
}
/** The flags of GOFLAGS, one by one. */
function flagDeviations(settings, text) {
	const from = settingIn(settings, "GOFLAGS")?.from;
	const flags = flagsOf(text);
	if (from === void 0) return [];
	return flags.map((flag, i) => {
		const rest = flags.filter((_, k) => k !== i);
		return {
			shown: `GOFLAGS: ${shownSetting("GOFLAGS", flag)}`,
			place: places[from],
			remedy: remedyOf("GOFLAGS", from),
			cost: linkFlags.test(flag) ? "warm" : "cold",
			without: withFlags(settings, rest, from),
			isExpected: false
		};
	});
}
/** GOFLAGS as Go reads it again; a flag with spaces is quoted. */
function withFlags(settings, flags, from) {
	const text = flags.map(quoted).join(" ");
	const bare = withoutSetting(settings, "GOFLAGS");
	if (from === "toolchain" || text !== "") {
		const process = {
			...bare.process,
			GOFLAGS: text || "-buildvcs=auto"
		};
		return {
			...bare,
			process
		};
	}
	return bare;
}
function quoted(flag) {
	if (!/[\s'"]/.test(flag)) return flag;
	return flag.includes("'") ? `"${flag}"` : `'${flag}'`;
}
//#endregion
//#region src/core/doctor/modules-txt.ts
/** The modules that packages were copied from; a replaced one by its replacement. */
function parseModulesTxt(text) {
	const modules = [];
	for (const line of text.split("\n")) {
		const words = line.trim().split(/\s+/);
		if (line.startsWith("# ")) {
			const arrow = words.indexOf("=>");
			const [path = "", version = ""] = arrow < 0 ? words.slice(1) : words.slice(arrow + 1);
			modules.push({
				path,
				version,
				packages: []
			});
		} else if (line !== "" && !line.startsWith("#")) modules.at(-1)?.packages.push(words[0] ?? "");
	}
	return modules.filter(({ packages }) => packages.length > 0);
}
/** A module's name in the module cache: `A` is `!a` (golang.org/x/mod/module, EscapePath). */
function escapedModule(path) {
	return path.replaceAll(/[A-Z]/g, (letter) => `!${letter.toLowerCase()}`);
}
//#endregion
//#region src/toolchain/doctor/vendored-files.ts
/** Bytes of modules.txt. */
const maxList = 67108864;
/** Absolute path of the vendor directory that Go would use; null where there is none. */
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
/** Name below `vendor`, the vendored file, and the module's own. */
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
//#region src/toolchain/doctor/private-modules.ts
/**
* The environment that fills an empty module cache from the user's, which is only
* read: Go checks each module against go.sum again.
* @param from the user's module cache
*/
function privateModules(from, modCache) {
	return {
		GOMODCACHE: modCache,
		GOPROXY: pathToFileURL(join(from, "cache", "download")).href,
		GOSUMDB: "off",
		GONOPROXY: "none",
		GOPRIVATE: "",
		GOFLAGS: "-modcacherw"
	};
}
//#endregion
//#region src/toolchain/doctor/assert-modules.ts
const remedy = "doctor fetches no module: run go mod download first";
/**
* Lists the packages with a private module cache that is filled from the user's, and
* looks for each module's directory in the user's.
* @param flags of `go list`
* @throws UserError where a module is missing, or Go can't list the packages
*/
async function assertModules({ command, facts, directory, workspace }, environment, flags, packages) {
	const { GOMODCACHE, GOROOT, GOFLAGS, GOEXE } = facts;
	const place = await mkdtemp(join(workspace.scratch, "modules-"));
	const finished = await run(join(GOROOT, "bin", `go${GOEXE === "" ? "" : ".exe"}`), [
		"list",
		"-deps",
		...flags,
		"-f",
		"{{with .Module}}{{if .Version}}{{with .Replace}}{{.Path}}	{{.Version}}{{else}}{{.Path}}	{{.Version}}{{end}}{{end}}{{end}}",
		...packages
	], {
		cwd: directory,
		env: {
			...environment,
			...privateModules(GOMODCACHE, place),
			GOFLAGS: `${GOFLAGS} -modcacherw`.trim(),
			GOTOOLCHAIN: "local"
		},
		timeoutSeconds: command.timeoutSeconds
	});
	if (finished.code !== 0) {
		const text = finished.stderr.toString("utf8");
		const isMissing = text.includes("file://");
		throw new UserError(`go list failed: ${outline(text)}${isMissing ? `; ${remedy}` : ""}`);
	}
	const modules = new Set(finished.stdout.toString("utf8").split("\n"));
	for (const line of modules) {
		const [path = "", version = ""] = line.split("	");
		if (version === "") continue;
		const own = join(GOMODCACHE, `${escapedModule(path)}@${escapedModule(version)}`);
		if (!(await stat(own).catch(() => null) !== null)) throw new UserError(`${path} ${version} is not unpacked in the module cache; ${remedy}`);
	}
}
//#endregion
//#region src/toolchain/doctor/shell-build.ts
/** Programs that are looked at in one run. */
const maxPrograms = 50;
/** Flags by which Go changes no go.mod: see `shell.ts`. */
function readOnly({ facts }, flags) {
	return lastFlag([...flagsOf(facts.GOFLAGS), ...flags], "mod") === "mod" ? ["-mod=readonly"] : [];
}
async function go(shell, environment, args, stderrPath) {
	const { command, directory } = shell;
	const { timeoutSeconds } = command;
	const result = await run(command.go, args, {
		cwd: directory,
		env: environment,
		timeoutSeconds,
		...stderrPath === void 0 ? {} : { stderrPath }
	});
	const [verb = ""] = args;
	if (result.timedOut) throw new UserError(`go ${verb} timed out after ${timeoutSeconds} s`);
	return result;
}
/** Flags of a build that `go list` knows as well. */
function listFlags(flags) {
	return [
		"tags",
		"mod",
		"modfile",
		"overlay",
		"race",
		"compiler"
	].flatMap((name) => {
		const value = lastFlag(flags, name);
		return value === null ? [] : [`-${name}=${value === "" ? "true" : value}`];
	});
}
/** What go printed, with what to do where it would have fetched a module. */
function explained(stderr) {
	const text = stderr.toString("utf8");
	return /GOPROXY=off|module lookup disabled/.test(text) ? `${outline(text)}; doctor fetches no module: run go mod download first` : outline(text);
}
const separator = "	";
/**
* The main packages that the patterns name.
* @throws UserError where there is none, or Go can't list them
*/
async function listPrograms(shell, flags, patterns) {
	const environment = await shellEnvironment(shell, shell.settings);
	const named = patterns.length > 0 ? patterns : ["./..."];
	const template = `{{if eq .Name "main"}}{{.ImportPath}}${separator}{{.Target}}${separator}{{join .Deps " "}}{{end}}`;
	const common = [...listFlags(flags), ...readOnly(shell, flags)];
	await assertModules(shell, environment, common, named);
	const { code, stdout, stderr } = await go(shell, environment, [
		"list",
		...common,
		"-f",
		template,
		...named
	]);
	if (code !== 0) throw new UserError(`go list failed: ${explained(stderr)}`);
	const programs = stdout.toString("utf8").split("\n").filter((line) => line.includes(separator)).map((line) => {
		const [importPath = "", target = "", deps = ""] = line.split(separator);
		const file = target === "" ? basename(importPath) + shell.facts.GOEXE : target;
		return {
			importPath,
			file: basename(file.replaceAll("\\", "/")),
			packages: /* @__PURE__ */ new Set([importPath, ...deps.split(" ")])
		};
	});
	if (programs.length === 0) throw new UserError(`no main package here: name one, such as go-size-gate doctor ./cmd/tool`);
	if (programs.length > maxPrograms) throw new UserError(`${programs.length} main packages are too many for one run: name some of them`);
	const names = programs.map(({ file }) => file.toLowerCase());
	const twice = names.find((name, i) => names.indexOf(name) !== i);
	if (twice !== void 0) throw new UserError(`several main packages make a program named ${twice}: name one of them`);
	return programs;
}
/**
* Builds or installs programs as the user would.
* @throws UserError where that fails
*/
async function shellBuild(shell, options) {
	const { verb, flags, programs, environment, output, stderrPath } = options;
	await mkdir(output, { recursive: true });
	const paths = programs.map(({ importPath }) => importPath);
	const typed = [verb, ...flags];
	const { code, stderr } = await go(shell, verb === "install" ? {
		...environment,
		GOBIN: output
	} : environment, [
		...typed,
		"-v",
		...readOnly(shell, flags),
		...verb === "build" ? ["-o", `${output}/`] : [],
		...paths
	], stderrPath);
	if (code !== 0) {
		const printed = stderrPath === void 0 ? stderr.toString("utf8") : await readFile(stderrPath, "utf8");
		throw new UserError(`go ${typed.join(" ")} failed with the settings of your shell: ${outline(printed)}`);
	}
	const made = new Set(await readdir(output));
	const built = programs.filter(({ file }) => made.has(file)).map(({ importPath, file }) => [importPath, join(output, file)]);
	if (built.length < programs.length) throw new UserError(`go ${verb} said nothing was wrong, but made ${built.length} of ${programs.length} programs`);
	const known = new Set(programs.flatMap(({ packages }) => [...packages]));
	const compiled = stderr.toString("utf8").split("\n").filter((line) => known.has(line));
	return {
		paths: new Map(built),
		compiled: [...new Set(compiled)],
		commandLine: [
			"go",
			...typed,
			...paths
		].join(" ")
	};
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
/** @throws MalformedBinary where one is no executable */
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
/** The text of a build info without the hashes of modules. */
const withoutSums = (text = "") => text.replaceAll(/\th1:\S*$|\t$/gm, "");
/** Whether what two programs say of their build differs in hashes of modules alone. */
function differInSumsAlone(first, second) {
	const [one, other] = [readProgram(first), readProgram(second)].map(({ info }) => info?.text ?? "");
	return one !== other && withoutSums(one) === withoutSums(other);
}
/** What a build says of itself, by name. */
function settingsOf(info) {
	if (info === null) return /* @__PURE__ */ new Map();
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
/** What differs, those first that change code. */
function settingChanges(first, second) {
	const [mine, others] = [settingsOf(first), settingsOf(second)];
	return [.../* @__PURE__ */ new Set([...mine.keys(), ...others.keys()])].map((name) => ({
		name,
		first: mine.get(name) ?? "",
		second: others.get(name) ?? ""
	})).filter((change) => change.first !== change.second);
}
function sectionsOf(image) {
	const sections = /* @__PURE__ */ new Map();
	if (!image || image.placement) return sections;
	for (const { name, offset, fileSize } of image.sections) sections.set(name, image.bytes.file.subarray(offset, offset + fileSize));
	return sections;
}
function sectionChanges(first, second) {
	const [mine, others] = [sectionsOf(first), sectionsOf(second)];
	return [.../* @__PURE__ */ new Set([...mine.keys(), ...others.keys()])].flatMap((name) => {
		const [one, other] = [mine.get(name), others.get(name)];
		const [size, otherSize] = [one?.length ?? 0, other?.length ?? 0];
		if (size !== otherSize) return [`${name}: ${size} and ${otherSize} bytes`];
		if (!one || !other || Buffer.compare(one, other) === 0) return [];
		return [`${name}: other bytes, ${size} of them`];
	});
}
//#endregion
//#region src/core/doctor/key-table.ts
/** @param packages how many the programs are made of */
function keysFinding(rows, packages) {
	const lines = rows.map((row) => `${keySettings[row.name].shown}: ${outcomeOf(row, packages)}`);
	const unexpected = rows.filter(({ name, isChanged }) => isChanged && !keySettings[name].isRelevant);
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
	return [...unexpected.map((row) => ({
		check: "cache-keys",
		kind: "problem",
		program: "",
		sentence: `${keySettings[row.name].shown} changes the program, which Go alone does not let it`,
		cause: "a tool that the build runs reads it, such as a compiler of C or -toolexec",
		bytes: row.bytes,
		remedy: "go env GOFLAGS CC CXX",
		evidence: [bounded("a build with it", [outcomeOf(row, packages)])]
	})), table];
}
function outcomeOf({ failure, compiled, bytes, isChanged }, packages) {
	if (failure !== "") return `not built: ${failure}`;
	return `${compiled} of ${packages}, ${!isChanged ? "the same bytes" : bytes === 0 ? "other bytes, the same size" : formatExactDelta(bytes)}`;
}
//#endregion
//#region src/toolchain/doctor/vary-key.ts
/** The value of a flag that the user's builds have; null for none. */
function given(shell, flags, name) {
	return lastFlag([...flagsOf(shell.facts.GOFLAGS), ...flags], name);
}
const flag = (text) => ({ flags: [text] });
const variable = (key, value) => ({ environment: { [key]: value } });
/**
* @param flags the user's own
* @param home another directory for HOME
*/
function keyVariation(shell, flags, name, home) {
	const { facts } = shell;
	const isOn = (option) => ["", "true"].includes(given(shell, flags, option) ?? "false");
	const ldflags = given(shell, flags, "ldflags") ?? "";
	const tags = given(shell, flags, "tags") ?? "";
	return {
		flags: [],
		environment: {},
		isCopied: false,
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
			trimpath: flag(`-trimpath=${isOn("trimpath") ? "false" : "true"}`),
			cgo: variable("CGO_ENABLED", facts.CGO_ENABLED === "1" ? "0" : "1"),
			gcflags: flag("-gcflags=all=-l"),
			goos: variable("GOOS", facts.GOOS === "freebsd" ? "linux" : "freebsd"),
			goarch: variable("GOARCH", facts.GOARCH === "arm64" ? "amd64" : "arm64")
		}[name]
	};
}
//#endregion
//#region src/gate/doctor/check-cache-keys.ts
async function checkCacheKeys(session, names) {
	const before = await session.userBuild();
	const rows = [];
	for (const name of names) {
		const { shown } = keySettings[name];
		rows.push(await withProgress(session.log, `building with ${shown}`, () => measure$1(session, name, before)));
	}
	return keysFinding(rows, new Set(session.programs.flatMap((program) => [...program.packages])).size);
}
async function measure$1(session, name, before) {
	const { shell, flags, programs } = session;
	const variation = keyVariation(shell, flags, name, await session.newDirectory("other-home"));
	const place = variation.isCopied ? await copied(session) : shell;
	const build = async () => shellBuild(place, {
		verb: "build",
		flags: [...flags, ...variation.flags],
		programs,
		environment: {
			...await shellEnvironment(shell, shell.settings),
			...variation.environment
		},
		output: await session.newDirectory("key")
	});
	try {
		if (name !== "file-times") return await rowOf(name, before, await build());
		const first = await build();
		await setTimes(place.directory);
		return await rowOf(name, first, await build());
	} catch (error) {
		if (!(error instanceof UserError)) throw error;
		return {
			name,
			failure: messageOf(error),
			compiled: 0,
			bytes: 0,
			isChanged: false
		};
	}
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
		isChanged
	};
}
/** The same shell in a copy of the tree, with its repository. */
async function copied(session) {
	const parent = join(await session.newDirectory("copied"), "in-another-place");
	await mkdir(parent);
	const { directory } = await copyTree(session.tree, parent, true);
	return {
		...session.shell,
		directory
	};
}
/** Another time than now, or than any that a file has. */
const otherTime = /* @__PURE__ */ new Date("2001-02-03T04:05:06Z");
/** Gives the files of a copied directory another time. */
async function setTimes(directory) {
	for (const name of await readdir(directory)) {
		const path = join(directory, name);
		const stats = await lstat(path);
		if (stats.isDirectory() && name !== ".git") await setTimes(path);
		else if (stats.isFile()) await utimes(path, otherTime, otherTime);
	}
}
//#endregion
//#region src/core/doctor/difference.ts
/** Settings that are named as the cause. */
const maxCauses = 6;
/** Of version control: they change with every commit. */
const isStamp = ({ name }) => name.startsWith("vcs");
function described({ name, first, second }) {
	if (first === "") return `only the second has ${name}=${second}`;
	if (second === "") return `only the first has ${name}=${first}`;
	return `${name} is ${first} and ${second}`;
}
/** The causes that the build info names; '' where it names none. */
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
/** -trimpath hides -ldflags in the build info; a symbol table in one file alone shows -s. */
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
/** The two builds, as evidence. */
function comparisonEvidence(comparison, names) {
	const { sizes, sections, settings } = comparison;
	return [
		bounded("two builds", [`${names[0]}: ${sizes[0]} bytes`, `${names[1]}: ${sizes[1]} bytes`]),
		...sections.length === 0 ? [] : [bounded("sections", sections)],
		...settings.length === 0 ? [] : [bounded("go version -m", settings.map(described))]
	];
}
//#endregion
//#region src/gate/doctor/check-environment.ts
/**
* A finding for each deviation: a problem where it changes bytes, and else a note.
* @param measured indexes of those that a build is made for
*/
async function checkEnvironment(session, deviations, measured) {
	const findings = [];
	for (const [i, deviation] of deviations.entries()) {
		const isMeasured = measured.has(i) && deviation.without !== null;
		findings.push(isMeasured ? await measure(session, deviation) : listed(deviation, deviation.without === null ? "its effect was not measured, as no setting of yours takes it away" : "its effect was not measured"));
	}
	return findings;
}
/** Without a build. */
function listed(deviation, why) {
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
	const settings = without ?? shell.settings;
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
			...listed(deviation, "without it, the build fails"),
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
//#region src/gate/doctor/check-files.ts
async function checkFiles(session, checks) {
	const { paths } = await session.userBuild();
	const listings = checks.has("path-leaks") ? await session.listings() : /* @__PURE__ */ new Map();
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
//#region src/gate/doctor/check-install.ts
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
/** A problem where both ways don't give the same bytes. */
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
/** Bytes; what one read into memory takes on every Node. */
const maxFileBytes = 2 ** 31 - 1;
/** A problem where the program that the user runs is another one than these sources make. */
async function compareInstalled({ shell }, importPath, file, built) {
	const path = join(shell.places.bin, file);
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
		cause: cause === "" ? "the build info of both is the same: the sources are others, or a dependency’s" : `of the installed program and of go build: ${cause}`,
		bytes: delta,
		remedy: `go install ${shellWords([importPath])}`,
		evidence: comparisonEvidence(comparison, [path, "go build"])
	}];
}
/** '' for what is no program of Go. */
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
/** Where the sources of a package lie, as a reader knows it. */
const inputOrigins = [
	"standard library",
	"module cache",
	"vendor directory",
	"source tree",
	"elsewhere"
];
/** Import path -> path of the archive, by what go writes for the linker (`importcfg.link`). */
function archivesOf(importcfg) {
	const archives = /* @__PURE__ */ new Map();
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
/**
* A note on what was read, and a problem for what comes from where nobody looks: a
* directory outside of tree, module cache and GOROOT, or an overlay.
* @param libraries that the program loads
*/
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
/** Archives that are named. */
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
/** Import path -> directory of its sources. */
async function packageDirectories(shell, flags, programs) {
	const { command, directory } = shell;
	const { code, stdout, stderr } = await run(command.go, [
		"list",
		"-deps",
		...listFlags(flags),
		...readOnly(shell, flags),
		"-f",
		"{{.ImportPath}}	{{.Dir}}",
		...programs.map(({ importPath }) => importPath)
	], {
		cwd: directory,
		env: await shellEnvironment(shell, shell.settings),
		timeoutSeconds: command.timeoutSeconds
	});
	if (code !== 0) throw new UserError(`go list failed: ${explained(stderr)}`);
	const lines = stdout.toString("utf8").split("\n");
	return new Map(lines.filter((line) => line.includes("	")).map((line) => {
		const [name = "", path = ""] = line.split("	");
		return [name, path];
	}));
}
const overlaySchema = object({ Replace: record(string(), string()) });
/** Bytes of an overlay file. */
const maxOverlay = 16777216;
/**
* Directory -> `file by other file` of what an overlay replaces; empty without one.
* @throws UserError for an overlay that can't be read
*/
async function overlayFiles(shell, flags) {
	const named = lastFlag([...flagsOf(shell.facts.GOFLAGS), ...flags], "overlay");
	const files = /* @__PURE__ */ new Map();
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
//#region src/gate/doctor/check-link-inputs.ts
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
/** Libraries that an ELF file loads. */
function librariesOf(file) {
	const { image } = readImage(file);
	return image ? dynamicTexts(image, "needed") : [];
}
//#endregion
//#region src/core/doctor/differing-symbols.ts
/** Differing places that are named. */
const maxPlaces = 50;
/** Characters of a text around a difference. */
const maxText = 120;
/** Names of functions whose machine code differs, and texts around other differences. */
function differingSymbols(first, second) {
	const [one, other] = [imageOf(first), imageOf(second)];
	if (!one || !other || one.placement) return [];
	return [...differingFunctions(one, other), ...differingTexts(one, other)];
}
/**
* Functions that only one of two programs has, or of other sizes. Machine code holds
* addresses, so that its bytes differ where other data moved them.
*/
function differingFunctionSizes(first, second) {
	const images = [imageOf(first), imageOf(second)];
	if (!images[0] || !images[1] || images[0].placement) return [];
	const [mine, theirs] = [readFunctionTable(images[0]), readFunctionTable(images[1])];
	if (typeof mine === "string" || typeof theirs === "string") return [];
	return sizesThatDiffer(codeOf(images[0], mine), codeOf(images[1], theirs));
}
/** Of several functions of one name, the sizes as a list. */
function sizesByName(codes) {
	const sizes = /* @__PURE__ */ new Map();
	for (const { name, bytes } of codes) {
		const known = sizes.get(name);
		if (known) known.push(bytes.length);
		else sizes.set(name, [bytes.length]);
	}
	return new Map([...sizes].map(([name, list]) => [name, list.toSorted((a, b) => a - b).join(" and ")]));
}
function sizesThatDiffer(codes, others) {
	const [mine, theirs] = [sizesByName(codes), sizesByName(others)];
	return [.../* @__PURE__ */ new Set([...mine.keys(), ...theirs.keys()])].filter((name) => mine.get(name) !== theirs.get(name)).slice(0, maxPlaces).map((name) => `${name}: ${mine.get(name) ?? "no"} and ${theirs.get(name) ?? "no"} bytes of machine code`);
}
function imageOf(file) {
	return withinFile(file, () => readImage(file).image ?? null);
}
/** Functions in the order of the table; none where the code is not in one piece. */
function codeOf(image, table) {
	const functions = [];
	const start = inColumn(table.entries[0]);
	const end = inColumn(table.entries[table.count]);
	const shift = shiftOf(image, start, end);
	if (shift === null) return [];
	for (let i = 0; i < table.count; i++) {
		const from = inColumn(table.entries[i]) + shift;
		const to = inColumn(table.entries[i + 1]) + shift;
		functions.push({
			name: table.names.at(inColumn(table.nameOffsets[i])),
			bytes: image.bytes.file.subarray(from, to)
		});
	}
	return functions;
}
/** Functions of other sizes, or that only one has; and, where all agree in size, of other bytes. */
function differingFunctions(one, other) {
	const [mine, theirs] = [readFunctionTable(one), readFunctionTable(other)];
	if (typeof mine === "string" || typeof theirs === "string") return [];
	const [codes, others] = [codeOf(one, mine), codeOf(other, theirs)];
	if (codes.length === others.length && codes.every(({ name, bytes }, i) => others[i]?.name === name && others[i]?.bytes.length === bytes.length)) return codes.filter(({ bytes }, i) => Buffer.compare(bytes, others[i]?.bytes ?? bytes) !== 0).slice(0, maxPlaces).map(({ name }) => `${name}: other machine code of the same size`);
	return sizesThatDiffer(codes, others);
}
/** The first printable text around a difference, of each section of data. */
function differingTexts(one, other) {
	return one.sections.flatMap((section) => {
		const isText = section.region === "rodata" || section.region === "data";
		const counterpart = other.sections.find(({ name }) => name === section.name);
		if (!isText || section.fileSize === 0 || !counterpart) return [];
		const mine = bytesOf(one, section);
		const theirs = bytesOf(other, counterpart);
		const at = firstDifference(mine, theirs);
		if (at < 0) return [];
		const [text, otherText] = [textAt(mine, at), textAt(theirs, at)];
		return text === "" && otherText === "" ? [] : [`${section.name}: "${text}" and "${otherText}"`];
	});
}
function bytesOf({ bytes }, { offset, fileSize }) {
	return bytes.file.subarray(offset, offset + fileSize);
}
function firstDifference(one, other) {
	const length = Math.min(one.length, other.length);
	for (let at = 0; at < length; at++) if (one[at] !== other[at]) return at;
	return one.length === other.length ? -1 : length;
}
/** Printable characters around an offset. */
function textAt(bytes, at) {
	const isPrintable = (i) => {
		const byte = bytes[i];
		return byte !== void 0 && byte >= 32 && byte < 127;
	};
	let start = at;
	while (at - start < maxText / 2 && isPrintable(start - 1)) start--;
	let end = at;
	while (end - at < maxText / 2 && isPrintable(end)) end++;
	return Buffer.from(bytes.subarray(start, end)).toString("latin1");
}
//#endregion
//#region src/gate/doctor/check-vendor.ts
/** @param vendor absolute path of the directory; null where there is none */
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
/** Whether Go refuses a vendor directory that is not what go.mod asks for. */
function isInconsistent(message) {
	return message.includes("inconsistent vendoring");
}
/** @param message what Go said */
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
//#region src/toolchain/doctor/enforced-build.ts
/**
* Builds the programs for the machine's own target.
* @returns import path -> path of the executable
* @throws UserError where the build fails
*/
async function enforcedBuild(options) {
	const { shell, tree, settings, workspace, programs, output } = options;
	const { home } = workspace;
	const opened = await openTree({
		command: shell.command,
		tree,
		plan: {
			...settings,
			goProxy: "off"
		},
		workspace,
		surroundings: {
			platform: process.platform,
			process: {
				...shell.settings.process,
				HOME: home,
				XDG_CONFIG_HOME: join(home, ".config"),
				...process.platform === "win32" ? {
					USERPROFILE: home,
					APPDATA: home,
					LOCALAPPDATA: home
				} : {}
			},
			file: shell.settings.file,
			modCache: workspace.modCache,
			goPath: workspace.goPath
		},
		mayChooseGo: true
	});
	const [target] = opened.targets;
	if (target === void 0) throw new UserError("there is nothing to build for");
	return await build({
		command: opened.builder,
		tree,
		target: target.facts.target,
		mains: programs.map(mainOf),
		plan: opened.plan,
		environment: {
			...opened.building,
			GOPROXY: "off",
			...options.changes
		},
		ldflags: enforcedLdflags(settings.ldflags),
		output
	});
}
/** What a build needs of a main package. */
function mainOf({ importPath, file, packages }) {
	return {
		importPath,
		name: file.replace(/\.exe$/, ""),
		directory: "",
		packages,
		imports: null,
		ignored: [],
		untracked: []
	};
}
//#endregion
//#region src/gate/doctor/check-workspaces.ts
async function checkWorkspaces(session) {
	const { shell, tree, settings, programs, log } = session;
	const first = await withProgress(log, "the enforced build", async () => enforcedBuild({
		shell,
		tree,
		settings,
		workspace: {
			...shell.workspace,
			goCache: await session.newDirectory("gocache")
		},
		programs,
		output: await session.newDirectory("enforced")
	}));
	const again = await withProgress(log, "the enforced build in a second workspace", () => buildAgain(session));
	const findings = [];
	for (const [program, path] of first) {
		const other = again.paths.get(program);
		if (other === void 0) continue;
		findings.push(...await compare(program, path, other, [tree.root, again.root]));
	}
	return findings;
}
/** The same in another place. */
async function buildAgain(session) {
	const { shell, tree, settings, programs } = session;
	const parent = await session.newDirectory("another-place");
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
	try {
		return await build("out", privateModules(shell.facts.GOMODCACHE, modCache));
	} catch (error) {
		if (!(error instanceof UserError)) throw error;
		const again = await build("out-again", {});
		session.notice(`both workspaces share your module cache, as a second one could not be filled from it: ${messageOf(error)}`);
		return again;
	}
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
/** @param message what Go said */
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
function quickDiagnosis(checks, shell, deviations) {
	const isListed = checks.has("environment");
	return {
		schemaVersion: 1,
		tool: toolName,
		goVersion: shell.facts.GOVERSION,
		programs: [],
		plan: [],
		checks: checkNames.map((name) => name === "environment" && isListed ? {
			name,
			state: "done",
			reason: "",
			command: ""
		} : leftOut(name, "it needs a build, or the flags leave it out")),
		findings: isListed ? deviations.map((deviation) => listed(deviation, "its effect is measured without --quick")) : [],
		notices: []
	};
}
//#endregion
//#region src/gate/doctor/machine-directories.ts
/** Variables of runners that name directories. */
const ofRunner = [
	"GITHUB_WORKSPACE",
	"RUNNER_TEMP",
	"RUNNER_WORKSPACE",
	"RUNNER_TOOL_CACHE"
];
/** Directories of the user, of Go and of this run. */
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
//#region src/toolchain/doctor/link-listings.ts
/** The linker's flags of the user's build, without a pattern such as `all=`. */
function linkerFlags(shell, flags) {
	const text = lastFlag(flags, "ldflags") ?? lastFlag(flagsOf(shell.facts.GOFLAGS), "ldflags") ?? "";
	return [...flagsOf(text.startsWith("-") ? text : text.replace(/^[^=\s-]*=/, ""))];
}
/**
* Import path -> the second link.
* @throws UserError where the link fails
*/
async function linkListings(shell, { flags, programs, output }) {
	const printed = join(output, "printed");
	const { paths } = await shellBuild(shell, {
		verb: "build",
		flags: [
			...flags,
			"-x",
			"-work",
			`-ldflags=${twinLdflags(linkerFlags(shell, flags))}`
		],
		programs,
		environment: await shellEnvironment(shell, shell.settings),
		output: join(output, "programs"),
		stderrPath: printed
	});
	await splitListing(printed, paths);
	const listings = /* @__PURE__ */ new Map();
	for (const { importPath } of programs) {
		const path = paths.get(importPath);
		if (path === void 0) throw new UserError(`the second link of ${importPath} made nothing`);
		const importcfg = `${path}.importcfg`;
		listings.set(importPath, {
			twinPath: path,
			depsPath: `${path}.deps`,
			importcfgPath: await isFile(importcfg) ? importcfg : null
		});
	}
	return listings;
}
//#endregion
//#region src/gate/doctor/session.ts
/** Does something at the first call, and gives the same to later ones. */
function once(make) {
	let made = null;
	return () => made ??= make();
}
function openSession(options) {
	const { shell, programs, flags, log } = options;
	const notices = [];
	const newDirectory = (name) => mkdtemp(join(shell.workspace.scratch, `${name}-`));
	let isBuilt = false;
	const userBuild = once(async () => {
		isBuilt = true;
		return await withProgress(log, "building as your shell does", async () => shellBuild(shell, {
			verb: "build",
			flags,
			programs,
			environment: await shellEnvironment(shell, shell.settings),
			output: await newDirectory("user")
		}));
	});
	const listings = once(async () => {
		await userBuild();
		return await withProgress(log, "linking once more, for the linker’s listing", async () => linkListings(shell, {
			flags,
			programs,
			output: await newDirectory("listing")
		}));
	});
	return {
		...options,
		userBuild,
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
/**
* Looks at a build of this tree.
* @throws UserError without a usable Go, where nothing is to be built, or where the
*   build with the user's settings fails
*/
async function diagnose(request) {
	const { log, flags, packages, isQuick } = request;
	const { shell, root } = await open$1(request);
	log.info(`${shell.facts.GOVERSION} in ${shell.directory}`);
	const deviations = deviationsOf(shell);
	if (isQuick) return quickDiagnosis(request.checks, shell, deviations);
	let programs;
	try {
		programs = await listPrograms(shell, flags, packages);
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
		programs,
		flags,
		settings: request.settings,
		directories: machineDirectories(shell, root, request.environment),
		log
	});
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
async function open$1(request) {
	const { environment, log, scratch, settings } = request;
	const go = await findGo({
		env: environment,
		log,
		install: false
	});
	const user = await readUserSettings(environment);
	const command = {
		go,
		log,
		timeoutSeconds: settings.timeoutSeconds
	};
	const directory = await realpath(request.directory);
	const draft = await makeWorkspace(scratch, {
		goCache: "/dev/null",
		modCache: "machine"
	}, { modCache: "" });
	const opened = await openShell(command, directory, draft, user);
	const workspace = {
		...draft,
		modCache: opened.facts.GOMODCACHE
	};
	return {
		shell: {
			...opened,
			workspace
		},
		root: await rootOf(directory)
	};
}
/** The repository's root, else that of the workspace or module. */
async function rootOf(directory) {
	for (const name of [
		".git",
		"go.work",
		"go.mod"
	]) for (let at = directory;; at = dirname(at)) {
		if (await stat(join(at, name)).catch(() => null) !== null) return at;
		if (dirname(at) === at) break;
	}
	return directory;
}
async function runChecks(request, session, deviations) {
	const { log, maxColdBuilds } = request;
	const wanted = checkNames.filter((name) => request.checks.has(name));
	const vendor = await findVendor(session.shell.directory);
	const plan = planSteps({
		checks: wanted,
		variations: deviations,
		keySettings: request.keySettings.map((name) => keySettings[name]),
		hasVendor: vendor !== null,
		maxCold: maxColdBuilds
	});
	const cold = coldBuilds(plan.steps);
	log.info(`The plan: ${plan.steps.length} steps, ${cold} of them cold builds`);
	for (const { name, cost, check } of plan.steps) log.info(`  ${cost}: ${name} (${check})`);
	log.live?.expect(plan.steps.length);
	if (plan.steps.some(({ name }) => name === userStep.name)) await session.userBuild();
	const results = /* @__PURE__ */ new Map();
	const findings = [];
	for (const name of checkNames) {
		if (!request.checks.has(name)) {
			results.set(name, leftOut(name, "the flags leave it out"));
			continue;
		}
		const why = plan.notRun.get(name);
		const outcome = why !== void 0 && name !== "environment" ? {
			findings: [],
			reason: why
		} : await runCheck(name, session, {
			deviations,
			measured: plan.measured,
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
async function runCheck(name, session, { deviations, measured, settings, vendor }) {
	try {
		return {
			findings: await {
				environment: () => checkEnvironment(session, deviations, measured),
				install: () => checkInstall(session),
				workspaces: () => checkWorkspaces(session),
				"cache-keys": () => checkCacheKeys(session, settings),
				vendor: () => checkVendor(session, vendor),
				"link-inputs": () => checkLinkInputs(session),
				"path-leaks": () => checkFiles(session, /* @__PURE__ */ new Set(["path-leaks"])),
				unneeded: () => checkFiles(session, /* @__PURE__ */ new Set(["unneeded"]))
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
