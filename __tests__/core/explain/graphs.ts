// Import graphs in a few words, and random ones.
import type { ImportGraph } from '../../../src/core/model/explanation/explanation.ts'
import type { Random } from '../compare/example.ts'

/** Module path -> version; '' for the main module. */
export type Versions = Readonly<Record<string, string>>

/**
 * A graph from lines such as `main: a b@x.go:3`: a package and its imports, those of
 * own code with a place. The first line is the main package's. What is only imported
 * needs no line.
 */
export function graphOf(
  lines: readonly string[],
  versions: Versions = { 'example.com/tool': '' }
): ImportGraph {
  const rows = new Map<string, Map<string, string>>()
  for (const line of lines) {
    const [path = '', rest = ''] = line
      .split(':', 1)
      .concat(line.slice(line.indexOf(':') + 1))
    const imports = new Map<string, string>()
    for (const word of rest.trim().split(/\s+/).filter(Boolean)) {
      const [name = '', place = ''] = word.split('@')
      imports.set(name, place)
    }
    rows.set(path, imports)
  }
  const imported = [...rows.values()].flatMap((imports) => [...imports.keys()])
  for (const name of imported) {
    if (!rows.has(name)) rows.set(name, new Map())
  }
  const [main = '', ...others] = [...rows.keys()]
  const paths = [main, ...others.toSorted()]
  const modules = Object.entries(versions).map(([path, version]) => ({
    path,
    version
  }))
  return {
    modules,
    packages: paths.map((path) => {
      const names = [...(rows.get(path) ?? [])].toSorted(
        ([a], [b]) => paths.indexOf(a) - paths.indexOf(b)
      )
      const module = modules.findIndex(
        (known) => path === known.path || path.startsWith(`${known.path}/`)
      )
      const isOwn = modules[module]?.version === ''
      return {
        path,
        ...(module < 0 ? {} : { module }),
        imports: names.map(([name]) => paths.indexOf(name)),
        ...(isOwn
          ? {
              directory: path.slice('example.com/tool/'.length) || '.',
              places: names.map(([, place]) => place)
            }
          : {})
      }
    })
  }
}

/** Successors of a random graph without cycles, all reached from node 0. */
export function randomGraph(random: Random, size: number): number[][] {
  const successors: number[][] = Array.from({ length: size }, () => [])
  for (let to = 1; to < size; to++) {
    const count = 1 + (random() % 3)
    const from = new Set(Array.from({ length: count }, () => random() % to))
    for (const node of from) successors[node]?.push(to)
  }
  return successors
}

/** What node 0 reaches without one node, by a walk. */
export function reachedWithout(
  successors: readonly (readonly number[])[],
  left: number
): ReadonlySet<number> {
  const reached = new Set(left === 0 ? [] : [0])
  for (const node of reached) {
    for (const to of successors[node] ?? []) if (to !== left) reached.add(to)
  }
  return reached
}
