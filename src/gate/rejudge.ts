// Judges a pull request again after a change of its label or text, without
// a new commit: from what an earlier run of the same job measured, so
// nothing is built.
import { pointsOf } from '../core/history/record-history.ts'
import { maxStoredBytes } from '../store/entry.ts'
import type { NamedBase, NoBase } from '../git/history/base.ts'
import type { Repository } from '../git/git.ts'
import type { EarlierRun } from '../github/artifacts/earlier-runs.ts'
import type { PullRequestEvent } from '../github/event/event.ts'
import type { Plan } from '../core/plan/plan.ts'
import { noOverride } from '../core/policy/override.ts'
import type { Provenance, Report } from '../core/model/report.ts'
import { relaxations } from '../toolchain/environment/overridden.ts'
import { messageOf } from '../core/user-error.ts'
import {
  findGivenBase,
  type BaseSearch,
  type GivenBase
} from './given/find-given-base.ts'
import { givenClaims } from './given/given-claims.ts'
import { verifyNamedBase } from './baseline/verify-named-base.ts'
import { chooseBase } from './baseline/choose-base.ts'
import { faultOf, readLeg } from './legs/collect-legs.ts'
import { findExact } from './baseline/find-stored.ts'
import { toolName, type Host } from './services.ts'
import {
  judgeFindings,
  measurementsOf,
  type GateResult
} from './judge/judge-findings.ts'
import type { Leg } from './judge/make-report.ts'
import { legArtifact } from './legs/leg-name.ts'
import type { LegResult } from './legs/leg-result.ts'
import { openCheckout } from './open-checkout.ts'
import { showLastRelease } from './release/show-last-release.ts'
import { readBudget } from './judge/read-budget.ts'
import { pinInputs } from './judge/pin-inputs.ts'

/**
 * Judges again what the gate itself measured in an earlier run of this job.
 * null: this is no such event, or nothing is proved, so everything is built.
 */
export async function rejudge(
  requested: Plan,
  services: Host
): Promise<GateResult | null> {
  const { event, log } = services
  if (event?.kind !== 'pull_request' || !event.judgesAgain) return null
  if (requested.mode !== 'gate' && requested.mode !== 'observe') return null
  const earlier = await earlierResult(requested, event, services)
  if (earlier === null) return null
  const { result, run } = earlier
  const repository = await openCheckout(requested, services)
  const base = await baseOf(requested, repository, result.base, services)
  if ('missing' in base) {
    log.info(`Built again: ${base.missing}`)
    return null
  }
  // The checkout says what changed, not what the run left.
  const about = { repository, occasion: 'change', base: base.commit } as const
  const budget = await readBudget(requested, about, services)
  const { plan, host, notices } = pinInputs(requested, services, budget)
  const search = { plan, repository, base, occasion: 'change', budget } as const
  const baseline = await measuredBase(search, earlier, host)
  const provenance = provenanceOf(plan, result, run, [
    ...notices,
    ...baseline.notices
  ])
  const legs: readonly Leg[] = [
    { ...result.leg, occasion: 'change', base: baseline.base }
  ]
  const report = await judgeFindings(
    {
      legs,
      budget,
      override: noOverride,
      explains: plan.build.explain
    },
    provenance,
    host
  )
  if (isBetter(report, run)) {
    log.info(
      `Built again: the job that measured ended with ${run.conclusion}, and by what it left the change would pass without an override`
    )
    return null
  }
  log.info(
    `Nothing is built: ${result.commit.slice(0, 7)} was measured by an earlier run`
  )
  return {
    report: await showLastRelease(report, plan, repository, budget, host),
    measurements: measurementsOf(legs),
    plan
  }
}

/** Whether a second judgement passes what the first one stopped, and nobody let it. */
function isBetter({ verdict, reports }: Report, run: EarlierRun): boolean {
  const passes = verdict.state === 'pass' || verdict.state === 'warn'
  const isOverridden = reports.some(({ verdict: { reasons } }) =>
    reasons.some(({ rule }) => rule === 'override')
  )
  return passes && run.conclusion !== 'success' && !isOverridden
}

