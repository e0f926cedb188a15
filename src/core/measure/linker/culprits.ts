// Whether the linker's dead-code elimination was on, by its `-dumpdep` listing
// (cmd/link/internal/ld/deadcode.go, Go 1.21 and later).
import { inColumn } from '../../model/columns.ts'
import { isType } from './dependency-listing.ts'
import type { DependencyListing } from './dependency-listing.ts'
import type { NameTable } from './name-table.ts'

/** Symbols of a listing that turn elimination off, each by itself, in its order. */
export type CulpritSymbols = readonly number[]

/** What the linker looks for by name up to Go 1.21, besides functions that the compiler marks. */
const soughtByName = ['reflect.Value.Method', 'reflect.Value.MethodByName']

/** The last minor release of Go 1 that does. */
const lastToSeek = 21

/**
 * The functions that made the linker keep all exported methods of reachable
 * types. The linker works in rounds, and the listing has their lines in order:
 *
 *  1. It floods from the entry over all references, but for those of types to
 *     their methods.
 *  2. Where the flood has met a function that looks up methods by reflection, it
 *     keeps all exported methods of the types that it met; else only methods by
 *     which reached code calls interfaces. These are lines from a type to a
 *     function, which no flood has.
 *  3. It floods from these methods, and starts the next round with step 2.
 *
 * So the functions of the first round that has any don't depend on methods kept
 * for reflection: each turns elimination off by itself. Those of later rounds
 * may be consequences, and are left out. Cost: linear in the lines.
 * @param minor the release of Go 1 that linked
 * @param isDynamic whether types are shared with other files, for which methods
 *   are kept from the first round on
 */
export function findCulprits(
  listing: DependencyListing,
  minor: number,
  isDynamic: boolean
): CulpritSymbols {
  const { names, parents, from, to, reflecting } = listing
  const found: number[] = []
  const callers: number[] = []
  const sought = new Set(
    minor > lastToSeek ? [] : soughtByName.map((name) => names.find(name))
  )
  const isNextRound = roundsOf(names)
  /** Symbols are numbered as they come. */
  let seen = 0
  for (let line = 0; line < to.length; line++) {
    const left = inColumn(from[line])
    const right = inColumn(to[line])
    const mayBeConsequence =
      isNextRound(left, right) &&
      (isDynamic || found.length + callers.length > 0)
    if (mayBeConsequence) break
    if (right < seen) continue
    seen = right + 1
    if (sought.has(right)) callers.push(inColumn(parents[right]))
    else if (reflecting.has(right)) found.push(right)
  }
  // Of the two that are sought, one calls the other.
  return [...new Set([...found, ...callers])]
    .filter((symbol) => symbol >= 0 && !sought.has(symbol))
    .toSorted((a, b) => a - b)
}

/**
 * Says of each line, in order, whether the linker began another round with it.
 * Within a round it keeps the methods of a type all at once, so that a type that
 * comes again tells as well.
 */
function roundsOf(names: NameTable): (left: number, right: number) => boolean {
  let round = 0
  let isKeeping = false
  let lastLeft = -1
  let isOfType = false
  let source = -1
  const roundOf = new Map<number, number>()
  return (left, right) => {
    if (left !== lastLeft) {
      lastLeft = left
      isOfType = left >= 0 && isType(names, left)
    }
    if (!isOfType || right < 0) return (isKeeping = false)
    if (!isMethod(names, right)) {
      // With a method the linker keeps the type of its signature.
      isKeeping &&= names.startsWith(right, 'type:func(')
      return false
    }
    const isNext =
      !isKeeping || (left !== source && roundOf.get(left) === round)
    if (isNext) round++
    isKeeping = true
    source = left
    roundOf.set(left, round)
    return isNext
  }
}

/** Whether what a type refers to is a method; the rest are types, function values and pointer masks. */
function isMethod(names: NameTable, symbol: number): boolean {
  return !(
    names.startsWith(symbol, 'type:') ||
    names.startsWith(symbol, 'runtime.gcbits.') ||
    names.endsWith(symbol, '·f')
  )
}
