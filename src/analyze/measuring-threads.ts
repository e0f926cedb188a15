// Measures several binaries at once: how many threads that is worth, and the threads.
import { availableParallelism } from 'node:os'
import type { Worker } from 'node:worker_threads'
import type { Measurement } from '../core/model/measurement.ts'
import { UserError } from '../core/user-error.ts'
import { unpackMeasurement, type SentMeasurement } from './sent-measurement.ts'
import { shareJobs, stopJobs, takeJobs, type ThreadJob } from './take-jobs.ts'

/** What a thread has to say. */
export type ThreadAnswer =
  | {
      readonly kind: 'measured'
      readonly job: number
      readonly measurement: SentMeasurement
    }
  | { readonly kind: 'refused'; readonly sentence: string }

/**
 * Bytes of all files but the largest: with less, threads gain nothing. Each
 * compiles the program anew, and V8's compiler and collector keep part of a
 * second processor busy already.
 */
const minParallelBytes = 32 * 1024 * 1024

/** Bytes of files that may be analysed at once, which takes about three times as much memory. */
const maxParallelBytes = 512 * 1024 * 1024

const sum = (sizes: readonly number[]): number =>
  sizes.reduce((all, size) => all + size, 0)

/** How many threads, this one among them, are worth having for files of these sizes, in bytes. */
export function threadsFor(
  sizes: readonly number[],
  processors: number = availableParallelism()
): number {
  const largestFirst = sizes.toSorted((a, b) => b - a)
  if (sum(largestFirst.slice(1)) < minParallelBytes) return 1
  if (!canStartThreads()) return 1
  let threads = Math.min(processors, sizes.length)
  while (
    threads > 1 &&
    sum(largestFirst.slice(0, threads)) > maxParallelBytes
  ) {
    threads--
  }
  return threads
}

/** Sources can be threads only where Node reads TypeScript. */
export function canStartThreads(): boolean {
  return (
    !import.meta.url.endsWith('.ts') || Boolean(process.features.typescript)
  )
}

/** Who measures. */
export interface Crew {
  /** Threads to start. */
  readonly threads: number
  /** Whether the calling thread measures as well; what else it has to do waits then. */
  readonly withCaller: boolean
}

/**
 * Measurements of all jobs, in their order, as `measureUnnamed` makes them.
 * @param sizes bytes that each job reads
 * @throws UserError where a job is refused; then no thread runs on
 */
export async function measureOnThreads(
  jobs: readonly ThreadJob[],
  sizes: readonly number[],
  { threads, withCaller }: Crew
): Promise<readonly Measurement[]> {
  const { Worker: Thread } = await import('node:worker_threads')
  const shared = shareJobs(jobs, sizes)
  const workers = Array.from(
    { length: threads },
    () => new Thread(entry(), { workerData: shared })
  )
  const measured = new Map<number, Measurement>()
  const take = (job: number, measurement: Measurement): void => {
    measured.set(job, measurement)
  }
  try {
    const others = workers.map((worker) => drained(worker, take))
    const own = withCaller ? takeJobs(shared, take) : undefined
    await Promise.all([...others, own])
  } finally {
    stopJobs(shared)
    await Promise.all(workers.map((worker) => worker.terminate()))
  }
  return jobs.map(({ path }, job) => {
    const measurement = measured.get(job)
    if (measurement === undefined) {
      throw new Error(`a thread ended before it measured ${path}`)
    }
    return measurement
  })
}

/** Resolves when a thread has no more to do. */
async function drained(
  worker: Worker,
  take: (job: number, measurement: Measurement) => void
): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    worker.on('message', (answer: ThreadAnswer) => {
      if (answer.kind === 'refused') reject(new UserError(answer.sentence))
      else take(answer.job, unpackMeasurement(answer.measurement))
    })
    worker.on('error', reject)
    worker.on('exit', () => resolve())
  })
}

/** The thread's program: this module's neighbour as source, the bundle's own file else. */
function entry(): URL {
  const here = import.meta.url
  if (here.endsWith('.ts')) return new URL('./analyze-thread.ts', here)
  const up = here.includes('/chunks/') ? '../' : './'
  return new URL(`${up}analyze-thread.js`, here)
}
