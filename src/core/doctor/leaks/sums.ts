// Many paths become few: summed up by the directory of the machine that they lie in.
import type { MachineDirectory } from './leak.ts'

export interface PathSum {
  /** The directory. */
  readonly path: string
  readonly count: number
  /** Bytes of the paths, with the NULs that end them. */
  readonly bytes: number
}

/**
 * The directory that a path is summed up under: one of the machine's where it lies
 * below one, else the module cache or GOROOT where the path says so, else its own.
 * @param directories longest first
 */
export function directoryOf(
  path: string,
  directories: readonly MachineDirectory[]
): string {
  const slashed = path.replaceAll('\\', '/')
  const above = directories.find(
    (directory) =>
      slashed === directory.path || slashed.startsWith(`${directory.path}/`)
  )
  const cache = slashed.indexOf('/pkg/mod/')
  const isCache = cache >= 0 && slashed.includes('@', cache)
  if (isCache) return slashed.slice(0, cache + '/pkg/mod'.length)
  return (
    above?.path ??
    standardRoot(slashed) ??
    slashed.slice(0, Math.max(1, slashed.lastIndexOf('/')))
  )
}

/** GOROOT of a path of the standard library; null for others. */
function standardRoot(slashed: string): string | null {
  const at = slashed.indexOf('/src/')
  if (at < 0) return null
  const root = slashed.slice(0, at)
  const base = root.slice(root.lastIndexOf('/') + 1)
  const isGo =
    /^go(?:root|-?\d[\w.]*)?$/i.test(base) || /\/go\/[\d.]+\/\w+$/.test(root)
  return isGo ? root : null
}

/** The paths by directory, those with the most bytes first. */
export function summedUp(
  paths: readonly string[],
  directories: readonly MachineDirectory[]
): PathSum[] {
  const sums = new Map<string, { count: number; bytes: number }>()
  for (const path of paths) {
    const directory = directoryOf(path, directories)
    const sum = sums.get(directory) ?? { count: 0, bytes: 0 }
    sum.count++
    sum.bytes += Buffer.byteLength(path) + 1
    sums.set(directory, sum)
  }
  return [...sums]
    .map(([path, sum]) => ({ path, ...sum }))
    .toSorted((a, b) => b.bytes - a.bytes)
}
