// What could leave a program: modules and packages with all that is imported through
// them alone, and the imports that hold them. Pure.
//
// 1. Below a package hangs what no chain of imports reaches without it: its part of
//    the tree of dominators. Below a module the same for all its packages together.
// 2. Candidates are modules of others, single packages of them, packages of the
//    standard library that other code imports, but for basic ones, and own packages.
// 3. What hangs below another candidate and is nearly all of it isn't said twice: of
//    nested ones the outer is kept, of own packages those without such a dependency.
import { importEdge } from '../../explain/import-paths.ts'
import {
  indexGraph,
  largestOf,
  pathsBelow,
  type GraphIndex
} from '../../explain/why/import-answers.ts'
import type { ImportEdge } from '../../model/explanation/explanation.ts'
import type { Measurement } from '../../model/measurement.ts'

/** Bytes; what is smaller is not worth a change of source code. */
const minBytes = 64 * 1024

/** Candidates at most, the largest. */
const maxCandidates = 12

/** Imports that are named. */
const maxEdges = 5

/** From this part on, what is nested is nearly all of the outer. */
const nearlyAll = 0.9

/** Own packages that hold more than this part of the program are the program. */
const maxOwnShare = 0.5

/** What can leave; of what holds the same bytes the first is named. */
export const leavingKinds = ['module', 'package', 'std', 'own'] as const

export type LeavingKind = (typeof leavingKinds)[number]

export interface Leaving {
  readonly kind: LeavingKind
  /** Path of a module, or import path. */
  readonly name: string
  /** Import paths of its packages. */
  readonly paths: readonly string[]
  /** Bytes of the file that would go with it. */
  readonly bytes: number
  /** Import paths of what would go, it among them. */
  readonly below: ReadonlySet<string>
  /** The largest of these packages. */
  readonly largest: readonly { readonly path: string; readonly size: number }[]
  /** How many packages import it from outside. */
  readonly importers: number
  /** The first of these imports, own code first. */
  readonly edges: readonly ImportEdge[]
}

/** The largest candidates of a program, largest first; [] without an import graph. */
export function whatCouldLeave(measurement: Measurement): readonly Leaving[] {
  const subject = subjectOf(measurement)
  if (subject === null) return []
  const given = givenPackages(subject)
  const candidates = namedGroups(measurement, subject)
    .map(({ kind, name, paths }) => leavingOf(subject, kind, name, paths))
    .filter(({ bytes }) => bytes >= minBytes)
    .filter((one) => !isTheProgram(one, measurement, given))
    .toSorted(
      (a, b) =>
        b.bytes - a.bytes ||
        leavingKinds.indexOf(a.kind) - leavingKinds.indexOf(b.kind) ||
        (a.name < b.name ? -1 : 1)
    )
  return withoutNested(candidates).slice(0, maxCandidates)
}

/**
 * What hangs below one package.
 * @returns null where the program doesn't have it, or without an import graph
 */
export function leavingPackage(
  measurement: Measurement,
  path: string
): Leaving | null {
  const subject = subjectOf(measurement)
  if (subject === null || !subject.index.numbers.has(path)) return null
  return leavingOf(subject, 'package', path, [path])
}

interface Subject {
  readonly index: GraphIndex
  /** Bytes of the file by import path. */
  readonly sizes: ReadonlyMap<string, number>
}

function subjectOf({ imports, packages }: Measurement): Subject | null {
  if (imports === undefined) return null
  const sizes = new Map(packages.map(({ path, size }) => [path, size] as const))
  return { index: indexGraph(imports), sizes }
}

type Group = Pick<Leaving, 'kind' | 'name' | 'paths'>

/** Modules of others, and all packages but the main package and what only the linker wants. */
function namedGroups(
  measurement: Measurement,
  { index: { graph } }: Subject
): readonly Group[] {
  const own = ownModules(measurement)
  const modules = new Map<string, string[]>()
  const groups: Group[] = []
  for (const [number, { path, module }] of graph.packages.entries()) {
    if (number === 0) continue
    const name = module === undefined ? '' : (graph.modules[module]?.path ?? '')
    const kind = name === '' ? 'std' : own.has(name) ? 'own' : 'package'
    groups.push({ kind, name: path, paths: [path] })
    if (kind !== 'package') continue
    const known = modules.get(name) ?? []
    known.push(path)
    modules.set(name, known)
  }
  for (const [name, paths] of modules) {
    groups.push({ kind: 'module', name, paths })
  }
  return groups
}

