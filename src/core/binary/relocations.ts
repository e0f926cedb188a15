// What of a file tells its loader which words to mend, in any format.
import { doubled } from './number-lists.ts'
import type { ByteRange } from './byte-range.ts'

export interface Relocations {
  /** All that is there for it: tables, streams and directories, ascending; none overlaps another. */
  readonly tables: readonly ByteRange[]
  /** File offsets of the words that an entry alone mends, ascending. */
  readonly places: Float64Array
  /** By place, bytes of the entry in the tables. */
  readonly sizes: Uint8Array
}

/** For formats without any, or with streams alone, whose bytes serve no single place. */
export const streamsOnly = (tables: readonly ByteRange[]): Relocations => ({
  tables: withoutOverlap(tables),
  places: new Float64Array(0),
  sizes: new Uint8Array(0)
})

/** In order of offset, without those that overlap one before and those of 0 bytes. */
export function withoutOverlap<Table extends ByteRange>(
  tables: readonly Table[]
): readonly Table[] {
  const kept: Table[] = []
  let reached = 0
  for (const table of tables.toSorted((a, b) => a.offset - b.offset)) {
    if (table.size <= 0 || table.offset < reached) continue
    kept.push(table)
    reached = table.offset + table.size
  }
  return kept
}

/** Place and size as one number, so that sorting needs no comparison function. */
const sizeUnit = 256

/** Collects entries in any order. */
export class RelocationEntries {
  #keys = new Float64Array(1024)
  #count = 0
  #isSorted = true

  /**
   * @param place file offset of the word that is mended
   * @param size bytes of the entry, less than 256
   */
  add(place: number, size: number): void {
    const at = this.#count
    if (at === this.#keys.length) this.#keys = doubled(this.#keys)
    const key = place * sizeUnit + size
    if (at > 0 && key < (this.#keys[at - 1] ?? 0)) this.#isSorted = false
    this.#keys[at] = key
    this.#count = at + 1
  }

  /** The entries by place, which are those of `tables`. */
  of(tables: readonly ByteRange[]): Relocations {
    const places = this.#keys.subarray(0, this.#count)
    if (!this.#isSorted) places.sort()
    const sizes = new Uint8Array(places.length)
    for (let i = 0; i < places.length; i++) {
      const key = places[i] ?? 0
      sizes[i] = key % sizeUnit
      places[i] = Math.floor(key / sizeUnit)
    }
    return { tables, places, sizes }
  }
}
