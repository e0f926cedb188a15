// A recorded history judged by a budget: what `replay` prints as JSON.
import type { Metric } from './metric.ts'
import type { Reason } from './report.ts'

/** Of one binary, in one change of the history. */
export interface ReplayedBinary {
  /** Import path of the main package, or the executable's name. */
  readonly name: string
  readonly target: string
  readonly status: 'changed' | 'unchanged' | 'added' | 'removed'
  /** The size that the budget judges, of several the first. */
  readonly metric: Metric
  /** Bytes; null for a side that isn't there, or was not measured so. */
  readonly base: number | null
  readonly head: number | null
  /** What the budget says against it: no reason that is a pass. */
  readonly reasons: readonly Reason[]
}

/** `undecided`: a size that the budget judges was not measured; `unlike`: nothing in it can be compared. */
export const replayStates = [
  'stopped',
  'warned',
  'passed',
  'undecided',
  'unlike'
] as const

export type ReplayState = (typeof replayStates)[number]

/** From one recorded commit to the next. */
export interface ReplayedChange {
  readonly state: ReplayState
  readonly base: CommitName
  readonly head: CommitName
  /** Commits that it holds, by first parents; null where the history isn't known. */
  readonly commits: number | null
  /** Number of the pull request that the head came with; null: unknown, or not asked for. */
  readonly pullRequest: number | null
  /** The largest growth of any binary, bytes; null where none can be compared. */
  readonly growth: number | null
  readonly binaries: readonly ReplayedBinary[]
  /** Binaries that were not made alike on both sides, and why, a sentence each. */
  readonly unlike: readonly string[]
  /** The budget's allowances that hold for it, a sentence each. */
  readonly allowances: readonly string[]
}

export interface CommitName {
  /** Full hash; '' where it isn't known. */
  readonly commit: string
  /** The name of its file or directory; '' where the commit is known. */
  readonly label: string
  /** When it was measured, ISO 8601; '' where it isn't known. */
  readonly measuredAt: string
}

/** Growth per change in bytes, of all changes that could be compared; nearest ranks. */
export interface Growth {
  readonly median: number
  readonly p90: number
  readonly p99: number
  readonly largest: number
}

/** A growth limit, and how many changes it alone would have stopped. */
export interface Threshold {
  /** As a budget file has it: `100 KiB`, `0.5 %`. */
  readonly limit: string
  readonly stopped: number
}

export interface Replay {
  readonly schemaVersion: 1
  readonly source: {
    readonly kind: 'artifacts' | 'directory'
    /** `owner/name, branch main`, or the directory. */
    readonly name: string
  }
  readonly budget: {
    /** Path of the file; '' for none. */
    readonly file: string
    /** Limits given as flags: `max-growth 100 KiB`. */
    readonly flags: readonly string[]
  }
  /** Recorded commits. */
  readonly commits: number
  /** The oldest and the newest of them; null where there is none. */
  readonly span: { readonly from: CommitName; readonly to: CommitName } | null
  readonly counts: Readonly<Record<ReplayState, number>>
  /** Commits of the history in between that have no measurement; null where that isn't known. */
  readonly unmeasured: number | null
  /** Changes of more than one commit. */
  readonly several: number
  /** null where no change could be compared. */
  readonly growth: Growth | null
  readonly maxGrowth: readonly Threshold[]
  readonly maxGrowthPercent: readonly Threshold[]
  /** All changes, oldest first. */
  readonly changes: readonly ReplayedChange[]
  /** What a reader must know, sentences. */
  readonly notices: readonly string[]
}
