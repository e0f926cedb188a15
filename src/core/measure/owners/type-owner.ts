// One rule for types that have no name of their own ([]T, map[K]V, func(A) B,
// struct{...}): they belong to one of the packages whose named types they are
// made of. The same for names of symbols (package-name.ts) and for type
// descriptors.
import type { TypeColumns } from '../../binary/types/type-columns.ts'
import type { PackageKind } from '../../model/closed-lists.ts'
import type { Modules } from './modules.ts'
import { inColumn } from '../../model/columns.ts'

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

/** The package of `unsafe.Pointer`, which counts as predeclared. */
export const predeclaredIn = 'unsafe'

/** Pointers to slices of pointers ...; what nests deeper is not a Go type. */
const maxDepth = 100

/**
 * Owners of types by the addresses of their descriptors: of several addresses
 * the first whose type is made of a package's types gives it. The predeclared
 * types are the runtime's, and those made of nothing else `(shared types)`.
 */
export function ownersOfTypes(
  descriptors: TypeColumns,
  rank: Rank
): (...addresses: readonly number[]) => string {
  const { packages, named, parts, types } = descriptors
  /** By row. */
  const known: (string | undefined)[] = packages.map(() => undefined)
  const packageOf = (address: number, depth: number): string => {
    const row = descriptors.rowAt(address)
    if (row < 0 || depth > maxDepth) return ''
    const before = known[row]
    if (before !== undefined) return before
    // No type without a name is made of itself, but in a file that lies.
    known[row] = ''
    const own = packages[row] ?? ''
    let owner = own === predeclaredIn ? '' : own
    if (!named[row]) {
      const first = types.start(row)
      for (let i = first; i < first + inColumn(parts[row]); i++) {
        const part = packageOf(inColumn(types.values[i]), depth + 1)
        owner = ownerOfBoth(owner, part, rank)
      }
    }
    known[row] = owner
    return owner
  }
  return (...addresses) => {
    for (const address of addresses) {
      const path = packageOf(address, 0)
      if (path !== '') return path
    }
    const last = descriptors.rowAt(addresses.at(-1) ?? 0)
    return named[last] ? 'runtime' : '(shared types)'
  }
}
