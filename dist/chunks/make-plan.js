import { n as messageOf, t as UserError } from "./user-error.js";
import { a as moduleCaches, i as goWorkChoices, n as cgoChoices, t as buildModes } from "./choices.js";
import { n as inlineNames, t as inlineLayer } from "./inline-budget.js";
import { a as acceptedFips140, c as parseBaselineChoice, o as isFips140, s as acceptedChoices } from "./release-tag.js";
import { a as choice, c as words, i as releaseTag, l as parseCommands, n as modeOf, o as flag, s as invalid, t as compareRelease } from "./plan-mode.js";
import { c as parseGcflags, i as isExclusion, n as cleanPattern, t as acceptedExclusions, u as splitQuoted } from "./package-pattern.js";
import { t as leadsOut } from "./path-within.js";
import { i as parseTargets, t as formatTarget } from "./target.js";
import { createHash } from "node:crypto";
import { isAbsolute, relative, resolve, sep } from "node:path";
import process from "node:process";
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
//#region src/core/plan/job-work.ts
/**
* 16 hexadecimal digits, from the inputs as they were given. What changes no byte
* of a measurement is left out, and so are the values of stamps (`-X`), which
* may differ in every run of one job.
*/
function workOf({ directory, build, machine }) {
	const { timeoutSeconds: _timeout, verifyReproducible: _verify, explain: _explain, goProxy: _proxy, modCache: _modules, allowUnsafeBuildFlags: _unsafe, allowToolchainDownload: _download, goCache, ...settings } = build;
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
//#region src/core/inputs/ldflags.ts
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
//#region src/core/inputs/retention.ts
/** Of a private repository; GitHub's longest. */
const maxDays = 400;
/**
* @param read the text of an option
* @throws UserError that names the option and what it accepts
*/
function readRetention(read) {
	return {
		leg: days(read, "leg-retention-days"),
		record: days(read, "record-retention-days")
	};
}
function days(read, name) {
	const text = read(name);
	if (text === "") return 0;
	const value = /^\d{1,3}$/.test(text) ? Number(text) : 0;
	if (value < 1 || value > maxDays) throw new UserError(`${name}: "${text}" is not accepted; use a number of days, 1 to ${maxDays}`);
	return value;
}
//#endregion
//#region src/core/plan/make-plan.ts
const timeoutPattern = /^(\d+)\s*(s|m|h)?$/;
const secondsOf = {
	s: 1,
	m: 60,
	h: 3600
};
const maxTimeout = 86400;
/** `90s`, `30m`, `1h` or plain seconds -> seconds. */
function seconds(read, name) {
	const text = read(name);
	const [, count = "", unit = "s"] = timeoutPattern.exec(text) ?? [];
	const value = Number(count) * (secondsOf[unit] ?? 1);
	if (count === "" || value < 1 || value > maxTimeout) throw invalid(name, text, "a time such as 90s, 30m or 1h, at most 24h");
	return value;
}
function targets(read) {
	try {
		return parseTargets(read("targets"));
	} catch (error) {
		throw new UserError(`targets: ${messageOf(error)}`);
	}
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
/** The path below `root`, absolute; one that leads out of it is an error. */
function inside(root, path, name) {
	const full = resolve(root, path);
	if (leadsOut(root, full)) throw invalid(name, path, `a directory inside ${root}`);
	return full;
}
/** The text of compiler flags, proved to be such. */
function gcflags(text) {
	parseGcflags(text);
	return text;
}
function buildSettings(read, root, directory) {
	const goCache = read("go-cache");
	const goProxy = read("go-proxy");
	if (goProxy === "off") throw invalid("go-proxy", goProxy, "direct or the address of a proxy");
	const experiment = read("go-experiment");
	if (!/^[A-Za-z0-9_,]*$/.test(experiment)) throw invalid("go-experiment", experiment, "names separated by commas");
	const fips = read("go-fips140");
	if (!isFips140(fips)) throw invalid("go-fips140", fips, acceptedFips140);
	return {
		packages: packages(read, root, directory),
		exclude: exclude(read, root, directory),
		targets: targets(read),
		tags: [...new Set(words(read("tags"), /[\s,]+/))],
		ldflags: parseLdflags(read("ldflags")),
		cgoEnabled: choice(read, "cgo-enabled", cgoChoices),
		buildMode: choice(read, "buildmode", buildModes),
		gcflags: gcflags(read("gcflags")),
		goFips140: fips,
		goExperiment: experiment,
		goWork: choice(read, "go-work", goWorkChoices),
		goProxy,
		goCache: goCache === "/dev/null" ? goCache : resolve(root, goCache),
		modCache: choice(read, "mod-cache", moduleCaches),
		buildvcs: flag(read, "buildvcs"),
		allowUnsafeBuildFlags: flag(read, "allow-unsafe-build-flags"),
		allowToolchainDownload: flag(read, "allow-toolchain-download"),
		prepare: parseCommands(read("prepare")),
		timeoutSeconds: seconds(read, "timeout"),
		verifyReproducible: read("verify-reproducible") === "" ? read("mode") === "release" : flag(read, "verify-reproducible"),
		explain: flag(read, "explain")
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
	const modeAndLegs = modeOf(read);
	const workingDirectory = inside(root, read("working-directory"), "working-directory");
	const directory = relative(root, workingDirectory).replaceAll("\\", "/");
	const build = buildSettings(read, root, workingDirectory);
	const builds = modeAndLegs.mode !== "judge" && modeAndLegs.mode !== "comment";
	return {
		...modeAndLegs,
		workspace: root,
		workingDirectory,
		build,
		base: baseChoice(read),
		budgetPath: budgetPath.replaceAll("\\", "/"),
		releaseTag: releaseTag(read, modeAndLegs.mode),
		compareRelease: compareRelease(read, modeAndLegs.mode),
		releaseFiles: read("release-files") === "" ? "" : resolve(root, read("release-files")),
		releaseAttach: flag(read, "release-attach"),
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
		retentionDays: readRetention(read),
		comment: flag(read, "comment") && read("mode") !== "measure",
		commentKey: read("comment-key") || read("key")
	};
}
//#endregion
export { machineTarget as n, makePlan as t };
