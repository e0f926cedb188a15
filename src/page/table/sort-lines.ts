// Sorts the lines of the table. There may be 60,000, and a click is answered at once: what
// is compared is packed into numbers that the engine sorts without calling back.
import { inColumn } from '../../core/model/columns.ts'
import type { SortKey } from '../state/view.ts'

/** A list of lines: `ids` of members, whose columns these are. */
export interface SortableLines {
  readonly ids: Int32Array
  /** Bytes, by id; as the head. */
  readonly base: Float64Array
  readonly head: Float64Array
  /** The ids by the names of their lines. */
  readonly idsByName: () => Int32Array
}

/**
 * The ids of lines in the order that the reader wants. Equal ones keep their order, in
 * both directions.
 */
export function sortLines(
  lines: SortableLines,
  key: SortKey,
  isAscending: boolean
): Int32Array {
  if (key === 'name') {
    const ids = lines.idsByName()
    return isAscending ? ids : ids.toReversed()
  }
  return sortByNumber(lines.ids, numberOf(lines, key), isAscending)
}

function numberOf(
  { base, head }: SortableLines,
  key: Exclude<SortKey, 'name'>
): (id: number) => number {
  switch (key) {
    case 'base':
      return (id) => inColumn(base[id])
    case 'head':
      return (id) => inColumn(head[id])
    default:
      return (id) => inColumn(head[id]) - inColumn(base[id])
  }
}

/**
 * Each number holds a size and, below it, an id: sizes below 2^33 are exact with 2^20 ids.
 * Larger ones, which no file has, are compared one by one.
 */
function sortByNumber(
  ids: Int32Array,
  sizeOf: (id: number) => number,
  isAscending: boolean
): Int32Array {
  let largest = 1
  let farthest = 0
  for (const id of ids) {
    largest = Math.max(largest, id)
    farthest = Math.max(farthest, Math.abs(sizeOf(id)))
  }
  const room = 2 ** Math.ceil(Math.log2(largest + 1))
  const sign = isAscending ? 1 : -1
  if ((farthest + 1) * room > Number.MAX_SAFE_INTEGER) {
    return ids.toSorted((a, b) => sign * (sizeOf(a) - sizeOf(b)) || a - b)
  }
  const packed = Float64Array.from(ids, (id) => sign * sizeOf(id) * room + id)
  packed.sort()
  return Int32Array.from(
    packed,
    (value) => value - Math.floor(value / room) * room
  )
}
