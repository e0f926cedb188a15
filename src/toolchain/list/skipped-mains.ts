// Finds the main packages of a listing that make no program: left out by the
// user, with nothing but test files, or without `func main`. `go build ./...`
// passes over the last two as well, or checks them and writes nothing.
import { readFile, stat } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import {
  exclusion,
  type PackagePlace
} from '../../core/inputs/package-pattern.ts'
import { leftOut } from './select-mains.ts'
import type { GoPackage } from '../package-list.ts'
import { declaresMain } from './program-source.ts'
import type { Tree } from '../source-tree.ts'

// One larger than this is left to the compiler; the largest file of Go's own
// tree has 2 MB.
const maxSourceBytes = 8 * 1024 * 1024

/** A directory as a package pattern of the working directory. */
export function placeOf(tree: Tree, directory: string): string {
  const way = relative(tree.directory, directory).split(sep).join('/')
  if (way === '') return '.'
  return way === '..' || way.startsWith('../') ? way : `./${way}`
}

/**
 * The directory of a package, which Go does not give for one that it refuses: by
 * the import path within a main module of the listing. '' when it is unknown.
 */
export function directoryOf(
  goPackage: GoPackage,
  packages: readonly GoPackage[]
): string {
  if (goPackage.Dir !== undefined) return goPackage.Dir
  for (const { Module } of packages) {
    if (Module?.Main !== true || Module.Dir === undefined) continue
    if (goPackage.ImportPath.startsWith(`${Module.Path}/`)) {
      return join(
        Module.Dir,
        goPackage.ImportPath.slice(Module.Path.length + 1)
      )
    }
  }
  return ''
}

function packagePlace(
  tree: Tree,
  goPackage: GoPackage,
  packages: readonly GoPackage[]
): PackagePlace {
  const directory = directoryOf(goPackage, packages)
  return {
    importPath: goPackage.ImportPath,
    directory:
      directory === '' ? goPackage.ImportPath : placeOf(tree, directory)
  }
}

/** The places of the packages that patterns name and that are main packages, or may be. */
export function excludablePlaces(
  tree: Tree,
  packages: readonly GoPackage[]
): PackagePlace[] {
  return packages
    .filter(
      ({ DepOnly, Name = '' }) =>
        DepOnly !== true && (Name === '' || Name === 'main')
    )
    .map((goPackage) => packagePlace(tree, goPackage, packages))
}

async function mayDeclareMain(path: string): Promise<boolean> {
  const status = await stat(path).catch(() => null)
  // What can't be read is an error of the build.
  if (status === null || !status.isFile()) return true
  if (status.size > maxSourceBytes) return true
  const source = await readFile(path, 'utf8').catch(() => null)
  return source === null || declaresMain(source)
}

async function lacksMain(directory: string, files: readonly string[]) {
  for (const file of files) {
    if (await mayDeclareMain(join(directory, file))) return false
  }
  return true
}

/** Why a main package makes no program, a clause about it; null when it makes one. */
async function whyNoProgram(goPackage: GoPackage): Promise<string | null> {
  const { Dir, GoFiles = [], CgoFiles = [], IgnoredGoFiles = [] } = goPackage
  const { SwigFiles = [], SwigCXXFiles = [] } = goPackage
  if (goPackage.Name !== 'main' || Dir === undefined) return null
  const files = [...GoFiles, ...CgoFiles]
  if (files.length === 0) {
    // An error of its own, such as build constraints that exclude all files.
    if (goPackage.Error !== undefined) return null
    if (SwigFiles.length + SwigCXXFiles.length > 0) return null
    return IgnoredGoFiles.length === 0
      ? 'has nothing but test files'
      : 'has nothing but test files, as build constraints exclude the others'
  }
  return (await lacksMain(Dir, files)) ? 'declares no func main' : null
}

/**
 * Packages that patterns name and that are not built, import path -> why: a
 * clause about the package.
 * @param exclude patterns of what the user leaves out
 */
export async function skippedPackages(
  tree: Tree,
  packages: readonly GoPackage[],
  exclude: readonly string[]
): Promise<ReadonlyMap<string, string>> {
  const isLeftOut = exclusion(exclude)
  const skipped = new Map<string, string>()
  for (const goPackage of packages) {
    if (goPackage.DepOnly === true) continue
    if (isLeftOut(packagePlace(tree, goPackage, packages))) {
      skipped.set(goPackage.ImportPath, leftOut)
      continue
    }
    const why = await whyNoProgram(goPackage)
    if (why !== null) skipped.set(goPackage.ImportPath, why)
  }
  return skipped
}
