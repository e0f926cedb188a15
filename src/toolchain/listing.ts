// From the packages that Go lists to what is built for each target. Pure.
import { type Target, formatTarget } from '../plan/target.ts'
import type { NotBuilt } from '../report/report.ts'
import { UserError } from '../user-error.ts'
import { type GoPackage, executableName, isExcluded } from './package-list.ts'
import type { ListedModule, MainPackage } from './tree.ts'

/** What Go printed for one target. */
export interface Loaded {
  readonly target: Target
  readonly packages: readonly GoPackage[]
  readonly stderr: string
}

/** True for a pattern that stands for one package. */
export function isLiteral(pattern: string): boolean {
  const meta = ['all', 'std', 'cmd', 'tool', 'work']
  return !pattern.includes('...') && !meta.includes(pattern)
}

/** True for a main package that a pattern covers and the target can build. */
export function isMain(one: GoPackage): boolean {
  return one.DepOnly !== true && one.Name === 'main' && !isExcluded(one)
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

/** The main packages that are built, by import path. */
export function mainsOf(packages: readonly GoPackage[]): MainPackage[] {
  return packages
    .filter(isMain)
    .map(({ ImportPath, Dir = '' }) => ({
      importPath: ImportPath,
      name: executableName(ImportPath),
      directory: Dir
    }))
    .toSorted((a, b) => (a.importPath < b.importPath ? -1 : 1))
}

function excludedReason(target: Target): string {
  return `build constraints exclude all Go files for ${formatTarget(target)}`
}

/** Main packages of the run that one target does not have, with the reason. */
export function notBuiltOf(
  { target, packages }: Loaded,
  everyMain: ReadonlySet<string>
): NotBuilt[] {
  const byPath = new Map(packages.map((one) => [one.ImportPath, one]))
  return [...everyMain]
    .filter((path) => {
      const one = byPath.get(path)
      return one === undefined || !isMain(one)
    })
    .toSorted()
    .map((path) => {
      const one = byPath.get(path)
      const isOther = one !== undefined && !isExcluded(one)
      return {
        mainPackage: path,
        target: formatTarget(target),
        reason: isOther
          ? `for ${formatTarget(target)} it is package ${one.Name ?? ''}, not main`
          : excludedReason(target)
      }
    })
}

/**
 * Makes sure that each pattern of the user stands for something to build.
 * @throws UserError that names the pattern
 */
export function checkMatches(
  patterns: readonly string[],
  loads: readonly Loaded[],
  { paths, excludedMatches }: NamedMains
): void {
  const every = loads.flatMap((load) => load.packages)
  for (const pattern of patterns) {
    const matched = every.filter((one) => one.Match?.includes(pattern) === true)
    if (matched.some((one) => paths.has(one.ImportPath))) continue
    if (excludedMatches.has(pattern)) continue
    const [first] = matched
    if (isLiteral(pattern) && first !== undefined) {
      throw new UserError(
        `package "${pattern}" is package ${first.Name ?? ''}, not main, so it makes no program: name a main package`
      )
    }
    throw new UserError(
      matched.length === 0
        ? `"${pattern}" matches no package`
        : `"${pattern}" matches no main package, only ${matched.length === 1 ? 'a library' : 'libraries'}`
    )
  }
}

/** The message for a run in which no target has a main package. */
export function nothingToBuild(
  place: string,
  excluded: ReadonlySet<string>,
  targets: readonly Target[]
): string {
  if (excluded.size === 0) {
    return `there is no main package in ${place}: set "working-directory" to the module that has one`
  }
  const names = [...excluded].toSorted().join(', ')
  return `nothing to build: build constraints exclude all Go files of ${names} for ${targets.map(formatTarget).join(', ')}`
}

/** Import paths of main packages that patterns name, also where no target can build them. */
export interface NamedMains {
  readonly paths: Set<string>
  /** Patterns that stand for a main package which constraints exclude. */
  readonly excludedMatches: Set<string>
}

export function namedMains(loads: readonly Loaded[]): NamedMains {
  const every = loads.flatMap((load) => load.packages)
  const mains: NamedMains = { paths: new Set(), excludedMatches: new Set() }
  for (const one of every) {
    if (one.DepOnly === true) continue
    if (isMain(one)) mains.paths.add(one.ImportPath)
    else if (isExcluded(one) && !isLibrary(one, every)) {
      mains.paths.add(one.ImportPath)
      for (const match of one.Match ?? []) mains.excludedMatches.add(match)
    }
  }
  return mains
}

/** True when another target shows that an excluded package is a library. */
function isLibrary(one: GoPackage, every: readonly GoPackage[]): boolean {
  return every.some(
    (other) =>
      other.ImportPath === one.ImportPath &&
      !isExcluded(other) &&
      other.Name !== 'main'
  )
}
