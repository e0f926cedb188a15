// The stored entry: all measurements of one job at one commit, as gzip'd JSON.
// What comes back from a store is hostile until it is checked.
import { gunzipSync, gzipSync } from 'node:zlib'
import * as v from 'valibot'
import type { Measurement } from '../measure/measurement.ts'
import { parseMeasurement } from '../measure/schema.ts'
import { messageOf } from '../user-error.ts'
import type { EntryIdentity } from './key.ts'

export interface Entry extends EntryIdentity {
  readonly schemaVersion: 1
  /** Name and version of the tool that measured. */
  readonly tool: string
  /** Link to the run that measured; '' when there is none. */
  readonly run: string
  /** ISO 8601, UTC. */
  readonly createdAt: string
  readonly measurements: readonly Measurement[]
}

/** Bytes of an entry as stored, and of its JSON. */
export const maxStoredBytes = 64 * 1024 * 1024
const maxJsonBytes = 256 * 1024 * 1024
const maxMeasurements = 1000

const envelope = v.object({
  schemaVersion: v.literal(1),
  tool: v.pipe(v.string(), v.maxLength(100)),
  commit: v.string(),
  key: v.string(),
  fingerprint: v.string(),
  run: v.pipe(
    v.string(),
    v.maxLength(1000),
    v.regex(/^(?:https?:\/\/[\w.~:/%-]+)?$/, 'is not a link')
  ),
  createdAt: v.pipe(v.string(), v.isoTimestamp()),
  // A job that built nothing has nothing to compare with.
  measurements: v.pipe(
    v.array(v.unknown()),
    v.minLength(1),
    v.maxLength(maxMeasurements)
  )
})

export function serializeEntry(entry: Entry): Buffer {
  return gzipSync(JSON.stringify(entry))
}

/**
 * Reads an entry, and refuses it unless it is what was asked for.
 * @throws Error with the reason
 */
export function parseEntry(bytes: Uint8Array, wanted: EntryIdentity): Entry {
  if (bytes.length > maxStoredBytes) {
    throw new Error(
      `the entry has ${bytes.length} bytes, more than ${maxStoredBytes}`
    )
  }
  const value: unknown = JSON.parse(
    gunzipSync(bytes, { maxOutputLength: maxJsonBytes }).toString('utf8')
  )
  const parsed = v.safeParse(envelope, value)
  if (!parsed.success) {
    const [issue] = parsed.issues
    throw new Error(
      `the entry is malformed at ${v.getDotPath(issue) ?? 'its root'}: ${issue.message}`
    )
  }
  const { output } = parsed
  for (const name of ['commit', 'key', 'fingerprint'] as const) {
    if (output[name] !== wanted[name]) {
      throw new Error(`the entry is for another ${name}`)
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
  return { ...output, measurements }
}
