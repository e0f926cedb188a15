// Reads the files of a zip archive (PKWARE's APPNOTE.TXT). Its directory decides, and
// each file must be where the directory says, apart from all others.
import { Bytes } from '../binary/bytes.ts'
import { ArchiveError } from './archive-error.ts'
import type { Crc32, Unpacker } from './compression.ts'
import { quoted, type Listing } from './listing.ts'
import {
  centralHeader,
  centralSignature,
  encrypted,
  endRecord,
  endSignature,
  localHeader,
  localSignature,
  zipMethods
} from './zip-layout.ts'

/** Bytes of the comment at a zip archive's end. */
const maxComment = 0xffff
/** A field that only zip64, the format for 4 GiB and more, fills in. */
const elsewhere = 0xffff_ffff

/** Who made an entry decides what its attributes say: 3 is Unix (4.4.2). */
const madeOnUnix = 3
const typeMask = 0o170_000
const regular = 0o100_000

interface ZipEntry {
  readonly path: string
  readonly method: number
  readonly crc: number
  readonly size: number
  /** Of the compressed content. */
  readonly start: number
  readonly end: number
}

/** Whether a file begins as zip archives do, which may also be empty. */
export function isZip(file: Uint8Array): boolean {
  if (file.length < endRecord.size) return false
  const signature = new Bytes(file, true).u32(0)
  return signature === localSignature || signature === endSignature
}

/**
 * Adds the regular files of an archive to a listing. Nothing is inflated before
 * a file is read.
 * @throws ArchiveError where it is damaged, encrypted, or of a kind that is not read
 */
export function listZip(
  file: Uint8Array,
  listing: Listing,
  crc32: Crc32
): void {
  const bytes = new Bytes(file, true)
  const entries: ZipEntry[] = []
  const { start, end, count } = findDirectory(bytes)
  let at = start
  for (let i = 0; i < count; i++) {
    if (at + centralHeader.size > end) throw damaged('directory')
    const record = centralHeader.at(bytes, at)
    const { nameLength, extraLength, commentLength } = record
    const next =
      at + centralHeader.size + nameLength + extraLength + commentLength
    if (record.signature !== centralSignature || next > end) {
      throw damaged('directory')
    }
    listing.count()
    const path = textAt(file, at + centralHeader.size, nameLength)
    const type = (record.externalAttributes >>> 16) & typeMask
    const isLink =
      record.versionMadeBy >>> 8 === madeOnUnix &&
      type !== 0 &&
      type !== regular
    if (!/[/\\]$/.test(path) && !isLink) {
      const entry = locate(bytes, path, record, start)
      entries.push(entry)
      listing.add({
        path,
        size: entry.size,
        read: () => contentOf(file, entry, crc32)
      })
    }
    at = next
  }
  refuseOverlaps(entries)
}

const damaged = (what: string): ArchiveError =>
  new ArchiveError(`its ${what} is truncated or damaged`)

/** The central directory: the archive ends with a record that says where it is. */
function findDirectory(bytes: Bytes): {
  readonly start: number
  readonly end: number
  readonly count: number
} {
  const last = bytes.length - endRecord.size
  const first = Math.max(0, last - maxComment)
  for (let at = last; at >= first; at--) {
    const record = endRecord.at(bytes, at)
    if (record.signature !== endSignature) continue
    if (at + endRecord.size + record.commentLength !== bytes.length) continue
    const { directoryOffset, directorySize, count } = record
    if (directoryOffset === elsewhere || count === 0xffff) {
      throw new ArchiveError('it is of the format zip64, for 4 GiB and more')
    }
    const isOne = record.disks === 0 && record.countOnDisk === count
    if (!isOne || directoryOffset + directorySize !== at) break
    return { start: directoryOffset, end: at, count }
  }
  throw damaged('directory')
}

function locate(
  bytes: Bytes,
  path: string,
  record: ReturnType<typeof centralHeader.at>,
  directory: number
): ZipEntry {
  const { method, crc, compressedSize, size, localOffset } = record
  if ((record.flags & encrypted) !== 0) {
    throw new ArchiveError(`its file ${quoted(path)} is encrypted`)
  }
  if (method !== zipMethods.stored && method !== zipMethods.deflated) {
    throw new ArchiveError(
      `its file ${quoted(path)} is compressed by the method ${method}, which is not read here`
    )
  }
  if ([compressedSize, size, localOffset].includes(elsewhere)) {
    throw new ArchiveError('it is of the format zip64, for 4 GiB and more')
  }
  if (localOffset + localHeader.size > directory) {
    throw damaged(`file ${quoted(path)}`)
  }
  const local = localHeader.at(bytes, localOffset)
  const nameStart = localOffset + localHeader.size
  const start = nameStart + local.nameLength + local.extraLength
  const end = start + compressedSize
  if (
    local.signature !== localSignature ||
    end > directory ||
    (method === zipMethods.stored && compressedSize !== size)
  ) {
    throw damaged(`file ${quoted(path)}`)
  }
  if (
    local.method !== method ||
    textAt(bytes.file, nameStart, local.nameLength) !== path
  ) {
    throw new ArchiveError(
      `its file ${quoted(path)} is another one before its content than in the directory`
    )
  }
  return { path, method, crc, size, start, end }
}

/** Files that share content let a small archive unpack to any number of bytes. */
function refuseOverlaps(entries: readonly ZipEntry[]): void {
  const inOrder = entries.toSorted((a, b) => a.start - b.start)
  for (const [i, { path, start }] of inOrder.entries()) {
    const before = inOrder[i - 1]
    if (before !== undefined && before.end > start) {
      throw new ArchiveError(
        `its files ${quoted(before.path)} and ${quoted(path)} overlap`
      )
    }
  }
}

function* contentOf(
  file: Uint8Array,
  { path, method, crc, size, start, end }: ZipEntry,
  crc32: Crc32
): Unpacker<Uint8Array> {
  const bytes = file.subarray(start, end)
  const content =
    method === zipMethods.stored || bytes.length === 0
      ? bytes
      : yield { compression: 'deflate', bytes, maxBytes: size }
  if (content?.length !== size || crc32(content) !== crc) {
    throw new ArchiveError(
      `its file ${quoted(path)} has another content than the archive says`
    )
  }
  return content
}

const textAt = (file: Uint8Array, start: number, size: number): string =>
  Buffer.from(file.subarray(start, start + size)).toString('utf8')
