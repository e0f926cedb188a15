// Paths of the linker's flood: how it came from the entry to a symbol
// (cmd/link/internal/ld/deadcode.go), symbols of one package as one step.
import { inColumn } from '../../model/columns.ts'
import type { Step } from '../../model/explanation/explanation.ts'
import type { Measurement } from '../../model/measurement.ts'

/** Symbols of a path; one that is longer, or runs in a circle, is none. */
const maxSymbols = 10_000

/** Where a program starts (cmd/link/internal/ld/lib.go, `-E entry`), and what its list of packages to initialise names. */
const entryName = /^_rt0_|\.init(?:\.\d+)?$/

/** The symbol that kept one; -1 for none, also where a stranger's measurement has no such row. */
function keeperOf({ reachability, symbols }: Measurement, at: number): number {
  const keeper = reachability?.keptBy[at]
  return keeper === undefined || keeper >= symbols.length ? -1 : keeper
}

/** Indexes of the symbols from the entry to this one, this one last; [] where nothing is known. */
function symbolsTo(measurement: Measurement, index: number): number[] {
  const path: number[] = []
  const seen = new Set<number>()
  for (let at = index; at >= 0; at = keeperOf(measurement, at)) {
    if (seen.has(at) || path.length === maxSymbols) return []
    seen.add(at)
    path.push(at)
  }
  const isAlone = path.length === 1
  const isEntry = entryName.test(measurement.symbols[index]?.name ?? '')
  return isAlone && !isEntry ? [] : path.toReversed()
}

/** From the entry to a symbol; [] where unknown. */
export function linkerPath(measurement: Measurement, index: number): Step[] {
  const steps: Step[] = []
  for (const at of symbolsTo(measurement, index)) {
    const symbol = measurement.symbols[at]
    if (symbol === undefined) continue
    const step = { package: symbol.package, symbol: symbol.name }
    if (steps.at(-1)?.package === step.package) steps.pop()
    steps.push(step)
  }
  return steps
}

/**
 * From the entry to the symbol of some packages that takes the fewest symbols. Where
 * all of their symbols come from their own initialization, that is the path; [] where
 * nothing is known.
 */
export function linkerPathInto(
  measurement: Measurement,
  packages: ReadonlySet<string>
): Step[] {
  const { symbols } = measurement
  const { depths, roots } = flood(measurement)
  let nearest = -1
  let fewest = Infinity
  for (const [index, symbol] of symbols.entries()) {
    if (!packages.has(symbol.package)) continue
    const depth = depths[index]
    // Of equally near ones the first is the largest.
    if (depth === undefined || depth < 0 || depth >= fewest) continue
    const root = symbols[inColumn(roots[index])]
    const isFromOutside = root !== undefined && !packages.has(root.package)
    if (!isFromOutside && !(depth === 0 && entryName.test(symbol.name))) {
      continue
    }
    // The own initialization is an answer only where there is no other.
    nearest = index
    fewest = isFromOutside ? depth : Number.MAX_SAFE_INTEGER
  }
  return nearest < 0 ? [] : linkerPath(measurement, nearest)
}

/** Symbols before each one on its path, and where the path starts; -1 where a circle leads to it. */
function flood(measurement: Measurement): {
  readonly depths: readonly number[]
  readonly roots: readonly number[]
} {
  if (measurement.reachability === undefined) return { depths: [], roots: [] }
  const depths = measurement.symbols.map(() => unknownDepth)
  const roots = measurement.symbols.map(() => -1)
  for (const start of depths.keys()) {
    const open: number[] = []
    let at = start
    while (at >= 0 && depths[at] === unknownDepth) {
      // Who comes back here is in a circle.
      depths[at] = -1
      open.push(at)
      at = keeperOf(measurement, at)
    }
    const isCircle = at >= 0 && inColumn(depths[at]) === -1
    let depth = at < 0 ? -1 : inColumn(depths[at])
    const root = at < 0 ? (open.at(-1) ?? start) : inColumn(roots[at])
    for (const index of open.toReversed()) {
      depth = isCircle ? -1 : depth + 1
      depths[index] = depth
      roots[index] = root
    }
  }
  return { depths, roots }
}

const unknownDepth = -2
