// The archives of packages that a link read, from the build cache.
import { readFile, stat } from 'node:fs/promises'
import { readGoArchive } from './binary/go-object.ts'
import { MalformedBinary } from './binary/malformed.ts'
import type { PackageObjects } from './measure/linker-order.ts'

/** Bytes; archives of real packages are smaller by far. */
const largestArchive = 512 * 1024 * 1024

/** Archives that are in memory at once. */
const atOnce = 4

/**
 * What the packages of a link define; null where an archive is missing, or of
 * an unknown form: names of data are a help, and no measurement fails for lack
 * of them.
 * @param importcfg what go wrote for the linker: `packagefile importpath=path`,
 *   the main package first
 */
export async function readObjects(
  importcfg: Uint8Array
): Promise<readonly PackageObjects[] | null> {
  const files = archivesOf(importcfg)
  const packages: PackageObjects[] = []
  for (let i = 0; i < files.length; i += atOnce) {
    const some = await Promise.all(files.slice(i, i + atOnce).map(readPackage))
    for (const one of some) {
      if (one === null) return null
      packages.push(one)
    }
  }
  return packages.length > 0 ? packages : null
}

interface ArchiveFile {
  readonly importPath: string
  readonly path: string
}

function archivesOf(importcfg: Uint8Array): ArchiveFile[] {
  const found: ArchiveFile[] = []
  for (const line of Buffer.from(importcfg).toString('utf8').split('\n')) {
    const [, importPath, path] = /^packagefile ([^=]+)=(.+)$/.exec(line) ?? []
    if (importPath !== undefined && path !== undefined) {
      found.push({ importPath, path })
    }
  }
  return found
}

async function readPackage({
  importPath,
  path
}: ArchiveFile): Promise<PackageObjects | null> {
  const status = await stat(path).catch(() => null)
  if (!status?.isFile() || status.size > largestArchive) return null
  const archive = await readFile(path).catch(() => null)
  if (archive === null) return null
  try {
    return { importPath, objects: readGoArchive(archive) }
  } catch (error) {
    if (error instanceof MalformedBinary) return null
    throw error
  }
}
