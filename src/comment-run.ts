// Mode comment: which run and which pull request this is about, by the server's
// word alone.
import type { PullRequestEvent } from './github/event.ts'
import { findPullRequest } from './github/find-pull-request.ts'
import type { WorkflowRun } from './github/run.ts'
import { readFinishedRun } from './github/workflow-run.ts'
import { platformOf } from './platform.ts'
import { UserError } from './user-error.ts'

export type CommentRun =
  | {
      /** The run that measured. */
      readonly run: WorkflowRun
      readonly event: PullRequestEvent
    }
  /** Why there is nothing to comment on, a sentence. */
  | { readonly skip: string }

/** @throws UserError for another event, or where the pull request can't be asked for */
export async function readCommentRun(
  environment: Readonly<Record<string, string | undefined>>,
  run: WorkflowRun,
  token: string
): Promise<CommentRun> {
  const finished = await readFinishedRun(environment)
  if (run.repositoryId !== 0 && finished.repositoryId !== run.repositoryId) {
    throw new UserError(
      'the event is about a run of another repository, which is not commented on'
    )
  }
  if (finished.event !== 'pull_request') {
    const skip = `Nothing to comment on: the run was started by ${finished.event}, not by a pull request.`
    return { skip }
  }
  const client = await platformOf(run, token).openClient()
  const found = await findPullRequest(client, run, finished)
  if (found.state === 'refused') throw new UserError(found.message)
  if (found.state === 'none') {
    const skip = `Nothing to comment on: no open pull request has ${finished.headSha.slice(0, 7)} at its tip.`
    return { skip }
  }
  const { id: runId, attempt: runAttempt, url: runUrl } = finished
  return { run: { ...run, runId, runAttempt, runUrl }, event: found.event }
}
