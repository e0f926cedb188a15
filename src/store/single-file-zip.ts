// The one file of a zip archive that should hold one file, read in memory. The
// layout is PKWARE's APPNOTE.TXT, sections 4.3.7 (local header), 4.3.12 (central
// directory) and 4.3.16 (its end). All that an artifact of ours does not have is
// refused: more entries, paths, comments, encryption, zip64, bytes between the parts.
import { inflateRawSync } from 'node:zlib'

const localSignature = 0x04034b50
const centralSignature = 0x02014b50
const endSignature = 0x06054b50
const localLength = 30
const centralLength = 46
const endLength = 22

const stored = 0
const deflated = 8

/** Flags that change nothing here: deflate's strength, sizes after the data, names in UTF-8. */
const afterData = 0x0008
const harmlessFlags = 0x0006 | afterData | 0x0800

export interface ZipEntry {
  /** Exactly this, in ASCII. */
  readonly name: string
  /** Bytes that it may have when inflated. */
  readonly maxBytes: number
}

interface ZipDirectory {
  readonly method: number
  readonly sizesFollow: boolean
  readonly compressedSize: number
  readonly size: number
  /** Offset of the central directory: where everything else ends. */
  readonly end: number
}

/**
 * @throws Error with the reason
 */
export function readZip(bytes: Uint8Array, entry: ZipEntry): Buffer {
  const zip = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  const directory = readDirectory(zip, entry)
  const { compressedSize, size } = directory
  if (
    zip.readUInt32LE(0) !== localSignature ||
    zip.readUInt16LE(8) !== directory.method
  ) {
    throw new Error('the zip archive does not begin with its entry')
  }
  const start = localLength + zip.readUInt16LE(26) + zip.readUInt16LE(28)
  const name = zip.toString(
    'latin1',
    localLength,
    localLength + zip.readUInt16LE(26)
  )
  if (name !== entry.name)
    throw new Error('the zip archive has two names for its entry')
  const rest = directory.end - start - compressedSize
  // After the data: nothing, or CRC and sizes with or without a signature.
  if (!(directory.sizesFollow ? [12, 16] : [0]).includes(rest)) {
    throw new Error('the zip archive holds more than its entry')
  }
  const data = zip.subarray(start, start + compressedSize)
  const content =
    directory.method === stored
      ? data
      : inflateRawSync(data, { maxOutputLength: Math.max(size, 1) })
  if (content.length !== size) {
    throw new Error(
      `the entry of the zip archive has ${content.length} bytes and not the ${size} it declares`
    )
  }
  return content
}

function readDirectory(zip: Buffer, entry: ZipEntry): ZipDirectory {
  const end = zip.length - endLength
  if (
    end < localLength + centralLength ||
    zip.readUInt32LE(end) !== endSignature
  ) {
    throw new Error('it is not a zip archive')
  }
  const directory = zip.readUInt32LE(end + 16)
  const count = zip.readUInt16LE(end + 10)
  if (zip.readUInt32LE(end + 4) !== 0 || zip.readUInt16LE(end + 20) !== 0) {
    throw new Error('the zip archive has parts or a comment')
  }
  if (count !== 1 || zip.readUInt16LE(end + 8) !== 1) {
    throw new Error(`the zip archive has ${count} entries, not one`)
  }
  // With zip64 the offset is all ones, and a record more stands between.
  if (
    directory < localLength ||
    directory + zip.readUInt32LE(end + 12) !== end ||
    directory + centralLength > end ||
    zip.readUInt32LE(directory) !== centralSignature
  ) {
    throw new Error(
      'the directory of the zip archive is not where it should be'
    )
  }
  const nameLength = zip.readUInt16LE(directory + 28)
  const afterName = directory + centralLength + nameLength
  const extra =
    zip.readUInt16LE(directory + 30) + zip.readUInt16LE(directory + 32)
  const name = zip.toString('latin1', directory + centralLength, afterName)
  if (afterName + extra !== end || name !== entry.name) {
    throw new Error(`the entry of the zip archive is not ${entry.name}`)
  }
  const flags = zip.readUInt16LE(directory + 8)
  const method = zip.readUInt16LE(directory + 10)
  const compressedSize = zip.readUInt32LE(directory + 20)
  const size = zip.readUInt32LE(directory + 24)
  if (
    (flags & ~harmlessFlags) !== 0 ||
    (method !== stored && method !== deflated) ||
    zip.readUInt32LE(directory + 42) !== 0
  ) {
    throw new Error(
      'the entry of the zip archive is encrypted or of another kind'
    )
  }
  if (size > entry.maxBytes) {
    throw new Error(
      `the entry of the zip archive has ${size} bytes, more than ${entry.maxBytes}`
    )
  }
  return {
    method,
    sizesFollow: (flags & afterData) !== 0,
    compressedSize,
    size,
    end: directory
  }
}
