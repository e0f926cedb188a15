// The pull request that a run was for. A run of a fork doesn't name it, and what
// the run left proves nothing: the API is asked, and its answer is checked.
import * as v from 'valibot'
import type { GitHubClient } from './client.ts'
import type { PullRequestEvent } from './event.ts'
import { refusalOf, UnusableAnswer, type Refusal } from './refusal.ts'
import type { FinishedRun } from './workflow-run.ts'

export type FoundPullRequest =
  | { readonly state: 'found'; readonly event: PullRequestEvent }
  /** None is open that has the run's commit at its tip. */
  | { readonly state: 'none' }
  | ({ readonly state: 'refused' } & Refusal)

const side = v.object({
  sha: v.pipe(v.string(), v.regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/)),
  ref: v.pipe(
    v.string(),
    v.regex(/^[^-\s~^:?*[\\\p{Cc}][^\s~^:?*[\\\p{Cc}]*$/u)
  ),
  repo: v.nullable(v.object({ id: v.number() }))
})

const pullsSchema = v.array(
  v.object({
    number: v.pipe(v.number(), v.integer(), v.minValue(1)),
    state: v.string(),
    user: v.nullable(v.object({ login: v.string() })),
    head: side,
    base: side
  })
)

export async function findPullRequest(
  client: GitHubClient,
  { owner, repo }: { readonly owner: string; readonly repo: string },
  run: FinishedRun
): Promise<FoundPullRequest> {
  try {
    const { data } = await client.rest.pulls.list({
      owner,
      repo,
      state: 'open',
      head: `${run.headOwner}:${run.headBranch}`,
      per_page: 100
    })
    const parsed = v.safeParse(pullsSchema, data)
    if (!parsed.success) {
      throw new UnusableAnswer('the list of pull requests is not readable')
    }
    const pull = parsed.output.find(
      ({ state, head, base }) =>
        state === 'open' &&
        head.sha === run.headSha &&
        head.repo?.id === run.headRepositoryId &&
        base.repo?.id === run.repositoryId
    )
    if (pull === undefined) return { state: 'none' }
    const { number, head, base, user } = pull
    return {
      state: 'found',
      event: {
        kind: 'pull_request',
        number,
        headSha: head.sha,
        baseRef: base.ref,
        baseSha: base.sha,
        headRepoIsFork: head.repo?.id !== base.repo?.id,
        author: user?.login ?? '',
        judgesAgain: false
      }
    }
  } catch (error) {
    const doing = 'find the pull request of the run'
    return {
      state: 'refused',
      ...refusalOf(error, doing, 'pull-requests: read')
    }
  }
}
