// Reads and holds files and directories of this user in places where other
// users can create some too, such as a shared temporary directory.
import { constants, type Stats } from 'node:fs'
import { access, lstat, open } from 'node:fs/promises'

/** The user of this process; null where files have no numbered owners (Windows). */
export const ownUid: number | null = process.getuid?.() ?? null

/** Neither a link is followed nor a FIFO or device waited for. */
const readUnmoved =
  constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0)

function isOwn({ uid }: Stats, user: number | null): boolean {
  return user === null || uid === user
}

/**
 * Whether the path is a directory, and no link to one, that belongs to the user
 * and that nobody else can enter.
 */
export async function isPrivateDirectory(
  path: string,
  user = ownUid
): Promise<boolean> {
  const stats = await lstat(path).catch(() => null)
  return (
    stats !== null &&
    stats.isDirectory() &&
    isOwn(stats, user) &&
    (user === null || (stats.mode & 0o077) === 0)
  )
}

/**
 * The content of a regular file of the user.
 * @param maxBytes a longer file counts as none
 * @returns null where there is no such file, or it can't be read
 */
export async function readOwnFile(
  path: string,
  maxBytes: number,
  user = ownUid
): Promise<string | null> {
  const file = await open(path, readUnmoved).catch(() => null)
  if (file === null) return null
  try {
    const stats = await file.stat()
    if (!stats.isFile() || !isOwn(stats, user)) return null
    // It may grow while it is read.
    const bytes = Buffer.alloc(Math.min(stats.size, maxBytes) + 1)
    const { bytesRead } = await file.read(bytes, 0, bytes.length, 0)
    return bytesRead > maxBytes || bytesRead === bytes.length
      ? null
      : bytes.toString('utf8', 0, bytesRead)
  } catch {
    return null
  } finally {
    await file.close()
  }
}

/**
 * Does `work` with a path that leads to the directory for as long as it is
 * held open, whatever is renamed meanwhile; elsewhere than on Linux with its
 * own path. Nothing is done where it isn't a directory of the user.
 */
export async function holdDirectory(
  path: string,
  user: number | null,
  work: (held: string) => Promise<void>
): Promise<void> {
  if (process.platform === 'win32') {
    const stats = await lstat(path).catch(() => null)
    if (stats?.isDirectory()) await work(path)
    return
  }
  const directory = await open(path, readUnmoved | constants.O_DIRECTORY).catch(
    () => null
  )
  if (directory === null) return
  try {
    const stats = await directory.stat()
    if (!stats.isDirectory() || !isOwn(stats, user)) return
    const descriptor = `/proc/self/fd/${directory.fd}`
    const held = await access(descriptor).then(
      () => descriptor,
      () => path
    )
    await work(held)
  } finally {
    await directory.close()
  }
}
