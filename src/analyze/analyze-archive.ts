// Measures what a file holds: the executable that it is, or each executable in the
// archive that it is.
import { createHash } from 'node:crypto'
import { open } from 'node:fs/promises'
import { basename, posix } from 'node:path'
import type { ArchiveContent } from '../core/archive/read-archive.ts'
import type { Measurement } from '../core/model/measurement.ts'
import { UserError } from '../core/user-error.ts'
import { withShortRunFlags } from './short-run-flags.ts'
import { release } from './read-file.ts'
import {
  analyzeAll,
  areAlike,
  fileNameOf,
  type AnalysisJob
} from './analyze-all.ts'
import { measureEqualOnce } from './equal-files.ts'
import {
  loadBinary,
  measureBinary,
  readExecutable,
  readHelp,
  type AnalyzeOptions,
  type ExecutableBytes,
  type MeasuringHelp
} from './analyze-file.ts'

/** Bytes at a file's start that tell whether it is an archive: a header of tar. */
const startBytes = 512

/** Loaded with the analysis, for which a file that is read need not wait. */
const formats = () => import('../core/binary/identify/detect-format.ts')

/**
 * Measurements of what a file holds, at least one; of an archive in its order.
 * @throws UserError where it can't be read, or is neither an executable nor an
 *   archive with one
 */
export async function analyzeContents(
  path: string,
  options: AnalyzeOptions
): Promise<readonly Measurement[]> {
  const [read, help] = await Promise.all([
    readExecutable(path, options.title),
    readHelp(options)
  ])
  const measurements = await measureContents(read, help, options)
  release(read.file)
  return measurements
}

/**
 * As `analyzeContents`, for what is in memory already.
 * @param name of the file, which messages call it by
 * @throws UserError where it is neither an executable nor an archive with one
 */
export async function analyzeBytes(
  name: string,
  file: Uint8Array,
  options: AnalyzeOptions
): Promise<readonly Measurement[]> {
  const sha256 = createHash('sha256').update(file).digest('hex')
  const read = { path: name, fileName: posix.basename(name), file, sha256 }
  return await measureContents(read, await readHelp(options), options)
}

async function measureContents(
  read: ExecutableBytes,
  help: MeasuringHelp,
  options: AnalyzeOptions
): Promise<readonly Measurement[]> {
  const { detectFormat } = await formats()
  return await withShortRunFlags(read.file.length, async () => {
    if (detectFormat(read.file) === null) {
      const { isArchive } = await import('../core/archive/read-archive.ts')
      if (isArchive(read.file)) return await measureArchive(read, help, options)
    }
    return [await measureBinary(await loadBinary(read, help, options))]
  })
}

/**
 * Measurements of what several files hold, a list for each; equal files are measured
 * once. Executables are measured on as many threads as pay off, archives one after the
 * other.
 * @throws UserError as for one
 */
export async function analyzeEach(
  jobs: readonly AnalysisJob[]
): Promise<readonly (readonly Measurement[])[]> {
  const packed = await Promise.all(jobs.map(({ path }) => isPacked(path)))
  const plain = await analyzeAll(jobs.filter((_, i) => !packed[i]))
  const archives = await measureEqualOnce(
    jobs.filter((_, i) => packed[i]),
    { areAlike: areAlikeArchives, measure: analyzeInTurn, hashOf }
  )
  let nextPlain = 0
  let nextPacked = 0
  return jobs.map((_, i) =>
    packed[i]
      ? (archives[nextPacked++] ?? [])
      : plain.slice(nextPlain, ++nextPlain)
  )
}

async function analyzeInTurn(
  jobs: readonly AnalysisJob[]
): Promise<readonly (readonly Measurement[])[]> {
  const results: (readonly Measurement[])[] = []
  for (const job of jobs) results.push(await analyzeContents(job.path, job))
  return results
}

/** What is measured has the name of its archive. */
function areAlikeArchives(job: AnalysisJob, other: AnalysisJob): boolean {
  return fileNameOf(job) === fileNameOf(other) && areAlike(job, other)
}

/** Of an archive that was measured. */
function hashOf([measurement]: readonly Measurement[]): string | undefined {
  return measurement?.binary.archive?.sha256
}

/** Whether a regular file begins as an archive does; what can't be read is reported by its analysis. */
async function isPacked(path: string): Promise<boolean> {
  const file = await open(path).catch(() => null)
  if (file === null) return false
  try {
    // What is read of a pipe is gone for whoever reads it next.
    if (!(await file.stat()).isFile()) return false
    const buffer = Buffer.alloc(startBytes)
    const { bytesRead } = await file.read(buffer, 0, startBytes, 0)
    const start = buffer.subarray(0, bytesRead)
    const { detectFormat } = await formats()
    if (detectFormat(start) !== null) return false
    const { isArchive } = await import('../core/archive/read-archive.ts')
    return isArchive(start)
  } finally {
    await file.close()
  }
}

