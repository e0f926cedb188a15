// Notes who gets places of a file while claims are booked.
import { inColumn } from '../../model/columns.ts'

/** Places of a file whose owners are asked for in the end. */
export class WatchedPlaces {
  /** By place, the number of its owner; -1 as long as nobody has it. */
  readonly owners: Int32Array
  readonly #places: Uint32Array
  /** The first place behind the run that was booked last. */
  #next = 0

  /** @param places offsets, ascending */
  constructor(places: Uint32Array) {
    this.#places = places
    this.owners = new Int32Array(places.length).fill(-1)
  }

  /** A run has an owner. Runs that follow one another cost the places between them. */
  book(start: number, end: number, owner: number): void {
    const places = this.#places
    let at = this.#firstFrom(start)
    for (; at < places.length && inColumn(places[at]) < end; at++) {
      this.owners[at] = owner
    }
    this.#next = at
  }

  /** The first place at or after an offset: looked for near the run before, then by halves. */
  #firstFrom(start: number): number {
    const places = this.#places
    let low = 0
    let high = places.length
    const next = this.#next
    if (next > 0 && inColumn(places[next - 1]) >= start) high = next - 1
    else {
      const near = Math.min(next + 8, high)
      for (low = next; low < near; low++) {
        if (inColumn(places[low]) >= start) return low
      }
    }
    while (low < high) {
      const middle = (low + high) >>> 1
      if (inColumn(places[middle]) < start) low = middle + 1
      else high = middle
    }
    return low
  }
}
