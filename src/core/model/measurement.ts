// A Measurement: what one binary is made of. Contract with users (JSON,
// `schemaVersion: 1`); `schema/measurement.schema.json` is made from
// `src/core/model/measurement-schema.ts`, which must agree with these types.
//
// Every size is a count of bytes in the file, an integer >= 0. The invariant,
// asserted by `assertExact`:
//   fileSize = sum(sections.fileSize) = sum(regions.size) = sum(modules.size)
//            = sum(packages.size) = contentSize + paddingSize
//            = ownedBytes + unattributedBytes
// and, where packages have it, fileSize = sum(packages.written)

export type BinaryFormat = 'elf' | 'macho' | 'pe' | 'plan9' | 'wasm' | 'xcoff'

export interface Binary {
  /** Default name of the executable by Go's rules, without `.exe`. */
  readonly name: string
  readonly format: BinaryFormat
  /** GOOS, from the build info or the target; '' when unknown. */
  readonly goos: string
  /** GOARCH, likewise. */
  readonly goarch: string
  /** e.g. `go1.26.8`; '' when unknown. */
  readonly goVersion: string
  /** Import path of the main package; '' when unknown. */
  readonly mainPackage: string
  /** No symbol table and no debug sections. */
  readonly stripped: boolean
  /** Lower-case hex SHA-256 of the file. */
  readonly sha256: string
  /**
   * The same with zeros for build IDs and what derives from them, which differ
   * between equal builds in two directories; absent for builds without cgo, whose
   * build IDs don't.
   */
  readonly sha256WithoutBuildIds?: string
  readonly fileSize: number
  /** Bytes of the file that are not padding. */
  readonly contentSize: number
  readonly paddingSize: number
  /** gzip is zlib level 6; null when it was not asked for. */
  readonly compressed: { readonly gzip: number } | null
}

/** A `-X importpath.name=value` stamp: its value's length in bytes, never the value. */
export interface Stamp {
  readonly name: string
  readonly length: number
}

/** What made a binary. Never holds a secret or the value of an `-X`. */
export interface Build {
  /** Lower-case hex SHA-256 over everything that makes two builds comparable. */
  readonly fingerprint: string
  /** e.g. `linux/amd64/v3`. */
  readonly target: string
  readonly goVersion: string
  /** Flags of `go build`, as given, values of `-X` replaced by `…`. */
  readonly flags: readonly string[]
  /** The enforced and the passed-through environment of the build. */
  readonly environment: Readonly<Record<string, string>>
  readonly stamps: readonly Stamp[]
  /**
   * What went into it of the checkout though git ignores it, by directory; what
   * prepare commands made is not in it. Absent where it is unknown.
   */
  readonly ignored?: readonly IgnoredDirectory[] | undefined
}

/** Files of one directory that git ignores and that went into a binary. */
export interface IgnoredDirectory {
  /** From the repository's root, with `/`; `.` for the root. */
  readonly directory: string
  /** How many, and the names of the first of them. */
  readonly files: number
  readonly examples: readonly string[]
  /** Bytes of those that were embedded as they are. */
  readonly embeddedBytes: number
  /** How many the compiler read: their bytes in the file are not known. */
  readonly compiled: number
}

/**
 * How far names could be given to bytes:
 * - `file`: the size only (a format without a reader)
 * - `sections`: sections, no Go tables
 * - `functions`: sections and the function table of the stripped file
 * - `symbols`: also the symbols of a proved paired link
 * - `literals`: also string literals, from a `-dumpdep` listing
 */
export type AttributionLevel =
  'file' | 'sections' | 'functions' | 'symbols' | 'literals'

export interface Attribution {
  readonly level: AttributionLevel
  readonly ownedBytes: number
  /** Bytes of the package `(unattributed)`. */
  readonly unattributedBytes: number
  /** Why the level is not higher and what else is missing, a sentence each; [] when nothing is. */
  readonly notes: readonly string[]
}

export interface Section {
  /** Unique in the list; headers and gaps are rows too (`padding@.text`). */
  readonly name: string
  /** Byte offset in the file. */
  readonly offset: number
  readonly fileSize: number
  /** Bytes in memory; 0 for what is not loaded. */
  readonly virtualSize: number
}

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

export interface Region {
  readonly name: RegionName
  readonly size: number
}

export interface Module {
  /** Module path, `std`, or a pseudo row's name such as `(padding)`. */
  readonly path: string
  /** e.g. `v1.2.3`; '' for std, pseudo rows and an unversioned main module. */
  readonly version: string
  readonly size: number
}

export type PackageKind = 'main' | 'module' | 'std' | 'pseudo'

export interface Package {
  /** Import path (the real one for `main`), or a pseudo package's name. */
  readonly path: string
  /** `Module.path` of the row that it is counted in. */
  readonly module: string
  /** `main`: of the main module (not only the main package). */
  readonly kind: PackageKind
  readonly size: number
  /**
   * Bytes of the file that this package wrote: `size`, less the code in its
   * functions that was inlined from other packages, and with its own that was
   * inlined elsewhere. Absent in all rows where the file doesn't tell.
   */
  readonly written?: number | undefined
  readonly regions: readonly Region[]
}

export interface SymbolSize {
  readonly name: string
  /** `Package.path` of its owner. */
  readonly package: string
  readonly region: RegionName
  /** `Section.name`; '' for what lies in no section of a damaged file. */
  readonly section: string
  readonly size: number
  /**
   * Of a generic function's instance: the import path of the package for whose
   * types it was compiled, as far as names of symbols tell. Absent where
   * unknown, and for everything else.
   */
  readonly instantiatedFor?: string | undefined
}

export interface Measurement {
  readonly schemaVersion: 1
  readonly binary: Binary
  /** null for a file that was only analysed. */
  readonly build: Build | null
  readonly attribution: Attribution
  readonly sections: readonly Section[]
  readonly regions: readonly Region[]
  readonly modules: readonly Module[]
  readonly packages: readonly Package[]
  /** Named functions and data, largest first; they need not add up to the file. */
  readonly symbols: readonly SymbolSize[]
}

/**
 * Tables that the container, the linker or the runtime needs as a whole: their
 * bytes have an owner with a name, though it is no package. A closed list.
 */
export const namedRuntimeTables = [
  /** The container's own: headers, symbol tables, debug data. */
  '(headers)',
  /** What the loader mends words by and serves no single one: headers and bitmaps of tables, packed streams, what fills them up. */
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

/** Packages that stand for bytes which no Go package owns. A closed list. */
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
