// Finds the files of a build that git ignores: the checkout has them, the commit
// doesn't, and so a worktree of another commit doesn't either.
import { stat } from 'node:fs/promises'
import { dirname, join, posix } from 'node:path'
import type { IgnoredDirectory } from '../../core/model/measurement.ts'
import { isWithin } from './find-modules.ts'
import { fileFields, type GoPackage } from '../package-list.ts'
import { nameInTree } from './tree-file.ts'
import type { IgnoredFile, Tree } from '../source-tree.ts'

/** Absolute paths of what Go reads of a package beside its own files. */
function moduleFiles({ Module }: GoPackage): string[] {
  const goMod = Module?.Replace?.GoMod ?? Module?.GoMod
  if (goMod === undefined) return []
  const directory = dirname(goMod)
  return [
    goMod,
    join(directory, 'go.sum'),
    join(directory, 'vendor', 'modules.txt')
  ]
}

/**
 * The files of the tree that the build of these packages reads: absolute path ->
 * whether it is embedded only.
 * @param more absolute paths of others
 */
export function buildFiles(
  packages: readonly GoPackage[],
  more: readonly string[]
): ReadonlyMap<string, boolean> {
  const files = new Map(more.map((path) => [path, false]))
  for (const goPackage of packages) {
    const { Dir = '', Standard, Module, EmbedFiles = [] } = goPackage
    // The module cache may lie in the checkout, and both sides share it; of a
    // vendored module Go gives no directory.
    const isCached =
      Module?.Version !== undefined &&
      Module.Dir !== undefined &&
      Module.Replace === undefined
    if (Standard === true || isCached) continue
    const compiled = fileFields
      .filter((field) => field !== 'EmbedFiles')
      .flatMap((field) => goPackage[field] ?? [])
    const own = [...compiled, 'default.pgo'].map((name) => join(Dir, name))
    for (const path of [...own, ...moduleFiles(goPackage)])
      files.set(path, false)
    for (const name of EmbedFiles) {
      const path = join(Dir, name)
      if (!files.has(path)) files.set(path, true)
    }
  }
  return files
}

/**
 * Those that git ignores, sorted by path.
 * @param isIgnored a test of `ignoredBy`
 * @param since milliseconds since the epoch: what was written later, by a prepare
 *   command, is made on both sides
 */
export async function ignoredAmong(
  tree: Tree,
  files: ReadonlyMap<string, boolean>,
  isIgnored: (path: string) => boolean,
  since: number
): Promise<IgnoredFile[]> {
  const ignored: IgnoredFile[] = []
  for (const [path, isEmbedded] of files) {
    if (!isWithin(tree.root, path)) continue
    const name = nameInTree(tree, path)
    if (!isIgnored(name)) continue
    const status = await stat(path).catch(() => null)
    if (status === null || !status.isFile() || status.ctimeMs >= since) continue
    ignored.push({ path: name, size: status.size, isEmbedded })
  }
  return ignored.toSorted((a, b) => (a.path < b.path ? -1 : 1))
}

const maxDirectories = 100
const maxExamples = 3

/** The files by directory. Directories beyond those listed one by one are one entry, named by the last. */
export function byDirectory(files: readonly IgnoredFile[]): IgnoredDirectory[] {
  const groups = new Map<string, IgnoredFile[]>()
  for (const file of files) {
    const own = posix.dirname(file.path)
    const name =
      groups.has(own) || groups.size < maxDirectories
        ? own
        : ([...groups.keys()].at(-1) ?? own)
    const group = groups.get(name) ?? []
    group.push(file)
    groups.set(name, group)
  }
  return [...groups].map(([directory, own]) => {
    const embedded = own.filter(({ isEmbedded }) => isEmbedded)
    return {
      directory,
      files: own.length,
      examples: own.slice(0, maxExamples).map(({ path }) => path),
      embeddedBytes: embedded.reduce((sum, { size }) => sum + size, 0),
      compiled: own.length - embedded.length
    }
  })
}
