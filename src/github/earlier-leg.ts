// What an earlier run of a pull request left for the same commit.
import * as v from 'valibot'
import type { GitHubClient } from './client.ts'
import { readAnswer } from './read-answer.ts'
import { refusalOf, type Refusal } from './refusal.ts'
import { findRunArtifacts, type RunArtifact } from './run-artifacts.ts'

export type EarlierLeg =
  /** null: no run that is known left one. */
  | { readonly state: 'found'; readonly artifact: RunArtifact | null }
  | ({ readonly state: 'refused' } & Refusal)

/** Runs that are asked, newest first. */
const mostRuns = 10

const runsSchema = v.object({
  workflow_runs: v.array(
    v.object({
      id: v.number(),
      event: v.string(),
      head_sha: v.string(),
      repository: v.object({ id: v.number() }),
      head_repository: v.nullable(v.object({ id: v.number() }))
    })
  )
})

export interface WantedLeg {
  /** Tip of the pull request. */
  readonly head: string
  /** Of the artifact. */
  readonly name: string
  /** Whether the pull request is from another repository: a fork may have the same commit. */
  readonly fork: boolean
}

/** The newest artifact of this name that a run of this commit left. */
export async function findEarlierLeg(
  client: GitHubClient,
  repository: { readonly owner: string; readonly repo: string },
  { head, name, fork }: WantedLeg
): Promise<EarlierLeg> {
  try {
    const { owner, repo } = repository
    const { data } = await client.rest.actions.listWorkflowRunsForRepo({
      owner,
      repo,
      head_sha: head,
      event: 'pull_request',
      per_page: 100
    })
    const runs = readAnswer(runsSchema, data)
      .workflow_runs.filter(
        (run) =>
          run.event === 'pull_request' &&
          run.head_sha === head &&
          (run.head_repository?.id !== run.repository.id) === fork
      )
      .toSorted((a, b) => b.id - a.id)
    for (const { id } of runs.slice(0, mostRuns)) {
      const found = await findRunArtifacts(
        client,
        repository,
        id,
        (one) => one === name
      )
      if (found.state === 'refused') return found
      const [artifact] = found.artifacts
      if (artifact !== undefined) return { state: 'found', artifact }
    }
    return { state: 'found', artifact: null }
  } catch (error) {
    const doing = 'look for what an earlier run measured'
    return { state: 'refused', ...refusalOf(error, doing, 'actions: read') }
  }
}
