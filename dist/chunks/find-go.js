import { B as formatTarget, G as targetEnvironment, H as levelVariableNames, Ut as namesAndMore, X as splitQuoted, Y as quoteField, dn as messageOf, mn as plainText, un as UserError } from "./foundation.js";
import { E as exclusion, F as nullCache, N as parseGcflags, P as isPrivateCache, _ as shownAddresses, g as credentialsIn, h as conceal, k as patternOf, s as boundedText, v as withoutCredentials } from "./values.js";
import { D as record, N as string, w as parse } from "./dist.js";
import { M as derivesBuildIds } from "./analysis.js";
import { a as splitGoVersion, r as joinFingerprint } from "./fingerprint.js";
import { i as findProgram, n as run, r as absoluteEntries } from "./process.js";
import { c as isOfTree, d as readTreeFile, g as parseReplaces, i as findGoWork, l as maxSumBytes, o as isWithin, r as findGoMod, u as nameInTree, v as parseUses } from "./find-modules.js";
import { createHash } from "node:crypto";
import { access, constants, mkdir, open, readFile, readdir, realpath, stat, writeFile } from "node:fs/promises";
import { basename, delimiter, dirname, isAbsolute, join, relative, resolve, sep } from "node:path";
import { availableParallelism, tmpdir, totalmem } from "node:os";
//#region src/toolchain/environment/garbage.ts
const leastLimit = 512 * 2 ** 20;
const highestLimit = 2 * 2 ** 30;
function usableMemory() {
	const limit = process.constrainedMemory();
	return limit > 0 ? Math.min(limit, totalmem()) : totalmem();
}
function garbageSettings(memory = usableMemory(), processors = availableParallelism()) {
	const share = Math.floor(memory / 2 / processors);
	return share < leastLimit ? { GOGC: "200" } : {
		GOGC: "off",
		GOMEMLIMIT: String(Math.min(share, highestLimit))
	};
}
//#endregion
//#region src/toolchain/environment/go-variables.ts
const passedThroughNames = [
	"CC",
	"CXX",
	"AR",
	"FC",
	"CGO_CFLAGS",
	"CGO_CPPFLAGS",
	"CGO_CXXFLAGS",
	"CGO_FFLAGS",
	"CGO_LDFLAGS",
	"PKG_CONFIG",
	"SDKROOT",
	"MACOSX_DEPLOYMENT_TARGET",
	"DEVELOPER_DIR"
];
const goVariables = new Set([
	...levelVariableNames,
	"GCCGO",
	"GO111MODULE",
	"GOARCH",
	"GOAUTH",
	"GOBIN",
	"GOCACHE",
	"GOCACHEPROG",
	"GOCOVERDIR",
	"GODEBUG",
	"GOENV",
	"GOEXPERIMENT",
	"GOFIPS140",
	"GOFLAGS",
	"GOGC",
	"GOGCCFLAGS",
	"GOINSECURE",
	"GOMAXPROCS",
	"GOMEMLIMIT",
	"GOMODCACHE",
	"GONOPROXY",
	"GONOSUMDB",
	"GOOS",
	"GOPATH",
	"GOPRIVATE",
	"GOPROXY",
	"GOROOT",
	"GOROOT_FINAL",
	"GOSUMDB",
	"GOTMPDIR",
	"GOTOOLCHAIN",
	"GOTOOLDIR",
	"GOVCS",
	"GOWORK",
	"GO_EXTLINK_ENABLED"
]);
const compilerVariables = [
	"COMPILER_PATH",
	"CPATH",
	"CPLUS_INCLUDE_PATH",
	"C_INCLUDE_PATH",
	"GCC_EXEC_PREFIX",
	"LD_LIBRARY_PATH",
	"LD_PRELOAD",
	"LD_RUN_PATH",
	"LIBRARY_PATH",
	"OBJC_INCLUDE_PATH",
	"SOURCE_DATE_EPOCH"
];
const withheldNames = /^(?:BASELINE_(?:SIGNING_KEY|SECRET)|STORE_SIGNING_KEY|ACTIONS_.*|INPUT_.*|STATE_.*|RUNNER_.*|GITHUB_(?:ENV|OUTPUT|PATH|STATE|STEP_SUMMARY)|GIT_(?:DIR|WORK_TREE|INDEX_FILE|OBJECT_DIRECTORY|ALTERNATE_OBJECT_DIRECTORIES|COMMON_DIR|NAMESPACE|PREFIX))$/;
function isWithheld(name) {
	return withheldNames.test(name);
}
//#endregion
//#region src/toolchain/error-summary.ts
const maxLength = 400;
function tellingLines(output) {
	return plainText(boundedText(output)).split("\n").map((line) => line.trim()).filter((line) => line !== "" && !/^(?:# |go: downloading |go: finding )/.test(line)).map((line) => line.replace(/^go: /, ""));
}
function firstLines(output, count = 3) {
	return tellingLines(output).slice(0, count).map((line) => line.slice(0, maxLength));
}
function outline(output, lines = 3) {
	const telling = tellingLines(output);
	const more = telling.length > lines ? " \u2026" : "";
	const text = telling.slice(0, lines).reduce((before, line) => before === "" ? line : `${before}${before.endsWith(":") ? " " : "; "}${line}`, "");
	return text.length > maxLength ? `${text.slice(0, maxLength)} \u2026` : text === "" ? "it gave no reason" : `${text.replace(/:$/, "")}${more}`;
}
//#endregion
//#region src/toolchain/printed-json.ts
function printedObjects(text) {
	return text.split(/^\}$/m).flatMap((piece) => {
		const start = piece.search(/^\{$/m);
		return start < 0 ? [] : [`${piece.slice(start)}}`];
	});
}
//#endregion
//#region src/toolchain/environment/toolchain-proxy.ts
const toolchainProxy = "https://proxy.golang.org";
function toolchainEnvironment(fetching) {
	return fetching["GOPROXY"] === "direct" ? {
		...fetching,
		GOPROXY: toolchainProxy
	} : fetching;
}
//#endregion
//#region src/toolchain/environment/user-environment.ts
function settingOf(surroundings, name) {
	const value = surroundings.process[name];
	if (value) return {
		value,
		from: "environment"
	};
	const filed = surroundings.file[name];
	return filed ? {
		value: filed,
		from: "file"
	} : null;
}
function parseGoEnvFile(text) {
	const environment = {};
	for (const line of text.split("\n")) {
		const match = /^([A-Z][A-Z0-9_]*)=(.*)$/s.exec(line.replace(/\r$/, ""));
		if (match?.[1] !== void 0) environment[match[1]] = match[2] ?? "";
	}
	return environment;
}
function copyEnvironment(env, platform) {
	return Object.fromEntries(Object.entries(env).flatMap(([name, value]) => value === void 0 ? [] : [[platform === "win32" ? name.toUpperCase() : name, value]]));
}
function concealed(text, env) {
	const { GOPROXY = "", GOSUMDB = "" } = env;
	return conceal(text, [...credentialsIn(GOPROXY), ...credentialsIn(GOSUMDB)]);
}
async function readGoEnv(command, directory, env, names) {
	const { code, stdout, stderr, timedOut } = await run(command.go, [
		"env",
		"-json",
		...names
	], {
		cwd: directory,
		env,
		timeoutSeconds: command.timeoutSeconds
	});
	if (timedOut) throw new UserError(`go env in ${directory} timed out after ${command.timeoutSeconds} s`);
	if (code !== 0) {
		const message = concealed(stderr.toString("utf8"), env);
		command.log.child(message);
		const release = /^go: download go(\S{1,40}?):? /m.exec(message)?.[1];
		throw new UserError(release === void 0 ? `go env failed in ${directory}: ${outline(message)}` : `could not download Go ${release}, which ${directory} asks for (${outline(message)}): install it (in a workflow: actions/setup-go with "go-version-file: go.mod"), or ${downloadRemedy(env)}`);
	}
	const values = valuesIn(stdout.toString("utf8"));
	if (values === null) {
		command.log.child(stdout.toString("utf8"));
		throw new UserError(`${command.go} env printed no JSON in ${directory}, but: ${outline(stdout.toString("utf8"))}; if a version manager stands for go, put the bin directory of a Go installation first on the PATH`);
	}
	return (name) => values[name] ?? "";
}
function downloadRemedy({ GOPROXY }) {
	return GOPROXY === "direct" ? `set "allow-toolchain-download: true", by which it comes from ${toolchainProxy}` : `set "go-proxy" to a proxy that can be reached and has Go's toolchains`;
}
const printedValues = record(string(), string());
function valuesIn(text) {
	const [object = ""] = printedObjects(text);
	try {
		return parse(printedValues, JSON.parse(object));
	} catch {
		return null;
	}
}
async function readHostEnvironment(command, neutral, env, platform = process.platform) {
	const copy = copyEnvironment(env, platform);
	const given = Object.entries(copy).filter(([name]) => !isWithheld(name));
	const valueOf = await readGoEnv(command, neutral, {
		...Object.fromEntries(given),
		GOTOOLCHAIN: "local",
		GOFLAGS: ""
	}, [
		"GOENV",
		"GOMODCACHE",
		"GOPATH"
	]);
	const path = valueOf("GOENV");
	const file = path === "" || path === "off" ? "" : await readFile(path, "utf8").catch(() => "");
	const separator = platform === "win32" ? ";" : ":";
	return {
		platform,
		process: copy,
		file: parseGoEnvFile(file),
		modCache: valueOf("GOMODCACHE"),
		goPath: valueOf("GOPATH").split(separator)[0] ?? ""
	};
}
//#endregion
//#region src/toolchain/environment/environment.ts
const moduleVariables = [
	"GOPRIVATE",
	"GONOPROXY",
	"GONOSUMDB",
	"GOINSECURE",
	"GOSUMDB",
	"GOVCS",
	"GOTOOLCHAIN"
];
const windowsNames = [
	"SYSTEMROOT",
	"SYSTEMDRIVE",
	"WINDIR",
	"COMSPEC",
	"PATHEXT",
	"PROGRAMDATA",
	"PROGRAMFILES",
	"PROGRAMFILES(X86)",
	"PROGRAMW6432",
	"COMMONPROGRAMFILES",
	"NUMBER_OF_PROCESSORS",
	"PROCESSOR_ARCHITECTURE"
];
function pick(from, names) {
	return Object.fromEntries(names.flatMap((name) => {
		const value = from[name];
		return value ? [[name, value]] : [];
	}));
}
function settings(surroundings, names) {
	return Object.fromEntries(names.flatMap((name) => {
		const value = settingOf(surroundings, name);
		return value === null ? [] : [[name, value.value]];
	}));
}
function searchPath(surroundings, go) {
	const entries = absoluteEntries(surroundings.process["PATH"] ?? "");
	const directory = dirname(go.path);
	return (go.isFirst && entries.includes(directory) ? entries : [directory, ...entries]).join(delimiter);
}
function enforced(plan, workspace, goWork) {
	return {
		GO111MODULE: "on",
		GOENV: "off",
		GOFLAGS: "",
		GOCACHE: workspace.goCache,
		GOMODCACHE: workspace.modCache,
		...garbageSettings(),
		...plan.goExperiment === "" ? {} : { GOEXPERIMENT: plan.goExperiment },
		...plan.goFips140 === "" ? {} : { GOFIPS140: plan.goFips140 },
		...plan.cgoEnabled === "auto" ? {} : { CGO_ENABLED: plan.cgoEnabled === "true" ? "1" : "0" },
		GOWORK: goWork
	};
}
function passedThrough(surroundings) {
	return settings(surroundings, [...passedThroughNames, ...Object.keys(surroundings.process).filter((name) => /^PKG_CONFIG_[A-Z0-9_]+$/.test(name)).toSorted()]);
}
function pinned(setting) {
	const [name = ""] = setting.split("+");
	return [
		"",
		"auto",
		"path"
	].includes(name) ? "local" : name;
}
function downloading(setting) {
	const [name = ""] = setting.split("+");
	return [
		"",
		"auto",
		"path",
		"local"
	].includes(name) ? "auto" : `${name}+auto`;
}
function moduleSettings({ surroundings, plan, mayChooseGo }) {
	const names = settings(surroundings, moduleVariables);
	const setting = names["GOTOOLCHAIN"] ?? "";
	if (!mayChooseGo) return {
		...names,
		GOTOOLCHAIN: pinned(setting)
	};
	return plan.allowToolchainDownload ? {
		...names,
		GOTOOLCHAIN: downloading(setting)
	} : names;
}
function withoutSecrets$1(names) {
	const { GOSUMDB, ...others } = names;
	return GOSUMDB === void 0 ? others : {
		...others,
		GOSUMDB: withoutCredentials(GOSUMDB)
	};
}
function fetchEnvironment(options) {
	const { surroundings, plan, workspace, goWork } = options;
	const kept = Object.entries(surroundings.process).filter(([name]) => !isWithheld(name) && !goVariables.has(name) && !name.startsWith("CGO_"));
	return {
		...Object.fromEntries(kept),
		...settings(surroundings, ["GOAUTH"]),
		...moduleSettings(options),
		...enforced(plan, workspace, goWork),
		GOPROXY: plan.goProxy,
		GOPATH: surroundings.goPath,
		GIT_TERMINAL_PROMPT: "0"
	};
}
function buildEnvironment(options) {
	const { surroundings, plan, workspace, tree, go, goWork } = options;
	const windows = surroundings.platform === "win32";
	return {
		PATH: searchPath(surroundings, go),
		LANG: "C.UTF-8",
		HOME: workspace.home,
		...windows ? {
			...pick(surroundings.process, windowsNames),
			USERPROFILE: workspace.home,
			APPDATA: workspace.home,
			LOCALAPPDATA: workspace.home,
			TEMP: workspace.temporary,
			TMP: workspace.temporary
		} : { TMPDIR: workspace.temporary },
		GIT_CONFIG_GLOBAL: windows ? "NUL" : "/dev/null",
		GIT_CONFIG_NOSYSTEM: "1",
		GIT_TERMINAL_PROMPT: "0",
		GIT_OPTIONAL_LOCKS: "0",
		...plan.buildvcs ? {
			GIT_CONFIG_COUNT: "1",
			GIT_CONFIG_KEY_0: "safe.directory",
			GIT_CONFIG_VALUE_0: tree.root
		} : {},
		...passedThrough(surroundings),
		...withoutSecrets$1(moduleSettings(options)),
		GOAUTH: "off",
		GOPATH: workspace.goPath,
		...enforced(plan, workspace, goWork),
		GOPROXY: "direct"
	};
}
//#endregion
//#region src/toolchain/environment/ldflags.ts
const strip = ["-s", "-w"];
const twin = [
	"-s=false",
	"-w",
	"-dumpdep"
];
const named = ["-s=false", "-w"];
const booleans = new Set("8 V a asan aslr bindnow c checklinkname compressdwarf d debugnosplit dumpdep e f g h linkshared msan n pruneweakmap race s u v w".split(" "));
function readLinkerFlags(ldflags) {
	const flags = [];
	for (let index = 0; index < ldflags.length; index++) {
		const text = ldflags[index] ?? "";
		const match = /^--?([^-=][^=]*)(?:=(.*))?$/s.exec(text);
		const name = match?.[1];
		if (name === void 0) throw new UserError(`ldflags: "${text}" is not a flag of the linker; give flags only, without a package pattern, such as -X main.version=1.0`);
		if (match?.[2] !== void 0) flags.push({
			name,
			value: match[2]
		});
		else if (booleans.has(name)) flags.push({
			name,
			value: null
		});
		else {
			const value = ldflags[++index];
			if (value === void 0) throw new UserError(`ldflags: ${text} has no value; write ${text}=\u2026`);
			flags.push({
				name,
				value
			});
		}
	}
	return flags;
}
function externalFlags({ value }) {
	try {
		return splitQuoted(value ?? "");
	} catch (error) {
		throw new UserError(`ldflags: -extldflags: ${messageOf(error)}`);
	}
}
function stampOf(flag) {
	if (flag.name !== "X" || flag.value === null) return null;
	const at = flag.value.indexOf("=");
	return at < 0 ? null : {
		name: flag.value.slice(0, at),
		value: flag.value.slice(at + 1)
	};
}
function stampsOf(ldflags) {
	const indexes = new Map();
	for (const flag of readLinkerFlags(ldflags)) {
		const stamp = stampOf(flag);
		if (stamp !== null) indexes.set(stamp.name, Buffer.byteLength(stamp.value));
	}
	return [...indexes].map(([name, length]) => ({
		name,
		length
	})).toSorted((a, b) => a.name < b.name ? -1 : 1);
}
function withoutValues(ldflags) {
	return readLinkerFlags(ldflags).map((flag) => {
		const stamp = stampOf(flag);
		if (stamp !== null) return `-X ${stamp.name}=\u2026`;
		return flag.value === null ? `-${flag.name}` : `-${flag.name}=${flag.value}`;
	});
}
function quoteValue(name, value) {
	try {
		return quoteField(value);
	} catch (error) {
		throw new UserError(`ldflags: -${name}: ${messageOf(error)}, which Go has no way to write`);
	}
}
function join$1(ldflags, last) {
	return [writeLinkerFlags(readLinkerFlags(ldflags)), ...last].filter((text) => text !== "").join(" ");
}
function writeLinkerFlags(flags) {
	return flags.map(({ name, value }) => {
		if (value === null) return `-${name}`;
		return booleans.has(name) ? `-${name}=${value}` : `-${name} ${quoteValue(name, value)}`;
	}).join(" ");
}
function enforcedLdflags(ldflags) {
	return join$1(ldflags, strip);
}
function namedLdflags(ldflags) {
	return join$1(ldflags, named);
}
function twinLdflags(ldflags) {
	return join$1(ldflags, twin);
}
//#endregion
//#region src/toolchain/environment/build-id.ts
const externalId = /(?:^|,)--?(?:build-id|no_?uuid)(?:[=,]|$)/;
function ownIds(ldflags) {
	return readLinkerFlags(ldflags).flatMap((flag) => {
		const { name } = flag;
		if (name === "buildid" || name === "B") return [`-${name}`];
		if (name !== "extldflags") return [];
		return externalFlags(flag).filter((field) => externalId.test(field));
	});
}
function checkBuildId({ buildId, ldflags }, tree) {
	if (buildId === "keep") return;
	if (buildId === "commit") knownRevision(tree);
	const [own] = ownIds(ldflags);
	if (own === void 0) return;
	throw new UserError(`build-id: ${buildId} sets the build ID, and so does ${own} in ldflags: leave out one of the two`);
}
function relaxedBuildId({ buildId, ldflags }) {
	if (buildId !== "keep") return [`build-id: ${buildId}`];
	const flags = [...new Set(ownIds(ldflags))];
	return flags.length === 0 ? [] : [`ldflags: ${flags.join(" ")} (build IDs are not as Go makes them)`];
}
const idLength = 83;
function commitBuildId(facts) {
	const { revision, mainPackage, fingerprint } = facts;
	return createHash("sha512").update(`${revision}\n${mainPackage}\n${fingerprint}\n`).digest("hex").slice(0, idLength);
}
function noIds(goVersion) {
	return derivesBuildIds(goVersion) ? "-buildid= -B=none" : "-buildid=";
}
function knownRevision({ root, revision }) {
	if (revision !== void 0) return revision;
	throw new UserError(`build-id: commit needs a commit, and none is known of ${root}; use keep or none, or build in a git repository`);
}
function wantedBuildId({ plan, tree }, mainPackage, fingerprint) {
	if (plan.buildId === "keep") return null;
	if (plan.buildId === "none") return "";
	return commitBuildId({
		revision: knownRevision(tree),
		mainPackage,
		fingerprint
	});
}
function buildIdFlags({ plan, toolchain, tree }, fingerprint) {
	if (plan.buildId === "keep") return null;
	if (plan.buildId === "none") return () => noIds(toolchain.version);
	return ({ importPath }) => `-buildid=${wantedBuildId({
		plan,
		tree
	}, importPath, fingerprint) ?? ""}`;
}
function shownBuildIdFlags({ buildId }, goVersion) {
	if (buildId === "keep") return [];
	return buildId === "none" ? [noIds(goVersion)] : ["-buildid=\u2026"];
}
//#endregion
//#region src/toolchain/environment/input-hint.ts
const inputsOfFlags = [
	["-tags", "tags"],
	["-ldflags", "ldflags"],
	["-gcflags", "gcflags"],
	["-buildmode", "buildmode"]
];
function inputFor(name, value) {
	if (name === "CGO_ENABLED") return value === "0" || value === "1" ? `cgo-enabled: ${value === "1"}` : "cgo-enabled";
	if (name === "GOEXPERIMENT") return "go-experiment";
	if (name === "GOFIPS140") return "go-fips140";
	if (name === "GOWORK") return value === "off" ? "go-work: off" : "";
	if (name === "GOOS" || name === "GOARCH") return "targets";
	if (levelVariableNames.includes(name)) return "targets";
	if (name !== "GOFLAGS") return "";
	return inputsOfFlags.filter(([flag]) => value.includes(flag)).map(([, input]) => input).join(", ");
}
//#endregion
//#region src/toolchain/environment/overridden.ts
const maxValueLength = 200;
function withoutSecrets(url) {
	const at = url.lastIndexOf("@");
	const rest = at < 0 ? url : `//\u2026${url.slice(at)}`;
	const query = rest.indexOf("?");
	return query < 0 ? rest : `${rest.slice(0, query)}?\u2026`;
}
function shownValue(value) {
	const safe = plainText(value).replaceAll("\n", " ").replaceAll(/\/\/[^\s,|]*/g, withoutSecrets).replace(/(-X[=\s]+['"]?[^\s='"]+=).*$/s, "$1\u2026");
	return safe.length > maxValueLength ? `${safe.slice(0, maxValueLength)}\u2026` : safe;
}
function shownSetting(name, value) {
	return shownValue(name === "GOPROXY" || name === "GOSUMDB" ? shownAddresses(value) : value);
}
function overridden(surroundings, environment, goRoot) {
	const names = [
		...goVariables,
		"CGO_ENABLED",
		...compilerVariables,
		...[surroundings.process, surroundings.file].flatMap((from) => Object.keys(from).filter((name) => /^CGO_.+_(?:DIS)?ALLOW$/.test(name)))
	];
	const effective = {
		...environment,
		GOROOT: goRoot
	};
	return [...new Set(names)].toSorted().flatMap((name) => {
		const setting = settingOf(surroundings, name);
		if (setting === null || name === "GOAUTH") return [];
		if (setting.value === effective[name]) return [];
		const input = inputFor(name, setting.value);
		const notes = [...setting.from === "file" ? ["set by go env -w"] : [], ...input === "" ? [] : [`to build so: ${input}`]];
		const note = notes.length === 0 ? "" : ` (${notes.join("; ")})`;
		return [`overrode ${name}=${shownSetting(name, setting.value)}${note}`];
	});
}
function shownVariables(variables) {
	return Object.entries(variables).map(([name, value]) => `${name}=${shownValue(value)}`);
}
function relaxations(plan) {
	return [
		...plan.goProxy === "direct" ? [] : [`go-proxy: ${shownSetting("GOPROXY", plan.goProxy)}`],
		...plan.goCache === "/dev/null" ? [] : [`go-cache: ${shownValue(plan.goCache)}`],
		...relaxedBuildId(plan),
		...plan.buildvcs ? ["buildvcs: true"] : [],
		...plan.allowUnsafeBuildFlags ? ["allow-unsafe-build-flags: true"] : [],
		...plan.allowToolchainDownload ? [plan.goProxy === "direct" ? `allow-toolchain-download: true (from ${toolchainProxy})` : "allow-toolchain-download: true"] : []
	];
}
//#endregion
//#region src/toolchain/compiled-packages.ts
const ofLinker$1 = new Set([
	"math",
	"runtime",
	"runtime/asan",
	"runtime/cgo",
	"runtime/coverage",
	"runtime/msan",
	"runtime/race"
]);
const ofRuntime = /^(?:internal|runtime)\/[a-z0-9/]+$/;
function compiledPackages(mains, live) {
	const isPackage = (line) => ofLinker$1.has(line) || ofRuntime.test(line) || mains.some(({ packages }) => packages.has(line));
	const compiled = new Set();
	let begun = "";
	return {
		flags: ["-v"],
		compiled,
		onOutput(text) {
			const lines = (begun + text).split("\n");
			begun = lines.pop()?.slice(-4096) ?? "";
			const names = lines.filter(isPackage);
			for (const name of names) compiled.add(name);
			const last = names.at(-1);
			if (last !== void 0) live?.detail(`compiling ${last}`);
		},
		without: (output) => output.split("\n").filter((line) => !isPackage(line)).join("\n")
	};
}
//#endregion
//#region src/toolchain/list/leave-out.ts
const maxNamed = 5;
function leaveOut(failing, programs) {
	const places = [...new Set(failing)].toSorted();
	const hasOthers = programs.some((place) => !places.includes(place));
	if (places.length === 0 || !hasOthers) return {
		named: "",
		after: ""
	};
	const shown = places.slice(0, maxNamed);
	const rest = places.length - shown.length;
	const patterns = `${shown.map(patternOf).join(" ")}${rest > 0 ? " \u2026" : ""}`;
	return {
		named: namesAndMore(places, maxNamed),
		after: `; to leave out what is not to be measured, set "exclude: ${patterns}", or name in "packages" what is`
	};
}
//#endregion
//#region src/toolchain/package-list.ts
const fileFields = [
	"GoFiles",
	"CgoFiles",
	"CFiles",
	"CXXFiles",
	"MFiles",
	"HFiles",
	"FFiles",
	"SFiles",
	"SwigFiles",
	"SwigCXXFiles",
	"SysoFiles",
	"EmbedFiles"
];
const packageFields = [
	"ImportPath",
	"Name",
	"Standard",
	"DepOnly",
	"Match",
	"Imports",
	"Module",
	"Error",
	"Dir",
	"IgnoredGoFiles",
	...fileFields
];
function withoutVariant(path) {
	const start = path.lastIndexOf(" [");
	return start >= 0 && path.indexOf("]", start) === path.length - 1 ? path.slice(0, start) : path;
}
function isPackage(value) {
	return typeof value === "object" && value !== null && "ImportPath" in value && typeof value.ImportPath === "string";
}
function parsePackages(text) {
	const packages = new Map();
	const objects = printedObjects(text);
	if (objects.length === 0 && text.trim() !== "") throw new Error("go list printed no JSON");
	for (const object of objects) {
		const value = JSON.parse(object);
		if (!isPackage(value)) throw new Error("go list printed a package without an import path");
		const ImportPath = withoutVariant(value.ImportPath);
		const Imports = value.Imports?.map(withoutVariant);
		const known = packages.get(ImportPath);
		const own = {
			...value,
			ImportPath,
			...Imports ? { Imports } : {}
		};
		if (known === void 0 || known.DepOnly === true) packages.set(ImportPath, own);
	}
	return [...packages.values()];
}
function closure(packages, roots) {
	const byPath = new Map(packages.map((goPackage) => [goPackage.ImportPath, goPackage]));
	const reached = new Set(roots);
	for (const goPackage of reached) for (const path of goPackage.Imports ?? []) {
		const imported = byPath.get(path);
		if (imported !== void 0) reached.add(imported);
	}
	return [...reached];
}
function loadErrorOf(goPackage) {
	if (goPackage.Error === void 0) return null;
	return {
		text: goPackage.Error.Err ?? "unknown error",
		position: goPackage.Error.Pos ?? "",
		importPath: goPackage.ImportPath,
		importStack: goPackage.Error.ImportStack ?? []
	};
}
const excluded = /^build constraints exclude all Go files/;
function isExcluded(goPackage) {
	return excluded.test(goPackage.Error?.Err ?? "");
}
function executableName(importPath) {
	const elements = importPath.split("/");
	const last = elements.at(-1) ?? "";
	return /^v(?:[2-9]|[1-9]\d+)$/.test(last) && elements.length > 1 ? elements.at(-2) ?? last : last;
}
//#endregion
//#region src/toolchain/list/import-graph.ts
const ofCgo = [
	"runtime/cgo",
	"syscall",
	"unsafe"
];
const withoutCgo = new Set([
	"runtime/asan",
	"runtime/cgo",
	"runtime/msan",
	"runtime/race"
]);
const ofLinker = [
	"runtime/asan",
	"runtime/cgo",
	"runtime/coverage",
	"runtime/msan",
	"runtime/race"
];
function importsOf(goPackage) {
	const { ImportPath, Imports = [], CgoFiles = [], SwigFiles = [] } = goPackage;
	return [...CgoFiles, ...SwigFiles].length > 0 && !withoutCgo.has(ImportPath) ? [...Imports, ...ofCgo] : Imports;
}
var ImportGraphs = class {
	#packages;
	#own = new Map();
	#readOwn;
	#linked;
	constructor(packages, { goarch }, readOwn) {
		this.#packages = new Map(packages.map((goPackage) => [goPackage.ImportPath, goPackage]));
		this.#readOwn = readOwn;
		const imported = new Set(packages.flatMap(importsOf));
		this.#linked = [
			"runtime",
			...goarch === "arm" ? ["math"] : [],
			...ofLinker.filter((path) => !imported.has(path))
		];
	}
	of(main) {
		const reached = this.#reached(main);
		const [, ...others] = [...reached.keys()];
		const paths = [main.ImportPath, ...others.toSorted()];
		const numbers = new Map(paths.map((path, number) => [path, number]));
		const modules = new Map();
		const rows = [];
		const moduleNumber = (module) => {
			const known = modules.get(module.Path);
			if (known !== void 0) return known;
			modules.set(module.Path, rows.length);
			rows.push({
				path: module.Path,
				version: versionOf(module)
			});
			return rows.length - 1;
		};
		return {
			modules: rows,
			packages: paths.map((path) => {
				const goPackage = this.#packages.get(path);
				const imports = [...new Set(reached.get(path))].map((imported) => numbers.get(imported) ?? 0).toSorted((a, b) => a - b);
				const own = goPackage === void 0 ? null : this.#ownImports(goPackage);
				const module = goPackage?.Module;
				return {
					path,
					...module === void 0 ? {} : { module: moduleNumber(module) },
					imports,
					...own === null ? {} : {
						directory: own.directory,
						places: imports.map((number) => placeOf$1(own, paths[number] ?? ""))
					}
				};
			})
		};
	}
	#reached(main) {
		const reached = new Map();
		const waiting = [main];
		for (let next = waiting.pop(); next; next = waiting.pop()) {
			if (reached.has(next.ImportPath)) continue;
			const imports = importsOf(next);
			const listed = (next === main ? [...imports, ...this.#linked] : imports).filter((path) => this.#packages.has(path));
			reached.set(next.ImportPath, listed);
			for (const path of listed) {
				const imported = this.#packages.get(path);
				if (imported !== void 0) waiting.push(imported);
			}
		}
		return reached;
	}
	#ownImports(goPackage) {
		const known = this.#own.get(goPackage.ImportPath);
		if (known !== void 0) return known;
		const own = this.#readOwn(goPackage);
		this.#own.set(goPackage.ImportPath, own);
		return own;
	}
};
function placeOf$1({ places }, path) {
	const added = ofCgo.includes(path) ? places.get("C") : void 0;
	return places.get(path) ?? added ?? "";
}
function versionOf({ Main, Version = "", Replace }) {
	if (Main === true) return "";
	if (Replace === void 0) return Version;
	return `${Version} => ${Replace.Path} ${Replace.Version ?? ""}`.trim();
}
//#endregion
//#region src/toolchain/list/select-mains.ts
const leftOut = "left out by \"exclude\"";
function isLiteral(pattern) {
	return !pattern.includes("...") && ![
		"all",
		"std",
		"cmd",
		"tool",
		"work"
	].includes(pattern);
}
function isNamedMain(goPackage) {
	return goPackage.DepOnly !== true && goPackage.Name === "main" && !isExcluded(goPackage);
}
function builtMains({ packages, skipped }) {
	return packages.filter((goPackage) => isNamedMain(goPackage) && !skipped.has(goPackage.ImportPath));
}
function modulesOf(packages) {
	const modules = new Map();
	for (const { Module } of packages) {
		if (Module === void 0 || modules.has(Module.Path)) continue;
		const { Path, Version = "", Replace } = Module;
		const by = Replace?.Version ? `@${Replace.Version}` : "";
		modules.set(Path, {
			path: Path,
			version: Module.Main === true ? "" : Version,
			directory: Replace?.Dir ?? Module.Dir ?? "",
			replacedBy: Replace === void 0 ? "" : `${Replace.Path}${by}`
		});
	}
	return [...modules.values()].toSorted((a, b) => a.path < b.path ? -1 : 1);
}
function mainsOf(load, readOwn) {
	const graphs = readOwn && new ImportGraphs(load.packages, load.target, readOwn);
	return builtMains(load).map((goPackage) => ({
		importPath: goPackage.ImportPath,
		name: executableName(goPackage.ImportPath),
		directory: goPackage.Dir ?? "",
		packages: new Set(closure(load.packages, [goPackage]).map(({ ImportPath }) => ImportPath)),
		imports: graphs === null ? null : graphs.of(goPackage),
		ignored: [],
		untracked: []
	})).toSorted((a, b) => a.importPath < b.importPath ? -1 : 1);
}
function excludedReason(target) {
	return `build constraints exclude all Go files for ${formatTarget(target)}`;
}
function notBuiltOf({ target, packages, skipped }, everyMain) {
	const byPath = new Map(packages.map((goPackage) => [goPackage.ImportPath, goPackage]));
	return [...everyMain].toSorted().flatMap((path) => {
		const goPackage = byPath.get(path);
		const why = skipped.get(path);
		if (why === void 0 && goPackage !== void 0 && isNamedMain(goPackage)) return [];
		const isOther = goPackage !== void 0 && !isExcluded(goPackage);
		const reason = why ?? (isOther ? `for ${formatTarget(target)} it is package ${goPackage.Name ?? ""}, not main` : excludedReason(target));
		return [{
			mainPackage: path,
			target: formatTarget(target),
			reason
		}];
	});
}
function namedMains(loads) {
	const every = loads.flatMap((load) => load.packages);
	const mains = {
		paths: new Set(),
		excludedMatches: new Set()
	};
	for (const goPackage of every) {
		if (goPackage.DepOnly === true) continue;
		if (isNamedMain(goPackage)) mains.paths.add(goPackage.ImportPath);
		else if (isExcluded(goPackage) && !isLibrary(goPackage, every)) {
			mains.paths.add(goPackage.ImportPath);
			for (const match of goPackage.Match ?? []) mains.excludedMatches.add(match);
		}
	}
	return mains;
}
function isLibrary(goPackage, every) {
	return every.some((other) => other.ImportPath === goPackage.ImportPath && !isExcluded(other) && other.Name !== "main");
}
//#endregion
//#region src/toolchain/list/program-source.ts
const closings = {
	"//": "\n",
	"/*": "*/",
	"`": "`"
};
function afterQuoted(source, at) {
	const quote = source[at];
	let next = at + 1;
	while (next < source.length && source[next] !== quote) {
		if (source[next] === "\n") return next;
		next += source[next] === "\\" ? 2 : 1;
	}
	return next + 1;
}
const alias = /^\/\/go:linkname[ \t]+\S+[ \t]+main\.main\b/m;
const word = /[\p{L}_][\p{L}\p{N}_]*/uy;
function declaresMain(source) {
	if (alias.test(source)) return true;
	let depth = 0;
	let before = "";
	let at = 0;
	while (at < source.length) {
		const char = source[at] ?? "";
		const closing = closings[source.slice(at, at + 2)] ?? closings[char];
		if (closing !== void 0) {
			const end = source.indexOf(closing, at + (closing === "`" ? 1 : 2));
			if (end === -1) return closing !== "\n" || depth !== 0;
			at = end + closing.length;
			continue;
		}
		if (/\s/.test(char)) {
			at++;
			continue;
		}
		word.lastIndex = at;
		const [token = char] = word.exec(source) ?? [];
		if (depth === 0 && before === "func" && token === "main") return true;
		if (token === "{" || token === "(") depth++;
		if ((token === "}" || token === ")") && depth-- === 0) return true;
		before = token;
		at = char === "\"" || char === "'" ? afterQuoted(source, at) : at + token.length;
	}
	return depth !== 0;
}
//#endregion
//#region src/toolchain/list/skipped-mains.ts
const maxSourceBytes = 8388608;
function placeOf(tree, directory) {
	const way = relative(tree.directory, directory).split(sep).join("/");
	if (way === "") return ".";
	return way === ".." || way.startsWith("../") ? way : `./${way}`;
}
function directoryOf(goPackage, packages) {
	if (goPackage.Dir !== void 0) return goPackage.Dir;
	for (const { Module } of packages) {
		if (Module?.Main !== true || Module.Dir === void 0) continue;
		if (goPackage.ImportPath.startsWith(`${Module.Path}/`)) return join(Module.Dir, goPackage.ImportPath.slice(Module.Path.length + 1));
	}
	return "";
}
function packagePlace(tree, goPackage, packages) {
	const directory = directoryOf(goPackage, packages);
	return {
		importPath: goPackage.ImportPath,
		directory: directory === "" ? goPackage.ImportPath : placeOf(tree, directory)
	};
}
function excludablePlaces(tree, packages) {
	return packages.filter(({ DepOnly, Name = "" }) => DepOnly !== true && (Name === "" || Name === "main")).map((goPackage) => packagePlace(tree, goPackage, packages));
}
async function mayDeclareMain(path) {
	const status = await stat(path).catch(() => null);
	if (status === null || !status.isFile()) return true;
	if (status.size > maxSourceBytes) return true;
	const source = await readFile(path, "utf8").catch(() => null);
	return source === null || declaresMain(source);
}
async function lacksMain(directory, files) {
	for (const file of files) if (await mayDeclareMain(join(directory, file))) return false;
	return true;
}
async function whyNoProgram(goPackage) {
	const { Dir, GoFiles = [], CgoFiles = [], IgnoredGoFiles = [] } = goPackage;
	const { SwigFiles = [], SwigCXXFiles = [] } = goPackage;
	if (goPackage.Name !== "main" || Dir === void 0) return null;
	const files = [...GoFiles, ...CgoFiles];
	if (files.length === 0) {
		if (goPackage.Error !== void 0) return null;
		if (SwigFiles.length + SwigCXXFiles.length > 0) return null;
		return IgnoredGoFiles.length === 0 ? "has nothing but test files" : "has nothing but test files, as build constraints exclude the others";
	}
	return await lacksMain(Dir, files) ? "declares no func main" : null;
}
async function skippedPackages(tree, packages, exclude) {
	const isLeftOut = exclusion(exclude);
	const skipped = new Map();
	for (const goPackage of packages) {
		if (goPackage.DepOnly === true) continue;
		if (isLeftOut(packagePlace(tree, goPackage, packages))) {
			skipped.set(goPackage.ImportPath, leftOut);
			continue;
		}
		const why = await whyNoProgram(goPackage);
		if (why !== null) skipped.set(goPackage.ImportPath, why);
	}
	return skipped;
}
//#endregion
//#region src/toolchain/watch-link.ts
const everyMilliseconds = 100;
const linkInput = join("b001", "importcfg.link");
function watchLink(temporary, begins) {
	let isOver = false;
	let timer;
	const before = workDirectories(temporary);
	const look = async () => {
		const known = await before;
		const names = await workDirectories(temporary);
		for (const name of names.filter((each) => !known.includes(each))) {
			const path = join(temporary, name, linkInput);
			const isThere = await stat(path).catch(() => null) !== null;
			if (isOver) return;
			if (isThere) {
				isOver = true;
				begins();
				return;
			}
		}
		if (!isOver) timer = setTimeout(() => void look(), everyMilliseconds);
	};
	timer = setTimeout(() => void look(), everyMilliseconds);
	return { end() {
		isOver = true;
		clearTimeout(timer);
	} };
}
async function workDirectories(temporary) {
	return (await readdir(temporary).catch(() => [])).filter((name) => /^go-build\d+$/.test(name));
}
//#endregion
//#region src/toolchain/build.ts
const maxFailed = 20;
function buildFlags(plan) {
	return [
		"-trimpath",
		`-buildvcs=${plan.buildvcs}`,
		...plan.buildMode === "auto" ? [] : [`-buildmode=${plan.buildMode}`],
		...plan.gcflags === "" ? [] : [`-gcflags=${plan.gcflags}`],
		...plan.tags.length === 0 ? [] : [`-tags=${plan.tags.join(",")}`]
	];
}
function roundsOf(mains) {
	const rounds = [];
	const seen = new Map();
	for (const main of mains) {
		const name = main.name.toLowerCase();
		const round = seen.get(name) ?? 0;
		seen.set(name, round + 1);
		(rounds[round] ??= []).push(main);
	}
	return rounds;
}
async function runBuild(options, extras) {
	const { command, tree, target, plan, environment, output } = options;
	const suffix = target.goos === "windows" ? ".exe" : "";
	const rounds = [];
	for (const [index, mains] of roundsOf(options.mains).entries()) {
		const directory = join(output, String(index));
		await mkdir(directory, { recursive: true });
		const watch = options.mains.length === 1 && options.onLinking !== void 0 ? watchLink(temporaryOf(environment), options.onLinking) : null;
		const finished = await run(command.go, [
			"build",
			...buildFlags(plan),
			...options.flags ?? [],
			...extras?.flags ?? [],
			...linkerArguments(options, mains),
			"-o",
			`${directory}/`,
			...mains.map(packageArgument)
		], {
			cwd: tree.directory,
			env: {
				...environment,
				...targetEnvironment(target)
			},
			timeoutSeconds: command.timeoutSeconds,
			...extras?.stderrPath === void 0 ? {} : { stderrPath: extras.stderrPath(index) },
			...extras?.onOutput === void 0 ? {} : { onOutput: extras.onOutput }
		}).finally(() => watch?.end());
		const paths = mains.map(({ importPath, name }) => [importPath, join(directory, name + suffix)]);
		rounds.push({
			mains,
			finished,
			paths: new Map(paths)
		});
		if (finished.code !== 0) break;
	}
	return rounds;
}
function linkerArguments({ ldflags, ownLdflags }, mains) {
	const own = ownLdflags ? mains.map((main) => `-ldflags=${packageArgument(main)}=${ownLdflags(main)} ${ldflags}`) : [];
	return [`-ldflags=${ldflags}`, ...own];
}
function temporaryOf({ TMPDIR, TEMP }) {
	return TMPDIR ?? TEMP ?? tmpdir();
}
function packageArgument({ importPath }) {
	if (importPath === "" || importPath.startsWith("-")) throw new Error(`not an import path: ${JSON.stringify(importPath)}`);
	return importPath;
}
async function build(options) {
	const { command, target, mains, onCompiled } = options;
	const { log, timeoutSeconds } = command;
	const names = mains.map(({ importPath }) => importPath).join(", ");
	const place = formatTarget(target);
	const paths = new Map();
	const { live } = log;
	const watch = live !== void 0 || onCompiled !== void 0 ? compiledPackages(mains, live) : void 0;
	const rounds = await runBuild(options, watch);
	if (watch) onCompiled?.(watch.compiled);
	for (const round of rounds) {
		const { code, stderr, timedOut } = round.finished;
		const printed = stderr.toString("utf8");
		const output = watch ? watch.without(printed) : printed;
		if (output.trim() !== "") log.child(output);
		if (timedOut) throw new UserError(`building ${names} for ${place} timed out after ${timeoutSeconds} s: raise "timeout" if it needs longer`);
		if (code !== 0) throw buildFailure(options, output);
		for (const [importPath, path] of round.paths) {
			if (!await isFile(path)) throw new UserError(`go build said nothing was wrong, but made no executable of ${importPath} for ${place}`);
			paths.set(importPath, path);
		}
	}
	return paths;
}
function failedPackages(output) {
	const headings = [...output.matchAll(/^# (\S+)/gm)];
	return [...new Set(headings.map(([, path = ""]) => path))];
}
function failingMains(mains, output) {
	const failed = failedPackages(output);
	return mains.filter(({ packages }) => failed.some((path) => packages.has(path)));
}
function buildFailure({ tree, target, mains }, output) {
	const placesOf = (some) => some.map(({ directory }) => placeOf(tree, directory));
	const { named, after } = leaveOut(placesOf(failingMains(mains, output)), placesOf(mains));
	const what = named === "" ? "" : `${named} `;
	const generated = /: undefined: /.test(output) ? "; if that is generated code, make it in \"prepare\"" : "";
	const failed = failedPackages(output).slice(0, maxFailed);
	return new UserError(`building ${what}for ${formatTarget(target)} failed: ${outline(output)}${generated}${after}`, {
		packages: failed.length > 0 ? failed : mains.map(({ importPath }) => importPath),
		target: formatTarget(target),
		output: firstLines(output)
	});
}
async function isFile(path) {
	return await stat(path).then((stats) => stats.isFile(), () => false);
}
//#endregion
//#region src/toolchain/progress.ts
const everySeconds = 30;
async function withProgress(log, what, work) {
	const start = performance.now();
	const seconds = () => `${((performance.now() - start) / 1e3).toFixed(1)} s`;
	const { live } = log;
	live?.doing(what);
	if (live === void 0) log.info(`${what} \u2026`);
	const timer = setInterval(() => {
		if (live === void 0) log.info(`still ${what} \u2026 ${seconds()}`);
	}, everySeconds * 1e3);
	try {
		const result = await work();
		log.info(`${what}: ${seconds()}`);
		return result;
	} finally {
		clearInterval(timer);
		live?.doing("");
	}
}
//#endregion
//#region src/toolchain/environment/workspace.ts
const telemetryPlaces = {
	darwin: "Library/Application Support/go/telemetry",
	win32: "go/telemetry"
};
async function switchTelemetryOff(home, platform) {
	const place = telemetryPlaces[platform] ?? ".config/go/telemetry";
	const directory = join(home, place);
	await mkdir(directory, {
		recursive: true,
		mode: 448
	});
	await writeFile(join(directory, "mode"), "off");
}
async function makePrivate(parent) {
	const directories = {
		scratch: parent,
		goCache: join(parent, "gocache"),
		home: join(parent, "home"),
		temporary: join(parent, "tmp"),
		goPath: join(parent, "gopath")
	};
	for (const path of Object.values(directories)) await mkdir(path, {
		recursive: true,
		mode: 448
	});
	await switchTelemetryOff(directories.home, process.platform);
	return directories;
}
async function makeWorkspace(scratch, plan, surroundings) {
	const directories = await makePrivate(scratch);
	return {
		...directories,
		goCache: isPrivateCache(plan.goCache) ? directories.goCache : plan.goCache,
		modCache: plan.modCache === "private" ? join(scratch, "modcache") : surroundings.modCache
	};
}
async function makeSecondWorkspace(first, parent) {
	return {
		...await makePrivate(parent),
		modCache: first.modCache
	};
}
//#endregion
//#region src/toolchain/check-target.ts
async function checkTarget(command, directory, target, { buildMode }, environment) {
	const mode = buildMode === "auto" ? [] : [`-buildmode=${buildMode}`];
	const finished = await run(command.go, [
		"build",
		"-n",
		...mode,
		"--",
		"unsafe"
	], {
		cwd: directory,
		env: {
			...environment,
			...targetEnvironment(target),
			GOWORK: "off"
		},
		timeoutSeconds: command.timeoutSeconds
	});
	if (finished.code === 0) return;
	const message = outline(finished.stderr.toString("utf8"), 1);
	if (message.includes("unsupported GOOS/GOARCH pair")) throw new UserError(`targets: this Go can't build for ${formatTarget(target)}: "go tool dist list" prints the targets that it knows`);
	if (/-buildmode=\w+ not supported on/.test(message)) throw new UserError(`buildmode: ${buildMode} is not supported on ${formatTarget(target)}: build this target in a job of its own with "buildmode: auto"`);
}
//#endregion
//#region src/toolchain/fingerprint.ts
const measurementVersion = 2;
function canonical(value) {
	return JSON.stringify(value, (_key, inner) => inner !== null && typeof inner === "object" && !Array.isArray(inner) ? Object.fromEntries(Object.entries(inner).toSorted(([a], [b]) => a < b ? -1 : 1)) : inner);
}
function sha256(value) {
	return createHash("sha256").update(canonical(value)).digest("hex");
}
function settingsOf({ plan, target, passedThrough }) {
	return {
		measurementVersion,
		target: formatTarget(target.target),
		tags: [...new Set(plan.tags)].toSorted(),
		ldflags: withoutValues(plan.ldflags),
		cgo: target.cgo,
		compiler: target.compiler,
		passedThrough,
		goExperiment: plan.goExperiment,
		...plan.buildMode === "auto" ? {} : { buildMode: plan.buildMode },
		...plan.buildId === "keep" ? {} : { buildId: plan.buildId },
		...plan.gcflags === "" ? {} : { gcflags: plan.gcflags },
		...plan.goFips140 === "" ? {} : { goFips140: plan.goFips140 },
		goWork: plan.goWork,
		buildvcs: plan.buildvcs,
		prepare: plan.prepare,
		privateCache: isPrivateCache(plan.goCache)
	};
}
function fingerprintOf(facts) {
	const goVersion = facts.toolchain.version;
	return sha256({
		...settingsOf(facts),
		goVersion
	});
}
function describeBuild(facts) {
	const { plan, toolchain, target, passedThrough } = facts;
	return {
		fingerprint: fingerprintOf(facts),
		target: formatTarget(target.target),
		goVersion: toolchain.version,
		flags: [...buildFlags(plan), `-ldflags=${[
			...shownBuildIdFlags(plan, toolchain.version),
			...withoutValues(plan.ldflags),
			"-s -w"
		].join(" ")}`],
		environment: {
			GO111MODULE: "on",
			GOPROXY: shownSetting("GOPROXY", plan.goProxy),
			GOENV: "off",
			GOFLAGS: "",
			GOCACHE: isPrivateCache(plan.goCache) ? nullCache : shownValue(plan.goCache),
			...targetEnvironment(target.target),
			CGO_ENABLED: target.cgo ? "1" : "0",
			...plan.goExperiment === "" ? {} : { GOEXPERIMENT: plan.goExperiment },
			...plan.goFips140 === "" ? {} : { GOFIPS140: plan.goFips140 },
			...plan.goWork === "off" ? { GOWORK: "off" } : {},
			...Object.fromEntries(Object.entries(passedThrough).map(([name, value]) => [name, shownValue(value)]))
		},
		stamps: stampsOf(plan.ldflags)
	};
}
function jobFingerprint({ plan, toolchain, directory }, builds) {
	const { release, rest } = splitGoVersion(toolchain.version);
	const settings = sha256({
		packages: plan.packages.toSorted(),
		...directory === "" ? {} : { directory },
		...plan.exclude.length === 0 ? {} : { exclude: plan.exclude.toSorted() },
		goVersion: rest,
		builds: builds.map((facts) => sha256(settingsOf(facts))).toSorted()
	});
	return joinFingerprint({
		settings,
		release
	});
}
//#endregion
//#region src/toolchain/tree/check-sources.ts
const pointerStart = Buffer.from("version https://git-lfs.github.com/spec/");
const pointerBytes = 1024;
async function isPointer(path) {
	const status = await stat(path).catch(() => null);
	if (status === null || !status.isFile()) return false;
	if (status.size < pointerStart.length || status.size >= pointerBytes) return false;
	const file = await open(path, "r");
	try {
		const start = Buffer.alloc(pointerStart.length);
		const { bytesRead } = await file.read(start, 0, start.length, 0);
		return bytesRead === start.length && start.equals(pointerStart);
	} finally {
		await file.close();
	}
}
const batch = 64;
async function checkPointers(tree, packages) {
	const files = packages.filter(({ Standard, Dir }) => Standard !== true && Dir !== void 0).filter(({ Dir = "" }) => isWithin(tree.root, Dir)).flatMap((goPackage) => fileFields.flatMap((field) => goPackage[field] ?? []).map((name) => join(goPackage.Dir ?? "", name)));
	for (let start = 0; start < files.length; start += batch) {
		const some = files.slice(start, start + batch);
		const pointer = some[(await Promise.all(some.map(isPointer))).indexOf(true)];
		if (pointer !== void 0) {
			const name = relative(tree.root, pointer).split(sep).join("/");
			throw new UserError(`${name} is a Git LFS pointer, not the file itself: set "lfs: true" for actions/checkout, or run "git lfs pull"`);
		}
	}
}
function isDirectory(path) {
	return /^(?:\.{1,2}(?:[/\\]|$)|[/\\]|[A-Za-z]:[/\\])/.test(path);
}
async function requireWithin(tree, file, line, path, what) {
	const target = resolve(dirname(file), path);
	const real = await realpath(target).catch(() => target);
	if (isWithin(tree.root, target) && isOfTree(tree.root, real)) return;
	const name = relative(tree.root, file).split(sep).join("/");
	throw new UserError(`${name}:${line}: ${what} ${JSON.stringify(path)} leaves the repository, so base and head can't be built from their commits alone: use a directory of the repository or a published module`);
}
async function checkBeside(tree, file, sums) {
	const directory = dirname(file);
	await readTreeFile(tree, join(directory, sums), maxSumBytes);
	await readTreeFile(tree, join(directory, "vendor", "modules.txt"));
}
async function checkReplaces(tree, file) {
	const text = await readTreeFile(tree, file) ?? "";
	for (const { module, path, line } of parseReplaces(text)) {
		if (!isDirectory(path)) continue;
		await requireWithin(tree, file, line, path, `the replacement of ${module} by`);
		await readTreeFile(tree, resolve(dirname(file), path, "go.mod"));
	}
}
async function checkReplacements(tree, goWork, goMod) {
	const workFile = await findGoWork(tree, goWork);
	if (workFile === "off") {
		if (goMod === null) return;
		await checkReplaces(tree, goMod);
		await checkBeside(tree, goMod, "go.sum");
		return;
	}
	await checkReplaces(tree, workFile);
	await checkBeside(tree, workFile, "go.work.sum");
	const text = await readTreeFile(tree, workFile) ?? "";
	for (const { path, line } of parseUses(text)) {
		await requireWithin(tree, workFile, line, path, "the use of");
		const used = resolve(dirname(workFile), path, "go.mod");
		await checkReplaces(tree, used);
		await checkBeside(tree, used, "go.sum");
	}
}
//#endregion
//#region src/toolchain/tree/outward-paths.ts
const noOutwardPaths = {
	paths: [],
	overlay: null
};
async function inspect(tree, entry, path, { outward, aliases }) {
	if (!entry.isSymbolicLink()) {
		outward.add(path);
		return;
	}
	const real = await realpath(path).catch(() => null);
	if (real === null) return;
	const target = await stat(real).catch(() => null);
	if (target === null) return;
	if (!isOfTree(tree.root, real) || !(target.isFile() || target.isDirectory())) outward.add(path);
	else if (target.isDirectory()) aliases.set(path, real);
}
async function walk(tree, directory, walked) {
	const entries = await readdir(directory, { withFileTypes: true }).catch(() => []);
	const below = [];
	for (const entry of entries) {
		if (entry.isFile() || entry.name === ".git") continue;
		const path = join(directory, entry.name);
		below.push(entry.isDirectory() ? walk(tree, path, walked) : inspect(tree, entry, path, walked));
	}
	await Promise.all(below);
}
async function findOutwardPaths(tree) {
	const walked = {
		outward: new Set(),
		aliases: new Map()
	};
	await walk(tree, tree.root, walked);
	const { outward, aliases } = walked;
	for (const path of outward) for (const [alias, real] of aliases) if (`${path}${sep}`.startsWith(`${real}${sep}`)) outward.add(alias);
	return [...outward].toSorted();
}
async function hideOutwardPaths(tree, directory) {
	const paths = await findOutwardPaths(tree);
	if (paths.length === 0) return noOutwardPaths;
	const name = createHash("sha256").update(tree.root).digest("hex").slice(0, 16);
	const overlay = join(directory, `overlay-${name}.json`);
	const Replace = Object.fromEntries(paths.map((path) => [path, ""]));
	await writeFile(overlay, JSON.stringify({ Replace }));
	return {
		paths,
		overlay
	};
}
const readByGo = /^(?:[^._].*\.(?:go|c|cc|cpp|cxx|m|h|hh|hpp|hxx|f|F|for|f90|s|S|sx|swig|swigcxx|syso)|default\.pgo)$/;
function checkOutwardPaths(tree, { paths }, packages) {
	const directories = new Set(packages.map(({ Dir = "" }) => Dir));
	const match = paths.find((path) => directories.has(dirname(path)) && readByGo.test(basename(path)));
	if (match === void 0) return;
	throw new UserError(`${nameInTree(tree, match)} is a link that leads out of the repository, or not a file, so the build would hold what is in no commit: replace it by a regular file`);
}
function outwardHint(tree, { paths }, text) {
	const match = paths.find((path) => text.includes(`/${basename(path)}`));
	return match === void 0 ? "" : `; ${nameInTree(tree, match)} is a link that leads out of the repository, or not a file, and is not read`;
}
//#endregion
//#region src/toolchain/environment/safe-gcflags.ts
const harmless$1 = [
	/^--?(?:B|C|N|e|l|smallframes|dwarf|dwarflocationlists|dwarfbasentries)(?:=(?:true|false|\d{1,2}))?$/,
	/^--?c=\d{1,4}$/,
	/^--?lang=go1\.\d{1,3}$/,
	/^--?spectre=(?:all|index|ret)(?:,(?:index|ret))?$/,
	/^--?d=(?:checkptr|inlstaticinit|libfuzzer|loopvar|mergelocals|nil|pgodevirtualize|pgoinline|softfloat|zerocopy)(?:=\d{1,4})?$/
];
function checkGcflags(text) {
	const unsafe = parseGcflags(text).flags.find((flag) => !harmless$1.some((pattern) => pattern.test(flag)));
	if (unsafe === void 0) return;
	throw new UserError(`gcflags: ${unsafe} may reach files outside of the build, print or undo what is enforced (values are written as -flag=value); leave it out, or allow it with allow-unsafe-build-flags: true`);
}
//#endregion
//#region src/toolchain/environment/safe-ldflags.ts
const harmless = new Set("B D E H R T V X a aslr asan bindnow buildid c checklinkname compressdwarf d debugnosplit debugtextsize debugtramp dumpdep e f funcalign g h k linkmode linkshared msan n pluginpath pruneweakmap race randlayout s strictdups u v w".split(" "));
const harmlessExternal = [
	/^-static(?:-pie|-libgcc|-libstdc\+\+)?$/,
	/^-(?:no-)?pie$/,
	/^-(?:s|g|pthread|rdynamic|m32|m64|nostdlib|nodefaultlibs)$/,
	/^-O[0-3sz]?$/,
	/^-march=[\w.+-]+$/,
	/^-mtune=[\w.+-]+$/,
	/^-m(?:macosx|ios)-version-min=[\d.]+$/,
	/^-l[A-Za-z0-9_+.-]+$/,
	/^-z$/,
	/^(?:relro|now|lazy|noexecstack|max-page-size=\w+|common-page-size=\w+|stack-size=\w+)$/,
	/^-Wl,(?:-z,[\w-]+(?:=\w+)?|-s|-S|-x|-O\d?|-dead_strip|-headerpad,?\w*|-no_?uuid|--gc-sections|--as-needed|--no-as-needed|--start-group|--end-group|--build-id(?:=\w+)?|--hash-style=\w+|--strip-(?:all|debug)|--sort-common|--export-dynamic|--allow-multiple-definition|--no-undefined|--warn-unresolved-symbols|--unresolved-symbols=[\w-]+|--icf=\w+|--pack-dyn-relocs=\w+|--compress-debug-sections=\w+)(?:,-z,[\w-]+(?:=\w+)?)*$/
];
function checkLdflags(ldflags) {
	for (const flag of readLinkerFlags(ldflags)) {
		const { name } = flag;
		if (harmless.has(name)) continue;
		if (name === "extldflags") {
			const unsafe = externalFlags(flag).find((field) => !harmlessExternal.some((pattern) => pattern.test(field)));
			if (unsafe === void 0) continue;
			throw refusal(`-extldflags "${unsafe}"`);
		}
		throw refusal(`-${name}`);
	}
}
function refusal(flag) {
	return new UserError(`ldflags: ${flag} may run programs or reach files outside of the build; leave it out, or allow it with allow-unsafe-build-flags: true`);
}
//#endregion
//#region src/toolchain/go/toolchain.ts
const oldestMinor = 19;
async function readToolchain(command, tree, env) {
	const valueOf = await readGoEnv(command, tree.directory, env, [
		"GOVERSION",
		"GOROOT",
		"GOFLAGS",
		"GOHOSTOS",
		"GOHOSTARCH"
	]);
	const minor = /^go1\.(\d+)/.exec(valueOf("GOVERSION"))?.[1];
	if (minor !== void 0 && Number(minor) < oldestMinor) throw new UserError(`${command.go} is ${valueOf("GOVERSION")}, but Go 1.${oldestMinor} or newer is needed: install one (in a workflow: actions/setup-go)`);
	if (valueOf("GOFLAGS") !== "") throw new UserError(`${valueOf("GOROOT")}/go.env sets GOFLAGS=${valueOf("GOFLAGS")}, which would steer every build: remove this line`);
	return {
		version: valueOf("GOVERSION"),
		root: valueOf("GOROOT"),
		host: {
			goos: valueOf("GOHOSTOS"),
			goarch: valueOf("GOHOSTARCH"),
			level: ""
		}
	};
}
function goIn(root) {
	return join(root, "bin", process.platform === "win32" ? "go.exe" : "go");
}
async function ownGo(command, toolchain) {
	const own = goIn(toolchain.root);
	const [goPath, real] = await Promise.all([command.go, own].map((path) => realpath(path).catch(() => null)));
	return real === null || real === goPath ? command : {
		...command,
		go: own
	};
}
async function readTargetFacts(command, tree, target, env) {
	const valueOf = await readGoEnv(command, tree.directory, {
		...env,
		...targetEnvironment(target)
	}, ["CGO_ENABLED", "CC"]);
	const cgo = valueOf("CGO_ENABLED") === "1";
	return {
		target,
		cgo,
		compiler: cgo ? await compilerVersion(command, tree, valueOf("CC"), env) : ""
	};
}
async function compilerVersion(command, tree, compiler, env) {
	const [name = "", ...args] = splitQuoted(compiler);
	const program = isAbsolute(name) ? name : /[/\\]/.test(name) ? null : await findProgram(name, env["PATH"] ?? "");
	if (program === null) return "";
	const finished = await run(program, [...args, "--version"], {
		cwd: tree.directory,
		env,
		timeoutSeconds: Math.min(30, command.timeoutSeconds)
	}).catch(() => null);
	if (finished === null || finished.code !== 0) return "";
	return finished.stdout.toString("utf8").split("\n")[0]?.trim() ?? "";
}
function targetsOf(planned, toolchain) {
	const targets = planned.length > 0 ? planned : [toolchain.host];
	return [...new Map(targets.map((target) => [formatTarget(target), target])).values()];
}
//#endregion
//#region src/toolchain/tree/open-tree.ts
function linkage(targets) {
	const [cgo, ...others] = new Set(targets.map(({ facts }) => facts.cgo));
	return cgo === void 0 || others.length > 0 ? {} : { CGO_ENABLED: cgo ? "1" : "0" };
}
function checkFlags(plan, tree) {
	checkBuildId(plan, tree);
	if (plan.allowUnsafeBuildFlags) return;
	checkLdflags(plan.ldflags);
	checkGcflags(plan.gcflags);
}
function commonEnvironment(building, targets) {
	const [only, ...others] = targets;
	const isOnly = only !== void 0 && others.length === 0;
	return {
		...building,
		...isOnly ? targetEnvironment(only.facts.target) : {},
		...linkage(targets)
	};
}
function compilersOf(targets) {
	const versions = new Set(targets.map(({ facts }) => facts.compiler));
	versions.delete("");
	return [...versions];
}
async function openTree(options) {
	const { command, tree, plan, surroundings } = options;
	checkFlags(plan, tree);
	const goWork = await findGoWork(tree, plan.goWork);
	await checkReplacements(tree, plan.goWork, await findGoMod(tree));
	const fetching = fetchEnvironment({
		...options,
		goWork
	});
	const present = await stat(tree.directory).catch(() => null);
	const place = {
		...tree,
		directory: present ? tree.directory : tree.root
	};
	const toolchain = await readToolchain(command, place, options.mayChooseGo && plan.allowToolchainDownload ? toolchainEnvironment(fetching) : fetching);
	const builder = await ownGo(command, toolchain);
	const building = buildEnvironment({
		...options,
		goWork,
		go: {
			path: builder.go,
			isFirst: builder === command
		}
	});
	const passed = passedThrough(surroundings);
	const targets = [];
	const described = [];
	for (const requested of targetsOf(plan.targets, toolchain)) {
		await checkTarget(builder, place.directory, requested, plan, building);
		const target = await readTargetFacts(builder, place, requested, building);
		const facts = {
			plan,
			toolchain,
			target,
			passedThrough: passed
		};
		described.push(facts);
		targets.push({
			facts: target,
			build: describeBuild(facts)
		});
	}
	const fingerprintIn = (directory) => jobFingerprint({
		plan,
		toolchain,
		directory
	}, described);
	return {
		...options,
		outward: await hideOutwardPaths(tree, options.workspace.scratch),
		toolchain,
		builder,
		targets,
		fetching,
		building,
		fingerprint: fingerprintIn(relative(tree.root, tree.directory).replaceAll("\\", "/")),
		fingerprintWithoutDirectory: fingerprintIn(""),
		overrides: overridden(surroundings, {
			...commonEnvironment(building, targets),
			GOPROXY: plan.goProxy
		}, toolchain.root),
		relaxations: relaxations(plan),
		passedThrough: [...shownVariables(passed), ...compilersOf(targets).map((version) => `C compiler: ${version}`)]
	};
}
//#endregion
//#region src/toolchain/go/install-go.ts
const installSeconds = 900;
async function isExecutable(path) {
	try {
		await access(path, constants.X_OK);
		return (await stat(path)).isFile();
	} catch {
		return false;
	}
}
const packageManagers = [
	{
		program: "apt-get",
		commands: [[
			"apt-get",
			"update",
			"--quiet"
		], [
			"apt-get",
			"install",
			"--yes",
			"--quiet",
			"-o",
			"DPkg::Lock::Timeout=300",
			"golang-go"
		]]
	},
	{
		program: "apk",
		commands: [[
			"apk",
			"add",
			"--no-cache",
			"go"
		]]
	},
	{
		program: "dnf",
		commands: [[
			"dnf",
			"install",
			"--assumeyes",
			"golang"
		]]
	},
	{
		program: "zypper",
		commands: [[
			"zypper",
			"--non-interactive",
			"install",
			"go"
		]]
	},
	{
		program: "pacman",
		commands: [[
			"pacman",
			"--sync",
			"--refresh",
			"--noconfirm",
			"go"
		]]
	}
];
const commandsToType = {
	"apt-get": "sudo apt-get update && sudo apt-get install golang-go",
	apk: "doas apk add go",
	dnf: "sudo dnf install golang",
	zypper: "sudo zypper install go",
	pacman: "sudo pacman --sync go"
};
async function findPackageManager(directories) {
	for (const manager of packageManagers) for (const directory of directories) {
		if (!isAbsolute(directory)) continue;
		if (await isExecutable(join(directory, manager.program))) return manager;
	}
	return null;
}
function advice(platform, manager) {
	if (platform === "darwin") return "install it with \"brew install go\"";
	if (platform === "win32") return "install it with \"winget install GoLang.Go\"";
	const command = manager === null ? void 0 : commandsToType[manager.program];
	return command === void 0 ? "install it from https://go.dev/dl/" : `install it with "${command}"`;
}
const passedOn = /^(?:PATH|HOME|TMPDIR|LANG|(?:https?|ftp|no|all)_proxy)$/i;
async function installGo(manager, env, log) {
	const variables = Object.entries(env).flatMap(([name, value]) => value !== void 0 && passedOn.test(name) ? [[name, value]] : []);
	for (const command of manager.commands) {
		const [program = "", ...args] = command;
		const line = command.join(" ");
		log.info(`Go was not found; running as root: ${line}`);
		const finished = await run(program, args, {
			cwd: "/",
			env: {
				...Object.fromEntries(variables),
				DEBIAN_FRONTEND: "noninteractive"
			},
			timeoutSeconds: installSeconds
		});
		if (finished.code === 0) continue;
		const isLast = command === manager.commands.at(-1);
		log.child(finished.stdout.toString("utf8") + finished.stderr.toString("utf8"));
		if (!isLast) {
			log.warning(`"${line}" ended with status ${finished.code}`);
			continue;
		}
		throw new UserError(`Go was not found, and "${line}" ${finished.timedOut ? `did not end within ${installSeconds} seconds` : `ended with status ${finished.code}`}: install it from https://go.dev/dl/`);
	}
}
//#endregion
//#region src/toolchain/go/find-go.ts
function newestFirst(names) {
	return names.toSorted((a, b) => b.localeCompare(a, "en", {
		numeric: true,
		sensitivity: "base"
	}));
}
async function expand(root, pattern) {
	const parts = pattern.split("/");
	const star = parts.findIndex((part) => part.includes("*"));
	if (star === -1) return [join(root, pattern)];
	const parent = join(root, ...parts.slice(0, star));
	const [start = "", end = ""] = (parts[star] ?? "").split("*");
	return newestFirst((await readdir(parent).catch(() => [])).filter((name) => name.startsWith(start) && name.endsWith(end))).map((name) => join(parent, name, ...parts.slice(star + 1)));
}
function usualPlaces(platform, home) {
	const own = home === "" ? [] : [`${home}/sdk/go*/bin`, `${home}/go/bin`];
	if (platform === "win32") return [
		"C:/Program Files/Go/bin",
		"C:/Go/bin",
		"C:/hostedtoolcache/windows/go/*/x64/bin",
		"C:/hostedtoolcache/windows/go/*/arm64/bin",
		...own
	];
	return [
		"/usr/local/go/bin",
		"/usr/lib/go/bin",
		"/usr/lib/go-*/bin",
		"/usr/lib/golang/bin",
		"/opt/go/bin",
		"/opt/hostedtoolcache/go/*/x64/bin",
		"/opt/hostedtoolcache/go/*/arm64/bin",
		"/snap/bin",
		...platform === "darwin" ? [
			"/opt/homebrew/bin",
			"/usr/local/bin",
			"/Users/runner/hostedtoolcache/go/*/arm64/bin",
			"/Users/runner/hostedtoolcache/go/*/x64/bin"
		] : ["/home/linuxbrew/.linuxbrew/bin", "/usr/bin"],
		...own
	];
}
async function firstExecutable(directories, platform) {
	const name = platform === "win32" ? "go.exe" : "go";
	for (const directory of directories) {
		const path = join(directory, name);
		if (isAbsolute(directory) && await isExecutable(path)) return path;
	}
	return null;
}
async function findGo(options) {
	const { env, log, install } = options;
	const platform = options.platform ?? process.platform;
	const root = options.root ?? (platform === "win32" ? "" : "/");
	const privileged = options.privileged ?? process.getuid?.() === 0;
	const searchPath = absoluteEntries(env["PATH"] ?? env["Path"] ?? "");
	const look = async () => {
		const onPath = await firstExecutable(searchPath, platform);
		if (onPath !== null) return onPath;
		const places = usualPlaces(platform, env["HOME"] ?? env["USERPROFILE"] ?? "");
		const path = await firstExecutable((await Promise.all(places.map((place) => expand(root, place)))).flat(), platform);
		if (path !== null) log.info(`Go is not on the PATH; found ${path}`);
		return path;
	};
	const path = await look();
	if (path !== null) return path;
	if (!install) throw new UserError("Go was not found on the PATH or in the usual places: add a step with actions/setup-go before this one");
	const manager = await findPackageManager(searchPath);
	if (manager === null || !privileged) throw new UserError(`Go was not found on the PATH or in the usual places: ${advice(platform, manager)}`);
	await installGo(manager, env, log);
	const installed = await look();
	if (installed !== null) return installed;
	throw new UserError(`${manager.program} installed Go, but no go program was found after it: install it from https://go.dev/dl/`);
}
//#endregion
export { compilerVariables as $, loadErrorOf as A, namedLdflags as B, mainsOf as C, closure as D, notBuiltOf as E, shownSetting as F, concealed as G, twinLdflags as H, shownValue as I, readGoEnv as J, copyEnvironment as K, buildIdFlags as L, parsePackages as M, leaveOut as N, fileFields as O, relaxations as P, outline as Q, wantedBuildId as R, leftOut as S, namedMains as T, writeLinkerFlags as U, readLinkerFlags as V, passedThrough as W, settingOf as X, readHostEnvironment as Y, printedObjects as Z, excludablePlaces as _, hideOutwardPaths as a, builtMains as b, checkReplacements as c, withProgress as d, goVariables as et, build as f, directoryOf as g, runBuild as h, checkOutwardPaths as i, packageFields as j, isExcluded as k, makeSecondWorkspace as l, isFile as m, openTree as n, passedThroughNames as nt, outwardHint as o, buildFlags as p, parseGoEnvFile as q, goIn as r, checkPointers as s, findGo as t, isWithheld as tt, makeWorkspace as u, placeOf as v, modulesOf as w, isLiteral as x, skippedPackages as y, enforcedLdflags as z };
