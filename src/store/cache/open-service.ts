// Opens the cache service that the runner offers, in the version that it speaks.
import type { ProcessEnvironment } from '../../host/process.ts'
import { isOtherServer } from '../runner.ts'
import type { CacheService } from './service.ts'

/** Opens the service that the runner offers; null where it offers none. */
export async function openCacheService(
  environment: ProcessEnvironment
): Promise<CacheService | null> {
  const results = environment['ACTIONS_RESULTS_URL'] ?? ''
  const token = environment['ACTIONS_RUNTIME_TOKEN'] ?? ''
  if (hasVersion2(environment)) {
    if (results === '') return null
    const { openCacheV2 } = await import('./v2.ts')
    return openCacheV2(results, token)
  }
  const address = environment['ACTIONS_CACHE_URL'] || results
  if (address === '') return null
  const { openCacheV1 } = await import('./v1.ts')
  return openCacheV1(address, token)
}

/** GitHub Enterprise Server and other forges have version 1 only. */
function hasVersion2(environment: ProcessEnvironment): boolean {
  return (
    Boolean(environment['ACTIONS_CACHE_SERVICE_V2']) &&
    !isOtherServer(environment)
  )
}

/**
 * Why a job's `cache-mode` forbids the use, a clause; null where it doesn't. An
 * unknown mode is left to the service.
 */
export function forbiddenBy(
  environment: ProcessEnvironment,
  use: 'read' | 'write'
): string | null {
  const mode = (environment['ACTIONS_CACHE_MODE'] ?? '').trim().toLowerCase()
  const denied = {
    read: ['none', 'write-only'],
    write: ['none', 'read']
  }[use]
  return denied.includes(mode)
    ? `the job's cache-mode is ${mode}, which forbids to ${use}`
    : null
}
