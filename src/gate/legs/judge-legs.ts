// The fan-in of a matrix: judges together what the legs of this run
// measured of the head. Event, base, budget and the base's sizes come from
// this job alone.
import { artifactName } from '../../store/entry-key.ts'
import {
  binaryKey,
  mainPackageOf,
  targetOf
} from '../../core/compare/pair-binaries.ts'
import type { Repository } from '../../git/git.ts'
import type { Plan } from '../../core/plan/plan.ts'
import { noOverride } from '../../core/policy/override.ts'
import { messageOf, UserError } from '../../core/user-error.ts'
import { chooseBase, occasionOf } from '../baseline/choose-base.ts'
import { collectLegs } from './collect-legs.ts'
import { withMissing } from '../judge/with-missing.ts'
import { findLegBases } from './find-leg-bases.ts'
import type { Host } from '../services.ts'
import {
  judgeFindings,
  measurementsOf,
  type GateResult
} from '../judge/judge-findings.ts'
import type { LegResult } from './leg-result.ts'
import { legProvenance } from './leg-provenance.ts'
import { measuredLeg, type MeasuredLeg } from './measured-leg.ts'
import { nothingMeasured } from './nothing-measured.ts'
import { openCheckout } from '../open-checkout.ts'
import { showLastRelease } from '../release/show-last-release.ts'
import { readBudget } from '../judge/read-budget.ts'
import { pinInputs } from '../judge/pin-inputs.ts'

/**
 * The report of all legs. A leg without a measurement is an error, and the
 * others are reported.
 * @throws UserError without a repository, or where nothing can be asked
 */
export async function judgeLegs(plan: Plan, host: Host): Promise<GateResult> {
  const { results, missing } = await collectLegs(plan, host)
  for (const why of missing) host.log.warning(why)
  if (results.length === 0) return nothingMeasured(plan, missing, host)
  const repository = await openCheckout(plan, host)
  const { legs, refused } = acceptLegs(results, repository)
  for (const why of refused) host.log.warning(why)
  const without = [...missing, ...refused]
  if (legs.length === 0) return nothingMeasured(plan, without, host)
  const doubled = doubledBinary(legs)
  if (doubled !== null) {
    throw new UserError(
      `${doubled} was measured by more than one leg: give each leg its own packages or targets, or each job its own key`
    )
  }
  host.log.info(
    `Legs that measured ${repository.head.slice(0, 7)}: ${legs.map(({ name }) => name).join(', ')}`
  )
  const judged = await judgeMeasured(plan, repository, legs, host)
  const { report, unproved } = judged
  for (const why of unproved) host.log.warning(why)
  const faults = [...without, ...unproved]
  return {
    report: withMissing(report, faults),
    measurements: judged.measurements,
    plan: judged.plan
  }
}

interface JudgedLegs extends GateResult {
  /** Why a leg has no base that counts, a sentence each. */
  readonly unproved: readonly string[]
}

async function judgeMeasured(
  requested: Plan,
  repository: Repository,
  legs: readonly MeasuredLeg[],
  services: Host
): Promise<JudgedLegs> {
  const occasion = occasionOf(requested, services)
  const base = await chooseBase(requested, repository, services)
  services.log.info(
    'commit' in base
      ? `Base: ${base.commit.slice(0, 7)}, ${base.chosenBy}`
      : `No base: ${base.missing}`
  )
  const commit = 'commit' in base ? base.commit : ''
  const about = { repository, occasion, base: commit }
  const budget = await readBudget(requested, about, services)
  const { plan, host, notices } = pinInputs(requested, services, budget)
  const recorded = occasion === 'push' ? await recordedBy(plan, legs, host) : []
  const bases = await findLegBases(
    {
      plan,
      repository,
      base,
      occasion,
      budget,
      isRecorded: (leg) => recorded.includes(leg.name)
    },
    legs,
    host
  )
  const provenance = legProvenance(
    { plan, repository, legs, built: bases.built },
    [...notices, ...bases.notices],
    host
  )
  const findings = {
    legs: bases.legs,
    budget,
    override: noOverride,
    explains: plan.build.explain
  }
  const report = await judgeFindings(findings, provenance, host)
  return {
    report: await showLastRelease(report, plan, repository, budget, host),
    measurements: measurementsOf(bases.legs),
    plan,
    unproved: bases.unproved
  }
}

interface AcceptedLegs {
  readonly legs: readonly MeasuredLeg[]
  /** Why a leg is not among them, a sentence each. */
  readonly refused: readonly string[]
}

/** The legs that measured what this job has checked out. */
function acceptLegs(
  results: readonly LegResult[],
  { head }: Pick<Repository, 'head'>
): AcceptedLegs {
  const legs: MeasuredLeg[] = []
  const refused: string[] = []
  for (const result of results) {
    const { name, commit } = result
    try {
      if (commit !== head) {
        throw new Error(
          `it measured ${commit.slice(0, 7)}, and this job has checked out ${head.slice(0, 7)}: check out the same commit in both`
        )
      }
      legs.push(measuredLeg(result))
    } catch (error) {
      refused.push(`the leg ${name} can't be believed: ${messageOf(error)}`)
    }
  }
  return { legs, refused }
}

/** The first program and target that two legs measured; null for none. */
export function doubledBinary(
  legs: readonly Pick<MeasuredLeg, 'head'>[]
): string | null {
  const seen = new Set<string>()
  for (const measurement of legs.flatMap(({ head }) => head)) {
    const key = binaryKey(measurement)
    if (seen.has(key)) {
      const name = `${mainPackageOf(measurement)} for ${targetOf(measurement)}`
      return name.slice(0, 300)
    }
    seen.add(key)
  }
  return null
}

/** Names of the legs whose records are artifacts of this run. */
async function recordedBy(
  { key }: Plan,
  legs: readonly MeasuredLeg[],
  { runArtifacts }: Host
): Promise<readonly string[]> {
  const recordOf = ({ fingerprint }: MeasuredLeg) =>
    artifactName({ key, fingerprint })
  const names = new Map(legs.map((leg) => [recordOf(leg), leg.name]))
  const artifacts = await runArtifacts?.find((name) => names.has(name))
  return artifacts?.state === 'found'
    ? artifacts.artifacts.map(({ name }) => names.get(name) ?? '')
    : []
}
