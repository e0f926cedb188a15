// The build ID of Mach-O, PE, Plan 9 and XCOFF files, which have no notes: the linker
// puts it before the first function (cmd/link/internal/ld/data.go, textbuildid).
// A C linker may put code of its own before Go's, of any length: mingw's start-up
// code takes 1.3 KB.
import { indexOfBytes } from '../bytes.ts'
import type { Image, ImageSection } from '../image.ts'
import type { ByteRange } from '../byte-range.ts'

const start = Buffer.from('\xff Go build ID: "', 'latin1')
const end = Buffer.from('"\n \xff', 'latin1')

/** Bytes; four hashes of 20 characters and what is between them take 83. */
const maxSize = 1024

/** The place of the build ID in the code of a file; null where there is none. */
export function findBuildId(image: Image): ByteRange | null {
  if (image.format === 'elf' || image.format === 'wasm') return null
  const { file } = image.bytes
  for (const section of image.sections) {
    if (!mayHoldCode(image, section)) continue
    const limit = section.offset + section.fileSize
    let at = indexOfBytes(file, start, section.offset, limit)
    while (at >= 0) {
      const last = indexOfBytes(file, end, at, Math.min(at + maxSize, limit))
      if (last >= 0) return { offset: at, size: last + end.length - at }
      at = indexOfBytes(file, start, at + 1, limit)
    }
  }
  return null
}

/** XCOFF says of no section that it is code: Go's code is with the read-only data. */
const mayHoldCode = (
  { format }: Image,
  { executable, loaded, writable }: ImageSection
): boolean => executable || (format === 'xcoff' && loaded && !writable)
