// Takes the SHA-256 checksums out of an xz file (The .xz File Format 1.2), as rpmbuild
// writes them and the decompressor doesn't know them. They are checked here instead.
import { createHash } from 'node:crypto'
import { Bytes } from '../binary/bytes.ts'
import { MalformedBinary } from '../binary/malformed-binary.ts'
import { ArchiveError } from './archive-error.ts'
import type { Crc32 } from './compression.ts'

const headerSize = 12
const footerSize = 12
/** The flags stand behind six bytes of magic, and before the last two bytes. */
const flagsAt = 6
const sha256Type = 0x0a
const sha256Size = 32
/** More than any writer makes of what may be unpacked. */
const maxBlocks = 100_000

/** Bytes of one block when it is unpacked, and their checksum. */
interface BlockChecksum {
  readonly size: number
  readonly sha256: Buffer
}

export interface WithoutChecksums {
  /** The same blocks in a file without checksums. */
  readonly bytes: Uint8Array
  readonly checksums: readonly BlockChecksum[]
}

/** Whether a file has SHA-256 checksums. */
export function hasSha256(file: Uint8Array): boolean {
  return file[flagsAt] === 0 && file[flagsAt + 1] === sha256Type
}

/**
 * @throws ArchiveError where it is no single stream, or damaged
 */
export function withoutSha256(
  file: Uint8Array,
  crc32: Crc32
): WithoutChecksums {
  try {
    return rewritten(file, crc32)
  } catch (error) {
    // An index that is cut off.
    throw error instanceof MalformedBinary ? damaged() : error
  }
}

function rewritten(file: Uint8Array, crc32: Crc32): WithoutChecksums {
  const bytes = new Bytes(file, true)
  const footer = file.length - footerSize
  if (footer < headerSize) throw damaged()
  const indexSize = (bytes.u32(footer + 4) + 1) * 4
  const index = footer - indexSize
  if (index < headerSize) throw damaged()
  const records = recordsOf(new Bytes(file.subarray(0, footer), true), index)
  const parts: Uint8Array[] = [streamHeader(crc32)]
  const checksums: BlockChecksum[] = []
  let at = headerSize
  for (const { unpadded, size } of records) {
    const end = at + aligned(unpadded)
    if (unpadded <= sha256Size || end > index) throw damaged()
    // Padding stands between the data and the checksum.
    parts.push(file.subarray(at, end - sha256Size))
    checksums.push({
      size,
      sha256: Buffer.from(file.subarray(end - sha256Size, end))
    })
    at = end
  }
  if (at !== index) throw damaged()
  const newIndex = indexOf(records, crc32)
  parts.push(newIndex, streamFooter(newIndex.length, crc32))
  return { bytes: Buffer.concat(parts), checksums }
}

/** @throws ArchiveError where unpacked bytes have other checksums */
export function verifySha256(
  content: Uint8Array,
  checksums: readonly BlockChecksum[]
): void {
  let at = 0
  for (const { size, sha256 } of checksums) {
    const block = content.subarray(at, at + size)
    const actual = createHash('sha256').update(block).digest()
    if (block.length !== size || !actual.equals(sha256)) throw damaged()
    at += size
  }
  if (at !== content.length) throw damaged()
}

const damaged = (): ArchiveError =>
  new ArchiveError('its xz data is truncated or damaged')

const aligned = (size: number): number => Math.ceil(size / 4) * 4

interface BlockRecord {
  /** Bytes of header, data and checksum. */
  readonly unpadded: number
  /** Bytes when unpacked. */
  readonly size: number
}

function recordsOf(bytes: Bytes, index: number): readonly BlockRecord[] {
  if (bytes.u8(index) !== 0) throw damaged()
  const count = bytes.uvarint(index + 1)
  if (count.value > maxBlocks) throw damaged()
  const records: BlockRecord[] = []
  let at = count.next
  for (let i = 0; i < count.value; i++) {
    const unpadded = bytes.uvarint(at)
    const size = bytes.uvarint(unpadded.next)
    records.push({ unpadded: unpadded.value, size: size.value })
    at = size.next
  }
  return records
}

function streamHeader(crc32: Crc32): Buffer {
  const header = Buffer.from('\xfd7zXZ\0\0\0\0\0\0\0', 'latin1')
  header.writeUInt32LE(crc32(header.subarray(flagsAt, flagsAt + 2)), 8)
  return header
}

function indexOf(records: readonly BlockRecord[], crc32: Crc32): Buffer {
  const fields = [
    records.length,
    ...records.flatMap(({ unpadded, size }) => [unpadded - sha256Size, size])
  ]
  const body = [0, ...fields.flatMap(varint)]
  const index = Buffer.alloc(aligned(body.length) + 4)
  index.set(body)
  index.writeUInt32LE(crc32(index.subarray(0, -4)), index.length - 4)
  return index
}

function streamFooter(indexSize: number, crc32: Crc32): Buffer {
  const footer = Buffer.from('\0\0\0\0\0\0\0\0\0\0YZ', 'latin1')
  footer.writeUInt32LE(indexSize / 4 - 1, 4)
  footer.writeUInt32LE(crc32(footer.subarray(4, 10)), 0)
  return footer
}

/** Seven bits a byte, little end first. */
function varint(value: number): number[] {
  const bytes: number[] = []
  let rest = value
  for (; rest >= 0x80; rest = Math.floor(rest / 0x80)) {
    bytes.push((rest % 0x80) | 0x80)
  }
  return [...bytes, rest]
}
