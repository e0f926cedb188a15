// Checks what assembly sources of the repository include. Go's assembler opens
// the file that a directive names (cmd/asm/internal/lex, Input.include), wherever
// it is, and quotes it in its errors. A package with cgo is assembled by a C
// compiler, which reads whatever its code names: no check of texts can bound that.
import { isAbsolute, resolve } from 'node:path'
import { UserError } from '../../core/user-error.ts'
import { isWithin } from './find-modules.ts'
import { fileFields, type GoPackage } from '../package-list.ts'
import { nameInTree, readTreeFile } from './tree-file.ts'
import type { Tree } from '../source-tree.ts'

const maxFiles = 10_000

/**
 * The names of all files that a source may include; null for a directive that
 * can't be known for sure. Comments and conditions are not understood, so more
 * may be named than is included.
 */
export function includedNames(source: string): string[] | null {
  const word = 'include'
  const names: string[] = []
  let at = source.indexOf(word)
  while (at !== -1) {
    let next = at + word.length
    while (source[next] === ' ' || source[next] === '\t') next += 1
    // A raw string, or a comment before the name.
    if (source[next] === '`' || source.startsWith('/*', next)) return null
    if (source[next] === '"') {
      const end = source.indexOf('"', next + 1)
      const name = source.slice(next + 1, end === -1 ? undefined : end)
      if (/[\\\n]/.test(name) || end === -1) return null
      names.push(name)
    }
    at = source.indexOf(word, next)
  }
  return names
}

/**
 * Makes sure that assembly sources include files of the repository or of the
 * toolchain only.
 * @param packages those that the build reads
 * @returns import paths of packages that include a file which Go doesn't list as theirs
 * @throws UserError that names the source and what it includes
 */
export async function checkIncludes(
  tree: Tree,
  packages: readonly GoPackage[]
): Promise<ReadonlySet<string>> {
  const includers = new Set<string>()
  for (const goPackage of packages) {
    const { Standard, Dir, SFiles = [], CgoFiles = [] } = goPackage
    if (Standard === true || Dir === undefined || CgoFiles.length > 0) continue
    if (SFiles.length === 0 || !isWithin(tree.root, Dir)) continue
    const listed = new Set(
      fileFields
        .flatMap((field) => goPackage[field] ?? [])
        .map((name) => resolve(Dir, name))
    )
    // A Set grows while it is walked: what is included is read as well.
    const paths = new Set(SFiles.map((name) => resolve(Dir, name)))
    for (const path of paths) {
      const source = await readTreeFile(tree, path)
      // What isn't there is the toolchain's (textflag.h), or Go's to complain about.
      if (source === null) continue
      if (!listed.has(path)) includers.add(goPackage.ImportPath)
      for (const name of namesIn(tree, path, Dir, source)) {
        paths.add(resolve(Dir, name))
      }
      if (paths.size > maxFiles) {
        throw new UserError(
          `${nameInTree(tree, Dir)} includes more than ${maxFiles} files`
        )
      }
    }
  }
  return includers
}

/** @param directory the package's, in which the assembler runs */
function namesIn(
  tree: Tree,
  path: string,
  directory: string,
  source: string
): string[] {
  const names = includedNames(source)
  const place = nameInTree(tree, path)
  if (names === null) {
    throw new UserError(
      `${place} has an #include that is not a plain file name in double quotes; write it so`
    )
  }
  for (const name of names) {
    if (isAbsolute(name) || !isWithin(tree.root, resolve(directory, name))) {
      throw new UserError(
        `${place}: #include ${JSON.stringify(name)} leaves the repository; include a file of the repository`
      )
    }
  }
  return names
}
