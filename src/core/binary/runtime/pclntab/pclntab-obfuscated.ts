// Finds a function table whose magic number an obfuscator has changed.
import type { Bytes } from '../../bytes.ts'
import type { Image } from '../../image.ts'
import { offsetOf } from '../../image.ts'
import { readPclntabHeader } from './pclntab-header.ts'
import type { PclntabHeader } from './pclntab-layout.ts'
import { recordShapeOf } from './func-record.ts'

/** Bytes; the header is 72 long at most, and was padded to 96 up to Go 1.25. */
const maxHeaderSize = 128

/** Number of function records that are enough to tell one layout from another. */
const sample = 32

/**
 * Finds a function table whose magic number is none of Go's, as obfuscators
 * leave it: by the two pointers that module data starts with, to the header
 * and to the names behind it. Null where there is none.
 */
export function findHiddenPclntab(
  image: Image
): { header: PclntabHeader; end: number } | null {
  const { bytes, pointerSize: p } = image
  const word = (at: number) => bytes.looseWord(at, p)
  for (const { loaded, writable, offset, fileSize } of image.sections) {
    if (!loaded || !writable) continue
    const last = offset + fileSize - 2 * p
    for (let at = Math.ceil(offset / p) * p; at <= last; at += p) {
      const table = word(at)
      const names = word(at + p)
      // Almost every pair of words fails here.
      if (!(names > table && names - table <= maxHeaderSize)) continue
      const start = offsetOf(image, table)
      const header = start < 0 ? null : headerAt(image, start)
      if (header?.header.functionNames.offset === start + (names - table)) {
        return header
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
  for (const layout of ['1.20', '1.18'] as const) {
    const header = readPclntabHeader(image.bytes, start, end, layout)
    if (header?.pointerSize !== image.pointerSize) return null
    if (recordsFollow(image.bytes, header, end)) return { header, end }
  }
  return null
}

/** Whether the first records have the sizes that the layout gives them, one behind the other. */
function recordsFollow(
  bytes: Bytes,
  header: PclntabHeader,
  end: number
): boolean {
  const { functions, functionCount, pointerSize: p } = header
  const shape = recordShapeOf(header, bytes.littleEndian)
  const count = Math.min(functionCount - 1, sample)
  for (let i = 0; i < count; i++) {
    const record = functions + bytes.u32(functions + 8 * i + 4)
    const next = functions + bytes.u32(functions + 8 * i + 12)
    if (record + shape.size > end) return false
    const size =
      shape.size +
      4 * bytes.u32(record + shape.extraPcTables) +
      shape.functionDataSize * bytes.u8(record + shape.functionDataCount)
    if (record + Math.ceil(size / p) * p !== next) return false
  }
  return count > 0
}
