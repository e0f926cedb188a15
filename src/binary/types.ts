// Go's type descriptors: internal/abi/type.go (runtime/type.go before Go 1.21)
// and internal/abi/map*.go; cmd/compile/internal/reflectdata writes them.
import type { Image } from './image.ts'
import { offsetOf } from './image.ts'
import { TypeNames } from './type-names.ts'

/** How a map type's descriptor ends: up to Go 1.23, up to 1.26, from 1.27 on. */
export type MapLayout = 'buckets' | 'groups' | 'slots'

export interface TypeDescriptor {
  readonly address: number
  /** Bytes of the descriptor with its arrays of fields and methods. */
  readonly size: number
  /**
   * Import path by the descriptor itself; '' where it has none. That of an
   * unnamed struct or interface is of its fields or methods that are not exported.
   */
  readonly package: string
  /** Has a name of its own, such as `int` or `os.File`; not those by which generic code is shared. */
  readonly named: boolean
  /** Addresses of the types that it refers to: first those that it is made of. */
  readonly types: readonly number[]
  /** How many of `types` it is made of: elements, fields, parameters, results, methods of an interface. */
  readonly parts: number
  /** Addresses of the names that it refers to. */
  readonly names: readonly number[]
  /** Which of its words are pointers, for the collector; size 0 for none. */
  readonly pointerMask: { readonly address: number; readonly size: number }
}

const kinds = {
  array: 17,
  chan: 18,
  func: 19,
  interface: 20,
  map: 21,
  pointer: 22,
  slice: 23,
  struct: 25,
  last: 26
} as const

const flags = { uncommon: 1, named: 4, maskOnDemand: 16 } as const
/** Bit of the kind byte up to Go 1.23: the mask is a program. */
const maskIsProgram = 64
const kindMask = 31
const uncommonSize = 16
/** The package of types by which generic code is shared, which count by their structure. */
const shapes = 'go.shape'
const methodSize = 16
/** Fields, methods or parameters; more is no descriptor. */
const longestArray = 65_536

/** What a kind adds to a descriptor; sizes in bytes. */
interface KindPart {
  /** Between the common part and the uncommon one. */
  readonly size: number
  /** After both. */
  readonly arraySize: number
  readonly types: readonly number[]
  /** Address of the name that is its import path; 0 for none. */
  readonly packageName: number
}

const plainKind: KindPart = {
  size: 0,
  arraySize: 0,
  types: [],
  packageName: 0
}

/** Reads the descriptors between two addresses of an image. */
export class Types {
  readonly names: TypeNames
  readonly #image: Image
  readonly #start: number
  readonly #end: number
  readonly #p: number
  readonly #mapSize: number
  /** Bytes that may still be read: descriptors don't overlap, so each is read a few times at most. */
  #budget: number

  constructor(
    image: Image,
    start: number,
    end: number,
    maps: MapLayout,
    varintNames: boolean
  ) {
    const p = image.pointerSize
    this.names = new TypeNames(image, start, end, varintNames)
    this.#image = image
    this.#start = start
    this.#end = end
    this.#p = p
    this.#budget = 16 * Math.max(end - start, 0)
    this.#mapSize = { buckets: 4 * p + 8, groups: 8 * p, slots: 11 * p }[maps]
  }

