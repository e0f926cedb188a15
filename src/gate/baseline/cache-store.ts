// Looks up measurements in the cache, signed by a key that this run trusts.
import {
  lookupByAnyGo,
  lookupEntry,
  type CacheOptions,
  type Lookup
} from '../../store/cache/entries.ts'
import type { Verifier } from '../../store/signing/trust.ts'
import {
  commitsText,
  faultOfLeg,
  type Store,
  type StoreAnswer,
  type RecordQuery
} from './store.ts'

/** Each is a request. */
const maxCommits = 10

/** @param verifier null: nothing there is believed, so it is not asked */
export function cacheStore(
  verifier: Verifier | null,
  options: CacheOptions
): Store {
  if (verifier === null) {
    const why =
      'the cache is not believed without baseline-public-key or baseline-secret'
    const answer = Promise.resolve<StoreAnswer>({ kind: 'unavailable', why })
    return { find: () => answer, findByOtherGo: () => answer }
  }
  return {
    async find(identity, commits): Promise<StoreAnswer> {
      const newest = commits.slice(0, maxCommits)
      for (const commit of newest) {
        const lookup = await lookupEntry(
          { ...identity, commit },
          verifier,
          options
        )
        // What hides the wanted entry must not choose another one instead.
        if (lookup.kind !== 'miss') return answerOf(lookup, identity, commit)
      }
      const why = `the cache has no measurement of ${commitsText(newest)} with these settings`
      return { kind: 'miss', why }
    },

    async findByOtherGo(identity): Promise<StoreAnswer> {
      const { commit } = identity
      const lookup = await lookupByAnyGo(identity, verifier, options)
      if (lookup.kind !== 'miss') return answerOf(lookup, identity, commit)
      const why = `the cache has no measurement of ${commitsText([commit])} by another Go`
      return { kind: 'miss', why }
    }
  }
}

function answerOf(
  lookup: Exclude<Lookup, { readonly kind: 'miss' }>,
  query: Pick<RecordQuery, 'legName'>,
  commit: string
): StoreAnswer {
  const refused = (reason: string): StoreAnswer => ({
    kind: 'refused',
    why: `the cache entry of ${commit.slice(0, 7)} is not believed: ${reason}`
  })
  switch (lookup.kind) {
    case 'found': {
      const { entry } = lookup
      const fault = faultOfLeg(entry, query)
      if (fault !== null) return refused(fault)
      const { run, createdAt: measuredAt } = entry
      return { kind: 'found', source: 'cache', entry, run, measuredAt }
    }
    case 'unavailable':
      return {
        kind: 'unavailable',
        why: `the cache can't be read: ${lookup.reason}`
      }
    default:
      return refused(lookup.reason)
  }
}
