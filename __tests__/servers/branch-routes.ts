// What GitHub's REST API tells of a repository, of the commits of a branch, and
// of the pull requests that they came with.
import { repositoryId } from './actions-store.ts'
import type { Answer, Call } from './github-server.ts'
import type { OpenApi } from './openapi.ts'

export interface BranchState {
  defaultBranch: string
  /** By branch: commits as GitHub lists them, newest first, merged ones among them. */
  readonly branches: Map<
    string,
    readonly { readonly sha: string; readonly parents: readonly string[] }[]
  >
  /** Merged pull requests. */
  readonly merged: {
    readonly number: number
    readonly branch: string
    readonly author?: string
    /** Commits that it brought, the merge commit last. */
    readonly commits: readonly string[]
  }[]
}

const routes = ['repository', 'commits', 'commit-pulls'] as const

export type BranchRoute = (typeof routes)[number]

export function isBranchRoute(route: string): route is BranchRoute {
  return (routes as readonly string[]).includes(route)
}

export const branchTemplates: readonly (readonly [
  BranchRoute,
  string,
  string
])[] = [
  ['repository', 'GET', '/repos/{owner}/{repo}'],
  ['commits', 'GET', '/repos/{owner}/{repo}/commits'],
  ['commit-pulls', 'GET', '/repos/{owner}/{repo}/commits/{commit_sha}/pulls']
]

export function makeBranchState(): BranchState {
  return { defaultBranch: 'main', branches: new Map(), merged: [] }
}

export function answerBranch(
  route: BranchRoute,
  { url, parameters }: Call,
  state: BranchState,
  openApi: OpenApi
): Answer {
  const { owner, repo } = parameters
  switch (route) {
    case 'repository': {
      // GitHub's own example lacks what its description requires.
      const {
        source: _source,
        parent: _parent,
        ...example
      } = openApi.example('full-repository-default-response')
      return {
        status: 200,
        body: {
          ...example,
          language: 'Go',
          id: repositoryId,
          full_name: `${owner}/${repo}`,
          default_branch: state.defaultBranch
        }
      }
    }
    case 'commits': {
      const branch = url.searchParams.get('sha') ?? state.defaultBranch
      const all = state.branches.get(branch)
      if (all === undefined) {
        const message = `No commit found for SHA: ${branch}`
        return { status: 404, body: { message, documentation_url: '' } }
      }
      const page = Number(url.searchParams.get('page') ?? 1)
      const size = Number(url.searchParams.get('per_page') ?? 30)
      const [example] = Object.values(openApi.example('commit-items'))
      return {
        status: 200,
        body: all
          .slice((page - 1) * size, page * size)
          .map(({ sha, parents }) => ({
            ...Object(example),
            sha,
            parents: parents.map((one) => ({ url: url.href, sha: one }))
          }))
      }
    }
    default: {
      const [example] = Object.values(
        openApi.example('pull-request-simple-items')
      )
      const commit = parameters['commit_sha'] ?? ''
      return {
        status: 200,
        body: state.merged
          .filter(({ commits }) => commits.includes(commit))
          .map(({ number, branch, author = 'someone', commits }) => ({
            ...Object(example),
            number,
            state: 'closed',
            // GitHub's own example of a team lacks what its description requires.
            requested_teams: [],
            user: { ...Object(example).user, login: author },
            merge_commit_sha: commits.at(-1),
            base: { ...Object(example).base, ref: branch }
          }))
      }
    }
  }
}
