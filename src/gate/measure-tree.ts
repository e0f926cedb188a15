// Builds a tree and measures every binary of it.
import type { SideName } from '../core/model/closed-lists.ts'
import { join } from 'node:path'
import { rm } from 'node:fs/promises'
import {
  analyzeApart,
  readAll,
  type AnalysisJob
} from '../analyze/analyze-all.ts'
import {
  loadMeasuring,
  readLinkInput,
  type LinkInput
} from '../analyze/analyze-file.ts'
import { compressedSize } from '../analyze/compressed-size.ts'
import type { Measurement } from '../core/model/measurement.ts'
import { buildTree, type TreeBuild } from '../toolchain/build-tree.ts'
import type { ListedTree } from '../toolchain/list-tree.ts'
import { buildDirectories } from '../toolchain/tree/build-directories.ts'
import type { OpenTree } from '../toolchain/tree/open-tree.ts'

export interface MeasuredTree {
  readonly build: TreeBuild
  readonly measurements: readonly Measurement[]
}

/** What to measure besides. */
export interface MeasureChoice {
  /** Whether to compress the files for their gzip sizes. */
  readonly gzip: boolean
  /** Whether to name the source file of each function. */
  readonly files: boolean
  /** Goes on while the build is measured, on another thread; its files are there meanwhile, and no code of the tree runs. */
  readonly beside?: (build: TreeBuild) => Promise<void>
  /** Called when there is time for something else, mostly while Go compiles. */
  readonly onChecked?: () => void
}

/** A tree that was built, to be measured by what is in memory. */
export interface ReadTree {
  readonly build: TreeBuild
  /**
   * Measures it, and removes its files.
   * @throws UserError for a file that can't be measured
   */
  readonly measure: () => Promise<MeasuredTree>
}

interface Compressions {
  /** Begins to compress a file; one at a time, since each is in memory meanwhile. */
  readonly begin: (path: string) => void
  /** Path -> compressed size in bytes. */
  readonly sizes: ReadonlyMap<string, Promise<number>>
  /** Resolves when all files are in memory and compressed on another thread, or can't be read. */
  readonly allRead: () => Promise<unknown>
}

/** Compression begins while the twins are linked. */
function compressions(): Compressions {
  let before: Promise<unknown> = Promise.resolve()
  const sizes = new Map<string, Promise<number>>()
  const reading: Promise<void>[] = []
  return {
    sizes,
    begin(path) {
      const read = new Promise<void>((resolve) => {
        const size = before.then(() => compressedSize(path, resolve))
        // A failure is reported to those who ask for the size.
        before = size.then(() => {}, resolve)
        sizes.set(path, size)
      })
      reading.push(read)
    },
    allRead: () => Promise.all(reading)
  }
}

interface LinkReader {
  /** Begins to read what the link of the only program reads. */
  readonly begin: (importcfg: Uint8Array) => void
  /** undefined where nothing has begun. */
  readonly read: () => Promise<LinkInput> | undefined
}

/** The archives of a link are read while its twin is linked. */
function linkReader({ allRead }: Compressions): LinkReader {
  let reading: Promise<LinkInput> | undefined
  return {
    begin(importcfg) {
      // Reading takes all time of this thread: what is compressed is handed on before.
      reading = allRead().then(() => readLinkInput(importcfg))
      // A failure is reported to those who ask for it.
      reading.catch(() => {})
    },
    read: () => reading
  }
}

function jobsOf(
  { binaries }: TreeBuild,
  opened: OpenTree,
  { gzip, files }: MeasureChoice,
  { sizes }: Compressions,
  linkInput: Promise<LinkInput> | undefined
): readonly AnalysisJob[] {
  const { explain } = opened.plan
  const directories = explain ? buildDirectories(opened) : null
  return binaries.map((binary) => ({
    path: binary.path,
    twinPath: binary.twinPath,
    depsPath: binary.depsPath,
    importcfgPath: binary.importcfgPath,
    linkInput,
    imports: binary.imports,
    directories,
    gzip: sizes.get(binary.path) ?? gzip,
    files,
    explain,
    build: binary.build,
    target: binary.target,
    name: binary.name
  }))
}

/**
 * Builds a tree and reads what its binaries are measured by, or measures them at once: what
 * runs later changes nothing of that.
 * @param name `base` or `head`: names the directory of its files, which are
 *   removed when they are measured
 * @param absentAllowed for a base: programs that it does not have yet are no error
 * @param listed what `listTree` found of it before
 * @throws UserError when the tree can't be built
 */
export async function readTree(
  opened: OpenTree,
  name: SideName,
  absentAllowed: boolean,
  listed: ListedTree | null = null,
  choice: MeasureChoice = { gzip: true, files: false }
): Promise<ReadTree> {
  const { gzip, beside, onChecked } = choice
  const { log } = opened.command
  const output = join(opened.workspace.scratch, 'out', name)
  const compression = compressions()
  const link = linkReader(compression)
  const build = await buildTree({
    opened,
    output,
    absentAllowed,
    listed,
    onChecked: () => {
      if (beside === undefined) loadMeasuring().catch(() => {})
      onChecked?.()
    },
    onBuilt: (path) => {
      if (gzip) compression.begin(path)
    },
    // Another thread would read them again.
    ...(beside === undefined ? { onLinkInput: link.begin } : {})
  })
  log.live?.doing('measuring')
  const jobs = jobsOf(build, opened, choice, compression, link.read())
  const measure =
    beside === undefined ? await readAll(jobs) : () => analyzeApart(jobs)
  await compression.allRead()
  return {
    build,
    async measure() {
      const others = beside?.(build)
      const [measurements] = await bothOf(measure(), others)
      for (const { binary, build: made, attribution } of measurements) {
        log.info(
          `${binary.name} ${made?.target}: ${binary.fileSize} bytes, attributed by ${attribution.level}${name === 'base' ? ' (base)' : ''}`
        )
      }
      await rm(output, { recursive: true, force: true })
      return { build, measurements }
    }
  }
}

/**
 * Waits for both, also where one fails: what still runs would lose its files.
 * @throws what either throws, that of the first before that of the second
 */
export async function bothOf<A, B>(
  ...both: readonly [Promise<A>, B]
): Promise<readonly [A, Awaited<B>]> {
  await Promise.allSettled(both)
  return await Promise.all(both)
}

/**
 * Builds a tree and measures every binary of it; the parameters are those of `readTree`.
 * @throws UserError when it can't be built or measured
 */
export async function measureTree(
  ...tree: Parameters<typeof readTree>
): Promise<MeasuredTree> {
  return await (await readTree(...tree)).measure()
}
