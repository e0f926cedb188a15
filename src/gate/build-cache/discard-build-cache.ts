// Removes the private build cache of a run when nothing is built any more: beside what
// waits for GitHub, and not after it.
import { dirname } from 'node:path'
import { removeTree } from '../../host/files/scratch.ts'
import type { Workspace } from '../../toolchain/source-tree.ts'

/** Never throws: what is left goes with the scratch directory. A cache that is not the run's own stays. */
export async function discardBuildCache({
  scratch,
  goCache
}: Pick<Workspace, 'scratch' | 'goCache'>): Promise<void> {
  if (dirname(goCache) !== scratch) return
  await removeTree(goCache).catch(() => {})
}
