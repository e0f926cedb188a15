// Whether a change switched the linker's dead-code elimination, by what turned it
// off, and how many bytes changed hands.
import type {
  Culprit,
  DeadCode,
  DeadCodeChange,
  ImportEdge,
  ImportGraph
} from '../model/explanation/explanation.ts'
import type { Measurement } from '../model/measurement.ts'
import {
  chainTo,
  importEdge,
  importTree,
  packageNumbers,
  placeIn
} from './import-paths.ts'
import { reflectionBytes } from './reflection-bytes.ts'
import type { Sides } from './sides.ts'

/**
 * The change of state; null where it is the same on both sides, whoever turns it
 * off there, and where a side's state isn't known.
 * @param notRecorded takes a clause where a side's state isn't known
 */
export function findDeadCodeChange(
  sides: Sides,
  notRecorded: string[]
): DeadCodeChange | null {
  const missing = missingState(sides)
  if (missing !== '') notRecorded.push(missing)
  const base = sides.base.reachability?.deadCode
  const head = sides.head.reachability?.deadCode
  if (!base || !head || !isKnown(base) || !isKnown(head)) return null
  if (base.state === head.state) return null
  const isOff = head.state === 'off'
  const { culprits } = isOff ? head : base
  return {
    base: base.state,
    head: head.state,
    delta: reflectionBytes(sides, isOff),
    culprits: culprits.map((culprit) => explainedCulprit(culprit, sides, isOff))
  }
}

const isKnown = ({ state }: DeadCode): boolean => state !== 'unknown'

/** A culprit with the import that brought it; of the head also where own code declares it. */
function explainedCulprit(
  culprit: Culprit,
  sides: Sides,
  isOff: boolean
): DeadCodeChange['culprits'][number] {
  const place = isOff ? placeOfCulprit(sides.head.imports, culprit) : null
  const edge = edgeOf(culprit, sides, isOff)
  return { ...culprit, ...place, ...(edge && { edge }) }
}

/** Where own code declares a function that turns elimination off; null for other code. */
export function placeOfCulprit(
  graph: ImportGraph | undefined,
  { package: home, place }: Culprit
): ReturnType<typeof placeIn> {
  return placeIn(
    graph?.packages.find(({ path }) => path === home),
    place
  )
}

/**
 * The import that brought a culprit: of the imports between packages on
 * its path, then of those on the shortest chain to its package, the first that
 * only its side has. Where both sides have them all, the culprit is used anew:
 * the one by which own code leads to it, and none where the culprit is own code, of which the
 * place is known. Places are given for the head alone.
 */
function edgeOf(
  culprit: Culprit,
  { base, head }: Sides,
  isOff: boolean
): ImportEdge | null {
  const graph = (isOff ? head : base).imports
  const other = (isOff ? base : head).imports
  if (!graph || !other) return null
  const edges = [
    ...edgesAlong(
      graph,
      culprit.path.map((step) => step.package)
    ),
    ...(culprit.kind === 'plugin'
      ? edgesAlong(graph, [culprit.package, culprit.symbol])
      : []),
    ...edgesAlong(graph, chainOf(graph, culprit.package))
  ]
  const edge =
    edges.find((candidate) => !hasEdge(other, candidate)) ??
    (placeOfCulprit(graph, culprit) === null
      ? edges.findLast(({ file }) => file !== undefined)
      : undefined)
  if (!edge) return null
  return isOff ? edge : { from: edge.from, to: edge.to }
}

function chainOf(graph: ImportGraph, path: string): readonly string[] {
  const number = packageNumbers(graph).get(path)
  if (number === undefined) return []
  const chain = chainTo(graph, importTree(graph), number)
  return chain[0] === graph.packages[0]?.path ? chain : []
}

/** Those pairs of neighbours of which one imports the other. */
function edgesAlong(
  graph: ImportGraph,
  paths: readonly string[]
): ImportEdge[] {
  const numbers = packageNumbers(graph)
  return paths.flatMap((path, i) => {
    const from = numbers.get(path)
    const to = numbers.get(paths[i + 1] ?? '')
    if (from === undefined || to === undefined) return []
    const isImport = graph.packages[from]?.imports.includes(to) === true
    return isImport ? [importEdge(graph, from, to)] : []
  })
}

function hasEdge(graph: ImportGraph, { from, to }: ImportEdge): boolean {
  const numbers = packageNumbers(graph)
  const target = numbers.get(to)
  const importer = graph.packages[numbers.get(from) ?? -1]
  return target !== undefined && importer?.imports.includes(target) === true
}

/**
 * What is not known of elimination, and on which side; '' where both know it, and where
 * neither side has a listing at all.
 */
function missingState({ base, head }: Sides): string {
  const [before, after] = [unknownOf(base), unknownOf(head)]
  const hasListing = base.reachability ?? head.reachability
  if (!hasListing || (before === '' && after === '')) return ''
  const what = 'whether dead-code elimination is on'
  if (before === after) return `${what}: ${before}`
  if (before === '') return `${what} in the head: ${after}`
  if (after === '') return `${what} in the base: ${before}`
  return `${what}: in the base, ${before}; in the head, ${after}`
}

/** Why the state of a side isn't known; '' where it is. */
function unknownOf({ reachability }: Measurement): string {
  if (!reachability) return "the linker's listing was not recorded"
  const { state, why = "the linker's listing doesn't say" } =
    reachability.deadCode
  return state === 'unknown' ? why : ''
}
