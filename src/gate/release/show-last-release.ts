// Shows the last release beside the base, where the user wants that. It can't be had?
// A notice says why, and nothing else changes: nothing is judged by it.
import { relative } from 'node:path'
import type { Report } from '../../core/model/report.ts'
import type { Plan } from '../../core/plan/plan.ts'
import { chooseLatest } from '../../core/release/choose-previous.ts'
import { parseReleaseTag } from '../../core/release/release-tag.ts'
import {
  withLastRelease,
  type LastRelease
} from '../../core/report/release/last-release.ts'
import { UserError } from '../../core/user-error.ts'
import type { Repository } from '../../git/git.ts'
import { originRefs, type OriginRefs } from '../../git/history/origin-refs.ts'
import type { RunBudget } from '../judge/read-budget.ts'
import type { Host } from '../services.ts'
import { readEarlier } from './earlier-release.ts'
import { withNotices } from './with-notices.ts'

/** The report, with the last release where the plan asks for it. */
export async function showLastRelease(
  report: Report,
  plan: Plan,
  repository: Repository,
  budget: Pick<RunBudget, 'rules'>,
  host: Host
): Promise<Report> {
  if (!plan.compareRelease) return report
  const last = await findLast(plan, repository, budget, host)
  return 'why' in last
    ? withNotices(report, [`the last release is not shown: ${last.why}`])
    : withLastRelease(withNotices(report, last.notices), last)
}

/** What the last release weighs, and who vouches for that; or why it is not known. */
export async function findLast(
  plan: Plan,
  repository: Repository,
  { rules }: Pick<RunBudget, 'rules'>,
  host: Host
): Promise<
  | (LastRelease & {
      readonly commit: string
      readonly notices: readonly string[]
    })
  | { readonly why: string }
> {
  const { releases: platform } = host
  if (platform === undefined) return { why: 'there is no GitHub here' }
  const listed = await platform.list()
  if (listed.state === 'refused') return { why: listed.message }
  const refs = await refsOf(repository, host)
  if ('why' in refs) return refs
  const tag = chooseLatest(prefixOf(plan, repository, refs), {
    releases: listed.releases,
    tags: [...refs.tags.keys()],
    retractions: [],
    branch: refs.defaultBranch
  })
  if (tag === null) return { why: 'no version is released' }
  const isPinned = rules.inputs['baseline-public-key'] !== undefined
  const { facts, measurements, notices } = await readEarlier(
    { tag, chosenBy: 'the last release' },
    {
      platform,
      releases: listed.releases,
      refs,
      verifier: isPinned ? host.trust.verifier : null,
      measuresAssets: false
    },
    host
  )
  return measurements.length === 0
    ? { why: `${tag}: ${facts.why}` }
    : {
        tag,
        evidence: facts.evidence,
        commit: facts.commit,
        measurements,
        notices
      }
}

async function refsOf(
  repository: Repository,
  { token }: Host
): Promise<OriginRefs | { readonly why: string }> {
  try {
    return await originRefs(repository, token)
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    return { why: error.message }
  }
}

/** A module of a sub-directory may have tags of its own. */
function prefixOf(
  { workingDirectory }: Plan,
  { root }: Repository,
  { tags }: OriginRefs
): string {
  const directory = relative(root, workingDirectory).replaceAll('\\', '/')
  const prefix = directory === '' ? '' : `${directory}/`
  const isUsed = [...tags.keys()].some(
    (name) => parseReleaseTag(name)?.prefix === prefix
  )
  return isUsed ? prefix : ''
}
