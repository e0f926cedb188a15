// The Report: two builds compared and judged. Contract with users (JSON,
// `schemaVersion: 1`); `schema/report.schema.json` is made from
// `src/core/model/report-schema.ts`, which must agree with these types.
import type { Attribution, Binary, Build, RegionName } from './measurement.ts'

/** Worst first. The order is the meaning. */
export const verdictStates = [
  'error',
  'fail',
  'no-baseline',
  'warn',
  'pass'
] as const

export type VerdictState = (typeof verdictStates)[number]

/** One sentence for people, with the state it argues for. */
export interface Reason {
  readonly state: VerdictState
  readonly message: string
  /** The budget rule behind it, e.g. `fail.max-growth`; absent when none. */
  readonly rule?: string
  /** Limit and measured value in bytes, where the rule has them. */
  readonly limit?: number
  readonly value?: number
}

export interface Verdict {
  readonly state: VerdictState
  readonly reasons: readonly Reason[]
}

export type BaselineSource =
  'artifact' | 'cache' | 'rebuild' | 'release' | 'file'

export interface Baseline {
  readonly source: BaselineSource
  /** Full commit hash; '' for `file`. */
  readonly commit: string
  /** How that commit was chosen, e.g. `first parent of the merge commit`. */
  readonly chosenBy: string
  /** Link to the run that measured it; '' when there is none. */
  readonly run: string
  /** When it was stored, ISO 8601; absent for what this run measured or read. */
  readonly measuredAt?: string
  /** How old it was in this run. */
  readonly ageSeconds?: number
  /** Commits between it and the wanted base, by first parents; 0 for the base itself. */
  readonly distance?: number
}

export interface Side {
  readonly binary: Binary
  readonly build: Build | null
  readonly attribution: Attribution
}

/** Bytes: head - base. A side that is null counts 0. */
export interface SizeDelta {
  readonly fileSize: number
  readonly contentSize: number
  /** null when either existing side was not compressed. */
  readonly gzip: number | null
}

export interface Row {
  readonly base: number
  readonly head: number
  /**
   * head - base, never 0 but for a renamed symbol, a module whose version alone
   * changed and a package that holds as much and wrote more or less.
   */
  readonly delta: number
}

export interface SectionRow extends Row {
  readonly name: string
}

export interface RegionRow extends Row {
  readonly name: RegionName
}

export interface ModuleRow extends Row {
  readonly path: string
  /** Version on each side; '' where there is none. */
  readonly baseVersion: string
  readonly headVersion: string
}

export interface PackageRow extends Row {
  readonly path: string
  readonly module: string
  /**
   * The bytes that the package wrote (`Package.written`), whose deltas add up to
   * `delta.fileSize` as well. Absent in all rows where a side doesn't tell.
   */
  readonly written?: Row | undefined
}

/**
 * Whose bytes they are:
 * - `own`: the main module's
 * - `updated-dependencies`: of modules that only one side has, or in another version
 * - `other-dependencies`: of modules in the same version on both sides
 * - `std`: Go's standard library and runtime
 * - `alignment`: padding
 * - `other`: what no package owns
 */
export type Origin =
  | 'own'
  | 'updated-dependencies'
  | 'other-dependencies'
  | 'std'
  | 'alignment'
  | 'other'

export interface OriginSum extends Row {
  readonly origin: Origin
}

export type SymbolChange = 'added' | 'removed' | 'grown' | 'shrunk' | 'renamed'

export interface SymbolRow extends Row {
  readonly name: string
  readonly package: string
  readonly change: SymbolChange
  /** The old name, for `renamed`. */
  readonly from?: string
  /** Of a generic function's instance, as in `SymbolSize`; of the head where both sides have it. */
  readonly instantiatedFor?: string | undefined
}

export type BinaryStatus = 'changed' | 'unchanged' | 'added' | 'removed'

/**
 * What another release of Go adds to a binary: the base built by this run's Go,
 * less the base built by the Go before. It is no part of `delta`, for which one
 * Go built both sides.
 */