/** Modules without a version: the main module, and those of its workspace. */
function ownModules({ imports }: Measurement): ReadonlySet<string> {
  const own = (imports?.modules ?? []).filter(({ version }) => version === '')
  return new Set(own.map(({ path }) => path))
}

function leavingOf(
  { index, sizes }: Subject,
  kind: LeavingKind,
  name: string,
  paths: readonly string[]
): Leaving {
  const below = pathsBelow(index, paths).map((path) => ({
    path,
    size: sizes.get(path) ?? 0
  }))
  const edges = edgesInto(index, new Set(paths))
  return {
    kind,
    name,
    paths,
    bytes: below.reduce((sum, { size }) => sum + size, 0),
    below: new Set(below.map(({ path }) => path)),
    largest: largestOf(below),
    importers: edges.length,
    edges: edges.slice(0, maxEdges)
  }
}

/** The first import of some packages by each of the others; own code first. */
function edgesInto(
  { graph }: GraphIndex,
  inside: ReadonlySet<string>
): readonly ImportEdge[] {
  const isInside = graph.packages.map(({ path }) => inside.has(path))
  return graph.packages
    .flatMap(({ imports }, from) => {
      const to =
        isInside[from] === true
          ? undefined
          : imports.find((number) => isInside[number])
      return to === undefined ? [] : [importEdge(graph, from, to)]
    })
    .toSorted(
      (a, b) => Number(a.file === undefined) - Number(b.file === undefined)
    )
}

/** Of nested candidates the outer; see above. */
function withoutNested(candidates: readonly Leaving[]): readonly Leaving[] {
  const isNearly = (inner: Leaving, outer: Leaving): boolean =>
    inner !== outer &&
    inner.bytes >= nearlyAll * outer.bytes &&
    inner.paths.every((path) => outer.below.has(path))
  const others = candidates.filter(({ kind }) => kind !== 'own')
  const kept: Leaving[] = []
  for (const one of candidates) {
    const isSaid =
      kept.some((outer) => isNearly(one, outer)) ||
      (one.kind === 'own' && others.some((inner) => isNearly(inner, one)))
    if (!isSaid) kept.push(one)
  }
  return kept
}

/** What nearly every program has: these packages, and all that they import. */
const basics = [
  'bufio',
  'bytes',
  'context',
  'fmt',
  'log',
  'os',
  'os/signal',
  'path/filepath',
  'runtime',
  'runtime/cgo',
  'runtime/debug',
  'sort',
  'strconv',
  'strings',
  'sync',
  'time'
]

/** Whether something is the program itself, or no choice of its authors. */
function isTheProgram(
  { kind, name, bytes }: Leaving,
  { binary }: Measurement,
  given: ReadonlySet<string>
): boolean {
  if (kind === 'own') return bytes > maxOwnShare * binary.fileSize
  return kind === 'std' && given.has(name)
}

/** Packages of the standard library that aren't chosen: the basics, and what only others of it import. */
function givenPackages({ index: { graph, numbers } }: Subject): Set<string> {
  const isStandard = graph.packages.map(({ module }) => module === undefined)
  const given = new Set(basics.flatMap((path) => numbers.get(path) ?? []))
  // A Set grows while it is walked: each package is visited once.
  for (const from of given) {
    for (const to of graph.packages[from]?.imports ?? []) given.add(to)
  }
  const chosen = new Set(
    graph.packages.flatMap(({ imports }, from) =>
      isStandard[from] === true ? [] : imports
    )
  )
  const paths = graph.packages.flatMap(({ path }, number) =>
    isStandard[number] === true && (given.has(number) || !chosen.has(number))
      ? [path]
      : []
  )
  return new Set(paths)
}
