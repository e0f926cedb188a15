// Timers of one test file that pass faster than the clock: what the program, or a
// library of it, waits for stays as it is and can be looked at, and the test is short.

export interface FastTimers {
  /** Every wait that was asked for since the last `restore`, in milliseconds. */
  readonly waits: readonly number[]
  restore(): void
}

/**
 * Has `setTimeout` of this test file's modules fire early. The time limits of
 * requests (`AbortSignal.timeout`), Node's own timers and the clock stay true.
 * @param speed how many times as fast they pass
 */
export function fastTimers(speed = 100): FastTimers {
  const { setTimeout: later } = globalThis
  const waits: number[] = []
  const early = (
    work: (...values: unknown[]) => void,
    milliseconds = 0,
    ...values: unknown[]
  ) => {
    waits.push(milliseconds)
    return later(work, milliseconds / speed, ...values)
  }
  globalThis.setTimeout = Object.assign(early, later)
  return {
    waits,
    restore() {
      globalThis.setTimeout = later
    }
  }
}
