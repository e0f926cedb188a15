// GitHub's REST API as far as this project calls it, with a state. Every
// request and every answer is checked against GitHub's own description.
import type { IncomingMessage, ServerResponse } from 'node:http'
import {
  actionsTemplates,
  answerActions,
  isActionsRoute,
  jobLog,
  type ActionsRoute
} from './actions-routes.ts'
import {
  makeActionsStore,
  repositoryId,
  type ActionsStore
} from './actions-store.ts'
import {
  answerAttestation,
  attestationTemplates,
  isAttestationRoute,
  makeAttestationState,
  type AttestationRoute,
  type AttestationState
} from './attestation-routes.ts'
import {
  answerBranch,
  branchTemplates,
  isBranchRoute,
  makeBranchState,
  type BranchRoute,
  type BranchState
} from './branch-routes.ts'
import { sendFault, type Fault } from './fault.ts'
import { bodyOf, listen, sendJson } from './listen.ts'
import { loadOpenApi } from './openapi.ts'
import {
  answerRelease,
  assetContent,
  isReleaseRoute,
  makeReleaseState,
  releaseTemplates,
  type ReleaseRoute,
  type ReleaseState
} from './release-routes.ts'
import { answerPull, isPullRoute, pullTemplates } from './pull-request.ts'
import type { PullRequestState, PullRoute } from './pull-request.ts'
import type { Tap } from './tap.ts'
import type { OpenApi } from './openapi.ts'

export interface Comment {
  readonly id: number
  readonly issue: number
  readonly login: string
  readonly type: 'Bot' | 'User'
  body: string
}

export type Route =
  | 'list-comments'
  | 'create-comment'
  | 'get-comment'
  | 'update-comment'
  | 'delete-comment'
  | 'compare'
  | 'graphql'
  | PullRoute
  | ActionsRoute
  | BranchRoute
  | ReleaseRoute
  | AttestationRoute

export interface GitHubServer {
  /** GITHUB_API_URL. */
  readonly url: string
  readonly comments: Comment[]
  /** `<base>...<head>` -> commit, for the compare API. */
  readonly mergeBases: Map<string, string>
  /** The one pull request there is. */
  readonly pull: PullRequestState
  /** Workflow runs and their artifacts. */
  readonly actions: ActionsStore
  /** Its branches, and what was merged there. */
  readonly branch: BranchState
  /** Its releases, and their files. */
  readonly releases: ReleaseState
  /** Attestations of its files. */
  readonly attestations: AttestationState
  /** Where archives of artifacts are, without a slash at the end. */
  archives: string
  /** Who the token is, by GraphQL. */
  login: string
  /** Method and path with query of every request. */
  readonly requests: string[]
  /** What broke GitHub's description; a test ends with none. */
  readonly violations: string[]
  addComment(comment: Omit<Comment, 'id'>): Comment
  /** The next `times` requests of a route fail like this. */
  fail(route: Route, fault: Fault, times?: number): void
  readonly close: () => Promise<void>
}

export interface Answer {
  readonly status: number
  readonly body: unknown
  readonly headers?: Readonly<Record<string, string>>
}

export interface Call {
  readonly route: Route
  readonly template: string
  readonly parameters: Readonly<Record<string, string>>
  readonly url: URL
  readonly body: Readonly<Record<string, unknown>> | undefined
  /** The body as it came. */
  readonly bytes: Buffer
}

const templates: readonly (readonly [Route, string, string])[] = [
  [
    'list-comments',
    'GET',
    '/repos/{owner}/{repo}/issues/{issue_number}/comments'
  ],
  [
    'create-comment',
    'POST',
    '/repos/{owner}/{repo}/issues/{issue_number}/comments'
  ],
  ['get-comment', 'GET', '/repos/{owner}/{repo}/issues/comments/{comment_id}'],
  [
    'update-comment',
    'PATCH',
    '/repos/{owner}/{repo}/issues/comments/{comment_id}'
  ],
  [
    'delete-comment',
    'DELETE',
    '/repos/{owner}/{repo}/issues/comments/{comment_id}'
  ],
  ['compare', 'GET', '/repos/{owner}/{repo}/compare/{basehead}'],
  ['graphql', 'POST', '/graphql'],
  ...pullTemplates,
  ...actionsTemplates,
  ...branchTemplates,
  ...releaseTemplates,
  ...attestationTemplates
]

/** GitHub's own limit, in characters. */
const longestComment = 65_536

