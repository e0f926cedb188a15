// The part of the module cache that holds what was downloaded, `cache/download`
// (layout: https://go.dev/ref/mod#module-cache). Nothing that is there is changed.
import { randomBytes } from 'node:crypto'
import { access, link, mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { downloadName, versionInfo, type Sums } from './go-sum.ts'

/** @param name path below `cache/download`, with `/` */
export function downloadPath(modCache: string, name: string): string {
  return join(modCache, 'cache', 'download', ...name.split('/'))
}

function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false
  )
}

/**
 * Names of the files that the module cache has already. A zip whose hash was
 * recorded is one, also when it was removed: Go asks for it no more where the
 * module is extracted, and would hold another zip against that hash.
 */
export async function filesThere(
  modCache: string,
  sums: Sums
): Promise<ReadonlySet<string>> {
  const there = new Set<string>()
  for (const [name, { kind }] of sums) {
    const path = downloadPath(modCache, name)
    if (
      (await exists(path)) ||
      (kind === 'zip' && (await exists(`${path}hash`)))
    )
      there.add(name)
  }
  return there
}

/**
 * Puts a file where none is: whole or not at all, and never over another.
 * @param write writes it to the path that it is given
 * @returns false when there is one by now
 */
export async function placeNew(
  path: string,
  write: (temporary: string) => Promise<void>
): Promise<boolean> {
  await mkdir(dirname(path), { recursive: true })
  // Go removes what a killed run leaves under such a name beside a zip.
  const temporary = `${path}${randomBytes(8).toString('hex')}.tmp`
  try {
    await write(temporary)
    try {
      await link(temporary, path)
      return true
    } catch {
      // It is there, or the file system has no hard links.
      if (await exists(path)) return false
      await rename(temporary, path)
      return true
    }
  } finally {
    await rm(temporary, { force: true })
  }
}

/**
 * Makes the `.info` of each version whose zip is there and that has none.
 * `go list` would ask the version's origin for it.
 */
export async function placeInfos(
  modCache: string,
  sums: Sums,
  there: ReadonlySet<string>
): Promise<void> {
  for (const [name, file] of sums) {
    if (file.kind !== 'zip' || !there.has(name)) continue
    const path = downloadPath(modCache, `${downloadName(file)}.info`)
    if (await exists(path)) continue
    await placeNew(path, (temporary) =>
      writeFile(temporary, versionInfo(file.version))
    )
  }
}
