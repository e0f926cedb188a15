// Uses of `//go:linkname` in Go sources, by which a package reaches what another one
// does not export (cmd/compile: "go:linkname localname [importpath.name]").

export interface Linkname {
  /** Import path of the package whose file has the line. */
  readonly package: string
  /** `main.go:12`. */
  readonly place: string
  readonly local: string
  /** The name that the linker sees. */
  readonly target: string
}

const directive = /^\/\/go:linkname[ \t]+(\S+)(?:[ \t]+(\S+))?[ \t]*\r?$/

/** @param file name of the file, for the place */
export function linknamesIn(
  source: string,
  importPath: string,
  file: string
): readonly Linkname[] {
  if (!source.includes('//go:linkname')) return []
  return source.split('\n').flatMap((line, i) => {
    const [, local, target] = directive.exec(line) ?? []
    if (local === undefined) return []
    return [
      {
        package: importPath,
        place: `${file}:${i + 1}`,
        local,
        // Without a name of its own, the line marks what others may reach.
        target: target ?? `${importPath}.${local}`
      }
    ]
  })
}
