// Reads the COFF symbols of a PE file (Microsoft's "PE Format").
import type { Bytes } from '../bytes.ts'
import type { ImageSection, SymbolTable } from '../image.ts'
import { MalformedBinary } from '../malformed-binary.ts'
import { StringTable } from '../string-table.ts'
import { coffSymbol, sectionDefinition } from './structs.ts'
import type { PeHeaders } from './headers.ts'
import { mayBeMarkerAt, sizesByDistance } from '../symbol-sizes.ts'
import { inColumn } from '../../model/columns.ts'

const { size: rowSize, offsets: field } = coffSymbol
/** IMAGE_SYM_CLASS_EXTERNAL and _STATIC; others name no bytes. */
const classes = { external: 2, static: 3 } as const

/**
 * The COFF symbols ("PE Format", "COFF Symbol Table") with their sizes
 * inferred; null where no symbol names a place. Rows that describe the one
 * before are rows of no section. The section symbols that a C linker takes over
 * from its input objects end what stands before them; they have bytes of their
 * own only where a row gives a length and nothing else is named there.
 * @throws MalformedBinary where a name lies outside the table of names
 */
export function readPeSymbols(
  bytes: Bytes,
  { symbols, sections: headers, imageBase }: PeHeaders,
  sections: readonly ImageSection[]
): SymbolTable | null {
  const { offset, count } = symbols
  if (count === 0) return null
  const names = new StringTable(
    bytes,
    symbols.names,
    symbols.namesSize,
    'the table of COFF names'
  )
  const name = (index: number) => nameAt(bytes, offset + index * rowSize, names)
  const address = new Float64Array(count)
  const section = new Int32Array(count).fill(-1)
  const limits = new Map<number, number>()
  let placed = 0
  for (let i = 0; i < count; i++) {
    const at = offset + i * rowSize
    const described = bytes.u8(at + field.numberOfAuxSymbols)
    const index = bytes.u16(at + field.sectionNumber) - 1
    const header = headers[index]
    const kind = bytes.u8(at + field.storageClass)
    const usable =
      header !== undefined &&
      (kind === classes.external || kind === classes.static)
    if (usable) {
      checkName(bytes, at, names)
      section[i] = index
      const value = bytes.u32(at + field.value)
      address[i] = imageBase + header.virtualAddress + value
      const hasRow = described > 0 && i + 1 < count
      const isOfSection =
        kind === classes.static &&
        bytes.u16(at + field.type) === 0 &&
        (hasRow ||
          (mayBeNamed(bytes, at, names, header.name) &&
            name(i) === header.name))
      if (isOfSection) {
        const row = sectionDefinition.at(bytes, at + rowSize)
        limits.set(i, hasRow ? row.length : 0)
      } else if (sections[index]?.loaded) placed++
    }
    i += described
  }
  if (placed === 0) return null
  limitBesideNames(limits, address, section)
  const mayBeMarker = (index: number) => {
    const at = offset + index * rowSize
    // A name of up to eight bytes is read.
    return bytes.u32(at) !== 0 || mayBeMarkerAt(names, bytes.u32(at + 4))
  }
  const size = sizesByDistance(
    sections,
    { count, address, section, name, mayBeMarker },
    limits
  )
  return { count, address, size, section, name }
}

/** A section symbol has no bytes where another symbol names its address. */
function limitBesideNames(
  limits: Map<number, number>,
  address: Float64Array,
  section: Int32Array
): void {
  if (limits.size === 0) return
  const bare = new Set([...limits.keys()].map((i) => address[i]))
  const named = new Set<number | undefined>()
  for (let i = 0; i < address.length; i++) {
    const isNamed = inColumn(section[i]) >= 0 && !limits.has(i)
    if (isNamed && bare.has(address[i])) named.add(address[i])
  }
  for (const i of limits.keys()) if (named.has(address[i])) limits.set(i, 0)
}

/** Whether a symbol's name begins like that of a section: cheaper than reading it. */
const mayBeNamed = (
  bytes: Bytes,
  at: number,
  names: StringTable,
  section: string
): boolean =>
  bytes.u32(at) === 0
    ? names.has(section, bytes.u32(at + 4))
    : bytes.u8(at) === section.charCodeAt(0)

/** A name of up to eight bytes, or the place of a longer one. */
function nameAt(bytes: Bytes, at: number, names: StringTable): string {
  // The middle dot of local types, as other formats write it.
  if (bytes.u32(at + field.zeros) === 0) {
    return names.at(bytes.u32(at + field.nameOffset)).replaceAll('·', '.')
  }
  const text = bytes.text(at, 8, 'a symbol name')
  const end = text.indexOf('\0')
  return end < 0 ? text : text.slice(0, end)
}

function checkName(bytes: Bytes, at: number, names: StringTable): void {
  const { zeros, nameOffset } = coffSymbol.at(bytes, at)
  if (zeros !== 0 || names.end(nameOffset) >= 0) return
  throw new MalformedBinary("a symbol's name lies outside its table", at)
}
