// Builds a tree and measures every binary of it.
import type { SideName } from '../core/model/closed-lists.ts'
import { join } from 'node:path'
import { rm } from 'node:fs/promises'
import { analyzeAll } from '../analyze/analyze-all.ts'
import { compressedSize } from '../analyze/analyze-file.ts'
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
  /** Called with the build once it is measured, while its files are there. */
  readonly onMeasured?: (build: TreeBuild) => Promise<void>
}

/**
 * @param name `base` or `head`: names the directory of its files, which are
 *   removed when they are measured
 * @param absentAllowed for a base: programs that it does not have yet are no error
 * @param listed what `listTree` found of it before
 * @throws UserError when the tree can't be built
 */
export async function measureTree(
  opened: OpenTree,
  name: SideName,
  absentAllowed: boolean,
  listed: ListedTree | null = null,
  { gzip, files, onMeasured }: MeasureChoice = { gzip: true, files: false }
): Promise<MeasuredTree> {
  const { log } = opened.command
  const output = join(opened.workspace.scratch, 'out', name)
  // Compression begins while the twins are linked; one file at a time, since
  // each is in memory meanwhile.
  let before: Promise<unknown> = Promise.resolve()
  const compressing = new Map<string, Promise<number>>()
  const build = await buildTree({
    opened,
    output,
    absentAllowed,
    listed,
    onBuilt: (path) => {
      if (!gzip) return
      const size = before.then(() => compressedSize(path))
      // A failure is reported to those who ask for the size.
      before = size.catch(() => {})
      compressing.set(path, size)
    }
  })
  log.live?.doing('measuring')
  const directories = opened.plan.explain ? buildDirectories(opened) : null
  const measurements = await analyzeAll(
    build.binaries.map((binary) => ({
      path: binary.path,
      twinPath: binary.twinPath,
      depsPath: binary.depsPath,
      importcfgPath: binary.importcfgPath,
      imports: binary.imports,
      directories,
      gzip: compressing.get(binary.path) ?? gzip,
      files,
      explain: opened.plan.explain,
      build: binary.build,
      target: binary.target,
      name: binary.name
    }))
  )
  for (const { binary, build: made, attribution } of measurements) {
    log.info(
      `${binary.name} ${made?.target}: ${binary.fileSize} bytes, attributed by ${attribution.level}`
    )
  }
  await onMeasured?.(build)
  await rm(output, { recursive: true, force: true })
  return { build, measurements }
}
