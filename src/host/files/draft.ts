// What a write that isn't done leaves: nothing, also where a signal ends the process.
import { rmSync } from 'node:fs'

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/**
 * Removes a file or directory when a signal comes. The process ends by the signal as it would have,
 * unless somebody else listens to it, who then says how it ends.
 * @returns stops that
 */
export function removeOnSignal(path: string): () => void {
  const stop = (): void => {
    for (const signal of signals) process.removeListener(signal, remove)
  }
  const remove = (signal: NodeJS.Signals): void => {
    rmSync(path, { recursive: true, force: true })
    stop()
    if (process.listenerCount(signal) === 0) process.kill(process.pid, signal)
  }
  for (const signal of signals) process.on(signal, remove)
  return stop
}
