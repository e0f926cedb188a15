// Ends the program early, after everything it holds on this machine is
// cleaned up.

type Clear = () => Promise<void>

let clear: Clear | null = null
let ending = false

/** Whether the program is ending early; what would go on waits for that. */
export function isEndingEarly(): boolean {
  return ending
}

/**
 * Registers what has to be cleared when the program ends early; there is one
 * holder at a time.
 * @returns a function that takes it back
 */
export function onEarlyEnd(holder: Clear): () => void {
  clear = holder
  return () => {
    if (clear === holder) clear = null
  }
}

/**
 * While the process waits so long, V8's compiler threads get the garbage collection that
 * they may wait for; `process.exit` waits for them, and would do so for ever.
 */
const settlingMilliseconds = 50

/** Clears and exits with `status`; only the first call counts. */
export function endEarly(status: number): void {
  if (ending) return
  ending = true
  const cleared = clear === null ? Promise.resolve() : clear()
  void cleared
    .catch(() => {})
    .finally(() => setTimeout(() => process.exit(status), settlingMilliseconds))
}

/**
 * Ends the program with status 2 on an error that nobody catches, after saying
 * which one.
 */
export function endOnUncaught(say: (error: unknown) => void): void {
  process.on('uncaughtException', (error) => {
    say(error)
    endEarly(2)
  })
}
