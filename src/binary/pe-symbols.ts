import type { Bytes } from './bytes.ts'
import type { ImageSection, SymbolTable } from './image.ts'
import { MalformedBinary } from './malformed.ts'
import { Names } from './names.ts'
import type { PeHeaders } from './pe-headers.ts'
import { sizesByDistance } from './symbol-sizes.ts'

const rowSize = 18
/** IMAGE_SYM_CLASS_EXTERNAL and _STATIC; others name no bytes. */
const classes: ReadonlySet<number> = new Set([2, 3])

/**
 * The COFF symbols ("PE Format", "COFF Symbol Table") with their sizes
 * inferred; null where no symbol names a place. Rows that describe the one
 * before are rows of no section.
 * @throws MalformedBinary where a name lies outside the table of names
 */
export function readPeSymbols(
  bytes: Bytes,
  { symbols, sections: headers, imageBase }: PeHeaders,
  sections: readonly ImageSection[]
): SymbolTable | null {
  const { offset, count } = symbols
  if (count === 0) return null
  const names = new Names(
    bytes,
    symbols.names,
    symbols.namesSize,
    'the table of COFF names'
  )
  const address = new Float64Array(count)
  const section = new Int32Array(count).fill(-1)
  let placed = 0
  for (let i = 0; i < count; i++) {
    const at = offset + i * rowSize
    const described = bytes.u8(at + 17)
    const index = bytes.u16(at + 12) - 1
    const header = headers[index]
    const place = header && bytes.u32(at + 8)
    const kind = bytes.u8(at + 16)
    // A section's own symbol has a row that describes the section.
    const usable =
      header !== undefined &&
      classes.has(kind) &&
      !(kind === 3 && described > 0 && place === 0)
    if (usable) {
      checkName(bytes, at, names)
      section[i] = index
      address[i] = imageBase + header.virtualAddress + (place ?? 0)
      if (sections[index]?.loaded) placed++
    }
    i += described
  }
  if (placed === 0) return null
  const name = (index: number) => {
    const at = offset + index * rowSize
    // The middle dot of local types, as other formats write it.
    if (bytes.u32(at) === 0) {
      return names.at(bytes.u32(at + 4)).replaceAll('·', '.')
    }
    const text = bytes.text(at, 8, 'a symbol name')
    const end = text.indexOf('\0')
    return end < 0 ? text : text.slice(0, end)
  }
  const size = sizesByDistance(sections, { count, address, section, name })
  return { count, address, size, section, name }
}

function checkName(bytes: Bytes, at: number, names: Names): void {
  if (bytes.u32(at) !== 0 || names.end(bytes.u32(at + 4)) >= 0) return
  throw new MalformedBinary("a symbol's name lies outside its table", at)
}
