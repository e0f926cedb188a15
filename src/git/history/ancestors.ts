// Lists and counts the commits before a commit on its own line of history.
import type { FetchToken } from '../environment.ts'
import { fetchCommits } from '../fetch.ts'
import { complaint, executeInStore, type Repository } from '../git.ts'
import { parentsOf } from './history.ts'
import { shallowCommits } from './shallow.ts'
import { UserError } from '../../core/user-error.ts'

const listSeconds = 120

/**
 * At most `count` commits before `commit`, by first parents, the nearest first: the
 * one at index i is i + 1 commits before. A shallow clone is deepened from
 * origin; where that fails, the history of the clone is the answer.
 * @throws UserError when git can't list them
 */
export async function ancestorsOf(
  repository: Repository,
  commit: string,
  count: number,
  token?: FetchToken
): Promise<string[]> {
  const known = await knownAncestorsOf(repository, commit, count)
  const cut = await shallowCommits(repository.store)
  if (known.length >= count || !cut.has(known.at(-1) ?? commit)) return known
  const depth = [`--depth=${count + 1}`]
  const reason = await fetchCommits(repository, [commit], depth, token)
  return reason === null
    ? await knownAncestorsOf(repository, commit, count)
    : known
}

/**
 * How many commits lie between an ancestor and a commit, by first parents and as far as
 * the clone knows; null where it doesn't, or where that is no such ancestor.
 * @param count commits that are looked at
 * @throws UserError when git can't list them
 */
export async function commitsBetween(
  repository: Repository,
  ancestor: string,
  commit: string,
  count: number
): Promise<number | null> {
  const known = await knownAncestorsOf(repository, commit, count)
  const place = known.indexOf(ancestor)
  if (place >= 0) return place
  if (known.length >= count) return null
  // Where a shallow clone is cut off, the last commit still names its parents.
  const [parent] = await parentsOf(repository, known.at(-1) ?? commit)
  return parent === ancestor ? known.length : null
}

/**
 * The same as `ancestorsOf`, as far as the clone knows.
 * @throws UserError when git can't list them
 */
export async function knownAncestorsOf(
  repository: Repository,
  commit: string,
  count: number
): Promise<string[]> {
  const finished = await executeInStore(
    repository,
    ['rev-list', '--first-parent', `--max-count=${count + 1}`, commit],
    { access: 'local', timeoutSeconds: listSeconds }
  )
  if (finished.code !== 0) {
    throw new UserError(
      `git could not list the commits before ${commit}: ${complaint(finished.stderr)}`
    )
  }
  const hashes = finished.stdout.toString('utf8').split('\n')
  return hashes.filter((hash) => hash !== '' && hash !== commit)
}
