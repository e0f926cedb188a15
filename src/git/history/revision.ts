// Resolves revisions as a user names them: branches, tags, commits.
import { UserError } from '../../core/user-error.ts'
import type { FetchToken } from '../environment.ts'
import { ensureCommit, remoteRef } from '../fetch.ts'
import { hashPattern, query, type Repository } from '../git.ts'

export interface NamedCommit {
  readonly commit: string
  /** Name of the branch, where the revision is one; null for tags and commits. */
  readonly branch: string | null
}

/**
 * What a revision names here, or at origin, which has branches and tags that a
 * clone of one branch, or a shallow one, does not.
 * @throws UserError when there is none
 */
export async function resolveRevision(
  repository: Repository,
  revision: string,
  token: FetchToken | undefined
): Promise<NamedCommit> {
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
  if (isName(revision)) {
    if (repository.config.hasOrigin) {
      const fetched = await originRevision(repository, revision, token)
      if (!('missing' in fetched)) return fetched
      hint = fetched.missing
    }
  } else if (repository.isShallow) {
    hint =
      'the clone is shallow and ends before it; run `git fetch --unshallow`, or check out with `fetch-depth: 0`'
  }
  throw new UserError(
    `the base ${revision} is not known in ${repository.root}; ${hint}`
  )
}

/** Whether a revision is a plain name, and no expression (gitrevisions(7), git-check-ref-format(1)). */
function isName(revision: string): boolean {
  return !/[ ~^:?*[\\]|\.\.|@\{/.test(revision)
}

async function localRevision(
  repository: Repository,
  revision: string
): Promise<NamedCommit | null> {
  const { git, root } = repository
  const verify = ['rev-parse', '--verify', '--quiet']
  const ask = (name: string, ...how: readonly string[]) =>
    query(git, root, [...verify, ...how, '--end-of-options', name])
  const named = await ask(revision)
  if (named.code !== 0 || !hashPattern.test(named.stdout)) return null
  const commit = await ask(`${named.stdout}^{commit}`)
  if (commit.code !== 0 || !hashPattern.test(commit.stdout)) return null
  const { stdout } = await ask(revision, '--symbolic-full-name')
  const [, branch] =
    /^refs\/(?:heads|remotes\/origin)\/(.+)$/.exec(stdout) ?? []
  return { commit: commit.stdout, branch: branch ?? null }
}

/** A branch may be named as the clone would: `origin/main`. */
async function originRevision(
  repository: Repository,
  revision: string,
  token: FetchToken | undefined
): Promise<NamedCommit | { readonly missing: string }> {
  let commit: string | null = revision
  let branch: string | null = null
  if (!hashPattern.test(revision)) {
    const name = revision.replace(/^origin\//, '')
    const heads = [`refs/heads/${revision}`, `refs/heads/${name}`]
    const tag = `refs/tags/${revision}`
    const names = [`${tag}^{}`, tag, ...new Set(heads)]
    const ref = await remoteRef(repository, names, token)
    if ('reason' in ref) {
      return { missing: `origin could not be asked: ${ref.reason}` }
    }
    commit = ref.commit
    if (heads.includes(ref.name)) {
      branch = ref.name.slice('refs/heads/'.length)
    }
  }
  if (commit === null) return { missing: 'origin has no such branch or tag' }
  const ensured = await ensureCommit(repository, commit, token)
  return 'missing' in ensured ? ensured : { commit, branch }
}
