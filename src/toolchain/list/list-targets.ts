// Lists what is to be built for each target. This is the fetching process: one
// `go list -deps` per target loads every module that its build needs.
import type { GoWorkChoice } from '../../core/inputs/choices.ts'
import { stat } from 'node:fs/promises'
import { relative, sep } from 'node:path'
import {
  exclusion,
  type PackagePlace,
  unusedExclusions
} from '../../core/inputs/package-pattern.ts'
import type { Target } from '../../core/model/target.ts'
import { UserError } from '../../core/user-error.ts'
import {
  checkPatterns,
  defaultPatterns,
  findGoMod,
  findGoWork
} from '../tree/find-modules.ts'
import { checkLoaded } from './check-loaded.ts'
import { findExcludedMains } from './excluded-mains.ts'
import { type ListOptions, flags, goList } from './go-list.ts'
import { ignoredBy } from '../tree/ignored-by.ts'
import { buildFiles, ignoredAmong } from '../tree/ignored-files.ts'
import { checkPointers, checkReplacements } from '../tree/check-sources.ts'
import {
  builtMains,
  type LoadedPackages,
  mainsOf,
  modulesOf,
  type NamedMains,
  namedMains,
  notBuiltOf
} from './select-mains.ts'
import { closure, isExcluded, packageFields } from '../package-list.ts'
import { checkIncludes } from '../tree/include-paths.ts'
import { checkOutwardPaths } from '../tree/outward-paths.ts'
import { ownImportsIn, type ReadOwnImports } from './own-imports.ts'
import { excludablePlaces, skippedPackages } from './skipped-mains.ts'
import { checkMatches, nothingToBuild } from './unmatched.ts'
import type { MainPackage, TargetListing, Tree } from '../source-tree.ts'
import { hasForeignC, uncoveredPackages } from './uncovered.ts'

function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (status) => status.isDirectory(),
    () => false
  )
}

/**
 * Main packages that a wildcard covers and that no target can build.
 * @returns the places of all of them, also of those that the user leaves out
 */
async function addHiddenMains(
  options: ListOptions,
  patterns: readonly string[],
  loads: readonly LoadedPackages[],
  mains: NamedMains
): Promise<PackagePlace[]> {
  const { settings, tree, targets } = options
  const listed = new Set(
    loads.flatMap((load) =>
      load.packages.map((goPackage) => goPackage.Dir ?? '')
    )
  )
  const isLeftOut = exclusion(settings.exclude)
  const excluded = await findExcludedMains(
    tree,
    patterns,
    settings.tags,
    listed,
    options.outward?.paths
  )
  const places = excluded.map(({ pattern: directory }) => ({
    importPath: '',
    directory
  }))
  const hidden = excluded.filter(
    ({ pattern: directory }) => !isLeftOut({ importPath: '', directory })
  )
  const [target] = targets
  if (hidden.length === 0 || target === undefined) return places
  // Go itself says what they are called and why it leaves them out.
  const { packages } = await goList(options, target, [
    '-json=ImportPath,Error,Match,DepOnly,Dir,IgnoredGoFiles',
    ...flags(settings),
    '--',
    ...hidden.map((excludedMain) => excludedMain.pattern)
  ])
  for (const goPackage of packages.filter(isExcluded)) {
    places.push({ importPath: goPackage.ImportPath, directory: '' })
    if (isLeftOut({ importPath: goPackage.ImportPath, directory: '' })) continue
    mains.paths.add(goPackage.ImportPath)
    const covering = hidden.find(({ pattern }) =>
      goPackage.Match?.includes(pattern)
    )
    if (covering !== undefined) mains.excludedMatches.add(covering.matchedBy)
  }
  return places
}

const emptyListing = (target: Target): TargetListing => ({
  target,
  mains: [],
  notBuilt: [],
  modules: [],
  usesCgo: false,
  compilesForeignC: false,
  uncovered: [],
  unusedExclusions: []
})

/** Each main package with the files that go into it and are in no commit. */
async function withUncommitted(
  { tree, settings, since = Infinity }: ListOptions,
  mains: readonly MainPackage[],
  { packages }: LoadedPackages
): Promise<MainPackage[]> {
  const { ignored = [], untracked = [] } = tree
  if (ignored.length + untracked.length === 0) return [...mains]
  const goWork = await findGoWork(tree, settings.goWork)
  const more = goWork === 'off' ? [] : [goWork, `${goWork}.sum`]
  const isIgnored = ignoredBy(ignored)
  const isOther = ignoredBy(untracked)
  const isUntracked = (path: string) => isOther(path) && !isIgnored(path)
  return await Promise.all(
    mains.map(async (main) => {
      const own = packages.filter((goPackage) =>
        main.packages.has(goPackage.ImportPath)
      )
      const read = buildFiles(own, more)
      const added = await ignoredAmong(tree, read, isUntracked, since)
      return {
        ...main,
        ignored: await ignoredAmong(tree, read, isIgnored, since),
        untracked: added.map(({ path }) => path)
      }
    })
  )
}

/** The go.mod in effect, null where only a workspace is, undefined where nothing is. */
async function findCode(
  tree: Tree,
  goWork: GoWorkChoice
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

  const loads: LoadedPackages[] = []
  for (const target of targets) {
    loads.push(await loadPackages(options, patterns, target))
  }

  const mains = namedMains(loads)
  const hidden = await addHiddenMains(options, patterns, loads, mains)
  const unused = unusedExclusions(settings.exclude, [
    ...hidden,
    ...loads.flatMap(({ packages }) => excludablePlaces(tree, packages))
  ])
  if (isNamed && !absentAllowed) checkMatches(patterns, loads, mains)
  const readOwn = settings.explain ? ownImportsIn(tree) : null
  const listings: TargetListing[] = []
  for (const load of loads) {
    listings.push(await listingOf(options, load, mains, unused, readOwn))
  }
  const isEmpty = listings.every((listing) => listing.mains.length === 0)
  if (isEmpty && !absentAllowed) {
    throw new UserError(nothingToBuild(place, loads, mains))
  }
  return listings
}

/** @throws UserError when a package that is asked for can't be loaded */
async function loadPackages(
  options: ListOptions,
  patterns: readonly string[],
  target: Target
): Promise<LoadedPackages> {
  const { tree, settings } = options
  const printed = await goList(options, target, [
    '-deps',
    `-json=${packageFields.join(',')}`,
    ...flags(settings),
    '--',
    ...patterns
  ])
  const { packages } = printed
  const skipped = await skippedPackages(tree, packages, settings.exclude)
  const load: LoadedPackages = { ...printed, skipped }
  await checkLoaded(options, patterns, load)
  return load
}

/** @throws UserError when the build would read what lies outside of the tree */
async function listingOf(
  options: ListOptions,
  load: LoadedPackages,
  mains: NamedMains,
  unused: TargetListing['unusedExclusions'],
  readOwn: ReadOwnImports | null
): Promise<TargetListing> {
  const { tree, outward } = options
  const used = closure(load.packages, builtMains(load))
  if (outward !== undefined) checkOutwardPaths(tree, outward, used)
  const includers = await checkIncludes(tree, used)
  await checkPointers(tree, used)
  return {
    target: load.target,
    mains: await withUncommitted(options, mainsOf(load, readOwn), load),
    notBuilt: notBuiltOf(load, mains.paths),
    modules: modulesOf(used),
    usesCgo: used.some((one) => (one.CgoFiles ?? []).length > 0),
    compilesForeignC: used.some(hasForeignC),
    uncovered: uncoveredPackages(tree, used, includers),
    unusedExclusions: unused
  }
}
