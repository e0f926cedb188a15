import { n as messageOf, t as UserError } from "./user-error.js";
import { d as leadsOut, l as parseTarget, o as splitQuoted, s as formatTarget } from "./proxy.js";
import { n as inlineNames, t as inlineLayer } from "./inline.js";
import { c as parseBaselineChoice, i as isExclusion, n as cleanPattern, s as acceptedChoices, t as acceptedExclusions } from "./package-pattern.js";
import { isAbsolute, relative, resolve, sep } from "node:path";
import { createHash } from "node:crypto";
import process from "node:process";
//#region src/github/run.ts
/** Reads the run; throws UserError when GITHUB_REPOSITORY is not `owner/name`. */
function readRun(environment) {
	const repository = environment["GITHUB_REPOSITORY"] ?? "";
	const [, owner, repo] = /^([\w.-]+)\/([\w.-]+)$/.exec(repository) ?? [];
	if (owner === void 0 || repo === void 0) throw new UserError(`GITHUB_REPOSITORY is ${JSON.stringify(repository)}, not owner/name: the action runs in GitHub Actions only`);
	const runId = wholeNumber(environment["GITHUB_RUN_ID"]);
	const server = environment["GITHUB_SERVER_URL"] || "https://github.com";
	const page = environment["GITEA_ACTIONS"] === "true" ? wholeNumber(environment["GITHUB_RUN_NUMBER"]) : runId;
	return {
		owner,
		repo,
		repositoryId: wholeNumber(environment["GITHUB_REPOSITORY_ID"]),
		sha: environment["GITHUB_SHA"] ?? "",
		runId,
		runAttempt: wholeNumber(environment["GITHUB_RUN_ATTEMPT"]),
		runUrl: page > 0 ? `${server.replace(/(?<!\/)\/+$/, "")}/${owner}/${repo}/actions/runs/${page}` : "",
		job: jobOf(environment),
		apiUrl: environment["GITHUB_API_URL"] || "https://api.github.com",
		summaryPath: environment["GITHUB_STEP_SUMMARY"] ?? ""
	};
}
/** `GITHUB_WORKFLOW_REF` is `owner/name/.github/workflows/size.yml@refs/…`; Gitea has the name alone. */
function jobOf(environment) {
	return `${(environment["GITHUB_WORKFLOW_REF"] ?? "").split("@", 1)[0] || (environment["GITHUB_WORKFLOW"] ?? "")}#${environment["GITHUB_JOB"] ?? ""}`;
}
function wholeNumber(text) {
	return text !== void 0 && /^\d{1,15}$/.test(text) ? Number(text) : 0;
}
//#endregion
//#region src/host/machine.ts
/** Node's names where Go has others. */
const systems = { win32: "windows" };
const architectures = {
	x64: "amd64",
	ia32: "386"
};
/** e.g. `linux/amd64`. */
function machineTarget(platform = process.platform, architecture = process.arch) {
	return `${systems[platform] ?? platform}/${architectures[architecture] ?? architecture}`;
}
//#endregion
//#region node_modules/string-argv/index.js
function parseArgsStringToArgv(value, env, file) {
	const myArray = [];
	if (env) myArray.push(env);
	if (file) myArray.push(file);
	let current = "";
	let inQuote = null;
	let hasToken = false;
	let i = 0;
	while (i < value.length) {
		const char = value[i];
		if (inQuote) {
			if (char === inQuote) inQuote = null;
			else current += char;
		} else if (char === "\"" || char === "'") {
			inQuote = char;
			hasToken = true;
		} else if (/\s/.test(char)) {
			if (hasToken) {
				myArray.push(current);
				current = "";
				hasToken = false;
			}
		} else {
			current += char;
			hasToken = true;
		}
		i++;
	}
	if (hasToken) myArray.push(current);
	return myArray;
}
//#endregion
//#region src/plan/command-line.ts
const operators = /* @__PURE__ */ new Set([
	"&&",
	"||",
	"|",
	";",
	">",
	">>",
	"<",
	"&",
	"2>&1"
]);
/**
* One argument list per line; empty lines and lines that begin with `#` are
* left out.
* @throws UserError for a line that needs a shell
*/
function parseCommands(text) {
	return text.split("\n").map((line) => line.trim()).filter((line) => line !== "" && !line.startsWith("#")).map((line) => {
		const words = parseArgsStringToArgv(line);
		const operator = words.find((word) => operators.has(word));
		if (operator !== void 0) throw new UserError(`prepare: "${line}" uses ${operator}, but no shell is involved; write one command a line, or sh -c '…'`);
		return words;
	});
}
//#endregion
//#region src/plan/job-work.ts
/**
* 16 hexadecimal digits, from the inputs as they were given. What changes no byte
* of a measurement is left out, and so are the values of stamps (`-X`), which
* may differ in every run of one job.
*/
function workOf({ directory, build, machine }) {
	const { timeoutSeconds: _timeout, verifyReproducible: _verify, goProxy: _proxy, modCache: _modules, allowUnsafeBuildFlags: _unsafe, allowToolchainDownload: _download, goCache, ...settings } = build;
	const targets = build.targets.length === 0 ? [machine] : build.targets.map(formatTarget);
	const facts = {
		...settings,
		directory,
		packages: build.packages.toSorted(),
		exclude: build.exclude.toSorted(),
		targets: targets.toSorted(),
		tags: build.tags.toSorted(),
		ldflags: withoutStampValues(build.ldflags),
		privateCache: goCache === "/dev/null"
	};
	const text = JSON.stringify(Object.entries(facts).toSorted(([a], [b]) => a < b ? -1 : 1));
	return createHash("sha256").update(text).digest("hex").slice(0, 16);
}
/** `-X name=value` and `-X=name=value` without the value. */
function withoutStampValues(ldflags) {
	return ldflags.map((text, index) => {
		const [stamp = text] = (/^--?X$/.test(ldflags[index - 1] ?? "") ? /^[^=]*/ : /^--?X=[^=]*/).exec(text) ?? [];
		return stamp;
	});
}
//#endregion
//#region src/plan/ldflags.ts
/**
* Splits linker flags by Go's own quoting rules.
* @throws UserError for a quote that is not closed, or a NUL character
*/
function parseLdflags(text) {
	if (text.includes("\0")) throw new UserError("ldflags: NUL characters are not accepted");
	try {
		return splitQuoted(text);
	} catch (error) {
		throw new UserError(`ldflags: ${messageOf(error)}`);
	}
}
//#endregion
//#region src/plan/make-plan.ts
const timeoutPattern = /^(\d+)\s*(s|m|h)?$/;
const secondsOf = {
	s: 1,
	m: 60,
	h: 3600
};
const longestTimeout = 86400;
function invalid(name, text, accepted) {
	return new UserError(`${name}: "${text}" is not accepted; use ${accepted}`);
}
function choice(read, name, ...allowed) {
	const text = read(name);
	const found = allowed.find((value) => value === text);
	if (found === void 0) throw invalid(name, text, allowed.join(", "));
	return found;
}
function flag(read, name) {
	return choice(read, name, "true", "false") === "true";
}
function words(text, separator) {
	return text.split(separator).filter((word) => word !== "");
}
/** `90s`, `30m`, `1h` or plain seconds -> seconds. */
function seconds(read, name) {
	const text = read(name);
	const [, count = "", unit = "s"] = timeoutPattern.exec(text) ?? [];
	const value = Number(count) * (secondsOf[unit] ?? 1);
	if (count === "" || value < 1 || value > longestTimeout) throw invalid(name, text, "a time such as 90s, 30m or 1h, at most 24h");
	return value;
}
function targets(read) {
	const seen = /* @__PURE__ */ new Map();
	for (const text of words(read("targets"), /[\s,]+/)) try {
		const target = parseTarget(text);
		seen.set(formatTarget(target), target);
	} catch (error) {
		throw new UserError(`targets: ${messageOf(error)}`);
	}
	return [...seen.values()];
}
/** A package pattern can't be a flag, a file or a path out of the tree. */
function packages(read, root, directory) {
	const patterns = words(read("packages"), /[\s,]+/);
	for (const pattern of patterns) {
		if (pattern.startsWith("-")) throw invalid("packages", pattern, "package patterns, not flags");
		if (pattern.endsWith(".go")) throw invalid("packages", pattern, "packages such as ./cmd/tool");
		if (pattern.includes("\0")) throw invalid("packages", pattern, "patterns without NUL characters");
	}
	return canonical("packages", patterns, root, directory);
}
/** What is left out of those. */
function exclude(read, root, directory) {
	const patterns = canonical("exclude", words(read("exclude"), /[\s,]+/), root, directory);
	for (const pattern of patterns) if (pattern.startsWith("-") || !isExclusion(pattern)) throw invalid("exclude", pattern, acceptedExclusions);
	return patterns;
}
/** Patterns without repetitions, each as the go command writes it and relative to the working directory. */
function canonical(name, patterns, root, directory) {
	const relativePatterns = patterns.map((pattern) => {
		if (!isAbsolute(pattern)) return cleanPattern(pattern);
		if (leadsOut(root, resolve(pattern))) throw invalid(name, pattern, `packages inside ${root}`);
		const way = relative(directory, pattern).split(sep).join("/");
		return cleanPattern(way.startsWith("../") || way === ".." ? way : `./${way}`);
	});
	return [...new Set(relativePatterns)];
}
function baseChoice(read) {
	const revision = read("base");
	const exact = flag(read, "exact-base");
	if (revision === "") {
		if (exact) throw new UserError("exact-base: needs a revision in the option base");
		return { kind: "event" };
	}
	if (revision.startsWith("-")) throw invalid("base", revision, "a commit, branch or tag");
	return exact ? {
		kind: "exact",
		revision
	} : {
		kind: "merge-base",
		revision
	};
}
function baselineChoice(read) {
	const text = read("baseline");
	const parsed = parseBaselineChoice(text);
	if (parsed === null) throw invalid("baseline", text, acceptedChoices);
	return parsed;
}
/** The leg of a job that is no leg. */
const onlyLeg = "default";
const legPattern = /^[A-Za-z0-9][A-Za-z0-9._-]{0,59}$/;
/** The mode, and the names of legs that it needs. */
function modeOf(read) {
	const mode = choice(read, "mode", "gate", "observe", "measure", "judge", "comment");
	const leg = read("leg");
	const legs = [...new Set(words(read("legs"), /[\s,]+/))];
	if (leg !== "" && mode !== "measure") throw new UserError(`leg: is for mode measure, and the mode is ${mode}`);
	if (leg === "" && mode === "measure") throw new UserError("leg: mode measure needs the name of this leg, such as linux-amd64");
	if (legs.length > 0 && mode !== "judge" && mode !== "comment") throw new UserError(`legs: is for the modes judge and comment, and the mode is ${mode}`);
	if (legs.length === 0 && mode === "judge") throw new UserError("legs: mode judge needs the names of all legs that are to be judged");
	for (const one of [...leg === "" ? [] : [leg], ...legs]) if (!legPattern.test(one)) throw invalid(leg === "" ? "legs" : "leg", one, "names of letters, digits, dots, dashes and underscores, at most 60");
	return {
		mode,
		leg: leg === "" ? onlyLeg : leg,
		legs: legs.length === 0 && mode === "comment" ? [onlyLeg] : legs
	};
}
/** The path below `root`, absolute; one that leads out of it is an error. */
function inside(root, path, name) {
	const full = resolve(root, path);
	if (leadsOut(root, full)) throw invalid(name, path, `a directory inside ${root}`);
	return full;
}
function buildSettings(read, root, directory) {
	const goCache = read("go-cache");
	const goProxy = read("go-proxy");
	if (goProxy === "off") throw invalid("go-proxy", goProxy, "direct or the address of a proxy");
	const experiment = read("go-experiment");
	if (!/^[A-Za-z0-9_,]*$/.test(experiment)) throw invalid("go-experiment", experiment, "names separated by commas");
	return {
		packages: packages(read, root, directory),
		exclude: exclude(read, root, directory),
		targets: targets(read),
		tags: [...new Set(words(read("tags"), /[\s,]+/))],
		ldflags: parseLdflags(read("ldflags")),
		cgoEnabled: choice(read, "cgo-enabled", "auto", "true", "false"),
		goExperiment: experiment,
		goWork: choice(read, "go-work", "auto", "off"),
		goProxy,
		goCache: goCache === "/dev/null" ? goCache : resolve(root, goCache),
		modCache: choice(read, "mod-cache", "machine", "private"),
		buildvcs: flag(read, "buildvcs"),
		allowUnsafeBuildFlags: flag(read, "allow-unsafe-build-flags"),
		allowToolchainDownload: flag(read, "allow-toolchain-download"),
		prepare: parseCommands(read("prepare")),
		timeoutSeconds: seconds(read, "timeout"),
		verifyReproducible: flag(read, "verify-reproducible")
	};
}
/**
* @param texts values as the user gave them, by option name
* @param defaults the default of every option
* @param root absolute path of the workspace; `working-directory` is inside it
* @param machine target of this machine, such as `linux/amd64`
* @throws UserError that names the option and what it accepts
*/
function makePlan(texts, defaults, root, machine) {
	const read = (name) => {
		const text = (texts[name] ?? "").trim();
		return text === "" ? defaults[name] ?? "" : text;
	};
	const budgetPath = read("budget-file");
	if (isAbsolute(budgetPath) || budgetPath.split(/[\\/]/).includes("..")) throw invalid("budget-file", budgetPath, "a path relative to the repository's root");
	const modes = modeOf(read);
	const workingDirectory = inside(root, read("working-directory"), "working-directory");
	const directory = relative(root, workingDirectory).replaceAll("\\", "/");
	const build = buildSettings(read, root, workingDirectory);
	const builds = modes.mode !== "judge" && modes.mode !== "comment";
	return {
		...modes,
		workspace: root,
		workingDirectory,
		build,
		base: baseChoice(read),
		budgetPath: budgetPath.replaceAll("\\", "/"),
		inlineBudget: inlineLayer(Object.fromEntries(inlineNames.map((name) => [name, read(name)]))),
		allowNoBaseline: flag(read, "allow-no-baseline"),
		key: read("key"),
		work: builds ? workOf({
			directory,
			build,
			machine
		}) : "",
		baseline: baselineChoice(read),
		keepModules: flag(read, "keep-modules"),
		comment: flag(read, "comment") && read("mode") !== "measure",
		commentKey: read("comment-key") || read("key")
	};
}
const options = [
	{
		name: "token",
		default: "${{ github.token }}",
		description: "Token that reads the pull request and writes the comment. Never reaches a build.",
		actionOnly: true
	},
	{
		name: "mode",
		default: "gate",
		description: "gate: a broken budget fails the job; observe: reports the same and does not fail on budgets; measure: builds and measures one leg of a matrix, for another job to judge; judge: judges the legs of this run and builds nothing; comment: on workflow_run, judges what the run of a pull request measured and comments on it."
	},
	{
		name: "leg",
		default: "",
		description: "Name of this leg of a matrix, for mode measure, e.g. linux-amd64."
	},
	{
		name: "legs",
		default: "",
		description: "Names of all legs to be judged, for the modes judge and comment, separated by commas, spaces or lines. One that left no measurement is an error."
	},
	{
		name: "working-directory",
		default: ".",
		description: "Directory of the Go module (or go.work) to build, relative to the workspace."
	},
	{
		name: "packages",
		default: "",
		description: "Package patterns to build, separated by spaces, commas or lines. Default: every main package of the module or go.work."
	},
	{
		name: "exclude",
		default: "",
		description: "Package patterns to leave out, separated by spaces, commas or lines, e.g. ./internal/tools/... ./cmd/gen. Each is named in the report as not built."
	},
	{
		name: "targets",
		default: "",
		description: "Targets such as linux/amd64, linux/amd64/v3 or linux/arm/7, separated by spaces, commas or lines. Default: the machine's own."
	},
	{
		name: "tags",
		default: "",
		description: "Build tags, separated by commas or spaces."
	},
	{
		name: "ldflags",
		default: "",
		description: "Linker flags, quoted as for go build, e.g. -X main.version=v1.2.3. The enforced -s -w come after them."
	},
	{
		name: "cgo-enabled",
		default: "auto",
		description: "CGO_ENABLED: auto (as Go decides), true or false."
	},
	{
		name: "go-experiment",
		default: "",
		description: "GOEXPERIMENT of the build."
	},
	{
		name: "go-work",
		default: "auto",
		description: "auto: a go.work is used where there is one; off: ignored."
	},
	{
		name: "go-proxy",
		default: "direct",
		description: "GOPROXY of the fetch. Anything but direct is a relaxation and is reported, without the credentials that it may hold; no build and no prepare command has it."
	},
	{
		name: "go-cache",
		default: "/dev/null",
		description: "Build cache. /dev/null: a fresh, private, empty one for this run alone. A directory is a relaxation and is reported."
	},
	{
		name: "mod-cache",
		default: "machine",
		description: "machine: the machine's module cache, verified; private: an empty one for this run alone."
	},
	{
		name: "keep-modules",
		default: "true",
		description: "Keep downloaded modules in the cache of GitHub Actions, for the next run. Each file counts only with its hash in go.sum; private modules are not kept. On runners of your own this needs mod-cache: private.",
		actionOnly: true
	},
	{
		name: "buildvcs",
		default: "false",
		description: "Stamp version control data into the binaries. Equal code then gives unequal bytes.",
		isSwitch: true
	},
	{
		name: "allow-unsafe-build-flags",
		default: "false",
		description: "Take linker flags that can run programs or reach files outside of the build, such as -extld. A relaxation, and reported.",
		isSwitch: true
	},
	{
		name: "allow-toolchain-download",
		default: "false",
		description: "Download the Go that go.mod asks for where it is not installed, also where GOTOOLCHAIN=local prevents it; with go-proxy: direct it comes from proxy.golang.org. Without it a pull request is built by the Go that is installed. A relaxation, and reported.",
		isSwitch: true
	},
	{
		name: "prepare",
		default: "",
		description: "Commands to run in the head and in the base before the build, one a line, e.g. go generate ./... . No shell is involved."
	},
	{
		name: "timeout",
		default: "30m",
		description: "Time that one build or prepare command may take, e.g. 90s, 30m, 1h."
	},
	{
		name: "verify-reproducible",
		default: "false",
		description: "Build twice, in two directories and from two empty caches, and compare the bytes.",
		isSwitch: true
	},
	{
		name: "budget-file",
		default: ".github/go-size-gate.yml",
		description: "Budget file, relative to the repository's root. On a pull request it is read from the base commit."
	},
	...[
		{
			name: "max-size",
			default: "",
			description: "Fail when a binary is larger than this, e.g. 20 MiB."
		},
		{
			name: "min-size",
			default: "",
			description: "Fail when a binary is smaller than this: something fell out of it."
		},
		{
			name: "max-growth",
			default: "",
			description: "Fail when a binary grows by more than this, e.g. 100 KiB. Without any growth limit: 500 KiB and 2 %, both needed."
		},
		{
			name: "max-growth-percent",
			default: "",
			description: "Fail when a binary grows by more than this many percent."
		},
		{
			name: "require",
			default: "",
			description: "any: one broken growth limit is enough to fail; all: both are needed. Default: any."
		},
		{
			name: "go-upgrade-limit",
			default: "",
			description: "Fail when another release of Go, brought by the go or toolchain line of the change, adds more than this, e.g. 1 MiB. Without it only max-size judges what Go adds."
		},
		{
			name: "go-upgrade-limit-percent",
			default: "",
			description: "Fail when such a release of Go adds more than this many percent."
		},
		{
			name: "warn-max-size",
			default: "",
			description: "Warn when a binary is larger than this."
		},
		{
			name: "warn-max-growth",
			default: "",
			description: "Warn when a binary grows by more than this. Without any: 100 KiB or 0.5 %."
		},
		{
			name: "warn-max-growth-percent",
			default: "",
			description: "Warn when a binary grows by more than this many percent."
		},
		{
			name: "warn-go-upgrade-limit",
			default: "",
			description: "Warn when a release of Go that the change brings adds more than this."
		},
		{
			name: "warn-go-upgrade-limit-percent",
			default: "",
			description: "Warn when such a release of Go adds more than this many percent."
		},
		{
			name: "noise-floor",
			default: "",
			description: "A change smaller than this is neutral. Default: 2 KiB."
		},
		{
			name: "metric",
			default: "",
			description: "What is judged: file, content or gzip, or several separated by commas. Default: file."
		}
	],
	{
		name: "base",
		default: "",
		description: "Compare with the merge base of this revision and HEAD. Default: what the event says."
	},
	{
		name: "exact-base",
		default: "false",
		description: "Compare with the revision in base itself.",
		isSwitch: true
	},
	{
		name: "baseline",
		default: "auto",
		description: "What the base may come from, of artifact, cache, ancestor and rebuild, always tried in this order. artifact: what the push run of the base left; cache: what a run signed; ancestor: the same of the nearest recorded ancestor; rebuild: the base is built in this run. auto: artifact, cache, rebuild; stored: artifact, cache."
	},
	{
		name: "baseline-public-key",
		default: "",
		description: "Ed25519 public key, PEM. Measurements in the cache are believed only when its owner signed them."
	},
	{
		name: "baseline-signing-key",
		default: "",
		description: "Ed25519 private key, PEM: a push then stores its measurements in the cache as well, signed. Give it to pushes only."
	},
	{
		name: "baseline-secret",
		default: "",
		description: "Instead of the keys: a secret of 32 characters or more, by which measurements in the cache are signed and verified. Pull requests from forks have no secrets, and so no cache."
	},
	{
		name: "allow-no-baseline",
		default: "false",
		description: "Do not fail when there is nothing to compare with.",
		isSwitch: true
	},
	{
		name: "key",
		default: "",
		description: "Tells the measurements of different jobs of one commit apart."
	},
	{
		name: "comment",
		default: "true",
		description: "Post the report as a comment on the pull request.",
		actionOnly: true
	},
	{
		name: "comment-key",
		default: "",
		description: "One comment per key on a pull request. Default: the value of key.",
		actionOnly: true
	}
];
//#endregion
export { readRun as i, makePlan as n, machineTarget as r, options as t };
