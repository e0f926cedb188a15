// The closed lists of the contracts. Each is written here once; its type, the
// schemas and what runs through its members derive from it.

/** Executable formats: those with a reader, and those whose size alone is known. */
export const binaryFormats = [
  'elf',
  'macho',
  'pe',
  'plan9',
  'wasm',
  'xcoff'
] as const

export type BinaryFormat = (typeof binaryFormats)[number]

/** Archives and packages in which executables are found; `gz`, `xz` and `zst` are one file, compressed. */
export const archiveFormats = [
  'tar',
  'tar.gz',
  'tar.xz',
  'tar.zst',
  'zip',
  'deb',
  'rpm',
  'apk',
  'gz',
  'xz',
  'zst'
] as const

export type ArchiveFormat = (typeof archiveFormats)[number]

/**
 * How far names could be given to bytes, from the lowest level up:
 * - `file`: the size only (a format without a reader)
 * - `sections`: sections, no Go tables
 * - `functions`: sections and the function table of the stripped file
 * - `symbols`: also the symbols of a proved twin
 * - `literals`: also string literals, from a `-dumpdep` listing
 */
export const attributionLevels = [
  'file',
  'sections',
  'functions',
  'symbols',
  'literals'
] as const

export type AttributionLevel = (typeof attributionLevels)[number]

/** The regions, in the order in which reports show them. */
export const regionNames = [
  'code',
  'pclntab',
  'types',
  'strings',
  'data',
  'rodata',
  'debug',
  'symtab',
  'headers',
  'buildinfo',
  'relocations',
  'signature',
  'padding',
  'other'
] as const

export type RegionName = (typeof regionNames)[number]

/** `main`: of the main module (not only the main package). */
export const packageKinds = ['main', 'module', 'std', 'pseudo'] as const

export type PackageKind = (typeof packageKinds)[number]

/**
 * Tables that the container, the linker or the runtime needs as a whole: their
 * bytes have an owner with a name, though it is not a package.
 */
export const namedRuntimeTables = [
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
  '(inittasks)'
] as const

/** Packages that stand for bytes which no Go package owns. */
export const pseudoPackages = [
  ...namedRuntimeTables,
  '(padding)',
  '(signature)',
  /** Icons, manifests and version texts of Windows programs. */
  '(resources)',
  /** Sections that neither Go's linker nor C compilers make by themselves, a symbol each. */
  '(added sections)',
  '(shared types)',
  '(C)',
  '(stamped values)',
  '(unattributed)'
] as const

export type NamedRuntimeTable = (typeof namedRuntimeTables)[number]
export type PseudoPackage = (typeof pseudoPackages)[number]

/** The sizes that can be judged: the file, the file without padding, its gzip. */
export const metrics = ['file', 'content', 'gzip'] as const

export type Metric = (typeof metrics)[number]

/** Worst first. The order is the meaning. */
export const verdictStates = [
  'error',
  'fail',
  'no-baseline',
  'warn',
  'pass'
] as const

export type VerdictState = (typeof verdictStates)[number]

/** The two builds that are compared. */
export const sideNames = ['base', 'head'] as const

export type SideName = (typeof sideNames)[number]

/** The tiers of a budget, each named after the state that a broken limit makes; the mildest first. */
export const tierNames = ['warn', 'fail'] as const

export type TierName = (typeof tierNames)[number]

/** Where the measurements of the base come from. */
export const baselineSources = [
  'artifact',
  'cache',
  'rebuild',
  'release',
  'file'
] as const

export type BaselineSource = (typeof baselineSources)[number]

/** What became of a binary between base and head. */
export const binaryStatuses = [
  'changed',
  'unchanged',
  'added',
  'removed'
] as const

export type BinaryStatus = (typeof binaryStatuses)[number]

