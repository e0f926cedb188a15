// How much of a build's cache the newest pack lacks: a pack is stored only where it would
// save much, since a repository's caches share one quota.
import type { PackManifest } from './pack-manifest.ts'

/** An archive of the cache. */
export interface CacheArchive {
  /** SHA-256 in hex. */
  readonly outputId: string
  readonly bytes: number
}

/**
 * Bytes of a build's archives that a pack doesn't have.
 * @param newest null: there is none, and all are missing
 */
export function missingBytes(
  newest: Pick<PackManifest, 'outputs'> | null,
  archives: readonly CacheArchive[]
): number {
  const packed = new Set((newest?.outputs ?? []).map(([id]) => id))
  return archives
    .filter(({ outputId }) => !packed.has(outputId))
    .reduce((sum, { bytes }) => sum + bytes, 0)
}

/** A new pack is stored where more than this share of the build's bytes would be missing. */
const worthStoring = 0.1

/** Whether a pack of these archives should replace the newest. */
export function isWorthStoring(
  newest: Pick<PackManifest, 'outputs'> | null,
  archives: readonly CacheArchive[]
): boolean {
  const all = archives.reduce((sum, { bytes }) => sum + bytes, 0)
  return missingBytes(newest, archives) > worthStoring * all
}
