// The two header tables of an ELF file (System V gABI, chapters 4 and 5).
import type { Bytes } from '../bytes.ts'
import type { ImageTable, Mapping } from '../image.ts'
import { MalformedBinary } from '../malformed-binary.ts'
import { StringTable } from '../string-table.ts'

const sectionTypeNull = 0
const sectionTypeNobits = 8
const segmentTypeLoad = 1
const segmentTypeDynamic = 2
/** SHF_EXECINSTR. */
const flagExecutes = 4

/** More sections than any linker makes, few enough to hold. */
const maxSections = 65_536

const maxNameLength = 200

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

/** A loaded segment with bytes in the file. */
export interface ElfSegment extends Mapping {
  /** Bytes in memory; what the file doesn't hold is zero. */
  readonly memorySize: number
  /** PF_X, PF_W and PF_R. */
  readonly flags: number
}

export interface ElfSegments {
  readonly segments: readonly ElfSegment[]
  /** File offset and bytes of the dynamic linker's table; null for none. */
  readonly dynamic: { readonly offset: number; readonly size: number } | null
  readonly tables: readonly ImageTable[]
}

/**
 * Loaded segments with bytes in the file, and their table.
 * @param absent of a debug file, whose segments are those of its program
 */
export function readSegments(
  bytes: Bytes,
  wide: boolean,
  absent = false
): ElfSegments {
  const size = wide ? 56 : 32
  const start = wide ? bytes.u64(32) : bytes.u32(28)
  const entrySize = bytes.u16(wide ? 54 : 42)
  const count = bytes.u16(wide ? 56 : 44)
  if (count === 0) return { segments: [], dynamic: null, tables: [] }
  if (entrySize !== size) {
    throw new MalformedBinary(
      `program headers of ${entrySize} bytes instead of ${size}`,
      wide ? 54 : 42
    )
  }
  bytes.need(start, count * size, 'the table of program headers')
  const segments: ElfSegment[] = []
  let dynamic: ElfSegments['dynamic'] = null
  for (let i = 0; i < count; i++) {
    const at = start + i * size
    const offset = bytes.word(at + (wide ? 8 : 4), wide ? 8 : 4)
    const address = bytes.word(at + (wide ? 16 : 8), wide ? 8 : 4)
    const fileSize = bytes.word(at + (wide ? 32 : 16), wide ? 8 : 4)
    if (absent || fileSize === 0) continue
    const type = bytes.u32(at)
    if (type === segmentTypeDynamic && offset + fileSize <= bytes.length) {
      dynamic = { offset, size: fileSize }
    }
    if (type !== segmentTypeLoad) continue
    bytes.need(offset, fileSize, `the loaded segment ${i}`)
    segments.push({
      address,
      offset,
      size: fileSize,
      memorySize: Math.max(
        bytes.word(at + (wide ? 40 : 20), wide ? 8 : 4),
        fileSize
      ),
      flags: bytes.u32(at + (wide ? 4 : 24))
    })
  }
  return {
    segments,
    dynamic,
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

/** Whether a file holds debug information alone: its program's code is said to be elsewhere. */
export function isDebugFile(headers: readonly ElfHeader[]): boolean {
  const code = headers.filter(({ flags }) => (flags & flagExecutes) !== 0)
  return code.length > 0 && code.every(({ type }) => type === sectionTypeNobits)
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
  // Header 0 is reserved (gABI, "Section header table"); patchelf may write over it.
  const raw = Array.from({ length: count }, (_, i) =>
    i === 0 ? nullHeader : readSectionHeader(bytes, wide, start + i * size)
  )
  const table = raw[namesIndex]
  if (!table || table.type === sectionTypeNobits) {
    throw new MalformedBinary(
      'the ELF file names no table of section names',
      wide ? 62 : 50
    )
  }
  const names = new StringTable(
    bytes,
    table.offset,
    table.size,
    'the table of section names'
  )
  const headers = raw.map(({ nameOffset, ...header }, i) => {
    const name = names.at(nameOffset).slice(0, maxNameLength)
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

const nullHeader = {
  nameOffset: 0,
  type: sectionTypeNull,
  flags: 0,
  address: 0,
  offset: 0,
  size: 0,
  link: 0
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
