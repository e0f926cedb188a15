// Throws for packages that Go could not load, with what the user can do: among
// many programs, one that fails can be left out.
import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { formatTarget } from '../../core/model/target.ts'
import { leaveOut } from './leave-out.ts'
import { UserError } from '../../core/user-error.ts'
import { type ListOptions, loadFailure } from './go-list.ts'
import { builtMains, isLiteral, type LoadedPackages } from './select-mains.ts'
import { isAbsence, needsCgo, type LoadError } from './load-error.ts'
import {
  closure,
  type GoPackage,
  isExcluded,
  loadErrorOf
} from '../package-list.ts'
import { directoryOf, placeOf } from './skipped-mains.ts'

interface Failure {
  /** The package's directory as a pattern, or its import path. */
  readonly place: string
  readonly error: LoadError
}

function placeIn(
  { tree }: ListOptions,
  goPackage: GoPackage,
  load: LoadedPackages
): string {
  const directory = directoryOf(goPackage, load.packages)
  return directory === '' ? goPackage.ImportPath : placeOf(tree, directory)
}

/** Offers `./cmd/tool` for `cmd/tool`, which Go takes for an import path. */
async function checkDirectory(
  { tree }: ListOptions,
  pattern: string,
  matched: readonly GoPackage[]
): Promise<void> {
  if (/^\.{1,2}(?:\/|$)/.test(pattern)) return
  const isElsewhere = matched.every(
    (goPackage) => goPackage.Standard === true || goPackage.Error !== undefined
  )
  if (!isElsewhere) return
  const [directory = ''] = pattern.split('...')
  const status = await stat(join(tree.directory, directory)).catch(() => null)
  if (directory === '' || status?.isDirectory() !== true) return
  throw new UserError(
    `package "${pattern}" is an import path by the rules of Go, and names no package of this module: write "./${pattern}" for the directory`
  )
}

/** Refuses a target whose programs the C linker makes, where cgo is off: no package of it can be built. */
function checkLinker(load: LoadedPackages): void {
  const errors = builtMains(load).map(loadErrorOf)
  if (!errors.some((error) => error !== null && needsCgo(error))) return
  throw new UserError(
    `targets: ${formatTarget(load.target)} needs a C compiler to link, but cgo is off: set "cgo-enabled: true" and give the job a C compiler for the target (CC), or leave the target out`
  )
}

/** The error of a package that the user named, with its name. */
function namedFailure(
  options: ListOptions,
  patterns: readonly string[],
  { packages, stderr }: LoadedPackages
): UserError | null {
  for (const goPackage of packages) {
    const error = loadErrorOf(goPackage)
    if (error === null || goPackage.DepOnly === true || isExcluded(goPackage))
      continue
    const pattern = goPackage.Match?.find(
      (match) => isLiteral(match) && patterns.includes(match)
    )
    const unmatched = patterns.includes(goPackage.ImportPath)
    const name = pattern ?? (unmatched ? goPackage.ImportPath : null)
    if (name === null) continue
    if (options.absentAllowed === true && isAbsence(error)) continue
    return loadFailure(options, error, stderr, {
      before: `package "${name}": `
    })
  }
  return null
}

/** Packages of wildcards that may be main or not, and main packages that miss something. */
function failuresOf(options: ListOptions, load: LoadedPackages): Failure[] {
  const failures: Failure[] = []
  for (const goPackage of load.packages) {
    const error = loadErrorOf(goPackage)
    const isKnown = (goPackage.Name ?? '') !== ''
    if (error === null || isKnown || goPackage.DepOnly === true) continue
    if (isExcluded(goPackage) || load.skipped.has(goPackage.ImportPath))
      continue
    if (options.absentAllowed === true && isAbsence(error)) continue
    failures.push({ place: placeIn(options, goPackage, load), error })
  }
  for (const main of builtMains(load)) {
    const broken = closure(load.packages, [main]).map(loadErrorOf)
    const error = broken.find((loadError) => loadError !== null) ?? null
    if (error === null) continue
    failures.push({ place: placeIn(options, main, load), error })
  }
  return failures
}

/**
 * Checks what Go printed for one target.
 * @param patterns of the user, or those of a run without any
 * @throws UserError for what keeps a named package, or anything that a main
 *   package needs, from loading
 */
export async function checkLoaded(
  options: ListOptions,
  patterns: readonly string[],
  load: LoadedPackages
): Promise<void> {
  for (const pattern of options.settings.packages) {
    const matched = load.packages.filter(
      ({ Match = [], ImportPath }) =>
        Match.includes(pattern) || ImportPath === pattern
    )
    await checkDirectory(options, pattern, matched)
  }
  checkLinker(load)
  const named = namedFailure(options, patterns, load)
  if (named !== null) throw named
  const failures = failuresOf(options, load)
  const [first] = failures
  if (first === undefined) return
  const { named: places, after } = leaveOut(
    failures.map(({ place }) => place),
    builtMains(load).map((main) => placeIn(options, main, load))
  )
  const before = places === '' ? '' : `${places} can't be loaded: `
  throw loadFailure(options, first.error, load.stderr, { before, after })
}
