import { MalformedBinary } from './malformed.ts'
import type { Extent } from './pclntab-header.ts'

/**
 * The pc-value tables of a file (runtime/symtab.go, func step): pairs of
 * varints, a zigzag step of the value and a step of the pc; a zero value step
 * ends the table, except as its first. Tables are shared between functions, so
 * what was read once is kept.
 */
export class PcTables {
  readonly #file: Uint8Array
  readonly #start: number
  readonly #size: number
  readonly #quantum: number
  /** By offset: bytes of code covered + 1; 0 where not read yet. */
  readonly #covered: Uint32Array
  /** Bytes read so far: tables tile their extent, so each is read once or twice. */
  #work = 0

  constructor(file: Uint8Array, { offset, size }: Extent, quantum: number) {
    this.#file = file
    this.#start = offset
    this.#size = size
    this.#quantum = quantum
    this.#covered = new Uint32Array(size)
  }

  /**
   * Bytes of code that the table at this offset covers.
   * @throws MalformedBinary where it leaves the tables' extent
   */
  covered(offset: number): number {
    if ((this.#covered[offset] ?? 0) === 0) this.#read(offset)
    return (this.#covered[offset] ?? 1) - 1
  }

  /** Bytes of the table at this offset itself. */
  size(offset: number): number {
    return this.#read(offset)
  }

  #read(offset: number): number {
    const end = this.#start + this.#size
    let at = this.#start + offset
    let pc = 0
    for (let first = true; ; first = false) {
      if (at >= end) {
        throw new MalformedBinary('a pc table has no end', this.#start + offset)
      }
      if (!first && this.#file[at] === 0) break
      // The value step is skipped: only the pc steps say how much code there is.
      while (at < end && (this.#file[at] ?? 0) >= 0x80) at++
      at++
      let step = 0
      for (let shift = 0; ; shift += 7) {
        const byte = this.#file[at] ?? 0
        if (at >= end || shift > 28) {
          throw new MalformedBinary('a pc table is broken', at)
        }
        at++
        step += (byte & 0x7f) * 2 ** shift
        if (byte < 0x80) break
      }
      pc += step
    }
    const covered = pc * this.#quantum
    if (covered >= 0xffff_ffff) {
      throw new MalformedBinary('a pc table covers more than 4 GiB', at)
    }
    const length = at + 1 - (this.#start + offset)
    this.#work += length
    if (this.#work > 4 * this.#size) {
      throw new MalformedBinary('pc tables overlap', this.#start + offset)
    }
    this.#covered[offset] = covered + 1
    return length
  }
}
