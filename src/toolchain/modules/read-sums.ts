// Reads the go.sum files that are in effect in a tree.
import { stat } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { findGoMod, findGoWork, isWithin } from '../tree/find-modules.ts'
import { isCovered, parseGoSum, type Sums } from './go-sum.ts'
import { parseUses } from '../tree/mod-file.ts'
import type { OpenTree } from '../tree/open-tree.ts'
import { settingOf } from '../environment/user-environment.ts'
import { maxSumBytes, readTreeFile } from '../tree/tree-file.ts'
import type { Tree } from '../source-tree.ts'

/** Of modules that these cover, no copy is kept: others may read the cache. */
const privateVariables = ['GOPRIVATE', 'GONOPROXY', 'GONOSUMDB']

/** The text of a file of the tree; '' where there is none that can be used. */
async function textOf(tree: Tree, path: string): Promise<string> {
  return (await readTreeFile(tree, path, maxSumBytes).catch(() => null)) ?? ''
}

/** Absolute paths. */
async function sumPaths({ tree, plan }: OpenTree): Promise<readonly string[]> {
  const goWork = await findGoWork(tree, plan.goWork)
  if (goWork === 'off') {
    const goMod = await findGoMod(tree)
    return goMod === null ? [] : [join(dirname(goMod), 'go.sum')]
  }
  const directory = dirname(goWork)
  return [
    `${goWork}.sum`,
    ...parseUses(await textOf(tree, goWork))
      .map((use) => resolve(directory, use.path))
      .filter((path) => isWithin(tree.root, path))
      .map((path) => join(path, 'go.sum'))
  ]
}

/**
 * The files that the tree's go.sum vouches for, without those of private modules.
 * Empty where the tree has none.
 */
export async function readSums(opened: OpenTree): Promise<Sums> {
  const present = await stat(opened.tree.directory).catch(() => null)
  if (present === null) return new Map()
  const texts: string[] = []
  for (const path of await sumPaths(opened))
    texts.push(await textOf(opened.tree, path))
  const isPrivate = privateModules(opened)
  return new Map(
    [...parseGoSum(texts)].filter(([, { path }]) => !isPrivate(path))
  )
}

/** Whether a module, or a package of it, is private by the user's settings. */
export function privateModules({
  surroundings
}: Pick<OpenTree, 'surroundings'>): (path: string) => boolean {
  const patterns = privateVariables
    .map((name) => settingOf(surroundings, name)?.value ?? '')
    .join(',')
  return (path) => isCovered(patterns, path)
}

/** True where the tree has its modules itself, in `vendor`. */
export async function isVendored({ tree, plan }: OpenTree): Promise<boolean> {
  const goWork = await findGoWork(tree, plan.goWork)
  const file = goWork === 'off' ? await findGoMod(tree) : goWork
  if (file === null) return false
  const listed = join(dirname(file), 'vendor', 'modules.txt')
  return (await stat(listed).catch(() => null)) !== null
}
