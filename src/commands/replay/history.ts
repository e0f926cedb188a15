// Orders a history: one entry per commit.
import type { HistoryKind } from '../../core/model/closed-lists.ts'
import { mainPackageOf, targetOf } from '../../core/compare/pair-binaries.ts'
import type { RecordHistory } from '../../core/model/history/record-schema.ts'
import type { Measurement } from '../../core/model/measurement.ts'
import type { RecordedCommit } from '../../core/policy/replay.ts'

/** Which part of a measurement is kept. */
export type Keep = (measurement: Measurement) => Measurement

/** The measurements of one file or artifact. */
export interface Recording {
  /** Full hash; '' where it isn't known. */
  readonly commit: string
  /** Tells commits apart whose hash isn't known, and shows them. */
  readonly label: string
  /** ISO 8601; '' where it isn't known. */
  readonly measuredAt: string
  readonly measurements: readonly Measurement[]
  /** What a record keeps of those before it. */
  readonly history?: RecordHistory | undefined
}

/** What a source of history gave. */
export interface History {
  readonly kind: HistoryKind
  readonly name: string
  /** Oldest first. */
  readonly commits: readonly RecordedCommit[]
  /** What a reader must know of it, sentences. */
  readonly notices: readonly string[]
}

/**
 * Puts together what is of one commit; of one binary measured twice the later
 * recording counts.
 * @param recordings earlier ones first
 * @returns in the order of each commit's first recording
 */
export function byCommit(
  recordings: readonly Recording[]
): readonly Recording[] {
  const groups = new Map<string, Recording[]>()
  for (const recording of recordings) {
    const key =
      recording.commit === '' ? `\0${recording.label}` : recording.commit
    groups.set(key, [...(groups.get(key) ?? []), recording])
  }
  return [...groups.values()].flatMap((of) => {
    const [first] = of
    if (first === undefined) return []
    const binaries = new Map<string, Measurement>()
    for (const { measurements } of of) {
      for (const measurement of measurements) {
        binaries.set(
          `${mainPackageOf(measurement)}\0${targetOf(measurement)}`,
          measurement
        )
      }
    }
    return [{ ...first, measurements: [...binaries.values()] }]
  })
}

const byName = new Intl.Collator('en', { numeric: true })

/** By time where all have one, else by name, in which numbers count as numbers. */
export function inOrder(
  recordings: readonly Recording[],
  nameOf: (recording: Recording) => string
): readonly Recording[] {
  const timed = recordings.every(({ measuredAt }) => measuredAt !== '')
  return recordings.toSorted(
    (a, b) =>
      (timed ? Date.parse(a.measuredAt) - Date.parse(b.measuredAt) : 0) ||
      byName.compare(nameOf(a), nameOf(b))
  )
}
