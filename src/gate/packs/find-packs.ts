// The packs of a directory: regular files in it that begin as packs do, whatever their
// names say; and what killed runs left of packs that they wrote there.
import { open, readdir } from 'node:fs/promises'
import { constants } from 'node:fs'
import { join } from 'node:path'
import { isPackStart, maxHeadBytes } from '../../core/build-cache/pack-head.ts'
import { UserError } from '../../core/user-error.ts'
import {
  findStaleDrafts,
  isPackDraftName,
  type StaleDraft
} from '../../store/stale-drafts.ts'

/** Files of a directory that are looked at. */
const maxFiles = 100_000

/** A pack, whole or not, as it was when it was looked at. */
export interface FoundPack {
  readonly path: string
  readonly bytes: number
  /** In milliseconds since 1970. */
  readonly writtenAt: number
  readonly device: number
  readonly inode: number
}

/** Neither a link is followed nor a FIFO or device waited for. */
const readUnmoved =
  constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0)

/**
 * In the order of their names, without what other runs are writing.
 * @throws UserError for a directory of very many files; the system's error where it can't
 *   be read
 */
export async function findPacks(
  directory: string
): Promise<readonly FoundPack[]> {
  const names = await fileNames(directory)
  const packs: FoundPack[] = []
  for (const name of names.filter((one) => !isPackDraftName(one))) {
    const pack = await lookAt(join(directory, name))
    if (pack !== null) packs.push(pack)
  }
  return packs
}

/**
 * What is left of packs that were never finished.
 * @throws as `findPacks` does
 */
export async function findUnfinished(
  directory: string,
  now: Date
): Promise<readonly StaleDraft[]> {
  const drafts = (await fileNames(directory)).filter(isPackDraftName)
  return await findStaleDrafts(directory, drafts, now.getTime())
}

async function fileNames(directory: string): Promise<readonly string[]> {
  const entries = await readdir(directory, { withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile())
  if (files.length > maxFiles) {
    throw new UserError(
      `${directory} has ${files.length} files; name a directory of packs, which has at most ${maxFiles}`
    )
  }
  return files.map((file) => file.name).toSorted()
}

/** null where it is not a pack, or can't be read. */
export async function lookAt(path: string): Promise<FoundPack | null> {
  const file = await open(path, readUnmoved).catch(() => null)
  if (file === null) return null
  try {
    const stats = await file.stat()
    if (!stats.isFile()) return null
    const start = Buffer.alloc(maxHeadBytes)
    const { bytesRead } = await file.read(start, 0, start.length, 0)
    if (!isPackStart(start.subarray(0, bytesRead))) return null
    const { size: bytes, mtimeMs: writtenAt, dev: device, ino: inode } = stats
    return { path, bytes, writtenAt, device, inode }
  } finally {
    await file.close()
  }
}
