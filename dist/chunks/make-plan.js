import { $ as cgoChoices, B as formatTarget, J as buildOptions, Q as buildModes, W as parseTargets, Z as buildIdChoices, dn as messageOf, nt as moduleCaches, tt as goWorkChoices, un as UserError } from "./foundation.js";
import { C as words, D as isExclusion, I as readCacheLimit, M as leadsOut, N as parseGcflags, P as isPrivateCache, R as acceptedFips140, S as invalid, T as cleanPattern, b as choice, j as parseLdflags, w as acceptedExclusions, x as flag, y as readRetention, z as isFips140 } from "./values.js";
import { n as inlineNames, t as inlineLayer } from "./inline-budget.js";
import { a as parseBaselineChoice, i as namedSources, r as acceptedChoices } from "./release-tag.js";
import { a as releaseSignature, d as givenWork, g as parseCommands, h as patternTexts, i as releaseAttest, n as modeOf, o as releaseTag, p as parseGivenPattern, s as checkTwinPattern, t as compareRelease } from "./plan-mode.js";
import { createHash } from "node:crypto";
import { isAbsolute, relative, resolve, sep } from "node:path";
//#region src/core/plan/given-plan.ts
const harmless = new Set([
	"working-directory",
	"keep-modules",
	"timeout",
	"explain"
]);
const givenModes = [
	"gate",
	"observe",
	"measure",
	"judge",
	"release"
];
function readGiven(read, mode, isDefault) {
	const patterns = patternsOf(read, "binaries");
	const base = patternsOf(read, "base-binaries");
	const twins = read("twins");
	if (patterns.length === 0) {
		const [lonely] = ["twins", "base-binaries"].filter((name) => read(name) !== "");
		if (lonely !== void 0) throw new UserError(`${lonely}: is for binaries that are there already: name them with binaries`);
		return null;
	}
	if (!givenModes.includes(mode)) throw new UserError(`binaries: is for the modes ${givenModes.join(", ")}, and the mode is ${mode}`);
	if (base.length > 0 && mode === "judge") throw new UserError("base-binaries: mode judge compares legs with what was recorded of the base");
	if (base.length > 0 && mode === "release") throw new UserError("base-binaries: a release is compared with the release before it");
	const building = buildOptions.map(({ name }) => name).filter((name) => !harmless.has(name) && !isDefault(name) && !(name === "verify-reproducible" && read(name) === "false"));
	if (building.length > 0) throw new UserError(`binaries: nothing is built, and so ${building.join(", ")} can't be used with it: leave out one or the other`);
	if (namedSources(read("baseline")).includes("rebuild")) throw new UserError("baseline: rebuild is not for given binaries, which are never built here; use artifact, cache, ancestor, release");
	checkTwinPattern(twins);
	return {
		patterns,
		twins,
		base
	};
}
function patternsOf(read, name) {
	return [...new Set(patternTexts(read(name)))].map((text) => parseGivenPattern(name, text));
}
function checkReleaseSource(read, given, mode) {
	if (given !== null || mode === "judge" || mode === "comment") return;
	if (!namedSources(read("baseline")).includes("release")) return;
	throw new UserError("baseline: release is for given binaries, see the input binaries; with compare-release: true the last release is a second column");
}
//#endregion
//#region src/core/plan/job-work.ts
function workOf({ directory, build, machine }) {
	const { timeoutSeconds: _timeout, verifyReproducible: _verify, explain: _explain, goProxy: _proxy, modCache: _modules, allowUnsafeBuildFlags: _unsafe, allowToolchainDownload: _download, goCache, buildId, ...settings } = build;
	const targets = build.targets.length === 0 ? [machine] : build.targets.map(formatTarget);
	const facts = {
		...settings,
		directory,
		packages: build.packages.toSorted(),
		exclude: build.exclude.toSorted(),
		targets: targets.toSorted(),
		tags: build.tags.toSorted(),
		ldflags: withoutStampValues(build.ldflags),
		privateCache: isPrivateCache(goCache),
		...buildId === "keep" ? {} : { buildId }
	};
	const text = JSON.stringify(Object.entries(facts).toSorted(([a], [b]) => a < b ? -1 : 1));
	return createHash("sha256").update(text).digest("hex").slice(0, 16);
}
function withoutStampValues(ldflags) {
	return ldflags.map((text, index) => {
		const [stamp = text] = (/^--?X$/.test(ldflags[index - 1] ?? "") ? /^[^=]*/ : /^--?X=[^=]*/).exec(text) ?? [];
		return stamp;
	});
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
function packages(read, root, directory) {
	const patterns = words(read("packages"), /[\s,]+/);
	for (const pattern of patterns) {
		if (pattern.startsWith("-")) throw invalid("packages", pattern, "package patterns, not flags");
		if (pattern.endsWith(".go")) throw invalid("packages", pattern, "packages such as ./cmd/tool");
		if (pattern.includes("\0")) throw invalid("packages", pattern, "patterns without NUL characters");
	}
	return canonical("packages", patterns, root, directory);
}
function exclude(read, root, directory) {
	const patterns = canonical("exclude", words(read("exclude"), /[\s,]+/), root, directory);
	for (const pattern of patterns) if (pattern.startsWith("-") || !isExclusion(pattern)) throw invalid("exclude", pattern, acceptedExclusions);
	return patterns;
}
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
function inside(root, path, name) {
	const full = resolve(root, path);
	if (leadsOut(root, full)) throw invalid(name, path, `a directory inside ${root}`);
	return full;
}
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
		buildId: choice(read, "build-id", buildIdChoices),
		gcflags: gcflags(read("gcflags")),
		goFips140: fips,
		goExperiment: experiment,
		goWork: choice(read, "go-work", goWorkChoices),
		goProxy,
		goCache: isPrivateCache(goCache) ? goCache : resolve(root, goCache),
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
function budgetPath(read) {
	const path = read("budget-file");
	if (isAbsolute(path) || path.split(/[\\/]/).includes("..")) throw invalid("budget-file", path, "a path relative to the repository's root");
	return path.replaceAll("\\", "/");
}
function workIn({ mode, given, ...work }) {
	if (mode === "judge" || mode === "comment") return "";
	return given === null ? workOf(work) : givenWork(given.patterns, work.directory);
}
function makePlan(texts, defaults, root, machine) {
	const read = (name) => {
		const text = (texts[name] ?? "").trim();
		return text === "" ? defaults[name] ?? "" : text;
	};
	const modeAndLegs = modeOf(read);
	const workingDirectory = inside(root, read("working-directory"), "working-directory");
	const directory = relative(root, workingDirectory).replaceAll("\\", "/");
	const { mode } = modeAndLegs;
	const given = readGiven(read, mode, (name) => read(name) === (defaults[name] ?? ""));
	checkReleaseSource(read, given, mode);
	const settings = buildSettings(read, root, workingDirectory);
	const build = given === null ? settings : {
		...settings,
		verifyReproducible: false
	};
	return {
		...modeAndLegs,
		workspace: root,
		workingDirectory,
		build,
		given,
		base: baseChoice(read),
		budgetPath: budgetPath(read),
		releaseTag: releaseTag(read, mode),
		compareRelease: compareRelease(read, mode),
		releaseFiles: read("release-files") === "" ? "" : resolve(root, read("release-files")),
		releaseAttach: flag(read, "release-attach"),
		releaseSignature: releaseSignature(read, mode),
		releaseAttest: releaseAttest(read, mode),
		inlineBudget: inlineLayer(Object.fromEntries(inlineNames.map((name) => [name, read(name)]))),
		allowNoBaseline: flag(read, "allow-no-baseline"),
		key: read("key"),
		work: workIn({
			mode,
			given,
			directory,
			build,
			machine
		}),
		baseline: baselineChoice(read),
		keepModules: flag(read, "keep-modules"),
		goCacheLimit: readCacheLimit(read("go-cache-limit")),
		retentionDays: readRetention(read),
		htmlReport: flag(read, "html-report") && mode !== "measure",
		comment: flag(read, "comment") && read("mode") !== "measure",
		commentKey: read("comment-key") || read("key")
	};
}
//#endregion
export { makePlan as t };
