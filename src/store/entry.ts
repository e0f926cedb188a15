// The stored entry: all measurements of one job at one commit, as JSON. What
// comes back from a store is hostile until it is checked.
import { gunzipSync, gzipSync } from 'node:zlib'
import * as v from 'valibot'
import {
  maxHistoryLength,
  recordHistorySchema,
  type RecordHistory
} from '../core/model/history/record-schema.ts'
import type { Measurement } from '../core/model/measurement.ts'
import { parseMeasurement } from '../core/model/parse-measurement.ts'
import type { DeepInferred } from '../core/model/schema-parts.ts'
import { messageOf } from '../core/user-error.ts'
import type { EntryIdentity } from './entry-key.ts'

/** What an entry must be for; null: any. */
export type EntryQuery = {
  readonly [Part in keyof EntryIdentity]: string | null
}

/** Bytes of an entry as stored, compressed, and of its JSON. */
export const maxStoredBytes = 64 * 1024 * 1024
export const maxJsonBytes = 256 * 1024 * 1024
const maxMeasurements = 1000

const name = v.pipe(v.string(), v.maxLength(1000))

const envelope = v.object({
  schemaVersion: v.literal(1),
  /** Name and version of the tool that measured. */
  tool: v.pipe(v.string(), v.maxLength(100)),
  repository: name,
  commit: name,
  key: v.string(),
  fingerprint: name,
  /**
   * The input `leg` of the job that measured, `default` for a job that is not a leg; ''
   * in records of 0.1, which didn't say it.
   */
  legName: v.optional(name, ''),
  /** Link to the run that measured; '' when there is none. */
  run: v.pipe(
    v.string(),
    v.maxLength(1000),
    v.regex(/^(?:https?:\/\/[\w.~:/%-]+)?$/, 'is not a link')
  ),
  /** Of that run; absent where it is not known, as in what 0.1 stored. */
  attempt: v.optional(v.pipe(v.number(), v.safeInteger(), v.minValue(0))),
  /** UTC. */
  createdAt: v.pipe(v.string(), v.isoTimestamp()),
  // A job that built nothing has nothing to compare with.
  measurements: v.pipe(
    v.array(v.unknown()),
    v.minLength(1),
    v.maxLength(maxMeasurements)
  ),
  history: v.optional(v.unknown())
})

/** An entry with its measurements read; `EntryIdentity` says what it is for. */
export type Entry = EntryIdentity &
  Omit<DeepInferred<typeof envelope>, 'measurements' | 'history'> & {
    readonly measurements: readonly Measurement[]
    /** Sizes of the records before it; absent where none are known. */
    readonly history?: RecordHistory
  }

export function serializeEntry(entry: Entry): Buffer {
  return Buffer.from(JSON.stringify(entry))
}

/**
 * Reads an entry's JSON, and refuses it unless it is what was asked for.
 * @throws Error with the reason
 */
export function parseEntry(json: Uint8Array, query: EntryQuery): Entry {
  if (json.length > maxJsonBytes) {
    throw new Error(
      `the entry has ${json.length} bytes, more than ${maxJsonBytes}`
    )
  }
  const value: unknown = JSON.parse(Buffer.from(json).toString('utf8'))
  const parsed = v.safeParse(envelope, value)
  if (!parsed.success) {
    const [issue] = parsed.issues
    throw new Error(
      `the entry is malformed at ${v.getDotPath(issue) ?? 'its root'}: ${issue.message}`
    )
  }
  const { output } = parsed
  for (const part of ['repository', 'commit', 'key', 'fingerprint'] as const) {
    if (query[part] !== null && output[part] !== query[part]) {
      throw new Error(`the entry is for another ${part}`)
    }
  }
  const measurements = output.measurements.map((measurement, index) => {
    try {
      return parseMeasurement(measurement)
    } catch (error) {
      throw new Error(
        `measurement ${index} of the entry: ${messageOf(error)}`,
        { cause: error }
      )
    }
  })
  const { history: written, ...rest } = output
  const history = readHistory(written)
  return {
    ...rest,
    measurements,
    ...(history === null ? {} : { history })
  }
}

/** null for none, and for one that can't be read: it is only shown, and no reason to refuse the sizes that are judged. */
function readHistory(written: unknown): RecordHistory | null {
  const parsed = v.safeParse(recordHistorySchema, written)
  return parsed.success &&
    JSON.stringify(parsed.output).length <= maxHistoryLength
    ? parsed.output
    : null
}

/** An entry as gzip'd JSON. */
export function packEntry(entry: Entry): Buffer {
  return gzipSync(serializeEntry(entry))
}

/**
 * Reads what `packEntry` made, inflating no more than an entry may have.
 * @throws Error with the reason
 */
export function unpackEntry(bytes: Uint8Array, query: EntryQuery): Entry {
  return parseEntry(gunzipSync(bytes, { maxOutputLength: maxJsonBytes }), query)
}
