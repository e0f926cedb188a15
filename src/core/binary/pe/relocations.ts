// Base relocations of a PE file: blocks by page, each a header of 8 bytes and
// entries of 2 (Microsoft's "PE Format", "The .reloc Section").
import type { Bytes } from '../bytes.ts'
import type { PeHeaders, PeSection } from './headers.ts'
import { RelocationEntries, streamsOnly } from '../relocations.ts'
import type { Relocations } from '../relocations.ts'

const headerSize = 8
const entrySize = 2
/** IMAGE_REL_BASED_ABSOLUTE fills a block up; a HIGHADJ takes the entry behind it, too. */
const kind = { filler: 0, highAdjusted: 4 } as const

/**
 * The table that the headers name, and its entries. In a section of its own the
 * table reaches up to the section's end. Blocks are read as far as they are whole.
 */
export function readPeRelocations(
  bytes: Bytes,
  { sections, baseRelocations }: PeHeaders
): Relocations {
  const { address, size } = baseRelocations
  const home = size > 0 ? homeOf(sections, address) : undefined
  if (!home) return streamsOnly([])
  const offset = home.offset + (address - home.virtualAddress)
  const room = sizeOf(home) - (address - home.virtualAddress)
  const end = offset + Math.min(size, room)
  const entries = new RelocationEntries((end - offset) / entrySize)
  let target = home
  let targetEnd = target.virtualAddress + sizeOf(target)
  for (let at = offset; at + headerSize <= end;) {
    const page = bytes.u32(at)
    const length = bytes.u32(at + 4)
    const next = at + length
    if (length < headerSize || next > end) break
    for (let entry = at + headerSize; entry + entrySize <= next;) {
      const value = bytes.u16(entry)
      const type = value >>> 12
      const width = type === kind.highAdjusted ? 2 * entrySize : entrySize
      const patched = page + (value & 0xfff)
      if (type !== kind.filler) {
        if (patched < target.virtualAddress || patched >= targetEnd) {
          target = homeOf(sections, patched) ?? home
          targetEnd = target.virtualAddress + sizeOf(target)
        }
        if (patched >= target.virtualAddress && patched < targetEnd) {
          const place = target.offset + (patched - target.virtualAddress)
          entries.add(place, width)
        }
      }
      entry += width
    }
    at = next
  }
  const whole = home.name === '.reloc' ? room : end - offset
  return entries.of([{ offset, size: whole }])
}

/** Bytes of a section that the file holds and memory has. */
const sizeOf = ({ rawSize, virtualSize }: PeSection): number =>
  virtualSize === 0 ? rawSize : Math.min(rawSize, virtualSize)

const isIn = (section: PeSection, address: number): boolean =>
  address >= section.virtualAddress &&
  address < section.virtualAddress + sizeOf(section)

const homeOf = (
  sections: readonly PeSection[],
  address: number
): PeSection | undefined => sections.find((section) => isIn(section, address))
