// Answers why a name is in programs: what it is, what brings it in, what it holds
// and what hangs below it. What a measurement doesn't record is named.
import type { Measurement } from '../../model/measurement.ts'
import type {
  Answer,
  Why,
  WhyDeadCode,
  WhyProgram
} from '../../model/explanation/why-schema.ts'
import { findNames, modulesOf, type NamedThing } from './find-names.ts'
import {
  belowPackages,
  chainTo,
  importersOf,
  indexGraph,
  largestOf,
  type GraphIndex
} from './import-answers.ts'
import { linkerPath, linkerPathInto } from './linker-path.ts'
import { requirementOf, type ModuleRequirements } from './requirements.ts'

/** Answers for one program, such as an embedded path of several packages. */
const maxAnswers = 20

/** One program, and what its answers come from. */
interface Subject {
  readonly measurement: Measurement
  readonly index: GraphIndex | null
  /** Bytes of the file by import path. */
  readonly sizes: ReadonlyMap<string, number>
  readonly requirements: ModuleRequirements | null
}

/**
 * Why a name is in each of some programs.
 * @param requirements of the tree that they were built from; null where there was none
 */
export function answerWhy(
  name: string,
  measurements: readonly Measurement[],
  requirements: ModuleRequirements | null
): Why {
  const programs = measurements.map((measurement): WhyProgram => {
    const subject = subjectOf(measurement, requirements)
    const things = findNames(name, measurement)
    const answers = things
      .slice(0, maxAnswers)
      .map((thing) => answerOf(thing, subject))
    return {
      ...headOf(measurement),
      answers,
      more: things.length - answers.length,
      notRecorded: answers.length === 0 ? [] : missingOf(answers, subject)
    }
  })
  return { schemaVersion: 1, name, programs }
}

/** Whether the linker eliminates dead code in each of some programs, and what keeps it from that. */
export function answerDeadCode(measurements: readonly Measurement[]): Why {
  const programs = measurements.map((measurement): WhyProgram => {
    const subject = subjectOf(measurement, null)
    return {
      ...headOf(measurement),
      answers: [],
      more: 0,
      deadCode: deadCodeOf(subject),
      notRecorded:
        measurement.imports === undefined ? [noGraph(measurement)] : []
    }
  })
  return { schemaVersion: 1, name: '', programs }
}

function subjectOf(
  measurement: Measurement,
  requirements: ModuleRequirements | null
): Subject {
  const { imports, packages } = measurement
  return {
    measurement,
    index: imports === undefined ? null : indexGraph(imports),
    sizes: new Map(packages.map(({ path, size }) => [path, size] as const)),
    requirements
  }
}

function headOf({ binary, build }: Measurement) {
  const { name, mainPackage, fileSize, goos, goarch } = binary
  const system = goos === '' ? '' : `${goos}/${goarch}`
  return { name, mainPackage, target: build?.target ?? system, fileSize }
}

function deadCodeOf({ measurement, index }: Subject): WhyDeadCode {
  const { reachability } = measurement
  if (reachability === undefined) {
    const why = 'there is no proved listing of the linker for this file'
    return { state: 'unknown', why, culprits: [], chains: [] }
  }
  const { deadCode } = reachability
  const chains = deadCode.culprits.map((culprit) =>
    index === null ? [] : chainTo(index, [culprit.package])
  )
  return { ...deadCode, chains }
}

function answerOf(thing: NamedThing, subject: Subject): Answer {
  switch (thing.kind) {
    case 'module':
      return answerModule(thing, subject)
    case 'package':
      return answerPackage(thing.path, subject)
    default:
      return answerSymbol(thing, subject)
  }
}

/** What the import graph says of packages; no more than an empty chain without one. */
function importedBy(
  { index, sizes }: Subject,
  paths: readonly string[]
): Pick<Answer, 'chain' | 'importers' | 'below'> {
  if (index === null || !paths.some((path) => index.numbers.has(path))) {
    return { chain: [] }
  }
  return {
    chain: chainTo(index, paths),
    importers: importersOf(index, paths),
    // On the main package everything hangs.
    ...(paths.includes(index.graph.packages[0]?.path ?? '')
      ? {}
      : { below: belowPackages(index, paths, sizes) })
  }
}

