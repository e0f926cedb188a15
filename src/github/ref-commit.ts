// Asks which commit a tag or a branch names, without a checkout.
import * as v from 'valibot'
import type { GitHubClient } from './client.ts'
import { readAnswer } from './read-answer.ts'
import { refusalOf, type Refusal } from './refusal.ts'

export type RefCommit =
  /** Full hash; of an annotated tag, of the commit behind it. '': there is no such ref. */
  | { readonly state: 'read'; readonly commit: string }
  | ({ readonly state: 'refused' } & Refusal)

const commitSchema = v.object({
  sha: v.pipe(v.string(), v.regex(/^[0-9a-f]{40,64}$/))
})

/** A tag and a branch of one name are two refs: whoever may push tags must not choose what a branch names. */
export async function refCommit(
  client: GitHubClient,
  { owner, repo }: { readonly owner: string; readonly repo: string },
  kind: 'tag' | 'branch',
  name: string
): Promise<RefCommit> {
  try {
    const { data } = await client.rest.repos.getCommit({
      owner,
      repo,
      ref: `${kind === 'tag' ? 'tags' : 'heads'}/${name}`,
      // Of the commit's files, which are of no interest.
      per_page: 1
    })
    return { state: 'read', commit: readAnswer(commitSchema, data).sha }
  } catch (error) {
    const doing = `ask for the commit of the ${kind} ${name}`
    const refusal = refusalOf(error, doing, 'contents: read')
    return refusal.status === 404 || refusal.status === 422
      ? { state: 'read', commit: '' }
      : { state: 'refused', ...refusal }
  }
}
