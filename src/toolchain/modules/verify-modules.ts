// The modules of a build: that the module cache holds what was once downloaded,
// and how many of them this run had to fetch.
import { readFile } from 'node:fs/promises'
import { setImmediate } from 'node:timers/promises'
import { UserError, messageOf } from '../../core/user-error.ts'
import { isWithin } from '../tree/find-modules.ts'
import { downloadPath } from './download-cache.ts'
import { downloadName } from './go-sum.ts'
import { type ModuleVersion, hashModule } from './h1-hash.ts'
import type { ListedModule, TargetListing } from '../source-tree.ts'

/** A module of the module cache, under the name by which it is there. */
interface CachedModule extends ModuleVersion {
  readonly directory: string
}

/** The modules of the listings that the module cache holds: none of the tree's own or vendored ones. */
function cachedModules(
  listings: readonly TargetListing[],
  modCache: string
): CachedModule[] {
  const modules = new Map<string, CachedModule>()
  for (const module of listings.flatMap((listing) => listing.modules)) {
    const { directory, version, replacedBy } = module
    // The tree's own modules have no version, wherever the tree is.
    if (version === '' && replacedBy === '') continue
    if (directory === '' || !isWithin(modCache, directory)) continue
    modules.set(directory, { ...nameInCache(module), directory })
  }
  return [...modules.values()]
}

/** A replaced module is in the cache under its replacement's name. */
function nameInCache({
  path,
  version,
  replacedBy
}: ListedModule): ModuleVersion {
  const at = replacedBy.lastIndexOf('@')
  return at === -1
    ? { path, version }
    : { path: replacedBy.slice(0, at), version: replacedBy.slice(at + 1) }
}

/**
 * Makes sure that the module cache holds, for every module that a build uses,
 * what was once downloaded. It is the check of `go mod verify`: the directory's
 * hash against the recorded one, which `go list` in its turn has checked
 * against go.sum. That command itself can't be used: it wants the go.mod of
 * every module of the whole graph, which a build needs not, and so fails
 * without a network and credentials; and in a workspace it fails with Go 1.19.
 * @throws UserError that names the first module that differs
 */
export async function verifyModules(
  listings: readonly TargetListing[],
  modCache: string
): Promise<void> {
  for (const module of cachedModules(listings, modCache)) {
    const { path, version, directory } = module
    const complain = (why: string): UserError =>
      new UserError(
        `module ${path} ${version} in the module cache ${why}: remove it with "go clean -modcache", or set "mod-cache: private"`
      )
    // Between modules a signal can be heard.
    await setImmediate()
    const file = downloadPath(modCache, `${downloadName(module)}.ziphash`)
    const recorded = await readFile(file, 'utf8').catch(() => null)
    if (recorded === null) {
      throw complain(`has no recorded hash (${file})`)
    }
    let actual: string
    try {
      actual = hashModule(directory, module)
    } catch (error) {
      throw complain(`can't be read (${messageOf(error)})`)
    }
    if (actual !== recorded.trim()) {
      throw complain(
        `has been modified since it was downloaded (${directory}, hash ${actual} instead of ${recorded.trim()})`
      )
    }
  }
}

/**
 * Counts the modules of a run's builds, base and head alike: those that this
 * run downloaded and those that the module cache already had. Vendored modules
 * and those of the tree itself count as neither.
 * @param fetched what `listTargets` collected, `path@version`
 */
export function countModules(
  listings: readonly TargetListing[],
  modCache: string,
  fetched: ReadonlySet<string>
): { readonly reused: number; readonly fetched: number } {
  const used = cachedModules(listings, modCache)
  const count = used.filter(({ path, version }) =>
    fetched.has(`${path}@${version}`)
  ).length
  return { reused: used.length - count, fetched: count }
}
