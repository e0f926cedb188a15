// Copies a source tree to where another build is made of it, several files at once.
import {
  chmod,
  copyFile,
  lstat,
  mkdir,
  readdir,
  readlink,
  symlink,
  utimes
} from 'node:fs/promises'
import { join, relative } from 'node:path'
import type { Dirent } from 'node:fs'
import type { Tree } from '../source-tree.ts'

/** Files that are copied at once: a copy takes several steps, most of which wait. */
const atOnce = 16

const repositoryData = '.git'

/**
 * Copies a tree below `parent`, into a directory whose path has another length. Links stay
 * as they are, and files keep their modes and times.
 * The repository's own data stays behind unless the build is to be stamped with it.
 * @throws the system's error where something can't be copied, and an Error for what is
 *   no file, directory or link
 */
export async function copyTree(
  tree: Tree,
  parent: string,
  withRepository: boolean
): Promise<Tree> {
  const plain = join(parent, 'tree')
  const root =
    plain.length === tree.root.length ? join(parent, 'second-tree') : plain
  await copyDirectory(tree.root, root, withRepository)
  return {
    ...tree,
    root,
    directory: join(root, relative(tree.root, tree.directory))
  }
}

async function copyDirectory(
  from: string,
  to: string,
  withRepository: boolean
): Promise<void> {
  const { mode } = await lstat(from)
  await mkdir(to, { recursive: true })
  const entries = (await readdir(from, { withFileTypes: true })).filter(
    ({ name }) => withRepository || name !== repositoryData
  )
  const others = entries.filter((entry) => !entry.isDirectory())
  for (let at = 0; at < others.length; at += atOnce) {
    const some = others.slice(at, at + atOnce)
    await allOf(some.map((entry) => copyEntry(entry, from, to)))
  }
  for (const { name } of entries.filter((entry) => entry.isDirectory())) {
    await copyDirectory(join(from, name), join(to, name), withRepository)
  }
  await chmod(to, mode)
}

/** Waits for all, also where one fails: nothing is written any more then. */
async function allOf(all: readonly Promise<void>[]): Promise<void> {
  await Promise.allSettled(all)
  await Promise.all(all)
}

async function copyEntry(
  entry: Dirent,
  from: string,
  to: string
): Promise<void> {
  const source = join(from, entry.name)
  const copy = join(to, entry.name)
  if (entry.isSymbolicLink()) {
    return await symlink(await readlink(source), copy)
  }
  if (!entry.isFile()) {
    throw new Error(`${source} is no file, directory or link`)
  }
  await copyFile(source, copy)
  const { mode, atime, mtime } = await lstat(source)
  const isReadOnly = (mode & 0o200) === 0
  // Windows sets no times of such a file.
  if (isReadOnly) await chmod(copy, mode | 0o200)
  await utimes(copy, atime, mtime)
  if (isReadOnly) await chmod(copy, mode)
}
