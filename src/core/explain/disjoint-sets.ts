// Sets of numbers that are joined: which numbers belong together (union-find with
// path halving, R. E. Tarjan and J. van Leeuwen, 1984).
import { inColumn } from '../model/columns.ts'

export class DisjointSets {
  readonly #above: Int32Array

  /** Each of the numbers from 0 up to `count` is a set of its own. */
  constructor(count: number) {
    this.#above = Int32Array.from({ length: count }, (_, number) => number)
  }

  /** The number that stands for the set of a number. */
  of(number: number): number {
    const above = this.#above
    let at = number
    for (
      let next = inColumn(above[at]);
      next !== at;
      next = inColumn(above[at])
    ) {
      above[at] = inColumn(above[next])
      at = inColumn(above[at])
    }
    return at
  }

  join(one: number, other: number): void {
    this.#above[this.of(one)] = this.of(other)
  }
}
