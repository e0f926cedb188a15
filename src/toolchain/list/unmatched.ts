// Messages for patterns that match nothing to build. Pure.
import { formatTarget } from '../../core/model/target.ts'
import { UserError } from '../../core/user-error.ts'
import {
  type LoadedPackages,
  type NamedMains,
  isLiteral,
  leftOut
} from './select-mains.ts'
import type { GoPackage } from '../package-list.ts'

/**
 * Makes sure that each pattern of the user matches something to build.
 * @throws UserError that names the pattern
 */
export function checkMatches(
  patterns: readonly string[],
  loads: readonly LoadedPackages[],
  { paths, excludedMatches }: NamedMains
): void {
  const every = loads.flatMap((load) => load.packages)
  for (const pattern of patterns) {
    const matched = every.filter(
      (goPackage) => goPackage.Match?.includes(pattern) === true
    )
    const why = isLiteral(pattern) ? whySkipped(matched, loads) : null
    if (why !== null) {
      throw new UserError(
        `package "${pattern}" ${why}, so it makes no program: name a main package`
      )
    }
    if (matched.some((goPackage) => paths.has(goPackage.ImportPath))) continue
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

/** Why a package makes no program for any target; null where one builds it, or the user left it out. */
function whySkipped(
  matched: readonly GoPackage[],
  loads: readonly LoadedPackages[]
): string | null {
  const [first] = matched
  if (first === undefined) return null
  const reasons = loads.map(({ skipped }) => skipped.get(first.ImportPath))
  const [why] = reasons
  return why === undefined || why === leftOut || reasons.includes(undefined)
    ? null
    : why
}

/** The message for a run in which no target has a main package. */
export function nothingToBuild(
  place: string,
  loads: readonly LoadedPackages[],
  { paths }: NamedMains
): string {
  if (paths.size === 0) {
    return `there is no main package in ${place}: set "working-directory" to the module that has one`
  }
  const targets = loads.map(({ target }) => formatTarget(target))
  const named = (hasReason: (why: string | undefined) => boolean) =>
    [...paths]
      .filter((path) =>
        loads.some(({ skipped }) => hasReason(skipped.get(path)))
      )
      .toSorted()
  const excluded = named((why) => why === undefined)
  const exclusions = named((why) => why === leftOut)
  const others = named((why) => why !== undefined && why !== leftOut)
  const reasonOf = (path: string) =>
    loads.map(({ skipped }) => skipped.get(path)).find(Boolean) ?? ''
  const clauses = [
    ...(excluded.length === 0
      ? []
      : [
          `build constraints exclude all Go files of ${excluded.join(', ')} for ${targets.join(', ')}`
        ]),
    ...(exclusions.length === 0
      ? []
      : [`"exclude" leaves out ${exclusions.join(', ')}`]),
    ...others.map((path) => `${path} ${reasonOf(path)}`)
  ]
  return `nothing to build: ${clauses.join('; ')}`
}
