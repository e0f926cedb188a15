// The build ID of Mach-O and PE files, which have no notes: the linker puts it
// before the first function (cmd/link/internal/ld/data.go, textbuildid).
import { indexOfBytes } from './bytes.ts'
import type { Image } from './image.ts'
import type { Extent } from './pclntab-header.ts'

const start = Buffer.from('\xff Go build ID: "', 'latin1')
const end = Buffer.from('"\n \xff', 'latin1')

/** Bytes; four hashes of 20 characters and what is between them take 83. */
const longest = 1024

/** Where the build ID stands in the code of a file; null where it doesn't. */
export function findBuildId(image: Image): Extent | null {
  const { file } = image.bytes
  for (const { executable, offset, fileSize } of image.sections) {
    if (!executable) continue
    const limit = offset + Math.min(fileSize, longest)
    const at = indexOfBytes(file, start, offset, limit)
    const last = at < 0 ? -1 : indexOfBytes(file, end, at, limit)
    if (last >= 0) return { offset: at, size: last + end.length - at }
  }
  return null
}
