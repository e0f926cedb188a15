/** Executable formats: those with a reader, and those whose size alone is known. */
export declare const binaryFormats: readonly ['elf', 'macho', 'pe', 'plan9', 'wasm', 'xcoff'];
export type BinaryFormat = (typeof binaryFormats)[number];
/** Archives and packages in which executables are found; `gz`, `xz` and `zst` are one file, compressed. */
export declare const archiveFormats: readonly ['tar', 'tar.gz', 'tar.xz', 'tar.zst', 'zip', 'deb', 'rpm', 'apk', 'gz', 'xz', 'zst'];
export type ArchiveFormat = (typeof archiveFormats)[number];
/**
 * How far names could be given to bytes, from the lowest level up:
 * - `file`: the size only (a format without a reader)
 * - `sections`: sections, no Go tables
 * - `functions`: sections and the function table of the stripped file
 * - `symbols`: also the symbols of a proved twin
 * - `literals`: also string literals, from a `-dumpdep` listing
 */
export declare const attributionLevels: readonly ['file', 'sections', 'functions', 'symbols', 'literals'];
export type AttributionLevel = (typeof attributionLevels)[number];
/** The regions, in the order in which reports show them. */
export declare const regionNames: readonly ['code', 'pclntab', 'types', 'strings', 'data', 'rodata', 'debug', 'symtab', 'headers', 'buildinfo', 'relocations', 'signature', 'padding', 'other'];
export type RegionName = (typeof regionNames)[number];
/** `main`: of the main module (not only the main package). */
export declare const packageKinds: readonly ['main', 'module', 'std', 'pseudo'];
export type PackageKind = (typeof packageKinds)[number];
/**
 * Tables that the container, the linker or the runtime needs as a whole: their
 * bytes have an owner with a name, though it is not a package.
 */
export declare const namedRuntimeTables: readonly [
/** The container's own: headers, symbol tables, debug data. */
'(headers)', 
/** Bytes by which the loader patches many words: headers and bitmaps of tables, packed streams, and what fills them up. */
'(relocations)', 
/** What `go version -m` prints, and the build ID. */
'(build info)', 
/** `runtime.moduledata`. */
'(module data)', 
/** The function table's header, and what in it serves no single function. */
'(pclntab header)', 
/** By which the runtime finds a function by its pc. In Wasm each function owns its share. */
'(findfunctab)', 
/** The runtime's list of types. */
'(type index)', 
/** The runtime's list of interface tables. */
'(itab index)', 
/** The order in which packages are initialised. */
'(inittasks)'];
/** Packages that stand for bytes which no Go package owns. */
export declare const pseudoPackages: readonly ["(headers)", "(relocations)", "(build info)", "(module data)", "(pclntab header)", "(findfunctab)", "(type index)", "(itab index)", "(inittasks)", "(padding)", "(signature)", "(resources)", "(added sections)", "(shared types)", "(C)", "(stamped values)", "(unattributed)"];
export type NamedRuntimeTable = (typeof namedRuntimeTables)[number];
export type PseudoPackage = (typeof pseudoPackages)[number];
/** The sizes that can be judged: the file, the file without padding, its gzip. */
export declare const metrics: readonly ['file', 'content', 'gzip'];
export type Metric = (typeof metrics)[number];
/** Worst first. The order is the meaning. */
export declare const verdictStates: readonly ['error', 'fail', 'no-baseline', 'warn', 'pass'];
export type VerdictState = (typeof verdictStates)[number];
/** The two builds that are compared. */
export declare const sideNames: readonly ['base', 'head'];
export type SideName = (typeof sideNames)[number];
/** The tiers of a budget, each named after the state that a broken limit makes; the mildest first. */
export declare const tierNames: readonly ['warn', 'fail'];
export type TierName = (typeof tierNames)[number];
/** Where the measurements of the base come from. */
export declare const baselineSources: readonly ['artifact', 'cache', 'rebuild', 'release', 'file'];
export type BaselineSource = (typeof baselineSources)[number];
/** What became of a binary between base and head. */
export declare const binaryStatuses: readonly ['changed', 'unchanged', 'added', 'removed'];
export type BinaryStatus = (typeof binaryStatuses)[number];
/**
 * Whose bytes they are:
 * - `own`: the main module's
 * - `updated-dependencies`: of modules that only one side has, or in another version
 * - `other-dependencies`: of modules in the same version on both sides
 * - `std`: Go's standard library and runtime
 * - `alignment`: padding
 * - `other`: what no package owns
 */
