// The hash of a module's zip, computed from its files
// (golang.org/x/mod/sumdb/dirhash, HashZip). The layout is PKWARE's APPNOTE.TXT,
// sections 4.3.7 (local header), 4.3.9 (data descriptor), 4.3.12 (central directory)
// and 4.3.16 (its end). Whatever Go would not read, or could read in another way,
// is refused: Go reads the zip itself afterwards, and must find the same in it.
import { createHash } from 'node:crypto'
import { pipeline } from 'node:stream/promises'
import { setImmediate } from 'node:timers/promises'
import { crc32, createInflateRaw, inflateRawSync } from 'node:zlib'
import { piecesOf, readRange, type FileRange } from './file-range.ts'
import { hashFiles, type HashedFile } from './h1-hash.ts'

/** Of a zip, and of all its files (golang.org/x/mod/zip, MaxZipFile). */
const maxZipBytes = 500 * 1024 * 1024

const maxDirectoryBytes = 64 * 1024 * 1024
/** A larger file of a zip is hashed piece by piece. */
const maxInMemory = 8 * 1024 * 1024

const localSignature = 0x04034b50
const descriptorSignature = 0x08074b50
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
  if (zip.size < endLength) throw new Error('it is not a zip archive')
  const tail = readRange(zip, zip.size - endLength, endLength)
  const count = tail.readUInt16LE(10)
  const size = tail.readUInt32LE(12)
  const start = tail.readUInt32LE(16)
  if (
    tail.readUInt32LE(0) !== endSignature ||
    tail.readUInt32LE(4) !== 0 ||
    tail.readUInt16LE(8) !== count ||
    tail.readUInt16LE(20) !== 0
  ) {
    throw new Error('it is not a zip archive, or one with parts or a comment')
  }
  // With zip64 these are all ones.
  if (size > maxDirectoryBytes || start + size !== zip.size - endLength) {
    throw new Error('its directory is not where it should be')
  }
  const bytes = readRange(zip, start, size)
  const files: ZippedFile[] = []
  let at = 0
  while (at < size) {
    if (
      at + centralLength > size ||
      bytes.readUInt32LE(at) !== centralSignature
    ) {
      throw new Error('its directory is damaged')
    }
    const name = bytes.readUInt16LE(at + 28)
    const rest = bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32)
    const next = at + centralLength + name + rest
    if (next > size) throw new Error('its directory is damaged')
    files.push(readEntry(bytes.subarray(at, next), name))
    at = next
  }
  if (files.length !== count) throw new Error('its directory is damaged')
  return { files, end: start }
}

function readEntry(bytes: Buffer, nameLength: number): ZippedFile {
  const raw = bytes.subarray(centralLength, centralLength + nameLength)
  const name = raw.toString('utf8')
  const flags = bytes.readUInt16LE(8)
  const method = bytes.readUInt16LE(10)
  const compressedSize = bytes.readUInt32LE(20)
  const size = bytes.readUInt32LE(24)
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
    (method !== stored && method !== deflated) ||
    (method === stored && compressedSize !== size)
  ) {
    throw new Error('a file of it is encrypted or of another kind')
  }
  const crc = bytes.readUInt32LE(16)
  const offset = bytes.readUInt32LE(42)
  return { name, flags, method, crc, compressedSize, size, offset }
}

/** SHA-256 in hex of the file's content. */
async function hashFile(
  zip: FileRange,
  file: ZippedFile,
  end: number
): Promise<string> {
  const { offset, flags, compressedSize, crc } = file
  const header = readRange(zip, offset, localLength)
  const nameLength = header.readUInt16LE(26)
  const start = offset + localLength + nameLength + header.readUInt16LE(28)
  const after = start + compressedSize
  if (
    header.readUInt32LE(0) !== localSignature ||
    readRange(zip, offset + localLength, nameLength).toString('utf8') !==
      file.name ||
    after > end
  ) {
    throw new Error('a file of it is not where it should be')
  }
  if ((flags & afterData) !== 0) {
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
    method === stored
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
  await (method === stored
    ? pipeline(piecesOf(body), take)
    : pipeline(piecesOf(body), createInflateRaw(), take))
  return { length, crc, sha256: hash.digest('hex') }
}
