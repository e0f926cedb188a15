// Claims on bytes of a file, as columns.
import { regionNames, type RegionName } from '../../model/closed-lists.ts'
import { ascendingRows, maxInColumn } from '../../binary/number-lists.ts'

/** Numbers of the regions. */
export const regionNumbers: ReadonlyMap<RegionName, number> = new Map(
  regionNames.map((name, index) => [name, index])
)

type Column = Float64Array | Int32Array | Uint32Array | Uint8Array

/** A column of twice the length that starts as `from`; `to` is given empty. */
export function grown<T extends Column>(to: T, from: T): T {
  to.set(from)
  return to
}

/** Nearest offset that fits into the columns: what a damaged file points at may be anywhere. */
const within = (offset: number): number =>
  offset > maxInColumn ? maxInColumn : offset > 0 ? offset : 0

/** Claims on bytes of the file, as columns that grow. */
export class Claims {
  count = 0
  start: Uint32Array
  end: Uint32Array
  owner: Int32Array
  region: Uint8Array
  symbol: Int32Array
  /** Whether claims came in order of their start. */
  sorted = true
  #last = 0

  /** @param room how many claims there is room for at first */
  constructor(room: number) {
    this.start = new Uint32Array(room)
    this.end = new Uint32Array(room)
    this.owner = new Int32Array(room)
    this.region = new Uint8Array(room)
    this.symbol = new Int32Array(room)
  }

  add(
    from: number,
    to: number,
    owner: number,
    region: number,
    symbol: number
  ): void {
    const at = this.count
    if (at === this.start.length) this.#grow()
    const start = within(from)
    if (start < this.#last) this.sorted = false
    this.#last = start
    this.start[at] = start
    this.end[at] = within(to)
    this.owner[at] = owner
    this.region[at] = region
    this.symbol[at] = symbol
    this.count = at + 1
  }

  /** Forgets all claims, and keeps the room for as many. */
  clear(): void {
    this.count = 0
    this.sorted = true
    this.#last = 0
  }

  /** Row numbers by start; of claims with one start, the first made comes first. */
  order(): Uint32Array | null {
    if (this.sorted) return null
    return ascendingRows(this.start.subarray(0, this.count))
  }

  #grow(): void {
    const size = this.start.length * 2
    this.start = grown(new Uint32Array(size), this.start)
    this.end = grown(new Uint32Array(size), this.end)
    this.owner = grown(new Int32Array(size), this.owner)
    this.region = grown(new Uint8Array(size), this.region)
    this.symbol = grown(new Int32Array(size), this.symbol)
  }
}
