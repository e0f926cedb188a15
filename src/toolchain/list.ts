// Lists what is to be built for each target. This is the fetching process: one
// `go list -deps` per target loads every module that its build needs.
import { stat } from 'node:fs/promises'
import { relative, sep } from 'node:path'
import type { Target } from '../plan/target.ts'
import { UserError } from '../user-error.ts'
import {
  checkPatterns,
  defaultPatterns,
  findGoMod,
  findGoWork
} from './discover.ts'
import { findExcludedMains } from './excluded-mains.ts'
import { type ListOptions, flags, goList, loadFailure } from './go-list.ts'
import { checkPointers, checkReplacements } from './hazards.ts'
import {
  type Loaded,
  type NamedMains,
  checkMatches,
  isLiteral,
  isMain,
  mainsOf,
  modulesOf,
  namedMains,
  notBuiltOf,
  nothingToBuild
} from './listing.ts'
import { isAbsence } from './load-error.ts'
import {
  closure,
  isExcluded,
  loadErrorOf,
  packageFields
} from './package-list.ts'
import { checkOutwardPaths } from './outward-paths.ts'
import type { TargetListing, Tree } from './tree.ts'

function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (status) => status.isDirectory(),
    () => false
  )
}

/** Throws for what keeps a named package, or anything a main package needs, from loading. */
function checkLoaded(
  options: ListOptions,
  patterns: readonly string[],
  { packages, stderr }: Loaded
): void {
  for (const one of packages) {
    const error = loadErrorOf(one)
    if (error === null || one.DepOnly === true || isExcluded(one)) continue
    const pattern = one.Match?.find(
      (match) => isLiteral(match) && patterns.includes(match)
    )
    const unmatched = patterns.includes(one.ImportPath)
    const name = pattern ?? (unmatched ? one.ImportPath : null)
    if (name !== null) {
      if (options.absentAllowed === true && isAbsence(error)) continue
      throw loadFailure(options, error, stderr, `package "${name}": `)
    }
    // What can't even be told to be a main package or not.
    if ((one.Name ?? '') === '') throw loadFailure(options, error, stderr)
  }
  for (const one of closure(packages, packages.filter(isMain))) {
    const error = loadErrorOf(one)
    if (error !== null) throw loadFailure(options, error, stderr)
  }
}

/** Main packages that a wildcard covers and that no target can build. */
async function addHiddenMains(
  options: ListOptions,
  patterns: readonly string[],
  loads: readonly Loaded[],
  mains: NamedMains
): Promise<void> {
  const { settings, tree, targets } = options
  const listed = new Set(
    loads.flatMap((load) => load.packages.map((one) => one.Dir ?? ''))
  )
  const hidden = await findExcludedMains(
    tree,
    patterns,
    settings.tags,
    listed,
    options.outward?.paths
  )
  const [target] = targets
  if (hidden.length === 0 || target === undefined) return
  // Go itself says what they are called and why it leaves them out.
  const { packages } = await goList(options, target, [
    '-json=ImportPath,Error,Match,DepOnly,Dir,IgnoredGoFiles',
    ...flags(settings),
    '--',
    ...hidden.map((one) => one.pattern)
  ])
  for (const one of packages.filter(isExcluded)) {
    mains.paths.add(one.ImportPath)
    const covering = hidden.find(({ pattern }) => one.Match?.includes(pattern))
    if (covering !== undefined) mains.excludedMatches.add(covering.matchedBy)
  }
}

const emptyListing = (target: Target): TargetListing => ({
  target,
  mains: [],
  notBuilt: [],
  modules: [],
  usesCgo: false
})

/** The go.mod in effect, null where only a workspace is, undefined where nothing is. */
async function findCode(
  tree: Tree,
  goWork: 'auto' | 'off'
): Promise<string | null | undefined> {
  const goMod = await findGoMod(tree)
  if (goMod !== null) return goMod
  return (await findGoWork(tree, goWork)) === 'off' ? undefined : null
}

/**
 * Lists the main packages, modules and needs of every target, and fetches what
 * is missing in the module cache.
 * @throws UserError when something can't be found, loaded, fetched or built
 * from this tree alone
 */
export async function listTargets(
  options: ListOptions
): Promise<TargetListing[]> {
  const { tree, settings, targets, absentAllowed = false } = options
  checkPatterns(tree, settings.packages)
  const place = relative(tree.root, tree.directory).split(sep).join('/') || '.'
  const exists = await isFolder(tree.directory)
  const goMod = exists ? await findCode(tree, settings.goWork) : undefined
  if (goMod === undefined) {
    if (absentAllowed) return targets.map(emptyListing)
    throw new UserError(
      exists
        ? `not a Go module: there is no go.mod in ${place} or above it in the repository; set "working-directory" to the module's directory`
        : `the working directory ${place} does not exist: set "working-directory" to the module's directory`
    )
  }
  await checkReplacements(tree, settings.goWork, goMod)
  const isNamed = settings.packages.length > 0
  const patterns = isNamed
    ? settings.packages
    : await defaultPatterns(tree, settings.goWork)

  const fields = packageFields.join(',')
  const loads: Loaded[] = []
  for (const target of targets) {
    const load = await goList(options, target, [
      '-deps',
      `-json=${fields}`,
      ...flags(settings),
      '--',
      ...patterns
    ])
    checkLoaded(options, patterns, load)
    loads.push(load)
  }

  const mains = namedMains(loads)
  await addHiddenMains(options, patterns, loads, mains)
  if (isNamed && !absentAllowed) checkMatches(patterns, loads, mains)
  const listings: TargetListing[] = []
  for (const load of loads) {
    const used = closure(load.packages, load.packages.filter(isMain))
    if (options.outward !== undefined) {
      checkOutwardPaths(tree, options.outward, used)
    }
    await checkPointers(tree, used)
    listings.push({
      target: load.target,
      mains: mainsOf(load.packages),
      notBuilt: notBuiltOf(load, mains.paths),
      modules: modulesOf(used),
      usesCgo: used.some((one) => (one.CgoFiles ?? []).length > 0)
    })
  }
  const isEmpty = listings.every((listing) => listing.mains.length === 0)
  if (isEmpty && !absentAllowed) {
    throw new UserError(nothingToBuild(place, mains.paths, targets))
  }
  return listings
}
