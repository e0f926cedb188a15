// Reads files of a tree that steer Go (go.mod, go.work, go.sum): regular files
// inside the repository, of a bounded size. A link is a file of the commit, so it
// must not lead to files of the machine.
import {
  closeSync,
  constants,
  fstatSync,
  openSync,
  readSync,
  realpathSync
} from 'node:fs'
import { open, realpath } from 'node:fs/promises'
import { relative, sep } from 'node:path'
import { UserError, messageOf } from '../../core/user-error.ts'
import type { Tree } from '../source-tree.ts'

/** Of a go.mod (golang.org/x/mod/zip, MaxGoMod), and enough for every go.work. */
export const maxModBytes = 16 * 1024 * 1024
export const maxSumBytes = 32 * 1024 * 1024

/**
 * Whether a path without links is part of the repository's work tree: at its
 * root or below it, and not in git's own directory.
 */
export function isOfTree(root: string, real: string): boolean {
  const parts = relative(root, real).split(sep)
  return !['..', '.git'].some((name) => parts.includes(name))
}

/** A path as people read it: from the root, with `/`. */
export function nameInTree(tree: Tree, path: string): string {
  return relative(tree.root, path).split(sep).join('/') || '.'
}

/**
 * The text of a file of the tree; null where there is none.
 * @throws UserError when a link leads out of the repository, and when the file
 *   is not a regular one or has more than `maxBytes` bytes
 */
export async function readTreeFile(
  tree: Tree,
  path: string,
  maxBytes: number = maxModBytes
): Promise<string | null> {
  const name = nameInTree(tree, path)
  const real = await realpath(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return null
    throw new UserError(`could not read ${name}: ${messageOf(error)}`)
  })
  if (real === null) return null
  if (!isOfTree(tree.root, real)) {
    throw new UserError(
      `${name} is a link that leads out of the repository; replace it by a regular file`
    )
  }
  // A pipe would keep an open call waiting without O_NONBLOCK.
  const { O_RDONLY, O_NOFOLLOW, O_NONBLOCK } = constants
  const file = await open(real, O_RDONLY | O_NOFOLLOW | O_NONBLOCK).catch(
    (error: unknown) => {
      throw new UserError(`could not read ${name}: ${messageOf(error)}`)
    }
  )
  try {
    const stats = await file.stat()
    if (!stats.isFile()) {
      throw new UserError(
        `${name} is not a regular file; replace it by a regular file`
      )
    }
    if (stats.size > maxBytes) {
      throw new UserError(
        `${name} has ${stats.size} bytes; no more than ${maxBytes} are read`
      )
    }
    return await file.readFile('utf8')
  } finally {
    await file.close()
  }
}

/**
 * The first bytes of a file of the tree, at once: of thousands of files, waiting
 * for each would take longer than reading it.
 * @returns null where there is no such regular file in the repository
 */
export function readTreeStart(
  root: string,
  path: string,
  maxBytes: number
): Buffer | null {
  const { O_RDONLY, O_NOFOLLOW, O_NONBLOCK } = constants
  let file: number | null = null
  try {
    const real = realpathSync.native(path)
    if (!isOfTree(root, real)) return null
    file = openSync(real, O_RDONLY | O_NOFOLLOW | O_NONBLOCK)
    const stats = fstatSync(file)
    if (!stats.isFile()) return null
    const bytes = Buffer.allocUnsafe(Math.min(stats.size, maxBytes))
    return bytes.subarray(0, readSync(file, bytes, 0, bytes.length, 0))
  } catch {
    return null
  } finally {
    if (file !== null) closeSync(file)
  }
}
