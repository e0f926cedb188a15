// Reads a binary from disk and measures it, while it is compressed for its gzip size.
import { basename } from 'node:path'
import type { ImportGraph } from '../core/model/explanation/explanation.ts'
import type { MachineDirectory } from '../core/doctor/leaks/leak.ts'
import type {
  Build,
  Measurement,
  PathLeaks
} from '../core/model/measurement.ts'
import type { MeasureOptions } from '../core/measure/options.ts'
import type { Target } from '../core/model/target.ts'
import { beginCompressing } from './compressed-size.ts'
import { readGiven, readHashed, release } from './read-file.ts'
import { withShortRunFlags } from './short-run-flags.ts'
import { messageOf, UserError } from '../core/user-error.ts'
import { MalformedBinary } from '../core/binary/malformed-binary.ts'

export interface AnalyzeOptions {
  /** How messages call the file, and whose last part is its name; by default its path. */
  readonly title?: string | undefined
  /** The same inputs linked with `-ldflags=-w`. */
  readonly twinPath?: string | null | undefined
  /** Output of that link with `-dumpdep`. */
  readonly depsPath?: string | null | undefined
  /** The `importcfg.link` that go wrote for that link: which archives it read. */
  readonly importcfgPath?: string | null | undefined
  /** What was read of those archives before; not used where that file is another one. */
  readonly linkInput?: Promise<LinkInput> | undefined
  /**
   * Whether to compress the file, which takes far longer than the rest; or its
   * compressed size in bytes, where somebody has begun that already.
   */
  readonly gzip: boolean | Promise<number>
  readonly build?: Build | null | undefined
  readonly target?: Target | null | undefined
  /** The packages that it was built from, and which of them import which. */
  readonly imports?: ImportGraph | null | undefined
  /** Whether to keep what explanations need of the linker's listing; by default it is kept. */
  readonly explain?: boolean | undefined
  /** Directories of the machine that built it: their paths in it are kept. Without them nobody looks for paths. */
  readonly directories?: readonly MachineDirectory[] | null | undefined
  /** Whether to name the source file of each function. */
  readonly files?: boolean | undefined
  /** Whether to hash it without its build IDs as well, as `MeasureOptions` says. */
  readonly restHash?: boolean | undefined
  /** How many symbols are enough, as `MeasureOptions.symbols` has it; by default all. */
  readonly symbols?: number | undefined
  /** The executable's name; by default by its build info, else by its file. */
  readonly name?: string | undefined
}

/** What a link reads. */
export interface LinkInput {
  /** What go wrote for the linker. */
  readonly importcfg: Uint8Array
  readonly objects: MeasuringHelp['objects']
}

/** Reads the archives of a link, which are all there when it begins. */
export async function readLinkInput(importcfg: Uint8Array): Promise<LinkInput> {
  return { importcfg, objects: await objectsOf(importcfg) }
}

/** Loads the program's parts that measure, so that they are there when a file is. */
export async function loadMeasuring(): Promise<void> {
  await Promise.all([
    import('../core/measure/measure.ts'),
    import('../core/doctor/leaks/record-leaks.ts'),
    import('./package-archives.ts'),
    import('../host/inflate.ts')
  ])
}

/**
 * Measures the binary in a file. For the main thread.
 * @throws UserError where a file can't be read, or is not a whole executable
 */
export async function analyzeFile(
  path: string,
  options: AnalyzeOptions
): Promise<Measurement> {
  const read = await readBinary(path, options)
  return await withShortRunFlags(read.file.length, () => measureOnce(read))
}

/** An executable in memory. */
export interface ExecutableBytes {
  /** How messages call it. */
  readonly path: string
  /** Its name as a file, without directories. */
  readonly fileName: string
  readonly file: Uint8Array
  readonly sha256: string
}

/** An executable in memory, with all that helps to measure it. */
export interface LoadedBinary
  extends ExecutableBytes, Pick<MeasureOptions, 'twin' | 'deps' | 'objects'> {
  readonly options: AnalyzeOptions
  /** Bytes; false where nobody asked for them. */
  readonly compressing: Promise<number> | false
}

/**
 * Reads what an analysis needs, and begins to compress the file on another thread.
 * @throws UserError where a file can't be read
 */
export async function readBinary(
  path: string,
  options: AnalyzeOptions
): Promise<LoadedBinary> {
  const [read, help] = await Promise.all([
    readExecutable(path, options.title),
    readHelp(options)
  ])
  return await loadBinary(read, help, options)
}

/** What helps to measure an executable. */
export type MeasuringHelp = Pick<LoadedBinary, 'twin' | 'deps' | 'objects'>

