// Which symbol made the linker keep something of a package, by the linker's own
// listing: one witness of it, others may exist. Pure.
import { inColumn } from '../model/columns.ts'
import type { Measurement } from '../model/measurement.ts'

/** A symbol outside of a package that the linker reached the package from. */
export interface FirstUse {
  readonly symbol: string
  /** The package of this symbol. */
  readonly user: string
  /** The nearest symbol on the linker's path that is own code: it, or what it was kept for; null for none. */
  readonly own: {
    readonly symbol: string
    readonly package: string
    /** The package on the path behind it. */
    readonly next: string
  } | null
}

// Paths of real programs have some dozens of steps.
const maxSteps = 10_000

/**
 * For each of the packages its first use, where the listing tells. Of several the one
 * by own code, else the one of the largest symbol.
 * @param isOwn whether a package is own code, by import path
 */
export function firstUses(
  { symbols, reachability }: Measurement,
  packages: ReadonlySet<string>,
  isOwn: (path: string) => boolean
): ReadonlyMap<string, FirstUse> {
  const uses = new Map<string, FirstUse>()
  const keptBy = reachability?.keptBy ?? []
  if (packages.size === 0 || keptBy.length !== symbols.length) return uses
  const keeperOf = (number: number): number => inColumn(keptBy[number])
  for (const [number, { package: path }] of symbols.entries()) {
    if (!packages.has(path)) continue
    const known = uses.get(path)
    if (known !== undefined && isOwn(known.user)) continue
    const keeper = symbols[keeperOf(number)]
    if (keeper === undefined || keeper.package === path) continue
    if (known !== undefined && !isOwn(keeper.package)) continue
    uses.set(path, {
      symbol: keeper.name,
      user: keeper.package,
      own: nearestOwn(number)
    })
  }
  return uses

  function nearestOwn(number: number): FirstUse['own'] {
    let below = number
    for (let step = 0; step < maxSteps; step++) {
      const keeper = keeperOf(below)
      const symbol = symbols[keeper]
      if (symbol === undefined) return null
      if (isOwn(symbol.package)) {
        const next = symbols[below]?.package ?? ''
        return { symbol: symbol.name, package: symbol.package, next }
      }
      below = keeper
    }
    return null
  }
}
