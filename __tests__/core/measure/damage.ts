// What the tests with damaged files share.

/** 'exact', or the name of what was thrown; `measure` checks all sums itself. */
export function outcome(run: () => unknown): string {
  try {
    run()
    return 'exact'
  } catch (error) {
    return error instanceof Error ? error.name : String(error)
  }
}

/** Numbers in [0, 1) that are the same in every run (mulberry32). */
export function sequence(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }
}
