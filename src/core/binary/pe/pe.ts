// PE32 and PE32+: Microsoft's "PE Format".
import { Bytes } from '../bytes.ts'
import type { Image, ImageTable, Mapping } from '../image.ts'
import { readPeHeaders } from './headers.ts'
import type { PeSection } from './headers.ts'
import { readPeRelocations } from './relocations.ts'
import { describePeSection } from './sections.ts'
import { readPeSymbols } from './symbols.ts'

/**
 * Reads a PE executable.
 * @throws MalformedBinary where a header, section or table leaves the file
 */
export function readPe(file: Uint8Array): Image {
  const bytes = new Bytes(file, true)
  const headers = readPeHeaders(bytes)
  const { imageBase } = headers
  const sections = headers.sections.map((section) =>
    describePeSection(section, imageBase)
  )
  return {
    format: 'pe',
    bytes,
    pointerSize: headers.wide ? 8 : 4,
    alignment: headers.alignment,
    goarch: goarchOf(headers.machine),
    sections,
    tables: headers.tables.filter(
      (table) => !headers.sections.some((section) => holds(section, table))
    ),
    mappings: sections.flatMap(
      ({ loaded, address, offset, fileSize }): Mapping[] =>
        loaded && fileSize > 0 ? [{ address, offset, size: fileSize }] : []
    ),
    symbols: readPeSymbols(bytes, headers, sections),
    relocations: () => readPeRelocations(bytes, headers)
  }
}

/** Go's linker puts symbols and their names into a section of their own, which is a row already. */
const holds = (section: PeSection, { offset, fileSize }: ImageTable): boolean =>
  section.rawSize > 0 &&
  offset >= section.offset &&
  offset + fileSize <= section.offset + section.rawSize

/** GOARCH by machine ("PE Format", "Machine Types"); '' for machines that are none of Go's. */
function goarchOf(machine: number): string {
  switch (machine) {
    case 0x014c:
      return '386'
    case 0x01c0:
    case 0x01c4:
      return 'arm'
    case 0x8664:
      return 'amd64'
    case 0xaa64:
      return 'arm64'
  }
  return ''
}
