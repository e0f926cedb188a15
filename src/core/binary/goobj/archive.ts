// The archives of Go's build cache: what a package defines, and in which sizes.
// An ar archive has one member per object, with a text header that ends in a line `!`.
import type { ByteRange } from '../byte-range.ts'
import { indexOfBytes } from '../bytes.ts'
import { MalformedBinary } from '../malformed-binary.ts'
import { readObject, type GoObject } from './object.ts'
import { fullHeaderSize, sizeOfTables, textOf } from './tables.ts'

export const archiveMagic = '!<arch>\n'
export const memberHeaderSize = 60
export const objectMagic = 'go object '
const endOfText = Buffer.from('\n!\n')

/** Bytes that hold most objects' text and header; that of cgo's directives is longer. */
const windowSize = 4096

/**
 * The objects of a package's archive, in its order. Of the archive only what
 * stands before the objects' relocations and contents is asked for, about a
 * third. Members that are none of Go's objects are passed over.
 * @param total bytes of the archive
 * @param home the package, as in symbol names: `main` for the main package
 * @yields what to read, wholly inside of the archive; takes its bytes, which
 *   may be written over when the next ones are asked for
 * @throws MalformedBinary where it is not an archive, or an object of an unknown form
 */
export function* readGoArchive(
  total: number,
  home: string
): Generator<ByteRange, GoObject[], Uint8Array> {
  const within = (offset: number, size: number): ByteRange => ({
    offset,
    size: Math.min(size, total - offset)
  })
  const magicBytes = textOf(yield within(0, archiveMagic.length))
  if (magicBytes !== archiveMagic) {
    throw new MalformedBinary('it is not an archive of a Go package', 0)
  }
  const objects: GoObject[] = []
  const prefix = prefixOf(home)
  for (let at = archiveMagic.length; at + memberHeaderSize <= total;) {
    const window = yield within(at, memberHeaderSize + windowSize)
    const { name, size, start, next } = memberAt(window, at, total)
    let text = window.subarray(memberHeaderSize, memberHeaderSize + size)
    const isObject =
      name !== '__.PKGDEF' &&
      textOf(text.subarray(0, objectMagic.length)) === objectMagic
    if (isObject) {
      while (!hasHeader(text) && text.length < size) {
        text = yield within(start, Math.min(8 * text.length, size))
      }
      const from = startOfHeader(text)
      const tables = sizeOfTables(text.subarray(from), start + from)
      if (from + tables > size) {
        throw new MalformedBinary('an object is cut short', start)
      }
      // The compiler's object comes first, the assembler's follow.
      const isWritten = objects.length > 0
      const bytes = yield within(start + from, tables)
      objects.push(readObject(bytes, prefix, isWritten))
    }
    at = next
  }
  return objects
}

/** A file of an archive. */
export interface ArchiveMember {
  readonly name: string
  /** Bytes of its content. */
  readonly size: number
  /** Offset of its content. */
  readonly start: number
  /** Offset of the member after it. */
  readonly next: number
}

/**
 * @param header begins with the member's header
 * @param at its offset in the archive
 * @param total bytes of the archive
 * @throws MalformedBinary for a member that has no size, or ends beyond the archive
 */
export function memberAt(
  header: Uint8Array,
  at: number,
  total: number
): ArchiveMember {
  const name = textOf(header.subarray(0, 16)).trim()
  const size = Number(textOf(header.subarray(48, 58)))
  if (!Number.isSafeInteger(size) || size < 0) {
    throw new MalformedBinary('a member of an archive has no size', at + 48)
  }
  const start = at + memberHeaderSize
  if (start + size > total) {
    throw new MalformedBinary(`the member ${name} ends beyond its file`, at)
  }
  return { name, size, start, next: start + size + (size % 2) }
}

/** Where the text before an object ends; 0 where it has none. */
function startOfHeader(text: Uint8Array): number {
  const end = indexOfBytes(text, endOfText, 0)
  return end < 0 ? 0 : end + endOfText.length
}

function hasHeader(text: Uint8Array): boolean {
  const from = startOfHeader(text)
  return from > 0 && from + fullHeaderSize <= text.length
}

/**
 * What names of a package's symbols begin with: its import path, escaped as in
 * cmd/internal/objabi/path.go, and a dot.
 */
function prefixOf(home: string): Buffer {
  const escaped = Buffer.from(home, 'utf8')
    .toString('latin1')
    .replace(/[\0-\x20"%\x7f-\xff]/g, percent)
  const cut = escaped.lastIndexOf('/') + 1
  const last = escaped.slice(cut).replaceAll('.', percent)
  return Buffer.from(`${escaped.slice(0, cut)}${last}.`, 'latin1')
}

const percent = (sign: string): string =>
  `%${sign.charCodeAt(0).toString(16).padStart(2, '0')}`
