import type { Bytes } from './bytes.ts'
import type { ElfHeader } from './elf-headers.ts'

const sectionTypeRela = 4

/** R_*_RELATIVE of x86-64, 386, arm64, arm, ppc64, s390x, riscv and loong64 (their psABIs). */
const relativeTypes: Readonly<Record<number, number>> = {
  62: 8,
  183: 1027,
  21: 22,
  22: 12,
  243: 3,
  258: 3
}

/**
 * Pointers that the dynamic linker writes: address -> what it points at, from
 * the relative entries of all RELA tables (gABI, chapter 4, "Relocation").
 * REL tables, of 32-bit files, keep their addends in place and need no reading.
 */
export function readElfRelocations(
  bytes: Bytes,
  wide: boolean,
  headers: readonly ElfHeader[]
): Map<number, number> {
  const pointers = new Map<number, number>()
  const relative = relativeTypes[bytes.u16(18)]
  if (!wide || relative === undefined) return pointers
  for (const { type, offset, size } of headers) {
    if (type !== sectionTypeRela) continue
    const end = offset + Math.floor(size / 24) * 24
    for (let at = offset; at < end; at += 24) {
      const kind = bytes.u32(at + (bytes.littleEndian ? 8 : 12))
      if (kind !== relative) continue
      pointers.set(bytes.loose64(at), bytes.loose64(at + 16))
    }
  }
  return pointers
}
