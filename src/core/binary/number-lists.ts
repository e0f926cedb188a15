// Keeps lists of numbers in one column, and orders columns.
import { inColumn } from '../model/columns.ts'

/** What a column of 32 bits holds at most. */
export const maxInColumn = 2 ** 32 - 1

/**
 * Lists of numbers, one behind the other in one column, which grows. Room that is
 * never used takes no memory: the system gives a page when something is written there.
 */
export class NumberLists {
  /** Lists that have ended. */
  count = 0
  values: Float64Array<ArrayBuffer>
  /** Where the list that is being made ends. */
  length = 0
  /** By number of the list: where it starts. */
  #starts: Float64Array<ArrayBuffer>

  /**
   * @param numbers how many there is room for at first, in all lists
   * @param lists how many there is room for at first
   */
  constructor(numbers = 1024, lists = 256) {
    this.values = new Float64Array(numbers)
    this.#starts = new Float64Array(lists + 1)
  }

  /** Puts a number at the end of the list that is being made. */
  add(value: number): void {
    const at = this.length
    if (at === this.values.length) this.values = doubled(this.values)
    this.values[at] = value
    this.length = at + 1
  }

  /** Ends a list; the next one starts behind it. */
  end(): void {
    const next = ++this.count
    if (next === this.#starts.length) this.#starts = doubled(this.#starts)
    this.#starts[next] = this.length
  }

  /** Forgets what is in the list that is being made. */
  forget(): void {
    this.length = this.start(this.count)
  }

  /** Takes away the list that ended last. */
  removeLast(): void {
    this.count--
    this.forget()
  }

  /** Where a list starts in `values`; it ends where the next one starts. */
  start(number: number): number {
    return inColumn(this.#starts[number])
  }
}

/** A column of twice the length that starts the same. */
export function doubled(
  from: Float64Array<ArrayBuffer>
): Float64Array<ArrayBuffer> {
  const to = new Float64Array(2 * from.length)
  to.set(from)
  return to
}

/** As `doubled`, of whole numbers of 32 bits. */
export function doubledWords(
  from: Uint32Array<ArrayBuffer>
): Uint32Array<ArrayBuffer> {
  const to = new Uint32Array(2 * from.length)
  to.set(from)
  return to
}

/** Row numbers in order of their values; of rows with one value the first comes first. */
export function ascendingRows(values: Uint32Array): Uint32Array {
  const count = values.length
  const order = new Uint32Array(count)
  // Value and row number as one number, so that the sort needs no comparison function.
  const rows = 2 ** Math.ceil(Math.log2(count + 1))
  if (rows > maxRowsInKeys) {
    for (let i = 0; i < count; i++) order[i] = i
    return order.toSorted(
      (a, b) => inColumn(values[a]) - inColumn(values[b]) || a - b
    )
  }
  const keys = new Float64Array(count)
  for (let i = 0; i < count; i++) keys[i] = inColumn(values[i]) * rows + i
  keys.sort()
  for (let i = 0; i < count; i++) {
    const key = inColumn(keys[i])
    // The remainder; the operator for it is slow beyond 32 bits.
    order[i] = key - Math.floor(key / rows) * rows
  }
  return order
}

/** With as many rows, a value of 32 bits and a row number are exact in one number. */
const maxRowsInKeys = 2 ** 21
