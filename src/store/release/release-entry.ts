// The measurement of a release, as gzip'd JSON: all its binaries, of one tag and
// commit. What comes back from a release is hostile until it is checked.
import { gunzipSync, gzipSync } from 'node:zlib'
import * as v from 'valibot'
import type { Measurement } from '../../core/model/measurement.ts'
import { parseMeasurement } from '../../core/model/parse-measurement.ts'
import type { DeepInferred } from '../../core/model/schema-parts.ts'
import { messageOf } from '../../core/user-error.ts'
import { UserError } from '../../core/user-error.ts'
import { maxJsonBytes, maxStoredBytes } from '../entry.ts'

const maxMeasurements = 1000

const name = v.pipe(v.string(), v.maxLength(1000))

const envelope = v.object({
  schemaVersion: v.literal(1),
  /** Name and version of the tool that measured. */
  tool: v.pipe(v.string(), v.maxLength(100)),
  /** `owner/name`, in lower case. */
  repository: name,
  tag: name,
  /** Full hash. */
  commit: name,
  /** Link to the run that measured; '' when there is none. */
  run: v.pipe(
    v.string(),
    v.maxLength(1000),
    v.regex(/^(?:https?:\/\/[\w.~:/%-]+)?$/, 'is not a link')
  ),
  /** UTC. */
  createdAt: v.pipe(v.string(), v.isoTimestamp()),
  measurements: v.pipe(
    v.array(v.unknown()),
    v.minLength(1),
    v.maxLength(maxMeasurements)
  )
})

/** What a measurement of a release is for. */
export interface ReleaseIdentity {
  /** `owner/name`, in lower case: GitHub's names have no case. */
  readonly repository: string
  readonly tag: string
  /** Full hash of the commit that the tag names. */
  readonly commit: string
}

export type ReleaseEntry = Omit<
  DeepInferred<typeof envelope>,
  'measurements'
> & { readonly measurements: readonly Measurement[] }

/** @throws UserError for more than a later release would read */
export function packRelease(entry: ReleaseEntry): Buffer {
  const json = Buffer.from(JSON.stringify(entry))
  const packed = gzipSync(json)
  const isTooLarge =
    entry.measurements.length > maxMeasurements ||
    json.length > maxJsonBytes ||
    packed.length > maxStoredBytes
  if (isTooLarge) {
    throw new UserError(
      `the measurement of ${entry.tag} is too large to be kept (${entry.measurements.length} binaries, ${packed.length} bytes): measure fewer targets in one release`
    )
  }
  return packed
}

/**
 * Reads what `packRelease` made, of whichever release.
 * @throws Error with the reason, a clause
 */
export function unpackAnyRelease(bytes: Uint8Array): ReleaseEntry {
  const json = gunzipSync(bytes, { maxOutputLength: maxJsonBytes })
  return readRelease(JSON.parse(json.toString('utf8')))
}

/**
 * Reads what `packRelease` made, inflating no more than an entry may have, and refuses
 * what is not for this release.
 * @throws Error with the reason, a clause
 */
export function unpackRelease(
  bytes: Uint8Array,
  identity: ReleaseIdentity
): ReleaseEntry {
  const entry = unpackAnyRelease(bytes)
  for (const part of ['repository', 'tag', 'commit'] as const) {
    if (entry[part] !== identity[part]) {
      throw new Error(`it is of another ${part}`)
    }
  }
  return entry
}

/**
 * Reads the JSON of a release's measurement, for whichever release.
 * @throws Error with the reason, a clause
 */
export function readRelease(value: unknown): ReleaseEntry {
  const parsed = v.safeParse(envelope, value)
  if (!parsed.success) {
    const [issue] = parsed.issues
    throw new Error(
      `it is malformed at ${v.getDotPath(issue) ?? 'its root'}: ${issue.message}`
    )
  }
  const { output } = parsed
  const measurements = output.measurements.map((measurement, index) => {
    try {
      return parseMeasurement(measurement)
    } catch (error) {
      throw new Error(`its measurement ${index}: ${messageOf(error)}`, {
        cause: error
      })
    }
  })
  return { ...output, measurements }
}
