// Builds programs for their sizes alone: no twin is linked, and nothing is analysed.
import { rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { formatTarget } from '../../core/model/target.ts'
import { buildTree } from '../../toolchain/build-tree.ts'
import type { ListedTree } from '../../toolchain/list-tree.ts'
import type { TargetListing } from '../../toolchain/source-tree.ts'
import type { OpenTree } from '../../toolchain/tree/open-tree.ts'

export interface ProgramSize {
  readonly name: string
  readonly mainPackage: string
  readonly target: string
  /** Bytes of the file. */
  readonly size: number
}

export interface PlainBuild {
  readonly programs: readonly ProgramSize[]
  readonly listings: readonly TargetListing[]
  readonly unchecked: readonly string[]
}

/**
 * @param listed what `listTree` found; null: it is listed now
 * @throws UserError when the tree can't be listed or built
 */
export async function plainSizes(
  opened: OpenTree,
  listed: ListedTree | null = null
): Promise<PlainBuild> {
  const output = join(opened.workspace.scratch, 'out', 'plain')
  try {
    const { binaries, listings, unchecked } = await buildTree({
      opened,
      output,
      listed,
      twins: false
    })
    const programs = await Promise.all(
      binaries.map(async ({ name, mainPackage, target, path }) => ({
        name,
        mainPackage,
        target: formatTarget(target),
        size: (await stat(path)).size
      }))
    )
    return { programs, listings, unchecked }
  } finally {
    await rm(output, { recursive: true, force: true })
  }
}

/** Programs of both builds, and what changed. */
export function sizeChanges(
  base: readonly ProgramSize[],
  head: readonly ProgramSize[]
): {
  readonly name: string
  readonly mainPackage: string
  readonly target: string
  readonly base: number
  readonly head: number
  readonly delta: number
}[] {
  return head.flatMap(({ name, mainPackage, target, size }) => {
    const before = base.find(
      (one) => one.mainPackage === mainPackage && one.target === target
    )
    return before === undefined
      ? []
      : [
          {
            name,
            mainPackage,
            target,
            base: before.size,
            head: size,
            delta: size - before.size
          }
        ]
  })
}