  /** The descriptor at an address; null where the bytes there are none. */
  read(address: number): TypeDescriptor | null {
    const p = this.#p
    const { bytes } = this.#image
    const common = 4 * p + 16
    const at = address % p === 0 ? this.#at(address, common) : -1
    if (at < 0) return null
    const flag = bytes.u8(at + 2 * p + 4)
    const alignment = bytes.u8(at + 2 * p + 5)
    const kindByte = bytes.u8(at + 2 * p + 7)
    const kind = kindByte & kindMask
    const pointers = this.#word(at + p)
    const plausible =
      kind >= 1 &&
      kind <= kinds.last &&
      pointers <= this.#word(at) &&
      [1, 2, 4, 8].includes(alignment) &&
      bytes.u8(at + 2 * p + 6) === alignment
    const name = this.#start + bytes.i32(at + 4 * p + 8)
    if (!plausible || this.names.size(name) === 0) return null
    const part = this.#kindPart(kind, at + common)
    if (!part) return null
    const isUncommon = (flag & flags.uncommon) !== 0
    const uncommonAt = at + common + part.size
    const arraysAt = uncommonAt + (isUncommon ? uncommonSize : 0)
    if (this.#at(address, arraysAt + part.arraySize - at) < 0) return null
    this.#budget -= arraysAt + part.arraySize - at
    if (this.#budget < 0) return null
    const refers = { types: [...part.types], names: [name] }
    const packageOfMethods = this.#readArrays(
      kind,
      arraysAt,
      part.arraySize,
      refers
    )
    const parts = refers.types.length
    const pointerTo = bytes.i32(at + 4 * p + 12)
    if (pointerTo > 0) refers.types.push(this.#start + pointerTo)
    let end = arraysAt + part.arraySize
    let packageName = part.packageName || packageOfMethods
    let shape = this.names.text(packageName) === shapes
    if (shape) packageName = 0
    if (isUncommon) {
      const uncommon = this.#readUncommon(uncommonAt, refers)
      if (!uncommon || this.#at(address, uncommon.end - at) < 0) return null
      end = Math.max(end, uncommon.end)
      shape ||= this.names.text(uncommon.packageName) === shapes
      if (!shape) packageName = uncommon.packageName || packageName
    }
    if (packageName !== 0) refers.names.push(packageName)
    const noMask =
      pointers === 0 ||
      (flag & flags.maskOnDemand) !== 0 ||
      (kindByte & maskIsProgram) !== 0
    return {
      address,
      size: end - at,
      package: packageName === 0 ? '' : this.names.text(packageName),
      named: !shape && (flag & flags.named) !== 0,
      ...refers,
      parts,
      pointerMask: {
        address: this.#word(at + 3 * p + 8),
        // One bit for each word up to the last pointer, padded to whole words.
        size: noMask ? 0 : Math.ceil(pointers / p / 8 / p) * p
      }
    }
  }

  /** A size rounded up to where the next descriptor may start. */
  aligned(size: number): number {
    return Math.ceil(size / this.#p) * this.#p
  }

  /** Methods of the interface type at an address; -1 where none stands. */
  methodCount(address: number): number {
    const p = this.#p
    const at = this.#at(address, 8 * p + 16)
    if (at < 0) return -1
    const kind = this.#image.bytes.u8(at + 2 * p + 7) & kindMask
    const count = this.#word(at + 6 * p + 16)
    return kind === kinds.interface && count <= longestArray ? count : -1
  }

  #kindPart(kind: number, at: number): KindPart | null {
    const p = this.#p
    const words = (count: number) =>
      Array.from({ length: count }, (_, i) => this.#word(at + i * p))
    const list = (rowSize: number): KindPart | null => {
      const length = this.#word(at + 2 * p)
      return length > longestArray
        ? null
        : {
            ...plainKind,
            size: 4 * p,
            arraySize: length * rowSize,
            packageName: this.#word(at)
          }
    }
    const of = (size: number, types: readonly number[]) => ({
      ...plainKind,
      size,
      types
    })
    if (this.#atOffset(at, this.#mapSize) < 0)
      return kind > 16 ? null : plainKind
    switch (kind) {
      case kinds.pointer:
      case kinds.slice:
        return of(p, words(1))
      case kinds.array:
        return of(3 * p, words(2))
      case kinds.chan:
        return of(2 * p, words(1))
      case kinds.map:
        return of(this.#mapSize, words(3))
      case kinds.func: {
        const { bytes } = this.#image
        const count = bytes.u16(at) + (bytes.u16(at + 2) & 0x7fff)
        return { ...plainKind, size: p === 8 ? 8 : 4, arraySize: count * p }
      }
      case kinds.interface:
        return list(8)
      case kinds.struct:
        return list(3 * p)
    }
    return plainKind
  }

  /** Returns the address of the import path that methods of an unnamed interface have; 0 for none. */
  #readArrays(kind: number, at: number, size: number, refers: Refers): number {
    const p = this.#p
    const { bytes } = this.#image
    let packageName = 0
    for (let row = at; row < at + size;) {
      if (kind === kinds.func) {
        refers.types.push(this.#word(row))
        row += p
      } else if (kind === kinds.interface) {
        const name = this.#start + bytes.i32(row)
        packageName ||= this.names.packageName(name)
        refers.names.push(name)
        refers.types.push(this.#start + bytes.i32(row + 4))
        row += 8
      } else {
        refers.names.push(this.#word(row))
        refers.types.push(this.#word(row + p))
        row += 3 * p
      }
    }
    return packageName
  }

  /** Import path and methods of a type that has them; `end` is the offset after the methods. */
  #readUncommon(
    at: number,
    refers: Refers
  ): { packageName: number; end: number } | null {
    const { bytes } = this.#image
    const path = bytes.i32(at)
    const count = bytes.u16(at + 4)
    const methods = at + bytes.u32(at + 8)
    const end = count === 0 ? at + uncommonSize : methods + count * methodSize
    this.#budget -= count * methodSize
    if (this.#atOffset(at, end - at) < 0) return null
    for (let i = 0; i < count; i++) {
      const row = methods + i * methodSize
      refers.names.push(this.#start + bytes.i32(row))
      const type = bytes.i32(row + 4)
      if (type > 0) refers.types.push(this.#start + type)
    }
    return { packageName: path > 0 ? this.#start + path : 0, end }
  }

  /** File offset of `size` bytes at an address; -1 where they aren't all there. */
  #at(address: number, size: number): number {
    return address >= this.#start && address + size <= this.#end
      ? this.#atOffset(offsetOf(this.#image, address), size)
      : -1
  }

  #atOffset(offset: number, size: number): number {
    return offset >= 0 && offset + size <= this.#image.bytes.length
      ? offset
      : -1
  }

  #word(offset: number): number {
    const { bytes } = this.#image
    return this.#p === 8 ? bytes.loose64(offset) : bytes.u32(offset)
  }
}

interface Refers {
  readonly types: number[]
  readonly names: number[]
}
