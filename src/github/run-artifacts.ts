// Artifacts of one run, by their exact names.
import * as v from 'valibot'
import type { GitHubClient } from './client.ts'
import { refusalOf, UnusableAnswer, type Refusal } from './refusal.ts'

export interface RunArtifact {
  readonly id: number
  readonly name: string
  /** `sha256:…`; '' where the server keeps none. */
  readonly digest: string
}

export type RunArtifacts =
  | { readonly state: 'found'; readonly artifacts: readonly RunArtifact[] }
  | ({ readonly state: 'refused' } & Refusal)

const schema = v.object({
  artifacts: v.array(
    v.object({
      id: v.number(),
      name: v.string(),
      expired: v.boolean(),
      digest: v.nullish(v.string()),
      workflow_run: v.nullish(v.object({ id: v.optional(v.number()) }))
    })
  )
})

/** The newest artifact of each name that the run has. */
export async function findRunArtifacts(
  client: GitHubClient,
  { owner, repo }: { readonly owner: string; readonly repo: string },
  runId: number,
  names: readonly string[]
): Promise<RunArtifacts> {
  try {
    const found: RunArtifact[] = []
    for (const name of names) {
      const { data } = await client.rest.actions.listWorkflowRunArtifacts({
        owner,
        repo,
        run_id: runId,
        name,
        per_page: 100
      })
      const parsed = v.safeParse(schema, data)
      if (!parsed.success) {
        throw new UnusableAnswer('the list of artifacts is not readable')
      }
      const [newest] = parsed.output.artifacts
        .filter(
          (one) =>
            one.name === name &&
            !one.expired &&
            (one.workflow_run?.id ?? runId) === runId
        )
        .toSorted((a, b) => b.id - a.id)
      if (newest)
        found.push({ id: newest.id, name, digest: newest.digest ?? '' })
    }
    return { state: 'found', artifacts: found }
  } catch (error) {
    const doing = 'look for the measurements of this run'
    return { state: 'refused', ...refusalOf(error, doing, 'actions: read') }
  }
}
