// Reads the names of types, fields and methods (internal/abi/type.go).
import { byteOrZero } from '../bytes.ts'
import type { Image } from '../image.ts'
import { offsetOf, shiftOf } from '../image.ts'

const flag = { exported: 1, tag: 2, package: 4, embedded: 8 } as const
const everyFlag = 15
const maxNameLength = 65_536
/** Bytes; longer than any import path. */
const maxTextLength = 1024

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
  /** The name that was asked for last. */
  #last = -1
  #lastText = ''

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
    const flags = byteOrZero(this.#image.bytes.file, at)
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
    if ((byteOrZero(this.#image.bytes.file, at) & flag.package) === 0) return 0
    const offset = this.#image.bytes.i32(at + size - 4)
    return offset > 0 ? this.#start + offset : 0
  }

  /** The name itself; '' where there is none. */
  text(address: number): string {
    // Types of one package are neighbours.
    if (address === this.#last) return this.#lastText
    const text = this.#texts.get(address) ?? this.#decode(address)
    this.#texts.set(address, text)
    this.#last = address
    this.#lastText = text
    return text
  }

  #decode(address: number): string {
    const at = this.#at(address)
    if (at < 0) return ''
    const length = this.#length(at + 1)
    const next = at + 1 + this.#lengthSize(at + 1)
    const { bytes } = this.#image
    return length > 0 &&
      length <= maxTextLength &&
      next + length <= bytes.length
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
    const length = this.#length(at)
    const end = at + this.#lengthSize(at) + length
    return length < 0 || end > this.#image.bytes.length ? -1 : end
  }

  /** The length of the name at an offset; -1 where there is no name. */
  #length(at: number): number {
    const { file } = this.#image.bytes
    const first = byteOrZero(file, at)
    const second = byteOrZero(file, at + 1)
    if (!this.#varints) return first * 256 + second
    if (first < 0x80) return first
    const third = second < 0x80 ? 0 : byteOrZero(file, at + 2)
    const length = (first & 0x7f) + (second & 0x7f) * 0x80 + third * 0x4000
    return length < maxNameLength ? length : -1
  }

  /** Bytes of the length itself. */
  #lengthSize(at: number): number {
    const { file } = this.#image.bytes
    if (!this.#varints) return 2
    return byteOrZero(file, at) < 0x80
      ? 1
      : byteOrZero(file, at + 1) < 0x80
        ? 2
        : 3
  }
}
