// Finds the executables in an archive, which is unpacked in memory only. What it is
// is told from its content, not from its name.
import type { ArchiveFormat } from '../model/closed-lists.ts'
import { detectFormat } from '../binary/identify/detect-format.ts'
import { MalformedBinary } from '../binary/malformed-binary.ts'
import {
  ArchiveError,
  maxExecutables,
  NoExecutableError,
  tooLarge,
  unpackLimit
} from './archive-error.ts'
import {
  compressionOf,
  type Compression,
  type Crc32,
  type Unpacker
} from './compression.ts'
import { listCpio } from './cpio.ts'
import { debData, isDeb } from './deb.ts'
import { isExecutable } from './executables.ts'
import { Listing, plainFile, type PackedFile } from './listing.ts'
import { isRpm, rpmPayload } from './rpm.ts'
import { isTar, listTar } from './tar.ts'
import { isZip, listZip } from './zip.ts'

/** An executable in an archive. */
export interface PackedExecutable {
  /** In the archive; '' for a file that is compressed alone. */
  readonly path: string
  readonly bytes: Uint8Array
}

export interface ArchiveContent {
  readonly format: ArchiveFormat
  /** Bytes of all regular files in it. */
  readonly contentSize: number
  /** In the archive's order; at least one. */
  readonly executables: readonly PackedExecutable[]
}

/** Endings of formats that are compressed as a whole. */
const endings: Readonly<Partial<Record<Compression, 'gz' | 'xz' | 'zst'>>> = {
  gzip: 'gz',
  xz: 'xz',
  zstd: 'zst'
}

/** What an Alpine package says of itself: a file in its archive, which is a tar.gz otherwise. */
const alpineInfo = '.PKGINFO'

/** Whether a file is an archive or a compressed file, and no executable. */
export function isArchive(file: Uint8Array): boolean {
  if (detectFormat(file) !== null) return false
  return (
    compressionOf(file) !== null ||
    isZip(file) ||
    isDeb(file) ||
    isRpm(file) ||
    isTar(file)
  )
}

/**
 * The executables in an archive. Archives in it are not opened.
 * @throws ArchiveError where it can't be read, holds no executable, or is made to
 *   deceive or to fill the memory
 */
export function* readArchive(
  file: Uint8Array,
  crc32: Crc32
): Unpacker<ArchiveContent> {
  try {
    return yield* findExecutables(file, crc32)
  } catch (error) {
    // What leaves an archive's bytes is its fault.
    if (!(error instanceof MalformedBinary)) throw error
    throw new ArchiveError(`it is truncated or damaged: ${error.message}`)
  }
}

/**
 * The regular files of a zip archive; each is unpacked when it is read.
 * @throws ArchiveError where it is none, is damaged, or is made to deceive
 */
export function readZipFiles(
  file: Uint8Array,
  crc32: Crc32
): readonly PackedFile[] {
  if (!isZip(file)) throw new ArchiveError('it is no zip archive')
  const listing = new Listing(unpackLimit(file.length), 'directory')
  try {
    listZip(file, listing, crc32)
  } catch (error) {
    if (!(error instanceof MalformedBinary)) throw error
    throw new ArchiveError(`it is truncated or damaged: ${error.message}`)
  }
  return listing.files
}

function* findExecutables(
  file: Uint8Array,
  crc32: Crc32
): Unpacker<ArchiveContent> {
  const { format, files, size } = yield* openArchive(file, crc32)
  const executables: PackedExecutable[] = []
  for (const packed of files) {
    const { path } = packed
    const bytes = yield* packed.read()
    if (isExecutable(bytes)) executables.push({ path, bytes })
  }
  if (executables.length === 0) {
    throw new NoExecutableError(
      files.length === 1
        ? 'it holds no executable'
        : `it holds no executable among ${files.length} files`
    )
  }
  if (executables.length > maxExecutables) {
    throw new ArchiveError(
      `it holds ${executables.length} executables, more than ${maxExecutables}`
    )
  }
  return { format, contentSize: size, executables }
}

interface OpenedArchive {
  readonly format: ArchiveFormat
  readonly files: readonly PackedFile[]
  readonly size: number
}

function* openArchive(file: Uint8Array, crc32: Crc32): Unpacker<OpenedArchive> {
  const limit = unpackLimit(file.length)
  const open = (
    format: ArchiveFormat,
    list: (listing: Listing) => void
  ): OpenedArchive => {
    const isSystem = format === 'deb' || format === 'rpm'
    const listing = new Listing(limit, isSystem ? 'system' : 'directory')
    list(listing)
    return { format, files: listing.files, size: listing.size }
  }
  if (isZip(file))
    return open('zip', (listing) => listZip(file, listing, crc32))
  if (isRpm(file)) {
    const payload = yield* decompressed(rpmPayload(file), limit)
    return open('rpm', (listing) => listCpio(payload, listing))
  }
  if (isDeb(file)) {
    const data = yield* decompressed(debData(file), limit)
    return open('deb', (listing) => listTar(data, listing))
  }
  const compression = compressionOf(file)
  if (compression === null) {
    return open('tar', (listing) => listTar(file, listing))
  }
  const content = yield* decompressed(file, limit)
  const ending = endings[compression]
  if (ending === undefined) throw new Error(`${compression} has no ending`)
  if (!isTar(content)) {
    const files = [plainFile('', content)]
    return { format: ending, files, size: content.length }
  }
  const opened = open(`tar.${ending}`, (listing) => listTar(content, listing))
  const isAlpine =
    ending === 'gz' && opened.files.some(({ path }) => path === alpineInfo)
  return isAlpine ? { ...opened, format: 'apk' } : opened
}

/** Bytes that may be compressed in any way, or not at all. */
function* decompressed(
  bytes: Uint8Array,
  maxBytes: number
): Unpacker<Uint8Array> {
  const compression = compressionOf(bytes)
  if (compression === null) return bytes
  const content = yield { compression, bytes, maxBytes }
  if (content === null) throw tooLarge(maxBytes)
  return content
}
