// Finds through which new imports each new package of a graph is reached. Pure.
//
// 1. A package is old if the other side's graph has it, whether or not the linker
//    kept anything of it. An import is new if the other side lacks it.
// 2. Every chain of imports to a package that isn't old leaves the old ones by a new
//    import. Those imports count as causes, and those in new own code, which somebody
//    wrote in this change too.
// 3. Each of them becomes a node of its own, so that dominators are imports as well
//    as packages; those of one line, as of `import "C"`, are one node. Up to the first
//    old package above it, what dominates a package are imports that all of its chains
//    pass: it is new by any of them. Other code is explained by the last one in own
//    code, the nearest line that somebody wrote; own code by the first one.
// 4. What none dominates has several such imports. Packages that share one make a
//    group, and the group has all of theirs.
import { inColumn } from '../model/columns.ts'
import type { ImportGraph } from '../model/explanation/explanation.ts'
import { DisjointSets } from './disjoint-sets.ts'
import { immediateDominators, topologicalOrder } from './dominators.ts'
import { packageNumbers } from './import-paths.ts'

/** An import, by the numbers of both packages in the graph. */
export interface ImportPair {
  readonly from: number
  readonly to: number
}

export interface NewImports {
  readonly graph: ImportGraph
  /** By import path. */
  readonly numbers: ReadonlyMap<string, number>
  /** For each package its number in the other side's graph; -1 where that lacks it. */
  readonly oldNumbers: Int32Array
  /** For each package whose chains all have a new import: the imports that it is new by, one where one suffices. */
  readonly causes: ReadonlyMap<number, readonly ImportPair[]>
  /** Whether the other side has this import as well. */
  readonly isOld: (pair: ImportPair) => boolean
}

/**
 * @param graph of the side that has more
 * @param other of the other side
 * @param nameInOther what a package is called there
 */
export function findNewImports(
  graph: ImportGraph,
  other: ImportGraph,
  nameInOther: (path: string) => string
): NewImports {
  const others = packageNumbers(other)
  const oldNumbers = Int32Array.from(
    graph.packages,
    ({ path }) => others.get(nameInOther(path)) ?? -1
  )
  const isOld = ({ from, to }: ImportPair): boolean => {
    const [oldFrom, oldTo] = [oldNumbers[from], oldNumbers[to]].map(inColumn)
    return hasImport(other, inColumn(oldFrom), inColumn(oldTo))
  }
  const { entries, successors } = splitImports(graph, oldNumbers)
  return {
    graph,
    numbers: packageNumbers(graph),
    oldNumbers,
    causes: causesOf({ graph, oldNumbers, entries, successors }),
    isOld
  }
}

/** Whether a package of a graph imports another, by binary search: imports ascend. */
export function hasImport(
  { packages }: ImportGraph,
  from: number,
  to: number
): boolean {
  const imports = packages[from]?.imports ?? []
  let low = 0
  let high = imports.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (inColumn(imports[middle]) < to) low = middle + 1
    else high = middle
  }
  return to >= 0 && imports[low] === to
}

/** An import that packages may be new by. */
interface Entry extends ImportPair {
  /** What it imports: several packages where one line does, as `import "C"`. */
  readonly targets: readonly number[]
}

interface SplitGraph {
  /** Their nodes come behind those of the packages. */
  readonly entries: readonly Entry[]
  readonly successors: readonly (readonly number[])[]
}

function splitImports(
  { packages }: ImportGraph,
  oldNumbers: Int32Array
): SplitGraph {
  const entries: (ImportPair & { targets: number[] })[] = []
  const isOldPackage = (number: number): boolean =>
    inColumn(oldNumbers[number]) >= 0
  const successors: (readonly number[])[] = packages.map(
    ({ imports, directory, places = [] }, from) => {
      const mayEnter = isOldPackage(from) || directory !== undefined
      if (!mayEnter) return imports
      const byPlace = new Map<string, number>()
      const nodes = imports.map((to, index) => {
        if (isOldPackage(to)) return to
        const place = places[index] ?? ''
        const known = byPlace.get(place)
        if (known !== undefined) {
          entries[known]?.targets.push(to)
          return packages.length + known
        }
        if (place !== '') byPlace.set(place, entries.length)
        entries.push({ from, to, targets: [to] })
        return packages.length + entries.length - 1
      })
      return [...new Set(nodes)]
    }
  )
  return {
    entries,
    successors: [...successors, ...entries.map(({ targets }) => targets)]
  }
}

interface CauseSearch extends SplitGraph {
  readonly graph: ImportGraph
  readonly oldNumbers: Int32Array
}

function causesOf(search: CauseSearch): Map<number, readonly ImportPair[]> {
  const { graph, oldNumbers, entries, successors } = search
  const count = graph.packages.length
  const chosen = chooseEntries(search)
  /** No import of its own explains it. */
  const hasSeveral = (number: number): boolean =>
    inColumn(oldNumbers[number]) < 0 && inColumn(chosen[number]) < 0
  const sets = new DisjointSets(successors.length)
  for (const from of graph.packages.keys()) {
    const own = inColumn(chosen[from])
    for (const node of successors[from] ?? []) {
      for (const to of entries[node - count]?.targets ?? [node]) {
        if (!hasSeveral(to)) continue
        if (node >= count) sets.join(to, node)
        else sets.join(to, own < 0 ? from : count + own)
      }
    }
  }
  const groups = new Map<number, ImportPair[]>()
  for (const [number, entry] of entries.entries()) {
    const set = sets.of(count + number)
    const group = groups.get(set)
    if (group === undefined) groups.set(set, [entry])
    else group.push(entry)
  }
  const causes = new Map<number, readonly ImportPair[]>()
  for (const number of graph.packages.keys()) {
    const entry = entries[inColumn(chosen[number])]
    if (entry !== undefined) causes.set(number, [entry])
    else if (hasSeveral(number)) {
      causes.set(number, groups.get(sets.of(number)) ?? [])
    }
  }
  return causes
}

/** For each package that isn't old the number of the entry that explains it; -1 where none does. */
function chooseEntries({
  graph: { packages },
  oldNumbers,
  entries,
  successors
}: CauseSearch): Int32Array {
  const dominators = immediateDominators(successors)
  /** Of the entries that dominate a node or are it: the first, and the last in own code. */
  const first = new Int32Array(successors.length).fill(-1)
  const lastInOwn = new Int32Array(successors.length).fill(-1)
  const isOld = (node: number): boolean =>
    node < packages.length && inColumn(oldNumbers[node]) >= 0
  for (const node of topologicalOrder(successors)) {
    if (isOld(node)) continue
    const above = inColumn(dominators[node])
    first[node] = inColumn(first[above])
    lastInOwn[node] = inColumn(lastInOwn[above])
    const number = node - packages.length
    const entry = entries[number]
    if (entry === undefined) continue
    if (inColumn(first[node]) < 0) first[node] = number
    if (packages[entry.from]?.directory !== undefined) lastInOwn[node] = number
  }
  return Int32Array.from(packages, ({ directory }, number) => {
    if (isOld(number)) return -1
    const last = inColumn(lastInOwn[number])
    return directory !== undefined || last < 0 ? inColumn(first[number]) : last
  })
}
