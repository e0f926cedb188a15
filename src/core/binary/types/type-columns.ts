// Type descriptors as columns of numbers.
import { doubled, doubledWords, NumberLists } from '../number-lists.ts'
import { inColumn } from '../../model/columns.ts'

/** The fields of a type descriptor, without what it refers to. */
export interface TypeRow {
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
  /** How many of its types it is made of: elements, fields, parameters, results, methods of an interface. */
  readonly parts: number
  /** Where the bits tell which of its words are pointers, for the collector, and how many bytes they are; 0 for none. */
  readonly maskAddress: number
  readonly maskSize: number
}

/** Words between two types, with their names, and numbers in a list of one: there is seldom more. */
const wordsPerType = 16
const listLength = 4

/**
 * Type descriptors that start between two addresses, as columns: row i is the
 * one that was read as number i. There are tens of thousands in a binary.
 */
export class TypeColumns {
  count = 0
  address: Float64Array<ArrayBuffer>
  size: Float64Array<ArrayBuffer>
  readonly packages: string[] = []
  readonly named: boolean[] = []
  parts: Uint32Array<ArrayBuffer>
  maskAddress: Float64Array<ArrayBuffer>
  maskSize: Float64Array<ArrayBuffer>
  /** By row, addresses of the types that it refers to: first those that it is made of. */
  readonly types: NumberLists
  /** By row, addresses of the names that it refers to. */
  readonly names: NumberLists
  readonly #start: number
  readonly #pointerSize: number
  /** By words from the start on: number of the row there + 1; 0 for none. */
  readonly #rows: Int32Array

  /** @param end not further from `start` than a file has bytes */
  constructor(start: number, end: number, pointerSize: number) {
    const words = Math.ceil(Math.max(end - start, 0) / pointerSize)
    const rows = Math.ceil(words / wordsPerType) + 1
    this.address = new Float64Array(rows)
    this.size = new Float64Array(rows)
    this.parts = new Uint32Array(rows)
    this.maskAddress = new Float64Array(rows)
    this.maskSize = new Float64Array(rows)
    this.types = new NumberLists(rows * listLength, rows)
    this.names = new NumberLists(rows * listLength, rows)
    this.#start = start
    this.#pointerSize = pointerSize
    this.#rows = new Int32Array(words)
  }

  /** Adds a row, whose types and names have been noted in their lists. */
  add(row: TypeRow): number {
    const at = this.count
    if (at === this.address.length) {
      this.address = doubled(this.address)
      this.size = doubled(this.size)
      this.parts = doubledWords(this.parts)
      this.maskAddress = doubled(this.maskAddress)
      this.maskSize = doubled(this.maskSize)
    }
    this.address[at] = row.address
    this.size[at] = row.size
    this.packages[at] = row.package
    this.named[at] = row.named
    this.parts[at] = row.parts
    this.maskAddress[at] = row.maskAddress
    this.maskSize[at] = row.maskSize
    this.types.end()
    this.names.end()
    this.#rows[this.#word(row.address)] = at + 1
    this.count = at + 1
    return at
  }

  /** Takes the row away that was added last. */
  removeLast(): void {
    const last = --this.count
    this.#rows[this.#word(inColumn(this.address[last]))] = 0
    this.types.removeLast()
    this.names.removeLast()
  }

  /** The row of the descriptor at an address; -1 for none. */
  rowAt(address: number): number {
    // Types and links name any address, also one outside.
    const row = (this.#rows[this.#word(address)] ?? 0) - 1
    return row >= 0 && this.address[row] === address ? row : -1
  }

  /** All rows in order of their addresses. */
  ascending(): Int32Array {
    const sorted = new Int32Array(this.count)
    if (this.#areAscending()) return sorted.map((_, row) => row)
    const rows = this.#rows
    let reached = 0
    for (let word = 0; reached < sorted.length; word++) {
      const row = inColumn(rows[word])
      if (row > 0) sorted[reached++] = row - 1
    }
    return sorted
  }

  /** Whether the rows were read in order of their addresses, as they lie from Go 1.27 on. */
  #areAscending(): boolean {
    const { address } = this
    for (let row = 1; row < this.count; row++) {
      if (inColumn(address[row]) < inColumn(address[row - 1])) return false
    }
    return true
  }

  #word(address: number): number {
    return Math.floor((address - this.#start) / this.#pointerSize)
  }
}
