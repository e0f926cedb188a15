// A label or the text of a pull request changed, and no commit: what was
// measured is judged again, and nothing is built.
import { maxStoredBytes } from '../baseline/entry.ts'
import type { NamedBase, NoBase } from '../git/base.ts'
import type { Repository } from '../git/git.ts'
import { restoreShallow } from '../git/shallow.ts'
import type { PullRequestEvent } from '../github/event.ts'
import type { Plan } from '../plan/plan.ts'
import { noOverride } from '../policy/override.ts'
import { messageOf } from '../user-error.ts'
import { believedBase } from './believed-base.ts'
import { chooseBase } from './choose-base.ts'
import { faultOf, readLeg } from './collect-legs.ts'
import { findExact } from './find-stored.ts'
import { toolName, type Host } from './host.ts'
import { judgeFindings } from './judge-findings.ts'
import type { Judged } from './judged.ts'
import { legArtifact } from './leg-name.ts'
import type { LegResult } from './leg-result.ts'
import type { LegBase } from './make-report.ts'
import { withNotices } from './merge-provenance.ts'
import { openCheckout } from './open-checkout.ts'
import { readBudget } from './read-budget.ts'
import { settle } from './settle.ts'

/** null where this is no such event, or nothing is left to judge: it is built then. */
export async function judgeAgain(
  asked: Plan,
  asking: Host
): Promise<Judged | null> {
  const { event, log } = asking
  if (event?.kind !== 'pull_request' || !event.judgesAgain) return null
  if (asked.mode !== 'gate' && asked.mode !== 'observe') return null
  const result = await earlierResult(asked, event, asking)
  if (result === null) return null
  const repository = await openCheckout(asked, asking)
  try {
    const base = await baseOf(asked, repository, result.base, asking)
    if ('missing' in base) {
      log.info(`Built again: ${base.missing}`)
      return null
    }
    // What changed is told by the checkout, not by what the run left.
    const about = { repository, occasion: 'change', base: base.commit } as const
    const budget = await readBudget(asked, about, asking)
    const { plan, host, notices } = settle(asked, asking, budget)
    const found = await measuredBase(plan, base, result, host)
    if (found === null) return null
    log.info(
      `Nothing is built: ${result.commit.slice(0, 7)} was measured by an earlier run`
    )
    const provenance = { ...result.provenance, mode: plan.mode }
    const report = await judgeFindings(
      {
        legs: [{ ...result.leg, occasion: 'change', base: found.base }],
        budget,
        override: noOverride
      },
      withNotices(provenance, [...notices, ...found.notices]),
      host
    )
    return { report, plan }
  } finally {
    await restoreShallow(repository)
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
  const { event, mergeBaseByApi } = host
  if (event?.kind !== 'pull_request' || mergeBaseByApi === undefined) {
    return { missing: 'the base is another one now' }
  }
  const believed = await believedBase(named, event, mergeBaseByApi)
  if ('missing' in believed) return believed
  return {
    ...believed,
    chosenBy:
      "named by the pull request's earlier run, and a commit of the base",
    branch: event.baseRef
  }
}

interface MeasuredBase {
  readonly base: LegBase
  readonly notices: readonly string[]
}

/**
 * What the base's own runs measured of it. Else what the earlier run of the pull
 * request says of it, which counts only where its author may write here anyway;
 * null: it doesn't.
 */
async function measuredBase(
  plan: Plan,
  base: NamedBase,
  { fingerprint, leg }: LegResult,
  host: Host
): Promise<MeasuredBase | null> {
  const { event, log } = host
  const short = base.commit.slice(0, 7)
  const search = await findExact(plan, base, fingerprint, host)
  for (const reason of search.reasons) log.info(`Stored baseline: ${reason}`)
  if (search.found !== null) {
    const { baseline, stored } = search.found
    log.info(
      `The base ${short} was measured by its own run (${baseline.source})`
    )
    const { measurements } = stored.entry
    return {
      base: { kind: 'found', baseline, measurements, goBefore: null },
      notices: search.notices
    }
  }
  if (event?.kind === 'pull_request' && event.headRepoIsFork) {
    log.info(
      `Built again: no run of its own recorded the base ${short}, and what a run of a fork says of it is not believed`
    )
    return null
  }
  const notice = `the figures of the base ${short} are those of the earlier run of this pull request`
  return { base: leg.base, notices: [...search.notices, notice] }
}

async function earlierResult(
  { key, leg, work }: Plan,
  { headSha: head, headRepoIsFork: fork }: PullRequestEvent,
  { earlierLegs, repository, log }: Host
): Promise<LegResult | null> {
  if (earlierLegs === undefined) return null
  const name = legArtifact({ key, leg, work })
  const found = await earlierLegs.find({ head, name, fork })
  if (found.state === 'refused') {
    log.info(`Built again: ${found.message}`)
    return null
  }
  if (found.artifact === null) return null
  const download = await earlierLegs.download(found.artifact, maxStoredBytes)
  if (download.state === 'refused') {
    log.info(`Built again: ${download.message}`)
    return null
  }
  try {
    const result = readLeg(download.bytes, found.artifact.digest)
    const fault =
      faultOf(result, { leg, key, repository, head }) ??
      (result.provenance.tool === toolName
        ? null
        : 'it was measured by another version')
    if (fault !== null) throw new Error(fault)
    return result
  } catch (error) {
    log.info(
      `Built again: what an earlier run left can't be believed: ${messageOf(error)}`
    )
    return null
  }
}
