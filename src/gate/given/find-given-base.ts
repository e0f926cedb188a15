// Finds what given binaries are compared with: other binaries, what pushes recorded, or
// the last release. Nothing is ever built.
import { pointsOf } from '../../core/history/record-history.ts'
import type { Measurement } from '../../core/model/measurement.ts'
import type { Occasion } from '../../core/model/closed-lists.ts'
import type { Plan } from '../../core/plan/plan.ts'
import type { NamedBase, NoBase } from '../../git/history/base.ts'
import type { Repository } from '../../git/git.ts'
import {
  findStored,
  recordOf,
  type RecordingJob
} from '../baseline/find-stored.ts'
import { findPointsBefore } from '../baseline/points-before.ts'
import { missingBase, type LegBase } from '../judge/make-report.ts'
import type { RunBudget } from '../judge/read-budget.ts'
import { findLast } from '../release/show-last-release.ts'
import type { Host } from '../services.ts'

export interface GivenBase {
  readonly base: LegBase
  /** What a reader of the report must see. */
  readonly notices: readonly string[]
}

/** What is known of the run that looks for a base. */
export interface BaseSearch {
  readonly plan: Plan
  readonly repository: Repository
  readonly base: NamedBase | NoBase
  readonly occasion: Occasion
  readonly budget: Pick<RunBudget, 'rules'>
}

/** Binaries to compare with, as a base. */
export function givenAsBase(measurements: readonly Measurement[]): LegBase {
  return {
    kind: 'found',
    baseline: {
      source: 'file',
      commit: '',
      chosenBy: 'named by base-binaries',
      run: ''
    },
    measurements,
    goBefore: null
  }
}

/**
 * Looks in all stores, then at the last release, which needs no base commit. Never
 * throws for a base that can't be had: says why.
 */
export async function findGivenBase(
  search: BaseSearch,
  job: RecordingJob,
  host: Host
): Promise<GivenBase> {
  const { plan, repository, base, occasion } = search
  const { match, reasons, notices, open } =
    'missing' in base
      ? { match: null, reasons: [base.missing], notices: [], open: [] }
      : await findStored(plan, repository, base, job, host)
  for (const reason of reasons) host.log.info(`Stored baseline: ${reason}`)
  if (match !== null) {
    const { baseline, stored } = match
    host.log.info(
      `The base ${baseline.commit.slice(0, 7)} was measured by an earlier run (${baseline.source})`
    )
    const { measurements } = stored.entry
    const history = pointsOf(stored.entry)
    return {
      base: { kind: 'found', baseline, measurements, history, goBefore: null },
      notices
    }
  }
  if (occasion === 'push') {
    const history =
      'missing' in base
        ? []
        : await findPointsBefore(
            repository,
            recordOf(plan, base, job, host),
            open
          )
    const without = missingBase(reasons.join('; '))
    return { base: { ...without, history }, notices }
  }
  const release = plan.baseline.release
    ? await lastReleaseAsBase(search, host)
    : null
  if (release !== null && !('why' in release)) {
    return {
      base: release.base,
      notices: [...notices, ...release.notices]
    }
  }
  const whys = [
    ...reasons,
    ...(release === null ? [] : [`the last release: ${release.why}`]),
    'given binaries are never built here'
  ]
  return { base: missingBase(whys.join('; ')), notices }
}

/** Only a measurement that somebody vouches for is a base. */
async function lastReleaseAsBase(
  { plan, repository, base, budget }: BaseSearch,
  host: Host
): Promise<GivenBase | { readonly why: string }> {
  const last = await findLast(plan, repository, budget, host)
  if ('why' in last) return last
  const { tag, evidence, vouchedBy, commit, measurements, notices } = last
  if (evidence !== 'verified') {
    return {
      why: `the measurement of ${tag} is ${evidence}, and only a signed one counts`
    }
  }
  const of = 'missing' in base ? '' : ` ${base.commit.slice(0, 7)}`
  return {
    base: {
      kind: 'found',
      baseline: {
        source: 'release',
        commit,
        chosenBy: `the last release, ${tag}, ${vouchedBy ?? evidence}`,
        run: ''
      },
      measurements,
      goBefore: null
    },
    notices: [
      ...notices,
      `nothing is recorded of the base${of}: compared with the last release ${tag}, the highest version whatever the branch, so that all that differs from it counts as growth here`
    ]
  }
}
