// Reads part of an open file within its bounds.
import { readSync } from 'node:fs'

export interface FileRange {
  readonly fd: number
  /** Offset in the file. */
  readonly start: number
  /** Bytes. */
  readonly size: number
}

/** Bytes that `piecesOf` has in memory. */
const pieceBytes = 1024 * 1024

/**
 * Bytes of the range, in memory. They are read without waiting in between, which
 * is faster as most are few.
 * @throws Error with the reason, a clause, beyond the end of the range or the file
 */
export function readRange(
  range: FileRange,
  start: number,
  length: number
): Buffer {
  if (start < 0 || length < 0 || start + length > range.size) {
    throw new Error('it ends too early')
  }
  const buffer = Buffer.alloc(length)
  let done = 0
  while (done < length) {
    const position = range.start + start + done
    const count = readSync(range.fd, buffer, done, length - done, position)
    if (count === 0) throw new Error('it ends too early')
    done += count
  }
  return buffer
}

/** The bytes of the range, piece by piece. */
export function* piecesOf(range: FileRange): Generator<Buffer> {
  for (let start = 0; start < range.size; start += pieceBytes) {
    yield readRange(range, start, Math.min(pieceBytes, range.size - start))
  }
}
