// Mode comment: finds the run and the pull request to comment on. The
// server names them; if several pull requests share a branch, the base that
// the run measured decides.
import { verifyNamedBase } from '../gate/baseline/verify-named-base.ts'
import { collectLegs } from '../gate/legs/collect-legs.ts'
import type { PullRequestEvent } from '../github/event/event.ts'
import { findPullRequests } from '../github/event/find-pull-request.ts'
import type { WorkflowRun } from '../github/event/run.ts'
import { readCompletedRun } from '../github/event/workflow-run.ts'
import type { Plan } from '../core/plan/plan.ts'
import { platformOf, type Platform } from '../gate/github-services.ts'
import { UserError } from '../core/user-error.ts'
import type { ProcessEnvironment } from '../host/process.ts'

export type CommentRun =
  | {
      /** The run that measured. */
      readonly run: WorkflowRun
      readonly event: PullRequestEvent
    }
  /** Why there is nothing to comment on, a sentence. */
  | { readonly skip: string }

/** How a run ends that has nothing to say about its commit: what it left may be half of it. */
const unfinished = [
  'cancelled',
  'skipped',
  'action_required',
  'stale',
  'startup_failure'
]

/**
 * @param plan names the legs of the run; null where it is not known
 * @throws UserError for another event, or where the pull request can't be asked for
 */
export async function readCommentRun(
  environment: ProcessEnvironment,
  run: WorkflowRun,
  token: string,
  plan: Pick<Plan, 'key' | 'legs'> | null
): Promise<CommentRun> {
  const finished = await readCompletedRun(environment)
  if (run.repositoryId !== 0 && finished.repositoryId !== run.repositoryId) {
    throw new UserError(
      'the event is about a run of another repository, which is not commented on'
    )
  }
  if (finished.event !== 'pull_request') {
    const skip = `Nothing to comment on: the run was started by ${finished.event}, not by a pull request.`
    return { skip }
  }
  if (unfinished.includes(finished.conclusion)) {
    const skip = `Nothing to comment on: the run ended as ${finished.conclusion}, so the comment stays as it is.`
    return { skip }
  }
  const { id: runId, attempt: runAttempt, url: runUrl } = finished
  const about = { ...run, runId, runAttempt, runUrl }
  const platform = platformOf(about, token)
  const result = await findPullRequests(
    await platform.openClient(),
    run,
    finished
  )
  if (result.state === 'refused') throw new UserError(result.message)
  const commit = finished.headSha.slice(0, 7)
  const [first, ...others] = result.events
  if (first === undefined) {
    const skip = `Nothing to comment on: no open pull request has ${commit} at its tip.`
    return { skip }
  }
  if (others.length === 0) return { run: about, event: first }
  const event =
    plan === null
      ? null
      : await byBase(result.events, plan, `${run.owner}/${run.repo}`, platform)
  if (event !== null) return { run: about, event }
  const numbers = result.events.map(({ number }) => `#${number}`).join(', ')
  const skip = `No comment: the pull requests ${numbers} have ${commit} at their tip, and neither the event nor the base that was measured says which of them the run was for.`
  return { skip }
}

/**
 * The only one of several pull requests whose base the run compared with. The run
 * itself names that base, so it chooses among pull requests of its own branch at most.
 */
async function byBase(
  events: readonly PullRequestEvent[],
  plan: Pick<Plan, 'key' | 'legs'>,
  repository: string,
  { runArtifacts, mergeBaseByApi: mergeBase, releases }: Platform
): Promise<PullRequestEvent | null> {
  const source = { runArtifacts, repository, event: events[0] ?? null }
  const { results } = await collectLegs(plan, source)
  const [base = '', ...more] = new Set(results.map((result) => result.base))
  if (base === '' || more.length > 0) return null
  const atTip = onlyItem(events.filter(({ baseSha }) => baseSha === base))
  if (atTip !== null) return atTip
  const bases = await Promise.all(
    events.map((event) =>
      verifyNamedBase(base, event, { ...releases, mergeBase })
    )
  )
  return onlyItem(
    events.filter((_, index) => {
      const verified = bases[index]
      return verified !== undefined && 'commit' in verified
    })
  )
}

function onlyItem<T>(list: readonly T[]): T | null {
  const [first, ...others] = list
  return first !== undefined && others.length === 0 ? first : null
}
