// The changes of a tree without the given binaries: what a build makes is no change of
// what it was made from. Pure.
import { resolve, sep } from 'node:path'

/**
 * The changes that remain.
 * @param root of the repository, absolute
 * @param changes paths from there as git lists them; untracked directories end in `/`
 * @param files absolute paths of the given binaries
 */
export function changesBesideGiven(
  root: string,
  changes: readonly string[],
  files: readonly string[]
): readonly string[] {
  const given = new Set(files)
  return changes.filter((path) => {
    const full = resolve(root, path)
    if (!path.endsWith('/')) return !given.has(full)
    return !files.some((file) => file.startsWith(`${full}${sep}`))
  })
}
