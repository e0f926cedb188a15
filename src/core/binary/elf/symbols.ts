// Reads the symbol table of an ELF file (System V gABI, chapter 4).
import type { Bytes } from '../bytes.ts'
import type { ElfHeader } from './headers.ts'
import type { SymbolTable } from '../image.ts'
import { MalformedBinary } from '../malformed-binary.ts'
import { StringTable } from '../string-table.ts'
import { elfStructs } from './structs.ts'
import { inColumn } from '../../model/columns.ts'

const sectionTypeSymtab = 2
const firstReservedSection = 0xff00
/** STT_SECTION, STT_FILE and STT_TLS name no bytes of their own. */
const namesNoBytes = new Set([3, 4, 6])

/**
 * The rows of `.symtab` (gABI, chapter 4, "Symbol table"); null where there is
 * none. Symbols that name no bytes of a section get the section -1.
 * @throws MalformedBinary where the table isn't whole
 */
export function readElfSymbols(
  bytes: Bytes,
  wide: boolean,
  headers: readonly ElfHeader[]
): SymbolTable | null {
  const table = headers.find(({ type }) => type === sectionTypeSymtab)
  if (!table) return null
  const strings = headers[table.link]
  if (!strings) {
    throw new MalformedBinary(
      'the symbol table has no table of names',
      table.offset
    )
  }
  const { size: rowSize, offsets: field } = elfStructs(wide).symbol
  const count = Math.floor(table.size / rowSize)
  const names = new StringTable(
    bytes,
    strings.offset,
    strings.size,
    'symbol names'
  )
  if (count > 0 && names.end(strings.size - 1) < 0) {
    throw new MalformedBinary('symbol names have no end', strings.offset)
  }
  const word = (offset: number): number =>
    wide ? bytes.loose64(offset) : bytes.u32(offset)
  const nameOffsets = new Uint32Array(count)
  const address = new Float64Array(count)
  const size = new Float64Array(count)
  const section = new Int32Array(count)
  for (let i = 0, at = table.offset; i < count; i++, at += rowSize) {
    const nameOffset = bytes.u32(at + field.name)
    if (nameOffset >= strings.size) {
      throw new MalformedBinary("a symbol's name lies outside its table", at)
    }
    nameOffsets[i] = nameOffset
    address[i] = word(at + field.value)
    size[i] = word(at + field.size)
    const info = bytes.u8(at + field.info)
    const index = bytes.u16(at + field.shndx)
    const usable =
      index > 0 &&
      index < firstReservedSection &&
      index < headers.length &&
      !namesNoBytes.has(info & 15)
    section[i] = usable ? index : -1
  }
  return {
    count,
    address,
    size,
    section,
    name: (index) => names.at(inColumn(nameOffsets[index]))
  }
}