/** @param tap is asked first for each request */
export async function startGitHubServer(tap?: Tap): Promise<GitHubServer> {
  const openApi = await loadOpenApi()
  const faults: { route: Route; fault: Fault; times: number }[] = []
  let nextId = 1
  const github: Omit<GitHubServer, 'url' | 'close'> = {
    comments: [],
    mergeBases: new Map(),
    pull: {
      timeline: [],
      createdAt: '2026-01-02T03:04:05Z',
      head: { ref: 'feature', repositoryId, owner: 'o', repo: 'r' },
      pushes: [],
      text: {
        body: '',
        createdAt: '2026-01-02T03:04:05Z',
        lastEditedAt: null,
        author: { login: 'someone' },
        userContentEdits: { totalCount: 0, nodes: [] }
      },
      commits: [],
      runs: [],
      open: [],
      changed: [],
      files: new Map(),
      tags: new Map(),
      heads: new Map([['main', 'a'.repeat(40)]]),
      permissions: new Map()
    },
    actions: makeActionsStore(),
    branch: makeBranchState(),
    releases: makeReleaseState(),
    attestations: makeAttestationState(),
    archives: 'http://127.0.0.1:9',
    login: 'github-actions[bot]',
    requests: [],
    violations: [],
    addComment(comment) {
      const added = { ...comment, id: nextId++ }
      github.comments.push(added)
      return added
    },
    fail(route, fault, times = Number.POSITIVE_INFINITY) {
      faults.push({ route, fault, times })
    }
  }

  function takeFault(route: Route): Fault | null {
    const next = faults.find((one) => one.route === route && one.times > 0)
    if (next === undefined) return null
    next.times -= 1
    return next.fault
  }

  const server = await listen(async (request, response) => {
    github.requests.push(`${request.method} ${request.url}`)
    const [, logId] = /^\/job-logs\/(\d+)$/.exec(request.url ?? '') ?? []
    if (logId !== undefined) {
      const log = jobLog(github.actions, Number(logId))
      response.writeHead(log === null ? 404 : 200).end(log ?? '')
      return
    }
    const content = assetContent(github.releases, request.url ?? '')
    if (content !== null) {
      response.writeHead(200).end(content)
      return
    }
    const call = matchCall(request, await bodyOf(request))
    if (call === null) {
      sendJson(response, 404, errorBody('Not Found', 404))
      return
    }
    if (!/^(?:token|bearer) \S+$/i.test(request.headers.authorization ?? '')) {
      sendJson(response, 401, errorBody('Bad credentials', 401))
      return
    }
    const fault = takeFault(call.route)
    const check = ({ status, body }: Answer): readonly string[] =>
      call.route === 'graphql'
        ? []
        : openApi.check({
            method: request.method ?? '',
            template: call.template,
            parameters: call.parameters,
            query: Object.fromEntries(call.url.searchParams),
            requestBody: call.body,
            status,
            responseBody: body
          })
    if (fault !== null) {
      if (fault.kind === 'status') {
        const { status } = fault
        const found = check({ status, body: errorBody('', status) })
        // What any GitHub answers now and then, though not every page lists it.
        const unlisted = [409, 422].includes(status)
        github.violations.push(
          ...found.filter(
            (one) => !(unlisted && one.endsWith('is not a documented answer'))
          )
        )
      }
      sendFault(fault, response)
      if (fault.kind !== 'cut-after') return
    }
    const answer = answerTo(call, github, openApi)
    github.violations.push(...check(answer))
    send(answer, response)
  }, tap)
  return Object.assign(github, { url: server.url, close: server.close })
}

function send(answer: Answer, response: ServerResponse): void {
  if (answer.body === undefined) {
    response.writeHead(answer.status, answer.headers).end()
  } else sendJson(response, answer.status, answer.body, answer.headers)
}

function matchCall(request: IncomingMessage, bytes: Buffer): Call | null {
  const url = new URL(request.url ?? '/', `http://${request.headers.host}`)
  for (const [route, method, template] of templates) {
    const pattern = template
      .replace('/{path}', '(?:/(?<path>.*))?')
      .replace(/\{(\w+)\}/g, '(?<$1>[^/]+)')
    const match = new RegExp(`^${pattern}$`).exec(url.pathname)
    if (method !== request.method || match === null) continue
    const parameters = Object.fromEntries(
      Object.entries(match.groups ?? {}).map(([name, value]) => [
        name,
        // The root has no path.
        decodeURIComponent(value ?? '')
      ])
    )
    const isFile = route === 'upload-asset'
    const body =
      isFile || bytes.length === 0 ? undefined : JSON.parse(bytes.toString())
    return { route, template, parameters, url, body, bytes }
  }
  return null
}

type State = Omit<GitHubServer, 'url' | 'close'>

