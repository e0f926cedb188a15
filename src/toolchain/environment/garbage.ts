// How often the go command and its tools collect garbage. Most of them are short-lived
// and small: to let their memory grow is cheaper than to look for what could be freed.
import { availableParallelism, totalmem } from 'node:os'
import type { Environment } from './user-environment.ts'

/** Bytes; a process that may use less collects garbage from its start. */
const leastLimit = 512 * 2 ** 20
/** Bytes; few compilations of one package allocate more in all. */
const highestLimit = 2 * 2 ** 30

/** Bytes of memory that this process may use: of the machine, or of its container. */
function usableMemory(): number {
  const limit = process.constrainedMemory()
  // 0 where nothing limits it, and huge where a control group has no limit.
  return limit > 0 ? Math.min(limit, totalmem()) : totalmem()
}

/**
 * Variables by which Go's programs collect no garbage until they use as much memory as is
 * there for each when as many run as there are processors, and half of it is left. They
 * change no byte of what is made. On a small machine garbage is collected, but later
 * than by default.
 * @param memory bytes
 */
export function garbageSettings(
  memory: number = usableMemory(),
  processors: number = availableParallelism()
): Environment {
  const share = Math.floor(memory / 2 / processors)
  return share < leastLimit
    ? { GOGC: '200' }
    : { GOGC: 'off', GOMEMLIMIT: String(Math.min(share, highestLimit)) }
}
