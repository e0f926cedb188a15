// Lists all measurements that runs on a branch recorded as artifacts, and
// those that expired. What the server says of each run decides.
import * as v from 'valibot'
import type { GitHubClient } from '../client.ts'
import type { RepositoryOnGitHub } from './push-artifacts.ts'
import { readAnswer } from '../read-answer.ts'
import { refusalOf, type Refusal } from '../refusal.ts'

export interface RecordedPush {
  readonly id: number
  readonly name: string
  readonly commit: string
  /** `sha256:…`; '' where the server keeps none. */
  readonly digest: string
  /** ISO 8601. */
  readonly createdAt: string
}

export interface RecordedPushes {
  /** Newest first. */
  readonly artifacts: readonly RecordedPush[]
  /** Commits of which every artifact of these names has expired. */
  readonly expired: readonly string[]
  /** What could not be asked, a sentence; null where everything was. */
  readonly refused: string | null
}

export type RecordedPushesResult =
  | ({ readonly state: 'found' } & RecordedPushes)
  | ({ readonly state: 'refused' } & Refusal)

const pageSize = 100
/** Pages of runs; the API gives no more than 1,000 runs to one question. */
const maxPages = 10

const runsSchema = v.object({
  workflow_runs: v.array(
    v.object({
      id: v.number(),
      event: v.string(),
      head_branch: v.nullable(v.string()),
      head_sha: v.string(),
      created_at: v.string(),
      repository: v.object({ id: v.number() }),
      head_repository: v.nullable(v.object({ id: v.number() }))
    })
  )
})

const artifactsSchema = v.object({
  artifacts: v.array(
    v.object({
      id: v.number(),
      name: v.string(),
      expired: v.boolean(),
      created_at: v.nullable(v.string()),
      digest: v.nullish(v.string())
    })
  )
})

export interface RecordedPushesQuery {
  readonly branch: string
  /** Full hashes. */
  readonly commits: readonly string[]
  /** How the names of the artifacts begin. */
  readonly prefix: string
  /** The earliest day of the runs, `2026-09-01`; '' for any. */
  readonly since: string
}

/** Runs are asked one by one, newest first, until one is refused; one that is there no more is passed over. */
export async function findRecordedPushes(
  client: GitHubClient,
  repository: RepositoryOnGitHub,
  query: RecordedPushesQuery
): Promise<RecordedPushesResult> {
  const doing = 'look for recorded measurements'
  const refusal = (error: unknown): Refusal =>
    refusalOf(error, doing, 'actions: read')
  let runs: readonly PushRun[]
  try {
    runs = await pushRuns(client, repository, query)
  } catch (error) {
    return { state: 'refused', ...refusal(error) }
  }
  const artifacts: RecordedPush[] = []
  const expired = new Set<string>()
  let refused: string | null = null
  for (const run of runs) {
    try {
      const result = await artifactsOf(client, repository, run, query.prefix)
      artifacts.push(...result.artifacts)
      if (result.expired) expired.add(run.commit)
    } catch (error) {
      const { status, message } = refusal(error)
      refused = message
      if (status !== 404) break
    }
  }
  const there = new Set(artifacts.map(({ commit }) => commit))
  return {
    state: 'found',
    artifacts: artifacts.toSorted((a, b) => b.id - a.id),
    expired: [...expired].filter((commit) => !there.has(commit)),
    refused
  }
}

interface PushRun {
  readonly id: number
  readonly commit: string
}

/** Newest first. */
async function pushRuns(
  client: GitHubClient,
  { owner, repo, id }: RepositoryOnGitHub,
  { branch, commits, since }: RecordedPushesQuery
): Promise<readonly PushRun[]> {
  const hashes = new Set(commits)
  const seen = new Set<string>()
  const all: PushRun[] = []
  for (let page = 1; page <= maxPages; page += 1) {
    const { data } = await client.rest.actions.listWorkflowRunsForRepo({
      owner,
      repo,
      branch,
      event: 'push',
      per_page: pageSize,
      page
    })
    const { workflow_runs: runs } = readAnswer(runsSchema, data)
    const before = all.length
    for (const run of runs) {
      // The server filtered; what counts is what it says of each run.
      if (
        run.event === 'push' &&
        run.head_branch === branch &&
        hashes.has(run.head_sha) &&
        run.created_at >= since &&
        run.head_repository?.id === run.repository.id &&
        run.repository.id === id
      ) {
        all.push({ id: run.id, commit: run.head_sha })
        seen.add(run.head_sha)
      }
    }
    // Other workflows' runs of the last commit may be on the next page.
    const past = seen.size === hashes.size && all.length === before
    const tooOld = (runs.at(-1)?.created_at ?? '') < since
    if (runs.length < pageSize || past || tooOld) break
  }
  return all
}

async function artifactsOf(
  client: GitHubClient,
  { owner, repo }: RepositoryOnGitHub,
  run: PushRun,
  prefix: string
): Promise<Pick<RecordedPushes, 'artifacts'> & { readonly expired: boolean }> {
  const { data } = await client.rest.actions.listWorkflowRunArtifacts({
    owner,
    repo,
    run_id: run.id,
    per_page: pageSize
  })
  const named = readAnswer(artifactsSchema, data).artifacts.filter(({ name }) =>
    name.startsWith(prefix)
  )
  return {
    expired: named.some(({ expired }) => expired),
    artifacts: named
      .filter(({ expired }) => !expired)
      .map(({ id, name, digest, created_at }) => ({
        id,
        name,
        commit: run.commit,
        digest: digest ?? '',
        createdAt: created_at ?? ''
      }))
  }
}
