// Reads the files of a cpio archive in the "new ASCII format", which is what an RPM
// package holds (cpio(5), "New ASCII Format").
import { ArchiveError, maxPathBytes } from './archive-error.ts'
import { plainFile, quoted, type Listing } from './listing.ts'

const headerSize = 110
const digits = 8
/** Where numbers of a header are among its 13, which follow six digits of magic. */
const places = { mode: 1, size: 6, nameSize: 11 } as const

const typeMask = 0o170_000
const regular = 0o100_000
const lastName = 'TRAILER!!!'

/**
 * Adds the regular files of an archive to a listing. Of hard links, only the last has
 * content, and the others are empty files.
 * @throws ArchiveError where it is damaged, or of another format
 */
export function listCpio(bytes: Uint8Array, listing: Listing): void {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  for (let at = 0; ;) {
    const magic = text.toString('latin1', at, at + 6)
    if (magic === '07070X') {
      throw new ArchiveError('it holds a file of 4 GiB or more')
    }
    if (magic !== '070701' && magic !== '070702') {
      throw new ArchiveError(`its payload is damaged at byte ${at}`)
    }
    listing.count()
    const mode = numberAt(text, at, places.mode)
    const size = numberAt(text, at, places.size)
    const nameSize = numberAt(text, at, places.nameSize)
    const nameStart = at + headerSize
    const start = aligned(nameStart + nameSize)
    if (
      nameSize === 0 ||
      nameSize > maxPathBytes ||
      start + size > text.length
    ) {
      throw new ArchiveError(
        `its payload ends within the entry at byte ${at}: it is truncated or damaged`
      )
    }
    const path = text.toString('utf8', nameStart, nameStart + nameSize - 1)
    if (path === lastName) return
    if ((mode & typeMask) === regular) {
      listing.add(plainFile(path, bytes.subarray(start, start + size)))
    }
    at = aligned(start + size)
  }
}

const aligned = (offset: number): number => Math.ceil(offset / 4) * 4

function numberAt(text: Buffer, at: number, place: number): number {
  const start = at + 6 + digits * place
  const written = text.toString('latin1', start, start + digits)
  if (!/^[0-9A-Fa-f]{8}$/.test(written)) {
    throw new ArchiveError(
      `its payload is damaged at byte ${at}: ${quoted(written)} is no number`
    )
  }
  return Number.parseInt(written, 16)
}
