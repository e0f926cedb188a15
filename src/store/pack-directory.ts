// The pack of a build cache in a directory of the user: one file for each job, which
// the newest pack replaces. What killed runs left goes before it. Nothing here fails a run.
import { constants } from 'node:fs'
import { copyFile, mkdir, open, readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { replaceBy } from '../host/files/write-file.ts'
import { codeOf, reasonOf } from '../host/system-error.ts'
import { packFileName } from './pack-name.ts'
import type {
  PackIdentity,
  PackPlace,
  StoredPack,
  StoredPackLookup
} from './pack-place.ts'
import {
  findStaleDrafts,
  isPackDraftName,
  removeDrafts
} from './stale-drafts.ts'

/** A pipe that takes the place of a pack isn't waited for. */
const readingFlags = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0)

/** @param directory absolute path; it need not be there yet */
export function packDirectory(
  identity: PackIdentity,
  directory: string
): PackPlace {
  const path = join(directory, packFileName(identity))
  return {
    newest: () => lookUp(path),
    async store(made) {
      try {
        await mkdir(directory, { recursive: true })
        await removeStaleDrafts(directory)
        await replaceBy(path, (draft) =>
          copyFile(made, draft, constants.COPYFILE_EXCL)
        )
        return { kind: 'stored', name: path }
      } catch (error) {
        return { kind: 'unavailable', reason: reasonOf(error) }
      }
    }
  }
}

/** What stays is no reason to store nothing. */
async function removeStaleDrafts(directory: string): Promise<void> {
  const names = await readdir(directory).catch(() => [])
  const drafts = names.filter(isPackDraftName)
  const stale = await findStaleDrafts(directory, drafts, Date.now())
  await removeDrafts(stale).catch(() => {})
}

async function lookUp(path: string): Promise<StoredPackLookup> {
  try {
    const stats = await stat(path)
    return stats.isFile()
      ? { kind: 'found', pack: packAt(path) }
      : { kind: 'unavailable', reason: `${path} is not a file` }
  } catch (error) {
    const code = codeOf(error)
    return code === 'ENOENT' || code === 'ENOTDIR'
      ? { kind: 'miss' }
      : { kind: 'unavailable', reason: reasonOf(error) }
  }
}

function packAt(path: string): StoredPack {
  return {
    name: path,
    async readStart(bytes) {
      const file = await open(path, readingFlags)
      try {
        const start = Buffer.alloc(Math.min(bytes, (await file.stat()).size))
        const { bytesRead } = await file.read(start, 0, start.length, 0)
        return start.subarray(0, bytesRead)
      } finally {
        await file.close()
      }
    },
    async fetch(_, maxBytes) {
      const { size } = await stat(path)
      if (size > maxBytes) throw new Error(`it has more than ${maxBytes} bytes`)
      return path
    }
  }
}
