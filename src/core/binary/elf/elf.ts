// ELF, as in the System V gABI, chapters 4 and 5; names that Go's linker gives
// to sections are in cmd/link/internal/ld/elf.go.
import { Bytes } from '../bytes.ts'
import { isDebugFile, readSections, readSegments } from './headers.ts'
import { placePointers } from './pointers.ts'
import { findRelocationTables } from './relocation-tables.ts'
import { readElfRelocations } from './relocations.ts'
import { describeElfSection, describeElfSegment } from './sections.ts'
import { elfStructs } from './structs.ts'
import { readElfSymbols } from './symbols.ts'
import type { Image } from '../image.ts'
import { MalformedBinary } from '../malformed-binary.ts'

const typeDynamic = 3

/**
 * Reads an ELF executable of either width and byte order. Its bytes are those
 * of the file, with the pointers that the dynamic linker writes in place.
 * @throws MalformedBinary where a header, section or segment leaves the file
 */
export function readElf(file: Uint8Array): Image {
  const width = file[4]
  const order = file[5]
  if ((width !== 1 && width !== 2) || (order !== 1 && order !== 2)) {
    throw new MalformedBinary(
      'the ELF header has no valid class and byte order',
      4
    )
  }
  const bytes = new Bytes(file, order === 1)
  const wide = width === 2
  const { header } = elfStructs(wide)
  bytes.need(0, header.size, 'the ELF header')
  const { type, machine } = header.at(bytes, 0)
  const sections = readSections(bytes, wide)
  const debugOnly = isDebugFile(sections.headers)
  const loaded = readSegments(bytes, wide, debugOnly)
  const { segments, tables } = loaded
  const described = sections.headers.map(describeElfSection)
  const relocatable = type === typeDynamic
  const relocations = findRelocationTables(
    bytes,
    wide,
    sections.headers,
    loaded
  )
  return {
    format: 'elf',
    bytes: relocatable
      ? placePointers(bytes, wide, relocations, segments)
      : bytes,
    pointerSize: wide ? 8 : 4,
    alignment: loaded.alignment,
    goarch: goarchOf(machine, wide, order === 1),
    sections:
      described.length > 0 ? described : segments.map(describeElfSegment),
    tables: [
      {
        name: 'ELF header',
        offset: 0,
        fileSize: header.size,
        region: 'headers'
      },
      ...tables,
      ...sections.tables
    ],
    mappings: segments,
    notes: debugOnly
      ? [
          'the file holds debug information apart from its program (as eu-strip -f and objcopy --only-keep-debug write it): measure the program'
        ]
      : [],
    symbols: readElfSymbols(bytes, wide, sections.headers),
    relocations: () => readElfRelocations(bytes, wide, relocations, segments)
  }
}

// e_machine (gABI, chapter 4; the two of loong64 and riscv64 in their psABIs).
function goarchOf(
  machine: number,
  wide: boolean,
  littleEndian: boolean
): string {
  const little = littleEndian ? 'le' : ''
  switch (machine) {
    case 3:
      return '386'
    case 8:
      return wide ? `mips64${little}` : `mips${little}`
    case 21:
      return `ppc64${little}`
    case 22:
      return 's390x'
    case 40:
      return 'arm'
    case 62:
      return 'amd64'
    case 183:
      return 'arm64'
    case 243:
      return 'riscv64'
    case 258:
      return 'loong64'
  }
  return ''
}
