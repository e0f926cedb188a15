// The shape of what a record keeps of the records before it: their sizes alone, in
// bounds that hold for whoever wrote the record.
import * as v from 'valibot'
import type { DeepInferred } from '../schema-parts.ts'

/** Records before a record whose sizes it keeps. */
export const maxPoints = 200

/** Binaries of one of them, as in a record. */
const maxBinaries = 1000

/** UTF-16 code units of all of it as JSON. */
export const maxHistoryLength = 512 * 1024

const shortText = v.pipe(v.string(), v.maxLength(1000))
const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0))

/** Bounds the length before any item is looked at. */
function bounded<T extends v.GenericSchema>(item: T, maxLength: number) {
  return v.pipe(v.array(v.unknown()), v.maxLength(maxLength), v.array(item))
}

const sizes = v.object({
  /** Import path; '' where it is unknown. */
  mainPackage: shortText,
  /** Default name of the executable. */
  name: shortText,
  /** `goos/goarch[/level]`; '' where it is unknown. */
  target: shortText,
  fileSize: count,
  /** null where it was not measured. */
  gzip: v.nullable(count)
})

/** Commits without a record between two records, by first parents; null where some may lie there, nobody knows how many. */
const missing = v.nullable(count)

const point = v.object({
  /** Full hash. */
  commit: v.pipe(v.string(), v.regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/)),
  /** When it was recorded, UTC. */
  time: v.pipe(v.string(), v.maxLength(40), v.isoTimestamp()),
  /** Between it and the point before it. */
  missing,
  binaries: bounded(sizes, maxBinaries)
})

export const recordHistorySchema = v.object({
  /** Between the record itself and the last point. */
  missing,
  /** Oldest first. */
  points: bounded(point, maxPoints)
})

/** What a record keeps of the records before it. */
export type RecordHistory = DeepInferred<typeof recordHistorySchema>

/** The sizes that were recorded of one commit. */
export type RecordPoint = RecordHistory['points'][number]
