// The headers of a PE file: Microsoft's "PE Format"; what Go's linker writes is
// in cmd/link/internal/ld/pe.go.
import type { Bytes } from '../bytes.ts'
import { defaultAlignment, withinLinkers } from '../file-alignment.ts'
import { isPacked } from '../identify/other-producers.ts'
import type { ImageTable } from '../image.ts'
import { MalformedBinary } from '../malformed-binary.ts'
import {
  coffSymbol,
  dataDirectory,
  dosHeader,
  fileHeader,
  optionalHeader,
  sectionHeader
} from './structs.ts'

const signature = 0x4550
const magic = { narrow: 0x10b, wide: 0x20b } as const
const signatureSize = 4
/** Index of the certificate table, the only directory that names a place in the file. */
const certificates = 4
/** Index of the table of base relocations. */
const relocations = 5

export interface PeSection {
  readonly name: string
  /** Bytes in memory. */
  readonly virtualSize: number
  /** Distance from the image's base. */
  readonly virtualAddress: number
  readonly rawSize: number
  readonly offset: number
  readonly flags: number
}

export interface PeHeaders {
  readonly machine: number
  /** PE32+, of 64 bits. */
  readonly wide: boolean
  readonly imageBase: number
  /**
   * Bytes; `SectionAlignment`, which is no less than `FileAlignment`: Go's linker
   * leaves room for more headers than one of those.
   */
  readonly alignment: number
  readonly sections: readonly PeSection[]
  /** Distance from the image's base, and bytes; a size of 0 where there are none. */
  readonly baseRelocations: { readonly address: number; readonly size: number }
  /** Headers, symbols and signature; symbols also where a section holds them. */
  readonly tables: readonly ImageTable[]
  /** COFF symbols; a count of 0 where there are none. */
  readonly symbols: {
    readonly offset: number
    readonly count: number
    readonly names: number
    readonly namesSize: number
  }
}

/**
 * Reads all headers of a PE file.
 * @throws MalformedBinary where a header, or what it refers to, leaves the file
 */
export function readPeHeaders(bytes: Bytes): PeHeaders {
  bytes.need(0, dosHeader.size, 'the DOS header')
  const { lfanew: start } = dosHeader.at(bytes, 0)
  bytes.need(start, signatureSize + fileHeader.size, 'the PE header')
  if (start < dosHeader.size || bytes.u32(start) !== signature) {
    throw new MalformedBinary('the file has no PE signature', start)
  }
  const header = fileHeader.at(bytes, start + signatureSize)
  const optional = readOptionalHeader(
    bytes,
    start + signatureSize + fileHeader.size,
    header.sizeOfOptionalHeader
  )
  const { fields, wide, directory } = optional
  const symbols = readSymbolExtents(bytes, header)
  const count = header.numberOfSections
  const tableSize = count * sectionHeader.size
  bytes.need(optional.end, tableSize, 'the table of section headers')
  const sections = Array.from({ length: count }, (_, i) =>
    readSection(bytes, optional.end + i * sectionHeader.size, symbols)
  )
  const { address: signedAt, size: signed } = directory(certificates)
  bytes.need(signedAt, signed, 'the Authenticode signature')
  const tables: ImageTable[] = [
    table('DOS header', 0, start),
    table('PE header', start, optional.end - start),
    table('section headers', optional.end, tableSize),
    {
      ...table('COFF symbols', symbols.offset, symbols.count * coffSymbol.size),
      region: 'symtab'
    },
    {
      ...table('COFF names', symbols.names, symbols.namesSize),
      region: 'symtab'
    },
    {
      ...table('Authenticode signature', signedAt, signed),
      region: 'signature'
    }
  ]
  return {
    machine: header.machine,
    wide,
    imageBase: fields.imageBase,
    alignment: withinLinkers(fields.sectionAlignment, defaultAlignment),
    sections,
    baseRelocations: directory(relocations),
    tables: tables.filter(({ fileSize }) => fileSize > 0),
    symbols
  }
}

