// Asks GitHub's compare API for the merge base of two commits, for clones
// that are too shallow to know it.
import type { GitHubClient } from './client.ts'
import { refusalOf, UnusableAnswer } from './refusal.ts'
import type { Refusal } from './refusal.ts'

export type MergeBaseAnswer =
  | { readonly state: 'found'; readonly commit: string }
  | ({ readonly state: 'refused' } & Refusal)

/** `base` and `head` are commit hashes or branch names of this repository's network. */
export async function mergeBaseByApi(
  client: GitHubClient,
  owner: string,
  repo: string,
  base: string,
  head: string
): Promise<MergeBaseAnswer> {
  try {
    const { data } = await client.rest.repos.compareCommitsWithBasehead({
      owner,
      repo,
      basehead: `${base}...${head}`,
      per_page: 1
    })
    const commit: unknown = data?.merge_base_commit?.sha
    if (typeof commit !== 'string' || !/^[0-9a-f]{40,64}$/.test(commit)) {
      throw new UnusableAnswer('the answer names no merge base')
    }
    return { state: 'found', commit }
  } catch (error) {
    const refusal = refusalOf(
      error,
      "ask for the pull request's merge base",
      'contents: read'
    )
    return { state: 'refused', ...refusal }
  }
}
