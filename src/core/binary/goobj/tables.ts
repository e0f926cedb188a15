// The tables of one object of Go's compiler, by rows of its symbols. Layout:
// cmd/internal/goobj/objfile.go, the same since Go 1.20.
import { Bytes } from '../bytes.ts'
import { MalformedBinary } from '../malformed-binary.ts'
import { struct } from '../struct.ts'

const magic = '\0go120ld'

/** Numbers of blocks in the header of an object. */
export const blocks = {
  imports: 0,
  definitions: 3,
  shortHashed: 4,
  hashed: 5,
  byName: 6,
  references: 7,
  shortHashes: 9,
  hashes: 10,
  relocationIndex: 11,
  afterRelocationIndex: 12
} as const

/** The header before the offsets of the blocks. */
const header = struct({ magic: 8, fingerprint: 8, flags: 4 })
/** Bytes of the header as far as it is read. */
export const fullHeaderSize =
  header.size + 4 * (blocks.afterRelocationIndex + 1)

const importSize = 16
const shortHashSize = 8
/** `Sym`: a name is its length and its place. */
const symbolRow = struct({
  nameLength: 'u32',
  nameOffset: 'u32',
  abi: 2,
  type: 'u8',
  flag: 'u8',
  flag2: 1,
  size: 'u32',
  align: 'u32'
})

/** Offsets of the fields in a row. */
export const symbolFields = symbolRow.offsets
const symbolSize = symbolRow.size

/** Bytes of an object before what its symbols refer to and hold. */
export function sizeOfTables(object: Uint8Array, offset: number): number {
  const isKnown =
    object.length >= fullHeaderSize &&
    textOf(object.subarray(0, magic.length)) === magic
  if (!isKnown) {
    throw new MalformedBinary('an object has an unknown form', offset)
  }
  const bytes = new Bytes(object, true)
  return bytes.u32(header.size + 4 * blocks.afterRelocationIndex)
}

/** As Latin-1. */
export const textOf = (bytes: Uint8Array): string =>
  bufferOf(bytes).toString('latin1')

/** The same bytes, as what gives text. */
const bufferOf = ({ buffer, byteOffset, length }: Uint8Array): Buffer =>
  Buffer.from(buffer, byteOffset, length)

/** The tables of one object, by rows of its symbols. */
export class ObjectTables {
  /** Symbols that it defines. */
  readonly rows: number
  readonly #bytes: Bytes
  readonly #texts: Buffer
  /** Offset of the first symbol. */
  readonly #first: number
  readonly #hashSize: number

  /** @throws MalformedBinary where its symbols leave it */
  constructor(tables: Uint8Array) {
    this.#bytes = new Bytes(tables, true)
    this.#texts = bufferOf(tables)
    this.#first = this.#offsetOf(blocks.definitions)
    this.rows = this.rowOf(blocks.references)
    const size = this.rows * symbolSize
    this.#bytes.need(this.#first, size, 'the symbols of an object')
    const hashedRows = this.rowOf(blocks.byName) - this.rowOf(blocks.hashed)
    const hashes =
      this.#offsetOf(blocks.hashes + 1) - this.#offsetOf(blocks.hashes)
    this.#hashSize = hashedRows > 0 ? hashes / hashedRows : 0
  }

  /** The row with which a block of symbols starts. */
  rowOf(block: number): number {
    return Math.floor((this.#offsetOf(block) - this.#first) / symbolSize)
  }

  u8(row: number, offset: number): number {
    return this.#bytes.u8(this.#first + row * symbolSize + offset)
  }

  u32(row: number, offset: number): number {
    return this.#bytes.u32(this.#first + row * symbolSize + offset)
  }

  /** Where a field of a row is, in bytes of the object. */
  offsetIn(row: number, offset: number): number {
    return this.#first + row * symbolSize + offset
  }

  /** As Latin-1. */
  nameOf(row: number): string {
    return this.#string(this.#first + row * symbolSize)
  }

  /** Whether the name of a row starts with these bytes. */
  namesBeginning(prefix: Buffer): (row: number) => boolean {
    return (row) => {
      const start = this.u32(row, symbolFields.nameOffset)
      const length = Math.min(
        prefix.length,
        this.u32(row, symbolFields.nameLength)
      )
      this.#bytes.need(start, length, 'a name')
      const end = start + length
      return this.#texts.compare(prefix, 0, prefix.length, start, end) === 0
    }
  }

  /** Of the content, for symbols that have one copy in a program; '' for others. */
  hashOf(row: number): string {
    const isHashed =
      row >= this.rowOf(blocks.shortHashed) && row < this.rowOf(blocks.byName)
    if (!isHashed) return ''
    const short = row < this.rowOf(blocks.hashed)
    const length = short ? shortHashSize : this.#hashSize
    const block = short ? blocks.shortHashes : blocks.hashes
    const index = row - this.rowOf(short ? blocks.shortHashed : blocks.hashed)
    const at = this.#offsetOf(block) + index * length
    return `${short ? 's' : 'l'}${this.#textAt(at, length)}`
  }

  /** Import paths of the packages that it refers to. */
  imports(): readonly string[] {
    const imports: string[] = []
    const end = this.#offsetOf(blocks.imports + 1)
    for (
      let at = this.#offsetOf(blocks.imports);
      at + importSize <= end;
      at += importSize
    ) {
      imports.push(utf8(this.#string(at)))
    }
    return imports
  }

  /** @throws MalformedBinary where the index of relocations leaves the tables */
  needRelocations(): void {
    const size = 4 * (this.rows + 1)
    const relocations = this.#offsetOf(blocks.relocationIndex)
    this.#bytes.need(relocations, size, 'an index of relocations')
  }

  hasRelocations(row: number): boolean {
    const at = this.#offsetOf(blocks.relocationIndex) + 4 * row
    return this.#bytes.u32(at + 4) > this.#bytes.u32(at)
  }

  #offsetOf(block: number): number {
    return this.#bytes.u32(header.size + 4 * block)
  }

  /** The text that is named by its length and its place. */
  #string(at: number): string {
    return this.#textAt(this.#bytes.u32(at + 4), this.#bytes.u32(at))
  }

  #textAt(offset: number, size: number): string {
    this.#bytes.need(offset, size, 'a name')
    return this.#texts.toString('latin1', offset, offset + size)
  }
}

/** UTF-8 text of what was read as Latin-1. */
export const utf8 = (latin: string): string =>
  Buffer.from(latin, 'latin1').toString('utf8')