export declare const origins: readonly ['own', 'updated-dependencies', 'other-dependencies', 'std', 'alignment', 'other'];
export type Origin = (typeof origins)[number];
export declare const symbolChanges: readonly ['added', 'removed', 'grown', 'shrunk', 'renamed'];
export type SymbolChange = (typeof symbolChanges)[number];
/**
 * What a run does. `gate`: budgets fail it; `observe`: they fail nothing;
 * `measure`: a leg of a matrix, judged by another job; `judge`: judges the legs
 * of this run by a base that it finds or builds; `comment`: judges what a pull
 * request's run measured, and checks nothing out; `release`: judges a tag before it is
 * published, by the release before it.
 */
export declare const modes: readonly ['gate', 'observe', 'measure', 'judge', 'comment', 'release'];
export type Mode = (typeof modes)[number];
/**
 * `change`: growth is judged; `push`: it is only shown, where the base is
 * stored, and the base is never rebuilt.
 */
export declare const occasions: readonly ['change', 'push'];
export type Occasion = (typeof occasions)[number];
/** What binaries are judged for. `release`: by the limits of releases, against a release. */
export type JudgedOccasion = Occasion | 'release';
/** What the base has under the budget file's path. */
export declare const baseFileStates: readonly ['valid', 'absent', 'malformed', 'unread'];
export type BaseFileState = (typeof baseFileStates)[number];
/** `undecided`: a size that the budget judges was not measured; `unlike`: nothing in it can be compared. */
export declare const replayStates: readonly ['stopped', 'warned', 'passed', 'undecided', 'unlike'];
export type ReplayState = (typeof replayStates)[number];
/** Where `replay` reads a history. */
export declare const historyKinds: readonly ['artifacts', 'directory'];
export type HistoryKind = (typeof historyKinds)[number];
/** Whether the linker removed methods that nothing calls. */
export declare const deadCodeStates: readonly ['on', 'off', 'unknown'];
export type DeadCodeState = (typeof deadCodeStates)[number];
/** What turns off the linker's removal of methods. */
export declare const culpritKinds: readonly ['reflection', 'plugin', 'shared'];
export type CulpritKind = (typeof culpritKinds)[number];
/** Where a program holds paths of the machine that built it, in the order in which they are shown. */
export declare const leakPlaces: readonly ['file table', 'build info', 'default GOROOT', '-X value', 'string literal', 'embedded file', 'data', 'C code', 'library path', 'debug information'];
export type LeakPlace = (typeof leakPlaces)[number];
/** What became of packages between base and head. */
export declare const arrivalChanges: readonly ['added', 'removed'];
export type ArrivalChange = (typeof arrivalChanges)[number];
/**
 * What a program holds more than once:
 * - `major-versions`: one module in two major versions
 * - `copied-package`: one package under two paths
 * - `equal-content`: the same bytes of data
 * - `generic`: a generic function, compiled for many types
 */
export declare const duplicateKinds: readonly ['major-versions', 'copied-package', 'equal-content', 'generic'];
export type DuplicateKind = (typeof duplicateKinds)[number];
/** What a name of a program may stand for. */
export declare const whyKinds: readonly ['module', 'package', 'symbol', 'embedded-file', 'string-literal'];
export type WhyKind = (typeof whyKinds)[number];
/** What a budget can forbid. */
export declare const forbiddenKinds: readonly ['package', 'module', 'symbol'];
export type ForbiddenKind = (typeof forbiddenKinds)[number];
/** What `cost` measured of a module. */
export declare const costKinds: readonly ['update', 'removal', 'replacement', 'new'];
export type CostKind = (typeof costKinds)[number];
