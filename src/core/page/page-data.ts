// What the page shows, as data: written into the HTML file as JSON, and read by the
// program in the page. Sizes are bytes, and every list adds up to the file.
import type { BinaryStatus, PackageKind } from '../model/closed-lists.ts'

/** A change of binaries, one or more binaries by themselves, or sizes over time. */
export type PageKind = 'change' | 'measurement' | 'history'

export interface PageData {
  readonly schemaVersion: 1
  readonly kind: PageKind
  /** The headline without Markdown. */
  readonly title: string
  /** Page of the workflow's run, `https://github.com/o/r/actions/runs/1`; '' from a terminal. */
  readonly runUrl: string
  /** In the order of the comment, worst first. */
  readonly binaries: readonly PageBinary[]
  /** [] where there is none. */
  readonly histories: readonly PageHistory[]
}

/** One program for one target, on one side or on both. */
export interface PageBinary {
  /** Default name of the executable. */
  readonly name: string
  readonly mainPackage: string
  readonly target: string
  /** Of a measurement `added`: it has no base. */
  readonly status: BinaryStatus
  readonly base: PageSide | null
  readonly head: PageSide | null
  /** What can't be shown, and why: a sentence each. */
  readonly notes: readonly string[]
  readonly modules: readonly PageModule[]
  readonly packages: readonly PagePackage[]
  /** Names that the columns refer to. */
  readonly sections: readonly string[]
  /** Types (receivers) or source files that the columns refer to. */
  readonly groups: readonly string[]
  readonly symbols: PageSymbols
  readonly rest: PageRest
}

export interface PageSide {
  readonly fileSize: number
  /** Size of the gzip; null where nobody asked for it. */
  readonly gzip: number | null
  readonly goVersion: string
  readonly sha256: string
  /** How far the file could be attributed. */
  readonly level: string
}

export interface PageModule {
  readonly path: string
  /** '' where the side doesn't have it, and for what has no version. */
  readonly baseVersion: string
  readonly headVersion: string
  readonly base: number
  readonly head: number
}

export interface PagePackage {
  readonly path: string
  /** Index in the modules. */
  readonly module: number
  readonly kind: PackageKind
  readonly base: number
  readonly head: number
  /** Bytes that the package wrote, wherever they were inlined; null where a file doesn't say. */
  readonly written: { readonly base: number; readonly head: number } | null
  /** Why it changed: sentences of the report's explanation. */
  readonly why: readonly string[]
}

/**
 * Columns with one entry for each symbol of either side, sorted by package, group
 * and size. New: base 0; gone: head 0.
 */
export interface PageSymbols {
  /** Begins with `.` where the name is the path of its package and this. */
  readonly name: readonly string[]
  /** Index in the packages. */
  readonly package: readonly number[]
  /** Index in the groups; -1 for none, such as a plain function or data. */
  readonly group: readonly number[]
  /** Index in `regionNames` of core/model/closed-lists.ts. */
  readonly region: readonly number[]
  /** Index in the sections. */
  readonly section: readonly number[]
  readonly base: readonly number[]
  readonly head: readonly number[]
  /** What renamed symbols were called in the base; names as in `name`. */
  readonly from: readonly (readonly [row: number, name: string])[]
  /**
   * Symbols that moved to another package or region have two rows, so that each package
   * keeps its sums: one that is gone in one place, and one that is new in the other.
   */
  readonly moved: readonly (readonly [gone: number, arrived: number])[]
  /** Of instances of generic functions: the package for whose types they were compiled. */
  readonly instance: readonly (readonly [row: number, path: string])[]
}

/**
 * Columns: what no symbol has of a package, by region. Together with the symbols they
 * add up to the file on both sides.
 */
export interface PageRest {
  readonly package: readonly number[]
  readonly region: readonly number[]
  readonly base: readonly number[]
  readonly head: readonly number[]
}

/** The sizes of one binary over time. */
export interface PageHistory {
  readonly name: string
  readonly mainPackage: string
  readonly target: string
  /** Oldest first. */
  readonly points: readonly PagePoint[]
}

/** One commit or release of a history. */
export interface PagePoint {
  /** Short commit, tag or file name. */
  readonly label: string
  /** '' where unknown. */
  readonly commit: string
  /** Of the commit or release; '' for none. */
  readonly url: string
  /** ISO 8601; '' where unknown. */
  readonly time: string
  readonly fileSize: number
  readonly gzip: number | null
  /**
   * How many commits between this point and the one before have no measurement; null
   * where some have none, nobody knows how many.
   */
  readonly missing: number | null
  /** Modules that changed since the point before, largest first (50 at most); null where that is not at hand. */
  readonly step: readonly PageStep[] | null
}

export interface PageStep {
  readonly module: string
  readonly base: number
  readonly head: number
}
