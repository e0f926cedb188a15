// Go's type descriptors: internal/abi/type.go (runtime/type.go before Go 1.21)
// and internal/abi/map*.go; cmd/compile/internal/reflectdata writes them.
import type { Image } from '../image.ts'
import { offsetOf, shiftOf } from '../image.ts'
import { struct } from '../struct.ts'
import { TypeColumns } from './type-columns.ts'
import { TypeNames } from './type-names.ts'

/**
 * How a map type's descriptor ends: without a hash function in Go 1.11 to 1.13, up
 * to 1.23, up to 1.26, from 1.27 on.
 */
export type MapLayout = 'hashless' | 'buckets' | 'groups' | 'slots'

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
/** Fields, methods or parameters; more is not a descriptor. */
const maxArrayLength = 65_536

/** `abi.Type`, with which every descriptor begins. */
const commonStruct = (pointerSize: number) =>
  struct({
    size: pointerSize,
    ptrBytes: pointerSize,
    hash: 4,
    tflag: 'u8',
    align: 'u8',
    fieldAlign: 'u8',
    kind: 'u8',
    equal: pointerSize,
    gcData: pointerSize,
    str: 'i32',
    ptrToThis: 'i32'
  })

type TypeFields = ReturnType<typeof commonStruct>['offsets']

