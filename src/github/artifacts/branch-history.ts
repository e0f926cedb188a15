// Reads the first parents of a branch, and the pull request of a commit, by
// the API: it needs no clone.
import * as v from 'valibot'
import type { GitHubClient } from '../client.ts'
import { readAnswer } from '../read-answer.ts'
import { refusalOf, type Refusal } from '../refusal.ts'

interface Repository {
  readonly owner: string
  readonly repo: string
}

export interface BranchHistory {
  readonly branch: string
  /** `owner/name`, as GitHub writes it. */
  readonly fullName: string
  /** GitHub's number of the repository. */
  readonly repositoryId: number
  /** Full hashes, newest first. */
  readonly commits: readonly string[]
}

export type BranchHistoryResult =
  | { readonly state: 'found'; readonly history: BranchHistory }
  | ({ readonly state: 'refused' } & Refusal)

export interface MergedPull {
  readonly number: number
  /** Login; '' when unknown. */
  readonly author: string
}

export type MergedPullResult =
  /** null: it came with none. */
  | { readonly state: 'found'; readonly pull: MergedPull | null }
  | ({ readonly state: 'refused' } & Refusal)

const pageSize = 100
/** Pages of commits; those of merged branches are among them. */
const maxPages = 30

const hash = v.pipe(v.string(), v.regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/))

const repositorySchema = v.object({
  id: v.number(),
  full_name: v.string(),
  default_branch: v.string()
})

const commitsSchema = v.array(
  v.object({ sha: hash, parents: v.array(v.object({ sha: hash })) })
)

const pullsSchema = v.array(
  v.object({
    number: v.pipe(v.number(), v.integer(), v.minValue(1)),
    user: v.nullish(v.object({ login: v.string() })),
    merged_at: v.nullish(v.string()),
    merge_commit_sha: v.nullish(v.string()),
    base: v.object({ ref: v.string() })
  })
)

/**
 * @param branch '' for the default branch
 * @param maxCommits commits of it that are wanted
 */
export async function branchHistory(
  client: GitHubClient,
  { owner, repo }: Repository,
  branch: string,
  maxCommits: number
): Promise<BranchHistoryResult> {
  try {
    const { data } = await client.rest.repos.get({ owner, repo })
    const { id, full_name, default_branch } = readAnswer(repositorySchema, data)
    const name = branch === '' ? default_branch : branch
    const parents = new Map<string, string | null>()
    let line: readonly string[] = []
    for (let page = 1; page <= maxPages; page += 1) {
      const answer = await client.rest.repos.listCommits({
        owner,
        repo,
        sha: name,
        per_page: pageSize,
        page
      })
      const commits = readAnswer(commitsSchema, answer.data)
      for (const commit of commits) {
        parents.set(commit.sha, commit.parents[0]?.sha ?? null)
      }
      line = firstParents(parents, maxCommits)
      if (line.length === maxCommits || commits.length < pageSize) break
    }
    return {
      state: 'found',
      history: {
        branch: name,
        fullName: full_name,
        repositoryId: id,
        commits: line
      }
    }
  } catch (error) {
    const doing = 'list the commits of the branch'
    return { state: 'refused', ...refusalOf(error, doing, 'contents: read') }
  }
}

/** From the first commit that was listed, as far as is known. */
function firstParents(
  parents: ReadonlyMap<string, string | null>,
  maxCommits: number
): readonly string[] {
  const line: string[] = []
  const [tip = null] = parents.keys()
  for (let at = tip; at !== null && line.length < maxCommits;) {
    const parent = parents.get(at)
    if (parent === undefined) break
    line.push(at)
    at = parent
  }
  return line
}

/** The merged pull request by which a commit came to a branch. */
export async function pullRequestOf(
  client: GitHubClient,
  { owner, repo }: Repository,
  branch: string,
  commit: string
): Promise<MergedPullResult> {
  try {
    const { data } =
      await client.rest.repos.listPullRequestsAssociatedWithCommit({
        owner,
        repo,
        commit_sha: commit,
        per_page: pageSize
      })
    const pulls = readAnswer(pullsSchema, data).filter(
      ({ merged_at, base }) =>
        typeof merged_at === 'string' && base.ref === branch
    )
    const merged = pulls.find((pull) => pull.merge_commit_sha === commit)
    const pull = merged ?? pulls[0]
    return {
      state: 'found',
      pull: pull
        ? { number: pull.number, author: pull.user?.login ?? '' }
        : null
    }
  } catch (error) {
    const doing = 'look for the pull request of a commit'
    return {
      state: 'refused',
      ...refusalOf(error, doing, 'pull-requests: read')
    }
  }
}
