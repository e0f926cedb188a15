import { t as UserError } from "./user-error.js";
import process from "node:process";
//#region src/github/event/run.ts
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
		runnerName: environment["RUNNER_NAME"] ?? "",
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
//#region src/core/plan/options.ts
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
		description: "gate: a broken budget fails the job; observe: the report is the same, and no budget fails the job; measure: builds and measures the head in one leg of a matrix, for another job to judge; judge: judges all legs of this run, and builds what no push recorded of the base; comment: on workflow_run, judges what the run of a pull request measured, and comments on it."
	},
	{
		name: "leg",
		default: "",
		description: "Name of this leg of a matrix, for mode measure, e.g. linux-amd64."
	},
	{
		name: "legs",
		default: "",
		description: "Names of all legs to judge, for the modes judge and comment, separated by commas, spaces or lines. A leg without a measurement is an error."
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
		description: "Package patterns to leave out, separated by spaces, commas or lines, e.g. ./internal/tools/... ./cmd/gen. The report names each as not built."
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
		name: "buildmode",
		default: "auto",
		description: "Build mode: auto (as Go decides for the target), exe or pie."
	},
	{
		name: "gcflags",
		default: "",
		description: "Compiler flags, as for go build, e.g. all=-l. Flags that reach files, print, or undo what is enforced are refused."
	},
	{
		name: "go-fips140",
		default: "",
		description: "GOFIPS140 of the build: off, latest, inprocess, certified or a version such as v1.0.0. Needs Go 1.24."
	},
	{
		name: "go-experiment",
		default: "",
		description: "GOEXPERIMENT of the build."
	},
	{
		name: "go-work",
		default: "auto",
		description: "auto: a go.work is used unless git ignores it; on: also one that git ignores, for the head alone; off: none is used."
	},
	{
		name: "go-proxy",
		default: "direct",
		description: "GOPROXY for fetching modules. Any value but direct is a relaxation and is reported, without credentials in it. Builds and prepare commands do not get it."
	},
	{
		name: "go-cache",
		default: "/dev/null",
		description: "Build cache. /dev/null means a fresh, private, empty one for this run alone. A directory is a relaxation and is reported."
	},
	{
		name: "mod-cache",
		default: "machine",
		description: "machine: the machine's module cache, verified; private: an empty one for this run alone."
	},
	{
		name: "keep-modules",
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
			description: "Fail when a binary grows by more than this, e.g. 100 KiB. Without any growth limit: more than 500 KiB and more than 2 %."
		},
		{
			name: "max-growth-percent",
			default: "",
			description: "Fail when a binary grows by more than this many percent."
		},
		{
			name: "require",
			default: "",
			description: "any: one broken growth limit is enough to fail; all: both must be broken. Default: any."
		},
		{
			name: "go-upgrade-limit",
			default: "",
			description: "Fail when another release of Go, brought by the go or toolchain line of the change, adds more than this, e.g. 1 MiB. Without this limit only max-size judges what Go adds."
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
			description: "Warn when a binary grows by more than this. Without any such limit: 100 KiB or 0.5 %."
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
		description: "Compare with the revision in base itself, not with a merge base.",
		isSwitch: true
	},
	{
		name: "baseline",
		default: "auto",
		description: "Where the baseline may come from; a list, always tried in this order. artifact: recorded by a push run of the base; cache: signed by a run; ancestor: the same of the nearest recorded ancestor; rebuild: the base is built in this run. auto means artifact, cache, rebuild; stored means artifact, cache."
	},
	{
		name: "baseline-public-key",
		default: "",
		description: "Ed25519 public key, PEM. Measurements in the cache count only if the private key of this pair signed them."
	},
	{
		name: "baseline-signing-key",
		default: "",
		description: "Ed25519 private key, PEM. A push with it also stores its measurements in the cache, signed. Give it to pushes only."
	},
	{
		name: "baseline-secret",
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
		name: "key",
		default: "",
		description: "Distinguishes jobs of one commit that build the same thing differently, such as with two releases of Go. Jobs that differ by working directory, packages, targets or flags need none."
	},
	{
		name: "leg-retention-days",
		default: "7",
		description: "Days to keep the artifact of a leg or of a pull request, 1 to 400. When a label changes, the pull request is judged again by it. Never longer than the repository keeps artifacts.",
		actionOnly: true
	},
	{
		name: "record-retention-days",
		default: "",
		description: "Days to keep the artifact with the record of a push, 1 to 400. Pull requests are compared with it. Default: as long as the repository keeps artifacts.",
		actionOnly: true
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
		description: "Replaces key in the name of the comment. Each job has a comment of its own. Default: the value of key.",
		actionOnly: true
	}
];
//#endregion
export { machineTarget as n, readRun as r, options as t };
