// GitHub's REST API of workflow runs and artifacts.
import { repositoryId, type ActionsStore } from './actions-store.ts'
import type { Answer, Call } from './github-server.ts'
import type { OpenApi } from './openapi.ts'
import type { PullRequestState } from './pull-request.ts'

const routes = [
  'runs',
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
      return listRuns(call, state, openApi)
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

/** Newest first, as GitHub does. */
function listRuns(
  call: Call,
  { store, pullRuns }: ActionsState,
  openApi: OpenApi
): Answer {
  const all = [
    ...pullRuns.map(({ sha, at }, index) => ({
      id: index + 1,
      event: 'pull_request',
      branch: 'feature',
      sha,
      headRepositoryId: repositoryId,
      at
    })),
    ...store.runs.map((run) => ({ ...run, at: '2026-01-02T03:04:05Z' }))
  ]
  const asked = (name: string, value: string): boolean =>
    [null, value].includes(call.url.searchParams.get(name))
  const found = all
    .filter(
      (run) =>
        asked('head_sha', run.sha) &&
        asked('branch', run.branch) &&
        asked('event', run.event)
    )
    .toReversed()
  const [example] = Object(
    openApi.example('workflow-run-paginated')['workflow_runs']
  )
  const { owner, repo } = call.parameters
  return {
    status: 200,
    body: {
      total_count: found.length,
      workflow_runs: page(call, found).map((run) => ({
        ...example,
        id: run.id,
        event: run.event,
        head_branch: run.branch,
        head_sha: run.sha,
        created_at: run.at,
        html_url: `https://github.com/${owner}/${repo}/actions/runs/${run.id}`,
        repository: { ...example.repository, id: repositoryId },
        head_repository: {
          ...example.head_repository,
          id: run.headRepositoryId
        }
      }))
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
