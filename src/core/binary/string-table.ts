// Reads tables of NUL-terminated strings.
import type { Bytes } from './bytes.ts'
import { MalformedBinary } from './malformed-binary.ts'
import { maxNameLength } from './runtime/name-cursor.ts'

const notAscii = /[\x80-\xff]/

/**
 * A table of NUL-terminated UTF-8 strings (ELF string tables, Go's function
 * and file names), decoded once as Latin-1 so that a lookup is a slice.
 * Offsets are in bytes from the start of the table.
 */
export class StringTable {
  readonly offset: number
  readonly size: number
  readonly #text: string

  /** @throws MalformedBinary where the table leaves the file */
  constructor(bytes: Bytes, offset: number, size: number, what: string) {
    const table = bytes.slice(offset, size, what)
    this.offset = offset
    this.size = size
    const { buffer, byteOffset, byteLength } = table
    this.#text = Buffer.from(buffer, byteOffset, byteLength).toString('latin1')
  }

  /** Offset of the NUL that ends the string at `at`; -1 where there is none near. */
  end(at: number): number {
    if (!(at >= 0 && at < this.size)) return -1
    const length = this.#text.slice(at, at + maxNameLength).indexOf('\0')
    return length < 0 ? -1 : at + length
  }

  /**
   * The name at `at`, cut where it is longer than any.
   * @throws MalformedBinary outside the table, or where it ends without a NUL
   */
  at(at: number): string {
    const end = this.end(at)
    if (end >= 0) return this.slice(at, end)
    if (at >= 0 && at + maxNameLength < this.size) {
      return this.slice(at, at + maxNameLength)
    }
    throw new MalformedBinary(
      'a name lies outside its table or has no end',
      this.offset + (at >= 0 && at < this.size ? at : 0)
    )
  }

  slice(start: number, end: number): string {
    const text = this.#text.slice(start, end)
    return notAscii.test(text)
      ? Buffer.from(text, 'latin1').toString('utf8')
      : text
  }

  /** Whether an ASCII text is at an offset. */
  has(text: string, at: number): boolean {
    return this.#text.startsWith(text, at)
  }

  /** The byte at an offset; NaN outside the table. */
  byte(at: number): number {
    return this.#text.charCodeAt(at)
  }

  /** Like `slice`, of bytes that are known to be ASCII. */
  asciiSlice(start: number, end: number): string {
    return this.#text.slice(start, end)
  }
}
