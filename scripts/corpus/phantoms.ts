// Packages of a Measurement that no program can have: names of symbols that were
// cut in the wrong place. Held against what Go's own readers find in the file: the
// modules of the build info, and the directories of its source files.
import type { Measurement, Package } from '../../src/core/model/measurement.ts'
import type { Told } from './oracles.ts'

/** Modules that the standard library has a copy of, below `vendor/`. */
const vendored = 'vendor/'

/**
 * The packages that aren't the file's, as a sentence; null where there is none.
 * Each package is the main one, one of the standard library, or one below a module
 * of the build info, where that names any. A name that was cut too late leaves a dot
 * in the path: where there is one, source files of functions lie in the package.
 * @param standard first elements of the import paths of the standard library
 */
export function phantomPackages(
  { packages }: Pick<Measurement, 'packages'>,
  told: Pick<Told, 'main' | 'modules' | 'directories'>,
  standard: ReadonlySet<string>
): string | null {
  const directories = told.directories ? tails(told.directories) : null
  const wrong = packages.flatMap((one) => {
    const { path, kind } = one
    if (kind === 'pseudo' || path === told.main || path === 'main') return []
    const modules = told.modules?.filter((module) => isBelow(path, module))
    const below = path.slice(
      Math.max(0, ...(modules ?? []).map((module) => module.length + 1))
    )
    const problem = !isImportPath(path)
      ? 'is not an import path'
      : kind === 'std' && !isStandard(path, standard)
        ? 'is not of the standard library'
        : kind !== 'std' && modules?.length === 0
          ? 'is below no module of the build info'
          : directories &&
              hasCode(one) &&
              hasDot(below, modules !== undefined) &&
              !directories.has(below)
            ? 'has code, and no source files'
            : null
    return problem === null ? [] : [`${JSON.stringify(path)} ${problem}`]
  })
  return wrong.length === 0
    ? null
    : `${wrong.length} of ${packages.length} packages are made up: ${wrong.slice(0, 5).join('; ')}`
}

/** Whether an element has a dot; of a whole import path the first always may. */
const hasDot = (path: string, isBelowModule: boolean): boolean =>
  !path.startsWith(vendored) &&
  (isBelowModule ? path : path.slice((path + '/').indexOf('/'))).includes('.')

const hasCode = ({ regions }: Package): boolean =>
  regions.some(({ name }) => name === 'code')

/** What `go build` takes for a path (golang.org/x/mod/module, CheckImportPath). */
const isImportPath = (path: string): boolean =>
  /^[A-Za-z0-9_][\w.~+-]*(?:\/[\w.~+-]+)*$/.test(path)

const isStandard = (path: string, standard: ReadonlySet<string>): boolean =>
  standard.has(path.slice(0, (path + '/').indexOf('/'))) &&
  (path.startsWith(vendored) || /^[a-z0-9_]+(?:\/[a-z0-9_.]+)*$/.test(path))

const isBelow = (path: string, module: string): boolean =>
  path === module || path.startsWith(`${module}/`)

/** Everything that directories end with, without versions of modules. */
function tails(directories: readonly string[]): Set<string> {
  const found = new Set<string>()
  for (const directory of directories) {
    const path = directory.replace(/@[^/]+/, '')
    found.add(path)
    for (let at = path.indexOf('/'); at >= 0; at = path.indexOf('/', at + 1)) {
      found.add(path.slice(at + 1))
    }
  }
  return found
}
