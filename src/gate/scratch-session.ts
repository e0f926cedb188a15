// One run on this machine: its scratch directory, and an end without leftovers
// whatever happens.
import { clearLeftovers, clearScratch } from '../git/checkout/leftovers.ts'
import { withSpaceRemedy } from '../host/files/disk-space.ts'
import { endEarly, isEndingEarly, onEarlyEnd } from '../host/early-end.ts'
import { makeScratch } from '../host/files/scratch.ts'
import { endAllChildren } from '../host/process.ts'
import type { Log } from '../host/log.ts'

const signals = {
  SIGHUP: 1,
  SIGINT: 2,
  SIGTERM: 15,
  // Of Windows, where a runner sends it after SIGINT, and no SIGTERM.
  SIGBREAK: 21
} as const

type Signal = keyof typeof signals

const signalNames: readonly Signal[] = [
  'SIGHUP',
  'SIGINT',
  'SIGTERM',
  'SIGBREAK'
]

/**
 * Clears what killed runs left below `temporary`, makes this run's scratch
 * directory, does `work` in it and removes it: at the end, after an error, and
 * when the run ends early. It does so when nobody can read its output any more,
 * and when it is cancelled, with 128 + the signal's number as its exit status;
 * every child is ended as a group first.
 * @param temporary an existing directory for temporary files
 */
export async function inScratch<T>(
  temporary: string,
  log: Log,
  work: (scratch: string) => Promise<T>
): Promise<T> {
  await clearLeftovers(temporary, log)
  const scratch = await makeScratch(temporary)
  const takeBack = onEarlyEnd(async () => {
    endAllChildren()
    await clearScratch(scratch)
  })
  const cancel = (signal: Signal): void => {
    if (isEndingEarly()) return
    log.warning(`cancelled by ${signal}: ending the build and cleaning up`)
    endEarly(128 + signals[signal])
  }
  for (const name of signalNames) process.on(name, cancel)
  try {
    return await work(scratch)
  } catch (error) {
    throw await withSpaceRemedy(error, temporary)
  } finally {
    // A run that ends early is already being cleared, and ends there.
    if (isEndingEarly()) await new Promise<never>(() => {})
    await clearScratch(scratch)
    takeBack()
    for (const name of signalNames) process.off(name, cancel)
  }
}
