// Builds a tree's copy in another place, from a build cache of its own, and compares it
// with the first build.
import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { formatTarget } from '../core/model/target.ts'
import { buildPlain, directoryOf, type Compiling } from './build-plain.ts'
import { makeSecondWorkspace } from './environment/workspace.ts'
import type { BuiltBinary, TargetListing } from './source-tree.ts'
import { openTree, type OpenTree } from './tree/open-tree.ts'
import {
  compareBuilds,
  copyTree,
  type Reproduction
} from './verify/reproducible.ts'

export interface FirstBuild {
  readonly opened: OpenTree
  readonly listings: readonly TargetListing[]
  readonly binaries: readonly BuiltBinary[]
}

export interface SecondBuild extends Compiling {
  /** One per binary. */
  readonly reproductions: readonly Reproduction[]
}

/**
 * @param parent a new directory for it, which is removed in the end
 * @param fill called with the empty build cache before anything is built
 * @throws UserError when it does not build
 */
export async function buildAgain(
  { opened, listings, binaries }: FirstBuild,
  parent: string,
  fill?: (goCache: string) => Promise<void>
): Promise<SecondBuild> {
  await mkdir(parent)
  try {
    const again = await openTree({
      ...opened,
      tree: await copyTree(opened.tree, parent, opened.plan.buildvcs),
      workspace: await makeSecondWorkspace(
        opened.workspace,
        join(parent, 'second-workspace')
      )
    })
    await fill?.(again.workspace.goCache)
    const reproductions: Reproduction[] = []
    const compiled = new Set<string>()
    let seconds = 0
    for (const [index, target] of again.targets.entries()) {
      const mains = listings[index]?.mains ?? []
      if (mains.length === 0) continue
      const { paths, compiling } = await buildPlain(
        again,
        target,
        mains,
        directoryOf(parent, target)
      )
      seconds += compiling.seconds
      for (const name of compiling.compiled) compiled.add(name)
      for (const [mainPackage, path] of paths) {
        const place = formatTarget(target.facts.target)
        const first = binaries.find(
          (binary) =>
            binary.mainPackage === mainPackage &&
            formatTarget(binary.target) === place
        )
        if (first === undefined) continue
        const compared = await compareBuilds(first.path, path)
        reproductions.push({ mainPackage, target: place, ...compared })
      }
    }
    return { reproductions, compiled, seconds }
  } finally {
    await rm(parent, { recursive: true, force: true })
  }
}
