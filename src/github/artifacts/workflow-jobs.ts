// Jobs of workflow runs, as GitHub's jobs API has them, and the log of one.
import * as v from 'valibot'
import { exchange } from '../../host/web.ts'
import type { GitHubClient } from '../client.ts'
import { maxLogBytes } from './upload-line.ts'
import { readAnswer } from '../read-answer.ts'
import { refusalOf, UnusableAnswer, type Refusal } from '../refusal.ts'

export interface RepositoryName {
  readonly owner: string
  readonly repo: string
}

const jobsSchema = v.object({
  total_count: v.number(),
  jobs: v.array(
    v.object({
      id: v.number(),
      run_id: v.number(),
      name: v.string(),
      status: v.string(),
      conclusion: v.nullable(v.string()),
      runner_name: v.nullish(v.string()),
      run_attempt: v.nullish(v.number()),
      started_at: v.nullish(v.string()),
      completed_at: v.nullish(v.string())
    })
  )
})

export type WorkflowJob = v.InferOutput<typeof jobsSchema>['jobs'][number]

/** Pages of 100; a matrix has at most 256 jobs. */
const maxPages = 10

/**
 * The jobs of a run.
 * @param filter those of its latest attempt, or of all of them
 * @throws octokit's error, or UnusableAnswer
 */
export async function jobsOfRun(
  client: GitHubClient,
  { owner, repo }: RepositoryName,
  run_id: number,
  filter: 'latest' | 'all' = 'latest'
): Promise<readonly WorkflowJob[]> {
  const all: WorkflowJob[] = []
  for (let page = 1; page <= maxPages; page += 1) {
    const { data } = await client.rest.actions.listJobsForWorkflowRun({
      owner,
      repo,
      run_id,
      filter,
      per_page: 100,
      page
    })
    const { jobs, total_count } = readAnswer(jobsSchema, data)
    all.push(...jobs.filter((job) => job.run_id === run_id))
    if (jobs.length === 0 || page * 100 >= total_count) return all
  }
  throw new UnusableAnswer('the list of jobs does not end')
}

/** The job that runs here: a runner has one job at a time. null where that is not known. */
export function ownJob(
  jobs: readonly WorkflowJob[],
  runnerName: string
): WorkflowJob | null {
  const [own, ...others] = jobs.filter(
    ({ status, runner_name }) =>
      runnerName !== '' &&
      status === 'in_progress' &&
      runner_name === runnerName
  )
  return own !== undefined && others.length === 0 ? own : null
}

/** When a job ran, ISO 8601. */
export interface JobTime {
  readonly startedAt: string
  /** '' where it has not ended, or the platform doesn't say. */
  readonly completedAt: string
}

export type JobStart =
  | {
      readonly state: 'found'
      readonly startedAt: string
      /** When this job ran in earlier attempts of the run. */
      readonly earlier: readonly JobTime[]
    }
  | ({ readonly state: 'refused' } & Refusal)

/** When this job began, by the platform, in this attempt of the run and in those before. */
export async function startOfJob(
  client: GitHubClient,
  repository: RepositoryName,
  { runId, runnerName }: { readonly runId: number; readonly runnerName: string }
): Promise<JobStart> {
  try {
    const jobs = await jobsOfRun(client, repository, runId, 'all')
    const own = ownJob(jobs, runnerName)
    const startedAt = own?.started_at ?? ''
    if (own === null || startedAt === '') {
      throw new UnusableAnswer(
        'the list of jobs does not say which is this one'
      )
    }
    const earlier = jobs.filter(
      ({ id, name, run_attempt }) =>
        id !== own.id &&
        name === own.name &&
        (run_attempt ?? 0) !== own.run_attempt
    )
    return { state: 'found', startedAt, earlier: earlier.flatMap(timeOf) }
  } catch (error) {
    const doing = 'ask when this job began'
    return { state: 'refused', ...refusalOf(error, doing, 'actions: read') }
  }
}

/** [] for a job that never began. */
function timeOf({ started_at, completed_at }: WorkflowJob): JobTime[] {
  return started_at
    ? [{ startedAt: started_at, completedAt: completed_at ?? '' }]
    : []
}

/**
 * The log of a finished job, of at most `maxLogBytes`.
 * @throws octokit's error, or UnusableAnswer
 */
export async function logOfJob(
  client: GitHubClient,
  { owner, repo }: RepositoryName,
  job_id: number
): Promise<string> {
  // The answer is a signed address elsewhere, which must not get the token.
  const { headers, url } = await client.request(
    'GET /repos/{owner}/{repo}/actions/jobs/{job_id}/logs',
    { owner, repo, job_id, request: { redirect: 'manual' } }
  )
  const location = headers.location ?? ''
  if (location === '') throw new UnusableAnswer('the answer names no address')
  const { status, body } = await exchange({
    method: 'GET',
    url: new URL(location, url).href,
    follow: true,
    maxBytes: maxLogBytes,
    timeoutMilliseconds: 60_000
  })
  if (status !== 200) {
    throw new UnusableAnswer(`its address answered ${status}`)
  }
  return body.toString('utf8')
}