/**
 * Whose bytes they are:
 * - `own`: the main module's
 * - `updated-dependencies`: of modules that only one side has, or in another version
 * - `other-dependencies`: of modules in the same version on both sides
 * - `std`: Go's standard library and runtime
 * - `alignment`: padding
 * - `other`: what no package owns
 */
export const origins = [
  'own',
  'updated-dependencies',
  'other-dependencies',
  'std',
  'alignment',
  'other'
] as const

export type Origin = (typeof origins)[number]

export const symbolChanges = [
  'added',
  'removed',
  'grown',
  'shrunk',
  'renamed'
] as const

export type SymbolChange = (typeof symbolChanges)[number]

/**
 * What a run does. `gate`: budgets fail it; `observe`: they fail nothing;
 * `measure`: a leg of a matrix, judged by another job; `judge`: judges the legs
 * of this run by a base that it finds or builds; `comment`: judges what a pull
 * request's run measured, and checks nothing out; `release`: judges a tag before it is
 * published, by the release before it.
 */
export const modes = [
  'gate',
  'observe',
  'measure',
  'judge',
  'comment',
  'release'
] as const

export type Mode = (typeof modes)[number]

/**
 * `change`: growth is judged; `push`: it is only shown, where the base is
 * stored, and the base is never rebuilt.
 */
export const occasions = ['change', 'push'] as const

export type Occasion = (typeof occasions)[number]

/** What binaries are judged for. `release`: by the limits of releases, against a release. */
export type JudgedOccasion = Occasion | 'release'

/** What the base has under the budget file's path. */
export const baseFileStates = [
  'valid',
  'absent',
  'malformed',
  'unread'
] as const

export type BaseFileState = (typeof baseFileStates)[number]

/** `undecided`: a size that the budget judges was not measured; `unlike`: nothing in it can be compared. */
export const replayStates = [
  'stopped',
  'warned',
  'passed',
  'undecided',
  'unlike'
] as const

export type ReplayState = (typeof replayStates)[number]

/** Where `replay` reads a history. */
export const historyKinds = ['artifacts', 'directory'] as const

export type HistoryKind = (typeof historyKinds)[number]

/** Whether the linker removed methods that nothing calls. */
export const deadCodeStates = ['on', 'off', 'unknown'] as const

export type DeadCodeState = (typeof deadCodeStates)[number]

/** What turns off the linker's removal of methods. */
export const culpritKinds = ['reflection', 'plugin', 'shared'] as const

export type CulpritKind = (typeof culpritKinds)[number]

/** Where a program holds paths of the machine that built it, in the order in which they are shown. */
export const leakPlaces = [
  'file table',
  'build info',
  'default GOROOT',
  '-X value',
  'string literal',
  'embedded file',
  'data',
  'C code',
  'library path',
  'debug information'
] as const

export type LeakPlace = (typeof leakPlaces)[number]

/** What became of packages between base and head. */
export const arrivalChanges = ['added', 'removed'] as const

export type ArrivalChange = (typeof arrivalChanges)[number]

/**
 * What a program holds more than once:
 * - `major-versions`: one module in two major versions
 * - `copied-package`: one package under two paths
 * - `equal-content`: the same bytes of data
 * - `generic`: a generic function, compiled for many types
 */
export const duplicateKinds = [
  'major-versions',
  'copied-package',
  'equal-content',
  'generic'
] as const

export type DuplicateKind = (typeof duplicateKinds)[number]

/** What a name of a program may stand for. */
export const whyKinds = [
  'module',
  'package',
  'symbol',
  'embedded-file',
  'string-literal'
] as const

export type WhyKind = (typeof whyKinds)[number]

/** What a budget can forbid. */
export const forbiddenKinds = ['package', 'module', 'symbol'] as const

export type ForbiddenKind = (typeof forbiddenKinds)[number]

/** What `cost` measured of a module. */
export const costKinds = ['update', 'removal', 'replacement', 'new'] as const

export type CostKind = (typeof costKinds)[number]
