// Under which names the measurements of a job are stored.
import { createHash } from 'node:crypto'

/** What tells one stored entry from another. */
export interface EntryIdentity {
  /** `owner/name`. */
  readonly repository: string
  /** Full hash of the measured commit. */
  readonly commit: string
  /** The input `key`: tells the jobs of one commit apart. */
  readonly key: string
  /** Fingerprint of the build settings. */
  readonly fingerprint: string
}

function hashOf(parts: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex')
}

/**
 * The key in the cache: hashed, so that nothing in it can be misread (keys are
 * at most 512 characters, have no commas, and are matched as prefixes).
 */
export function cacheKey(identity: EntryIdentity): string {
  const { commit, key, fingerprint } = identity
  return `go-size-gate-v2-${hashOf([commit, key, fingerprint])}`
}

/**
 * The name of the artifact of a run, `go-size-gate-<key>-<leg>`: the key as far
 * as a name can show it, and the leg of the job that built just this, by the
 * hash of key and fingerprint. The commit is the run's.
 */
export function artifactName(
  identity: Pick<EntryIdentity, 'key' | 'fingerprint'>
): string {
  const { key, fingerprint } = identity
  const shown = key.replaceAll(/[^A-Za-z0-9._-]+/g, '_').slice(0, 60)
  const leg = hashOf([key, fingerprint]).slice(0, 16)
  return `go-size-gate-${shown === '' ? 'default' : shown}-${leg}`
}
