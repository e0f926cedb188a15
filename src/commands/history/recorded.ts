// Histories that records keep: the newest record of a job says what was before it, and
// others that are at hand say what changed from one to the next.
import { pointsOf } from '../../core/history/record-history.ts'
import {
  measuredBinary,
  type MeasuredBinary,
  type MeasuredCommit
} from '../../core/history/make-history.ts'
import type { RecordPoint } from '../../core/model/history/record-schema.ts'
import type { HistoryRecord } from '../../core/history/record-history.ts'

/** What of a record is kept in memory. */
export interface KnownRecord {
  readonly commit: string
  readonly points: readonly RecordPoint[]
  readonly binaries: readonly MeasuredBinary[]
}

export function knownRecord(record: HistoryRecord): KnownRecord {
  return {
    commit: record.commit,
    points: pointsOf(record),
    binaries: record.measurements.map(measuredBinary)
  }
}

/**
 * The commits of one job.
 * @param newest its newest record
 * @param records those of the same job that are at hand
 * @param page address of a commit's page before its hash; '' for none
 */
export function recordedCommits(
  newest: KnownRecord,
  records: readonly KnownRecord[],
  page: string
): readonly MeasuredCommit[] {
  const known = new Map(
    [...records, newest].map(({ commit, binaries }) => [commit, binaries])
  )
  return newest.points.map(({ commit, time, missing, binaries }) => ({
    label: commit.slice(0, 7),
    commit,
    url: page === '' ? '' : `${page}${commit}`,
    time,
    missing,
    binaries:
      known.get(commit) ??
      binaries.map((binary) => ({ ...binary, modules: null }))
  }))
}

/**
 * The commits of records that keep no history, as those of earlier versions: by the time
 * at which they were recorded, the oldest first.
 */
export function commitsByTime(
  records: readonly KnownRecord[]
): readonly MeasuredCommit[] {
  const timed = records.map(({ commit, points, binaries }) => ({
    label: commit.slice(0, 7),
    commit,
    url: '',
    time: points.at(-1)?.time ?? '',
    missing: null,
    binaries
  }))
  const sorted = timed.toSorted(
    (a, b) => Date.parse(a.time) - Date.parse(b.time)
  )
  // Another Go may have measured a commit once more.
  return [...new Map(sorted.map((made) => [made.commit, made])).values()]
}
