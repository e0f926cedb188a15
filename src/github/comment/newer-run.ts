// Decides whether a comment is of a newer run, by what the platform says of
// that run. The marker alone proves nothing: a workflow that posts others'
// texts under the same account could freeze the comment with a run that
// doesn't exist.
import * as v from 'valibot'
import type { GitHubClient } from '../client.ts'
import { isNewer, runOfMarker, type Marker, type MarkedRun } from './marker.ts'
import { readAnswer } from '../read-answer.ts'
import { refusalOf } from '../refusal.ts'

/** Whether a comment's text is of a newer run; asks once for each run. */
export type NewerRuns = (body: string) => Promise<boolean>

/**
 * How far ahead of our own a run may be where the platform does not say that it
 * exists: what GitHub starts within an hour, so that nothing is frozen for long.
 */
const maxAhead = 1_000_000
const maxAttemptsAhead = 100

const runSchema = v.object({
  id: v.number(),
  event: v.string(),
  head_sha: v.string(),
  run_attempt: v.optional(v.number(), 1)
})

export function newerRuns(
  client: GitHubClient,
  place: { readonly owner: string; readonly repo: string },
  marker: Marker
): NewerRuns {
  const known = new Map<string, Promise<boolean>>()
  return async (body) => {
    const run = isNewer(body, marker) ? runOfMarker(body) : null
    if (run === null) return false
    const name = `${run.head} ${run.id}.${run.attempt}`
    const answer = known.get(name) ?? isTrue(client, place, marker, run)
    known.set(name, answer)
    return await answer
  }
}

async function isTrue(
  client: GitHubClient,
  place: { readonly owner: string; readonly repo: string },
  marker: Marker,
  run: MarkedRun
): Promise<boolean> {
  const actual = await runOf(client, place, run.id)
  if (actual !== 'absent' && actual !== 'unknown') {
    // Only a pull request's run writes comments, of the commit that it was for.
    return (
      actual.id === run.id &&
      actual.event === 'pull_request' &&
      actual.head_sha === run.head &&
      run.attempt <= actual.run_attempt
    )
  }
  // The 404 of a platform that doesn't have our own run either means nothing.
  const knowsNoSuchRun =
    actual === 'absent' &&
    typeof (await runOf(client, place, marker.runId)) !== 'string'
  return (
    !knowsNoSuchRun &&
    run.id - marker.runId <= maxAhead &&
    run.attempt - marker.runAttempt <= maxAttemptsAhead
  )
}

async function runOf(
  client: GitHubClient,
  { owner, repo }: { readonly owner: string; readonly repo: string },
  run_id: number
): Promise<v.InferOutput<typeof runSchema> | 'absent' | 'unknown'> {
  try {
    const { data } = await client.rest.actions.getWorkflowRun({
      owner,
      repo,
      run_id
    })
    return readAnswer(runSchema, data)
  } catch (error) {
    return refusalOf(error, '', '').status === 404 ? 'absent' : 'unknown'
  }
}
