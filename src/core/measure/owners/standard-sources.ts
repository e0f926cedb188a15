// Tells packages of a GOPATH, whose import paths may have no dot, from those of the
// standard library: by the tree that the runtime's own source files lie in.

const runtime = 'runtime/proc.go'
const sources = '/src/'

/**
 * Import paths of the directories outside of Go's own tree, as far as a directory
 * named `src` tells them; none where the names of source files are trimmed.
 * @param files names of source files, as the compiler wrote them
 */
export function packagesOutside(files: readonly string[]): Set<string> {
  const paths = new Set<string>()
  const own = files.find((file) => file.endsWith(`${sources}${runtime}`))
  if (own === undefined) return paths
  const tree = own.slice(0, -runtime.length)
  for (const file of files) {
    const slash = file.lastIndexOf('/')
    if (slash < 0 || file.startsWith(tree)) continue
    const directory = file.slice(0, slash)
    let at = directory.indexOf(sources)
    for (; at >= 0; at = directory.indexOf(sources, at + 1)) {
      paths.add(directory.slice(at + sources.length))
    }
  }
  return paths
}
