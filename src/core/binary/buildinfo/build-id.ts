// Go's build ID: a note of ELF files, a section of WebAssembly. In Mach-O, PE, Plan 9 and
// XCOFF files the linker puts it before the first function
// (cmd/link/internal/ld/data.go, textbuildid).
// A C linker may put code of its own before Go's, of any length: mingw's start-up
// code takes 1.3 KB.
import { indexOfBytes } from '../bytes.ts'
import type { Image, ImageSection } from '../image.ts'
import type { ByteRange } from '../byte-range.ts'

const start = Buffer.from('\xff Go build ID: "', 'latin1')
const end = Buffer.from('"\n \xff', 'latin1')

/** Bytes; four hashes of 20 characters and what is between them take 83. */
const maxSize = 1024

/** The place of the build ID in the code of a file; null where there is none. */
export function findBuildId(image: Image): ByteRange | null {
  if (image.format === 'elf' || image.format === 'wasm') return null
  for (const section of image.sections) {
    if (!mayHoldCode(image, section)) continue
    const range = findMarked(image, section)
    if (range !== null) return range
  }
  return null
}

/** The first build ID between its marks in a section; null where there is none. */
function findMarked(
  { bytes: { file } }: Image,
  { offset, fileSize }: ImageSection
): ByteRange | null {
  const limit = offset + fileSize
  let at = indexOfBytes(file, start, offset, limit)
  while (at >= 0) {
    const last = indexOfBytes(file, end, at, Math.min(at + maxSize, limit))
    if (last >= 0) return { offset: at, size: last + end.length - at }
    at = indexOfBytes(file, start, at + 1, limit)
  }
  return null
}

/** XCOFF says of no section that it is code: Go's code is with the read-only data. */
const mayHoldCode = (
  { format }: Image,
  { executable, loaded, writable }: ImageSection
): boolean => executable || (format === 'xcoff' && loaded && !writable)

/** The header of a note, elf(5), and the name `Go`, which four bytes hold. */
const noteHeaderSize = 16

/**
 * Go's build ID, as `go tool buildid` prints it; null where a file has none.
 * The characters are those of the file, whatever they are.
 */
export function readGoBuildId(image: Image): string | null {
  const range = image.format === 'elf' ? idInNote(image) : idBetweenMarks(image)
  if (range === null || range.size <= 0) return null
  const { file } = image.bytes
  return Buffer.from(
    file.buffer,
    file.byteOffset + range.offset,
    range.size
  ).toString('latin1')
}

function idInNote({ bytes, sections }: Image): ByteRange | null {
  const note = sections.find(({ name }) => name === '.note.go.buildid')
  if (note === undefined || note.fileSize < noteHeaderSize) return null
  const size = Math.min(bytes.u32(note.offset + 4), maxSize)
  return {
    offset: note.offset + noteHeaderSize,
    size: Math.min(size, note.fileSize - noteHeaderSize)
  }
}

/** WebAssembly has the marks too, in a section for the build ID alone. */
function idBetweenMarks(image: Image): ByteRange | null {
  const section =
    image.format === 'wasm'
      ? image.sections.find(({ buildId }) => buildId)
      : undefined
  const range = section ? findMarked(image, section) : findBuildId(image)
  return (
    range && {
      offset: range.offset + start.length,
      size: range.size - start.length - end.length
    }
  )
}

/**
 * Whether a Go's linker makes a GNU build ID, or a UUID, from Go's build ID, and knows
 * `-B none`: since Go 1.24. A Go that is no release, and an unknown one, counts as a later one.
 */
export function derivesBuildIds(goVersion: string): boolean {
  const [, minor] = /^go1\.(\d+)/.exec(goVersion) ?? []
  return minor === undefined || Number(minor) >= 24
}
