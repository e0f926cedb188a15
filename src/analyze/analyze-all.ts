// Measures several binaries on as many threads as pay off.
import { stat } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { basename } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import {
  measureOnce,
  measureUnnamed,
  named,
  readBinary,
  type AnalyzeOptions
} from './analyze-file.ts'
import { measureEqualOnce } from './equal-files.ts'
import {
  canStartThreads,
  measureOnThreads,
  threadsFor,
  type Crew
} from './measuring-threads.ts'
import { withShortRunFlags } from './short-run-flags.ts'
import type { ThreadJob } from './take-jobs.ts'
import type { Measurement } from '../core/model/measurement.ts'

/** A binary to measure. */
export interface AnalysisJob extends AnalyzeOptions {
  readonly path: string
}

/** Files that are in memory at once without threads: all are compressed while one is analysed. */
const inMemory = 2

/**
 * Measurements of all jobs, in their order; equal files are measured once.
 * @throws UserError where a job is refused; then no thread runs on
 */
export async function analyzeAll(
  jobs: readonly AnalysisJob[]
): Promise<readonly Measurement[]> {
  const measured = await measureEqualOnce(jobs, {
    areAlike,
    measure: measureApiece,
    hashOf: ({ binary }) => binary.sha256
  })
  return namedAll(jobs, measured)
}

async function measureApiece(
  jobs: readonly AnalysisJob[]
): Promise<readonly Measurement[]> {
  const sizes = await Promise.all(jobs.map(bytesOf))
  // Compressing takes longer than measuring, and keeps a processor busy meanwhile.
  const compresses = jobs.some(({ gzip }) => gzip === true)
  const processors = availableParallelism() - (compresses ? 1 : 0)
  const threads = threadsFor(sizes, processors)
  // What this thread has begun to compress may need it again.
  const withCaller = jobs.every(({ gzip }) => typeof gzip === 'boolean')
  const crew = { threads: withCaller ? threads - 1 : threads, withCaller }
  return await withShortRunFlags(Math.max(0, ...sizes), async () =>
    threads > 1 ? await onThreads(jobs, sizes, crew) : await inTurn(jobs)
  )
}

/** Whether two jobs have one measurement where their files are equal, whatever these are called. */
export function areAlike(job: AnalysisJob, other: AnalysisJob): boolean {
  const [{ gzip, imports }, own] = [job, optionsOf(job)]
  return (
    gzip === other.gzip &&
    imports === other.imports &&
    isDeepStrictEqual(own, optionsOf(other))
  )
}

const optionsOf = (job: AnalysisJob) => ({
  ...threadJob(job),
  path: '',
  title: ''
})

/** Without directories, as measurements have it. */
export function fileNameOf({ path, title = path }: AnalysisJob): string {
  return basename(title)
}

function namedAll(
  jobs: readonly AnalysisJob[],
  measured: readonly Measurement[]
): readonly Measurement[] {
  return measured.map((measurement, i) => {
    const job = jobs[i]
    return job ? named(measurement, fileNameOf(job)) : measurement
  })
}

async function inTurn(
  jobs: readonly AnalysisJob[]
): Promise<readonly Measurement[]> {
  const measured: Measurement[] = []
  for (let i = 0; i < jobs.length; i += inMemory) {
    const some = jobs.slice(i, i + inMemory)
    const read = await Promise.all(some.map((job) => readBinary(job.path, job)))
    measured.push(...(await Promise.all(read.map(measureUnnamed))))
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
  const threads = threadsFor(sizes)
  const measured = await withShortRunFlags(Math.max(0, ...sizes), () =>
    onThreads(jobs, sizes, { threads, withCaller: false })
  )
  return namedAll(jobs, measured)
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

/** As `measureUnnamed` measures them. */
async function onThreads(
  jobs: readonly AnalysisJob[],
  sizes: readonly number[],
  crew: Crew
): Promise<readonly Measurement[]> {
  const measured = await measureOnThreads(jobs.map(threadJob), sizes, crew)
  return await Promise.all(
    measured.map(async (measurement, i) => {
      const { gzip = false, imports } = jobs[i] ?? {}
      const whole = await withCompressedSize(measurement, gzip)
      return imports ? { ...whole, imports } : whole
    })
  )
}

const threadJob = (job: AnalysisJob): ThreadJob => {
  // Another thread would only copy the imports.
  const { linkInput: _, ...rest } = { ...job, imports: undefined }
  return { ...rest, gzip: job.gzip === true }
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
