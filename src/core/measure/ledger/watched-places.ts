/** Places of a file whose owners are asked for in the end. */
export class WatchedPlaces {
  /** By place, the number of its owner; -1 as long as nobody has it. */
  readonly owners: Int32Array
  readonly #places: Float64Array
  /** The first place that a later run may hold. */
  #next = 0

  /** @param places offsets, ascending */
  constructor(places: Float64Array) {
    this.#places = places
    this.owners = new Int32Array(places.length).fill(-1)
  }

  /** Runs start from the lowest offset again. */
  rewind(): void {
    this.#next = 0
  }

  /** A run has an owner; runs come in order until `rewind`. */
  book(start: number, end: number, owner: number): void {
    const places = this.#places
    let at = this.#next
    while (at < places.length && (places[at] ?? 0) < start) at++
    for (; at < places.length && (places[at] ?? 0) < end; at++) {
      this.owners[at] = owner
    }
    this.#next = at
  }
}
