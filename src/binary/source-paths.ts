import type { Bytes } from './bytes.ts'
import { Names } from './names.ts'
import type { PclntabHeader } from './pclntab-header.ts'

const absolute = /^(\/|[A-Za-z]:[\\/])/
const longestPath = 1024

/**
 * Source file names in the function table that name a place on the machine
 * that built it, such as `/home/me/app/main.go`; at most `limit` of them.
 * `-trimpath` leaves none.
 */
export function absoluteSourcePaths(
  bytes: Bytes,
  { fileNames, firstFileName }: PclntabHeader,
  limit: number
): string[] {
  const { offset, size } = fileNames
  const names = new Names(bytes, offset, size, 'the table of source files')
  const found: string[] = []
  for (let at = firstFileName; at < size && found.length < limit;) {
    const end = names.end(at)
    if (end < 0) break
    const path = names.slice(at, Math.min(end, at + longestPath))
    if (absolute.test(path)) found.push(path)
    at = end + 1
  }
  return found
}
