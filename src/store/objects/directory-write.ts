// Writes below the root of a store: folders without following links, and files that
// appear whole, once, and only when their bytes are on the disk.
import { randomBytes } from 'node:crypto'
import { link, lstat, mkdir, open, readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { UserError } from '../../core/user-error.ts'
import { removeOnSignal } from '../../host/files/draft.ts'
import { codeOf, reasonOf } from '../../host/system-error.ts'
import { NotAnObject } from './object-store.ts'

/** Files that are being written; its name is no part of a key. */
const partialsFolder = '.partial'

/** What a killed process left is older than any file that is still written. */
const stalePartialMilliseconds = 24 * 60 * 60 * 1000

/** Names of partial files that are looked at. */
const maxPartials = 10_000

/** Another process may remove an empty folder just when it was made, or before what goes into it. */
const maxFolderAttempts = 20

/** What file systems without hard links answer (link(2)). */
const withoutLinks = new Set([
  'EPERM',
  'ENOTSUP',
  'EOPNOTSUPP',
  'ENOSYS',
  'EISDIR',
  'EINVAL'
])

/**
 * Writes a file below the root, and its folders.
 * @param parts of its path
 * @returns false where the name is taken, by whatever
 * @throws UserError
 */
export async function createFile(
  root: string,
  parts: readonly string[],
  bytes: Uint8Array
): Promise<boolean> {
  const path = join(root, ...parts)
  try {
    await mkdir(root, { recursive: true })
    const partials = await makeFolder(root, [partialsFolder])
    const draft = join(partials, `${randomBytes(16).toString('hex')}.tmp`)
    const stop = removeOnSignal(draft)
    try {
      await writeThrough(draft, bytes)
      return await place(root, parts, draft)
    } finally {
      await rm(draft, { force: true })
      stop()
    }
  } catch (error) {
    if (codeOf(error) === '') throw error
    throw new UserError(`could not write ${path}: ${reasonOf(error)}`)
  }
}

/** Gives a finished file its name, and its folder the time to reach the disk. */
async function place(
  root: string,
  parts: readonly string[],
  draft: string
): Promise<boolean> {
  const path = join(root, ...parts)
  for (let attempt = 1; ; attempt += 1) {
    let folder: string
    try {
      folder = await makeFolder(root, parts.slice(0, -1))
      await link(draft, path)
    } catch (error) {
      const code = codeOf(error)
      // A network's file system may say so of its own success, whose answer was lost.
      if (code === 'EEXIST') return (await lstat(draft)).nlink > 1
      if (code === 'ENOENT' && attempt < maxFolderAttempts) continue
      if (!withoutLinks.has(code)) throw error
      throw new UserError(
        `could not write ${path}: the file system makes no hard links (${code}), by which a store keeps versions from being replaced; keep the store on another file system, or at s3://`
      )
    }
    await syncFolder(folder)
    return true
  }
}

/** Writes a new file, whose bytes are on the disk when it returns. */
async function writeThrough(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, 'wx', 0o666)
  try {
    await file.writeFile(bytes)
    await file.sync()
  } finally {
    await file.close()
  }
}

/** @throws UserError where a link or a file is in its place */
async function makeFolder(
  root: string,
  parts: readonly string[]
): Promise<string> {
  let folder = root
  for (const part of parts) {
    const parent = folder
    folder = join(parent, part)
    try {
      await mkdir(folder)
      await syncFolder(parent)
    } catch (error) {
      if (codeOf(error) !== 'EEXIST') throw error
    }
    const stats = await lstat(folder).catch((error: unknown) => {
      if (codeOf(error) === 'ENOENT') return null
      throw error
    })
    if (stats !== null && !stats.isDirectory()) throw notFolder(folder)
  }
  return folder
}

export function notFolder(path: string): NotAnObject {
  return new NotAnObject(
    `${path} is a link or a file, where the store has a folder: remove it`
  )
}

/** Names in a folder reach the disk; some systems do that by themselves, and refuse it. */
async function syncFolder(path: string): Promise<void> {
  if (process.platform === 'win32') return
  const folder = await open(path, 'r')
  try {
    await folder.sync()
  } catch (error) {
    if (!['EINVAL', 'ENOTSUP', 'EOPNOTSUPP'].includes(codeOf(error)))
      throw error
  } finally {
    await folder.close()
  }
}

/** Removes what killed processes left, if it can. */
export async function removeStalePartials(root: string): Promise<void> {
  const folder = join(root, partialsFolder)
  const stats = await lstat(folder).catch(() => null)
  if (!stats?.isDirectory()) return
  const names = await readdir(folder).catch(() => [])
  for (const name of names.slice(0, maxPartials)) {
    if (!/^[0-9a-f]{32}\.tmp$/.test(name)) continue
    const path = join(folder, name)
    const file = await lstat(path).catch(() => null)
    const age = file === null ? 0 : Date.now() - file.mtimeMs
    if (age > stalePartialMilliseconds) await rm(path).catch(() => null)
  }
}
