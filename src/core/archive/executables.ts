// Tells executables from other files by their content.
import { Bytes } from '../binary/bytes.ts'
import { detectFormat } from '../binary/identify/detect-format.ts'

/** Offset of `e_type` in an ELF header, and its values for programs and shared libraries. */
const elfType = { at: 16, linked: [2, 3] }
/** Offset of `filetype` in a Mach-O header; its values for objects and for files of debug information. */
const machoType = { at: 12, unlinked: [1, 10] }

/**
 * Whether a linker made a file: a program or a library of a format that can be
 * measured. Objects, which a linker reads, are none.
 */
export function isExecutable(file: Uint8Array): boolean {
  const format = detectFormat(file)
  if (format === 'elf') {
    if (file.length < elfType.at + 2) return false
    const bytes = new Bytes(file, file[5] !== 2)
    return elfType.linked.includes(bytes.u16(elfType.at))
  }
  if (format === 'macho' && file.length >= machoType.at + 4) {
    const first = file[0]
    // A universal file has no type of its own.
    if (first === 0xca) return true
    const bytes = new Bytes(file, first !== 0xfe)
    return !machoType.unlinked.includes(bytes.u32(machoType.at))
  }
  return format !== null
}
