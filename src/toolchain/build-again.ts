// Builds a tree's copy in another place, from a build cache of its own, and compares it
// with the first build.
import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { formatTarget } from '../core/model/target.ts'
import { buildPlain, directoryOf, type Compiling } from './build-plain.ts'
import { makeSecondWorkspace } from './environment/workspace.ts'
import type { BuiltBinary, TargetListing, Workspace } from './source-tree.ts'
import { copyTree } from './tree/copy-tree.ts'
import { openTree, type OpenTree } from './tree/open-tree.ts'
import { compareBuilds, type Reproduction } from './verify/reproducible.ts'

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
 * @throws UserError when it does not build
 */
export async function buildAgain(
  first: FirstBuild,
  parent: string
): Promise<SecondBuild> {
  try {
    return await buildBeside(first, parent)
  } finally {
    await rm(parent, { recursive: true, force: true })
  }
}

/**
 * As `buildAgain`, but leaves the directory to be removed, also where it fails.
 * @param fill called with the empty build cache; goes on while the tree is copied, and
 *   ends before anything is built
 * @throws also what `fill` throws
 */
export async function buildBeside(
  { opened, listings, binaries }: FirstBuild,
  parent: string,
  fill?: (goCache: string) => Promise<void>
): Promise<SecondBuild> {
  await mkdir(parent)
  const workspace = await makeSecondWorkspace(
    opened.workspace,
    join(parent, 'second-workspace')
  )
  const filling = fill?.(workspace.goCache)
  const opening = openCopy(opened, parent, workspace)
  // Where one of them fails, the other one writes to a directory that is to be removed.
  await Promise.allSettled([filling, opening])
  const again = await opening
  await filling
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
}

async function openCopy(
  opened: OpenTree,
  parent: string,
  workspace: Workspace
): Promise<OpenTree> {
  const tree = await copyTree(opened.tree, parent, opened.plan.buildvcs)
  return await openTree({ ...opened, tree, workspace })
}
