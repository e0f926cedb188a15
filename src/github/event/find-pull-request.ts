// Finds the pull requests that a run may have been for. A run of a fork names none, and
// what the run left proves nothing: the API is asked, and its answer is checked.
import * as v from 'valibot'
import type { GitHubClient } from '../client.ts'
import type { PullRequestEvent } from './event.ts'
import { refusalOf, UnusableAnswer, type Refusal } from '../refusal.ts'
import type { CompletedRun } from './workflow-run.ts'

export type PullRequestsResult =
  /** Open ones with the run's commit at their tip: several where one branch has several, [] for none. */
  | { readonly state: 'found'; readonly events: readonly PullRequestEvent[] }
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

export async function findPullRequests(
  client: GitHubClient,
  { owner, repo }: { readonly owner: string; readonly repo: string },
  run: CompletedRun
): Promise<PullRequestsResult> {
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
    const named = run.pullRequests
    const events = parsed.output
      .filter(
        ({ number, state, head, base }) =>
          state === 'open' &&
          (named.length === 0 || named.includes(number)) &&
          head.sha === run.headSha &&
          head.repo?.id === run.headRepositoryId &&
          base.repo?.id === run.repositoryId
      )
      .map(({ number, head, base, user }): PullRequestEvent => ({
        kind: 'pull_request',
        number,
        headSha: head.sha,
        baseRef: base.ref,
        baseSha: base.sha,
        headRepoIsFork: head.repo?.id !== base.repo?.id,
        author: user?.login ?? '',
        judgesAgain: false
      }))
    return { state: 'found', events }
  } catch (error) {
    const doing = 'find the pull request of the run'
    return {
      state: 'refused',
      ...refusalOf(error, doing, 'pull-requests: read')
    }
  }
}
