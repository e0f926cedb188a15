// Measurements in the cache of GitHub Actions, which count only if they are
// signed. Nothing here fails a run: if the cache can't help, the caller
// measures the base itself.
import { plainText } from '../../core/text/plain-text.ts'
import { messageOf } from '../../core/user-error.ts'
import { contentOf, readContent } from './content.ts'
import { AccessDenied, entryVersion } from './service.ts'
import { forbiddenBy, openCacheService } from './open-service.ts'
import type { ProcessEnvironment } from '../../host/process.ts'
import { maxStoredBytes, packEntry, unpackEntry, type Entry } from '../entry.ts'
import {
  cacheKey,
  cacheKeyOfAnyGo,
  identityOfKey,
  type EntryIdentity
} from '../entry-key.ts'
import { seal, unseal } from '../signing/seal.ts'
import { verifierOf, type Signer, type Verifier } from '../signing/trust.ts'

export interface CacheOptions {
  /** This process's environment, in which the runner names the service. */
  readonly environment: ProcessEnvironment
  /** For the whole call. Default 60 for a lookup, 120 for storing. */
  readonly limitSeconds?: number
}

export type Lookup =
  | { readonly kind: 'found'; readonly entry: Entry }
  | { readonly kind: 'miss' }
  /** An entry is there, and it is not believed: not signed, or not what it should be. */
  | { readonly kind: 'refused'; readonly reason: string }
  /** No service, or an outage. */
  | { readonly kind: 'unavailable'; readonly reason: string }

export type StoreOutcome =
  | { readonly kind: 'stored' }
  /** The commit was measured before; entries never change. */
  | { readonly kind: 'already'; readonly entry: Entry }
  /** This run may not write. */
  | { readonly kind: 'refused'; readonly reason: string }
  | { readonly kind: 'unavailable'; readonly reason: string }

const noService = {
  kind: 'unavailable',
  reason: 'there is no cache service in this environment'
} as const

/** One line for people; services say what they like. */
function reasonOf(error: unknown): string {
  return plainText(messageOf(error)).replaceAll('\n', ' ').slice(0, 500)
}

/** Finds the signed entry of that commit, key and fingerprint. */
export async function lookupEntry(
  identity: EntryIdentity,
  verifier: Verifier,
  options: CacheOptions
): Promise<Lookup> {
  const key = cacheKey(identity)
  const request = {
    key,
    identityOf: (foundKey: string) => (foundKey === key ? identity : null)
  }
  return await lookup(request, verifier, options)
}

/** Finds the newest signed entry of that commit, key and settings by any release of Go. */
export async function lookupByAnyGo(
  identity: EntryIdentity,
  verifier: Verifier,
  options: CacheOptions
): Promise<Lookup> {
  const request = {
    key: cacheKeyOfAnyGo(identity),
    identityOf: (foundKey: string) => identityOfKey(foundKey, identity)
  }
  return await lookup(request, verifier, options)
}

interface EntryLookup {
  /** Where the entry is, or how its key begins. */
  readonly key: string
  /** What the entry under the key that was found is for; null: nothing that was asked. */
  readonly identityOf: (foundKey: string) => EntryIdentity | null
}

async function lookup(
  { key, identityOf }: EntryLookup,
  verifier: Verifier,
  options: CacheOptions
): Promise<Lookup> {
  const { environment, limitSeconds = 60 } = options
  const forbidden = forbiddenBy(environment, 'read')
  if (forbidden !== null) return { kind: 'unavailable', reason: forbidden }
  let sealed: Buffer
  let identity: EntryIdentity
  try {
    const service = await openCacheService(environment)
    if (service === null) return noService
    const signal = AbortSignal.timeout(limitSeconds * 1000)
    const cacheEntry = await service.find([key], entryVersion, signal)
    if (cacheEntry === null) return { kind: 'miss' }
    const meant = identityOf(cacheEntry.key)
    if (meant === null) {
      const reason = 'an entry under a longer key hides it'
      return { kind: 'refused', reason }
    }
    identity = meant
    sealed = await readContent(cacheEntry, maxStoredBytes, signal)
  } catch (error) {
    return { kind: 'unavailable', reason: reasonOf(error) }
  }
  try {
    const payload = unseal(identity, sealed, verifier)
    return { kind: 'found', entry: unpackEntry(payload, identity) }
  } catch (error) {
    return { kind: 'refused', reason: reasonOf(error) }
  }
}

/** Stores an entry, signed, under its commit, key and fingerprint. */
export async function storeEntry(
  entry: Entry,
  signer: Signer,
  options: CacheOptions
): Promise<StoreOutcome> {
  const { environment, limitSeconds = 120 } = options
  const forbidden = forbiddenBy(environment, 'write')
  if (forbidden !== null) return { kind: 'refused', reason: forbidden }
  try {
    const service = await openCacheService(environment)
    if (service === null) return noService
    const sealed = seal(entry, packEntry(entry), signer)
    if (sealed.length > maxStoredBytes) {
      const reason = `the measurements have ${sealed.length} bytes, and at most ${maxStoredBytes} are read again`
      return { kind: 'refused', reason }
    }
    const signal = AbortSignal.timeout(limitSeconds * 1000)
    const name = { key: cacheKey(entry), version: entryVersion }
    const kind = await service.store(name, contentOf(sealed), signal)
    if (kind === 'stored') return { kind }
    // The key is taken: by this entry, or by what a broken upload left.
    const there = await lookupEntry(entry, verifierOf(signer), options)
    if (there.kind === 'found') return { kind: 'already', entry: there.entry }
    const why = there.kind === 'miss' ? 'an unfinished entry' : there.reason
    return { kind: 'unavailable', reason: `its key is taken: ${why}` }
  } catch (error) {
    const kind = error instanceof AccessDenied ? 'refused' : 'unavailable'
    return { kind, reason: reasonOf(error) }
  }
}
