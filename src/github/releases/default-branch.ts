// Asks for the name of a repository's default branch, without a checkout.
import * as v from 'valibot'
import type { GitHubClient } from '../client.ts'
import { readAnswer } from '../read-answer.ts'
import { refusalOf, type Refusal } from '../refusal.ts'

export type DefaultBranch =
  | { readonly state: 'read'; readonly name: string }
  | ({ readonly state: 'refused' } & Refusal)

const repositorySchema = v.object({
  default_branch: v.pipe(v.string(), v.regex(/^[^-\s~^:?*[\\][^\s~^:?*[\\]*$/))
})

export async function defaultBranch(
  client: GitHubClient,
  { owner, repo }: { readonly owner: string; readonly repo: string }
): Promise<DefaultBranch> {
  try {
    const { data } = await client.rest.repos.get({ owner, repo })
    const { default_branch: name } = readAnswer(repositorySchema, data)
    return { state: 'read', name }
  } catch (error) {
    const doing = "ask for the repository's default branch"
    return { state: 'refused', ...refusalOf(error, doing, 'contents: read') }
  }
}
