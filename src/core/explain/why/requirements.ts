// Which requirement brings a module in: by the require lines of the main modules,
// and by what `go mod graph` prints (https://go.dev/ref/mod#go-mod-graph).
import type { Requirement } from '../../model/explanation/why-schema.ts'

/** A require line of a main module. */
export interface RequireLine {
  readonly module: string
  /** From the repository's root. */
  readonly file: string
  /** Counted from 1. */
  readonly line: number
  readonly indirect: boolean
}

/** What is known of the modules of a tree. */
export interface ModuleRequirements {
  readonly lines: readonly RequireLine[]
  /** For each `path@version`, or path of a main module, what it requires; null where it could not be had. */
  readonly graph: ReadonlyMap<string, readonly string[]> | null
}

/** Bounds on what is read: lines of the graph. */
const maxEdges = 1_000_000

/** Reads `go mod graph`: two modules a line. */
export function parseModuleGraph(
  printed: string
): ReadonlyMap<string, readonly string[]> {
  const graph = new Map<string, string[]>()
  let count = 0
  for (const line of printed.split('\n')) {
    const [from, to, more] = line.trim().split(' ')
    if (from === undefined || to === undefined || more !== undefined) continue
    count += 1
    if (count > maxEdges) break
    const required = graph.get(from)
    if (required === undefined) graph.set(from, [to])
    else required.push(to)
  }
  return graph
}

/** Which requirement brings a module in this version in; undefined where nothing is known of it. */
export function requirementOf(
  { lines, graph }: ModuleRequirements,
  path: string,
  version: string
): Requirement | undefined {
  const own = lines
    .filter(({ module }) => module === path)
    .map(({ file, line, indirect }) => ({ file, line, indirect }))
  const through = graph === null ? [] : shortestTo(graph, `${path}@${version}`)
  return own.length + through.length === 0 ? undefined : { lines: own, through }
}

/** From a main module, which nothing requires and which has no version. */
function shortestTo(
  graph: ReadonlyMap<string, readonly string[]>,
  wanted: string
): string[] {
  const mains = [...graph.keys()].filter((name) => !name.includes('@'))
  const parents = new Map<string, string | null>(
    mains.map((name) => [name, null])
  )
  const queue = [...mains]
  for (const from of queue) {
    if (from === wanted) break
    for (const to of graph.get(from) ?? []) {
      if (parents.has(to)) continue
      parents.set(to, from)
      queue.push(to)
    }
  }
  const chain: string[] = []
  for (
    let at = parents.has(wanted) ? wanted : null;
    at !== null;
    at = parents.get(at) ?? null
  ) {
    chain.unshift(at)
  }
  return chain
}
