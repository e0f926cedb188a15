/** Numbers that are the same in every run of one seed and case. */
export interface Random {
  /** An integer from 0 to `end` - 1; 0 where `end` is 0. */
  below(end: number): number
  /** True with this probability. */
  chance(probability: number): boolean
  pick<T>(list: readonly [T, ...T[]]): T
  /** One of a list that may be empty. */
  any<T>(list: readonly T[]): T | undefined
}

/** A generator for one case of one seed (mulberry32, its state mixed from both). */
export function randomOf(seed: number, number: number): Random {
  let state =
    (Math.imul(seed + 1, 0x9e3779b1) ^ Math.imul(number + 1, 0x85ebca6b)) | 0
  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }
  const below = (end: number) => Math.floor(next() * end)
  return {
    below,
    chance: (probability) => next() < probability,
    pick: (list) => list[below(list.length)] ?? list[0],
    any: (list) => list[below(list.length)]
  }
}
