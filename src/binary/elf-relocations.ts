// Reads the pointers of an ELF file that the dynamic linker writes (gABI,
// chapter 4, "Relocation", and chapter 5, "Dynamic Section").
import type { Bytes } from './bytes.ts'
import type { ElfHeader, ElfSegments } from './elf-headers.ts'

const sectionTypeRela = 4
const entrySize = 24

/** R_*_RELATIVE of x86-64, 386, arm64, arm, ppc64, s390x, riscv and loong64 (their psABIs). */
const relativeTypes: Readonly<Record<number, number>> = {
  62: 8,
  183: 1027,
  21: 22,
  22: 12,
  243: 3,
  258: 3
}

/** Tags of the dynamic table. */
const tag = { rela: 7, relaSize: 8 } as const

interface Table {
  readonly offset: number
  readonly size: number
}

/**
 * Pointers that the dynamic linker writes: address -> what it points at, from
 * the relative entries of all RELA tables; those of a file without section
 * headers are found by its dynamic table. REL tables, of 32-bit files, keep
 * their addends in place and need no reading.
 */
export function readElfRelocations(
  bytes: Bytes,
  wide: boolean,
  headers: readonly ElfHeader[],
  segments: ElfSegments
): Map<number, number> {
  const pointers = new Map<number, number>()
  const relative = relativeTypes[bytes.u16(18)]
  if (!wide || relative === undefined) return pointers
  const tables: readonly Table[] =
    headers.length > 0
      ? headers.filter(({ type }) => type === sectionTypeRela)
      : dynamicTable(bytes, segments)
  for (const { offset, size } of tables) {
    const end = offset + Math.floor(size / entrySize) * entrySize
    for (let at = offset; at < end; at += entrySize) {
      const kind = bytes.u32(at + (bytes.littleEndian ? 8 : 12))
      if (kind !== relative) continue
      pointers.set(bytes.loose64(at), bytes.loose64(at + 16))
    }
  }
  return pointers
}

/** The RELA table of the dynamic linker, where the file holds it whole. */
function dynamicTable(
  bytes: Bytes,
  { segments, dynamic }: ElfSegments
): readonly Table[] {
  if (dynamic === null) return []
  const values = new Map<number, number>()
  const end = dynamic.offset + Math.floor(dynamic.size / 16) * 16
  for (let at = dynamic.offset; at < end; at += 16) {
    values.set(bytes.loose64(at), bytes.loose64(at + 8))
  }
  const address = values.get(tag.rela)
  const size = values.get(tag.relaSize)
  if (address === undefined || size === undefined) return []
  const home = segments.find(
    (segment) =>
      address >= segment.address &&
      address + size <= segment.address + segment.size
  )
  return home ? [{ offset: home.offset + (address - home.address), size }] : []
}
