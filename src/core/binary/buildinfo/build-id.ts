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
  const { file } = image.bytes
  for (const section of image.sections) {
    if (!mayHoldCode(image, section)) continue
    const limit = section.offset + section.fileSize
    let at = indexOfBytes(file, start, section.offset, limit)
    while (at >= 0) {
      const last = indexOfBytes(file, end, at, Math.min(at + maxSize, limit))
      if (last >= 0) return { offset: at, size: last + end.length - at }
      at = indexOfBytes(file, start, at + 1, limit)
    }
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
  const text = goBuildIdBytes(image)
  return text === null || text.length === 0 ? null : text.toString('latin1')
}

function goBuildIdBytes(image: Image): Buffer | null {
  const { bytes, sections, format } = image
  const range = findBuildId(image)
  if (range !== null) {
    const from = range.offset + start.length
    return bytesOf(bytes.file, from, range.offset + range.size - end.length)
  }
  const names = format === 'elf' ? ['.note.go.buildid'] : wasmSections
  const section = sections.find(({ name }) => names.includes(name))
  if (section === undefined || (format !== 'elf' && format !== 'wasm')) {
    return null
  }
  const { offset, fileSize, name } = section
  const limit = offset + fileSize
  if (format === 'elf') {
    if (fileSize < noteHeaderSize) return null
    const from = offset + noteHeaderSize
    const size = Math.min(bytes.u32(offset + 4), maxSize)
    return bytesOf(bytes.file, from, Math.min(from + size, limit))
  }
  // The section's name and then the ID.
  const named = indexOfBytes(bytes.file, Buffer.from(name), offset, limit)
  if (named < 0) return null
  const from = named + name.length
  return bytesOf(bytes.file, from, Math.min(from + maxSize, limit))
}

/** `go.buildid` up to Go 1.19. */
const wasmSections = ['go:buildid', 'go.buildid']

const bytesOf = (file: Uint8Array, from: number, to: number): Buffer =>
  Buffer.from(file.buffer, file.byteOffset + from, Math.max(to - from, 0))
