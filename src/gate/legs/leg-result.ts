// The artifact of one leg of a matrix for the judging job: everything a
// report needs except the budget. It is hostile until it is checked.
import * as v from 'valibot'
import { occasions } from '../../core/model/closed-lists.ts'
import type { DeepInferred } from '../../core/model/schema-parts.ts'
import { maxJsonBytes } from '../../store/entry.ts'
import { parseMeasurement } from '../../core/model/parse-measurement.ts'
import {
  baselineSchema,
  notBuiltSchema
} from '../../core/model/report-schema.ts'
import { provenanceSchema } from '../../core/model/provenance-schema.ts'
import { isRelease } from '../../core/model/fingerprint.ts'
import { messageOf } from '../../core/user-error.ts'
import type { Leg } from '../judge/make-report.ts'

/** The one file in a leg's artifact. */
export const legFile = 'go-size-gate-leg.json'

const text = v.pipe(v.string(), v.maxLength(1000))
const commit = v.pipe(
  v.string(),
  v.regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/, 'is not a commit')
)
const measurements = v.pipe(v.array(v.unknown()), v.maxLength(1000))

const goBefore = v.optional(
  v.nullable(
    v.object({
      release: v.pipe(v.string(), v.check(isRelease, 'is not a release of Go')),
      byChange: v.boolean(),
      run: text,
      measurements: v.nullable(measurements),
      why: v.pipe(v.string(), v.maxLength(5000))
    })
  ),
  null
)

const schema = v.object({
  schemaVersion: v.literal(1),
  /** `owner/name`. */
  repository: text,
  /** The input `key`. */
  key: text,
  /** The input `leg`. */
  name: text,
  /** Commit that was checked out and measured. */
  commit,
  /** Tip of the pull request; the commit itself elsewhere. */
  head: commit,
  /** Commit to compare with; '' for none. */
  base: v.union([v.literal(''), commit]),
  /** Fingerprint of the leg's build settings. */
  fingerprint: text,
  /** By 0.1, where that is another one; what 0.1 left has none. */
  formerFingerprint: v.optional(text),
  leg: v.object({
    occasion: v.picklist(occasions),
    base: v.variant('kind', [
      v.object({
        kind: v.literal('found'),
        baseline: baselineSchema,
        measurements,
        goBefore
      }),
      v.object({ kind: v.literal('missing'), why: text, goBefore })
    ]),
    head: measurements,
    recorded: v.boolean(),
    notBuilt: v.pipe(v.array(notBuiltSchema), v.maxLength(1000)),
    reproductions: v.pipe(
      v.array(
        v.object({
          mainPackage: text,
          target: text,
          identical: v.boolean(),
          onlyBuildIds: v.exactOptional(v.boolean()),
          sha256: v.tuple([text, text]),
          differing: v.pipe(v.array(text), v.maxLength(1000))
        })
      ),
      v.maxLength(1000)
    )
  }),
  provenance: provenanceSchema,
  /** Page of the run that measured; absent in what 0.1 left. */
  run: v.optional(text),
  /** Of that run. */
  attempt: v.optional(v.pipe(v.number(), v.safeInteger(), v.minValue(0)))
})

/** What a leg leaves, its measurements read. */
export type LegResult = Omit<DeepInferred<typeof schema>, 'leg'> & {
  readonly leg: Leg
}

/**
 * Reads what a leg left.
 * @throws Error with the reason, a clause
 */
export function parseLegResult(json: Uint8Array): LegResult {
  if (json.length > maxJsonBytes) {
    throw new Error(`it has ${json.length} bytes, more than ${maxJsonBytes}`)
  }
  const value: unknown = JSON.parse(Buffer.from(json).toString('utf8'))
  const parsed = v.safeParse(schema, value)
  if (!parsed.success) {
    const [issue] = parsed.issues
    throw new Error(
      `it is malformed at ${v.getDotPath(issue) ?? 'its root'}: ${issue.message}`
    )
  }
  const { leg, ...rest } = parsed.output
  const { base } = leg
  return {
    ...rest,
    leg: {
      ...leg,
      head: leg.head.map(measurementOf),
      base: {
        ...(base.kind === 'missing'
          ? base
          : { ...base, measurements: base.measurements.map(measurementOf) }),
        goBefore: base.goBefore && {
          ...base.goBefore,
          measurements: base.goBefore.measurements?.map(measurementOf) ?? null
        }
      }
    }
  }
}

function measurementOf(value: unknown, index: number) {
  try {
    return parseMeasurement(value)
  } catch (error) {
    throw new Error(`measurement ${index}: ${messageOf(error)}`, {
      cause: error
    })
  }
}
