// One rule for types that have no name of their own ([]T, map[K]V, func(A) B,
// struct{...}): they belong to one of the packages whose named types they are
// made of. The same for names of symbols and for type descriptors.
import type { PackageKind } from './measurement.ts'
import type { Modules } from './modules.ts'

/** Order of a package (as in symbol names) among those that a type may belong to: the least owns it. */
export type Rank = (path: string) => number

const ranks: Readonly<Record<PackageKind, number>> = {
  main: 0,
  module: 1,
  std: 2,
  pseudo: 3
}

/**
 * The main module's packages come first, since only they can import all the
 * others, then those of other modules, then the standard library's.
 */
export function rankBy(modules: Modules): Rank {
  const known = new Map<string, number>()
  return (path) => {
    const rank = known.get(path) ?? ranks[modules.homeOf(path).kind]
    known.set(path, rank)
    return rank
  }
}

/**
 * The one of two packages that owns a type made of types of both; of one rank
 * the first by name. '' stands for no package.
 */
export function ownerOfBoth(a: string, b: string, rank: Rank): string {
  if (a === '' || b === '' || a === b) return a || b
  const order = rank(a) - rank(b)
  return order < 0 || (order === 0 && a < b) ? a : b
}
