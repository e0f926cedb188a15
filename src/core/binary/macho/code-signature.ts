// Reads the code signature of a Mach-O file: the hashes of its pages, which whoever links
// or signs writes (xnu, osfmk/kern/cs_blobs.h; Go, cmd/internal/codesign).
import { createHash } from 'node:crypto'
import { Bytes } from '../bytes.ts'
import type { ByteRange } from '../byte-range.ts'
import { struct } from '../struct.ts'

const signatureMagic = 0xfa_de_0c_c0
const directoryMagic = 0xfa_de_0c_02

/** CS_HASHTYPE_SHA256. */
const sha256Type = 2
const sha256Size = 32

/** More blobs than any signer writes. */
const maxBlobs = 100

const superBlob = struct({ magic: 'u32', length: 'u32', count: 'u32' })
const blobIndex = struct({ type: 'u32', offset: 'u32' })
const codeDirectory = struct({
  magic: 'u32',
  length: 'u32',
  version: 'u32',
  flags: 'u32',
  hashOffset: 'u32',
  identOffset: 'u32',
  nSpecialSlots: 'u32',
  nCodeSlots: 'u32',
  codeLimit: 'u32',
  hashSize: 'u8',
  hashType: 'u8',
  platform: 'u8',
  pageSize: 'u8'
})

/**
 * The place of the hashes of all pages, where each is right: they say nothing then that the
 * pages don't say. Null where one isn't, and for what no signature by SHA-256 is.
 * @param signature its place in the file
 */
export function rightPageHashes(
  file: Uint8Array,
  signature: ByteRange
): ByteRange | null {
  const bytes = new Bytes(file, false)
  const at = directoryOf(bytes, signature)
  if (at === null) return null
  const directory = codeDirectory.at(bytes, at)
  const { hashOffset, nCodeSlots, codeLimit, pageSize } = directory
  const isRead =
    directory.hashType === sha256Type &&
    directory.hashSize === sha256Size &&
    // From a page of 4 KiB to one of 64 KiB.
    pageSize >= 12 &&
    pageSize <= 16
  const page = 2 ** pageSize
  const slots = { offset: at + hashOffset, size: nCodeSlots * sha256Size }
  const end = Math.min(signature.offset + signature.size, file.length)
  const fits =
    slots.offset + slots.size <= end &&
    codeLimit <= signature.offset &&
    nCodeSlots === Math.ceil(codeLimit / page)
  if (!isRead || !fits) return null
  for (let slot = 0; slot < nCodeSlots; slot++) {
    const start = slot * page
    const hash = createHash('sha256')
      .update(file.subarray(start, Math.min(start + page, codeLimit)))
      .digest()
    const written = slots.offset + slot * sha256Size
    if (hash.compare(file, written, written + sha256Size) !== 0) return null
  }
  return slots
}

/** Offset of the first code directory in the file; null where there is none. */
function directoryOf(bytes: Bytes, { offset, size }: ByteRange): number | null {
  const end = Math.min(offset + size, bytes.length)
  if (offset + superBlob.size > end) return null
  const { magic, count } = superBlob.at(bytes, offset)
  if (magic !== signatureMagic || count > maxBlobs) return null
  for (let index = 0; index < count; index++) {
    const at = offset + superBlob.size + index * blobIndex.size
    if (at + blobIndex.size > end) return null
    const blob = offset + blobIndex.at(bytes, at).offset
    if (blob + codeDirectory.size > end) return null
    if (codeDirectory.at(bytes, blob).magic === directoryMagic) return blob
  }
  return null
}