function answerModule(
  { path, version }: { readonly path: string; readonly version: string },
  subject: Subject
): Answer {
  const { measurement, requirements } = subject
  const { modules, packages, imports } = measurement
  const own = packages.filter(({ module }) => module === path)
  const imported = (imports?.packages ?? []).filter((goPackage) =>
    goPackage.module === undefined
      ? path === 'std'
      : imports?.modules[goPackage.module]?.path === path
  )
  const paths = [
    ...new Set([...own, ...imported].map((goPackage) => goPackage.path))
  ]
  const requirement =
    requirements === null
      ? undefined
      : requirementOf(requirements, path, version)
  const size = modules.find((module) => module.path === path)?.size ?? 0
  return {
    kind: 'module',
    name: path,
    module: { path, version },
    size,
    packages: { count: paths.length, largest: largestPackages(subject, paths) },
    ...importedBy(subject, paths),
    path: linkerPathInto(measurement, new Set(paths)),
    ...(requirement === undefined ? {} : { requirement })
  }
}

function largestPackages({ sizes }: Subject, paths: readonly string[]) {
  return largestOf(paths.map((path) => ({ path, size: sizes.get(path) ?? 0 })))
}

function answerPackage(path: string, subject: Subject): Answer {
  const { measurement, sizes } = subject
  const module = moduleOfPackage(path, measurement)
  return {
    kind: 'package',
    name: path,
    ...(module === null ? {} : { module }),
    size: sizes.get(path) ?? 0,
    ...importedBy(subject, [path]),
    path: linkerPathInto(measurement, new Set([path]))
  }
}

function moduleOfPackage(
  path: string,
  measurement: Measurement
): NonNullable<Answer['module']> | null {
  const { packages, imports } = measurement
  const row = packages.find((goPackage) => goPackage.path === path)
  const node = imports?.packages.find((goPackage) => goPackage.path === path)
  const module =
    row?.module ??
    (node?.module === undefined
      ? node && 'std'
      : imports?.modules[node.module]?.path)
  if (module === undefined || module.startsWith('(')) return null
  return { path: module, version: modulesOf(measurement).get(module) ?? '' }
}

function answerSymbol(
  {
    kind,
    name,
    symbol,
    index
  }: Extract<NamedThing, { readonly index: number }>,
  subject: Subject
): Answer {
  const { measurement } = subject
  const module = moduleOfPackage(symbol.package, measurement)
  const { chain } = importedBy(subject, [symbol.package])
  return {
    kind,
    name,
    package: symbol.package,
    ...(module === null ? {} : { module }),
    region: symbol.region,
    size: symbol.size,
    chain,
    path: linkerPath(measurement, index)
  }
}

function noGraph({ build }: Measurement): string {
  return build === null
    ? 'who imports what, as a file alone does not say it'
    : 'who imports what, as this measurement was made without it'
}

/** What could not be said of the answers. */
function missingOf(
  answers: readonly Answer[],
  { measurement, requirements }: Subject
): string[] {
  const { imports, reachability, build } = measurement
  const isModule = answers.some(({ kind }) => kind === 'module')
  return [
    ...(imports === undefined ? [noGraph(measurement)] : []),
    ...(reachability === undefined
      ? [
          build === null
            ? "how the linker came to it, as that needs the linker's listing of the same build"
            : 'how the linker came to it, as there is no proved listing of the linker'
        ]
      : []),
    ...(isModule && requirements === null
      ? ['which requirement brings it in, as that needs the source tree']
      : []),
    ...(isModule && requirements !== null && requirements.graph === null
      ? [
          'which other module requires it, as go could not load the module graph'
        ]
      : [])
  ]
}
