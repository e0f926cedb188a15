// Which packages are compiled from files that their action IDs don't cover. Go hashes the
// files that it lists for a package (cmd/go/internal/work, buildActionID). C code also reads
// headers of other directories and of the machine, and assembly what it includes from
// elsewhere: where only these change, the build cache has the former object.
import { isWithin } from '../tree/find-modules.ts'
import type { GoPackage } from '../package-list.ts'
import type { Tree, UncoveredPackage } from '../source-tree.ts'

/** Go compiles C code of packages with cgo and SWIG alone (cmd/go/internal/load, func load). */
export function hasForeignC(goPackage: GoPackage): boolean {
  const {
    Standard,
    CgoFiles = [],
    SwigFiles = [],
    SwigCXXFiles = []
  } = goPackage
  return (
    Standard !== true &&
    CgoFiles.length + SwigFiles.length + SwigCXXFiles.length > 0
  )
}

/**
 * The standard library is left out: it comes with Go, whose version is in the ID.
 * @param includers import paths, as `checkIncludes` finds them
 */
export function uncoveredPackages(
  tree: Pick<Tree, 'root'>,
  packages: readonly GoPackage[],
  includers: ReadonlySet<string>
): readonly UncoveredPackage[] {
  return packages
    .filter(
      (goPackage) =>
        hasForeignC(goPackage) ||
        includers.has(goPackage.ImportPath) ||
        (isReplaced(goPackage) && (goPackage.SFiles ?? []).length > 0)
    )
    .map((goPackage) => {
      const { ImportPath: importPath, Dir = tree.root } = goPackage
      const isOfTree = isWithin(tree.root, Dir) || isReplaced(goPackage)
      return { importPath, isOfTree }
    })
}

/** The action ID has the version of a module, and not that of its replacement. */
function isReplaced({ Module }: GoPackage): boolean {
  return Module?.Replace !== undefined
}
