// Takes copies of files that others made, and may still be changing: regular files
// only, without following links or waiting for pipes, and no longer than they were.
import { createHash } from 'node:crypto'
import { constants } from 'node:fs'
import { open, type FileHandle } from 'node:fs/promises'
import { codeOf, reasonOf } from '../system-error.ts'

/** A file that is not taken. */
export type StrangerRefusal =
  /** A link, pipe, device or socket. `why` is a clause, here and below. */
  | { readonly kind: 'special'; readonly why: string }
  /** It can't be read, is too large, or changes. */
  | { readonly kind: 'refused'; readonly why: string }

export type StrangerCopy =
  | {
      readonly kind: 'copied'
      readonly bytes: number
      /** Of what was copied, in hexadecimal digits. */
      readonly sha256: string
      /** Its first bytes, 64 KiB at most. */
      readonly start: Uint8Array
    }
  /** It is not wanted, by its first bytes. */
  | { readonly kind: 'unwanted' }
  | StrangerRefusal

export type StrangerContent =
  { readonly kind: 'read'; readonly bytes: Buffer } | StrangerRefusal

/** Neither a link is followed nor a FIFO or device waited for. */
const readUnmoved =
  constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0)

/** Bytes by which a file is known: a PE header lies behind a program for DOS. */
const startBytes = 64 * 1024
const chunkBytes = 4 * 1024 * 1024

const refused = (why: string): StrangerRefusal => ({ kind: 'refused', why })
const special = (why: string): StrangerRefusal => ({ kind: 'special', why })

const tooLarge = (size: number, maxBytes: number): StrangerRefusal =>
  refused(`it has ${size} bytes; files of up to ${maxBytes} bytes are read`)

const changed = refused('it changed while it was read')

/**
 * Copies a file, so that what is measured later is what was looked at here.
 * @param destination a new file; it may be left behind half-written where the copy is refused
 * @param isWanted asked with the first 64 KiB
 */
export async function copyStranger(
  path: string,
  destination: string,
  maxBytes: number,
  isWanted: (start: Uint8Array) => boolean
): Promise<StrangerCopy> {
  return await withStranger<StrangerCopy>(path, async (file, size) => {
    const buffer = Buffer.alloc(Math.min(startBytes, size))
    const { bytesRead } = await file.read(buffer, 0, buffer.length, 0)
    const start = buffer.subarray(0, bytesRead)
    if (!isWanted(start)) return { kind: 'unwanted' }
    if (size > maxBytes) return tooLarge(size, maxBytes)
    return await copyContent(file, destination, size, start)
  })
}

/** Reads a file in the same way. */
export async function readStranger(
  path: string,
  maxBytes: number
): Promise<StrangerContent> {
  return await withStranger<StrangerContent>(path, async (file, size) => {
    if (size > maxBytes) return tooLarge(size, maxBytes)
    const chunks: Buffer[] = []
    const isWhole = await readChunks(file, size, async (bytes) => {
      chunks.push(Buffer.from(bytes))
    })
    return isWhole ? { kind: 'read', bytes: Buffer.concat(chunks) } : changed
  })
}

async function withStranger<Result>(
  path: string,
  use: (file: FileHandle, size: number) => Promise<Result>
): Promise<Result | StrangerRefusal> {
  let file: FileHandle
  try {
    file = await open(path, readUnmoved)
  } catch (error) {
    const code = codeOf(error)
    if (code === 'ELOOP' || code === 'EMLINK') return special('it is a link')
    if (code === 'ENXIO') return special('it is not a regular file')
    return refused(reasonOf(error))
  }
  try {
    const stats = await file.stat()
    if (!stats.isFile()) return special('it is not a regular file')
    return await use(file, stats.size)
  } finally {
    await file.close()
  }
}

async function copyContent(
  file: FileHandle,
  destination: string,
  size: number,
  start: Uint8Array
): Promise<StrangerCopy> {
  const copy = await open(destination, 'wx', 0o600)
  try {
    const hash = createHash('sha256')
    const isWhole = await readChunks(file, size, async (bytes) => {
      hash.update(bytes)
      await copy.writeFile(bytes)
    })
    return isWhole
      ? { kind: 'copied', bytes: size, sha256: hash.digest('hex'), start }
      : changed
  } finally {
    await copy.close()
  }
}

/** Whether there were as many bytes as expected. */
async function readChunks(
  file: FileHandle,
  size: number,
  take: (bytes: Uint8Array) => Promise<void>
): Promise<boolean> {
  const chunk = Buffer.allocUnsafe(Math.min(chunkBytes, size + 1))
  let length = 0
  for (;;) {
    const { bytesRead } = await file.read(chunk, 0, chunk.length, length)
    if (bytesRead === 0) return length === size
    length += bytesRead
    // It may grow for ever.
    if (length > size) return false
    await take(chunk.subarray(0, bytesRead))
  }
}
