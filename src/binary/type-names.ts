import type { Image } from './image.ts'
import { offsetOf, shiftOf } from './image.ts'

const flag = { exported: 1, tag: 2, package: 4, embedded: 8 } as const
const everyFlag = 15
const longest = 65_536
/** Bytes; longer than any import path. */
const longestText = 1024

/**
 * Records of names of types, fields, methods and import paths
 * (internal/abi/type.go, type Name): a byte of flags, length and bytes, the
 * same again for a field's tag, and an offset of 4 bytes to an import path.
 * Lengths are varints since Go 1.17, two bytes before.
 */
export class TypeNames {
  readonly #image: Image
  readonly #start: number
  readonly #end: number
  readonly #varints: boolean
  readonly #shift: number | null
  readonly #texts = new Map<number, string>()

  /** Names lie between two addresses. */
  constructor(image: Image, start: number, end: number, varints: boolean) {
    this.#image = image
    this.#start = start
    this.#end = end
    this.#varints = varints
    this.#shift = shiftOf(image, start, end)
  }

  /** Bytes of the record at an address; 0 where there is none. */
  size(address: number): number {
    const at = this.#at(address)
    if (at < 0) return 0
    const flags = this.#image.bytes.file[at] ?? 0
    if (flags > everyFlag) return 0
    let end = this.#afterText(at + 1)
    if (end > 0 && (flags & flag.tag) !== 0) end = this.#afterText(end)
    if (end < 0) return 0
    const size = end - at + ((flags & flag.package) === 0 ? 0 : 4)
    return address + size <= this.#end ? size : 0
  }

  /** Address of the name that is the import path in the record at an address; 0 for none. */
  packageName(address: number): number {
    const size = this.size(address)
    if (size === 0) return 0
    const at = this.#at(address)
    if (((this.#image.bytes.file[at] ?? 0) & flag.package) === 0) return 0
    const offset = this.#image.bytes.i32(at + size - 4)
    return offset > 0 ? this.#start + offset : 0
  }

  /** The name itself; '' where there is none. */
  text(address: number): string {
    const known = this.#texts.get(address)
    if (known !== undefined) return known
    const text = this.#decode(address)
    this.#texts.set(address, text)
    return text
  }

  #decode(address: number): string {
    const at = this.#at(address)
    if (at < 0) return ''
    const { length, next } = this.#length(at + 1)
    const { bytes } = this.#image
    return length > 0 && length <= longestText && next + length <= bytes.length
      ? bytes.text(next, length, 'a name')
      : ''
  }

  #at(address: number): number {
    if (!(address >= this.#start && address < this.#end)) return -1
    return this.#shift === null
      ? offsetOf(this.#image, address)
      : address + this.#shift
  }

  /** Offset after the length and bytes at `at`; -1 where they are too many. */
  #afterText(at: number): number {
    const { length, next } = this.#length(at)
    return length < 0 || next + length > this.#image.bytes.length
      ? -1
      : next + length
  }

  #length(at: number): { length: number; next: number } {
    const { file } = this.#image.bytes
    const first = file[at] ?? 0
    const second = file[at + 1] ?? 0
    if (!this.#varints) return { length: first * 256 + second, next: at + 2 }
    if (first < 0x80) return { length: first, next: at + 1 }
    const third = file[at + 2] ?? 0
    const length =
      second < 0x80
        ? (first & 0x7f) + second * 0x80
        : (first & 0x7f) + (second & 0x7f) * 0x80 + third * 0x4000
    const next = second < 0x80 ? at + 2 : at + 3
    return length < longest ? { length, next } : { length: -1, next }
  }
}
