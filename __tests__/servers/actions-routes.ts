// GitHub's REST API of workflow runs and artifacts.
import { repositoryId, type ActionsStore } from './actions-store.ts'
import type { Answer, Call } from './github-server.ts'
import type { OpenApi } from './openapi.ts'
import type { PullRequestState } from './pull-request.ts'

const routes = [
  'runs',
  'workflow-runs',
  'run',
  'jobs',
  'job-log',
  'artifacts',
  'run-artifacts',
  'artifact-archive'
] as const

export type ActionsRoute = (typeof routes)[number]

export function isActionsRoute(route: string): route is ActionsRoute {
  return (routes as readonly string[]).includes(route)
}

export const actionsTemplates: readonly (readonly [
  ActionsRoute,
  string,
  string
])[] = [
  ['runs', 'GET', '/repos/{owner}/{repo}/actions/runs'],
  [
    'workflow-runs',
    'GET',
    '/repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs'
  ],
  ['run', 'GET', '/repos/{owner}/{repo}/actions/runs/{run_id}'],
  ['jobs', 'GET', '/repos/{owner}/{repo}/actions/runs/{run_id}/jobs'],
  ['job-log', 'GET', '/repos/{owner}/{repo}/actions/jobs/{job_id}/logs'],
  ['artifacts', 'GET', '/repos/{owner}/{repo}/actions/artifacts'],
  [
    'run-artifacts',
    'GET',
    '/repos/{owner}/{repo}/actions/runs/{run_id}/artifacts'
  ],
  [
    'artifact-archive',
    'GET',
    '/repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}'
  ]
]

export interface ActionsState {
  readonly store: ActionsStore
  /** Where archives are: `<base>/<id>`. */
  archives: string
  readonly pullRuns: PullRequestState['runs']
}

export function answerActions(
  route: ActionsRoute,
  call: Call,
  state: ActionsState,
  openApi: OpenApi
): Answer {
  const { parameters } = call
  switch (route) {
    case 'runs':
      return listRuns(call, state, null, openApi)
    case 'workflow-runs': {
      const workflowId = Number(parameters['workflow_id'])
      return listRuns(call, state, workflowId, openApi)
    }
    case 'run':
      return oneRun(call, state, openApi)
    case 'jobs':
      return listJobs(call, state, openApi)
    case 'job-log': {
      const id = Number(parameters['job_id'])
      const job = state.store.jobs.find((one) => one.id === id)
      if (job === undefined || job.conclusion === null) return notFound
      const location = `${call.url.origin}/job-logs/${id}`
      return { status: 302, body: undefined, headers: { location } }
    }
    case 'artifacts':
      return listArtifacts(call, state, null, openApi)
    case 'run-artifacts':
      return listArtifacts(call, state, Number(parameters['run_id']), openApi)
    default: {
      const id = Number(parameters['artifact_id'])
      const found = state.store.artifacts.find((one) => one.id === id)
      if (found === undefined || found.expired) {
        return {
          status: 410,
          body: {
            message: 'Artifact has expired',
            documentation_url: 'https://docs.github.com/rest',
            status: '410'
          }
        }
      }
      const location = `${state.archives}/${id}?sig=secret`
      return { status: 302, body: undefined, headers: { location } }
    }
  }
}

function page<T>({ url }: Call, all: readonly T[]): readonly T[] {
  const size = Math.min(Number(url.searchParams.get('per_page') ?? 30), 100)
  const number = Number(url.searchParams.get('page') ?? 1)
  return all.slice((number - 1) * size, number * size)
}

const notFound: Answer = {
  status: 404,
  body: {
    message: 'Not Found',
    documentation_url: 'https://docs.github.com/rest',
    status: '404'
  }
}

/** The log of a job as its address gives it: each line after its time. */
export function jobLog({ jobs }: ActionsStore, id: number): string | null {
  const job = jobs.find((one) => one.id === id)
  if (job === undefined) return null
  return job.log
    .split('\n')
    .map((line) => `2026-01-02T03:04:05.0000000Z ${line}\r\n`)
    .join('')
}

type KnownRun = ActionsStore['runs'][number]

