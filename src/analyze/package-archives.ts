// Reads the package archives of a link from the build cache.
import { closeSync, openSync, readSync, statSync } from 'node:fs'
import type { ByteRange } from '../core/binary/byte-range.ts'
import { readGoArchive } from '../core/binary/goobj/archive.ts'
import { MalformedBinary } from '../core/binary/malformed-binary.ts'
import type { PackageObjects } from '../core/measure/linker/linker-order.ts'

/** Bytes; archives of real packages are smaller by far. */
const maxArchiveBytes = 512 * 1024 * 1024

/**
 * What the packages of a link define; null where an archive is missing, or of
 * an unknown form: names of data are a help, and no measurement fails for lack
 * of them. Reads are small and many, and wait for nothing but the disk: to make
 * them one after the other takes half the time of making promises of them.
 * @param importcfg what go wrote for the linker: `packagefile importpath=path`,
 *   the main package first
 */
export function readObjects(
  importcfg: Uint8Array
): readonly PackageObjects[] | null {
  const read = reader()
  const packages: PackageObjects[] = []
  for (const file of archivesOf(importcfg)) {
    // The main package comes first, and is called main whatever its path is.
    const home = packages.length === 0 ? 'main' : file.importPath
    const objects = readPackage(file, home, read)
    if (objects === null) return null
    packages.push(objects)
  }
  return packages.length > 0 ? packages : null
}

interface ArchiveFile {
  readonly importPath: string
  readonly path: string
}

function archivesOf(importcfg: Uint8Array): ArchiveFile[] {
  const archives: ArchiveFile[] = []
  for (const line of Buffer.from(importcfg).toString('utf8').split('\n')) {
    const [, importPath, path] = /^packagefile ([^=]+)=(.+)$/.exec(line) ?? []
    if (importPath !== undefined && path !== undefined) {
      archives.push({ importPath, path })
    }
  }
  return archives
}

/** Bytes of a file; null where it has become shorter. The next read writes over them. */
type ReadRange = (file: number, extent: ByteRange) => Uint8Array | null

function reader(): ReadRange {
  let buffer = Buffer.allocUnsafeSlow(0)
  return (file, { offset, size }) => {
    if (buffer.length < size) {
      buffer = Buffer.allocUnsafeSlow(Math.min(2 * size, maxArchiveBytes))
    }
    const bytes = buffer.subarray(0, size)
    return readSync(file, bytes, 0, size, offset) === size ? bytes : null
  }
}

function readPackage(
  { importPath, path }: ArchiveFile,
  home: string,
  read: ReadRange
): PackageObjects | null {
  try {
    const status = statSync(path)
    if (!status.isFile() || status.size > maxArchiveBytes) return null
    const file = openSync(path, 'r')
    try {
      const objects = readGoArchive(status.size, home)
      let step = objects.next()
      while (!step.done) {
        const bytes = read(file, step.value)
        if (bytes === null) return null
        step = objects.next(bytes)
      }
      return { importPath, home, objects: step.value }
    } finally {
      closeSync(file)
    }
  } catch (error) {
    if (error instanceof MalformedBinary || isSystemError(error)) return null
    throw error
  }
}

/** Whether the system refused a file; not so a fault of this program. */
const isSystemError = (thrown: unknown): boolean =>
  typeof thrown === 'object' && thrown !== null && 'syscall' in thrown
