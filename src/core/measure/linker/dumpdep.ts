// Which symbol the linker reached from which, by name, as naming data asks for it.
import { inColumn } from '../../model/columns.ts'
import { unreached } from './dependency-listing.ts'
import type { DependencyListing } from './dependency-listing.ts'

/** By symbol: the one by which the linker reached it first, as symbol tables write names. */
export type References = ReadonlyMap<string, string>

/** What stands for the linker itself. */
const root = '_'

/** The symbols of a listing, but for types and string literals. */
export function readReferences({
  names,
  parents
}: DependencyListing): References {
  const references = new Map<string, string>()
  let last = -1
  let lastName = root
  for (let symbol = 0; symbol < names.count; symbol++) {
    const isType =
      (names.startsWith(symbol, 'type:') ||
        names.startsWith(symbol, 'type.')) &&
      !names.startsWith(symbol, 'type:.gcmask.') &&
      !names.startsWith(symbol, 'type..gcmask.')
    if (isType) continue
    const parent = inColumn(parents[symbol])
    if (parent === unreached) continue
    // Neighbours have mostly one parent.
    if (parent !== last) {
      last = parent
      lastName = parent < 0 ? root : names.name(parent)
    }
    references.set(names.name(symbol), lastName)
  }
  return references
}
