// Source file names in the function table that are absolute paths.
import type { Bytes } from '../bytes.ts'
import { StringTable } from '../string-table.ts'
import type { PclntabHeader } from './pclntab/pclntab-layout.ts'

const absolute = /^(\/|[A-Za-z]:[\\/])/
const maxPathLength = 1024

/** A path as it is compared: with slashes, and on a drive of Windows whatever its case. */
function comparable(path: string): string {
  const slashed = path.replaceAll('\\', '/')
  return slashed.startsWith('/') ? slashed : slashed.toLowerCase()
}

/** Whether an absolute path is one of these directories or lies below one. */
export function liesIn(directories: readonly string[], path: string): boolean {
  const place = comparable(path)
  return directories.some((directory) => {
    const above = comparable(directory)
    return place === above || place.startsWith(`${above}/`)
  })
}

/**
 * Source file names that are absolute, such as `/home/me/app/main.go`, at most
 * `limit` of them. `-trimpath` leaves none but what `//line` directives name.
 * @param directories absolute paths; names below them come first
 */
export function absoluteSourcePaths(
  bytes: Bytes,
  { fileNames, firstFileName }: PclntabHeader,
  limit: number,
  directories: readonly string[]
): string[] {
  const { offset, size } = fileNames
  const names = new StringTable(
    bytes,
    offset,
    size,
    'the table of source files'
  )
  const below: string[] = []
  const others: string[] = []
  for (let at = firstFileName; at < size && below.length < limit;) {
    const end = names.end(at)
    if (end < 0) break
    const path = names.slice(at, Math.min(end, at + maxPathLength))
    if (absolute.test(path)) {
      if (liesIn(directories, path)) below.push(path)
      else if (others.length < limit) others.push(path)
    }
    at = end + 1
  }
  return [...below, ...others].slice(0, limit)
}
