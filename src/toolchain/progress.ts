// Logs what a long step is doing, and how long it took. A live line replaces the
// signs of life.
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
  const { live } = log
  live?.doing(what)
  if (live === undefined) log.info(`${what} …`)
  const timer = setInterval(() => {
    if (live === undefined) log.info(`still ${what} … ${seconds()}`)
  }, everySeconds * 1000)
  try {
    const result = await work()
    log.info(`${what}: ${seconds()}`)
    return result
  } finally {
    clearInterval(timer)
    live?.doing('')
  }
}
