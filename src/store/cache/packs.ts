// Packs of a build cache in the cache of GitHub Actions. Any run may have put them
// there: whoever reads one proves its signature first. Nothing here fails a run.
import { createHash } from 'node:crypto'
import { maxReason, visibleLine } from '../../core/text/plain-text.ts'
import { messageOf } from '../../core/user-error.ts'
import type { ProcessEnvironment } from '../../host/process.ts'
import { packHash } from '../pack-name.ts'
import type { PackIdentity, PackPlace, StoredPack } from '../pack-place.ts'
import { readContentStart, saveContent, withFileContent } from './content.ts'
import { forbiddenBy, openCacheService } from './open-service.ts'
import type { CacheEntry } from './service.ts'

/** Tells packs of a build cache from all other entries. */
const packVersion = createHash('sha256')
  .update('go-size-gate pack of a build cache, version 1')
  .digest('hex')

const noService = 'there is no cache service in this environment'

/** How the keys of a job's packs begin. */
export function packPrefix(identity: PackIdentity): string {
  return `go-size-gate-gocache-${packHash(identity)}-`
}

/** @param environment this process's, in which the runner names the service */
export function cacheServicePlace(
  identity: PackIdentity,
  environment: ProcessEnvironment
): PackPlace {
  const prefix = packPrefix(identity)
  return {
    async newest(signal) {
      try {
        const service = await serviceFor(environment, 'read')
        const found = await service.find([prefix], packVersion, signal)
        if (found === null) return { kind: 'miss' }
        return { kind: 'found', pack: packAt(found) }
      } catch (error) {
        return failure(error)
      }
    },
    async store(path, digest, signal) {
      try {
        const service = await serviceFor(environment, 'write')
        const run = `${environment['GITHUB_RUN_ID'] || '0'}.${environment['GITHUB_RUN_ATTEMPT'] || '1'}`
        const key = `${prefix}${digest.slice(0, 16)}-${run}`
        const kind = await withFileContent(path, (content) =>
          service.store({ key, version: packVersion }, content, signal)
        )
        if (kind === 'already') throw new Error('its key is taken')
        return { kind: 'stored', name: key }
      } catch (error) {
        return failure(error)
      }
    }
  }
}

/** @throws Error with the reason, a clause */
async function serviceFor(
  environment: ProcessEnvironment,
  use: 'read' | 'write'
) {
  const forbidden = forbiddenBy(environment, use)
  if (forbidden !== null) throw new Error(forbidden)
  const service = await openCacheService(environment)
  if (service === null) throw new Error(noService)
  return service
}

function packAt(entry: CacheEntry): StoredPack {
  return {
    name: visibleLine(entry.key, maxReason),
    readStart: (bytes, signal) => readContentStart(entry, bytes, signal),
    async fetch(path, maxBytes, signal) {
      await saveContent(entry, path, maxBytes, signal)
      return path
    }
  }
}

function failure(error: unknown) {
  const reason = visibleLine(messageOf(error), maxReason)
  return { kind: 'unavailable', reason } as const
}
