// Which outputs of a build's cache others may have: what the links read, with two exceptions.
// Packages of private modules aren't shared, since pull requests from forks read the caches of
// their base. Nor are packages whose action IDs don't cover all that they are compiled from:
// with other headers, an equal ID would bring an object that this code doesn't make.
import type { TreeBuild } from '../../toolchain/build-tree.ts'
import { usedOutputs } from '../../toolchain/build-cache/used-outputs.ts'
import { privateModules } from '../../toolchain/modules/read-sums.ts'
import type { ListedModule } from '../../toolchain/source-tree.ts'
import type { OpenTree } from '../../toolchain/tree/open-tree.ts'

/**
 * Output IDs; null for any archive of the cache.
 * @throws Error with a clause, where it isn't known whose an archive is
 */
export async function sharedOutputs(
  opened: OpenTree,
  { binaries, listings }: Pick<TreeBuild, 'binaries' | 'listings'>
): Promise<ReadonlySet<string> | null> {
  const isPrivate = privateModules(opened)
  const modules = listings.flatMap((listing) => listing.modules)
  const secret = modules.filter(
    ({ path, version }) => version !== '' && isPrivate(path)
  )
  const uncovered = new Set(
    listings.flatMap((listing) =>
      listing.uncovered.map(({ importPath }) => importPath)
    )
  )
  const used = await usedOutputs(
    opened.workspace.goCache,
    binaries.map(({ importcfgPath }) => importcfgPath),
    (importPath) => {
      if (uncovered.has(importPath)) return false
      const module = moduleOf(importPath, modules)
      return module === null || !secret.includes(module)
    }
  )
  if (used === null && secret.length > 0) {
    throw new Error(
      'it uses private modules, and which archives are theirs is not known for this target'
    )
  }
  if (used === null && uncovered.size > 0) {
    throw new Error(
      `packages such as ${[...uncovered][0]} read files that Go's build cache doesn't look at (C headers, included assembly), and which archives are theirs is not known for this target`
    )
  }
  return used
}

/** The module of a package: the longest path that it begins with; null for the standard library. */
function moduleOf(
  importPath: string,
  modules: readonly ListedModule[]
): ListedModule | null {
  const own = modules.filter(({ path }) =>
    `${importPath}/`.startsWith(`${path}/`)
  )
  return own.toSorted((a, b) => b.path.length - a.path.length)[0] ?? null
}
