// What GitHub's REST API tells of a pull request: its timeline and commits,
// and what people may do.
import type { Answer, Call } from './github-server.ts'
import type { OpenApi } from './openapi.ts'

export interface PullRequestState {
  /** Labels put and taken, in order. */
  readonly timeline: {
    readonly event: 'labeled' | 'unlabeled'
    readonly label: string
    readonly login: string
    readonly at: string
  }[]
  /** As GraphQL gives it. */
  text: Readonly<Record<string, unknown>> | null
  readonly commits: {
    readonly sha: string
    readonly message: string
    readonly verified: boolean
    readonly author: string
    readonly committer: string
  }[]
  /** Runs of it. */
  readonly runs: { readonly sha: string; readonly at: string }[]
  /** By login: `admin`, `write`, `read`, `none`; who is missing is unknown. */
  readonly permissions: Map<string, string>
}

const routes = ['timeline', 'pull-commits', 'commit', 'permission'] as const

export type PullRoute = (typeof routes)[number]

export function isPullRoute(route: string): route is PullRoute {
  return (routes as readonly string[]).includes(route)
}

export const pullTemplates: readonly (readonly [PullRoute, string, string])[] =
  [
    ['timeline', 'GET', '/repos/{owner}/{repo}/issues/{issue_number}/timeline'],
    [
      'pull-commits',
      'GET',
      '/repos/{owner}/{repo}/pulls/{pull_number}/commits'
    ],
    ['commit', 'GET', '/repos/{owner}/{repo}/commits/{ref}'],
    [
      'permission',
      'GET',
      '/repos/{owner}/{repo}/collaborators/{username}/permission'
    ]
  ]

export function answerPull(
  route: PullRoute,
  { url, parameters }: Call,
  pull: PullRequestState,
  openApi: OpenApi
): Answer {
  const user = (login: string) => ({
    ...Object(openApi.example('issue-comment')['user']),
    login
  })
  const notFound: Answer = {
    status: 404,
    body: {
      message: 'Not Found',
      documentation_url: 'https://docs.github.com/rest',
      status: '404'
    }
  }
  const commitJson = (one: PullRequestState['commits'][number]) => {
    const example = openApi.example('commit')
    const commit = Object(example['commit'])
    return {
      ...example,
      // GitHub's own example of a file lacks what its description requires.
      files: [],
      sha: one.sha,
      author: user(one.author),
      committer: user(one.committer),
      commit: {
        ...commit,
        message: one.message,
        verification: { ...commit.verification, verified: one.verified }
      }
    }
  }
  const page = Number(url.searchParams.get('page') ?? 1)
  const size = Number(url.searchParams.get('per_page') ?? 30)
  const paged = <T>(all: readonly T[]) =>
    all.slice((page - 1) * size, page * size)
  switch (route) {
    case 'timeline': {
      const more = page * size < pull.timeline.length
      const next = new URL(url)
      next.searchParams.set('page', String(page + 1))
      return {
        status: 200,
        body: paged(pull.timeline).map((one, index) => ({
          id: index + 1,
          node_id: 'LE_x',
          url: `${url.origin}/repos/o/r/issues/events/${index + 1}`,
          actor: user(one.login),
          event: one.event,
          commit_id: null,
          commit_url: null,
          created_at: one.at,
          performed_via_github_app: null,
          label: { name: one.label, color: 'ffffff' }
        })),
        ...(more ? { headers: { link: `<${next.href}>; rel="next"` } } : {})
      }
    }
    case 'pull-commits':
      return { status: 200, body: paged(pull.commits).map(commitJson) }
    case 'commit': {
      const one = pull.commits.find(({ sha }) => sha === parameters['ref'])
      return one ? { status: 200, body: commitJson(one) } : notFound
    }
    default: {
      const permission = pull.permissions.get(parameters['username'] ?? '')
      if (permission === undefined) return notFound
      const example = openApi.example(
        'repository-collaborator-permission-response-if-user-has-admin-permissions'
      )
      const role = { ...Object(example['user']), role_name: permission }
      return { status: 200, body: { ...example, permission, user: role } }
    }
  }
}