export interface GoUpgrade {
  /** e.g. `go1.25.3`; `go1.25` where no more is known. */
  readonly from: string
  readonly to: string
  /** Whether the change's own `go` or `toolchain` line brings it. */
  readonly byChange: boolean
  /** Bytes; null where it is unknown. */
  readonly delta: SizeDelta | null
  /** Why it is unknown, a clause; absent where it is known. */
  readonly why?: string
  /** Link to the run that measured the base by the Go before; '' when there is none. */
  readonly run: string
}

/** One binary for one target. Rows are sorted by |delta|, largest first. */
export interface BinaryReport {
  readonly status: BinaryStatus
  /** Import path of the main package of the head (of the base when removed). */
  readonly mainPackage: string
  /** e.g. `linux/amd64`. */
  readonly target: string
  readonly base: Side | null
  readonly head: Side | null
  readonly delta: SizeDelta
  readonly sections: readonly SectionRow[]
  readonly regions: readonly RegionRow[]
  readonly modules: readonly ModuleRow[]
  readonly packages: readonly PackageRow[]
  /** Add up to `delta.fileSize`. */
  readonly origins: readonly OriginSum[]
  readonly symbols: readonly SymbolRow[]
  readonly verdict: Verdict
  readonly baseline: Baseline | null
  /** Absent where both sides, and what is stored of the base, were built by one Go. */
  readonly goUpgrade?: GoUpgrade
}

/** A main package that build constraints exclude for a target. */
export interface NotBuilt {
  readonly mainPackage: string
  readonly target: string
  readonly reason: string
}

/** What is true of the whole run. All additions to the design's contract. */
export interface Provenance {
  readonly tool: string
  readonly mode: 'gate' | 'observe' | 'measure' | 'judge' | 'comment'
  readonly event: string
  /** Full hash of the head commit; '' outside of a repository. */
  readonly headCommit: string
  /** Sentences such as `overrode GOPROXY=https://proxy.example`. */
  readonly overrides: readonly string[]
  /** Relaxations the user asked for, e.g. `go-proxy: https://…`. */
  readonly relaxations: readonly string[]
  /** Variables passed through to the build, `NAME=value`. */
  readonly passedThrough: readonly string[]
  readonly modulesReused: number
  readonly modulesFetched: number
  /** Whether the enforced settings were found in every binary. */
  readonly verified: boolean
  /** Sentences that a reader must see: budget changed, forks, notices. */
  readonly notices: readonly string[]
  /** One line that makes the head's bytes again, typed in a fresh clone; '' when there is none. */
  readonly reproduce: string
  /** Why there is no such line, a clause; absent where there is one. */
  readonly reproduceNote?: string | undefined
}

/** The verdict by the head's budget file, when the change touches that file. */
export interface BudgetChange {
  readonly path: string
  /** Whether the head's file counts. */
  readonly accepted: boolean
  /** What the base has under this path. */
  readonly baseFile?: 'valid' | 'absent' | 'malformed' | 'unread' | undefined
  /** By the base's file; without a valid one by the inputs and the defaults. */
  readonly baseVerdict: VerdictState
  readonly headVerdict: VerdictState
}

/** How somebody lets a pull request pass that is over its budget, or has no baseline. */
export interface Approval {
  /** The label that does it; '' where the budget file allows none. */
  readonly label: string
  /** The line of the pull request's text, or of its last commit's message, that does it. */
  readonly line: string
  /** Logins that count although they may not write to the repository. */
  readonly approvers: readonly string[]
}

export interface Report {
  readonly schemaVersion: 1
  /** The worst of the reports. */
  readonly verdict: Verdict
  readonly reports: readonly BinaryReport[]
  readonly notBuilt: readonly NotBuilt[]
  readonly budgetChange: BudgetChange | null
  /** Absent where the change is not stopped, or where nobody can let it pass. */
  readonly approval?: Approval
  readonly provenance: Provenance | null
}
