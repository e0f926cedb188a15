// Revisions as a user names them: branches, tags, commits.
import { UserError } from '../user-error.ts'
import type { FetchToken } from './environment.ts'
import { ensureCommit, remoteRef } from './fetch.ts'
import { hashPattern, query, type Repository } from './git.ts'

/**
 * The commit that a revision names here, or in a shallow clone at origin.
 * @throws UserError when there is none
 */
export async function resolveRevision(
  repository: Repository,
  revision: string,
  token: FetchToken | undefined
): Promise<string> {
  // oxlint-disable-next-line no-control-regex
  if (revision === '' || /^-|[\u0000-\u001F\u007F]/.test(revision)) {
    throw new UserError(
      `the base ${JSON.stringify(revision)} is not a revision; name a branch, tag or commit`
    )
  }
  const commit =
    (await localRevision(repository, revision)) ??
    (await localRevision(repository, `refs/remotes/origin/${revision}`))
  if (commit !== null) return commit
  let hint = 'name a branch, tag or commit of this repository'
  if (repository.isShallow || hashPattern.test(revision)) {
    const fetched = await originRevision(repository, revision, token)
    if (!('missing' in fetched)) return fetched.commit
    hint = fetched.missing
  }
  throw new UserError(
    `the base ${revision} is not known in ${repository.root}; ${hint}`
  )
}

async function localRevision(
  repository: Repository,
  revision: string
): Promise<string | null> {
  const { git, root } = repository
  const verify = ['rev-parse', '--verify', '--quiet', '--end-of-options']
  const named = await query(git, root, [...verify, revision])
  if (named.code !== 0 || !hashPattern.test(named.stdout)) return null
  const commit = await query(git, root, [...verify, `${named.stdout}^{commit}`])
  return commit.code === 0 && hashPattern.test(commit.stdout)
    ? commit.stdout
    : null
}

/** A shallow clone usually has one branch only; the others are at origin. */
async function originRevision(
  repository: Repository,
  revision: string,
  token: FetchToken | undefined
): Promise<{ readonly commit: string } | { readonly missing: string }> {
  let commit: string | null = revision
  if (!hashPattern.test(revision)) {
    const names = [
      `refs/tags/${revision}^{}`,
      `refs/tags/${revision}`,
      `refs/heads/${revision}`
    ]
    const asked = await remoteRef(repository, names, token)
    if ('reason' in asked) {
      return { missing: `origin could not be asked: ${asked.reason}` }
    }
    commit = asked.commit
  }
  if (commit === null) return { missing: 'origin has no such branch or tag' }
  const ensured = await ensureCommit(repository, commit, token)
  return 'missing' in ensured ? ensured : { commit }
}