function runsOf({ store, pullRuns }: ActionsState): readonly KnownRun[] {
  return [
    ...pullRuns.map(({ sha, at, branch, headRepositoryId }, index) => ({
      id: index + 1,
      event: 'pull_request',
      branch: branch ?? 'feature',
      sha,
      headRepositoryId: headRepositoryId ?? repositoryId,
      workflowId: 1,
      attempt: 1,
      at
    })),
    ...store.runs
  ]
}

function runJson(
  run: KnownRun,
  { url, parameters: { owner, repo } }: Call,
  openApi: OpenApi
) {
  const [example] = Object(
    openApi.example('workflow-run-paginated')['workflow_runs']
  )
  return {
    ...example,
    id: run.id,
    workflow_id: run.workflowId,
    path: `.github/workflows/${run.workflowId}.yml`,
    run_attempt: run.attempt,
    jobs_url: url.href,
    event: run.event,
    head_branch: run.branch,
    head_sha: run.sha,
    created_at: run.at,
    html_url: `https://github.com/${owner}/${repo}/actions/runs/${run.id}`,
    repository: { ...example.repository, id: repositoryId },
    head_repository: { ...example.head_repository, id: run.headRepositoryId }
  }
}

function oneRun(call: Call, state: ActionsState, openApi: OpenApi): Answer {
  const id = Number(call.parameters['run_id'])
  const run = runsOf(state).find((one) => one.id === id)
  return run === undefined
    ? notFound
    : { status: 200, body: runJson(run, call, openApi) }
}

function listJobs(
  call: Call,
  { store }: ActionsState,
  openApi: OpenApi
): Answer {
  const runId = Number(call.parameters['run_id'])
  const all = store.jobs.filter((job) => job.runId === runId)
  const latest = Math.max(...all.map(({ attempt = 1 }) => attempt))
  const isLatest = call.url.searchParams.get('filter') !== 'all'
  const found = isLatest
    ? all.filter(({ attempt = 1 }) => attempt === latest)
    : all
  const [example] = Object(openApi.example('job-paginated')['jobs'])
  return {
    status: 200,
    body: {
      total_count: found.length,
      jobs: page(call, found).map((job) => ({
        ...example,
        // GitHub's own example lacks what its description requires.
        created_at: '2026-01-02T03:04:05Z',
        id: job.id,
        run_id: runId,
        name: job.name,
        run_attempt: job.attempt ?? 1,
        ...(job.startedAt === undefined ? {} : { started_at: job.startedAt }),
        ...(job.completedAt === undefined
          ? {}
          : { completed_at: job.completedAt }),
        status: job.conclusion === null ? 'in_progress' : 'completed',
        conclusion: job.conclusion,
        runner_name: job.runnerName
      }))
    }
  }
}

/** Newest first, as GitHub does. */
function listRuns(
  call: Call,
  state: ActionsState,
  workflowId: number | null,
  openApi: OpenApi
): Answer {
  const asked = (name: string, value: string): boolean =>
    [null, value].includes(call.url.searchParams.get(name))
  const found = runsOf(state)
    .filter(
      (run) =>
        (workflowId === null || run.workflowId === workflowId) &&
        asked('head_sha', run.sha) &&
        asked('branch', run.branch) &&
        asked('event', run.event)
    )
    .toReversed()
  return {
    status: 200,
    body: {
      total_count: found.length,
      workflow_runs: page(call, found).map((run) => runJson(run, call, openApi))
    }
  }
}

function listArtifacts(
  call: Call,
  { store }: ActionsState,
  runId: number | null,
  openApi: OpenApi
): Answer {
  const name = call.url.searchParams.get('name')
  const found = store.artifacts
    .filter(
      (one) =>
        (name === null || one.name === name) &&
        (runId === null || one.runId === runId)
    )
    .toReversed()
  const [example] = Object(openApi.example('artifact-paginated')['artifacts'])
  return {
    status: 200,
    body: {
      total_count: found.length,
      artifacts: page(call, found).map((one) => {
        const run = store.runs.find(({ id }) => id === one.runId)
        return {
          ...example,
          id: one.id,
          name: one.name,
          size_in_bytes: one.content.length,
          expired: one.expired,
          created_at: one.createdAt,
          digest: one.digest,
          workflow_run: {
            id: one.runId,
            repository_id: repositoryId,
            head_repository_id: run?.headRepositoryId,
            head_branch: run?.branch,
            head_sha: run?.sha
          }
        }
      })
    }
  }
}
