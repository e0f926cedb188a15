// The two header tables of an ELF file (System V gABI, chapters 4 and 5).
import type { Bytes } from './bytes.ts'
import type { ImageTable, Mapping } from './image.ts'
import { MalformedBinary } from './malformed.ts'
import { Names } from './names.ts'

const sectionTypeNull = 0
const sectionTypeNobits = 8
const segmentTypeLoad = 1

/** More sections than any linker makes, few enough to hold. */
const maxSections = 65_536

const longestName = 200

/** A section header as it stands in the file. */
export interface ElfHeader {
  readonly name: string
  readonly type: number
  readonly flags: number
  readonly address: number
  readonly offset: number
  readonly size: number
  readonly link: number
}

/** Loaded segments with bytes in the file, and their table. */
export function readSegments(
  bytes: Bytes,
  wide: boolean
): { mappings: Mapping[]; tables: ImageTable[] } {
  const size = wide ? 56 : 32
  const start = wide ? bytes.u64(32) : bytes.u32(28)
  const entrySize = bytes.u16(wide ? 54 : 42)
  const count = bytes.u16(wide ? 56 : 44)
  if (count === 0) return { mappings: [], tables: [] }
  if (entrySize !== size) {
    throw new MalformedBinary(
      `program headers of ${entrySize} bytes instead of ${size}`,
      wide ? 54 : 42
    )
  }
  bytes.need(start, count * size, 'the table of program headers')
  const mappings: Mapping[] = []
  for (let i = 0; i < count; i++) {
    const at = start + i * size
    const offset = bytes.word(at + (wide ? 8 : 4), wide ? 8 : 4)
    const address = bytes.word(at + (wide ? 16 : 8), wide ? 8 : 4)
    const fileSize = bytes.word(at + (wide ? 32 : 16), wide ? 8 : 4)
    if (bytes.u32(at) !== segmentTypeLoad || fileSize === 0) continue
    bytes.need(offset, fileSize, `the loaded segment ${i}`)
    mappings.push({ address, offset, size: fileSize })
  }
  return {
    mappings,
    tables: [
      {
        name: 'program headers',
        offset: start,
        fileSize: count * size,
        region: 'headers'
      }
    ]
  }
}

/** All section headers, with their names, and their table. */
export function readSections(
  bytes: Bytes,
  wide: boolean
): { headers: ElfHeader[]; tables: ImageTable[] } {
  const size = wide ? 64 : 40
  const start = wide ? bytes.u64(40) : bytes.u32(32)
  if (start === 0) return { headers: [], tables: [] }
  const entrySize = bytes.u16(wide ? 58 : 46)
  if (entrySize !== size) {
    throw new MalformedBinary(
      `section headers of ${entrySize} bytes instead of ${size}`,
      wide ? 58 : 46
    )
  }
  bytes.need(start, size, 'the first section header')
  // Counts that don't fit 16 bits stand in the first header (gABI, "Section header").
  const shortCount = bytes.u16(wide ? 60 : 48)
  const count =
    shortCount === 0
      ? bytes.word(start + (wide ? 32 : 20), wide ? 8 : 4)
      : shortCount
  const shortNames = bytes.u16(wide ? 62 : 50)
  const namesIndex =
    shortNames === 0xffff ? bytes.u32(start + (wide ? 40 : 24)) : shortNames
  if (count > maxSections) {
    throw new MalformedBinary(
      `${count} sections are more than ${maxSections}`,
      start
    )
  }
  bytes.need(start, count * size, 'the table of section headers')
  const raw = Array.from({ length: count }, (_, i) =>
    readSectionHeader(bytes, wide, start + i * size)
  )
  const table = raw[namesIndex]
  if (!table || table.type === sectionTypeNobits) {
    throw new MalformedBinary(
      'the ELF file names no table of section names',
      wide ? 62 : 50
    )
  }
  const names = new Names(
    bytes,
    table.offset,
    table.size,
    'the table of section names'
  )
  const headers = raw.map(({ nameOffset, ...header }, i) => {
    const name = names.at(nameOffset).slice(0, longestName)
    if (header.type !== sectionTypeNull && header.type !== sectionTypeNobits) {
      bytes.need(
        header.offset,
        header.size,
        `section ${JSON.stringify(name || String(i))}`
      )
    }
    return { ...header, name }
  })
  return {
    headers,
    tables: [
      {
        name: 'section headers',
        offset: start,
        fileSize: count * size,
        region: 'headers'
      }
    ]
  }
}

function readSectionHeader(
  bytes: Bytes,
  wide: boolean,
  at: number
): Omit<ElfHeader, 'name'> & { nameOffset: number } {
  const nameOffset = bytes.u32(at)
  const type = bytes.u32(at + 4)
  return wide
    ? {
        nameOffset,
        type,
        flags: bytes.u64(at + 8),
        address: bytes.u64(at + 16),
        offset: bytes.u64(at + 24),
        size: bytes.u64(at + 32),
        link: bytes.u32(at + 40)
      }
    : {
        nameOffset,
        type,
        flags: bytes.u32(at + 8),
        address: bytes.u32(at + 12),
        offset: bytes.u32(at + 16),
        size: bytes.u32(at + 20),
        link: bytes.u32(at + 24)
      }
}
