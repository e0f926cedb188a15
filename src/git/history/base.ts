// Finds the commit that a head is compared with.
import { UserError } from '../../core/user-error.ts'
import type { FetchToken } from '../environment.ts'
import { ensureCommit, hasCommit, remoteRef } from '../fetch.ts'
import { hashPattern, query, queryStore, type Repository } from '../git.ts'
import { deepenedMergeBase, parentsOf } from './history.ts'
import { resolveRevision } from './revision.ts'

export interface Base {
  /** Full hash. It need not be there yet: see `ensureCommit`. */
  readonly commit: string
  /** e.g. `first parent of the checked-out merge commit`. */
  readonly chosenBy: string
}

/** A base that somebody named. */
export interface NamedBase extends Base {
  /** The branch that the revision is; null for a tag or a commit. */
  readonly branch: string | null
}

/** Why there is none, a clause that ends a sentence. */
export interface NoBase {
  readonly missing: string
}

/** Asks GitHub for the merge base of two commits, each a full hash or the name of a branch, never of a tag. */
export type MergeBaseByApi = (
  base: string,
  head: string
) => Promise<{ readonly commit: string } | NoBase>

export interface Remote {
  readonly mergeBaseByApi?: MergeBaseByApi | undefined
  readonly token?: FetchToken | undefined
}

export interface PullRequestRefs {
  /** `pull_request.head.sha`. */
  readonly headCommit: string
  /** `pull_request.base.ref`. */
  readonly baseBranch: string
}

export interface PushRefs {
  /** `before`: all zeros for a new branch. */
  readonly before: string
  readonly forced: boolean
}

/**
 * The base of a pull request: the first parent of the checked-out merge commit
 * when its second parent is the event's head; otherwise the merge base with
 * the base branch as it is now. The event's own `base.sha` may be stale.
 */
export async function pullRequestBase(
  repository: Repository,
  event: PullRequestRefs,
  remote: Remote = {}
): Promise<Base | NoBase> {
  const { head } = repository
  const [first, second, ...more] = await parentsOf(repository, head)
  if (first !== undefined && second === event.headCommit && more.length === 0) {
    return {
      commit: first,
      chosenBy: 'first parent of the checked-out merge commit'
    }
  }
  const branch = event.baseBranch
  const chosenBy = `merge base of HEAD and ${branch}`
  const reasons: string[] = []
  if (repository.isShallow) {
    const answer = await askApi(remote, branch, head)
    if ('commit' in answer) return { commit: answer.commit, chosenBy }
    reasons.push(answer.missing)
  }
  const tip = await branchTip(repository, branch, remote.token)
  if ('missing' in tip) {
    reasons.push(tip.missing)
    if (!repository.isShallow) {
      const answer = await askApi(remote, branch, head)
      if ('commit' in answer) return { commit: answer.commit, chosenBy }
      reasons.push(answer.missing)
    }
  } else {
    const result = await deepenedMergeBase(
      repository,
      head,
      tip.commit,
      remote.token
    )
    if (result.kind === 'found') return { commit: result.commit, chosenBy }
    if (result.kind === 'unrelated') {
      return { missing: `HEAD and ${branch} have no commit in common` }
    }
    reasons.push(`the clone is shallow: ${result.reason}`)
  }
  const why = reasons.filter((reason) => reason !== '').join('; ')
  return {
    missing: `the merge base of HEAD and ${branch} is not known (${why}); check out with \`fetch-depth: 0\``
  }
}

async function askApi(
  remote: Remote,
  base: string,
  head: string
): Promise<{ readonly commit: string } | NoBase> {
  if (remote.mergeBaseByApi === undefined) return { missing: '' }
  const answer = await remote.mergeBaseByApi(base, head)
  if ('missing' in answer || hashPattern.test(answer.commit)) return answer
  return { missing: 'the compare API named no commit' }
}

/** The base branch's commit, there: as origin has it now, else as last fetched. */
async function branchTip(
  repository: Repository,
  branch: string,
  token: FetchToken | undefined
): Promise<{ readonly commit: string } | NoBase> {
  const ref = await remoteRef(repository, [`refs/heads/${branch}`], token)
  let missing = 'reason' in ref ? ref.reason : `origin has no branch ${branch}`
  if ('commit' in ref && ref.commit !== null) {
    const ensured = await ensureCommit(repository, ref.commit, token)
    if (!('missing' in ensured)) return { commit: ref.commit }
    missing = ensured.missing
  }
  const tracked = await query(repository.git, repository.root, [
    'rev-parse',
    '--verify',
    '--quiet',
    `refs/remotes/origin/${branch}^{commit}`
  ])
  return tracked.code === 0 && hashPattern.test(tracked.stdout)
    ? { commit: tracked.stdout }
    : { missing }
}

/**
 * The commit before a push, for looking up its stored measurement: what the
 * branch was at, or for a new or rewritten branch the head's first parent.
 */
export async function pushBase(
  repository: Repository,
  event: PushRefs,
  remote: Remote = {}
): Promise<Base | NoBase> {
  const { head } = repository
  const { before } = event
  const [first] = await parentsOf(repository, head)
  const isNew = !hashPattern.test(before) || /^0+$/.test(before)
  if (
    !isNew &&
    !event.forced &&
    before !== head &&
    (before === first || (await mayDescendFrom(repository, before, remote)))
  ) {
    return { commit: before, chosenBy: 'the commit before the push' }
  }
  return first === undefined
    ? { missing: 'HEAD is the first commit of its history' }
    : { commit: first, chosenBy: 'first parent of HEAD' }
}

/** False only when HEAD certainly does not descend from the commit. */
async function mayDescendFrom(
  repository: Repository,
  ancestor: string,
  remote: Remote
): Promise<boolean> {
  const { head } = repository
  if (await hasCommit(repository, ancestor)) {
    const answer = await queryStore(repository, [
      'merge-base',
      '--is-ancestor',
      ancestor,
      head
    ])
    if (answer.code === 0) return true
    if (!repository.isShallow) return false
  } else if (!repository.isShallow) {
    return false
  }
  const apiAnswer = await askApi(remote, ancestor, head)
  // Without an answer the event counts, which said that nothing was rewritten.
  return 'missing' in apiAnswer || apiAnswer.commit === ancestor
}

/**
 * The base that the user named: the merge base of the revision and HEAD, or
 * with `exact` the revision itself.
 * @throws UserError when the revision or the merge base can't be found
 */
export async function revisionBase(
  repository: Repository,
  revision: string,
  exact: boolean,
  remote: Remote = {}
): Promise<NamedBase> {
  const { token } = remote
  const { commit, branch } = await resolveRevision(repository, revision, token)
  if (exact) return { commit, branch, chosenBy: revision }
  const result = await deepenedMergeBase(
    repository,
    repository.head,
    commit,
    token
  )
  if (result.kind === 'found') {
    return {
      commit: result.commit,
      branch,
      chosenBy: `merge base of HEAD and ${revision}`
    }
  }
  throw new UserError(
    result.kind === 'unrelated'
      ? `${revision} and HEAD have no commit in common; compare with ${revision} itself by --exact-base`
      : `the merge base of HEAD and ${revision} is not in this shallow clone (${result.reason}); run \`git fetch --unshallow\`, or check out with \`fetch-depth: 0\``
  )
}
