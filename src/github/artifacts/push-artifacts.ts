// Artifacts of push and scheduled runs on a branch, chosen by what the server itself
// says of each run: its event, branch, commit and the repository that it ran for. A
// name proves nothing; any run may call its artifact anything, and a fork its branch.
import * as v from 'valibot'
import type { GitHubClient } from '../client.ts'
import { readAnswer } from '../read-answer.ts'
import { refusalOf, type Refusal } from '../refusal.ts'

export interface RepositoryOnGitHub {
  readonly owner: string
  readonly repo: string
  /** The server's number of it; 0 where the runner doesn't give one. */
  readonly id: number
}

export interface PushArtifactQuery {
  /** Without `refs/heads/`; null: any branch or tag of this repository. */
  readonly branch: string | null
  /** Full hashes; the artifact's run is of one of them. */
  readonly commits: readonly string[]
  /** Exact name of the artifact, or how it begins. */
  readonly name: string
  readonly isPrefix?: true
}

export interface PushArtifact {
  readonly id: number
  readonly name: string
  readonly commit: string
  /** Bytes of the archive. */
  readonly size: number
  /** `sha256:…`; '' where the server keeps none. */
  readonly digest: string
  /** ISO 8601. */
  readonly createdAt: string
  /** Page of the run; '' where it is not a plain link. */
  readonly runUrl: string
}

export type PushArtifactsResult =
  | { readonly state: 'found'; readonly artifacts: readonly PushArtifact[] }
  | ({ readonly state: 'refused' } & Refusal)

/** Both run what the branch itself holds; a schedule is the default branch's only. */
const recordingEvents = ['push', 'schedule'] as const
type RecordingEvent = (typeof recordingEvents)[number]

const pageSize = 100
/** Pages of runs that are looked through for ancestors. */
const maxPages = 3
/** Runs that are asked one by one where artifacts of one name are many. */
const maxRuns = 20

const runSchema = v.object({
  id: v.number(),
  event: v.string(),
  head_branch: v.nullable(v.string()),
  head_sha: v.string(),
  html_url: v.string(),
  repository: v.object({ id: v.number() }),
  head_repository: v.nullable(v.object({ id: v.number() }))
})

type Run = v.InferOutput<typeof runSchema>

const runsSchema = v.object({ workflow_runs: v.array(runSchema) })

const artifactsSchema = v.object({
  total_count: v.number(),
  artifacts: v.array(
    v.object({
      id: v.number(),
      name: v.string(),
      size_in_bytes: v.number(),
      expired: v.boolean(),
      created_at: v.nullable(v.string()),
      digest: v.nullish(v.string()),
      workflow_run: v.nullish(v.object({ id: v.optional(v.number()) }))
    })
  )
})

type Artifacts = v.InferOutput<typeof artifactsSchema>

/** The artifacts that may be believed: those of earlier commits last, newest first within one. */
export async function findPushArtifacts(
  client: GitHubClient,
  repository: RepositoryOnGitHub,
  query: PushArtifactQuery
): Promise<PushArtifactsResult> {
  try {
    const artifacts: PushArtifact[] = []
    for (const event of recordingEvents) {
      const runs = await runsOf(event, client, repository, query)
      if (runs.size > 0) {
        artifacts.push(...(await artifactsOf(client, repository, query, runs)))
      }
      // Of one commit the push is enough; of several the other may be nearer.
      if (query.commits.length === 1 && artifacts.length > 0) break
    }
    const place = (commit: string): number => query.commits.indexOf(commit)
    return {
      state: 'found',
      artifacts: artifacts.toSorted(
        (a, b) => place(a.commit) - place(b.commit) || b.id - a.id
      )
    }
  } catch (error) {
    const doing = 'look for recorded measurements'
    return { state: 'refused', ...refusalOf(error, doing, 'actions: read') }
  }
}

/** Runs by id, newest first. */
async function runsOf(
  event: RecordingEvent,
  client: GitHubClient,
  { owner, repo, id }: RepositoryOnGitHub,
  { branch, commits }: PushArtifactQuery
): Promise<ReadonlyMap<number, Run>> {
  const [commit] = commits
  const exact = commits.length === 1 && commit !== undefined
  const byId = new Map<number, Run>()
  for (let page = 1; page <= (exact ? 1 : maxPages); page += 1) {
    const { data } = await client.rest.actions.listWorkflowRunsForRepo({
      owner,
      repo,
      event,
      ...(branch === null ? {} : { branch }),
      per_page: pageSize,
      page,
      ...(exact ? { head_sha: commit } : {})
    })
    const { workflow_runs: runs } = readAnswer(runsSchema, data)
    for (const run of runs) {
      // The server filtered; what counts is what it says of each run.
      if (
        run.event === event &&
        (branch === null || run.head_branch === branch) &&
        commits.includes(run.head_sha) &&
        run.head_repository?.id === run.repository.id &&
        (id === 0 || run.repository.id === id)
      ) {
        byId.set(run.id, run)
      }
    }
    if (runs.length < pageSize) break
  }
  return byId
}

async function artifactsOf(
  client: GitHubClient,
  { owner, repo }: RepositoryOnGitHub,
  query: PushArtifactQuery,
  runs: ReadonlyMap<number, Run>
): Promise<PushArtifact[]> {
  const place = { owner, repo, per_page: pageSize }
  const { name, isPrefix = false } = query
  const named = isPrefix ? place : { ...place, name }
  if (!isPrefix) {
    const all = readAnswer(
      artifactsSchema,
      (await client.rest.actions.listArtifactsForRepo(named)).data
    )
    const chosen = choose(all, query, runs)
    if (chosen.length > 0 || all.total_count <= all.artifacts.length) {
      return chosen
    }
  }
  // No list is by the beginning of a name, and runs of pull requests may have
  // buried an exact one: ask the runs themselves.
  const artifacts: PushArtifact[] = []
  for (const run_id of [...runs.keys()].slice(0, maxRuns)) {
    const { data } = await client.rest.actions.listWorkflowRunArtifacts({
      ...named,
      run_id
    })
    artifacts.push(...choose(readAnswer(artifactsSchema, data), query, runs))
  }
  return artifacts
}

function choose(
  { artifacts }: Artifacts,
  query: Pick<PushArtifactQuery, 'name' | 'isPrefix'>,
  runs: ReadonlyMap<number, Run>
): PushArtifact[] {
  return artifacts.flatMap((artifact) => {
    const run = runs.get(artifact.workflow_run?.id ?? 0)
    const { name } = artifact
    const isWanted = query.isPrefix
      ? name.startsWith(query.name)
      : name === query.name
    if (run === undefined || !isWanted || artifact.expired) return []
    return {
      id: artifact.id,
      name,
      commit: run.head_sha,
      size: artifact.size_in_bytes,
      digest: artifact.digest ?? '',
      createdAt: artifact.created_at ?? '',
      runUrl: /^https?:\/\/[\w.~:/%-]{1,900}$/.test(run.html_url)
        ? run.html_url
        : ''
    }
  })
}
