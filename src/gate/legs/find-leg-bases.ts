// Finds the bases of the legs of a matrix: recorded by the legs' own runs,
// else built by the judging job. Nothing of a base comes from a leg of this
// run.
import { pointsOf } from '../../core/history/record-history.ts'
import type { NamedBase, NoBase } from '../../git/history/base.ts'
import type { Repository } from '../../git/git.ts'
import type { Plan } from '../../core/plan/plan.ts'
import { buildLegBases, type BuiltBases } from './build-leg-bases.ts'
import type { Occasion } from '../../core/model/closed-lists.ts'
import { findPreviousGo } from '../baseline/find-previous-go.ts'
import { findStored } from '../baseline/find-stored.ts'
import type { Host } from '../services.ts'
import { findGivenBase } from '../given/find-given-base.ts'
import { missingBase, type Leg, type LegBase } from '../judge/make-report.ts'
import type { RunBudget } from '../judge/read-budget.ts'
import type { MeasuredLeg } from './measured-leg.ts'
import type { LegWithoutBase } from './rebuilt-legs.ts'

export interface LegBases {
  readonly legs: readonly Leg[]
  /** What a reader of the report must see. */
  readonly notices: readonly string[]
  /** Legs whose word alone would keep their base from being built, a sentence each: the run is an error. */
  readonly unproved: readonly string[]
  /** What this job built; null where it built nothing. */
  readonly built: BuiltBases['built']
}

/** What the legs are judged by: all of it is this job's own knowledge. */
export interface LegJudgement {
  readonly plan: Plan
  readonly repository: Repository
  readonly base: NamedBase | NoBase
  readonly occasion: Occasion
  readonly budget: Pick<RunBudget, 'rules'>
  /** Whether this run recorded what a leg measured, by the platform's list of its artifacts. */
  readonly isRecorded: (leg: MeasuredLeg) => boolean
}

/** Never throws for a base that can't be had: says why. */
export async function findLegBases(
  judgement: LegJudgement,
  legs: readonly MeasuredLeg[],
  host: Host
): Promise<LegBases> {
  const { plan, repository, base } = judgement
  const { given, builds } = apart(legs)
  const ofGiven = await findGivenBases(judgement, given, host)
  const { unproved } = ofGiven
  if ('missing' in base) {
    const all = builds.map((leg) =>
      compared(judgement, leg, missingBase(base.missing))
    )
    return { ...ofGiven, legs: [...ofGiven.legs, ...all], built: null }
  }
  const stored = await findStoredBases(judgement, base, builds, host)
  const { waiting } = stored
  const done = [...ofGiven.legs, ...stored.done]
  const notices = [...ofGiven.notices, ...stored.notices]
  if (waiting.length === 0) {
    return { legs: done, notices, unproved, built: null }
  }
  if (!plan.baseline.rebuild) {
    const without = waiting.map(({ leg, reasons, before }) => {
      const why = [...reasons, 'the input baseline allows no rebuild']
      return compared(
        judgement,
        leg,
        missingBase(why.join('; '), before.previousGo)
      )
    })
    return { legs: [...done, ...without], notices, unproved, built: null }
  }
  const made = await buildLegBases(
    { plan, repository, base },
    { waiting, done },
    host
  )
  return {
    legs: [...done, ...made.legs],
    notices: [...notices, ...made.notices],
    unproved,
    built: made.built
  }
}

function apart(legs: readonly MeasuredLeg[]) {
  return {
    given: legs.filter(({ isGiven }) => isGiven),
    builds: legs.filter(({ isGiven }) => !isGiven)
  }
}

/**
 * The bases of legs that say that the workflow built their binaries: none is ever
 * built. So their word is not enough for that: the base has a record of the leg, or
 * this job has the input binaries.
 */
async function findGivenBases(
  judgement: LegJudgement,
  legs: readonly MeasuredLeg[],
  host: Host
): Promise<Omit<LegBases, 'built'>> {
  const { plan, occasion, base } = judgement
  const isProved = plan.given !== null
  const baseline = {
    ...plan.baseline,
    release: isProved && plan.baseline.release
  }
  const found: Leg[] = []
  const notices: string[] = []
  const unproved: string[] = []
  for (const leg of legs) {
    const job = { fingerprint: leg.fingerprint, leg: leg.name, former: null }
    const given = await findGivenBase(
      { ...judgement, plan: { ...plan, baseline } },
      job,
      host
    )
    notices.push(...given.notices)
    found.push(compared(judgement, leg, given.base))
    const isNeeded = occasion === 'change' && 'commit' in base && !isProved
    if (isNeeded && given.base.kind === 'missing') {
      unproved.push(
        `the leg ${leg.name} says that the workflow built its binaries, and nothing that is recorded of the base proves it: give this job the input binaries of its legs, or let the leg record on pushes`
      )
    }
  }
  return { legs: found, notices, unproved }
}

interface StoredBases {
  readonly done: readonly Leg[]
  /** Legs of which no store has the base. */
  readonly waiting: readonly LegWithoutBase[]
  readonly notices: readonly string[]
}

/** What the stores have; on a push, a leg of which they have nothing has no base. */
async function findStoredBases(
  judgement: LegJudgement,
  base: NamedBase,
  legs: readonly MeasuredLeg[],
  host: Host
): Promise<StoredBases> {
  const { plan, repository, occasion } = judgement
  const done: Leg[] = []
  const waiting: LegWithoutBase[] = []
  const notices: string[] = []
  for (const leg of legs) {
    const job = { fingerprint: leg.fingerprint, leg: leg.name, former: null }
    const stored = await findStored(plan, repository, base, job, host)
    const { match, reasons } = stored
    notices.push(...stored.notices)
    for (const reason of reasons) {
      host.log.info(`Stored baseline of the leg ${leg.name}: ${reason}`)
    }
    if (match !== null) {
      const { baseline } = match
      const { measurements } = match.stored.entry
      host.log.info(
        `The base ${baseline.commit.slice(0, 7)} of the leg ${leg.name} was measured by an earlier run (${baseline.source})`
      )
      const legBase: LegBase = {
        kind: 'found',
        baseline,
        measurements,
        history: pointsOf(match.stored.entry),
        goBefore: null
      }
      done.push(compared(judgement, leg, legBase))
    } else if (occasion === 'push') {
      done.push(compared(judgement, leg, missingBase(reasons.join('; '))))
    } else {
      const before = await findPreviousGo(plan, base, job, stored, host)
      notices.push(...before.notices)
      waiting.push({ leg, reasons, before })
    }
  }
  return { done, waiting, notices }
}

function compared(
  { occasion, isRecorded }: LegJudgement,
  leg: MeasuredLeg,
  base: LegBase
): Leg {
  const { head, notBuilt, reproductions } = leg
  const recorded = isRecorded(leg)
  return { occasion, base, head, recorded, notBuilt, reproductions }
}
