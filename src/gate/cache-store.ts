// Measurements in the cache, signed by whom this run trusts.
import { lookupEntry, type CacheOptions } from '../baseline/cache.ts'
import type { Verifier } from '../baseline/trust.ts'
import { commitsText, type Store, type StoreAnswer } from './stored.ts'

/** Each is a request. */
const mostCommits = 10

/** @param verifier null: nothing there is believed, so it is not asked */
export function cacheStore(
  verifier: Verifier | null,
  options: CacheOptions
): Store {
  return {
    async find(identity, commits): Promise<StoreAnswer> {
      if (verifier === null) {
        const why =
          'the cache is not believed without baseline-public-key or baseline-secret'
        return { kind: 'unavailable', why }
      }
      const asked = commits.slice(0, mostCommits)
      for (const commit of asked) {
        const wanted = { ...identity, commit }
        const found = await lookupEntry(wanted, verifier, options)
        switch (found.kind) {
          case 'found': {
            const { entry } = found
            const { run, createdAt: measuredAt } = entry
            return { kind: 'found', source: 'cache', entry, run, measuredAt }
          }
          case 'unavailable':
            return {
              kind: 'unavailable',
              why: `the cache can't be read: ${found.reason}`
            }
          case 'refused':
            // What hides the wanted entry must not choose another one instead.
            return {
              kind: 'refused',
              why: `the cache entry of ${commit.slice(0, 7)} is not believed: ${found.reason}`
            }
          default:
        }
      }
      const why = `the cache has no measurement of ${commitsText(asked)} with these settings`
      return { kind: 'miss', why }
    }
  }
}
