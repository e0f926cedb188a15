// Reads vendor/modules.txt (cmd/go/internal/modload/vendor.go): which module, in
// which version, each vendored package was copied from.

export interface VendoredModule {
  readonly path: string
  /** '' for a directory that replaces the module. */
  readonly version: string
  /** Import paths of its vendored packages. */
  readonly packages: readonly string[]
}

/** The modules that packages were copied from; a replaced one by its replacement. */
export function parseModulesTxt(text: string): readonly VendoredModule[] {
  const modules: { path: string; version: string; packages: string[] }[] = []
  for (const line of text.split('\n')) {
    const words = line.trim().split(/\s+/)
    if (line.startsWith('# ')) {
      const arrow = words.indexOf('=>')
      const [path = '', version = ''] =
        arrow < 0 ? words.slice(1) : words.slice(arrow + 1)
      modules.push({ path, version, packages: [] })
    } else if (line !== '' && !line.startsWith('#')) {
      modules.at(-1)?.packages.push(words[0] ?? '')
    }
  }
  return modules.filter(({ packages }) => packages.length > 0)
}

/** A module's name in the module cache: `A` is `!a` (golang.org/x/mod/module, EscapePath). */
export function escapedModule(path: string): string {
  return path.replaceAll(/[A-Z]/g, (letter) => `!${letter.toLowerCase()}`)
}
