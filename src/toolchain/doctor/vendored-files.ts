// Compares vendored files with the modules in the module cache that they were copied
// from. Reads only.
import { readFile, readdir, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import {
  escapedModule,
  parseModulesTxt,
  type VendoredModule
} from '../../core/doctor/modules-txt.ts'
import { readBounded } from '../../host/files/read-bounded.ts'

export interface VendoredFiles {
  /** Files that were compared. */
  readonly compared: number
  /** Paths below `vendor` that are not as in the module, and how. */
  readonly differing: readonly string[]
  /** Modules that the cache doesn't have. */
  readonly missing: readonly string[]
}

/** Bytes of modules.txt. */
const maxList = 64 * 1024 * 1024

/** Absolute path of the vendor directory that Go would use; null where there is none. */
export async function findVendor(directory: string): Promise<string | null> {
  for (let at = directory; ; at = dirname(at)) {
    const isModule = await exists(join(at, 'go.mod'))
    if (isModule) {
      const vendor = join(at, 'vendor')
      return (await exists(join(vendor, 'modules.txt'))) ? vendor : null
    }
    if (dirname(at) === at) return null
  }
}

async function exists(path: string): Promise<boolean> {
  return (await stat(path).catch(() => null)) !== null
}

export async function compareVendored(
  vendor: string,
  modCache: string
): Promise<VendoredFiles> {
  const text = await readBounded(join(vendor, 'modules.txt'), maxList)
  let compared = 0
  const differing: string[] = []
  const missing: string[] = []
  for (const module of parseModulesTxt(text.toString('utf8'))) {
    const { path, version } = module
    const original = join(modCache, `${escapedModule(path)}@${version}`)
    if (version === '' || !(await exists(original))) {
      missing.push(`${path} ${version}`.trim())
      continue
    }
    for (const [name, own, there] of await filesOf(vendor, original, module)) {
      compared++
      const [mine, theirs] = await Promise.all([
        readFile(own),
        readFile(there).catch(() => null)
      ])
      if (theirs === null)
        differing.push(`${name}: the module has no such file`)
      else if (!mine.equals(theirs)) differing.push(`${name}: other content`)
    }
  }
  return { compared, differing, missing }
}

/** Name below `vendor`, the vendored file, and the module's own. */
async function filesOf(
  vendor: string,
  original: string,
  { path, packages }: VendoredModule
): Promise<readonly (readonly [string, string, string])[]> {
  const files: (readonly [string, string, string])[] = []
  for (const name of packages) {
    // A replacement has a path of its own, and its packages that of the module.
    const inside = name.startsWith(`${path}/`)
      ? name.slice(path.length + 1)
      : name === path
        ? ''
        : null
    if (inside === null) continue
    const directory = join(vendor, name)
    const entries = await readdir(directory, { withFileTypes: true }).catch(
      () => []
    )
    for (const entry of entries.filter((one) => one.isFile())) {
      files.push([
        `${name}/${entry.name}`,
        join(directory, entry.name),
        join(original, inside, entry.name)
      ])
    }
  }
  return files
}
