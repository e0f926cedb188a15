// Measurements in the cache of GitHub Actions. Nothing here fails a run: the
// caller measures the base itself where the cache can't help.
import { constants, open, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { plainText } from '../host/log.ts'
import { callClient, isServiceConfigured } from './client.ts'
import {
  maxStoredBytes,
  parseEntry,
  serializeEntry,
  type Entry
} from './entry.ts'
import { cacheKey, type EntryIdentity } from './key.ts'

export interface CacheOptions {
  /** A private directory of this run. */
  readonly scratch: string
  /** For the whole call. Default 60 for a lookup, 120 for storing. */
  readonly limitSeconds?: number
}

export type Lookup =
  | { readonly kind: 'found'; readonly entry: Entry }
  | { readonly kind: 'miss' }
  /** No service, an outage, or an entry that was refused. */
  | { readonly kind: 'unavailable'; readonly reason: string }

export type Storing =
  | { readonly kind: 'stored' }
  /** The commit was measured before; entries never change. */
  | { readonly kind: 'already' }
  /** This run may not write. */
  | { readonly kind: 'refused'; readonly reason: string }
  | { readonly kind: 'unavailable'; readonly reason: string }

/** Part of the entry's version: the same for every run on every machine. */
const fileName = 'go-size-gate-measurements.json.gz'

const noService = {
  kind: 'unavailable',
  reason: 'there is no cache service in this environment'
} as const

function lastOf(complaints: readonly string[]): string {
  const text = plainText(complaints.at(-1) ?? 'the cache client gave no reason')
  return text.replaceAll('\n', ' ').slice(0, 500)
}

/** Finds the entry of that commit, key and fingerprint. */
export async function lookupEntry(
  identity: EntryIdentity,
  options: CacheOptions
): Promise<Lookup> {
  if (!isServiceConfigured()) return noService
  const key = cacheKey(identity)
  const { result, complaints } = await callClient(
    options.scratch,
    options.limitSeconds ?? 60,
    async (client, directory): Promise<Lookup> => {
      const matched = await client.restoreCache([fileName], key, [], {
        timeoutInMs: 15_000,
        segmentTimeoutInMs: 30_000
      })
      // Keys are matched as prefixes.
      if (matched !== key) return { kind: 'miss' }
      const bytes = await readPlainFile(join(directory, fileName))
      return { kind: 'found', entry: parseEntry(bytes, identity) }
    }
  )
  if (result === null || (result.kind === 'miss' && complaints.length > 0)) {
    return { kind: 'unavailable', reason: lastOf(complaints) }
  }
  return result
}

/** An archive may hold links and devices; only a regular file is read. */
async function readPlainFile(path: string): Promise<Buffer> {
  const file = await open(
    path,
    constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK
  )
  try {
    const found = await file.stat()
    if (!found.isFile() || found.size > maxStoredBytes) {
      throw new Error('the stored entry is not a file of reasonable size')
    }
    return await file.readFile()
  } finally {
    await file.close()
  }
}

/** Stores an entry under its commit, key and fingerprint. */
export async function storeEntry(
  entry: Entry,
  options: CacheOptions
): Promise<Storing> {
  if (!isServiceConfigured()) return noService
  const { result, complaints, debug } = await callClient(
    options.scratch,
    options.limitSeconds ?? 120,
    async (client, directory) => {
      await writeFile(join(directory, fileName), serializeEntry(entry))
      return await client.saveCache([fileName], cacheKey(entry))
    }
  )
  if (result !== null && result >= 0) return { kind: 'stored' }
  const said = [...complaints, ...debug].join('\n')
  const reason = lastOf(complaints)
  if (/cache write denied:|Cache save skipped:/.test(said)) {
    return { kind: 'refused', reason }
  }
  // v2 answers 409 (in the debug log only), v1 says so in the reservation.
  return /Unable to reserve cache/.test(reason) &&
    /\(409\)|already exists/i.test(said)
    ? { kind: 'already' }
    : { kind: 'unavailable', reason }
}
