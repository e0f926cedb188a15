import { Ht as modes, dt as cgoChoices, ft as flagValues, gt as requirements, ht as releaseSignatures, mt as moduleCaches, pt as goWorkChoices, ut as buildModes } from "./foundation.js";
//#region src/core/plan/build-options.ts
const buildOptions = [
	{
		name: "working-directory",
		value: "DIR",
		default: ".",
		description: "Directory of the Go module (or go.work) to build, relative to the workspace."
	},
	{
		name: "packages",
		value: "PATTERNS",
		default: "",
		description: "Package patterns to build, separated by spaces, commas or lines. Default: every main package of the module or go.work."
	},
	{
		name: "exclude",
		value: "PATTERNS",
		default: "",
		description: "Package patterns to leave out, separated by spaces, commas or lines, e.g. ./internal/tools/... ./cmd/gen. The report names each as not built."
	},
	{
		name: "targets",
		value: "TARGETS",
		default: "",
		description: "Targets such as linux/amd64, linux/amd64/v3 or linux/arm/7, separated by spaces, commas or lines. Default: the machine's own."
	},
	{
		name: "tags",
		value: "TAGS",
		default: "",
		description: "Build tags, separated by commas or spaces."
	},
	{
		name: "ldflags",
		value: "FLAGS",
		default: "",
		description: "Linker flags, quoted as for go build, e.g. -X main.version=v1.2.3. The enforced -s -w come after them."
	},
	{
		name: "cgo-enabled",
		choices: cgoChoices,
		default: "auto",
		description: "CGO_ENABLED: auto (as Go decides), true or false."
	},
	{
		name: "buildmode",
		choices: buildModes,
		default: "auto",
		description: "Build mode: auto (as Go decides for the target), exe or pie."
	},
	{
		name: "gcflags",
		value: "FLAGS",
		default: "",
		description: "Compiler flags, as for go build, e.g. all=-l. Flags that reach files, print, or undo what is enforced are refused."
	},
	{
		name: "go-fips140",
		value: "VERSION",
		default: "",
		description: "GOFIPS140 of the build: off, latest, inprocess, certified or a version such as v1.0.0. Needs Go 1.24."
	},
	{
		name: "go-experiment",
		value: "NAMES",
		default: "",
		description: "GOEXPERIMENT of the build."
	},
	{
		name: "go-work",
		choices: goWorkChoices,
		default: "auto",
		description: "auto: a go.work is used unless git ignores it; on: also one that git ignores, for the head alone; off: none is used."
	},
	{
		name: "go-proxy",
		value: "URL",
		default: "direct",
		description: "GOPROXY for fetching modules. Any value but direct is a relaxation and is reported, without credentials in it. Builds and prepare commands do not get it."
	},
	{
		name: "go-cache",
		value: "DIR",
		default: "/dev/null",
		description: "Build cache. /dev/null means a fresh, private, empty one for this run alone. A directory is a relaxation and is reported."
	},
	{
		name: "mod-cache",
		choices: moduleCaches,
		default: "machine",
		description: "machine: the machine's module cache, verified; private: an empty one for this run alone."
	},
	{
		name: "keep-modules",
		choices: flagValues,
		default: "true",
		description: "Keep downloaded modules in the cache of GitHub Actions, for the next run. A file counts only with its hash in go.sum; private modules are not kept. On your own runners this needs mod-cache: private.",
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
		description: "Accept linker flags that can run programs or reach files outside of the build, such as -extld. A relaxation, and reported.",
		isSwitch: true
	},
	{
		name: "allow-toolchain-download",
		default: "false",
		description: "Download the Go that go.mod asks for if it is not installed, even with GOTOOLCHAIN=local; with go-proxy: direct it comes from proxy.golang.org. Otherwise the installed Go builds a pull request. A relaxation, and reported.",
		isSwitch: true
	},
	{
		name: "prepare",
		value: "COMMANDS",
		default: "",
		description: "Commands to run in the head and in the base before the build, one a line, e.g. go generate ./... . No shell is involved."
	},
	{
		name: "timeout",
		value: "TIME",
		default: "30m",
		description: "Time that one build or prepare command may take, e.g. 90s, 30m, 1h."
	},
	{
		name: "verify-reproducible",
		default: "",
		description: "Build twice, in two directories and from two empty caches, and compare the bytes. Default: true in mode release, else false.",
		isSwitch: true
	},
	{
		name: "explain",
		choices: flagValues,
		default: "true",
		description: "Say why a binary changed: which import brought what, and what the linker kept. false neither records nor compares that; a budget with forbid, require-dead-code-elimination or forbid-path-leaks needs it and turns it on."
	}
];
//#endregion
//#region src/core/plan/budget-options.ts
/** Budgets for the whole run; the budget file refines them. */
const budgetOptions = [
	{
		name: "max-size",
		value: "SIZE",
		default: "",
		description: "Fail when a binary is larger than this, e.g. 20 MiB."
	},
	{
		name: "min-size",
		value: "SIZE",
		default: "",
		description: "Fail when a binary is smaller than this: something fell out of it."
	},
	{
		name: "max-growth",
		value: "SIZE",
		default: "",
		description: "Fail when a binary grows by more than this, e.g. 100 KiB. Without any growth limit: more than 500 KiB and more than 2 %."
	},
	{
		name: "max-growth-percent",
		value: "PERCENT",
		default: "",
		description: "Fail when a binary grows by more than this many percent."
	},
	{
		name: "require",
		choices: requirements,
		default: "",
		description: "any: one broken growth limit is enough to fail; all: both must be broken. Default: any."
	},
	{
		name: "go-upgrade-limit",
		value: "SIZE",
		default: "",
		description: "Fail when another release of Go, brought by the go or toolchain line of the change, adds more than this, e.g. 1 MiB. Without this limit only max-size judges what Go adds."
	},
	{
		name: "go-upgrade-limit-percent",
		value: "PERCENT",
		default: "",
		description: "Fail when such a release of Go adds more than this many percent."
	},
	{
		name: "warn-max-size",
		value: "SIZE",
		default: "",
		description: "Warn when a binary is larger than this."
	},
	{
		name: "warn-max-growth",
		value: "SIZE",
		default: "",
		description: "Warn when a binary grows by more than this. Without any such limit: 100 KiB or 0.5 %."
	},
	{
		name: "warn-max-growth-percent",
		value: "PERCENT",
		default: "",
		description: "Warn when a binary grows by more than this many percent."
	},
	{
		name: "warn-go-upgrade-limit",
		value: "SIZE",
		default: "",
		description: "Warn when a release of Go that the change brings adds more than this."
	},
	{
		name: "warn-go-upgrade-limit-percent",
		value: "PERCENT",
		default: "",
		description: "Warn when such a release of Go adds more than this many percent."
	},
	{
		name: "noise-floor",
		value: "SIZE",
		default: "",
		description: "A change smaller than this is neutral. Default: 2 KiB."
	},
	{
		name: "metric",
		value: "METRICS",
		default: "",
		description: "What is judged: file, content or gzip, or several separated by commas. Default: file."
	}
];
//#endregion
//#region src/core/plan/given-options.ts
const givenOptions = [
	{
		name: "binaries",
		value: "PATHS",
		default: "",
		description: "Measure these binaries and build none: files, directories, globs, archives, the dist/artifacts.json of GoReleaser, or artifact:NAME for what another job of this run uploaded; separated by spaces, commas or lines, or in double quotes where they have these themselves; relative to the working directory."
	},
	{
		name: "twins",
		value: "PATTERN",
		default: "",
		description: "Where the same program with symbols lies, for names of data in stripped binaries, e.g. {dir}/{file}.debug; placeholders: {dir} {file} {name} {os} {arch}."
	},
	{
		name: "base-binaries",
		value: "PATHS",
		default: "",
		description: "Compare with these binaries; the same forms as in binaries. Not for pull requests."
	}
];
//#endregion
//#region src/core/plan/options.ts
const runOptions = [
	{
		name: "token",
		value: "TOKEN",
		default: "${{ github.token }}",
		description: "Token that reads the pull request and writes the comment. Never reaches a build.",
		actionOnly: true
	},
	{
		name: "mode",
		choices: modes,
		default: "gate",
		description: "gate: a broken budget fails the job; observe: the report is the same, and no budget fails the job; measure: builds and measures the head in one leg of a matrix, for another job to judge; judge: judges all legs of this run, and builds what no push recorded of the base; comment: on workflow_run, judges what the run of a pull request measured, and comments on it; release: judges a tag before it is published, by the release before it."
	},
	{
		name: "leg",
		value: "NAME",
		default: "",
		description: "Name of this leg of a matrix, for mode measure, e.g. linux-amd64."
	},
	{
		name: "legs",
		value: "NAMES",
		default: "",
		description: "Names of all legs to judge, for the modes judge and comment, separated by commas, spaces or lines. A leg without a measurement is an error."
	}
];
const releaseOptions = [
	{
		name: "release-tag",
		value: "TAG",
		default: "",
		description: "The tag to judge in mode release. Default: the tag that the workflow runs for; in a terminal the only version that is tagged at HEAD."
	},
	{
		name: "release-files",
		value: "DIR",
		default: "",
		description: "Directory that gets the measurement of a release that may be published, the report, the checksums and their signatures, relative to the workspace."
	},
	{
		name: "release-attach",
		choices: flagValues,
		default: "true",
		description: "Attach these files to the release of the tag, where there is one, also a draft. Needs contents: write."
	},
	{
		name: "release-signature",
		choices: releaseSignatures,
		default: "",
		description: "How these files are signed. key: by baseline-signing-key; keyless: by a certificate that names the workflow, which needs id-token: write; of a public repository it is in a public log for ever; none: not at all. Default: key where there is one, else none."
	},
	{
		name: "release-attest",
		default: "false",
		description: "Also store a GitHub attestation of the measurement and the binaries. Needs id-token: write and attestations: write.",
		isSwitch: true
	}
];
const budgetFileOption = {
	name: "budget-file",
	value: "FILE",
	default: ".github/go-size-gate.yml",
	description: "Budget file, relative to the repository's root. On a pull request it is read from the base commit."
};
const baseOptions = [
	{
		name: "base",
		value: "REF",
		default: "",
		description: "Compare with the merge base of this revision and HEAD. In a workflow the default is what the event says."
	},
	{
		name: "exact-base",
		default: "false",
		description: "Compare with the revision in base itself, not with a merge base.",
		isSwitch: true
	},
	{
		name: "baseline",
		value: "SOURCES",
		default: "auto",
		description: "Where the baseline may come from; a list, always tried in this order. artifact: recorded by a push run of the base; cache: signed by a run; ancestor: the same of the nearest recorded ancestor; rebuild: the base is built in this run; release: signed, of the last release, for the input binaries alone. auto means artifact, cache, rebuild, and artifact, cache, release for the input binaries; stored means artifact, cache."
	},
	{
		name: "baseline-public-key",
		value: "PEM",
		default: "",
		description: "Ed25519 public key, PEM. Measurements in the cache, and those that releases carry, count only if the private key of this pair signed them."
	},
	{
		name: "baseline-signing-key",
		value: "PEM",
		default: "",
		description: "Ed25519 private key, PEM. A push with it also stores its measurements in the cache, signed; mode release signs the files of the release. Give it to pushes only."
	},
	{
		name: "baseline-secret",
		value: "SECRET",
		default: "",
		description: "A secret of 32 characters or more, in place of the two keys: it signs and verifies measurements in the cache. Pull requests from forks have no secrets, and so no cache."
	},
	{
		name: "allow-no-baseline",
		default: "false",
		description: "Do not fail if there is nothing to compare with.",
		isSwitch: true
	},
	{
		name: "compare-release",
		default: "false",
		description: "Show how much larger each binary is than in the last release, by the measurement that the release carries. A second column, by which nothing is judged. For the modes gate, observe, judge and comment.",
		isSwitch: true
	}
];
const namingOptions = [
	{
		name: "key",
		value: "NAME",
		default: "",
		description: "Distinguishes jobs of one commit that build the same thing differently, such as with two releases of Go. Jobs that differ by working directory, packages, targets or flags need none."
	},
	{
		name: "leg-retention-days",
		value: "DAYS",
		default: "7",
		description: "Days to keep the artifact of a leg or of a pull request, 1 to 400. When a label changes, the pull request is judged again by it. Never longer than the repository keeps artifacts.",
		actionOnly: true
	},
	{
		name: "record-retention-days",
		value: "DAYS",
		default: "",
		description: "Days to keep the artifact with the record of a push, 1 to 400. Pull requests are compared with it. Default: as long as the repository keeps artifacts.",
		actionOnly: true
	},
	{
		name: "comment",
		choices: flagValues,
		default: "true",
		description: "Post the report as a comment on the pull request.",
		actionOnly: true
	},
	{
		name: "comment-key",
		value: "NAME",
		default: "",
		description: "Replaces key in the name of the comment. Each job has a comment of its own. Default: the value of key.",
		actionOnly: true
	}
];
/** The options by what they are about, in the order of `action.yml`. */
const optionGroups = {
	run: {
		title: "The run",
		options: runOptions
	},
	build: {
		title: "What is built, and how",
		options: buildOptions
	},
	given: {
		title: "Binaries that are there already",
		options: givenOptions
	},
	budget: {
		title: "Budgets",
		options: [budgetFileOption, ...budgetOptions]
	},
	base: {
		title: "What it is compared with",
		options: baseOptions
	},
	release: {
		title: "Releases",
		options: releaseOptions
	},
	naming: {
		title: "Names, artifacts and comments",
		options: namingOptions
	}
};
const options = Object.values(optionGroups).flatMap((group) => group.options);
//#endregion
export { buildOptions as i, options as n, budgetOptions as r, optionGroups as t };
