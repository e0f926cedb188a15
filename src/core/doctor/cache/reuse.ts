// What a build of the user takes from the build cache and what it compiles, as a
// finding, with the time that each package took to compile here.
import type { Finding } from '../../model/doctor/diagnosis.ts'
import { bounded } from '../evidence.ts'
import type { CompileAction } from './action-graph.ts'

/** A package of a build. */
export interface PackageReuse {
  readonly package: string
  /** Whether it is there already: in the user's build cache, or in GOROOT. */
  readonly isReused: boolean
  /** What compiling took here; null where it is not known. */
  readonly milliseconds: number | null
}

/**
 * @param actions of a build that found what the user's cache holds
 * @param reused ID prefixes that this cache has
 * @param cold the same packages, compiled with an empty cache
 */
export function reuseOf(
  actions: readonly CompileAction[],
  reused: ReadonlySet<string>,
  cold: readonly CompileAction[]
): PackageReuse[] {
  const compiled = new Map(cold.map((action) => [action.package, action]))
  return actions.map((action) => {
    const { package: name, idPrefix } = action
    const { isCompiled = true, milliseconds = null } = compiled.get(name) ?? {}
    // What an empty cache does not make Go compile lies in GOROOT, as before Go 1.20.
    const isThere = reused.has(idPrefix) || !isCompiled
    return {
      package: name,
      // With -a, what is there is compiled as well.
      isReused: isThere && !action.isCompiled,
      milliseconds: isCompiled ? milliseconds : null
    }
  })
}

const bySlowest = (a: PackageReuse, b: PackageReuse): number =>
  (b.milliseconds ?? 0) - (a.milliseconds ?? 0)

/** `1.2 s`. */
const seconds = (milliseconds: number): string =>
  `${(milliseconds / 1000).toFixed(milliseconds < 1000 ? 2 : 1)} s`

const timeOf = ({ milliseconds }: PackageReuse): string =>
  milliseconds === null ? 'time not known' : seconds(milliseconds)

const sumOf = (packages: readonly PackageReuse[]): number =>
  packages.reduce((sum, { milliseconds }) => sum + (milliseconds ?? 0), 0)

/** Packages that are named as the slowest. */
const maxSlowest = 5

/**
 * @param commandLine as the user would type the build
 * @param where the user's build cache is
 */
export function reuseFinding(
  packages: readonly PackageReuse[],
  commandLine: string,
  where: string
): Finding {
  const compiled = packages.filter(({ isReused }) => !isReused)
  const hits = packages.length - compiled.length
  const slowest = packages
    .filter(({ milliseconds }) => milliseconds !== null)
    .toSorted(bySlowest)
    .slice(0, maxSlowest)
  return {
    check: 'cache',
    kind: 'note',
    program: '',
    sentence: `of ${packages.length} packages, a build of yours takes ${hits} from your build cache, and compiles ${compiled.length}${compiled.length === 0 ? '' : `: ${seconds(sumOf(compiled))} of the ${seconds(sumOf(packages))} that all packages take in sum`}`,
    cause: '',
    bytes: null,
    remedy: commandLine,
    evidence: [
      ...(compiled.length === 0
        ? []
        : [
            bounded(
              `packages that ${where} does not have, with the time to compile them`,
              compiled
                .toSorted(bySlowest)
                .map((one) => `${one.package}: ${timeOf(one)}`)
            )
          ]),
      bounded(
        'packages that take longest to compile (-debug-actiongraph)',
        slowest.map((one) => `${one.package}: ${timeOf(one)}`)
      )
    ]
  }
}

/** Where the user's cache could not be read: times alone. Empty without any. */
export function timesFindings(
  cold: readonly CompileAction[],
  commandLine: string
): Finding[] {
  const packages = reuseOf(cold, new Set(), cold)
  const slowest = packages
    .filter(({ milliseconds }) => milliseconds !== null)
    .toSorted(bySlowest)
    .slice(0, maxSlowest)
  if (slowest.length === 0) return []
  return [
    {
      check: 'cache',
      kind: 'note',
      program: '',
      sentence: `with an empty build cache, ${packages.length} packages take ${seconds(sumOf(packages))} to compile in sum`,
      cause: '',
      bytes: null,
      remedy: commandLine,
      evidence: [
        bounded(
          'packages that take longest to compile (-debug-actiongraph)',
          slowest.map((one) => `${one.package}: ${timeOf(one)}`)
        )
      ]
    }
  ]
}
