/**
 * Counts which of several owners most rows of a group are of. Neighbours are
 * mostly alike, so a run of them costs one count.
 */
export class Votes<Owner extends string | number> {
  readonly #counts = new Map<number, Map<Owner, number>>()
  #group = -1
  #owner: Owner | null = null
  #run = 0

  /** @param group any number of 0 or more */
  add(group: number, owner: Owner): void {
    if (group === this.#group && owner === this.#owner) {
      this.#run++
      return
    }
    this.#count()
    this.#group = group
    this.#owner = owner
    this.#run = 1
  }

  #count(): void {
    if (this.#owner === null) return
    let counts = this.#counts.get(this.#group)
    if (!counts) this.#counts.set(this.#group, (counts = new Map()))
    counts.set(this.#owner, (counts.get(this.#owner) ?? 0) + this.#run)
    this.#owner = null
  }

  /** The owner of most rows of a group, of several the first; null for an empty group. */
  winner(group: number): Owner | null {
    this.#count()
    let winner: Owner | null = null
    let most = 0
    for (const [owner, count] of this.#counts.get(group) ?? []) {
      if (count <= most) continue
      most = count
      winner = owner
    }
    return winner
  }

  /** The groups with rows, ascending. */
  groups(): Float64Array {
    this.#count()
    return Float64Array.from(this.#counts.keys()).toSorted()
  }
}
