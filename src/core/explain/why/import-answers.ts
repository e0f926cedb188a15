// Answers from the import graph: the chain to packages, who imports them, and what
// the program would no longer import without them.
import { inColumn } from '../../model/columns.ts'
import type {
  ImportEdge,
  ImportGraph
} from '../../model/explanation/explanation.ts'
import type { Answer } from '../../model/explanation/why-schema.ts'
import { importEdge, importTree, packageNumbers } from '../import-paths.ts'

/** Importers, and packages below, that are listed. */
const maxListed = 10

/** The graph with what answers ask of it. */
export interface GraphIndex {
  readonly graph: ImportGraph
  /** Number of a package, by import path. */
  readonly numbers: ReadonlyMap<string, number>
  /** Of `importTree`. */
  readonly tree: Int32Array
}

export function indexGraph(graph: ImportGraph): GraphIndex {
  return { graph, numbers: packageNumbers(graph), tree: importTree(graph) }
}

/** The shortest chain to the nearest of some packages; [] for the main package and what is not imported. */
export function chainTo(
  { graph, numbers, tree }: GraphIndex,
  paths: readonly string[]
): ImportEdge[] {
  const chains = numbersOf(numbers, paths).map((number) => {
    const chain: ImportEdge[] = []
    for (let to = number; to > 0; to = inColumn(tree[to])) {
      chain.unshift(importEdge(graph, inColumn(tree[to]), to))
    }
    return chain
  })
  const [nearest = []] = chains.toSorted((a, b) => a.length - b.length)
  return nearest
}

/** Imports of some packages by all others; own code first. */
export function importersOf(
  { graph, numbers }: GraphIndex,
  paths: readonly string[]
): NonNullable<Answer['importers']> {
  const targets = new Set(numbersOf(numbers, paths))
  // Of one importer the first import says enough.
  const edges = graph.packages.flatMap(({ imports }, from) => {
    const to = targets.has(from)
      ? undefined
      : imports.find((number) => targets.has(number))
    return to === undefined ? [] : [importEdge(graph, from, to)]
  })
  const listed = edges
    .toSorted(
      (a, b) => Number(a.file === undefined) - Number(b.file === undefined)
    )
    .slice(0, maxListed)
  return { count: edges.length, edges: listed }
}

/**
 * What the program imports through these packages alone, they among it: all that
 * no chain of imports from the main package reaches without them.
 * @param sizes bytes of the file by import path
 */
export function belowPackages(
  index: GraphIndex,
  paths: readonly string[],
  sizes: ReadonlyMap<string, number>
): NonNullable<Answer['below']> {
  const below = pathsBelow(index, paths).map((path) => ({
    path,
    size: sizes.get(path) ?? 0
  }))
  return {
    count: below.length,
    size: below.reduce((sum, { size }) => sum + size, 0),
    largest: largestOf(below)
  }
}

/** Import paths of what hangs below packages, they among it. */
export function pathsBelow(
  { graph, numbers }: GraphIndex,
  paths: readonly string[]
): readonly string[] {
  const without = new Set(numbersOf(numbers, paths))
  const reached = new Set(without.has(0) ? [] : [0])
  // A Set grows while it is walked: each package is visited once.
  for (const from of reached) {
    for (const to of graph.packages[from]?.imports ?? []) {
      if (!without.has(to)) reached.add(to)
    }
  }
  return graph.packages.flatMap(({ path }, number) =>
    reached.has(number) ? [] : [path]
  )
}

/** The first of some packages by size. */
export function largestOf<
  T extends { readonly path: string; readonly size: number }
>(packages: readonly T[]): T[] {
  return packages
    .toSorted((a, b) => b.size - a.size || (a.path < b.path ? -1 : 1))
    .slice(0, maxListed)
}

function numbersOf(
  numbers: ReadonlyMap<string, number>,
  paths: readonly string[]
): number[] {
  return paths.flatMap((path) => numbers.get(path) ?? [])
}
