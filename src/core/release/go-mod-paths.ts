// Names the go.mod files that may be the one of a released module
// (go.dev/ref/mod#vcs-version).
import type { ReleaseTag } from './release-tag.ts'

/**
 * Paths from the repository's root, best first: that of the directory which the tag names,
 * and then those above the working directory, the nearest first.
 * @param directory the working directory, from the root, with `/`; '' for the root
 */
export function goModPaths(
  { prefix }: Pick<ReleaseTag, 'prefix'>,
  directory: string
): readonly string[] {
  const parts = directory.split('/').filter((part) => part !== '')
  const above = parts.map((_, index) => parts.slice(0, index + 1).join('/'))
  const directories = ['', ...above].toReversed()
  const paths = directories.map(
    (path) => `${path === '' ? '' : `${path}/`}go.mod`
  )
  return [...new Set(prefix === '' ? paths : [`${prefix}go.mod`, ...paths])]
}
