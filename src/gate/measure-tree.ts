// Builds a tree and measures every binary of it.
import { join } from 'node:path'
import { rm } from 'node:fs/promises'
import { analyzeFile, compressedSize } from '../analyze.ts'
import type { Measurement } from '../measure/measurement.ts'
import type { Log } from '../host/log.ts'
import { buildTree, type TreeBuild } from '../toolchain/build-tree.ts'
import type { OpenTree } from '../toolchain/open-tree.ts'
import type { BuiltBinary } from '../toolchain/tree.ts'

export interface MeasuredTree {
  readonly build: TreeBuild
  readonly measurements: readonly Measurement[]
}

/** Two at a time: compression runs beside the analysis, and memory stays bounded. */
const atOnce = 2

async function measureBinary(
  binary: BuiltBinary,
  gzip: true | Promise<number>,
  log: Log
): Promise<Measurement> {
  const measurement = await analyzeFile(binary.path, {
    twinPath: binary.twinPath ?? undefined,
    depsPath: binary.depsPath ?? undefined,
    importcfgPath: binary.importcfgPath ?? undefined,
    gzip,
    build: binary.build,
    target: binary.target,
    name: binary.name
  })
  const { fileSize } = measurement.binary
  log.info(
    `${binary.name} ${binary.build.target}: ${fileSize} bytes, attributed by ${measurement.attribution.level}`
  )
  return measurement
}

/**
 * @param name `base` or `head`: names the directory of its files, which are
 *   removed when they are measured
 * @param absentAllowed for a base: programs that it does not have yet are no error
 * @throws UserError when the tree can't be built
 */
export async function measureTree(
  opened: OpenTree,
  name: 'base' | 'head',
  absentAllowed: boolean
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
    onBuilt: (path) => {
      const size = before.then(() => compressedSize(path))
      // Whoever asks for the size hears of a failure; until then nobody does.
      before = size.catch(() => {})
      compressing.set(path, size)
    }
  })
  const measurements: Measurement[] = []
  for (let index = 0; index < build.binaries.length; index += atOnce) {
    const some = build.binaries.slice(index, index + atOnce)
    measurements.push(
      ...(await Promise.all(
        some.map((binary) =>
          measureBinary(binary, compressing.get(binary.path) ?? true, log)
        )
      ))
    )
  }
  await rm(output, { recursive: true, force: true })
  return { build, measurements }
}
