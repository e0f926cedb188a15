// Reads pc-value tables (runtime/symtab.go).
import { MalformedBinary } from '../../malformed-binary.ts'
import type { ByteRange } from '../../byte-range.ts'
import { doubledWords } from '../../number-lists.ts'
import { inColumn } from '../../../model/columns.ts'

/**
 * The pc-value tables of a file (runtime/symtab.go, func step): pairs of
 * varints, a zigzag step of the value and a step of the pc; a zero value step
 * ends the table, except as its first. The linker lays them one behind the
 * other after a zero byte (cmd/link/internal/ld/pcln.go), and functions share
 * them, so all are read once, in order. Offsets are from the start of the
 * tables, in bytes. Up to Go 1.15 other things stand between them, and those
 * are read that functions refer to.
 */
export class PcTables {
  /** How many tables lie one behind the other. */
  readonly count: number
  readonly #file: Uint8Array
  readonly #start: number
  readonly #size: number
  readonly #quantum: number
  /** Offset of each table, and where they lie one behind the other of the end of the last. */
  readonly #starts: Uint32Array
  /** Offset of the end of each table; null where the next one starts there. */
  readonly #ends: Uint32Array | null
  /** By table, bytes of code covered. */
  readonly #covered: Uint32Array
  /** By block of offsets, number of the first table that starts in it or behind it. */
  readonly #blocks: Uint32Array
  /** Offset after the table that was read last. */
  #end = 0
  /** Bytes read by reference, at places between tables. */
  #work = 0

  /**
   * @param references offsets of tables that don't lie one behind the other,
   *   ascending, each once; null for all others
   * @throws MalformedBinary where a table of these has no end, or they overlap
   */
  constructor(
    file: Uint8Array,
    { offset, size }: ByteRange,
    quantum: number,
    references: Uint32Array | null = null
  ) {
    this.#file = file
    this.#start = offset
    this.#size = size
    this.#quantum = quantum
    if (references) {
      this.count = references.length
      this.#starts = references
      this.#covered = new Uint32Array(references.length)
      this.#ends = new Uint32Array(references.length)
      for (const [i, at] of references.entries()) {
        this.#covered[i] = this.#readBetween(at)
        this.#ends[i] = this.#end
      }
      this.#blocks = firstByBlock(references, references.length, size)
      return
    }
    this.#ends = null
    // Most are longer than this assumes; room that is never used takes no memory.
    let starts = new Uint32Array((size >>> 4) + 2)
    let covered = new Uint32Array((size >>> 4) + 2)
    let count = 0
    let at = 1
    while (at < size) {
      const pcs = this.#read(at)
      if (pcs < 0) break
      if (count + 1 >= starts.length) {
        starts = doubledWords(starts)
        covered = doubledWords(covered)
      }
      starts[count] = at
      covered[count] = pcs
      count++
      at = this.#end
    }
    starts[count] = at
    this.count = count
    this.#starts = starts
    this.#covered = covered
    this.#blocks = firstByBlock(starts, count, size)
  }

  /** Number of the table that starts at an offset; -1 for none. */
  numberAt(offset: number): number {
    // Functions may refer to any offset, also one behind the tables.
    const block = offset >>> blockBits
    if (block >= this.#blocks.length) return -1
    let number = inColumn(this.#blocks[block])
    while (number < this.count && inColumn(this.#starts[number]) < offset) {
      number++
    }
    const isStart = number < this.count && this.#starts[number] === offset
    return isStart ? number : -1
  }

  /** Offset of a table by its number. */
  startOf(number: number): number {
    return inColumn(this.#starts[number])
  }

  /** Offset of the end of a table by its number. */
  endOf(number: number): number {
    return inColumn(this.#ends ? this.#ends[number] : this.#starts[number + 1])
  }

  /**
   * Bytes of code that the table at this offset covers.
   * @throws MalformedBinary where it leaves the tables' extent
   */
  covered(offset: number): number {
    const number = this.numberAt(offset)
    return number < 0
      ? this.#readBetween(offset)
      : inColumn(this.#covered[number])
  }

  /** Bytes of the table at this offset itself. */
  size(offset: number): number {
    const number = this.numberAt(offset)
    if (number >= 0) return this.endOf(number) - offset
    this.#readBetween(offset)
    return this.#end - offset
  }

  #readBetween(offset: number): number {
    const covered = this.#read(offset)
    if (covered < 0) {
      throw new MalformedBinary(
        'a pc table has no end, or covers more than 4 GiB',
        this.#start + offset
      )
    }
    this.#work += this.#end - offset
    if (this.#work > 4 * this.#size) {
      throw new MalformedBinary('pc tables overlap', this.#start + offset)
    }
    return covered
  }

  /** Bytes of code that the table at an offset covers; -1 where it is none. */
  #read(offset: number): number {
    const file = this.#file
    const end = this.#start + this.#size
    let at = this.#start + offset
    let pc = 0
    for (let first = true; at < end; first = false) {
      let byte = inColumn(file[at++])
      if (byte === 0 && !first) {
        const covered = pc * this.#quantum
        this.#end = at - this.#start
        return covered < 0xffff_ffff ? covered : -1
      }
      // The value step is skipped: only the pc steps say how much code there is.
      while (byte >= 0x80 && at < end) byte = inColumn(file[at++])
      if (at >= end) return -1
      byte = inColumn(file[at++])
      pc += byte & 0x7f
      for (let shift = 7; byte >= 0x80; shift += 7) {
        if (at >= end || shift > 28) return -1
        byte = inColumn(file[at++])
        pc += (byte & 0x7f) * 2 ** shift
      }
    }
    return -1
  }
}

/** Offsets of a block, as bits: tables have three bytes or more, and mostly some dozens. */
const blockBits = 6

/** By block of a table's bytes, number of the first of `count` starts in it or behind it. */
function firstByBlock(
  starts: Uint32Array,
  count: number,
  size: number
): Uint32Array {
  const blocks = new Uint32Array((size >>> blockBits) + 1)
  let number = 0
  for (let block = 0; block < blocks.length; block++) {
    const start = block << blockBits
    while (number < count && inColumn(starts[number]) < start) number++
    blocks[block] = number
  }
  return blocks
}
