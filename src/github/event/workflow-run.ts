// Reads the run that a `workflow_run` event is about from the event file.
// The server writes that file; nothing in it comes from the run itself.
import * as v from 'valibot'
import { UserError } from '../../core/user-error.ts'
import { readPayload } from './event.ts'
import type { ProcessEnvironment } from '../../host/process.ts'

export interface CompletedRun {
  readonly id: number
  readonly attempt: number
  /** What started it: `pull_request`, `push`, … */
  readonly event: string
  /** How it ended: `success`, `failure`, `cancelled`, …; '' where the event doesn't say. */
  readonly conclusion: string
  readonly headSha: string
  /** Branch in the head repository. */
  readonly headBranch: string
  /** Login of the head repository's owner. */
  readonly headOwner: string
  readonly headRepositoryId: number
  readonly repositoryId: number
  /** Numbers of the pull requests that the event names; none for one from a fork. */
  readonly pullRequests: readonly number[]
  /** Link to its page. */
  readonly url: string
}

const id = v.pipe(v.number(), v.safeInteger(), v.minValue(1))

const payloadSchema = v.object({
  workflow_run: v.object({
    id,
    run_attempt: v.optional(id, 1),
    event: v.pipe(v.string(), v.maxLength(100)),
    conclusion: v.nullish(v.pipe(v.string(), v.maxLength(100))),
    head_sha: v.pipe(
      v.string(),
      v.regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/, 'not a commit hash')
    ),
    head_branch: v.nullable(v.pipe(v.string(), v.maxLength(1000))),
    html_url: v.pipe(v.string(), v.regex(/^https?:\/\/[\w.~:/%-]{1,900}$/)),
    head_repository: v.nullable(
      v.object({ id, owner: v.nullable(v.object({ login: v.string() })) })
    ),
    repository: v.object({ id }),
    pull_requests: v.optional(
      v.nullable(v.pipe(v.array(v.object({ number: id })), v.maxLength(1000))),
      []
    )
  })
})

/** @throws UserError for another event, or one that is not readable */
export async function readCompletedRun(
  environment: ProcessEnvironment
): Promise<CompletedRun> {
  const name = environment['GITHUB_EVENT_NAME'] ?? ''
  if (name !== 'workflow_run') {
    throw new UserError(
      `mode: comment runs on the event workflow_run, and this is ${name === '' ? 'none' : name}: see docs/recipes for the pair of workflows`
    )
  }
  const { workflow_run: run } = await readPayload(
    payloadSchema,
    environment['GITHUB_EVENT_PATH'] ?? ''
  )
  return {
    id: run.id,
    attempt: run.run_attempt,
    event: run.event,
    conclusion: run.conclusion ?? '',
    headSha: run.head_sha,
    headBranch: run.head_branch ?? '',
    headOwner: run.head_repository?.owner?.login ?? '',
    headRepositoryId: run.head_repository?.id ?? 0,
    repositoryId: run.repository.id,
    pullRequests: (run.pull_requests ?? []).map(({ number }) => number),
    url: run.html_url
  }
}