function answerTo(call: Call, github: State, openApi: OpenApi): Answer {
  if (isPullRoute(call.route)) {
    return answerPull(call.route, call, github.pull, openApi)
  }
  if (isBranchRoute(call.route)) {
    return answerBranch(call.route, call, github.branch, openApi)
  }
  if (isReleaseRoute(call.route)) {
    return answerRelease(call.route, call, github.releases, openApi)
  }
  if (isAttestationRoute(call.route)) {
    return answerAttestation(call.route, call, github.attestations)
  }
  if (isActionsRoute(call.route)) {
    const { actions: store, archives } = github
    const state = { store, archives, pullRuns: github.pull.runs }
    return answerActions(call.route, call, state, openApi)
  }
  switch (call.route) {
    case 'list-comments':
      return listComments(call, github, openApi)
    case 'create-comment':
      return createComment(call, github, openApi)
    case 'get-comment':
    case 'update-comment':
    case 'delete-comment':
      return oneComment(call, github, openApi)
    case 'compare':
      return compare(call, github, openApi)
    default:
      return {
        status: 200,
        body: {
          data: {
            viewer: { login: github.login },
            repository: { pullRequest: github.pull.text }
          }
        }
      }
  }
}

function listComments(call: Call, github: State, openApi: OpenApi): Answer {
  const issue = Number(call.parameters['issue_number'])
  const all = github.comments.filter((comment) => comment.issue === issue)
  const size = Math.min(
    Number(call.url.searchParams.get('per_page') ?? 30),
    100
  )
  const page = Number(call.url.searchParams.get('page') ?? 1)
  const last = Math.max(1, Math.ceil(all.length / size))
  const link = (to: number, rel: string) => {
    const target = new URL(call.url)
    target.searchParams.set('page', String(to))
    return `<${target.href}>; rel="${rel}"`
  }
  const links = page < last ? [link(page + 1, 'next'), link(last, 'last')] : []
  return {
    status: 200,
    body: all
      .slice((page - 1) * size, page * size)
      .map((comment) => commentJson(comment, call, openApi)),
    headers: links.length > 0 ? { link: links.join(', ') } : {}
  }
}

function createComment(call: Call, github: State, openApi: OpenApi): Answer {
  const body = String(call.body?.['body'])
  if (body.length > longestComment) return tooLong
  const comment = github.addComment({
    issue: Number(call.parameters['issue_number']),
    login: github.login,
    type: github.login.endsWith('[bot]') ? 'Bot' : 'User',
    body
  })
  return { status: 201, body: commentJson(comment, call, openApi) }
}

function oneComment(call: Call, github: State, openApi: OpenApi): Answer {
  const id = Number(call.parameters['comment_id'])
  const comment = github.comments.find((one) => one.id === id)
  if (comment === undefined) {
    return { status: 404, body: errorBody('Not Found', 404) }
  }
  if (call.route === 'get-comment') {
    return { status: 200, body: commentJson(comment, call, openApi) }
  }
  // GraphQL may call a bot without its suffix.
  const login = github.login.replace(/\[bot\]$/, '')
  if (comment.login.replace(/\[bot\]$/, '') !== login) {
    const message = 'Resource not accessible by integration'
    return { status: 403, body: errorBody(message, 403) }
  }
  if (call.route === 'delete-comment') {
    github.comments.splice(github.comments.indexOf(comment), 1)
    return { status: 204, body: undefined }
  }
  const body = String(call.body?.['body'])
  if (body.length > longestComment) return tooLong
  comment.body = body
  return { status: 200, body: commentJson(comment, call, openApi) }
}

function compare(call: Call, github: State, openApi: OpenApi): Answer {
  const sha = github.mergeBases.get(call.parameters['basehead'] ?? '')
  if (sha === undefined) {
    return { status: 404, body: errorBody('Not Found', 404) }
  }
  const comparison = openApi.example('commit-comparison')
  return {
    status: 200,
    body: {
      ...comparison,
      merge_base_commit: { ...Object(comparison['merge_base_commit']), sha }
    }
  }
}

/** GitHub's own example of a comment, with what is this one's. */
function commentJson(comment: Comment, call: Call, openApi: OpenApi) {
  const { owner, repo } = call.parameters
  const example = openApi.example('issue-comment')
  const { origin } = call.url
  return {
    ...example,
    id: comment.id,
    body: comment.body,
    url: `${origin}/repos/${owner}/${repo}/issues/comments/${comment.id}`,
    html_url: `https://github.com/${owner}/${repo}/pull/${comment.issue}#issuecomment-${comment.id}`,
    issue_url: `${origin}/repos/${owner}/${repo}/issues/${comment.issue}`,
    user: {
      ...Object(example['user']),
      login: comment.login,
      type: comment.type
    }
  }
}

const tooLong: Answer = {
  status: 422,
  body: {
    message: 'Validation Failed',
    documentation_url: 'https://docs.github.com/rest',
    errors: [
      {
        resource: 'IssueComment',
        field: 'data',
        code: 'unprocessable',
        message: 'Body is too long (maximum is 65536 characters)'
      }
    ]
  }
}

function errorBody(message: string, status: number) {
  return {
    message,
    documentation_url: 'https://docs.github.com/rest',
    status: String(status)
  }
}
