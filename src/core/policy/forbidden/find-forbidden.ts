// Finds in a measurement what a rule forbids, and names what is missing where that
// can't be known. A package is there if the import graph has it or if it owns bytes,
// so that no graph makes a rule kept which the bytes break.
import type { ImportGraph } from '../../model/explanation/explanation.ts'
import type { Measurement } from '../../model/measurement.ts'
import { matcher } from '../../inputs/glob.ts'
import type { ForbidRule } from '../budget.ts'
import { importTree } from '../../explain/import-paths.ts'
import { linkerPath } from '../../explain/why/linker-path.ts'
import { importChain, isReached, type ImportChain } from './import-chain.ts'

/** One forbidden thing that is there. */
export interface ForbiddenThing {
  /** Import path, module path, or name of a symbol. */
  readonly name: string
  /** Whether it owns bytes of the file. */
  readonly hasBytes: boolean
  /** How it is imported; null where that is unknown. */
  readonly chain: ImportChain | null
  /** Of a symbol: names from the entry on, by which the linker kept it; [] where unknown. */
  readonly keptBy: readonly string[]
}

export interface Findings {
  /** Those with most bytes first. */
  readonly things: readonly ForbiddenThing[]
  /** Why there may be others, a clause; null: these are all. */
  readonly missing: string | null
}

export function findForbidden(
  measurement: Measurement,
  rule: ForbidRule
): Findings {
  if (rule.kind === 'symbol') return findSymbols(measurement, rule)
  const bytes = bytesOf(measurement, rule)
  const { imports } = measurement
  if (imports !== undefined) {
    return { things: findImported(imports, rule, bytes), missing: null }
  }
  // Whether chains pass through allowed packages, no bytes say.
  const canTell = rule.allowThrough.length === 0
  return {
    things: canTell
      ? bytes.map((name) => ({ name, hasBytes: true, chain: null, keptBy: [] }))
      : [],
    missing: canTell && namesSymbols(measurement) ? null : noGraph(measurement)
  }
}

/** Names of forbidden packages or modules that own bytes, the largest first. */
function bytesOf(
  { packages }: Measurement,
  { kind, pattern }: ForbidRule
): readonly string[] {
  const matches = matcher(pattern)
  const sizes = new Map<string, number>()
  for (const row of packages) {
    const name = kind === 'package' ? row.path : row.module
    if (row.kind === 'pseudo' || row.size === 0 || !matches(name)) continue
    sizes.set(name, (sizes.get(name) ?? 0) + row.size)
  }
  return [...sizes].toSorted(([, a], [, b]) => b - a).map(([name]) => name)
}

function findImported(
  graph: ImportGraph,
  { kind, pattern, allowThrough }: ForbidRule,
  bytes: readonly string[]
): ForbiddenThing[] {
  const matches = matcher(pattern)
  const allowed = allowThrough.map(matcher)
  const all = importTree(graph)
  const open = importTree(graph, (path) => allowed.some((isIt) => isIt(path)))
  const owns = new Set(bytes)
  const kept = new Set<string>()
  const chains = new Map<string, ImportChain | null>()
  for (const number of graph.packages.keys()) {
    const name = nameIn(graph, number, kind)
    if (!matches(name)) continue
    if (isReached(open, number)) {
      const chain = importChain(graph, open, number)
      const known = chains.get(name)
      // The nearest package of a module has the shortest chain.
      if (!known || chain.packages.length < known.packages.length) {
        chains.set(name, chain)
      }
    } else if (isReached(all, number)) kept.add(name)
    // What no chain leads to, no allowed package brings.
    else if (!chains.has(name)) chains.set(name, null)
  }
  const names = new Set([...bytes, ...chains.keys()])
  return [...names]
    .filter((name) => chains.has(name) || !kept.has(name))
    .map((name) => ({
      name,
      hasBytes: owns.has(name),
      chain: chains.get(name) ?? null,
      keptBy: []
    }))
}

/** The package's path, or its module's. */
function nameIn(
  graph: ImportGraph,
  index: number,
  kind: ForbidRule['kind']
): string {
  const { path = '', module } = graph.packages[index] ?? {}
  if (kind === 'package') return path
  return module === undefined ? 'std' : (graph.modules[module]?.path ?? '')
}

/** Whether every symbol of the file has its name. */
function namesSymbols({ attribution: { level } }: Measurement): boolean {
  return level === 'symbols' || level === 'literals'
}

function noGraph({ build }: Measurement): string {
  return build === null
    ? 'a file that was only analysed has no import graph'
    : 'its measurement has no import graph'
}

function findSymbols(measurement: Measurement, rule: ForbidRule): Findings {
  const matches = matcher(rule.pattern)
  const { symbols, imports } = measurement
  const tree = imports === undefined ? null : importTree(imports)
  const things = symbols.flatMap((symbol, index): ForbiddenThing[] => {
    if (!matches(symbol.name)) return []
    const owner =
      imports?.packages.findIndex(({ path }) => path === symbol.package) ?? -1
    return [
      {
        name: symbol.name,
        hasBytes: true,
        chain:
          imports !== undefined && tree !== null && isReached(tree, owner)
            ? importChain(imports, tree, owner)
            : null,
        keptBy: keepersOf(measurement, index)
      }
    ]
  })
  return {
    things,
    missing: namesSymbols(measurement) ? null : noSymbols(measurement)
  }
}

/** Names on the linker's path to a symbol, one for each package; [] where the listing doesn't say. */
function keepersOf(measurement: Measurement, symbol: number): string[] {
  return linkerPath(measurement, symbol)
    .slice(0, -1)
    .map((step) => step.symbol)
}

/** Why not every symbol has its name. */
export function noSymbols({
  attribution: { level, notes }
}: Measurement): string {
  const [note] = notes
  return `symbols are known only at the level "${level}"${note === undefined ? '' : ` (${note})`}`
}
