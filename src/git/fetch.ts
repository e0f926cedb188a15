// Getting commits from `origin` without changing a ref, FETCH_HEAD or the
// configuration.
import type { FetchToken } from './environment.ts'
import { complaint, execute, query, type Repository } from './git.ts'
import { noteShallow } from './shallow.ts'

const fetchSeconds = 600
const listSeconds = 60

/** The result of asking a remote: null when it worked, else the reason. */
type Reason = string | null

export async function hasCommit(
  repository: Repository,
  commit: string
): Promise<boolean> {
  const { git, root } = repository
  const answer = await query(git, root, [
    'cat-file',
    '-e',
    `${commit}^{commit}`
  ])
  return answer.code === 0
}

/**
 * Runs a command against `origin` as the user's own configuration would, and
 * once more with the token where that failed: a checkout may have kept none.
 */
async function askOrigin(
  repository: Repository,
  args: readonly string[],
  timeoutSeconds: number,
  token: FetchToken | undefined
): Promise<{ readonly stdout: string } | { readonly reason: string }> {
  let reason = ''
  for (const credentials of token === undefined
    ? [token]
    : [undefined, token]) {
    const finished = await execute(repository.git, repository.root, args, {
      access: 'remote',
      timeoutSeconds,
      token: credentials
    })
    if (finished.code === 0) return { stdout: finished.stdout.toString('utf8') }
    reason = finished.timedOut
      ? `origin did not answer within ${timeoutSeconds} s`
      : complaint(finished.stderr)
  }
  return { reason }
}

/**
 * Fetches commits, by hash, so that no remote-tracking branch is brought up to
 * date in passing; `depth` is an option such as `--depth=1`.
 */
export async function fetchCommits(
  repository: Repository,
  commits: readonly string[],
  depth: readonly string[],
  token?: FetchToken
): Promise<Reason> {
  const answer = await askOrigin(
    repository,
    [
      'fetch',
      '--quiet',
      '--no-tags',
      '--no-write-fetch-head',
      '--no-recurse-submodules',
      '--no-auto-maintenance',
      ...depth,
      'origin',
      ...commits
    ],
    fetchSeconds,
    token
  )
  await noteShallow(repository)
  return 'reason' in answer ? answer.reason : null
}

/** The first of these refs that origin has, by full names; null where it has none. */
export async function remoteRef(
  repository: Repository,
  names: readonly string[],
  token?: FetchToken
): Promise<
  | { readonly commit: string; readonly name: string }
  | { readonly commit: null; readonly name: '' }
  | { readonly reason: string }
> {
  const answer = await askOrigin(
    repository,
    ['ls-remote', '--quiet', 'origin', ...names],
    listSeconds,
    token
  )
  if ('reason' in answer) return answer
  const refs = new Map<string, string>()
  for (const line of answer.stdout.split('\n')) {
    const [hash = '', name = ''] = line.split('\t')
    refs.set(name, hash)
  }
  for (const name of names) {
    const commit = refs.get(name)
    if (commit !== undefined) return { commit, name }
  }
  return { commit: null, name: '' }
}

/**
 * Makes sure that a commit is there with its files: fetched at depth 1 into a
 * shallow clone, with its history into a full one, which stays full.
 */
export async function ensureCommit(
  repository: Repository,
  commit: string,
  token?: FetchToken
): Promise<{ readonly missing: string } | { readonly fetched: boolean }> {
  if (await hasCommit(repository, commit)) return { fetched: false }
  const depth = repository.isShallow ? ['--depth=1'] : []
  const reason = await fetchCommits(repository, [commit], depth, token)
  if (reason === null && (await hasCommit(repository, commit))) {
    return { fetched: true }
  }
  return {
    missing: `commit ${commit} is not in ${repository.root} and could not be fetched from origin: ${reason ?? 'origin did not send it'}`
  }
}
