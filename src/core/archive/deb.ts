// Finds the files of a Debian package (deb(5)): an ar archive of the format's version,
// the control files and `data.tar`, compressed or not.
import { ArchiveError } from './archive-error.ts'

const magic = '!<arch>\n'
const headerSize = 60
const first = 'debian-binary'

/** Whether a file is an ar archive that begins as Debian packages do; other ones hold objects. */
export function isDeb(file: Uint8Array): boolean {
  const start = `${magic}${first}`
  return latin1(file, 0, start.length) === start
}

/**
 * The member with the files.
 * @throws ArchiveError where there is none, or the package is damaged
 */
export function debData(file: Uint8Array): Uint8Array {
  for (let at = magic.length; at < file.length;) {
    const name = latin1(file, at, 16).trimEnd().replace(/\/$/, '')
    const written = latin1(file, at + 48, 10).trimEnd()
    const start = at + headerSize
    const size = /^\d{1,10}$/.test(written) ? Number(written) : -1
    const isWhole = latin1(file, at + 58, 2) === '`\n'
    if (!isWhole || size < 0 || start + size > file.length) {
      throw new ArchiveError(`its member at byte ${at} is truncated or damaged`)
    }
    if (/^data\.tar(?:\.|$)/.test(name))
      return file.subarray(start, start + size)
    at = start + size + (size % 2)
  }
  throw new ArchiveError('it has no member data.tar')
}

const latin1 = (file: Uint8Array, start: number, size: number): string =>
  Buffer.from(file.subarray(start, start + size)).toString('latin1')
