// Says which versions a go.mod retracts (go.dev/ref/mod#go-mod-file-retract).
import compare from 'semver/functions/compare.js'
import parse from 'semver/functions/parse.js'
import * as v from 'valibot'
import type { SemVer } from 'semver'

/** What `go mod edit -json` prints of the retractions; a single version is low and high. */
const goModSchema = v.object({
  Retract: v.nullish(
    v.array(v.object({ Low: v.string(), High: v.string() })),
    []
  )
})

export interface Retraction {
  readonly low: SemVer
  readonly high: SemVer
}

/**
 * The retractions in the JSON of `go mod edit -json`. Those of versions that are none
 * are left out: they retract nothing.
 * @throws ValiError for another JSON
 */
export function retractionsOf(json: unknown): readonly Retraction[] {
  const { Retract: entries } = v.parse(goModSchema, json)
  return (entries ?? []).flatMap(({ Low, High }) => {
    const low = parse(Low)
    const high = parse(High)
    return low === null || high === null ? [] : [{ low, high }]
  })
}

export function isRetracted(
  version: SemVer,
  retractions: readonly Retraction[]
): boolean {
  return retractions.some(
    ({ low, high }) => compare(low, version) <= 0 && compare(version, high) <= 0
  )
}
