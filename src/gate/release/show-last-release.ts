// Shows the last release beside the base, where the user wants that. It can't be had?
// A notice says why, and nothing else changes: nothing is judged by it.
import { realpath } from 'node:fs/promises'
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
import { originRefs } from '../../git/history/origin-refs.ts'
import type { Release } from '../../github/releases/list-releases.ts'
import type { RunBudget } from '../judge/read-budget.ts'
import type { Host, ReleasesOf } from '../services.ts'
import { readEarlier } from './earlier-release.ts'
import {
  branchesOfOrigin,
  branchesOnGitHub,
  type ReleaseBranches
} from './release-branches.ts'
import { keyOf, signersOf } from './release-signers.ts'
import { withNotices } from './with-notices.ts'

/** What is asked of this machine and this run. */
type LastReleaseHost = Pick<
  Host,
  | 'releases'
  | 'repository'
  | 'trust'
  | 'token'
  | 'log'
  | 'fileOf'
  | 'mergeBaseByApi'
>

/**
 * The report, with the last release where the plan asks for it.
 * @param repository null: nothing is checked out, and GitHub says what tags name
 */
export async function showLastRelease(
  report: Report,
  plan: Plan,
  repository: Repository | null,
  budget: Pick<RunBudget, 'rules'>,
  host: LastReleaseHost
): Promise<Report> {
  if (!plan.compareRelease) return report
  const last = await findLast(plan, repository, budget, host)
  return 'why' in last
    ? withNotices(report, [`the last release is not shown: ${last.why}`])
    : withLastRelease(withNotices(report, last.notices), last)
}

interface Unknown {
  /** A clause. */
  readonly why: string
}

/** What the last release weighs, and who vouches for that; or why it is not known. */
export async function findLast(
  plan: Plan,
  repository: Repository | null,
  { rules }: Pick<RunBudget, 'rules'>,
  host: LastReleaseHost
): Promise<
  | (LastRelease & {
      readonly commit: string
      readonly notices: readonly string[]
    })
  | Unknown
> {
  const { releases: platform } = host
  if (platform === undefined) return { why: 'there is no GitHub here' }
  const listed = await platform.list()
  if (listed.state === 'refused') return { why: listed.message }
  const { releases } = listed
  const tags =
    repository === null
      ? tagsOnGitHub(releases, platform, host)
      : await tagsOfOrigin(repository, host)
  if ('why' in tags) return tags
  const { names } = tags
  const directory = await directoryOf(plan, repository)
  const tag = chooseLatest(prefixOf(directory, names), {
    releases,
    tags: names,
    retractions: [],
    branch: ''
  })
  if (tag === null) return { why: 'no version is released' }
  const named = await tags.commitOf(tag)
  if (named.state === 'refused') return { why: named.message }
  const isPinned = rules.inputs['baseline-public-key'] !== undefined
  const key = isPinned ? keyOf(host.trust) : null
  const { facts, measurements, notices } = await readEarlier(
    { tag, chosenBy: 'the last release' },
    {
      platform,
      releases,
      refs: { tags: new Map([[tag, named.commit]]) },
      signers: signersOf(key, plan.budgetPath, tags.branches),
      now: new Date(),
      measuresAssets: false
    },
    host
  )
  return measurements.length === 0
    ? { why: `${tag}: ${facts.why}` }
    : {
        tag,
        evidence: facts.evidence,
        ...(facts.vouchedBy === undefined
          ? {}
          : { vouchedBy: facts.vouchedBy }),
        commit: facts.commit,
        measurements,
        notices
      }
}

interface Tags {
  readonly branches: () => Promise<ReleaseBranches>
  readonly names: readonly string[]
  readonly commitOf: ReleasesOf['commitOf']
}

async function tagsOfOrigin(
  repository: Repository,
  { token }: Pick<Host, 'token'>
): Promise<Tags | Unknown> {
  try {
    const refs = await originRefs(repository, token)
    const { tags } = refs
    return {
      branches: () =>
        Promise.resolve(branchesOfOrigin(repository, refs, token)),
      names: [...tags.keys()],
      commitOf: (tag) =>
        Promise.resolve({ state: 'read', commit: tags.get(tag) ?? '' })
    }
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    return { why: error.message }
  }
}

/** A public release has a tag, until somebody deletes that. */
function tagsOnGitHub(
  releases: readonly Release[],
  { commitOf }: ReleasesOf,
  host: LastReleaseHost
): Tags {
  return {
    branches: () => branchesOnGitHub(host),
    names: releases.map(({ tag }) => tag),
    commitOf
  }
}

/** The working directory from the root, with `/`; '' for the root. Git knows no links on its way. */
async function directoryOf(
  { workspace, workingDirectory }: Plan,
  repository: Repository | null
): Promise<string> {
  const way =
    repository === null
      ? relative(workspace, workingDirectory)
      : relative(
          repository.root,
          await realpath(workingDirectory).catch(() => workingDirectory)
        )
  return way.replaceAll('\\', '/')
}

/** A module of a sub-directory may have tags of its own. */
function prefixOf(directory: string, tags: readonly string[]): string {
  const prefix = directory === '' ? '' : `${directory}/`
  const isUsed = tags.some((name) => parseReleaseTag(name)?.prefix === prefix)
  return isUsed ? prefix : ''
}
