// The hash of a module's zip, computed from its files
// (golang.org/x/mod/sumdb/dirhash, HashZip). The layout is PKWARE's APPNOTE.TXT.
// Whatever Go would not read, or could read in another way, is refused: Go reads
// the zip itself afterwards, and must find the same in it.
import { createHash } from 'node:crypto'
import { pipeline } from 'node:stream/promises'
import { setImmediate } from 'node:timers/promises'
import { crc32, createInflateRaw, inflateRawSync } from 'node:zlib'
import {
  centralHeader,
  centralSignature,
  descriptorSignature,
  endRecord,
  endSignature,
  harmlessFlags,
  localHeader,
  localSignature,
  sizesFollow,
  zipMethods
} from '../../core/archive/zip-layout.ts'
import { Bytes } from '../../core/binary/bytes.ts'
import { piecesOf, readRange, type FileRange } from './file-range.ts'
import { hashFiles, type HashedFile } from './h1-hash.ts'

/** Of a zip, and of all its files (golang.org/x/mod/zip, MaxZipFile). */
const maxZipBytes = 500 * 1024 * 1024

const maxDirectoryBytes = 64 * 1024 * 1024
/** A larger file of a zip is hashed piece by piece. */
const maxInMemory = 8 * 1024 * 1024

interface ZippedFile {
  readonly name: string
  readonly flags: number
  readonly method: number
  readonly crc: number
  readonly compressedSize: number
  readonly size: number
  /** Of its local header, in the zip. */
  readonly offset: number
}

/**
 * @returns `h1:` and the hash
 * @throws Error with the reason, a clause about the zip
 */
export async function hashModuleZip(zip: FileRange): Promise<string> {
  if (zip.size > maxZipBytes) {
    throw new Error(`it has ${zip.size} bytes, more than ${maxZipBytes}`)
  }
  const { files, end } = readDirectory(zip)
  const names = new Set(files.map(({ name }) => name))
  if (names.size !== files.length) throw new Error('it has a name twice')
  const total = files.reduce((sum, { size }) => sum + size, 0)
  if (total > maxZipBytes) {
    throw new Error(`its files have ${total} bytes, more than ${maxZipBytes}`)
  }
  const hashed: HashedFile[] = []
  let sinceYield = 0
  for (const file of files) {
    hashed.push({ name: file.name, sha256: await hashFile(zip, file, end) })
    sinceYield += file.size
    if (sinceYield < maxInMemory) continue
    // A signal can be heard.
    await setImmediate()
    sinceYield = 0
  }
  return hashFiles(hashed)
}

/** The central directory, and where it begins. */
function readDirectory(zip: FileRange): {
  readonly files: readonly ZippedFile[]
  readonly end: number
} {
  const last = zip.size - endRecord.size
  if (last < 0) throw new Error('it is not a zip archive')
  const end = endRecord.at(recordOf(readRange(zip, last, endRecord.size)), 0)
  const { count, directorySize: size, directoryOffset: start } = end
  if (
    end.signature !== endSignature ||
    end.disks !== 0 ||
    end.countOnDisk !== count ||
    end.commentLength !== 0
  ) {
    throw new Error('it is not a zip archive, or one with parts or a comment')
  }
  // With zip64 these are all ones.
  if (size > maxDirectoryBytes || start + size !== last) {
    throw new Error('its directory is not where it should be')
  }
  const bytes = readRange(zip, start, size)
  const records = recordOf(bytes)
  const files: ZippedFile[] = []
  let at = 0
  while (at < size) {
    if (at + centralHeader.size > size) {
      throw new Error('its directory is damaged')
    }
    const record = centralHeader.at(records, at)
    const { nameLength, extraLength, commentLength } = record
    const nameStart = at + centralHeader.size
    const next = nameStart + nameLength + extraLength + commentLength
    if (record.signature !== centralSignature || next > size) {
      throw new Error('its directory is damaged')
    }
    const name = bytes.subarray(nameStart, nameStart + nameLength)
    files.push(fileOf(record, name))
    at = next
  }
  if (files.length !== count) throw new Error('its directory is damaged')
  return { files, end: start }
}

const recordOf = (bytes: Uint8Array): Bytes => new Bytes(bytes, true)

function fileOf(
  record: ReturnType<typeof centralHeader.at>,
  raw: Buffer
): ZippedFile {
  const name = raw.toString('utf8')
  const { flags, method, crc, compressedSize, size } = record
  // A name that is not UTF-8 would be another one as text.
  if (
    !Buffer.from(name).equals(raw) ||
    name === '' ||
    /[\n\0]|\/$/.test(name)
  ) {
    throw new Error('it has a name that no file of a module has')
  }
  if (
    (flags & ~harmlessFlags) !== 0 ||
    (method !== zipMethods.stored && method !== zipMethods.deflated) ||
    (method === zipMethods.stored && compressedSize !== size)
  ) {
    throw new Error('a file of it is encrypted or of another kind')
  }
  const { localOffset: offset } = record
  return { name, flags, method, crc, compressedSize, size, offset }
}

/** SHA-256 in hex of the file's content. */
async function hashFile(
  zip: FileRange,
  file: ZippedFile,
  end: number
): Promise<string> {
  const { offset, flags, compressedSize, crc } = file
  const record = recordOf(readRange(zip, offset, localHeader.size))
  const { signature, nameLength, extraLength } = localHeader.at(record, 0)
  const nameStart = offset + localHeader.size
  const start = nameStart + nameLength + extraLength
  const after = start + compressedSize
  if (
    signature !== localSignature ||
    readRange(zip, nameStart, nameLength).toString('utf8') !== file.name ||
    after > end
  ) {
    throw new Error('a file of it is not where it should be')
  }
  if ((flags & sizesFollow) !== 0) {
    const descriptor = readRange(zip, after, 8)
    const hasSignature = descriptor.readUInt32LE(0) === descriptorSignature
    if (descriptor.readUInt32LE(hasSignature ? 4 : 0) !== crc) {
      throw new Error('a checksum of it is wrong')
    }
  }
  const body = { ...zip, start: zip.start + start, size: compressedSize }
  const digest =
    file.size <= maxInMemory && compressedSize <= maxInMemory
      ? hashAtOnce(body, file)
      : await hashInPieces(body, file)
  if (digest.length !== file.size || digest.crc !== crc) {
    throw new Error('a checksum of it is wrong')
  }
  return digest.sha256
}

interface FileDigest {
  readonly length: number
  readonly crc: number
  readonly sha256: string
}

function hashAtOnce(body: FileRange, { method, size }: ZippedFile): FileDigest {
  const data = readRange(body, 0, body.size)
  const content =
    method === zipMethods.stored
      ? data
      : inflateRawSync(data, { maxOutputLength: Math.max(size, 1) })
  return {
    length: content.length,
    crc: crc32(content),
    sha256: createHash('sha256').update(content).digest('hex')
  }
}

async function hashInPieces(
  body: FileRange,
  { method, size }: ZippedFile
): Promise<FileDigest> {
  const hash = createHash('sha256')
  let length = 0
  let crc = 0
  const take = async (pieces: AsyncIterable<Buffer>): Promise<void> => {
    for await (const piece of pieces) {
      length += piece.length
      if (length > size) throw new Error('a file of it is longer than it says')
      crc = crc32(piece, crc)
      hash.update(piece)
    }
  }
  await (method === zipMethods.stored
    ? pipeline(piecesOf(body), take)
    : pipeline(piecesOf(body), createInflateRaw(), take))
  return { length, crc, sha256: hash.digest('hex') }
}
