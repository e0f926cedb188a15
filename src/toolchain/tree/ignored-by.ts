// Whether a path is among those that git ignores. Pure.

/**
 * A test for paths from the root, with `/`.
 * @param entries of `git ls-files --others --ignored --directory`: a directory
 *   ends with `/`, and holds nothing that git tracks
 */
export function ignoredBy(
  entries: readonly string[]
): (path: string) => boolean {
  const files = new Set(entries)
  return (path) => {
    if (files.has(path)) return true
    for (
      let end = path.indexOf('/');
      end !== -1;
      end = path.indexOf('/', end + 1)
    ) {
      if (files.has(path.slice(0, end + 1))) return true
    }
    return false
  }
}
