// Finds what Go must not read in a tree: links that lead out of the repository
// (or into git's own directory), devices, pipes and sockets. Go is told to list
// packages as if they did not exist, by an overlay (`go help build`, -overlay);
// what a build would read of them is refused.
//
// 1. Walk the tree, without following links, and note every link and every
//    entry that is neither a file nor a directory.
// 2. A link is outward where its target without links is not of the tree.
// 3. A link to a directory inside that holds an outward path is outward too,
//    since the overlay knows a path by its text: repeat until there is none.
import { createHash } from 'node:crypto'
import type { Dirent } from 'node:fs'
import { readdir, realpath, stat, writeFile } from 'node:fs/promises'
import { basename, dirname, join, sep } from 'node:path'
import { UserError } from '../../core/user-error.ts'
import { type GoPackage } from '../package-list.ts'
import { isOfTree, nameInTree } from './tree-file.ts'
import type { Tree } from '../source-tree.ts'

export interface OutwardPaths {
  /** Absolute, as the tree names them. */
  readonly paths: readonly string[]
  /** Absolute path of the overlay that hides them from Go; null for none. */
  readonly overlay: string | null
}

export const noOutwardPaths: OutwardPaths = { paths: [], overlay: null }

interface PathWalk {
  readonly outward: Set<string>
  /** Links to directories of the tree, with their targets. */
  readonly aliases: Map<string, string>
}

async function inspect(
  tree: Tree,
  entry: Dirent,
  path: string,
  { outward, aliases }: PathWalk
): Promise<void> {
  if (!entry.isSymbolicLink()) {
    outward.add(path)
    return
  }
  // What leads nowhere is Go's to complain about.
  const real = await realpath(path).catch(() => null)
  if (real === null) return
  const target = await stat(real).catch(() => null)
  if (target === null) return
  if (!isOfTree(tree.root, real) || !(target.isFile() || target.isDirectory()))
    outward.add(path)
  else if (target.isDirectory()) aliases.set(path, real)
}

async function walk(
  tree: Tree,
  directory: string,
  walked: PathWalk
): Promise<void> {
  const entries = await readdir(directory, { withFileTypes: true }).catch(
    () => []
  )
  const below: Promise<void>[] = []
  for (const entry of entries) {
    if (entry.isFile() || entry.name === '.git') continue
    const path = join(directory, entry.name)
    below.push(
      entry.isDirectory()
        ? walk(tree, path, walked)
        : inspect(tree, entry, path, walked)
    )
  }
  await Promise.all(below)
}

/** Absolute paths, sorted. */
export async function findOutwardPaths(tree: Tree): Promise<string[]> {
  const walked: PathWalk = { outward: new Set(), aliases: new Map() }
  await walk(tree, tree.root, walked)
  const { outward, aliases } = walked
  // A Set grows while it is walked: what is found is looked for as well.
  for (const path of outward) {
    for (const [alias, real] of aliases) {
      if (`${path}${sep}`.startsWith(`${real}${sep}`)) outward.add(alias)
    }
  }
  return [...outward].toSorted()
}

/**
 * Finds the outward paths of a tree and writes the overlay that hides them.
 * @param directory one of this run, for the overlay
 */
export async function hideOutwardPaths(
  tree: Tree,
  directory: string
): Promise<OutwardPaths> {
  const paths = await findOutwardPaths(tree)
  if (paths.length === 0) return noOutwardPaths
  // Base and head share the directory.
  const name = createHash('sha256').update(tree.root).digest('hex').slice(0, 16)
  const overlay = join(directory, `overlay-${name}.json`)
  const Replace = Object.fromEntries(paths.map((path) => [path, '']))
  await writeFile(overlay, JSON.stringify({ Replace }))
  return { paths, overlay }
}

// What Go reads of a package's directory by itself (go/build, goodOSArchFile and
// matchFile; cmd/go, -pgo=auto).
const readByGo =
  /^(?:[^._].*\.(?:go|c|cc|cpp|cxx|m|h|hh|hpp|hxx|f|F|for|f90|s|S|sx|swig|swigcxx|syso)|default\.pgo)$/

/**
 * Makes sure that the build reads nothing by an outward path.
 * @param packages those that the build reads
 * @throws UserError that names the path
 */
export function checkOutwardPaths(
  tree: Tree,
  { paths }: OutwardPaths,
  packages: readonly GoPackage[]
): void {
  const directories = new Set(packages.map(({ Dir = '' }) => Dir))
  const match = paths.find(
    (path) => directories.has(dirname(path)) && readByGo.test(basename(path))
  )
  if (match === undefined) return
  throw new UserError(
    `${nameInTree(tree, match)} is a link that leads out of the repository, or not a file, so the build would hold what is in no commit: replace it by a regular file`
  )
}

/** A clause on the outward path that a load error is about; '' for none. */
export function outwardHint(
  tree: Tree,
  { paths }: OutwardPaths,
  text: string
): string {
  const match = paths.find((path) => text.includes(`/${basename(path)}`))
  return match === undefined
    ? ''
    : `; ${nameInTree(tree, match)} is a link that leads out of the repository, or not a file, and is not read`
}
