// Answers questions about history that stay true in a shallow clone.
import type { FetchToken } from '../environment.ts'
import { ensureCommit, fetchCommits } from '../fetch.ts'
import {
  complaint,
  executeInStore,
  hashPattern,
  queryStore,
  type Repository
} from '../git.ts'
import { shallowCommits } from './shallow.ts'
import { UserError } from '../../core/user-error.ts'

const localSeconds = 120
const maxCommitBytes = 1024 * 1024

/** How many commits further each attempt looks. */
const deepenSteps = [64, 512, 4096]
const maxBoundaries = 256

/**
 * The parents of a commit as the commit itself names them, which also holds
 * where a shallow clone cut them off.
 * @throws UserError when the commit can't be read
 */
export async function parentsOf(
  repository: Repository,
  commit: string
): Promise<string[]> {
  const finished = await executeInStore(
    repository,
    ['cat-file', 'commit', commit],
    {
      access: 'local',
      timeoutSeconds: localSeconds,
      maxStdoutBytes: maxCommitBytes
    }
  )
  if (finished.code !== 0) {
    throw new UserError(
      `git could not read commit ${commit}: ${complaint(finished.stderr)}`
    )
  }
  const [header = ''] = finished.stdout.toString('utf8').split('\n\n', 1)
  return header
    .split('\n')
    .filter((line) => line.startsWith('parent '))
    .map((line) => line.slice('parent '.length))
    .filter((hash) => hashPattern.test(hash))
}

/** `cut`: the answer lies, or may lie, beyond the shallow boundary. */
export type LocalMergeBase =
  | { readonly kind: 'found'; readonly commit: string }
  | { readonly kind: 'unrelated' }
  | { readonly kind: 'cut'; readonly boundaries: readonly string[] }

/**
 * The merge base of two commits of the clone. In a shallow clone a common
 * ancestor counts only if no newer one can hide behind the boundary: every cut
 * commit in sight must be an ancestor of it.
 */
export async function mergeBase(
  repository: Repository,
  first: string,
  other: string
): Promise<LocalMergeBase> {
  const answer = await queryStore(repository, ['merge-base', first, other])
  if (answer.code !== 0 && answer.code !== 1) {
    throw new UserError(
      `git could not compare ${first} and ${other}: ${complaint(answer.stderr)}`
    )
  }
  const commits = answer.code === 0 ? answer.stdout : null
  const cut = await shallowCommits(repository.store)
  if (cut.size > 0) {
    const listed = await executeInStore(
      repository,
      ['rev-list', first, other, ...(commits === null ? [] : [`^${commits}`])],
      { access: 'local', timeoutSeconds: localSeconds }
    )
    if (listed.code !== 0) {
      throw new UserError(
        `git could not list the history of ${first}: ${complaint(listed.stderr)}`
      )
    }
    const boundaries = listed.stdout
      .toString('utf8')
      .split('\n')
      .filter((hash) => cut.has(hash))
    if (boundaries.length > 0) return { kind: 'cut', boundaries }
  }
  return commits === null
    ? { kind: 'unrelated' }
    : { kind: 'found', commit: commits }
}

/**
 * The same, fetching more history from origin in bounded steps where it is cut
 * off. The result `cut` then says why not.
 */
export async function deepenedMergeBase(
  repository: Repository,
  first: string,
  other: string,
  token?: FetchToken
): Promise<
  | Exclude<LocalMergeBase, { kind: 'cut' }>
  | { readonly kind: 'cut'; readonly reason: string }
> {
  // Either may be there without a boundary, left by another program.
  for (const commit of [first, other]) {
    const ensured = await ensureCommit(repository, commit, token)
    if ('missing' in ensured) return { kind: 'cut', reason: ensured.missing }
  }
  let result = await mergeBase(repository, first, other)
  for (const step of deepenSteps) {
    if (result.kind !== 'cut') return result
    // The cut commits came from origin, so it knows them, which need not hold
    // for HEAD.
    const reason = await fetchCommits(
      repository,
      result.boundaries.slice(0, maxBoundaries),
      [`--deepen=${step}`],
      token
    )
    if (reason !== null) return { kind: 'cut', reason }
    result = await mergeBase(repository, first, other)
  }
  if (result.kind !== 'cut') return result
  const total = deepenSteps.reduce((sum, step) => sum + step, 0)
  return { kind: 'cut', reason: `not within ${total} commits` }
}
