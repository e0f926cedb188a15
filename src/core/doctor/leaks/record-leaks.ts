// What a measurement keeps of the paths of the build machine: those that are certain,
// with names in place of the run's own directories, so that two runs keep the same.
import { declarationsIn } from '../../measure/declarations.ts'
import type { ReadProgram } from '../../measure/read-program.ts'
import { leakPlaces } from '../../model/closed-lists.ts'
import {
  leakKey,
  maxLeakText,
  maxPathLeaks
} from '../../model/doctor/path-leaks-schema.ts'
import type { PathLeak, PathLeaks } from '../../model/measurement.ts'
import type { Inflate } from './debug-information.ts'
import type { Leak, MachineDirectory } from './leak.ts'
import { pathsBelow, tellingDirectories } from './paths.ts'
import { searchProgram } from './search-program.ts'

/** What is kept where the tables of a program can't be read. */
export const leaksUnread: PathLeaks = {
  leaks: [],
  missing: "the program's tables were not read"
}

/**
 * Searches a program.
 * @param directories of the machine that built it; their names stand for them
 */
export function recordLeaks(
  program: ReadProgram,
  directories: readonly MachineDirectory[],
  inflate: Inflate
): PathLeaks {
  const telling = tellingDirectories(directories)
  const { leaks } = searchProgram(program, directories, inflate)
  const rows = new Map<string, PathLeak>()
  const rowOf = rowMaker(program, telling)
  for (const leak of leaks.filter(({ isCertain }) => isCertain)) {
    const row = rowOf(leak)
    const key = leakKey(row)
    const known = rows.get(key)
    rows.set(key, known ? { ...known, count: known.count + row.count } : row)
  }
  const all = [...rows].toSorted(
    ([a, { place: first }], [b, { place: second }]) =>
      leakPlaces.indexOf(first) - leakPlaces.indexOf(second) || (a < b ? -1 : 1)
  )
  const missing =
    all.length > maxPathLeaks
      ? `only the first ${maxPathLeaks} of ${all.length} are recorded`
      : whatMissing(leaks, telling)
  return {
    leaks: all.slice(0, maxPathLeaks).map(([, row]) => row),
    ...(missing === null ? {} : { missing })
  }
}

/** A directory of the run in bytes that nobody can be named for may be a leak. */
function whatMissing(
  leaks: readonly Leak[],
  directories: readonly MachineDirectory[]
): string | null {
  const [open] = leaks.filter(
    ({ path, isCertain }) =>
      !isCertain && pathsBelow(path, directories).length > 0
  )
  return open === undefined
    ? null
    : `${bounded(open.holder)} holds ${bounded(named(open.path, directories))}, and no symbol says whose text it is`
}

/** Makes rows of leaks, with the declarations of functions. */
function rowMaker(
  { image, functions }: ReadProgram,
  directories: readonly MachineDirectory[]
): (leak: Leak) => PathLeak {
  const placeOf = declarationsIn(image.bytes, functions)
  return ({ place, path, holder, package: owner, count }) => {
    const home = owner === '' ? '' : functions.modules.homeOf(owner).path
    const declared =
      place === 'string literal' && home !== '' ? placeOf(holder, home) : ''
    const isValue = place === '-X value' || place === 'build info'
    return {
      place,
      path: bounded(
        isValue ? directoryOf(path, directories) : named(path, directories)
      ),
      holder: bounded(holder),
      package: home,
      ...(declared === '' ? {} : { declared }),
      count
    }
  }
}

const bounded = (text: string): string => text.slice(0, maxLeakText)

/** Directories that Go makes under random names (cmd/go/internal/work, NewBuilder). */
const random = /\bgo-(build|link-|tmp-)\d+/g

/** A path with the name of the directory that it lies below in its place. */
function named(path: string, directories: readonly MachineDirectory[]): string {
  const directory = above(path, directories)
  const rest = directory === null ? path : path.slice(directory.path.length)
  const text = `${directory === null ? '' : `<${directory.name}>`}${rest}`
  return text.replaceAll('\\', '/').replace(random, 'go-$1*')
}

/**
 * The directory of a path: what lies below may be a part of a secret, or another one
 * in each run.
 */
function directoryOf(
  path: string,
  directories: readonly MachineDirectory[]
): string {
  const directory = above(path, directories)
  return directory === null
    ? path.split(/[\\/]/).slice(0, 3).join('/')
    : `<${directory.name}>`
}

const above = (
  path: string,
  directories: readonly MachineDirectory[]
): MachineDirectory | null =>
  directories.find(
    ({ path: start }) =>
      path.startsWith(start) && /^(?:[\\/]|$)/.test(path.slice(start.length))
  ) ?? null
