// A private copy of a tree in which requirements may be changed: its own module
// cache and GOPATH, no vendor directory, and nothing of the user's is written.
import { readFile, rm, stat, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { BuildSettings } from '../../core/plan/plan.ts'
import type {
  Environment,
  HostEnvironment
} from '../environment/user-environment.ts'
import { findGoMod, findGoWork, mainModFiles } from '../tree/find-modules.ts'
import type { OpenTree } from '../tree/open-tree.ts'
import type { Tree } from '../source-tree.ts'

/**
 * Removes the vendor directory of a copy: it has the modules of one go.mod, and the
 * go.mod changes. Without it Go takes them from the module cache, as with -mod=mod.
 * @returns whether there was one
 */
export async function setVendorAside(
  tree: Tree,
  plan: BuildSettings
): Promise<boolean> {
  const goWork = await findGoWork(tree, plan.goWork)
  const file = goWork === 'off' ? await findGoMod(tree) : goWork
  if (file === null) return false
  const vendor = join(dirname(file), 'vendor')
  const listed = await stat(join(vendor, 'modules.txt')).catch(() => null)
  if (listed === null) return false
  await rm(vendor, { recursive: true, force: true })
  return true
}

/**
 * The environment that fetches for a copy: what the user's module cache has is
 * brought from there, as by a proxy, which writes nothing into it.
 */
export function fetchingFromCache(
  { fetching }: OpenTree,
  { modCache }: Pick<HostEnvironment, 'modCache'>
): Environment {
  const cache = pathToFileURL(join(modCache, 'cache', 'download')).href
  const proxy = fetching['GOPROXY'] ?? ''
  return { ...fetching, GOPROXY: proxy === '' ? cache : `${cache},${proxy}` }
}

/** Texts of the files that Go changes, by absolute path; null for one that is not there. */
export type ModuleFiles = ReadonlyMap<string, string | null>

/** Reads the go.mod, go.sum and go.work files that are in effect. */
export async function readModuleFiles(
  tree: Tree,
  plan: BuildSettings
): Promise<ModuleFiles> {
  const goWork = await findGoWork(tree, plan.goWork)
  const mods = await mainModFiles(tree, plan.goWork)
  const paths = [
    ...mods.flatMap((path) => [path, join(dirname(path), 'go.sum')]),
    ...(goWork === 'off' ? [] : [goWork, `${goWork}.sum`])
  ]
  const texts = await Promise.all(
    paths.map((path) => readFile(path, 'utf8').catch(() => null))
  )
  return new Map(paths.map((path, index) => [path, texts[index] ?? null]))
}

/** Makes them what they were. */
export async function restoreModuleFiles(files: ModuleFiles): Promise<void> {
  for (const [path, text] of files) {
    if (text === null) await rm(path, { force: true })
    else await writeFile(path, text)
  }
}
