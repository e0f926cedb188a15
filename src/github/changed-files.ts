// Lists the files that a pull request changes, without a checkout.
import * as v from 'valibot'
import type { GitHubClient } from './client.ts'
import { readAnswer } from './read-answer.ts'
import { refusalOf, UnusableAnswer, type Refusal } from './refusal.ts'

export type ChangedFiles =
  /** Paths on both sides; a renamed file has two. */
  | { readonly state: 'read'; readonly paths: readonly string[] }
  | ({ readonly state: 'refused' } & Refusal)

/** Files per page; GitHub's largest. */
const perPage = 100
/** GitHub lists 3000 files and no more. */
const maxPages = 30

const filesSchema = v.array(
  v.object({
    filename: v.string(),
    previous_filename: v.optional(v.string())
  })
)

/** A pull request whose list may be cut short is refused. */
export async function changedFiles(
  client: GitHubClient,
  { owner, repo }: { readonly owner: string; readonly repo: string },
  number: number
): Promise<ChangedFiles> {
  try {
    const paths: string[] = []
    for (let page = 1; page <= maxPages; page += 1) {
      const { data } = await client.rest.pulls.listFiles({
        owner,
        repo,
        pull_number: number,
        per_page: perPage,
        page
      })
      const files = readAnswer(filesSchema, data)
      for (const { filename, previous_filename: before } of files) {
        paths.push(filename, ...(before === undefined ? [] : [before]))
      }
      if (files.length < perPage) return { state: 'read', paths }
    }
    throw new UnusableAnswer(
      `it has ${maxPages * perPage} files or more, and not all are listed`
    )
  } catch (error) {
    const doing = `list the files of pull request ${number}`
    return {
      state: 'refused',
      ...refusalOf(error, doing, 'pull-requests: read')
    }
  }
}
