// Reads where the tree's own code imports packages: file and line of each import
// declaration, in the files that are compiled for one target. What can't be read
// has no place; the build reports what is wrong with it.
import { join } from 'node:path'
import { directoryPattern } from '../../core/model/explanation/import-graph-schema.ts'
import { placePattern } from '../../core/model/explanation/limits.ts'
import type { GoPackage } from '../package-list.ts'
import type { Tree } from '../source-tree.ts'
import { isOfTree, nameInTree, readTreeStart } from '../tree/tree-file.ts'
import { importDeclarations } from '../../core/source/import-declarations.ts'

// Imports come first: most files are not read to their end.
const startBytes = 16 * 1024
const maxBytes = 1024 * 1024

/** Where a package of the tree imports others. */
export interface OwnImports {
  /** From the repository's root, with `/`; `.` for the root. */
  readonly directory: string
  /** Import path as in the source -> `file.go:LINE` of its first declaration. */
  readonly places: ReadonlyMap<string, string>
}

/** Reads the imports of packages, each file once for all targets. */
export type ReadOwnImports = (goPackage: GoPackage) => OwnImports | null

/**
 * A reader of one tree; it gives null for a package that isn't of the tree: of the
 * standard library, of a module in the module cache, or vendored.
 */
export function ownImportsIn(tree: Tree): ReadOwnImports {
  const known = new Map<string, ReturnType<typeof readImports>>()
  const importsOf = (path: string): ReturnType<typeof readImports> => {
    const imports = known.get(path) ?? readImports(tree, path)
    known.set(path, imports)
    return imports
  }
  return (goPackage) => {
    const { Dir = '', GoFiles = [], CgoFiles = [] } = goPackage
    if (!isOwn(tree, goPackage)) return null
    const places = new Map<string, string>()
    for (const file of [...GoFiles, ...CgoFiles].toSorted()) {
      for (const { path, line } of importsOf(join(Dir, file))) {
        const place = `${file}:${line}`
        if (!places.has(path) && placePattern.test(place))
          places.set(path, place)
      }
    }
    return { directory: nameInTree(tree, Dir), places }
  }
}

function isOwn(tree: Tree, { Dir = '', Standard, Module }: GoPackage): boolean {
  const isOfModule =
    Module?.Main === true ||
    (Module?.Replace !== undefined && Module.Replace.Version === undefined)
  if (Standard === true || !isOfModule || !isOfTree(tree.root, Dir))
    return false
  const name = nameInTree(tree, Dir)
  return directoryPattern.test(name) && !name.split('/').includes('vendor')
}

function readImports(
  { root }: Tree,
  path: string
): ReturnType<typeof importDeclarations>['imports'] {
  for (const length of [startBytes, maxBytes]) {
    const bytes = readTreeStart(root, path, length)
    if (bytes === null) return []
    const isWhole = bytes.length < length
    // What was cut ends with a whole line.
    const end = isWhole ? bytes.length : bytes.lastIndexOf('\n') + 1
    const read = importDeclarations(bytes.toString('utf8', 0, end))
    if (isWhole || read.isComplete || length === maxBytes) return read.imports
  }
  return []
}
