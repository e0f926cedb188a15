// Reads files that are measured, or that help to measure them, and names them where
// they can't be read.
import { createHash } from 'node:crypto'
import { open, stat, type FileHandle } from 'node:fs/promises'
import { messageOf, UserError } from '../core/user-error.ts'
import { readBounded } from '../host/files/read-bounded.ts'

/** Bytes; what one read into memory takes on every Node. */
const maxFileBytes = 2 ** 31 - 1

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'it is a directory, not a file',
  EACCES: 'permission denied',
  ENOTDIR: 'a part of its path is not a directory'
}

/** Bytes of a file that can be measured. */
async function sizeOf(path: string): Promise<number> {
  const { size } = await stat(path)
  if (size > maxFileBytes) {
    throw new UserError(
      `${path} has ${size} bytes; files of up to ${maxFileBytes} bytes can be measured`
    )
  }
  return size
}

/**
 * A file that need not be there; null where none is named.
 * @throws UserError where it can't be read
 */
export async function readGiven(
  path: string | null | undefined
): Promise<Uint8Array | null> {
  return path ? await readWhole(path) : null
}

/** @throws UserError where it can't be read, or is too large */
export async function readWhole(path: string): Promise<Uint8Array> {
  return await namingReads(path, () => readBounded(path, maxFileBytes))
}

/** Bytes that are read at once, and hashed while others are read. */
const chunk = 4 * 1024 * 1024

/** A part of a file, there when it has been read. */
interface Part {
  readonly bytes: Uint8Array
  readonly read: Promise<void>
}

async function fill(
  handle: FileHandle,
  bytes: Uint8Array,
  position: number
): Promise<void> {
  for (let reached = 0; reached < bytes.length;) {
    const { bytesRead } = await handle.read(
      bytes,
      reached,
      bytes.length - reached,
      position + reached
    )
    if (bytesRead === 0) throw new Error('it became shorter meanwhile')
    reached += bytesRead
  }
}

/**
 * Reads a file, and hashes it meanwhile.
 * @throws UserError where it can't be read, or is too large
 */
export async function readHashed(
  path: string
): Promise<{ file: Uint8Array; sha256: string }> {
  return await namingReads(path, async () => {
    const size = await sizeOf(path)
    const hash = createHash('sha256')
    // What is not a plain file has no known size.
    if (size === 0) {
      const file = await readBounded(path, maxFileBytes)
      return { file, sha256: hash.update(file).digest('hex') }
    }
    const file = Buffer.allocUnsafeSlow(size)
    const handle = await open(path)
    // All are asked for at once, and Node's threads read some at a time.
    const parts: Part[] = []
    for (let start = 0; start < size; start += chunk) {
      const bytes = file.subarray(start, start + chunk)
      const read = fill(handle, bytes, start)
      // A failure is reported to those who wait for it.
      read.catch(() => {})
      parts.push({ bytes, read })
    }
    try {
      for (const { bytes, read } of parts) {
        await read
        hash.update(bytes)
      }
      return { file, sha256: hash.digest('hex') }
    } finally {
      await Promise.allSettled(parts.map(({ read }) => read))
      await handle.close()
    }
  })
}

/**
 * Gives the memory of a file back, which the collector would do much later. The
 * file is empty then: nobody may be reading it, here or on another thread.
 */
export function release(file: Uint8Array): void {
  const { buffer } = file
  const isWhole = file.byteLength === buffer.byteLength
  if (isWhole && buffer instanceof ArrayBuffer) {
    structuredClone(buffer, { transfer: [buffer] })
  }
}

/** Names the file in what the system says. */
async function namingReads<T>(
  path: string,
  read: () => Promise<T>
): Promise<T> {
  try {
    return await read()
  } catch (error) {
    if (error instanceof UserError) throw error
    const reason = reasons[codeOf(error)] ?? messageOf(error)
    throw new UserError(`cannot read ${path}: ${reason}`)
  }
}

function codeOf(thrown: unknown): string {
  const hasCode =
    typeof thrown === 'object' && thrown !== null && 'code' in thrown
  return hasCode ? String(thrown.code) : ''
}
