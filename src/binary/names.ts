import type { Bytes } from './bytes.ts'
import { MalformedBinary } from './malformed.ts'

const notAscii = /[\x80-\xff]/

/**
 * A table of NUL-terminated UTF-8 strings (ELF string tables, Go's function
 * and file names), decoded once as Latin-1 so that a lookup is a slice.
 * Offsets are in bytes from the start of the table.
 */
export class Names {
  readonly offset: number
  readonly size: number
  readonly #text: string

  /** @throws MalformedBinary where the table leaves the file */
  constructor(bytes: Bytes, offset: number, size: number, what: string) {
    const table = bytes.slice(offset, size, what)
    this.offset = offset
    this.size = size
    this.#text = Buffer.from(
      table.buffer,
      table.byteOffset,
      table.byteLength
    ).toString('latin1')
  }

  /** Offset of the NUL that ends the string at `at`; -1 where there is none. */
  end(at: number): number {
    return at >= 0 && at < this.size ? this.#text.indexOf('\0', at) : -1
  }

  /** @throws MalformedBinary where no terminated string stands at `at` */
  at(at: number): string {
    const end = this.end(at)
    if (end < 0) {
      throw new MalformedBinary(
        'a name lies outside its table or has no end',
        this.offset + at
      )
    }
    return this.slice(at, end)
  }

  slice(start: number, end: number): string {
    const text = this.#text.slice(start, end)
    return notAscii.test(text)
      ? Buffer.from(text, 'latin1').toString('utf8')
      : text
  }
}
