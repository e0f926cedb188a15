// The two header tables of an ELF file (System V gABI, chapters 4 and 5).
import type { Bytes } from '../bytes.ts'
import { defaultAlignment, withinLinkers } from '../file-alignment.ts'
import type { ImageTable, Mapping } from '../image.ts'
import { MalformedBinary } from '../malformed-binary.ts'
import { StringTable } from '../string-table.ts'
import { elfStructs, type ElfStructs } from './structs.ts'

const sectionTypeNull = 0
const sectionTypeNobits = 8
const segmentTypeLoad = 1
const segmentTypeDynamic = 2
/** SHF_EXECINSTR. */
const flagExecutes = 4

/** Bytes; C linkers align segments to no more, which old ones do for large pages. */
const maxSegmentAlignment = 2 * 1024 * 1024

/** More sections than any linker makes, few enough to hold. */
const maxSections = 65_536

const maxNameLength = 200

/** A section header as the file has it. */
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
  /** Bytes; the largest `p_align` of a loaded segment, within what linkers choose. */
  readonly alignment: number
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
  const { header, segment: layout } = elfStructs(wide)
  const { phoff: start, phentsize, phnum: count } = header.at(bytes, 0)
  if (count === 0) return noSegments
  const { size } = layout
  if (phentsize !== size) {
    throw new MalformedBinary(
      `program headers of ${phentsize} bytes instead of ${size}`,
      header.offsets.phentsize
    )
  }
  bytes.need(start, count * size, 'the table of program headers')
  const segments: ElfSegment[] = []
  let dynamic: ElfSegments['dynamic'] = null
  let alignment = 0
  for (let i = 0; i < count; i++) {
    const segment = layout.at(bytes, start + i * size)
    const { off: offset, vaddr: address, filesz: fileSize, type } = segment
    if (type === segmentTypeLoad) alignment = Math.max(alignment, segment.align)
    if (absent || fileSize === 0) continue
    if (type === segmentTypeDynamic && offset + fileSize <= bytes.length) {
      dynamic = { offset, size: fileSize }
    }
    if (type !== segmentTypeLoad) continue
    bytes.need(offset, fileSize, `the loaded segment ${i}`)
    const memorySize = Math.max(segment.memsz, fileSize)
    const { flags } = segment
    segments.push({ address, offset, size: fileSize, memorySize, flags })
  }
  return {
    segments,
    dynamic,
    alignment: withinLinkers(alignment, maxSegmentAlignment),
    tables: [table('program headers', start, count * size)]
  }
}

const noSegments: ElfSegments = {
  segments: [],
  dynamic: null,
  alignment: defaultAlignment,
  tables: []
}

const table = (name: string, offset: number, fileSize: number): ImageTable => ({
  name,
  offset,
  fileSize,
  region: 'headers'
})

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
  const { header, section: layout } = elfStructs(wide)
  const { size } = layout
  const { shoff: start } = header.at(bytes, 0)
  if (start === 0) return { headers: [], tables: [] }
  const { shentsize } = header.at(bytes, 0)
  if (shentsize !== size) {
    throw new MalformedBinary(
      `section headers of ${shentsize} bytes instead of ${size}`,
      header.offsets.shentsize
    )
  }
  const { count, namesIndex } = countSections(bytes, elfStructs(wide), start)
  bytes.need(start, count * size, 'the table of section headers')
  // Header 0 is reserved (gABI, "Section header table"); patchelf may write over it.
  const raw = Array.from({ length: count }, (_, i) =>
    i === 0 ? nullHeader : readSectionHeader(layout.at(bytes, start + i * size))
  )
  const strings = raw[namesIndex]
  if (!strings || strings.type === sectionTypeNobits) {
    throw new MalformedBinary(
      'the ELF file names no table of section names',
      header.offsets.shstrndx
    )
  }
  return {
    headers: withNames(bytes, raw, strings),
    tables: [table('section headers', start, count * size)]
  }
}

/** Counts that don't fit 16 bits are in the first header (gABI, "Section header"). */
function countSections(
  bytes: Bytes,
  { header, section }: ElfStructs,
  start: number
): { readonly count: number; readonly namesIndex: number } {
  bytes.need(start, section.size, 'the first section header')
  const { shnum, shstrndx } = header.at(bytes, 0)
  const first = section.at(bytes, start)
  const count = shnum === 0 ? first.size : shnum
  const namesIndex = shstrndx === 0xffff ? first.link : shstrndx
  if (count > maxSections) {
    throw new MalformedBinary(
      `${count} sections are more than ${maxSections}`,
      start
    )
  }
  return { count, namesIndex }
}

/** A section header whose name is still an offset in the table of names. */
type UnnamedHeader = Omit<ElfHeader, 'name'> & { readonly nameOffset: number }

function withNames(
  bytes: Bytes,
  raw: readonly UnnamedHeader[],
  { offset, size }: UnnamedHeader
): ElfHeader[] {
  const names = new StringTable(
    bytes,
    offset,
    size,
    'the table of section names'
  )
  return raw.map(({ nameOffset, ...header }, i) => {
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
}

const nullHeader: UnnamedHeader = {
  nameOffset: 0,
  type: sectionTypeNull,
  flags: 0,
  address: 0,
  offset: 0,
  size: 0,
  link: 0
}

function readSectionHeader(
  row: ReturnType<ElfStructs['section']['at']>
): UnnamedHeader {
  return {
    nameOffset: row.name,
    type: row.type,
    flags: row.flags,
    address: row.addr,
    offset: row.off,
    size: row.size,
    link: row.link
  }
}
