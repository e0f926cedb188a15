// Finds out what is released: the tag, its commit, the branch that this is on, and
// the budget that counts. All of it comes from origin, not from the checkout.
//
//  1. The tag: of the plan, of the workflow's ref, or the only version tagged at HEAD.
//  2. Its commit must be the one that is checked out: a tag that was moved is refused.
//  3. The default branch's file says which branches releases come from.
//  4. The commit must be on one of them, unless that file allows it to be on none. The
//     file of the branch that it is on counts.
import type { Plan } from '../../core/plan/plan.ts'
import type { BudgetFile } from '../../core/policy/budget.ts'
import { parseBudgetFile } from '../../core/policy/budget-file/budget-file.ts'
import { chooseReleaseBudget } from '../../core/policy/budget-file/choose-budget.ts'
import { noBudgetFile } from '../../core/policy/budget.ts'
import {
  parseReleaseTag,
  type ReleaseTag
} from '../../core/release/release-tag.ts'
import { UserError } from '../../core/user-error.ts'
import { fileAt } from '../../git/checkout/tree.ts'
import { ensureCommit } from '../../git/fetch.ts'
import { query, type Repository } from '../../git/git.ts'
import { originRefs, type OriginRefs } from '../../git/history/origin-refs.ts'
import { readHeadFile, type RunBudget } from '../judge/read-budget.ts'
import type { Host } from '../services.ts'
import { branchesOfOrigin } from './release-branches.ts'

/** What is asked of this machine and this run. */
type Surroundings = Pick<Host, 'event' | 'environment' | 'token'>

export interface OpenRelease {
  readonly tag: ReleaseTag
  readonly refs: OriginRefs
  /** null: its commit is on none of the branches that releases come from. */
  readonly branch: string | null
  readonly budget: RunBudget
  /** The branch whose file counts. */
  readonly budgetBranch: string
  /** What a reader of the report must see, sentences. */
  readonly notices: readonly string[]
}

/** @throws UserError for what can't be released */
export async function openRelease(
  plan: Plan,
  repository: Repository,
  host: Surroundings
): Promise<OpenRelease> {
  const tag = await tagOf(plan, repository, host)
  const refs = await originRefs(repository, host.token)
  const unpushed = assertAtTag(tag, refs, repository, host)
  const rules = await fileOfBranch(refs.defaultBranch, plan, refs, {
    repository,
    host
  })
  const file =
    rules === null
      ? noBudgetFile
      : parseBudgetFile(rules, `${plan.budgetPath} (of ${refs.defaultBranch})`)
  const branches = branchesOfOrigin(repository, refs, host.token)
  const { head } = repository
  const branch = await branches.branchOf(head, file.release.branches)
  if (branch === null && !file.release.allowDetached) {
    throw detached(tag, file, refs, plan.budgetPath)
  }
  const ofDefault = { text: rules, file }
  const { budget, budgetBranch } = await budgetOf(
    plan,
    branch,
    ofDefault,
    refs,
    { repository, host }
  )
  return {
    tag,
    refs,
    branch,
    budget,
    budgetBranch,
    notices: [
      ...unpushed,
      ...(branch === null
        ? [
            `${tag.name} is on none of the branches that releases come from; release.allow-detached lets it pass`
          ]
        : [])
    ]
  }
}

