// Answers what go asks of a build cache: from the user's, which is only read, and then
// from a private one, into which everything new goes.
import {
  closeSync,
  fstatSync,
  mkdirSync,
  openSync,
  readSync,
  renameSync,
  statSync,
  writeFileSync
} from 'node:fs'
import { dirname, join } from 'node:path'
import {
  entryBytes,
  entryName,
  formatEntry,
  isCacheId,
  outputName,
  parseEntry,
  type CacheEntry
} from '../../../core/build-cache/cache-files.ts'
import type { CacheRequest } from '../../../core/doctor/cache/helper-messages.ts'
import { messageOf } from '../../../core/user-error.ts'

/** As go reads it: IDs in base64 (cmd/go/internal/cacheprog, Response). */
export interface CacheAnswer {
  readonly ID: number
  readonly Err?: string
  readonly Miss?: true
  readonly OutputID?: string
  readonly Size?: number
  readonly Time?: string
  readonly DiskPath?: string
}

/**
 * @param user absolute path of the cache that is only read
 * @param own absolute path of the private one
 */
export function answer(
  request: CacheRequest,
  user: string,
  own: string
): CacheAnswer {
  const { id, command } = request
  if (command === 'close') return { ID: id }
  try {
    if (command === 'get') {
      return (
        found(request, user) ?? found(request, own) ?? { ID: id, Miss: true }
      )
    }
    if (command === 'put') {
      return { ID: id, DiskPath: store(request, own) }
    }
    return { ID: id, Err: `unknown command ${command}` }
  } catch (error) {
    return { ID: id, Err: messageOf(error) }
  }
}

/** What a cache has of an action: its entry, and the output as a whole; null for a miss. */
export function readEntry(
  cache: string,
  actionId: string
): (CacheEntry & { readonly path: string }) | null {
  if (!isCacheId(actionId)) return null
  const text = readShort(join(cache, entryName(actionId)))
  const entry = text === null ? null : parseEntry(text, actionId)
  if (entry === null) return null
  const path = join(cache, outputName(entry.outputId))
  const stats = statSync(path, { throwIfNoEntry: false })
  // A directory is a program that `go tool` keeps.
  return stats?.isFile() && stats.size === entry.size
    ? { ...entry, path }
    : null
}

/** The text of a file of an entry's length; null where there is none. */
function readShort(path: string): string | null {
  let file: number
  try {
    file = openSync(path, 'r')
  } catch {
    return null
  }
  try {
    if (!fstatSync(file).isFile()) return null
    const bytes = Buffer.alloc(entryBytes + 1)
    const length = readSync(file, bytes, 0, bytes.length, 0)
    return bytes.toString('latin1', 0, length)
  } finally {
    closeSync(file)
  }
}

function found(
  { id, actionId }: CacheRequest,
  cache: string
): CacheAnswer | null {
  const entry = readEntry(cache, actionId)
  if (entry === null) return null
  return {
    ID: id,
    OutputID: Buffer.from(entry.outputId, 'hex').toString('base64'),
    Size: entry.size,
    Time: new Date(Number(entry.time / 1_000_000n)).toISOString(),
    DiskPath: entry.path
  }
}

/** @returns absolute path of the stored output */
function store(
  { actionId, outputId, body }: CacheRequest,
  own: string
): string {
  if (!isCacheId(actionId) || !isCacheId(outputId)) {
    throw new Error('an ID is not 32 bytes long')
  }
  const path = join(own, outputName(outputId))
  write(path, body)
  const time = BigInt(Date.now()) * 1_000_000n
  write(
    join(own, entryName(actionId)),
    formatEntry(actionId, { outputId, size: body.length, time })
  )
  return path
}

/** Writes a file as a whole: several helpers may write the same at once. */
function write(path: string, content: Buffer | string): void {
  mkdirSync(dirname(path), { recursive: true })
  const draft = `${path}-${process.pid}`
  writeFileSync(draft, content)
  renameSync(draft, path)
}
