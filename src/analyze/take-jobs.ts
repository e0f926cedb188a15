// The work that threads share: each measures one binary after the other, as long as
// there are some that nobody has taken.
import { inColumn } from '../core/model/columns.ts'
import type { Measurement } from '../core/model/measurement.ts'
import {
  measureUnnamed,
  readBinary,
  type AnalyzeOptions
} from './analyze-file.ts'

/** A job as a thread gets it: promises can't be sent. */
export type ThreadJob = Omit<AnalyzeOptions, 'gzip' | 'linkInput'> & {
  readonly path: string
  readonly gzip: boolean
}

/** What all threads work on. */
export interface SharedJobs {
  /** Each with its number, in the order in which they are taken. */
  readonly queue: readonly (readonly [number, ThreadJob])[]
  /** Place in the queue of what the next free thread takes. */
  readonly next: Int32Array
}

/** A place that no queue has, however often somebody asks for more. */
const stopped = 2 ** 30

/**
 * The largest are taken first: in the end no thread waits long for another one.
 * @param sizes bytes that each job reads
 */
export function shareJobs(
  jobs: readonly ThreadJob[],
  sizes: readonly number[]
): SharedJobs {
  const queue = [...jobs.entries()].toSorted(
    ([a], [b]) => inColumn(sizes[b]) - inColumn(sizes[a])
  )
  return { queue, next: new Int32Array(new SharedArrayBuffer(4)) }
}

/** Lets no thread begin to measure another one. */
export function stopJobs({ next }: SharedJobs): void {
  Atomics.store(next, 0, stopped)
}

/**
 * Measures what nobody has taken, until there is no more, or all is stopped.
 * @param take gets measurements as `measureUnnamed` makes them
 * @throws UserError where a job is refused
 */
export async function takeJobs(
  { queue, next }: SharedJobs,
  take: (job: number, measurement: Measurement) => void
): Promise<void> {
  for (;;) {
    const taken = queue[Atomics.add(next, 0, 1)]
    if (taken === undefined) return
    const [number, job] = taken
    const read = await readBinary(job.path, job)
    if (Atomics.load(next, 0) >= stopped) return
    take(number, await measureUnnamed(read))
  }
}
