// Removes from a run's own build cache what another tree must not take from it: packages
// whose action IDs don't cover all files of the tree that they are compiled from. The next
// tree that is built in the same cache compiles them itself.
import { readdir, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { entryName, outputName } from '../../core/build-cache/cache-files.ts'
import { removeTree } from '../../host/files/scratch.ts'
import type { BuiltBinary, TargetListing, Workspace } from '../source-tree.ts'
import { listArchives } from './list-archives.ts'
import { usedOutputs } from './used-outputs.ts'

interface UncoveredBuild {
  readonly listings: readonly Pick<TargetListing, 'uncovered'>[]
  readonly binaries: readonly Pick<BuiltBinary, 'importcfgPath'>[]
}

/** A cache that is not the run's own is left alone. @throws the system's error */
export async function removeUncovered(
  { scratch, goCache }: Pick<Workspace, 'scratch' | 'goCache'>,
  { listings, binaries }: UncoveredBuild
): Promise<void> {
  const uncovered = new Set(
    listings
      .flatMap((listing) => listing.uncovered)
      .filter(({ isOfTree }) => isOfTree)
      .map(({ importPath }) => importPath)
  )
  if (uncovered.size === 0 || dirname(goCache) !== scratch) return
  const outputs = await usedOutputs(
    goCache,
    binaries.map(({ importcfgPath }) => importcfgPath),
    (importPath) => uncovered.has(importPath)
  )
  // Which are theirs is not known: none may stay.
  if (outputs === null) return await empty(goCache)
  for (const { outputId, actions } of await listArchives(goCache, outputs)) {
    for (const action of actions) await rm(join(goCache, entryName(action)))
    await rm(join(goCache, outputName(outputId)))
  }
}

async function empty(goCache: string): Promise<void> {
  for (const name of await readdir(goCache))
    await removeTree(join(goCache, name))
}
