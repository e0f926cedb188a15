// Pairs items by a trait that only one item has on either side.

/** What two must have in common: numbers, of sizes and of texts (`TextNumbers`). */
export type Trait = readonly [number, number, number]

/** Places of the table that are looked at; what finds none there stays alone. */
const maxProbes = 64

/** One number for each text, so that traits are compared and hashed fast. */
export class TextNumbers {
  readonly #numbers = new Map<string, number>()

  of(text: string): number {
    let number = this.#numbers.get(text)
    if (number === undefined) {
      number = this.#numbers.size
      this.#numbers.set(text, number)
    }
    return number
  }
}

/**
 * Pairs in the order of `base`. Linear in both, whatever the traits: a table
 * with open addressing and an end to the search.
 * @param traitOf null for what can't be paired by this trait
 */
export function onlyPairs<T>(
  base: readonly T[],
  head: readonly T[],
  traitOf: (item: T) => Trait | null
): (readonly [T, T])[] {
  const table = new Table(base.length)
  let index = 0
  for (const item of base) {
    const trait = traitOf(item)
    if (trait !== null) table.add(trait, index)
    index += 1
  }
  const partners = new Int32Array(base.length).fill(none)
  index = 0
  for (const item of head) {
    const trait = traitOf(item)
    const old = trait === null ? none : table.find(trait)
    if (old >= 0) partners[old] = partners[old] === none ? index : several
    index += 1
  }
  const pairs: (readonly [T, T])[] = []
  index = 0
  for (const old of base) {
    const now = head[partners[index] ?? none]
    if (now !== undefined) pairs.push([old, now])
    index += 1
  }
  return pairs
}

const none = -1
const several = -2

/** Traits, each with the index of the only item that has it. */
class Table {
  readonly #mask: number
  /** Slot -> number of the trait. */
  readonly #slots: Int32Array
  readonly #traits: Float64Array
  /** Number of the trait -> index of the item, or `several`. */
  readonly #items: Int32Array
  #count = 0

  constructor(capacity: number) {
    const slots = 2 ** Math.ceil(Math.log2(2 * capacity + 2))
    this.#mask = slots - 1
    this.#slots = new Int32Array(slots).fill(none)
    this.#traits = new Float64Array(3 * capacity)
    this.#items = new Int32Array(capacity)
  }

  add(trait: Trait, index: number): void {
    const slot = this.#slotOf(trait)
    if (slot < 0) return
    const known = this.#slots[slot] ?? none
    if (known >= 0) {
      this.#items[known] = several
      return
    }
    const at = 3 * this.#count
    this.#traits[at] = trait[0]
    this.#traits[at + 1] = trait[1]
    this.#traits[at + 2] = trait[2]
    this.#items[this.#count] = index
    this.#slots[slot] = this.#count
    this.#count += 1
  }

  /** `none` or `several` where there isn't exactly one. */
  find(trait: Trait): number {
    const slot = this.#slotOf(trait)
    const known = slot < 0 ? none : (this.#slots[slot] ?? none)
    return known < 0 ? none : (this.#items[known] ?? none)
  }

  /** The slot that holds the trait, or the free one for it; -1 where neither is near. */
  #slotOf([a, b, c]: Trait): number {
    let slot = hash(a, b, c) & this.#mask
    for (let probe = 0; probe < maxProbes; probe += 1) {
      const known = this.#slots[slot] ?? none
      if (known < 0) return slot
      const at = 3 * known
      if (
        this.#traits[at] === a &&
        this.#traits[at + 1] === b &&
        this.#traits[at + 2] === c
      ) {
        return slot
      }
      slot = (slot + 1) & this.#mask
    }
    return -1
  }
}

/** FNV-1a over 32-bit words, with the finish of MurmurHash3. */
function hash(a: number, b: number, c: number): number {
  let state = mixed(mixed(mixed(0x811c9dc5, a), b), c)
  state = Math.imul(state ^ (state >>> 16), 0x85ebca6b)
  state = Math.imul(state ^ (state >>> 13), 0xc2b2ae35)
  return (state ^ (state >>> 16)) >>> 0
}

function mixed(state: number, part: number): number {
  const low = Math.imul(state ^ (part | 0), 0x01000193)
  return Math.imul(low ^ (part / 0x1_0000_0000), 0x01000193)
}
