// Measures several binaries on as many threads as pay off.
import { stat } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import type { Worker } from 'node:worker_threads'
import { measureOnce, readBinary, type AnalyzeOptions } from './analyze-file.ts'
import { withShortRunFlags } from './short-run-flags.ts'
import type { Measurement } from '../core/model/measurement.ts'
import { UserError } from '../core/user-error.ts'

/** A binary to measure. */
export interface AnalysisJob extends AnalyzeOptions {
  readonly path: string
}

/** A job as a thread gets it: promises can't be sent. */
export type ThreadJob = Omit<AnalysisJob, 'gzip' | 'linkInput'> & {
  readonly gzip: boolean
}

/** What a thread is started with. */
export interface ThreadOrders {
  readonly jobs: readonly ThreadJob[]
  /** Number of the job that the next free thread takes, shared by all threads. */
  readonly next: Int32Array
}

/** What a thread has to say about one job. */
export type ThreadAnswer = { readonly job: number } & (
  | {
      readonly kind: 'measured'
      /** JSON, which is read in half the time that a structured clone takes. */
      readonly measurement: string
    }
  | { readonly kind: 'refused'; readonly sentence: string }
)

/**
 * Bytes of all files but the largest: with less, threads gain nothing. Each
 * compiles the program anew, and V8's compiler and collector keep part of a
 * second processor busy already.
 */
const minParallelBytes = 32 * 1024 * 1024

/** Bytes of files that may be analysed at once, which takes about three times as much memory. */
const maxParallelBytes = 512 * 1024 * 1024

/** Files that are in memory at once without threads: all are compressed while one is analysed. */
const inMemory = 2

/**
 * Measurements of all jobs, in their order.
 * @throws UserError where a job is refused; then no thread runs on
 */
export async function analyzeAll(
  jobs: readonly AnalysisJob[]
): Promise<readonly Measurement[]> {
  const sizes = await Promise.all(jobs.map(bytesOf))
  const threads = threadsFor(sizes)
  return await withShortRunFlags(Math.max(0, ...sizes), async () =>
    threads > 1 ? await onThreads(jobs, threads) : await inTurn(jobs)
  )
}

async function inTurn(
  jobs: readonly AnalysisJob[]
): Promise<readonly Measurement[]> {
  const measured: Measurement[] = []
  for (let i = 0; i < jobs.length; i += inMemory) {
    const some = jobs.slice(i, i + inMemory)
    const read = await Promise.all(some.map((job) => readBinary(job.path, job)))
    measured.push(...(await Promise.all(read.map(measureOnce))))
  }
  return measured
}

/**
 * As `analyzeAll`, but on threads also where there is one job: what this thread does
 * meanwhile goes on, and what is measured doesn't fill its heap.
 * @throws UserError as `analyzeAll` does
 */
export async function analyzeApart(
  jobs: readonly AnalysisJob[]
): Promise<readonly Measurement[]> {
  if (jobs.length === 0 || !canStartThreads()) return await analyzeAll(jobs)
  const sizes = await Promise.all(jobs.map(bytesOf))
  return await withShortRunFlags(Math.max(0, ...sizes), () =>
    onThreads(jobs, threadsFor(sizes))
  )
}

/**
 * Reads all that a single job is measured by: its files need not be there, or as they
 * are now, when it is measured. Several jobs are measured at once.
 * @returns measures what was read
 * @throws UserError where a job is refused
 */
export async function readAll(
  jobs: readonly AnalysisJob[]
): Promise<() => Promise<readonly Measurement[]>> {
  const [job, ...others] = jobs
  if (job !== undefined && others.length === 0) {
    const read = await readBinary(job.path, job)
    const { length } = read.file
    return async () => [
      await withShortRunFlags(length, () => measureOnce(read))
    ]
  }
  const measured = await analyzeAll(jobs)
  return () => Promise.resolve(measured)
}

/** Bytes that the analysis of a job reads; 0 for a file that isn't there; its analysis reports that. */
async function bytesOf({ path, twinPath }: AnalysisJob): Promise<number> {
  const paths = twinPath ? [path, twinPath] : [path]
  const stats = await Promise.all(
    paths.map((file) => stat(file).catch(() => null))
  )
  return stats.reduce((sum, file) => sum + (file?.size ?? 0), 0)
}

const sum = (sizes: readonly number[]): number =>
  sizes.reduce((all, size) => all + size, 0)

/** How many threads are worth starting for files of these sizes, in bytes. */
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
function canStartThreads(): boolean {
  return (
    !import.meta.url.endsWith('.ts') || Boolean(process.features.typescript)
  )
}

async function onThreads(
  jobs: readonly AnalysisJob[],
  threads: number
): Promise<readonly Measurement[]> {
  const orders: ThreadOrders = {
    jobs: jobs.map((job) => ({
      ...job,
      gzip: job.gzip === true,
      // A thread would only copy them.
      imports: undefined,
      linkInput: undefined
    })),
    next: new Int32Array(new SharedArrayBuffer(4))
  }
  const { Worker: Thread } = await import('node:worker_threads')
  const workers = Array.from(
    { length: threads },
    () => new Thread(entry(), { workerData: orders })
  )
  const measured = new Map<number, Measurement>()
  try {
    await Promise.all(
      workers.map((worker) =>
        drained(worker, (job, json) => {
          measured.set(job, JSON.parse(json))
        })
      )
    )
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()))
  }
  return await Promise.all(
    jobs.map(async ({ path, gzip, imports }, job) => {
      const measurement = measured.get(job)
      if (!measurement)
        throw new Error(`a thread ended before it measured ${path}`)
      const whole = await withCompressedSize(measurement, gzip)
      return imports ? { ...whole, imports } : whole
    })
  )
}

/** Resolves when a thread has no more to do. */
async function drained(
  worker: Worker,
  take: (job: number, measurement: string) => void
): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    worker.on('message', (answer: ThreadAnswer) => {
      if (answer.kind === 'measured') take(answer.job, answer.measurement)
      else reject(new UserError(answer.sentence))
    })
    worker.on('error', reject)
    worker.on('exit', () => resolve())
  })
}

/** Puts in the compressed size, where somebody else finds it out. */
async function withCompressedSize(
  measurement: Measurement,
  gzip: boolean | Promise<number>
): Promise<Measurement> {
  if (typeof gzip === 'boolean') return measurement
  const compressed = { gzip: await gzip }
  return { ...measurement, binary: { ...measurement.binary, compressed } }
}

/** The thread's program: this module's neighbour as source, the bundle's own file else. */
function entry(): URL {
  const here = import.meta.url
  if (here.endsWith('.ts')) return new URL('./analyze-thread.ts', here)
  const up = here.includes('/chunks/') ? '../' : './'
  return new URL(`${up}analyze-thread.js`, here)
}
