// Finds how a program imports its packages: for each the shortest chain of imports
// from the main package, if need be one that avoids some packages, and the line of
// own code in it.
import type { ImportGraph } from '../../model/explanation/explanation.ts'
import { inColumn } from '../../model/columns.ts'

export interface ImportChain {
  /** Import paths from the main package on. */
  readonly packages: readonly string[]
  /** Where own code imports last on the chain; null where no line is recorded. */
  readonly place: { readonly file: string; readonly line: number } | null
}

/** Index of a package -> index of the one that imports it; -1 for the main package. The nearest come first. */
export type ImportTree = ReadonlyMap<number, number>

/**
 * What the main package imports, directly and indirectly, in the order of the distance.
 * @param isAvoided packages that no chain leaves, were it the main package; they are
 *   reached all the same
 */
export function importTree(
  graph: ImportGraph,
  isAvoided: (path: string) => boolean = () => false
): ImportTree {
  const importerOf = new Map<number, number>()
  if (graph.packages.length > 0) importerOf.set(0, -1)
  // A map hands out what is added to it while it is walked.
  for (const index of importerOf.keys()) {
    const { path = '', imports = [] } = graph.packages[index] ?? {}
    if (isAvoided(path)) continue
    for (const imported of imports) {
      if (!importerOf.has(imported)) importerOf.set(imported, index)
    }
  }
  return importerOf
}

/** The chain to a package of the tree. */
export function chainTo(
  graph: ImportGraph,
  tree: ImportTree,
  target: number
): ImportChain {
  const way: number[] = []
  for (let index = target; index >= 0; index = inColumn(tree.get(index))) {
    way.unshift(index)
  }
  const places = way.flatMap((from, step) => {
    const to = way[step + 1]
    return to === undefined ? [] : (placeOf(graph, from, to) ?? [])
  })
  return {
    packages: way.flatMap((index) => graph.packages[index]?.path ?? []),
    place: places.at(-1) ?? null
  }
}

/** Where one package imports another, from the repository's root. */
function placeOf(
  graph: ImportGraph,
  from: number,
  to: number
): ImportChain['place'] {
  const { imports = [], places, directory } = graph.packages[from] ?? {}
  const text = places?.[imports.indexOf(to)]
  const [, name, line] = /^(.+):(\d+)$/.exec(text ?? '') ?? []
  if (directory === undefined || name === undefined) return null
  return {
    file: directory === '.' ? name : `${directory}/${name}`,
    line: Number(line)
  }
}
