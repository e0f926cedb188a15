// Names files shortly: by the parts of their paths in which they differ.

const endings = /\.(?:json\.gz|json|tar\.gz|tgz|zip)$/

/** `v1/tool`, `v2/tool` are v1 and v2; `sizes/v1.json` and `sizes/v2.json` are so, too. */
export function labelsOf(paths: readonly string[]): readonly string[] {
  const parts = paths.map((path) =>
    path
      .replaceAll('\\', '/')
      .split('/')
      .filter((part) => part !== '' && part !== '.')
  )
  const shortest = Math.min(...parts.map(({ length }) => length))
  const isShared = (place: number): boolean =>
    new Set(parts.map((each) => each.at(place))).size === 1
  let start = 0
  while (start < shortest - 1 && isShared(start)) start += 1
  let end = 0
  while (end < shortest - start - 1 && isShared(-1 - end)) end += 1
  return parts.map((each) => {
    const own = each.slice(start, each.length - end).join('/')
    return own.replace(endings, '') || own
  })
}
