// Which symbol made the linker keep something of a package, by the linker's own
// listing: one witness of it, others may exist. Pure.
import type { Measurement } from '../model/measurement.ts'
import { inColumn } from '../model/columns.ts'

/** How the linker reached a package that the other side's program has nothing of. */
export interface FirstUse {
  /** A symbol outside of the package that the linker reached it from. */
  readonly symbol: string
  /** The package of this symbol. */
  readonly user: string
  /** A package that only this side has and that it came with: what is between them is on this side only, too; empty for none. */
  readonly cameWith: string
  /** The nearest symbol on the linker's path that is own code; null for none, and where the other side has what is between. */
  readonly own: {
    readonly symbol: string
    readonly package: string
    /** The package on the path behind it. */
    readonly next: string
  } | null
}

/** Where the uses of packages are looked for. */
export interface UseSearch {
  readonly here: Measurement
  readonly other: Measurement
  /** Import paths of the packages in question. */
  readonly packages: ReadonlySet<string>
  /** Import paths of all packages that only this side has bytes of. */
  readonly arrived: ReadonlySet<string>
  /** Whether a package is own code, by import path. */
  readonly isOwn: (path: string) => boolean
}

// Paths of real programs have some dozens of steps.
const maxSteps = 10_000

/**
 * For each of the packages its first use, where the listing tells. Of several the one
 * by own code, else the one of the largest symbol.
 */
export function firstUses(search: UseSearch): ReadonlyMap<string, FirstUse> {
  const { here, other, packages, arrived, isOwn } = search
  const { symbols, reachability } = here
  const keptBy = reachability?.keptBy ?? []
  if (packages.size === 0 || keptBy.length !== symbols.length) return new Map()
  const paths = new Map(
    [...usedSymbols(search, keptBy)].map(([path, number]) => [
      path,
      keepersOf(search, keptBy, number)
    ])
  )
  const names = new Set(
    [...paths.values()].flatMap((keepers) => keepers.map(({ name }) => name))
  )
  const older = new Set(
    other.symbols.flatMap(({ name }) => (names.has(name) ? [name] : []))
  )
  const uses = new Map<string, FirstUse>()
  for (const [path, keepers] of paths) {
    const [first] = keepers
    if (first === undefined) continue
    const old = keepers.findIndex(({ name }) => older.has(name))
    const fresh = old < 0 ? keepers : keepers.slice(0, old)
    const companion = fresh.find((keeper) => arrived.has(keeper.package))
    const own = keepers.findIndex((keeper) => isOwn(keeper.package))
    const isFresh = old < 0 || own <= old
    const nearest = keepers[own]
    uses.set(path, {
      symbol: first.name,
      user: first.package,
      cameWith: companion?.package ?? '',
      own:
        nearest === undefined || !isFresh
          ? null
          : {
              symbol: nearest.name,
              package: nearest.package,
              next: keepers[own - 1]?.package ?? path
            }
    })
  }
  return uses
}

type Keeper = Measurement['symbols'][number]

/** For each package the number of a symbol that another package's symbol kept. */
function usedSymbols(
  { here: { symbols }, packages, isOwn }: UseSearch,
  keptBy: readonly number[]
): ReadonlyMap<string, number> {
  const used = new Map<string, number>()
  const byOwn = new Set<string>()
  for (const [number, { package: path }] of symbols.entries()) {
    if (!packages.has(path) || byOwn.has(path)) continue
    const keeper = symbols[inColumn(keptBy[number])]
    if (keeper === undefined || keeper.package === path) continue
    if (isOwn(keeper.package)) byOwn.add(path)
    else if (used.has(path)) continue
    used.set(path, number)
  }
  return used
}

/** The symbols that a symbol was kept for, the nearest first, up to own code or the entry. */
function keepersOf(
  { here: { symbols }, isOwn }: UseSearch,
  keptBy: readonly number[],
  number: number
): readonly Keeper[] {
  const keepers: Keeper[] = []
  let at = inColumn(keptBy[number])
  while (keepers.length < maxSteps) {
    const keeper = symbols[at]
    if (keeper === undefined) break
    keepers.push(keeper)
    if (isOwn(keeper.package)) break
    at = inColumn(keptBy[at])
  }
  return keepers
}
