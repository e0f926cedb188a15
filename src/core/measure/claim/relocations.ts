// Whom relocations belong to: an entry for one word to the owner of the word,
// as the rows of the function table do to their function; what serves several
// (headers of blocks, bitmaps, packed streams, what fills a table up) to none.
import type { Image } from '../../binary/image.ts'
import type { Relocations } from '../../binary/relocations.ts'
import type { Ledger } from '../ledger/ledger.ts'
import type { WatchedPlaces } from '../ledger/watched-places.ts'
import { inColumn } from '../../model/columns.ts'

/** Owners of words that are the container's own, or mean nothing: what patches them serves the loader. */
const containers = ['(headers)', '(padding)', '(signature)'] as const

/** The relocations of a file in which no word has an owner yet. */
export interface PendingRelocations {
  readonly relocations: Relocations
  readonly watched: WatchedPlaces
}

/** Books all relocations as such, before any other claim, and watches the words that they patch. */
export function claimRelocations(
  ledger: Ledger,
  image: Image
): PendingRelocations | null {
  const relocations = image.relocations?.()
  if (!relocations || relocations.tables.length === 0) return null
  const owner = ledger.owner('(relocations)')
  for (const { offset, size } of relocations.tables) {
    ledger.claim(offset, size, owner, 'relocations', -1)
  }
  ledger.book()
  return { relocations, watched: ledger.watch(relocations.places) }
}

/** Gives each entry to the owner of the word that it patches, once all words have theirs. */
export function shareRelocations(
  ledger: Ledger,
  pending: PendingRelocations | null
): void {
  if (pending === null) return
  const { relocations, watched } = pending
  const shared = ledger.owner('(relocations)')
  const kept = new Set([
    shared,
    ...containers.map((name) => ledger.owner(name))
  ])
  const gained = new Float64Array(ledger.ownerNames().length)
  for (let i = 0; i < relocations.sizes.length; i++) {
    const owner = inColumn(watched.owners[i])
    if (owner < 0) continue
    gained[owner] = inColumn(gained[owner]) + inColumn(relocations.sizes[i])
  }
  for (const [owner, size] of gained.entries()) {
    if (size === 0 || kept.has(owner)) continue
    ledger.move(shared, owner, 'relocations', size)
  }
}
