// Finds the module of a base that lies in another directory than the head's.
import { lstat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { moduleAt } from './module-at.ts'
import type { Tree } from '../source-tree.ts'

export interface MovedModule {
  /** Directory in the base, relative to its root, with slashes; '' for the root. */
  readonly directory: string
  /** Path of the module in the base. */
  readonly module: string
  /** Whether the head's module has another path. */
  readonly isRenamed: boolean
}

/** More go.mod files than a repository with one Go program has. */
const maxFiles = 1000

/**
 * 1. Nothing moved where the head's working directory has no go.mod of its own, or the base's
 *    has one.
 * 2. A module of the same path is the one, wherever it lies.
 * 3. Else the one whose place the head has left: it was moved and renamed.
 *
 * Of several nobody knows which it was.
 * @param goMods paths of all go.mod files of the base, relative to its root
 */
export async function findMovedModule(
  head: Tree,
  base: Tree,
  goMods: () => Promise<readonly string[]>
): Promise<MovedModule | null> {
  const modulePath = await moduleAt(head.directory)
  if (modulePath === '' || (await isThere(join(base.directory, 'go.mod')))) {
    return null
  }
  const same: MovedModule[] = []
  const left: MovedModule[] = []
  for (const path of (await goMods()).slice(0, maxFiles)) {
    const directory = dirname(path) === '.' ? '' : dirname(path)
    const module = await moduleAt(join(base.root, directory))
    if (module === '') continue
    const isRenamed = module !== modulePath
    const place = { directory, module, isRenamed }
    if (!isRenamed) same.push(place)
    else if (!(await isThere(join(head.root, path)))) left.push(place)
  }
  const candidates = same.length > 0 ? same : left
  return candidates.length === 1 ? (candidates[0] ?? null) : null
}

function isThere(path: string): Promise<boolean> {
  return lstat(path).then(
    () => true,
    () => false
  )
}
