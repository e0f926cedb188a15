// How many runs go on at a time, whichever kind they are of: those whose call hangs
// wait for a limit, and the others work meanwhile.
import { availableParallelism } from 'node:os'

/** Does work as soon as a lane is free, in the order in which it is asked for. */
type Lanes = <T>(work: () => Promise<T>) => Promise<T>

function makeLanes(count: number): Lanes {
  let free = count
  const queue: (() => void)[] = []
  return async (work) => {
    if (free > 0) free -= 1
    else await new Promise<void>((go) => queue.push(go))
    try {
      return await work()
    } finally {
      // The lane goes to the next in the queue, or is free.
      const next = queue.shift()
      if (next === undefined) free += 1
      else next()
    }
  }
}

export const waiting = makeLanes(availableParallelism() * 4)
export const working = makeLanes(availableParallelism() + 2)
