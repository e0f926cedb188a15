// Verifies the base that an earlier run of a pull request names.
import type { MergeBaseByApi, NoBase } from '../../git/history/base.ts'
import type { PullRequestEvent } from '../../github/event/event.ts'
import type { ReleasesOf } from '../services.ts'

/** What is asked of the platform. */
export interface BranchQuestions extends Pick<ReleasesOf, 'tipOf'> {
  readonly mergeBase: MergeBaseByApi
}

export type VerifiedBase = { readonly commit: string } | NoBase

/**
 * A commit of the base branch, and not older than where the pull request left it,
 * by the platform's word.
 * @param base as the run names it; '' for none
 */
export async function verifyNamedBase(
  base: string,
  { baseRef, headSha }: Pick<PullRequestEvent, 'baseRef' | 'headSha'>,
  { tipOf, mergeBase }: BranchQuestions
): Promise<VerifiedBase> {
  if (base === '') return { missing: 'the run had no base' }
  // Once: the branch may move meanwhile.
  const tip = await tipOf(baseRef)
  if (tip.state === 'refused') return { missing: tip.message }
  if (tip.commit === '') {
    const missing = `could not ask for the commit of the branch ${baseRef} (there is none, or the token may not see it); give the job "permissions: contents: read"`
    return { missing }
  }
  const onBranch = await mergeBase(base, tip.commit)
  if ('missing' in onBranch) return onBranch
  if (onBranch.commit !== base) {
    const missing = `the run names the base ${base.slice(0, 7)}, which is not a commit of ${baseRef}`
    return { missing }
  }
  const left = await mergeBase(tip.commit, headSha)
  if ('missing' in left) return left
  const since = await mergeBase(left.commit, base)
  if ('missing' in since) return since
  return since.commit === left.commit
    ? { commit: base }
    : {
        missing: `the run names the base ${base.slice(0, 7)}, which is older than where the pull request left ${baseRef}`
      }
}
