// The changes of a tree without the given binaries: what a build makes is no change of
// what it was made from.
import { resolve, sep } from 'node:path'
import { trackedChanges } from '../../git/checkout/tree.ts'
import type { Repository } from '../../git/git.ts'

/**
 * The changes that remain. A path that git tracks remains, whatever is there.
 * @param changes paths as git lists them; untracked directories end in `/`
 * @param files real paths of the given binaries
 */
export async function changesBesideGiven(
  repository: Repository,
  changes: readonly string[],
  files: readonly string[]
): Promise<readonly string[]> {
  const given = new Set(files)
  const isGiven = (path: string): boolean => {
    const full = resolve(repository.root, path)
    return path.endsWith('/')
      ? files.some((file) => file.startsWith(`${full}${sep}`))
      : given.has(full)
  }
  if (!changes.some(isGiven)) return changes
  const tracked = new Set(await trackedChanges(repository))
  return changes.filter((path) => tracked.has(path) || !isGiven(path))
}
