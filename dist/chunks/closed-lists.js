//#region src/core/model/closed-lists.ts
/** Executable formats: those with a reader, and those whose size alone is known. */
const binaryFormats = [
	"elf",
	"macho",
	"pe",
	"plan9",
	"wasm",
	"xcoff"
];
/** Archives and packages in which executables are found; `gz`, `xz` and `zst` are one file, compressed. */
const archiveFormats = [
	"tar",
	"tar.gz",
	"tar.xz",
	"tar.zst",
	"zip",
	"deb",
	"rpm",
	"apk",
	"gz",
	"xz",
	"zst"
];
/**
* How far names could be given to bytes, from the lowest level up:
* - `file`: the size only (a format without a reader)
* - `sections`: sections, no Go tables
* - `functions`: sections and the function table of the stripped file
* - `symbols`: also the symbols of a proved twin
* - `literals`: also string literals, from a `-dumpdep` listing
*/
const attributionLevels = [
	"file",
	"sections",
	"functions",
	"symbols",
	"literals"
];
/** The regions, in the order in which reports show them. */
const regionNames = [
	"code",
	"pclntab",
	"types",
	"strings",
	"data",
	"rodata",
	"debug",
	"symtab",
	"headers",
	"buildinfo",
	"relocations",
	"signature",
	"padding",
	"other"
];
/** `main`: of the main module (not only the main package). */
const packageKinds = [
	"main",
	"module",
	"std",
	"pseudo"
];
/**
* Tables that the container, the linker or the runtime needs as a whole: their
* bytes have an owner with a name, though it is not a package.
*/
const namedRuntimeTables = [
	"(headers)",
	"(relocations)",
	"(build info)",
	"(module data)",
	"(pclntab header)",
	"(findfunctab)",
	"(type index)",
	"(itab index)",
	"(inittasks)"
];
/** Packages that stand for bytes which no Go package owns. */
const pseudoPackages = [
	...namedRuntimeTables,
	"(padding)",
	"(signature)",
	"(resources)",
	"(added sections)",
	"(shared types)",
	"(C)",
	"(stamped values)",
	"(unattributed)"
];
/** The sizes that can be judged: the file, the file without padding, its gzip. */
const metrics = [
	"file",
	"content",
	"gzip"
];
/** Worst first. The order is the meaning. */
const verdictStates = [
	"error",
	"fail",
	"no-baseline",
	"warn",
	"pass"
];
/** The tiers of a budget, each named after the state that a broken limit makes; the mildest first. */
const tierNames = ["warn", "fail"];
/** Where the measurements of the base come from. */
const baselineSources = [
	"artifact",
	"cache",
	"rebuild",
	"release",
	"file"
];
/** What became of a binary between base and head. */
const binaryStatuses = [
	"changed",
	"unchanged",
	"added",
	"removed"
];
/**
* Whose bytes they are:
* - `own`: the main module's
* - `updated-dependencies`: of modules that only one side has, or in another version
* - `other-dependencies`: of modules in the same version on both sides
* - `std`: Go's standard library and runtime
* - `alignment`: padding
* - `other`: what no package owns
*/
const origins = [
	"own",
	"updated-dependencies",
	"other-dependencies",
	"std",
	"alignment",
	"other"
];
const symbolChanges = [
	"added",
	"removed",
	"grown",
	"shrunk",
	"renamed"
];
/**
* What a run does. `gate`: budgets fail it; `observe`: they fail nothing;
* `measure`: a leg of a matrix, judged by another job; `judge`: judges the legs
* of this run by a base that it finds or builds; `comment`: judges what a pull
* request's run measured, and checks nothing out; `release`: judges a tag before it is
* published, by the release before it.
*/
const modes = [
	"gate",
	"observe",
	"measure",
	"judge",
	"comment",
	"release"
];
/**
* `change`: growth is judged; `push`: it is only shown, where the base is
* stored, and the base is never rebuilt.
*/
const occasions = ["change", "push"];
/** What the base has under the budget file's path. */
const baseFileStates = [
	"valid",
	"absent",
	"malformed",
	"unread"
];
/** `undecided`: a size that the budget judges was not measured; `unlike`: nothing in it can be compared. */
const replayStates = [
	"stopped",
	"warned",
	"passed",
	"undecided",
	"unlike"
];
/** Whether the linker removed methods that nothing calls. */
const deadCodeStates = [
	"on",
	"off",
	"unknown"
];
/** What turns off the linker's removal of methods. */
const culpritKinds = [
	"reflection",
	"plugin",
	"shared"
];
/** Where a program holds paths of the machine that built it, in the order in which they are shown. */
const leakPlaces = [
	"file table",
	"build info",
	"default GOROOT",
	"-X value",
	"string literal",
	"embedded file",
	"data",
	"C code",
	"library path",
	"debug information"
];
/** What became of packages between base and head. */
const arrivalChanges = ["added", "removed"];
/**
* What a program holds more than once:
* - `major-versions`: one module in two major versions
* - `copied-package`: one package under two paths
* - `equal-content`: the same bytes of data
* - `generic`: a generic function, compiled for many types
*/
const duplicateKinds = [
	"major-versions",
	"copied-package",
	"equal-content",
	"generic"
];
/** What a budget can forbid. */
const forbiddenKinds = [
	"package",
	"module",
	"symbol"
];
/** What `cost` measured of a module. */
const costKinds = [
	"update",
	"removal",
	"replacement",
	"new"
];
//#endregion
export { symbolChanges as C, replayStates as S, verdictStates as T, occasions as _, baselineSources as a, pseudoPackages as b, costKinds as c, duplicateKinds as d, forbiddenKinds as f, namedRuntimeTables as g, modes as h, baseFileStates as i, culpritKinds as l, metrics as m, arrivalChanges as n, binaryFormats as o, leakPlaces as p, attributionLevels as r, binaryStatuses as s, archiveFormats as t, deadCodeStates as u, origins as v, tierNames as w, regionNames as x, packageKinds as y };
