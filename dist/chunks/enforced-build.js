import { X as splitQuoted, Yt as readBounded, un as UserError } from "./foundation.js";
import { n as run } from "./process.js";
import { J as readGoEnv, K as copyEnvironment, Q as outline, f as build, n as openTree, q as parseGoEnvFile, r as goIn, t as findGo, tt as isWithheld, u as makeWorkspace, z as enforcedLdflags } from "./find-go.js";
import { pathToFileURL } from "node:url";
import { access, mkdir, mkdtemp, readFile, readdir, realpath, stat, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { homedir } from "node:os";
//#region src/toolchain/doctor/assert-toolchain.ts
const wanted = /\bdownload (go\S{1,40}) for (\w{1,20})\/(\w{1,20}):/;
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
	throw new UserError(`${directory} asks for ${version}, which is not there, and nothing is fetched: run go version there first`);
}
//#endregion
//#region src/toolchain/doctor/user-settings.ts
const maxFileBytes = 1048576;
function configDirectory(env, home) {
	if (process.platform === "win32") return env["APPDATA"] ?? "";
	if (process.platform === "darwin") return join(home, "Library", "Application Support");
	return env["XDG_CONFIG_HOME"] || join(home, ".config");
}
async function readSettings(path) {
	const text = await readBounded(path, maxFileBytes).catch(() => null);
	return text === null ? {} : parseGoEnvFile(text.toString("utf8"));
}
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
async function readUserSettings(environment) {
	const copy = copyEnvironment(environment, process.platform);
	const own = Object.fromEntries(Object.entries(copy).filter(([name]) => !isWithheld(name)));
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
	"GOMOD",
	"GOOS",
	"GOARCH",
	"GOHOSTOS",
	"GOHOSTARCH",
	"GOEXE",
	"GOWORK",
	"CGO_ENABLED"
];
const placeVariables = new Set([
	"GOBIN",
	"GOCACHE",
	"GOCACHEPROG",
	"GOENV",
	"GOMODCACHE",
	"GOPATH",
	"GOTMPDIR"
]);
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
async function gitConfiguration(own, home) {
	if (own["GIT_CONFIG_GLOBAL"] !== void 0) return {};
	const path = join(home, ".gitconfig");
	return await access(path).then(() => true, () => false) ? { GIT_CONFIG_GLOBAL: path } : {};
}
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
		GOMOD: valueOf("GOMOD"),
		GOOS: valueOf("GOOS"),
		GOARCH: valueOf("GOARCH"),
		GOHOSTOS: valueOf("GOHOSTOS"),
		GOHOSTARCH: valueOf("GOHOSTARCH"),
		GOEXE: valueOf("GOEXE"),
		GOWORK: valueOf("GOWORK"),
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
function flagsOf(text) {
	try {
		return splitQuoted(text);
	} catch {
		return text === "" ? [] : [text];
	}
}
function lastSwitch(flags, name) {
	const value = flags.map((flag) => /^--?([^=]+)(?:=(.*))?$/s.exec(flag) ?? []).findLast(([, found]) => found === name);
	if (value === void 0) return null;
	return !/^(?:0|f|F|false|FALSE|False)$/.test(value[2] ?? "true");
}
function lastFlag(flags, name) {
	let value = null;
	for (const [i, flag] of flags.entries()) {
		const [, found, given] = /^--?([^=]+)(?:=(.*))?$/s.exec(flag) ?? [];
		if (found === name) value = given ?? flags[i + 1] ?? "";
	}
	return value;
}
function isSet(flags, name) {
	const last = flags.map((flag) => /^--?([^=]+)(?:=(.*))?$/s.exec(flag)).findLast((match) => match?.[1] === name);
	return last !== void 0 && last !== null && !/^(?:0|f|F|false|FALSE|False)$/.test(last[2] ?? "");
}
//#endregion
//#region src/core/doctor/modules-txt.ts
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
function escapedModule(path) {
	return path.replaceAll(/[A-Z]/g, (letter) => `!${letter.toLowerCase()}`);
}
//#endregion
//#region src/toolchain/doctor/private-modules.ts
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
const remedy = "no module is fetched: run go mod download first";
async function assertModules({ command, facts, directory, workspace }, environment, flags, packages) {
	const { GOMODCACHE, GOROOT, GOFLAGS } = facts;
	const place = await mkdtemp(join(workspace.scratch, "modules-"));
	const finished = await run(goIn(GOROOT), [
		"list",
		"-deps",
		...flags,
		"-buildvcs=auto",
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
	return await isVersionKnown(place, GOMODCACHE);
}
const pseudoVersion = /-[0-9a-f]{12}\.info$/;
async function isVersionKnown(privateCache, own) {
	const downloads = join("cache", "download");
	const names = await readdir(join(privateCache, downloads), { recursive: true }).catch(() => []);
	const all = new Set(names);
	const noted = names.filter((name) => name.endsWith(".info") && !all.has(name.replace(/\.info$/, ".mod")));
	for (const name of noted) {
		if (!pseudoVersion.test(name)) return false;
		if (await stat(join(own, downloads, name)).catch(() => null) === null) return false;
	}
	return true;
}
//#endregion
//#region src/toolchain/doctor/shell-build.ts
const maxPrograms = 50;
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
function explained(stderr) {
	const text = stderr.toString("utf8");
	return /GOPROXY=off|module lookup disabled/.test(text) ? `${outline(text)}; no module is fetched: run go mod download first` : outline(text);
}
async function listDependencies(shell, flags, programs, format) {
	const { code, stdout, stderr } = await go(shell, await shellEnvironment(shell, shell.settings), [
		"list",
		"-deps",
		"-buildvcs=false",
		...listFlags(flags),
		...readOnly(shell, flags),
		format,
		...programs.map(({ importPath }) => importPath)
	]);
	if (code !== 0) throw new UserError(`go list failed: ${explained(stderr)}`);
	return stdout.toString("utf8");
}
const separator = "	";
const whyUnstamped = "Go would write the version of this commit into your module cache";
const unstampedNotice = `builds are not stamped with the commit (-buildvcs=false), as ${whyUnstamped}: after a go build of yours they are`;
async function listPrograms(shell, flags, patterns) {
	const environment = await shellEnvironment(shell, shell.settings);
	const named = patterns.length > 0 ? patterns : ["./..."];
	const template = `{{if eq .Name "main"}}{{.ImportPath}}${separator}{{.Target}}${separator}{{join .Deps " "}}{{end}}`;
	const common = [...listFlags(flags), ...readOnly(shell, flags)];
	const mayStamp = await assertModules(shell, environment, common, named);
	const { code, stdout, stderr } = await go(shell, environment, [
		"list",
		...common,
		"-buildvcs=false",
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
			packages: new Set([importPath, ...deps.split(" ")])
		};
	});
	if (programs.length === 0) throw new UserError(`no main package here: name one, such as ./cmd/tool`);
	if (programs.length > maxPrograms) throw new UserError(`${programs.length} main packages are too many for one run: name some of them`);
	const names = programs.map(({ file }) => file.toLowerCase());
	const twice = names.find((name, i) => names.indexOf(name) !== i);
	if (twice !== void 0) throw new UserError(`several main packages make a program named ${twice}: name one of them`);
	return {
		programs,
		flags: mayStamp ? flags : [...flags, "-buildvcs=false"],
		mayStamp
	};
}
function crossDirectory({ facts }) {
	const { GOOS, GOARCH, GOHOSTOS, GOHOSTARCH } = facts;
	return GOOS === GOHOSTOS && GOARCH === GOHOSTARCH ? "" : `${GOOS}_${GOARCH}`;
}
function installation(shell, output) {
	const cross = crossDirectory(shell);
	if (cross === "") return {
		directory: output,
		variables: { GOBIN: output }
	};
	const { GOMODCACHE } = shell.facts;
	return {
		directory: join(output, "bin", cross),
		variables: {
			GOPATH: output,
			GOMODCACHE,
			GOBIN: ""
		}
	};
}
function compiledIn(stderr, programs) {
	const known = new Set(programs.flatMap(({ packages }) => [...packages]));
	const lines = stderr.toString("utf8").split("\n");
	return [...new Set(lines.filter((line) => known.has(line)))];
}
async function shellBuild(shell, options) {
	const { verb, flags, programs, environment, output, stderrPath, graphPath } = options;
	await mkdir(output, { recursive: true });
	const paths = programs.map(({ importPath }) => importPath);
	const typed = [verb, ...flags];
	const { directory, variables: destination } = installation(shell, output);
	const { code, stderr } = await go(shell, verb === "install" ? {
		...environment,
		...destination
	} : environment, [
		...typed,
		"-v",
		...graphPath === void 0 ? [] : [`-debug-actiongraph=${graphPath}`],
		...readOnly(shell, flags),
		...verb === "build" ? ["-o", `${output}/`] : [],
		...paths
	], stderrPath);
	const compiled = compiledIn(stderr, programs);
	options.onCompiled?.(compiled);
	if (code !== 0) {
		const printed = stderrPath === void 0 ? stderr.toString("utf8") : await readFile(stderrPath, "utf8");
		throw new UserError(`go ${typed.join(" ")} failed with the settings of your shell: ${outline(printed)}`);
	}
	const place = verb === "install" ? directory : output;
	const made = new Set(await readdir(place));
	const built = programs.flatMap(({ importPath, file }) => {
		const plain = file.replace(/\.exe$/, "");
		const name = [
			file,
			plain,
			`${plain}.exe`
		].find((one) => made.has(one));
		return name === void 0 ? [] : [[importPath, join(place, name)]];
	});
	if (built.length < programs.length) throw new UserError(`go ${verb} said nothing was wrong, but made ${built.length} of ${programs.length} programs`);
	return {
		paths: new Map(built),
		compiled,
		commandLine: [
			"go",
			...typed,
			...paths
		].join(" ")
	};
}
//#endregion
//#region src/gate/open-user-shell.ts
async function openUserShell(request) {
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
//#endregion
//#region src/toolchain/doctor/enforced-build.ts
async function openEnforced({ shell, tree, settings, workspace }) {
	const { home } = workspace;
	return await openTree({
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
}
function enforcedOptions(opened, programs, output) {
	const [target] = opened.targets;
	if (target === void 0) throw new UserError("there is nothing to build for");
	return {
		command: opened.builder,
		tree: opened.tree,
		target: target.facts.target,
		mains: programs.map(mainOf),
		plan: opened.plan,
		environment: {
			...opened.building,
			GOPROXY: "off"
		},
		ldflags: enforcedLdflags(opened.plan.ldflags),
		output
	};
}
async function enforcedBuild(options) {
	const { environment, ...rest } = enforcedOptions(await openEnforced(options), options.programs, options.output);
	return await build({
		...rest,
		environment: {
			...environment,
			...options.changes
		}
	});
}
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
export { settingIn as S, isSet as _, crossDirectory as a, placeVariables as b, listPrograms as c, unstampedNotice as d, whyUnstamped as f, flagsOf as g, parseModulesTxt as h, openUserShell as i, readOnly as l, escapedModule as m, enforcedOptions as n, explained as o, privateModules as p, openEnforced as r, listDependencies as s, enforcedBuild as t, shellBuild as u, lastFlag as v, shellEnvironment as x, lastSwitch as y };