interface OptionalHeader {
  readonly fields: ReturnType<ReturnType<typeof optionalHeader>['at']>
  readonly wide: boolean
  /** Offset of its end. */
  readonly end: number
  /** A directory by its index; of size 0 where there is none. */
  readonly directory: (index: number) => PeHeaders['baseRelocations']
}

/** @param size bytes with the directories, as the header before says */
function readOptionalHeader(
  bytes: Bytes,
  at: number,
  size: number
): OptionalHeader {
  bytes.need(at, size, 'the optional header')
  const kind = size < 2 ? 0 : bytes.u16(at)
  const wide = kind === magic.wide
  const layout = optionalHeader(wide)
  if ((!wide && kind !== magic.narrow) || size < layout.size) {
    throw new MalformedBinary(
      'the optional header is neither PE32 nor PE32+',
      at
    )
  }
  const fields = layout.at(bytes, at)
  const room = Math.floor((size - layout.size) / dataDirectory.size)
  const directories = Math.min(fields.numberOfRvaAndSizes, room)
  const directory: OptionalHeader['directory'] = (index) => {
    if (index >= directories) return { address: 0, size: 0 }
    const place = at + layout.size + index * dataDirectory.size
    const found = dataDirectory.at(bytes, place)
    return {
      address: found.size > 0 ? found.virtualAddress : 0,
      size: found.size
    }
  }
  return { fields, wide, end: at + size, directory }
}

const table = (name: string, offset: number, fileSize: number): ImageTable => ({
  name,
  offset,
  fileSize,
  region: 'headers'
})

/** The COFF symbols, and their names, which begin with their own size. */
function readSymbolExtents(
  bytes: Bytes,
  header: ReturnType<typeof fileHeader.at>
): PeHeaders['symbols'] {
  const { pointerToSymbolTable: offset, numberOfSymbols: count } = header
  // UPX cuts the symbols off, and leaves their place and number in the header.
  const end = offset + count * coffSymbol.size + 4
  const cut = end > bytes.length && isPacked(bytes.file)
  if (offset === 0 || cut)
    return { offset: 0, count: 0, names: 0, namesSize: 0 }
  bytes.need(offset, count * coffSymbol.size, 'the table of COFF symbols')
  const names = offset + count * coffSymbol.size
  bytes.need(names, 4, 'the table of COFF names')
  const namesSize = Math.max(bytes.u32(names), 4)
  bytes.need(names, namesSize, 'the table of COFF names')
  return { offset, count, names, namesSize }
}

function readSection(
  bytes: Bytes,
  at: number,
  symbols: PeHeaders['symbols']
): PeSection {
  const name = sectionName(bytes, at, symbols)
  const header = sectionHeader.at(bytes, at)
  const rawSize = header.sizeOfRawData
  const offset = rawSize === 0 ? 0 : header.pointerToRawData
  bytes.need(offset, rawSize, `section ${JSON.stringify(name)}`)
  return {
    name,
    virtualSize: header.virtualSize,
    virtualAddress: header.virtualAddress,
    rawSize,
    offset,
    flags: header.characteristics
  }
}

/** Eight bytes, or `/123`: the place of a longer one in the table of names. */
function sectionName(
  bytes: Bytes,
  at: number,
  { names, namesSize }: PeHeaders['symbols']
): string {
  const short = untilZero(bytes.text(at, 8, 'a section name'))
  const place = Number(/^\/(\d{1,7})$/.exec(short)?.[1] ?? Number.NaN)
  if (!(place >= 4 && place < namesSize)) return short
  const size = Math.min(namesSize - place, maxNameLength)
  return untilZero(bytes.text(names + place, size, 'a section name'))
}

const maxNameLength = 200

const untilZero = (text: string): string => {
  const end = text.indexOf('\0')
  return end < 0 ? text : text.slice(0, end)
}
