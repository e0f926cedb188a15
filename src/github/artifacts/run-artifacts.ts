// Finds artifacts of one run by name.
import * as v from 'valibot'
import type { GitHubClient } from '../client.ts'
import { refusalOf, UnusableAnswer, type Refusal } from '../refusal.ts'

export interface RunArtifact {
  readonly id: number
  readonly name: string
  /** `sha256:…`; '' where the server keeps none. */
  readonly digest: string
  /** ISO 8601, UTC; '' where the server doesn't say. */
  readonly createdAt: string
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
      created_at: v.nullish(v.string()),
      workflow_run: v.nullish(v.object({ id: v.optional(v.number()) }))
    })
  )
})

const pageSize = 100
/** 1,000 artifacts. */
const maxPages = 10

/** The newest artifact of each wanted name that the run has. */
export async function findRunArtifacts(
  client: GitHubClient,
  { owner, repo }: { readonly owner: string; readonly repo: string },
  runId: number,
  isWanted: (name: string) => boolean
): Promise<RunArtifacts> {
  try {
    const newest = new Map<string, RunArtifact>()
    for (let page = 1; ; page += 1) {
      const { data } = await client.rest.actions.listWorkflowRunArtifacts({
        owner,
        repo,
        run_id: runId,
        per_page: pageSize,
        page
      })
      const parsed = v.safeParse(schema, data)
      if (!parsed.success) {
        throw new UnusableAnswer('the list of artifacts is not readable')
      }
      const { artifacts } = parsed.output
      for (const {
        id,
        name,
        expired,
        digest,
        created_at: createdAt,
        workflow_run: run
      } of artifacts) {
        const isOfRun = (run?.id ?? runId) === runId
        const earlier = newest.get(name)?.id ?? -1
        if (isOfRun && !expired && isWanted(name) && id > earlier) {
          newest.set(name, {
            id,
            name,
            digest: digest ?? '',
            createdAt: createdAt ?? ''
          })
        }
      }
      if (artifacts.length < pageSize) break
      if (page === maxPages) {
        throw new UnusableAnswer(
          `the run has more than ${pageSize * maxPages} artifacts`
        )
      }
    }
    return { state: 'found', artifacts: [...newest.values()] }
  } catch (error) {
    const doing = 'look for the measurements of this run'
    return { state: 'refused', ...refusalOf(error, doing, 'actions: read') }
  }
}
