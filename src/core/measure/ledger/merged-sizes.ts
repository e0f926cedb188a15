// Adds up the bytes of what has one name.
import { inColumn } from '../../model/columns.ts'
import type { FunctionNames } from '../../binary/runtime/function-names.ts'

/** Gives the bytes of one number to another one. */
export function merge(sizes: Uint32Array, from: number, to: number): void {
  sizes[to] = inColumn(sizes[to]) + inColumn(sizes[from])
  sizes[from] = 0
}

/**
 * Gives the bytes of functions to the first of the same name and home.
 * @param sizes by number
 * @param first number of the first function
 * @param homeOf a row
 */
export function mergeFunctions(
  names: FunctionNames,
  sizes: Uint32Array,
  first: number,
  homeOf: (row: number) => number
): void {
  const isRepeated = repeatedNames(names, sizes, first)
  const known = new Map<string, number>()
  for (let row = 0; row < names.count; row++) {
    const id = first + row
    if (inColumn(sizes[id]) <= 0 || !isRepeated(row)) continue
    const key = `${homeOf(row)} ${names.at(row)}`
    const before = known.get(key)
    if (before === undefined) known.set(key, id)
    else merge(sizes, id, before)
  }
}

/** Bits for each function, so that one in thirty is taken for another one. */
const bitsPerFunction = 32

/**
 * Finds functions with bytes whose name another one may have as well: few, such as
 * those that assembly and Go call by different conventions.
 */
function repeatedNames(
  names: FunctionNames,
  sizes: Uint32Array,
  first: number
): (row: number) => boolean {
  const bits = 2 ** Math.ceil(Math.log2(names.count * bitsPerFunction + 8))
  const seen = new Uint8Array(bits / 8)
  const repeated = new Uint8Array(bits / 8)
  const places = new Uint32Array(names.count)
  for (let row = 0; row < names.count; row++) {
    if (inColumn(sizes[first + row]) <= 0) continue
    const place = names.hash(row) & (bits - 1)
    const bit = 1 << (place & 7)
    const before = inColumn(seen[place >>> 3])
    if ((before & bit) !== 0) {
      repeated[place >>> 3] = inColumn(repeated[place >>> 3]) | bit
    }
    seen[place >>> 3] = before | bit
    places[row] = place
  }
  return (row) => {
    const place = inColumn(places[row])
    return (inColumn(repeated[place >>> 3]) & (1 << (place & 7))) !== 0
  }
}

/** The size of the nth largest; the least of all where there are fewer. */
export function nthLargest(sizes: Uint32Array, n: number): number {
  const sorted = sizes.toSorted()
  return sorted.length === 0
    ? 0
    : inColumn(
        sorted[Math.min(Math.max(0, sorted.length - n), sorted.length - 1)]
      )
}
