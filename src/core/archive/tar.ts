// Reads the files of a tar archive: POSIX ustar and pax (IEEE Std 1003.1, pax), GNU
// tar's long names, and the old format without a magic number.
import { byteOrZero } from '../binary/bytes.ts'
import { ArchiveError, maxPathBytes } from './archive-error.ts'
import { plainFile, quoted, type Listing } from './listing.ts'

const blockSize = 512

/** Fields of a header: offset and bytes. */
const fields = {
  name: [0, 100],
  size: [124, 12],
  checksum: [148, 8],
  type: [156, 1],
  magic: [257, 6],
  prefix: [345, 155]
} as const

/** Bytes of a header of GNU or pax that precedes an entry; a path is the longest that counts. */
const maxExtraBytes = 1024 * 1024

/** Types of entries that hold no content of their own, and are passed over: links, devices, directories, volume names. */
const withoutContent = '123456V'

/** Whether a file begins with a header of tar whose checksum is right. */
export function isTar(bytes: Uint8Array): boolean {
  return bytes.length >= blockSize && hasChecksum(bytes.subarray(0, blockSize))
}

/** What extra headers say of the entry that follows them. */
interface Extra {
  path: string | null
  size: number | null
}

/**
 * Adds the regular files of an archive to a listing. Links are passed over: they
 * add no bytes, and nothing is followed.
 * @throws ArchiveError for sparse files and damaged headers
 */
export function listTar(bytes: Uint8Array, listing: Listing): void {
  let extra: Extra = { path: null, size: null }
  for (let at = 0; at < bytes.length;) {
    const header = bytes.subarray(at, at + blockSize)
    // As tar does: a block of zeros ends the archive.
    if (header.every((byte) => byte === 0)) return
    if (header.length < blockSize || !hasChecksum(header)) {
      throw new ArchiveError(`its header at byte ${at} is damaged`)
    }
    listing.count()
    const type = typeOf(header)
    const isExtra = 'LKxg'.includes(type)
    const size = withoutContent.includes(type)
      ? 0
      : ((isExtra ? null : extra.size) ?? numberOf(header, fields.size, at))
    const start = at + blockSize
    if (start + size > bytes.length) {
      throw new ArchiveError(
        `it ends within the entry at byte ${at}: it is truncated or damaged`
      )
    }
    const content = bytes.subarray(start, start + size)
    at = start + Math.ceil(size / blockSize) * blockSize
    if (isExtra) {
      extra = withExtra(extra, type, content)
      continue
    }
    const path = extra.path ?? pathOf(header)
    extra = { path: null, size: null }
    if (withoutContent.includes(type)) continue
    if (type !== '0' && type !== '7') {
      throw new ArchiveError(
        type === 'S'
          ? sparse(path)
          : `its entry ${quoted(path)} is of the unknown type ${quoted(type)}`
      )
    }
    // The old format marks directories by their names.
    if (path.endsWith('/')) continue
    listing.add(plainFile(path, content))
  }
}

const sparse = (path: string): string =>
  `it holds the sparse file ${quoted(path)}: pack it without --sparse`

function withExtra(extra: Extra, type: string, content: Uint8Array): Extra {
  if (content.length > maxExtraBytes) {
    throw new ArchiveError('a path in it is longer than any system allows')
  }
  // K is the target of a link, and g of all entries together: no path is common to all.
  if (type === 'K' || type === 'g') return extra
  if (type === 'L') return { ...extra, path: textOf(content) }
  const records = readPax(content)
  const path = records.get('GNU.sparse.name') ?? records.get('path')
  if ([...records.keys()].some((key) => key.startsWith('GNU.sparse.'))) {
    throw new ArchiveError(sparse(path ?? ''))
  }
  const size = records.get('size')
  if (size !== undefined && !/^\d{1,15}$/.test(size)) {
    throw new ArchiveError(`it gives the size ${quoted(size)} of an entry`)
  }
  return {
    path: path ?? extra.path,
    size: size === undefined ? extra.size : Number(size)
  }
}

/** Records `length key=value\n` of a pax header, of which `length` counts the whole record. */
function readPax(content: Uint8Array): ReadonlyMap<string, string> {
  const records = new Map<string, string>()
  const text = Buffer.from(content)
  for (let at = 0; at < text.length;) {
    const space = text.indexOf(0x20, at)
    const length = Number(text.toString('latin1', at, Math.min(space, at + 9)))
    const end = at + length
    const equals = text.indexOf(0x3d, space)
    if (
      space < 0 ||
      !Number.isSafeInteger(length) ||
      length <= space - at ||
      end > text.length ||
      equals < 0 ||
      equals >= end
    ) {
      throw new ArchiveError('a pax header in it is damaged')
    }
    const key = text.toString('utf8', space + 1, equals)
    records.set(key, text.toString('utf8', equals + 1, end - 1))
    at = end
  }
  return records
}

/** `0` for a regular file of any age. */
function typeOf(header: Uint8Array): string {
  const [at] = fields.type
  const byte = header[at]
  return byte === 0 || byte === undefined ? '0' : String.fromCharCode(byte)
}

function pathOf(header: Uint8Array): string {
  const name = fieldText(header, fields.name)
  // GNU tar has times where POSIX has the prefix.
  if (fieldText(header, fields.magic) !== 'ustar') return name
  const prefix = fieldText(header, fields.prefix)
  return prefix === '' ? name : `${prefix}/${name}`
}

type Field = readonly [at: number, size: number]

const fieldText = (header: Uint8Array, [at, size]: Field): string =>
  textOf(header.subarray(at, at + size))

/** Text up to the first zero byte. */
function textOf(bytes: Uint8Array): string {
  const end = bytes.indexOf(0)
  const text = end < 0 ? bytes : bytes.subarray(0, end)
  // One byte more, so that a path that is too long is seen to be.
  return Buffer.from(text.subarray(0, maxPathBytes + 1)).toString('utf8')
}

/** An octal number as text, or GNU's binary one, whose first bit is set. */
function numberOf(
  header: Uint8Array,
  [at, size]: Field,
  place: number
): number {
  const bytes = header.subarray(at, at + size)
  if (bytes[0] === 0x80) {
    const value = bytes.subarray(1).reduce((sum, byte) => sum * 256 + byte, 0)
    if (Number.isSafeInteger(value)) return value
  }
  const text = textOf(bytes).trim()
  if (!/^[0-7]{1,12}$/.test(text)) {
    throw new ArchiveError(`its header at byte ${place} is damaged`)
  }
  return Number.parseInt(text, 8)
}

/** Old systems summed up signed bytes. */
function hasChecksum(header: Uint8Array): boolean {
  const [at, size] = fields.checksum
  const written = fieldText(header, fields.checksum).trim()
  if (!/^[0-7]{1,8}$/.test(written)) return false
  let unsigned = 0
  let signed = 0
  for (let place = 0; place < blockSize; place++) {
    const isSum = place >= at && place < at + size
    const value = isSum ? 0x20 : byteOrZero(header, place)
    unsigned += value
    signed += value < 128 ? value : value - 256
  }
  const sum = Number.parseInt(written, 8)
  return sum === unsigned || sum === signed
}
