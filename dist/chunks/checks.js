//#region src/core/model/doctor/checks.ts
/**
* All checks, in the order in which they run and are shown. What counts compiled
* packages comes before what fills the build cache with other builds.
*/
const checkNames = [
	"install",
	"cache",
	"cache-keys",
	"environment",
	"enforced",
	"workspaces",
	"vendor",
	"gopath",
	"link-inputs",
	"path-leaks",
	"unneeded"
];
/** Checks of a finished file, which need no build. */
const fileChecks = ["path-leaks", "unneeded"];
/** What each looks for: a sentence without a full stop. */
const checkSummaries = {
	environment: "settings of the shell, the go env file, the toolchain and GOFLAGS that the enforced build replaces, and whether they change bytes",
	enforced: "why your build and the enforced one differ, cause by cause, to the byte",
	install: "whether go install makes the same program as go build",
	workspaces: "whether two directories, module caches and build caches give the same bytes",
	cache: "the build cache: size, age, stale packages, what a build takes from it; outdated modules, and modules that don’t match go.sum",
	"cache-keys": "which settings make Go compile again, and which change the program",
	vendor: "the vendor directory against the modules that it was copied from",
	gopath: "the program in GOPATH mode, packages that are in it twice, and what comes by linkname, initialisers and local functions",
	"link-inputs": "what the linker read: archives, where their sources lie, and libraries",
	"path-leaks": "absolute paths of the build machine in the program",
	unneeded: "symbol table, debug information, notes and build IDs"
};
/** From which kind of finding on the exit status is 1. */
const failOnChoices = [
	"problem",
	"note",
	"never"
];
//#endregion
export { fileChecks as i, checkSummaries as n, failOnChoices as r, checkNames as t };
