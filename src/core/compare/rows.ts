// Turns two lists of named sizes into rows of base, head and delta.
import type { Row } from '../model/report.ts'

/** One name on both sides; null where a side doesn't have it. */
export interface Match<T> {
  readonly key: string
  readonly base: T | null
  readonly head: T | null
  /** Bytes; a name that is listed twice on a side is summed. */
  readonly baseSize: number
  readonly headSize: number
}

/** Joins two lists by key, in the order of the base and then of what only the head has. */
export function matchByKey<T>(
  base: readonly T[],
  head: readonly T[],
  keyOf: (item: T) => string,
  sizeOf: (item: T) => number
): Match<T>[] {
  const matches = new Map<
    string,
    {
      key: string
      base: T | null
      head: T | null
      baseSize: number
      headSize: number
    }
  >()
  const at = (key: string) => {
    const known = matches.get(key)
    if (known !== undefined) return known
    const created = { key, base: null, head: null, baseSize: 0, headSize: 0 }
    matches.set(key, created)
    return created
  }
  for (const item of base) {
    const match = at(keyOf(item))
    match.base ??= item
    match.baseSize += sizeOf(item)
  }
  for (const item of head) {
    const match = at(keyOf(item))
    match.head ??= item
    match.headSize += sizeOf(item)
  }
  return [...matches.values()]
}

/** Base, head and delta (head - base) in bytes. */
export function rowOf(base: number, head: number): Row {
  return { base, head, delta: head - base }
}

/** Sorts by |delta|, largest first, then by these names in code unit order. */
export function byChange<T extends Row>(
  ...namesOf: readonly ((row: T) => string)[]
): (a: T, b: T) => number {
  return (a, b) => {
    const change = Math.abs(b.delta) - Math.abs(a.delta)
    if (change !== 0) return change
    for (const nameOf of namesOf) {
      const left = nameOf(a)
      const right = nameOf(b)
      if (left !== right) return left < right ? -1 : 1
    }
    return 0
  }
}

/**
 * Asserts that rows explain a change to the byte.
 * @throws Error: a defect of the program or a measurement that doesn't add up
 */
export function assertExplains(
  what: string,
  rows: readonly Row[],
  delta: number
): void {
  const sum = rows.reduce((total, row) => total + row.delta, 0)
  if (sum !== delta) {
    throw new Error(
      `the ${what} add up to a change of ${sum} bytes, the files to one of ${delta}`
    )
  }
}
