// Recognises the format of an executable by its first bytes.
import type { BinaryFormat } from '../../model/closed-lists.ts'
import { readPlan9Header } from '../plan9/headers.ts'

/**
 * The format of an executable by its first bytes: ELF `7F E L F`, Wasm
 * `00 a s m`, PE `M Z` (with a `PE 00 00` header), Mach-O FEEDFACE/FEEDFACF in
 * either byte order and universal CAFEBABE/CAFEBABF, 64-bit XCOFF 01F7 that is
 * marked executable, Plan 9 by its whole header. Null for anything else.
 */
export function detectFormat(file: Uint8Array): BinaryFormat | null {
  if (file.length < 4) return null
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength)
  const magic = view.getUint32(0, false)
  switch (magic) {
    case 0x7f454c46:
      return 'elf'
    case 0x0061736d:
      return 'wasm'
    case 0xfeedface:
    case 0xfeedfacf:
    case 0xcefaedfe:
    case 0xcffaedfe:
      return 'macho'
    case 0xcafebabe:
    case 0xcafebabf:
      // Java class files share the first of these; their next word is a version of 45 or more.
      return file.length >= 8 && view.getUint32(4, false) < 40 ? 'macho' : null
  }
  if (magic >>> 16 === 0x4d5a && file.length >= 64) {
    const header = view.getUint32(0x3c, true)
    const isPe =
      header + 4 <= file.length && view.getUint32(header, false) === 0x50450000
    return isPe ? 'pe' : null
  }
  if (magic >>> 16 === 0x01f7 && file.length >= 24) {
    const executable = 0x0002
    return (view.getUint16(18, false) & executable) !== 0 ? 'xcoff' : null
  }
  return readPlan9Header(file) ? 'plan9' : null
}
