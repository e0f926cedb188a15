// The relocations of a file in any format: which words its loader changes.
import type { ByteRange } from './byte-range.ts'
import { inColumn } from '../model/columns.ts'

export interface Relocations {
  /** All that is there for it: tables, streams and directories, ascending; none overlaps another. */
  readonly tables: readonly ByteRange[]
  /** File offsets of the words that an entry alone patches, ascending; files have at most 2 GiB. */
  readonly places: Uint32Array
  /** By place, bytes of the entry in the tables. */
  readonly sizes: Uint8Array
}

/** For formats without any, or with streams alone, whose bytes serve no single place. */
export const streamsOnly = (tables: readonly ByteRange[]): Relocations => ({
  tables: withoutOverlap(tables),
  places: new Uint32Array(0),
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

/** Entries that there is room for at first, at most. */
const maxCapacity = 2 ** 18

/** Collects entries in any order; most tables have theirs in order of the place. */
export class RelocationEntries {
  #places: Uint32Array<ArrayBuffer>
  #sizes: Uint8Array
  #count = 0
  #isSorted = true

  /** @param expected about how many there are */
  constructor(expected: number) {
    const capacity = Math.min(Math.max(Math.ceil(expected), 16), maxCapacity)
    this.#places = new Uint32Array(capacity)
    this.#sizes = new Uint8Array(this.#places.length)
  }

  /**
   * @param place file offset of the word that is patched
   * @param size bytes of the entry, less than 256
   */
  add(place: number, size: number): void {
    const at = this.#count
    if (at === this.#places.length) {
      const places = new Uint32Array(2 * at)
      places.set(this.#places)
      this.#places = places
      const sizes = new Uint8Array(2 * at)
      sizes.set(this.#sizes)
      this.#sizes = sizes
    }
    if (at > 0 && place < inColumn(this.#places[at - 1])) this.#isSorted = false
    this.#places[at] = place
    this.#sizes[at] = size
    this.#count = at + 1
  }

  /** The entries by place, which are those of `tables`. */
  of(tables: readonly ByteRange[]): Relocations {
    const places = this.#places.subarray(0, this.#count)
    const sizes = this.#sizes.subarray(0, this.#count)
    if (!this.#isSorted) sortTogether(places, sizes)
    return { tables, places, sizes }
  }
}

function sortTogether(places: Uint32Array, sizes: Uint8Array): void {
  const keys = Float64Array.from(
    places,
    (place, i) => place * sizeUnit + inColumn(sizes[i])
  ).toSorted()
  for (const [i, key] of keys.entries()) {
    const place = Math.floor(key / sizeUnit)
    places[i] = place
    sizes[i] = key - place * sizeUnit
  }
}