async function measureArchive(
  archive: ExecutableBytes,
  help: MeasuringHelp,
  options: AnalyzeOptions
): Promise<readonly Measurement[]> {
  const content = await contentOf(archive)
  refuseHelp(archive.path, content, options)
  const measurements: Measurement[] = []
  for (const { path, bytes } of content.executables) {
    const name = path === '' ? withoutEnding(archive.path) : path
    const loaded = await loadBinary(
      {
        path: path === '' ? archive.path : `${archive.path} (${path})`,
        fileName: posix.basename(name),
        file: bytes,
        sha256: createHash('sha256').update(bytes).digest('hex')
      },
      help,
      options
    )
    const { binary, ...rest } = await measureBinary(loaded)
    const inArchive = {
      file: basename(archive.path),
      format: content.format,
      size: archive.file.length,
      contentSize: content.contentSize,
      path,
      sha256: archive.sha256
    }
    measurements.push({ ...rest, binary: { ...binary, archive: inArchive } })
  }
  return measurements
}

/**
 * The executables that a file holds, itself or an archive, without measuring them.
 * @throws UserError where it can't be read
 */
export async function executablesIn(
  path: string
): Promise<readonly Pick<ExecutableBytes, 'file' | 'sha256'>[]> {
  const read = await readExecutable(path)
  if (!(await isPacked(path))) return [read]
  const { executables } = await contentOf(read)
  return executables.map(({ bytes }) => ({
    file: bytes,
    sha256: createHash('sha256').update(bytes).digest('hex')
  }))
}

/** An archive, and the executables in it by their hashes. */
export interface DescribedArchive {
  readonly archive: Omit<NonNullable<Measurement['binary']['archive']>, 'path'>
  readonly executables: readonly {
    readonly path: string
    readonly sha256: string
  }[]
}

/**
 * What an archive holds, without measuring it; null where that is no executable.
 * @param title how messages call it
 * @throws UserError where it can't be read
 */
export async function describeArchive(
  path: string,
  title: string
): Promise<DescribedArchive | null> {
  const file = await readExecutable(path, title)
  const content = await contentOrNone(file)
  if ('none' in content) return null
  const { format, contentSize, executables } = content
  return {
    archive: {
      file: basename(title),
      format,
      size: file.file.length,
      contentSize,
      sha256: file.sha256
    },
    executables: executables.map(({ path: inside, bytes }) => ({
      path: inside,
      sha256: createHash('sha256').update(bytes).digest('hex')
    }))
  }
}

/** @throws UserError where it is refused */
async function contentOf(archive: ExecutableBytes): Promise<ArchiveContent> {
  const content = await contentOrNone(archive)
  if ('none' in content) throw refusal(archive.path, content.none)
  return content
}

const refusal = (path: string, why: string): UserError =>
  new UserError(`cannot measure the archive ${path}: ${why}`)

/** `none` is why there is nothing to measure, a clause. */
async function contentOrNone({
  path,
  file
}: ExecutableBytes): Promise<ArchiveContent | { readonly none: string }> {
  const [
    { readArchive },
    { ArchiveError, NoExecutableError },
    { unpack },
    { crc32 }
  ] = await Promise.all([
    import('../core/archive/read-archive.ts'),
    import('../core/archive/archive-error.ts'),
    import('./unpack.ts'),
    import('node:zlib')
  ])
  try {
    return await unpack(readArchive(file, crc32))
  } catch (error) {
    if (!(error instanceof ArchiveError)) throw error
    if (error instanceof NoExecutableError) return { none: error.message }
    throw refusal(path, error.message)
  }
}

/** What helps to measure one executable is of no use for several. */
function refuseHelp(
  path: string,
  { executables }: ArchiveContent,
  { twinPath, depsPath, importcfgPath, name }: AnalyzeOptions
): void {
  const help = twinPath ?? depsPath ?? importcfgPath ?? name
  if (executables.length < 2 || help === null || help === undefined) return
  throw new UserError(
    `${path} holds ${executables.length} executables, and ${help} belongs to one: unpack it, and measure that one`
  )
}

/** The name of a file that was compressed alone, such as `tool` of `tool.gz`. */
function withoutEnding(path: string): string {
  return basename(path).replace(/\.(?:gz|xz|zst)$/i, '')
}
