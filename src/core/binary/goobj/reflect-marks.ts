// Finds which functions of a package's archive are marked as looking up methods by
// reflection (SymFlagReflectMethod of cmd/internal/goobj/objfile.go): one that the
// linker reaches switches dead-code elimination off (cmd/link/internal/ld/deadcode.go).
import { indexOfBytes } from '../bytes.ts'
import { MalformedBinary } from '../malformed-binary.ts'
import {
  fullHeaderSize,
  ObjectTables,
  sizeOfTables,
  symbolFields,
  textOf
} from './tables.ts'

/** The bit in the flags of a symbol. */
export const reflectMark = 1 << 5

const archiveMagic = '!<arch>\n'
const memberHeaderSize = 60
const objectMagic = 'go object '
const endOfText = Buffer.from('\n!\n')

/**
 * Offsets of the flags of marked functions, in bytes of the archive.
 * @throws MalformedBinary where it is not an archive, or an object of an unknown form
 */
export function reflectMarks(archive: Uint8Array): readonly number[] {
  if (textOf(archive.subarray(0, archiveMagic.length)) !== archiveMagic) {
    throw new MalformedBinary('it is not an archive of a Go package', 0)
  }
  const marks: number[] = []
  for (let at = archiveMagic.length; at + memberHeaderSize <= archive.length;) {
    const header = archive.subarray(at, at + memberHeaderSize)
    const size = Number(textOf(header.subarray(48, 58)))
    if (!Number.isSafeInteger(size) || size < 0) {
      throw new MalformedBinary('a member of an archive has no size', at + 48)
    }
    const start = at + memberHeaderSize
    const member = archive.subarray(start, start + size)
    const name = textOf(header.subarray(0, 16)).trim()
    if (
      name !== '__.PKGDEF' &&
      textOf(member.subarray(0, objectMagic.length)) === objectMagic
    ) {
      marks.push(...marksOf(member).map((offset) => start + offset))
    }
    at = start + size + (size % 2)
  }
  return marks
}

function marksOf(member: Uint8Array): readonly number[] {
  const end = indexOfBytes(member, endOfText, 0)
  const from = end < 0 ? 0 : end + endOfText.length
  if (from + fullHeaderSize > member.length) {
    throw new MalformedBinary('an object is cut short', from)
  }
  const object = member.subarray(from)
  const size = sizeOfTables(object, from)
  const tables = new ObjectTables(object.subarray(0, size))
  const marks: number[] = []
  for (let row = 0; row < tables.rows; row++) {
    if ((tables.u8(row, symbolFields.flag) & reflectMark) === 0) continue
    marks.push(from + tables.offsetIn(row, symbolFields.flag))
  }
  return marks
}
