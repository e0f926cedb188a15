// Reads what a checkout's own configuration says on its remotes and its files, so
// that git can be run in another repository as it would be run in the checkout.

/** A key and a value of git-config(1). */
export type ConfigPair = readonly [key: string, value: string]

export interface LocalConfig {
  /** In the order in which git reads them. */
  readonly pairs: readonly ConfigPair[]
  /** Whether a remote has promised objects that are not there (a partial clone). */
  readonly isPartial: boolean
  readonly hasOrigin: boolean
}

/** Credentials, proxies and addresses of remotes; how files are written. */
const taken =
  /^(?:remote|url|http|credential|protocol|ssh|transfer|core|filter|lfs)\./

/** Settings that describe the one repository that they are in. */
const ownOnly =
  /^core\.(?:bare|worktree|repositoryformatversion|logallrefupdates|alternaterefscommand)$|^remote\..*\.(?:fetch|push|mirror|prune|prunetags|tagopt)$/

const maxPairs = 1000

/**
 * Reads the output of `git config --list -z --show-scope`: a scope, a NUL, a key,
 * a line feed, a value, a NUL; without a line feed where the value is missing.
 */
export function parseLocalConfig(output: string): LocalConfig {
  const pairs: ConfigPair[] = []
  let isPartial = false
  let hasOrigin = false
  const fields = output.split('\0')
  for (let index = 0; index + 1 < fields.length; index += 2) {
    const [scope, entry = ''] = fields.slice(index, index + 2)
    if (scope !== 'local' && scope !== 'worktree') continue
    const end = entry.indexOf('\n')
    const key = end === -1 ? entry : entry.slice(0, end)
    const value = end === -1 ? 'true' : entry.slice(end + 1)
    if (key === 'extensions.partialclone') {
      // How git before 2.24 wrote down which remote has the rest.
      pairs.push([`remote.${value}.promisor`, 'true'])
      isPartial = true
    }
    if (/^remote\..*\.promisor$/.test(key) && value !== 'false') {
      isPartial = true
    }
    if (key === 'remote.origin.url') hasOrigin = true
    if (taken.test(key) && !ownOnly.test(key) && pairs.length < maxPairs) {
      pairs.push([key, value])
    }
  }
  return { pairs, isPartial, hasOrigin }
}