/** Puts together what was read, and begins to compress the executable on another thread. */
export async function loadBinary(
  read: ExecutableBytes,
  help: MeasuringHelp,
  options: AnalyzeOptions
): Promise<LoadedBinary> {
  const { gzip } = options
  if (gzip !== true) return { ...read, ...help, options, compressing: gzip }
  const { size } = await beginCompressing(read.file)
  return { ...read, ...help, options, compressing: size }
}

/**
 * Reads the files that help to measure an executable.
 * @throws UserError where one can't be read
 */
export async function readHelp({
  twinPath,
  depsPath,
  importcfgPath,
  linkInput
}: AnalyzeOptions): Promise<MeasuringHelp> {
  const [twin, deps, objects] = await Promise.all([
    readGiven(twinPath),
    readGiven(depsPath),
    readGiven(importcfgPath).then(async (importcfg) => {
      const before = await linkInput
      return importcfg &&
        before &&
        Buffer.compare(importcfg, before.importcfg) === 0
        ? before.objects
        : await objectsOf(importcfg)
    }),
    // Loaded while Node's threads read.
    import('../core/measure/measure.ts')
  ])
  return { twin, deps, objects }
}

async function objectsOf(
  importcfg: Uint8Array | null
): Promise<MeasuringHelp['objects']> {
  if (!importcfg) return null
  const { readObjects } = await import('./package-archives.ts')
  return readObjects(importcfg)
}

/**
 * A file in memory, with its hash.
 * @throws UserError where it can't be read
 */
export async function readExecutable(
  path: string,
  title = path
): Promise<ExecutableBytes> {
  const read = await readHashed(path)
  return { path: title, fileName: basename(title), ...read }
}

/**
 * Measures what was read from a file, and gives its memory back.
 * @throws UserError as `measureBinary` does
 */
export async function measureOnce(read: LoadedBinary): Promise<Measurement> {
  return named(await measureUnnamed(read), read.fileName)
}

/**
 * As `measureOnce`, whatever the file is called: an executable that nothing else names
 * has the name ''.
 * @throws UserError as `measureBinary` does
 */
export async function measureUnnamed(read: LoadedBinary): Promise<Measurement> {
  const measurement = await measureLoaded(read)
  release(read.file)
  return measurement
}

/**
 * Measures what was read.
 * @throws UserError where it is not a whole executable
 */
export async function measureBinary(read: LoadedBinary): Promise<Measurement> {
  return named(await measureLoaded(read), read.fileName)
}

/** Gives an executable the name of its file, where nothing else names it. */
export function named(measurement: Measurement, fileName: string): Measurement {
  const { binary } = measurement
  if (binary.name !== '') return measurement
  const name = fileName.replace(/\.exe$/i, '')
  return { ...measurement, binary: { ...binary, name } }
}

async function measureLoaded(read: LoadedBinary): Promise<Measurement> {
  const { path, options, file, compressing, sha256, twin, deps, objects } = read
  const {
    build = null,
    target,
    name,
    files,
    symbols,
    explain,
    imports,
    restHash
  } = options
  const { measure } = await import('../core/measure/measure.ts')
  const search = await leakSearch(options)
  const inspect = search?.inspect
  const measurement = namingFile(path, () =>
    measure(file, {
      sha256,
      twin,
      deps,
      objects,
      gzip: null,
      name,
      target,
      build,
      files,
      symbols,
      explain,
      restHash,
      inspect
    })
  )
  const { binary } = measurement
  const size = await compressing
  return {
    ...measurement,
    binary: { ...binary, compressed: size === false ? null : { gzip: size } },
    ...(imports ? { imports } : {}),
    ...(search ? { pathLeaks: search.found() } : {})
  }
}

interface LeakSearch {
  readonly inspect: NonNullable<MeasureOptions['inspect']>
  /** What was found; not whole for what was never inspected. */
  readonly found: () => PathLeaks
}

/** Looks for paths of the machine in what a measurement reads; null where nobody named directories. */
async function leakSearch({
  directories
}: AnalyzeOptions): Promise<LeakSearch | null> {
  if (!directories) return null
  const { leaksUnread, recordLeaks } =
    await import('../core/doctor/leaks/record-leaks.ts')
  const { inflate } = await import('../host/inflate.ts')
  let found = leaksUnread
  return {
    inspect: (program) => {
      found = recordLeaks(program, directories, inflate)
    },
    found: () => found
  }
}

function namingFile(path: string, run: () => Measurement): Measurement {
  try {
    return run()
  } catch (error) {
    if (!(error instanceof MalformedBinary)) throw error
    throw new UserError(`${path}: ${messageOf(error)}`)
  }
}
