// Bounded reads of a file's bytes: no read leaves the file.
import { MalformedBinary } from './malformed-binary.ts'

/**
 * Bounded reads of a whole file in one byte order. Every offset is in bytes
 * from the start of the file.
 * @throws MalformedBinary from any read that leaves the file
 */
export class Bytes {
  readonly file: Uint8Array
  readonly length: number
  readonly littleEndian: boolean
  readonly #view: DataView

  constructor(file: Uint8Array, littleEndian: boolean) {
    this.file = file
    this.length = file.length
    this.littleEndian = littleEndian
    this.#view = new DataView(file.buffer, file.byteOffset, file.byteLength)
  }

  /** Refuses an extent that isn't wholly inside the file. */
  need(offset: number, size: number, what: string): void {
    if (offset >= 0 && size >= 0 && offset + size <= this.length) return
    this.#refuse(offset, size, what)
  }

  /** Apart, so that what every read does is short enough to be inlined. */
  #refuse(offset: number, size: number, what: string): never {
    const outside = !(offset >= 0 && offset <= this.length)
    throw new MalformedBinary(
      `${what} of ${size} bytes${outside ? ` at ${offset}` : ''} ends beyond the file's ${this.length} bytes; the file is truncated or damaged`,
      outside ? this.length : offset
    )
  }

  // Signed numbers are read and made unsigned: Node 24 takes less time for that.

  u8(offset: number): number {
    this.need(offset, 1, 'a field')
    return this.#view.getInt8(offset) & 0xff
  }

  u16(offset: number): number {
    this.need(offset, 2, 'a field')
    return this.#view.getInt16(offset, this.littleEndian) & 0xffff
  }

  u32(offset: number): number {
    this.need(offset, 4, 'a field')
    return this.#view.getInt32(offset, this.littleEndian) >>> 0
  }

  i32(offset: number): number {
    this.need(offset, 4, 'a field')
    return this.#view.getInt32(offset, this.littleEndian)
  }

  /** A 64-bit unsigned integer; values of 2^53 or more lose their low bits. */
  loose64(offset: number): number {
    this.need(offset, 8, 'a field')
    const first = this.#view.getInt32(offset, this.littleEndian) >>> 0
    const second = this.#view.getInt32(offset + 4, this.littleEndian) >>> 0
    return this.littleEndian
      ? second * 0x1_0000_0000 + first
      : first * 0x1_0000_0000 + second
  }

  /** A 64-bit unsigned integer; refuses 2^53 and more, which no file or address here reaches. */
  u64(offset: number): number {
    const value = this.loose64(offset)
    if (!Number.isSafeInteger(value)) {
      throw new MalformedBinary('a 64-bit field is beyond 2^53', offset)
    }
    return value
  }

  /** The same of 4 or 8 bytes. */
  looseWord(offset: number, size: number): number {
    return size === 8 ? this.loose64(offset) : this.u32(offset)
  }

  /** A pointer-sized unsigned integer, of 4 or 8 bytes. */
  word(offset: number, size: number): number {
    return size === 8 ? this.u64(offset) : this.u32(offset)
  }

  /** A base-128 varint, little end first, of at most 32 bits, and the offset after it. */
  uvarint(offset: number): { value: number; next: number } {
    let value = 0
    for (let shift = 0, at = offset; shift < 35; shift += 7, at++) {
      const byte = this.u8(at)
      value += (byte & 0x7f) * 2 ** shift
      if (byte < 0x80) return { value, next: at + 1 }
    }
    throw new MalformedBinary('a varint is longer than 32 bits', offset)
  }

  slice(offset: number, size: number, what: string): Uint8Array {
    this.need(offset, size, what)
    return this.file.subarray(offset, offset + size)
  }

  /** UTF-8 text of an extent; bytes that aren't UTF-8 become U+FFFD. */
  text(offset: number, size: number, what: string): string {
    return new TextDecoder().decode(this.slice(offset, size, what))
  }
}

/** Offset of `needle` in `file` at or after `from`, before `end`; -1 when absent. */
export function indexOfBytes(
  file: Uint8Array,
  needle: Uint8Array,
  from: number,
  end: number = file.length
): number {
  const at = Buffer.from(
    file.buffer,
    file.byteOffset,
    Math.min(end, file.length)
  ).indexOf(needle, from)
  return at
}

/** The byte at an offset; 0 behind the file's end, for readers that check the end of what they read afterwards. */
export function byteOrZero(file: Uint8Array, offset: number): number {
  return file[offset] ?? 0
}

/** Whether all bytes of a run are zero. */
export function isZero(file: Uint8Array, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (file[at] !== 0) return false
  return true
}
