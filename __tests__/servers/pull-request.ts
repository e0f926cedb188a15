// What GitHub's REST API tells of a pull request: its timeline and commits,
// and what people may do.
import { repositoryId } from './actions-store.ts'
import type { Answer, Call } from './github-server.ts'
import type { OpenApi } from './openapi.ts'

export interface PullRequestState {
  /** What happened to it, in order. */
  readonly timeline: {
    readonly event:
      'labeled' | 'unlabeled' | 'closed' | 'reopened' | 'head_ref_force_pushed'
    /** Of a label. */
    readonly label?: string
    readonly login: string
    readonly at: string
  }[]
  createdAt: string
  /** Where its commits are pushed; null once that repository is deleted. */
  head: HeadBranch | null
  /** Pushes to branches of any repository, in order. */
  readonly pushes: {
    /** Default: the head's repository and branch. */
    readonly to?: HeadBranch
    readonly after: string
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
  readonly runs: {
    readonly sha: string
    readonly at: string
    /** Default: feature. */
    readonly branch?: string
    /** Default: this repository. */
    readonly headRepositoryId?: number
  }[]
  /** Open pull requests. */
  readonly open: OpenPullRequest[]
  /** Paths that the pull request changes, and what they were called before. */
  readonly changed: { readonly path: string; readonly before?: string }[]
  /** Commits that tags name. */
  readonly tags: Map<string, string>
  /** Commits that branches name. */
  readonly heads: Map<string, string>
  /** Content of files, by `commit:path`. */
  readonly files: Map<string, string>
  /** By login: `admin`, `write`, `read`, `none`; who is missing is unknown. */
  readonly permissions: Map<string, string>
}

export interface HeadBranch {
  readonly ref: string
  readonly repositoryId: number
  readonly owner: string
  readonly repo: string
}

export interface OpenPullRequest {
  readonly number: number
  /** `owner:branch`. */
  readonly from: string
  readonly sha: string
  readonly repositoryId: number
  readonly author: string
  /** Default: main, at GitHub's example. */
  readonly base?: { readonly ref: string; readonly sha: string }
}

const routes = [
  'pulls',
  'pull',
  'activity',
  'contents',
  'pull-files',
  'timeline',
  'pull-commits',
  'commit',
  'permission'
] as const

export type PullRoute = (typeof routes)[number]

export function isPullRoute(route: string): route is PullRoute {
  return (routes as readonly string[]).includes(route)
}

export const pullTemplates: readonly (readonly [PullRoute, string, string])[] =
  [
    ['pulls', 'GET', '/repos/{owner}/{repo}/pulls'],
    ['pull', 'GET', '/repos/{owner}/{repo}/pulls/{pull_number}'],
    ['activity', 'GET', '/repos/{owner}/{repo}/activity'],
    ['contents', 'GET', '/repos/{owner}/{repo}/contents/{path}'],
    ['pull-files', 'GET', '/repos/{owner}/{repo}/pulls/{pull_number}/files'],
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

/** Names in a directory of a commit. */
function entriesOf(
  { files }: PullRequestState,
  ref: string,
  path: string
): readonly string[] {
  const start = `${ref}:${path === '' ? '' : `${path}/`}`
  const names = [...files.keys()]
    .filter((name) => name.startsWith(start))
    .map((name) => name.slice(start.length).split('/')[0] ?? '')
  return [...new Set(names)]
}

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
    case 'pulls': {
      const wanted = url.searchParams.get('head')
      const example = Object(openApi.example('pull-request-simple-items')['0'])
      const { head, base } = example
      return {
        status: 200,
        body: pull.open
          .filter(({ from }) => wanted === null || from === wanted)
          .map((one) => ({
            ...example,
            number: one.number,
            state: 'open',
            // GitHub's own example of a team lacks what its description requires.
            requested_teams: [],
            user: user(one.author),
            head: {
              ...head,
              sha: one.sha,
              ref: one.from.split(':')[1],
              repo: { ...head.repo, id: one.repositoryId }
            },
            base: {
              ...base,
              ref: 'main',
              ...one.base,
              repo: { ...base.repo, id: repositoryId }
            }
          }))
      }
    }
    case 'pull': {
      const example = openApi.example('pull-request')
      const head = Object(example['head'])
      const at = pull.head
      return {
        status: 200,
        body: {
          ...example,
          number: Number(parameters['pull_number']),
          created_at: pull.createdAt,
          // GitHub's own example of a team lacks what its description requires.
          requested_teams: [],
          head: {
            ...head,
            ref: at?.ref ?? head.ref,
            repo: at && {
              ...head.repo,
              id: at.repositoryId,
              name: at.repo,
              owner: user(at.owner)
            }
          }
        }
      }
    }
    case 'activity': {
      const asked = url.searchParams.get('ref')
      const after = Number(url.searchParams.get('after') ?? 0)
      const found = pull.pushes
        .map((push) => ({ ...push, to: push.to ?? pull.head }))
        .filter(
          ({ to }) =>
            to !== null &&
            to.owner === parameters['owner'] &&
            to.repo === parameters['repo'] &&
            `refs/heads/${to.ref}` === asked
        )
        .toReversed()
      const next = new URL(url)
      next.searchParams.set('after', String(after + size))
      return {
        status: 200,
        body: found.slice(after, after + size).map((one, index) => ({
          id: index + 1,
          node_id: 'PSH_x',
          before: '0'.repeat(40),
          after: one.after,
          ref: asked,
          timestamp: one.at,
          activity_type: 'push',
          actor: user('someone')
        })),
        ...(after + size < found.length
          ? { headers: { link: `<${next.href}>; rel="next"` } }
          : {})
      }
    }
    case 'contents': {
      const path = parameters['path'] ?? ''
      const ref = url.searchParams.get('ref') ?? ''
      const text = pull.files.get(`${ref}:${path}`)
      if (text === undefined) {
        const entries = entriesOf(pull, ref, path)
        if (path !== '' && entries.length === 0) return notFound
        const example = openApi.example(
          'content-file-response-if-content-is-a-directory-object'
        )
        return {
          status: 200,
          body: entries.map((name) => ({ ...example, name }))
        }
      }
      const content = Buffer.from(text)
      return {
        status: 200,
        body: {
          ...openApi.example('content-file-response-if-content-is-a-file'),
          path,
          size: content.length,
          encoding: 'base64',
          content: content.toString('base64')
        }
      }
    }
    case 'pull-files': {
      const example = Object(openApi.example('diff-entry-items')['0'])
      return {
        status: 200,
        body: paged(pull.changed).map(({ path, before }) => ({
          ...example,
          filename: path,
          ...(before === undefined
            ? { status: 'modified' }
            : { status: 'renamed', previous_filename: before })
        }))
      }
    }
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
          ...(one.label === undefined
            ? {}
            : { label: { name: one.label, color: 'ffffff' } })
        })),
        ...(more ? { headers: { link: `<${next.href}>; rel="next"` } } : {})
      }
    }
    case 'pull-commits':
      return { status: 200, body: paged(pull.commits).map(commitJson) }
    case 'commit': {
      const ref = parameters['ref'] ?? ''
      const [kind = '', ...name] = ref.split('/')
      const refs = { tags: pull.tags, heads: pull.heads }[kind]
      const sha = refs === undefined ? ref : refs.get(name.join('/'))
      if (sha === undefined) return notFound
      const one = pull.commits.find((commit) => commit.sha === sha) ?? {
        sha,
        message: 'a change',
        verified: false,
        author: 'someone',
        committer: 'someone'
      }
      return { status: 200, body: commitJson(one) }
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
