// What is taken from a leg's artifact: the head's measurements, and what can make a
// verdict no better. Code of the change ran in that job, so all else that the artifact
// says (event, base, budget, its own report) is left out, or is shown as the leg's claim.
import { targetOf } from '../../core/compare/pair-binaries.ts'
import { parseTarget } from '../../core/model/target.ts'
import type { Measurement } from '../../core/model/measurement.ts'
import type { NotBuilt, Provenance } from '../../core/model/report.ts'
import type { Reproduction } from '../../toolchain/verify/reproducible.ts'
import type { LegResult } from './leg-result.ts'
import { linesAndMore } from '../../core/text/word-list.ts'

/** What a leg says of its own build, in bounded texts; shown under its name. */
export type LegClaims = Pick<
  Provenance,
  | 'overrides'
  | 'relaxations'
  | 'passedThrough'
  | 'notices'
  | 'modulesReused'
  | 'modulesFetched'
  | 'verified'
> & {
  /** What it built from; null where it had no signed build cache. */
  readonly buildCache: BuildCacheClaim | null
}

type BuildCacheClaim = Omit<
  NonNullable<Provenance['legBuildCaches']>[number],
  'leg'
>

export interface MeasuredLeg {
  readonly name: string
  /** The leg's claim: it chooses only among what this leg itself recorded of the base. */
  readonly fingerprint: string
  /** Each has a build, for a target that can be read; none has one where the workflow built them. */
  readonly head: readonly Measurement[]
  /** Whether the workflow built its binaries, and not the gate: their base is never built. */
  readonly isGiven: boolean
  readonly notBuilt: readonly NotBuilt[]
  /** One that is not identical makes an error; one that is identical proves nothing here. */
  readonly reproductions: readonly Reproduction[]
  readonly claims: LegClaims
}

/** Of each kind. */
const maxClaims = 20
const maxClaimLength = 300
const maxNotBuilt = 200

/**
 * What counts of a leg.
 * @throws Error with the reason, a clause, where its measurements don't say what they are of
 */
export function measuredLeg({
  name,
  fingerprint,
  leg,
  provenance
}: LegResult): MeasuredLeg {
  const isGiven = provenance.given !== undefined
  for (const measurement of leg.head) {
    if ((measurement.build === null) !== isGiven) {
      throw new Error('a measurement does not say how its binary was built')
    }
    const target = targetOf(measurement)
    // Of a file that the gate did not build it may be unknown.
    if (target !== '' || !isGiven) parseTarget(target)
  }
  return {
    name,
    fingerprint,
    head: leg.head,
    isGiven,
    notBuilt: leg.notBuilt.slice(0, maxNotBuilt).map((row) => ({
      mainPackage: bounded(row.mainPackage),
      target: bounded(row.target),
      reason: `${bounded(row.reason)} (says the leg ${name})`
    })),
    reproductions: leg.reproductions
      .filter(({ identical }) => !identical)
      .map((reproduction) => ({
        ...reproduction,
        differing: claims(reproduction.differing)
      })),
    claims: {
      overrides: claims(provenance.overrides),
      relaxations: claims(provenance.relaxations),
      passedThrough: claims(provenance.passedThrough),
      notices: claims(provenance.notices),
      modulesReused: provenance.modulesReused,
      modulesFetched: provenance.modulesFetched,
      verified: provenance.verified,
      buildCache: buildCacheClaim(provenance)
    }
  }
}

/** Without the address of a run: a link leads where a change wants. */
function buildCacheClaim({
  buildCache,
  buildCacheNote = ''
}: LegResult['provenance']): BuildCacheClaim | null {
  if (buildCache === undefined) return null
  if (buildCache === null) return { pack: null, note: bounded(buildCacheNote) }
  const { commit, packBytes, reused, compiled } = buildCache
  const pack = { commit: bounded(commit), packBytes, reused, compiled }
  return { pack, note: '' }
}

function claims(texts: readonly string[]): string[] {
  return [...linesAndMore(texts.slice(0, maxClaims).map(bounded), texts.length)]
}

function bounded(text: string): string {
  return text.length <= maxClaimLength
    ? text
    : `${text.slice(0, maxClaimLength)}…`
}
