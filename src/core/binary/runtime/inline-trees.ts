// Which function each piece of code was inlined from. A function's inline tree
// (`runtime.inlinedCall`, runtime/symtabinl.go; runtime/symtab.go up to Go 1.19)
// has a record per inlined call; a pc table gives the innermost call at each pc.
// cmd/link/internal/ld/pcln.go writes both.
import type { Image } from '../image.ts'
import { offsetOf } from '../image.ts'
import { inlinedCalls } from './inline-tree-layouts.ts'
import { MalformedBinary } from '../malformed-binary.ts'
import { hasAddresses } from './pclntab/pclntab-layout.ts'
import type { FunctionTable } from './pclntab/pclntab.ts'
import { inColumn } from '../../model/columns.ts'

const noFunctionData = 0xffff_ffff

/** The runtime reads a tree as an array of this length. */
const maxCalls = 2 ** 20

/**
 * Reads functions' inline trees one by one. What was read last stands in the
 * columns `names` and `sizes`, which the next reading overwrites.
 */
export class InlineTrees {
  /** By inlined call with code: offset of the callee's name in the function names. */
  names = new Uint32Array(64)
  /** Bytes of code that come from that call and from none within it. */
  sizes = new Float64Array(64)

  readonly #image: Image
  readonly #table: FunctionTable
  /** File offset that references count from; 0 where they are addresses (up to Go 1.17). */
  readonly #start: number
  /** By number of the call: its place in the columns + 1; 0 where it has no code yet. */
  #places = new Int32Array(256)
  /** Numbers of the calls in the columns. */
  #calls = new Int32Array(64)
  #count = 0
  /** Steps of pc tables left; each is for one byte of code or more. */
  #steps: number

  /** @throws MalformedBinary where the module data doesn't say where trees lie */
  constructor(image: Image, table: FunctionTable) {
    const { layout, offset } = table.header
    const gofunc = table.module?.moved?.gofunc ?? 0
    this.#image = image
    this.#table = table
    this.#steps = image.bytes.length
    const absolute = hasAddresses(layout)
    this.#start = absolute ? 0 : offsetOf(image, gofunc)
    if (this.#start < 0 || (!absolute && gofunc === 0)) {
      throw new MalformedBinary('function data was not found', offset)
    }
  }

  /**
   * Reads what was inlined into the first `size` bytes of function `index`.
   * Returns the length of the columns. Cost: linear in the function's pc table.
   * @throws MalformedBinary where tree and table aren't what they promise
   */
  read(index: number, size: number): number {
    for (let i = 0; i < this.#count; i++) {
      this.#places[inColumn(this.#calls[i])] = 0
    }
    this.#count = 0
    const { bytes } = this.#image
    const { header, records, shape } = this.#table
    const record = inColumn(records[index])
    const tables = bytes.u32(record + shape.extraPcTables)
    const { pcTable } = inlinedCalls[header.layout]
    if (tables <= pcTable) return 0
    const table = bytes.u32(record + shape.size + 4 * pcTable)
    if (table === 0) return 0
    const tree = this.#treeOf(record, tables)
    if (tree < 0 || table >= header.pcTables.size) {
      throw new MalformedBinary('a function has no inline tree', record)
    }
    this.#walk(header.pcTables.offset + table, tree, size)
    return this.#count
  }

  /** File offset of a function's tree; -1 where it has none. */
  #treeOf(record: number, tables: number): number {
    const { bytes } = this.#image
    const { shape, end, header } = this.#table
    const { tree } = inlinedCalls[header.layout]
    const width = shape.functionDataSize
    // The array is aligned to the size of its references.
    const array = Math.ceil((shape.size + 4 * tables) / width) * width
    const at = record + array + width * tree
    const count = bytes.u8(record + shape.functionDataCount)
    if (count <= tree || at + width > end) return -1
    const reference = bytes.word(at, width)
    if (this.#start === 0) return offsetOf(this.#image, reference)
    return reference === noFunctionData ? -1 : this.#start + reference
  }

  /** Adds up the pieces of code by call: runtime/symtab.go, func step. */
  #walk(table: number, tree: number, size: number): void {
    const { file } = this.#image.bytes
    const { quantum, pcTables } = this.#table.header
    const end = pcTables.offset + pcTables.size
    let at = table
    let call = -1
    for (let pc = 0; pc < size;) {
      let value = 0
      let step = 0
      // Two varints, the first a zigzag one.
      for (let shift = 0; ; shift += 7) {
        if (at >= end || shift > 28) throw broken(table)
        const byte = inColumn(file[at++])
        value |= (byte & 0x7f) << shift
        if (byte < 0x80) break
      }
      if (value === 0 && pc > 0) return
      for (let shift = 0; ; shift += 7) {
        if (at >= end || shift > 28) throw broken(table)
        const byte = inColumn(file[at++])
        step += (byte & 0x7f) * 2 ** shift
        if (byte < 0x80) break
      }
      call += (value >>> 1) ^ -(value & 1)
      if (step === 0 || call < -1 || this.#steps-- <= 0) throw broken(table)
      const next = Math.min(pc + step * quantum, size)
      if (call >= 0) this.#add(tree, call, next - pc)
      pc = next
    }
  }

  #add(tree: number, call: number, size: number): void {
    if (call >= this.#places.length) this.#widen(tree, call)
    const place = inColumn(this.#places[call])
    if (place > 0) {
      this.sizes[place - 1] = inColumn(this.sizes[place - 1]) + size
      return
    }
    const at = this.#count++
    if (at === this.sizes.length) this.#lengthen()
    const record = inlinedCalls[this.#table.header.layout]
    const name = tree + call * record.size + record.name
    this.#places[call] = at + 1
    this.#calls[at] = call
    this.names[at] = this.#image.bytes.u32(name)
    this.sizes[at] = size
  }

  #widen(tree: number, call: number): void {
    if (call >= maxCalls) {
      throw new MalformedBinary('an inline tree is too long', tree)
    }
    const wider = new Int32Array(2 ** Math.ceil(Math.log2(call + 1)))
    wider.set(this.#places)
    this.#places = wider
  }

  #lengthen(): void {
    const length = 2 * this.sizes.length
    const [names, sizes, calls] = [this.names, this.sizes, this.#calls]
    this.names = new Uint32Array(length)
    this.sizes = new Float64Array(length)
    this.#calls = new Int32Array(length)
    this.names.set(names)
    this.sizes.set(sizes)
    this.#calls.set(calls)
  }
}

const broken = (table: number): MalformedBinary =>
  new MalformedBinary('a pc table of inlined calls is broken', table)
