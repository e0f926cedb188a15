// Time limits of one test file that pass on demand: when a server or a process has what
// it will never answer. After a number of milliseconds, a busy machine may not even have
// started it.

export interface TimeLimits {
  /** Lets the limits that are running pass. */
  readonly pass: () => void
  readonly restore: () => void
}

type Timer = Parameters<typeof clearTimeout>[0]

/** Delays of `setTimeout` from here on are limits; shorter ones are waits. */
const hour = 3_600_000

/**
 * Has `AbortSignal.timeout`, and `setTimeout` of an hour or more, of this test file's
 * modules pass on demand only.
 */
export function timeLimits(): TimeLimits {
  const { setTimeout: later, clearTimeout: forget } = globalThis
  const timeout = AbortSignal.timeout.bind(AbortSignal)
  const requests = new Set<AbortController>()
  const timers = new Map<Timer, () => void>()
  AbortSignal.timeout = () => {
    const request = new AbortController()
    requests.add(request)
    return request.signal
  }
  const limit = (
    work: (...values: unknown[]) => void,
    milliseconds = 0,
    ...values: unknown[]
  ) => {
    const timer = later(work, milliseconds, ...values)
    if (milliseconds >= hour) timers.set(timer, () => work(...values))
    return timer
  }
  globalThis.setTimeout = Object.assign(limit, later)
  globalThis.clearTimeout = (timer) => {
    timers.delete(timer)
    forget(timer)
  }
  return {
    pass() {
      for (const request of requests)
        request.abort(new DOMException('passed on demand', 'TimeoutError'))
      requests.clear()
      for (const [timer, work] of timers) {
        globalThis.clearTimeout(timer)
        work()
      }
    },
    restore() {
      AbortSignal.timeout = timeout
      globalThis.setTimeout = later
      globalThis.clearTimeout = forget
    }
  }
}
