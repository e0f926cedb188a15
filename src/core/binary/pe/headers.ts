// The headers of a PE file: Microsoft's "PE Format"; what Go's linker writes is
// in cmd/link/internal/ld/pe.go.
import type { Bytes } from '../bytes.ts'
import { isPacked } from '../identify/other-producers.ts'
import type { ImageTable } from '../image.ts'
import { MalformedBinary } from '../malformed-binary.ts'

const signature = 0x4550
const magic = { narrow: 0x10b, wide: 0x20b } as const
const coffSize = 20
const sectionHeaderSize = 40
const symbolSize = 18
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
  bytes.need(0, 64, 'the DOS header')
  const start = bytes.u32(60)
  bytes.need(start, 4 + coffSize, 'the PE header')
  if (start < 64 || bytes.u32(start) !== signature) {
    throw new MalformedBinary('the file has no PE signature', start)
  }
  const coff = start + 4
  const optional = coff + coffSize
  const optionalSize = bytes.u16(coff + 16)
  bytes.need(optional, optionalSize, 'the optional header')
  const kind = optionalSize < 2 ? 0 : bytes.u16(optional)
  const wide = kind === magic.wide
  const fixedSize = wide ? 112 : 96
  if ((!wide && kind !== magic.narrow) || optionalSize < fixedSize) {
    throw new MalformedBinary(
      'the optional header is neither PE32 nor PE32+',
      optional
    )
  }
  const symbols = readSymbolExtents(bytes, coff)
  const count = bytes.u16(coff + 2)
  const sectionTable = optional + optionalSize
  const sectionTableSize = count * sectionHeaderSize
  bytes.need(sectionTable, sectionTableSize, 'the table of section headers')
  const sections = Array.from({ length: count }, (_, i) =>
    readSection(bytes, sectionTable + i * sectionHeaderSize, symbols)
  )
  const room = Math.floor((optionalSize - fixedSize) / 8)
  const directories = Math.min(bytes.u32(optional + fixedSize - 4), room)
  const directory = (index: number) => {
    const at = optional + fixedSize + 8 * index
    const size = directories > index ? bytes.u32(at + 4) : 0
    return { address: size > 0 ? bytes.u32(at) : 0, size }
  }
  const { address: signedAt, size: signed } = directory(certificates)
  bytes.need(signedAt, signed, 'the Authenticode signature')
  const tables: ImageTable[] = [
    table('DOS header', 0, start),
    table('PE header', start, 4 + coffSize + optionalSize),
    table('section headers', sectionTable, sectionTableSize),
    {
      ...table('COFF symbols', symbols.offset, symbols.count * symbolSize),
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
    machine: bytes.u16(coff),
    wide,
    imageBase: wide ? bytes.u64(optional + 24) : bytes.u32(optional + 28),
    sections,
    baseRelocations: directory(relocations),
    tables: tables.filter(({ fileSize }) => fileSize > 0),
    symbols
  }
}

const table = (name: string, offset: number, fileSize: number): ImageTable => ({
  name,
  offset,
  fileSize,
  region: 'headers'
})

/** The COFF symbols, and their names, which begin with their own size. */
function readSymbolExtents(bytes: Bytes, coff: number): PeHeaders['symbols'] {
  const offset = bytes.u32(coff + 8)
  const count = bytes.u32(coff + 12)
  // UPX cuts the symbols off, and leaves their place and number in the header.
  const end = offset + count * symbolSize + 4
  const cut = end > bytes.length && isPacked(bytes.file)
  if (offset === 0 || cut)
    return { offset: 0, count: 0, names: 0, namesSize: 0 }
  bytes.need(offset, count * symbolSize, 'the table of COFF symbols')
  const names = offset + count * symbolSize
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
  const rawSize = bytes.u32(at + 16)
  const offset = rawSize === 0 ? 0 : bytes.u32(at + 20)
  bytes.need(offset, rawSize, `section ${JSON.stringify(name)}`)
  return {
    name,
    virtualSize: bytes.u32(at + 8),
    virtualAddress: bytes.u32(at + 12),
    rawSize,
    offset,
    flags: bytes.u32(at + 36)
  }
}

/** Eight bytes, or `/123`: where in the table of names a longer one stands. */
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
