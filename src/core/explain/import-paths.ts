// Ways through the import graph of one program: chains of imports from the main
// package, who imports a package, and what would go with it. Pure.
import { inColumn } from '../model/columns.ts'
import type {
  GraphPackage,
  ImportEdge,
  ImportGraph
} from '../model/explanation/explanation.ts'
import { immediateDominators } from './dominators.ts'

/** Numbers of packages, their places in `graph.packages`, by import path. */
export function packageNumbers({
  packages
}: ImportGraph): ReadonlyMap<string, number> {
  return new Map(packages.map(({ path }, number) => [path, number]))
}

/**
 * For each package the one before it on a shortest chain of imports from the main
 * package; of several the one that is reached first, by import path. -1 for the main
 * package, and for what no such chain leads to.
 * @param isAvoided packages that no chain leaves, were it the main package; a chain may end
 *   at one
 * @param start where the chains start, by default the main package
 */
export function importTree(
  { packages }: ImportGraph,
  isAvoided: (path: string) => boolean = () => false,
  start = 0
): Int32Array {
  const before = new Int32Array(packages.length).fill(-1)
  const reached = new Set(packages.length === 0 ? [] : [start])
  // A Set grows while it is walked: each package is visited once, the nearest first.
  for (const from of reached) {
    const { path = '', imports = [] } = packages[from] ?? {}
    if (isAvoided(path)) continue
    for (const to of imports) {
      if (reached.has(to)) continue
      reached.add(to)
      before[to] = from
    }
  }
  return before
}

/**
 * The chain of an import tree to a package, as import paths from the main package on.
 * @param tree of `importTree`
 */
export function chainTo(
  { packages }: ImportGraph,
  tree: Int32Array,
  number: number
): readonly string[] {
  const chain: string[] = []
  for (let at = number; at >= 0; at = inColumn(tree[at])) {
    chain.push(packages[at]?.path ?? '')
  }
  return chain.toReversed()
}

/**
 * The shortest chains of imports from the main package to another, as import paths.
 * @param most how many chains at most, the first by import path
 * @returns [] for a package that isn't in the graph
 */
export function shortestChains(
  graph: ImportGraph,
  path: string,
  most = 1
): readonly (readonly string[])[] {
  const target = packageNumbers(graph).get(path)
  if (target === undefined) return []
  const depths = depthsOf(graph)
  const importers = importersOf(graph)
  const chains: (readonly string[])[] = []
  const waiting: Way[] = [{ number: target, below: null }]
  for (let way = waiting.pop(); way; way = waiting.pop()) {
    const { number } = way
    if (number === 0) chains.push(pathsOn(graph, way))
    if (chains.length === most) break
    const nearer = (importers[number] ?? []).filter(
      (from) => inColumn(depths[from]) === inColumn(depths[number]) - 1
    )
    // The last is taken first.
    for (const from of nearer.toReversed()) {
      waiting.push({ number: from, below: way })
    }
  }
  return chains
}

/** A package, and those that follow it on a chain. */
interface Way {
  readonly number: number
  readonly below: Way | null
}

function pathsOn({ packages }: ImportGraph, way: Way): string[] {
  const paths: string[] = []
  for (let at: Way | null = way; at !== null; at = at.below) {
    paths.push(packages[at.number]?.path ?? '')
  }
  return paths
}

/** For each package the imports between it and the main package; -1 where no chain leads to it. */
function depthsOf(graph: ImportGraph): Int32Array {
  const depths = new Int32Array(graph.packages.length).fill(-1)
  if (depths.length === 0) return depths
  depths[0] = 0
  const reached = new Set([0])
  for (const from of reached) {
    for (const to of graph.packages[from]?.imports ?? []) {
      if (reached.has(to)) continue
      reached.add(to)
      depths[to] = inColumn(depths[from]) + 1
    }
  }
  return depths
}

/** For each package the numbers of those that import it, by import path. */
export function importersOf({
  packages
}: ImportGraph): readonly (readonly number[])[] {
  const importers: number[][] = packages.map(() => [])
  for (const [from, { imports }] of packages.entries()) {
    for (const to of imports) importers[to]?.push(from)
  }
  return importers
}

/** One import of a graph, with file and line where own code declares it. */
export function importEdge(
  { packages }: ImportGraph,
  from: number,
  to: number
): ImportEdge {
  const importer = packages[from]
  const edge = { from: importer?.path ?? '', to: packages[to]?.path ?? '' }
  const place = placeOf(importer, to)
  return place === null ? edge : { ...edge, ...place }
}

function placeOf(
  importer: GraphPackage | undefined,
  to: number
): { readonly file: string; readonly line: number } | null {
  const { places = [], imports = [] } = importer ?? {}
  return placeIn(importer, places[imports.indexOf(to)])
}

/**
 * A place of a package of own code from the repository's root; null for other packages.
 * @param place `file.go:LINE`, or empty
 */
export function placeIn(
  owner: GraphPackage | undefined,
  place = ''
): { readonly file: string; readonly line: number } | null {
  const directory = owner?.directory
  if (directory === undefined || place === '') return null
  const colon = place.lastIndexOf(':')
  const name = place.slice(0, colon)
  return {
    file: directory === '.' ? name : `${directory}/${name}`,
    line: Number(place.slice(colon + 1))
  }
}

/** What a program would lose with a package, before the linker's second-order effects. */
export interface Below {
  /** Import paths: the package, and those that are imported through it alone. */
  readonly packages: readonly string[]
  /** What they hold together, in bytes. */
  readonly bytes: number
}

/**
 * What hangs below a package: all that no chain of imports reaches without it.
 * @param sizeOf bytes of a package, by import path
 * @returns null for a package that isn't in the graph
 */
export function belowPackage(
  graph: ImportGraph,
  path: string,
  sizeOf: (path: string) => number
): Below | null {
  const root = packageNumbers(graph).get(path)
  if (root === undefined) return null
  const dominators = immediateDominators(
    graph.packages.map(({ imports }) => imports)
  )
  const isBelow = new Map([[root, true]])
  const packages = graph.packages.flatMap((row, number) => {
    const way: number[] = []
    let at = number
    while (!isBelow.has(at) && at > 0) {
      way.push(at)
      at = inColumn(dominators[at])
    }
    const below = isBelow.get(at) ?? false
    for (const passed of way) isBelow.set(passed, below)
    return below ? [row.path] : []
  })
  const bytes = packages.reduce((sum, below) => sum + sizeOf(below), 0)
  return { packages, bytes }
}
