// The one file of a zip archive that should hold one file, read in memory. The
// layout is PKWARE's APPNOTE.TXT. All that an artifact of ours does not have is
// refused: more entries, paths, comments, encryption, zip64, bytes between the parts.
import { inflateRawSync } from 'node:zlib'
import { Bytes } from '../core/binary/bytes.ts'
import {
  centralHeader,
  centralSignature,
  endRecord,
  endSignature,
  harmlessFlags,
  localHeader,
  localSignature,
  sizesFollow,
  zipMethods
} from '../core/archive/zip-layout.ts'

export interface ZipEntry {
  /** Exactly this, in ASCII. */
  readonly name: string
  /** Bytes that it may have when inflated. */
  readonly maxBytes: number
}

interface ZipDirectory {
  readonly method: number
  readonly sizesAreBehind: boolean
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
  const local = localHeader.at(new Bytes(zip, true), 0)
  if (local.signature !== localSignature || local.method !== directory.method) {
    throw new Error('the zip archive does not begin with its entry')
  }
  const nameEnd = localHeader.size + local.nameLength
  const start = nameEnd + local.extraLength
  const name = zip.toString('latin1', localHeader.size, nameEnd)
  if (name !== entry.name)
    throw new Error('the zip archive has two names for its entry')
  const rest = directory.end - start - compressedSize
  // After the data: nothing, or CRC and sizes with or without a signature.
  if (!(directory.sizesAreBehind ? [12, 16] : [0]).includes(rest)) {
    throw new Error('the zip archive holds more than its entry')
  }
  const data = zip.subarray(start, start + compressedSize)
  const content =
    directory.method === zipMethods.stored
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
  const bytes = new Bytes(zip, true)
  const directory = findDirectory(bytes)
  const record = centralHeader.at(bytes, directory)
  const nameStart = directory + centralHeader.size
  const nameEnd = nameStart + record.nameLength
  const end = nameEnd + record.extraLength + record.commentLength
  const name = zip.toString('latin1', nameStart, nameEnd)
  if (end !== zip.length - endRecord.size || name !== entry.name) {
    throw new Error(`the entry of the zip archive is not ${entry.name}`)
  }
  const { flags, method, compressedSize, size } = record
  if (
    (flags & ~harmlessFlags) !== 0 ||
    (method !== zipMethods.stored && method !== zipMethods.deflated) ||
    record.localOffset !== 0
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
    sizesAreBehind: (flags & sizesFollow) !== 0,
    compressedSize,
    size,
    end: directory
  }
}

/**
 * Offset of the central directory, which has one entry.
 * @throws Error with the reason
 */
function findDirectory(bytes: Bytes): number {
  const at = bytes.length - endRecord.size
  const end = endRecord.at(bytes, at)
  if (
    at < localHeader.size + centralHeader.size ||
    end.signature !== endSignature
  ) {
    throw new Error('it is not a zip archive')
  }
  if (end.disks !== 0 || end.commentLength !== 0) {
    throw new Error('the zip archive has parts or a comment')
  }
  if (end.count !== 1 || end.countOnDisk !== 1) {
    throw new Error(`the zip archive has ${end.count} entries, not one`)
  }
  const { directoryOffset: directory, directorySize } = end
  // With zip64 the offset is all ones, and one more record lies between.
  if (
    directory < localHeader.size ||
    directory + directorySize !== at ||
    directory + centralHeader.size > at ||
    centralHeader.at(bytes, directory).signature !== centralSignature
  ) {
    throw new Error(
      'the directory of the zip archive is not where it should be'
    )
  }
  return directory
}
