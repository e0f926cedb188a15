// Takes copies of files that others made, and may still be changing: regular files
// only, without following links or waiting for pipes, and no longer than they were.
import { createHash } from 'node:crypto'
import { constants } from 'node:fs'
import { open, type FileHandle } from 'node:fs/promises'
import { codeOf, reasonOf } from '../system-error.ts'

export type StrangerCopy =
  | {
      readonly kind: 'copied'
      readonly bytes: number
      /** Of what was copied, in hexadecimal digits. */
      readonly sha256: string
      /** Its first bytes, 512 at most. */
      readonly start: Uint8Array
    }
  /** It is not wanted, by its first bytes. */
  | { readonly kind: 'unwanted' }
  /** `why` is a clause. */
  | { readonly kind: 'refused'; readonly why: string }

/** Neither a link is followed nor a FIFO or device waited for. */
const readUnmoved =
  constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0)

/** Bytes by which a file is known. */
const startBytes = 512
const chunkBytes = 4 * 1024 * 1024

const refused = (why: string): StrangerCopy => ({ kind: 'refused', why })

/**
 * Copies a file, so that what is measured later is what was looked at here.
 * @param destination a new file; it may be left behind half-written where the copy is refused
 * @param isWanted asked with the first 512 bytes
 */
export async function copyStranger(
  path: string,
  destination: string,
  maxBytes: number,
  isWanted: (start: Uint8Array) => boolean
): Promise<StrangerCopy> {
  let file: FileHandle
  try {
    file = await open(path, readUnmoved)
  } catch (error) {
    const code = codeOf(error)
    if (code === 'ELOOP' || code === 'EMLINK') return refused('it is a link')
    if (code === 'ENXIO') return refused('it is not a regular file')
    return refused(reasonOf(error))
  }
  try {
    const stats = await file.stat()
    if (!stats.isFile()) return refused('it is not a regular file')
    if (stats.size > maxBytes) {
      return refused(
        `it has ${stats.size} bytes; files of up to ${maxBytes} bytes are measured`
      )
    }
    const buffer = Buffer.alloc(startBytes)
    const { bytesRead } = await file.read(buffer, 0, startBytes, 0)
    const start = buffer.subarray(0, bytesRead)
    if (!isWanted(start)) return { kind: 'unwanted' }
    return await copyContent(file, destination, stats.size, start)
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
    const chunk = Buffer.allocUnsafe(Math.min(chunkBytes, size + 1))
    let length = 0
    for (;;) {
      const { bytesRead } = await file.read(chunk, 0, chunk.length, length)
      if (bytesRead === 0) break
      length += bytesRead
      // It may grow for ever.
      if (length > size) break
      const bytes = chunk.subarray(0, bytesRead)
      hash.update(bytes)
      await copy.writeFile(bytes)
    }
    return length === size
      ? { kind: 'copied', bytes: length, sha256: hash.digest('hex'), start }
      : refused('it changed while it was read')
  } finally {
    await copy.close()
  }
}
