// Under which name the measurements of a job are stored.
import { createHash } from 'node:crypto'

/** What tells one stored entry from another. */
export interface EntryIdentity {
  /** Full hash of the measured commit. */
  readonly commit: string
  /** The input `key`: tells the jobs of one commit apart. */
  readonly key: string
  /** Fingerprint of the build settings. */
  readonly fingerprint: string
}

/**
 * The key in the cache: hashed, so that nothing in it can be misread (keys are
 * at most 512 characters, have no commas, and are matched as prefixes).
 */
export function cacheKey({ commit, key, fingerprint }: EntryIdentity): string {
  const hash = createHash('sha256')
    .update(JSON.stringify([commit, key, fingerprint]))
    .digest('hex')
  return `go-size-gate-v1-${hash}`
}
