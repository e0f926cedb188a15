// Writes a file as a whole to a path where there is none, so that nothing of the user's
// is lost, and nobody ever sees a half of it.
import { randomBytes } from 'node:crypto'
import { chmod, link, lstat, rename, rm, stat } from 'node:fs/promises'
import { UserError } from '../../core/user-error.ts'
import { codeOf, reasonOf } from '../system-error.ts'
import { removeOnSignal } from './draft.ts'
import { outputTarget } from './output-target.ts'
import { replaceFile, writeNew } from './write-file.ts'

export interface WriteChoice {
  /** Whether a file that is there is replaced. */
  readonly force: boolean
  /** Permissions of the file. */
  readonly mode: number
}

/** Of file systems without hard links. */
const withoutLinks = new Set([
  'EPERM',
  'ENOTSUP',
  'EOPNOTSUPP',
  'ENOSYS',
  'EMLINK'
])

/** @throws UserError where one is there already */
export async function assertFree(paths: readonly string[]): Promise<void> {
  for (const path of paths) {
    if (await isThere(path)) throw taken(path)
  }
}

/** @throws UserError where the path is taken, or can't be written; nothing is changed then */
export async function writeOnce(
  path: string,
  bytes: Uint8Array,
  { force, mode }: WriteChoice
): Promise<void> {
  try {
    if (force) {
      await assertRegular(path)
      await replaceFile(path, bytes, mode)
    } else {
      await createFile(path, bytes, mode)
    }
  } catch (error) {
    if (error instanceof UserError) throw error
    if (codeOf(error) === 'EEXIST') throw taken(path)
    throw new UserError(`could not write ${path}: ${reasonOf(error)}`)
  }
}

/** A draft gets the path as a second name, which fails where there is one. */
async function createFile(
  path: string,
  bytes: Uint8Array,
  mode: number
): Promise<void> {
  const draft = `${path}.${randomBytes(8).toString('hex')}.tmp`
  const stop = removeOnSignal(draft)
  try {
    await writeNew(draft, bytes)
    await chmod(draft, mode)
    await linkToFree(draft, path)
  } finally {
    await rm(draft, { force: true })
    stop()
  }
}

/**
 * Gives a file that is written to its place, on the same file system.
 * @param force whether a file that is there is replaced
 * @throws UserError where the path is taken, or can't be written; nothing is changed then
 */
export async function moveToFree(
  draft: string,
  path: string,
  force: boolean
): Promise<void> {
  try {
    if (force) {
      await assertRegular(path)
      await rename(draft, path)
    } else {
      await linkToFree(draft, path)
    }
  } catch (error) {
    if (error instanceof UserError) throw error
    if (codeOf(error) === 'EEXIST') throw taken(path)
    throw new UserError(`could not write ${path}: ${reasonOf(error)}`)
  }
}

async function linkToFree(draft: string, path: string): Promise<void> {
  try {
    await link(draft, path)
  } catch (error) {
    if (!withoutLinks.has(codeOf(error))) throw error
    if (await isThere(path)) throw taken(path)
    await rename(draft, path)
  }
}

/** @throws UserError for a directory, a device or a pipe, and for /dev/stdout whatever it leads to */
async function assertRegular(path: string): Promise<void> {
  const { kind } = await outputTarget(path)
  const stats = await stat(path).catch(() => null)
  if (kind === 'file' && (stats === null || stats.isFile())) return
  throw new UserError(`could not write ${path}: it is not a regular file`)
}

async function isThere(path: string): Promise<boolean> {
  return (await lstat(path).catch(() => null)) !== null
}

function taken(path: string): UserError {
  return new UserError(`${path} is there already: replace it by --force`)
}
