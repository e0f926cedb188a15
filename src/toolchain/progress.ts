// Logs what a long step is doing, and how long it took.
import type { Log } from '../host/log.ts'

const everySeconds = 30

/** Runs `work`; logs its start, a sign of life now and then, and its time. */
export async function withProgress<T>(
  log: Log,
  what: string,
  work: () => Promise<T>
): Promise<T> {
  const start = performance.now()
  const seconds = (): string =>
    `${((performance.now() - start) / 1000).toFixed(1)} s`
  log.info(`${what} …`)
  const timer = setInterval(
    () => log.info(`still ${what} … ${seconds()}`),
    everySeconds * 1000
  )
  try {
    const result = await work()
    log.info(`${what}: ${seconds()}`)
    return result
  } finally {
    clearInterval(timer)
  }
}
