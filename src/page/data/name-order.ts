// Orders by name. Comparing 60,000 names by calling back for each pair takes longer than
// a reader waits; the engine sorts texts by itself.
import { inColumn } from '../../core/model/columns.ts'
import { fullName, type Rows } from './rows.ts'

/** Members by their names, the smallest first: the position of each, of `count`. */
export function orderByName(
  count: number,
  nameOf: (position: number) => string
): Int32Array {
  // Behind each name is its position, in two letters, of 15 bits each.
  const texts = Array.from(
    { length: count },
    (_, position) =>
      `${nameOf(position)}\0${String.fromCharCode(position >>> 15, position & 0x7f_ff)}`
  ).toSorted()
  return Int32Array.from(
    texts,
    (text) =>
      (text.charCodeAt(text.length - 2) << 15) |
      text.charCodeAt(text.length - 1)
  )
}

/** Orders of symbols, made once per list of rows. */
const symbolOrders = new WeakMap<Rows, Int32Array>()

/** All symbols by their full names. The first call takes some time. */
export function symbolsByName(rows: Rows): Int32Array {
  const known = symbolOrders.get(rows)
  if (known !== undefined) return known
  const order = orderByName(rows.symbols, (row) => fullName(rows, row))
  symbolOrders.set(rows, order)
  return order
}

/** Those of some symbols by their full names. */
export function someByName(rows: Rows, some: Int32Array): Int32Array {
  const order = symbolsByName(rows)
  if (some.length === order.length) return order
  const isThere = new Uint8Array(rows.symbols)
  for (const row of some) isThere[row] = 1
  return order.filter((row) => inColumn(isThere[row]) === 1)
}
