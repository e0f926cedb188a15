// Finds the payload of an RPM package (rpm's "Package format": a lead, the signature
// header, the header, the payload).
import { Bytes } from '../binary/bytes.ts'
import { struct } from '../binary/struct.ts'
import { ArchiveError } from './archive-error.ts'

const leadSize = 96
const leadMagic = 0xedabeedb
const headerMagic = 0x8eade801

/** What a header begins with; index entries of 16 bytes and the data follow. */
const intro = struct({
  magic: 'u32',
  reserved: 4,
  indexCount: 'u32',
  dataSize: 'u32'
})
const indexEntrySize = 16

export function isRpm(file: Uint8Array): boolean {
  return file.length >= leadSize && new Bytes(file, false).u32(0) === leadMagic
}

/**
 * The payload: a compressed cpio archive.
 * @throws ArchiveError where the headers before it are damaged
 */
export function rpmPayload(file: Uint8Array): Uint8Array {
  const bytes = new Bytes(file, false)
  const afterSignature = endOfHeader(bytes, leadSize)
  // Only the signature is padded.
  const header = Math.ceil(afterSignature / 8) * 8
  return file.subarray(endOfHeader(bytes, header))
}

function endOfHeader(bytes: Bytes, at: number): number {
  if (at + intro.size <= bytes.length) {
    const { magic, indexCount, dataSize } = intro.at(bytes, at)
    const end = at + intro.size + indexEntrySize * indexCount + dataSize
    if (magic === headerMagic && end <= bytes.length) return end
  }
  throw new ArchiveError(`its header at byte ${at} is truncated or damaged`)
}
