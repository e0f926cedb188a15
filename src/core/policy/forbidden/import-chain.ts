// The chain of imports by which a program has a package, and the line of own code in it.
import { importEdge } from '../../explain/import-paths.ts'
import { inColumn } from '../../model/columns.ts'
import type {
  GraphPackage,
  ImportGraph
} from '../../model/explanation/explanation.ts'

export interface ImportChain {
  /** From the main package on: import paths, of own code directories. */
  readonly packages: readonly string[]
  /** Where own code imports last on the chain; null where no line is recorded. */
  readonly place: { readonly file: string; readonly line: number } | null
}

/** Whether a chain of an import tree leads to a package, by its number. */
export function isReached(tree: Int32Array, number: number): boolean {
  return number === 0 || (tree[number] !== undefined && tree[number] >= 0)
}

/**
 * The chain of an import tree to a package.
 * @param tree of `importTree`, that reaches the package
 */
export function importChain(
  graph: ImportGraph,
  tree: Int32Array,
  number: number
): ImportChain {
  const numbers: number[] = []
  for (let at = number; at >= 0; at = inColumn(tree[at])) numbers.unshift(at)
  const places = numbers.slice(1).flatMap((to, step) => {
    const { file, line } = importEdge(graph, inColumn(numbers[step]), to)
    return file === undefined || line === undefined ? [] : [{ file, line }]
  })
  return {
    packages: numbers.map((at) => shortName(graph.packages[at])),
    place: places.at(-1) ?? null
  }
}

/** Names of packages as chains have them. */
export function shortNames({
  packages
}: ImportGraph): ReadonlyMap<string, string> {
  return new Map(packages.map((row) => [row.path, shortName(row)]))
}

/** As the repository has it; of its root, and of other modules, the import path. */
function shortName(row: GraphPackage | undefined): string {
  const { path = '', directory = '.' } = row ?? {}
  return directory === '.' ? path : directory
}

/** Steps of a chain that are shown; of a longer one the first and the last. */
const maxSteps = 6

/** `a → b → c`. */
export function chainText(steps: readonly string[]): string {
  const shown =
    steps.length <= maxSteps
      ? steps
      : [...steps.slice(0, 2), '…', ...steps.slice(3 - maxSteps)]
  return shown.join(' → ')
}
