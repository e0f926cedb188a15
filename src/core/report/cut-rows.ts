// Long tables end in one row for all that was left out, so that a table's
// sum stays the sum.

export interface Rest {
  readonly count: number
  /** Bytes of the rows left out. */
  readonly base: number
  readonly head: number
  readonly delta: number
}

export interface CutRows<T> {
  readonly shown: readonly T[]
  /** null when nothing was left out. */
  readonly rest: Rest | null
}

interface Sizes {
  readonly base: number
  readonly head: number
  readonly delta: number
}

/** The first `limit` rows, and the sum of the others. One row alone is never replaced by a rest. */
export function cutRows<T extends Sizes>(
  rows: readonly T[],
  limit: number
): CutRows<T> {
  if (rows.length <= limit + (limit > 0 ? 1 : 0)) {
    return { shown: rows, rest: null }
  }
  const left = rows.slice(limit)
  return {
    shown: rows.slice(0, limit),
    rest: {
      count: left.length,
      base: sumOf(left, 'base'),
      head: sumOf(left, 'head'),
      delta: sumOf(left, 'delta')
    }
  }
}

function sumOf(rows: readonly Sizes[], side: keyof Sizes): number {
  return rows.reduce((sum, row) => sum + row[side], 0)
}

/** Share of a change that a table may leave out. */
const maxCut = 0.05

/**
 * How many of the first rows say at least 95 % of a change: all others together move no
 * more than 5 % of the bytes that moved, and add up to no more than 5 % of the change.
 * @param rows largest first
 */
export function rowsThatSayIt(rows: readonly Sizes[]): number {
  const moved = rows.reduce((sum, { delta }) => sum + Math.abs(delta), 0)
  const change = Math.abs(sumOf(rows, 'delta'))
  let leftMoved = moved
  let left = sumOf(rows, 'delta')
  for (const [place, { delta }] of rows.entries()) {
    if (leftMoved <= maxCut * moved && Math.abs(left) <= maxCut * change) {
      return place
    }
    leftMoved -= Math.abs(delta)
    left -= delta
  }
  return rows.length
}