/** What this run knows of itself, and where the rest is from. */
function provenanceOf(
  { mode, build }: Plan,
  {
    commit,
    leg,
    provenance: { modulesReused, modulesFetched, verified }
  }: LegResult,
  { url }: EarlierRun,
  notices: readonly string[]
): Provenance {
  return {
    tool: toolName,
    mode,
    event: 'pull_request',
    headCommit: commit,
    overrides: [],
    relaxations: relaxations(build),
    passedThrough: [],
    modulesReused,
    modulesFetched,
    verified,
    notices: [
      ...notices,
      `nothing was built: the figures of ${commit.slice(0, 7)} are those of an earlier run of this job${url === '' ? '' : `, ${url}`}`
    ],
    reproduce: '',
    reproduceNote:
      'nothing was built here: the run that measured has its line in its summary',
    ...givenClaims(leg.head, commit)
  }
}

/**
 * The base that the checkout has, or the one that the earlier run names, where
 * the base branch moved meanwhile and the platform says that it may be one.
 */
async function baseOf(
  plan: Plan,
  repository: Repository,
  named: string,
  host: Host
): Promise<NamedBase | NoBase> {
  const now = await chooseBase(plan, repository, host)
  if ('missing' in now || now.commit === named) return now
  const { event, mergeBaseByApi: mergeBase, releases } = host
  if (event?.kind !== 'pull_request' || !mergeBase || !releases) {
    return { missing: 'the base is another one now' }
  }
  const verified = await verifyNamedBase(named, event, {
    ...releases,
    mergeBase
  })
  if ('missing' in verified) return verified
  return {
    ...verified,
    chosenBy:
      "named by the pull request's earlier run, and a commit of the base",
    branch: event.baseRef
  }
}

/**
 * What the base's own runs measured of it; else what the earlier run of this job
 * compared with, and says so. A release is no measurement of the base: it is looked
 * for again.
 */
async function measuredBase(
  baseSearch: BaseSearch & { readonly base: NamedBase },
  { result: { fingerprint, leg }, run }: EarlierResult,
  host: Host
): Promise<GivenBase> {
  const { log } = host
  const { plan, base } = baseSearch
  const short = base.commit.slice(0, 7)
  // The fingerprint is what the earlier run says of itself.
  const job = { fingerprint, leg: plan.leg, former: null }
  if (leg.base.kind === 'found' && leg.base.baseline.source === 'release') {
    return await findGivenBase(baseSearch, job, host)
  }
  const search = await findExact(plan, base, job, host)
  for (const reason of search.reasons) log.info(`Stored baseline: ${reason}`)
  if (search.match !== null) {
    const { baseline, stored } = search.match
    log.info(
      `The base ${short} was measured by its own run (${baseline.source})`
    )
    const { measurements } = stored.entry
    const history = pointsOf(stored.entry)
    return {
      base: { kind: 'found', baseline, measurements, history, goBefore: null },
      notices: search.notices
    }
  }
  const notice = `the figures of the base ${short} are those of the earlier run as well`
  const notices = [...search.notices, notice]
  if (leg.base.kind === 'missing') return { base: leg.base, notices }
  const { commit, chosenBy } = base
  const baseline = {
    source: 'artifact',
    commit,
    chosenBy,
    run: run.url
  } as const
  return { base: { ...leg.base, baseline }, notices }
}

interface EarlierResult {
  readonly result: LegResult
  readonly run: EarlierRun
}

async function earlierResult(
  { key, leg, work }: Plan,
  { headSha: head, headRepoIsFork }: PullRequestEvent,
  { earlierLegs, repository, log }: Host
): Promise<EarlierResult | null> {
  const none = (why: string): null => {
    log.info(`Built again: ${why}`)
    return null
  }
  if (earlierLegs === undefined) return null
  if (headRepoIsFork) {
    return none('what a run of a fork measured is not judged a second time')
  }
  const name = legArtifact({ key, leg, work })
  const earlier = await earlierLegs.find({ head, name })
  if (earlier.state === 'refused') return none(earlier.message)
  if (earlier.state === 'none') return none(earlier.why)
  const download = await earlierLegs.download(earlier.artifact, maxStoredBytes)
  if (download.state === 'refused') return none(download.message)
  try {
    const result = readLeg(download.bytes, earlier.artifact.digest)
    const fault =
      faultOf(result, { leg, key, repository, head }) ??
      (result.provenance.tool === toolName
        ? null
        : 'it was measured by another version')
    if (fault !== null) throw new Error(fault)
    return { result, run: earlier.run }
  } catch (error) {
    return none(
      `what an earlier run left can't be believed: ${messageOf(error)}`
    )
  }
}
