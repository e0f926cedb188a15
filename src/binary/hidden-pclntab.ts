import type { Image } from './image.ts'
import { offsetOf } from './image.ts'
import { readPclntabHeader } from './pclntab-header.ts'
import type { PclntabHeader } from './pclntab-header.ts'

/** Bytes; the header is 72 long at most, and was padded to 96 up to Go 1.25. */
const longestHeader = 128

/**
 * Finds a function table whose magic number is none of Go's, as obfuscators
 * leave it: by the two pointers that module data starts with, to the header
 * and to the names behind it. Null where there is none.
 */
export function findHiddenPclntab(
  image: Image
): { header: PclntabHeader; end: number } | null {
  const { bytes, pointerSize: p } = image
  const word = (at: number) => (p === 8 ? bytes.loose64(at) : bytes.u32(at))
  for (const { loaded, writable, offset, fileSize } of image.sections) {
    if (!loaded || !writable) continue
    const last = offset + fileSize - 2 * p
    for (let at = Math.ceil(offset / p) * p; at <= last; at += p) {
      const table = word(at)
      const names = word(at + p)
      // Almost every pair of words fails here.
      if (!(names > table && names - table <= longestHeader)) continue
      const start = offsetOf(image, table)
      const found = start < 0 ? null : headerAt(image, start)
      if (found?.header.functionNames.offset === start + (names - table)) {
        return found
      }
    }
  }
  return null
}

function headerAt(
  image: Image,
  start: number
): { header: PclntabHeader; end: number } | null {
  const home = image.sections.find(
    ({ offset, fileSize }) => start >= offset && start < offset + fileSize
  )
  if (!home) return null
  const end = home.offset + home.fileSize
  // Obfuscators follow Go's current releases.
  const header = readPclntabHeader(image.bytes, start, end, '1.20')
  return header?.pointerSize === image.pointerSize ? { header, end } : null
}
