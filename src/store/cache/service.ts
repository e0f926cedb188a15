// The cache service of GitHub Actions, as a store of bytes under keys. The
// official client is not used: it unpacks tar archives with `-P`, and so an archive
// of some other run could overwrite any file of this machine before anything of
// it can be checked. Here an entry is not an archive, and nothing unpacks it.
import { createHash } from 'node:crypto'

/** Both identify an entry; `version` is a SHA-256 in hex. */
export interface EntryName {
  readonly key: string
  readonly version: string
}

export interface CacheEntry {
  readonly key: string
  /** Where its content is; may be a signed address. */
  readonly address: string
}

export interface EntryContent {
  /** Bytes. */
  readonly size: number
  read(start: number, length: number): Promise<Uint8Array>
}

export interface CacheService {
  /**
   * The entry of the first scope that has one, of those that this run may read;
   * there the first key counts that an entry matches, exactly or as a prefix (the
   * newest). null when there is none.
   * @param keys at most ten, without commas
   * @throws Error with the reason, a clause
   */
  find(
    keys: readonly string[],
    version: string,
    signal: AbortSignal
  ): Promise<CacheEntry | null>
  /**
   * Stores content under a key; `already` where it has an entry, which never changes.
   * @throws Error with the reason, a clause; AccessDenied where this run may not
   */
  store(
    name: EntryName,
    content: EntryContent,
    signal: AbortSignal
  ): Promise<'stored' | 'already'>
}

/** The service lets this run not write. */
export class AccessDenied extends Error {
  override readonly name = 'AccessDenied'
}

/** Tells our entries from archives of the official client under the same key. */
export const entryVersion = createHash('sha256')
  .update('go-size-gate sealed entry, version 1')
  .digest('hex')

/** One request to the service; what it sends beside blobs is small. */
export const serviceRequest = {
  maxBytes: 1024 * 1024,
  timeoutMilliseconds: 15_000
} as const

/** One request that carries an entry. */
export const blobRequest = { timeoutMilliseconds: 60_000 } as const
