// Gets commits and objects from `origin` into the run's private repository; the
// checkout stays as it is.
import type { FetchToken } from './environment.ts'
import type { ProcessResult } from '../host/process.ts'
import {
  complaint,
  executeInStore,
  queryStore,
  type Repository
} from './git.ts'

const fetchSeconds = 600
const listSeconds = 60

/** The result of asking a remote: null when it worked, else the reason. */
type FetchFailure = string | null

export async function hasCommit(
  repository: Repository,
  commit: string
): Promise<boolean> {
  const answer = await queryStore(repository, [
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
export async function askOrigin(
  repository: Repository,
  args: readonly string[],
  timeoutSeconds: number,
  token: FetchToken | undefined
): Promise<{ readonly stdout: string } | { readonly reason: string }> {
  let reason = ''
  for (const credentials of token === undefined
    ? [token]
    : [undefined, token]) {
    const finished = await executeInStore(repository, args, {
      access: 'remote',
      timeoutSeconds,
      token: credentials
    })
    if (finished.code === 0) return { stdout: finished.stdout.toString('utf8') }
    if (finished.timedOut) {
      return { reason: `origin did not answer within ${timeoutSeconds} s` }
    }
    reason = complaint(finished.stderr)
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
): Promise<FetchFailure> {
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
 * Runs a command that reads trees or files. A partial clone left some of them at
 * its remote: there, and only there, git fetches what it misses, as the user's own
 * configuration would, and once more with the token where that failed.
 */
export async function executeWithObjects(
  repository: Repository,
  args: readonly string[],
  options: { readonly timeoutSeconds: number; readonly maxStdoutBytes?: number }
): Promise<ProcessResult> {
  const { config, token } = repository
  if (!config.isPartial) {
    return await executeInStore(repository, args, {
      ...options,
      access: 'local'
    })
  }
  const first = await executeInStore(repository, args, {
    ...options,
    access: 'remote'
  })
  return first.code === 0 || first.timedOut || token === undefined
    ? first
    : await executeInStore(repository, args, {
        ...options,
        access: 'remote',
        token
      })
}

/**
 * Whether a commit is there with the history that the shallow boundary leaves it.
 * What another program fetched into the checkout may have lost its boundary.
 */
async function isWhole(
  repository: Repository,
  commit: string
): Promise<boolean> {
  if (!(await hasCommit(repository, commit))) return false
  if (!repository.isShallow) return true
  const counted = await queryStore(repository, ['rev-list', '--count', commit])
  return counted.code === 0
}

/**
 * Makes sure that a commit is there with its files: fetched at depth 1 for a
 * shallow clone, with its history for a full one.
 */
export async function ensureCommit(
  repository: Repository,
  commit: string,
  token?: FetchToken
): Promise<{ readonly missing: string } | { readonly fetched: boolean }> {
  if (await isWhole(repository, commit)) return { fetched: false }
  const depth = repository.isShallow ? ['--depth=1'] : []
  const reason = await fetchCommits(repository, [commit], depth, token)
  if (reason === null && (await hasCommit(repository, commit))) {
    return { fetched: true }
  }
  return {
    missing: `commit ${commit} is not in ${repository.root} and could not be fetched from origin: ${reason ?? 'origin did not send it'}`
  }
}
