// Answers from the import graph: the chain to a package, who imports it, and what
// the program would no longer import without it.
import { inColumn } from '../../model/columns.ts'
import type {
  GraphPackage,
  ImportEdge,
  ImportGraph
} from '../../model/explanation/explanation.ts'
import type { Answer } from '../../model/explanation/why-schema.ts'

/** Importers, and packages below, that are listed. */
const maxListed = 10

/** The graph with what answers ask of it. */
export interface GraphIndex {
  readonly graph: ImportGraph
  /** Import path -> index. */
  readonly places: ReadonlyMap<string, number>
  /** For each package the one that the shortest chain comes from; -1 for the main package and what is not reached. */
  readonly parents: readonly number[]
  /** Imports between each package and the main one; -1 for what is not reached. */
  readonly depths: readonly number[]
}

export function indexGraph(graph: ImportGraph): GraphIndex {
  const places = new Map(
    graph.packages.map(({ path }, index) => [path, index] as const)
  )
  return { graph, places, ...breadthFirst(graph, new Set()) }
}

/** Shortest chains from the main package around some packages. */
function breadthFirst(
  { packages }: ImportGraph,
  without: ReadonlySet<number>
): Pick<GraphIndex, 'parents' | 'depths'> {
  const parents = packages.map(() => -1)
  const depths = packages.map(() => -1)
  if (packages.length === 0 || without.has(0)) return { parents, depths }
  depths[0] = 0
  const queue = [0]
  for (const from of queue) {
    const depth = inColumn(depths[from])
    for (const to of packages[from]?.imports ?? []) {
      if (depths[to] !== -1 || without.has(to)) continue
      depths[to] = depth + 1
      parents[to] = from
      queue.push(to)
    }
  }
  return { parents, depths }
}

/** The edge between two packages, with the line of the import where it is own code. */
function edgeOf(
  { packages }: ImportGraph,
  from: number,
  to: number
): ImportEdge {
  const importer = packages[from]
  const edge = { from: importer?.path ?? '', to: packages[to]?.path ?? '' }
  const place = importer?.places?.[importer.imports.indexOf(to)] ?? ''
  const [, file, line] = /^(.+):(\d+)$/.exec(place) ?? []
  if (file === undefined || line === undefined) return edge
  return { ...edge, file: fileIn(importer, file), line: Number(line) }
}

function fileIn(importer: GraphPackage | undefined, file: string): string {
  const directory = importer?.directory ?? '.'
  return directory === '.' || directory === '' ? file : `${directory}/${file}`
}

/** The shortest chain to the nearest of some packages; [] for the main package and what is not reached. */
export function chainTo(
  index: GraphIndex,
  paths: readonly string[]
): ImportEdge[] {
  const places = placesOf(index, paths).filter(
    (place) => index.depths[place] !== -1
  )
  let at = -1
  let fewest = Infinity
  for (const place of places) {
    const depth = inColumn(index.depths[place])
    if (depth >= fewest) continue
    at = place
    fewest = depth
  }
  const chain: ImportEdge[] = []
  while (at > 0) {
    const parent = inColumn(index.parents[at])
    chain.unshift(edgeOf(index.graph, parent, at))
    at = parent
  }
  return chain
}

/** Imports of some packages by all others; own code first. */
export function importersOf(
  { graph, places }: GraphIndex,
  paths: readonly string[]
): NonNullable<Answer['importers']> {
  const wanted = new Set(placesOf({ places }, paths))
  const edges: ImportEdge[] = []
  const importers = new Set<number>()
  for (const [from, { imports }] of graph.packages.entries()) {
    if (wanted.has(from)) continue
    for (const to of imports) {
      if (!wanted.has(to)) continue
      // Of one importer the first import says enough.
      if (!importers.has(from)) edges.push(edgeOf(graph, from, to))
      importers.add(from)
    }
  }
  const listed = edges
    .toSorted(
      (a, b) =>
        Number(a.file === undefined) - Number(b.file === undefined) ||
        (a.from < b.from ? -1 : 1)
    )
    .slice(0, maxListed)
  return { count: importers.size, edges: listed }
}

/**
 * What the program imports through these packages alone, they among it: all that
 * is no longer reached from the main package without them.
 * @param sizes bytes of the file by import path
 */
export function belowPackages(
  { graph, places, depths }: GraphIndex,
  paths: readonly string[],
  sizes: ReadonlyMap<string, number>
): NonNullable<Answer['below']> {
  const without = new Set(placesOf({ places }, paths))
  const others = breadthFirst(graph, without).depths
  const gone = graph.packages.flatMap(({ path }, index) =>
    depths[index] !== -1 && others[index] === -1
      ? [{ path, size: sizes.get(path) ?? 0 }]
      : []
  )
  return {
    count: gone.length,
    size: gone.reduce((sum, { size }) => sum + size, 0),
    largest: largestOf(gone)
  }
}

/** The first of some packages by size. */
export function largestOf<
  T extends { readonly path: string; readonly size: number }
>(packages: readonly T[]): T[] {
  return packages
    .toSorted((a, b) => b.size - a.size || (a.path < b.path ? -1 : 1))
    .slice(0, maxListed)
}

function placesOf(
  { places }: Pick<GraphIndex, 'places'>,
  paths: readonly string[]
): number[] {
  return paths.flatMap((path) => places.get(path) ?? [])
}
