// Reads the symbol table of a Mach-O file (<mach-o/nlist.h>).
import type { Bytes } from '../bytes.ts'
import type { ImageSection, SymbolTable } from '../image.ts'
import type { MachOCommands } from './load-commands.ts'
import { MalformedBinary } from '../malformed-binary.ts'
import { StringTable } from '../string-table.ts'
import { nlist } from './structs.ts'
import { mayBeMarkerAt, sizesByDistance } from '../symbol-sizes.ts'
import { inColumn } from '../../model/columns.ts'

const { size: rowSize, offsets: field } = nlist
const debuggerMask = 0xe0
const typeMask = 0x0e
const inSection = 0x0e
const external = 0x01
const underscore = 0x5f

/**
 * The rows of the symbol table (<mach-o/nlist.h>, struct nlist_64) with their
 * sizes inferred; null where it holds no local symbol of a section: a stripped
 * file keeps those that the dynamic linker needs. Names come without the
 * underscore that the system puts before each.
 * @throws MalformedBinary where a name lies outside the table of names
 */
export function readMachOSymbols(
  bytes: Bytes,
  { symbols }: MachOCommands,
  sections: readonly ImageSection[]
): SymbolTable | null {
  if (!symbols) return null
  const { rows, names: strings } = symbols
  const count = rows.size / rowSize
  const names = new StringTable(
    bytes,
    strings.offset,
    strings.size,
    'symbol names'
  )
  if (count > 0 && names.end(strings.size - 1) < 0) {
    throw new MalformedBinary('symbol names have no end', strings.offset)
  }
  const nameOffsets = new Uint32Array(count)
  const address = new Float64Array(count)
  const section = new Int32Array(count).fill(-1)
  let locals = 0
  for (let i = 0, at = rows.offset; i < count; i++, at += rowSize) {
    const nameOffset = bytes.u32(at + field.strx)
    if (nameOffset >= strings.size) {
      throw new MalformedBinary("a symbol's name lies outside its table", at)
    }
    nameOffsets[i] = nameOffset
    address[i] = bytes.loose64(at + field.value)
    const type = bytes.u8(at + field.type)
    const index = bytes.u8(at + field.sect) - 1
    const usable =
      (type & debuggerMask) === 0 &&
      (type & typeMask) === inSection &&
      index >= 0 &&
      index < sections.length
    if (!usable) continue
    section[i] = index
    if ((type & external) === 0) locals++
  }
  if (locals === 0) return null
  const name = (index: number) =>
    names.at(inColumn(nameOffsets[index])).replace(/^_/, '')
  const size = sizesByDistance(sections, {
    count,
    address,
    section,
    name,
    mayBeMarker: (index) => {
      const at = inColumn(nameOffsets[index])
      return mayBeMarkerAt(names, names.byte(at) === underscore ? at + 1 : at)
    }
  })
  return { count, address, size, section, name }
}
