// Looks for the sizes that were recorded before a push whose base has no record by this
// Go, so that the history in records goes on. Nothing is compared with them.
import { pointsOf } from '../../core/history/record-history.ts'
import type { RecordPoint } from '../../core/model/history/record-schema.ts'
import { knownAncestorsOf } from '../../git/history/ancestors.ts'
import type { Repository } from '../../git/git.ts'
import type { RecordQuery, Store } from './store.ts'

/** Commits before the base that are looked for. */
const maxAncestors = 50

/**
 * What another Go recorded of the base, else the nearest recorded ancestor that the
 * clone knows. A store that can't be asked has none.
 * @param stores those that answered, and have no record of the base
 * @returns oldest first; [] for none
 */
export async function findPointsBefore(
  repository: Repository,
  query: RecordQuery,
  stores: readonly Store[]
): Promise<readonly RecordPoint[]> {
  for (const store of stores) {
    const answer = await store.findByOtherGo(query)
    if (answer.kind === 'found') return pointsOf(answer.entry)
  }
  const ancestors =
    stores.length === 0
      ? []
      : await knownAncestorsOf(repository, query.commit, maxAncestors).catch(
          () => []
        )
  for (const store of ancestors.length === 0 ? [] : stores) {
    const answer = await store.find(query, ancestors)
    if (answer.kind === 'found') return pointsOf(answer.entry)
  }
  return []
}
