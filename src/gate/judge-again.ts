// A label or the text of a pull request changed, and no commit: what was
// measured is judged again, and nothing is built.
import { ensureCommit } from '../git/fetch.ts'
import { openRepository } from '../git/git.ts'
import type { Plan } from '../plan/plan.ts'
import { noOverride } from '../policy/override.ts'
import type { Report } from '../report/report.ts'
import { messageOf } from '../user-error.ts'
import { maxStoredBytes } from '../baseline/entry.ts'
import { faultOf, readLeg } from './collect-legs.ts'
import { toolName, type Host } from './host.ts'
import { judgeFindings } from './judge-findings.ts'
import { legArtifact, type LegResult } from './leg-result.ts'
import { readBudget } from './read-budget.ts'

/** null where this is no such event, or nothing is left to judge: it is built then. */
export async function judgeAgain(
  plan: Plan,
  host: Host
): Promise<Report | null> {
  const { event, log, environment } = host
  if (event?.kind !== 'pull_request' || !event.judgesAgain) return null
  if (plan.mode !== 'gate' && plan.mode !== 'observe') return null
  const result = await earlierResult(plan, event.headSha, host)
  if (result === null) return null
  const repository = await openRepository(plan.workingDirectory, environment)
  const { base, leg, provenance } = result
  const ensured =
    base === ''
      ? { missing: '' }
      : await ensureCommit(repository, base, host.token)
  const budget = await readBudget(
    plan,
    { repository },
    event.author,
    'missing' in ensured ? null : base
  )
  log.info(
    `Nothing is built: ${result.commit.slice(0, 7)} was measured by an earlier run`
  )
  return await judgeFindings(
    { legs: [leg], budget, override: noOverride },
    { ...provenance, mode: plan.mode },
    host
  )
}

async function earlierResult(
  { key, leg }: Plan,
  head: string,
  { earlierLegs, repository, log }: Host
): Promise<LegResult | null> {
  if (earlierLegs === undefined) return null
  const found = await earlierLegs.find({ head, name: legArtifact(key, leg) })
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
