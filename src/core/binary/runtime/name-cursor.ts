// Reads the names of a string table one after the other, and each byte of them once.
import { MalformedBinary } from '../malformed-binary.ts'
import type { ByteRange } from '../byte-range.ts'

/** Longer than any name of a symbol or file; bounds the search for a name's end. */
export const maxNameLength = 65_536

const nul = 0
const dot = 0x2e
const slash = 0x2f
const openBracket = 0x5b
const firstBeyondAscii = 0x80

const hashFactor = 0x0100_0193

/** The hash of a text, from that of the text without its last byte. */
export const withByte = (hash: number, byte: number): number =>
  (Math.imul(hash, hashFactor) + byte) | 0

/**
 * Looks at the NUL-terminated names of a table one after the other, each byte
 * once, and notes what gives away the package of a Go symbol. Offsets are in bytes
 * of the file.
 */
export class NameCursor {
  /** Offset of the NUL that ends the name, or -1 where there is none near. */
  end = -1
  /** Offset of the first dot after the last slash, both before any type arguments; -1 for none. */
  dot = -1
  /** Whether the name has type arguments, or another `[`. */
  bracket = false
  /** Whether all its bytes are below 0x80. */
  ascii = true
  /** A hash of its bytes. */
  hash = 0
  readonly #file: Uint8Array
  readonly #limit: number
  /** Bytes that may still be read: names don't overlap, so each is read a few times at most. */
  #budget: number

  constructor(file: Uint8Array, { offset, size }: ByteRange) {
    this.#file = file
    this.#limit = offset + size
    this.#budget = 16 * size + maxNameLength
  }

  /**
   * Moves to the name that starts at `start`. Hashes as `withByte` does, without a
   * call for each byte.
   * @throws MalformedBinary where names overlap
   */
  read(start: number): void {
    const file = this.#file
    const limit = Math.min(this.#limit, start + maxNameLength)
    let firstDot = -1
    let all = 0
    let hash = 0
    let at = start
    let byte = at < limit ? (file[at] ?? nul) : nul
    while (byte !== nul && byte !== openBracket) {
      all |= byte
      hash = (Math.imul(hash, hashFactor) + byte) | 0
      if (byte === slash) firstDot = -1
      else if (byte === dot && firstDot < 0) firstDot = at
      at++
      byte = at < limit ? (file[at] ?? nul) : nul
    }
    this.dot = firstDot
    this.bracket = byte === openBracket
    while (byte !== nul) {
      all |= byte
      hash = (Math.imul(hash, hashFactor) + byte) | 0
      at++
      byte = at < limit ? (file[at] ?? nul) : nul
    }
    this.ascii = all < firstBeyondAscii
    this.hash = hash
    this.end = at < limit ? at : -1
    this.#budget -= at - start
    if (this.#budget < 0) {
      throw new MalformedBinary('names of functions overlap', start)
    }
  }
}
