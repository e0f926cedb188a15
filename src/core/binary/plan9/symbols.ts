// Reads the symbol table of a Plan 9 executable: a.out(6) of the Plan 9 manual;
// Go's linker writes it in cmd/link/internal/ld/symtab.go (putplan9sym).
import { Bytes } from '../bytes.ts'
import type { ImageSection, SymbolTable } from '../image.ts'
import { MalformedBinary } from '../malformed-binary.ts'
import { StringTable } from '../string-table.ts'
import type { ByteRange } from '../byte-range.ts'
import { sizesByDistance } from '../symbol-sizes.ts'
import { inColumn } from '../../model/columns.ts'

/** Set in every type, a letter: capitals are global, small letters local. */
const typeMark = 0x80

/** Text, data and zeros; the other letters are of files, frames and lines. */
const namesBytes: ReadonlySet<number> = new Set(Buffer.from('TtLlDdBb'))

/** File names by number, each 16 bits, up to a zero: Plan 9's own compilers write them. */
const pathTypes: ReadonlySet<number> = new Set(Buffer.from('Zz'))

/**
 * The symbols with their sizes inferred, in order of the table; null where it is empty. Each
 * is an address (big-endian), a type and a name that ends with a NUL.
 * @param width bytes of an address: 4 or 8
 * @throws MalformedBinary where a symbol is cut, or has no type
 */
export function readPlan9Symbols(
  file: Uint8Array,
  { offset, size: tableSize }: ByteRange,
  width: number,
  sections: readonly ImageSection[]
): SymbolTable | null {
  if (tableSize === 0) return null
  const bytes = new Bytes(file, false)
  const names = new StringTable(bytes, offset, tableSize, 'the symbol table')
  const rows = readRows(bytes, names, width)
  const count = rows.addresses.length
  const address = Float64Array.from(rows.addresses)
  const section = Int32Array.from(rows.addresses, (at, i) =>
    namesBytes.has(inColumn(rows.types[i])) ? homeOf(sections, at) : -1
  )
  const name = (index: number) => names.at(inColumn(rows.names[index]))
  const size = sizesByDistance(sections, { count, address, section, name })
  return { count, address, size, section, name }
}

function readRows(bytes: Bytes, names: StringTable, width: number) {
  const addresses: number[] = []
  const types: number[] = []
  const starts: number[] = []
  for (let at = 0; at < names.size;) {
    const place = names.offset + at
    const nameAt = at + width + 1
    const end = nameAt < names.size ? nameEnd(bytes, names, at, width) : -1
    if (end < 0) throw new MalformedBinary('a symbol is cut', place)
    const type = bytes.u8(place + width)
    if (type < typeMark) {
      throw new MalformedBinary('a symbol has no type', place + width)
    }
    addresses.push(bytes.looseWord(place, width))
    types.push(type - typeMark)
    starts.push(nameAt)
    at = end
  }
  return { addresses, types, names: starts }
}

/** Where the row that begins at `at` ends, from the start of the table; -1 where it doesn't. */
function nameEnd(
  bytes: Bytes,
  names: StringTable,
  at: number,
  width: number
): number {
  const start = at + width + 1
  const type = bytes.u8(names.offset + at + width)
  if (!pathTypes.has(type - typeMark)) {
    const nul = names.end(start)
    return nul < 0 ? -1 : nul + 1
  }
  for (let end = start + 1; end + 2 <= names.size; end += 2) {
    if (bytes.u16(names.offset + end) === 0) return end + 2
  }
  return -1
}

/** The section of an address, whose end counts as well where no other begins there. */
function homeOf(sections: readonly ImageSection[], address: number): number {
  const holds = ({ address: start, virtualSize }: ImageSection, end: number) =>
    address >= start && address < start + virtualSize + end
  const inside = sections.findIndex((section) => holds(section, 0))
  return inside >= 0
    ? inside
    : sections.findIndex((section) => holds(section, 1))
}
