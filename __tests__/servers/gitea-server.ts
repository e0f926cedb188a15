// The REST API of a Gitea as far as this project calls it: below /api/v1, without
// GraphQL and without a merge base in comparisons. What it lacks is not found. Shapes
// are those of Gitea's modules/structs (issue_comment.go, user.go).
import type { IncomingMessage } from 'node:http'
import { bodyOf, listen, sendJson } from './listen.ts'

export interface GiteaComment {
  readonly id: number
  readonly issue: number
  readonly login: string
  body: string
}

export interface GiteaServer {
  /** GITHUB_SERVER_URL: with a slash at its end. */
  readonly url: string
  /** GITHUB_API_URL. */
  readonly apiUrl: string
  readonly comments: GiteaComment[]
  /** Labels that were put on pull requests. */
  readonly labels: { readonly name: string; readonly login: string }[]
  /** Who the token of a job is; null: the server doesn't tell. */
  login: string | null
  /** Method and path of every request. */
  readonly requests: string[]
  readonly close: () => Promise<void>
}

interface Answer {
  readonly status: number
  readonly body: unknown
}

type State = Omit<GiteaServer, 'url' | 'apiUrl' | 'close'>

/** The user of every job's token. */
const jobUser = 'gitea-actions'

export async function startGiteaServer(): Promise<GiteaServer> {
  const state: State = {
    comments: [],
    labels: [],
    login: jobUser,
    requests: []
  }
  const server = await listen(async (request, response) => {
    state.requests.push(`${request.method} ${request.url}`)
    const text = (await bodyOf(request)).toString()
    const origin = `http://${request.headers.host}`
    const { status, body } = answerTo(request, text, origin, state)
    sendJson(response, status, body)
  })
  return Object.assign(state, {
    url: `${server.url}/`,
    apiUrl: `${server.url}/api/v1`,
    close: server.close
  })
}

const notFound = (origin: string): Answer => ({
  status: 404,
  body: { message: 'not found', url: `${origin}/api/swagger`, errors: null }
})

function answerTo(
  request: IncomingMessage,
  text: string,
  origin: string,
  state: State
): Answer {
  if (!/^token \S+$/i.test(request.headers.authorization ?? '')) {
    return { status: 401, body: { message: 'token is required' } }
  }
  const { pathname } = new URL(request.url ?? '/', origin)
  const [, path = ''] = /^\/api\/v1(\/.*)$/.exec(pathname) ?? []
  if (path === '/user') {
    return state.login === null
      ? notFound(origin)
      : { status: 200, body: user(state.login) }
  }
  const [, owner, repo, rest = ''] =
    /^\/repos\/([^/]+)\/([^/]+)\/(.+)$/.exec(path) ?? []
  const page = `${origin}/${owner}/${repo}/pulls`
  const called = `${request.method} ${rest}`
  const [, issue] = /^(?:GET|POST) issues\/(\d+)\/\w+$/.exec(called) ?? []
  if (called === `GET issues/${issue}/comments`) {
    // All of them: there are no pages.
    const all = state.comments.filter((one) => one.issue === Number(issue))
    return { status: 200, body: all.map((one) => commentJson(one, page)) }
  }
  if (called === `POST issues/${issue}/comments`) {
    const comment = {
      id: state.comments.length + 1,
      issue: Number(issue),
      login: state.login ?? jobUser,
      body: bodyText(text)
    }
    state.comments.push(comment)
    return { status: 201, body: commentJson(comment, page) }
  }
  if (called === `GET issues/${issue}/timeline`) {
    const body = state.labels.map(({ name, login }, index) => ({
      id: index + 1,
      type: 'label',
      body: '1',
      user: user(login),
      label: { id: 1, name, color: 'ee0701' }
    }))
    return { status: 200, body }
  }
  const [, id] = /^(?:GET|PATCH) issues\/comments\/(\d+)$/.exec(called) ?? []
  const comment = state.comments.find((one) => one.id === Number(id))
  if (comment !== undefined) {
    if (request.method === 'PATCH') comment.body = bodyText(text)
    return { status: 200, body: commentJson(comment, page) }
  }
  if (/^GET compare\/.+\.\.\..+$/.test(called)) {
    return { status: 200, body: { total_commits: 0, commits: [] } }
  }
  return notFound(origin)
}

function bodyText(text: string): string {
  const { body } = Object(JSON.parse(text))
  return String(body)
}

function user(login: string) {
  return { id: login === jobUser ? -2 : 7, login, username: login }
}

function commentJson({ id, issue, login, body }: GiteaComment, page: string) {
  return {
    id,
    html_url: `${page}/${issue}#issuecomment-${id}`,
    pull_request_url: `${page}/${issue}`,
    issue_url: '',
    user: user(login),
    original_author: '',
    original_author_id: 0,
    body,
    created_at: '2026-01-02T03:04:05Z',
    updated_at: '2026-01-02T03:04:05Z'
  }
}
