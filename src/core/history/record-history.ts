// What a record keeps of the records before it: made from the record that its job was
// compared with, which nobody but a trusted run has written.
import { keyOfBinary, targetOf } from '../compare/pair-binaries.ts'
import type { Measurement } from '../model/measurement.ts'
import type { RecordedSize } from '../model/history/history-schema.ts'
import {
  maxHistoryLength,
  maxPoints,
  type RecordHistory,
  type RecordPoint
} from '../model/history/record-schema.ts'
import { seriesOf } from './series.ts'

/** A record, as far as a history is made of it. */
export interface HistoryRecord {
  /** Full hash. */
  readonly commit: string
  /** When it was recorded, ISO 8601, UTC. */
  readonly createdAt: string
  readonly measurements: readonly Measurement[]
  readonly history?: RecordHistory | undefined
}

/** The sizes of a record and of those before it, oldest first. */
export function pointsOf({
  commit,
  createdAt,
  measurements,
  history
}: HistoryRecord): readonly RecordPoint[] {
  const own: RecordPoint = {
    commit,
    time: createdAt,
    missing: history?.missing ?? null,
    binaries: measurements.map((measurement) => ({
      mainPackage: measurement.binary.mainPackage,
      name: measurement.binary.name,
      target: targetOf(measurement),
      fileSize: measurement.binary.fileSize,
      gzip: measurement.binary.compressed?.gzip ?? null
    }))
  }
  return [...(history?.points ?? []), own]
}

/**
 * What the record of a commit keeps: as many of the newest points as fit.
 * @param points of the record before it and its own history, oldest first
 * @param missing commits without a record in between; null where that is not known
 */
export function historyAfter(
  points: readonly RecordPoint[],
  commit: string,
  missing: number | null
): RecordHistory {
  // A branch that was reset to an earlier commit has been there before.
  const others = points.filter((point) => point.commit !== commit)
  let room =
    maxHistoryLength - '{"missing":9007199254740991,"points":[]}'.length
  let first = others.length
  for (; first > 0 && others.length - first < maxPoints; first -= 1) {
    room -= JSON.stringify(others[first - 1]).length + 1
    if (room < 0) break
  }
  const last = others.at(-1) === points.at(-1)
  return { missing: last ? missing : null, points: others.slice(first) }
}

/**
 * The sizes of one binary, oldest first. A record that doesn't have it counts as a
 * commit without a measurement.
 */
export function sizesOf(
  points: readonly RecordPoint[],
  {
    mainPackage,
    target
  }: { readonly mainPackage: string; readonly target: string }
): readonly RecordedSize[] {
  return seriesOf<RecordPoint['binaries'][number], RecordPoint>(
    points,
    keyOfBinary(mainPackage, target)
  ).map(
    ({ commit: { commit, time }, binary: { fileSize, gzip }, missing }) => ({
      commit,
      time,
      missing,
      fileSize,
      gzip
    })
  )
}
