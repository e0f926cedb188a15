// Selects what is built for each target from the packages that Go lists.
// Pure.
import { type Target, formatTarget } from '../../core/model/target.ts'
import type { NotBuilt } from '../../core/model/report.ts'
import {
  closure,
  type GoPackage,
  executableName,
  isExcluded
} from '../package-list.ts'
import type { ListedModule, MainPackage } from '../source-tree.ts'
import { ImportGraphs } from './import-graph.ts'
import type { ReadOwnImports } from './own-imports.ts'

/** What Go printed for one target. */
export interface GoListOutput {
  readonly target: Target
  readonly packages: readonly GoPackage[]
  readonly stderr: string
}

/** Why a package that the user left out is not built. */
export const leftOut = 'left out by "exclude"'

export interface LoadedPackages extends GoListOutput {
  /** Packages that patterns name and that are not built: import path -> why, a clause about it. */
  readonly skipped: ReadonlyMap<string, string>
}

/** True for a pattern that stands for one package. */
export function isLiteral(pattern: string): boolean {
  const meta = ['all', 'std', 'cmd', 'tool', 'work']
  return !pattern.includes('...') && !meta.includes(pattern)
}

/** True for a main package that a pattern covers. */
function isNamedMain(goPackage: GoPackage): boolean {
  return (
    goPackage.DepOnly !== true &&
    goPackage.Name === 'main' &&
    !isExcluded(goPackage)
  )
}

/** The main packages that are built for the target. */
export function builtMains({ packages, skipped }: LoadedPackages): GoPackage[] {
  return packages.filter(
    (goPackage) => isNamedMain(goPackage) && !skipped.has(goPackage.ImportPath)
  )
}

/** The modules of packages, by path; std is none of them. */
export function modulesOf(packages: readonly GoPackage[]): ListedModule[] {
  const modules = new Map<string, ListedModule>()
  for (const { Module } of packages) {
    if (Module === undefined || modules.has(Module.Path)) continue
    const { Path, Version = '', Replace } = Module
    const by = Replace?.Version ? `@${Replace.Version}` : ''
    modules.set(Path, {
      path: Path,
      version: Module.Main === true ? '' : Version,
      directory: Replace?.Dir ?? Module.Dir ?? '',
      replacedBy: Replace === undefined ? '' : `${Replace.Path}${by}`
    })
  }
  return [...modules.values()].toSorted((a, b) => (a.path < b.path ? -1 : 1))
}

/**
 * The main packages that are built, by import path.
 * @param readOwn null where nobody asked for import graphs
 */
export function mainsOf(
  load: LoadedPackages,
  readOwn: ReadOwnImports | null
): MainPackage[] {
  const graphs =
    readOwn && new ImportGraphs(load.packages, load.target, readOwn)
  return builtMains(load)
    .map((goPackage) => ({
      importPath: goPackage.ImportPath,
      name: executableName(goPackage.ImportPath),
      directory: goPackage.Dir ?? '',
      packages: new Set(
        closure(load.packages, [goPackage]).map(({ ImportPath }) => ImportPath)
      ),
      imports: graphs === null ? null : graphs.of(goPackage),
      ignored: [],
      untracked: []
    }))
    .toSorted((a, b) => (a.importPath < b.importPath ? -1 : 1))
}

function excludedReason(target: Target): string {
  return `build constraints exclude all Go files for ${formatTarget(target)}`
}

/** Main packages of the run that one target does not have, with the reason. */
export function notBuiltOf(
  { target, packages, skipped }: LoadedPackages,
  everyMain: ReadonlySet<string>
): NotBuilt[] {
  const byPath = new Map(
    packages.map((goPackage) => [goPackage.ImportPath, goPackage])
  )
  return [...everyMain].toSorted().flatMap((path) => {
    const goPackage = byPath.get(path)
    const why = skipped.get(path)
    if (why === undefined && goPackage !== undefined && isNamedMain(goPackage))
      return []
    const isOther = goPackage !== undefined && !isExcluded(goPackage)
    const reason =
      why ??
      (isOther
        ? `for ${formatTarget(target)} it is package ${goPackage.Name ?? ''}, not main`
        : excludedReason(target))
    return [{ mainPackage: path, target: formatTarget(target), reason }]
  })
}

/** Import paths of main packages that patterns name, also where no target can build them. */
export interface NamedMains {
  readonly paths: Set<string>
  /** Patterns that stand for a main package which constraints exclude. */
  readonly excludedMatches: Set<string>
}

export function namedMains(loads: readonly LoadedPackages[]): NamedMains {
  const every = loads.flatMap((load) => load.packages)
  const mains: NamedMains = { paths: new Set(), excludedMatches: new Set() }
  for (const goPackage of every) {
    if (goPackage.DepOnly === true) continue
    if (isNamedMain(goPackage)) mains.paths.add(goPackage.ImportPath)
    else if (isExcluded(goPackage) && !isLibrary(goPackage, every)) {
      mains.paths.add(goPackage.ImportPath)
      for (const match of goPackage.Match ?? [])
        mains.excludedMatches.add(match)
    }
  }
  return mains
}

/** True when another target shows that an excluded package is a library. */
function isLibrary(goPackage: GoPackage, every: readonly GoPackage[]): boolean {
  return every.some(
    (other) =>
      other.ImportPath === goPackage.ImportPath &&
      !isExcluded(other) &&
      other.Name !== 'main'
  )
}
