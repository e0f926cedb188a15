// What came of one run: an outcome that may be, or a failure.
import { limited } from './allocations.ts'
import type { Outcome } from './examine.ts'

export type Result =
  | { readonly outcome: Outcome }
  | {
      readonly outcome: 'failure'
      readonly what: string
      readonly stack: string
    }

/**
 * Runs with at most this many bytes of buffers: what is thrown is a failure,
 * and so is reaching for more, whoever caught that.
 */
export function resultOf(
  examine: () => Outcome,
  buffers: number
): { readonly seconds: number; readonly result: Result } {
  let result: Result = { outcome: 'refused' }
  const seconds = secondsOf(() => {
    const { exceeded } = limited(buffers, () => {
      try {
        result = { outcome: examine() }
      } catch (error) {
        result = failure(error)
      }
    })
    if (exceeded) result = failure(exceeded)
  })
  return { seconds, result }
}

/** Seconds of the processor. */
export function secondsOf(run: () => void): number {
  const before = process.cpuUsage()
  run()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1e6
}

function failure(error: unknown): Result {
  if (!(error instanceof Error)) {
    return { outcome: 'failure', what: String(error), stack: '' }
  }
  const cause = error.cause instanceof Error ? `\n${error.cause.stack}` : ''
  return {
    outcome: 'failure',
    what: `${error.name}: ${error.message}`,
    stack: `${error.stack ?? ''}${cause}`
  }
}