/** @throws UserError where there is none, or several */
async function tagOf(
  { releaseTag }: Plan,
  repository: Repository,
  { event, environment }: Surroundings
): Promise<ReleaseTag> {
  if (event?.kind === 'pull_request') {
    throw new UserError(
      'mode: release judges tags, and this is a pull request; run it on a push of a tag'
    )
  }
  const [, ofRef = ''] =
    event === null
      ? []
      : (/^refs\/tags\/(.+)$/.exec(environment['GITHUB_REF'] ?? '') ?? [])
  const name = releaseTag || ofRef
  if (name !== '') {
    const tag = parseReleaseTag(name)
    if (tag !== null) return tag
    throw new UserError(
      `the tag ${name} is no semantic version such as v1.2.3: nothing says which release is before it`
    )
  }
  const { git, root } = repository
  const { stdout } = await query(git, root, ['tag', '--points-at', 'HEAD'])
  const tags = stdout.split('\n').flatMap((line) => parseReleaseTag(line) ?? [])
  const [only, ...others] = tags
  if (only !== undefined && others.length === 0) return only
  const names = tags.map((tag) => tag.name).join(', ')
  throw new UserError(
    only === undefined
      ? 'release-tag: HEAD has no tag that is a semantic version such as v1.2.3; name the tag to be released'
      : `release-tag: HEAD has several tags (${names}); name the one to be released`
  )
}

/**
 * In a terminal a tag may be judged before it is pushed.
 * @returns a notice of that
 * @throws UserError where origin's tag is of another commit
 */
function assertAtTag(
  { name }: ReleaseTag,
  { tags }: OriginRefs,
  { head }: Repository,
  { event }: Surroundings
): readonly string[] {
  const commit = tags.get(name)
  if (commit === head) return []
  if (commit !== undefined) {
    throw new UserError(
      `the tag ${name} names ${commit.slice(0, 7)} at origin, and ${head.slice(0, 7)} is checked out: the tag was moved, or another commit is checked out`
    )
  }
  if (event === null) return [`origin has no tag ${name} yet`]
  throw new UserError(`origin has no tag ${name}: it was deleted`)
}

interface Place {
  readonly repository: Repository
  readonly host: Surroundings
}

/** The budget file at a branch's tip; null where it has none. */
async function fileOfBranch(
  branch: string,
  { budgetPath }: Plan,
  { branches }: OriginRefs,
  { repository, host }: Place
): Promise<string | null> {
  const tip = branches.get(branch) ?? ''
  const ensured = await ensureCommit(repository, tip, host.token)
  if ('missing' in ensured) {
    throw new UserError(
      `the budget of ${branch} is not known: ${ensured.missing}`
    )
  }
  return await fileAt(repository, tip, budgetPath)
}

function detached(
  { name }: ReleaseTag,
  { release }: BudgetFile,
  { tags, defaultBranch }: OriginRefs,
  path: string
): UserError {
  const commit = (tags.get(name) ?? 'HEAD').slice(0, 7)
  const all = [defaultBranch, ...release.branches].join(', ')
  return new UserError(
    `the tag ${name} names ${commit}, which is on none of the branches that releases come from (${all}); merge it, or set release.allow-detached: true in ${path} of ${defaultBranch}`
  )
}

/** @param ofDefault the default branch's file; its text is null where there is none */
async function budgetOf(
  plan: Plan,
  branch: string | null,
  ofDefault: { readonly text: string | null; readonly file: BudgetFile },
  refs: OriginRefs,
  place: Place
): Promise<Pick<OpenRelease, 'budget' | 'budgetBranch'>> {
  const { defaultBranch } = refs
  const own = await readHeadFile(place.repository, plan.budgetPath)
  const ofBranch =
    branch === null || branch === defaultBranch
      ? null
      : await fileOfBranch(branch, plan, refs, place)
  const budgetBranch =
    branch === null || ofBranch === null ? defaultBranch : branch
  const choice = chooseReleaseBudget(
    { base: ofBranch ?? ofDefault.text, head: own, path: plan.budgetPath },
    budgetBranch
  )
  const { inlineBudget: inline } = plan
  const proposed = choice.change?.head ?? null
  return {
    budgetBranch,
    budget: {
      counted: { inline, file: choice.counted },
      proposed: proposed === null ? null : { inline, file: proposed },
      choice,
      rules: ofDefault.file,
      notices:
        branch !== null && branch !== budgetBranch
          ? [
              `${branch} has no ${plan.budgetPath}, so the one of ${defaultBranch} counts`
            ]
          : []
    }
  }
}
