// Short names of a program's own packages: below its main module, as its tree has them.
import type { BinaryReport } from '../../model/report.ts'

/**
 * `cmd/tool` for `example.com/tool/cmd/tool`, and the executable's name for a main
 * package in the module's root; other packages keep their paths.
 */
export function ownNames({
  mainPackage,
  base,
  head,
  modules,
  packages
}: BinaryReport): (path: string) => string {
  const module =
    packages.find(({ path }) => path === mainPackage)?.module ??
    modules
      .map(({ path }) => path)
      .filter(
        (path) => mainPackage === path || mainPackage.startsWith(`${path}/`)
      )
      .toSorted((a, b) => b.length - a.length)[0]
  const executable = (head ?? base)?.binary.name ?? ''
  return (path) => {
    if (module === undefined) return path
    if (path === module) {
      return path === mainPackage && executable !== '' ? executable : path
    }
    return path.startsWith(`${module}/`) ? path.slice(module.length + 1) : path
  }
}
