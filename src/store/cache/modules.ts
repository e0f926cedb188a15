// Packs of downloaded modules in the cache of GitHub Actions. They are not signed:
// go.sum says of each file in them whether it is the one that it should be.
// Nothing here fails a run.
import { createHash } from 'node:crypto'
import { plainText } from '../../core/text/plain-text.ts'
import { messageOf } from '../../core/user-error.ts'
import { saveContent, withFileContent } from './content.ts'
import { forbiddenBy, openCacheService } from './open-service.ts'
import type { ProcessEnvironment } from '../../host/process.ts'

export interface PackName {
  /** Directory in the repository: modules of a monorepo have packs of their own. */
  readonly directory: string
  /** The text of go.sum, unchecked. */
  readonly sums: string
}

export type PackLookup =
  /** Its file is where it was to be. */
  | { readonly kind: 'found'; readonly key: string }
  | { readonly kind: 'miss' }
  | { readonly kind: 'unavailable'; readonly reason: string }

export type PackStoreOutcome =
  | { readonly kind: 'stored' }
  /** Another job of this run stored the same. */
  | { readonly kind: 'already' }
  | { readonly kind: 'unavailable'; readonly reason: string }

export interface PackOptions {
  /** This process's environment, in which the runner names the service. */
  readonly environment: ProcessEnvironment
  /** For the whole call. Default 180. */
  readonly limitSeconds?: number
}

/** Tells packs from all other entries. */
const packVersion = hashOf('go-size-gate pack of modules, version 1')

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

/** Keys by which a pack is found, the best first. They are prefixes. */
export function packKeys({ directory, sums }: PackName): [string, string] {
  const any = `go-size-gate-modules-${hashOf(directory).slice(0, 16)}-`
  return [`${any}${hashOf(sums).slice(0, 32)}-`, any]
}

/**
 * The key of a new pack. It ends with its run, since entries never change: where
 * one is damaged or was never finished, that of a later run takes its place.
 */
function newKey(
  name: PackName,
  files: string,
  environment: ProcessEnvironment
): string {
  const run = `${environment['GITHUB_RUN_ID'] || '0'}.${environment['GITHUB_RUN_ATTEMPT'] || '1'}`
  return `${packKeys(name)[0]}${hashOf(files).slice(0, 16)}-${run}`
}

/** Why no pack can be had here, a clause; null where the service may be asked. */
export async function whyNoPacks(
  environment: ProcessEnvironment
): Promise<string | null> {
  const forbidden = forbiddenBy(environment, 'read')
  if (forbidden !== null) return forbidden
  return (await openCacheService(environment)) === null ? noService : null
}

const noService = 'there is no cache service in this environment'

function failure(error: unknown) {
  const reason = plainText(messageOf(error)).replaceAll('\n', ' ').slice(0, 500)
  return { kind: 'unavailable', reason } as const
}

/**
 * Fetches the newest pack for this go.sum, else for any of this directory, to a
 * new file. The scopes are those that this run may read, its own first.
 */
export async function fetchPack(
  name: PackName,
  path: string,
  maxBytes: number,
  { environment, limitSeconds = 180 }: PackOptions
): Promise<PackLookup> {
  const forbidden = forbiddenBy(environment, 'read')
  if (forbidden !== null) return { kind: 'unavailable', reason: forbidden }
  try {
    const service = await openCacheService(environment)
    if (service === null) return { kind: 'unavailable', reason: noService }
    const signal = AbortSignal.timeout(limitSeconds * 1000)
    const cacheEntry = await service.find(packKeys(name), packVersion, signal)
    if (cacheEntry === null) return { kind: 'miss' }
    await saveContent(cacheEntry, path, maxBytes, signal)
    return { kind: 'found', key: cacheEntry.key }
  } catch (error) {
    return failure(error)
  }
}

/**
 * Stores a pack in the scope of this run.
 * @param files what is in it, as any text
 */
export async function storePack(
  name: PackName,
  files: string,
  path: string,
  { environment, limitSeconds = 180 }: PackOptions
): Promise<PackStoreOutcome> {
  const forbidden = forbiddenBy(environment, 'write')
  if (forbidden !== null) return { kind: 'unavailable', reason: forbidden }
  try {
    const service = await openCacheService(environment)
    if (service === null) return { kind: 'unavailable', reason: noService }
    const signal = AbortSignal.timeout(limitSeconds * 1000)
    const key = newKey(name, files, environment)
    return await withFileContent(path, async (content) => ({
      kind: await service.store({ key, version: packVersion }, content, signal)
    }))
  } catch (error) {
    return failure(error)
  }
}
