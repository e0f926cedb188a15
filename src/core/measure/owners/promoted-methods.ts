// Finds packages that exist in names of promoted methods alone. A value type T of
// a/b that embeds a type of c/d has its unexported method m by the name
// `a/b.T.c/d.m`, which reads like a function of the package `a/b.T.c/d`.

/**
 * The package whose type may have the methods, by each package that may be made
 * up. It is one unless a source file of a function lies in it: the methods
 * themselves have none, since the compiler writes them.
 * @param packages all packages that names of functions give
 */
export function maybePromoted(
  packages: ReadonlySet<string>
): Map<string, string> {
  const owners = new Map<string, string>()
  for (const path of packages) {
    const last = path.lastIndexOf('/')
    for (
      let dot = path.indexOf('.');
      dot >= 0 && dot < last;
      dot = path.indexOf('.', dot + 1)
    ) {
      const owner = path.slice(0, dot)
      if (!packages.has(owner)) continue
      owners.set(path, owner)
      break
    }
  }
  return owners
}
