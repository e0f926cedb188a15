// Numbers of several rounds. Pure.

/** The middle one, or the mean of the two in the middle; of at least one. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  const upper = sorted[middle]
  if (upper === undefined) throw new RangeError('no values')
  const lower = sorted[middle - 1]
  return sorted.length % 2 === 0 && lower !== undefined
    ? (lower + upper) / 2
    : upper
}

/** Quotients of two lists, pair by pair: what disturbs a round disturbs both. */
export function ratios(
  above: readonly number[],
  below: readonly number[]
): number[] {
  return above.map((value, index) => value / (below[index] ?? Number.NaN))
}

/** Differences of two lists, pair by pair. */
export function differences(
  from: readonly number[],
  take: readonly number[]
): number[] {
  return from.map((value, index) => value - (take[index] ?? Number.NaN))
}