/** Reads the descriptors between two addresses of an image into columns. */
export class Types {
  readonly names: TypeNames
  /** The descriptors that were read. */
  readonly columns: TypeColumns
  readonly #image: Image
  readonly #start: number
  readonly #end: number
  readonly #p: number
  readonly #mapSize: number
  /** Offsets of the fields that all descriptors have, and the bytes of these. */
  readonly #fields: TypeFields
  readonly #commonSize: number
  readonly #shift: number | null
  /** What the kind adds to the descriptor being read: bytes between its common and uncommon part, and after both. */
  #kindSize = 0
  #arraySize = 0
  /** Address of the import path that the kind's part has; 0 for none. */
  #packageName = 0
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
    this.columns = new TypeColumns(start, end, p)
    this.#image = image
    this.#start = start
    this.#end = end
    this.#p = p
    const common = commonStruct(p)
    this.#fields = common.offsets
    this.#commonSize = common.size
    this.#budget = 16 * Math.max(end - start, 0)
    this.#mapSize = {
      hashless: 3 * p + 8,
      buckets: 4 * p + 8,
      groups: 8 * p,
      slots: 11 * p
    }[maps]
    this.#shift = shiftOf(image, start, end)
  }

  /** Adds the descriptor at an address to the columns. Returns its row; -1 where the bytes there are none. */
  read(address: number): number {
    const row = this.#read(address)
    if (row < 0) {
      this.columns.types.forget()
      this.columns.names.forget()
    }
    return row
  }

  #read(address: number): number {
    const p = this.#p
    const { bytes } = this.#image
    const { types, names } = this.columns
    const field = this.#fields
    const common = this.#commonSize
    const at = address % p === 0 ? this.#at(address, common) : -1
    // Mostly these are names, whose bytes show it already.
    if (at < 0 || !this.#isAligned(at)) return -1
    const flag = bytes.u8(at + field.tflag)
    const kindByte = bytes.u8(at + field.kind)
    const kind = kindByte & kindMask
    const pointers = this.#word(at + field.ptrBytes)
    const plausible =
      kind >= 1 && kind <= kinds.last && pointers <= this.#word(at + field.size)
    const name = this.#start + bytes.i32(at + field.str)
    if (!plausible || this.names.size(name) === 0) return -1
    const firstType = types.length
    names.add(name)
    if (!this.#readKind(kind, at + common)) return -1
    const isUncommon = (flag & flags.uncommon) !== 0
    const uncommonAt = at + common + this.#kindSize
    const arraysAt = uncommonAt + (isUncommon ? uncommonSize : 0)
    let end = arraysAt + this.#arraySize
    if (this.#at(address, end - at) < 0) return -1
    this.#budget -= end - at
    if (this.#budget < 0) return -1
    this.#readArrays(kind, arraysAt)
    const parts = types.length - firstType
    const pointerTo = bytes.i32(at + field.ptrToThis)
    if (pointerTo > 0) types.add(this.#start + pointerTo)
    let packageName = this.#packageName
    let shape = this.names.text(packageName) === shapes
    if (shape) packageName = 0
    if (isUncommon) {
      const methodsEnd = this.#readMethods(uncommonAt)
      if (methodsEnd < 0 || this.#at(address, methodsEnd - at) < 0) return -1
      end = Math.max(end, methodsEnd)
      const path = bytes.i32(uncommonAt)
      const own = path > 0 ? this.#start + path : 0
      shape ||= this.names.text(own) === shapes
      if (!shape) packageName = own || packageName
    }
    if (packageName !== 0) names.add(packageName)
    const noMask =
      pointers === 0 ||
      (flag & flags.maskOnDemand) !== 0 ||
      (kindByte & maskIsProgram) !== 0
    return this.columns.add({
      address,
      size: end - at,
      package: this.names.text(packageName),
      named: !shape && (flag & flags.named) !== 0,
      parts,
      maskAddress: this.#word(at + field.gcData),
      // One bit for each word up to the last pointer, padded to whole words.
      maskSize: noMask ? 0 : Math.ceil(pointers / p / 8 / p) * p
    })
  }

  /** Whether the two alignments of a descriptor are alike, and possible. */
  #isAligned(at: number): boolean {
    const { bytes } = this.#image
    const alignment = bytes.u8(at + this.#fields.align)
    return (
      alignment > 0 &&
      alignment <= 8 &&
      (alignment & (alignment - 1)) === 0 &&
      bytes.u8(at + this.#fields.fieldAlign) === alignment
    )
  }

  /** A size rounded up to where the next descriptor may start. */
  aligned(size: number): number {
    return Math.ceil(size / this.#p) * this.#p
  }

  /** Methods of the interface type at an address; -1 for none. */
  methodCount(address: number): number {
    const p = this.#p
    const common = this.#commonSize
    const at = this.#at(address, common + 4 * p)
    if (at < 0) return -1
    const kind = this.#image.bytes.u8(at + this.#fields.kind) & kindMask
    const count = this.#word(at + common + 2 * p)
    return kind === kinds.interface && count <= maxArrayLength ? count : -1
  }

  /** Reads what a kind adds, and the types in it; false where that is not a descriptor's. */
  #readKind(kind: number, at: number): boolean {
    const p = this.#p
    const { types } = this.columns
    this.#kindSize = 0
    this.#arraySize = 0
    this.#packageName = 0
    if (this.#atOffset(at, this.#mapSize) < 0) return kind <= 16
    switch (kind) {
      case kinds.pointer:
      case kinds.slice:
        this.#kindSize = p
        types.add(this.#word(at))
        break
      case kinds.array:
        this.#kindSize = 3 * p
        types.add(this.#word(at))
        types.add(this.#word(at + p))
        break
      case kinds.chan:
        this.#kindSize = 2 * p
        types.add(this.#word(at))
        break
      case kinds.map:
        this.#kindSize = this.#mapSize
        for (let i = 0; i < 3; i++) types.add(this.#word(at + i * p))
        break
      case kinds.func: {
        const { bytes } = this.#image
        const count = bytes.u16(at) + (bytes.u16(at + 2) & 0x7fff)
        this.#kindSize = p === 8 ? 8 : 4
        this.#arraySize = count * p
        break
      }
      case kinds.interface:
      case kinds.struct: {
        const length = this.#word(at + 2 * p)
        if (length > maxArrayLength) return false
        this.#kindSize = 4 * p
        this.#arraySize = length * (kind === kinds.interface ? 8 : 3 * p)
        this.#packageName = this.#word(at)
        break
      }
    }
    return true
  }

  /** Reads fields, methods of an interface or parameters; an unnamed interface has its import path there. */
  #readArrays(kind: number, at: number): void {
    const p = this.#p
    const { types, names } = this.columns
    const { bytes } = this.#image
    const end = at + this.#arraySize
    let packageName = 0
    for (let row = at; row < end;) {
      if (kind === kinds.func) {
        types.add(this.#word(row))
        row += p
      } else if (kind === kinds.interface) {
        const name = this.#start + bytes.i32(row)
        packageName ||= this.names.packageName(name)
        names.add(name)
        types.add(this.#start + bytes.i32(row + 4))
        row += 8
      } else {
        names.add(this.#word(row))
        types.add(this.#word(row + p))
        row += 3 * p
      }
    }
    this.#packageName ||= packageName
  }

  /** Reads the methods of a type that has some. Returns the offset after them; -1 where they leave the file. */
  #readMethods(at: number): number {
    const { bytes } = this.#image
    const { types, names } = this.columns
    const count = bytes.u16(at + 4)
    const methods = at + bytes.u32(at + 8)
    const end = count === 0 ? at + uncommonSize : methods + count * methodSize
    this.#budget -= count * methodSize
    if (this.#atOffset(at, end - at) < 0) return -1
    for (let i = 0; i < count; i++) {
      const row = methods + i * methodSize
      names.add(this.#start + bytes.i32(row))
      const type = bytes.i32(row + 4)
      if (type > 0) types.add(this.#start + type)
    }
    return end
  }

  /** File offset of `size` bytes at an address; -1 where they aren't all there. */
  #at(address: number, size: number): number {
    if (!(address >= this.#start && address + size <= this.#end)) return -1
    return this.#shift === null
      ? this.#atOffset(offsetOf(this.#image, address), size)
      : address + this.#shift
  }

  #atOffset(offset: number, size: number): number {
    return offset >= 0 && offset + size <= this.#image.bytes.length
      ? offset
      : -1
  }

  #word(offset: number): number {
    const { bytes } = this.#image
    return bytes.looseWord(offset, this.#p)
  }
}
